// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

public indirect enum DifferenceValuesItem: Document {
    case text(String)
    case null(JSON)

    public init(reading json: JSON, at place: Place) throws {
        if json.isOne(of: [.text]), let value = try? String(reading: json, at: place) {
            self = .text(value)
            return
        }
        if json.isOne(of: [.bool, .number, .text, .list, .object]) {
            self = .null(JSON(reading: json, at: place))
            return
        }
        throw place.wrongType(json)
    }

    public func json() throws -> JSON {
        switch self {
        case .text(let value): try value.json()
        case .null(let value): try value.json()
        }
    }
}
