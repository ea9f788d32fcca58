// Stage 3, own approvals: at checkout a cart is handed over as a requisition, which is a cart that the account owns. Over the limit it waits
// for a manager; it is ordered by an effect, so that no crash loses or doubles it. The shop's tables follow in the same transactions.

import { RecoupError } from 'recoup';
import { refusal } from './shop/counter.mjs';
import { cents } from './shop/shop.mjs';
import { shown } from './stage1.mjs';
import { ObserveAndRecover } from './stage2.mjs';

/**
 * @typedef {import('./shop/counter.mjs').Cart} Cart
 * @typedef {import('./shop/counter.mjs').Customer} Customer
 * @typedef {import('recoup').Account} Account
 * @typedef {import('recoup').Outcome} Outcome
 */

export class OwnApprovals extends ObserveAndRecover {
  /** @param {import('./shop/counter.mjs').House} house */
  constructor(house) {
    super(house, 3);
    this.store.project = (account, outcome) => this.#follow(account, outcome);
  }

  /** @override @param {Cart} cart @param {Customer} customer */
  cartPrices(cart, customer) {
    const requisition = this.#requisition(cart.id);
    if (requisition === undefined) return super.cartPrices(cart, customer);
    return this.store.look(customer.company, (account) => shown(this.engine.priceCart(account, requisition, this.house.now())));
  }

  /** What was refused or rejected is taken back before it is edited. @override @param {Cart} cart @param {Customer} customer */
  editing(cart, customer) {
    const requisition = this.#requisition(cart.id);
    if (requisition === undefined || !['refused', 'rejected'].includes(cart.state)) return super.editing(cart, customer);
    this.house.database.run('DELETE FROM requisitions WHERE id = ?', requisition);
    this.step(customer.company, { id: `cancel/${requisition}`, actor: customer.id, command: 'cart.cancel', cart: requisition });
    this.house.shop.turn(cart.id, 'open', this.house.now().toISOString());
  }

  /** @override @param {Cart} cart @param {Customer} customer */
  async checkout(cart, customer) {
    this.house.database.whole(() => {
      if (cart.state === 'rejected') throw refusal(409, `Cart ${cart.id} was rejected. It has to be changed first.`);
      if (cart.state === 'open') this.#handOver(cart, customer);
      if (['open', 'approved', 'refused'].includes(cart.state)) this.#place(cart, customer);
    });
  }

  /** @override @param {import('fastify').FastifyInstance} app */
  routes(app) {
    app.get('/approvals', async ({ customer }) => {
      this.acquaint(customer.company);
      return this.store.look(customer.company, (account) => this.engine.myApprovals(account, customer.id, this.house.now()));
    });

    for (const [verb, command] of /** @type {const} */ ([['approve', 'approval.approve'], ['reject', 'approval.reject']])) {
      app.post(`/approvals/:id/${verb}`, async (request, reply) => {
        const { customer, params } = request;
        const { id } = /** @type {{ id: string }} */ (params);
        const revision = this.store.look(customer.company, (account) => account.approval(id)?.revision ?? 1);
        // Somebody who presses the button twice decides once.
        this.step(customer.company, { id: `${verb}/${id}/${revision}/${customer.id}`, actor: customer.id, command, approval: id, revision });
        return reply.code(204).send();
      });
    }

    const schema = { body: { type: 'object', required: ['key', 'reference'], properties: { key: { type: 'string' }, reference: { type: 'string' } } } };
    app.post('/erp/callbacks', { schema, config: { anonymous: true } }, async ({ body }, reply) => {
      const { key, reference } = /** @type {{ key: string, reference: string }} */ (body);
      const company = this.store.companyOf(key);
      if (company === undefined) throw refusal(404, 'No such order.');
      this.store.answer({ key, company }, `callback/${key}`, { result: 'accepted', reference });
      return reply.code(204).send();
    });
  }

