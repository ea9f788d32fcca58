// Carries out the operation that a vector names in `when`, by the public methods of the package alone.

import { Engine, Rulebook, documents, exchange, experiments, money, party, time } from 'recoup';
import { Given, NotRunnable, answer, only, renamed } from './given.mjs';
import { History } from './history.mjs';
import { timeline } from './timeline.mjs';

const AS_OF = '2026-06-15T12:00:00Z';
const CRM_NOW = '2026-07-04T19:00:00Z';

const CALENDAR = ['add_business_time', 'add_business_days', 'business_days_before', 'next_open', 'next_closed'];
const WAIT = ['after', 'days', 'days_before', 'next', 'inside', 'outside'];
const CRM = ['effects', 'directory', 'now', 'answers'];

/** Each operation: the fields of its input (undefined where the engine checks them), whether it uses `given`, and what it does. */
const OPERATIONS = {
  account: [['steps'], true, account],
  timeline: [['steps', 'until', 'show'], true, timeline],
  replay: [['order', 'until', 'log'], true, replay],
  cart_drift: [['steps', 'cart'], true, (given, input) => at(given, input, 'cartDrift')],
  cart_fixes: [['steps', 'cart'], true, (given, input) => ({ lines: at(given, input, 'cartFixes') })],
  price: [undefined, true, (given, input) => given.engine().price(request(given, input))],
  price_many: [['requests'], true, priceMany],
  compare: [['request', 'policies'], true, (given, input) => given.engine().compare(request(given, input.request), input.policies)],
  offers: [undefined, true, (given, { skus, ...context }) => ({ offers: given.engine().offers(request(given, context), skus) })],
  commitment: [['contract', 'consumed'], true, commitment],
  condition: [['condition', 'line', 'request'], true, condition],
  load: [[], true, load],
  compose: [['documents'], false, compose],
  diff: [['to'], true, (given, { to }) => ({ changes: given.rulebook().diff(new Given({ rulebook: to }).rulebook()) })],
  lint: [[], true, (given) => ({ warnings: given.rulebook().lint() })],
  ladder: [['row', 'quantity', 'consumed', 'step'], true, ladder],
  convert: [['sku', 'quantity', 'from', 'to'], true, convert],
  find_item: [['number', 'account'], true, (given, { number, account }) => given.engine().findItem(number, { account })],
  configure: [['sku', 'choices', 'require'], true, configure],
  company: [['company', 'unit', 'contact'], false, company],
  round: [['value', 'mode', 'increment'], false, (_, { value, mode, increment }) => ({ value: money.round(value, mode, increment) })],
  divide: [['dividend', 'divisor', 'mode', 'increment'], false, divide],
  allocate: [['amount', 'weights', 'policy', 'increment'], false, allocate],
  split: [['amount', 'quantity', 'increment'], false, split],
  ending: [['price', 'currency', 'ending', 'endings'], false, ending],
  currency: [['code'], false, (_, { code }) => money.currency(code)],
  exchange: [['amount', 'currency', 'rate', 'rounding'], false, (_, { amount, currency, rate, rounding }) => money.exchange(amount, currency, rate, { rounding })],
  calendar: [['calendar', 'time_zone', 'from', ...CALENDAR, 'inside', 'outside'], false, calendar],
  wait: [['time_zone', 'from', 'at', 'on', 'same_day', ...WAIT], false, wait],
  cloudevent: [['event', 'line', 'batch'], false, cloudevent],
  envelope: [['source', 'event', 'effect', 'now'], false, envelope],
  salesforce: [CRM, true, (given, input) => crm(given, input, 'salesforce')],
  hubspot: [CRM, true, (given, input) => crm(given, input, 'hubspot')],
  bucket: [['seed', 'value', 'version'], false, (_, { seed, value, version }) => experiments.bucket(seed, value, version)],
  bucket_ranges: [['arms', 'coverage', 'weights'], false, (_, { arms, coverage, weights }) => ({ ranges: experiments.bucketRanges(arms, { coverage, weights }) })],
  give: [['experiment', 'unit'], true, (given, { experiment, unit }) => given.engine().give(experiment, unit)],
  read: [['as', 'json', 'text', 'hex', 'repeat'], false, readAs],
};

/** The answer of a vector; a promise for what works off the event loop. */
export async function run({ operation, given, input }) {
  if (!Object.hasOwn(OPERATIONS, operation)) throw new NotRunnable(`the operation ${operation} is not known`);
  const [fields, usesGiven, work] = OPERATIONS[operation];
  if (fields !== undefined) only(input, fields);
  if (!usesGiven && Object.keys(given).length > 0) throw new NotRunnable(`${operation} uses nothing that is given`);
  const begun = answer(() => work(new Given(given), input));
  return begun instanceof Promise ? begun.catch((error) => answer(() => { throw error; })) : begun;
}

