// The accounts: load, step, and write facts, state, number, wakeup and effects in one transaction. Where the transaction is part of one in
// which the shop changes its own tables, both happen or neither.

import { Account, RecoupError } from 'recoup';

/**
 * @typedef {import('recoup').Outcome} Outcome
 * @typedef {import('recoup').Effect} Effect
 * @typedef {import('recoup').EffectResultInput} EffectResult
 * @typedef {{ key: string, company: string, tries: number, effect: Effect }} ToDo
 */

const SCHEMA = new URL('store.sql', import.meta.url);

/** The accounts and the outbox. */
export class Store {
  #database;
  #engine;
  #crash;
  #now;

  /** Told of every step, in its transaction: projects what changed into tables of the shop. @type {(account: Account, outcome: Outcome) => void} */
  project = () => {};

  /**
   * @param {import('./shop/counter.mjs').House} house
   * @param {import('recoup').Engine} engine
   */
  constructor({ database, crash, now }, engine) {
    this.#database = database;
    this.#engine = engine;
    this.#crash = crash;
    this.#now = now;
    database.script(SCHEMA);
  }

  /**
   * Takes an input. A `RecoupError` leaves everything as it was.
   *
   * @param {string} company
   * @param {import('recoup').Input} input
   * @returns {Outcome}
   */
  step(company, input) {
    return this.#stored(company, (account) => this.#engine.step(account, input, this.#now()));
  }

  /** Steps the accounts whose time has come. */
  tick() {
    const due = this.#database.all('SELECT id FROM accounts WHERE wakeup <= ? ORDER BY wakeup, id', instant(this.#now()));
    for (const { id } of due) this.#stored(id, (account) => this.#engine.tick(account, this.#now()));
  }

  /**
   * Says what became of an effect. An effect that was answered before, by a callback or before a crash, stays as it was.
   *
   * @param {ToDo | { key: string, company: string }} todo
   * @param {string} input the id of the answer
   * @param {EffectResult} result
   */
  answer({ key, company }, input, result) {
    this.#database.whole(() => {
      try {
        this.step(company, { id: input, command: 'account.effect_result', key, result });
      } catch (error) {
        if (!(error instanceof RecoupError && error.code === 'unknown_subject')) throw error;
      }
      this.#done(key);
    });
  }

  /** The effect that is due and was tried least. @returns {ToDo | undefined} */
  nextEffect() {
    const sql = 'SELECT key, account AS company, tries, body FROM outbox WHERE done = 0 AND due <= ? ORDER BY tries, place LIMIT 1';
    const found = this.#database.one(sql, instant(this.#now()));
    if (found === undefined) return undefined;
    const { key, company, tries, body } = found;
    return { key, company, tries, effect: JSON.parse(body) };
  }

  /** Whose effect a key names. @param {string} key @returns {string | undefined} */
  companyOf(key) {
    return this.#database.one('SELECT account FROM outbox WHERE key = ?', key)?.account;
  }

  /** Notes that no answer came: the effect is tried again later, under the same key. @param {ToDo} todo */
  tried({ key, tries }) {
    const seconds = Math.min(30 * 2 ** tries, 3600);
    const due = new Date(this.#now().getTime() + seconds * 1000);
    this.#database.run('UPDATE outbox SET tries = tries + 1, due = ? WHERE key = ?', instant(due), key);
  }

  /** When something is to be done next, if anything. @returns {string | undefined} */
  next() {
    const sql = 'SELECT min(at) AS at FROM (SELECT wakeup AS at FROM accounts UNION ALL SELECT due FROM outbox WHERE done = 0)';
    return this.#database.one(sql).at ?? undefined;
  }

  /**
   * Reads an account.
   *
   * @template T
   * @param {string} company
   * @param {(account: Account) => T} read
   * @returns {T}
   */
  look(company, read) {
    const account = this.#load(company);
    try {
      return read(account);
    } finally {
      account.dispose();
    }
  }

  /** The version of its people that an account knows. @param {string} company @returns {number} */
  profile(company) {
    return this.#database.one('SELECT profile FROM accounts WHERE id = ?', company)?.profile ?? 0;
  }

  /** @param {string} company @param {number} version */
  setProfile(company, version) {
    this.#database.run('UPDATE accounts SET profile = ? WHERE id = ?', version, company);
  }

  /** Every company with an account. @returns {string[]} */
  companies() {
    return this.#database.all('SELECT id FROM accounts ORDER BY id').map(({ id }) => id);
  }

  /** The facts of an account, as a JSON array. @param {string} company */
  events(company) {
    const rows = this.#database.all('SELECT body FROM events WHERE account = ? ORDER BY seq', company);
    return `[${rows.map(({ body }) => body).join(',')}]`;
  }

  /** How many effects there are, and how many of them wait. @returns {{ effects: number, waiting: number }} */
  counts() {
    return this.#database.one('SELECT count(*) AS effects, count(*) FILTER (WHERE done = 0) AS waiting FROM outbox');
  }

  /** @param {string} company */
  #load(company) {
    const found = this.#database.one('SELECT snapshot FROM accounts WHERE id = ?', company);
    return found === undefined ? new Account(company) : Account.restore(found.snapshot);
  }

  /**
   * @param {string} company
   * @param {(account: Account) => Outcome} move
   * @returns {Outcome}
   */
  #stored(company, move) {
    return this.#database.whole(() =>
      // Whatever fails in here, the account that was stepped is thrown away.
      this.look(company, (account) => {
        const before = account.seq();
        const outcome = move(account);
        this.#write(account, before, outcome);
        this.project(account, outcome);
        return outcome;
      }),
    );
  }

  /** @param {Account} account @param {number} before @param {Outcome} outcome */
  #write(account, before, outcome) {
    const [id, seq] = [account.id(), account.seq()];
    if (seq === before) return;
    const state = [seq, account.snapshot(), account.nextWakeup()];
    const written =
      before === 0
        ? this.#database.run('INSERT OR IGNORE INTO accounts (id, seq, snapshot, wakeup) VALUES (?, ?, ?, ?)', id, ...state)
        : this.#database.run('UPDATE accounts SET seq = ?, snapshot = ?, wakeup = ? WHERE id = ? AND seq = ?', ...state, id, before);
    // Within one process this can't be; with a second one on the same database it is what keeps the two apart.
    if (written !== 1) throw new Error(`Another writer changed ${id} since number ${before}.`);
    this.#crash.chance();
    for (const event of outcome.events ?? []) {
      this.#database.run('INSERT INTO events (account, seq, body) VALUES (?, ?, ?)', id, event.seq, JSON.stringify(event));
      // Nobody is asked any more what was decided meanwhile, and nothing is sent too late.
      if (event.event === 'account.effect_lapsed') this.#done(event.key);
    }
    const now = instant(this.#now());
    for (const effect of outcome.effects ?? []) {
      const sql = 'INSERT INTO outbox (key, account, body, due) VALUES (?, ?, ?, ?)';
      this.#database.run(sql, effect.key, id, JSON.stringify(effect), now);
      if (effect.supersedes !== undefined) this.#done(effect.supersedes);
    }
  }

  /** @param {string} key */
  #done(key) {
    this.#database.run('UPDATE outbox SET done = 1 WHERE key = ?', key);
  }
}

/** As the engine writes instants, so that texts compare as instants do. @param {Date} at */
function instant(at) {
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}
