// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A person of the seller who has the ball.
public struct Ball: Document {
    /// The task, call or thing that is negotiated.
    public var id: String
    /// Why.
    public var kind: BallKind
    /// The thing that it is about; everything of the account when absent.
    public var journey: JourneyRef?
    /// The contact that it is about; everybody when absent.
    public var contact: String?
    /// Since when.
    public var at: Instant
    /// When it is to be done.
    public var due: Instant?
    /// When it was closed last; later than `at` it is closed now.
    public var closed: Instant?
    /// What came of it.
    public var outcome: String?
    /// From when on the flow goes on, once it was handed back. Closed without this, the person took over.
    public var back: Instant?

    public init(
        id: String,
        kind: BallKind,
        journey: JourneyRef? = nil,
        contact: String? = nil,
        at: Instant,
        due: Instant? = nil,
        closed: Instant? = nil,
        outcome: String? = nil,
        back: Instant? = nil
    ) {
        self.id = id
        self.kind = kind
        self.journey = journey
        self.contact = contact
        self.at = at
        self.due = due
        self.closed = closed
        self.outcome = outcome
        self.back = back
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        journey = _fields.optional("journey")
        contact = _fields.optional("contact")
        at = try _fields.required("at")
        due = _fields.optional("due")
        closed = _fields.optional("closed")
        outcome = _fields.optional("outcome")
        back = _fields.optional("back")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.putOptional("journey", journey)
        _fields.putOptional("contact", contact)
        _fields.put("at", at)
        _fields.putOptional("due", due)
        _fields.putOptional("closed", closed)
        _fields.putOptional("outcome", outcome)
        _fields.putOptional("back", back)
        return try _fields.json()
    }
}

/// When a person has the ball.
public struct BallRule: Document {
    /// The calendar of the times below.
    public var calendar: String
    /// An open task younger than this many business days holds messages back until its due time.
    public var taskDays: Int
    /// How much business time after a task was closed without an answer the flow goes on.
    public var handBack: String
    /// The outcomes of tasks and calls that hand back; the others end the runs about the same thing.
    public var handsBack: [String]

    public init(calendar: String, taskDays: Int, handBack: String, handsBack: [String] = []) {
        self.calendar = calendar
        self.taskDays = taskDays
        self.handBack = handBack
        self.handsBack = handsBack
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        calendar = try _fields.required("calendar")
        taskDays = try _fields.required("task_days")
        handBack = try _fields.required("hand_back")
        handsBack = _fields.list("hands_back")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("calendar", calendar)
        _fields.put("task_days", taskDays)
        _fields.put("hand_back", handBack)
        _fields.putUnlessEmpty("hands_back", handsBack)
        return try _fields.json()
    }
}

/// So long before an instant of the thing: exactly one amount.
public struct BeforeWait: Document {
    /// The instant.
    public var field: BeforeField
    /// Elapsed time.
    public var elapsed: String?
    /// Days of the calendar.
    public var calendarDays: Int?
    /// The zone of `calendar_days`.
    public var zone: String?
    /// Business days.
    public var businessDays: Int?
    /// The calendar of `business_days`.
    public var calendar: String?

    public init(
        field: BeforeField,
        elapsed: String? = nil,
        calendarDays: Int? = nil,
        zone: String? = nil,
        businessDays: Int? = nil,
        calendar: String? = nil
    ) {
        self.field = field
        self.elapsed = elapsed
        self.calendarDays = calendarDays
        self.zone = zone
        self.businessDays = businessDays
        self.calendar = calendar
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        field = try _fields.required("field")
        elapsed = _fields.optional("elapsed")
        calendarDays = _fields.optional("calendar_days")
        zone = _fields.optional("zone")
        businessDays = _fields.optional("business_days")
        calendar = _fields.optional("calendar")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("field", field)
        _fields.putOptional("elapsed", elapsed)
        _fields.putOptional("calendar_days", calendarDays)
        _fields.putOptional("zone", zone)
        _fields.putOptional("business_days", businessDays)
        _fields.putOptional("calendar", calendar)
        return try _fields.json()
    }
}

