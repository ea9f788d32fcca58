// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// How long an offer holds, counted from when it is made: exactly one of the two.
public struct ValidFor: Document {
    /// Calendar days in the rulebook's zone: until the same local time that many days later.
    public var days: Int?
    /// Elapsed time.
    public var span: String?

    public init(days: Int? = nil, span: String? = nil) {
        self.days = days
        self.span = span
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        days = _fields.optional("days")
        span = _fields.optional("span")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("days", days)
        _fields.putOptional("span", span)
        return try _fields.json()
    }
}

/// When something is in force: `from` is the first moment, `until` the first moment after. Either may be left
/// out.
public struct Validity: Document {
    /// The first moment in force: a date (local midnight in the document's zone) or an instant.
    public var from: String?
    /// The first moment no longer in force: a date or an instant.
    public var until: String?

    public init(from: String? = nil, until: String? = nil) {
        self.from = from
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = _fields.optional("from")
        until = _fields.optional("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("from", from)
        _fields.putOptional("until", until)
        return try _fields.json()
    }
}

/// A value of an option.
public struct ValueRecord: Document {
    /// The value, unique in the option.
    public var value: String
    /// What is added to the unit price, in the currency of the price; may be below zero.
    public var surcharge: Decimal?

    public init(value: String, surcharge: Decimal? = nil) {
        self.value = value
        self.surcharge = surcharge
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        value = try _fields.required("value")
        surcharge = _fields.optional("surcharge")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("value", value)
        _fields.putOptional("surcharge", surcharge)
        return try _fields.json()
    }
}

/// What is read live and what was kept when the run began. Prices and until when they hold are always read live.
public struct Values: Document {
    /// The lines.
    public var lines: Reading
    /// Who is written to.
    public var recipient: Reading
    /// The reason and the segments.
    public var reason: Reading

    public init(lines: Reading, recipient: Reading, reason: Reading) {
        self.lines = lines
        self.recipient = recipient
        self.reason = reason
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        lines = try _fields.required("lines")
        recipient = try _fields.required("recipient")
        reason = try _fields.required("reason")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("lines", lines)
        _fields.put("recipient", recipient)
        _fields.put("reason", reason)
        return try _fields.json()
    }
}

/// An arm.
public struct Variant: Document {
    /// Its id.
    public var id: String
    /// Its weight, zero or more: a share of 1, or a percentage, as the sum of all weights is exactly 1 or 100.
    /// Equal weights when absent everywhere.
    public var weight: Decimal?

    public init(id: String, weight: Decimal? = nil) {
        self.id = id
        self.weight = weight
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        weight = _fields.optional("weight")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("weight", weight)
        return try _fields.json()
    }
}

/// Why a choice, or a missing one, makes a configuration invalid.
public struct Violation: Document {
    /// The option that would have to change first.
    public var option: String
    /// What is wrong with it.
    public var kind: ViolationKind
    /// The same as a sentence.
    public var sentence: String
    /// The place of the constraint in the product's list, from 0, if one is broken.
    public var constraint: Int?
    /// The values of which the constraint requires one.
    public var values: [String]
    /// The least number that the constraint allows.
    public var min: Decimal?
    /// The greatest number that the constraint allows.
    public var max: Decimal?

    public init(
        option: String,
        kind: ViolationKind,
        sentence: String,
        constraint: Int? = nil,
        values: [String] = [],
        min: Decimal? = nil,
        max: Decimal? = nil
    ) {
        self.option = option
        self.kind = kind
        self.sentence = sentence
        self.constraint = constraint
        self.values = values
        self.min = min
        self.max = max
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        kind = try _fields.required("kind")
        sentence = try _fields.required("sentence")
        constraint = _fields.optional("constraint")
        values = _fields.list("values")
        min = _fields.optional("min")
        max = _fields.optional("max")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.put("kind", kind)
        _fields.put("sentence", sentence)
        _fields.putOptional("constraint", constraint)
        _fields.putUnlessEmpty("values", values)
        _fields.putOptional("min", min)
        _fields.putOptional("max", max)
        return try _fields.json()
    }
}

/// A decision of a person.
public struct Vote: Document {
    /// Who decided.
    public var by: ApprovalPerson
    /// In whose right: one of these counts, so that one right never counts twice.
    public var powers: [ApprovalPerson]
    /// When.
    public var at: Instant
    /// What.
    public var verdict: Verdict
    /// The id of what was said, a text that the host keeps.
    public var note: String?

    public init(
        by: ApprovalPerson,
        powers: [ApprovalPerson] = [],
        at: Instant,
        verdict: Verdict,
        note: String? = nil
    ) {
        self.by = by
        self.powers = powers
        self.at = at
        self.verdict = verdict
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        by = try _fields.required("by")
        powers = _fields.list("powers")
        at = try _fields.required("at")
        verdict = try _fields.required("verdict")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("by", by)
        _fields.putUnlessEmpty("powers", powers)
        _fields.put("at", at)
        _fields.put("verdict", verdict)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}
