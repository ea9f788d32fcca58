// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// Whose messages a cap counts.
public enum CapPer: Choice {
    /// Those to the contact.
    case contact
    /// Those to anybody of the account.
    case account
    /// Those to addresses of one domain.
    case domain
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [CapPer] = ["contact", "account", "domain"].map(CapPer.init(word:))

    public init(word: String) {
        switch word {
        case "contact": self = .contact
        case "account": self = .account
        case "domain": self = .domain
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .contact: "contact"
        case .account: "account"
        case .domain: "domain"
        case .unknown(let word): word
        }
    }
}

/// Why a line costs something else.
public enum CartDriftCause: Choice {
    /// The line is new.
    case new
    /// The line is gone.
    case gone
    /// It has no price any more, or a floor blocks it.
    case unpriced
    /// It has a price now.
    case priced
    /// Its quantity changed.
    case quantity
    /// Another rule sets the price.
    case rule
    /// The same rule sets another price for the same quantity.
    case price
    /// The same rule sets another price for another quantity: another tier.
    case tier
    /// Promotions took something else.
    case promotion
    /// The tax is another.
    case tax
    /// The price is the same; only the list price it is compared with moved.
    case listPrice
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [CartDriftCause] = ["new", "gone", "unpriced", "priced", "quantity", "rule", "price", "tier", "promotion", "tax", "list_price"].map(CartDriftCause.init(word:))

    public init(word: String) {
        switch word {
        case "new": self = .new
        case "gone": self = .gone
        case "unpriced": self = .unpriced
        case "priced": self = .priced
        case "quantity": self = .quantity
        case "rule": self = .rule
        case "price": self = .price
        case "tier": self = .tier
        case "promotion": self = .promotion
        case "tax": self = .tax
        case "list_price": self = .listPrice
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .new: "new"
        case .gone: "gone"
        case .unpriced: "unpriced"
        case .priced: "priced"
        case .quantity: "quantity"
        case .rule: "rule"
        case .price: "price"
        case .tier: "tier"
        case .promotion: "promotion"
        case .tax: "tax"
        case .listPrice: "list_price"
        case .unknown(let word): word
        }
    }
}

/// What a cart is for.
public enum CartKind: Choice {
    /// To be ordered.
    case cart
    /// A cart that was put aside.
    case saved
    /// A list from which a company orders again and again.
    case requisition
    /// A list of wishes.
    case wishList
    /// A pattern for carts.
    case template
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [CartKind] = ["cart", "saved", "requisition", "wish_list", "template"].map(CartKind.init(word:))

    public init(word: String) {
        switch word {
        case "cart": self = .cart
        case "saved": self = .saved
        case "requisition": self = .requisition
        case "wish_list": self = .wishList
        case "template": self = .template
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .cart: "cart"
        case .saved: "saved"
        case .requisition: "requisition"
        case .wishList: "wish_list"
        case .template: "template"
        case .unknown(let word): word
        }
    }
}

/// Where a cart stands.
public enum CartState: Choice {
    /// It can be edited.
    case active
    /// Its prices are kept until somebody edits or reprices it.
    case frozenSoft
    /// Its prices are kept and edits are refused until it is thawed.
    case frozenHard
    /// It waits for approval.
    case pendingApproval
    /// It was approved, or needs no approval.
    case approved
    /// An order is being placed and has not been answered.
    case placing
    /// It was ordered.
    case ordered
    /// Its lines went into another cart.
    case merged
    /// It went to a procurement system, whose purchase order is awaited.
    case transferred
    /// Nobody came back to it.
    case expired
    /// Somebody threw it away.
    case deleted
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [CartState] = ["active", "frozen_soft", "frozen_hard", "pending_approval", "approved", "placing", "ordered", "merged", "transferred", "expired", "deleted"].map(CartState.init(word:))

    public init(word: String) {
        switch word {
        case "active": self = .active
        case "frozen_soft": self = .frozenSoft
        case "frozen_hard": self = .frozenHard
        case "pending_approval": self = .pendingApproval
        case "approved": self = .approved
        case "placing": self = .placing
        case "ordered": self = .ordered
        case "merged": self = .merged
        case "transferred": self = .transferred
        case "expired": self = .expired
        case "deleted": self = .deleted
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .active: "active"
        case .frozenSoft: "frozen_soft"
        case .frozenHard: "frozen_hard"
        case .pendingApproval: "pending_approval"
        case .approved: "approved"
        case .placing: "placing"
        case .ordered: "ordered"
        case .merged: "merged"
        case .transferred: "transferred"
        case .expired: "expired"
        case .deleted: "deleted"
        case .unknown(let word): word
        }
    }
}

