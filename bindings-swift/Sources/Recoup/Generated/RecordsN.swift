// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// One of the documents that a rulebook is composed of.
public struct NamedDocument: Document {
    /// What faults call it.
    public var name: String
    /// Its text.
    public var document: String

    public init(name: String, document: String) {
        self.name = name
        self.document = document
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        name = try _fields.required("name")
        document = try _fields.required("document")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("name", name)
        _fields.put("document", document)
        return try _fields.json()
    }
}

/// Something that only another system knows. The answer comes back as a signal, such as `signal.stock_known`.
public struct Need: Document {
    /// What is asked, such as `stock`.
    public var fact: String
    /// About which products.
    public var skus: [String]
    /// Until when an answer helps.
    public var deadline: Instant
    /// What happens without one: `send` or `drop`.
    public var fallback: String
    /// Who asks.
    public var run: String

    public init(fact: String, skus: [String] = [], deadline: Instant, fallback: String, run: String) {
        self.fact = fact
        self.skus = skus
        self.deadline = deadline
        self.fallback = fallback
        self.run = run
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        fact = try _fields.required("fact")
        skus = _fields.list("skus")
        deadline = try _fields.required("deadline")
        fallback = try _fields.required("fallback")
        run = try _fields.required("run")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("fact", fact)
        _fields.putUnlessEmpty("skus", skus)
        _fields.put("deadline", deadline)
        _fields.put("fallback", fallback)
        _fields.put("run", run)
        return try _fields.json()
    }
}

