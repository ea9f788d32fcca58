// Printed from the surface by `cargo xtask gen`; do not edit.

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

/// What `amount_off` means.
public enum DiscountBasis: Choice {
    /// In the basis of the prices: with tax where prices are inclusive.
    case price
    /// Net of tax.
    case net
    /// With tax.
    case gross
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [DiscountBasis] = ["price", "net", "gross"].map(DiscountBasis.init(word:))

    public init(word: String) {
        switch word {
        case "price": self = .price
        case "net": self = .net
        case "gross": self = .gross
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .price: "price"
        case .net: "net"
        case .gross: "gross"
        case .unknown(let word): word
        }
    }
}

/// What the depth of a discount is measured from.
public enum DiscountFrom: Choice {
    /// The buyer's own price today, after contracts and promotions.
    case today
    /// The list price; today's price for a line that has none.
    case list
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [DiscountFrom] = ["today", "list"].map(DiscountFrom.init(word:))

    public init(word: String) {
        switch word {
        case "today": self = .today
        case "list": self = .list
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .today: "today"
        case .list: "list"
        case .unknown(let word): word
        }
    }
}

/// What a document is read as.
public enum DocumentKind: Choice {
    /// Any JSON, as it stands.
    case tree
    /// A rulebook.
    case rulebook
    /// A request.
    case request
    /// An input of an account.
    case input
    /// An event of an account.
    case event
    /// A rounding mode with its increment.
    case rounding
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [DocumentKind] = ["tree", "rulebook", "request", "input", "event", "rounding"].map(DocumentKind.init(word:))

    public init(word: String) {
        switch word {
        case "tree": self = .tree
        case "rulebook": self = .rulebook
        case "request": self = .request
        case "input": self = .input
        case "event": self = .event
        case "rounding": self = .rounding
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .tree: "tree"
        case .rulebook: "rulebook"
        case .request: "request"
        case .input: "input"
        case .event: "event"
        case .rounding: "rounding"
        case .unknown(let word): word
        }
    }
}

/// A total that changed.
public enum DriftTotal: Choice {
    /// Lines before promotions.
    case subtotal
    /// What promotions took.
    case discount
    /// Charges.
    case charges
    /// Without tax.
    case net
    /// Tax.
    case tax
    /// What is to be paid.
    case gross
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [DriftTotal] = ["subtotal", "discount", "charges", "net", "tax", "gross"].map(DriftTotal.init(word:))

    public init(word: String) {
        switch word {
        case "subtotal": self = .subtotal
        case "discount": self = .discount
        case "charges": self = .charges
        case "net": self = .net
        case "tax": self = .tax
        case "gross": self = .gross
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .subtotal: "subtotal"
        case .discount: "discount"
        case .charges: "charges"
        case .net: "net"
        case .tax: "tax"
        case .gross: "gross"
        case .unknown(let word): word
        }
    }
}

/// Which of the two nearest prices of the pattern is tried first.
public enum EndingPreference: Choice {
    /// The nearer one; at a tie the lower.
    case nearest
    /// The lower one.
    case down
    /// The higher one.
    case up
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [EndingPreference] = ["nearest", "down", "up"].map(EndingPreference.init(word:))

    public init(word: String) {
        switch word {
        case "nearest": self = .nearest
        case "down": self = .down
        case "up": self = .up
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .nearest: "nearest"
        case .down: "down"
        case .up: "up"
        case .unknown(let word): word
        }
    }
}

/// What makes a subject enter.
public enum EnterOn: Choice {
    /// It was found idle.
    case abandoned
    /// It was first seen, or offered again.
    case opened
    /// It reached one of the stages of the entry.
    case stageEntered
    /// One of the signals of the entry.
    case signal
    /// It came to one of the ends of the entry. What follows is about something that is over, such as an offer
    /// that expired.
    case ended
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [EnterOn] = ["abandoned", "opened", "stage_entered", "signal", "ended"].map(EnterOn.init(word:))

    public init(word: String) {
        switch word {
        case "abandoned": self = .abandoned
        case "opened": self = .opened
        case "stage_entered": self = .stageEntered
        case "signal": self = .signal
        case "ended": self = .ended
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .abandoned: "abandoned"
        case .opened: "opened"
        case .stageEntered: "stage_entered"
        case .signal: "signal"
        case .ended: "ended"
        case .unknown(let word): word
        }
    }
}

/// What counts as the same for re-entry.
public enum EntryKey: Choice {
    /// The same thing.
    case subject
    /// The same contact.
    case contact
    /// The account.
    case account
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [EntryKey] = ["subject", "contact", "account"].map(EntryKey.init(word:))

    public init(word: String) {
        switch word {
        case "subject": self = .subject
        case "contact": self = .contact
        case "account": self = .account
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .subject: "subject"
        case .contact: "contact"
        case .account: "account"
        case .unknown(let word): word
        }
    }
}

