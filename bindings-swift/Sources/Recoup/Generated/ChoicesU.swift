// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// Why it can't be said whether a condition holds.
public enum Unknown: Choice {
    /// Nobody here knows the fact.
    case notKnownHere
    /// The amount is of another currency.
    case currencyDiffers
    /// The measure is in a unit that does not convert.
    case unitDiffers
    /// A word where a number is asked for, or the other way round.
    case kindDiffers
    /// The number does not exist, such as the margin of something free.
    case undefined
    /// The numbers are too large to be compared exactly.
    case outOfRange
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Unknown] = ["not_known_here", "currency_differs", "unit_differs", "kind_differs", "undefined", "out_of_range"].map(Unknown.init(word:))

    public init(word: String) {
        switch word {
        case "not_known_here": self = .notKnownHere
        case "currency_differs": self = .currencyDiffers
        case "unit_differs": self = .unitDiffers
        case "kind_differs": self = .kindDiffers
        case "undefined": self = .undefined
        case "out_of_range": self = .outOfRange
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .notKnownHere: "not_known_here"
        case .currencyDiffers: "currency_differs"
        case .unitDiffers: "unit_differs"
        case .kindDiffers: "kind_differs"
        case .undefined: "undefined"
        case .outOfRange: "out_of_range"
        case .unknown(let word): word
        }
    }
}
