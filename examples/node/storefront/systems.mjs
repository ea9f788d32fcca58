// The systems around: a payment provider, an ERP, a mailer, the task list of the sales people. Each keeps its own books, in a database of its
// own that no crash of the shop rolls back, and knows a call again by its key.
//
// They are as bad as real ones, always in the same way for the same cart: they refuse once or for good, they time out before or after
// having done what was asked, and they answer twice.

import { Crash } from './crash.mjs';
import { Database } from './database.mjs';

const SCHEMA = new URL('systems.sql', import.meta.url);

/** @typedef {'good' | 'refuses once' | 'declines payment' | 'times out before' | 'times out after' | 'answers twice'} Mood */

/** How the systems behave towards carts c-0, c-1 and so on; to carts of other names they are good. @type {readonly Mood[]} */
const MOODS = ['times out after', 'refuses once', 'times out before', 'answers twice', 'declines payment', 'good'];

/** The systems around. */
export class Systems {
  #database;

  /** @param {string} file */
  constructor(file) {
    this.#database = new Database(file, new Crash());
    this.#database.script(SCHEMA);
  }

  /**
   * Sets money aside. `null`: no answer came.
   *
   * @param {import('./fulfil.mjs').Purchase} purchase
   * @returns {Promise<boolean | null>}
   */
  async authorise({ key, cart, total }) {
    const mood = moodTowards(cart);
    const first = this.#call(`authorise/${key}`) === 1;
    if (first && mood === 'times out before') return null;
    const declined = mood === 'declines payment';
    if (!declined) {
      this.#database.run("INSERT OR IGNORE INTO payments (key, amount, state) VALUES (?, ?, 'authorised')", key, total);
    }
    return !declined;
  }

  /**
   * Places an order. `null`: no answer came.
   *
   * @param {import('./fulfil.mjs').Purchase} purchase
   * @returns {Promise<import('./fulfil.mjs').Fate | null>}
   */
  async order({ key, cart, order, total }) {
    const mood = moodTowards(cart);
    const first = this.#call(`order/${key}`) === 1;
    if (mood === 'refuses once' && this.#firstOf(cart, key) === key) return { result: 'refused', code: 'blocked_article' };
    this.#database.run('INSERT OR IGNORE INTO orders (key, id, total) VALUES (?, ?, ?)', key, order, total);
    if (first && mood === 'times out after') return null;
    const reference = `SO/${order}`;
    if (mood === 'answers twice') {
      this.#database.run('INSERT OR IGNORE INTO callbacks (key, reference) VALUES (?, ?)', key, reference);
    }
    return { result: 'accepted', reference };
  }

  /**
   * Takes the money that was set aside, or lets it go.
   *
   * @param {string} key
   * @param {'taken' | 'let_go'} state
   */
  async settle(key, state) {
    this.#database.run("UPDATE payments SET state = ? WHERE key = ? AND state = 'authorised'", state, key);
  }

  /**
   * Sends a letter. `false`: no answer came.
   *
   * @param {{ key: string, topic: string, to: string[], cart: string }} letter
   * @returns {Promise<boolean>}
   */
  async send({ key, topic, to, cart }) {
    const mood = moodTowards(cart);
    const first = this.#call(`send/${key}`) === 1;
    if (first && (mood === 'times out before' || mood === 'good')) return false;
    this.#database.run('INSERT OR IGNORE INTO letters (key, topic, recipients, cart) VALUES (?, ?, ?, ?)', key, topic, to.join(' '), cart);
    return !(first && mood === 'times out after');
  }

  /**
   * Puts a task on somebody's list.
   *
   * @param {{ key: string, topic: string, to: string, cart: string }} task
   */
  async task({ key, topic, to, cart }) {
    this.#database.run('INSERT OR IGNORE INTO tasks (key, topic, assignee, cart) VALUES (?, ?, ?, ?)', key, topic, to, cart);
    return `T/${key}`;
  }

  /** The second answers that are still to be given. @returns {{ key: string, reference: string }[]} */
  callbacks() {
    return this.#database.all('SELECT key, reference FROM callbacks WHERE delivered = 0 ORDER BY key');
  }

  /** @param {string} key of a callback that was heard */
  delivered(key) {
    this.#database.run('UPDATE callbacks SET delivered = 1 WHERE key = ?', key);
  }

  /** Orders with the payment that was taken for each. @returns {{ id: string, total: string, paid: string | null }[]} */
  orders() {
    return this.#database.all(`SELECT orders.id, orders.total, payments.amount AS paid FROM orders
      LEFT JOIN payments ON payments.key = orders.key AND payments.state = 'taken' ORDER BY orders.id`);
  }

  /** Payments in a state. @param {'authorised' | 'taken' | 'let_go'} state @returns {number} */
  payments(state) {
    return this.#database.one('SELECT count(*) AS n FROM payments WHERE state = ?', state).n;
  }

  /** @returns {{ topic: string, recipients: string, cart: string }[]} */
  letters() {
    return this.#database.all('SELECT topic, recipients, cart FROM letters ORDER BY cart, topic, recipients');
  }

  /** @returns {{ topic: string, assignee: string, cart: string }[]} */
  tasks() {
    return this.#database.all('SELECT topic, assignee, cart FROM tasks ORDER BY cart, topic');
  }

  close() {
    this.#database.close();
  }

  /** Counts a call, and says how many there were. @param {string} name @returns {number} */
  #call(name) {
    const sql = 'INSERT INTO calls (name, times) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET times = times + 1 RETURNING times';
    return this.#database.one(sql, name).times;
  }

  /** The key of the first order that a cart came with. @param {string} cart @param {string} key @returns {string} */
  #firstOf(cart, key) {
    const name = shopCart(cart);
    this.#database.run('INSERT OR IGNORE INTO refusals (cart, key) VALUES (?, ?)', name, key);
    return this.#database.one('SELECT key FROM refusals WHERE cart = ?', name).key;
  }
}

/** The cart of the shop that a requisition came from (see stage3.mjs). @param {string} cart */
function shopCart(cart) {
  return cart.split('@', 1)[0] ?? cart;
}

/** The same in every run, whenever it was killed. @param {string} cart @returns {Mood} */
function moodTowards(cart) {
  const number = /^c-(\d+)$/.exec(shopCart(cart))?.[1];
  return (number === undefined ? undefined : MOODS[Number(number) % MOODS.length]) ?? 'good';
}
