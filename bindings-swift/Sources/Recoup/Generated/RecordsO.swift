// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A line as another system says.
public struct ObservedLine: Document {
    /// Its id.
    public var id: String
    /// What is quoted.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// The unit of the quantity; single pieces when left out.
    public var unit: String?
    /// What is quoted for it.
    public var total: Decimal?
    /// Whether it is an extra.
    public var optional: Bool?
    /// How much of it was accepted.
    public var accepted: Decimal?
    /// How much of it is ordered.
    public var released: Decimal?

    public init(
        id: String,
        sku: String,
        quantity: Decimal,
        unit: String? = nil,
        total: Decimal? = nil,
        optional: Bool? = nil,
        accepted: Decimal? = nil,
        released: Decimal? = nil
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.total = total
        self.optional = optional
        self.accepted = accepted
        self.released = released
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = _fields.optional("unit")
        total = _fields.optional("total")
        optional = _fields.optional("optional")
        accepted = _fields.optional("accepted")
        released = _fields.optional("released")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.putOptional("unit", unit)
        _fields.putOptional("total", total)
        _fields.putOptional("optional", optional)
        _fields.putOptional("accepted", accepted)
        _fields.putOptional("released", released)
        return try _fields.json()
    }
}

/// A percentage off another list's price at the quantity.
public struct OffList: Document {
    /// The list.
    public var list: String
    /// How much off.
    public var percent: Decimal

    public init(list: String, percent: Decimal) {
        self.list = list
        self.percent = percent
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        list = try _fields.required("list")
        percent = try _fields.required("percent")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("list", list)
        _fields.put("percent", percent)
        return try _fields.json()
    }
}

/// What a SKU costs one buyer by quantity, in its base unit and before promotions.
public struct Offer: Document {
    /// The SKU.
    public var sku: String
    /// Its base unit, in which quantities are counted.
    public var unit: String
    /// In rising order; empty where there is no price.
    public var rungs: [OfferRung]
    /// Why there is no price.
    public var reasons: [ReasonGiven]

    public init(sku: String, unit: String, rungs: [OfferRung] = [], reasons: [ReasonGiven] = []) {
        self.sku = sku
        self.unit = unit
        self.rungs = rungs
        self.reasons = reasons
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        unit = try _fields.required("unit")
        rungs = _fields.list("rungs")
        reasons = _fields.list("reasons")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("unit", unit)
        _fields.putUnlessEmpty("rungs", rungs)
        _fields.putUnlessEmpty("reasons", reasons)
        return try _fields.json()
    }
}

