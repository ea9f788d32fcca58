'use strict';

// Printed from the table of operations by `cargo xtask gen`; do not edit.

const wire = require('./lib/wire.js');

class Rulebook extends wire.Held {
  constructor() {
    throw new TypeError('There is no `new Rulebook`: `rulebook.parse` makes one.');
  }

  /** Reads a rulebook, with every fault of the document at once. */
  static parse(document) {
    return wire.adopt(Rulebook, wire.call('rulebook.parse', [], [wire.document(document, 'document')]));
  }

  /** Makes one rulebook of several documents; faults name theirs. */
  static compose(documents) {
    return wire.adopt(Rulebook, wire.call('rulebook.compose', [], [wire.parameter(documents, 'documents')]));
  }

  /** The rulebook in its canonical form. */
  toJson() {
    return wire.call('rulebook.to_json', [wire.own(this)], []);
  }
}

class Engine extends wire.Held {
  constructor() {
    throw new TypeError('There is no `new Engine`: `engine.compile` makes one.');
  }

  /** Compiles a rulebook, with every fault at once. */
  static compile(rulebook) {
    return wire.adopt(Engine, wire.call('engine.compile', [wire.rulebook(rulebook, Rulebook)], []));
  }

  /** As `compile`, on a thread of the pool. */
  static async compileAsync(rulebook, options) {
    const given = wire.options(options, ['signal']);
    return wire.adopt(Engine, await wire.callAsync('engine.compile', [wire.rulebook(rulebook, Rulebook)], [], given.signal));
  }

  /** Prices a cart. A line that merely has no price is no error: it says why. */
  price(request) {
    return wire.value(wire.call('engine.price', [wire.own(this)], [wire.document(request, 'request')]));
  }

  /** Takes an input: changes the account and says what happened, what is to be done and when to come again. */
  step(account, input, now) {
    return wire.value(wire.call('engine.step', [wire.own(this), wire.handle(account, Account, 'account')], [wire.document(input, 'input'), wire.parameter(now, 'now')]));
  }

  /** Resolves a cart once, to be edited and priced again at every keystroke. */
  prepare(request) {
    return wire.adopt(Cart, wire.call('engine.prepare', [wire.own(this)], [wire.document(request, 'request')]));
  }

  static load(rulebook, options) {
    return wire.load({ Engine, Rulebook }, rulebook, options);
  }
}

class Account extends wire.Held {
  /** An account that nothing has happened to yet. */
  constructor(id) {
    super(wire.call('account.new', [], [wire.parameter(id, 'id')]));
  }

  /** Reads a snapshot; one that was damaged is refused. */
  static restore(snapshot) {
    return wire.adopt(Account, wire.call('account.restore', [], [wire.document(snapshot, 'snapshot')]));
  }

  /** The state as a document, to be stored. It holds ids of people and not their names. */
  snapshot() {
    return wire.call('account.snapshot', [wire.own(this)], []);
  }
}

class Cart extends wire.Held {
  constructor() {
    throw new TypeError('There is no `new Cart`: `engine.prepare` makes one.');
  }
}

const money = Object.freeze({
  /** Rounds a value to a multiple of the increment. */
  round(value, mode, increment) {
    return wire.value(wire.call('money.round', [], [wire.parameter(value, 'value'), wire.parameter(mode, 'mode'), wire.parameter(increment, 'increment')]));
  },
});

module.exports = { Rulebook, Engine, Account, Cart, money };
