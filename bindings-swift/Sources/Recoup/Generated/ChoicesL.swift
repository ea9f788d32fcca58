// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// Whether tiers of different lists may mix.
public enum LadderMerge: Choice {
    /// A list takes part with its whole ladder.
    case whole
    /// Ladders merge slot by slot.
    case perSlot
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [LadderMerge] = ["whole", "per_slot"].map(LadderMerge.init(word:))

    public init(word: String) {
        switch word {
        case "whole": self = .whole
        case "per_slot": self = .perSlot
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .whole: "whole"
        case .perSlot: "per_slot"
        case .unknown(let word): word
        }
    }
}

/// What a device has to do without.
public enum LeftOutKind: Choice {
    /// A floor that asks for a margin: it would need costs. It is looked at when the quote comes in.
    case floor
    /// Prices over cost of a SKU.
    case costPrice
    /// A product named with the bundle that is not sold.
    case unknownSku
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [LeftOutKind] = ["floor", "cost_price", "unknown_sku"].map(LeftOutKind.init(word:))

    public init(word: String) {
        switch word {
        case "floor": self = .floor
        case "cost_price": self = .costPrice
        case "unknown_sku": self = .unknownSku
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .floor: "floor"
        case .costPrice: "cost_price"
        case .unknownSku: "unknown_sku"
        case .unknown(let word): word
        }
    }
}

/// Where a price that comes with the line is from.
public enum LineSource: Choice {
    /// A person set it.
    case manual
    /// A negotiated quote.
    case quote
    /// Another system, such as an ERP.
    case external
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [LineSource] = ["manual", "quote", "external"].map(LineSource.init(word:))

    public init(word: String) {
        switch word {
        case "manual": self = .manual
        case "quote": self = .quote
        case "external": self = .external
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .manual: "manual"
        case .quote: "quote"
        case .external: "external"
        case .unknown(let word): word
        }
    }
}

/// Whether a line has a price.
public enum LineStatus: Choice {
    /// It has one.
    case priced
    /// It has none; the reasons say why. It counts zero.
    case unpriced
    /// A floor blocks its price. It counts zero.
    case blocked
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [LineStatus] = ["priced", "unpriced", "blocked"].map(LineStatus.init(word:))

    public init(word: String) {
        switch word {
        case "priced": self = .priced
        case "unpriced": self = .unpriced
        case "blocked": self = .blocked
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .priced: "priced"
        case .unpriced: "unpriced"
        case .blocked: "blocked"
        case .unknown(let word): word
        }
    }
}

/// What looks wrong.
public enum LintCode: Choice {
    /// Two lists of the same priority price the same thing for the same buyer: the id decides.
    case priorityTie
    /// Two rows of one list fit the same buyer equally well: their order decides.
    case rowTie
    /// More costs more: a tier is dearer than the one before it.
    case invertedTiers
    /// A tier changes nothing.
    case repeatedTier
    /// A tier begins above the greatest quantity that may be ordered.
    case unreachableTier
    /// A list can never give a price.
    case deadList
    /// A row is never in force while its list is.
    case deadRow
    /// Two rows of one SKU are in force at the same time for a while, and neither is an exception from the other.
    case overlappingWindows
    /// A price is below what the product costs.
    case belowCost
    /// A SKU has a price in one currency and none in another that the same buyers are offered.
    case currencyHole
    /// A promotion lowers prices of a list that is a discount already.
    case doubleDiscount
    /// Two promotions can both lower the same line, and no group says how they go together.
    case stackedPromotions
    /// A condition can never hold.
    case neverHolds
    /// A condition says the same twice.
    case repeatedCondition
    /// A contract ended before anything else in the rulebook begins.
    case endedContract
    /// A lint stopped at its limit of comparisons; there may be more to find.
    case incomplete
    /// No way leads to a step of a play.
    case unreachableStep
    /// A play goes in circles in which nothing waits.
    case cycleWithoutWait
    /// A step comes when the quote is over.
    case waitPastExpiry
    /// A cap holds back what the play itself sends.
    case impossibleCap
    /// A channel is never open.
    case neverOpen
    /// Two plays can write to the same person about the same thing.
    case doubleSend
    /// An exit or a goal can't come while the run lives.
    case missedExit
    /// An offer takes a price below its floor.
    case offerBelowFloor
    /// No reason with which a play is entered permits what it offers.
    case unpermittedOffer
    /// Nobody can be found for a role.
    case unheldRole
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [LintCode] = ["priority_tie", "row_tie", "inverted_tiers", "repeated_tier", "unreachable_tier", "dead_list", "dead_row", "overlapping_windows", "below_cost", "currency_hole", "double_discount", "stacked_promotions", "never_holds", "repeated_condition", "ended_contract", "incomplete", "unreachable_step", "cycle_without_wait", "wait_past_expiry", "impossible_cap", "never_open", "double_send", "missed_exit", "offer_below_floor", "unpermitted_offer", "unheld_role"].map(LintCode.init(word:))

