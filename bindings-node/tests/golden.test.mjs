// Snapshots that an earlier release wrote: restored, and written back byte for byte.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Account } from 'recoup';
import { CONFORMANCE } from './vectors/files.mjs';

const folder = path.join(CONFORMANCE, 'golden');
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('golden snapshots', () => {
  it('are there', () => assert.ok(names.length > 0));
  for (const name of names) {
    it(name, () => {
      const bytes = readFileSync(path.join(folder, name));
      const text = bytes.toString('utf8').trimEnd();
      assert.equal(Account.restore(bytes).snapshot(), text);
      assert.equal(Account.restore(text).snapshot(), text);
    });
  }
});