/// What happened to the thing a change is about.
public enum ChangeKind: Choice {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It is another now.
    case changed
    /// The same things stand in another order.
    case moved
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ChangeKind] = ["added", "removed", "changed", "moved"].map(ChangeKind.init(word:))

    public init(word: String) {
        switch word {
        case "added": self = .added
        case "removed": self = .removed
        case "changed": self = .changed
        case "moved": self = .moved
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .added: "added"
        case .removed: "removed"
        case .changed: "changed"
        case .moved: "moved"
        case .unknown(let word): word
        }
    }
}

/// What a charge is for.
public enum ChargeKind: Choice {
    /// Freight; shipping promotions lower it.
    case freight
    /// Handling.
    case handling
    /// A fee on small orders.
    case smallOrder
    /// A surcharge.
    case surcharge
    /// A returnable deposit.
    case deposit
    /// Anything else.
    case other
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ChargeKind] = ["freight", "handling", "small_order", "surcharge", "deposit", "other"].map(ChargeKind.init(word:))

    public init(word: String) {
        switch word {
        case "freight": self = .freight
        case "handling": self = .handling
        case "small_order": self = .smallOrder
        case "surcharge": self = .surcharge
        case "deposit": self = .deposit
        case "other": self = .other
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .freight: "freight"
        case .handling: "handling"
        case .smallOrder: "small_order"
        case .surcharge: "surcharge"
        case .deposit: "deposit"
        case .other: "other"
        case .unknown(let word): word
        }
    }
}

/// A kind of concession. A reason permits some kinds, most reasons none.
public enum ConcessionKind: Choice {
    /// A lower price.
    case price
    /// Cheaper freight.
    case freight
    /// Longer terms of payment.
    case terms
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ConcessionKind] = ["price", "freight", "terms"].map(ConcessionKind.init(word:))

    public init(word: String) {
        switch word {
        case "price": self = .price
        case "freight": self = .freight
        case "terms": self = .terms
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .price: "price"
        case .freight: "freight"
        case .terms: "terms"
        case .unknown(let word): word
        }
    }
}

/// What an amount includes.
public enum ConditionBasis: Choice {
    /// Before promotions and before tax.
    case goods
    /// After promotions, before tax.
    case net
    /// After promotions, with tax.
    case gross
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ConditionBasis] = ["goods", "net", "gross"].map(ConditionBasis.init(word:))

    public init(word: String) {
        switch word {
        case "goods": self = .goods
        case "net": self = .net
        case "gross": self = .gross
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .goods: "goods"
        case .net: "net"
        case .gross: "gross"
        case .unknown(let word): word
        }
    }
}

/// What came of a condition.
public enum ConditionOutcome: Choice {
    /// It holds.
    case holds
    /// It fails.
    case fails
    /// What it asks for is not known, or can't be compared.
    case unknown_
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ConditionOutcome] = ["holds", "fails", "unknown"].map(ConditionOutcome.init(word:))

    public init(word: String) {
        switch word {
        case "holds": self = .holds
        case "fails": self = .fails
        case "unknown": self = .unknown_
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .holds: "holds"
        case .fails: "fails"
        case .unknown_: "unknown"
        case .unknown(let word): word
        }
    }
}

/// What consent a channel needs for a purpose.
public enum ConsentBasis: Choice {
    /// The recipient has said yes.
    case optIn
    /// The recipient has not said no.
    case optOut
    /// None: it is part of what the recipient asked for.
    case none_
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ConsentBasis] = ["opt_in", "opt_out", "none"].map(ConsentBasis.init(word:))

    public init(word: String) {
        switch word {
        case "opt_in": self = .optIn
        case "opt_out": self = .optOut
        case "none": self = .none_
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .optIn: "opt_in"
        case .optOut: "opt_out"
        case .none_: "none"
        case .unknown(let word): word
        }
    }
}

/// Whether a contract price beats list prices or competes with them.
public enum ContractPrices: Choice {
    /// A contract price wins over any list price.
    case prevail
    /// It is one candidate among others.
    case compete
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ContractPrices] = ["prevail", "compete"].map(ContractPrices.init(word:))

    public init(word: String) {
        switch word {
        case "prevail": self = .prevail
        case "compete": self = .compete
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .prevail: "prevail"
        case .compete: "compete"
        case .unknown(let word): word
        }
    }
}

/// How long a period of a budget is.
public enum Cycle: Choice {
    /// Seven days.
    case week
    /// A month.
    case month
    /// Three months.
    case quarter
    /// Twelve months.
    case year
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Cycle] = ["week", "month", "quarter", "year"].map(Cycle.init(word:))

    public init(word: String) {
        switch word {
        case "week": self = .week
        case "month": self = .month
        case "quarter": self = .quarter
        case "year": self = .year
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .week: "week"
        case .month: "month"
        case .quarter: "quarter"
        case .year: "year"
        case .unknown(let word): word
        }
    }
}
