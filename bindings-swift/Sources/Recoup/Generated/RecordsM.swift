// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A policy that wants an approval.
public struct MatchingPolicy: Document {
    /// The policy.
    public var policy: String
    /// Why it can't be said whether it holds, which counts as holding; nothing where it holds.
    public var unknown_: Unknown?

    public init(policy: String, unknown_: Unknown? = nil) {
        self.policy = policy
        self.unknown_ = unknown_
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        policy = try _fields.required("policy")
        unknown_ = _fields.optional("unknown")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("policy", policy)
        _fields.putOptional("unknown", unknown_)
        return try _fields.json()
    }
}

/// What a number has to be.
public struct MeasureTest: Document {
    /// This number or more.
    public var atLeast: Decimal?
    /// More than this number.
    public var over: Decimal?
    /// This number or less.
    public var atMost: Decimal?
    /// Less than this number.
    public var under: Decimal?
    /// This number; not with the other comparators.
    public var `is`: Decimal?
    /// The unit of the bounds.
    public var unit: String

    public init(
        atLeast: Decimal? = nil,
        over: Decimal? = nil,
        atMost: Decimal? = nil,
        under: Decimal? = nil,
        `is`: Decimal? = nil,
        unit: String
    ) {
        self.atLeast = atLeast
        self.over = over
        self.atMost = atMost
        self.under = under
        self.`is` = `is`
        self.unit = unit
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        atLeast = _fields.optional("at_least")
        over = _fields.optional("over")
        atMost = _fields.optional("at_most")
        under = _fields.optional("under")
        `is` = _fields.optional("is")
        unit = try _fields.required("unit")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("at_least", atLeast)
        _fields.putOptional("over", over)
        _fields.putOptional("at_most", atMost)
        _fields.putOptional("under", under)
        _fields.putOptional("is", `is`)
        _fields.put("unit", unit)
        return try _fields.json()
    }
}

/// Somebody who may use a cart or list: a person, or everybody with a role.
public struct Member: Document {
    /// The person.
    public var contact: String?
    /// The role, anywhere in the company.
    public var role: String?
    /// What they may do.
    public var access: Access

    public init(contact: String? = nil, role: String? = nil, access: Access) {
        self.contact = contact
        self.role = role
        self.access = access
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = _fields.optional("contact")
        role = _fields.optional("role")
        access = try _fields.required("access")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("contact", contact)
        _fields.putOptional("role", role)
        _fields.put("access", access)
        return try _fields.json()
    }
}

/// Roles in a unit and everything below it.
public struct MembershipRecord: Document {
    /// The unit.
    public var unit: String
    /// The roles.
    public var roles: [String]

    public init(unit: String, roles: [String] = []) {
        self.unit = unit
        self.roles = roles
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        unit = try _fields.required("unit")
        roles = _fields.list("roles")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("unit", unit)
        _fields.putUnlessEmpty("roles", roles)
        return try _fields.json()
    }
}

/// A line whose configuration breaks a constraint of today's catalogue.
public struct MendableLine: Document {
    /// The line.
    public var line: String
    /// What is wrong.
    public var violations: [BrokenChoice]
    /// What one change would mend, at most `FIXES`.
    public var fixes: [PricedFix]

    public init(line: String, violations: [BrokenChoice] = [], fixes: [PricedFix] = []) {
        self.line = line
        self.violations = violations
        self.fixes = fixes
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        violations = _fields.list("violations")
        fixes = _fields.list("fixes")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.putUnlessEmpty("violations", violations)
        _fields.putUnlessEmpty("fixes", fixes)
        return try _fields.json()
    }
}

/// What a merge came to.
public struct MergeReport: Document {
    /// How the carts were merged.
    public var mode: MergeMode
    /// The lines that were looked at, by id.
    public var lines: [MergedLine]

    public init(mode: MergeMode, lines: [MergedLine] = []) {
        self.mode = mode
        self.lines = lines
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        mode = try _fields.required("mode")
        lines = _fields.list("lines")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("mode", mode)
        _fields.putUnlessEmpty("lines", lines)
        return try _fields.json()
    }
}

/// What became of a line.
public struct MergedLine: Document {
    /// The line.
    public var line: String
    /// What became of it.
    public var outcome: MergeOutcome
    /// The quantity that the mode asked for; none when the line was dropped.
    public var wanted: Decimal?
    /// The quantity afterwards; less or more than wanted where a rule clamped it, none when the line is not
    /// there.
    public var quantity: Decimal?
    /// Why the quantity was clamped or refused.
    public var code: String?
    /// Whether the schedule does not sum to the quantity any more.
    public var scheduleOpen: Bool?