/// What became of a row.
public enum EntryOutcome: Choice {
    /// It names one product.
    case added
    /// It names several; with one of their SKUs and the kind "sku" it names one.
    case ambiguous
    /// It names nothing that is known.
    case unknown_
    /// It names a product, which can't be ordered like this.
    case refused
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [EntryOutcome] = ["added", "ambiguous", "unknown", "refused"].map(EntryOutcome.init(word:))

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

/// What is wrong, as a stable word.
public enum ErrorCode: Choice {
    /// The bytes are not UTF-8.
    case invalidUtf8
    /// The text is not JSON.
    case invalidJson
    /// The document is larger than the limit.
    case documentTooLarge
    /// The document nests deeper than the limit.
    case documentTooDeep
    /// A field stands twice in one object.
    case duplicateField
    /// The field is not known here.
    case unknownField
    /// A required field is missing.
    case missingField
    /// The value has the wrong JSON type.
    case wrongType
    /// Not a decimal: digits with at most one point, as a string or an integer literal, within 28 digits.
    case invalidDecimal
    /// The word is not one of those allowed here.
    case invalidChoice
    /// An id is empty, too long or has control characters.
    case invalidId
    /// Two things of one kind have the same id.
    case duplicateId
    /// The id named here is not defined.
    case unknownReference
    /// Fields that exclude each other stand together, or none of them is there.
    case conflictingFields
    /// The version of the document is not supported.
    case unsupportedVersion
    /// A collection is longer than its limit.
    case tooMany
    /// Definitions refer to each other in a circle.
    case referenceCycle
    /// Two documents define the same thing.
    case composeConflict
    /// A row of the bulk data can't be read.
    case invalidCsv
    /// The number is outside the range allowed here.
    case outOfRange
    /// Not an ISO 4217 currency code.
    case unknownCurrency
    /// Two currencies meet where one is needed.
    case currencyMismatch
    /// The amount is beyond the range of exact arithmetic.
    case amountOutOfRange
    /// The amount has more digits than can be kept exactly.
    case precisionLoss
    /// Division by zero.
    case divisionByZero
    /// A rounding increment must be above zero.
    case invalidIncrement
    /// The amount can't be allocated over these weights.
    case allocationImpossible
    /// Not a price ending.
    case invalidEnding
    /// Not an IANA time zone.
    case unknownTimeZone
    /// Not an instant, date or time of day.
    case invalidTime
    /// Not a duration.
    case invalidDuration
    /// The window ends before or when it begins.
    case emptyWindow
    /// The calendar has no open time within the horizon.
    case noOpenTime
    /// The instant is outside the supported years.
    case timeOutOfRange
    /// Not a pattern of opening hours.
    case invalidWeekPattern
    /// The condition asks about a fact that is not known here.
    case unknownFact
    /// An amount in a condition has no currency.
    case missingCurrency
    /// A measured quantity in a condition has no unit.
    case missingUnit
    /// A condition says nothing.
    case emptyCondition
    /// The SKU is in no catalogue and in no price row.
    case unknownSku
    /// The unit of measure is not defined for this product.
    case unknownUnit
    /// The number that was entered names several products.
    case ambiguousItem
    /// The configuration breaks a constraint of the product.
    case invalidConfiguration
    /// A conversion needs whole numbers above zero.
    case invalidConversion
    /// The unit is not part of the company tree.
    case unknownOrgUnit
    /// The contact is not known to the company.
    case unknownContact
    /// Two rows of one list price the same SKU, unit and quantity at the same time.
    case priceRowTie
    /// The tiers do not rise strictly.
    case invertedTiers
    /// A tier has both bounds, or none.
    case mixedTierBounds
    /// Two promotions or groups have the same order.
    case promotionTie
    /// Two terms of one contract cover the same thing at the same priority.
    case contractTermTie
    /// The percentage is outside the range allowed here.
    case invalidPercent
    /// The tier has no price, or one that its mode can't use.
    case invalidTier
    /// The price formula can't be read.
    case invalidFormula
    /// A price can't be below zero.
    case negativePrice
    /// A choice that has no safe default is missing.
    case missingPolicy
    /// Two rates of one tax hold for the same region, category and seller at the same time.
    case taxRateTie
    /// The quantity is zero, negative or not a number.
    case invalidQuantity
    /// The quantity has more decimals than the product allows.
    case quantityTooPrecise
    /// The quantity is beyond the limit.
    case quantityOutOfRange
    /// The contract that the line names is not in force at that time.
    case contractEnded
    /// No tax rate covers this category and region at that time.
    case taxRateMissing
    /// There is no price for this line.
    case noPrice
    /// The quantity is below the minimum.
    case quantityBelowMinimum
    /// The quantity is above the maximum.
    case quantityAboveMaximum
    /// The quantity is not a multiple of the pack.
    case quantityNotMultiple
    /// The order is below the minimum.
    case orderBelowMinimum
    /// The order is above the maximum.
    case orderAboveMaximum
    /// The price is below the floor.
    case belowFloor
    /// The code belongs to no promotion.
    case unknownPromotionCode
    /// The product is not in the buyer's catalogue.
    case notInAssortment
    /// The request contradicts itself.
    case invalidRequest
    /// The contract that is named does not exist.
    case unknownContract
    /// No cart, quote, order, approval, budget or list has this id.
    case unknownSubject
    /// Somebody changed it since the version that the command names.
    case staleVersion
    /// The command does not fit the state.
    case wrongState
    /// It has come to its end and changes no more.
    case closed
    /// The roles of the actor do not allow this.
    case notPermitted
    /// Somebody else holds the lock.
    case locked
    /// Another system decides about it; only observations change it.
    case externalAuthority
    /// The id was used for another input.
    case inputConflict
    /// The input is older than what the account remembers.
    case inputTooOld
    /// The input, snapshot or event belongs to another account.
    case wrongAccount
    /// The snapshot is not what was written: its digest differs.
    case damagedSnapshot
    /// The event does not follow the ones before.
    case eventGap
    /// Facts of other systems are missing.
    case needsAnswers
    /// The rules ask for approval before an order is placed.
    case approvalRequired
    /// The cart is frozen: its lines and prices stand still.
    case cartFrozen
    /// The cart waits for approval and can't be edited.
    case awaitingApproval
    /// An approved cart changes by amend only.
    case cartApproved
    /// A list or template can't be frozen, submitted, placed or transferred.
    case notACart
    /// The quantities of the schedule do not sum to the quantity of the line.
    case scheduleMismatch
    /// The shares of the coding are not above zero or do not sum to 100 percent.
    case codingMismatch
    /// The cart has no lines.
    case emptyCart
    /// The cart or order has no such line.
    case unknownLine
    /// The answer belongs to another attempt to place.
    case otherAttempt
    /// The operation happened after the clock of the account.
    case operationInFuture
    /// A note or title is longer than the limit.
    case textTooLong
    /// No prices are kept, to place the cart with or to compare with.
    case nothingFrozen
    /// A newer version of the other system is known.
    case olderObservation
    /// More would be shipped, cancelled, invoiced or returned than there is.
    case orderQuantity
    /// The offer has ended.
    case quoteExpired
    /// Floors and locks do not allow the target total.
    case targetUnreachable
    /// More is asked for than the quote offers or has left.
    case beyondQuote
    /// The release goes beyond the ceiling of the blanket order.
    case ceilingExceeded
    /// The quote is accepted as a whole or not at all.
    case partialAcceptance
    /// The offer or its term would be over before it begins.
    case validityOver
    /// The approval could never be finished.
    case approvalImpossible
    /// No open step of the approval waits for this person.
    case notAnApprover
    /// Nobody approves what they asked for.
    case selfApproval
    /// The person has decided already.
    case alreadyDecided
    /// Delegations come back to where they began.
    case delegationCycle
    /// The link is over, was used, or is about other content.
    case invalidClaim
    /// The step does not exist or is not open.
    case stepNotOpen
    /// A budget lacks the amount, so nothing was held on any.
    case budgetExceeded
    /// The budget can't change or go like this while it is used.
    case budgetInUse
    /// The budget has no open period at that time.
    case periodClosed
    /// More is committed, released or given back than there is.
    case holdExceeded
    /// No rate is in force between the two currencies.
    case noRate
    /// The credit left does not cover the amount.
    case creditExceeded
    /// The seller has stopped the customer's credit.
    case creditOnHold
    /// The reason is neither in the table nor one of the rulebook's own.
    case unknownReason
    /// No signal has this name, and it is not one of the host's own.
    case unknownSignal
    /// The play leaves open what systems handle differently.
    case missingChoice
    /// The event is of a type that is not read here.
    case unknownEventType
    /// The data of the event is no JSON.
    case unsupportedContent
    /// The bundle holds no prices for that time.
    case bundleExpired
    /// The bundle was not made for this account.
    case notInBundle
    /// The engine was not opened from a bundle.
    case notABundle
    /// The bundle is not what was written: its digest differs.
    case damagedBundle
    /// An account comes again after its group in the log has ended.
    case replayOrder
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ErrorCode] = ["invalid_utf8", "invalid_json", "document_too_large", "document_too_deep", "duplicate_field", "unknown_field", "missing_field", "wrong_type", "invalid_decimal", "invalid_choice", "invalid_id", "duplicate_id", "unknown_reference", "conflicting_fields", "unsupported_version", "too_many", "reference_cycle", "compose_conflict", "invalid_csv", "out_of_range", "unknown_currency", "currency_mismatch", "amount_out_of_range", "precision_loss", "division_by_zero", "invalid_increment", "allocation_impossible", "invalid_ending", "unknown_time_zone", "invalid_time", "invalid_duration", "empty_window", "no_open_time", "time_out_of_range", "invalid_week_pattern", "unknown_fact", "missing_currency", "missing_unit", "empty_condition", "unknown_sku", "unknown_unit", "ambiguous_item", "invalid_configuration", "invalid_conversion", "unknown_org_unit", "unknown_contact", "price_row_tie", "inverted_tiers", "mixed_tier_bounds", "promotion_tie", "contract_term_tie", "invalid_percent", "invalid_tier", "invalid_formula", "negative_price", "missing_policy", "tax_rate_tie", "invalid_quantity", "quantity_too_precise", "quantity_out_of_range", "contract_ended", "tax_rate_missing", "no_price", "quantity_below_minimum", "quantity_above_maximum", "quantity_not_multiple", "order_below_minimum", "order_above_maximum", "below_floor", "unknown_promotion_code", "not_in_assortment", "invalid_request", "unknown_contract", "unknown_subject", "stale_version", "wrong_state", "closed", "not_permitted", "locked", "external_authority", "input_conflict", "input_too_old", "wrong_account", "damaged_snapshot", "event_gap", "needs_answers", "approval_required", "cart_frozen", "awaiting_approval", "cart_approved", "not_a_cart", "schedule_mismatch", "coding_mismatch", "empty_cart", "unknown_line", "other_attempt", "operation_in_future", "text_too_long", "nothing_frozen", "older_observation", "order_quantity", "quote_expired", "target_unreachable", "beyond_quote", "ceiling_exceeded", "partial_acceptance", "validity_over", "approval_impossible", "not_an_approver", "self_approval", "already_decided", "delegation_cycle", "invalid_claim", "step_not_open", "budget_exceeded", "budget_in_use", "period_closed", "hold_exceeded", "no_rate", "credit_exceeded", "credit_on_hold", "unknown_reason", "unknown_signal", "missing_choice", "unknown_event_type", "unsupported_content", "bundle_expired", "not_in_bundle", "not_a_bundle", "damaged_bundle", "replay_order"].map(ErrorCode.init(word:))

