// The routes of the shop, the same in every stage, and the house that they stand in.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Fastify from 'fastify';
import { RecoupError } from 'recoup';
import { Crash } from './crash.mjs';
import { Database } from './database.mjs';
import { Counter, refusal } from './shop/counter.mjs';
import { amount, Shop } from './shop/shop.mjs';
import { PriceOnly } from './stage1.mjs';
import { ObserveAndRecover } from './stage2.mjs';
import { OwnApprovals } from './stage3.mjs';
import { Systems } from './systems.mjs';
import { Worker } from './worker.mjs';

/** The counters by stage; 0 is the shop as it was. */
const STAGES = [Counter, PriceOnly, ObserveAndRecover, OwnApprovals];

const id = { type: 'string', minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9-]+$' };
const CART = { body: { type: 'object', required: ['id'], additionalProperties: false, properties: { id } } };
const LINE = {
  body: {
    type: 'object',
    required: ['sku', 'quantity'],
    additionalProperties: false,
    properties: { sku: { type: 'string' }, quantity: { type: 'integer', minimum: 1, maximum: 100000 } },
  },
};

/**
 * Opens the shop at a stage.
 *
 * @param {{ folder: string, stage: number, crash?: Crash, now?: (() => Date) | undefined, logger?: boolean }} options
 */
export function open({ folder, stage, crash = new Crash(), now = () => new Date(), logger = false }) {
  const Stage = STAGES[stage];
  if (Stage === undefined) throw new RangeError(`There is no stage ${stage}; there are 0 to ${STAGES.length - 1}.`);
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'shop.db'), crash);
  const house = { database, shop: new Shop(database), systems: new Systems(join(folder, 'systems.db')), crash, now };
  const counter = new Stage(house);
  const app = routes(house, counter, logger);
  app.addHook('onClose', async () => {
    database.close();
    house.systems.close();
  });
  // Stages before the second one have nothing to be done later.
  const store = counter instanceof ObserveAndRecover ? counter.store : undefined;
  return { app, house, counter, store, worker: store && new Worker(house, store) };
}

/**
 * @param {import('./shop/counter.mjs').House} house
 * @param {Counter} counter
 * @param {boolean} logger
 */
function routes({ database, shop, now }, counter, logger) {
  const app = Fastify({ logger });
  app.decorateRequest('customer');

  // The shop's sessions are not what this is about: a buyer says who it is.
  app.addHook('onRequest', async (request) => {
    if ('anonymous' in request.routeOptions.config) return;
    const customer = shop.customer(String(request.headers['x-customer'] ?? ''));
    if (customer === undefined) throw refusal(401, 'Who are you? Say it in the header x-customer.');
    request.customer = customer;
  });

  app.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof RecoupError)) return reply.send(error);
    const { code, path, detail } = error;
    return reply.code(422).send({ code, path, detail });
  });

  /** @param {import('fastify').FastifyRequest} request */
  const cartOf = ({ params, customer }) => {
    const { id } = /** @type {{ id: string }} */ (params);
    const cart = shop.cart(id);
    if (cart === undefined || cart.customer !== customer.id) throw refusal(404, `You have no cart ${id}.`);
    return cart;
  };

  /** @param {import('./shop/counter.mjs').Cart} cart @param {import('./shop/counter.mjs').Customer} customer */
  const page = ({ id }, customer) => {
    const cart = /** @type {import('./shop/counter.mjs').Cart} */ (shop.cart(id));
    const orders = shop.orders(id).map(({ id, total_cents, state, erp_number }) => ({ id, total: amount(total_cents), state, erp_number }));
    return { id, state: cart.state, ...counter.cartPrices(cart, customer), orders };
  };

  app.get('/products/:sku/price', async ({ params, customer }) => {
    const { sku } = /** @type {{ sku: string }} */ (params);
    const product = shop.product(sku);
    if (product === undefined) throw refusal(404, `There is no product ${sku}.`);
    counter.viewed(customer, sku);
    return { sku, name: product.name, breaks: counter.breaks(customer, sku) };
  });

  app.post('/carts', { schema: CART }, async (request, reply) => {
    const { id } = /** @type {{ id: string }} */ (request.body);
    shop.open(id, request.customer.id, now().toISOString());
    const cart = shop.cart(id);
    if (cart?.customer !== request.customer.id) throw refusal(409, `Cart ${id} is somebody else's.`);
    return reply.code(201).send(page(cart, request.customer));
  });

  app.get('/carts/:id', async (request) => page(cartOf(request), request.customer));

  app.post('/carts/:id/lines', { schema: LINE }, async (request) => {
    const cart = cartOf(request);
    const { sku, quantity } = /** @type {{ sku: string, quantity: number }} */ (request.body);
    if (shop.product(sku) === undefined) throw refusal(404, `There is no product ${sku}.`);
    database.whole(() => {
      counter.editing(cart, request.customer);
      shop.want(cart.id, sku, quantity, now().toISOString());
      counter.changed(cart.id);
    });
    return page(cart, request.customer);
  });

  // What the carrier would charge on delivery: 15.00 and 40 cents a kilogram begun.
  app.post('/carts/:id/freight', async (request) => {
    const cart = cartOf(request);
    const grams = shop.lines(cart.id).reduce((sum, { sku, quantity }) => sum + quantity * (shop.product(sku)?.grams ?? 0), 0);
    const freight = amount(1500 + 40 * Math.ceil(grams / 1000));
    counter.freightShown(cart, request.customer, freight);
    return { freight };
  });

  app.post('/carts/:id/checkout', async (request) => {
    const cart = cartOf(request);
    await counter.checkout(cart, request.customer);
    return page(cart, request.customer);
  });

  counter.routes(app);
  return app;
}
