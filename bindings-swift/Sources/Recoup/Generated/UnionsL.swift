// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What is written on a line.
public indirect enum LineEdit: Document {
    /// So many more; below zero takes away.
    case add(Add)
    /// So many, whatever there was.
    case setQuantity(SetQuantity)
    /// The line goes, with everything on it.
    case remove
    /// A price that survives recalculation; none gives it up.
    case setPrice(SetPrice)
    /// The contract it must be priced by; none leaves the choice to pricing.
    case setContract(SetContract)
    /// When it is wanted.
    case setRequested(SetRequested)
    /// Facts about the product.
    case setFacts(SetFacts)
    /// When and where which part is wanted.
    case setSchedule(SetSchedule)
    /// Who bears which share.
    case setCoding(SetCoding)
    /// A note.
    case setNote(SetNote)
    /// One that this version does not know: its word, and all of it.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (word, rest) = try json.told(apart: "what", at: place)
        switch word {
        case "add": self = .add(try Add(reading: rest, at: place))
        case "set_quantity": self = .setQuantity(try SetQuantity(reading: rest, at: place))
        case "remove":
            try Fields(rest, at: place).finish()
            self = .remove
        case "set_price": self = .setPrice(try SetPrice(reading: rest, at: place))
        case "set_contract": self = .setContract(try SetContract(reading: rest, at: place))
        case "set_requested": self = .setRequested(try SetRequested(reading: rest, at: place))
        case "set_facts": self = .setFacts(try SetFacts(reading: rest, at: place))
        case "set_schedule": self = .setSchedule(try SetSchedule(reading: rest, at: place))
        case "set_coding": self = .setCoding(try SetCoding(reading: rest, at: place))
        case "set_note": self = .setNote(try SetNote(reading: rest, at: place))
        default: self = .unknown(word, json)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .add(let value): try value.json().tagged("what", "add")
        case .setQuantity(let value): try value.json().tagged("what", "set_quantity")
        case .remove: JSON.object([]).tagged("what", "remove")
        case .setPrice(let value): try value.json().tagged("what", "set_price")
        case .setContract(let value): try value.json().tagged("what", "set_contract")
        case .setRequested(let value): try value.json().tagged("what", "set_requested")
        case .setFacts(let value): try value.json().tagged("what", "set_facts")
        case .setSchedule(let value): try value.json().tagged("what", "set_schedule")
        case .setCoding(let value): try value.json().tagged("what", "set_coding")
        case .setNote(let value): try value.json().tagged("what", "set_note")
        case .unknown(_, let json): json
        }
    }

    /// So many more; below zero takes away.
    public struct Add: Document {
        /// How much, in the unit of the line.
        public var quantity: Decimal
        /// Facts about the product.
        public var facts: LineFacts? {
            get { factsHeld.first }
            set { factsHeld = newValue.map { [$0] } ?? [] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var factsHeld: [LineFacts]
        /// What the buyer typed.
        public var asEntered: String?

        public init(quantity: Decimal, facts: LineFacts? = nil, asEntered: String? = nil) {
            self.quantity = quantity
            self.factsHeld = facts.map { [$0] } ?? []
            self.asEntered = asEntered
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quantity = try _fields.required("quantity")
            factsHeld = (_fields.optional("facts") as LineFacts?).map { [$0] } ?? []
            asEntered = _fields.optional("as_entered")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quantity", quantity)
            _fields.putOptional("facts", facts)
            _fields.putOptional("as_entered", asEntered)
            return try _fields.json()
        }
    }

    /// So many, whatever there was.
    public struct SetQuantity: Document {
        /// How much, above zero.
        public var quantity: Decimal

        public init(quantity: Decimal) {
            self.quantity = quantity
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            quantity = try _fields.required("quantity")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("quantity", quantity)
            return try _fields.json()
        }
    }

    /// A price that survives recalculation; none gives it up.
    public struct SetPrice: Document {
        /// The price.
        public var price: LinePrice?

        public init(price: LinePrice? = nil) {
            self.price = price
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            price = _fields.optional("price")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("price", price)
            return try _fields.json()
        }
    }

    /// The contract it must be priced by; none leaves the choice to pricing.
    public struct SetContract: Document {
        /// The contract.
        public var contract: String?

        public init(contract: String? = nil) {
            self.contract = contract
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            contract = _fields.optional("contract")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("contract", contract)
            return try _fields.json()
        }
    }

    /// When it is wanted.
    public struct SetRequested: Document {
        /// The date.
        public var requested: Instant?

        public init(requested: Instant? = nil) {
            self.requested = requested
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            requested = _fields.optional("requested")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("requested", requested)
            return try _fields.json()
        }
    }

    /// Facts about the product.
    public struct SetFacts: Document {
        /// The facts.
        public var facts: LineFacts? {
            get { factsHeld.first }
            set { factsHeld = newValue.map { [$0] } ?? [] }
        }
        /// In a list, which is one word: a value can't hold another of its own type, and a large one takes long to compile.
        private var factsHeld: [LineFacts]

        public init(facts: LineFacts? = nil) {
            self.factsHeld = facts.map { [$0] } ?? []
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            factsHeld = (_fields.optional("facts") as LineFacts?).map { [$0] } ?? []
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("facts", facts)
            return try _fields.json()
        }
    }

    /// When and where which part is wanted.
    public struct SetSchedule: Document {
        /// The parts.
        public var schedule: [Delivery]

        public init(schedule: [Delivery] = []) {
            self.schedule = schedule
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            schedule = _fields.list("schedule")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putUnlessEmpty("schedule", schedule)
            return try _fields.json()
        }
    }

    /// Who bears which share.
    public struct SetCoding: Document {
        /// The shares.
        public var coding: [Coding]

        public init(coding: [Coding] = []) {
            self.coding = coding
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            coding = _fields.list("coding")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putUnlessEmpty("coding", coding)
            return try _fields.json()
        }
    }

    /// A note.
    public struct SetNote: Document {
        /// The note.
        public var note: String?

        public init(note: String? = nil) {
            self.note = note
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            note = _fields.optional("note")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.putOptional("note", note)
            return try _fields.json()
        }
    }
}