/// The bounds of a blanket order.
public struct Blanket: Document {
    /// What all its releases may come to, lines and charges together.
    public var ceiling: Decimal
    /// When its term ends (exclusive).
    public var until: Instant

    public init(ceiling: Decimal, until: Instant) {
        self.ceiling = ceiling
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        ceiling = try _fields.required("ceiling")
        until = try _fields.required("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("ceiling", ceiling)
        _fields.put("until", until)
        return try _fields.json()
    }
}

/// Where a person is not written to.
public struct Block: Document {
    /// The person.
    public var contact: String
    /// The channel; all when absent.
    public var channel: String?
    /// The address; all when absent.
    public var address: String?
    /// Why.
    public var why: BlockReason
    /// Since when.
    public var at: Instant
    /// Until when; for ever when absent.
    public var until: Instant?

    public init(
        contact: String,
        channel: String? = nil,
        address: String? = nil,
        why: BlockReason,
        at: Instant,
        until: Instant? = nil
    ) {
        self.contact = contact
        self.channel = channel
        self.address = address
        self.why = why
        self.at = at
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = try _fields.required("contact")
        channel = _fields.optional("channel")
        address = _fields.optional("address")
        why = try _fields.required("why")
        at = try _fields.required("at")
        until = _fields.optional("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("contact", contact)
        _fields.putOptional("channel", channel)
        _fields.putOptional("address", address)
        _fields.put("why", why)
        _fields.put("at", at)
        _fields.putOptional("until", until)
        return try _fields.json()
    }
}

/// Why an approval can't be finished.
public struct Blocked: Document {
    /// The step.
    public var step: String
    /// The reason, as a sentence.
    public var why: String

    public init(step: String, why: String) {
        self.step = step
        self.why = why
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        step = try _fields.required("step")
        why = try _fields.required("why")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("step", step)
        _fields.put("why", why)
        return try _fields.json()
    }
}

/// The size of a price book.
public struct BookStats: Document {
    /// SKUs that have a row.
    public var skus: Int
    /// Prices, each of one SKU in one list, unit and validity.
    public var rows: Int
    /// Prices at a quantity: every quantity break of every row, at least one per row.
    public var rungs: Int
    /// Bytes of memory that the rows and their index take.
    public var bytes: Int

    public init(skus: Int, rows: Int, rungs: Int, bytes: Int) {
        self.skus = skus
        self.rows = rows
        self.rungs = rungs
        self.bytes = bytes
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        skus = try _fields.required("skus")
        rows = try _fields.required("rows")
        rungs = try _fields.required("rungs")
        bytes = try _fields.required("bytes")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("skus", skus)
        _fields.put("rows", rows)
        _fields.put("rungs", rungs)
        _fields.put("bytes", bytes)
        return try _fields.json()
    }
}

/// Bounds of an option that is a number; an option without a choice is not bound.
public struct BoundsRecord: Document {
    /// The option.
    public var option: String
    /// The least number allowed.
    public var min: Decimal?
    /// The greatest number allowed.
    public var max: Decimal?

    public init(option: String, min: Decimal? = nil, max: Decimal? = nil) {
        self.option = option
        self.min = min
        self.max = max
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        min = _fields.optional("min")
        max = _fields.optional("max")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.putOptional("min", min)
        _fields.putOptional("max", max)
        return try _fields.json()
    }
}

/// Goes on where the first case fits.
public struct Branch: Document {
    /// The cases.
    public var cases: [BranchCase]
    /// Where it goes on when none fits; the next step when absent.
    public var otherwise: String?

