// Stage 3: over 1,000 dollars a manager decides, and orders are placed by an effect.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { books } from '../storefront/books.mjs';
import { folderOf, House } from './house.mjs';

/** @param {House} house */
function agree(house) {
  assert.ok(house.shop.store);
  assert.deepEqual(books(house.shop.house, house.shop.store).wrong, []);
}

describe('own approvals', () => {
  it('up to the limit nobody is asked', async (t) => {
    const house = new House(t, 3);
    // 11 x 84.00 = 924.00, and 11 x 6.40 = 70.40.
    assert.equal((await house.fill('ivy', 'i-1', { 'VALVE-2': 11, GASKET: 11 })).total, '994.40');
    assert.equal((await house.ask('ivy', 'POST', '/carts/i-1/checkout')).body.state, 'placing');
    await house.work();
    const { body } = await house.ask('ivy', 'GET', '/carts/i-1');
    assert.equal(body.state, 'ordered');
    assert.equal(body.orders[0].erp_number, `SO/${body.orders[0].id}`);
    agree(house);
  });

  it('over it the manager is, and the cart stands still meanwhile', async (t) => {
    const house = new House(t, 3);
    await house.fill('ivy', 'i-1', { 'VALVE-2': 12 }); // 1,008.00
    assert.equal((await house.ask('ivy', 'POST', '/carts/i-1/checkout')).body.state, 'waiting');
    assert.equal((await house.ask('ivy', 'POST', '/carts/i-1/checkout')).body.state, 'waiting', 'pressed twice');
    assert.equal((await house.ask('ivy', 'POST', '/carts/i-1/lines', { sku: 'GASKET', quantity: 1 })).status, 409);
    const approval = await house.approval('ida');
    const own = await house.ask('ivy', 'POST', `/approvals/${approval}/approve`);
    assert.equal(own.status, 422, 'a buyer does not approve');
    const before = house.shop.house.systems.orders();
    assert.deepEqual(before, []);
    await house.ask('ida', 'POST', `/approvals/${approval}/approve`);
    assert.equal((await house.ask('ivy', 'GET', '/carts/i-1')).body.state, 'approved');
    await house.ask('ivy', 'POST', '/carts/i-1/checkout');
    await house.work();
    assert.deepEqual(house.shop.house.systems.orders().map(({ total, paid }) => [total, paid]), [['1008.00', '1008.00']]);
    house.wait(10);
    await house.work();
    agree(house);
  });

  it('what is rejected is changed and asked for again', async (t) => {
    const house = new House(t, 3);
    await house.fill('ivy', 'i-1', { 'VALVE-2': 20 });
    await house.ask('ivy', 'POST', '/carts/i-1/checkout');
    await house.ask('ida', 'POST', `/approvals/${await house.approval('ida')}/reject`);
    assert.equal((await house.ask('ivy', 'GET', '/carts/i-1')).body.state, 'rejected');
    assert.equal((await house.ask('ivy', 'POST', '/carts/i-1/checkout')).status, 409);
    const smaller = await house.fill('ivy', 'i-1', { 'VALVE-2': 10 });
    assert.deepEqual([smaller.state, smaller.total], ['open', '840.00']);
    await house.ask('ivy', 'POST', '/carts/i-1/checkout');
    await house.work();
    house.wait(10);
    await house.work();
    assert.deepEqual(house.shop.house.systems.orders().map(({ total }) => total), ['840.00']);
    agree(house);
  });

  it('what the ERP refuses once is approved still, and ordered at the second try', async (t) => {
    const house = new House(t, 3);
    await house.fill('ivy', 'c-1', { 'VALVE-2': 20 });
    await house.ask('ivy', 'POST', '/carts/c-1/checkout');
    await house.ask('ida', 'POST', `/approvals/${await house.approval('ida')}/approve`);
    await house.ask('ivy', 'POST', '/carts/c-1/checkout');
    await house.work();
    assert.equal((await house.ask('ivy', 'GET', '/carts/c-1')).body.state, 'refused');
    await house.ask('ivy', 'POST', '/carts/c-1/checkout');
    await house.work();
    const { body } = await house.ask('ivy', 'GET', '/carts/c-1');
    assert.equal(body.state, 'ordered');
    assert.deepEqual(body.orders.map((/** @type {{ state: string }} */ { state }) => state).sort(), ['placed', 'refused']);
    const { systems } = house.shop.house;
    assert.deepEqual([systems.payments('taken'), systems.payments('let_go')], [1, 1]);
    house.wait(10);
    await house.work();
    agree(house);
  });

  it('an answer that never came, and one that comes twice, order once', async (t) => {
    const house = new House(t, 3);
    for (const cart of ['c-0', 'c-2', 'c-3']) {
      await house.fill('ivy', cart, { 'VALVE-2': 1 });
      await house.ask('ivy', 'POST', `/carts/${cart}/checkout`);
    }
    await house.work();
    const { systems } = house.shop.house;
    assert.deepEqual(systems.orders().map(({ id }) => id.split('@')[0]).sort(), ['c-0', 'c-3'], 'c-0 is ordered, and nobody knows');
    assert.equal((await house.ask('ivy', 'GET', '/carts/c-0')).body.state, 'placing');
    const [callback] = systems.callbacks();
    assert.ok(callback);
    for (let time = 0; time < 2; time += 1) {
      assert.equal((await house.ask('', 'POST', '/erp/callbacks', callback)).status, 204);
    }
    house.wait(1);
    await house.work();
    assert.deepEqual(systems.orders().map(({ total, paid }) => [total, paid]), [['84.00', '84.00'], ['84.00', '84.00'], ['84.00', '84.00']]);
    agree(house);
  });

  it('a cart of the stage before is handed over like any other', async (t) => {
    const folder = folderOf(t);
    const before = new House(t, 2, folder);
    await before.fill('ivy', 'i-1', { 'VALVE-2': 12 });
    await before.close();
    const house = new House(t, 3, folder);
    assert.equal((await house.ask('ivy', 'POST', '/carts/i-1/checkout')).body.state, 'waiting');
    house.shop.store?.look('cedar', (account) => {
      assert.deepEqual([account.cart('i-1')?.authority, account.cart('i-1')?.state], ['external', 'merged']);
      assert.equal(account.carts().filter(({ authority = 'engine' }) => authority === 'engine').length, 1);
    });
  });
});
