'use strict';

// Where a unit falls, asked for every unit of every experiment, alone or a million at once: without JSON.

const native = require('./native.js');
const { parameter } = require('./encode.js');
const { call, value } = require('./held.js');

/** How many parts there are, by version of the hash. */
const PARTS = new Map(Object.entries(native.bucketParts()));
/** Characters beyond which the general way takes a text, which knows how long one may be. */
const LONG = 1024;
/** Units, and characters of all of them, beyond which a list goes the general way: the first unread. */
const MANY = 1_000_000;
const LENGTH = 64 * 1024 * 1024;

function bucket(seed, unit, version) {
  const of = PARTS.get(version);
  if (of === undefined || !isShort(seed) || !isShort(unit)) {
    return value(call('experiments.bucket', [], [parameter(seed, 'seed'), parameter(unit, 'value'), parameter(version, 'version')]));
  }
  const part = native.bucket(seed, unit, of);
  // A power of ten is divided by: the shortest text of the quotient is the decimal.
  return { part, of, share: String(part / of) };
}

function buckets(seed, units, version) {
  const of = PARTS.get(version);
  const length = of !== undefined && isShort(seed) && Array.isArray(units) ? units.length : NaN;
  // Also no number at all: an array may be a proxy, or have getters. So each unit is read once.
  if (!(Number.isInteger(length) && length >= 0 && length <= MANY)) return each(seed, units, version);
  const read = new Array(length);
  let characters = 0;
  for (let index = 0; index < length; index += 1) {
    const unit = units[index];
    characters += typeof unit === 'string' ? unit.length : Infinity;
    read[index] = unit;
  }
  if (characters > LENGTH) return each(seed, read, version);
  // One text crosses, not thousands. A unit that has U+0000 in it makes more units of it than there are, which the addon sees.
  const joined = read.join('\0');
  const found = joined.isWellFormed() ? native.buckets(seed, joined, length, of) : null;
  return found === null ? each(seed, read, version) : { of, parts: numbers(found) };
}

/** The numbers of a typed array: a loop takes an eighth of the time of `Array.from`. */
function numbers(typed) {
  const list = new Array(typed.length);
  for (let index = 0; index < list.length; index += 1) list[index] = typed[index];
  return list;
}

/** The general way. */
function each(seed, units, version) {
  return value(call('experiments.buckets', [], [parameter(seed, 'seed'), parameter(units, 'values'), parameter(version, 'version')]));
}

/** Half a character has no place in UTF-8. */
function isShort(text) {
  return typeof text === 'string' && text.length <= LONG && text.isWellFormed();
}

module.exports = { bucket, buckets };
