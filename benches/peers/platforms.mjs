// W50 as the totals of a commerce platform, which takes prices and discounts as given and rounds nothing.

import assert from 'node:assert/strict';
import { cart, expected, rows } from './w50.mjs';

/** Medusa's totals; nothing where it is not installed. It brings 400 packages along and is no dependency: `npm install --no-save @medusajs/utils@2.21.0`. */
export async function medusa() {
  const { decorateCartTotals } = await import('@medusajs/utils').catch((error) => {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return {};
    throw error;
  });
  if (decorateCartTotals === undefined) return undefined;
  const item = ({ sku, qty }, index) => {
    const [unit, , discount] = rows[index];
    const adjustments = discount === 0 ? [] : [{ amount: discount / 100 }];
    return { id: sku, unit_price: unit / 100, quantity: qty, adjustments, tax_lines: [{ rate: 8.25 }] };
  };
  // It writes into what it is given.
  return () => decorateCartTotals({ currency_code: 'usd', items: cart.lines.map(item) });
}

/** Sums are those that were published, taxes within half a cent a line. */
export function checkMedusa(found) {
  const cents = ({ numeric }) => numeric * 100;
  const near = (amount, published, name) => assert.ok(Math.abs(cents(amount) - published) <= rows.length / 2, `Medusa: ${name}`);
  assert.deepEqual([found.subtotal, found.discount_subtotal].map(cents).map(Math.round), [expected.subtotal, expected.discount]);
  near(found.tax_total, expected.tax, 'tax');
  near(found.total, expected.total, 'total');
}
