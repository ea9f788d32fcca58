// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What `amount_off` means.
public enum DiscountBasis: Choice {
    /// In the basis of the prices: with tax where prices are inclusive.
    case price
    /// Net of tax.
    case net
    /// With tax.
    case gross
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [DiscountBasis] = ["price", "net", "gross"].map(DiscountBasis.init(word:))

    public init(word: String) {
        switch word {
        case "price": self = .price
        case "net": self = .net
        case "gross": self = .gross
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .price: "price"
        case .net: "net"
        case .gross: "gross"
        case .unknown(let word): word
        }
    }
}

/// What the depth of a discount is measured from.
public enum DiscountFrom: Choice {
    /// The buyer's own price today, after contracts and promotions.
    case today
    /// The list price; today's price for a line that has none.
    case list
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [DiscountFrom] = ["today", "list"].map(DiscountFrom.init(word:))

    public init(word: String) {
        switch word {
        case "today": self = .today
        case "list": self = .list
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .today: "today"
        case .list: "list"
        case .unknown(let word): word
        }
    }
}

/// What a document is read as.
public enum DocumentKind: Choice {
    /// Any JSON, as it stands.
    case tree
    /// A rulebook.
    case rulebook
    /// A request.
    case request
    /// An input of an account.
    case input
    /// An event of an account.
    case event
    /// A rounding mode with its increment.
    case rounding
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [DocumentKind] = ["tree", "rulebook", "request", "input", "event", "rounding"].map(DocumentKind.init(word:))

    public init(word: String) {
        switch word {
        case "tree": self = .tree
        case "rulebook": self = .rulebook
        case "request": self = .request
        case "input": self = .input
        case "event": self = .event
        case "rounding": self = .rounding
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .tree: "tree"
        case .rulebook: "rulebook"
        case .request: "request"
        case .input: "input"
        case .event: "event"
        case .rounding: "rounding"
        case .unknown(let word): word
        }
    }
}

/// A total that changed.
public enum DriftTotal: Choice {
    /// Lines before promotions.
    case subtotal
    /// What promotions took.
    case discount
    /// Charges.
    case charges
    /// Without tax.
    case net
    /// Tax.
    case tax
    /// What is to be paid.
    case gross
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [DriftTotal] = ["subtotal", "discount", "charges", "net", "tax", "gross"].map(DriftTotal.init(word:))

    public init(word: String) {
        switch word {
        case "subtotal": self = .subtotal
        case "discount": self = .discount
        case "charges": self = .charges
        case "net": self = .net
        case "tax": self = .tax
        case "gross": self = .gross
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .subtotal: "subtotal"
        case .discount: "discount"
        case .charges: "charges"
        case .net: "net"
        case .tax: "tax"
        case .gross: "gross"
        case .unknown(let word): word
        }
    }
}
