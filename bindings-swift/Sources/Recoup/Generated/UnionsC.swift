// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// For `most_specific`: the order of dimensions, or `count`.
public indirect enum CombineSpecificity: Document {
    case list([Specificity])
    case count

    public init(reading json: JSON, at place: Place) throws {
        if json.isOne(of: [.list]) {
            self = .list(try [Specificity](reading: json, at: place))
            return
        }
        if json == .text("count") {
            self = .count
            return
        }
        throw place.wrongType(json)
    }

    public func json() throws -> JSON {
        switch self {
        case .list(let value): try value.json()
        case .count: .text("count")
        }
    }
}

/// Who acts: a contact by id, or anybody; the host itself when absent.
public indirect enum ContactIdOrActor: Document {
    case contactId(String)
    case actor(Actor)

    public init(reading json: JSON, at place: Place) throws {
        if json.isOne(of: [.text]) {
            self = .contactId(try String(reading: json, at: place))
            return
        }
        if json.isOne(of: [.object]) {
            self = .actor(try Actor(reading: json, at: place))
            return
        }
        throw place.wrongType(json)
    }

    public func json() throws -> JSON {
        switch self {
        case .contactId(let value): try value.json()
        case .actor(let value): try value.json()
        }
    }
}

/// What is booked against a budget.
public indirect enum Covers: Document {
    /// What is bought for a unit or anything below it.
    case unit(Unit)
    /// What a person buys.
    case contact(Contact)
    /// What is coded to a cost centre.
    case costCentre(CostCentre)
    /// Everything that the account buys.
    case everything
    /// One that this version does not know: its word, and all of it.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (word, rest) = try json.told(apart: "what", at: place)
        switch word {
        case "unit": self = .unit(try Unit(reading: rest, at: place))
        case "contact": self = .contact(try Contact(reading: rest, at: place))
        case "cost_centre": self = .costCentre(try CostCentre(reading: rest, at: place))
        case "everything":
            try Fields(rest, at: place).finish()
            self = .everything
        default: self = .unknown(word, json)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .unit(let value): try value.json().tagged("what", "unit")
        case .contact(let value): try value.json().tagged("what", "contact")
        case .costCentre(let value): try value.json().tagged("what", "cost_centre")
        case .everything: JSON.object([]).tagged("what", "everything")
        case .unknown(_, let json): json
        }
    }

    /// What is bought for a unit or anything below it.
    public struct Unit: Document {
        /// The unit.
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            id = try _fields.required("id")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("id", id)
            return try _fields.json()
        }
    }

    /// What a person buys.
    public struct Contact: Document {
        /// The person.
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            id = try _fields.required("id")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("id", id)
            return try _fields.json()
        }
    }

    /// What is coded to a cost centre.
    public struct CostCentre: Document {
        /// The cost centre.
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            id = try _fields.required("id")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("id", id)
            return try _fields.json()
        }
    }
}
