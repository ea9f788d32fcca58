// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// How much of a line was accepted.
public struct AcceptedLine: Document {
    /// The line.
    public var line: String
    /// How much.
    public var quantity: Decimal
    /// Its total.
    public var total: Decimal

    public init(line: String, quantity: Decimal, total: Decimal) {
        self.line = line
        self.quantity = quantity
        self.total = total
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        quantity = try _fields.required("quantity")
        total = try _fields.required("total")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.put("quantity", quantity)
        _fields.put("total", total)
        return try _fields.json()
    }
}

/// Rules for accounts as a whole.
public struct AccountRules: Document {
    /// How long an input's id is remembered; an input that happened longer ago is refused.
    public var rememberInputs: String?
    /// How many inputs are remembered at most.
    public var rememberAtMost: Int?
    /// How long after its end a cart, quote or approval stays in the state.
    public var keepClosed: String?
    /// The same for an order that was shipped or cancelled: so long it can be returned.
    public var keepOrders: String?
    /// How long a link to an approval counts.
    public var linksHold: String?
    /// What a new rulebook does to open approvals.
    public var onChange: OnChange?

    public init(
        rememberInputs: String? = nil,
        rememberAtMost: Int? = nil,
        keepClosed: String? = nil,
        keepOrders: String? = nil,
        linksHold: String? = nil,
        onChange: OnChange? = nil
    ) {
        self.rememberInputs = rememberInputs
        self.rememberAtMost = rememberAtMost
        self.keepClosed = keepClosed
        self.keepOrders = keepOrders
        self.linksHold = linksHold
        self.onChange = onChange
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rememberInputs = _fields.optional("remember_inputs")
        rememberAtMost = _fields.optional("remember_at_most")
        keepClosed = _fields.optional("keep_closed")
        keepOrders = _fields.optional("keep_orders")
        linksHold = _fields.optional("links_hold")
        onChange = _fields.optional("on_change")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("remember_inputs", rememberInputs)
        _fields.putOptional("remember_at_most", rememberAtMost)
        _fields.putOptional("keep_closed", keepClosed)
        _fields.putOptional("keep_orders", keepOrders)
        _fields.putOptional("links_hold", linksHold)
        _fields.putOptional("on_change", onChange)
        return try _fields.json()
    }
}