/// An offer to be put in force.
public struct OfferCard: Document {
    /// Where it comes from.
    public var origin: Origin
    /// What is offered.
    public var offer: MessageOffer {
        get { offerHeld[0] }
        set { offerHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var offerHeld: [MessageOffer]
    /// To whom.
    public var contact: String?

    public init(origin: Origin, offer: MessageOffer, contact: String? = nil) {
        self.origin = origin
        self.offerHeld = [offer]
        self.contact = contact
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        origin = try _fields.required("origin")
        offerHeld = [try _fields.required("offer") as MessageOffer]
        contact = _fields.optional("contact")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("origin", origin)
        _fields.put("offer", offer)
        _fields.putOptional("contact", contact)
        return try _fields.json()
    }
}

/// Something that was offered.
public struct OfferGiven: Document {
    /// The offer.
    public var offer: String
    /// What it concedes.
    public var kind: ConcessionKind
    /// What it was about.
    public var journey: JourneyRef
    /// The effect that made it.
    public var key: String?
    /// When.
    public var at: Instant
    /// What it is worth.
    public var amount: Money?
    /// Until when it holds.
    public var until: Instant

    public init(
        offer: String,
        kind: ConcessionKind,
        journey: JourneyRef,
        key: String? = nil,
        at: Instant,
        amount: Money? = nil,
        until: Instant
    ) {
        self.offer = offer
        self.kind = kind
        self.journey = journey
        self.key = key
        self.at = at
        self.amount = amount
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        offer = try _fields.required("offer")
        kind = try _fields.required("kind")
        journey = try _fields.required("journey")
        key = _fields.optional("key")
        at = try _fields.required("at")
        amount = _fields.optional("amount")
        until = try _fields.required("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("offer", offer)
        _fields.put("kind", kind)
        _fields.put("journey", journey)
        _fields.putOptional("key", key)
        _fields.put("at", at)
        _fields.putOptional("amount", amount)
        _fields.put("until", until)
        return try _fields.json()
    }
}

/// An offer as it goes out.
public struct OfferMade: Document {
    /// Taxes and totals, without optional lines.
    public var priced: PriceSnapshot {
        get { pricedHeld[0] }
        set { pricedHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var pricedHeld: [PriceSnapshot]
    /// What it says beside prices.
    public var terms: OfferTerms {
        get { termsHeld[0] }
        set { termsHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var termsHeld: [OfferTerms]

    public init(priced: PriceSnapshot, terms: OfferTerms) {
        self.pricedHeld = [priced]
        self.termsHeld = [terms]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        pricedHeld = [try _fields.required("priced") as PriceSnapshot]
        termsHeld = [try _fields.required("terms") as OfferTerms]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("priced", priced)
        _fields.put("terms", terms)
        return try _fields.json()
    }
}

/// Something that may be offered.
public struct OfferRule: Document {
    /// Its id.
    public var id: String
    /// What it concedes.
    public var kind: ConcessionKind
    /// Percent off: of the goods for `price`, of the freight for `freight`.
    public var percent: Decimal?
    /// An amount off.
    public var amount: Money?
    /// Days added to the terms of payment.
    public var days: Int?
    /// Once per account within this time.
    public var oncePer: String
    /// Only for these reasons; all that permit the kind when empty.
    public var reasons: [KnownReason]
    /// How long it holds.
    public var validFor: String

    public init(
        id: String,
        kind: ConcessionKind,
        percent: Decimal? = nil,
        amount: Money? = nil,
        days: Int? = nil,
        oncePer: String,
        reasons: [KnownReason] = [],
        validFor: String
    ) {
        self.id = id
        self.kind = kind
        self.percent = percent
        self.amount = amount
        self.days = days
        self.oncePer = oncePer
        self.reasons = reasons
        self.validFor = validFor
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        percent = _fields.optional("percent")
        amount = _fields.optional("amount")
        days = _fields.optional("days")
        oncePer = try _fields.required("once_per")
        reasons = _fields.list("reasons")
        validFor = try _fields.required("valid_for")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.putOptional("percent", percent)
        _fields.putOptional("amount", amount)
        _fields.putOptional("days", days)
        _fields.put("once_per", oncePer)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.put("valid_for", validFor)
        return try _fields.json()
    }
}

/// A price break: with the price of one, or the amount of exactly so many where parts of the quantity have
/// different prices.
public struct OfferRung: Document {
    /// The least quantity.
    public var from: Decimal
    /// Per unit; absent where parts of the quantity have different prices, as in graduated tiers.
    public var unitPrice: Decimal?
    /// What exactly `from` units cost, where there is no price of one.
    public var amount: Decimal?
    /// Where the price is from.
    public var source: Source
    /// The rule: `list:<id>` or `contract:<id>/<term>`.
    public var rule: String?

    public init(
        from: Decimal,
        unitPrice: Decimal? = nil,
        amount: Decimal? = nil,
        source: Source,
        rule: String? = nil
    ) {
        self.from = from
        self.unitPrice = unitPrice
        self.amount = amount
        self.source = source
        self.rule = rule
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = try _fields.required("from")
        unitPrice = _fields.optional("unit_price")
        amount = _fields.optional("amount")
        source = try _fields.required("source")
        rule = _fields.optional("rule")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("from", from)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("amount", amount)
        _fields.put("source", source)
        _fields.putOptional("rule", rule)
        return try _fields.json()
    }
}

/// An offer.
public struct OfferStep: Document {
    /// The offer of the rulebook.
    public var offer: String

    public init(offer: String) {
        self.offer = offer
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        offer = try _fields.required("offer")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("offer", offer)
        return try _fields.json()
    }
}

/// What an offer says beside prices.
public struct OfferTerms: Document {
    /// When it ends, where the seller said so.
    public var validUntil: Instant?
    /// Terms of payment, by their id.
    public var payment: String?
    /// Whether its first order uses it up.
    public var singleUse: Bool?
    /// Whether less than everything may be accepted.
    public var partial: Bool?
    /// A blanket order: quantities are open, an amount and a term bound it.
    public var blanket: Blanket?
    /// The employee who offered.
    public var offeredBy: String?
    /// The id of a note.
    public var note: String?

    public init(
        validUntil: Instant? = nil,
        payment: String? = nil,
        singleUse: Bool? = nil,
        partial: Bool? = nil,
        blanket: Blanket? = nil,
        offeredBy: String? = nil,
        note: String? = nil
    ) {
        self.validUntil = validUntil
        self.payment = payment
        self.singleUse = singleUse
        self.partial = partial
        self.blanket = blanket
        self.offeredBy = offeredBy
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        validUntil = _fields.optional("valid_until")
        payment = _fields.optional("payment")
        singleUse = _fields.optional("single_use")
        partial = _fields.optional("partial")
        blanket = _fields.optional("blanket")
        offeredBy = _fields.optional("offered_by")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("valid_until", validUntil)
        _fields.putOptional("payment", payment)
        _fields.putOptional("single_use", singleUse)
        _fields.putOptional("partial", partial)
        _fields.putOptional("blanket", blanket)
        _fields.putOptional("offered_by", offeredBy)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// A quote that a seller made on a device, at the prices of a bundle.
public struct OfflineQuote: Document {
    /// Its id, chosen by the device.
    public var id: String
    /// The bundle's book.
    public var book: String
    /// The account it was made for.
    public var account: String
    /// The unit of the company that buys.
    public var unit: String?
    /// The buyer.
    public var contact: String?
    /// The selling entity.
    public var seller: String?
    /// Where the goods go.
    public var shipTo: String?
    /// When it was made, by the clock of the device.
    public var madeAt: Instant
    /// When the promise ends; by the rulebook when left out.
    public var validUntil: Instant?
    /// Charges such as freight, in the basis of the prices.
    public var charges: [QuoteCharge]
    /// What was promised.
    public var prices: PriceSnapshot {
        get { pricesHeld[0] }
        set { pricesHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var pricesHeld: [PriceSnapshot]

    public init(
        id: String,
        book: String,
        account: String,
        unit: String? = nil,
        contact: String? = nil,
        seller: String? = nil,
        shipTo: String? = nil,
        madeAt: Instant,
        validUntil: Instant? = nil,
        charges: [QuoteCharge] = [],
        prices: PriceSnapshot
    ) {
        self.id = id
        self.book = book
        self.account = account
        self.unit = unit
        self.contact = contact
        self.seller = seller
        self.shipTo = shipTo
        self.madeAt = madeAt
        self.validUntil = validUntil
        self.charges = charges
        self.pricesHeld = [prices]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        book = try _fields.required("book")
        account = try _fields.required("account")
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        seller = _fields.optional("seller")
        shipTo = _fields.optional("ship_to")
        madeAt = try _fields.required("made_at")
        validUntil = _fields.optional("valid_until")
        charges = _fields.list("charges")
        pricesHeld = [try _fields.required("prices") as PriceSnapshot]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("book", book)
        _fields.put("account", account)
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.putOptional("seller", seller)
        _fields.putOptional("ship_to", shipTo)
        _fields.put("made_at", madeAt)
        _fields.putOptional("valid_until", validUntil)
        _fields.putUnlessEmpty("charges", charges)
        _fields.put("prices", prices)
        return try _fields.json()
    }
}

/// What becomes of a quote that was made on a device, when it comes in.
public struct OfflineRules: Document {
    /// When it goes out at its own prices.
    public var honour: Honour?
    /// How far today's prices may be from its own in all, in percent of its own: with `nearly`.
    public var percent: Decimal?
    /// How long after it was made it may come in; for as long as it is valid when left out.
    public var within: String?

    public init(honour: Honour? = nil, percent: Decimal? = nil, within: String? = nil) {
        self.honour = honour
        self.percent = percent
        self.within = within
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        honour = _fields.optional("honour")
        percent = _fields.optional("percent")
        within = _fields.optional("within")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("honour", honour)
        _fields.putOptional("percent", percent)
        _fields.putOptional("within", within)
        return try _fields.json()
    }
}

/// A step that opened.
public struct OpenedStep: Document {
    /// The step.
    public var step: String
    /// The people, as far as the limit goes.
    public var eligible: [Eligible]
    /// How many they are.
    public var people: Int
    /// When it is escalated.
    public var escalateAt: Instant?
    /// When it decides itself.
    public var autoAt: Instant?

    public init(
        step: String,
        eligible: [Eligible] = [],
        people: Int,
        escalateAt: Instant? = nil,
        autoAt: Instant? = nil
    ) {
        self.step = step
        self.eligible = eligible
        self.people = people
        self.escalateAt = escalateAt
        self.autoAt = autoAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        step = try _fields.required("step")
        eligible = _fields.list("eligible")
        people = try _fields.required("people")
        escalateAt = _fields.optional("escalate_at")
        autoAt = _fields.optional("auto_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("step", step)
        _fields.putUnlessEmpty("eligible", eligible)
        _fields.put("people", people)
        _fields.putOptional("escalate_at", escalateAt)
        _fields.putOptional("auto_at", autoAt)
        return try _fields.json()
    }
}

/// What became of one operation.
public struct OperationAnswer: Document {
    /// The operation.
    public var op: String
    /// Its line.
    public var line: String
    /// What became of it.
    public var outcome: OperationOutcome
    /// Why it was refused.
    public var code: String?
    /// The quantity of the line afterwards; none when it is gone.
    public var quantity: Decimal?
    /// Whether the schedule of the line does not sum to its quantity any more.
    public var scheduleOpen: Bool?

    public init(
        op: String,
        line: String,
        outcome: OperationOutcome,
        code: String? = nil,
        quantity: Decimal? = nil,
        scheduleOpen: Bool? = nil
    ) {
        self.op = op
        self.line = line
        self.outcome = outcome
        self.code = code
        self.quantity = quantity
        self.scheduleOpen = scheduleOpen
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        op = try _fields.required("op")
        line = try _fields.required("line")
        outcome = try _fields.required("outcome")
        code = _fields.optional("code")
        quantity = _fields.optional("quantity")
        scheduleOpen = _fields.optional("schedule_open")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("op", op)
        _fields.put("line", line)
        _fields.put("outcome", outcome)
        _fields.putOptional("code", code)
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("schedule_open", scheduleOpen)
        return try _fields.json()
    }
}

/// Something to choose: either one of a list of values or a number of a range.
public struct OptionRecord: Document {
    /// The option, unique in the product.
    public var id: String
    /// Whether a choice must be made; true when absent.
    public var needed: Bool?
    /// The values to choose from.
    public var values: [ValueRecord]
    /// The numbers to choose from.
    public var range: RangeRecord?

    public init(id: String, needed: Bool? = nil, values: [ValueRecord] = [], range: RangeRecord? = nil) {
        self.id = id
        self.needed = needed
        self.values = values
        self.range = range
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        needed = _fields.optional("needed")
        values = _fields.list("values")
        range = _fields.optional("range")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("needed", needed)
        _fields.putUnlessEmpty("values", values)
        _fields.putOptional("range", range)
        return try _fields.json()
    }
}

/// An order.
public struct Order: Document {
    /// The order.
    public var id: String
    /// Where it stands.
    public var state: OrderState?
    /// Who decides about it.
    public var authority: Authority?
    /// The other system's version, where that decides.
    public var sourceVersion: Int?
    /// The number that people know.
    public var number: String?
    /// The numbers of other systems.
    public var external: [ExternalNumber]
    /// Where it is from.
    public var origin: OrderOrigin
    /// The unit that bought.
    public var unit: String?
    /// The person who bought.
    public var contact: String?
    /// The selling entity.
    public var seller: String?
    /// The buyer's purchase order number.
    public var poNumber: String?
    /// The currency of every amount.
    public var currency: String
    /// The prices that it was placed with.
    public var prices: PriceSnapshot {
        get { pricesHeld[0] }
        set { pricesHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var pricesHeld: [PriceSnapshot]
    /// What is due when.
    public var terms: [Instalment]
    /// The lines.
    public var lines: [OrderLine]
    /// Grows with every event.
    public var version: Int?
    /// When it was placed.
    public var placed: Instant
    /// When it changed last.
    public var changed: Instant

    public init(
        id: String,
        state: OrderState? = nil,
        authority: Authority? = nil,
        sourceVersion: Int? = nil,
        number: String? = nil,
        external: [ExternalNumber] = [],
        origin: OrderOrigin,
        unit: String? = nil,
        contact: String? = nil,
        seller: String? = nil,
        poNumber: String? = nil,
        currency: String,
        prices: PriceSnapshot,
        terms: [Instalment] = [],
        lines: [OrderLine] = [],
        version: Int? = nil,
        placed: Instant,
        changed: Instant
    ) {
        self.id = id
        self.state = state
        self.authority = authority
        self.sourceVersion = sourceVersion
        self.number = number
        self.external = external
        self.origin = origin
        self.unit = unit
        self.contact = contact
        self.seller = seller
        self.poNumber = poNumber
        self.currency = currency
        self.pricesHeld = [prices]
        self.terms = terms
        self.lines = lines
        self.version = version
        self.placed = placed
        self.changed = changed
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        state = _fields.optional("state")
        authority = _fields.optional("authority")
        sourceVersion = _fields.optional("source_version")
        number = _fields.optional("number")
        external = _fields.list("external")
        origin = try _fields.required("origin")
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        seller = _fields.optional("seller")
        poNumber = _fields.optional("po_number")
        currency = try _fields.required("currency")
        pricesHeld = [try _fields.required("prices") as PriceSnapshot]
        terms = _fields.list("terms")
        lines = _fields.list("lines")
        version = _fields.optional("version")
        placed = try _fields.required("placed")
        changed = try _fields.required("changed")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("state", state)
        _fields.putOptional("authority", authority)
        _fields.putOptional("source_version", sourceVersion)
        _fields.putOptional("number", number)
        _fields.putUnlessEmpty("external", external)
        _fields.put("origin", origin)
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.putOptional("seller", seller)
        _fields.putOptional("po_number", poNumber)
        _fields.put("currency", currency)
        _fields.put("prices", prices)
        _fields.putUnlessEmpty("terms", terms)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putOptional("version", version)
        _fields.put("placed", placed)
        _fields.put("changed", changed)
        return try _fields.json()
    }
}

/// A line of an order. Quantities are in its unit.
public struct OrderLine: Document {
    /// The line, as in the cart or quote.
    public var id: String
    /// What was ordered, with unit, configuration and custom key.
    public var key: LineKey
    /// The unit of the quantities.
    public var unit: String
    /// How much was ordered.
    public var ordered: Decimal
    /// What all that was ordered costs without tax.
    public var net: Decimal
    /// With tax.
    public var gross: Decimal
    /// Who bears it: what is cancelled or comes back is given back to the same.
    public var coding: [Coding]
    /// How much was cancelled.
    public var cancelled: Decimal?
    /// How much was shipped.
    public var shipped: Decimal?
    /// How much waits for goods.
    public var backordered: Decimal?
    /// How much was invoiced.
    public var invoiced: Decimal?
    /// How much of what was shipped came back.
    public var returned: Decimal?

    public init(
        id: String,
        key: LineKey,
        unit: String,
        ordered: Decimal,
        net: Decimal,
        gross: Decimal,
        coding: [Coding] = [],
        cancelled: Decimal? = nil,
        shipped: Decimal? = nil,
        backordered: Decimal? = nil,
        invoiced: Decimal? = nil,
        returned: Decimal? = nil
    ) {
        self.id = id
        self.key = key
        self.unit = unit
        self.ordered = ordered
        self.net = net
        self.gross = gross
        self.coding = coding
        self.cancelled = cancelled
        self.shipped = shipped
        self.backordered = backordered
        self.invoiced = invoiced
        self.returned = returned
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        key = try _fields.required("key")
        unit = try _fields.required("unit")
        ordered = try _fields.required("ordered")
        net = try _fields.required("net")
        gross = try _fields.required("gross")
        coding = _fields.list("coding")
        cancelled = _fields.optional("cancelled")
        shipped = _fields.optional("shipped")
        backordered = _fields.optional("backordered")
        invoiced = _fields.optional("invoiced")
        returned = _fields.optional("returned")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("key", key)
        _fields.put("unit", unit)
        _fields.put("ordered", ordered)
        _fields.put("net", net)
        _fields.put("gross", gross)
        _fields.putUnlessEmpty("coding", coding)
        _fields.putOptional("cancelled", cancelled)
        _fields.putOptional("shipped", shipped)
        _fields.putOptional("backordered", backordered)
        _fields.putOptional("invoiced", invoiced)
        _fields.putOptional("returned", returned)
        return try _fields.json()
    }
}

/// Where an order is from.
public struct OrderOrigin: Document {
    /// The kind of thing.
    public var kind: OriginKind
    /// Its id.
    public var id: String?
    /// The generation of the cart, or the release of the quote.
    public var generation: Int?

    public init(kind: OriginKind, id: String? = nil, generation: Int? = nil) {
        self.kind = kind
        self.id = id
        self.generation = generation
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kind = try _fields.required("kind")
        id = _fields.optional("id")
        generation = _fields.optional("generation")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("kind", kind)
        _fields.putOptional("id", id)
        _fields.putOptional("generation", generation)
        return try _fields.json()
    }
}

/// Minimum and maximum of an order.
public struct OrderRule: Document {
    /// Its id.
    public var id: String
    /// The least.
    public var minimum: Decimal?
    /// The greatest.
    public var maximum: Decimal?
    /// What is measured.
    public var of: OrderRuleOf
    /// Which amount.
    public var basis: ConditionBasis?
    /// Only for orders in this currency; the rulebook's when left out.
    public var currency: String?
    /// Whom it binds.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]

    public init(
        id: String,
        minimum: Decimal? = nil,
        maximum: Decimal? = nil,
        of: OrderRuleOf,
        basis: ConditionBasis? = nil,
        currency: String? = nil,
        `for`: Eligibility? = nil
    ) {
        self.id = id
        self.minimum = minimum
        self.maximum = maximum
        self.of = of
        self.basis = basis
        self.currency = currency
        self.forHeld = `for`.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        minimum = _fields.optional("minimum")
        maximum = _fields.optional("maximum")
        of = try _fields.required("of")
        basis = _fields.optional("basis")
        currency = _fields.optional("currency")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("minimum", minimum)
        _fields.putOptional("maximum", maximum)
        _fields.put("of", of)
        _fields.putOptional("basis", basis)
        _fields.putOptional("currency", currency)
        _fields.putOptional("for", `for`)
        return try _fields.json()
    }
}

/// What an order used.
public struct OrderUse: Document {
    /// The order.
    public var order: String
    /// What it used of contract terms.
    public var contracts: [ConsumedTerm]
    /// What it used of promotions.
    public var promotions: [ConsumedPromotion]

    public init(order: String, contracts: [ConsumedTerm] = [], promotions: [ConsumedPromotion] = []) {
        self.order = order
        self.contracts = contracts
        self.promotions = promotions
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        order = try _fields.required("order")
        contracts = _fields.list("contracts")
        promotions = _fields.list("promotions")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("order", order)
        _fields.putUnlessEmpty("contracts", contracts)
        _fields.putUnlessEmpty("promotions", promotions)
        return try _fields.json()
    }
}

/// A release that became an order.
public struct Ordered: Document {
    /// The release.
    public var number: Int
    /// The order.
    public var order: String
    /// Lines and charges.
    public var total: Decimal

    public init(number: Int, order: String, total: Decimal) {
        self.number = number
        self.order = order
        self.total = total
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        number = try _fields.required("number")
        order = try _fields.required("order")
        total = try _fields.required("total")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("number", number)
        _fields.put("order", order)
        _fields.put("total", total)
        return try _fields.json()
    }
}

/// A division, branch or location.
public struct OrgUnitRecord: Document {
    /// The unit, unique in the company.
    public var id: String
    /// The unit above it.
    public var parent: String?
    /// The name for people.
    public var name: String?
    /// Groups of the unit and everything below it.
    public var groups: [String]
    /// Where goods can be sent.
    public var shipTos: [ShipToRecord]
    /// The selling entity that it buys from; that of the unit above when absent.
    public var seller: String?
    /// Its terms of payment; those of the unit above when absent.
    public var terms: TermsRecord?

    public init(
        id: String,
        parent: String? = nil,
        name: String? = nil,
        groups: [String] = [],
        shipTos: [ShipToRecord] = [],
        seller: String? = nil,
        terms: TermsRecord? = nil
    ) {
        self.id = id
        self.parent = parent
        self.name = name
        self.groups = groups
        self.shipTos = shipTos
        self.seller = seller
        self.terms = terms
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        parent = _fields.optional("parent")
        name = _fields.optional("name")
        groups = _fields.list("groups")
        shipTos = _fields.list("ship_tos")
        seller = _fields.optional("seller")
        terms = _fields.optional("terms")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("parent", parent)
        _fields.putOptional("name", name)
        _fields.putUnlessEmpty("groups", groups)
        _fields.putUnlessEmpty("ship_tos", shipTos)
        _fields.putOptional("seller", seller)
        _fields.putOptional("terms", terms)
        return try _fields.json()
    }
}

/// Where in which play an effect comes from.
public struct Origin: Document {
    /// The run.
    public var run: String
    /// The play.
    public var play: String
    /// Its version.
    public var version: Int
    /// The step.
    public var step: String
    /// The thing that it is about.
    public var journey: JourneyRef
    /// Its generation.
    public var generation: Int?

    public init(
        run: String,
        play: String,
        version: Int,
        step: String,
        journey: JourneyRef,
        generation: Int? = nil
    ) {
        self.run = run
        self.play = play
        self.version = version
        self.step = step
        self.journey = journey
        self.generation = generation
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        run = try _fields.required("run")
        play = try _fields.required("play")
        version = try _fields.required("version")
        step = try _fields.required("step")
        journey = try _fields.required("journey")
        generation = _fields.optional("generation")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("run", run)
        _fields.put("play", play)
        _fields.put("version", version)
        _fields.put("step", step)
        _fields.put("journey", journey)
        _fields.putOptional("generation", generation)
        return try _fields.json()
    }
}

/// What a step did.
public struct Outcome: Document {
    /// The facts, in order: to be appended to the account's log.
    public var events: [Event]
    /// What only other systems know, and this step asks for.
    public var needs: [Need]
    /// What the host must do now, in order.
    public var effects: [Effect]
    /// What changed: the views of these subjects are to be projected anew.
    public var touched: [Subject]
    /// What the command came to, piece by piece, where it had pieces.
    public var answer: Answer?
    /// When the account wants to be stepped again, at the latest.
    public var nextWakeup: Instant?
    /// The input was accepted before, by the event with this number: nothing was done.
    public var duplicateOf: Int?

    public init(
        events: [Event] = [],
        needs: [Need] = [],
        effects: [Effect] = [],
        touched: [Subject] = [],
        answer: Answer? = nil,
        nextWakeup: Instant? = nil,
        duplicateOf: Int? = nil
    ) {
        self.events = events
        self.needs = needs
        self.effects = effects
        self.touched = touched
        self.answer = answer
        self.nextWakeup = nextWakeup
        self.duplicateOf = duplicateOf
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        events = _fields.list("events")
        needs = _fields.list("needs")
        effects = _fields.list("effects")
        touched = _fields.list("touched")
        answer = _fields.optional("answer")
        nextWakeup = _fields.optional("next_wakeup")
        duplicateOf = _fields.optional("duplicate_of")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("events", events)
        _fields.putUnlessEmpty("needs", needs)
        _fields.putUnlessEmpty("effects", effects)
        _fields.putUnlessEmpty("touched", touched)
        _fields.putOptional("answer", answer)
        _fields.putOptional("next_wakeup", nextWakeup)
        _fields.putOptional("duplicate_of", duplicateOf)
        return try _fields.json()
    }
}

/// What an account keeps about writing to its people.
public struct Outreach: Document {
    /// What people agreed to, the latest of each.
    public var consents: [Consent]
    /// Who is not written to, and where.
    public var blocks: [Block]
    /// What was sent, by when, as long as caps and conversations need it.
    public var sent: [Sent]
    /// Who has the ball.
    public var balls: [Ball]
    /// When somebody of the account wrote back last.
    public var replied: Instant?
    /// Arms of experiments: once given they stay.
    public var assignments: [Assignment]
    /// What was offered.
    public var offers: [OfferGiven]
    /// What models of the host say.
    public var scores: [Score]
    /// What is known of stock.
    public var stock: [StockFact]
    /// When each play was last entered by each key.
    public var entered: [EntryMark]

    public init(
        consents: [Consent] = [],
        blocks: [Block] = [],
        sent: [Sent] = [],
        balls: [Ball] = [],
        replied: Instant? = nil,
        assignments: [Assignment] = [],
        offers: [OfferGiven] = [],
        scores: [Score] = [],
        stock: [StockFact] = [],
        entered: [EntryMark] = []
    ) {
        self.consents = consents
        self.blocks = blocks
        self.sent = sent
        self.balls = balls
        self.replied = replied
        self.assignments = assignments
        self.offers = offers
        self.scores = scores
        self.stock = stock
        self.entered = entered
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        consents = _fields.list("consents")
        blocks = _fields.list("blocks")
        sent = _fields.list("sent")
        balls = _fields.list("balls")
        replied = _fields.optional("replied")
        assignments = _fields.list("assignments")
        offers = _fields.list("offers")
        scores = _fields.list("scores")
        stock = _fields.list("stock")
        entered = _fields.list("entered")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("consents", consents)
        _fields.putUnlessEmpty("blocks", blocks)
        _fields.putUnlessEmpty("sent", sent)
        _fields.putUnlessEmpty("balls", balls)
        _fields.putOptional("replied", replied)
        _fields.putUnlessEmpty("assignments", assignments)
        _fields.putUnlessEmpty("offers", offers)
        _fields.putUnlessEmpty("scores", scores)
        _fields.putUnlessEmpty("stock", stock)
        _fields.putUnlessEmpty("entered", entered)
        return try _fields.json()
    }
}

/// The vendor's id of a person or team of the seller.
public struct OwnerId: Document {
    /// The person or team.
    public var rep: String
    /// The id.
    public var id: String

    public init(rep: String, id: String) {
        self.rep = rep
        self.id = id
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rep = try _fields.required("rep")
        id = try _fields.required("id")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("rep", rep)
        _fields.put("id", id)
        return try _fields.json()
    }
}
