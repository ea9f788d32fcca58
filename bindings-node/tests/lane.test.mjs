// The lane of a cart against the general way: whatever crosses as numbers must say what the documents say, to the last character.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { Engine, RecoupError, experiments } from 'recoup';
import { AS_OF, RULEBOOK, cart, engine } from './values.mjs';

const require = createRequire(import.meta.url);
const { amount } = require('../lib/amounts.js');
const { call, own } = require('../lib/held.js');

/** Numbers that come out alike every time. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What the general way says, as it was written. */
const totals = (edited) => call('cart.totals', [own(edited)], []);
const line = (edited, index) => call('cart.line', [own(edited)], [String(index)]);

/** The cart says the same in both ways: fields, texts and their order. */
function agrees(edited) {
  assert.equal(JSON.stringify(edited.totals()), totals(edited));
  for (let index = 0; index < edited.lines().length; index += 1) assert.equal(JSON.stringify(edited.line(index)), line(edited, index));
}

/** A shop whose amounts have the decimals of its currency, or more, with discounts, deposits and documents that are rounded. */
function shop(next, currency, decimals) {
  const price = () => `${next(900)}.${String(next(10 ** decimals)).padStart(decimals, '0')}`.slice(0, decimals === 0 ? 3 : undefined).replace(/^0(?=\d)/, '').replace(/\.$/, '');
  const step = decimals === 0 ? '10' : `0.${'5'.padStart(decimals, '0')}`;
  return {
    rulebook: '1',
    id: 'shop',
    currency,
    time_zone: 'UTC',
    contract_prices: 'prevail',
    categories: [{ id: 'a' }, { id: 'b' }],
    products: Array.from({ length: 80 }, (_, index) => ({ sku: `S-${index}`, unit: 'each', categories: [index % 2 === 0 ? 'a' : 'b'] })),
    price_lists: [{ id: 'base', prices: Array.from({ length: 80 }, (_, index) => ({ sku: `S-${index}`, price: price(), tiers: [{ from: 20, price: price() }] })) }],
    contracts: [{ id: 'own', account: 'acme', terms: [1, 5, 9].map((index) => ({ id: `t${index}`, sku: `S-${index}`, price: price() })) }],
    promotions: ['a', 'b', 'a'].map((category, order) => ({ id: `p${order}`, order, then: { percent_off: String(5 + next(20)) }, when: { category: [category], quantity: { at_least: 5 + next(20) } } })),
    taxes: { rates: [{ tax: 'sales', rate: '8.25' }] },
    rounding: next(2) === 0 ? undefined : { document: { mode: 'half_away_from_zero', increment: step } },
  };
}

describe('an amount', () => {
  it('has the text of its digits', () => {
    const next = random(7);
    for (const decimals of [0, 1, 2, 3, 4, 6, 12, 28]) {
      const counts = [0, 1, 9, 10, 99, 100, 101, 999, 1000, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53 - 1, ...Array.from({ length: 2000 }, () => Math.floor(2 ** next(53) * (1 + next(1000) / 1000)))];
      for (const count of counts) {
        const digits = String(BigInt(count)).padStart(decimals + 1, '0');
        const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
        assert.equal(amount(count, decimals), text);
        if (count > 0) assert.equal(amount(-count, decimals), `-${text}`);
      }
    }
  });
});

