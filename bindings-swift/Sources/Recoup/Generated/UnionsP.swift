// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

public indirect enum PricedOrRefusal: Document {
    case priced(Priced)
    case refusal(Refusal)

    public init(reading json: JSON, at place: Place) throws {
        if json.isOne(of: [.object]), let value = try? Priced(reading: json, at: place) {
            self = .priced(value)
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
        case .priced(let value): try value.json()
        case .refusal(let value): try value.json()
        }
    }
}
