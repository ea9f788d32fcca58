// Printed from the table of operations by `cargo xtask gen`; do not edit.

/// <reference lib="esnext.disposable" />

/** An exact decimal as digits, such as `"12.50"`. */
export type Decimal = string;

/** A decimal that is given: digits, or an integer that is exact. A number with a fraction is refused. */
export type DecimalInput = string | number | bigint;

/** An instant in UTC, such as `"2026-11-22T09:00:00Z"`. */
export type Instant = string;

/** An instant that is given. */
export type InstantInput = string | Date;

/** A document as it came: its text, or its bytes in UTF-8. A `Buffer` is a `Uint8Array`. */
export type Text = string | Uint8Array;

/** An `AbortSignal`, as far as it is needed. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** One thing that the engine refuses. */
export interface Fault {
  /** The stable word, such as `"unknown_field"`. */
  readonly code: string;
  /** The stable number. */
  readonly number: number;
  /** Where in the input: a JSON pointer. */
  readonly path: string;
  /** What is wrong and how to mend it, for a person. */
  readonly detail: string;
  /** Facts for a program. */
  readonly context: { readonly [name: string]: string | readonly string[] };
}

/** What the engine refuses. The fields are those of the first fault. */
export declare class RecoupError extends Error implements Fault {
  private constructor();
  readonly code: string;
  readonly number: number;
  readonly path: string;
  readonly detail: string;
  readonly context: { readonly [name: string]: string | readonly string[] };
  /** Every fault, in the order of the document. */
  readonly faults: readonly Fault[];
}

/** Something that the addon holds. */
interface Held {
  dispose(): void;
}

