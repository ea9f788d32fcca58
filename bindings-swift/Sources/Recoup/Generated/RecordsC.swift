// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

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
