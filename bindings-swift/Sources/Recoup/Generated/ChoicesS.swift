// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// Whether a wait for a local time may end on the day of its anchor.
public enum SameDay: Choice {
    /// The same day counts while the time has not passed; exactly at that time the wait is over.
    case allow
    /// The wait ends on a later day, however early it is.
    case skip
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [SameDay] = ["allow", "skip"].map(SameDay.init(word:))

    public init(word: String) {
        switch word {
        case "allow": self = .allow
        case "skip": self = .skip
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .allow: "allow"
        case .skip: "skip"
        case .unknown(let word): word
        }
    }
}

/// Where the price of a line is from.
public enum Source: Choice {
    /// A price list.
    case catalog
    /// A contract.
    case contract
    /// A quote.
    case quote
    /// A person set it.
    case manual
    /// Another system.
    case external
    /// Parts differ.
    case mixed
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Source] = ["catalog", "contract", "quote", "manual", "external", "mixed"].map(Source.init(word:))

    public init(word: String) {
        switch word {
        case "catalog": self = .catalog
        case "contract": self = .contract
        case "quote": self = .quote
        case "manual": self = .manual
        case "external": self = .external
        case "mixed": self = .mixed
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .catalog: "catalog"
        case .contract: "contract"
        case .quote: "quote"
        case .manual: "manual"
        case .external: "external"
        case .mixed: "mixed"
        case .unknown(let word): word
        }
    }
}

/// A dimension of eligibility.
public enum Specificity: Choice {
    /// A person.
    case contact
    /// An account.
    case account
    /// A unit of the company tree.
    case orgUnit
    /// A group.
    case group
    /// A segment.
    case segment
    /// A sales channel.
    case channel
    /// A region.
    case region
    /// A selling entity.
    case seller
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Specificity] = ["contact", "account", "org_unit", "group", "segment", "channel", "region", "seller"].map(Specificity.init(word:))

    public init(word: String) {
        switch word {
        case "contact": self = .contact
        case "account": self = .account
        case "org_unit": self = .orgUnit
        case "group": self = .group
        case "segment": self = .segment
        case "channel": self = .channel
        case "region": self = .region
        case "seller": self = .seller
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .contact: "contact"
        case .account: "account"
        case .orgUnit: "org_unit"
        case .group: "group"
        case .segment: "segment"
        case .channel: "channel"
        case .region: "region"
        case .seller: "seller"
        case .unknown(let word): word
        }
    }
}

/// Whose spending is added up.
public enum SpendPer: Choice {
    /// The buyer's.
    case requester
    /// Of each cost centre.
    case costCentre
    /// Of each supplier.
    case supplier
    /// Of the unit that buys.
    case unit
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [SpendPer] = ["requester", "cost_centre", "supplier", "unit"].map(SpendPer.init(word:))

    public init(word: String) {
        switch word {
        case "requester": self = .requester
        case "cost_centre": self = .costCentre
        case "supplier": self = .supplier
        case "unit": self = .unit
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .requester: "requester"
        case .costCentre: "cost_centre"
        case .supplier: "supplier"
        case .unit: "unit"
        case .unknown(let word): word
        }
    }
}

/// A period of the calendar, in the rulebook's zone.
public enum SpendPeriod: Choice {
    /// From local midnight.
    case day
    /// From the first of the month.
    case month
    /// From the first of January.
    case year
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [SpendPeriod] = ["day", "month", "year"].map(SpendPeriod.init(word:))

    public init(word: String) {
        switch word {
        case "day": self = .day
        case "month": self = .month
        case "year": self = .year
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .day: "day"
        case .month: "month"
        case .year: "year"
        case .unknown(let word): word
        }
    }
}

/// A step of the waterfall.
public enum StepKind: Choice {
    /// The list price times the quantity.
    case list
    /// From the list price to the first price of the source.
    case source
    /// What quantity breaks change.
    case tier
    /// What the price ending changes.
    case ending
    /// A promotion.
    case promotion
    /// A floor that raised the price.
    case floor
    /// The total in the basis of the prices.
    case total
    /// Tax.
    case tax
    /// With tax.
    case gross
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [StepKind] = ["list", "source", "tier", "ending", "promotion", "floor", "total", "tax", "gross"].map(StepKind.init(word:))

