// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What a payment is.
public enum InstalmentKind: Choice {
    /// Paid with the order.
    case deposit
    /// Paid by the terms.
    case balance
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [InstalmentKind] = ["deposit", "balance"].map(InstalmentKind.init(word:))

    public init(word: String) {
        switch word {
        case "deposit": self = .deposit
        case "balance": self = .balance
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .deposit: "deposit"
        case .balance: "balance"
        case .unknown(let word): word
        }
    }
}
