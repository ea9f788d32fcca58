// Stage 2, observe and recover: the shop owns its carts as before, and tells the engine of every change in the transaction that makes it. The
// engine decides whom to write to about carts that stall; the worker does it.

import { randomUUID } from 'node:crypto';
import { PriceOnly } from './stage1.mjs';
import { Store } from './store.mjs';

/**
 * @typedef {import('./shop/counter.mjs').Cart} Cart
 * @typedef {import('./shop/counter.mjs').CartLine} CartLine
 * @typedef {import('./shop/counter.mjs').Customer} Customer
 * @typedef {import('recoup').Input} Input
 */

export class ObserveAndRecover extends PriceOnly {
  /** @param {import('./shop/counter.mjs').House} house @param {number} stage */
  constructor(house, stage = 2) {
    super(house, stage);
    this.store = new Store(house, this.engine);
  }

  /** @override @param {string} id */
  changed(id) {
    const { shop } = this.house;
    const cart = shop.cart(id);
    const customer = cart && shop.customer(cart.customer);
    if (cart !== undefined && customer !== undefined) this.step(customer.company, observation(cart, shop.lines(id)));
  }

  /** @override @param {Customer} customer @param {string} sku */
  viewed(customer, sku) {
    this.step(customer.company, { id: randomUUID(), command: 'signal.viewed', contact: customer.id, sku });
  }

  /** @override @param {Cart} cart @param {Customer} customer @param {string} freight */
  freightShown(cart, customer, freight) {
    this.step(customer.company, {
      // The page of one state of the cart says one thing, however often it is loaded.
      id: `freight/${cart.id}/${cart.version}`,
      command: 'signal.freight_shown',
      about: { cart: cart.id },
      contact: customer.id,
      amount: { amount: freight, currency: 'USD' },
    });
  }

  /**
   * Takes an input; before it, what is new of the company's people.
   *
   * @param {string} company
   * @param {Input} input
   */
  step(company, input) {
    return this.house.database.whole(() => {
      this.acquaint(company);
      return this.store.step(company, input);
    });
  }

  /** Tells the account of the company's people, unless it knows them. @param {string} company */
  acquaint(company) {
    const people = this.house.shop.people(company);
    const version = Math.max(...people.map(({ updated }) => updated));
    if (this.store.profile(company) >= version) return;
    this.house.database.whole(() => {
      this.store.step(company, profile(company, people, version));
      for (const person of people) this.store.step(company, consent(person));
      this.store.setProfile(company, version);
    });
  }
}

/**
 * A cart of the shop as the engine is told of it: whole, with a version that rises.
 *
 * @param {Cart} cart
 * @param {CartLine[]} lines
 * @returns {Input}
 */
export function observation(cart, lines) {
  const by = cart.customer;
  return {
    id: `observe/${cart.id}/${cart.version}`,
    command: 'cart.observe',
    cart: cart.id,
    source_version: cart.version,
    whole: {
      id: cart.id,
      unit: 'hq',
      owner: by,
      currency: 'USD',
      // In this stage carts are open or ordered; in the next one they are handed over, too.
      state: cart.state === 'open' ? 'active' : cart.state === 'ordered' ? 'ordered' : 'merged',
      created: cart.created,
      changed: cart.changed,
      activity: cart.changed,
      lines: lines.map(({ sku, quantity, changed }) => {
        const stamp = { at: changed, by, op: `${cart.id}/${sku}` };
        return { id: sku, key: { sku }, quantity, added: stamp, changed: stamp, version: cart.version };
      }),
    },
  };
}

/**
 * The people of a company as the engine is told of them.
 *
 * @param {string} company
 * @param {Customer[]} people
 * @param {number} version
 * @returns {Input}
 */
function profile(company, people, version) {
  return {
    id: `profile/${company}/${version}`,
    command: 'account.sync_profile',
    version,
    company: {
      account: company,
      owner: people[0]?.rep,
      groups: [...new Set(people.flatMap(({ price_group }) => price_group ?? []))],
      units: [{ id: 'hq' }],
      contacts: people.map(({ id, role }) => ({ id, memberships: [{ unit: 'hq', roles: [role] }] })),
    },
  };
}

/**
 * Whether somebody wants to be written to. The address itself stays in the shop: the engine knows it by a name.
 *
 * @param {Customer} customer
 * @returns {Input}
 */
function consent({ id, mails, updated }) {
  return {
    id: `consent/${id}/${updated}`,
    command: 'signal.consent_changed',
    contact: id,
    channel: 'email',
    address: 'work',
    granted: mails === 1,
  };
}
