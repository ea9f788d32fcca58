// The tour: the same prices and the same purchase in every language, printed the same way (see examples/src/bin/tour.rs).
import { readFileSync } from 'node:fs';
import { Account, Engine, RecoupError } from 'recoup';

const scenario = (path) => readFileSync(new URL(`../scenarios/${path}`, import.meta.url), 'utf8');

// Facts of every step that say nothing about the purchase.
const NOISE = new Set(['account.opened', 'account.input_accepted', 'account.rulebook_changed', 'account.effect_issued']);

function prices() {
  console.log('== Prices');
  const engine = Engine.compile(scenario('distributor/rulebook.json'));
  for (const { title, request } of JSON.parse(scenario('distributor/requests.json'))) {
    console.log(title);
    unlessRefused(() => showPriced(engine.price(request)));
  }
}

function showPriced(priced) {
  for (const line of priced.lines ?? []) {
    const why = line.rule ?? (line.reasons ?? []).map((reason) => reason.code).join(' ');
    console.log(`  ${line.sku} ${line.quantity} ${line.unit} at ${line.unit_price ?? '-'} = ${line.total} ${why}`);
  }
  for (const issue of priced.issues ?? []) console.log(`  issue ${issue.code} ${issue.path}`);
  console.log(`  total ${priced.totals.gross} ${priced.currency}`);
}

/** The purchase so far. */
class Story {
  account = new Account('acme');
  engine = Engine.compile(scenario('purchase/rulebook.json'));
  company = JSON.parse(scenario('purchase/company.json'));
  /** What later steps refer to: the approval asked for last, the order placed last and the key of its effect. */
  known = {};
  log = [];
  now = '';

  step({ say, now = this.now, expect, ...step }, index) {
    this.now = now;
    const at = now.slice(0, 16);
    if ('tick' in step) {
      console.log(`${at} time passes`);
      unlessRefused(() => this.show(this.engine.tick(this.account, now)));
      return;
    }
    const actor = step.actor?.seller ?? step.actor?.contact ?? step.actor ?? 'host';
    console.log(`${at} ${actor} ${step.command}`);
    const input = { ...this.fill(step), id: `in-${index}` };
    unlessRefused(() => this.show(this.engine.step(this.account, input, now)));
  }

  /** Puts in what only the run knows. */
  fill(step) {
    const found = {
      'company.json': () => this.company,
      '@version': () => this.account.cart(step.cart)?.version,
      '@revision': () => this.account.quote(step.quote)?.revision,
      '@approval': () => this.known.approval,
      '@order': () => this.known.order,
      '@place': () => this.known.place,
    };
    return Object.fromEntries(Object.entries(step).map(([name, value]) => [name, found[value]?.() ?? value]));
  }

  /** The facts of a step, then what the host is to do. */
  show(outcome) {
    for (const event of outcome.events ?? []) {
      if ('approval' in event) this.known.approval = event.approval;
      if (!NOISE.has(event.event)) console.log(`  + ${event.event}`);
    }
    for (const effect of outcome.effects ?? []) {
      if (effect.do.effect === 'place_order') Object.assign(this.known, { place: effect.key, order: effect.do.order });
      console.log(`  > ${effect.do.effect} ${effect.key}`);
    }
    this.log.push(...(outcome.events ?? []));
  }
}

function unlessRefused(run) {
  try {
    run();
  } catch (error) {
    if (!(error instanceof RecoupError)) throw error;
    console.log(`  refused ${error.code} ${error.path}`);
  }
}

prices();
console.log('== A purchase');
const story = new Story();
JSON.parse(scenario('purchase/story.json')).forEach((step, index) => story.step(step, index));
console.log('== State');
console.log(`${story.log.length} facts, number ${story.account.seq()}`);
const rebuilt = Account.rebuild(story.log).snapshot() === story.account.snapshot();
console.log(`rebuilt from facts: ${rebuilt ? 'equal' : 'DIFFERENT'}`);
console.log(story.account.digest());
