// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

public indirect enum StatedAmount: Document {
    case decimal(Decimal)
    case amountByBasis(AmountByBasis)

    public init(reading json: JSON, at place: Place) throws {
        if json.isOne(of: [.text, .number]) {
            self = .decimal(try Decimal(reading: json, at: place))
            return
        }
        if json.isOne(of: [.object]) {
            self = .amountByBasis(try AmountByBasis(reading: json, at: place))
            return
        }
        throw place.wrongType(json)
    }

    public func json() throws -> JSON {
        switch self {
        case .decimal(let value): try value.json()
        case .amountByBasis(let value): try value.json()
        }
    }
}

public indirect enum StatedIds: Document {
    case name(String)
    case list([String])

    public init(reading json: JSON, at place: Place) throws {
        if json.isOne(of: [.text]) {
            self = .name(try String(reading: json, at: place))
            return
        }
        if json.isOne(of: [.list]) {
            self = .list(try [String](reading: json, at: place))
            return
        }
        throw place.wrongType(json)
    }

    public func json() throws -> JSON {
        switch self {
        case .name(let value): try value.json()
        case .list(let value): try value.json()
        }
    }
}

/// A subject of an account.
public indirect enum Subject: Document {
    /// The account itself.
    case account(Bool)
    /// A cart, saved cart, list or template.
    case cart(String)
    /// A quote.
    case quote(String)
    /// An approval.
    case approval(String)
    /// An order.
    case order(String)
    /// A budget.
    case budget(String)
    /// A person.
    case contact(String)
    /// An effect that waits for its answer.
    case effect(String)
    /// A thing that can stall.
    case journey(JourneyRef)
    /// A run of a recovery play.
    case run(String)
    /// One that this version does not know: its field, and what stands there.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (field, value) = try json.onlyField(at: place)
        switch field {
        case "account": self = .account(try Bool(reading: value, at: place.field("account")))
        case "cart": self = .cart(try String(reading: value, at: place.field("cart")))
        case "quote": self = .quote(try String(reading: value, at: place.field("quote")))
        case "approval": self = .approval(try String(reading: value, at: place.field("approval")))
        case "order": self = .order(try String(reading: value, at: place.field("order")))
        case "budget": self = .budget(try String(reading: value, at: place.field("budget")))
        case "contact": self = .contact(try String(reading: value, at: place.field("contact")))
        case "effect": self = .effect(try String(reading: value, at: place.field("effect")))
        case "journey": self = .journey(try JourneyRef(reading: value, at: place.field("journey")))
        case "run": self = .run(try String(reading: value, at: place.field("run")))
        default: self = .unknown(field, value)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .account(let value): .object([.init("account", try value.json())])
        case .cart(let value): .object([.init("cart", try value.json())])
        case .quote(let value): .object([.init("quote", try value.json())])
        case .approval(let value): .object([.init("approval", try value.json())])
        case .order(let value): .object([.init("order", try value.json())])
        case .budget(let value): .object([.init("budget", try value.json())])
        case .contact(let value): .object([.init("contact", try value.json())])
        case .effect(let value): .object([.init("effect", try value.json())])
        case .journey(let value): .object([.init("journey", try value.json())])
        case .run(let value): .object([.init("run", try value.json())])
        case .unknown(let field, let value): .object([.init(field, value)])
        }
    }
}
