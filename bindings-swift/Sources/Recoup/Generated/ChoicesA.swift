// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What a member of a shared cart or list may do.
public enum Access: Choice {
    /// Look at it and copy from it.
    case view
    /// Change its lines.
    case edit
    /// Everything, sharing it among that.
    case owner
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Access] = ["view", "edit", "owner"].map(Access.init(word:))

    public init(word: String) {
        switch word {
        case "view": self = .view
        case "edit": self = .edit
        case "owner": self = .owner
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .view: "view"
        case .edit: "edit"
        case .owner: "owner"
        case .unknown(let word): word
        }
    }
}

/// The kind of an address.
public enum AddressKind: Choice {
    /// An e-mail address.
    case email
    /// A number for calls and text messages.
    case phone
    /// A device or browser that takes push messages.
    case push
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [AddressKind] = ["email", "phone", "push"].map(AddressKind.init(word:))

    public init(word: String) {
        switch word {
        case "email": self = .email
        case "phone": self = .phone
        case "push": self = .push
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .email: "email"
        case .phone: "phone"
        case .push: "push"
        case .unknown(let word): word
        }
    }
}

/// Whose number an alias is.
public enum AliasKind: Choice {
    /// The customer's own part number.
    case customer
    /// A GS1 Global Trade Item Number of 8, 12, 13 or 14 digits.
    case gtin
    /// The manufacturer's part number.
    case manufacturer
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [AliasKind] = ["customer", "gtin", "manufacturer"].map(AliasKind.init(word:))

    public init(word: String) {
        switch word {
        case "customer": self = .customer
        case "gtin": self = .gtin
        case "manufacturer": self = .manufacturer
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .customer: "customer"
        case .gtin: "gtin"
        case .manufacturer: "manufacturer"
        case .unknown(let word): word
        }
    }
}

/// What an allocation to lines goes by.
public enum AllocateBy: Choice {
    /// The line's total.
    case amount
    /// Its quantity in base units.
    case quantity
    /// Its weight.
    case weight
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [AllocateBy] = ["amount", "quantity", "weight"].map(AllocateBy.init(word:))

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

/// Who gets the increments that are left once every party has its exact share cut off to a multiple of the
/// increment. Each of them goes to a different party, and never to one of weight zero.
public enum AllocationPolicy: Choice {
    /// The parties that lost most by the cutting; at a tie the earlier one. Vendure's rule.
    case largestRemainder
    /// The parties of the greatest weight; at a tie the earlier one. The rule of dinero.js.
    case largestWeight
    /// Weights do not count: equal shares for all parties, those of weight zero too, what is left to the first
    /// ones.
    case even
    /// The first parties.
    case first
    /// The last parties.
    case last
    /// Shares are rounded half to zero, not cut off; what is then missing or too much is settled with the first
    /// parties. Sylius's rule.
    case nearestFirst
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [AllocationPolicy] = ["largest_remainder", "largest_weight", "even", "first", "last", "nearest_first"].map(AllocationPolicy.init(word:))

    public init(word: String) {
        switch word {
        case "largest_remainder": self = .largestRemainder
        case "largest_weight": self = .largestWeight
        case "even": self = .even
        case "first": self = .first
        case "last": self = .last
        case "nearest_first": self = .nearestFirst
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .largestRemainder: "largest_remainder"
        case .largestWeight: "largest_weight"
        case .even: "even"
        case .first: "first"
        case .last: "last"
        case .nearestFirst: "nearest_first"
        case .unknown(let word): word
        }
    }
}

/// Why an alternative is named.
public enum AlternativeKind: Choice {
    /// It can be ordered as it is configured.
    case configuration
    /// It is in stock.
    case inStock
    /// It costs less.
    case cheaper
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [AlternativeKind] = ["configuration", "in_stock", "cheaper"].map(AlternativeKind.init(word:))

