// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What the host has to find out.
public enum NeededFact: Choice {
    /// A price.
    case price
    /// A charge.
    case charge
    /// Taxes of a line or charge.
    case tax
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [NeededFact] = ["price", "charge", "tax"].map(NeededFact.init(word:))

    public init(word: String) {
        switch word {
        case "price": self = .price
        case "charge": self = .charge
        case "tax": self = .tax
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .price: "price"
        case .charge: "charge"
        case .tax: "tax"
        case .unknown(let word): word
        }
    }
}

/// A kind of number under which a product is known.
public enum NumberKind: Choice {
    /// The seller's SKU.
    case sku
    /// The customer's own part number.
    case customer
    /// A GTIN.
    case gtin
    /// The manufacturer's part number.
    case manufacturer
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [NumberKind] = ["sku", "customer", "gtin", "manufacturer"].map(NumberKind.init(word:))

    public init(word: String) {
        switch word {
        case "sku": self = .sku
        case "customer": self = .customer
        case "gtin": self = .gtin
        case "manufacturer": self = .manufacturer
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .sku: "sku"
        case .customer: "customer"
        case .gtin: "gtin"
        case .manufacturer: "manufacturer"
        case .unknown(let word): word
        }
    }
}
