// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// When a step is due: exactly one kind, and what it is counted from.
public struct Wait: Document {
    /// Elapsed time.
    public var elapsed: String?
    /// Days of the calendar.
    public var calendarDays: CalendarDaysWait?
    /// Business time.
    public var businessTime: BusinessWait?
    /// An instant.
    public var until: Instant?
    /// The next time that clocks show.
    public var untilLocal: LocalWait?
    /// So long before an instant of the thing.
    public var before: BeforeWait?
    /// Until something is seen, or a while is over.
    public var untilEvent: EventWait?
    /// Again and again.
    public var `repeat`: RepeatWait? {
        get { repeatHeld.first }
        set { repeatHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var repeatHeld: [RepeatWait]
    /// What it is counted from. Needed by all kinds but `until`, `before` and a `repeat` with a `first`.
    public var since: Anchor?

    public init(
        elapsed: String? = nil,
        calendarDays: CalendarDaysWait? = nil,
        businessTime: BusinessWait? = nil,
        until: Instant? = nil,
        untilLocal: LocalWait? = nil,
        before: BeforeWait? = nil,
        untilEvent: EventWait? = nil,
        `repeat`: RepeatWait? = nil,
        since: Anchor? = nil
    ) {
        self.elapsed = elapsed
        self.calendarDays = calendarDays
        self.businessTime = businessTime
        self.until = until
        self.untilLocal = untilLocal
        self.before = before
        self.untilEvent = untilEvent
        self.repeatHeld = `repeat`.map { [$0] } ?? []
        self.since = since
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        elapsed = _fields.optional("elapsed")
        calendarDays = _fields.optional("calendar_days")
        businessTime = _fields.optional("business_time")
        until = _fields.optional("until")
        untilLocal = _fields.optional("until_local")
        before = _fields.optional("before")
        untilEvent = _fields.optional("until_event")
        repeatHeld = (_fields.optional("repeat") as RepeatWait?).map { [$0] } ?? []
        since = _fields.optional("since")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("elapsed", elapsed)
        _fields.putOptional("calendar_days", calendarDays)
        _fields.putOptional("business_time", businessTime)
        _fields.putOptional("until", until)
        _fields.putOptional("until_local", untilLocal)
        _fields.putOptional("before", before)
        _fields.putOptional("until_event", untilEvent)
        _fields.putOptional("repeat", `repeat`)
        _fields.putOptional("since", since)
        return try _fields.json()
    }
}

/// What is taken along.
public struct Wanted: Document {
    /// The accounts that are visited.
    public var accounts: [String]
    /// The products; all of them when left out.
    public var skus: [String]
    /// Prices from here on.
    public var from: Instant
    /// Up to here, and no further.
    public var until: Instant

    public init(accounts: [String] = [], skus: [String] = [], from: Instant, until: Instant) {
        self.accounts = accounts
        self.skus = skus
        self.from = from
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        accounts = _fields.list("accounts")
        skus = _fields.list("skus")
        from = try _fields.required("from")
        until = try _fields.required("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("accounts", accounts)
        _fields.putUnlessEmpty("skus", skus)
        _fields.put("from", from)
        _fields.put("until", until)
        return try _fields.json()
    }
}

/// A line that is asked for.
public struct WantedLine: Document {
    /// The line; the next free number when left out.
    public var id: String?
    /// What is wanted.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// The unit; that of today's price when left out, else single pieces.
    public var unit: String?
    /// Whether it is an extra that the buyer may take, outside of the totals.
    public var optional: Bool?
    /// The id of a note.
    public var note: String?

    public init(
        id: String? = nil,
        sku: String,
        quantity: Decimal,
        unit: String? = nil,
        optional: Bool? = nil,
        note: String? = nil
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.optional = optional
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = _fields.optional("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = _fields.optional("unit")
        optional = _fields.optional("optional")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.putOptional("unit", unit)
        _fields.putOptional("optional", optional)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// A step of the waterfall: what it changed, and the running amount after it.
public struct WaterfallStep: Document {
    /// What happened.
    public var step: StepKind
    /// The rule that did it.
    public var rule: String?
    /// The change.
    public var change: Decimal
    /// The amount after it.
    public var amount: Decimal

    public init(step: StepKind, rule: String? = nil, change: Decimal, amount: Decimal) {
        self.step = step
        self.rule = rule
        self.change = change
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        step = try _fields.required("step")
        rule = _fields.optional("rule")
        change = try _fields.required("change")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("step", step)
        _fields.putOptional("rule", rule)
        _fields.put("change", change)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// A call of the host.
public struct WebhookStep: Document {
    /// The hook at the host.
    public var hook: String

    public init(hook: String) {
        self.hook = hook
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        hook = try _fields.required("hook")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("hook", hook)
        return try _fields.json()
    }
}

/// Why a colleague has to decide.
public struct Why: Document {
    /// What goes too far.
    public var beyond: Beyond
    /// The line, where it is one.
    public var line: String?
    /// What the seller's roles allow, in percent.
    public var allowed: Decimal?
    /// By how much the total is below what the discount is measured from, or below the floor.
    public var amount: Decimal?

    public init(beyond: Beyond, line: String? = nil, allowed: Decimal? = nil, amount: Decimal? = nil) {
        self.beyond = beyond
        self.line = line
        self.allowed = allowed
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        beyond = try _fields.required("beyond")
        line = _fields.optional("line")
        allowed = _fields.optional("allowed")
        amount = _fields.optional("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("beyond", beyond)
        _fields.putOptional("line", line)
        _fields.putOptional("allowed", allowed)
        _fields.putOptional("amount", amount)
        return try _fields.json()
    }
}

/// A buyer's wish for a line.
public struct Wish: Document {
    /// How much.
    public var quantity: Decimal?
    /// Per unit.
    public var unitPrice: Decimal?
    /// For the line.
    public var total: Decimal?
    /// The id of a note.
    public var note: String?

    public init(
        quantity: Decimal? = nil,
        unitPrice: Decimal? = nil,
        total: Decimal? = nil,
        note: String? = nil
    ) {
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.total = total
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quantity = _fields.optional("quantity")
        unitPrice = _fields.optional("unit_price")
        total = _fields.optional("total")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("total", total)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// What a buyer wishes of a line.
public struct WishedLine: Document {
    /// The line.
    public var line: String
    /// The wish.
    public var wish: Wish

    public init(line: String, wish: Wish) {
        self.line = line
        self.wish = wish
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        wish = try _fields.required("wish")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.put("wish", wish)
        return try _fields.json()
    }
}
