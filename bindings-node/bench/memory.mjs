// What things cost in resident memory: `node bench/memory.mjs`, which builds the addon with optimizations. Each is measured in a process of its
// own, made and held so many times that the noise is small; what was freed before does not hide what is needed now.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { addon } from './addon.mjs';

const AS_OF = '2026-06-15T12:00:00Z';
const head = { rulebook: '1', id: 'shop', currency: 'USD', time_zone: 'UTC' };
const rulebook = (rows) => JSON.stringify({ ...head, price_lists: [{ id: 'base', prices: Array.from({ length: rows }, (_, index) => ({ sku: `SKU-${index}`, price: '1.50' })) }] });
const csv = (rows) => `list,sku,price\n${Array.from({ length: rows }, (_, index) => `base,SKU-${index},1.50\n`).join('')}`;

/** What is made, and how often. */
const THINGS = {
  'an engine of 1,000 rows in its rulebook': [30, ({ Engine }) => ((text) => () => Engine.compile(text))(rulebook(1000))],
  'an engine of 100,000 rows of CSV': [4, ({ Engine }) => ((text) => () => Engine.compile(rulebook(0), { pricesCsv: [text] }))(csv(100_000))],
  'a cart of 50 lines': [1000, ({ Engine }) => cart(Engine.compile(rulebook(1000)))],
  'an account after 100 inputs': [30, (recoup) => account(recoup)],
};

function cart(engine) {
  const lines = Array.from({ length: 50 }, (_, index) => ({ sku: `SKU-${index}`, quantity: 2 }));
  return () => engine.prepare({ as_of: AS_OF, currency: 'USD', lines });
}

function account({ Account, Engine }) {
  const engine = Engine.compile(head);
  return () => {
    const made = new Account('acme');
    for (let version = 1; version <= 100; version += 1) {
      const company = { account: 'acme', units: [{ id: 'plant' }] };
      engine.step(made, { id: `in-${version}`, command: 'account.sync_profile', version, company }, AS_OF);
    }
    return made;
  };
}

async function measure(name) {
  const resident = () => {
    globalThis.gc();
    return process.memoryUsage().rss;
  };
  const begun = resident();
  const recoup = await import('recoup');
  if (!(name in THINGS)) return resident() - begun;
  const [times, prepare] = THINGS[name];
  const make = prepare(recoup);
  const held = [make(), make()];
  const before = resident();
  for (let time = 0; time < times; time += 1) held.push(make());
  const grown = resident() - before;
  held.forEach((thing) => thing.dispose());
  return grown / times;
}

const [, , asked] = process.argv;
if (asked !== undefined) {
  console.log(await measure(asked));
} else {
  addon();
  for (const name of ['the package, loaded', ...Object.keys(THINGS)]) {
    const bytes = Number(execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), name], { encoding: 'utf8' }));
    console.log(`${name.padEnd(42)} ${bytes < 1 << 20 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / (1 << 20)).toFixed(1)} MB`}`);
  }
}
