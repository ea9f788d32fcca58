// The shop as it was: what it answers where it is asked for prices, and what it does when a cart is bought. Each stage of the adoption
// overrides the methods that it changes, and no others; the routes never change.

import { buy } from '../fulfil.mjs';
import { amount, cents } from './shop.mjs';

/**
 * @typedef {import('./shop.mjs').Cart} Cart
 * @typedef {import('./shop.mjs').CartLine} CartLine
 * @typedef {import('./shop.mjs').Customer} Customer
 * @typedef {{ sku: string, quantity: number }} Wanted
 * @typedef {{ sku: string, quantity: number, unit_price: string | null, total: string, rule: string | null }} PricedLine
 * @typedef {{ lines: PricedLine[], total: string }} Prices
 * @typedef {{ from: string, price: string | null, rule: string | null }} Break
 * @typedef {{ database: import('../database.mjs').Database, shop: import('./shop.mjs').Shop, systems: import('../systems.mjs').Systems,
 *   crash: import('../crash.mjs').Crash, now: () => Date }} House
 */

/** Where buyers are served. */
export class Counter {
  /** @param {House} house */
  constructor(house) {
    this.house = house;
  }

  /**
   * What a product costs this buyer, from which quantity on.
   *
   * @param {Customer} customer
   * @param {string} sku
   * @returns {Break[]}
   */
  breaks(customer, sku) {
    const product = this.house.shop.product(sku);
    return product === undefined ? [] : [{ from: '1', price: amount(product.price_cents), rule: null }];
  }

  /**
   * What so much costs this buyer.
   *
   * @param {Customer} customer
   * @param {Wanted[]} wanted
   * @returns {Prices}
   */
  prices(customer, wanted) {
    let total = 0;
    const lines = wanted.map(({ sku, quantity }) => {
      const price = this.house.shop.product(sku)?.price_cents ?? 0;
      total += price * quantity;
      return { sku, quantity, unit_price: amount(price), total: amount(price * quantity), rule: null };
    });
    return { lines, total: amount(total) };
  }

  /**
   * What a cart costs.
   *
   * @param {Cart} cart
   * @param {Customer} customer
   * @returns {Prices}
   */
  cartPrices(cart, customer) {
    return this.prices(customer, this.house.shop.lines(cart.id));
  }

  /**
   * A cart is about to be edited, in the transaction that does it.
   *
   * @param {Cart} cart
   * @param {Customer} customer
   */
  editing(cart, customer) {
    if (cart.state !== 'open') throw refusal(409, `Cart ${cart.id} is ${cart.state}.`);
  }

  /**
   * A cart has changed, in the transaction that changed it.
   *
   * @param {string} cart
   */
  changed(cart) {}

  /**
   * A buyer looked at a product.
   *
   * @param {Customer} customer
   * @param {string} sku
   */
  viewed(customer, sku) {}

  /**
   * A buyer was shown what the carrier would charge.
   *
   * @param {Cart} cart
   * @param {Customer} customer
   * @param {string} freight
   */
  freightShown(cart, customer, freight) {}

  /**
   * Buys a cart. A process that is killed in here leaves an order that nobody knows the fate of: what stage 3 is for.
   *
   * @param {Cart} cart
   * @param {Customer} customer
   */
  async checkout(cart, customer) {
    if (cart.state !== 'open') return;
    const { database, shop, systems, crash } = this.house;
    const { total } = this.cartPrices(cart, customer);
    const id = `${cart.id}/${shop.orders(cart.id).filter((order) => order.state === 'refused').length + 1}`;
    const order = { id, cart: cart.id, customer: customer.id, total_cents: cents(total), state: 'placing', erp_number: null };
    shop.put(order);
    const result = await buy(systems, crash, { key: id, cart: cart.id, order: id, total });
    if (result === null) throw refusal(504, 'The order is not confirmed yet. Please try again.');
    database.whole(() => {
      if (result.result === 'refused') {
        shop.put({ ...order, state: 'refused' });
      } else {
        shop.put({ ...order, state: 'placed', erp_number: result.reference });
        shop.turn(cart.id, 'ordered', this.house.now().toISOString());
        this.changed(cart.id);
      }
    });
  }

  /**
   * Routes that the stage adds.
   *
   * @param {import('fastify').FastifyInstance} app
   */
  routes(app) {}
}

/**
 * An error that a buyer is answered with.
 *
 * @param {number} statusCode
 * @param {string} message
 */
export function refusal(statusCode, message) {
  return Object.assign(new Error(message), { statusCode });
}
