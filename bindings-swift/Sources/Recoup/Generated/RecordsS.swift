// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A kind of record of Salesforce.
public struct SalesforceRecord: Document {
    /// What steps of plays call it; tasks are the record `task`. Letters, digits and `_`.
    public var record: String
    /// The object at Salesforce.
    public var object: String
    /// How it is found again. Without one every effect makes a new record.
    public var externalId: ExternalId?
    /// Its fields.
    public var fields: [FieldRule]

    public init(record: String, object: String, externalId: ExternalId? = nil, fields: [FieldRule] = []) {
        self.record = record
        self.object = object
        self.externalId = externalId
        self.fields = fields
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        record = try _fields.required("record")
        object = try _fields.required("object")
        externalId = _fields.optional("external_id")
        fields = _fields.list("fields")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("record", record)
        _fields.put("object", object)
        _fields.putOptional("external_id", externalId)
        _fields.putUnlessEmpty("fields", fields)
        return try _fields.json()
    }
}

/// Requests for effects. Every effect that the system is asked about is in exactly one of the two lists, once.
public struct SalesforceRequests: Document {
    /// The requests, to be sent in this order.
    public var requests: [CompositeRequest]
    /// Effects that no request can be made for, and why.
    public var refused: [EffectAnswer]

    public init(requests: [CompositeRequest], refused: [EffectAnswer]) {
        self.requests = requests
        self.refused = refused
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        requests = try _fields.required("requests")
        refused = try _fields.required("refused")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("requests", requests)
        _fields.put("refused", refused)
        return try _fields.json()
    }
}

/// How effects are written for Salesforce.
public struct SalesforceRules: Document {
    /// The version of the interface.
    public var apiVersion: String?
    /// Whether one failure takes everything of its request back. Effects that had nothing to do with it come back
    /// as `later`.
    public var allOrNone: Bool?
    /// The records; those not named are the defaults.
    public var records: [SalesforceRecord]
    /// The picklist's words for stages; those not named are the defaults.
    public var stages: [StageWord]
    /// Salesforce's ids of people and teams.
    public var owners: [OwnerId]
    /// In how many days something closes that has no end of its own.
    public var closeInDays: Int?

    public init(
        apiVersion: String? = nil,
        allOrNone: Bool? = nil,
        records: [SalesforceRecord] = [],
        stages: [StageWord] = [],
        owners: [OwnerId] = [],
        closeInDays: Int? = nil
    ) {
        self.apiVersion = apiVersion
        self.allOrNone = allOrNone
        self.records = records
        self.stages = stages
        self.owners = owners
        self.closeInDays = closeInDays
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        apiVersion = _fields.optional("api_version")
        allOrNone = _fields.optional("all_or_none")
        records = _fields.list("records")
        stages = _fields.list("stages")
        owners = _fields.list("owners")
        closeInDays = _fields.optional("close_in_days")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("api_version", apiVersion)
        _fields.putOptional("all_or_none", allOrNone)
        _fields.putUnlessEmpty("records", records)
        _fields.putUnlessEmpty("stages", stages)
        _fields.putUnlessEmpty("owners", owners)
        _fields.putOptional("close_in_days", closeInDays)
        return try _fields.json()
    }
}

/// What a model of the host says.
public struct Score: Document {
    /// Its name.
    public var score: String
    /// The thing; the account when absent.
    public var journey: JourneyRef?
    /// Its value.
    public var value: Decimal
    /// The version of the model.
    public var version: String
    /// When.
    public var at: Instant

    public init(score: String, journey: JourneyRef? = nil, value: Decimal, version: String, at: Instant) {
        self.score = score
        self.journey = journey
        self.value = value
        self.version = version
        self.at = at
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        score = try _fields.required("score")
        journey = _fields.optional("journey")
        value = try _fields.required("value")
        version = try _fields.required("version")
        at = try _fields.required("at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("score", score)
        _fields.putOptional("journey", journey)
        _fields.put("value", value)
        _fields.put("version", version)
        _fields.put("at", at)
        return try _fields.json()
    }
}

/// What a score has to be.
public struct ScoreTest: Document {
    /// The name of the score.
    public var name: String
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

    public init(
        name: String,
        atLeast: Decimal? = nil,
        over: Decimal? = nil,
        atMost: Decimal? = nil,
        under: Decimal? = nil,
        `is`: Decimal? = nil
    ) {
        self.name = name
        self.atLeast = atLeast
        self.over = over
        self.atMost = atMost
        self.under = under
        self.`is` = `is`
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        name = try _fields.required("name")
        atLeast = _fields.optional("at_least")
        over = _fields.optional("over")
        atMost = _fields.optional("at_most")
        under = _fields.optional("under")
        `is` = _fields.optional("is")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("name", name)
        _fields.putOptional("at_least", atLeast)
        _fields.putOptional("over", over)
        _fields.putOptional("at_most", atMost)
        _fields.putOptional("under", under)
        _fields.putOptional("is", `is`)
        return try _fields.json()
    }
}

/// An input that was accepted.
public struct SeenInput: Document {
    /// Its id.
    public var id: String
    /// The digest of its body.
    public var digest: String
    /// The number of the event that accepted it.
    public var seq: Int
    /// When it came in, by the account's clock.
    public var at: Instant

