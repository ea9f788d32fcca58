'use strict';

// Printed from the table of operations by `cargo xtask gen`; do not edit.

const wire = require('./lib/wire.js');

class Rulebook extends wire.Held {
  constructor() {
    throw new TypeError('There is no `new Rulebook`: `rulebook.parse` makes one.');
  }

  /** Reads a rulebook, with every fault of the document at once. */
  static parse(document) {
    return wire.adopt(Rulebook, wire.call('rulebook.parse', [], [wire.document(document, 'document')]));
  }

  /** Makes one rulebook of several documents: lists are joined in their order, objects merged, and what stands twice must be the same (`compose_conflict`). The context of a fault names its `document`, and its path is a place there. */
  static compose(documents) {
    return wire.adopt(Rulebook, wire.call('rulebook.compose', [], [wire.documents(documents, 'documents')]));
  }

  /** The names of the presets: policies of known systems as partial rulebooks. */
  static presets() {
    return wire.value(wire.call('rulebook.presets', [], []));
  }

  /** The document of a preset, to be composed with one's own. */
  static preset(name) {
    return wire.call('rulebook.preset', [], [wire.parameter(name, 'name')]);
  }

  /** Ready-made recovery plays: documents to be composed with one's own, or to be copied and changed. */
  static readyPlays() {
    return wire.value(wire.call('rulebook.ready_plays', [], []));
  }

  /** What the ready-made plays refer to, as a partial rulebook: a beginning for who has no channels, calendar and roles yet. */
  static readyGround() {
    return wire.call('rulebook.ready_ground', [], []);
  }

  /** The JSON Schema of a rulebook. */
  static schema() {
    return wire.call('rulebook.schema', [], []);
  }

  /** The JSON Schema of a request, the question of every price. */
  static requestSchema() {
    return wire.call('rulebook.request_schema', [], []);
  }

  /** The id that the document gives itself. */
  id() {
    return wire.value(wire.call('rulebook.id', [wire.own(this)], []));
  }

  /** The default currency of lists, contracts and amounts. */
  currency() {
    return wire.value(wire.call('rulebook.currency', [wire.own(this)], []));
  }

  /** Names exactly these rules: the SHA-256 of the canonical form. What was only written differently has the same digest. */
  digest() {
    return wire.value(wire.call('rulebook.digest', [wire.own(this)], []));
  }

  /** The rulebook in its canonical form. */
  toJson() {
    return wire.call('rulebook.to_json', [wire.own(this)], []);
  }

  /** What the rulebook may say, and hardly means: warnings with their places, by code and then in the order of the document. */
  lint() {
    return wire.value(wire.call('rulebook.lint', [wire.own(this)], []));
  }

  /** What makes the other rulebook another than this one, in words and with places in the canonical forms. Empty exactly when the digests are equal. */
  diff(other) {
    return wire.value(wire.call('rulebook.diff', [wire.own(this), wire.rulebook(other, Rulebook)], []));
  }

  /** What a quantity costs by the price breaks of one row, without a cart: `total`, rounded as a line of the rulebook's currency, and the `rung` that is reached, counted from 1. A quantity of zero costs what entering the first rung costs. */
  ladder(row, quantity, options) {
    const given = wire.options(options, ['consumed', 'step']);
    return wire.value(wire.call('rulebook.ladder', [wire.own(this)], [wire.parameter(row, 'row'), wire.parameter(quantity, 'quantity'), wire.parameter(given.consumed, 'consumed'), wire.parameter(given.step, 'step')]));
  }
}

class Engine extends wire.Held {
  constructor() {
    throw new TypeError('There is no `new Engine`: `engine.compile` makes one.');
  }

  /** Compiles a rulebook, with the catalogue and the prices that come in bulk beside it. Every fault at once: those of the rulebook with their places there, those of bulk data at `/prices/n/field` and, for the n-th CSV file, at `/prices_csv/n/row/column` (the header is row 1). The places of products and costs go on where those of the rulebook end. */
  static compile(rulebook, options) {
    const given = wire.options(options, ['products', 'categories', 'productGroups', 'prices', 'pricesCsv', 'productsCsv', 'costs']);
    return wire.adopt(Engine, wire.call('engine.compile', [wire.rulebook(rulebook, Rulebook)], [wire.parameter(given.products, 'products'), wire.parameter(given.categories, 'categories'), wire.parameter(given.productGroups, 'product_groups'), wire.parameter(given.prices, 'prices'), wire.parameter(given.pricesCsv, 'prices_csv'), wire.parameter(given.productsCsv, 'products_csv'), wire.parameter(given.costs, 'costs')]));
  }

  /** As `compile`, on a thread of the pool. */
  static async compileAsync(rulebook, options) {
    const given = wire.options(options, ['products', 'categories', 'productGroups', 'prices', 'pricesCsv', 'productsCsv', 'costs', 'signal']);
    return wire.adopt(Engine, await wire.callAsync('engine.compile', [wire.rulebook(rulebook, Rulebook)], [wire.parameter(given.products, 'products'), wire.parameter(given.categories, 'categories'), wire.parameter(given.productGroups, 'product_groups'), wire.parameter(given.prices, 'prices'), wire.parameter(given.pricesCsv, 'prices_csv'), wire.parameter(given.productsCsv, 'products_csv'), wire.parameter(given.costs, 'costs')], given.signal));
  }

