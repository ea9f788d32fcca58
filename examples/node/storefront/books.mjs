// The books at the end: whether the shop, its accounts and the systems around agree on what was bought.

import { Account } from 'recoup';
import { amount } from './shop/shop.mjs';

/**
 * @param {import('./shop/counter.mjs').House} house
 * @param {import('./store.mjs').Store} store
 * @returns {{ lines: string[], wrong: string[] }} what is in them, and what is wrong in them
 */
export function books({ shop, systems }, store) {
  /** @type {string[]} */
  const wrong = [];
  /** @type {string[]} */
  const owned = [];
  for (const company of store.companies()) {
    const events = store.events(company);
    const rebuilt = Account.rebuild(events);
    store.look(company, (account) => {
      // A fact that is missing, or there twice, would have been refused, or give another state.
      if (rebuilt.snapshot() !== account.snapshot()) wrong.push(`the facts of ${company} give another state`);
      if (account.openEffects().length > 0) wrong.push(`${company} waits for an answer that nobody will give`);
      owned.push(...account.orders().map(({ id, prices }) => `${id} ${prices.totals.gross}`));
    });
    rebuilt.dispose();
  }
  const { effects, waiting } = store.counts();
  if (waiting > 0) wrong.push(`${waiting} effects were never done`);
  const placed = shop.allOrders().filter(({ state }) => state === 'placed');
  const theirs = systems.orders();
  same(wrong, 'the ERP', theirs.map(({ id, total }) => `${id} ${total}`), 'the accounts', owned);
  same(wrong, 'the ERP', theirs.map(({ id, total }) => `${id} ${total}`), 'the shop', placed.map(({ id, total_cents }) => `${id} ${amount(total_cents)}`));
  for (const { id, total, paid } of theirs) {
    if (paid !== total) wrong.push(`order ${id} of ${total} was paid with ${paid}`);
  }
  if (systems.payments('taken') !== theirs.length) wrong.push('a payment was taken for nothing');
  if (systems.payments('authorised') > 0) wrong.push('money is still set aside');
  if (shop.allOrders().some(({ state }) => state === 'placing')) wrong.push('an order is still being placed');
  const lines = [
    `${store.companies().length} accounts, ${effects} effects`,
    ...placed.map(({ cart, total_cents }) => `order of ${cart} ${amount(total_cents)}`).sort(),
    ...systems.letters().map(({ topic, recipients, cart }) => `letter ${topic} about ${cart} to ${recipients}`),
    ...systems.tasks().map(({ topic, assignee, cart }) => `task ${topic} about ${cart} for ${assignee}`),
  ];
  return { lines, wrong };
}

/** @param {string[]} wrong @param {string} one @param {string[]} ones @param {string} other @param {string[]} others */
function same(wrong, one, ones, other, others) {
  const [left, right] = [[...ones].sort().join(', '), [...others].sort().join(', ')];
  if (left !== right) wrong.push(`${one} has ${left}; ${other} have ${right}`);
}
