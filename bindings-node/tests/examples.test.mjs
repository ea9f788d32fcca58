// The examples run: their types are checked by `npm run types`, and here they are stripped.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import typescript from 'typescript';

/** What each prints, worked out by hand. */
const EXPECTED = {
  // 60 valves are on the tier from 50: 60 x 71.00.
  'outbox.mts': /^refused: unknown_subject\ncart c-1: 4260\.00 USD\n(\d+) events, number \1\n/,
};

const folder = new URL('../examples/', import.meta.url);

describe('the examples', () => {
  it('are all known', () => assert.deepEqual(readdirSync(folder).sort(), Object.keys(EXPECTED).sort()));
  for (const [name, expected] of Object.entries(EXPECTED)) {
    it(`${name} prints what it should`, () => {
      const source = readFileSync(new URL(name, folder), 'utf8');
      const options = { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.ES2022, verbatimModuleSyntax: false };
      const { outputText } = typescript.transpileModule(source, { compilerOptions: options, fileName: name });
      const run = spawnSync(process.execPath, ['--input-type=module', '--eval', outputText], { cwd: fileURLToPath(new URL('..', folder)), encoding: 'utf8' });
      assert.equal(run.status, 0, run.stderr);
      assert.match(run.stdout, expected);
    });
  }
});
