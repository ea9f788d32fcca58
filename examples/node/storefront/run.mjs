// node storefront/run.mjs --folder DIR [--carts N] [--crash-after N]: a few days in the shop at stage 3, with people who use it. With
// `--crash-after` the process is killed at its n-th chance; started again, it goes on. When nothing is left to do it checks its books and prints them.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { open } from './app.mjs';
import { books } from './books.mjs';
import { Crash } from './crash.mjs';
import { Database } from './database.mjs';
import { People } from './people.mjs';

const { values } = parseArgs({
  options: { folder: { type: 'string' }, carts: { type: 'string', default: '8' }, 'crash-after': { type: 'string', default: 'Infinity' } },
});
if (values.folder === undefined) throw new Error('Say where the databases are: --folder DIR.');

/** The time stands in a database, so that a run that was killed goes on where it was. */
class Clock {
  /** @param {Database} database */
  constructor(database) {
    this.database = database;
    // A database of its own: time is no part of what the shop stores.
    database.run('CREATE TABLE IF NOT EXISTS clock (one INTEGER PRIMARY KEY CHECK (one = 1), at TEXT NOT NULL)');
    database.run("INSERT OR IGNORE INTO clock (one, at) VALUES (1, '2026-11-23T15:00:00.000Z')");
  }

  now = () => new Date(this.database.one('SELECT at FROM clock').at);

  /** @param {Date} at */
  set(at) {
    this.database.run('UPDATE clock SET at = ?', at.toISOString());
  }
}

/** Longer than any play, shorter than accounts remember. */
const END = new Date('2026-11-30T15:00:00Z');
const crash = new Crash(Number(values['crash-after']));
const { app, house, store, worker } = open({ folder: values.folder, stage: 3, crash, now: () => clock.now() });
const clock = new Clock(new Database(join(values.folder, 'clock.db'), new Crash()));
if (store === undefined || worker === undefined) throw new Error('Stage 3 has accounts and a worker.');
const people = new People(app, house.systems, Number(values.carts));

while (await turn()) clock.set(new Date(clock.now().getTime() + 1000));
await hearCallbacks();
const { lines, wrong } = books(house, store);
console.log(lines.join('\n'));
for (const sentence of wrong) console.log(`WRONG: ${sentence}`);
await app.close();
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Everybody does one thing; where nobody has anything to do it becomes later. `false` where nothing is left. */
async function turn() {
  const acted = await people.act();
  const worked = await worker?.turn();
  if (acted || worked === true) return true;
  await hearCallbacks();
  const next = store?.next();
  if (next === undefined || new Date(next) > END) return false;
  clock.set(new Date(Math.max(new Date(next).getTime(), clock.now().getTime())));
  return true;
}

/** The ERP says once more what it said before, until it is heard. */
async function hearCallbacks() {
  for (const { key, reference } of house.systems.callbacks()) {
    const answer = await app.inject({ method: 'POST', url: '/erp/callbacks', payload: { key, reference } });
    if (answer.statusCode !== 204) throw new Error(`The callback of ${key}: ${answer.statusCode} ${answer.body}`);
    crash.chance();
    house.systems.delivered(key);
  }
}
