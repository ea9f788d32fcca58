// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// A decision.
public enum Verdict: Choice {
    /// Yes.
    case approve
    /// No.
    case reject
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Verdict] = ["approve", "reject"].map(Verdict.init(word:))

    public init(word: String) {
        switch word {
        case "approve": self = .approve
        case "reject": self = .reject
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .approve: "approve"
        case .reject: "reject"
        case .unknown(let word): word
        }
    }
}

/// The version of the format.
public enum Version: Choice {
    /// The first.
    case _1
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Version] = ["1"].map(Version.init(word:))

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

/// How a command came in.
public enum Via: Choice {
    /// A person who is signed in.
    case session
    /// A link that carries a claim.
    case link
    /// A procurement system that was punched out from.
    case punchout
    /// A batch of another system.
    case `import`
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Via] = ["session", "link", "punchout", "import"].map(Via.init(word:))

    public init(word: String) {
        switch word {
        case "session": self = .session
        case "link": self = .link
        case "punchout": self = .punchout
        case "import": self = .`import`
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .session: "session"
        case .link: "link"
        case .punchout: "punchout"
        case .`import`: "import"
        case .unknown(let word): word
        }
    }
}

/// What is wrong with a choice.
public enum ViolationKind: Choice {
    /// The product has no such option.
    case unknownOption
    /// No choice was made.
    case missing
    /// The value is not among those of the option.
    case unknownValue
    /// The value is not a number of the option's range or not on its step.
    case outsideRange
    /// The constraint requires one of these values, or any if there are none.
    case required
    /// The constraint excludes the choice.
    case excluded
    /// The constraint allows only numbers within these bounds.
    case outsideBounds
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ViolationKind] = ["unknown_option", "missing", "unknown_value", "outside_range", "required", "excluded", "outside_bounds"].map(ViolationKind.init(word:))

    public init(word: String) {
        switch word {
        case "unknown_option": self = .unknownOption
        case "missing": self = .missing
        case "unknown_value": self = .unknownValue
        case "outside_range": self = .outsideRange
        case "required": self = .required
        case "excluded": self = .excluded
        case "outside_bounds": self = .outsideBounds
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .unknownOption: "unknown_option"
        case .missing: "missing"
        case .unknownValue: "unknown_value"
        case .outsideRange: "outside_range"
        case .required: "required"
        case .excluded: "excluded"
        case .outsideBounds: "outside_bounds"
        case .unknown(let word): word
        }
    }
}
