// What the way from JavaScript into the engine and back costs, against the same call in Rust in the same run: `node bench/boundary.mjs`;
// with `--batch` the batches alone.
//
// It builds the addon as the Rust benches are built, with the feature `bench` for the Rust calls. The workload is made here: a book of 1,000 SKUs with three
// price breaks each, a contract, a promotion and a tax.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { tableFromArrays, tableFromIPC, tableToIPC } from 'apache-arrow';
import { addon } from './addon.mjs';
import { digits, measure, repeat, table } from './rounds.mjs';

const native = createRequire(import.meta.url)(addon());
const { Engine } = await import('recoup');
const { call, own } = createRequire(import.meta.url)('../lib/held.js');

const SKUS = 1000;
const sku = (index) => `SKU-${String(index % SKUS).padStart(5, '0')}`;
const rulebook = {
  rulebook: '1',
  id: 'boundary',
  currency: 'USD',
  time_zone: 'UTC',
  contract_prices: 'prevail',
  categories: [{ id: 'plain' }, { id: 'promoted' }],
  products: Array.from({ length: SKUS }, (_, index) => ({ sku: sku(index), unit: 'each', categories: [index % 3 === 0 ? 'promoted' : 'plain'] })),
  price_lists: [
    {
      id: 'base',
      prices: Array.from({ length: SKUS }, (_, index) => ({
        sku: sku(index),
        tiers: [1, 10, 50].map((from, step) => ({ from, price: `${index + 10 - step}.${String(index % 100).padStart(2, '0')}` })),
      })),
    },
  ],
  contracts: [{ id: 'acme-2026', account: 'acme', terms: Array.from({ length: 100 }, (_, index) => ({ id: `t${index}`, sku: sku(index * 10), price: `${index + 1}.75` })) }],
  promotions: [{ id: 'volume', order: 1, then: { percent_off: '10' }, when: { category: ['promoted'], quantity: { at_least: 25 } } }],
  taxes: { rates: [{ tax: 'sales', rate: '8.25' }] },
};
const request = (lines, shift = 0) => ({
  as_of: '2026-06-15T12:00:00Z',
  account: 'acme',
  currency: 'USD',
  lines: Array.from({ length: lines }, (_, index) => ({ sku: sku(index * 7 + shift), quantity: ((index + shift) % 90) + 1 })),
});

const engine = Engine.compile(rulebook);
const handle = own(engine);

/** A cart that is held: one quantity changes, and the totals are asked for. */
function keystroke() {
  const cart = engine.prepare(request(50));
  assert.equal(cart.obstacle(), null);
  const edit = (time) => {
    cart.setQuantity(time % 50, (time % 90) + 1);
    return cart.totals();
  };
  const found = measure({
    rust: { times: 20_000, work: (times) => native.benchEdit(own(cart), times) },
    javascript: { times: 20_000, work: repeat(edit) },
    quantity: { times: 20_000, work: repeat((time) => cart.setQuantity(time % 50, (time % 90) + 1)) },
    totals: { times: 20_000, work: repeat(() => cart.totals()) },
  });
  table('One quantity of a cart of 50 lines, and the totals', [
    ['Rust', found.rust],
    ['cart.setQuantity and cart.totals', found.javascript, `+ ${digits(found.javascript - found.rust)} us`],
    ['cart.setQuantity alone', found.quantity],
    ['cart.totals alone, nothing having changed', found.totals],
  ]);
}

/** A cart that is held, and is given one cart after the other of products that it has had: the quantities are others each time. */
function known(lines) {
  const cart = engine.prepare(request(lines));
  const carts = Array.from({ length: 90 }, (_, time) => request(lines).lines.map(({ sku, quantity }) => ({ sku, quantity: ((quantity + time) % 90) + 1 })));
  const set = (time) => {
    cart.setLines(carts[time % 90]);
    return cart.totals();
  };
  const read = (time) => {
    const totals = set(time);
    return [totals, carts[0].map((_, index) => cart.line(index))];
  };
  set(0);
  carts.forEach((asked, time) => {
    const [totals, found] = read(time);
    const fresh = engine.price({ ...request(0), lines: asked });
    assert.deepEqual(totals, fresh.totals);
    found.forEach(({ net, tax, gross, unit_price: unit }, index) => {
      const { net: ownNet, tax: ownTax, gross: ownGross, unit_price: ownUnit } = fresh.lines[index];
      assert.deepEqual([net, tax, gross, unit], [ownNet, ownTax, ownGross, ownUnit]);
    });
  });
  const times = Math.ceil(100_000 / (lines + 3));
  const found = measure({
    rust: { times, work: (times) => native.benchKnown(own(cart), times) },
    set: { times, work: repeat(set) },
    read: { times, work: repeat(read) },
    general: { times: Math.ceil(times / 20), work: repeat((time) => call('cart.set_lines', [own(cart)], [JSON.stringify(carts[time % 90])])) },
  });
  table(`A held cart that is given ${lines} lines that it has had, as objects`, [
    ['Rust: Prepared::set_known and totals', found.rust],
    ['cart.setLines and cart.totals', found.set, `+ ${digits(found.set - found.rust)} us`],
    ['the same, and cart.line for every line', found.read],
    ['cart.set_lines as JSON, without totals', found.general],
  ]);
}