    public init(word: String) {
        switch word {
        case "invalid_utf8": self = .invalidUtf8
        case "invalid_json": self = .invalidJson
        case "document_too_large": self = .documentTooLarge
        case "document_too_deep": self = .documentTooDeep
        case "duplicate_field": self = .duplicateField
        case "unknown_field": self = .unknownField
        case "missing_field": self = .missingField
        case "wrong_type": self = .wrongType
        case "invalid_decimal": self = .invalidDecimal
        case "invalid_choice": self = .invalidChoice
        case "invalid_id": self = .invalidId
        case "duplicate_id": self = .duplicateId
        case "unknown_reference": self = .unknownReference
        case "conflicting_fields": self = .conflictingFields
        case "unsupported_version": self = .unsupportedVersion
        case "too_many": self = .tooMany
        case "reference_cycle": self = .referenceCycle
        case "compose_conflict": self = .composeConflict
        case "invalid_csv": self = .invalidCsv
        case "out_of_range": self = .outOfRange
        case "unknown_currency": self = .unknownCurrency
        case "currency_mismatch": self = .currencyMismatch
        case "amount_out_of_range": self = .amountOutOfRange
        case "precision_loss": self = .precisionLoss
        case "division_by_zero": self = .divisionByZero
        case "invalid_increment": self = .invalidIncrement
        case "allocation_impossible": self = .allocationImpossible
        case "invalid_ending": self = .invalidEnding
        case "unknown_time_zone": self = .unknownTimeZone
        case "invalid_time": self = .invalidTime
        case "invalid_duration": self = .invalidDuration
        case "empty_window": self = .emptyWindow
        case "no_open_time": self = .noOpenTime
        case "time_out_of_range": self = .timeOutOfRange
        case "invalid_week_pattern": self = .invalidWeekPattern
        case "unknown_fact": self = .unknownFact
        case "missing_currency": self = .missingCurrency
        case "missing_unit": self = .missingUnit
        case "empty_condition": self = .emptyCondition
        case "unknown_sku": self = .unknownSku
        case "unknown_unit": self = .unknownUnit
        case "ambiguous_item": self = .ambiguousItem
        case "invalid_configuration": self = .invalidConfiguration
        case "invalid_conversion": self = .invalidConversion
        case "unknown_org_unit": self = .unknownOrgUnit
        case "unknown_contact": self = .unknownContact
        case "price_row_tie": self = .priceRowTie
        case "inverted_tiers": self = .invertedTiers
        case "mixed_tier_bounds": self = .mixedTierBounds
        case "promotion_tie": self = .promotionTie
        case "contract_term_tie": self = .contractTermTie
        case "invalid_percent": self = .invalidPercent
        case "invalid_tier": self = .invalidTier
        case "invalid_formula": self = .invalidFormula
        case "negative_price": self = .negativePrice
        case "missing_policy": self = .missingPolicy
        case "tax_rate_tie": self = .taxRateTie
        case "invalid_quantity": self = .invalidQuantity
        case "quantity_too_precise": self = .quantityTooPrecise
        case "quantity_out_of_range": self = .quantityOutOfRange
        case "contract_ended": self = .contractEnded
        case "tax_rate_missing": self = .taxRateMissing
        case "no_price": self = .noPrice
        case "quantity_below_minimum": self = .quantityBelowMinimum
        case "quantity_above_maximum": self = .quantityAboveMaximum
        case "quantity_not_multiple": self = .quantityNotMultiple
        case "order_below_minimum": self = .orderBelowMinimum
        case "order_above_maximum": self = .orderAboveMaximum
        case "below_floor": self = .belowFloor
        case "unknown_promotion_code": self = .unknownPromotionCode
        case "not_in_assortment": self = .notInAssortment
        case "invalid_request": self = .invalidRequest
        case "unknown_contract": self = .unknownContract
        case "unknown_subject": self = .unknownSubject
        case "stale_version": self = .staleVersion
        case "wrong_state": self = .wrongState
        case "closed": self = .closed
        case "not_permitted": self = .notPermitted
        case "locked": self = .locked
        case "external_authority": self = .externalAuthority
        case "input_conflict": self = .inputConflict
        case "input_too_old": self = .inputTooOld
        case "wrong_account": self = .wrongAccount
        case "damaged_snapshot": self = .damagedSnapshot
        case "event_gap": self = .eventGap
        case "needs_answers": self = .needsAnswers
        case "approval_required": self = .approvalRequired
        case "cart_frozen": self = .cartFrozen
        case "awaiting_approval": self = .awaitingApproval
        case "cart_approved": self = .cartApproved
        case "not_a_cart": self = .notACart
        case "schedule_mismatch": self = .scheduleMismatch
        case "coding_mismatch": self = .codingMismatch
        case "empty_cart": self = .emptyCart
        case "unknown_line": self = .unknownLine
        case "other_attempt": self = .otherAttempt
        case "operation_in_future": self = .operationInFuture
        case "text_too_long": self = .textTooLong
        case "nothing_frozen": self = .nothingFrozen
        case "older_observation": self = .olderObservation
        case "order_quantity": self = .orderQuantity
        case "quote_expired": self = .quoteExpired
        case "target_unreachable": self = .targetUnreachable
        case "beyond_quote": self = .beyondQuote
        case "ceiling_exceeded": self = .ceilingExceeded
        case "partial_acceptance": self = .partialAcceptance
        case "validity_over": self = .validityOver
        case "approval_impossible": self = .approvalImpossible
        case "not_an_approver": self = .notAnApprover
        case "self_approval": self = .selfApproval
        case "already_decided": self = .alreadyDecided
        case "delegation_cycle": self = .delegationCycle
        case "invalid_claim": self = .invalidClaim
        case "step_not_open": self = .stepNotOpen
        case "budget_exceeded": self = .budgetExceeded
        case "budget_in_use": self = .budgetInUse
        case "period_closed": self = .periodClosed
        case "hold_exceeded": self = .holdExceeded
        case "no_rate": self = .noRate
        case "credit_exceeded": self = .creditExceeded
        case "credit_on_hold": self = .creditOnHold
        case "unknown_reason": self = .unknownReason
        case "unknown_signal": self = .unknownSignal
        case "missing_choice": self = .missingChoice
        case "unknown_event_type": self = .unknownEventType
        case "unsupported_content": self = .unsupportedContent
        case "bundle_expired": self = .bundleExpired
        case "not_in_bundle": self = .notInBundle
        case "not_a_bundle": self = .notABundle
        case "damaged_bundle": self = .damagedBundle
        case "replay_order": self = .replayOrder
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .invalidUtf8: "invalid_utf8"
        case .invalidJson: "invalid_json"
        case .documentTooLarge: "document_too_large"
        case .documentTooDeep: "document_too_deep"
        case .duplicateField: "duplicate_field"
        case .unknownField: "unknown_field"
        case .missingField: "missing_field"
        case .wrongType: "wrong_type"
        case .invalidDecimal: "invalid_decimal"
        case .invalidChoice: "invalid_choice"
        case .invalidId: "invalid_id"
        case .duplicateId: "duplicate_id"
        case .unknownReference: "unknown_reference"
        case .conflictingFields: "conflicting_fields"
        case .unsupportedVersion: "unsupported_version"
        case .tooMany: "too_many"
        case .referenceCycle: "reference_cycle"
        case .composeConflict: "compose_conflict"
        case .invalidCsv: "invalid_csv"
        case .outOfRange: "out_of_range"
        case .unknownCurrency: "unknown_currency"
        case .currencyMismatch: "currency_mismatch"
        case .amountOutOfRange: "amount_out_of_range"
        case .precisionLoss: "precision_loss"
        case .divisionByZero: "division_by_zero"
        case .invalidIncrement: "invalid_increment"
        case .allocationImpossible: "allocation_impossible"
        case .invalidEnding: "invalid_ending"
        case .unknownTimeZone: "unknown_time_zone"
        case .invalidTime: "invalid_time"
        case .invalidDuration: "invalid_duration"
        case .emptyWindow: "empty_window"
        case .noOpenTime: "no_open_time"
        case .timeOutOfRange: "time_out_of_range"
        case .invalidWeekPattern: "invalid_week_pattern"
        case .unknownFact: "unknown_fact"
        case .missingCurrency: "missing_currency"
        case .missingUnit: "missing_unit"
        case .emptyCondition: "empty_condition"
        case .unknownSku: "unknown_sku"
        case .unknownUnit: "unknown_unit"
        case .ambiguousItem: "ambiguous_item"
        case .invalidConfiguration: "invalid_configuration"
        case .invalidConversion: "invalid_conversion"
        case .unknownOrgUnit: "unknown_org_unit"
        case .unknownContact: "unknown_contact"
        case .priceRowTie: "price_row_tie"
        case .invertedTiers: "inverted_tiers"
        case .mixedTierBounds: "mixed_tier_bounds"
        case .promotionTie: "promotion_tie"
        case .contractTermTie: "contract_term_tie"
        case .invalidPercent: "invalid_percent"
        case .invalidTier: "invalid_tier"
        case .invalidFormula: "invalid_formula"
        case .negativePrice: "negative_price"
        case .missingPolicy: "missing_policy"
        case .taxRateTie: "tax_rate_tie"
        case .invalidQuantity: "invalid_quantity"
        case .quantityTooPrecise: "quantity_too_precise"
        case .quantityOutOfRange: "quantity_out_of_range"
        case .contractEnded: "contract_ended"
        case .taxRateMissing: "tax_rate_missing"
        case .noPrice: "no_price"
        case .quantityBelowMinimum: "quantity_below_minimum"
        case .quantityAboveMaximum: "quantity_above_maximum"
        case .quantityNotMultiple: "quantity_not_multiple"
        case .orderBelowMinimum: "order_below_minimum"
        case .orderAboveMaximum: "order_above_maximum"
        case .belowFloor: "below_floor"
        case .unknownPromotionCode: "unknown_promotion_code"
        case .notInAssortment: "not_in_assortment"
        case .invalidRequest: "invalid_request"
        case .unknownContract: "unknown_contract"
        case .unknownSubject: "unknown_subject"
        case .staleVersion: "stale_version"
        case .wrongState: "wrong_state"
        case .closed: "closed"
        case .notPermitted: "not_permitted"
        case .locked: "locked"
        case .externalAuthority: "external_authority"
        case .inputConflict: "input_conflict"
        case .inputTooOld: "input_too_old"
        case .wrongAccount: "wrong_account"
        case .damagedSnapshot: "damaged_snapshot"
        case .eventGap: "event_gap"
        case .needsAnswers: "needs_answers"
        case .approvalRequired: "approval_required"
        case .cartFrozen: "cart_frozen"
        case .awaitingApproval: "awaiting_approval"
        case .cartApproved: "cart_approved"
        case .notACart: "not_a_cart"
        case .scheduleMismatch: "schedule_mismatch"
        case .codingMismatch: "coding_mismatch"
        case .emptyCart: "empty_cart"
        case .unknownLine: "unknown_line"
        case .otherAttempt: "other_attempt"
        case .operationInFuture: "operation_in_future"
        case .textTooLong: "text_too_long"
        case .nothingFrozen: "nothing_frozen"
        case .olderObservation: "older_observation"
        case .orderQuantity: "order_quantity"
        case .quoteExpired: "quote_expired"
        case .targetUnreachable: "target_unreachable"
        case .beyondQuote: "beyond_quote"
        case .ceilingExceeded: "ceiling_exceeded"
        case .partialAcceptance: "partial_acceptance"
        case .validityOver: "validity_over"
        case .approvalImpossible: "approval_impossible"
        case .notAnApprover: "not_an_approver"
        case .selfApproval: "self_approval"
        case .alreadyDecided: "already_decided"
        case .delegationCycle: "delegation_cycle"
        case .invalidClaim: "invalid_claim"
        case .stepNotOpen: "step_not_open"
        case .budgetExceeded: "budget_exceeded"
        case .budgetInUse: "budget_in_use"
        case .periodClosed: "period_closed"
        case .holdExceeded: "hold_exceeded"
        case .noRate: "no_rate"
        case .creditExceeded: "credit_exceeded"
        case .creditOnHold: "credit_on_hold"
        case .unknownReason: "unknown_reason"
        case .unknownSignal: "unknown_signal"
        case .missingChoice: "missing_choice"
        case .unknownEventType: "unknown_event_type"
        case .unsupportedContent: "unsupported_content"
        case .bundleExpired: "bundle_expired"
        case .notInBundle: "not_in_bundle"
        case .notABundle: "not_a_bundle"
        case .damagedBundle: "damaged_bundle"
        case .replayOrder: "replay_order"
        case .unknown(let word): word
        }
    }
}

