// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// How much of a line is accepted or ordered.
public struct Take: Document {
    /// The line.
    public var line: String
    /// How much; all of it when left out.
    public var quantity: Decimal?

    public init(line: String, quantity: Decimal? = nil) {
        self.line = line
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        quantity = _fields.optional("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.putOptional("quantity", quantity)
        return try _fields.json()
    }
}

/// A set of products, by any of these.
public struct Target: Document {
    /// SKUs.
    public var skus: [String]
    /// Products with their variants.
    public var products: [String]
    /// Categories with their subtrees.
    public var categories: [String]
    /// Named sets.
    public var productGroups: [String]

    public init(
        skus: [String] = [],
        products: [String] = [],
        categories: [String] = [],
        productGroups: [String] = []
    ) {
        self.skus = skus
        self.products = products
        self.categories = categories
        self.productGroups = productGroups
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        skus = _fields.list("skus")
        products = _fields.list("products")
        categories = _fields.list("categories")
        productGroups = _fields.list("product_groups")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("skus", skus)
        _fields.putUnlessEmpty("products", products)
        _fields.putUnlessEmpty("categories", categories)
        _fields.putUnlessEmpty("product_groups", productGroups)
        return try _fields.json()
    }
}

/// A task for somebody of the seller.
public struct TaskCard: Document {
    /// Where it comes from.
    public var origin: Origin
    /// The person or team.
    public var to: String
    /// What it is about: the reason, or what the step says.
    public var topic: String
    /// How urgent it is.
    public var priority: TaskPriority
    /// What is expected to be recovered.
    public var expected: Money?
    /// When it is to be done.
    public var due: Instant?
    /// What happened before: the messages of the run.
    public var sent: [Sent]
    /// The whole context.
    public var context: Context {
        get { contextHeld[0] }
        set { contextHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var contextHeld: [Context]

    public init(
        origin: Origin,
        to: String,
        topic: String,
        priority: TaskPriority,
        expected: Money? = nil,
        due: Instant? = nil,
        sent: [Sent] = [],
        context: Context
    ) {
        self.origin = origin
        self.to = to
        self.topic = topic
        self.priority = priority
        self.expected = expected
        self.due = due
        self.sent = sent
        self.contextHeld = [context]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        origin = try _fields.required("origin")
        to = try _fields.required("to")
        topic = try _fields.required("topic")
        priority = try _fields.required("priority")
        expected = _fields.optional("expected")
        due = _fields.optional("due")
        sent = _fields.list("sent")
        contextHeld = [try _fields.required("context") as Context]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("origin", origin)
        _fields.put("to", to)
        _fields.put("topic", topic)
        _fields.put("priority", priority)
        _fields.putOptional("expected", expected)
        _fields.putOptional("due", due)
        _fields.putUnlessEmpty("sent", sent)
        _fields.put("context", context)
        return try _fields.json()
    }
}

/// A task.
public struct TaskStep: Document {
    /// The role that it goes to.
    public var to: String
    /// The calendar on which it is opened and due.
    public var calendar: String?
    /// How much business time there is for it.
    public var dueIn: String?
    /// How urgent it is; high from this expected value on when absent it is normal.
    public var priority: TaskPriority?
    /// What it is about, such as `re-quote`.
    public var topic: String?
    /// Percent of the value that is expected to be recovered; the host's score when it names one.
    public var expectedPercent: Decimal?
    /// The score that the expected value is taken of.
    public var score: String?

    public init(
        to: String,
        calendar: String? = nil,
        dueIn: String? = nil,
        priority: TaskPriority? = nil,
        topic: String? = nil,
        expectedPercent: Decimal? = nil,
        score: String? = nil
    ) {
        self.to = to
        self.calendar = calendar
        self.dueIn = dueIn
        self.priority = priority
        self.topic = topic
        self.expectedPercent = expectedPercent
        self.score = score
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        to = try _fields.required("to")
        calendar = _fields.optional("calendar")
        dueIn = _fields.optional("due_in")
        priority = _fields.optional("priority")
        topic = _fields.optional("topic")
        expectedPercent = _fields.optional("expected_percent")
        score = _fields.optional("score")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("to", to)
        _fields.putOptional("calendar", calendar)
        _fields.putOptional("due_in", dueIn)
        _fields.putOptional("priority", priority)
        _fields.putOptional("topic", topic)
        _fields.putOptional("expected_percent", expectedPercent)
        _fields.putOptional("score", score)
        return try _fields.json()
    }
}

/// The sum of one tax.
public struct TaxAmount: Document {
    /// The tax by name.
    public var tax: String
    /// What the rate means.
    public var kind: TaxKind
    /// Percent.
    public var rate: Decimal
    /// What is taxed.
    public var base: Decimal
    /// The tax.
    public var amount: Decimal

    public init(tax: String, kind: TaxKind, rate: Decimal, base: Decimal, amount: Decimal) {
        self.tax = tax
        self.kind = kind
        self.rate = rate
        self.base = base
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        tax = try _fields.required("tax")
        kind = try _fields.required("kind")
        rate = try _fields.required("rate")
        base = try _fields.required("base")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("tax", tax)
        _fields.put("kind", kind)
        _fields.put("rate", rate)
        _fields.put("base", base)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// A rate of one tax.
public struct TaxRate: Document {
    /// The tax by name.
    public var tax: String
    /// Percent.
    public var rate: Decimal
    /// The region and everything below it; everywhere when left out.
    public var region: String?
    /// The tax category; any when left out.
    public var category: String?
    /// What the rate means.
    public var kind: TaxKind?
    /// On top of the taxes before it, by `order`.
    public var compound: Bool?
    /// Its place among the taxes of a line.
    public var order: Int?
    /// When it holds.
    public var valid: Validity?
    /// Only for this selling entity.
    public var seller: String?

    public init(
        tax: String,
        rate: Decimal,
        region: String? = nil,
        category: String? = nil,
        kind: TaxKind? = nil,
        compound: Bool? = nil,
        order: Int? = nil,
        valid: Validity? = nil,
        seller: String? = nil
    ) {
        self.tax = tax
        self.rate = rate
        self.region = region
        self.category = category
        self.kind = kind
        self.compound = compound
        self.order = order
        self.valid = valid
        self.seller = seller
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        tax = try _fields.required("tax")
        rate = try _fields.required("rate")
        region = _fields.optional("region")
        category = _fields.optional("category")
        kind = _fields.optional("kind")
        compound = _fields.optional("compound")
        order = _fields.optional("order")
        valid = _fields.optional("valid")
        seller = _fields.optional("seller")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("tax", tax)
        _fields.put("rate", rate)
        _fields.putOptional("region", region)
        _fields.putOptional("category", category)
        _fields.putOptional("kind", kind)
        _fields.putOptional("compound", compound)
        _fields.putOptional("order", order)
        _fields.putOptional("valid", valid)
        _fields.putOptional("seller", seller)
        return try _fields.json()
    }
}

/// How a rulebook taxes.
public struct Taxes: Document {
    /// Whether prices hold tax.
    public var prices: TaxPrices?
    /// What tax is rounded for.
    public var level: TaxLevel?
    /// Where rates come from.
    public var source: TaxSource?
    /// The table.
    public var rates: [TaxRate]

    public init(
        prices: TaxPrices? = nil,
        level: TaxLevel? = nil,
        source: TaxSource? = nil,
        rates: [TaxRate] = []
    ) {
        self.prices = prices
        self.level = level
        self.source = source
        self.rates = rates
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        prices = _fields.optional("prices")
        level = _fields.optional("level")
        source = _fields.optional("source")
        rates = _fields.list("rates")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("prices", prices)
        _fields.putOptional("level", level)
        _fields.putOptional("source", source)
        _fields.putUnlessEmpty("rates", rates)
        return try _fields.json()
    }
}

/// One agreed price.
public struct Term: Document {
    /// Its id; its position when left out.
    public var id: String?
    /// The SKU it prices.
    public var sku: String?
    /// The product whose variants it prices.
    public var product: String?
    /// The category it prices, with its subtree.
    public var category: String?
    /// It prices everything.
    public var all: Bool?
    /// The greater priority comes first, after the contract's.
    public var priority: Int?
    /// The unit priced; the product's base unit when left out.
    public var unit: String?
    /// The price is for this many units.
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
    /// A percentage off a list.
    public var offList: OffList?
    /// A margin over cost.
    public var costPlus: CostPlus?
    /// A formula over named prices.
    public var formula: Formula?
    /// The host must be asked.
    public var ask: Ask?
    /// What a quantity under the first tier costs.
    public var belowFirst: BelowFirst?
    /// The ending given to its unit prices.
    public var ending: String?
    /// How much of it there is over the contract's life.
    public var allowance: Allowance?
    /// The least unit price that anything may bring it to.
    public var floor: Decimal?

    public init(
        id: String? = nil,
        sku: String? = nil,
        product: String? = nil,
        category: String? = nil,
        all: Bool? = nil,
        priority: Int? = nil,
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
        belowFirst: BelowFirst? = nil,
        ending: String? = nil,
        allowance: Allowance? = nil,
        floor: Decimal? = nil
    ) {
        self.id = id
        self.sku = sku
        self.product = product
        self.category = category
        self.all = all
        self.priority = priority
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
        self.belowFirst = belowFirst
        self.ending = ending
        self.allowance = allowance
        self.floor = floor
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = _fields.optional("id")
        sku = _fields.optional("sku")
        product = _fields.optional("product")
        category = _fields.optional("category")
        all = _fields.optional("all")
        priority = _fields.optional("priority")
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
        belowFirst = _fields.optional("below_first")
        ending = _fields.optional("ending")
        allowance = _fields.optional("allowance")
        floor = _fields.optional("floor")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("id", id)
        _fields.putOptional("sku", sku)
        _fields.putOptional("product", product)
        _fields.putOptional("category", category)
        _fields.putOptional("all", all)
        _fields.putOptional("priority", priority)
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
        _fields.putOptional("below_first", belowFirst)
        _fields.putOptional("ending", ending)
        _fields.putOptional("allowance", allowance)
        _fields.putOptional("floor", floor)
        return try _fields.json()
    }
}

/// Terms of payment.
public struct TermsRecord: Document {
    /// Days until payment is due.
    public var netDays: Int?
    /// Whether the days count from the end of the month of the invoice.
    public var endOfMonth: Bool?
    /// Percent off for early payment, above 0 to 100; together with `discount_days`.
    public var discountPercent: Decimal?
    /// Days within which early payment counts.
    public var discountDays: Int?
    /// Percent to be paid with the order, 0 to 100.
    public var depositPercent: Decimal?

    public init(
        netDays: Int? = nil,
        endOfMonth: Bool? = nil,
        discountPercent: Decimal? = nil,
        discountDays: Int? = nil,
        depositPercent: Decimal? = nil
    ) {
        self.netDays = netDays
        self.endOfMonth = endOfMonth
        self.discountPercent = discountPercent
        self.discountDays = discountDays
        self.depositPercent = depositPercent
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        netDays = _fields.optional("net_days")
        endOfMonth = _fields.optional("end_of_month")
        discountPercent = _fields.optional("discount_percent")
        discountDays = _fields.optional("discount_days")
        depositPercent = _fields.optional("deposit_percent")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("net_days", netDays)
        _fields.putOptional("end_of_month", endOfMonth)
        _fields.putOptional("discount_percent", discountPercent)
        _fields.putOptional("discount_days", discountDays)
        _fields.putOptional("deposit_percent", depositPercent)
        return try _fields.json()
    }
}

/// A part of the company that one of the seller's people looks after.
public struct TerritoryRecord: Document {
    /// The territory, unique in the company.
    public var id: String
    /// The person or team of the seller.
    public var owner: String
    /// Units with everything below them; all when absent.
    public var units: [String]
    /// Regions of the ship-to; all when absent. A country covers its subdivisions.
    public var regions: [String]
    /// The selling entity; any when absent.
    public var seller: String?

    public init(
        id: String,
        owner: String,
        units: [String] = [],
        regions: [String] = [],
        seller: String? = nil
    ) {
        self.id = id
        self.owner = owner
        self.units = units
        self.regions = regions
        self.seller = seller
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        owner = try _fields.required("owner")
        units = _fields.list("units")
        regions = _fields.list("regions")
        seller = _fields.optional("seller")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("owner", owner)
        _fields.putUnlessEmpty("units", units)
        _fields.putUnlessEmpty("regions", regions)
        _fields.putOptional("seller", seller)
        return try _fields.json()
    }
}

/// A threshold with exactly one of a percentage and an amount.
public struct Threshold: Document {
    /// The least amount or quantity that reaches it.
    public var from: Decimal
    /// Percent off.
    public var percentOff: Decimal?
    /// Amount off the order.
    public var amountOff: Decimal?

    public init(from: Decimal, percentOff: Decimal? = nil, amountOff: Decimal? = nil) {
        self.from = from
        self.percentOff = percentOff
        self.amountOff = amountOff
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = try _fields.required("from")
        percentOff = _fields.optional("percent_off")
        amountOff = _fields.optional("amount_off")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("from", from)
        _fields.putOptional("percent_off", percentOff)
        _fields.putOptional("amount_off", amountOff)
        return try _fields.json()
    }
}

/// The reached threshold applies.
public struct Thresholds: Document {
    /// What is measured.
    public var over: ThresholdOver
    /// The thresholds in rising order.
    public var tiers: [Threshold]

    public init(over: ThresholdOver, tiers: [Threshold]) {
        self.over = over
        self.tiers = tiers
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        over = try _fields.required("over")
        tiers = try _fields.required("tiers")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("over", over)
        _fields.put("tiers", tiers)
        return try _fields.json()
    }
}

/// A rung of a ladder.
public struct Tier: Document {
    /// The least quantity that reaches it.
    public var from: Decimal?
    /// It is reached by everything strictly over this.
    public var above: Decimal?
    /// The unit price (the block's price in mode `package`).
    public var price: Decimal?
    /// An amount charged once on entering it.
    public var flat: Decimal?
    /// Percent off the base price.
    public var percentOff: Decimal?
    /// Amount off the base price.
    public var amountOff: Decimal?
    /// Percent of the amount, in mode `graduated_percent`.
    public var percent: Decimal?

    public init(
        from: Decimal? = nil,
        above: Decimal? = nil,
        price: Decimal? = nil,
        flat: Decimal? = nil,
        percentOff: Decimal? = nil,
        amountOff: Decimal? = nil,
        percent: Decimal? = nil
    ) {
        self.from = from
        self.above = above
        self.price = price
        self.flat = flat
        self.percentOff = percentOff
        self.amountOff = amountOff
        self.percent = percent
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = _fields.optional("from")
        above = _fields.optional("above")
        price = _fields.optional("price")
        flat = _fields.optional("flat")
        percentOff = _fields.optional("percent_off")
        amountOff = _fields.optional("amount_off")
        percent = _fields.optional("percent")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("from", from)
        _fields.putOptional("above", above)
        _fields.putOptional("price", price)
        _fields.putOptional("flat", flat)
        _fields.putOptional("percent_off", percentOff)
        _fields.putOptional("amount_off", amountOff)
        _fields.putOptional("percent", percent)
        return try _fields.json()
    }
}

/// How far an approved subject may change. It counts from what was approved, so many small changes add up. A
/// lower amount or quantity is always within; where both are given the amount must be within both of them.
public struct Tolerance: Document {
    /// The amount may rise by this percentage.
    public var amountPercent: Decimal?
    /// The amount may rise by this much.
    public var amount: Money?
    /// Each line's quantity may rise by this percentage; new lines never are within.
    public var quantityPercent: Decimal?
    /// It may go elsewhere.
    public var shipTo: Bool?
    /// It may be booked elsewhere.
    public var costCentre: Bool?
    /// It may be bought from others.
    public var supplier: Bool?

    public init(
        amountPercent: Decimal? = nil,
        amount: Money? = nil,
        quantityPercent: Decimal? = nil,
        shipTo: Bool? = nil,
        costCentre: Bool? = nil,
        supplier: Bool? = nil
    ) {
        self.amountPercent = amountPercent
        self.amount = amount
        self.quantityPercent = quantityPercent
        self.shipTo = shipTo
        self.costCentre = costCentre
        self.supplier = supplier
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        amountPercent = _fields.optional("amount_percent")
        amount = _fields.optional("amount")
        quantityPercent = _fields.optional("quantity_percent")
        shipTo = _fields.optional("ship_to")
        costCentre = _fields.optional("cost_centre")
        supplier = _fields.optional("supplier")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("amount_percent", amountPercent)
        _fields.putOptional("amount", amount)
        _fields.putOptional("quantity_percent", quantityPercent)
        _fields.putOptional("ship_to", shipTo)
        _fields.putOptional("cost_centre", costCentre)
        _fields.putOptional("supplier", supplier)
        return try _fields.json()
    }
}

/// A total that changed.
public struct TotalDrift: Document {
    /// Which.
    public var total: DriftTotal
    /// As it was seen.
    public var before: Decimal
    /// As it is now.
    public var now: Decimal

    public init(total: DriftTotal, before: Decimal, now: Decimal) {
        self.total = total
        self.before = before
        self.now = now
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        total = try _fields.required("total")
        before = try _fields.required("before")
        now = try _fields.required("now")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("total", total)
        _fields.put("before", before)
        _fields.put("now", now)
        return try _fields.json()
    }
}

/// The totals of a cart. Always `subtotal - discount = sum of line totals` and `net + tax + rounding = gross`.
public struct Totals: Document {
    /// Lines before promotions, in the basis of the prices.
    public var subtotal: Decimal
    /// What promotions took from lines, less what floors gave back.
    public var discount: Decimal
    /// Charges after shipping promotions, in the basis of the prices.
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
