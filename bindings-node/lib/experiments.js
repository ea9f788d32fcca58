'use strict';

// Where a unit falls, asked for every unit of every experiment: without JSON.

const native = require('./native.js');
const { parameter } = require('./encode.js');
const { call, value } = require('./held.js');

/** How many parts there are, by version of the hash. */
const PARTS = new Map(Object.entries(native.bucketParts()));
/** Characters beyond which the general way takes a text, which knows how long one may be. */
const LONG = 1024;

function bucket(seed, unit, version) {
  const of = PARTS.get(version);
  if (of === undefined || !isShort(seed) || !isShort(unit)) {
    return value(call('experiments.bucket', [], [parameter(seed, 'seed'), parameter(unit, 'value'), parameter(version, 'version')]));
  }
  const part = native.bucket(seed, unit, of);
  // A power of ten is divided by: the shortest text of the quotient is the decimal.
  return { part, of, share: String(part / of) };
}

/** Half a character has no place in UTF-8. */
function isShort(text) {
  return typeof text === 'string' && text.length <= LONG && text.isWellFormed();
}

module.exports = { bucket };
