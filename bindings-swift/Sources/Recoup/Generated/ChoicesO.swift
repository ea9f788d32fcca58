// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// Where an approval stands in another system.
public enum ObservedStatus: Choice {
    /// It waits there.
    case open
    /// Approved.
    case approved
    /// Refused.
    case rejected
    /// Given back to be changed.
    case returned
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ObservedStatus] = ["open", "approved", "rejected", "returned"].map(ObservedStatus.init(word:))

    public init(word: String) {
        switch word {
        case "open": self = .open
        case "approved": self = .approved
        case "rejected": self = .rejected
        case "returned": self = .returned
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .open: "open"
        case .approved: "approved"
        case .rejected: "rejected"
        case .returned: "returned"
        case .unknown(let word): word
        }
    }
}

/// Why a cart, or a line, goes the general way.
public enum Obstacle: Choice {
    /// A charge may be added.
    case charges
    /// A floor may hold a price.
    case floors
    /// A promotion looks at more than the line's quantity, or does something else than taking off a percentage.
    case promotions
    /// Taxes are not those of a table, or not rounded line by line.
    case taxes
    /// Amounts have more decimals than fit.
    case decimals
    /// The price is not one unit price that hangs on the line's own quantity.
    case price
    /// The line can't be priced at all.
    case fault
    /// An amount is too great.
    case amount
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Obstacle] = ["charges", "floors", "promotions", "taxes", "decimals", "price", "fault", "amount"].map(Obstacle.init(word:))

    public init(word: String) {
        switch word {
        case "charges": self = .charges
        case "floors": self = .floors
        case "promotions": self = .promotions
        case "taxes": self = .taxes
        case "decimals": self = .decimals
        case "price": self = .price
        case "fault": self = .fault
        case "amount": self = .amount
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .charges: "charges"
        case .floors: "floors"
        case .promotions: "promotions"
        case .taxes: "taxes"
        case .decimals: "decimals"
        case .price: "price"
        case .fault: "fault"
        case .amount: "amount"
        case .unknown(let word): word
        }
    }
}

/// What a new rulebook does to approvals that are open.
public enum OnChange: Choice {
    /// They go on by the plan that they were made with.
    case keep
    /// A new plan is made by the new policies; decisions that still fit count on.
    case restart
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OnChange] = ["keep", "restart"].map(OnChange.init(word:))

    public init(word: String) {
        switch word {
        case "keep": self = .keep
        case "restart": self = .restart
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .keep: "keep"
        case .restart: "restart"
        case .unknown(let word): word
        }
    }
}

/// What happens when a budget lacks the amount.
public enum OnExceeded: Choice {
    /// The command is refused.
    case block
    /// Somebody may approve it; then the hold says that it goes beyond.
    case approve
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OnExceeded] = ["block", "approve"].map(OnExceeded.init(word:))

    public init(word: String) {
        switch word {
        case "block": self = .block
        case "approve": self = .approve
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .block: "block"
        case .approve: "approve"
        case .unknown(let word): word
        }
    }
}

/// What becomes of a hold when the order that it was made for is refused.
public enum OnRefused: Choice {
    /// It stays: the order will be sent again.
    case keep
    /// It is released.
    case release
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OnRefused] = ["keep", "release"].map(OnRefused.init(word:))

    public init(word: String) {
        switch word {
        case "keep": self = .keep
        case "release": self = .release
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .keep: "keep"
        case .release: "release"
        case .unknown(let word): word
        }
    }
}

/// What a rejection does.
public enum OnReject: Choice {
    /// One ends the approval.
    case veto
    /// It ends when more than half of those who may decide have rejected, or the quorum can't be reached any
    /// more.
    case majority
    /// One gives the subject back to be changed.
    case `return`
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OnReject] = ["veto", "majority", "return"].map(OnReject.init(word:))

    public init(word: String) {
        switch word {
        case "veto": self = .veto
        case "majority": self = .majority
        case "return": self = .`return`
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .veto: "veto"
        case .majority: "majority"
        case .`return`: "return"
        case .unknown(let word): word
        }
    }
}

/// What became of an operation.
public enum OperationOutcome: Choice {
    /// It is in the cart.
    case applied
    /// It was known, or a later one had taken its place.
    case unchanged
    /// It can't be taken in; the others are.
    case refused
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OperationOutcome] = ["applied", "unchanged", "refused"].map(OperationOutcome.init(word:))

    public init(word: String) {
        switch word {
        case "applied": self = .applied
        case "unchanged": self = .unchanged
        case "refused": self = .refused
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .applied: "applied"
        case .unchanged: "unchanged"
        case .refused: "refused"
        case .unknown(let word): word
        }
    }
}

/// What an order rule measures.
public enum OrderRuleOf: Choice {
    /// An amount.
    case amount
    /// Base units.
    case quantity
    /// Kilograms.
    case weight
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OrderRuleOf] = ["amount", "quantity", "weight"].map(OrderRuleOf.init(word:))

    public init(word: String) {
        switch word {
        case "amount": self = .amount
        case "quantity": self = .quantity
        case "weight": self = .weight
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .amount: "amount"
        case .quantity: "quantity"
        case .weight: "weight"
        case .unknown(let word): word
        }
    }
}

/// Where an order stands.
public enum OrderState: Choice {
    /// Something is still to come.
    case open
    /// Everything was shipped or cancelled.
    case completed
    /// Everything was cancelled.
    case cancelled
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OrderState] = ["open", "completed", "cancelled"].map(OrderState.init(word:))

    public init(word: String) {
        switch word {
        case "open": self = .open
        case "completed": self = .completed
        case "cancelled": self = .cancelled
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .open: "open"
        case .completed: "completed"
        case .cancelled: "cancelled"
        case .unknown(let word): word
        }
    }
}

/// Where an order is from.
public enum OriginKind: Choice {
    /// A cart.
    case cart
    /// A quote.
    case quote
    /// A purchase order of a procurement system.
    case punchout
    /// Another system.
    case erp
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OriginKind] = ["cart", "quote", "punchout", "erp"].map(OriginKind.init(word:))

    public init(word: String) {
        switch word {
        case "cart": self = .cart
        case "quote": self = .quote
        case "punchout": self = .punchout
        case "erp": self = .erp
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .cart: "cart"
        case .quote: "quote"
        case .punchout: "punchout"
        case .erp: "erp"
        case .unknown(let word): word
        }
    }
}

/// Whose owner decides.
public enum OwnerOf: Choice {
    /// The cost centres that the subject is booked to.
    case costCentre
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OwnerOf] = ["cost_centre"].map(OwnerOf.init(word:))

    public init(word: String) {
        switch word {
        case "cost_centre": self = .costCentre
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .costCentre: "cost_centre"
        case .unknown(let word): word
        }
    }
}