  /** An engine with some prices put, replaced or removed; this one goes on as it was, and the two share what did not change. What is removed goes first, prices of the rulebook too. Faults are at `/upsert/n/field` and `/remove/n`. */
  withPrices(options) {
    const given = wire.options(options, ['upsert', 'remove']);
    return wire.adopt(Engine, wire.call('engine.with_prices', [wire.own(this)], [wire.parameter(given.upsert, 'upsert'), wire.parameter(given.remove, 'remove')]));
  }

  /** As `withPrices`, on a thread of the pool. */
  async withPricesAsync(options) {
    const given = wire.options(options, ['upsert', 'remove', 'signal']);
    return wire.adopt(Engine, await wire.callAsync('engine.with_prices', [wire.own(this)], [wire.parameter(given.upsert, 'upsert'), wire.parameter(given.remove, 'remove')], given.signal));
  }

  /** An engine with some products put, replaced or removed; this one goes on as it was. */
  withProducts(options) {
    const given = wire.options(options, ['products', 'remove', 'categories', 'productGroups']);
    return wire.adopt(Engine, wire.call('engine.with_products', [wire.own(this)], [wire.parameter(given.products, 'products'), wire.parameter(given.remove, 'remove'), wire.parameter(given.categories, 'categories'), wire.parameter(given.productGroups, 'product_groups')]));
  }

  /** As `withProducts`, on a thread of the pool. */
  async withProductsAsync(options) {
    const given = wire.options(options, ['products', 'remove', 'categories', 'productGroups', 'signal']);
    return wire.adopt(Engine, await wire.callAsync('engine.with_products', [wire.own(this)], [wire.parameter(given.products, 'products'), wire.parameter(given.remove, 'remove'), wire.parameter(given.categories, 'categories'), wire.parameter(given.productGroups, 'product_groups')], given.signal));
  }

  /** An engine that knows which products go together, in place of what it knew; this one goes on as it was. */
  withRelated(rows) {
    return wire.adopt(Engine, wire.call('engine.with_related', [wire.own(this)], [wire.parameter(rows, 'rows')]));
  }

  /** Counts how often products were ordered together: the rows for `with_related`. A product that stands twice in an order counts once; a very large order says nothing about what goes with what and is left out. */
  static countRelated(orders) {
    return wire.value(wire.call('engine.count_related', [], [wire.parameter(orders, 'orders')]));
  }

  /** The products that go with these, the most often ordered together first, without these themselves. */
  relatedTo(skus, atMost) {
    return wire.value(wire.call('engine.related_to', [wire.own(this)], [wire.parameter(skus, 'skus'), wire.parameter(atMost, 'at_most')]));
  }

  /** The digest of the rulebook that it was compiled from. Every decision is kept with it. */
  rulebookDigest() {
    return wire.value(wire.call('engine.rulebook_digest', [wire.own(this)], []));
  }

  /** The size of the price book: SKUs, rows, prices at a quantity (rungs), bytes of memory. */
  stats() {
    return wire.value(wire.call('engine.stats', [wire.own(this)], []));
  }

  /** Prices a cart. A line that merely has no price is no error: it says why. */
  price(request) {
    return wire.value(wire.call('engine.price', [wire.own(this)], [wire.document(request, 'request')]));
  }

  /** Prices many carts, each by itself: the answer has a result for each, or its `errors` with places in that request. `too_many` beyond the limit of one batch. */
  priceMany(requests, options) {
    return wire.priceMany(this, requests, options);
  }

  /** What SKUs cost a buyer by quantity, for product pages: price breaks before promotions. Each SKU by itself: one that is not known yields its `errors` in its place. */
  offers(context, skus) {
    return wire.value(wire.call('engine.offers', [wire.own(this)], [wire.document(context, 'context'), wire.parameter(skus, 'skus')]));
  }

  /** Prices a cart under several rounding and tax policies and names every figure that differs. */
  compare(request, policies) {
    return wire.value(wire.call('engine.compare', [wire.own(this)], [wire.document(request, 'request'), wire.parameter(policies, 'policies')]));
  }

  /** Whether a condition holds for a cart after its promotions, or for one of its lines, and why: the sentence, the outcome (`holds`, `fails`, `unknown` with a `reason`), what was found, and the same for its parts. */
  explainCondition(condition, request, options) {
    const given = wire.options(options, ['line']);
    return wire.value(wire.call('engine.explain_condition', [wire.own(this)], [wire.parameter(condition, 'condition'), wire.document(request, 'request'), wire.parameter(given.line, 'line')]));
  }

  /** What an approval policy finds in a cart as it is priced now: an explanation of each of its conditions, and, where it asks for any line, of that condition for each line. Empty where it asks for nothing. It may show margins: not for buyers. What an account knows and a request does not, such as a budget, is unknown here. `unknown_reference`. */
  explainPolicy(policy, request) {
    return wire.value(wire.call('engine.explain_policy', [wire.own(this)], [wire.parameter(policy, 'policy'), wire.document(request, 'request')]));
  }

  /** Which approval policies want an approval of a subject of the host's own, such as a purchase requisition, of which only facts are known: in the order of the rulebook those that hold and, with why as `unknown`, those that can't be decided: what can't be known counts as holding. What is left out of the facts is not known, nor is what a policy asks of lines or of spending before. */
  matchingPolicies(facts, options) {
    const given = wire.options(options, ['subject']);
    return wire.value(wire.call('engine.matching_policies', [wire.own(this)], [wire.document(facts, 'facts'), wire.parameter(given.subject, 'subject')]));
  }

