// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What happens when the same key would enter again.
public enum ReEntry: Choice {
    /// It enters once and never again.
    case never
    /// It does not enter while a run of it lives.
    case onceAtATime
    /// It enters beside the runs that live.
    case concurrent
    /// The run that lives ends and a new one begins.
    case restart
    /// It enters when the last entry is longer ago than `cooldown`, and no run of it lives.
    case cooldown
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ReEntry] = ["never", "once_at_a_time", "concurrent", "restart", "cooldown"].map(ReEntry.init(word:))

    public init(word: String) {
        switch word {
        case "never": self = .never
        case "once_at_a_time": self = .onceAtATime
        case "concurrent": self = .concurrent
        case "restart": self = .restart
        case "cooldown": self = .cooldown
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .never: "never"
        case .onceAtATime: "once_at_a_time"
        case .concurrent: "concurrent"
        case .restart: "restart"
        case .cooldown: "cooldown"
        case .unknown(let word): word
        }
    }
}

/// Where a role must be held, seen from the unit that buys.
public enum Reach: Choice {
    /// In the unit itself.
    case unit
    /// In the unit or in any unit above it.
    case above
    /// Anywhere in the company.
    case company
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Reach] = ["unit", "above", "company"].map(Reach.init(word:))

    public init(word: String) {
        switch word {
        case "unit": self = .unit
        case "above": self = .above
        case "company": self = .company
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .unit: "unit"
        case .above: "above"
        case .company: "company"
        case .unknown(let word): word
        }
    }
}

/// Whether a value is read when a step is done or was kept when the run began.
public enum Reading: Choice {
    /// As it is when the step is done.
    case live
    /// As it was when the run began.
    case snapshot
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Reading] = ["live", "snapshot"].map(Reading.init(word:))

    public init(word: String) {
        switch word {
        case "live": self = .live
        case "snapshot": self = .snapshot
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .live: "live"
        case .snapshot: "snapshot"
        case .unknown(let word): word
        }
    }
}

/// Where a role of a recipient is looked up.
public enum RecipientFrom: Choice {
    /// Who buys.
    case buyer
    /// Who must decide.
    case approver
    /// A contact with a role of the company in the buying unit or above.
    case role
    /// The contact's owner at the seller.
    case contactOwner
    /// The account's owner at the seller.
    case accountOwner
    /// The owner of the parent's account.
    case parentOwner
    /// The owner of the territory.
    case territory
    /// A team of the seller that always exists.
    case team
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [RecipientFrom] = ["buyer", "approver", "role", "contact_owner", "account_owner", "parent_owner", "territory", "team"].map(RecipientFrom.init(word:))

    public init(word: String) {
        switch word {
        case "buyer": self = .buyer
        case "approver": self = .approver
        case "role": self = .role
        case "contact_owner": self = .contactOwner
        case "account_owner": self = .accountOwner
        case "parent_owner": self = .parentOwner
        case "territory": self = .territory
        case "team": self = .team
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .buyer: "buyer"
        case .approver: "approver"
        case .role: "role"
        case .contactOwner: "contact_owner"
        case .accountOwner: "account_owner"
        case .parentOwner: "parent_owner"
        case .territory: "territory"
        case .team: "team"
        case .unknown(let word): word
        }
    }
}

/// What becomes of what is still held once a part was committed.
public enum Rest: Choice {
    /// It stays held: more of the order will come.
    case keep
    /// It is released.
    case release
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Rest] = ["keep", "release"].map(Rest.init(word:))

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

/// What a line in the history of revisions was.
public enum Round: Choice {
    /// The seller offered.
    case offered
    /// The buyer countered.
    case countered
    /// The buyer accepted.
    case accepted
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Round] = ["offered", "countered", "accepted"].map(Round.init(word:))

    public init(word: String) {
        switch word {
        case "offered": self = .offered
        case "countered": self = .countered
        case "accepted": self = .accepted
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .offered: "offered"
        case .countered: "countered"
        case .accepted: "accepted"
        case .unknown(let word): word
        }
    }
}

/// How a value between two multiples of the increment is rounded. Named after what happens, since "half up" and
/// "half down" mean different things to different vendors below zero.
public enum RoundingMode: Choice {
    /// Ties to the even multiple ("banker's rounding").
    case halfEven
    /// Ties to the odd multiple.
    case halfOdd
    /// Ties away from zero (what most people call half up).
    case halfAwayFromZero
    /// Ties to zero.
    case halfToZero
    /// Ties towards plus infinity.
    case halfCeiling
    /// Ties towards minus infinity.
    case halfFloor
    /// Any remainder away from zero.
    case awayFromZero
    /// Any remainder is cut off.
    case toZero
    /// Towards plus infinity.
    case ceiling
    /// Towards minus infinity.
    case floor
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [RoundingMode] = ["half_even", "half_odd", "half_away_from_zero", "half_to_zero", "half_ceiling", "half_floor", "away_from_zero", "to_zero", "ceiling", "floor"].map(RoundingMode.init(word:))

