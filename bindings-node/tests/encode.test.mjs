// What JavaScript can say and JSON can't: every such value is a typed error with its place, and none is quietly something else.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RecoupError, documents, money } from 'recoup';
import { cart, engine, fault } from './values.mjs';

const shop = engine();
const canonical = (value) => documents.canonical(value);
const refused = (work, code, path) => {
  const error = fault(work, RecoupError);
  assert.deepEqual([error.code, error.path], [code, path]);
  return error;
};

describe('numbers', () => {
  it('are exact integers or nothing', () => {
    assert.equal(canonical({ a: 0, b: -0, c: -7, d: Number.MAX_SAFE_INTEGER }), '{"a":0,"b":0,"c":-7,"d":9007199254740991}');
    for (const number of [0.1, 1e-7, -2.5, NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 60), 1e300]) {
      refused(() => shop.price(cart(['BOLT-M8', 1], ['VALVE-2', number])), 'invalid_decimal', '/lines/1/quantity');
      refused(() => money.round(number, 'floor', '1'), 'invalid_decimal', '/value');
    }
  });

  it('may be bigints of any size, and the engine has its limits', () => {
    assert.equal(canonical({ a: 2n ** 70n }), '{"a":1180591620717411303424}');
    assert.equal(money.round(12n, 'floor', '5'), '10');
    refused(() => money.round(10n ** 40n, 'floor', '1'), 'invalid_decimal', '/value');
  });

  it('may be boxed in nothing', () => {
    for (const boxed of [new Number(1), new String('1'), Object(1n), new Boolean(true)]) {
      refused(() => canonical({ a: boxed }), 'wrong_type', '/a');
    }
  });

  it('may be decimals of another library, which say their digits', () => {
    class Decimal {
      toJSON() {
        return '12.50';
      }
    }
    assert.equal(canonical({ price: new Decimal() }), '{"price":"12.50"}');
    assert.equal(money.round(new Decimal(), 'floor', '1'), '12');
  });
});

describe('texts', () => {
  it('keep every character', () => {
    const text = 'quote " backslash \\ newline \n bell \u0007 nul \u0000 umlaut ü kanji 漢 emoji 🙂 line \u2028';
    assert.equal(JSON.parse(canonical({ [text]: text }))[text], text);
  });

  it('hold whole characters only', () => {
    refused(() => canonical({ a: 'half \ud800' }), 'invalid_json', '/a');
    refused(() => canonical({ '\udc00': 1 }), 'invalid_json', '/\ufffd');
    refused(() => canonical('{"a":"\ud83d"}'), 'invalid_json', '');
    refused(() => money.currency('\ud800\ud800'), 'invalid_json', '/code');
  });
});

describe('bytes', () => {
  it('are a document', () => {
    for (const bytes of [Buffer.from('{"a": 1}'), new TextEncoder().encode('{"a": 1}')]) assert.equal(canonical(bytes), '{"a":1}');
  });

  it('are UTF-8', () => {
    for (const bytes of [[0xff], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf8]]) {
      assert.equal(fault(() => canonical(Uint8Array.from(bytes)), RecoupError).code, 'invalid_utf8');
    }
  });

  it('are bytes and no other numbers', () => {
    for (const view of [new Uint16Array(2), new DataView(new ArrayBuffer(2)), new ArrayBuffer(2)]) {
      refused(() => canonical(view), 'wrong_type', '');
    }
  });
});

describe('dates', () => {
  it('are instants', () => {
    assert.equal(canonical({ at: new Date('2026-06-15T12:00:00+02:00') }), '{"at":"2026-06-15T10:00:00.000Z"}');
    const { now, ...rest } = { ...cart(['VALVE-2', 1]), as_of: new Date(Date.UTC(2026, 5, 15)) };
    assert.equal(shop.price(rest).totals.gross, '84.00');
  });

  it('are valid', () => {
    refused(() => shop.price({ ...cart(), as_of: new Date(NaN) }), 'invalid_time', '/as_of');
    refused(() => shop.price({ ...cart(), as_of: new Date(8.64e15) }), 'invalid_time', '/as_of');
  });
});

