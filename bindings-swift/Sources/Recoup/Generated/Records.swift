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

/// A person of the seller who has the ball.
public struct Ball: Document {
    /// The task, call or thing that is negotiated.
    public var id: String
    /// Why.
    public var kind: BallKind
    /// The thing that it is about; everything of the account when absent.
    public var journey: JourneyRef?
    /// The contact that it is about; everybody when absent.
    public var contact: String?
    /// Since when.
    public var at: Instant
    /// When it is to be done.
    public var due: Instant?
    /// When it was closed last; later than `at` it is closed now.
    public var closed: Instant?
    /// What came of it.
    public var outcome: String?
    /// From when on the flow goes on, once it was handed back. Closed without this, the person took over.
    public var back: Instant?

    public init(
        id: String,
        kind: BallKind,
        journey: JourneyRef? = nil,
        contact: String? = nil,
        at: Instant,
        due: Instant? = nil,
        closed: Instant? = nil,
        outcome: String? = nil,
        back: Instant? = nil
    ) {
        self.id = id
        self.kind = kind
        self.journey = journey
        self.contact = contact
        self.at = at
        self.due = due
        self.closed = closed
        self.outcome = outcome
        self.back = back
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        journey = _fields.optional("journey")
        contact = _fields.optional("contact")
        at = try _fields.required("at")
        due = _fields.optional("due")
        closed = _fields.optional("closed")
        outcome = _fields.optional("outcome")
        back = _fields.optional("back")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.putOptional("journey", journey)
        _fields.putOptional("contact", contact)
        _fields.put("at", at)
        _fields.putOptional("due", due)
        _fields.putOptional("closed", closed)
        _fields.putOptional("outcome", outcome)
        _fields.putOptional("back", back)
        return try _fields.json()
    }
}

/// When a person has the ball.
public struct BallRule: Document {
    /// The calendar of the times below.
    public var calendar: String
    /// An open task younger than this many business days holds messages back until its due time.
    public var taskDays: Int
    /// How much business time after a task was closed without an answer the flow goes on.
    public var handBack: String
    /// The outcomes of tasks and calls that hand back; the others end the runs about the same thing.
    public var handsBack: [String]

    public init(calendar: String, taskDays: Int, handBack: String, handsBack: [String] = []) {
        self.calendar = calendar
        self.taskDays = taskDays
        self.handBack = handBack
        self.handsBack = handsBack
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        calendar = try _fields.required("calendar")
        taskDays = try _fields.required("task_days")
        handBack = try _fields.required("hand_back")
        handsBack = _fields.list("hands_back")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("calendar", calendar)
        _fields.put("task_days", taskDays)
        _fields.put("hand_back", handBack)
        _fields.putUnlessEmpty("hands_back", handsBack)
        return try _fields.json()
    }
}

/// So long before an instant of the thing: exactly one amount.
public struct BeforeWait: Document {
    /// The instant.
    public var field: BeforeField
    /// Elapsed time.
    public var elapsed: String?
    /// Days of the calendar.
    public var calendarDays: Int?
    /// The zone of `calendar_days`.
    public var zone: String?
    /// Business days.
    public var businessDays: Int?
    /// The calendar of `business_days`.
    public var calendar: String?

    public init(
        field: BeforeField,
        elapsed: String? = nil,
        calendarDays: Int? = nil,
        zone: String? = nil,
        businessDays: Int? = nil,
        calendar: String? = nil
    ) {
        self.field = field
        self.elapsed = elapsed
        self.calendarDays = calendarDays
        self.zone = zone
        self.businessDays = businessDays
        self.calendar = calendar
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        field = try _fields.required("field")
        elapsed = _fields.optional("elapsed")
        calendarDays = _fields.optional("calendar_days")
        zone = _fields.optional("zone")
        businessDays = _fields.optional("business_days")
        calendar = _fields.optional("calendar")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("field", field)
        _fields.putOptional("elapsed", elapsed)
        _fields.putOptional("calendar_days", calendarDays)
        _fields.putOptional("zone", zone)
        _fields.putOptional("business_days", businessDays)
        _fields.putOptional("calendar", calendar)
        return try _fields.json()
    }
}

/// The bounds of a blanket order.
public struct Blanket: Document {
    /// What all its releases may come to, lines and charges together.
    public var ceiling: Decimal
    /// When its term ends (exclusive).
    public var until: Instant

    public init(ceiling: Decimal, until: Instant) {
        self.ceiling = ceiling
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        ceiling = try _fields.required("ceiling")
        until = try _fields.required("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("ceiling", ceiling)
        _fields.put("until", until)
        return try _fields.json()
    }
}

/// Where a person is not written to.
public struct Block: Document {
    /// The person.
    public var contact: String
    /// The channel; all when absent.
    public var channel: String?
    /// The address; all when absent.
    public var address: String?
    /// Why.
    public var why: BlockReason
    /// Since when.
    public var at: Instant
    /// Until when; for ever when absent.
    public var until: Instant?

    public init(
        contact: String,
        channel: String? = nil,
        address: String? = nil,
        why: BlockReason,
        at: Instant,
        until: Instant? = nil
    ) {
        self.contact = contact
        self.channel = channel
        self.address = address
        self.why = why
        self.at = at
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = try _fields.required("contact")
        channel = _fields.optional("channel")
        address = _fields.optional("address")
        why = try _fields.required("why")
        at = try _fields.required("at")
        until = _fields.optional("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("contact", contact)
        _fields.putOptional("channel", channel)
        _fields.putOptional("address", address)
        _fields.put("why", why)
        _fields.put("at", at)
        _fields.putOptional("until", until)
        return try _fields.json()
    }
}

/// Why an approval can't be finished.
public struct Blocked: Document {
    /// The step.
    public var step: String
    /// The reason, as a sentence.
    public var why: String

    public init(step: String, why: String) {
        self.step = step
        self.why = why
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        step = try _fields.required("step")
        why = try _fields.required("why")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("step", step)
        _fields.put("why", why)
        return try _fields.json()
    }
}

/// The size of a price book.
public struct BookStats: Document {
    /// SKUs that have a row.
    public var skus: Int
    /// Prices, each of one SKU in one list, unit and validity.
    public var rows: Int
    /// Prices at a quantity: every quantity break of every row, at least one per row.
    public var rungs: Int
    /// Bytes of memory that the rows and their index take.
    public var bytes: Int

    public init(skus: Int, rows: Int, rungs: Int, bytes: Int) {
        self.skus = skus
        self.rows = rows
        self.rungs = rungs
        self.bytes = bytes
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        skus = try _fields.required("skus")
        rows = try _fields.required("rows")
        rungs = try _fields.required("rungs")
        bytes = try _fields.required("bytes")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("skus", skus)
        _fields.put("rows", rows)
        _fields.put("rungs", rungs)
        _fields.put("bytes", bytes)
        return try _fields.json()
    }
}

/// Bounds of an option that is a number; an option without a choice is not bound.
public struct BoundsRecord: Document {
    /// The option.
    public var option: String
    /// The least number allowed.
    public var min: Decimal?
    /// The greatest number allowed.
    public var max: Decimal?

    public init(option: String, min: Decimal? = nil, max: Decimal? = nil) {
        self.option = option
        self.min = min
        self.max = max
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        min = _fields.optional("min")
        max = _fields.optional("max")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.putOptional("min", min)
        _fields.putOptional("max", max)
        return try _fields.json()
    }
}

/// Goes on where the first case fits.
public struct Branch: Document {
    /// The cases.
    public var cases: [BranchCase]
    /// Where it goes on when none fits; the next step when absent.
    public var otherwise: String?