/// What ends a run.
public enum ExitOn: Choice {
    /// The thing was ordered.
    case ordered
    /// The same was ordered elsewhere.
    case convertedElsewhere
    /// The thing came to any end.
    case ended
    /// Activity that counts at its stage.
    case activity
    /// Somebody came back after it was abandoned.
    case resumed
    /// It is at another stage.
    case stageChanged
    /// The recipient wrote back.
    case replied
    /// The recipient followed a link.
    case clicked
    /// One of the signals of the exit.
    case signal
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ExitOn] = ["ordered", "converted_elsewhere", "ended", "activity", "resumed", "stage_changed", "replied", "clicked", "signal"].map(ExitOn.init(word:))

    public init(word: String) {
        switch word {
        case "ordered": self = .ordered
        case "converted_elsewhere": self = .convertedElsewhere
        case "ended": self = .ended
        case "activity": self = .activity
        case "resumed": self = .resumed
        case "stage_changed": self = .stageChanged
        case "replied": self = .replied
        case "clicked": self = .clicked
        case "signal": self = .signal
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .ordered: "ordered"
        case .convertedElsewhere: "converted_elsewhere"
        case .ended: "ended"
        case .activity: "activity"
        case .resumed: "resumed"
        case .stageChanged: "stage_changed"
        case .replied: "replied"
        case .clicked: "clicked"
        case .signal: "signal"
        case .unknown(let word): word
        }
    }
}

/// When an exit counts.
public enum ExitTiming: Choice {
    /// At once.
    case immediate
    /// When the next step is due.
    case nextStep
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ExitTiming] = ["immediate", "next_step"].map(ExitTiming.init(word:))

    public init(word: String) {
        switch word {
        case "immediate": self = .immediate
        case "next_step": self = .nextStep
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .immediate: "immediate"
        case .nextStep: "next_step"
        case .unknown(let word): word
        }
    }
}

/// What is given an arm.
public enum ExperimentUnit: Choice {
    /// The account, so that colleagues see the same.
    case account
    /// The contact.
    case contact
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ExperimentUnit] = ["account", "contact"].map(ExperimentUnit.init(word:))

    public init(word: String) {
        switch word {
        case "account": self = .account
        case "contact": self = .contact
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .account: "account"
        case .contact: "contact"
        case .unknown(let word): word
        }
    }
}

/// How much is explained.
public enum Explain: Choice {
    /// Nothing: the hot path.
    case none_
    /// The waterfall of each line.
    case summary
    /// Also every candidate with why it lost, and the arithmetic.
    case full
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Explain] = ["none", "summary", "full"].map(Explain.init(word:))

    public init(word: String) {
        switch word {
        case "none": self = .none_
        case "summary": self = .summary
        case "full": self = .full
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .none_: "none"
        case .summary: "summary"
        case .full: "full"
        case .unknown(let word): word
        }
    }
}

/// A facet of a subject: what an approval may be about.
public enum Facet: Choice {
    /// What it costs.
    case amount
    /// What is ordered and how much of it.
    case quantity
    /// Where it goes.
    case shipTo
    /// What it is booked to.
    case costCentre
    /// Who it is bought from.
    case supplier
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Facet] = ["amount", "quantity", "ship_to", "cost_centre", "supplier"].map(Facet.init(word:))

    public init(word: String) {
        switch word {
        case "amount": self = .amount
        case "quantity": self = .quantity
        case "ship_to": self = .shipTo
        case "cost_centre": self = .costCentre
        case "supplier": self = .supplier
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .amount: "amount"
        case .quantity: "quantity"
        case .shipTo: "ship_to"
        case .costCentre: "cost_centre"
        case .supplier: "supplier"
        case .unknown(let word): word
        }
    }
}

/// What a field of a CRM record is filled from. A field whose source has nothing to say is left out.
public enum FieldSource: Choice {
    /// The account's id.
    case account
    /// The company's name, where the [directory](super::Directory) has it.
    case accountName
    /// The unit that buys.
    case unit
    /// The buyer's id.
    case contact
    /// The buyer's name, where the directory has it.
    case contactName
    /// The buyer's name up to its last blank; the whole name without one.
    case contactFirstName
    /// The buyer's name after its last blank.
    case contactLastName
    /// The buyer's first e-mail address, where the directory has it.
    case email
    /// The buyer's first phone number, where the directory has it.
    case phone
    /// What it is about, with its kind: `cart:c-9`.
    case journey
    /// The kind of what it is about: `cart`.
    case journeyKind
    /// The id of what it is about: `c-9`.
    case journeyId
    /// The id with its generation: `c-9:2`.
    case key
    /// A name for people: `Cart c-9`.
    case name
    /// A line for people: `Recover cart c-9: quote needed`.
    case subject
    /// The whole context, for people.
    case description
    /// What it is worth, net.
    case amount
    /// The currency of the amount.
    case currency
    /// What is expected to be recovered.
    case expected
    /// The vendor's word for the stage.
    case stage
    /// The vendor's pipeline.
    case pipeline
    /// The code of the heaviest reason.
    case reason
    /// The codes of all reasons, `;` between them.
    case reasons
    /// The segments, `;` between them.
    case segments
    /// The vendor's word for the priority.
    case priority
    /// The vendor's id of the person or team that it goes to, or that looks after it.
    case owner
    /// The person or team itself.
    case rep
    /// When it is to be done; now where nothing is said.
    case due
    /// The date of that, in the rulebook's zone.
    case dueDate
    /// The date when offer or contract end, else so many days from now as the rules say, in the rulebook's zone.
    case closeDate
    /// When offer or contract end.
    case ends
    /// When it was abandoned.
    case abandoned
    /// The play.
    case play
    /// The run.
    case run
    /// The step.
    case step
    /// The key of the effect.
    case effect
    /// The topic of a task.
    case topic
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [FieldSource] = ["account", "account_name", "unit", "contact", "contact_name", "contact_first_name", "contact_last_name", "email", "phone", "journey", "journey_kind", "journey_id", "key", "name", "subject", "description", "amount", "currency", "expected", "stage", "pipeline", "reason", "reasons", "segments", "priority", "owner", "rep", "due", "due_date", "close_date", "ends", "abandoned", "play", "run", "step", "effect", "topic"].map(FieldSource.init(word:))

