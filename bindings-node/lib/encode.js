'use strict';

// Writes arguments as JSON. Unlike `JSON.stringify` it refuses what JSON can't say, in place of saying something else: fractions
// and integers that a double does not hold exactly, NaN, lone surrogates, cycles, maps. The core checks all the rest.

const { types } = require('node:util');
const { fault } = require('./errors.js');

/** Deeper than any document that the core takes, so that the core says it; what goes on deeper is a cycle, or nearly one. */
const DEPTH = 64;
/** As much text as the core takes. */
const LENGTH = 64 * 1024 * 1024;

/** What a JSON string can't hold as it is: quotes, backslashes, control characters, and halves of surrogate pairs to look at closer. */
const UNSAFE = /["\\\u0000-\u001f\ud800-\udfff]/;

class Writer {
  constructor(root) {
    this.root = root;
    this.out = '';
    this.keys = [];
    this.held = [];
    this.depth = 0;
  }

  /** A JSON pointer to where the writer is. */
  get path() {
    const steps = this.keys.slice(0, this.depth).map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`);
    return this.root + steps.join('');
  }

  refuse(code, detail) {
    return fault(code, this.path, detail);
  }

  value(value) {
    if (this.out.length > LENGTH) throw this.refuse('document_too_large', `The value is longer than ${LENGTH} characters.`);
    switch (typeof value) {
      case 'string':
        return this.text(value);
      case 'number':
        return this.number(value);
      case 'boolean':
        this.out += value;
        return undefined;
      case 'bigint':
        this.out += value;
        return undefined;
      case 'object':
        if (value === null) this.out += 'null';
        else this.object(value);
        return undefined;
      default:
        throw this.refuse('wrong_type', `${typeof value} is not a value that a document can hold.`);
    }
  }

  text(text) {
    if (!UNSAFE.test(text)) {
      this.out += `"${text}"`;
    } else if (text.isWellFormed()) {
      this.out += JSON.stringify(text);
    } else {
      throw this.refuse('invalid_json', 'The text holds half of a surrogate pair, which is no character.');
    }
  }

  number(number) {
    if (Number.isSafeInteger(number)) {
      // Minus zero is zero.
      this.out += number;
    } else if (Number.isInteger(number)) {
      throw this.refuse('invalid_decimal', `A number of JavaScript does not hold ${number} exactly; give a string or a bigint.`);
    } else {
      throw this.refuse('invalid_decimal', `${number} is no exact decimal; give a string, such as "${Number.isFinite(number) ? number : '12.50'}".`);
    }
  }

  object(object) {
    if (this.depth >= DEPTH) throw this.tooDeep(object);
    if (Array.isArray(object)) return this.array(object);
    if (types.isDate(object)) return this.date(object);
    // A buffer says of itself that it is a list of numbers, which is not what anybody means.
    if (typeof object.toJSON === 'function' && !ArrayBuffer.isView(object)) return this.stand(object);
    if (!isRecord(object)) throw this.noRecord(object);
    return this.record(object);
  }

  noRecord(object) {
    const name = Object.prototype.toString.call(object).slice(8, -1);
    return this.refuse('wrong_type', `${name} is not a value that a document can hold; give a plain object or an array.`);
  }

  array(items) {
    this.held[this.depth] = items;
    this.out += '[';
    for (let index = 0; index < items.length; index += 1) {
      if (index > 0) this.out += ',';
      this.keys[this.depth] = index;
      this.depth += 1;
      this.value(items[index]);
      this.depth -= 1;
    }
    this.out += ']';
  }

  record(object) {
    this.held[this.depth] = object;
    let comma = false;
    this.out += '{';
    for (const key of Object.keys(object)) {
      this.keys[this.depth] = key;
      const value = object[key];
      if (value === undefined) continue;
      if (comma) this.out += ',';
      comma = true;
      this.depth += 1;
      this.text(key);
      this.out += ':';
      this.value(value);
      this.depth -= 1;
    }
    this.out += '}';
  }

  date(date) {
    if (Number.isNaN(date.getTime())) throw this.refuse('invalid_time', 'The date is invalid.');
    this.out += `"${date.toISOString()}"`;
  }

  /** What a value says should stand in its place: decimals and dates of other libraries are texts then. */
  stand(object) {
    this.held[this.depth] = object;
    const key = this.depth > 0 ? String(this.keys[this.depth - 1]) : '';
    const stand = object.toJSON(key);
    if (stand === object) return this.record(object);
    if (stand !== null && typeof stand === 'object' && typeof stand.toJSON === 'function') {
      throw this.refuse('wrong_type', 'toJSON gives something that has a toJSON again.');
    }
    return this.value(stand);
  }

  tooDeep(object) {
    return this.held.slice(0, this.depth).includes(object)
      ? this.refuse('document_too_deep', 'The value holds itself.')
      : this.refuse('document_too_deep', `The value is nested more than ${DEPTH} levels deep.`);
  }
}

/** Whether the fields of an object are all there is to it: a plain object, or one of a class of the program. */
function isRecord(object) {
  const prototype = Object.getPrototypeOf(object);
  if (prototype === Object.prototype || prototype === null) return true;
  return !(
    ArrayBuffer.isView(object) ||
    types.isAnyArrayBuffer(object) ||
    types.isMap(object) ||
    types.isSet(object) ||
    types.isWeakMap(object) ||
    types.isWeakSet(object) ||
    types.isPromise(object) ||
    types.isNativeError(object) ||
    types.isRegExp(object) ||
    types.isBoxedPrimitive(object) ||
    types.isGeneratorObject(object)
  );
}

/** A value as JSON, its faults at places below `root`. */
function encode(value, root) {
  const writer = new Writer(root);
  writer.value(value);
  return writer.out;
}

/** A document: its text or its bytes as they are, or an object. */
function document(value, name) {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw fault('invalid_json', '', 'The text holds half of a surrogate pair, which is no character.');
    return value;
  }
  if (types.isUint8Array(value)) return value;
  if (value === undefined) return null;
  if (value === null || typeof value !== 'object' ) {
    throw fault('wrong_type', '', `"${name}" is an object, or the text or the bytes of a document.`);
  }
  return encode(value, '');
}

/** A parameter: left out where it is undefined or null. */
function parameter(value, name) {
  return value === undefined || value === null ? null : encode(value, `/${name}`);
}

/** Documents with names: each goes as its text, whichever way it was given. */
function documents(value, name) {
  if (!Array.isArray(value)) return parameter(value, name);
  const written = value.map((one, index) => {
    const given = one?.document;
    if (given === null || typeof given !== 'object') return one;
    const root = `/${name}/${index}/document`;
    return { ...one, document: types.isUint8Array(given) ? decoded(given, root) : encode(given, root) };
  });
  return encode(written, `/${name}`);
}

function decoded(bytes, root) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw fault('invalid_utf8', root, 'The bytes are not UTF-8.');
  }
}

module.exports = { encode, document, documents, parameter };