    public init(cases: [BranchCase] = [], otherwise: String? = nil) {
        self.cases = cases
        self.otherwise = otherwise
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        cases = _fields.list("cases")
        otherwise = _fields.optional("otherwise")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("cases", cases)
        _fields.putOptional("otherwise", otherwise)
        return try _fields.json()
    }
}

/// A case of a branch.
public struct BranchCase: Document {
    /// What must be so.
    public var when: CartCondition {
        get { whenHeld[0] }
        set { whenHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var whenHeld: [CartCondition]
    /// Where it goes on then.
    public var to: String

    public init(when: CartCondition, to: String) {
        self.whenHeld = [when]
        self.to = to
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        whenHeld = [try _fields.required("when") as CartCondition]
        to = try _fields.required("to")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("when", when)
        _fields.put("to", to)
        return try _fields.json()
    }
}

/// What is wrong with a choice.
public struct BrokenChoice: Document {
    /// The option that would have to change first.
    public var option: String
    /// What is wrong with it, as a sentence.
    public var sentence: String
    /// The place of the constraint in the product's list, from 0, if one is broken.
    public var constraint: Int?

    public init(option: String, sentence: String, constraint: Int? = nil) {
        self.option = option
        self.sentence = sentence
        self.constraint = constraint
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        sentence = try _fields.required("sentence")
        constraint = _fields.optional("constraint")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.put("sentence", sentence)
        _fields.putOptional("constraint", constraint)
        return try _fields.json()
    }
}

/// What became of a quote that was made on a device.
public struct BroughtIn: Document {
    /// Whether it went out at its own prices.
    public var honoured: Bool
    /// What the buyer was promised, with taxes and charges.
    public var promised: Decimal
    /// What today's prices are further from, in all lines together, whichever way.
    public var apart: Decimal
    /// Each line whose price is another today. What the seller set by hand has not drifted.
    public var lines: [QuoteLineDrift]

    public init(honoured: Bool, promised: Decimal, apart: Decimal, lines: [QuoteLineDrift] = []) {
        self.honoured = honoured
        self.promised = promised
        self.apart = apart
        self.lines = lines
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        honoured = try _fields.required("honoured")
        promised = try _fields.required("promised")
        apart = try _fields.required("apart")
        lines = _fields.list("lines")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("honoured", honoured)
        _fields.put("promised", promised)
        _fields.put("apart", apart)
        _fields.putUnlessEmpty("lines", lines)
        return try _fields.json()
    }
}

/// Where a unit falls: `part` of `of` equal parts, `part` below `of`.
public struct Bucket: Document {
    /// The number of the part, from 0.
    public var part: Int
    /// How many parts there are: 1,000 for hash version 1, 10,000 for version 2.
    public var of: Int
    /// The part as GrowthBook writes it, such as 0.0505.
    public var share: Decimal

    public init(part: Int, of: Int, share: Decimal) {
        self.part = part
        self.of = of
        self.share = share
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        part = try _fields.required("part")
        of = try _fields.required("of")
        share = try _fields.required("share")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("part", part)
        _fields.put("of", of)
        _fields.put("share", share)
        return try _fields.json()
    }
}

/// An operation that was done.
public struct BudgetMark: Document {
    /// Its id, unique on its hold.
    public var id: String
    /// Names its content.
    public var content: String

    public init(id: String, content: String) {
        self.id = id
        self.content = content
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        content = try _fields.required("content")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("content", content)
        return try _fields.json()
    }
}

/// A budget: how much may be spent, on what, in which time.
public struct BudgetRecord: Document {
    /// The budget, unique in the account.
    public var id: String
    /// The budget that everything booked here is booked against as well.
    public var parent: String?
    /// What is booked here. Several budgets may cover one thing; each is booked.
    public var covers: Covers
    /// The currency of its amounts.
    public var currency: String
    /// When the limit is there anew.
    public var period: BudgetPeriod
    /// What may be spent in one period, zero or more.
    public var limit: Decimal
    /// How far it may go below zero; as the rulebook says when absent.
    public var overdraft: Overdraft?
    /// What happens when it lacks the amount.
    public var onExceeded: OnExceeded?
    /// Whether what is left of a period is moved to the next.
    public var rollover: Bool?
    /// Who keeps it. Of a budget of another system, that says what is spent, held and left; what is held and
    /// spent here counts on top until it says that it has it.
    public var authority: Authority?

    public init(
        id: String,
        parent: String? = nil,
        covers: Covers,
        currency: String,
        period: BudgetPeriod,
        limit: Decimal,
        overdraft: Overdraft? = nil,
        onExceeded: OnExceeded? = nil,
        rollover: Bool? = nil,
        authority: Authority? = nil
    ) {
        self.id = id
        self.parent = parent
        self.covers = covers
        self.currency = currency
        self.period = period
        self.limit = limit
        self.overdraft = overdraft
        self.onExceeded = onExceeded
        self.rollover = rollover
        self.authority = authority
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        parent = _fields.optional("parent")
        covers = try _fields.required("covers")
        currency = try _fields.required("currency")
        period = try _fields.required("period")
        limit = try _fields.required("limit")
        overdraft = _fields.optional("overdraft")
        onExceeded = _fields.optional("on_exceeded")
        rollover = _fields.optional("rollover")
        authority = _fields.optional("authority")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("parent", parent)
        _fields.put("covers", covers)
        _fields.put("currency", currency)
        _fields.put("period", period)
        _fields.put("limit", limit)
        _fields.putOptional("overdraft", overdraft)
        _fields.putOptional("on_exceeded", onExceeded)
        _fields.putOptional("rollover", rollover)
        _fields.putOptional("authority", authority)
        return try _fields.json()
    }
}

/// What a rulebook says about all budgets and about credit.
public struct BudgetRules: Document {
    /// Rates into the currencies of budgets and credit accounts. The first that is in force is used, and pinned
    /// by the hold that uses it.
    public var rates: [PinnedRate]
    /// What becomes of a hold when the order is refused.
    public var onRefused: OnRefused?
    /// The overdraft of budgets that name none; none when absent.
    public var overdraft: Overdraft?
    /// How long a hold lives that was made for no cart, quote or order and names no end; for ever when absent.
    public var holdFor: String?
    /// How long what was committed can be given back, and how long operations are remembered, counted from the
    /// last operation; 90 days of 24 hours when absent.
    public var keep: String?
    /// What happens when credit is lacking.
    public var creditOnExceeded: OnExceeded?

    public init(
        rates: [PinnedRate] = [],
        onRefused: OnRefused? = nil,
        overdraft: Overdraft? = nil,
        holdFor: String? = nil,
        keep: String? = nil,
        creditOnExceeded: OnExceeded? = nil
    ) {
        self.rates = rates
        self.onRefused = onRefused
        self.overdraft = overdraft
        self.holdFor = holdFor
        self.keep = keep
        self.creditOnExceeded = creditOnExceeded
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rates = _fields.list("rates")
        onRefused = _fields.optional("on_refused")
        overdraft = _fields.optional("overdraft")
        holdFor = _fields.optional("hold_for")
        keep = _fields.optional("keep")
        creditOnExceeded = _fields.optional("credit_on_exceeded")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("rates", rates)
        _fields.putOptional("on_refused", onRefused)
        _fields.putOptional("overdraft", overdraft)
        _fields.putOptional("hold_for", holdFor)
        _fields.putOptional("keep", keep)
        _fields.putOptional("credit_on_exceeded", creditOnExceeded)
        return try _fields.json()
    }
}

/// How a hold stands after an operation.
public struct BudgetStanding: Document {
    /// Where it stands.
    public var state: HoldState
    /// The amounts by coding.
    public var parts: [Part]
    /// The amounts by budget.
    public var shares: [Share]
    /// When it is forgotten; absent while something is held.
    public var forgetAt: Instant?

    public init(state: HoldState, parts: [Part] = [], shares: [Share] = [], forgetAt: Instant? = nil) {
        self.state = state
        self.parts = parts
        self.shares = shares
        self.forgetAt = forgetAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        state = try _fields.required("state")
        parts = _fields.list("parts")
        shares = _fields.list("shares")
        forgetAt = _fields.optional("forget_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("state", state)
        _fields.putUnlessEmpty("parts", parts)
        _fields.putUnlessEmpty("shares", shares)
        _fields.putOptional("forget_at", forgetAt)
        return try _fields.json()
    }
}

/// A budget and its periods.
public struct BudgetState: Document {
    /// What was set.
    public var record: BudgetRecord {
        get { recordHeld[0] }
        set { recordHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var recordHeld: [BudgetRecord]
    /// How often it was set.
    public var version: Int
    /// The other system's version, of an external budget.
    public var sourceVersion: Int?
    /// Nothing can be held in periods that begin before this.
    public var closedUntil: Instant?
    /// The periods that are open, the earliest first.
    public var periods: [PeriodState]

    public init(
        record: BudgetRecord,
        version: Int,
        sourceVersion: Int? = nil,
        closedUntil: Instant? = nil,
        periods: [PeriodState] = []
    ) {
        self.recordHeld = [record]
        self.version = version
        self.sourceVersion = sourceVersion
        self.closedUntil = closedUntil
        self.periods = periods
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        recordHeld = [try _fields.required("record") as BudgetRecord]
        version = try _fields.required("version")
        sourceVersion = _fields.optional("source_version")
        closedUntil = _fields.optional("closed_until")
        periods = _fields.list("periods")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("record", record)
        _fields.put("version", version)
        _fields.putOptional("source_version", sourceVersion)
        _fields.putOptional("closed_until", closedUntil)
        _fields.putUnlessEmpty("periods", periods)
        return try _fields.json()
    }
}

/// All budgets of an account.
public struct Budgets: Document {
    /// How many events were applied.
    public var version: Int?
    /// The budgets, by id.
    public var budgets: [BudgetState]
    /// The holds, by the operation that made them.
    public var holds: [Hold]

    public init(version: Int? = nil, budgets: [BudgetState] = [], holds: [Hold] = []) {
        self.version = version
        self.budgets = budgets
        self.holds = holds
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        version = _fields.optional("version")
        budgets = _fields.list("budgets")
        holds = _fields.list("holds")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("version", version)
        _fields.putUnlessEmpty("budgets", budgets)
        _fields.putUnlessEmpty("holds", holds)
        return try _fields.json()
    }
}

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

/// A product that a bundle consists of.
public struct BundlePart: Document {
    /// A product that is no bundle.
    public var sku: String
    /// How many of its base units, over all the ways in which the bundle contains it.
    public var quantity: Decimal

    public init(sku: String, quantity: Decimal) {
        self.sku = sku
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        return try _fields.json()
    }
}

/// What a bundle is made of.
public struct BundleRecord: Document {
    /// The components of one base unit of the bundle.
    public var components: [ComponentRecord]
    /// Where the price of the bundle comes from.
    public var priced: BundlePricing
    /// Percent off the sum of the components' prices, 0 to 100; only with "components".
    public var percentOff: Decimal?

    public init(components: [ComponentRecord] = [], priced: BundlePricing, percentOff: Decimal? = nil) {
        self.components = components
        self.priced = priced
        self.percentOff = percentOff
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        components = _fields.list("components")
        priced = try _fields.required("priced")
        percentOff = _fields.optional("percent_off")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("components", components)
        _fields.put("priced", priced)
        _fields.putOptional("percent_off", percentOff)
        return try _fields.json()
    }
}

/// Business time: exactly one of `time` and `days`.
public struct BusinessWait: Document {
    /// Open time.
    public var time: String?
    /// Business days.
    public var days: Int?
    /// The calendar.
    public var calendar: String

    public init(time: String? = nil, days: Int? = nil, calendar: String) {
        self.time = time
        self.days = days
        self.calendar = calendar
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        time = _fields.optional("time")
        days = _fields.optional("days")
        calendar = try _fields.required("calendar")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("time", time)
        _fields.putOptional("days", days)
        _fields.put("calendar", calendar)
        return try _fields.json()
    }
}

/// Buy some, get some: the dearest units are bought, the cheapest are discounted, each unit counts once.
public struct BuyGet: Document {
    /// Units to buy.
    public var buy: Int
    /// Units discounted.
    public var get: Int
    /// By how much.
    public var percentOff: Decimal?
    /// Lines that count as bought; those of the promotion when left out.
    public var buyOn: Condition? {
        get { buyOnHeld.first }
        set { buyOnHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var buyOnHeld: [Condition]
    /// Lines that are discounted; those of the promotion when left out.
    public var getOn: Condition? {
        get { getOnHeld.first }
        set { getOnHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var getOnHeld: [Condition]
    /// How often at the most.
    public var `repeat`: Int?

    public init(
        buy: Int,
        get: Int,
        percentOff: Decimal? = nil,
        buyOn: Condition? = nil,
        getOn: Condition? = nil,
        `repeat`: Int? = nil
    ) {
        self.buy = buy
        self.get = get
        self.percentOff = percentOff
        self.buyOnHeld = buyOn.map { [$0] } ?? []
        self.getOnHeld = getOn.map { [$0] } ?? []
        self.`repeat` = `repeat`
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        buy = try _fields.required("buy")
        get = try _fields.required("get")
        percentOff = _fields.optional("percent_off")
        buyOnHeld = (_fields.optional("buy_on") as Condition?).map { [$0] } ?? []
        getOnHeld = (_fields.optional("get_on") as Condition?).map { [$0] } ?? []
        `repeat` = _fields.optional("repeat")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("buy", buy)
        _fields.put("get", get)
        _fields.putOptional("percent_off", percentOff)
        _fields.putOptional("buy_on", buyOn)
        _fields.putOptional("get_on", getOn)
        _fields.putOptional("repeat", `repeat`)
        return try _fields.json()
    }
}

/// A line as the buyer sees it.
public struct BuyerLine: Document {
    /// Its id.
    public var id: String
    /// What is quoted.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// The unit of the quantity.
    public var unit: String
    /// The buyer's price without a quote.
    public var withoutQuote: Decimal?
    /// The total before the quote's discount, as offered.
    public var total: Decimal?
    /// The total after it, as offered.
    public var quoted: Decimal?
    /// Whether it is an extra.
    public var optional: Bool?
    /// What was wished.
    public var wish: Wish?
    /// How much was accepted.
    public var accepted: Decimal?
    /// The total of that.
    public var acceptedTotal: Decimal?
    /// How much of that is left to order.
    public var remaining: Decimal?
    /// The id of a note.
    public var note: String?

    public init(
        id: String,
        sku: String,
        quantity: Decimal,
        unit: String,
        withoutQuote: Decimal? = nil,
        total: Decimal? = nil,
        quoted: Decimal? = nil,
        optional: Bool? = nil,
        wish: Wish? = nil,
        accepted: Decimal? = nil,
        acceptedTotal: Decimal? = nil,
        remaining: Decimal? = nil,
        note: String? = nil
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.withoutQuote = withoutQuote
        self.total = total
        self.quoted = quoted
        self.optional = optional
        self.wish = wish
        self.accepted = accepted
        self.acceptedTotal = acceptedTotal
        self.remaining = remaining
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = try _fields.required("unit")
        withoutQuote = _fields.optional("without_quote")
        total = _fields.optional("total")
        quoted = _fields.optional("quoted")
        optional = _fields.optional("optional")
        wish = _fields.optional("wish")
        accepted = _fields.optional("accepted")
        acceptedTotal = _fields.optional("accepted_total")
        remaining = _fields.optional("remaining")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.put("unit", unit)
        _fields.putOptional("without_quote", withoutQuote)
        _fields.putOptional("total", total)
        _fields.putOptional("quoted", quoted)
        _fields.putOptional("optional", optional)
        _fields.putOptional("wish", wish)
        _fields.putOptional("accepted", accepted)
        _fields.putOptional("accepted_total", acceptedTotal)
        _fields.putOptional("remaining", remaining)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// A quote as its buyer sees it.
public struct BuyerQuote: Document {
    /// Its id.
    public var id: String
    /// The revision that commands name.
    public var revision: Int
    /// Where it is; what waits for a colleague of the seller is in review.
    public var state: QuoteState
    /// The unit that buys.
    public var unit: String?
    /// Who asked.
    public var contact: String?
    /// The currency of every amount.
    public var currency: String
    /// Where the goods go.
    public var shipTo: String?
    /// The purchase order number.
    public var po: String?
    /// The lines.
    public var lines: [BuyerLine]
    /// The charges that were offered.
    public var charges: [QuoteCharge]
    /// Lines that are not optional and charges, as offered.
    public var total: Decimal?
    /// The taxes on them.
    public var taxes: [SnapshotTax]
    /// The totals with tax.
    public var totals: SnapshotTotals? {
        get { totalsHeld.first }
        set { totalsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var totalsHeld: [SnapshotTotals]
    /// When the offer ends (exclusive).
    public var validUntil: Instant?
    /// What the offer says beside prices.
    public var terms: OfferTerms? {
        get { termsHeld.first }
        set { termsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var termsHeld: [OfferTerms]
    /// The last counter offer.
    public var counter: Counter?
    /// Messages.
    public var messages: [QuoteMessage]
    /// The rounds.
    public var history: [Revision]
    /// The release on its way.
    public var placing: Release?
    /// What was ordered.
    public var releases: [Ordered]
    /// What the ceiling of a blanket order leaves.
    public var ceilingLeft: Decimal?

    public init(
        id: String,
        revision: Int,
        state: QuoteState,
        unit: String? = nil,
        contact: String? = nil,
        currency: String,
        shipTo: String? = nil,
        po: String? = nil,
        lines: [BuyerLine] = [],
        charges: [QuoteCharge] = [],
        total: Decimal? = nil,
        taxes: [SnapshotTax] = [],
        totals: SnapshotTotals? = nil,
        validUntil: Instant? = nil,
        terms: OfferTerms? = nil,
        counter: Counter? = nil,
        messages: [QuoteMessage] = [],
        history: [Revision] = [],
        placing: Release? = nil,
        releases: [Ordered] = [],
        ceilingLeft: Decimal? = nil
    ) {
        self.id = id
        self.revision = revision
        self.state = state
        self.unit = unit
        self.contact = contact
        self.currency = currency
        self.shipTo = shipTo
        self.po = po
        self.lines = lines
        self.charges = charges
        self.total = total
        self.taxes = taxes
        self.totalsHeld = totals.map { [$0] } ?? []
        self.validUntil = validUntil
        self.termsHeld = terms.map { [$0] } ?? []
        self.counter = counter
        self.messages = messages
        self.history = history
        self.placing = placing
        self.releases = releases
        self.ceilingLeft = ceilingLeft
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        revision = try _fields.required("revision")
        state = try _fields.required("state")
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        currency = try _fields.required("currency")
        shipTo = _fields.optional("ship_to")
        po = _fields.optional("po")
        lines = _fields.list("lines")
        charges = _fields.list("charges")
        total = _fields.optional("total")
        taxes = _fields.list("taxes")
        totalsHeld = (_fields.optional("totals") as SnapshotTotals?).map { [$0] } ?? []
        validUntil = _fields.optional("valid_until")
        termsHeld = (_fields.optional("terms") as OfferTerms?).map { [$0] } ?? []
        counter = _fields.optional("counter")
        messages = _fields.list("messages")
        history = _fields.list("history")
        placing = _fields.optional("placing")
        releases = _fields.list("releases")
        ceilingLeft = _fields.optional("ceiling_left")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("revision", revision)
        _fields.put("state", state)
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.put("currency", currency)
        _fields.putOptional("ship_to", shipTo)
        _fields.putOptional("po", po)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("charges", charges)
        _fields.putOptional("total", total)
        _fields.putUnlessEmpty("taxes", taxes)
        _fields.putOptional("totals", totals)
        _fields.putOptional("valid_until", validUntil)
        _fields.putOptional("terms", terms)
        _fields.putOptional("counter", counter)
        _fields.putUnlessEmpty("messages", messages)
        _fields.putUnlessEmpty("history", history)
        _fields.putOptional("placing", placing)
        _fields.putUnlessEmpty("releases", releases)
        _fields.putOptional("ceiling_left", ceilingLeft)
        return try _fields.json()
    }
}

/// Days of the calendar.
public struct CalendarDaysWait: Document {
    /// How many.
    public var days: Int
    /// The local time then; that of the anchor when absent.
    public var at: LocalTime?
    /// Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name.
    public var zone: String

    public init(days: Int, at: LocalTime? = nil, zone: String) {
        self.days = days
        self.at = at
        self.zone = zone
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        days = try _fields.required("days")
        at = _fields.optional("at")
        zone = try _fields.required("zone")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("days", days)
        _fields.putOptional("at", at)
        _fields.put("zone", zone)
        return try _fields.json()
    }
}

/// A business calendar as a document says it.
public struct CalendarRules: Document {
    /// The calendar's id.
    public var id: String
    /// The zone of its hours; the rulebook's zone when left out.
    public var timeZone: String?
    /// The opening hours of every week, such as `Mon-Fri 09:00-17:00; Sat 10:00-13:00`.
    public var open: String
    /// Dates on which it is closed.
    public var holidays: [LocalDate]
    /// Dates with hours of their own.
    public var halfDays: [HalfDay]

    public init(
        id: String,
        timeZone: String? = nil,
        open: String,
        holidays: [LocalDate] = [],
        halfDays: [HalfDay] = []
    ) {
        self.id = id
        self.timeZone = timeZone
        self.open = open
        self.holidays = holidays
        self.halfDays = halfDays
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        timeZone = _fields.optional("time_zone")
        open = try _fields.required("open")
        holidays = _fields.list("holidays")
        halfDays = _fields.list("half_days")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("time_zone", timeZone)
        _fields.put("open", open)
        _fields.putUnlessEmpty("holidays", holidays)
        _fields.putUnlessEmpty("half_days", halfDays)
        return try _fields.json()
    }
}

/// A price that was considered. It won, or it lost.
public struct Candidate: Document {
    /// The rule.
    public var rule: String?
    /// What it would have cost per unit.
    public var unitPrice: Decimal?
    /// What it would have cost for the line; for a part that won, for the part.
    public var amount: Decimal?
    /// Why it lost.
    public var lost: PriceReason?
    /// That it won.
    public var won: Bool?

    public init(
        rule: String? = nil,
        unitPrice: Decimal? = nil,
        amount: Decimal? = nil,
        lost: PriceReason? = nil,
        won: Bool? = nil
    ) {
        self.rule = rule
        self.unitPrice = unitPrice
        self.amount = amount
        self.lost = lost
        self.won = won
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rule = _fields.optional("rule")
        unitPrice = _fields.optional("unit_price")
        amount = _fields.optional("amount")
        lost = _fields.optional("lost")
        won = _fields.optional("won")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("rule", rule)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("amount", amount)
        _fields.putOptional("lost", lost)
        _fields.putOptional("won", won)
        return try _fields.json()
    }
}

/// A cap on messages.
public struct Cap: Document {
    /// Its id.
    public var id: String
    /// Whose messages it counts.
    public var per: CapPer
    /// So many at most.
    public var atMost: Int
    /// Within this time, rolling. Exactly one of this, `local_days` and `smart`.
    public var within: String?
    /// Within this many days of the recipient's local calendar.
    public var localDays: Int?
    /// No second one within this time after an earlier one; the time is stored with the earlier one.
    public var smart: String?
    /// The channels; all when empty.
    public var channels: [String]
    /// The purposes; all when empty.
    public var purposes: [Purpose]
    /// The tags of which one must fit, as they were when sent; all when empty.
    public var tags: [String]

    public init(
        id: String,
        per: CapPer,
        atMost: Int,
        within: String? = nil,
        localDays: Int? = nil,
        smart: String? = nil,
        channels: [String] = [],
        purposes: [Purpose] = [],
        tags: [String] = []
    ) {
        self.id = id
        self.per = per
        self.atMost = atMost
        self.within = within
        self.localDays = localDays
        self.smart = smart
        self.channels = channels
        self.purposes = purposes
        self.tags = tags
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        per = try _fields.required("per")
        atMost = try _fields.required("at_most")
        within = _fields.optional("within")
        localDays = _fields.optional("local_days")
        smart = _fields.optional("smart")
        channels = _fields.list("channels")
        purposes = _fields.list("purposes")
        tags = _fields.list("tags")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("per", per)
        _fields.put("at_most", atMost)
        _fields.putOptional("within", within)
        _fields.putOptional("local_days", localDays)
        _fields.putOptional("smart", smart)
        _fields.putUnlessEmpty("channels", channels)
        _fields.putUnlessEmpty("purposes", purposes)
        _fields.putUnlessEmpty("tags", tags)
        return try _fields.json()
    }
}

/// A condition: several fields mean all of them.
public struct CartCondition: Document {
    /// Every part holds.
    public var all: [CartCondition]
    /// At least one part holds.
    public var any: [CartCondition]
    /// The part fails.
    public var not: CartCondition? {
        get { notHeld.first }
        set { notHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var notHeld: [CartCondition]
    /// The customer account.
    public var account: OneOrMore<String>
    /// The unit of the company tree, or one above it.
    public var orgUnit: OneOrMore<String>
    /// The person who buys.
    public var contact: OneOrMore<String>
    /// A group of the account, unit or contact.
    public var group: OneOrMore<String>
    /// A segment that the buyer is in.
    public var segment: OneOrMore<String>
    /// The sales channel.
    public var channel: OneOrMore<String>
    /// The region: a country takes in its subdivisions, so "US" matches "US-WA".
    public var region: OneOrMore<String>
    /// The selling entity.
    public var seller: OneOrMore<String>
    /// A role of the contact in the unit.
    public var role: OneOrMore<String>
    /// Where the buyer is on the way to an order, such as "checkout".
    public var journeyStage: OneOrMore<String>
    /// A promotion code that was entered.
    public var code: OneOrMore<String>
    /// A cost centre that the line or cart is booked to.
    public var costCentre: OneOrMore<String>
    /// A supplier of the line or cart.
    public var supplier: OneOrMore<String>
    /// A category of a line of the cart, or one that contains it.
    public var cartCategory: OneOrMore<String>
    /// What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit".
    public var journeyKind: OneOrMore<String>
    /// The heaviest reason why it stalled.
    public var reason: OneOrMore<String>
    /// A kind of signal that was seen of it.
    public var signal: OneOrMore<String>
    /// Where a visitor came from.
    public var referrer: OneOrMore<String>
    /// How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended".
    public var contractStatus: OneOrMore<String>
    /// Who of the seller looks after the buyer.
    public var owner: OneOrMore<String>
    /// What a model of the host says of what stalled, by the name of the score.
    public var score: ScoreTest?
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
    public var cartQuantity: NumberTest?
    /// The number of lines.
    public var lines: NumberTest?
    /// The number of different SKUs.
    public var skus: NumberTest?
    /// The weight of the cart, in the unit named.
    public var weight: MeasureTest?
    /// How far below its list price the line or cart is, as a percentage of the list price.
    public var discount: NumberTest?
    /// The margin of the line or cart over cost, as a percentage of the net price.
    public var margin: NumberTest?
    /// How often the shop was visited, as signals told it.
    public var visits: NumberTest?
    /// How long the longest visit was, in whole minutes.
    public var minutesOnSite: NumberTest?
    /// How many orders the account has placed.
    public var orders: NumberTest?
    /// Whole days since the account's last order; there is no such number before the first.
    public var daysSinceOrder: NumberTest?
    /// How often it came back after it stalled.
    public var generation: NumberTest?
    /// The total of the cart.
    public var total: AmountTest? {
        get { totalHeld.first }
        set { totalHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var totalHeld: [AmountTest]
    /// The charges of the cart, such as freight.
    public var charges: AmountTest? {
        get { chargesHeld.first }
        set { chargesHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var chargesHeld: [AmountTest]
    /// The total of the cart with its charges.
    public var orderTotal: AmountTest? {
        get { orderTotalHeld.first }
        set { orderTotalHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var orderTotalHeld: [AmountTest]
    /// What the thing that stalled is worth, net.
    public var value: AmountTest? {
        get { valueHeld.first }
        set { valueHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var valueHeld: [AmountTest]
    /// What the account has bought so far, net.
    public var lifetimeValue: AmountTest? {
        get { lifetimeValueHeld.first }
        set { lifetimeValueHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var lifetimeValueHeld: [AmountTest]
    /// The moment: from is included, until is not. A date begins at local midnight.
    public var date: ConditionPeriod?
    /// The local day of the week.
    public var weekday: OneOrMore<Weekday>

    public init(
        all: [CartCondition] = [],
        any: [CartCondition] = [],
        not: CartCondition? = nil,
        account: OneOrMore<String> = [],
        orgUnit: OneOrMore<String> = [],
        contact: OneOrMore<String> = [],
        group: OneOrMore<String> = [],
        segment: OneOrMore<String> = [],
        channel: OneOrMore<String> = [],
        region: OneOrMore<String> = [],
        seller: OneOrMore<String> = [],
        role: OneOrMore<String> = [],
        journeyStage: OneOrMore<String> = [],
        code: OneOrMore<String> = [],
        costCentre: OneOrMore<String> = [],
        supplier: OneOrMore<String> = [],
        cartCategory: OneOrMore<String> = [],
        journeyKind: OneOrMore<String> = [],
        reason: OneOrMore<String> = [],
        signal: OneOrMore<String> = [],
        referrer: OneOrMore<String> = [],
        contractStatus: OneOrMore<String> = [],
        owner: OneOrMore<String> = [],
        score: ScoreTest? = nil,
        firstOrder: Bool? = nil,
        overBuyerLimit: Bool? = nil,
        budgetExceeded: Bool? = nil,
        newShipTo: Bool? = nil,
        belowFloor: Bool? = nil,
        returning: Bool? = nil,
        cartQuantity: NumberTest? = nil,
        lines: NumberTest? = nil,
        skus: NumberTest? = nil,
        weight: MeasureTest? = nil,
        discount: NumberTest? = nil,
        margin: NumberTest? = nil,
        visits: NumberTest? = nil,
        minutesOnSite: NumberTest? = nil,
        orders: NumberTest? = nil,
        daysSinceOrder: NumberTest? = nil,
        generation: NumberTest? = nil,
        total: AmountTest? = nil,
        charges: AmountTest? = nil,
        orderTotal: AmountTest? = nil,
        value: AmountTest? = nil,
        lifetimeValue: AmountTest? = nil,
        date: ConditionPeriod? = nil,
        weekday: OneOrMore<Weekday> = []
    ) {
        self.all = all
        self.any = any
        self.notHeld = not.map { [$0] } ?? []
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
        self.score = score
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
        self.totalHeld = total.map { [$0] } ?? []
        self.chargesHeld = charges.map { [$0] } ?? []
        self.orderTotalHeld = orderTotal.map { [$0] } ?? []
        self.valueHeld = value.map { [$0] } ?? []
        self.lifetimeValueHeld = lifetimeValue.map { [$0] } ?? []
        self.date = date
        self.weekday = weekday
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        all = _fields.list("all")
        any = _fields.list("any")
        notHeld = (_fields.optional("not") as CartCondition?).map { [$0] } ?? []
        account = _fields.list("account")
        orgUnit = _fields.list("org_unit")
        contact = _fields.list("contact")
        group = _fields.list("group")
        segment = _fields.list("segment")
        channel = _fields.list("channel")
        region = _fields.list("region")
        seller = _fields.list("seller")
        role = _fields.list("role")
        journeyStage = _fields.list("journey_stage")
        code = _fields.list("code")
        costCentre = _fields.list("cost_centre")
        supplier = _fields.list("supplier")
        cartCategory = _fields.list("cart_category")
        journeyKind = _fields.list("journey_kind")
        reason = _fields.list("reason")
        signal = _fields.list("signal")
        referrer = _fields.list("referrer")
        contractStatus = _fields.list("contract_status")
        owner = _fields.list("owner")
        score = _fields.optional("score")
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
        totalHeld = (_fields.optional("total") as AmountTest?).map { [$0] } ?? []
        chargesHeld = (_fields.optional("charges") as AmountTest?).map { [$0] } ?? []
        orderTotalHeld = (_fields.optional("order_total") as AmountTest?).map { [$0] } ?? []
        valueHeld = (_fields.optional("value") as AmountTest?).map { [$0] } ?? []
        lifetimeValueHeld = (_fields.optional("lifetime_value") as AmountTest?).map { [$0] } ?? []
        date = _fields.optional("date")
        weekday = _fields.list("weekday")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("all", all)
        _fields.putUnlessEmpty("any", any)
        _fields.putOptional("not", not)
        _fields.putUnlessEmpty("account", account)
        _fields.putUnlessEmpty("org_unit", orgUnit)
        _fields.putUnlessEmpty("contact", contact)
        _fields.putUnlessEmpty("group", group)
        _fields.putUnlessEmpty("segment", segment)
        _fields.putUnlessEmpty("channel", channel)
        _fields.putUnlessEmpty("region", region)
        _fields.putUnlessEmpty("seller", seller)
        _fields.putUnlessEmpty("role", role)
        _fields.putUnlessEmpty("journey_stage", journeyStage)
        _fields.putUnlessEmpty("code", code)
        _fields.putUnlessEmpty("cost_centre", costCentre)
        _fields.putUnlessEmpty("supplier", supplier)
        _fields.putUnlessEmpty("cart_category", cartCategory)
        _fields.putUnlessEmpty("journey_kind", journeyKind)
        _fields.putUnlessEmpty("reason", reason)
        _fields.putUnlessEmpty("signal", signal)
        _fields.putUnlessEmpty("referrer", referrer)
        _fields.putUnlessEmpty("contract_status", contractStatus)
        _fields.putUnlessEmpty("owner", owner)
        _fields.putOptional("score", score)
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
        _fields.putOptional("date", date)
        _fields.putUnlessEmpty("weekday", weekday)
        return try _fields.json()
    }
}

/// What editors say about a cart as a whole.
public struct CartHead: Document {
    /// The title.
    public var title: String?
    /// The selling entity.
    public var seller: String?
    /// The sales channel.
    public var channel: String?
    /// Where the goods go: a place of the company.
    public var shipTo: String?
    /// Where they come from.
    public var shipFrom: String?
    /// The warehouse whose costs count.
    public var warehouse: String?
    /// The buyer's purchase order number.
    public var poNumber: String?
    /// Promotion codes.
    public var codes: [String]

    public init(
        title: String? = nil,
        seller: String? = nil,
        channel: String? = nil,
        shipTo: String? = nil,
        shipFrom: String? = nil,
        warehouse: String? = nil,
        poNumber: String? = nil,
        codes: [String] = []
    ) {
        self.title = title
        self.seller = seller
        self.channel = channel
        self.shipTo = shipTo
        self.shipFrom = shipFrom
        self.warehouse = warehouse
        self.poNumber = poNumber
        self.codes = codes
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        title = _fields.optional("title")
        seller = _fields.optional("seller")
        channel = _fields.optional("channel")
        shipTo = _fields.optional("ship_to")
        shipFrom = _fields.optional("ship_from")
        warehouse = _fields.optional("warehouse")
        poNumber = _fields.optional("po_number")
        codes = _fields.list("codes")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("title", title)
        _fields.putOptional("seller", seller)
        _fields.putOptional("channel", channel)
        _fields.putOptional("ship_to", shipTo)
        _fields.putOptional("ship_from", shipFrom)
        _fields.putOptional("warehouse", warehouse)
        _fields.putOptional("po_number", poNumber)
        _fields.putUnlessEmpty("codes", codes)
        return try _fields.json()
    }
}

/// A line of a cart. Lines that were removed stay for a while, without a quantity, so that late edits know of
/// them.
public struct CartLine: Document {
    /// The line, derived from its key.
    public var id: String
    /// What makes it a line of its own.
    public var key: LineKey
    /// Whether the configuration breaks a constraint of the product.
    public var misconfigured: Bool?
    /// How much is ordered: the register and the additions after it. None when the line is gone.
    public var quantity: Decimal?
    /// The register: what the quantity was last set to.
    public var set: QuantitySet?
    /// The additions after the register, by stamp.
    public var adds: [QuantityAdd]
    /// The greatest stamp of a removal; what was written before it counts no more.
    public var cleared: Stamp?
    /// A price that survives recalculation.
    public var price: LinePrice?
    /// The contract it must be priced by.
    public var contract: String?
    /// When it is wanted.
    public var requested: Instant?
    /// Facts about the product, for hosts that keep their own catalogue.
    public var facts: LineFacts? {
        get { factsHeld.first }
        set { factsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var factsHeld: [LineFacts]
    /// When and where which part of the quantity is wanted.
    public var schedule: [Delivery]
    /// Who bears which share of the amount.
    public var coding: [Coding]
    /// A note.
    public var note: String?
    /// What the buyer typed.
    public var asEntered: String?
    /// The stamps of these registers.
    public var stamps: LineStamps? {
        get { stampsHeld.first }
        set { stampsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var stampsHeld: [LineStamps]
    /// The first write: who added the line, and when.
    public var added: Stamp
    /// The last write: who changed it last, and when.
    public var changed: Stamp
    /// Grows with every event that changes the line.
    public var version: Int

    public init(
        id: String,
        key: LineKey,
        misconfigured: Bool? = nil,
        quantity: Decimal? = nil,
        set: QuantitySet? = nil,
        adds: [QuantityAdd] = [],
        cleared: Stamp? = nil,
        price: LinePrice? = nil,
        contract: String? = nil,
        requested: Instant? = nil,
        facts: LineFacts? = nil,
        schedule: [Delivery] = [],
        coding: [Coding] = [],
        note: String? = nil,
        asEntered: String? = nil,
        stamps: LineStamps? = nil,
        added: Stamp,
        changed: Stamp,
        version: Int
    ) {
        self.id = id
        self.key = key
        self.misconfigured = misconfigured
        self.quantity = quantity
        self.set = set
        self.adds = adds
        self.cleared = cleared
        self.price = price
        self.contract = contract
        self.requested = requested
        self.factsHeld = facts.map { [$0] } ?? []
        self.schedule = schedule
        self.coding = coding
        self.note = note
        self.asEntered = asEntered
        self.stampsHeld = stamps.map { [$0] } ?? []
        self.added = added
        self.changed = changed
        self.version = version
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        key = try _fields.required("key")
        misconfigured = _fields.optional("misconfigured")
        quantity = _fields.optional("quantity")
        set = _fields.optional("set")
        adds = _fields.list("adds")
        cleared = _fields.optional("cleared")
        price = _fields.optional("price")
        contract = _fields.optional("contract")
        requested = _fields.optional("requested")
        factsHeld = (_fields.optional("facts") as LineFacts?).map { [$0] } ?? []
        schedule = _fields.list("schedule")
        coding = _fields.list("coding")
        note = _fields.optional("note")
        asEntered = _fields.optional("as_entered")
        stampsHeld = (_fields.optional("stamps") as LineStamps?).map { [$0] } ?? []
        added = try _fields.required("added")
        changed = try _fields.required("changed")
        version = try _fields.required("version")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("key", key)
        _fields.putOptional("misconfigured", misconfigured)
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("set", set)
        _fields.putUnlessEmpty("adds", adds)
        _fields.putOptional("cleared", cleared)
        _fields.putOptional("price", price)
        _fields.putOptional("contract", contract)
        _fields.putOptional("requested", requested)
        _fields.putOptional("facts", facts)
        _fields.putUnlessEmpty("schedule", schedule)
        _fields.putUnlessEmpty("coding", coding)
        _fields.putOptional("note", note)
        _fields.putOptional("as_entered", asEntered)
        _fields.putOptional("stamps", stamps)
        _fields.put("added", added)
        _fields.put("changed", changed)
        _fields.put("version", version)
        return try _fields.json()
    }
}

/// A line that changed.
public struct CartLineDrift: Document {
    /// The line.
    public var line: String
    /// What is ordered.
    public var sku: String
    /// Why, in the order of the causes.
    public var causes: [CartDriftCause]
    /// As it was seen; none for a new line.
    public var before: DriftPrice?
    /// As it is now; none for a line that is gone.
    public var now: DriftPrice?

    public init(
        line: String,
        sku: String,
        causes: [CartDriftCause] = [],
        before: DriftPrice? = nil,
        now: DriftPrice? = nil
    ) {
        self.line = line
        self.sku = sku
        self.causes = causes
        self.before = before
        self.now = now
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        sku = try _fields.required("sku")
        causes = _fields.list("causes")
        before = _fields.optional("before")
        now = _fields.optional("now")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.put("sku", sku)
        _fields.putUnlessEmpty("causes", causes)
        _fields.putOptional("before", before)
        _fields.putOptional("now", now)
        return try _fields.json()
    }
}

/// A lock.
public struct CartLock: Document {
    /// Who holds it: the label of the actor.
    public var by: String
    /// Until when; it is over then.
    public var until: Instant
    /// What it blocks for others.
    public var scope: LockScope?

    public init(by: String, until: Instant, scope: LockScope? = nil) {
        self.by = by
        self.until = until
        self.scope = scope
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        by = try _fields.required("by")
        until = try _fields.required("until")
        scope = _fields.optional("scope")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("by", by)
        _fields.put("until", until)
        _fields.putOptional("scope", scope)
        return try _fields.json()
    }
}

/// Why something was returned or refused.
public struct CartReason: Document {
    /// A code, of this crate or of another system.
    public var code: String?
    /// A sentence of the system that refused, or the id of a note that the host keeps.
    public var text: String?
    /// The line that is meant.
    public var line: String?

    public init(code: String? = nil, text: String? = nil, line: String? = nil) {
        self.code = code
        self.text = text
        self.line = line
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        code = _fields.optional("code")
        text = _fields.optional("text")
        line = _fields.optional("line")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("code", code)
        _fields.putOptional("text", text)
        _fields.putOptional("line", line)
        return try _fields.json()
    }
}

/// A cart, list or template.
public struct CartRecord: Document {
    /// The cart.
    public var id: String
    /// What it is for.
    public var kind: CartKind?
    /// Where it stands.
    public var state: CartState?
    /// Who decides about it.
    public var authority: Authority?
    /// The other system's version, where that decides.
    public var sourceVersion: Int?
    /// The unit that buys.
    public var unit: String?
    /// Whose it is; a guest's when absent.
    public var owner: String?
    /// The currency that it is priced in.
    public var currency: String
    /// What its editors say about it as a whole.
    public var head: CartHead? {
        get { headHeld.first }
        set { headHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var headHeld: [CartHead]
    /// Whether everybody of the unit may use it, and how.
    public var shared: Access?
    /// Who else may use it.
    public var members: [Member]
    /// Every line that is remembered, by id, with those that were removed. `lines` are those that are there.
    public var lines: [CartLine]
    /// Operations before this are too old: additions were folded up to here.
    public var folded: Instant?
    /// How often it began anew: a remainder of a partial order lives on.
    public var generation: Int?
    /// Grows with every event.
    public var version: Int?
    /// The prices that it was frozen, submitted or placed with.
    public var frozen: PriceSnapshot? {
        get { frozenHeld.first }
        set { frozenHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var frozenHeld: [PriceSnapshot]
    /// The approval that it waits for or that approved it.
    public var approval: String?
    /// The digests of what was submitted.
    public var content: Facets?
    /// When the approval lapses.
    public var approvedUntil: Instant?
    /// Why it was returned or refused last.
    public var reasons: [CartReason]
    /// Who blocks changes of others.
    public var lock: CartLock?
    /// The attempt to place that is under way.
    public var placing: String?
    /// The state before placing.
    public var resume: CartState?
    /// The order that it became.
    public var order: String?
    /// The cart that its lines went into.
    public var mergedInto: String?
    /// What the buyer was shown last.
    public var seen: PriceSnapshot? {
        get { seenHeld.first }
        set { seenHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var seenHeld: [PriceSnapshot]
    /// When it ends unless somebody comes back.
    public var expires: Instant?
    /// When it was created.
    public var created: Instant
    /// When it changed last, by whomever.
    public var changed: Instant
    /// When a buyer last did something with it. What the seller's people do does not count.
    public var activity: Instant?

    public init(
        id: String,
        kind: CartKind? = nil,
        state: CartState? = nil,
        authority: Authority? = nil,
        sourceVersion: Int? = nil,
        unit: String? = nil,
        owner: String? = nil,
        currency: String,
        head: CartHead? = nil,
        shared: Access? = nil,
        members: [Member] = [],
        lines: [CartLine] = [],
        folded: Instant? = nil,
        generation: Int? = nil,
        version: Int? = nil,
        frozen: PriceSnapshot? = nil,
        approval: String? = nil,
        content: Facets? = nil,
        approvedUntil: Instant? = nil,
        reasons: [CartReason] = [],
        lock: CartLock? = nil,
        placing: String? = nil,
        resume: CartState? = nil,
        order: String? = nil,
        mergedInto: String? = nil,
        seen: PriceSnapshot? = nil,
        expires: Instant? = nil,
        created: Instant,
        changed: Instant,
        activity: Instant? = nil
    ) {
        self.id = id
        self.kind = kind
        self.state = state
        self.authority = authority
        self.sourceVersion = sourceVersion
        self.unit = unit
        self.owner = owner
        self.currency = currency
        self.headHeld = head.map { [$0] } ?? []
        self.shared = shared
        self.members = members
        self.lines = lines
        self.folded = folded
        self.generation = generation
        self.version = version
        self.frozenHeld = frozen.map { [$0] } ?? []
        self.approval = approval
        self.content = content
        self.approvedUntil = approvedUntil
        self.reasons = reasons
        self.lock = lock
        self.placing = placing
        self.resume = resume
        self.order = order
        self.mergedInto = mergedInto
        self.seenHeld = seen.map { [$0] } ?? []
        self.expires = expires
        self.created = created
        self.changed = changed
        self.activity = activity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = _fields.optional("kind")
        state = _fields.optional("state")
        authority = _fields.optional("authority")
        sourceVersion = _fields.optional("source_version")
        unit = _fields.optional("unit")
        owner = _fields.optional("owner")
        currency = try _fields.required("currency")
        headHeld = (_fields.optional("head") as CartHead?).map { [$0] } ?? []
        shared = _fields.optional("shared")
        members = _fields.list("members")
        lines = _fields.list("lines")
        folded = _fields.optional("folded")
        generation = _fields.optional("generation")
        version = _fields.optional("version")
        frozenHeld = (_fields.optional("frozen") as PriceSnapshot?).map { [$0] } ?? []
        approval = _fields.optional("approval")
        content = _fields.optional("content")
        approvedUntil = _fields.optional("approved_until")
        reasons = _fields.list("reasons")
        lock = _fields.optional("lock")
        placing = _fields.optional("placing")
        resume = _fields.optional("resume")
        order = _fields.optional("order")
        mergedInto = _fields.optional("merged_into")
        seenHeld = (_fields.optional("seen") as PriceSnapshot?).map { [$0] } ?? []
        expires = _fields.optional("expires")
        created = try _fields.required("created")
        changed = try _fields.required("changed")
        activity = _fields.optional("activity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("kind", kind)
        _fields.putOptional("state", state)
        _fields.putOptional("authority", authority)
        _fields.putOptional("source_version", sourceVersion)
        _fields.putOptional("unit", unit)
        _fields.putOptional("owner", owner)
        _fields.put("currency", currency)
        _fields.putOptional("head", head)
        _fields.putOptional("shared", shared)
        _fields.putUnlessEmpty("members", members)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putOptional("folded", folded)
        _fields.putOptional("generation", generation)
        _fields.putOptional("version", version)
        _fields.putOptional("frozen", frozen)
        _fields.putOptional("approval", approval)
        _fields.putOptional("content", content)
        _fields.putOptional("approved_until", approvedUntil)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putOptional("lock", lock)
        _fields.putOptional("placing", placing)
        _fields.putOptional("resume", resume)
        _fields.putOptional("order", order)
        _fields.putOptional("merged_into", mergedInto)
        _fields.putOptional("seen", seen)
        _fields.putOptional("expires", expires)
        _fields.put("created", created)
        _fields.put("changed", changed)
        _fields.putOptional("activity", activity)
        return try _fields.json()
    }
}

/// Rules of carts.
public struct CartRules: Document {
    /// How long a cart lives without an edit; forever when absent.
    public var expireAfter: String?
    /// How long a guest's cart lives without an edit; as other carts when absent.
    public var expireGuestAfter: String?
    /// How long a cart that went to a procurement system waits for its purchase order; forever when absent.
    public var expireTransferredAfter: String?
    /// How long an approval holds; forever when absent.
    public var approvalHolds: String?
    /// How old an operation may be that was made offline; a week when absent.
    public var operationsWithin: String?
    /// The remainder of a partial order, in the currency of the cart without tax, up to which nothing lives on; 0
    /// when absent.
    public var residual: Decimal?
    /// How the cart of a guest joins that of a contact when the command does not say.
    public var merge: MergeMode?

    public init(
        expireAfter: String? = nil,
        expireGuestAfter: String? = nil,
        expireTransferredAfter: String? = nil,
        approvalHolds: String? = nil,
        operationsWithin: String? = nil,
        residual: Decimal? = nil,
        merge: MergeMode? = nil
    ) {
        self.expireAfter = expireAfter
        self.expireGuestAfter = expireGuestAfter
        self.expireTransferredAfter = expireTransferredAfter
        self.approvalHolds = approvalHolds
        self.operationsWithin = operationsWithin
        self.residual = residual
        self.merge = merge
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        expireAfter = _fields.optional("expire_after")
        expireGuestAfter = _fields.optional("expire_guest_after")
        expireTransferredAfter = _fields.optional("expire_transferred_after")
        approvalHolds = _fields.optional("approval_holds")
        operationsWithin = _fields.optional("operations_within")
        residual = _fields.optional("residual")
        merge = _fields.optional("merge")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("expire_after", expireAfter)
        _fields.putOptional("expire_guest_after", expireGuestAfter)
        _fields.putOptional("expire_transferred_after", expireTransferredAfter)
        _fields.putOptional("approval_holds", approvalHolds)
        _fields.putOptional("operations_within", operationsWithin)
        _fields.putOptional("residual", residual)
        _fields.putOptional("merge", merge)
        return try _fields.json()
    }
}

/// A category of products.
public struct CategoryRecord: Document {
    /// The category, unique.
    public var id: String
    /// The category above it.
    public var parent: String?
    /// The name for people.
    public var name: String?

    public init(id: String, parent: String? = nil, name: String? = nil) {
        self.id = id
        self.parent = parent
        self.name = name
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        parent = _fields.optional("parent")
        name = _fields.optional("name")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("parent", parent)
        _fields.putOptional("name", name)
        return try _fields.json()
    }
}

/// A certificate that exempts the buyer.
public struct Certificate: Document {
    /// Its id.
    public var id: String
    /// The taxes it covers; all when empty.
    public var taxes: [String]
    /// The regions it covers; all when empty.
    public var regions: [String]
    /// When it holds.
    public var valid: Validity?

    public init(id: String, taxes: [String] = [], regions: [String] = [], valid: Validity? = nil) {
        self.id = id
        self.taxes = taxes
        self.regions = regions
        self.valid = valid
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        taxes = _fields.list("taxes")
        regions = _fields.list("regions")
        valid = _fields.optional("valid")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putUnlessEmpty("taxes", taxes)
        _fields.putUnlessEmpty("regions", regions)
        _fields.putOptional("valid", valid)
        return try _fields.json()
    }
}

/// A certificate that exempts the company from taxes. Both lists name at least one: nothing is exempt by
/// omission.
public struct CertificateRecord: Document {
    /// The certificate, unique in the company.
    public var id: String
    /// The taxes.
    public var taxes: [String]
    /// The regions where it counts; a country covers its subdivisions.
    public var regions: [String]
    /// When it is in force; always when absent.
    public var valid: Validity?

    public init(id: String, taxes: [String] = [], regions: [String] = [], valid: Validity? = nil) {
        self.id = id
        self.taxes = taxes
        self.regions = regions
        self.valid = valid
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        taxes = _fields.list("taxes")
        regions = _fields.list("regions")
        valid = _fields.optional("valid")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putUnlessEmpty("taxes", taxes)
        _fields.putUnlessEmpty("regions", regions)
        _fields.putOptional("valid", valid)
        return try _fields.json()
    }
}

/// A way to reach somebody. Channels are data: a host may add its own.
public struct ChannelRule: Document {
    /// The channel, such as `email`, `sms`, `push`, `in_app`.
    public var id: String
    /// Whether it is closed where nobody knows the recipient's own zone: that of the person, of the ship-to or of
    /// the account. The seller's zone is no knowledge of the recipient's; channels that are not regulated fall
    /// back to it.
    public var regulated: Bool?
    /// Whether it needs an address; when absent every channel but `in_app` does.
    public var addressed: Bool?
    /// How long an address that failed for now is left alone; a day when absent.
    public var softBounce: String?
    /// What consent each purpose needs: every purpose that plays use must be here.
    public var consent: [ConsentRule]
    /// When nothing is sent, in the recipient's zone; transactional messages too.
    public var quiet: [String]
    /// When something may be sent, in the recipient's zone; always when empty.
    public var open: [String]
    /// The business calendar that must be open too.
    public var calendar: String?
    /// How many messages of the account leave on it within how long.
    public var rate: MessageRate?

    public init(
        id: String,
        regulated: Bool? = nil,
        addressed: Bool? = nil,
        softBounce: String? = nil,
        consent: [ConsentRule] = [],
        quiet: [String] = [],
        open: [String] = [],
        calendar: String? = nil,
        rate: MessageRate? = nil
    ) {
        self.id = id
        self.regulated = regulated
        self.addressed = addressed
        self.softBounce = softBounce
        self.consent = consent
        self.quiet = quiet
        self.open = open
        self.calendar = calendar
        self.rate = rate
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        regulated = _fields.optional("regulated")
        addressed = _fields.optional("addressed")
        softBounce = _fields.optional("soft_bounce")
        consent = _fields.list("consent")
        quiet = _fields.list("quiet")
        open = _fields.list("open")
        calendar = _fields.optional("calendar")
        rate = _fields.optional("rate")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("regulated", regulated)
        _fields.putOptional("addressed", addressed)
        _fields.putOptional("soft_bounce", softBounce)
        _fields.putUnlessEmpty("consent", consent)
        _fields.putUnlessEmpty("quiet", quiet)
        _fields.putUnlessEmpty("open", open)
        _fields.putOptional("calendar", calendar)
        _fields.putOptional("rate", rate)
        return try _fields.json()
    }
}

/// A charge, with exactly one of `amount`, `percent`, `tiers`, `per_weight` and `ask`.
public struct Charge: Document {
    /// Its id.
    public var id: String
    /// What it is for.
    public var kind: ChargeKind
    /// When it is charged.
    public var when: Condition? {
        get { whenHeld.first }
        set { whenHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var whenHeld: [Condition]
    /// Whom it is charged to.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]
    /// A fixed amount.
    public var amount: Decimal?
    /// Percent of the goods after discounts.
    public var percent: Decimal?
    /// By the goods after discounts.
    public var tiers: [ChargeTier]
    /// Amount per kilogram.
    public var perWeight: Decimal?
    /// The host must be asked.
    public var ask: Ask?
    /// Its tax category; `standard` when left out.
    public var taxCategory: String?
    /// How it is allocated to lines.
    public var allocate: Allocate?

    public init(
        id: String,
        kind: ChargeKind,
        when: Condition? = nil,
        `for`: Eligibility? = nil,
        amount: Decimal? = nil,
        percent: Decimal? = nil,
        tiers: [ChargeTier] = [],
        perWeight: Decimal? = nil,
        ask: Ask? = nil,
        taxCategory: String? = nil,
        allocate: Allocate? = nil
    ) {
        self.id = id
        self.kind = kind
        self.whenHeld = when.map { [$0] } ?? []
        self.forHeld = `for`.map { [$0] } ?? []
        self.amount = amount
        self.percent = percent
        self.tiers = tiers
        self.perWeight = perWeight
        self.ask = ask
        self.taxCategory = taxCategory
        self.allocate = allocate
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        whenHeld = (_fields.optional("when") as Condition?).map { [$0] } ?? []
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        amount = _fields.optional("amount")
        percent = _fields.optional("percent")
        tiers = _fields.list("tiers")
        perWeight = _fields.optional("per_weight")
        ask = _fields.optional("ask")
        taxCategory = _fields.optional("tax_category")
        allocate = _fields.optional("allocate")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.putOptional("when", when)
        _fields.putOptional("for", `for`)
        _fields.putOptional("amount", amount)
        _fields.putOptional("percent", percent)
        _fields.putUnlessEmpty("tiers", tiers)
        _fields.putOptional("per_weight", perWeight)
        _fields.putOptional("ask", ask)
        _fields.putOptional("tax_category", taxCategory)
        _fields.putOptional("allocate", allocate)
        return try _fields.json()
    }
}

/// How a charge was allocated to lines.
public struct ChargeAllocation: Document {
    /// What it went by.
    public var by: AllocateBy
    /// Who got odd cents.
    public var policy: AllocationPolicy
    /// The amounts by line, in the order of the lines.
    public var parts: [Decimal]

    public init(by: AllocateBy, policy: AllocationPolicy, parts: [Decimal] = []) {
        self.by = by
        self.policy = policy
        self.parts = parts
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        by = try _fields.required("by")
        policy = try _fields.required("policy")
        parts = _fields.list("parts")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("by", by)
        _fields.put("policy", policy)
        _fields.putUnlessEmpty("parts", parts)
        return try _fields.json()
    }
}

/// A charge that was asked for.
public struct ChargeAnswer: Document {
    /// The charge.
    public var id: String
    /// The amount.
    public var amount: Decimal
    /// When it ends.
    public var validUntil: Instant?

    public init(id: String, amount: Decimal, validUntil: Instant? = nil) {
        self.id = id
        self.amount = amount
        self.validUntil = validUntil
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        amount = try _fields.required("amount")
        validUntil = _fields.optional("valid_until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("amount", amount)
        _fields.putOptional("valid_until", validUntil)
        return try _fields.json()
    }
}

/// A step of a charge.
public struct ChargeTier: Document {
    /// The least amount of goods that reaches it.
    public var from: Decimal
    /// The charge.
    public var amount: Decimal

    public init(from: Decimal, amount: Decimal) {
        self.from = from
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = try _fields.required("from")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("from", from)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// Of every so many units the cheapest is free.
public struct CheapestFree: Document {
    /// How many units make a set.
    public var of: Int
    /// How often at the most.
    public var `repeat`: Int?

    public init(of: Int, `repeat`: Int? = nil) {
        self.of = of
        self.`repeat` = `repeat`
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        of = try _fields.required("of")
        `repeat` = _fields.optional("repeat")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("of", of)
        _fields.putOptional("repeat", `repeat`)
        return try _fields.json()
    }
}

/// What was asked of a company.
public struct CheckedCompany: Document {
    /// Its account.
    public var account: String
    /// The unit and those above it, the unit itself first.
    public var lineage: [String]
    /// The contact's roles in the unit.
    public var roles: [String]

    public init(account: String, lineage: [String] = [], roles: [String] = []) {
        self.account = account
        self.lineage = lineage
        self.roles = roles
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        lineage = _fields.list("lineage")
        roles = _fields.list("roles")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.putUnlessEmpty("lineage", lineage)
        _fields.putUnlessEmpty("roles", roles)
        return try _fields.json()
    }
}

/// What is wrong with a configuration: nothing where there are no violations.
public struct CheckedConfiguration: Document {
    /// What is wrong: unknown options first, then options and constraints as authored.
    public var violations: [Violation]
    /// Changes of one choice that make it valid.
    public var fixes: [ConfigurationFix]

    public init(violations: [Violation], fixes: [ConfigurationFix]) {
        self.violations = violations
        self.fixes = fixes
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        violations = try _fields.required("violations")
        fixes = try _fields.required("fixes")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("violations", violations)
        _fields.put("fixes", fixes)
        return try _fields.json()
    }
}

/// What must be said, per step, per play or by a preset.
public struct Choices: Document {
    /// What happens when a wait is over before it begins.
    public var past: Past?
    /// How late a step may be done after downtime; later it is dropped as stale.
    public var late: String?
    /// What happens when a window, a rate or a person holds a step back.
    public var onBlocked: Held?
    /// What happens when a cap holds a step back.
    public var onCap: Held?
    /// What is read live and what was kept.
    public var values: Values?

    public init(
        past: Past? = nil,
        late: String? = nil,
        onBlocked: Held? = nil,
        onCap: Held? = nil,
        values: Values? = nil
    ) {
        self.past = past
        self.late = late
        self.onBlocked = onBlocked
        self.onCap = onCap
        self.values = values
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        past = _fields.optional("past")
        late = _fields.optional("late")
        onBlocked = _fields.optional("on_blocked")
        onCap = _fields.optional("on_cap")
        values = _fields.optional("values")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("past", past)
        _fields.putOptional("late", late)
        _fields.putOptional("on_blocked", onBlocked)
        _fields.putOptional("on_cap", onCap)
        _fields.putOptional("values", values)
        return try _fields.json()
    }
}

/// What a link allows: one person to decide one step of what the person was shown.
public struct Claim: Document {
    /// The subject.
    public var subject: SubjectRef
    /// The approval.
    public var approval: String
    /// The step.
    public var step: String
    /// The person.
    public var person: ApprovalPerson
    /// The decision that the link is for.
    public var action: Verdict
    /// The hash of the content that the person was shown.
    public var content: String
    /// The revision of the approval.
    public var revision: Int
    /// When it is over; not included.
    public var expires: Instant
    /// Whether it works once: a decision of the person uses it up.
    public var singleUse: Bool?

    public init(
        subject: SubjectRef,
        approval: String,
        step: String,
        person: ApprovalPerson,
        action: Verdict,
        content: String,
        revision: Int,
        expires: Instant,
        singleUse: Bool? = nil
    ) {
        self.subject = subject
        self.approval = approval
        self.step = step
        self.person = person
        self.action = action
        self.content = content
        self.revision = revision
        self.expires = expires
        self.singleUse = singleUse
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        subject = try _fields.required("subject")
        approval = try _fields.required("approval")
        step = try _fields.required("step")
        person = try _fields.required("person")
        action = try _fields.required("action")
        content = try _fields.required("content")
        revision = try _fields.required("revision")
        expires = try _fields.required("expires")
        singleUse = _fields.optional("single_use")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("subject", subject)
        _fields.put("approval", approval)
        _fields.put("step", step)
        _fields.put("person", person)
        _fields.put("action", action)
        _fields.put("content", content)
        _fields.put("revision", revision)
        _fields.put("expires", expires)
        _fields.putOptional("single_use", singleUse)
        return try _fields.json()
    }
}

/// Something that has ended, and when it leaves.
public struct Closing: Document {
    /// What has ended.
    public var subject: Subject
    /// When it leaves the state.
    public var leaves: Instant

    public init(subject: Subject, leaves: Instant) {
        self.subject = subject
        self.leaves = leaves
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        subject = try _fields.required("subject")
        leaves = try _fields.required("leaves")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("subject", subject)
        _fields.put("leaves", leaves)
        return try _fields.json()
    }
}

/// An amount with what decides which budgets it is booked against.
public struct Coded: Document {
    /// The unit that buys; its budgets and those of the units above it are booked.
    public var unit: String?
    /// The person who buys.
    public var contact: String?
    /// The cost centre.
    public var costCentre: String?
    /// The amount, zero or more, in the currency of the hold.
    public var amount: Decimal

    public init(unit: String? = nil, contact: String? = nil, costCentre: String? = nil, amount: Decimal) {
        self.unit = unit
        self.contact = contact
        self.costCentre = costCentre
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        costCentre = _fields.optional("cost_centre")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.putOptional("cost_centre", costCentre)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// A share of a line's amount.
public struct Coding: Document {
    /// The cost centre that bears it.
    public var costCentre: String
    /// The account of the general ledger.
    public var gl: String?
    /// The project.
    public var project: String?
    /// Percent; the shares of a line sum to 100.
    public var share: Decimal

    public init(costCentre: String, gl: String? = nil, project: String? = nil, share: Decimal) {
        self.costCentre = costCentre
        self.gl = gl
        self.project = project
        self.share = share
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        costCentre = try _fields.required("cost_centre")
        gl = _fields.optional("gl")
        project = _fields.optional("project")
        share = try _fields.required("share")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("cost_centre", costCentre)
        _fields.putOptional("gl", gl)
        _fields.putOptional("project", project)
        _fields.put("share", share)
        return try _fields.json()
    }
}

/// How the candidates of several lists become one price.
public struct Combine: Document {
    /// The strategy.
    public var strategy: Strategy
    /// For `lowest`: whether tiers of different lists may mix.
    public var ladder: LadderMerge?
    /// For `most_specific`: the order of dimensions, or `count`.
    public var specificity: CombineSpecificity?

    public init(strategy: Strategy, ladder: LadderMerge? = nil, specificity: CombineSpecificity? = nil) {
        self.strategy = strategy
        self.ladder = ladder
        self.specificity = specificity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        strategy = try _fields.required("strategy")
        ladder = _fields.optional("ladder")
        specificity = _fields.optional("specificity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("strategy", strategy)
        _fields.putOptional("ladder", ladder)
        _fields.putOptional("specificity", specificity)
        return try _fields.json()
    }
}

/// What the buyer promised to spend over the contract's life.
public struct Commitment: Document {
    /// The promised amount.
    public var amount: Decimal
    /// Percent of the shortfall that is charged at the end.
    public var shortfallPercent: Decimal?
    /// What is given back, by amount bought; the reached one counts for the whole amount.
    public var rebates: [Rebate]

    public init(amount: Decimal, shortfallPercent: Decimal? = nil, rebates: [Rebate] = []) {
        self.amount = amount
        self.shortfallPercent = shortfallPercent
        self.rebates = rebates
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        amount = try _fields.required("amount")
        shortfallPercent = _fields.optional("shortfall_percent")
        rebates = _fields.list("rebates")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("amount", amount)
        _fields.putOptional("shortfall_percent", shortfallPercent)
        _fields.putUnlessEmpty("rebates", rebates)
        return try _fields.json()
    }
}

/// How a buyer stands to a commitment.
public struct CommitmentStatus: Document {
    /// The contract's currency, of every amount.
    public var currency: String
    /// What is missing from the promised amount; zero once it is bought.
    public var shortfall: Decimal
    /// What is charged for the shortfall: the contract's percentage of it.
    public var charge: Decimal
    /// What is given back: the percentage of the greatest step that is reached, of the whole amount bought.
    public var rebate: Decimal

    public init(currency: String, shortfall: Decimal, charge: Decimal, rebate: Decimal) {
        self.currency = currency
        self.shortfall = shortfall
        self.charge = charge
        self.rebate = rebate
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        currency = try _fields.required("currency")
        shortfall = try _fields.required("shortfall")
        charge = try _fields.required("charge")
        rebate = try _fields.required("rebate")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("currency", currency)
        _fields.put("shortfall", shortfall)
        _fields.put("charge", charge)
        _fields.put("rebate", rebate)
        return try _fields.json()
    }
}

/// A customer company: one account.
public struct CompanyRecord: Document {
    /// The account.
    public var account: String
    /// The account above it, such as a holding whose contracts it may use.
    public var parent: String?
    /// The name for people.
    public var name: String?
    /// Groups of the whole company.
    public var groups: [String]
    /// Its divisions, branches and locations.
    public var units: [OrgUnitRecord]
    /// Its people.
    public var contacts: [ContactRecord]
    /// Certificates that exempt it from taxes.
    public var certificates: [CertificateRecord]
    /// The terms of payment of units without their own.
    public var terms: TermsRecord?
    /// Who of the seller's people looks after which part of it.
    public var territories: [TerritoryRecord]
    /// Where its spending is booked.
    public var costCentres: [CostCentreRecord]
    /// The zone in which it works, where neither the person nor the ship-to has one.
    public var timeZone: String?
    /// The person or team of the seller who looks after it.
    public var owner: String?
    /// The person or team of the seller who looks after the account above it.
    public var parentOwner: String?

    public init(
        account: String,
        parent: String? = nil,
        name: String? = nil,
        groups: [String] = [],
        units: [OrgUnitRecord] = [],
        contacts: [ContactRecord] = [],
        certificates: [CertificateRecord] = [],
        terms: TermsRecord? = nil,
        territories: [TerritoryRecord] = [],
        costCentres: [CostCentreRecord] = [],
        timeZone: String? = nil,
        owner: String? = nil,
        parentOwner: String? = nil
    ) {
        self.account = account
        self.parent = parent
        self.name = name
        self.groups = groups
        self.units = units
        self.contacts = contacts
        self.certificates = certificates
        self.terms = terms
        self.territories = territories
        self.costCentres = costCentres
        self.timeZone = timeZone
        self.owner = owner
        self.parentOwner = parentOwner
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        parent = _fields.optional("parent")
        name = _fields.optional("name")
        groups = _fields.list("groups")
        units = _fields.list("units")
        contacts = _fields.list("contacts")
        certificates = _fields.list("certificates")
        terms = _fields.optional("terms")
        territories = _fields.list("territories")
        costCentres = _fields.list("cost_centres")
        timeZone = _fields.optional("time_zone")
        owner = _fields.optional("owner")
        parentOwner = _fields.optional("parent_owner")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.putOptional("parent", parent)
        _fields.putOptional("name", name)
        _fields.putUnlessEmpty("groups", groups)
        _fields.putUnlessEmpty("units", units)
        _fields.putUnlessEmpty("contacts", contacts)
        _fields.putUnlessEmpty("certificates", certificates)
        _fields.putOptional("terms", terms)
        _fields.putUnlessEmpty("territories", territories)
        _fields.putUnlessEmpty("cost_centres", costCentres)
        _fields.putOptional("time_zone", timeZone)
        _fields.putOptional("owner", owner)
        _fields.putOptional("parent_owner", parentOwner)
        return try _fields.json()
    }
}

/// A cart under several policies.
public struct Comparison: Document {
    /// The result under each policy, in the order asked.
    public var results: [PolicyResult]
    /// Every figure that is not the same under all of them.
    public var differences: [Difference]

    public init(results: [PolicyResult], differences: [Difference]) {
        self.results = results
        self.differences = differences
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        results = try _fields.required("results")
        differences = try _fields.required("differences")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("results", results)
        _fields.put("differences", differences)
        return try _fields.json()
    }
}

/// A component of a bundle.
public struct ComponentRecord: Document {
    /// The component, which may be a bundle itself.
    public var sku: String
    /// How many of its base units, above zero.
    public var quantity: Decimal

    public init(sku: String, quantity: Decimal) {
        self.sku = sku
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        return try _fields.json()
    }
}

/// An effect with its sub-requests.
public struct CompositeEffect: Document {
    /// The effect.
    public var key: String
    /// The references of its sub-requests: those it needs in their order, then its own.
    public var references: [String]

    public init(key: String, references: [String]) {
        self.key = key
        self.references = references
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        key = try _fields.required("key")
        references = try _fields.required("references")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("key", key)
        _fields.put("references", references)
        return try _fields.json()
    }
}

/// A composite request: to be sent as POST to its path. A host that waits long for the answer may store it.
public struct CompositeRequest: Document {
    /// Where it is sent.
    public var path: String
    /// What is sent, as it is.
    public var body: String
    /// Its effects, in order.
    public var effects: [CompositeEffect]

    public init(path: String, body: String, effects: [CompositeEffect] = []) {
        self.path = path
        self.body = body
        self.effects = effects
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        path = try _fields.required("path")
        body = try _fields.required("body")
        effects = _fields.list("effects")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("path", path)
        _fields.put("body", body)
        _fields.putUnlessEmpty("effects", effects)
        return try _fields.json()
    }
}

/// A line below a floor.
public struct Concession: Document {
    /// The floor.
    public var floor: String
    /// The line.
    public var line: String
    /// What is conceded: the least total less the line's.
    public var amount: Decimal

    public init(floor: String, line: String, amount: Decimal) {
        self.floor = floor
        self.line = line
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        floor = try _fields.required("floor")
        line = try _fields.required("line")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("floor", floor)
        _fields.put("line", line)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// A condition: several fields mean all of them.
public struct Condition: Document {
    /// Every part holds.
    public var all: [Condition]
    /// At least one part holds.
    public var any: [Condition]
    /// The part fails.
    public var not: Condition? {
        get { notHeld.first }
        set { notHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var notHeld: [Condition]
    /// The SKU of the line.
    public var sku: OneOrMore<String>
    /// The product, parent of the variants.
    public var product: OneOrMore<String>
    /// A category of the product, or one that contains it.
    public var category: OneOrMore<String>
    /// A named set of products that the line is in.
    public var productGroup: OneOrMore<String>
    /// The tax category of the line.
    public var taxCategory: OneOrMore<String>
    /// The customer account.
    public var account: OneOrMore<String>
    /// The unit of the company tree, or one above it.
    public var orgUnit: OneOrMore<String>
    /// The person who buys.
    public var contact: OneOrMore<String>
    /// A group of the account, unit or contact.
    public var group: OneOrMore<String>
    /// A segment that the buyer is in.
    public var segment: OneOrMore<String>
    /// The sales channel.
    public var channel: OneOrMore<String>
    /// The region: a country takes in its subdivisions, so "US" matches "US-WA".
    public var region: OneOrMore<String>
    /// The selling entity.
    public var seller: OneOrMore<String>
    /// A role of the contact in the unit.
    public var role: OneOrMore<String>
    /// Where the buyer is on the way to an order, such as "checkout".
    public var journeyStage: OneOrMore<String>
    /// A promotion code that was entered.
    public var code: OneOrMore<String>
    /// A cost centre that the line or cart is booked to.
    public var costCentre: OneOrMore<String>
    /// A supplier of the line or cart.
    public var supplier: OneOrMore<String>
    /// A category of a line of the cart, or one that contains it.
    public var cartCategory: OneOrMore<String>
    /// What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit".
    public var journeyKind: OneOrMore<String>
    /// The heaviest reason why it stalled.
    public var reason: OneOrMore<String>
    /// A kind of signal that was seen of it.
    public var signal: OneOrMore<String>
    /// Where a visitor came from.
    public var referrer: OneOrMore<String>
    /// How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended".
    public var contractStatus: OneOrMore<String>
    /// Who of the seller looks after the buyer.
    public var owner: OneOrMore<String>
    /// An attribute of the product, by name.
    public var attribute: AttributeTest? {
        get { attributeHeld.first }
        set { attributeHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var attributeHeld: [AttributeTest]
    /// What a model of the host says of what stalled, by the name of the score.
    public var score: ScoreTest?
    /// The account has no earlier order.
    public var firstOrder: Bool?
    /// The line is priced by a contract.
    public var contractPrice: Bool?
    /// The product is in no contract of the account although it has one.
    public var offContract: Bool?
    /// The line carries a configuration.
    public var configured: Bool?
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
    /// The quantity of the line, in the unit named or else in the base unit of the product.
    public var quantity: QuantityTest?
    /// The sum of the quantities of all lines, each in the base unit of its product.
    public var cartQuantity: NumberTest?
    /// The number of lines.
    public var lines: NumberTest?
    /// The number of different SKUs.
    public var skus: NumberTest?
    /// The weight of the cart, in the unit named.
    public var weight: MeasureTest?
    /// How far below its list price the line or cart is, as a percentage of the list price.
    public var discount: NumberTest?
    /// The margin of the line or cart over cost, as a percentage of the net price.
    public var margin: NumberTest?
    /// How often the shop was visited, as signals told it.
    public var visits: NumberTest?
    /// How long the longest visit was, in whole minutes.
    public var minutesOnSite: NumberTest?
    /// How many orders the account has placed.
    public var orders: NumberTest?
    /// Whole days since the account's last order; there is no such number before the first.
    public var daysSinceOrder: NumberTest?
    /// How often it came back after it stalled.
    public var generation: NumberTest?
    /// The amount of the line.
    public var amount: AmountTest? {
        get { amountHeld.first }
        set { amountHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var amountHeld: [AmountTest]
    /// The total of the cart.
    public var total: AmountTest? {
        get { totalHeld.first }
        set { totalHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var totalHeld: [AmountTest]
    /// The charges of the cart, such as freight.
    public var charges: AmountTest? {
        get { chargesHeld.first }
        set { chargesHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var chargesHeld: [AmountTest]
    /// The total of the cart with its charges.
    public var orderTotal: AmountTest? {
        get { orderTotalHeld.first }
        set { orderTotalHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var orderTotalHeld: [AmountTest]
    /// What the thing that stalled is worth, net.
    public var value: AmountTest? {
        get { valueHeld.first }
        set { valueHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var valueHeld: [AmountTest]
    /// What the account has bought so far, net.
    public var lifetimeValue: AmountTest? {
        get { lifetimeValueHeld.first }
        set { lifetimeValueHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var lifetimeValueHeld: [AmountTest]
    /// The moment: from is included, until is not. A date begins at local midnight.
    public var date: ConditionPeriod?
    /// The local day of the week.
    public var weekday: OneOrMore<Weekday>

    public init(
        all: [Condition] = [],
        any: [Condition] = [],
        not: Condition? = nil,
        sku: OneOrMore<String> = [],
        product: OneOrMore<String> = [],
        category: OneOrMore<String> = [],
        productGroup: OneOrMore<String> = [],
        taxCategory: OneOrMore<String> = [],
        account: OneOrMore<String> = [],
        orgUnit: OneOrMore<String> = [],
        contact: OneOrMore<String> = [],
        group: OneOrMore<String> = [],
        segment: OneOrMore<String> = [],
        channel: OneOrMore<String> = [],
        region: OneOrMore<String> = [],
        seller: OneOrMore<String> = [],
        role: OneOrMore<String> = [],
        journeyStage: OneOrMore<String> = [],
        code: OneOrMore<String> = [],
        costCentre: OneOrMore<String> = [],
        supplier: OneOrMore<String> = [],
        cartCategory: OneOrMore<String> = [],
        journeyKind: OneOrMore<String> = [],
        reason: OneOrMore<String> = [],
        signal: OneOrMore<String> = [],
        referrer: OneOrMore<String> = [],
        contractStatus: OneOrMore<String> = [],
        owner: OneOrMore<String> = [],
        attribute: AttributeTest? = nil,
        score: ScoreTest? = nil,
        firstOrder: Bool? = nil,
        contractPrice: Bool? = nil,
        offContract: Bool? = nil,
        configured: Bool? = nil,
        overBuyerLimit: Bool? = nil,
        budgetExceeded: Bool? = nil,
        newShipTo: Bool? = nil,
        belowFloor: Bool? = nil,
        returning: Bool? = nil,
        quantity: QuantityTest? = nil,
        cartQuantity: NumberTest? = nil,
        lines: NumberTest? = nil,
        skus: NumberTest? = nil,
        weight: MeasureTest? = nil,
        discount: NumberTest? = nil,
        margin: NumberTest? = nil,
        visits: NumberTest? = nil,
        minutesOnSite: NumberTest? = nil,
        orders: NumberTest? = nil,
        daysSinceOrder: NumberTest? = nil,
        generation: NumberTest? = nil,
        amount: AmountTest? = nil,
        total: AmountTest? = nil,
        charges: AmountTest? = nil,
        orderTotal: AmountTest? = nil,
        value: AmountTest? = nil,
        lifetimeValue: AmountTest? = nil,
        date: ConditionPeriod? = nil,
        weekday: OneOrMore<Weekday> = []
    ) {
        self.all = all
        self.any = any
        self.notHeld = not.map { [$0] } ?? []
        self.sku = sku
        self.product = product
        self.category = category
        self.productGroup = productGroup
        self.taxCategory = taxCategory
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
        self.attributeHeld = attribute.map { [$0] } ?? []
        self.score = score
        self.firstOrder = firstOrder
        self.contractPrice = contractPrice
        self.offContract = offContract
        self.configured = configured
        self.overBuyerLimit = overBuyerLimit
        self.budgetExceeded = budgetExceeded
        self.newShipTo = newShipTo
        self.belowFloor = belowFloor
        self.returning = returning
        self.quantity = quantity
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
        self.amountHeld = amount.map { [$0] } ?? []
        self.totalHeld = total.map { [$0] } ?? []
        self.chargesHeld = charges.map { [$0] } ?? []
        self.orderTotalHeld = orderTotal.map { [$0] } ?? []
        self.valueHeld = value.map { [$0] } ?? []
        self.lifetimeValueHeld = lifetimeValue.map { [$0] } ?? []
        self.date = date
        self.weekday = weekday
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        all = _fields.list("all")
        any = _fields.list("any")
        notHeld = (_fields.optional("not") as Condition?).map { [$0] } ?? []
        sku = _fields.list("sku")
        product = _fields.list("product")
        category = _fields.list("category")
        productGroup = _fields.list("product_group")
        taxCategory = _fields.list("tax_category")
        account = _fields.list("account")
        orgUnit = _fields.list("org_unit")
        contact = _fields.list("contact")
        group = _fields.list("group")
        segment = _fields.list("segment")
        channel = _fields.list("channel")
        region = _fields.list("region")
        seller = _fields.list("seller")
        role = _fields.list("role")
        journeyStage = _fields.list("journey_stage")
        code = _fields.list("code")
        costCentre = _fields.list("cost_centre")
        supplier = _fields.list("supplier")
        cartCategory = _fields.list("cart_category")
        journeyKind = _fields.list("journey_kind")
        reason = _fields.list("reason")
        signal = _fields.list("signal")
        referrer = _fields.list("referrer")
        contractStatus = _fields.list("contract_status")
        owner = _fields.list("owner")
        attributeHeld = (_fields.optional("attribute") as AttributeTest?).map { [$0] } ?? []
        score = _fields.optional("score")
        firstOrder = _fields.optional("first_order")
        contractPrice = _fields.optional("contract_price")
        offContract = _fields.optional("off_contract")
        configured = _fields.optional("configured")
        overBuyerLimit = _fields.optional("over_buyer_limit")
        budgetExceeded = _fields.optional("budget_exceeded")
        newShipTo = _fields.optional("new_ship_to")
        belowFloor = _fields.optional("below_floor")
        returning = _fields.optional("returning")
        quantity = _fields.optional("quantity")
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
        amountHeld = (_fields.optional("amount") as AmountTest?).map { [$0] } ?? []
        totalHeld = (_fields.optional("total") as AmountTest?).map { [$0] } ?? []
        chargesHeld = (_fields.optional("charges") as AmountTest?).map { [$0] } ?? []
        orderTotalHeld = (_fields.optional("order_total") as AmountTest?).map { [$0] } ?? []
        valueHeld = (_fields.optional("value") as AmountTest?).map { [$0] } ?? []
        lifetimeValueHeld = (_fields.optional("lifetime_value") as AmountTest?).map { [$0] } ?? []
        date = _fields.optional("date")
        weekday = _fields.list("weekday")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("all", all)
        _fields.putUnlessEmpty("any", any)
        _fields.putOptional("not", not)
        _fields.putUnlessEmpty("sku", sku)
        _fields.putUnlessEmpty("product", product)
        _fields.putUnlessEmpty("category", category)
        _fields.putUnlessEmpty("product_group", productGroup)
        _fields.putUnlessEmpty("tax_category", taxCategory)
        _fields.putUnlessEmpty("account", account)
        _fields.putUnlessEmpty("org_unit", orgUnit)
        _fields.putUnlessEmpty("contact", contact)
        _fields.putUnlessEmpty("group", group)
        _fields.putUnlessEmpty("segment", segment)
        _fields.putUnlessEmpty("channel", channel)
        _fields.putUnlessEmpty("region", region)
        _fields.putUnlessEmpty("seller", seller)
        _fields.putUnlessEmpty("role", role)
        _fields.putUnlessEmpty("journey_stage", journeyStage)
        _fields.putUnlessEmpty("code", code)
        _fields.putUnlessEmpty("cost_centre", costCentre)
        _fields.putUnlessEmpty("supplier", supplier)
        _fields.putUnlessEmpty("cart_category", cartCategory)
        _fields.putUnlessEmpty("journey_kind", journeyKind)
        _fields.putUnlessEmpty("reason", reason)
        _fields.putUnlessEmpty("signal", signal)
        _fields.putUnlessEmpty("referrer", referrer)
        _fields.putUnlessEmpty("contract_status", contractStatus)
        _fields.putUnlessEmpty("owner", owner)
        _fields.putOptional("attribute", attribute)
        _fields.putOptional("score", score)
        _fields.putOptional("first_order", firstOrder)
        _fields.putOptional("contract_price", contractPrice)
        _fields.putOptional("off_contract", offContract)
        _fields.putOptional("configured", configured)
        _fields.putOptional("over_buyer_limit", overBuyerLimit)
        _fields.putOptional("budget_exceeded", budgetExceeded)
        _fields.putOptional("new_ship_to", newShipTo)
        _fields.putOptional("below_floor", belowFloor)
        _fields.putOptional("returning", returning)
        _fields.putOptional("quantity", quantity)
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
        _fields.putOptional("amount", amount)
        _fields.putOptional("total", total)
        _fields.putOptional("charges", charges)
        _fields.putOptional("order_total", orderTotal)
        _fields.putOptional("value", value)
        _fields.putOptional("lifetime_value", lifetimeValue)
        _fields.putOptional("date", date)
        _fields.putUnlessEmpty("weekday", weekday)
        return try _fields.json()
    }
}

/// The outcome of a condition and of each of its parts.
public struct ConditionExplanation: Document {
    /// The condition as a sentence.
    public var says: String
    /// Its outcome.
    public var outcome: ConditionOutcome
    /// Why it is unknown.
    public var reason: Unknown?
    /// The fact that was asked for; none for a combination.
    public var fact: String?
    /// What was found, as text, where the fact is known.
    public var found: String?
    /// The explanations of the parts.
    public var parts: [ConditionExplanation]

    public init(
        says: String,
        outcome: ConditionOutcome,
        reason: Unknown? = nil,
        fact: String? = nil,
        found: String? = nil,
        parts: [ConditionExplanation] = []
    ) {
        self.says = says
        self.outcome = outcome
        self.reason = reason
        self.fact = fact
        self.found = found
        self.parts = parts
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        says = try _fields.required("says")
        outcome = try _fields.required("outcome")
        reason = _fields.optional("reason")
        fact = _fields.optional("fact")
        found = _fields.optional("found")
        parts = _fields.list("parts")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("says", says)
        _fields.put("outcome", outcome)
        _fields.putOptional("reason", reason)
        _fields.putOptional("fact", fact)
        _fields.putOptional("found", found)
        _fields.putUnlessEmpty("parts", parts)
        return try _fields.json()
    }
}

/// A half-open period: `from` is within, `until` is not.
public struct ConditionPeriod: Document {
    /// When it begins; without it, it always was.
    public var from: String?
    /// When it is over; without it, it never is.
    public var until: String?

    public init(from: String? = nil, until: String? = nil) {
        self.from = from
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = _fields.optional("from")
        until = _fields.optional("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("from", from)
        _fields.putOptional("until", until)
        return try _fields.json()
    }
}

/// A change of one choice that makes a configuration valid.
public struct ConfigurationFix: Document {
    /// The option to change.
    public var option: String
    /// The choice to make instead; none to take it back.
    public var value: String?
    /// The valid configuration that results.
    public var configuration: [String: JSON]

    public init(option: String, value: String? = nil, configuration: [String: JSON]) {
        self.option = option
        self.value = value
        self.configuration = configuration
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        value = _fields.optional("value")
        configuration = try _fields.required("configuration")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.putOptional("value", value)
        _fields.put("configuration", configuration)
        return try _fields.json()
    }
}

/// What a person agreed to.
public struct Consent: Document {
    /// The person.
    public var contact: String
    /// The channel.
    public var channel: String
    /// The address, by its id; all of the channel when absent.
    public var address: String?
    /// The purpose; all when absent.
    public var purpose: Purpose?
    /// Whether it is given.
    public var granted: Bool
    /// When it was given or taken back.
    public var at: Instant
    /// The domain of the address.
    public var domain: String?

    public init(
        contact: String,
        channel: String,
        address: String? = nil,
        purpose: Purpose? = nil,
        granted: Bool,
        at: Instant,
        domain: String? = nil
    ) {
        self.contact = contact
        self.channel = channel
        self.address = address
        self.purpose = purpose
        self.granted = granted
        self.at = at
        self.domain = domain
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = try _fields.required("contact")
        channel = try _fields.required("channel")
        address = _fields.optional("address")
        purpose = _fields.optional("purpose")
        granted = try _fields.required("granted")
        at = try _fields.required("at")
        domain = _fields.optional("domain")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("contact", contact)
        _fields.put("channel", channel)
        _fields.putOptional("address", address)
        _fields.putOptional("purpose", purpose)
        _fields.put("granted", granted)
        _fields.put("at", at)
        _fields.putOptional("domain", domain)
        return try _fields.json()
    }
}

/// What consent a purpose needs.
public struct ConsentRule: Document {
    /// The purpose.
    public var purpose: Purpose
    /// The consent.
    public var basis: ConsentBasis

    public init(purpose: Purpose, basis: ConsentBasis) {
        self.purpose = purpose
        self.basis = basis
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        purpose = try _fields.required("purpose")
        basis = try _fields.required("basis")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("purpose", purpose)
        _fields.put("basis", basis)
        return try _fields.json()
    }
}

/// Which choices go together.
public struct ConstraintRecord: Document {
    /// Applies when all of these choices are made; always when absent.
    public var when: [PickRecord]
    /// Choices that must be made.
    public var requires: [PickRecord]
    /// Choices that must not be made.
    public var excludes: [PickRecord]
    /// Narrower bounds of a number.
    public var range: BoundsRecord?

    public init(
        when: [PickRecord] = [],
        requires: [PickRecord] = [],
        excludes: [PickRecord] = [],
        range: BoundsRecord? = nil
    ) {
        self.when = when
        self.requires = requires
        self.excludes = excludes
        self.range = range
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        when = _fields.list("when")
        requires = _fields.list("requires")
        excludes = _fields.list("excludes")
        range = _fields.optional("range")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("when", when)
        _fields.putUnlessEmpty("requires", requires)
        _fields.putUnlessEmpty("excludes", excludes)
        _fields.putOptional("range", range)
        return try _fields.json()
    }
}

/// What was used before this request.
public struct Consumed: Document {
    /// Of contract terms.
    public var contracts: [ConsumedTerm]
    /// Of promotions.
    public var promotions: [ConsumedPromotion]
    /// Of contract periods, per SKU in base units.
    public var periods: [ConsumedPeriod]

    public init(
        contracts: [ConsumedTerm] = [],
        promotions: [ConsumedPromotion] = [],
        periods: [ConsumedPeriod] = []
    ) {
        self.contracts = contracts
        self.promotions = promotions
        self.periods = periods
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contracts = _fields.list("contracts")
        promotions = _fields.list("promotions")
        periods = _fields.list("periods")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("contracts", contracts)
        _fields.putUnlessEmpty("promotions", promotions)
        _fields.putUnlessEmpty("periods", periods)
        return try _fields.json()
    }
}

/// What was bought in the period.
public struct ConsumedPeriod: Document {
    /// The SKU.
    public var sku: String
    /// Base units.
    public var quantity: Decimal

    public init(sku: String, quantity: Decimal) {
        self.sku = sku
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        return try _fields.json()
    }
}

/// What was used of a promotion.
public struct ConsumedPromotion: Document {
    /// The promotion.
    public var promotion: String
    /// Orders of this account that used it.
    public var accountUses: Int?
    /// The discount it gave to everybody.
    public var amount: Decimal?
    /// The version of the host's count.
    public var version: String?

    public init(
        promotion: String,
        accountUses: Int? = nil,
        amount: Decimal? = nil,
        version: String? = nil
    ) {
        self.promotion = promotion
        self.accountUses = accountUses
        self.amount = amount
        self.version = version
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        promotion = try _fields.required("promotion")
        accountUses = _fields.optional("account_uses")
        amount = _fields.optional("amount")
        version = _fields.optional("version")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("promotion", promotion)
        _fields.putOptional("account_uses", accountUses)
        _fields.putOptional("amount", amount)
        _fields.putOptional("version", version)
        return try _fields.json()
    }
}

/// What was used of a term.
public struct ConsumedTerm: Document {
    /// The contract.
    public var contract: String
    /// The term.
    public var term: String
    /// Units of the term.
    public var quantity: Decimal?
    /// Amount before promotions.
    public var amount: Decimal?
    /// The version of the host's count.
    public var version: String?

    public init(
        contract: String,
        term: String,
        quantity: Decimal? = nil,
        amount: Decimal? = nil,
        version: String? = nil
    ) {
        self.contract = contract
        self.term = term
        self.quantity = quantity
        self.amount = amount
        self.version = version
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contract = try _fields.required("contract")
        term = try _fields.required("term")
        quantity = _fields.optional("quantity")
        amount = _fields.optional("amount")
        version = _fields.optional("version")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("contract", contract)
        _fields.put("term", term)
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("amount", amount)
        _fields.putOptional("version", version)
        return try _fields.json()
    }
}

/// A person of the company.
public struct ContactRecord: Document {
    /// The person, unique in the company.
    public var id: String
    /// Which roles the person has where.
    public var memberships: [MembershipRecord]
    /// Groups of the person.
    public var groups: [String]
    /// The person's manager.
    public var manager: String?
    /// What the person may order without approval.
    public var orderLimit: Money?
    /// What the person may approve; any amount when absent.
    public var approvalLimit: Money?
    /// Whether the person has left or is suspended: holds no role and decides nothing.
    public var inactive: Bool?
    /// The zone in which the person is written to.
    public var timeZone: String?
    /// The language and region in which the person is written to, a BCP 47 tag such as `de-AT`.
    public var locale: String?
    /// The person or team of the seller who looks after this person.
    public var owner: String?

    public init(
        id: String,
        memberships: [MembershipRecord] = [],
        groups: [String] = [],
        manager: String? = nil,
        orderLimit: Money? = nil,
        approvalLimit: Money? = nil,
        inactive: Bool? = nil,
        timeZone: String? = nil,
        locale: String? = nil,
        owner: String? = nil
    ) {
        self.id = id
        self.memberships = memberships
        self.groups = groups
        self.manager = manager
        self.orderLimit = orderLimit
        self.approvalLimit = approvalLimit
        self.inactive = inactive
        self.timeZone = timeZone
        self.locale = locale
        self.owner = owner
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        memberships = _fields.list("memberships")
        groups = _fields.list("groups")
        manager = _fields.optional("manager")
        orderLimit = _fields.optional("order_limit")
        approvalLimit = _fields.optional("approval_limit")
        inactive = _fields.optional("inactive")
        timeZone = _fields.optional("time_zone")
        locale = _fields.optional("locale")
        owner = _fields.optional("owner")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putUnlessEmpty("memberships", memberships)
        _fields.putUnlessEmpty("groups", groups)
        _fields.putOptional("manager", manager)
        _fields.putOptional("order_limit", orderLimit)
        _fields.putOptional("approval_limit", approvalLimit)
        _fields.putOptional("inactive", inactive)
        _fields.putOptional("time_zone", timeZone)
        _fields.putOptional("locale", locale)
        _fields.putOptional("owner", owner)
        return try _fields.json()
    }
}

/// The version of a contact at its source.
public struct ContactVersion: Document {
    /// The contact.
    public var contact: String
    /// Its version.
    public var version: Int

    public init(contact: String, version: Int) {
        self.contact = contact
        self.version = version
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = try _fields.required("contact")
        version = try _fields.required("version")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("contact", contact)
        _fields.put("version", version)
        return try _fields.json()
    }
}

/// What is ordered of one thing.
public struct ContentLine: Document {
    /// The SKU.
    public var sku: String
    /// The unit.
    public var unit: String
    /// Its configuration.
    public var configuration: String?
    /// How much.
    public var quantity: Decimal

    public init(sku: String, unit: String, configuration: String? = nil, quantity: Decimal) {
        self.sku = sku
        self.unit = unit
        self.configuration = configuration
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        unit = try _fields.required("unit")
        configuration = _fields.optional("configuration")
        quantity = try _fields.required("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("unit", unit)
        _fields.putOptional("configuration", configuration)
        _fields.put("quantity", quantity)
        return try _fields.json()
    }
}

/// Something to show.
public struct ContentRule: Document {
    /// Its id at the host.
    public var id: String
    /// Its kind, such as `case_study`, `white_paper`, `spec_sheet`.
    public var kind: String
    /// The reasons that it answers; all when empty.
    public var reasons: [KnownReason]
    /// The categories that it is about; all when empty.
    public var categories: [String]

    public init(id: String, kind: String, reasons: [KnownReason] = [], categories: [String] = []) {
        self.id = id
        self.kind = kind
        self.reasons = reasons
        self.categories = categories
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        reasons = _fields.list("reasons")
        categories = _fields.list("categories")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putUnlessEmpty("categories", categories)
        return try _fields.json()
    }
}

/// What is known about the thing, as of now.
public struct Context: Document {
    /// The account.
    public var account: String
    /// The unit that buys.
    public var unit: String?
    /// Who buys.
    public var buyer: String?
    /// Where it stalled.
    public var stage: BuyingStage
    /// When it was abandoned.
    public var abandoned: Instant?
    /// Why, the heaviest reason first.
    public var reasons: [RankedReason]
    /// The segments.
    public var segments: [String]
    /// The currency of every amount.
    public var currency: String?
    /// Its lines, priced now.
    public var lines: [MessageLine]
    /// Its totals, priced now.
    public var totals: SnapshotTotals? {
        get { totalsHeld.first }
        set { totalsHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var totalsHeld: [SnapshotTotals]
    /// What it is worth, net, where it has no lines of its own.
    public var value: Money?
    /// What the buyer saves against list prices.
    public var savings: Decimal?
    /// What would make it better: the next tier, a shortfall.
    public var hints: [MessageHint]
    /// Until when offer or contract hold.
    public var ends: Instant?
    /// The quote that a link may be made for.
    public var link: QuoteLink?
    /// Products that go with it.
    public var related: [Related]
    /// What could be ordered instead.
    public var alternatives: [Alternative]
    /// What to show.
    public var content: [MessageContent]
    /// The person or team of the seller who looks after it.
    public var rep: String?
    /// What is offered.
    public var offer: MessageOffer? {
        get { offerHeld.first }
        set { offerHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var offerHeld: [MessageOffer]
    /// What the step names and does not offer, and why.
    public var notOffered: NotOffered?

    public init(
        account: String,
        unit: String? = nil,
        buyer: String? = nil,
        stage: BuyingStage,
        abandoned: Instant? = nil,
        reasons: [RankedReason] = [],
        segments: [String] = [],
        currency: String? = nil,
        lines: [MessageLine] = [],
        totals: SnapshotTotals? = nil,
        value: Money? = nil,
        savings: Decimal? = nil,
        hints: [MessageHint] = [],
        ends: Instant? = nil,
        link: QuoteLink? = nil,
        related: [Related] = [],
        alternatives: [Alternative] = [],
        content: [MessageContent] = [],
        rep: String? = nil,
        offer: MessageOffer? = nil,
        notOffered: NotOffered? = nil
    ) {
        self.account = account
        self.unit = unit
        self.buyer = buyer
        self.stage = stage
        self.abandoned = abandoned
        self.reasons = reasons
        self.segments = segments
        self.currency = currency
        self.lines = lines
        self.totalsHeld = totals.map { [$0] } ?? []
        self.value = value
        self.savings = savings
        self.hints = hints
        self.ends = ends
        self.link = link
        self.related = related
        self.alternatives = alternatives
        self.content = content
        self.rep = rep
        self.offerHeld = offer.map { [$0] } ?? []
        self.notOffered = notOffered
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        unit = _fields.optional("unit")
        buyer = _fields.optional("buyer")
        stage = try _fields.required("stage")
        abandoned = _fields.optional("abandoned")
        reasons = _fields.list("reasons")
        segments = _fields.list("segments")
        currency = _fields.optional("currency")
        lines = _fields.list("lines")
        totalsHeld = (_fields.optional("totals") as SnapshotTotals?).map { [$0] } ?? []
        value = _fields.optional("value")
        savings = _fields.optional("savings")
        hints = _fields.list("hints")
        ends = _fields.optional("ends")
        link = _fields.optional("link")
        related = _fields.list("related")
        alternatives = _fields.list("alternatives")
        content = _fields.list("content")
        rep = _fields.optional("rep")
        offerHeld = (_fields.optional("offer") as MessageOffer?).map { [$0] } ?? []
        notOffered = _fields.optional("not_offered")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.putOptional("unit", unit)
        _fields.putOptional("buyer", buyer)
        _fields.put("stage", stage)
        _fields.putOptional("abandoned", abandoned)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putUnlessEmpty("segments", segments)
        _fields.putOptional("currency", currency)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putOptional("totals", totals)
        _fields.putOptional("value", value)
        _fields.putOptional("savings", savings)
        _fields.putUnlessEmpty("hints", hints)
        _fields.putOptional("ends", ends)
        _fields.putOptional("link", link)
        _fields.putUnlessEmpty("related", related)
        _fields.putUnlessEmpty("alternatives", alternatives)
        _fields.putUnlessEmpty("content", content)
        _fields.putOptional("rep", rep)
        _fields.putOptional("offer", offer)
        _fields.putOptional("not_offered", notOffered)
        return try _fields.json()
    }
}

/// Negotiated prices of one account, or of a unit and its subtree.
public struct Contract: Document {
    /// Its id.
    public var id: String
    /// Whose it is; the account's descendants share it.
    public var account: String
    /// Only this unit and its subtree.
    public var orgUnit: String?
    /// Only from this selling entity.
    public var seller: String?
    /// Its currency; the rulebook's when left out.
    public var currency: String?
    /// The greater priority comes first.
    public var priority: Int?
    /// When it is in force.
    public var valid: Validity?
    /// Promotions do not apply to its prices.
    public var protected: Bool?
    /// Its buyers see no other price.
    public var contractOnly: Bool?
    /// What was agreed.
    public var terms: [Term]
    /// What the buyer promised to spend.
    public var commitment: Commitment?

    public init(
        id: String,
        account: String,
        orgUnit: String? = nil,
        seller: String? = nil,
        currency: String? = nil,
        priority: Int? = nil,
        valid: Validity? = nil,
        protected: Bool? = nil,
        contractOnly: Bool? = nil,
        terms: [Term],
        commitment: Commitment? = nil
    ) {
        self.id = id
        self.account = account
        self.orgUnit = orgUnit
        self.seller = seller
        self.currency = currency
        self.priority = priority
        self.valid = valid
        self.protected = protected
        self.contractOnly = contractOnly
        self.terms = terms
        self.commitment = commitment
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        account = try _fields.required("account")
        orgUnit = _fields.optional("org_unit")
        seller = _fields.optional("seller")
        currency = _fields.optional("currency")
        priority = _fields.optional("priority")
        valid = _fields.optional("valid")
        protected = _fields.optional("protected")
        contractOnly = _fields.optional("contract_only")
        terms = try _fields.required("terms")
        commitment = _fields.optional("commitment")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("account", account)
        _fields.putOptional("org_unit", orgUnit)
        _fields.putOptional("seller", seller)
        _fields.putOptional("currency", currency)
        _fields.putOptional("priority", priority)
        _fields.putOptional("valid", valid)
        _fields.putOptional("protected", protected)
        _fields.putOptional("contract_only", contractOnly)
        _fields.put("terms", terms)
        _fields.putOptional("commitment", commitment)
        return try _fields.json()
    }
}

/// What a SKU costs the seller.
public struct Cost: Document {
    /// The SKU.
    public var sku: String
    /// The unit; the product's base unit when left out.
    public var unit: String?
    /// Cost per unit.
    public var cost: Decimal
    /// Its currency; the rulebook's when left out.
    public var currency: String?
    /// Only from this warehouse.
    public var warehouse: String?
    /// The supplier's agreement it comes from.
    public var supplier: String?
    /// Only for this account (a supplier's special agreement).
    public var account: String?
    /// When it holds.
    public var valid: Validity?

    public init(
        sku: String,
        unit: String? = nil,
        cost: Decimal,
        currency: String? = nil,
        warehouse: String? = nil,
        supplier: String? = nil,
        account: String? = nil,
        valid: Validity? = nil
    ) {
        self.sku = sku
        self.unit = unit
        self.cost = cost
        self.currency = currency
        self.warehouse = warehouse
        self.supplier = supplier
        self.account = account
        self.valid = valid
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        unit = _fields.optional("unit")
        cost = try _fields.required("cost")
        currency = _fields.optional("currency")
        warehouse = _fields.optional("warehouse")
        supplier = _fields.optional("supplier")
        account = _fields.optional("account")
        valid = _fields.optional("valid")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.putOptional("unit", unit)
        _fields.put("cost", cost)
        _fields.putOptional("currency", currency)
        _fields.putOptional("warehouse", warehouse)
        _fields.putOptional("supplier", supplier)
        _fields.putOptional("account", account)
        _fields.putOptional("valid", valid)
        return try _fields.json()
    }
}

/// A cost centre.
public struct CostCentreRecord: Document {
    /// The cost centre, unique in the company.
    public var id: String
    /// Who answers for it.
    public var owner: String?
    /// The unit that it belongs to.
    public var unit: String?

    public init(id: String, owner: String? = nil, unit: String? = nil) {
        self.id = id
        self.owner = owner
        self.unit = unit
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        owner = _fields.optional("owner")
        unit = _fields.optional("unit")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("owner", owner)
        _fields.putOptional("unit", unit)
        return try _fields.json()
    }
}

/// A price over cost: by percent or by amount, exactly one.
public struct CostPlus: Document {
    /// Percent over cost.
    public var percent: Decimal?
    /// Amount over cost, per unit.
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

/// A piece of evidence with what it weighs.
public struct Counted: Document {
    /// The kind of signal.
    public var signal: String
    /// What it weighs here.
    public var weight: Int

    public init(signal: String, weight: Int) {
        self.signal = signal
        self.weight = weight
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        signal = try _fields.required("signal")
        weight = try _fields.required("weight")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("signal", signal)
        _fields.put("weight", weight)
        return try _fields.json()
    }
}

/// What the buyer asked for.
public struct Counter: Document {
    /// When.
    public var at: Instant
    /// Who.
    public var by: String
    /// The total of the lines that are not optional.
    public var target: Decimal?
    /// The id of a note.
    public var note: String?

    public init(at: Instant, by: String, target: Decimal? = nil, note: String? = nil) {
        self.at = at
        self.by = by
        self.target = target
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        at = try _fields.required("at")
        by = try _fields.required("by")
        target = _fields.optional("target")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("at", at)
        _fields.put("by", by)
        _fields.putOptional("target", target)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// How much of a line an order covers.
public struct Covered: Document {
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

/// A credit account.
public struct CreditAccount: Document {
    /// The selling entity; any when absent.
    public var seller: String?
    /// The unit with everything below it; the whole company when absent.
    public var unit: String?
    /// The currency of its amounts.
    public var currency: String
    /// The limit; none when absent.
    public var limit: Decimal?
    /// What is owed by the books; below zero for a credit balance.
    public var balance: Decimal?
    /// Whether the seller has stopped it.
    public var onHold: Bool?
    /// The version of the books.
    public var sourceVersion: Int
    /// What counts here and is not in the balance.
    public var own: Decimal?

    public init(
        seller: String? = nil,
        unit: String? = nil,
        currency: String,
        limit: Decimal? = nil,
        balance: Decimal? = nil,
        onHold: Bool? = nil,
        sourceVersion: Int,
        own: Decimal? = nil
    ) {
        self.seller = seller
        self.unit = unit
        self.currency = currency
        self.limit = limit
        self.balance = balance
        self.onHold = onHold
        self.sourceVersion = sourceVersion
        self.own = own
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        seller = _fields.optional("seller")
        unit = _fields.optional("unit")
        currency = try _fields.required("currency")
        limit = _fields.optional("limit")
        balance = _fields.optional("balance")
        onHold = _fields.optional("on_hold")
        sourceVersion = try _fields.required("source_version")
        own = _fields.optional("own")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("seller", seller)
        _fields.putOptional("unit", unit)
        _fields.put("currency", currency)
        _fields.putOptional("limit", limit)
        _fields.putOptional("balance", balance)
        _fields.putOptional("on_hold", onHold)
        _fields.put("source_version", sourceVersion)
        _fields.putOptional("own", own)
        return try _fields.json()
    }
}

/// An invoice.
public struct CreditInvoice: Document {
    /// When it was booked.
    public var at: Instant
    /// Its amount.
    public var amount: Decimal

    public init(at: Instant, amount: Decimal) {
        self.at = at
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        at = try _fields.required("at")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("at", at)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// Names a credit account.
public struct CreditKey: Document {
    /// The selling entity; any when absent.
    public var seller: String?
    /// The unit with everything below it; the whole company when absent.
    public var unit: String?

    public init(seller: String? = nil, unit: String? = nil) {
        self.seller = seller
        self.unit = unit
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        seller = _fields.optional("seller")
        unit = _fields.optional("unit")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("seller", seller)
        _fields.putOptional("unit", unit)
        return try _fields.json()
    }
}

/// What a sync changed about a use.
public struct CreditSettled: Document {
    /// The use.
    public var hold: String
    /// What counts in which account.
    public var shares: [CreditShare]
    /// When it is forgotten.
    public var forgetAt: Instant?

    public init(hold: String, shares: [CreditShare] = [], forgetAt: Instant? = nil) {
        self.hold = hold
        self.shares = shares
        self.forgetAt = forgetAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        hold = try _fields.required("hold")
        shares = _fields.list("shares")
        forgetAt = _fields.optional("forget_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("hold", hold)
        _fields.putUnlessEmpty("shares", shares)
        _fields.putOptional("forget_at", forgetAt)
        return try _fields.json()
    }
}

/// What a use counts for in one account.
public struct CreditShare: Document {
    /// The account.
    public var account: CreditKey
    /// The rate, where the currencies differ.
    public var pinned: Pinned? {
        get { pinnedHeld.first }
        set { pinnedHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var pinnedHeld: [Pinned]
    /// What the balance has of it already, in the currency of the use.
    public var included: Decimal?
    /// What counts besides the balance, in the currency of the account.
    public var counts: Decimal?
    /// How much of it went beyond the limit because somebody approved that.
    public var over: Decimal?

    public init(
        account: CreditKey,
        pinned: Pinned? = nil,
        included: Decimal? = nil,
        counts: Decimal? = nil,
        over: Decimal? = nil
    ) {
        self.account = account
        self.pinnedHeld = pinned.map { [$0] } ?? []
        self.included = included
        self.counts = counts
        self.over = over
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        pinnedHeld = (_fields.optional("pinned") as Pinned?).map { [$0] } ?? []
        included = _fields.optional("included")
        counts = _fields.optional("counts")
        over = _fields.optional("over")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.putOptional("pinned", pinned)
        _fields.putOptional("included", included)
        _fields.putOptional("counts", counts)
        _fields.putOptional("over", over)
        return try _fields.json()
    }
}

/// What a credit account lacks.
public struct CreditShortfall: Document {
    /// The account.
    public var account: CreditKey
    /// The currency of the amounts.
    public var currency: String
    /// What the seller carries now.
    public var exposure: Decimal
    /// What is left.
    public var available: Decimal
    /// What is asked for.
    public var needed: Decimal
    /// What is missing.
    public var missing: Decimal

    public init(
        account: CreditKey,
        currency: String,
        exposure: Decimal,
        available: Decimal,
        needed: Decimal,
        missing: Decimal
    ) {
        self.account = account
        self.currency = currency
        self.exposure = exposure
        self.available = available
        self.needed = needed
        self.missing = missing
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        currency = try _fields.required("currency")
        exposure = try _fields.required("exposure")
        available = try _fields.required("available")
        needed = try _fields.required("needed")
        missing = try _fields.required("missing")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.put("currency", currency)
        _fields.put("exposure", exposure)
        _fields.put("available", available)
        _fields.put("needed", needed)
        _fields.put("missing", missing)
        return try _fields.json()
    }
}

/// Amounts by stage.
public struct CreditStages: Document {
    /// What may still become an order.
    public var held: Decimal?
    /// What is ordered and not shipped.
    public var ordered: Decimal?
    /// What is shipped and not invoiced.
    public var shipped: Decimal?
    /// What is invoiced, in the order of coming.
    public var invoices: [CreditInvoice]

    public init(
        held: Decimal? = nil,
        ordered: Decimal? = nil,
        shipped: Decimal? = nil,
        invoices: [CreditInvoice] = []
    ) {
        self.held = held
        self.ordered = ordered
        self.shipped = shipped
        self.invoices = invoices
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        held = _fields.optional("held")
        ordered = _fields.optional("ordered")
        shipped = _fields.optional("shipped")
        invoices = _fields.list("invoices")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("held", held)
        _fields.putOptional("ordered", ordered)
        _fields.putOptional("shipped", shipped)
        _fields.putUnlessEmpty("invoices", invoices)
        return try _fields.json()
    }
}

/// How a use stands.
public struct CreditStanding: Document {
    /// The order, once there is one.
    public var order: String?
    /// Amounts by stage.
    public var stages: CreditStages
    /// What counts in which account.
    public var shares: [CreditShare]
    /// When it is forgotten.
    public var forgetAt: Instant?

    public init(
        order: String? = nil,
        stages: CreditStages,
        shares: [CreditShare] = [],
        forgetAt: Instant? = nil
    ) {
        self.order = order
        self.stages = stages
        self.shares = shares
        self.forgetAt = forgetAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        order = _fields.optional("order")
        stages = try _fields.required("stages")
        shares = _fields.list("shares")
        forgetAt = _fields.optional("forget_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("order", order)
        _fields.put("stages", stages)
        _fields.putUnlessEmpty("shares", shares)
        _fields.putOptional("forget_at", forgetAt)
        return try _fields.json()
    }
}

/// What the books say about a credit account, whole.
public struct CreditSync: Document {
    /// The selling entity; any when absent.
    public var seller: String?
    /// The unit with everything below it; the whole company when absent.
    public var unit: String?
    /// The version of the books, growing.
    public var version: Int
    /// The currency of limit and balance.
    public var currency: String
    /// The limit; none when absent.
    public var limit: Decimal?
    /// What is owed; below zero for a credit balance.
    public var balance: Decimal?
    /// Whether the seller has stopped the credit.
    public var onHold: Bool?
    /// The balance has every invoice booked at or before this instant.
    public var includesUntil: Instant?
    /// Orders that the balance has, whole or in part, whatever stage they are in.
    public var includes: [Included]

    public init(
        seller: String? = nil,
        unit: String? = nil,
        version: Int,
        currency: String,
        limit: Decimal? = nil,
        balance: Decimal? = nil,
        onHold: Bool? = nil,
        includesUntil: Instant? = nil,
        includes: [Included] = []
    ) {
        self.seller = seller
        self.unit = unit
        self.version = version
        self.currency = currency
        self.limit = limit
        self.balance = balance
        self.onHold = onHold
        self.includesUntil = includesUntil
        self.includes = includes
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        seller = _fields.optional("seller")
        unit = _fields.optional("unit")
        version = try _fields.required("version")
        currency = try _fields.required("currency")
        limit = _fields.optional("limit")
        balance = _fields.optional("balance")
        onHold = _fields.optional("on_hold")
        includesUntil = _fields.optional("includes_until")
        includes = _fields.list("includes")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("seller", seller)
        _fields.putOptional("unit", unit)
        _fields.put("version", version)
        _fields.put("currency", currency)
        _fields.putOptional("limit", limit)
        _fields.putOptional("balance", balance)
        _fields.putOptional("on_hold", onHold)
        _fields.putOptional("includes_until", includesUntil)
        _fields.putUnlessEmpty("includes", includes)
        return try _fields.json()
    }
}

/// An order, or what may become one, in all its stages.
public struct CreditUse: Document {
    /// The operation that held.
    public var id: String
    /// Names its content.
    public var content: String
    /// The cart, quote or order that it is for.
    public var subject: String?
    /// The order, once there is one.
    public var order: String?
    /// The currency of the stages.
    public var currency: String
    /// When what is still held is released by itself.
    public var until: Instant?
    /// How much is in which stage.
    public var stages: CreditStages
    /// How much counts in which account.
    public var shares: [CreditShare]
    /// The operations on it.
    public var operations: [BudgetMark]
    /// When it is forgotten: some time after all of it is in the balances.
    public var forgetAt: Instant?

    public init(
        id: String,
        content: String,
        subject: String? = nil,
        order: String? = nil,
        currency: String,
        until: Instant? = nil,
        stages: CreditStages,
        shares: [CreditShare] = [],
        operations: [BudgetMark] = [],
        forgetAt: Instant? = nil
    ) {
        self.id = id
        self.content = content
        self.subject = subject
        self.order = order
        self.currency = currency
        self.until = until
        self.stages = stages
        self.shares = shares
        self.operations = operations
        self.forgetAt = forgetAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        content = try _fields.required("content")
        subject = _fields.optional("subject")
        order = _fields.optional("order")
        currency = try _fields.required("currency")
        until = _fields.optional("until")
        stages = try _fields.required("stages")
        shares = _fields.list("shares")
        operations = _fields.list("operations")
        forgetAt = _fields.optional("forget_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("content", content)
        _fields.putOptional("subject", subject)
        _fields.putOptional("order", order)
        _fields.put("currency", currency)
        _fields.putOptional("until", until)
        _fields.put("stages", stages)
        _fields.putUnlessEmpty("shares", shares)
        _fields.putUnlessEmpty("operations", operations)
        _fields.putOptional("forget_at", forgetAt)
        return try _fields.json()
    }
}

/// The credit of an account.
public struct Credits: Document {
    /// How many events were applied.
    public var version: Int?
    /// The credit accounts, by seller and unit.
    public var accounts: [CreditAccount]
    /// What counts, by the operation that held.
    public var uses: [CreditUse]

    public init(version: Int? = nil, accounts: [CreditAccount] = [], uses: [CreditUse] = []) {
        self.version = version
        self.accounts = accounts
        self.uses = uses
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        version = _fields.optional("version")
        accounts = _fields.list("accounts")
        uses = _fields.list("uses")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("version", version)
        _fields.putUnlessEmpty("accounts", accounts)
        _fields.putUnlessEmpty("uses", uses)
        return try _fields.json()
    }
}

/// A record of a CRM to be put or changed.
public struct CrmCard: Document {
    /// Where it comes from.
    public var origin: Origin
    /// The system.
    public var system: String
    /// The kind of record.
    public var record: String
    /// The whole context.
    public var context: Context {
        get { contextHeld[0] }
        set { contextHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var contextHeld: [Context]

    public init(origin: Origin, system: String, record: String, context: Context) {
        self.origin = origin
        self.system = system
        self.record = record
        self.contextHeld = [context]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        origin = try _fields.required("origin")
        system = try _fields.required("system")
        record = try _fields.required("record")
        contextHeld = [try _fields.required("context") as Context]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("origin", origin)
        _fields.put("system", system)
        _fields.put("record", record)
        _fields.put("context", context)
        return try _fields.json()
    }
}

/// A record of the CRM.
public struct CrmStep: Document {
    /// The system, such as `salesforce` or `hubspot`.
    public var system: String
    /// The kind of record, such as `opportunity`.
    public var record: String

    public init(system: String, record: String) {
        self.system = system
        self.record = record
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        system = try _fields.required("system")
        record = try _fields.required("record")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("system", system)
        _fields.put("record", record)
        return try _fields.json()
    }
}

/// A currency of ISO 4217.
public struct CurrencyInfo: Document {
    /// The three-letter code.
    public var code: String
    /// The number.
    public var number: Int
    /// Digits after the point of a settlement amount.
    public var exponent: Int
    /// The English name.
    public var name: String

    public init(code: String, number: Int, exponent: Int, name: String) {
        self.code = code
        self.number = number
        self.exponent = exponent
        self.name = name
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        code = try _fields.required("code")
        number = try _fields.required("number")
        exponent = try _fields.required("exponent")
        name = try _fields.required("name")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("code", code)
        _fields.put("number", number)
        _fields.put("exponent", exponent)
        _fields.put("name", name)
        return try _fields.json()
    }
}

/// How long a step may be held back.
public struct Deferral: Document {
    /// Counted from when it was due.
    public var maxAge: String

    public init(maxAge: String) {
        self.maxAge = maxAge
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        maxAge = try _fields.required("max_age")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("max_age", maxAge)
        return try _fields.json()
    }
}

/// A wait; exactly one of `elapsed`, `business_time` and `business_days`, the last two on a `calendar`.
public struct Delay: Document {
    /// Time that passes by day and night.
    public var elapsed: String?
    /// Open time of the calendar.
    public var businessTime: String?
    /// Business days of the calendar.
    public var businessDays: Int?
    /// The calendar.
    public var calendar: String?

    public init(
        elapsed: String? = nil,
        businessTime: String? = nil,
        businessDays: Int? = nil,
        calendar: String? = nil
    ) {
        self.elapsed = elapsed
        self.businessTime = businessTime
        self.businessDays = businessDays
        self.calendar = calendar
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        elapsed = _fields.optional("elapsed")
        businessTime = _fields.optional("business_time")
        businessDays = _fields.optional("business_days")
        calendar = _fields.optional("calendar")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("elapsed", elapsed)
        _fields.putOptional("business_time", businessTime)
        _fields.putOptional("business_days", businessDays)
        _fields.putOptional("calendar", calendar)
        return try _fields.json()
    }
}

/// A right to approve that is handed on.
public struct Delegation: Document {
    /// Its id, unique in the account.
    public var id: String
    /// Whose right.
    public var from: String
    /// Who gets it.
    public var to: String
    /// From when; at once when left out.
    public var starts: Instant?
    /// Until when, not included; until it is revoked when left out.
    public var until: Instant?
    /// Only for steps of these policies; for all when empty.
    public var policies: [String]

    public init(
        id: String,
        from: String,
        to: String,
        starts: Instant? = nil,
        until: Instant? = nil,
        policies: [String] = []
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.starts = starts
        self.until = until
        self.policies = policies
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        from = try _fields.required("from")
        to = try _fields.required("to")
        starts = _fields.optional("starts")
        until = _fields.optional("until")
        policies = _fields.list("policies")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("from", from)
        _fields.put("to", to)
        _fields.putOptional("starts", starts)
        _fields.putOptional("until", until)
        _fields.putUnlessEmpty("policies", policies)
        return try _fields.json()
    }
}

/// A delegation that is asked for.
public struct DelegationRequest: Document {
    /// Whose right.
    public var from: String
    /// Who gets it.
    public var to: String
    /// From when; at once when left out.
    public var starts: Instant?
    /// Until when, not included; until it is revoked when left out.
    public var until: Instant?
    /// Only for steps of these policies; for all when empty.
    public var policies: [String]

    public init(
        from: String,
        to: String,
        starts: Instant? = nil,
        until: Instant? = nil,
        policies: [String] = []
    ) {
        self.from = from
        self.to = to
        self.starts = starts
        self.until = until
        self.policies = policies
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = try _fields.required("from")
        to = try _fields.required("to")
        starts = _fields.optional("starts")
        until = _fields.optional("until")
        policies = _fields.list("policies")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("from", from)
        _fields.put("to", to)
        _fields.putOptional("starts", starts)
        _fields.putOptional("until", until)
        _fields.putUnlessEmpty("policies", policies)
        return try _fields.json()
    }
}

/// A part of a line's quantity.
public struct Delivery: Document {
    /// How much, in the unit of the line.
    public var quantity: Decimal
    /// When it is wanted; the line's date when absent.
    public var requested: Instant?
    /// Where it goes; the cart's place when absent.
    public var shipTo: String?
    /// Where it comes from; the cart's place when absent.
    public var shipFrom: String?

    public init(
        quantity: Decimal,
        requested: Instant? = nil,
        shipTo: String? = nil,
        shipFrom: String? = nil
    ) {
        self.quantity = quantity
        self.requested = requested
        self.shipTo = shipTo
        self.shipFrom = shipFrom
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quantity = try _fields.required("quantity")
        requested = _fields.optional("requested")
        shipTo = _fields.optional("ship_to")
        shipFrom = _fields.optional("ship_from")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("quantity", quantity)
        _fields.putOptional("requested", requested)
        _fields.putOptional("ship_to", shipTo)
        _fields.putOptional("ship_from", shipFrom)
        return try _fields.json()
    }
}

/// What part of an order is due now.
public struct Deposit: Document {
    /// Its id.
    public var id: String
    /// Percent of the total.
    public var percent: Decimal
    /// Whom it is asked of.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]

    public init(id: String, percent: Decimal, `for`: Eligibility? = nil) {
        self.id = id
        self.percent = percent
        self.forHeld = `for`.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        percent = try _fields.required("percent")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("percent", percent)
        _fields.putOptional("for", `for`)
        return try _fields.json()
    }
}

/// A figure that differs.
public struct Difference: Document {
    /// Where it is in the result, as a JSON pointer.
    public var path: String
    /// Its value under each policy; null where it is absent.
    public var values: [DifferenceValuesItem]

    public init(path: String, values: [DifferenceValuesItem]) {
        self.path = path
        self.values = values
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        path = try _fields.required("path")
        values = try _fields.required("values")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("path", path)
        _fields.put("values", values)
        return try _fields.json()
    }
}

/// What the host knows beside the effects, as a document.
public struct Directory: Document {
    /// Names of companies.
    public var companies: [KnownCompany]
    /// People.
    public var people: [KnownPerson]
    /// Ids that HubSpot gave records.
    public var records: [KnownRecord]

    public init(companies: [KnownCompany] = [], people: [KnownPerson] = [], records: [KnownRecord] = []) {
        self.companies = companies
        self.people = people
        self.records = records
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        companies = _fields.list("companies")
        people = _fields.list("people")
        records = _fields.list("records")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("companies", companies)
        _fields.putUnlessEmpty("people", people)
        _fields.putUnlessEmpty("records", records)
        return try _fields.json()
    }
}

/// What changed.
public struct Drift: Document {
    /// The lines that changed, those of now first, then those that are gone.
    public var lines: [CartLineDrift]
    /// The totals that changed.
    public var totals: [TotalDrift]

    public init(lines: [CartLineDrift] = [], totals: [TotalDrift] = []) {
        self.lines = lines
        self.totals = totals
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        lines = _fields.list("lines")
        totals = _fields.list("totals")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("totals", totals)
        return try _fields.json()
    }
}

/// The price of a line.
public struct DriftPrice: Document {
    /// How much.
    public var quantity: Decimal
    /// Per unit; absent where slices differ or there is no price.
    public var unitPrice: Decimal?
    /// The rule.
    public var rule: String?
    /// After promotions.
    public var total: Decimal
    /// With tax.
    public var gross: Decimal

    public init(
        quantity: Decimal,
        unitPrice: Decimal? = nil,
        rule: String? = nil,
        total: Decimal,
        gross: Decimal
    ) {
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.rule = rule
        self.total = total
        self.gross = gross
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quantity = try _fields.required("quantity")
        unitPrice = _fields.optional("unit_price")
        rule = _fields.optional("rule")
        total = try _fields.required("total")
        gross = try _fields.required("gross")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("quantity", quantity)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("rule", rule)
        _fields.put("total", total)
        _fields.put("gross", gross)
        return try _fields.json()
    }
}

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

/// A digest for each side of a cart that somebody approves.
public struct Facets: Document {
    /// What it costs.
    public var amount: String
    /// What is ordered, and how much.
    public var quantity: String
    /// Where it goes.
    public var shipTo: String
    /// Who bears it.
    public var costCentre: String
    /// From whom.
    public var supplier: String

    public init(amount: String, quantity: String, shipTo: String, costCentre: String, supplier: String) {
        self.amount = amount
        self.quantity = quantity
        self.shipTo = shipTo
        self.costCentre = costCentre
        self.supplier = supplier
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        amount = try _fields.required("amount")
        quantity = try _fields.required("quantity")
        shipTo = try _fields.required("ship_to")
        costCentre = try _fields.required("cost_centre")
        supplier = try _fields.required("supplier")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("amount", amount)
        _fields.put("quantity", quantity)
        _fields.put("ship_to", shipTo)
        _fields.put("cost_centre", costCentre)
        _fields.put("supplier", supplier)
        return try _fields.json()
    }
}

/// A fault: what the exceptions of each language are made from.
public struct Fault: Document {
    /// The stable word.
    public var code: ErrorCode
    /// The stable number.
    public var number: Int
    /// Where in the input the fault is: a JSON pointer, empty for the whole.
    public var path: String
    /// What is wrong and how to mend it, for a person.
    public var detail: String
    /// Facts for a program by name, each a text or a list of texts.
    public var context: [String: OneOrMore<String>]

    public init(
        code: ErrorCode,
        number: Int,
        path: String,
        detail: String,
        context: [String: OneOrMore<String>]
    ) {
        self.code = code
        self.number = number
        self.path = path
        self.detail = detail
        self.context = context
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        code = try _fields.required("code")
        number = try _fields.required("number")
        path = try _fields.required("path")
        detail = try _fields.required("detail")
        context = try _fields.required("context")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("code", code)
        _fields.put("number", number)
        _fields.put("path", path)
        _fields.put("detail", detail)
        _fields.put("context", context)
        return try _fields.json()
    }
}

/// A field of a record: exactly one of `value`, `constant`, `number`, `flag` and `reference`.
public struct FieldRule: Document {
    /// The vendor's field.
    public var field: String
    /// What it is filled from.
    public var value: FieldSource?
    /// A text that never changes.
    public var constant: String?
    /// A number that never changes.
    public var number: Decimal?
    /// Yes or no, never changing.
    public var flag: Bool?
    /// The id of another record of Salesforce, which is put in the same request before it.
    public var reference: String?
    /// The most characters, as UTF-16 counts them; more are cut. 255 for a subject, 120 for a name, 32,000 for a
    /// description unless said; nothing else is cut.
    public var max: Int?

    public init(
        field: String,
        value: FieldSource? = nil,
        constant: String? = nil,
        number: Decimal? = nil,
        flag: Bool? = nil,
        reference: String? = nil,
        max: Int? = nil
    ) {
        self.field = field
        self.value = value
        self.constant = constant
        self.number = number
        self.flag = flag
        self.reference = reference
        self.max = max
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        field = try _fields.required("field")
        value = _fields.optional("value")
        constant = _fields.optional("constant")
        number = _fields.optional("number")
        flag = _fields.optional("flag")
        reference = _fields.optional("reference")
        max = _fields.optional("max")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("field", field)
        _fields.putOptional("value", value)
        _fields.putOptional("constant", constant)
        _fields.putOptional("number", number)
        _fields.putOptional("flag", flag)
        _fields.putOptional("reference", reference)
        _fields.putOptional("max", max)
        return try _fields.json()
    }
}

/// A content by the hashes of its facets, as an approval keeps it.
public struct Fingerprint: Document {
    /// The amount.
    public var amount: Money
    /// The hash of the lines.
    public var quantity: String
    /// The lines themselves, where a tolerance reads them.
    public var lines: [ContentLine]
    /// The hash of the ship-tos.
    public var shipTo: String
    /// The hash of the cost centres.
    public var costCentre: String
    /// The hash of the suppliers.
    public var supplier: String

    public init(
        amount: Money,
        quantity: String,
        lines: [ContentLine] = [],
        shipTo: String,
        costCentre: String,
        supplier: String
    ) {
        self.amount = amount
        self.quantity = quantity
        self.lines = lines
        self.shipTo = shipTo
        self.costCentre = costCentre
        self.supplier = supplier
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        amount = try _fields.required("amount")
        quantity = try _fields.required("quantity")
        lines = _fields.list("lines")
        shipTo = try _fields.required("ship_to")
        costCentre = try _fields.required("cost_centre")
        supplier = try _fields.required("supplier")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("amount", amount)
        _fields.put("quantity", quantity)
        _fields.putUnlessEmpty("lines", lines)
        _fields.put("ship_to", shipTo)
        _fields.put("cost_centre", costCentre)
        _fields.put("supplier", supplier)
        return try _fields.json()
    }
}

/// The least price of a line, with exactly one of `margin`, `amount` and `contract`.
public struct Floor: Document {
    /// Its id.
    public var id: String
    /// Least margin, percent of the price.
    public var margin: Decimal?
    /// Least unit price.
    public var amount: Decimal?
    /// The floor of the contract's term.
    public var contract: Bool?
    /// What happens below it.
    public var onBreach: Breach
    /// Which lines it is about.
    public var on: Condition? {
        get { onHeld.first }
        set { onHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var onHeld: [Condition]
    /// Which of the seller's roles it binds; all when empty.
    public var forRoles: [String]

    public init(
        id: String,
        margin: Decimal? = nil,
        amount: Decimal? = nil,
        contract: Bool? = nil,
        onBreach: Breach,
        on: Condition? = nil,
        forRoles: [String] = []
    ) {
        self.id = id
        self.margin = margin
        self.amount = amount
        self.contract = contract
        self.onBreach = onBreach
        self.onHeld = on.map { [$0] } ?? []
        self.forRoles = forRoles
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        margin = _fields.optional("margin")
        amount = _fields.optional("amount")
        contract = _fields.optional("contract")
        onBreach = try _fields.required("on_breach")
        onHeld = (_fields.optional("on") as Condition?).map { [$0] } ?? []
        forRoles = _fields.list("for_roles")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("margin", margin)
        _fields.putOptional("amount", amount)
        _fields.putOptional("contract", contract)
        _fields.put("on_breach", onBreach)
        _fields.putOptional("on", on)
        _fields.putUnlessEmpty("for_roles", forRoles)
        return try _fields.json()
    }
}

/// A concession that somebody has to approve.
public struct FloorApproval: Document {
    /// The floor that is broken.
    public var floor: String
    /// The line.
    public var line: String
    /// The line's total after promotions.
    public var total: Decimal
    /// The least total.
    public var least: Decimal
    /// The difference: what is conceded.
    public var concession: Decimal

    public init(floor: String, line: String, total: Decimal, least: Decimal, concession: Decimal) {
        self.floor = floor
        self.line = line
        self.total = total
        self.least = least
        self.concession = concession
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        floor = try _fields.required("floor")
        line = try _fields.required("line")
        total = try _fields.required("total")
        least = try _fields.required("least")
        concession = try _fields.required("concession")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("floor", floor)
        _fields.put("line", line)
        _fields.put("total", total)
        _fields.put("least", least)
        _fields.put("concession", concession)
        return try _fields.json()
    }
}

/// What a floor did to a line.
public struct FloorBreach: Document {
    /// The floor.
    public var floor: String
    /// What it does.
    public var onBreach: Breach

    public init(floor: String, onBreach: Breach) {
        self.floor = floor
        self.onBreach = onBreach
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        floor = try _fields.required("floor")
        onBreach = try _fields.required("on_breach")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("floor", floor)
        _fields.put("on_breach", onBreach)
        return try _fields.json()
    }
}

/// A formula over named prices.
public struct Formula: Document {
    /// The value.
    public var value: Expression
    /// The declared precision of the result; exact when left out.
    public var round: Rounding?

    public init(value: Expression, round: Rounding? = nil) {
        self.value = value
        self.round = round
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        value = try _fields.required("value")
        round = _fields.optional("round")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("value", value)
        _fields.putOptional("round", round)
        return try _fields.json()
    }
}

/// How fresh facts of a message must be.
public struct Fresh: Document {
    /// Stock of every product in it.
    public var stock: String?
    /// How long an answer is waited for.
    public var wait: String
    /// Whether it is sent without an answer; else it is dropped.
    public var sendAnyway: Bool?

    public init(stock: String? = nil, wait: String, sendAnyway: Bool? = nil) {
        self.stock = stock
        self.wait = wait
        self.sendAnyway = sendAnyway
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        stock = _fields.optional("stock")
        wait = try _fields.required("wait")
        sendAnyway = _fields.optional("send_anyway")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("stock", stock)
        _fields.put("wait", wait)
        _fields.putOptional("send_anyway", sendAnyway)
        return try _fields.json()
    }
}

/// What a gate said, and why.
public struct GateVerdict: Document {
    /// The gate.
    public var gate: Gate
    /// What it says.
    public var outcome: GateOutcome
    /// Why, a word such as `no_consent` or the id of a cap.
    public var reason: String?
    /// Until when it holds the step back.
    public var until: Instant?
    /// What held the step back for longer than it may be held, where the reason is `too_old`.
    public var heldBy: String?

    public init(
        gate: Gate,
        outcome: GateOutcome,
        reason: String? = nil,
        until: Instant? = nil,
        heldBy: String? = nil
    ) {
        self.gate = gate
        self.outcome = outcome
        self.reason = reason
        self.until = until
        self.heldBy = heldBy
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        gate = try _fields.required("gate")
        outcome = try _fields.required("outcome")
        reason = _fields.optional("reason")
        until = _fields.optional("until")
        heldBy = _fields.optional("held_by")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("gate", gate)
        _fields.put("outcome", outcome)
        _fields.putOptional("reason", reason)
        _fields.putOptional("until", until)
        _fields.putOptional("held_by", heldBy)
        return try _fields.json()
    }
}

/// A line added at no charge.
public struct Gift: Document {
    /// The SKU.
    public var sku: String
    /// How many of its base unit.
    public var quantity: Decimal

    public init(sku: String, quantity: Decimal) {
        self.sku = sku
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        return try _fields.json()
    }
}

/// A line that a promotion adds at no charge.
public struct GiftLine: Document {
    /// The promotion.
    public var promotion: String
    /// The SKU.
    public var sku: String
    /// How many base units.
    public var quantity: Decimal

    public init(promotion: String, sku: String, quantity: Decimal) {
        self.promotion = promotion
        self.sku = sku
        self.quantity = quantity
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        promotion = try _fields.required("promotion")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("promotion", promotion)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        return try _fields.json()
    }
}

/// What is given back. Amounts below zero are taken in addition: an order can grow.
public struct GiveBack: Document {
    /// By line.
    public var lines: [GiveBackLine]
    /// Charges and what the rounding of the document added, without tax: where the order is cancelled as a whole,
    /// or its prices changed.
    public var chargesNet: Decimal?
    /// The same with tax.
    public var chargesGross: Decimal?
    /// The sum without tax.
    public var net: Decimal?
    /// The sum with tax.
    public var gross: Decimal?

    public init(
        lines: [GiveBackLine] = [],
        chargesNet: Decimal? = nil,
        chargesGross: Decimal? = nil,
        net: Decimal? = nil,
        gross: Decimal? = nil
    ) {
        self.lines = lines
        self.chargesNet = chargesNet
        self.chargesGross = chargesGross
        self.net = net
        self.gross = gross
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        lines = _fields.list("lines")
        chargesNet = _fields.optional("charges_net")
        chargesGross = _fields.optional("charges_gross")
        net = _fields.optional("net")
        gross = _fields.optional("gross")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("lines", lines)
        _fields.putOptional("charges_net", chargesNet)
        _fields.putOptional("charges_gross", chargesGross)
        _fields.putOptional("net", net)
        _fields.putOptional("gross", gross)
        return try _fields.json()
    }
}

/// What is given back of a line.
public struct GiveBackLine: Document {
    /// The line.
    public var line: String
    /// What was ordered.
    public var sku: String
    /// How much is no longer ordered, in the unit of the line.
    public var quantity: Decimal
    /// Without tax.
    public var net: Decimal
    /// With tax.
    public var gross: Decimal

    public init(line: String, sku: String, quantity: Decimal, net: Decimal, gross: Decimal) {
        self.line = line
        self.sku = sku
        self.quantity = quantity
        self.net = net
        self.gross = gross
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        net = try _fields.required("net")
        gross = try _fields.required("gross")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.put("net", net)
        _fields.put("gross", gross)
        return try _fields.json()
    }
}

/// What a unit gets of an experiment.
public struct GivenArm: Document {
    /// The arm; none where the unit is held out or takes no part.
    public var arm: String?
    /// Whether the unit is held out: nothing is sent to it.
    public var heldOut: Bool
    /// The arms that could have been given.
    public var eligible: [String]
    /// The share of all units that get what this one gets: the same arm, or the holdout, or no part in it. It
    /// counts buckets, so it is exact, with at most eight decimals, and says what the hash does and not only what
    /// the weights intend.
    public var probability: Decimal

    public init(arm: String? = nil, heldOut: Bool, eligible: [String], probability: Decimal) {
        self.arm = arm
        self.heldOut = heldOut
        self.eligible = eligible
        self.probability = probability
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        arm = _fields.optional("arm")
        heldOut = try _fields.required("held_out")
        eligible = try _fields.required("eligible")
        probability = try _fields.required("probability")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("arm", arm)
        _fields.put("held_out", heldOut)
        _fields.put("eligible", eligible)
        _fields.put("probability", probability)
        return try _fields.json()
    }
}

/// What a play is for.
public struct Goal: Document {
    /// Any of these.
    public var on: [ExitOn]
    /// The signals, for `signal`.
    public var signals: [String]

    public init(on: [ExitOn] = [], signals: [String] = []) {
        self.on = on
        self.signals = signals
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        on = _fields.list("on")
        signals = _fields.list("signals")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("on", on)
        _fields.putUnlessEmpty("signals", signals)
        return try _fields.json()
    }
}

/// A date on which a calendar has other hours than on the same day of other weeks.
public struct HalfDay: Document {
    /// The date.
    public var date: LocalDate
    /// Its hours, such as `09:00-13:00`.
    public var open: String

    public init(date: LocalDate, open: String) {
        self.date = date
        self.open = open
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        date = try _fields.required("date")
        open = try _fields.required("open")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("date", date)
        _fields.put("open", open)
        return try _fields.json()
    }
}

/// What happens to a step that is held back: exactly one.
public struct Held: Document {
    /// It is tried again when what holds it back lets go, unless it is older then than this.
    public var `defer`: Deferral?
    /// It is dropped; the run goes on with the next step.
    public var drop: Bool?
    /// The run ends.
    public var end: Bool?

    public init(`defer`: Deferral? = nil, drop: Bool? = nil, end: Bool? = nil) {
        self.`defer` = `defer`
        self.drop = drop
        self.end = end
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        `defer` = _fields.optional("defer")
        drop = _fields.optional("drop")
        end = _fields.optional("end")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("defer", `defer`)
        _fields.putOptional("drop", drop)
        _fields.putOptional("end", end)
        return try _fields.json()
    }
}

/// What the buyer might do better. Its facts stand beside the fields, by name: quantities and amounts.
public struct Hint: Document {
    /// What it is about.
    public var kind: HintKind
    /// The line, if it is about one.
    public var line: String?
    /// Further fields, by name.
    public var others: [String: String]

    public init(kind: HintKind, line: String? = nil, others: [String: String] = [:]) {
        self.kind = kind
        self.line = line
        self.others = others
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kind = try _fields.required("kind")
        line = _fields.optional("line")
        others = try _fields.others()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("kind", kind)
        _fields.putOptional("line", line)
        _fields.putAll(others)
        return try _fields.json()
    }
}

/// A fact of a hint.
public struct HintFact: Document {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: String

    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        name = try _fields.required("name")
        value = try _fields.required("value")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("name", name)
        _fields.put("value", value)
        return try _fields.json()
    }
}

/// What an operation holds, has committed, or both.
public struct Hold: Document {
    /// The operation that held.
    public var id: String
    /// Names its content: the same id with another content is an error.
    public var content: String
    /// The cart, quote or order that it is for, such as `cart:c-9`. When that ends the hold has to end.
    public var subject: String?
    /// The instant that chose the periods. It never moves, so a hold that outlives a period stays in it.
    public var at: Instant
    /// The currency of the parts.
    public var currency: String
    /// When what is still held is released by itself.
    public var until: Instant?
    /// Where it stands.
    public var state: HoldState
    /// The amounts by coding.
    public var parts: [Part]
    /// The same amounts by budget, in the budgets' currencies, ordered by budget.
    public var shares: [Share]
    /// The operations on it.
    public var operations: [BudgetMark]
    /// When it is forgotten; absent while something is held.
    public var forgetAt: Instant?

    public init(
        id: String,
        content: String,
        subject: String? = nil,
        at: Instant,
        currency: String,
        until: Instant? = nil,
        state: HoldState,
        parts: [Part] = [],
        shares: [Share] = [],
        operations: [BudgetMark] = [],
        forgetAt: Instant? = nil
    ) {
        self.id = id
        self.content = content
        self.subject = subject
        self.at = at
        self.currency = currency
        self.until = until
        self.state = state
        self.parts = parts
        self.shares = shares
        self.operations = operations
        self.forgetAt = forgetAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        content = try _fields.required("content")
        subject = _fields.optional("subject")
        at = try _fields.required("at")
        currency = try _fields.required("currency")
        until = _fields.optional("until")
        state = try _fields.required("state")
        parts = _fields.list("parts")
        shares = _fields.list("shares")
        operations = _fields.list("operations")
        forgetAt = _fields.optional("forget_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("content", content)
        _fields.putOptional("subject", subject)
        _fields.put("at", at)
        _fields.put("currency", currency)
        _fields.putOptional("until", until)
        _fields.put("state", state)
        _fields.putUnlessEmpty("parts", parts)
        _fields.putUnlessEmpty("shares", shares)
        _fields.putUnlessEmpty("operations", operations)
        _fields.putOptional("forget_at", forgetAt)
        return try _fields.json()
    }
}

/// The price is kept.
public struct HoldPriceStep: Document {
    /// For how long.
    public var `for`: String

    public init(`for`: String) {
        self.`for` = `for`
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        `for` = try _fields.required("for")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("for", `for`)
        return try _fields.json()
    }
}

/// The share of accounts that is never written to.
public struct HoldoutRule: Document {
    /// The experiment that holds out: its holdout percent and seed count.
    public var experiment: String
    /// The purposes that are held out; marketing alone when empty.
    public var purposes: [Purpose]

    public init(experiment: String, purposes: [Purpose] = []) {
        self.experiment = experiment
        self.purposes = purposes
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        experiment = try _fields.required("experiment")
        purposes = _fields.list("purposes")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("experiment", experiment)
        _fields.putUnlessEmpty("purposes", purposes)
        return try _fields.json()
    }
}

/// A call of the host.
public struct HookCard: Document {
    /// Where it comes from.
    public var origin: Origin
    /// The hook.
    public var hook: String
    /// The whole context.
    public var context: Context {
        get { contextHeld[0] }
        set { contextHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var contextHeld: [Context]

    public init(origin: Origin, hook: String, context: Context) {
        self.origin = origin
        self.hook = hook
        self.contextHeld = [context]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        origin = try _fields.required("origin")
        hook = try _fields.required("hook")
        contextHeld = [try _fields.required("context") as Context]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("origin", origin)
        _fields.put("hook", hook)
        _fields.put("context", context)
        return try _fields.json()
    }
}

/// A kind of record of HubSpot.
public struct HubSpotRecord: Document {
    /// What steps of plays call it; tasks are the record `task`.
    public var record: String
    /// The object at HubSpot, such as `deals`.
    public var object: String
    /// The property with unique values by which it is found again. Without one every effect makes a new record.
    public var idProperty: ExternalId?
    /// Its properties.
    public var properties: [FieldRule]
    /// What it is tied to when it is made; only for records without `id_property`, as a batch of upserts takes
    /// none.
    public var associations: [Association]

    public init(
        record: String,
        object: String,
        idProperty: ExternalId? = nil,
        properties: [FieldRule] = [],
        associations: [Association] = []
    ) {
        self.record = record
        self.object = object
        self.idProperty = idProperty
        self.properties = properties
        self.associations = associations
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        record = try _fields.required("record")
        object = try _fields.required("object")
        idProperty = _fields.optional("id_property")
        properties = _fields.list("properties")
        associations = _fields.list("associations")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("record", record)
        _fields.put("object", object)
        _fields.putOptional("id_property", idProperty)
        _fields.putUnlessEmpty("properties", properties)
        _fields.putUnlessEmpty("associations", associations)
        return try _fields.json()
    }
}

/// A batch: to be sent as POST to its path. A host that waits long for the answer may store it.
public struct HubSpotRequest: Document {
    /// Where it is sent.
    public var path: String
    /// What is sent, as it is.
    public var body: String
    /// The effects that each input is for, in the order of the inputs: several only where they say exactly the
    /// same.
    public var keys: [[String]]

    public init(path: String, body: String, keys: [[String]]) {
        self.path = path
        self.body = body
        self.keys = keys
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        path = try _fields.required("path")
        body = try _fields.required("body")
        keys = try _fields.required("keys")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("path", path)
        _fields.put("body", body)
        _fields.put("keys", keys)
        return try _fields.json()
    }
}

/// Requests for effects. Every effect that the system is asked about is in exactly one of the two lists, once.
public struct HubSpotRequests: Document {
    /// The requests, to be sent in this order.
    public var requests: [HubSpotRequest]
    /// Effects that no request can be made for, and why.
    public var refused: [EffectAnswer]

    public init(requests: [HubSpotRequest], refused: [EffectAnswer]) {
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

/// How effects are written for HubSpot.
public struct HubSpotRules: Document {
    /// The records; those not named are the defaults.
    public var records: [HubSpotRecord]
    /// The internal ids of stages; those not named are the defaults.
    public var stages: [StageWord]
    /// The internal id of the pipeline.
    public var pipeline: String?
    /// HubSpot's ids of owners.
    public var owners: [OwnerId]
    /// In how many days something closes that has no end of its own.
    public var closeInDays: Int?

    public init(
        records: [HubSpotRecord] = [],
        stages: [StageWord] = [],
        pipeline: String? = nil,
        owners: [OwnerId] = [],
        closeInDays: Int? = nil
    ) {
        self.records = records
        self.stages = stages
        self.pipeline = pipeline
        self.owners = owners
        self.closeInDays = closeInDays
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        records = _fields.list("records")
        stages = _fields.list("stages")
        pipeline = _fields.optional("pipeline")
        owners = _fields.list("owners")
        closeInDays = _fields.optional("close_in_days")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("records", records)
        _fields.putUnlessEmpty("stages", stages)
        _fields.putOptional("pipeline", pipeline)
        _fields.putUnlessEmpty("owners", owners)
        _fields.putOptional("close_in_days", closeInDays)
        return try _fields.json()
    }
}

/// When something counts as idle.
public struct IdleRule: Document {
    /// The kinds; all when empty.
    public var kinds: [JourneyKind]
    /// The stages; all when empty.
    public var stages: [BuyingStage]
    /// The segments of this rulebook, one of which must fit; all when empty.
    public var segments: [String]
    /// After how much elapsed time. Exactly one of this and `business`.
    public var after: String?
    /// After how much business time.
    public var business: String?
    /// The calendar of `business`.
    public var calendar: String?
    /// The signals that count as activity at these stages, beside those that are a sign of the stage itself; all
    /// that count by themselves when empty. The first rule about kind and stage says it, whatever its segments.
    public var qualifying: [String]

    public init(
        kinds: [JourneyKind] = [],
        stages: [BuyingStage] = [],
        segments: [String] = [],
        after: String? = nil,
        business: String? = nil,
        calendar: String? = nil,
        qualifying: [String] = []
    ) {
        self.kinds = kinds
        self.stages = stages
        self.segments = segments
        self.after = after
        self.business = business
        self.calendar = calendar
        self.qualifying = qualifying
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kinds = _fields.list("kinds")
        stages = _fields.list("stages")
        segments = _fields.list("segments")
        after = _fields.optional("after")
        business = _fields.optional("business")
        calendar = _fields.optional("calendar")
        qualifying = _fields.list("qualifying")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("kinds", kinds)
        _fields.putUnlessEmpty("stages", stages)
        _fields.putUnlessEmpty("segments", segments)
        _fields.putOptional("after", after)
        _fields.putOptional("business", business)
        _fields.putOptional("calendar", calendar)
        _fields.putUnlessEmpty("qualifying", qualifying)
        return try _fields.json()
    }
}

/// An order that a balance has.
public struct Included: Document {
    /// The order.
    public var order: String
    /// How much of it, counted from its beginning and not since the last sync; all of it when absent.
    public var amount: Decimal?

    public init(order: String, amount: Decimal? = nil) {
        self.order = order
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        order = try _fields.required("order")
        amount = _fields.optional("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("order", order)
        _fields.putOptional("amount", amount)
        return try _fields.json()
    }
}

/// What an event brings: an input, and the account that it is for.
public struct Incoming: Document {
    /// The account.
    public var account: String
    /// The input. Its id is made of `source` and `id` of the event, which together name it once.
    public var input: Input

    public init(account: String, input: Input) {
        self.account = account
        self.input = input
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        input = try _fields.required("input")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.put("input", input)
        return try _fields.json()
    }
}

/// What comes in: an input of an account.
public struct Input: Document {
    /// Its id, unique among the inputs of the account. The same input may come again, the same id for another may
    /// not.
    public var id: String
    /// When it happened; the moment of the step when absent. Hosts that repeat inputs should give it.
    public var at: Instant?
    /// Who acts: a contact by id, or anybody; the host itself when absent.
    public var actor: ContactIdOrActor?
    /// What an input is.
    public var command: InputCommand

    public init(id: String, at: Instant? = nil, actor: ContactIdOrActor? = nil, command: InputCommand) {
        self.id = id
        self.at = at
        self.actor = actor
        self.command = command
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        at = _fields.optional("at")
        actor = _fields.optional("actor")
        command = try InputCommand(reading: _fields.rest(), at: place)
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("at", at)
        _fields.putOptional("actor", actor)
        _fields.putFields(of: command)
        return try _fields.json()
    }
}

/// A payment of a schedule.
public struct Instalment: Document {
    /// What it is.
    public var kind: InstalmentKind
    /// The last day on which it is paid in time.
    public var due: LocalDate
    /// The amount, in the currency of the total.
    public var amount: Decimal
    /// What early payment takes off.
    public var discount: EarlyPayment?

    public init(kind: InstalmentKind, due: LocalDate, amount: Decimal, discount: EarlyPayment? = nil) {
        self.kind = kind
        self.due = due
        self.amount = amount
        self.discount = discount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kind = try _fields.required("kind")
        due = try _fields.required("due")
        amount = try _fields.required("amount")
        discount = _fields.optional("discount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("kind", kind)
        _fields.put("due", due)
        _fields.put("amount", amount)
        _fields.putOptional("discount", discount)
        return try _fields.json()
    }
}

/// What stands against submitting the cart. Its facts stand beside the fields, by name.
public struct Issue: Document {
    /// What it is.
    public var code: ErrorCode
    /// Where it is in the request, as a JSON pointer.
    public var path: String
    /// What is wrong and how to mend it, for a person.
    public var detail: String
    /// Further fields, by name.
    public var others: [String: OneOrMore<String>]

    public init(code: ErrorCode, path: String, detail: String, others: [String: OneOrMore<String>] = [:]) {
        self.code = code
        self.path = path
        self.detail = detail
        self.others = others
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        code = try _fields.required("code")
        path = try _fields.required("path")
        detail = try _fields.required("detail")
        others = try _fields.others()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("code", code)
        _fields.put("path", path)
        _fields.put("detail", detail)
        _fields.putAll(others)
        return try _fields.json()
    }
}

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

/// Answers as they are kept: one per SKU and unit, one per charge.
public struct KeptAnswers: Document {
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

/// The name of an account's company.
public struct KnownCompany: Document {
    /// The account.
    public var account: String
    /// The name.
    public var name: String

    public init(account: String, name: String) {
        self.account = account
        self.name = name
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        name = try _fields.required("name")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.put("name", name)
        return try _fields.json()
    }
}

/// A person of an account.
public struct KnownPerson: Document {
    /// The account.
    public var account: String
    /// The person.
    public var person: Person

    public init(account: String, person: Person) {
        self.account = account
        self.person = person
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        account = try _fields.required("account")
        person = try _fields.required("person")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("account", account)
        _fields.put("person", person)
        return try _fields.json()
    }
}

/// The id that HubSpot gave a record, as an earlier answer said it.
public struct KnownRecord: Document {
    /// The kind of record, such as `deal`.
    public var record: String
    /// The value by which it is found again, such as `c-9:2`.
    public var key: String
    /// The id.
    public var id: String

    public init(record: String, key: String, id: String) {
        self.record = record
        self.key = key
        self.id = id
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        record = try _fields.required("record")
        key = try _fields.required("key")
        id = try _fields.required("id")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("record", record)
        _fields.put("key", key)
        _fields.put("id", id)
        return try _fields.json()
    }
}

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

/// What a number has to be.
public struct MeasureTest: Document {
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
    public var unit: String

    public init(
        atLeast: Decimal? = nil,
        over: Decimal? = nil,
        atMost: Decimal? = nil,
        under: Decimal? = nil,
        `is`: Decimal? = nil,
        unit: String
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
        unit = try _fields.required("unit")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("at_least", atLeast)
        _fields.putOptional("over", over)
        _fields.putOptional("at_most", atMost)
        _fields.putOptional("under", under)
        _fields.putOptional("is", `is`)
        _fields.put("unit", unit)
        return try _fields.json()
    }
}

/// Somebody who may use a cart or list: a person, or everybody with a role.
public struct Member: Document {
    /// The person.
    public var contact: String?
    /// The role, anywhere in the company.
    public var role: String?
    /// What they may do.
    public var access: Access

    public init(contact: String? = nil, role: String? = nil, access: Access) {
        self.contact = contact
        self.role = role
        self.access = access
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = _fields.optional("contact")
        role = _fields.optional("role")
        access = try _fields.required("access")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("contact", contact)
        _fields.putOptional("role", role)
        _fields.put("access", access)
        return try _fields.json()
    }
}

/// Roles in a unit and everything below it.
public struct MembershipRecord: Document {
    /// The unit.
    public var unit: String
    /// The roles.
    public var roles: [String]

    public init(unit: String, roles: [String] = []) {
        self.unit = unit
        self.roles = roles
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        unit = try _fields.required("unit")
        roles = _fields.list("roles")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("unit", unit)
        _fields.putUnlessEmpty("roles", roles)
        return try _fields.json()
    }
}

/// A line whose configuration breaks a constraint of today's catalogue.
public struct MendableLine: Document {
    /// The line.
    public var line: String
    /// What is wrong.
    public var violations: [BrokenChoice]
    /// What one change would mend, at most `FIXES`.
    public var fixes: [PricedFix]

    public init(line: String, violations: [BrokenChoice] = [], fixes: [PricedFix] = []) {
        self.line = line
        self.violations = violations
        self.fixes = fixes
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        violations = _fields.list("violations")
        fixes = _fields.list("fixes")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.putUnlessEmpty("violations", violations)
        _fields.putUnlessEmpty("fixes", fixes)
        return try _fields.json()
    }
}

/// What a merge came to.
public struct MergeReport: Document {
    /// How the carts were merged.
    public var mode: MergeMode
    /// The lines that were looked at, by id.
    public var lines: [MergedLine]

    public init(mode: MergeMode, lines: [MergedLine] = []) {
        self.mode = mode
        self.lines = lines
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        mode = try _fields.required("mode")
        lines = _fields.list("lines")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("mode", mode)
        _fields.putUnlessEmpty("lines", lines)
        return try _fields.json()
    }
}

/// What became of a line.
public struct MergedLine: Document {
    /// The line.
    public var line: String
    /// What became of it.
    public var outcome: MergeOutcome
    /// The quantity that the mode asked for; none when the line was dropped.
    public var wanted: Decimal?
    /// The quantity afterwards; less or more than wanted where a rule clamped it, none when the line is not
    /// there.
    public var quantity: Decimal?
    /// Why the quantity was clamped or refused.
    public var code: String?
    /// Whether the schedule does not sum to the quantity any more.
    public var scheduleOpen: Bool?

    public init(
        line: String,
        outcome: MergeOutcome,
        wanted: Decimal? = nil,
        quantity: Decimal? = nil,
        code: String? = nil,
        scheduleOpen: Bool? = nil
    ) {
        self.line = line
        self.outcome = outcome
        self.wanted = wanted
        self.quantity = quantity
        self.code = code
        self.scheduleOpen = scheduleOpen
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        outcome = try _fields.required("outcome")
        wanted = _fields.optional("wanted")
        quantity = _fields.optional("quantity")
        code = _fields.optional("code")
        scheduleOpen = _fields.optional("schedule_open")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.put("outcome", outcome)
        _fields.putOptional("wanted", wanted)
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("code", code)
        _fields.putOptional("schedule_open", scheduleOpen)
        return try _fields.json()
    }
}

/// Something to show.
public struct MessageContent: Document {
    /// Its id at the host.
    public var id: String
    /// Its kind.
    public var kind: String

    public init(id: String, kind: String) {
        self.id = id
        self.kind = kind
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        return try _fields.json()
    }
}

/// What the buyer might do better.
public struct MessageHint: Document {
    /// The kind.
    public var kind: HintKind
    /// The line, if it is about one.
    public var line: String?
    /// Facts by name: quantities and amounts as text.
    public var facts: [HintFact]

    public init(kind: HintKind, line: String? = nil, facts: [HintFact] = []) {
        self.kind = kind
        self.line = line
        self.facts = facts
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        kind = try _fields.required("kind")
        line = _fields.optional("line")
        facts = _fields.list("facts")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("kind", kind)
        _fields.putOptional("line", line)
        _fields.putUnlessEmpty("facts", facts)
        return try _fields.json()
    }
}

/// A line, priced now.
public struct MessageLine: Document {
    /// The line, of a cart or quote of the account.
    public var id: String?
    /// What is ordered.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// Its unit.
    public var unit: String?
    /// Per unit, before any contract, list or promotion made it cheaper.
    public var listPrice: Decimal?
    /// Per unit now; none where it has no price, or several.
    public var unitPrice: Decimal?
    /// What it comes to, net.
    public var net: Decimal?

    public init(
        id: String? = nil,
        sku: String,
        quantity: Decimal,
        unit: String? = nil,
        listPrice: Decimal? = nil,
        unitPrice: Decimal? = nil,
        net: Decimal? = nil
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.listPrice = listPrice
        self.unitPrice = unitPrice
        self.net = net
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = _fields.optional("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = _fields.optional("unit")
        listPrice = _fields.optional("list_price")
        unitPrice = _fields.optional("unit_price")
        net = _fields.optional("net")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.putOptional("unit", unit)
        _fields.putOptional("list_price", listPrice)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("net", net)
        return try _fields.json()
    }
}

/// Something that is offered, with what it concedes.
public struct MessageOffer: Document {
    /// The offer of the rulebook.
    public var offer: String
    /// What it concedes.
    public var kind: ConcessionKind
    /// Percent off.
    public var percent: Decimal?
    /// What it comes to, where that is known.
    public var amount: Money?
    /// Days added to the terms of payment.
    public var days: Int?
    /// The reason that permits it.
    public var because: KnownReason
    /// Until when it holds.
    public var until: Instant

    public init(
        offer: String,
        kind: ConcessionKind,
        percent: Decimal? = nil,
        amount: Money? = nil,
        days: Int? = nil,
        because: KnownReason,
        until: Instant
    ) {
        self.offer = offer
        self.kind = kind
        self.percent = percent
        self.amount = amount
        self.days = days
        self.because = because
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        offer = try _fields.required("offer")
        kind = try _fields.required("kind")
        percent = _fields.optional("percent")
        amount = _fields.optional("amount")
        days = _fields.optional("days")
        because = try _fields.required("because")
        until = try _fields.required("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("offer", offer)
        _fields.put("kind", kind)
        _fields.putOptional("percent", percent)
        _fields.putOptional("amount", amount)
        _fields.putOptional("days", days)
        _fields.put("because", because)
        _fields.put("until", until)
        return try _fields.json()
    }
}

/// A rate.
public struct MessageRate: Document {
    /// So many.
    public var atMost: Int
    /// Within this time.
    public var within: String

    public init(atMost: Int, within: String) {
        self.atMost = atMost
        self.within = within
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        atMost = try _fields.required("at_most")
        within = try _fields.required("within")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("at_most", atMost)
        _fields.put("within", within)
        return try _fields.json()
    }
}

/// An amount in a currency.
public struct Money: Document {
    /// Major units, with no more decimals than the currency has.
    public var amount: Decimal
    /// The currency.
    public var currency: String

    public init(amount: Decimal, currency: String) {
        self.amount = amount
        self.currency = currency
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        amount = try _fields.required("amount")
        currency = try _fields.required("currency")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("amount", amount)
        _fields.put("currency", currency)
        return try _fields.json()
    }
}

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

/// One coding of a hold, with its amounts in the currency of the hold.
public struct Part: Document {
    /// The unit that buys.
    public var unit: String?
    /// The person who buys.
    public var contact: String?
    /// The cost centre.
    public var costCentre: String?
    /// The budgets that it is booked against.
    public var budgets: [String]
    /// What is held.
    public var held: Decimal?
    /// What is committed.
    public var committed: Decimal?

    public init(
        unit: String? = nil,
        contact: String? = nil,
        costCentre: String? = nil,
        budgets: [String] = [],
        held: Decimal? = nil,
        committed: Decimal? = nil
    ) {
        self.unit = unit
        self.contact = contact
        self.costCentre = costCentre
        self.budgets = budgets
        self.held = held
        self.committed = committed
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        unit = _fields.optional("unit")
        contact = _fields.optional("contact")
        costCentre = _fields.optional("cost_centre")
        budgets = _fields.list("budgets")
        held = _fields.optional("held")
        committed = _fields.optional("committed")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("unit", unit)
        _fields.putOptional("contact", contact)
        _fields.putOptional("cost_centre", costCentre)
        _fields.putUnlessEmpty("budgets", budgets)
        _fields.putOptional("held", held)
        _fields.putOptional("committed", committed)
        return try _fields.json()
    }
}

/// The people of an account as they are stored.
public struct PeopleRecord: Document {
    /// The people, by contact.
    public var people: [Person]

    public init(people: [Person] = []) {
        self.people = people
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        people = _fields.list("people")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("people", people)
        return try _fields.json()
    }
}

/// A period of a budget: `available = limit + carried - passed_on - committed - held`, less what another system
/// spent and holds.
public struct PeriodState: Document {
    /// Its first day, or `once`.
    public var key: String
    /// The first instant.
    public var from: Instant?
    /// The first instant after.
    public var until: Instant?
    /// What may be spent.
    public var limit: Decimal
    /// What was left of the period before.
    public var carried: Decimal?
    /// What was left when the next period began and moved there; absent until then.
    public var passedOn: Decimal?
    /// What orders may still take.
    public var held: Decimal?
    /// What orders have taken.
    public var committed: Decimal?
    /// What another system says is held, of an external budget.
    public var heldElsewhere: Decimal?
    /// What it says is spent.
    public var committedElsewhere: Decimal?
    /// How many holds still refer to it.
    public var holds: Int?
    /// From when on it can be closed; never when absent.
    public var closeAt: Instant?

    public init(
        key: String,
        from: Instant? = nil,
        until: Instant? = nil,
        limit: Decimal,
        carried: Decimal? = nil,
        passedOn: Decimal? = nil,
        held: Decimal? = nil,
        committed: Decimal? = nil,
        heldElsewhere: Decimal? = nil,
        committedElsewhere: Decimal? = nil,
        holds: Int? = nil,
        closeAt: Instant? = nil
    ) {
        self.key = key
        self.from = from
        self.until = until
        self.limit = limit
        self.carried = carried
        self.passedOn = passedOn
        self.held = held
        self.committed = committed
        self.heldElsewhere = heldElsewhere
        self.committedElsewhere = committedElsewhere
        self.holds = holds
        self.closeAt = closeAt
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        key = try _fields.required("key")
        from = _fields.optional("from")
        until = _fields.optional("until")
        limit = try _fields.required("limit")
        carried = _fields.optional("carried")
        passedOn = _fields.optional("passed_on")
        held = _fields.optional("held")
        committed = _fields.optional("committed")
        heldElsewhere = _fields.optional("held_elsewhere")
        committedElsewhere = _fields.optional("committed_elsewhere")
        holds = _fields.optional("holds")
        closeAt = _fields.optional("close_at")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("key", key)
        _fields.putOptional("from", from)
        _fields.putOptional("until", until)
        _fields.put("limit", limit)
        _fields.putOptional("carried", carried)
        _fields.putOptional("passed_on", passedOn)
        _fields.putOptional("held", held)
        _fields.putOptional("committed", committed)
        _fields.putOptional("held_elsewhere", heldElsewhere)
        _fields.putOptional("committed_elsewhere", committedElsewhere)
        _fields.putOptional("holds", holds)
        _fields.putOptional("close_at", closeAt)
        return try _fields.json()
    }
}

/// What is known of a person.
public struct Person: Document {
    /// The person.
    public var contact: String
    /// The version at the source; an older one is ignored.
    public var version: Int
    /// The name for people.
    public var name: String?
    /// The language and region that messages are written in, a BCP 47 tag.
    public var locale: String?
    /// The zone where the person is.
    public var timeZone: String?
    /// Where the person can be reached.
    public var addresses: [Address]

    public init(
        contact: String,
        version: Int,
        name: String? = nil,
        locale: String? = nil,
        timeZone: String? = nil,
        addresses: [Address] = []
    ) {
        self.contact = contact
        self.version = version
        self.name = name
        self.locale = locale
        self.timeZone = timeZone
        self.addresses = addresses
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        contact = try _fields.required("contact")
        version = try _fields.required("version")
        name = _fields.optional("name")
        locale = _fields.optional("locale")
        timeZone = _fields.optional("time_zone")
        addresses = _fields.list("addresses")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("contact", contact)
        _fields.put("version", version)
        _fields.putOptional("name", name)
        _fields.putOptional("locale", locale)
        _fields.putOptional("time_zone", timeZone)
        _fields.putUnlessEmpty("addresses", addresses)
        return try _fields.json()
    }
}

/// A choice: the option has one of the values, or any value when none is named.
public struct PickRecord: Document {
    /// The option.
    public var option: String
    /// The values; any when absent.
    public var values: [String]

    public init(option: String, values: [String] = []) {
        self.option = option
        self.values = values
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        values = _fields.list("values")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.putUnlessEmpty("values", values)
        return try _fields.json()
    }
}

/// The rate that a hold uses from beginning to end, with its rounding.
public struct Pinned: Document {
    /// The rate.
    public var rate: ExchangeRate
    /// The rounding of the converted amount, at the exponent of the currency it becomes.
    public var rounding: Rounding
    /// The name of this state of the rate.
    public var version: String?

    public init(rate: ExchangeRate, rounding: Rounding, version: String? = nil) {
        self.rate = rate
        self.rounding = rounding
        self.version = version
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rate = try _fields.required("rate")
        rounding = try _fields.required("rounding")
        version = _fields.optional("version")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("rate", rate)
        _fields.put("rounding", rounding)
        _fields.putOptional("version", version)
        return try _fields.json()
    }
}

/// A rate with its name and the time in which new holds use it.
public struct PinnedRate: Document {
    /// The rate.
    public var rate: ExchangeRate
    /// The name of this state of the rate, such as the day of the list that it is from.
    public var version: String?
    /// When it is in force; always when absent. Plain dates are of the rulebook's zone.
    public var valid: Validity?

    public init(rate: ExchangeRate, version: String? = nil, valid: Validity? = nil) {
        self.rate = rate
        self.version = version
        self.valid = valid
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        rate = try _fields.required("rate")
        version = _fields.optional("version")
        valid = _fields.optional("valid")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("rate", rate)
        _fields.putOptional("version", version)
        _fields.putOptional("valid", valid)
        return try _fields.json()
    }
}

/// A step of a plan.
public struct PlanStep: Document {
    /// The step: policy, stage and place.
    public var id: String
    /// Its stage, from 1.
    public var stage: Int
    /// The rule.
    public var rule: ApprovalStep {
        get { ruleHeld[0] }
        set { ruleHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var ruleHeld: [ApprovalStep]
    /// Whether those who ask may not decide it.
    public var separation: Bool?
    /// The policies that ask for it, and why.
    public var reasons: [StepReason]
    /// Where it stands.
    public var status: StepStatus?
    /// Who may decide it, as far as the limit goes.
    public var eligible: [Eligible]
    /// How many may decide it.
    public var people: Int?
    /// What was decided.
    public var votes: [Vote]
    /// When it is escalated.
    public var escalateAt: Instant?
    /// When it decides itself.
    public var autoAt: Instant?
    /// Who decides instead of those of the rule.
    public var reassigned: [Approver]
    /// Whether those of the escalation may decide too.
    public var escalated: Bool?
    /// What was approved: what tolerances count from.
    public var approved: Fingerprint? {
        get { approvedHeld.first }
        set { approvedHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var approvedHeld: [Fingerprint]

    public init(
        id: String,
        stage: Int,
        rule: ApprovalStep,
        separation: Bool? = nil,
        reasons: [StepReason] = [],
        status: StepStatus? = nil,
        eligible: [Eligible] = [],
        people: Int? = nil,
        votes: [Vote] = [],
        escalateAt: Instant? = nil,
        autoAt: Instant? = nil,
        reassigned: [Approver] = [],
        escalated: Bool? = nil,
        approved: Fingerprint? = nil
    ) {
        self.id = id
        self.stage = stage
        self.ruleHeld = [rule]
        self.separation = separation
        self.reasons = reasons
        self.status = status
        self.eligible = eligible
        self.people = people
        self.votes = votes
        self.escalateAt = escalateAt
        self.autoAt = autoAt
        self.reassigned = reassigned
        self.escalated = escalated
        self.approvedHeld = approved.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        stage = try _fields.required("stage")
        ruleHeld = [try _fields.required("rule") as ApprovalStep]
        separation = _fields.optional("separation")
        reasons = _fields.list("reasons")
        status = _fields.optional("status")
        eligible = _fields.list("eligible")
        people = _fields.optional("people")
        votes = _fields.list("votes")
        escalateAt = _fields.optional("escalate_at")
        autoAt = _fields.optional("auto_at")
        reassigned = _fields.list("reassigned")
        escalated = _fields.optional("escalated")
        approvedHeld = (_fields.optional("approved") as Fingerprint?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("stage", stage)
        _fields.put("rule", rule)
        _fields.putOptional("separation", separation)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putOptional("status", status)
        _fields.putUnlessEmpty("eligible", eligible)
        _fields.putOptional("people", people)
        _fields.putUnlessEmpty("votes", votes)
        _fields.putOptional("escalate_at", escalateAt)
        _fields.putOptional("auto_at", autoAt)
        _fields.putUnlessEmpty("reassigned", reassigned)
        _fields.putOptional("escalated", escalated)
        _fields.putOptional("approved", approved)
        return try _fields.json()
    }
}

/// A play.
public struct Play: Document {
    /// Its id.
    public var id: String
    /// Its version: runs keep to the one that they began with.
    public var version: Int
    /// Whether nothing enters any more; it stays while runs of it live.
    public var retired: Bool?
    /// What it is, for people.
    public var title: String?
    /// What it is about.
    public var subject: JourneyKind
    /// Who enters.
    public var enter: Entry {
        get { enterHeld[0] }
        set { enterHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var enterHeld: [Entry]
    /// What happens when the same key would enter again.
    public var reEntry: ReEntry?
    /// What counts as the same.
    public var entryKey: EntryKey?
    /// How long nobody enters again, for `cooldown`.
    public var cooldown: String?
    /// What ends a run.
    public var exit: Exit?
    /// What it is for: reached, the run ends as a success.
    public var goal: Goal?
    /// Plays of one lane exclude each other for a contact: the higher priority goes first.
    public var lane: String?
    /// Its priority in its lane.
    public var priority: Int?
    /// The preset that says what the play does not.
    public var preset: String?
    /// What is said for all steps that do not say it themselves.
    public var choices: Choices? {
        get { choicesHeld.first }
        set { choicesHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var choicesHeld: [Choices]
    /// Its steps, in order.
    public var steps: [PlayStep]

    public init(
        id: String,
        version: Int,
        retired: Bool? = nil,
        title: String? = nil,
        subject: JourneyKind,
        enter: Entry,
        reEntry: ReEntry? = nil,
        entryKey: EntryKey? = nil,
        cooldown: String? = nil,
        exit: Exit? = nil,
        goal: Goal? = nil,
        lane: String? = nil,
        priority: Int? = nil,
        preset: String? = nil,
        choices: Choices? = nil,
        steps: [PlayStep] = []
    ) {
        self.id = id
        self.version = version
        self.retired = retired
        self.title = title
        self.subject = subject
        self.enterHeld = [enter]
        self.reEntry = reEntry
        self.entryKey = entryKey
        self.cooldown = cooldown
        self.exit = exit
        self.goal = goal
        self.lane = lane
        self.priority = priority
        self.preset = preset
        self.choicesHeld = choices.map { [$0] } ?? []
        self.steps = steps
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        version = try _fields.required("version")
        retired = _fields.optional("retired")
        title = _fields.optional("title")
        subject = try _fields.required("subject")
        enterHeld = [try _fields.required("enter") as Entry]
        reEntry = _fields.optional("re_entry")
        entryKey = _fields.optional("entry_key")
        cooldown = _fields.optional("cooldown")
        exit = _fields.optional("exit")
        goal = _fields.optional("goal")
        lane = _fields.optional("lane")
        priority = _fields.optional("priority")
        preset = _fields.optional("preset")
        choicesHeld = (_fields.optional("choices") as Choices?).map { [$0] } ?? []
        steps = _fields.list("steps")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("version", version)
        _fields.putOptional("retired", retired)
        _fields.putOptional("title", title)
        _fields.put("subject", subject)
        _fields.put("enter", enter)
        _fields.putOptional("re_entry", reEntry)
        _fields.putOptional("entry_key", entryKey)
        _fields.putOptional("cooldown", cooldown)
        _fields.putOptional("exit", exit)
        _fields.putOptional("goal", goal)
        _fields.putOptional("lane", lane)
        _fields.putOptional("priority", priority)
        _fields.putOptional("preset", preset)
        _fields.putOptional("choices", choices)
        _fields.putUnlessEmpty("steps", steps)
        return try _fields.json()
    }
}

/// A named set of choices.
public struct PlayPreset: Document {
    /// Its name.
    public var id: String
    /// When exits count.
    public var exitTiming: ExitTiming
    /// What happens when the same key would enter again.
    public var reEntry: ReEntry
    /// What counts as the same.
    public var entryKey: EntryKey
    /// The choices of its steps.
    public var choices: Choices {
        get { choicesHeld[0] }
        set { choicesHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var choicesHeld: [Choices]

    public init(
        id: String,
        exitTiming: ExitTiming,
        reEntry: ReEntry,
        entryKey: EntryKey,
        choices: Choices
    ) {
        self.id = id
        self.exitTiming = exitTiming
        self.reEntry = reEntry
        self.entryKey = entryKey
        self.choicesHeld = [choices]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        exitTiming = try _fields.required("exit_timing")
        reEntry = try _fields.required("re_entry")
        entryKey = try _fields.required("entry_key")
        choicesHeld = [try _fields.required("choices") as Choices]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("exit_timing", exitTiming)
        _fields.put("re_entry", reEntry)
        _fields.put("entry_key", entryKey)
        _fields.put("choices", choices)
        return try _fields.json()
    }
}

/// A step. It does exactly one thing, or only waits.
public struct PlayStep: Document {
    /// Its id, unique in the play; keys of effects are made of it.
    public var id: String
    /// When it is due.
    public var wait: Wait? {
        get { waitHeld.first }
        set { waitHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var waitHeld: [Wait]
    /// What must be so when it is due; else it is left out.
    public var when: CartCondition? {
        get { whenHeld.first }
        set { whenHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var whenHeld: [CartCondition]
    /// Writes to somebody.
    public var send: SendStep? {
        get { sendHeld.first }
        set { sendHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var sendHeld: [SendStep]
    /// Puts somebody into an audience of display or social advertising, or takes them out.
    public var audience: AudienceStep?
    /// Gives somebody of the seller a task.
    public var task: TaskStep? {
        get { taskHeld.first }
        set { taskHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var taskHeld: [TaskStep]
    /// Writes to the CRM.
    public var crm: CrmStep?
    /// Calls the host.
    public var webhook: WebhookStep?
    /// Makes a quote of the cart.
    public var quote: QuoteStep?
    /// Keeps the price of the cart for a while.
    public var holdPrice: HoldPriceStep?
    /// Offers something.
    public var offer: OfferStep?
    /// Goes on elsewhere.
    public var branch: Branch?
    /// Goes on elsewhere by an experiment.
    public var split: Split?
    /// Ends the run.
    public var end: Bool?
    /// Where it goes on; the next step when absent.
    public var next: String?
    /// What is said for this step.
    public var choices: Choices? {
        get { choicesHeld.first }
        set { choicesHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var choicesHeld: [Choices]

    public init(
        id: String,
        wait: Wait? = nil,
        when: CartCondition? = nil,
        send: SendStep? = nil,
        audience: AudienceStep? = nil,
        task: TaskStep? = nil,
        crm: CrmStep? = nil,
        webhook: WebhookStep? = nil,
        quote: QuoteStep? = nil,
        holdPrice: HoldPriceStep? = nil,
        offer: OfferStep? = nil,
        branch: Branch? = nil,
        split: Split? = nil,
        end: Bool? = nil,
        next: String? = nil,
        choices: Choices? = nil
    ) {
        self.id = id
        self.waitHeld = wait.map { [$0] } ?? []
        self.whenHeld = when.map { [$0] } ?? []
        self.sendHeld = send.map { [$0] } ?? []
        self.audience = audience
        self.taskHeld = task.map { [$0] } ?? []
        self.crm = crm
        self.webhook = webhook
        self.quote = quote
        self.holdPrice = holdPrice
        self.offer = offer
        self.branch = branch
        self.split = split
        self.end = end
        self.next = next
        self.choicesHeld = choices.map { [$0] } ?? []
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        waitHeld = (_fields.optional("wait") as Wait?).map { [$0] } ?? []
        whenHeld = (_fields.optional("when") as CartCondition?).map { [$0] } ?? []
        sendHeld = (_fields.optional("send") as SendStep?).map { [$0] } ?? []
        audience = _fields.optional("audience")
        taskHeld = (_fields.optional("task") as TaskStep?).map { [$0] } ?? []
        crm = _fields.optional("crm")
        webhook = _fields.optional("webhook")
        quote = _fields.optional("quote")
        holdPrice = _fields.optional("hold_price")
        offer = _fields.optional("offer")
        branch = _fields.optional("branch")
        split = _fields.optional("split")
        end = _fields.optional("end")
        next = _fields.optional("next")
        choicesHeld = (_fields.optional("choices") as Choices?).map { [$0] } ?? []
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("wait", wait)
        _fields.putOptional("when", when)
        _fields.putOptional("send", send)
        _fields.putOptional("audience", audience)
        _fields.putOptional("task", task)
        _fields.putOptional("crm", crm)
        _fields.putOptional("webhook", webhook)
        _fields.putOptional("quote", quote)
        _fields.putOptional("hold_price", holdPrice)
        _fields.putOptional("offer", offer)
        _fields.putOptional("branch", branch)
        _fields.putOptional("split", split)
        _fields.putOptional("end", end)
        _fields.putOptional("next", next)
        _fields.putOptional("choices", choices)
        return try _fields.json()
    }
}

/// The rounding of one point.
public struct PointRule: Document {
    /// How ties and remainders are treated.
    public var mode: RoundingMode
    /// The value is rounded to a multiple of this, such as 0.05; one minor unit of the currency if left out.
    public var increment: Decimal?

    public init(mode: RoundingMode, increment: Decimal? = nil) {
        self.mode = mode
        self.increment = increment
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        mode = try _fields.required("mode")
        increment = _fields.optional("increment")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("mode", mode)
        _fields.putOptional("increment", increment)
        return try _fields.json()
    }
}

/// What a comparison changes; what is left out stays as the rulebook has it.
public struct PolicyChange: Document {
    /// Names the policy in the result.
    public var name: String
    /// The rounding plan.
    public var rounding: RoundingPresetOrRoundingRules?
    /// What tax is rounded for.
    public var taxLevel: TaxLevel?

    public init(name: String, rounding: RoundingPresetOrRoundingRules? = nil, taxLevel: TaxLevel? = nil) {
        self.name = name
        self.rounding = rounding
        self.taxLevel = taxLevel
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        name = try _fields.required("name")
        rounding = _fields.optional("rounding")
        taxLevel = _fields.optional("tax_level")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("name", name)
        _fields.putOptional("rounding", rounding)
        _fields.putOptional("tax_level", taxLevel)
        return try _fields.json()
    }
}

/// A cart under one policy.
public struct PolicyResult: Document {
    /// The policy.
    public var name: String
    /// The cart.
    public var result: Priced {
        get { resultHeld[0] }
        set { resultHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var resultHeld: [Priced]

    public init(name: String, result: Priced) {
        self.name = name
        self.resultHeld = [result]
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        name = try _fields.required("name")
        resultHeld = [try _fields.required("result") as Priced]
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("name", name)
        _fields.put("result", result)
        return try _fields.json()
    }
}

/// A price that was asked for.
public struct PriceAnswer: Document {
    /// The SKU.
    public var sku: String
    /// The unit; the product's base unit when left out.
    public var unit: String?
    /// Per unit.
    public var unitPrice: Decimal
    /// When it ends; an answer that has ended is asked for again.
    public var validUntil: Instant?
    /// The other system's version.
    public var version: String?

    public init(
        sku: String,
        unit: String? = nil,
        unitPrice: Decimal,
        validUntil: Instant? = nil,
        version: String? = nil
    ) {
        self.sku = sku
        self.unit = unit
        self.unitPrice = unitPrice
        self.validUntil = validUntil
        self.version = version
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        unit = _fields.optional("unit")
        unitPrice = try _fields.required("unit_price")
        validUntil = _fields.optional("valid_until")
        version = _fields.optional("version")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.putOptional("unit", unit)
        _fields.put("unit_price", unitPrice)
        _fields.putOptional("valid_until", validUntil)
        _fields.putOptional("version", version)
        return try _fields.json()
    }
}

/// A price ending, for the prices of one band.
public struct PriceEnding: Document {
    /// The id, for explanations.
    public var id: String
    /// How a price ends: `x9.95` stands for 9.95, 19.95, 29.95 and so on.
    public var pattern: String
    /// Which neighbour is tried first; the other one is taken when the first is beyond its limit.
    public var prefer: EndingPreference?
    /// The price may fall by this much at most; exactly this much is still allowed.
    public var maxDecrease: Decimal?
    /// The price may rise by this much at most; exactly this much is still allowed.
    public var maxIncrease: Decimal?
    /// The band begins at this price.
    public var from: Decimal?
    /// The band ends below this price.
    public var until: Decimal?

    public init(
        id: String,
        pattern: String,
        prefer: EndingPreference? = nil,
        maxDecrease: Decimal? = nil,
        maxIncrease: Decimal? = nil,
        from: Decimal? = nil,
        until: Decimal? = nil
    ) {
        self.id = id
        self.pattern = pattern
        self.prefer = prefer
        self.maxDecrease = maxDecrease
        self.maxIncrease = maxIncrease
        self.from = from
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        pattern = try _fields.required("pattern")
        prefer = _fields.optional("prefer")
        maxDecrease = _fields.optional("max_decrease")
        maxIncrease = _fields.optional("max_increase")
        from = _fields.optional("from")
        until = _fields.optional("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("pattern", pattern)
        _fields.putOptional("prefer", prefer)
        _fields.putOptional("max_decrease", maxDecrease)
        _fields.putOptional("max_increase", maxIncrease)
        _fields.putOptional("from", from)
        _fields.putOptional("until", until)
        return try _fields.json()
    }
}

/// Why every line costs what it costs.
public struct PriceExplanation: Document {
    /// One per line, in the order of the request.
    public var lines: [LineExplanation]
    /// Promotions that applied to nothing, or not to a line, with why; only at the full level.
    public var refused: [RefusedPromotion]

    public init(lines: [LineExplanation] = [], refused: [RefusedPromotion] = []) {
        self.lines = lines
        self.refused = refused
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        lines = _fields.list("lines")
        refused = _fields.list("refused")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("refused", refused)
        return try _fields.json()
    }
}

/// A list and a SKU whose prices in it are meant.
public struct PriceKey: Document {
    /// The price list.
    public var list: String
    /// The SKU.
    public var sku: String

    public init(list: String, sku: String) {
        self.list = list
        self.sku = sku
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        list = try _fields.required("list")
        sku = try _fields.required("sku")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("list", list)
        _fields.put("sku", sku)
        return try _fields.json()
    }
}

/// A price list.
public struct PriceList: Document {
    /// Its id.
    public var id: String
    /// Its currency; the rulebook's when left out.
    public var currency: String?
    /// The greater priority comes first.
    public var priority: Int?
    /// Who may see it; everybody when left out.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]
    /// When it holds.
    public var valid: Validity?
    /// Whether it takes part in a merge by priority after others have contributed.
    public var merge: Bool?
    /// Which date its validity is read at.
    public var priceDate: PriceDate?
    /// Prices for what has no row here.
    public var adjust: Adjust?
    /// The ending given to its unit prices.
    public var ending: String?
    /// Explicit prices.
    public var prices: [Row]

    public init(
        id: String,
        currency: String? = nil,
        priority: Int? = nil,
        `for`: Eligibility? = nil,
        valid: Validity? = nil,
        merge: Bool? = nil,
        priceDate: PriceDate? = nil,
        adjust: Adjust? = nil,
        ending: String? = nil,
        prices: [Row] = []
    ) {
        self.id = id
        self.currency = currency
        self.priority = priority
        self.forHeld = `for`.map { [$0] } ?? []
        self.valid = valid
        self.merge = merge
        self.priceDate = priceDate
        self.adjust = adjust
        self.ending = ending
        self.prices = prices
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        currency = _fields.optional("currency")
        priority = _fields.optional("priority")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        valid = _fields.optional("valid")
        merge = _fields.optional("merge")
        priceDate = _fields.optional("price_date")
        adjust = _fields.optional("adjust")
        ending = _fields.optional("ending")
        prices = _fields.list("prices")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("currency", currency)
        _fields.putOptional("priority", priority)
        _fields.putOptional("for", `for`)
        _fields.putOptional("valid", valid)
        _fields.putOptional("merge", merge)
        _fields.putOptional("price_date", priceDate)
        _fields.putOptional("adjust", adjust)
        _fields.putOptional("ending", ending)
        _fields.putUnlessEmpty("prices", prices)
        return try _fields.json()
    }
}

/// What the host has to find out for a price.
public struct PriceNeed: Document {
    /// The kind of fact.
    public var fact: NeededFact
    /// What it is about: a SKU, a charge, a line.
    public var key: String
    /// The unit, for prices.
    public var unit: String?
    /// The quantity, for prices.
    public var quantity: Decimal?
    /// What was taken until the answer is there.
    public var fallback: Decimal?

    public init(
        fact: NeededFact,
        key: String,
        unit: String? = nil,
        quantity: Decimal? = nil,
        fallback: Decimal? = nil
    ) {
        self.fact = fact
        self.key = key
        self.unit = unit
        self.quantity = quantity
        self.fallback = fallback
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        fact = try _fields.required("fact")
        key = try _fields.required("key")
        unit = _fields.optional("unit")
        quantity = _fields.optional("quantity")
        fallback = _fields.optional("fallback")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("fact", fact)
        _fields.put("key", key)
        _fields.putOptional("unit", unit)
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("fallback", fallback)
        return try _fields.json()
    }
}

/// A price row as a document: the fields of `PriceRow`.
public struct PriceRecord: Document {
    /// The price list.
    public var list: String
    /// The SKU.
    public var sku: String
    /// The unit priced; the product's base unit when left out.
    public var unit: String?
    /// The least quantity that gets the price; zero for the base price.
    public var from: Decimal?
    /// The price of one unit.
    public var price: Decimal
    /// The currency, to be checked against the list's.
    public var currency: String?
    /// The first moment at which the price holds: a date (local midnight in the rulebook's zone) or an instant.
    public var validFrom: String?
    /// The first moment at which it no longer does.
    public var validUntil: String?

    public init(
        list: String,
        sku: String,
        unit: String? = nil,
        from: Decimal? = nil,
        price: Decimal,
        currency: String? = nil,
        validFrom: String? = nil,
        validUntil: String? = nil
    ) {
        self.list = list
        self.sku = sku
        self.unit = unit
        self.from = from
        self.price = price
        self.currency = currency
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        list = try _fields.required("list")
        sku = try _fields.required("sku")
        unit = _fields.optional("unit")
        from = _fields.optional("from")
        price = try _fields.required("price")
        currency = _fields.optional("currency")
        validFrom = _fields.optional("valid_from")
        validUntil = _fields.optional("valid_until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("list", list)
        _fields.put("sku", sku)
        _fields.putOptional("unit", unit)
        _fields.putOptional("from", from)
        _fields.put("price", price)
        _fields.putOptional("currency", currency)
        _fields.putOptional("valid_from", validFrom)
        _fields.putOptional("valid_until", validUntil)
        return try _fields.json()
    }
}

/// A priced cart as it was at an instant.
public struct PriceSnapshot: Document {
    /// The instant that it was priced for.
    public var asOf: Instant
    /// The rulebook that priced it.
    public var rulebook: String
    /// The currency of every amount.
    public var currency: String
    /// The lines, in the order of the cart.
    public var lines: [SnapshotLine]
    /// Charges such as freight.
    public var charges: [SnapshotCharge]
    /// Taxes by tax and rate.
    public var taxes: [SnapshotTax]
    /// The totals.
    public var totals: SnapshotTotals {
        get { totalsHeld[0] }
        set { totalsHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var totalsHeld: [SnapshotTotals]
    /// Concessions below a floor that somebody has to approve.
    public var concessions: [Concession]
    /// What it uses of promotions once it is ordered.
    public var promotions: [ConsumedPromotion]

    public init(
        asOf: Instant,
        rulebook: String,
        currency: String,
        lines: [SnapshotLine] = [],
        charges: [SnapshotCharge] = [],
        taxes: [SnapshotTax] = [],
        totals: SnapshotTotals,
        concessions: [Concession] = [],
        promotions: [ConsumedPromotion] = []
    ) {
        self.asOf = asOf
        self.rulebook = rulebook
        self.currency = currency
        self.lines = lines
        self.charges = charges
        self.taxes = taxes
        self.totalsHeld = [totals]
        self.concessions = concessions
        self.promotions = promotions
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        asOf = try _fields.required("as_of")
        rulebook = try _fields.required("rulebook")
        currency = try _fields.required("currency")
        lines = _fields.list("lines")
        charges = _fields.list("charges")
        taxes = _fields.list("taxes")
        totalsHeld = [try _fields.required("totals") as SnapshotTotals]
        concessions = _fields.list("concessions")
        promotions = _fields.list("promotions")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("as_of", asOf)
        _fields.put("rulebook", rulebook)
        _fields.put("currency", currency)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("charges", charges)
        _fields.putUnlessEmpty("taxes", taxes)
        _fields.put("totals", totals)
        _fields.putUnlessEmpty("concessions", concessions)
        _fields.putUnlessEmpty("promotions", promotions)
        return try _fields.json()
    }
}

/// A priced cart.
public struct Priced: Document {
    /// The currency of every amount.
    public var currency: String
    /// The lines, in the order of the request.
    public var lines: [PricedLine]
    /// Charges such as freight.
    public var charges: [PricedCharge]
    /// The totals.
    public var totals: Totals {
        get { totalsHeld[0] }
        set { totalsHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var totalsHeld: [Totals]
    /// The tax summary, by tax, kind and rate.
    public var taxes: [TaxAmount]
    /// Lines that promotions add at no charge.
    public var gifts: [GiftLine]
    /// What stands against submitting the cart.
    public var issues: [Issue]
    /// What the buyer might do better.
    public var hints: [Hint]
    /// What the host has to find out.
    public var needs: [PriceNeed]
    /// Concessions that somebody has to approve; not for buyers.
    public var approvals: [FloorApproval]
    /// Why, at the level asked.
    public var explanation: PriceExplanation?
    /// What it uses of contracts and promotions: to be added to `consumed` once it is ordered.
    public var uses: Consumed?

    public init(
        currency: String,
        lines: [PricedLine] = [],
        charges: [PricedCharge] = [],
        totals: Totals,
        taxes: [TaxAmount] = [],
        gifts: [GiftLine] = [],
        issues: [Issue] = [],
        hints: [Hint] = [],
        needs: [PriceNeed] = [],
        approvals: [FloorApproval] = [],
        explanation: PriceExplanation? = nil,
        uses: Consumed? = nil
    ) {
        self.currency = currency
        self.lines = lines
        self.charges = charges
        self.totalsHeld = [totals]
        self.taxes = taxes
        self.gifts = gifts
        self.issues = issues
        self.hints = hints
        self.needs = needs
        self.approvals = approvals
        self.explanation = explanation
        self.uses = uses
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        currency = try _fields.required("currency")
        lines = _fields.list("lines")
        charges = _fields.list("charges")
        totalsHeld = [try _fields.required("totals") as Totals]
        taxes = _fields.list("taxes")
        gifts = _fields.list("gifts")
        issues = _fields.list("issues")
        hints = _fields.list("hints")
        needs = _fields.list("needs")
        approvals = _fields.list("approvals")
        explanation = _fields.optional("explanation")
        uses = _fields.optional("uses")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("currency", currency)
        _fields.putUnlessEmpty("lines", lines)
        _fields.putUnlessEmpty("charges", charges)
        _fields.put("totals", totals)
        _fields.putUnlessEmpty("taxes", taxes)
        _fields.putUnlessEmpty("gifts", gifts)
        _fields.putUnlessEmpty("issues", issues)
        _fields.putUnlessEmpty("hints", hints)
        _fields.putUnlessEmpty("needs", needs)
        _fields.putUnlessEmpty("approvals", approvals)
        _fields.putOptional("explanation", explanation)
        _fields.putOptional("uses", uses)
        return try _fields.json()
    }
}

/// A charge with its tax.
public struct PricedCharge: Document {
    /// Its id.
    public var id: String
    /// What it is for.
    public var kind: ChargeKind
    /// Before shipping promotions.
    public var subtotal: Decimal
    /// What they took.
    public var discounts: [PromotionDiscount]
    /// After them, in the basis of the prices.
    public var total: Decimal
    /// Without tax.
    public var net: Decimal
    /// Tax.
    public var tax: Decimal
    /// With tax.
    public var gross: Decimal
    /// Its allocation to lines.
    public var allocation: ChargeAllocation?

    public init(
        id: String,
        kind: ChargeKind,
        subtotal: Decimal,
        discounts: [PromotionDiscount] = [],
        total: Decimal,
        net: Decimal,
        tax: Decimal,
        gross: Decimal,
        allocation: ChargeAllocation? = nil
    ) {
        self.id = id
        self.kind = kind
        self.subtotal = subtotal
        self.discounts = discounts
        self.total = total
        self.net = net
        self.tax = tax
        self.gross = gross
        self.allocation = allocation
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        kind = try _fields.required("kind")
        subtotal = try _fields.required("subtotal")
        discounts = _fields.list("discounts")
        total = try _fields.required("total")
        net = try _fields.required("net")
        tax = try _fields.required("tax")
        gross = try _fields.required("gross")
        allocation = _fields.optional("allocation")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("kind", kind)
        _fields.put("subtotal", subtotal)
        _fields.putUnlessEmpty("discounts", discounts)
        _fields.put("total", total)
        _fields.put("net", net)
        _fields.put("tax", tax)
        _fields.put("gross", gross)
        _fields.putOptional("allocation", allocation)
        return try _fields.json()
    }
}

/// A valid configuration that changes one choice, and what the line would cost with it.
public struct PricedFix: Document {
    /// The option to change.
    public var option: String
    /// The choice to make instead; none to take it back.
    public var value: String?
    /// All choices then.
    public var configuration: [String: JSON]
    /// The price of the line per unit; absent where slices differ or there is no price.
    public var unitPrice: Decimal?
    /// The line after promotions; absent where there is no price.
    public var total: Decimal?
    /// What the choices add to the unit price by the catalogue, in the currency of the price. Price rules know
    /// nothing of choices, so that it is no part of `unit_price` and `total`.
    public var surcharge: Decimal?

    public init(
        option: String,
        value: String? = nil,
        configuration: [String: JSON],
        unitPrice: Decimal? = nil,
        total: Decimal? = nil,
        surcharge: Decimal? = nil
    ) {
        self.option = option
        self.value = value
        self.configuration = configuration
        self.unitPrice = unitPrice
        self.total = total
        self.surcharge = surcharge
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        value = _fields.optional("value")
        configuration = try _fields.required("configuration")
        unitPrice = _fields.optional("unit_price")
        total = _fields.optional("total")
        surcharge = _fields.optional("surcharge")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.putOptional("value", value)
        _fields.put("configuration", configuration)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("total", total)
        _fields.putOptional("surcharge", surcharge)
        return try _fields.json()
    }
}

/// A line with its price.
public struct PricedLine: Document {
    /// Its id.
    public var id: String
    /// What is ordered.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// The unit of the quantity.
    public var unit: String
    /// Whether it has a price.
    public var status: LineStatus
    /// The top of the waterfall, per unit.
    public var listPrice: Decimal?
    /// Per unit; absent where slices differ.
    public var unitPrice: Decimal?
    /// Where the price is from.
    public var source: Source?
    /// The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference.
    public var rule: String?
    /// The parts of a line that an allowance splits; one part otherwise.
    public var parts: [PricedPart]
    /// Before promotions.
    public var subtotal: Decimal
    /// What promotions took.
    public var discounts: [LineDiscount]
    /// Their sum.
    public var discount: Decimal
    /// After promotions, in the basis of the prices.
    public var total: Decimal
    /// Without tax.
    public var net: Decimal
    /// Tax.
    public var tax: Decimal
    /// With tax.
    public var gross: Decimal
    /// Why there is no price.
    public var reasons: [ReasonGiven]
    /// What a floor did; not for buyers.
    public var floor: FloorBreach?

    public init(
        id: String,
        sku: String,
        quantity: Decimal,
        unit: String,
        status: LineStatus,
        listPrice: Decimal? = nil,
        unitPrice: Decimal? = nil,
        source: Source? = nil,
        rule: String? = nil,
        parts: [PricedPart] = [],
        subtotal: Decimal,
        discounts: [LineDiscount] = [],
        discount: Decimal,
        total: Decimal,
        net: Decimal,
        tax: Decimal,
        gross: Decimal,
        reasons: [ReasonGiven] = [],
        floor: FloorBreach? = nil
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
        self.discount = discount
        self.total = total
        self.net = net
        self.tax = tax
        self.gross = gross
        self.reasons = reasons
        self.floor = floor
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = try _fields.required("unit")
        status = try _fields.required("status")
        listPrice = _fields.optional("list_price")
        unitPrice = _fields.optional("unit_price")
        source = _fields.optional("source")
        rule = _fields.optional("rule")
        parts = _fields.list("parts")
        subtotal = try _fields.required("subtotal")
        discounts = _fields.list("discounts")
        discount = try _fields.required("discount")
        total = try _fields.required("total")
        net = try _fields.required("net")
        tax = try _fields.required("tax")
        gross = try _fields.required("gross")
        reasons = _fields.list("reasons")
        floor = _fields.optional("floor")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.put("unit", unit)
        _fields.put("status", status)
        _fields.putOptional("list_price", listPrice)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("source", source)
        _fields.putOptional("rule", rule)
        _fields.putUnlessEmpty("parts", parts)
        _fields.put("subtotal", subtotal)
        _fields.putUnlessEmpty("discounts", discounts)
        _fields.put("discount", discount)
        _fields.put("total", total)
        _fields.put("net", net)
        _fields.put("tax", tax)
        _fields.put("gross", gross)
        _fields.putUnlessEmpty("reasons", reasons)
        _fields.putOptional("floor", floor)
        return try _fields.json()
    }
}

/// A part of a line at one source.
public struct PricedPart: Document {
    /// How much, in the unit of the line.
    public var quantity: Decimal
    /// Per unit; absent where slices differ.
    public var unitPrice: Decimal?
    /// Its amount before promotions.
    public var amount: Decimal
    /// Where it is from.
    public var source: Source
    /// The rule.
    public var rule: String?

    public init(
        quantity: Decimal,
        unitPrice: Decimal? = nil,
        amount: Decimal,
        source: Source,
        rule: String? = nil
    ) {
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.amount = amount
        self.source = source
        self.rule = rule
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quantity = try _fields.required("quantity")
        unitPrice = _fields.optional("unit_price")
        amount = try _fields.required("amount")
        source = try _fields.required("source")
        rule = _fields.optional("rule")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("quantity", quantity)
        _fields.putOptional("unit_price", unitPrice)
        _fields.put("amount", amount)
        _fields.put("source", source)
        _fields.putOptional("rule", rule)
        return try _fields.json()
    }
}

/// A named set of products: those listed, the variants of those listed, and those in the subtree of a category.
public struct ProductGroupRecord: Document {
    /// The group, unique.
    public var id: String
    /// SKUs of the group.
    public var skus: [String]
    /// Products whose variants all belong to the group.
    public var products: [String]
    /// Categories whose subtrees belong to the group.
    public var categories: [String]

    public init(id: String, skus: [String] = [], products: [String] = [], categories: [String] = []) {
        self.id = id
        self.skus = skus
        self.products = products
        self.categories = categories
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        skus = _fields.list("skus")
        products = _fields.list("products")
        categories = _fields.list("categories")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putUnlessEmpty("skus", skus)
        _fields.putUnlessEmpty("products", products)
        _fields.putUnlessEmpty("categories", categories)
        return try _fields.json()
    }
}

/// A product: one SKU.
public struct ProductRecord: Document {
    /// The stock keeping unit, unique in the catalogue.
    public var sku: String
    /// The product whose variant this SKU is. Tiers can count across variants.
    public var product: String?
    /// The name for people.
    public var name: String?
    /// The category.
    public var category: String?
    /// Further categories.
    public var categories: [String]
    /// Attributes by name, such as { "colour": "red", "ip67": true }.
    public var attributes: [String: JSON]
    /// The base unit, in which stock and steps are counted; "ea" when absent.
    public var unit: String?
    /// Further units and what they hold.
    public var units: [UnitRecord]
    /// The precision of a quantity in the base unit: "1" for pieces, "0.001" for metres cut to the millimetre.
    public var step: Decimal?
    /// The tax category.
    public var taxCategory: String?
    /// Kilograms of one base unit.
    public var weight: Decimal?
    /// Other numbers under which the product is known.
    public var aliases: [AliasRecord]
    /// The SKU that this product replaces.
    public var supersedes: SupersedesRecord?
    /// Products that can stand in for this one.
    public var substitutes: [SubstituteRecord]
    /// What a buyer chooses when the product is configured.
    public var options: [OptionRecord]
    /// Which choices go together.
    public var constraints: [ConstraintRecord]
    /// The components, if the product is a bundle.
    public var bundle: BundleRecord?

    public init(
        sku: String,
        product: String? = nil,
        name: String? = nil,
        category: String? = nil,
        categories: [String] = [],
        attributes: [String: JSON] = [:],
        unit: String? = nil,
        units: [UnitRecord] = [],
        step: Decimal? = nil,
        taxCategory: String? = nil,
        weight: Decimal? = nil,
        aliases: [AliasRecord] = [],
        supersedes: SupersedesRecord? = nil,
        substitutes: [SubstituteRecord] = [],
        options: [OptionRecord] = [],
        constraints: [ConstraintRecord] = [],
        bundle: BundleRecord? = nil
    ) {
        self.sku = sku
        self.product = product
        self.name = name
        self.category = category
        self.categories = categories
        self.attributes = attributes
        self.unit = unit
        self.units = units
        self.step = step
        self.taxCategory = taxCategory
        self.weight = weight
        self.aliases = aliases
        self.supersedes = supersedes
        self.substitutes = substitutes
        self.options = options
        self.constraints = constraints
        self.bundle = bundle
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        sku = try _fields.required("sku")
        product = _fields.optional("product")
        name = _fields.optional("name")
        category = _fields.optional("category")
        categories = _fields.list("categories")
        attributes = _fields.map("attributes")
        unit = _fields.optional("unit")
        units = _fields.list("units")
        step = _fields.optional("step")
        taxCategory = _fields.optional("tax_category")
        weight = _fields.optional("weight")
        aliases = _fields.list("aliases")
        supersedes = _fields.optional("supersedes")
        substitutes = _fields.list("substitutes")
        options = _fields.list("options")
        constraints = _fields.list("constraints")
        bundle = _fields.optional("bundle")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("sku", sku)
        _fields.putOptional("product", product)
        _fields.putOptional("name", name)
        _fields.putOptional("category", category)
        _fields.putUnlessEmpty("categories", categories)
        _fields.putUnlessEmpty("attributes", attributes)
        _fields.putOptional("unit", unit)
        _fields.putUnlessEmpty("units", units)
        _fields.putOptional("step", step)
        _fields.putOptional("tax_category", taxCategory)
        _fields.putOptional("weight", weight)
        _fields.putUnlessEmpty("aliases", aliases)
        _fields.putOptional("supersedes", supersedes)
        _fields.putUnlessEmpty("substitutes", substitutes)
        _fields.putUnlessEmpty("options", options)
        _fields.putUnlessEmpty("constraints", constraints)
        _fields.putOptional("bundle", bundle)
        return try _fields.json()
    }
}

/// The profile as it is kept.
public struct ProfileRecord: Document {
    /// The version at the source.
    public var version: Int?
    /// The company.
    public var company: CompanyRecord {
        get { companyHeld[0] }
        set { companyHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var companyHeld: [CompanyRecord]
    /// The versions of contacts that came by themselves since.
    public var contacts: [ContactVersion]

    public init(version: Int? = nil, company: CompanyRecord, contacts: [ContactVersion] = []) {
        self.version = version
        self.companyHeld = [company]
        self.contacts = contacts
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        version = _fields.optional("version")
        companyHeld = [try _fields.required("company") as CompanyRecord]
        contacts = _fields.list("contacts")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("version", version)
        _fields.put("company", company)
        _fields.putUnlessEmpty("contacts", contacts)
        return try _fields.json()
    }
}

/// A promotion.
public struct Promotion: Document {
    /// Its id.
    public var id: String
    /// Its place among promotions and groups, or among the members of its group.
    public var order: Int
    /// When it applies.
    public var stage: PromotionStage?
    /// The group it belongs to.
    public var group: String?
    /// Ends what follows.
    public var stopAfter: Bool?
    /// What a percentage is of.
    public var basis: PromotionBasis?
    /// Where a line discount is rounded.
    public var per: PromotionPer?
    /// When it holds.
    public var valid: Validity?
    /// Who it is for.
    public var `for`: Eligibility? {
        get { forHeld.first }
        set { forHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var forHeld: [Eligibility]
    /// It applies only with one of these codes.
    public var codes: [String]
    /// When it applies: asked of each line at the line stage, of the cart otherwise.
    public var when: Condition? {
        get { whenHeld.first }
        set { whenHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var whenHeld: [Condition]
    /// Which lines it applies to.
    public var on: Condition? {
        get { onHeld.first }
        set { onHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var onHeld: [Condition]
    /// What it does.
    public var then: Action {
        get { thenHeld[0] }
        set { thenHeld = [newValue] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var thenHeld: [Action]
    /// How much of it there is.
    public var limits: PromotionLimits?

    public init(
        id: String,
        order: Int,
        stage: PromotionStage? = nil,
        group: String? = nil,
        stopAfter: Bool? = nil,
        basis: PromotionBasis? = nil,
        per: PromotionPer? = nil,
        valid: Validity? = nil,
        `for`: Eligibility? = nil,
        codes: [String] = [],
        when: Condition? = nil,
        on: Condition? = nil,
        then: Action,
        limits: PromotionLimits? = nil
    ) {
        self.id = id
        self.order = order
        self.stage = stage
        self.group = group
        self.stopAfter = stopAfter
        self.basis = basis
        self.per = per
        self.valid = valid
        self.forHeld = `for`.map { [$0] } ?? []
        self.codes = codes
        self.whenHeld = when.map { [$0] } ?? []
        self.onHeld = on.map { [$0] } ?? []
        self.thenHeld = [then]
        self.limits = limits
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        order = try _fields.required("order")
        stage = _fields.optional("stage")
        group = _fields.optional("group")
        stopAfter = _fields.optional("stop_after")
        basis = _fields.optional("basis")
        per = _fields.optional("per")
        valid = _fields.optional("valid")
        forHeld = (_fields.optional("for") as Eligibility?).map { [$0] } ?? []
        codes = _fields.list("codes")
        whenHeld = (_fields.optional("when") as Condition?).map { [$0] } ?? []
        onHeld = (_fields.optional("on") as Condition?).map { [$0] } ?? []
        thenHeld = [try _fields.required("then") as Action]
        limits = _fields.optional("limits")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("order", order)
        _fields.putOptional("stage", stage)
        _fields.putOptional("group", group)
        _fields.putOptional("stop_after", stopAfter)
        _fields.putOptional("basis", basis)
        _fields.putOptional("per", per)
        _fields.putOptional("valid", valid)
        _fields.putOptional("for", `for`)
        _fields.putUnlessEmpty("codes", codes)
        _fields.putOptional("when", when)
        _fields.putOptional("on", on)
        _fields.put("then", then)
        _fields.putOptional("limits", limits)
        return try _fields.json()
    }
}

/// What one promotion took.
public struct PromotionDiscount: Document {
    /// The promotion.
    public var promotion: String
    /// The amount.
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

/// A group of promotions.
public struct PromotionGroup: Document {
    /// Its id.
    public var id: String
    /// Its place among promotions and groups.
    public var order: Int
    /// How its members go together.
    public var pick: Pick

    public init(id: String, order: Int, pick: Pick) {
        self.id = id
        self.order = order
        self.pick = pick
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        order = try _fields.required("order")
        pick = try _fields.required("pick")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.put("order", order)
        _fields.put("pick", pick)
        return try _fields.json()
    }
}

/// How much of a promotion there is.
public struct PromotionLimits: Document {
    /// Times in one order: lines it applies to, or sets of a buy-get.
    public var perOrder: Int?
    /// Orders of one account; what was used comes with the request.
    public var perAccount: Int?
    /// Total discount; what was spent comes with the request.
    public var budget: Decimal?

    public init(perOrder: Int? = nil, perAccount: Int? = nil, budget: Decimal? = nil) {
        self.perOrder = perOrder
        self.perAccount = perAccount
        self.budget = budget
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        perOrder = _fields.optional("per_order")
        perAccount = _fields.optional("per_account")
        budget = _fields.optional("budget")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("per_order", perOrder)
        _fields.putOptional("per_account", perAccount)
        _fields.putOptional("budget", budget)
        return try _fields.json()
    }
}

/// An order that counts as bought. Told again, as by a cancellation, it replaces what was told before.
public struct Purchase: Document {
    /// The order.
    public var order: String
    /// When it was placed.
    public var at: Instant
    /// What it came to, net.
    public var value: Money?
    /// Whether it was cancelled as a whole: it counts no more.
    public var cancelled: Bool?

    public init(order: String, at: Instant, value: Money? = nil, cancelled: Bool? = nil) {
        self.order = order
        self.at = at
        self.value = value
        self.cancelled = cancelled
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        order = try _fields.required("order")
        at = try _fields.required("at")
        value = _fields.optional("value")
        cancelled = _fields.optional("cancelled")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("order", order)
        _fields.put("at", at)
        _fields.putOptional("value", value)
        _fields.putOptional("cancelled", cancelled)
        return try _fields.json()
    }
}

/// What an account has bought so far, from whatever system orders came.
public struct Purchases: Document {
    /// How many orders.
    public var orders: Int?
    /// When the first was placed.
    public var first: Instant?
    /// When the last was placed.
    public var last: Instant?
    /// What all orders came to, net, by currency.
    public var lifetime: [Money]
    /// The latest orders, so that each counts once, by instant and id.
    public var recent: [Purchase]

    public init(
        orders: Int? = nil,
        first: Instant? = nil,
        last: Instant? = nil,
        lifetime: [Money] = [],
        recent: [Purchase] = []
    ) {
        self.orders = orders
        self.first = first
        self.last = last
        self.lifetime = lifetime
        self.recent = recent
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        orders = _fields.optional("orders")
        first = _fields.optional("first")
        last = _fields.optional("last")
        lifetime = _fields.list("lifetime")
        recent = _fields.list("recent")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("orders", orders)
        _fields.putOptional("first", first)
        _fields.putOptional("last", last)
        _fields.putUnlessEmpty("lifetime", lifetime)
        _fields.putUnlessEmpty("recent", recent)
        return try _fields.json()
    }
}

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

/// A unit of measure of one product: `per` of it hold `holds` of another unit.
public struct UnitRecord: Document {
    /// The unit that is defined.
    public var unit: String
    /// How many of the other unit: a decimal above zero.
    public var holds: Decimal
    /// How many of the unit that is defined hold so many; "1" when absent. 3 rolls of 100 m: holds "100", per
    /// "3".
    public var per: Decimal?
    /// The other unit; the base unit when absent.
    public var of: String?

    public init(unit: String, holds: Decimal, per: Decimal? = nil, of: String? = nil) {
        self.unit = unit
        self.holds = holds
        self.per = per
        self.of = of
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        unit = try _fields.required("unit")
        holds = try _fields.required("holds")
        per = _fields.optional("per")
        of = _fields.optional("of")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("unit", unit)
        _fields.put("holds", holds)
        _fields.putOptional("per", per)
        _fields.putOptional("of", of)
        return try _fields.json()
    }
}

/// Units of a line that carry the same amount each.
public struct UnitSplit: Document {
    /// How many units.
    public var units: Decimal
    /// The amount of each of them.
    public var amount: Decimal

    public init(units: Decimal, amount: Decimal) {
        self.units = units
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        units = try _fields.required("units")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("units", units)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// A message that did not go out.
public struct Unsent: Document {
    /// The run.
    public var run: String
    /// The play.
    public var play: String
    /// The step; the one that the run waited for when it ended.
    public var step: String?
    /// The thing.
    public var journey: JourneyRef
    /// Whom it would have gone to.
    public var contact: String?
    /// What became of it.
    public var what: HeldBack
    /// When.
    public var at: Instant
    /// The gate that stopped or holds it.
    public var verdict: GateVerdict?
    /// What became of the step.
    public var outcome: StepOutcome?
    /// How the run ended.
    public var end: RunEnd?
    /// All of it in a sentence.
    public var sentence: String

    public init(
        run: String,
        play: String,
        step: String? = nil,
        journey: JourneyRef,
        contact: String? = nil,
        what: HeldBack,
        at: Instant,
        verdict: GateVerdict? = nil,
        outcome: StepOutcome? = nil,
        end: RunEnd? = nil,
        sentence: String
    ) {
        self.run = run
        self.play = play
        self.step = step
        self.journey = journey
        self.contact = contact
        self.what = what
        self.at = at
        self.verdict = verdict
        self.outcome = outcome
        self.end = end
        self.sentence = sentence
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        run = try _fields.required("run")
        play = try _fields.required("play")
        step = _fields.optional("step")
        journey = try _fields.required("journey")
        contact = _fields.optional("contact")
        what = try _fields.required("what")
        at = try _fields.required("at")
        verdict = _fields.optional("verdict")
        outcome = _fields.optional("outcome")
        end = _fields.optional("end")
        sentence = try _fields.required("sentence")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("run", run)
        _fields.put("play", play)
        _fields.putOptional("step", step)
        _fields.put("journey", journey)
        _fields.putOptional("contact", contact)
        _fields.put("what", what)
        _fields.put("at", at)
        _fields.putOptional("verdict", verdict)
        _fields.putOptional("outcome", outcome)
        _fields.putOptional("end", end)
        _fields.put("sentence", sentence)
        return try _fields.json()
    }
}

/// What was used, as it is kept.
public struct Usage: Document {
    /// The version of the host's count.
    public var version: Int?
    /// The host's count.
    public var counted: Consumed?
    /// Orders that the host's count does not hold yet, by order.
    public var orders: [OrderUse]

    public init(version: Int? = nil, counted: Consumed? = nil, orders: [OrderUse] = []) {
        self.version = version
        self.counted = counted
        self.orders = orders
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        version = _fields.optional("version")
        counted = _fields.optional("counted")
        orders = _fields.list("orders")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("version", version)
        _fields.putOptional("counted", counted)
        _fields.putUnlessEmpty("orders", orders)
        return try _fields.json()
    }
}

/// How long an offer holds, counted from when it is made: exactly one of the two.
public struct ValidFor: Document {
    /// Calendar days in the rulebook's zone: until the same local time that many days later.
    public var days: Int?
    /// Elapsed time.
    public var span: String?

    public init(days: Int? = nil, span: String? = nil) {
        self.days = days
        self.span = span
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        days = _fields.optional("days")
        span = _fields.optional("span")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("days", days)
        _fields.putOptional("span", span)
        return try _fields.json()
    }
}

/// When something is in force: `from` is the first moment, `until` the first moment after. Either may be left
/// out.
public struct Validity: Document {
    /// The first moment in force: a date (local midnight in the document's zone) or an instant.
    public var from: String?
    /// The first moment no longer in force: a date or an instant.
    public var until: String?

    public init(from: String? = nil, until: String? = nil) {
        self.from = from
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        from = _fields.optional("from")
        until = _fields.optional("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("from", from)
        _fields.putOptional("until", until)
        return try _fields.json()
    }
}

/// A value of an option.
public struct ValueRecord: Document {
    /// The value, unique in the option.
    public var value: String
    /// What is added to the unit price, in the currency of the price; may be below zero.
    public var surcharge: Decimal?

    public init(value: String, surcharge: Decimal? = nil) {
        self.value = value
        self.surcharge = surcharge
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        value = try _fields.required("value")
        surcharge = _fields.optional("surcharge")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("value", value)
        _fields.putOptional("surcharge", surcharge)
        return try _fields.json()
    }
}

/// What is read live and what was kept when the run began. Prices and until when they hold are always read live.
public struct Values: Document {
    /// The lines.
    public var lines: Reading
    /// Who is written to.
    public var recipient: Reading
    /// The reason and the segments.
    public var reason: Reading

    public init(lines: Reading, recipient: Reading, reason: Reading) {
        self.lines = lines
        self.recipient = recipient
        self.reason = reason
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        lines = try _fields.required("lines")
        recipient = try _fields.required("recipient")
        reason = try _fields.required("reason")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("lines", lines)
        _fields.put("recipient", recipient)
        _fields.put("reason", reason)
        return try _fields.json()
    }
}

/// An arm.
public struct Variant: Document {
    /// Its id.
    public var id: String
    /// Its weight, zero or more: a share of 1, or a percentage, as the sum of all weights is exactly 1 or 100.
    /// Equal weights when absent everywhere.
    public var weight: Decimal?

    public init(id: String, weight: Decimal? = nil) {
        self.id = id
        self.weight = weight
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = try _fields.required("id")
        weight = _fields.optional("weight")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("id", id)
        _fields.putOptional("weight", weight)
        return try _fields.json()
    }
}

/// Why a choice, or a missing one, makes a configuration invalid.
public struct Violation: Document {
    /// The option that would have to change first.
    public var option: String
    /// What is wrong with it.
    public var kind: ViolationKind
    /// The same as a sentence.
    public var sentence: String
    /// The place of the constraint in the product's list, from 0, if one is broken.
    public var constraint: Int?
    /// The values of which the constraint requires one.
    public var values: [String]
    /// The least number that the constraint allows.
    public var min: Decimal?
    /// The greatest number that the constraint allows.
    public var max: Decimal?

    public init(
        option: String,
        kind: ViolationKind,
        sentence: String,
        constraint: Int? = nil,
        values: [String] = [],
        min: Decimal? = nil,
        max: Decimal? = nil
    ) {
        self.option = option
        self.kind = kind
        self.sentence = sentence
        self.constraint = constraint
        self.values = values
        self.min = min
        self.max = max
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        option = try _fields.required("option")
        kind = try _fields.required("kind")
        sentence = try _fields.required("sentence")
        constraint = _fields.optional("constraint")
        values = _fields.list("values")
        min = _fields.optional("min")
        max = _fields.optional("max")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("option", option)
        _fields.put("kind", kind)
        _fields.put("sentence", sentence)
        _fields.putOptional("constraint", constraint)
        _fields.putUnlessEmpty("values", values)
        _fields.putOptional("min", min)
        _fields.putOptional("max", max)
        return try _fields.json()
    }
}

/// A decision of a person.
public struct Vote: Document {
    /// Who decided.
    public var by: ApprovalPerson
    /// In whose right: one of these counts, so that one right never counts twice.
    public var powers: [ApprovalPerson]
    /// When.
    public var at: Instant
    /// What.
    public var verdict: Verdict
    /// The id of what was said, a text that the host keeps.
    public var note: String?

    public init(
        by: ApprovalPerson,
        powers: [ApprovalPerson] = [],
        at: Instant,
        verdict: Verdict,
        note: String? = nil
    ) {
        self.by = by
        self.powers = powers
        self.at = at
        self.verdict = verdict
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        by = try _fields.required("by")
        powers = _fields.list("powers")
        at = try _fields.required("at")
        verdict = try _fields.required("verdict")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("by", by)
        _fields.putUnlessEmpty("powers", powers)
        _fields.put("at", at)
        _fields.put("verdict", verdict)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// When a step is due: exactly one kind, and what it is counted from.
public struct Wait: Document {
    /// Elapsed time.
    public var elapsed: String?
    /// Days of the calendar.
    public var calendarDays: CalendarDaysWait?
    /// Business time.
    public var businessTime: BusinessWait?
    /// An instant.
    public var until: Instant?
    /// The next time that clocks show.
    public var untilLocal: LocalWait?
    /// So long before an instant of the thing.
    public var before: BeforeWait?
    /// Until something is seen, or a while is over.
    public var untilEvent: EventWait?
    /// Again and again.
    public var `repeat`: RepeatWait? {
        get { repeatHeld.first }
        set { repeatHeld = newValue.map { [$0] } ?? [] }
    }
    /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
    private var repeatHeld: [RepeatWait]
    /// What it is counted from. Needed by all kinds but `until`, `before` and a `repeat` with a `first`.
    public var since: Anchor?

    public init(
        elapsed: String? = nil,
        calendarDays: CalendarDaysWait? = nil,
        businessTime: BusinessWait? = nil,
        until: Instant? = nil,
        untilLocal: LocalWait? = nil,
        before: BeforeWait? = nil,
        untilEvent: EventWait? = nil,
        `repeat`: RepeatWait? = nil,
        since: Anchor? = nil
    ) {
        self.elapsed = elapsed
        self.calendarDays = calendarDays
        self.businessTime = businessTime
        self.until = until
        self.untilLocal = untilLocal
        self.before = before
        self.untilEvent = untilEvent
        self.repeatHeld = `repeat`.map { [$0] } ?? []
        self.since = since
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        elapsed = _fields.optional("elapsed")
        calendarDays = _fields.optional("calendar_days")
        businessTime = _fields.optional("business_time")
        until = _fields.optional("until")
        untilLocal = _fields.optional("until_local")
        before = _fields.optional("before")
        untilEvent = _fields.optional("until_event")
        repeatHeld = (_fields.optional("repeat") as RepeatWait?).map { [$0] } ?? []
        since = _fields.optional("since")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("elapsed", elapsed)
        _fields.putOptional("calendar_days", calendarDays)
        _fields.putOptional("business_time", businessTime)
        _fields.putOptional("until", until)
        _fields.putOptional("until_local", untilLocal)
        _fields.putOptional("before", before)
        _fields.putOptional("until_event", untilEvent)
        _fields.putOptional("repeat", `repeat`)
        _fields.putOptional("since", since)
        return try _fields.json()
    }
}

/// What is taken along.
public struct Wanted: Document {
    /// The accounts that are visited.
    public var accounts: [String]
    /// The products; all of them when left out.
    public var skus: [String]
    /// Prices from here on.
    public var from: Instant
    /// Up to here, and no further.
    public var until: Instant

    public init(accounts: [String] = [], skus: [String] = [], from: Instant, until: Instant) {
        self.accounts = accounts
        self.skus = skus
        self.from = from
        self.until = until
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        accounts = _fields.list("accounts")
        skus = _fields.list("skus")
        from = try _fields.required("from")
        until = try _fields.required("until")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putUnlessEmpty("accounts", accounts)
        _fields.putUnlessEmpty("skus", skus)
        _fields.put("from", from)
        _fields.put("until", until)
        return try _fields.json()
    }
}

/// A line that is asked for.
public struct WantedLine: Document {
    /// The line; the next free number when left out.
    public var id: String?
    /// What is wanted.
    public var sku: String
    /// How much.
    public var quantity: Decimal
    /// The unit; that of today's price when left out, else single pieces.
    public var unit: String?
    /// Whether it is an extra that the buyer may take, outside of the totals.
    public var optional: Bool?
    /// The id of a note.
    public var note: String?

    public init(
        id: String? = nil,
        sku: String,
        quantity: Decimal,
        unit: String? = nil,
        optional: Bool? = nil,
        note: String? = nil
    ) {
        self.id = id
        self.sku = sku
        self.quantity = quantity
        self.unit = unit
        self.optional = optional
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        id = _fields.optional("id")
        sku = try _fields.required("sku")
        quantity = try _fields.required("quantity")
        unit = _fields.optional("unit")
        optional = _fields.optional("optional")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("id", id)
        _fields.put("sku", sku)
        _fields.put("quantity", quantity)
        _fields.putOptional("unit", unit)
        _fields.putOptional("optional", optional)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// A step of the waterfall: what it changed, and the running amount after it.
public struct WaterfallStep: Document {
    /// What happened.
    public var step: StepKind
    /// The rule that did it.
    public var rule: String?
    /// The change.
    public var change: Decimal
    /// The amount after it.
    public var amount: Decimal

    public init(step: StepKind, rule: String? = nil, change: Decimal, amount: Decimal) {
        self.step = step
        self.rule = rule
        self.change = change
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        step = try _fields.required("step")
        rule = _fields.optional("rule")
        change = try _fields.required("change")
        amount = try _fields.required("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("step", step)
        _fields.putOptional("rule", rule)
        _fields.put("change", change)
        _fields.put("amount", amount)
        return try _fields.json()
    }
}

/// A call of the host.
public struct WebhookStep: Document {
    /// The hook at the host.
    public var hook: String

    public init(hook: String) {
        self.hook = hook
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        hook = try _fields.required("hook")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("hook", hook)
        return try _fields.json()
    }
}

/// Why a colleague has to decide.
public struct Why: Document {
    /// What goes too far.
    public var beyond: Beyond
    /// The line, where it is one.
    public var line: String?
    /// What the seller's roles allow, in percent.
    public var allowed: Decimal?
    /// By how much the total is below what the discount is measured from, or below the floor.
    public var amount: Decimal?

    public init(beyond: Beyond, line: String? = nil, allowed: Decimal? = nil, amount: Decimal? = nil) {
        self.beyond = beyond
        self.line = line
        self.allowed = allowed
        self.amount = amount
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        beyond = try _fields.required("beyond")
        line = _fields.optional("line")
        allowed = _fields.optional("allowed")
        amount = _fields.optional("amount")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("beyond", beyond)
        _fields.putOptional("line", line)
        _fields.putOptional("allowed", allowed)
        _fields.putOptional("amount", amount)
        return try _fields.json()
    }
}

/// A buyer's wish for a line.
public struct Wish: Document {
    /// How much.
    public var quantity: Decimal?
    /// Per unit.
    public var unitPrice: Decimal?
    /// For the line.
    public var total: Decimal?
    /// The id of a note.
    public var note: String?

    public init(
        quantity: Decimal? = nil,
        unitPrice: Decimal? = nil,
        total: Decimal? = nil,
        note: String? = nil
    ) {
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.total = total
        self.note = note
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        quantity = _fields.optional("quantity")
        unitPrice = _fields.optional("unit_price")
        total = _fields.optional("total")
        note = _fields.optional("note")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.putOptional("quantity", quantity)
        _fields.putOptional("unit_price", unitPrice)
        _fields.putOptional("total", total)
        _fields.putOptional("note", note)
        return try _fields.json()
    }
}

/// What a buyer wishes of a line.
public struct WishedLine: Document {
    /// The line.
    public var line: String
    /// The wish.
    public var wish: Wish

    public init(line: String, wish: Wish) {
        self.line = line
        self.wish = wish
    }

    public init(reading json: JSON, at place: Place) throws {
        var _fields = try Fields(json, at: place)
        line = try _fields.required("line")
        wish = try _fields.required("wish")
        try _fields.finish()
    }

    public func json() throws -> JSON {
        var _fields = Members()
        _fields.put("line", line)
        _fields.put("wish", wish)
        return try _fields.json()
    }
}
