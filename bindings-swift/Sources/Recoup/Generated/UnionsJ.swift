// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// The thing that a journey is about.
public indirect enum JourneyRef: Document {
    case cart(String)
    case quote(String)
    case approval(String)
    case credit(String)
    case configuration(String)
    case reorder(String)
    case contract(String)
    case visit(String)
    /// One that this version does not know: its field, and what stands there.
    case unknown(String, JSON)

    public init(reading json: JSON, at place: Place) throws {
        let (field, value) = try json.onlyField(at: place)
        switch field {
        case "cart": self = .cart(try String(reading: value, at: place.field("cart")))
        case "quote": self = .quote(try String(reading: value, at: place.field("quote")))
        case "approval": self = .approval(try String(reading: value, at: place.field("approval")))
        case "credit": self = .credit(try String(reading: value, at: place.field("credit")))
        case "configuration": self = .configuration(try String(reading: value, at: place.field("configuration")))
        case "reorder": self = .reorder(try String(reading: value, at: place.field("reorder")))
        case "contract": self = .contract(try String(reading: value, at: place.field("contract")))
        case "visit": self = .visit(try String(reading: value, at: place.field("visit")))
        default: self = .unknown(field, value)
        }
    }

    public func json() throws -> JSON {
        switch self {
        case .cart(let value): .object([.init("cart", try value.json())])
        case .quote(let value): .object([.init("quote", try value.json())])
        case .approval(let value): .object([.init("approval", try value.json())])
        case .credit(let value): .object([.init("credit", try value.json())])
        case .configuration(let value): .object([.init("configuration", try value.json())])
        case .reorder(let value): .object([.init("reorder", try value.json())])
        case .contract(let value): .object([.init("contract", try value.json())])
        case .visit(let value): .object([.init("visit", try value.json())])
        case .unknown(let field, let value): .object([.init(field, value)])
        }
    }
}
