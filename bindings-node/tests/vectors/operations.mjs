// Carries out the operation that a vector names in `when`, by the public methods of the package alone: as its row in `operations.json` says,
// or where the row is a sentence, by the function below.

import * as recoup from 'recoup';
import { readJson } from './files.mjs';
import { Given, NotRunnable, answer, only, renamed } from './given.mjs';
import { History } from './history.mjs';
import { timeline } from './timeline.mjs';

const { Engine, Rulebook, documents, exchange, money, time } = recoup;
const ROWS = readJson('operations.json').operations;
const SURFACE = new Map(readJson('surface.json').operations.map((operation) => [operation.name, operation]));

const AS_OF = '2026-06-15T12:00:00Z';
const CRM_NOW = '2026-07-04T19:00:00Z';

const CALENDAR = ['add_business_time', 'add_business_days', 'business_days_before', 'next_open', 'next_closed'];
const WAIT = ['after', 'days', 'days_before', 'next', 'inside', 'outside'];

/** What the sentences of the table say. */
const SPECIAL = {
  account,
  timeline,
  replay,
  cart_drift: (given, input) => at(given, input, 'cartDrift'),
  cart_fixes: (given, input) => ({ lines: at(given, input, 'cartFixes') }),
  prepared,
  price_many: priceMany,
  offers: (given, { skus, ...context }) => ({ offers: given.engine().offers(request(given, context), skus) }),
  condition,
  load,
  compose,
  diff: (given, { to }) => ({ changes: given.rulebook().diff(new Given({ rulebook: to }).rulebook()) }),
  ladder: (given, { row = {}, quantity, consumed, step }) => given.rulebook().ladder({ sku: 'SKU', ...row }, quantity, { consumed, step }),
  configure,
  device,
  ending,
  calendar,
  wait,
  cloudevent,
  envelope,
  salesforce: (given, input) => crm(given, input, 'salesforce'),
  hubspot: (given, input) => crm(given, input, 'hubspot'),
  read: (_, input) => ({ canonical: documents.canonical(bytes(input), { kind: input.as }) }),
};

/** Operations that use nothing of what is given. */
const ALONE = ['compose', 'ending', 'calendar', 'wait', 'cloudevent', 'envelope', 'read'];

/** The answer of a vector; a promise for what works off the event loop. */
export async function run({ operation, given, input }) {
  const row = Object.hasOwn(ROWS, operation) ? ROWS[operation] : undefined;
  if (row === undefined) throw new NotRunnable(`the operation ${operation} is not known`);
  const alone = row.call === undefined ? ALONE.includes(operation) : row.on.length === 0;
  if (alone && Object.keys(given).length > 0) throw new NotRunnable(`${operation} uses nothing that is given`);
  if (row.call === undefined) {
    if (row.fields !== undefined && row.fields !== '*') only(input, row.fields);
    const begun = answer(() => SPECIAL[operation](new Given(given), input));
    return begun instanceof Promise ? begun.catch((error) => answer(() => { throw error; })) : begun;
  }
  return answer(() => plain(row, new Given(given), input));
}

/** A call as its row says it. */
function plain({ call, on, arguments: from, as }, given, input) {
  const fields = Object.values(from).map((field) => field.replace('request:', ''));
  if (!fields.includes('*')) only(input, fields);
  const handles = on.map((kind) => given[kind]());
  const value = (field) => {
    if (field.startsWith('request:')) return request(given, field.endsWith('*') ? input : (input[field.slice('request:'.length)] ?? {}));
    return field === '*' ? input : input[field];
  };
  const passed = Object.fromEntries(Object.entries(from).map(([name, field]) => [name, value(field)]));
  const names = Object.fromEntries(Object.entries(from).map(([name, field]) => [name, field.replace('request:', '')]));
  const found = renamed(names, () => callByName(call, handles, passed));
  return as === undefined ? found : { [as]: found };
}

const camel = (name) => name.replaceAll(/_(.)/g, (_, letter) => letter.toUpperCase());

/** Calls a method by its name in the surface: handles, then what must be given, then an object with the rest. */
function callByName(full, handles, args) {
  const { takes, method } = SURFACE.get(full);
  only(args, takes.map(({ name }) => name));
  const [place, name] = full.split('.');
  const receiver = method ? handles[0] : (recoup[place] ?? recoup[place[0].toUpperCase() + place.slice(1)]);
  const required = takes.filter(({ need }) => need !== 'optional').map((param) => args[param.name]);
  const optional = takes.filter(({ need }) => need === 'optional').map((param) => [camel(param.name), args[param.name]]);
  const options = optional.length > 0 ? [Object.fromEntries(optional)] : [];
  return receiver[camel(name)](...handles.slice(method ? 1 : 0), ...required, ...options);
}

/** A request, with the time and the currency where they were left out; a text as it is. */
function request(given, input) {
  if (typeof input === 'string') return input;
  if (input === null || typeof input !== 'object') throw new NotRunnable('a request is an object');
  return { as_of: AS_OF, currency: given.currency, ...input };
}

/** A bundle is made, opened, and asked. */
function device(given, { wanted, damage, whole, price, quote }) {
  let bundle = given.engine().bundle(wanted);
  if (damage !== undefined) {
    if (!bundle.includes(damage[0])) throw new NotRunnable(`the bundle has no ${damage[0]}`);
    bundle = bundle.replace(damage[0], () => damage[1]);
  }
  const opened = whole ? given.engine() : Engine.openBundle(bundle);
  if (price !== undefined) return opened.price(request(given, price));
  if (quote === undefined) return { bundle: JSON.parse(bundle) };
  const { id, ship_to: shipTo, valid_until: validUntil } = quote;
  return opened.quoteOffline(request(given, quote.request ?? {}), id, { shipTo, validUntil });
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

/** A cart, and what it answers to each call; a refused one leaves it as it was. */
function prepared(given, { request: wanted = {}, calls = [] }) {
  const cart = given.engine().prepare(request(given, wanted));
  const answers = calls.map((call) => {
    const [[name, args], ...more] = Object.entries(call);
    if (more.length > 0) throw new NotRunnable('a call has one field');
    return answer(() => callByName(`cart.${name}`, [cart], args)) ?? null;
  });
  return { answers };
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

function configure(given, { sku, choices, require }) {
  const engine = given.engine();
  if (require === true) engine.requireConfiguration(sku, choices);
  return engine.configure(sku, choices);
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
  const keys = (sent) => sent.effects?.map(({ key }) => key) ?? sent.keys.flat();
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

/** The bytes of the document, given as JSON, as text, in hexadecimal, or as a text repeated so many times. */
function bytes({ json, text, hex, repeat }) {
  if (json !== undefined) return JSON.stringify(json);
  if (hex !== undefined) return Buffer.from(hex, 'hex');
  if (repeat !== undefined) return repeat.text.repeat(repeat.times);
  return text;
}
