// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// An addition to a quantity; below zero where something was taken away.
public struct QuantityAdd: Document {
    /// When it was written.
    public var stamp: Stamp
    /// How much.
    public var quantity: Decimal

    public init(stamp: Stamp, quantity: Decimal) {
        self.stamp = stamp
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        stamp = try _fields.required("stamp")
        quantity = try _fields.required("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("stamp", stamp)
        _fields.put("quantity", quantity)
        return try _fields.json()
    }
}

/// Minimum, maximum and multiple of what it covers, exactly one of the scopes.
public struct QuantityRule: Document {
    /// Its id.
    public var id: String?
    /// A SKU.
    public var sku: String?
    /// A product.
    public var product: String?
    /// A named set of products.
    public var productGroup: String?
    /// A category with its subtree.
    public var category: String?
    /// Everything.
    public var all: Bool?
    /// The least quantity.
    public var minimum: Decimal?
    /// The greatest quantity.
    public var maximum: Decimal?
    /// Only multiples of this.
    public var multiple: Decimal?
    /// Where multiples are counted from.
    public var multipleFrom: MultipleFrom?
    /// The unit of these numbers; the line's base unit when left out.
    public var unit: String?
    /// The quantity it is about.
    public var over: RuleOver?
    /// Whom it binds.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]

    public init(
        id: String? = nil,
        sku: String? = nil,
        product: String? = nil,
        productGroup: String? = nil,
        category: String? = nil,
        all: Bool? = nil,
        minimum: Decimal? = nil,
        maximum: Decimal? = nil,
        multiple: Decimal? = nil,
        multipleFrom: MultipleFrom? = nil,
        unit: String? = nil,
        over: RuleOver? = nil,
        `for`: Eligibility? = nil
    ) {
        self.id = id
        self.sku = sku
        self.product = product
        self.productGroup = productGroup
        self.category = category
        self.all = all
        self.minimum = minimum
        self.maximum = maximum
        self.multiple = multiple
        self.multipleFrom = multipleFrom
        self.unit = unit
        self.over = over
        self.forHeld = `for`.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = _fields.optional("id")
        sku = _fields.optional("sku")
        product = _fields.optional("product")
        productGroup = _fields.optional("product_group")
        category = _fields.optional("category")
        all = _fields.optional("all")
        minimum = _fields.optional("minimum")
        maximum = _fields.optional("maximum")
        multiple = _fields.optional("multiple")
        multipleFrom = _fields.optional("multiple_from")
        unit = _fields.optional("unit")
        over = _fields.optional("over")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("id", id)
        _fields.putOptional("sku", sku)
        _fields.putOptional("product", product)
        _fields.putOptional("product_group", productGroup)
        _fields.putOptional("category", category)
        _fields.putOptional("all", all)
        _fields.putOptional("minimum", minimum)
        _fields.putOptional("maximum", maximum)
        _fields.putOptional("multiple", multiple)
        _fields.putOptional("multiple_from", multipleFrom)
        _fields.putOptional("unit", unit)
        _fields.putOptional("over", over)
        _fields.putOptional("for", `for`)
        return try _fields.json()
    }
}

/// The register of a quantity.
public struct QuantitySet: Document {
    /// When it was written.
    public var stamp: Stamp
    /// The value; none is a removal.
    public var quantity: Decimal?

    public init(stamp: Stamp, quantity: Decimal? = nil) {
        self.stamp = stamp
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        stamp = try _fields.required("stamp")
        quantity = _fields.optional("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("stamp", stamp)
        _fields.putOptional("quantity", quantity)
        return try _fields.json()
    }
}

/// What a number has to be.
public struct QuantityTest: Document {
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
    public var unit: String?

    public init(
        atLeast: Decimal? = nil,
        over: Decimal? = nil,
        atMost: Decimal? = nil,
        under: Decimal? = nil,
        `is`: Decimal? = nil,
        unit: String? = nil
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
        unit = _fields.optional("unit")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("at_least", atLeast)
        _fields.putOptional("over", over)
        _fields.putOptional("at_most", atMost)
        _fields.putOptional("under", under)
        _fields.putOptional("is", `is`)
        _fields.putOptional("unit", unit)
        return try _fields.json()
    }
}

/// How many must approve.
public struct Quorum: Document {
    /// So many different people.
    public var need: Int
    /// Of at least so many who may decide; a plan with fewer is impossible.
    public var of: Int?

