// W50 from Node: a cart of 50 lines over tiers, a contract, a promotion and a tax; microseconds of processor time (other programs disturb it
// less than the clock), the median of rounds.
//
// The workload comes from a file outside of the project, as that of the Rust benches: `node bench/w50.mjs [FILE]`. Build the addon with
// `--release` first and name it in RECOUP_ADDON.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Engine } from 'recoup';

const file = process.argv[2] ?? new URL('../../../shared/bench/w50.json', import.meta.url);
const { tiers, table, contract, cart, expected } = JSON.parse(readFileSync(file, 'utf8'));

const money = (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
const listed = (group) => tiers.map((from, index) => ({ from, price: money(table[group][index]) }));
const rulebook = {
  rulebook: '1',
  id: 'w50',
  currency: 'USD',
  time_zone: 'UTC',
  contract_prices: 'prevail',
  price_lists: [{ id: 'base', prices: cart.lines.map(({ sku, group }) => ({ sku, tiers: listed(group) })) }],
  contracts: [
    {
      id: 'C1',
      account: 'acme',
      terms: Object.entries(contract.C1).map(([group, rungs]) => ({
        id: `g${group}`,
        category: `g${group}`,
        tiers: rungs.map(([from, cents]) => ({ from, price: money(cents) })),
      })),
    },
  ],
  promotions: [{ id: 'volume', order: 1, then: { percent_off: '10' }, when: { category: ['g2', 'g3'], quantity: { at_least: 25 } } }],
  taxes: { rates: [{ tax: 'sales', rate: '8.25' }] },
  categories: [0, 1, 2, 3, 4].map((group) => ({ id: `g${group}` })),
  products: cart.lines.map(({ sku, group }) => ({ sku, unit: 'each', categories: [`g${group}`] })),
};

const engine = Engine.compile(rulebook);
const request = { as_of: '2026-06-15T12:00:00Z', account: 'acme', currency: 'USD', lines: cart.lines.map(({ sku, qty }) => ({ sku, quantity: qty })) };
const text = JSON.stringify(request);
const edited = engine.prepare(request);
const cents = (amount) => Number(amount.replace('.', ''));

const { totals } = engine.price(request);
assert.deepEqual([cents(totals.subtotal), cents(totals.discount), cents(totals.tax), cents(totals.gross)], [expected.subtotal, expected.discount, expected.tax, expected.total]);
assert.deepEqual(edited.totals(), totals);

/** The loop that a shop writes by hand, with numbers: nothing of it is explained, and above 2^53 it is wrong. */
function naive() {
  let subtotal = 0;
  let discount = 0;
  let tax = 0;
  for (const { group, qty } of cart.lines) {
    const own = contract.C1[group];
    let price = 0;
    if (own) for (const [from, cents] of own) price = qty >= from ? cents : price;
    else tiers.forEach((from, index) => (price = qty >= from ? table[group][index] : price));
    const line = price * qty;
    const off = (group === 2 || group === 3) && qty >= 25 ? Math.round(line / 10) : 0;
    subtotal += line;
    discount += off;
    tax += Math.round(((line - off) * 825) / 10000);
  }
  return subtotal - discount + tax;
}
assert.equal(naive(), expected.total);

function median(name, work, times) {
  const rounds = [];
  for (let round = 0; round < 15; round += 1) {
    const begun = process.cpuUsage();
    for (let time = 0; time < times; time += 1) work(time);
    const { user, system } = process.cpuUsage(begun);
    rounds.push((user + system) / times);
  }
  rounds.sort((one, other) => one - other);
  console.log(`${name.padEnd(60)} ${rounds[7].toFixed(2).padStart(10)} us`);
}

median('numbers in a loop of JavaScript', naive, 5000);
median('price: objects in and out', () => engine.price(request), 500);
median('price: text in, object out', () => engine.price(text), 500);
median('cart: one quantity, totals', (time) => (edited.setQuantity(time % 50, (time % 90) + 1), edited.totals()), 5000);
median('cart: one quantity', (time) => edited.setQuantity(time % 50, (time % 90) + 1), 5000);
median('cart: 50 quantities, totals', (time) => {
  for (let line = 0; line < 50; line += 1) edited.setQuantity(line, ((time + line) % 90) + 1);
  edited.totals();
}, 500);

const many = Array.from({ length: 2000 }, () => request);
const begun = process.hrtime.bigint();
await engine.priceMany(many);
const each = Number(process.hrtime.bigint() - begun) / 1000 / many.length;
console.log(`${'priceMany: a cart of a batch of 2,000, by the clock'.padEnd(60)} ${each.toFixed(2).padStart(10)} us`);
