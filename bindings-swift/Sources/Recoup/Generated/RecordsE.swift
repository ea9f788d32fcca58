// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A discount for early payment.
public struct EarlyPayment: Document {
    /// The last day on which it counts.
    public var lastDay: LocalDate
    /// What is taken off.
    public var amount: Decimal

    public init(lastDay: LocalDate, amount: Decimal) {
        self.lastDay = lastDay
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        lastDay = try _fields.required("last_day")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("last_day", lastDay)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// Something to be done now.
public struct Effect: Document {
    /// What the host uses as idempotency key.
    public var key: String
    /// From here on it is stale and must not be done any more.
    public var notAfter: Instant?
    /// An earlier effect that this one takes the place of.
    public var supersedes: String?
    /// What is to be done.
    public var `do`: EffectKind

    public init(key: String, notAfter: Instant? = nil, supersedes: String? = nil, `do`: EffectKind) {
        self.key = key
        self.notAfter = notAfter
        self.supersedes = supersedes
        self.`do` = `do`
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        key = try _fields.required("key")
        notAfter = _fields.optional("not_after")
        supersedes = _fields.optional("supersedes")
        `do` = try _fields.required("do")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("key", key)
        _fields.putOptional("not_after", notAfter)
        _fields.putOptional("supersedes", supersedes)
        _fields.put("do", `do`)
        return try _fields.json()
    }
}

/// What became of an effect.
public struct EffectAnswer: Document {
    /// The effect.
    public var key: String
    /// What became of it.
    public var result: EffectResult

    public init(key: String, result: EffectResult) {
        self.key = key
        self.result = result
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        key = try _fields.required("key")
        result = try _fields.required("result")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("key", key)
        _fields.put("result", result)
        return try _fields.json()
    }
}

/// Who something is for. Every dimension named must match; any id of it suffices.
public struct Eligibility: Document {
    /// Accounts; their descendants match too.
    public var accounts: [String]
    /// Units of the company tree; their subtrees match too.
    public var orgUnits: [String]
    /// People.
    public var contacts: [String]
    /// Groups of accounts or contacts.
    public var groups: [String]
    /// Segments.
    public var segments: [String]
    /// Sales channels.
    public var channels: [String]
    /// Regions and everything below them.
    public var regions: [String]
    /// Selling entities.
    public var sellers: [String]

    public init(
        accounts: [String] = [],
        orgUnits: [String] = [],
        contacts: [String] = [],
        groups: [String] = [],
        segments: [String] = [],
        channels: [String] = [],
        regions: [String] = [],
        sellers: [String] = []
    ) {
        self.accounts = accounts
        self.orgUnits = orgUnits
        self.contacts = contacts
        self.groups = groups
        self.segments = segments
        self.channels = channels
        self.regions = regions
        self.sellers = sellers
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        accounts = _fields.list("accounts")
        orgUnits = _fields.list("org_units")
        contacts = _fields.list("contacts")
        groups = _fields.list("groups")
        segments = _fields.list("segments")
        channels = _fields.list("channels")
        regions = _fields.list("regions")
        sellers = _fields.list("sellers")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("accounts", accounts)
        _fields.putUnlessEmpty("org_units", orgUnits)
        _fields.putUnlessEmpty("contacts", contacts)
        _fields.putUnlessEmpty("groups", groups)
        _fields.putUnlessEmpty("segments", segments)
        _fields.putUnlessEmpty("channels", channels)
        _fields.putUnlessEmpty("regions", regions)
        _fields.putUnlessEmpty("sellers", sellers)
        return try _fields.json()
    }
}

/// Somebody who may decide a step.
public struct Eligible: Document {
    /// The person.
    public var person: ApprovalPerson
    /// Whose right it is: the person's own, or of those who delegated it.
    public var powers: [ApprovalPerson]

    public init(person: ApprovalPerson, powers: [ApprovalPerson] = []) {
        self.person = person
        self.powers = powers
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        person = try _fields.required("person")
        powers = _fields.list("powers")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("person", person)
        _fields.putUnlessEmpty("powers", powers)
        return try _fields.json()
    }
}

/// What became of a row.
public struct EnteredLine: Document {
    /// What became of it.
    public var outcome: EntryOutcome
    /// The row, for the line's `as_entered`.
    public var asEntered: EnteredRow
    /// Where it was added: the product that is sold on that day.
    public var sku: String?
    /// Where it was added: the quantity, as entered.
    public var quantity: Decimal?
    /// Where it was added: its unit, one of the product's.
    public var unit: String?
    /// Where it was added: the product that was named, where another has taken its place.
    public var superseded: String?
    /// Where it is ambiguous: the products, sorted.
    public var skus: [String]
    /// Where it was refused: why, at the field of the row.
    public var errors: [Fault]

    public init(
        outcome: EntryOutcome,
        asEntered: EnteredRow,
        sku: String? = nil,
        quantity: Decimal? = nil,
        unit: String? = nil,
        superseded: String? = nil,
        skus: [String] = [],
        errors: [Fault] = []
    ) {
        self.outcome = outcome
        self.asEntered = asEntered
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.superseded = superseded
        self.skus = skus
        self.errors = errors
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        outcome = try _fields.required("outcome")
        asEntered = try _fields.required("as_entered")
        sku = _fields.optional("sku")
        quantity = _fields.optional("quantity")
        unit = _fields.optional("unit")
        superseded = _fields.optional("superseded")
        skus = _fields.list("skus")
        errors = _fields.list("errors")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("outcome", outcome)
        _fields.put("as_entered", asEntered)
        _fields.putOptional("sku", sku)
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("unit", unit)
        _fields.putOptional("superseded", superseded)
        _fields.putUnlessEmpty("skus", skus)
        _fields.putUnlessEmpty("errors", errors)
        return try _fields.json()
    }
}

/// A row as it was entered.
public struct EnteredRow: Document {
    /// The number, with any white space around it.
    public var number: String
    /// The quantity.
    public var quantity: Decimal
    /// Its unit of measure; the product's base unit when absent.
    public var unit: String?
    /// What kind of number it is, if that is known; all kinds are tried when absent.
    public var kind: NumberKind?

    public init(number: String, quantity: Decimal, unit: String? = nil, kind: NumberKind? = nil) {
        self.number = number
        self.quantity = quantity
        self.unit = unit
        self.kind = kind
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        number = try _fields.required("number")
        quantity = try _fields.required("quantity")
        unit = _fields.optional("unit")
        kind = _fields.optional("kind")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("number", number)
        _fields.put("quantity", quantity)
        _fields.putOptional("unit", unit)
        _fields.putOptional("kind", kind)
        return try _fields.json()
    }
}

/// Who enters.
public struct Entry: Document {
    /// On what.
    public var on: EnterOn
    /// The signals, for `signal`.
    public var signals: [String]
    /// The ends, for `ended`.
    public var ends: [JourneyEnd]
    /// The stages; all when empty.
    public var stages: [BuyingStage]
    /// The reasons, one of which must be the heaviest; all when empty.
    public var reasons: [KnownReason]
    /// The segments, one of which must fit; all when empty.
    public var segments: [String]
    /// What must be so.
    public var when: CartCondition? {
        get { whenHeld.first }
        set { whenHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var whenHeld: [CartCondition]

    public init(
        on: EnterOn,
        signals: [String] = [],
        ends: [JourneyEnd] = [],
        stages: [BuyingStage] = [],
        reasons: [KnownReason] = [],
        segments: [String] = [],
        when: CartCondition? = nil
    ) {
        self.on = on
        self.signals = signals
        self.ends = ends
        self.stages = stages
        self.reasons = reasons
        self.segments = segments
        self.whenHeld = when.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        on = try _fields.required("on")
        signals = _fields.list("signals")
        ends = _fields.list("ends")
        stages = _fields.list("stages")
        reasons = _fields.list("reasons")
        segments = _fields.list("segments")
        whenHeld = (_fields.optional("when") as CartCondition?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("on", on)
        _fields.putUnlessEmpty("signals", signals)
        _fields.putUnlessEmpty("ends", ends)
        _fields.putUnlessEmpty("stages", stages)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putUnlessEmpty("segments", segments)
        _fields.putOptional("when", when)
        return try _fields.json()
    }
}

/// When a play was last entered.
public struct EntryMark: Document {
    /// The play.
    public var play: String
    /// What counts as the same.
    public var key: String
    /// When.
    public var at: Instant

    public init(play: String, key: String, at: Instant) {
        self.play = play
        self.key = key
        self.at = at
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        play = try _fields.required("play")
        key = try _fields.required("key")
        at = try _fields.required("at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("play", play)
        _fields.put("key", key)
        _fields.put("at", at)
        return try _fields.json()
    }
}

/// What the table says of an error code.
public struct ErrorCodeInfo: Document {
    /// The stable word.
    public var code: ErrorCode
    /// The stable number; never reused.
    public var number: Int
    /// What it means.
    public var summary: String
    /// How to mend it.
    public var mend: String

    public init(code: ErrorCode, number: Int, summary: String, mend: String) {
        self.code = code
        self.number = number
        self.summary = summary
        self.mend = mend
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        code = try _fields.required("code")
        number = try _fields.required("number")
        summary = try _fields.required("summary")
        mend = try _fields.required("mend")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("code", code)
        _fields.put("number", number)
        _fields.put("summary", summary)
        _fields.put("mend", mend)
        return try _fields.json()
    }
}

/// Who may decide too when nobody decided in time.
public struct Escalation: Document {
    /// How long after the step opened.
    public var after: Delay
    /// Any of these, besides those named before.
    public var to: [Approver]

    public init(after: Delay, to: [Approver] = []) {
        self.after = after
        self.to = to
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        after = try _fields.required("after")
        to = _fields.list("to")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("after", after)
        _fields.putUnlessEmpty("to", to)
        return try _fields.json()
    }
}

/// A fact with its place in the account's history.
public struct Event: Document {
    /// Its number: 1 for the first, without gaps.
    public var seq: Int
    /// When it took effect, by the account's clock.
    public var at: Instant
    /// What an event is.
    public var fact: EventFact

    public init(seq: Int, at: Instant, fact: EventFact) {
        self.seq = seq
        self.at = at
        self.fact = fact
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        seq = try _fields.required("seq")
        at = try _fields.required("at")
        fact = try EventFact(reading: _fields.rest(), at: place)
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("seq", seq)
        _fields.put("at", at)
        _fields.putFields(of: fact)
        return try _fields.json()
    }
}

/// Until something is seen.
public struct EventWait: Document {
    /// Any of these signals about the thing.
    public var signals: [String]
    /// How long it waits for them.
    public var timeout: String
    /// Where it goes on when the time is over; to the step itself when absent.
    public var otherwise: String?

    public init(signals: [String] = [], timeout: String, otherwise: String? = nil) {
        self.signals = signals
        self.timeout = timeout
        self.otherwise = otherwise
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        signals = _fields.list("signals")
        timeout = try _fields.required("timeout")
        otherwise = _fields.optional("otherwise")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("signals", signals)
        _fields.put("timeout", timeout)
        _fields.putOptional("otherwise", otherwise)
        return try _fields.json()
    }
}

/// How often a kind of signal was seen, and what it said. Signals with different details are different kinds.
public struct Evidence: Document {
    /// The kind: the word of the signal, or the name of one of the host's own.
    public var signal: String
    /// The detail: a field, page, code, step or outcome.
    public var detail: String?
    /// How often.
    public var count: Int
    /// When first.
    public var first: Instant
    /// When last.
    public var last: Instant
    /// The greatest number that it said: days, milliseconds, results, minutes.
    public var number: Decimal?
    /// The amount said last.
    public var amount: Money?
    /// The products named, at most a few, by SKU.
    public var skus: [String]

    public init(
        signal: String,
        detail: String? = nil,
        count: Int,
        first: Instant,
        last: Instant,
        number: Decimal? = nil,
        amount: Money? = nil,
        skus: [String] = []
    ) {
        self.signal = signal
        self.detail = detail
        self.count = count
        self.first = first
        self.last = last
        self.number = number
        self.amount = amount
        self.skus = skus
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        signal = try _fields.required("signal")
        detail = _fields.optional("detail")
        count = try _fields.required("count")
        first = try _fields.required("first")
        last = try _fields.required("last")
        number = _fields.optional("number")
        amount = _fields.optional("amount")
        skus = _fields.list("skus")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("signal", signal)
        _fields.putOptional("detail", detail)
        _fields.put("count", count)
        _fields.put("first", first)
        _fields.put("last", last)
        _fields.putOptional("number", number)
        _fields.putOptional("amount", amount)
        _fields.putUnlessEmpty("skus", skus)
        return try _fields.json()
    }
}

/// What a signal weighs.
public struct EvidenceRule: Document {
    /// The signal's word, `x.*`, or a standing, `state.*`.
    public var signal: String
    /// The reason.
    public var reason: KnownReason
    /// How much it speaks for the reason; below zero it speaks against it.
    public var weight: Int
    /// It counts only when seen at least this often.
    public var atLeast: Int?
    /// It counts only with this detail (a field, page, code or step).
    public var detail: String?
    /// It counts only when its number (results, minutes, milliseconds, pieces, days) is above this.
    public var over: Decimal?
    /// It counts only when its amount is above this share of the value, in percent.
    public var overPercent: Decimal?

    public init(
        signal: String,
        reason: KnownReason,
        weight: Int,
        atLeast: Int? = nil,
        detail: String? = nil,
        over: Decimal? = nil,
        overPercent: Decimal? = nil
    ) {
        self.signal = signal
        self.reason = reason
        self.weight = weight
        self.atLeast = atLeast
        self.detail = detail
        self.over = over
        self.overPercent = overPercent
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        signal = try _fields.required("signal")
        reason = try _fields.required("reason")
        weight = try _fields.required("weight")
        atLeast = _fields.optional("at_least")
        detail = _fields.optional("detail")
        over = _fields.optional("over")
        overPercent = _fields.optional("over_percent")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("signal", signal)
        _fields.put("reason", reason)
        _fields.put("weight", weight)
        _fields.putOptional("at_least", atLeast)
        _fields.putOptional("detail", detail)
        _fields.putOptional("over", over)
        _fields.putOptional("over_percent", overPercent)
        return try _fields.json()
    }
}

/// A rate: `per` units of `from` are worth `rate` units of `to`. The way back is another rate; none is ever
/// inverted.
public struct ExchangeRate: Document {
    /// The currency that is converted.
    public var from: String
    /// The currency that comes out.
    public var to: String
    /// How much of `to` one gets for `per` of `from`, above zero.
    public var rate: Decimal
    /// How many units of `from` the rate is quoted for, above zero; 1 if left out.
    public var per: Decimal?

    public init(from: String, to: String, rate: Decimal, per: Decimal? = nil) {
        self.from = from
        self.to = to
        self.rate = rate
        self.per = per
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = try _fields.required("from")
        to = try _fields.required("to")
        rate = try _fields.required("rate")
        per = _fields.optional("per")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("from", from)
        _fields.put("to", to)
        _fields.put("rate", rate)
        _fields.putOptional("per", per)
        return try _fields.json()
    }
}

/// How effects are written for other systems.
public struct ExchangeRules: Document {
    /// For Salesforce.
    public var salesforce: SalesforceRules?
    /// For HubSpot.
    public var hubspot: HubSpotRules?

    public init(salesforce: SalesforceRules? = nil, hubspot: HubSpotRules? = nil) {
        self.salesforce = salesforce
        self.hubspot = hubspot
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        salesforce = _fields.optional("salesforce")
        hubspot = _fields.optional("hubspot")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("salesforce", salesforce)
        _fields.putOptional("hubspot", hubspot)
        return try _fields.json()
    }
}

/// What ends a run.
public struct Exit: Document {
    /// Any of these.
    public var on: [ExitOn]
    /// The signals, for `signal`.
    public var signals: [String]
    /// When it counts; the preset's when absent.
    public var timing: ExitTiming?

    public init(on: [ExitOn] = [], signals: [String] = [], timing: ExitTiming? = nil) {
        self.on = on
        self.signals = signals
        self.timing = timing
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        on = _fields.list("on")
        signals = _fields.list("signals")
        timing = _fields.optional("timing")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("on", on)
        _fields.putUnlessEmpty("signals", signals)
        _fields.putOptional("timing", timing)
        return try _fields.json()
    }
}

/// An experiment.
public struct Experiment: Document {
    /// Its id.
    public var id: String
    /// What is given an arm.
    public var unit: ExperimentUnit?
    /// What is hashed with the unit; the id when absent.
    public var seed: String?
    /// How it is hashed.
    public var hash_: HashVersion?
    /// The share of units that takes part at all, 0 to 100 percent; all when absent. Raising it takes nobody's
    /// arm away.
    public var coveragePercent: Decimal?
    /// The share of units that is held out, 0 to 100 percent: no arm, and nothing is sent to them. Which units
    /// these are has nothing to do with their arms: the holdout hashes by version 2 under the seed followed by
    /// `/holdout`.
    public var holdoutPercent: Decimal?
    /// The arms.
    public var variants: [Variant]

    public init(
        id: String,
        unit: ExperimentUnit? = nil,
        seed: String? = nil,
        hash_: HashVersion? = nil,
        coveragePercent: Decimal? = nil,
        holdoutPercent: Decimal? = nil,
        variants: [Variant] = []
    ) {
        self.id = id
        self.unit = unit
        self.seed = seed
        self.hash_ = hash_
        self.coveragePercent = coveragePercent
        self.holdoutPercent = holdoutPercent
        self.variants = variants
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        unit = _fields.optional("unit")
        seed = _fields.optional("seed")
        hash_ = _fields.optional("hash")
        coveragePercent = _fields.optional("coverage_percent")
        holdoutPercent = _fields.optional("holdout_percent")
        variants = _fields.list("variants")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("unit", unit)
        _fields.putOptional("seed", seed)
        _fields.putOptional("hash", hash_)
        _fields.putOptional("coverage_percent", coveragePercent)
        _fields.putOptional("holdout_percent", holdoutPercent)
        _fields.putUnlessEmpty("variants", variants)
        return try _fields.json()
    }
}

/// The field with the id by which a record is found again.
public struct ExternalId: Document {
    /// The vendor's field.
    public var field: String
    /// What is in it.
    public var value: FieldSource

    public init(field: String, value: FieldSource) {
        self.field = field
        self.value = value
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        field = try _fields.required("field")
        value = try _fields.required("value")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("field", field)
        _fields.put("value", value)
        return try _fields.json()
    }
}

/// The number of an order in another system.
public struct ExternalNumber: Document {
    /// The system.
    public var system: String
    /// The number there.
    public var number: String

    public init(system: String, number: String) {
        self.system = system
        self.number = number
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        system = try _fields.required("system")
        number = try _fields.required("number")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("system", system)
        _fields.put("number", number)
        return try _fields.json()
    }
}
