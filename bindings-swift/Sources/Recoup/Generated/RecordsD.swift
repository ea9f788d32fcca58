// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// How long a step may be held back.
public struct Deferral: Document {
    /// Counted from when it was due.
    public var maxAge: String

    public init(maxAge: String) {
        self.maxAge = maxAge
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        maxAge = try _fields.required("max_age")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("max_age", maxAge)
        return try _fields.json()
    }
}

/// A wait; exactly one of `elapsed`, `business_time` and `business_days`, the last two on a `calendar`.
public struct Delay: Document {
    /// Time that passes by day and night.
    public var elapsed: String?
    /// Open time of the calendar.
    public var businessTime: String?
    /// Business days of the calendar.
    public var businessDays: Int?
    /// The calendar.
    public var calendar: String?

    public init(
        elapsed: String? = nil,
        businessTime: String? = nil,
        businessDays: Int? = nil,
        calendar: String? = nil
    ) {
        self.elapsed = elapsed
        self.businessTime = businessTime
        self.businessDays = businessDays
        self.calendar = calendar
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        elapsed = _fields.optional("elapsed")
        businessTime = _fields.optional("business_time")
        businessDays = _fields.optional("business_days")
        calendar = _fields.optional("calendar")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("elapsed", elapsed)
        _fields.putOptional("business_time", businessTime)
        _fields.putOptional("business_days", businessDays)
        _fields.putOptional("calendar", calendar)
        return try _fields.json()
    }
}

/// A right to approve that is handed on.
public struct Delegation: Document {
    /// Its id, unique in the account.
    public var id: String
    /// Whose right.
    public var from: String
    /// Who gets it.
    public var to: String
    /// From when; at once when left out.
    public var starts: Instant?
    /// Until when, not included; until it is revoked when left out.
    public var until: Instant?
    /// Only for steps of these policies; for all when empty.
    public var policies: [String]

    public init(
        id: String,
        from: String,
        to: String,
        starts: Instant? = nil,
        until: Instant? = nil,
        policies: [String] = []
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.starts = starts
        self.until = until
        self.policies = policies
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        from = try _fields.required("from")
        to = try _fields.required("to")
        starts = _fields.optional("starts")
        until = _fields.optional("until")
        policies = _fields.list("policies")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("from", from)
        _fields.put("to", to)
        _fields.putOptional("starts", starts)
        _fields.putOptional("until", until)
        _fields.putUnlessEmpty("policies", policies)
        return try _fields.json()
    }
}

/// A delegation that is asked for.
public struct DelegationRequest: Document {
    /// Whose right.
    public var from: String
    /// Who gets it.
    public var to: String
    /// From when; at once when left out.
    public var starts: Instant?
    /// Until when, not included; until it is revoked when left out.
    public var until: Instant?
    /// Only for steps of these policies; for all when empty.
    public var policies: [String]

    public init(
        from: String,
        to: String,
        starts: Instant? = nil,
        until: Instant? = nil,
        policies: [String] = []
    ) {
        self.from = from
        self.to = to
        self.starts = starts
        self.until = until
        self.policies = policies
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = try _fields.required("from")
        to = try _fields.required("to")
        starts = _fields.optional("starts")
        until = _fields.optional("until")
        policies = _fields.list("policies")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("from", from)
        _fields.put("to", to)
        _fields.putOptional("starts", starts)
        _fields.putOptional("until", until)
        _fields.putUnlessEmpty("policies", policies)
        return try _fields.json()
    }
}

/// A part of a line's quantity.
public struct Delivery: Document {
    /// How much, in the unit of the line.
    public var quantity: Decimal
    /// When it is wanted; the line's date when absent.
    public var requested: Instant?
    /// Where it goes; the cart's place when absent.
    public var shipTo: String?
    /// Where it comes from; the cart's place when absent.
    public var shipFrom: String?

    public init(
        quantity: Decimal,
        requested: Instant? = nil,
        shipTo: String? = nil,
        shipFrom: String? = nil
    ) {
        self.quantity = quantity
        self.requested = requested
        self.shipTo = shipTo
        self.shipFrom = shipFrom
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quantity = try _fields.required("quantity")
        requested = _fields.optional("requested")
        shipTo = _fields.optional("ship_to")
        shipFrom = _fields.optional("ship_from")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("quantity", quantity)
        _fields.putOptional("requested", requested)
        _fields.putOptional("ship_to", shipTo)
        _fields.putOptional("ship_from", shipFrom)
        return try _fields.json()
    }
}

/// What part of an order is due now.
public struct Deposit: Document {
    /// Its id.
    public var id: String
    /// Percent of the total.
    public var percent: Decimal
    /// Whom it is asked of.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]

    public init(id: String, percent: Decimal, `for`: Eligibility? = nil) {
        self.id = id
        self.percent = percent
        self.forHeld = `for`.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        percent = try _fields.required("percent")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("percent", percent)
        _fields.putOptional("for", `for`)
        return try _fields.json()
    }
}

/// A figure that differs.
public struct Difference: Document {
    /// Where it is in the result, as a JSON pointer.
    public var path: String
    /// Its value under each policy; null where it is absent.
    public var values: [DifferenceValuesItem]

    public init(path: String, values: [DifferenceValuesItem]) {
        self.path = path
        self.values = values
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        path = try _fields.required("path")
        values = try _fields.required("values")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("path", path)
        _fields.put("values", values)
        return try _fields.json()
    }
}

/// What the host knows beside the effects, as a document.
public struct Directory: Document {
    /// Names of companies.
    public var companies: [KnownCompany]
    /// People.
    public var people: [KnownPerson]
    /// Ids that HubSpot gave records.
    public var records: [KnownRecord]

    public init(companies: [KnownCompany] = [], people: [KnownPerson] = [], records: [KnownRecord] = []) {
        self.companies = companies
        self.people = people
        self.records = records
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        companies = _fields.list("companies")
        people = _fields.list("people")
        records = _fields.list("records")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("companies", companies)
        _fields.putUnlessEmpty("people", people)
        _fields.putUnlessEmpty("records", records)
        return try _fields.json()
    }
}

/// What changed.
public struct Drift: Document {
    /// The lines that changed, those of now first, then those that are gone.
    public var lines: [CartLineDrift]
    /// The totals that changed.
    public var totals: [TotalDrift]

    public init(lines: [CartLineDrift] = [], totals: [TotalDrift] = []) {
        self.lines = lines
        self.totals = totals
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        lines = _fields.list("lines")
        totals = _fields.list("totals")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("totals", totals)
        return try _fields.json()
    }
}

/// The price of a line.
public struct DriftPrice: Document {
    /// How much.
    public var quantity: Decimal
    /// Per unit; absent where slices differ or there is no price.
    public var unitPrice: Decimal?
    /// The rule.
    public var rule: String?
    /// After promotions.
    public var total: Decimal
    /// With tax.
    public var gross: Decimal

    public init(
        quantity: Decimal,
        unitPrice: Decimal? = nil,
        rule: String? = nil,
        total: Decimal,
        gross: Decimal
    ) {
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.rule = rule
        self.total = total
        self.gross = gross
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quantity = try _fields.required("quantity")
        unitPrice = _fields.optional("unit_price")
        rule = _fields.optional("rule")
        total = try _fields.required("total")
        gross = try _fields.required("gross")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("quantity", quantity)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("rule", rule)
        _fields.put("total", total)
        _fields.put("gross", gross)
        return try _fields.json()
    }
}
