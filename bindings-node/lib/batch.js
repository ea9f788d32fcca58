'use strict';

// Work off the event loop: batches of carts, logs, price files. The loop only writes what goes out and reads what comes back, a piece at
// a time.

const native = require('./native.js');
const { RecoupError, fault, refused } = require('./errors.js');
const { encode, document, parameter } = require('./encode.js');
const { adopt, own, letPass, read, rulebook, options } = require('./held.js');

/** Carts of one piece: enough that crossing costs little, few enough that the loop stays awake. */
const PIECE = 64;
/** Pieces under way at once: as many as the pool of Node has threads. */
const UNDER_WAY = 4;
/** Price rows of one piece. */
const ROWS = 4096;
/** Bytes of CSV of one piece. */
const CSV_BYTES = 1 << 16;

/** A call on a thread of the pool. A signal rejects at once; what the thread has begun it ends, unheard. */
async function callAsync(name, handles, args, signal) {
  checked(signal)?.throwIfAborted();
  const begun = native.callAsync(name, handles, args);
  letPass();
  return read(await heard(begun, signal));
}

/** A signal that is one, or none. */
function checked(signal) {
  if (signal === undefined || typeof signal?.throwIfAborted === 'function') return signal;
  throw fault('wrong_type', '/signal', '"signal" is an AbortSignal.');
}

async function heard(promise, signal) {
  if (signal === undefined) return promise;
  let stop;
  const aborted = new Promise((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** The texts of one piece, and the errors of those that can't be written, at their places. */
function written(piece) {
  const texts = [];
  const refusals = new Map();
  piece.forEach((request, index) => {
    try {
      texts.push(typeof request === 'string' ? JSON.stringify(document(request, 'request')) : encode(request, ''));
    } catch (error) {
      if (!(error instanceof RecoupError)) throw error;
      refusals.set(index, { errors: error.faults });
    }
  });
  return { text: `[${texts.join(',')}]`, refusals };
}

async function pricePiece(engine, piece, signal) {
  const { text, refusals } = written(piece);
  const priced = JSON.parse(await callAsync('engine.price_many', [engine], [text], signal));
  let next = 0;
  return refusals.size === 0 ? priced : piece.map((_, index) => refusals.get(index) ?? priced[next++]);
}

/** Prices carts, a piece at a time and several pieces at once. */
async function priceMany(engine, requests, given) {
  const { signal } = options(given, ['signal']);
  const handle = own(engine);
  checked(signal)?.throwIfAborted();
  if (requests === null || typeof requests !== 'object' || typeof requests[Symbol.iterator] !== 'function') {
    throw fault('wrong_type', '/requests', 'The requests are an array, or something else that can be gone through.');
  }
  const results = [];
  const underWay = new Set();
  const begin = (piece, at) => {
    const work = pricePiece(handle, piece, signal).then((priced) => {
      results[at] = priced;
    });
    underWay.add(work);
    // Whoever waits hears of the fault; a piece that nobody waits for any more must not end the process.
    work.catch(() => {}).finally(() => underWay.delete(work));
  };
  let piece = [];
  let at = 0;
  for (const request of requests) {
    piece.push(request);
    if (piece.length === PIECE) {
      begin(piece, at);
      at += 1;
      piece = [];
      if (underWay.size >= UNDER_WAY) await Promise.race(underWay);
    }
  }
  if (piece.length > 0) begin(piece, at);
  while (underWay.size > 0) await Promise.race(underWay);
  return results.flat();
}

/** Runs a log again. */
async function replay(engine, log, given) {
  const { order, until, signal } = options(given, ['order', 'until', 'signal']);
  const args = [parameter(log, 'log'), parameter(order, 'order'), parameter(until, 'until')];
  return JSON.parse(await callAsync('engine.replay', [own(engine)], args, signal));
}

/** Compiles an engine from price rows and CSV files that stream in. */
async function load({ Engine, Rulebook }, rules, given) {
  const { prices, pricesCsv, products, costs, signal } = options(given, ['prices', 'pricesCsv', 'products', 'costs', 'signal']);
  checked(signal)?.throwIfAborted();
  const begun = native.loadBegin(rulebook(rules, Rulebook), parameter(products, 'products'), parameter(costs, 'costs'));
  letPass();
  const load = read(begun);
  const push = async (reply) => {
    const answer = await reply;
    // The thread gave up: its faults say why.
    if (answer !== null) throw refused((await native.loadFinish(load)).faults);
  };
  try {
    if (prices !== undefined) await pushRows(load, prices, push, signal);
    if (pricesCsv !== undefined) await pushCsv(load, pricesCsv, push, signal);
    return adopt(Engine, read(await native.loadFinish(load)));
  } catch (error) {
    native.loadCancel(load);
    throw error;
  }
}

async function pushRows(load, prices, push, signal) {
  let rows = [];
  let count = 0;
  for await (const row of prices) {
    signal?.throwIfAborted();
    rows.push(encode(row, `/prices/${count}`));
    count += 1;
    if (rows.length === ROWS) {
      await push(native.loadRows(load, `[${rows.join(',')}]`));
      rows = [];
    }
  }
  if (rows.length > 0) await push(native.loadRows(load, `[${rows.join(',')}]`));
}

async function pushCsv(load, chunks, push, signal) {
  let pieces = [];
  let bytes = 0;
  for await (const chunk of typeof chunks === 'string' || chunks instanceof Uint8Array ? [chunks] : chunks) {
    signal?.throwIfAborted();
    const piece = csvBytes(chunk);
    pieces.push(piece);
    bytes += piece.length;
    // A push wakes two threads: small pieces go together.
    if (bytes < CSV_BYTES) continue;
    await push(native.loadCsv(load, Buffer.concat(pieces)));
    pieces = [];
    bytes = 0;
  }
  if (bytes > 0) await push(native.loadCsv(load, Buffer.concat(pieces)));
  await push(native.loadCsv(load, null));
}

function csvBytes(chunk) {
  if (chunk instanceof Uint8Array) return chunk;
  if (typeof chunk !== 'string') throw fault('wrong_type', '/pricesCsv', 'A piece of a CSV file is a string or a Uint8Array.');
  if (!chunk.isWellFormed()) throw fault('invalid_utf8', '/pricesCsv', 'The text holds half of a surrogate pair, which is no character.');
  return Buffer.from(chunk);
}

module.exports = { callAsync, checked, heard, priceMany, replay, load };