describe('the lane of a cart', () => {
  for (const [currency, decimals] of [['USD', 2], ['JPY', 0], ['KWD', 3], ['EUR', 2]]) {
    it(`says what the documents say, in ${currency}`, () => {
      const next = random(decimals + currency.charCodeAt(0));
      for (let round = 0; round < 3; round += 1) {
        const rules = Engine.compile(shop(next, currency, decimals));
        const any = (count) => Array.from({ length: count }, () => ({ sku: `S-${next(80)}`, quantity: 1 + next(60) }));
        const edited = rules.prepare({ as_of: AS_OF, currency, account: 'acme', lines: any(1 + next(90)) });
        agrees(edited);
        for (let time = 0; time < 6; time += 1) {
          const lines = any(next(90));
          edited.setLines(lines);
          agrees(edited);
          assert.deepEqual(edited.lines().map(({ sku, quantity }) => ({ sku, quantity: Number(quantity) })), lines);
          const fresh = rules.price({ as_of: AS_OF, currency, account: 'acme', lines });
          assert.deepEqual(edited.totals(), fresh.totals);
          assert.deepEqual(edited.price(), fresh);
          if (lines.length > 0) {
            edited.setQuantity(next(lines.length), 1 + next(60));
            agrees(edited);
            edited.removeLine(next(lines.length));
            agrees(edited);
          }
          edited.addLine({ sku: 'S-1', quantity: '7' });
          agrees(edited);
        }
      }
    });
  }

  it('is what is taken', (test) => {
    const native = require('../lib/native.js');
    const taken = Object.fromEntries(['call', 'cartSetQuantity'].map((name) => [name, test.mock.method(native, name)]));
    const edited = engine().prepare(cart());
    const lines = [{ sku: 'BOLT-M8', quantity: 1 }, { sku: 'VALVE-2', quantity: '2' }];
    edited.setLines(lines);
    const before = taken.call.mock.callCount();
    for (let time = 0; time < 10; time += 1) {
      edited.setLines(lines);
      edited.setQuantity(0, 3);
      assert.equal(edited.totals().gross, '168.39');
      assert.deepEqual([edited.line(0).gross, edited.line(1).gross], ['0.39', '168.00']);
    }
    assert.equal(taken.call.mock.callCount(), before);
    assert.equal(taken.cartSetQuantity.mock.callCount(), 0);
  });

  it('says it of amounts that no number holds', () => {
    const prices = [{ sku: 'SHIP', price: '98765432109.87' }, { sku: 'FINE', price: '0.000001' }, { sku: 'BOLT', price: '0.13' }];
    const rules = Engine.compile({ ...RULEBOOK, price_lists: [{ id: 'base', prices }] });
    const edited = rules.prepare({ as_of: AS_OF, currency: 'USD', lines: [{ sku: 'BOLT', quantity: 1 }] });
    let beyond = 0;
    for (const quantity of [1, 10, 911, 999, 2000, 9000]) {
      for (const sku of ['SHIP', 'FINE', 'BOLT', 'SHIP']) {
        edited.setLines([{ sku, quantity }, { sku: 'BOLT', quantity }]);
        agrees(edited);
        beyond += Number(edited.totals().gross) * 100 > 2 ** 53 ? 1 : 0;
      }
    }
    assert.ok(beyond > 0, 'some are beyond 2^53');
  });

  it('says it of rounding that goes down, finer fractions and lines without a price', () => {
    for (const rounding of [{ document: { mode: 'half_away_from_zero', increment: '0.05' } }, { document: { mode: 'floor', increment: '1' } }, { line_total: { mode: 'half_away_from_zero', increment: '0.0001' } }]) {
      const rules = Engine.compile({ ...RULEBOOK, rounding, products: [{ sku: 'UNPRICED', unit: 'each' }] });
      const edited = rules.prepare(cart(['BOLT-M8', 1]));
      for (let quantity = 1; quantity < 60; quantity += 1) {
        edited.setLines([{ sku: 'BOLT-M8', quantity }, { sku: 'UNPRICED', quantity: 1 }]);
        agrees(edited);
        edited.setLines([{ sku: 'BOLT-M8', quantity }]);
        agrees(edited);
      }
    }
  });

  it('reads any line of a great cart, and none beyond', () => {
    const edited = engine().prepare(cart(...Array.from({ length: 200 }, (_, index) => ['BOLT-M8', index + 1])));
    for (const index of [0, 63, 64, 199, 5, 130]) assert.equal(JSON.stringify(edited.line(index)), line(edited, index));
    for (const index of [200, 1000, 2 ** 32 - 1]) assert.throws(() => edited.line(index), { code: 'invalid_request', path: `/lines/${index}` });
    for (const index of [-1, 0.5, NaN, '0', {}, 2 ** 32]) assert.throws(() => edited.line(index), RecoupError);
    assert.deepEqual(edited.line(3n), edited.line(3));
    const [read, again] = [edited.line(0), edited.line(0)];
    read.subtotal = 'x';
    assert.equal(again.subtotal, '0.13', 'what is read is the caller\'s own');
    edited.setQuantity(0, 2);
    assert.equal(edited.line(0).subtotal, '0.26');
  });
});