    public init(need: Int, of: Int? = nil) {
        self.need = need
        self.of = of
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        need = try _fields.required("need")
        of = _fields.optional("of")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("need", need)
        _fields.putOptional("of", of)
        return try _fields.json()
    }
}

/// A negotiated quote.
public struct Quote: Document {
    /// Its id.
    public var id: String
    /// Who decides about it.
    public var authority: QuoteAuthority?
    /// The other system's version, of an external quote.
    public var sourceVersion: Int?
    /// Counts every event.
    public var version: Int
    /// Counts the changes of what is quoted and of what is left of it: commands name the one they saw.
    public var revision: Int
    /// Where it is; see `state_at`.
    public var state: QuoteState
    /// The unit of the company that buys.
    public var unit: String?
    /// The person who asked.
    public var contact: String?
    /// The employee of the seller who works on it.
    public var sellerUser: String?
    /// The selling entity.
    public var seller: String?
    /// The currency of every amount.
    public var currency: String
    /// The cart that it was made of.
    public var cart: String?
    /// Where the goods go.
    public var shipTo: String?
    /// The buyer's purchase order number.
    public var po: String?
    /// The lines, in the order they were added.
    public var lines: [QuoteLine]
    /// The discount over what the lines leave.
    public var discount: QuoteDiscount?
    /// Charges such as freight.
    public var charges: [QuoteCharge]
    /// Taxes and totals of the last offer, without optional lines.
    public var priced: PriceSnapshot? {
        get { pricedHeld.first }
        set { pricedHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var pricedHeld: [PriceSnapshot]
    /// What the last offer says beside prices.
    public var terms: OfferTerms? {
        get { termsHeld.first }
        set { termsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var termsHeld: [OfferTerms]
    /// When the offer ends (exclusive).
    public var validUntil: Instant?
    /// When the buyer is to be reminded of it.
    public var remindAt: Instant?
    /// Whether the buyer has been shown the prices that stand here now.
    public var shown: Bool?
    /// Why a colleague has to decide. Not for buyers.
    public var beyond: [Why]
    /// What the buyer asked for last.
    public var counter: Counter?
    /// Messages, by the ids of their texts.
    public var messages: [QuoteMessage]
    /// The rounds of the negotiation.
    public var history: [Revision]
    /// Counts the releases that were ever tried, so that each has a number of its own.
    public var tried: Int?
    /// The release that is being ordered.
    public var placing: Release?
    /// What was ordered.
    public var releases: [Ordered]
    /// When it was made.
    public var createdAt: Instant
    /// When it last changed.
    public var changedAt: Instant

    public init(
        id: String,
        authority: QuoteAuthority? = nil,
        sourceVersion: Int? = nil,
        version: Int,
        revision: Int,
        state: QuoteState,
        unit: String? = nil,
        contact: String? = nil,
        sellerUser: String? = nil,
        seller: String? = nil,
        currency: String,
        cart: String? = nil,
        shipTo: String? = nil,
        po: String? = nil,
        lines: [QuoteLine] = [],
        discount: QuoteDiscount? = nil,
        charges: [QuoteCharge] = [],
        priced: PriceSnapshot? = nil,
        terms: OfferTerms? = nil,
        validUntil: Instant? = nil,
        remindAt: Instant? = nil,
        shown: Bool? = nil,
        beyond: [Why] = [],
        counter: Counter? = nil,
        messages: [QuoteMessage] = [],
        history: [Revision] = [],
        tried: Int? = nil,
        placing: Release? = nil,
        releases: [Ordered] = [],
        createdAt: Instant,
        changedAt: Instant
    ) {
        self.id = id
        self.authority = authority
        self.sourceVersion = sourceVersion
        self.version = version
        self.revision = revision
        self.state = state
        self.unit = unit
        self.contact = contact
        self.sellerUser = sellerUser
        self.seller = seller
        self.currency = currency
        self.cart = cart
        self.shipTo = shipTo
        self.po = po
        self.lines = lines
        self.discount = discount
        self.charges = charges
        self.pricedHeld = priced.map { [$0] } ?? []
        self.termsHeld = terms.map { [$0] } ?? []
        self.validUntil = validUntil
        self.remindAt = remindAt
        self.shown = shown
        self.beyond = beyond
        self.counter = counter
        self.messages = messages
        self.history = history
        self.tried = tried
        self.placing = placing
        self.releases = releases
        self.createdAt = createdAt
        self.changedAt = changedAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        authority = _fields.optional("authority")
        sourceVersion = _fields.optional("source_version")
        version = try _fields.required("version")
        revision = try _fields.required("revision")
        state = try _fields.required("state")
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        sellerUser = _fields.optional("seller_user")
        seller = _fields.optional("seller")
        currency = try _fields.required("currency")
        cart = _fields.optional("cart")
        shipTo = _fields.optional("ship_to")
        po = _fields.optional("po")
        lines = _fields.list("lines")
        discount = _fields.optional("discount")
        charges = _fields.list("charges")
        pricedHeld = (_fields.optional("priced") as PriceSnapshot?).map { [$0] } ?? []
        termsHeld = (_fields.optional("terms") as OfferTerms?).map { [$0] } ?? []
        validUntil = _fields.optional("valid_until")
        remindAt = _fields.optional("remind_at")
        shown = _fields.optional("shown")
        beyond = _fields.list("beyond")
        counter = _fields.optional("counter")
        messages = _fields.list("messages")
        history = _fields.list("history")
        tried = _fields.optional("tried")
        placing = _fields.optional("placing")
        releases = _fields.list("releases")
        createdAt = try _fields.required("created_at")
        changedAt = try _fields.required("changed_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("authority", authority)
        _fields.putOptional("source_version", sourceVersion)
        _fields.put("version", version)
        _fields.put("revision", revision)
        _fields.put("state", state)
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.putOptional("seller_user", sellerUser)
        _fields.putOptional("seller", seller)
        _fields.put("currency", currency)
        _fields.putOptional("cart", cart)
        _fields.putOptional("ship_to", shipTo)
        _fields.putOptional("po", po)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putOptional("discount", discount)
        _fields.putUnlessEmpty("charges", charges)
        _fields.putOptional("priced", priced)
        _fields.putOptional("terms", terms)
        _fields.putOptional("valid_until", validUntil)
        _fields.putOptional("remind_at", remindAt)
        _fields.putOptional("shown", shown)
        _fields.putUnlessEmpty("beyond", beyond)
        _fields.putOptional("counter", counter)
        _fields.putUnlessEmpty("messages", messages)
        _fields.putUnlessEmpty("history", history)
        _fields.putOptional("tried", tried)
        _fields.putOptional("placing", placing)
        _fields.putUnlessEmpty("releases", releases)
        _fields.put("created_at", createdAt)
        _fields.put("changed_at", changedAt)
        return try _fields.json()
    }
}

/// A charge.
public struct QuoteCharge: Document {
    /// Its id.
    public var id: String
    /// What it is for.
    public var kind: ChargeKind
    /// The amount.
    public var amount: Decimal
    /// Its tax category.
    public var taxCategory: String?
    /// How much of it is ordered.
    public var released: Decimal?

    public init(
        id: String,
        kind: ChargeKind,
        amount: Decimal,
        taxCategory: String? = nil,
        released: Decimal? = nil
    ) {
        self.id = id
        self.kind = kind
        self.amount = amount
        self.taxCategory = taxCategory
        self.released = released
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        amount = try _fields.required("amount")
        taxCategory = _fields.optional("tax_category")
        released = _fields.optional("released")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.put("amount", amount)
        _fields.putOptional("tax_category", taxCategory)
        _fields.putOptional("released", released)
        return try _fields.json()
    }
}

/// A discount over what the lines leave: exactly one of the two.
public struct QuoteDiscount: Document {
    /// Percent; optional lines get it too.
    public var percent: Decimal?
    /// An amount, over the lines that are not optional.
    public var amount: Decimal?

    public init(percent: Decimal? = nil, amount: Decimal? = nil) {
        self.percent = percent
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        percent = _fields.optional("percent")
        amount = _fields.optional("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("percent", percent)
        _fields.putOptional("amount", amount)
        return try _fields.json()
    }
}

/// A line of a quote.
public struct QuoteLine: Document {
    /// Its id.
    public var id: String
    /// What is quoted.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// The unit of the quantity.
    public var unit: String
    /// The buyer's price without a quote, when it was last looked at.
    public var base: SnapshotLine? {
        get { baseHeld.first }
        set { baseHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var baseHeld: [SnapshotLine]
    /// What the seller set; the price without a quote where nothing is set.
    public var set: SetPrice?
    /// Its total before the quote's discount; absent while it has no price.
    public var total: Decimal?
    /// Its total after the quote's discount.
    public var quoted: Decimal?
    /// Whether the quote's discount and the solver leave it alone.
    public var locked: Bool?
    /// Whether it is an extra that the buyer may take, outside of the totals.
    public var optional: Bool?
    /// The least total that the seller goes to. Not for buyers.
    public var least: Decimal?
    /// What the buyer wishes.
    public var wish: Wish?
    /// How much of it the buyer accepted.
    public var accepted: Decimal?
    /// The total of what was accepted.
    public var acceptedTotal: Decimal?
    /// How much of that is ordered.
    public var released: Decimal?
    /// The total of what is ordered.
    public var releasedTotal: Decimal?
    /// The id of a note.
    public var note: String?

    public init(
        id: String,
        sku: String,
        quantity: Decimal,
        unit: String,
        base: SnapshotLine? = nil,
        set: SetPrice? = nil,
        total: Decimal? = nil,
        quoted: Decimal? = nil,
        locked: Bool? = nil,
        optional: Bool? = nil,
        least: Decimal? = nil,
        wish: Wish? = nil,
        accepted: Decimal? = nil,
        acceptedTotal: Decimal? = nil,
        released: Decimal? = nil,
        releasedTotal: Decimal? = nil,
        note: String? = nil
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.baseHeld = base.map { [$0] } ?? []
        self.set = set
        self.total = total
        self.quoted = quoted
        self.locked = locked
        self.optional = optional
        self.least = least
        self.wish = wish
        self.accepted = accepted
        self.acceptedTotal = acceptedTotal
        self.released = released
        self.releasedTotal = releasedTotal
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = try _fields.required("unit")
        baseHeld = (_fields.optional("base") as SnapshotLine?).map { [$0] } ?? []
        set = _fields.optional("set")
        total = _fields.optional("total")
        quoted = _fields.optional("quoted")
        locked = _fields.optional("locked")
        optional = _fields.optional("optional")
        least = _fields.optional("least")
        wish = _fields.optional("wish")
        accepted = _fields.optional("accepted")
        acceptedTotal = _fields.optional("accepted_total")
        released = _fields.optional("released")
        releasedTotal = _fields.optional("released_total")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.put("unit", unit)
        _fields.putOptional("base", base)
        _fields.putOptional("set", set)
        _fields.putOptional("total", total)
        _fields.putOptional("quoted", quoted)
        _fields.putOptional("locked", locked)
        _fields.putOptional("optional", optional)
        _fields.putOptional("least", least)
        _fields.putOptional("wish", wish)
        _fields.putOptional("accepted", accepted)
        _fields.putOptional("accepted_total", acceptedTotal)
        _fields.putOptional("released", released)
        _fields.putOptional("released_total", releasedTotal)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// How far a line has drifted.
public struct QuoteLineDrift: Document {
    /// The line.
    public var line: String
    /// What is quoted.
    public var quoted: Decimal?
    /// What it cost without a quote when the quote was made.
    public var then: Decimal?
    /// What it costs without a quote today.
    public var today: Decimal?
    /// What the quote saves today: today's price less the quoted; negative where the quote is dearer.
    public var saves: Decimal?
    /// Why it changed; empty where it did not.
    public var causes: [QuoteDriftCause]

    public init(
        line: String,
        quoted: Decimal? = nil,
        then: Decimal? = nil,
        today: Decimal? = nil,
        saves: Decimal? = nil,
        causes: [QuoteDriftCause] = []
    ) {
        self.line = line
        self.quoted = quoted
        self.then = then
        self.today = today
        self.saves = saves
        self.causes = causes
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        quoted = _fields.optional("quoted")
        then = _fields.optional("then")
        today = _fields.optional("today")
        saves = _fields.optional("saves")
        causes = _fields.list("causes")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.putOptional("quoted", quoted)
        _fields.putOptional("then", then)
        _fields.putOptional("today", today)
        _fields.putOptional("saves", saves)
        _fields.putUnlessEmpty("causes", causes)
        return try _fields.json()
    }
}

/// What a link to a quote may be signed for: the host signs, opening it decides nothing.
public struct QuoteLink: Document {
    /// The quote.
    public var quote: String
    /// Its revision.
    public var revision: Int
    /// Until when the offer holds.
    public var validUntil: Instant?
    /// Who may use it.
    public var contact: String

    public init(quote: String, revision: Int, validUntil: Instant? = nil, contact: String) {
        self.quote = quote
        self.revision = revision
        self.validUntil = validUntil
        self.contact = contact
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quote = try _fields.required("quote")
        revision = try _fields.required("revision")
        validUntil = _fields.optional("valid_until")
        contact = try _fields.required("contact")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("quote", quote)
        _fields.put("revision", revision)
        _fields.putOptional("valid_until", validUntil)
        _fields.put("contact", contact)
        return try _fields.json()
    }
}

/// A message, by the id of its text.
public struct QuoteMessage: Document {
    /// The text.
    public var id: String
    /// When.
    public var at: Instant
    /// Who.
    public var by: String
    /// Whether it is among the seller's people.
    public var `internal`: Bool?

    public init(id: String, at: Instant, by: String, `internal`: Bool? = nil) {
        self.id = id
        self.at = at
        self.by = by
        self.`internal` = `internal`
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        at = try _fields.required("at")
        by = try _fields.required("by")
        `internal` = _fields.optional("internal")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("at", at)
        _fields.put("by", by)
        _fields.putOptional("internal", `internal`)
        return try _fields.json()
    }
}

/// What another system says about its quote: all of it, at a version of that system.
public struct QuoteObservation: Document {
    /// The other system's version; older ones are ignored.
    public var sourceVersion: Int
    /// Where the quote is.
    public var state: QuoteState
    /// The unit of the company that buys.
    public var unit: String?
    /// The buyer.
    public var contact: String?
    /// The employee of the seller.
    public var sellerUser: String?
    /// The selling entity.
    public var seller: String?
    /// The currency.
    public var currency: String
    /// The cart that it was made of.
    public var cart: String?
    /// Where the goods go.
    public var shipTo: String?
    /// The buyer's purchase order number.
    public var po: String?
    /// The lines.
    public var lines: [ObservedLine]
    /// The charges.
    public var charges: [QuoteCharge]
    /// When the offer ends.
    public var validUntil: Instant?
    /// What was ordered.
    public var releases: [Ordered]

    public init(
        sourceVersion: Int,
        state: QuoteState,
        unit: String? = nil,
        contact: String? = nil,
        sellerUser: String? = nil,
        seller: String? = nil,
        currency: String,
        cart: String? = nil,
        shipTo: String? = nil,
        po: String? = nil,
        lines: [ObservedLine] = [],
        charges: [QuoteCharge] = [],
        validUntil: Instant? = nil,
        releases: [Ordered] = []
    ) {
        self.sourceVersion = sourceVersion
        self.state = state
        self.unit = unit
        self.contact = contact
        self.sellerUser = sellerUser
        self.seller = seller
        self.currency = currency
        self.cart = cart
        self.shipTo = shipTo
        self.po = po
        self.lines = lines
        self.charges = charges
        self.validUntil = validUntil
        self.releases = releases
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sourceVersion = try _fields.required("source_version")
        state = try _fields.required("state")
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        sellerUser = _fields.optional("seller_user")
        seller = _fields.optional("seller")
        currency = try _fields.required("currency")
        cart = _fields.optional("cart")
        shipTo = _fields.optional("ship_to")
        po = _fields.optional("po")
        lines = _fields.list("lines")
        charges = _fields.list("charges")
        validUntil = _fields.optional("valid_until")
        releases = _fields.list("releases")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("source_version", sourceVersion)
        _fields.put("state", state)
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.putOptional("seller_user", sellerUser)
        _fields.putOptional("seller", seller)
        _fields.put("currency", currency)
        _fields.putOptional("cart", cart)
        _fields.putOptional("ship_to", shipTo)
        _fields.putOptional("po", po)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("charges", charges)
        _fields.putOptional("valid_until", validUntil)
        _fields.putUnlessEmpty("releases", releases)
        return try _fields.json()
    }
}

/// What a rulebook says about quotes.
public struct QuoteRules: Document {
    /// How long an offer holds when its seller does not say; for ever without it.
    public var validFor: ValidFor?
    /// How deep a discount a role may give on its own. Without entries there is no limit; as soon as there is
    /// one, a role that has none may give no discount.
    public var authority: [SellerAuthority]
    /// What a discount is measured from.
    public var discountFrom: DiscountFrom?
    /// Whether an offer is used up by its first order, unless its seller says otherwise.
    public var singleUse: Bool?
    /// Whether a buyer may accept less than was offered, unless the seller says otherwise.
    public var partial: Bool?
    /// How long before its end the buyer is reminded of an open offer.
    public var remind: String?
    /// What becomes of quotes that were made on a device; without it they are honoured while nothing has changed.
    public var offline: OfflineRules?

    public init(
        validFor: ValidFor? = nil,
        authority: [SellerAuthority] = [],
        discountFrom: DiscountFrom? = nil,
        singleUse: Bool? = nil,
        partial: Bool? = nil,
        remind: String? = nil,
        offline: OfflineRules? = nil
    ) {
        self.validFor = validFor
        self.authority = authority
        self.discountFrom = discountFrom
        self.singleUse = singleUse
        self.partial = partial
        self.remind = remind
        self.offline = offline
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        validFor = _fields.optional("valid_for")
        authority = _fields.list("authority")
        discountFrom = _fields.optional("discount_from")
        singleUse = _fields.optional("single_use")
        partial = _fields.optional("partial")
        remind = _fields.optional("remind")
        offline = _fields.optional("offline")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("valid_for", validFor)
        _fields.putUnlessEmpty("authority", authority)
        _fields.putOptional("discount_from", discountFrom)
        _fields.putOptional("single_use", singleUse)
        _fields.putOptional("partial", partial)
        _fields.putOptional("remind", remind)
        _fields.putOptional("offline", offline)
        return try _fields.json()
    }
}

/// How a quote begins.
public struct QuoteStart: Document {
    /// Who decides about it.
    public var authority: QuoteAuthority?
    /// Where it begins.
    public var state: QuoteState
    /// The unit of the company that buys.
    public var unit: String?
    /// The person who asked.
    public var contact: String?
    /// The employee of the seller who works on it.
    public var sellerUser: String?
    /// The selling entity.
    public var seller: String?
    /// The currency of every amount.
    public var currency: String
    /// The cart that it was made of.
    public var cart: String?
    /// Where the goods go.
    public var shipTo: String?
    /// The buyer's purchase order number.
    public var po: String?
    /// The lines.
    public var lines: [QuoteLine]

    public init(
        authority: QuoteAuthority? = nil,
        state: QuoteState,
        unit: String? = nil,
        contact: String? = nil,
        sellerUser: String? = nil,
        seller: String? = nil,
        currency: String,
        cart: String? = nil,
        shipTo: String? = nil,
        po: String? = nil,
        lines: [QuoteLine] = []
    ) {
        self.authority = authority
        self.state = state
        self.unit = unit
        self.contact = contact
        self.sellerUser = sellerUser
        self.seller = seller
        self.currency = currency
        self.cart = cart
        self.shipTo = shipTo
        self.po = po
        self.lines = lines
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        authority = _fields.optional("authority")
        state = try _fields.required("state")
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        sellerUser = _fields.optional("seller_user")
        seller = _fields.optional("seller")
        currency = try _fields.required("currency")
        cart = _fields.optional("cart")
        shipTo = _fields.optional("ship_to")
        po = _fields.optional("po")
        lines = _fields.list("lines")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("authority", authority)
        _fields.put("state", state)
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.putOptional("seller_user", sellerUser)
        _fields.putOptional("seller", seller)
        _fields.put("currency", currency)
        _fields.putOptional("cart", cart)
        _fields.putOptional("ship_to", shipTo)
        _fields.putOptional("po", po)
        _fields.putUnlessEmpty("lines", lines)
        return try _fields.json()
    }
}

/// A quote of the cart.
public struct QuoteStep: Document {
    /// The role that works on it.
    public var to: String?

    public init(to: String? = nil) {
        self.to = to
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        to = _fields.optional("to")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("to", to)
        return try _fields.json()
    }
}
