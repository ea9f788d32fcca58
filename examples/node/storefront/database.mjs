// A file of SQLite. Everything that has to be stored together runs in one `whole`.

import { readFileSync } from 'node:fs';
import Connection from 'libsql';

/** @typedef {string | number | null} Value */

/** A database with whole transactions and chances to die between them. */
export class Database {
  #connection;
  #crash;
  #inside = false;

  /**
   * @param {string} file
   * @param {import('./crash.mjs').Crash} crash
   */
  constructor(file, crash) {
    this.#connection = new Connection(file);
    this.#crash = crash;
    this.#connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  }

  /** @param {URL} url of a file with statements */
  script(url) {
    this.#connection.exec(readFileSync(url, 'utf8'));
  }

  /**
   * @param {string} sql
   * @param {Value[]} values
   * @returns {number} how many rows it changed
   */
  run(sql, ...values) {
    return this.#connection.prepare(sql).run(...values).changes;
  }

  /**
   * The first row, if there is one. What its columns are the caller knows, who wrote the statement.
   *
   * @param {string} sql
   * @param {Value[]} values
   * @returns {any}
   */
  one(sql, ...values) {
    return this.#connection.prepare(sql).get(...values);
  }

  /**
   * @param {string} sql
   * @param {Value[]} values
   * @returns {any[]}
   */
  all(sql, ...values) {
    return this.#connection.prepare(sql).all(...values);
  }

  /**
   * Runs something whole or not at all. Inside of another `whole` it is a part of that. The work must not wait for anything: other requests
   * would write into the same transaction.
   *
   * @template T
   * @param {() => T} work
   * @returns {T}
   */
  whole(work) {
    if (this.#inside) return work();
    this.#connection.exec('BEGIN IMMEDIATE');
    this.#inside = true;
    try {
      const done = work();
      this.#crash.chance();
      this.#connection.exec('COMMIT');
      this.#crash.chance();
      return done;
    } catch (error) {
      this.#connection.exec('ROLLBACK');
      throw error;
    } finally {
      this.#inside = false;
    }
  }

  close() {
    this.#connection.close();
  }
}
