// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What a gate said, and why.
public struct GateVerdict: Document {
    /// The gate.
    public var gate: Gate
    /// What it says.
    public var outcome: GateOutcome
    /// Why, a word such as `no_consent` or the id of a cap.
    public var reason: String?
    /// Until when it holds the step back.
    public var until: Instant?
    /// What held the step back for longer than it may be held, where the reason is `too_old`.
    public var heldBy: String?

    public init(
        gate: Gate,
        outcome: GateOutcome,
        reason: String? = nil,
        until: Instant? = nil,
        heldBy: String? = nil
    ) {
        self.gate = gate
        self.outcome = outcome
        self.reason = reason
        self.until = until
        self.heldBy = heldBy
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        gate = try _fields.required("gate")
        outcome = try _fields.required("outcome")
        reason = _fields.optional("reason")
        until = _fields.optional("until")
        heldBy = _fields.optional("held_by")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("gate", gate)
        _fields.put("outcome", outcome)
        _fields.putOptional("reason", reason)
        _fields.putOptional("until", until)
        _fields.putOptional("held_by", heldBy)
        return try _fields.json()
    }
}

/// A line added at no charge.
public struct Gift: Document {
    /// The SKU.
    public var sku: String
    /// How many of its base unit.
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

/// A line that a promotion adds at no charge.
public struct GiftLine: Document {
    /// The promotion.
    public var promotion: String
    /// The SKU.
    public var sku: String
    /// How many base units.
    public var quantity: Decimal

    public init(promotion: String, sku: String, quantity: Decimal) {
        self.promotion = promotion
        self.sku = sku
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        promotion = try _fields.required("promotion")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("promotion", promotion)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        return try _fields.json()
    }
}

/// What is given back. Amounts below zero are taken in addition: an order can grow.
public struct GiveBack: Document {
    /// By line.
    public var lines: [GiveBackLine]
    /// Charges and what the rounding of the document added, without tax: where the order is cancelled as a whole,
    /// or its prices changed.
    public var chargesNet: Decimal?
    /// The same with tax.
    public var chargesGross: Decimal?
    /// The sum without tax.
    public var net: Decimal?
    /// The sum with tax.
    public var gross: Decimal?

    public init(
        lines: [GiveBackLine] = [],
        chargesNet: Decimal? = nil,
        chargesGross: Decimal? = nil,
        net: Decimal? = nil,
        gross: Decimal? = nil
    ) {
        self.lines = lines
        self.chargesNet = chargesNet
        self.chargesGross = chargesGross
        self.net = net
        self.gross = gross
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        lines = _fields.list("lines")
        chargesNet = _fields.optional("charges_net")
        chargesGross = _fields.optional("charges_gross")
        net = _fields.optional("net")
        gross = _fields.optional("gross")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("lines", lines)
        _fields.putOptional("charges_net", chargesNet)
        _fields.putOptional("charges_gross", chargesGross)
        _fields.putOptional("net", net)
        _fields.putOptional("gross", gross)
        return try _fields.json()
    }
}

/// What is given back of a line.
public struct GiveBackLine: Document {
    /// The line.
    public var line: String
    /// What was ordered.
    public var sku: String
    /// How much is no longer ordered, in the unit of the line.
    public var quantity: Decimal
    /// Without tax.
    public var net: Decimal
    /// With tax.
    public var gross: Decimal

    public init(line: String, sku: String, quantity: Decimal, net: Decimal, gross: Decimal) {
        self.line = line
        self.sku = sku
        self.quantity = quantity
        self.net = net
        self.gross = gross
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        net = try _fields.required("net")
        gross = try _fields.required("gross")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.put("net", net)
        _fields.put("gross", gross)
        return try _fields.json()
    }
}

/// What a unit gets of an experiment.
public struct GivenArm: Document {
    /// The arm; none where the unit is held out or takes no part.
    public var arm: String?
    /// Whether the unit is held out: nothing is sent to it.
    public var heldOut: Bool
    /// The arms that could have been given.
    public var eligible: [String]
    /// The share of all units that get what this one gets: the same arm, or the holdout, or no part in it. It
    /// counts buckets, so it is exact, with at most eight decimals, and says what the hash does and not only what
    /// the weights intend.
    public var probability: Decimal

    public init(arm: String? = nil, heldOut: Bool, eligible: [String], probability: Decimal) {
        self.arm = arm
        self.heldOut = heldOut
        self.eligible = eligible
        self.probability = probability
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        arm = _fields.optional("arm")
        heldOut = try _fields.required("held_out")
        eligible = try _fields.required("eligible")
        probability = try _fields.required("probability")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("arm", arm)
        _fields.put("held_out", heldOut)
        _fields.put("eligible", eligible)
        _fields.put("probability", probability)
        return try _fields.json()
    }
}

/// What a play is for.
public struct Goal: Document {
    /// Any of these.
    public var on: [ExitOn]
    /// The signals, for `signal`.
    public var signals: [String]

    public init(on: [ExitOn] = [], signals: [String] = []) {
        self.on = on
        self.signals = signals
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        on = _fields.list("on")
        signals = _fields.list("signals")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("on", on)
        _fields.putUnlessEmpty("signals", signals)
        return try _fields.json()
    }
}