describe('objects', () => {
  it('may leave fields undefined', () => {
    assert.equal(canonical({ a: undefined, b: null }), '{"b":null}');
    assert.equal(shop.price({ ...cart(['VALVE-2', 1]), account: undefined }).totals.gross, '84.00');
  });

  it('have no functions, symbols or holes', () => {
    for (const value of [() => 1, Symbol('x'), class {}]) {
      refused(() => canonical({ a: { b: value } }), 'wrong_type', '/a/b');
      refused(() => canonical([value]), 'wrong_type', '/0');
    }
    refused(() => canonical([1, , 3]), 'wrong_type', '/1');
    refused(() => canonical([undefined]), 'wrong_type', '/0');
  });

  it('are no maps, sets, promises, patterns', () => {
    for (const value of [new Map([[1, 2]]), new Set([1]), new WeakMap(), Promise.resolve(1), /x/, new Error('x'), new Uint8Array(2), Buffer.from('ab'), (function* () {})()]) {
      refused(() => canonical({ a: value }), 'wrong_type', '/a');
    }
  });

  it('may be of a class, of another realm, without a prototype', async () => {
    class Line {
      sku = 'VALVE-2';
      quantity = 2;
    }
    assert.equal(shop.price({ ...cart(), lines: [new Line()] }).totals.gross, '168.00');
    const { runInNewContext } = await import('node:vm');
    assert.equal(canonical(runInNewContext('({ a: [1], at: new Date(0) })')), '{"a":[1],"at":"1970-01-01T00:00:00.000Z"}');
    assert.equal(canonical(Object.assign(Object.create(null), { a: 1 })), '{"a":1}');
  });

  it('do not hold themselves', () => {
    const object = { list: [] };
    object.list.push(object);
    const error = fault(() => canonical(object), RecoupError);
    assert.equal(error.code, 'document_too_deep');
    assert.match(error.detail, /holds itself/);
    const array = [];
    array.push(array, array);
    assert.equal(fault(() => canonical(array), RecoupError).code, 'document_too_deep');
    const itself = { a: 1, toJSON: () => itself };
    refused(() => canonical(itself), 'wrong_type', '/toJSON');
    const chain = { toJSON: () => ({ toJSON: () => 1 }) };
    refused(() => canonical(chain), 'wrong_type', '');
  });

  it('nest as deep as a document does', () => {
    const nested = (depth) => {
      let value = 1;
      for (let level = 0; level < depth; level += 1) value = { a: value };
      return value;
    };
    assert.match(canonical(nested(40)), /^(\{"a":){40}1\}{40}$/);
    for (const depth of [60, 70, 5_000, 200_000]) assert.equal(fault(() => canonical(nested(depth)), RecoupError).code, 'document_too_deep');
    assert.equal(fault(() => canonical(`${'['.repeat(500_000)}`), RecoupError).code, 'document_too_deep');
  });

  it('are no longer than a document is', () => {
    let value = ['x'.repeat(1000)];
    for (let level = 0; level < 30; level += 1) value = [value, value];
    assert.equal(fault(() => canonical(value), RecoupError).code, 'document_too_large');
    assert.equal(fault(() => canonical({ a: 'x'.repeat(70 * 1024 * 1024) }), RecoupError).code, 'document_too_large');
  });

  it('that throw are heard, and the engine goes on', () => {
    const boom = new Error('boom');
    const thrower = () => {
      throw boom;
    };
    const hostile = [
      { get sku() { return thrower(); } },
      { toJSON: thrower },
      new Proxy({}, { ownKeys: thrower }),
      new Proxy({}, { getPrototypeOf: thrower }),
      new Proxy({ a: 1 }, { get: (_, name) => (name === 'toJSON' ? undefined : thrower()) }),
    ];
    for (const line of hostile) {
      assert.throws(() => shop.price({ ...cart(), lines: [line] }), (error) => error === boom);
    }
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assert.throws(() => shop.price(proxy), TypeError);
    assert.equal(shop.price(cart(['VALVE-2', 1])).totals.gross, '84.00');
  });

  it('may change what they are while they are read', () => {
    let reads = 0;
    const line = { sku: 'VALVE-2', get quantity() { reads += 1; return reads; } };
    assert.equal(shop.price({ ...cart(), lines: [line] }).totals.gross, '84.00');
    assert.equal(reads, 1, 'a field is read once');
  });
});
