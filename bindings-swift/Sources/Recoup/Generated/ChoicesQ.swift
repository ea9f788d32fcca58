// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// The quantity that picks the tier.
public enum QuantityOver: Choice {
    /// This line.
    case line
    /// All lines of the SKU.
    case sku
    /// All variants of the product.
    case product
    /// A named set of products.
    case group
    /// The whole cart.
    case cart
    /// What was consumed in the period, then this line.
    case period
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [QuantityOver] = ["line", "sku", "product", "group", "cart", "period"].map(QuantityOver.init(word:))

    public init(word: String) {
        switch word {
        case "line": self = .line
        case "sku": self = .sku
        case "product": self = .product
        case "group": self = .group
        case "cart": self = .cart
        case "period": self = .period
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .line: "line"
        case .sku: "sku"
        case .product: "product"
        case .group: "group"
        case .cart: "cart"
        case .period: "period"
        case .unknown(let word): word
        }
    }
}

/// Who decides about a quote.
public enum QuoteAuthority: Choice {
    /// The engine decides its transitions.
    case engine
    /// Another system owns it; whole observations come in.
    case external
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [QuoteAuthority] = ["engine", "external"].map(QuoteAuthority.init(word:))

    public init(word: String) {
        switch word {
        case "engine": self = .engine
        case "external": self = .external
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .engine: "engine"
        case .external: "external"
        case .unknown(let word): word
        }
    }
}

/// Why a line costs something else without a quote than it did.
public enum QuoteDriftCause: Choice {
    /// It has no price any more.
    case noLongerPriced
    /// It has a price now and had none.
    case newlyPriced
    /// Another list or contract prices it.
    case rule
    /// The list price changed.
    case listPrice
    /// It is priced for another quantity, or allowances split it in another way.
    case tier
    /// The rule is the same and its price changed.
    case price
    /// Promotions take something else.
    case promotion
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [QuoteDriftCause] = ["no_longer_priced", "newly_priced", "rule", "list_price", "tier", "price", "promotion"].map(QuoteDriftCause.init(word:))

    public init(word: String) {
        switch word {
        case "no_longer_priced": self = .noLongerPriced
        case "newly_priced": self = .newlyPriced
        case "rule": self = .rule
        case "list_price": self = .listPrice
        case "tier": self = .tier
        case "price": self = .price
        case "promotion": self = .promotion
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .noLongerPriced: "no_longer_priced"
        case .newlyPriced: "newly_priced"
        case .rule: "rule"
        case .listPrice: "list_price"
        case .tier: "tier"
        case .price: "price"
        case .promotion: "promotion"
        case .unknown(let word): word
        }
    }
}

/// Where a quote is.
public enum QuoteState: Choice {
    /// A buyer is putting it together.
    case draft
    /// It waits for a seller.
    case requested
    /// A seller works on it.
    case inReview
    /// The discount is beyond the seller's authority; a colleague decides.
    case internalApproval
    /// The buyer has an offer.
    case offered
    /// The offer ended before the buyer decided.
    case expired
    /// The buyer took it; what is left of it can be ordered.
    case accepted
    /// An order of it is on its way.
    case placing
    /// Everything that it was good for is ordered.
    case ordered
    /// The buyer said no.
    case declined
    /// The seller took the offer back.
    case withdrawn
    /// The seller did not make an offer.
    case rejected
    /// It was given up.
    case cancelled
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [QuoteState] = ["draft", "requested", "in_review", "internal_approval", "offered", "expired", "accepted", "placing", "ordered", "declined", "withdrawn", "rejected", "cancelled"].map(QuoteState.init(word:))

    public init(word: String) {
        switch word {
        case "draft": self = .draft
        case "requested": self = .requested
        case "in_review": self = .inReview
        case "internal_approval": self = .internalApproval
        case "offered": self = .offered
        case "expired": self = .expired
        case "accepted": self = .accepted
        case "placing": self = .placing
        case "ordered": self = .ordered
        case "declined": self = .declined
        case "withdrawn": self = .withdrawn
        case "rejected": self = .rejected
        case "cancelled": self = .cancelled
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .draft: "draft"
        case .requested: "requested"
        case .inReview: "in_review"
        case .internalApproval: "internal_approval"
        case .offered: "offered"
        case .expired: "expired"
        case .accepted: "accepted"
        case .placing: "placing"
        case .ordered: "ordered"
        case .declined: "declined"
        case .withdrawn: "withdrawn"
        case .rejected: "rejected"
        case .cancelled: "cancelled"
        case .unknown(let word): word
        }
    }
}
