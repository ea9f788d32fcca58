// Accounts: a history of inputs, stepped one after the other, and held to what must always be so: the events alone give the same state
// byte for byte, a snapshot restores to itself, a repeated input is a duplicate that changes nothing, a tick before the wakeup changes
// nothing, and an error leaves the account as it was.

import { Account, RecoupError, documents } from 'recoup';
import { Given, NotRunnable, answer } from './given.mjs';

const BEGINS = '2026-06-15T12:00:00Z';
const NOISE = ['account.opened', 'account.input_accepted', 'account.rulebook_changed', 'account.effect_issued'];

export class History {
  constructor(given) {
    this.engine = given.engine();
    this.account = new Account('acme');
    this.log = [];
    this.now = BEGINS;
    this.count = 0;
    this.last = undefined;
    if (given.company !== undefined) {
      const company = { ...given.company, account: 'acme' };
      this.must({ id: 'profile', command: 'account.sync_profile', version: 1, company });
    }
    for (const step of given.history) this.must(step);
  }

  /** What is given, then the steps of the input, each with its outcome. */
  static run(given, input) {
    const history = new History(given);
    if (!Array.isArray(input.steps)) throw new NotRunnable('the operation needs "steps" as an array');
    return [history, input.steps.map((step) => history.step(step))];
  }

  must(step) {
    const outcome = this.step(step);
    if (outcome.errors) throw new NotRunnable(`a step that is given failed: ${JSON.stringify(step)}: ${JSON.stringify(outcome.errors)}`);
  }

  step({ now, ...fields }) {
    if (now !== undefined) this.now = now;
    if ('rulebook' in fields) {
      this.engine = new Given({ rulebook: fields.rulebook }).engine();
      return { rulebook: 'changed' };
    }
    if ('restore' in fields) return this.restoreDamaged(fields.restore);
    if ('rebuild' in fields) {
      const log = this.log.filter((event) => event.seq !== fields.rebuild.without);
      return answer(() => ({ rebuilt: String(Account.rebuild(log).seq()) }));
    }
    if ('view' in fields) return answer(() => ({ view: this.view(fields.view) }));
    if ('tick' in fields) return this.took(() => this.engine.tick(this.account, this.now));
    this.count += 1;
    const input = { ...fields, id: fields.id ?? `in-${this.count}` };
    const unreadable = answer(() => void documents.canonical(input, { kind: 'input' }));
    if (unreadable) return unreadable;
    const before = this.account.snapshot();
    const outcome = this.took(() => this.engine.step(this.account, input, this.now));
    if (outcome.errors && this.account.snapshot() !== before) throw new NotRunnable('an error changed the account');
    this.last = outcome.errors ? undefined : input;
    return outcome;
  }

  tickAt(at) {
    if (nanoseconds(at) > nanoseconds(this.now)) this.now = at;
    this.last = undefined;
    return this.took(() => this.engine.tick(this.account, at));
  }

  restoreDamaged(damage) {
    let snapshot = this.account.snapshot();
    if (damage.replace) {
      const [what, by] = damage.replace;
      if (!snapshot.includes(what)) throw new NotRunnable(`the snapshot has no ${what}`);
      snapshot = snapshot.replace(what, () => by);
    }
    if (damage.keep !== undefined) snapshot = Buffer.from(snapshot).subarray(0, damage.keep);
    return answer(() => ({ restored: String(Account.restore(snapshot).seq()) }));
  }

  /** What a screen asks. */
  view(view) {
    const { engine, account, now } = this;
    if ('quote_drift' in view) return engine.quoteDrift(account, view.quote_drift, now);
    if ('quote_for_buyer' in view) return engine.quoteForBuyer(account, view.quote_for_buyer, now);
    if ('quote_target' in view) return engine.quoteTarget(account, view.quote_target, view.total, now, { role: view.role });
    if ('unsent' in view) return account.unsent({ contact: view.unsent === '' ? undefined : view.unsent });
    throw new NotRunnable('the view is not known');
  }

  took(work) {
    return answer(() => {
      const outcome = work();
      this.log.push(...(outcome.events ?? []));
      return { ...outcome, facts: (outcome.events ?? []).filter(({ event }) => !NOISE.includes(event)) };
    });
  }

  check() {
    const wrong = (what) => {
      throw new NotRunnable(what);
    };
    const { account, engine } = this;
    const snapshot = account.snapshot();
    if (this.log.length > 0) {
      for (const event of this.log) {
        if (documents.canonical(event, { kind: 'event' }) !== documents.canonical(JSON.stringify(event), { kind: 'event' })) {
          wrong('an event did not survive being written and read');
        }
      }
      if (Account.rebuild(this.log).snapshot() !== snapshot) wrong('the events alone give another state');
    }
    if (Account.restore(snapshot).snapshot() !== snapshot) wrong('a snapshot restores to another state');
    if (this.last !== undefined) {
      let repeat;
      try {
        const outcome = engine.step(account, this.last, this.now);
        repeat = outcome.duplicate_of !== undefined && (outcome.events ?? []).length === 0;
      } catch (error) {
        repeat = error instanceof RecoupError && error.code === 'input_too_old';
      }
      if (!repeat || account.snapshot() !== snapshot) wrong('a repeated input did something');
    }
    const due = account.nextWakeup();
    const outcome = engine.tick(account, due === null ? this.now : justBefore(due));
    if ((outcome.events ?? []).length > 0 || account.snapshot() !== snapshot) wrong('a tick before the wakeup did something');
  }

  /** The state by kind and id, so that a vector can name the one thing that it is about. */
  state() {
    const { state, profile } = JSON.parse(this.account.snapshot());
    return Object.fromEntries(Object.entries({ ...state, profile }).map(([name, value]) => [name, keyed(value)]));
  }
}

function keyed(value) {
  if (!Array.isArray(value)) return value;
  const id = (item) => ['id', 'key', 'contact'].map((name) => item?.[name]).find((one) => typeof one === 'string');
  return value.every((item) => id(item) !== undefined) ? Object.fromEntries(value.map((item) => [id(item), item])) : value;
}

const INSTANT = /^(.*T\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/;

/** An instant as whole nanoseconds. */
export function nanoseconds(instant) {
  const [, seconds, fraction = '', zone] = INSTANT.exec(instant);
  return BigInt(Date.parse(`${seconds}${zone}`)) * 1_000_000n + BigInt(fraction.padEnd(9, '0'));
}

function justBefore(instant) {
  const before = nanoseconds(instant) - 1n;
  const second = before / 1_000_000_000n;
  const fraction = String(before % 1_000_000_000n).padStart(9, '0');
  return `${new Date(Number(second) * 1000).toISOString().slice(0, 19)}.${fraction}Z`;
}
