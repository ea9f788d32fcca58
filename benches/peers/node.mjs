// W50 and experiment buckets from Node, by recoup and by others: `RECOUP_DATA=FOLDER node node.mjs` after `npm ci`. It builds recoup's addon as the Rust benches are built.
//
// Everybody's totals and rows are compared with the published ones before anything is timed.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GrowthBook } from '@growthbook/growthbook';
import { check, cart, rows, rulebook, request } from './w50.mjs';
import { addon } from '../../bindings-node/bench/addon.mjs';
import { digits } from '../../bindings-node/bench/rounds.mjs';
import * as arithmetic from './arithmetic.mjs';
import * as platforms from './platforms.mjs';
import * as rules from './rules.mjs';

addon();
const { Engine, experiments } = createRequire(import.meta.url)('../../bindings-node');

const cents = (amount) => {
  const [whole, part = ''] = amount.split('.');
  return Number(whole + part.padEnd(2, '0'));
};
const totalsInCents = (totals) => Object.fromEntries(Object.entries({ ...totals, total: totals.gross }).map(([name, amount]) => [name, cents(amount)]));
const inCents = ({ totals, lines }) => {
  const { subtotal, discount, tax, total } = totalsInCents(totals);
  return { subtotal, discount, tax, total, rows: lines.map((line) => [line.unit_price, line.subtotal, line.discount ?? '0', line.tax].map(cents)) };
};

const engine = Engine.compile(rulebook);
const text = JSON.stringify(request);
const held = engine.prepare(request);
const quantities = cart.lines.map(({ qty }) => qty);
const setAll = () => {
  for (let index = 0; index < quantities.length; index += 1) held.setQuantity(index, quantities[index]);
  return held.totals();
};
// The same buyer's cart once more, as objects: a cart that was held since, and has had these products.
const setLines = () => {
  held.setLines(request.lines);
  return held.totals();
};
const setAndRead = () => {
  held.setLines(request.lines);
  return { totals: held.totals(), lines: request.lines.map((_, index) => held.line(index)) };
};
const versionOf = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

/** What is timed: name, work, how its answer is read in cents, repetitions of a round. */
const peers = [
  ['numbers, by hand (wrong above 2^53)', arithmetic.numbers(), (found) => found, 2000],
  [`big.js ${versionOf('big.js')}, by hand`, arithmetic.bigJs(), arithmetic.centsOfDecimals, 100],
  [`decimal.js ${versionOf('decimal.js')}, by hand`, arithmetic.decimalJs(), arithmetic.centsOfDecimals, 100],
  [`dinero.js ${versionOf('dinero.js')}, by hand`, arithmetic.dineroJs(), arithmetic.centsOfDinero, 50],
  [`zen-engine ${versionOf('@gorules/zen-engine')}, loop mode`, rules.zen(), rules.centsOfZen, 10],
  [`json-rules-engine ${versionOf('json-rules-engine')}, unit price only`, rules.jsonRulesEngine(), null, 2],
  ['recoup: engine.price, objects in and out', () => engine.price(request), inCents, 50],
  ['recoup: engine.price, text in, objects out', () => engine.price(text), inCents, 50],
  ['recoup: held cart, every quantity set, totals', setAll, null, 500],
  ['recoup: held cart, setLines, totals', setLines, null, 500],
  ['recoup: held cart, setLines, totals, every line', setAndRead, inCents, 200],
  ['recoup: held cart, one quantity set, totals', () => (held.setQuantity(7, quantities[7]), held.totals()), null, 5000],
];

for (const [name, work, read] of peers) {
  const found = await work();
  if (read !== null) check(name, read(found));
  else if (Array.isArray(found)) assert.deepEqual(found, rows.map(([unit]) => unit), name);
  else assert.deepEqual(found, engine.price(request).totals, name);
}
check('recoup: held cart', inCents(held.price()));

/** Medians of interleaved rounds, printed with how many times the base that is. Work that answers for many is divided by how many. */
async function compare(title, cases, base) {
  const taken = cases.map(() => []);
  for (let round = -1; round < 15; round += 1) {
    for (const [place, [, work, , times, many = 1]] of cases.entries()) {
      const begun = process.cpuUsage();
      for (let time = 0; time < times; time += 1) {
        const found = work(time);
        if (found instanceof Promise) await found;
      }
      const { user, system } = process.cpuUsage(begun);
      if (round >= 0) taken[place].push((user + system) / times / many);
    }
  }
  const medians = taken.map((all) => all.toSorted((one, other) => one - other)[all.length >> 1]);
  const one = medians[cases.findIndex(([name]) => name.startsWith(base))];
  console.log(`\n${title}, Node ${process.version}: microseconds of processor time, and how many times "${base}" that is`);
  cases.forEach(([name], place) => console.log(`  ${name.padEnd(52)} ${digits(medians[place]).padStart(10)} us  ${(medians[place] / one).toFixed(3).padStart(8)}`));
}

await compare('W50', peers, 'recoup: held cart, setLines, totals');

/** A user's arm of two, by GrowthBook's second hash. */
const users = Array.from({ length: 1000 }, (_, index) => `user-${index}`);
const growthbook = new GrowthBook({});
const theirs = (time) => {
  growthbook.setAttributes({ id: users[time % 1000] });
  return growthbook.run({ key: 'test', variations: [0, 1], seed: 'test', hashVersion: 2 }).variationId;
};
const ours = (time) => {
  const { part, of } = experiments.bucket('test', users[time % 1000], '2');
  return part * 2 < of ? 0 : 1;
};
const batch = () => {
  const { parts, of } = experiments.buckets('test', users, '2');
  return parts.map((part) => (part * 2 < of ? 0 : 1));
};
users.forEach((user, index) => assert.equal(ours(index), theirs(index), user));
assert.deepEqual(batch(), users.map((_, index) => theirs(index)));
const buckets = [
  [`growthbook ${versionOf('@growthbook/growthbook')}: run`, theirs, null, 5000],
  ['recoup: experiments.bucket', ours, null, 5000],
  ['recoup: experiments.buckets, a thousand at once', batch, null, 200, users.length],
];
await compare('The arm of one user', buckets, 'recoup: experiments.bucket');

// Last: what its packages do to the process makes others slower.
const medusa = await platforms.medusa();
if (medusa === undefined) {
  console.log('\nMedusa is not installed: platforms.mjs says how.');
} else {
  platforms.checkMedusa(medusa());
  await compare('W50', [[`Medusa ${versionOf('@medusajs/utils')}: decorateCartTotals`, medusa, null, 3], ['recoup: held cart, setLines, totals', setLines, null, 500]], 'recoup');
}
