'use strict';

// What is thrown: one class, made from the faults that the core found.

const native = require('./native.js');

/**
 * What the engine refuses. Its fields are those of the first fault; `faults` has all of them, in the order of the document.
 */
class RecoupError extends Error {
  /** @param {ReadonlyArray<object>} faults at least one */
  constructor(faults) {
    const [first] = faults;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
    super(`${first.code}${first.path === '' ? '' : ` at ${first.path}`}: ${first.detail}${more}`);
    this.code = first.code;
    this.number = first.number;
    this.path = first.path;
    this.detail = first.detail;
    this.context = first.context;
    this.faults = faults;
  }
}

// On the prototype, as with the errors of the language: a field of each error would show in every log.
Object.defineProperty(RecoupError.prototype, 'name', { value: 'RecoupError', configurable: true, writable: true });

/** An error from the JSON array of faults that the addon answers with. */
function refused(faults) {
  return new RecoupError(JSON.parse(faults));
}

/** An error that is found before the core sees anything: `code` is of the same table. */
function fault(code, path, detail) {
  return refused(native.fault(code, path, detail));
}

module.exports = { RecoupError, refused, fault };