  /** How a buyer who bought this much stands to what a contract promised: what is missing, what is charged for it, and what is given back. `unknown_contract`. */
  commitment(contract, bought) {
    return wire.value(wire.call('engine.commitment', [wire.own(this)], [wire.parameter(contract, 'contract'), wire.parameter(bought, 'bought')]));
  }

  /** Names exactly this question to exactly these rules. Products and prices that came in bulk are not in it. */
  requestDigest(request) {
    return wire.value(wire.call('engine.request_digest', [wire.own(this)], [wire.document(request, 'request')]));
  }

  /** Resolves a cart once, to be edited and priced again at every keystroke. */
  prepare(request) {
    return wire.adopt(Cart, wire.call('engine.prepare', [wire.own(this)], [wire.document(request, 'request')]));
  }

  /** The product of a SKU, or nothing. */
  product(sku) {
    return wire.value(wire.call('engine.product', [wire.own(this)], [wire.parameter(sku, 'sku')]));
  }

  /** The product that a number names: a SKU, the number that a customer uses, a GTIN or a maker's number. `unknown_sku`, or `ambiguous_item` where it names several. */
  findItem(number, options) {
    const given = wire.options(options, ['account']);
    return wire.value(wire.call('engine.find_item', [wire.own(this)], [wire.parameter(number, 'number'), wire.parameter(given.account, 'account')]));
  }

  /** Reads rows that somebody entered (an order pad, pasted rows, a file) and answers for each, in their order: the line that it would be, or why it is none. It changes no cart; `cart.add_lines` is the command that does. `too_many` above 100,000 rows. */
  addLines(rows, day, options) {
    const given = wire.options(options, ['account']);
    return wire.value(wire.call('engine.add_lines', [wire.own(this)], [wire.parameter(rows, 'rows'), wire.parameter(day, 'day'), wire.parameter(given.account, 'account')]));
  }

  /** The product that is sold in place of a SKU on a day: itself, or what superseded it, or what superseded that. `unknown_sku`. */
  currentProduct(sku, day) {
    return wire.value(wire.call('engine.current_product', [wire.own(this)], [wire.parameter(sku, 'sku'), wire.parameter(day, 'day')]));
  }

  /** The variants of a product. */
  variants(product) {
    return wire.value(wire.call('engine.variants', [wire.own(this)], [wire.parameter(product, 'product')]));
  }

  /** The products that a quantity of a SKU consists of, one entry for each; a product that is no bundle consists of itself. */
  bundleParts(sku, quantity) {
    return wire.value(wire.call('engine.bundle_parts', [wire.own(this)], [wire.parameter(sku, 'sku'), wire.parameter(quantity, 'quantity')]));
  }

  /** A quantity of a product in another of its units, exactly or not at all (`precision_loss`). */
  convert(sku, quantity, fromUnit, toUnit) {
    return wire.value(wire.call('engine.convert', [wire.own(this)], [wire.parameter(sku, 'sku'), wire.parameter(quantity, 'quantity'), wire.parameter(fromUnit, 'from_unit'), wire.parameter(toUnit, 'to_unit')]));
  }

  /** What is wrong with a configuration, and which single changes would mend it. */
  configure(sku, choices) {
    return wire.value(wire.call('engine.configure', [wire.own(this)], [wire.parameter(sku, 'sku'), wire.parameter(choices, 'choices')]));
  }

  /** Refuses a configuration that breaks a constraint of the product: `invalid_configuration`. */
  requireConfiguration(sku, choices) {
    wire.call('engine.require_configuration', [wire.own(this)], [wire.parameter(sku, 'sku'), wire.parameter(choices, 'choices')]);
  }

  /** What a unit gets of an experiment: the arm, whether it is held out, the arms that it could have got, and the share of units that get the same. The same unit always gets the same. */
  give(experiment, unit) {
    return wire.value(wire.call('engine.give', [wire.own(this)], [wire.parameter(experiment, 'experiment'), wire.parameter(unit, 'unit')]));
  }

  /** Takes an input: changes the account and says what happened (`events`), what is to be done now (`effects`) and when to come again (`next_wakeup`). Store events, snapshot, effects and wakeup in one transaction, with `seq` as compare-and-swap. After an error the account is as it was and the input is not remembered: `input_conflict`, `input_too_old`, and whatever the command is refused for. */
  step(account, input, now) {
    return wire.value(wire.call('engine.step', [wire.own(this), wire.handle(account, Account, 'account')], [wire.document(input, 'input'), wire.parameter(now, 'now')]));
  }

  /** What a step would do, with the account left as it is. It costs a copy of the account. */
  decide(account, input, now) {
    return wire.value(wire.call('engine.decide', [wire.own(this), wire.handle(account, Account, 'account')], [wire.document(input, 'input'), wire.parameter(now, 'now')]));
  }

  /** Steps an account by time alone: what is due by now is done. Before `next_wakeup` it changes no byte. */
  tick(account, now) {
    return wire.value(wire.call('engine.tick', [wire.own(this), wire.handle(account, Account, 'account')], [wire.parameter(now, 'now')]));
  }