    public init(word: String) {
        switch word {
        case "account": self = .account
        case "account_name": self = .accountName
        case "unit": self = .unit
        case "contact": self = .contact
        case "contact_name": self = .contactName
        case "contact_first_name": self = .contactFirstName
        case "contact_last_name": self = .contactLastName
        case "email": self = .email
        case "phone": self = .phone
        case "journey": self = .journey
        case "journey_kind": self = .journeyKind
        case "journey_id": self = .journeyId
        case "key": self = .key
        case "name": self = .name
        case "subject": self = .subject
        case "description": self = .description
        case "amount": self = .amount
        case "currency": self = .currency
        case "expected": self = .expected
        case "stage": self = .stage
        case "pipeline": self = .pipeline
        case "reason": self = .reason
        case "reasons": self = .reasons
        case "segments": self = .segments
        case "priority": self = .priority
        case "owner": self = .owner
        case "rep": self = .rep
        case "due": self = .due
        case "due_date": self = .dueDate
        case "close_date": self = .closeDate
        case "ends": self = .ends
        case "abandoned": self = .abandoned
        case "play": self = .play
        case "run": self = .run
        case "step": self = .step
        case "effect": self = .effect
        case "topic": self = .topic
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .account: "account"
        case .accountName: "account_name"
        case .unit: "unit"
        case .contact: "contact"
        case .contactName: "contact_name"
        case .contactFirstName: "contact_first_name"
        case .contactLastName: "contact_last_name"
        case .email: "email"
        case .phone: "phone"
        case .journey: "journey"
        case .journeyKind: "journey_kind"
        case .journeyId: "journey_id"
        case .key: "key"
        case .name: "name"
        case .subject: "subject"
        case .description: "description"
        case .amount: "amount"
        case .currency: "currency"
        case .expected: "expected"
        case .stage: "stage"
        case .pipeline: "pipeline"
        case .reason: "reason"
        case .reasons: "reasons"
        case .segments: "segments"
        case .priority: "priority"
        case .owner: "owner"
        case .rep: "rep"
        case .due: "due"
        case .dueDate: "due_date"
        case .closeDate: "close_date"
        case .ends: "ends"
        case .abandoned: "abandoned"
        case .play: "play"
        case .run: "run"
        case .step: "step"
        case .effect: "effect"
        case .topic: "topic"
        case .unknown(let word): word
        }
    }
}

/// The gates, in the order in which they are asked.
public enum Gate: Choice {
    /// No law or list forbids it.
    case suppression
    /// The recipient agreed to the channel and purpose, as of now.
    case consent
    /// The address is known and works.
    case address
    /// The run still holds: generation, exits, goal.
    case run
    /// What the step asks for still holds.
    case preconditions
    /// No person has the ball.
    case ball
    /// The account is not held out.
    case holdout
    /// No other conversation with the company goes on.
    case arbitration
    /// No cap is reached.
    case caps
    /// The window is open.
    case window
    /// The rate leaves room.
    case rate
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Gate] = ["suppression", "consent", "address", "run", "preconditions", "ball", "holdout", "arbitration", "caps", "window", "rate"].map(Gate.init(word:))

    public init(word: String) {
        switch word {
        case "suppression": self = .suppression
        case "consent": self = .consent
        case "address": self = .address
        case "run": self = .run
        case "preconditions": self = .preconditions
        case "ball": self = .ball
        case "holdout": self = .holdout
        case "arbitration": self = .arbitration
        case "caps": self = .caps
        case "window": self = .window
        case "rate": self = .rate
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .suppression: "suppression"
        case .consent: "consent"
        case .address: "address"
        case .run: "run"
        case .preconditions: "preconditions"
        case .ball: "ball"
        case .holdout: "holdout"
        case .arbitration: "arbitration"
        case .caps: "caps"
        case .window: "window"
        case .rate: "rate"
        case .unknown(let word): word
        }
    }
}

/// What a gate says.
public enum GateOutcome: Choice {
    /// Go on.
    case pass
    /// Not now.
    case `defer`
    /// Not at all.
    case drop
    /// Somebody else.
    case reroute
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [GateOutcome] = ["pass", "defer", "drop", "reroute"].map(GateOutcome.init(word:))

    public init(word: String) {
        switch word {
        case "pass": self = .pass
        case "defer": self = .`defer`
        case "drop": self = .drop
        case "reroute": self = .reroute
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .pass: "pass"
        case .`defer`: "defer"
        case .drop: "drop"
        case .reroute: "reroute"
        case .unknown(let word): word
        }
    }
}

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

/// What a payment is.
public enum InstalmentKind: Choice {
    /// Paid with the order.
    case deposit
    /// Paid by the terms.
    case balance
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [InstalmentKind] = ["deposit", "balance"].map(InstalmentKind.init(word:))

    public init(word: String) {
        switch word {
        case "deposit": self = .deposit
        case "balance": self = .balance
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .deposit: "deposit"
        case .balance: "balance"
        case .unknown(let word): word
        }
    }
}

/// How a journey ended.
public enum JourneyEnd: Choice {
    /// It was ordered.
    case ordered
    /// A colleague, or another system, ordered the same.
    case convertedElsewhere
    /// It became another thing: a cart a quote, a quote an order.
    case handedOn
    /// It was decided: an approval.
    case decided
    /// It was given up, emptied, declined or deleted.
    case givenUp
    /// Its time was over: an offer, a contract.
    case expired
    /// What stopped it was lifted: credit.
    case released
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [JourneyEnd] = ["ordered", "converted_elsewhere", "handed_on", "decided", "given_up", "expired", "released"].map(JourneyEnd.init(word:))

    public init(word: String) {
        switch word {
        case "ordered": self = .ordered
        case "converted_elsewhere": self = .convertedElsewhere
        case "handed_on": self = .handedOn
        case "decided": self = .decided
        case "given_up": self = .givenUp
        case "expired": self = .expired
        case "released": self = .released
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .ordered: "ordered"
        case .convertedElsewhere: "converted_elsewhere"
        case .handedOn: "handed_on"
        case .decided: "decided"
        case .givenUp: "given_up"
        case .expired: "expired"
        case .released: "released"
        case .unknown(let word): word
        }
    }
}

/// What can stall. Plays name it, and its id is that of the thing.
public enum JourneyKind: Choice {
    /// A cart, of the engine or of another system.
    case cart
    /// A quote that was offered.
    case quote
    /// An approval that waits for its approver.
    case approval
    /// An order that the seller's credit department stopped.
    case credit
    /// A configuration that was begun.
    case configuration
    /// Goods that are due to be ordered again.
    case reorder
    /// A contract that ends.
    case contract
    /// Somebody who looks around without a cart.
    case visit
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [JourneyKind] = ["cart", "quote", "approval", "credit", "configuration", "reorder", "contract", "visit"].map(JourneyKind.init(word:))

    public init(word: String) {
        switch word {
        case "cart": self = .cart
        case "quote": self = .quote
        case "approval": self = .approval
        case "credit": self = .credit
        case "configuration": self = .configuration
        case "reorder": self = .reorder
        case "contract": self = .contract
        case "visit": self = .visit
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .cart: "cart"
        case .quote: "quote"
        case .approval: "approval"
        case .credit: "credit"
        case .configuration: "configuration"
        case .reorder: "reorder"
        case .contract: "contract"
        case .visit: "visit"
        case .unknown(let word): word
        }
    }
}

