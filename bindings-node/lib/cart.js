'use strict';

// The lanes of a cart: quantities, lines and what they come to cross as numbers, not as JSON. What a lane does not take goes the general
// way, which also says what is wrong.

const native = require('./native.js');
const { amount } = require('./amounts.js');
const { fault, refused } = require('./errors.js');
const { parameter } = require('./encode.js');
const { call, laneOf, own, value } = require('./held.js');
const { Known } = require('./known.js');

/** Lines whose figures cross at once: reading one line of a great cart must not cost them all. */
const CHUNK = 64;
/** Figures of a line: the addon says which. */
const WIDTH = 16;

/** The lane of a cart, and what it remembers. */
class Lane {
  constructor(handle) {
    /** What the addon knows it by: zero, which is no lane's number, where the cart has none. */
    this.number = native.laneOpen(handle) ?? 0;
    /** The lines that the cart has had. */
    this.known = new Known(this.number);
  }

  /** The place of the first line whose figures these are; none after an edit. */
  first = -1;
  figures;
  /** Words of the figures, from place 1. */
  words = [];
}

const open = (handle) => new Lane(handle);

/** The totals as they cross; the addon writes into them. */
const FIGURES = new Float64Array(9);
/** The lane whose totals they are, until it is edited. */
let told;
/** Their decimals. */
let toldDecimals = 0;

/** The figures are a lane's totals of so many decimals; of nobody's where they are -1. */
function tell(lane, decimals) {
  told = decimals < 0 ? undefined : lane;
  toldDecimals = decimals;
}

/** What was read of the cart is so no longer. */
function edited(cart) {
  told = undefined;
  const lane = laneOf(cart);
  if (lane !== undefined) lane.first = -1;
}

/** Whether it is a whole number, from 0, of 32 bits. */
const isWhole = (value) => typeof value === 'number' && value >>> 0 === value;

function place(index) {
  if (isWhole(index)) return index;
  throw fault('wrong_type', '/index', 'The place of a line is a whole number, from 0.');
}

function quantity(given) {
  if (typeof given === 'number' && Number.isSafeInteger(given)) return given;
  if (typeof given === 'string' && given.isWellFormed()) return given;
  if (typeof given === 'bigint') return String(given);
  if (typeof given === 'number') throw fault('invalid_decimal', '/quantity', `${given} is no exact decimal; give a string or a bigint.`);
  if (typeof given?.toJSON === 'function') return quantity(given.toJSON('quantity'));
  throw fault('wrong_type', '/quantity', 'A quantity is a whole number, a bigint or a string.');
}

function setQuantity(cart, index, to) {
  const handle = own(cart);
  const lane = laneOf(cart, open);
  if (!isWhole(index) || !isWhole(to) || !native.laneSetQuantity(lane.number, index, to)) {
    const reply = native.cartSetQuantity(handle, place(index), quantity(to));
    if (reply !== null) throw refused(reply.faults);
  }
  told = undefined;
  lane.first = -1;
}

function addLine(cart, line) {
  call('cart.add_line', [own(cart)], [parameter(line, 'line')]);
  edited(cart);
}

function removeLine(cart, index) {
  const removed = call('cart.remove_line', [own(cart)], [parameter(index, 'index')]);
  edited(cart);
  return value(removed);
}

function setLines(cart, lines) {
  const handle = own(cart);
  const lane = laneOf(cart, open);
  told = undefined;
  const decimals = lane.known.set(handle, lines, FIGURES);
  lane.first = -1;
  tell(lane, decimals);
}

function totals(cart) {
  const handle = own(cart);
  const lane = laneOf(cart, open);
  if (told !== lane) tell(lane, native.laneTotals(lane.number, FIGURES) ?? -1);
  return told === lane ? totalsOf(toldDecimals) : value(call('cart.totals', [handle], []));
}

function totalsOf(decimals) {
  const subtotal = amount(FIGURES[0], decimals);
  const gross = amount(FIGURES[5], decimals);
  return {
    subtotal,
    discount: amount(FIGURES[1], decimals),
    charges: amount(FIGURES[2], decimals),
    net: FIGURES[3] === FIGURES[0] ? subtotal : amount(FIGURES[3], decimals),
    tax: amount(FIGURES[4], decimals),
    gross,
    rounding: amount(FIGURES[6], decimals),
    due_now: FIGURES[7] === FIGURES[5] ? gross : amount(FIGURES[7], decimals),
    due_later: amount(FIGURES[8], decimals),
  };
}

function line(cart, index) {
  const handle = own(cart);
  if (isWhole(index)) {
    const lane = laneOf(cart, open);
    const within = index % CHUNK;
    if (lane.first !== index - within) fill(lane, index - within);
    if (lane.figures[within * WIDTH] !== 0) return summary(lane, within * WIDTH);
  }
  return value(call('cart.line', [handle], [parameter(index, 'index')]));
}

function fill(lane, first) {
  lane.figures ??= new Float64Array(CHUNK * WIDTH);
  const told = native.laneFigures(lane.number, first, lane.figures);
  lane.first = first;
  if (told === null) return;
  const [from, ...words] = JSON.parse(told);
  lane.words.length = from;
  lane.words.push(...words);
}

/** What a line comes to, from its figures. */
function summary({ figures, words }, at) {
  const decimals = figures[at] - 1;
  const subtotal = amount(figures[at + 6], decimals);
  const total = figures[at + 8] === figures[at + 6] ? subtotal : amount(figures[at + 8], decimals);
  const summary = {
    status: words[figures[at + 3]],
    unit_price: amount(figures[at + 1], figures[at + 2]),
    source: words[figures[at + 4]],
    rule: words[figures[at + 5]],
    subtotal,
  };
  if (figures[at + 12] !== 0) {
    summary.promotions = [{ promotion: words[figures[at + 12]], amount: amount(figures[at + 13], decimals) }];
    if (figures[at + 14] !== 0) summary.promotions.push({ promotion: words[figures[at + 14]], amount: amount(figures[at + 15], decimals) });
  }
  summary.discount = amount(figures[at + 7], decimals);
  summary.total = total;
  summary.net = figures[at + 9] === figures[at + 8] ? total : amount(figures[at + 9], decimals);
  summary.tax = amount(figures[at + 10], decimals);
  summary.gross = amount(figures[at + 11], decimals);
  return summary;
}

module.exports = { setQuantity, addLine, removeLine, setLines, totals, line };