/** A cart that is priced whole. */
function whole(lines) {
  const asked = request(lines);
  const text = JSON.stringify(asked);
  const cart = engine.prepare(asked);
  assert.deepEqual(engine.price(asked), engine.price(text));
  assert.deepEqual(cart.totals(), engine.price(asked).totals);
  const answer = native.call('engine.price', [handle], [text]);
  const times = Math.ceil(4000 / (lines + 3));
  const all = (cart) => (time) => {
    for (let index = 0; index < lines; index += 1) cart.setQuantity(index, ((index + time) % 90) + 1);
    return cart.totals();
  };
  const found = measure({
    rust: { times, work: (times) => native.benchPrice(handle, text, times) },
    objects: { times, work: repeat(() => engine.price(asked)) },
    text: { times, work: repeat(() => engine.price(text)) },
    raw: { times, work: repeat(() => native.call('engine.price', [handle], [text])) },
    held: { times, work: repeat(all(cart)) },
    encode: { times, work: repeat(() => JSON.stringify(asked)) },
    read: { times, work: (times) => native.benchRead(text, times) },
    write: { times, work: (times) => native.benchWrite(handle, text, times) },
    parse: { times, work: repeat(() => JSON.parse(answer)) },
  });
  const ratio = (microseconds) => `${(microseconds / found.rust).toFixed(2)} x Rust`;
  table(`A cart of ${lines} lines, priced whole; its request has ${text.length} characters and its result ${answer.length}`, [
    ['Rust: Engine::price, typed values', found.rust],
    ['objects in and out', found.objects, ratio(found.objects)],
    ['JSON text in, objects out', found.text, ratio(found.text)],
    ['JSON text in and out', found.raw, ratio(found.raw)],
    ['held cart: every quantity set, totals', found.held, ratio(found.held)],
    ['  in: JSON.stringify of the request', found.encode],
    ['  in: the core reads it', found.read],
    ['  out: the core writes the result', found.write],
    ['  out: JSON.parse of it', found.parse],
  ]);
}

/** A batch, by the clock: threads work on it. As a table it is bytes that are there, and bytes that come back. */
async function batch(count, lines) {
  const few = Array.from({ length: 50 }, (_, index) => request(lines, index));
  const many = Array.from({ length: count }, (_, index) => few[index % few.length]);
  const { lines: _, ...common } = few[0];
  const rows = many.flatMap((cart, index) => cart.lines.map((line) => ({ cart: index, ...line })));
  const stream = tableToIPC(
    tableFromArrays({ cart: Int32Array.from(rows, (row) => row.cart), sku: rows.map((row) => row.sku), quantity: Int32Array.from(rows, (row) => row.quantity) }),
    'stream',
  );
  const rust = native.benchBatch(JSON.stringify(few), count / few.length);
  const cores = availableParallelism();
  const works = {
    one: () => native.benchPriceMany(handle, rust, 1),
    table: async () => {
      answer = await engine.priceTable(stream, { ...common, threads: 1 });
    },
    cores: () => native.benchPriceMany(handle, rust, cores),
    tables: () => engine.priceTable(stream, common),
    four: () => native.benchPriceMany(handle, rust, 4),
    javascript: () => engine.priceMany(many),
  };
  let answer;
  const rounds = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = -1; round < 9; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const begun = performance.now();
      await work();
      // The first round warms up.
      if (round >= 0) rounds[name].push(performance.now() - begun);
    }
  }
  const { numRows, schema } = tableFromIPC(answer);
  assert.deepEqual([numRows, schema.fields.length], [rows.length, 3 + 17]);
  assert.equal(tableFromIPC(answer).getChild('error_code').nullCount, numRows);
  const each = Object.fromEntries(Object.entries(rounds).map(([name, all]) => [name, (all.toSorted((one, other) => one - other)[all.length >> 1] * 1000) / count]));
  const over = (name, than) => `${(each[name] / each[than]).toFixed(2)} x ${than}`;
  table(`${count.toLocaleString('en')} carts of ${lines} lines as a batch, one of them, by the clock; ${stream.length} bytes in, ${answer.length} out`, [
    ['Rust: Engine::price_many, one thread', each.one],
    ['engine.priceTable, one thread', each.table, over('table', 'one')],
    [`Rust on ${cores} threads, the cores`, each.cores],
    ['engine.priceTable', each.tables, over('tables', 'cores')],
    ['Rust on four threads', each.four],
    ['engine.priceMany', each.javascript, over('javascript', 'one'), over('javascript', 'four')],
  ]);
}

if (!process.argv.includes('--batch')) {
  keystroke();
  for (const lines of [1, 50, 1000]) known(lines);
  for (const lines of [1, 50, 1000]) whole(lines);
}
for (const lines of [1, 3]) await batch(100_000, lines);
