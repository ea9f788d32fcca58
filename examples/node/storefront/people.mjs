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
  /** Carts and letters that nobody has to look at again; in a new process everybody looks once more. @type {Set<number | string>} */
  #settled = new Set();

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
    if (this.#settled.has(number)) return false;
    const [buyer] = pair(number);
    const cart = `c-${number}`;
    const seen = await this.#get(buyer, `/carts/${cart}`, 404);
    if (seen === undefined) return this.#post(buyer, '/carts', { id: cart });
    const missing = wanted(number).find(({ sku }) => !seen.lines.some((/** @type {{ sku: string }} */ line) => line.sku === sku));
    if (missing !== undefined) return this.#post(buyer, `/carts/${cart}/lines`, missing);
    const plan = planOf(number);
    if (plan === 'leaves at freight') await this.#post(buyer, `/carts/${cart}/freight`, undefined);
    const tired = seen.state === 'refused' && seen.orders.length === ATTEMPTS;
    if (plan !== 'buys' || tired || seen.state === 'ordered') this.#settled.add(number);
    else if (['open', 'approved', 'refused'].includes(seen.state)) return this.#post(buyer, `/carts/${cart}/checkout`, undefined);
    return false;
  }

  /** Decides what a letter asks for. @param {string} manager @returns {Promise<boolean>} */
  async #manager(manager) {
    const letters = this.#systems.letters().filter(({ topic, recipients }) => topic === 'approval_asked' && recipients.startsWith(`${manager}@`));
    const letter = letters.find(({ cart }) => !this.#settled.has(cart));
    if (letter === undefined) return false;
    this.#settled.add(letter.cart);
    const approvals = await this.#get(manager, '/approvals');
    const asked = approvals.find((/** @type {{ approval: string }} */ { approval }) => approval.startsWith(`${letter.cart}/`));
    return asked === undefined || this.#post(manager, `/approvals/${encodeURIComponent(asked.approval)}/approve`, undefined);
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
