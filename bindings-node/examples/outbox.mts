// A host around an account: what a step says is stored in one transaction, and its effects are carried out afterwards, each under its key.
// The tables are maps here; the shape of the code is that of any database.

import { Account, Engine, RecoupError, type Effect, type Event, type Input } from 'recoup';

interface Row {
  readonly seq: number;
  readonly snapshot: string;
  readonly nextWakeup: string | undefined;
}

const accounts = new Map<string, Row>();
const events: Event[] = [];
const outbox = new Map<string, Effect>();

const engine = Engine.compile({
  rulebook: '1',
  id: 'shop',
  currency: 'USD',
  time_zone: 'UTC',
  price_lists: [{ id: 'base', prices: [{ sku: 'VALVE-2', price: '84.00', tiers: [{ from: 50, price: '71.00' }] }] }],
});

/** Steps an account by an input; another step that came in between makes this one start anew. */
function handle(id: string, input: Input, now: Date): void {
  const row = accounts.get(id);
  const account = row === undefined ? new Account(id) : Account.restore(row.snapshot);
  try {
    const outcome = engine.step(account, input, now);
    if (accounts.get(id)?.seq !== row?.seq) return handle(id, input, now);
    accounts.set(id, { seq: account.seq(), snapshot: account.snapshot(), nextWakeup: outcome.next_wakeup });
    events.push(...(outcome.events ?? []));
    for (const effect of outcome.effects ?? []) outbox.set(effect.key, effect);
  } finally {
    account.dispose();
  }
}

/** Says what an effect is about; words that a later version adds are passed over. */
function describe(effect: Effect): string {
  switch (effect.do.effect) {
    case 'place_order':
      return `place order ${effect.do.order}`;
    default:
      return effect.do.effect;
  }
}

const company = { account: 'acme', units: [{ id: 'plant' }], contacts: [{ id: 'kim', memberships: [{ unit: 'plant', roles: ['buyer'] }] }] };
handle('acme', { id: 'in-1', command: 'account.sync_profile', version: 1, company }, new Date('2026-06-15T12:00:00Z'));
handle(
  'acme',
  { id: 'in-2', actor: 'kim', command: 'cart.create', cart: 'c-1', new: { unit: 'plant', currency: 'USD' }, lines: [{ sku: 'VALVE-2', quantity: 60 }] },
  new Date('2026-06-15T12:05:00Z'),
);
try {
  handle('acme', { id: 'in-3', actor: 'kim', command: 'cart.add', cart: 'c-2', line: { sku: 'VALVE-2', quantity: 1 } }, new Date('2026-06-15T12:06:00Z'));
} catch (error) {
  if (!(error instanceof RecoupError)) throw error;
  console.log(`refused: ${error.code}`);
}

const row = accounts.get('acme');
const account = Account.restore(row?.snapshot ?? '');
const priced = engine.priceCart(account, 'c-1', new Date('2026-06-15T12:10:00Z'));
console.log(`cart c-1: ${priced.totals.gross} ${priced.currency}`);
console.log(`${events.length} events, number ${row?.seq}`);
for (const effect of outbox.values()) console.log(describe(effect));