/// Where a journey is.
public enum JourneyStatus: Choice {
    /// It goes on, or waits to be found idle.
    case active
    /// Nobody came back in time.
    case abandoned
    /// It is over.
    case ended
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [JourneyStatus] = ["active", "abandoned", "ended"].map(JourneyStatus.init(word:))

    public init(word: String) {
        switch word {
        case "active": self = .active
        case "abandoned": self = .abandoned
        case "ended": self = .ended
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .active: "active"
        case .abandoned: "abandoned"
        case .ended: "ended"
        case .unknown(let word): word
        }
    }
}

/// A reason of the table.
public enum KnownReason: Choice {
    /// The buyer collects a list and does not mean to order yet.
    case intentListBuilding
    /// The buyer compares products or sellers.
    case intentCompare
    /// The buyer means to order later.
    case intentTiming
    /// Freight costs too much.
    case costShipping
    /// The total came late and was more than expected.
    case costTotalLate
    /// A product has no price for this buyer.
    case priceUnavailable
    /// The price shown is not the one agreed.
    case priceNotContract
    /// The price is too high.
    case priceTooHigh
    /// The buyer needs a quote.
    case quoteNeeded
    /// The offer ended before it was ordered.
    case quoteExpired
    /// The offer waits for the buyer.
    case quoteStalled
    /// An approver has not decided.
    case approvalPending
    /// The order is over what the buyer may order without approval.
    case approvalLimit
    /// An approver said no.
    case approvalRejected
    /// The way of payment that the buyer needs is not offered.
    case payMethod
    /// Credit stops the buyer.
    case payCreditHold
    /// The payment was declined.
    case payDeclined
    /// The number of the purchase order is missing or was refused.
    case poNumber
    /// The checkout asks for too much.
    case checkoutComplex
    /// The checkout asks for an account or a login.
    case checkoutAccount
    /// A program failed in front of the buyer.
    case techError
    /// Pages were slow.
    case techPerformance
    /// A product is out of stock.
    case stockOut
    /// Less is in stock than the buyer needs.
    case stockPartial
    /// Goods would come too late.
    case leadTime
    /// The quantity does not fit the minimum or the pack.
    case moqPack
    /// The configuration is incomplete or can't be ordered.
    case configInvalid
    /// The buyer is not sure that the product fits.
    case specDoubt
    /// Certificates or rules have to be cleared.
    case compliance
    /// The terms of payment or contract do not suit.
    case terms
    /// The buyer is not sure of the seller.
    case trustVendor
    /// What the buyer looks for is not in the agreed catalogue.
    case contractCatalogue
    /// Somebody else took it over.
    case buyerHandoff
    /// The buyer is no longer there.
    case buyerLeft
    /// An exemption from tax has to be cleared.
    case taxExemption
    /// A budget does not cover it.
    case budgetExceeded
    /// The order is below the minimum.
    case orderMinimum
    /// Nothing that was seen says why.
    case unknown_
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [KnownReason] = ["intent.list_building", "intent.compare", "intent.timing", "cost.shipping", "cost.total_late", "price.unavailable", "price.not_contract", "price.too_high", "quote.needed", "quote.expired", "quote.stalled", "approval.pending", "approval.limit", "approval.rejected", "pay.method", "pay.credit_hold", "pay.declined", "po.number", "checkout.complex", "checkout.account", "tech.error", "tech.performance", "stock.out", "stock.partial", "lead_time", "moq_pack", "config.invalid", "spec.doubt", "compliance", "terms", "trust.vendor", "contract.catalogue", "buyer.handoff", "buyer.left", "tax.exemption", "budget.exceeded", "order.minimum", "unknown"].map(KnownReason.init(word:))

    public init(word: String) {
        switch word {
        case "intent.list_building": self = .intentListBuilding
        case "intent.compare": self = .intentCompare
        case "intent.timing": self = .intentTiming
        case "cost.shipping": self = .costShipping
        case "cost.total_late": self = .costTotalLate
        case "price.unavailable": self = .priceUnavailable
        case "price.not_contract": self = .priceNotContract
        case "price.too_high": self = .priceTooHigh
        case "quote.needed": self = .quoteNeeded
        case "quote.expired": self = .quoteExpired
        case "quote.stalled": self = .quoteStalled
        case "approval.pending": self = .approvalPending
        case "approval.limit": self = .approvalLimit
        case "approval.rejected": self = .approvalRejected
        case "pay.method": self = .payMethod
        case "pay.credit_hold": self = .payCreditHold
        case "pay.declined": self = .payDeclined
        case "po.number": self = .poNumber
        case "checkout.complex": self = .checkoutComplex
        case "checkout.account": self = .checkoutAccount
        case "tech.error": self = .techError
        case "tech.performance": self = .techPerformance
        case "stock.out": self = .stockOut
        case "stock.partial": self = .stockPartial
        case "lead_time": self = .leadTime
        case "moq_pack": self = .moqPack
        case "config.invalid": self = .configInvalid
        case "spec.doubt": self = .specDoubt
        case "compliance": self = .compliance
        case "terms": self = .terms
        case "trust.vendor": self = .trustVendor
        case "contract.catalogue": self = .contractCatalogue
        case "buyer.handoff": self = .buyerHandoff
        case "buyer.left": self = .buyerLeft
        case "tax.exemption": self = .taxExemption
        case "budget.exceeded": self = .budgetExceeded
        case "order.minimum": self = .orderMinimum
        case "unknown": self = .unknown_
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .intentListBuilding: "intent.list_building"
        case .intentCompare: "intent.compare"
        case .intentTiming: "intent.timing"
        case .costShipping: "cost.shipping"
        case .costTotalLate: "cost.total_late"
        case .priceUnavailable: "price.unavailable"
        case .priceNotContract: "price.not_contract"
        case .priceTooHigh: "price.too_high"
        case .quoteNeeded: "quote.needed"
        case .quoteExpired: "quote.expired"
        case .quoteStalled: "quote.stalled"
        case .approvalPending: "approval.pending"
        case .approvalLimit: "approval.limit"
        case .approvalRejected: "approval.rejected"
        case .payMethod: "pay.method"
        case .payCreditHold: "pay.credit_hold"
        case .payDeclined: "pay.declined"
        case .poNumber: "po.number"
        case .checkoutComplex: "checkout.complex"
        case .checkoutAccount: "checkout.account"
        case .techError: "tech.error"
        case .techPerformance: "tech.performance"
        case .stockOut: "stock.out"
        case .stockPartial: "stock.partial"
        case .leadTime: "lead_time"
        case .moqPack: "moq_pack"
        case .configInvalid: "config.invalid"
        case .specDoubt: "spec.doubt"
        case .compliance: "compliance"
        case .terms: "terms"
        case .trustVendor: "trust.vendor"
        case .contractCatalogue: "contract.catalogue"
        case .buyerHandoff: "buyer.handoff"
        case .buyerLeft: "buyer.left"
        case .taxExemption: "tax.exemption"
        case .budgetExceeded: "budget.exceeded"
        case .orderMinimum: "order.minimum"
        case .unknown_: "unknown"
        case .unknown(let word): word
        }
    }
}

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

/// What the host has to find out.
public enum NeededFact: Choice {
    /// A price.
    case price
    /// A charge.
    case charge
    /// Taxes of a line or charge.
    case tax
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [NeededFact] = ["price", "charge", "tax"].map(NeededFact.init(word:))

    public init(word: String) {
        switch word {
        case "price": self = .price
        case "charge": self = .charge
        case "tax": self = .tax
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .price: "price"
        case .charge: "charge"
        case .tax: "tax"
        case .unknown(let word): word
        }
    }
}

/// A kind of number under which a product is known.
public enum NumberKind: Choice {
    /// The seller's SKU.
    case sku
    /// The customer's own part number.
    case customer
    /// A GTIN.
    case gtin
    /// The manufacturer's part number.
    case manufacturer
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [NumberKind] = ["sku", "customer", "gtin", "manufacturer"].map(NumberKind.init(word:))

    public init(word: String) {
        switch word {
        case "sku": self = .sku
        case "customer": self = .customer
        case "gtin": self = .gtin
        case "manufacturer": self = .manufacturer
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .sku: "sku"
        case .customer: "customer"
        case .gtin: "gtin"
        case .manufacturer: "manufacturer"
        case .unknown(let word): word
        }
    }
}

