'use strict';

// The lines that a cart has had, by numbers that the addon gave them: such a line crosses as its number and its quantity. A line that says
// more than what, in which unit and how much goes the general way, and so does whatever is wrong.

const native = require('./native.js');
const { parameter } = require('./encode.js');
const { call } = require('./held.js');

/** As many as a cart may have lines. */
const MOST = 100_000;
/** A whole quantity as text. */
const WHOLE = /^[1-9][0-9]{0,8}$/;
const { hasOwnProperty } = Object.prototype;

/** The number and the quantity of one line after the other. */
let pairs = new Uint32Array(128);
/** Whether they are being written. Getters of the caller's lines run meanwhile, and may set the lines of another cart. */
let writing = false;

class Known {
  #lane;
  #numbers = new Map();
  /** By unit. */
  #inUnits = new Map();
  #names = [];
  /** What stood in each place the last time, by SKU alone, and its number: mostly it stands there again. */
  #skus = [];
  #places = [];

  /** @param {number} lane */
  constructor(lane) {
    this.#lane = lane;
  }

  /** Replaces all lines of the cart. Where its totals are at hand they are written into the figures, and the answer is their decimals; else it is -1. */
  set(handle, lines, figures) {
    if (writing || !Array.isArray(lines) || lines.length > MOST) return general(handle, lines);
    const count = lines.length;
    const strange = this.#write(lines, count);
    if (strange === null) return native.laneSetKnown(this.#lane, pairs, count, figures) ?? general(handle, this.#read(count));
    general(handle, strange.lines);
    if (strange.unknown) this.#learn();
    return -1;
  }

  /** Writes the pairs of all lines; where one has none, what goes the general way. Every field is read once. */
  #write(lines, count) {
    if (pairs.length < 2 * count) pairs = new Uint32Array(4 * count);
    const [into, skus, places] = [pairs, this.#skus, this.#places];
    writing = true;
    try {
      for (let index = 0; index < count; index += 1) {
        const line = lines[index];
        const fields = fieldsOf(line);
        if (fields === 0) return { lines: this.#from(index, line, lines, count), unknown: false };
        const { sku, quantity } = line;
        const unit = fields === 2 ? undefined : line.unit;
        const number = unit === undefined && sku === skus[index] ? places[index] : this.#find(sku, unit, index);
        const whole = wholeOf(quantity);
        if (number === undefined || whole === 0) {
          const once = again(line, { sku, quantity, unit });
          return { lines: this.#from(index, once, lines, count), unknown: number === undefined };
        }
        into[2 * index] = number;
        into[2 * index + 1] = whole;
      }
      return null;
    } finally {
      writing = false;
    }
  }

  /** The number of a line, which is remembered in its place. */
  #find(sku, unit, index) {
    if (unit !== undefined) return this.#inUnits.get(unit)?.get(sku);
    const number = this.#numbers.get(sku);
    // A place behind a gap would make the lists slow to read.
    if (number !== undefined && index <= this.#skus.length) [this.#skus[index], this.#places[index]] = [sku, number];
    return number;
  }

  /** The lines that were written. */
  #read(count) {
    return Array.from({ length: count }, (_, index) => ({ ...this.#names[pairs[2 * index]], quantity: pairs[2 * index + 1] }));
  }

  /** All lines once one is strange: those before it, itself, and the rest. */
  #from(index, line, lines, count) {
    const all = this.#read(index);
    all.push(line);
    for (let after = index + 1; after < count; after += 1) all.push(lines[after]);
    return all;
  }

  #learn() {
    const learnt = native.laneLearn(this.#lane);
    if (learnt === null) return;
    const [first, ...names] = JSON.parse(learnt);
    if (first === 0) this.#forget();
    for (const [sku, unit] of names) {
      const number = this.#names.length;
      if (unit === undefined) {
        this.#names.push({ sku });
        this.#numbers.set(sku, number);
      } else {
        this.#names.push({ sku, unit });
        if (!this.#inUnits.has(unit)) this.#inUnits.set(unit, new Map());
        this.#inUnits.get(unit).set(sku, number);
      }
    }
  }

  #forget() {
    this.#numbers.clear();
    this.#inUnits.clear();
    this.#names.length = 0;
    // Both: a line without a SKU is in no place.
    this.#skus.length = 0;
    this.#places.length = 0;
  }
}

function general(handle, lines) {
  call('cart.set_lines', [handle], [parameter(lines, 'lines')]);
  return -1;
}

/** How many fields a line has: two are what and how much, three say the unit too. Zero where it has others, lacks one, or is no plain object. */
function fieldsOf(line) {
  if (typeof line !== 'object' || line === null || line.constructor !== Object || line.toJSON !== undefined) return 0;
  let [fields, units] = [0, 0];
  // Sooner than a list of its keys; what it inherits is met too.
  for (const key in line) {
    if (!hasOwnProperty.call(line, key)) return 0;
    if (key === 'unit') units = 1;
    else if (key !== 'sku' && key !== 'quantity') return 0;
    fields += 1;
  }
  return fields - units === 2 ? fields : 0;
}

/** A line with what was read of it, in its own order. */
function again(line, read) {
  return Object.fromEntries(Object.keys(line).map((key) => [key, read[key]]));
}

/** A quantity that crosses as a number; zero for every other. */
function wholeOf(quantity) {
  if (typeof quantity === 'number') return quantity >>> 0 === quantity ? quantity : 0;
  return typeof quantity === 'string' && WHOLE.test(quantity) ? Number(quantity) : 0;
}

module.exports = { Known };