  /** Runs a log of inputs again, with what was due in between at its own instant, from accounts that nothing has happened to. The answer has a step for each input and each wakeup, with its `outcome` or its `errors`; an input that is refused changes nothing and the replay goes on. */
  replay(log, options) {
    return wire.replay(this, log, options);
  }

  /** What a cart costs at an instant, with hints. */
  priceCart(account, cart, asOf) {
    return wire.value(wire.call('engine.price_cart', [wire.own(this), wire.handle(account, Account, 'account')], [wire.parameter(cart, 'cart'), wire.parameter(asOf, 'as_of')]));
  }

  /** What changed between the prices that the buyer was shown last and those of an instant, line by line with the causes. `nothing_frozen` for a cart that nobody saw. */
  cartDrift(account, cart, asOf) {
    return wire.value(wire.call('engine.cart_drift', [wire.own(this), wire.handle(account, Account, 'account')], [wire.parameter(cart, 'cart'), wire.parameter(asOf, 'as_of')]));
  }

  /** The lines whose configuration breaks a constraint of today's catalogue, each with the single changes that would mend it and what the line would cost with them. */
  cartFixes(account, cart, asOf) {
    return wire.value(wire.call('engine.cart_fixes', [wire.own(this), wire.handle(account, Account, 'account')], [wire.parameter(cart, 'cart'), wire.parameter(asOf, 'as_of')]));
  }

  /** Compares a quote with what its lines cost without it at an instant: a row for each line, with the causes. */
  quoteDrift(account, quote, asOf) {
    return wire.value(wire.call('engine.quote_drift', [wire.own(this), wire.handle(account, Account, 'account')], [wire.parameter(quote, 'quote'), wire.parameter(asOf, 'as_of')]));
  }

  /** A quote as its buyer sees it: without floors, internal messages, and prices that were not offered yet. */
  quoteForBuyer(account, quote, now) {
    return wire.value(wire.call('engine.quote_for_buyer', [wire.own(this), wire.handle(account, Account, 'account')], [wire.parameter(quote, 'quote'), wire.parameter(now, 'now')]));
  }

  /** What the command `quote.target` would do: the line totals that come to a total, whether it can be reached or not. */
  quoteTarget(account, quote, total, asOf, options) {
    const given = wire.options(options, ['role']);
    return wire.value(wire.call('engine.quote_target', [wire.own(this), wire.handle(account, Account, 'account')], [wire.parameter(quote, 'quote'), wire.parameter(total, 'total'), wire.parameter(asOf, 'as_of'), wire.parameter(given.role, 'role')]));
  }

  /** Where an approval stands: who can act now, what is missing, why each step is there. */
  approvalStanding(account, approval, now) {
    return wire.value(wire.call('engine.approval_standing', [wire.own(this), wire.handle(account, Account, 'account')], [wire.parameter(approval, 'approval'), wire.parameter(now, 'now')]));
  }

  /** The approvals that a contact can act on, by id: in the contact's own right, or by a delegation that is in force. */
  myApprovals(account, contact, now) {
    return wire.value(wire.call('engine.my_approvals', [wire.own(this), wire.handle(account, Account, 'account')], [wire.parameter(contact, 'contact'), wire.parameter(now, 'now')]));
  }

  /** Tasks and records among effects as Salesforce composite requests, to be sent as POST in their order. Keep each request until it is answered, for `salesforce_results`; `refused` are the effects that no request can be made for. */
  salesforce(effects, now, options) {
    const given = wire.options(options, ['directory']);
    return wire.value(wire.call('engine.salesforce', [wire.own(this)], [wire.parameter(effects, 'effects'), wire.parameter(now, 'now'), wire.parameter(given.directory, 'directory')]));
  }

  /** Tasks and records among effects as HubSpot batches, to be sent as POST in their order. Keep each request until it is answered, for `hubspot_results`; `refused` are the effects that no request can be made for. */
  hubspot(effects, now, options) {
    const given = wire.options(options, ['directory']);
    return wire.value(wire.call('engine.hubspot', [wire.own(this)], [wire.parameter(effects, 'effects'), wire.parameter(now, 'now'), wire.parameter(given.directory, 'directory')]));
  }

  /** Cuts out what some accounts may buy, for a device: rules, products and prices from an instant up to another, without costs and without what belongs to other customers. Name the parents of an account too. */
  bundle(wanted) {
    return wire.call('engine.bundle', [wire.own(this)], [wire.document(wanted, 'wanted')]);
  }

  /** An engine for a device. It prices what the bundle was made for as the whole engine did, and refuses anything else: `bundle_expired`, `not_in_bundle`; `damaged_bundle` for a document that is not what was written. */
  static openBundle(bundle) {
    return wire.adopt(Engine, wire.call('engine.open_bundle', [], [wire.document(bundle, 'bundle')]));
  }

  /** A quote at the prices of a bundle, with an id that the device chose. It comes in with the command `quote.bring_in`. `not_a_bundle` on an engine that was not opened from one; `no_price` for a line without a price. */
  quoteOffline(request, id, options) {
    const given = wire.options(options, ['shipTo', 'validUntil']);
    return wire.value(wire.call('engine.quote_offline', [wire.own(this)], [wire.document(request, 'request'), wire.parameter(id, 'id'), wire.parameter(given.shipTo, 'ship_to'), wire.parameter(given.validUntil, 'valid_until')]));
  }

