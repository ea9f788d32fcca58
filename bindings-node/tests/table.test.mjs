// Tables as Arrow IPC streams: what `price` says of every cart, row by row, whatever way the table keeps its columns; and what is wrong with one.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import {
  Bool,
  Decimal,
  Dictionary,
  Float64,
  Int32,
  Int64,
  LargeUtf8,
  Null,
  Table,
  TimeUnit,
  Timestamp,
  Utf8,
  Vector,
  makeData,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  vectorFromArray,
} from 'apache-arrow';
import { Account, Engine, RecoupError, replayTable } from 'recoup';
import { AS_OF, RULEBOOK } from './values.mjs';

const SHOP = Engine.compile(
  {
    ...RULEBOOK,
    quantity_rules: [{ sku: 'BOLT-M8', minimum: 200, multiple: 50 }],
    taxes: { rates: [{ tax: 'sales', rate: '8.25' }] },
  },
  { products: [{ sku: 'VALVE-2' }, { sku: 'BOLT-M8', step: '0.000001' }, { sku: 'GHOST' }] },
);
const COMMON = { currency: 'USD', as_of: AS_OF };
const NUMBERS = ['list_price', 'unit_price', 'subtotal', 'discount', 'total', 'net', 'tax', 'gross'];
const WORDS = ['status', 'source', 'rule'];
const OWN = [
  'status', 'list_price', 'unit_price', 'source', 'rule', 'subtotal', 'discount', 'total', 'net', 'tax', 'gross', 'cart_gross',
  'reasons', 'issues', 'error_code', 'error_path', 'error_detail',
];

const text = (values, type = new Utf8()) => vectorFromArray(values, type);
const whole = (values) => vectorFromArray(values, new Int32());
const table = (columns) => new Table(columns);
const bytes = (columns) => tableToIPC(columns instanceof Table ? columns : table(columns), 'stream');
const GOOD = { sku: text(['VALVE-2']), quantity: whole([60]) };

/** Four words of 32 bits, the lowest first, as one number with a sign. */
function count(words) {
  return BigInt.asIntN(128, [...words].reduceRight((sum, word) => (sum << 32n) | BigInt(word >>> 0), 0n));
}

