// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

public indirect enum OfferOrRefusal: Document {
    case offer(Offer)
    case refusal(Refusal)

    public init(reading json: JSON, at place: Place) throws {
        if json.isOne(of: [.object]), let value = try? Offer(reading: json, at: place) {
            self = .offer(value)
            return
        }
        if json.isOne(of: [.object]) {
            self = .refusal(try Refusal(reading: json, at: place))
            return
        }
        throw place.wrongType(json)
    }

    public func json() throws -> JSON {
        switch self {
        case .offer(let value): try value.json()
        case .refusal(let value): try value.json()
        }
    }
}

/// How far a budget may go below zero.
public indirect enum Overdraft: Document {
    /// Not at all.
    case none_
    /// By an amount, in the budget's currency.
    case amount(Amount)
    /// As far as it takes: the budget only watches.
    case unlimited
    /// One that this version does not know: its word, and all of it.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (word, rest) = try json.told(apart: "kind", at: place)
        switch word {
        case "none":
            try Fields(rest, at: place).finish()
            self = .none_
        case "amount": self = .amount(try Amount(reading: rest, at: place))
        case "unlimited":
            try Fields(rest, at: place).finish()
            self = .unlimited
        default: self = .unknown(word, json)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .none_: JSON.object([]).tagged("kind", "none")
        case .amount(let value): try value.json().tagged("kind", "amount")
        case .unlimited: JSON.object([]).tagged("kind", "unlimited")
        case .unknown(_, let json): json
        }
    }

    /// By an amount, in the budget's currency.
    public struct Amount: Document {
        /// The amount, zero or more.
        public var amount: Decimal

        public init(amount: Decimal) {
            self.amount = amount
        }

        public init(reading json: JSON, at place: Place) throws {
            var _fields = try Fields(json, at: place)
            amount = try _fields.required("amount")
            try _fields.finish()
        }

        public func json() throws -> JSON {
            var _fields = Members()
            _fields.put("amount", amount)
            return try _fields.json()
        }
    }
}