/** A shop with many products; most have no price. */
const many = () => Engine.compile({ ...RULEBOOK, products: Array.from({ length: 112_000 }, (_, index) => ({ sku: `P-${index}`, unit: 'each' })) });

describe('other lines', () => {
  const shop = engine();
  const bolts = (quantity) => ({ sku: 'BOLT-M8', quantity });
  /** A cart that has had bolts and valves. */
  const known = () => {
    const edited = shop.prepare(cart());
    edited.setLines([bolts(1), { sku: 'VALVE-2', quantity: 1 }]);
    return edited;
  };

  it('may be said in every way that a document takes', () => {
    const edited = known();
    const plain = [
      bolts(3),
      bolts('3'),
      bolts('3.0'),
      bolts(3n),
      bolts({ toJSON: () => '3' }),
      { quantity: 3, sku: 'BOLT-M8' },
      { sku: 'BOLT-M8', quantity: 3, unit: undefined },
      { sku: 'BOLT-M8', quantity: 3, id: 'l1' },
      Object.assign(Object.create(null), bolts(3)),
      new (class Line { sku = 'BOLT-M8'; quantity = 3; })(),
      new Proxy(bolts(3), {}),
      { toJSON: () => bolts(3) },
      { get sku() { return 'BOLT-M8'; }, get quantity() { return 3; } },
      { sku: 'BOLT-M8', quantity: 3, facts: {} },
    ];
    for (const line of plain) {
      edited.setLines([bolts(1), line]);
      assert.equal(edited.totals().subtotal, '0.52');
      agrees(edited);
    }
    edited.setLines([]);
    assert.equal(edited.totals().gross, '0.00');
  });

  it('that are wrong are refused as they are elsewhere, and change nothing', () => {
    const edited = known();
    const before = [edited.lines(), edited.totals()];
    const quantities = [0, -1, -0, 0.5, NaN, Infinity, -Infinity, 2 ** 32, 2 ** 53, 2 ** 60, 1e300, '', ' 1', '1e3', '01', '-1', '0', 'x', '\ud800', null, undefined, true, [], {}, Symbol('x'), () => 1, 10n ** 40n, '9'.repeat(40)];
    const lines = [
      ...quantities.map(bolts),
      ...[1, null, undefined, {}, [], '', '\ud800', 'a\u0000b', 'x'.repeat(10_000), Symbol('x')].map((sku) => ({ sku, quantity: 1 })),
      ...[1, '', 'no unit', {}].map((unit) => ({ sku: 'BOLT-M8', quantity: 1, unit })),
      null, undefined, 1, 'BOLT-M8', [], {}, new Map([['sku', 'BOLT-M8']]), new Date(0), { sku: 'BOLT-M8' }, { quantity: 1 }, { ...bolts(1), colour: 'red' },
      Object.assign(new Map(), bolts(1)), Object.assign([], bolts(1)),
    ];
    const refused = (work) => {
      try {
        work();
      } catch (error) {
        assert.ok(error instanceof RecoupError, String(error));
        return error.faults;
      }
      return null;
    };
    let count = 0;
    for (const line of lines) {
      for (const all of [[line], [bolts(2), line, bolts(3)]]) {
        const faults = refused(() => edited.setLines(all));
        // What a new cart says, at the same places.
        assert.deepEqual(faults, refused(() => shop.prepare({ ...cart(), lines: all })), String(line?.quantity));
        if (faults === null) edited.setLines([bolts(1), { sku: 'VALVE-2', quantity: 1 }]);
        else count += 1;
        assert.deepEqual([edited.lines(), edited.totals()], before);
      }
    }
    assert.ok(count > 60, `${count} were refused`);
    for (const all of [null, undefined, 1, 'x', {}, new Set(), { length: 1, 0: bolts(1) }, Symbol('x')]) assert.throws(() => edited.setLines(all), RecoupError);
    const ring = [bolts(1)];
    ring.push(ring);
    assert.throws(() => edited.setLines(ring), RecoupError);
    const looped = { ...bolts(1) };
    looped.quantity = looped;
    assert.throws(() => edited.setLines([looped]), { code: 'document_too_deep', path: /^\/lines\/0\/quantity/ });
    for (const length of [2, 100_000, 100_001, 2 ** 32 - 1]) assert.throws(() => edited.setLines(Object.assign(new Array(length), { 0: bolts(1) })), { code: 'wrong_type' });
    assert.throws(() => edited.setLines(Array.from({ length: 100_001 }, () => bolts(1))), { code: 'too_many' });
    assert.deepEqual([edited.lines(), edited.totals()], before);
  });

  it('are read once, whatever their getters do', () => {
    const rules = Engine.compile({ ...RULEBOOK, products: ['NEW', 'FRESH'].map((sku) => ({ sku, unit: 'each' })) });
    const edited = rules.prepare(cart());
    edited.setLines([bolts(1), { sku: 'VALVE-2', quantity: 1 }]);
    const other = known();
    const boom = new Error('boom');
    assert.throws(() => edited.setLines([bolts(2), { sku: 'BOLT-M8', get quantity() { throw boom; } }]), boom);
    assert.throws(() => edited.setLines([bolts(2), { ...bolts(1), get unit() { throw boom; } }]), boom);
    const trap = new Proxy(bolts(1), { ownKeys() { throw boom; } });
    assert.throws(() => edited.setLines([trap]), boom);
    assert.equal(edited.totals().gross, '84.13', 'nothing has changed');

    // A field that is something else every time it is read, in a line that is known, one that is not, and one before and after it.
    for (const sku of ['BOLT-M8', 'NEW']) {
      let reads = 0;
      const changing = () => ({ get sku() { reads += 1; return reads === 1 ? sku : 'VALVE-2'; }, quantity: 1 });
      for (const place of [0, 1, 2]) {
        reads = 0;
        edited.setLines(Array.from({ length: 3 }, (_, index) => (index === place ? changing() : bolts(1))));
        assert.equal(reads, 1);
        assert.equal(edited.lines()[place].sku, sku);
      }
    }

    // The lines of another cart, and of this one, set meanwhile.
    edited.setLines([bolts(1), { sku: 'BOLT-M8', get quantity() { other.setLines([{ sku: 'VALVE-2', quantity: 9 }, bolts(8)]); return 5; } }, bolts(2)]);
    assert.equal(edited.totals().gross, '1.04');
    assert.equal(other.totals().gross, '757.04');
    edited.setLines([bolts(1), { sku: 'BOLT-M8', get quantity() { edited.setLines([{ sku: 'FRESH', quantity: 1 }]); return 5; } }, bolts(2)]);
    assert.equal(edited.totals().gross, '1.04');
    agrees(edited);

    const gone = known();
    assert.throws(() => gone.setLines([{ sku: 'BOLT-M8', get quantity() { gone.dispose(); return 5; } }]), { code: 'invalid_request' });
  });

  it('have the totals of the cart that is asked, whichever was told last', () => {
    const [one, other] = [known(), known()];
    const gross = (edited) => edited.totals().gross;
    one.setLines([bolts(1)]);
    other.setLines([bolts(2)]);
    assert.deepEqual([gross(one), gross(other), gross(one)], ['0.13', '0.26', '0.13']);
    // Every edit of a cart whose totals were told with its lines.
    for (const [edit, then] of [
      [() => one.setQuantity(0, 3), '0.39'],
      [() => one.setQuantity(0, '2.0'), '0.26'],
      [() => one.addLine(bolts(2)), '0.39'],
      [() => one.removeLine(0), '0.00'],
      [() => one.setLines([{ ...bolts(1), id: 'a' }]), '0.13'],
      [() => one.setLines([]), '0.00'],
    ]) {
      one.setLines([bolts(1)]);
      edit();
      assert.equal(gross(one), then);
    }
    // What is refused changes nothing.
    one.setLines([bolts(1)]);
    assert.throws(() => one.setLines([bolts(2), { sku: 'BOLT-M8', quantity: '-1' }]), RecoupError);
    assert.throws(() => one.setQuantity(0, 0), RecoupError);
    assert.equal(gross(one), '0.13');
    // Asked while other lines are read.
    one.setLines([bolts(1), { sku: 'BOLT-M8', get quantity() { assert.deepEqual([gross(one), gross(other)], ['0.13', '0.26']); return 5; } }]);
    assert.deepEqual([gross(one), gross(other)], ['0.78', '0.26']);
  });

  it('in units are not those without', () => {
    const products = [{ sku: 'BOLT-M8', unit: 'each', units: [{ unit: 'box', holds: '100' }] }];
    const edited = Engine.compile({ ...RULEBOOK, products }).prepare(cart());
    for (let time = 0; time < 3; time += 1) {
      edited.setLines([bolts(1), { ...bolts(2), unit: 'box' }, { ...bolts(3), unit: 'each' }]);
      assert.deepEqual(edited.lines().map(({ unit, quantity }) => [unit, quantity]), [[undefined, '1'], ['box', '2'], ['each', '3']]);
      agrees(edited);
      assert.throws(() => edited.setLines([{ ...bolts(1), unit: 'crate' }]), RecoupError);
    }
  });

  it('leave nothing in the lane of a cart that was disposed of', () => {
    const edited = known();
    edited.line(0);
    edited.dispose();
    for (const use of [() => edited.line(0), () => edited.totals(), () => edited.setLines([bolts(1)]), () => edited.setLines([]), () => edited.setQuantity(0, 1)]) {
      assert.throws(use, (error) => error.code === 'invalid_request' && /disposed/.test(error.detail));
    }
    for (const method of ['totals', 'line', 'setLines', 'setQuantity', 'addLine', 'removeLine']) {
      assert.throws(() => known()[method].call({}, 0, 1), TypeError);
      assert.throws(() => known()[method].call(shop, 0, 1), RecoupError);
    }
  });

  it('are forgotten before they are too many', () => {
    const edited = many().prepare(cart());
    const page = (from) => Array.from({ length: 4000 }, (_, index) => ({ sku: `P-${from + index}`, quantity: 1 }));
    for (let from = 0; from < 112_000; from += 4000) {
      edited.setLines(page(from));
      assert.throws(() => edited.setLines([{ sku: undefined, quantity: 1 }]), RecoupError);
      // The first that were numbered stand in their places when all are forgotten.
      edited.setLines(page(0));
    }
    const last = [...page(108_000), bolts(3), ...page(2000)];
    for (let time = 0; time < 3; time += 1) {
      edited.setLines(last);
      assert.deepEqual(edited.lines().map(({ sku }) => sku), last.map(({ sku }) => sku));
      assert.equal(edited.totals().gross, '0.39');
    }
  });

  it('belong to their thread', async () => {
    const source = `
      const { Engine } = await import(${JSON.stringify(import.meta.resolve('recoup'))});
      const { workerData, parentPort } = await import('node:worker_threads');
      const cart = Engine.compile(workerData.rulebook).prepare(workerData.cart);
      const found = [];
      for (let quantity = 1; quantity <= 300; quantity += 1) {
        cart.setLines([{ sku: 'BOLT-M8', quantity: workerData.times * quantity }]);
        found.push(cart.totals().gross, cart.line(0).total);
      }
      parentPort.postMessage(found);
    `;
    const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
    const times = [1, 2, 3];
    const workers = times.map((times) => new Worker(url, { workerData: { rulebook: RULEBOOK, cart: cart(['VALVE-2', 3]), times } }));
    const answers = await Promise.all(workers.map((worker) => once(worker, 'message')));
    const here = shop.prepare(cart());
    answers.forEach(([found], index) => {
      for (let quantity = 1; quantity <= 300; quantity += 1) {
        here.setLines([bolts(times[index] * quantity)]);
        assert.deepEqual(found.splice(0, 2), [here.totals().gross, here.line(0).total]);
      }
    });
  });
});

