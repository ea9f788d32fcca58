// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A slice of rulebook, catalogue and prices.
public struct RecoupBundle: Document {
    /// The version of the format.
    public var bundle: BundleVersion
    /// What it was made for.
    public var wanted: Wanted
    /// The rulebook that it was cut from.
    public var source: String
    /// Names exactly this slice: quotes made with it name it too.
    public var book: String
    /// The slice: rules, products and prices as one rulebook.
    public var rulebook: RulebookDocument {
        get { rulebookHeld[0] }
        set { rulebookHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var rulebookHeld: [RulebookDocument]
    /// What the device has to do without.
    public var leftOut: [LeftOut]

    public init(
        bundle: BundleVersion,
        wanted: Wanted,
        source: String,
        book: String,
        rulebook: RulebookDocument,
        leftOut: [LeftOut] = []
    ) {
        self.bundle = bundle
        self.wanted = wanted
        self.source = source
        self.book = book
        self.rulebookHeld = [rulebook]
        self.leftOut = leftOut
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        bundle = try _fields.required("bundle")
        wanted = try _fields.required("wanted")
        source = try _fields.required("source")
        book = try _fields.required("book")
        rulebookHeld = [try _fields.required("rulebook") as RulebookDocument]
        leftOut = _fields.list("left_out")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("bundle", bundle)
        _fields.put("wanted", wanted)
        _fields.put("source", source)
        _fields.put("book", book)
        _fields.put("rulebook", rulebook)
        _fields.putUnlessEmpty("left_out", leftOut)
        return try _fields.json()
    }
}

/// An edit that was made elsewhere, with its own id and time.
public struct RecoupOperation: Document {
    /// Its id, unique in the cart.
    public var op: String
    /// When it happened.
    public var at: Instant
    /// Who did it; the sender of the batch when absent. Only the host may send what others did.
    public var actor: Actor?
    /// The line, by its key.
    public var key: LineKey
    /// What is written.
    public var edit: LineEdit

    public init(op: String, at: Instant, actor: Actor? = nil, key: LineKey, edit: LineEdit) {
        self.op = op
        self.at = at
        self.actor = actor
        self.key = key
        self.edit = edit
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        op = try _fields.required("op")
        at = try _fields.required("at")
        actor = _fields.optional("actor")
        key = try _fields.required("key")
        edit = try _fields.required("edit")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("op", op)
        _fields.put("at", at)
        _fields.putOptional("actor", actor)
        _fields.put("key", key)
        _fields.put("edit", edit)
        return try _fields.json()
    }
}

/// The numbers from `min` to `max`, both allowed, in steps counted from `min`.
public struct RangeRecord: Document {
    /// The least number.
    public var min: Decimal
    /// The greatest number.
    public var max: Decimal
    /// The step, above zero; "1" when absent.
    public var step: Decimal?

    public init(min: Decimal, max: Decimal, step: Decimal? = nil) {
        self.min = min
        self.max = max
        self.step = step
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        min = try _fields.required("min")
        max = try _fields.required("max")
        step = _fields.optional("step")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("min", min)
        _fields.put("max", max)
        _fields.putOptional("step", step)
        return try _fields.json()
    }
}

/// A reason with its weight and what speaks for and against it.
public struct RankedReason: Document {
    /// The reason.
    public var code: KnownReason
    /// The sum of the weights.
    public var weight: Int
    /// What speaks for it.
    public var `for`: [Counted]
    /// What speaks against it.
    public var against: [Counted]

    public init(code: KnownReason, weight: Int, `for`: [Counted] = [], against: [Counted] = []) {
        self.code = code
        self.weight = weight
        self.`for` = `for`
        self.against = against
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        code = try _fields.required("code")
        weight = try _fields.required("weight")
        `for` = _fields.list("for")
        against = _fields.list("against")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("code", code)
        _fields.put("weight", weight)
        _fields.putUnlessEmpty("for", `for`)
        _fields.putUnlessEmpty("against", against)
        return try _fields.json()
    }
}

/// A document with plays for one situation.
public struct ReadyPlay: Document {
    /// Its name.
    public var id: String
    /// The situation, for people.
    public var title: String
    /// The text of a partial rulebook.
    public var document: String

    public init(id: String, title: String, document: String) {
        self.id = id
        self.title = title
        self.document = document
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        title = try _fields.required("title")
        document = try _fields.required("document")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("title", title)
        _fields.put("document", document)
        return try _fields.json()
    }
}

/// Why there is no price.
public struct ReasonGiven: Document {
    /// The reason.
    public var code: PriceReason
    /// The reason as a sentence.
    public var detail: String

    public init(code: PriceReason, detail: String) {
        self.code = code
        self.detail = detail
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        code = try _fields.required("code")
        detail = try _fields.required("detail")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("code", code)
        _fields.put("detail", detail)
        return try _fields.json()
    }
}

/// A reason of the rulebook, or what one of the table permits here.
public struct ReasonRule: Document {
    /// The code.
    public var code: KnownReason
    /// What it means, for people.
    public var title: String?
    /// The kinds of concessions that it permits.
    public var permits: [ConcessionKind]

    public init(code: KnownReason, title: String? = nil, permits: [ConcessionKind] = []) {
        self.code = code
        self.title = title
        self.permits = permits
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        code = try _fields.required("code")
        title = _fields.optional("title")
        permits = _fields.list("permits")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("code", code)
        _fields.putOptional("title", title)
        _fields.putUnlessEmpty("permits", permits)
        return try _fields.json()
    }
}

/// A step of a rebate.
public struct Rebate: Document {
    /// The least amount that reaches it.
    public var from: Decimal
    /// Percent of the amount bought.
    public var percent: Decimal

    public init(from: Decimal, percent: Decimal) {
        self.from = from
        self.percent = percent
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = try _fields.required("from")
        percent = try _fields.required("percent")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("from", from)
        _fields.put("percent", percent)
        return try _fields.json()
    }
}

/// Whom a role means: the first source that has somebody counts.
public struct RecipientRule: Document {
    /// The role that plays name, such as `buyer`, `approver`, `finance`, `technical`, `sales_rep`.
    public var role: String
    /// Where somebody is looked up, in this order.
    public var from: [RecipientSource]

    public init(role: String, from: [RecipientSource] = []) {
        self.role = role
        self.from = from
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        role = try _fields.required("role")
        from = _fields.list("from")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("role", role)
        _fields.putUnlessEmpty("from", from)
        return try _fields.json()
    }
}

/// Where somebody is looked up.
public struct RecipientSource: Document {
    /// The kind of place.
    public var from: RecipientFrom
    /// The role of the company, for `role`.
    public var role: String?
    /// The team, for `team`.
    public var team: String?

    public init(from: RecipientFrom, role: String? = nil, team: String? = nil) {
        self.from = from
        self.role = role
        self.team = team
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = try _fields.required("from")
        role = _fields.optional("role")
        team = _fields.optional("team")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("from", from)
        _fields.putOptional("role", role)
        _fields.putOptional("team", team)
        return try _fields.json()
    }
}

/// A message to be sent now.
public struct RecoveryMessage: Document {
    /// Where it comes from.
    public var origin: Origin
    /// What is sent to whom, as it counts towards caps.
    public var sent: Sent {
        get { sentHeld[0] }
        set { sentHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var sentHeld: [Sent]
    /// The template at the host.
    public var template: String
    /// The language and region that it is written in, a BCP 47 tag.
    public var locale: String?
    /// The arms of experiments that the host writes by.
    public var arms: [Arm]
    /// Everything that it may say.
    public var context: Context {
        get { contextHeld[0] }
        set { contextHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var contextHeld: [Context]

    public init(
        origin: Origin,
        sent: Sent,
        template: String,
        locale: String? = nil,
        arms: [Arm] = [],
        context: Context
    ) {
        self.origin = origin
        self.sentHeld = [sent]
        self.template = template
        self.locale = locale
        self.arms = arms
        self.contextHeld = [context]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        origin = try _fields.required("origin")
        sentHeld = [try _fields.required("sent") as Sent]
        template = try _fields.required("template")
        locale = _fields.optional("locale")
        arms = _fields.list("arms")
        contextHeld = [try _fields.required("context") as Context]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("origin", origin)
        _fields.put("sent", sent)
        _fields.put("template", template)
        _fields.putOptional("locale", locale)
        _fields.putUnlessEmpty("arms", arms)
        _fields.put("context", context)
        return try _fields.json()
    }
}

/// What a rulebook says about recovery.
public struct RecoveryRules: Document {
    /// When something counts as idle. Nothing does without a rule that fits; the first that fits counts.
    public var idle: [IdleRule]
    /// What signals weigh for and against reasons, beside the table's own weights; an entry for the same pair
    /// replaces it.
    public var evidence: [EvidenceRule]
    /// A reason must weigh at least this much to be named; 50 when absent.
    public var threshold: Int?
    /// Reasons of the rulebook, and what reasons permit where that is not what the table says.
    public var reasons: [ReasonRule]
    /// Segments that are computed; those of the host come as groups.
    public var segments: [SegmentRule]
    /// Channels. A play may only send on one of these.
    public var channels: [ChannelRule]
    /// How often somebody is written to.
    public var caps: [Cap]
    /// Whom a play's roles mean.
    public var recipients: [RecipientRule]
    /// What may be offered.
    public var offers: [OfferRule]
    /// What can be shown to whom.
    public var content: [ContentRule]
    /// One conversation per company.
    public var arbitration: ArbitrationRule?
    /// When a person has the ball.
    public var ball: BallRule?
    /// The share of accounts that is never written to, to be compared with.
    public var holdout: HoldoutRule?
    /// How much of the same goods must be ordered elsewhere for a thing to count as converted elsewhere, in
    /// percent of its lines; 100 when absent.
    public var overlapPercent: Decimal?
    /// How long ended journeys, runs and sends are kept, beyond what caps need; 90 days when absent.
    public var keep: String?

    public init(
        idle: [IdleRule] = [],
        evidence: [EvidenceRule] = [],
        threshold: Int? = nil,
        reasons: [ReasonRule] = [],
        segments: [SegmentRule] = [],
        channels: [ChannelRule] = [],
        caps: [Cap] = [],
        recipients: [RecipientRule] = [],
        offers: [OfferRule] = [],
        content: [ContentRule] = [],
        arbitration: ArbitrationRule? = nil,
        ball: BallRule? = nil,
        holdout: HoldoutRule? = nil,
        overlapPercent: Decimal? = nil,
        keep: String? = nil
    ) {
        self.idle = idle
        self.evidence = evidence
        self.threshold = threshold
        self.reasons = reasons
        self.segments = segments
        self.channels = channels
        self.caps = caps
        self.recipients = recipients
        self.offers = offers
        self.content = content
        self.arbitration = arbitration
        self.ball = ball
        self.holdout = holdout
        self.overlapPercent = overlapPercent
        self.keep = keep
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        idle = _fields.list("idle")
        evidence = _fields.list("evidence")
        threshold = _fields.optional("threshold")
        reasons = _fields.list("reasons")
        segments = _fields.list("segments")
        channels = _fields.list("channels")
        caps = _fields.list("caps")
        recipients = _fields.list("recipients")
        offers = _fields.list("offers")
        content = _fields.list("content")
        arbitration = _fields.optional("arbitration")
        ball = _fields.optional("ball")
        holdout = _fields.optional("holdout")
        overlapPercent = _fields.optional("overlap_percent")
        keep = _fields.optional("keep")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("idle", idle)
        _fields.putUnlessEmpty("evidence", evidence)
        _fields.putOptional("threshold", threshold)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putUnlessEmpty("segments", segments)
        _fields.putUnlessEmpty("channels", channels)
        _fields.putUnlessEmpty("caps", caps)
        _fields.putUnlessEmpty("recipients", recipients)
        _fields.putUnlessEmpty("offers", offers)
        _fields.putUnlessEmpty("content", content)
        _fields.putOptional("arbitration", arbitration)
        _fields.putOptional("ball", ball)
        _fields.putOptional("holdout", holdout)
        _fields.putOptional("overlap_percent", overlapPercent)
        _fields.putOptional("keep", keep)
        return try _fields.json()
    }
}

/// What stands in the place of an answer that there is not.
public struct Refusal: Document {
    /// Every fault, in the order of the document.
    public var errors: [Fault]

    public init(errors: [Fault]) {
        self.errors = errors
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        errors = try _fields.required("errors")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("errors", errors)
        return try _fields.json()
    }
}

/// A promotion that did not apply.
public struct RefusedPromotion: Document {
    /// The promotion.
    public var promotion: String
    /// The line, if it is about one.
    public var line: String?
    /// Why.
    public var reason: PriceReason

    public init(promotion: String, line: String? = nil, reason: PriceReason) {
        self.promotion = promotion
        self.line = line
        self.reason = reason
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        promotion = try _fields.required("promotion")
        line = _fields.optional("line")
        reason = try _fields.required("reason")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("promotion", promotion)
        _fields.putOptional("line", line)
        _fields.put("reason", reason)
        return try _fields.json()
    }
}

/// A product that goes with those in the cart.
public struct Related: Document {
    /// The product.
    public var sku: String
    /// In how many orders both were.
    public var together: Int

    public init(sku: String, together: Int) {
        self.sku = sku
        self.together = together
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        together = try _fields.required("together")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("together", together)
        return try _fields.json()
    }
}

/// In how many orders two products were together.
public struct RelatedRow: Document {
    /// The product.
    public var sku: String
    /// The other product.
    public var with: String
    /// In how many orders.
    public var together: Int

    public init(sku: String, with: String, together: Int) {
        self.sku = sku
        self.with = with
        self.together = together
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        with = try _fields.required("with")
        together = try _fields.required("together")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("with", with)
        _fields.put("together", together)
        return try _fields.json()
    }
}

/// A part of a quote that is ordered.
public struct Release: Document {
    /// Counts the releases of the quote from 1, those that were refused too.
    public var number: Int
    /// When.
    public var at: Instant
    /// Who.
    public var by: String
    /// The lines.
    public var lines: [ReleaseLine]
    /// Its part of the charges.
    public var charges: [ReleaseCharge]
    /// Lines and charges.
    public var total: Decimal

    public init(
        number: Int,
        at: Instant,
        by: String,
        lines: [ReleaseLine] = [],
        charges: [ReleaseCharge] = [],
        total: Decimal
    ) {
        self.number = number
        self.at = at
        self.by = by
        self.lines = lines
        self.charges = charges
        self.total = total
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        number = try _fields.required("number")
        at = try _fields.required("at")
        by = try _fields.required("by")
        lines = _fields.list("lines")
        charges = _fields.list("charges")
        total = try _fields.required("total")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("number", number)
        _fields.put("at", at)
        _fields.put("by", by)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("charges", charges)
        _fields.put("total", total)
        return try _fields.json()
    }
}

/// A part of a charge.
public struct ReleaseCharge: Document {
    /// The charge.
    public var id: String
    /// What it is for.
    public var kind: ChargeKind
    /// The part.
    public var amount: Decimal
    /// Its tax category.
    public var taxCategory: String?

    public init(id: String, kind: ChargeKind, amount: Decimal, taxCategory: String? = nil) {
        self.id = id
        self.kind = kind
        self.amount = amount
        self.taxCategory = taxCategory
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        amount = try _fields.required("amount")
        taxCategory = _fields.optional("tax_category")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.put("amount", amount)
        _fields.putOptional("tax_category", taxCategory)
        return try _fields.json()
    }
}

/// A line of a release.
public struct ReleaseLine: Document {
    /// The line of the quote.
    public var line: String
    /// What is ordered.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// The unit of the quantity.
    public var unit: String
    /// Its part of the total that was accepted.
    public var total: Decimal

    public init(line: String, sku: String, quantity: Decimal, unit: String, total: Decimal) {
        self.line = line
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.total = total
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = try _fields.required("unit")
        total = try _fields.required("total")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.put("unit", unit)
        _fields.put("total", total)
        return try _fields.json()
    }
}

/// Again and again.
public struct RepeatWait: Document {
    /// The first time; one `every` after the anchor of the wait when absent.
    public var first: Wait? {
        get { firstHeld.first }
        set { firstHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var firstHeld: [Wait]
    /// From each time to the next, counted from when the one before was due by the plan: it has no anchor of its
    /// own.
    public var every: Wait {
        get { everyHeld[0] }
        set { everyHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var everyHeld: [Wait]
    /// So often at most.
    public var atMost: Int
    /// Until one of these signals about the thing.
    public var until: [String]

    public init(first: Wait? = nil, every: Wait, atMost: Int, until: [String] = []) {
        self.firstHeld = first.map { [$0] } ?? []
        self.everyHeld = [every]
        self.atMost = atMost
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        firstHeld = (_fields.optional("first") as Wait?).map { [$0] } ?? []
        everyHeld = [try _fields.required("every") as Wait]
        atMost = try _fields.required("at_most")
        until = _fields.list("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("first", first)
        _fields.put("every", every)
        _fields.put("at_most", atMost)
        _fields.putUnlessEmpty("until", until)
        return try _fields.json()
    }
}

/// One step of a replay.
public struct ReplayedStep: Document {
    /// Whose step it was.
    public var account: String
    /// When it was made.
    public var at: Instant
    /// Whether it was an input; else time alone.
    public var isInput: Bool
    /// What it did.
    public var outcome: Outcome? {
        get { outcomeHeld.first }
        set { outcomeHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var outcomeHeld: [Outcome]
    /// Why it was refused.
    public var errors: [Fault]

    public init(
        account: String,
        at: Instant,
        isInput: Bool,
        outcome: Outcome? = nil,
        errors: [Fault] = []
    ) {
        self.account = account
        self.at = at
        self.isInput = isInput
        self.outcomeHeld = outcome.map { [$0] } ?? []
        self.errors = errors
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        at = try _fields.required("at")
        isInput = try _fields.required("is_input")
        outcomeHeld = (_fields.optional("outcome") as Outcome?).map { [$0] } ?? []
        errors = _fields.list("errors")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.put("at", at)
        _fields.put("is_input", isInput)
        _fields.putOptional("outcome", outcome)
        _fields.putUnlessEmpty("errors", errors)
        return try _fields.json()
    }
}

/// A cart to be priced.
public struct Request: Document {
    /// The instant that validity is read at.
    public var asOf: Instant
    /// When the goods are wanted.
    public var requested: Instant?
    /// The buying account.
    public var account: String?
    /// Its ancestors, nearest first.
    public var parents: [String]
    /// The unit of the company tree that buys.
    public var orgUnit: String?
    /// Its ancestors, nearest first.
    public var orgParents: [String]
    /// The person who buys.
    public var contact: String?
    /// Groups of the account, the unit and the person.
    public var groups: [String]
    /// Segments.
    public var segments: [String]
    /// The sales channel.
    public var channel: String?
    /// The buyer's region.
    public var region: String?
    /// The selling entity.
    public var seller: String?
    /// The role of the seller's employee who works on it.
    public var sellerRole: String?
    /// The role of the buyer.
    public var role: String?
    /// The currency it is priced in.
    public var currency: String
    /// Where the goods go: the region that taxes are looked up for. The buyer's region when left out.
    public var shipTo: String?
    /// Where they come from.
    public var shipFrom: String?
    /// The warehouse whose costs count.
    public var warehouse: String?
    /// Promotion codes.
    public var codes: [String]
    /// Whether it is the account's first order.
    public var firstOrder: Bool?
    /// Where in the journey the cart is.
    public var journeyStage: String?
    /// The lines.
    public var lines: [Line]
    /// Charges that the host found out.
    public var charges: [RequestCharge]
    /// Taxes of an outside service, with `source: request`.
    public var taxes: [RequestTax]
    /// Exemption certificates.
    public var certificates: [Certificate]
    /// The buyer accounts for the tax.
    public var reverseCharge: Bool?
    /// What was used of contracts, promotions and periods.
    public var consumed: Consumed?
    /// Answers to `needs`.
    public var answers: Answers?
    /// What the buyer may order without approval.
    public var approvalLimit: Decimal?
    /// How much is explained.
    public var explain: Explain?
    /// Who reads it.
    public var audience: Audience?
    /// Whether hints are worked out.
    public var hints: Bool?

    public init(
        asOf: Instant,
        requested: Instant? = nil,
        account: String? = nil,
        parents: [String] = [],
        orgUnit: String? = nil,
        orgParents: [String] = [],
        contact: String? = nil,
        groups: [String] = [],
        segments: [String] = [],
        channel: String? = nil,
        region: String? = nil,
        seller: String? = nil,
        sellerRole: String? = nil,
        role: String? = nil,
        currency: String,
        shipTo: String? = nil,
        shipFrom: String? = nil,
        warehouse: String? = nil,
        codes: [String] = [],
        firstOrder: Bool? = nil,
        journeyStage: String? = nil,
        lines: [Line] = [],
        charges: [RequestCharge] = [],
        taxes: [RequestTax] = [],
        certificates: [Certificate] = [],
        reverseCharge: Bool? = nil,
        consumed: Consumed? = nil,
        answers: Answers? = nil,
        approvalLimit: Decimal? = nil,
        explain: Explain? = nil,
        audience: Audience? = nil,
        hints: Bool? = nil
    ) {
        self.asOf = asOf
        self.requested = requested
        self.account = account
        self.parents = parents
        self.orgUnit = orgUnit
        self.orgParents = orgParents
        self.contact = contact
        self.groups = groups
        self.segments = segments
        self.channel = channel
        self.region = region
        self.seller = seller
        self.sellerRole = sellerRole
        self.role = role
        self.currency = currency
        self.shipTo = shipTo
        self.shipFrom = shipFrom
        self.warehouse = warehouse
        self.codes = codes
        self.firstOrder = firstOrder
        self.journeyStage = journeyStage
        self.lines = lines
        self.charges = charges
        self.taxes = taxes
        self.certificates = certificates
        self.reverseCharge = reverseCharge
        self.consumed = consumed
        self.answers = answers
        self.approvalLimit = approvalLimit
        self.explain = explain
        self.audience = audience
        self.hints = hints
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        asOf = try _fields.required("as_of")
        requested = _fields.optional("requested")
        account = _fields.optional("account")
        parents = _fields.list("parents")
        orgUnit = _fields.optional("org_unit")
        orgParents = _fields.list("org_parents")
        contact = _fields.optional("contact")
        groups = _fields.list("groups")
        segments = _fields.list("segments")
        channel = _fields.optional("channel")
        region = _fields.optional("region")
        seller = _fields.optional("seller")
        sellerRole = _fields.optional("seller_role")
        role = _fields.optional("role")
        currency = try _fields.required("currency")
        shipTo = _fields.optional("ship_to")
        shipFrom = _fields.optional("ship_from")
        warehouse = _fields.optional("warehouse")
        codes = _fields.list("codes")
        firstOrder = _fields.optional("first_order")
        journeyStage = _fields.optional("journey_stage")
        lines = _fields.list("lines")
        charges = _fields.list("charges")
        taxes = _fields.list("taxes")
        certificates = _fields.list("certificates")
        reverseCharge = _fields.optional("reverse_charge")
        consumed = _fields.optional("consumed")
        answers = _fields.optional("answers")
        approvalLimit = _fields.optional("approval_limit")
        explain = _fields.optional("explain")
        audience = _fields.optional("audience")
        hints = _fields.optional("hints")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("as_of", asOf)
        _fields.putOptional("requested", requested)
        _fields.putOptional("account", account)
        _fields.putUnlessEmpty("parents", parents)
        _fields.putOptional("org_unit", orgUnit)
        _fields.putUnlessEmpty("org_parents", orgParents)
        _fields.putOptional("contact", contact)
        _fields.putUnlessEmpty("groups", groups)
        _fields.putUnlessEmpty("segments", segments)
        _fields.putOptional("channel", channel)
        _fields.putOptional("region", region)
        _fields.putOptional("seller", seller)
        _fields.putOptional("seller_role", sellerRole)
        _fields.putOptional("role", role)
        _fields.put("currency", currency)
        _fields.putOptional("ship_to", shipTo)
        _fields.putOptional("ship_from", shipFrom)
        _fields.putOptional("warehouse", warehouse)
        _fields.putUnlessEmpty("codes", codes)
        _fields.putOptional("first_order", firstOrder)
        _fields.putOptional("journey_stage", journeyStage)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("charges", charges)
        _fields.putUnlessEmpty("taxes", taxes)
        _fields.putUnlessEmpty("certificates", certificates)
        _fields.putOptional("reverse_charge", reverseCharge)
        _fields.putOptional("consumed", consumed)
        _fields.putOptional("answers", answers)
        _fields.putOptional("approval_limit", approvalLimit)
        _fields.putOptional("explain", explain)
        _fields.putOptional("audience", audience)
        _fields.putOptional("hints", hints)
        return try _fields.json()
    }
}

/// A charge that the host found out.
public struct RequestCharge: Document {
    /// Its id.
    public var id: String
    /// What it is for.
    public var kind: ChargeKind
    /// The amount, in the basis of the prices.
    public var amount: Decimal
    /// Its tax category; `standard` when left out.
    public var taxCategory: String?

    public init(id: String, kind: ChargeKind, amount: Decimal, taxCategory: String? = nil) {
        self.id = id
        self.kind = kind
        self.amount = amount
        self.taxCategory = taxCategory
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        amount = try _fields.required("amount")
        taxCategory = _fields.optional("tax_category")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.put("amount", amount)
        _fields.putOptional("tax_category", taxCategory)
        return try _fields.json()
    }
}

/// A tax of an outside service for one line or one charge.
public struct RequestTax: Document {
    /// The line.
    public var line: String?
    /// The charge.
    public var charge: String?
    /// The tax by name.
    public var tax: String
    /// Percent.
    public var rate: Decimal
    /// What it means.
    public var kind: TaxKind?

    public init(
        line: String? = nil,
        charge: String? = nil,
        tax: String,
        rate: Decimal,
        kind: TaxKind? = nil
    ) {
        self.line = line
        self.charge = charge
        self.tax = tax
        self.rate = rate
        self.kind = kind
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = _fields.optional("line")
        charge = _fields.optional("charge")
        tax = try _fields.required("tax")
        rate = try _fields.required("rate")
        kind = _fields.optional("kind")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("line", line)
        _fields.putOptional("charge", charge)
        _fields.put("tax", tax)
        _fields.put("rate", rate)
        _fields.putOptional("kind", kind)
        return try _fields.json()
    }
}

/// A round of the negotiation.
public struct Revision: Document {
    /// The revision after it.
    public var revision: Int
    /// What it was.
    public var round: Round
    /// Who.
    public var by: String
    /// When.
    public var at: Instant
    /// The total of the lines and charges then; of a counter its target.
    public var total: Decimal?

    public init(revision: Int, round: Round, by: String, at: Instant, total: Decimal? = nil) {
        self.revision = revision
        self.round = round
        self.by = by
        self.at = at
        self.total = total
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        revision = try _fields.required("revision")
        round = try _fields.required("round")
        by = try _fields.required("by")
        at = try _fields.required("at")
        total = _fields.optional("total")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("revision", revision)
        _fields.put("round", round)
        _fields.put("by", by)
        _fields.put("at", at)
        _fields.putOptional("total", total)
        return try _fields.json()
    }
}

/// What a role may do. Where a rulebook has no such rules, contacts may do all that buyers do and the seller's
/// people all that sellers do.
public struct RoleRule: Document {
    /// The role.
    public var id: String
    /// What it may do.
    public var may: [Permission]

    public init(id: String, may: [Permission] = []) {
        self.id = id
        self.may = may
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        may = _fields.list("may")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putUnlessEmpty("may", may)
        return try _fields.json()
    }
}

/// A rounding: to a multiple of the increment, in a mode.
public struct Rounding: Document {
    /// How ties and remainders are treated.
    public var mode: RoundingMode
    /// The value is rounded to a multiple of this, such as 0.01 or 0.05.
    public var increment: Decimal

    public init(mode: RoundingMode, increment: Decimal) {
        self.mode = mode
        self.increment = increment
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        mode = try _fields.required("mode")
        increment = try _fields.required("increment")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("mode", mode)
        _fields.put("increment", increment)
        return try _fields.json()
    }
}

/// Roundings for single points; what is left out comes from the preset, else from the default.
public struct RoundingRules: Document {
    /// The preset that these rules change.
    public var preset: RoundingPreset?
    /// Where the rules come from, for the reader.
    public var source: String?
    /// A unit price, whenever one is computed.
    public var unitPrice: RoundingRulesUnitPrice?
    /// The amount of each discount, surcharge or other adjustment.
    public var eachAdjustment: PointRule?
    /// Unit price times quantity.
    public var lineTotal: PointRule?
    /// The tax of one unit, where tax is computed per unit.
    public var taxUnit: PointRule?
    /// The tax of a line.
    public var taxLine: PointRule?
    /// The tax of a group of lines with one category and rate.
    public var taxGroup: PointRule?
    /// The document's totals, and its tax where that is computed once per document.
    public var document: PointRule?
    /// How amounts are split over lines and parties.
    public var allocation: AllocationRule?
    /// Amounts converted from another currency.
    public var fx: PointRule?

    public init(
        preset: RoundingPreset? = nil,
        source: String? = nil,
        unitPrice: RoundingRulesUnitPrice? = nil,
        eachAdjustment: PointRule? = nil,
        lineTotal: PointRule? = nil,
        taxUnit: PointRule? = nil,
        taxLine: PointRule? = nil,
        taxGroup: PointRule? = nil,
        document: PointRule? = nil,
        allocation: AllocationRule? = nil,
        fx: PointRule? = nil
    ) {
        self.preset = preset
        self.source = source
        self.unitPrice = unitPrice
        self.eachAdjustment = eachAdjustment
        self.lineTotal = lineTotal
        self.taxUnit = taxUnit
        self.taxLine = taxLine
        self.taxGroup = taxGroup
        self.document = document
        self.allocation = allocation
        self.fx = fx
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        preset = _fields.optional("preset")
        source = _fields.optional("source")
        unitPrice = _fields.optional("unit_price")
        eachAdjustment = _fields.optional("each_adjustment")
        lineTotal = _fields.optional("line_total")
        taxUnit = _fields.optional("tax_unit")
        taxLine = _fields.optional("tax_line")
        taxGroup = _fields.optional("tax_group")
        document = _fields.optional("document")
        allocation = _fields.optional("allocation")
        fx = _fields.optional("fx")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("preset", preset)
        _fields.putOptional("source", source)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("each_adjustment", eachAdjustment)
        _fields.putOptional("line_total", lineTotal)
        _fields.putOptional("tax_unit", taxUnit)
        _fields.putOptional("tax_line", taxLine)
        _fields.putOptional("tax_group", taxGroup)
        _fields.putOptional("document", document)
        _fields.putOptional("allocation", allocation)
        _fields.putOptional("fx", fx)
        return try _fields.json()
    }
}

/// A price of one SKU in one unit.
public struct Row: Document {
    /// The SKU.
    public var sku: String
    /// The unit priced; the product's base unit when left out.
    public var unit: String?
    /// The price is for this many units (12.50 per 100).
    public var per: Decimal?
    /// The unit price; with `tiers` the base price.
    public var price: Decimal?
    /// Quantity breaks.
    public var tiers: [Tier]
    /// How tiers are read.
    public var mode: Mode?
    /// The quantity that picks the tier.
    public var quantityOver: QuantityOver?
    /// The product group of `quantity_over: group`.
    public var overGroup: String?
    /// Units in a block of mode `package`.
    public var package: Decimal?
    /// A percentage off another list.
    public var offList: OffList?
    /// A margin over cost.
    public var costPlus: CostPlus?
    /// A formula over named prices.
    public var formula: Formula?
    /// The host must be asked.
    public var ask: Ask?
    /// When it holds.
    public var valid: Validity?
    /// Who it is for.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]
    /// What a quantity under the first tier costs; the rulebook's choice when left out.
    public var belowFirst: BelowFirst?
    /// The ending given to its unit prices; the list's when left out.
    public var ending: String?

    public init(
        sku: String,
        unit: String? = nil,
        per: Decimal? = nil,
        price: Decimal? = nil,
        tiers: [Tier] = [],
        mode: Mode? = nil,
        quantityOver: QuantityOver? = nil,
        overGroup: String? = nil,
        package: Decimal? = nil,
        offList: OffList? = nil,
        costPlus: CostPlus? = nil,
        formula: Formula? = nil,
        ask: Ask? = nil,
        valid: Validity? = nil,
        `for`: Eligibility? = nil,
        belowFirst: BelowFirst? = nil,
        ending: String? = nil
    ) {
        self.sku = sku
        self.unit = unit
        self.per = per
        self.price = price
        self.tiers = tiers
        self.mode = mode
        self.quantityOver = quantityOver
        self.overGroup = overGroup
        self.package = package
        self.offList = offList
        self.costPlus = costPlus
        self.formula = formula
        self.ask = ask
        self.valid = valid
        self.forHeld = `for`.map { [$0] } ?? []
        self.belowFirst = belowFirst
        self.ending = ending
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        unit = _fields.optional("unit")
        per = _fields.optional("per")
        price = _fields.optional("price")
        tiers = _fields.list("tiers")
        mode = _fields.optional("mode")
        quantityOver = _fields.optional("quantity_over")
        overGroup = _fields.optional("over_group")
        package = _fields.optional("package")
        offList = _fields.optional("off_list")
        costPlus = _fields.optional("cost_plus")
        formula = _fields.optional("formula")
        ask = _fields.optional("ask")
        valid = _fields.optional("valid")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        belowFirst = _fields.optional("below_first")
        ending = _fields.optional("ending")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.putOptional("unit", unit)
        _fields.putOptional("per", per)
        _fields.putOptional("price", price)
        _fields.putUnlessEmpty("tiers", tiers)
        _fields.putOptional("mode", mode)
        _fields.putOptional("quantity_over", quantityOver)
        _fields.putOptional("over_group", overGroup)
        _fields.putOptional("package", package)
        _fields.putOptional("off_list", offList)
        _fields.putOptional("cost_plus", costPlus)
        _fields.putOptional("formula", formula)
        _fields.putOptional("ask", ask)
        _fields.putOptional("valid", valid)
        _fields.putOptional("for", `for`)
        _fields.putOptional("below_first", belowFirst)
        _fields.putOptional("ending", ending)
        return try _fields.json()
    }
}

/// What became of a row, in the order of the rows.
public struct RowAnswer: Document {
    /// What became of it.
    public var outcome: RowOutcome
    /// The line that it went into.
    public var line: String?
    /// The quantity of that line afterwards.
    public var quantity: Decimal?
    /// Whether the schedule of that line does not sum to its quantity.
    public var scheduleOpen: Bool?
    /// The product that was named, where another has taken its place.
    public var superseded: String?
    /// The products that it may mean.
    public var skus: [String]
    /// Why it was refused.
    public var code: String?
    /// The field of the row that is wrong, as a JSON pointer.
    public var path: String?

    public init(
        outcome: RowOutcome,
        line: String? = nil,
        quantity: Decimal? = nil,
        scheduleOpen: Bool? = nil,
        superseded: String? = nil,
        skus: [String] = [],
        code: String? = nil,
        path: String? = nil
    ) {
        self.outcome = outcome
        self.line = line
        self.quantity = quantity
        self.scheduleOpen = scheduleOpen
        self.superseded = superseded
        self.skus = skus
        self.code = code
        self.path = path
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        outcome = try _fields.required("outcome")
        line = _fields.optional("line")
        quantity = _fields.optional("quantity")
        scheduleOpen = _fields.optional("schedule_open")
        superseded = _fields.optional("superseded")
        skus = _fields.list("skus")
        code = _fields.optional("code")
        path = _fields.optional("path")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("outcome", outcome)
        _fields.putOptional("line", line)
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("schedule_open", scheduleOpen)
        _fields.putOptional("superseded", superseded)
        _fields.putUnlessEmpty("skus", skus)
        _fields.putOptional("code", code)
        _fields.putOptional("path", path)
        return try _fields.json()
    }
}

/// One difference between two rulebooks.
public struct RulebookChange: Document {
    /// What happened.
    public var kind: ChangeKind
    /// A JSON pointer into the [canonical form](Rulebook::to_json): of the new rulebook, or of the old one for
    /// what was removed.
    public var path: String
    /// What changed, for a person: `VALVE-2 from 50: 71.00 -> 69.90 in list base`.
    public var sentence: String

    public init(kind: ChangeKind, path: String, sentence: String) {
        self.kind = kind
        self.path = path
        self.sentence = sentence
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kind = try _fields.required("kind")
        path = try _fields.required("path")
        sentence = try _fields.required("sentence")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("kind", kind)
        _fields.put("path", path)
        _fields.put("sentence", sentence)
        return try _fields.json()
    }
}

/// Everything the business decides.
public struct RulebookDocument: Document {
    /// The version of the format.
    public var rulebook: Version
    /// Names the document.
    public var id: String
    /// What it is, for people.
    public var title: String?
    /// The default currency of lists, contracts and amounts.
    public var currency: String
    /// The zone of plain dates.
    public var timeZone: String
    /// Where and how amounts are rounded.
    public var rounding: RoundingPresetOrRoundingRules?
    /// The list that the waterfall starts from.
    public var referenceList: String?
    /// Price lists.
    public var priceLists: [PriceList]
    /// How lists are combined; needed as soon as there are two.
    public var combine: Combine?
    /// Whether contract prices prevail; needed as soon as there is a contract.
    public var contractPrices: ContractPrices?
    /// Negotiated prices.
    public var contracts: [Contract]
    /// What a quantity under the first tier costs.
    public var belowFirst: BelowFirst?
    /// Promotions.
    public var promotions: [Promotion]
    /// Groups of promotions.
    public var promotionGroups: [PromotionGroup]
    /// What `amount_off` means.
    public var discountBasis: DiscountBasis?
    /// Taxes; without them nothing is taxed.
    public var taxes: Taxes?
    /// Charges.
    public var charges: [Charge]
    /// Price endings, named by lists, rows and terms. The first whose band holds the price applies where they
    /// share an id.
    public var endings: [PriceEnding]
    /// Least prices.
    public var floors: [Floor]
    /// What things cost the seller.
    public var costs: [Cost]
    /// Minimum, maximum and multiple per line.
    public var quantityRules: [QuantityRule]
    /// Minimum and maximum of an order.
    public var orderRules: [OrderRule]
    /// What a buyer may see.
    public var assortments: [Assortment]
    /// What is due now.
    public var deposits: [Deposit]
    /// A small catalogue; bulk data comes as rows.
    public var products: [ProductRecord]
    /// Categories.
    public var categories: [CategoryRecord]
    /// Named sets of products.
    public var productGroups: [ProductGroupRecord]
    /// Opening hours.
    public var calendars: [CalendarRules]
    /// What roles may do.
    public var roles: [RoleRule]
    /// Accounts as a whole.
    public var accounts: AccountRules?
    /// Carts.
    public var carts: CartRules? {
        get { cartsHeld.first }
        set { cartsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var cartsHeld: [CartRules]
    /// How quotes are offered.
    public var quotes: QuoteRules? {
        get { quotesHeld.first }
        set { quotesHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var quotesHeld: [QuoteRules]
    /// Rates and habits of budgets and credit. Budgets themselves belong to accounts.
    public var budgets: BudgetRules?
    /// Who must approve what.
    public var approvals: [ApprovalPolicy]
    /// When something counts as stalled and why; channels, consents, caps, recipients, offers.
    public var recovery: RecoveryRules? {
        get { recoveryHeld.first }
        set { recoveryHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var recoveryHeld: [RecoveryRules]
    /// Named sets of choices that plays pick.
    public var playPresets: [PlayPreset]
    /// What is done about what stalled.
    public var plays: [Play]
    /// Experiments.
    public var experiments: [Experiment]
    /// How effects are written for other systems.
    public var exchange: ExchangeRules? {
        get { exchangeHeld.first }
        set { exchangeHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var exchangeHeld: [ExchangeRules]

    public init(
        rulebook: Version,
        id: String,
        title: String? = nil,
        currency: String,
        timeZone: String,
        rounding: RoundingPresetOrRoundingRules? = nil,
        referenceList: String? = nil,
        priceLists: [PriceList] = [],
        combine: Combine? = nil,
        contractPrices: ContractPrices? = nil,
        contracts: [Contract] = [],
        belowFirst: BelowFirst? = nil,
        promotions: [Promotion] = [],
        promotionGroups: [PromotionGroup] = [],
        discountBasis: DiscountBasis? = nil,
        taxes: Taxes? = nil,
        charges: [Charge] = [],
        endings: [PriceEnding] = [],
        floors: [Floor] = [],
        costs: [Cost] = [],
        quantityRules: [QuantityRule] = [],
        orderRules: [OrderRule] = [],
        assortments: [Assortment] = [],
        deposits: [Deposit] = [],
        products: [ProductRecord] = [],
        categories: [CategoryRecord] = [],
        productGroups: [ProductGroupRecord] = [],
        calendars: [CalendarRules] = [],
        roles: [RoleRule] = [],
        accounts: AccountRules? = nil,
        carts: CartRules? = nil,
        quotes: QuoteRules? = nil,
        budgets: BudgetRules? = nil,
        approvals: [ApprovalPolicy] = [],
        recovery: RecoveryRules? = nil,
        playPresets: [PlayPreset] = [],
        plays: [Play] = [],
        experiments: [Experiment] = [],
        exchange: ExchangeRules? = nil
    ) {
        self.rulebook = rulebook
        self.id = id
        self.title = title
        self.currency = currency
        self.timeZone = timeZone
        self.rounding = rounding
        self.referenceList = referenceList
        self.priceLists = priceLists
        self.combine = combine
        self.contractPrices = contractPrices
        self.contracts = contracts
        self.belowFirst = belowFirst
        self.promotions = promotions
        self.promotionGroups = promotionGroups
        self.discountBasis = discountBasis
        self.taxes = taxes
        self.charges = charges
        self.endings = endings
        self.floors = floors
        self.costs = costs
        self.quantityRules = quantityRules
        self.orderRules = orderRules
        self.assortments = assortments
        self.deposits = deposits
        self.products = products
        self.categories = categories
        self.productGroups = productGroups
        self.calendars = calendars
        self.roles = roles
        self.accounts = accounts
        self.cartsHeld = carts.map { [$0] } ?? []
        self.quotesHeld = quotes.map { [$0] } ?? []
        self.budgets = budgets
        self.approvals = approvals
        self.recoveryHeld = recovery.map { [$0] } ?? []
        self.playPresets = playPresets
        self.plays = plays
        self.experiments = experiments
        self.exchangeHeld = exchange.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rulebook = try _fields.required("rulebook")
        id = try _fields.required("id")
        title = _fields.optional("title")
        currency = try _fields.required("currency")
        timeZone = try _fields.required("time_zone")
        rounding = _fields.optional("rounding")
        referenceList = _fields.optional("reference_list")
        priceLists = _fields.list("price_lists")
        combine = _fields.optional("combine")
        contractPrices = _fields.optional("contract_prices")
        contracts = _fields.list("contracts")
        belowFirst = _fields.optional("below_first")
        promotions = _fields.list("promotions")
        promotionGroups = _fields.list("promotion_groups")
        discountBasis = _fields.optional("discount_basis")
        taxes = _fields.optional("taxes")
        charges = _fields.list("charges")
        endings = _fields.list("endings")
        floors = _fields.list("floors")
        costs = _fields.list("costs")
        quantityRules = _fields.list("quantity_rules")
        orderRules = _fields.list("order_rules")
        assortments = _fields.list("assortments")
        deposits = _fields.list("deposits")
        products = _fields.list("products")
        categories = _fields.list("categories")
        productGroups = _fields.list("product_groups")
        calendars = _fields.list("calendars")
        roles = _fields.list("roles")
        accounts = _fields.optional("accounts")
        cartsHeld = (_fields.optional("carts") as CartRules?).map { [$0] } ?? []
        quotesHeld = (_fields.optional("quotes") as QuoteRules?).map { [$0] } ?? []
        budgets = _fields.optional("budgets")
        approvals = _fields.list("approvals")
        recoveryHeld = (_fields.optional("recovery") as RecoveryRules?).map { [$0] } ?? []
        playPresets = _fields.list("play_presets")
        plays = _fields.list("plays")
        experiments = _fields.list("experiments")
        exchangeHeld = (_fields.optional("exchange") as ExchangeRules?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("rulebook", rulebook)
        _fields.put("id", id)
        _fields.putOptional("title", title)
        _fields.put("currency", currency)
        _fields.put("time_zone", timeZone)
        _fields.putOptional("rounding", rounding)
        _fields.putOptional("reference_list", referenceList)
        _fields.putUnlessEmpty("price_lists", priceLists)
        _fields.putOptional("combine", combine)
        _fields.putOptional("contract_prices", contractPrices)
        _fields.putUnlessEmpty("contracts", contracts)
        _fields.putOptional("below_first", belowFirst)
        _fields.putUnlessEmpty("promotions", promotions)
        _fields.putUnlessEmpty("promotion_groups", promotionGroups)
        _fields.putOptional("discount_basis", discountBasis)
        _fields.putOptional("taxes", taxes)
        _fields.putUnlessEmpty("charges", charges)
        _fields.putUnlessEmpty("endings", endings)
        _fields.putUnlessEmpty("floors", floors)
        _fields.putUnlessEmpty("costs", costs)
        _fields.putUnlessEmpty("quantity_rules", quantityRules)
        _fields.putUnlessEmpty("order_rules", orderRules)
        _fields.putUnlessEmpty("assortments", assortments)
        _fields.putUnlessEmpty("deposits", deposits)
        _fields.putUnlessEmpty("products", products)
        _fields.putUnlessEmpty("categories", categories)
        _fields.putUnlessEmpty("product_groups", productGroups)
        _fields.putUnlessEmpty("calendars", calendars)
        _fields.putUnlessEmpty("roles", roles)
        _fields.putOptional("accounts", accounts)
        _fields.putOptional("carts", carts)
        _fields.putOptional("quotes", quotes)
        _fields.putOptional("budgets", budgets)
        _fields.putUnlessEmpty("approvals", approvals)
        _fields.putOptional("recovery", recovery)
        _fields.putUnlessEmpty("play_presets", playPresets)
        _fields.putUnlessEmpty("plays", plays)
        _fields.putUnlessEmpty("experiments", experiments)
        _fields.putOptional("exchange", exchange)
        return try _fields.json()
    }
}

/// A run.
public struct Run: Document {
    /// Its id, unique in the life of the account.
    public var id: String
    /// How it began.
    public var start: RunStart {
        get { startHeld[0] }
        set { startHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var startHeld: [RunStart]
    /// When it began.
    public var entered: Instant
    /// The step that it waits for.
    public var wait: RunWait? {
        get { waitHeld.first }
        set { waitHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var waitHeld: [RunWait]
    /// When the step before was due.
    public var previousDue: Instant?
    /// When the step before was done.
    public var previousDone: Instant?
    /// An exit that counts at the next step.
    public var leaving: RunEnd?
    /// What became of its steps.
    public var taken: [StepTaken]
    /// When it ended.
    public var ended: Instant?
    /// How it ended.
    public var end: RunEnd?

    public init(
        id: String,
        start: RunStart,
        entered: Instant,
        wait: RunWait? = nil,
        previousDue: Instant? = nil,
        previousDone: Instant? = nil,
        leaving: RunEnd? = nil,
        taken: [StepTaken] = [],
        ended: Instant? = nil,
        end: RunEnd? = nil
    ) {
        self.id = id
        self.startHeld = [start]
        self.entered = entered
        self.waitHeld = wait.map { [$0] } ?? []
        self.previousDue = previousDue
        self.previousDone = previousDone
        self.leaving = leaving
        self.taken = taken
        self.ended = ended
        self.end = end
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        startHeld = [try _fields.required("start") as RunStart]
        entered = try _fields.required("entered")
        waitHeld = (_fields.optional("wait") as RunWait?).map { [$0] } ?? []
        previousDue = _fields.optional("previous_due")
        previousDone = _fields.optional("previous_done")
        leaving = _fields.optional("leaving")
        taken = _fields.list("taken")
        ended = _fields.optional("ended")
        end = _fields.optional("end")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("start", start)
        _fields.put("entered", entered)
        _fields.putOptional("wait", wait)
        _fields.putOptional("previous_due", previousDue)
        _fields.putOptional("previous_done", previousDone)
        _fields.putOptional("leaving", leaving)
        _fields.putUnlessEmpty("taken", taken)
        _fields.putOptional("ended", ended)
        _fields.putOptional("end", end)
        return try _fields.json()
    }
}

/// How a run begins.
public struct RunStart: Document {
    /// The play.
    public var play: String
    /// Its version.
    public var version: Int
    /// The thing.
    public var journey: JourneyRef
    /// The generation of the thing.
    public var generation: Int?
    /// What counts as the same for re-entry.
    public var key: String
    /// Who buys.
    public var contact: String?
    /// The last activity before.
    public var activity: Instant
    /// When it was found idle.
    public var abandoned: Instant?
    /// Who must act, where a step writes to who it was then.
    public var waitsFor: [String]
    /// Its lines then, where a step reads them so.
    public var lines: [JourneyLine]
    /// Its reasons then, where a step reads them so.
    public var reasons: [RankedReason]
    /// Its segments then, where a step reads the reason so.
    public var segments: [String]

    public init(
        play: String,
        version: Int,
        journey: JourneyRef,
        generation: Int? = nil,
        key: String,
        contact: String? = nil,
        activity: Instant,
        abandoned: Instant? = nil,
        waitsFor: [String] = [],
        lines: [JourneyLine] = [],
        reasons: [RankedReason] = [],
        segments: [String] = []
    ) {
        self.play = play
        self.version = version
        self.journey = journey
        self.generation = generation
        self.key = key
        self.contact = contact
        self.activity = activity
        self.abandoned = abandoned
        self.waitsFor = waitsFor
        self.lines = lines
        self.reasons = reasons
        self.segments = segments
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        play = try _fields.required("play")
        version = try _fields.required("version")
        journey = try _fields.required("journey")
        generation = _fields.optional("generation")
        key = try _fields.required("key")
        contact = _fields.optional("contact")
        activity = try _fields.required("activity")
        abandoned = _fields.optional("abandoned")
        waitsFor = _fields.list("waits_for")
        lines = _fields.list("lines")
        reasons = _fields.list("reasons")
        segments = _fields.list("segments")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("play", play)
        _fields.put("version", version)
        _fields.put("journey", journey)
        _fields.putOptional("generation", generation)
        _fields.put("key", key)
        _fields.putOptional("contact", contact)
        _fields.put("activity", activity)
        _fields.putOptional("abandoned", abandoned)
        _fields.putUnlessEmpty("waits_for", waitsFor)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putUnlessEmpty("segments", segments)
        return try _fields.json()
    }
}

/// What a run waits for.
public struct RunWait: Document {
    /// The step.
    public var step: String
    /// When it is due, never before it was waited for. Held back, it keeps this: its age is counted from here.
    public var due: Instant
    /// When it was due by the plan, where that is another instant: its wait was over before it began, or it has
    /// none and is due with the step before it. What is counted from `previous_due` is counted from here.
    public var planned: Instant?
    /// When it is looked at again: how late it is done is counted from here.
    public var at: Instant
    /// How often it was tried.
    public var attempt: Int?
    /// How often the run had this step behind it before. With the attempt it tells the effects of one step apart.
    public var visit: Int?
    /// How often a repeated step was due before in this repetition.
    public var repeats: Int?
    /// The signals that it waits for.
    public var signals: [String]
    /// The time is over without the signal: where it goes on.
    public var otherwise: String?
    /// The gate that holds it back.
    public var held: GateVerdict?
    /// It waits for an answer about these products until `at`.
    public var asked: [String]

    public init(
        step: String,
        due: Instant,
        planned: Instant? = nil,
        at: Instant,
        attempt: Int? = nil,
        visit: Int? = nil,
        repeats: Int? = nil,
        signals: [String] = [],
        otherwise: String? = nil,
        held: GateVerdict? = nil,
        asked: [String] = []
    ) {
        self.step = step
        self.due = due
        self.planned = planned
        self.at = at
        self.attempt = attempt
        self.visit = visit
        self.repeats = repeats
        self.signals = signals
        self.otherwise = otherwise
        self.held = held
        self.asked = asked
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        step = try _fields.required("step")
        due = try _fields.required("due")
        planned = _fields.optional("planned")
        at = try _fields.required("at")
        attempt = _fields.optional("attempt")
        visit = _fields.optional("visit")
        repeats = _fields.optional("repeats")
        signals = _fields.list("signals")
        otherwise = _fields.optional("otherwise")
        held = _fields.optional("held")
        asked = _fields.list("asked")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("step", step)
        _fields.put("due", due)
        _fields.putOptional("planned", planned)
        _fields.put("at", at)
        _fields.putOptional("attempt", attempt)
        _fields.putOptional("visit", visit)
        _fields.putOptional("repeats", repeats)
        _fields.putUnlessEmpty("signals", signals)
        _fields.putOptional("otherwise", otherwise)
        _fields.putOptional("held", held)
        _fields.putUnlessEmpty("asked", asked)
        return try _fields.json()
    }
}