  /** Compiles an engine from price rows and CSV files that stream in, on a thread of its own. A source that yields faster than its rows are read is waited with. */
  static load(rulebook, options) {
    return wire.load({ Engine, Rulebook }, rulebook, options);
  }

  /** Prices a table of lines, many carts at once: the bytes of an Arrow IPC stream in and out, on threads of its own. Each row is a line. The columns `sku` (text) and `quantity` (decimals, integers or text) are needed; `cart` (text or integers) tells the carts apart, and without it every row is one; `id`, `unit` and `contract` (text) and `requested` (instant) are the line's; `as_of` (instant), `currency`, `account`, `contact`, `org_unit`, `channel`, `region`, `ship_to`, `ship_from`, `seller` and `warehouse` (text) are the cart's. An instant is a timestamp with a time zone, or text; nothing may be a float; a null is a field left out. The answer has the same rows in the same order: the columns that were given, then `status`, `list_price`, `unit_price`, `source`, `rule`, `subtotal`, `discount`, `total`, `net`, `tax`, `gross`, `cart_gross`, `reasons`, `issues`, `error_code`, `error_path` and `error_detail`. Where a cart is refused, each of its rows has the error that `price` would throw. A fault of the table itself rejects, with the column as its path. */
  priceTable(lines, options) {
    return wire.priceTable(this, lines, options);
  }
}

class Account extends wire.Held {
  /** An account that nothing has happened to yet. */
  constructor(id) {
    super(wire.call('account.new', [], [wire.parameter(id, 'id')]));
  }

  /** Reads a snapshot. `damaged_snapshot` where it is not what was written, `unsupported_version` where a newer release wrote it. */
  static restore(snapshot) {
    return wire.adopt(Account, wire.call('account.restore', [], [wire.document(snapshot, 'snapshot')]));
  }

  /** Folds the log of an account into its state, without an engine: the live state byte for byte, without names and addresses of people. `event_gap` where an event does not follow the one before. */
  static rebuild(events) {
    return wire.adopt(Account, wire.call('account.rebuild', [], [wire.document(events, 'events')]));
  }

  /** Folds further events in that were decided elsewhere. After an error the account is as it was. */
  apply(events) {
    wire.call('account.apply', [wire.own(this)], [wire.document(events, 'events')]);
  }

  /** The state as a document, to be stored: the same state gives the same bytes in every language. It holds ids of people and not their names. */
  snapshot() {
    return wire.call('account.snapshot', [wire.own(this)], []);
  }

  /** Names exactly this state. */
  digest() {
    return wire.value(wire.call('account.digest', [wire.own(this)], []));
  }

  /** The id of the company. */
  id() {
    return wire.value(wire.call('account.id', [wire.own(this)], []));
  }

  /** The number of the last event. It grows with each change: compare it and swap when you store the account. */
  seq() {
    return wire.value(wire.call('account.seq', [wire.own(this)], []));
  }

  /** The latest instant at which something took effect; nothing for a new account. */
  clock() {
    return wire.value(wire.call('account.clock', [wire.own(this)], []));
  }

  /** When the next deadline is due; nothing where none is. */
  nextWakeup() {
    return wire.value(wire.call('account.next_wakeup', [wire.own(this)], []));
  }

  /** The effects that have no answer yet, by key: what a host that crashed has to look at. */
  openEffects() {
    return wire.value(wire.call('account.open_effects', [wire.own(this)], []));
  }

  /** How many answers came to effects that were not open. */
  unmatchedAnswers() {
    return wire.value(wire.call('account.unmatched_answers', [wire.own(this)], []));
  }

  /** Why people were not written to: the messages of recovery plays that did not go out, by run and step, each with a sentence. */
  unsent(options) {
    const given = wire.options(options, ['contact']);
    return wire.value(wire.call('account.unsent', [wire.own(this)], [wire.parameter(given.contact, 'contact')]));
  }

  /** The company: units, contacts, roles. */
  company() {
    return wire.value(wire.call('account.company', [wire.own(this)], []));
  }

  /** Names and addresses, as a document that is stored apart from the snapshot and can be erased. */
  people() {
    return wire.call('account.people', [wire.own(this)], []);
  }

  /** Puts the people that were stored apart back in. */
  restorePeople(people) {
    wire.call('account.restore_people', [wire.own(this)], [wire.document(people, 'people')]);
  }

  /** The delegations that are in force or will be. */
  delegations() {
    return wire.value(wire.call('account.delegations', [wire.own(this)], []));
  }

  /** Budgets and their holds. */
  budgets() {
    return wire.value(wire.call('account.budgets', [wire.own(this)], []));
  }

  /** What the books say about credit, and what counts against it since. */
  credits() {
    return wire.value(wire.call('account.credits', [wire.own(this)], []));
  }

  /** What is kept about writing to the people of the account: consents, suppressions, what was sent. */
  outreach() {
    return wire.value(wire.call('account.outreach', [wire.own(this)], []));
  }

  /** A cart, list or template, or nothing where there is none by this id. */
  cart(id) {
    return wire.value(wire.call('account.cart', [wire.own(this)], [wire.parameter(id, 'id')]));
  }

  /** Every cart, list and template that is open or ended a short while ago, by id. */
  carts() {
    return wire.value(wire.call('account.carts', [wire.own(this)], []));
  }

  /** A quote, or nothing where there is none by this id. */
  quote(id) {
    return wire.value(wire.call('account.quote', [wire.own(this)], [wire.parameter(id, 'id')]));
  }

