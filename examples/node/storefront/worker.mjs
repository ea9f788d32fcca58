// The worker: lets time pass and carries out what accounts want done, one thing a turn, each under its key.

import { buy } from './fulfil.mjs';

/** @typedef {import('./store.mjs').ToDo} ToDo */
/** @typedef {import('recoup').EffectResultInput} EffectResult */

export class Worker {
  #house;
  #store;

  /**
   * @param {import('./shop/counter.mjs').House} house
   * @param {import('./store.mjs').Store} store
   */
  constructor(house, store) {
    this.#house = house;
    this.#store = store;
  }

  /** Does one thing. @returns {Promise<boolean>} whether there was one */
  async turn() {
    // What is stale by now lapses in here, and is not done any more.
    this.#store.tick();
    const todo = this.#store.nextEffect();
    if (todo === undefined) return false;
    this.#house.crash.chance();
    const result = await this.#carryOut(todo);
    this.#house.crash.chance();
    if (result === null) this.#store.tried(todo);
    else this.#store.answer(todo, `answer/${todo.key}`, result);
    return true;
  }

  /** Does an effect. `null`: no answer came, so it is tried again. @param {ToDo} todo @returns {Promise<EffectResult | null>} */
  async #carryOut({ key, effect: { do: what } }) {
    const { systems, crash } = this.#house;
    switch (what.effect) {
      case 'place_order': {
        const purchase = { key, cart: what.cart ?? '', order: what.order, total: what.prices.totals.gross };
        return buy(systems, crash, purchase);
      }
      case 'ask_approval':
        return this.#write(key, 'approval_asked', what.to, cartOf(what.approval));
      case 'tell':
        return this.#write(key, what.topic, what.to, what.cart ?? '');
      case 'send': {
        const { template, sent, context, origin } = what.message;
        return this.#write(key, template, [{ contact: sent.contact ?? context.buyer }], 'cart' in origin.journey ? origin.journey.cart : '');
      }
      case 'task': {
        const { to, topic, origin } = what.task;
        const cart = 'cart' in origin.journey ? origin.journey.cart : '';
        return { result: 'accepted', reference: await systems.task({ key, topic, to, cart }) };
      }
      default:
        return { result: 'failed', reason: `Nobody here does ${what.effect}.` };
    }
  }

  /**
   * @param {string} key
   * @param {string} topic
   * @param {{ contact?: string | undefined, seller?: string | undefined }[] | undefined} people
   * @param {string} cart
   * @returns {Promise<EffectResult | null>}
   */
  async #write(key, topic, people, cart) {
    const to = (people ?? []).flatMap(({ contact }) => (contact === undefined ? [] : this.#house.shop.customer(contact)?.email ?? []));
    if (to.length === 0) return { result: 'failed', reason: 'Nobody has an address.' };
    return (await this.#house.systems.send({ key, topic, to, cart })) ? { result: 'delivered' } : null;
  }
}

/** Ids of approvals begin with the cart that they are for. @param {string} approval */
function cartOf(approval) {
  return approval.split('/', 1)[0] ?? '';
}