/// What a new cart is to be.
public struct NewCart: Document {
    /// What it is for.
    public var kind: CartKind?
    /// Who decides about it.
    public var authority: Authority?
    /// The unit that buys.
    public var unit: String?
    /// Whose it is; the actor's, or the person's acted for, when absent; a guest's where that is nobody.
    public var owner: String?
    /// The currency.
    public var currency: String
    /// What is said about it as a whole.
    public var head: CartHead? {
        get { headHeld.first }
        set { headHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var headHeld: [CartHead]

    public init(
        kind: CartKind? = nil,
        authority: Authority? = nil,
        unit: String? = nil,
        owner: String? = nil,
        currency: String,
        head: CartHead? = nil
    ) {
        self.kind = kind
        self.authority = authority
        self.unit = unit
        self.owner = owner
        self.currency = currency
        self.headHeld = head.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kind = _fields.optional("kind")
        authority = _fields.optional("authority")
        unit = _fields.optional("unit")
        owner = _fields.optional("owner")
        currency = try _fields.required("currency")
        headHeld = (_fields.optional("head") as CartHead?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("kind", kind)
        _fields.putOptional("authority", authority)
        _fields.putOptional("unit", unit)
        _fields.putOptional("owner", owner)
        _fields.put("currency", currency)
        _fields.putOptional("head", head)
        return try _fields.json()
    }
}

/// A line to put into a cart.
public struct NewLine: Document {
    /// What is ordered.
    public var sku: String
    /// The unit; the product's base unit when absent.
    public var unit: String?
    /// The choices of a configured product.
    public var configuration: [String: JSON]
    /// What else sets the line apart.
    public var customKey: String?
    /// How much, above zero.
    public var quantity: Decimal
    /// A price that survives recalculation.
    public var price: LinePrice?
    /// The contract it must be priced by.
    public var contract: String?
    /// When it is wanted.
    public var requested: Instant?
    /// Facts about the product.
    public var facts: LineFacts? {
        get { factsHeld.first }
        set { factsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var factsHeld: [LineFacts]
    /// When and where which part is wanted.
    public var schedule: [Delivery]
    /// Who bears which share.
    public var coding: [Coding]
    /// A note.
    public var note: String?
    /// What the buyer typed.
    public var asEntered: String?

    public init(
        sku: String,
        unit: String? = nil,
        configuration: [String: JSON] = [:],
        customKey: String? = nil,
        quantity: Decimal,
        price: LinePrice? = nil,
        contract: String? = nil,
        requested: Instant? = nil,
        facts: LineFacts? = nil,
        schedule: [Delivery] = [],
        coding: [Coding] = [],
        note: String? = nil,
        asEntered: String? = nil
    ) {
        self.sku = sku
        self.unit = unit
        self.configuration = configuration
        self.customKey = customKey
        self.quantity = quantity
        self.price = price
        self.contract = contract
        self.requested = requested
        self.factsHeld = facts.map { [$0] } ?? []
        self.schedule = schedule
        self.coding = coding
        self.note = note
        self.asEntered = asEntered
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        unit = _fields.optional("unit")
        configuration = _fields.map("configuration")
        customKey = _fields.optional("custom_key")
        quantity = try _fields.required("quantity")
        price = _fields.optional("price")
        contract = _fields.optional("contract")
        requested = _fields.optional("requested")
        factsHeld = (_fields.optional("facts") as LineFacts?).map { [$0] } ?? []
        schedule = _fields.list("schedule")
        coding = _fields.list("coding")
        note = _fields.optional("note")
        asEntered = _fields.optional("as_entered")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.putOptional("unit", unit)
        _fields.putUnlessEmpty("configuration", configuration)
        _fields.putOptional("custom_key", customKey)
        _fields.put("quantity", quantity)
        _fields.putOptional("price", price)
        _fields.putOptional("contract", contract)
        _fields.putOptional("requested", requested)
        _fields.putOptional("facts", facts)
        _fields.putUnlessEmpty("schedule", schedule)
        _fields.putUnlessEmpty("coding", coding)
        _fields.putOptional("note", note)
        _fields.putOptional("as_entered", asEntered)
        return try _fields.json()
    }
}

/// What a new order is.
public struct NewOrder: Document {
    /// Where it is from.
    public var origin: OrderOrigin
    /// Who decides about it.
    public var authority: Authority?
    /// The number that people know.
    public var number: String?
    /// The numbers of other systems.
    public var external: [ExternalNumber]
    /// The unit that bought.
    public var unit: String?
    /// The person who bought.
    public var contact: String?
    /// The selling entity.
    public var seller: String?
    /// The buyer's purchase order number.
    public var poNumber: String?
    /// The prices that it was placed with.
    public var prices: PriceSnapshot {
        get { pricesHeld[0] }
        set { pricesHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var pricesHeld: [PriceSnapshot]
    /// What is due when.
    public var terms: [Instalment]

    public init(
        origin: OrderOrigin,
        authority: Authority? = nil,
        number: String? = nil,
        external: [ExternalNumber] = [],
        unit: String? = nil,
        contact: String? = nil,
        seller: String? = nil,
        poNumber: String? = nil,
        prices: PriceSnapshot,
        terms: [Instalment] = []
    ) {
        self.origin = origin
        self.authority = authority
        self.number = number
        self.external = external
        self.unit = unit
        self.contact = contact
        self.seller = seller
        self.poNumber = poNumber
        self.pricesHeld = [prices]
        self.terms = terms
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        origin = try _fields.required("origin")
        authority = _fields.optional("authority")
        number = _fields.optional("number")
        external = _fields.list("external")
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        seller = _fields.optional("seller")
        poNumber = _fields.optional("po_number")
        pricesHeld = [try _fields.required("prices") as PriceSnapshot]
        terms = _fields.list("terms")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("origin", origin)
        _fields.putOptional("authority", authority)
        _fields.putOptional("number", number)
        _fields.putUnlessEmpty("external", external)
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.putOptional("seller", seller)
        _fields.putOptional("po_number", poNumber)
        _fields.put("prices", prices)
        _fields.putUnlessEmpty("terms", terms)
        return try _fields.json()
    }
}

/// An offer that is not made.
public struct NotOffered: Document {
    /// The offer of the rulebook.
    public var offer: String
    /// Why: `unknown_offer`, `reason_forbids`, `offered_before`, `not_priced`, `below_floor`.
    public var because: String

    public init(offer: String, because: String) {
        self.offer = offer
        self.because = because
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        offer = try _fields.required("offer")
        because = try _fields.required("because")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("offer", offer)
        _fields.put("because", because)
        return try _fields.json()
    }
}

/// What a number has to be.
public struct NumberTest: Document {
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
        atLeast: Decimal? = nil,
        over: Decimal? = nil,
        atMost: Decimal? = nil,
        under: Decimal? = nil,
        `is`: Decimal? = nil
    ) {
        self.atLeast = atLeast
        self.over = over
        self.atMost = atMost
        self.under = under
        self.`is` = `is`
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        atLeast = _fields.optional("at_least")
        over = _fields.optional("over")
        atMost = _fields.optional("at_most")
        under = _fields.optional("under")
        `is` = _fields.optional("is")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("at_least", atLeast)
        _fields.putOptional("over", over)
        _fields.putOptional("at_most", atMost)
        _fields.putOptional("under", under)
        _fields.putOptional("is", `is`)
        return try _fields.json()
    }
}