    public init(word: String) {
        switch word {
        case "half_even": self = .halfEven
        case "half_odd": self = .halfOdd
        case "half_away_from_zero": self = .halfAwayFromZero
        case "half_to_zero": self = .halfToZero
        case "half_ceiling": self = .halfCeiling
        case "half_floor": self = .halfFloor
        case "away_from_zero": self = .awayFromZero
        case "to_zero": self = .toZero
        case "ceiling": self = .ceiling
        case "floor": self = .floor
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .halfEven: "half_even"
        case .halfOdd: "half_odd"
        case .halfAwayFromZero: "half_away_from_zero"
        case .halfToZero: "half_to_zero"
        case .halfCeiling: "half_ceiling"
        case .halfFloor: "half_floor"
        case .awayFromZero: "away_from_zero"
        case .toZero: "to_zero"
        case .ceiling: "ceiling"
        case .floor: "floor"
        case .unknown(let word): word
        }
    }
}

/// Rounding plans of known systems and standards, so far as they are documented.
public enum RoundingPreset: Choice {
    /// commercetools: half even.
    case commercetools
    /// Oro Commerce: half away from zero.
    case oro
    /// Magento 2 and Adobe Commerce: half away from zero.
    case magento
    /// Medusa 2: sub-cent amounts are kept.
    case medusa
    /// Vendure: half towards plus infinity, per unit.
    case vendure
    /// The European standard for electronic invoices.
    case en16931
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [RoundingPreset] = ["commercetools", "oro", "magento", "medusa", "vendure", "en16931"].map(RoundingPreset.init(word:))

    public init(word: String) {
        switch word {
        case "commercetools": self = .commercetools
        case "oro": self = .oro
        case "magento": self = .magento
        case "medusa": self = .medusa
        case "vendure": self = .vendure
        case "en16931": self = .en16931
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .commercetools: "commercetools"
        case .oro: "oro"
        case .magento: "magento"
        case .medusa: "medusa"
        case .vendure: "vendure"
        case .en16931: "en16931"
        case .unknown(let word): word
        }
    }
}

/// What became of a row.
public enum RowOutcome: Choice {
    /// It is in the cart.
    case added
    /// It names several products.
    case ambiguous
    /// It names nothing that is sold.
    case unknown_
    /// It can't be ordered like this.
    case refused
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [RowOutcome] = ["added", "ambiguous", "unknown", "refused"].map(RowOutcome.init(word:))

    public init(word: String) {
        switch word {
        case "added": self = .added
        case "ambiguous": self = .ambiguous
        case "unknown": self = .unknown_
        case "refused": self = .refused
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .added: "added"
        case .ambiguous: "ambiguous"
        case .unknown_: "unknown"
        case .refused: "refused"
        case .unknown(let word): word
        }
    }
}

/// The quantity a rule is about.
public enum RuleOver: Choice {
    /// Each line.
    case line
    /// All lines of the SKU.
    case sku
    /// All variants of the product.
    case product
    /// All lines that the rule covers.
    case group
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [RuleOver] = ["line", "sku", "product", "group"].map(RuleOver.init(word:))

    public init(word: String) {
        switch word {
        case "line": self = .line
        case "sku": self = .sku
        case "product": self = .product
        case "group": self = .group
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .line: "line"
        case .sku: "sku"
        case .product: "product"
        case .group: "group"
        case .unknown(let word): word
        }
    }
}

/// How a run ended.
public enum RunEnd: Choice {
    /// Its last step was done.
    case completed
    /// What it was for was reached.
    case goal
    /// The thing was ordered.
    case ordered
    /// The same was ordered elsewhere.
    case convertedElsewhere
    /// Somebody came back: its messages are void.
    case resumed
    /// The thing came to an end.
    case subjectEnded
    /// An exit of the play.
    case exit
    /// The same key entered again.
    case restarted
    /// A play with a higher priority began.
    case preempted
    /// Its play, or the version of it, is gone.
    case playRemoved
    /// A step that was held back ended it.
    case heldBack
    /// A person took over.
    case takenOver
    /// A wait was over before it began, and the play says that it ends then.
    case past
    /// It went through more steps than a run may.
    case tooLong
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [RunEnd] = ["completed", "goal", "ordered", "converted_elsewhere", "resumed", "subject_ended", "exit", "restarted", "preempted", "play_removed", "held_back", "taken_over", "past", "too_long"].map(RunEnd.init(word:))

    public init(word: String) {
        switch word {
        case "completed": self = .completed
        case "goal": self = .goal
        case "ordered": self = .ordered
        case "converted_elsewhere": self = .convertedElsewhere
        case "resumed": self = .resumed
        case "subject_ended": self = .subjectEnded
        case "exit": self = .exit
        case "restarted": self = .restarted
        case "preempted": self = .preempted
        case "play_removed": self = .playRemoved
        case "held_back": self = .heldBack
        case "taken_over": self = .takenOver
        case "past": self = .past
        case "too_long": self = .tooLong
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .completed: "completed"
        case .goal: "goal"
        case .ordered: "ordered"
        case .convertedElsewhere: "converted_elsewhere"
        case .resumed: "resumed"
        case .subjectEnded: "subject_ended"
        case .exit: "exit"
        case .restarted: "restarted"
        case .preempted: "preempted"
        case .playRemoved: "play_removed"
        case .heldBack: "held_back"
        case .takenOver: "taken_over"
        case .past: "past"
        case .tooLong: "too_long"
        case .unknown(let word): word
        }
    }
}
