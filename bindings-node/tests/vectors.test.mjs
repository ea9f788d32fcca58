// Every vector and every divergence, by the public methods alone; as many as the index says.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { CONFORMANCE, files, readJson } from './vectors/files.mjs';
import { codes, differences } from './vectors/matching.mjs';
import { run } from './vectors/operations.mjs';

const index = readJson('index.json');
const seen = new Set();
const expected = new Set();
let ran = 0;

for (const [folder, listed] of [['vectors', index], ['divergences', index.divergences]]) {
  const found = files(folder);
  describe(folder, () => {
    it('are as many as the index says', () => {
      assert.deepEqual(found.map(({ file, vectors }) => ({ file, vectors: vectors.length })), listed.files);
      assert.equal(found.reduce((sum, { vectors }) => sum + vectors.length, 0), listed.total);
    });
    for (const { file, vectors } of found) {
      describe(file, () => {
        for (const vector of vectors) {
          it(vector.name, async () => {
            assert.ok(!seen.has(vector.name), 'the name stands twice');
            seen.add(vector.name);
            const answer = await run(vector);
            assert.deepEqual(differences(vector.then, answer), []);
            if (vector.published !== undefined) {
              assert.notDeepEqual(differences(vector.published, answer), [], 'the answer is the published one; this is no divergence');
            }
            codes(vector.then).forEach((code) => expected.add(code));
            ran += 1;
          });
        }
      });
    }
  });
}

describe('the run', () => {
  it('saw every error code', () => {
    const page = readFileSync(path.join(CONFORMANCE, '..', 'ERRORS.md'), 'utf8');
    const table = [...page.matchAll(/^\| \d+ \| `(\w+)` \|/gm)].map(([, code]) => code);
    assert.ok(table.length > 100);
    assert.deepEqual(table.filter((code) => !expected.has(code)), []);
  });
});

after(() => console.log(`vectors: ${ran} passed of ${index.total} and ${index.divergences.total} divergences`));