    public init(word: String) {
        switch word {
        case "configuration": self = .configuration
        case "in_stock": self = .inStock
        case "cheaper": self = .cheaper
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .configuration: "configuration"
        case .inStock: "in_stock"
        case .cheaper: "cheaper"
        case .unknown(let word): word
        }
    }
}

/// What an `amount_off` is taken off.
public enum AmountOffPer: Choice {
    /// Each line.
    case line
    /// Each unit.
    case unit
    /// The order, allocated to its lines.
    case order
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [AmountOffPer] = ["line", "unit", "order"].map(AmountOffPer.init(word:))

    public init(word: String) {
        switch word {
        case "line": self = .line
        case "unit": self = .unit
        case "order": self = .order
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .line: "line"
        case .unit: "unit"
        case .order: "order"
        case .unknown(let word): word
        }
    }
}

/// What a wait is counted from.
public enum Anchor: Choice {
    /// The last activity before the entry.
    case activity
    /// When it was found idle.
    case abandoned
    /// When the run began.
    case entered
    /// When the step before was due by the plan, however long it was held back; the beginning of the run for the
    /// first step.
    case previousDue
    /// When the step before was done or left out; the beginning of the run for the first step.
    case previousDone
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Anchor] = ["activity", "abandoned", "entered", "previous_due", "previous_done"].map(Anchor.init(word:))

    public init(word: String) {
        switch word {
        case "activity": self = .activity
        case "abandoned": self = .abandoned
        case "entered": self = .entered
        case "previous_due": self = .previousDue
        case "previous_done": self = .previousDone
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .activity: "activity"
        case .abandoned: "abandoned"
        case .entered: "entered"
        case .previousDue: "previous_due"
        case .previousDone: "previous_done"
        case .unknown(let word): word
        }
    }
}

/// Where an approval stands.
public enum ApprovalStatus: Choice {
    /// It waits for people.
    case open
    /// Every step is approved.
    case approved
    /// It was refused.
    case rejected
    /// It was given back to be changed.
    case returned
    /// Those who asked took it back.
    case recalled
    /// Its subject expired.
    case lapsed
    /// Its subject is gone.
    case cancelled
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ApprovalStatus] = ["open", "approved", "rejected", "returned", "recalled", "lapsed", "cancelled"].map(ApprovalStatus.init(word:))

    public init(word: String) {
        switch word {
        case "open": self = .open
        case "approved": self = .approved
        case "rejected": self = .rejected
        case "returned": self = .returned
        case "recalled": self = .recalled
        case "lapsed": self = .lapsed
        case "cancelled": self = .cancelled
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .open: "open"
        case .approved: "approved"
        case .rejected: "rejected"
        case .returned: "returned"
        case .recalled: "recalled"
        case .lapsed: "lapsed"
        case .cancelled: "cancelled"
        case .unknown(let word): word
        }
    }
}

/// Who reads the result.
public enum Audience: Choice {
    /// Nothing is held back.
    case `internal`
    /// A person who sells: no costs.
    case seller
    /// A person who buys: no costs, floors or other customers' prices.
    case buyer
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Audience] = ["internal", "seller", "buyer"].map(Audience.init(word:))

    public init(word: String) {
        switch word {
        case "internal": self = .`internal`
        case "seller": self = .seller
        case "buyer": self = .buyer
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .`internal`: "internal"
        case .seller: "seller"
        case .buyer: "buyer"
        case .unknown(let word): word
        }
    }
}

/// Whether somebody is put in or taken out.
public enum AudienceChange: Choice {
    /// Put in.
    case add
    /// Taken out.
    case remove
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [AudienceChange] = ["add", "remove"].map(AudienceChange.init(word:))

    public init(word: String) {
        switch word {
        case "add": self = .add
        case "remove": self = .remove
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .add: "add"
        case .remove: "remove"
        case .unknown(let word): word
        }
    }
}

/// Who decides about a subject.
public enum Authority: Choice {
    /// The engine.
    case engine
    /// Another system: only its observations change it, and they are not questioned.
    case external
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Authority] = ["engine", "external"].map(Authority.init(word:))

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
