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
   * Makes one rulebook of several documents; faults name theirs.
   *
   * @param documents The documents, in the order in which their lists are joined.
   */
  static compose(documents: readonly NamedDocument[]): Rulebook;
  /** The rulebook in its canonical form. */
  toJson(): string;
  /** Lets go of it now and not when the garbage is collected; using it afterwards is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** A compiled rulebook with its catalogue and prices. It never changes; anything may share it. */
export declare class Engine implements Held {
  private constructor();
  /** Compiles a rulebook, with every fault at once. */
  static compile(rulebook: Rulebook | Text | RulebookDocument): Engine;
  /** As `compile`, on a thread of the pool. */
  static compileAsync(rulebook: Rulebook | Text | RulebookDocument, options?: {
    /** Ends the wait when it is aborted. */
    signal?: Signal | undefined;
  }): Promise<Engine>;
  /**
   * Prices a cart. A line that merely has no price is no error: it says why.
   *
   * @param request Who buys what, where and when.
   */
  price(request: Request | Text): string;
  /**
   * Takes an input: changes the account and says what happened, what is to be done and when to come again.
   *
   * @param input What comes in.
   * @param now The time; the account's clock never goes back.
   */
  step(account: Account, input: Text, now: string): string;
  /**
   * Resolves a cart once, to be edited and priced again at every keystroke.
   *
   * @param request The cart as it begins.
   */
  prepare(request: Request | Text): Cart;
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
   * Reads a snapshot; one that was damaged is refused.
   *
   * @param snapshot What `snapshot` gave.
   */
  static restore(snapshot: Text): Account;
  /** The state as a document, to be stored. It holds ids of people and not their names. */
  snapshot(): string;
  /** Lets go of it now and not when the garbage is collected; using it afterwards is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** A cart that is edited and priced again at every keystroke. */
export declare class Cart implements Held {
  private constructor();
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
}

export declare const money: MoneyModule;

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

export interface AmountOff {
  /** The amount in the cart's currency, which must be the rulebook's. */
  amount: DecimalInput;
  /** What it is taken off; when left out, each line at the line stage and the order at the order stage. */
  per?: "line" | "unit" | "order" | undefined;
}

export interface Answers {
  /** Prices. */
  prices?: readonly PriceAnswer[] | undefined;
  /** Charges. */
  charges?: readonly ChargeAnswer[] | undefined;
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
  when?: CartCondition | undefined;
  /** What must be so of at least one line. */
  any_line?: Condition | undefined;
  /** What must have been spent, together with this. */
  spend?: SpendRule | undefined;
  /** The stages, one after the other: each a list of steps that are open together and are all needed. None where another system decides. */
  stages?: readonly (readonly ApprovalStep[])[] | undefined;
  /** How far an approved subject may change without being approved again; nothing may when left out. */
  tolerance?: Tolerance | undefined;
  /** The facets whose change asks the steps again; all when left out. */
  watches?: readonly ("amount" | "quantity" | "ship_to" | "cost_centre" | "supplier")[] | undefined;
  /** Whether those who ask, and their delegates, may not decide. */
  separation?: boolean | undefined;
}

export interface ApprovalStep {
  /** Who may decide: any of these. Nobody in the step of a plan that another system decides. */
  by?: readonly Approver[] | undefined;
  /** How many must approve; one when left out. */
  quorum?: Quorum | undefined;
  /** Whether people who decide other steps of this or an earlier stage do not count. */
  distinct?: boolean | undefined;
  /** What a rejection does. */
  on_reject?: "veto" | "majority" | "return" | undefined;
  /** Whether an approver whose own limit is below the amount passes it up the tree. */
  own_limit?: boolean | undefined;
  /** Who may decide too after a while. */
  escalate?: Escalation | undefined;
  /** What is decided by itself after a while. */
  auto?: AutoDecision | undefined;
}

export interface Approver {
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
  decision: "approve" | "reject";
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

export interface BoundsRecord {
  /** The option. */
  option: string;
  /** The least number allowed. */
  min?: DecimalInput | undefined;
  /** The greatest number allowed. */
  max?: DecimalInput | undefined;
}

export interface Branch {
  /** The cases. */
  cases?: readonly Case[] | undefined;
  /** Where it goes on when none fits; the next step when absent. */
  otherwise?: string | undefined;
}

export interface BudgetRules {
  /** Rates into the currencies of budgets and credit accounts. The first that is in force is used, and pinned by the hold that uses it. */
  rates?: readonly PinnedRate[] | undefined;
  /** What becomes of a hold when the order is refused. */
  on_refused?: "keep" | "release" | undefined;
  /** The overdraft of budgets that name none; none when absent. */
  overdraft?: Overdraft | undefined;
  /** How long a hold lives that was made for no cart, quote or order and names no end; for ever when absent. */
  hold_for?: string | undefined;
  /** How long what was committed can be given back, and how long operations are remembered, counted from the last operation; 90 days of 24 hours when absent. */
  keep?: string | undefined;
  /** What happens when credit is lacking. */
  credit_on_exceeded?: "block" | "approve" | undefined;
}

export interface BundleRecord {
  /** The components of one base unit of the bundle. */
  components?: readonly ComponentRecord[] | undefined;
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
  date?: Period | undefined;
  /** The local day of the week. */
  weekday?: "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun" | readonly ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[] | undefined;
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
  taxes?: readonly string[] | undefined;
  /** The regions it covers; all when empty. */
  regions?: readonly string[] | undefined;
  /** When it holds. */
  valid?: Validity | undefined;
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
  rate?: Rate | undefined;
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

export interface ComponentRecord {
  /** The component, which may be a bundle itself. */
  sku: string;
  /** How many of its base units, above zero. */
  quantity: DecimalInput;
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
  date?: Period | undefined;
  /** The local day of the week. */
  weekday?: "Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun" | readonly ("Mon" | "Tue" | "Wed" | "Thu" | "Fri" | "Sat" | "Sun")[] | undefined;
}

export interface ConsentRule {
  /** The purpose. */
  purpose: "transactional" | "service" | "marketing";
  /** The consent. */
  basis: "opt_in" | "opt_out" | "none";
}

export interface ConstraintRecord {
  /** Applies when all of these choices are made; always when absent. */
  when?: readonly PickRecord[] | undefined;
  /** Choices that must be made. */
  requires?: readonly PickRecord[] | undefined;
  /** Choices that must not be made. */
  excludes?: readonly PickRecord[] | undefined;
  /** Narrower bounds of a number. */
  range?: BoundsRecord | undefined;
}

export interface Consumed {
  /** Of contract terms. */
  contracts?: readonly ConsumedTerm[] | undefined;
  /** Of promotions. */
  promotions?: readonly ConsumedPromotion[] | undefined;
  /** Of contract periods, per SKU in base units. */
  periods?: readonly ConsumedPeriod[] | undefined;
}

export interface ConsumedPeriod {
  /** The SKU. */
  sku: string;
  /** Base units. */
  quantity: DecimalInput;
}

export interface ConsumedPromotion {
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
  quantity?: DecimalInput | undefined;
  /** Amount before promotions. */
  amount?: DecimalInput | undefined;
  /** The version of the host's count. */
  version?: string | undefined;
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
  valid?: Validity | undefined;
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
  valid?: Validity | undefined;
}

export interface CostPlus {
  /** Percent over cost. */
  percent?: DecimalInput | undefined;
  /** Amount over cost, per unit. */
  amount?: DecimalInput | undefined;
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
  elapsed?: string | undefined;
  /** Open time of the calendar. */
  business_time?: string | undefined;
  /** Business days of the calendar. */
  business_days?: number | bigint | undefined;
  /** The calendar. */
  calendar?: string | undefined;
}

export interface Deposit {
  /** Its id. */
  id: string;
  /** Percent of the total. */
  percent: DecimalInput;
  /** Whom it is asked of. */
  for?: Eligibility | undefined;
}

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
  when?: CartCondition | undefined;
}

export interface Escalation {
  /** How long after the step opened. */
  after: Delay;
  /** Any of these, besides those named before. */
  to?: readonly Approver[] | undefined;
}

export interface EventWait {
  /** Any of these signals about the thing. */
  signals?: readonly string[] | undefined;
  /** How long it waits for them. */
  timeout: string;
  /** Where it goes on when the time is over; to the step itself when absent. */
  otherwise?: string | undefined;
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
  round?: Rounding | undefined;
}

export interface Fresh {
  /** Stock of every product in it. */
  stock?: string | undefined;
  /** How long an answer is waited for. */
  wait: string;
  /** Whether it is sent without an answer; else it is dropped. */
  send_anyway?: boolean | undefined;
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

export interface Line {
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
  price?: LinePrice | undefined;
  /** Facts about the product, for hosts that keep their own catalogue. */
  facts?: LineFacts | undefined;
  /** The currency the buyer saw; it must be the request's. */
  currency?: string | undefined;
  /** What the buyer typed. */
  as_entered?: string | undefined;
}

export interface LineFacts {
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

export interface LinePrice {
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

export interface Money {
  /** Major units, with no more decimals than the currency has. */
  amount: DecimalInput;
  /** The currency. */
  currency: string;
}

export interface NamedDocument {
  /** What faults call it. */
  name: string;
  /** Its text. */
  document: string;
}

export interface OffList {
  /** The list. */
  list: string;
  /** How much off. */
  percent: DecimalInput;
}

export interface OfferRule {
  /** Its id. */
  id: string;
  /** What it concedes. */
  kind: "price" | "freight" | "terms";
  /** Percent off: of the goods for `price`, of the freight for `freight`. */
  percent?: DecimalInput | undefined;
  /** An amount off. */
  amount?: Money | undefined;
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

export interface OptionRecord {
  /** The option, unique in the product. */
  id: string;
  /** Whether a choice must be made; true when absent. */
  needed?: boolean | undefined;
  /** The values to choose from. */
  values?: readonly ValueRecord[] | undefined;
  /** The numbers to choose from. */
  range?: RangeRecord | undefined;
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

export type Overdraft = {
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

export interface Period {
  /** When it begins; without it, it always was. */
  from?: string | undefined;
  /** When it is over; without it, it never is. */
  until?: string | undefined;
}

export interface PickRecord {
  /** The option. */
  option: string;
  /** The values; any when absent. */
  values?: readonly string[] | undefined;
}

export interface PinnedRate {
  /** The rate. */
  rate: Rate;
  /** The name of this state of the rate, such as the day of the list that it is from. */
  version?: string | undefined;
  /** When it is in force; always when absent. Plain dates are of the rulebook's zone. */
  valid?: Validity | undefined;
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

export interface PointRule {
  /** How ties and remainders are treated. */
  mode: "half_even" | "half_odd" | "half_away_from_zero" | "half_to_zero" | "half_ceiling" | "half_floor" | "away_from_zero" | "to_zero" | "ceiling" | "floor";
  /** The value is rounded to a multiple of this, such as 0.05; one minor unit of the currency if left out. */
  increment?: DecimalInput | undefined;
}

export interface PriceAnswer {
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
  valid?: Validity | undefined;
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
  units?: readonly UnitRecord[] | undefined;
  /** The precision of a quantity in the base unit: "1" for pieces, "0.001" for metres cut to the millimetre. */
  step?: DecimalInput | undefined;
  /** The tax category. */
  tax_category?: string | undefined;
  /** Kilograms of one base unit. */
  weight?: DecimalInput | undefined;
  /** Other numbers under which the product is known. */
  aliases?: readonly AliasRecord[] | undefined;
  /** The SKU that this product replaces. */
  supersedes?: SupersedesRecord | undefined;
  /** Products that can stand in for this one. */
  substitutes?: readonly SubstituteRecord[] | undefined;
  /** What a buyer chooses when the product is configured. */
  options?: readonly OptionRecord[] | undefined;
  /** Which choices go together. */
  constraints?: readonly ConstraintRecord[] | undefined;
  /** The components, if the product is a bundle. */
  bundle?: BundleRecord | undefined;
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
  valid?: Validity | undefined;
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

export interface Quorum {
  /** So many different people. */
  need: number | bigint;
  /** Of at least so many who may decide; a plan with fewer is impossible. */
  of?: number | bigint | undefined;
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
  min: DecimalInput;
  /** The greatest number. */
  max: DecimalInput;
  /** The step, above zero; "1" when absent. */
  step?: DecimalInput | undefined;
}

export interface Rate {
  /** The currency that is converted. */
  from: string;
  /** The currency that comes out. */
  to: string;
  /** How much of `to` one gets for `per` of `from`, above zero. */
  rate: DecimalInput;
  /** How many units of `from` the rate is quoted for, above zero; 1 if left out. */
  per?: DecimalInput | undefined;
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
  lines?: readonly Line[] | undefined;
  /** Charges that the host found out. */
  charges?: readonly RequestCharge[] | undefined;
  /** Taxes of an outside service, with `source: request`. */
  taxes?: readonly RequestTax[] | undefined;
  /** Exemption certificates. */
  certificates?: readonly Certificate[] | undefined;
  /** The buyer accounts for the tax. */
  reverse_charge?: boolean | undefined;
  /** What was used of contracts, promotions and periods. */
  consumed?: Consumed | undefined;
  /** Answers to `needs`. */
  answers?: Answers | undefined;
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
  kind: "freight" | "handling" | "small_order" | "surcharge" | "deposit" | "other";
  /** The amount, in the basis of the prices. */
  amount: DecimalInput;
  /** Its tax category; `standard` when left out. */
  tax_category?: string | undefined;
}

export interface RequestTax {
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

export interface RoleRule {
  /** The role. */
  id: string;
  /** What it may do. */
  may?: readonly ("edit" | "submit" | "order" | "quote" | "approve" | "delegate" | "lists" | "budget" | "sell" | "manage")[] | undefined;
}

export interface Rounding {
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
  valid?: Validity | undefined;
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
  products?: readonly ProductRecord[] | undefined;
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

export interface SegmentRule {
  /** Its id. */
  id: string;
  /** Who is in it. */
  when: CartCondition;
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

export interface SpendRule {
  /** Whose. */
  per: "requester" | "cost_centre" | "supplier" | "unit";
  /** Over which time. */
  within: SpendWindow;
  /** The greatest sum that needs no approval by this policy. */
  over: Money;
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

export interface SubstituteRecord {
  /** The product that stands in. */
  sku: string;
  /** How many of its base units stand in for one base unit; "1" when absent. */
  ratio?: DecimalInput | undefined;
}

export interface SupersedesRecord {
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
  valid?: Validity | undefined;
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
  amount_percent?: DecimalInput | undefined;
  /** The amount may rise by this much. */
  amount?: Money | undefined;
  /** Each line's quantity may rise by this percentage; new lines never are within. */
  quantity_percent?: DecimalInput | undefined;
  /** It may go elsewhere. */
  ship_to?: boolean | undefined;
  /** It may be booked elsewhere. */
  cost_centre?: boolean | undefined;
  /** It may be bought from others. */
  supplier?: boolean | undefined;
}

export interface UnitRecord {
  /** The unit that is defined. */
  unit: string;
  /** How many of the other unit: a decimal above zero. */
  holds: DecimalInput;
  /** How many of the unit that is defined hold so many; "1" when absent. 3 rolls of 100 m: holds "100", per "3". */
  per?: DecimalInput | undefined;
  /** The other unit; the base unit when absent. */
  of?: string | undefined;
}

export interface ValidFor {
  /** Calendar days in the rulebook's zone: until the same local time that many days later. */
  days?: number | bigint | undefined;
  /** Elapsed time. */
  span?: string | undefined;
}

export interface Validity {
  /** The first moment in force: a date (local midnight in the document's zone) or an instant. */
  from?: string | undefined;
  /** The first moment no longer in force: a date or an instant. */
  until?: string | undefined;
}

export interface ValueRecord {
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
