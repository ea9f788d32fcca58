// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A unit of measure of one product: `per` of it hold `holds` of another unit.
public struct UnitRecord: Document {
    /// The unit that is defined.
    public var unit: String
    /// How many of the other unit: a decimal above zero.
    public var holds: Decimal
    /// How many of the unit that is defined hold so many; "1" when absent. 3 rolls of 100 m: holds "100", per
    /// "3".
    public var per: Decimal?
    /// The other unit; the base unit when absent.
    public var of: String?

    public init(unit: String, holds: Decimal, per: Decimal? = nil, of: String? = nil) {
        self.unit = unit
        self.holds = holds
        self.per = per
        self.of = of
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        unit = try _fields.required("unit")
        holds = try _fields.required("holds")
        per = _fields.optional("per")
        of = _fields.optional("of")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("unit", unit)
        _fields.put("holds", holds)
        _fields.putOptional("per", per)
        _fields.putOptional("of", of)
        return try _fields.json()
    }
}

/// Units of a line that carry the same amount each.
public struct UnitSplit: Document {
    /// How many units.
    public var units: Decimal
    /// The amount of each of them.
    public var amount: Decimal

    public init(units: Decimal, amount: Decimal) {
        self.units = units
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        units = try _fields.required("units")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("units", units)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// A message that did not go out.
public struct Unsent: Document {
    /// The run.
    public var run: String
    /// The play.
    public var play: String
    /// The step; the one that the run waited for when it ended.
    public var step: String?
    /// The thing.
    public var journey: JourneyRef
    /// Whom it would have gone to.
    public var contact: String?
    /// What became of it.
    public var what: HeldBack
    /// When.
    public var at: Instant
    /// The gate that stopped or holds it.
    public var verdict: GateVerdict?
    /// What became of the step.
    public var outcome: StepOutcome?
    /// How the run ended.
    public var end: RunEnd?
    /// All of it in a sentence.
    public var sentence: String

    public init(
        run: String,
        play: String,
        step: String? = nil,
        journey: JourneyRef,
        contact: String? = nil,
        what: HeldBack,
        at: Instant,
        verdict: GateVerdict? = nil,
        outcome: StepOutcome? = nil,
        end: RunEnd? = nil,
        sentence: String
    ) {
        self.run = run
        self.play = play
        self.step = step
        self.journey = journey
        self.contact = contact
        self.what = what
        self.at = at
        self.verdict = verdict
        self.outcome = outcome
        self.end = end
        self.sentence = sentence
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        run = try _fields.required("run")
        play = try _fields.required("play")
        step = _fields.optional("step")
        journey = try _fields.required("journey")
        contact = _fields.optional("contact")
        what = try _fields.required("what")
        at = try _fields.required("at")
        verdict = _fields.optional("verdict")
        outcome = _fields.optional("outcome")
        end = _fields.optional("end")
        sentence = try _fields.required("sentence")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("run", run)
        _fields.put("play", play)
        _fields.putOptional("step", step)
        _fields.put("journey", journey)
        _fields.putOptional("contact", contact)
        _fields.put("what", what)
        _fields.put("at", at)
        _fields.putOptional("verdict", verdict)
        _fields.putOptional("outcome", outcome)
        _fields.putOptional("end", end)
        _fields.put("sentence", sentence)
        return try _fields.json()
    }
}

/// What was used, as it is kept.
public struct Usage: Document {
    /// The version of the host's count.
    public var version: Int?
    /// The host's count.
    public var counted: Consumed?
    /// Orders that the host's count does not hold yet, by order.
    public var orders: [OrderUse]

    public init(version: Int? = nil, counted: Consumed? = nil, orders: [OrderUse] = []) {
        self.version = version
        self.counted = counted
        self.orders = orders
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        version = _fields.optional("version")
        counted = _fields.optional("counted")
        orders = _fields.list("orders")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("version", version)
        _fields.putOptional("counted", counted)
        _fields.putUnlessEmpty("orders", orders)
        return try _fields.json()
    }
}
