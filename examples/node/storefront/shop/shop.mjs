// The shop's own tables, and the money in them: whole cents. Nothing here knows of recoup.

/**
 * @typedef {{ id: string, company: string, name: string, email: string, role: string, price_group: string | null, mails: number,
 *   rep: string, updated: number }} Customer
 * @typedef {{ sku: string, name: string, category: string, price_cents: number, grams: number }} Product
 * @typedef {{ id: string, customer: string, state: string, version: number, created: string, changed: string }} Cart
 * @typedef {{ cart: string, sku: string, quantity: number, changed: string }} CartLine
 * @typedef {{ id: string, cart: string, customer: string, total_cents: number, state: string, erp_number: string | null }} Order
 */

/** What the shop keeps. */
export class Shop {
  #database;

  /** @param {import('../database.mjs').Database} database */
  constructor(database) {
    this.#database = database;
    database.script(new URL('schema.sql', import.meta.url));
    database.script(new URL('data.sql', import.meta.url));
  }

  /** @returns {Product[]} */
  products() {
    return this.#database.all('SELECT * FROM products ORDER BY sku');
  }

  /** @param {string} sku @returns {Product | undefined} */
  product(sku) {
    return this.#database.one('SELECT * FROM products WHERE sku = ?', sku);
  }

  /** @param {string} id @returns {Customer | undefined} */
  customer(id) {
    return this.#database.one('SELECT * FROM customers WHERE id = ?', id);
  }

  /** @param {string} company @returns {Customer[]} */
  people(company) {
    return this.#database.all('SELECT * FROM customers WHERE company = ? ORDER BY id', company);
  }

  /** @param {string} id @returns {Cart | undefined} */
  cart(id) {
    return this.#database.one('SELECT * FROM carts WHERE id = ?', id);
  }

  /** @param {string} cart @returns {CartLine[]} */
  lines(cart) {
    return this.#database.all('SELECT * FROM cart_lines WHERE cart = ? ORDER BY sku', cart);
  }

  /** Opens a cart; one that is there already stays as it is. @param {string} id @param {string} customer @param {string} at */
  open(id, customer, at) {
    this.#database.run('INSERT OR IGNORE INTO carts (id, customer, created, changed) VALUES (?, ?, ?, ?)', id, customer, at, at);
  }

  /** Says how many of a product are wanted from now on. @param {string} cart @param {string} sku @param {number} quantity @param {string} at */
  want(cart, sku, quantity, at) {
    const sql = `INSERT INTO cart_lines (cart, sku, quantity, changed) VALUES (?, ?, ?, ?)
      ON CONFLICT (cart, sku) DO UPDATE SET quantity = excluded.quantity, changed = excluded.changed`;
    this.#database.run(sql, cart, sku, quantity, at);
    this.#database.run('UPDATE carts SET version = version + 1, changed = ? WHERE id = ?', at, cart);
  }

  /** @param {string} cart @param {string} state @param {string} at */
  turn(cart, state, at) {
    this.#database.run('UPDATE carts SET state = ?, version = version + 1, changed = ? WHERE id = ? AND state <> ?', state, at, cart, state);
  }

  /** Puts an order, or what became of it. @param {Order} order */
  put({ id, cart, customer, total_cents, state, erp_number }) {
    const sql = `INSERT INTO orders (id, cart, customer, total_cents, state, erp_number) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET state = excluded.state, erp_number = excluded.erp_number`;
    this.#database.run(sql, id, cart, customer, total_cents, state, erp_number);
  }

  /** @param {string} cart @returns {Order[]} */
  orders(cart) {
    return this.#database.all('SELECT * FROM orders WHERE cart = ? ORDER BY id', cart);
  }

  /** @returns {Order[]} */
  allOrders() {
    return this.#database.all('SELECT * FROM orders ORDER BY id');
  }
}

/** Cents as an amount: 8400 is "84.00". @param {number} cents */
export function amount(cents) {
  return `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** An amount as cents. @param {string} amount with two decimals */
export function cents(amount) {
  const digits = /^(\d+)\.(\d\d)$/.exec(amount);
  if (digits === null) throw new RangeError(`${amount} is no amount of dollars and cents.`);
  return Number(`${digits[1]}${digits[2]}`);
}
