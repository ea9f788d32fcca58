// What the tests price with.

import { Engine } from 'recoup';

export const RULEBOOK = {
  rulebook: '1',
  id: 'shop',
  currency: 'USD',
  time_zone: 'UTC',
  price_lists: [
    {
      id: 'base',
      prices: [
        { sku: 'BOLT-M8', price: '0.13', tiers: [{ from: 400, price: '0.125' }] },
        { sku: 'VALVE-2', price: '84.00', tiers: [{ from: 50, price: '71.00' }] },
      ],
    },
  ],
};

export const AS_OF = '2026-06-15T12:00:00Z';

export const cart = (...lines) => ({ as_of: AS_OF, currency: 'USD', lines: lines.map(([sku, quantity]) => ({ sku, quantity })) });

export const engine = () => Engine.compile(RULEBOOK);

/** What a function throws, which must be an error of the engine. */
export function fault(work, RecoupError) {
  try {
    work();
  } catch (error) {
    if (error instanceof RecoupError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