describe('the bucket of a unit', () => {
  const general = (...given) => call('experiments.bucket', [], given.map((one) => JSON.stringify(one)));

  it('is the same in both ways', () => {
    const seen = new Set();
    for (const version of ['1', '2']) {
      for (const seed of ['', 'seed', 'größe', '\u0000', '"\\\n', '💶']) {
        for (let unit = 0; unit < 500; unit += 1) {
          const value = `${seed}${unit}${'x'.repeat(unit % 7)}`;
          const found = experiments.bucket(seed, value, version);
          assert.equal(JSON.stringify(found), general(seed, value, version), `${version} ${seed} ${value}`);
          seen.add(found.share.length);
        }
      }
    }
    // Shares of every length: 0, 0.5, 0.05, 0.005 and 0.0005.
    assert.ok(seen.size >= 4, [...seen].join());
  });

  it('goes the general way with what is odd', () => {
    const long = 'é'.repeat(5000);
    assert.deepEqual(experiments.bucket(long, long, '2'), JSON.parse(general(long, long, '2')));
    for (const [given, path] of [[['\ud800', 'a', '2'], '/seed'], [['a', 'a\udfff', '2'], '/value'], [[1, 'a', '2'], '/seed'], [['a', undefined, '2'], ''], [['a', 'a', '3'], '/version'], [['a', 'a', 2], '/version'], [['a', 'a', null], '']]) {
      assert.throws(() => experiments.bucket(...given), (error) => error instanceof RecoupError && error.path === path, JSON.stringify(given));
    }
  });
});

