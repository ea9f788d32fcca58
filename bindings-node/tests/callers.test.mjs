// Callers that hold it wrong: every mistake is an error that says what it is, and nothing crashes, hangs or leaks.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { Account, Cart, Engine, RecoupError, Rulebook, money } from 'recoup';
import { AS_OF, RULEBOOK, cart, engine, fault } from './values.mjs';

const shop = engine();
const refused = (work, code, path) => {
  const error = fault(work, RecoupError);
  assert.deepEqual([error.code, error.path], [code, path]);
  return error;
};

describe('an error', () => {
  it('has the fields of its first fault, and all faults', () => {
    const error = fault(() => Engine.compile({ ...RULEBOOK, currency: 'XXQ', zone: 'UTC' }), RecoupError);
    assert.ok(error instanceof Error);
    assert.equal(error.name, 'RecoupError');
    assert.ok(error.faults.length >= 2);
    const { code, number, path, detail, context } = error.faults[0];
    assert.deepEqual({ code: error.code, number: error.number, path: error.path, detail: error.detail, context: error.context }, { code, number, path, detail, context });
    assert.ok(error.message.startsWith(`${code} at ${path}: ${detail}`));
    assert.ok(error.stack.includes('callers.test.mjs'));
  });
});

describe('the layer above the addon', () => {
  it('refuses with codes of the table', () => {
    const table = readFileSync(new URL('../../ERRORS.md', import.meta.url), 'utf8');
    const lib = new URL('../lib/', import.meta.url);
    const sources = readdirSync(lib).map((name) => readFileSync(new URL(name, lib), 'utf8')).join('');
    const codes = [...sources.matchAll(/(?:fault|refuse)\('(\w+)'/g)].map(([, code]) => code);
    assert.ok(codes.length > 10);
    assert.deepEqual(codes.filter((code) => !table.includes(`| \`${code}\` |`)), []);
  });
});

describe('arguments', () => {
  it('that are missing are named', () => {
    const missing = (work) => refused(work, 'missing_field', '').context.field;
    assert.equal(missing(() => money.round()), 'value');
    assert.equal(missing(() => money.round('1', null, '1')), 'mode');
    assert.equal(missing(() => Rulebook.parse()), 'document');
    assert.equal(missing(() => shop.price(undefined)), 'request');
    assert.equal(missing(() => new Account()), 'id');
  });

  it('of another type are refused', () => {
    for (const document of [null, 1, true, 1n, Symbol('x'), () => 1]) refused(() => shop.price(document), 'wrong_type', '');
    for (const id of [1, {}, [], true]) assert.throws(() => new Account(id), RecoupError);
    refused(() => new Account(Symbol('x')), 'wrong_type', '/id');
  });

  it('that are handles are of their class', () => {
    const account = new Account('acme');
    refused(() => shop.step(shop, {}, AS_OF), 'wrong_type', '/account');
    refused(() => shop.step({}, {}, AS_OF), 'wrong_type', '/account');
    refused(() => shop.step(Object.create(Account.prototype), {}, AS_OF), 'wrong_type', '/account');
    refused(() => shop.step(undefined, {}, AS_OF), 'wrong_type', '/account');
    assert.throws(() => shop.price.call(account, cart(['VALVE-2', 1])), RecoupError);
    assert.throws(() => shop.price.call({}, cart()), TypeError);
    const { price } = shop;
    assert.throws(() => price(cart()), TypeError);
  });

  it('that are options are known', () => {
    refused(() => Engine.compile(RULEBOOK, { price: [] }), 'unknown_field', '/price');
    refused(() => Engine.compile(RULEBOOK, null), 'wrong_type', '/options');
    refused(() => Engine.compile(RULEBOOK, { prices: 'x' }), 'wrong_type', '/prices');
  });

  it('make no instances of what only the engine makes', () => {
    for (const Class of [Engine, Rulebook, Cart]) assert.throws(() => new Class(), TypeError);
  });
});

describe('what was disposed of', () => {
  it('can not be used any more', () => {
    const things = [
      [Rulebook.parse(RULEBOOK), (rulebook) => rulebook.toJson()],
      [engine(), (own) => own.price(cart(['VALVE-2', 1]))],
      [new Account('acme'), (account) => account.snapshot()],
      [shop.prepare(cart(['VALVE-2', 1])), (own) => own.totals()],
    ];
    for (const [thing, use] of things) {
      use(thing);
      thing.dispose();
      thing.dispose();
      assert.match(refused(() => use(thing), 'invalid_request', '').detail, /disposed/);
    }
  });

  it('is let go of at the end of a block', () => {
    const dispose = Symbol.dispose ?? Symbol.for('Symbol.dispose');
    const account = new Account('acme');
    account[dispose]();
    refused(() => account.id(), 'invalid_request', '');
  });

  it('leaves what was made of it alone', async () => {
    const own = engine();
    const edited = own.prepare(cart(['VALVE-2', 1]));
    const later = own.priceMany([cart(['VALVE-2', 2])]);
    own.dispose();
    assert.equal(edited.totals().gross, '84.00');
    assert.equal((await later)[0].totals.gross, '168.00');
  });
});

describe('a cart', () => {
  it('takes quantities in every exact form', () => {
    const edited = shop.prepare(cart(['VALVE-2', 1], ['BOLT-M8', 1]));
    for (const [quantity, gross] of [[60, '4260.13'], ['2', '168.13'], [3n, '252.13'], [{ toJSON: () => '4' }, '336.13']]) {
      edited.setQuantity(0, quantity);
      assert.equal(edited.totals().gross, gross);
      assert.deepEqual(edited.totals(), edited.price().totals, 'the lane and the full result agree');
    }
  });

  it('refuses every other one and stays as it was', () => {
    const edited = shop.prepare(cart(['VALVE-2', 1]));
    for (const quantity of [0.5, NaN, Infinity, 2 ** 60, 'x', '1e3', ' 1', '', '\ud800', null, undefined, {}, [], true, Symbol('x')]) {
      assert.throws(() => edited.setQuantity(0, quantity), RecoupError);
    }
    for (const index of [-1, 0.5, NaN, 2 ** 32, '0', undefined, null, 1n]) refused(() => edited.setQuantity(index, 1), 'wrong_type', '/index');
    refused(() => edited.setQuantity(7, 1), 'invalid_request', '/lines/7');
    assert.equal(edited.totals().gross, '84.00');
  });
});

describe('a batch', () => {
  it('answers each cart by itself', async () => {
    const carts = Array.from({ length: 140 }, (_, index) => (index === 100 ? cart(['VALVE-2', -1]) : cart(['VALVE-2', index + 1])));
    const results = await shop.priceMany(carts);
    assert.equal(results.length, 140);
    assert.equal(results[100].errors[0].code, 'invalid_quantity');
    results.forEach((result, index) => {
      if (index !== 100) assert.deepEqual(result, shop.price(carts[index]));
    });
  });

  it('puts the errors of what can not be written in their place', async () => {
    const results = await shop.priceMany([cart(['VALVE-2', 1]), cart(['VALVE-2', 0.5]), '{', cart(['BOLT-M8', 1])]);
    assert.deepEqual(results.map(({ totals, errors }) => totals?.gross ?? errors[0].code), ['84.00', 'invalid_decimal', 'invalid_json', '0.13']);
    assert.equal(results[1].errors[0].path, '/lines/0/quantity');
  });

  it('can be aborted, before and on the way', async () => {
    const reason = new Error('the buyer left');
    await assert.rejects(shop.priceMany([cart()], { signal: AbortSignal.abort(reason) }), reason);
    await assert.rejects(Engine.compileAsync(RULEBOOK, { signal: AbortSignal.abort(reason) }), reason);
    await assert.rejects(Engine.load(RULEBOOK, { signal: AbortSignal.abort(reason) }), reason);
    await assert.rejects(shop.replay([], { signal: AbortSignal.abort(reason) }), reason);
    for (const signal of [{}, null, 1]) await assert.rejects(shop.priceMany([], { signal }), { code: 'wrong_type', path: '/signal' });
    const controller = new AbortController();
    const work = shop.priceMany(Array.from({ length: 1500 }, () => cart(['VALVE-2', 1])), { signal: controller.signal });
    setImmediate(() => controller.abort(reason));
    await assert.rejects(work, reason);
    assert.equal(shop.price(cart(['VALVE-2', 1])).totals.gross, '84.00');
  });

  it('takes anything that can be gone through, once', async () => {
    function* carts() {
      for (let quantity = 1; quantity <= 70; quantity += 1) yield cart(['VALVE-2', quantity]);
    }
    assert.equal((await shop.priceMany(carts())).length, 70);
    assert.deepEqual(await shop.priceMany([]), []);
    for (const carts of [undefined, null, 1, {}]) await assert.rejects(shop.priceMany(carts), { code: 'wrong_type', path: '/requests' });
    const boom = new Error('boom');
    const broken = (function* () {
      yield cart(['VALVE-2', 1]);
      throw boom;
    })();
    await assert.rejects(shop.priceMany(broken), boom);
  });

  it('leaves the event loop awake', async () => {
    let turns = 0;
    let next;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    turn();
    await shop.priceMany(Array.from({ length: 800 }, () => cart(['VALVE-2', 1], ['BOLT-M8', 2])));
    clearImmediate(next);
    assert.ok(turns > 5, `${turns} turns of the loop`);
  });
});

describe('a load', () => {
  const rows = (count) => Array.from({ length: count }, (_, index) => ({ list: 'base', sku: `SKU-${index}`, price: `${index}.50` }));
  async function* chunks(text, size) {
    for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
  }
  const csv = (count) => `list,sku,price\n${rows(count).map((row) => `${row.list},${row.sku},${row.price}`).join('\n')}\n`;

  it('reads rows and CSV as they come', async () => {
    for (const options of [{ prices: rows(10_000) }, { pricesCsv: chunks(csv(10_000), 777) }, { pricesCsv: csv(10_000) }]) {
      const loaded = await Engine.load(RULEBOOK, options);
      assert.equal(loaded.price(cart(['SKU-9999', 2])).totals.gross, '19999.00');
    }
  });

  it('says where a row is wrong', async () => {
    const wrong = rows(5000);
    wrong[4500] = { ...wrong[4500], price: 'x' };
    await assert.rejects(Engine.load(RULEBOOK, { prices: wrong }), { code: 'invalid_decimal', path: '/prices/4500/price' });
    wrong[4500].price = 0.5;
    await assert.rejects(Engine.load(RULEBOOK, { prices: wrong }), { code: 'invalid_decimal', path: '/prices/4500/price' });
    await assert.rejects(Engine.load(RULEBOOK, { pricesCsv: 'list,sku,price\nbase,A,x\n' }), { code: 'invalid_decimal', path: '/prices_csv/0/2/price' });
    await assert.rejects(Engine.load('{'), { code: 'invalid_json' });
    await assert.rejects(Engine.load(RULEBOOK, { pricesCsv: [1] }), { code: 'wrong_type' });
    await assert.rejects(Engine.load(RULEBOOK, { pricesCsv: ['\ud800'] }), { code: 'invalid_utf8' });
  });

  it('ends with its source, and with its signal', async () => {
    const boom = new Error('boom');
    async function* broken() {
      yield { list: 'base', sku: 'A', price: '1' };
      throw boom;
    }
    await assert.rejects(Engine.load(RULEBOOK, { prices: broken() }), boom);
    const controller = new AbortController();
    async function* slow() {
      for (;;) {
        yield 'list,sku,price\n';
        controller.abort(boom);
        await new Promise(setImmediate);
      }
    }
    await assert.rejects(Engine.load(RULEBOOK, { pricesCsv: slow(), signal: controller.signal }), boom);
  });
});

describe('threads', () => {
  it('each have their own classes over one addon', async () => {
    const source = `
      import { parentPort, workerData } from 'node:worker_threads';
      const { Engine } = await import('recoup');
      const engine = Engine.compile(workerData.rulebook);
      const results = await engine.priceMany([workerData.cart]);
      parentPort.postMessage([engine.price(workerData.cart).totals.gross, results[0].totals.gross]);
    `;
    const url = new URL(`data:text/javascript,${encodeURIComponent(source.replace("'recoup'", JSON.stringify(import.meta.resolve('recoup'))))}`);
    const workers = Array.from({ length: 4 }, () => new Worker(url, { workerData: { rulebook: RULEBOOK, cart: cart(['VALVE-2', 3]) } }));
    const answers = await Promise.all(workers.map((worker) => once(worker, 'message')));
    for (const [answer] of answers) assert.deepEqual(answer, ['252.00', '252.00']);
    await Promise.all(workers.map((worker) => worker.terminate()));
  });

  it('may end in the middle of the work', async () => {
    const source = `
      const { Engine } = await import(${JSON.stringify(import.meta.resolve('recoup'))});
      const { workerData, parentPort } = await import('node:worker_threads');
      const engine = Engine.compile(workerData.rulebook);
      engine.priceMany(Array.from({ length: 2000 }, () => workerData.cart));
      Engine.load(workerData.rulebook, { pricesCsv: (async function* () { for (;;) { yield 'list,sku,price\\n'; await new Promise(setImmediate); } })() }).catch(() => {});
      parentPort.postMessage('begun');
    `;
    const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
    const worker = new Worker(url, { workerData: { rulebook: RULEBOOK, cart: cart(['VALVE-2', 3]) } });
    await once(worker, 'message');
    await worker.terminate();
    assert.equal(shop.price(cart(['VALVE-2', 1])).totals.gross, '84.00');
  });
});

describe('memory', () => {
  it('does not grow with a hundred thousand calls', () => {
    const request = cart(['VALVE-2', 3], ['BOLT-M8', 500]);
    const edited = shop.prepare(request);
    const rounds = (count) => {
      for (let call = 0; call < count; call += 1) {
        if (call % 10 === 0) shop.price(request);
        if (call % 100 === 0) assert.throws(() => money.round('x', 'floor', '1'), RecoupError);
        if (call % 100 === 50) new Account('acme');
        edited.setQuantity(0, (call % 90) + 1);
        edited.totals();
      }
      globalThis.gc?.();
      return process.memoryUsage().rss;
    };
    rounds(20_000);
    const before = rounds(20_000);
    const after = rounds(100_000);
    const grown = (after - before) / 1024 / 1024;
    assert.ok(grown < 24, `the process grew by ${grown.toFixed(1)} MB`);
  });

  it('of engines that nobody holds comes back', { skip: globalThis.gc ? false : 'run with --expose-gc' }, async () => {
    const big = { ...RULEBOOK, price_lists: [{ id: 'base', prices: Array.from({ length: 2000 }, (_, index) => ({ sku: `S-${index}`, price: '1' })) }] };
    const text = JSON.stringify(big);
    const rounds = async (count) => {
      for (let round = 0; round < count; round += 1) {
        Engine.compile(text);
        if (round % 10 === 0) {
          globalThis.gc();
          await new Promise(setImmediate);
        }
      }
      return process.memoryUsage().rss;
    };
    const before = await rounds(40);
    const after = await rounds(80);
    const grown = (after - before) / 1024 / 1024;
    assert.ok(grown < 40, `the process grew by ${grown.toFixed(1)} MB`);
  });
});