/** The digits of so many fractions, without zeros at the end. */
function digits(number, scale) {
  const all = String(number < 0n ? -number : number).padStart(scale + 1, '0');
  const fraction = all.slice(-scale).replace(/0+$/, '');
  return `${number < 0n ? '-' : ''}${all.slice(0, -scale)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A decimal as text without zeros at the end. */
const short = (decimal) => (decimal?.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);

/** The rows of an answer as plain objects. */
function rows(answer) {
  const found = tableFromIPC(answer);
  const read = ({ type }, cell) => {
    if (cell === null) return null;
    if (type instanceof Decimal) return digits(count(cell), type.scale);
    return typeof cell === 'object' && cell.toArray ? cell.toArray().map((item) => item.toJSON?.() ?? item) : cell;
  };
  const { fields } = found.schema;
  const columns = fields.map((field, place) => [field, found.getChildAt(place)]);
  return Array.from({ length: found.numRows }, (_, row) => Object.fromEntries(columns.map(([field, column]) => [field.name, read(field, column.get(row))])));
}

const priced = async (columns, more = {}) => rows(await SHOP.priceTable(bytes(columns), { ...COMMON, ...more }));

async function refused(columns, more = {}) {
  const given = columns instanceof Uint8Array ? columns : bytes(columns);
  const told = await SHOP.priceTable(given, { ...COMMON, ...more }).then(
    () => assert.fail('it is priced'),
    (error) => {
      if (!(error instanceof RecoupError)) throw error;
      return error.faults;
    },
  );
  return told.map(({ code, path }) => [code, path]);
}

/** A number that looks random, and is the same in every run. */
function chances(seed) {
  let state = BigInt(seed);
  return (most) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(most));
  };
}

/** Lines of carts of one to six; some carts can't be priced. */
function carts(amount, seed) {
  const chance = chances(seed);
  const pick = (...choices) => choices[chance(choices.length)];
  return Array.from({ length: amount }, (_, index) => ({
    cart: `c-${index}`,
    account: pick('acme', 'zenith', null),
    lines: Array.from({ length: 1 + chance(6) }, () => ({
      sku: chance(20) === 0 ? 'NO-SUCH' : pick('VALVE-2', 'BOLT-M8', 'VALVE-2', 'GHOST'),
      quantity: chance(20) === 0 ? pick('0', '-1', '0.12345678', '0.5') : String(1 + chance(9000)),
      unit: chance(20) === 0 ? 'box' : null,
    })),
  }));
}

/** The issues of one line; what is about the cart stands at its first. */
const at = (place) => ({ path }) => Number(/^\/lines\/(\d+)/.exec(path)?.[1] ?? 0) === place;

describe('a table of lines', () => {
  it('has in every row what a batch says of its cart', async () => {
    const asked = carts(400, 7);
    const given = {};
    const requests = asked.map(({ account, lines }) => ({
      ...COMMON,
      ...(account === null ? {} : { account }),
      lines: lines.map(({ sku, quantity, unit }) => ({ sku, quantity, ...(unit === null ? {} : { unit }) })),
    }));
    // Line after line in turn, so that rows of one cart do not stand together.
    const flat = [0, 1, 2, 3, 4, 5].flatMap((place) => asked.map(({ lines, ...cart }, index) => ({ ...cart, ...lines[place], place, index })).filter(({ sku }) => sku));
    for (const name of ['cart', 'account', 'sku', 'quantity', 'unit']) given[name] = vectorFromArray(flat.map((row) => row[name]), new Dictionary(new Utf8(), new Int32()));
    const [found, results] = await Promise.all([priced(given, { threads: 3 }), SHOP.priceMany(requests)]);
    assert.equal(found.length, flat.length);
    let errors = 0;
    found.forEach((row, number) => {
      const { place, index, cart, sku } = flat[number];
      const result = results[index];
      assert.deepEqual([row.cart, row.sku], [cart, sku]);
      if (result.errors) {
        errors += 1;
        const [{ code, path, detail }] = result.errors;
        assert.deepEqual([row.error_code, row.error_path, row.error_detail], [code, path, detail]);
        for (const name of OWN.slice(0, 14)) assert.equal(row[name], null, name);
        return;
      }
      const line = result.lines[place];
      for (const name of NUMBERS) assert.equal(row[name], short(line[name]) ?? null, name);
      for (const name of WORDS) assert.equal(row[name], line[name] ?? null, name);
      assert.equal(row.cart_gross, short(result.totals.gross));
      assert.equal(row.error_code, null);
      assert.deepEqual(row.reasons.map(({ code, detail }) => [code, detail]), (line.reasons ?? []).map(({ code, detail }) => [code, detail]));
      const issues = (result.issues ?? []).filter(at(place));
      assert.deepEqual(row.issues.map(({ code, path, detail }) => [code, path, detail]), issues.map(({ code, path, detail }) => [code, path, detail]));
    });
    assert.ok(errors > 50 && errors < found.length / 2, `${errors} of ${found.length}`);
    for (const name of ['reasons', 'issues']) assert.ok(found.filter((row) => row[name]?.length > 0).length > 50, name);
  });

  it('answers with the columns that were given, then the engine\'s', async () => {
    const given = bytes({ ...GOOD, cart: vectorFromArray([7n], new Int64()) });
    const answer = await SHOP.priceTable(given, COMMON);
    assert.ok(answer instanceof Uint8Array);
    const { schema } = tableFromIPC(answer);
    assert.deepEqual(schema.fields.map(({ name }) => name), ['sku', 'quantity', 'cart', ...OWN]);
    assert.deepEqual(schema.fields.slice(0, 3).map(({ type }) => String(type)), ['Utf8', 'Int32', 'Int64']);
  });

  it('is read whatever its columns are kept in', async () => {
    const skus = ['VALVE-2', 'BOLT-M8', 'VALVE-2', null];
    const kinds = [new Utf8(), new LargeUtf8(), new Dictionary(new Utf8(), new Int32(), 1)];
    const words = (amount) => Uint32Array.of(amount, 0, 0, 0);
    const quantities = [
      whole([60, 400, 1, 1]),
      vectorFromArray([60n, 400n, 1n, 1n], new Int64()),
      text(['60', '400', '1', '1']),
      vectorFromArray(['60.00', '400', '1', '1'], new Dictionary(new Utf8(), new Int32(), 2)),
      vectorFromArray([6000, 40000, 100, 100].map(words), new Decimal(2, 20, 128)),
    ];
    for (const kind of kinds) {
      for (const quantity of quantities) {
        const found = await priced({ sku: text(skus, kind), quantity });
        assert.deepEqual(found.map(({ gross, error_code }) => gross ?? error_code), ['4611.45', '54.13', '90.93', 'missing_field'], String(kind));
      }
    }
    // As the package makes a table by itself: texts are keyed.
    const plain = tableFromArrays({ sku: ['VALVE-2', 'BOLT-M8'], quantity: Int32Array.of(60, 400) });
    assert.deepEqual((await priced(plain)).map(({ gross }) => gross), ['4611.45', '54.13']);
  });

  it('has instants with a time zone, or as text', async () => {
    for (const unit of [TimeUnit.SECOND, TimeUnit.MILLISECOND, TimeUnit.MICROSECOND, TimeUnit.NANOSECOND]) {
      const as_of = vectorFromArray([new Date(AS_OF)], new Timestamp(unit, 'UTC'));
      const [{ gross, error_code }] = rows(await SHOP.priceTable(bytes({ ...GOOD, as_of }), { currency: 'USD' }));
      assert.deepEqual([gross, error_code], ['4611.45', null], TimeUnit[unit]);
    }
    const told = { ...GOOD, as_of: text([AS_OF]), currency: text(['USD']) };
    assert.equal(rows(await SHOP.priceTable(bytes(told)))[0].gross, '4611.45');
    assert.deepEqual(await refused({ ...GOOD, requested: vectorFromArray([new Date(AS_OF)]) }), [['invalid_time', '/requested']]);
  });

  it('keeps its pieces together, and dictionaries that change between them', async () => {
    const piece = (skus, cart) => table({ sku: vectorFromArray(skus, new Dictionary(new Utf8(), new Int32(), 1)), quantity: whole(skus.map(() => 1)), cart: text(skus.map(() => cart)) });
    const whole_ = piece(['VALVE-2', 'VALVE-2'], 'a').concat(piece(['BOLT-M8', 'GHOST', 'VALVE-2'], 'a'), piece(['VALVE-2'], 'b'));
    const found = await priced(whole_);
    assert.deepEqual(found.map(({ sku }) => sku), ['VALVE-2', 'VALVE-2', 'BOLT-M8', 'GHOST', 'VALVE-2', 'VALVE-2']);
    assert.equal(new Set(found.slice(0, 5).map(({ cart_gross }) => cart_gross)).size, 1);
    assert.equal(found[5].cart_gross, '90.93');
  });

  it('may have no rows, or more than fit into one piece', async () => {
    assert.deepEqual(await priced({ sku: text([]), quantity: whole([]) }), []);
    const amount = 20_000;
    const quantity = Int32Array.from({ length: amount }, (_, index) => index + 1);
    const answer = tableFromIPC(await SHOP.priceTable(bytes(tableFromArrays({ sku: Array.from(quantity, () => 'VALVE-2'), quantity })), COMMON));
    assert.equal(answer.numRows, amount);
    const [subtotal, codes] = [answer.getChild('subtotal'), answer.getChild('error_code')];
    assert.equal(codes.nullCount, amount);
    for (const row of [0, 48, 49, 16_383, 16_384, amount - 1]) assert.equal(count(subtotal.get(row)), BigInt(row + 1) * (row < 49 ? 840_000n : 710_000n));
  });

  it('takes fields of all carts, each a field or a column', async () => {
    const shop = Engine.compile({
      ...RULEBOOK,
      contract_prices: 'prevail',
      contracts: [{ id: 'acme-2026', account: 'acme', terms: [{ sku: 'VALVE-2', price: '64.00' }] }],
    });
    for (const [columns, fields] of [[{}, { account: 'acme' }], [{ account: text(['acme']) }, {}], [{ account: text(['acme']) }, { account: undefined, segments: ['trade'] }]]) {
      const [row] = rows(await shop.priceTable(bytes({ ...GOOD, ...columns }), { ...COMMON, as_of: new Date(AS_OF), ...fields }));
      assert.deepEqual([row.unit_price, row.rule, row.error_code], ['64', 'contract:acme-2026/0', null]);
    }
    assert.deepEqual(await refused({ ...GOOD, account: text(['acme']) }, { account: 'acme' }), [['conflicting_fields', '/account']]);
    assert.deepEqual(await refused({ ...GOOD, as_of: text([AS_OF]) }), [['conflicting_fields', '/as_of']]);
    assert.deepEqual(await refused(GOOD, { currency: 'USX' }), [['unknown_currency', '/currency']]);
    assert.deepEqual(await refused(GOOD, { chanel: 'web' }), [['unknown_field', '/chanel']]);
    assert.deepEqual(await refused(GOOD, { currency: undefined, as_of: undefined }), [['missing_field', ''], ['missing_field', '']]);
    assert.deepEqual(await refused(GOOD, { lines: [] }), [['unknown_field', '/lines']]);
  });
});

describe('a table that can not be meant', () => {
  for (const [name, columns, faults] of [
    ['without quantities', { sku: text(['A']) }, [['missing_field', '']]],
    ['without the columns that are needed', { cart: text(['A']) }, [['missing_field', ''], ['missing_field', '']]],
    ['with a column of another name', { ...GOOD, 'a/b': text(['acme']) }, [['unknown_field', '/a~1b']]],
    ['of floats, as numbers of JavaScript are', { ...GOOD, quantity: vectorFromArray([1]) }, [['invalid_decimal', '/quantity']]],
    ['of truth', { ...GOOD, quantity: vectorFromArray([true], new Bool()) }, [['wrong_type', '/quantity']]],
    ['with every column wrong', { sku: whole([1]), quantity: vectorFromArray([1.5], new Float64()) }, [['wrong_type', '/sku'], ['invalid_decimal', '/quantity']]],
    ['with a time without zone', { ...GOOD, requested: vectorFromArray([new Date(AS_OF)], new Timestamp(TimeUnit.MILLISECOND)) }, [['invalid_time', '/requested']]],
  ]) {
    it(`is refused ${name}`, async () => assert.deepEqual(await refused(columns), faults));
  }

  it('is no table', async () => {
    const good = bytes(GOOD);
    for (const junk of [undefined, null, 1, 'sku', [], {}, table(GOOD), good.buffer, new Uint16Array(good.buffer.slice(0, 8))]) {
      await assert.rejects(SHOP.priceTable(junk, COMMON), { code: 'wrong_type', path: '' });
    }
    for (const options of [null, 1, 'x']) await assert.rejects(SHOP.priceTable(good, options), { code: 'wrong_type', path: '/options' });
    await assert.rejects(SHOP.priceTable.call({}, good, COMMON), TypeError);
  });

  it('is a row that alone has an error', async () => {
    const given = { cart: text(['a', 'b', 'c', 'c']), sku: text(['VALVE-2', 'x'.repeat(200), 'VALVE-2', 'VALVE-2']), quantity: text(['60', '1', '1', '1e3']) };
    const found = await priced(given);
    assert.deepEqual(found.map(({ error_code, error_path }) => [error_code, error_path]), [
      [null, null],
      ['invalid_id', '/lines/0/sku'],
      ['invalid_decimal', '/lines/1/quantity'],
      ['invalid_decimal', '/lines/1/quantity'],
    ]);
  });

  it('asks for threads that there can be', async () => {
    for (const [threads, code] of [[0, 'out_of_range'], [-1, 'out_of_range'], [257, 'out_of_range'], [1.5, 'invalid_decimal'], ['2', 'wrong_type'], [true, 'wrong_type']]) {
      assert.deepEqual(await refused(GOOD, { threads }), [[code, '/threads']]);
    }
    assert.equal((await priced(GOOD, { threads: 256 }))[0].gross, '4611.45');
  });
});

describe('bytes that are hostile', () => {
  const usual = bytes({ ...GOOD, cart: vectorFromArray(['a'], new Dictionary(new Utf8(), new Int32(), 1)), id: text(['first']) });
  /** An error of the engine, or an answer: nothing else. */
  const survives = async (given) => {
    try {
      return rows(await SHOP.priceTable(given, COMMON)).length;
    } catch (error) {
      assert.ok(error instanceof RecoupError, error);
      assert.ok(error.detail.length > 0);
      return error.code;
    }
  };

  it('break off', async () => {
    const found = new Set();
    for (let length = 0; length < usual.length; length += 1) found.add(await survives(usual.subarray(0, length)));
    assert.deepEqual([...found].sort(), [0, 1, 'wrong_type']);
  });

  it('are noise, or a file', async () => {
    const chance = chances(11);
    for (let length = 0; length < 2000; length += 37) assert.equal(await survives(Uint8Array.from({ length }, () => chance(256))), 'wrong_type');
    assert.deepEqual(await refused(tableToIPC(table(GOOD), 'file')), [['wrong_type', '']]);
  });

  it('are changed here and there', async () => {
    const chance = chances(13);
    const said = new Map();
    for (let round = 0; round < 1500; round += 1) {
      const broken = Uint8Array.from(usual);
      for (let change = chance(3); change >= 0; change -= 1) broken[chance(broken.length)] = chance(256);
      const found = await survives(broken);
      said.set(found, (said.get(found) ?? 0) + 1);
    }
    assert.ok(said.get('wrong_type') > 100, JSON.stringify([...said]));
  });

  it('have texts that are none, offsets and keys that lead nowhere', async () => {
    const replaced = (columns, find, put) => {
      const broken = Uint8Array.from(bytes(columns));
      const place = Buffer.from(broken.buffer).indexOf(Buffer.from(find.buffer, find.byteOffset, find.byteLength));
      assert.ok(place > 0);
      broken.set(new Uint8Array(put.buffer, put.byteOffset, put.byteLength), place);
      return broken;
    };
    const two = { sku: text(['VALVE-2', 'VALVE-22']), quantity: whole([1, 1]) };
    const wrong = [['wrong_type', '']];
    assert.deepEqual(await refused(replaced(two, Buffer.from('VALVE-2VALVE-22'), Buffer.from('VALVE\xff\xfe', 'latin1'))), wrong);
    for (const offsets of [[0, 99, 15], [0, 7, -1], [0, 7, 2 ** 31 - 1], [9, 7, 15]]) {
      assert.deepEqual(await refused(replaced(two, Int32Array.of(0, 7, 15), Int32Array.from(offsets))), wrong, String(offsets));
    }
    const keyed = { sku: vectorFromArray(['A', 'B', 'C', 'B', 'A', 'C'], new Dictionary(new Utf8(), new Int32())), quantity: whole([7, 7, 7, 7, 7, 7]) };
    for (const key of [3, -1, 2 ** 31 - 1]) {
      assert.deepEqual(await refused(replaced(keyed, Int32Array.of(0, 1, 2, 1, 0, 2), Int32Array.of(0, 1, 2, key))), wrong, String(key));
    }
  });

  it('claim more than there is', async () => {
    for (const length of [1, 8, 2 ** 31 - 1, -1, -(2 ** 31)]) {
      const claims = Buffer.concat([Buffer.alloc(4, 0xff), Buffer.from(Int32Array.of(length).buffer), Buffer.from('short')]);
      assert.deepEqual(await refused(claims), [['wrong_type', '']]);
    }
    const column = (length) => new Vector([makeData({ type: new Null(), length, nullCount: length })]);
    const nulls = (length) => table({ sku: column(length), quantity: column(length) });
    assert.deepEqual(await refused(nulls(10_000_001)), [['too_many', '']]);
    assert.deepEqual((await priced(nulls(2))).map(({ error_code }) => error_code), ['missing_field', 'missing_field']);
  });

  it('change while they are read', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(usual.length));
    shared.set(usual);
    const work = SHOP.priceTable(shared, COMMON);
    shared.fill(0xff);
    assert.equal(rows(await work)[0].gross, '4611.45');
    const own = Uint8Array.from(usual);
    const other = SHOP.priceTable(own, COMMON);
    structuredClone(own.buffer, { transfer: [own.buffer] });
    assert.equal(rows(await other)[0].gross, '4611.45');
    assert.deepEqual(await refused(own), [['wrong_type', '']]);
  });
});

describe('work on a table', () => {
  const amount = 10_000;
  const many = bytes(tableFromArrays({ sku: Array.from({ length: amount }, () => 'VALVE-2'), quantity: Int32Array.from({ length: amount }, (_, index) => index + 1) }));

  it('can be aborted, before and on the way', async () => {
    const reason = new Error('the buyer left');
    await assert.rejects(SHOP.priceTable(many, { ...COMMON, signal: AbortSignal.abort(reason) }), reason);
    await assert.rejects(replayTable(SHOP, many, { signal: AbortSignal.abort(reason) }), reason);
    for (const signal of [{}, null, 1]) await assert.rejects(SHOP.priceTable(many, { ...COMMON, signal }), { code: 'wrong_type', path: '/signal' });
    const controller = new AbortController();
    const work = SHOP.priceTable(many, { ...COMMON, threads: 1, signal: controller.signal });
    setImmediate(() => controller.abort(reason));
    await assert.rejects(work, reason);
    assert.equal((await priced(GOOD))[0].gross, '4611.45');
  });

  it('leaves the event loop awake, and the engine may be let go of', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    const own = Engine.compile(RULEBOOK);
    try {
      const work = own.priceTable(many, COMMON);
      own.dispose();
      assert.equal(tableFromIPC(await work).numRows, amount);
    } finally {
      clearInterval(timer);
    }
    assert.ok(turns > 5, `${turns} turns of the loop`);
    await assert.rejects(own.priceTable(many, COMMON), { code: 'invalid_request' });
  });

  it('is done in worker threads, which may end in the middle of it', async () => {
    const source = `
      const { Engine } = await import(${JSON.stringify(import.meta.resolve('recoup'))});
      const { workerData, parentPort } = await import('node:worker_threads');
      const engine = Engine.compile(workerData.rulebook);
      const answer = await engine.priceTable(workerData.few, workerData.common);
      engine.priceTable(workerData.many, workerData.common);
      parentPort.postMessage(answer);
    `;
    const url = new URL(`data:text/javascript,${encodeURIComponent(source)}`);
    const workerData = { rulebook: RULEBOOK, few: bytes(GOOD), many, common: COMMON };
    const workers = Array.from({ length: 3 }, () => new Worker(url, { workerData }));
    const answers = await Promise.all(workers.map((worker) => once(worker, 'message')));
    for (const [answer] of answers) assert.equal(rows(answer)[0].gross, '4260');
    await Promise.all(workers.map((worker) => worker.terminate()));
  });
});

describe('a log as a table', () => {
  const shop = Engine.compile({ rulebook: '1', id: 'shop', currency: 'USD', time_zone: 'UTC' });
  const company = (account) => ({ account, units: [{ id: 'plant' }] });
  const log = [
    ['acme', '2026-06-01T09:00:00Z', { id: 'in-1', command: 'account.sync_profile', version: 1, company: company('acme') }],
    ['zenith', '2026-06-01T09:30:00Z', { id: 'in-1', command: 'account.sync_profile', version: 1, company: company('zenith') }],
    ['acme', '2026-06-01T10:00:00Z', { id: 'in-2', command: 'account.sing' }],
    ['acme', '2026-06-01T11:00:00Z', { id: 'in-1', command: 'account.sync_profile', version: 1, company: company('acme') }],
  ];
  const given = (now = text(log.map(([, at]) => at))) => bytes({ account: text(log.map(([account]) => account)), now, input: text(log.map(([, , input]) => JSON.stringify(input))) });

  it('has a step for each input, account after account', async () => {
    for (const [engine, now] of [[shop], [[[null, shop]]], [[[new Date(0), shop]], vectorFromArray(log.map(([, at]) => new Date(at)), new Timestamp(TimeUnit.MILLISECOND, 'UTC'))]]) {
      const found = rows(await replayTable(engine, given(now), { until: '2026-07-01T00:00:00Z', threads: 2 }));
      assert.deepEqual(found.map(({ account, row, input, accepted, error_code }) => [account, Number(row), input, accepted, error_code]), [
        ['acme', 0, 'in-1', true, null],
        ['acme', 2, null, false, 'invalid_choice'],
        ['acme', 3, 'in-1', true, null],
        ['zenith', 1, 'in-1', true, null],
      ]);
      const outcome = shop.step(new Account('acme'), log[0][2], log[0][1]);
      assert.deepEqual(found[0].events.map((event) => JSON.parse(event)), outcome.events);
      assert.equal(found[0].events.length > 0 && Number(found[2].duplicate_of) >= 0, true);
    }
  });

  it('is refused with the code and the place that it has elsewhere', async () => {
    const log = given();
    const fails = (work, code, path) => assert.rejects(work, { code, path });
    await fails(replayTable(shop, bytes(GOOD)), 'missing_field', '');
    await fails(replayTable(shop, log, { until: 'soon' }), 'invalid_time', '/until');
    await fails(replayTable(shop, log, { order: 'by_time' }), 'unknown_field', '/order');
    await fails(replayTable(shop, log, { threads: 0 }), 'out_of_range', '/threads');
    await fails(replayTable(shop, 'log'), 'wrong_type', '');
    for (const engine of [undefined, null, {}, [shop], [[null, {}]], new Account('acme')]) await fails(replayTable(engine, log), 'wrong_type', '/engine');
    await fails(replayTable([['soon', shop]], log), 'invalid_time', '/engine');
    await assert.rejects(replayTable([], log), RecoupError);
  });
});
