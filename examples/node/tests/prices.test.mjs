// Prices: the shop as it was, and the same cart to the same cent in each of the three stages.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { House } from './house.mjs';

// Mo buys for a gold company, 5 % under the list. From ten boxes on bolts are 10 % less.
const MO = { 'VALVE-2': 3, 'BOLT-M8': 12, GASKET: 5 };
const MO_PAYS = [
  ['BOLT-M8', '128.25'], // 12 x 12.50 x 0.95 = 142.50; less 14.25
  ['GASKET', '30.40'], //    5 x  6.40 x 0.95
  ['VALVE-2', '239.40'], //  3 x 84.00 x 0.95
];
const MO_TOTAL = '398.05';

// Kim buys for Acme, whose contract says 64.00 a valve.
const KIM = { 'VALVE-2': 25, 'BOLT-M8': 10 };
const KIM_PAYS = [
  ['BOLT-M8', '112.50'], //   10 x 12.50 = 125.00; less 12.50
  ['VALVE-2', '1600.00'], //  25 x 64.00
];
const KIM_TOTAL = '1712.50';

/** @param {{ lines: { sku: string, total: string }[] }} page */
const pays = ({ lines }) => lines.map(({ sku, total }) => [sku, total]);

describe('prices', () => {
  it('the shop as it was knows one price for everybody', async (t) => {
    const house = new House(t, 0);
    const page = await house.fill('mo', 'm-1', MO);
    // 3 x 84.00 + 12 x 12.50 + 5 x 6.40
    assert.equal(page.total, '434.00');
    assert.deepEqual(pays(page), [['BOLT-M8', '150.00'], ['GASKET', '32.00'], ['VALVE-2', '252.00']]);
    const { body } = await house.ask('mo', 'GET', '/products/VALVE-2/price');
    assert.deepEqual(body.breaks, [{ from: '1', price: '84.00', rule: null }]);
  });

  for (const stage of [1, 2, 3]) {
    it(`stage ${stage}: a cart costs what it costs`, async (t) => {
      const house = new House(t, stage);
      const mo = await house.fill('mo', 'm-1', MO);
      assert.deepEqual(pays(mo), MO_PAYS);
      assert.equal(mo.total, MO_TOTAL);
      const kim = await house.fill('kim', 'k-1', KIM);
      assert.deepEqual(pays(kim), KIM_PAYS);
      assert.equal(kim.total, KIM_TOTAL);

      // And so it is ordered, paid and kept.
      await house.ask('mo', 'POST', '/carts/m-1/checkout');
      await house.ask('kim', 'POST', '/carts/k-1/checkout');
      if (stage === 3) {
        assert.equal((await house.ask('lee', 'POST', `/approvals/${await house.approval('lee')}/approve`)).status, 204);
        await house.ask('kim', 'POST', '/carts/k-1/checkout');
      }
      await house.work();
      const { shop, systems } = house.shop.house;
      assert.deepEqual(systems.orders().map(({ total, paid }) => [total, paid]).sort(), [[KIM_TOTAL, KIM_TOTAL], [MO_TOTAL, MO_TOTAL]]);
      assert.deepEqual(shop.allOrders().map(({ cart, total_cents, state }) => [cart, total_cents, state]).sort(), [
        ['k-1', 171250, 'placed'],
        ['m-1', 39805, 'placed'],
      ]);
      for (const [buyer, cart, total] of /** @type {const} */ ([['mo', 'm-1', MO_TOTAL], ['kim', 'k-1', KIM_TOTAL]])) {
        const { body } = await house.ask(buyer, 'GET', `/carts/${cart}`);
        assert.deepEqual([body.state, body.total, body.orders[0].total], ['ordered', total, total]);
      }
    });

    it(`stage ${stage}: a product page says whose price it is`, async (t) => {
      const house = new House(t, stage);
      const seen = [];
      for (const customer of ['kim', 'mo', 'ivy']) {
        const { body } = await house.ask(customer, 'GET', '/products/VALVE-2/price');
        seen.push([Number(body.breaks[0].price), body.breaks[0].rule]);
      }
      assert.deepEqual(seen, [[64, 'contract:acme-2026/valves'], [79.8, 'list:gold'], [84, 'list:base']]);
    });
  }

  it('stage 1 stores nothing of its own', async (t) => {
    const house = new House(t, 1);
    await house.fill('mo', 'm-1', MO);
    await house.ask('mo', 'POST', '/carts/m-1/checkout');
    const tables = house.shop.house.database.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    assert.deepEqual(tables.map(({ name }) => name), ['cart_lines', 'carts', 'customers', 'orders', 'products']);
  });
});

describe('the doors of the shop', () => {
  it('strangers, other people\'s carts and nonsense are turned away', async (t) => {
    const house = new House(t, 3);
    await house.fill('mo', 'm-1', MO);
    const answers = [
      await house.ask('', 'GET', '/carts/m-1'),
      await house.ask('nobody', 'GET', '/carts/m-1'),
      await house.ask('kim', 'GET', '/carts/m-1'),
      await house.ask('kim', 'POST', '/carts', { id: 'm-1' }),
      await house.ask('mo', 'POST', '/carts', { id: '../etc' }),
      await house.ask('mo', 'POST', '/carts/m-1/lines', { sku: 'NONE', quantity: 1 }),
      await house.ask('mo', 'POST', '/carts/m-1/lines', { sku: 'GASKET', quantity: 0.5 }),
      await house.ask('', 'POST', '/erp/callbacks', { key: 'never', reference: 'SO/1' }),
    ];
    assert.deepEqual(answers.map(({ status }) => status), [401, 401, 404, 409, 400, 404, 400, 404]);
    assert.equal((await house.ask('mo', 'GET', '/carts/m-1')).body.total, MO_TOTAL);
  });
});