/** What the business decides, read and checked. */
export declare class Rulebook implements Held {
  private constructor();
  /**
   * Reads a rulebook, with every fault of the document at once.
   *
   * @param document The rulebook.
   */
  static parse(document: RulebookDocument | Text): Rulebook;
  /**
   * Makes one rulebook of several documents: lists are joined in their order, objects merged, and what stands twice must be the same (`compose_conflict`). The context of a fault names its `document`, and its path is a place there.
   *
   * @param documents The documents, each with the name that faults call it by; a document is an object, or its text.
   */
  static compose(documents: unknown): Rulebook;
  /** The names of the presets: policies of known systems as partial rulebooks. */
  static presets(): string[];
  /**
   * The document of a preset, to be composed with one's own.
   *
   * @param name One of `presets`.
   */
  static preset(name: string): string;
  /** The JSON Schema of a rulebook. */
  static schema(): string;
  /** The JSON Schema of a request, the question of every price. */
  static requestSchema(): string;
  /** The id that the document gives itself. */
  id(): string;
  /** The default currency of lists, contracts and amounts. */
  currency(): string;
  /** Names exactly these rules: the SHA-256 of the canonical form. What was only written differently has the same digest. */
  digest(): string;
  /** The rulebook in its canonical form. */
  toJson(): string;
  /** What the rulebook may say, and hardly means: warnings with their places, by code and then in the order of the document. */
  lint(): unknown[];
  /** What makes the other rulebook another than this one, in words and with places in the canonical forms. Empty exactly when the digests are equal. */
  diff(other: Rulebook | Text | RulebookDocument): unknown[];
  /**
   * What a quantity costs by the price breaks of one row, without a cart: `total`, rounded as a line of the rulebook's currency, and the `rung` that is reached, counted from 1. A quantity of zero costs what entering the first rung costs.
   *
   * @param row A row of a price list.
   * @param quantity How much, in the row's unit; zero or more.
   */
  ladder(row: Row, quantity: DecimalInput, options?: {
    /** How much of the row's period was bought before; 0. */
    consumed?: DecimalInput | undefined;
    /** The step of the product, in which slices are counted; 1. */
    step?: DecimalInput | undefined;
  }): unknown;
  /** Lets go of it now and not when the garbage is collected; using it afterwards is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** A compiled rulebook with its catalogue and prices. It never changes; anything may share it. */
export declare class Engine implements Held {
  private constructor();
  /** Compiles a rulebook, with the catalogue and the prices that come in bulk beside it. Every fault at once: those of the rulebook with their places there, those of bulk data at `/prices/n/field` and, for the n-th CSV file, at `/prices_csv/n/row/column` (the header is row 1). The places of products and costs go on where those of the rulebook end. */
  static compile(rulebook: Rulebook | Text | RulebookDocument, options?: {
    /** Products beside those of the rulebook. */
    products?: readonly ProductRecordInput[] | undefined;
    /** Categories beside those of the rulebook. */
    categories?: readonly CategoryRecord[] | undefined;
    /** Named sets of products beside those of the rulebook. */
    productGroups?: readonly ProductGroupRecord[] | undefined;
    /** Price rows, in any order: those of one list, SKU, unit and validity are one ladder. */
    prices?: readonly PriceRecord[] | undefined;
    /** Price rows as CSV texts with the same names as columns. */
    pricesCsv?: readonly string[] | undefined;
    /** Products as CSV texts. */
    productsCsv?: readonly string[] | undefined;
    /** Costs beside those of the rulebook. */
    costs?: readonly Cost[] | undefined;
  }): Engine;
  /** As `compile`, on a thread of the pool. */
  static compileAsync(rulebook: Rulebook | Text | RulebookDocument, options?: {
    /** Products beside those of the rulebook. */
    products?: readonly ProductRecordInput[] | undefined;
    /** Categories beside those of the rulebook. */
    categories?: readonly CategoryRecord[] | undefined;
    /** Named sets of products beside those of the rulebook. */
    productGroups?: readonly ProductGroupRecord[] | undefined;
    /** Price rows, in any order: those of one list, SKU, unit and validity are one ladder. */
    prices?: readonly PriceRecord[] | undefined;
    /** Price rows as CSV texts with the same names as columns. */
    pricesCsv?: readonly string[] | undefined;
    /** Products as CSV texts. */
    productsCsv?: readonly string[] | undefined;
    /** Costs beside those of the rulebook. */
    costs?: readonly Cost[] | undefined;
    /** Ends the wait when it is aborted. */
    signal?: Signal | undefined;
  }): Promise<Engine>;
  /** An engine with some prices put, replaced or removed; this one goes on as it was, and the two share what did not change. What is removed goes first, prices of the rulebook too. Faults are at `/upsert/n/field` and `/remove/n`. */
  withPrices(options?: {
    /** Rows that are new, or replace the one of the same list, SKU, unit, quantity and validity. */
    upsert?: readonly PriceRecord[] | undefined;
    /** Lists and SKUs whose prices all go. */
    remove?: readonly unknown[] | undefined;
  }): Engine;
  /** As `withPrices`, on a thread of the pool. */
  withPricesAsync(options?: {
    /** Rows that are new, or replace the one of the same list, SKU, unit, quantity and validity. */
    upsert?: readonly PriceRecord[] | undefined;
    /** Lists and SKUs whose prices all go. */
    remove?: readonly unknown[] | undefined;
    /** Ends the wait when it is aborted. */
    signal?: Signal | undefined;
  }): Promise<Engine>;
  /** An engine with some products put, replaced or removed; this one goes on as it was. */
  withProducts(options?: {
    /** Products that are new, or replace the one with the same SKU as a whole. */
    products?: readonly ProductRecordInput[] | undefined;
    /** SKUs that go. */
    remove?: readonly string[] | undefined;
    /** The new category tree, in place of the old one. */
    categories?: readonly CategoryRecord[] | undefined;
    /** The new product groups, in place of the old ones. */
    productGroups?: readonly ProductGroupRecord[] | undefined;
  }): Engine;
  /** As `withProducts`, on a thread of the pool. */
  withProductsAsync(options?: {
    /** Products that are new, or replace the one with the same SKU as a whole. */
    products?: readonly ProductRecordInput[] | undefined;
    /** SKUs that go. */
    remove?: readonly string[] | undefined;
    /** The new category tree, in place of the old one. */
    categories?: readonly CategoryRecord[] | undefined;
    /** The new product groups, in place of the old ones. */
    productGroups?: readonly ProductGroupRecord[] | undefined;
    /** Ends the wait when it is aborted. */
    signal?: Signal | undefined;
  }): Promise<Engine>;
  /**
   * An engine that knows which products go together, in place of what it knew; this one goes on as it was.
   *
   * @param rows In how many orders two products were together.
   */
  withRelated(rows: readonly RelatedRow[]): Engine;
  /**
   * The products that go with these, the most often ordered together first, without these themselves.
   *
   * @param skus What is in the cart.
   * @param atMost How many at the most.
   */
  relatedTo(skus: readonly string[], atMost: number | bigint): Related[];
  /** The digest of the rulebook that it was compiled from. Every decision is kept with it. */
  rulebookDigest(): string;
  /** The size of the price book: SKUs, rows, prices at a quantity (rungs), bytes of memory. */
  stats(): unknown;
  /**
   * Prices a cart. A line that merely has no price is no error: it says why.
   *
   * @param request Who buys what, where and when.
   */
  price(request: RequestInput | Text): unknown;
  /**
   * Prices many carts, each by itself: the answer has a result for each, or its `errors` with places in that request. `too_many` beyond the limit of one batch.
   *
   * @param requests The requests; one may also be given as its text.
   */
  priceMany(requests: readonly RequestInput[], options?: {
    /** Ends the wait when it is aborted. */
    signal?: Signal | undefined;
  }): Promise<unknown[]>;
  /**
   * What SKUs cost a buyer by quantity, for product pages: price breaks before promotions. Each SKU by itself: one that is not known yields its `errors` in its place.
   *
   * @param context Who asks, where and when: a request whose lines do not matter.
   * @param skus The SKUs.
   */
  offers(context: RequestInput | Text, skus: readonly string[]): unknown[];
  /**
   * Prices a cart under several rounding and tax policies and names every figure that differs.
   *
   * @param request The cart.
   * @param policies The policies; what one leaves out stays as the rulebook has it.
   */
  compare(request: RequestInput | Text, policies: readonly PolicyChange[]): unknown;
  /**
   * Whether a condition holds for a cart after its promotions, or for one of its lines, and why: the sentence, the outcome (`holds`, `fails`, `unknown` with a `reason`), what was found, and the same for its parts.
   *
   * @param condition The condition, as in a rulebook.
   * @param request The cart.
   */
  explainCondition(condition: Condition, request: RequestInput | Text, options?: {
    /** The place of the line, from 0; without it the whole cart is asked. */
    line?: number | bigint | undefined;
  }): unknown;
  /**
   * How a buyer who bought this much stands to what a contract promised: what is missing, what is charged for it, and what is given back. `unknown_contract`.
   *
   * @param contract The contract.
   * @param bought What was bought, in the contract's currency.
   */
  commitment(contract: string, bought: DecimalInput): unknown;
  /**
   * Names exactly this question to exactly these rules. Products and prices that came in bulk are not in it.
   *
   * @param request The question.
   */
  requestDigest(request: RequestInput | Text): string;
  /**
   * Resolves a cart once, to be edited and priced again at every keystroke.
   *
   * @param request The cart as it begins.
   */
  prepare(request: RequestInput | Text): Cart;
  /**
   * The product of a SKU, or nothing.
   *
   * @param sku The SKU.
   */
  product(sku: string): ProductRecord | null;
  /**
   * The product that a number names: a SKU, the number that a customer uses, a GTIN or a maker's number. `unknown_sku`, or `ambiguous_item` where it names several.
   *
   * @param number The number as it was typed or scanned.
   */
  findItem(number: string, options?: {
    /** Whose own numbers count. */
    account?: string | undefined;
  }): ProductRecord;
  /**
   * A quantity of a product in another of its units, exactly or not at all (`precision_loss`).
   *
   * @param sku The product.
   * @param quantity How much.
   * @param fromUnit The unit that it is in.
   * @param toUnit The unit wanted.
   */
  convert(sku: string, quantity: DecimalInput, fromUnit: string, toUnit: string): Decimal;
  /**
   * What is wrong with a configuration, and which single changes would mend it.
   *
   * @param sku The product.
   * @param choices The choice of each option.
   */
  configure(sku: string, choices: { [name: string]: string | number | bigint }): unknown;
  /**
   * Refuses a configuration that breaks a constraint of the product: `invalid_configuration`.
   *
   * @param sku The product.
   * @param choices The choice of each option.
   */
  requireConfiguration(sku: string, choices: { [name: string]: string | number | bigint }): void;
  /**
   * What a unit gets of an experiment: the arm, whether it is held out, the arms that it could have got, and the share of units that get the same. The same unit always gets the same.
   *
   * @param experiment The experiment.
   * @param unit The id of the account or contact, as the experiment says.
   */
  give(experiment: string, unit: string): unknown;
  /**
   * Takes an input: changes the account and says what happened (`events`), what is to be done now (`effects`) and when to come again (`next_wakeup`). Store events, snapshot, effects and wakeup in one transaction, with `seq` as compare-and-swap. After an error the account is as it was and the input is not remembered: `input_conflict`, `input_too_old`, and whatever the command is refused for.
   *
   * @param input A command of a person, a signal, or the result of an effect.
   * @param now The time; the account's clock never goes back, an earlier one is read as it.
   */
  step(account: Account, input: unknown | Text, now: string): unknown;
  /**
   * What a step would do, with the account left as it is. It costs a copy of the account.
   *
   * @param input The input.
   * @param now The time; the account's clock never goes back, an earlier one is read as it.
   */
  decide(account: Account, input: unknown | Text, now: string): unknown;
  /**
   * Steps an account by time alone: what is due by now is done. Before `next_wakeup` it changes no byte.
   *
   * @param now The time; the account's clock never goes back, an earlier one is read as it.
   */
  tick(account: Account, now: string): unknown;
  /**
   * Runs a log of inputs again, with what was due in between at its own instant, from accounts that nothing has happened to. The answer has a step for each input and each wakeup, with its `outcome` or its `errors`; an input that is refused changes nothing and the replay goes on.
   *
   * @param log The inputs, each with its account and the time at which it was stepped.
   */
  replay(log: unknown, options?: {
    /** How the log is ordered; by time. */
    order?: "by_time" | "by_account" | undefined;
    /** Until when time goes on after the last input, that instant included. */
    until?: string | undefined;
    /** Ends the wait when it is aborted. */
    signal?: Signal | undefined;
  }): Promise<unknown[]>;
  /**
   * What a cart costs at an instant, with hints.
   *
   * @param cart The cart, saved cart, list or template.
   * @param asOf The time whose prices are meant.
   */
  priceCart(account: Account, cart: string, asOf: string): unknown;
  /**
   * What changed between the prices that the buyer was shown last and those of an instant, line by line with the causes. `nothing_frozen` for a cart that nobody saw.
   *
   * @param cart The cart, saved cart, list or template.
   * @param asOf The time whose prices are meant.
   */
  cartDrift(account: Account, cart: string, asOf: string): Drift;
  /**
   * The lines whose configuration breaks a constraint of today's catalogue, each with the single changes that would mend it and what the line would cost with them.
   *
   * @param cart The cart, saved cart, list or template.
   * @param asOf The time whose prices are meant.
   */
  cartFixes(account: Account, cart: string, asOf: string): MendableLine[];
  /**
   * Compares a quote with what its lines cost without it at an instant: a row for each line, with the causes.
   *
   * @param quote The quote.
   * @param asOf The time whose prices are meant.
   */
  quoteDrift(account: Account, quote: string, asOf: string): LineDrift[];
  /**
   * A quote as its buyer sees it: without floors, internal messages, and prices that were not offered yet.
   *
   * @param quote The quote.
   * @param now The time.
   */
  quoteForBuyer(account: Account, quote: string, now: string): BuyerQuote;
  /**
   * What the command `quote.target` would do: the line totals that come to a total, whether it can be reached or not.
   *
   * @param quote The quote.
   * @param total The total wanted, in the quote's currency.
   * @param asOf The time whose prices are meant.
   */
  quoteTarget(account: Account, quote: string, total: DecimalInput, asOf: string, options?: {
    /** The role of the seller who asks, for floors that bind roles. */
    role?: string | undefined;
  }): Solution;
  /**
   * Where an approval stands: who can act now, what is missing, why each step is there.
   *
   * @param approval The approval.
   * @param now The time.
   */
  approvalStanding(account: Account, approval: string, now: string): Standing;
  /**
   * The approvals that a contact can act on, by id: in the contact's own right, or by a delegation that is in force.
   *
   * @param contact The contact.
   * @param now The time.
   */
  myApprovals(account: Account, contact: string, now: string): Standing[];
  /**
   * Tasks and records among effects as Salesforce composite requests, to be sent as POST in their order. Keep each request until it is answered, for `salesforce_results`; `refused` are the effects that no request can be made for.
   *
   * @param effects The effects; those that are no business of the system are passed over.
   * @param now When they are written.
   */
  salesforce(effects: readonly EffectInput[], now: string, options?: {
    /** Names, addresses and ids that effects do not carry on purpose. */
    directory?: DirectoryRecord | undefined;
  }): SalesforceRequests;
  /**
   * Tasks and records among effects as HubSpot batches, to be sent as POST in their order. Keep each request until it is answered, for `hubspot_results`; `refused` are the effects that no request can be made for.
   *
   * @param effects The effects; those that are no business of the system are passed over.
   * @param now When they are written.
   */
  hubspot(effects: readonly EffectInput[], now: string, options?: {
    /** Names, addresses and ids that effects do not carry on purpose. */
    directory?: DirectoryRecord | undefined;
  }): HubSpotBatches;
  /** Compiles an engine from price rows and CSV files that stream in, on a thread of its own. A source that yields faster than its rows are read is waited with. */
  static load(rulebook: Rulebook | RulebookInput, options?: LoadOptions): Promise<Engine>;
  /** Lets go of it now and not when the garbage is collected; using it afterwards is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** The state of one customer company: it changes by steps of an engine alone. */
export declare class Account implements Held {
  /**
   * An account that nothing has happened to yet.
   *
   * @param id The id of the company.
   */
  constructor(id: string);
  /**
   * Reads a snapshot. `damaged_snapshot` where it is not what was written, `unsupported_version` where a newer release wrote it.
   *
   * @param snapshot What `snapshot` gave.
   */
  static restore(snapshot: unknown | Text): Account;
  /**
   * Folds the log of an account into its state, without an engine: the live state byte for byte, without names and addresses of people. `event_gap` where an event does not follow the one before.
   *
   * @param events All events so far, in order.
   */
  static rebuild(events: readonly unknown[] | Text): Account;
  /**
   * Folds further events in that were decided elsewhere. After an error the account is as it was.
   *
   * @param events The events that follow, in order.
   */
  apply(events: readonly unknown[] | Text): void;
  /** The state as a document, to be stored: the same state gives the same bytes in every language. It holds ids of people and not their names. */
  snapshot(): string;
  /** Names exactly this state. */
  digest(): string;
  /** The id of the company. */
  id(): string;
  /** The number of the last event. It grows with each change: compare it and swap when you store the account. */
  seq(): number;
  /** The latest instant at which something took effect; nothing for a new account. */
  clock(): string | null;
  /** When the next deadline is due; nothing where none is. */
  nextWakeup(): string | null;
  /** The effects that have no answer yet, by key: what a host that crashed has to look at. */
  openEffects(): Effect[];
  /** How many answers came to effects that were not open. */
  unmatchedAnswers(): number;
  /** Why people were not written to: the messages of recovery plays that did not go out, by run and step, each with a sentence. */
  unsent(options?: {
    /** Whose; everybody's where none is named. */
    contact?: string | undefined;
  }): Unsent[];
  /** The company: units, contacts, roles. */
  company(): CompanyRecord;
  /** Names and addresses, as a document that is stored apart from the snapshot and can be erased. */
  people(): string;
  /**
   * Puts the people that were stored apart back in.
   *
   * @param people What `people` gave.
   */
  restorePeople(people: PeopleRecord | Text): void;
  /** The delegations that are in force or will be. */
  delegations(): Delegation[];
  /** Budgets and their holds. */
  budgets(): Budgets;
  /** What the books say about credit, and what counts against it since. */
  credits(): Credits;
  /** What is kept about writing to the people of the account: consents, suppressions, what was sent. */
  outreach(): Outreach;
  /**
   * A cart, list or template, or nothing where there is none by this id.
   *
   * @param id The cart.
   */
  cart(id: string): CartDocument | null;
  /** Every cart, list and template that is open or ended a short while ago, by id. */
  carts(): CartDocument[];
  /**
   * A quote, or nothing where there is none by this id.
   *
   * @param id The quote.
   */
  quote(id: string): Quote | null;
  /** Every quote that is open or ended a short while ago, by id. */
  quotes(): Quote[];
  /**
   * An approval, or nothing where there is none by this id.
   *
   * @param id The approval.
   */
  approval(id: string): Approval | null;
  /** Every approval that is open or was decided a short while ago, by id. */
  approvals(): Approval[];
  /**
   * An order, or nothing where there is none by this id.
   *
   * @param id The order.
   */
  order(id: string): Order | null;
  /** Every order that is open or was completed a while ago, by id. */
  orders(): Order[];
  /**
   * A thing that can stall, or nothing where there is none by this id.
   *
   * @param id The thing, such as { "cart": "c-9" }.
   */
  journey(id: JourneyRef): Journey | null;
  /** Everything that can stall, and what ended a while ago, by kind and id. */
  journeys(): Journey[];
  /**
   * A run of a recovery play, or nothing where there is none by this id.
   *
   * @param id The run.
   */
  run(id: string): Run | null;
  /** The runs of recovery plays that live or ended a while ago, by id. */
  runs(): Run[];
  /** Lets go of it now and not when the garbage is collected; using it afterwards is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** A cart that is edited and priced again at every keystroke. */
export declare class Cart implements Held {
  private constructor();
  /**
   * Changes the quantity of a line.
   *
   * @param index The place of the line, from 0.
   * @param quantity The new quantity, in the line's unit.
   */
  setQuantity(index: number | bigint, quantity: DecimalInput): void;
  /**
   * Adds a line at the end.
   *
   * @param line The line.
   */
  addLine(line: LineInput): void;
  /**
   * Removes a line and answers it; those after it move up.
   *
   * @param index The place of the line, from 0.
   */
  removeLine(index: number | bigint): Line;
  /** The lines as they stand. */
  lines(): Line[];
  /** The request as it stands. */
  request(): Request;
  /** The totals. */
  totals(): unknown;
  /**
   * What a line comes to, by which rule, and what each promotion took.
   *
   * @param index The place of the line, from 0.
   */
  line(index: number | bigint): unknown;
  /** The full result, with everything that the request asks for. */
  price(): unknown;
  /** Why the cart is priced the general way; nothing where it is priced at once, in scaled integers. Both ways give the same result. */
  obstacle(): unknown | null;
  /** Lets go of it now and not when the garbage is collected; using it afterwards is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
}

export interface MoneyModule {
  /**
   * Rounds a value to a multiple of the increment.
   *
   * @param value What is rounded.
   * @param mode What a half does, or which way it goes.
   * @param increment The step, such as 0.01 or 0.05.
   */
  round(value: DecimalInput, mode: "half_even" | "half_odd" | "half_away_from_zero" | "half_to_zero" | "half_ceiling" | "half_floor" | "away_from_zero" | "to_zero" | "ceiling" | "floor", increment: DecimalInput): Decimal;
  /**
   * A quotient, rounded once from its exact value. `division_by_zero`.
   *
   * @param dividend What is divided.
   * @param divisor What it is divided by.
   * @param mode What a half does, or which way it goes.
   * @param increment The step, such as 0.01 or 0.05.
   */
  divide(dividend: DecimalInput, divisor: DecimalInput, mode: "half_even" | "half_odd" | "half_away_from_zero" | "half_to_zero" | "half_ceiling" | "half_floor" | "away_from_zero" | "to_zero" | "ceiling" | "floor", increment: DecimalInput): Decimal;
  /**
   * Parts of an amount by weights, whose sum is the amount to the last digit.
   *
   * @param amount What is allocated: a multiple of the increment.
   * @param weights The weights: none below zero, at least one above.
   */
  allocate(amount: DecimalInput, weights: readonly DecimalInput[], options?: {
    /** Who gets what is over; largest_remainder. */
    policy?: "largest_remainder" | "largest_weight" | "even" | "first" | "last" | "nearest_first" | undefined;
    /** The step of the parts; 1. */
    increment?: DecimalInput | undefined;
  }): Decimal[];
  /**
   * An amount over the units of a quantity: at most two groups of units, each with one amount per unit. What is over goes to the first units.
   *
   * @param amount What is split: a multiple of the increment.
   * @param quantity The number of units.
   * @param increment The step, such as 0.01 or 0.05.
   */
  split(amount: DecimalInput, quantity: DecimalInput, increment: DecimalInput): unknown[];
  /**
   * A price with the ending of its band: the first ending whose band holds it applies, and without one the price stays as it is.
   *
   * @param price The price.
   * @param endings The endings, as in a rulebook.
   */
  endPrice(price: DecimalInput, endings: readonly PriceEnding[]): Decimal;
  /**
   * A currency of ISO 4217: its number, how many decimals it has, its name. `unknown_currency`.
   *
   * @param code The code of three letters.
   */
  currency(code: string): unknown;
  /** Every currency of ISO 4217, by code. */
  currencies(): unknown[];
  /**
   * An amount as people read it: `3,884.00 USD`. More decimals than the currency has are shown, not cut.
   *
   * @param amount Major units.
   * @param currency The currency.
   */
  format(amount: DecimalInput, currency: string): string;
  /**
   * An amount in the other currency of a rate, rounded once at the plan's point `fx`. `currency_mismatch`.
   *
   * @param amount Major units.
   * @param currency Its currency: that which the rate is from.
   * @param rate The rate.
   */
  exchange(amount: DecimalInput, currency: string, rate: RateInput, options?: {
    /** The rounding plan; half away from zero at the currency's exponent. */
    rounding?: "commercetools" | "oro" | "magento" | "medusa" | "vendure" | "en16931" | RoundingRules | undefined;
  }): Money;
}

export declare const money: MoneyModule;

export interface TimeModule {
  /**
   * An instant later by so much open time. A sum that would end at closing time ends at the next opening. `no_open_time`.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   * @param span How long, such as PT8H.
   */
  addBusinessTime(calendar: CalendarRules, at: string, span: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * The same local time so many business days later. A day on which the calendar opens at all is a business day.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   * @param days How many days.
   */
  addBusinessDays(calendar: CalendarRules, at: string, days: number | bigint, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * The same local time so many business days earlier.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   * @param days How many days.
   */
  businessDaysBefore(calendar: CalendarRules, at: string, days: number | bigint, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * The first instant from here on at which the calendar is open and, where they are given, it is inside the one window and outside the other.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   */
  nextOpen(calendar: CalendarRules, at: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
    /** A window of local time that it has to be in. */
    inside?: string | undefined;
    /** The zone of that window; UTC. */
    insideZone?: string | undefined;
    /** A window of local time that it must not be in, such as quiet hours. */
    outside?: string | undefined;
    /** The zone of that window; UTC. */
    outsideZone?: string | undefined;
  }): string;
  /**
   * The first instant from here on at which the calendar is closed.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   */
  nextClosed(calendar: CalendarRules, at: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * Whether the calendar is open.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   */
  isOpen(calendar: CalendarRules, at: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): boolean;
  /**
   * Whether the calendar opens at all on a date.
   *
   * @param calendar The business calendar.
   * @param date The date.
   */
  isBusinessDay(calendar: CalendarRules, date: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): boolean;
  /**
   * How long the calendar is open between two instants.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   * @param until The end, outside.
   */
  businessTimeBetween(calendar: CalendarRules, at: string, until: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * An instant later by elapsed time. `invalid_duration`.
   *
   * @param at What it is counted from.
   * @param span How long, such as PT36H.
   */
  after(at: string, span: string): string;
  /**
   * An instant earlier by elapsed time.
   *
   * @param at What it is counted from.
   * @param span How long, such as PT36H.
   */
  before(at: string, span: string): string;
  /**
   * The same local time, or the local time named, so many calendar days later.
   *
   * @param at What it is counted from.
   * @param days How many days.
   */
  daysAfter(at: string, days: number | bigint, options?: {
    /** The local time on that day. */
    time?: string | undefined;
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * The same local time, or the local time named, so many calendar days earlier.
   *
   * @param at What it is counted from.
   * @param days How many days.
   */
  daysBefore(at: string, days: number | bigint, options?: {
    /** The local time on that day. */
    time?: string | undefined;
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * The next instant at which local clocks show a time.
   *
   * @param at What it is counted from.
   * @param time The local time.
   */
  nextLocalTime(at: string, time: string, options?: {
    /** The days that count, such as `Mon-Fri`; all. */
    on?: string | undefined;
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
    /** Whether the day that it is counted from counts; allow. */
    sameDay?: "allow" | "skip" | undefined;
  }): string;
  /**
   * The first instant from here on that is inside a window of local time.
   *
   * @param window The window of local time, such as `Fri,Sat 08:00-10:00`.
   * @param at What it is counted from.
   */
  nextInside(window: string, at: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * The first instant from here on that is outside a window of local time.
   *
   * @param window The window of local time, such as `Fri,Sat 08:00-10:00`.
   * @param at What it is counted from.
   */
  nextOutside(window: string, at: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * The instant of a local time. One that the clocks skip goes later by what they skip, of one that they show twice it is the first.
   *
   * @param local The local time, such as 2026-07-02T16:30, seconds if there are any.
   */
  instant(local: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * What the clocks of a zone show at an instant: date and time without an offset.
   *
   * @param at What it is counted from.
   */
  local(at: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
}

export declare const time: TimeModule;

export interface ExchangeModule {
  /**
   * Reads a CloudEvents 1.0 envelope: the account and the input that it brings. Every fault at once, with its place in the event: `unknown_event_type`, `unsupported_version`, `unsupported_content`, and what the input may have wrong below `/data`.
   *
   * @param event The event.
   */
  readEvent(event: unknown | Text): unknown;
  /**
   * Reads one line of a file with an event on each; nothing for a blank line.
   *
   * @param line The line, as it is.
   */
  readLine(line: unknown | Text): unknown | null;
  /**
   * Reads a batch of events. One fault and nothing of the batch is taken.
   *
   * @param events The batch: an array of events.
   */
  readBatch(events: readonly unknown[] | Text): unknown[];
  /**
   * An event of an account as a CloudEvents 1.0 envelope, to be sent.
   *
   * @param source Names the host: a URI reference such as https://shop.example/recoup. Not empty, no white space.
   * @param account The account.
   * @param event The event, as the step gave it.
   */
  eventEnvelope(source: string, account: string, event: unknown): string;
  /**
   * An effect of an account as a CloudEvents 1.0 envelope, to be sent.
   *
   * @param source Names the host: a URI reference such as https://shop.example/recoup. Not empty, no white space.
   * @param account The account.
   * @param effect The effect, as the step gave it.
   * @param now When it was emitted.
   */
  effectEnvelope(source: string, account: string, effect: EffectInput, now: string): string;
  /**
   * What became of every effect of a request that `salesforce` gave, by what Salesforce answered.
   *
   * @param request The request that was sent.
   * @param status The HTTP status.
   * @param body The body of the answer; empty where there is none.
   */
  salesforceResults(request: SalesforceRequestInput, status: number | bigint, body: string, options?: {
    /** What the header Retry-After says, such as PT30S. */
    retryAfter?: string | undefined;
  }): EffectAnswer[];
  /**
   * What became of every effect of a request that `hubspot` gave, by what HubSpot answered.
   *
   * @param request The batch that was sent.
   * @param status The HTTP status.
   * @param body The body of the answer; empty where there is none.
   */
  hubspotResults(request: HubSpotBatchInput, status: number | bigint, body: string, options?: {
    /** What the header Retry-After says, such as PT30S. */
    retryAfter?: string | undefined;
  }): EffectAnswer[];
}

export declare const exchange: ExchangeModule;

export interface ExperimentsModule {
  /**
   * Where a value falls: part `part` of `of` equal parts, and the same as a share.
   *
   * @param seed The seed of the experiment.
   * @param value What is hashed, such as the id of an account.
   * @param version The version of the hash; new experiments take 2.
   */
  bucket(seed: string, value: string, version: "1" | "2"): unknown;
  /**
   * The range of buckets of each arm as pairs of shares, from the first to outside the second, to eight decimals.
   *
   * @param arms How many arms there are.
   */
  bucketRanges(arms: number | bigint, options?: {
    /** The share of units that takes part, 0 to 1; 1. */
    coverage?: DecimalInput | undefined;
    /** The weight of each arm; equal ones. */
    weights?: readonly DecimalInput[] | undefined;
  }): Decimal[][];
}

export declare const experiments: ExperimentsModule;

export interface PartyModule {
  /**
   * Checks a company and answers what one asks of it: its `account`; with a unit its `lineage`, the unit itself first; with a contact too, the contact's `roles` there. Every fault of the company at once; `unknown_org_unit`, `unknown_contact`.
   *
   * @param company The company.
   */
  checkCompany(company: CompanyRecordInput | Text, options?: {
    /** A unit of it. */
    unit?: string | undefined;
    /** A contact, whose roles in the unit are meant. */
    contact?: string | undefined;
  }): unknown;
}

export declare const party: PartyModule;

export interface DocumentsModule {
  /**
   * The document as the engine writes it: compact, fields in the declared order, defaults left out, decimals as strings without trailing zeros, instants in UTC. Every fault of the document at once.
   *
   * @param document The document.
   */
  canonical(document: unknown | Text, options?: {
    /** What it is read as: tree (any JSON, as it stands), rulebook, request, input, event or rounding; tree. */
    kind?: string | undefined;
  }): string;
  /**
   * The SHA-256 of the canonical form.
   *
   * @param document The document.
   */
  digest(document: unknown | Text, options?: {
    /** What it is read as: tree (any JSON, as it stands), rulebook, request, input, event or rounding; tree. */
    kind?: string | undefined;
  }): string;
}

export declare const documents: DocumentsModule;

export interface ErrorsModule {
  /** Every error code with its number, what it means and how to mend it. */
  codes(): unknown[];
}

export declare const errors: ErrorsModule;

export interface AccountRules {
  /** How long an input's id is remembered; an input that happened longer ago is refused. */
  remember_inputs?: string | undefined;
  /** How many inputs are remembered at most. */
  remember_at_most?: number | bigint | undefined;
  /** How long after its end a cart, quote or approval stays in the state. */
  keep_closed?: string | undefined;
  /** The same for an order that was shipped or cancelled: so long it can be returned. */
  keep_orders?: string | undefined;
  /** How long a link to an approval counts. */
  links_hold?: string | undefined;
  /** What a new rulebook does to open approvals. */
  on_change?: "keep" | "restart" | undefined;
}

export interface Action {
  /** Percent off. */
  percent_off?: DecimalInput | undefined;
  /** Amount off. */
  amount_off?: AmountOff | undefined;
  /** A unit price, where it is lower. */
  fixed_price?: DecimalInput | undefined;
  /** A signed change. */
  adjust?: AdjustBy | undefined;
  /** Buy some, get some. */
  buy_get?: BuyGet | undefined;
  /** Of every so many units the cheapest is free. */
  cheapest_free?: CheapestFree | undefined;
  /** A line added at no charge. */
  gift?: Gift | undefined;
  /** The reached threshold applies. */
  thresholds?: Thresholds | undefined;
  /** Percent off freight. */
  shipping_percent_off?: DecimalInput | undefined;
  /** No freight. */
  free_shipping?: boolean | undefined;
}

export interface Adjust {
  /** The list it derives from. */
  list: string;
  /** The change; negative lowers. */
  percent: DecimalInput;
}

export interface AdjustBy {
  /** Percent; negative lowers. */
  percent?: DecimalInput | undefined;
  /** Amount; negative lowers. */
  amount?: DecimalInput | undefined;
}

export interface AliasRecord {
  /** The number as it is printed or sent. */
  number: string;
  /** Whose number it is. */
  kind: "customer" | "gtin" | "manufacturer" | (string & {});
  /** The customer whose own number it is; only for the kind "customer". */
  account?: string;
}

export interface AliasRecordInput {
  /** The number as it is printed or sent. */
  number: string;
  /** Whose number it is. */
  kind: "customer" | "gtin" | "manufacturer";
  /** The customer whose own number it is; only for the kind "customer". */
  account?: string | undefined;
}

export interface Allocate {
  /** What it goes by. */
  by?: "amount" | "quantity" | "weight" | undefined;
  /** Who gets the odd cents; the rounding plan's policy when left out. */
  policy?: "largest_remainder" | "largest_weight" | "even" | "first" | "last" | "nearest_first" | undefined;
}

export interface AllocationRule {
  /** Who gets the odd cents. */
  policy?: "largest_remainder" | "largest_weight" | "even" | "first" | "last" | "nearest_first" | undefined;
  /** Parts are multiples of this; one minor unit of the currency if left out. */
  increment?: DecimalInput | undefined;
}

export interface Allowance {
  /** Units of the term. */
  quantity?: DecimalInput | undefined;
  /** Amount in the contract's currency, before promotions. */
  amount?: DecimalInput | undefined;
}

export interface Alternative {
  /** The product that it stands for. */
  instead_of: string;
  /** The product. */
  sku: string;
  /** Why it is named. */
  kind: "configuration" | "in_stock" | "cheaper" | (string & {});
  /** Per unit now. */
  unit_price?: Decimal;
}

export interface AlternativeInput {
  /** The product that it stands for. */
  instead_of: string;
  /** The product. */
  sku: string;
  /** Why it is named. */
  kind: "configuration" | "in_stock" | "cheaper";
  /** Per unit now. */
  unit_price?: DecimalInput | undefined;
}

export interface AmountOff {
  /** The amount in the cart's currency, which must be the rulebook's. */
  amount: DecimalInput;
  /** What it is taken off; when left out, each line at the line stage and the order at the order stage. */
  per?: "line" | "unit" | "order" | undefined;
}

export interface Answers {
  /** Prices. */
  prices?: PriceAnswer[];
  /** Charges. */
  charges?: ChargeAnswer[];
}

export interface AnswersInput {
  /** Prices. */
  prices?: readonly PriceAnswerInput[] | undefined;
  /** Charges. */
  charges?: readonly ChargeAnswerInput[] | undefined;
}

export interface Approval {
  /** The approval. */
  id: string;
  /** What it is about and who asks. */
  case: Case;
  /** The steps, by stage. */
  steps?: PlanStep[];
  /** Where it stands. */
  status: "open" | "approved" | "rejected" | "returned" | "recalled" | "lapsed" | "cancelled" | (string & {});
  /** Why it can't be finished as things are. */
  blocked?: Blocked;
  /** How often its content was put to the approvers: 1, and 1 more each time that it was changed. Commands of people name the revision that they saw; votes of others do not make it stale. */
  revision: number;
  /** The version of the system that decides about it, as last observed; 0 before. */
  source_version?: number;
  /** One more with each event. */
  version: number;
  /** When it was made. */
  created: string;
  /** When it last changed. */
  updated: string;
}

export interface ApprovalPolicy {
  /** Its id. */
  id: string;
  /** Who decides: the people of the stages, or another system, which is asked and tells what became of it. The policies about one kind of subject all say the same. */
  authority?: "engine" | "external" | undefined;
  /** What it is about; whatever is ordered, from a cart or from a quote, when left out. */
  subject?: "cart" | "quote" | undefined;
  /** Which buyers it is about; all when left out. */
  for?: Eligibility | undefined;
  /** What must be so of the cart. */
  when?: CartConditionInput | undefined;
  /** What must be so of at least one line. */
  any_line?: Condition | undefined;
  /** What must have been spent, together with this. */
  spend?: SpendRule | undefined;
  /** The stages, one after the other: each a list of steps that are open together and are all needed. None where another system decides. */
  stages?: readonly (readonly ApprovalStepInput[])[] | undefined;
  /** How far an approved subject may change without being approved again; nothing may when left out. */
  tolerance?: ToleranceInput | undefined;
  /** The facets whose change asks the steps again; all when left out. */
  watches?: readonly ("amount" | "quantity" | "ship_to" | "cost_centre" | "supplier")[] | undefined;
  /** Whether those who ask, and their delegates, may not decide. */
  separation?: boolean | undefined;
}

export interface ApprovalStep {
  /** Who may decide: any of these. Nobody in the step of a plan that another system decides. */
  by?: Approver[];
  /** How many must approve; one when left out. */
  quorum?: Quorum;
  /** Whether people who decide other steps of this or an earlier stage do not count. */
  distinct?: boolean;
  /** What a rejection does. */
  on_reject?: "veto" | "majority" | "return" | (string & {});
  /** Whether an approver whose own limit is below the amount passes it up the tree. */
  own_limit?: boolean;
  /** Who may decide too after a while. */
  escalate?: Escalation;
  /** What is decided by itself after a while. */
  auto?: AutoDecision;
}

export interface ApprovalStepInput {
  /** Who may decide: any of these. Nobody in the step of a plan that another system decides. */
  by?: readonly ApproverInput[] | undefined;
  /** How many must approve; one when left out. */
  quorum?: QuorumInput | undefined;
  /** Whether people who decide other steps of this or an earlier stage do not count. */
  distinct?: boolean | undefined;
  /** What a rejection does. */
  on_reject?: "veto" | "majority" | "return" | undefined;
  /** Whether an approver whose own limit is below the amount passes it up the tree. */
  own_limit?: boolean | undefined;
  /** Who may decide too after a while. */
  escalate?: EscalationInput | undefined;
  /** What is decided by itself after a while. */
  auto?: AutoDecisionInput | undefined;
}

export interface Approver {
  /** Contacts with this role. */
  role?: string;
  /** Where they must hold it; `above` when left out. Anywhere for a subject that no unit asks for. */
  in?: "unit" | "above" | "company" | (string & {});
  /** This contact. */
  contact?: string;
  /** The manager. */
  manager_of?: "requester" | "previous" | (string & {});
  /** The owner. */
  owner_of?: "cost_centre";
  /** Employees of the seller with this role. */
  seller_role?: string;
}

export interface ApproverInput {
  /** Contacts with this role. */
  role?: string | undefined;
  /** Where they must hold it; `above` when left out. Anywhere for a subject that no unit asks for. */
  in?: "unit" | "above" | "company" | undefined;
  /** This contact. */
  contact?: string | undefined;
  /** The manager. */
  manager_of?: "requester" | "previous" | undefined;
  /** The owner. */
  owner_of?: "cost_centre" | undefined;
  /** Employees of the seller with this role. */
  seller_role?: string | undefined;
}

export interface ArbitrationRule {
  /** After a message to one contact, other contacts of the account get none about anything for this long. */
  quiet_others: string;
  /** Who is written to where several could be; the contact of the journey when absent. */
  primary?: string | undefined;
  /** The purposes that it holds for; marketing alone when empty. */
  purposes?: readonly ("transactional" | "service" | "marketing")[] | undefined;
  /** One reply holds all marketing to the account back for this long. */
  after_reply: string;
}

export interface Ask {
  /** What counts until, or unless, the host answers. */
  fallback?: DecimalInput | undefined;
}

export interface Assignment {
  /** The experiment. */
  experiment: string;
  /** What was assigned: the account or contact. */
  unit: string;
  /** The arm; none where it is held out. */
  arm?: string;
  /** The arms that could have been given. */
  eligible?: string[];
  /** With which probability this arm was given, 0 to 1. */
  probability: Decimal;
  /** When it was given. */
  at: string;
  /** When it first made a difference. */
  exposed?: string;
}

export interface Association {
  /** The kind of record. */
  record: string;
  /** Whose type of association it is. */
  category?: string | undefined;
  /** The type. */
  type_id: number | bigint;
}

export interface Assortment {
  /** Its id. */
  id: string;
  /** Whom it is for. */
  for?: Eligibility | undefined;
  /** What it holds; everything when left out. */
  include?: Target | undefined;
  /** What it leaves out. */
  exclude?: Target | undefined;
}

export interface AudienceCard {
  /** Where it comes from. */
  origin: Origin;
  /** The audience at the host. */
  audience: string;
  /** Whether somebody is put in or taken out. */
  change: "add" | "remove" | (string & {});
  /** The channel. */
  channel: string;
  /** Who. */
  contact: string;
}

export interface AudienceCardInput {
  /** Where it comes from. */
  origin: OriginInput;
  /** The audience at the host. */
  audience: string;
  /** Whether somebody is put in or taken out. */
  change: "add" | "remove";
  /** The channel. */
  channel: string;
  /** Who. */
  contact: string;
}

export interface AudienceStep {
  /** The audience at the host. */
  id: string;
  /** Whether somebody is put in or taken out. */
  change: "add" | "remove";
  /** The channel whose consent counts, such as `display` or `social`. */
  channel: string;
}

export interface AutoDecision {
  /** How long after the step opened. */
  after: Delay;
  /** The decision. */
  decision: "approve" | "reject" | (string & {});
}

export interface AutoDecisionInput {
  /** How long after the step opened. */
  after: DelayInput;
  /** The decision. */
  decision: "approve" | "reject";
}

export interface AwaitedEffect {
  /** The effect. */
  key: string;
  /** The sub-requests that it needs, its own last. */
  references?: string[];
}

export interface AwaitedEffectInput {
  /** The effect. */
  key: string;
  /** The sub-requests that it needs, its own last. */
  references?: readonly string[] | undefined;
}

export interface AwaitedInput {
  /** The effects that it is for. */
  keys?: string[];
  /** How its record is found again; a new one is made where it is left out. */
  found_by?: FoundBy;
}

export interface AwaitedInputInput {
  /** The effects that it is for. */
  keys?: readonly string[] | undefined;
  /** How its record is found again; a new one is made where it is left out. */
  found_by?: FoundBy | undefined;
}

export interface Ball {
  /** The task, call or thing that is negotiated. */
  id: string;
  /** Why. */
  kind: "task" | "call" | "negotiation" | (string & {});
  /** The thing that it is about; everything of the account when absent. */
  journey?: JourneyRef;
  /** The contact that it is about; everybody when absent. */
  contact?: string;
  /** Since when. */
  at: string;
  /** When it is to be done. */
  due?: string;
  /** When it was closed last; later than `at` it is closed now. */
  closed?: string;
  /** What came of it. */
  outcome?: string;
  /** From when on the flow goes on, once it was handed back. Closed without this, the person took over. */
  back?: string;
}

export interface BallRule {
  /** The calendar of the times below. */
  calendar: string;
  /** An open task younger than this many business days holds messages back until its due time. */
  task_days: number | bigint;
  /** How much business time after a task was closed without an answer the flow goes on. */
  hand_back: string;
  /** The outcomes of tasks and calls that hand back; the others end the runs about the same thing. */
  hands_back?: readonly string[] | undefined;
}

export interface BeforeWait {
  /** The instant. */
  field: "ends" | "due";
  /** Elapsed time. */
  elapsed?: string | undefined;
  /** Days of the calendar. */
  calendar_days?: number | bigint | undefined;
  /** The zone of `calendar_days`. */
  zone?: string | undefined;
  /** Business days. */
  business_days?: number | bigint | undefined;
  /** The calendar of `business_days`. */
  calendar?: string | undefined;
}

export interface Blanket {
  /** What all its releases may come to, lines and charges together. */
  ceiling: Decimal;
  /** When its term ends (exclusive). */
  until: string;
}

export interface Block {
  /** The person. */
  contact: string;
  /** The channel; all when absent. */
  channel?: string;
  /** The address; all when absent. */
  address?: string;
  /** Why. */
  why: "suppressed" | "hard_bounce" | "soft_bounce" | "complaint" | "unsubscribed" | (string & {});
  /** Since when. */
  at: string;
  /** Until when; for ever when absent. */
  until?: string;
}

export interface Blocked {
  /** The step. */
  step: string;
  /** The reason, as a sentence. */
  why: string;
}

export interface BoundsRecord {
  /** The option. */
  option: string;
  /** The least number allowed. */
  min?: Decimal;
  /** The greatest number allowed. */
  max?: Decimal;
}

export interface BoundsRecordInput {
  /** The option. */
  option: string;
  /** The least number allowed. */
  min?: DecimalInput | undefined;
  /** The greatest number allowed. */
  max?: DecimalInput | undefined;
}

export interface Branch {
  /** The cases. */
  cases?: readonly CaseInput[] | undefined;
  /** Where it goes on when none fits; the next step when absent. */
  otherwise?: string | undefined;
}

export interface BrokenChoice {
  /** The option that would have to change first. */
  option: string;
  /** What is wrong with it, as a sentence. */
  sentence: string;
  /** The place of the constraint in the product's list, from 0, if one is broken. */
  constraint?: number;
}

export interface BudgetRecord {
  /** The budget, unique in the account. */
  id: string;
  /** The budget that everything booked here is booked against as well. */
  parent?: string;
  /** What is booked here. Several budgets may cover one thing; each is booked. */
  covers: Covers;
  /** The currency of its amounts. */
  currency: string;
  /** When the limit is there anew. */
  period: Period;
  /** What may be spent in one period, zero or more. */
  limit: Decimal;
  /** How far it may go below zero; as the rulebook says when absent. */
  overdraft?: Overdraft;
  /** What happens when it lacks the amount. */
  on_exceeded?: "block" | "approve" | (string & {});
  /** Whether what is left of a period is moved to the next. */
  rollover?: boolean;
  /** Who keeps it. Of a budget of another system, that says what is spent, held and left; what is held and spent here counts on top until it says that it has it. */
  authority?: "engine" | "external" | (string & {});
}

export interface BudgetRules {
  /** Rates into the currencies of budgets and credit accounts. The first that is in force is used, and pinned by the hold that uses it. */
  rates?: readonly PinnedRate[] | undefined;
  /** What becomes of a hold when the order is refused. */
  on_refused?: "keep" | "release" | undefined;
  /** The overdraft of budgets that name none; none when absent. */
  overdraft?: OverdraftInput | undefined;
  /** How long a hold lives that was made for no cart, quote or order and names no end; for ever when absent. */
  hold_for?: string | undefined;
  /** How long what was committed can be given back, and how long operations are remembered, counted from the last operation; 90 days of 24 hours when absent. */
  keep?: string | undefined;
  /** What happens when credit is lacking. */
  credit_on_exceeded?: "block" | "approve" | undefined;
}

export interface BudgetState {
  /** What was set. */
  record: BudgetRecord;
  /** How often it was set. */
  version: number;
  /** The other system's version, of an external budget. */
  source_version?: number;
  /** Nothing can be held in periods that begin before this. */
  closed_until?: string;
  /** The periods that are open, the earliest first. */
  periods?: PeriodState[];
}

export interface Budgets {
  /** How many events were applied. */
  version?: number;
  /** The budgets, by id. */
  budgets?: BudgetState[];
  /** The holds, by the operation that made them. */
  holds?: Hold[];
}

export interface BundleRecord {
  /** The components of one base unit of the bundle. */
  components?: ComponentRecord[];
  /** Where the price of the bundle comes from. */
  priced: "own" | "components" | (string & {});
  /** Percent off the sum of the components' prices, 0 to 100; only with "components". */
  percent_off?: Decimal;
}

export interface BundleRecordInput {
  /** The components of one base unit of the bundle. */
  components?: readonly ComponentRecordInput[] | undefined;
  /** Where the price of the bundle comes from. */
  priced: "own" | "components";
  /** Percent off the sum of the components' prices, 0 to 100; only with "components". */
  percent_off?: DecimalInput | undefined;
}

export interface BusinessWait {
  /** Open time. */
  time?: string | undefined;
  /** Business days. */
  days?: number | bigint | undefined;
  /** The calendar. */
  calendar: string;
}

export interface BuyGet {
  /** Units to buy. */
  buy: number | bigint;
  /** Units discounted. */
  get: number | bigint;
  /** By how much. */
  percent_off?: DecimalInput | undefined;
  /** Lines that count as bought; those of the promotion when left out. */
  buy_on?: Condition | undefined;
  /** Lines that are discounted; those of the promotion when left out. */
  get_on?: Condition | undefined;
  /** How often at the most. */
  repeat?: number | bigint | undefined;
}

export interface BuyerLine {
  /** Its id. */
  id: string;
  /** What is quoted. */
  sku: string;
  /** How much. */
  quantity: Decimal;
  /** The unit of the quantity. */
  unit: string;
  /** The buyer's price without a quote. */
  without_quote?: Decimal;
  /** The total before the quote's discount, as offered. */
  total?: Decimal;
  /** The total after it, as offered. */
  quoted?: Decimal;
  /** Whether it is an extra. */
  optional?: boolean;
  /** What was wished. */
  wish?: Wish;
  /** How much was accepted. */
  accepted?: Decimal;
  /** The total of that. */
  accepted_total?: Decimal;
  /** How much of that is left to order. */
  remaining?: Decimal;
  /** The id of a note. */
  note?: string;
}

export interface BuyerQuote {
  /** Its id. */
  id: string;
  /** The revision that commands name. */
  revision: number;
  /** Where it is; what waits for a colleague of the seller is in review. */
  state: "draft" | "requested" | "in_review" | "internal_approval" | "offered" | "expired" | "accepted" | "placing" | "ordered" | "declined" | "withdrawn" | "rejected" | "cancelled" | (string & {});
  /** The unit that buys. */
  unit?: string;
  /** Who asked. */
  contact?: string;
  /** The currency of every amount. */
  currency: string;
  /** Where the goods go. */
  ship_to?: string;
  /** The purchase order number. */
  po?: string;
  /** The lines. */
  lines?: BuyerLine[];
  /** The charges that were offered. */
  charges?: QuoteCharge[];
  /** Lines that are not optional and charges, as offered. */
  total?: Decimal;
  /** The taxes on them. */
  taxes?: SnapshotTax[];
  /** The totals with tax. */
  totals?: SnapshotTotals;
  /** When the offer ends (exclusive). */
  valid_until?: string;
  /** What the offer says beside prices. */
  terms?: OfferTerms;
  /** The last counter offer. */
  counter?: Counter;
  /** Messages. */
  messages?: Message[];
  /** The rounds. */
  history?: Revision[];
  /** The release on its way. */
  placing?: Release;
  /** What was ordered. */
  releases?: Ordered[];
  /** What the ceiling of a blanket order leaves. */
  ceiling_left?: Decimal;
}

export interface CalendarDaysWait {
  /** How many. */
  days: number | bigint;
  /** The local time then; that of the anchor when absent. */
  at?: string | undefined;
  /** Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name. */
  zone: string;
}

export interface CalendarRules {
  /** The calendar's id. */
  id: string;
  /** The zone of its hours; the rulebook's zone when left out. */
  time_zone?: string | undefined;
  /** The opening hours of every week, such as `Mon-Fri 09:00-17:00; Sat 10:00-13:00`. */
  open: string;
  /** Dates on which it is closed. */
  holidays?: readonly string[] | undefined;
  /** Dates with hours of their own. */
  half_days?: readonly HalfDay[] | undefined;
}

export interface Cap {
  /** Its id. */
  id: string;
  /** Whose messages it counts. */
  per: "contact" | "account" | "domain";
  /** So many at most. */
  at_most: number | bigint;
  /** Within this time, rolling. Exactly one of this, `local_days` and `smart`. */
  within?: string | undefined;
  /** Within this many days of the recipient's local calendar. */
  local_days?: number | bigint | undefined;
  /** No second one within this time after an earlier one; the time is stored with the earlier one. */
  smart?: string | undefined;
  /** The channels; all when empty. */
  channels?: readonly string[] | undefined;
  /** The purposes; all when empty. */
  purposes?: readonly ("transactional" | "service" | "marketing")[] | undefined;
  /** The tags of which one must fit, as they were when sent; all when empty. */
  tags?: readonly string[] | undefined;
}

export interface CartDocument {
  /** The cart. */
  id: string;
  /** What it is for. */
  kind?: "cart" | "saved" | "requisition" | "wish_list" | "template" | (string & {});
  /** Where it stands. */
  state?: "active" | "frozen_soft" | "frozen_hard" | "pending_approval" | "approved" | "placing" | "ordered" | "merged" | "transferred" | "expired" | "deleted" | (string & {});
  /** Who decides about it. */
  authority?: "engine" | "external" | (string & {});
  /** The other system's version, where that decides. */
  source_version?: number;
  /** The unit that buys. */
  unit?: string;
  /** Whose it is; a guest's when absent. */
  owner?: string;
  /** The currency that it is priced in. */
  currency: string;
  /** What its editors say about it as a whole. */
  head?: CartHead;
  /** Whether everybody of the unit may use it, and how. */
  shared?: "view" | "edit" | "owner" | (string & {});
  /** Who else may use it. */
  members?: Member[];
  /** Every line that is remembered, by id, with those that were removed. [`Cart::lines`] are those that are there. */
  lines?: CartLine[];
  /** Operations before this are too old: additions were folded up to here. */
  folded?: string;
  /** How often it began anew: a remainder of a partial order lives on. */
  generation?: number;
  /** Grows with every event. */
  version?: number;
  /** The prices that it was frozen, submitted or placed with. */
  frozen?: PriceSnapshot;
  /** The approval that it waits for or that approved it. */
  approval?: string;
  /** The digests of what was submitted. */
  content?: Facets;
  /** When the approval lapses. */
  approved_until?: string;
  /** Why it was returned or refused last. */
  reasons?: Reason[];
  /** Who blocks changes of others. */
  lock?: CartLock;
  /** The attempt to place that is under way. */
  placing?: string;
  /** The state before placing. */
  resume?: "active" | "frozen_soft" | "frozen_hard" | "pending_approval" | "approved" | "placing" | "ordered" | "merged" | "transferred" | "expired" | "deleted" | (string & {});
  /** The order that it became. */
  order?: string;
  /** The cart that its lines went into. */
  merged_into?: string;
  /** What the buyer was shown last. */
  seen?: PriceSnapshot;
  /** When it ends unless somebody comes back. */
  expires?: string;
  /** When it was created. */
  created: string;
  /** When it changed last, by whomever. */
  changed: string;
  /** When a buyer last did something with it. What the seller's people do does not count. */
  activity?: string;
}

export interface CartCondition {
  /** Every part holds. */
  all?: CartCondition[];
  /** At least one part holds. */
  any?: CartCondition[];
  /** The part fails. */
  not?: CartCondition;
  /** The customer account. */
  account?: string | string[];
  /** The unit of the company tree, or one above it. */
  org_unit?: string | string[];
  /** The person who buys. */
  contact?: string | string[];
  /** A group of the account, unit or contact. */
  group?: string | string[];
  /** A segment that the buyer is in. */
  segment?: string | string[];
  /** The sales channel. */
  channel?: string | string[];
  /** The region: a country takes in its subdivisions, so "US" matches "US-WA". */
  region?: string | string[];
  /** The selling entity. */
  seller?: string | string[];
  /** A role of the contact in the unit. */
  role?: string | string[];
  /** Where the buyer is on the way to an order, such as "checkout". */
  journey_stage?: string | string[];
  /** A promotion code that was entered. */
  code?: string | string[];
  /** A cost centre that the line or cart is booked to. */
  cost_centre?: string | string[];
  /** A supplier of the line or cart. */
  supplier?: string | string[];
  /** A category of a line of the cart, or one that contains it. */
  cart_category?: string | string[];
  /** What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit". */
  journey_kind?: string | string[];
  /** The heaviest reason why it stalled. */
  reason?: string | string[];
  /** A kind of signal that was seen of it. */
  signal?: string | string[];
  /** Where a visitor came from. */
  referrer?: string | string[];
  /** How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended". */
  contract_status?: string | string[];
  /** Who of the seller looks after the buyer. */
  owner?: string | string[];
  /** What a model of the host says of what stalled, by the name of the score. */
  score?: {
    /** The name of the score. */
    name: string;
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** The account has no earlier order. */
  first_order?: boolean;
  /** The order is over what its buyer may order without approval. */
  over_buyer_limit?: boolean;
  /** A budget of the order does not cover it. */
  budget_exceeded?: boolean;
  /** The order goes to a place where the account never ordered to. */
  new_ship_to?: boolean;
  /** The line, or a line of the cart, is below a floor that lets it stand if somebody approves. */
  below_floor?: boolean;
  /** Somebody came back: it stalled before, or was visited more than once. */
  returning?: boolean;
  /** The sum of the quantities of all lines, each in the base unit of its product. */
  cart_quantity?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** The number of lines. */
  lines?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** The number of different SKUs. */
  skus?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** The weight of the cart, in the unit named. */
  weight?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
    /** The unit of the bounds. */
    unit: string;
  };
  /** How far below its list price the line or cart is, as a percentage of the list price. */
  discount?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** The margin of the line or cart over cost, as a percentage of the net price. */
  margin?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** How often the shop was visited, as signals told it. */
  visits?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** How long the longest visit was, in whole minutes. */
  minutes_on_site?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** How many orders the account has placed. */
  orders?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** Whole days since the account's last order; there is no such number before the first. */
  days_since_order?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** How often it came back after it stalled. */
  generation?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
  };
  /** The total of the cart. */
  total?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | (string & {});
  };
  /** The charges of the cart, such as freight. */
  charges?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | (string & {});
  };
  /** The total of the cart with its charges. */
  order_total?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | (string & {});
  };
  /** What the thing that stalled is worth, net. */
  value?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | (string & {});
  };
  /** What the account has bought so far, net. */
  lifetime_value?: {
    /** This number or more. */
    at_least?: Decimal;
    /** More than this number. */
    over?: Decimal;
    /** This number or less. */
    at_most?: Decimal;
    /** Less than this number. */
    under?: Decimal;
    /** This number; not with the other comparators. */
    is?: Decimal;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | (string & {});
  };
  /** The moment: from is included, until is not. A date begins at local midnight. */
  date?: Period;
  /** The local day of the week. */
  weekday?: "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun" | (string & {}) | ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun" | (string & {}))[];
}

export interface CartConditionInput {
  /** Every part holds. */
  all?: readonly CartConditionInput[] | undefined;
  /** At least one part holds. */
  any?: readonly CartConditionInput[] | undefined;
  /** The part fails. */
  not?: CartConditionInput | undefined;
  /** The customer account. */
  account?: string | readonly string[] | undefined;
  /** The unit of the company tree, or one above it. */
  org_unit?: string | readonly string[] | undefined;
  /** The person who buys. */
  contact?: string | readonly string[] | undefined;
  /** A group of the account, unit or contact. */
  group?: string | readonly string[] | undefined;
  /** A segment that the buyer is in. */
  segment?: string | readonly string[] | undefined;
  /** The sales channel. */
  channel?: string | readonly string[] | undefined;
  /** The region: a country takes in its subdivisions, so "US" matches "US-WA". */
  region?: string | readonly string[] | undefined;
  /** The selling entity. */
  seller?: string | readonly string[] | undefined;
  /** A role of the contact in the unit. */
  role?: string | readonly string[] | undefined;
  /** Where the buyer is on the way to an order, such as "checkout". */
  journey_stage?: string | readonly string[] | undefined;
  /** A promotion code that was entered. */
  code?: string | readonly string[] | undefined;
  /** A cost centre that the line or cart is booked to. */
  cost_centre?: string | readonly string[] | undefined;
  /** A supplier of the line or cart. */
  supplier?: string | readonly string[] | undefined;
  /** A category of a line of the cart, or one that contains it. */
  cart_category?: string | readonly string[] | undefined;
  /** What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit". */
  journey_kind?: string | readonly string[] | undefined;
  /** The heaviest reason why it stalled. */
  reason?: string | readonly string[] | undefined;
  /** A kind of signal that was seen of it. */
  signal?: string | readonly string[] | undefined;
  /** Where a visitor came from. */
  referrer?: string | readonly string[] | undefined;
  /** How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended". */
  contract_status?: string | readonly string[] | undefined;
  /** Who of the seller looks after the buyer. */
  owner?: string | readonly string[] | undefined;
  /** What a model of the host says of what stalled, by the name of the score. */
  score?: {
    /** The name of the score. */
    name: string;
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The account has no earlier order. */
  first_order?: boolean | undefined;
  /** The order is over what its buyer may order without approval. */
  over_buyer_limit?: boolean | undefined;
  /** A budget of the order does not cover it. */
  budget_exceeded?: boolean | undefined;
  /** The order goes to a place where the account never ordered to. */
  new_ship_to?: boolean | undefined;
  /** The line, or a line of the cart, is below a floor that lets it stand if somebody approves. */
  below_floor?: boolean | undefined;
  /** Somebody came back: it stalled before, or was visited more than once. */
  returning?: boolean | undefined;
  /** The sum of the quantities of all lines, each in the base unit of its product. */
  cart_quantity?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The number of lines. */
  lines?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The number of different SKUs. */
  skus?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The weight of the cart, in the unit named. */
  weight?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The unit of the bounds. */
    unit: string;
  } | undefined;
  /** How far below its list price the line or cart is, as a percentage of the list price. */
  discount?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The margin of the line or cart over cost, as a percentage of the net price. */
  margin?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** How often the shop was visited, as signals told it. */
  visits?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** How long the longest visit was, in whole minutes. */
  minutes_on_site?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** How many orders the account has placed. */
  orders?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** Whole days since the account's last order; there is no such number before the first. */
  days_since_order?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** How often it came back after it stalled. */
  generation?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The total of the cart. */
  total?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** The charges of the cart, such as freight. */
  charges?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** The total of the cart with its charges. */
  order_total?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** What the thing that stalled is worth, net. */
  value?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** What the account has bought so far, net. */
  lifetime_value?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** The moment: from is included, until is not. A date begins at local midnight. */
  date?: PeriodInput | undefined;
  /** The local day of the week. */
  weekday?: "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun" | readonly ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[] | undefined;
}

export interface CartHead {
  /** The title. */
  title?: string;
  /** The selling entity. */
  seller?: string;
  /** The sales channel. */
  channel?: string;
  /** Where the goods go: a place of the company. */
  ship_to?: string;
  /** Where they come from. */
  ship_from?: string;
  /** The warehouse whose costs count. */
  warehouse?: string;
  /** The buyer's purchase order number. */
  po_number?: string;
  /** Promotion codes. */
  codes?: string[];
}

export interface CartLine {
  /** The line, derived from its key. */
  id: string;
  /** What makes it a line of its own. */
  key: LineKey;
  /** Whether the configuration breaks a constraint of the product. */
  misconfigured?: boolean;
  /** How much is ordered: the register and the additions after it. None when the line is gone. */
  quantity?: Decimal;
  /** The register: what the quantity was last set to. */
  set?: QuantitySet;
  /** The additions after the register, by stamp. */
  adds?: QuantityAdd[];
  /** The greatest stamp of a removal; what was written before it counts no more. */
  cleared?: Stamp;
  /** A price that survives recalculation. */
  price?: LinePrice;
  /** The contract it must be priced by. */
  contract?: string;
  /** When it is wanted. */
  requested?: string;
  /** Facts about the product, for hosts that keep their own catalogue. */
  facts?: LineFacts;
  /** When and where which part of the quantity is wanted. */
  schedule?: Delivery[];
  /** Who bears which share of the amount. */
  coding?: Coding[];
  /** A note. */
  note?: string;
  /** What the buyer typed. */
  as_entered?: string;
  /** The stamps of these registers. */
  stamps?: LineStamps;
  /** The first write: who added the line, and when. */
  added: Stamp;
  /** The last write: who changed it last, and when. */
  changed: Stamp;
  /** Grows with every event that changes the line. */
  version: number;
}

export interface CartLock {
  /** Who holds it: the label of the actor. */
  by: string;
  /** Until when; it is over then. */
  until: string;
  /** What it blocks for others. */
  scope?: "all" | "prices" | "lines" | (string & {});
}

export interface CartRules {
  /** How long a cart lives without an edit; forever when absent. */
  expire_after?: string | undefined;
  /** How long a guest's cart lives without an edit; as other carts when absent. */
  expire_guest_after?: string | undefined;
  /** How long a cart that went to a procurement system waits for its purchase order; forever when absent. */
  expire_transferred_after?: string | undefined;
  /** How long an approval holds; forever when absent. */
  approval_holds?: string | undefined;
  /** How old an operation may be that was made offline; a week when absent. */
  operations_within?: string | undefined;
  /** The remainder of a partial order, in the currency of the cart without tax, up to which nothing lives on; 0 when absent. */
  residual?: DecimalInput | undefined;
  /** How the cart of a guest joins that of a contact when the command does not say. */
  merge?: "sum" | "max" | "replace_guest" | "replace_user" | "keep_both" | undefined;
}

export interface Case {
  /** What must be so. */
  when: CartCondition;
  /** Where it goes on then. */
  to: string;
}

export interface CaseInput {
  /** What must be so. */
  when: CartConditionInput;
  /** Where it goes on then. */
  to: string;
}

export interface CategoryRecord {
  /** The category, unique. */
  id: string;
  /** The category above it. */
  parent?: string | undefined;
  /** The name for people. */
  name?: string | undefined;
}

export interface Certificate {
  /** Its id. */
  id: string;
  /** The taxes it covers; all when empty. */
  taxes?: string[];
  /** The regions it covers; all when empty. */
  regions?: string[];
  /** When it holds. */
  valid?: Validity;
}

export interface CertificateInput {
  /** Its id. */
  id: string;
  /** The taxes it covers; all when empty. */
  taxes?: readonly string[] | undefined;
  /** The regions it covers; all when empty. */
  regions?: readonly string[] | undefined;
  /** When it holds. */
  valid?: ValidityInput | undefined;
}

export interface CertificateRecord {
  /** The certificate, unique in the company. */
  id: string;
  /** The taxes. */
  taxes?: string[];
  /** The regions where it counts; a country covers its subdivisions. */
  regions?: string[];
  /** When it is in force; always when absent. */
  valid?: Validity;
}

export interface CertificateRecordInput {
  /** The certificate, unique in the company. */
  id: string;
  /** The taxes. */
  taxes?: readonly string[] | undefined;
  /** The regions where it counts; a country covers its subdivisions. */
  regions?: readonly string[] | undefined;
  /** When it is in force; always when absent. */
  valid?: ValidityInput | undefined;
}

export interface ChannelRule {
  /** The channel, such as `email`, `sms`, `push`, `in_app`. */
  id: string;
  /** Whether it is closed where nobody knows the recipient's own zone: that of the person, of the ship-to or of the account. The seller's zone is no knowledge of the recipient's; channels that are not regulated fall back to it. */
  regulated?: boolean | undefined;
  /** Whether it needs an address; when absent every channel but `in_app` does. */
  addressed?: boolean | undefined;
  /** How long an address that failed for now is left alone; a day when absent. */
  soft_bounce?: string | undefined;
  /** What consent each purpose needs: every purpose that plays use must be here. */
  consent?: readonly ConsentRule[] | undefined;
  /** When nothing is sent, in the recipient's zone; transactional messages too. */
  quiet?: readonly string[] | undefined;
  /** When something may be sent, in the recipient's zone; always when empty. */
  open?: readonly string[] | undefined;
  /** The business calendar that must be open too. */
  calendar?: string | undefined;
  /** How many messages of the account leave on it within how long. */
  rate?: RateInput | undefined;
}

export interface Charge {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: "freight" | "handling" | "small_order" | "surcharge" | "deposit" | "other";
  /** When it is charged. */
  when?: Condition | undefined;
  /** Whom it is charged to. */
  for?: Eligibility | undefined;
  /** A fixed amount. */
  amount?: DecimalInput | undefined;
  /** Percent of the goods after discounts. */
  percent?: DecimalInput | undefined;
  /** By the goods after discounts. */
  tiers?: readonly ChargeTier[] | undefined;
  /** Amount per kilogram. */
  per_weight?: DecimalInput | undefined;
  /** The host must be asked. */
  ask?: Ask | undefined;
  /** Its tax category; `standard` when left out. */
  tax_category?: string | undefined;
  /** How it is allocated to lines. */
  allocate?: Allocate | undefined;
}

export interface ChargeAnswer {
  /** The charge. */
  id: string;
  /** The amount. */
  amount: Decimal;
  /** When it ends. */
  valid_until?: string;
}

export interface ChargeAnswerInput {
  /** The charge. */
  id: string;
  /** The amount. */
  amount: DecimalInput;
  /** When it ends. */
  valid_until?: string | undefined;
}

export interface ChargeTier {
  /** The least amount of goods that reaches it. */
  from: DecimalInput;
  /** The charge. */
  amount: DecimalInput;
}

export interface CheapestFree {
  /** How many units make a set. */
  of: number | bigint;
  /** How often at the most. */
  repeat?: number | bigint | undefined;
}

export interface Choices {
  /** What happens when a wait is over before it begins. */
  past?: "now" | "skip" | "end" | undefined;
  /** How late a step may be done after downtime; later it is dropped as stale. */
  late?: string | undefined;
  /** What happens when a window, a rate or a person holds a step back. */
  on_blocked?: Held | undefined;
  /** What happens when a cap holds a step back. */
  on_cap?: Held | undefined;
  /** What is read live and what was kept. */
  values?: Values | undefined;
}

export interface Claim {
  /** The subject. */
  subject: SubjectRef;
  /** The approval. */
  approval: string;
  /** The step. */
  step: string;
  /** The person. */
  person: Person;
  /** The decision that the link is for. */
  action: "approve" | "reject" | (string & {});
  /** The hash of the content that the person was shown. */
  content: string;
  /** The revision of the approval. */
  revision: number;
  /** When it is over; not included. */
  expires: string;
  /** Whether it works once: a decision of the person uses it up. */
  single_use?: boolean;
}

export interface ClaimInput {
  /** The subject. */
  subject: SubjectRefInput;
  /** The approval. */
  approval: string;
  /** The step. */
  step: string;
  /** The person. */
  person: PersonInput;
  /** The decision that the link is for. */
  action: "approve" | "reject";
  /** The hash of the content that the person was shown. */
  content: string;
  /** The revision of the approval. */
  revision: number | bigint;
  /** When it is over; not included. */
  expires: string;
  /** Whether it works once: a decision of the person uses it up. */
  single_use?: boolean | undefined;
}

export interface Coding {
  /** The cost centre that bears it. */
  cost_centre: string;
  /** The account of the general ledger. */
  gl?: string;
  /** The project. */
  project?: string;
  /** Percent; the shares of a line sum to 100. */
  share: Decimal;
}

export interface Combine {
  /** The strategy. */
  strategy: "lowest" | "first_by_priority" | "merge_by_priority" | "most_specific" | "best_for_buyer";
  /** For `lowest`: whether tiers of different lists may mix. */
  ladder?: "whole" | "per_slot" | undefined;
  /** For `most_specific`: the order of dimensions, or `count`. */
  specificity?: readonly ("contact" | "account" | "org_unit" | "group" | "segment" | "channel" | "region" | "seller")[] | "count" | undefined;
}

export interface Commitment {
  /** The promised amount. */
  amount: DecimalInput;
  /** Percent of the shortfall that is charged at the end. */
  shortfall_percent?: DecimalInput | undefined;
  /** What is given back, by amount bought; the reached one counts for the whole amount. */
  rebates?: readonly Rebate[] | undefined;
}

export interface CompanyName {
  /** The account. */
  account: string;
  /** The name of its company. */
  name: string;
}

export interface CompanyRecord {
  /** The account. */
  account: string;
  /** The account above it, such as a holding whose contracts it may use. */
  parent?: string;
  /** The name for people. */
  name?: string;
  /** Groups of the whole company. */
  groups?: string[];
  /** Its divisions, branches and locations. */
  units?: OrgUnitRecord[];
  /** Its people. */
  contacts?: ContactRecord[];
  /** Certificates that exempt it from taxes. */
  certificates?: CertificateRecord[];
  /** The terms of payment of units without their own. */
  terms?: TermsRecord;
  /** Who of the seller's people looks after which part of it. */
  territories?: TerritoryRecord[];
  /** Where its spending is booked. */
  cost_centres?: CostCentreRecord[];
  /** The zone in which it works, where neither the person nor the ship-to has one. */
  time_zone?: string;
  /** The person or team of the seller who looks after it. */
  owner?: string;
  /** The person or team of the seller who looks after the account above it. */
  parent_owner?: string;
}

export interface CompanyRecordInput {
  /** The account. */
  account: string;
  /** The account above it, such as a holding whose contracts it may use. */
  parent?: string | undefined;
  /** The name for people. */
  name?: string | undefined;
  /** Groups of the whole company. */
  groups?: readonly string[] | undefined;
  /** Its divisions, branches and locations. */
  units?: readonly OrgUnitRecordInput[] | undefined;
  /** Its people. */
  contacts?: readonly ContactRecordInput[] | undefined;
  /** Certificates that exempt it from taxes. */
  certificates?: readonly CertificateRecordInput[] | undefined;
  /** The terms of payment of units without their own. */
  terms?: TermsRecordInput | undefined;
  /** Who of the seller's people looks after which part of it. */
  territories?: readonly TerritoryRecordInput[] | undefined;
  /** Where its spending is booked. */
  cost_centres?: readonly CostCentreRecordInput[] | undefined;
  /** The zone in which it works, where neither the person nor the ship-to has one. */
  time_zone?: string | undefined;
  /** The person or team of the seller who looks after it. */
  owner?: string | undefined;
  /** The person or team of the seller who looks after the account above it. */
  parent_owner?: string | undefined;
}

export interface ComponentRecord {
  /** The component, which may be a bundle itself. */
  sku: string;
  /** How many of its base units, above zero. */
  quantity: Decimal;
}

export interface ComponentRecordInput {
  /** The component, which may be a bundle itself. */
  sku: string;
  /** How many of its base units, above zero. */
  quantity: DecimalInput;
}

export interface Concession {
  /** The floor. */
  floor: string;
  /** The line. */
  line: string;
  /** What is conceded: the least total less the line's. */
  amount: Decimal;
}

export interface ConcessionInput {
  /** The floor. */
  floor: string;
  /** The line. */
  line: string;
  /** What is conceded: the least total less the line's. */
  amount: DecimalInput;
}

export interface Condition {
  /** Every part holds. */
  all?: readonly Condition[] | undefined;
  /** At least one part holds. */
  any?: readonly Condition[] | undefined;
  /** The part fails. */
  not?: Condition | undefined;
  /** The SKU of the line. */
  sku?: string | readonly string[] | undefined;
  /** The product, parent of the variants. */
  product?: string | readonly string[] | undefined;
  /** A category of the product, or one that contains it. */
  category?: string | readonly string[] | undefined;
  /** A named set of products that the line is in. */
  product_group?: string | readonly string[] | undefined;
  /** The tax category of the line. */
  tax_category?: string | readonly string[] | undefined;
  /** The customer account. */
  account?: string | readonly string[] | undefined;
  /** The unit of the company tree, or one above it. */
  org_unit?: string | readonly string[] | undefined;
  /** The person who buys. */
  contact?: string | readonly string[] | undefined;
  /** A group of the account, unit or contact. */
  group?: string | readonly string[] | undefined;
  /** A segment that the buyer is in. */
  segment?: string | readonly string[] | undefined;
  /** The sales channel. */
  channel?: string | readonly string[] | undefined;
  /** The region: a country takes in its subdivisions, so "US" matches "US-WA". */
  region?: string | readonly string[] | undefined;
  /** The selling entity. */
  seller?: string | readonly string[] | undefined;
  /** A role of the contact in the unit. */
  role?: string | readonly string[] | undefined;
  /** Where the buyer is on the way to an order, such as "checkout". */
  journey_stage?: string | readonly string[] | undefined;
  /** A promotion code that was entered. */
  code?: string | readonly string[] | undefined;
  /** A cost centre that the line or cart is booked to. */
  cost_centre?: string | readonly string[] | undefined;
  /** A supplier of the line or cart. */
  supplier?: string | readonly string[] | undefined;
  /** A category of a line of the cart, or one that contains it. */
  cart_category?: string | readonly string[] | undefined;
  /** What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit". */
  journey_kind?: string | readonly string[] | undefined;
  /** The heaviest reason why it stalled. */
  reason?: string | readonly string[] | undefined;
  /** A kind of signal that was seen of it. */
  signal?: string | readonly string[] | undefined;
  /** Where a visitor came from. */
  referrer?: string | readonly string[] | undefined;
  /** How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended". */
  contract_status?: string | readonly string[] | undefined;
  /** Who of the seller looks after the buyer. */
  owner?: string | readonly string[] | undefined;
  /** An attribute of the product, by name. */
  attribute?: {
    /** The name of the attribute. */
    name: string;
    /** One of these words; not with the other comparators. */
    is?: string | readonly string[] | undefined;
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** The unit of the bounds. */
    unit?: string | undefined;
  } | undefined;
  /** What a model of the host says of what stalled, by the name of the score. */
  score?: {
    /** The name of the score. */
    name: string;
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The account has no earlier order. */
  first_order?: boolean | undefined;
  /** The line is priced by a contract. */
  contract_price?: boolean | undefined;
  /** The product is in no contract of the account although it has one. */
  off_contract?: boolean | undefined;
  /** The line carries a configuration. */
  configured?: boolean | undefined;
  /** The order is over what its buyer may order without approval. */
  over_buyer_limit?: boolean | undefined;
  /** A budget of the order does not cover it. */
  budget_exceeded?: boolean | undefined;
  /** The order goes to a place where the account never ordered to. */
  new_ship_to?: boolean | undefined;
  /** The line, or a line of the cart, is below a floor that lets it stand if somebody approves. */
  below_floor?: boolean | undefined;
  /** Somebody came back: it stalled before, or was visited more than once. */
  returning?: boolean | undefined;
  /** The quantity of the line, in the unit named or else in the base unit of the product. */
  quantity?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The unit of the bounds. */
    unit?: string | undefined;
  } | undefined;
  /** The sum of the quantities of all lines, each in the base unit of its product. */
  cart_quantity?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The number of lines. */
  lines?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The number of different SKUs. */
  skus?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The weight of the cart, in the unit named. */
  weight?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The unit of the bounds. */
    unit: string;
  } | undefined;
  /** How far below its list price the line or cart is, as a percentage of the list price. */
  discount?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The margin of the line or cart over cost, as a percentage of the net price. */
  margin?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** How often the shop was visited, as signals told it. */
  visits?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** How long the longest visit was, in whole minutes. */
  minutes_on_site?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** How many orders the account has placed. */
  orders?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** Whole days since the account's last order; there is no such number before the first. */
  days_since_order?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** How often it came back after it stalled. */
  generation?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
  } | undefined;
  /** The amount of the line. */
  amount?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** The total of the cart. */
  total?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** The charges of the cart, such as freight. */
  charges?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** The total of the cart with its charges. */
  order_total?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** What the thing that stalled is worth, net. */
  value?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** What the account has bought so far, net. */
  lifetime_value?: {
    /** This number or more. */
    at_least?: DecimalInput | undefined;
    /** More than this number. */
    over?: DecimalInput | undefined;
    /** This number or less. */
    at_most?: DecimalInput | undefined;
    /** Less than this number. */
    under?: DecimalInput | undefined;
    /** This number; not with the other comparators. */
    is?: DecimalInput | undefined;
    /** The currency of the bounds. */
    currency: string;
    /** What the amount includes. */
    basis?: "goods" | "net" | "gross" | undefined;
  } | undefined;
  /** The moment: from is included, until is not. A date begins at local midnight. */
  date?: PeriodInput | undefined;
  /** The local day of the week. */
  weekday?: "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun" | readonly ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[] | undefined;
}

export interface Consent {
  /** The person. */
  contact: string;
  /** The channel. */
  channel: string;
  /** The address, by its id; all of the channel when absent. */
  address?: string;
  /** The purpose; all when absent. */
  purpose?: "transactional" | "service" | "marketing" | (string & {});
  /** Whether it is given. */
  granted: boolean;
  /** When it was given or taken back. */
  at: string;
  /** The domain of the address. */
  domain?: string;
}

export interface ConsentRule {
  /** The purpose. */
  purpose: "transactional" | "service" | "marketing";
  /** The consent. */
  basis: "opt_in" | "opt_out" | "none";
}

export interface ConstraintRecord {
  /** Applies when all of these choices are made; always when absent. */
  when?: PickRecord[];
  /** Choices that must be made. */
  requires?: PickRecord[];
  /** Choices that must not be made. */
  excludes?: PickRecord[];
  /** Narrower bounds of a number. */
  range?: BoundsRecord;
}

export interface ConstraintRecordInput {
  /** Applies when all of these choices are made; always when absent. */
  when?: readonly PickRecordInput[] | undefined;
  /** Choices that must be made. */
  requires?: readonly PickRecordInput[] | undefined;
  /** Choices that must not be made. */
  excludes?: readonly PickRecordInput[] | undefined;
  /** Narrower bounds of a number. */
  range?: BoundsRecordInput | undefined;
}

export interface Consumed {
  /** Of contract terms. */
  contracts?: ConsumedTerm[];
  /** Of promotions. */
  promotions?: ConsumedPromotion[];
  /** Of contract periods, per SKU in base units. */
  periods?: ConsumedPeriod[];
}

export interface ConsumedInput {
  /** Of contract terms. */
  contracts?: readonly ConsumedTermInput[] | undefined;
  /** Of promotions. */
  promotions?: readonly ConsumedPromotionInput[] | undefined;
  /** Of contract periods, per SKU in base units. */
  periods?: readonly ConsumedPeriodInput[] | undefined;
}

export interface ConsumedPeriod {
  /** The SKU. */
  sku: string;
  /** Base units. */
  quantity: Decimal;
}

export interface ConsumedPeriodInput {
  /** The SKU. */
  sku: string;
  /** Base units. */
  quantity: DecimalInput;
}

export interface ConsumedPromotion {
  /** The promotion. */
  promotion: string;
  /** Orders of this account that used it. */
  account_uses?: number;
  /** The discount it gave to everybody. */
  amount?: Decimal;
  /** The version of the host's count. */
  version?: string;
}

export interface ConsumedPromotionInput {
  /** The promotion. */
  promotion: string;
  /** Orders of this account that used it. */
  account_uses?: number | bigint | undefined;
  /** The discount it gave to everybody. */
  amount?: DecimalInput | undefined;
  /** The version of the host's count. */
  version?: string | undefined;
}

export interface ConsumedTerm {
  /** The contract. */
  contract: string;
  /** The term. */
  term: string;
  /** Units of the term. */
  quantity?: Decimal;
  /** Amount before promotions. */
  amount?: Decimal;
  /** The version of the host's count. */
  version?: string;
}

export interface ConsumedTermInput {
  /** The contract. */
  contract: string;
  /** The term. */
  term: string;
  /** Units of the term. */
  quantity?: DecimalInput | undefined;
  /** Amount before promotions. */
  amount?: DecimalInput | undefined;
  /** The version of the host's count. */
  version?: string | undefined;
}

export interface ContactRecord {
  /** The person, unique in the company. */
  id: string;
  /** Which roles the person has where. */
  memberships?: MembershipRecord[];
  /** Groups of the person. */
  groups?: string[];
  /** The person's manager. */
  manager?: string;
  /** What the person may order without approval. */
  order_limit?: Money;
  /** What the person may approve; any amount when absent. */
  approval_limit?: Money;
  /** Whether the person has left or is suspended: holds no role and decides nothing. */
  inactive?: boolean;
  /** The zone in which the person is written to. */
  time_zone?: string;
  /** The language and region in which the person is written to, a BCP 47 tag such as `de-AT`. */
  locale?: string;
  /** The person or team of the seller who looks after this person. */
  owner?: string;
}

export interface ContactRecordInput {
  /** The person, unique in the company. */
  id: string;
  /** Which roles the person has where. */
  memberships?: readonly MembershipRecordInput[] | undefined;
  /** Groups of the person. */
  groups?: readonly string[] | undefined;
  /** The person's manager. */
  manager?: string | undefined;
  /** What the person may order without approval. */
  order_limit?: MoneyInput | undefined;
  /** What the person may approve; any amount when absent. */
  approval_limit?: MoneyInput | undefined;
  /** Whether the person has left or is suspended: holds no role and decides nothing. */
  inactive?: boolean | undefined;
  /** The zone in which the person is written to. */
  time_zone?: string | undefined;
  /** The language and region in which the person is written to, a BCP 47 tag such as `de-AT`. */
  locale?: string | undefined;
  /** The person or team of the seller who looks after this person. */
  owner?: string | undefined;
}

export interface Content {
  /** Its id at the host. */
  id: string;
  /** Its kind. */
  kind: string;
}

export interface ContentLine {
  /** The SKU. */
  sku: string;
  /** The unit. */
  unit: string;
  /** Its configuration. */
  configuration?: string;
  /** How much. */
  quantity: Decimal;
}

export interface ContentRule {
  /** Its id at the host. */
  id: string;
  /** Its kind, such as `case_study`, `white_paper`, `spec_sheet`. */
  kind: string;
  /** The reasons that it answers; all when empty. */
  reasons?: readonly ("intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown" | string)[] | undefined;
  /** The categories that it is about; all when empty. */
  categories?: readonly string[] | undefined;
}

export interface Context {
  /** The account. */
  account: string;
  /** The unit that buys. */
  unit?: string;
  /** Who buys. */
  buyer?: string;
  /** Where it stalled. */
  stage: "browse" | "cart" | "configure" | "quote" | "checkout" | "payment" | "approval" | (string & {});
  /** When it was abandoned. */
  abandoned?: string;
  /** Why, the heaviest reason first. */
  reasons?: RankedReason[];
  /** The segments. */
  segments?: string[];
  /** The currency of every amount. */
  currency?: string;
  /** Its lines, priced now. */
  lines?: MessageLine[];
  /** Its totals, priced now. */
  totals?: SnapshotTotals;
  /** What it is worth, net, where it has no lines of its own. */
  value?: Money;
  /** What the buyer saves against list prices. */
  savings?: Decimal;
  /** What would make it better: the next tier, a shortfall. */
  hints?: MessageHint[];
  /** Until when offer or contract hold. */
  ends?: string;
  /** The quote that a link may be made for. */
  link?: QuoteLink;
  /** Products that go with it. */
  related?: Related[];
  /** What could be ordered instead. */
  alternatives?: Alternative[];
  /** What to show. */
  content?: Content[];
  /** The person or team of the seller who looks after it. */
  rep?: string;
  /** What is offered. */
  offer?: Offer;
  /** What the step names and does not offer, and why. */
  not_offered?: NotOffered;
}

export interface ContextInput {
  /** The account. */
  account: string;
  /** The unit that buys. */
  unit?: string | undefined;
  /** Who buys. */
  buyer?: string | undefined;
  /** Where it stalled. */
  stage: "browse" | "cart" | "configure" | "quote" | "checkout" | "payment" | "approval";
  /** When it was abandoned. */
  abandoned?: string | undefined;
  /** Why, the heaviest reason first. */
  reasons?: readonly RankedReasonInput[] | undefined;
  /** The segments. */
  segments?: readonly string[] | undefined;
  /** The currency of every amount. */
  currency?: string | undefined;
  /** Its lines, priced now. */
  lines?: readonly MessageLineInput[] | undefined;
  /** Its totals, priced now. */
  totals?: SnapshotTotalsInput | undefined;
  /** What it is worth, net, where it has no lines of its own. */
  value?: MoneyInput | undefined;
  /** What the buyer saves against list prices. */
  savings?: DecimalInput | undefined;
  /** What would make it better: the next tier, a shortfall. */
  hints?: readonly MessageHintInput[] | undefined;
  /** Until when offer or contract hold. */
  ends?: string | undefined;
  /** The quote that a link may be made for. */
  link?: QuoteLinkInput | undefined;
  /** Products that go with it. */
  related?: readonly RelatedInput[] | undefined;
  /** What could be ordered instead. */
  alternatives?: readonly AlternativeInput[] | undefined;
  /** What to show. */
  content?: readonly Content[] | undefined;
  /** The person or team of the seller who looks after it. */
  rep?: string | undefined;
  /** What is offered. */
  offer?: OfferInput | undefined;
  /** What the step names and does not offer, and why. */
  not_offered?: NotOffered | undefined;
}

export interface Contract {
  /** Its id. */
  id: string;
  /** Whose it is; the account's descendants share it. */
  account: string;
  /** Only this unit and its subtree. */
  org_unit?: string | undefined;
  /** Only from this selling entity. */
  seller?: string | undefined;
  /** Its currency; the rulebook's when left out. */
  currency?: string | undefined;
  /** The greater priority comes first. */
  priority?: number | bigint | undefined;
  /** When it is in force. */
  valid?: ValidityInput | undefined;
  /** Promotions do not apply to its prices. */
  protected?: boolean | undefined;
  /** Its buyers see no other price. */
  contract_only?: boolean | undefined;
  /** What was agreed. */
  terms: readonly Term[];
  /** What the buyer promised to spend. */
  commitment?: Commitment | undefined;
}

export interface Cost {
  /** The SKU. */
  sku: string;
  /** The unit; the product's base unit when left out. */
  unit?: string | undefined;
  /** Cost per unit. */
  cost: DecimalInput;
  /** Its currency; the rulebook's when left out. */
  currency?: string | undefined;
  /** Only from this warehouse. */
  warehouse?: string | undefined;
  /** The supplier's agreement it comes from. */
  supplier?: string | undefined;
  /** Only for this account (a supplier's special agreement). */
  account?: string | undefined;
  /** When it holds. */
  valid?: ValidityInput | undefined;
}

export interface CostCentreRecord {
  /** The cost centre, unique in the company. */
  id: string;
  /** Who answers for it. */
  owner?: string;
  /** The unit that it belongs to. */
  unit?: string;
}

export interface CostCentreRecordInput {
  /** The cost centre, unique in the company. */
  id: string;
  /** Who answers for it. */
  owner?: string | undefined;
  /** The unit that it belongs to. */
  unit?: string | undefined;
}

export interface CostPlus {
  /** Percent over cost. */
  percent?: DecimalInput | undefined;
  /** Amount over cost, per unit. */
  amount?: DecimalInput | undefined;
}

export interface Counted {
  /** The kind of signal. */
  signal: string;
  /** What it weighs here. */
  weight: number;
}

export interface CountedInput {
  /** The kind of signal. */
  signal: string;
  /** What it weighs here. */
  weight: number | bigint;
}

export interface Counter {
  /** When. */
  at: string;
  /** Who. */
  by: string;
  /** The total of the lines that are not optional. */
  target?: Decimal;
  /** The id of a note. */
  note?: string;
}

export interface Covered {
  /** The line. */
  line: string;
  /** How much, in the unit of the line. */
  quantity: Decimal;
}

export type Covers = {
  /** What is bought for a unit or anything below it. */
  what: "unit";
  /** The unit. */
  id: string;
} | {
  /** What a person buys. */
  what: "contact";
  /** The person. */
  id: string;
} | {
  /** What is coded to a cost centre. */
  what: "cost_centre";
  /** The cost centre. */
  id: string;
} | {
  /** Everything that the account buys. */
  what: "everything";
};

export interface CreditAccount {
  /** The selling entity; any when absent. */
  seller?: string;
  /** The unit with everything below it; the whole company when absent. */
  unit?: string;
  /** The currency of its amounts. */
  currency: string;
  /** The limit; none when absent. */
  limit?: Decimal;
  /** What is owed by the books; below zero for a credit balance. */
  balance?: Decimal;
  /** Whether the seller has stopped it. */
  on_hold?: boolean;
  /** The version of the books. */
  source_version: number;
  /** What counts here and is not in the balance. */
  own?: Decimal;
}

export interface CreditInvoice {
  /** When it was booked. */
  at: string;
  /** Its amount. */
  amount: Decimal;
}

export interface CreditKey {
  /** The selling entity; any when absent. */
  seller?: string;
  /** The unit with everything below it; the whole company when absent. */
  unit?: string;
}

export interface CreditShare {
  /** The account. */
  account: CreditKey;
  /** The rate, where the currencies differ. */
  pinned?: Pinned;
  /** What the balance has of it already, in the currency of the use. */
  included?: Decimal;
  /** What counts besides the balance, in the currency of the account. */
  counts?: Decimal;
  /** How much of it went beyond the limit because somebody approved that. */
  over?: Decimal;
}

export interface CreditStages {
  /** What may still become an order. */
  held?: Decimal;
  /** What is ordered and not shipped. */
  ordered?: Decimal;
  /** What is shipped and not invoiced. */
  shipped?: Decimal;
  /** What is invoiced, in the order of coming. */
  invoices?: CreditInvoice[];
}

export interface CreditUse {
  /** The operation that held. */
  id: string;
  /** Names its content. */
  content: string;
  /** The cart, quote or order that it is for. */
  subject?: string;
  /** The order, once there is one. */
  order?: string;
  /** The currency of the stages. */
  currency: string;
  /** When what is still held is released by itself. */
  until?: string;
  /** How much is in which stage. */
  stages: CreditStages;
  /** How much counts in which account. */
  shares?: CreditShare[];
  /** The operations on it. */
  operations?: Mark[];
  /** When it is forgotten: some time after all of it is in the balances. */
  forget_at?: string;
}

export interface Credits {
  /** How many events were applied. */
  version?: number;
  /** The credit accounts, by seller and unit. */
  accounts?: CreditAccount[];
  /** What counts, by the operation that held. */
  uses?: CreditUse[];
}

export interface CrmCard {
  /** Where it comes from. */
  origin: Origin;
  /** The system. */
  system: string;
  /** The kind of record. */
  record: string;
  /** The whole context. */
  context: Context;
}

export interface CrmCardInput {
  /** Where it comes from. */
  origin: OriginInput;
  /** The system. */
  system: string;
  /** The kind of record. */
  record: string;
  /** The whole context. */
  context: ContextInput;
}

export interface CrmStep {
  /** The system, such as `salesforce` or `hubspot`. */
  system: string;
  /** The kind of record, such as `opportunity`. */
  record: string;
}

export interface Deferral {
  /** Counted from when it was due. */
  max_age: string;
}

export interface Delay {
  /** Time that passes by day and night. */
  elapsed?: string;
  /** Open time of the calendar. */
  business_time?: string;
  /** Business days of the calendar. */
  business_days?: number;
  /** The calendar. */
  calendar?: string;
}

export interface DelayInput {
  /** Time that passes by day and night. */
  elapsed?: string | undefined;
  /** Open time of the calendar. */
  business_time?: string | undefined;
  /** Business days of the calendar. */
  business_days?: number | bigint | undefined;
  /** The calendar. */
  calendar?: string | undefined;
}

export interface Delegation {
  /** Its id, unique in the account. */
  id: string;
  /** Whose right. */
  from: string;
  /** Who gets it. */
  to: string;
  /** From when; at once when left out. */
  starts?: string;
  /** Until when, not included; until it is revoked when left out. */
  until?: string;
  /** Only for steps of these policies; for all when empty. */
  policies?: string[];
}

export interface Delivery {
  /** How much, in the unit of the line. */
  quantity: Decimal;
  /** When it is wanted; the line's date when absent. */
  requested?: string;
  /** Where it goes; the cart's place when absent. */
  ship_to?: string;
  /** Where it comes from; the cart's place when absent. */
  ship_from?: string;
}

export interface Deposit {
  /** Its id. */
  id: string;
  /** Percent of the total. */
  percent: DecimalInput;
  /** Whom it is asked of. */
  for?: Eligibility | undefined;
}

export interface DirectoryRecord {
  /** The names of companies. */
  companies?: readonly CompanyName[] | undefined;
  /** People. */
  people?: readonly KnownPerson[] | undefined;
  /** The ids that HubSpot gave records. */
  records?: readonly KnownRecord[] | undefined;
}

export interface Drift {
  /** The lines that changed, those of now first, then those that are gone. */
  lines?: LineDrift[];
  /** The totals that changed. */
  totals?: TotalDrift[];
}

export interface DriftPrice {
  /** How much. */
  quantity: Decimal;
  /** Per unit; absent where slices differ or there is no price. */
  unit_price?: Decimal;
  /** The rule. */
  rule?: string;
  /** After promotions. */
  total: Decimal;
  /** With tax. */
  gross: Decimal;
}

export interface EarlyPayment {
  /** The last day on which it counts. */
  last_day: string;
  /** What is taken off. */
  amount: Decimal;
}

export interface Effect {
  /** What the host uses as idempotency key. */
  key: string;
  /** From here on it is stale and must not be done any more. */
  not_after?: string;
  /** An earlier effect that this one takes the place of. */
  supersedes?: string;
  /** What is to be done. */
  do: EffectKind;
}

export interface EffectInput {
  /** What the host uses as idempotency key. */
  key: string;
  /** From here on it is stale and must not be done any more. */
  not_after?: string | undefined;
  /** An earlier effect that this one takes the place of. */
  supersedes?: string | undefined;
  /** What is to be done. */
  do: EffectKindInput;
}

export interface EffectAnswer {
  /** The effect. */
  key: string;
  /** What became of it. */
  result: EffectResult;
}

export type EffectKind = {
  /** Give the order to the system that takes it, and answer `accepted`, `refused` or `unknown`. */
  effect: "place_order";
  /** The order that it becomes. */
  order: string;
  /** The cart that it is placed from. */
  cart?: string;
  /** The quote that it is placed from. */
  quote?: string;
  /** What was agreed: the order is never priced again. */
  prices: PriceSnapshot;
  /** The buyer's purchase order number. */
  po_number?: string;
} | {
  /** Give the cart to the procurement system that the buyer came from. */
  effect: "transfer_cart";
  /** The cart. */
  cart: string;
  /** What it holds. */
  prices: PriceSnapshot;
} | {
  /** Ask people to decide a step of an approval. */
  effect: "ask_approval";
  /** The approval. */
  approval: string;
  /** The step. */
  step: string;
  /** The revision that is asked about: the answer names it. */
  revision: number;
  /** Who may decide it. Nobody where another system decides: it is told everything, and its answer is an observation. */
  to?: Person[];
  /** What links may be signed for. Opening a link decides nothing: the command that follows carries the claim. */
  claims?: Claim[];
  /** For another system that decides: what is asked, and by whom. */
  case?: Case;
  /** For another system that decides about a cart: what it holds and costs. */
  prices?: PriceSnapshot;
} | {
  /** Tell people that something happened. */
  effect: "tell";
  /** What happened, such as `approval_blocked` or `quote_offered`. */
  topic: string;
  /** Who is told. */
  to?: Person[];
  /** The cart that it is about. */
  cart?: string;
  /** The quote that it is about. */
  quote?: string;
  /** The approval that it is about. */
  approval?: string;
  /** The order that it is about. */
  order?: string;
} | {
  /** Send a message, and answer what became of it. */
  effect: "send";
  /** The message. */
  message: Message;
} | {
  /** Give somebody of the seller a task. */
  effect: "task";
  /** The task. */
  task: TaskCard;
} | {
  /** Put somebody into an audience, or take them out. */
  effect: "audience";
  /** The change. */
  audience: AudienceCard;
} | {
  /** Put or change a record of a CRM. */
  effect: "upsert";
  /** The record. */
  record: CrmCard;
} | {
  /** Call a hook. */
  effect: "webhook";
  /** The call. */
  call: HookCard;
} | {
  /** Put an offer in force. */
  effect: "offer";
  /** The offer. */
  offer: OfferCard;
} | {
  /** Make a quote of a cart that another system owns. */
  effect: "make_quote";
  /** Where it comes from. */
  origin: Origin;
  /** The role that works on it. */
  to?: string;
} | {
  /** Keep the price of a cart that another system owns. */
  effect: "hold_price";
  /** Where it comes from. */
  origin: Origin;
  /** Until when. */
  until: string;
} | {
  /** Erase a person everywhere outside the account too. */
  effect: "erase_person";
  /** The person. */
  contact: string;
};

export type EffectKindInput = {
  /** Give the order to the system that takes it, and answer `accepted`, `refused` or `unknown`. */
  effect: "place_order";
  /** The order that it becomes. */
  order: string;
  /** The cart that it is placed from. */
  cart?: string | undefined;
  /** The quote that it is placed from. */
  quote?: string | undefined;
  /** What was agreed: the order is never priced again. */
  prices: PriceSnapshotInput;
  /** The buyer's purchase order number. */
  po_number?: string | undefined;
} | {
  /** Give the cart to the procurement system that the buyer came from. */
  effect: "transfer_cart";
  /** The cart. */
  cart: string;
  /** What it holds. */
  prices: PriceSnapshotInput;
} | {
  /** Ask people to decide a step of an approval. */
  effect: "ask_approval";
  /** The approval. */
  approval: string;
  /** The step. */
  step: string;
  /** The revision that is asked about: the answer names it. */
  revision: number | bigint;
  /** Who may decide it. Nobody where another system decides: it is told everything, and its answer is an observation. */
  to?: readonly PersonInput[] | undefined;
  /** What links may be signed for. Opening a link decides nothing: the command that follows carries the claim. */
  claims?: readonly ClaimInput[] | undefined;
  /** For another system that decides: what is asked, and by whom. */
  case?: CaseInput | undefined;
  /** For another system that decides about a cart: what it holds and costs. */
  prices?: PriceSnapshotInput | undefined;
} | {
  /** Tell people that something happened. */
  effect: "tell";
  /** What happened, such as `approval_blocked` or `quote_offered`. */
  topic: string;
  /** Who is told. */
  to?: readonly PersonInput[] | undefined;
  /** The cart that it is about. */
  cart?: string | undefined;
  /** The quote that it is about. */
  quote?: string | undefined;
  /** The approval that it is about. */
  approval?: string | undefined;
  /** The order that it is about. */
  order?: string | undefined;
} | {
  /** Send a message, and answer what became of it. */
  effect: "send";
  /** The message. */
  message: MessageInput;
} | {
  /** Give somebody of the seller a task. */
  effect: "task";
  /** The task. */
  task: TaskCardInput;
} | {
  /** Put somebody into an audience, or take them out. */
  effect: "audience";
  /** The change. */
  audience: AudienceCardInput;
} | {
  /** Put or change a record of a CRM. */
  effect: "upsert";
  /** The record. */
  record: CrmCardInput;
} | {
  /** Call a hook. */
  effect: "webhook";
  /** The call. */
  call: HookCardInput;
} | {
  /** Put an offer in force. */
  effect: "offer";
  /** The offer. */
  offer: OfferCardInput;
} | {
  /** Make a quote of a cart that another system owns. */
  effect: "make_quote";
  /** Where it comes from. */
  origin: OriginInput;
  /** The role that works on it. */
  to?: string | undefined;
} | {
  /** Keep the price of a cart that another system owns. */
  effect: "hold_price";
  /** Where it comes from. */
  origin: OriginInput;
  /** Until when. */
  until: string;
} | {
  /** Erase a person everywhere outside the account too. */
  effect: "erase_person";
  /** The person. */
  contact: string;
};

export type EffectResult = {
  /** It was taken. */
  result: "accepted";
  /** The other system's own number. */
  reference?: string;
  /** Of an order: what it covers, where that is not all. */
  covered?: Covered[];
} | {
  /** It reached its recipient. */
  result: "delivered";
} | {
  /** The other system said no; trying again as it is will not help. */
  result: "refused";
  /** The other system's code. */
  code?: string;
  /** What it said. */
  reason?: string;
} | {
  /** It did not work; the host does not try again. */
  result: "failed";
  /** What went wrong. */
  reason?: string;
} | {
  /** The address failed for now. */
  result: "soft_bounce";
} | {
  /** The address does not exist. */
  result: "hard_bounce";
} | {
  /** The recipient complained. */
  result: "complaint";
} | {
  /** The recipient wants no more of this. */
  result: "unsubscribed";
} | {
  /** The other system has too much to do: it is to be tried again later, under the same key. */
  result: "later";
  /** How much later. */
  after?: string;
} | {
  /** The host can't tell yet; the answer will follow. */
  result: "unknown";
};

export interface Eligibility {
  /** Accounts; their descendants match too. */
  accounts?: readonly string[] | undefined;
  /** Units of the company tree; their subtrees match too. */
  org_units?: readonly string[] | undefined;
  /** People. */
  contacts?: readonly string[] | undefined;
  /** Groups of accounts or contacts. */
  groups?: readonly string[] | undefined;
  /** Segments. */
  segments?: readonly string[] | undefined;
  /** Sales channels. */
  channels?: readonly string[] | undefined;
  /** Regions and everything below them. */
  regions?: readonly string[] | undefined;
  /** Selling entities. */
  sellers?: readonly string[] | undefined;
}

export interface Eligible {
  /** The person. */
  person: Person;
  /** Whose right it is: the person's own, or of those who delegated it. */
  powers?: Person[];
}

export interface Entry {
  /** On what. */
  on: "abandoned" | "opened" | "stage_entered" | "signal" | "ended";
  /** The signals, for `signal`. */
  signals?: readonly string[] | undefined;
  /** The ends, for `ended`. */
  ends?: readonly ("ordered" | "converted_elsewhere" | "handed_on" | "decided" | "given_up" | "expired" | "released")[] | undefined;
  /** The stages; all when empty. */
  stages?: readonly ("browse" | "cart" | "configure" | "quote" | "checkout" | "payment" | "approval")[] | undefined;
  /** The reasons, one of which must be the heaviest; all when empty. */
  reasons?: readonly ("intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown" | string)[] | undefined;
  /** The segments, one of which must fit; all when empty. */
  segments?: readonly string[] | undefined;
  /** What must be so. */
  when?: CartConditionInput | undefined;
}

export interface EntryMark {
  /** The play. */
  play: string;
  /** What counts as the same. */
  key: string;
  /** When. */
  at: string;
}

export interface Escalation {
  /** How long after the step opened. */
  after: Delay;
  /** Any of these, besides those named before. */
  to?: Approver[];
}

export interface EscalationInput {
  /** How long after the step opened. */
  after: DelayInput;
  /** Any of these, besides those named before. */
  to?: readonly ApproverInput[] | undefined;
}

export interface EventWait {
  /** Any of these signals about the thing. */
  signals?: readonly string[] | undefined;
  /** How long it waits for them. */
  timeout: string;
  /** Where it goes on when the time is over; to the step itself when absent. */
  otherwise?: string | undefined;
}

export interface Evidence {
  /** The kind: the word of the signal, or the name of one of the host's own. */
  signal: string;
  /** The detail: a field, page, code, step or outcome. */
  detail?: string;
  /** How often. */
  count: number;
  /** When first. */
  first: string;
  /** When last. */
  last: string;
  /** The greatest number that it said: days, milliseconds, results, minutes. */
  number?: Decimal;
  /** The amount said last. */
  amount?: Money;
  /** The products named, at most a few, by SKU. */
  skus?: string[];
}

export interface EvidenceRule {
  /** The signal's word, `x.*`, or a standing, `state.*`. */
  signal: string;
  /** The reason. */
  reason: "intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown" | string;
  /** How much it speaks for the reason; below zero it speaks against it. */
  weight: number | bigint;
  /** It counts only when seen at least this often. */
  at_least?: number | bigint | undefined;
  /** It counts only with this detail (a field, page, code or step). */
  detail?: string | undefined;
  /** It counts only when its number (results, minutes, milliseconds, pieces, days) is above this. */
  over?: DecimalInput | undefined;
  /** It counts only when its amount is above this share of the value, in percent. */
  over_percent?: DecimalInput | undefined;
}

export interface ExchangeRules {
  /** For Salesforce. */
  salesforce?: SalesforceRules | undefined;
  /** For HubSpot. */
  hubspot?: HubSpotRules | undefined;
}

export interface Exit {
  /** Any of these. */
  on?: readonly ("ordered" | "converted_elsewhere" | "ended" | "activity" | "resumed" | "stage_changed" | "replied" | "clicked" | "signal")[] | undefined;
  /** The signals, for `signal`. */
  signals?: readonly string[] | undefined;
  /** When it counts; the preset's when absent. */
  timing?: "immediate" | "next_step" | undefined;
}

export interface Experiment {
  /** Its id. */
  id: string;
  /** What is given an arm. */
  unit?: "account" | "contact" | undefined;
  /** What is hashed with the unit; the id when absent. */
  seed?: string | undefined;
  /** How it is hashed. */
  hash?: "1" | "2" | undefined;
  /** The share of units that takes part at all, 0 to 100 percent; all when absent. Raising it takes nobody's arm away. */
  coverage_percent?: DecimalInput | undefined;
  /** The share of units that is held out, 0 to 100 percent: no arm, and nothing is sent to them. Which units these are has nothing to do with their arms: the holdout hashes by version 2 under the seed followed by `/holdout`. */
  holdout_percent?: DecimalInput | undefined;
  /** The arms. */
  variants?: readonly Variant[] | undefined;
}

export interface Expression {
  list?: string | undefined;
  cost?: unknown | undefined;
  number?: DecimalInput | undefined;
  sum?: readonly Expression[] | undefined;
  product?: readonly Expression[] | undefined;
  difference?: readonly Expression[] | undefined;
  min?: readonly Expression[] | undefined;
  max?: readonly Expression[] | undefined;
}

export interface ExternalId {
  /** The vendor's field. */
  field: string;
  /** What is in it. */
  value: "account" | "account_name" | "unit" | "contact" | "contact_name" | "contact_first_name" | "contact_last_name" | "email" | "phone" | "journey" | "journey_kind" | "journey_id" | "key" | "name" | "subject" | "description" | "amount" | "currency" | "expected" | "stage" | "pipeline" | "reason" | "reasons" | "segments" | "priority" | "owner" | "rep" | "due" | "due_date" | "close_date" | "ends" | "abandoned" | "play" | "run" | "step" | "effect" | "topic";
}

export interface ExternalNumber {
  /** The system. */
  system: string;
  /** The number there. */
  number: string;
}

export interface Facets {
  /** What it costs. */
  amount: string;
  /** What is ordered, and how much. */
  quantity: string;
  /** Where it goes. */
  ship_to: string;
  /** Who bears it. */
  cost_centre: string;
  /** From whom. */
  supplier: string;
}

export interface FaultDocument {
  /** The stable word. */
  code: string;
  /** The stable number. */
  number: number;
  /** Where in the input the fault is: a JSON pointer. */
  path: string;
  /** What is wrong and how to mend it, for a person. */
  detail: string;
  /** Facts for a program: each a text, or a list of texts. */
  context: { [name: string]: string | string[] };
}

export interface FieldRule {
  /** The vendor's field. */
  field: string;
  /** What it is filled from. */
  value?: "account" | "account_name" | "unit" | "contact" | "contact_name" | "contact_first_name" | "contact_last_name" | "email" | "phone" | "journey" | "journey_kind" | "journey_id" | "key" | "name" | "subject" | "description" | "amount" | "currency" | "expected" | "stage" | "pipeline" | "reason" | "reasons" | "segments" | "priority" | "owner" | "rep" | "due" | "due_date" | "close_date" | "ends" | "abandoned" | "play" | "run" | "step" | "effect" | "topic" | undefined;
  /** A text that never changes. */
  constant?: string | undefined;
  /** A number that never changes. */
  number?: DecimalInput | undefined;
  /** Yes or no, never changing. */
  flag?: boolean | undefined;
  /** The id of another record of Salesforce, which is put in the same request before it. */
  reference?: string | undefined;
  /** The most characters, as UTF-16 counts them; more are cut. 255 for a subject, 120 for a name, 32,000 for a description unless said; nothing else is cut. */
  max?: number | bigint | undefined;
}

export interface Fingerprint {
  /** The amount. */
  amount: Money;
  /** The hash of the lines. */
  quantity: string;
  /** The lines themselves, where a tolerance reads them. */
  lines?: ContentLine[];
  /** The hash of the ship-tos. */
  ship_to: string;
  /** The hash of the cost centres. */
  cost_centre: string;
  /** The hash of the suppliers. */
  supplier: string;
}

export interface Floor {
  /** Its id. */
  id: string;
  /** Least margin, percent of the price. */
  margin?: DecimalInput | undefined;
  /** Least unit price. */
  amount?: DecimalInput | undefined;
  /** The floor of the contract's term. */
  contract?: boolean | undefined;
  /** What happens below it. */
  on_breach: "block" | "clamp" | "require_approval";
  /** Which lines it is about. */
  on?: Condition | undefined;
  /** Which of the seller's roles it binds; all when empty. */
  for_roles?: readonly string[] | undefined;
}

export interface Formula {
  /** The value. */
  value: Expression;
  /** The declared precision of the result; exact when left out. */
  round?: RoundingInput | undefined;
}

export interface FoundBy {
  /** The property. */
  property: string;
  /** Its value. */
  value: string;
}

export interface Fresh {
  /** Stock of every product in it. */
  stock?: string | undefined;
  /** How long an answer is waited for. */
  wait: string;
  /** Whether it is sent without an answer; else it is dropped. */
  send_anyway?: boolean | undefined;
}

export interface GateVerdict {
  /** The gate. */
  gate: "suppression" | "consent" | "address" | "run" | "preconditions" | "ball" | "holdout" | "arbitration" | "caps" | "window" | "rate" | (string & {});
  /** What it says. */
  outcome: "pass" | "defer" | "drop" | "reroute" | (string & {});
  /** Why, a word such as `no_consent` or the id of a cap. */
  reason?: string;
  /** Until when it holds the step back. */
  until?: string;
  /** What held the step back for longer than it may be held, where the reason is `too_old`. */
  held_by?: string;
}

export interface Gift {
  /** The SKU. */
  sku: string;
  /** How many of its base unit. */
  quantity: DecimalInput;
}

export interface Goal {
  /** Any of these. */
  on?: readonly ("ordered" | "converted_elsewhere" | "ended" | "activity" | "resumed" | "stage_changed" | "replied" | "clicked" | "signal")[] | undefined;
  /** The signals, for `signal`. */
  signals?: readonly string[] | undefined;
}

export interface HalfDay {
  /** The date. */
  date: string;
  /** Its hours, such as `09:00-13:00`. */
  open: string;
}

export interface Held {
  /** It is tried again when what holds it back lets go, unless it is older then than this. */
  defer?: Deferral | undefined;
  /** It is dropped; the run goes on with the next step. */
  drop?: boolean | undefined;
  /** The run ends. */
  end?: boolean | undefined;
}

export interface HintFact {
  /** Its name. */
  name: string;
  /** Its value. */
  value: string;
}

export interface Hold {
  /** The operation that held. */
  id: string;
  /** Names its content: the same id with another content is an error. */
  content: string;
  /** The cart, quote or order that it is for, such as `cart:c-9`. When that ends the hold has to end. */
  subject?: string;
  /** The instant that chose the periods. It never moves, so a hold that outlives a period stays in it. */
  at: string;
  /** The currency of the parts. */
  currency: string;
  /** When what is still held is released by itself. */
  until?: string;
  /** Where it stands. */
  state: "held" | "partly" | "committed" | "ended" | (string & {});
  /** The amounts by coding. */
  parts?: Part[];
  /** The same amounts by budget, in the budgets' currencies, ordered by budget. */
  shares?: Share[];
  /** The operations on it. */
  operations?: Mark[];
  /** When it is forgotten; absent while something is held. */
  forget_at?: string;
}

export interface HoldPriceStep {
  /** For how long. */
  for: string;
}

export interface HoldoutRule {
  /** The experiment that holds out: its holdout percent and seed count. */
  experiment: string;
  /** The purposes that are held out; marketing alone when empty. */
  purposes?: readonly ("transactional" | "service" | "marketing")[] | undefined;
}

export interface HookCard {
  /** Where it comes from. */
  origin: Origin;
  /** The hook. */
  hook: string;
  /** The whole context. */
  context: Context;
}

export interface HookCardInput {
  /** Where it comes from. */
  origin: OriginInput;
  /** The hook. */
  hook: string;
  /** The whole context. */
  context: ContextInput;
}

export interface HubSpotBatch {
  /** The path that it is sent to. */
  path: string;
  /** The very text that is sent. */
  body: string;
  /** Its inputs, in order. */
  inputs?: AwaitedInput[];
}

export interface HubSpotBatchInput {
  /** The path that it is sent to. */
  path: string;
  /** The very text that is sent. */
  body: string;
  /** Its inputs, in order. */
  inputs?: readonly AwaitedInputInput[] | undefined;
}

export interface HubSpotBatches {
  /** The batches, to be sent in this order. */
  requests?: HubSpotBatch[];
  /** Effects without a batch. */
  refused?: EffectAnswer[];
}

export interface HubSpotRecord {
  /** What steps of plays call it; tasks are the record `task`. */
  record: string;
  /** The object at HubSpot, such as `deals`. */
  object: string;
  /** The property with unique values by which it is found again. Without one every effect makes a new record. */
  id_property?: ExternalId | undefined;
  /** Its properties. */
  properties?: readonly FieldRule[] | undefined;
  /** What it is tied to when it is made; only for records without `id_property`, as a batch of upserts takes none. */
  associations?: readonly Association[] | undefined;
}

export interface HubSpotRules {
  /** The records; those not named are the defaults. */
  records?: readonly HubSpotRecord[] | undefined;
  /** The internal ids of stages; those not named are the defaults. */
  stages?: readonly StageWord[] | undefined;
  /** The internal id of the pipeline. */
  pipeline?: string | undefined;
  /** HubSpot's ids of owners. */
  owners?: readonly OwnerId[] | undefined;
  /** In how many days something closes that has no end of its own. */
  close_in_days?: number | bigint | undefined;
}

export interface IdleRule {
  /** The kinds; all when empty. */
  kinds?: readonly ("cart" | "quote" | "approval" | "credit" | "configuration" | "reorder" | "contract" | "visit")[] | undefined;
  /** The stages; all when empty. */
  stages?: readonly ("browse" | "cart" | "configure" | "quote" | "checkout" | "payment" | "approval")[] | undefined;
  /** The segments of this rulebook, one of which must fit; all when empty. */
  segments?: readonly string[] | undefined;
  /** After how much elapsed time. Exactly one of this and `business`. */
  after?: string | undefined;
  /** After how much business time. */
  business?: string | undefined;
  /** The calendar of `business`. */
  calendar?: string | undefined;
  /** The signals that count as activity at these stages, beside those that are a sign of the stage itself; all that count by themselves when empty. The first rule about kind and stage says it, whatever its segments. */
  qualifying?: readonly string[] | undefined;
}

export interface Instalment {
  /** What it is. */
  kind: "deposit" | "balance" | (string & {});
  /** The last day on which it is paid in time. */
  due: string;
  /** The amount, in the currency of the total. */
  amount: Decimal;
  /** What early payment takes off. */
  discount?: EarlyPayment;
}

export interface Journey {
  /** The thing. */
  about: JourneyRef;
  /** Counts every resumption after it was abandoned: messages of an older generation are void. */
  generation?: number;
  /** Where on the way to an order it is. */
  stage: "browse" | "cart" | "configure" | "quote" | "checkout" | "payment" | "approval" | (string & {});
  /** Where it stands. */
  status: "active" | "abandoned" | "ended" | (string & {});
  /** How it ended. */
  end?: "ordered" | "converted_elsewhere" | "handed_on" | "decided" | "given_up" | "expired" | "released" | (string & {});
  /** Who buys; of an approval, who asked. */
  contact?: string;
  /** Who must act where that is not the buyer: approvers. */
  waits_for?: string[];
  /** The unit that buys. */
  unit?: string;
  /** The selling entity. */
  seller?: string;
  /** When it was first seen: the earliest that any signal told of. */
  opened: string;
  /** When this generation began, after the first: evidence from before it counts for no reason. */
  resumed?: string;
  /** The last activity that counts at its stage. */
  activity: string;
  /** What stage and activity follow from: the latest of each kind. */
  marks?: Mark[];
  /** When it was abandoned last, in this generation. */
  abandoned?: string;
  /** When it came to its end. */
  ended?: string;
  /** When it is found idle unless something happens. */
  idle_at?: string;
  /** The version at its source. */
  version?: number;
  /** When what is in it was told last. */
  updated?: string;
  /** When contact, unit and seller were told. */
  named?: string;
  /** Whether those who told what is in it named them; they count before anybody who merely did something with it. */
  owned?: boolean;
  /** What is in it, where no cart or quote of the account says it. */
  lines?: JourneyLine[];
  /** What it is worth, net. */
  value?: Money;
  /** Until when it holds: an offer, a contract; when goods are due. */
  ends?: string;
  /** The thing that it came from or went into. */
  linked?: JourneyRef;
  /** What was seen, by kind. */
  evidence?: Evidence[];
  /** Why it was abandoned, the heaviest reason first. */
  reasons?: RankedReason[];
  /** The segments that it was in then. */
  segments?: string[];
}

export interface JourneyLine {
  /** What is ordered. */
  sku: string;
  /** How much. */
  quantity: Decimal;
  /** Per unit, as last shown. */
  price?: Decimal;
  /** Its category. */
  category?: string;
}

export type JourneyRef = {
  cart: string;
} | {
  quote: string;
} | {
  approval: string;
} | {
  credit: string;
} | {
  configuration: string;
} | {
  reorder: string;
} | {
  contract: string;
} | {
  visit: string;
};

export interface KnownPerson {
  /** The account. */
  account: string;
  /** The person. */
  person: PersonInput;
}

export interface KnownRecord {
  /** The kind of record, such as `deal`. */
  record: string;
  /** The value by which it is found again, such as `c-9:2`. */
  key: string;
  /** The id. */
  id: string;
}

export interface Line {
  /** Its id; its position, counted from 1, when left out. */
  id?: string;
  /** What is ordered. */
  sku: string;
  /** How much, in `unit`. */
  quantity: Decimal;
  /** The unit; the product's base unit when left out. */
  unit?: string;
  /** When it is wanted; the request's date when left out. */
  requested?: string;
  /** The contract it must be priced by. */
  contract?: string;
  /** A price that survives recalculation. */
  price?: LinePrice;
  /** Facts about the product, for hosts that keep their own catalogue. */
  facts?: LineFacts;
  /** The currency the buyer saw; it must be the request's. */
  currency?: string;
  /** What the buyer typed. */
  as_entered?: string;
}

export interface LineInput {
  /** Its id; its position, counted from 1, when left out. */
  id?: string | undefined;
  /** What is ordered. */
  sku: string;
  /** How much, in `unit`. */
  quantity: DecimalInput;
  /** The unit; the product's base unit when left out. */
  unit?: string | undefined;
  /** When it is wanted; the request's date when left out. */
  requested?: string | undefined;
  /** The contract it must be priced by. */
  contract?: string | undefined;
  /** A price that survives recalculation. */
  price?: LinePriceInput | undefined;
  /** Facts about the product, for hosts that keep their own catalogue. */
  facts?: LineFactsInput | undefined;
  /** The currency the buyer saw; it must be the request's. */
  currency?: string | undefined;
  /** What the buyer typed. */
  as_entered?: string | undefined;
}

export interface LineDrift {
  /** The line. */
  line: string;
  /** What is ordered. */
  sku: string;
  /** Why, in the order of the causes. */
  causes?: ("new" | "gone" | "unpriced" | "priced" | "quantity" | "rule" | "price" | "tier" | "promotion" | "tax" | "list_price" | (string & {}))[];
  /** As it was seen; none for a new line. */
  before?: DriftPrice;
  /** As it is now; none for a line that is gone. */
  now?: DriftPrice;
}

export interface LineFacts {
  /** The parent across variants. */
  product?: string;
  /** Its categories. */
  categories?: string[];
  /** Its attributes. */
  attributes?: { [name: string]: string | number | boolean };
  /** Its base unit. */
  unit?: string;
  /** Its quantity precision. */
  step?: Decimal;
  /** Its tax category. */
  tax_category?: string;
  /** Kilograms per base unit. */
  weight?: Decimal;
  /** Cost per base unit. */
  cost?: Decimal;
}

export interface LineFactsInput {
  /** The parent across variants. */
  product?: string | undefined;
  /** Its categories. */
  categories?: readonly string[] | undefined;
  /** Its attributes. */
  attributes?: { [name: string]: string | number | bigint | boolean } | undefined;
  /** Its base unit. */
  unit?: string | undefined;
  /** Its quantity precision. */
  step?: DecimalInput | undefined;
  /** Its tax category. */
  tax_category?: string | undefined;
  /** Kilograms per base unit. */
  weight?: DecimalInput | undefined;
  /** Cost per base unit. */
  cost?: DecimalInput | undefined;
}

export interface LineKey {
  /** What is ordered. */
  sku: string;
  /** The unit of the quantity; the product's base unit when absent. */
  unit?: string;
  /** The choices of a configured product. */
  configuration?: { [name: string]: string | number };
  /** What else sets it apart, such as an engraving or a job number. */
  custom_key?: string;
}

export interface LinePrice {
  /** Where it is from. */
  source: "manual" | "quote" | "external" | (string & {});
  /** Per unit of the line. */
  unit_price?: Decimal;
  /** For the line. */
  total?: Decimal;
  /** The quote, or the system's own number. */
  reference?: string;
  /** Whether promotions apply on top. */
  promotions?: boolean;
  /** When it ends. */
  valid_until?: string;
}

export interface LinePriceInput {
  /** Where it is from. */
  source: "manual" | "quote" | "external";
  /** Per unit of the line. */
  unit_price?: DecimalInput | undefined;
  /** For the line. */
  total?: DecimalInput | undefined;
  /** The quote, or the system's own number. */
  reference?: string | undefined;
  /** Whether promotions apply on top. */
  promotions?: boolean | undefined;
  /** When it ends. */
  valid_until?: string | undefined;
}

export interface LineStamps {
  /** The price. */
  price?: Stamp;
  /** The contract. */
  contract?: Stamp;
  /** The date. */
  requested?: Stamp;
  /** The facts. */
  facts?: Stamp;
  /** The schedule. */
  schedule?: Stamp;
  /** The coding. */
  coding?: Stamp;
  /** The note. */
  note?: Stamp;
  /** What the buyer typed. */
  as_entered?: Stamp;
}

export interface LocalWait {
  /** The time. */
  time: string;
  /** On these days; any when absent. */
  days?: string | undefined;
  /** Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name. */
  zone: string;
  /** Whether it may be on the day of the anchor. */
  same_day: "allow" | "skip";
}

export interface Mark {
  /** Its id, unique on its hold. */
  id: string;
  /** Names its content. */
  content: string;
}

export interface Member {
  /** The person. */
  contact?: string;
  /** The role, anywhere in the company. */
  role?: string;
  /** What they may do. */
  access: "view" | "edit" | "owner" | (string & {});
}

export interface MembershipRecord {
  /** The unit. */
  unit: string;
  /** The roles. */
  roles?: string[];
}

export interface MembershipRecordInput {
  /** The unit. */
  unit: string;
  /** The roles. */
  roles?: readonly string[] | undefined;
}

export interface MendableLine {
  /** The line. */
  line: string;
  /** What is wrong. */
  violations?: BrokenChoice[];
  /** What one change would mend, at most [`limits::FIXES`](crate::limits::FIXES). */
  fixes?: PricedFix[];
}

export interface Message {
  /** The text. */
  id: string;
  /** When. */
  at: string;
  /** Who. */
  by: string;
  /** Whether it is among the seller's people. */
  internal?: boolean;
}

export interface MessageInput {
  /** The text. */
  id: string;
  /** When. */
  at: string;
  /** Who. */
  by: string;
  /** Whether it is among the seller's people. */
  internal?: boolean | undefined;
}

export interface MessageHint {
  /** The kind. */
  kind: "next_tier" | "buy_more_pay_less" | "order_minimum" | "free_shipping" | "approval_limit" | "nearest_quantity" | (string & {});
  /** The line, if it is about one. */
  line?: string;
  /** Facts by name: quantities and amounts as text. */
  facts?: HintFact[];
}

export interface MessageHintInput {
  /** The kind. */
  kind: "next_tier" | "buy_more_pay_less" | "order_minimum" | "free_shipping" | "approval_limit" | "nearest_quantity";
  /** The line, if it is about one. */
  line?: string | undefined;
  /** Facts by name: quantities and amounts as text. */
  facts?: readonly HintFact[] | undefined;
}

export interface MessageLine {
  /** The line, of a cart or quote of the account. */
  id?: string;
  /** What is ordered. */
  sku: string;
  /** How much. */
  quantity: Decimal;
  /** Its unit. */
  unit?: string;
  /** Per unit, before any contract, list or promotion made it cheaper. */
  list_price?: Decimal;
  /** Per unit now; none where it has no price, or several. */
  unit_price?: Decimal;
  /** What it comes to, net. */
  net?: Decimal;
}

export interface MessageLineInput {
  /** The line, of a cart or quote of the account. */
  id?: string | undefined;
  /** What is ordered. */
  sku: string;
  /** How much. */
  quantity: DecimalInput;
  /** Its unit. */
  unit?: string | undefined;
  /** Per unit, before any contract, list or promotion made it cheaper. */
  list_price?: DecimalInput | undefined;
  /** Per unit now; none where it has no price, or several. */
  unit_price?: DecimalInput | undefined;
  /** What it comes to, net. */
  net?: DecimalInput | undefined;
}

export interface Money {
  /** Major units, with no more decimals than the currency has. */
  amount: Decimal;
  /** The currency. */
  currency: string;
}

export interface MoneyInput {
  /** Major units, with no more decimals than the currency has. */
  amount: DecimalInput;
  /** The currency. */
  currency: string;
}

export interface NotOffered {
  /** The offer of the rulebook. */
  offer: string;
  /** Why: `unknown_offer`, `reason_forbids`, `offered_before`, `not_priced`, `below_floor`. */
  because: string;
}

export interface OffList {
  /** The list. */
  list: string;
  /** How much off. */
  percent: DecimalInput;
}

export interface Offer {
  /** The offer of the rulebook. */
  offer: string;
  /** What it concedes. */
  kind: "price" | "freight" | "terms" | (string & {});
  /** Percent off. */
  percent?: Decimal;
  /** What it comes to, where that is known. */
  amount?: Money;
  /** Days added to the terms of payment. */
  days?: number;
  /** The reason that permits it. */
  because: "intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown" | (string & {}) | string;
  /** Until when it holds. */
  until: string;
}

export interface OfferInput {
  /** The offer of the rulebook. */
  offer: string;
  /** What it concedes. */
  kind: "price" | "freight" | "terms";
  /** Percent off. */
  percent?: DecimalInput | undefined;
  /** What it comes to, where that is known. */
  amount?: MoneyInput | undefined;
  /** Days added to the terms of payment. */
  days?: number | bigint | undefined;
  /** The reason that permits it. */
  because: "intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown" | string;
  /** Until when it holds. */
  until: string;
}

export interface OfferCard {
  /** Where it comes from. */
  origin: Origin;
  /** What is offered. */
  offer: Offer;
  /** To whom. */
  contact?: string;
}

export interface OfferCardInput {
  /** Where it comes from. */
  origin: OriginInput;
  /** What is offered. */
  offer: OfferInput;
  /** To whom. */
  contact?: string | undefined;
}

export interface OfferGiven {
  /** The offer. */
  offer: string;
  /** What it concedes. */
  kind: "price" | "freight" | "terms" | (string & {});
  /** What it was about. */
  journey: JourneyRef;
  /** The effect that made it. */
  key?: string;
  /** When. */
  at: string;
  /** What it is worth. */
  amount?: Money;
  /** Until when it holds. */
  until: string;
}

export interface OfferRule {
  /** Its id. */
  id: string;
  /** What it concedes. */
  kind: "price" | "freight" | "terms";
  /** Percent off: of the goods for `price`, of the freight for `freight`. */
  percent?: DecimalInput | undefined;
  /** An amount off. */
  amount?: MoneyInput | undefined;
  /** Days added to the terms of payment. */
  days?: number | bigint | undefined;
  /** Once per account within this time. */
  once_per: string;
  /** Only for these reasons; all that permit the kind when empty. */
  reasons?: readonly ("intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown" | string)[] | undefined;
  /** How long it holds. */
  valid_for: string;
}

export interface OfferStep {
  /** The offer of the rulebook. */
  offer: string;
}

export interface OfferTerms {
  /** When it ends, where the seller said so. */
  valid_until?: string;
  /** Terms of payment, by their id. */
  payment?: string;
  /** Whether its first order uses it up. */
  single_use?: boolean;
  /** Whether less than everything may be accepted. */
  partial?: boolean;
  /** A blanket order: quantities are open, an amount and a term bound it. */
  blanket?: Blanket;
  /** The employee who offered. */
  offered_by?: string;
  /** The id of a note. */
  note?: string;
}

export interface OptionRecord {
  /** The option, unique in the product. */
  id: string;
  /** Whether a choice must be made; true when absent. */
  needed?: boolean;
  /** The values to choose from. */
  values?: ValueRecord[];
  /** The numbers to choose from. */
  range?: RangeRecord;
}

export interface OptionRecordInput {
  /** The option, unique in the product. */
  id: string;
  /** Whether a choice must be made; true when absent. */
  needed?: boolean | undefined;
  /** The values to choose from. */
  values?: readonly ValueRecordInput[] | undefined;
  /** The numbers to choose from. */
  range?: RangeRecordInput | undefined;
}

export interface Order {
  /** The order. */
  id: string;
  /** Where it stands. */
  state?: "open" | "completed" | "cancelled" | (string & {});
  /** Who decides about it. */
  authority?: "engine" | "external" | (string & {});
  /** The other system's version, where that decides. */
  source_version?: number;
  /** The number that people know. */
  number?: string;
  /** The numbers of other systems. */
  external?: ExternalNumber[];
  /** Where it is from. */
  origin: OrderOrigin;
  /** The unit that bought. */
  unit?: string;
  /** The person who bought. */
  contact?: string;
  /** The selling entity. */
  seller?: string;
  /** The buyer's purchase order number. */
  po_number?: string;
  /** The currency of every amount. */
  currency: string;
  /** The prices that it was placed with. */
  prices: PriceSnapshot;
  /** What is due when. */
  terms?: Instalment[];
  /** The lines. */
  lines?: OrderLine[];
  /** Grows with every event. */
  version?: number;
  /** When it was placed. */
  placed: string;
  /** When it changed last. */
  changed: string;
}

export interface OrderLine {
  /** The line, as in the cart or quote. */
  id: string;
  /** What was ordered, with unit, configuration and custom key. */
  key: LineKey;
  /** The unit of the quantities. */
  unit: string;
  /** How much was ordered. */
  ordered: Decimal;
  /** What all that was ordered costs without tax. */
  net: Decimal;
  /** With tax. */
  gross: Decimal;
  /** Who bears it: what is cancelled or comes back is given back to the same. */
  coding?: Coding[];
  /** How much was cancelled. */
  cancelled?: Decimal;
  /** How much was shipped. */
  shipped?: Decimal;
  /** How much waits for goods. */
  backordered?: Decimal;
  /** How much was invoiced. */
  invoiced?: Decimal;
  /** How much of what was shipped came back. */
  returned?: Decimal;
}

export interface OrderOrigin {
  /** The kind of thing. */
  kind: "cart" | "quote" | "punchout" | "erp" | (string & {});
  /** Its id. */
  id?: string;
  /** The generation of the cart, or the release of the quote. */
  generation?: number;
}

export interface OrderRule {
  /** Its id. */
  id: string;
  /** The least. */
  minimum?: DecimalInput | undefined;
  /** The greatest. */
  maximum?: DecimalInput | undefined;
  /** What is measured. */
  of: "amount" | "quantity" | "weight";
  /** Which amount. */
  basis?: "goods" | "net" | "gross" | undefined;
  /** Only for orders in this currency; the rulebook's when left out. */
  currency?: string | undefined;
  /** Whom it binds. */
  for?: Eligibility | undefined;
}

export interface Ordered {
  /** The release. */
  number: number;
  /** The order. */
  order: string;
  /** Lines and charges. */
  total: Decimal;
}

export interface OrgUnitRecord {
  /** The unit, unique in the company. */
  id: string;
  /** The unit above it. */
  parent?: string;
  /** The name for people. */
  name?: string;
  /** Groups of the unit and everything below it. */
  groups?: string[];
  /** Where goods can be sent. */
  ship_tos?: ShipToRecord[];
  /** The selling entity that it buys from; that of the unit above when absent. */
  seller?: string;
  /** Its terms of payment; those of the unit above when absent. */
  terms?: TermsRecord;
}

export interface OrgUnitRecordInput {
  /** The unit, unique in the company. */
  id: string;
  /** The unit above it. */
  parent?: string | undefined;
  /** The name for people. */
  name?: string | undefined;
  /** Groups of the unit and everything below it. */
  groups?: readonly string[] | undefined;
  /** Where goods can be sent. */
  ship_tos?: readonly ShipToRecordInput[] | undefined;
  /** The selling entity that it buys from; that of the unit above when absent. */
  seller?: string | undefined;
  /** Its terms of payment; those of the unit above when absent. */
  terms?: TermsRecordInput | undefined;
}

export interface Origin {
  /** The run. */
  run: string;
  /** The play. */
  play: string;
  /** Its version. */
  version: number;
  /** The step. */
  step: string;
  /** The thing that it is about. */
  journey: JourneyRef;
  /** Its generation. */
  generation?: number;
}

export interface OriginInput {
  /** The run. */
  run: string;
  /** The play. */
  play: string;
  /** Its version. */
  version: number | bigint;
  /** The step. */
  step: string;
  /** The thing that it is about. */
  journey: JourneyRef;
  /** Its generation. */
  generation?: number | bigint | undefined;
}

export interface Outreach {
  /** What people agreed to, the latest of each. */
  consents?: Consent[];
  /** Who is not written to, and where. */
  blocks?: Block[];
  /** What was sent, by when, as long as caps and conversations need it. */
  sent?: Sent[];
  /** Who has the ball. */
  balls?: Ball[];
  /** When somebody of the account wrote back last. */
  replied?: string;
  /** Arms of experiments: once given they stay. */
  assignments?: Assignment[];
  /** What was offered. */
  offers?: OfferGiven[];
  /** What models of the host say. */
  scores?: Score[];
  /** What is known of stock. */
  stock?: StockFact[];
  /** When each play was last entered by each key. */
  entered?: EntryMark[];
}

export type Overdraft = {
  /** Not at all. */
  kind: "none";
} | {
  /** By an amount, in the budget's currency. */
  kind: "amount";
  /** The amount, zero or more. */
  amount: Decimal;
} | {
  /** As far as it takes: the budget only watches. */
  kind: "unlimited";
};

export type OverdraftInput = {
  /** Not at all. */
  kind: "none";
} | {
  /** By an amount, in the budget's currency. */
  kind: "amount";
  /** The amount, zero or more. */
  amount: DecimalInput;
} | {
  /** As far as it takes: the budget only watches. */
  kind: "unlimited";
};

export interface OwnerId {
  /** The person or team. */
  rep: string;
  /** The id. */
  id: string;
}

export interface Part {
  /** The unit that buys. */
  unit?: string;
  /** The person who buys. */
  contact?: string;
  /** The cost centre. */
  cost_centre?: string;
  /** The budgets that it is booked against. */
  budgets?: string[];
  /** What is held. */
  held?: Decimal;
  /** What is committed. */
  committed?: Decimal;
}

export interface PeopleRecord {
  /** The people, by contact. */
  people?: readonly PersonInput[] | undefined;
}

export interface Period {
  /** When it begins; without it, it always was. */
  from?: string;
  /** When it is over; without it, it never is. */
  until?: string;
}

export interface PeriodInput {
  /** When it begins; without it, it always was. */
  from?: string | undefined;
  /** When it is over; without it, it never is. */
  until?: string | undefined;
}

export interface PeriodState {
  /** Its first day, or `once`. */
  key: string;
  /** The first instant. */
  from?: string;
  /** The first instant after. */
  until?: string;
  /** What may be spent. */
  limit: Decimal;
  /** What was left of the period before. */
  carried?: Decimal;
  /** What was left when the next period began and moved there; absent until then. */
  passed_on?: Decimal;
  /** What orders may still take. */
  held?: Decimal;
  /** What orders have taken. */
  committed?: Decimal;
  /** What another system says is held, of an external budget. */
  held_elsewhere?: Decimal;
  /** What it says is spent. */
  committed_elsewhere?: Decimal;
  /** How many holds still refer to it. */
  holds?: number;
  /** From when on it can be closed; never when absent. */
  close_at?: string;
}

export interface Person {
  /** A contact of the account. */
  contact?: string;
  /** An employee of the seller. */
  seller?: string;
}

export interface PersonInput {
  /** A contact of the account. */
  contact?: string | undefined;
  /** An employee of the seller. */
  seller?: string | undefined;
}

export interface PickRecord {
  /** The option. */
  option: string;
  /** The values; any when absent. */
  values?: string[];
}

export interface PickRecordInput {
  /** The option. */
  option: string;
  /** The values; any when absent. */
  values?: readonly string[] | undefined;
}

export interface Pinned {
  /** The rate. */
  rate: Rate;
  /** The rounding of the converted amount, at the exponent of the currency it becomes. */
  rounding: Rounding;
  /** The name of this state of the rate. */
  version?: string;
}

export interface PinnedRate {
  /** The rate. */
  rate: RateInput;
  /** The name of this state of the rate, such as the day of the list that it is from. */
  version?: string | undefined;
  /** When it is in force; always when absent. Plain dates are of the rulebook's zone. */
  valid?: ValidityInput | undefined;
}

export interface PlanStep {
  /** The step: policy, stage and place. */
  id: string;
  /** Its stage, from 1. */
  stage: number;
  /** The rule. */
  rule: ApprovalStep;
  /** Whether those who ask may not decide it. */
  separation?: boolean;
  /** The policies that ask for it, and why. */
  reasons?: StepReason[];
  /** Where it stands. */
  status?: "waiting" | "open" | "approved" | "rejected" | (string & {});
  /** Who may decide it, as far as the limit goes. */
  eligible?: Eligible[];
  /** How many may decide it. */
  people?: number;
  /** What was decided. */
  votes?: Vote[];
  /** When it is escalated. */
  escalate_at?: string;
  /** When it decides itself. */
  auto_at?: string;
  /** Who decides instead of those of the rule. */
  reassigned?: Approver[];
  /** Whether those of the escalation may decide too. */
  escalated?: boolean;
  /** What was approved: what tolerances count from. */
  approved?: Fingerprint;
}

export interface Play {
  /** Its id. */
  id: string;
  /** Its version: runs keep to the one that they began with. */
  version: number | bigint;
  /** Whether nothing enters any more; it stays while runs of it live. */
  retired?: boolean | undefined;
  /** What it is, for people. */
  title?: string | undefined;
  /** What it is about. */
  subject: "cart" | "quote" | "approval" | "credit" | "configuration" | "reorder" | "contract" | "visit";
  /** Who enters. */
  enter: Entry;
  /** What happens when the same key would enter again. */
  re_entry?: "never" | "once_at_a_time" | "concurrent" | "restart" | "cooldown" | undefined;
  /** What counts as the same. */
  entry_key?: "subject" | "contact" | "account" | undefined;
  /** How long nobody enters again, for `cooldown`. */
  cooldown?: string | undefined;
  /** What ends a run. */
  exit?: Exit | undefined;
  /** What it is for: reached, the run ends as a success. */
  goal?: Goal | undefined;
  /** Plays of one lane exclude each other for a contact: the higher priority goes first. */
  lane?: string | undefined;
  /** Its priority in its lane. */
  priority?: number | bigint | undefined;
  /** The preset that says what the play does not. */
  preset?: string | undefined;
  /** What is said for all steps that do not say it themselves. */
  choices?: Choices | undefined;
  /** Its steps, in order. */
  steps?: readonly PlayStep[] | undefined;
}

export interface PlayPreset {
  /** Its name. */
  id: string;
  /** When exits count. */
  exit_timing: "immediate" | "next_step";
  /** What happens when the same key would enter again. */
  re_entry: "never" | "once_at_a_time" | "concurrent" | "restart" | "cooldown";
  /** What counts as the same. */
  entry_key: "subject" | "contact" | "account";
  /** The choices of its steps. */
  choices: Choices;
}

export interface PlayStep {
  /** Its id, unique in the play; keys of effects are made of it. */
  id: string;
  /** When it is due. */
  wait?: Wait | undefined;
  /** What must be so when it is due; else it is left out. */
  when?: CartConditionInput | undefined;
  /** Writes to somebody. */
  send?: SendStep | undefined;
  /** Puts somebody into an audience of display or social advertising, or takes them out. */
  audience?: AudienceStep | undefined;
  /** Gives somebody of the seller a task. */
  task?: TaskStep | undefined;
  /** Writes to the CRM. */
  crm?: CrmStep | undefined;
  /** Calls the host. */
  webhook?: WebhookStep | undefined;
  /** Makes a quote of the cart. */
  quote?: QuoteStep | undefined;
  /** Keeps the price of the cart for a while. */
  hold_price?: HoldPriceStep | undefined;
  /** Offers something. */
  offer?: OfferStep | undefined;
  /** Goes on elsewhere. */
  branch?: Branch | undefined;
  /** Goes on elsewhere by an experiment. */
  split?: Split | undefined;
  /** Ends the run. */
  end?: boolean | undefined;
  /** Where it goes on; the next step when absent. */
  next?: string | undefined;
  /** What is said for this step. */
  choices?: Choices | undefined;
}

export interface PointRule {
  /** How ties and remainders are treated. */
  mode: "half_even" | "half_odd" | "half_away_from_zero" | "half_to_zero" | "half_ceiling" | "half_floor" | "away_from_zero" | "to_zero" | "ceiling" | "floor";
  /** The value is rounded to a multiple of this, such as 0.05; one minor unit of the currency if left out. */
  increment?: DecimalInput | undefined;
}

export interface PolicyChange {
  /** Names the policy in the result. */
  name: string;
  /** The rounding plan. */
  rounding?: "commercetools" | "oro" | "magento" | "medusa" | "vendure" | "en16931" | RoundingRules | undefined;
  /** What tax is rounded for. */
  tax_level?: "unit" | "line" | "group" | "document" | undefined;
}

export interface PriceAnswer {
  /** The SKU. */
  sku: string;
  /** The unit; the product's base unit when left out. */
  unit?: string;
  /** Per unit. */
  unit_price: Decimal;
  /** When it ends; an answer that has ended is asked for again. */
  valid_until?: string;
  /** The other system's version. */
  version?: string;
}

export interface PriceAnswerInput {
  /** The SKU. */
  sku: string;
  /** The unit; the product's base unit when left out. */
  unit?: string | undefined;
  /** Per unit. */
  unit_price: DecimalInput;
  /** When it ends; an answer that has ended is asked for again. */
  valid_until?: string | undefined;
  /** The other system's version. */
  version?: string | undefined;
}

export interface PriceEnding {
  /** The id, for explanations. */
  id: string;
  /** How a price ends: `x9.95` stands for 9.95, 19.95, 29.95 and so on. */
  pattern: string;
  /** Which neighbour is tried first; the other one is taken when the first is beyond its limit. */
  prefer?: "nearest" | "down" | "up" | undefined;
  /** The price may fall by this much at most; exactly this much is still allowed. */
  max_decrease?: DecimalInput | undefined;
  /** The price may rise by this much at most; exactly this much is still allowed. */
  max_increase?: DecimalInput | undefined;
  /** The band begins at this price. */
  from?: DecimalInput | undefined;
  /** The band ends below this price. */
  until?: DecimalInput | undefined;
}

export interface PriceList {
  /** Its id. */
  id: string;
  /** Its currency; the rulebook's when left out. */
  currency?: string | undefined;
  /** The greater priority comes first. */
  priority?: number | bigint | undefined;
  /** Who may see it; everybody when left out. */
  for?: Eligibility | undefined;
  /** When it holds. */
  valid?: ValidityInput | undefined;
  /** Whether it takes part in a merge by priority after others have contributed. */
  merge?: boolean | undefined;
  /** Which date its validity is read at. */
  price_date?: "order" | "requested" | undefined;
  /** Prices for what has no row here. */
  adjust?: Adjust | undefined;
  /** The ending given to its unit prices. */
  ending?: string | undefined;
  /** Explicit prices. */
  prices?: readonly Row[] | undefined;
}

export interface PriceRecord {
  /** The price list. */
  list: string;
  /** The SKU. */
  sku: string;
  /** The unit priced; the product's base unit when left out. */
  unit?: string | undefined;
  /** The least quantity that gets the price; zero for the base price. */
  from?: DecimalInput | undefined;
  /** The price of one unit. */
  price: DecimalInput;
  /** The currency, to be checked against the list's. */
  currency?: string | undefined;
  /** The first moment at which the price holds: a date (local midnight in the rulebook's zone) or an instant. */
  valid_from?: string | undefined;
  /** The first moment at which it no longer does. */
  valid_until?: string | undefined;
}

export interface PriceSnapshot {
  /** The instant that it was priced for. */
  as_of: string;
  /** The rulebook that priced it. */
  rulebook: string;
  /** The currency of every amount. */
  currency: string;
  /** The lines, in the order of the cart. */
  lines?: SnapshotLine[];
  /** Charges such as freight. */
  charges?: SnapshotCharge[];
  /** Taxes by tax and rate. */
  taxes?: SnapshotTax[];
  /** The totals. */
  totals: SnapshotTotals;
  /** Concessions below a floor that somebody has to approve. */
  concessions?: Concession[];
  /** What it uses of promotions once it is ordered. */
  promotions?: ConsumedPromotion[];
}

export interface PriceSnapshotInput {
  /** The instant that it was priced for. */
  as_of: string;
  /** The rulebook that priced it. */
  rulebook: string;
  /** The currency of every amount. */
  currency: string;
  /** The lines, in the order of the cart. */
  lines?: readonly SnapshotLineInput[] | undefined;
  /** Charges such as freight. */
  charges?: readonly SnapshotChargeInput[] | undefined;
  /** Taxes by tax and rate. */
  taxes?: readonly SnapshotTaxInput[] | undefined;
  /** The totals. */
  totals: SnapshotTotalsInput;
  /** Concessions below a floor that somebody has to approve. */
  concessions?: readonly ConcessionInput[] | undefined;
  /** What it uses of promotions once it is ordered. */
  promotions?: readonly ConsumedPromotionInput[] | undefined;
}

export interface PricedFix {
  /** The option to change. */
  option: string;
  /** The choice to make instead; none to take it back. */
  value?: string;
  /** All choices then. */
  configuration: { [name: string]: string | number };
  /** The price of the line per unit; absent where slices differ or there is no price. */
  unit_price?: Decimal;
  /** The line after promotions; absent where there is no price. */
  total?: Decimal;
  /** What the choices add to the unit price by the catalogue, in the currency of the price. Price rules know nothing of choices, so that it is no part of `unit_price` and `total`. */
  surcharge?: Decimal;
}

export interface ProductGroupRecord {
  /** The group, unique. */
  id: string;
  /** SKUs of the group. */
  skus?: readonly string[] | undefined;
  /** Products whose variants all belong to the group. */
  products?: readonly string[] | undefined;
  /** Categories whose subtrees belong to the group. */
  categories?: readonly string[] | undefined;
}

export interface ProductRecord {
  /** The stock keeping unit, unique in the catalogue. */
  sku: string;
  /** The product whose variant this SKU is. Tiers can count across variants. */
  product?: string;
  /** The name for people. */
  name?: string;
  /** The category. */
  category?: string;
  /** Further categories. */
  categories?: string[];
  /** Attributes by name, such as { "colour": "red", "ip67": true }. */
  attributes?: { [name: string]: string | number | boolean };
  /** The base unit, in which stock and steps are counted; "ea" when absent. */
  unit?: string;
  /** Further units and what they hold. */
  units?: UnitRecord[];
  /** The precision of a quantity in the base unit: "1" for pieces, "0.001" for metres cut to the millimetre. */
  step?: Decimal;
  /** The tax category. */
  tax_category?: string;
  /** Kilograms of one base unit. */
  weight?: Decimal;
  /** Other numbers under which the product is known. */
  aliases?: AliasRecord[];
  /** The SKU that this product replaces. */
  supersedes?: SupersedesRecord;
  /** Products that can stand in for this one. */
  substitutes?: SubstituteRecord[];
  /** What a buyer chooses when the product is configured. */
  options?: OptionRecord[];
  /** Which choices go together. */
  constraints?: ConstraintRecord[];
  /** The components, if the product is a bundle. */
  bundle?: BundleRecord;
}

export interface ProductRecordInput {
  /** The stock keeping unit, unique in the catalogue. */
  sku: string;
  /** The product whose variant this SKU is. Tiers can count across variants. */
  product?: string | undefined;
  /** The name for people. */
  name?: string | undefined;
  /** The category. */
  category?: string | undefined;
  /** Further categories. */
  categories?: readonly string[] | undefined;
  /** Attributes by name, such as { "colour": "red", "ip67": true }. */
  attributes?: { [name: string]: string | number | bigint | boolean } | undefined;
  /** The base unit, in which stock and steps are counted; "ea" when absent. */
  unit?: string | undefined;
  /** Further units and what they hold. */
  units?: readonly UnitRecordInput[] | undefined;
  /** The precision of a quantity in the base unit: "1" for pieces, "0.001" for metres cut to the millimetre. */
  step?: DecimalInput | undefined;
  /** The tax category. */
  tax_category?: string | undefined;
  /** Kilograms of one base unit. */
  weight?: DecimalInput | undefined;
  /** Other numbers under which the product is known. */
  aliases?: readonly AliasRecordInput[] | undefined;
  /** The SKU that this product replaces. */
  supersedes?: SupersedesRecordInput | undefined;
  /** Products that can stand in for this one. */
  substitutes?: readonly SubstituteRecordInput[] | undefined;
  /** What a buyer chooses when the product is configured. */
  options?: readonly OptionRecordInput[] | undefined;
  /** Which choices go together. */
  constraints?: readonly ConstraintRecordInput[] | undefined;
  /** The components, if the product is a bundle. */
  bundle?: BundleRecordInput | undefined;
}

export interface Promotion {
  /** Its id. */
  id: string;
  /** Its place among promotions and groups, or among the members of its group. */
  order: number | bigint;
  /** When it applies. */
  stage?: "line" | "order" | "shipping" | undefined;
  /** The group it belongs to. */
  group?: string | undefined;
  /** Ends what follows. */
  stop_after?: boolean | undefined;
  /** What a percentage is of. */
  basis?: "running" | "initial" | undefined;
  /** Where a line discount is rounded. */
  per?: "line" | "unit" | undefined;
  /** When it holds. */
  valid?: ValidityInput | undefined;
  /** Who it is for. */
  for?: Eligibility | undefined;
  /** It applies only with one of these codes. */
  codes?: readonly string[] | undefined;
  /** When it applies: asked of each line at the line stage, of the cart otherwise. */
  when?: Condition | undefined;
  /** Which lines it applies to. */
  on?: Condition | undefined;
  /** What it does. */
  then: Action;
  /** How much of it there is. */
  limits?: PromotionLimits | undefined;
}

export interface PromotionGroup {
  /** Its id. */
  id: string;
  /** Its place among promotions and groups. */
  order: number | bigint;
  /** How its members go together. */
  pick: "stack" | "best" | "first" | "exclusive";
}

export interface PromotionLimits {
  /** Times in one order: lines it applies to, or sets of a buy-get. */
  per_order?: number | bigint | undefined;
  /** Orders of one account; what was used comes with the request. */
  per_account?: number | bigint | undefined;
  /** Total discount; what was spent comes with the request. */
  budget?: DecimalInput | undefined;
}

export interface QuantityAdd {
  /** When it was written. */
  stamp: Stamp;
  /** How much. */
  quantity: Decimal;
}

export interface QuantityRule {
  /** Its id. */
  id?: string | undefined;
  /** A SKU. */
  sku?: string | undefined;
  /** A product. */
  product?: string | undefined;
  /** A named set of products. */
  product_group?: string | undefined;
  /** A category with its subtree. */
  category?: string | undefined;
  /** Everything. */
  all?: boolean | undefined;
  /** The least quantity. */
  minimum?: DecimalInput | undefined;
  /** The greatest quantity. */
  maximum?: DecimalInput | undefined;
  /** Only multiples of this. */
  multiple?: DecimalInput | undefined;
  /** Where multiples are counted from. */
  multiple_from?: "minimum" | "zero" | undefined;
  /** The unit of these numbers; the line's base unit when left out. */
  unit?: string | undefined;
  /** The quantity it is about. */
  over?: "line" | "sku" | "product" | "group" | undefined;
  /** Whom it binds. */
  for?: Eligibility | undefined;
}

export interface QuantitySet {
  /** When it was written. */
  stamp: Stamp;
  /** The value; none is a removal. */
  quantity?: Decimal;
}

export interface Quorum {
  /** So many different people. */
  need: number;
  /** Of at least so many who may decide; a plan with fewer is impossible. */
  of?: number;
}

export interface QuorumInput {
  /** So many different people. */
  need: number | bigint;
  /** Of at least so many who may decide; a plan with fewer is impossible. */
  of?: number | bigint | undefined;
}

export interface Quote {
  /** Its id. */
  id: string;
  /** Who decides about it. */
  authority?: "engine" | "external" | (string & {});
  /** The other system's version, of an external quote. */
  source_version?: number;
  /** Counts every event. */
  version: number;
  /** Counts the changes of what is quoted and of what is left of it: commands name the one they saw. */
  revision: number;
  /** Where it is; see [`Quote::state_at`]. */
  state: "draft" | "requested" | "in_review" | "internal_approval" | "offered" | "expired" | "accepted" | "placing" | "ordered" | "declined" | "withdrawn" | "rejected" | "cancelled" | (string & {});
  /** The unit of the company that buys. */
  unit?: string;
  /** The person who asked. */
  contact?: string;
  /** The employee of the seller who works on it. */
  seller_user?: string;
  /** The selling entity. */
  seller?: string;
  /** The currency of every amount. */
  currency: string;
  /** The cart that it was made of. */
  cart?: string;
  /** Where the goods go. */
  ship_to?: string;
  /** The buyer's purchase order number. */
  po?: string;
  /** The lines, in the order they were added. */
  lines?: QuoteLine[];
  /** The discount over what the lines leave. */
  discount?: QuoteDiscount;
  /** Charges such as freight. */
  charges?: QuoteCharge[];
  /** Taxes and totals of the last offer, without optional lines. */
  priced?: PriceSnapshot;
  /** What the last offer says beside prices. */
  terms?: OfferTerms;
  /** When the offer ends (exclusive). */
  valid_until?: string;
  /** When the buyer is to be reminded of it. */
  remind_at?: string;
  /** Whether the buyer has been shown the prices that stand here now. */
  shown?: boolean;
  /** Why a colleague has to decide. Not for buyers. */
  beyond?: Why[];
  /** What the buyer asked for last. */
  counter?: Counter;
  /** Messages, by the ids of their texts. */
  messages?: Message[];
  /** The rounds of the negotiation. */
  history?: Revision[];
  /** Counts the releases that were ever tried, so that each has a number of its own. */
  tried?: number;
  /** The release that is being ordered. */
  placing?: Release;
  /** What was ordered. */
  releases?: Ordered[];
  /** When it was made. */
  created_at: string;
  /** When it last changed. */
  changed_at: string;
}

export interface QuoteCharge {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: "freight" | "handling" | "small_order" | "surcharge" | "deposit" | "other" | (string & {});
  /** The amount. */
  amount: Decimal;
  /** Its tax category. */
  tax_category?: string;
  /** How much of it is ordered. */
  released?: Decimal;
}

export interface QuoteDiscount {
  /** Percent; optional lines get it too. */
  percent?: Decimal;
  /** An amount, over the lines that are not optional. */
  amount?: Decimal;
}

export interface QuoteLine {
  /** Its id. */
  id: string;
  /** What is quoted. */
  sku: string;
  /** How much. */
  quantity: Decimal;
  /** The unit of the quantity. */
  unit: string;
  /** The buyer's price without a quote, when it was last looked at. */
  base?: SnapshotLine;
  /** What the seller set; the price without a quote where nothing is set. */
  set?: SetPrice;
  /** Its total before the quote's discount; absent while it has no price. */
  total?: Decimal;
  /** Its total after the quote's discount. */
  quoted?: Decimal;
  /** Whether the quote's discount and the solver leave it alone. */
  locked?: boolean;
  /** Whether it is an extra that the buyer may take, outside of the totals. */
  optional?: boolean;
  /** The least total that the seller goes to. Not for buyers. */
  least?: Decimal;
  /** What the buyer wishes. */
  wish?: Wish;
  /** How much of it the buyer accepted. */
  accepted?: Decimal;
  /** The total of what was accepted. */
  accepted_total?: Decimal;
  /** How much of that is ordered. */
  released?: Decimal;
  /** The total of what is ordered. */
  released_total?: Decimal;
  /** The id of a note. */
  note?: string;
}

export interface QuoteLink {
  /** The quote. */
  quote: string;
  /** Its revision. */
  revision: number;
  /** Until when the offer holds. */
  valid_until?: string;
  /** Who may use it. */
  contact: string;
}

export interface QuoteLinkInput {
  /** The quote. */
  quote: string;
  /** Its revision. */
  revision: number | bigint;
  /** Until when the offer holds. */
  valid_until?: string | undefined;
  /** Who may use it. */
  contact: string;
}

export interface QuoteRules {
  /** How long an offer holds when its seller does not say; for ever without it. */
  valid_for?: ValidFor | undefined;
  /** How deep a discount a role may give on its own. Without entries there is no limit; as soon as there is one, a role that has none may give no discount. */
  authority?: readonly SellerAuthority[] | undefined;
  /** What a discount is measured from. */
  discount_from?: "today" | "list" | undefined;
  /** Whether an offer is used up by its first order, unless its seller says otherwise. */
  single_use?: boolean | undefined;
  /** Whether a buyer may accept less than was offered, unless the seller says otherwise. */
  partial?: boolean | undefined;
  /** How long before its end the buyer is reminded of an open offer. */
  remind?: string | undefined;
}

export interface QuoteStep {
  /** The role that works on it. */
  to?: string | undefined;
}

export interface RangeRecord {
  /** The least number. */
  min: Decimal;
  /** The greatest number. */
  max: Decimal;
  /** The step, above zero; "1" when absent. */
  step?: Decimal;
}

export interface RangeRecordInput {
  /** The least number. */
  min: DecimalInput;
  /** The greatest number. */
  max: DecimalInput;
  /** The step, above zero; "1" when absent. */
  step?: DecimalInput | undefined;
}

export interface RankedReason {
  /** The reason. */
  code: "intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown" | (string & {}) | string;
  /** The sum of the weights. */
  weight: number;
  /** What speaks for it. */
  for?: Counted[];
  /** What speaks against it. */
  against?: Counted[];
}

export interface RankedReasonInput {
  /** The reason. */
  code: "intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown" | string;
  /** The sum of the weights. */
  weight: number | bigint;
  /** What speaks for it. */
  for?: readonly CountedInput[] | undefined;
  /** What speaks against it. */
  against?: readonly CountedInput[] | undefined;
}

export interface Rate {
  /** The currency that is converted. */
  from: string;
  /** The currency that comes out. */
  to: string;
  /** How much of `to` one gets for `per` of `from`, above zero. */
  rate: Decimal;
  /** How many units of `from` the rate is quoted for, above zero; 1 if left out. */
  per?: Decimal;
}

export interface RateInput {
  /** The currency that is converted. */
  from: string;
  /** The currency that comes out. */
  to: string;
  /** How much of `to` one gets for `per` of `from`, above zero. */
  rate: DecimalInput;
  /** How many units of `from` the rate is quoted for, above zero; 1 if left out. */
  per?: DecimalInput | undefined;
}

export interface Reason {
  /** A code, of this crate or of another system. */
  code?: string;
  /** A sentence of the system that refused, or the id of a note that the host keeps. */
  text?: string;
  /** The line that is meant. */
  line?: string;
}

export interface ReasonRule {
  /** The code. */
  code: "intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown" | string;
  /** What it means, for people. */
  title?: string | undefined;
  /** The kinds of concessions that it permits. */
  permits?: readonly ("price" | "freight" | "terms")[] | undefined;
}

export interface Rebate {
  /** The least amount that reaches it. */
  from: DecimalInput;
  /** Percent of the amount bought. */
  percent: DecimalInput;
}

export interface RecipientRule {
  /** The role that plays name, such as `buyer`, `approver`, `finance`, `technical`, `sales_rep`. */
  role: string;
  /** Where somebody is looked up, in this order. */
  from?: readonly RecipientSource[] | undefined;
}

export interface RecipientSource {
  /** The kind of place. */
  from: "buyer" | "approver" | "role" | "contact_owner" | "account_owner" | "parent_owner" | "territory" | "team";
  /** The role of the company, for `role`. */
  role?: string | undefined;
  /** The team, for `team`. */
  team?: string | undefined;
}

export interface RecoveryRules {
  /** When something counts as idle. Nothing does without a rule that fits; the first that fits counts. */
  idle?: readonly IdleRule[] | undefined;
  /** What signals weigh for and against reasons, beside the table's own weights; an entry for the same pair replaces it. */
  evidence?: readonly EvidenceRule[] | undefined;
  /** A reason must weigh at least this much to be named; 50 when absent. */
  threshold?: number | bigint | undefined;
  /** Reasons of the rulebook, and what reasons permit where that is not what the table says. */
  reasons?: readonly ReasonRule[] | undefined;
  /** Segments that are computed; those of the host come as groups. */
  segments?: readonly SegmentRule[] | undefined;
  /** Channels. A play may only send on one of these. */
  channels?: readonly ChannelRule[] | undefined;
  /** How often somebody is written to. */
  caps?: readonly Cap[] | undefined;
  /** Whom a play's roles mean. */
  recipients?: readonly RecipientRule[] | undefined;
  /** What may be offered. */
  offers?: readonly OfferRule[] | undefined;
  /** What can be shown to whom. */
  content?: readonly ContentRule[] | undefined;
  /** One conversation per company. */
  arbitration?: ArbitrationRule | undefined;
  /** When a person has the ball. */
  ball?: BallRule | undefined;
  /** The share of accounts that is never written to, to be compared with. */
  holdout?: HoldoutRule | undefined;
  /** How much of the same goods must be ordered elsewhere for a thing to count as converted elsewhere, in percent of its lines; 100 when absent. */
  overlap_percent?: DecimalInput | undefined;
  /** How long ended journeys, runs and sends are kept, beyond what caps need; 90 days when absent. */
  keep?: string | undefined;
}

export interface Refusal {
  /** Every fault, in the order of the document. */
  errors: FaultDocument[];
}

export interface Related {
  /** The product. */
  sku: string;
  /** In how many orders both were. */
  together: number;
}

export interface RelatedInput {
  /** The product. */
  sku: string;
  /** In how many orders both were. */
  together: number | bigint;
}

export interface RelatedRow {
  /** The product. */
  sku: string;
  /** The other product. */
  with: string;
  /** In how many orders. */
  together: number | bigint;
}

export interface Release {
  /** Counts the releases of the quote from 1, those that were refused too. */
  number: number;
  /** When. */
  at: string;
  /** Who. */
  by: string;
  /** The lines. */
  lines?: ReleaseLine[];
  /** Its part of the charges. */
  charges?: ReleaseCharge[];
  /** Lines and charges. */
  total: Decimal;
}

export interface ReleaseCharge {
  /** The charge. */
  id: string;
  /** What it is for. */
  kind: "freight" | "handling" | "small_order" | "surcharge" | "deposit" | "other" | (string & {});
  /** The part. */
  amount: Decimal;
  /** Its tax category. */
  tax_category?: string;
}

export interface ReleaseLine {
  /** The line of the quote. */
  line: string;
  /** What is ordered. */
  sku: string;
  /** How much. */
  quantity: Decimal;
  /** The unit of the quantity. */
  unit: string;
  /** Its part of the total that was accepted. */
  total: Decimal;
}

export interface RepeatWait {
  /** The first time; one `every` after the anchor of the wait when absent. */
  first?: Wait | undefined;
  /** From each time to the next, counted from when the one before was due by the plan: it has no anchor of its own. */
  every: Wait;
  /** So often at most. */
  at_most: number | bigint;
  /** Until one of these signals about the thing. */
  until?: readonly string[] | undefined;
}

export interface Request {
  /** The instant that validity is read at. */
  as_of: string;
  /** When the goods are wanted. */
  requested?: string;
  /** The buying account. */
  account?: string;
  /** Its ancestors, nearest first. */
  parents?: string[];
  /** The unit of the company tree that buys. */
  org_unit?: string;
  /** Its ancestors, nearest first. */
  org_parents?: string[];
  /** The person who buys. */
  contact?: string;
  /** Groups of the account, the unit and the person. */
  groups?: string[];
  /** Segments. */
  segments?: string[];
  /** The sales channel. */
  channel?: string;
  /** The buyer's region. */
  region?: string;
  /** The selling entity. */
  seller?: string;
  /** The role of the seller's employee who works on it. */
  seller_role?: string;
  /** The role of the buyer. */
  role?: string;
  /** The currency it is priced in. */
  currency: string;
  /** Where the goods go: the region that taxes are looked up for. The buyer's region when left out. */
  ship_to?: string;
  /** Where they come from. */
  ship_from?: string;
  /** The warehouse whose costs count. */
  warehouse?: string;
  /** Promotion codes. */
  codes?: string[];
  /** Whether it is the account's first order. */
  first_order?: boolean;
  /** Where in the journey the cart is. */
  journey_stage?: string;
  /** The lines. */
  lines?: Line[];
  /** Charges that the host found out. */
  charges?: RequestCharge[];
  /** Taxes of an outside service, with `source: request`. */
  taxes?: RequestTax[];
  /** Exemption certificates. */
  certificates?: Certificate[];
  /** The buyer accounts for the tax. */
  reverse_charge?: boolean;
  /** What was used of contracts, promotions and periods. */
  consumed?: Consumed;
  /** Answers to `needs`. */
  answers?: Answers;
  /** What the buyer may order without approval. */
  approval_limit?: Decimal;
  /** How much is explained. */
  explain?: "none" | "summary" | "full" | (string & {});
  /** Who reads it. */
  audience?: "internal" | "seller" | "buyer" | (string & {});
  /** Whether hints are worked out. */
  hints?: boolean;
}

export interface RequestInput {
  /** The instant that validity is read at. */
  as_of: string;
  /** When the goods are wanted. */
  requested?: string | undefined;
  /** The buying account. */
  account?: string | undefined;
  /** Its ancestors, nearest first. */
  parents?: readonly string[] | undefined;
  /** The unit of the company tree that buys. */
  org_unit?: string | undefined;
  /** Its ancestors, nearest first. */
  org_parents?: readonly string[] | undefined;
  /** The person who buys. */
  contact?: string | undefined;
  /** Groups of the account, the unit and the person. */
  groups?: readonly string[] | undefined;
  /** Segments. */
  segments?: readonly string[] | undefined;
  /** The sales channel. */
  channel?: string | undefined;
  /** The buyer's region. */
  region?: string | undefined;
  /** The selling entity. */
  seller?: string | undefined;
  /** The role of the seller's employee who works on it. */
  seller_role?: string | undefined;
  /** The role of the buyer. */
  role?: string | undefined;
  /** The currency it is priced in. */
  currency: string;
  /** Where the goods go: the region that taxes are looked up for. The buyer's region when left out. */
  ship_to?: string | undefined;
  /** Where they come from. */
  ship_from?: string | undefined;
  /** The warehouse whose costs count. */
  warehouse?: string | undefined;
  /** Promotion codes. */
  codes?: readonly string[] | undefined;
  /** Whether it is the account's first order. */
  first_order?: boolean | undefined;
  /** Where in the journey the cart is. */
  journey_stage?: string | undefined;
  /** The lines. */
  lines?: readonly LineInput[] | undefined;
  /** Charges that the host found out. */
  charges?: readonly RequestChargeInput[] | undefined;
  /** Taxes of an outside service, with `source: request`. */
  taxes?: readonly RequestTaxInput[] | undefined;
  /** Exemption certificates. */
  certificates?: readonly CertificateInput[] | undefined;
  /** The buyer accounts for the tax. */
  reverse_charge?: boolean | undefined;
  /** What was used of contracts, promotions and periods. */
  consumed?: ConsumedInput | undefined;
  /** Answers to `needs`. */
  answers?: AnswersInput | undefined;
  /** What the buyer may order without approval. */
  approval_limit?: DecimalInput | undefined;
  /** How much is explained. */
  explain?: "none" | "summary" | "full" | undefined;
  /** Who reads it. */
  audience?: "internal" | "seller" | "buyer" | undefined;
  /** Whether hints are worked out. */
  hints?: boolean | undefined;
}

export interface RequestCharge {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: "freight" | "handling" | "small_order" | "surcharge" | "deposit" | "other" | (string & {});
  /** The amount, in the basis of the prices. */
  amount: Decimal;
  /** Its tax category; `standard` when left out. */
  tax_category?: string;
}

export interface RequestChargeInput {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: "freight" | "handling" | "small_order" | "surcharge" | "deposit" | "other";
  /** The amount, in the basis of the prices. */
  amount: DecimalInput;
  /** Its tax category; `standard` when left out. */
  tax_category?: string | undefined;
}

export interface RequestTax {
  /** The line. */
  line?: string;
  /** The charge. */
  charge?: string;
  /** The tax by name. */
  tax: string;
  /** Percent. */
  rate: Decimal;
  /** What it means. */
  kind?: "standard" | "zero" | "exempt" | "reverse_charge" | (string & {});
}

export interface RequestTaxInput {
  /** The line. */
  line?: string | undefined;
  /** The charge. */
  charge?: string | undefined;
  /** The tax by name. */
  tax: string;
  /** Percent. */
  rate: DecimalInput;
  /** What it means. */
  kind?: "standard" | "zero" | "exempt" | "reverse_charge" | undefined;
}

export interface Revision {
  /** The revision after it. */
  revision: number;
  /** What it was. */
  round: "offered" | "countered" | "accepted" | (string & {});
  /** Who. */
  by: string;
  /** When. */
  at: string;
  /** The total of the lines and charges then; of a counter its target. */
  total?: Decimal;
}

export interface RoleRule {
  /** The role. */
  id: string;
  /** What it may do. */
  may?: readonly ("edit" | "submit" | "order" | "quote" | "approve" | "delegate" | "lists" | "budget" | "sell" | "manage")[] | undefined;
}

export interface Rounding {
  /** How ties and remainders are treated. */
  mode: "half_even" | "half_odd" | "half_away_from_zero" | "half_to_zero" | "half_ceiling" | "half_floor" | "away_from_zero" | "to_zero" | "ceiling" | "floor" | (string & {});
  /** The value is rounded to a multiple of this, such as 0.01 or 0.05. */
  increment: Decimal;
}

export interface RoundingInput {
  /** How ties and remainders are treated. */
  mode: "half_even" | "half_odd" | "half_away_from_zero" | "half_to_zero" | "half_ceiling" | "half_floor" | "away_from_zero" | "to_zero" | "ceiling" | "floor";
  /** The value is rounded to a multiple of this, such as 0.01 or 0.05. */
  increment: DecimalInput;
}

export interface RoundingRules {
  /** The preset that these rules change. */
  preset?: "commercetools" | "oro" | "magento" | "medusa" | "vendure" | "en16931" | undefined;
  /** Where the rules come from, for the reader. */
  source?: string | undefined;
  /** A unit price, whenever one is computed. */
  unit_price?: "none" | PointRule | undefined;
  /** The amount of each discount, surcharge or other adjustment. */
  each_adjustment?: PointRule | undefined;
  /** Unit price times quantity. */
  line_total?: PointRule | undefined;
  /** The tax of one unit, where tax is computed per unit. */
  tax_unit?: PointRule | undefined;
  /** The tax of a line. */
  tax_line?: PointRule | undefined;
  /** The tax of a group of lines with one category and rate. */
  tax_group?: PointRule | undefined;
  /** The document's totals, and its tax where that is computed once per document. */
  document?: PointRule | undefined;
  /** How amounts are split over lines and parties. */
  allocation?: AllocationRule | undefined;
  /** Amounts converted from another currency. */
  fx?: PointRule | undefined;
}

export interface Row {
  /** The SKU. */
  sku: string;
  /** The unit priced; the product's base unit when left out. */
  unit?: string | undefined;
  /** The price is for this many units (12.50 per 100). */
  per?: DecimalInput | undefined;
  /** The unit price; with `tiers` the base price. */
  price?: DecimalInput | undefined;
  /** Quantity breaks. */
  tiers?: readonly Tier[] | undefined;
  /** How tiers are read. */
  mode?: "volume" | "graduated" | "package" | "graduated_percent" | undefined;
  /** The quantity that picks the tier. */
  quantity_over?: "line" | "sku" | "product" | "group" | "cart" | "period" | undefined;
  /** The product group of `quantity_over: group`. */
  over_group?: string | undefined;
  /** Units in a block of mode `package`. */
  package?: DecimalInput | undefined;
  /** A percentage off another list. */
  off_list?: OffList | undefined;
  /** A margin over cost. */
  cost_plus?: CostPlus | undefined;
  /** A formula over named prices. */
  formula?: Formula | undefined;
  /** The host must be asked. */
  ask?: Ask | undefined;
  /** When it holds. */
  valid?: ValidityInput | undefined;
  /** Who it is for. */
  for?: Eligibility | undefined;
  /** What a quantity under the first tier costs; the rulebook's choice when left out. */
  below_first?: "base" | "no_price" | "first_tier" | undefined;
  /** The ending given to its unit prices; the list's when left out. */
  ending?: string | undefined;
}

export interface RulebookDocument {
  /** The version of the format. */
  rulebook: "1";
  /** Names the document. */
  id: string;
  /** What it is, for people. */
  title?: string | undefined;
  /** The default currency of lists, contracts and amounts. */
  currency: string;
  /** The zone of plain dates. */
  time_zone: string;
  /** Where and how amounts are rounded. */
  rounding?: "commercetools" | "oro" | "magento" | "medusa" | "vendure" | "en16931" | RoundingRules | undefined;
  /** The list that the waterfall starts from. */
  reference_list?: string | undefined;
  /** Price lists. */
  price_lists?: readonly PriceList[] | undefined;
  /** How lists are combined; needed as soon as there are two. */
  combine?: Combine | undefined;
  /** Whether contract prices prevail; needed as soon as there is a contract. */
  contract_prices?: "prevail" | "compete" | undefined;
  /** Negotiated prices. */
  contracts?: readonly Contract[] | undefined;
  /** What a quantity under the first tier costs. */
  below_first?: "base" | "no_price" | "first_tier" | undefined;
  /** Promotions. */
  promotions?: readonly Promotion[] | undefined;
  /** Groups of promotions. */
  promotion_groups?: readonly PromotionGroup[] | undefined;
  /** What `amount_off` means. */
  discount_basis?: "price" | "net" | "gross" | undefined;
  /** Taxes; without them nothing is taxed. */
  taxes?: Taxes | undefined;
  /** Charges. */
  charges?: readonly Charge[] | undefined;
  /** Price endings, named by lists, rows and terms. The first whose band holds the price applies where they share an id. */
  endings?: readonly PriceEnding[] | undefined;
  /** Least prices. */
  floors?: readonly Floor[] | undefined;
  /** What things cost the seller. */
  costs?: readonly Cost[] | undefined;
  /** Minimum, maximum and multiple per line. */
  quantity_rules?: readonly QuantityRule[] | undefined;
  /** Minimum and maximum of an order. */
  order_rules?: readonly OrderRule[] | undefined;
  /** What a buyer may see. */
  assortments?: readonly Assortment[] | undefined;
  /** What is due now. */
  deposits?: readonly Deposit[] | undefined;
  /** A small catalogue; bulk data comes as rows. */
  products?: readonly ProductRecordInput[] | undefined;
  /** Categories. */
  categories?: readonly CategoryRecord[] | undefined;
  /** Named sets of products. */
  product_groups?: readonly ProductGroupRecord[] | undefined;
  /** Opening hours. */
  calendars?: readonly CalendarRules[] | undefined;
  /** What roles may do. */
  roles?: readonly RoleRule[] | undefined;
  /** Accounts as a whole. */
  accounts?: AccountRules | undefined;
  /** Carts. */
  carts?: CartRules | undefined;
  /** How quotes are offered. */
  quotes?: QuoteRules | undefined;
  /** Rates and habits of budgets and credit. Budgets themselves belong to accounts. */
  budgets?: BudgetRules | undefined;
  /** Who must approve what. */
  approvals?: readonly ApprovalPolicy[] | undefined;
  /** When something counts as stalled and why; channels, consents, caps, recipients, offers. */
  recovery?: RecoveryRules | undefined;
  /** Named sets of choices that plays pick. */
  play_presets?: readonly PlayPreset[] | undefined;
  /** What is done about what stalled. */
  plays?: readonly Play[] | undefined;
  /** Experiments. */
  experiments?: readonly Experiment[] | undefined;
  /** How effects are written for other systems. */
  exchange?: ExchangeRules | undefined;
}

export interface Run {
  /** Its id, unique in the life of the account. */
  id: string;
  /** How it began. */
  start: RunStart;
  /** When it began. */
  entered: string;
  /** The step that it waits for. */
  wait?: RunWait;
  /** When the step before was due. */
  previous_due?: string;
  /** When the step before was done. */
  previous_done?: string;
  /** An exit that counts at the next step. */
  leaving?: "completed" | "goal" | "ordered" | "converted_elsewhere" | "resumed" | "subject_ended" | "exit" | "restarted" | "preempted" | "play_removed" | "held_back" | "taken_over" | "past" | "too_long" | (string & {});
  /** What became of its steps. */
  taken?: StepTaken[];
  /** When it ended. */
  ended?: string;
  /** How it ended. */
  end?: "completed" | "goal" | "ordered" | "converted_elsewhere" | "resumed" | "subject_ended" | "exit" | "restarted" | "preempted" | "play_removed" | "held_back" | "taken_over" | "past" | "too_long" | (string & {});
}

export interface RunStart {
  /** The play. */
  play: string;
  /** Its version. */
  version: number;
  /** The thing. */
  journey: JourneyRef;
  /** The generation of the thing. */
  generation?: number;
  /** What counts as the same for re-entry. */
  key: string;
  /** Who buys. */
  contact?: string;
  /** The last activity before. */
  activity: string;
  /** When it was found idle. */
  abandoned?: string;
  /** Who must act, where a step writes to who it was then. */
  waits_for?: string[];
  /** Its lines then, where a step reads them so. */
  lines?: JourneyLine[];
  /** Its reasons then, where a step reads them so. */
  reasons?: RankedReason[];
  /** Its segments then, where a step reads the reason so. */
  segments?: string[];
}

export interface RunWait {
  /** The step. */
  step: string;
  /** When it is due, never before it was waited for. Held back, it keeps this: its age is counted from here. */
  due: string;
  /** When it was due by the plan, where that is another instant: its wait was over before it began, or it has none and is due with the step before it. What is counted from `previous_due` is counted from here. */
  planned?: string;
  /** When it is looked at again: how late it is done is counted from here. */
  at: string;
  /** How often it was tried. */
  attempt?: number;
  /** How often the run had this step behind it before. With the attempt it tells the effects of one step apart. */
  visit?: number;
  /** How often a repeated step was due before in this repetition. */
  repeats?: number;
  /** The signals that it waits for. */
  signals?: string[];
  /** The time is over without the signal: where it goes on. */
  otherwise?: string;
  /** The gate that holds it back. */
  held?: GateVerdict;
  /** It waits for an answer about these products until `at`. */
  asked?: string[];
}

export interface SalesforceRecord {
  /** What steps of plays call it; tasks are the record `task`. Letters, digits and `_`. */
  record: string;
  /** The object at Salesforce. */
  object: string;
  /** How it is found again. Without one every effect makes a new record. */
  external_id?: ExternalId | undefined;
  /** Its fields. */
  fields?: readonly FieldRule[] | undefined;
}

export interface SalesforceRequest {
  /** The path that it is sent to. */
  path: string;
  /** The very text that is sent. */
  body: string;
  /** Its effects, in order. */
  effects?: AwaitedEffect[];
}

export interface SalesforceRequestInput {
  /** The path that it is sent to. */
  path: string;
  /** The very text that is sent. */
  body: string;
  /** Its effects, in order. */
  effects?: readonly AwaitedEffectInput[] | undefined;
}

export interface SalesforceRequests {
  /** The requests, to be sent in this order. */
  requests?: SalesforceRequest[];
  /** Effects without a request. */
  refused?: EffectAnswer[];
}

export interface SalesforceRules {
  /** The version of the interface. */
  api_version?: string | undefined;
  /** Whether one failure takes everything of its request back. Effects that had nothing to do with it come back as `later`. */
  all_or_none?: boolean | undefined;
  /** The records; those not named are the defaults. */
  records?: readonly SalesforceRecord[] | undefined;
  /** The picklist's words for stages; those not named are the defaults. */
  stages?: readonly StageWord[] | undefined;
  /** Salesforce's ids of people and teams. */
  owners?: readonly OwnerId[] | undefined;
  /** In how many days something closes that has no end of its own. */
  close_in_days?: number | bigint | undefined;
}

export interface Score {
  /** Its name. */
  score: string;
  /** The thing; the account when absent. */
  journey?: JourneyRef;
  /** Its value. */
  value: Decimal;
  /** The version of the model. */
  version: string;
  /** When. */
  at: string;
}

export interface SegmentRule {
  /** Its id. */
  id: string;
  /** Who is in it. */
  when: CartConditionInput;
}

export interface SellerAuthority {
  /** The role. */
  role: string;
  /** The greatest discount on the quote as a whole, in percent. */
  discount_percent: DecimalInput;
  /** The greatest discount on any one line, in percent; that of the quote when left out. */
  line_percent?: DecimalInput | undefined;
  /** Whether the role may go below floors. */
  concessions?: boolean | undefined;
}

export interface SendStep {
  /** The channel. */
  channel: string;
  /** What it is for. */
  purpose: "transactional" | "service" | "marketing";
  /** The template at the host. */
  template: string;
  /** The roles that it goes to: the first that can be reached. The buyer when empty. */
  to?: readonly string[] | undefined;
  /** Tags that caps count. */
  tags?: readonly string[] | undefined;
  /** The kinds of content to show, such as `case_study`. */
  content?: readonly string[] | undefined;
  /** How many related products it names. */
  related?: number | bigint | undefined;
  /** Whether it names alternatives that are valid, in stock or cheaper. */
  alternatives?: boolean | undefined;
  /** What it offers. */
  offer?: string | undefined;
  /** The experiment whose arm the host writes by: subject line, call to action. */
  experiment?: string | undefined;
  /** How fresh what it says must be. */
  fresh?: Fresh | undefined;
}

export interface Sent {
  /** The effect, of the engine's own. */
  key?: string;
  /** When. */
  at: string;
  /** To whom. */
  contact?: string;
  /** The channel. */
  channel: string;
  /** The address. */
  address?: string;
  /** Its domain. */
  domain?: string;
  /** What for. */
  purpose: "transactional" | "service" | "marketing" | (string & {});
  /** Its tags, as they were. */
  tags?: string[];
  /** What it was about. */
  journey?: JourneyRef;
  /** The run. */
  run?: string;
  /** The step. */
  step?: string;
  /** Until when it blocks another under any smart cap, as the other tool that sent it said then. */
  blocks_until?: string;
  /** Until when it blocks another, by smart cap, as the caps were when it was sent. */
  windows?: SmartWindow[];
  /** When it reached its recipient. */
  delivered?: string;
  /** When it was opened first. */
  opened?: string;
  /** When a link in it was followed first. */
  clicked?: string;
}

export interface SentInput {
  /** The effect, of the engine's own. */
  key?: string | undefined;
  /** When. */
  at: string;
  /** To whom. */
  contact?: string | undefined;
  /** The channel. */
  channel: string;
  /** The address. */
  address?: string | undefined;
  /** Its domain. */
  domain?: string | undefined;
  /** What for. */
  purpose: "transactional" | "service" | "marketing";
  /** Its tags, as they were. */
  tags?: readonly string[] | undefined;
  /** What it was about. */
  journey?: JourneyRef | undefined;
  /** The run. */
  run?: string | undefined;
  /** The step. */
  step?: string | undefined;
  /** Until when it blocks another under any smart cap, as the other tool that sent it said then. */
  blocks_until?: string | undefined;
  /** Until when it blocks another, by smart cap, as the caps were when it was sent. */
  windows?: readonly SmartWindow[] | undefined;
  /** When it reached its recipient. */
  delivered?: string | undefined;
  /** When it was opened first. */
  opened?: string | undefined;
  /** When a link in it was followed first. */
  clicked?: string | undefined;
}

export interface SetPrice {
  /** Per unit of the line. */
  unit_price?: Decimal;
  /** Percent off the price without a quote. */
  discount_percent?: Decimal;
  /** For the line. */
  total?: Decimal;
}

export interface Share {
  /** The budget. */
  budget: string;
  /** The period. */
  period: string;
  /** The rate, where the currencies differ. */
  pinned?: Pinned;
  /** What is held. */
  held?: Decimal;
  /** What is committed. */
  committed?: Decimal;
  /** How much of it went beyond the limit because somebody approved that. */
  over?: Decimal;
  /** Whether the other system that keeps the budget has it in its own sums: it counts there, and no more here. */
  elsewhere?: boolean;
}

export interface ShipToRecord {
  /** The place, unique in the company. */
  id: string;
  /** Its region, for taxes and eligibility. */
  region: string;
  /** Its zone. */
  time_zone?: string;
}

export interface ShipToRecordInput {
  /** The place, unique in the company. */
  id: string;
  /** Its region, for taxes and eligibility. */
  region: string;
  /** Its zone. */
  time_zone?: string | undefined;
}

export interface SmartWindow {
  /** The cap. */
  cap: string;
  /** Until when. */
  until: string;
}

export interface SnapshotCharge {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: "freight" | "handling" | "small_order" | "surcharge" | "deposit" | "other" | (string & {});
  /** Without tax. */
  net: Decimal;
  /** Tax. */
  tax: Decimal;
  /** With tax. */
  gross: Decimal;
}

export interface SnapshotChargeInput {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: "freight" | "handling" | "small_order" | "surcharge" | "deposit" | "other";
  /** Without tax. */
  net: DecimalInput;
  /** Tax. */
  tax: DecimalInput;
  /** With tax. */
  gross: DecimalInput;
}

export interface SnapshotDiscount {
  /** The promotion. */
  promotion: string;
  /** The amount; negative where it raises the price. */
  amount: Decimal;
}

export interface SnapshotDiscountInput {
  /** The promotion. */
  promotion: string;
  /** The amount; negative where it raises the price. */
  amount: DecimalInput;
}

export interface SnapshotLine {
  /** The line. */
  id: string;
  /** What is ordered. */
  sku: string;
  /** How much. */
  quantity: Decimal;
  /** The unit of the quantity. */
  unit: string;
  /** Whether it has a price. */
  status?: "priced" | "unpriced" | "blocked" | (string & {});
  /** The top of the waterfall, per unit. */
  list_price?: Decimal;
  /** Per unit; absent where slices differ. */
  unit_price?: Decimal;
  /** Where the price is from. */
  source?: "catalog" | "contract" | "quote" | "manual" | "external" | "mixed" | (string & {});
  /** The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference. */
  rule?: string;
  /** The parts of a line that an allowance splits; none where there is one part. */
  parts?: SnapshotPart[];
  /** Before promotions. */
  subtotal: Decimal;
  /** What each promotion took. */
  discounts?: SnapshotDiscount[];
  /** After promotions, in the basis of the prices. */
  total: Decimal;
  /** Without tax. */
  net: Decimal;
  /** Tax. */
  tax: Decimal;
  /** With tax. */
  gross: Decimal;
  /** What it uses of contracts once it is ordered. */
  uses?: ConsumedTerm[];
}

export interface SnapshotLineInput {
  /** The line. */
  id: string;
  /** What is ordered. */
  sku: string;
  /** How much. */
  quantity: DecimalInput;
  /** The unit of the quantity. */
  unit: string;
  /** Whether it has a price. */
  status?: "priced" | "unpriced" | "blocked" | undefined;
  /** The top of the waterfall, per unit. */
  list_price?: DecimalInput | undefined;
  /** Per unit; absent where slices differ. */
  unit_price?: DecimalInput | undefined;
  /** Where the price is from. */
  source?: "catalog" | "contract" | "quote" | "manual" | "external" | "mixed" | undefined;
  /** The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference. */
  rule?: string | undefined;
  /** The parts of a line that an allowance splits; none where there is one part. */
  parts?: readonly SnapshotPartInput[] | undefined;
  /** Before promotions. */
  subtotal: DecimalInput;
  /** What each promotion took. */
  discounts?: readonly SnapshotDiscountInput[] | undefined;
  /** After promotions, in the basis of the prices. */
  total: DecimalInput;
  /** Without tax. */
  net: DecimalInput;
  /** Tax. */
  tax: DecimalInput;
  /** With tax. */
  gross: DecimalInput;
  /** What it uses of contracts once it is ordered. */
  uses?: readonly ConsumedTermInput[] | undefined;
}

export interface SnapshotPart {
  /** How much, in the unit of the line. */
  quantity: Decimal;
  /** Per unit; absent where slices differ. */
  unit_price?: Decimal;
  /** Its amount before promotions. */
  amount: Decimal;
  /** The rule. */
  rule?: string;
}

export interface SnapshotPartInput {
  /** How much, in the unit of the line. */
  quantity: DecimalInput;
  /** Per unit; absent where slices differ. */
  unit_price?: DecimalInput | undefined;
  /** Its amount before promotions. */
  amount: DecimalInput;
  /** The rule. */
  rule?: string | undefined;
}

export interface SnapshotTax {
  /** The tax by name. */
  tax: string;
  /** Percent. */
  rate: Decimal;
  /** What is taxed. */
  base: Decimal;
  /** The tax. */
  amount: Decimal;
}

export interface SnapshotTaxInput {
  /** The tax by name. */
  tax: string;
  /** Percent. */
  rate: DecimalInput;
  /** What is taxed. */
  base: DecimalInput;
  /** The tax. */
  amount: DecimalInput;
}

export interface SnapshotTotals {
  /** Lines before promotions. */
  subtotal: Decimal;
  /** What promotions took. */
  discount: Decimal;
  /** Charges. */
  charges: Decimal;
  /** Lines and charges without tax. */
  net: Decimal;
  /** Tax. */
  tax: Decimal;
  /** What is to be paid. */
  gross: Decimal;
  /** What the rounding of the document added. */
  rounding: Decimal;
  /** What is due now. */
  due_now: Decimal;
  /** What is due later. */
  due_later: Decimal;
}

export interface SnapshotTotalsInput {
  /** Lines before promotions. */
  subtotal: DecimalInput;
  /** What promotions took. */
  discount: DecimalInput;
  /** Charges. */
  charges: DecimalInput;
  /** Lines and charges without tax. */
  net: DecimalInput;
  /** Tax. */
  tax: DecimalInput;
  /** What is to be paid. */
  gross: DecimalInput;
  /** What the rounding of the document added. */
  rounding: DecimalInput;
  /** What is due now. */
  due_now: DecimalInput;
  /** What is due later. */
  due_later: DecimalInput;
}

export interface Solution {
  /** The total of each line, in the order of the lines. */
  totals?: Decimal[];
  /** Whether they come to the target. */
  reached: boolean;
  /** What they come to: the target, or the sum nearest to it. */
  nearest: Decimal;
  /** The positions of the lines at their least total because their share was below it, from 0. */
  clamped?: number[];
}

export interface SpendRule {
  /** Whose. */
  per: "requester" | "cost_centre" | "supplier" | "unit";
  /** Over which time. */
  within: SpendWindow;
  /** The greatest sum that needs no approval by this policy. */
  over: MoneyInput;
  /** What the amounts include: `net` or `gross`. */
  basis?: "goods" | "net" | "gross" | undefined;
}

export interface SpendWindow {
  /** So many calendar days back, in the rulebook's zone. */
  days?: number | bigint | undefined;
  /** The running period of the calendar. */
  period?: "day" | "month" | "year" | undefined;
}

export interface Split {
  /** The experiment. */
  experiment: string;
  /** Where each arm goes on; arms that are not here go on with the next step. */
  arms?: readonly SplitArm[] | undefined;
}

export interface SplitArm {
  /** The arm. */
  arm: string;
  /** The step. */
  to: string;
}

export interface StageWord {
  /** The stage. */
  stage: "browse" | "cart" | "configure" | "quote" | "checkout" | "payment" | "approval";
  /** The word. */
  word: string;
}

export interface Stamp {
  /** When it happened. */
  at: string;
  /** Who did it: the label of the actor. */
  by: string;
  /** The operation. */
  op: string;
}

export interface Standing {
  /** The approval. */
  approval: string;
  /** Its status. */
  status: "open" | "approved" | "rejected" | "returned" | "recalled" | "lapsed" | "cancelled" | (string & {});
  /** Why it can't be finished as things are. */
  blocked?: Blocked;
  /** Its steps. */
  steps?: StepStanding[];
  /** When something happens by itself. */
  due?: string;
}

export interface StepReason {
  /** The policy. */
  policy: string;
  /** What it asks for, as a sentence. */
  because: string;
  /** Why it could not be decided, where the policy counts because of that. */
  unknown?: "not_known_here" | "currency_differs" | "unit_differs" | "kind_differs" | "undefined" | "out_of_range" | (string & {});
  /** How far the subject may change. */
  tolerance?: Tolerance;
  /** The facets whose change asks again; all when empty. */
  watches?: ("amount" | "quantity" | "ship_to" | "cost_centre" | "supplier" | (string & {}))[];
}

export interface StepStanding {
  /** The step. */
  step: string;
  /** Its stage, from 1. */
  stage: number;
  /** Its status. */
  status: "waiting" | "open" | "approved" | "rejected" | (string & {});
  /** Why it is there. */
  reasons?: StepReason[];
  /** How many must approve. */
  need: number;
  /** How many approvals count. */
  approvals: number;
  /** How many more are missing. */
  missing: number;
  /** How many rejections count. */
  rejections?: number;
  /** Who can act now, as far as the limit goes: empty unless it is open. */
  people?: Eligible[];
  /** Employees of the seller with these roles can act now. */
  seller_roles?: string[];
}

export interface StepTaken {
  /** The step. */
  step: string;
  /** When. */
  at: string;
  /** What became of it. */
  outcome: "done" | "skipped" | "dropped" | "stale" | "past" | "no_instant" | "too_old" | "timed_out" | "stopped" | (string & {});
  /** The effect that it made. */
  key?: string;
  /** Who would have got it. */
  contact?: string;
  /** The gate that stopped it. */
  held?: GateVerdict;
}

export interface StockFact {
  /** The product. */
  sku: string;
  /** How much there is. */
  available: Decimal;
  /** As of when. */
  at: string;
  /** Until when it counts. */
  until?: string;
}

export interface SubjectRef {
  /** What it is. */
  kind: "cart" | "quote" | (string & {});
  /** Its id. */
  id: string;
}

export interface SubjectRefInput {
  /** What it is. */
  kind: "cart" | "quote";
  /** Its id. */
  id: string;
}

export interface SubstituteRecord {
  /** The product that stands in. */
  sku: string;
  /** How many of its base units stand in for one base unit; "1" when absent. */
  ratio?: Decimal;
}

export interface SubstituteRecordInput {
  /** The product that stands in. */
  sku: string;
  /** How many of its base units stand in for one base unit; "1" when absent. */
  ratio?: DecimalInput | undefined;
}

export interface SupersedesRecord {
  /** The SKU that is replaced; it need not be in the catalogue any more. */
  sku: string;
  /** The first day on which it is replaced; always when absent. */
  from?: string;
}

export interface SupersedesRecordInput {
  /** The SKU that is replaced; it need not be in the catalogue any more. */
  sku: string;
  /** The first day on which it is replaced; always when absent. */
  from?: string | undefined;
}

export interface Target {
  /** SKUs. */
  skus?: readonly string[] | undefined;
  /** Products with their variants. */
  products?: readonly string[] | undefined;
  /** Categories with their subtrees. */
  categories?: readonly string[] | undefined;
  /** Named sets. */
  product_groups?: readonly string[] | undefined;
}

export interface TaskCard {
  /** Where it comes from. */
  origin: Origin;
  /** The person or team. */
  to: string;
  /** What it is about: the reason, or what the step says. */
  topic: string;
  /** How urgent it is. */
  priority: "high" | "normal" | "low" | (string & {});
  /** What is expected to be recovered. */
  expected?: Money;
  /** When it is to be done. */
  due?: string;
  /** What happened before: the messages of the run. */
  sent?: Sent[];
  /** The whole context. */
  context: Context;
}

export interface TaskCardInput {
  /** Where it comes from. */
  origin: OriginInput;
  /** The person or team. */
  to: string;
  /** What it is about: the reason, or what the step says. */
  topic: string;
  /** How urgent it is. */
  priority: "high" | "normal" | "low";
  /** What is expected to be recovered. */
  expected?: MoneyInput | undefined;
  /** When it is to be done. */
  due?: string | undefined;
  /** What happened before: the messages of the run. */
  sent?: readonly SentInput[] | undefined;
  /** The whole context. */
  context: ContextInput;
}

export interface TaskStep {
  /** The role that it goes to. */
  to: string;
  /** The calendar on which it is opened and due. */
  calendar?: string | undefined;
  /** How much business time there is for it. */
  due_in?: string | undefined;
  /** How urgent it is; high from this expected value on when absent it is normal. */
  priority?: "high" | "normal" | "low" | undefined;
  /** What it is about, such as `re-quote`. */
  topic?: string | undefined;
  /** Percent of the value that is expected to be recovered; the host's score when it names one. */
  expected_percent?: DecimalInput | undefined;
  /** The score that the expected value is taken of. */
  score?: string | undefined;
}

export interface TaxRate {
  /** The tax by name. */
  tax: string;
  /** Percent. */
  rate: DecimalInput;
  /** The region and everything below it; everywhere when left out. */
  region?: string | undefined;
  /** The tax category; any when left out. */
  category?: string | undefined;
  /** What the rate means. */
  kind?: "standard" | "zero" | "exempt" | "reverse_charge" | undefined;
  /** On top of the taxes before it, by `order`. */
  compound?: boolean | undefined;
  /** Its place among the taxes of a line. */
  order?: number | bigint | undefined;
  /** When it holds. */
  valid?: ValidityInput | undefined;
  /** Only for this selling entity. */
  seller?: string | undefined;
}

export interface Taxes {
  /** Whether prices hold tax. */
  prices?: "exclusive" | "inclusive" | undefined;
  /** What tax is rounded for. */
  level?: "unit" | "line" | "group" | "document" | undefined;
  /** Where rates come from. */
  source?: "table" | "request" | undefined;
  /** The table. */
  rates?: readonly TaxRate[] | undefined;
}

export interface Term {
  /** Its id; its position when left out. */
  id?: string | undefined;
  /** The SKU it prices. */
  sku?: string | undefined;
  /** The product whose variants it prices. */
  product?: string | undefined;
  /** The category it prices, with its subtree. */
  category?: string | undefined;
  /** It prices everything. */
  all?: boolean | undefined;
  /** The greater priority comes first, after the contract's. */
  priority?: number | bigint | undefined;
  /** The unit priced; the product's base unit when left out. */
  unit?: string | undefined;
  /** The price is for this many units. */
  per?: DecimalInput | undefined;
  /** The unit price; with `tiers` the base price. */
  price?: DecimalInput | undefined;
  /** Quantity breaks. */
  tiers?: readonly Tier[] | undefined;
  /** How tiers are read. */
  mode?: "volume" | "graduated" | "package" | "graduated_percent" | undefined;
  /** The quantity that picks the tier. */
  quantity_over?: "line" | "sku" | "product" | "group" | "cart" | "period" | undefined;
  /** The product group of `quantity_over: group`. */
  over_group?: string | undefined;
  /** Units in a block of mode `package`. */
  package?: DecimalInput | undefined;
  /** A percentage off a list. */
  off_list?: OffList | undefined;
  /** A margin over cost. */
  cost_plus?: CostPlus | undefined;
  /** A formula over named prices. */
  formula?: Formula | undefined;
  /** The host must be asked. */
  ask?: Ask | undefined;
  /** What a quantity under the first tier costs. */
  below_first?: "base" | "no_price" | "first_tier" | undefined;
  /** The ending given to its unit prices. */
  ending?: string | undefined;
  /** How much of it there is over the contract's life. */
  allowance?: Allowance | undefined;
  /** The least unit price that anything may bring it to. */
  floor?: DecimalInput | undefined;
}

export interface TermsRecord {
  /** Days until payment is due. */
  net_days?: number;
  /** Whether the days count from the end of the month of the invoice. */
  end_of_month?: boolean;
  /** Percent off for early payment, above 0 to 100; together with `discount_days`. */
  discount_percent?: Decimal;
  /** Days within which early payment counts. */
  discount_days?: number;
  /** Percent to be paid with the order, 0 to 100. */
  deposit_percent?: Decimal;
}

export interface TermsRecordInput {
  /** Days until payment is due. */
  net_days?: number | bigint | undefined;
  /** Whether the days count from the end of the month of the invoice. */
  end_of_month?: boolean | undefined;
  /** Percent off for early payment, above 0 to 100; together with `discount_days`. */
  discount_percent?: DecimalInput | undefined;
  /** Days within which early payment counts. */
  discount_days?: number | bigint | undefined;
  /** Percent to be paid with the order, 0 to 100. */
  deposit_percent?: DecimalInput | undefined;
}

export interface TerritoryRecord {
  /** The territory, unique in the company. */
  id: string;
  /** The person or team of the seller. */
  owner: string;
  /** Units with everything below them; all when absent. */
  units?: string[];
  /** Regions of the ship-to; all when absent. A country covers its subdivisions. */
  regions?: string[];
  /** The selling entity; any when absent. */
  seller?: string;
}

export interface TerritoryRecordInput {
  /** The territory, unique in the company. */
  id: string;
  /** The person or team of the seller. */
  owner: string;
  /** Units with everything below them; all when absent. */
  units?: readonly string[] | undefined;
  /** Regions of the ship-to; all when absent. A country covers its subdivisions. */
  regions?: readonly string[] | undefined;
  /** The selling entity; any when absent. */
  seller?: string | undefined;
}

export interface Threshold {
  /** The least amount or quantity that reaches it. */
  from: DecimalInput;
  /** Percent off. */
  percent_off?: DecimalInput | undefined;
  /** Amount off the order. */
  amount_off?: DecimalInput | undefined;
}

export interface Thresholds {
  /** What is measured. */
  over: "amount" | "quantity";
  /** The thresholds in rising order. */
  tiers: readonly Threshold[];
}

export interface Tier {
  /** The least quantity that reaches it. */
  from?: DecimalInput | undefined;
  /** It is reached by everything strictly over this. */
  above?: DecimalInput | undefined;
  /** The unit price (the block's price in mode `package`). */
  price?: DecimalInput | undefined;
  /** An amount charged once on entering it. */
  flat?: DecimalInput | undefined;
  /** Percent off the base price. */
  percent_off?: DecimalInput | undefined;
  /** Amount off the base price. */
  amount_off?: DecimalInput | undefined;
  /** Percent of the amount, in mode `graduated_percent`. */
  percent?: DecimalInput | undefined;
}

export interface Tolerance {
  /** The amount may rise by this percentage. */
  amount_percent?: Decimal;
  /** The amount may rise by this much. */
  amount?: Money;
  /** Each line's quantity may rise by this percentage; new lines never are within. */
  quantity_percent?: Decimal;
  /** It may go elsewhere. */
  ship_to?: boolean;
  /** It may be booked elsewhere. */
  cost_centre?: boolean;
  /** It may be bought from others. */
  supplier?: boolean;
}

export interface ToleranceInput {
  /** The amount may rise by this percentage. */
  amount_percent?: DecimalInput | undefined;
  /** The amount may rise by this much. */
  amount?: MoneyInput | undefined;
  /** Each line's quantity may rise by this percentage; new lines never are within. */
  quantity_percent?: DecimalInput | undefined;
  /** It may go elsewhere. */
  ship_to?: boolean | undefined;
  /** It may be booked elsewhere. */
  cost_centre?: boolean | undefined;
  /** It may be bought from others. */
  supplier?: boolean | undefined;
}

export interface TotalDrift {
  /** Which. */
  total: "subtotal" | "discount" | "charges" | "net" | "tax" | "gross" | (string & {});
  /** As it was seen. */
  before: Decimal;
  /** As it is now. */
  now: Decimal;
}

export interface UnitRecord {
  /** The unit that is defined. */
  unit: string;
  /** How many of the other unit: a decimal above zero. */
  holds: Decimal;
  /** How many of the unit that is defined hold so many; "1" when absent. 3 rolls of 100 m: holds "100", per "3". */
  per?: Decimal;
  /** The other unit; the base unit when absent. */
  of?: string;
}

export interface UnitRecordInput {
  /** The unit that is defined. */
  unit: string;
  /** How many of the other unit: a decimal above zero. */
  holds: DecimalInput;
  /** How many of the unit that is defined hold so many; "1" when absent. 3 rolls of 100 m: holds "100", per "3". */
  per?: DecimalInput | undefined;
  /** The other unit; the base unit when absent. */
  of?: string | undefined;
}

export interface Unsent {
  /** The run. */
  run: string;
  /** The play. */
  play: string;
  /** The step; the one that the run waited for when it ended. */
  step?: string;
  /** The thing. */
  journey: JourneyRef;
  /** Whom it would have gone to. */
  contact?: string;
  /** What became of it. */
  what: "held" | "left_out" | "run_ended" | "not_yet" | (string & {});
  /** When. */
  at: string;
  /** The gate that stopped or holds it. */
  verdict?: GateVerdict;
  /** What became of the step. */
  outcome?: "done" | "skipped" | "dropped" | "stale" | "past" | "no_instant" | "too_old" | "timed_out" | "stopped" | (string & {});
  /** How the run ended. */
  end?: "completed" | "goal" | "ordered" | "converted_elsewhere" | "resumed" | "subject_ended" | "exit" | "restarted" | "preempted" | "play_removed" | "held_back" | "taken_over" | "past" | "too_long" | (string & {});
  /** All of it in a sentence. */
  sentence: string;
}

export interface ValidFor {
  /** Calendar days in the rulebook's zone: until the same local time that many days later. */
  days?: number | bigint | undefined;
  /** Elapsed time. */
  span?: string | undefined;
}

export interface Validity {
  /** The first moment in force: a date (local midnight in the document's zone) or an instant. */
  from?: string;
  /** The first moment no longer in force: a date or an instant. */
  until?: string;
}

export interface ValidityInput {
  /** The first moment in force: a date (local midnight in the document's zone) or an instant. */
  from?: string | undefined;
  /** The first moment no longer in force: a date or an instant. */
  until?: string | undefined;
}

export interface ValueRecord {
  /** The value, unique in the option. */
  value: string;
  /** What is added to the unit price, in the currency of the price; may be below zero. */
  surcharge?: Decimal;
}

export interface ValueRecordInput {
  /** The value, unique in the option. */
  value: string;
  /** What is added to the unit price, in the currency of the price; may be below zero. */
  surcharge?: DecimalInput | undefined;
}

export interface Values {
  /** The lines. */
  lines: "live" | "snapshot";
  /** Who is written to. */
  recipient: "live" | "snapshot";
  /** The reason and the segments. */
  reason: "live" | "snapshot";
}

export interface Variant {
  /** Its id. */
  id: string;
  /** Its weight, zero or more: a share of 1, or a percentage, as the sum of all weights is exactly 1 or 100. Equal weights when absent everywhere. */
  weight?: DecimalInput | undefined;
}

export interface Vote {
  /** Who decided. */
  by: Person;
  /** In whose right: one of these counts, so that one right never counts twice. */
  powers?: Person[];
  /** When. */
  at: string;
  /** What. */
  verdict: "approve" | "reject" | (string & {});
  /** The id of what was said, a text that the host keeps. */
  note?: string;
}

export interface Wait {
  /** Elapsed time. */
  elapsed?: string | undefined;
  /** Days of the calendar. */
  calendar_days?: CalendarDaysWait | undefined;
  /** Business time. */
  business_time?: BusinessWait | undefined;
  /** An instant. */
  until?: string | undefined;
  /** The next time that clocks show. */
  until_local?: LocalWait | undefined;
  /** So long before an instant of the thing. */
  before?: BeforeWait | undefined;
  /** Until something is seen, or a while is over. */
  until_event?: EventWait | undefined;
  /** Again and again. */
  repeat?: RepeatWait | undefined;
  /** What it is counted from. Needed by all kinds but `until`, `before` and a `repeat` with a `first`. */
  since?: "activity" | "abandoned" | "entered" | "previous_due" | "previous_done" | undefined;
}

export interface WebhookStep {
  /** The hook at the host. */
  hook: string;
}

export interface Why {
  /** What goes too far. */
  beyond: "line_discount" | "quote_discount" | "floor" | "unmeasured" | (string & {});
  /** The line, where it is one. */
  line?: string;
  /** What the seller's roles allow, in percent. */
  allowed?: Decimal;
  /** By how much the total is below what the discount is measured from, or below the floor. */
  amount?: Decimal;
}

export interface Wish {
  /** How much. */
  quantity?: Decimal;
  /** Per unit. */
  unit_price?: Decimal;
  /** For the line. */
  total?: Decimal;
  /** The id of a note. */
  note?: string;
}