/** A request, with the time and the currency where they were left out; a text as it is. */
function request(given, input) {
  if (typeof input === 'string') return input;
  if (input === null || typeof input !== 'object') throw new NotRunnable('a request is an object');
  return { as_of: AS_OF, currency: given.currency, ...input };
}

function account(given, input) {
  const [history, outcomes] = History.run(given, input);
  history.check();
  const last = outcomes.at(-1);
  return { outcomes, last, state: history.state(), ...(last?.errors && { errors: last.errors }) };
}

function at(given, input, question) {
  const [history] = History.run(given, input);
  return history.engine[question](history.account, input.cart, history.now);
}

async function priceMany(given, { requests }) {
  return { results: await given.engine().priceMany(requests.map((one) => request(given, one))) };
}

async function replay(given, { log, order, until }) {
  const entries = log.map(({ account, now, ...input }) => ({ account, now, input }));
  const steps = await given.engine().replay(entries, { order, until });
  const failed = steps.find((step) => step.errors !== undefined);
  return {
    steps: steps.map(({ account, at, is_input: input, outcome }) => ({ account, at, input, events: outcome?.events?.map(({ event }) => event) ?? (outcome && []) })),
    ...(failed && { errors: failed.errors }),
  };
}

function commitment(given, { contract, consumed }) {
  return renamed({ bought: 'consumed' }, () => given.engine().commitment(contract, consumed));
}

function condition(given, { condition, request: cart = {}, line }) {
  const { says, outcome, reason } = given.engine().explainCondition(condition, request(given, cart), { line: line === undefined ? undefined : line - 1 });
  return { sentence: says, outcome, why: reason };
}

function load(given) {
  const rulebook = given.rulebook();
  given.engine();
  return { id: rulebook.id(), currency: rulebook.currency(), digest: rulebook.digest() };
}

function compose(_, { documents: parts }) {
  parts.forEach((part) => only(part, ['name', 'document']));
  const rulebook = Rulebook.compose(parts);
  Engine.compile(rulebook);
  return { id: rulebook.id() };
}

function ladder(given, { row = {}, quantity, consumed, step }) {
  return given.rulebook().ladder({ sku: 'SKU', ...row }, quantity, { consumed, step });
}

function convert(given, { sku, quantity, from, to }) {
  return { quantity: renamed({ from_unit: 'from', to_unit: 'to' }, () => given.engine().convert(sku, quantity, from, to)) };
}

function configure(given, { sku, choices, require }) {
  const engine = given.engine();
  if (require === true) engine.requireConfiguration(sku, choices);
  return engine.configure(sku, choices);
}

function company(_, { company: record, unit, contact }) {
  return party.checkCompany(record, { unit, contact });
}

function divide(_, { dividend, divisor, mode, increment }) {
  return { quotient: money.divide(dividend, divisor, mode, increment) };
}

function allocate(_, { amount, weights, policy, increment }) {
  return { parts: money.allocate(amount, weights, { policy, increment }) };
}

function split(_, { amount, quantity, increment }) {
  const groups = money.split(amount, quantity, increment);
  return { groups: groups.map(({ units, amount: each }) => ({ units: String(units), amount: each })) };
}

function ending(_, { price, ending: one, endings, currency }) {
  if ((one === undefined) === (endings === undefined)) throw new NotRunnable('give exactly one of "ending" and "endings"');
  const authored = (endings ?? [one]).map((each) => ({ id: 'vector', ...each }));
  const ended = renamed(one === undefined ? {} : { 'endings/0': 'ending' }, () => money.endPrice(price, authored));
  if (currency === undefined) return { price: ended };
  return { price: money.format(ended, currency).replaceAll(',', '').replace(` ${currency}`, '') };
}

/** The one question among those possible. */
function question(input, possible) {
  const asked = possible.filter((name) => input[name] !== undefined);
  if (asked.length !== 1) throw new NotRunnable(`give exactly one of ${possible}`);
  return asked[0];
}

/** `from`: an instant, or a local time in the zone. */
function begin({ from, time_zone: timeZone }) {
  const isLocal = /T[^T]{1,5}$/.test(from);
  return isLocal ? renamed({ local: 'from' }, () => time.instant(from, { timeZone })) : from;
}

