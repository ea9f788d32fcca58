// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// Why a person has the ball.
public enum BallKind: Choice {
    /// An open task.
    case task
    /// A call.
    case call
    /// A live negotiation.
    case negotiation
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [BallKind] = ["task", "call", "negotiation"].map(BallKind.init(word:))

    public init(word: String) {
        switch word {
        case "task": self = .task
        case "call": self = .call
        case "negotiation": self = .negotiation
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .task: "task"
        case .call: "call"
        case .negotiation: "negotiation"
        case .unknown(let word): word
        }
    }
}

/// The instant of a thing that a wait counts back from.
public enum BeforeField: Choice {
    /// When the offer or contract ends.
    case ends
    /// When goods are due to be ordered again.
    case due
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [BeforeField] = ["ends", "due"].map(BeforeField.init(word:))

    public init(word: String) {
        switch word {
        case "ends": self = .ends
        case "due": self = .due
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .ends: "ends"
        case .due: "due"
        case .unknown(let word): word
        }
    }
}

/// What a quantity under the first tier costs.
public enum BelowFirst: Choice {
    /// The row's base price; no price without one.
    case base
    /// No price.
    case noPrice
    /// The first tier's price.
    case firstTier
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [BelowFirst] = ["base", "no_price", "first_tier"].map(BelowFirst.init(word:))

    public init(word: String) {
        switch word {
        case "base": self = .base
        case "no_price": self = .noPrice
        case "first_tier": self = .firstTier
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .base: "base"
        case .noPrice: "no_price"
        case .firstTier: "first_tier"
        case .unknown(let word): word
        }
    }
}

/// What goes beyond a seller's authority.
public enum Beyond: Choice {
    /// The discount on a line.
    case lineDiscount
    /// The discount on the quote as a whole.
    case quoteDiscount
    /// A price below a floor.
    case floor
    /// A line has no price that a discount could be measured from.
    case unmeasured
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Beyond] = ["line_discount", "quote_discount", "floor", "unmeasured"].map(Beyond.init(word:))

    public init(word: String) {
        switch word {
        case "line_discount": self = .lineDiscount
        case "quote_discount": self = .quoteDiscount
        case "floor": self = .floor
        case "unmeasured": self = .unmeasured
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .lineDiscount: "line_discount"
        case .quoteDiscount: "quote_discount"
        case .floor: "floor"
        case .unmeasured: "unmeasured"
        case .unknown(let word): word
        }
    }
}

/// Why an address, or a person, is not written to.
public enum BlockReason: Choice {
    /// A law or a list forbids it.
    case suppressed
    /// The address does not exist.
    case hardBounce
    /// The address failed lately.
    case softBounce
    /// The person complained.
    case complaint
    /// The person wants no more.
    case unsubscribed
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [BlockReason] = ["suppressed", "hard_bounce", "soft_bounce", "complaint", "unsubscribed"].map(BlockReason.init(word:))

    public init(word: String) {
        switch word {
        case "suppressed": self = .suppressed
        case "hard_bounce": self = .hardBounce
        case "soft_bounce": self = .softBounce
        case "complaint": self = .complaint
        case "unsubscribed": self = .unsubscribed
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .suppressed: "suppressed"
        case .hardBounce: "hard_bounce"
        case .softBounce: "soft_bounce"
        case .complaint: "complaint"
        case .unsubscribed: "unsubscribed"
        case .unknown(let word): word
        }
    }
}

/// What happens when a price is below its floor.
public enum Breach: Choice {
    /// The line is blocked.
    case block
    /// The price is raised to the floor.
    case clamp
    /// The price stands if somebody approves the concession.
    case requireApproval
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Breach] = ["block", "clamp", "require_approval"].map(Breach.init(word:))

    public init(word: String) {
        switch word {
        case "block": self = .block
        case "clamp": self = .clamp
        case "require_approval": self = .requireApproval
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .block: "block"
        case .clamp: "clamp"
        case .requireApproval: "require_approval"
        case .unknown(let word): word
        }
    }
}

/// Where the price of a bundle comes from.
public enum BundlePricing: Choice {
    /// The bundle has prices of its own.
    case own
    /// The prices of its components are added up.
    case components
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [BundlePricing] = ["own", "components"].map(BundlePricing.init(word:))

    public init(word: String) {
        switch word {
        case "own": self = .own
        case "components": self = .components
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .own: "own"
        case .components: "components"
        case .unknown(let word): word
        }
    }
}

/// The version of the format.
public enum BundleVersion: Choice {
    /// The first.
    case _1
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [BundleVersion] = ["1"].map(BundleVersion.init(word:))

    public init(word: String) {
        switch word {
        case "1": self = ._1
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case ._1: "1"
        case .unknown(let word): word
        }
    }
}

/// Where a buyer is on the way to an order, from the first look to the approval.
public enum BuyingStage: Choice {
    /// Looks around.
    case browse
    /// Fills a cart.
    case cart
    /// Configures a product.
    case configure
    /// Negotiates a quote.
    case quote
    /// Has begun to check out.
    case checkout
    /// Is about to pay.
    case payment
    /// Waits for an approval.
    case approval
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [BuyingStage] = ["browse", "cart", "configure", "quote", "checkout", "payment", "approval"].map(BuyingStage.init(word:))

    public init(word: String) {
        switch word {
        case "browse": self = .browse
        case "cart": self = .cart
        case "configure": self = .configure
        case "quote": self = .quote
        case "checkout": self = .checkout
        case "payment": self = .payment
        case "approval": self = .approval
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .browse: "browse"
        case .cart: "cart"
        case .configure: "configure"
        case .quote: "quote"
        case .checkout: "checkout"
        case .payment: "payment"
        case .approval: "approval"
        case .unknown(let word): word
        }
    }
}
