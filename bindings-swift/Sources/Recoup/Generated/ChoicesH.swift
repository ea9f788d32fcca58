// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// How a bucket is found: GrowthBook's hash versions.
public enum HashVersion: Choice {
    /// FNV-1a of the unit and the seed, to a thousandth; it is biased and kept for experiments that began with
    /// it.
    case _1
    /// FNV-1a twice, seed first, to a ten-thousandth.
    case _2
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [HashVersion] = ["1", "2"].map(HashVersion.init(word:))

    public init(word: String) {
        switch word {
        case "1": self = ._1
        case "2": self = ._2
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case ._1: "1"
        case ._2: "2"
        case .unknown(let word): word
        }
    }
}

/// What became of a message that did not go out.
public enum HeldBack: Choice {
    /// It is held back and will be looked at again.
    case held
    /// It was left out, and its run went on.
    case leftOut
    /// Its run ended before it.
    case runEnded
    /// It is not due yet.
    case notYet
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [HeldBack] = ["held", "left_out", "run_ended", "not_yet"].map(HeldBack.init(word:))

    public init(word: String) {
        switch word {
        case "held": self = .held
        case "left_out": self = .leftOut
        case "run_ended": self = .runEnded
        case "not_yet": self = .notYet
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .held: "held"
        case .leftOut: "left_out"
        case .runEnded: "run_ended"
        case .notYet: "not_yet"
        case .unknown(let word): word
        }
    }
}

/// What a hint is about.
public enum HintKind: Choice {
    /// The next tier.
    case nextTier
    /// More units cost less in total.
    case buyMorePayLess
    /// The order minimum.
    case orderMinimum
    /// Free freight.
    case freeShipping
    /// The buyer's approval limit.
    case approvalLimit
    /// The nearest valid quantities.
    case nearestQuantity
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [HintKind] = ["next_tier", "buy_more_pay_less", "order_minimum", "free_shipping", "approval_limit", "nearest_quantity"].map(HintKind.init(word:))

    public init(word: String) {
        switch word {
        case "next_tier": self = .nextTier
        case "buy_more_pay_less": self = .buyMorePayLess
        case "order_minimum": self = .orderMinimum
        case "free_shipping": self = .freeShipping
        case "approval_limit": self = .approvalLimit
        case "nearest_quantity": self = .nearestQuantity
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .nextTier: "next_tier"
        case .buyMorePayLess: "buy_more_pay_less"
        case .orderMinimum: "order_minimum"
        case .freeShipping: "free_shipping"
        case .approvalLimit: "approval_limit"
        case .nearestQuantity: "nearest_quantity"
        case .unknown(let word): word
        }
    }
}

/// Where a hold stands.
public enum HoldState: Choice {
    /// Nothing is committed.
    case held
    /// A part is committed and a part is held.
    case partly
    /// Nothing is held any more.
    case committed
    /// Released, or given back altogether.
    case ended
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [HoldState] = ["held", "partly", "committed", "ended"].map(HoldState.init(word:))

    public init(word: String) {
        switch word {
        case "held": self = .held
        case "partly": self = .partly
        case "committed": self = .committed
        case "ended": self = .ended
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .held: "held"
        case .partly: "partly"
        case .committed: "committed"
        case .ended: "ended"
        case .unknown(let word): word
        }
    }
}

/// When a quote that was made on a device is honoured.
public enum Honour: Choice {
    /// While its lines cost today what it says.
    case unchanged
    /// While they cost nearly that.
    case nearly
    /// Always: the seller trusts the device.
    case always
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Honour] = ["unchanged", "nearly", "always"].map(Honour.init(word:))

    public init(word: String) {
        switch word {
        case "unchanged": self = .unchanged
        case "nearly": self = .nearly
        case "always": self = .always
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .unchanged: "unchanged"
        case .nearly: "nearly"
        case .always: "always"
        case .unknown(let word): word
        }
    }
}