/// Where an approval stands in another system.
public enum ObservedStatus: Choice {
    /// It waits there.
    case open
    /// Approved.
    case approved
    /// Refused.
    case rejected
    /// Given back to be changed.
    case returned
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ObservedStatus] = ["open", "approved", "rejected", "returned"].map(ObservedStatus.init(word:))

    public init(word: String) {
        switch word {
        case "open": self = .open
        case "approved": self = .approved
        case "rejected": self = .rejected
        case "returned": self = .returned
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .open: "open"
        case .approved: "approved"
        case .rejected: "rejected"
        case .returned: "returned"
        case .unknown(let word): word
        }
    }
}

/// Why a cart, or a line, goes the general way.
public enum Obstacle: Choice {
    /// A charge may be added.
    case charges
    /// A floor may hold a price.
    case floors
    /// A promotion looks at more than the line's quantity, or does something else than taking off a percentage.
    case promotions
    /// Taxes are not those of a table, or not rounded line by line.
    case taxes
    /// Amounts have more decimals than fit.
    case decimals
    /// The price is not one unit price that hangs on the line's own quantity.
    case price
    /// The line can't be priced at all.
    case fault
    /// An amount is too great.
    case amount
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Obstacle] = ["charges", "floors", "promotions", "taxes", "decimals", "price", "fault", "amount"].map(Obstacle.init(word:))

    public init(word: String) {
        switch word {
        case "charges": self = .charges
        case "floors": self = .floors
        case "promotions": self = .promotions
        case "taxes": self = .taxes
        case "decimals": self = .decimals
        case "price": self = .price
        case "fault": self = .fault
        case "amount": self = .amount
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .charges: "charges"
        case .floors: "floors"
        case .promotions: "promotions"
        case .taxes: "taxes"
        case .decimals: "decimals"
        case .price: "price"
        case .fault: "fault"
        case .amount: "amount"
        case .unknown(let word): word
        }
    }
}

/// What a new rulebook does to approvals that are open.
public enum OnChange: Choice {
    /// They go on by the plan that they were made with.
    case keep
    /// A new plan is made by the new policies; decisions that still fit count on.
    case restart
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OnChange] = ["keep", "restart"].map(OnChange.init(word:))

    public init(word: String) {
        switch word {
        case "keep": self = .keep
        case "restart": self = .restart
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .keep: "keep"
        case .restart: "restart"
        case .unknown(let word): word
        }
    }
}

/// What happens when a budget lacks the amount.
public enum OnExceeded: Choice {
    /// The command is refused.
    case block
    /// Somebody may approve it; then the hold says that it goes beyond.
    case approve
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OnExceeded] = ["block", "approve"].map(OnExceeded.init(word:))

    public init(word: String) {
        switch word {
        case "block": self = .block
        case "approve": self = .approve
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .block: "block"
        case .approve: "approve"
        case .unknown(let word): word
        }
    }
}

/// What becomes of a hold when the order that it was made for is refused.
public enum OnRefused: Choice {
    /// It stays: the order will be sent again.
    case keep
    /// It is released.
    case release
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OnRefused] = ["keep", "release"].map(OnRefused.init(word:))

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

/// What a rejection does.
public enum OnReject: Choice {
    /// One ends the approval.
    case veto
    /// It ends when more than half of those who may decide have rejected, or the quorum can't be reached any
    /// more.
    case majority
    /// One gives the subject back to be changed.
    case `return`
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OnReject] = ["veto", "majority", "return"].map(OnReject.init(word:))

    public init(word: String) {
        switch word {
        case "veto": self = .veto
        case "majority": self = .majority
        case "return": self = .`return`
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .veto: "veto"
        case .majority: "majority"
        case .`return`: "return"
        case .unknown(let word): word
        }
    }
}

/// What became of an operation.
public enum OperationOutcome: Choice {
    /// It is in the cart.
    case applied
    /// It was known, or a later one had taken its place.
    case unchanged
    /// It can't be taken in; the others are.
    case refused
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OperationOutcome] = ["applied", "unchanged", "refused"].map(OperationOutcome.init(word:))

    public init(word: String) {
        switch word {
        case "applied": self = .applied
        case "unchanged": self = .unchanged
        case "refused": self = .refused
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .applied: "applied"
        case .unchanged: "unchanged"
        case .refused: "refused"
        case .unknown(let word): word
        }
    }
}

/// What an order rule measures.
public enum OrderRuleOf: Choice {
    /// An amount.
    case amount
    /// Base units.
    case quantity
    /// Kilograms.
    case weight
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OrderRuleOf] = ["amount", "quantity", "weight"].map(OrderRuleOf.init(word:))

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

/// Where an order stands.
public enum OrderState: Choice {
    /// Something is still to come.
    case open
    /// Everything was shipped or cancelled.
    case completed
    /// Everything was cancelled.
    case cancelled
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OrderState] = ["open", "completed", "cancelled"].map(OrderState.init(word:))

    public init(word: String) {
        switch word {
        case "open": self = .open
        case "completed": self = .completed
        case "cancelled": self = .cancelled
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .open: "open"
        case .completed: "completed"
        case .cancelled: "cancelled"
        case .unknown(let word): word
        }
    }
}

/// Where an order is from.
public enum OriginKind: Choice {
    /// A cart.
    case cart
    /// A quote.
    case quote
    /// A purchase order of a procurement system.
    case punchout
    /// Another system.
    case erp
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OriginKind] = ["cart", "quote", "punchout", "erp"].map(OriginKind.init(word:))

    public init(word: String) {
        switch word {
        case "cart": self = .cart
        case "quote": self = .quote
        case "punchout": self = .punchout
        case "erp": self = .erp
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .cart: "cart"
        case .quote: "quote"
        case .punchout: "punchout"
        case .erp: "erp"
        case .unknown(let word): word
        }
    }
}

/// Whose owner decides.
public enum OwnerOf: Choice {
    /// The cost centres that the subject is booked to.
    case costCentre
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [OwnerOf] = ["cost_centre"].map(OwnerOf.init(word:))

    public init(word: String) {
        switch word {
        case "cost_centre": self = .costCentre
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .costCentre: "cost_centre"
        case .unknown(let word): word
        }
    }
}

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

/// The quantity that picks the tier.
public enum QuantityOver: Choice {
    /// This line.
    case line
    /// All lines of the SKU.
    case sku
    /// All variants of the product.
    case product
    /// A named set of products.
    case group
    /// The whole cart.
    case cart
    /// What was consumed in the period, then this line.
    case period
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [QuantityOver] = ["line", "sku", "product", "group", "cart", "period"].map(QuantityOver.init(word:))

    public init(word: String) {
        switch word {
        case "line": self = .line
        case "sku": self = .sku
        case "product": self = .product
        case "group": self = .group
        case "cart": self = .cart
        case "period": self = .period
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .line: "line"
        case .sku: "sku"
        case .product: "product"
        case .group: "group"
        case .cart: "cart"
        case .period: "period"
        case .unknown(let word): word
        }
    }
}

/// Who decides about a quote.
public enum QuoteAuthority: Choice {
    /// The engine decides its transitions.
    case engine
    /// Another system owns it; whole observations come in.
    case external
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [QuoteAuthority] = ["engine", "external"].map(QuoteAuthority.init(word:))

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

/// Why a line costs something else without a quote than it did.
public enum QuoteDriftCause: Choice {
    /// It has no price any more.
    case noLongerPriced
    /// It has a price now and had none.
    case newlyPriced
    /// Another list or contract prices it.
    case rule
    /// The list price changed.
    case listPrice
    /// It is priced for another quantity, or allowances split it in another way.
    case tier
    /// The rule is the same and its price changed.
    case price
    /// Promotions take something else.
    case promotion
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [QuoteDriftCause] = ["no_longer_priced", "newly_priced", "rule", "list_price", "tier", "price", "promotion"].map(QuoteDriftCause.init(word:))

    public init(word: String) {
        switch word {
        case "no_longer_priced": self = .noLongerPriced
        case "newly_priced": self = .newlyPriced
        case "rule": self = .rule
        case "list_price": self = .listPrice
        case "tier": self = .tier
        case "price": self = .price
        case "promotion": self = .promotion
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .noLongerPriced: "no_longer_priced"
        case .newlyPriced: "newly_priced"
        case .rule: "rule"
        case .listPrice: "list_price"
        case .tier: "tier"
        case .price: "price"
        case .promotion: "promotion"
        case .unknown(let word): word
        }
    }
}

/// Where a quote is.
public enum QuoteState: Choice {
    /// A buyer is putting it together.
    case draft
    /// It waits for a seller.
    case requested
    /// A seller works on it.
    case inReview
    /// The discount is beyond the seller's authority; a colleague decides.
    case internalApproval
    /// The buyer has an offer.
    case offered
    /// The offer ended before the buyer decided.
    case expired
    /// The buyer took it; what is left of it can be ordered.
    case accepted
    /// An order of it is on its way.
    case placing
    /// Everything that it was good for is ordered.
    case ordered
    /// The buyer said no.
    case declined
    /// The seller took the offer back.
    case withdrawn
    /// The seller did not make an offer.
    case rejected
    /// It was given up.
    case cancelled
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [QuoteState] = ["draft", "requested", "in_review", "internal_approval", "offered", "expired", "accepted", "placing", "ordered", "declined", "withdrawn", "rejected", "cancelled"].map(QuoteState.init(word:))

