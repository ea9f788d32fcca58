// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// How urgent a task is.
public enum TaskPriority: Choice {
    /// High.
    case high
    /// Normal.
    case normal
    /// Low.
    case low
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [TaskPriority] = ["high", "normal", "low"].map(TaskPriority.init(word:))

    public init(word: String) {
        switch word {
        case "high": self = .high
        case "normal": self = .normal
        case "low": self = .low
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .high: "high"
        case .normal: "normal"
        case .low: "low"
        case .unknown(let word): word
        }
    }
}

/// What a rate means; zero rated, exempt and reverse charge all yield no tax and are told apart on an invoice.
public enum TaxKind: Choice {
    /// Taxed at the rate.
    case standard
    /// Taxable at zero percent.
    case zero
    /// Exempt.
    case exempt
    /// The buyer accounts for the tax.
    case reverseCharge
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [TaxKind] = ["standard", "zero", "exempt", "reverse_charge"].map(TaxKind.init(word:))

    public init(word: String) {
        switch word {
        case "standard": self = .standard
        case "zero": self = .zero
        case "exempt": self = .exempt
        case "reverse_charge": self = .reverseCharge
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .standard: "standard"
        case .zero: "zero"
        case .exempt: "exempt"
        case .reverseCharge: "reverse_charge"
        case .unknown(let word): word
        }
    }
}

/// What tax is computed and rounded for.
public enum TaxLevel: Choice {
    /// One unit, then multiplied.
    case unit
    /// A line.
    case line
    /// All lines of one tax, kind and rate (EN 16931).
    case group
    /// The document, all taxes together.
    case document
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [TaxLevel] = ["unit", "line", "group", "document"].map(TaxLevel.init(word:))

    public init(word: String) {
        switch word {
        case "unit": self = .unit
        case "line": self = .line
        case "group": self = .group
        case "document": self = .document
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .unit: "unit"
        case .line: "line"
        case .group: "group"
        case .document: "document"
        case .unknown(let word): word
        }
    }
}

/// Whether prices hold tax.
public enum TaxPrices: Choice {
    /// Tax comes on top.
    case exclusive
    /// Prices hold tax.
    case inclusive
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [TaxPrices] = ["exclusive", "inclusive"].map(TaxPrices.init(word:))

    public init(word: String) {
        switch word {
        case "exclusive": self = .exclusive
        case "inclusive": self = .inclusive
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .exclusive: "exclusive"
        case .inclusive: "inclusive"
        case .unknown(let word): word
        }
    }
}

/// Where rates come from.
public enum TaxSource: Choice {
    /// The table here.
    case table
    /// The request: an outside tax service.
    case request
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [TaxSource] = ["table", "request"].map(TaxSource.init(word:))

    public init(word: String) {
        switch word {
        case "table": self = .table
        case "request": self = .request
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .table: "table"
        case .request: "request"
        case .unknown(let word): word
        }
    }
}

/// What thresholds are measured in.
public enum ThresholdOver: Choice {
    /// The amount of the lines before this promotion.
    case amount
    /// Their quantity.
    case quantity
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ThresholdOver] = ["amount", "quantity"].map(ThresholdOver.init(word:))

    public init(word: String) {
        switch word {
        case "amount": self = .amount
        case "quantity": self = .quantity
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .amount: "amount"
        case .quantity: "quantity"
        case .unknown(let word): word
        }
    }
}

/// What the recipient of a message did.
public enum Touch: Choice {
    /// It reached its recipient.
    case delivered
    /// It was opened.
    case opened
    /// A link in it was followed.
    case clicked
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Touch] = ["delivered", "opened", "clicked"].map(Touch.init(word:))

    public init(word: String) {
        switch word {
        case "delivered": self = .delivered
        case "opened": self = .opened
        case "clicked": self = .clicked
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .delivered: "delivered"
        case .opened: "opened"
        case .clicked: "clicked"
        case .unknown(let word): word
        }
    }
}
