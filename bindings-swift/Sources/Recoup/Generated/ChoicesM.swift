// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// Whose manager decides.
public enum ManagerOf: Choice {
    /// The buyer's: the contact acted for, else the one who acts.
    case requester
    /// Those of the people who approved the stage before.
    case previous
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ManagerOf] = ["requester", "previous"].map(ManagerOf.init(word:))

    public init(word: String) {
        switch word {
        case "requester": self = .requester
        case "previous": self = .previous
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .requester: "requester"
        case .previous: "previous"
        case .unknown(let word): word
        }
    }
}

/// How one cart joins another.
public enum MergeMode: Choice {
    /// Quantities of the same line add up.
    case sum
    /// Of the same line the greater quantity counts.
    case max
    /// The guest's lines are dropped: the cart that was there stays as it is.
    case replaceGuest
    /// The user's lines are dropped: the guest's take their place.
    case replaceUser
    /// Nothing moves: the guest's cart becomes a saved cart of the same owner.
    case keepBoth
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [MergeMode] = ["sum", "max", "replace_guest", "replace_user", "keep_both"].map(MergeMode.init(word:))

    public init(word: String) {
        switch word {
        case "sum": self = .sum
        case "max": self = .max
        case "replace_guest": self = .replaceGuest
        case "replace_user": self = .replaceUser
        case "keep_both": self = .keepBoth
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .sum: "sum"
        case .max: "max"
        case .replaceGuest: "replace_guest"
        case .replaceUser: "replace_user"
        case .keepBoth: "keep_both"
        case .unknown(let word): word
        }
    }
}

/// What became of a line in a merge.
public enum MergeOutcome: Choice {
    /// Only the other cart had it: it came along.
    case moved
    /// Both had it: the quantities were added.
    case summed
    /// Both had it: the greater quantity counts.
    case greater
    /// It stayed as it was.
    case kept
    /// It was dropped by the mode.
    case dropped
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [MergeOutcome] = ["moved", "summed", "greater", "kept", "dropped"].map(MergeOutcome.init(word:))

    public init(word: String) {
        switch word {
        case "moved": self = .moved
        case "summed": self = .summed
        case "greater": self = .greater
        case "kept": self = .kept
        case "dropped": self = .dropped
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .moved: "moved"
        case .summed: "summed"
        case .greater: "greater"
        case .kept: "kept"
        case .dropped: "dropped"
        case .unknown(let word): word
        }
    }
}

/// How tiers are read.
public enum Mode: Choice {
    /// The whole quantity at the reached tier.
    case volume
    /// Each slice at its own tier.
    case graduated
    /// A price for each started block.
    case package
    /// Each slice of an amount at its percentage, plus a fee per tier entered.
    case graduatedPercent
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Mode] = ["volume", "graduated", "package", "graduated_percent"].map(Mode.init(word:))

    public init(word: String) {
        switch word {
        case "volume": self = .volume
        case "graduated": self = .graduated
        case "package": self = .package
        case "graduated_percent": self = .graduatedPercent
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .volume: "volume"
        case .graduated: "graduated"
        case .package: "package"
        case .graduatedPercent: "graduated_percent"
        case .unknown(let word): word
        }
    }
}

/// Where multiples are counted from.
public enum MultipleFrom: Choice {
    /// The minimum.
    case minimum
    /// Zero.
    case zero
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [MultipleFrom] = ["minimum", "zero"].map(MultipleFrom.init(word:))

    public init(word: String) {
        switch word {
        case "minimum": self = .minimum
        case "zero": self = .zero
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .minimum: "minimum"
        case .zero: "zero"
        case .unknown(let word): word
        }
    }
}
