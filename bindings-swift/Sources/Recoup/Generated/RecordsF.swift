// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

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
