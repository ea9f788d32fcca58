// W50 as it was published: a cart of 50 lines, its price table, and what must come out. The file is not part of the project: RECOUP_DATA names the
// folder with `bench/w50.json`.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(process.env.RECOUP_DATA ?? '', 'bench', 'w50.json');
if (!process.env.RECOUP_DATA || !existsSync(file)) {
  console.log('skipped: RECOUP_DATA names no folder with bench/w50.json.');
  process.exit(0);
}
export const { tiers, table, contract, cart, expected, rows } = JSON.parse(readFileSync(file, 'utf8'));

/** Cents as a decimal. */
export const money = (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/** The rungs of a group for this buyer, `[from, cents]`: the contract's where it has the group. */
export const rungs = (group) => contract.C1[group] ?? tiers.map((from, index) => [from, table[group][index]]);

/** The same as a rulebook of recoup. */
export const rulebook = {
  rulebook: '1',
  id: 'w50',
  currency: 'USD',
  time_zone: 'UTC',
  contract_prices: 'prevail',
  price_lists: [
    {
      id: 'base',
      prices: cart.lines.map(({ sku, group }) => ({ sku, tiers: tiers.map((from, index) => ({ from, price: money(table[group][index]) })) })),
    },
  ],
  contracts: [
    {
      id: 'C1',
      account: 'acme',
      terms: Object.keys(contract.C1).map((group) => ({ id: `g${group}`, category: `g${group}`, tiers: rungs(group).map(([from, cents]) => ({ from, price: money(cents) })) })),
    },
  ],
  promotions: [{ id: 'volume', order: 1, then: { percent_off: '10' }, when: { category: ['g2', 'g3'], quantity: { at_least: 25 } } }],
  taxes: { rates: [{ tax: 'sales', rate: '8.25' }] },
  categories: [0, 1, 2, 3, 4].map((group) => ({ id: `g${group}` })),
  products: cart.lines.map(({ sku, group }) => ({ sku, unit: 'each', categories: [`g${group}`] })),
};

export const request = {
  as_of: '2026-06-15T12:00:00Z',
  account: 'acme',
  currency: 'USD',
  lines: cart.lines.map(({ sku, qty }) => ({ sku, quantity: qty })),
};

/** Totals and rows in whole cents are what was published. */
export function check(name, found) {
  const { subtotal, discount, tax, total } = expected;
  assert.deepEqual(found, { subtotal, discount, tax, total, rows }, name);
}
