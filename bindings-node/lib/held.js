'use strict';

// Handles and calls: what the addon holds, inside an object of its class, and how its answers are read.

const native = require('./native.js');
const { refused, fault } = require('./errors.js');
const { document, documents, parameter } = require('./encode.js');

let nativeOf;
let laneOf;

/** Something that the addon holds: the base of `Rulebook`, `Engine`, `Account` and `Cart`. */
class Held {
  #native;
  /** What the lanes of a cart remember of it. */
  #lane;

  constructor(handle) {
    this.#native = handle;
  }

  /** Lets go of it now and not when the garbage is collected. */
  dispose() {
    this.#lane = undefined;
    this.#native.dispose();
  }

  static {
    nativeOf = (held) => (held !== null && typeof held === 'object' && #native in held ? held.#native : undefined);
    laneOf = (held, open) => (held.#lane ??= open?.(held.#native));
  }
}

Object.defineProperty(Held.prototype, Symbol.dispose ?? Symbol.for('Symbol.dispose'), {
  value() {
    this.dispose();
  },
  configurable: true,
  writable: true,
});

/** An instance of a class around a handle; the constructor, which is for programs, does not run. */
function adopt(Class, handle) {
  return Reflect.construct(Held, [handle], Class);
}

/** The handle of the receiver of a method. */
function own(held) {
  const handle = nativeOf(held);
  if (handle === undefined) throw new TypeError('The method is called on something else than what it belongs to.');
  return handle;
}

/** The handle of a parameter. */
function handle(value, Class, name) {
  const found = value instanceof Class ? nativeOf(value) : undefined;
  if (found === undefined) throw fault('wrong_type', `/${name}`, `"${name}" is ${/^[AEIOU]/.test(Class.name) ? 'an' : 'a'} ${Class.name}.`);
  return found;
}

/** Rulebooks that were read for one call alone. The collector would find them late: they are small objects that hold much. */
const passing = [];

/** The handle of a rulebook, or of one that is read from a document for this call alone. */
function rulebook(value, Rulebook) {
  if (value instanceof Rulebook) return own(value);
  const read = call('rulebook.parse', [], [document(value, 'rulebook')]);
  passing.push(read);
  return read;
}

/** Lets go of what was read for a call, once the addon has it. */
function letPass() {
  while (passing.length > 0) passing.pop().dispose();
}

/** The options of a call, with no others than these; without names, where the engine itself says what it takes. */
function options(given, names) {
  if (given === undefined) return {};
  if (given === null || typeof given !== 'object') throw fault('wrong_type', '/options', 'The options are an object.');
  for (const name of Object.keys(given)) {
    if (names && !names.includes(name)) throw fault('unknown_field', `/${name}`, `"${name}" is no option here; there are ${names.join(', ')}.`);
  }
  return given;
}

/** Runs an operation. */
function call(name, handles, args) {
  const reply = native.call(name, handles, args);
  if (passing.length > 0) letPass();
  return read(reply);
}

/** What the addon answered, unless it is faults. */
function read(reply) {
  if (reply !== null && typeof reply === 'object' && reply.faults !== undefined) throw refused(reply.faults);
  return reply;
}

/** An answer that is a JSON value. */
const value = JSON.parse;

module.exports = { Held, adopt, own, laneOf, handle, rulebook, options, document, documents, parameter, call, letPass, read, value };