/// The state of an account without the company.
public struct AccountState: Document {
    /// The account.
    public var account: String
    /// The number of the last event.
    public var seq: Int
    /// The time up to which it was stepped.
    public var clock: Instant?
    /// The rulebook that it was stepped with last.
    public var rulebook: String?
    /// How many answers came to effects that were not open.
    public var unmatchedAnswers: Int?
    /// Inputs that happened at or before this instant may have been forgotten.
    public var forgotten: Instant?
    /// What was used of contracts and promotions.
    public var usage: Usage?
    /// Answers of other systems that still hold.
    public var answers: KeptAnswers?
    /// The inputs that were accepted within the horizon.
    public var inputs: [SeenInput]
    /// Carts, lists and templates.
    public var carts: [CartRecord]
    /// Quotes.
    public var quotes: [Quote]
    /// Approvals.
    public var approvals: [Approval]
    /// Orders.
    public var orders: [Order]
    /// What has ended and will leave the state.
    public var closing: [Closing]
    /// Rights to approve that were handed on.
    public var delegations: [Delegation]
    /// What counts in the rolling sums of policies, oldest first.
    public var spend: [SpendEntry]
    /// Where goods have been sent before.
    public var places: [String]
    /// Credit.
    public var credits: Credits?
    /// Budgets.
    public var budgets: Budgets?
    /// Effects that wait for their answer.
    public var effects: [Effect]
    /// Things that can stall.
    public var journeys: [Journey]
    /// Runs of recovery plays.
    public var runs: [Run]
    /// How recently, how often and for how much the account bought.
    public var purchases: Purchases?
    /// Who was written to, and what came of it.
    public var outreach: Outreach? {
        get { outreachHeld.first }
        set { outreachHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var outreachHeld: [Outreach]

    public init(
        account: String,
        seq: Int,
        clock: Instant? = nil,
        rulebook: String? = nil,
        unmatchedAnswers: Int? = nil,
        forgotten: Instant? = nil,
        usage: Usage? = nil,
        answers: KeptAnswers? = nil,
        inputs: [SeenInput] = [],
        carts: [CartRecord] = [],
        quotes: [Quote] = [],
        approvals: [Approval] = [],
        orders: [Order] = [],
        closing: [Closing] = [],
        delegations: [Delegation] = [],
        spend: [SpendEntry] = [],
        places: [String] = [],
        credits: Credits? = nil,
        budgets: Budgets? = nil,
        effects: [Effect] = [],
        journeys: [Journey] = [],
        runs: [Run] = [],
        purchases: Purchases? = nil,
        outreach: Outreach? = nil
    ) {
        self.account = account
        self.seq = seq
        self.clock = clock
        self.rulebook = rulebook
        self.unmatchedAnswers = unmatchedAnswers
        self.forgotten = forgotten
        self.usage = usage
        self.answers = answers
        self.inputs = inputs
        self.carts = carts
        self.quotes = quotes
        self.approvals = approvals
        self.orders = orders
        self.closing = closing
        self.delegations = delegations
        self.spend = spend
        self.places = places
        self.credits = credits
        self.budgets = budgets
        self.effects = effects
        self.journeys = journeys
        self.runs = runs
        self.purchases = purchases
        self.outreachHeld = outreach.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        seq = try _fields.required("seq")
        clock = _fields.optional("clock")
        rulebook = _fields.optional("rulebook")
        unmatchedAnswers = _fields.optional("unmatched_answers")
        forgotten = _fields.optional("forgotten")
        usage = _fields.optional("usage")
        answers = _fields.optional("answers")
        inputs = _fields.list("inputs")
        carts = _fields.list("carts")
        quotes = _fields.list("quotes")
        approvals = _fields.list("approvals")
        orders = _fields.list("orders")
        closing = _fields.list("closing")
        delegations = _fields.list("delegations")
        spend = _fields.list("spend")
        places = _fields.list("places")
        credits = _fields.optional("credits")
        budgets = _fields.optional("budgets")
        effects = _fields.list("effects")
        journeys = _fields.list("journeys")
        runs = _fields.list("runs")
        purchases = _fields.optional("purchases")
        outreachHeld = (_fields.optional("outreach") as Outreach?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.put("seq", seq)
        _fields.putOptional("clock", clock)
        _fields.putOptional("rulebook", rulebook)
        _fields.putOptional("unmatched_answers", unmatchedAnswers)
        _fields.putOptional("forgotten", forgotten)
        _fields.putOptional("usage", usage)
        _fields.putOptional("answers", answers)
        _fields.putUnlessEmpty("inputs", inputs)
        _fields.putUnlessEmpty("carts", carts)
        _fields.putUnlessEmpty("quotes", quotes)
        _fields.putUnlessEmpty("approvals", approvals)
        _fields.putUnlessEmpty("orders", orders)
        _fields.putUnlessEmpty("closing", closing)
        _fields.putUnlessEmpty("delegations", delegations)
        _fields.putUnlessEmpty("spend", spend)
        _fields.putUnlessEmpty("places", places)
        _fields.putOptional("credits", credits)
        _fields.putOptional("budgets", budgets)
        _fields.putUnlessEmpty("effects", effects)
        _fields.putUnlessEmpty("journeys", journeys)
        _fields.putUnlessEmpty("runs", runs)
        _fields.putOptional("purchases", purchases)
        _fields.putOptional("outreach", outreach)
        return try _fields.json()
    }
}

/// What a promotion does; exactly one.
public struct Action: Document {
    /// Percent off.
    public var percentOff: Decimal?
    /// Amount off.
    public var amountOff: AmountOff?
    /// A unit price, where it is lower.
    public var fixedPrice: Decimal?
    /// A signed change.
    public var adjust: AdjustBy?
    /// Buy some, get some.
    public var buyGet: BuyGet?
    /// Of every so many units the cheapest is free.
    public var cheapestFree: CheapestFree?
    /// A line added at no charge.
    public var gift: Gift?
    /// The reached threshold applies.
    public var thresholds: Thresholds?
    /// Percent off freight.
    public var shippingPercentOff: Decimal?
    /// No freight.
    public var freeShipping: Bool?

    public init(
        percentOff: Decimal? = nil,
        amountOff: AmountOff? = nil,
        fixedPrice: Decimal? = nil,
        adjust: AdjustBy? = nil,
        buyGet: BuyGet? = nil,
        cheapestFree: CheapestFree? = nil,
        gift: Gift? = nil,
        thresholds: Thresholds? = nil,
        shippingPercentOff: Decimal? = nil,
        freeShipping: Bool? = nil
    ) {
        self.percentOff = percentOff
        self.amountOff = amountOff
        self.fixedPrice = fixedPrice
        self.adjust = adjust
        self.buyGet = buyGet
        self.cheapestFree = cheapestFree
        self.gift = gift
        self.thresholds = thresholds
        self.shippingPercentOff = shippingPercentOff
        self.freeShipping = freeShipping
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        percentOff = _fields.optional("percent_off")
        amountOff = _fields.optional("amount_off")
        fixedPrice = _fields.optional("fixed_price")
        adjust = _fields.optional("adjust")
        buyGet = _fields.optional("buy_get")
        cheapestFree = _fields.optional("cheapest_free")
        gift = _fields.optional("gift")
        thresholds = _fields.optional("thresholds")
        shippingPercentOff = _fields.optional("shipping_percent_off")
        freeShipping = _fields.optional("free_shipping")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("percent_off", percentOff)
        _fields.putOptional("amount_off", amountOff)
        _fields.putOptional("fixed_price", fixedPrice)
        _fields.putOptional("adjust", adjust)
        _fields.putOptional("buy_get", buyGet)
        _fields.putOptional("cheapest_free", cheapestFree)
        _fields.putOptional("gift", gift)
        _fields.putOptional("thresholds", thresholds)
        _fields.putOptional("shipping_percent_off", shippingPercentOff)
        _fields.putOptional("free_shipping", freeShipping)
        return try _fields.json()
    }
}

/// Who acts: a contact of the account or an employee of the seller. Neither is the host itself.
public struct Actor: Document {
    /// A person of the account.
    public var contact: String?
    /// An employee of the seller.
    public var seller: String?
    /// The roles of that employee, as the host knows them.
    public var sellerRoles: [String]
    /// The contact that the employee, or a colleague, acts for.
    public var onBehalfOf: String?
    /// How the command came in.
    public var via: Via?

    public init(
        contact: String? = nil,
        seller: String? = nil,
        sellerRoles: [String] = [],
        onBehalfOf: String? = nil,
        via: Via? = nil
    ) {
        self.contact = contact
        self.seller = seller
        self.sellerRoles = sellerRoles
        self.onBehalfOf = onBehalfOf
        self.via = via
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = _fields.optional("contact")
        seller = _fields.optional("seller")
        sellerRoles = _fields.list("seller_roles")
        onBehalfOf = _fields.optional("on_behalf_of")
        via = _fields.optional("via")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("contact", contact)
        _fields.putOptional("seller", seller)
        _fields.putUnlessEmpty("seller_roles", sellerRoles)
        _fields.putOptional("on_behalf_of", onBehalfOf)
        _fields.putOptional("via", via)
        return try _fields.json()
    }
}

/// Where a person can be reached.
public struct Address: Document {
    /// Names the address in events and consents, unique for the person.
    public var id: String
    /// Its kind.
    public var kind: AddressKind
    /// The address itself.
    public var value: String

    public init(id: String, kind: AddressKind, value: String) {
        self.id = id
        self.kind = kind
        self.value = value
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        value = try _fields.required("value")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.put("value", value)
        return try _fields.json()
    }
}

/// A derived list: another list's prices changed by a percentage.
public struct Adjust: Document {
    /// The list it derives from.
    public var list: String
    /// The change; negative lowers.
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

/// A signed change by percent or by amount, exactly one.
public struct AdjustBy: Document {
    /// Percent; negative lowers.
    public var percent: Decimal?
    /// Amount; negative lowers.
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

/// Another number of a product.
public struct AliasRecord: Document {
    /// The number as it is printed or sent.
    public var number: String
    /// Whose number it is.
    public var kind: AliasKind
    /// The customer whose own number it is; only for the kind "customer".
    public var account: String?

    public init(number: String, kind: AliasKind, account: String? = nil) {
        self.number = number
        self.kind = kind
        self.account = account
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        number = try _fields.required("number")
        kind = try _fields.required("kind")
        account = _fields.optional("account")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("number", number)
        _fields.put("kind", kind)
        _fields.putOptional("account", account)
        return try _fields.json()
    }
}

/// How an amount is allocated to lines.
public struct Allocate: Document {
    /// What it goes by.
    public var by: AllocateBy?
    /// Who gets the odd cents; the rounding plan's policy when left out.
    public var policy: AllocationPolicy?

    public init(by: AllocateBy? = nil, policy: AllocationPolicy? = nil) {
        self.by = by
        self.policy = policy
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        by = _fields.optional("by")
        policy = _fields.optional("policy")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("by", by)
        _fields.putOptional("policy", policy)
        return try _fields.json()
    }
}

/// How amounts are split.
public struct AllocationRule: Document {
    /// Who gets the odd cents.
    public var policy: AllocationPolicy?
    /// Parts are multiples of this; one minor unit of the currency if left out.
    public var increment: Decimal?

    public init(policy: AllocationPolicy? = nil, increment: Decimal? = nil) {
        self.policy = policy
        self.increment = increment
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        policy = _fields.optional("policy")
        increment = _fields.optional("increment")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("policy", policy)
        _fields.putOptional("increment", increment)
        return try _fields.json()
    }
}

/// How much may be bought at a term's price: a quantity or an amount, exactly one.
public struct Allowance: Document {
    /// Units of the term.
    public var quantity: Decimal?
    /// Amount in the contract's currency, before promotions.
    public var amount: Decimal?

    public init(quantity: Decimal? = nil, amount: Decimal? = nil) {
        self.quantity = quantity
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quantity = _fields.optional("quantity")
        amount = _fields.optional("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("amount", amount)
        return try _fields.json()
    }
}

/// What could be ordered instead of a line.
public struct Alternative: Document {
    /// The product that it stands for.
    public var insteadOf: String
    /// The product.
    public var sku: String
    /// Why it is named.
    public var kind: AlternativeKind
    /// Per unit now.
    public var unitPrice: Decimal?

    public init(insteadOf: String, sku: String, kind: AlternativeKind, unitPrice: Decimal? = nil) {
        self.insteadOf = insteadOf
        self.sku = sku
        self.kind = kind
        self.unitPrice = unitPrice
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        insteadOf = try _fields.required("instead_of")
        sku = try _fields.required("sku")
        kind = try _fields.required("kind")
        unitPrice = _fields.optional("unit_price")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("instead_of", insteadOf)
        _fields.put("sku", sku)
        _fields.put("kind", kind)
        _fields.putOptional("unit_price", unitPrice)
        return try _fields.json()
    }
}

/// An amount by what it includes.
public struct AmountByBasis: Document {
    /// Before promotions and before tax.
    public var goods: Decimal?
    /// After promotions, before tax.
    public var net: Decimal?
    /// After promotions, with tax.
    public var gross: Decimal?

    public init(goods: Decimal? = nil, net: Decimal? = nil, gross: Decimal? = nil) {
        self.goods = goods
        self.net = net
        self.gross = gross
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        goods = _fields.optional("goods")
        net = _fields.optional("net")
        gross = _fields.optional("gross")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("goods", goods)
        _fields.putOptional("net", net)
        _fields.putOptional("gross", gross)
        return try _fields.json()
    }
}

/// An amount off.
public struct AmountOff: Document {
    /// The amount in the cart's currency, which must be the rulebook's.
    public var amount: Decimal
    /// What it is taken off; when left out, each line at the line stage and the order at the order stage.
    public var per: AmountOffPer?

    public init(amount: Decimal, per: AmountOffPer? = nil) {
        self.amount = amount
        self.per = per
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        amount = try _fields.required("amount")
        per = _fields.optional("per")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("amount", amount)
        _fields.putOptional("per", per)
        return try _fields.json()
    }
}

/// What an amount has to be.
public struct AmountTest: Document {
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
    /// The currency of the bounds.
    public var currency: String
    /// What the amount includes.
    public var basis: ConditionBasis?

    public init(
        atLeast: Decimal? = nil,
        over: Decimal? = nil,
        atMost: Decimal? = nil,
        under: Decimal? = nil,
        `is`: Decimal? = nil,
        currency: String,
        basis: ConditionBasis? = nil
    ) {
        self.atLeast = atLeast
        self.over = over
        self.atMost = atMost
        self.under = under
        self.`is` = `is`
        self.currency = currency
        self.basis = basis
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        atLeast = _fields.optional("at_least")
        over = _fields.optional("over")
        atMost = _fields.optional("at_most")
        under = _fields.optional("under")
        `is` = _fields.optional("is")
        currency = try _fields.required("currency")
        basis = _fields.optional("basis")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("at_least", atLeast)
        _fields.putOptional("over", over)
        _fields.putOptional("at_most", atMost)
        _fields.putOptional("under", under)
        _fields.putOptional("is", `is`)
        _fields.put("currency", currency)
        _fields.putOptional("basis", basis)
        return try _fields.json()
    }
}

/// Answers to `needs`.
public struct Answers: Document {
    /// Prices.
    public var prices: [PriceAnswer]
    /// Charges.
    public var charges: [ChargeAnswer]

    public init(prices: [PriceAnswer] = [], charges: [ChargeAnswer] = []) {
        self.prices = prices
        self.charges = charges
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        prices = _fields.list("prices")
        charges = _fields.list("charges")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("prices", prices)
        _fields.putUnlessEmpty("charges", charges)
        return try _fields.json()
    }
}

/// An approval.
public struct Approval: Document {
    /// The approval.
    public var id: String
    /// What it is about and who asks.
    public var `case`: ApprovalCase {
        get { caseHeld[0] }
        set { caseHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var caseHeld: [ApprovalCase]
    /// The steps, by stage.
    public var steps: [PlanStep]
    /// Where it stands.
    public var status: ApprovalStatus
    /// Why it can't be finished as things are.
    public var blocked: Blocked?
    /// How often its content was put to the approvers: 1, and 1 more each time that it was changed. Commands of
    /// people name the revision that they saw; votes of others do not make it stale.
    public var revision: Int
    /// The version of the system that decides about it, as last observed; 0 before.
    public var sourceVersion: Int?
    /// One more with each event.
    public var version: Int
    /// When it was made.
    public var created: Instant
    /// When it last changed.
    public var updated: Instant

    public init(
        id: String,
        `case`: ApprovalCase,
        steps: [PlanStep] = [],
        status: ApprovalStatus,
        blocked: Blocked? = nil,
        revision: Int,
        sourceVersion: Int? = nil,
        version: Int,
        created: Instant,
        updated: Instant
    ) {
        self.id = id
        self.caseHeld = [`case`]
        self.steps = steps
        self.status = status
        self.blocked = blocked
        self.revision = revision
        self.sourceVersion = sourceVersion
        self.version = version
        self.created = created
        self.updated = updated
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        caseHeld = [try _fields.required("case") as ApprovalCase]
        steps = _fields.list("steps")
        status = try _fields.required("status")
        blocked = _fields.optional("blocked")
        revision = try _fields.required("revision")
        sourceVersion = _fields.optional("source_version")
        version = try _fields.required("version")
        created = try _fields.required("created")
        updated = try _fields.required("updated")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("case", `case`)
        _fields.putUnlessEmpty("steps", steps)
        _fields.put("status", status)
        _fields.putOptional("blocked", blocked)
        _fields.put("revision", revision)
        _fields.putOptional("source_version", sourceVersion)
        _fields.put("version", version)
        _fields.put("created", created)
        _fields.put("updated", updated)
        return try _fields.json()
    }
}

/// What is to be approved, and who asks for it.
public struct ApprovalCase: Document {
    /// The subject.
    public var subject: SubjectRef
    /// Everybody who asks: who acts, who is acted for, and who changed what was asked.
    public var requesters: [ApprovalPerson]
    /// The buyer, whose manager and limits count.
    public var buyer: String?
    /// The unit that buys.
    public var unit: String?
    /// The cost centres that it is booked to.
    public var costCentres: [String]
    /// What is in it.
    public var content: Fingerprint {
        get { contentHeld[0] }
        set { contentHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var contentHeld: [Fingerprint]
    /// Who decides: the people of the steps, or another system.
    public var authority: Authority?

    public init(
        subject: SubjectRef,
        requesters: [ApprovalPerson] = [],
        buyer: String? = nil,
        unit: String? = nil,
        costCentres: [String] = [],
        content: Fingerprint,
        authority: Authority? = nil
    ) {
        self.subject = subject
        self.requesters = requesters
        self.buyer = buyer
        self.unit = unit
        self.costCentres = costCentres
        self.contentHeld = [content]
        self.authority = authority
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        subject = try _fields.required("subject")
        requesters = _fields.list("requesters")
        buyer = _fields.optional("buyer")
        unit = _fields.optional("unit")
        costCentres = _fields.list("cost_centres")
        contentHeld = [try _fields.required("content") as Fingerprint]
        authority = _fields.optional("authority")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("subject", subject)
        _fields.putUnlessEmpty("requesters", requesters)
        _fields.putOptional("buyer", buyer)
        _fields.putOptional("unit", unit)
        _fields.putUnlessEmpty("cost_centres", costCentres)
        _fields.put("content", content)
        _fields.putOptional("authority", authority)
        return try _fields.json()
    }
}

/// A person: exactly one of the fields.
public struct ApprovalPerson: Document {
    /// A contact of the account.
    public var contact: String?
    /// An employee of the seller.
    public var seller: String?

    public init(contact: String? = nil, seller: String? = nil) {
        self.contact = contact
        self.seller = seller
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = _fields.optional("contact")
        seller = _fields.optional("seller")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("contact", contact)
        _fields.putOptional("seller", seller)
        return try _fields.json()
    }
}

/// Who must approve what.
public struct ApprovalPolicy: Document {
    /// Its id.
    public var id: String
    /// Who decides: the people of the stages, or another system, which is asked and tells what became of it. The
    /// policies about one kind of subject all say the same.
    public var authority: Authority?
    /// What it is about; whatever is ordered, from a cart or from a quote, when left out.
    public var subject: SubjectKind?
    /// Which buyers it is about; all when left out.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]
    /// What must be so of the cart.
    public var when: CartCondition? {
        get { whenHeld.first }
        set { whenHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var whenHeld: [CartCondition]
    /// What must be so of at least one line.
    public var anyLine: Condition? {
        get { anyLineHeld.first }
        set { anyLineHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var anyLineHeld: [Condition]
    /// What must have been spent, together with this.
    public var spend: SpendRule?
    /// The stages, one after the other: each a list of steps that are open together and are all needed. None
    /// where another system decides.
    public var stages: [[ApprovalStep]]
    /// How far an approved subject may change without being approved again; nothing may when left out.
    public var tolerance: Tolerance? {
        get { toleranceHeld.first }
        set { toleranceHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var toleranceHeld: [Tolerance]
    /// The facets whose change asks the steps again; all when left out.
    public var watches: [Facet]
    /// Whether those who ask, and their delegates, may not decide.
    public var separation: Bool?

    public init(
        id: String,
        authority: Authority? = nil,
        subject: SubjectKind? = nil,
        `for`: Eligibility? = nil,
        when: CartCondition? = nil,
        anyLine: Condition? = nil,
        spend: SpendRule? = nil,
        stages: [[ApprovalStep]] = [],
        tolerance: Tolerance? = nil,
        watches: [Facet] = [],
        separation: Bool? = nil
    ) {
        self.id = id
        self.authority = authority
        self.subject = subject
        self.forHeld = `for`.map { [$0] } ?? []
        self.whenHeld = when.map { [$0] } ?? []
        self.anyLineHeld = anyLine.map { [$0] } ?? []
        self.spend = spend
        self.stages = stages
        self.toleranceHeld = tolerance.map { [$0] } ?? []
        self.watches = watches
        self.separation = separation
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        authority = _fields.optional("authority")
        subject = _fields.optional("subject")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        whenHeld = (_fields.optional("when") as CartCondition?).map { [$0] } ?? []
        anyLineHeld = (_fields.optional("any_line") as Condition?).map { [$0] } ?? []
        spend = _fields.optional("spend")
        stages = _fields.list("stages")
        toleranceHeld = (_fields.optional("tolerance") as Tolerance?).map { [$0] } ?? []
        watches = _fields.list("watches")
        separation = _fields.optional("separation")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("authority", authority)
        _fields.putOptional("subject", subject)
        _fields.putOptional("for", `for`)
        _fields.putOptional("when", when)
        _fields.putOptional("any_line", anyLine)
        _fields.putOptional("spend", spend)
        _fields.putUnlessEmpty("stages", stages)
        _fields.putOptional("tolerance", tolerance)
        _fields.putUnlessEmpty("watches", watches)
        _fields.putOptional("separation", separation)
        return try _fields.json()
    }
}

/// Where an approval stands.
public struct ApprovalStanding: Document {
    /// The approval.
    public var approval: String
    /// Its status.
    public var status: ApprovalStatus
    /// Why it can't be finished as things are.
    public var blocked: Blocked?
    /// Its steps.
    public var steps: [StepStanding]
    /// When something happens by itself.
    public var due: Instant?

    public init(
        approval: String,
        status: ApprovalStatus,
        blocked: Blocked? = nil,
        steps: [StepStanding] = [],
        due: Instant? = nil
    ) {
        self.approval = approval
        self.status = status
        self.blocked = blocked
        self.steps = steps
        self.due = due
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        approval = try _fields.required("approval")
        status = try _fields.required("status")
        blocked = _fields.optional("blocked")
        steps = _fields.list("steps")
        due = _fields.optional("due")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("approval", approval)
        _fields.put("status", status)
        _fields.putOptional("blocked", blocked)
        _fields.putUnlessEmpty("steps", steps)
        _fields.putOptional("due", due)
        return try _fields.json()
    }
}

/// A step of a policy.
public struct ApprovalStep: Document {
    /// Who may decide: any of these. Nobody in the step of a plan that another system decides.
    public var by: [Approver]
    /// How many must approve; one when left out.
    public var quorum: Quorum?
    /// Whether people who decide other steps of this or an earlier stage do not count.
    public var distinct: Bool?
    /// What a rejection does.
    public var onReject: OnReject?
    /// Whether an approver whose own limit is below the amount passes it up the tree.
    public var ownLimit: Bool?
    /// Who may decide too after a while.
    public var escalate: Escalation?
    /// What is decided by itself after a while.
    public var auto: AutoDecision?

    public init(
        by: [Approver] = [],
        quorum: Quorum? = nil,
        distinct: Bool? = nil,
        onReject: OnReject? = nil,
        ownLimit: Bool? = nil,
        escalate: Escalation? = nil,
        auto: AutoDecision? = nil
    ) {
        self.by = by
        self.quorum = quorum
        self.distinct = distinct
        self.onReject = onReject
        self.ownLimit = ownLimit
        self.escalate = escalate
        self.auto = auto
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        by = _fields.list("by")
        quorum = _fields.optional("quorum")
        distinct = _fields.optional("distinct")
        onReject = _fields.optional("on_reject")
        ownLimit = _fields.optional("own_limit")
        escalate = _fields.optional("escalate")
        auto = _fields.optional("auto")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("by", by)
        _fields.putOptional("quorum", quorum)
        _fields.putOptional("distinct", distinct)
        _fields.putOptional("on_reject", onReject)
        _fields.putOptional("own_limit", ownLimit)
        _fields.putOptional("escalate", escalate)
        _fields.putOptional("auto", auto)
        return try _fields.json()
    }
}

/// Who may decide; exactly one of the fields, `in` only beside `role`.
public struct Approver: Document {
    /// Contacts with this role.
    public var role: String?
    /// Where they must hold it; `above` when left out. Anywhere for a subject that no unit asks for.
    public var `in`: Reach?
    /// This contact.
    public var contact: String?
    /// The manager.
    public var managerOf: ManagerOf?
    /// The owner.
    public var ownerOf: OwnerOf?
    /// Employees of the seller with this role.
    public var sellerRole: String?

    public init(
        role: String? = nil,
        `in`: Reach? = nil,
        contact: String? = nil,
        managerOf: ManagerOf? = nil,
        ownerOf: OwnerOf? = nil,
        sellerRole: String? = nil
    ) {
        self.role = role
        self.`in` = `in`
        self.contact = contact
        self.managerOf = managerOf
        self.ownerOf = ownerOf
        self.sellerRole = sellerRole
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        role = _fields.optional("role")
        `in` = _fields.optional("in")
        contact = _fields.optional("contact")
        managerOf = _fields.optional("manager_of")
        ownerOf = _fields.optional("owner_of")
        sellerRole = _fields.optional("seller_role")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("role", role)
        _fields.putOptional("in", `in`)
        _fields.putOptional("contact", contact)
        _fields.putOptional("manager_of", managerOf)
        _fields.putOptional("owner_of", ownerOf)
        _fields.putOptional("seller_role", sellerRole)
        return try _fields.json()
    }
}

/// One conversation per company.
public struct ArbitrationRule: Document {
    /// After a message to one contact, other contacts of the account get none about anything for this long.
    public var quietOthers: String
    /// Who is written to where several could be; the contact of the journey when absent.
    public var primary: String?
    /// The purposes that it holds for; marketing alone when empty.
    public var purposes: [Purpose]
    /// One reply holds all marketing to the account back for this long.
    public var afterReply: String

    public init(quietOthers: String, primary: String? = nil, purposes: [Purpose] = [], afterReply: String) {
        self.quietOthers = quietOthers
        self.primary = primary
        self.purposes = purposes
        self.afterReply = afterReply
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quietOthers = try _fields.required("quiet_others")
        primary = _fields.optional("primary")
        purposes = _fields.list("purposes")
        afterReply = try _fields.required("after_reply")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("quiet_others", quietOthers)
        _fields.putOptional("primary", primary)
        _fields.putUnlessEmpty("purposes", purposes)
        _fields.put("after_reply", afterReply)
        return try _fields.json()
    }
}

/// A product of the arithmetic: `quantity` times `unit_price` plus `flat`. A ladder that is graduated has
/// several.
public struct Arithmetic: Document {
    /// The rule.
    public var rule: String?
    /// The tier, counted from 1; absent below the first.
    public var tier: Decimal?
    /// Units of the row; blocks in mode `package`.
    public var quantity: Decimal
    /// The price of one, or of `per` units where the row says so.
    public var unitPrice: Decimal
    /// What is charged once.
    public var flat: Decimal

    public init(
        rule: String? = nil,
        tier: Decimal? = nil,
        quantity: Decimal,
        unitPrice: Decimal,
        flat: Decimal
    ) {
        self.rule = rule
        self.tier = tier
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.flat = flat
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rule = _fields.optional("rule")
        tier = _fields.optional("tier")
        quantity = try _fields.required("quantity")
        unitPrice = try _fields.required("unit_price")
        flat = try _fields.required("flat")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("rule", rule)
        _fields.putOptional("tier", tier)
        _fields.put("quantity", quantity)
        _fields.put("unit_price", unitPrice)
        _fields.put("flat", flat)
        return try _fields.json()
    }
}

/// An arm of an experiment.
public struct Arm: Document {
    /// The experiment.
    public var experiment: String
    /// The arm.
    public var arm: String

    public init(experiment: String, arm: String) {
        self.experiment = experiment
        self.arm = arm
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        experiment = try _fields.required("experiment")
        arm = try _fields.required("arm")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("experiment", experiment)
        _fields.put("arm", arm)
        return try _fields.json()
    }
}

/// What only the host can find out.
public struct Ask: Document {
    /// What counts until, or unless, the host answers.
    public var fallback: Decimal?

    public init(fallback: Decimal? = nil) {
        self.fallback = fallback
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        fallback = _fields.optional("fallback")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("fallback", fallback)
        return try _fields.json()
    }
}

/// An arm of an experiment that an account, or another unit, was given.
public struct Assignment: Document {
    /// The experiment.
    public var experiment: String
    /// What was assigned: the account or contact.
    public var unit: String
    /// The arm; none where it is held out.
    public var arm: String?
    /// The arms that could have been given.
    public var eligible: [String]
    /// With which probability this arm was given, 0 to 1.
    public var probability: Decimal
    /// When it was given.
    public var at: Instant
    /// When it first made a difference.
    public var exposed: Instant?

    public init(
        experiment: String,
        unit: String,
        arm: String? = nil,
        eligible: [String] = [],
        probability: Decimal,
        at: Instant,
        exposed: Instant? = nil
    ) {
        self.experiment = experiment
        self.unit = unit
        self.arm = arm
        self.eligible = eligible
        self.probability = probability
        self.at = at
        self.exposed = exposed
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        experiment = try _fields.required("experiment")
        unit = try _fields.required("unit")
        arm = _fields.optional("arm")
        eligible = _fields.list("eligible")
        probability = try _fields.required("probability")
        at = try _fields.required("at")
        exposed = _fields.optional("exposed")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("experiment", experiment)
        _fields.put("unit", unit)
        _fields.putOptional("arm", arm)
        _fields.putUnlessEmpty("eligible", eligible)
        _fields.put("probability", probability)
        _fields.put("at", at)
        _fields.putOptional("exposed", exposed)
        return try _fields.json()
    }
}

/// A tie to another record, where the directory has HubSpot's id of that.
public struct Association: Document {
    /// The kind of record.
    public var record: String
    /// Whose type of association it is.
    public var category: String?
    /// The type.
    public var typeId: Int

    public init(record: String, category: String? = nil, typeId: Int) {
        self.record = record
        self.category = category
        self.typeId = typeId
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        record = try _fields.required("record")
        category = _fields.optional("category")
        typeId = try _fields.required("type_id")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("record", record)
        _fields.putOptional("category", category)
        _fields.put("type_id", typeId)
        return try _fields.json()
    }
}

/// What a buyer may see.
public struct Assortment: Document {
    /// Its id.
    public var id: String
    /// Whom it is for.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]
    /// What it holds; everything when left out.
    public var include: Target?
    /// What it leaves out.
    public var exclude: Target?

    public init(id: String, `for`: Eligibility? = nil, include: Target? = nil, exclude: Target? = nil) {
        self.id = id
        self.forHeld = `for`.map { [$0] } ?? []
        self.include = include
        self.exclude = exclude
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        include = _fields.optional("include")
        exclude = _fields.optional("exclude")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("for", `for`)
        _fields.putOptional("include", include)
        _fields.putOptional("exclude", exclude)
        return try _fields.json()
    }
}

/// What an attribute has to be.
public struct AttributeTest: Document {
    /// The name of the attribute.
    public var name: String
    /// One of these words; not with the other comparators.
    public var `is`: OneOrMore<String>
    /// This number or more.
    public var atLeast: Decimal?
    /// More than this number.
    public var over: Decimal?
    /// This number or less.
    public var atMost: Decimal?
    /// Less than this number.
    public var under: Decimal?
    /// The unit of the bounds.
    public var unit: String?

    public init(
        name: String,
        `is`: OneOrMore<String> = [],
        atLeast: Decimal? = nil,
        over: Decimal? = nil,
        atMost: Decimal? = nil,
        under: Decimal? = nil,
        unit: String? = nil
    ) {
        self.name = name
        self.`is` = `is`
        self.atLeast = atLeast
        self.over = over
        self.atMost = atMost
        self.under = under
        self.unit = unit
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        name = try _fields.required("name")
        `is` = _fields.list("is")
        atLeast = _fields.optional("at_least")
        over = _fields.optional("over")
        atMost = _fields.optional("at_most")
        under = _fields.optional("under")
        unit = _fields.optional("unit")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("name", name)
        _fields.putUnlessEmpty("is", `is`)
        _fields.putOptional("at_least", atLeast)
        _fields.putOptional("over", over)
        _fields.putOptional("at_most", atMost)
        _fields.putOptional("under", under)
        _fields.putOptional("unit", unit)
        return try _fields.json()
    }
}

/// A change of an audience.
public struct AudienceCard: Document {
    /// Where it comes from.
    public var origin: Origin
    /// The audience at the host.
    public var audience: String
    /// Whether somebody is put in or taken out.
    public var change: AudienceChange
    /// The channel.
    public var channel: String
    /// Who.
    public var contact: String

    public init(
        origin: Origin,
        audience: String,
        change: AudienceChange,
        channel: String,
        contact: String
    ) {
        self.origin = origin
        self.audience = audience
        self.change = change
        self.channel = channel
        self.contact = contact
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        origin = try _fields.required("origin")
        audience = try _fields.required("audience")
        change = try _fields.required("change")
        channel = try _fields.required("channel")
        contact = try _fields.required("contact")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("origin", origin)
        _fields.put("audience", audience)
        _fields.put("change", change)
        _fields.put("channel", channel)
        _fields.put("contact", contact)
        return try _fields.json()
    }
}

/// An audience.
public struct AudienceStep: Document {
    /// The audience at the host.
    public var id: String
    /// Whether somebody is put in or taken out.
    public var change: AudienceChange
    /// The channel whose consent counts, such as `display` or `social`.
    public var channel: String

    public init(id: String, change: AudienceChange, channel: String) {
        self.id = id
        self.change = change
        self.channel = channel
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        change = try _fields.required("change")
        channel = try _fields.required("channel")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("change", change)
        _fields.put("channel", channel)
        return try _fields.json()
    }
}

/// What is decided by itself when nobody decided in time.
public struct AutoDecision: Document {
    /// How long after the step opened.
    public var after: Delay
    /// The decision.
    public var decision: Verdict

    public init(after: Delay, decision: Verdict) {
        self.after = after
        self.decision = decision
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        after = try _fields.required("after")
        decision = try _fields.required("decision")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("after", after)
        _fields.put("decision", decision)
        return try _fields.json()
    }
}
