// Stage 2: the shop owns its carts, the engine decides what is done about those that stall, and the worker does it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderOf, House } from './house.mjs';

describe('observe and recover', () => {
  it('a stalled cart gets one letter, though the mailer does not answer at first', async (t) => {
    const house = new House(t, 2);
    // Towards c-0 the mailer sends the letter and gives no answer.
    await house.fill('ivy', 'c-0', { 'VALVE-2': 2 });
    const { systems } = house.shop.house;
    house.wait(119);
    await house.work();
    assert.deepEqual(systems.letters(), []);
    house.wait(1);
    await house.work();
    const letter = { topic: 'cart-reminder', recipients: 'ivy@cedar.example', cart: 'c-0' };
    assert.deepEqual(systems.letters(), [letter]);
    assert.equal(house.shop.store?.counts().waiting, 1, 'nobody has said that it was sent');
    house.wait(1);
    await house.work();
    assert.deepEqual(systems.letters(), [letter]);
    assert.equal(house.shop.store?.counts().waiting, 0);
    house.wait(3 * 24 * 60);
    await house.work();
    assert.equal(systems.letters().length, 1);
  });

  it('who leaves at the freight is called by the rep', async (t) => {
    const house = new House(t, 2);
    await house.fill('ivy', 'i-1', { GASKET: 3 });
    // 240 grams: 15.00 and 40 cents.
    const { body } = await house.ask('ivy', 'POST', '/carts/i-1/freight');
    assert.deepEqual(body, { freight: '15.40' });
    house.wait(61);
    await house.work();
    const { systems } = house.shop.house;
    assert.deepEqual(systems.tasks(), [{ topic: 'cost.shipping', assignee: 'rita', cart: 'i-1' }]);
    assert.deepEqual(systems.letters(), []);
  });

  it('a cart that is ordered, or goes on, is left alone', async (t) => {
    const house = new House(t, 2);
    await house.fill('ivy', 'i-1', { 'VALVE-2': 2 });
    await house.fill('eve', 'e-1', { 'VALVE-2': 2 });
    assert.equal((await house.ask('ivy', 'POST', '/carts/i-1/checkout')).body.state, 'ordered');
    house.wait(100);
    await house.fill('eve', 'e-1', { 'VALVE-2': 3 });
    house.wait(60);
    await house.work();
    assert.deepEqual(house.shop.house.systems.letters(), []);
    const order = house.shop.store?.look('cedar', (account) => account.cart('i-1'));
    assert.deepEqual([order?.authority, order?.state], ['external', 'ordered']);
  });

  it('who does not want letters gets none', async (t) => {
    const house = new House(t, 2);
    house.shop.house.database.run("UPDATE customers SET mails = 0 WHERE id = 'ivy'");
    await house.fill('ivy', 'i-1', { 'VALVE-2': 2 });
    house.wait(300);
    await house.work();
    assert.deepEqual(house.shop.house.systems.letters(), []);
  });

  it('a change that fails is neither in the shop nor in the account', async (t) => {
    const house = new House(t, 2);
    await house.fill('ivy', 'i-1', { 'VALVE-2': 2 });
    const before = house.shop.store?.events('cedar');
    const { database, shop } = house.shop.house;
    assert.throws(
      () =>
        database.whole(() => {
          shop.want('i-1', 'GASKET', 7, house.time.toISOString());
          house.shop.counter.changed('i-1');
          throw new Error('the plug was pulled');
        }),
      /the plug was pulled/,
    );
    assert.deepEqual(shop.lines('i-1').map(({ sku }) => sku), ['VALVE-2']);
    assert.equal(house.shop.store?.events('cedar'), before);
  });

  it('a cart of the time before is known from its next change on', async (t) => {
    const folder = folderOf(t);
    const before = new House(t, 1, folder);
    await before.fill('ivy', 'i-1', { 'VALVE-2': 2 });
    await before.close();
    const house = new House(t, 2, folder);
    assert.equal(house.shop.store?.look('cedar', (account) => account.cart('i-1')), null);
    await house.fill('ivy', 'i-1', { GASKET: 1 });
    const known = house.shop.store?.look('cedar', (account) => account.cart('i-1'));
    assert.deepEqual(known?.lines?.map(({ id, quantity }) => [id, quantity]), [['GASKET', '1'], ['VALVE-2', '2']]);
  });
});
