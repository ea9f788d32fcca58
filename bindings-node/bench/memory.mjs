// What things cost in resident memory: `node --expose-gc bench/memory.mjs`. Each is made so many times that the noise of the process is small.

import assert from 'node:assert/strict';

assert.ok(globalThis.gc, 'run with --expose-gc');
const resident = () => {
  globalThis.gc();
  return process.memoryUsage().rss;
};

const before = resident();
const { Account, Engine } = await import('recoup');
show('the package, loaded', resident() - before);

function show(name, bytes) {
  const shown = bytes < 1 << 20 ? `${(bytes / 1024).toFixed(1)} kB` : `${(bytes / (1 << 20)).toFixed(1)} MB`;
  console.log(`${name.padEnd(40)} ${shown}`);
}

function each(name, times, make) {
  const held = [make(0)];
  const begun = resident();
  for (let time = 1; time <= times; time += 1) held.push(make(time));
  show(name, (resident() - begun) / times);
  held.forEach((thing) => thing.dispose());
}

const rulebook = (rows) =>
  JSON.stringify({
    rulebook: '1',
    id: 'shop',
    currency: 'USD',
    time_zone: 'UTC',
    price_lists: [{ id: 'base', prices: Array.from({ length: rows }, (_, index) => ({ sku: `SKU-${index}`, price: '1.50' })) }],
  });

const small = rulebook(1000);
const large = rulebook(100_000);
each('an engine of 1,000 price rows', 100, () => Engine.compile(small));
each('an engine of 100,000 price rows', 4, () => Engine.compile(large));

const engine = Engine.compile(small);
const lines = Array.from({ length: 50 }, (_, index) => ({ sku: `SKU-${index}`, quantity: 2 }));
each('a cart of 50 lines', 2000, () => engine.prepare({ as_of: '2026-06-15T12:00:00Z', currency: 'USD', lines }));
each('an account after 100 inputs', 200, () => {
  const account = new Account('acme');
  for (let version = 1; version <= 100; version += 1) {
    const company = { account: 'acme', units: [{ id: 'plant' }] };
    engine.step(account, { id: `in-${version}`, command: 'account.sync_profile', version, company }, '2026-06-15T12:00:00Z');
  }
  return account;
});
