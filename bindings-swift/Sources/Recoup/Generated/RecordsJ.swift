// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A thing that can stall.
public struct Journey: Document {
    /// The thing.
    public var about: JourneyRef
    /// Counts every resumption after it was abandoned: messages of an older generation are void.
    public var generation: Int?
    /// Where on the way to an order it is.
    public var stage: BuyingStage
    /// Where it stands.
    public var status: JourneyStatus
    /// How it ended.
    public var end: JourneyEnd?
    /// Who buys; of an approval, who asked.
    public var contact: String?
    /// Who must act where that is not the buyer: approvers.
    public var waitsFor: [String]
    /// The unit that buys.
    public var unit: String?
    /// The selling entity.
    public var seller: String?
    /// When it was first seen: the earliest that any signal told of.
    public var opened: Instant
    /// When this generation began, after the first: evidence from before it counts for no reason.
    public var resumed: Instant?
    /// The last activity that counts at its stage.
    public var activity: Instant
    /// What stage and activity follow from: the latest of each kind.
    public var marks: [JourneyMark]
    /// When it was abandoned last, in this generation.
    public var abandoned: Instant?
    /// When it came to its end.
    public var ended: Instant?
    /// When it is found idle unless something happens.
    public var idleAt: Instant?
    /// The version at its source.
    public var version: Int?
    /// When what is in it was told last.
    public var updated: Instant?
    /// When contact, unit and seller were told.
    public var named: Instant?
    /// Whether those who told what is in it named them; they count before anybody who merely did something with
    /// it.
    public var owned: Bool?
    /// What is in it, where no cart or quote of the account says it.
    public var lines: [JourneyLine]
    /// What it is worth, net.
    public var value: Money?
    /// Until when it holds: an offer, a contract; when goods are due.
    public var ends: Instant?
    /// The thing that it came from or went into.
    public var linked: JourneyRef?
    /// What was seen, by kind.
    public var evidence: [Evidence]
    /// Why it was abandoned, the heaviest reason first.
    public var reasons: [RankedReason]
    /// The segments that it was in then.
    public var segments: [String]

    public init(
        about: JourneyRef,
        generation: Int? = nil,
        stage: BuyingStage,
        status: JourneyStatus,
        end: JourneyEnd? = nil,
        contact: String? = nil,
        waitsFor: [String] = [],
        unit: String? = nil,
        seller: String? = nil,
        opened: Instant,
        resumed: Instant? = nil,
        activity: Instant,
        marks: [JourneyMark] = [],
        abandoned: Instant? = nil,
        ended: Instant? = nil,
        idleAt: Instant? = nil,
        version: Int? = nil,
        updated: Instant? = nil,
        named: Instant? = nil,
        owned: Bool? = nil,
        lines: [JourneyLine] = [],
        value: Money? = nil,
        ends: Instant? = nil,
        linked: JourneyRef? = nil,
        evidence: [Evidence] = [],
        reasons: [RankedReason] = [],
        segments: [String] = []
    ) {
        self.about = about
        self.generation = generation
        self.stage = stage
        self.status = status
        self.end = end
        self.contact = contact
        self.waitsFor = waitsFor
        self.unit = unit
        self.seller = seller
        self.opened = opened
        self.resumed = resumed
        self.activity = activity
        self.marks = marks
        self.abandoned = abandoned
        self.ended = ended
        self.idleAt = idleAt
        self.version = version
        self.updated = updated
        self.named = named
        self.owned = owned
        self.lines = lines
        self.value = value
        self.ends = ends
        self.linked = linked
        self.evidence = evidence
        self.reasons = reasons
        self.segments = segments
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        about = try _fields.required("about")
        generation = _fields.optional("generation")
        stage = try _fields.required("stage")
        status = try _fields.required("status")
        end = _fields.optional("end")
        contact = _fields.optional("contact")
        waitsFor = _fields.list("waits_for")
        unit = _fields.optional("unit")
        seller = _fields.optional("seller")
        opened = try _fields.required("opened")
        resumed = _fields.optional("resumed")
        activity = try _fields.required("activity")
        marks = _fields.list("marks")
        abandoned = _fields.optional("abandoned")
        ended = _fields.optional("ended")
        idleAt = _fields.optional("idle_at")
        version = _fields.optional("version")
        updated = _fields.optional("updated")
        named = _fields.optional("named")
        owned = _fields.optional("owned")
        lines = _fields.list("lines")
        value = _fields.optional("value")
        ends = _fields.optional("ends")
        linked = _fields.optional("linked")
        evidence = _fields.list("evidence")
        reasons = _fields.list("reasons")
        segments = _fields.list("segments")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("about", about)
        _fields.putOptional("generation", generation)
        _fields.put("stage", stage)
        _fields.put("status", status)
        _fields.putOptional("end", end)
        _fields.putOptional("contact", contact)
        _fields.putUnlessEmpty("waits_for", waitsFor)
        _fields.putOptional("unit", unit)
        _fields.putOptional("seller", seller)
        _fields.put("opened", opened)
        _fields.putOptional("resumed", resumed)
        _fields.put("activity", activity)
        _fields.putUnlessEmpty("marks", marks)
        _fields.putOptional("abandoned", abandoned)
        _fields.putOptional("ended", ended)
        _fields.putOptional("idle_at", idleAt)
        _fields.putOptional("version", version)
        _fields.putOptional("updated", updated)
        _fields.putOptional("named", named)
        _fields.putOptional("owned", owned)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putOptional("value", value)
        _fields.putOptional("ends", ends)
        _fields.putOptional("linked", linked)
        _fields.putUnlessEmpty("evidence", evidence)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putUnlessEmpty("segments", segments)
        return try _fields.json()
    }
}