    public init(word: String) {
        switch word {
        case "priority_tie": self = .priorityTie
        case "row_tie": self = .rowTie
        case "inverted_tiers": self = .invertedTiers
        case "repeated_tier": self = .repeatedTier
        case "unreachable_tier": self = .unreachableTier
        case "dead_list": self = .deadList
        case "dead_row": self = .deadRow
        case "overlapping_windows": self = .overlappingWindows
        case "below_cost": self = .belowCost
        case "currency_hole": self = .currencyHole
        case "double_discount": self = .doubleDiscount
        case "stacked_promotions": self = .stackedPromotions
        case "never_holds": self = .neverHolds
        case "repeated_condition": self = .repeatedCondition
        case "ended_contract": self = .endedContract
        case "incomplete": self = .incomplete
        case "unreachable_step": self = .unreachableStep
        case "cycle_without_wait": self = .cycleWithoutWait
        case "wait_past_expiry": self = .waitPastExpiry
        case "impossible_cap": self = .impossibleCap
        case "never_open": self = .neverOpen
        case "double_send": self = .doubleSend
        case "missed_exit": self = .missedExit
        case "offer_below_floor": self = .offerBelowFloor
        case "unpermitted_offer": self = .unpermittedOffer
        case "unheld_role": self = .unheldRole
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .priorityTie: "priority_tie"
        case .rowTie: "row_tie"
        case .invertedTiers: "inverted_tiers"
        case .repeatedTier: "repeated_tier"
        case .unreachableTier: "unreachable_tier"
        case .deadList: "dead_list"
        case .deadRow: "dead_row"
        case .overlappingWindows: "overlapping_windows"
        case .belowCost: "below_cost"
        case .currencyHole: "currency_hole"
        case .doubleDiscount: "double_discount"
        case .stackedPromotions: "stacked_promotions"
        case .neverHolds: "never_holds"
        case .repeatedCondition: "repeated_condition"
        case .endedContract: "ended_contract"
        case .incomplete: "incomplete"
        case .unreachableStep: "unreachable_step"
        case .cycleWithoutWait: "cycle_without_wait"
        case .waitPastExpiry: "wait_past_expiry"
        case .impossibleCap: "impossible_cap"
        case .neverOpen: "never_open"
        case .doubleSend: "double_send"
        case .missedExit: "missed_exit"
        case .offerBelowFloor: "offer_below_floor"
        case .unpermittedOffer: "unpermitted_offer"
        case .unheldRole: "unheld_role"
        case .unknown(let word): word
        }
    }
}

/// What a lock blocks.
public enum LockScope: Choice {
    /// Every change.
    case all
    /// Prices and contracts of lines.
    case prices
    /// Everything else on lines.
    case lines
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [LockScope] = ["all", "prices", "lines"].map(LockScope.init(word:))

    public init(word: String) {
        switch word {
        case "all": self = .all
        case "prices": self = .prices
        case "lines": self = .lines
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .all: "all"
        case .prices: "prices"
        case .lines: "lines"
        case .unknown(let word): word
        }
    }
}

/// How a log is ordered.
public enum LogOrder: Choice {
    /// By time: every account that was seen is kept until the end.
    case byTime
    /// By account, and by time within one: one account is kept at a time.
    case byAccount
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [LogOrder] = ["by_time", "by_account"].map(LogOrder.init(word:))

    public init(word: String) {
        switch word {
        case "by_time": self = .byTime
        case "by_account": self = .byAccount
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .byTime: "by_time"
        case .byAccount: "by_account"
        case .unknown(let word): word
        }
    }
}