  /** The shop's cart ends for the engine, and goes on as one that the account owns. @param {Cart} cart @param {Customer} customer */
  #handOver(cart, customer) {
    const { database, shop, now } = this.house;
    const requisition = `${cart.id}@${cart.version}`;
    const lines = shop.lines(cart.id).map(({ sku, quantity }) => ({ sku, quantity }));
    if (lines.length === 0) throw refusal(409, `Cart ${cart.id} is empty.`);
    database.run('INSERT INTO requisitions (id, cart, company) VALUES (?, ?, ?)', requisition, cart.id, customer.company);
    shop.turn(cart.id, 'handed over', now().toISOString());
    this.changed(cart.id);
    this.step(customer.company, {
      id: `create/${requisition}`,
      actor: customer.id,
      command: 'cart.create',
      cart: requisition,
      new: { unit: 'hq', currency: 'USD' },
      lines,
    });
  }

  /** Orders it, or asks for the approval that it needs. @param {Cart} cart @param {Customer} customer */
  #place(cart, customer) {
    const requisition = this.#requisition(cart.id);
    if (requisition === undefined) throw new Error(`Cart ${cart.id} is ${cart.state} and was never handed over.`);
    const input = { actor: customer.id, cart: requisition };
    try {
      this.step(customer.company, { ...input, id: `place/${requisition}/${cart.version}`, command: 'cart.place' });
    } catch (error) {
      if (!(error instanceof RecoupError && error.code === 'approval_required')) throw error;
      this.step(customer.company, { ...input, id: `submit/${requisition}`, command: 'cart.submit' });
    }
  }

  /** The shop's tables follow what changed in an account. @param {Account} account @param {Outcome} outcome */
  #follow(account, { effects = [], touched = [] }) {
    const { shop } = this.house;
    for (const { do: what } of effects) {
      const cart = what.effect === 'place_order' && what.cart !== undefined ? this.#shopCart(what.cart) : undefined;
      if (cart === undefined || what.effect !== 'place_order') continue;
      const total = cents(what.prices.totals.gross);
      shop.put({ id: what.order, cart: cart.id, customer: cart.customer, total_cents: total, state: 'placing', erp_number: null });
    }
    for (const subject of touched) {
      const cart = 'cart' in subject ? this.#shopCart(subject.cart) : undefined;
      const owned = 'cart' in subject ? account.cart(subject.cart) : null;
      if (cart === undefined || owned === null) continue;
      const state = stateOf(owned.state ?? 'active', cart.state);
      if (cart.state === 'placing') this.#conclude(cart, account, owned.order);
      shop.turn(cart.id, state, this.house.now().toISOString());
    }
  }

  /** What became of the order that was being placed. @param {Cart} cart @param {Account} account @param {string | undefined} placed */
  #conclude(cart, account, placed) {
    for (const order of this.house.shop.orders(cart.id).filter(({ state }) => state === 'placing')) {
      if (order.id !== placed) this.house.shop.put({ ...order, state: 'refused' });
      else this.house.shop.put({ ...order, state: 'placed', erp_number: account.order(placed)?.number ?? null });
    }
  }

  /** @param {string} cart of the shop @returns {string | undefined} */
  #requisition(cart) {
    return this.house.database.one('SELECT id FROM requisitions WHERE cart = ?', cart)?.id;
  }

  /** @param {string} requisition */
  #shopCart(requisition) {
    const found = this.house.database.one('SELECT cart FROM requisitions WHERE id = ?', requisition);
    return found === undefined ? undefined : this.house.shop.cart(found.cart);
  }
}

/**
 * The word of the shop for a state of the requisition. One that goes back was refused by the other systems, or rejected by the manager.
 *
 * @param {import('recoup').CartState} state
 * @param {string} before the word until now
 */
function stateOf(state, before) {
  switch (state) {
    case 'pending_approval':
      return 'waiting';
    case 'approved':
      return before === 'placing' ? 'refused' : 'approved';
    case 'active':
      return { placing: 'refused', waiting: 'rejected' }[before] ?? before;
    default:
      return state;
  }
}