/// What is in a thing and whose it is, as known together.
public struct JourneyContent: Document {
    /// Who buys.
    public var contact: String?
    /// Who must act.
    public var waitsFor: [String]
    /// The unit that buys.
    public var unit: String?
    /// The selling entity.
    public var seller: String?
    /// When these were told.
    public var named: Instant?
    /// Whether those who told what is in it named them.
    public var owned: Bool?
    /// The version at its source.
    public var version: Int?
    /// When what is in it was told.
    public var updated: Instant?
    /// What is in it.
    public var lines: [JourneyLine]
    /// What it is worth.
    public var value: Money?
    /// Until when it holds.
    public var ends: Instant?
    /// The thing that it came from or went into.
    public var linked: JourneyRef?

    public init(
        contact: String? = nil,
        waitsFor: [String] = [],
        unit: String? = nil,
        seller: String? = nil,
        named: Instant? = nil,
        owned: Bool? = nil,
        version: Int? = nil,
        updated: Instant? = nil,
        lines: [JourneyLine] = [],
        value: Money? = nil,
        ends: Instant? = nil,
        linked: JourneyRef? = nil
    ) {
        self.contact = contact
        self.waitsFor = waitsFor
        self.unit = unit
        self.seller = seller
        self.named = named
        self.owned = owned
        self.version = version
        self.updated = updated
        self.lines = lines
        self.value = value
        self.ends = ends
        self.linked = linked
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = _fields.optional("contact")
        waitsFor = _fields.list("waits_for")
        unit = _fields.optional("unit")
        seller = _fields.optional("seller")
        named = _fields.optional("named")
        owned = _fields.optional("owned")
        version = _fields.optional("version")
        updated = _fields.optional("updated")
        lines = _fields.list("lines")
        value = _fields.optional("value")
        ends = _fields.optional("ends")
        linked = _fields.optional("linked")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("contact", contact)
        _fields.putUnlessEmpty("waits_for", waitsFor)
        _fields.putOptional("unit", unit)
        _fields.putOptional("seller", seller)
        _fields.putOptional("named", named)
        _fields.putOptional("owned", owned)
        _fields.putOptional("version", version)
        _fields.putOptional("updated", updated)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putOptional("value", value)
        _fields.putOptional("ends", ends)
        _fields.putOptional("linked", linked)
        return try _fields.json()
    }
}

/// A line of a thing that another system owns.
public struct JourneyLine: Document {
    /// What is ordered.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// Per unit, as last shown.
    public var price: Decimal?
    /// Its category.
    public var category: String?

    public init(sku: String, quantity: Decimal, price: Decimal? = nil, category: String? = nil) {
        self.sku = sku
        self.quantity = quantity
        self.price = price
        self.category = category
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        price = _fields.optional("price")
        category = _fields.optional("category")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.putOptional("price", price)
        _fields.putOptional("category", category)
        return try _fields.json()
    }
}

/// The latest activity of one kind.
public struct JourneyMark: Document {
    /// The kind of signal; it counts at every stage when absent.
    public var signal: String?
    /// The stage that it is a sign of: it carries the journey forward to it, never back, and counts as activity
    /// there.
    public var stage: BuyingStage?
    /// When.
    public var at: Instant
    /// The journey is at this stage from then on, even where it was further on before.
    public var set: Bool?

    public init(signal: String? = nil, stage: BuyingStage? = nil, at: Instant, set: Bool? = nil) {
        self.signal = signal
        self.stage = stage
        self.at = at
        self.set = set
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        signal = _fields.optional("signal")
        stage = _fields.optional("stage")
        at = try _fields.required("at")
        set = _fields.optional("set")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("signal", signal)
        _fields.putOptional("stage", stage)
        _fields.put("at", at)
        _fields.putOptional("set", set)
        return try _fields.json()
    }
}

/// How a journey begins.
public struct JourneyStart: Document {
    /// When it was first seen.
    public var seen: Instant
    /// Its stage.
    public var stage: BuyingStage
    /// The first activity.
    public var activity: Instant
    /// What the activity was.
    public var mark: JourneyMark?
    /// When it is found idle.
    public var idleAt: Instant?
    /// What is in it.
    public var content: JourneyContent {
        get { contentHeld[0] }
        set { contentHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var contentHeld: [JourneyContent]

    public init(
        seen: Instant,
        stage: BuyingStage,
        activity: Instant,
        mark: JourneyMark? = nil,
        idleAt: Instant? = nil,
        content: JourneyContent
    ) {
        self.seen = seen
        self.stage = stage
        self.activity = activity
        self.mark = mark
        self.idleAt = idleAt
        self.contentHeld = [content]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        seen = try _fields.required("seen")
        stage = try _fields.required("stage")
        activity = try _fields.required("activity")
        mark = _fields.optional("mark")
        idleAt = _fields.optional("idle_at")
        contentHeld = [try _fields.required("content") as JourneyContent]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("seen", seen)
        _fields.put("stage", stage)
        _fields.put("activity", activity)
        _fields.putOptional("mark", mark)
        _fields.putOptional("idle_at", idleAt)
        _fields.put("content", content)
        return try _fields.json()
    }
}
