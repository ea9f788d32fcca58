// The tour prints what it prints in every language.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';

it('the tour prints what is expected', () => {
  const tour = fileURLToPath(new URL('../tour.mjs', import.meta.url));
  const expected = readFileSync(new URL('../../expected/tour.txt', import.meta.url), 'utf8');
  assert.equal(execFileSync(process.execPath, [tour], { encoding: 'utf8' }), expected);
});
