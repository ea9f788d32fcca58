// W50 by hand, over the number types of JavaScript. Every line is answered: unit price, amount, discount and tax.

import Big from 'big.js';
import { Decimal } from 'decimal.js';
import { add, dinero, halfUp, multiply, subtract, toSnapshot, transformScale } from 'dinero.js';
import { USD } from 'dinero.js/currencies';
import { cart, money, rungs } from './w50.mjs';

const GROUPS = [0, 1, 2, 3, 4];
const promoted = (group, quantity) => (group === 2 || group === 3) && quantity >= 25;
const rung = (ladder, quantity) => {
  let found = ladder[0][1];
  for (const [from, price] of ladder) if (quantity >= from) found = price;
  return found;
};

/** Numbers: nothing says so when a product is above 2^53. */
export function numbers() {
  const ladders = GROUPS.map(rungs);
  return () => {
    const totals = { subtotal: 0, discount: 0, tax: 0, total: 0, rows: [] };
    for (const { group, qty } of cart.lines) {
      const unit = rung(ladders[group], qty);
      const amount = unit * qty;
      const discount = promoted(group, qty) ? Math.floor((amount * 10 + 50) / 100) : 0;
      const tax = Math.floor(((amount - discount) * 825 + 5000) / 10000);
      totals.subtotal += amount;
      totals.discount += discount;
      totals.tax += tax;
      totals.rows.push([unit, amount, discount, tax]);
    }
    totals.total = totals.subtotal - totals.discount + totals.tax;
    return totals;
  };
}

/** A class of exact decimals with big.js' methods. */
function decimals(make, round) {
  const ladders = GROUPS.map((group) => rungs(group).map(([from, cents]) => [from, make(money(cents))]));
  const [tenth, rate, zero] = ['0.10', '0.0825', '0'].map(make);
  return () => {
    let [subtotal, discounts, taxes] = [zero, zero, zero];
    const rows = [];
    for (const { group, qty } of cart.lines) {
      const unit = rung(ladders[group], qty);
      const amount = unit.times(qty);
      const discount = promoted(group, qty) ? round(amount.times(tenth)) : zero;
      const tax = round(amount.minus(discount).times(rate));
      subtotal = subtotal.plus(amount);
      discounts = discounts.plus(discount);
      taxes = taxes.plus(tax);
      rows.push([unit, amount, discount, tax]);
    }
    return { subtotal, discount: discounts, tax: taxes, total: subtotal.minus(discounts).plus(taxes), rows };
  };
}

const inCents = (read) => ({ rows, ...totals }) => ({
  ...Object.fromEntries(Object.entries(totals).map(([name, value]) => [name, read(value)])),
  rows: rows.map((row) => row.map(read)),
});

export const bigJs = () => decimals((text) => new Big(text), (value) => value.round(2, Big.roundHalfUp));
export const decimalJs = () => decimals((text) => new Decimal(text), (value) => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
export const centsOfDecimals = inCents((value) => Number(value.times(100)));

/** dinero.js: immutable money, rounded when its scale is brought back. */
export function dineroJs() {
  const ladders = GROUPS.map((group) => rungs(group).map(([from, cents]) => [from, dinero({ amount: cents, currency: USD })]));
  const zero = dinero({ amount: 0, currency: USD });
  const part = (amount, factor, scale) => transformScale(multiply(amount, { amount: factor, scale }), 2, halfUp);
  return () => {
    let [subtotal, discounts, taxes] = [zero, zero, zero];
    const rows = [];
    for (const { group, qty } of cart.lines) {
      const unit = rung(ladders[group], qty);
      const amount = multiply(unit, qty);
      const discount = promoted(group, qty) ? part(amount, 10, 2) : zero;
      const tax = part(subtract(amount, discount), 825, 4);
      subtotal = add(subtotal, amount);
      discounts = add(discounts, discount);
      taxes = add(taxes, tax);
      rows.push([unit, amount, discount, tax]);
    }
    return { subtotal, discount: discounts, tax: taxes, total: add(subtract(subtotal, discounts), taxes), rows };
  };
}
export const centsOfDinero = inCents((value) => toSnapshot(value).amount);
