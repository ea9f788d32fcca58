// Random questions: what Rust made of them stands in the file that `cargo xtask differential` writes, and must come out here too.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Account, Engine, RecoupError, documents } from 'recoup';

const file = process.env.RECOUP_DIFFERENTIAL ?? new URL('../../target/differential.json', import.meta.url);
const asked = JSON.parse(readFileSync(file, 'utf8'));

/** The fields of every object by name. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.keys(value).sort().map((name) => [name, sorted(value[name])]));
}

/** The digest of an answer, or what was refused. */
function answer(ask) {
  try {
    return documents.digest(JSON.stringify(sorted(ask())));
  } catch (error) {
    if (!(error instanceof RecoupError)) throw error;
    return error.faults.map(({ code, path }) => `${code} ${path}`).join('\n');
  }
}

const digest = (answers) => documents.digest(JSON.stringify(answers));

describe(`random questions, seed ${asked.seed}`, () => {
  it('carts have the prices that Rust gives them', () => {
    const engine = Engine.compile(asked.shop);
    const answers = asked.requests.map((request) => answer(() => engine.price(request)));
    assert.equal(digest(answers), asked.expected.requests);
  });

  it('accounts take the steps that they take in Rust', () => {
    const engine = Engine.compile(asked.rulebook);
    const told = asked.stories.flatMap((story) => {
      const account = new Account('acme');
      const steps = story.map(({ input, now }) => answer(() => engine.step(account, input, now)));
      return [...steps, account.digest()];
    });
    assert.equal(digest(told), asked.expected.stories);
  });
});