  /** Every quote that is open or ended a short while ago, by id. */
  quotes() {
    return wire.value(wire.call('account.quotes', [wire.own(this)], []));
  }

  /** An approval, or nothing where there is none by this id. */
  approval(id) {
    return wire.value(wire.call('account.approval', [wire.own(this)], [wire.parameter(id, 'id')]));
  }

  /** Every approval that is open or was decided a short while ago, by id. */
  approvals() {
    return wire.value(wire.call('account.approvals', [wire.own(this)], []));
  }

  /** An order, or nothing where there is none by this id. */
  order(id) {
    return wire.value(wire.call('account.order', [wire.own(this)], [wire.parameter(id, 'id')]));
  }

  /** Every order that is open or was completed a while ago, by id. */
  orders() {
    return wire.value(wire.call('account.orders', [wire.own(this)], []));
  }

  /** A thing that can stall, or nothing where there is none by this id. */
  journey(id) {
    return wire.value(wire.call('account.journey', [wire.own(this)], [wire.parameter(id, 'id')]));
  }

  /** Everything that can stall, and what ended a while ago, by kind and id. */
  journeys() {
    return wire.value(wire.call('account.journeys', [wire.own(this)], []));
  }

  /** A run of a recovery play, or nothing where there is none by this id. */
  run(id) {
    return wire.value(wire.call('account.run', [wire.own(this)], [wire.parameter(id, 'id')]));
  }

  /** The runs of recovery plays that live or ended a while ago, by id. */
  runs() {
    return wire.value(wire.call('account.runs', [wire.own(this)], []));
  }
}

class Cart extends wire.Held {
  constructor() {
    throw new TypeError('There is no `new Cart`: `engine.prepare` makes one.');
  }

  /** Changes the quantity of a line. */
  setQuantity(index, quantity) {
    return wire.setQuantity(this, index, quantity);
  }

  /** Adds a line at the end. */
  addLine(line) {
    return wire.addLine(this, line);
  }

  /** Removes a line and answers it; those after it move up. */
  removeLine(index) {
    return wire.removeLine(this, index);
  }

  /** Replaces all lines: another cart of the same buyer at the same instant. A product that this cart has had before is resolved already. What is refused changes nothing. */
  setLines(lines) {
    return wire.setLines(this, lines);
  }

  /** The lines as they stand. */
  lines() {
    return wire.value(wire.call('cart.lines', [wire.own(this)], []));
  }

  /** The request as it stands. */
  request() {
    return wire.value(wire.call('cart.request', [wire.own(this)], []));
  }

  /** The totals. */
  totals() {
    return wire.totals(this);
  }

  /** What a line comes to, by which rule, and what each promotion took. */
  line(index) {
    return wire.line(this, index);
  }

  /** The full result, with everything that the request asks for. */
  price() {
    return wire.value(wire.call('cart.price', [wire.own(this)], []));
  }

  /** Why the cart is priced the general way; nothing where it is priced at once, in scaled integers. Both ways give the same result. */
  obstacle() {
    return wire.value(wire.call('cart.obstacle', [wire.own(this)], []));
  }
}

const money = Object.freeze({
  /** Rounds a value to a multiple of the increment. */
  round(value, mode, increment) {
    return wire.value(wire.call('money.round', [], [wire.parameter(value, 'value'), wire.parameter(mode, 'mode'), wire.parameter(increment, 'increment')]));
  },

  /** The mode that a vendor or a language calls by a word; nothing for words that are not known. The same word means different things: half up of -2.5 is -2 in dinero and -3 in Java. */
  roundingMode(vendor, word) {
    return wire.value(wire.call('money.rounding_mode', [], [wire.parameter(vendor, 'vendor'), wire.parameter(word, 'word')]));
  },

  /** A quotient, rounded once from its exact value. `division_by_zero`. */
  divide(dividend, divisor, mode, increment) {
    return wire.value(wire.call('money.divide', [], [wire.parameter(dividend, 'dividend'), wire.parameter(divisor, 'divisor'), wire.parameter(mode, 'mode'), wire.parameter(increment, 'increment')]));
  },

  /** Parts of an amount by weights, whose sum is the amount to the last digit. */
  allocate(amount, weights, options) {
    const given = wire.options(options, ['policy', 'increment']);
    return wire.value(wire.call('money.allocate', [], [wire.parameter(amount, 'amount'), wire.parameter(weights, 'weights'), wire.parameter(given.policy, 'policy'), wire.parameter(given.increment, 'increment')]));
  },

  /** An amount over the units of a quantity: at most two groups of units, each with one amount per unit. What is over goes to the first units. */
  split(amount, quantity, increment) {
    return wire.value(wire.call('money.split', [], [wire.parameter(amount, 'amount'), wire.parameter(quantity, 'quantity'), wire.parameter(increment, 'increment')]));
  },

  /** A price with the ending of its band: the first ending whose band holds it applies, and without one the price stays as it is. */
  endPrice(price, endings) {
    return wire.value(wire.call('money.end_price', [], [wire.parameter(price, 'price'), wire.parameter(endings, 'endings')]));
  },

  /** A currency of ISO 4217: its number, how many decimals it has, its name. `unknown_currency`. */
  currency(code) {
    return wire.value(wire.call('money.currency', [], [wire.parameter(code, 'code')]));
  },

  /** Every currency of ISO 4217, by code. */
  currencies() {
    return wire.value(wire.call('money.currencies', [], []));
  },

  /** An amount as people read it: `3,884.00 USD`. More decimals than the currency has are shown, not cut. */
  format(amount, currency) {
    return wire.call('money.format', [], [wire.parameter(amount, 'amount'), wire.parameter(currency, 'currency')]);
  },

  /** An amount in the other currency of a rate, rounded once at the plan's point `fx`. `currency_mismatch`. */
  exchange(amount, currency, rate, options) {
    const given = wire.options(options, ['rounding']);
    return wire.value(wire.call('money.exchange', [], [wire.parameter(amount, 'amount'), wire.parameter(currency, 'currency'), wire.parameter(rate, 'rate'), wire.parameter(given.rounding, 'rounding')]));
  },
});