function calendar(_, input) {
  const rules = { id: 'vector', ...input.calendar };
  const { time_zone: timeZone } = input;
  const [inside, outside] = [input.inside, input.outside].map((window) => {
    if (window !== undefined) only(window, ['window', 'time_zone']);
    return window;
  });
  const asked = question(input, CALENDAR);
  const from = begin({ ...input, time_zone: timeZone ?? input.calendar?.time_zone });
  const names = { at: 'from', span: asked, days: asked, inside_zone: 'time_zone', outside_zone: 'time_zone' };
  const instant = renamed(names, () => {
    switch (asked) {
      case 'add_business_time':
        return time.addBusinessTime(rules, from, input[asked], { timeZone });
      case 'add_business_days':
        return time.addBusinessDays(rules, from, input[asked], { timeZone });
      case 'business_days_before':
        return time.businessDaysBefore(rules, from, input[asked], { timeZone });
      case 'next_open':
        return time.nextOpen(rules, from, {
          timeZone,
          inside: inside?.window,
          insideZone: inside?.time_zone,
          outside: outside?.window,
          outsideZone: outside?.time_zone,
        });
      default:
        return time.nextClosed(rules, from, { timeZone });
    }
  });
  return { instant };
}

function wait(_, input) {
  const { time_zone: timeZone, at: clock } = input;
  const asked = question(input, WAIT);
  const from = begin(input);
  const names = { at: 'from', span: asked, days: asked, window: asked, time: asked === 'next' ? 'next' : 'at' };
  const instant = renamed(names, () => {
    switch (asked) {
      case 'after':
        return time.after(from, input.after);
      case 'days':
        return time.daysAfter(from, input.days, { time: clock, timeZone });
      case 'days_before':
        return time.daysBefore(from, input.days_before, { time: clock, timeZone });
      case 'next':
        return time.nextLocalTime(from, input.next, { on: input.on, timeZone, sameDay: input.same_day });
      case 'inside':
        return time.nextInside(input.inside, from, { timeZone });
      default:
        return time.nextOutside(input.outside, from, { timeZone });
    }
  });
  return { instant };
}

function cloudevent(_, { event, line, batch }) {
  if (batch !== undefined) return { inputs: exchange.readBatch(batch) };
  if (line !== undefined) return exchange.readLine(line) ?? { blank: true };
  if (event === undefined) throw new NotRunnable('give "event", "line" or "batch"');
  return exchange.readEvent(event);
}

function envelope(_, { source, event, effect, now = CRM_NOW }) {
  const text = event === undefined ? exchange.effectEnvelope(source, 'acme', effect, now) : exchange.eventEnvelope(source, 'acme', event);
  return { envelope: JSON.parse(withFractionsAsTexts(text)) };
}

function crm(given, { effects, directory, now = CRM_NOW, answers }, system) {
  const mapped = given.engine()[system](effects, now, { directory });
  const requests = mapped.requests ?? [];
  const keys = (sent) => (sent.effects ? sent.effects.map(({ key }) => key) : sent.inputs.flatMap((input) => input.keys ?? []));
  const shown = requests.map((sent) => ({
    path: sent.path,
    body: JSON.parse(withFractionsAsTexts(sent.body)),
    json: sent.body,
    keys: keys(sent),
  }));
  const outcome = { requests: shown, refused: mapped.refused ?? [] };
  if (answers === undefined) return outcome;
  if (answers.length !== requests.length) throw new NotRunnable(`there are ${requests.length} requests to answer`);
  const results = requests.flatMap((sent, index) => {
    only(answers[index], ['status', 'retry_after', 'body']);
    const { status = 200, retry_after: retryAfter, body = '' } = answers[index];
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return exchange[`${system}Results`](sent, status, text, { retryAfter });
  });
  return { ...outcome, results };
}

/** JSON whose fractions are strings: an expectation holds none, and a number of JavaScript would lose their last zeros. */
function withFractionsAsTexts(json) {
  return json.replaceAll(/("(?:[^"\\]|\\.)*")|(-?\d+\.\d+)/g, (all, text, fraction) => (text === undefined ? `"${fraction}"` : text));
}

function readAs(_, input) {
  return { canonical: documents.canonical(bytes(input), { kind: input.as }) };
}

/** The bytes of the document, given as JSON, as text, in hexadecimal, or as a text repeated so many times. */
function bytes({ json, text, hex, repeat }) {
  if (json !== undefined) return JSON.stringify(json);
  if (hex !== undefined) return Buffer.from(hex, 'hex');
  if (repeat !== undefined) return repeat.text.repeat(repeat.times);
  return text;
}
