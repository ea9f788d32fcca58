// A shop in a folder of its own, with a clock that the test sets and people who ask.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from '../storefront/app.mjs';

/** A folder that is gone after the test. @param {import('node:test').TestContext} t */
export function folderOf(t) {
  const folder = mkdtempSync(join(tmpdir(), 'storefront-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A shop at a stage. */
export class House {
  /**
   * @param {import('node:test').TestContext} t
   * @param {number} stage
   * @param {string} [folder]
   */
  constructor(t, stage, folder = folderOf(t)) {
    this.time = new Date('2026-11-23T15:00:00Z');
    this.shop = open({ folder, stage, now: () => this.time });
    t.after(() => this.close());
  }

  close() {
    return this.shop.app.close();
  }

  /** @param {number} minutes */
  wait(minutes) {
    this.time = new Date(this.time.getTime() + minutes * 60_000);
  }

  /** Works until nothing is due. */
  async work() {
    while (await this.shop.worker?.turn());
  }

  /**
   * Asks the shop.
   *
   * @param {string} customer
   * @param {'GET' | 'POST'} method
   * @param {string} url
   * @param {object} [payload]
   * @returns {Promise<{ status: number, body: any }>}
   */
  async ask(customer, method, url, payload) {
    const headers = customer === '' ? {} : { 'x-customer': customer };
    const answer = await this.shop.app.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() };
  }

  /**
   * Opens a cart with lines.
   *
   * @param {string} customer
   * @param {string} cart
   * @param {Record<string, number>} lines
   * @returns {Promise<any>} its page
   */
  async fill(customer, cart, lines) {
    await this.ask(customer, 'POST', '/carts', { id: cart });
    for (const [sku, quantity] of Object.entries(lines)) {
      const { status, body } = await this.ask(customer, 'POST', `/carts/${cart}/lines`, { sku, quantity });
      if (status !== 200) throw new Error(JSON.stringify(body));
    }
    return (await this.ask(customer, 'GET', `/carts/${cart}`)).body;
  }

  /** The approval that a manager is asked for. @param {string} manager @returns {Promise<string>} */
  async approval(manager) {
    const { body } = await this.ask(manager, 'GET', '/approvals');
    return encodeURIComponent(body[0].approval);
  }
}
