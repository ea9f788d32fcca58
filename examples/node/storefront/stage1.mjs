// Stage 1, price only: where the shop multiplied, it asks the engine. It hands over rows of its own tables and stores nothing new.

import { engineOf } from './rules.mjs';
import { Counter } from './shop/counter.mjs';

/**
 * @typedef {import('./shop/counter.mjs').Customer} Customer
 * @typedef {import('./shop/counter.mjs').Wanted} Wanted
 * @typedef {import('./shop/counter.mjs').Prices} Prices
 */

export class PriceOnly extends Counter {
  /** @param {import('./shop/counter.mjs').House} house @param {number} stage */
  constructor(house, stage = 1) {
    super(house);
    this.engine = engineOf(stage, house.shop.products());
  }

  /** @override @param {Customer} customer @param {string} sku */
  breaks(customer, sku) {
    const [offer] = this.engine.offers(this.#request(customer), [sku]);
    if (offer === undefined || !('rungs' in offer)) return [];
    return (offer.rungs ?? []).map(({ from, unit_price = null, rule = null }) => ({ from, price: unit_price, rule }));
  }

  /** @override @param {Customer} customer @param {Wanted[]} wanted @returns {Prices} */
  prices(customer, wanted) {
    const lines = wanted.map(({ sku, quantity }) => ({ sku, quantity }));
    return shown(this.engine.price({ ...this.#request(customer), lines }));
  }

  /** Who asks, in the words of the engine. @param {Customer} customer */
  #request({ id, company, price_group }) {
    const groups = price_group === null ? [] : [price_group];
    return { as_of: this.house.now(), account: company, contact: id, groups, currency: 'USD' };
  }
}

/** Prices as the shop's pages show them. @param {import('recoup').Priced} priced @returns {Prices} */
export function shown({ lines = [], totals }) {
  return {
    lines: lines.map(({ sku, quantity, unit_price = null, total, rule = null }) => ({
      sku,
      quantity: Number(quantity),
      unit_price,
      total,
      rule,
    })),
    total: totals.gross,
  };
}