const time = Object.freeze({
  /** An instant later by so much open time. A sum that would end at closing time ends at the next opening. `no_open_time`. */
  addBusinessTime(calendar, at, span, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.add_business_time', [], [wire.parameter(calendar, 'calendar'), wire.parameter(at, 'at'), wire.parameter(span, 'span'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** The same local time so many business days later. A day on which the calendar opens at all is a business day. */
  addBusinessDays(calendar, at, days, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.add_business_days', [], [wire.parameter(calendar, 'calendar'), wire.parameter(at, 'at'), wire.parameter(days, 'days'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** The same local time so many business days earlier. */
  businessDaysBefore(calendar, at, days, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.business_days_before', [], [wire.parameter(calendar, 'calendar'), wire.parameter(at, 'at'), wire.parameter(days, 'days'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** The first instant from here on at which the calendar is open and, where they are given, it is inside the one window and outside the other. */
  nextOpen(calendar, at, options) {
    const given = wire.options(options, ['timeZone', 'inside', 'insideZone', 'outside', 'outsideZone']);
    return wire.value(wire.call('time.next_open', [], [wire.parameter(calendar, 'calendar'), wire.parameter(at, 'at'), wire.parameter(given.timeZone, 'time_zone'), wire.parameter(given.inside, 'inside'), wire.parameter(given.insideZone, 'inside_zone'), wire.parameter(given.outside, 'outside'), wire.parameter(given.outsideZone, 'outside_zone')]));
  },

  /** The first instant from here on at which the calendar is closed. */
  nextClosed(calendar, at, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.next_closed', [], [wire.parameter(calendar, 'calendar'), wire.parameter(at, 'at'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** Whether the calendar is open. */
  isOpen(calendar, at, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.is_open', [], [wire.parameter(calendar, 'calendar'), wire.parameter(at, 'at'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** Whether the calendar opens at all on a date. */
  isBusinessDay(calendar, date, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.is_business_day', [], [wire.parameter(calendar, 'calendar'), wire.parameter(date, 'date'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** How long the calendar is open between two instants. */
  businessTimeBetween(calendar, at, until, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.business_time_between', [], [wire.parameter(calendar, 'calendar'), wire.parameter(at, 'at'), wire.parameter(until, 'until'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** An instant later by elapsed time. `invalid_duration`. */
  after(at, span) {
    return wire.value(wire.call('time.after', [], [wire.parameter(at, 'at'), wire.parameter(span, 'span')]));
  },

  /** An instant earlier by elapsed time. */
  before(at, span) {
    return wire.value(wire.call('time.before', [], [wire.parameter(at, 'at'), wire.parameter(span, 'span')]));
  },

  /** The same local time, or the local time named, so many calendar days later. */
  daysAfter(at, days, options) {
    const given = wire.options(options, ['time', 'timeZone']);
    return wire.value(wire.call('time.days_after', [], [wire.parameter(at, 'at'), wire.parameter(days, 'days'), wire.parameter(given.time, 'time'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** The same local time, or the local time named, so many calendar days earlier. */
  daysBefore(at, days, options) {
    const given = wire.options(options, ['time', 'timeZone']);
    return wire.value(wire.call('time.days_before', [], [wire.parameter(at, 'at'), wire.parameter(days, 'days'), wire.parameter(given.time, 'time'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** The next instant at which local clocks show a time. */
  nextLocalTime(at, time, options) {
    const given = wire.options(options, ['on', 'timeZone', 'sameDay']);
    return wire.value(wire.call('time.next_local_time', [], [wire.parameter(at, 'at'), wire.parameter(time, 'time'), wire.parameter(given.on, 'on'), wire.parameter(given.timeZone, 'time_zone'), wire.parameter(given.sameDay, 'same_day')]));
  },

  /** The first instant from here on that is inside a window of local time. */
  nextInside(window, at, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.next_inside', [], [wire.parameter(window, 'window'), wire.parameter(at, 'at'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** The first instant from here on that is outside a window of local time. */
  nextOutside(window, at, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.next_outside', [], [wire.parameter(window, 'window'), wire.parameter(at, 'at'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** The instant of a local time. One that the clocks skip goes later by what they skip, of one that they show twice it is the first. */
  instant(local, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.instant', [], [wire.parameter(local, 'local'), wire.parameter(given.timeZone, 'time_zone')]));
  },

  /** What the clocks of a zone show at an instant: date and time without an offset. */
  local(at, options) {
    const given = wire.options(options, ['timeZone']);
    return wire.value(wire.call('time.local', [], [wire.parameter(at, 'at'), wire.parameter(given.timeZone, 'time_zone')]));
  },
});

const exchange = Object.freeze({
  /** Reads a CloudEvents 1.0 envelope: the account and the input that it brings. Every fault at once, with its place in the event: `unknown_event_type`, `unsupported_version`, `unsupported_content`, and what the input may have wrong below `/data`. */
  readEvent(event) {
    return wire.value(wire.call('exchange.read_event', [], [wire.document(event, 'event')]));
  },

  /** Reads one line of a file with an event on each; nothing for a blank line. */
  readLine(line) {
    return wire.value(wire.call('exchange.read_line', [], [wire.document(line, 'line')]));
  },

  /** Reads a batch of events. One fault and nothing of the batch is taken. */
  readBatch(events) {
    return wire.value(wire.call('exchange.read_batch', [], [wire.document(events, 'events')]));
  },

  /** An event of an account as a CloudEvents 1.0 envelope, to be sent. */
  eventEnvelope(source, account, event) {
    return wire.call('exchange.event_envelope', [], [wire.parameter(source, 'source'), wire.parameter(account, 'account'), wire.parameter(event, 'event')]);
  },

  /** An effect of an account as a CloudEvents 1.0 envelope, to be sent. */
  effectEnvelope(source, account, effect, now) {
    return wire.call('exchange.effect_envelope', [], [wire.parameter(source, 'source'), wire.parameter(account, 'account'), wire.parameter(effect, 'effect'), wire.parameter(now, 'now')]);
  },

  /** What became of every effect of a request that `salesforce` gave, by what Salesforce answered. */
  salesforceResults(request, status, body, options) {
    const given = wire.options(options, ['retryAfter']);
    return wire.value(wire.call('exchange.salesforce_results', [], [wire.parameter(request, 'request'), wire.parameter(status, 'status'), wire.parameter(body, 'body'), wire.parameter(given.retryAfter, 'retry_after')]));
  },

  /** What became of every effect of a request that `hubspot` gave, by what HubSpot answered. */
  hubspotResults(request, status, body, options) {
    const given = wire.options(options, ['retryAfter']);
    return wire.value(wire.call('exchange.hubspot_results', [], [wire.parameter(request, 'request'), wire.parameter(status, 'status'), wire.parameter(body, 'body'), wire.parameter(given.retryAfter, 'retry_after')]));
  },
});

const experiments = Object.freeze({
  /** Where a value falls: part `part` of `of` equal parts, and the same as a share. */
  bucket(seed, value, version) {
    return wire.bucket(seed, value, version);
  },

  /** Where each of several values falls, as `bucket` says it of one: a million at most. */
  buckets(seed, values, version) {
    return wire.buckets(seed, values, version);
  },

  /** The range of buckets of each arm as pairs of shares, from the first to outside the second, to eight decimals. */
  bucketRanges(arms, options) {
    const given = wire.options(options, ['coverage', 'weights']);
    return wire.value(wire.call('experiments.bucket_ranges', [], [wire.parameter(arms, 'arms'), wire.parameter(given.coverage, 'coverage'), wire.parameter(given.weights, 'weights')]));
  },
});

const party = Object.freeze({
  /** Checks a company and answers what one asks of it: its `account`; with a unit its `lineage`, the unit itself first; with a contact too, the contact's `roles` there. Every fault of the company at once; `unknown_org_unit`, `unknown_contact`. */
  checkCompany(company, options) {
    const given = wire.options(options, ['unit', 'contact']);
    return wire.value(wire.call('party.check_company', [], [wire.document(company, 'company'), wire.parameter(given.unit, 'unit'), wire.parameter(given.contact, 'contact')]));
  },
});

const documents = Object.freeze({
  /** The document as the engine writes it: compact, fields in the declared order, defaults left out, decimals as strings without trailing zeros, instants in UTC. Every fault of the document at once. */
  canonical(document, options) {
    const given = wire.options(options, ['kind']);
    return wire.call('documents.canonical', [], [wire.document(document, 'document'), wire.parameter(given.kind, 'kind')]);
  },

  /** The SHA-256 of the canonical form. */
  digest(document, options) {
    const given = wire.options(options, ['kind']);
    return wire.value(wire.call('documents.digest', [], [wire.document(document, 'document'), wire.parameter(given.kind, 'kind')]));
  },
});

const errors = Object.freeze({
  /** Every error code with its number, what it means and how to mend it. */
  codes() {
    return wire.value(wire.call('errors.codes', [], []));
  },
});

/** Runs a log of inputs again, with what was due in between at its own instant: the bytes of an Arrow IPC stream in and out, on threads of its own. The engine is one, or several with the instant from which each holds. The log has a row for each input with the columns `account` (text), `now` (a timestamp with a time zone, or text) and `input` (its JSON text); rows of one account are taken in their order, from an account that nothing has happened to. The answer has a row for each step, account after account: `row` (of the log, from 0; null where time alone did it), `account`, `at`, `input` (its id), `accepted`, `events` and `effects` (lists of JSON texts), `next_wakeup`, `duplicate_of`, `error_code`, `error_path` and `error_detail`. An input that is refused changes nothing and the replay goes on. */
function replayTable(engine, log, options) {
  return wire.replayTable(Engine, engine, log, options);
}

module.exports = { Rulebook, Engine, Account, Cart, money, time, exchange, experiments, party, documents, errors, replayTable };
