'use strict';

// Amounts that cross as counts of a fraction, and their decimals: from them the texts that the engine would give.

/** What stands after the point, by decimals and count. More decimals than these are written out each time. */
const FRACTIONS = [0, 1, 2, 3].map((decimals) => Array.from({ length: 10 ** decimals }, (_, count) => `.${String(count).padStart(decimals, '0')}`));
const ZEROS = ['0', '0.0', '0.00', '0.000'];

/** The text of so many fractions of so many decimals. */
function amount(count, decimals) {
  if (decimals >= FRACTIONS.length) return long(count, decimals);
  if (count === 0) return ZEROS[decimals];
  if (count < 0) return `-${amount(-count, decimals)}`;
  if (decimals === 0) return String(count);
  const fractions = FRACTIONS[decimals];
  if (count <= 0x7fffffff) {
    // The same in integers of 32 bits, which the engine of JavaScript writes sooner.
    const small = count | 0;
    const whole = (small / fractions.length) | 0;
    return whole + fractions[small - whole * fractions.length];
  }
  // Exact: a quotient of integers that doubles hold never rounds up to the next integer.
  const whole = Math.floor(count / fractions.length);
  return whole + fractions[count - whole * fractions.length];
}

function long(count, decimals) {
  if (count < 0) return `-${long(-count, decimals)}`;
  const digits = String(count).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

module.exports = { amount };