    public init(word: String) {
        switch word {
        case "draft": self = .draft
        case "requested": self = .requested
        case "in_review": self = .inReview
        case "internal_approval": self = .internalApproval
        case "offered": self = .offered
        case "expired": self = .expired
        case "accepted": self = .accepted
        case "placing": self = .placing
        case "ordered": self = .ordered
        case "declined": self = .declined
        case "withdrawn": self = .withdrawn
        case "rejected": self = .rejected
        case "cancelled": self = .cancelled
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .draft: "draft"
        case .requested: "requested"
        case .inReview: "in_review"
        case .internalApproval: "internal_approval"
        case .offered: "offered"
        case .expired: "expired"
        case .accepted: "accepted"
        case .placing: "placing"
        case .ordered: "ordered"
        case .declined: "declined"
        case .withdrawn: "withdrawn"
        case .rejected: "rejected"
        case .cancelled: "cancelled"
        case .unknown(let word): word
        }
    }
}

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

/// How urgent a task is.
public enum TaskPriority: Choice {
    /// High.
    case high
    /// Normal.
    case normal
    /// Low.
    case low
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [TaskPriority] = ["high", "normal", "low"].map(TaskPriority.init(word:))

    public init(word: String) {
        switch word {
        case "high": self = .high
        case "normal": self = .normal
        case "low": self = .low
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .high: "high"
        case .normal: "normal"
        case .low: "low"
        case .unknown(let word): word
        }
    }
}

/// What a rate means; zero rated, exempt and reverse charge all yield no tax and are told apart on an invoice.
public enum TaxKind: Choice {
    /// Taxed at the rate.
    case standard
    /// Taxable at zero percent.
    case zero
    /// Exempt.
    case exempt
    /// The buyer accounts for the tax.
    case reverseCharge
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [TaxKind] = ["standard", "zero", "exempt", "reverse_charge"].map(TaxKind.init(word:))

    public init(word: String) {
        switch word {
        case "standard": self = .standard
        case "zero": self = .zero
        case "exempt": self = .exempt
        case "reverse_charge": self = .reverseCharge
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .standard: "standard"
        case .zero: "zero"
        case .exempt: "exempt"
        case .reverseCharge: "reverse_charge"
        case .unknown(let word): word
        }
    }
}

/// What tax is computed and rounded for.
public enum TaxLevel: Choice {
    /// One unit, then multiplied.
    case unit
    /// A line.
    case line
    /// All lines of one tax, kind and rate (EN 16931).
    case group
    /// The document, all taxes together.
    case document
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [TaxLevel] = ["unit", "line", "group", "document"].map(TaxLevel.init(word:))

    public init(word: String) {
        switch word {
        case "unit": self = .unit
        case "line": self = .line
        case "group": self = .group
        case "document": self = .document
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .unit: "unit"
        case .line: "line"
        case .group: "group"
        case .document: "document"
        case .unknown(let word): word
        }
    }
}

/// Whether prices hold tax.
public enum TaxPrices: Choice {
    /// Tax comes on top.
    case exclusive
    /// Prices hold tax.
    case inclusive
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [TaxPrices] = ["exclusive", "inclusive"].map(TaxPrices.init(word:))

    public init(word: String) {
        switch word {
        case "exclusive": self = .exclusive
        case "inclusive": self = .inclusive
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .exclusive: "exclusive"
        case .inclusive: "inclusive"
        case .unknown(let word): word
        }
    }
}

/// Where rates come from.
public enum TaxSource: Choice {
    /// The table here.
    case table
    /// The request: an outside tax service.
    case request
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [TaxSource] = ["table", "request"].map(TaxSource.init(word:))

    public init(word: String) {
        switch word {
        case "table": self = .table
        case "request": self = .request
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .table: "table"
        case .request: "request"
        case .unknown(let word): word
        }
    }
}

/// What thresholds are measured in.
public enum ThresholdOver: Choice {
    /// The amount of the lines before this promotion.
    case amount
    /// Their quantity.
    case quantity
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [ThresholdOver] = ["amount", "quantity"].map(ThresholdOver.init(word:))

    public init(word: String) {
        switch word {
        case "amount": self = .amount
        case "quantity": self = .quantity
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .amount: "amount"
        case .quantity: "quantity"
        case .unknown(let word): word
        }
    }
}

/// What the recipient of a message did.
public enum Touch: Choice {
    /// It reached its recipient.
    case delivered
    /// It was opened.
    case opened
    /// A link in it was followed.
    case clicked
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Touch] = ["delivered", "opened", "clicked"].map(Touch.init(word:))

    public init(word: String) {
        switch word {
        case "delivered": self = .delivered
        case "opened": self = .opened
        case "clicked": self = .clicked
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .delivered: "delivered"
        case .opened: "opened"
        case .clicked: "clicked"
        case .unknown(let word): word
        }
    }
}

/// Why it can't be said whether a condition holds.
public enum Unknown: Choice {
    /// Nobody here knows the fact.
    case notKnownHere
    /// The amount is of another currency.
    case currencyDiffers
    /// The measure is in a unit that does not convert.
    case unitDiffers
    /// A word where a number is asked for, or the other way round.
    case kindDiffers
    /// The number does not exist, such as the margin of something free.
    case undefined
    /// The numbers are too large to be compared exactly.
    case outOfRange
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Unknown] = ["not_known_here", "currency_differs", "unit_differs", "kind_differs", "undefined", "out_of_range"].map(Unknown.init(word:))

    public init(word: String) {
        switch word {
        case "not_known_here": self = .notKnownHere
        case "currency_differs": self = .currencyDiffers
        case "unit_differs": self = .unitDiffers
        case "kind_differs": self = .kindDiffers
        case "undefined": self = .undefined
        case "out_of_range": self = .outOfRange
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .notKnownHere: "not_known_here"
        case .currencyDiffers: "currency_differs"
        case .unitDiffers: "unit_differs"
        case .kindDiffers: "kind_differs"
        case .undefined: "undefined"
        case .outOfRange: "out_of_range"
        case .unknown(let word): word
        }
    }
}

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

/// The day on which weeks begin.
public enum WeekStart: Choice {
    /// Monday, as in ISO 8601.
    case mon
    /// Tuesday.
    case tue
    /// Wednesday.
    case wed
    /// Thursday.
    case thu
    /// Friday.
    case fri
    /// Saturday.
    case sat
    /// Sunday.
    case sun
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [WeekStart] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(WeekStart.init(word:))

    public init(word: String) {
        switch word {
        case "Mon": self = .mon
        case "Tue": self = .tue
        case "Wed": self = .wed
        case "Thu": self = .thu
        case "Fri": self = .fri
        case "Sat": self = .sat
        case "Sun": self = .sun
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .mon: "Mon"
        case .tue: "Tue"
        case .wed: "Wed"
        case .thu: "Thu"
        case .fri: "Fri"
        case .sat: "Sat"
        case .sun: "Sun"
        case .unknown(let word): word
        }
    }
}

/// A day of the week.
public enum Weekday: Choice {
    /// Monday
    case mon
    /// Tuesday
    case tue
    /// Wednesday
    case wed
    /// Thursday
    case thu
    /// Friday
    case fri
    /// Saturday
    case sat
    /// Sunday
    case sun
    /// A word that this version does not know.
    case unknown(String)

    public static let known: [Weekday] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map(Weekday.init(word:))

    public init(word: String) {
        switch word {
        case "Mon": self = .mon
        case "Tue": self = .tue
        case "Wed": self = .wed
        case "Thu": self = .thu
        case "Fri": self = .fri
        case "Sat": self = .sat
        case "Sun": self = .sun
        default: self = .unknown(word)
        }
    }

    public var word: String {
        switch self {
        case .mon: "Mon"
        case .tue: "Tue"
        case .wed: "Wed"
        case .thu: "Thu"
        case .fri: "Fri"
        case .sat: "Sat"
        case .sun: "Sun"
        case .unknown(let word): word
        }
    }
}
