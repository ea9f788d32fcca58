// One order at the payment provider and the ERP: money is authorised, the order is placed, the money is taken or let go. Each of these may be
// asked for again under the same key, so all of it may.

/**
 * @typedef {{ key: string, cart: string, order: string, total: string }} Purchase
 * @typedef {{ result: 'accepted', reference: string } | { result: 'refused', code: string }} Fate
 */

/**
 * Buys, or comes back with nothing: then whether it was bought is not known, and it is to be tried again.
 *
 * @param {import('./systems.mjs').Systems} systems
 * @param {import('./crash.mjs').Crash} crash
 * @param {Purchase} purchase
 * @returns {Promise<Fate | null>}
 */
export async function buy(systems, crash, purchase) {
  crash.chance();
  const authorised = await systems.authorise(purchase);
  crash.chance();
  if (authorised === null) return null;
  if (!authorised) return { result: 'refused', code: 'payment_declined' };
  const fate = await systems.order(purchase);
  crash.chance();
  if (fate === null) return null;
  await systems.settle(purchase.key, fate.result === 'accepted' ? 'taken' : 'let_go');
  crash.chance();
  return fate;
}
