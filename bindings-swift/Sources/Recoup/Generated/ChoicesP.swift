// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation

/// What happens when a wait is over before it begins.
public enum Past: Choice {
    /// The step is due at once.
    case now
    /// The step is left out.
    case skip
    /// The run ends.
    case end
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Past] = ["now", "skip", "end"].map(Past.init(word:))

    public init(word: String) {
        switch word {
        case "now": self = .now
        case "skip": self = .skip
        case "end": self = .end
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .now: "now"
        case .skip: "skip"
        case .end: "end"
        case .unknown(let word): word
        }
    }
}

/// What a role may do.
public enum Permission: Choice {
    /// Change carts.
    case edit
    /// Submit carts for approval.
    case submit
    /// Place orders.
    case order
    /// Ask for, counter, accept and decline quotes.
    case quote
    /// Decide approvals, as far as a step names the person.
    case approve
    /// Delegate one's own approvals.
    case delegate
    /// Change lists and templates that are shared.
    case lists
    /// Set budgets.
    case budget
    /// Work on quotes for the seller and set prices.
    case sell
    /// Everything else that changes the account: locks of others, cancellations, imports.
    case manage
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Permission] = ["edit", "submit", "order", "quote", "approve", "delegate", "lists", "budget", "sell", "manage"].map(Permission.init(word:))

    public init(word: String) {
        switch word {
        case "edit": self = .edit
        case "submit": self = .submit
        case "order": self = .order
        case "quote": self = .quote
        case "approve": self = .approve
        case "delegate": self = .delegate
        case "lists": self = .lists
        case "budget": self = .budget
        case "sell": self = .sell
        case "manage": self = .manage
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .edit: "edit"
        case .submit: "submit"
        case .order: "order"
        case .quote: "quote"
        case .approve: "approve"
        case .delegate: "delegate"
        case .lists: "lists"
        case .budget: "budget"
        case .sell: "sell"
        case .manage: "manage"
        case .unknown(let word): word
        }
    }
}

/// How the members of a group go together.
public enum Pick: Choice {
    /// All that apply.
    case stack
    /// The one with the largest discount.
    case best
    /// The first that applies.
    case first
    /// The first that applies, only where nothing has applied, and nothing after it.
    case exclusive
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Pick] = ["stack", "best", "first", "exclusive"].map(Pick.init(word:))

    public init(word: String) {
        switch word {
        case "stack": self = .stack
        case "best": self = .best
        case "first": self = .first
        case "exclusive": self = .exclusive
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .stack: "stack"
        case .best: "best"
        case .first: "first"
        case .exclusive: "exclusive"
        case .unknown(let word): word
        }
    }
}

/// Which date a list's validity is read at.
public enum PriceDate: Choice {
    /// The date of the order, `as_of`.
    case order
    /// The date the goods are requested for.
    case requested
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [PriceDate] = ["order", "requested"].map(PriceDate.init(word:))

    public init(word: String) {
        switch word {
        case "order": self = .order
        case "requested": self = .requested
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .order: "order"
        case .requested: "requested"
        case .unknown(let word): word
        }
    }
}

/// Why a price, a contract's term or a promotion did not apply.
public enum PriceReason: Choice {
    /// It is in another currency.
    case otherCurrency
    /// It is not yet valid.
    case notYetValid
    /// It is no longer valid.
    case ended
    /// It is for other buyers.
    case notEligible
    /// The product is not in the buyer's assortment.
    case notInAssortment
    /// It prices another unit.
    case otherUnit
    /// The quantity is below its first tier.
    case belowFirstTier
    /// It builds on a cost that is not known.
    case noCost
    /// It builds on a list that has no price for this.
    case noReference
    /// The host has not answered yet.
    case pricePending
    /// Another price is lower.
    case higherPrice
    /// Another list comes first.
    case lowerPriority
    /// Another row is more specific.
    case lessSpecific
    /// Another list has a price for a higher tier that the quantity reaches.
    case otherSlot
    /// A list that refuses merging stands in the way.
    case mergeRefused
    /// A contract price prevails.
    case contractPrevails
    /// The buyer sees contract prices only.
    case contractOnly
    /// The line names another contract.
    case otherContract
    /// The allowance is used up.
    case allowanceUsed
    /// The line brings its own price.
    case linePrice
    /// No list or contract has this SKU.
    case noCandidate
    /// Its condition does not hold.
    case conditionFails
    /// Its condition can't be decided, such as for another currency.
    case conditionUnknown
    /// It needs a code.
    case codeMissing
    /// Its limit is reached.
    case limitReached
    /// The price is protected.
    case protected
    /// Another member of its group applied.
    case groupDecided
    /// An earlier promotion ended the row.
    case stopped
    /// It would take nothing off.
    case nothingOff
    /// It is below what may be sold at.
    case belowFloor
    /// It applies alone, and another promotion has applied.
    case notAlone
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [PriceReason] = ["other_currency", "not_yet_valid", "ended", "not_eligible", "not_in_assortment", "other_unit", "below_first_tier", "no_cost", "no_reference", "price_pending", "higher_price", "lower_priority", "less_specific", "other_slot", "merge_refused", "contract_prevails", "contract_only", "other_contract", "allowance_used", "line_price", "no_candidate", "condition_fails", "condition_unknown", "code_missing", "limit_reached", "protected", "group_decided", "stopped", "nothing_off", "below_floor", "not_alone"].map(PriceReason.init(word:))