    public init(id: String, digest: String, seq: Int, at: Instant) {
        self.id = id
        self.digest = digest
        self.seq = seq
        self.at = at
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        digest = try _fields.required("digest")
        seq = try _fields.required("seq")
        at = try _fields.required("at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("digest", digest)
        _fields.put("seq", seq)
        _fields.put("at", at)
        return try _fields.json()
    }
}

/// A segment.
public struct SegmentRule: Document {
    /// Its id.
    public var id: String
    /// Who is in it.
    public var when: CartCondition {
        get { whenHeld[0] }
        set { whenHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var whenHeld: [CartCondition]

    public init(id: String, when: CartCondition) {
        self.id = id
        self.whenHeld = [when]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        whenHeld = [try _fields.required("when") as CartCondition]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("when", when)
        return try _fields.json()
    }
}

/// What a role of the seller may give without asking.
public struct SellerAuthority: Document {
    /// The role.
    public var role: String
    /// The greatest discount on the quote as a whole, in percent.
    public var discountPercent: Decimal
    /// The greatest discount on any one line, in percent; that of the quote when left out.
    public var linePercent: Decimal?
    /// Whether the role may go below floors.
    public var concessions: Bool?

    public init(
        role: String,
        discountPercent: Decimal,
        linePercent: Decimal? = nil,
        concessions: Bool? = nil
    ) {
        self.role = role
        self.discountPercent = discountPercent
        self.linePercent = linePercent
        self.concessions = concessions
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        role = try _fields.required("role")
        discountPercent = try _fields.required("discount_percent")
        linePercent = _fields.optional("line_percent")
        concessions = _fields.optional("concessions")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("role", role)
        _fields.put("discount_percent", discountPercent)
        _fields.putOptional("line_percent", linePercent)
        _fields.putOptional("concessions", concessions)
        return try _fields.json()
    }
}

/// A message.
public struct SendStep: Document {
    /// The channel.
    public var channel: String
    /// What it is for.
    public var purpose: Purpose
    /// The template at the host.
    public var template: String
    /// The roles that it goes to: the first that can be reached. The buyer when empty.
    public var to: [String]
    /// Tags that caps count.
    public var tags: [String]
    /// The kinds of content to show, such as `case_study`.
    public var content: [String]
    /// How many related products it names.
    public var related: Int?
    /// Whether it names alternatives that are valid, in stock or cheaper.
    public var alternatives: Bool?
    /// What it offers.
    public var offer: String?
    /// The experiment whose arm the host writes by: subject line, call to action.
    public var experiment: String?
    /// How fresh what it says must be.
    public var fresh: Fresh?

    public init(
        channel: String,
        purpose: Purpose,
        template: String,
        to: [String] = [],
        tags: [String] = [],
        content: [String] = [],
        related: Int? = nil,
        alternatives: Bool? = nil,
        offer: String? = nil,
        experiment: String? = nil,
        fresh: Fresh? = nil
    ) {
        self.channel = channel
        self.purpose = purpose
        self.template = template
        self.to = to
        self.tags = tags
        self.content = content
        self.related = related
        self.alternatives = alternatives
        self.offer = offer
        self.experiment = experiment
        self.fresh = fresh
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        channel = try _fields.required("channel")
        purpose = try _fields.required("purpose")
        template = try _fields.required("template")
        to = _fields.list("to")
        tags = _fields.list("tags")
        content = _fields.list("content")
        related = _fields.optional("related")
        alternatives = _fields.optional("alternatives")
        offer = _fields.optional("offer")
        experiment = _fields.optional("experiment")
        fresh = _fields.optional("fresh")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("channel", channel)
        _fields.put("purpose", purpose)
        _fields.put("template", template)
        _fields.putUnlessEmpty("to", to)
        _fields.putUnlessEmpty("tags", tags)
        _fields.putUnlessEmpty("content", content)
        _fields.putOptional("related", related)
        _fields.putOptional("alternatives", alternatives)
        _fields.putOptional("offer", offer)
        _fields.putOptional("experiment", experiment)
        _fields.putOptional("fresh", fresh)
        return try _fields.json()
    }
}

/// A message that was sent, or is being sent: it counts from when it was given to the host.
public struct Sent: Document {
    /// The effect, of the engine's own.
    public var key: String?
    /// When.
    public var at: Instant
    /// To whom.
    public var contact: String?
    /// The channel.
    public var channel: String
    /// The address.
    public var address: String?
    /// Its domain.
    public var domain: String?
    /// What for.
    public var purpose: Purpose
    /// Its tags, as they were.
    public var tags: [String]
    /// What it was about.
    public var journey: JourneyRef?
    /// The run.
    public var run: String?
    /// The step.
    public var step: String?
    /// Until when it blocks another under any smart cap, as the other tool that sent it said then.
    public var blocksUntil: Instant?
    /// Until when it blocks another, by smart cap, as the caps were when it was sent.
    public var windows: [SmartWindow]
    /// When it reached its recipient.
    public var delivered: Instant?
    /// When it was opened first.
    public var opened: Instant?
    /// When a link in it was followed first.
    public var clicked: Instant?

    public init(
        key: String? = nil,
        at: Instant,
        contact: String? = nil,
        channel: String,
        address: String? = nil,
        domain: String? = nil,
        purpose: Purpose,
        tags: [String] = [],
        journey: JourneyRef? = nil,
        run: String? = nil,
        step: String? = nil,
        blocksUntil: Instant? = nil,
        windows: [SmartWindow] = [],
        delivered: Instant? = nil,
        opened: Instant? = nil,
        clicked: Instant? = nil
    ) {
        self.key = key
        self.at = at
        self.contact = contact
        self.channel = channel
        self.address = address
        self.domain = domain
        self.purpose = purpose
        self.tags = tags
        self.journey = journey
        self.run = run
        self.step = step
        self.blocksUntil = blocksUntil
        self.windows = windows
        self.delivered = delivered
        self.opened = opened
        self.clicked = clicked
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        key = _fields.optional("key")
        at = try _fields.required("at")
        contact = _fields.optional("contact")
        channel = try _fields.required("channel")
        address = _fields.optional("address")
        domain = _fields.optional("domain")
        purpose = try _fields.required("purpose")
        tags = _fields.list("tags")
        journey = _fields.optional("journey")
        run = _fields.optional("run")
        step = _fields.optional("step")
        blocksUntil = _fields.optional("blocks_until")
        windows = _fields.list("windows")
        delivered = _fields.optional("delivered")
        opened = _fields.optional("opened")
        clicked = _fields.optional("clicked")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("key", key)
        _fields.put("at", at)
        _fields.putOptional("contact", contact)
        _fields.put("channel", channel)
        _fields.putOptional("address", address)
        _fields.putOptional("domain", domain)
        _fields.put("purpose", purpose)
        _fields.putUnlessEmpty("tags", tags)
        _fields.putOptional("journey", journey)
        _fields.putOptional("run", run)
        _fields.putOptional("step", step)
        _fields.putOptional("blocks_until", blocksUntil)
        _fields.putUnlessEmpty("windows", windows)
        _fields.putOptional("delivered", delivered)
        _fields.putOptional("opened", opened)
        _fields.putOptional("clicked", clicked)
        return try _fields.json()
    }
}

/// What the seller set: exactly one of the three.
public struct SetPrice: Document {
    /// Per unit of the line.
    public var unitPrice: Decimal?
    /// Percent off the price without a quote.
    public var discountPercent: Decimal?
    /// For the line.
    public var total: Decimal?

    public init(unitPrice: Decimal? = nil, discountPercent: Decimal? = nil, total: Decimal? = nil) {
        self.unitPrice = unitPrice
        self.discountPercent = discountPercent
        self.total = total
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        unitPrice = _fields.optional("unit_price")
        discountPercent = _fields.optional("discount_percent")
        total = _fields.optional("total")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("discount_percent", discountPercent)
        _fields.putOptional("total", total)
        return try _fields.json()
    }
}

/// What a hold takes of one budget, in the budget's currency.
public struct Share: Document {
    /// The budget.
    public var budget: String
    /// The period.
    public var period: String
    /// The rate, where the currencies differ.
    public var pinned: Pinned? {
        get { pinnedHeld.first }
        set { pinnedHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var pinnedHeld: [Pinned]
    /// What is held.
    public var held: Decimal?
    /// What is committed.
    public var committed: Decimal?
    /// How much of it went beyond the limit because somebody approved that.
    public var over: Decimal?
    /// Whether the other system that keeps the budget has it in its own sums: it counts there, and no more here.
    public var elsewhere: Bool?

    public init(
        budget: String,
        period: String,
        pinned: Pinned? = nil,
        held: Decimal? = nil,
        committed: Decimal? = nil,
        over: Decimal? = nil,
        elsewhere: Bool? = nil
    ) {
        self.budget = budget
        self.period = period
        self.pinnedHeld = pinned.map { [$0] } ?? []
        self.held = held
        self.committed = committed
        self.over = over
        self.elsewhere = elsewhere
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        budget = try _fields.required("budget")
        period = try _fields.required("period")
        pinnedHeld = (_fields.optional("pinned") as Pinned?).map { [$0] } ?? []
        held = _fields.optional("held")
        committed = _fields.optional("committed")
        over = _fields.optional("over")
        elsewhere = _fields.optional("elsewhere")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("budget", budget)
        _fields.put("period", period)
        _fields.putOptional("pinned", pinned)
        _fields.putOptional("held", held)
        _fields.putOptional("committed", committed)
        _fields.putOptional("over", over)
        _fields.putOptional("elsewhere", elsewhere)
        return try _fields.json()
    }
}

/// A place where goods can be sent.
public struct ShipToRecord: Document {
    /// The place, unique in the company.
    public var id: String
    /// Its region, for taxes and eligibility.
    public var region: String
    /// Its zone.
    public var timeZone: String?

    public init(id: String, region: String, timeZone: String? = nil) {
        self.id = id
        self.region = region
        self.timeZone = timeZone
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        region = try _fields.required("region")
        timeZone = _fields.optional("time_zone")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("region", region)
        _fields.putOptional("time_zone", timeZone)
        return try _fields.json()
    }
}

/// What a budget lacks.
public struct Shortfall: Document {
    /// The budget.
    public var budget: String
    /// The period.
    public var period: String
    /// The currency of the amounts.
    public var currency: String
    /// What is there: limit less what is committed and held, without overdraft.
    public var available: Decimal
    /// What is asked for.
    public var needed: Decimal
    /// What is missing, overdraft counted.
    public var missing: Decimal

    public init(
        budget: String,
        period: String,
        currency: String,
        available: Decimal,
        needed: Decimal,
        missing: Decimal
    ) {
        self.budget = budget
        self.period = period
        self.currency = currency
        self.available = available
        self.needed = needed
        self.missing = missing
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        budget = try _fields.required("budget")
        period = try _fields.required("period")
        currency = try _fields.required("currency")
        available = try _fields.required("available")
        needed = try _fields.required("needed")
        missing = try _fields.required("missing")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("budget", budget)
        _fields.put("period", period)
        _fields.put("currency", currency)
        _fields.put("available", available)
        _fields.put("needed", needed)
        _fields.put("missing", missing)
        return try _fields.json()
    }
}

/// A line of a cart that another system owns.
public struct SignalLine: Document {
    /// What is ordered.
    public var sku: String
    /// How much, above zero.
    public var quantity: Decimal
    /// Its unit.
    public var unit: String?
    /// Per unit, as the other system shows it.
    public var price: Decimal?
    /// Its category.
    public var category: String?

    public init(
        sku: String,
        quantity: Decimal,
        unit: String? = nil,
        price: Decimal? = nil,
        category: String? = nil
    ) {
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.price = price
        self.category = category
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = _fields.optional("unit")
        price = _fields.optional("price")
        category = _fields.optional("category")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.putOptional("unit", unit)
        _fields.putOptional("price", price)
        _fields.putOptional("category", category)
        return try _fields.json()
    }
}

/// Until when a message blocks another under one cap.
public struct SmartWindow: Document {
    /// The cap.
    public var cap: String
    /// Until when.
    public var until: Instant

    public init(cap: String, until: Instant) {
        self.cap = cap
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        cap = try _fields.required("cap")
        until = try _fields.required("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("cap", cap)
        _fields.put("until", until)
        return try _fields.json()
    }
}

/// The state of an account, with a digest that shows damage.
public struct Snapshot: Document {
    /// The version of the format.
    public var snapshot: String
    /// Names exactly this state.
    public var digest: String
    /// Everything but the profile.
    public var state: AccountState {
        get { stateHeld[0] }
        set { stateHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var stateHeld: [AccountState]
    /// The company.
    public var profile: ProfileRecord

    public init(snapshot: String, digest: String, state: AccountState, profile: ProfileRecord) {
        self.snapshot = snapshot
        self.digest = digest
        self.stateHeld = [state]
        self.profile = profile
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        snapshot = try _fields.required("snapshot")
        digest = try _fields.required("digest")
        stateHeld = [try _fields.required("state") as AccountState]
        profile = try _fields.required("profile")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("snapshot", snapshot)
        _fields.put("digest", digest)
        _fields.put("state", state)
        _fields.put("profile", profile)
        return try _fields.json()
    }
}

/// A charge.
public struct SnapshotCharge: Document {
    /// Its id.
    public var id: String
    /// What it is for.
    public var kind: ChargeKind
    /// Without tax.
    public var net: Decimal
    /// Tax.
    public var tax: Decimal
    /// With tax.
    public var gross: Decimal

    public init(id: String, kind: ChargeKind, net: Decimal, tax: Decimal, gross: Decimal) {
        self.id = id
        self.kind = kind
        self.net = net
        self.tax = tax
        self.gross = gross
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        net = try _fields.required("net")
        tax = try _fields.required("tax")
        gross = try _fields.required("gross")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.put("net", net)
        _fields.put("tax", tax)
        _fields.put("gross", gross)
        return try _fields.json()
    }
}

/// What one promotion took.
public struct SnapshotDiscount: Document {
    /// The promotion.
    public var promotion: String
    /// The amount; negative where it raises the price.
    public var amount: Decimal

    public init(promotion: String, amount: Decimal) {
        self.promotion = promotion
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        promotion = try _fields.required("promotion")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("promotion", promotion)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// A priced line.
public struct SnapshotLine: Document {
    /// The line.
    public var id: String
    /// What is ordered.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// The unit of the quantity.
    public var unit: String
    /// Whether it has a price.
    public var status: LineStatus?
    /// The top of the waterfall, per unit.
    public var listPrice: Decimal?
    /// Per unit; absent where slices differ.
    public var unitPrice: Decimal?
    /// Where the price is from.
    public var source: Source?
    /// The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference.
    public var rule: String?
    /// The parts of a line that an allowance splits; none where there is one part.
    public var parts: [SnapshotPart]
    /// Before promotions.
    public var subtotal: Decimal
    /// What each promotion took.
    public var discounts: [SnapshotDiscount]
    /// After promotions, in the basis of the prices.
    public var total: Decimal
    /// Without tax.
    public var net: Decimal
    /// Tax.
    public var tax: Decimal
    /// With tax.
    public var gross: Decimal
    /// What it uses of contracts once it is ordered.
    public var uses: [ConsumedTerm]

    public init(
        id: String,
        sku: String,
        quantity: Decimal,
        unit: String,
        status: LineStatus? = nil,
        listPrice: Decimal? = nil,
        unitPrice: Decimal? = nil,
        source: Source? = nil,
        rule: String? = nil,
        parts: [SnapshotPart] = [],
        subtotal: Decimal,
        discounts: [SnapshotDiscount] = [],
        total: Decimal,
        net: Decimal,
        tax: Decimal,
        gross: Decimal,
        uses: [ConsumedTerm] = []
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.status = status
        self.listPrice = listPrice
        self.unitPrice = unitPrice
        self.source = source
        self.rule = rule
        self.parts = parts
        self.subtotal = subtotal
        self.discounts = discounts
        self.total = total
        self.net = net
        self.tax = tax
        self.gross = gross
        self.uses = uses
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = try _fields.required("unit")
        status = _fields.optional("status")
        listPrice = _fields.optional("list_price")
        unitPrice = _fields.optional("unit_price")
        source = _fields.optional("source")
        rule = _fields.optional("rule")
        parts = _fields.list("parts")
        subtotal = try _fields.required("subtotal")
        discounts = _fields.list("discounts")
        total = try _fields.required("total")
        net = try _fields.required("net")
        tax = try _fields.required("tax")
        gross = try _fields.required("gross")
        uses = _fields.list("uses")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.put("unit", unit)
        _fields.putOptional("status", status)
        _fields.putOptional("list_price", listPrice)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("source", source)
        _fields.putOptional("rule", rule)
        _fields.putUnlessEmpty("parts", parts)
        _fields.put("subtotal", subtotal)
        _fields.putUnlessEmpty("discounts", discounts)
        _fields.put("total", total)
        _fields.put("net", net)
        _fields.put("tax", tax)
        _fields.put("gross", gross)
        _fields.putUnlessEmpty("uses", uses)
        return try _fields.json()
    }
}

/// A part of a line at one source.
public struct SnapshotPart: Document {
    /// How much, in the unit of the line.
    public var quantity: Decimal
    /// Per unit; absent where slices differ.
    public var unitPrice: Decimal?
    /// Its amount before promotions.
    public var amount: Decimal
    /// The rule.
    public var rule: String?

    public init(quantity: Decimal, unitPrice: Decimal? = nil, amount: Decimal, rule: String? = nil) {
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.amount = amount
        self.rule = rule
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quantity = try _fields.required("quantity")
        unitPrice = _fields.optional("unit_price")
        amount = try _fields.required("amount")
        rule = _fields.optional("rule")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("quantity", quantity)
        _fields.putOptional("unit_price", unitPrice)
        _fields.put("amount", amount)
        _fields.putOptional("rule", rule)
        return try _fields.json()
    }
}

/// The sum of one tax at one rate.
public struct SnapshotTax: Document {
    /// The tax by name.
    public var tax: String
    /// Percent.
    public var rate: Decimal
    /// What is taxed.
    public var base: Decimal
    /// The tax.
    public var amount: Decimal

    public init(tax: String, rate: Decimal, base: Decimal, amount: Decimal) {
        self.tax = tax
        self.rate = rate
        self.base = base
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        tax = try _fields.required("tax")
        rate = try _fields.required("rate")
        base = try _fields.required("base")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("tax", tax)
        _fields.put("rate", rate)
        _fields.put("base", base)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// The totals: `net + tax + rounding = gross`.
public struct SnapshotTotals: Document {
    /// Lines before promotions.
    public var subtotal: Decimal
    /// What promotions took.
    public var discount: Decimal
    /// Charges.
    public var charges: Decimal
    /// Lines and charges without tax.
    public var net: Decimal
    /// Tax.
    public var tax: Decimal
    /// What is to be paid.
    public var gross: Decimal
    /// What the rounding of the document added.
    public var rounding: Decimal
    /// What is due now.
    public var dueNow: Decimal
    /// What is due later.
    public var dueLater: Decimal

    public init(
        subtotal: Decimal,
        discount: Decimal,
        charges: Decimal,
        net: Decimal,
        tax: Decimal,
        gross: Decimal,
        rounding: Decimal,
        dueNow: Decimal,
        dueLater: Decimal
    ) {
        self.subtotal = subtotal
        self.discount = discount
        self.charges = charges
        self.net = net
        self.tax = tax
        self.gross = gross
        self.rounding = rounding
        self.dueNow = dueNow
        self.dueLater = dueLater
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        subtotal = try _fields.required("subtotal")
        discount = try _fields.required("discount")
        charges = try _fields.required("charges")
        net = try _fields.required("net")
        tax = try _fields.required("tax")
        gross = try _fields.required("gross")
        rounding = try _fields.required("rounding")
        dueNow = try _fields.required("due_now")
        dueLater = try _fields.required("due_later")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("subtotal", subtotal)
        _fields.put("discount", discount)
        _fields.put("charges", charges)
        _fields.put("net", net)
        _fields.put("tax", tax)
        _fields.put("gross", gross)
        _fields.put("rounding", rounding)
        _fields.put("due_now", dueNow)
        _fields.put("due_later", dueLater)
        return try _fields.json()
    }
}

/// What the solver found.
public struct Solution: Document {
    /// The total of each line, in the order of the lines.
    public var totals: [Decimal]
    /// Whether they come to the target.
    public var reached: Bool
    /// What they come to: the target, or the sum nearest to it.
    public var nearest: Decimal
    /// The positions of the lines at their least total because their share was below it, from 0.
    public var clamped: [Int]

    public init(totals: [Decimal] = [], reached: Bool, nearest: Decimal, clamped: [Int] = []) {
        self.totals = totals
        self.reached = reached
        self.nearest = nearest
        self.clamped = clamped
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        totals = _fields.list("totals")
        reached = try _fields.required("reached")
        nearest = try _fields.required("nearest")
        clamped = _fields.list("clamped")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("totals", totals)
        _fields.put("reached", reached)
        _fields.put("nearest", nearest)
        _fields.putUnlessEmpty("clamped", clamped)
        return try _fields.json()
    }
}

/// A part of what a subject spends: one for each cost centre and supplier that it has.
public struct SpendEntry: Document {
    /// The subject.
    public var subject: SubjectRef
    /// When.
    public var at: Instant
    /// The buyer.
    public var requester: String?
    /// The unit that bought.
    public var unit: String?
    /// Where it is booked.
    public var costCentre: String?
    /// Who it is bought from.
    public var supplier: String?
    /// The currency.
    public var currency: String
    /// Without tax.
    public var net: Decimal
    /// With tax.
    public var gross: Decimal

    public init(
        subject: SubjectRef,
        at: Instant,
        requester: String? = nil,
        unit: String? = nil,
        costCentre: String? = nil,
        supplier: String? = nil,
        currency: String,
        net: Decimal,
        gross: Decimal
    ) {
        self.subject = subject
        self.at = at
        self.requester = requester
        self.unit = unit
        self.costCentre = costCentre
        self.supplier = supplier
        self.currency = currency
        self.net = net
        self.gross = gross
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        subject = try _fields.required("subject")
        at = try _fields.required("at")
        requester = _fields.optional("requester")
        unit = _fields.optional("unit")
        costCentre = _fields.optional("cost_centre")
        supplier = _fields.optional("supplier")
        currency = try _fields.required("currency")
        net = try _fields.required("net")
        gross = try _fields.required("gross")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("subject", subject)
        _fields.put("at", at)
        _fields.putOptional("requester", requester)
        _fields.putOptional("unit", unit)
        _fields.putOptional("cost_centre", costCentre)
        _fields.putOptional("supplier", supplier)
        _fields.put("currency", currency)
        _fields.put("net", net)
        _fields.put("gross", gross)
        return try _fields.json()
    }
}

/// A sum of spending over time, this one included: orders split to stay under a limit show up in it. What is
/// booked to no cost centre, or bought from no known supplier, is in no sum of those.
public struct SpendRule: Document {
    /// Whose.
    public var per: SpendPer
    /// Over which time.
    public var within: SpendWindow
    /// The greatest sum that needs no approval by this policy.
    public var over: Money
    /// What the amounts include: `net` or `gross`.
    public var basis: ConditionBasis?

    public init(per: SpendPer, within: SpendWindow, over: Money, basis: ConditionBasis? = nil) {
        self.per = per
        self.within = within
        self.over = over
        self.basis = basis
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        per = try _fields.required("per")
        within = try _fields.required("within")
        over = try _fields.required("over")
        basis = _fields.optional("basis")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("per", per)
        _fields.put("within", within)
        _fields.put("over", over)
        _fields.putOptional("basis", basis)
        return try _fields.json()
    }
}

/// A time that ends now; exactly one of the fields.
public struct SpendWindow: Document {
    /// So many calendar days back, in the rulebook's zone.
    public var days: Int?
    /// The running period of the calendar.
    public var period: SpendPeriod?

    public init(days: Int? = nil, period: SpendPeriod? = nil) {
        self.days = days
        self.period = period
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        days = _fields.optional("days")
        period = _fields.optional("period")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("days", days)
        _fields.putOptional("period", period)
        return try _fields.json()
    }
}

/// Goes on by the arm of an experiment.
public struct Split: Document {
    /// The experiment.
    public var experiment: String
    /// Where each arm goes on; arms that are not here go on with the next step.
    public var arms: [SplitArm]

    public init(experiment: String, arms: [SplitArm] = []) {
        self.experiment = experiment
        self.arms = arms
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        experiment = try _fields.required("experiment")
        arms = _fields.list("arms")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("experiment", experiment)
        _fields.putUnlessEmpty("arms", arms)
        return try _fields.json()
    }
}

/// Where an arm goes on.
public struct SplitArm: Document {
    /// The arm.
    public var arm: String
    /// The step.
    public var to: String

    public init(arm: String, to: String) {
        self.arm = arm
        self.to = to
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        arm = try _fields.required("arm")
        to = try _fields.required("to")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("arm", arm)
        _fields.put("to", to)
        return try _fields.json()
    }
}

/// The vendor's word for a stage.
public struct StageWord: Document {
    /// The stage.
    public var stage: BuyingStage
    /// The word.
    public var word_: String

    public init(stage: BuyingStage, word_: String) {
        self.stage = stage
        self.word_ = word_
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        stage = try _fields.required("stage")
        word_ = try _fields.required("word")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("stage", stage)
        _fields.put("word", word_)
        return try _fields.json()
    }
}

/// When, by whom and by which operation something was written. Of two writes the greater stamp counts: first the
/// time, then the actor, then the operation.
public struct Stamp: Document {
    /// When it happened.
    public var at: Instant
    /// Who did it: the label of the actor.
    public var by: String
    /// The operation.
    public var op: String

    public init(at: Instant, by: String, op: String) {
        self.at = at
        self.by = by
        self.op = op
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        at = try _fields.required("at")
        by = try _fields.required("by")
        op = try _fields.required("op")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("at", at)
        _fields.put("by", by)
        _fields.put("op", op)
        return try _fields.json()
    }
}

/// What a host states of a subject of its own: what is left out is not known, a list without ids says that there
/// are none.
public struct StatedFacts: Document {
    /// The currency of every amount.
    public var currency: String
    /// When it is asked; without it no day is known.
    public var asOf: Instant?
    /// The customer account.
    public var account: StatedIds?
    /// The unit of the company tree, or one above it.
    public var orgUnit: StatedIds?
    /// The person who buys.
    public var contact: StatedIds?
    /// A group of the account, unit or contact.
    public var group: StatedIds?
    /// A segment that the buyer is in.
    public var segment: StatedIds?
    /// The sales channel.
    public var channel: StatedIds?
    /// The region: a country takes in its subdivisions, so "US" matches "US-WA".
    public var region: StatedIds?
    /// The selling entity.
    public var seller: StatedIds?
    /// A role of the contact in the unit.
    public var role: StatedIds?
    /// Where the buyer is on the way to an order, such as "checkout".
    public var journeyStage: StatedIds?
    /// A promotion code that was entered.
    public var code: StatedIds?
    /// A cost centre that the line or cart is booked to.
    public var costCentre: StatedIds?
    /// A supplier of the line or cart.
    public var supplier: StatedIds?
    /// A category of a line of the cart, or one that contains it.
    public var cartCategory: StatedIds?
    /// What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit".
    public var journeyKind: StatedIds?
    /// The heaviest reason why it stalled.
    public var reason: StatedIds?
    /// A kind of signal that was seen of it.
    public var signal: StatedIds?
    /// Where a visitor came from.
    public var referrer: StatedIds?
    /// How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended".
    public var contractStatus: StatedIds?
    /// Who of the seller looks after the buyer.
    public var owner: StatedIds?
    /// The account has no earlier order.
    public var firstOrder: Bool?
    /// The order is over what its buyer may order without approval.
    public var overBuyerLimit: Bool?
    /// A budget of the order does not cover it.
    public var budgetExceeded: Bool?
    /// The order goes to a place where the account never ordered to.
    public var newShipTo: Bool?
    /// The line, or a line of the cart, is below a floor that lets it stand if somebody approves.
    public var belowFloor: Bool?
    /// Somebody came back: it stalled before, or was visited more than once.
    public var returning: Bool?
    /// The sum of the quantities of all lines, each in the base unit of its product.
    public var cartQuantity: Decimal?
    /// The number of lines.
    public var lines: Decimal?
    /// The number of different SKUs.
    public var skus: Decimal?
    /// The weight of the cart, in kilograms.
    public var weight: Decimal?
    /// How far below its list price the line or cart is, as a percentage of the list price.
    public var discount: Decimal?
    /// The margin of the line or cart over cost, as a percentage of the net price.
    public var margin: Decimal?
    /// How often the shop was visited, as signals told it.
    public var visits: Decimal?
    /// How long the longest visit was, in whole minutes.
    public var minutesOnSite: Decimal?
    /// How many orders the account has placed.
    public var orders: Decimal?
    /// Whole days since the account's last order; there is no such number before the first.
    public var daysSinceOrder: Decimal?
    /// How often it came back after it stalled.
    public var generation: Decimal?
    /// The total of the cart.
    public var total: StatedAmount?
    /// The charges of the cart, such as freight.
    public var charges: StatedAmount?
    /// The total of the cart with its charges.
    public var orderTotal: StatedAmount?
    /// What the thing that stalled is worth, net.
    public var value: StatedAmount?
    /// What the account has bought so far, net.
    public var lifetimeValue: StatedAmount?

    public init(
        currency: String,
        asOf: Instant? = nil,
        account: StatedIds? = nil,
        orgUnit: StatedIds? = nil,
        contact: StatedIds? = nil,
        group: StatedIds? = nil,
        segment: StatedIds? = nil,
        channel: StatedIds? = nil,
        region: StatedIds? = nil,
        seller: StatedIds? = nil,
        role: StatedIds? = nil,
        journeyStage: StatedIds? = nil,
        code: StatedIds? = nil,
        costCentre: StatedIds? = nil,
        supplier: StatedIds? = nil,
        cartCategory: StatedIds? = nil,
        journeyKind: StatedIds? = nil,
        reason: StatedIds? = nil,
        signal: StatedIds? = nil,
        referrer: StatedIds? = nil,
        contractStatus: StatedIds? = nil,
        owner: StatedIds? = nil,
        firstOrder: Bool? = nil,
        overBuyerLimit: Bool? = nil,
        budgetExceeded: Bool? = nil,
        newShipTo: Bool? = nil,
        belowFloor: Bool? = nil,
        returning: Bool? = nil,
        cartQuantity: Decimal? = nil,
        lines: Decimal? = nil,
        skus: Decimal? = nil,
        weight: Decimal? = nil,
        discount: Decimal? = nil,
        margin: Decimal? = nil,
        visits: Decimal? = nil,
        minutesOnSite: Decimal? = nil,
        orders: Decimal? = nil,
        daysSinceOrder: Decimal? = nil,
        generation: Decimal? = nil,
        total: StatedAmount? = nil,
        charges: StatedAmount? = nil,
        orderTotal: StatedAmount? = nil,
        value: StatedAmount? = nil,
        lifetimeValue: StatedAmount? = nil
    ) {
        self.currency = currency
        self.asOf = asOf
        self.account = account
        self.orgUnit = orgUnit
        self.contact = contact
        self.group = group
        self.segment = segment
        self.channel = channel
        self.region = region
        self.seller = seller
        self.role = role
        self.journeyStage = journeyStage
        self.code = code
        self.costCentre = costCentre
        self.supplier = supplier
        self.cartCategory = cartCategory
        self.journeyKind = journeyKind
        self.reason = reason
        self.signal = signal
        self.referrer = referrer
        self.contractStatus = contractStatus
        self.owner = owner
        self.firstOrder = firstOrder
        self.overBuyerLimit = overBuyerLimit
        self.budgetExceeded = budgetExceeded
        self.newShipTo = newShipTo
        self.belowFloor = belowFloor
        self.returning = returning
        self.cartQuantity = cartQuantity
        self.lines = lines
        self.skus = skus
        self.weight = weight
        self.discount = discount
        self.margin = margin
        self.visits = visits
        self.minutesOnSite = minutesOnSite
        self.orders = orders
        self.daysSinceOrder = daysSinceOrder
        self.generation = generation
        self.total = total
        self.charges = charges
        self.orderTotal = orderTotal
        self.value = value
        self.lifetimeValue = lifetimeValue
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        currency = try _fields.required("currency")
        asOf = _fields.optional("as_of")
        account = _fields.optional("account")
        orgUnit = _fields.optional("org_unit")
        contact = _fields.optional("contact")
        group = _fields.optional("group")
        segment = _fields.optional("segment")
        channel = _fields.optional("channel")
        region = _fields.optional("region")
        seller = _fields.optional("seller")
        role = _fields.optional("role")
        journeyStage = _fields.optional("journey_stage")
        code = _fields.optional("code")
        costCentre = _fields.optional("cost_centre")
        supplier = _fields.optional("supplier")
        cartCategory = _fields.optional("cart_category")
        journeyKind = _fields.optional("journey_kind")
        reason = _fields.optional("reason")
        signal = _fields.optional("signal")
        referrer = _fields.optional("referrer")
        contractStatus = _fields.optional("contract_status")
        owner = _fields.optional("owner")
        firstOrder = _fields.optional("first_order")
        overBuyerLimit = _fields.optional("over_buyer_limit")
        budgetExceeded = _fields.optional("budget_exceeded")
        newShipTo = _fields.optional("new_ship_to")
        belowFloor = _fields.optional("below_floor")
        returning = _fields.optional("returning")
        cartQuantity = _fields.optional("cart_quantity")
        lines = _fields.optional("lines")
        skus = _fields.optional("skus")
        weight = _fields.optional("weight")
        discount = _fields.optional("discount")
        margin = _fields.optional("margin")
        visits = _fields.optional("visits")
        minutesOnSite = _fields.optional("minutes_on_site")
        orders = _fields.optional("orders")
        daysSinceOrder = _fields.optional("days_since_order")
        generation = _fields.optional("generation")
        total = _fields.optional("total")
        charges = _fields.optional("charges")
        orderTotal = _fields.optional("order_total")
        value = _fields.optional("value")
        lifetimeValue = _fields.optional("lifetime_value")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("currency", currency)
        _fields.putOptional("as_of", asOf)
        _fields.putOptional("account", account)
        _fields.putOptional("org_unit", orgUnit)
        _fields.putOptional("contact", contact)
        _fields.putOptional("group", group)
        _fields.putOptional("segment", segment)
        _fields.putOptional("channel", channel)
        _fields.putOptional("region", region)
        _fields.putOptional("seller", seller)
        _fields.putOptional("role", role)
        _fields.putOptional("journey_stage", journeyStage)
        _fields.putOptional("code", code)
        _fields.putOptional("cost_centre", costCentre)
        _fields.putOptional("supplier", supplier)
        _fields.putOptional("cart_category", cartCategory)
        _fields.putOptional("journey_kind", journeyKind)
        _fields.putOptional("reason", reason)
        _fields.putOptional("signal", signal)
        _fields.putOptional("referrer", referrer)
        _fields.putOptional("contract_status", contractStatus)
        _fields.putOptional("owner", owner)
        _fields.putOptional("first_order", firstOrder)
        _fields.putOptional("over_buyer_limit", overBuyerLimit)
        _fields.putOptional("budget_exceeded", budgetExceeded)
        _fields.putOptional("new_ship_to", newShipTo)
        _fields.putOptional("below_floor", belowFloor)
        _fields.putOptional("returning", returning)
        _fields.putOptional("cart_quantity", cartQuantity)
        _fields.putOptional("lines", lines)
        _fields.putOptional("skus", skus)
        _fields.putOptional("weight", weight)
        _fields.putOptional("discount", discount)
        _fields.putOptional("margin", margin)
        _fields.putOptional("visits", visits)
        _fields.putOptional("minutes_on_site", minutesOnSite)
        _fields.putOptional("orders", orders)
        _fields.putOptional("days_since_order", daysSinceOrder)
        _fields.putOptional("generation", generation)
        _fields.putOptional("total", total)
        _fields.putOptional("charges", charges)
        _fields.putOptional("order_total", orderTotal)
        _fields.putOptional("value", value)
        _fields.putOptional("lifetime_value", lifetimeValue)
        return try _fields.json()
    }
}

/// Who may decide a step.
public struct StepPeople: Document {
    /// The step.
    public var step: String
    /// The people, as far as the limit goes.
    public var eligible: [Eligible]
    /// How many they are.
    public var people: Int

    public init(step: String, eligible: [Eligible] = [], people: Int) {
        self.step = step
        self.eligible = eligible
        self.people = people
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        step = try _fields.required("step")
        eligible = _fields.list("eligible")
        people = try _fields.required("people")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("step", step)
        _fields.putUnlessEmpty("eligible", eligible)
        _fields.put("people", people)
        return try _fields.json()
    }
}

/// Why a step is there.
public struct StepReason: Document {
    /// The policy.
    public var policy: String
    /// What it asks for, as a sentence.
    public var because: String
    /// Why it could not be decided, where the policy counts because of that.
    public var unknown_: Unknown?
    /// How far the subject may change.
    public var tolerance: Tolerance? {
        get { toleranceHeld.first }
        set { toleranceHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var toleranceHeld: [Tolerance]
    /// The facets whose change asks again; all when empty.
    public var watches: [Facet]

    public init(
        policy: String,
        because: String,
        unknown_: Unknown? = nil,
        tolerance: Tolerance? = nil,
        watches: [Facet] = []
    ) {
        self.policy = policy
        self.because = because
        self.unknown_ = unknown_
        self.toleranceHeld = tolerance.map { [$0] } ?? []
        self.watches = watches
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        policy = try _fields.required("policy")
        because = try _fields.required("because")
        unknown_ = _fields.optional("unknown")
        toleranceHeld = (_fields.optional("tolerance") as Tolerance?).map { [$0] } ?? []
        watches = _fields.list("watches")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("policy", policy)
        _fields.put("because", because)
        _fields.putOptional("unknown", unknown_)
        _fields.putOptional("tolerance", tolerance)
        _fields.putUnlessEmpty("watches", watches)
        return try _fields.json()
    }
}

/// Where a step stands.
public struct StepStanding: Document {
    /// The step.
    public var step: String
    /// Its stage, from 1.
    public var stage: Int
    /// Its status.
    public var status: StepStatus
    /// Why it is there.
    public var reasons: [StepReason]
    /// How many must approve.
    public var need: Int
    /// How many approvals count.
    public var approvals: Int
    /// How many more are missing.
    public var missing: Int
    /// How many rejections count.
    public var rejections: Int?
    /// Who can act now, as far as the limit goes: empty unless it is open.
    public var people: [Eligible]
    /// Employees of the seller with these roles can act now.
    public var sellerRoles: [String]

    public init(
        step: String,
        stage: Int,
        status: StepStatus,
        reasons: [StepReason] = [],
        need: Int,
        approvals: Int,
        missing: Int,
        rejections: Int? = nil,
        people: [Eligible] = [],
        sellerRoles: [String] = []
    ) {
        self.step = step
        self.stage = stage
        self.status = status
        self.reasons = reasons
        self.need = need
        self.approvals = approvals
        self.missing = missing
        self.rejections = rejections
        self.people = people
        self.sellerRoles = sellerRoles
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        step = try _fields.required("step")
        stage = try _fields.required("stage")
        status = try _fields.required("status")
        reasons = _fields.list("reasons")
        need = try _fields.required("need")
        approvals = try _fields.required("approvals")
        missing = try _fields.required("missing")
        rejections = _fields.optional("rejections")
        people = _fields.list("people")
        sellerRoles = _fields.list("seller_roles")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("step", step)
        _fields.put("stage", stage)
        _fields.put("status", status)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.put("need", need)
        _fields.put("approvals", approvals)
        _fields.put("missing", missing)
        _fields.putOptional("rejections", rejections)
        _fields.putUnlessEmpty("people", people)
        _fields.putUnlessEmpty("seller_roles", sellerRoles)
        return try _fields.json()
    }
}

/// What became of a step.
public struct StepTaken: Document {
    /// The step.
    public var step: String
    /// When.
    public var at: Instant
    /// What became of it.
    public var outcome: StepOutcome
    /// The effect that it made.
    public var key: String?
    /// Who would have got it.
    public var contact: String?
    /// The gate that stopped it.
    public var held: GateVerdict?

    public init(
        step: String,
        at: Instant,
        outcome: StepOutcome,
        key: String? = nil,
        contact: String? = nil,
        held: GateVerdict? = nil
    ) {
        self.step = step
        self.at = at
        self.outcome = outcome
        self.key = key
        self.contact = contact
        self.held = held
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        step = try _fields.required("step")
        at = try _fields.required("at")
        outcome = try _fields.required("outcome")
        key = _fields.optional("key")
        contact = _fields.optional("contact")
        held = _fields.optional("held")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("step", step)
        _fields.put("at", at)
        _fields.put("outcome", outcome)
        _fields.putOptional("key", key)
        _fields.putOptional("contact", contact)
        _fields.putOptional("held", held)
        return try _fields.json()
    }
}

/// What is known of stock.
public struct StockFact: Document {
    /// The product.
    public var sku: String
    /// How much there is.
    public var available: Decimal
    /// As of when.
    public var at: Instant
    /// Until when it counts.
    public var until: Instant?

    public init(sku: String, available: Decimal, at: Instant, until: Instant? = nil) {
        self.sku = sku
        self.available = available
        self.at = at
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        available = try _fields.required("available")
        at = try _fields.required("at")
        until = _fields.optional("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("available", available)
        _fields.put("at", at)
        _fields.putOptional("until", until)
        return try _fields.json()
    }
}

/// What an approval is about.
public struct SubjectRef: Document {
    /// What it is.
    public var kind: SubjectKind
    /// Its id.
    public var id: String

    public init(kind: SubjectKind, id: String) {
        self.kind = kind
        self.id = id
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kind = try _fields.required("kind")
        id = try _fields.required("id")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("kind", kind)
        _fields.put("id", id)
        return try _fields.json()
    }
}

/// A product that can stand in for another.
public struct SubstituteRecord: Document {
    /// The product that stands in.
    public var sku: String
    /// How many of its base units stand in for one base unit; "1" when absent.
    public var ratio: Decimal?

    public init(sku: String, ratio: Decimal? = nil) {
        self.sku = sku
        self.ratio = ratio
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        ratio = _fields.optional("ratio")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.putOptional("ratio", ratio)
        return try _fields.json()
    }
}

/// A product takes the place of another.
public struct SupersedesRecord: Document {
    /// The SKU that is replaced; it need not be in the catalogue any more.
    public var sku: String
    /// The first day on which it is replaced; always when absent.
    public var from: LocalDate?

    public init(sku: String, from: LocalDate? = nil) {
        self.sku = sku
        self.from = from
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        from = _fields.optional("from")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.putOptional("from", from)
        return try _fields.json()
    }
}
