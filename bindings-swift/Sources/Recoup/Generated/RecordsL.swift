// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What a quantity costs, and how far up the ladder it reaches.
public struct LadderCost: Document {
    /// The amount, rounded as the total of a line in the rulebook's currency.
    public var total: Decimal
    /// The rung reached, counted from 1; absent below the first.
    public var rung: Int?

    public init(total: Decimal, rung: Int? = nil) {
        self.total = total
        self.rung = rung
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        total = try _fields.required("total")
        rung = _fields.optional("rung")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("total", total)
        _fields.putOptional("rung", rung)
        return try _fields.json()
    }
}

/// One thing that the device has to do without.
public struct LeftOut: Document {
    /// What.
    public var kind: LeftOutKind
    /// Which.
    public var id: String

    public init(kind: LeftOutKind, id: String) {
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

/// A line of a cart.
public struct Line: Document {
    /// Its id; its position, counted from 1, when left out.
    public var id: String?
    /// What is ordered.
    public var sku: String
    /// How much, in `unit`.
    public var quantity: Decimal
    /// The unit; the product's base unit when left out.
    public var unit: String?
    /// When it is wanted; the request's date when left out.
    public var requested: Instant?
    /// The contract it must be priced by.
    public var contract: String?
    /// A price that survives recalculation.
    public var price: LinePrice?
    /// Facts about the product, for hosts that keep their own catalogue.
    public var facts: LineFacts? {
        get { factsHeld.first }
        set { factsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var factsHeld: [LineFacts]
    /// The currency the buyer saw; it must be the request's.
    public var currency: String?
    /// What the buyer typed.
    public var asEntered: String?

    public init(
        id: String? = nil,
        sku: String,
        quantity: Decimal,
        unit: String? = nil,
        requested: Instant? = nil,
        contract: String? = nil,
        price: LinePrice? = nil,
        facts: LineFacts? = nil,
        currency: String? = nil,
        asEntered: String? = nil
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.requested = requested
        self.contract = contract
        self.price = price
        self.factsHeld = facts.map { [$0] } ?? []
        self.currency = currency
        self.asEntered = asEntered
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = _fields.optional("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = _fields.optional("unit")
        requested = _fields.optional("requested")
        contract = _fields.optional("contract")
        price = _fields.optional("price")
        factsHeld = (_fields.optional("facts") as LineFacts?).map { [$0] } ?? []
        currency = _fields.optional("currency")
        asEntered = _fields.optional("as_entered")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.putOptional("unit", unit)
        _fields.putOptional("requested", requested)
        _fields.putOptional("contract", contract)
        _fields.putOptional("price", price)
        _fields.putOptional("facts", facts)
        _fields.putOptional("currency", currency)
        _fields.putOptional("as_entered", asEntered)
        return try _fields.json()
    }
}

/// What one promotion took from a line.
public struct LineDiscount: Document {
    /// The promotion.
    public var promotion: String
    /// The amount; negative where it raises the price.
    public var amount: Decimal
    /// The amount per unit, so that a refund of some units is exact.
    public var splits: [UnitSplit]

    public init(promotion: String, amount: Decimal, splits: [UnitSplit] = []) {
        self.promotion = promotion
        self.amount = amount
        self.splits = splits
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        promotion = try _fields.required("promotion")
        amount = try _fields.required("amount")
        splits = _fields.list("splits")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("promotion", promotion)
        _fields.put("amount", amount)
        _fields.putUnlessEmpty("splits", splits)
        return try _fields.json()
    }
}

/// Why a line costs what it costs.
public struct LineExplanation: Document {
    /// The line.
    public var line: String
    /// From the list price to the gross amount.
    public var waterfall: [WaterfallStep]
    /// Everything that was considered, the winner first; only at the full level.
    public var candidates: [Candidate]
    /// How the price of each part was multiplied out; only at the full level.
    public var arithmetic: [Arithmetic]

    public init(
        line: String,
        waterfall: [WaterfallStep] = [],
        candidates: [Candidate] = [],
        arithmetic: [Arithmetic] = []
    ) {
        self.line = line
        self.waterfall = waterfall
        self.candidates = candidates
        self.arithmetic = arithmetic
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        waterfall = _fields.list("waterfall")
        candidates = _fields.list("candidates")
        arithmetic = _fields.list("arithmetic")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.putUnlessEmpty("waterfall", waterfall)
        _fields.putUnlessEmpty("candidates", candidates)
        _fields.putUnlessEmpty("arithmetic", arithmetic)
        return try _fields.json()
    }
}

/// Facts about a product on its line; they take the place of the catalogue's.
public struct LineFacts: Document {
    /// The parent across variants.
    public var product: String?
    /// Its categories.
    public var categories: [String]
    /// Its attributes.
    public var attributes: [String: JSON]
    /// Its base unit.
    public var unit: String?
    /// Its quantity precision.
    public var step: Decimal?
    /// Its tax category.
    public var taxCategory: String?
    /// Kilograms per base unit.
    public var weight: Decimal?
    /// Cost per base unit.
    public var cost: Decimal?

    public init(
        product: String? = nil,
        categories: [String] = [],
        attributes: [String: JSON] = [:],
        unit: String? = nil,
        step: Decimal? = nil,
        taxCategory: String? = nil,
        weight: Decimal? = nil,
        cost: Decimal? = nil
    ) {
        self.product = product
        self.categories = categories
        self.attributes = attributes
        self.unit = unit
        self.step = step
        self.taxCategory = taxCategory
        self.weight = weight
        self.cost = cost
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        product = _fields.optional("product")
        categories = _fields.list("categories")
        attributes = _fields.map("attributes")
        unit = _fields.optional("unit")
        step = _fields.optional("step")
        taxCategory = _fields.optional("tax_category")
        weight = _fields.optional("weight")
        cost = _fields.optional("cost")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("product", product)
        _fields.putUnlessEmpty("categories", categories)
        _fields.putUnlessEmpty("attributes", attributes)
        _fields.putOptional("unit", unit)
        _fields.putOptional("step", step)
        _fields.putOptional("tax_category", taxCategory)
        _fields.putOptional("weight", weight)
        _fields.putOptional("cost", cost)
        return try _fields.json()
    }
}

/// What makes a line a line of its own.
public struct LineKey: Document {
    /// What is ordered.
    public var sku: String
    /// The unit of the quantity; the product's base unit when absent.
    public var unit: String?
    /// The choices of a configured product.
    public var configuration: [String: JSON]
    /// What else sets it apart, such as an engraving or a job number.
    public var customKey: String?

    public init(
        sku: String,
        unit: String? = nil,
        configuration: [String: JSON] = [:],
        customKey: String? = nil
    ) {
        self.sku = sku
        self.unit = unit
        self.configuration = configuration
        self.customKey = customKey
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        unit = _fields.optional("unit")
        configuration = _fields.map("configuration")
        customKey = _fields.optional("custom_key")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.putOptional("unit", unit)
        _fields.putUnlessEmpty("configuration", configuration)
        _fields.putOptional("custom_key", customKey)
        return try _fields.json()
    }
}

/// A price that comes with a line, with exactly one of `unit_price` and `total`.
public struct LinePrice: Document {
    /// Where it is from.
    public var source: LineSource
    /// Per unit of the line.
    public var unitPrice: Decimal?
    /// For the line.
    public var total: Decimal?
    /// The quote, or the system's own number.
    public var reference: String?
    /// Whether promotions apply on top.
    public var promotions: Bool?
    /// When it ends.
    public var validUntil: Instant?

    public init(
        source: LineSource,
        unitPrice: Decimal? = nil,
        total: Decimal? = nil,
        reference: String? = nil,
        promotions: Bool? = nil,
        validUntil: Instant? = nil
    ) {
        self.source = source
        self.unitPrice = unitPrice
        self.total = total
        self.reference = reference
        self.promotions = promotions
        self.validUntil = validUntil
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        source = try _fields.required("source")
        unitPrice = _fields.optional("unit_price")
        total = _fields.optional("total")
        reference = _fields.optional("reference")
        promotions = _fields.optional("promotions")
        validUntil = _fields.optional("valid_until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("source", source)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("total", total)
        _fields.putOptional("reference", reference)
        _fields.putOptional("promotions", promotions)
        _fields.putOptional("valid_until", validUntil)
        return try _fields.json()
    }
}

/// So much of a line.
public struct LineQuantity: Document {
    /// The line.
    public var line: String
    /// How much, in the unit of the line.
    public var quantity: Decimal

    public init(line: String, quantity: Decimal) {
        self.line = line
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        quantity = try _fields.required("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.put("quantity", quantity)
        return try _fields.json()
    }
}

/// When each register of a line was written.
public struct LineStamps: Document {
    /// The price.
    public var price: Stamp?
    /// The contract.
    public var contract: Stamp?
    /// The date.
    public var requested: Stamp?
    /// The facts.
    public var facts: Stamp?
    /// The schedule.
    public var schedule: Stamp?
    /// The coding.
    public var coding: Stamp?
    /// The note.
    public var note: Stamp?
    /// What the buyer typed.
    public var asEntered: Stamp?

    public init(
        price: Stamp? = nil,
        contract: Stamp? = nil,
        requested: Stamp? = nil,
        facts: Stamp? = nil,
        schedule: Stamp? = nil,
        coding: Stamp? = nil,
        note: Stamp? = nil,
        asEntered: Stamp? = nil
    ) {
        self.price = price
        self.contract = contract
        self.requested = requested
        self.facts = facts
        self.schedule = schedule
        self.coding = coding
        self.note = note
        self.asEntered = asEntered
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        price = _fields.optional("price")
        contract = _fields.optional("contract")
        requested = _fields.optional("requested")
        facts = _fields.optional("facts")
        schedule = _fields.optional("schedule")
        coding = _fields.optional("coding")
        note = _fields.optional("note")
        asEntered = _fields.optional("as_entered")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("price", price)
        _fields.putOptional("contract", contract)
        _fields.putOptional("requested", requested)
        _fields.putOptional("facts", facts)
        _fields.putOptional("schedule", schedule)
        _fields.putOptional("coding", coding)
        _fields.putOptional("note", note)
        _fields.putOptional("as_entered", asEntered)
        return try _fields.json()
    }
}

/// What a line of a prepared cart comes to.
public struct LineSummary: Document {
    /// Whether it has a price.
    public var status: LineStatus
    /// Per unit; absent where it has no price, or slices differ.
    public var unitPrice: Decimal?
    /// Where the price is from.
    public var source: Source?
    /// The rule that gave the price: `list:<id>`, `contract:<id>/<term>` or the line's own reference.
    public var rule: String?
    /// Before promotions.
    public var subtotal: Decimal
    /// What each promotion took, in the order in which they applied.
    public var promotions: [PromotionDiscount]
    /// Their sum.
    public var discount: Decimal
    /// After promotions.
    public var total: Decimal
    /// Without tax.
    public var net: Decimal
    /// Tax.
    public var tax: Decimal
    /// With tax.
    public var gross: Decimal

    public init(
        status: LineStatus,
        unitPrice: Decimal? = nil,
        source: Source? = nil,
        rule: String? = nil,
        subtotal: Decimal,
        promotions: [PromotionDiscount] = [],
        discount: Decimal,
        total: Decimal,
        net: Decimal,
        tax: Decimal,
        gross: Decimal
    ) {
        self.status = status
        self.unitPrice = unitPrice
        self.source = source
        self.rule = rule
        self.subtotal = subtotal
        self.promotions = promotions
        self.discount = discount
        self.total = total
        self.net = net
        self.tax = tax
        self.gross = gross
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        status = try _fields.required("status")
        unitPrice = _fields.optional("unit_price")
        source = _fields.optional("source")
        rule = _fields.optional("rule")
        subtotal = try _fields.required("subtotal")
        promotions = _fields.list("promotions")
        discount = try _fields.required("discount")
        total = try _fields.required("total")
        net = try _fields.required("net")
        tax = try _fields.required("tax")
        gross = try _fields.required("gross")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("status", status)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("source", source)
        _fields.putOptional("rule", rule)
        _fields.put("subtotal", subtotal)
        _fields.putUnlessEmpty("promotions", promotions)
        _fields.put("discount", discount)
        _fields.put("total", total)
        _fields.put("net", net)
        _fields.put("tax", tax)
        _fields.put("gross", gross)
        return try _fields.json()
    }
}

/// What a seller changes on a line; what is left out stays.
public struct LineTerms: Document {
    /// The line.
    public var line: String
    /// Its price.
    public var set: SetPrice?
    /// Whether the quote's discount and the solver leave it alone.
    public var locked: Bool?
    /// Whether it is an extra.
    public var optional: Bool?
    /// The least total the seller goes to.
    public var least: Decimal?
    /// The id of a note.
    public var note: String?

    public init(
        line: String,
        set: SetPrice? = nil,
        locked: Bool? = nil,
        optional: Bool? = nil,
        least: Decimal? = nil,
        note: String? = nil
    ) {
        self.line = line
        self.set = set
        self.locked = locked
        self.optional = optional
        self.least = least
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        set = _fields.optional("set")
        locked = _fields.optional("locked")
        optional = _fields.optional("optional")
        least = _fields.optional("least")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.putOptional("set", set)
        _fields.putOptional("locked", locked)
        _fields.putOptional("optional", optional)
        _fields.putOptional("least", least)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// What a buyer wishes of a line; nothing that is left out.
public struct LineWish: Document {
    /// The line.
    public var line: String
    /// How much.
    public var quantity: Decimal?
    /// Per unit.
    public var unitPrice: Decimal?
    /// For the line.
    public var total: Decimal?
    /// The id of a note.
    public var note: String?

    public init(
        line: String,
        quantity: Decimal? = nil,
        unitPrice: Decimal? = nil,
        total: Decimal? = nil,
        note: String? = nil
    ) {
        self.line = line
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.total = total
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        quantity = _fields.optional("quantity")
        unitPrice = _fields.optional("unit_price")
        total = _fields.optional("total")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("total", total)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// Something that looks wrong.
public struct LintWarning: Document {
    /// What it is.
    public var code: LintCode
    /// A JSON pointer into the rulebook.
    public var path: String
    /// What is meant and how to mend it, for a person.
    public var sentence: String

    public init(code: LintCode, path: String, sentence: String) {
        self.code = code
        self.path = path
        self.sentence = sentence
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        code = try _fields.required("code")
        path = try _fields.required("path")
        sentence = try _fields.required("sentence")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("code", code)
        _fields.put("path", path)
        _fields.put("sentence", sentence)
        return try _fields.json()
    }
}

/// The next time that clocks show.
public struct LocalWait: Document {
    /// The time.
    public var time: LocalTime
    /// On these days; any when absent.
    public var days: String?
    /// Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name.
    public var zone: String
    /// Whether it may be on the day of the anchor.
    public var sameDay: SameDay

    public init(time: LocalTime, days: String? = nil, zone: String, sameDay: SameDay) {
        self.time = time
        self.days = days
        self.zone = zone
        self.sameDay = sameDay
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        time = try _fields.required("time")
        days = _fields.optional("days")
        zone = try _fields.required("zone")
        sameDay = try _fields.required("same_day")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("time", time)
        _fields.putOptional("days", days)
        _fields.put("zone", zone)
        _fields.put("same_day", sameDay)
        return try _fields.json()
    }
}

/// An input as it stands in a log.
public struct LoggedInput: Document {
    /// Whose it is.
    public var account: String
    /// When it was stepped.
    public var now: Instant
    /// The input.
    public var input: Input

    public init(account: String, now: Instant, input: Input) {
        self.account = account
        self.now = now
        self.input = input
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        now = try _fields.required("now")
        input = try _fields.required("input")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.put("now", now)
        _fields.put("input", input)
        return try _fields.json()
    }
}
