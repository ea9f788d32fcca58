// The installed package, imported by names.

import assert from 'node:assert/strict';
import { Engine, RecoupError } from 'recoup';

const rulebook = {
  rulebook: '1',
  id: 'shop',
  currency: 'USD',
  time_zone: 'UTC',
  price_lists: [{ id: 'base', prices: [{ sku: 'VALVE-2', price: '84.00' }] }],
};
const cart = { as_of: new Date(), currency: 'USD', lines: [{ sku: 'VALVE-2', quantity: 3 }] };
assert.equal(Engine.compile(rulebook).price(cart).totals.gross, '252.00');
assert.throws(() => Engine.compile('{'), RecoupError);
