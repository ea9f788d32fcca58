// What must and what must not type-check: `@ts-expect-error` fails when there is no error.

import { Account, Cart, Engine, RecoupError, Rulebook, money, replayTable, time, type Decimal, type Fault, type Priced } from 'recoup';

const rulebook: Rulebook = Rulebook.parse('{}');
const engine: Engine = Engine.compile(rulebook, { pricesCsv: ['list,sku,price\n'] });
Engine.compile(new TextEncoder().encode('{}'));

// Documents: objects with the fields of the documents, texts, bytes.
const priced: Priced = engine.price({ as_of: new Date(), currency: 'USD', account: undefined, lines: [{ sku: 'A', quantity: 1n }, { sku: 'B', quantity: '2.5' }] });
engine.price('{}');
// @ts-expect-error a field of a request is misspelt
engine.price({ as_of: new Date(), currency: 'USD', lines: [{ sku: 'A', quantity: 1 }], curency: 'USD' });
// @ts-expect-error a quantity is no boolean
engine.price({ as_of: new Date(), currency: 'USD', lines: [{ sku: 'A', quantity: true }] });
// @ts-expect-error a request needs a currency
engine.price({ as_of: new Date(), lines: [] });

// Results: decimals are texts; what may be absent says so; words may be more than are known today.
const gross: string = priced.totals.gross;
// @ts-expect-error a decimal is no number
const wrong: number = priced.totals.gross;
const unit: Decimal | undefined = priced.lines?.[0]?.unit_price;
switch (priced.lines?.[0]?.status) {
  case 'priced':
  case 'unpriced':
  case 'blocked':
    break;
  default:
}

// Rounding modes are words.
const rounded: Decimal = money.round(1, 'half_even', '0.01');
// @ts-expect-error there is no such mode
money.round(1, 'half_upward', '0.01');

// Inputs, events and effects are told apart by their word.
const account = new Account('acme');
const outcome = engine.step(account, { id: 'in-1', command: 'account.sync_profile', version: 1, company: { account: 'acme' } }, new Date());
for (const event of outcome.events ?? []) {
  if (event.event === 'account.effect_issued') {
    const key: string = event.effect.key;
    // @ts-expect-error what an effect does is not a text
    const nothing: string = event.effect.do;
    void [key, nothing];
  }
}
// @ts-expect-error there is no such command
engine.step(account, { id: 'in-1', command: 'account.sing' }, new Date());

// Handles are of their class, and made by what makes them.
// @ts-expect-error an engine is no account
engine.step(engine, '{}', new Date());
// @ts-expect-error engines are compiled
new Engine();
const cart: Cart = engine.prepare('{}');
cart.setQuantity(0, '1.5');
using disposed = engine.prepare('{}');

// Batches.
const many = await engine.priceMany([{ as_of: new Date(), currency: 'USD' }, '{}'], { signal: AbortSignal.timeout(1) });
for (const one of many) {
  if ('errors' in one) {
    const first: string | undefined = one.errors[0]?.path;
    void first;
  } else {
    const total: Decimal = one.totals.gross;
    void total;
  }
}
const loaded: Engine = await Engine.load(rulebook, { prices: [{ list: 'base', sku: 'A', price: 1 }] });

// Tables: bytes in and out, and fields of a request beside them.
const table: Uint8Array = await engine.priceTable(new Uint8Array(), { currency: 'USD', as_of: new Date(), segments: ['trade'], account: undefined, threads: 2, signal: AbortSignal.timeout(1) });
const steps: Uint8Array = await replayTable([[null, engine], ['2026-01-01T00:00:00Z', loaded]], table, { until: new Date(), threads: 1 });
await replayTable(engine, steps);
// @ts-expect-error a field of a request is misspelt
engine.priceTable(table, { curency: 'USD' });
// @ts-expect-error the lines are the table
engine.priceTable(table, { lines: [] });
// @ts-expect-error a table is its bytes
engine.priceTable([{ sku: 'A', quantity: 1 }]);
// @ts-expect-error an engine of several comes with its instant
replayTable([engine], table);

try {
  time.after(new Date(), 'PT36H');
} catch (error) {
  if (error instanceof RecoupError) {
    const faults: readonly Fault[] = error.faults;
    const known: boolean = error.code === 'invalid_duration';
    void [faults, known];
  }
}
void [gross, wrong, unit, rounded, disposed, loaded];
