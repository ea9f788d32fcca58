'use strict';

// Tables off the event loop: the bytes of an Arrow IPC stream go out, and bytes come back. Nothing here reads them.

const { types } = require('node:util');
const native = require('./native.js');
const { fault } = require('./errors.js');
const { encode, parameter } = require('./encode.js');
const { checked, heard } = require('./batch.js');
const { handle, options, own, read } = require('./held.js');

/** The bytes of a table. */
function stream(table) {
  if (types.isUint8Array(table)) return table;
  throw fault('wrong_type', '', 'A table is a Uint8Array: the bytes of an Arrow IPC stream, such as `tableToIPC(table)` gives.');
}

/** Work on threads of its own. Once aborted it ends with what is under way. */
async function answered(begin, signal) {
  checked(signal)?.throwIfAborted();
  const stop = new native.Stop();
  try {
    return read(await heard(begin(stop), signal));
  } finally {
    stop.now();
  }
}

/** Prices the carts of a table of lines. */
async function priceTable(engine, lines, given) {
  const receiver = own(engine);
  const { signal, threads, ...fields } = options(given);
  const [bytes, common, most] = [stream(lines), encode(fields, ''), parameter(threads, 'threads')];
  return answered((stop) => native.priceTable(receiver, bytes, common, most, stop), signal);
}

/** Runs a log of inputs again. */
async function replayTable(Engine, engine, log, given) {
  const { until, threads, signal } = options(given, ['until', 'threads', 'signal']);
  const dated = Array.isArray(engine) ? engine : [[null, engine]];
  const since = dated.map((pair) => parameter(pair?.[0], 'engine'));
  const engines = dated.map((pair) => handle(pair?.[1], Engine, 'engine'));
  const [bytes, end, most] = [stream(log), parameter(until, 'until'), parameter(threads, 'threads')];
  return answered((stop) => native.replayTable(since, engines, bytes, end, most, stop), signal);
}

module.exports = { priceTable, replayTable };
