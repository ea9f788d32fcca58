// The engine of a stage: the rules that it needs, with the products and prices that stand in the shop's own table.

import { readFileSync } from 'node:fs';
import { Engine, Rulebook } from 'recoup';
import { amount } from './shop/shop.mjs';

/** What the rulebook is composed of, in the order in which the stages come to need it. */
const DOCUMENTS = ['prices.json', 'recovery.json', 'approvals.json'];

/**
 * @param {number} stage
 * @param {import('./shop/shop.mjs').Product[]} products
 */
export function engineOf(stage, products) {
  const documents = DOCUMENTS.slice(0, stage).map((name) => ({
    name,
    document: readFileSync(new URL(`rules/${name}`, import.meta.url)),
  }));
  return Engine.compile(Rulebook.compose(documents), {
    products: products.map(({ sku, name, category }) => ({ sku, name, category })),
    prices: products.map(({ sku, price_cents }) => ({ list: 'base', sku, price: amount(price_cents) })),
  });
}
