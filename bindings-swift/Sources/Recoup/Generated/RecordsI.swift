// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// When something counts as idle.
public struct IdleRule: Document {
    /// The kinds; all when empty.
    public var kinds: [JourneyKind]
    /// The stages; all when empty.
    public var stages: [BuyingStage]
    /// The segments of this rulebook, one of which must fit; all when empty.
    public var segments: [String]
    /// After how much elapsed time. Exactly one of this and `business`.
    public var after: String?
    /// After how much business time.
    public var business: String?
    /// The calendar of `business`.
    public var calendar: String?
    /// The signals that count as activity at these stages, beside those that are a sign of the stage itself; all
    /// that count by themselves when empty. The first rule about kind and stage says it, whatever its segments.
    public var qualifying: [String]

    public init(
        kinds: [JourneyKind] = [],
        stages: [BuyingStage] = [],
        segments: [String] = [],
        after: String? = nil,
        business: String? = nil,
        calendar: String? = nil,
        qualifying: [String] = []
    ) {
        self.kinds = kinds
        self.stages = stages
        self.segments = segments
        self.after = after
        self.business = business
        self.calendar = calendar
        self.qualifying = qualifying
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kinds = _fields.list("kinds")
        stages = _fields.list("stages")
        segments = _fields.list("segments")
        after = _fields.optional("after")
        business = _fields.optional("business")
        calendar = _fields.optional("calendar")
        qualifying = _fields.list("qualifying")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("kinds", kinds)
        _fields.putUnlessEmpty("stages", stages)
        _fields.putUnlessEmpty("segments", segments)
        _fields.putOptional("after", after)
        _fields.putOptional("business", business)
        _fields.putOptional("calendar", calendar)
        _fields.putUnlessEmpty("qualifying", qualifying)
        return try _fields.json()
    }
}

/// An order that a balance has.
public struct Included: Document {
    /// The order.
    public var order: String
    /// How much of it, counted from its beginning and not since the last sync; all of it when absent.
    public var amount: Decimal?

    public init(order: String, amount: Decimal? = nil) {
        self.order = order
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        order = try _fields.required("order")
        amount = _fields.optional("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("order", order)
        _fields.putOptional("amount", amount)
        return try _fields.json()
    }
}

/// What an event brings: an input, and the account that it is for.
public struct Incoming: Document {
    /// The account.
    public var account: String
    /// The input. Its id is made of `source` and `id` of the event, which together name it once.
    public var input: Input

    public init(account: String, input: Input) {
        self.account = account
        self.input = input
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        input = try _fields.required("input")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.put("input", input)
        return try _fields.json()
    }
}

/// What comes in: an input of an account.
public struct Input: Document {
    /// Its id, unique among the inputs of the account. The same input may come again, the same id for another may
    /// not.
    public var id: String
    /// When it happened; the moment of the step when absent. Hosts that repeat inputs should give it.
    public var at: Instant?
    /// Who acts: a contact by id, or anybody; the host itself when absent.
    public var actor: ContactIdOrActor?
    /// What an input is.
    public var command: InputCommand

    public init(id: String, at: Instant? = nil, actor: ContactIdOrActor? = nil, command: InputCommand) {
        self.id = id
        self.at = at
        self.actor = actor
        self.command = command
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        at = _fields.optional("at")
        actor = _fields.optional("actor")
        command = try InputCommand(reading: _fields.rest(), at: place)
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("at", at)
        _fields.putOptional("actor", actor)
        _fields.putFields(of: command)
        return try _fields.json()
    }
}

/// A payment of a schedule.
public struct Instalment: Document {
    /// What it is.
    public var kind: InstalmentKind
    /// The last day on which it is paid in time.
    public var due: LocalDate
    /// The amount, in the currency of the total.
    public var amount: Decimal
    /// What early payment takes off.
    public var discount: EarlyPayment?

    public init(kind: InstalmentKind, due: LocalDate, amount: Decimal, discount: EarlyPayment? = nil) {
        self.kind = kind
        self.due = due
        self.amount = amount
        self.discount = discount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kind = try _fields.required("kind")
        due = try _fields.required("due")
        amount = try _fields.required("amount")
        discount = _fields.optional("discount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("kind", kind)
        _fields.put("due", due)
        _fields.put("amount", amount)
        _fields.putOptional("discount", discount)
        return try _fields.json()
    }
}

/// What stands against submitting the cart. Its facts stand beside the fields, by name.
public struct Issue: Document {
    /// What it is.
    public var code: ErrorCode
    /// Where it is in the request, as a JSON pointer.
    public var path: String
    /// What is wrong and how to mend it, for a person.
    public var detail: String
    /// Further fields, by name.
    public var others: [String: OneOrMore<String>]

    public init(code: ErrorCode, path: String, detail: String, others: [String: OneOrMore<String>] = [:]) {
        self.code = code
        self.path = path
        self.detail = detail
        self.others = others
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        code = try _fields.required("code")
        path = try _fields.required("path")
        detail = try _fields.required("detail")
        others = try _fields.others()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("code", code)
        _fields.put("path", path)
        _fields.put("detail", detail)
        _fields.putAll(others)
        return try _fields.json()
    }
}