    public init(word: String) {
        switch word {
        case "other_currency": self = .otherCurrency
        case "not_yet_valid": self = .notYetValid
        case "ended": self = .ended
        case "not_eligible": self = .notEligible
        case "not_in_assortment": self = .notInAssortment
        case "other_unit": self = .otherUnit
        case "below_first_tier": self = .belowFirstTier
        case "no_cost": self = .noCost
        case "no_reference": self = .noReference
        case "price_pending": self = .pricePending
        case "higher_price": self = .higherPrice
        case "lower_priority": self = .lowerPriority
        case "less_specific": self = .lessSpecific
        case "other_slot": self = .otherSlot
        case "merge_refused": self = .mergeRefused
        case "contract_prevails": self = .contractPrevails
        case "contract_only": self = .contractOnly
        case "other_contract": self = .otherContract
        case "allowance_used": self = .allowanceUsed
        case "line_price": self = .linePrice
        case "no_candidate": self = .noCandidate
        case "condition_fails": self = .conditionFails
        case "condition_unknown": self = .conditionUnknown
        case "code_missing": self = .codeMissing
        case "limit_reached": self = .limitReached
        case "protected": self = .protected
        case "group_decided": self = .groupDecided
        case "stopped": self = .stopped
        case "nothing_off": self = .nothingOff
        case "below_floor": self = .belowFloor
        case "not_alone": self = .notAlone
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .otherCurrency: "other_currency"
        case .notYetValid: "not_yet_valid"
        case .ended: "ended"
        case .notEligible: "not_eligible"
        case .notInAssortment: "not_in_assortment"
        case .otherUnit: "other_unit"
        case .belowFirstTier: "below_first_tier"
        case .noCost: "no_cost"
        case .noReference: "no_reference"
        case .pricePending: "price_pending"
        case .higherPrice: "higher_price"
        case .lowerPriority: "lower_priority"
        case .lessSpecific: "less_specific"
        case .otherSlot: "other_slot"
        case .mergeRefused: "merge_refused"
        case .contractPrevails: "contract_prevails"
        case .contractOnly: "contract_only"
        case .otherContract: "other_contract"
        case .allowanceUsed: "allowance_used"
        case .linePrice: "line_price"
        case .noCandidate: "no_candidate"
        case .conditionFails: "condition_fails"
        case .conditionUnknown: "condition_unknown"
        case .codeMissing: "code_missing"
        case .limitReached: "limit_reached"
        case .protected: "protected"
        case .groupDecided: "group_decided"
        case .stopped: "stopped"
        case .nothingOff: "nothing_off"
        case .belowFloor: "below_floor"
        case .notAlone: "not_alone"
        case .unknown(let word): word
        }
    }
}

/// What a percentage is of.
public enum PromotionBasis: Choice {
    /// What is left after earlier promotions.
    case running
    /// The subtotal before any promotion.
    case initial
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [PromotionBasis] = ["running", "initial"].map(PromotionBasis.init(word:))

    public init(word: String) {
        switch word {
        case "running": self = .running
        case "initial": self = .initial
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .running: "running"
        case .initial: "initial"
        case .unknown(let word): word
        }
    }
}

/// Where a line discount is rounded.
public enum PromotionPer: Choice {
    /// Once for the line.
    case line
    /// For one unit, then multiplied.
    case unit
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [PromotionPer] = ["line", "unit"].map(PromotionPer.init(word:))

    public init(word: String) {
        switch word {
        case "line": self = .line
        case "unit": self = .unit
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .line: "line"
        case .unit: "unit"
        case .unknown(let word): word
        }
    }
}

/// When in the pricing of a cart a promotion applies.
public enum PromotionStage: Choice {
    /// To each line by itself.
    case line
    /// To the order, then allocated to its lines.
    case order
    /// To freight charges.
    case shipping
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [PromotionStage] = ["line", "order", "shipping"].map(PromotionStage.init(word:))

    public init(word: String) {
        switch word {
        case "line": self = .line
        case "order": self = .order
        case "shipping": self = .shipping
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .line: "line"
        case .order: "order"
        case .shipping: "shipping"
        case .unknown(let word): word
        }
    }
}

/// What a message is for: consent, caps and holdouts read it.
public enum Purpose: Choice {
    /// It carries out what the recipient asked for: an order, an approval.
    case transactional
    /// It helps with something under way that the recipient did not ask to hear of.
    case service
    /// It is to bring business.
    case marketing
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Purpose] = ["transactional", "service", "marketing"].map(Purpose.init(word:))

    public init(word: String) {
        switch word {
        case "transactional": self = .transactional
        case "service": self = .service
        case "marketing": self = .marketing
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .transactional: "transactional"
        case .service: "service"
        case .marketing: "marketing"
        case .unknown(let word): word
        }
    }
}
