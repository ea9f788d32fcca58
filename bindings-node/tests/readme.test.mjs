// The snippets of the README, run one after the other as one program each.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const snippets = [...page.matchAll(/^```(js|ts|javascript|typescript)\n(.*?)^```$/gms)];

describe('the README', () => {
  it('has snippets', () => assert.ok(snippets.length >= 4));
  snippets.forEach(([, , code], index) => {
    it(`snippet ${index + 1} runs`, () => {
      const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder, encoding: 'utf8' });
      assert.equal(run.status, 0, run.stderr);
      // What a comment says is what is printed.
      const said = [...code.matchAll(/(?:^|; )\/\/ (.*)$/gm)].map(([, text]) => text);
      assert.ok(said.length > 0);
      assert.equal(run.stdout.trim(), said.join('\n'));
    });
  });
});
