'use strict';

// The lane of a cart that is edited: quantities and totals cross as they are, not as JSON.

const native = require('./native.js');
const { fault, refused } = require('./errors.js');
const { own, read } = require('./held.js');

function place(index) {
  if (Number.isInteger(index) && index >= 0 && index < 2 ** 32) return index;
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
  const reply = native.cartSetQuantity(own(cart), place(index), quantity(to));
  if (reply !== null) throw refused(reply.faults);
}

function totals(cart) {
  const [, subtotal, discount, charges, net, tax, gross, rounding, dueNow, dueLater] = read(native.cartTotals(own(cart))).split(' ');
  return { subtotal, discount, charges, net, tax, gross, rounding, due_now: dueNow, due_later: dueLater };
}

module.exports = { setQuantity, totals };