    public init(
        line: String,
        outcome: MergeOutcome,
        wanted: Decimal? = nil,
        quantity: Decimal? = nil,
        code: String? = nil,
        scheduleOpen: Bool? = nil
    ) {
        self.line = line
        self.outcome = outcome
        self.wanted = wanted
        self.quantity = quantity
        self.code = code
        self.scheduleOpen = scheduleOpen
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        outcome = try _fields.required("outcome")
        wanted = _fields.optional("wanted")
        quantity = _fields.optional("quantity")
        code = _fields.optional("code")
        scheduleOpen = _fields.optional("schedule_open")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.put("outcome", outcome)
        _fields.putOptional("wanted", wanted)
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("code", code)
        _fields.putOptional("schedule_open", scheduleOpen)
        return try _fields.json()
    }
}

/// Something to show.
public struct MessageContent: Document {
    /// Its id at the host.
    public var id: String
    /// Its kind.
    public var kind: String

    public init(id: String, kind: String) {
        self.id = id
        self.kind = kind
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        return try _fields.json()
    }
}

/// What the buyer might do better.
public struct MessageHint: Document {
    /// The kind.
    public var kind: HintKind
    /// The line, if it is about one.
    public var line: String?
    /// Facts by name: quantities and amounts as text.
    public var facts: [HintFact]

    public init(kind: HintKind, line: String? = nil, facts: [HintFact] = []) {
        self.kind = kind
        self.line = line
        self.facts = facts
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kind = try _fields.required("kind")
        line = _fields.optional("line")
        facts = _fields.list("facts")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("kind", kind)
        _fields.putOptional("line", line)
        _fields.putUnlessEmpty("facts", facts)
        return try _fields.json()
    }
}

/// A line, priced now.
public struct MessageLine: Document {
    /// The line, of a cart or quote of the account.
    public var id: String?
    /// What is ordered.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// Its unit.
    public var unit: String?
    /// Per unit, before any contract, list or promotion made it cheaper.
    public var listPrice: Decimal?
    /// Per unit now; none where it has no price, or several.
    public var unitPrice: Decimal?
    /// What it comes to, net.
    public var net: Decimal?

    public init(
        id: String? = nil,
        sku: String,
        quantity: Decimal,
        unit: String? = nil,
        listPrice: Decimal? = nil,
        unitPrice: Decimal? = nil,
        net: Decimal? = nil
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.listPrice = listPrice
        self.unitPrice = unitPrice
        self.net = net
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = _fields.optional("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = _fields.optional("unit")
        listPrice = _fields.optional("list_price")
        unitPrice = _fields.optional("unit_price")
        net = _fields.optional("net")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.putOptional("unit", unit)
        _fields.putOptional("list_price", listPrice)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("net", net)
        return try _fields.json()
    }
}

/// Something that is offered, with what it concedes.
public struct MessageOffer: Document {
    /// The offer of the rulebook.
    public var offer: String
    /// What it concedes.
    public var kind: ConcessionKind
    /// Percent off.
    public var percent: Decimal?
    /// What it comes to, where that is known.
    public var amount: Money?
    /// Days added to the terms of payment.
    public var days: Int?
    /// The reason that permits it.
    public var because: KnownReason
    /// Until when it holds.
    public var until: Instant

    public init(
        offer: String,
        kind: ConcessionKind,
        percent: Decimal? = nil,
        amount: Money? = nil,
        days: Int? = nil,
        because: KnownReason,
        until: Instant
    ) {
        self.offer = offer
        self.kind = kind
        self.percent = percent
        self.amount = amount
        self.days = days
        self.because = because
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        offer = try _fields.required("offer")
        kind = try _fields.required("kind")
        percent = _fields.optional("percent")
        amount = _fields.optional("amount")
        days = _fields.optional("days")
        because = try _fields.required("because")
        until = try _fields.required("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("offer", offer)
        _fields.put("kind", kind)
        _fields.putOptional("percent", percent)
        _fields.putOptional("amount", amount)
        _fields.putOptional("days", days)
        _fields.put("because", because)
        _fields.put("until", until)
        return try _fields.json()
    }
}

/// A rate.
public struct MessageRate: Document {
    /// So many.
    public var atMost: Int
    /// Within this time.
    public var within: String

    public init(atMost: Int, within: String) {
        self.atMost = atMost
        self.within = within
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        atMost = try _fields.required("at_most")
        within = try _fields.required("within")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("at_most", atMost)
        _fields.put("within", within)
        return try _fields.json()
    }
}

/// An amount in a currency.
public struct Money: Document {
    /// Major units, with no more decimals than the currency has.
    public var amount: Decimal
    /// The currency.
    public var currency: String

    public init(amount: Decimal, currency: String) {
        self.amount = amount
        self.currency = currency
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        amount = try _fields.required("amount")
        currency = try _fields.required("currency")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("amount", amount)
        _fields.put("currency", currency)
        return try _fields.json()
    }
}
