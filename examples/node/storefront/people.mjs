// People who use the shop: buyers with a cart each, and managers. What they do next they see from the pages of the shop, so that they go on
// after a crash where they were.

/** Who buys, and who decides for them. @type {readonly [string, string][]} */
const PAIRS = [['kim', 'lee'], ['mo', 'ana'], ['ivy', 'ida'], ['eve', 'bob']];
/** Whoever was refused twice gives up. */
const ATTEMPTS = 2;

export class People {
  #app;
  #systems;
  #carts;

  /**
   * @param {import('fastify').FastifyInstance} app
   * @param {import('./systems.mjs').Systems} systems where their letters come from
   * @param {number} carts
   */
  constructor(app, systems, carts) {
    this.#app = app;
    this.#systems = systems;
    this.#carts = carts;
  }

  /** Everybody does the next thing, if there is one. @returns {Promise<boolean>} whether anybody did */
  async act() {
    let acted = false;
    for (let number = 0; number < this.#carts; number += 1) acted = (await this.#buyer(number)) || acted;
    for (const [, manager] of PAIRS) acted = (await this.#manager(manager)) || acted;
    return acted;
  }

  /** @param {number} number @returns {Promise<boolean>} */
  async #buyer(number) {
    const [buyer] = pair(number);
    const cart = `c-${number}`;
    const seen = await this.#get(buyer, `/carts/${cart}`, 404);
    if (seen === undefined) return this.#post(buyer, '/carts', { id: cart });
    const missing = wanted(number).find(({ sku }) => !seen.lines.some((/** @type {{ sku: string }} */ line) => line.sku === sku));
    if (missing !== undefined) return this.#post(buyer, `/carts/${cart}/lines`, missing);
    const plan = planOf(number);
    if (plan === 'leaves') return false;
    // Looking is no deed: it may happen any number of times.
    if (plan === 'leaves at freight') return this.#post(buyer, `/carts/${cart}/freight`, undefined).then(() => false);
    const again = seen.state === 'refused' && seen.orders.length < ATTEMPTS;
    return seen.state === 'open' || seen.state === 'approved' || again ? this.#post(buyer, `/carts/${cart}/checkout`, undefined) : false;
  }

  /** Decides what a letter asks for. @param {string} manager @returns {Promise<boolean>} */
  async #manager(manager) {
    const asked = this.#systems.letters().filter(({ topic, recipients }) => topic === 'approval_asked' && recipients.startsWith(`${manager}@`));
    const approvals = asked.length === 0 ? [] : await this.#get(manager, '/approvals');
    const first = approvals.find((/** @type {{ approval: string }} */ { approval }) => asked.some(({ cart }) => approval.startsWith(`${cart}/`)));
    return first === undefined ? false : this.#post(manager, `/approvals/${encodeURIComponent(first.approval)}/approve`, undefined);
  }

  /** @param {string} customer @param {string} url @param {number} [missing] the status that means that there is none */
  async #get(customer, url, missing) {
    const answer = await this.#app.inject({ method: 'GET', url, headers: { 'x-customer': customer } });
    if (answer.statusCode === missing) return undefined;
    if (answer.statusCode !== 200) throw new Error(`GET ${url}: ${answer.statusCode} ${answer.body}`);
    return answer.json();
  }

  /** @param {string} customer @param {string} url @param {object | undefined} payload */
  async #post(customer, url, payload) {
    const answer = await this.#app.inject({ method: 'POST', url, headers: { 'x-customer': customer }, ...(payload && { payload }) });
    if (answer.statusCode >= 300) throw new Error(`POST ${url}: ${answer.statusCode} ${answer.body}`);
    return true;
  }
}

/** @param {number} number @returns {[string, string]} */
function pair(number) {
  return /** @type {[string, string]} */ (PAIRS[number % PAIRS.length]);
}

/** What a buyer wants: every second cart is large; one has little in it that the freight could be for. @param {number} number */
function wanted(number) {
  if (planOf(number) === 'leaves at freight') return [{ sku: 'GASKET', quantity: 3 }];
  return [
    { sku: 'VALVE-2', quantity: number % 2 === 0 ? 1 + (number % 9) : 20 + number },
    { sku: 'BOLT-M8', quantity: number + 1 },
  ];
}

/** Every eighth cart is left, and so is the one after it, once freight was shown. @param {number} number */
function planOf(number) {
  return { 6: 'leaves', 7: 'leaves at freight' }[number % 8] ?? 'buys';
}
