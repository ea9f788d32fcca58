// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// How a journey ended.
public enum JourneyEnd: Choice {
    /// It was ordered.
    case ordered
    /// A colleague, or another system, ordered the same.
    case convertedElsewhere
    /// It became another thing: a cart a quote, a quote an order.
    case handedOn
    /// It was decided: an approval.
    case decided
    /// It was given up, emptied, declined or deleted.
    case givenUp
    /// Its time was over: an offer, a contract.
    case expired
    /// What stopped it was lifted: credit.
    case released
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [JourneyEnd] = ["ordered", "converted_elsewhere", "handed_on", "decided", "given_up", "expired", "released"].map(JourneyEnd.init(word:))

    public init(word: String) {
        switch word {
        case "ordered": self = .ordered
        case "converted_elsewhere": self = .convertedElsewhere
        case "handed_on": self = .handedOn
        case "decided": self = .decided
        case "given_up": self = .givenUp
        case "expired": self = .expired
        case "released": self = .released
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .ordered: "ordered"
        case .convertedElsewhere: "converted_elsewhere"
        case .handedOn: "handed_on"
        case .decided: "decided"
        case .givenUp: "given_up"
        case .expired: "expired"
        case .released: "released"
        case .unknown(let word): word
        }
    }
}

/// What can stall. Plays name it, and its id is that of the thing.
public enum JourneyKind: Choice {
    /// A cart, of the engine or of another system.
    case cart
    /// A quote that was offered.
    case quote
    /// An approval that waits for its approver.
    case approval
    /// An order that the seller's credit department stopped.
    case credit
    /// A configuration that was begun.
    case configuration
    /// Goods that are due to be ordered again.
    case reorder
    /// A contract that ends.
    case contract
    /// Somebody who looks around without a cart.
    case visit
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [JourneyKind] = ["cart", "quote", "approval", "credit", "configuration", "reorder", "contract", "visit"].map(JourneyKind.init(word:))

    public init(word: String) {
        switch word {
        case "cart": self = .cart
        case "quote": self = .quote
        case "approval": self = .approval
        case "credit": self = .credit
        case "configuration": self = .configuration
        case "reorder": self = .reorder
        case "contract": self = .contract
        case "visit": self = .visit
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .cart: "cart"
        case .quote: "quote"
        case .approval: "approval"
        case .credit: "credit"
        case .configuration: "configuration"
        case .reorder: "reorder"
        case .contract: "contract"
        case .visit: "visit"
        case .unknown(let word): word
        }
    }
}

/// Where a journey is.
public enum JourneyStatus: Choice {
    /// It goes on, or waits to be found idle.
    case active
    /// Nobody came back in time.
    case abandoned
    /// It is over.
    case ended
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [JourneyStatus] = ["active", "abandoned", "ended"].map(JourneyStatus.init(word:))

    public init(word: String) {
        switch word {
        case "active": self = .active
        case "abandoned": self = .abandoned
        case "ended": self = .ended
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .active: "active"
        case .abandoned: "abandoned"
        case .ended: "ended"
        case .unknown(let word): word
        }
    }
}