describe('the buckets of many units', () => {
  const general = (...given) => call('experiments.buckets', [], given.map((one) => JSON.stringify(one)));

  /** What comes of a call: the document, or the faults without their sentences. */
  const outcome = (work) => {
    try {
      return JSON.stringify(work());
    } catch (error) {
      assert.ok(error instanceof RecoupError, error);
      return error.faults.map(({ code, path }) => `${code} ${path}`).join();
    }
  };
  const same = (seed, units, version) => {
    const found = outcome(() => experiments.buckets(seed, units, version));
    assert.equal(found, outcome(() => JSON.parse(general(seed, units, version))), `${seed} ${version} ${JSON.stringify(units).slice(0, 200)}`);
    return found;
  };

  it('are the same in both ways, and those of each unit', () => {
    const pieces = ['', 'a', 'user-', '7', 'größe', '東京', '💶', '"', '\\', '\n', '\u0001', '\u001f', '\u007f', '\u2028', '\ufeff', '\u0000', 'x'.repeat(40)];
    // Numbers that are the same in each run.
    let state = 1;
    const below = (bound) => {
      state = (state * 48271) % 2147483647;
      return state % bound;
    };
    const text = () => Array.from({ length: below(5) }, () => pieces[below(pieces.length)]).join('');
    let units = 0;
    for (let round = 0; round < 600; round += 1) {
      const [seed, version, values] = [text(), '12'[round % 2], Array.from({ length: below(30) }, text)];
      same(seed, values, version);
      const { of, parts } = experiments.buckets(seed, values, version);
      assert.deepEqual(values.map((one) => experiments.bucket(seed, one, version)).map((one) => [one.part, one.of]), parts.map((part) => [part, of]));
      units += values.length;
    }
    assert.ok(units > 5000, units);
  });

  it('are an array of numbers', () => {
    const { of, parts } = experiments.buckets('seed', Object.freeze(['a', 'b']), '2');
    assert.deepEqual({ of, parts }, { of: 10000, parts: [505, 2696] });
    assert.ok(Array.isArray(parts));
    assert.deepEqual(experiments.buckets('seed', [], '1'), { of: 1000, parts: [] });
    assert.deepEqual(experiments.buckets('seed', [''], '1').parts.length, 1);
  });

  it('go the general way with units that U+0000 would part', () => {
    for (const units of [['\u0000'], ['a\u0000b'], ['a', '\u0000', 'b'], ['', '\u0000\u0000', ''], ['a\u0000', '\u0000b'], Array.from({ length: 50 }, () => '\u0000'.repeat(50))]) {
      const found = experiments.buckets('q3', units, '2');
      assert.deepEqual(found.parts, units.map((unit) => experiments.bucket('q3', unit, '2').part));
      same('q3', units, '2');
    }
  });

  it('are refused as the general way refuses them', () => {
    const cases = [
      [['q3', ['a', 7, 'b'], '2'], 'wrong_type /values/1'],
      [['q3', [null, 'b', {}, 'd', ['e']], '2'], 'wrong_type /values/0,wrong_type /values/2,wrong_type /values/4'],
      [['q3', ['a', true], '2'], 'wrong_type /values/1'],
      [['q3', 'acme', '2'], 'wrong_type /values'],
      [['q3', { length: 1, 0: 'a' }, '2'], 'wrong_type /values'],
      [['q3', null, '2'], 'missing_field '],
      [[7, ['a', 7], '2'], 'wrong_type /seed'],
      [['q3', ['a', 'b'], '3'], 'invalid_choice /version'],
      [['q3', ['a', 7], 'no version'], 'wrong_type /values/1'],
    ];
    for (const [given, expected] of cases) assert.equal(same(...given), expected, JSON.stringify(given));
    // What JSON can't hold, or only as something else.
    const others = [
      [['q3', ['a', '\ud800', 'b'], '2'], 'invalid_json /values/1'],
      [['q3', ['a\ud83d', '\udcb6b'], '2'], 'invalid_json /values/0'],
      [['\ud800', ['a'], '2'], 'invalid_json /seed'],
      [['q3', ['a', undefined], '2'], 'wrong_type /values/1'],
      [['q3', ['a', Symbol('b')], '2'], 'wrong_type /values/1'],
      [['q3', ['a', () => 'b'], '2'], 'wrong_type /values/1'],
      [['q3', ['a', NaN], '2'], 'invalid_decimal /values/1'],
      [['q3', ['a', new String('b')], '2'], 'wrong_type /values/1'],
      [['q3', ['a', { toString: () => 'b' }], '2'], 'wrong_type /values/1/toString'],
      [['q3', new Uint8Array(3), '2'], 'wrong_type /values'],
      [['q3', new Set(['a']), '2'], 'wrong_type /values'],
      // eslint-disable-next-line no-sparse-arrays
      [['q3', ['a', , 'b'], '2'], 'wrong_type /values/1'],
      [['q3', new Array(4294967295), '2'], 'wrong_type /values/0'],
      [['q3', undefined, '2'], 'missing_field '],
      [['q3', ['a'], 2], 'wrong_type /version'],
    ];
    for (const [given, expected] of others) assert.equal(outcome(() => experiments.buckets(...given)), expected, expected);
  });

  it('are read once each', () => {
    const expected = experiments.buckets('q3', ['a', 'b', 'c'], '2');
    for (const [seed, last, refused] of [['q3', 'c'], ['s'.repeat(2000), 'c'], ['q3', 7, 'wrong_type /values/2'], ['q3', 'c\u0000']]) {
      const reads = new Map();
      const target = ['a', 'b', last];
      const watched = new Proxy(target, {
        get: (from, name) => {
          if (name !== 'length') reads.set(name, (reads.get(name) ?? 0) + 1);
          return Reflect.get(from, name);
        },
      });
      const found = outcome(() => experiments.buckets(seed, watched, '2'));
      assert.equal(found, refused ?? outcome(() => experiments.buckets(seed, target, '2')));
      assert.deepEqual([...reads], [['0', 1], ['1', 1], ['2', 1]]);
    }
    // A getter that changes its mind is asked once.
    const turning = ['a', 'b', 'c'];
    let asked = 0;
    Object.defineProperty(turning, 1, { get: () => ((asked += 1) === 1 ? 'b' : 7) });
    assert.deepEqual(experiments.buckets('q3', turning, '2'), expected);
    const throwing = ['a', 'b'];
    Object.defineProperty(throwing, 1, { get: () => assert.fail('of the program') });
    assert.throws(() => experiments.buckets('q3', throwing, '2'), /of the program/);
  });

  it('come to an end whatever an array says of its length', () => {
    for (const length of [-1, 2.5, NaN, Infinity, '2', 2n, null, undefined, {}]) {
      const odd = new Proxy(['a', 'b'], { get: (from, name) => (name === 'length' ? length : Reflect.get(from, name)) });
      assert.ok(outcome(() => experiments.buckets('q3', odd, '2')).length > 0, String(length));
    }
    const endless = new Proxy([], { get: (from, name) => (name === 'length' ? 2 ** 32 : 'x'.repeat(1 << 20)) });
    assert.equal(outcome(() => experiments.buckets('q3', endless, '2')), 'document_too_large /values/64');
    const growing = ['a'];
    Object.defineProperty(growing, 0, { get: () => (growing.push('b'), 'a') });
    assert.deepEqual(experiments.buckets('q3', growing, '2').parts, experiments.buckets('q3', ['a'], '2').parts);
  });

  it('are a million at most, of as much text as a document has', () => {
    const many = Array.from({ length: 1_000_000 }, (_, index) => `account-${index}`);
    const { of, parts } = experiments.buckets('q3', many, '2');
    assert.equal(parts.length, many.length);
    for (let index = 0; index < many.length; index += 9973) assert.equal(parts[index], experiments.bucket('q3', many[index], '2').part);
    // Two arms of the same size, as far as chance allows: ten times its deviation.
    assert.ok(Math.abs(parts.filter((part) => part * 2 < of).length - 500_000) < 5000);
    assert.equal(outcome(() => experiments.buckets('q3', [...many, 'one more'], '2')), 'too_many /values');
    const mebibyte = 'x'.repeat(1 << 20);
    assert.equal(outcome(() => experiments.buckets('q3', Array.from({ length: 64 }, () => mebibyte), '2')), 'document_too_large /values');
    // More than one text of JavaScript may hold.
    assert.equal(outcome(() => experiments.buckets('q3', Array.from({ length: 1000 }, () => mebibyte), '2')), 'document_too_large /values/64');
  });
});

describe('memory', () => {
  it('of lanes that nobody holds comes back', { skip: globalThis.gc ? false : 'run with --expose-gc' }, async () => {
    const shop = many();
    const lines = Array.from({ length: 100 }, (_, index) => ({ sku: `P-${index}`, quantity: 1 }));
    const rounds = async (count) => {
      for (let round = 0; round < count; round += 1) {
        const edited = shop.prepare(cart());
        edited.setLines(lines);
        edited.line(0);
        if (round % 3 === 0) edited.dispose();
        if (round % 20 === 0) {
          globalThis.gc();
          await new Promise(setImmediate);
        }
      }
      globalThis.gc();
      await new Promise(setImmediate);
      return process.memoryUsage().rss;
    };
    await rounds(60);
    const before = await rounds(60);
    const after = await rounds(300);
    const grown = (after - before) / 1024 / 1024;
    assert.ok(grown < 24, `the process grew by ${grown.toFixed(1)} MB`);
  });
});