    public init(cases: [BranchCase] = [], otherwise: String? = nil) {
        self.cases = cases
        self.otherwise = otherwise
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        cases = _fields.list("cases")
        otherwise = _fields.optional("otherwise")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("cases", cases)
        _fields.putOptional("otherwise", otherwise)
        return try _fields.json()
    }
}

/// A case of a branch.
public struct BranchCase: Document {
    /// What must be so.
    public var when: CartCondition {
        get { whenHeld[0] }
        set { whenHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var whenHeld: [CartCondition]
    /// Where it goes on then.
    public var to: String

    public init(when: CartCondition, to: String) {
        self.whenHeld = [when]
        self.to = to
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        whenHeld = [try _fields.required("when") as CartCondition]
        to = try _fields.required("to")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("when", when)
        _fields.put("to", to)
        return try _fields.json()
    }
}

/// What is wrong with a choice.
public struct BrokenChoice: Document {
    /// The option that would have to change first.
    public var option: String
    /// What is wrong with it, as a sentence.
    public var sentence: String
    /// The place of the constraint in the product's list, from 0, if one is broken.
    public var constraint: Int?

    public init(option: String, sentence: String, constraint: Int? = nil) {
        self.option = option
        self.sentence = sentence
        self.constraint = constraint
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        sentence = try _fields.required("sentence")
        constraint = _fields.optional("constraint")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.put("sentence", sentence)
        _fields.putOptional("constraint", constraint)
        return try _fields.json()
    }
}

/// What became of a quote that was made on a device.
public struct BroughtIn: Document {
    /// Whether it went out at its own prices.
    public var honoured: Bool
    /// What the buyer was promised, with taxes and charges.
    public var promised: Decimal
    /// What today's prices are further from, in all lines together, whichever way.
    public var apart: Decimal
    /// Each line whose price is another today. What the seller set by hand has not drifted.
    public var lines: [QuoteLineDrift]

    public init(honoured: Bool, promised: Decimal, apart: Decimal, lines: [QuoteLineDrift] = []) {
        self.honoured = honoured
        self.promised = promised
        self.apart = apart
        self.lines = lines
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        honoured = try _fields.required("honoured")
        promised = try _fields.required("promised")
        apart = try _fields.required("apart")
        lines = _fields.list("lines")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("honoured", honoured)
        _fields.put("promised", promised)
        _fields.put("apart", apart)
        _fields.putUnlessEmpty("lines", lines)
        return try _fields.json()
    }
}

/// Where a unit falls: `part` of `of` equal parts, `part` below `of`.
public struct Bucket: Document {
    /// The number of the part, from 0.
    public var part: Int
    /// How many parts there are: 1,000 for hash version 1, 10,000 for version 2.
    public var of: Int
    /// The part as GrowthBook writes it, such as 0.0505.
    public var share: Decimal

    public init(part: Int, of: Int, share: Decimal) {
        self.part = part
        self.of = of
        self.share = share
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        part = try _fields.required("part")
        of = try _fields.required("of")
        share = try _fields.required("share")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("part", part)
        _fields.put("of", of)
        _fields.put("share", share)
        return try _fields.json()
    }
}

/// Where several values fall: one of `of` equal parts for each.
public struct Buckets: Document {
    /// How many parts there are: 1,000 for hash version 1, 10,000 for version 2.
    public var of: Int
    /// The number of the part of each value, from 0, in the order of the values.
    public var parts: [Int]

    public init(of: Int, parts: [Int]) {
        self.of = of
        self.parts = parts
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        of = try _fields.required("of")
        parts = try _fields.required("parts")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("of", of)
        _fields.put("parts", parts)
        return try _fields.json()
    }
}

/// An operation that was done.
public struct BudgetMark: Document {
    /// Its id, unique on its hold.
    public var id: String
    /// Names its content.
    public var content: String

    public init(id: String, content: String) {
        self.id = id
        self.content = content
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        content = try _fields.required("content")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("content", content)
        return try _fields.json()
    }
}

/// A budget: how much may be spent, on what, in which time.
public struct BudgetRecord: Document {
    /// The budget, unique in the account.
    public var id: String
    /// The budget that everything booked here is booked against as well.
    public var parent: String?
    /// What is booked here. Several budgets may cover one thing; each is booked.
    public var covers: Covers
    /// The currency of its amounts.
    public var currency: String
    /// When the limit is there anew.
    public var period: BudgetPeriod
    /// What may be spent in one period, zero or more.
    public var limit: Decimal
    /// How far it may go below zero; as the rulebook says when absent.
    public var overdraft: Overdraft?
    /// What happens when it lacks the amount.
    public var onExceeded: OnExceeded?
    /// Whether what is left of a period is moved to the next.
    public var rollover: Bool?
    /// Who keeps it. Of a budget of another system, that says what is spent, held and left; what is held and
    /// spent here counts on top until it says that it has it.
    public var authority: Authority?

    public init(
        id: String,
        parent: String? = nil,
        covers: Covers,
        currency: String,
        period: BudgetPeriod,
        limit: Decimal,
        overdraft: Overdraft? = nil,
        onExceeded: OnExceeded? = nil,
        rollover: Bool? = nil,
        authority: Authority? = nil
    ) {
        self.id = id
        self.parent = parent
        self.covers = covers
        self.currency = currency
        self.period = period
        self.limit = limit
        self.overdraft = overdraft
        self.onExceeded = onExceeded
        self.rollover = rollover
        self.authority = authority
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        parent = _fields.optional("parent")
        covers = try _fields.required("covers")
        currency = try _fields.required("currency")
        period = try _fields.required("period")
        limit = try _fields.required("limit")
        overdraft = _fields.optional("overdraft")
        onExceeded = _fields.optional("on_exceeded")
        rollover = _fields.optional("rollover")
        authority = _fields.optional("authority")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("parent", parent)
        _fields.put("covers", covers)
        _fields.put("currency", currency)
        _fields.put("period", period)
        _fields.put("limit", limit)
        _fields.putOptional("overdraft", overdraft)
        _fields.putOptional("on_exceeded", onExceeded)
        _fields.putOptional("rollover", rollover)
        _fields.putOptional("authority", authority)
        return try _fields.json()
    }
}

/// What a rulebook says about all budgets and about credit.
public struct BudgetRules: Document {
    /// Rates into the currencies of budgets and credit accounts. The first that is in force is used, and pinned
    /// by the hold that uses it.
    public var rates: [PinnedRate]
    /// What becomes of a hold when the order is refused.
    public var onRefused: OnRefused?
    /// The overdraft of budgets that name none; none when absent.
    public var overdraft: Overdraft?
    /// How long a hold lives that was made for no cart, quote or order and names no end; for ever when absent.
    public var holdFor: String?
    /// How long what was committed can be given back, and how long operations are remembered, counted from the
    /// last operation; 90 days of 24 hours when absent.
    public var keep: String?
    /// What happens when credit is lacking.
    public var creditOnExceeded: OnExceeded?

    public init(
        rates: [PinnedRate] = [],
        onRefused: OnRefused? = nil,
        overdraft: Overdraft? = nil,
        holdFor: String? = nil,
        keep: String? = nil,
        creditOnExceeded: OnExceeded? = nil
    ) {
        self.rates = rates
        self.onRefused = onRefused
        self.overdraft = overdraft
        self.holdFor = holdFor
        self.keep = keep
        self.creditOnExceeded = creditOnExceeded
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rates = _fields.list("rates")
        onRefused = _fields.optional("on_refused")
        overdraft = _fields.optional("overdraft")
        holdFor = _fields.optional("hold_for")
        keep = _fields.optional("keep")
        creditOnExceeded = _fields.optional("credit_on_exceeded")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("rates", rates)
        _fields.putOptional("on_refused", onRefused)
        _fields.putOptional("overdraft", overdraft)
        _fields.putOptional("hold_for", holdFor)
        _fields.putOptional("keep", keep)
        _fields.putOptional("credit_on_exceeded", creditOnExceeded)
        return try _fields.json()
    }
}

/// How a hold stands after an operation.
public struct BudgetStanding: Document {
    /// Where it stands.
    public var state: HoldState
    /// The amounts by coding.
    public var parts: [Part]
    /// The amounts by budget.
    public var shares: [Share]
    /// When it is forgotten; absent while something is held.
    public var forgetAt: Instant?

    public init(state: HoldState, parts: [Part] = [], shares: [Share] = [], forgetAt: Instant? = nil) {
        self.state = state
        self.parts = parts
        self.shares = shares
        self.forgetAt = forgetAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        state = try _fields.required("state")
        parts = _fields.list("parts")
        shares = _fields.list("shares")
        forgetAt = _fields.optional("forget_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("state", state)
        _fields.putUnlessEmpty("parts", parts)
        _fields.putUnlessEmpty("shares", shares)
        _fields.putOptional("forget_at", forgetAt)
        return try _fields.json()
    }
}

/// A budget and its periods.
public struct BudgetState: Document {
    /// What was set.
    public var record: BudgetRecord {
        get { recordHeld[0] }
        set { recordHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var recordHeld: [BudgetRecord]
    /// How often it was set.
    public var version: Int
    /// The other system's version, of an external budget.
    public var sourceVersion: Int?
    /// Nothing can be held in periods that begin before this.
    public var closedUntil: Instant?
    /// The periods that are open, the earliest first.
    public var periods: [PeriodState]

    public init(
        record: BudgetRecord,
        version: Int,
        sourceVersion: Int? = nil,
        closedUntil: Instant? = nil,
        periods: [PeriodState] = []
    ) {
        self.recordHeld = [record]
        self.version = version
        self.sourceVersion = sourceVersion
        self.closedUntil = closedUntil
        self.periods = periods
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        recordHeld = [try _fields.required("record") as BudgetRecord]
        version = try _fields.required("version")
        sourceVersion = _fields.optional("source_version")
        closedUntil = _fields.optional("closed_until")
        periods = _fields.list("periods")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("record", record)
        _fields.put("version", version)
        _fields.putOptional("source_version", sourceVersion)
        _fields.putOptional("closed_until", closedUntil)
        _fields.putUnlessEmpty("periods", periods)
        return try _fields.json()
    }
}

/// All budgets of an account.
public struct Budgets: Document {
    /// How many events were applied.
    public var version: Int?
    /// The budgets, by id.
    public var budgets: [BudgetState]
    /// The holds, by the operation that made them.
    public var holds: [Hold]

    public init(version: Int? = nil, budgets: [BudgetState] = [], holds: [Hold] = []) {
        self.version = version
        self.budgets = budgets
        self.holds = holds
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        version = _fields.optional("version")
        budgets = _fields.list("budgets")
        holds = _fields.list("holds")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("version", version)
        _fields.putUnlessEmpty("budgets", budgets)
        _fields.putUnlessEmpty("holds", holds)
        return try _fields.json()
    }
}

/// A product that a bundle consists of.
public struct BundlePart: Document {
    /// A product that is no bundle.
    public var sku: String
    /// How many of its base units, over all the ways in which the bundle contains it.
    public var quantity: Decimal

    public init(sku: String, quantity: Decimal) {
        self.sku = sku
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        return try _fields.json()
    }
}

/// What a bundle is made of.
public struct BundleRecord: Document {
    /// The components of one base unit of the bundle.
    public var components: [ComponentRecord]
    /// Where the price of the bundle comes from.
    public var priced: BundlePricing
    /// Percent off the sum of the components' prices, 0 to 100; only with "components".
    public var percentOff: Decimal?

    public init(components: [ComponentRecord] = [], priced: BundlePricing, percentOff: Decimal? = nil) {
        self.components = components
        self.priced = priced
        self.percentOff = percentOff
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        components = _fields.list("components")
        priced = try _fields.required("priced")
        percentOff = _fields.optional("percent_off")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("components", components)
        _fields.put("priced", priced)
        _fields.putOptional("percent_off", percentOff)
        return try _fields.json()
    }
}

/// Business time: exactly one of `time` and `days`.
public struct BusinessWait: Document {
    /// Open time.
    public var time: String?
    /// Business days.
    public var days: Int?
    /// The calendar.
    public var calendar: String

    public init(time: String? = nil, days: Int? = nil, calendar: String) {
        self.time = time
        self.days = days
        self.calendar = calendar
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        time = _fields.optional("time")
        days = _fields.optional("days")
        calendar = try _fields.required("calendar")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("time", time)
        _fields.putOptional("days", days)
        _fields.put("calendar", calendar)
        return try _fields.json()
    }
}

/// Buy some, get some: the dearest units are bought, the cheapest are discounted, each unit counts once.
public struct BuyGet: Document {
    /// Units to buy.
    public var buy: Int
    /// Units discounted.
    public var get: Int
    /// By how much.
    public var percentOff: Decimal?
    /// Lines that count as bought; those of the promotion when left out.
    public var buyOn: Condition? {
        get { buyOnHeld.first }
        set { buyOnHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var buyOnHeld: [Condition]
    /// Lines that are discounted; those of the promotion when left out.
    public var getOn: Condition? {
        get { getOnHeld.first }
        set { getOnHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var getOnHeld: [Condition]
    /// How often at the most.
    public var `repeat`: Int?

    public init(
        buy: Int,
        get: Int,
        percentOff: Decimal? = nil,
        buyOn: Condition? = nil,
        getOn: Condition? = nil,
        `repeat`: Int? = nil
    ) {
        self.buy = buy
        self.get = get
        self.percentOff = percentOff
        self.buyOnHeld = buyOn.map { [$0] } ?? []
        self.getOnHeld = getOn.map { [$0] } ?? []
        self.`repeat` = `repeat`
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        buy = try _fields.required("buy")
        get = try _fields.required("get")
        percentOff = _fields.optional("percent_off")
        buyOnHeld = (_fields.optional("buy_on") as Condition?).map { [$0] } ?? []
        getOnHeld = (_fields.optional("get_on") as Condition?).map { [$0] } ?? []
        `repeat` = _fields.optional("repeat")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("buy", buy)
        _fields.put("get", get)
        _fields.putOptional("percent_off", percentOff)
        _fields.putOptional("buy_on", buyOn)
        _fields.putOptional("get_on", getOn)
        _fields.putOptional("repeat", `repeat`)
        return try _fields.json()
    }
}

/// A line as the buyer sees it.
public struct BuyerLine: Document {
    /// Its id.
    public var id: String
    /// What is quoted.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// The unit of the quantity.
    public var unit: String
    /// The buyer's price without a quote.
    public var withoutQuote: Decimal?
    /// The total before the quote's discount, as offered.
    public var total: Decimal?
    /// The total after it, as offered.
    public var quoted: Decimal?
    /// Whether it is an extra.
    public var optional: Bool?
    /// What was wished.
    public var wish: Wish?
    /// How much was accepted.
    public var accepted: Decimal?
    /// The total of that.
    public var acceptedTotal: Decimal?
    /// How much of that is left to order.
    public var remaining: Decimal?
    /// The id of a note.
    public var note: String?

    public init(
        id: String,
        sku: String,
        quantity: Decimal,
        unit: String,
        withoutQuote: Decimal? = nil,
        total: Decimal? = nil,
        quoted: Decimal? = nil,
        optional: Bool? = nil,
        wish: Wish? = nil,
        accepted: Decimal? = nil,
        acceptedTotal: Decimal? = nil,
        remaining: Decimal? = nil,
        note: String? = nil
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.withoutQuote = withoutQuote
        self.total = total
        self.quoted = quoted
        self.optional = optional
        self.wish = wish
        self.accepted = accepted
        self.acceptedTotal = acceptedTotal
        self.remaining = remaining
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = try _fields.required("unit")
        withoutQuote = _fields.optional("without_quote")
        total = _fields.optional("total")
        quoted = _fields.optional("quoted")
        optional = _fields.optional("optional")
        wish = _fields.optional("wish")
        accepted = _fields.optional("accepted")
        acceptedTotal = _fields.optional("accepted_total")
        remaining = _fields.optional("remaining")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.put("unit", unit)
        _fields.putOptional("without_quote", withoutQuote)
        _fields.putOptional("total", total)
        _fields.putOptional("quoted", quoted)
        _fields.putOptional("optional", optional)
        _fields.putOptional("wish", wish)
        _fields.putOptional("accepted", accepted)
        _fields.putOptional("accepted_total", acceptedTotal)
        _fields.putOptional("remaining", remaining)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// A quote as its buyer sees it.
public struct BuyerQuote: Document {
    /// Its id.
    public var id: String
    /// The revision that commands name.
    public var revision: Int
    /// Where it is; what waits for a colleague of the seller is in review.
    public var state: QuoteState
    /// The unit that buys.
    public var unit: String?
    /// Who asked.
    public var contact: String?
    /// The currency of every amount.
    public var currency: String
    /// Where the goods go.
    public var shipTo: String?
    /// The purchase order number.
    public var po: String?
    /// The lines.
    public var lines: [BuyerLine]
    /// The charges that were offered.
    public var charges: [QuoteCharge]
    /// Lines that are not optional and charges, as offered.
    public var total: Decimal?
    /// The taxes on them.
    public var taxes: [SnapshotTax]
    /// The totals with tax.
    public var totals: SnapshotTotals? {
        get { totalsHeld.first }
        set { totalsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var totalsHeld: [SnapshotTotals]
    /// When the offer ends (exclusive).
    public var validUntil: Instant?
    /// What the offer says beside prices.
    public var terms: OfferTerms? {
        get { termsHeld.first }
        set { termsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var termsHeld: [OfferTerms]
    /// The last counter offer.
    public var counter: Counter?
    /// Messages.
    public var messages: [QuoteMessage]
    /// The rounds.
    public var history: [Revision]
    /// The release on its way.
    public var placing: Release?
    /// What was ordered.
    public var releases: [Ordered]
    /// What the ceiling of a blanket order leaves.
    public var ceilingLeft: Decimal?

    public init(
        id: String,
        revision: Int,
        state: QuoteState,
        unit: String? = nil,
        contact: String? = nil,
        currency: String,
        shipTo: String? = nil,
        po: String? = nil,
        lines: [BuyerLine] = [],
        charges: [QuoteCharge] = [],
        total: Decimal? = nil,
        taxes: [SnapshotTax] = [],
        totals: SnapshotTotals? = nil,
        validUntil: Instant? = nil,
        terms: OfferTerms? = nil,
        counter: Counter? = nil,
        messages: [QuoteMessage] = [],
        history: [Revision] = [],
        placing: Release? = nil,
        releases: [Ordered] = [],
        ceilingLeft: Decimal? = nil
    ) {
        self.id = id
        self.revision = revision
        self.state = state
        self.unit = unit
        self.contact = contact
        self.currency = currency
        self.shipTo = shipTo
        self.po = po
        self.lines = lines
        self.charges = charges
        self.total = total
        self.taxes = taxes
        self.totalsHeld = totals.map { [$0] } ?? []
        self.validUntil = validUntil
        self.termsHeld = terms.map { [$0] } ?? []
        self.counter = counter
        self.messages = messages
        self.history = history
        self.placing = placing
        self.releases = releases
        self.ceilingLeft = ceilingLeft
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        revision = try _fields.required("revision")
        state = try _fields.required("state")
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        currency = try _fields.required("currency")
        shipTo = _fields.optional("ship_to")
        po = _fields.optional("po")
        lines = _fields.list("lines")
        charges = _fields.list("charges")
        total = _fields.optional("total")
        taxes = _fields.list("taxes")
        totalsHeld = (_fields.optional("totals") as SnapshotTotals?).map { [$0] } ?? []
        validUntil = _fields.optional("valid_until")
        termsHeld = (_fields.optional("terms") as OfferTerms?).map { [$0] } ?? []
        counter = _fields.optional("counter")
        messages = _fields.list("messages")
        history = _fields.list("history")
        placing = _fields.optional("placing")
        releases = _fields.list("releases")
        ceilingLeft = _fields.optional("ceiling_left")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("revision", revision)
        _fields.put("state", state)
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.put("currency", currency)
        _fields.putOptional("ship_to", shipTo)
        _fields.putOptional("po", po)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("charges", charges)
        _fields.putOptional("total", total)
        _fields.putUnlessEmpty("taxes", taxes)
        _fields.putOptional("totals", totals)
        _fields.putOptional("valid_until", validUntil)
        _fields.putOptional("terms", terms)
        _fields.putOptional("counter", counter)
        _fields.putUnlessEmpty("messages", messages)
        _fields.putUnlessEmpty("history", history)
        _fields.putOptional("placing", placing)
        _fields.putUnlessEmpty("releases", releases)
        _fields.putOptional("ceiling_left", ceilingLeft)
        return try _fields.json()
    }
}
