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
  readonly code: ErrorCode;
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
  readonly code: ErrorCode;
  readonly number: number;
  readonly path: string;
  readonly detail: string;
  readonly context: { readonly [name: string]: string | readonly string[] };
  /** Every fault, in the order of the document. */
  readonly faults: readonly Fault[];
}

/** The stable word of an error; a later version may know more. */
export type ErrorCode =
  | 'invalid_utf8'
  | 'invalid_json'
  | 'document_too_large'
  | 'document_too_deep'
  | 'duplicate_field'
  | 'unknown_field'
  | 'missing_field'
  | 'wrong_type'
  | 'invalid_decimal'
  | 'invalid_choice'
  | 'invalid_id'
  | 'duplicate_id'
  | 'unknown_reference'
  | 'conflicting_fields'
  | 'unsupported_version'
  | 'too_many'
  | 'reference_cycle'
  | 'compose_conflict'
  | 'invalid_csv'
  | 'out_of_range'
  | 'unknown_currency'
  | 'currency_mismatch'
  | 'amount_out_of_range'
  | 'precision_loss'
  | 'division_by_zero'
  | 'invalid_increment'
  | 'allocation_impossible'
  | 'invalid_ending'
  | 'unknown_time_zone'
  | 'invalid_time'
  | 'invalid_duration'
  | 'empty_window'
  | 'no_open_time'
  | 'time_out_of_range'
  | 'invalid_week_pattern'
  | 'unknown_fact'
  | 'missing_currency'
  | 'missing_unit'
  | 'empty_condition'
  | 'unknown_sku'
  | 'unknown_unit'
  | 'ambiguous_item'
  | 'invalid_configuration'
  | 'invalid_conversion'
  | 'unknown_org_unit'
  | 'unknown_contact'
  | 'price_row_tie'
  | 'inverted_tiers'
  | 'mixed_tier_bounds'
  | 'promotion_tie'
  | 'contract_term_tie'
  | 'invalid_percent'
  | 'invalid_tier'
  | 'invalid_formula'
  | 'negative_price'
  | 'missing_policy'
  | 'tax_rate_tie'
  | 'invalid_quantity'
  | 'quantity_too_precise'
  | 'quantity_out_of_range'
  | 'contract_ended'
  | 'tax_rate_missing'
  | 'no_price'
  | 'quantity_below_minimum'
  | 'quantity_above_maximum'
  | 'quantity_not_multiple'
  | 'order_below_minimum'
  | 'order_above_maximum'
  | 'below_floor'
  | 'unknown_promotion_code'
  | 'not_in_assortment'
  | 'invalid_request'
  | 'unknown_contract'
  | 'unknown_subject'
  | 'stale_version'
  | 'wrong_state'
  | 'closed'
  | 'not_permitted'
  | 'locked'
  | 'external_authority'
  | 'input_conflict'
  | 'input_too_old'
  | 'wrong_account'
  | 'damaged_snapshot'
  | 'event_gap'
  | 'needs_answers'
  | 'approval_required'
  | 'cart_frozen'
  | 'awaiting_approval'
  | 'cart_approved'
  | 'not_a_cart'
  | 'schedule_mismatch'
  | 'coding_mismatch'
  | 'empty_cart'
  | 'unknown_line'
  | 'other_attempt'
  | 'operation_in_future'
  | 'text_too_long'
  | 'nothing_frozen'
  | 'older_observation'
  | 'order_quantity'
  | 'quote_expired'
  | 'target_unreachable'
  | 'beyond_quote'
  | 'ceiling_exceeded'
  | 'partial_acceptance'
  | 'validity_over'
  | 'approval_impossible'
  | 'not_an_approver'
  | 'self_approval'
  | 'already_decided'
  | 'delegation_cycle'
  | 'invalid_claim'
  | 'step_not_open'
  | 'budget_exceeded'
  | 'budget_in_use'
  | 'period_closed'
  | 'hold_exceeded'
  | 'no_rate'
  | 'credit_exceeded'
  | 'credit_on_hold'
  | 'unknown_reason'
  | 'unknown_signal'
  | 'missing_choice'
  | 'unknown_event_type'
  | 'unsupported_content'
  | 'bundle_expired'
  | 'not_in_bundle'
  | 'not_a_bundle'
  | 'damaged_bundle'
  | 'replay_order'
  | (string & {});

/** What the business decides, read and checked. */
export declare class Rulebook {
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
   * @param documents The documents as texts, each with the name that faults call it by.
   */
  static compose(documents: readonly { name: string; document: Partial<RulebookDocument> | Text }[]): Rulebook;
  /** The names of the presets: policies of known systems as partial rulebooks. */
  static presets(): string[];
  /**
   * The document of a preset, to be composed with one's own.
   *
   * @param name One of `presets`.
   */
  static preset(name: string): string;
  /** Ready-made recovery plays: documents to be composed with one's own, or to be copied and changed. */
  static readyPlays(): ReadyPlay[];
  /** What the ready-made plays refer to, as a partial rulebook: a beginning for who has no channels, calendar and roles yet. */
  static readyGround(): string;
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
  lint(): LintWarning[];
  /** What makes the other rulebook another than this one, in words and with places in the canonical forms. Empty exactly when the digests are equal. */
  diff(other: Rulebook | RulebookDocument | Text): RulebookChange[];
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
  }): LadderCost;
  /** Lets go of it now and not when the garbage is collected; using it afterwards is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** A compiled rulebook with its catalogue and prices. It never changes; anything may share it. */
export declare class Engine {
  private constructor();
  /** Compiles a rulebook, with the catalogue and the prices that come in bulk beside it. Every fault at once: those of the rulebook with their places there, those of bulk data at `/prices/n/field` and, for the n-th CSV file, at `/prices_csv/n/row/column` (the header is row 1). The places of products and costs go on where those of the rulebook end. */
  static compile(rulebook: Rulebook | RulebookDocument | Text, options?: {
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
  static compileAsync(rulebook: Rulebook | RulebookDocument | Text, options?: {
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
    remove?: readonly PriceKey[] | undefined;
  }): Engine;
  /** As `withPrices`, on a thread of the pool. */
  withPricesAsync(options?: {
    /** Rows that are new, or replace the one of the same list, SKU, unit, quantity and validity. */
    upsert?: readonly PriceRecord[] | undefined;
    /** Lists and SKUs whose prices all go. */
    remove?: readonly PriceKey[] | undefined;
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
  withRelated(rows: readonly RelatedRowInput[]): Engine;
  /**
   * Counts how often products were ordered together: the rows for `with_related`. A product that stands twice in an order counts once; a very large order says nothing about what goes with what and is left out.
   *
   * @param orders The SKUs of each order.
   */
  static countRelated(orders: readonly (readonly string[])[]): RelatedRow[];
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
  stats(): BookStats;
  /**
   * Prices a cart. A line that merely has no price is no error: it says why.
   *
   * @param request Who buys what, where and when.
   */
  price(request: RequestInput | Text): Priced;
  /**
   * Prices many carts, each by itself: the answer has a result for each, or its `errors` with places in that request. `too_many` beyond the limit of one batch.
   *
   * @param requests The requests; one may also be given as its text.
   */
  priceMany(requests: Iterable<RequestInput | string>, options?: {
    /** Ends the wait when it is aborted. */
    signal?: Signal | undefined;
  }): Promise<(Priced | Refusal)[]>;
  /**
   * What SKUs cost a buyer by quantity, for product pages: price breaks before promotions. Each SKU by itself: one that is not known yields its `errors` in its place.
   *
   * @param context Who asks, where and when: a request whose lines do not matter.
   * @param skus The SKUs.
   */
  offers(context: RequestInput | Text, skus: readonly string[]): (Offer | Refusal)[];
  /**
   * Prices a cart under several rounding and tax policies and names every figure that differs.
   *
   * @param request The cart.
   * @param policies The policies; what one leaves out stays as the rulebook has it.
   */
  compare(request: RequestInput | Text, policies: readonly PolicyChange[]): Comparison;
  /**
   * Whether a condition holds for a cart after its promotions, or for one of its lines, and why: the sentence, the outcome (`holds`, `fails`, `unknown` with a `reason`), what was found, and the same for its parts.
   *
   * @param condition The condition, as in a rulebook.
   * @param request The cart.
   */
  explainCondition(condition: Condition, request: RequestInput | Text, options?: {
    /** The place of the line, from 0; without it the whole cart is asked. */
    line?: number | bigint | undefined;
  }): ConditionExplanation;
  /**
   * What an approval policy finds in a cart as it is priced now: an explanation of each of its conditions, and, where it asks for any line, of that condition for each line. Empty where it asks for nothing. It may show margins: not for buyers. What an account knows and a request does not, such as a budget, is unknown here. `unknown_reference`.
   *
   * @param policy The policy.
   * @param request The cart.
   */
  explainPolicy(policy: string, request: RequestInput | Text): ConditionExplanation[];
  /**
   * Which approval policies want an approval of a subject of the host's own, such as a purchase requisition, of which only facts are known: in the order of the rulebook those that hold and, with why as `unknown`, those that can't be decided: what can't be known counts as holding. What is left out of the facts is not known, nor is what a policy asks of lines or of spending before.
   *
   * @param facts The facts, in the words of conditions.
   */
  matchingPolicies(facts: StatedFacts | Text, options?: {
    /** What it is; `cart`. */
    subject?: SubjectKindInput | undefined;
  }): MatchingPolicy[];
  /**
   * How a buyer who bought this much stands to what a contract promised: what is missing, what is charged for it, and what is given back. `unknown_contract`.
   *
   * @param contract The contract.
   * @param bought What was bought, in the contract's currency.
   */
  commitment(contract: string, bought: DecimalInput): CommitmentStatus;
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
   * Reads rows that somebody entered (an order pad, pasted rows, a file) and answers for each, in their order: the line that it would be, or why it is none. It changes no cart; `cart.add_lines` is the command that does. `too_many` above 100,000 rows.
   *
   * @param rows The rows.
   * @param day The day: what superseded a product by then is named in its place.
   */
  addLines(rows: readonly EnteredRowInput[], day: string, options?: {
    /** Whose own numbers count. */
    account?: string | undefined;
  }): EnteredLine[];
  /**
   * The product that is sold in place of a SKU on a day: itself, or what superseded it, or what superseded that. `unknown_sku`.
   *
   * @param sku The SKU; it need not be sold any more.
   * @param day The day.
   */
  currentProduct(sku: string, day: string): ProductRecord;
  /**
   * The variants of a product.
   *
   * @param product The product.
   */
  variants(product: string): ProductRecord[];
  /**
   * The products that a quantity of a SKU consists of, one entry for each; a product that is no bundle consists of itself.
   *
   * @param sku The SKU.
   * @param quantity How much, in its base unit.
   */
  bundleParts(sku: string, quantity: DecimalInput): BundlePart[];
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
  configure(sku: string, choices: { [name: string]: string | number | bigint }): CheckedConfiguration;
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
  give(experiment: string, unit: string): GivenArm;
  /**
   * Takes an input: changes the account and says what happened (`events`), what is to be done now (`effects`) and when to come again (`next_wakeup`). Store events, snapshot, effects and wakeup in one transaction, with `seq` as compare-and-swap. After an error the account is as it was and the input is not remembered: `input_conflict`, `input_too_old`, and whatever the command is refused for.
   *
   * @param input A command of a person, a signal, or the result of an effect.
   * @param now The time; the account's clock never goes back, an earlier one is read as it.
   */
  step(account: Account, input: Input | Text, now: InstantInput): Outcome;
  /**
   * What a step would do, with the account left as it is. It costs a copy of the account.
   *
   * @param input The input.
   * @param now The time; the account's clock never goes back, an earlier one is read as it.
   */
  decide(account: Account, input: Input | Text, now: InstantInput): Outcome;
  /**
   * Steps an account by time alone: what is due by now is done. Before `next_wakeup` it changes no byte.
   *
   * @param now The time; the account's clock never goes back, an earlier one is read as it.
   */
  tick(account: Account, now: InstantInput): Outcome;
  /**
   * Runs a log of inputs again, with what was due in between at its own instant, from accounts that nothing has happened to. The answer has a step for each input and each wakeup, with its `outcome` or its `errors`; an input that is refused changes nothing and the replay goes on.
   *
   * @param log The inputs, each with its account and the time at which it was stepped.
   */
  replay(log: readonly LoggedInput[], options?: {
    /** How the log is ordered; by time. */
    order?: LogOrder | undefined;
    /** Until when time goes on after the last input, that instant included. */
    until?: InstantInput | undefined;
    /** Ends the wait when it is aborted. */
    signal?: Signal | undefined;
  }): Promise<ReplayedStep[]>;
  /**
   * What a cart costs at an instant, with hints.
   *
   * @param cart The cart, saved cart, list or template.
   * @param asOf The time whose prices are meant.
   */
  priceCart(account: Account, cart: string, asOf: InstantInput): Priced;
  /**
   * What changed between the prices that the buyer was shown last and those of an instant, line by line with the causes. `nothing_frozen` for a cart that nobody saw.
   *
   * @param cart The cart, saved cart, list or template.
   * @param asOf The time whose prices are meant.
   */
  cartDrift(account: Account, cart: string, asOf: InstantInput): Drift;
  /**
   * The lines whose configuration breaks a constraint of today's catalogue, each with the single changes that would mend it and what the line would cost with them.
   *
   * @param cart The cart, saved cart, list or template.
   * @param asOf The time whose prices are meant.
   */
  cartFixes(account: Account, cart: string, asOf: InstantInput): MendableLine[];
  /**
   * Compares a quote with what its lines cost without it at an instant: a row for each line, with the causes.
   *
   * @param quote The quote.
   * @param asOf The time whose prices are meant.
   */
  quoteDrift(account: Account, quote: string, asOf: InstantInput): QuoteLineDrift[];
  /**
   * A quote as its buyer sees it: without floors, internal messages, and prices that were not offered yet.
   *
   * @param quote The quote.
   * @param now The time.
   */
  quoteForBuyer(account: Account, quote: string, now: InstantInput): BuyerQuote;
  /**
   * What the command `quote.target` would do: the line totals that come to a total, whether it can be reached or not.
   *
   * @param quote The quote.
   * @param total The total wanted, in the quote's currency.
   * @param asOf The time whose prices are meant.
   */
  quoteTarget(account: Account, quote: string, total: DecimalInput, asOf: InstantInput, options?: {
    /** The role of the seller who asks, for floors that bind roles. */
    role?: string | undefined;
  }): Solution;
  /**
   * Where an approval stands: who can act now, what is missing, why each step is there.
   *
   * @param approval The approval.
   * @param now The time.
   */
  approvalStanding(account: Account, approval: string, now: InstantInput): ApprovalStanding;
  /**
   * The approvals that a contact can act on, by id: in the contact's own right, or by a delegation that is in force.
   *
   * @param contact The contact.
   * @param now The time.
   */
  myApprovals(account: Account, contact: string, now: InstantInput): ApprovalStanding[];
  /**
   * Tasks and records among effects as Salesforce composite requests, to be sent as POST in their order. Keep each request until it is answered, for `salesforce_results`; `refused` are the effects that no request can be made for.
   *
   * @param effects The effects; those that are no business of the system are passed over.
   * @param now When they are written.
   */
  salesforce(effects: readonly EffectInput[], now: InstantInput, options?: {
    /** Names, addresses and ids that effects do not carry on purpose. */
    directory?: Directory | undefined;
  }): SalesforceRequests;
  /**
   * Tasks and records among effects as HubSpot batches, to be sent as POST in their order. Keep each request until it is answered, for `hubspot_results`; `refused` are the effects that no request can be made for.
   *
   * @param effects The effects; those that are no business of the system are passed over.
   * @param now When they are written.
   */
  hubspot(effects: readonly EffectInput[], now: InstantInput, options?: {
    /** Names, addresses and ids that effects do not carry on purpose. */
    directory?: Directory | undefined;
  }): HubSpotRequests;
  /**
   * Cuts out what some accounts may buy, for a device: rules, products and prices from an instant up to another, without costs and without what belongs to other customers. Name the parents of an account too.
   *
   * @param wanted For whom, of what, from when until when.
   */
  bundle(wanted: Wanted | Text): string;
  /**
   * An engine for a device. It prices what the bundle was made for as the whole engine did, and refuses anything else: `bundle_expired`, `not_in_bundle`; `damaged_bundle` for a document that is not what was written.
   *
   * @param bundle What `bundle` gave.
   */
  static openBundle(bundle: Bundle | Text): Engine;
  /**
   * A quote at the prices of a bundle, with an id that the device chose. It comes in with the command `quote.bring_in`. `not_a_bundle` on an engine that was not opened from one; `no_price` for a line without a price.
   *
   * @param request The cart; it names its account.
   * @param id The id of the quote, unique for the account.
   */
  quoteOffline(request: RequestInput | Text, id: string, options?: {
    /** Where the goods go: a ship-to of the company. */
    shipTo?: string | undefined;
    /** When the promise ends; by the rulebook when left out. */
    validUntil?: InstantInput | undefined;
  }): OfflineQuote;
  /** Compiles an engine from price rows and CSV files that stream in, on a thread of its own. A source that yields faster than its rows are read is waited with. */
  static load(rulebook: Rulebook | RulebookDocument | Text, options?: LoadOptions): Promise<Engine>;
  /** Prices a table of lines, many carts at once: the bytes of an Arrow IPC stream in and out, on threads of its own. Each row is a line. The columns `sku` (text) and `quantity` (decimals, integers or text) are needed; `cart` (text or integers) tells the carts apart, and without it every row is one; `id`, `unit` and `contract` (text) and `requested` (instant) are the line's; `as_of` (instant), `currency`, `account`, `contact`, `org_unit`, `channel`, `region`, `ship_to`, `ship_from`, `seller` and `warehouse` (text) are the cart's. An instant is a timestamp with a time zone, or text; nothing may be a float; a null is a field left out. The answer has the same rows in the same order: the columns that were given, then `status`, `list_price`, `unit_price`, `source`, `rule`, `subtotal`, `discount`, `total`, `net`, `tax`, `gross`, `cart_gross`, `reasons`, `issues`, `error_code`, `error_path` and `error_detail`. Where a cart is refused, each of its rows has the error that `price` would throw. A fault of the table itself rejects, with the column as its path. */
  priceTable(lines: Uint8Array, options?: TableOptions): Promise<Uint8Array>;
  /** Lets go of it now and not when the garbage is collected; using it afterwards is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** The state of one customer company: it changes by steps of an engine alone. */
export declare class Account {
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
  static restore(snapshot: Snapshot | Text): Account;
  /**
   * Folds the log of an account into its state, without an engine: the live state byte for byte, without names and addresses of people. `event_gap` where an event does not follow the one before.
   *
   * @param events All events so far, in order.
   */
  static rebuild(events: readonly EventInput[] | Text): Account;
  /**
   * Folds further events in that were decided elsewhere. After an error the account is as it was.
   *
   * @param events The events that follow, in order.
   */
  apply(events: readonly EventInput[] | Text): void;
  /** The state as a document, to be stored: the same state gives the same bytes in every language. It holds ids of people and not their names. */
  snapshot(): string;
  /** Names exactly this state. */
  digest(): string;
  /** The id of the company. */
  id(): string;
  /** The number of the last event. It grows with each change: compare it and swap when you store the account. */
  seq(): number;
  /** The latest instant at which something took effect; nothing for a new account. */
  clock(): Instant | null;
  /** When the next deadline is due; nothing where none is. */
  nextWakeup(): Instant | null;
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
  cart(id: string): CartRecord | null;
  /** Every cart, list and template that is open or ended a short while ago, by id. */
  carts(): CartRecord[];
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
export declare class Cart {
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
  /**
   * Replaces all lines: another cart of the same buyer at the same instant. A product that this cart has had before is resolved already. What is refused changes nothing.
   *
   * @param lines The lines.
   */
  setLines(lines: readonly LineInput[]): void;
  /** The lines as they stand. */
  lines(): Line[];
  /** The request as it stands. */
  request(): Request;
  /** The totals. */
  totals(): Totals;
  /**
   * What a line comes to, by which rule, and what each promotion took.
   *
   * @param index The place of the line, from 0.
   */
  line(index: number | bigint): LineSummary;
  /** The full result, with everything that the request asks for. */
  price(): Priced;
  /** Why the cart is priced the general way; nothing where it is priced at once, in scaled integers. Both ways give the same result. */
  obstacle(): Obstacle | null;
  /** Lets go of it now and not when the garbage is collected; using it afterwards is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** What an engine is loaded from, beside its rulebook. */
export interface LoadOptions {
  /** Price rows, in any order. */
  prices?: Iterable<PriceRecord> | AsyncIterable<PriceRecord> | undefined;
  /** A CSV file of price rows: as a whole, or in pieces. */
  pricesCsv?: Text | Iterable<Text> | AsyncIterable<Text> | undefined;
  /** Products beside those of the rulebook. */
  products?: readonly ProductRecordInput[] | undefined;
  /** Costs beside those of the rulebook. */
  costs?: readonly Cost[] | undefined;
  /** Ends the load when it is aborted. */
  signal?: Signal | undefined;
}

/** What all carts of a table share: fields of a request, each of them here or a column. */
export interface TableOptions extends Omit<RequestInput, 'as_of' | 'currency' | 'lines'> {
  /** The instant that validity is read at. */
  as_of?: InstantInput | undefined;
  /** The currency they are priced in. */
  currency?: string | undefined;
  /** How many threads at most, from 1 to 256; as many as the machine has when left out. */
  threads?: number | undefined;
  /** Ends the work when it is aborted. */
  signal?: Signal | undefined;
}

/** How a log is run again. */
export interface ReplayTableOptions {
  /** How long time goes on after the last input of each account, that instant included. */
  until?: InstantInput | undefined;
  /** How many threads at most, from 1 to 256; as many as the machine has when left out. */
  threads?: number | undefined;
  /** Ends the work when it is aborted. */
  signal?: Signal | undefined;
}

/** Runs a log of inputs again, with what was due in between at its own instant: the bytes of an Arrow IPC stream in and out, on threads of its own. The engine is one, or several with the instant from which each holds. The log has a row for each input with the columns `account` (text), `now` (a timestamp with a time zone, or text) and `input` (its JSON text); rows of one account are taken in their order, from an account that nothing has happened to. The answer has a row for each step, account after account: `row` (of the log, from 0; null where time alone did it), `account`, `at`, `input` (its id), `accepted`, `events` and `effects` (lists of JSON texts), `next_wakeup`, `duplicate_of`, `error_code`, `error_path` and `error_detail`. An input that is refused changes nothing and the replay goes on. */
export declare function replayTable(
  engine: Engine | readonly (readonly [since: InstantInput | null, engine: Engine])[],
  log: Uint8Array,
  options?: ReplayTableOptions,
): Promise<Uint8Array>;

export interface MoneyModule {
  /**
   * Rounds a value to a multiple of the increment.
   *
   * @param value What is rounded.
   * @param mode What a half does, or which way it goes.
   * @param increment The step, such as 0.01 or 0.05.
   */
  round(value: DecimalInput, mode: RoundingModeInput, increment: DecimalInput): Decimal;
  /**
   * The mode that a vendor or a language calls by a word; nothing for words that are not known. The same word means different things: half up of -2.5 is -2 in dinero and -3 in Java.
   *
   * @param vendor One of dinero, java, python, php, commercetools.
   * @param word The word, such as HALF_UP.
   */
  roundingMode(vendor: string, word: string): RoundingMode | null;
  /**
   * A quotient, rounded once from its exact value. `division_by_zero`.
   *
   * @param dividend What is divided.
   * @param divisor What it is divided by.
   * @param mode What a half does, or which way it goes.
   * @param increment The step, such as 0.01 or 0.05.
   */
  divide(dividend: DecimalInput, divisor: DecimalInput, mode: RoundingModeInput, increment: DecimalInput): Decimal;
  /**
   * Parts of an amount by weights, whose sum is the amount to the last digit.
   *
   * @param amount What is allocated: a multiple of the increment.
   * @param weights The weights: none below zero, at least one above.
   */
  allocate(amount: DecimalInput, weights: readonly DecimalInput[], options?: {
    /** Who gets what is over; largest_remainder. */
    policy?: AllocationPolicyInput | undefined;
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
  split(amount: DecimalInput, quantity: DecimalInput, increment: DecimalInput): UnitSplit[];
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
  currency(code: string): CurrencyInfo;
  /** Every currency of ISO 4217, by code. */
  currencies(): CurrencyInfo[];
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
  exchange(amount: DecimalInput, currency: string, rate: ExchangeRateInput, options?: {
    /** The rounding plan; half away from zero at the currency's exponent. */
    rounding?: RoundingPreset | RoundingRules | undefined;
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
  addBusinessTime(calendar: CalendarRules, at: InstantInput, span: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): Instant;
  /**
   * The same local time so many business days later. A day on which the calendar opens at all is a business day.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   * @param days How many days.
   */
  addBusinessDays(calendar: CalendarRules, at: InstantInput, days: number | bigint, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): Instant;
  /**
   * The same local time so many business days earlier.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   * @param days How many days.
   */
  businessDaysBefore(calendar: CalendarRules, at: InstantInput, days: number | bigint, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): Instant;
  /**
   * The first instant from here on at which the calendar is open and, where they are given, it is inside the one window and outside the other.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   */
  nextOpen(calendar: CalendarRules, at: InstantInput, options?: {
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
  }): Instant;
  /**
   * The first instant from here on at which the calendar is closed.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   */
  nextClosed(calendar: CalendarRules, at: InstantInput, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): Instant;
  /**
   * Whether the calendar is open.
   *
   * @param calendar The business calendar.
   * @param at What it is counted from.
   */
  isOpen(calendar: CalendarRules, at: InstantInput, options?: {
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
  businessTimeBetween(calendar: CalendarRules, at: InstantInput, until: InstantInput, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): string;
  /**
   * An instant later by elapsed time. `invalid_duration`.
   *
   * @param at What it is counted from.
   * @param span How long, such as PT36H.
   */
  after(at: InstantInput, span: string): Instant;
  /**
   * An instant earlier by elapsed time.
   *
   * @param at What it is counted from.
   * @param span How long, such as PT36H.
   */
  before(at: InstantInput, span: string): Instant;
  /**
   * The same local time, or the local time named, so many calendar days later.
   *
   * @param at What it is counted from.
   * @param days How many days.
   */
  daysAfter(at: InstantInput, days: number | bigint, options?: {
    /** The local time on that day. */
    time?: string | undefined;
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): Instant;
  /**
   * The same local time, or the local time named, so many calendar days earlier.
   *
   * @param at What it is counted from.
   * @param days How many days.
   */
  daysBefore(at: InstantInput, days: number | bigint, options?: {
    /** The local time on that day. */
    time?: string | undefined;
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): Instant;
  /**
   * The next instant at which local clocks show a time.
   *
   * @param at What it is counted from.
   * @param time The local time.
   */
  nextLocalTime(at: InstantInput, time: string, options?: {
    /** The days that count, such as `Mon-Fri`; all. */
    on?: string | undefined;
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
    /** Whether the day that it is counted from counts; allow. */
    sameDay?: SameDay | undefined;
  }): Instant;
  /**
   * The first instant from here on that is inside a window of local time.
   *
   * @param window The window of local time, such as `Fri,Sat 08:00-10:00`.
   * @param at What it is counted from.
   */
  nextInside(window: string, at: InstantInput, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): Instant;
  /**
   * The first instant from here on that is outside a window of local time.
   *
   * @param window The window of local time, such as `Fri,Sat 08:00-10:00`.
   * @param at What it is counted from.
   */
  nextOutside(window: string, at: InstantInput, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): Instant;
  /**
   * The instant of a local time. One that the clocks skip goes later by what they skip, of one that they show twice it is the first.
   *
   * @param local The local time, such as 2026-07-02T16:30, seconds if there are any.
   */
  instant(local: string, options?: {
    /** The zone, such as Europe/Berlin; UTC. */
    timeZone?: string | undefined;
  }): Instant;
  /**
   * What the clocks of a zone show at an instant: date and time without an offset.
   *
   * @param at What it is counted from.
   */
  local(at: InstantInput, options?: {
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
  readEvent(event: unknown | Text): Incoming;
  /**
   * Reads one line of a file with an event on each; nothing for a blank line.
   *
   * @param line The line, as it is.
   */
  readLine(line: Text): Incoming | null;
  /**
   * Reads a batch of events. One fault and nothing of the batch is taken.
   *
   * @param events The batch: an array of events.
   */
  readBatch(events: readonly unknown[] | Text): Incoming[];
  /**
   * An event of an account as a CloudEvents 1.0 envelope, to be sent.
   *
   * @param source Names the host: a URI reference such as https://shop.example/recoup. Not empty, no white space.
   * @param account The account.
   * @param event The event, as the step gave it.
   */
  eventEnvelope(source: string, account: string, event: EventInput): string;
  /**
   * An effect of an account as a CloudEvents 1.0 envelope, to be sent.
   *
   * @param source Names the host: a URI reference such as https://shop.example/recoup. Not empty, no white space.
   * @param account The account.
   * @param effect The effect, as the step gave it.
   * @param now When it was emitted.
   */
  effectEnvelope(source: string, account: string, effect: EffectInput, now: InstantInput): string;
  /**
   * What became of every effect of a request that `salesforce` gave, by what Salesforce answered.
   *
   * @param request The request that was sent.
   * @param status The HTTP status.
   * @param body The body of the answer; empty where there is none.
   */
  salesforceResults(request: CompositeRequestInput, status: number | bigint, body: string, options?: {
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
  hubspotResults(request: HubSpotRequestInput, status: number | bigint, body: string, options?: {
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
  bucket(seed: string, value: string, version: HashVersion): Bucket;
  /**
   * Where each of several values falls, as `bucket` says it of one: a million at most.
   *
   * @param seed The seed of the experiment.
   * @param values What is hashed, such as the ids of accounts.
   * @param version The version of the hash; new experiments take 2.
   */
  buckets(seed: string, values: readonly string[], version: HashVersion): Buckets;
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
  }): CheckedCompany;
}

export declare const party: PartyModule;

export interface DocumentsModule {
  /**
   * The document as the engine writes it: compact, fields in the declared order, defaults left out, decimals as strings without trailing zeros, instants in UTC. Every fault of the document at once.
   *
   * @param document The document.
   */
  canonical(document: unknown | Text, options?: {
    /** What it is read as; tree. */
    kind?: DocumentKind | undefined;
  }): string;
  /**
   * The SHA-256 of the canonical form.
   *
   * @param document The document.
   */
  digest(document: unknown | Text, options?: {
    /** What it is read as; tree. */
    kind?: DocumentKind | undefined;
  }): string;
}

export declare const documents: DocumentsModule;

export interface ErrorsModule {
  /** Every error code with its number, what it means and how to mend it. */
  codes(): ErrorCodeInfo[];
}

export declare const errors: ErrorsModule;

/** How much of a line was accepted. */
export interface AcceptedLine {
  /** The line. */
  line: string;
  /** How much. */
  quantity: Decimal;
  /** Its total. */
  total: Decimal;
}

/** How much of a line was accepted. */
export interface AcceptedLineInput {
  /** The line. */
  line: string;
  /** How much. */
  quantity: DecimalInput;
  /** Its total. */
  total: DecimalInput;
}

/** What a member of a shared cart or list may do. */
export type Access = "view" | "edit" | "owner" | (string & {});

/** What a member of a shared cart or list may do. */
export type AccessInput = "view" | "edit" | "owner";

/** Rules for accounts as a whole. */
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
  on_change?: OnChange | undefined;
}

/** The state of an account without the company. */
export interface AccountState {
  /** The account. */
  account: string;
  /** The number of the last event. */
  seq: number | bigint;
  /** The time up to which it was stepped. */
  clock?: InstantInput | undefined;
  /** The rulebook that it was stepped with last. */
  rulebook?: string | undefined;
  /** How many answers came to effects that were not open. */
  unmatched_answers?: number | bigint | undefined;
  /** Inputs that happened at or before this instant may have been forgotten. */
  forgotten?: InstantInput | undefined;
  /** What was used of contracts and promotions. */
  usage?: Usage | undefined;
  /** Answers of other systems that still hold. */
  answers?: KeptAnswers | undefined;
  /** The inputs that were accepted within the horizon. */
  inputs?: readonly SeenInput[] | undefined;
  /** Carts, lists and templates. */
  carts?: readonly CartRecordInput[] | undefined;
  /** Quotes. */
  quotes?: readonly QuoteInput[] | undefined;
  /** Approvals. */
  approvals?: readonly ApprovalInput[] | undefined;
  /** Orders. */
  orders?: readonly OrderInput[] | undefined;
  /** What has ended and will leave the state. */
  closing?: readonly ClosingInput[] | undefined;
  /** Rights to approve that were handed on. */
  delegations?: readonly DelegationInput[] | undefined;
  /** What counts in the rolling sums of policies, oldest first. */
  spend?: readonly SpendEntryInput[] | undefined;
  /** Where goods have been sent before. */
  places?: readonly string[] | undefined;
  /** Credit. */
  credits?: CreditsInput | undefined;
  /** Budgets. */
  budgets?: BudgetsInput | undefined;
  /** Effects that wait for their answer. */
  effects?: readonly EffectInput[] | undefined;
  /** Things that can stall. */
  journeys?: readonly JourneyInput[] | undefined;
  /** Runs of recovery plays. */
  runs?: readonly RunInput[] | undefined;
  /** How recently, how often and for how much the account bought. */
  purchases?: Purchases | undefined;
  /** Who was written to, and what came of it. */
  outreach?: OutreachInput | undefined;
}

/** What a promotion does; exactly one. */
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

/** Who acts: a contact of the account or an employee of the seller. Neither is the host itself. */
export interface Actor {
  /** A person of the account. */
  contact?: string;
  /** An employee of the seller. */
  seller?: string;
  /** The roles of that employee, as the host knows them. */
  seller_roles?: string[];
  /** The contact that the employee, or a colleague, acts for. */
  on_behalf_of?: string;
  /** How the command came in. */
  via?: Via;
}

/** Who acts: a contact of the account or an employee of the seller. Neither is the host itself. */
export interface ActorInput {
  /** A person of the account. */
  contact?: string | undefined;
  /** An employee of the seller. */
  seller?: string | undefined;
  /** The roles of that employee, as the host knows them. */
  seller_roles?: readonly string[] | undefined;
  /** The contact that the employee, or a colleague, acts for. */
  on_behalf_of?: string | undefined;
  /** How the command came in. */
  via?: ViaInput | undefined;
}

/** Where a person can be reached. */
export interface Address {
  /** Names the address in events and consents, unique for the person. */
  id: string;
  /** Its kind. */
  kind: AddressKind;
  /** The address itself. */
  value: string;
}

/** Where a person can be reached. */
export interface AddressInput {
  /** Names the address in events and consents, unique for the person. */
  id: string;
  /** Its kind. */
  kind: AddressKindInput;
  /** The address itself. */
  value: string;
}

/** The kind of an address. */
export type AddressKind = "email" | "phone" | "push" | (string & {});

/** The kind of an address. */
export type AddressKindInput = "email" | "phone" | "push";

/** A derived list: another list's prices changed by a percentage. */
export interface Adjust {
  /** The list it derives from. */
  list: string;
  /** The change; negative lowers. */
  percent: DecimalInput;
}

/** A signed change by percent or by amount, exactly one. */
export interface AdjustBy {
  /** Percent; negative lowers. */
  percent?: DecimalInput | undefined;
  /** Amount; negative lowers. */
  amount?: DecimalInput | undefined;
}

/** Whose number an alias is. */
export type AliasKind = "customer" | "gtin" | "manufacturer" | (string & {});

/** Whose number an alias is. */
export type AliasKindInput = "customer" | "gtin" | "manufacturer";

/** Another number of a product. */
export interface AliasRecord {
  /** The number as it is printed or sent. */
  number: string;
  /** Whose number it is. */
  kind: AliasKind;
  /** The customer whose own number it is; only for the kind "customer". */
  account?: string;
}

/** Another number of a product. */
export interface AliasRecordInput {
  /** The number as it is printed or sent. */
  number: string;
  /** Whose number it is. */
  kind: AliasKindInput;
  /** The customer whose own number it is; only for the kind "customer". */
  account?: string | undefined;
}

/** How an amount is allocated to lines. */
export interface Allocate {
  /** What it goes by. */
  by?: AllocateByInput | undefined;
  /** Who gets the odd cents; the rounding plan's policy when left out. */
  policy?: AllocationPolicyInput | undefined;
}

/** What an allocation to lines goes by. */
export type AllocateBy = "amount" | "quantity" | "weight" | (string & {});

/** What an allocation to lines goes by. */
export type AllocateByInput = "amount" | "quantity" | "weight";

/** Who gets the increments that are left once every party has its exact share cut off to a multiple of the increment. Each of them goes to a different party, and never to one of weight zero. */
export type AllocationPolicy = "largest_remainder" | "largest_weight" | "even" | "first" | "last" | "nearest_first" | (string & {});

/** Who gets the increments that are left once every party has its exact share cut off to a multiple of the increment. Each of them goes to a different party, and never to one of weight zero. */
export type AllocationPolicyInput = "largest_remainder" | "largest_weight" | "even" | "first" | "last" | "nearest_first";

/** How amounts are split. */
export interface AllocationRule {
  /** Who gets the odd cents. */
  policy?: AllocationPolicyInput | undefined;
  /** Parts are multiples of this; one minor unit of the currency if left out. */
  increment?: DecimalInput | undefined;
}

/** How much may be bought at a term's price: a quantity or an amount, exactly one. */
export interface Allowance {
  /** Units of the term. */
  quantity?: DecimalInput | undefined;
  /** Amount in the contract's currency, before promotions. */
  amount?: DecimalInput | undefined;
}

/** What could be ordered instead of a line. */
export interface Alternative {
  /** The product that it stands for. */
  instead_of: string;
  /** The product. */
  sku: string;
  /** Why it is named. */
  kind: AlternativeKind;
  /** Per unit now. */
  unit_price?: Decimal;
}

/** What could be ordered instead of a line. */
export interface AlternativeInput {
  /** The product that it stands for. */
  instead_of: string;
  /** The product. */
  sku: string;
  /** Why it is named. */
  kind: AlternativeKindInput;
  /** Per unit now. */
  unit_price?: DecimalInput | undefined;
}

/** Why an alternative is named. */
export type AlternativeKind = "configuration" | "in_stock" | "cheaper" | (string & {});

/** Why an alternative is named. */
export type AlternativeKindInput = "configuration" | "in_stock" | "cheaper";

/** An amount by what it includes. */
export interface AmountByBasis {
  /** Before promotions and before tax. */
  goods?: DecimalInput | undefined;
  /** After promotions, before tax. */
  net?: DecimalInput | undefined;
  /** After promotions, with tax. */
  gross?: DecimalInput | undefined;
}

/** An amount off. */
export interface AmountOff {
  /** The amount in the cart's currency, which must be the rulebook's. */
  amount: DecimalInput;
  /** What it is taken off; when left out, each line at the line stage and the order at the order stage. */
  per?: AmountOffPer | undefined;
}

/** What an `amount_off` is taken off. */
export type AmountOffPer = "line" | "unit" | "order";

/** What an amount has to be. */
export interface AmountTest {
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
  basis?: ConditionBasis | undefined;
}

/** What a wait is counted from. */
export type Anchor = "activity" | "abandoned" | "entered" | "previous_due" | "previous_done";

/** What a command with several pieces came to. */
export type Answer = 
  /** Of each row, or line, that was to be added. */
  | {
    about: "rows";
    /** In the order of the rows. */
    rows?: RowAnswer[];
  }
  /** Of each operation of a batch. */
  | {
    about: "operations";
    /** In the order of the operations. */
    operations?: OperationAnswer[];
  }
  /** Of a quote that was made on a device. */
  | {
    about: "brought_in";
    /** Whether it was honoured, and how far prices have drifted. */
    outcome: BroughtIn;
  }
  /** Of a merge. */
  | {
    about: "merge";
    /** What became of each line. */
    report: MergeReport;
  };

/** Answers to `needs`. */
export interface Answers {
  /** Prices. */
  prices?: PriceAnswer[];
  /** Charges. */
  charges?: ChargeAnswer[];
}

/** Answers to `needs`. */
export interface AnswersInput {
  /** Prices. */
  prices?: readonly PriceAnswerInput[] | undefined;
  /** Charges. */
  charges?: readonly ChargeAnswerInput[] | undefined;
}

/** An approval. */
export interface Approval {
  /** The approval. */
  id: string;
  /** What it is about and who asks. */
  case: ApprovalCase;
  /** The steps, by stage. */
  steps?: PlanStep[];
  /** Where it stands. */
  status: ApprovalStatus;
  /** Why it can't be finished as things are. */
  blocked?: Blocked;
  /** How often its content was put to the approvers: 1, and 1 more each time that it was changed. Commands of people name the revision that they saw; votes of others do not make it stale. */
  revision: number;
  /** The version of the system that decides about it, as last observed; 0 before. */
  source_version?: number;
  /** One more with each event. */
  version: number;
  /** When it was made. */
  created: Instant;
  /** When it last changed. */
  updated: Instant;
}

/** An approval. */
export interface ApprovalInput {
  /** The approval. */
  id: string;
  /** What it is about and who asks. */
  case: ApprovalCaseInput;
  /** The steps, by stage. */
  steps?: readonly PlanStepInput[] | undefined;
  /** Where it stands. */
  status: ApprovalStatusInput;
  /** Why it can't be finished as things are. */
  blocked?: Blocked | undefined;
  /** How often its content was put to the approvers: 1, and 1 more each time that it was changed. Commands of people name the revision that they saw; votes of others do not make it stale. */
  revision: number | bigint;
  /** The version of the system that decides about it, as last observed; 0 before. */
  source_version?: number | bigint | undefined;
  /** One more with each event. */
  version: number | bigint;
  /** When it was made. */
  created: InstantInput;
  /** When it last changed. */
  updated: InstantInput;
}

/** What is to be approved, and who asks for it. */
export interface ApprovalCase {
  /** The subject. */
  subject: SubjectRef;
  /** Everybody who asks: who acts, who is acted for, and who changed what was asked. */
  requesters?: ApprovalPerson[];
  /** The buyer, whose manager and limits count. */
  buyer?: string;
  /** The unit that buys. */
  unit?: string;
  /** The cost centres that it is booked to. */
  cost_centres?: string[];
  /** What is in it. */
  content: Fingerprint;
  /** Who decides: the people of the steps, or another system. */
  authority?: Authority;
}

/** What is to be approved, and who asks for it. */
export interface ApprovalCaseInput {
  /** The subject. */
  subject: SubjectRefInput;
  /** Everybody who asks: who acts, who is acted for, and who changed what was asked. */
  requesters?: readonly ApprovalPersonInput[] | undefined;
  /** The buyer, whose manager and limits count. */
  buyer?: string | undefined;
  /** The unit that buys. */
  unit?: string | undefined;
  /** The cost centres that it is booked to. */
  cost_centres?: readonly string[] | undefined;
  /** What is in it. */
  content: FingerprintInput;
  /** Who decides: the people of the steps, or another system. */
  authority?: AuthorityInput | undefined;
}

/** A person: exactly one of the fields. */
export interface ApprovalPerson {
  /** A contact of the account. */
  contact?: string;
  /** An employee of the seller. */
  seller?: string;
}

/** A person: exactly one of the fields. */
export interface ApprovalPersonInput {
  /** A contact of the account. */
  contact?: string | undefined;
  /** An employee of the seller. */
  seller?: string | undefined;
}

/** Who must approve what. */
export interface ApprovalPolicy {
  /** Its id. */
  id: string;
  /** Who decides: the people of the stages, or another system, which is asked and tells what became of it. The policies about one kind of subject all say the same. */
  authority?: AuthorityInput | undefined;
  /** What it is about; whatever is ordered, from a cart or from a quote, when left out. */
  subject?: SubjectKindInput | undefined;
  /** Which buyers it is about; all when left out. */
  for?: Eligibility | undefined;
  /** What must be so of the cart. */
  when?: CartCondition | undefined;
  /** What must be so of at least one line. */
  any_line?: Condition | undefined;
  /** What must have been spent, together with this. */
  spend?: SpendRule | undefined;
  /** The stages, one after the other: each a list of steps that are open together and are all needed. None where another system decides. */
  stages?: readonly (readonly ApprovalStepInput[])[] | undefined;
  /** How far an approved subject may change without being approved again; nothing may when left out. */
  tolerance?: ToleranceInput | undefined;
  /** The facets whose change asks the steps again; all when left out. */
  watches?: readonly FacetInput[] | undefined;
  /** Whether those who ask, and their delegates, may not decide. */
  separation?: boolean | undefined;
}

/** Where an approval stands. */
export interface ApprovalStanding {
  /** The approval. */
  approval: string;
  /** Its status. */
  status: ApprovalStatus;
  /** Why it can't be finished as things are. */
  blocked?: Blocked;
  /** Its steps. */
  steps?: StepStanding[];
  /** When something happens by itself. */
  due?: Instant;
}

/** Where an approval stands. */
export type ApprovalStatus = "open" | "approved" | "rejected" | "returned" | "recalled" | "lapsed" | "cancelled" | (string & {});

/** Where an approval stands. */
export type ApprovalStatusInput = "open" | "approved" | "rejected" | "returned" | "recalled" | "lapsed" | "cancelled";

/** A step of a policy. */
export interface ApprovalStep {
  /** Who may decide: any of these. Nobody in the step of a plan that another system decides. */
  by?: Approver[];
  /** How many must approve; one when left out. */
  quorum?: Quorum;
  /** Whether people who decide other steps of this or an earlier stage do not count. */
  distinct?: boolean;
  /** What a rejection does. */
  on_reject?: OnReject;
  /** Whether an approver whose own limit is below the amount passes it up the tree. */
  own_limit?: boolean;
  /** Who may decide too after a while. */
  escalate?: Escalation;
  /** What is decided by itself after a while. */
  auto?: AutoDecision;
}

/** A step of a policy. */
export interface ApprovalStepInput {
  /** Who may decide: any of these. Nobody in the step of a plan that another system decides. */
  by?: readonly ApproverInput[] | undefined;
  /** How many must approve; one when left out. */
  quorum?: QuorumInput | undefined;
  /** Whether people who decide other steps of this or an earlier stage do not count. */
  distinct?: boolean | undefined;
  /** What a rejection does. */
  on_reject?: OnRejectInput | undefined;
  /** Whether an approver whose own limit is below the amount passes it up the tree. */
  own_limit?: boolean | undefined;
  /** Who may decide too after a while. */
  escalate?: EscalationInput | undefined;
  /** What is decided by itself after a while. */
  auto?: AutoDecisionInput | undefined;
}

/** Who may decide; exactly one of the fields, `in` only beside `role`. */
export interface Approver {
  /** Contacts with this role. */
  role?: string;
  /** Where they must hold it; `above` when left out. Anywhere for a subject that no unit asks for. */
  in?: Reach;
  /** This contact. */
  contact?: string;
  /** The manager. */
  manager_of?: ManagerOf;
  /** The owner. */
  owner_of?: OwnerOf;
  /** Employees of the seller with this role. */
  seller_role?: string;
}

/** Who may decide; exactly one of the fields, `in` only beside `role`. */
export interface ApproverInput {
  /** Contacts with this role. */
  role?: string | undefined;
  /** Where they must hold it; `above` when left out. Anywhere for a subject that no unit asks for. */
  in?: ReachInput | undefined;
  /** This contact. */
  contact?: string | undefined;
  /** The manager. */
  manager_of?: ManagerOfInput | undefined;
  /** The owner. */
  owner_of?: OwnerOf | undefined;
  /** Employees of the seller with this role. */
  seller_role?: string | undefined;
}

/** One conversation per company. */
export interface ArbitrationRule {
  /** After a message to one contact, other contacts of the account get none about anything for this long. */
  quiet_others: string;
  /** Who is written to where several could be; the contact of the journey when absent. */
  primary?: string | undefined;
  /** The purposes that it holds for; marketing alone when empty. */
  purposes?: readonly PurposeInput[] | undefined;
  /** One reply holds all marketing to the account back for this long. */
  after_reply: string;
}

/** A product of the arithmetic: `quantity` times `unit_price` plus `flat`. A ladder that is graduated has several. */
export interface Arithmetic {
  /** The rule. */
  rule?: string;
  /** The tier, counted from 1; absent below the first. */
  tier?: Decimal;
  /** Units of the row; blocks in mode `package`. */
  quantity: Decimal;
  /** The price of one, or of `per` units where the row says so. */
  unit_price: Decimal;
  /** What is charged once. */
  flat: Decimal;
}

/** An arm of an experiment. */
export interface Arm {
  /** The experiment. */
  experiment: string;
  /** The arm. */
  arm: string;
}

/** What only the host can find out. */
export interface Ask {
  /** What counts until, or unless, the host answers. */
  fallback?: DecimalInput | undefined;
}

/** An arm of an experiment that an account, or another unit, was given. */
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
  at: Instant;
  /** When it first made a difference. */
  exposed?: Instant;
}

/** An arm of an experiment that an account, or another unit, was given. */
export interface AssignmentInput {
  /** The experiment. */
  experiment: string;
  /** What was assigned: the account or contact. */
  unit: string;
  /** The arm; none where it is held out. */
  arm?: string | undefined;
  /** The arms that could have been given. */
  eligible?: readonly string[] | undefined;
  /** With which probability this arm was given, 0 to 1. */
  probability: DecimalInput;
  /** When it was given. */
  at: InstantInput;
  /** When it first made a difference. */
  exposed?: InstantInput | undefined;
}

/** A tie to another record, where the directory has HubSpot's id of that. */
export interface Association {
  /** The kind of record. */
  record: string;
  /** Whose type of association it is. */
  category?: string | undefined;
  /** The type. */
  type_id: number | bigint;
}

/** What a buyer may see. */
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

/** What an attribute has to be. */
export interface AttributeTest {
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
}

/** Who reads the result. */
export type Audience = "internal" | "seller" | "buyer" | (string & {});

/** Who reads the result. */
export type AudienceInput = "internal" | "seller" | "buyer";

/** A change of an audience. */
export interface AudienceCard {
  /** Where it comes from. */
  origin: Origin;
  /** The audience at the host. */
  audience: string;
  /** Whether somebody is put in or taken out. */
  change: AudienceChange;
  /** The channel. */
  channel: string;
  /** Who. */
  contact: string;
}

/** A change of an audience. */
export interface AudienceCardInput {
  /** Where it comes from. */
  origin: OriginInput;
  /** The audience at the host. */
  audience: string;
  /** Whether somebody is put in or taken out. */
  change: AudienceChangeInput;
  /** The channel. */
  channel: string;
  /** Who. */
  contact: string;
}

/** Whether somebody is put in or taken out. */
export type AudienceChange = "add" | "remove" | (string & {});

/** Whether somebody is put in or taken out. */
export type AudienceChangeInput = "add" | "remove";

/** An audience. */
export interface AudienceStep {
  /** The audience at the host. */
  id: string;
  /** Whether somebody is put in or taken out. */
  change: AudienceChangeInput;
  /** The channel whose consent counts, such as `display` or `social`. */
  channel: string;
}

/** Who decides about a subject. */
export type Authority = "engine" | "external" | (string & {});

/** Who decides about a subject. */
export type AuthorityInput = "engine" | "external";

/** What is decided by itself when nobody decided in time. */
export interface AutoDecision {
  /** How long after the step opened. */
  after: Delay;
  /** The decision. */
  decision: Verdict;
}

/** What is decided by itself when nobody decided in time. */
export interface AutoDecisionInput {
  /** How long after the step opened. */
  after: DelayInput;
  /** The decision. */
  decision: VerdictInput;
}

/** A person of the seller who has the ball. */
export interface Ball {
  /** The task, call or thing that is negotiated. */
  id: string;
  /** Why. */
  kind: BallKind;
  /** The thing that it is about; everything of the account when absent. */
  journey?: JourneyRef;
  /** The contact that it is about; everybody when absent. */
  contact?: string;
  /** Since when. */
  at: Instant;
  /** When it is to be done. */
  due?: Instant;
  /** When it was closed last; later than `at` it is closed now. */
  closed?: Instant;
  /** What came of it. */
  outcome?: string;
  /** From when on the flow goes on, once it was handed back. Closed without this, the person took over. */
  back?: Instant;
}

/** A person of the seller who has the ball. */
export interface BallInput {
  /** The task, call or thing that is negotiated. */
  id: string;
  /** Why. */
  kind: BallKindInput;
  /** The thing that it is about; everything of the account when absent. */
  journey?: JourneyRef | undefined;
  /** The contact that it is about; everybody when absent. */
  contact?: string | undefined;
  /** Since when. */
  at: InstantInput;
  /** When it is to be done. */
  due?: InstantInput | undefined;
  /** When it was closed last; later than `at` it is closed now. */
  closed?: InstantInput | undefined;
  /** What came of it. */
  outcome?: string | undefined;
  /** From when on the flow goes on, once it was handed back. Closed without this, the person took over. */
  back?: InstantInput | undefined;
}

/** Why a person has the ball. */
export type BallKind = "task" | "call" | "negotiation" | (string & {});

/** Why a person has the ball. */
export type BallKindInput = "task" | "call" | "negotiation";

/** When a person has the ball. */
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

/** The instant of a thing that a wait counts back from. */
export type BeforeField = "ends" | "due";

/** So long before an instant of the thing: exactly one amount. */
export interface BeforeWait {
  /** The instant. */
  field: BeforeField;
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

/** What a quantity under the first tier costs. */
export type BelowFirst = "base" | "no_price" | "first_tier";

/** What goes beyond a seller's authority. */
export type Beyond = "line_discount" | "quote_discount" | "floor" | "unmeasured" | (string & {});

/** What goes beyond a seller's authority. */
export type BeyondInput = "line_discount" | "quote_discount" | "floor" | "unmeasured";

/** The bounds of a blanket order. */
export interface Blanket {
  /** What all its releases may come to, lines and charges together. */
  ceiling: Decimal;
  /** When its term ends (exclusive). */
  until: Instant;
}

/** The bounds of a blanket order. */
export interface BlanketInput {
  /** What all its releases may come to, lines and charges together. */
  ceiling: DecimalInput;
  /** When its term ends (exclusive). */
  until: InstantInput;
}

/** Where a person is not written to. */
export interface Block {
  /** The person. */
  contact: string;
  /** The channel; all when absent. */
  channel?: string;
  /** The address; all when absent. */
  address?: string;
  /** Why. */
  why: BlockReason;
  /** Since when. */
  at: Instant;
  /** Until when; for ever when absent. */
  until?: Instant;
}

/** Where a person is not written to. */
export interface BlockInput {
  /** The person. */
  contact: string;
  /** The channel; all when absent. */
  channel?: string | undefined;
  /** The address; all when absent. */
  address?: string | undefined;
  /** Why. */
  why: BlockReasonInput;
  /** Since when. */
  at: InstantInput;
  /** Until when; for ever when absent. */
  until?: InstantInput | undefined;
}

/** Why an address, or a person, is not written to. */
export type BlockReason = "suppressed" | "hard_bounce" | "soft_bounce" | "complaint" | "unsubscribed" | (string & {});

/** Why an address, or a person, is not written to. */
export type BlockReasonInput = "suppressed" | "hard_bounce" | "soft_bounce" | "complaint" | "unsubscribed";

/** Why an approval can't be finished. */
export interface Blocked {
  /** The step. */
  step: string;
  /** The reason, as a sentence. */
  why: string;
}

/** The size of a price book. */
export interface BookStats {
  /** SKUs that have a row. */
  skus: number;
  /** Prices, each of one SKU in one list, unit and validity. */
  rows: number;
  /** Prices at a quantity: every quantity break of every row, at least one per row. */
  rungs: number;
  /** Bytes of memory that the rows and their index take. */
  bytes: number;
}

/** Bounds of an option that is a number; an option without a choice is not bound. */
export interface BoundsRecord {
  /** The option. */
  option: string;
  /** The least number allowed. */
  min?: Decimal;
  /** The greatest number allowed. */
  max?: Decimal;
}

/** Bounds of an option that is a number; an option without a choice is not bound. */
export interface BoundsRecordInput {
  /** The option. */
  option: string;
  /** The least number allowed. */
  min?: DecimalInput | undefined;
  /** The greatest number allowed. */
  max?: DecimalInput | undefined;
}

/** Goes on where the first case fits. */
export interface Branch {
  /** The cases. */
  cases?: readonly BranchCase[] | undefined;
  /** Where it goes on when none fits; the next step when absent. */
  otherwise?: string | undefined;
}

/** A case of a branch. */
export interface BranchCase {
  /** What must be so. */
  when: CartCondition;
  /** Where it goes on then. */
  to: string;
}

/** What happens when a price is below its floor. */
export type Breach = "block" | "clamp" | "require_approval" | (string & {});

/** What happens when a price is below its floor. */
export type BreachInput = "block" | "clamp" | "require_approval";

/** What is wrong with a choice. */
export interface BrokenChoice {
  /** The option that would have to change first. */
  option: string;
  /** What is wrong with it, as a sentence. */
  sentence: string;
  /** The place of the constraint in the product's list, from 0, if one is broken. */
  constraint?: number;
}

/** What became of a quote that was made on a device. */
export interface BroughtIn {
  /** Whether it went out at its own prices. */
  honoured: boolean;
  /** What the buyer was promised, with taxes and charges. */
  promised: Decimal;
  /** What today's prices are further from, in all lines together, whichever way. */
  apart: Decimal;
  /** Each line whose price is another today. What the seller set by hand has not drifted. */
  lines?: QuoteLineDrift[];
}

/** Where a unit falls: `part` of `of` equal parts, `part` below `of`. */
export interface Bucket {
  /** The number of the part, from 0. */
  part: number;
  /** How many parts there are: 1,000 for hash version 1, 10,000 for version 2. */
  of: number;
  /** The part as GrowthBook writes it, such as 0.0505. */
  share: Decimal;
}

/** Where several values fall: one of `of` equal parts for each. */
export interface Buckets {
  /** How many parts there are: 1,000 for hash version 1, 10,000 for version 2. */
  of: number;
  /** The number of the part of each value, from 0, in the order of the values. */
  parts: number[];
}

/** An operation that was done. */
export interface BudgetMark {
  /** Its id, unique on its hold. */
  id: string;
  /** Names its content. */
  content: string;
}

/** When the limit is there anew. */
export type BudgetPeriod = 
  /** Never: one amount for all of a window. Nothing can be booked outside of it. */
  | {
    kind: "once";
    /** The window; always when absent. */
    valid?: Validity;
    /** The zone of plain dates. */
    time_zone: string;
  }
  /** In each week, month, quarter or year of a zone. */
  | {
    kind: "every";
    /** How long a period is. */
    each: Cycle;
    /** The zone whose midnight ends a period. */
    time_zone: string;
    /** The day on which weeks begin. */
    week_start?: WeekStart;
    /** The month, 1 to 12, with which a year and its first quarter begin: 4 for a fiscal year from April. */
    first_month?: number;
    /** The day, 1 to 28, on which months, quarters and years begin. */
    first_day?: number;
  };

/** When the limit is there anew. */
export type BudgetPeriodInput = 
  /** Never: one amount for all of a window. Nothing can be booked outside of it. */
  | {
    kind: "once";
    /** The window; always when absent. */
    valid?: ValidityInput | undefined;
    /** The zone of plain dates. */
    time_zone: string;
  }
  /** In each week, month, quarter or year of a zone. */
  | {
    kind: "every";
    /** How long a period is. */
    each: CycleInput;
    /** The zone whose midnight ends a period. */
    time_zone: string;
    /** The day on which weeks begin. */
    week_start?: WeekStartInput | undefined;
    /** The month, 1 to 12, with which a year and its first quarter begin: 4 for a fiscal year from April. */
    first_month?: number | bigint | undefined;
    /** The day, 1 to 28, on which months, quarters and years begin. */
    first_day?: number | bigint | undefined;
  };

/** A budget: how much may be spent, on what, in which time. */
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
  period: BudgetPeriod;
  /** What may be spent in one period, zero or more. */
  limit: Decimal;
  /** How far it may go below zero; as the rulebook says when absent. */
  overdraft?: Overdraft;
  /** What happens when it lacks the amount. */
  on_exceeded?: OnExceeded;
  /** Whether what is left of a period is moved to the next. */
  rollover?: boolean;
  /** Who keeps it. Of a budget of another system, that says what is spent, held and left; what is held and spent here counts on top until it says that it has it. */
  authority?: Authority;
}

/** A budget: how much may be spent, on what, in which time. */
export interface BudgetRecordInput {
  /** The budget, unique in the account. */
  id: string;
  /** The budget that everything booked here is booked against as well. */
  parent?: string | undefined;
  /** What is booked here. Several budgets may cover one thing; each is booked. */
  covers: Covers;
  /** The currency of its amounts. */
  currency: string;
  /** When the limit is there anew. */
  period: BudgetPeriodInput;
  /** What may be spent in one period, zero or more. */
  limit: DecimalInput;
  /** How far it may go below zero; as the rulebook says when absent. */
  overdraft?: OverdraftInput | undefined;
  /** What happens when it lacks the amount. */
  on_exceeded?: OnExceededInput | undefined;
  /** Whether what is left of a period is moved to the next. */
  rollover?: boolean | undefined;
  /** Who keeps it. Of a budget of another system, that says what is spent, held and left; what is held and spent here counts on top until it says that it has it. */
  authority?: AuthorityInput | undefined;
}

/** What a rulebook says about all budgets and about credit. */
export interface BudgetRules {
  /** Rates into the currencies of budgets and credit accounts. The first that is in force is used, and pinned by the hold that uses it. */
  rates?: readonly PinnedRate[] | undefined;
  /** What becomes of a hold when the order is refused. */
  on_refused?: OnRefused | undefined;
  /** The overdraft of budgets that name none; none when absent. */
  overdraft?: OverdraftInput | undefined;
  /** How long a hold lives that was made for no cart, quote or order and names no end; for ever when absent. */
  hold_for?: string | undefined;
  /** How long what was committed can be given back, and how long operations are remembered, counted from the last operation; 90 days of 24 hours when absent. */
  keep?: string | undefined;
  /** What happens when credit is lacking. */
  credit_on_exceeded?: OnExceededInput | undefined;
}

/** How a hold stands after an operation. */
export interface BudgetStanding {
  /** Where it stands. */
  state: HoldState;
  /** The amounts by coding. */
  parts?: Part[];
  /** The amounts by budget. */
  shares?: Share[];
  /** When it is forgotten; absent while something is held. */
  forget_at?: Instant;
}

/** How a hold stands after an operation. */
export interface BudgetStandingInput {
  /** Where it stands. */
  state: HoldStateInput;
  /** The amounts by coding. */
  parts?: readonly PartInput[] | undefined;
  /** The amounts by budget. */
  shares?: readonly ShareInput[] | undefined;
  /** When it is forgotten; absent while something is held. */
  forget_at?: InstantInput | undefined;
}

/** A budget and its periods. */
export interface BudgetState {
  /** What was set. */
  record: BudgetRecord;
  /** How often it was set. */
  version: number;
  /** The other system's version, of an external budget. */
  source_version?: number;
  /** Nothing can be held in periods that begin before this. */
  closed_until?: Instant;
  /** The periods that are open, the earliest first. */
  periods?: PeriodState[];
}

/** A budget and its periods. */
export interface BudgetStateInput {
  /** What was set. */
  record: BudgetRecordInput;
  /** How often it was set. */
  version: number | bigint;
  /** The other system's version, of an external budget. */
  source_version?: number | bigint | undefined;
  /** Nothing can be held in periods that begin before this. */
  closed_until?: InstantInput | undefined;
  /** The periods that are open, the earliest first. */
  periods?: readonly PeriodStateInput[] | undefined;
}

/** All budgets of an account. */
export interface Budgets {
  /** How many events were applied. */
  version?: number;
  /** The budgets, by id. */
  budgets?: BudgetState[];
  /** The holds, by the operation that made them. */
  holds?: Hold[];
}

/** All budgets of an account. */
export interface BudgetsInput {
  /** How many events were applied. */
  version?: number | bigint | undefined;
  /** The budgets, by id. */
  budgets?: readonly BudgetStateInput[] | undefined;
  /** The holds, by the operation that made them. */
  holds?: readonly HoldInput[] | undefined;
}

/** A slice of rulebook, catalogue and prices. */
export interface Bundle {
  /** The version of the format. */
  bundle: BundleVersion;
  /** What it was made for. */
  wanted: Wanted;
  /** The rulebook that it was cut from. */
  source: string;
  /** Names exactly this slice: quotes made with it name it too. */
  book: string;
  /** The slice: rules, products and prices as one rulebook. */
  rulebook: RulebookDocument;
  /** What the device has to do without. */
  left_out?: readonly LeftOut[] | undefined;
}

/** A product that a bundle consists of. */
export interface BundlePart {
  /** A product that is no bundle. */
  sku: string;
  /** How many of its base units, over all the ways in which the bundle contains it. */
  quantity: Decimal;
}

/** Where the price of a bundle comes from. */
export type BundlePricing = "own" | "components" | (string & {});

/** Where the price of a bundle comes from. */
export type BundlePricingInput = "own" | "components";

/** What a bundle is made of. */
export interface BundleRecord {
  /** The components of one base unit of the bundle. */
  components?: ComponentRecord[];
  /** Where the price of the bundle comes from. */
  priced: BundlePricing;
  /** Percent off the sum of the components' prices, 0 to 100; only with "components". */
  percent_off?: Decimal;
}

/** What a bundle is made of. */
export interface BundleRecordInput {
  /** The components of one base unit of the bundle. */
  components?: readonly ComponentRecordInput[] | undefined;
  /** Where the price of the bundle comes from. */
  priced: BundlePricingInput;
  /** Percent off the sum of the components' prices, 0 to 100; only with "components". */
  percent_off?: DecimalInput | undefined;
}

/** The version of the format. */
export type BundleVersion = "1";

/** Business time: exactly one of `time` and `days`. */
export interface BusinessWait {
  /** Open time. */
  time?: string | undefined;
  /** Business days. */
  days?: number | bigint | undefined;
  /** The calendar. */
  calendar: string;
}

/** Buy some, get some: the dearest units are bought, the cheapest are discounted, each unit counts once. */
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

/** A line as the buyer sees it. */
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

/** A quote as its buyer sees it. */
export interface BuyerQuote {
  /** Its id. */
  id: string;
  /** The revision that commands name. */
  revision: number;
  /** Where it is; what waits for a colleague of the seller is in review. */
  state: QuoteState;
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
  valid_until?: Instant;
  /** What the offer says beside prices. */
  terms?: OfferTerms;
  /** The last counter offer. */
  counter?: Counter;
  /** Messages. */
  messages?: QuoteMessage[];
  /** The rounds. */
  history?: Revision[];
  /** The release on its way. */
  placing?: Release;
  /** What was ordered. */
  releases?: Ordered[];
  /** What the ceiling of a blanket order leaves. */
  ceiling_left?: Decimal;
}

/** Where a buyer is on the way to an order, from the first look to the approval. */
export type BuyingStage = "browse" | "cart" | "configure" | "quote" | "checkout" | "payment" | "approval" | (string & {});

/** Where a buyer is on the way to an order, from the first look to the approval. */
export type BuyingStageInput = "browse" | "cart" | "configure" | "quote" | "checkout" | "payment" | "approval";

/** Days of the calendar. */
export interface CalendarDaysWait {
  /** How many. */
  days: number | bigint;
  /** The local time then; that of the anchor when absent. */
  at?: string | undefined;
  /** Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name. */
  zone: string;
}

/** A business calendar as a document says it. */
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

/** A price that was considered. It won, or it lost. */
export interface Candidate {
  /** The rule. */
  rule?: string;
  /** What it would have cost per unit. */
  unit_price?: Decimal;
  /** What it would have cost for the line; for a part that won, for the part. */
  amount?: Decimal;
  /** Why it lost. */
  lost?: PriceReason;
  /** That it won. */
  won?: boolean;
}

/** A cap on messages. */
export interface Cap {
  /** Its id. */
  id: string;
  /** Whose messages it counts. */
  per: CapPer;
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
  purposes?: readonly PurposeInput[] | undefined;
  /** The tags of which one must fit, as they were when sent; all when empty. */
  tags?: readonly string[] | undefined;
}

/** Whose messages a cap counts. */
export type CapPer = "contact" | "account" | "domain";

/** A condition: several fields mean all of them. */
export interface CartCondition {
  /** Every part holds. */
  all?: readonly CartCondition[] | undefined;
  /** At least one part holds. */
  any?: readonly CartCondition[] | undefined;
  /** The part fails. */
  not?: CartCondition | undefined;
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
  score?: ScoreTest | undefined;
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
  cart_quantity?: NumberTest | undefined;
  /** The number of lines. */
  lines?: NumberTest | undefined;
  /** The number of different SKUs. */
  skus?: NumberTest | undefined;
  /** The weight of the cart, in the unit named. */
  weight?: MeasureTest | undefined;
  /** How far below its list price the line or cart is, as a percentage of the list price. */
  discount?: NumberTest | undefined;
  /** The margin of the line or cart over cost, as a percentage of the net price. */
  margin?: NumberTest | undefined;
  /** How often the shop was visited, as signals told it. */
  visits?: NumberTest | undefined;
  /** How long the longest visit was, in whole minutes. */
  minutes_on_site?: NumberTest | undefined;
  /** How many orders the account has placed. */
  orders?: NumberTest | undefined;
  /** Whole days since the account's last order; there is no such number before the first. */
  days_since_order?: NumberTest | undefined;
  /** How often it came back after it stalled. */
  generation?: NumberTest | undefined;
  /** The total of the cart. */
  total?: AmountTest | undefined;
  /** The charges of the cart, such as freight. */
  charges?: AmountTest | undefined;
  /** The total of the cart with its charges. */
  order_total?: AmountTest | undefined;
  /** What the thing that stalled is worth, net. */
  value?: AmountTest | undefined;
  /** What the account has bought so far, net. */
  lifetime_value?: AmountTest | undefined;
  /** The moment: from is included, until is not. A date begins at local midnight. */
  date?: ConditionPeriod | undefined;
  /** The local day of the week. */
  weekday?: Weekday | readonly Weekday[] | undefined;
}

/** Why a line costs something else. */
export type CartDriftCause = "new" | "gone" | "unpriced" | "priced" | "quantity" | "rule" | "price" | "tier" | "promotion" | "tax" | "list_price" | (string & {});

/** What editors say about a cart as a whole. */
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

/** What editors say about a cart as a whole. */
export interface CartHeadInput {
  /** The title. */
  title?: string | undefined;
  /** The selling entity. */
  seller?: string | undefined;
  /** The sales channel. */
  channel?: string | undefined;
  /** Where the goods go: a place of the company. */
  ship_to?: string | undefined;
  /** Where they come from. */
  ship_from?: string | undefined;
  /** The warehouse whose costs count. */
  warehouse?: string | undefined;
  /** The buyer's purchase order number. */
  po_number?: string | undefined;
  /** Promotion codes. */
  codes?: readonly string[] | undefined;
}

/** What a cart is for. */
export type CartKind = "cart" | "saved" | "requisition" | "wish_list" | "template" | (string & {});

/** What a cart is for. */
export type CartKindInput = "cart" | "saved" | "requisition" | "wish_list" | "template";

/** A line of a cart. Lines that were removed stay for a while, without a quantity, so that late edits know of them. */
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
  requested?: Instant;
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

/** A line of a cart. Lines that were removed stay for a while, without a quantity, so that late edits know of them. */
export interface CartLineInput {
  /** The line, derived from its key. */
  id: string;
  /** What makes it a line of its own. */
  key: LineKeyInput;
  /** Whether the configuration breaks a constraint of the product. */
  misconfigured?: boolean | undefined;
  /** How much is ordered: the register and the additions after it. None when the line is gone. */
  quantity?: DecimalInput | undefined;
  /** The register: what the quantity was last set to. */
  set?: QuantitySetInput | undefined;
  /** The additions after the register, by stamp. */
  adds?: readonly QuantityAddInput[] | undefined;
  /** The greatest stamp of a removal; what was written before it counts no more. */
  cleared?: StampInput | undefined;
  /** A price that survives recalculation. */
  price?: LinePriceInput | undefined;
  /** The contract it must be priced by. */
  contract?: string | undefined;
  /** When it is wanted. */
  requested?: InstantInput | undefined;
  /** Facts about the product, for hosts that keep their own catalogue. */
  facts?: LineFactsInput | undefined;
  /** When and where which part of the quantity is wanted. */
  schedule?: readonly DeliveryInput[] | undefined;
  /** Who bears which share of the amount. */
  coding?: readonly CodingInput[] | undefined;
  /** A note. */
  note?: string | undefined;
  /** What the buyer typed. */
  as_entered?: string | undefined;
  /** The stamps of these registers. */
  stamps?: LineStampsInput | undefined;
  /** The first write: who added the line, and when. */
  added: StampInput;
  /** The last write: who changed it last, and when. */
  changed: StampInput;
  /** Grows with every event that changes the line. */
  version: number | bigint;
}

/** A line that changed. */
export interface CartLineDrift {
  /** The line. */
  line: string;
  /** What is ordered. */
  sku: string;
  /** Why, in the order of the causes. */
  causes?: CartDriftCause[];
  /** As it was seen; none for a new line. */
  before?: DriftPrice;
  /** As it is now; none for a line that is gone. */
  now?: DriftPrice;
}

/** A lock. */
export interface CartLock {
  /** Who holds it: the label of the actor. */
  by: string;
  /** Until when; it is over then. */
  until: Instant;
  /** What it blocks for others. */
  scope?: LockScope;
}

/** A lock. */
export interface CartLockInput {
  /** Who holds it: the label of the actor. */
  by: string;
  /** Until when; it is over then. */
  until: InstantInput;
  /** What it blocks for others. */
  scope?: LockScopeInput | undefined;
}

/** Why something was returned or refused. */
export interface CartReason {
  /** A code, of this crate or of another system. */
  code?: string;
  /** A sentence of the system that refused, or the id of a note that the host keeps. */
  text?: string;
  /** The line that is meant. */
  line?: string;
}

/** Why something was returned or refused. */
export interface CartReasonInput {
  /** A code, of this crate or of another system. */
  code?: string | undefined;
  /** A sentence of the system that refused, or the id of a note that the host keeps. */
  text?: string | undefined;
  /** The line that is meant. */
  line?: string | undefined;
}

/** A cart, list or template. */
export interface CartRecord {
  /** The cart. */
  id: string;
  /** What it is for. */
  kind?: CartKind;
  /** Where it stands. */
  state?: CartState;
  /** Who decides about it. */
  authority?: Authority;
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
  shared?: Access;
  /** Who else may use it. */
  members?: Member[];
  /** Every line that is remembered, by id, with those that were removed. `lines` are those that are there. */
  lines?: CartLine[];
  /** Operations before this are too old: additions were folded up to here. */
  folded?: Instant;
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
  approved_until?: Instant;
  /** Why it was returned or refused last. */
  reasons?: CartReason[];
  /** Who blocks changes of others. */
  lock?: CartLock;
  /** The attempt to place that is under way. */
  placing?: string;
  /** The state before placing. */
  resume?: CartState;
  /** The order that it became. */
  order?: string;
  /** The cart that its lines went into. */
  merged_into?: string;
  /** What the buyer was shown last. */
  seen?: PriceSnapshot;
  /** When it ends unless somebody comes back. */
  expires?: Instant;
  /** When it was created. */
  created: Instant;
  /** When it changed last, by whomever. */
  changed: Instant;
  /** When a buyer last did something with it. What the seller's people do does not count. */
  activity?: Instant;
}

/** A cart, list or template. */
export interface CartRecordInput {
  /** The cart. */
  id: string;
  /** What it is for. */
  kind?: CartKindInput | undefined;
  /** Where it stands. */
  state?: CartStateInput | undefined;
  /** Who decides about it. */
  authority?: AuthorityInput | undefined;
  /** The other system's version, where that decides. */
  source_version?: number | bigint | undefined;
  /** The unit that buys. */
  unit?: string | undefined;
  /** Whose it is; a guest's when absent. */
  owner?: string | undefined;
  /** The currency that it is priced in. */
  currency: string;
  /** What its editors say about it as a whole. */
  head?: CartHeadInput | undefined;
  /** Whether everybody of the unit may use it, and how. */
  shared?: AccessInput | undefined;
  /** Who else may use it. */
  members?: readonly MemberInput[] | undefined;
  /** Every line that is remembered, by id, with those that were removed. `lines` are those that are there. */
  lines?: readonly CartLineInput[] | undefined;
  /** Operations before this are too old: additions were folded up to here. */
  folded?: InstantInput | undefined;
  /** How often it began anew: a remainder of a partial order lives on. */
  generation?: number | bigint | undefined;
  /** Grows with every event. */
  version?: number | bigint | undefined;
  /** The prices that it was frozen, submitted or placed with. */
  frozen?: PriceSnapshotInput | undefined;
  /** The approval that it waits for or that approved it. */
  approval?: string | undefined;
  /** The digests of what was submitted. */
  content?: Facets | undefined;
  /** When the approval lapses. */
  approved_until?: InstantInput | undefined;
  /** Why it was returned or refused last. */
  reasons?: readonly CartReasonInput[] | undefined;
  /** Who blocks changes of others. */
  lock?: CartLockInput | undefined;
  /** The attempt to place that is under way. */
  placing?: string | undefined;
  /** The state before placing. */
  resume?: CartStateInput | undefined;
  /** The order that it became. */
  order?: string | undefined;
  /** The cart that its lines went into. */
  merged_into?: string | undefined;
  /** What the buyer was shown last. */
  seen?: PriceSnapshotInput | undefined;
  /** When it ends unless somebody comes back. */
  expires?: InstantInput | undefined;
  /** When it was created. */
  created: InstantInput;
  /** When it changed last, by whomever. */
  changed: InstantInput;
  /** When a buyer last did something with it. What the seller's people do does not count. */
  activity?: InstantInput | undefined;
}

/** Rules of carts. */
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
  merge?: MergeModeInput | undefined;
}

/** Where a cart stands. */
export type CartState = "active" | "frozen_soft" | "frozen_hard" | "pending_approval" | "approved" | "placing" | "ordered" | "merged" | "transferred" | "expired" | "deleted" | (string & {});

/** Where a cart stands. */
export type CartStateInput = "active" | "frozen_soft" | "frozen_hard" | "pending_approval" | "approved" | "placing" | "ordered" | "merged" | "transferred" | "expired" | "deleted";

/** A category of products. */
export interface CategoryRecord {
  /** The category, unique. */
  id: string;
  /** The category above it. */
  parent?: string | undefined;
  /** The name for people. */
  name?: string | undefined;
}

/** A certificate that exempts the buyer. */
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

/** A certificate that exempts the buyer. */
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

/** A certificate that exempts the company from taxes. Both lists name at least one: nothing is exempt by omission. */
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

/** A certificate that exempts the company from taxes. Both lists name at least one: nothing is exempt by omission. */
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

/** What happened to the thing a change is about. */
export type ChangeKind = "added" | "removed" | "changed" | "moved" | (string & {});

/** A way to reach somebody. Channels are data: a host may add its own. */
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
  rate?: MessageRate | undefined;
}

/** A charge, with exactly one of `amount`, `percent`, `tiers`, `per_weight` and `ask`. */
export interface Charge {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: ChargeKindInput;
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

/** How a charge was allocated to lines. */
export interface ChargeAllocation {
  /** What it went by. */
  by: AllocateBy;
  /** Who got odd cents. */
  policy: AllocationPolicy;
  /** The amounts by line, in the order of the lines. */
  parts?: Decimal[];
}

/** A charge that was asked for. */
export interface ChargeAnswer {
  /** The charge. */
  id: string;
  /** The amount. */
  amount: Decimal;
  /** When it ends. */
  valid_until?: Instant;
}

/** A charge that was asked for. */
export interface ChargeAnswerInput {
  /** The charge. */
  id: string;
  /** The amount. */
  amount: DecimalInput;
  /** When it ends. */
  valid_until?: InstantInput | undefined;
}

/** What a charge is for. */
export type ChargeKind = "freight" | "handling" | "small_order" | "surcharge" | "deposit" | "other" | (string & {});

/** What a charge is for. */
export type ChargeKindInput = "freight" | "handling" | "small_order" | "surcharge" | "deposit" | "other";

/** A step of a charge. */
export interface ChargeTier {
  /** The least amount of goods that reaches it. */
  from: DecimalInput;
  /** The charge. */
  amount: DecimalInput;
}

/** Of every so many units the cheapest is free. */
export interface CheapestFree {
  /** How many units make a set. */
  of: number | bigint;
  /** How often at the most. */
  repeat?: number | bigint | undefined;
}

/** What was asked of a company. */
export interface CheckedCompany {
  /** Its account. */
  account: string;
  /** The unit and those above it, the unit itself first. */
  lineage?: string[];
  /** The contact's roles in the unit. */
  roles?: string[];
}

/** What is wrong with a configuration: nothing where there are no violations. */
export interface CheckedConfiguration {
  /** What is wrong: unknown options first, then options and constraints as authored. */
  violations: Violation[];
  /** Changes of one choice that make it valid. */
  fixes: ConfigurationFix[];
}

/** What must be said, per step, per play or by a preset. */
export interface Choices {
  /** What happens when a wait is over before it begins. */
  past?: Past | undefined;
  /** How late a step may be done after downtime; later it is dropped as stale. */
  late?: string | undefined;
  /** What happens when a window, a rate or a person holds a step back. */
  on_blocked?: Held | undefined;
  /** What happens when a cap holds a step back. */
  on_cap?: Held | undefined;
  /** What is read live and what was kept. */
  values?: Values | undefined;
}

/** What a link allows: one person to decide one step of what the person was shown. */
export interface Claim {
  /** The subject. */
  subject: SubjectRef;
  /** The approval. */
  approval: string;
  /** The step. */
  step: string;
  /** The person. */
  person: ApprovalPerson;
  /** The decision that the link is for. */
  action: Verdict;
  /** The hash of the content that the person was shown. */
  content: string;
  /** The revision of the approval. */
  revision: number;
  /** When it is over; not included. */
  expires: Instant;
  /** Whether it works once: a decision of the person uses it up. */
  single_use?: boolean;
}

/** What a link allows: one person to decide one step of what the person was shown. */
export interface ClaimInput {
  /** The subject. */
  subject: SubjectRefInput;
  /** The approval. */
  approval: string;
  /** The step. */
  step: string;
  /** The person. */
  person: ApprovalPersonInput;
  /** The decision that the link is for. */
  action: VerdictInput;
  /** The hash of the content that the person was shown. */
  content: string;
  /** The revision of the approval. */
  revision: number | bigint;
  /** When it is over; not included. */
  expires: InstantInput;
  /** Whether it works once: a decision of the person uses it up. */
  single_use?: boolean | undefined;
}

/** Something that has ended, and when it leaves. */
export interface Closing {
  /** What has ended. */
  subject: Subject;
  /** When it leaves the state. */
  leaves: Instant;
}

/** Something that has ended, and when it leaves. */
export interface ClosingInput {
  /** What has ended. */
  subject: Subject;
  /** When it leaves the state. */
  leaves: InstantInput;
}

/** An amount with what decides which budgets it is booked against. */
export interface Coded {
  /** The unit that buys; its budgets and those of the units above it are booked. */
  unit?: string;
  /** The person who buys. */
  contact?: string;
  /** The cost centre. */
  cost_centre?: string;
  /** The amount, zero or more, in the currency of the hold. */
  amount: Decimal;
}

/** An amount with what decides which budgets it is booked against. */
export interface CodedInput {
  /** The unit that buys; its budgets and those of the units above it are booked. */
  unit?: string | undefined;
  /** The person who buys. */
  contact?: string | undefined;
  /** The cost centre. */
  cost_centre?: string | undefined;
  /** The amount, zero or more, in the currency of the hold. */
  amount: DecimalInput;
}

/** A share of a line's amount. */
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

/** A share of a line's amount. */
export interface CodingInput {
  /** The cost centre that bears it. */
  cost_centre: string;
  /** The account of the general ledger. */
  gl?: string | undefined;
  /** The project. */
  project?: string | undefined;
  /** Percent; the shares of a line sum to 100. */
  share: DecimalInput;
}

/** How the candidates of several lists become one price. */
export interface Combine {
  /** The strategy. */
  strategy: Strategy;
  /** For `lowest`: whether tiers of different lists may mix. */
  ladder?: LadderMerge | undefined;
  /** For `most_specific`: the order of dimensions, or `count`. */
  specificity?: readonly Specificity[] | "count" | undefined;
}

/** What the buyer promised to spend over the contract's life. */
export interface Commitment {
  /** The promised amount. */
  amount: DecimalInput;
  /** Percent of the shortfall that is charged at the end. */
  shortfall_percent?: DecimalInput | undefined;
  /** What is given back, by amount bought; the reached one counts for the whole amount. */
  rebates?: readonly Rebate[] | undefined;
}

/** How a buyer stands to a commitment. */
export interface CommitmentStatus {
  /** The contract's currency, of every amount. */
  currency: string;
  /** What is missing from the promised amount; zero once it is bought. */
  shortfall: Decimal;
  /** What is charged for the shortfall: the contract's percentage of it. */
  charge: Decimal;
  /** What is given back: the percentage of the greatest step that is reached, of the whole amount bought. */
  rebate: Decimal;
}

/** A customer company: one account. */
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

/** A customer company: one account. */
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

/** A cart under several policies. */
export interface Comparison {
  /** The result under each policy, in the order asked. */
  results: PolicyResult[];
  /** Every figure that is not the same under all of them. */
  differences: Difference[];
}

/** A component of a bundle. */
export interface ComponentRecord {
  /** The component, which may be a bundle itself. */
  sku: string;
  /** How many of its base units, above zero. */
  quantity: Decimal;
}

/** A component of a bundle. */
export interface ComponentRecordInput {
  /** The component, which may be a bundle itself. */
  sku: string;
  /** How many of its base units, above zero. */
  quantity: DecimalInput;
}

/** An effect with its sub-requests. */
export interface CompositeEffect {
  /** The effect. */
  key: string;
  /** The references of its sub-requests: those it needs in their order, then its own. */
  references: string[];
}

/** An effect with its sub-requests. */
export interface CompositeEffectInput {
  /** The effect. */
  key: string;
  /** The references of its sub-requests: those it needs in their order, then its own. */
  references: readonly string[];
}

/** A composite request: to be sent as POST to its path. A host that waits long for the answer may store it. */
export interface CompositeRequest {
  /** Where it is sent. */
  path: string;
  /** What is sent, as it is. */
  body: string;
  /** Its effects, in order. */
  effects?: CompositeEffect[];
}

/** A composite request: to be sent as POST to its path. A host that waits long for the answer may store it. */
export interface CompositeRequestInput {
  /** Where it is sent. */
  path: string;
  /** What is sent, as it is. */
  body: string;
  /** Its effects, in order. */
  effects?: readonly CompositeEffectInput[] | undefined;
}

/** A line below a floor. */
export interface Concession {
  /** The floor. */
  floor: string;
  /** The line. */
  line: string;
  /** What is conceded: the least total less the line's. */
  amount: Decimal;
}

/** A line below a floor. */
export interface ConcessionInput {
  /** The floor. */
  floor: string;
  /** The line. */
  line: string;
  /** What is conceded: the least total less the line's. */
  amount: DecimalInput;
}

/** A kind of concession. A reason permits some kinds, most reasons none. */
export type ConcessionKind = "price" | "freight" | "terms" | (string & {});

/** A kind of concession. A reason permits some kinds, most reasons none. */
export type ConcessionKindInput = "price" | "freight" | "terms";

/** A condition: several fields mean all of them. */
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
  attribute?: AttributeTest | undefined;
  /** What a model of the host says of what stalled, by the name of the score. */
  score?: ScoreTest | undefined;
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
  quantity?: QuantityTest | undefined;
  /** The sum of the quantities of all lines, each in the base unit of its product. */
  cart_quantity?: NumberTest | undefined;
  /** The number of lines. */
  lines?: NumberTest | undefined;
  /** The number of different SKUs. */
  skus?: NumberTest | undefined;
  /** The weight of the cart, in the unit named. */
  weight?: MeasureTest | undefined;
  /** How far below its list price the line or cart is, as a percentage of the list price. */
  discount?: NumberTest | undefined;
  /** The margin of the line or cart over cost, as a percentage of the net price. */
  margin?: NumberTest | undefined;
  /** How often the shop was visited, as signals told it. */
  visits?: NumberTest | undefined;
  /** How long the longest visit was, in whole minutes. */
  minutes_on_site?: NumberTest | undefined;
  /** How many orders the account has placed. */
  orders?: NumberTest | undefined;
  /** Whole days since the account's last order; there is no such number before the first. */
  days_since_order?: NumberTest | undefined;
  /** How often it came back after it stalled. */
  generation?: NumberTest | undefined;
  /** The amount of the line. */
  amount?: AmountTest | undefined;
  /** The total of the cart. */
  total?: AmountTest | undefined;
  /** The charges of the cart, such as freight. */
  charges?: AmountTest | undefined;
  /** The total of the cart with its charges. */
  order_total?: AmountTest | undefined;
  /** What the thing that stalled is worth, net. */
  value?: AmountTest | undefined;
  /** What the account has bought so far, net. */
  lifetime_value?: AmountTest | undefined;
  /** The moment: from is included, until is not. A date begins at local midnight. */
  date?: ConditionPeriod | undefined;
  /** The local day of the week. */
  weekday?: Weekday | readonly Weekday[] | undefined;
}

/** What an amount includes. */
export type ConditionBasis = "goods" | "net" | "gross";

/** The outcome of a condition and of each of its parts. */
export interface ConditionExplanation {
  /** The condition as a sentence. */
  says: string;
  /** Its outcome. */
  outcome: ConditionOutcome;
  /** Why it is unknown. */
  reason?: Unknown;
  /** The fact that was asked for; none for a combination. */
  fact?: string;
  /** What was found, as text, where the fact is known. */
  found?: string;
  /** The explanations of the parts. */
  parts?: ConditionExplanation[];
}

/** What came of a condition. */
export type ConditionOutcome = "holds" | "fails" | "unknown" | (string & {});

/** A half-open period: `from` is within, `until` is not. */
export interface ConditionPeriod {
  /** When it begins; without it, it always was. */
  from?: string | undefined;
  /** When it is over; without it, it never is. */
  until?: string | undefined;
}

/** A change of one choice that makes a configuration valid. */
export interface ConfigurationFix {
  /** The option to change. */
  option: string;
  /** The choice to make instead; none to take it back. */
  value?: string;
  /** The valid configuration that results. */
  configuration: { [name: string]: string | number };
}

/** What a person agreed to. */
export interface Consent {
  /** The person. */
  contact: string;
  /** The channel. */
  channel: string;
  /** The address, by its id; all of the channel when absent. */
  address?: string;
  /** The purpose; all when absent. */
  purpose?: Purpose;
  /** Whether it is given. */
  granted: boolean;
  /** When it was given or taken back. */
  at: Instant;
  /** The domain of the address. */
  domain?: string;
}

/** What a person agreed to. */
export interface ConsentInput {
  /** The person. */
  contact: string;
  /** The channel. */
  channel: string;
  /** The address, by its id; all of the channel when absent. */
  address?: string | undefined;
  /** The purpose; all when absent. */
  purpose?: PurposeInput | undefined;
  /** Whether it is given. */
  granted: boolean;
  /** When it was given or taken back. */
  at: InstantInput;
  /** The domain of the address. */
  domain?: string | undefined;
}

/** What consent a channel needs for a purpose. */
export type ConsentBasis = "opt_in" | "opt_out" | "none";

/** What consent a purpose needs. */
export interface ConsentRule {
  /** The purpose. */
  purpose: PurposeInput;
  /** The consent. */
  basis: ConsentBasis;
}

/** Which choices go together. */
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

/** Which choices go together. */
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

/** What was used before this request. */
export interface Consumed {
  /** Of contract terms. */
  contracts?: ConsumedTerm[];
  /** Of promotions. */
  promotions?: ConsumedPromotion[];
  /** Of contract periods, per SKU in base units. */
  periods?: ConsumedPeriod[];
}

/** What was used before this request. */
export interface ConsumedInput {
  /** Of contract terms. */
  contracts?: readonly ConsumedTermInput[] | undefined;
  /** Of promotions. */
  promotions?: readonly ConsumedPromotionInput[] | undefined;
  /** Of contract periods, per SKU in base units. */
  periods?: readonly ConsumedPeriodInput[] | undefined;
}

/** What was bought in the period. */
export interface ConsumedPeriod {
  /** The SKU. */
  sku: string;
  /** Base units. */
  quantity: Decimal;
}

/** What was bought in the period. */
export interface ConsumedPeriodInput {
  /** The SKU. */
  sku: string;
  /** Base units. */
  quantity: DecimalInput;
}

/** What was used of a promotion. */
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

/** What was used of a promotion. */
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

/** What was used of a term. */
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

/** What was used of a term. */
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

/** A person of the company. */
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

/** A person of the company. */
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

/** The version of a contact at its source. */
export interface ContactVersion {
  /** The contact. */
  contact: string;
  /** Its version. */
  version: number | bigint;
}

/** What is ordered of one thing. */
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

/** What is ordered of one thing. */
export interface ContentLineInput {
  /** The SKU. */
  sku: string;
  /** The unit. */
  unit: string;
  /** Its configuration. */
  configuration?: string | undefined;
  /** How much. */
  quantity: DecimalInput;
}

/** Something to show. */
export interface ContentRule {
  /** Its id at the host. */
  id: string;
  /** Its kind, such as `case_study`, `white_paper`, `spec_sheet`. */
  kind: string;
  /** The reasons that it answers; all when empty. */
  reasons?: readonly (KnownReasonInput | string)[] | undefined;
  /** The categories that it is about; all when empty. */
  categories?: readonly string[] | undefined;
}

/** What is known about the thing, as of now. */
export interface Context {
  /** The account. */
  account: string;
  /** The unit that buys. */
  unit?: string;
  /** Who buys. */
  buyer?: string;
  /** Where it stalled. */
  stage: BuyingStage;
  /** When it was abandoned. */
  abandoned?: Instant;
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
  ends?: Instant;
  /** The quote that a link may be made for. */
  link?: QuoteLink;
  /** Products that go with it. */
  related?: Related[];
  /** What could be ordered instead. */
  alternatives?: Alternative[];
  /** What to show. */
  content?: MessageContent[];
  /** The person or team of the seller who looks after it. */
  rep?: string;
  /** What is offered. */
  offer?: MessageOffer;
  /** What the step names and does not offer, and why. */
  not_offered?: NotOffered;
}

/** What is known about the thing, as of now. */
export interface ContextInput {
  /** The account. */
  account: string;
  /** The unit that buys. */
  unit?: string | undefined;
  /** Who buys. */
  buyer?: string | undefined;
  /** Where it stalled. */
  stage: BuyingStageInput;
  /** When it was abandoned. */
  abandoned?: InstantInput | undefined;
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
  ends?: InstantInput | undefined;
  /** The quote that a link may be made for. */
  link?: QuoteLinkInput | undefined;
  /** Products that go with it. */
  related?: readonly RelatedInput[] | undefined;
  /** What could be ordered instead. */
  alternatives?: readonly AlternativeInput[] | undefined;
  /** What to show. */
  content?: readonly MessageContent[] | undefined;
  /** The person or team of the seller who looks after it. */
  rep?: string | undefined;
  /** What is offered. */
  offer?: MessageOfferInput | undefined;
  /** What the step names and does not offer, and why. */
  not_offered?: NotOffered | undefined;
}

/** Negotiated prices of one account, or of a unit and its subtree. */
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

/** Whether a contract price beats list prices or competes with them. */
export type ContractPrices = "prevail" | "compete";

/** What a SKU costs the seller. */
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

/** A cost centre. */
export interface CostCentreRecord {
  /** The cost centre, unique in the company. */
  id: string;
  /** Who answers for it. */
  owner?: string;
  /** The unit that it belongs to. */
  unit?: string;
}

/** A cost centre. */
export interface CostCentreRecordInput {
  /** The cost centre, unique in the company. */
  id: string;
  /** Who answers for it. */
  owner?: string | undefined;
  /** The unit that it belongs to. */
  unit?: string | undefined;
}

/** A price over cost: by percent or by amount, exactly one. */
export interface CostPlus {
  /** Percent over cost. */
  percent?: DecimalInput | undefined;
  /** Amount over cost, per unit. */
  amount?: DecimalInput | undefined;
}

/** A piece of evidence with what it weighs. */
export interface Counted {
  /** The kind of signal. */
  signal: string;
  /** What it weighs here. */
  weight: number;
}

/** A piece of evidence with what it weighs. */
export interface CountedInput {
  /** The kind of signal. */
  signal: string;
  /** What it weighs here. */
  weight: number | bigint;
}

/** What the buyer asked for. */
export interface Counter {
  /** When. */
  at: Instant;
  /** Who. */
  by: string;
  /** The total of the lines that are not optional. */
  target?: Decimal;
  /** The id of a note. */
  note?: string;
}

/** What the buyer asked for. */
export interface CounterInput {
  /** When. */
  at: InstantInput;
  /** Who. */
  by: string;
  /** The total of the lines that are not optional. */
  target?: DecimalInput | undefined;
  /** The id of a note. */
  note?: string | undefined;
}

/** How much of a line an order covers. */
export interface Covered {
  /** The line. */
  line: string;
  /** How much, in the unit of the line. */
  quantity: Decimal;
}

/** How much of a line an order covers. */
export interface CoveredInput {
  /** The line. */
  line: string;
  /** How much, in the unit of the line. */
  quantity: DecimalInput;
}

/** What is booked against a budget. */
export type Covers = 
  /** What is bought for a unit or anything below it. */
  | {
    what: "unit";
    /** The unit. */
    id: string;
  }
  /** What a person buys. */
  | {
    what: "contact";
    /** The person. */
    id: string;
  }
  /** What is coded to a cost centre. */
  | {
    what: "cost_centre";
    /** The cost centre. */
    id: string;
  }
  /** Everything that the account buys. */
  | {
    what: "everything";
  };

/** A credit account. */
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

/** A credit account. */
export interface CreditAccountInput {
  /** The selling entity; any when absent. */
  seller?: string | undefined;
  /** The unit with everything below it; the whole company when absent. */
  unit?: string | undefined;
  /** The currency of its amounts. */
  currency: string;
  /** The limit; none when absent. */
  limit?: DecimalInput | undefined;
  /** What is owed by the books; below zero for a credit balance. */
  balance?: DecimalInput | undefined;
  /** Whether the seller has stopped it. */
  on_hold?: boolean | undefined;
  /** The version of the books. */
  source_version: number | bigint;
  /** What counts here and is not in the balance. */
  own?: DecimalInput | undefined;
}

/** An invoice. */
export interface CreditInvoice {
  /** When it was booked. */
  at: Instant;
  /** Its amount. */
  amount: Decimal;
}

/** An invoice. */
export interface CreditInvoiceInput {
  /** When it was booked. */
  at: InstantInput;
  /** Its amount. */
  amount: DecimalInput;
}

/** Names a credit account. */
export interface CreditKey {
  /** The selling entity; any when absent. */
  seller?: string;
  /** The unit with everything below it; the whole company when absent. */
  unit?: string;
}

/** Names a credit account. */
export interface CreditKeyInput {
  /** The selling entity; any when absent. */
  seller?: string | undefined;
  /** The unit with everything below it; the whole company when absent. */
  unit?: string | undefined;
}

/** What a sync changed about a use. */
export interface CreditSettled {
  /** The use. */
  hold: string;
  /** What counts in which account. */
  shares?: CreditShare[];
  /** When it is forgotten. */
  forget_at?: Instant;
}

/** What a sync changed about a use. */
export interface CreditSettledInput {
  /** The use. */
  hold: string;
  /** What counts in which account. */
  shares?: readonly CreditShareInput[] | undefined;
  /** When it is forgotten. */
  forget_at?: InstantInput | undefined;
}

/** What a use counts for in one account. */
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

/** What a use counts for in one account. */
export interface CreditShareInput {
  /** The account. */
  account: CreditKeyInput;
  /** The rate, where the currencies differ. */
  pinned?: PinnedInput | undefined;
  /** What the balance has of it already, in the currency of the use. */
  included?: DecimalInput | undefined;
  /** What counts besides the balance, in the currency of the account. */
  counts?: DecimalInput | undefined;
  /** How much of it went beyond the limit because somebody approved that. */
  over?: DecimalInput | undefined;
}

/** What a credit account lacks. */
export interface CreditShortfall {
  /** The account. */
  account: CreditKey;
  /** The currency of the amounts. */
  currency: string;
  /** What the seller carries now. */
  exposure: Decimal;
  /** What is left. */
  available: Decimal;
  /** What is asked for. */
  needed: Decimal;
  /** What is missing. */
  missing: Decimal;
}

/** What a credit account lacks. */
export interface CreditShortfallInput {
  /** The account. */
  account: CreditKeyInput;
  /** The currency of the amounts. */
  currency: string;
  /** What the seller carries now. */
  exposure: DecimalInput;
  /** What is left. */
  available: DecimalInput;
  /** What is asked for. */
  needed: DecimalInput;
  /** What is missing. */
  missing: DecimalInput;
}

/** Amounts by stage. */
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

/** Amounts by stage. */
export interface CreditStagesInput {
  /** What may still become an order. */
  held?: DecimalInput | undefined;
  /** What is ordered and not shipped. */
  ordered?: DecimalInput | undefined;
  /** What is shipped and not invoiced. */
  shipped?: DecimalInput | undefined;
  /** What is invoiced, in the order of coming. */
  invoices?: readonly CreditInvoiceInput[] | undefined;
}

/** How a use stands. */
export interface CreditStanding {
  /** The order, once there is one. */
  order?: string;
  /** Amounts by stage. */
  stages: CreditStages;
  /** What counts in which account. */
  shares?: CreditShare[];
  /** When it is forgotten. */
  forget_at?: Instant;
}

/** How a use stands. */
export interface CreditStandingInput {
  /** The order, once there is one. */
  order?: string | undefined;
  /** Amounts by stage. */
  stages: CreditStagesInput;
  /** What counts in which account. */
  shares?: readonly CreditShareInput[] | undefined;
  /** When it is forgotten. */
  forget_at?: InstantInput | undefined;
}

/** What the books say about a credit account, whole. */
export interface CreditSync {
  /** The selling entity; any when absent. */
  seller?: string;
  /** The unit with everything below it; the whole company when absent. */
  unit?: string;
  /** The version of the books, growing. */
  version: number;
  /** The currency of limit and balance. */
  currency: string;
  /** The limit; none when absent. */
  limit?: Decimal;
  /** What is owed; below zero for a credit balance. */
  balance?: Decimal;
  /** Whether the seller has stopped the credit. */
  on_hold?: boolean;
  /** The balance has every invoice booked at or before this instant. */
  includes_until?: Instant;
  /** Orders that the balance has, whole or in part, whatever stage they are in. */
  includes?: Included[];
}

/** What the books say about a credit account, whole. */
export interface CreditSyncInput {
  /** The selling entity; any when absent. */
  seller?: string | undefined;
  /** The unit with everything below it; the whole company when absent. */
  unit?: string | undefined;
  /** The version of the books, growing. */
  version: number | bigint;
  /** The currency of limit and balance. */
  currency: string;
  /** The limit; none when absent. */
  limit?: DecimalInput | undefined;
  /** What is owed; below zero for a credit balance. */
  balance?: DecimalInput | undefined;
  /** Whether the seller has stopped the credit. */
  on_hold?: boolean | undefined;
  /** The balance has every invoice booked at or before this instant. */
  includes_until?: InstantInput | undefined;
  /** Orders that the balance has, whole or in part, whatever stage they are in. */
  includes?: readonly IncludedInput[] | undefined;
}

/** An order, or what may become one, in all its stages. */
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
  until?: Instant;
  /** How much is in which stage. */
  stages: CreditStages;
  /** How much counts in which account. */
  shares?: CreditShare[];
  /** The operations on it. */
  operations?: BudgetMark[];
  /** When it is forgotten: some time after all of it is in the balances. */
  forget_at?: Instant;
}

/** An order, or what may become one, in all its stages. */
export interface CreditUseInput {
  /** The operation that held. */
  id: string;
  /** Names its content. */
  content: string;
  /** The cart, quote or order that it is for. */
  subject?: string | undefined;
  /** The order, once there is one. */
  order?: string | undefined;
  /** The currency of the stages. */
  currency: string;
  /** When what is still held is released by itself. */
  until?: InstantInput | undefined;
  /** How much is in which stage. */
  stages: CreditStagesInput;
  /** How much counts in which account. */
  shares?: readonly CreditShareInput[] | undefined;
  /** The operations on it. */
  operations?: readonly BudgetMark[] | undefined;
  /** When it is forgotten: some time after all of it is in the balances. */
  forget_at?: InstantInput | undefined;
}

/** The credit of an account. */
export interface Credits {
  /** How many events were applied. */
  version?: number;
  /** The credit accounts, by seller and unit. */
  accounts?: CreditAccount[];
  /** What counts, by the operation that held. */
  uses?: CreditUse[];
}

/** The credit of an account. */
export interface CreditsInput {
  /** How many events were applied. */
  version?: number | bigint | undefined;
  /** The credit accounts, by seller and unit. */
  accounts?: readonly CreditAccountInput[] | undefined;
  /** What counts, by the operation that held. */
  uses?: readonly CreditUseInput[] | undefined;
}

/** A record of a CRM to be put or changed. */
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

/** A record of a CRM to be put or changed. */
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

/** A record of the CRM. */
export interface CrmStep {
  /** The system, such as `salesforce` or `hubspot`. */
  system: string;
  /** The kind of record, such as `opportunity`. */
  record: string;
}

/** A currency of ISO 4217. */
export interface CurrencyInfo {
  /** The three-letter code. */
  code: string;
  /** The number. */
  number: number;
  /** Digits after the point of a settlement amount. */
  exponent: number;
  /** The English name. */
  name: string;
}

/** How long a period of a budget is. */
export type Cycle = "week" | "month" | "quarter" | "year" | (string & {});

/** How long a period of a budget is. */
export type CycleInput = "week" | "month" | "quarter" | "year";

/** How long a step may be held back. */
export interface Deferral {
  /** Counted from when it was due. */
  max_age: string;
}

/** A wait; exactly one of `elapsed`, `business_time` and `business_days`, the last two on a `calendar`. */
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

/** A wait; exactly one of `elapsed`, `business_time` and `business_days`, the last two on a `calendar`. */
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

/** A right to approve that is handed on. */
export interface Delegation {
  /** Its id, unique in the account. */
  id: string;
  /** Whose right. */
  from: string;
  /** Who gets it. */
  to: string;
  /** From when; at once when left out. */
  starts?: Instant;
  /** Until when, not included; until it is revoked when left out. */
  until?: Instant;
  /** Only for steps of these policies; for all when empty. */
  policies?: string[];
}

/** A right to approve that is handed on. */
export interface DelegationInput {
  /** Its id, unique in the account. */
  id: string;
  /** Whose right. */
  from: string;
  /** Who gets it. */
  to: string;
  /** From when; at once when left out. */
  starts?: InstantInput | undefined;
  /** Until when, not included; until it is revoked when left out. */
  until?: InstantInput | undefined;
  /** Only for steps of these policies; for all when empty. */
  policies?: readonly string[] | undefined;
}

/** A delegation that is asked for. */
export interface DelegationRequest {
  /** Whose right. */
  from: string;
  /** Who gets it. */
  to: string;
  /** From when; at once when left out. */
  starts?: Instant;
  /** Until when, not included; until it is revoked when left out. */
  until?: Instant;
  /** Only for steps of these policies; for all when empty. */
  policies?: string[];
}

/** A delegation that is asked for. */
export interface DelegationRequestInput {
  /** Whose right. */
  from: string;
  /** Who gets it. */
  to: string;
  /** From when; at once when left out. */
  starts?: InstantInput | undefined;
  /** Until when, not included; until it is revoked when left out. */
  until?: InstantInput | undefined;
  /** Only for steps of these policies; for all when empty. */
  policies?: readonly string[] | undefined;
}

/** A part of a line's quantity. */
export interface Delivery {
  /** How much, in the unit of the line. */
  quantity: Decimal;
  /** When it is wanted; the line's date when absent. */
  requested?: Instant;
  /** Where it goes; the cart's place when absent. */
  ship_to?: string;
  /** Where it comes from; the cart's place when absent. */
  ship_from?: string;
}

/** A part of a line's quantity. */
export interface DeliveryInput {
  /** How much, in the unit of the line. */
  quantity: DecimalInput;
  /** When it is wanted; the line's date when absent. */
  requested?: InstantInput | undefined;
  /** Where it goes; the cart's place when absent. */
  ship_to?: string | undefined;
  /** Where it comes from; the cart's place when absent. */
  ship_from?: string | undefined;
}

/** What part of an order is due now. */
export interface Deposit {
  /** Its id. */
  id: string;
  /** Percent of the total. */
  percent: DecimalInput;
  /** Whom it is asked of. */
  for?: Eligibility | undefined;
}

/** A figure that differs. */
export interface Difference {
  /** Where it is in the result, as a JSON pointer. */
  path: string;
  /** Its value under each policy; null where it is absent. */
  values: (string | null)[];
}

/** What the host knows beside the effects, as a document. */
export interface Directory {
  /** Names of companies. */
  companies?: readonly KnownCompany[] | undefined;
  /** People. */
  people?: readonly KnownPerson[] | undefined;
  /** Ids that HubSpot gave records. */
  records?: readonly KnownRecord[] | undefined;
}

/** What `amount_off` means. */
export type DiscountBasis = "price" | "net" | "gross";

/** What the depth of a discount is measured from. */
export type DiscountFrom = "today" | "list";

/** What a document is read as. */
export type DocumentKind = "tree" | "rulebook" | "request" | "input" | "event" | "rounding";

/** What changed. */
export interface Drift {
  /** The lines that changed, those of now first, then those that are gone. */
  lines?: CartLineDrift[];
  /** The totals that changed. */
  totals?: TotalDrift[];
}

/** The price of a line. */
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

/** A total that changed. */
export type DriftTotal = "subtotal" | "discount" | "charges" | "net" | "tax" | "gross" | (string & {});

/** A discount for early payment. */
export interface EarlyPayment {
  /** The last day on which it counts. */
  last_day: string;
  /** What is taken off. */
  amount: Decimal;
}

/** A discount for early payment. */
export interface EarlyPaymentInput {
  /** The last day on which it counts. */
  last_day: string;
  /** What is taken off. */
  amount: DecimalInput;
}

/** Something to be done now. */
export interface Effect {
  /** What the host uses as idempotency key. */
  key: string;
  /** From here on it is stale and must not be done any more. */
  not_after?: Instant;
  /** An earlier effect that this one takes the place of. */
  supersedes?: string;
  /** What is to be done. */
  do: EffectKind;
}

/** Something to be done now. */
export interface EffectInput {
  /** What the host uses as idempotency key. */
  key: string;
  /** From here on it is stale and must not be done any more. */
  not_after?: InstantInput | undefined;
  /** An earlier effect that this one takes the place of. */
  supersedes?: string | undefined;
  /** What is to be done. */
  do: EffectKindInput;
}

/** What became of an effect. */
export interface EffectAnswer {
  /** The effect. */
  key: string;
  /** What became of it. */
  result: EffectResult;
}

/** The kinds of effects. */
export type EffectKind = 
  /** Give the order to the system that takes it, and answer `accepted`, `refused` or `unknown`. */
  | {
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
  }
  /** Give the cart to the procurement system that the buyer came from. */
  | {
    effect: "transfer_cart";
    /** The cart. */
    cart: string;
    /** What it holds. */
    prices: PriceSnapshot;
  }
  /** Ask people to decide a step of an approval. */
  | {
    effect: "ask_approval";
    /** The approval. */
    approval: string;
    /** The step. */
    step: string;
    /** The revision that is asked about: the answer names it. */
    revision: number;
    /** Who may decide it. Nobody where another system decides: it is told everything, and its answer is an observation. */
    to?: ApprovalPerson[];
    /** What links may be signed for. Opening a link decides nothing: the command that follows carries the claim. */
    claims?: Claim[];
    /** For another system that decides: what is asked, and by whom. */
    case?: ApprovalCase;
    /** For another system that decides about a cart: what it holds and costs. */
    prices?: PriceSnapshot;
  }
  /** Tell people that something happened. */
  | {
    effect: "tell";
    /** What happened, such as `approval_blocked` or `quote_offered`. */
    topic: string;
    /** Who is told. */
    to?: ApprovalPerson[];
    /** The cart that it is about. */
    cart?: string;
    /** The quote that it is about. */
    quote?: string;
    /** The approval that it is about. */
    approval?: string;
    /** The order that it is about. */
    order?: string;
  }
  /** Send a message, and answer what became of it. */
  | {
    effect: "send";
    /** The message. */
    message: RecoveryMessage;
  }
  /** Give somebody of the seller a task. */
  | {
    effect: "task";
    /** The task. */
    task: TaskCard;
  }
  /** Put somebody into an audience, or take them out. */
  | {
    effect: "audience";
    /** The change. */
    audience: AudienceCard;
  }
  /** Put or change a record of a CRM. */
  | {
    effect: "upsert";
    /** The record. */
    record: CrmCard;
  }
  /** Call a hook. */
  | {
    effect: "webhook";
    /** The call. */
    call: HookCard;
  }
  /** Put an offer in force. */
  | {
    effect: "offer";
    /** The offer. */
    offer: OfferCard;
  }
  /** Make a quote of a cart that another system owns. */
  | {
    effect: "make_quote";
    /** Where it comes from. */
    origin: Origin;
    /** The role that works on it. */
    to?: string;
  }
  /** Keep the price of a cart that another system owns. */
  | {
    effect: "hold_price";
    /** Where it comes from. */
    origin: Origin;
    /** Until when. */
    until: Instant;
  }
  /** Erase a person everywhere outside the account too. */
  | {
    effect: "erase_person";
    /** The person. */
    contact: string;
  };

/** The kinds of effects. */
export type EffectKindInput = 
  /** Give the order to the system that takes it, and answer `accepted`, `refused` or `unknown`. */
  | {
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
  }
  /** Give the cart to the procurement system that the buyer came from. */
  | {
    effect: "transfer_cart";
    /** The cart. */
    cart: string;
    /** What it holds. */
    prices: PriceSnapshotInput;
  }
  /** Ask people to decide a step of an approval. */
  | {
    effect: "ask_approval";
    /** The approval. */
    approval: string;
    /** The step. */
    step: string;
    /** The revision that is asked about: the answer names it. */
    revision: number | bigint;
    /** Who may decide it. Nobody where another system decides: it is told everything, and its answer is an observation. */
    to?: readonly ApprovalPersonInput[] | undefined;
    /** What links may be signed for. Opening a link decides nothing: the command that follows carries the claim. */
    claims?: readonly ClaimInput[] | undefined;
    /** For another system that decides: what is asked, and by whom. */
    case?: ApprovalCaseInput | undefined;
    /** For another system that decides about a cart: what it holds and costs. */
    prices?: PriceSnapshotInput | undefined;
  }
  /** Tell people that something happened. */
  | {
    effect: "tell";
    /** What happened, such as `approval_blocked` or `quote_offered`. */
    topic: string;
    /** Who is told. */
    to?: readonly ApprovalPersonInput[] | undefined;
    /** The cart that it is about. */
    cart?: string | undefined;
    /** The quote that it is about. */
    quote?: string | undefined;
    /** The approval that it is about. */
    approval?: string | undefined;
    /** The order that it is about. */
    order?: string | undefined;
  }
  /** Send a message, and answer what became of it. */
  | {
    effect: "send";
    /** The message. */
    message: RecoveryMessageInput;
  }
  /** Give somebody of the seller a task. */
  | {
    effect: "task";
    /** The task. */
    task: TaskCardInput;
  }
  /** Put somebody into an audience, or take them out. */
  | {
    effect: "audience";
    /** The change. */
    audience: AudienceCardInput;
  }
  /** Put or change a record of a CRM. */
  | {
    effect: "upsert";
    /** The record. */
    record: CrmCardInput;
  }
  /** Call a hook. */
  | {
    effect: "webhook";
    /** The call. */
    call: HookCardInput;
  }
  /** Put an offer in force. */
  | {
    effect: "offer";
    /** The offer. */
    offer: OfferCardInput;
  }
  /** Make a quote of a cart that another system owns. */
  | {
    effect: "make_quote";
    /** Where it comes from. */
    origin: OriginInput;
    /** The role that works on it. */
    to?: string | undefined;
  }
  /** Keep the price of a cart that another system owns. */
  | {
    effect: "hold_price";
    /** Where it comes from. */
    origin: OriginInput;
    /** Until when. */
    until: InstantInput;
  }
  /** Erase a person everywhere outside the account too. */
  | {
    effect: "erase_person";
    /** The person. */
    contact: string;
  };

/** What became of an effect. */
export type EffectResult = 
  /** It was taken. */
  | {
    result: "accepted";
    /** The other system's own number. */
    reference?: string;
    /** Of an order: what it covers, where that is not all. */
    covered?: Covered[];
  }
  /** It reached its recipient. */
  | {
    result: "delivered";
  }
  /** The other system said no; trying again as it is will not help. */
  | {
    result: "refused";
    /** The other system's code. */
    code?: string;
    /** What it said. */
    reason?: string;
  }
  /** It did not work; the host does not try again. */
  | {
    result: "failed";
    /** What went wrong. */
    reason?: string;
  }
  /** The address failed for now. */
  | {
    result: "soft_bounce";
  }
  /** The address does not exist. */
  | {
    result: "hard_bounce";
  }
  /** The recipient complained. */
  | {
    result: "complaint";
  }
  /** The recipient wants no more of this. */
  | {
    result: "unsubscribed";
  }
  /** The other system has too much to do: it is to be tried again later, under the same key. */
  | {
    result: "later";
    /** How much later. */
    after?: string;
  }
  /** The host can't tell yet; the answer will follow. */
  | {
    result: "unknown";
  };

/** What became of an effect. */
export type EffectResultInput = 
  /** It was taken. */
  | {
    result: "accepted";
    /** The other system's own number. */
    reference?: string | undefined;
    /** Of an order: what it covers, where that is not all. */
    covered?: readonly CoveredInput[] | undefined;
  }
  /** It reached its recipient. */
  | {
    result: "delivered";
  }
  /** The other system said no; trying again as it is will not help. */
  | {
    result: "refused";
    /** The other system's code. */
    code?: string | undefined;
    /** What it said. */
    reason?: string | undefined;
  }
  /** It did not work; the host does not try again. */
  | {
    result: "failed";
    /** What went wrong. */
    reason?: string | undefined;
  }
  /** The address failed for now. */
  | {
    result: "soft_bounce";
  }
  /** The address does not exist. */
  | {
    result: "hard_bounce";
  }
  /** The recipient complained. */
  | {
    result: "complaint";
  }
  /** The recipient wants no more of this. */
  | {
    result: "unsubscribed";
  }
  /** The other system has too much to do: it is to be tried again later, under the same key. */
  | {
    result: "later";
    /** How much later. */
    after?: string | undefined;
  }
  /** The host can't tell yet; the answer will follow. */
  | {
    result: "unknown";
  };

/** Who something is for. Every dimension named must match; any id of it suffices. */
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

/** Somebody who may decide a step. */
export interface Eligible {
  /** The person. */
  person: ApprovalPerson;
  /** Whose right it is: the person's own, or of those who delegated it. */
  powers?: ApprovalPerson[];
}

/** Somebody who may decide a step. */
export interface EligibleInput {
  /** The person. */
  person: ApprovalPersonInput;
  /** Whose right it is: the person's own, or of those who delegated it. */
  powers?: readonly ApprovalPersonInput[] | undefined;
}

/** Which of the two nearest prices of the pattern is tried first. */
export type EndingPreference = "nearest" | "down" | "up";

/** What makes a subject enter. */
export type EnterOn = "abandoned" | "opened" | "stage_entered" | "signal" | "ended";

/** What became of a row. */
export interface EnteredLine {
  /** What became of it. */
  outcome: EntryOutcome;
  /** The row, for the line's `as_entered`. */
  as_entered: EnteredRow;
  /** Where it was added: the product that is sold on that day. */
  sku?: string;
  /** Where it was added: the quantity, as entered. */
  quantity?: Decimal;
  /** Where it was added: its unit, one of the product's. */
  unit?: string;
  /** Where it was added: the product that was named, where another has taken its place. */
  superseded?: string;
  /** Where it is ambiguous: the products, sorted. */
  skus?: string[];
  /** Where it was refused: why, at the field of the row. */
  errors?: FaultDocument[];
}

/** A row as it was entered. */
export interface EnteredRow {
  /** The number, with any white space around it. */
  number: string;
  /** The quantity. */
  quantity: Decimal;
  /** Its unit of measure; the product's base unit when absent. */
  unit?: string;
  /** What kind of number it is, if that is known; all kinds are tried when absent. */
  kind?: NumberKind;
}

/** A row as it was entered. */
export interface EnteredRowInput {
  /** The number, with any white space around it. */
  number: string;
  /** The quantity. */
  quantity: DecimalInput;
  /** Its unit of measure; the product's base unit when absent. */
  unit?: string | undefined;
  /** What kind of number it is, if that is known; all kinds are tried when absent. */
  kind?: NumberKindInput | undefined;
}

/** Who enters. */
export interface Entry {
  /** On what. */
  on: EnterOn;
  /** The signals, for `signal`. */
  signals?: readonly string[] | undefined;
  /** The ends, for `ended`. */
  ends?: readonly JourneyEndInput[] | undefined;
  /** The stages; all when empty. */
  stages?: readonly BuyingStageInput[] | undefined;
  /** The reasons, one of which must be the heaviest; all when empty. */
  reasons?: readonly (KnownReasonInput | string)[] | undefined;
  /** The segments, one of which must fit; all when empty. */
  segments?: readonly string[] | undefined;
  /** What must be so. */
  when?: CartCondition | undefined;
}

/** What counts as the same for re-entry. */
export type EntryKey = "subject" | "contact" | "account";

/** When a play was last entered. */
export interface EntryMark {
  /** The play. */
  play: string;
  /** What counts as the same. */
  key: string;
  /** When. */
  at: Instant;
}

/** When a play was last entered. */
export interface EntryMarkInput {
  /** The play. */
  play: string;
  /** What counts as the same. */
  key: string;
  /** When. */
  at: InstantInput;
}

/** What became of a row. */
export type EntryOutcome = "added" | "ambiguous" | "unknown" | "refused" | (string & {});

/** What is wrong, as a stable word. */
export type ErrorCodeDocument = "invalid_utf8" | "invalid_json" | "document_too_large" | "document_too_deep" | "duplicate_field" | "unknown_field" | "missing_field" | "wrong_type" | "invalid_decimal" | "invalid_choice" | "invalid_id" | "duplicate_id" | "unknown_reference" | "conflicting_fields" | "unsupported_version" | "too_many" | "reference_cycle" | "compose_conflict" | "invalid_csv" | "out_of_range" | "unknown_currency" | "currency_mismatch" | "amount_out_of_range" | "precision_loss" | "division_by_zero" | "invalid_increment" | "allocation_impossible" | "invalid_ending" | "unknown_time_zone" | "invalid_time" | "invalid_duration" | "empty_window" | "no_open_time" | "time_out_of_range" | "invalid_week_pattern" | "unknown_fact" | "missing_currency" | "missing_unit" | "empty_condition" | "unknown_sku" | "unknown_unit" | "ambiguous_item" | "invalid_configuration" | "invalid_conversion" | "unknown_org_unit" | "unknown_contact" | "price_row_tie" | "inverted_tiers" | "mixed_tier_bounds" | "promotion_tie" | "contract_term_tie" | "invalid_percent" | "invalid_tier" | "invalid_formula" | "negative_price" | "missing_policy" | "tax_rate_tie" | "invalid_quantity" | "quantity_too_precise" | "quantity_out_of_range" | "contract_ended" | "tax_rate_missing" | "no_price" | "quantity_below_minimum" | "quantity_above_maximum" | "quantity_not_multiple" | "order_below_minimum" | "order_above_maximum" | "below_floor" | "unknown_promotion_code" | "not_in_assortment" | "invalid_request" | "unknown_contract" | "unknown_subject" | "stale_version" | "wrong_state" | "closed" | "not_permitted" | "locked" | "external_authority" | "input_conflict" | "input_too_old" | "wrong_account" | "damaged_snapshot" | "event_gap" | "needs_answers" | "approval_required" | "cart_frozen" | "awaiting_approval" | "cart_approved" | "not_a_cart" | "schedule_mismatch" | "coding_mismatch" | "empty_cart" | "unknown_line" | "other_attempt" | "operation_in_future" | "text_too_long" | "nothing_frozen" | "older_observation" | "order_quantity" | "quote_expired" | "target_unreachable" | "beyond_quote" | "ceiling_exceeded" | "partial_acceptance" | "validity_over" | "approval_impossible" | "not_an_approver" | "self_approval" | "already_decided" | "delegation_cycle" | "invalid_claim" | "step_not_open" | "budget_exceeded" | "budget_in_use" | "period_closed" | "hold_exceeded" | "no_rate" | "credit_exceeded" | "credit_on_hold" | "unknown_reason" | "unknown_signal" | "missing_choice" | "unknown_event_type" | "unsupported_content" | "bundle_expired" | "not_in_bundle" | "not_a_bundle" | "damaged_bundle" | "replay_order" | (string & {});

/** What the table says of an error code. */
export interface ErrorCodeInfo {
  /** The stable word. */
  code: ErrorCodeDocument;
  /** The stable number; never reused. */
  number: number;
  /** What it means. */
  summary: string;
  /** How to mend it. */
  mend: string;
}

/** Who may decide too when nobody decided in time. */
export interface Escalation {
  /** How long after the step opened. */
  after: Delay;
  /** Any of these, besides those named before. */
  to?: Approver[];
}

/** Who may decide too when nobody decided in time. */
export interface EscalationInput {
  /** How long after the step opened. */
  after: DelayInput;
  /** Any of these, besides those named before. */
  to?: readonly ApproverInput[] | undefined;
}

/** A fact with its place in the account's history. */
export type Event = {
  /** Its number: 1 for the first, without gaps. */
  seq: number;
  /** When it took effect, by the account's clock. */
  at: Instant;
} & (
  /** The account came into being. */
  | {
    event: "account.opened";
    /** The account. */
    account: string;
  }
  /** An input was accepted. */
  | {
    event: "account.input_accepted";
    /** Its id. */
    input: string;
    /** The digest of its body. */
    digest: string;
    /** How many of the oldest remembered inputs were forgotten for it. */
    forgot?: number;
  }
  /** The rulebook is another one than before. */
  | {
    event: "account.rulebook_changed";
    /** The one before. */
    from?: string;
    /** The one that holds now. */
    to: string;
  }
  /** The company was put in place of the one known. */
  | {
    event: "account.profile_synced";
    /** The version at the source. */
    version: number;
    /** The company. */
    company: CompanyRecord;
  }
  /** A contact was put or changed. */
  | {
    event: "account.contact_synced";
    /** The version at the source. */
    version: number;
    /** The contact. */
    contact: ContactRecord;
  }
  /** A contact is gone. */
  | {
    event: "account.contact_removed";
    /** The version at the source. */
    version: number;
    /** The contact. */
    contact: string;
  }
  /** The host's count of what was used of contracts and promotions. */
  | {
    event: "account.consumption_synced";
    /** The version of the count. */
    version: number;
    /** What was used. */
    consumed?: Consumed;
    /** Orders that the count holds. */
    includes?: string[];
  }
  /** A right to approve was handed on. */
  | {
    event: "account.delegated";
    /** The delegation. */
    delegation: Delegation;
  }
  /** A delegation is in force from now on. */
  | {
    event: "account.delegation_began";
    /** The delegation. */
    id: string;
  }
  /** A delegation is over, or was revoked. */
  | {
    event: "account.delegation_ended";
    /** The delegation. */
    id: string;
  }
  /** What a subject spends counts in the rolling sums of policies, in place of what it counted before. */
  | {
    event: "account.spend_logged";
    /** The subject. */
    subject: SubjectRef;
    /** By cost centre and supplier. */
    entries?: SpendEntry[];
  }
  /** A subject counts in no rolling sum any more. */
  | {
    event: "account.spend_removed";
    /** The subject. */
    subject: SubjectRef;
  }
  /** Goods have been sent to these places before, from now on. */
  | {
    event: "account.places_known";
    /** The places. */
    places?: string[];
  }
  /** Something has ended and will leave the state. */
  | {
    event: "account.closing";
    /** What, and when. */
    closing: Closing;
  }
  /** Something that had ended is open again. */
  | {
    event: "account.reopened";
    /** What it is. */
    subject: Subject;
  }
  /** What an order uses of contracts and promotions, in place of what was counted for it before. */
  | {
    event: "account.order_counted";
    /** What it uses; nothing once everything was given back. */
    uses: OrderUse;
  }
  /** The account bought something: how recently, how often and for how much it does. */
  | {
    event: "account.bought";
    /** The order. */
    purchase: Purchase;
  }
  /** Another system answered what pricing asked for. */
  | {
    event: "account.answered";
    /** The answers. */
    answers?: Answers;
  }
  /** What is known of a person changed; what it is, is stored apart. */
  | {
    event: "account.person_changed";
    /** The person. */
    contact: string;
    /** The version at the source. */
    version: number;
  }
  /** What was known of a person was erased. */
  | {
    event: "account.person_forgotten";
    /** The person. */
    contact: string;
  }
  /** An effect was given to the host. */
  | {
    event: "account.effect_issued";
    /** The effect. */
    effect: Effect;
  }
  /** The host said what became of an effect. */
  | {
    event: "account.effect_answered";
    /** The effect. */
    key: string;
    /** What became of it. */
    result: EffectResult;
  }
  /** An answer came to an effect that is not open: counted, and nothing else. */
  | {
    event: "account.answer_unmatched";
    /** The key that was answered. */
    key: string;
  }
  /** An effect is stale: nobody has to do it any more. */
  | {
    event: "account.effect_lapsed";
    /** The effect. */
    key: string;
  }
  /** Something that had ended left the state. */
  | {
    event: "account.dropped";
    /** What it was. */
    subject: Subject;
  }
  /** A budget was made or changed. */
  | {
    event: "budget.budget_set";
    /** The budget, its overdraft settled. */
    budget: BudgetRecord;
    /** The open periods that have the new limit: those that were not over. */
    periods?: string[];
  }
  /** A budget was removed. */
  | {
    event: "budget.budget_removed";
    /** The budget. */
    budget: string;
  }
  /** The system that keeps a budget said something new. */
  | {
    event: "budget.budget_observed";
    /** The budget. */
    budget: string;
    /** The other system's version. */
    source_version: number;
    /** The period. */
    period: string;
    /** What is spent. */
    committed: Decimal;
    /** What is held. */
    held: Decimal;
    /** What may be spent. */
    limit?: Decimal;
    /** Holds made here that these sums have. */
    includes?: string[];
  }
  /** A period began to be used. */
  | {
    event: "budget.period_opened";
    /** The budget. */
    budget: string;
    /** The period. */
    period: string;
    /** The first instant. */
    from?: Instant;
    /** The first instant after. */
    until?: Instant;
    /** What may be spent. */
    limit: Decimal;
    /** What was moved here from the period before. */
    carried?: Decimal;
    /** The period that it came from. */
    carried_from?: string;
    /** From when on it can be closed. */
    close_at?: Instant;
  }
  /** A period was closed: nothing refers to it any more, and nothing can be held in it again. */
  | {
    event: "budget.period_closed";
    /** The budget. */
    budget: string;
    /** The period. */
    period: string;
    /** What was spent in it. */
    committed: Decimal;
  }
  /** Budgets that can be exceeded with approval lack the amount. Nothing was held. */
  | {
    event: "budget.exceeded";
    /** The operation that asked. */
    operation: string;
    /** What it is for. */
    subject?: string;
    /** The budgets that lack something. */
    shortfalls?: Shortfall[];
  }
  /** Amounts were held. */
  | {
    event: "budget.held";
    /** The hold. */
    hold: Hold;
  }
  /** Other amounts are held. */
  | {
    event: "budget.adjusted";
    /** The hold. */
    hold: string;
    /** The operation. */
    operation: BudgetMark;
    /** How it stands now. */
    after: BudgetStanding;
  }
  /** What was held is spent. */
  | {
    event: "budget.committed";
    /** The hold. */
    hold: string;
    /** The operation. */
    operation: BudgetMark;
    /** How it stands now. */
    after: BudgetStanding;
  }
  /** What was held is free. */
  | {
    event: "budget.released";
    /** The hold. */
    hold: string;
    /** The operation; none when its time was over. */
    operation?: BudgetMark;
    /** How it stands now. */
    after: BudgetStanding;
  }
  /** What was spent is free. */
  | {
    event: "budget.given_back";
    /** The hold. */
    hold: string;
    /** The operation. */
    operation: BudgetMark;
    /** How it stands now. */
    after: BudgetStanding;
  }
  /** A hold and its operations are no longer remembered; what it committed stays in the sums. */
  | {
    event: "budget.forgotten";
    /** The hold. */
    hold: string;
  }
  /** The books said something new. */
  | {
    event: "credit.synced";
    /** What they said. */
    facts: CreditSync;
    /** The uses of which the balance has more now. */
    uses?: CreditSettled[];
  }
  /** Credit that may be exceeded with approval is lacking. Nothing was held. */
  | {
    event: "credit.exceeded";
    /** The operation that asked. */
    operation: string;
    /** What it is for. */
    subject?: string;
    /** The accounts that lack something. */
    shortfalls?: CreditShortfall[];
  }
  /** An amount was held. */
  | {
    event: "credit.held";
    /** The use. */
    use: CreditUse;
  }
  /** A use went from one stage to another, or its amounts changed. */
  | {
    event: "credit.moved";
    /** The use. */
    hold: string;
    /** What was done: the word of the command, or `expire`. */
    what: string;
    /** The operation; none when its time was over. */
    operation?: BudgetMark;
    /** How it stands now. */
    after: CreditStanding;
  }
  /** A use is no longer remembered. */
  | {
    event: "credit.forgotten";
    /** The use. */
    hold: string;
  }
  /** A consent was given or taken back. */
  | {
    event: "outreach.consented";
    /** The consent. */
    consent: Consent;
  }
  /** Somebody is not written to from now on. */
  | {
    event: "outreach.blocked";
    /** Where, and why. */
    block: Block;
  }
  /** Somebody may be written to again. */
  | {
    event: "outreach.unblocked";
    /** The person. */
    contact: string;
    /** The channel. */
    channel?: string;
    /** The address. */
    address?: string;
    /** What no longer blocks. */
    why: BlockReason;
    /** Since when. */
    when: Instant;
  }
  /** A message is given to the host, or another tool sent one: it counts towards caps from now on. */
  | {
    event: "outreach.reserved";
    /** The message. */
    sent: Sent;
  }
  /** A message was not sent after all: it counts no more. */
  | {
    event: "outreach.returned";
    /** The effect. */
    key: string;
  }
  /** A message reached its recipient, was opened, or a link in it was followed. */
  | {
    event: "outreach.touched";
    /** The effect. */
    key: string;
    /** What happened. */
    touch: Touch;
    /** When it happened first. */
    when: Instant;
  }
  /** A person has the ball. */
  | {
    event: "outreach.ball_taken";
    /** Who, and why. */
    ball: Ball;
  }
  /** A person gives the ball back, or took over for good. */
  | {
    event: "outreach.ball_returned";
    /** The task, call or thing as it was closed; with `back` the flow goes on then, without it the person took over. */
    ball: Ball;
  }
  /** Somebody wrote back. */
  | {
    event: "outreach.replied";
    /** When. */
    when: Instant;
    /** Who. */
    contact?: string;
  }
  /** An arm of an experiment was given. */
  | {
    event: "outreach.assigned";
    /** Which, to whom, how likely. */
    assignment: Assignment;
  }
  /** An arm made a difference for the first time. */
  | {
    event: "outreach.exposed";
    /** The experiment. */
    experiment: string;
    /** What was assigned. */
    unit: string;
    /** The arm; none where it is held out. */
    arm?: string;
  }
  /** Something was offered. */
  | {
    event: "outreach.offered";
    /** What. */
    offer: OfferGiven;
  }
  /** A model of the host said something. */
  | {
    event: "outreach.scored";
    /** What. */
    score: Score;
  }
  /** What is known of stock. */
  | {
    event: "outreach.stock_known";
    /** How much there is. */
    stock: StockFact;
  }
  /** What nothing needs any more was forgotten: messages and stock from before that time. */
  | {
    event: "outreach.forgotten";
    /** That time. */
    before: Instant;
  }
  /** Everything about a person was forgotten. */
  | {
    event: "outreach.person_forgotten";
    /** The person. */
    contact: string;
  }
  /** The cart is there. */
  | {
    event: "cart.created";
    /** What it is about. */
    cart: string;
    /** What it is for. */
    kind?: CartKind;
    /** Who decides about it. */
    authority?: Authority;
    /** The unit that buys. */
    unit?: string;
    /** Whose it is; a guest's when absent. */
    owner?: string;
    /** The currency. */
    currency: string;
    /** What is said about it as a whole. */
    head?: CartHead;
    /** When it ends unless somebody comes back. */
    expires?: Instant;
    /** Whether a buyer did it. */
    buyer?: boolean;
  }
  /** Something was written on a line. */
  | {
    event: "cart.line_edited";
    /** What it is about. */
    cart: string;
    /** The line. */
    line: string;
    /** Its key. */
    key: LineKey;
    /** When, by whom, by which operation. */
    stamp: Stamp;
    /** What was written. */
    edit: LineEdit;
    /** Whether a buyer did it. */
    buyer?: boolean;
    /** Whether the configuration of the line breaks a constraint. */
    misconfigured?: boolean;
    /** The quantity of the line afterwards; none when it is gone. */
    quantity?: Decimal;
  }
  /** Additions before the horizon were folded, and lines that were gone before it forgotten. */
  | {
    event: "cart.folded";
    /** What it is about. */
    cart: string;
    /** Operations before this are too old from now on. */
    horizon: Instant;
  }
  /** What is said about the cart as a whole was replaced. */
  | {
    event: "cart.head_changed";
    /** What it is about. */
    cart: string;
    /** What is said now. */
    head: CartHead;
    /** Whether a buyer did it. */
    buyer?: boolean;
  }
  /** It is for something else now. */
  | {
    event: "cart.kind_changed";
    /** What it is about. */
    cart: string;
    /** What it is for. */
    kind: CartKind;
  }
  /** Who may use it was said anew. */
  | {
    event: "cart.shared";
    /** What it is about. */
    cart: string;
    /** What everybody of the unit may do. */
    shared?: Access;
    /** Who else may use it. */
    members?: Member[];
  }
  /** It has an owner now. */
  | {
    event: "cart.claimed";
    /** What it is about. */
    cart: string;
    /** Whose it is. */
    owner: string;
    /** The unit that buys. */
    unit?: string;
  }
  /** Its end was put off. */
  | {
    event: "cart.extended";
    /** What it is about. */
    cart: string;
    /** When it ends; never when absent. */
    expires?: Instant;
  }
  /** Somebody holds it. */
  | {
    event: "cart.locked";
    /** What it is about. */
    cart: string;
    /** The lock. */
    lock: CartLock;
  }
  /** Nobody holds it any more. */
  | {
    event: "cart.unlocked";
    /** What it is about. */
    cart: string;
  }
  /** Its prices are kept. */
  | {
    event: "cart.frozen";
    /** What it is about. */
    cart: string;
    /** Whether edits are refused. */
    hard?: boolean;
    /** The prices. */
    snapshot: PriceSnapshot;
  }
  /** Its prices are no longer kept. */
  | {
    event: "cart.thawed";
    /** What it is about. */
    cart: string;
  }
  /** The buyer was shown what it costs. */
  | {
    event: "cart.seen";
    /** What it is about. */
    cart: string;
    /** What was shown. */
    snapshot: PriceSnapshot;
    /** Whether a buyer did it. */
    buyer?: boolean;
  }
  /** It was submitted. */
  | {
    event: "cart.submitted";
    /** What it is about. */
    cart: string;
    /** The approval it waits for; none when it needs no approval and is approved by that. */
    approval?: string;
    /** The prices it was submitted with. */
    snapshot: PriceSnapshot;
    /** The digests of what was submitted. */
    facets: Facets;
    /** When an approval that was not needed lapses. */
    until?: Instant;
    /** Whether a buyer did it. */
    buyer?: boolean;
  }
  /** It was approved. */
  | {
    event: "cart.approved";
    /** What it is about. */
    cart: string;
    /** When that lapses; never when absent. */
    until?: Instant;
  }
  /** It was rejected or returned for changes. */
  | {
    event: "cart.returned";
    /** What it is about. */
    cart: string;
    /** Why. */
    reasons?: CartReason[];
  }
  /** It was taken back from approval. */
  | {
    event: "cart.recalled";
    /** What it is about. */
    cart: string;
  }
  /** What was approved was changed. */
  | {
    event: "cart.amended";
    /** What it is about. */
    cart: string;
    /** The prices now. */
    snapshot: PriceSnapshot;
    /** The digests now. */
    facets: Facets;
    /** The approval it waits for again; none when it stays approved. */
    approval?: string;
    /** Whether a buyer did it. */
    buyer?: boolean;
  }
  /** The approval is too old. */
  | {
    event: "cart.approval_lapsed";
    /** What it is about. */
    cart: string;
  }
  /** An order is being placed. */
  | {
    event: "cart.placing";
    /** What it is about. */
    cart: string;
    /** The key of the effect that places it. */
    key: string;
    /** The prices, where none were kept. */
    snapshot?: PriceSnapshot;
    /** Whether a buyer did it. */
    buyer?: boolean;
  }
  /** Nobody knows whether the order was taken. */
  | {
    event: "cart.placing_unknown";
    /** What it is about. */
    cart: string;
    /** The key of the effect. */
    key: string;
  }
  /** It was ordered. */
  | {
    event: "cart.placed";
    /** What it is about. */
    cart: string;
    /** The order. */
    order: string;
  }
  /** The order was refused. */
  | {
    event: "cart.refused";
    /** What it is about. */
    cart: string;
    /** Why. */
    reason: CartReason;
  }
  /** A remainder lives on. */
  | {
    event: "cart.generation_started";
    /** What it is about. */
    cart: string;
    /** The generation, from 1. */
    generation: number;
    /** The order that covered the rest. */
    order: string;
    /** When it ends unless somebody comes back. */
    expires?: Instant;
  }
  /** Its lines went into another cart. */
  | {
    event: "cart.merged";
    /** What it is about. */
    cart: string;
    /** The other cart. */
    into: string;
  }
  /** It went to a procurement system. */
  | {
    event: "cart.transferred";
    /** What it is about. */
    cart: string;
    /** The prices it went with. */
    snapshot: PriceSnapshot;
    /** When it ends without a purchase order. */
    expires?: Instant;
  }
  /** Nobody came back. */
  | {
    event: "cart.expired";
    /** What it is about. */
    cart: string;
  }
  /** Somebody threw it away. */
  | {
    event: "cart.deleted";
    /** What it is about. */
    cart: string;
  }
  /** What another system says that it is. */
  | {
    event: "cart.observed";
    /** What it is about. */
    cart: string;
    /** The other system's version. */
    source_version: number;
    /** The whole cart. */
    whole: CartRecord;
  }
  /** It began. */
  | {
    event: "quote.created";
    /** What it is about. */
    quote: string;
    /** How. */
    start: QuoteStart;
  }
  /** Lines changed. */
  | {
    event: "quote.edited";
    /** What it is about. */
    quote: string;
    /** Lines as they are now. */
    set?: QuoteLine[];
    /** Lines taken out. */
    removed?: string[];
    /** Where the goods go now. */
    ship_to?: string;
    /** The buyer's purchase order number now. */
    po?: string;
  }
  /** An offer was asked for. */
  | {
    event: "quote.requested";
    /** What it is about. */
    quote: string;
    /** Lines whose price was looked at again. */
    set?: QuoteLine[];
  }
  /** A seller took it on. */
  | {
    event: "quote.claimed";
    /** What it is about. */
    quote: string;
    /** Who; absent when the host did. */
    seller?: string;
  }
  /** It went back to the queue. */
  | {
    event: "quote.unclaimed";
    /** What it is about. */
    quote: string;
  }
  /** Prices of lines were set. */
  | {
    event: "quote.priced";
    /** What it is about. */
    quote: string;
    /** Lines as they are now. */
    set?: QuoteLine[];
  }
  /** The quote's discount was set. */
  | {
    event: "quote.discounted";
    /** What it is about. */
    quote: string;
    /** The discount; none when it was taken away. */
    discount?: QuoteDiscount;
    /** Lines as they are now. */
    set?: QuoteLine[];
  }
  /** Charges were set. */
  | {
    event: "quote.charged";
    /** What it is about. */
    quote: string;
    /** All of them. */
    charges?: QuoteCharge[];
  }
  /** Line totals were set to a target. */
  | {
    event: "quote.targeted";
    /** What it is about. */
    quote: string;
    /** The total. */
    total: Decimal;
    /** Lines as they are now. */
    set?: QuoteLine[];
  }
  /** The offer waits for a colleague of its seller. */
  | {
    event: "quote.sent_for_approval";
    /** What it is about. */
    quote: string;
    /** The offer. */
    offer: OfferMade;
    /** Why. */
    beyond?: Why[];
  }
  /** The colleague sent it back. */
  | {
    event: "quote.internally_refused";
    /** What it is about. */
    quote: string;
    /** Who. */
    by: string;
    /** The id of a note. */
    note?: string;
  }
  /** The offer was made. */
  | {
    event: "quote.offered";
    /** What it is about. */
    quote: string;
    /** The offer. */
    offer: OfferMade;
    /** Who let it pass, where that was needed. */
    approved_by?: string;
    /** Who made it. */
    by: string;
    /** When it ends (exclusive). */
    valid_until?: Instant;
    /** When the buyer is to be reminded. */
    remind_at?: Instant;
    /** Lines that are not optional and charges, before tax where prices are without it. */
    total: Decimal;
  }
  /** The end of the offer is near. */
  | {
    event: "quote.reminded";
    /** What it is about. */
    quote: string;
  }
  /** The offer ended undecided. */
  | {
    event: "quote.expired";
    /** What it is about. */
    quote: string;
  }
  /** The term of a blanket order ended. */
  | {
    event: "quote.term_ended";
    /** What it is about. */
    quote: string;
    /** What it is now: ordered, or expired if nothing ever was. */
    state: QuoteState;
  }
  /** The buyer accepted. */
  | {
    event: "quote.accepted";
    /** What it is about. */
    quote: string;
    /** Who. */
    by: string;
    /** What. */
    lines?: AcceptedLine[];
    /** The buyer's purchase order number. */
    po?: string;
    /** Lines and charges. */
    total: Decimal;
  }
  /** The buyer asked for another offer. */
  | {
    event: "quote.countered";
    /** What it is about. */
    quote: string;
    /** What for. */
    counter: Counter;
    /** Wishes. */
    wishes?: WishedLine[];
  }
  /** The buyer said no. */
  | {
    event: "quote.declined";
    /** What it is about. */
    quote: string;
    /** Why. */
    reason?: string;
  }
  /** The seller took the offer back. */
  | {
    event: "quote.withdrawn";
    /** What it is about. */
    quote: string;
    /** Why. */
    reason?: string;
  }
  /** The seller makes no offer. */
  | {
    event: "quote.rejected";
    /** What it is about. */
    quote: string;
    /** Why. */
    reason?: string;
  }
  /** It was given up. */
  | {
    event: "quote.cancelled";
    /** What it is about. */
    quote: string;
    /** Why. */
    reason?: string;
    /** Whether a part was ordered before: then it ends as ordered. */
    ordered?: boolean;
  }
  /** It is worked on again. */
  | {
    event: "quote.requoted";
    /** What it is about. */
    quote: string;
    /** Who works on it now. */
    seller?: string;
    /** The quote's discount now: none where today's prices leave less than it takes. */
    discount?: QuoteDiscount;
    /** Lines at today's prices. */
    set?: QuoteLine[];
  }
  /** A part is being ordered. */
  | {
    event: "quote.placing";
    /** What it is about. */
    quote: string;
    /** The part. */
    release: Release;
  }
  /** The part is ordered. */
  | {
    event: "quote.placed";
    /** What it is about. */
    quote: string;
    /** The release. */
    release: number;
    /** The order. */
    order: string;
    /** Whether that was all that the quote was good for. */
    complete?: boolean;
  }
  /** The order was refused; the part is as it was. */
  | {
    event: "quote.refused";
    /** What it is about. */
    quote: string;
    /** The release. */
    release: number;
    /** Why. */
    reason?: string;
  }
  /** A message was added. */
  | {
    event: "quote.messaged";
    /** What it is about. */
    quote: string;
    /** The id of its text. */
    text: string;
    /** Who. */
    by: string;
    /** Whether it is among the seller's people. */
    internal?: boolean;
  }
  /** Another system said what its quote is now. */
  | {
    event: "quote.observed";
    /** What it is about. */
    quote: string;
    /** The whole quote. */
    whole: QuoteObservation;
  }
  /** It was asked for. */
  | {
    event: "approval.requested";
    /** What it is about. */
    approval: string;
    /** What and who. */
    case: ApprovalCase;
    /** The merged plan. */
    steps?: PlanStep[];
  }
  /** The steps of a stage opened. */
  | {
    event: "approval.stage_opened";
    /** What it is about. */
    approval: string;
    /** The stage. */
    stage: number;
    /** Its steps that were not approved before. */
    steps?: OpenedStep[];
  }
  /** A person decided a step. */
  | {
    event: "approval.voted";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** Who. */
    by: ApprovalPerson;
    /** In whose right. */
    powers?: ApprovalPerson[];
    /** What. */
    verdict: Verdict;
    /** The id of what was said, a text that the host keeps. */
    note?: string;
  }
  /** A step is approved. */
  | {
    event: "approval.step_approved";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** Whether nobody decided in time and the policy did. */
    by_itself?: boolean;
  }
  /** A step is rejected. */
  | {
    event: "approval.step_rejected";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** Whether nobody decided in time and the policy did. */
    by_itself?: boolean;
  }
  /** More people may decide a step. */
  | {
    event: "approval.escalated";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** Who may decide it now. */
    eligible?: Eligible[];
    /** How many they are. */
    people: number;
  }
  /** A step went to somebody else. */
  | {
    event: "approval.reassigned";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** Who decides instead. */
    to?: Approver[];
    /** Who may decide it now. */
    eligible?: Eligible[];
    /** How many they are. */
    people: number;
  }
  /** Other people may decide. */
  | {
    event: "approval.people_changed";
    /** What it is about. */
    approval: string;
    /** The steps that changed. */
    steps?: StepPeople[];
  }
  /** It can't be finished as things are. */
  | {
    event: "approval.blocked";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** The reason, as a sentence. */
    why: string;
  }
  /** It can be finished again. */
  | {
    event: "approval.unblocked";
    /** What it is about. */
    approval: string;
  }
  /** Every step is approved. */
  | {
    event: "approval.approved";
    /** What it is about. */
    approval: string;
  }
  /** It was refused. */
  | {
    event: "approval.rejected";
    /** What it is about. */
    approval: string;
    /** The step that ended it. */
    step: string;
    /** The id of what was said, a text that the host keeps. */
    note?: string;
  }
  /** It was given back to be changed. */
  | {
    event: "approval.returned";
    /** What it is about. */
    approval: string;
    /** By whom; nobody who is known here where another system decided. */
    by?: ApprovalPerson;
    /** The id of what was said, a text that the host keeps. */
    note?: string;
  }
  /** Those who asked took it back. */
  | {
    event: "approval.recalled";
    /** What it is about. */
    approval: string;
  }
  /** The approved subject changed within what was approved. */
  | {
    event: "approval.amended";
    /** What it is about. */
    approval: string;
    /** What it is now. */
    case: ApprovalCase;
    /** The plan for it, all approved. */
    steps?: PlanStep[];
  }
  /** The approved subject changed beyond what was approved. */
  | {
    event: "approval.reopened";
    /** What it is about. */
    approval: string;
    /** What it is now. */
    case: ApprovalCase;
    /** The plan for it, with the steps that stay approved. */
    steps?: PlanStep[];
  }
  /** A new rulebook asks for other steps. */
  | {
    event: "approval.restarted";
    /** What it is about. */
    approval: string;
    /** What it is, and who decides about it now. */
    case: ApprovalCase;
    /** The new plan, with the decisions that still fit. */
    steps?: PlanStep[];
  }
  /** The system that decides about it said where it stands. */
  | {
    event: "approval.observed";
    /** What it is about. */
    approval: string;
    /** That system's version. */
    source_version: number;
  }
  /** Its subject expired, or was ordered with it: it counts no more. */
  | {
    event: "approval.lapsed";
    /** What it is about. */
    approval: string;
  }
  /** Its subject is gone. */
  | {
    event: "approval.cancelled";
    /** What it is about. */
    approval: string;
  }
  /** The order is there. */
  | {
    event: "order.placed";
    /** What it is about. */
    order: string;
    /** The whole order. */
    whole: Order;
  }
  /** It got a number. */
  | {
    event: "order.numbered";
    /** What it is about. */
    order: string;
    /** The number that people know; as before when absent. */
    number?: string;
    /** Numbers of other systems, each in place of the one that the system had. */
    external?: ExternalNumber[];
  }
  /** Its lines or prices changed. */
  | {
    event: "order.changed";
    /** What it is about. */
    order: string;
    /** The prices now. */
    prices: PriceSnapshot;
    /** All lines as they are now. */
    lines?: OrderLine[];
    /** What that gives back. */
    give_back: GiveBack;
    /** Where the order stands. */
    state: OrderState;
  }
  /** Lines were cancelled. */
  | {
    event: "order.cancelled";
    /** What it is about. */
    order: string;
    /** How much of each. */
    lines?: LineQuantity[];
    /** What that gives back. */
    give_back: GiveBack;
    /** Where the order stands. */
    state: OrderState;
  }
  /** Goods left. */
  | {
    event: "order.shipped";
    /** What it is about. */
    order: string;
    /** How much of each line. */
    lines?: LineQuantity[];
    /** Where the order stands. */
    state: OrderState;
  }
  /** Goods are waited for. */
  | {
    event: "order.backordered";
    /** What it is about. */
    order: string;
    /** How much of each line is waited for now. */
    lines?: LineQuantity[];
  }
  /** An invoice was written, or a credit note. */
  | {
    event: "order.invoiced";
    /** What it is about. */
    order: string;
    /** How much of each line; below zero for a credit note. */
    lines?: LineQuantity[];
  }
  /** Goods came back. */
  | {
    event: "order.returned";
    /** What it is about. */
    order: string;
    /** How much of each line. */
    lines?: LineQuantity[];
    /** What that gives back. */
    give_back: GiveBack;
  }
  /** What another system says that it is. */
  | {
    event: "order.observed";
    /** What it is about. */
    order: string;
    /** The other system's version. */
    source_version: number;
    /** The whole order. */
    whole: Order;
    /** What lies between the order before and now. */
    give_back: GiveBack;
  }
  /** It was first seen. */
  | {
    event: "journey.opened";
    /** What it is about. */
    journey: JourneyRef;
    /** How it begins. */
    start: JourneyStart;
  }
  /** Something was seen; the new state of that kind of evidence. */
  | {
    event: "journey.noticed";
    /** What it is about. */
    journey: JourneyRef;
    /** What is known of it now. */
    evidence: Evidence;
  }
  /** Activity: stage and idleness follow from it. */
  | {
    event: "journey.active";
    /** What it is about. */
    journey: JourneyRef;
    /** What it was; nothing when only the first sight of the journey moved. */
    mark?: JourneyMark;
    /** The last activity that counts. */
    activity: Instant;
    /** The stage that it is at now. */
    stage: BuyingStage;
    /** When it is found idle. */
    idle_at?: Instant;
  }
  /** Somebody came back after it was abandoned: a new generation. */
  | {
    event: "journey.resumed";
    /** What it is about. */
    journey: JourneyRef;
    /** Its number. */
    generation: number;
    /** What brought it back. */
    mark: JourneyMark;
    /** When somebody came back. */
    activity: Instant;
    /** The stage that it is at now. */
    stage: BuyingStage;
    /** When it is found idle. */
    idle_at?: Instant;
  }
  /** What is in it, whose it is or who must act changed. */
  | {
    event: "journey.changed";
    /** What it is about. */
    journey: JourneyRef;
    /** What is known now. */
    content: JourneyContent;
  }
  /** It is found idle later than was thought, or not at all, since another rule fits it. */
  | {
    event: "journey.waits";
    /** What it is about. */
    journey: JourneyRef;
    /** When it is found idle. */
    idle_at?: Instant;
  }
  /** Nobody came back in time. */
  | {
    event: "journey.abandoned";
    /** What it is about. */
    journey: JourneyRef;
    /** The generation. */
    generation: number;
    /** The stage where it stalled. */
    stage: BuyingStage;
    /** What it is worth. */
    value?: Money;
    /** Why, the heaviest reason first; `unknown` alone where none reaches the threshold. */
    reasons?: RankedReason[];
    /** The segments that it is in. */
    segments?: string[];
  }
  /** It is over. */
  | {
    event: "journey.ended";
    /** What it is about. */
    journey: JourneyRef;
    /** How. */
    end: JourneyEnd;
    /** When it came to it. */
    ended: Instant;
    /** The order that ended it. */
    order?: string;
  }
  /** It began. */
  | {
    event: "run.entered";
    /** What it is about. */
    run: string;
    /** How. */
    start: RunStart;
  }
  /** It waits for a step. */
  | {
    event: "run.waiting";
    /** What it is about. */
    run: string;
    /** For which, until when. */
    wait: RunWait;
  }
  /** The gates were asked. */
  | {
    event: "run.gated";
    /** What it is about. */
    run: string;
    /** The step. */
    step: string;
    /** Who would get it. */
    contact?: string;
    /** What each said that was asked, in order. */
    verdicts?: GateVerdict[];
  }
  /** A step is behind it. */
  | {
    event: "run.taken";
    /** What it is about. */
    run: string;
    /** Which, and what became of it. */
    taken: StepTaken;
    /** When it was due by the plan. */
    due: Instant;
  }
  /** It ends at its next step. */
  | {
    event: "run.leaving";
    /** What it is about. */
    run: string;
    /** How. */
    end: RunEnd;
  }
  /** It ended. */
  | {
    event: "run.ended";
    /** What it is about. */
    run: string;
    /** How. */
    end: RunEnd;
  }
);

/** A fact with its place in the account's history. */
export type EventInput = {
  /** Its number: 1 for the first, without gaps. */
  seq: number | bigint;
  /** When it took effect, by the account's clock. */
  at: InstantInput;
} & (
  /** The account came into being. */
  | {
    event: "account.opened";
    /** The account. */
    account: string;
  }
  /** An input was accepted. */
  | {
    event: "account.input_accepted";
    /** Its id. */
    input: string;
    /** The digest of its body. */
    digest: string;
    /** How many of the oldest remembered inputs were forgotten for it. */
    forgot?: number | bigint | undefined;
  }
  /** The rulebook is another one than before. */
  | {
    event: "account.rulebook_changed";
    /** The one before. */
    from?: string | undefined;
    /** The one that holds now. */
    to: string;
  }
  /** The company was put in place of the one known. */
  | {
    event: "account.profile_synced";
    /** The version at the source. */
    version: number | bigint;
    /** The company. */
    company: CompanyRecordInput;
  }
  /** A contact was put or changed. */
  | {
    event: "account.contact_synced";
    /** The version at the source. */
    version: number | bigint;
    /** The contact. */
    contact: ContactRecordInput;
  }
  /** A contact is gone. */
  | {
    event: "account.contact_removed";
    /** The version at the source. */
    version: number | bigint;
    /** The contact. */
    contact: string;
  }
  /** The host's count of what was used of contracts and promotions. */
  | {
    event: "account.consumption_synced";
    /** The version of the count. */
    version: number | bigint;
    /** What was used. */
    consumed?: ConsumedInput | undefined;
    /** Orders that the count holds. */
    includes?: readonly string[] | undefined;
  }
  /** A right to approve was handed on. */
  | {
    event: "account.delegated";
    /** The delegation. */
    delegation: DelegationInput;
  }
  /** A delegation is in force from now on. */
  | {
    event: "account.delegation_began";
    /** The delegation. */
    id: string;
  }
  /** A delegation is over, or was revoked. */
  | {
    event: "account.delegation_ended";
    /** The delegation. */
    id: string;
  }
  /** What a subject spends counts in the rolling sums of policies, in place of what it counted before. */
  | {
    event: "account.spend_logged";
    /** The subject. */
    subject: SubjectRefInput;
    /** By cost centre and supplier. */
    entries?: readonly SpendEntryInput[] | undefined;
  }
  /** A subject counts in no rolling sum any more. */
  | {
    event: "account.spend_removed";
    /** The subject. */
    subject: SubjectRefInput;
  }
  /** Goods have been sent to these places before, from now on. */
  | {
    event: "account.places_known";
    /** The places. */
    places?: readonly string[] | undefined;
  }
  /** Something has ended and will leave the state. */
  | {
    event: "account.closing";
    /** What, and when. */
    closing: ClosingInput;
  }
  /** Something that had ended is open again. */
  | {
    event: "account.reopened";
    /** What it is. */
    subject: Subject;
  }
  /** What an order uses of contracts and promotions, in place of what was counted for it before. */
  | {
    event: "account.order_counted";
    /** What it uses; nothing once everything was given back. */
    uses: OrderUseInput;
  }
  /** The account bought something: how recently, how often and for how much it does. */
  | {
    event: "account.bought";
    /** The order. */
    purchase: PurchaseInput;
  }
  /** Another system answered what pricing asked for. */
  | {
    event: "account.answered";
    /** The answers. */
    answers?: AnswersInput | undefined;
  }
  /** What is known of a person changed; what it is, is stored apart. */
  | {
    event: "account.person_changed";
    /** The person. */
    contact: string;
    /** The version at the source. */
    version: number | bigint;
  }
  /** What was known of a person was erased. */
  | {
    event: "account.person_forgotten";
    /** The person. */
    contact: string;
  }
  /** An effect was given to the host. */
  | {
    event: "account.effect_issued";
    /** The effect. */
    effect: EffectInput;
  }
  /** The host said what became of an effect. */
  | {
    event: "account.effect_answered";
    /** The effect. */
    key: string;
    /** What became of it. */
    result: EffectResultInput;
  }
  /** An answer came to an effect that is not open: counted, and nothing else. */
  | {
    event: "account.answer_unmatched";
    /** The key that was answered. */
    key: string;
  }
  /** An effect is stale: nobody has to do it any more. */
  | {
    event: "account.effect_lapsed";
    /** The effect. */
    key: string;
  }
  /** Something that had ended left the state. */
  | {
    event: "account.dropped";
    /** What it was. */
    subject: Subject;
  }
  /** A budget was made or changed. */
  | {
    event: "budget.budget_set";
    /** The budget, its overdraft settled. */
    budget: BudgetRecordInput;
    /** The open periods that have the new limit: those that were not over. */
    periods?: readonly string[] | undefined;
  }
  /** A budget was removed. */
  | {
    event: "budget.budget_removed";
    /** The budget. */
    budget: string;
  }
  /** The system that keeps a budget said something new. */
  | {
    event: "budget.budget_observed";
    /** The budget. */
    budget: string;
    /** The other system's version. */
    source_version: number | bigint;
    /** The period. */
    period: string;
    /** What is spent. */
    committed: DecimalInput;
    /** What is held. */
    held: DecimalInput;
    /** What may be spent. */
    limit?: DecimalInput | undefined;
    /** Holds made here that these sums have. */
    includes?: readonly string[] | undefined;
  }
  /** A period began to be used. */
  | {
    event: "budget.period_opened";
    /** The budget. */
    budget: string;
    /** The period. */
    period: string;
    /** The first instant. */
    from?: InstantInput | undefined;
    /** The first instant after. */
    until?: InstantInput | undefined;
    /** What may be spent. */
    limit: DecimalInput;
    /** What was moved here from the period before. */
    carried?: DecimalInput | undefined;
    /** The period that it came from. */
    carried_from?: string | undefined;
    /** From when on it can be closed. */
    close_at?: InstantInput | undefined;
  }
  /** A period was closed: nothing refers to it any more, and nothing can be held in it again. */
  | {
    event: "budget.period_closed";
    /** The budget. */
    budget: string;
    /** The period. */
    period: string;
    /** What was spent in it. */
    committed: DecimalInput;
  }
  /** Budgets that can be exceeded with approval lack the amount. Nothing was held. */
  | {
    event: "budget.exceeded";
    /** The operation that asked. */
    operation: string;
    /** What it is for. */
    subject?: string | undefined;
    /** The budgets that lack something. */
    shortfalls?: readonly ShortfallInput[] | undefined;
  }
  /** Amounts were held. */
  | {
    event: "budget.held";
    /** The hold. */
    hold: HoldInput;
  }
  /** Other amounts are held. */
  | {
    event: "budget.adjusted";
    /** The hold. */
    hold: string;
    /** The operation. */
    operation: BudgetMark;
    /** How it stands now. */
    after: BudgetStandingInput;
  }
  /** What was held is spent. */
  | {
    event: "budget.committed";
    /** The hold. */
    hold: string;
    /** The operation. */
    operation: BudgetMark;
    /** How it stands now. */
    after: BudgetStandingInput;
  }
  /** What was held is free. */
  | {
    event: "budget.released";
    /** The hold. */
    hold: string;
    /** The operation; none when its time was over. */
    operation?: BudgetMark | undefined;
    /** How it stands now. */
    after: BudgetStandingInput;
  }
  /** What was spent is free. */
  | {
    event: "budget.given_back";
    /** The hold. */
    hold: string;
    /** The operation. */
    operation: BudgetMark;
    /** How it stands now. */
    after: BudgetStandingInput;
  }
  /** A hold and its operations are no longer remembered; what it committed stays in the sums. */
  | {
    event: "budget.forgotten";
    /** The hold. */
    hold: string;
  }
  /** The books said something new. */
  | {
    event: "credit.synced";
    /** What they said. */
    facts: CreditSyncInput;
    /** The uses of which the balance has more now. */
    uses?: readonly CreditSettledInput[] | undefined;
  }
  /** Credit that may be exceeded with approval is lacking. Nothing was held. */
  | {
    event: "credit.exceeded";
    /** The operation that asked. */
    operation: string;
    /** What it is for. */
    subject?: string | undefined;
    /** The accounts that lack something. */
    shortfalls?: readonly CreditShortfallInput[] | undefined;
  }
  /** An amount was held. */
  | {
    event: "credit.held";
    /** The use. */
    use: CreditUseInput;
  }
  /** A use went from one stage to another, or its amounts changed. */
  | {
    event: "credit.moved";
    /** The use. */
    hold: string;
    /** What was done: the word of the command, or `expire`. */
    what: string;
    /** The operation; none when its time was over. */
    operation?: BudgetMark | undefined;
    /** How it stands now. */
    after: CreditStandingInput;
  }
  /** A use is no longer remembered. */
  | {
    event: "credit.forgotten";
    /** The use. */
    hold: string;
  }
  /** A consent was given or taken back. */
  | {
    event: "outreach.consented";
    /** The consent. */
    consent: ConsentInput;
  }
  /** Somebody is not written to from now on. */
  | {
    event: "outreach.blocked";
    /** Where, and why. */
    block: BlockInput;
  }
  /** Somebody may be written to again. */
  | {
    event: "outreach.unblocked";
    /** The person. */
    contact: string;
    /** The channel. */
    channel?: string | undefined;
    /** The address. */
    address?: string | undefined;
    /** What no longer blocks. */
    why: BlockReasonInput;
    /** Since when. */
    when: InstantInput;
  }
  /** A message is given to the host, or another tool sent one: it counts towards caps from now on. */
  | {
    event: "outreach.reserved";
    /** The message. */
    sent: SentInput;
  }
  /** A message was not sent after all: it counts no more. */
  | {
    event: "outreach.returned";
    /** The effect. */
    key: string;
  }
  /** A message reached its recipient, was opened, or a link in it was followed. */
  | {
    event: "outreach.touched";
    /** The effect. */
    key: string;
    /** What happened. */
    touch: TouchInput;
    /** When it happened first. */
    when: InstantInput;
  }
  /** A person has the ball. */
  | {
    event: "outreach.ball_taken";
    /** Who, and why. */
    ball: BallInput;
  }
  /** A person gives the ball back, or took over for good. */
  | {
    event: "outreach.ball_returned";
    /** The task, call or thing as it was closed; with `back` the flow goes on then, without it the person took over. */
    ball: BallInput;
  }
  /** Somebody wrote back. */
  | {
    event: "outreach.replied";
    /** When. */
    when: InstantInput;
    /** Who. */
    contact?: string | undefined;
  }
  /** An arm of an experiment was given. */
  | {
    event: "outreach.assigned";
    /** Which, to whom, how likely. */
    assignment: AssignmentInput;
  }
  /** An arm made a difference for the first time. */
  | {
    event: "outreach.exposed";
    /** The experiment. */
    experiment: string;
    /** What was assigned. */
    unit: string;
    /** The arm; none where it is held out. */
    arm?: string | undefined;
  }
  /** Something was offered. */
  | {
    event: "outreach.offered";
    /** What. */
    offer: OfferGivenInput;
  }
  /** A model of the host said something. */
  | {
    event: "outreach.scored";
    /** What. */
    score: ScoreInput;
  }
  /** What is known of stock. */
  | {
    event: "outreach.stock_known";
    /** How much there is. */
    stock: StockFactInput;
  }
  /** What nothing needs any more was forgotten: messages and stock from before that time. */
  | {
    event: "outreach.forgotten";
    /** That time. */
    before: InstantInput;
  }
  /** Everything about a person was forgotten. */
  | {
    event: "outreach.person_forgotten";
    /** The person. */
    contact: string;
  }
  /** The cart is there. */
  | {
    event: "cart.created";
    /** What it is about. */
    cart: string;
    /** What it is for. */
    kind?: CartKindInput | undefined;
    /** Who decides about it. */
    authority?: AuthorityInput | undefined;
    /** The unit that buys. */
    unit?: string | undefined;
    /** Whose it is; a guest's when absent. */
    owner?: string | undefined;
    /** The currency. */
    currency: string;
    /** What is said about it as a whole. */
    head?: CartHeadInput | undefined;
    /** When it ends unless somebody comes back. */
    expires?: InstantInput | undefined;
    /** Whether a buyer did it. */
    buyer?: boolean | undefined;
  }
  /** Something was written on a line. */
  | {
    event: "cart.line_edited";
    /** What it is about. */
    cart: string;
    /** The line. */
    line: string;
    /** Its key. */
    key: LineKeyInput;
    /** When, by whom, by which operation. */
    stamp: StampInput;
    /** What was written. */
    edit: LineEditInput;
    /** Whether a buyer did it. */
    buyer?: boolean | undefined;
    /** Whether the configuration of the line breaks a constraint. */
    misconfigured?: boolean | undefined;
    /** The quantity of the line afterwards; none when it is gone. */
    quantity?: DecimalInput | undefined;
  }
  /** Additions before the horizon were folded, and lines that were gone before it forgotten. */
  | {
    event: "cart.folded";
    /** What it is about. */
    cart: string;
    /** Operations before this are too old from now on. */
    horizon: InstantInput;
  }
  /** What is said about the cart as a whole was replaced. */
  | {
    event: "cart.head_changed";
    /** What it is about. */
    cart: string;
    /** What is said now. */
    head: CartHeadInput;
    /** Whether a buyer did it. */
    buyer?: boolean | undefined;
  }
  /** It is for something else now. */
  | {
    event: "cart.kind_changed";
    /** What it is about. */
    cart: string;
    /** What it is for. */
    kind: CartKindInput;
  }
  /** Who may use it was said anew. */
  | {
    event: "cart.shared";
    /** What it is about. */
    cart: string;
    /** What everybody of the unit may do. */
    shared?: AccessInput | undefined;
    /** Who else may use it. */
    members?: readonly MemberInput[] | undefined;
  }
  /** It has an owner now. */
  | {
    event: "cart.claimed";
    /** What it is about. */
    cart: string;
    /** Whose it is. */
    owner: string;
    /** The unit that buys. */
    unit?: string | undefined;
  }
  /** Its end was put off. */
  | {
    event: "cart.extended";
    /** What it is about. */
    cart: string;
    /** When it ends; never when absent. */
    expires?: InstantInput | undefined;
  }
  /** Somebody holds it. */
  | {
    event: "cart.locked";
    /** What it is about. */
    cart: string;
    /** The lock. */
    lock: CartLockInput;
  }
  /** Nobody holds it any more. */
  | {
    event: "cart.unlocked";
    /** What it is about. */
    cart: string;
  }
  /** Its prices are kept. */
  | {
    event: "cart.frozen";
    /** What it is about. */
    cart: string;
    /** Whether edits are refused. */
    hard?: boolean | undefined;
    /** The prices. */
    snapshot: PriceSnapshotInput;
  }
  /** Its prices are no longer kept. */
  | {
    event: "cart.thawed";
    /** What it is about. */
    cart: string;
  }
  /** The buyer was shown what it costs. */
  | {
    event: "cart.seen";
    /** What it is about. */
    cart: string;
    /** What was shown. */
    snapshot: PriceSnapshotInput;
    /** Whether a buyer did it. */
    buyer?: boolean | undefined;
  }
  /** It was submitted. */
  | {
    event: "cart.submitted";
    /** What it is about. */
    cart: string;
    /** The approval it waits for; none when it needs no approval and is approved by that. */
    approval?: string | undefined;
    /** The prices it was submitted with. */
    snapshot: PriceSnapshotInput;
    /** The digests of what was submitted. */
    facets: Facets;
    /** When an approval that was not needed lapses. */
    until?: InstantInput | undefined;
    /** Whether a buyer did it. */
    buyer?: boolean | undefined;
  }
  /** It was approved. */
  | {
    event: "cart.approved";
    /** What it is about. */
    cart: string;
    /** When that lapses; never when absent. */
    until?: InstantInput | undefined;
  }
  /** It was rejected or returned for changes. */
  | {
    event: "cart.returned";
    /** What it is about. */
    cart: string;
    /** Why. */
    reasons?: readonly CartReasonInput[] | undefined;
  }
  /** It was taken back from approval. */
  | {
    event: "cart.recalled";
    /** What it is about. */
    cart: string;
  }
  /** What was approved was changed. */
  | {
    event: "cart.amended";
    /** What it is about. */
    cart: string;
    /** The prices now. */
    snapshot: PriceSnapshotInput;
    /** The digests now. */
    facets: Facets;
    /** The approval it waits for again; none when it stays approved. */
    approval?: string | undefined;
    /** Whether a buyer did it. */
    buyer?: boolean | undefined;
  }
  /** The approval is too old. */
  | {
    event: "cart.approval_lapsed";
    /** What it is about. */
    cart: string;
  }
  /** An order is being placed. */
  | {
    event: "cart.placing";
    /** What it is about. */
    cart: string;
    /** The key of the effect that places it. */
    key: string;
    /** The prices, where none were kept. */
    snapshot?: PriceSnapshotInput | undefined;
    /** Whether a buyer did it. */
    buyer?: boolean | undefined;
  }
  /** Nobody knows whether the order was taken. */
  | {
    event: "cart.placing_unknown";
    /** What it is about. */
    cart: string;
    /** The key of the effect. */
    key: string;
  }
  /** It was ordered. */
  | {
    event: "cart.placed";
    /** What it is about. */
    cart: string;
    /** The order. */
    order: string;
  }
  /** The order was refused. */
  | {
    event: "cart.refused";
    /** What it is about. */
    cart: string;
    /** Why. */
    reason: CartReasonInput;
  }
  /** A remainder lives on. */
  | {
    event: "cart.generation_started";
    /** What it is about. */
    cart: string;
    /** The generation, from 1. */
    generation: number | bigint;
    /** The order that covered the rest. */
    order: string;
    /** When it ends unless somebody comes back. */
    expires?: InstantInput | undefined;
  }
  /** Its lines went into another cart. */
  | {
    event: "cart.merged";
    /** What it is about. */
    cart: string;
    /** The other cart. */
    into: string;
  }
  /** It went to a procurement system. */
  | {
    event: "cart.transferred";
    /** What it is about. */
    cart: string;
    /** The prices it went with. */
    snapshot: PriceSnapshotInput;
    /** When it ends without a purchase order. */
    expires?: InstantInput | undefined;
  }
  /** Nobody came back. */
  | {
    event: "cart.expired";
    /** What it is about. */
    cart: string;
  }
  /** Somebody threw it away. */
  | {
    event: "cart.deleted";
    /** What it is about. */
    cart: string;
  }
  /** What another system says that it is. */
  | {
    event: "cart.observed";
    /** What it is about. */
    cart: string;
    /** The other system's version. */
    source_version: number | bigint;
    /** The whole cart. */
    whole: CartRecordInput;
  }
  /** It began. */
  | {
    event: "quote.created";
    /** What it is about. */
    quote: string;
    /** How. */
    start: QuoteStartInput;
  }
  /** Lines changed. */
  | {
    event: "quote.edited";
    /** What it is about. */
    quote: string;
    /** Lines as they are now. */
    set?: readonly QuoteLineInput[] | undefined;
    /** Lines taken out. */
    removed?: readonly string[] | undefined;
    /** Where the goods go now. */
    ship_to?: string | undefined;
    /** The buyer's purchase order number now. */
    po?: string | undefined;
  }
  /** An offer was asked for. */
  | {
    event: "quote.requested";
    /** What it is about. */
    quote: string;
    /** Lines whose price was looked at again. */
    set?: readonly QuoteLineInput[] | undefined;
  }
  /** A seller took it on. */
  | {
    event: "quote.claimed";
    /** What it is about. */
    quote: string;
    /** Who; absent when the host did. */
    seller?: string | undefined;
  }
  /** It went back to the queue. */
  | {
    event: "quote.unclaimed";
    /** What it is about. */
    quote: string;
  }
  /** Prices of lines were set. */
  | {
    event: "quote.priced";
    /** What it is about. */
    quote: string;
    /** Lines as they are now. */
    set?: readonly QuoteLineInput[] | undefined;
  }
  /** The quote's discount was set. */
  | {
    event: "quote.discounted";
    /** What it is about. */
    quote: string;
    /** The discount; none when it was taken away. */
    discount?: QuoteDiscountInput | undefined;
    /** Lines as they are now. */
    set?: readonly QuoteLineInput[] | undefined;
  }
  /** Charges were set. */
  | {
    event: "quote.charged";
    /** What it is about. */
    quote: string;
    /** All of them. */
    charges?: readonly QuoteChargeInput[] | undefined;
  }
  /** Line totals were set to a target. */
  | {
    event: "quote.targeted";
    /** What it is about. */
    quote: string;
    /** The total. */
    total: DecimalInput;
    /** Lines as they are now. */
    set?: readonly QuoteLineInput[] | undefined;
  }
  /** The offer waits for a colleague of its seller. */
  | {
    event: "quote.sent_for_approval";
    /** What it is about. */
    quote: string;
    /** The offer. */
    offer: OfferMadeInput;
    /** Why. */
    beyond?: readonly WhyInput[] | undefined;
  }
  /** The colleague sent it back. */
  | {
    event: "quote.internally_refused";
    /** What it is about. */
    quote: string;
    /** Who. */
    by: string;
    /** The id of a note. */
    note?: string | undefined;
  }
  /** The offer was made. */
  | {
    event: "quote.offered";
    /** What it is about. */
    quote: string;
    /** The offer. */
    offer: OfferMadeInput;
    /** Who let it pass, where that was needed. */
    approved_by?: string | undefined;
    /** Who made it. */
    by: string;
    /** When it ends (exclusive). */
    valid_until?: InstantInput | undefined;
    /** When the buyer is to be reminded. */
    remind_at?: InstantInput | undefined;
    /** Lines that are not optional and charges, before tax where prices are without it. */
    total: DecimalInput;
  }
  /** The end of the offer is near. */
  | {
    event: "quote.reminded";
    /** What it is about. */
    quote: string;
  }
  /** The offer ended undecided. */
  | {
    event: "quote.expired";
    /** What it is about. */
    quote: string;
  }
  /** The term of a blanket order ended. */
  | {
    event: "quote.term_ended";
    /** What it is about. */
    quote: string;
    /** What it is now: ordered, or expired if nothing ever was. */
    state: QuoteStateInput;
  }
  /** The buyer accepted. */
  | {
    event: "quote.accepted";
    /** What it is about. */
    quote: string;
    /** Who. */
    by: string;
    /** What. */
    lines?: readonly AcceptedLineInput[] | undefined;
    /** The buyer's purchase order number. */
    po?: string | undefined;
    /** Lines and charges. */
    total: DecimalInput;
  }
  /** The buyer asked for another offer. */
  | {
    event: "quote.countered";
    /** What it is about. */
    quote: string;
    /** What for. */
    counter: CounterInput;
    /** Wishes. */
    wishes?: readonly WishedLineInput[] | undefined;
  }
  /** The buyer said no. */
  | {
    event: "quote.declined";
    /** What it is about. */
    quote: string;
    /** Why. */
    reason?: string | undefined;
  }
  /** The seller took the offer back. */
  | {
    event: "quote.withdrawn";
    /** What it is about. */
    quote: string;
    /** Why. */
    reason?: string | undefined;
  }
  /** The seller makes no offer. */
  | {
    event: "quote.rejected";
    /** What it is about. */
    quote: string;
    /** Why. */
    reason?: string | undefined;
  }
  /** It was given up. */
  | {
    event: "quote.cancelled";
    /** What it is about. */
    quote: string;
    /** Why. */
    reason?: string | undefined;
    /** Whether a part was ordered before: then it ends as ordered. */
    ordered?: boolean | undefined;
  }
  /** It is worked on again. */
  | {
    event: "quote.requoted";
    /** What it is about. */
    quote: string;
    /** Who works on it now. */
    seller?: string | undefined;
    /** The quote's discount now: none where today's prices leave less than it takes. */
    discount?: QuoteDiscountInput | undefined;
    /** Lines at today's prices. */
    set?: readonly QuoteLineInput[] | undefined;
  }
  /** A part is being ordered. */
  | {
    event: "quote.placing";
    /** What it is about. */
    quote: string;
    /** The part. */
    release: ReleaseInput;
  }
  /** The part is ordered. */
  | {
    event: "quote.placed";
    /** What it is about. */
    quote: string;
    /** The release. */
    release: number | bigint;
    /** The order. */
    order: string;
    /** Whether that was all that the quote was good for. */
    complete?: boolean | undefined;
  }
  /** The order was refused; the part is as it was. */
  | {
    event: "quote.refused";
    /** What it is about. */
    quote: string;
    /** The release. */
    release: number | bigint;
    /** Why. */
    reason?: string | undefined;
  }
  /** A message was added. */
  | {
    event: "quote.messaged";
    /** What it is about. */
    quote: string;
    /** The id of its text. */
    text: string;
    /** Who. */
    by: string;
    /** Whether it is among the seller's people. */
    internal?: boolean | undefined;
  }
  /** Another system said what its quote is now. */
  | {
    event: "quote.observed";
    /** What it is about. */
    quote: string;
    /** The whole quote. */
    whole: QuoteObservationInput;
  }
  /** It was asked for. */
  | {
    event: "approval.requested";
    /** What it is about. */
    approval: string;
    /** What and who. */
    case: ApprovalCaseInput;
    /** The merged plan. */
    steps?: readonly PlanStepInput[] | undefined;
  }
  /** The steps of a stage opened. */
  | {
    event: "approval.stage_opened";
    /** What it is about. */
    approval: string;
    /** The stage. */
    stage: number | bigint;
    /** Its steps that were not approved before. */
    steps?: readonly OpenedStepInput[] | undefined;
  }
  /** A person decided a step. */
  | {
    event: "approval.voted";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** Who. */
    by: ApprovalPersonInput;
    /** In whose right. */
    powers?: readonly ApprovalPersonInput[] | undefined;
    /** What. */
    verdict: VerdictInput;
    /** The id of what was said, a text that the host keeps. */
    note?: string | undefined;
  }
  /** A step is approved. */
  | {
    event: "approval.step_approved";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** Whether nobody decided in time and the policy did. */
    by_itself?: boolean | undefined;
  }
  /** A step is rejected. */
  | {
    event: "approval.step_rejected";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** Whether nobody decided in time and the policy did. */
    by_itself?: boolean | undefined;
  }
  /** More people may decide a step. */
  | {
    event: "approval.escalated";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** Who may decide it now. */
    eligible?: readonly EligibleInput[] | undefined;
    /** How many they are. */
    people: number | bigint;
  }
  /** A step went to somebody else. */
  | {
    event: "approval.reassigned";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** Who decides instead. */
    to?: readonly ApproverInput[] | undefined;
    /** Who may decide it now. */
    eligible?: readonly EligibleInput[] | undefined;
    /** How many they are. */
    people: number | bigint;
  }
  /** Other people may decide. */
  | {
    event: "approval.people_changed";
    /** What it is about. */
    approval: string;
    /** The steps that changed. */
    steps?: readonly StepPeopleInput[] | undefined;
  }
  /** It can't be finished as things are. */
  | {
    event: "approval.blocked";
    /** What it is about. */
    approval: string;
    /** The step. */
    step: string;
    /** The reason, as a sentence. */
    why: string;
  }
  /** It can be finished again. */
  | {
    event: "approval.unblocked";
    /** What it is about. */
    approval: string;
  }
  /** Every step is approved. */
  | {
    event: "approval.approved";
    /** What it is about. */
    approval: string;
  }
  /** It was refused. */
  | {
    event: "approval.rejected";
    /** What it is about. */
    approval: string;
    /** The step that ended it. */
    step: string;
    /** The id of what was said, a text that the host keeps. */
    note?: string | undefined;
  }
  /** It was given back to be changed. */
  | {
    event: "approval.returned";
    /** What it is about. */
    approval: string;
    /** By whom; nobody who is known here where another system decided. */
    by?: ApprovalPersonInput | undefined;
    /** The id of what was said, a text that the host keeps. */
    note?: string | undefined;
  }
  /** Those who asked took it back. */
  | {
    event: "approval.recalled";
    /** What it is about. */
    approval: string;
  }
  /** The approved subject changed within what was approved. */
  | {
    event: "approval.amended";
    /** What it is about. */
    approval: string;
    /** What it is now. */
    case: ApprovalCaseInput;
    /** The plan for it, all approved. */
    steps?: readonly PlanStepInput[] | undefined;
  }
  /** The approved subject changed beyond what was approved. */
  | {
    event: "approval.reopened";
    /** What it is about. */
    approval: string;
    /** What it is now. */
    case: ApprovalCaseInput;
    /** The plan for it, with the steps that stay approved. */
    steps?: readonly PlanStepInput[] | undefined;
  }
  /** A new rulebook asks for other steps. */
  | {
    event: "approval.restarted";
    /** What it is about. */
    approval: string;
    /** What it is, and who decides about it now. */
    case: ApprovalCaseInput;
    /** The new plan, with the decisions that still fit. */
    steps?: readonly PlanStepInput[] | undefined;
  }
  /** The system that decides about it said where it stands. */
  | {
    event: "approval.observed";
    /** What it is about. */
    approval: string;
    /** That system's version. */
    source_version: number | bigint;
  }
  /** Its subject expired, or was ordered with it: it counts no more. */
  | {
    event: "approval.lapsed";
    /** What it is about. */
    approval: string;
  }
  /** Its subject is gone. */
  | {
    event: "approval.cancelled";
    /** What it is about. */
    approval: string;
  }
  /** The order is there. */
  | {
    event: "order.placed";
    /** What it is about. */
    order: string;
    /** The whole order. */
    whole: OrderInput;
  }
  /** It got a number. */
  | {
    event: "order.numbered";
    /** What it is about. */
    order: string;
    /** The number that people know; as before when absent. */
    number?: string | undefined;
    /** Numbers of other systems, each in place of the one that the system had. */
    external?: readonly ExternalNumber[] | undefined;
  }
  /** Its lines or prices changed. */
  | {
    event: "order.changed";
    /** What it is about. */
    order: string;
    /** The prices now. */
    prices: PriceSnapshotInput;
    /** All lines as they are now. */
    lines?: readonly OrderLineInput[] | undefined;
    /** What that gives back. */
    give_back: GiveBackInput;
    /** Where the order stands. */
    state: OrderStateInput;
  }
  /** Lines were cancelled. */
  | {
    event: "order.cancelled";
    /** What it is about. */
    order: string;
    /** How much of each. */
    lines?: readonly LineQuantityInput[] | undefined;
    /** What that gives back. */
    give_back: GiveBackInput;
    /** Where the order stands. */
    state: OrderStateInput;
  }
  /** Goods left. */
  | {
    event: "order.shipped";
    /** What it is about. */
    order: string;
    /** How much of each line. */
    lines?: readonly LineQuantityInput[] | undefined;
    /** Where the order stands. */
    state: OrderStateInput;
  }
  /** Goods are waited for. */
  | {
    event: "order.backordered";
    /** What it is about. */
    order: string;
    /** How much of each line is waited for now. */
    lines?: readonly LineQuantityInput[] | undefined;
  }
  /** An invoice was written, or a credit note. */
  | {
    event: "order.invoiced";
    /** What it is about. */
    order: string;
    /** How much of each line; below zero for a credit note. */
    lines?: readonly LineQuantityInput[] | undefined;
  }
  /** Goods came back. */
  | {
    event: "order.returned";
    /** What it is about. */
    order: string;
    /** How much of each line. */
    lines?: readonly LineQuantityInput[] | undefined;
    /** What that gives back. */
    give_back: GiveBackInput;
  }
  /** What another system says that it is. */
  | {
    event: "order.observed";
    /** What it is about. */
    order: string;
    /** The other system's version. */
    source_version: number | bigint;
    /** The whole order. */
    whole: OrderInput;
    /** What lies between the order before and now. */
    give_back: GiveBackInput;
  }
  /** It was first seen. */
  | {
    event: "journey.opened";
    /** What it is about. */
    journey: JourneyRef;
    /** How it begins. */
    start: JourneyStartInput;
  }
  /** Something was seen; the new state of that kind of evidence. */
  | {
    event: "journey.noticed";
    /** What it is about. */
    journey: JourneyRef;
    /** What is known of it now. */
    evidence: EvidenceInput;
  }
  /** Activity: stage and idleness follow from it. */
  | {
    event: "journey.active";
    /** What it is about. */
    journey: JourneyRef;
    /** What it was; nothing when only the first sight of the journey moved. */
    mark?: JourneyMarkInput | undefined;
    /** The last activity that counts. */
    activity: InstantInput;
    /** The stage that it is at now. */
    stage: BuyingStageInput;
    /** When it is found idle. */
    idle_at?: InstantInput | undefined;
  }
  /** Somebody came back after it was abandoned: a new generation. */
  | {
    event: "journey.resumed";
    /** What it is about. */
    journey: JourneyRef;
    /** Its number. */
    generation: number | bigint;
    /** What brought it back. */
    mark: JourneyMarkInput;
    /** When somebody came back. */
    activity: InstantInput;
    /** The stage that it is at now. */
    stage: BuyingStageInput;
    /** When it is found idle. */
    idle_at?: InstantInput | undefined;
  }
  /** What is in it, whose it is or who must act changed. */
  | {
    event: "journey.changed";
    /** What it is about. */
    journey: JourneyRef;
    /** What is known now. */
    content: JourneyContentInput;
  }
  /** It is found idle later than was thought, or not at all, since another rule fits it. */
  | {
    event: "journey.waits";
    /** What it is about. */
    journey: JourneyRef;
    /** When it is found idle. */
    idle_at?: InstantInput | undefined;
  }
  /** Nobody came back in time. */
  | {
    event: "journey.abandoned";
    /** What it is about. */
    journey: JourneyRef;
    /** The generation. */
    generation: number | bigint;
    /** The stage where it stalled. */
    stage: BuyingStageInput;
    /** What it is worth. */
    value?: MoneyInput | undefined;
    /** Why, the heaviest reason first; `unknown` alone where none reaches the threshold. */
    reasons?: readonly RankedReasonInput[] | undefined;
    /** The segments that it is in. */
    segments?: readonly string[] | undefined;
  }
  /** It is over. */
  | {
    event: "journey.ended";
    /** What it is about. */
    journey: JourneyRef;
    /** How. */
    end: JourneyEndInput;
    /** When it came to it. */
    ended: InstantInput;
    /** The order that ended it. */
    order?: string | undefined;
  }
  /** It began. */
  | {
    event: "run.entered";
    /** What it is about. */
    run: string;
    /** How. */
    start: RunStartInput;
  }
  /** It waits for a step. */
  | {
    event: "run.waiting";
    /** What it is about. */
    run: string;
    /** For which, until when. */
    wait: RunWaitInput;
  }
  /** The gates were asked. */
  | {
    event: "run.gated";
    /** What it is about. */
    run: string;
    /** The step. */
    step: string;
    /** Who would get it. */
    contact?: string | undefined;
    /** What each said that was asked, in order. */
    verdicts?: readonly GateVerdictInput[] | undefined;
  }
  /** A step is behind it. */
  | {
    event: "run.taken";
    /** What it is about. */
    run: string;
    /** Which, and what became of it. */
    taken: StepTakenInput;
    /** When it was due by the plan. */
    due: InstantInput;
  }
  /** It ends at its next step. */
  | {
    event: "run.leaving";
    /** What it is about. */
    run: string;
    /** How. */
    end: RunEndInput;
  }
  /** It ended. */
  | {
    event: "run.ended";
    /** What it is about. */
    run: string;
    /** How. */
    end: RunEndInput;
  }
);

/** Until something is seen. */
export interface EventWait {
  /** Any of these signals about the thing. */
  signals?: readonly string[] | undefined;
  /** How long it waits for them. */
  timeout: string;
  /** Where it goes on when the time is over; to the step itself when absent. */
  otherwise?: string | undefined;
}

/** How often a kind of signal was seen, and what it said. Signals with different details are different kinds. */
export interface Evidence {
  /** The kind: the word of the signal, or the name of one of the host's own. */
  signal: string;
  /** The detail: a field, page, code, step or outcome. */
  detail?: string;
  /** How often. */
  count: number;
  /** When first. */
  first: Instant;
  /** When last. */
  last: Instant;
  /** The greatest number that it said: days, milliseconds, results, minutes. */
  number?: Decimal;
  /** The amount said last. */
  amount?: Money;
  /** The products named, at most a few, by SKU. */
  skus?: string[];
}

/** How often a kind of signal was seen, and what it said. Signals with different details are different kinds. */
export interface EvidenceInput {
  /** The kind: the word of the signal, or the name of one of the host's own. */
  signal: string;
  /** The detail: a field, page, code, step or outcome. */
  detail?: string | undefined;
  /** How often. */
  count: number | bigint;
  /** When first. */
  first: InstantInput;
  /** When last. */
  last: InstantInput;
  /** The greatest number that it said: days, milliseconds, results, minutes. */
  number?: DecimalInput | undefined;
  /** The amount said last. */
  amount?: MoneyInput | undefined;
  /** The products named, at most a few, by SKU. */
  skus?: readonly string[] | undefined;
}

/** What a signal weighs. */
export interface EvidenceRule {
  /** The signal's word, `x.*`, or a standing, `state.*`. */
  signal: string;
  /** The reason. */
  reason: KnownReasonInput | string;
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

/** A rate: `per` units of `from` are worth `rate` units of `to`. The way back is another rate; none is ever inverted. */
export interface ExchangeRate {
  /** The currency that is converted. */
  from: string;
  /** The currency that comes out. */
  to: string;
  /** How much of `to` one gets for `per` of `from`, above zero. */
  rate: Decimal;
  /** How many units of `from` the rate is quoted for, above zero; 1 if left out. */
  per?: Decimal;
}

/** A rate: `per` units of `from` are worth `rate` units of `to`. The way back is another rate; none is ever inverted. */
export interface ExchangeRateInput {
  /** The currency that is converted. */
  from: string;
  /** The currency that comes out. */
  to: string;
  /** How much of `to` one gets for `per` of `from`, above zero. */
  rate: DecimalInput;
  /** How many units of `from` the rate is quoted for, above zero; 1 if left out. */
  per?: DecimalInput | undefined;
}

/** How effects are written for other systems. */
export interface ExchangeRules {
  /** For Salesforce. */
  salesforce?: SalesforceRules | undefined;
  /** For HubSpot. */
  hubspot?: HubSpotRules | undefined;
}

/** What ends a run. */
export interface Exit {
  /** Any of these. */
  on?: readonly ExitOn[] | undefined;
  /** The signals, for `signal`. */
  signals?: readonly string[] | undefined;
  /** When it counts; the preset's when absent. */
  timing?: ExitTiming | undefined;
}

/** What ends a run. */
export type ExitOn = "ordered" | "converted_elsewhere" | "ended" | "activity" | "resumed" | "stage_changed" | "replied" | "clicked" | "signal";

/** When an exit counts. */
export type ExitTiming = "immediate" | "next_step";

/** An experiment. */
export interface Experiment {
  /** Its id. */
  id: string;
  /** What is given an arm. */
  unit?: ExperimentUnit | undefined;
  /** What is hashed with the unit; the id when absent. */
  seed?: string | undefined;
  /** How it is hashed. */
  hash?: HashVersion | undefined;
  /** The share of units that takes part at all, 0 to 100 percent; all when absent. Raising it takes nobody's arm away. */
  coverage_percent?: DecimalInput | undefined;
  /** The share of units that is held out, 0 to 100 percent: no arm, and nothing is sent to them. Which units these are has nothing to do with their arms: the holdout hashes by version 2 under the seed followed by `/holdout`. */
  holdout_percent?: DecimalInput | undefined;
  /** The arms. */
  variants?: readonly Variant[] | undefined;
}

/** What is given an arm. */
export type ExperimentUnit = "account" | "contact";

/** How much is explained. */
export type Explain = "none" | "summary" | "full" | (string & {});

/** How much is explained. */
export type ExplainInput = "none" | "summary" | "full";

/** An expression over prices: an operator and what it works on. */
export type Expression = 
  | {
    list: string;
  }
  | {
    cost: boolean;
  }
  | {
    number: DecimalInput;
  }
  | {
    sum: readonly Expression[];
  }
  | {
    product: readonly Expression[];
  }
  | {
    difference: readonly Expression[];
  }
  | {
    min: readonly Expression[];
  }
  | {
    max: readonly Expression[];
  };

/** The field with the id by which a record is found again. */
export interface ExternalId {
  /** The vendor's field. */
  field: string;
  /** What is in it. */
  value: FieldSource;
}

/** The number of an order in another system. */
export interface ExternalNumber {
  /** The system. */
  system: string;
  /** The number there. */
  number: string;
}

/** A facet of a subject: what an approval may be about. */
export type Facet = "amount" | "quantity" | "ship_to" | "cost_centre" | "supplier" | (string & {});

/** A facet of a subject: what an approval may be about. */
export type FacetInput = "amount" | "quantity" | "ship_to" | "cost_centre" | "supplier";

/** A digest for each side of a cart that somebody approves. */
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

/** A fault: what the exceptions of each language are made from. */
export interface FaultDocument {
  /** The stable word. */
  code: ErrorCodeDocument;
  /** The stable number. */
  number: number;
  /** Where in the input the fault is: a JSON pointer, empty for the whole. */
  path: string;
  /** What is wrong and how to mend it, for a person. */
  detail: string;
  /** Facts for a program by name, each a text or a list of texts. */
  context: { [name: string]: string | string[] };
}

/** A field of a record: exactly one of `value`, `constant`, `number`, `flag` and `reference`. */
export interface FieldRule {
  /** The vendor's field. */
  field: string;
  /** What it is filled from. */
  value?: FieldSource | undefined;
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

/** What a field of a CRM record is filled from. A field whose source has nothing to say is left out. */
export type FieldSource = "account" | "account_name" | "unit" | "contact" | "contact_name" | "contact_first_name" | "contact_last_name" | "email" | "phone" | "journey" | "journey_kind" | "journey_id" | "key" | "name" | "subject" | "description" | "amount" | "currency" | "expected" | "stage" | "pipeline" | "reason" | "reasons" | "segments" | "priority" | "owner" | "rep" | "due" | "due_date" | "close_date" | "ends" | "abandoned" | "play" | "run" | "step" | "effect" | "topic";

/** A content by the hashes of its facets, as an approval keeps it. */
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

/** A content by the hashes of its facets, as an approval keeps it. */
export interface FingerprintInput {
  /** The amount. */
  amount: MoneyInput;
  /** The hash of the lines. */
  quantity: string;
  /** The lines themselves, where a tolerance reads them. */
  lines?: readonly ContentLineInput[] | undefined;
  /** The hash of the ship-tos. */
  ship_to: string;
  /** The hash of the cost centres. */
  cost_centre: string;
  /** The hash of the suppliers. */
  supplier: string;
}

/** The least price of a line, with exactly one of `margin`, `amount` and `contract`. */
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
  on_breach: BreachInput;
  /** Which lines it is about. */
  on?: Condition | undefined;
  /** Which of the seller's roles it binds; all when empty. */
  for_roles?: readonly string[] | undefined;
}

/** A concession that somebody has to approve. */
export interface FloorApproval {
  /** The floor that is broken. */
  floor: string;
  /** The line. */
  line: string;
  /** The line's total after promotions. */
  total: Decimal;
  /** The least total. */
  least: Decimal;
  /** The difference: what is conceded. */
  concession: Decimal;
}

/** What a floor did to a line. */
export interface FloorBreach {
  /** The floor. */
  floor: string;
  /** What it does. */
  on_breach: Breach;
}

/** A formula over named prices. */
export interface Formula {
  /** The value. */
  value: Expression;
  /** The declared precision of the result; exact when left out. */
  round?: RoundingInput | undefined;
}

/** How fresh facts of a message must be. */
export interface Fresh {
  /** Stock of every product in it. */
  stock?: string | undefined;
  /** How long an answer is waited for. */
  wait: string;
  /** Whether it is sent without an answer; else it is dropped. */
  send_anyway?: boolean | undefined;
}

/** The gates, in the order in which they are asked. */
export type Gate = "suppression" | "consent" | "address" | "run" | "preconditions" | "ball" | "holdout" | "arbitration" | "caps" | "window" | "rate" | (string & {});

/** The gates, in the order in which they are asked. */
export type GateInput = "suppression" | "consent" | "address" | "run" | "preconditions" | "ball" | "holdout" | "arbitration" | "caps" | "window" | "rate";

/** What a gate says. */
export type GateOutcome = "pass" | "defer" | "drop" | "reroute" | (string & {});

/** What a gate says. */
export type GateOutcomeInput = "pass" | "defer" | "drop" | "reroute";

/** What a gate said, and why. */
export interface GateVerdict {
  /** The gate. */
  gate: Gate;
  /** What it says. */
  outcome: GateOutcome;
  /** Why, a word such as `no_consent` or the id of a cap. */
  reason?: string;
  /** Until when it holds the step back. */
  until?: Instant;
  /** What held the step back for longer than it may be held, where the reason is `too_old`. */
  held_by?: string;
}

/** What a gate said, and why. */
export interface GateVerdictInput {
  /** The gate. */
  gate: GateInput;
  /** What it says. */
  outcome: GateOutcomeInput;
  /** Why, a word such as `no_consent` or the id of a cap. */
  reason?: string | undefined;
  /** Until when it holds the step back. */
  until?: InstantInput | undefined;
  /** What held the step back for longer than it may be held, where the reason is `too_old`. */
  held_by?: string | undefined;
}

/** A line added at no charge. */
export interface Gift {
  /** The SKU. */
  sku: string;
  /** How many of its base unit. */
  quantity: DecimalInput;
}

/** A line that a promotion adds at no charge. */
export interface GiftLine {
  /** The promotion. */
  promotion: string;
  /** The SKU. */
  sku: string;
  /** How many base units. */
  quantity: Decimal;
}

/** What is given back. Amounts below zero are taken in addition: an order can grow. */
export interface GiveBack {
  /** By line. */
  lines?: GiveBackLine[];
  /** Charges and what the rounding of the document added, without tax: where the order is cancelled as a whole, or its prices changed. */
  charges_net?: Decimal;
  /** The same with tax. */
  charges_gross?: Decimal;
  /** The sum without tax. */
  net?: Decimal;
  /** The sum with tax. */
  gross?: Decimal;
}

/** What is given back. Amounts below zero are taken in addition: an order can grow. */
export interface GiveBackInput {
  /** By line. */
  lines?: readonly GiveBackLineInput[] | undefined;
  /** Charges and what the rounding of the document added, without tax: where the order is cancelled as a whole, or its prices changed. */
  charges_net?: DecimalInput | undefined;
  /** The same with tax. */
  charges_gross?: DecimalInput | undefined;
  /** The sum without tax. */
  net?: DecimalInput | undefined;
  /** The sum with tax. */
  gross?: DecimalInput | undefined;
}

/** What is given back of a line. */
export interface GiveBackLine {
  /** The line. */
  line: string;
  /** What was ordered. */
  sku: string;
  /** How much is no longer ordered, in the unit of the line. */
  quantity: Decimal;
  /** Without tax. */
  net: Decimal;
  /** With tax. */
  gross: Decimal;
}

/** What is given back of a line. */
export interface GiveBackLineInput {
  /** The line. */
  line: string;
  /** What was ordered. */
  sku: string;
  /** How much is no longer ordered, in the unit of the line. */
  quantity: DecimalInput;
  /** Without tax. */
  net: DecimalInput;
  /** With tax. */
  gross: DecimalInput;
}

/** What a unit gets of an experiment. */
export interface GivenArm {
  /** The arm; none where the unit is held out or takes no part. */
  arm?: string;
  /** Whether the unit is held out: nothing is sent to it. */
  held_out: boolean;
  /** The arms that could have been given. */
  eligible: string[];
  /** The share of all units that get what this one gets: the same arm, or the holdout, or no part in it. It counts buckets, so it is exact, with at most eight decimals, and says what the hash does and not only what the weights intend. */
  probability: Decimal;
}

/** What a play is for. */
export interface Goal {
  /** Any of these. */
  on?: readonly ExitOn[] | undefined;
  /** The signals, for `signal`. */
  signals?: readonly string[] | undefined;
}

/** A date on which a calendar has other hours than on the same day of other weeks. */
export interface HalfDay {
  /** The date. */
  date: string;
  /** Its hours, such as `09:00-13:00`. */
  open: string;
}

/** How a bucket is found: GrowthBook's hash versions. */
export type HashVersion = "1" | "2";

/** What happens to a step that is held back: exactly one. */
export interface Held {
  /** It is tried again when what holds it back lets go, unless it is older then than this. */
  defer?: Deferral | undefined;
  /** It is dropped; the run goes on with the next step. */
  drop?: boolean | undefined;
  /** The run ends. */
  end?: boolean | undefined;
}

/** What became of a message that did not go out. */
export type HeldBack = "held" | "left_out" | "run_ended" | "not_yet" | (string & {});

/** What the buyer might do better. Its facts stand beside the fields, by name: quantities and amounts. */
export interface Hint {
  /** What it is about. */
  kind: HintKind;
  /** The line, if it is about one. */
  line?: string;
  [name: string]: unknown;
}

/** A fact of a hint. */
export interface HintFact {
  /** Its name. */
  name: string;
  /** Its value. */
  value: string;
}

/** What a hint is about. */
export type HintKind = "next_tier" | "buy_more_pay_less" | "order_minimum" | "free_shipping" | "approval_limit" | "nearest_quantity" | (string & {});

/** What a hint is about. */
export type HintKindInput = "next_tier" | "buy_more_pay_less" | "order_minimum" | "free_shipping" | "approval_limit" | "nearest_quantity";

/** What an operation holds, has committed, or both. */
export interface Hold {
  /** The operation that held. */
  id: string;
  /** Names its content: the same id with another content is an error. */
  content: string;
  /** The cart, quote or order that it is for, such as `cart:c-9`. When that ends the hold has to end. */
  subject?: string;
  /** The instant that chose the periods. It never moves, so a hold that outlives a period stays in it. */
  at: Instant;
  /** The currency of the parts. */
  currency: string;
  /** When what is still held is released by itself. */
  until?: Instant;
  /** Where it stands. */
  state: HoldState;
  /** The amounts by coding. */
  parts?: Part[];
  /** The same amounts by budget, in the budgets' currencies, ordered by budget. */
  shares?: Share[];
  /** The operations on it. */
  operations?: BudgetMark[];
  /** When it is forgotten; absent while something is held. */
  forget_at?: Instant;
}

/** What an operation holds, has committed, or both. */
export interface HoldInput {
  /** The operation that held. */
  id: string;
  /** Names its content: the same id with another content is an error. */
  content: string;
  /** The cart, quote or order that it is for, such as `cart:c-9`. When that ends the hold has to end. */
  subject?: string | undefined;
  /** The instant that chose the periods. It never moves, so a hold that outlives a period stays in it. */
  at: InstantInput;
  /** The currency of the parts. */
  currency: string;
  /** When what is still held is released by itself. */
  until?: InstantInput | undefined;
  /** Where it stands. */
  state: HoldStateInput;
  /** The amounts by coding. */
  parts?: readonly PartInput[] | undefined;
  /** The same amounts by budget, in the budgets' currencies, ordered by budget. */
  shares?: readonly ShareInput[] | undefined;
  /** The operations on it. */
  operations?: readonly BudgetMark[] | undefined;
  /** When it is forgotten; absent while something is held. */
  forget_at?: InstantInput | undefined;
}

/** The price is kept. */
export interface HoldPriceStep {
  /** For how long. */
  for: string;
}

/** Where a hold stands. */
export type HoldState = "held" | "partly" | "committed" | "ended" | (string & {});

/** Where a hold stands. */
export type HoldStateInput = "held" | "partly" | "committed" | "ended";

/** The share of accounts that is never written to. */
export interface HoldoutRule {
  /** The experiment that holds out: its holdout percent and seed count. */
  experiment: string;
  /** The purposes that are held out; marketing alone when empty. */
  purposes?: readonly PurposeInput[] | undefined;
}

/** When a quote that was made on a device is honoured. */
export type Honour = "unchanged" | "nearly" | "always";

/** A call of the host. */
export interface HookCard {
  /** Where it comes from. */
  origin: Origin;
  /** The hook. */
  hook: string;
  /** The whole context. */
  context: Context;
}

/** A call of the host. */
export interface HookCardInput {
  /** Where it comes from. */
  origin: OriginInput;
  /** The hook. */
  hook: string;
  /** The whole context. */
  context: ContextInput;
}

/** A kind of record of HubSpot. */
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

/** A batch: to be sent as POST to its path. A host that waits long for the answer may store it. */
export interface HubSpotRequest {
  /** Where it is sent. */
  path: string;
  /** What is sent, as it is. */
  body: string;
  /** The effects that each input is for, in the order of the inputs: several only where they say exactly the same. */
  keys: string[][];
}

/** A batch: to be sent as POST to its path. A host that waits long for the answer may store it. */
export interface HubSpotRequestInput {
  /** Where it is sent. */
  path: string;
  /** What is sent, as it is. */
  body: string;
  /** The effects that each input is for, in the order of the inputs: several only where they say exactly the same. */
  keys: readonly (readonly string[])[];
}

/** Requests for effects. Every effect that the system is asked about is in exactly one of the two lists, once. */
export interface HubSpotRequests {
  /** The requests, to be sent in this order. */
  requests: HubSpotRequest[];
  /** Effects that no request can be made for, and why. */
  refused: EffectAnswer[];
}

/** How effects are written for HubSpot. */
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

/** When something counts as idle. */
export interface IdleRule {
  /** The kinds; all when empty. */
  kinds?: readonly JourneyKind[] | undefined;
  /** The stages; all when empty. */
  stages?: readonly BuyingStageInput[] | undefined;
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

/** An order that a balance has. */
export interface Included {
  /** The order. */
  order: string;
  /** How much of it, counted from its beginning and not since the last sync; all of it when absent. */
  amount?: Decimal;
}

/** An order that a balance has. */
export interface IncludedInput {
  /** The order. */
  order: string;
  /** How much of it, counted from its beginning and not since the last sync; all of it when absent. */
  amount?: DecimalInput | undefined;
}

/** What an event brings: an input, and the account that it is for. */
export interface Incoming {
  /** The account. */
  account: string;
  /** The input. Its id is made of `source` and `id` of the event, which together name it once. */
  input: InputRead;
}

/** What comes in: an input of an account. */
export type InputRead = {
  /** Its id, unique among the inputs of the account. The same input may come again, the same id for another may not. */
  id: string;
  /** When it happened; the moment of the step when absent. Hosts that repeat inputs should give it. */
  at?: Instant;
  /** Who acts: a contact by id, or anybody; the host itself when absent. */
  actor?: string | Actor;
} & (
  /** Puts the company as the host's master data knows it in place of what is known. An older version changes nothing. */
  | {
    command: "account.sync_profile";
    /** The version at the source, rising. */
    version: number;
    /** The company. */
    company: CompanyRecord;
  }
  /** Puts or changes one contact. */
  | {
    command: "account.sync_contact";
    /** The version at the source, rising. */
    version: number;
    /** The contact. */
    contact: ContactRecord;
  }
  /** Removes a contact. */
  | {
    command: "account.remove_contact";
    /** The version at the source, rising. */
    version: number;
    /** The contact. */
    contact: string;
  }
  /** Puts the host's count of what was used of contracts and promotions. An older version changes nothing. */
  | {
    command: "account.sync_consumption";
    /** The version of the count, rising. */
    version: number;
    /** What was used. */
    consumed?: Consumed;
    /** Orders placed here that the count holds already: they are not counted twice. */
    includes?: string[];
  }
  /** Answers what pricing asked for. */
  | {
    command: "account.answer";
    /** The answers. */
    answers?: Answers;
  }
  /** Puts what is known of a person: name, addresses. */
  | {
    command: "account.sync_person";
    /** The person. */
    person: Person;
  }
  /** Erases what is known of a person. Decisions that were made stay as they are: they know ids only. */
  | {
    command: "account.forget";
    /** The person. */
    contact: string;
  }
  /** Hands one's right to approve on. */
  | {
    command: "account.delegate";
    /** The id of the delegation. */
    delegation: string;
    /** From whom to whom, and when. */
    request: DelegationRequest;
  }
  /** Ends a delegation. */
  | {
    command: "account.revoke";
    /** The delegation. */
    delegation: string;
  }
  /** Says what became of an effect. */
  | {
    command: "account.effect_result";
    /** The effect. */
    key: string;
    /** What became of it. */
    result: EffectResult;
  }
  /** Makes or changes a budget. */
  | {
    command: "budget.set";
    /** The budget. */
    budget: BudgetRecord;
    /** How often it was set when it was read; not checked when absent. */
    version?: number;
    /** Whether the limit may fall below what is spent or held already. */
    below_used?: boolean;
  }
  /** Removes a budget that nothing refers to. */
  | {
    command: "budget.remove";
    /** The budget. */
    budget: string;
    /** How often it was set when it was read; not checked when absent. */
    version?: number;
  }
  /** What the system that keeps an external budget says: it replaces what that said before. One that is not newer than what is known is ignored. */
  | {
    command: "budget.observe";
    /** The budget. */
    budget: string;
    /** The other system's version, rising. */
    source_version: number;
    /** The instant that chooses the period; when it happened, when absent. */
    booked_at?: Instant;
    /** What is spent in that period. */
    committed: Decimal;
    /** What is held. */
    held: Decimal;
    /** What may be spent, from now on; as before when absent. */
    limit?: Decimal;
    /** Holds made here that these sums have: they count there from now on, and no more on top. */
    includes?: string[];
  }
  /** Holds amounts on every budget that covers them, or on none. */
  | {
    command: "budget.hold";
    /** The id of the hold. */
    operation: string;
    /** The cart, quote or order that it is for. */
    subject?: string;
    /** The instant that chooses the periods; when it happened, when absent. */
    booked_at?: Instant;
    /** The currency of the amounts. */
    currency: string;
    /** The amounts by coding. */
    parts?: Coded[];
    /** When what is still held is released by itself. */
    until?: Instant;
    /** Whether somebody approved to go beyond budgets that can be exceeded with approval. */
    approved_over?: boolean;
  }
  /** Holds these amounts instead of those that are held now. What is committed stays. */
  | {
    command: "budget.adjust";
    /** The hold. */
    hold: string;
    /** The id of this operation, unique on its hold. */
    operation: string;
    /** The amounts by coding; codings that are not named are held no longer. */
    parts?: Coded[];
    /** Whether somebody approved to go beyond budgets that can be exceeded with approval. */
    approved_over?: boolean;
  }
  /** Turns what is held into what is spent. */
  | {
    command: "budget.commit";
    /** The hold. */
    hold: string;
    /** The id of this operation, unique on its hold. */
    operation: string;
    /** The amounts by coding; everything that is held when absent. */
    parts?: Coded[];
    /** What becomes of the rest. */
    rest?: Rest;
  }
  /** Holds these amounts no longer. */
  | {
    command: "budget.release";
    /** The hold. */
    hold: string;
    /** The id of this operation, unique on its hold. */
    operation: string;
    /** The amounts by coding; everything that is held when absent. */
    parts?: Coded[];
  }
  /** Undoes what was committed: a cancellation or a return. */
  | {
    command: "budget.give_back";
    /** The hold. */
    hold: string;
    /** The id of this operation, unique on its hold. */
    operation: string;
    /** The amounts by coding; everything that is committed when absent. */
    parts?: Coded[];
  }
  /** What the books say now. One that is not newer than what is known is ignored. */
  | {
    command: "credit.sync";
    /** The facts. */
    facts: CreditSync;
  }
  /** Holds an amount in every account that fits, or in none. */
  | {
    command: "credit.hold";
    /** The id of the use. */
    operation: string;
    /** The cart, quote or order that it is for. */
    subject?: string;
    /** The selling entity. */
    seller?: string;
    /** The unit that buys. */
    unit?: string;
    /** The amount. */
    amount: Money;
    /** When what is still held is released by itself. */
    until?: Instant;
    /** Whether somebody approved to go beyond the limit, where the rules let that be approved. */
    approved_over?: boolean;
  }
  /** Holds this amount instead. */
  | {
    command: "credit.adjust";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** What is held from now on. */
    amount: Decimal;
    /** Whether somebody approved to go beyond the limit. */
    approved_over?: boolean;
  }
  /** What is held is ordered. */
  | {
    command: "credit.commit";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** The order. */
    order: string;
    /** How much; all that is held when absent. */
    amount?: Decimal;
    /** What becomes of the rest. */
    rest?: Rest;
  }
  /** What is held is held no longer. */
  | {
    command: "credit.release";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** How much; all that is held when absent. */
    amount?: Decimal;
  }
  /** What is ordered is shipped. */
  | {
    command: "credit.ship";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** How much; all that is ordered when absent. */
    amount?: Decimal;
  }
  /** What is shipped, or else ordered, is invoiced. */
  | {
    command: "credit.invoice";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** How much; all that is shipped or ordered when absent. */
    amount?: Decimal;
    /** When the invoice was booked; when it happened, when absent. */
    booked_at?: Instant;
  }
  /** What is ordered, or else shipped, is cancelled or comes back before it is invoiced. What is invoiced comes back by a credit note, in the balance. */
  | {
    command: "credit.cancel";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** How much; all that is ordered or shipped when absent. */
    amount?: Decimal;
  }
  /** A cart of another system, as it is now. An older version than the one known, or one without lines, changes nothing. */
  | {
    command: "signal.cart_updated";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The version at the source; the time of the event decides where there is none. */
    version?: number;
    /** Its lines. */
    lines?: SignalLine[];
    /** What it is worth. */
    value?: Money;
  }
  /** The buyer is at another stage. */
  | {
    command: "signal.stage_entered";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The stage. */
    stage: BuyingStage;
  }
  /** A step of the checkout was entered. */
  | {
    command: "signal.step_entered";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The step. */
    step: string;
  }
  /** A step of the checkout was left without finishing it. */
  | {
    command: "signal.step_left";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The step. */
    step: string;
  }
  /** A product or page was looked at. */
  | {
    command: "signal.viewed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The product. */
    sku?: string;
    /** Its category. */
    category?: string;
    /** The page, such as `spec_sheet` or `terms`. */
    page?: string;
  }
  /** Products were put beside each other. */
  | {
    command: "signal.compared";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The products. */
    skus?: string[];
  }
  /** Something was searched for. */
  | {
    command: "signal.searched";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** How many results there were. */
    results: number;
  }
  /** A visit began, or went on. */
  | {
    command: "signal.visited";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** Where the visitor came from. */
    referrer?: string;
    /** How long the visitor has been there. */
    on_site?: string;
  }
  /** A product had no price for this buyer. */
  | {
    command: "signal.price_unavailable";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The product. */
    sku?: string;
  }
  /** The price shown was not the one agreed. */
  | {
    command: "signal.price_disputed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The product. */
    sku?: string;
  }
  /** A quote or cart was saved as a document. */
  | {
    command: "signal.exported";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** What it was, such as `pdf`. */
    format?: string;
  }
  /** What freight costs was shown. */
  | {
    command: "signal.freight_shown";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** What it costs. */
    amount: Money;
  }
  /** The total with everything was shown. */
  | {
    command: "signal.total_shown";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** What it comes to. */
    amount: Money;
  }
  /** A form was refused. */
  | {
    command: "signal.validation_failed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The field. */
    field: string;
    /** The code of the other system. */
    code?: string;
  }
  /** How long a page took. */
  | {
    command: "signal.page_timed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** How long. */
    took: string;
  }
  /** A program failed in front of the buyer. */
  | {
    command: "signal.client_error";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** Its code. */
    code?: string;
  }
  /** A payment was declined. */
  | {
    command: "signal.payment_declined";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The code of the provider. */
    code?: string;
  }
  /** The way of payment that was asked for is not offered. */
  | {
    command: "signal.method_missing";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The method. */
    method?: string;
  }
  /** Less is in stock than was asked for. */
  | {
    command: "signal.stock_short";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The product. */
    sku: string;
    /** How much there is. */
    available?: Decimal;
  }
  /** When goods would come was shown. */
  | {
    command: "signal.lead_time_shown";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The product. */
    sku?: string;
    /** In days. */
    days: number;
  }
  /** Credit stopped the buyer. */
  | {
    command: "signal.credit_held";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** What is over the limit. */
    amount?: Money;
  }
  /** Credit lets the buyer go on. */
  | {
    command: "signal.credit_released";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
  }
  /** An approval of another system waits. */
  | {
    command: "signal.approval_requested";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** Who decides. */
    approvers?: string[];
    /** What it is about. */
    value?: Money;
    /** The cart that it is about. */
    cart?: string;
  }
  /** An approval of another system was decided. */
  | {
    command: "signal.approval_decided";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** Whether it was approved. */
    approved: boolean;
  }
  /** A quote was asked for. */
  | {
    command: "signal.quote_requested";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
  }
  /** A quote of another system was offered, or offered again. */
  | {
    command: "signal.quote_offered";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** Its revision. */
    revision?: number;
    /** Until when it holds. */
    valid_until?: Instant;
    /** What it comes to. */
    value?: Money;
    /** The cart that it was made of. */
    cart?: string;
  }
  /** The buyer looked at a quote. */
  | {
    command: "signal.quote_viewed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
  }
  /** A quote of another system ended without an order. */
  | {
    command: "signal.quote_ended";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** Why, such as `declined`. */
    why?: string;
  }
  /** A configuration was begun, or changed. */
  | {
    command: "signal.configured";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The product. */
    sku: string;
    /** Whether it can be ordered as it is. */
    complete?: boolean;
  }
  /** Goods will be due to be ordered again. */
  | {
    command: "signal.reorder_expected";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** When. */
    due: Instant;
    /** What. */
    lines?: SignalLine[];
    /** What it is worth. */
    value?: Money;
  }
  /** A contract of another system ends. */
  | {
    command: "signal.contract_ending";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** When. */
    ends: Instant;
    /** What was bought under it. */
    value?: Money;
  }
  /** Somebody of the company ordered, anywhere. */
  | {
    command: "signal.ordered";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The order. */
    order: string;
    /** The cart that it came from, where it came from one. */
    cart?: string;
    /** The quote that it came from. */
    quote?: string;
    /** What was ordered. */
    lines?: SignalLine[];
    /** What it came to. */
    value?: Money;
  }
  /** A person has the ball: an open task or call. */
  | {
    command: "signal.task_opened";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The task at its source. */
    task: string;
    /** Whose it is. */
    owner?: string;
    /** When it is to be done. */
    due?: Instant;
  }
  /** A person gives the ball back. */
  | {
    command: "signal.task_closed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The task at its source. */
    task: string;
    /** What came of it, such as `no_answer` or `handled`. */
    outcome?: string;
  }
  /** Somebody talked to the buyer. */
  | {
    command: "signal.call_logged";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** What came of it, such as `no_answer` or `reached`. */
    outcome?: string;
    /** Whose call it was. */
    owner?: string;
  }
  /** A reason that a person or a model names. */
  | {
    command: "signal.reported";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The reason: a code of the table or one of the rulebook. */
    reason: KnownReason | string;
    /** How much it weighs, up to 10,000; 100 when absent. */
    weight?: number;
  }
  /** A signal of the host's own: the rulebook says what it is evidence for. */
  | {
    command: "signal.custom";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** Its name, `x.*`. */
    name: string;
    /** An amount that goes with it. */
    amount?: Money;
  }
  /** What a model of the host says. */
  | {
    command: "signal.scored";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The score. */
    score: string;
    /** Its value. */
    value: Decimal;
    /** The version of the model. */
    version: string;
  }
  /** Whether a person may be written to. */
  | {
    command: "signal.consent_changed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The channel. */
    channel: string;
    /** The address, by its id; all addresses of the channel when absent. */
    address?: string;
    /** The purpose; all when absent. */
    purpose?: Purpose;
    /** Whether it is given. */
    granted: boolean;
    /** The domain of the address, for caps. */
    domain?: string;
  }
  /** A law or a list forbids writing to a person, or does no more. */
  | {
    command: "signal.suppression_changed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The channel; all when absent. */
    channel?: string;
    /** The address; all when absent. */
    address?: string;
    /** Whether it is forbidden. */
    suppressed: boolean;
  }
  /** Feedback on a message: opened. */
  | {
    command: "signal.opened";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The effect that sent it. */
    key: string;
  }
  /** Feedback on a message: a link was followed. */
  | {
    command: "signal.clicked";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The effect that sent it. */
    key: string;
  }
  /** The recipient wrote back, to a message or by itself. */
  | {
    command: "signal.replied";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The effect that sent it. */
    key?: string;
  }
  /** The recipient wants no more of this. */
  | {
    command: "signal.unsubscribed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The effect that sent it. */
    key?: string;
    /** The channel, where no message is named. */
    channel?: string;
    /** The address; all of the channel when absent. */
    address?: string;
  }
  /** The recipient complained. */
  | {
    command: "signal.complained";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The effect that sent it. */
    key?: string;
    /** The channel, where no message is named. */
    channel?: string;
    /** The address; all of the channel when absent. */
    address?: string;
  }
  /** A message that was delivered came back later. */
  | {
    command: "signal.bounced";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The effect that sent it. */
    key: string;
    /** Whether the address is dead. */
    hard: boolean;
  }
  /** Another tool wrote to a person: it counts towards caps. */
  | {
    command: "signal.sent_elsewhere";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The channel. */
    channel: string;
    /** The purpose. */
    purpose: Purpose;
    /** Tags that caps may count. */
    tags?: string[];
    /** How long it blocks later marketing to the contact, as stored by the tool. */
    window?: string;
  }
  /** How much is in stock. */
  | {
    command: "signal.stock_known";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** The product. */
    sku: string;
    /** How much there is. */
    available: Decimal;
    /** Until when this counts. */
    valid_until?: Instant;
  }
  /** A conversation with a person of the seller goes on, or has ended. */
  | {
    command: "signal.negotiation_changed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef;
    /** The person whom it is about, where one is known. */
    contact?: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The selling entity. */
    seller?: string;
    /** Whether it is live. */
    live: boolean;
  }
  /** Make it. */
  | {
    command: "cart.create";
    /** What it is about. */
    cart: string;
    /** What it is to be. */
    new: NewCart;
    /** What is in it from the start. */
    lines?: NewLine[];
  }
  /** Add to a line, or add a line. */
  | {
    command: "cart.add";
    /** What it is about. */
    cart: string;
    /** The line. */
    line: NewLine;
    /** The version of the line that was seen. */
    seen?: number;
  }
  /** Write one thing on a line that is there. */
  | {
    command: "cart.edit_line";
    /** What it is about. */
    cart: string;
    /** The line. */
    line: string;
    /** Its version that was seen. */
    seen: number;
    /** What is written. */
    edit: LineEdit;
  }
  /** Change the choices of a configured line. */
  | {
    command: "cart.configure";
    /** What it is about. */
    cart: string;
    /** The line. */
    line: string;
    /** Its version that was seen. */
    seen: number;
    /** All its choices. */
    configuration: { [name: string]: string | number };
  }
  /** Take in edits that were made elsewhere. */
  | {
    command: "cart.edit";
    /** What it is about. */
    cart: string;
    /** The edits. */
    operations?: Operation[];
  }
  /** Add rows that somebody entered. */
  | {
    command: "cart.add_lines";
    /** What it is about. */
    cart: string;
    /** The rows. */
    rows?: EnteredRow[];
  }
  /** Add the lines of an order again. */
  | {
    command: "cart.reorder";
    /** What it is about. */
    cart: string;
    /** The order. */
    order: string;
    /** Which lines; all when absent. */
    lines?: string[];
  }
  /** Add the lines of another cart or list; there they stay. */
  | {
    command: "cart.copy_lines";
    /** What it is about. */
    cart: string;
    /** Where they are. */
    from: string;
    /** Which lines; all when absent. */
    lines?: string[];
  }
  /** Add the lines of another cart or list; there they go. */
  | {
    command: "cart.move_lines";
    /** What it is about. */
    cart: string;
    /** Where they are. */
    from: string;
    /** Which lines; all when absent. */
    lines?: string[];
  }
  /** Say what the cart is as a whole. */
  | {
    command: "cart.describe";
    /** What it is about. */
    cart: string;
    /** Everything that is said. */
    head: CartHead;
    /** The version of the cart that was seen. */
    seen?: number;
  }
  /** Add a promotion code. */
  | {
    command: "cart.add_code";
    /** What it is about. */
    cart: string;
    /** The code. */
    code: string;
  }
  /** Take a promotion code away. */
  | {
    command: "cart.remove_code";
    /** What it is about. */
    cart: string;
    /** The code. */
    code: string;
  }
  /** Put it aside, take it up again, or make it another kind of list. */
  | {
    command: "cart.keep_as";
    /** What it is about. */
    cart: string;
    /** What it is to be. */
    kind: CartKind;
  }
  /** Say who may use it. */
  | {
    command: "cart.share";
    /** What it is about. */
    cart: string;
    /** What everybody of the unit may do. */
    shared?: Access;
    /** Who else may use it. */
    members?: Member[];
    /** The version of the cart that was seen. */
    seen?: number;
  }
  /** Lock it for others. */
  | {
    command: "cart.lock";
    /** What it is about. */
    cart: string;
    /** Until when. */
    until: Instant;
    /** What is locked. */
    scope?: LockScope;
  }
  /** Give up the lock, or take away somebody else's. */
  | {
    command: "cart.unlock";
    /** What it is about. */
    cart: string;
    /** Whether it may be somebody else's. */
    force?: boolean;
  }
  /** Give a guest's cart an owner. */
  | {
    command: "cart.claim";
    /** What it is about. */
    cart: string;
    /** Whose it is; the actor's when absent. */
    owner?: string;
    /** The unit that buys. */
    unit?: string;
  }
  /** Put its lines into another cart. */
  | {
    command: "cart.merge";
    /** What it is about. */
    cart: string;
    /** The other cart, which stays. */
    into: string;
    /** How; as the rules say when absent. */
    mode?: MergeMode;
  }
  /** Keep its prices. */
  | {
    command: "cart.freeze";
    /** What it is about. */
    cart: string;
    /** Whether edits are refused. */
    hard?: boolean;
    /** The version of the cart that was seen. */
    seen?: number;
  }
  /** Give up kept prices. */
  | {
    command: "cart.thaw";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number;
  }
  /** Price it anew. */
  | {
    command: "cart.reprice";
    /** What it is about. */
    cart: string;
  }
  /** Note that the buyer was shown its prices. */
  | {
    command: "cart.see";
    /** What it is about. */
    cart: string;
  }
  /** Ask for approval. */
  | {
    command: "cart.submit";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number;
  }
  /** Take it back from approval. */
  | {
    command: "cart.recall";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number;
  }
  /** Change what was approved. */
  | {
    command: "cart.amend";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen: number;
    /** The edits, as operations of the moment. */
    operations?: Operation[];
    /** What the cart is as a whole; unchanged when absent. */
    head?: CartHead;
  }
  /** Place an order. */
  | {
    command: "cart.place";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number;
  }
  /** Hand it to a procurement system. */
  | {
    command: "cart.transfer";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number;
  }
  /** Throw it away. */
  | {
    command: "cart.cancel";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number;
  }
  /** Say what it is in the system that decides about it. */
  | {
    command: "cart.observe";
    /** What it is about. */
    cart: string;
    /** That system's version. */
    source_version: number;
    /** The whole cart. */
    whole: CartRecord;
  }
  /** Make one. By a buyer it is a draft, or requested at once; by a seller it is in review. */
  | {
    command: "quote.create";
    /** What it is about. */
    quote: string;
    /** The unit of the company that buys. */
    unit?: string;
    /** The buyer, where a seller or the host makes it. */
    contact?: string;
    /** The selling entity. */
    seller?: string;
    /** The currency. */
    currency: string;
    /** The cart that it is made of. */
    cart?: string;
    /** Where the goods go. */
    ship_to?: string;
    /** The buyer's purchase order number. */
    po?: string;
    /** The lines. */
    lines?: WantedLine[];
    /** Whether it is requested at once. */
    request?: boolean;
  }
  /** Change lines of a draft (the buyer) or of a quote in review (the seller). */
  | {
    command: "quote.edit";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** Lines to add or to put in place of those with the same id. */
    lines?: WantedLine[];
    /** Lines to take out. */
    remove?: string[];
    /** Where the goods go. */
    ship_to?: string;
    /** The buyer's purchase order number. */
    po?: string;
  }
  /** Ask for an offer. */
  | {
    command: "quote.request";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
  }
  /** Take it on, or take it over from a colleague. */
  | {
    command: "quote.claim";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
  }
  /** Give it back to the queue. */
  | {
    command: "quote.unclaim";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
  }
  /** Set prices, locks, extras and least totals of lines. */
  | {
    command: "quote.price";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** What changes. */
    lines?: LineTerms[];
  }
  /** Set the discount over what the lines leave; without one, take it away. */
  | {
    command: "quote.discount";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** The discount. */
    discount?: QuoteDiscount;
  }
  /** Set all charges. */
  | {
    command: "quote.charges";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** The charges. */
    charges?: QuoteCharge[];
  }
  /** Set line totals so that the lines that are not optional come to a total; the quote's discount goes into them. */
  | {
    command: "quote.target";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** The total wanted, without charges. */
    total: Decimal;
  }
  /** Make the offer. */
  | {
    command: "quote.offer";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** When it ends; by the rulebook when left out. */
    valid_until?: Instant;
    /** Terms of payment, by their id. */
    payment?: string;
    /** Whether its first order uses it up. */
    single_use?: boolean;
    /** Whether less than everything may be accepted. */
    partial?: boolean;
    /** Makes it a blanket order. */
    blanket?: Blanket;
    /** The id of a note. */
    note?: string;
  }
  /** Let a discount pass that is beyond a colleague's authority. */
  | {
    command: "quote.approve_internal";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
  }
  /** Send it back to review; the seller who offered may do it too. */
  | {
    command: "quote.refuse_internal";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** The id of a note. */
    note?: string;
  }
  /** Accept everything that is not optional, or the lines named. */
  | {
    command: "quote.accept";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** The lines; all that are not optional when left out. */
    lines?: Take[];
    /** The buyer's purchase order number. */
    po?: string;
  }
  /** Ask for another offer. */
  | {
    command: "quote.counter";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** The total wanted, without charges and optional lines. */
    target?: Decimal;
    /** Wishes. */
    lines?: LineWish[];
    /** The id of a note. */
    note?: string;
  }
  /** Say no to the offer. */
  | {
    command: "quote.decline";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** Why, as a word of the host. */
    reason?: string;
  }
  /** Take the offer back. */
  | {
    command: "quote.withdraw";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** Why, as a word of the host. */
    reason?: string;
  }
  /** Make no offer. */
  | {
    command: "quote.reject";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** Why, as a word of the host. */
    reason?: string;
  }
  /** Give it up; of an accepted one, what is not ordered yet. */
  | {
    command: "quote.cancel";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** Why, as a word of the host. */
    reason?: string;
  }
  /** Work on an expired one again, at today's prices where the seller set none. */
  | {
    command: "quote.requote";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
  }
  /** Order what is left, or the quantities named. */
  | {
    command: "quote.place";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** The lines; all that is left when left out. A blanket order always names them. */
    lines?: Take[];
  }
  /** The order was taken. */
  | {
    command: "quote.placed";
    /** What it is about. */
    quote: string;
    /** The release. */
    release: number;
    /** The order. */
    order: string;
  }
  /** The order was refused. */
  | {
    command: "quote.refused";
    /** What it is about. */
    quote: string;
    /** The release. */
    release: number;
    /** Why, as a word of the host. */
    reason?: string;
  }
  /** Add a message. */
  | {
    command: "quote.message";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number;
    /** The id of its text. */
    text: string;
    /** Whether it is among the seller's people. */
    internal?: boolean;
  }
  /** Take in a quote that a seller made on a device, under the id that the device chose. It is offered at its own prices where the rulebook honours them, and else waits for the seller, with what has changed. */
  | {
    command: "quote.bring_in";
    /** What it is about. */
    quote: string;
    /** What the device made. */
    offline: OfflineQuote;
  }
  /** What another system says about its quote. */
  | {
    command: "quote.observe";
    /** What it is about. */
    quote: string;
    /** The whole quote. */
    whole: QuoteObservation;
  }
  /** Approves every open step that waits for the person, or only those named. */
  | {
    command: "approval.approve";
    /** What it is about. */
    approval: string;
    /** The revision. */
    revision: number;
    /** Only these steps. */
    steps?: string[];
    /** The id of what is said, a text that the host keeps. */
    note?: string;
    /** What the link allowed that the decision came through. The step is then that of the claim. */
    claim?: Claim;
  }
  /** Rejects every open step that waits for the person, or only those named. */
  | {
    command: "approval.reject";
    /** What it is about. */
    approval: string;
    /** The revision. */
    revision: number;
    /** Only these steps. */
    steps?: string[];
    /** The id of what is said, a text that the host keeps. */
    note?: string;
    /** What the link allowed that the decision came through. The step is then that of the claim. */
    claim?: Claim;
  }
  /** Gives the subject back to be changed. */
  | {
    command: "approval.return";
    /** What it is about. */
    approval: string;
    /** The revision. */
    revision: number;
    /** The id of what is said, a text that the host keeps. */
    note?: string;
  }
  /** Takes the request back. */
  | {
    command: "approval.recall";
    /** What it is about. */
    approval: string;
    /** The revision. */
    revision: number;
  }
  /** Gives an open step to somebody else: by one who may decide it, or by whoever manages the account. */
  | {
    command: "approval.reassign";
    /** What it is about. */
    approval: string;
    /** The revision. */
    revision: number;
    /** The step. */
    step: string;
    /** The person who decides instead. */
    to: string;
  }
  /** Says where it stands in the system that decides about it. */
  | {
    command: "approval.observe";
    /** What it is about. */
    approval: string;
    /** The revision that the system was asked about. */
    revision: number;
    /** That system's version, rising; one that is not above the last changes nothing. */
    source_version: number;
    /** What it says. */
    status: ObservedStatus;
    /** The id of what was said there, a text that the host keeps. */
    note?: string;
  }
  /** An order of another system. */
  | {
    command: "order.create";
    /** What it is about. */
    order: string;
    /** The order. */
    new: NewOrder;
  }
  /** It got a number. */
  | {
    command: "order.number";
    /** What it is about. */
    order: string;
    /** The number that people know. */
    number?: string;
    /** Numbers of other systems. */
    external?: ExternalNumber[];
  }
  /** It was changed in the system that carries it out. */
  | {
    command: "order.change";
    /** What it is about. */
    order: string;
    /** The prices now, with every line that is ordered. */
    prices: PriceSnapshot;
    /** The version that was seen. */
    seen?: number;
  }
  /** Cancel it, or lines of it. */
  | {
    command: "order.cancel";
    /** What it is about. */
    order: string;
    /** How much of which line; all that is not shipped when absent. */
    lines?: LineQuantity[];
    /** The version that was seen. */
    seen?: number;
  }
  /** Goods left. */
  | {
    command: "order.ship";
    /** What it is about. */
    order: string;
    /** How much of which line. */
    lines?: LineQuantity[];
  }
  /** Goods are waited for. */
  | {
    command: "order.backorder";
    /** What it is about. */
    order: string;
    /** How much of each line is waited for now; zero ends it. */
    lines?: LineQuantity[];
  }
  /** An invoice was written; below zero a credit note. */
  | {
    command: "order.invoice";
    /** What it is about. */
    order: string;
    /** How much of which line. */
    lines?: LineQuantity[];
  }
  /** Goods came back. */
  | {
    command: "order.return";
    /** What it is about. */
    order: string;
    /** How much of which line. */
    lines?: LineQuantity[];
  }
  /** Say what it is in the system that decides about it. */
  | {
    command: "order.observe";
    /** What it is about. */
    order: string;
    /** That system's version. */
    source_version: number;
    /** The whole order. */
    whole: Order;
  }
);

/** What comes in: an input of an account. */
export type Input = {
  /** Its id, unique among the inputs of the account. The same input may come again, the same id for another may not. */
  id: string;
  /** When it happened; the moment of the step when absent. Hosts that repeat inputs should give it. */
  at?: InstantInput | undefined;
  /** Who acts: a contact by id, or anybody; the host itself when absent. */
  actor?: string | ActorInput | undefined;
} & (
  /** Puts the company as the host's master data knows it in place of what is known. An older version changes nothing. */
  | {
    command: "account.sync_profile";
    /** The version at the source, rising. */
    version: number | bigint;
    /** The company. */
    company: CompanyRecordInput;
  }
  /** Puts or changes one contact. */
  | {
    command: "account.sync_contact";
    /** The version at the source, rising. */
    version: number | bigint;
    /** The contact. */
    contact: ContactRecordInput;
  }
  /** Removes a contact. */
  | {
    command: "account.remove_contact";
    /** The version at the source, rising. */
    version: number | bigint;
    /** The contact. */
    contact: string;
  }
  /** Puts the host's count of what was used of contracts and promotions. An older version changes nothing. */
  | {
    command: "account.sync_consumption";
    /** The version of the count, rising. */
    version: number | bigint;
    /** What was used. */
    consumed?: ConsumedInput | undefined;
    /** Orders placed here that the count holds already: they are not counted twice. */
    includes?: readonly string[] | undefined;
  }
  /** Answers what pricing asked for. */
  | {
    command: "account.answer";
    /** The answers. */
    answers?: AnswersInput | undefined;
  }
  /** Puts what is known of a person: name, addresses. */
  | {
    command: "account.sync_person";
    /** The person. */
    person: PersonInput;
  }
  /** Erases what is known of a person. Decisions that were made stay as they are: they know ids only. */
  | {
    command: "account.forget";
    /** The person. */
    contact: string;
  }
  /** Hands one's right to approve on. */
  | {
    command: "account.delegate";
    /** The id of the delegation. */
    delegation: string;
    /** From whom to whom, and when. */
    request: DelegationRequestInput;
  }
  /** Ends a delegation. */
  | {
    command: "account.revoke";
    /** The delegation. */
    delegation: string;
  }
  /** Says what became of an effect. */
  | {
    command: "account.effect_result";
    /** The effect. */
    key: string;
    /** What became of it. */
    result: EffectResultInput;
  }
  /** Makes or changes a budget. */
  | {
    command: "budget.set";
    /** The budget. */
    budget: BudgetRecordInput;
    /** How often it was set when it was read; not checked when absent. */
    version?: number | bigint | undefined;
    /** Whether the limit may fall below what is spent or held already. */
    below_used?: boolean | undefined;
  }
  /** Removes a budget that nothing refers to. */
  | {
    command: "budget.remove";
    /** The budget. */
    budget: string;
    /** How often it was set when it was read; not checked when absent. */
    version?: number | bigint | undefined;
  }
  /** What the system that keeps an external budget says: it replaces what that said before. One that is not newer than what is known is ignored. */
  | {
    command: "budget.observe";
    /** The budget. */
    budget: string;
    /** The other system's version, rising. */
    source_version: number | bigint;
    /** The instant that chooses the period; when it happened, when absent. */
    booked_at?: InstantInput | undefined;
    /** What is spent in that period. */
    committed: DecimalInput;
    /** What is held. */
    held: DecimalInput;
    /** What may be spent, from now on; as before when absent. */
    limit?: DecimalInput | undefined;
    /** Holds made here that these sums have: they count there from now on, and no more on top. */
    includes?: readonly string[] | undefined;
  }
  /** Holds amounts on every budget that covers them, or on none. */
  | {
    command: "budget.hold";
    /** The id of the hold. */
    operation: string;
    /** The cart, quote or order that it is for. */
    subject?: string | undefined;
    /** The instant that chooses the periods; when it happened, when absent. */
    booked_at?: InstantInput | undefined;
    /** The currency of the amounts. */
    currency: string;
    /** The amounts by coding. */
    parts?: readonly CodedInput[] | undefined;
    /** When what is still held is released by itself. */
    until?: InstantInput | undefined;
    /** Whether somebody approved to go beyond budgets that can be exceeded with approval. */
    approved_over?: boolean | undefined;
  }
  /** Holds these amounts instead of those that are held now. What is committed stays. */
  | {
    command: "budget.adjust";
    /** The hold. */
    hold: string;
    /** The id of this operation, unique on its hold. */
    operation: string;
    /** The amounts by coding; codings that are not named are held no longer. */
    parts?: readonly CodedInput[] | undefined;
    /** Whether somebody approved to go beyond budgets that can be exceeded with approval. */
    approved_over?: boolean | undefined;
  }
  /** Turns what is held into what is spent. */
  | {
    command: "budget.commit";
    /** The hold. */
    hold: string;
    /** The id of this operation, unique on its hold. */
    operation: string;
    /** The amounts by coding; everything that is held when absent. */
    parts?: readonly CodedInput[] | undefined;
    /** What becomes of the rest. */
    rest?: RestInput | undefined;
  }
  /** Holds these amounts no longer. */
  | {
    command: "budget.release";
    /** The hold. */
    hold: string;
    /** The id of this operation, unique on its hold. */
    operation: string;
    /** The amounts by coding; everything that is held when absent. */
    parts?: readonly CodedInput[] | undefined;
  }
  /** Undoes what was committed: a cancellation or a return. */
  | {
    command: "budget.give_back";
    /** The hold. */
    hold: string;
    /** The id of this operation, unique on its hold. */
    operation: string;
    /** The amounts by coding; everything that is committed when absent. */
    parts?: readonly CodedInput[] | undefined;
  }
  /** What the books say now. One that is not newer than what is known is ignored. */
  | {
    command: "credit.sync";
    /** The facts. */
    facts: CreditSyncInput;
  }
  /** Holds an amount in every account that fits, or in none. */
  | {
    command: "credit.hold";
    /** The id of the use. */
    operation: string;
    /** The cart, quote or order that it is for. */
    subject?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The unit that buys. */
    unit?: string | undefined;
    /** The amount. */
    amount: MoneyInput;
    /** When what is still held is released by itself. */
    until?: InstantInput | undefined;
    /** Whether somebody approved to go beyond the limit, where the rules let that be approved. */
    approved_over?: boolean | undefined;
  }
  /** Holds this amount instead. */
  | {
    command: "credit.adjust";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** What is held from now on. */
    amount: DecimalInput;
    /** Whether somebody approved to go beyond the limit. */
    approved_over?: boolean | undefined;
  }
  /** What is held is ordered. */
  | {
    command: "credit.commit";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** The order. */
    order: string;
    /** How much; all that is held when absent. */
    amount?: DecimalInput | undefined;
    /** What becomes of the rest. */
    rest?: RestInput | undefined;
  }
  /** What is held is held no longer. */
  | {
    command: "credit.release";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** How much; all that is held when absent. */
    amount?: DecimalInput | undefined;
  }
  /** What is ordered is shipped. */
  | {
    command: "credit.ship";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** How much; all that is ordered when absent. */
    amount?: DecimalInput | undefined;
  }
  /** What is shipped, or else ordered, is invoiced. */
  | {
    command: "credit.invoice";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** How much; all that is shipped or ordered when absent. */
    amount?: DecimalInput | undefined;
    /** When the invoice was booked; when it happened, when absent. */
    booked_at?: InstantInput | undefined;
  }
  /** What is ordered, or else shipped, is cancelled or comes back before it is invoiced. What is invoiced comes back by a credit note, in the balance. */
  | {
    command: "credit.cancel";
    /** The use. */
    hold: string;
    /** The id of this operation, unique on its use. */
    operation: string;
    /** How much; all that is ordered or shipped when absent. */
    amount?: DecimalInput | undefined;
  }
  /** A cart of another system, as it is now. An older version than the one known, or one without lines, changes nothing. */
  | {
    command: "signal.cart_updated";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The version at the source; the time of the event decides where there is none. */
    version?: number | bigint | undefined;
    /** Its lines. */
    lines?: readonly SignalLineInput[] | undefined;
    /** What it is worth. */
    value?: MoneyInput | undefined;
  }
  /** The buyer is at another stage. */
  | {
    command: "signal.stage_entered";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The stage. */
    stage: BuyingStageInput;
  }
  /** A step of the checkout was entered. */
  | {
    command: "signal.step_entered";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The step. */
    step: string;
  }
  /** A step of the checkout was left without finishing it. */
  | {
    command: "signal.step_left";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The step. */
    step: string;
  }
  /** A product or page was looked at. */
  | {
    command: "signal.viewed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The product. */
    sku?: string | undefined;
    /** Its category. */
    category?: string | undefined;
    /** The page, such as `spec_sheet` or `terms`. */
    page?: string | undefined;
  }
  /** Products were put beside each other. */
  | {
    command: "signal.compared";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The products. */
    skus?: readonly string[] | undefined;
  }
  /** Something was searched for. */
  | {
    command: "signal.searched";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** How many results there were. */
    results: number | bigint;
  }
  /** A visit began, or went on. */
  | {
    command: "signal.visited";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** Where the visitor came from. */
    referrer?: string | undefined;
    /** How long the visitor has been there. */
    on_site?: string | undefined;
  }
  /** A product had no price for this buyer. */
  | {
    command: "signal.price_unavailable";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The product. */
    sku?: string | undefined;
  }
  /** The price shown was not the one agreed. */
  | {
    command: "signal.price_disputed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The product. */
    sku?: string | undefined;
  }
  /** A quote or cart was saved as a document. */
  | {
    command: "signal.exported";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** What it was, such as `pdf`. */
    format?: string | undefined;
  }
  /** What freight costs was shown. */
  | {
    command: "signal.freight_shown";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** What it costs. */
    amount: MoneyInput;
  }
  /** The total with everything was shown. */
  | {
    command: "signal.total_shown";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** What it comes to. */
    amount: MoneyInput;
  }
  /** A form was refused. */
  | {
    command: "signal.validation_failed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The field. */
    field: string;
    /** The code of the other system. */
    code?: string | undefined;
  }
  /** How long a page took. */
  | {
    command: "signal.page_timed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** How long. */
    took: string;
  }
  /** A program failed in front of the buyer. */
  | {
    command: "signal.client_error";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** Its code. */
    code?: string | undefined;
  }
  /** A payment was declined. */
  | {
    command: "signal.payment_declined";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The code of the provider. */
    code?: string | undefined;
  }
  /** The way of payment that was asked for is not offered. */
  | {
    command: "signal.method_missing";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The method. */
    method?: string | undefined;
  }
  /** Less is in stock than was asked for. */
  | {
    command: "signal.stock_short";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The product. */
    sku: string;
    /** How much there is. */
    available?: DecimalInput | undefined;
  }
  /** When goods would come was shown. */
  | {
    command: "signal.lead_time_shown";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The product. */
    sku?: string | undefined;
    /** In days. */
    days: number | bigint;
  }
  /** Credit stopped the buyer. */
  | {
    command: "signal.credit_held";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** What is over the limit. */
    amount?: MoneyInput | undefined;
  }
  /** Credit lets the buyer go on. */
  | {
    command: "signal.credit_released";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
  }
  /** An approval of another system waits. */
  | {
    command: "signal.approval_requested";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** Who decides. */
    approvers?: readonly string[] | undefined;
    /** What it is about. */
    value?: MoneyInput | undefined;
    /** The cart that it is about. */
    cart?: string | undefined;
  }
  /** An approval of another system was decided. */
  | {
    command: "signal.approval_decided";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** Whether it was approved. */
    approved: boolean;
  }
  /** A quote was asked for. */
  | {
    command: "signal.quote_requested";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
  }
  /** A quote of another system was offered, or offered again. */
  | {
    command: "signal.quote_offered";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** Its revision. */
    revision?: number | bigint | undefined;
    /** Until when it holds. */
    valid_until?: InstantInput | undefined;
    /** What it comes to. */
    value?: MoneyInput | undefined;
    /** The cart that it was made of. */
    cart?: string | undefined;
  }
  /** The buyer looked at a quote. */
  | {
    command: "signal.quote_viewed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
  }
  /** A quote of another system ended without an order. */
  | {
    command: "signal.quote_ended";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** Why, such as `declined`. */
    why?: string | undefined;
  }
  /** A configuration was begun, or changed. */
  | {
    command: "signal.configured";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The product. */
    sku: string;
    /** Whether it can be ordered as it is. */
    complete?: boolean | undefined;
  }
  /** Goods will be due to be ordered again. */
  | {
    command: "signal.reorder_expected";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** When. */
    due: InstantInput;
    /** What. */
    lines?: readonly SignalLineInput[] | undefined;
    /** What it is worth. */
    value?: MoneyInput | undefined;
  }
  /** A contract of another system ends. */
  | {
    command: "signal.contract_ending";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** When. */
    ends: InstantInput;
    /** What was bought under it. */
    value?: MoneyInput | undefined;
  }
  /** Somebody of the company ordered, anywhere. */
  | {
    command: "signal.ordered";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The order. */
    order: string;
    /** The cart that it came from, where it came from one. */
    cart?: string | undefined;
    /** The quote that it came from. */
    quote?: string | undefined;
    /** What was ordered. */
    lines?: readonly SignalLineInput[] | undefined;
    /** What it came to. */
    value?: MoneyInput | undefined;
  }
  /** A person has the ball: an open task or call. */
  | {
    command: "signal.task_opened";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The task at its source. */
    task: string;
    /** Whose it is. */
    owner?: string | undefined;
    /** When it is to be done. */
    due?: InstantInput | undefined;
  }
  /** A person gives the ball back. */
  | {
    command: "signal.task_closed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The task at its source. */
    task: string;
    /** What came of it, such as `no_answer` or `handled`. */
    outcome?: string | undefined;
  }
  /** Somebody talked to the buyer. */
  | {
    command: "signal.call_logged";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** What came of it, such as `no_answer` or `reached`. */
    outcome?: string | undefined;
    /** Whose call it was. */
    owner?: string | undefined;
  }
  /** A reason that a person or a model names. */
  | {
    command: "signal.reported";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The reason: a code of the table or one of the rulebook. */
    reason: KnownReasonInput | string;
    /** How much it weighs, up to 10,000; 100 when absent. */
    weight?: number | bigint | undefined;
  }
  /** A signal of the host's own: the rulebook says what it is evidence for. */
  | {
    command: "signal.custom";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** Its name, `x.*`. */
    name: string;
    /** An amount that goes with it. */
    amount?: MoneyInput | undefined;
  }
  /** What a model of the host says. */
  | {
    command: "signal.scored";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The score. */
    score: string;
    /** Its value. */
    value: DecimalInput;
    /** The version of the model. */
    version: string;
  }
  /** Whether a person may be written to. */
  | {
    command: "signal.consent_changed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The channel. */
    channel: string;
    /** The address, by its id; all addresses of the channel when absent. */
    address?: string | undefined;
    /** The purpose; all when absent. */
    purpose?: PurposeInput | undefined;
    /** Whether it is given. */
    granted: boolean;
    /** The domain of the address, for caps. */
    domain?: string | undefined;
  }
  /** A law or a list forbids writing to a person, or does no more. */
  | {
    command: "signal.suppression_changed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The channel; all when absent. */
    channel?: string | undefined;
    /** The address; all when absent. */
    address?: string | undefined;
    /** Whether it is forbidden. */
    suppressed: boolean;
  }
  /** Feedback on a message: opened. */
  | {
    command: "signal.opened";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The effect that sent it. */
    key: string;
  }
  /** Feedback on a message: a link was followed. */
  | {
    command: "signal.clicked";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The effect that sent it. */
    key: string;
  }
  /** The recipient wrote back, to a message or by itself. */
  | {
    command: "signal.replied";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The effect that sent it. */
    key?: string | undefined;
  }
  /** The recipient wants no more of this. */
  | {
    command: "signal.unsubscribed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The effect that sent it. */
    key?: string | undefined;
    /** The channel, where no message is named. */
    channel?: string | undefined;
    /** The address; all of the channel when absent. */
    address?: string | undefined;
  }
  /** The recipient complained. */
  | {
    command: "signal.complained";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The effect that sent it. */
    key?: string | undefined;
    /** The channel, where no message is named. */
    channel?: string | undefined;
    /** The address; all of the channel when absent. */
    address?: string | undefined;
  }
  /** A message that was delivered came back later. */
  | {
    command: "signal.bounced";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The effect that sent it. */
    key: string;
    /** Whether the address is dead. */
    hard: boolean;
  }
  /** Another tool wrote to a person: it counts towards caps. */
  | {
    command: "signal.sent_elsewhere";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The channel. */
    channel: string;
    /** The purpose. */
    purpose: PurposeInput;
    /** Tags that caps may count. */
    tags?: readonly string[] | undefined;
    /** How long it blocks later marketing to the contact, as stored by the tool. */
    window?: string | undefined;
  }
  /** How much is in stock. */
  | {
    command: "signal.stock_known";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The product. */
    sku: string;
    /** How much there is. */
    available: DecimalInput;
    /** Until when this counts. */
    valid_until?: InstantInput | undefined;
  }
  /** A conversation with a person of the seller goes on, or has ended. */
  | {
    command: "signal.negotiation_changed";
    /** The thing that it is about, where it is about one. */
    about?: JourneyRef | undefined;
    /** The person whom it is about, where one is known. */
    contact?: string | undefined;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** Whether it is live. */
    live: boolean;
  }
  /** Make it. */
  | {
    command: "cart.create";
    /** What it is about. */
    cart: string;
    /** What it is to be. */
    new: NewCartInput;
    /** What is in it from the start. */
    lines?: readonly NewLineInput[] | undefined;
  }
  /** Add to a line, or add a line. */
  | {
    command: "cart.add";
    /** What it is about. */
    cart: string;
    /** The line. */
    line: NewLineInput;
    /** The version of the line that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Write one thing on a line that is there. */
  | {
    command: "cart.edit_line";
    /** What it is about. */
    cart: string;
    /** The line. */
    line: string;
    /** Its version that was seen. */
    seen: number | bigint;
    /** What is written. */
    edit: LineEditInput;
  }
  /** Change the choices of a configured line. */
  | {
    command: "cart.configure";
    /** What it is about. */
    cart: string;
    /** The line. */
    line: string;
    /** Its version that was seen. */
    seen: number | bigint;
    /** All its choices. */
    configuration: { [name: string]: string | number | bigint };
  }
  /** Take in edits that were made elsewhere. */
  | {
    command: "cart.edit";
    /** What it is about. */
    cart: string;
    /** The edits. */
    operations?: readonly OperationInput[] | undefined;
  }
  /** Add rows that somebody entered. */
  | {
    command: "cart.add_lines";
    /** What it is about. */
    cart: string;
    /** The rows. */
    rows?: readonly EnteredRowInput[] | undefined;
  }
  /** Add the lines of an order again. */
  | {
    command: "cart.reorder";
    /** What it is about. */
    cart: string;
    /** The order. */
    order: string;
    /** Which lines; all when absent. */
    lines?: readonly string[] | undefined;
  }
  /** Add the lines of another cart or list; there they stay. */
  | {
    command: "cart.copy_lines";
    /** What it is about. */
    cart: string;
    /** Where they are. */
    from: string;
    /** Which lines; all when absent. */
    lines?: readonly string[] | undefined;
  }
  /** Add the lines of another cart or list; there they go. */
  | {
    command: "cart.move_lines";
    /** What it is about. */
    cart: string;
    /** Where they are. */
    from: string;
    /** Which lines; all when absent. */
    lines?: readonly string[] | undefined;
  }
  /** Say what the cart is as a whole. */
  | {
    command: "cart.describe";
    /** What it is about. */
    cart: string;
    /** Everything that is said. */
    head: CartHeadInput;
    /** The version of the cart that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Add a promotion code. */
  | {
    command: "cart.add_code";
    /** What it is about. */
    cart: string;
    /** The code. */
    code: string;
  }
  /** Take a promotion code away. */
  | {
    command: "cart.remove_code";
    /** What it is about. */
    cart: string;
    /** The code. */
    code: string;
  }
  /** Put it aside, take it up again, or make it another kind of list. */
  | {
    command: "cart.keep_as";
    /** What it is about. */
    cart: string;
    /** What it is to be. */
    kind: CartKindInput;
  }
  /** Say who may use it. */
  | {
    command: "cart.share";
    /** What it is about. */
    cart: string;
    /** What everybody of the unit may do. */
    shared?: AccessInput | undefined;
    /** Who else may use it. */
    members?: readonly MemberInput[] | undefined;
    /** The version of the cart that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Lock it for others. */
  | {
    command: "cart.lock";
    /** What it is about. */
    cart: string;
    /** Until when. */
    until: InstantInput;
    /** What is locked. */
    scope?: LockScopeInput | undefined;
  }
  /** Give up the lock, or take away somebody else's. */
  | {
    command: "cart.unlock";
    /** What it is about. */
    cart: string;
    /** Whether it may be somebody else's. */
    force?: boolean | undefined;
  }
  /** Give a guest's cart an owner. */
  | {
    command: "cart.claim";
    /** What it is about. */
    cart: string;
    /** Whose it is; the actor's when absent. */
    owner?: string | undefined;
    /** The unit that buys. */
    unit?: string | undefined;
  }
  /** Put its lines into another cart. */
  | {
    command: "cart.merge";
    /** What it is about. */
    cart: string;
    /** The other cart, which stays. */
    into: string;
    /** How; as the rules say when absent. */
    mode?: MergeModeInput | undefined;
  }
  /** Keep its prices. */
  | {
    command: "cart.freeze";
    /** What it is about. */
    cart: string;
    /** Whether edits are refused. */
    hard?: boolean | undefined;
    /** The version of the cart that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Give up kept prices. */
  | {
    command: "cart.thaw";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Price it anew. */
  | {
    command: "cart.reprice";
    /** What it is about. */
    cart: string;
  }
  /** Note that the buyer was shown its prices. */
  | {
    command: "cart.see";
    /** What it is about. */
    cart: string;
  }
  /** Ask for approval. */
  | {
    command: "cart.submit";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Take it back from approval. */
  | {
    command: "cart.recall";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Change what was approved. */
  | {
    command: "cart.amend";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen: number | bigint;
    /** The edits, as operations of the moment. */
    operations?: readonly OperationInput[] | undefined;
    /** What the cart is as a whole; unchanged when absent. */
    head?: CartHeadInput | undefined;
  }
  /** Place an order. */
  | {
    command: "cart.place";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Hand it to a procurement system. */
  | {
    command: "cart.transfer";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Throw it away. */
  | {
    command: "cart.cancel";
    /** What it is about. */
    cart: string;
    /** The version of the cart that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Say what it is in the system that decides about it. */
  | {
    command: "cart.observe";
    /** What it is about. */
    cart: string;
    /** That system's version. */
    source_version: number | bigint;
    /** The whole cart. */
    whole: CartRecordInput;
  }
  /** Make one. By a buyer it is a draft, or requested at once; by a seller it is in review. */
  | {
    command: "quote.create";
    /** What it is about. */
    quote: string;
    /** The unit of the company that buys. */
    unit?: string | undefined;
    /** The buyer, where a seller or the host makes it. */
    contact?: string | undefined;
    /** The selling entity. */
    seller?: string | undefined;
    /** The currency. */
    currency: string;
    /** The cart that it is made of. */
    cart?: string | undefined;
    /** Where the goods go. */
    ship_to?: string | undefined;
    /** The buyer's purchase order number. */
    po?: string | undefined;
    /** The lines. */
    lines?: readonly WantedLineInput[] | undefined;
    /** Whether it is requested at once. */
    request?: boolean | undefined;
  }
  /** Change lines of a draft (the buyer) or of a quote in review (the seller). */
  | {
    command: "quote.edit";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** Lines to add or to put in place of those with the same id. */
    lines?: readonly WantedLineInput[] | undefined;
    /** Lines to take out. */
    remove?: readonly string[] | undefined;
    /** Where the goods go. */
    ship_to?: string | undefined;
    /** The buyer's purchase order number. */
    po?: string | undefined;
  }
  /** Ask for an offer. */
  | {
    command: "quote.request";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
  }
  /** Take it on, or take it over from a colleague. */
  | {
    command: "quote.claim";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
  }
  /** Give it back to the queue. */
  | {
    command: "quote.unclaim";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
  }
  /** Set prices, locks, extras and least totals of lines. */
  | {
    command: "quote.price";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** What changes. */
    lines?: readonly LineTermsInput[] | undefined;
  }
  /** Set the discount over what the lines leave; without one, take it away. */
  | {
    command: "quote.discount";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** The discount. */
    discount?: QuoteDiscountInput | undefined;
  }
  /** Set all charges. */
  | {
    command: "quote.charges";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** The charges. */
    charges?: readonly QuoteChargeInput[] | undefined;
  }
  /** Set line totals so that the lines that are not optional come to a total; the quote's discount goes into them. */
  | {
    command: "quote.target";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** The total wanted, without charges. */
    total: DecimalInput;
  }
  /** Make the offer. */
  | {
    command: "quote.offer";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** When it ends; by the rulebook when left out. */
    valid_until?: InstantInput | undefined;
    /** Terms of payment, by their id. */
    payment?: string | undefined;
    /** Whether its first order uses it up. */
    single_use?: boolean | undefined;
    /** Whether less than everything may be accepted. */
    partial?: boolean | undefined;
    /** Makes it a blanket order. */
    blanket?: BlanketInput | undefined;
    /** The id of a note. */
    note?: string | undefined;
  }
  /** Let a discount pass that is beyond a colleague's authority. */
  | {
    command: "quote.approve_internal";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
  }
  /** Send it back to review; the seller who offered may do it too. */
  | {
    command: "quote.refuse_internal";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** The id of a note. */
    note?: string | undefined;
  }
  /** Accept everything that is not optional, or the lines named. */
  | {
    command: "quote.accept";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** The lines; all that are not optional when left out. */
    lines?: readonly TakeInput[] | undefined;
    /** The buyer's purchase order number. */
    po?: string | undefined;
  }
  /** Ask for another offer. */
  | {
    command: "quote.counter";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** The total wanted, without charges and optional lines. */
    target?: DecimalInput | undefined;
    /** Wishes. */
    lines?: readonly LineWishInput[] | undefined;
    /** The id of a note. */
    note?: string | undefined;
  }
  /** Say no to the offer. */
  | {
    command: "quote.decline";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** Why, as a word of the host. */
    reason?: string | undefined;
  }
  /** Take the offer back. */
  | {
    command: "quote.withdraw";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** Why, as a word of the host. */
    reason?: string | undefined;
  }
  /** Make no offer. */
  | {
    command: "quote.reject";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** Why, as a word of the host. */
    reason?: string | undefined;
  }
  /** Give it up; of an accepted one, what is not ordered yet. */
  | {
    command: "quote.cancel";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** Why, as a word of the host. */
    reason?: string | undefined;
  }
  /** Work on an expired one again, at today's prices where the seller set none. */
  | {
    command: "quote.requote";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
  }
  /** Order what is left, or the quantities named. */
  | {
    command: "quote.place";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** The lines; all that is left when left out. A blanket order always names them. */
    lines?: readonly TakeInput[] | undefined;
  }
  /** The order was taken. */
  | {
    command: "quote.placed";
    /** What it is about. */
    quote: string;
    /** The release. */
    release: number | bigint;
    /** The order. */
    order: string;
  }
  /** The order was refused. */
  | {
    command: "quote.refused";
    /** What it is about. */
    quote: string;
    /** The release. */
    release: number | bigint;
    /** Why, as a word of the host. */
    reason?: string | undefined;
  }
  /** Add a message. */
  | {
    command: "quote.message";
    /** What it is about. */
    quote: string;
    /** The revision seen. */
    revision: number | bigint;
    /** The id of its text. */
    text: string;
    /** Whether it is among the seller's people. */
    internal?: boolean | undefined;
  }
  /** Take in a quote that a seller made on a device, under the id that the device chose. It is offered at its own prices where the rulebook honours them, and else waits for the seller, with what has changed. */
  | {
    command: "quote.bring_in";
    /** What it is about. */
    quote: string;
    /** What the device made. */
    offline: OfflineQuoteInput;
  }
  /** What another system says about its quote. */
  | {
    command: "quote.observe";
    /** What it is about. */
    quote: string;
    /** The whole quote. */
    whole: QuoteObservationInput;
  }
  /** Approves every open step that waits for the person, or only those named. */
  | {
    command: "approval.approve";
    /** What it is about. */
    approval: string;
    /** The revision. */
    revision: number | bigint;
    /** Only these steps. */
    steps?: readonly string[] | undefined;
    /** The id of what is said, a text that the host keeps. */
    note?: string | undefined;
    /** What the link allowed that the decision came through. The step is then that of the claim. */
    claim?: ClaimInput | undefined;
  }
  /** Rejects every open step that waits for the person, or only those named. */
  | {
    command: "approval.reject";
    /** What it is about. */
    approval: string;
    /** The revision. */
    revision: number | bigint;
    /** Only these steps. */
    steps?: readonly string[] | undefined;
    /** The id of what is said, a text that the host keeps. */
    note?: string | undefined;
    /** What the link allowed that the decision came through. The step is then that of the claim. */
    claim?: ClaimInput | undefined;
  }
  /** Gives the subject back to be changed. */
  | {
    command: "approval.return";
    /** What it is about. */
    approval: string;
    /** The revision. */
    revision: number | bigint;
    /** The id of what is said, a text that the host keeps. */
    note?: string | undefined;
  }
  /** Takes the request back. */
  | {
    command: "approval.recall";
    /** What it is about. */
    approval: string;
    /** The revision. */
    revision: number | bigint;
  }
  /** Gives an open step to somebody else: by one who may decide it, or by whoever manages the account. */
  | {
    command: "approval.reassign";
    /** What it is about. */
    approval: string;
    /** The revision. */
    revision: number | bigint;
    /** The step. */
    step: string;
    /** The person who decides instead. */
    to: string;
  }
  /** Says where it stands in the system that decides about it. */
  | {
    command: "approval.observe";
    /** What it is about. */
    approval: string;
    /** The revision that the system was asked about. */
    revision: number | bigint;
    /** That system's version, rising; one that is not above the last changes nothing. */
    source_version: number | bigint;
    /** What it says. */
    status: ObservedStatusInput;
    /** The id of what was said there, a text that the host keeps. */
    note?: string | undefined;
  }
  /** An order of another system. */
  | {
    command: "order.create";
    /** What it is about. */
    order: string;
    /** The order. */
    new: NewOrderInput;
  }
  /** It got a number. */
  | {
    command: "order.number";
    /** What it is about. */
    order: string;
    /** The number that people know. */
    number?: string | undefined;
    /** Numbers of other systems. */
    external?: readonly ExternalNumber[] | undefined;
  }
  /** It was changed in the system that carries it out. */
  | {
    command: "order.change";
    /** What it is about. */
    order: string;
    /** The prices now, with every line that is ordered. */
    prices: PriceSnapshotInput;
    /** The version that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Cancel it, or lines of it. */
  | {
    command: "order.cancel";
    /** What it is about. */
    order: string;
    /** How much of which line; all that is not shipped when absent. */
    lines?: readonly LineQuantityInput[] | undefined;
    /** The version that was seen. */
    seen?: number | bigint | undefined;
  }
  /** Goods left. */
  | {
    command: "order.ship";
    /** What it is about. */
    order: string;
    /** How much of which line. */
    lines?: readonly LineQuantityInput[] | undefined;
  }
  /** Goods are waited for. */
  | {
    command: "order.backorder";
    /** What it is about. */
    order: string;
    /** How much of each line is waited for now; zero ends it. */
    lines?: readonly LineQuantityInput[] | undefined;
  }
  /** An invoice was written; below zero a credit note. */
  | {
    command: "order.invoice";
    /** What it is about. */
    order: string;
    /** How much of which line. */
    lines?: readonly LineQuantityInput[] | undefined;
  }
  /** Goods came back. */
  | {
    command: "order.return";
    /** What it is about. */
    order: string;
    /** How much of which line. */
    lines?: readonly LineQuantityInput[] | undefined;
  }
  /** Say what it is in the system that decides about it. */
  | {
    command: "order.observe";
    /** What it is about. */
    order: string;
    /** That system's version. */
    source_version: number | bigint;
    /** The whole order. */
    whole: OrderInput;
  }
);

/** A payment of a schedule. */
export interface Instalment {
  /** What it is. */
  kind: InstalmentKind;
  /** The last day on which it is paid in time. */
  due: string;
  /** The amount, in the currency of the total. */
  amount: Decimal;
  /** What early payment takes off. */
  discount?: EarlyPayment;
}

/** A payment of a schedule. */
export interface InstalmentInput {
  /** What it is. */
  kind: InstalmentKindInput;
  /** The last day on which it is paid in time. */
  due: string;
  /** The amount, in the currency of the total. */
  amount: DecimalInput;
  /** What early payment takes off. */
  discount?: EarlyPaymentInput | undefined;
}

/** What a payment is. */
export type InstalmentKind = "deposit" | "balance" | (string & {});

/** What a payment is. */
export type InstalmentKindInput = "deposit" | "balance";

/** What stands against submitting the cart. Its facts stand beside the fields, by name. */
export interface Issue {
  /** What it is. */
  code: ErrorCodeDocument;
  /** Where it is in the request, as a JSON pointer. */
  path: string;
  /** What is wrong and how to mend it, for a person. */
  detail: string;
  [name: string]: unknown;
}

/** A thing that can stall. */
export interface Journey {
  /** The thing. */
  about: JourneyRef;
  /** Counts every resumption after it was abandoned: messages of an older generation are void. */
  generation?: number;
  /** Where on the way to an order it is. */
  stage: BuyingStage;
  /** Where it stands. */
  status: JourneyStatus;
  /** How it ended. */
  end?: JourneyEnd;
  /** Who buys; of an approval, who asked. */
  contact?: string;
  /** Who must act where that is not the buyer: approvers. */
  waits_for?: string[];
  /** The unit that buys. */
  unit?: string;
  /** The selling entity. */
  seller?: string;
  /** When it was first seen: the earliest that any signal told of. */
  opened: Instant;
  /** When this generation began, after the first: evidence from before it counts for no reason. */
  resumed?: Instant;
  /** The last activity that counts at its stage. */
  activity: Instant;
  /** What stage and activity follow from: the latest of each kind. */
  marks?: JourneyMark[];
  /** When it was abandoned last, in this generation. */
  abandoned?: Instant;
  /** When it came to its end. */
  ended?: Instant;
  /** When it is found idle unless something happens. */
  idle_at?: Instant;
  /** The version at its source. */
  version?: number;
  /** When what is in it was told last. */
  updated?: Instant;
  /** When contact, unit and seller were told. */
  named?: Instant;
  /** Whether those who told what is in it named them; they count before anybody who merely did something with it. */
  owned?: boolean;
  /** What is in it, where no cart or quote of the account says it. */
  lines?: JourneyLine[];
  /** What it is worth, net. */
  value?: Money;
  /** Until when it holds: an offer, a contract; when goods are due. */
  ends?: Instant;
  /** The thing that it came from or went into. */
  linked?: JourneyRef;
  /** What was seen, by kind. */
  evidence?: Evidence[];
  /** Why it was abandoned, the heaviest reason first. */
  reasons?: RankedReason[];
  /** The segments that it was in then. */
  segments?: string[];
}

/** A thing that can stall. */
export interface JourneyInput {
  /** The thing. */
  about: JourneyRef;
  /** Counts every resumption after it was abandoned: messages of an older generation are void. */
  generation?: number | bigint | undefined;
  /** Where on the way to an order it is. */
  stage: BuyingStageInput;
  /** Where it stands. */
  status: JourneyStatusInput;
  /** How it ended. */
  end?: JourneyEndInput | undefined;
  /** Who buys; of an approval, who asked. */
  contact?: string | undefined;
  /** Who must act where that is not the buyer: approvers. */
  waits_for?: readonly string[] | undefined;
  /** The unit that buys. */
  unit?: string | undefined;
  /** The selling entity. */
  seller?: string | undefined;
  /** When it was first seen: the earliest that any signal told of. */
  opened: InstantInput;
  /** When this generation began, after the first: evidence from before it counts for no reason. */
  resumed?: InstantInput | undefined;
  /** The last activity that counts at its stage. */
  activity: InstantInput;
  /** What stage and activity follow from: the latest of each kind. */
  marks?: readonly JourneyMarkInput[] | undefined;
  /** When it was abandoned last, in this generation. */
  abandoned?: InstantInput | undefined;
  /** When it came to its end. */
  ended?: InstantInput | undefined;
  /** When it is found idle unless something happens. */
  idle_at?: InstantInput | undefined;
  /** The version at its source. */
  version?: number | bigint | undefined;
  /** When what is in it was told last. */
  updated?: InstantInput | undefined;
  /** When contact, unit and seller were told. */
  named?: InstantInput | undefined;
  /** Whether those who told what is in it named them; they count before anybody who merely did something with it. */
  owned?: boolean | undefined;
  /** What is in it, where no cart or quote of the account says it. */
  lines?: readonly JourneyLineInput[] | undefined;
  /** What it is worth, net. */
  value?: MoneyInput | undefined;
  /** Until when it holds: an offer, a contract; when goods are due. */
  ends?: InstantInput | undefined;
  /** The thing that it came from or went into. */
  linked?: JourneyRef | undefined;
  /** What was seen, by kind. */
  evidence?: readonly EvidenceInput[] | undefined;
  /** Why it was abandoned, the heaviest reason first. */
  reasons?: readonly RankedReasonInput[] | undefined;
  /** The segments that it was in then. */
  segments?: readonly string[] | undefined;
}

/** What is in a thing and whose it is, as known together. */
export interface JourneyContent {
  /** Who buys. */
  contact?: string;
  /** Who must act. */
  waits_for?: string[];
  /** The unit that buys. */
  unit?: string;
  /** The selling entity. */
  seller?: string;
  /** When these were told. */
  named?: Instant;
  /** Whether those who told what is in it named them. */
  owned?: boolean;
  /** The version at its source. */
  version?: number;
  /** When what is in it was told. */
  updated?: Instant;
  /** What is in it. */
  lines?: JourneyLine[];
  /** What it is worth. */
  value?: Money;
  /** Until when it holds. */
  ends?: Instant;
  /** The thing that it came from or went into. */
  linked?: JourneyRef;
}

/** What is in a thing and whose it is, as known together. */
export interface JourneyContentInput {
  /** Who buys. */
  contact?: string | undefined;
  /** Who must act. */
  waits_for?: readonly string[] | undefined;
  /** The unit that buys. */
  unit?: string | undefined;
  /** The selling entity. */
  seller?: string | undefined;
  /** When these were told. */
  named?: InstantInput | undefined;
  /** Whether those who told what is in it named them. */
  owned?: boolean | undefined;
  /** The version at its source. */
  version?: number | bigint | undefined;
  /** When what is in it was told. */
  updated?: InstantInput | undefined;
  /** What is in it. */
  lines?: readonly JourneyLineInput[] | undefined;
  /** What it is worth. */
  value?: MoneyInput | undefined;
  /** Until when it holds. */
  ends?: InstantInput | undefined;
  /** The thing that it came from or went into. */
  linked?: JourneyRef | undefined;
}

/** How a journey ended. */
export type JourneyEnd = "ordered" | "converted_elsewhere" | "handed_on" | "decided" | "given_up" | "expired" | "released" | (string & {});

/** How a journey ended. */
export type JourneyEndInput = "ordered" | "converted_elsewhere" | "handed_on" | "decided" | "given_up" | "expired" | "released";

/** What can stall. Plays name it, and its id is that of the thing. */
export type JourneyKind = "cart" | "quote" | "approval" | "credit" | "configuration" | "reorder" | "contract" | "visit";

/** A line of a thing that another system owns. */
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

/** A line of a thing that another system owns. */
export interface JourneyLineInput {
  /** What is ordered. */
  sku: string;
  /** How much. */
  quantity: DecimalInput;
  /** Per unit, as last shown. */
  price?: DecimalInput | undefined;
  /** Its category. */
  category?: string | undefined;
}

/** The latest activity of one kind. */
export interface JourneyMark {
  /** The kind of signal; it counts at every stage when absent. */
  signal?: string;
  /** The stage that it is a sign of: it carries the journey forward to it, never back, and counts as activity there. */
  stage?: BuyingStage;
  /** When. */
  at: Instant;
  /** The journey is at this stage from then on, even where it was further on before. */
  set?: boolean;
}

/** The latest activity of one kind. */
export interface JourneyMarkInput {
  /** The kind of signal; it counts at every stage when absent. */
  signal?: string | undefined;
  /** The stage that it is a sign of: it carries the journey forward to it, never back, and counts as activity there. */
  stage?: BuyingStageInput | undefined;
  /** When. */
  at: InstantInput;
  /** The journey is at this stage from then on, even where it was further on before. */
  set?: boolean | undefined;
}

/** The thing that a journey is about. */
export type JourneyRef = 
  | {
    cart: string;
  }
  | {
    quote: string;
  }
  | {
    approval: string;
  }
  | {
    credit: string;
  }
  | {
    configuration: string;
  }
  | {
    reorder: string;
  }
  | {
    contract: string;
  }
  | {
    visit: string;
  };

/** How a journey begins. */
export interface JourneyStart {
  /** When it was first seen. */
  seen: Instant;
  /** Its stage. */
  stage: BuyingStage;
  /** The first activity. */
  activity: Instant;
  /** What the activity was. */
  mark?: JourneyMark;
  /** When it is found idle. */
  idle_at?: Instant;
  /** What is in it. */
  content: JourneyContent;
}

/** How a journey begins. */
export interface JourneyStartInput {
  /** When it was first seen. */
  seen: InstantInput;
  /** Its stage. */
  stage: BuyingStageInput;
  /** The first activity. */
  activity: InstantInput;
  /** What the activity was. */
  mark?: JourneyMarkInput | undefined;
  /** When it is found idle. */
  idle_at?: InstantInput | undefined;
  /** What is in it. */
  content: JourneyContentInput;
}

/** Where a journey is. */
export type JourneyStatus = "active" | "abandoned" | "ended" | (string & {});

/** Where a journey is. */
export type JourneyStatusInput = "active" | "abandoned" | "ended";

/** Answers as they are kept: one per SKU and unit, one per charge. */
export interface KeptAnswers {
  /** Prices. */
  prices?: readonly PriceAnswerInput[] | undefined;
  /** Charges. */
  charges?: readonly ChargeAnswerInput[] | undefined;
}

/** The name of an account's company. */
export interface KnownCompany {
  /** The account. */
  account: string;
  /** The name. */
  name: string;
}

/** A person of an account. */
export interface KnownPerson {
  /** The account. */
  account: string;
  /** The person. */
  person: PersonInput;
}

/** A reason of the table. */
export type KnownReason = "intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown" | (string & {});

/** A reason of the table. */
export type KnownReasonInput = "intent.list_building" | "intent.compare" | "intent.timing" | "cost.shipping" | "cost.total_late" | "price.unavailable" | "price.not_contract" | "price.too_high" | "quote.needed" | "quote.expired" | "quote.stalled" | "approval.pending" | "approval.limit" | "approval.rejected" | "pay.method" | "pay.credit_hold" | "pay.declined" | "po.number" | "checkout.complex" | "checkout.account" | "tech.error" | "tech.performance" | "stock.out" | "stock.partial" | "lead_time" | "moq_pack" | "config.invalid" | "spec.doubt" | "compliance" | "terms" | "trust.vendor" | "contract.catalogue" | "buyer.handoff" | "buyer.left" | "tax.exemption" | "budget.exceeded" | "order.minimum" | "unknown";

/** The id that HubSpot gave a record, as an earlier answer said it. */
export interface KnownRecord {
  /** The kind of record, such as `deal`. */
  record: string;
  /** The value by which it is found again, such as `c-9:2`. */
  key: string;
  /** The id. */
  id: string;
}

/** What a quantity costs, and how far up the ladder it reaches. */
export interface LadderCost {
  /** The amount, rounded as the total of a line in the rulebook's currency. */
  total: Decimal;
  /** The rung reached, counted from 1; absent below the first. */
  rung?: number;
}

/** Whether tiers of different lists may mix. */
export type LadderMerge = "whole" | "per_slot";

/** One thing that the device has to do without. */
export interface LeftOut {
  /** What. */
  kind: LeftOutKind;
  /** Which. */
  id: string;
}

/** What a device has to do without. */
export type LeftOutKind = "floor" | "cost_price" | "unknown_sku";

/** A line of a cart. */
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
  requested?: Instant;
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

/** A line of a cart. */
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
  requested?: InstantInput | undefined;
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

/** What one promotion took from a line. */
export interface LineDiscount {
  /** The promotion. */
  promotion: string;
  /** The amount; negative where it raises the price. */
  amount: Decimal;
  /** The amount per unit, so that a refund of some units is exact. */
  splits?: UnitSplit[];
}

/** What is written on a line. */
export type LineEdit = 
  /** So many more; below zero takes away. */
  | {
    what: "add";
    /** How much, in the unit of the line. */
    quantity: Decimal;
    /** Facts about the product. */
    facts?: LineFacts;
    /** What the buyer typed. */
    as_entered?: string;
  }
  /** So many, whatever there was. */
  | {
    what: "set_quantity";
    /** How much, above zero. */
    quantity: Decimal;
  }
  /** The line goes, with everything on it. */
  | {
    what: "remove";
  }
  /** A price that survives recalculation; none gives it up. */
  | {
    what: "set_price";
    /** The price. */
    price?: LinePrice;
  }
  /** The contract it must be priced by; none leaves the choice to pricing. */
  | {
    what: "set_contract";
    /** The contract. */
    contract?: string;
  }
  /** When it is wanted. */
  | {
    what: "set_requested";
    /** The date. */
    requested?: Instant;
  }
  /** Facts about the product. */
  | {
    what: "set_facts";
    /** The facts. */
    facts?: LineFacts;
  }
  /** When and where which part is wanted. */
  | {
    what: "set_schedule";
    /** The parts. */
    schedule?: Delivery[];
  }
  /** Who bears which share. */
  | {
    what: "set_coding";
    /** The shares. */
    coding?: Coding[];
  }
  /** A note. */
  | {
    what: "set_note";
    /** The note. */
    note?: string;
  };

/** What is written on a line. */
export type LineEditInput = 
  /** So many more; below zero takes away. */
  | {
    what: "add";
    /** How much, in the unit of the line. */
    quantity: DecimalInput;
    /** Facts about the product. */
    facts?: LineFactsInput | undefined;
    /** What the buyer typed. */
    as_entered?: string | undefined;
  }
  /** So many, whatever there was. */
  | {
    what: "set_quantity";
    /** How much, above zero. */
    quantity: DecimalInput;
  }
  /** The line goes, with everything on it. */
  | {
    what: "remove";
  }
  /** A price that survives recalculation; none gives it up. */
  | {
    what: "set_price";
    /** The price. */
    price?: LinePriceInput | undefined;
  }
  /** The contract it must be priced by; none leaves the choice to pricing. */
  | {
    what: "set_contract";
    /** The contract. */
    contract?: string | undefined;
  }
  /** When it is wanted. */
  | {
    what: "set_requested";
    /** The date. */
    requested?: InstantInput | undefined;
  }
  /** Facts about the product. */
  | {
    what: "set_facts";
    /** The facts. */
    facts?: LineFactsInput | undefined;
  }
  /** When and where which part is wanted. */
  | {
    what: "set_schedule";
    /** The parts. */
    schedule?: readonly DeliveryInput[] | undefined;
  }
  /** Who bears which share. */
  | {
    what: "set_coding";
    /** The shares. */
    coding?: readonly CodingInput[] | undefined;
  }
  /** A note. */
  | {
    what: "set_note";
    /** The note. */
    note?: string | undefined;
  };

/** Why a line costs what it costs. */
export interface LineExplanation {
  /** The line. */
  line: string;
  /** From the list price to the gross amount. */
  waterfall?: WaterfallStep[];
  /** Everything that was considered, the winner first; only at the full level. */
  candidates?: Candidate[];
  /** How the price of each part was multiplied out; only at the full level. */
  arithmetic?: Arithmetic[];
}

/** Facts about a product on its line; they take the place of the catalogue's. */
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

/** Facts about a product on its line; they take the place of the catalogue's. */
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

/** What makes a line a line of its own. */
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

/** What makes a line a line of its own. */
export interface LineKeyInput {
  /** What is ordered. */
  sku: string;
  /** The unit of the quantity; the product's base unit when absent. */
  unit?: string | undefined;
  /** The choices of a configured product. */
  configuration?: { [name: string]: string | number | bigint } | undefined;
  /** What else sets it apart, such as an engraving or a job number. */
  custom_key?: string | undefined;
}

/** A price that comes with a line, with exactly one of `unit_price` and `total`. */
export interface LinePrice {
  /** Where it is from. */
  source: LineSource;
  /** Per unit of the line. */
  unit_price?: Decimal;
  /** For the line. */
  total?: Decimal;
  /** The quote, or the system's own number. */
  reference?: string;
  /** Whether promotions apply on top. */
  promotions?: boolean;
  /** When it ends. */
  valid_until?: Instant;
}

/** A price that comes with a line, with exactly one of `unit_price` and `total`. */
export interface LinePriceInput {
  /** Where it is from. */
  source: LineSourceInput;
  /** Per unit of the line. */
  unit_price?: DecimalInput | undefined;
  /** For the line. */
  total?: DecimalInput | undefined;
  /** The quote, or the system's own number. */
  reference?: string | undefined;
  /** Whether promotions apply on top. */
  promotions?: boolean | undefined;
  /** When it ends. */
  valid_until?: InstantInput | undefined;
}

/** So much of a line. */
export interface LineQuantity {
  /** The line. */
  line: string;
  /** How much, in the unit of the line. */
  quantity: Decimal;
}

/** So much of a line. */
export interface LineQuantityInput {
  /** The line. */
  line: string;
  /** How much, in the unit of the line. */
  quantity: DecimalInput;
}

/** Where a price that comes with the line is from. */
export type LineSource = "manual" | "quote" | "external" | (string & {});

/** Where a price that comes with the line is from. */
export type LineSourceInput = "manual" | "quote" | "external";

/** When each register of a line was written. */
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

/** When each register of a line was written. */
export interface LineStampsInput {
  /** The price. */
  price?: StampInput | undefined;
  /** The contract. */
  contract?: StampInput | undefined;
  /** The date. */
  requested?: StampInput | undefined;
  /** The facts. */
  facts?: StampInput | undefined;
  /** The schedule. */
  schedule?: StampInput | undefined;
  /** The coding. */
  coding?: StampInput | undefined;
  /** The note. */
  note?: StampInput | undefined;
  /** What the buyer typed. */
  as_entered?: StampInput | undefined;
}

/** Whether a line has a price. */
export type LineStatus = "priced" | "unpriced" | "blocked" | (string & {});

/** Whether a line has a price. */
export type LineStatusInput = "priced" | "unpriced" | "blocked";

/** What a line of a prepared cart comes to. */
export interface LineSummary {
  /** Whether it has a price. */
  status: LineStatus;
  /** Per unit; absent where it has no price, or slices differ. */
  unit_price?: Decimal;
  /** Where the price is from. */
  source?: Source;
  /** The rule that gave the price: `list:<id>`, `contract:<id>/<term>` or the line's own reference. */
  rule?: string;
  /** Before promotions. */
  subtotal: Decimal;
  /** What each promotion took, in the order in which they applied. */
  promotions?: PromotionDiscount[];
  /** Their sum. */
  discount: Decimal;
  /** After promotions. */
  total: Decimal;
  /** Without tax. */
  net: Decimal;
  /** Tax. */
  tax: Decimal;
  /** With tax. */
  gross: Decimal;
}

/** What a seller changes on a line; what is left out stays. */
export interface LineTerms {
  /** The line. */
  line: string;
  /** Its price. */
  set?: SetPrice;
  /** Whether the quote's discount and the solver leave it alone. */
  locked?: boolean;
  /** Whether it is an extra. */
  optional?: boolean;
  /** The least total the seller goes to. */
  least?: Decimal;
  /** The id of a note. */
  note?: string;
}

/** What a seller changes on a line; what is left out stays. */
export interface LineTermsInput {
  /** The line. */
  line: string;
  /** Its price. */
  set?: SetPriceInput | undefined;
  /** Whether the quote's discount and the solver leave it alone. */
  locked?: boolean | undefined;
  /** Whether it is an extra. */
  optional?: boolean | undefined;
  /** The least total the seller goes to. */
  least?: DecimalInput | undefined;
  /** The id of a note. */
  note?: string | undefined;
}

/** What a buyer wishes of a line; nothing that is left out. */
export interface LineWish {
  /** The line. */
  line: string;
  /** How much. */
  quantity?: Decimal;
  /** Per unit. */
  unit_price?: Decimal;
  /** For the line. */
  total?: Decimal;
  /** The id of a note. */
  note?: string;
}

/** What a buyer wishes of a line; nothing that is left out. */
export interface LineWishInput {
  /** The line. */
  line: string;
  /** How much. */
  quantity?: DecimalInput | undefined;
  /** Per unit. */
  unit_price?: DecimalInput | undefined;
  /** For the line. */
  total?: DecimalInput | undefined;
  /** The id of a note. */
  note?: string | undefined;
}

/** What looks wrong. */
export type LintCode = "priority_tie" | "row_tie" | "inverted_tiers" | "repeated_tier" | "unreachable_tier" | "dead_list" | "dead_row" | "overlapping_windows" | "below_cost" | "currency_hole" | "double_discount" | "stacked_promotions" | "never_holds" | "repeated_condition" | "ended_contract" | "incomplete" | "unreachable_step" | "cycle_without_wait" | "wait_past_expiry" | "impossible_cap" | "never_open" | "double_send" | "missed_exit" | "offer_below_floor" | "unpermitted_offer" | "unheld_role" | (string & {});

/** Something that looks wrong. */
export interface LintWarning {
  /** What it is. */
  code: LintCode;
  /** A JSON pointer into the rulebook. */
  path: string;
  /** What is meant and how to mend it, for a person. */
  sentence: string;
}

/** The next time that clocks show. */
export interface LocalWait {
  /** The time. */
  time: string;
  /** On these days; any when absent. */
  days?: string | undefined;
  /** Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name. */
  zone: string;
  /** Whether it may be on the day of the anchor. */
  same_day: SameDay;
}

/** What a lock blocks. */
export type LockScope = "all" | "prices" | "lines" | (string & {});

/** What a lock blocks. */
export type LockScopeInput = "all" | "prices" | "lines";

/** How a log is ordered. */
export type LogOrder = "by_time" | "by_account";

/** An input as it stands in a log. */
export interface LoggedInput {
  /** Whose it is. */
  account: string;
  /** When it was stepped. */
  now: InstantInput;
  /** The input. */
  input: Input;
}

/** Whose manager decides. */
export type ManagerOf = "requester" | "previous" | (string & {});

/** Whose manager decides. */
export type ManagerOfInput = "requester" | "previous";

/** A policy that wants an approval. */
export interface MatchingPolicy {
  /** The policy. */
  policy: string;
  /** Why it can't be said whether it holds, which counts as holding; nothing where it holds. */
  unknown?: Unknown;
}

/** What a number has to be. */
export interface MeasureTest {
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
}

/** Somebody who may use a cart or list: a person, or everybody with a role. */
export interface Member {
  /** The person. */
  contact?: string;
  /** The role, anywhere in the company. */
  role?: string;
  /** What they may do. */
  access: Access;
}

/** Somebody who may use a cart or list: a person, or everybody with a role. */
export interface MemberInput {
  /** The person. */
  contact?: string | undefined;
  /** The role, anywhere in the company. */
  role?: string | undefined;
  /** What they may do. */
  access: AccessInput;
}

/** Roles in a unit and everything below it. */
export interface MembershipRecord {
  /** The unit. */
  unit: string;
  /** The roles. */
  roles?: string[];
}

/** Roles in a unit and everything below it. */
export interface MembershipRecordInput {
  /** The unit. */
  unit: string;
  /** The roles. */
  roles?: readonly string[] | undefined;
}

/** A line whose configuration breaks a constraint of today's catalogue. */
export interface MendableLine {
  /** The line. */
  line: string;
  /** What is wrong. */
  violations?: BrokenChoice[];
  /** What one change would mend, at most `FIXES`. */
  fixes?: PricedFix[];
}

/** How one cart joins another. */
export type MergeMode = "sum" | "max" | "replace_guest" | "replace_user" | "keep_both" | (string & {});

/** How one cart joins another. */
export type MergeModeInput = "sum" | "max" | "replace_guest" | "replace_user" | "keep_both";

/** What became of a line in a merge. */
export type MergeOutcome = "moved" | "summed" | "greater" | "kept" | "dropped" | (string & {});

/** What a merge came to. */
export interface MergeReport {
  /** How the carts were merged. */
  mode: MergeMode;
  /** The lines that were looked at, by id. */
  lines?: MergedLine[];
}

/** What became of a line. */
export interface MergedLine {
  /** The line. */
  line: string;
  /** What became of it. */
  outcome: MergeOutcome;
  /** The quantity that the mode asked for; none when the line was dropped. */
  wanted?: Decimal;
  /** The quantity afterwards; less or more than wanted where a rule clamped it, none when the line is not there. */
  quantity?: Decimal;
  /** Why the quantity was clamped or refused. */
  code?: string;
  /** Whether the schedule does not sum to the quantity any more. */
  schedule_open?: boolean;
}

/** Something to show. */
export interface MessageContent {
  /** Its id at the host. */
  id: string;
  /** Its kind. */
  kind: string;
}

/** What the buyer might do better. */
export interface MessageHint {
  /** The kind. */
  kind: HintKind;
  /** The line, if it is about one. */
  line?: string;
  /** Facts by name: quantities and amounts as text. */
  facts?: HintFact[];
}

/** What the buyer might do better. */
export interface MessageHintInput {
  /** The kind. */
  kind: HintKindInput;
  /** The line, if it is about one. */
  line?: string | undefined;
  /** Facts by name: quantities and amounts as text. */
  facts?: readonly HintFact[] | undefined;
}

/** A line, priced now. */
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

/** A line, priced now. */
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

/** Something that is offered, with what it concedes. */
export interface MessageOffer {
  /** The offer of the rulebook. */
  offer: string;
  /** What it concedes. */
  kind: ConcessionKind;
  /** Percent off. */
  percent?: Decimal;
  /** What it comes to, where that is known. */
  amount?: Money;
  /** Days added to the terms of payment. */
  days?: number;
  /** The reason that permits it. */
  because: KnownReason | string;
  /** Until when it holds. */
  until: Instant;
}

/** Something that is offered, with what it concedes. */
export interface MessageOfferInput {
  /** The offer of the rulebook. */
  offer: string;
  /** What it concedes. */
  kind: ConcessionKindInput;
  /** Percent off. */
  percent?: DecimalInput | undefined;
  /** What it comes to, where that is known. */
  amount?: MoneyInput | undefined;
  /** Days added to the terms of payment. */
  days?: number | bigint | undefined;
  /** The reason that permits it. */
  because: KnownReasonInput | string;
  /** Until when it holds. */
  until: InstantInput;
}

/** A rate. */
export interface MessageRate {
  /** So many. */
  at_most: number | bigint;
  /** Within this time. */
  within: string;
}

/** How tiers are read. */
export type Mode = "volume" | "graduated" | "package" | "graduated_percent";

/** An amount in a currency. */
export interface Money {
  /** Major units, with no more decimals than the currency has. */
  amount: Decimal;
  /** The currency. */
  currency: string;
}

/** An amount in a currency. */
export interface MoneyInput {
  /** Major units, with no more decimals than the currency has. */
  amount: DecimalInput;
  /** The currency. */
  currency: string;
}

/** Where multiples are counted from. */
export type MultipleFrom = "minimum" | "zero";

/** One of the documents that a rulebook is composed of. */
export interface NamedDocument {
  /** What faults call it. */
  name: string;
  /** Its text. */
  document: string;
}

/** Something that only another system knows. The answer comes back as a signal, such as `signal.stock_known`. */
export interface Need {
  /** What is asked, such as `stock`. */
  fact: string;
  /** About which products. */
  skus?: string[];
  /** Until when an answer helps. */
  deadline: Instant;
  /** What happens without one: `send` or `drop`. */
  fallback: string;
  /** Who asks. */
  run: string;
}

/** What the host has to find out. */
export type NeededFact = "price" | "charge" | "tax" | (string & {});

/** What a new cart is to be. */
export interface NewCart {
  /** What it is for. */
  kind?: CartKind;
  /** Who decides about it. */
  authority?: Authority;
  /** The unit that buys. */
  unit?: string;
  /** Whose it is; the actor's, or the person's acted for, when absent; a guest's where that is nobody. */
  owner?: string;
  /** The currency. */
  currency: string;
  /** What is said about it as a whole. */
  head?: CartHead;
}

/** What a new cart is to be. */
export interface NewCartInput {
  /** What it is for. */
  kind?: CartKindInput | undefined;
  /** Who decides about it. */
  authority?: AuthorityInput | undefined;
  /** The unit that buys. */
  unit?: string | undefined;
  /** Whose it is; the actor's, or the person's acted for, when absent; a guest's where that is nobody. */
  owner?: string | undefined;
  /** The currency. */
  currency: string;
  /** What is said about it as a whole. */
  head?: CartHeadInput | undefined;
}

/** A line to put into a cart. */
export interface NewLine {
  /** What is ordered. */
  sku: string;
  /** The unit; the product's base unit when absent. */
  unit?: string;
  /** The choices of a configured product. */
  configuration?: { [name: string]: string | number };
  /** What else sets the line apart. */
  custom_key?: string;
  /** How much, above zero. */
  quantity: Decimal;
  /** A price that survives recalculation. */
  price?: LinePrice;
  /** The contract it must be priced by. */
  contract?: string;
  /** When it is wanted. */
  requested?: Instant;
  /** Facts about the product. */
  facts?: LineFacts;
  /** When and where which part is wanted. */
  schedule?: Delivery[];
  /** Who bears which share. */
  coding?: Coding[];
  /** A note. */
  note?: string;
  /** What the buyer typed. */
  as_entered?: string;
}

/** A line to put into a cart. */
export interface NewLineInput {
  /** What is ordered. */
  sku: string;
  /** The unit; the product's base unit when absent. */
  unit?: string | undefined;
  /** The choices of a configured product. */
  configuration?: { [name: string]: string | number | bigint } | undefined;
  /** What else sets the line apart. */
  custom_key?: string | undefined;
  /** How much, above zero. */
  quantity: DecimalInput;
  /** A price that survives recalculation. */
  price?: LinePriceInput | undefined;
  /** The contract it must be priced by. */
  contract?: string | undefined;
  /** When it is wanted. */
  requested?: InstantInput | undefined;
  /** Facts about the product. */
  facts?: LineFactsInput | undefined;
  /** When and where which part is wanted. */
  schedule?: readonly DeliveryInput[] | undefined;
  /** Who bears which share. */
  coding?: readonly CodingInput[] | undefined;
  /** A note. */
  note?: string | undefined;
  /** What the buyer typed. */
  as_entered?: string | undefined;
}

/** What a new order is. */
export interface NewOrder {
  /** Where it is from. */
  origin: OrderOrigin;
  /** Who decides about it. */
  authority?: Authority;
  /** The number that people know. */
  number?: string;
  /** The numbers of other systems. */
  external?: ExternalNumber[];
  /** The unit that bought. */
  unit?: string;
  /** The person who bought. */
  contact?: string;
  /** The selling entity. */
  seller?: string;
  /** The buyer's purchase order number. */
  po_number?: string;
  /** The prices that it was placed with. */
  prices: PriceSnapshot;
  /** What is due when. */
  terms?: Instalment[];
}

/** What a new order is. */
export interface NewOrderInput {
  /** Where it is from. */
  origin: OrderOriginInput;
  /** Who decides about it. */
  authority?: AuthorityInput | undefined;
  /** The number that people know. */
  number?: string | undefined;
  /** The numbers of other systems. */
  external?: readonly ExternalNumber[] | undefined;
  /** The unit that bought. */
  unit?: string | undefined;
  /** The person who bought. */
  contact?: string | undefined;
  /** The selling entity. */
  seller?: string | undefined;
  /** The buyer's purchase order number. */
  po_number?: string | undefined;
  /** The prices that it was placed with. */
  prices: PriceSnapshotInput;
  /** What is due when. */
  terms?: readonly InstalmentInput[] | undefined;
}

/** An offer that is not made. */
export interface NotOffered {
  /** The offer of the rulebook. */
  offer: string;
  /** Why: `unknown_offer`, `reason_forbids`, `offered_before`, `not_priced`, `below_floor`. */
  because: string;
}

/** A kind of number under which a product is known. */
export type NumberKind = "sku" | "customer" | "gtin" | "manufacturer" | (string & {});

/** A kind of number under which a product is known. */
export type NumberKindInput = "sku" | "customer" | "gtin" | "manufacturer";

/** What a number has to be. */
export interface NumberTest {
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
}

/** A line as another system says. */
export interface ObservedLine {
  /** Its id. */
  id: string;
  /** What is quoted. */
  sku: string;
  /** How much. */
  quantity: Decimal;
  /** The unit of the quantity; single pieces when left out. */
  unit?: string;
  /** What is quoted for it. */
  total?: Decimal;
  /** Whether it is an extra. */
  optional?: boolean;
  /** How much of it was accepted. */
  accepted?: Decimal;
  /** How much of it is ordered. */
  released?: Decimal;
}

/** A line as another system says. */
export interface ObservedLineInput {
  /** Its id. */
  id: string;
  /** What is quoted. */
  sku: string;
  /** How much. */
  quantity: DecimalInput;
  /** The unit of the quantity; single pieces when left out. */
  unit?: string | undefined;
  /** What is quoted for it. */
  total?: DecimalInput | undefined;
  /** Whether it is an extra. */
  optional?: boolean | undefined;
  /** How much of it was accepted. */
  accepted?: DecimalInput | undefined;
  /** How much of it is ordered. */
  released?: DecimalInput | undefined;
}

/** Where an approval stands in another system. */
export type ObservedStatus = "open" | "approved" | "rejected" | "returned" | (string & {});

/** Where an approval stands in another system. */
export type ObservedStatusInput = "open" | "approved" | "rejected" | "returned";

/** Why a cart, or a line, goes the general way. */
export type Obstacle = "charges" | "floors" | "promotions" | "taxes" | "decimals" | "price" | "fault" | "amount" | (string & {});

/** A percentage off another list's price at the quantity. */
export interface OffList {
  /** The list. */
  list: string;
  /** How much off. */
  percent: DecimalInput;
}

/** What a SKU costs one buyer by quantity, in its base unit and before promotions. */
export interface Offer {
  /** The SKU. */
  sku: string;
  /** Its base unit, in which quantities are counted. */
  unit: string;
  /** In rising order; empty where there is no price. */
  rungs?: OfferRung[];
  /** Why there is no price. */
  reasons?: ReasonGiven[];
}

/** An offer to be put in force. */
export interface OfferCard {
  /** Where it comes from. */
  origin: Origin;
  /** What is offered. */
  offer: MessageOffer;
  /** To whom. */
  contact?: string;
}

/** An offer to be put in force. */
export interface OfferCardInput {
  /** Where it comes from. */
  origin: OriginInput;
  /** What is offered. */
  offer: MessageOfferInput;
  /** To whom. */
  contact?: string | undefined;
}

/** Something that was offered. */
export interface OfferGiven {
  /** The offer. */
  offer: string;
  /** What it concedes. */
  kind: ConcessionKind;
  /** What it was about. */
  journey: JourneyRef;
  /** The effect that made it. */
  key?: string;
  /** When. */
  at: Instant;
  /** What it is worth. */
  amount?: Money;
  /** Until when it holds. */
  until: Instant;
}

/** Something that was offered. */
export interface OfferGivenInput {
  /** The offer. */
  offer: string;
  /** What it concedes. */
  kind: ConcessionKindInput;
  /** What it was about. */
  journey: JourneyRef;
  /** The effect that made it. */
  key?: string | undefined;
  /** When. */
  at: InstantInput;
  /** What it is worth. */
  amount?: MoneyInput | undefined;
  /** Until when it holds. */
  until: InstantInput;
}

/** An offer as it goes out. */
export interface OfferMade {
  /** Taxes and totals, without optional lines. */
  priced: PriceSnapshot;
  /** What it says beside prices. */
  terms: OfferTerms;
}

/** An offer as it goes out. */
export interface OfferMadeInput {
  /** Taxes and totals, without optional lines. */
  priced: PriceSnapshotInput;
  /** What it says beside prices. */
  terms: OfferTermsInput;
}

/** Something that may be offered. */
export interface OfferRule {
  /** Its id. */
  id: string;
  /** What it concedes. */
  kind: ConcessionKindInput;
  /** Percent off: of the goods for `price`, of the freight for `freight`. */
  percent?: DecimalInput | undefined;
  /** An amount off. */
  amount?: MoneyInput | undefined;
  /** Days added to the terms of payment. */
  days?: number | bigint | undefined;
  /** Once per account within this time. */
  once_per: string;
  /** Only for these reasons; all that permit the kind when empty. */
  reasons?: readonly (KnownReasonInput | string)[] | undefined;
  /** How long it holds. */
  valid_for: string;
}

/** A price break: with the price of one, or the amount of exactly so many where parts of the quantity have different prices. */
export interface OfferRung {
  /** The least quantity. */
  from: Decimal;
  /** Per unit; absent where parts of the quantity have different prices, as in graduated tiers. */
  unit_price?: Decimal;
  /** What exactly `from` units cost, where there is no price of one. */
  amount?: Decimal;
  /** Where the price is from. */
  source: Source;
  /** The rule: `list:<id>` or `contract:<id>/<term>`. */
  rule?: string;
}

/** An offer. */
export interface OfferStep {
  /** The offer of the rulebook. */
  offer: string;
}

/** What an offer says beside prices. */
export interface OfferTerms {
  /** When it ends, where the seller said so. */
  valid_until?: Instant;
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

/** What an offer says beside prices. */
export interface OfferTermsInput {
  /** When it ends, where the seller said so. */
  valid_until?: InstantInput | undefined;
  /** Terms of payment, by their id. */
  payment?: string | undefined;
  /** Whether its first order uses it up. */
  single_use?: boolean | undefined;
  /** Whether less than everything may be accepted. */
  partial?: boolean | undefined;
  /** A blanket order: quantities are open, an amount and a term bound it. */
  blanket?: BlanketInput | undefined;
  /** The employee who offered. */
  offered_by?: string | undefined;
  /** The id of a note. */
  note?: string | undefined;
}

/** A quote that a seller made on a device, at the prices of a bundle. */
export interface OfflineQuote {
  /** Its id, chosen by the device. */
  id: string;
  /** The bundle's book. */
  book: string;
  /** The account it was made for. */
  account: string;
  /** The unit of the company that buys. */
  unit?: string;
  /** The buyer. */
  contact?: string;
  /** The selling entity. */
  seller?: string;
  /** Where the goods go. */
  ship_to?: string;
  /** When it was made, by the clock of the device. */
  made_at: Instant;
  /** When the promise ends; by the rulebook when left out. */
  valid_until?: Instant;
  /** Charges such as freight, in the basis of the prices. */
  charges?: QuoteCharge[];
  /** What was promised. */
  prices: PriceSnapshot;
}

/** A quote that a seller made on a device, at the prices of a bundle. */
export interface OfflineQuoteInput {
  /** Its id, chosen by the device. */
  id: string;
  /** The bundle's book. */
  book: string;
  /** The account it was made for. */
  account: string;
  /** The unit of the company that buys. */
  unit?: string | undefined;
  /** The buyer. */
  contact?: string | undefined;
  /** The selling entity. */
  seller?: string | undefined;
  /** Where the goods go. */
  ship_to?: string | undefined;
  /** When it was made, by the clock of the device. */
  made_at: InstantInput;
  /** When the promise ends; by the rulebook when left out. */
  valid_until?: InstantInput | undefined;
  /** Charges such as freight, in the basis of the prices. */
  charges?: readonly QuoteChargeInput[] | undefined;
  /** What was promised. */
  prices: PriceSnapshotInput;
}

/** What becomes of a quote that was made on a device, when it comes in. */
export interface OfflineRules {
  /** When it goes out at its own prices. */
  honour?: Honour | undefined;
  /** How far today's prices may be from its own in all, in percent of its own: with `nearly`. */
  percent?: DecimalInput | undefined;
  /** How long after it was made it may come in; for as long as it is valid when left out. */
  within?: string | undefined;
}

/** What a new rulebook does to approvals that are open. */
export type OnChange = "keep" | "restart";

/** What happens when a budget lacks the amount. */
export type OnExceeded = "block" | "approve" | (string & {});

/** What happens when a budget lacks the amount. */
export type OnExceededInput = "block" | "approve";

/** What becomes of a hold when the order that it was made for is refused. */
export type OnRefused = "keep" | "release";

/** What a rejection does. */
export type OnReject = "veto" | "majority" | "return" | (string & {});

/** What a rejection does. */
export type OnRejectInput = "veto" | "majority" | "return";

/** A step that opened. */
export interface OpenedStep {
  /** The step. */
  step: string;
  /** The people, as far as the limit goes. */
  eligible?: Eligible[];
  /** How many they are. */
  people: number;
  /** When it is escalated. */
  escalate_at?: Instant;
  /** When it decides itself. */
  auto_at?: Instant;
}

/** A step that opened. */
export interface OpenedStepInput {
  /** The step. */
  step: string;
  /** The people, as far as the limit goes. */
  eligible?: readonly EligibleInput[] | undefined;
  /** How many they are. */
  people: number | bigint;
  /** When it is escalated. */
  escalate_at?: InstantInput | undefined;
  /** When it decides itself. */
  auto_at?: InstantInput | undefined;
}

/** An edit that was made elsewhere, with its own id and time. */
export interface Operation {
  /** Its id, unique in the cart. */
  op: string;
  /** When it happened. */
  at: Instant;
  /** Who did it; the sender of the batch when absent. Only the host may send what others did. */
  actor?: Actor;
  /** The line, by its key. */
  key: LineKey;
  /** What is written. */
  edit: LineEdit;
}

/** An edit that was made elsewhere, with its own id and time. */
export interface OperationInput {
  /** Its id, unique in the cart. */
  op: string;
  /** When it happened. */
  at: InstantInput;
  /** Who did it; the sender of the batch when absent. Only the host may send what others did. */
  actor?: ActorInput | undefined;
  /** The line, by its key. */
  key: LineKeyInput;
  /** What is written. */
  edit: LineEditInput;
}

/** What became of one operation. */
export interface OperationAnswer {
  /** The operation. */
  op: string;
  /** Its line. */
  line: string;
  /** What became of it. */
  outcome: OperationOutcome;
  /** Why it was refused. */
  code?: string;
  /** The quantity of the line afterwards; none when it is gone. */
  quantity?: Decimal;
  /** Whether the schedule of the line does not sum to its quantity any more. */
  schedule_open?: boolean;
}

/** What became of an operation. */
export type OperationOutcome = "applied" | "unchanged" | "refused" | (string & {});

/** Something to choose: either one of a list of values or a number of a range. */
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

/** Something to choose: either one of a list of values or a number of a range. */
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

/** An order. */
export interface Order {
  /** The order. */
  id: string;
  /** Where it stands. */
  state?: OrderState;
  /** Who decides about it. */
  authority?: Authority;
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
  placed: Instant;
  /** When it changed last. */
  changed: Instant;
}

/** An order. */
export interface OrderInput {
  /** The order. */
  id: string;
  /** Where it stands. */
  state?: OrderStateInput | undefined;
  /** Who decides about it. */
  authority?: AuthorityInput | undefined;
  /** The other system's version, where that decides. */
  source_version?: number | bigint | undefined;
  /** The number that people know. */
  number?: string | undefined;
  /** The numbers of other systems. */
  external?: readonly ExternalNumber[] | undefined;
  /** Where it is from. */
  origin: OrderOriginInput;
  /** The unit that bought. */
  unit?: string | undefined;
  /** The person who bought. */
  contact?: string | undefined;
  /** The selling entity. */
  seller?: string | undefined;
  /** The buyer's purchase order number. */
  po_number?: string | undefined;
  /** The currency of every amount. */
  currency: string;
  /** The prices that it was placed with. */
  prices: PriceSnapshotInput;
  /** What is due when. */
  terms?: readonly InstalmentInput[] | undefined;
  /** The lines. */
  lines?: readonly OrderLineInput[] | undefined;
  /** Grows with every event. */
  version?: number | bigint | undefined;
  /** When it was placed. */
  placed: InstantInput;
  /** When it changed last. */
  changed: InstantInput;
}

/** A line of an order. Quantities are in its unit. */
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

/** A line of an order. Quantities are in its unit. */
export interface OrderLineInput {
  /** The line, as in the cart or quote. */
  id: string;
  /** What was ordered, with unit, configuration and custom key. */
  key: LineKeyInput;
  /** The unit of the quantities. */
  unit: string;
  /** How much was ordered. */
  ordered: DecimalInput;
  /** What all that was ordered costs without tax. */
  net: DecimalInput;
  /** With tax. */
  gross: DecimalInput;
  /** Who bears it: what is cancelled or comes back is given back to the same. */
  coding?: readonly CodingInput[] | undefined;
  /** How much was cancelled. */
  cancelled?: DecimalInput | undefined;
  /** How much was shipped. */
  shipped?: DecimalInput | undefined;
  /** How much waits for goods. */
  backordered?: DecimalInput | undefined;
  /** How much was invoiced. */
  invoiced?: DecimalInput | undefined;
  /** How much of what was shipped came back. */
  returned?: DecimalInput | undefined;
}

/** Where an order is from. */
export interface OrderOrigin {
  /** The kind of thing. */
  kind: OriginKind;
  /** Its id. */
  id?: string;
  /** The generation of the cart, or the release of the quote. */
  generation?: number;
}

/** Where an order is from. */
export interface OrderOriginInput {
  /** The kind of thing. */
  kind: OriginKindInput;
  /** Its id. */
  id?: string | undefined;
  /** The generation of the cart, or the release of the quote. */
  generation?: number | bigint | undefined;
}

/** Minimum and maximum of an order. */
export interface OrderRule {
  /** Its id. */
  id: string;
  /** The least. */
  minimum?: DecimalInput | undefined;
  /** The greatest. */
  maximum?: DecimalInput | undefined;
  /** What is measured. */
  of: OrderRuleOf;
  /** Which amount. */
  basis?: ConditionBasis | undefined;
  /** Only for orders in this currency; the rulebook's when left out. */
  currency?: string | undefined;
  /** Whom it binds. */
  for?: Eligibility | undefined;
}

/** What an order rule measures. */
export type OrderRuleOf = "amount" | "quantity" | "weight";

/** Where an order stands. */
export type OrderState = "open" | "completed" | "cancelled" | (string & {});

/** Where an order stands. */
export type OrderStateInput = "open" | "completed" | "cancelled";

/** What an order used. */
export interface OrderUse {
  /** The order. */
  order: string;
  /** What it used of contract terms. */
  contracts?: ConsumedTerm[];
  /** What it used of promotions. */
  promotions?: ConsumedPromotion[];
}

/** What an order used. */
export interface OrderUseInput {
  /** The order. */
  order: string;
  /** What it used of contract terms. */
  contracts?: readonly ConsumedTermInput[] | undefined;
  /** What it used of promotions. */
  promotions?: readonly ConsumedPromotionInput[] | undefined;
}

/** A release that became an order. */
export interface Ordered {
  /** The release. */
  number: number;
  /** The order. */
  order: string;
  /** Lines and charges. */
  total: Decimal;
}

/** A release that became an order. */
export interface OrderedInput {
  /** The release. */
  number: number | bigint;
  /** The order. */
  order: string;
  /** Lines and charges. */
  total: DecimalInput;
}

/** A division, branch or location. */
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

/** A division, branch or location. */
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

/** Where in which play an effect comes from. */
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

/** Where in which play an effect comes from. */
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

/** Where an order is from. */
export type OriginKind = "cart" | "quote" | "punchout" | "erp" | (string & {});

/** Where an order is from. */
export type OriginKindInput = "cart" | "quote" | "punchout" | "erp";

/** What a step did. */
export interface Outcome {
  /** The facts, in order: to be appended to the account's log. */
  events?: Event[];
  /** What only other systems know, and this step asks for. */
  needs?: Need[];
  /** What the host must do now, in order. */
  effects?: Effect[];
  /** What changed: the views of these subjects are to be projected anew. */
  touched?: Subject[];
  /** What the command came to, piece by piece, where it had pieces. */
  answer?: Answer;
  /** When the account wants to be stepped again, at the latest. */
  next_wakeup?: Instant;
  /** The input was accepted before, by the event with this number: nothing was done. */
  duplicate_of?: number;
}

/** What an account keeps about writing to its people. */
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
  replied?: Instant;
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

/** What an account keeps about writing to its people. */
export interface OutreachInput {
  /** What people agreed to, the latest of each. */
  consents?: readonly ConsentInput[] | undefined;
  /** Who is not written to, and where. */
  blocks?: readonly BlockInput[] | undefined;
  /** What was sent, by when, as long as caps and conversations need it. */
  sent?: readonly SentInput[] | undefined;
  /** Who has the ball. */
  balls?: readonly BallInput[] | undefined;
  /** When somebody of the account wrote back last. */
  replied?: InstantInput | undefined;
  /** Arms of experiments: once given they stay. */
  assignments?: readonly AssignmentInput[] | undefined;
  /** What was offered. */
  offers?: readonly OfferGivenInput[] | undefined;
  /** What models of the host say. */
  scores?: readonly ScoreInput[] | undefined;
  /** What is known of stock. */
  stock?: readonly StockFactInput[] | undefined;
  /** When each play was last entered by each key. */
  entered?: readonly EntryMarkInput[] | undefined;
}

/** How far a budget may go below zero. */
export type Overdraft = 
  /** Not at all. */
  | {
    kind: "none";
  }
  /** By an amount, in the budget's currency. */
  | {
    kind: "amount";
    /** The amount, zero or more. */
    amount: Decimal;
  }
  /** As far as it takes: the budget only watches. */
  | {
    kind: "unlimited";
  };

/** How far a budget may go below zero. */
export type OverdraftInput = 
  /** Not at all. */
  | {
    kind: "none";
  }
  /** By an amount, in the budget's currency. */
  | {
    kind: "amount";
    /** The amount, zero or more. */
    amount: DecimalInput;
  }
  /** As far as it takes: the budget only watches. */
  | {
    kind: "unlimited";
  };

/** The vendor's id of a person or team of the seller. */
export interface OwnerId {
  /** The person or team. */
  rep: string;
  /** The id. */
  id: string;
}

/** Whose owner decides. */
export type OwnerOf = "cost_centre";

/** One coding of a hold, with its amounts in the currency of the hold. */
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

/** One coding of a hold, with its amounts in the currency of the hold. */
export interface PartInput {
  /** The unit that buys. */
  unit?: string | undefined;
  /** The person who buys. */
  contact?: string | undefined;
  /** The cost centre. */
  cost_centre?: string | undefined;
  /** The budgets that it is booked against. */
  budgets?: readonly string[] | undefined;
  /** What is held. */
  held?: DecimalInput | undefined;
  /** What is committed. */
  committed?: DecimalInput | undefined;
}

/** What happens when a wait is over before it begins. */
export type Past = "now" | "skip" | "end";

/** The people of an account as they are stored. */
export interface PeopleRecord {
  /** The people, by contact. */
  people?: readonly PersonInput[] | undefined;
}

/** A period of a budget: `available = limit + carried - passed_on - committed - held`, less what another system spent and holds. */
export interface PeriodState {
  /** Its first day, or `once`. */
  key: string;
  /** The first instant. */
  from?: Instant;
  /** The first instant after. */
  until?: Instant;
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
  close_at?: Instant;
}

/** A period of a budget: `available = limit + carried - passed_on - committed - held`, less what another system spent and holds. */
export interface PeriodStateInput {
  /** Its first day, or `once`. */
  key: string;
  /** The first instant. */
  from?: InstantInput | undefined;
  /** The first instant after. */
  until?: InstantInput | undefined;
  /** What may be spent. */
  limit: DecimalInput;
  /** What was left of the period before. */
  carried?: DecimalInput | undefined;
  /** What was left when the next period began and moved there; absent until then. */
  passed_on?: DecimalInput | undefined;
  /** What orders may still take. */
  held?: DecimalInput | undefined;
  /** What orders have taken. */
  committed?: DecimalInput | undefined;
  /** What another system says is held, of an external budget. */
  held_elsewhere?: DecimalInput | undefined;
  /** What it says is spent. */
  committed_elsewhere?: DecimalInput | undefined;
  /** How many holds still refer to it. */
  holds?: number | bigint | undefined;
  /** From when on it can be closed; never when absent. */
  close_at?: InstantInput | undefined;
}

/** What a role may do. */
export type Permission = "edit" | "submit" | "order" | "quote" | "approve" | "delegate" | "lists" | "budget" | "sell" | "manage";

/** What is known of a person. */
export interface Person {
  /** The person. */
  contact: string;
  /** The version at the source; an older one is ignored. */
  version: number;
  /** The name for people. */
  name?: string;
  /** The language and region that messages are written in, a BCP 47 tag. */
  locale?: string;
  /** The zone where the person is. */
  time_zone?: string;
  /** Where the person can be reached. */
  addresses?: Address[];
}

/** What is known of a person. */
export interface PersonInput {
  /** The person. */
  contact: string;
  /** The version at the source; an older one is ignored. */
  version: number | bigint;
  /** The name for people. */
  name?: string | undefined;
  /** The language and region that messages are written in, a BCP 47 tag. */
  locale?: string | undefined;
  /** The zone where the person is. */
  time_zone?: string | undefined;
  /** Where the person can be reached. */
  addresses?: readonly AddressInput[] | undefined;
}

/** How the members of a group go together. */
export type Pick = "stack" | "best" | "first" | "exclusive";

/** A choice: the option has one of the values, or any value when none is named. */
export interface PickRecord {
  /** The option. */
  option: string;
  /** The values; any when absent. */
  values?: string[];
}

/** A choice: the option has one of the values, or any value when none is named. */
export interface PickRecordInput {
  /** The option. */
  option: string;
  /** The values; any when absent. */
  values?: readonly string[] | undefined;
}

/** The rate that a hold uses from beginning to end, with its rounding. */
export interface Pinned {
  /** The rate. */
  rate: ExchangeRate;
  /** The rounding of the converted amount, at the exponent of the currency it becomes. */
  rounding: Rounding;
  /** The name of this state of the rate. */
  version?: string;
}

/** The rate that a hold uses from beginning to end, with its rounding. */
export interface PinnedInput {
  /** The rate. */
  rate: ExchangeRateInput;
  /** The rounding of the converted amount, at the exponent of the currency it becomes. */
  rounding: RoundingInput;
  /** The name of this state of the rate. */
  version?: string | undefined;
}

/** A rate with its name and the time in which new holds use it. */
export interface PinnedRate {
  /** The rate. */
  rate: ExchangeRateInput;
  /** The name of this state of the rate, such as the day of the list that it is from. */
  version?: string | undefined;
  /** When it is in force; always when absent. Plain dates are of the rulebook's zone. */
  valid?: ValidityInput | undefined;
}

/** A step of a plan. */
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
  status?: StepStatus;
  /** Who may decide it, as far as the limit goes. */
  eligible?: Eligible[];
  /** How many may decide it. */
  people?: number;
  /** What was decided. */
  votes?: Vote[];
  /** When it is escalated. */
  escalate_at?: Instant;
  /** When it decides itself. */
  auto_at?: Instant;
  /** Who decides instead of those of the rule. */
  reassigned?: Approver[];
  /** Whether those of the escalation may decide too. */
  escalated?: boolean;
  /** What was approved: what tolerances count from. */
  approved?: Fingerprint;
}

/** A step of a plan. */
export interface PlanStepInput {
  /** The step: policy, stage and place. */
  id: string;
  /** Its stage, from 1. */
  stage: number | bigint;
  /** The rule. */
  rule: ApprovalStepInput;
  /** Whether those who ask may not decide it. */
  separation?: boolean | undefined;
  /** The policies that ask for it, and why. */
  reasons?: readonly StepReasonInput[] | undefined;
  /** Where it stands. */
  status?: StepStatusInput | undefined;
  /** Who may decide it, as far as the limit goes. */
  eligible?: readonly EligibleInput[] | undefined;
  /** How many may decide it. */
  people?: number | bigint | undefined;
  /** What was decided. */
  votes?: readonly VoteInput[] | undefined;
  /** When it is escalated. */
  escalate_at?: InstantInput | undefined;
  /** When it decides itself. */
  auto_at?: InstantInput | undefined;
  /** Who decides instead of those of the rule. */
  reassigned?: readonly ApproverInput[] | undefined;
  /** Whether those of the escalation may decide too. */
  escalated?: boolean | undefined;
  /** What was approved: what tolerances count from. */
  approved?: FingerprintInput | undefined;
}

/** A play. */
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
  subject: JourneyKind;
  /** Who enters. */
  enter: Entry;
  /** What happens when the same key would enter again. */
  re_entry?: ReEntry | undefined;
  /** What counts as the same. */
  entry_key?: EntryKey | undefined;
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

/** A named set of choices. */
export interface PlayPreset {
  /** Its name. */
  id: string;
  /** When exits count. */
  exit_timing: ExitTiming;
  /** What happens when the same key would enter again. */
  re_entry: ReEntry;
  /** What counts as the same. */
  entry_key: EntryKey;
  /** The choices of its steps. */
  choices: Choices;
}

/** A step. It does exactly one thing, or only waits. */
export interface PlayStep {
  /** Its id, unique in the play; keys of effects are made of it. */
  id: string;
  /** When it is due. */
  wait?: Wait | undefined;
  /** What must be so when it is due; else it is left out. */
  when?: CartCondition | undefined;
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

/** The rounding of one point. */
export interface PointRule {
  /** How ties and remainders are treated. */
  mode: RoundingModeInput;
  /** The value is rounded to a multiple of this, such as 0.05; one minor unit of the currency if left out. */
  increment?: DecimalInput | undefined;
}

/** What a comparison changes; what is left out stays as the rulebook has it. */
export interface PolicyChange {
  /** Names the policy in the result. */
  name: string;
  /** The rounding plan. */
  rounding?: RoundingPreset | RoundingRules | undefined;
  /** What tax is rounded for. */
  tax_level?: TaxLevel | undefined;
}

/** A cart under one policy. */
export interface PolicyResult {
  /** The policy. */
  name: string;
  /** The cart. */
  result: Priced;
}

/** A price that was asked for. */
export interface PriceAnswer {
  /** The SKU. */
  sku: string;
  /** The unit; the product's base unit when left out. */
  unit?: string;
  /** Per unit. */
  unit_price: Decimal;
  /** When it ends; an answer that has ended is asked for again. */
  valid_until?: Instant;
  /** The other system's version. */
  version?: string;
}

/** A price that was asked for. */
export interface PriceAnswerInput {
  /** The SKU. */
  sku: string;
  /** The unit; the product's base unit when left out. */
  unit?: string | undefined;
  /** Per unit. */
  unit_price: DecimalInput;
  /** When it ends; an answer that has ended is asked for again. */
  valid_until?: InstantInput | undefined;
  /** The other system's version. */
  version?: string | undefined;
}

/** Which date a list's validity is read at. */
export type PriceDate = "order" | "requested";

/** A price ending, for the prices of one band. */
export interface PriceEnding {
  /** The id, for explanations. */
  id: string;
  /** How a price ends: `x9.95` stands for 9.95, 19.95, 29.95 and so on. */
  pattern: string;
  /** Which neighbour is tried first; the other one is taken when the first is beyond its limit. */
  prefer?: EndingPreference | undefined;
  /** The price may fall by this much at most; exactly this much is still allowed. */
  max_decrease?: DecimalInput | undefined;
  /** The price may rise by this much at most; exactly this much is still allowed. */
  max_increase?: DecimalInput | undefined;
  /** The band begins at this price. */
  from?: DecimalInput | undefined;
  /** The band ends below this price. */
  until?: DecimalInput | undefined;
}

/** Why every line costs what it costs. */
export interface PriceExplanation {
  /** One per line, in the order of the request. */
  lines?: LineExplanation[];
  /** Promotions that applied to nothing, or not to a line, with why; only at the full level. */
  refused?: RefusedPromotion[];
}

/** A list and a SKU whose prices in it are meant. */
export interface PriceKey {
  /** The price list. */
  list: string;
  /** The SKU. */
  sku: string;
}

/** A price list. */
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
  price_date?: PriceDate | undefined;
  /** Prices for what has no row here. */
  adjust?: Adjust | undefined;
  /** The ending given to its unit prices. */
  ending?: string | undefined;
  /** Explicit prices. */
  prices?: readonly Row[] | undefined;
}

/** What the host has to find out for a price. */
export interface PriceNeed {
  /** The kind of fact. */
  fact: NeededFact;
  /** What it is about: a SKU, a charge, a line. */
  key: string;
  /** The unit, for prices. */
  unit?: string;
  /** The quantity, for prices. */
  quantity?: Decimal;
  /** What was taken until the answer is there. */
  fallback?: Decimal;
}

/** Why a price, a contract's term or a promotion did not apply. */
export type PriceReason = "other_currency" | "not_yet_valid" | "ended" | "not_eligible" | "not_in_assortment" | "other_unit" | "below_first_tier" | "no_cost" | "no_reference" | "price_pending" | "higher_price" | "lower_priority" | "less_specific" | "other_slot" | "merge_refused" | "contract_prevails" | "contract_only" | "other_contract" | "allowance_used" | "line_price" | "no_candidate" | "condition_fails" | "condition_unknown" | "code_missing" | "limit_reached" | "protected" | "group_decided" | "stopped" | "nothing_off" | "below_floor" | "not_alone" | (string & {});

/** A price row as a document: the fields of `PriceRow`. */
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

/** A priced cart as it was at an instant. */
export interface PriceSnapshot {
  /** The instant that it was priced for. */
  as_of: Instant;
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

/** A priced cart as it was at an instant. */
export interface PriceSnapshotInput {
  /** The instant that it was priced for. */
  as_of: InstantInput;
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

/** A priced cart. */
export interface Priced {
  /** The currency of every amount. */
  currency: string;
  /** The lines, in the order of the request. */
  lines?: PricedLine[];
  /** Charges such as freight. */
  charges?: PricedCharge[];
  /** The totals. */
  totals: Totals;
  /** The tax summary, by tax, kind and rate. */
  taxes?: TaxAmount[];
  /** Lines that promotions add at no charge. */
  gifts?: GiftLine[];
  /** What stands against submitting the cart. */
  issues?: Issue[];
  /** What the buyer might do better. */
  hints?: Hint[];
  /** What the host has to find out. */
  needs?: PriceNeed[];
  /** Concessions that somebody has to approve; not for buyers. */
  approvals?: FloorApproval[];
  /** Why, at the level asked. */
  explanation?: PriceExplanation;
  /** What it uses of contracts and promotions: to be added to `consumed` once it is ordered. */
  uses?: Consumed;
}

/** A charge with its tax. */
export interface PricedCharge {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: ChargeKind;
  /** Before shipping promotions. */
  subtotal: Decimal;
  /** What they took. */
  discounts?: PromotionDiscount[];
  /** After them, in the basis of the prices. */
  total: Decimal;
  /** Without tax. */
  net: Decimal;
  /** Tax. */
  tax: Decimal;
  /** With tax. */
  gross: Decimal;
  /** Its allocation to lines. */
  allocation?: ChargeAllocation;
}

/** A valid configuration that changes one choice, and what the line would cost with it. */
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

/** A line with its price. */
export interface PricedLine {
  /** Its id. */
  id: string;
  /** What is ordered. */
  sku: string;
  /** How much. */
  quantity: Decimal;
  /** The unit of the quantity. */
  unit: string;
  /** Whether it has a price. */
  status: LineStatus;
  /** The top of the waterfall, per unit. */
  list_price?: Decimal;
  /** Per unit; absent where slices differ. */
  unit_price?: Decimal;
  /** Where the price is from. */
  source?: Source;
  /** The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference. */
  rule?: string;
  /** The parts of a line that an allowance splits; one part otherwise. */
  parts?: PricedPart[];
  /** Before promotions. */
  subtotal: Decimal;
  /** What promotions took. */
  discounts?: LineDiscount[];
  /** Their sum. */
  discount: Decimal;
  /** After promotions, in the basis of the prices. */
  total: Decimal;
  /** Without tax. */
  net: Decimal;
  /** Tax. */
  tax: Decimal;
  /** With tax. */
  gross: Decimal;
  /** Why there is no price. */
  reasons?: ReasonGiven[];
  /** What a floor did; not for buyers. */
  floor?: FloorBreach;
}

/** A part of a line at one source. */
export interface PricedPart {
  /** How much, in the unit of the line. */
  quantity: Decimal;
  /** Per unit; absent where slices differ. */
  unit_price?: Decimal;
  /** Its amount before promotions. */
  amount: Decimal;
  /** Where it is from. */
  source: Source;
  /** The rule. */
  rule?: string;
}

/** A named set of products: those listed, the variants of those listed, and those in the subtree of a category. */
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

/** A product: one SKU. */
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

/** A product: one SKU. */
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

/** The profile as it is kept. */
export interface ProfileRecord {
  /** The version at the source. */
  version?: number | bigint | undefined;
  /** The company. */
  company: CompanyRecordInput;
  /** The versions of contacts that came by themselves since. */
  contacts?: readonly ContactVersion[] | undefined;
}

/** A promotion. */
export interface Promotion {
  /** Its id. */
  id: string;
  /** Its place among promotions and groups, or among the members of its group. */
  order: number | bigint;
  /** When it applies. */
  stage?: PromotionStage | undefined;
  /** The group it belongs to. */
  group?: string | undefined;
  /** Ends what follows. */
  stop_after?: boolean | undefined;
  /** What a percentage is of. */
  basis?: PromotionBasis | undefined;
  /** Where a line discount is rounded. */
  per?: PromotionPer | undefined;
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

/** What a percentage is of. */
export type PromotionBasis = "running" | "initial";

/** What one promotion took. */
export interface PromotionDiscount {
  /** The promotion. */
  promotion: string;
  /** The amount. */
  amount: Decimal;
}

/** A group of promotions. */
export interface PromotionGroup {
  /** Its id. */
  id: string;
  /** Its place among promotions and groups. */
  order: number | bigint;
  /** How its members go together. */
  pick: Pick;
}

/** How much of a promotion there is. */
export interface PromotionLimits {
  /** Times in one order: lines it applies to, or sets of a buy-get. */
  per_order?: number | bigint | undefined;
  /** Orders of one account; what was used comes with the request. */
  per_account?: number | bigint | undefined;
  /** Total discount; what was spent comes with the request. */
  budget?: DecimalInput | undefined;
}

/** Where a line discount is rounded. */
export type PromotionPer = "line" | "unit";

/** When in the pricing of a cart a promotion applies. */
export type PromotionStage = "line" | "order" | "shipping";

/** An order that counts as bought. Told again, as by a cancellation, it replaces what was told before. */
export interface Purchase {
  /** The order. */
  order: string;
  /** When it was placed. */
  at: Instant;
  /** What it came to, net. */
  value?: Money;
  /** Whether it was cancelled as a whole: it counts no more. */
  cancelled?: boolean;
}

/** An order that counts as bought. Told again, as by a cancellation, it replaces what was told before. */
export interface PurchaseInput {
  /** The order. */
  order: string;
  /** When it was placed. */
  at: InstantInput;
  /** What it came to, net. */
  value?: MoneyInput | undefined;
  /** Whether it was cancelled as a whole: it counts no more. */
  cancelled?: boolean | undefined;
}

/** What an account has bought so far, from whatever system orders came. */
export interface Purchases {
  /** How many orders. */
  orders?: number | bigint | undefined;
  /** When the first was placed. */
  first?: InstantInput | undefined;
  /** When the last was placed. */
  last?: InstantInput | undefined;
  /** What all orders came to, net, by currency. */
  lifetime?: readonly MoneyInput[] | undefined;
  /** The latest orders, so that each counts once, by instant and id. */
  recent?: readonly PurchaseInput[] | undefined;
}

/** What a message is for: consent, caps and holdouts read it. */
export type Purpose = "transactional" | "service" | "marketing" | (string & {});

/** What a message is for: consent, caps and holdouts read it. */
export type PurposeInput = "transactional" | "service" | "marketing";

/** An addition to a quantity; below zero where something was taken away. */
export interface QuantityAdd {
  /** When it was written. */
  stamp: Stamp;
  /** How much. */
  quantity: Decimal;
}

/** An addition to a quantity; below zero where something was taken away. */
export interface QuantityAddInput {
  /** When it was written. */
  stamp: StampInput;
  /** How much. */
  quantity: DecimalInput;
}

/** The quantity that picks the tier. */
export type QuantityOver = "line" | "sku" | "product" | "group" | "cart" | "period";

/** Minimum, maximum and multiple of what it covers, exactly one of the scopes. */
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
  multiple_from?: MultipleFrom | undefined;
  /** The unit of these numbers; the line's base unit when left out. */
  unit?: string | undefined;
  /** The quantity it is about. */
  over?: RuleOver | undefined;
  /** Whom it binds. */
  for?: Eligibility | undefined;
}

/** The register of a quantity. */
export interface QuantitySet {
  /** When it was written. */
  stamp: Stamp;
  /** The value; none is a removal. */
  quantity?: Decimal;
}

/** The register of a quantity. */
export interface QuantitySetInput {
  /** When it was written. */
  stamp: StampInput;
  /** The value; none is a removal. */
  quantity?: DecimalInput | undefined;
}

/** What a number has to be. */
export interface QuantityTest {
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
}

/** How many must approve. */
export interface Quorum {
  /** So many different people. */
  need: number;
  /** Of at least so many who may decide; a plan with fewer is impossible. */
  of?: number;
}

/** How many must approve. */
export interface QuorumInput {
  /** So many different people. */
  need: number | bigint;
  /** Of at least so many who may decide; a plan with fewer is impossible. */
  of?: number | bigint | undefined;
}

/** A negotiated quote. */
export interface Quote {
  /** Its id. */
  id: string;
  /** Who decides about it. */
  authority?: QuoteAuthority;
  /** The other system's version, of an external quote. */
  source_version?: number;
  /** Counts every event. */
  version: number;
  /** Counts the changes of what is quoted and of what is left of it: commands name the one they saw. */
  revision: number;
  /** Where it is; see `state_at`. */
  state: QuoteState;
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
  valid_until?: Instant;
  /** When the buyer is to be reminded of it. */
  remind_at?: Instant;
  /** Whether the buyer has been shown the prices that stand here now. */
  shown?: boolean;
  /** Why a colleague has to decide. Not for buyers. */
  beyond?: Why[];
  /** What the buyer asked for last. */
  counter?: Counter;
  /** Messages, by the ids of their texts. */
  messages?: QuoteMessage[];
  /** The rounds of the negotiation. */
  history?: Revision[];
  /** Counts the releases that were ever tried, so that each has a number of its own. */
  tried?: number;
  /** The release that is being ordered. */
  placing?: Release;
  /** What was ordered. */
  releases?: Ordered[];
  /** When it was made. */
  created_at: Instant;
  /** When it last changed. */
  changed_at: Instant;
}

/** A negotiated quote. */
export interface QuoteInput {
  /** Its id. */
  id: string;
  /** Who decides about it. */
  authority?: QuoteAuthorityInput | undefined;
  /** The other system's version, of an external quote. */
  source_version?: number | bigint | undefined;
  /** Counts every event. */
  version: number | bigint;
  /** Counts the changes of what is quoted and of what is left of it: commands name the one they saw. */
  revision: number | bigint;
  /** Where it is; see `state_at`. */
  state: QuoteStateInput;
  /** The unit of the company that buys. */
  unit?: string | undefined;
  /** The person who asked. */
  contact?: string | undefined;
  /** The employee of the seller who works on it. */
  seller_user?: string | undefined;
  /** The selling entity. */
  seller?: string | undefined;
  /** The currency of every amount. */
  currency: string;
  /** The cart that it was made of. */
  cart?: string | undefined;
  /** Where the goods go. */
  ship_to?: string | undefined;
  /** The buyer's purchase order number. */
  po?: string | undefined;
  /** The lines, in the order they were added. */
  lines?: readonly QuoteLineInput[] | undefined;
  /** The discount over what the lines leave. */
  discount?: QuoteDiscountInput | undefined;
  /** Charges such as freight. */
  charges?: readonly QuoteChargeInput[] | undefined;
  /** Taxes and totals of the last offer, without optional lines. */
  priced?: PriceSnapshotInput | undefined;
  /** What the last offer says beside prices. */
  terms?: OfferTermsInput | undefined;
  /** When the offer ends (exclusive). */
  valid_until?: InstantInput | undefined;
  /** When the buyer is to be reminded of it. */
  remind_at?: InstantInput | undefined;
  /** Whether the buyer has been shown the prices that stand here now. */
  shown?: boolean | undefined;
  /** Why a colleague has to decide. Not for buyers. */
  beyond?: readonly WhyInput[] | undefined;
  /** What the buyer asked for last. */
  counter?: CounterInput | undefined;
  /** Messages, by the ids of their texts. */
  messages?: readonly QuoteMessageInput[] | undefined;
  /** The rounds of the negotiation. */
  history?: readonly RevisionInput[] | undefined;
  /** Counts the releases that were ever tried, so that each has a number of its own. */
  tried?: number | bigint | undefined;
  /** The release that is being ordered. */
  placing?: ReleaseInput | undefined;
  /** What was ordered. */
  releases?: readonly OrderedInput[] | undefined;
  /** When it was made. */
  created_at: InstantInput;
  /** When it last changed. */
  changed_at: InstantInput;
}

/** Who decides about a quote. */
export type QuoteAuthority = "engine" | "external" | (string & {});

/** Who decides about a quote. */
export type QuoteAuthorityInput = "engine" | "external";

/** A charge. */
export interface QuoteCharge {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: ChargeKind;
  /** The amount. */
  amount: Decimal;
  /** Its tax category. */
  tax_category?: string;
  /** How much of it is ordered. */
  released?: Decimal;
}

/** A charge. */
export interface QuoteChargeInput {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: ChargeKindInput;
  /** The amount. */
  amount: DecimalInput;
  /** Its tax category. */
  tax_category?: string | undefined;
  /** How much of it is ordered. */
  released?: DecimalInput | undefined;
}

/** A discount over what the lines leave: exactly one of the two. */
export interface QuoteDiscount {
  /** Percent; optional lines get it too. */
  percent?: Decimal;
  /** An amount, over the lines that are not optional. */
  amount?: Decimal;
}

/** A discount over what the lines leave: exactly one of the two. */
export interface QuoteDiscountInput {
  /** Percent; optional lines get it too. */
  percent?: DecimalInput | undefined;
  /** An amount, over the lines that are not optional. */
  amount?: DecimalInput | undefined;
}

/** Why a line costs something else without a quote than it did. */
export type QuoteDriftCause = "no_longer_priced" | "newly_priced" | "rule" | "list_price" | "tier" | "price" | "promotion" | (string & {});

/** A line of a quote. */
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

/** A line of a quote. */
export interface QuoteLineInput {
  /** Its id. */
  id: string;
  /** What is quoted. */
  sku: string;
  /** How much. */
  quantity: DecimalInput;
  /** The unit of the quantity. */
  unit: string;
  /** The buyer's price without a quote, when it was last looked at. */
  base?: SnapshotLineInput | undefined;
  /** What the seller set; the price without a quote where nothing is set. */
  set?: SetPriceInput | undefined;
  /** Its total before the quote's discount; absent while it has no price. */
  total?: DecimalInput | undefined;
  /** Its total after the quote's discount. */
  quoted?: DecimalInput | undefined;
  /** Whether the quote's discount and the solver leave it alone. */
  locked?: boolean | undefined;
  /** Whether it is an extra that the buyer may take, outside of the totals. */
  optional?: boolean | undefined;
  /** The least total that the seller goes to. Not for buyers. */
  least?: DecimalInput | undefined;
  /** What the buyer wishes. */
  wish?: WishInput | undefined;
  /** How much of it the buyer accepted. */
  accepted?: DecimalInput | undefined;
  /** The total of what was accepted. */
  accepted_total?: DecimalInput | undefined;
  /** How much of that is ordered. */
  released?: DecimalInput | undefined;
  /** The total of what is ordered. */
  released_total?: DecimalInput | undefined;
  /** The id of a note. */
  note?: string | undefined;
}

/** How far a line has drifted. */
export interface QuoteLineDrift {
  /** The line. */
  line: string;
  /** What is quoted. */
  quoted?: Decimal;
  /** What it cost without a quote when the quote was made. */
  then?: Decimal;
  /** What it costs without a quote today. */
  today?: Decimal;
  /** What the quote saves today: today's price less the quoted; negative where the quote is dearer. */
  saves?: Decimal;
  /** Why it changed; empty where it did not. */
  causes?: QuoteDriftCause[];
}

/** What a link to a quote may be signed for: the host signs, opening it decides nothing. */
export interface QuoteLink {
  /** The quote. */
  quote: string;
  /** Its revision. */
  revision: number;
  /** Until when the offer holds. */
  valid_until?: Instant;
  /** Who may use it. */
  contact: string;
}

/** What a link to a quote may be signed for: the host signs, opening it decides nothing. */
export interface QuoteLinkInput {
  /** The quote. */
  quote: string;
  /** Its revision. */
  revision: number | bigint;
  /** Until when the offer holds. */
  valid_until?: InstantInput | undefined;
  /** Who may use it. */
  contact: string;
}

/** A message, by the id of its text. */
export interface QuoteMessage {
  /** The text. */
  id: string;
  /** When. */
  at: Instant;
  /** Who. */
  by: string;
  /** Whether it is among the seller's people. */
  internal?: boolean;
}

/** A message, by the id of its text. */
export interface QuoteMessageInput {
  /** The text. */
  id: string;
  /** When. */
  at: InstantInput;
  /** Who. */
  by: string;
  /** Whether it is among the seller's people. */
  internal?: boolean | undefined;
}

/** What another system says about its quote: all of it, at a version of that system. */
export interface QuoteObservation {
  /** The other system's version; older ones are ignored. */
  source_version: number;
  /** Where the quote is. */
  state: QuoteState;
  /** The unit of the company that buys. */
  unit?: string;
  /** The buyer. */
  contact?: string;
  /** The employee of the seller. */
  seller_user?: string;
  /** The selling entity. */
  seller?: string;
  /** The currency. */
  currency: string;
  /** The cart that it was made of. */
  cart?: string;
  /** Where the goods go. */
  ship_to?: string;
  /** The buyer's purchase order number. */
  po?: string;
  /** The lines. */
  lines?: ObservedLine[];
  /** The charges. */
  charges?: QuoteCharge[];
  /** When the offer ends. */
  valid_until?: Instant;
  /** What was ordered. */
  releases?: Ordered[];
}

/** What another system says about its quote: all of it, at a version of that system. */
export interface QuoteObservationInput {
  /** The other system's version; older ones are ignored. */
  source_version: number | bigint;
  /** Where the quote is. */
  state: QuoteStateInput;
  /** The unit of the company that buys. */
  unit?: string | undefined;
  /** The buyer. */
  contact?: string | undefined;
  /** The employee of the seller. */
  seller_user?: string | undefined;
  /** The selling entity. */
  seller?: string | undefined;
  /** The currency. */
  currency: string;
  /** The cart that it was made of. */
  cart?: string | undefined;
  /** Where the goods go. */
  ship_to?: string | undefined;
  /** The buyer's purchase order number. */
  po?: string | undefined;
  /** The lines. */
  lines?: readonly ObservedLineInput[] | undefined;
  /** The charges. */
  charges?: readonly QuoteChargeInput[] | undefined;
  /** When the offer ends. */
  valid_until?: InstantInput | undefined;
  /** What was ordered. */
  releases?: readonly OrderedInput[] | undefined;
}

/** What a rulebook says about quotes. */
export interface QuoteRules {
  /** How long an offer holds when its seller does not say; for ever without it. */
  valid_for?: ValidFor | undefined;
  /** How deep a discount a role may give on its own. Without entries there is no limit; as soon as there is one, a role that has none may give no discount. */
  authority?: readonly SellerAuthority[] | undefined;
  /** What a discount is measured from. */
  discount_from?: DiscountFrom | undefined;
  /** Whether an offer is used up by its first order, unless its seller says otherwise. */
  single_use?: boolean | undefined;
  /** Whether a buyer may accept less than was offered, unless the seller says otherwise. */
  partial?: boolean | undefined;
  /** How long before its end the buyer is reminded of an open offer. */
  remind?: string | undefined;
  /** What becomes of quotes that were made on a device; without it they are honoured while nothing has changed. */
  offline?: OfflineRules | undefined;
}

/** How a quote begins. */
export interface QuoteStart {
  /** Who decides about it. */
  authority?: QuoteAuthority;
  /** Where it begins. */
  state: QuoteState;
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
  /** The lines. */
  lines?: QuoteLine[];
}

/** How a quote begins. */
export interface QuoteStartInput {
  /** Who decides about it. */
  authority?: QuoteAuthorityInput | undefined;
  /** Where it begins. */
  state: QuoteStateInput;
  /** The unit of the company that buys. */
  unit?: string | undefined;
  /** The person who asked. */
  contact?: string | undefined;
  /** The employee of the seller who works on it. */
  seller_user?: string | undefined;
  /** The selling entity. */
  seller?: string | undefined;
  /** The currency of every amount. */
  currency: string;
  /** The cart that it was made of. */
  cart?: string | undefined;
  /** Where the goods go. */
  ship_to?: string | undefined;
  /** The buyer's purchase order number. */
  po?: string | undefined;
  /** The lines. */
  lines?: readonly QuoteLineInput[] | undefined;
}

/** Where a quote is. */
export type QuoteState = "draft" | "requested" | "in_review" | "internal_approval" | "offered" | "expired" | "accepted" | "placing" | "ordered" | "declined" | "withdrawn" | "rejected" | "cancelled" | (string & {});

/** Where a quote is. */
export type QuoteStateInput = "draft" | "requested" | "in_review" | "internal_approval" | "offered" | "expired" | "accepted" | "placing" | "ordered" | "declined" | "withdrawn" | "rejected" | "cancelled";

/** A quote of the cart. */
export interface QuoteStep {
  /** The role that works on it. */
  to?: string | undefined;
}

/** The numbers from `min` to `max`, both allowed, in steps counted from `min`. */
export interface RangeRecord {
  /** The least number. */
  min: Decimal;
  /** The greatest number. */
  max: Decimal;
  /** The step, above zero; "1" when absent. */
  step?: Decimal;
}

/** The numbers from `min` to `max`, both allowed, in steps counted from `min`. */
export interface RangeRecordInput {
  /** The least number. */
  min: DecimalInput;
  /** The greatest number. */
  max: DecimalInput;
  /** The step, above zero; "1" when absent. */
  step?: DecimalInput | undefined;
}

/** A reason with its weight and what speaks for and against it. */
export interface RankedReason {
  /** The reason. */
  code: KnownReason | string;
  /** The sum of the weights. */
  weight: number;
  /** What speaks for it. */
  for?: Counted[];
  /** What speaks against it. */
  against?: Counted[];
}

/** A reason with its weight and what speaks for and against it. */
export interface RankedReasonInput {
  /** The reason. */
  code: KnownReasonInput | string;
  /** The sum of the weights. */
  weight: number | bigint;
  /** What speaks for it. */
  for?: readonly CountedInput[] | undefined;
  /** What speaks against it. */
  against?: readonly CountedInput[] | undefined;
}

/** What happens when the same key would enter again. */
export type ReEntry = "never" | "once_at_a_time" | "concurrent" | "restart" | "cooldown";

/** Where a role must be held, seen from the unit that buys. */
export type Reach = "unit" | "above" | "company" | (string & {});

/** Where a role must be held, seen from the unit that buys. */
export type ReachInput = "unit" | "above" | "company";

/** Whether a value is read when a step is done or was kept when the run began. */
export type Reading = "live" | "snapshot";

/** A document with plays for one situation. */
export interface ReadyPlay {
  /** Its name. */
  id: string;
  /** The situation, for people. */
  title: string;
  /** The text of a partial rulebook. */
  document: string;
}

/** Why there is no price. */
export interface ReasonGiven {
  /** The reason. */
  code: PriceReason;
  /** The reason as a sentence. */
  detail: string;
}

/** A reason of the rulebook, or what one of the table permits here. */
export interface ReasonRule {
  /** The code. */
  code: KnownReasonInput | string;
  /** What it means, for people. */
  title?: string | undefined;
  /** The kinds of concessions that it permits. */
  permits?: readonly ConcessionKindInput[] | undefined;
}

/** A step of a rebate. */
export interface Rebate {
  /** The least amount that reaches it. */
  from: DecimalInput;
  /** Percent of the amount bought. */
  percent: DecimalInput;
}

/** Where a role of a recipient is looked up. */
export type RecipientFrom = "buyer" | "approver" | "role" | "contact_owner" | "account_owner" | "parent_owner" | "territory" | "team";

/** Whom a role means: the first source that has somebody counts. */
export interface RecipientRule {
  /** The role that plays name, such as `buyer`, `approver`, `finance`, `technical`, `sales_rep`. */
  role: string;
  /** Where somebody is looked up, in this order. */
  from?: readonly RecipientSource[] | undefined;
}

/** Where somebody is looked up. */
export interface RecipientSource {
  /** The kind of place. */
  from: RecipientFrom;
  /** The role of the company, for `role`. */
  role?: string | undefined;
  /** The team, for `team`. */
  team?: string | undefined;
}

/** A message to be sent now. */
export interface RecoveryMessage {
  /** Where it comes from. */
  origin: Origin;
  /** What is sent to whom, as it counts towards caps. */
  sent: Sent;
  /** The template at the host. */
  template: string;
  /** The language and region that it is written in, a BCP 47 tag. */
  locale?: string;
  /** The arms of experiments that the host writes by. */
  arms?: Arm[];
  /** Everything that it may say. */
  context: Context;
}

/** A message to be sent now. */
export interface RecoveryMessageInput {
  /** Where it comes from. */
  origin: OriginInput;
  /** What is sent to whom, as it counts towards caps. */
  sent: SentInput;
  /** The template at the host. */
  template: string;
  /** The language and region that it is written in, a BCP 47 tag. */
  locale?: string | undefined;
  /** The arms of experiments that the host writes by. */
  arms?: readonly Arm[] | undefined;
  /** Everything that it may say. */
  context: ContextInput;
}

/** What a rulebook says about recovery. */
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

/** What stands in the place of an answer that there is not. */
export interface Refusal {
  /** Every fault, in the order of the document. */
  errors: FaultDocument[];
}

/** A promotion that did not apply. */
export interface RefusedPromotion {
  /** The promotion. */
  promotion: string;
  /** The line, if it is about one. */
  line?: string;
  /** Why. */
  reason: PriceReason;
}

/** A product that goes with those in the cart. */
export interface Related {
  /** The product. */
  sku: string;
  /** In how many orders both were. */
  together: number;
}

/** A product that goes with those in the cart. */
export interface RelatedInput {
  /** The product. */
  sku: string;
  /** In how many orders both were. */
  together: number | bigint;
}

/** In how many orders two products were together. */
export interface RelatedRow {
  /** The product. */
  sku: string;
  /** The other product. */
  with: string;
  /** In how many orders. */
  together: number;
}

/** In how many orders two products were together. */
export interface RelatedRowInput {
  /** The product. */
  sku: string;
  /** The other product. */
  with: string;
  /** In how many orders. */
  together: number | bigint;
}

/** A part of a quote that is ordered. */
export interface Release {
  /** Counts the releases of the quote from 1, those that were refused too. */
  number: number;
  /** When. */
  at: Instant;
  /** Who. */
  by: string;
  /** The lines. */
  lines?: ReleaseLine[];
  /** Its part of the charges. */
  charges?: ReleaseCharge[];
  /** Lines and charges. */
  total: Decimal;
}

/** A part of a quote that is ordered. */
export interface ReleaseInput {
  /** Counts the releases of the quote from 1, those that were refused too. */
  number: number | bigint;
  /** When. */
  at: InstantInput;
  /** Who. */
  by: string;
  /** The lines. */
  lines?: readonly ReleaseLineInput[] | undefined;
  /** Its part of the charges. */
  charges?: readonly ReleaseChargeInput[] | undefined;
  /** Lines and charges. */
  total: DecimalInput;
}

/** A part of a charge. */
export interface ReleaseCharge {
  /** The charge. */
  id: string;
  /** What it is for. */
  kind: ChargeKind;
  /** The part. */
  amount: Decimal;
  /** Its tax category. */
  tax_category?: string;
}

/** A part of a charge. */
export interface ReleaseChargeInput {
  /** The charge. */
  id: string;
  /** What it is for. */
  kind: ChargeKindInput;
  /** The part. */
  amount: DecimalInput;
  /** Its tax category. */
  tax_category?: string | undefined;
}

/** A line of a release. */
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

/** A line of a release. */
export interface ReleaseLineInput {
  /** The line of the quote. */
  line: string;
  /** What is ordered. */
  sku: string;
  /** How much. */
  quantity: DecimalInput;
  /** The unit of the quantity. */
  unit: string;
  /** Its part of the total that was accepted. */
  total: DecimalInput;
}

/** Again and again. */
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

/** One step of a replay. */
export interface ReplayedStep {
  /** Whose step it was. */
  account: string;
  /** When it was made. */
  at: Instant;
  /** Whether it was an input; else time alone. */
  is_input: boolean;
  /** What it did. */
  outcome?: Outcome;
  /** Why it was refused. */
  errors?: FaultDocument[];
}

/** A cart to be priced. */
export interface Request {
  /** The instant that validity is read at. */
  as_of: Instant;
  /** When the goods are wanted. */
  requested?: Instant;
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
  explain?: Explain;
  /** Who reads it. */
  audience?: Audience;
  /** Whether hints are worked out. */
  hints?: boolean;
}

/** A cart to be priced. */
export interface RequestInput {
  /** The instant that validity is read at. */
  as_of: InstantInput;
  /** When the goods are wanted. */
  requested?: InstantInput | undefined;
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
  explain?: ExplainInput | undefined;
  /** Who reads it. */
  audience?: AudienceInput | undefined;
  /** Whether hints are worked out. */
  hints?: boolean | undefined;
}

/** A charge that the host found out. */
export interface RequestCharge {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: ChargeKind;
  /** The amount, in the basis of the prices. */
  amount: Decimal;
  /** Its tax category; `standard` when left out. */
  tax_category?: string;
}

/** A charge that the host found out. */
export interface RequestChargeInput {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: ChargeKindInput;
  /** The amount, in the basis of the prices. */
  amount: DecimalInput;
  /** Its tax category; `standard` when left out. */
  tax_category?: string | undefined;
}

/** A tax of an outside service for one line or one charge. */
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
  kind?: TaxKind;
}

/** A tax of an outside service for one line or one charge. */
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
  kind?: TaxKindInput | undefined;
}

/** What becomes of what is still held once a part was committed. */
export type Rest = "keep" | "release" | (string & {});

/** What becomes of what is still held once a part was committed. */
export type RestInput = "keep" | "release";

/** A round of the negotiation. */
export interface Revision {
  /** The revision after it. */
  revision: number;
  /** What it was. */
  round: Round;
  /** Who. */
  by: string;
  /** When. */
  at: Instant;
  /** The total of the lines and charges then; of a counter its target. */
  total?: Decimal;
}

/** A round of the negotiation. */
export interface RevisionInput {
  /** The revision after it. */
  revision: number | bigint;
  /** What it was. */
  round: RoundInput;
  /** Who. */
  by: string;
  /** When. */
  at: InstantInput;
  /** The total of the lines and charges then; of a counter its target. */
  total?: DecimalInput | undefined;
}

/** What a role may do. Where a rulebook has no such rules, contacts may do all that buyers do and the seller's people all that sellers do. */
export interface RoleRule {
  /** The role. */
  id: string;
  /** What it may do. */
  may?: readonly Permission[] | undefined;
}

/** What a line in the history of revisions was. */
export type Round = "offered" | "countered" | "accepted" | (string & {});

/** What a line in the history of revisions was. */
export type RoundInput = "offered" | "countered" | "accepted";

/** A rounding: to a multiple of the increment, in a mode. */
export interface Rounding {
  /** How ties and remainders are treated. */
  mode: RoundingMode;
  /** The value is rounded to a multiple of this, such as 0.01 or 0.05. */
  increment: Decimal;
}

/** A rounding: to a multiple of the increment, in a mode. */
export interface RoundingInput {
  /** How ties and remainders are treated. */
  mode: RoundingModeInput;
  /** The value is rounded to a multiple of this, such as 0.01 or 0.05. */
  increment: DecimalInput;
}

/** How a value between two multiples of the increment is rounded. Named after what happens, since "half up" and "half down" mean different things to different vendors below zero. */
export type RoundingMode = "half_even" | "half_odd" | "half_away_from_zero" | "half_to_zero" | "half_ceiling" | "half_floor" | "away_from_zero" | "to_zero" | "ceiling" | "floor" | (string & {});

/** How a value between two multiples of the increment is rounded. Named after what happens, since "half up" and "half down" mean different things to different vendors below zero. */
export type RoundingModeInput = "half_even" | "half_odd" | "half_away_from_zero" | "half_to_zero" | "half_ceiling" | "half_floor" | "away_from_zero" | "to_zero" | "ceiling" | "floor";

/** Rounding plans of known systems and standards, so far as they are documented. */
export type RoundingPreset = "commercetools" | "oro" | "magento" | "medusa" | "vendure" | "en16931";

/** Roundings for single points; what is left out comes from the preset, else from the default. */
export interface RoundingRules {
  /** The preset that these rules change. */
  preset?: RoundingPreset | undefined;
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

/** A price of one SKU in one unit. */
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
  mode?: Mode | undefined;
  /** The quantity that picks the tier. */
  quantity_over?: QuantityOver | undefined;
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
  below_first?: BelowFirst | undefined;
  /** The ending given to its unit prices; the list's when left out. */
  ending?: string | undefined;
}

/** What became of a row, in the order of the rows. */
export interface RowAnswer {
  /** What became of it. */
  outcome: RowOutcome;
  /** The line that it went into. */
  line?: string;
  /** The quantity of that line afterwards. */
  quantity?: Decimal;
  /** Whether the schedule of that line does not sum to its quantity. */
  schedule_open?: boolean;
  /** The product that was named, where another has taken its place. */
  superseded?: string;
  /** The products that it may mean. */
  skus?: string[];
  /** Why it was refused. */
  code?: string;
  /** The field of the row that is wrong, as a JSON pointer. */
  path?: string;
}

/** What became of a row. */
export type RowOutcome = "added" | "ambiguous" | "unknown" | "refused" | (string & {});

/** The quantity a rule is about. */
export type RuleOver = "line" | "sku" | "product" | "group";

/** One difference between two rulebooks. */
export interface RulebookChange {
  /** What happened. */
  kind: ChangeKind;
  /** A JSON pointer into the canonical form: of the new rulebook, or of the old one for what was removed. */
  path: string;
  /** What changed, for a person: `VALVE-2 from 50: 71.00 -> 69.90 in list base`. */
  sentence: string;
}

/** Everything the business decides. */
export interface RulebookDocument {
  /** The version of the format. */
  rulebook: Version;
  /** Names the document. */
  id: string;
  /** What it is, for people. */
  title?: string | undefined;
  /** The default currency of lists, contracts and amounts. */
  currency: string;
  /** The zone of plain dates. */
  time_zone: string;
  /** Where and how amounts are rounded. */
  rounding?: RoundingPreset | RoundingRules | undefined;
  /** The list that the waterfall starts from. */
  reference_list?: string | undefined;
  /** Price lists. */
  price_lists?: readonly PriceList[] | undefined;
  /** How lists are combined; needed as soon as there are two. */
  combine?: Combine | undefined;
  /** Whether contract prices prevail; needed as soon as there is a contract. */
  contract_prices?: ContractPrices | undefined;
  /** Negotiated prices. */
  contracts?: readonly Contract[] | undefined;
  /** What a quantity under the first tier costs. */
  below_first?: BelowFirst | undefined;
  /** Promotions. */
  promotions?: readonly Promotion[] | undefined;
  /** Groups of promotions. */
  promotion_groups?: readonly PromotionGroup[] | undefined;
  /** What `amount_off` means. */
  discount_basis?: DiscountBasis | undefined;
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

/** A run. */
export interface Run {
  /** Its id, unique in the life of the account. */
  id: string;
  /** How it began. */
  start: RunStart;
  /** When it began. */
  entered: Instant;
  /** The step that it waits for. */
  wait?: RunWait;
  /** When the step before was due. */
  previous_due?: Instant;
  /** When the step before was done. */
  previous_done?: Instant;
  /** An exit that counts at the next step. */
  leaving?: RunEnd;
  /** What became of its steps. */
  taken?: StepTaken[];
  /** When it ended. */
  ended?: Instant;
  /** How it ended. */
  end?: RunEnd;
}

/** A run. */
export interface RunInput {
  /** Its id, unique in the life of the account. */
  id: string;
  /** How it began. */
  start: RunStartInput;
  /** When it began. */
  entered: InstantInput;
  /** The step that it waits for. */
  wait?: RunWaitInput | undefined;
  /** When the step before was due. */
  previous_due?: InstantInput | undefined;
  /** When the step before was done. */
  previous_done?: InstantInput | undefined;
  /** An exit that counts at the next step. */
  leaving?: RunEndInput | undefined;
  /** What became of its steps. */
  taken?: readonly StepTakenInput[] | undefined;
  /** When it ended. */
  ended?: InstantInput | undefined;
  /** How it ended. */
  end?: RunEndInput | undefined;
}

/** How a run ended. */
export type RunEnd = "completed" | "goal" | "ordered" | "converted_elsewhere" | "resumed" | "subject_ended" | "exit" | "restarted" | "preempted" | "play_removed" | "held_back" | "taken_over" | "past" | "too_long" | (string & {});

/** How a run ended. */
export type RunEndInput = "completed" | "goal" | "ordered" | "converted_elsewhere" | "resumed" | "subject_ended" | "exit" | "restarted" | "preempted" | "play_removed" | "held_back" | "taken_over" | "past" | "too_long";

/** How a run begins. */
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
  activity: Instant;
  /** When it was found idle. */
  abandoned?: Instant;
  /** Who must act, where a step writes to who it was then. */
  waits_for?: string[];
  /** Its lines then, where a step reads them so. */
  lines?: JourneyLine[];
  /** Its reasons then, where a step reads them so. */
  reasons?: RankedReason[];
  /** Its segments then, where a step reads the reason so. */
  segments?: string[];
}

/** How a run begins. */
export interface RunStartInput {
  /** The play. */
  play: string;
  /** Its version. */
  version: number | bigint;
  /** The thing. */
  journey: JourneyRef;
  /** The generation of the thing. */
  generation?: number | bigint | undefined;
  /** What counts as the same for re-entry. */
  key: string;
  /** Who buys. */
  contact?: string | undefined;
  /** The last activity before. */
  activity: InstantInput;
  /** When it was found idle. */
  abandoned?: InstantInput | undefined;
  /** Who must act, where a step writes to who it was then. */
  waits_for?: readonly string[] | undefined;
  /** Its lines then, where a step reads them so. */
  lines?: readonly JourneyLineInput[] | undefined;
  /** Its reasons then, where a step reads them so. */
  reasons?: readonly RankedReasonInput[] | undefined;
  /** Its segments then, where a step reads the reason so. */
  segments?: readonly string[] | undefined;
}

/** What a run waits for. */
export interface RunWait {
  /** The step. */
  step: string;
  /** When it is due, never before it was waited for. Held back, it keeps this: its age is counted from here. */
  due: Instant;
  /** When it was due by the plan, where that is another instant: its wait was over before it began, or it has none and is due with the step before it. What is counted from `previous_due` is counted from here. */
  planned?: Instant;
  /** When it is looked at again: how late it is done is counted from here. */
  at: Instant;
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

/** What a run waits for. */
export interface RunWaitInput {
  /** The step. */
  step: string;
  /** When it is due, never before it was waited for. Held back, it keeps this: its age is counted from here. */
  due: InstantInput;
  /** When it was due by the plan, where that is another instant: its wait was over before it began, or it has none and is due with the step before it. What is counted from `previous_due` is counted from here. */
  planned?: InstantInput | undefined;
  /** When it is looked at again: how late it is done is counted from here. */
  at: InstantInput;
  /** How often it was tried. */
  attempt?: number | bigint | undefined;
  /** How often the run had this step behind it before. With the attempt it tells the effects of one step apart. */
  visit?: number | bigint | undefined;
  /** How often a repeated step was due before in this repetition. */
  repeats?: number | bigint | undefined;
  /** The signals that it waits for. */
  signals?: readonly string[] | undefined;
  /** The time is over without the signal: where it goes on. */
  otherwise?: string | undefined;
  /** The gate that holds it back. */
  held?: GateVerdictInput | undefined;
  /** It waits for an answer about these products until `at`. */
  asked?: readonly string[] | undefined;
}

/** A kind of record of Salesforce. */
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

/** Requests for effects. Every effect that the system is asked about is in exactly one of the two lists, once. */
export interface SalesforceRequests {
  /** The requests, to be sent in this order. */
  requests: CompositeRequest[];
  /** Effects that no request can be made for, and why. */
  refused: EffectAnswer[];
}

/** How effects are written for Salesforce. */
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

/** Whether a wait for a local time may end on the day of its anchor. */
export type SameDay = "allow" | "skip";

/** What a model of the host says. */
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
  at: Instant;
}

/** What a model of the host says. */
export interface ScoreInput {
  /** Its name. */
  score: string;
  /** The thing; the account when absent. */
  journey?: JourneyRef | undefined;
  /** Its value. */
  value: DecimalInput;
  /** The version of the model. */
  version: string;
  /** When. */
  at: InstantInput;
}

/** What a score has to be. */
export interface ScoreTest {
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
}

/** An input that was accepted. */
export interface SeenInput {
  /** Its id. */
  id: string;
  /** The digest of its body. */
  digest: string;
  /** The number of the event that accepted it. */
  seq: number | bigint;
  /** When it came in, by the account's clock. */
  at: InstantInput;
}

/** A segment. */
export interface SegmentRule {
  /** Its id. */
  id: string;
  /** Who is in it. */
  when: CartCondition;
}

/** What a role of the seller may give without asking. */
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

/** A message. */
export interface SendStep {
  /** The channel. */
  channel: string;
  /** What it is for. */
  purpose: PurposeInput;
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

/** A message that was sent, or is being sent: it counts from when it was given to the host. */
export interface Sent {
  /** The effect, of the engine's own. */
  key?: string;
  /** When. */
  at: Instant;
  /** To whom. */
  contact?: string;
  /** The channel. */
  channel: string;
  /** The address. */
  address?: string;
  /** Its domain. */
  domain?: string;
  /** What for. */
  purpose: Purpose;
  /** Its tags, as they were. */
  tags?: string[];
  /** What it was about. */
  journey?: JourneyRef;
  /** The run. */
  run?: string;
  /** The step. */
  step?: string;
  /** Until when it blocks another under any smart cap, as the other tool that sent it said then. */
  blocks_until?: Instant;
  /** Until when it blocks another, by smart cap, as the caps were when it was sent. */
  windows?: SmartWindow[];
  /** When it reached its recipient. */
  delivered?: Instant;
  /** When it was opened first. */
  opened?: Instant;
  /** When a link in it was followed first. */
  clicked?: Instant;
}

/** A message that was sent, or is being sent: it counts from when it was given to the host. */
export interface SentInput {
  /** The effect, of the engine's own. */
  key?: string | undefined;
  /** When. */
  at: InstantInput;
  /** To whom. */
  contact?: string | undefined;
  /** The channel. */
  channel: string;
  /** The address. */
  address?: string | undefined;
  /** Its domain. */
  domain?: string | undefined;
  /** What for. */
  purpose: PurposeInput;
  /** Its tags, as they were. */
  tags?: readonly string[] | undefined;
  /** What it was about. */
  journey?: JourneyRef | undefined;
  /** The run. */
  run?: string | undefined;
  /** The step. */
  step?: string | undefined;
  /** Until when it blocks another under any smart cap, as the other tool that sent it said then. */
  blocks_until?: InstantInput | undefined;
  /** Until when it blocks another, by smart cap, as the caps were when it was sent. */
  windows?: readonly SmartWindowInput[] | undefined;
  /** When it reached its recipient. */
  delivered?: InstantInput | undefined;
  /** When it was opened first. */
  opened?: InstantInput | undefined;
  /** When a link in it was followed first. */
  clicked?: InstantInput | undefined;
}

/** What the seller set: exactly one of the three. */
export interface SetPrice {
  /** Per unit of the line. */
  unit_price?: Decimal;
  /** Percent off the price without a quote. */
  discount_percent?: Decimal;
  /** For the line. */
  total?: Decimal;
}

/** What the seller set: exactly one of the three. */
export interface SetPriceInput {
  /** Per unit of the line. */
  unit_price?: DecimalInput | undefined;
  /** Percent off the price without a quote. */
  discount_percent?: DecimalInput | undefined;
  /** For the line. */
  total?: DecimalInput | undefined;
}

/** What a hold takes of one budget, in the budget's currency. */
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

/** What a hold takes of one budget, in the budget's currency. */
export interface ShareInput {
  /** The budget. */
  budget: string;
  /** The period. */
  period: string;
  /** The rate, where the currencies differ. */
  pinned?: PinnedInput | undefined;
  /** What is held. */
  held?: DecimalInput | undefined;
  /** What is committed. */
  committed?: DecimalInput | undefined;
  /** How much of it went beyond the limit because somebody approved that. */
  over?: DecimalInput | undefined;
  /** Whether the other system that keeps the budget has it in its own sums: it counts there, and no more here. */
  elsewhere?: boolean | undefined;
}

/** A place where goods can be sent. */
export interface ShipToRecord {
  /** The place, unique in the company. */
  id: string;
  /** Its region, for taxes and eligibility. */
  region: string;
  /** Its zone. */
  time_zone?: string;
}

/** A place where goods can be sent. */
export interface ShipToRecordInput {
  /** The place, unique in the company. */
  id: string;
  /** Its region, for taxes and eligibility. */
  region: string;
  /** Its zone. */
  time_zone?: string | undefined;
}

/** What a budget lacks. */
export interface Shortfall {
  /** The budget. */
  budget: string;
  /** The period. */
  period: string;
  /** The currency of the amounts. */
  currency: string;
  /** What is there: limit less what is committed and held, without overdraft. */
  available: Decimal;
  /** What is asked for. */
  needed: Decimal;
  /** What is missing, overdraft counted. */
  missing: Decimal;
}

/** What a budget lacks. */
export interface ShortfallInput {
  /** The budget. */
  budget: string;
  /** The period. */
  period: string;
  /** The currency of the amounts. */
  currency: string;
  /** What is there: limit less what is committed and held, without overdraft. */
  available: DecimalInput;
  /** What is asked for. */
  needed: DecimalInput;
  /** What is missing, overdraft counted. */
  missing: DecimalInput;
}

/** A line of a cart that another system owns. */
export interface SignalLine {
  /** What is ordered. */
  sku: string;
  /** How much, above zero. */
  quantity: Decimal;
  /** Its unit. */
  unit?: string;
  /** Per unit, as the other system shows it. */
  price?: Decimal;
  /** Its category. */
  category?: string;
}

/** A line of a cart that another system owns. */
export interface SignalLineInput {
  /** What is ordered. */
  sku: string;
  /** How much, above zero. */
  quantity: DecimalInput;
  /** Its unit. */
  unit?: string | undefined;
  /** Per unit, as the other system shows it. */
  price?: DecimalInput | undefined;
  /** Its category. */
  category?: string | undefined;
}

/** Until when a message blocks another under one cap. */
export interface SmartWindow {
  /** The cap. */
  cap: string;
  /** Until when. */
  until: Instant;
}

/** Until when a message blocks another under one cap. */
export interface SmartWindowInput {
  /** The cap. */
  cap: string;
  /** Until when. */
  until: InstantInput;
}

/** The state of an account, with a digest that shows damage. */
export interface Snapshot {
  /** The version of the format. */
  snapshot: string;
  /** Names exactly this state. */
  digest: string;
  /** Everything but the profile. */
  state: AccountState;
  /** The company. */
  profile: ProfileRecord;
}

/** A charge. */
export interface SnapshotCharge {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: ChargeKind;
  /** Without tax. */
  net: Decimal;
  /** Tax. */
  tax: Decimal;
  /** With tax. */
  gross: Decimal;
}

/** A charge. */
export interface SnapshotChargeInput {
  /** Its id. */
  id: string;
  /** What it is for. */
  kind: ChargeKindInput;
  /** Without tax. */
  net: DecimalInput;
  /** Tax. */
  tax: DecimalInput;
  /** With tax. */
  gross: DecimalInput;
}

/** What one promotion took. */
export interface SnapshotDiscount {
  /** The promotion. */
  promotion: string;
  /** The amount; negative where it raises the price. */
  amount: Decimal;
}

/** What one promotion took. */
export interface SnapshotDiscountInput {
  /** The promotion. */
  promotion: string;
  /** The amount; negative where it raises the price. */
  amount: DecimalInput;
}

/** A priced line. */
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
  status?: LineStatus;
  /** The top of the waterfall, per unit. */
  list_price?: Decimal;
  /** Per unit; absent where slices differ. */
  unit_price?: Decimal;
  /** Where the price is from. */
  source?: Source;
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

/** A priced line. */
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
  status?: LineStatusInput | undefined;
  /** The top of the waterfall, per unit. */
  list_price?: DecimalInput | undefined;
  /** Per unit; absent where slices differ. */
  unit_price?: DecimalInput | undefined;
  /** Where the price is from. */
  source?: SourceInput | undefined;
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

/** A part of a line at one source. */
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

/** A part of a line at one source. */
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

/** The sum of one tax at one rate. */
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

/** The sum of one tax at one rate. */
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

/** The totals: `net + tax + rounding = gross`. */
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

/** The totals: `net + tax + rounding = gross`. */
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

/** What the solver found. */
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

/** Where the price of a line is from. */
export type Source = "catalog" | "contract" | "quote" | "manual" | "external" | "mixed" | (string & {});

/** Where the price of a line is from. */
export type SourceInput = "catalog" | "contract" | "quote" | "manual" | "external" | "mixed";

/** A dimension of eligibility. */
export type Specificity = "contact" | "account" | "org_unit" | "group" | "segment" | "channel" | "region" | "seller";

/** A part of what a subject spends: one for each cost centre and supplier that it has. */
export interface SpendEntry {
  /** The subject. */
  subject: SubjectRef;
  /** When. */
  at: Instant;
  /** The buyer. */
  requester?: string;
  /** The unit that bought. */
  unit?: string;
  /** Where it is booked. */
  cost_centre?: string;
  /** Who it is bought from. */
  supplier?: string;
  /** The currency. */
  currency: string;
  /** Without tax. */
  net: Decimal;
  /** With tax. */
  gross: Decimal;
}

/** A part of what a subject spends: one for each cost centre and supplier that it has. */
export interface SpendEntryInput {
  /** The subject. */
  subject: SubjectRefInput;
  /** When. */
  at: InstantInput;
  /** The buyer. */
  requester?: string | undefined;
  /** The unit that bought. */
  unit?: string | undefined;
  /** Where it is booked. */
  cost_centre?: string | undefined;
  /** Who it is bought from. */
  supplier?: string | undefined;
  /** The currency. */
  currency: string;
  /** Without tax. */
  net: DecimalInput;
  /** With tax. */
  gross: DecimalInput;
}

/** Whose spending is added up. */
export type SpendPer = "requester" | "cost_centre" | "supplier" | "unit";

/** A period of the calendar, in the rulebook's zone. */
export type SpendPeriod = "day" | "month" | "year";

/** A sum of spending over time, this one included: orders split to stay under a limit show up in it. What is booked to no cost centre, or bought from no known supplier, is in no sum of those. */
export interface SpendRule {
  /** Whose. */
  per: SpendPer;
  /** Over which time. */
  within: SpendWindow;
  /** The greatest sum that needs no approval by this policy. */
  over: MoneyInput;
  /** What the amounts include: `net` or `gross`. */
  basis?: ConditionBasis | undefined;
}

/** A time that ends now; exactly one of the fields. */
export interface SpendWindow {
  /** So many calendar days back, in the rulebook's zone. */
  days?: number | bigint | undefined;
  /** The running period of the calendar. */
  period?: SpendPeriod | undefined;
}

/** Goes on by the arm of an experiment. */
export interface Split {
  /** The experiment. */
  experiment: string;
  /** Where each arm goes on; arms that are not here go on with the next step. */
  arms?: readonly SplitArm[] | undefined;
}

/** Where an arm goes on. */
export interface SplitArm {
  /** The arm. */
  arm: string;
  /** The step. */
  to: string;
}

/** The vendor's word for a stage. */
export interface StageWord {
  /** The stage. */
  stage: BuyingStageInput;
  /** The word. */
  word: string;
}

/** When, by whom and by which operation something was written. Of two writes the greater stamp counts: first the time, then the actor, then the operation. */
export interface Stamp {
  /** When it happened. */
  at: Instant;
  /** Who did it: the label of the actor. */
  by: string;
  /** The operation. */
  op: string;
}

/** When, by whom and by which operation something was written. Of two writes the greater stamp counts: first the time, then the actor, then the operation. */
export interface StampInput {
  /** When it happened. */
  at: InstantInput;
  /** Who did it: the label of the actor. */
  by: string;
  /** The operation. */
  op: string;
}

export type StatedAmount = DecimalInput | AmountByBasis;

/** What a host states of a subject of its own: what is left out is not known, a list without ids says that there are none. */
export interface StatedFacts {
  /** The currency of every amount. */
  currency: string;
  /** When it is asked; without it no day is known. */
  as_of?: InstantInput | undefined;
  /** The customer account. */
  account?: StatedIds | undefined;
  /** The unit of the company tree, or one above it. */
  org_unit?: StatedIds | undefined;
  /** The person who buys. */
  contact?: StatedIds | undefined;
  /** A group of the account, unit or contact. */
  group?: StatedIds | undefined;
  /** A segment that the buyer is in. */
  segment?: StatedIds | undefined;
  /** The sales channel. */
  channel?: StatedIds | undefined;
  /** The region: a country takes in its subdivisions, so "US" matches "US-WA". */
  region?: StatedIds | undefined;
  /** The selling entity. */
  seller?: StatedIds | undefined;
  /** A role of the contact in the unit. */
  role?: StatedIds | undefined;
  /** Where the buyer is on the way to an order, such as "checkout". */
  journey_stage?: StatedIds | undefined;
  /** A promotion code that was entered. */
  code?: StatedIds | undefined;
  /** A cost centre that the line or cart is booked to. */
  cost_centre?: StatedIds | undefined;
  /** A supplier of the line or cart. */
  supplier?: StatedIds | undefined;
  /** A category of a line of the cart, or one that contains it. */
  cart_category?: StatedIds | undefined;
  /** What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit". */
  journey_kind?: StatedIds | undefined;
  /** The heaviest reason why it stalled. */
  reason?: StatedIds | undefined;
  /** A kind of signal that was seen of it. */
  signal?: StatedIds | undefined;
  /** Where a visitor came from. */
  referrer?: StatedIds | undefined;
  /** How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended". */
  contract_status?: StatedIds | undefined;
  /** Who of the seller looks after the buyer. */
  owner?: StatedIds | undefined;
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
  cart_quantity?: DecimalInput | undefined;
  /** The number of lines. */
  lines?: DecimalInput | undefined;
  /** The number of different SKUs. */
  skus?: DecimalInput | undefined;
  /** The weight of the cart, in kilograms. */
  weight?: DecimalInput | undefined;
  /** How far below its list price the line or cart is, as a percentage of the list price. */
  discount?: DecimalInput | undefined;
  /** The margin of the line or cart over cost, as a percentage of the net price. */
  margin?: DecimalInput | undefined;
  /** How often the shop was visited, as signals told it. */
  visits?: DecimalInput | undefined;
  /** How long the longest visit was, in whole minutes. */
  minutes_on_site?: DecimalInput | undefined;
  /** How many orders the account has placed. */
  orders?: DecimalInput | undefined;
  /** Whole days since the account's last order; there is no such number before the first. */
  days_since_order?: DecimalInput | undefined;
  /** How often it came back after it stalled. */
  generation?: DecimalInput | undefined;
  /** The total of the cart. */
  total?: StatedAmount | undefined;
  /** The charges of the cart, such as freight. */
  charges?: StatedAmount | undefined;
  /** The total of the cart with its charges. */
  order_total?: StatedAmount | undefined;
  /** What the thing that stalled is worth, net. */
  value?: StatedAmount | undefined;
  /** What the account has bought so far, net. */
  lifetime_value?: StatedAmount | undefined;
}

export type StatedIds = string | readonly string[];

/** A step of the waterfall. */
export type StepKind = "list" | "source" | "tier" | "ending" | "promotion" | "floor" | "total" | "tax" | "gross" | (string & {});

/** What became of a step. */
export type StepOutcome = "done" | "skipped" | "dropped" | "stale" | "past" | "no_instant" | "too_old" | "timed_out" | "stopped" | (string & {});

/** What became of a step. */
export type StepOutcomeInput = "done" | "skipped" | "dropped" | "stale" | "past" | "no_instant" | "too_old" | "timed_out" | "stopped";

/** Who may decide a step. */
export interface StepPeople {
  /** The step. */
  step: string;
  /** The people, as far as the limit goes. */
  eligible?: Eligible[];
  /** How many they are. */
  people: number;
}

/** Who may decide a step. */
export interface StepPeopleInput {
  /** The step. */
  step: string;
  /** The people, as far as the limit goes. */
  eligible?: readonly EligibleInput[] | undefined;
  /** How many they are. */
  people: number | bigint;
}

/** Why a step is there. */
export interface StepReason {
  /** The policy. */
  policy: string;
  /** What it asks for, as a sentence. */
  because: string;
  /** Why it could not be decided, where the policy counts because of that. */
  unknown?: Unknown;
  /** How far the subject may change. */
  tolerance?: Tolerance;
  /** The facets whose change asks again; all when empty. */
  watches?: Facet[];
}

/** Why a step is there. */
export interface StepReasonInput {
  /** The policy. */
  policy: string;
  /** What it asks for, as a sentence. */
  because: string;
  /** Why it could not be decided, where the policy counts because of that. */
  unknown?: UnknownInput | undefined;
  /** How far the subject may change. */
  tolerance?: ToleranceInput | undefined;
  /** The facets whose change asks again; all when empty. */
  watches?: readonly FacetInput[] | undefined;
}

/** Where a step stands. */
export interface StepStanding {
  /** The step. */
  step: string;
  /** Its stage, from 1. */
  stage: number;
  /** Its status. */
  status: StepStatus;
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

/** Where a step stands. */
export type StepStatus = "waiting" | "open" | "approved" | "rejected" | (string & {});

/** Where a step stands. */
export type StepStatusInput = "waiting" | "open" | "approved" | "rejected";

/** What became of a step. */
export interface StepTaken {
  /** The step. */
  step: string;
  /** When. */
  at: Instant;
  /** What became of it. */
  outcome: StepOutcome;
  /** The effect that it made. */
  key?: string;
  /** Who would have got it. */
  contact?: string;
  /** The gate that stopped it. */
  held?: GateVerdict;
}

/** What became of a step. */
export interface StepTakenInput {
  /** The step. */
  step: string;
  /** When. */
  at: InstantInput;
  /** What became of it. */
  outcome: StepOutcomeInput;
  /** The effect that it made. */
  key?: string | undefined;
  /** Who would have got it. */
  contact?: string | undefined;
  /** The gate that stopped it. */
  held?: GateVerdictInput | undefined;
}

/** What is known of stock. */
export interface StockFact {
  /** The product. */
  sku: string;
  /** How much there is. */
  available: Decimal;
  /** As of when. */
  at: Instant;
  /** Until when it counts. */
  until?: Instant;
}

/** What is known of stock. */
export interface StockFactInput {
  /** The product. */
  sku: string;
  /** How much there is. */
  available: DecimalInput;
  /** As of when. */
  at: InstantInput;
  /** Until when it counts. */
  until?: InstantInput | undefined;
}

/** How the candidates of several lists become one price. */
export type Strategy = "lowest" | "first_by_priority" | "merge_by_priority" | "most_specific" | "best_for_buyer";

/** A subject of an account. */
export type Subject = 
  | {
    /** The account itself. */
    account: boolean;
  }
  | {
    /** A cart, saved cart, list or template. */
    cart: string;
  }
  | {
    /** A quote. */
    quote: string;
  }
  | {
    /** An approval. */
    approval: string;
  }
  | {
    /** An order. */
    order: string;
  }
  | {
    /** A budget. */
    budget: string;
  }
  | {
    /** A person. */
    contact: string;
  }
  | {
    /** An effect that waits for its answer. */
    effect: string;
  }
  | {
    /** A thing that can stall. */
    journey: JourneyRef;
  }
  | {
    /** A run of a recovery play. */
    run: string;
  };

/** What is approved. */
export type SubjectKind = "cart" | "quote" | (string & {});

/** What is approved. */
export type SubjectKindInput = "cart" | "quote";

/** What an approval is about. */
export interface SubjectRef {
  /** What it is. */
  kind: SubjectKind;
  /** Its id. */
  id: string;
}

/** What an approval is about. */
export interface SubjectRefInput {
  /** What it is. */
  kind: SubjectKindInput;
  /** Its id. */
  id: string;
}

/** A product that can stand in for another. */
export interface SubstituteRecord {
  /** The product that stands in. */
  sku: string;
  /** How many of its base units stand in for one base unit; "1" when absent. */
  ratio?: Decimal;
}

/** A product that can stand in for another. */
export interface SubstituteRecordInput {
  /** The product that stands in. */
  sku: string;
  /** How many of its base units stand in for one base unit; "1" when absent. */
  ratio?: DecimalInput | undefined;
}

/** A product takes the place of another. */
export interface SupersedesRecord {
  /** The SKU that is replaced; it need not be in the catalogue any more. */
  sku: string;
  /** The first day on which it is replaced; always when absent. */
  from?: string;
}

/** A product takes the place of another. */
export interface SupersedesRecordInput {
  /** The SKU that is replaced; it need not be in the catalogue any more. */
  sku: string;
  /** The first day on which it is replaced; always when absent. */
  from?: string | undefined;
}

/** How much of a line is accepted or ordered. */
export interface Take {
  /** The line. */
  line: string;
  /** How much; all of it when left out. */
  quantity?: Decimal;
}

/** How much of a line is accepted or ordered. */
export interface TakeInput {
  /** The line. */
  line: string;
  /** How much; all of it when left out. */
  quantity?: DecimalInput | undefined;
}

/** A set of products, by any of these. */
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

/** A task for somebody of the seller. */
export interface TaskCard {
  /** Where it comes from. */
  origin: Origin;
  /** The person or team. */
  to: string;
  /** What it is about: the reason, or what the step says. */
  topic: string;
  /** How urgent it is. */
  priority: TaskPriority;
  /** What is expected to be recovered. */
  expected?: Money;
  /** When it is to be done. */
  due?: Instant;
  /** What happened before: the messages of the run. */
  sent?: Sent[];
  /** The whole context. */
  context: Context;
}

/** A task for somebody of the seller. */
export interface TaskCardInput {
  /** Where it comes from. */
  origin: OriginInput;
  /** The person or team. */
  to: string;
  /** What it is about: the reason, or what the step says. */
  topic: string;
  /** How urgent it is. */
  priority: TaskPriorityInput;
  /** What is expected to be recovered. */
  expected?: MoneyInput | undefined;
  /** When it is to be done. */
  due?: InstantInput | undefined;
  /** What happened before: the messages of the run. */
  sent?: readonly SentInput[] | undefined;
  /** The whole context. */
  context: ContextInput;
}

/** How urgent a task is. */
export type TaskPriority = "high" | "normal" | "low" | (string & {});

/** How urgent a task is. */
export type TaskPriorityInput = "high" | "normal" | "low";

/** A task. */
export interface TaskStep {
  /** The role that it goes to. */
  to: string;
  /** The calendar on which it is opened and due. */
  calendar?: string | undefined;
  /** How much business time there is for it. */
  due_in?: string | undefined;
  /** How urgent it is; high from this expected value on when absent it is normal. */
  priority?: TaskPriorityInput | undefined;
  /** What it is about, such as `re-quote`. */
  topic?: string | undefined;
  /** Percent of the value that is expected to be recovered; the host's score when it names one. */
  expected_percent?: DecimalInput | undefined;
  /** The score that the expected value is taken of. */
  score?: string | undefined;
}

/** The sum of one tax. */
export interface TaxAmount {
  /** The tax by name. */
  tax: string;
  /** What the rate means. */
  kind: TaxKind;
  /** Percent. */
  rate: Decimal;
  /** What is taxed. */
  base: Decimal;
  /** The tax. */
  amount: Decimal;
}

/** What a rate means; zero rated, exempt and reverse charge all yield no tax and are told apart on an invoice. */
export type TaxKind = "standard" | "zero" | "exempt" | "reverse_charge" | (string & {});

/** What a rate means; zero rated, exempt and reverse charge all yield no tax and are told apart on an invoice. */
export type TaxKindInput = "standard" | "zero" | "exempt" | "reverse_charge";

/** What tax is computed and rounded for. */
export type TaxLevel = "unit" | "line" | "group" | "document";

/** Whether prices hold tax. */
export type TaxPrices = "exclusive" | "inclusive";

/** A rate of one tax. */
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
  kind?: TaxKindInput | undefined;
  /** On top of the taxes before it, by `order`. */
  compound?: boolean | undefined;
  /** Its place among the taxes of a line. */
  order?: number | bigint | undefined;
  /** When it holds. */
  valid?: ValidityInput | undefined;
  /** Only for this selling entity. */
  seller?: string | undefined;
}

/** Where rates come from. */
export type TaxSource = "table" | "request";

/** How a rulebook taxes. */
export interface Taxes {
  /** Whether prices hold tax. */
  prices?: TaxPrices | undefined;
  /** What tax is rounded for. */
  level?: TaxLevel | undefined;
  /** Where rates come from. */
  source?: TaxSource | undefined;
  /** The table. */
  rates?: readonly TaxRate[] | undefined;
}

/** One agreed price. */
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
  mode?: Mode | undefined;
  /** The quantity that picks the tier. */
  quantity_over?: QuantityOver | undefined;
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
  below_first?: BelowFirst | undefined;
  /** The ending given to its unit prices. */
  ending?: string | undefined;
  /** How much of it there is over the contract's life. */
  allowance?: Allowance | undefined;
  /** The least unit price that anything may bring it to. */
  floor?: DecimalInput | undefined;
}

/** Terms of payment. */
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

/** Terms of payment. */
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

/** A part of the company that one of the seller's people looks after. */
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

/** A part of the company that one of the seller's people looks after. */
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

/** A threshold with exactly one of a percentage and an amount. */
export interface Threshold {
  /** The least amount or quantity that reaches it. */
  from: DecimalInput;
  /** Percent off. */
  percent_off?: DecimalInput | undefined;
  /** Amount off the order. */
  amount_off?: DecimalInput | undefined;
}

/** What thresholds are measured in. */
export type ThresholdOver = "amount" | "quantity";

/** The reached threshold applies. */
export interface Thresholds {
  /** What is measured. */
  over: ThresholdOver;
  /** The thresholds in rising order. */
  tiers: readonly Threshold[];
}

/** A rung of a ladder. */
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

/** How far an approved subject may change. It counts from what was approved, so many small changes add up. A lower amount or quantity is always within; where both are given the amount must be within both of them. */
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

/** How far an approved subject may change. It counts from what was approved, so many small changes add up. A lower amount or quantity is always within; where both are given the amount must be within both of them. */
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

/** A total that changed. */
export interface TotalDrift {
  /** Which. */
  total: DriftTotal;
  /** As it was seen. */
  before: Decimal;
  /** As it is now. */
  now: Decimal;
}

/** The totals of a cart. Always `subtotal - discount = sum of line totals` and `net + tax + rounding = gross`. */
export interface Totals {
  /** Lines before promotions, in the basis of the prices. */
  subtotal: Decimal;
  /** What promotions took from lines, less what floors gave back. */
  discount: Decimal;
  /** Charges after shipping promotions, in the basis of the prices. */
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

/** What the recipient of a message did. */
export type Touch = "delivered" | "opened" | "clicked" | (string & {});

/** What the recipient of a message did. */
export type TouchInput = "delivered" | "opened" | "clicked";

/** A unit of measure of one product: `per` of it hold `holds` of another unit. */
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

/** A unit of measure of one product: `per` of it hold `holds` of another unit. */
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

/** Units of a line that carry the same amount each. */
export interface UnitSplit {
  /** How many units. */
  units: Decimal;
  /** The amount of each of them. */
  amount: Decimal;
}

/** Why it can't be said whether a condition holds. */
export type Unknown = "not_known_here" | "currency_differs" | "unit_differs" | "kind_differs" | "undefined" | "out_of_range" | (string & {});

/** Why it can't be said whether a condition holds. */
export type UnknownInput = "not_known_here" | "currency_differs" | "unit_differs" | "kind_differs" | "undefined" | "out_of_range";

/** A message that did not go out. */
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
  what: HeldBack;
  /** When. */
  at: Instant;
  /** The gate that stopped or holds it. */
  verdict?: GateVerdict;
  /** What became of the step. */
  outcome?: StepOutcome;
  /** How the run ended. */
  end?: RunEnd;
  /** All of it in a sentence. */
  sentence: string;
}

/** What was used, as it is kept. */
export interface Usage {
  /** The version of the host's count. */
  version?: number | bigint | undefined;
  /** The host's count. */
  counted?: ConsumedInput | undefined;
  /** Orders that the host's count does not hold yet, by order. */
  orders?: readonly OrderUseInput[] | undefined;
}

/** How long an offer holds, counted from when it is made: exactly one of the two. */
export interface ValidFor {
  /** Calendar days in the rulebook's zone: until the same local time that many days later. */
  days?: number | bigint | undefined;
  /** Elapsed time. */
  span?: string | undefined;
}

/** When something is in force: `from` is the first moment, `until` the first moment after. Either may be left out. */
export interface Validity {
  /** The first moment in force: a date (local midnight in the document's zone) or an instant. */
  from?: string;
  /** The first moment no longer in force: a date or an instant. */
  until?: string;
}

/** When something is in force: `from` is the first moment, `until` the first moment after. Either may be left out. */
export interface ValidityInput {
  /** The first moment in force: a date (local midnight in the document's zone) or an instant. */
  from?: string | undefined;
  /** The first moment no longer in force: a date or an instant. */
  until?: string | undefined;
}

/** A value of an option. */
export interface ValueRecord {
  /** The value, unique in the option. */
  value: string;
  /** What is added to the unit price, in the currency of the price; may be below zero. */
  surcharge?: Decimal;
}

/** A value of an option. */
export interface ValueRecordInput {
  /** The value, unique in the option. */
  value: string;
  /** What is added to the unit price, in the currency of the price; may be below zero. */
  surcharge?: DecimalInput | undefined;
}

/** What is read live and what was kept when the run began. Prices and until when they hold are always read live. */
export interface Values {
  /** The lines. */
  lines: Reading;
  /** Who is written to. */
  recipient: Reading;
  /** The reason and the segments. */
  reason: Reading;
}

/** An arm. */
export interface Variant {
  /** Its id. */
  id: string;
  /** Its weight, zero or more: a share of 1, or a percentage, as the sum of all weights is exactly 1 or 100. Equal weights when absent everywhere. */
  weight?: DecimalInput | undefined;
}

/** A decision. */
export type Verdict = "approve" | "reject" | (string & {});

/** A decision. */
export type VerdictInput = "approve" | "reject";

/** The version of the format. */
export type Version = "1";

/** How a command came in. */
export type Via = "session" | "link" | "punchout" | "import" | (string & {});

/** How a command came in. */
export type ViaInput = "session" | "link" | "punchout" | "import";

/** Why a choice, or a missing one, makes a configuration invalid. */
export interface Violation {
  /** The option that would have to change first. */
  option: string;
  /** What is wrong with it. */
  kind: ViolationKind;
  /** The same as a sentence. */
  sentence: string;
  /** The place of the constraint in the product's list, from 0, if one is broken. */
  constraint?: number;
  /** The values of which the constraint requires one. */
  values?: string[];
  /** The least number that the constraint allows. */
  min?: Decimal;
  /** The greatest number that the constraint allows. */
  max?: Decimal;
}

/** What is wrong with a choice. */
export type ViolationKind = "unknown_option" | "missing" | "unknown_value" | "outside_range" | "required" | "excluded" | "outside_bounds" | (string & {});

/** A decision of a person. */
export interface Vote {
  /** Who decided. */
  by: ApprovalPerson;
  /** In whose right: one of these counts, so that one right never counts twice. */
  powers?: ApprovalPerson[];
  /** When. */
  at: Instant;
  /** What. */
  verdict: Verdict;
  /** The id of what was said, a text that the host keeps. */
  note?: string;
}

/** A decision of a person. */
export interface VoteInput {
  /** Who decided. */
  by: ApprovalPersonInput;
  /** In whose right: one of these counts, so that one right never counts twice. */
  powers?: readonly ApprovalPersonInput[] | undefined;
  /** When. */
  at: InstantInput;
  /** What. */
  verdict: VerdictInput;
  /** The id of what was said, a text that the host keeps. */
  note?: string | undefined;
}

/** When a step is due: exactly one kind, and what it is counted from. */
export interface Wait {
  /** Elapsed time. */
  elapsed?: string | undefined;
  /** Days of the calendar. */
  calendar_days?: CalendarDaysWait | undefined;
  /** Business time. */
  business_time?: BusinessWait | undefined;
  /** An instant. */
  until?: InstantInput | undefined;
  /** The next time that clocks show. */
  until_local?: LocalWait | undefined;
  /** So long before an instant of the thing. */
  before?: BeforeWait | undefined;
  /** Until something is seen, or a while is over. */
  until_event?: EventWait | undefined;
  /** Again and again. */
  repeat?: RepeatWait | undefined;
  /** What it is counted from. Needed by all kinds but `until`, `before` and a `repeat` with a `first`. */
  since?: Anchor | undefined;
}

/** What is taken along. */
export interface Wanted {
  /** The accounts that are visited. */
  accounts?: readonly string[] | undefined;
  /** The products; all of them when left out. */
  skus?: readonly string[] | undefined;
  /** Prices from here on. */
  from: InstantInput;
  /** Up to here, and no further. */
  until: InstantInput;
}

/** A line that is asked for. */
export interface WantedLine {
  /** The line; the next free number when left out. */
  id?: string;
  /** What is wanted. */
  sku: string;
  /** How much. */
  quantity: Decimal;
  /** The unit; that of today's price when left out, else single pieces. */
  unit?: string;
  /** Whether it is an extra that the buyer may take, outside of the totals. */
  optional?: boolean;
  /** The id of a note. */
  note?: string;
}

/** A line that is asked for. */
export interface WantedLineInput {
  /** The line; the next free number when left out. */
  id?: string | undefined;
  /** What is wanted. */
  sku: string;
  /** How much. */
  quantity: DecimalInput;
  /** The unit; that of today's price when left out, else single pieces. */
  unit?: string | undefined;
  /** Whether it is an extra that the buyer may take, outside of the totals. */
  optional?: boolean | undefined;
  /** The id of a note. */
  note?: string | undefined;
}

/** A step of the waterfall: what it changed, and the running amount after it. */
export interface WaterfallStep {
  /** What happened. */
  step: StepKind;
  /** The rule that did it. */
  rule?: string;
  /** The change. */
  change: Decimal;
  /** The amount after it. */
  amount: Decimal;
}

/** A call of the host. */
export interface WebhookStep {
  /** The hook at the host. */
  hook: string;
}

/** The day on which weeks begin. */
export type WeekStart = "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun" | (string & {});

/** The day on which weeks begin. */
export type WeekStartInput = "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun";

/** A day of the week. */
export type Weekday = "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun";

/** Why a colleague has to decide. */
export interface Why {
  /** What goes too far. */
  beyond: Beyond;
  /** The line, where it is one. */
  line?: string;
  /** What the seller's roles allow, in percent. */
  allowed?: Decimal;
  /** By how much the total is below what the discount is measured from, or below the floor. */
  amount?: Decimal;
}

/** Why a colleague has to decide. */
export interface WhyInput {
  /** What goes too far. */
  beyond: BeyondInput;
  /** The line, where it is one. */
  line?: string | undefined;
  /** What the seller's roles allow, in percent. */
  allowed?: DecimalInput | undefined;
  /** By how much the total is below what the discount is measured from, or below the floor. */
  amount?: DecimalInput | undefined;
}

/** A buyer's wish for a line. */
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

/** A buyer's wish for a line. */
export interface WishInput {
  /** How much. */
  quantity?: DecimalInput | undefined;
  /** Per unit. */
  unit_price?: DecimalInput | undefined;
  /** For the line. */
  total?: DecimalInput | undefined;
  /** The id of a note. */
  note?: string | undefined;
}

/** What a buyer wishes of a line. */
export interface WishedLine {
  /** The line. */
  line: string;
  /** The wish. */
  wish: Wish;
}

/** What a buyer wishes of a line. */
export interface WishedLineInput {
  /** The line. */
  line: string;
  /** The wish. */
  wish: WishInput;
}