    public init(word: String) {
        switch word {
        case "list": self = .list
        case "source": self = .source
        case "tier": self = .tier
        case "ending": self = .ending
        case "promotion": self = .promotion
        case "floor": self = .floor
        case "total": self = .total
        case "tax": self = .tax
        case "gross": self = .gross
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .list: "list"
        case .source: "source"
        case .tier: "tier"
        case .ending: "ending"
        case .promotion: "promotion"
        case .floor: "floor"
        case .total: "total"
        case .tax: "tax"
        case .gross: "gross"
        case .unknown(let word): word
        }
    }
}

/// What became of a step.
public enum StepOutcome: Choice {
    /// It was done.
    case done
    /// What it asks for did not hold.
    case skipped
    /// A gate dropped it.
    case dropped
    /// It was too late for it.
    case stale
    /// Its wait was over before it began.
    case past
    /// Its wait had no end: the thing has no such instant.
    case noInstant
    /// It was held back for too long.
    case tooOld
    /// What it waited for did not come in time, and the play goes on elsewhere.
    case timedOut
    /// What ends its repetition was seen.
    case stopped
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [StepOutcome] = ["done", "skipped", "dropped", "stale", "past", "no_instant", "too_old", "timed_out", "stopped"].map(StepOutcome.init(word:))

    public init(word: String) {
        switch word {
        case "done": self = .done
        case "skipped": self = .skipped
        case "dropped": self = .dropped
        case "stale": self = .stale
        case "past": self = .past
        case "no_instant": self = .noInstant
        case "too_old": self = .tooOld
        case "timed_out": self = .timedOut
        case "stopped": self = .stopped
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .done: "done"
        case .skipped: "skipped"
        case .dropped: "dropped"
        case .stale: "stale"
        case .past: "past"
        case .noInstant: "no_instant"
        case .tooOld: "too_old"
        case .timedOut: "timed_out"
        case .stopped: "stopped"
        case .unknown(let word): word
        }
    }
}

/// Where a step stands.
public enum StepStatus: Choice {
    /// A stage before it is not done.
    case waiting
    /// People may decide it.
    case open
    /// It is approved.
    case approved
    /// It is rejected.
    case rejected
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [StepStatus] = ["waiting", "open", "approved", "rejected"].map(StepStatus.init(word:))

    public init(word: String) {
        switch word {
        case "waiting": self = .waiting
        case "open": self = .open
        case "approved": self = .approved
        case "rejected": self = .rejected
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .waiting: "waiting"
        case .open: "open"
        case .approved: "approved"
        case .rejected: "rejected"
        case .unknown(let word): word
        }
    }
}

/// How the candidates of several lists become one price.
public enum Strategy: Choice {
    /// The lowest unit price for the slot.
    case lowest
    /// The first list in priority order that has the product.
    case firstByPriority
    /// The first list fills each slot.
    case mergeByPriority
    /// The most specific row wins, not the cheapest.
    case mostSpecific
    /// The lowest line total wins.
    case bestForBuyer
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Strategy] = ["lowest", "first_by_priority", "merge_by_priority", "most_specific", "best_for_buyer"].map(Strategy.init(word:))

    public init(word: String) {
        switch word {
        case "lowest": self = .lowest
        case "first_by_priority": self = .firstByPriority
        case "merge_by_priority": self = .mergeByPriority
        case "most_specific": self = .mostSpecific
        case "best_for_buyer": self = .bestForBuyer
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .lowest: "lowest"
        case .firstByPriority: "first_by_priority"
        case .mergeByPriority: "merge_by_priority"
        case .mostSpecific: "most_specific"
        case .bestForBuyer: "best_for_buyer"
        case .unknown(let word): word
        }
    }
}

/// What is approved.
public enum SubjectKind: Choice {
    /// A cart that is submitted.
    case cart
    /// A release of a quote that the buyer wants to order.
    case quote
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [SubjectKind] = ["cart", "quote"].map(SubjectKind.init(word:))

    public init(word: String) {
        switch word {
        case "cart": self = .cart
        case "quote": self = .quote
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .cart: "cart"
        case .quote: "quote"
        case .unknown(let word): word
        }
    }
}
