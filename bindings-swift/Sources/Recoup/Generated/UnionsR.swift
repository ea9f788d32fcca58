// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// The rounding plan.
public indirect enum RoundingPresetOrRoundingRules: Document {
    case roundingPreset(RoundingPreset)
    case roundingRules(RoundingRules)

    public init(reading json: JSON, at place: Place) throws {
        if json.isOne(of: [.text]) {
            self = .roundingPreset(try RoundingPreset(reading: json, at: place))
            return
        }
        if json.isOne(of: [.object]) {
            self = .roundingRules(try RoundingRules(reading: json, at: place))
            return
        }
        throw place.wrongType(json)
    }

    public func json() throws -> JSON {
        switch self {
        case .roundingPreset(let value): try value.json()
        case .roundingRules(let value): try value.json()
        }
    }
}

/// A unit price, whenever one is computed.
public indirect enum RoundingRulesUnitPrice: Document {
    case none_
    case pointRule(PointRule)

    public init(reading json: JSON, at place: Place) throws {
        if json == .text("none") {
            self = .none_
            return
        }
        if json.isOne(of: [.object]) {
            self = .pointRule(try PointRule(reading: json, at: place))
            return
        }
        throw place.wrongType(json)
    }

    public func json() throws -> JSON {
        switch self {
        case .none_: .text("none")
        case .pointRule(let value): try value.json()
        }
    }
}
