// Printed from the surface by `cargo xtask gen`; do not edit.

package recoup

/** What a member of a shared cart or list may do. */
@JvmInline
value class Access(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Access> {
        /** Look at it and copy from it. */
        val VIEW = Access("view")
        /** Change its lines. */
        val EDIT = Access("edit")
        /** Everything, sharing it among that. */
        val OWNER = Access("owner")

        /** The words that this version knows. */
        val known: List<Access> = listOf<Access>(VIEW, EDIT, OWNER)

        override fun read(json: Json, at: Place): Access = Access(Read.text.read(json, at))
    }
}

/** The kind of an address. */
@JvmInline
value class AddressKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<AddressKind> {
        /** An e-mail address. */
        val EMAIL = AddressKind("email")
        /** A number for calls and text messages. */
        val PHONE = AddressKind("phone")
        /** A device or browser that takes push messages. */
        val PUSH = AddressKind("push")

        /** The words that this version knows. */
        val known: List<AddressKind> = listOf<AddressKind>(EMAIL, PHONE, PUSH)

        override fun read(json: Json, at: Place): AddressKind = AddressKind(Read.text.read(json, at))
    }
}

/** Whose number an alias is. */
@JvmInline
value class AliasKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<AliasKind> {
        /** The customer's own part number. */
        val CUSTOMER = AliasKind("customer")
        /** A GS1 Global Trade Item Number of 8, 12, 13 or 14 digits. */
        val GTIN = AliasKind("gtin")
        /** The manufacturer's part number. */
        val MANUFACTURER = AliasKind("manufacturer")

        /** The words that this version knows. */
        val known: List<AliasKind> = listOf<AliasKind>(CUSTOMER, GTIN, MANUFACTURER)

        override fun read(json: Json, at: Place): AliasKind = AliasKind(Read.text.read(json, at))
    }
}

/** What an allocation to lines goes by. */
@JvmInline
value class AllocateBy(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<AllocateBy> {
        /** The line's total. */
        val AMOUNT = AllocateBy("amount")
        /** Its quantity in base units. */
        val QUANTITY = AllocateBy("quantity")
        /** Its weight. */
        val WEIGHT = AllocateBy("weight")

        /** The words that this version knows. */
        val known: List<AllocateBy> = listOf<AllocateBy>(AMOUNT, QUANTITY, WEIGHT)

        override fun read(json: Json, at: Place): AllocateBy = AllocateBy(Read.text.read(json, at))
    }
}

/**
 * Who gets the increments that are left once every party has its exact share cut off to a multiple of the
 * increment. Each of them goes to a different party, and never to one of weight zero.
 */
@JvmInline
value class AllocationPolicy(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<AllocationPolicy> {
        /** The parties that lost most by the cutting; at a tie the earlier one. Vendure's rule. */
        val LARGEST_REMAINDER = AllocationPolicy("largest_remainder")
        /** The parties of the greatest weight; at a tie the earlier one. The rule of dinero.js. */
        val LARGEST_WEIGHT = AllocationPolicy("largest_weight")
        /**
         * Weights do not count: equal shares for all parties, those of weight zero too, what is left to the
         * first ones.
         */
        val EVEN = AllocationPolicy("even")
        /** The first parties. */
        val FIRST = AllocationPolicy("first")
        /** The last parties. */
        val LAST = AllocationPolicy("last")
        /**
         * Shares are rounded half to zero, not cut off; what is then missing or too much is settled with the
         * first parties. Sylius's rule.
         */
        val NEAREST_FIRST = AllocationPolicy("nearest_first")

        /** The words that this version knows. */
        val known: List<AllocationPolicy> = listOf<AllocationPolicy>(LARGEST_REMAINDER, LARGEST_WEIGHT, EVEN, FIRST, LAST, NEAREST_FIRST)

        override fun read(json: Json, at: Place): AllocationPolicy = AllocationPolicy(Read.text.read(json, at))
    }
}

/** Why an alternative is named. */
@JvmInline
value class AlternativeKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<AlternativeKind> {
        /** It can be ordered as it is configured. */
        val CONFIGURATION = AlternativeKind("configuration")
        /** It is in stock. */
        val IN_STOCK = AlternativeKind("in_stock")
        /** It costs less. */
        val CHEAPER = AlternativeKind("cheaper")

        /** The words that this version knows. */
        val known: List<AlternativeKind> = listOf<AlternativeKind>(CONFIGURATION, IN_STOCK, CHEAPER)

        override fun read(json: Json, at: Place): AlternativeKind = AlternativeKind(Read.text.read(json, at))
    }
}

/** What an `amount_off` is taken off. */
@JvmInline
value class AmountOffPer(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<AmountOffPer> {
        /** Each line. */
        val LINE = AmountOffPer("line")
        /** Each unit. */
        val UNIT = AmountOffPer("unit")
        /** The order, allocated to its lines. */
        val ORDER = AmountOffPer("order")

        /** The words that this version knows. */
        val known: List<AmountOffPer> = listOf<AmountOffPer>(LINE, UNIT, ORDER)

        override fun read(json: Json, at: Place): AmountOffPer = AmountOffPer(Read.text.read(json, at))
    }
}

/** What a wait is counted from. */
@JvmInline
value class Anchor(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Anchor> {
        /** The last activity before the entry. */
        val ACTIVITY = Anchor("activity")
        /** When it was found idle. */
        val ABANDONED = Anchor("abandoned")
        /** When the run began. */
        val ENTERED = Anchor("entered")
        /**
         * When the step before was due by the plan, however long it was held back; the beginning of the run for
         * the first step.
         */
        val PREVIOUS_DUE = Anchor("previous_due")
        /** When the step before was done or left out; the beginning of the run for the first step. */
        val PREVIOUS_DONE = Anchor("previous_done")

        /** The words that this version knows. */
        val known: List<Anchor> = listOf<Anchor>(ACTIVITY, ABANDONED, ENTERED, PREVIOUS_DUE, PREVIOUS_DONE)

        override fun read(json: Json, at: Place): Anchor = Anchor(Read.text.read(json, at))
    }
}

/** Where an approval stands. */
@JvmInline
value class ApprovalStatus(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ApprovalStatus> {
        /** It waits for people. */
        val OPEN = ApprovalStatus("open")
        /** Every step is approved. */
        val APPROVED = ApprovalStatus("approved")
        /** It was refused. */
        val REJECTED = ApprovalStatus("rejected")
        /** It was given back to be changed. */
        val RETURNED = ApprovalStatus("returned")
        /** Those who asked took it back. */
        val RECALLED = ApprovalStatus("recalled")
        /** Its subject expired. */
        val LAPSED = ApprovalStatus("lapsed")
        /** Its subject is gone. */
        val CANCELLED = ApprovalStatus("cancelled")

        /** The words that this version knows. */
        val known: List<ApprovalStatus> = listOf<ApprovalStatus>(OPEN, APPROVED, REJECTED, RETURNED, RECALLED, LAPSED, CANCELLED)

        override fun read(json: Json, at: Place): ApprovalStatus = ApprovalStatus(Read.text.read(json, at))
    }
}

/** Who reads the result. */
@JvmInline
value class Audience(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Audience> {
        /** Nothing is held back. */
        val INTERNAL = Audience("internal")
        /** A person who sells: no costs. */
        val SELLER = Audience("seller")
        /** A person who buys: no costs, floors or other customers' prices. */
        val BUYER = Audience("buyer")

        /** The words that this version knows. */
        val known: List<Audience> = listOf<Audience>(INTERNAL, SELLER, BUYER)

        override fun read(json: Json, at: Place): Audience = Audience(Read.text.read(json, at))
    }
}

/** Whether somebody is put in or taken out. */
@JvmInline
value class AudienceChange(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<AudienceChange> {
        /** Put in. */
        val ADD = AudienceChange("add")
        /** Taken out. */
        val REMOVE = AudienceChange("remove")

        /** The words that this version knows. */
        val known: List<AudienceChange> = listOf<AudienceChange>(ADD, REMOVE)

        override fun read(json: Json, at: Place): AudienceChange = AudienceChange(Read.text.read(json, at))
    }
}

/** Who decides about a subject. */
@JvmInline
value class Authority(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Authority> {
        /** The engine. */
        val ENGINE = Authority("engine")
        /** Another system: only its observations change it, and they are not questioned. */
        val EXTERNAL = Authority("external")

        /** The words that this version knows. */
        val known: List<Authority> = listOf<Authority>(ENGINE, EXTERNAL)

        override fun read(json: Json, at: Place): Authority = Authority(Read.text.read(json, at))
    }
}

/** Why a person has the ball. */
@JvmInline
value class BallKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<BallKind> {
        /** An open task. */
        val TASK = BallKind("task")
        /** A call. */
        val CALL = BallKind("call")
        /** A live negotiation. */
        val NEGOTIATION = BallKind("negotiation")

        /** The words that this version knows. */
        val known: List<BallKind> = listOf<BallKind>(TASK, CALL, NEGOTIATION)

        override fun read(json: Json, at: Place): BallKind = BallKind(Read.text.read(json, at))
    }
}

/** The instant of a thing that a wait counts back from. */
@JvmInline
value class BeforeField(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<BeforeField> {
        /** When the offer or contract ends. */
        val ENDS = BeforeField("ends")
        /** When goods are due to be ordered again. */
        val DUE = BeforeField("due")

        /** The words that this version knows. */
        val known: List<BeforeField> = listOf<BeforeField>(ENDS, DUE)

        override fun read(json: Json, at: Place): BeforeField = BeforeField(Read.text.read(json, at))
    }
}

/** What a quantity under the first tier costs. */
@JvmInline
value class BelowFirst(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<BelowFirst> {
        /** The row's base price; no price without one. */
        val BASE = BelowFirst("base")
        /** No price. */
        val NO_PRICE = BelowFirst("no_price")
        /** The first tier's price. */
        val FIRST_TIER = BelowFirst("first_tier")

        /** The words that this version knows. */
        val known: List<BelowFirst> = listOf<BelowFirst>(BASE, NO_PRICE, FIRST_TIER)

        override fun read(json: Json, at: Place): BelowFirst = BelowFirst(Read.text.read(json, at))
    }
}

/** What goes beyond a seller's authority. */
@JvmInline
value class Beyond(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Beyond> {
        /** The discount on a line. */
        val LINE_DISCOUNT = Beyond("line_discount")
        /** The discount on the quote as a whole. */
        val QUOTE_DISCOUNT = Beyond("quote_discount")
        /** A price below a floor. */
        val FLOOR = Beyond("floor")
        /** A line has no price that a discount could be measured from. */
        val UNMEASURED = Beyond("unmeasured")

        /** The words that this version knows. */
        val known: List<Beyond> = listOf<Beyond>(LINE_DISCOUNT, QUOTE_DISCOUNT, FLOOR, UNMEASURED)

        override fun read(json: Json, at: Place): Beyond = Beyond(Read.text.read(json, at))
    }
}

/** Why an address, or a person, is not written to. */
@JvmInline
value class BlockReason(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<BlockReason> {
        /** A law or a list forbids it. */
        val SUPPRESSED = BlockReason("suppressed")
        /** The address does not exist. */
        val HARD_BOUNCE = BlockReason("hard_bounce")
        /** The address failed lately. */
        val SOFT_BOUNCE = BlockReason("soft_bounce")
        /** The person complained. */
        val COMPLAINT = BlockReason("complaint")
        /** The person wants no more. */
        val UNSUBSCRIBED = BlockReason("unsubscribed")

        /** The words that this version knows. */
        val known: List<BlockReason> = listOf<BlockReason>(SUPPRESSED, HARD_BOUNCE, SOFT_BOUNCE, COMPLAINT, UNSUBSCRIBED)

        override fun read(json: Json, at: Place): BlockReason = BlockReason(Read.text.read(json, at))
    }
}

/** What happens when a price is below its floor. */
@JvmInline
value class Breach(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Breach> {
        /** The line is blocked. */
        val BLOCK = Breach("block")
        /** The price is raised to the floor. */
        val CLAMP = Breach("clamp")
        /** The price stands if somebody approves the concession. */
        val REQUIRE_APPROVAL = Breach("require_approval")

        /** The words that this version knows. */
        val known: List<Breach> = listOf<Breach>(BLOCK, CLAMP, REQUIRE_APPROVAL)

        override fun read(json: Json, at: Place): Breach = Breach(Read.text.read(json, at))
    }
}

/** Where the price of a bundle comes from. */
@JvmInline
value class BundlePricing(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<BundlePricing> {
        /** The bundle has prices of its own. */
        val OWN = BundlePricing("own")
        /** The prices of its components are added up. */
        val COMPONENTS = BundlePricing("components")

        /** The words that this version knows. */
        val known: List<BundlePricing> = listOf<BundlePricing>(OWN, COMPONENTS)

        override fun read(json: Json, at: Place): BundlePricing = BundlePricing(Read.text.read(json, at))
    }
}

/** The version of the format. */
@JvmInline
value class BundleVersion(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<BundleVersion> {
        /** The first. */
        val _1 = BundleVersion("1")

        /** The words that this version knows. */
        val known: List<BundleVersion> = listOf<BundleVersion>(_1)

        override fun read(json: Json, at: Place): BundleVersion = BundleVersion(Read.text.read(json, at))
    }
}

/** Where a buyer is on the way to an order, from the first look to the approval. */
@JvmInline
value class BuyingStage(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<BuyingStage> {
        /** Looks around. */
        val BROWSE = BuyingStage("browse")
        /** Fills a cart. */
        val CART = BuyingStage("cart")
        /** Configures a product. */
        val CONFIGURE = BuyingStage("configure")
        /** Negotiates a quote. */
        val QUOTE = BuyingStage("quote")
        /** Has begun to check out. */
        val CHECKOUT = BuyingStage("checkout")
        /** Is about to pay. */
        val PAYMENT = BuyingStage("payment")
        /** Waits for an approval. */
        val APPROVAL = BuyingStage("approval")

        /** The words that this version knows. */
        val known: List<BuyingStage> = listOf<BuyingStage>(BROWSE, CART, CONFIGURE, QUOTE, CHECKOUT, PAYMENT, APPROVAL)

        override fun read(json: Json, at: Place): BuyingStage = BuyingStage(Read.text.read(json, at))
    }
}

/** Whose messages a cap counts. */
@JvmInline
value class CapPer(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<CapPer> {
        /** Those to the contact. */
        val CONTACT = CapPer("contact")
        /** Those to anybody of the account. */
        val ACCOUNT = CapPer("account")
        /** Those to addresses of one domain. */
        val DOMAIN = CapPer("domain")

        /** The words that this version knows. */
        val known: List<CapPer> = listOf<CapPer>(CONTACT, ACCOUNT, DOMAIN)

        override fun read(json: Json, at: Place): CapPer = CapPer(Read.text.read(json, at))
    }
}

/** Why a line costs something else. */
@JvmInline
value class CartDriftCause(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<CartDriftCause> {
        /** The line is new. */
        val NEW = CartDriftCause("new")
        /** The line is gone. */
        val GONE = CartDriftCause("gone")
        /** It has no price any more, or a floor blocks it. */
        val UNPRICED = CartDriftCause("unpriced")
        /** It has a price now. */
        val PRICED = CartDriftCause("priced")
        /** Its quantity changed. */
        val QUANTITY = CartDriftCause("quantity")
        /** Another rule sets the price. */
        val RULE = CartDriftCause("rule")
        /** The same rule sets another price for the same quantity. */
        val PRICE = CartDriftCause("price")
        /** The same rule sets another price for another quantity: another tier. */
        val TIER = CartDriftCause("tier")
        /** Promotions took something else. */
        val PROMOTION = CartDriftCause("promotion")
        /** The tax is another. */
        val TAX = CartDriftCause("tax")
        /** The price is the same; only the list price it is compared with moved. */
        val LIST_PRICE = CartDriftCause("list_price")

        /** The words that this version knows. */
        val known: List<CartDriftCause> = listOf<CartDriftCause>(NEW, GONE, UNPRICED, PRICED, QUANTITY, RULE, PRICE, TIER, PROMOTION, TAX, LIST_PRICE)

        override fun read(json: Json, at: Place): CartDriftCause = CartDriftCause(Read.text.read(json, at))
    }
}

/** What a cart is for. */
@JvmInline
value class CartKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<CartKind> {
        /** To be ordered. */
        val CART = CartKind("cart")
        /** A cart that was put aside. */
        val SAVED = CartKind("saved")
        /** A list from which a company orders again and again. */
        val REQUISITION = CartKind("requisition")
        /** A list of wishes. */
        val WISH_LIST = CartKind("wish_list")
        /** A pattern for carts. */
        val TEMPLATE = CartKind("template")

        /** The words that this version knows. */
        val known: List<CartKind> = listOf<CartKind>(CART, SAVED, REQUISITION, WISH_LIST, TEMPLATE)

        override fun read(json: Json, at: Place): CartKind = CartKind(Read.text.read(json, at))
    }
}

/** Where a cart stands. */
@JvmInline
value class CartState(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<CartState> {
        /** It can be edited. */
        val ACTIVE = CartState("active")
        /** Its prices are kept until somebody edits or reprices it. */
        val FROZEN_SOFT = CartState("frozen_soft")
        /** Its prices are kept and edits are refused until it is thawed. */
        val FROZEN_HARD = CartState("frozen_hard")
        /** It waits for approval. */
        val PENDING_APPROVAL = CartState("pending_approval")
        /** It was approved, or needs no approval. */
        val APPROVED = CartState("approved")
        /** An order is being placed and has not been answered. */
        val PLACING = CartState("placing")
        /** It was ordered. */
        val ORDERED = CartState("ordered")
        /** Its lines went into another cart. */
        val MERGED = CartState("merged")
        /** It went to a procurement system, whose purchase order is awaited. */
        val TRANSFERRED = CartState("transferred")
        /** Nobody came back to it. */
        val EXPIRED = CartState("expired")
        /** Somebody threw it away. */
        val DELETED = CartState("deleted")

        /** The words that this version knows. */
        val known: List<CartState> = listOf<CartState>(ACTIVE, FROZEN_SOFT, FROZEN_HARD, PENDING_APPROVAL, APPROVED, PLACING, ORDERED, MERGED, TRANSFERRED, EXPIRED, DELETED)

        override fun read(json: Json, at: Place): CartState = CartState(Read.text.read(json, at))
    }
}

/** What happened to the thing a change is about. */
@JvmInline
value class ChangeKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ChangeKind> {
        /** It is new. */
        val ADDED = ChangeKind("added")
        /** It is gone. */
        val REMOVED = ChangeKind("removed")
        /** It is another now. */
        val CHANGED = ChangeKind("changed")
        /** The same things stand in another order. */
        val MOVED = ChangeKind("moved")

        /** The words that this version knows. */
        val known: List<ChangeKind> = listOf<ChangeKind>(ADDED, REMOVED, CHANGED, MOVED)

        override fun read(json: Json, at: Place): ChangeKind = ChangeKind(Read.text.read(json, at))
    }
}

/** What a charge is for. */
@JvmInline
value class ChargeKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ChargeKind> {
        /** Freight; shipping promotions lower it. */
        val FREIGHT = ChargeKind("freight")
        /** Handling. */
        val HANDLING = ChargeKind("handling")
        /** A fee on small orders. */
        val SMALL_ORDER = ChargeKind("small_order")
        /** A surcharge. */
        val SURCHARGE = ChargeKind("surcharge")
        /** A returnable deposit. */
        val DEPOSIT = ChargeKind("deposit")
        /** Anything else. */
        val OTHER = ChargeKind("other")

        /** The words that this version knows. */
        val known: List<ChargeKind> = listOf<ChargeKind>(FREIGHT, HANDLING, SMALL_ORDER, SURCHARGE, DEPOSIT, OTHER)

        override fun read(json: Json, at: Place): ChargeKind = ChargeKind(Read.text.read(json, at))
    }
}

/** A kind of concession. A reason permits some kinds, most reasons none. */
@JvmInline
value class ConcessionKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ConcessionKind> {
        /** A lower price. */
        val PRICE = ConcessionKind("price")
        /** Cheaper freight. */
        val FREIGHT = ConcessionKind("freight")
        /** Longer terms of payment. */
        val TERMS = ConcessionKind("terms")

        /** The words that this version knows. */
        val known: List<ConcessionKind> = listOf<ConcessionKind>(PRICE, FREIGHT, TERMS)

        override fun read(json: Json, at: Place): ConcessionKind = ConcessionKind(Read.text.read(json, at))
    }
}

/** What an amount includes. */
@JvmInline
value class ConditionBasis(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ConditionBasis> {
        /** Before promotions and before tax. */
        val GOODS = ConditionBasis("goods")
        /** After promotions, before tax. */
        val NET = ConditionBasis("net")
        /** After promotions, with tax. */
        val GROSS = ConditionBasis("gross")

        /** The words that this version knows. */
        val known: List<ConditionBasis> = listOf<ConditionBasis>(GOODS, NET, GROSS)

        override fun read(json: Json, at: Place): ConditionBasis = ConditionBasis(Read.text.read(json, at))
    }
}

/** What came of a condition. */
@JvmInline
value class ConditionOutcome(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ConditionOutcome> {
        /** It holds. */
        val HOLDS = ConditionOutcome("holds")
        /** It fails. */
        val FAILS = ConditionOutcome("fails")
        /** What it asks for is not known, or can't be compared. */
        val UNKNOWN = ConditionOutcome("unknown")

        /** The words that this version knows. */
        val known: List<ConditionOutcome> = listOf<ConditionOutcome>(HOLDS, FAILS, UNKNOWN)

        override fun read(json: Json, at: Place): ConditionOutcome = ConditionOutcome(Read.text.read(json, at))
    }
}

/** What consent a channel needs for a purpose. */
@JvmInline
value class ConsentBasis(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ConsentBasis> {
        /** The recipient has said yes. */
        val OPT_IN = ConsentBasis("opt_in")
        /** The recipient has not said no. */
        val OPT_OUT = ConsentBasis("opt_out")
        /** None: it is part of what the recipient asked for. */
        val NONE = ConsentBasis("none")

        /** The words that this version knows. */
        val known: List<ConsentBasis> = listOf<ConsentBasis>(OPT_IN, OPT_OUT, NONE)

        override fun read(json: Json, at: Place): ConsentBasis = ConsentBasis(Read.text.read(json, at))
    }
}

/** Whether a contract price beats list prices or competes with them. */
@JvmInline
value class ContractPrices(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ContractPrices> {
        /** A contract price wins over any list price. */
        val PREVAIL = ContractPrices("prevail")
        /** It is one candidate among others. */
        val COMPETE = ContractPrices("compete")

        /** The words that this version knows. */
        val known: List<ContractPrices> = listOf<ContractPrices>(PREVAIL, COMPETE)

        override fun read(json: Json, at: Place): ContractPrices = ContractPrices(Read.text.read(json, at))
    }
}

/** How long a period of a budget is. */
@JvmInline
value class Cycle(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Cycle> {
        /** Seven days. */
        val WEEK = Cycle("week")
        /** A month. */
        val MONTH = Cycle("month")
        /** Three months. */
        val QUARTER = Cycle("quarter")
        /** Twelve months. */
        val YEAR = Cycle("year")

        /** The words that this version knows. */
        val known: List<Cycle> = listOf<Cycle>(WEEK, MONTH, QUARTER, YEAR)

        override fun read(json: Json, at: Place): Cycle = Cycle(Read.text.read(json, at))
    }
}

/** What `amount_off` means. */
@JvmInline
value class DiscountBasis(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<DiscountBasis> {
        /** In the basis of the prices: with tax where prices are inclusive. */
        val PRICE = DiscountBasis("price")
        /** Net of tax. */
        val NET = DiscountBasis("net")
        /** With tax. */
        val GROSS = DiscountBasis("gross")

        /** The words that this version knows. */
        val known: List<DiscountBasis> = listOf<DiscountBasis>(PRICE, NET, GROSS)

        override fun read(json: Json, at: Place): DiscountBasis = DiscountBasis(Read.text.read(json, at))
    }
}

/** What the depth of a discount is measured from. */
@JvmInline
value class DiscountFrom(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<DiscountFrom> {
        /** The buyer's own price today, after contracts and promotions. */
        val TODAY = DiscountFrom("today")
        /** The list price; today's price for a line that has none. */
        val LIST = DiscountFrom("list")

        /** The words that this version knows. */
        val known: List<DiscountFrom> = listOf<DiscountFrom>(TODAY, LIST)

        override fun read(json: Json, at: Place): DiscountFrom = DiscountFrom(Read.text.read(json, at))
    }
}

/** What a document is read as. */
@JvmInline
value class DocumentKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<DocumentKind> {
        /** Any JSON, as it stands. */
        val TREE = DocumentKind("tree")
        /** A rulebook. */
        val RULEBOOK = DocumentKind("rulebook")
        /** A request. */
        val REQUEST = DocumentKind("request")
        /** An input of an account. */
        val INPUT = DocumentKind("input")
        /** An event of an account. */
        val EVENT = DocumentKind("event")
        /** A rounding mode with its increment. */
        val ROUNDING = DocumentKind("rounding")

        /** The words that this version knows. */
        val known: List<DocumentKind> = listOf<DocumentKind>(TREE, RULEBOOK, REQUEST, INPUT, EVENT, ROUNDING)

        override fun read(json: Json, at: Place): DocumentKind = DocumentKind(Read.text.read(json, at))
    }
}

/** A total that changed. */
@JvmInline
value class DriftTotal(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<DriftTotal> {
        /** Lines before promotions. */
        val SUBTOTAL = DriftTotal("subtotal")
        /** What promotions took. */
        val DISCOUNT = DriftTotal("discount")
        /** Charges. */
        val CHARGES = DriftTotal("charges")
        /** Without tax. */
        val NET = DriftTotal("net")
        /** Tax. */
        val TAX = DriftTotal("tax")
        /** What is to be paid. */
        val GROSS = DriftTotal("gross")

        /** The words that this version knows. */
        val known: List<DriftTotal> = listOf<DriftTotal>(SUBTOTAL, DISCOUNT, CHARGES, NET, TAX, GROSS)

        override fun read(json: Json, at: Place): DriftTotal = DriftTotal(Read.text.read(json, at))
    }
}

/** Which of the two nearest prices of the pattern is tried first. */
@JvmInline
value class EndingPreference(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<EndingPreference> {
        /** The nearer one; at a tie the lower. */
        val NEAREST = EndingPreference("nearest")
        /** The lower one. */
        val DOWN = EndingPreference("down")
        /** The higher one. */
        val UP = EndingPreference("up")

        /** The words that this version knows. */
        val known: List<EndingPreference> = listOf<EndingPreference>(NEAREST, DOWN, UP)

        override fun read(json: Json, at: Place): EndingPreference = EndingPreference(Read.text.read(json, at))
    }
}

/** What makes a subject enter. */
@JvmInline
value class EnterOn(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<EnterOn> {
        /** It was found idle. */
        val ABANDONED = EnterOn("abandoned")
        /** It was first seen, or offered again. */
        val OPENED = EnterOn("opened")
        /** It reached one of the stages of the entry. */
        val STAGE_ENTERED = EnterOn("stage_entered")
        /** One of the signals of the entry. */
        val SIGNAL = EnterOn("signal")
        /**
         * It came to one of the ends of the entry. What follows is about something that is over, such as an
         * offer that expired.
         */
        val ENDED = EnterOn("ended")

        /** The words that this version knows. */
        val known: List<EnterOn> = listOf<EnterOn>(ABANDONED, OPENED, STAGE_ENTERED, SIGNAL, ENDED)

        override fun read(json: Json, at: Place): EnterOn = EnterOn(Read.text.read(json, at))
    }
}

/** What counts as the same for re-entry. */
@JvmInline
value class EntryKey(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<EntryKey> {
        /** The same thing. */
        val SUBJECT = EntryKey("subject")
        /** The same contact. */
        val CONTACT = EntryKey("contact")
        /** The account. */
        val ACCOUNT = EntryKey("account")

        /** The words that this version knows. */
        val known: List<EntryKey> = listOf<EntryKey>(SUBJECT, CONTACT, ACCOUNT)

        override fun read(json: Json, at: Place): EntryKey = EntryKey(Read.text.read(json, at))
    }
}

/** What became of a row. */
@JvmInline
value class EntryOutcome(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<EntryOutcome> {
        /** It names one product. */
        val ADDED = EntryOutcome("added")
        /** It names several; with one of their SKUs and the kind "sku" it names one. */
        val AMBIGUOUS = EntryOutcome("ambiguous")
        /** It names nothing that is known. */
        val UNKNOWN = EntryOutcome("unknown")
        /** It names a product, which can't be ordered like this. */
        val REFUSED = EntryOutcome("refused")

        /** The words that this version knows. */
        val known: List<EntryOutcome> = listOf<EntryOutcome>(ADDED, AMBIGUOUS, UNKNOWN, REFUSED)

        override fun read(json: Json, at: Place): EntryOutcome = EntryOutcome(Read.text.read(json, at))
    }
}

/** What is wrong, as a stable word. */
@JvmInline
value class ErrorCode(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ErrorCode> {
        /** The bytes are not UTF-8. */
        val INVALID_UTF8 = ErrorCode("invalid_utf8")
        /** The text is not JSON. */
        val INVALID_JSON = ErrorCode("invalid_json")
        /** The document is larger than the limit. */
        val DOCUMENT_TOO_LARGE = ErrorCode("document_too_large")
        /** The document nests deeper than the limit. */
        val DOCUMENT_TOO_DEEP = ErrorCode("document_too_deep")
        /** A field stands twice in one object. */
        val DUPLICATE_FIELD = ErrorCode("duplicate_field")
        /** The field is not known here. */
        val UNKNOWN_FIELD = ErrorCode("unknown_field")
        /** A required field is missing. */
        val MISSING_FIELD = ErrorCode("missing_field")
        /** The value has the wrong JSON type. */
        val WRONG_TYPE = ErrorCode("wrong_type")
        /** Not a decimal: digits with at most one point, as a string or an integer literal, within 28 digits. */
        val INVALID_DECIMAL = ErrorCode("invalid_decimal")
        /** The word is not one of those allowed here. */
        val INVALID_CHOICE = ErrorCode("invalid_choice")
        /** An id is empty, too long or has control characters. */
        val INVALID_ID = ErrorCode("invalid_id")
        /** Two things of one kind have the same id. */
        val DUPLICATE_ID = ErrorCode("duplicate_id")
        /** The id named here is not defined. */
        val UNKNOWN_REFERENCE = ErrorCode("unknown_reference")
        /** Fields that exclude each other stand together, or none of them is there. */
        val CONFLICTING_FIELDS = ErrorCode("conflicting_fields")
        /** The version of the document is not supported. */
        val UNSUPPORTED_VERSION = ErrorCode("unsupported_version")
        /** A collection is longer than its limit. */
        val TOO_MANY = ErrorCode("too_many")
        /** Definitions refer to each other in a circle. */
        val REFERENCE_CYCLE = ErrorCode("reference_cycle")
        /** Two documents define the same thing. */
        val COMPOSE_CONFLICT = ErrorCode("compose_conflict")
        /** A row of the bulk data can't be read. */
        val INVALID_CSV = ErrorCode("invalid_csv")
        /** The number is outside the range allowed here. */
        val OUT_OF_RANGE = ErrorCode("out_of_range")
        /** Not an ISO 4217 currency code. */
        val UNKNOWN_CURRENCY = ErrorCode("unknown_currency")
        /** Two currencies meet where one is needed. */
        val CURRENCY_MISMATCH = ErrorCode("currency_mismatch")
        /** The amount is beyond the range of exact arithmetic. */
        val AMOUNT_OUT_OF_RANGE = ErrorCode("amount_out_of_range")
        /** The amount has more digits than can be kept exactly. */
        val PRECISION_LOSS = ErrorCode("precision_loss")
        /** Division by zero. */
        val DIVISION_BY_ZERO = ErrorCode("division_by_zero")
        /** A rounding increment must be above zero. */
        val INVALID_INCREMENT = ErrorCode("invalid_increment")
        /** The amount can't be allocated over these weights. */
        val ALLOCATION_IMPOSSIBLE = ErrorCode("allocation_impossible")
        /** Not a price ending. */
        val INVALID_ENDING = ErrorCode("invalid_ending")
        /** Not an IANA time zone. */
        val UNKNOWN_TIME_ZONE = ErrorCode("unknown_time_zone")
        /** Not an instant, date or time of day. */
        val INVALID_TIME = ErrorCode("invalid_time")
        /** Not a duration. */
        val INVALID_DURATION = ErrorCode("invalid_duration")
        /** The window ends before or when it begins. */
        val EMPTY_WINDOW = ErrorCode("empty_window")
        /** The calendar has no open time within the horizon. */
        val NO_OPEN_TIME = ErrorCode("no_open_time")
        /** The instant is outside the supported years. */
        val TIME_OUT_OF_RANGE = ErrorCode("time_out_of_range")
        /** Not a pattern of opening hours. */
        val INVALID_WEEK_PATTERN = ErrorCode("invalid_week_pattern")
        /** The condition asks about a fact that is not known here. */
        val UNKNOWN_FACT = ErrorCode("unknown_fact")
        /** An amount in a condition has no currency. */
        val MISSING_CURRENCY = ErrorCode("missing_currency")
        /** A measured quantity in a condition has no unit. */
        val MISSING_UNIT = ErrorCode("missing_unit")
        /** A condition says nothing. */
        val EMPTY_CONDITION = ErrorCode("empty_condition")
        /** The SKU is in no catalogue and in no price row. */
        val UNKNOWN_SKU = ErrorCode("unknown_sku")
        /** The unit of measure is not defined for this product. */
        val UNKNOWN_UNIT = ErrorCode("unknown_unit")
        /** The number that was entered names several products. */
        val AMBIGUOUS_ITEM = ErrorCode("ambiguous_item")
        /** The configuration breaks a constraint of the product. */
        val INVALID_CONFIGURATION = ErrorCode("invalid_configuration")
        /** A conversion needs whole numbers above zero. */
        val INVALID_CONVERSION = ErrorCode("invalid_conversion")
        /** The unit is not part of the company tree. */
        val UNKNOWN_ORG_UNIT = ErrorCode("unknown_org_unit")
        /** The contact is not known to the company. */
        val UNKNOWN_CONTACT = ErrorCode("unknown_contact")
        /** Two rows of one list price the same SKU, unit and quantity at the same time. */
        val PRICE_ROW_TIE = ErrorCode("price_row_tie")
        /** The tiers do not rise strictly. */
        val INVERTED_TIERS = ErrorCode("inverted_tiers")
        /** A tier has both bounds, or none. */
        val MIXED_TIER_BOUNDS = ErrorCode("mixed_tier_bounds")
        /** Two promotions or groups have the same order. */
        val PROMOTION_TIE = ErrorCode("promotion_tie")
        /** Two terms of one contract cover the same thing at the same priority. */
        val CONTRACT_TERM_TIE = ErrorCode("contract_term_tie")
        /** The percentage is outside the range allowed here. */
        val INVALID_PERCENT = ErrorCode("invalid_percent")
        /** The tier has no price, or one that its mode can't use. */
        val INVALID_TIER = ErrorCode("invalid_tier")
        /** The price formula can't be read. */
        val INVALID_FORMULA = ErrorCode("invalid_formula")
        /** A price can't be below zero. */
        val NEGATIVE_PRICE = ErrorCode("negative_price")
        /** A choice that has no safe default is missing. */
        val MISSING_POLICY = ErrorCode("missing_policy")
        /** Two rates of one tax hold for the same region, category and seller at the same time. */
        val TAX_RATE_TIE = ErrorCode("tax_rate_tie")
        /** The quantity is zero, negative or not a number. */
        val INVALID_QUANTITY = ErrorCode("invalid_quantity")
        /** The quantity has more decimals than the product allows. */
        val QUANTITY_TOO_PRECISE = ErrorCode("quantity_too_precise")
        /** The quantity is beyond the limit. */
        val QUANTITY_OUT_OF_RANGE = ErrorCode("quantity_out_of_range")
        /** The contract that the line names is not in force at that time. */
        val CONTRACT_ENDED = ErrorCode("contract_ended")
        /** No tax rate covers this category and region at that time. */
        val TAX_RATE_MISSING = ErrorCode("tax_rate_missing")
        /** There is no price for this line. */
        val NO_PRICE = ErrorCode("no_price")
        /** The quantity is below the minimum. */
        val QUANTITY_BELOW_MINIMUM = ErrorCode("quantity_below_minimum")
        /** The quantity is above the maximum. */
        val QUANTITY_ABOVE_MAXIMUM = ErrorCode("quantity_above_maximum")
        /** The quantity is not a multiple of the pack. */
        val QUANTITY_NOT_MULTIPLE = ErrorCode("quantity_not_multiple")
        /** The order is below the minimum. */
        val ORDER_BELOW_MINIMUM = ErrorCode("order_below_minimum")
        /** The order is above the maximum. */
        val ORDER_ABOVE_MAXIMUM = ErrorCode("order_above_maximum")
        /** The price is below the floor. */
        val BELOW_FLOOR = ErrorCode("below_floor")
        /** The code belongs to no promotion. */
        val UNKNOWN_PROMOTION_CODE = ErrorCode("unknown_promotion_code")
        /** The product is not in the buyer's catalogue. */
        val NOT_IN_ASSORTMENT = ErrorCode("not_in_assortment")
        /** The request contradicts itself. */
        val INVALID_REQUEST = ErrorCode("invalid_request")
        /** The contract that is named does not exist. */
        val UNKNOWN_CONTRACT = ErrorCode("unknown_contract")
        /** No cart, quote, order, approval, budget or list has this id. */
        val UNKNOWN_SUBJECT = ErrorCode("unknown_subject")
        /** Somebody changed it since the version that the command names. */
        val STALE_VERSION = ErrorCode("stale_version")
        /** The command does not fit the state. */
        val WRONG_STATE = ErrorCode("wrong_state")
        /** It has come to its end and changes no more. */
        val CLOSED = ErrorCode("closed")
        /** The roles of the actor do not allow this. */
        val NOT_PERMITTED = ErrorCode("not_permitted")
        /** Somebody else holds the lock. */
        val LOCKED = ErrorCode("locked")
        /** Another system decides about it; only observations change it. */
        val EXTERNAL_AUTHORITY = ErrorCode("external_authority")
        /** The id was used for another input. */
        val INPUT_CONFLICT = ErrorCode("input_conflict")
        /** The input is older than what the account remembers. */
        val INPUT_TOO_OLD = ErrorCode("input_too_old")
        /** The input, snapshot or event belongs to another account. */
        val WRONG_ACCOUNT = ErrorCode("wrong_account")
        /** The snapshot is not what was written: its digest differs. */
        val DAMAGED_SNAPSHOT = ErrorCode("damaged_snapshot")
        /** The event does not follow the ones before. */
        val EVENT_GAP = ErrorCode("event_gap")
        /** Facts of other systems are missing. */
        val NEEDS_ANSWERS = ErrorCode("needs_answers")
        /** The rules ask for approval before an order is placed. */
        val APPROVAL_REQUIRED = ErrorCode("approval_required")
        /** The cart is frozen: its lines and prices stand still. */
        val CART_FROZEN = ErrorCode("cart_frozen")
        /** The cart waits for approval and can't be edited. */
        val AWAITING_APPROVAL = ErrorCode("awaiting_approval")
        /** An approved cart changes by amend only. */
        val CART_APPROVED = ErrorCode("cart_approved")
        /** A list or template can't be frozen, submitted, placed or transferred. */
        val NOT_A_CART = ErrorCode("not_a_cart")
        /** The quantities of the schedule do not sum to the quantity of the line. */
        val SCHEDULE_MISMATCH = ErrorCode("schedule_mismatch")
        /** The shares of the coding are not above zero or do not sum to 100 percent. */
        val CODING_MISMATCH = ErrorCode("coding_mismatch")
        /** The cart has no lines. */
        val EMPTY_CART = ErrorCode("empty_cart")
        /** The cart or order has no such line. */
        val UNKNOWN_LINE = ErrorCode("unknown_line")
        /** The answer belongs to another attempt to place. */
        val OTHER_ATTEMPT = ErrorCode("other_attempt")
        /** The operation happened after the clock of the account. */
        val OPERATION_IN_FUTURE = ErrorCode("operation_in_future")
        /** A note or title is longer than the limit. */
        val TEXT_TOO_LONG = ErrorCode("text_too_long")
        /** No prices are kept, to place the cart with or to compare with. */
        val NOTHING_FROZEN = ErrorCode("nothing_frozen")
        /** A newer version of the other system is known. */
        val OLDER_OBSERVATION = ErrorCode("older_observation")
        /** More would be shipped, cancelled, invoiced or returned than there is. */
        val ORDER_QUANTITY = ErrorCode("order_quantity")
        /** The offer has ended. */
        val QUOTE_EXPIRED = ErrorCode("quote_expired")
        /** Floors and locks do not allow the target total. */
        val TARGET_UNREACHABLE = ErrorCode("target_unreachable")
        /** More is asked for than the quote offers or has left. */
        val BEYOND_QUOTE = ErrorCode("beyond_quote")
        /** The release goes beyond the ceiling of the blanket order. */
        val CEILING_EXCEEDED = ErrorCode("ceiling_exceeded")
        /** The quote is accepted as a whole or not at all. */
        val PARTIAL_ACCEPTANCE = ErrorCode("partial_acceptance")
        /** The offer or its term would be over before it begins. */
        val VALIDITY_OVER = ErrorCode("validity_over")
        /** The approval could never be finished. */
        val APPROVAL_IMPOSSIBLE = ErrorCode("approval_impossible")
        /** No open step of the approval waits for this person. */
        val NOT_AN_APPROVER = ErrorCode("not_an_approver")
        /** Nobody approves what they asked for. */
        val SELF_APPROVAL = ErrorCode("self_approval")
        /** The person has decided already. */
        val ALREADY_DECIDED = ErrorCode("already_decided")
        /** Delegations come back to where they began. */
        val DELEGATION_CYCLE = ErrorCode("delegation_cycle")
        /** The link is over, was used, or is about other content. */
        val INVALID_CLAIM = ErrorCode("invalid_claim")
        /** The step does not exist or is not open. */
        val STEP_NOT_OPEN = ErrorCode("step_not_open")
        /** A budget lacks the amount, so nothing was held on any. */
        val BUDGET_EXCEEDED = ErrorCode("budget_exceeded")
        /** The budget can't change or go like this while it is used. */
        val BUDGET_IN_USE = ErrorCode("budget_in_use")
        /** The budget has no open period at that time. */
        val PERIOD_CLOSED = ErrorCode("period_closed")
        /** More is committed, released or given back than there is. */
        val HOLD_EXCEEDED = ErrorCode("hold_exceeded")
        /** No rate is in force between the two currencies. */
        val NO_RATE = ErrorCode("no_rate")
        /** The credit left does not cover the amount. */
        val CREDIT_EXCEEDED = ErrorCode("credit_exceeded")
        /** The seller has stopped the customer's credit. */
        val CREDIT_ON_HOLD = ErrorCode("credit_on_hold")
        /** The reason is neither in the table nor one of the rulebook's own. */
        val UNKNOWN_REASON = ErrorCode("unknown_reason")
        /** No signal has this name, and it is not one of the host's own. */
        val UNKNOWN_SIGNAL = ErrorCode("unknown_signal")
        /** The play leaves open what systems handle differently. */
        val MISSING_CHOICE = ErrorCode("missing_choice")
        /** The event is of a type that is not read here. */
        val UNKNOWN_EVENT_TYPE = ErrorCode("unknown_event_type")
        /** The data of the event is no JSON. */
        val UNSUPPORTED_CONTENT = ErrorCode("unsupported_content")
        /** The bundle holds no prices for that time. */
        val BUNDLE_EXPIRED = ErrorCode("bundle_expired")
        /** The bundle was not made for this account. */
        val NOT_IN_BUNDLE = ErrorCode("not_in_bundle")
        /** The engine was not opened from a bundle. */
        val NOT_A_BUNDLE = ErrorCode("not_a_bundle")
        /** The bundle is not what was written: its digest differs. */
        val DAMAGED_BUNDLE = ErrorCode("damaged_bundle")
        /** An account comes again after its group in the log has ended. */
        val REPLAY_ORDER = ErrorCode("replay_order")

        /** The words that this version knows. */
        val known: List<ErrorCode> = listOf<ErrorCode>(INVALID_UTF8, INVALID_JSON, DOCUMENT_TOO_LARGE, DOCUMENT_TOO_DEEP, DUPLICATE_FIELD, UNKNOWN_FIELD, MISSING_FIELD, WRONG_TYPE, INVALID_DECIMAL, INVALID_CHOICE, INVALID_ID, DUPLICATE_ID, UNKNOWN_REFERENCE, CONFLICTING_FIELDS, UNSUPPORTED_VERSION, TOO_MANY, REFERENCE_CYCLE, COMPOSE_CONFLICT, INVALID_CSV, OUT_OF_RANGE, UNKNOWN_CURRENCY, CURRENCY_MISMATCH, AMOUNT_OUT_OF_RANGE, PRECISION_LOSS, DIVISION_BY_ZERO, INVALID_INCREMENT, ALLOCATION_IMPOSSIBLE, INVALID_ENDING, UNKNOWN_TIME_ZONE, INVALID_TIME, INVALID_DURATION, EMPTY_WINDOW, NO_OPEN_TIME, TIME_OUT_OF_RANGE, INVALID_WEEK_PATTERN, UNKNOWN_FACT, MISSING_CURRENCY, MISSING_UNIT, EMPTY_CONDITION, UNKNOWN_SKU, UNKNOWN_UNIT, AMBIGUOUS_ITEM, INVALID_CONFIGURATION, INVALID_CONVERSION, UNKNOWN_ORG_UNIT, UNKNOWN_CONTACT, PRICE_ROW_TIE, INVERTED_TIERS, MIXED_TIER_BOUNDS, PROMOTION_TIE, CONTRACT_TERM_TIE, INVALID_PERCENT, INVALID_TIER, INVALID_FORMULA, NEGATIVE_PRICE, MISSING_POLICY, TAX_RATE_TIE, INVALID_QUANTITY, QUANTITY_TOO_PRECISE, QUANTITY_OUT_OF_RANGE, CONTRACT_ENDED, TAX_RATE_MISSING, NO_PRICE, QUANTITY_BELOW_MINIMUM, QUANTITY_ABOVE_MAXIMUM, QUANTITY_NOT_MULTIPLE, ORDER_BELOW_MINIMUM, ORDER_ABOVE_MAXIMUM, BELOW_FLOOR, UNKNOWN_PROMOTION_CODE, NOT_IN_ASSORTMENT, INVALID_REQUEST, UNKNOWN_CONTRACT, UNKNOWN_SUBJECT, STALE_VERSION, WRONG_STATE, CLOSED, NOT_PERMITTED, LOCKED, EXTERNAL_AUTHORITY, INPUT_CONFLICT, INPUT_TOO_OLD, WRONG_ACCOUNT, DAMAGED_SNAPSHOT, EVENT_GAP, NEEDS_ANSWERS, APPROVAL_REQUIRED, CART_FROZEN, AWAITING_APPROVAL, CART_APPROVED, NOT_A_CART, SCHEDULE_MISMATCH, CODING_MISMATCH, EMPTY_CART, UNKNOWN_LINE, OTHER_ATTEMPT, OPERATION_IN_FUTURE, TEXT_TOO_LONG, NOTHING_FROZEN, OLDER_OBSERVATION, ORDER_QUANTITY, QUOTE_EXPIRED, TARGET_UNREACHABLE, BEYOND_QUOTE, CEILING_EXCEEDED, PARTIAL_ACCEPTANCE, VALIDITY_OVER, APPROVAL_IMPOSSIBLE, NOT_AN_APPROVER, SELF_APPROVAL, ALREADY_DECIDED, DELEGATION_CYCLE, INVALID_CLAIM, STEP_NOT_OPEN, BUDGET_EXCEEDED, BUDGET_IN_USE, PERIOD_CLOSED, HOLD_EXCEEDED, NO_RATE, CREDIT_EXCEEDED, CREDIT_ON_HOLD, UNKNOWN_REASON, UNKNOWN_SIGNAL, MISSING_CHOICE, UNKNOWN_EVENT_TYPE, UNSUPPORTED_CONTENT, BUNDLE_EXPIRED, NOT_IN_BUNDLE, NOT_A_BUNDLE, DAMAGED_BUNDLE, REPLAY_ORDER)

        override fun read(json: Json, at: Place): ErrorCode = ErrorCode(Read.text.read(json, at))
    }
}

/** What ends a run. */
@JvmInline
value class ExitOn(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ExitOn> {
        /** The thing was ordered. */
        val ORDERED = ExitOn("ordered")
        /** The same was ordered elsewhere. */
        val CONVERTED_ELSEWHERE = ExitOn("converted_elsewhere")
        /** The thing came to any end. */
        val ENDED = ExitOn("ended")
        /** Activity that counts at its stage. */
        val ACTIVITY = ExitOn("activity")
        /** Somebody came back after it was abandoned. */
        val RESUMED = ExitOn("resumed")
        /** It is at another stage. */
        val STAGE_CHANGED = ExitOn("stage_changed")
        /** The recipient wrote back. */
        val REPLIED = ExitOn("replied")
        /** The recipient followed a link. */
        val CLICKED = ExitOn("clicked")
        /** One of the signals of the exit. */
        val SIGNAL = ExitOn("signal")

        /** The words that this version knows. */
        val known: List<ExitOn> = listOf<ExitOn>(ORDERED, CONVERTED_ELSEWHERE, ENDED, ACTIVITY, RESUMED, STAGE_CHANGED, REPLIED, CLICKED, SIGNAL)

        override fun read(json: Json, at: Place): ExitOn = ExitOn(Read.text.read(json, at))
    }
}

/** When an exit counts. */
@JvmInline
value class ExitTiming(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ExitTiming> {
        /** At once. */
        val IMMEDIATE = ExitTiming("immediate")
        /** When the next step is due. */
        val NEXT_STEP = ExitTiming("next_step")

        /** The words that this version knows. */
        val known: List<ExitTiming> = listOf<ExitTiming>(IMMEDIATE, NEXT_STEP)

        override fun read(json: Json, at: Place): ExitTiming = ExitTiming(Read.text.read(json, at))
    }
}

/** What is given an arm. */
@JvmInline
value class ExperimentUnit(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ExperimentUnit> {
        /** The account, so that colleagues see the same. */
        val ACCOUNT = ExperimentUnit("account")
        /** The contact. */
        val CONTACT = ExperimentUnit("contact")

        /** The words that this version knows. */
        val known: List<ExperimentUnit> = listOf<ExperimentUnit>(ACCOUNT, CONTACT)

        override fun read(json: Json, at: Place): ExperimentUnit = ExperimentUnit(Read.text.read(json, at))
    }
}

/** How much is explained. */
@JvmInline
value class Explain(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Explain> {
        /** Nothing: the hot path. */
        val NONE = Explain("none")
        /** The waterfall of each line. */
        val SUMMARY = Explain("summary")
        /** Also every candidate with why it lost, and the arithmetic. */
        val FULL = Explain("full")

        /** The words that this version knows. */
        val known: List<Explain> = listOf<Explain>(NONE, SUMMARY, FULL)

        override fun read(json: Json, at: Place): Explain = Explain(Read.text.read(json, at))
    }
}

/** A facet of a subject: what an approval may be about. */
@JvmInline
value class Facet(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Facet> {
        /** What it costs. */
        val AMOUNT = Facet("amount")
        /** What is ordered and how much of it. */
        val QUANTITY = Facet("quantity")
        /** Where it goes. */
        val SHIP_TO = Facet("ship_to")
        /** What it is booked to. */
        val COST_CENTRE = Facet("cost_centre")
        /** Who it is bought from. */
        val SUPPLIER = Facet("supplier")

        /** The words that this version knows. */
        val known: List<Facet> = listOf<Facet>(AMOUNT, QUANTITY, SHIP_TO, COST_CENTRE, SUPPLIER)

        override fun read(json: Json, at: Place): Facet = Facet(Read.text.read(json, at))
    }
}

/** What a field of a CRM record is filled from. A field whose source has nothing to say is left out. */
@JvmInline
value class FieldSource(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<FieldSource> {
        /** The account's id. */
        val ACCOUNT = FieldSource("account")
        /** The company's name, where the [directory](super::Directory) has it. */
        val ACCOUNT_NAME = FieldSource("account_name")
        /** The unit that buys. */
        val UNIT = FieldSource("unit")
        /** The buyer's id. */
        val CONTACT = FieldSource("contact")
        /** The buyer's name, where the directory has it. */
        val CONTACT_NAME = FieldSource("contact_name")
        /** The buyer's name up to its last blank; the whole name without one. */
        val CONTACT_FIRST_NAME = FieldSource("contact_first_name")
        /** The buyer's name after its last blank. */
        val CONTACT_LAST_NAME = FieldSource("contact_last_name")
        /** The buyer's first e-mail address, where the directory has it. */
        val EMAIL = FieldSource("email")
        /** The buyer's first phone number, where the directory has it. */
        val PHONE = FieldSource("phone")
        /** What it is about, with its kind: `cart:c-9`. */
        val JOURNEY = FieldSource("journey")
        /** The kind of what it is about: `cart`. */
        val JOURNEY_KIND = FieldSource("journey_kind")
        /** The id of what it is about: `c-9`. */
        val JOURNEY_ID = FieldSource("journey_id")
        /** The id with its generation: `c-9:2`. */
        val KEY = FieldSource("key")
        /** A name for people: `Cart c-9`. */
        val NAME = FieldSource("name")
        /** A line for people: `Recover cart c-9: quote needed`. */
        val SUBJECT = FieldSource("subject")
        /** The whole context, for people. */
        val DESCRIPTION = FieldSource("description")
        /** What it is worth, net. */
        val AMOUNT = FieldSource("amount")
        /** The currency of the amount. */
        val CURRENCY = FieldSource("currency")
        /** What is expected to be recovered. */
        val EXPECTED = FieldSource("expected")
        /** The vendor's word for the stage. */
        val STAGE = FieldSource("stage")
        /** The vendor's pipeline. */
        val PIPELINE = FieldSource("pipeline")
        /** The code of the heaviest reason. */
        val REASON = FieldSource("reason")
        /** The codes of all reasons, `;` between them. */
        val REASONS = FieldSource("reasons")
        /** The segments, `;` between them. */
        val SEGMENTS = FieldSource("segments")
        /** The vendor's word for the priority. */
        val PRIORITY = FieldSource("priority")
        /** The vendor's id of the person or team that it goes to, or that looks after it. */
        val OWNER = FieldSource("owner")
        /** The person or team itself. */
        val REP = FieldSource("rep")
        /** When it is to be done; now where nothing is said. */
        val DUE = FieldSource("due")
        /** The date of that, in the rulebook's zone. */
        val DUE_DATE = FieldSource("due_date")
        /**
         * The date when offer or contract end, else so many days from now as the rules say, in the rulebook's
         * zone.
         */
        val CLOSE_DATE = FieldSource("close_date")
        /** When offer or contract end. */
        val ENDS = FieldSource("ends")
        /** When it was abandoned. */
        val ABANDONED = FieldSource("abandoned")
        /** The play. */
        val PLAY = FieldSource("play")
        /** The run. */
        val RUN = FieldSource("run")
        /** The step. */
        val STEP = FieldSource("step")
        /** The key of the effect. */
        val EFFECT = FieldSource("effect")
        /** The topic of a task. */
        val TOPIC = FieldSource("topic")

        /** The words that this version knows. */
        val known: List<FieldSource> = listOf<FieldSource>(ACCOUNT, ACCOUNT_NAME, UNIT, CONTACT, CONTACT_NAME, CONTACT_FIRST_NAME, CONTACT_LAST_NAME, EMAIL, PHONE, JOURNEY, JOURNEY_KIND, JOURNEY_ID, KEY, NAME, SUBJECT, DESCRIPTION, AMOUNT, CURRENCY, EXPECTED, STAGE, PIPELINE, REASON, REASONS, SEGMENTS, PRIORITY, OWNER, REP, DUE, DUE_DATE, CLOSE_DATE, ENDS, ABANDONED, PLAY, RUN, STEP, EFFECT, TOPIC)

        override fun read(json: Json, at: Place): FieldSource = FieldSource(Read.text.read(json, at))
    }
}

/** The gates, in the order in which they are asked. */
@JvmInline
value class Gate(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Gate> {
        /** No law or list forbids it. */
        val SUPPRESSION = Gate("suppression")
        /** The recipient agreed to the channel and purpose, as of now. */
        val CONSENT = Gate("consent")
        /** The address is known and works. */
        val ADDRESS = Gate("address")
        /** The run still holds: generation, exits, goal. */
        val RUN = Gate("run")
        /** What the step asks for still holds. */
        val PRECONDITIONS = Gate("preconditions")
        /** No person has the ball. */
        val BALL = Gate("ball")
        /** The account is not held out. */
        val HOLDOUT = Gate("holdout")
        /** No other conversation with the company goes on. */
        val ARBITRATION = Gate("arbitration")
        /** No cap is reached. */
        val CAPS = Gate("caps")
        /** The window is open. */
        val WINDOW = Gate("window")
        /** The rate leaves room. */
        val RATE = Gate("rate")

        /** The words that this version knows. */
        val known: List<Gate> = listOf<Gate>(SUPPRESSION, CONSENT, ADDRESS, RUN, PRECONDITIONS, BALL, HOLDOUT, ARBITRATION, CAPS, WINDOW, RATE)

        override fun read(json: Json, at: Place): Gate = Gate(Read.text.read(json, at))
    }
}

/** What a gate says. */
@JvmInline
value class GateOutcome(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<GateOutcome> {
        /** Go on. */
        val PASS = GateOutcome("pass")
        /** Not now. */
        val DEFER = GateOutcome("defer")
        /** Not at all. */
        val DROP = GateOutcome("drop")
        /** Somebody else. */
        val REROUTE = GateOutcome("reroute")

        /** The words that this version knows. */
        val known: List<GateOutcome> = listOf<GateOutcome>(PASS, DEFER, DROP, REROUTE)

        override fun read(json: Json, at: Place): GateOutcome = GateOutcome(Read.text.read(json, at))
    }
}

/** How a bucket is found: GrowthBook's hash versions. */
@JvmInline
value class HashVersion(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<HashVersion> {
        /**
         * FNV-1a of the unit and the seed, to a thousandth; it is biased and kept for experiments that began
         * with it.
         */
        val _1 = HashVersion("1")
        /** FNV-1a twice, seed first, to a ten-thousandth. */
        val _2 = HashVersion("2")

        /** The words that this version knows. */
        val known: List<HashVersion> = listOf<HashVersion>(_1, _2)

        override fun read(json: Json, at: Place): HashVersion = HashVersion(Read.text.read(json, at))
    }
}

/** What became of a message that did not go out. */
@JvmInline
value class HeldBack(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<HeldBack> {
        /** It is held back and will be looked at again. */
        val HELD = HeldBack("held")
        /** It was left out, and its run went on. */
        val LEFT_OUT = HeldBack("left_out")
        /** Its run ended before it. */
        val RUN_ENDED = HeldBack("run_ended")
        /** It is not due yet. */
        val NOT_YET = HeldBack("not_yet")

        /** The words that this version knows. */
        val known: List<HeldBack> = listOf<HeldBack>(HELD, LEFT_OUT, RUN_ENDED, NOT_YET)

        override fun read(json: Json, at: Place): HeldBack = HeldBack(Read.text.read(json, at))
    }
}

/** What a hint is about. */
@JvmInline
value class HintKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<HintKind> {
        /** The next tier. */
        val NEXT_TIER = HintKind("next_tier")
        /** More units cost less in total. */
        val BUY_MORE_PAY_LESS = HintKind("buy_more_pay_less")
        /** The order minimum. */
        val ORDER_MINIMUM = HintKind("order_minimum")
        /** Free freight. */
        val FREE_SHIPPING = HintKind("free_shipping")
        /** The buyer's approval limit. */
        val APPROVAL_LIMIT = HintKind("approval_limit")
        /** The nearest valid quantities. */
        val NEAREST_QUANTITY = HintKind("nearest_quantity")

        /** The words that this version knows. */
        val known: List<HintKind> = listOf<HintKind>(NEXT_TIER, BUY_MORE_PAY_LESS, ORDER_MINIMUM, FREE_SHIPPING, APPROVAL_LIMIT, NEAREST_QUANTITY)

        override fun read(json: Json, at: Place): HintKind = HintKind(Read.text.read(json, at))
    }
}

/** Where a hold stands. */
@JvmInline
value class HoldState(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<HoldState> {
        /** Nothing is committed. */
        val HELD = HoldState("held")
        /** A part is committed and a part is held. */
        val PARTLY = HoldState("partly")
        /** Nothing is held any more. */
        val COMMITTED = HoldState("committed")
        /** Released, or given back altogether. */
        val ENDED = HoldState("ended")

        /** The words that this version knows. */
        val known: List<HoldState> = listOf<HoldState>(HELD, PARTLY, COMMITTED, ENDED)

        override fun read(json: Json, at: Place): HoldState = HoldState(Read.text.read(json, at))
    }
}

/** When a quote that was made on a device is honoured. */
@JvmInline
value class Honour(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Honour> {
        /** While its lines cost today what it says. */
        val UNCHANGED = Honour("unchanged")
        /** While they cost nearly that. */
        val NEARLY = Honour("nearly")
        /** Always: the seller trusts the device. */
        val ALWAYS = Honour("always")

        /** The words that this version knows. */
        val known: List<Honour> = listOf<Honour>(UNCHANGED, NEARLY, ALWAYS)

        override fun read(json: Json, at: Place): Honour = Honour(Read.text.read(json, at))
    }
}

/** What a payment is. */
@JvmInline
value class InstalmentKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<InstalmentKind> {
        /** Paid with the order. */
        val DEPOSIT = InstalmentKind("deposit")
        /** Paid by the terms. */
        val BALANCE = InstalmentKind("balance")

        /** The words that this version knows. */
        val known: List<InstalmentKind> = listOf<InstalmentKind>(DEPOSIT, BALANCE)

        override fun read(json: Json, at: Place): InstalmentKind = InstalmentKind(Read.text.read(json, at))
    }
}

/** How a journey ended. */
@JvmInline
value class JourneyEnd(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<JourneyEnd> {
        /** It was ordered. */
        val ORDERED = JourneyEnd("ordered")
        /** A colleague, or another system, ordered the same. */
        val CONVERTED_ELSEWHERE = JourneyEnd("converted_elsewhere")
        /** It became another thing: a cart a quote, a quote an order. */
        val HANDED_ON = JourneyEnd("handed_on")
        /** It was decided: an approval. */
        val DECIDED = JourneyEnd("decided")
        /** It was given up, emptied, declined or deleted. */
        val GIVEN_UP = JourneyEnd("given_up")
        /** Its time was over: an offer, a contract. */
        val EXPIRED = JourneyEnd("expired")
        /** What stopped it was lifted: credit. */
        val RELEASED = JourneyEnd("released")

        /** The words that this version knows. */
        val known: List<JourneyEnd> = listOf<JourneyEnd>(ORDERED, CONVERTED_ELSEWHERE, HANDED_ON, DECIDED, GIVEN_UP, EXPIRED, RELEASED)

        override fun read(json: Json, at: Place): JourneyEnd = JourneyEnd(Read.text.read(json, at))
    }
}

/** What can stall. Plays name it, and its id is that of the thing. */
@JvmInline
value class JourneyKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<JourneyKind> {
        /** A cart, of the engine or of another system. */
        val CART = JourneyKind("cart")
        /** A quote that was offered. */
        val QUOTE = JourneyKind("quote")
        /** An approval that waits for its approver. */
        val APPROVAL = JourneyKind("approval")
        /** An order that the seller's credit department stopped. */
        val CREDIT = JourneyKind("credit")
        /** A configuration that was begun. */
        val CONFIGURATION = JourneyKind("configuration")
        /** Goods that are due to be ordered again. */
        val REORDER = JourneyKind("reorder")
        /** A contract that ends. */
        val CONTRACT = JourneyKind("contract")
        /** Somebody who looks around without a cart. */
        val VISIT = JourneyKind("visit")

        /** The words that this version knows. */
        val known: List<JourneyKind> = listOf<JourneyKind>(CART, QUOTE, APPROVAL, CREDIT, CONFIGURATION, REORDER, CONTRACT, VISIT)

        override fun read(json: Json, at: Place): JourneyKind = JourneyKind(Read.text.read(json, at))
    }
}

/** Where a journey is. */
@JvmInline
value class JourneyStatus(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<JourneyStatus> {
        /** It goes on, or waits to be found idle. */
        val ACTIVE = JourneyStatus("active")
        /** Nobody came back in time. */
        val ABANDONED = JourneyStatus("abandoned")
        /** It is over. */
        val ENDED = JourneyStatus("ended")

        /** The words that this version knows. */
        val known: List<JourneyStatus> = listOf<JourneyStatus>(ACTIVE, ABANDONED, ENDED)

        override fun read(json: Json, at: Place): JourneyStatus = JourneyStatus(Read.text.read(json, at))
    }
}

/** A reason of the table. */
@JvmInline
value class KnownReason(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<KnownReason> {
        /** The buyer collects a list and does not mean to order yet. */
        val INTENT_LIST_BUILDING = KnownReason("intent.list_building")
        /** The buyer compares products or sellers. */
        val INTENT_COMPARE = KnownReason("intent.compare")
        /** The buyer means to order later. */
        val INTENT_TIMING = KnownReason("intent.timing")
        /** Freight costs too much. */
        val COST_SHIPPING = KnownReason("cost.shipping")
        /** The total came late and was more than expected. */
        val COST_TOTAL_LATE = KnownReason("cost.total_late")
        /** A product has no price for this buyer. */
        val PRICE_UNAVAILABLE = KnownReason("price.unavailable")
        /** The price shown is not the one agreed. */
        val PRICE_NOT_CONTRACT = KnownReason("price.not_contract")
        /** The price is too high. */
        val PRICE_TOO_HIGH = KnownReason("price.too_high")
        /** The buyer needs a quote. */
        val QUOTE_NEEDED = KnownReason("quote.needed")
        /** The offer ended before it was ordered. */
        val QUOTE_EXPIRED = KnownReason("quote.expired")
        /** The offer waits for the buyer. */
        val QUOTE_STALLED = KnownReason("quote.stalled")
        /** An approver has not decided. */
        val APPROVAL_PENDING = KnownReason("approval.pending")
        /** The order is over what the buyer may order without approval. */
        val APPROVAL_LIMIT = KnownReason("approval.limit")
        /** An approver said no. */
        val APPROVAL_REJECTED = KnownReason("approval.rejected")
        /** The way of payment that the buyer needs is not offered. */
        val PAY_METHOD = KnownReason("pay.method")
        /** Credit stops the buyer. */
        val PAY_CREDIT_HOLD = KnownReason("pay.credit_hold")
        /** The payment was declined. */
        val PAY_DECLINED = KnownReason("pay.declined")
        /** The number of the purchase order is missing or was refused. */
        val PO_NUMBER = KnownReason("po.number")
        /** The checkout asks for too much. */
        val CHECKOUT_COMPLEX = KnownReason("checkout.complex")
        /** The checkout asks for an account or a login. */
        val CHECKOUT_ACCOUNT = KnownReason("checkout.account")
        /** A program failed in front of the buyer. */
        val TECH_ERROR = KnownReason("tech.error")
        /** Pages were slow. */
        val TECH_PERFORMANCE = KnownReason("tech.performance")
        /** A product is out of stock. */
        val STOCK_OUT = KnownReason("stock.out")
        /** Less is in stock than the buyer needs. */
        val STOCK_PARTIAL = KnownReason("stock.partial")
        /** Goods would come too late. */
        val LEAD_TIME = KnownReason("lead_time")
        /** The quantity does not fit the minimum or the pack. */
        val MOQ_PACK = KnownReason("moq_pack")
        /** The configuration is incomplete or can't be ordered. */
        val CONFIG_INVALID = KnownReason("config.invalid")
        /** The buyer is not sure that the product fits. */
        val SPEC_DOUBT = KnownReason("spec.doubt")
        /** Certificates or rules have to be cleared. */
        val COMPLIANCE = KnownReason("compliance")
        /** The terms of payment or contract do not suit. */
        val TERMS = KnownReason("terms")
        /** The buyer is not sure of the seller. */
        val TRUST_VENDOR = KnownReason("trust.vendor")
        /** What the buyer looks for is not in the agreed catalogue. */
        val CONTRACT_CATALOGUE = KnownReason("contract.catalogue")
        /** Somebody else took it over. */
        val BUYER_HANDOFF = KnownReason("buyer.handoff")
        /** The buyer is no longer there. */
        val BUYER_LEFT = KnownReason("buyer.left")
        /** An exemption from tax has to be cleared. */
        val TAX_EXEMPTION = KnownReason("tax.exemption")
        /** A budget does not cover it. */
        val BUDGET_EXCEEDED = KnownReason("budget.exceeded")
        /** The order is below the minimum. */
        val ORDER_MINIMUM = KnownReason("order.minimum")
        /** Nothing that was seen says why. */
        val UNKNOWN = KnownReason("unknown")

        /** The words that this version knows. */
        val known: List<KnownReason> = listOf<KnownReason>(INTENT_LIST_BUILDING, INTENT_COMPARE, INTENT_TIMING, COST_SHIPPING, COST_TOTAL_LATE, PRICE_UNAVAILABLE, PRICE_NOT_CONTRACT, PRICE_TOO_HIGH, QUOTE_NEEDED, QUOTE_EXPIRED, QUOTE_STALLED, APPROVAL_PENDING, APPROVAL_LIMIT, APPROVAL_REJECTED, PAY_METHOD, PAY_CREDIT_HOLD, PAY_DECLINED, PO_NUMBER, CHECKOUT_COMPLEX, CHECKOUT_ACCOUNT, TECH_ERROR, TECH_PERFORMANCE, STOCK_OUT, STOCK_PARTIAL, LEAD_TIME, MOQ_PACK, CONFIG_INVALID, SPEC_DOUBT, COMPLIANCE, TERMS, TRUST_VENDOR, CONTRACT_CATALOGUE, BUYER_HANDOFF, BUYER_LEFT, TAX_EXEMPTION, BUDGET_EXCEEDED, ORDER_MINIMUM, UNKNOWN)

        override fun read(json: Json, at: Place): KnownReason = KnownReason(Read.text.read(json, at))
    }
}

/** Whether tiers of different lists may mix. */
@JvmInline
value class LadderMerge(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<LadderMerge> {
        /** A list takes part with its whole ladder. */
        val WHOLE = LadderMerge("whole")
        /** Ladders merge slot by slot. */
        val PER_SLOT = LadderMerge("per_slot")

        /** The words that this version knows. */
        val known: List<LadderMerge> = listOf<LadderMerge>(WHOLE, PER_SLOT)

        override fun read(json: Json, at: Place): LadderMerge = LadderMerge(Read.text.read(json, at))
    }
}

/** What a device has to do without. */
@JvmInline
value class LeftOutKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<LeftOutKind> {
        /** A floor that asks for a margin: it would need costs. It is looked at when the quote comes in. */
        val FLOOR = LeftOutKind("floor")
        /** Prices over cost of a SKU. */
        val COST_PRICE = LeftOutKind("cost_price")
        /** A product named with the bundle that is not sold. */
        val UNKNOWN_SKU = LeftOutKind("unknown_sku")

        /** The words that this version knows. */
        val known: List<LeftOutKind> = listOf<LeftOutKind>(FLOOR, COST_PRICE, UNKNOWN_SKU)

        override fun read(json: Json, at: Place): LeftOutKind = LeftOutKind(Read.text.read(json, at))
    }
}

/** Where a price that comes with the line is from. */
@JvmInline
value class LineSource(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<LineSource> {
        /** A person set it. */
        val MANUAL = LineSource("manual")
        /** A negotiated quote. */
        val QUOTE = LineSource("quote")
        /** Another system, such as an ERP. */
        val EXTERNAL = LineSource("external")

        /** The words that this version knows. */
        val known: List<LineSource> = listOf<LineSource>(MANUAL, QUOTE, EXTERNAL)

        override fun read(json: Json, at: Place): LineSource = LineSource(Read.text.read(json, at))
    }
}

/** Whether a line has a price. */
@JvmInline
value class LineStatus(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<LineStatus> {
        /** It has one. */
        val PRICED = LineStatus("priced")
        /** It has none; the reasons say why. It counts zero. */
        val UNPRICED = LineStatus("unpriced")
        /** A floor blocks its price. It counts zero. */
        val BLOCKED = LineStatus("blocked")

        /** The words that this version knows. */
        val known: List<LineStatus> = listOf<LineStatus>(PRICED, UNPRICED, BLOCKED)

        override fun read(json: Json, at: Place): LineStatus = LineStatus(Read.text.read(json, at))
    }
}

/** What looks wrong. */
@JvmInline
value class LintCode(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<LintCode> {
        /** Two lists of the same priority price the same thing for the same buyer: the id decides. */
        val PRIORITY_TIE = LintCode("priority_tie")
        /** Two rows of one list fit the same buyer equally well: their order decides. */
        val ROW_TIE = LintCode("row_tie")
        /** More costs more: a tier is dearer than the one before it. */
        val INVERTED_TIERS = LintCode("inverted_tiers")
        /** A tier changes nothing. */
        val REPEATED_TIER = LintCode("repeated_tier")
        /** A tier begins above the greatest quantity that may be ordered. */
        val UNREACHABLE_TIER = LintCode("unreachable_tier")
        /** A list can never give a price. */
        val DEAD_LIST = LintCode("dead_list")
        /** A row is never in force while its list is. */
        val DEAD_ROW = LintCode("dead_row")
        /**
         * Two rows of one SKU are in force at the same time for a while, and neither is an exception from the
         * other.
         */
        val OVERLAPPING_WINDOWS = LintCode("overlapping_windows")
        /** A price is below what the product costs. */
        val BELOW_COST = LintCode("below_cost")
        /** A SKU has a price in one currency and none in another that the same buyers are offered. */
        val CURRENCY_HOLE = LintCode("currency_hole")
        /** A promotion lowers prices of a list that is a discount already. */
        val DOUBLE_DISCOUNT = LintCode("double_discount")
        /** Two promotions can both lower the same line, and no group says how they go together. */
        val STACKED_PROMOTIONS = LintCode("stacked_promotions")
        /** A condition can never hold. */
        val NEVER_HOLDS = LintCode("never_holds")
        /** A condition says the same twice. */
        val REPEATED_CONDITION = LintCode("repeated_condition")
        /** A contract ended before anything else in the rulebook begins. */
        val ENDED_CONTRACT = LintCode("ended_contract")
        /** A lint stopped at its limit of comparisons; there may be more to find. */
        val INCOMPLETE = LintCode("incomplete")
        /** No way leads to a step of a play. */
        val UNREACHABLE_STEP = LintCode("unreachable_step")
        /** A play goes in circles in which nothing waits. */
        val CYCLE_WITHOUT_WAIT = LintCode("cycle_without_wait")
        /** A step comes when the quote is over. */
        val WAIT_PAST_EXPIRY = LintCode("wait_past_expiry")
        /** A cap holds back what the play itself sends. */
        val IMPOSSIBLE_CAP = LintCode("impossible_cap")
        /** A channel is never open. */
        val NEVER_OPEN = LintCode("never_open")
        /** Two plays can write to the same person about the same thing. */
        val DOUBLE_SEND = LintCode("double_send")
        /** An exit or a goal can't come while the run lives. */
        val MISSED_EXIT = LintCode("missed_exit")
        /** An offer takes a price below its floor. */
        val OFFER_BELOW_FLOOR = LintCode("offer_below_floor")
        /** No reason with which a play is entered permits what it offers. */
        val UNPERMITTED_OFFER = LintCode("unpermitted_offer")
        /** Nobody can be found for a role. */
        val UNHELD_ROLE = LintCode("unheld_role")

        /** The words that this version knows. */
        val known: List<LintCode> = listOf<LintCode>(PRIORITY_TIE, ROW_TIE, INVERTED_TIERS, REPEATED_TIER, UNREACHABLE_TIER, DEAD_LIST, DEAD_ROW, OVERLAPPING_WINDOWS, BELOW_COST, CURRENCY_HOLE, DOUBLE_DISCOUNT, STACKED_PROMOTIONS, NEVER_HOLDS, REPEATED_CONDITION, ENDED_CONTRACT, INCOMPLETE, UNREACHABLE_STEP, CYCLE_WITHOUT_WAIT, WAIT_PAST_EXPIRY, IMPOSSIBLE_CAP, NEVER_OPEN, DOUBLE_SEND, MISSED_EXIT, OFFER_BELOW_FLOOR, UNPERMITTED_OFFER, UNHELD_ROLE)

        override fun read(json: Json, at: Place): LintCode = LintCode(Read.text.read(json, at))
    }
}

/** What a lock blocks. */
@JvmInline
value class LockScope(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<LockScope> {
        /** Every change. */
        val ALL = LockScope("all")
        /** Prices and contracts of lines. */
        val PRICES = LockScope("prices")
        /** Everything else on lines. */
        val LINES = LockScope("lines")

        /** The words that this version knows. */
        val known: List<LockScope> = listOf<LockScope>(ALL, PRICES, LINES)

        override fun read(json: Json, at: Place): LockScope = LockScope(Read.text.read(json, at))
    }
}

/** How a log is ordered. */
@JvmInline
value class LogOrder(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<LogOrder> {
        /** By time: every account that was seen is kept until the end. */
        val BY_TIME = LogOrder("by_time")
        /** By account, and by time within one: one account is kept at a time. */
        val BY_ACCOUNT = LogOrder("by_account")

        /** The words that this version knows. */
        val known: List<LogOrder> = listOf<LogOrder>(BY_TIME, BY_ACCOUNT)

        override fun read(json: Json, at: Place): LogOrder = LogOrder(Read.text.read(json, at))
    }
}

/** Whose manager decides. */
@JvmInline
value class ManagerOf(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ManagerOf> {
        /** The buyer's: the contact acted for, else the one who acts. */
        val REQUESTER = ManagerOf("requester")
        /** Those of the people who approved the stage before. */
        val PREVIOUS = ManagerOf("previous")

        /** The words that this version knows. */
        val known: List<ManagerOf> = listOf<ManagerOf>(REQUESTER, PREVIOUS)

        override fun read(json: Json, at: Place): ManagerOf = ManagerOf(Read.text.read(json, at))
    }
}

/** How one cart joins another. */
@JvmInline
value class MergeMode(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<MergeMode> {
        /** Quantities of the same line add up. */
        val SUM = MergeMode("sum")
        /** Of the same line the greater quantity counts. */
        val MAX = MergeMode("max")
        /** The guest's lines are dropped: the cart that was there stays as it is. */
        val REPLACE_GUEST = MergeMode("replace_guest")
        /** The user's lines are dropped: the guest's take their place. */
        val REPLACE_USER = MergeMode("replace_user")
        /** Nothing moves: the guest's cart becomes a saved cart of the same owner. */
        val KEEP_BOTH = MergeMode("keep_both")

        /** The words that this version knows. */
        val known: List<MergeMode> = listOf<MergeMode>(SUM, MAX, REPLACE_GUEST, REPLACE_USER, KEEP_BOTH)

        override fun read(json: Json, at: Place): MergeMode = MergeMode(Read.text.read(json, at))
    }
}

/** What became of a line in a merge. */
@JvmInline
value class MergeOutcome(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<MergeOutcome> {
        /** Only the other cart had it: it came along. */
        val MOVED = MergeOutcome("moved")
        /** Both had it: the quantities were added. */
        val SUMMED = MergeOutcome("summed")
        /** Both had it: the greater quantity counts. */
        val GREATER = MergeOutcome("greater")
        /** It stayed as it was. */
        val KEPT = MergeOutcome("kept")
        /** It was dropped by the mode. */
        val DROPPED = MergeOutcome("dropped")

        /** The words that this version knows. */
        val known: List<MergeOutcome> = listOf<MergeOutcome>(MOVED, SUMMED, GREATER, KEPT, DROPPED)

        override fun read(json: Json, at: Place): MergeOutcome = MergeOutcome(Read.text.read(json, at))
    }
}

/** How tiers are read. */
@JvmInline
value class Mode(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Mode> {
        /** The whole quantity at the reached tier. */
        val VOLUME = Mode("volume")
        /** Each slice at its own tier. */
        val GRADUATED = Mode("graduated")
        /** A price for each started block. */
        val PACKAGE = Mode("package")
        /** Each slice of an amount at its percentage, plus a fee per tier entered. */
        val GRADUATED_PERCENT = Mode("graduated_percent")

        /** The words that this version knows. */
        val known: List<Mode> = listOf<Mode>(VOLUME, GRADUATED, PACKAGE, GRADUATED_PERCENT)

        override fun read(json: Json, at: Place): Mode = Mode(Read.text.read(json, at))
    }
}

/** Where multiples are counted from. */
@JvmInline
value class MultipleFrom(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<MultipleFrom> {
        /** The minimum. */
        val MINIMUM = MultipleFrom("minimum")
        /** Zero. */
        val ZERO = MultipleFrom("zero")

        /** The words that this version knows. */
        val known: List<MultipleFrom> = listOf<MultipleFrom>(MINIMUM, ZERO)

        override fun read(json: Json, at: Place): MultipleFrom = MultipleFrom(Read.text.read(json, at))
    }
}

/** What the host has to find out. */
@JvmInline
value class NeededFact(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<NeededFact> {
        /** A price. */
        val PRICE = NeededFact("price")
        /** A charge. */
        val CHARGE = NeededFact("charge")
        /** Taxes of a line or charge. */
        val TAX = NeededFact("tax")

        /** The words that this version knows. */
        val known: List<NeededFact> = listOf<NeededFact>(PRICE, CHARGE, TAX)

        override fun read(json: Json, at: Place): NeededFact = NeededFact(Read.text.read(json, at))
    }
}

/** A kind of number under which a product is known. */
@JvmInline
value class NumberKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<NumberKind> {
        /** The seller's SKU. */
        val SKU = NumberKind("sku")
        /** The customer's own part number. */
        val CUSTOMER = NumberKind("customer")
        /** A GTIN. */
        val GTIN = NumberKind("gtin")
        /** The manufacturer's part number. */
        val MANUFACTURER = NumberKind("manufacturer")

        /** The words that this version knows. */
        val known: List<NumberKind> = listOf<NumberKind>(SKU, CUSTOMER, GTIN, MANUFACTURER)

        override fun read(json: Json, at: Place): NumberKind = NumberKind(Read.text.read(json, at))
    }
}

/** Where an approval stands in another system. */
@JvmInline
value class ObservedStatus(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ObservedStatus> {
        /** It waits there. */
        val OPEN = ObservedStatus("open")
        /** Approved. */
        val APPROVED = ObservedStatus("approved")
        /** Refused. */
        val REJECTED = ObservedStatus("rejected")
        /** Given back to be changed. */
        val RETURNED = ObservedStatus("returned")

        /** The words that this version knows. */
        val known: List<ObservedStatus> = listOf<ObservedStatus>(OPEN, APPROVED, REJECTED, RETURNED)

        override fun read(json: Json, at: Place): ObservedStatus = ObservedStatus(Read.text.read(json, at))
    }
}

/** Why a cart, or a line, goes the general way. */
@JvmInline
value class Obstacle(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Obstacle> {
        /** A charge may be added. */
        val CHARGES = Obstacle("charges")
        /** A floor may hold a price. */
        val FLOORS = Obstacle("floors")
        /**
         * A promotion looks at more than the line's quantity, or does something else than taking off a
         * percentage.
         */
        val PROMOTIONS = Obstacle("promotions")
        /** Taxes are not those of a table, or not rounded line by line. */
        val TAXES = Obstacle("taxes")
        /** Amounts have more decimals than fit. */
        val DECIMALS = Obstacle("decimals")
        /** The price is not one unit price that hangs on the line's own quantity. */
        val PRICE = Obstacle("price")
        /** The line can't be priced at all. */
        val FAULT = Obstacle("fault")
        /** An amount is too great. */
        val AMOUNT = Obstacle("amount")

        /** The words that this version knows. */
        val known: List<Obstacle> = listOf<Obstacle>(CHARGES, FLOORS, PROMOTIONS, TAXES, DECIMALS, PRICE, FAULT, AMOUNT)

        override fun read(json: Json, at: Place): Obstacle = Obstacle(Read.text.read(json, at))
    }
}

/** What a new rulebook does to approvals that are open. */
@JvmInline
value class OnChange(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<OnChange> {
        /** They go on by the plan that they were made with. */
        val KEEP = OnChange("keep")
        /** A new plan is made by the new policies; decisions that still fit count on. */
        val RESTART = OnChange("restart")

        /** The words that this version knows. */
        val known: List<OnChange> = listOf<OnChange>(KEEP, RESTART)

        override fun read(json: Json, at: Place): OnChange = OnChange(Read.text.read(json, at))
    }
}

/** What happens when a budget lacks the amount. */
@JvmInline
value class OnExceeded(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<OnExceeded> {
        /** The command is refused. */
        val BLOCK = OnExceeded("block")
        /** Somebody may approve it; then the hold says that it goes beyond. */
        val APPROVE = OnExceeded("approve")

        /** The words that this version knows. */
        val known: List<OnExceeded> = listOf<OnExceeded>(BLOCK, APPROVE)

        override fun read(json: Json, at: Place): OnExceeded = OnExceeded(Read.text.read(json, at))
    }
}

/** What becomes of a hold when the order that it was made for is refused. */
@JvmInline
value class OnRefused(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<OnRefused> {
        /** It stays: the order will be sent again. */
        val KEEP = OnRefused("keep")
        /** It is released. */
        val RELEASE = OnRefused("release")

        /** The words that this version knows. */
        val known: List<OnRefused> = listOf<OnRefused>(KEEP, RELEASE)

        override fun read(json: Json, at: Place): OnRefused = OnRefused(Read.text.read(json, at))
    }
}

/** What a rejection does. */
@JvmInline
value class OnReject(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<OnReject> {
        /** One ends the approval. */
        val VETO = OnReject("veto")
        /**
         * It ends when more than half of those who may decide have rejected, or the quorum can't be reached any
         * more.
         */
        val MAJORITY = OnReject("majority")
        /** One gives the subject back to be changed. */
        val RETURN = OnReject("return")

        /** The words that this version knows. */
        val known: List<OnReject> = listOf<OnReject>(VETO, MAJORITY, RETURN)

        override fun read(json: Json, at: Place): OnReject = OnReject(Read.text.read(json, at))
    }
}

/** What became of an operation. */
@JvmInline
value class OperationOutcome(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<OperationOutcome> {
        /** It is in the cart. */
        val APPLIED = OperationOutcome("applied")
        /** It was known, or a later one had taken its place. */
        val UNCHANGED = OperationOutcome("unchanged")
        /** It can't be taken in; the others are. */
        val REFUSED = OperationOutcome("refused")

        /** The words that this version knows. */
        val known: List<OperationOutcome> = listOf<OperationOutcome>(APPLIED, UNCHANGED, REFUSED)

        override fun read(json: Json, at: Place): OperationOutcome = OperationOutcome(Read.text.read(json, at))
    }
}

/** What an order rule measures. */
@JvmInline
value class OrderRuleOf(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<OrderRuleOf> {
        /** An amount. */
        val AMOUNT = OrderRuleOf("amount")
        /** Base units. */
        val QUANTITY = OrderRuleOf("quantity")
        /** Kilograms. */
        val WEIGHT = OrderRuleOf("weight")

        /** The words that this version knows. */
        val known: List<OrderRuleOf> = listOf<OrderRuleOf>(AMOUNT, QUANTITY, WEIGHT)

        override fun read(json: Json, at: Place): OrderRuleOf = OrderRuleOf(Read.text.read(json, at))
    }
}

/** Where an order stands. */
@JvmInline
value class OrderState(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<OrderState> {
        /** Something is still to come. */
        val OPEN = OrderState("open")
        /** Everything was shipped or cancelled. */
        val COMPLETED = OrderState("completed")
        /** Everything was cancelled. */
        val CANCELLED = OrderState("cancelled")

        /** The words that this version knows. */
        val known: List<OrderState> = listOf<OrderState>(OPEN, COMPLETED, CANCELLED)

        override fun read(json: Json, at: Place): OrderState = OrderState(Read.text.read(json, at))
    }
}

/** Where an order is from. */
@JvmInline
value class OriginKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<OriginKind> {
        /** A cart. */
        val CART = OriginKind("cart")
        /** A quote. */
        val QUOTE = OriginKind("quote")
        /** A purchase order of a procurement system. */
        val PUNCHOUT = OriginKind("punchout")
        /** Another system. */
        val ERP = OriginKind("erp")

        /** The words that this version knows. */
        val known: List<OriginKind> = listOf<OriginKind>(CART, QUOTE, PUNCHOUT, ERP)

        override fun read(json: Json, at: Place): OriginKind = OriginKind(Read.text.read(json, at))
    }
}

/** Whose owner decides. */
@JvmInline
value class OwnerOf(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<OwnerOf> {
        /** The cost centres that the subject is booked to. */
        val COST_CENTRE = OwnerOf("cost_centre")

        /** The words that this version knows. */
        val known: List<OwnerOf> = listOf<OwnerOf>(COST_CENTRE)

        override fun read(json: Json, at: Place): OwnerOf = OwnerOf(Read.text.read(json, at))
    }
}

/** What happens when a wait is over before it begins. */
@JvmInline
value class Past(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Past> {
        /** The step is due at once. */
        val NOW = Past("now")
        /** The step is left out. */
        val SKIP = Past("skip")
        /** The run ends. */
        val END = Past("end")

        /** The words that this version knows. */
        val known: List<Past> = listOf<Past>(NOW, SKIP, END)

        override fun read(json: Json, at: Place): Past = Past(Read.text.read(json, at))
    }
}

/** What a role may do. */
@JvmInline
value class Permission(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Permission> {
        /** Change carts. */
        val EDIT = Permission("edit")
        /** Submit carts for approval. */
        val SUBMIT = Permission("submit")
        /** Place orders. */
        val ORDER = Permission("order")
        /** Ask for, counter, accept and decline quotes. */
        val QUOTE = Permission("quote")
        /** Decide approvals, as far as a step names the person. */
        val APPROVE = Permission("approve")
        /** Delegate one's own approvals. */
        val DELEGATE = Permission("delegate")
        /** Change lists and templates that are shared. */
        val LISTS = Permission("lists")
        /** Set budgets. */
        val BUDGET = Permission("budget")
        /** Work on quotes for the seller and set prices. */
        val SELL = Permission("sell")
        /** Everything else that changes the account: locks of others, cancellations, imports. */
        val MANAGE = Permission("manage")

        /** The words that this version knows. */
        val known: List<Permission> = listOf<Permission>(EDIT, SUBMIT, ORDER, QUOTE, APPROVE, DELEGATE, LISTS, BUDGET, SELL, MANAGE)

        override fun read(json: Json, at: Place): Permission = Permission(Read.text.read(json, at))
    }
}

/** How the members of a group go together. */
@JvmInline
value class Pick(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Pick> {
        /** All that apply. */
        val STACK = Pick("stack")
        /** The one with the largest discount. */
        val BEST = Pick("best")
        /** The first that applies. */
        val FIRST = Pick("first")
        /** The first that applies, only where nothing has applied, and nothing after it. */
        val EXCLUSIVE = Pick("exclusive")

        /** The words that this version knows. */
        val known: List<Pick> = listOf<Pick>(STACK, BEST, FIRST, EXCLUSIVE)

        override fun read(json: Json, at: Place): Pick = Pick(Read.text.read(json, at))
    }
}

/** Which date a list's validity is read at. */
@JvmInline
value class PriceDate(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<PriceDate> {
        /** The date of the order, `as_of`. */
        val ORDER = PriceDate("order")
        /** The date the goods are requested for. */
        val REQUESTED = PriceDate("requested")

        /** The words that this version knows. */
        val known: List<PriceDate> = listOf<PriceDate>(ORDER, REQUESTED)

        override fun read(json: Json, at: Place): PriceDate = PriceDate(Read.text.read(json, at))
    }
}

/** Why a price, a contract's term or a promotion did not apply. */
@JvmInline
value class PriceReason(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<PriceReason> {
        /** It is in another currency. */
        val OTHER_CURRENCY = PriceReason("other_currency")
        /** It is not yet valid. */
        val NOT_YET_VALID = PriceReason("not_yet_valid")
        /** It is no longer valid. */
        val ENDED = PriceReason("ended")
        /** It is for other buyers. */
        val NOT_ELIGIBLE = PriceReason("not_eligible")
        /** The product is not in the buyer's assortment. */
        val NOT_IN_ASSORTMENT = PriceReason("not_in_assortment")
        /** It prices another unit. */
        val OTHER_UNIT = PriceReason("other_unit")
        /** The quantity is below its first tier. */
        val BELOW_FIRST_TIER = PriceReason("below_first_tier")
        /** It builds on a cost that is not known. */
        val NO_COST = PriceReason("no_cost")
        /** It builds on a list that has no price for this. */
        val NO_REFERENCE = PriceReason("no_reference")
        /** The host has not answered yet. */
        val PRICE_PENDING = PriceReason("price_pending")
        /** Another price is lower. */
        val HIGHER_PRICE = PriceReason("higher_price")
        /** Another list comes first. */
        val LOWER_PRIORITY = PriceReason("lower_priority")
        /** Another row is more specific. */
        val LESS_SPECIFIC = PriceReason("less_specific")
        /** Another list has a price for a higher tier that the quantity reaches. */
        val OTHER_SLOT = PriceReason("other_slot")
        /** A list that refuses merging stands in the way. */
        val MERGE_REFUSED = PriceReason("merge_refused")
        /** A contract price prevails. */
        val CONTRACT_PREVAILS = PriceReason("contract_prevails")
        /** The buyer sees contract prices only. */
        val CONTRACT_ONLY = PriceReason("contract_only")
        /** The line names another contract. */
        val OTHER_CONTRACT = PriceReason("other_contract")
        /** The allowance is used up. */
        val ALLOWANCE_USED = PriceReason("allowance_used")
        /** The line brings its own price. */
        val LINE_PRICE = PriceReason("line_price")
        /** No list or contract has this SKU. */
        val NO_CANDIDATE = PriceReason("no_candidate")
        /** Its condition does not hold. */
        val CONDITION_FAILS = PriceReason("condition_fails")
        /** Its condition can't be decided, such as for another currency. */
        val CONDITION_UNKNOWN = PriceReason("condition_unknown")
        /** It needs a code. */
        val CODE_MISSING = PriceReason("code_missing")
        /** Its limit is reached. */
        val LIMIT_REACHED = PriceReason("limit_reached")
        /** The price is protected. */
        val PROTECTED = PriceReason("protected")
        /** Another member of its group applied. */
        val GROUP_DECIDED = PriceReason("group_decided")
        /** An earlier promotion ended the row. */
        val STOPPED = PriceReason("stopped")
        /** It would take nothing off. */
        val NOTHING_OFF = PriceReason("nothing_off")
        /** It is below what may be sold at. */
        val BELOW_FLOOR = PriceReason("below_floor")
        /** It applies alone, and another promotion has applied. */
        val NOT_ALONE = PriceReason("not_alone")

        /** The words that this version knows. */
        val known: List<PriceReason> = listOf<PriceReason>(OTHER_CURRENCY, NOT_YET_VALID, ENDED, NOT_ELIGIBLE, NOT_IN_ASSORTMENT, OTHER_UNIT, BELOW_FIRST_TIER, NO_COST, NO_REFERENCE, PRICE_PENDING, HIGHER_PRICE, LOWER_PRIORITY, LESS_SPECIFIC, OTHER_SLOT, MERGE_REFUSED, CONTRACT_PREVAILS, CONTRACT_ONLY, OTHER_CONTRACT, ALLOWANCE_USED, LINE_PRICE, NO_CANDIDATE, CONDITION_FAILS, CONDITION_UNKNOWN, CODE_MISSING, LIMIT_REACHED, PROTECTED, GROUP_DECIDED, STOPPED, NOTHING_OFF, BELOW_FLOOR, NOT_ALONE)

        override fun read(json: Json, at: Place): PriceReason = PriceReason(Read.text.read(json, at))
    }
}

/** What a percentage is of. */
@JvmInline
value class PromotionBasis(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<PromotionBasis> {
        /** What is left after earlier promotions. */
        val RUNNING = PromotionBasis("running")
        /** The subtotal before any promotion. */
        val INITIAL = PromotionBasis("initial")

        /** The words that this version knows. */
        val known: List<PromotionBasis> = listOf<PromotionBasis>(RUNNING, INITIAL)

        override fun read(json: Json, at: Place): PromotionBasis = PromotionBasis(Read.text.read(json, at))
    }
}

/** Where a line discount is rounded. */
@JvmInline
value class PromotionPer(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<PromotionPer> {
        /** Once for the line. */
        val LINE = PromotionPer("line")
        /** For one unit, then multiplied. */
        val UNIT = PromotionPer("unit")

        /** The words that this version knows. */
        val known: List<PromotionPer> = listOf<PromotionPer>(LINE, UNIT)

        override fun read(json: Json, at: Place): PromotionPer = PromotionPer(Read.text.read(json, at))
    }
}

/** When in the pricing of a cart a promotion applies. */
@JvmInline
value class PromotionStage(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<PromotionStage> {
        /** To each line by itself. */
        val LINE = PromotionStage("line")
        /** To the order, then allocated to its lines. */
        val ORDER = PromotionStage("order")
        /** To freight charges. */
        val SHIPPING = PromotionStage("shipping")

        /** The words that this version knows. */
        val known: List<PromotionStage> = listOf<PromotionStage>(LINE, ORDER, SHIPPING)

        override fun read(json: Json, at: Place): PromotionStage = PromotionStage(Read.text.read(json, at))
    }
}

/** What a message is for: consent, caps and holdouts read it. */
@JvmInline
value class Purpose(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Purpose> {
        /** It carries out what the recipient asked for: an order, an approval. */
        val TRANSACTIONAL = Purpose("transactional")
        /** It helps with something under way that the recipient did not ask to hear of. */
        val SERVICE = Purpose("service")
        /** It is to bring business. */
        val MARKETING = Purpose("marketing")

        /** The words that this version knows. */
        val known: List<Purpose> = listOf<Purpose>(TRANSACTIONAL, SERVICE, MARKETING)

        override fun read(json: Json, at: Place): Purpose = Purpose(Read.text.read(json, at))
    }
}

/** The quantity that picks the tier. */
@JvmInline
value class QuantityOver(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<QuantityOver> {
        /** This line. */
        val LINE = QuantityOver("line")
        /** All lines of the SKU. */
        val SKU = QuantityOver("sku")
        /** All variants of the product. */
        val PRODUCT = QuantityOver("product")
        /** A named set of products. */
        val GROUP = QuantityOver("group")
        /** The whole cart. */
        val CART = QuantityOver("cart")
        /** What was consumed in the period, then this line. */
        val PERIOD = QuantityOver("period")

        /** The words that this version knows. */
        val known: List<QuantityOver> = listOf<QuantityOver>(LINE, SKU, PRODUCT, GROUP, CART, PERIOD)

        override fun read(json: Json, at: Place): QuantityOver = QuantityOver(Read.text.read(json, at))
    }
}

/** Who decides about a quote. */
@JvmInline
value class QuoteAuthority(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<QuoteAuthority> {
        /** The engine decides its transitions. */
        val ENGINE = QuoteAuthority("engine")
        /** Another system owns it; whole observations come in. */
        val EXTERNAL = QuoteAuthority("external")

        /** The words that this version knows. */
        val known: List<QuoteAuthority> = listOf<QuoteAuthority>(ENGINE, EXTERNAL)

        override fun read(json: Json, at: Place): QuoteAuthority = QuoteAuthority(Read.text.read(json, at))
    }
}

/** Why a line costs something else without a quote than it did. */
@JvmInline
value class QuoteDriftCause(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<QuoteDriftCause> {
        /** It has no price any more. */
        val NO_LONGER_PRICED = QuoteDriftCause("no_longer_priced")
        /** It has a price now and had none. */
        val NEWLY_PRICED = QuoteDriftCause("newly_priced")
        /** Another list or contract prices it. */
        val RULE = QuoteDriftCause("rule")
        /** The list price changed. */
        val LIST_PRICE = QuoteDriftCause("list_price")
        /** It is priced for another quantity, or allowances split it in another way. */
        val TIER = QuoteDriftCause("tier")
        /** The rule is the same and its price changed. */
        val PRICE = QuoteDriftCause("price")
        /** Promotions take something else. */
        val PROMOTION = QuoteDriftCause("promotion")

        /** The words that this version knows. */
        val known: List<QuoteDriftCause> = listOf<QuoteDriftCause>(NO_LONGER_PRICED, NEWLY_PRICED, RULE, LIST_PRICE, TIER, PRICE, PROMOTION)

        override fun read(json: Json, at: Place): QuoteDriftCause = QuoteDriftCause(Read.text.read(json, at))
    }
}

/** Where a quote is. */
@JvmInline
value class QuoteState(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<QuoteState> {
        /** A buyer is putting it together. */
        val DRAFT = QuoteState("draft")
        /** It waits for a seller. */
        val REQUESTED = QuoteState("requested")
        /** A seller works on it. */
        val IN_REVIEW = QuoteState("in_review")
        /** The discount is beyond the seller's authority; a colleague decides. */
        val INTERNAL_APPROVAL = QuoteState("internal_approval")
        /** The buyer has an offer. */
        val OFFERED = QuoteState("offered")
        /** The offer ended before the buyer decided. */
        val EXPIRED = QuoteState("expired")
        /** The buyer took it; what is left of it can be ordered. */
        val ACCEPTED = QuoteState("accepted")
        /** An order of it is on its way. */
        val PLACING = QuoteState("placing")
        /** Everything that it was good for is ordered. */
        val ORDERED = QuoteState("ordered")
        /** The buyer said no. */
        val DECLINED = QuoteState("declined")
        /** The seller took the offer back. */
        val WITHDRAWN = QuoteState("withdrawn")
        /** The seller did not make an offer. */
        val REJECTED = QuoteState("rejected")
        /** It was given up. */
        val CANCELLED = QuoteState("cancelled")

        /** The words that this version knows. */
        val known: List<QuoteState> = listOf<QuoteState>(DRAFT, REQUESTED, IN_REVIEW, INTERNAL_APPROVAL, OFFERED, EXPIRED, ACCEPTED, PLACING, ORDERED, DECLINED, WITHDRAWN, REJECTED, CANCELLED)

        override fun read(json: Json, at: Place): QuoteState = QuoteState(Read.text.read(json, at))
    }
}

/** What happens when the same key would enter again. */
@JvmInline
value class ReEntry(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ReEntry> {
        /** It enters once and never again. */
        val NEVER = ReEntry("never")
        /** It does not enter while a run of it lives. */
        val ONCE_AT_A_TIME = ReEntry("once_at_a_time")
        /** It enters beside the runs that live. */
        val CONCURRENT = ReEntry("concurrent")
        /** The run that lives ends and a new one begins. */
        val RESTART = ReEntry("restart")
        /** It enters when the last entry is longer ago than `cooldown`, and no run of it lives. */
        val COOLDOWN = ReEntry("cooldown")

        /** The words that this version knows. */
        val known: List<ReEntry> = listOf<ReEntry>(NEVER, ONCE_AT_A_TIME, CONCURRENT, RESTART, COOLDOWN)

        override fun read(json: Json, at: Place): ReEntry = ReEntry(Read.text.read(json, at))
    }
}

/** Where a role must be held, seen from the unit that buys. */
@JvmInline
value class Reach(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Reach> {
        /** In the unit itself. */
        val UNIT = Reach("unit")
        /** In the unit or in any unit above it. */
        val ABOVE = Reach("above")
        /** Anywhere in the company. */
        val COMPANY = Reach("company")

        /** The words that this version knows. */
        val known: List<Reach> = listOf<Reach>(UNIT, ABOVE, COMPANY)

        override fun read(json: Json, at: Place): Reach = Reach(Read.text.read(json, at))
    }
}

/** Whether a value is read when a step is done or was kept when the run began. */
@JvmInline
value class Reading(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Reading> {
        /** As it is when the step is done. */
        val LIVE = Reading("live")
        /** As it was when the run began. */
        val SNAPSHOT = Reading("snapshot")

        /** The words that this version knows. */
        val known: List<Reading> = listOf<Reading>(LIVE, SNAPSHOT)

        override fun read(json: Json, at: Place): Reading = Reading(Read.text.read(json, at))
    }
}

/** Where a role of a recipient is looked up. */
@JvmInline
value class RecipientFrom(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<RecipientFrom> {
        /** Who buys. */
        val BUYER = RecipientFrom("buyer")
        /** Who must decide. */
        val APPROVER = RecipientFrom("approver")
        /** A contact with a role of the company in the buying unit or above. */
        val ROLE = RecipientFrom("role")
        /** The contact's owner at the seller. */
        val CONTACT_OWNER = RecipientFrom("contact_owner")
        /** The account's owner at the seller. */
        val ACCOUNT_OWNER = RecipientFrom("account_owner")
        /** The owner of the parent's account. */
        val PARENT_OWNER = RecipientFrom("parent_owner")
        /** The owner of the territory. */
        val TERRITORY = RecipientFrom("territory")
        /** A team of the seller that always exists. */
        val TEAM = RecipientFrom("team")

        /** The words that this version knows. */
        val known: List<RecipientFrom> = listOf<RecipientFrom>(BUYER, APPROVER, ROLE, CONTACT_OWNER, ACCOUNT_OWNER, PARENT_OWNER, TERRITORY, TEAM)

        override fun read(json: Json, at: Place): RecipientFrom = RecipientFrom(Read.text.read(json, at))
    }
}

/** What becomes of what is still held once a part was committed. */
@JvmInline
value class Rest(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Rest> {
        /** It stays held: more of the order will come. */
        val KEEP = Rest("keep")
        /** It is released. */
        val RELEASE = Rest("release")

        /** The words that this version knows. */
        val known: List<Rest> = listOf<Rest>(KEEP, RELEASE)

        override fun read(json: Json, at: Place): Rest = Rest(Read.text.read(json, at))
    }
}

/** What a line in the history of revisions was. */
@JvmInline
value class Round(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Round> {
        /** The seller offered. */
        val OFFERED = Round("offered")
        /** The buyer countered. */
        val COUNTERED = Round("countered")
        /** The buyer accepted. */
        val ACCEPTED = Round("accepted")

        /** The words that this version knows. */
        val known: List<Round> = listOf<Round>(OFFERED, COUNTERED, ACCEPTED)

        override fun read(json: Json, at: Place): Round = Round(Read.text.read(json, at))
    }
}

/**
 * How a value between two multiples of the increment is rounded. Named after what happens, since "half up" and
 * "half down" mean different things to different vendors below zero.
 */
@JvmInline
value class RoundingMode(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<RoundingMode> {
        /** Ties to the even multiple ("banker's rounding"). */
        val HALF_EVEN = RoundingMode("half_even")
        /** Ties to the odd multiple. */
        val HALF_ODD = RoundingMode("half_odd")
        /** Ties away from zero (what most people call half up). */
        val HALF_AWAY_FROM_ZERO = RoundingMode("half_away_from_zero")
        /** Ties to zero. */
        val HALF_TO_ZERO = RoundingMode("half_to_zero")
        /** Ties towards plus infinity. */
        val HALF_CEILING = RoundingMode("half_ceiling")
        /** Ties towards minus infinity. */
        val HALF_FLOOR = RoundingMode("half_floor")
        /** Any remainder away from zero. */
        val AWAY_FROM_ZERO = RoundingMode("away_from_zero")
        /** Any remainder is cut off. */
        val TO_ZERO = RoundingMode("to_zero")
        /** Towards plus infinity. */
        val CEILING = RoundingMode("ceiling")
        /** Towards minus infinity. */
        val FLOOR = RoundingMode("floor")

        /** The words that this version knows. */
        val known: List<RoundingMode> = listOf<RoundingMode>(HALF_EVEN, HALF_ODD, HALF_AWAY_FROM_ZERO, HALF_TO_ZERO, HALF_CEILING, HALF_FLOOR, AWAY_FROM_ZERO, TO_ZERO, CEILING, FLOOR)

        override fun read(json: Json, at: Place): RoundingMode = RoundingMode(Read.text.read(json, at))
    }
}

/** Rounding plans of known systems and standards, so far as they are documented. */
@JvmInline
value class RoundingPreset(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<RoundingPreset> {
        /** commercetools: half even. */
        val COMMERCETOOLS = RoundingPreset("commercetools")
        /** Oro Commerce: half away from zero. */
        val ORO = RoundingPreset("oro")
        /** Magento 2 and Adobe Commerce: half away from zero. */
        val MAGENTO = RoundingPreset("magento")
        /** Medusa 2: sub-cent amounts are kept. */
        val MEDUSA = RoundingPreset("medusa")
        /** Vendure: half towards plus infinity, per unit. */
        val VENDURE = RoundingPreset("vendure")
        /** The European standard for electronic invoices. */
        val EN16931 = RoundingPreset("en16931")

        /** The words that this version knows. */
        val known: List<RoundingPreset> = listOf<RoundingPreset>(COMMERCETOOLS, ORO, MAGENTO, MEDUSA, VENDURE, EN16931)

        override fun read(json: Json, at: Place): RoundingPreset = RoundingPreset(Read.text.read(json, at))
    }
}

/** What became of a row. */
@JvmInline
value class RowOutcome(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<RowOutcome> {
        /** It is in the cart. */
        val ADDED = RowOutcome("added")
        /** It names several products. */
        val AMBIGUOUS = RowOutcome("ambiguous")
        /** It names nothing that is sold. */
        val UNKNOWN = RowOutcome("unknown")
        /** It can't be ordered like this. */
        val REFUSED = RowOutcome("refused")

        /** The words that this version knows. */
        val known: List<RowOutcome> = listOf<RowOutcome>(ADDED, AMBIGUOUS, UNKNOWN, REFUSED)

        override fun read(json: Json, at: Place): RowOutcome = RowOutcome(Read.text.read(json, at))
    }
}

/** The quantity a rule is about. */
@JvmInline
value class RuleOver(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<RuleOver> {
        /** Each line. */
        val LINE = RuleOver("line")
        /** All lines of the SKU. */
        val SKU = RuleOver("sku")
        /** All variants of the product. */
        val PRODUCT = RuleOver("product")
        /** All lines that the rule covers. */
        val GROUP = RuleOver("group")

        /** The words that this version knows. */
        val known: List<RuleOver> = listOf<RuleOver>(LINE, SKU, PRODUCT, GROUP)

        override fun read(json: Json, at: Place): RuleOver = RuleOver(Read.text.read(json, at))
    }
}

/** How a run ended. */
@JvmInline
value class RunEnd(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<RunEnd> {
        /** Its last step was done. */
        val COMPLETED = RunEnd("completed")
        /** What it was for was reached. */
        val GOAL = RunEnd("goal")
        /** The thing was ordered. */
        val ORDERED = RunEnd("ordered")
        /** The same was ordered elsewhere. */
        val CONVERTED_ELSEWHERE = RunEnd("converted_elsewhere")
        /** Somebody came back: its messages are void. */
        val RESUMED = RunEnd("resumed")
        /** The thing came to an end. */
        val SUBJECT_ENDED = RunEnd("subject_ended")
        /** An exit of the play. */
        val EXIT = RunEnd("exit")
        /** The same key entered again. */
        val RESTARTED = RunEnd("restarted")
        /** A play with a higher priority began. */
        val PREEMPTED = RunEnd("preempted")
        /** Its play, or the version of it, is gone. */
        val PLAY_REMOVED = RunEnd("play_removed")
        /** A step that was held back ended it. */
        val HELD_BACK = RunEnd("held_back")
        /** A person took over. */
        val TAKEN_OVER = RunEnd("taken_over")
        /** A wait was over before it began, and the play says that it ends then. */
        val PAST = RunEnd("past")
        /** It went through more steps than a run may. */
        val TOO_LONG = RunEnd("too_long")

        /** The words that this version knows. */
        val known: List<RunEnd> = listOf<RunEnd>(COMPLETED, GOAL, ORDERED, CONVERTED_ELSEWHERE, RESUMED, SUBJECT_ENDED, EXIT, RESTARTED, PREEMPTED, PLAY_REMOVED, HELD_BACK, TAKEN_OVER, PAST, TOO_LONG)

        override fun read(json: Json, at: Place): RunEnd = RunEnd(Read.text.read(json, at))
    }
}

/** Whether a wait for a local time may end on the day of its anchor. */
@JvmInline
value class SameDay(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<SameDay> {
        /** The same day counts while the time has not passed; exactly at that time the wait is over. */
        val ALLOW = SameDay("allow")
        /** The wait ends on a later day, however early it is. */
        val SKIP = SameDay("skip")

        /** The words that this version knows. */
        val known: List<SameDay> = listOf<SameDay>(ALLOW, SKIP)

        override fun read(json: Json, at: Place): SameDay = SameDay(Read.text.read(json, at))
    }
}

/** Where the price of a line is from. */
@JvmInline
value class Source(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Source> {
        /** A price list. */
        val CATALOG = Source("catalog")
        /** A contract. */
        val CONTRACT = Source("contract")
        /** A quote. */
        val QUOTE = Source("quote")
        /** A person set it. */
        val MANUAL = Source("manual")
        /** Another system. */
        val EXTERNAL = Source("external")
        /** Parts differ. */
        val MIXED = Source("mixed")

        /** The words that this version knows. */
        val known: List<Source> = listOf<Source>(CATALOG, CONTRACT, QUOTE, MANUAL, EXTERNAL, MIXED)

        override fun read(json: Json, at: Place): Source = Source(Read.text.read(json, at))
    }
}

/** A dimension of eligibility. */
@JvmInline
value class Specificity(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Specificity> {
        /** A person. */
        val CONTACT = Specificity("contact")
        /** An account. */
        val ACCOUNT = Specificity("account")
        /** A unit of the company tree. */
        val ORG_UNIT = Specificity("org_unit")
        /** A group. */
        val GROUP = Specificity("group")
        /** A segment. */
        val SEGMENT = Specificity("segment")
        /** A sales channel. */
        val CHANNEL = Specificity("channel")
        /** A region. */
        val REGION = Specificity("region")
        /** A selling entity. */
        val SELLER = Specificity("seller")

        /** The words that this version knows. */
        val known: List<Specificity> = listOf<Specificity>(CONTACT, ACCOUNT, ORG_UNIT, GROUP, SEGMENT, CHANNEL, REGION, SELLER)

        override fun read(json: Json, at: Place): Specificity = Specificity(Read.text.read(json, at))
    }
}

/** Whose spending is added up. */
@JvmInline
value class SpendPer(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<SpendPer> {
        /** The buyer's. */
        val REQUESTER = SpendPer("requester")
        /** Of each cost centre. */
        val COST_CENTRE = SpendPer("cost_centre")
        /** Of each supplier. */
        val SUPPLIER = SpendPer("supplier")
        /** Of the unit that buys. */
        val UNIT = SpendPer("unit")

        /** The words that this version knows. */
        val known: List<SpendPer> = listOf<SpendPer>(REQUESTER, COST_CENTRE, SUPPLIER, UNIT)

        override fun read(json: Json, at: Place): SpendPer = SpendPer(Read.text.read(json, at))
    }
}

/** A period of the calendar, in the rulebook's zone. */
@JvmInline
value class SpendPeriod(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<SpendPeriod> {
        /** From local midnight. */
        val DAY = SpendPeriod("day")
        /** From the first of the month. */
        val MONTH = SpendPeriod("month")
        /** From the first of January. */
        val YEAR = SpendPeriod("year")

        /** The words that this version knows. */
        val known: List<SpendPeriod> = listOf<SpendPeriod>(DAY, MONTH, YEAR)

        override fun read(json: Json, at: Place): SpendPeriod = SpendPeriod(Read.text.read(json, at))
    }
}

/** A step of the waterfall. */
@JvmInline
value class StepKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<StepKind> {
        /** The list price times the quantity. */
        val LIST = StepKind("list")
        /** From the list price to the first price of the source. */
        val SOURCE = StepKind("source")
        /** What quantity breaks change. */
        val TIER = StepKind("tier")
        /** What the price ending changes. */
        val ENDING = StepKind("ending")
        /** A promotion. */
        val PROMOTION = StepKind("promotion")
        /** A floor that raised the price. */
        val FLOOR = StepKind("floor")
        /** The total in the basis of the prices. */
        val TOTAL = StepKind("total")
        /** Tax. */
        val TAX = StepKind("tax")
        /** With tax. */
        val GROSS = StepKind("gross")

        /** The words that this version knows. */
        val known: List<StepKind> = listOf<StepKind>(LIST, SOURCE, TIER, ENDING, PROMOTION, FLOOR, TOTAL, TAX, GROSS)

        override fun read(json: Json, at: Place): StepKind = StepKind(Read.text.read(json, at))
    }
}

/** What became of a step. */
@JvmInline
value class StepOutcome(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<StepOutcome> {
        /** It was done. */
        val DONE = StepOutcome("done")
        /** What it asks for did not hold. */
        val SKIPPED = StepOutcome("skipped")
        /** A gate dropped it. */
        val DROPPED = StepOutcome("dropped")
        /** It was too late for it. */
        val STALE = StepOutcome("stale")
        /** Its wait was over before it began. */
        val PAST = StepOutcome("past")
        /** Its wait had no end: the thing has no such instant. */
        val NO_INSTANT = StepOutcome("no_instant")
        /** It was held back for too long. */
        val TOO_OLD = StepOutcome("too_old")
        /** What it waited for did not come in time, and the play goes on elsewhere. */
        val TIMED_OUT = StepOutcome("timed_out")
        /** What ends its repetition was seen. */
        val STOPPED = StepOutcome("stopped")

        /** The words that this version knows. */
        val known: List<StepOutcome> = listOf<StepOutcome>(DONE, SKIPPED, DROPPED, STALE, PAST, NO_INSTANT, TOO_OLD, TIMED_OUT, STOPPED)

        override fun read(json: Json, at: Place): StepOutcome = StepOutcome(Read.text.read(json, at))
    }
}

/** Where a step stands. */
@JvmInline
value class StepStatus(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<StepStatus> {
        /** A stage before it is not done. */
        val WAITING = StepStatus("waiting")
        /** People may decide it. */
        val OPEN = StepStatus("open")
        /** It is approved. */
        val APPROVED = StepStatus("approved")
        /** It is rejected. */
        val REJECTED = StepStatus("rejected")

        /** The words that this version knows. */
        val known: List<StepStatus> = listOf<StepStatus>(WAITING, OPEN, APPROVED, REJECTED)

        override fun read(json: Json, at: Place): StepStatus = StepStatus(Read.text.read(json, at))
    }
}

/** How the candidates of several lists become one price. */
@JvmInline
value class Strategy(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Strategy> {
        /** The lowest unit price for the slot. */
        val LOWEST = Strategy("lowest")
        /** The first list in priority order that has the product. */
        val FIRST_BY_PRIORITY = Strategy("first_by_priority")
        /** The first list fills each slot. */
        val MERGE_BY_PRIORITY = Strategy("merge_by_priority")
        /** The most specific row wins, not the cheapest. */
        val MOST_SPECIFIC = Strategy("most_specific")
        /** The lowest line total wins. */
        val BEST_FOR_BUYER = Strategy("best_for_buyer")

        /** The words that this version knows. */
        val known: List<Strategy> = listOf<Strategy>(LOWEST, FIRST_BY_PRIORITY, MERGE_BY_PRIORITY, MOST_SPECIFIC, BEST_FOR_BUYER)

        override fun read(json: Json, at: Place): Strategy = Strategy(Read.text.read(json, at))
    }
}

/** What is approved. */
@JvmInline
value class SubjectKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<SubjectKind> {
        /** A cart that is submitted. */
        val CART = SubjectKind("cart")
        /** A release of a quote that the buyer wants to order. */
        val QUOTE = SubjectKind("quote")

        /** The words that this version knows. */
        val known: List<SubjectKind> = listOf<SubjectKind>(CART, QUOTE)

        override fun read(json: Json, at: Place): SubjectKind = SubjectKind(Read.text.read(json, at))
    }
}

/** How urgent a task is. */
@JvmInline
value class TaskPriority(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<TaskPriority> {
        /** High. */
        val HIGH = TaskPriority("high")
        /** Normal. */
        val NORMAL = TaskPriority("normal")
        /** Low. */
        val LOW = TaskPriority("low")

        /** The words that this version knows. */
        val known: List<TaskPriority> = listOf<TaskPriority>(HIGH, NORMAL, LOW)

        override fun read(json: Json, at: Place): TaskPriority = TaskPriority(Read.text.read(json, at))
    }
}

/** What a rate means; zero rated, exempt and reverse charge all yield no tax and are told apart on an invoice. */
@JvmInline
value class TaxKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<TaxKind> {
        /** Taxed at the rate. */
        val STANDARD = TaxKind("standard")
        /** Taxable at zero percent. */
        val ZERO = TaxKind("zero")
        /** Exempt. */
        val EXEMPT = TaxKind("exempt")
        /** The buyer accounts for the tax. */
        val REVERSE_CHARGE = TaxKind("reverse_charge")

        /** The words that this version knows. */
        val known: List<TaxKind> = listOf<TaxKind>(STANDARD, ZERO, EXEMPT, REVERSE_CHARGE)

        override fun read(json: Json, at: Place): TaxKind = TaxKind(Read.text.read(json, at))
    }
}

/** What tax is computed and rounded for. */
@JvmInline
value class TaxLevel(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<TaxLevel> {
        /** One unit, then multiplied. */
        val UNIT = TaxLevel("unit")
        /** A line. */
        val LINE = TaxLevel("line")
        /** All lines of one tax, kind and rate (EN 16931). */
        val GROUP = TaxLevel("group")
        /** The document, all taxes together. */
        val DOCUMENT = TaxLevel("document")

        /** The words that this version knows. */
        val known: List<TaxLevel> = listOf<TaxLevel>(UNIT, LINE, GROUP, DOCUMENT)

        override fun read(json: Json, at: Place): TaxLevel = TaxLevel(Read.text.read(json, at))
    }
}

/** Whether prices hold tax. */
@JvmInline
value class TaxPrices(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<TaxPrices> {
        /** Tax comes on top. */
        val EXCLUSIVE = TaxPrices("exclusive")
        /** Prices hold tax. */
        val INCLUSIVE = TaxPrices("inclusive")

        /** The words that this version knows. */
        val known: List<TaxPrices> = listOf<TaxPrices>(EXCLUSIVE, INCLUSIVE)

        override fun read(json: Json, at: Place): TaxPrices = TaxPrices(Read.text.read(json, at))
    }
}

/** Where rates come from. */
@JvmInline
value class TaxSource(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<TaxSource> {
        /** The table here. */
        val TABLE = TaxSource("table")
        /** The request: an outside tax service. */
        val REQUEST = TaxSource("request")

        /** The words that this version knows. */
        val known: List<TaxSource> = listOf<TaxSource>(TABLE, REQUEST)

        override fun read(json: Json, at: Place): TaxSource = TaxSource(Read.text.read(json, at))
    }
}

/** What thresholds are measured in. */
@JvmInline
value class ThresholdOver(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ThresholdOver> {
        /** The amount of the lines before this promotion. */
        val AMOUNT = ThresholdOver("amount")
        /** Their quantity. */
        val QUANTITY = ThresholdOver("quantity")

        /** The words that this version knows. */
        val known: List<ThresholdOver> = listOf<ThresholdOver>(AMOUNT, QUANTITY)

        override fun read(json: Json, at: Place): ThresholdOver = ThresholdOver(Read.text.read(json, at))
    }
}

/** What the recipient of a message did. */
@JvmInline
value class Touch(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Touch> {
        /** It reached its recipient. */
        val DELIVERED = Touch("delivered")
        /** It was opened. */
        val OPENED = Touch("opened")
        /** A link in it was followed. */
        val CLICKED = Touch("clicked")

        /** The words that this version knows. */
        val known: List<Touch> = listOf<Touch>(DELIVERED, OPENED, CLICKED)

        override fun read(json: Json, at: Place): Touch = Touch(Read.text.read(json, at))
    }
}

/** Why it can't be said whether a condition holds. */
@JvmInline
value class RecoupUnknown(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<RecoupUnknown> {
        /** Nobody here knows the fact. */
        val NOT_KNOWN_HERE = RecoupUnknown("not_known_here")
        /** The amount is of another currency. */
        val CURRENCY_DIFFERS = RecoupUnknown("currency_differs")
        /** The measure is in a unit that does not convert. */
        val UNIT_DIFFERS = RecoupUnknown("unit_differs")
        /** A word where a number is asked for, or the other way round. */
        val KIND_DIFFERS = RecoupUnknown("kind_differs")
        /** The number does not exist, such as the margin of something free. */
        val UNDEFINED = RecoupUnknown("undefined")
        /** The numbers are too large to be compared exactly. */
        val OUT_OF_RANGE = RecoupUnknown("out_of_range")

        /** The words that this version knows. */
        val known: List<RecoupUnknown> = listOf<RecoupUnknown>(NOT_KNOWN_HERE, CURRENCY_DIFFERS, UNIT_DIFFERS, KIND_DIFFERS, UNDEFINED, OUT_OF_RANGE)

        override fun read(json: Json, at: Place): RecoupUnknown = RecoupUnknown(Read.text.read(json, at))
    }
}

/** A decision. */
@JvmInline
value class Verdict(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Verdict> {
        /** Yes. */
        val APPROVE = Verdict("approve")
        /** No. */
        val REJECT = Verdict("reject")

        /** The words that this version knows. */
        val known: List<Verdict> = listOf<Verdict>(APPROVE, REJECT)

        override fun read(json: Json, at: Place): Verdict = Verdict(Read.text.read(json, at))
    }
}

/** The version of the format. */
@JvmInline
value class Version(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Version> {
        /** The first. */
        val _1 = Version("1")

        /** The words that this version knows. */
        val known: List<Version> = listOf<Version>(_1)

        override fun read(json: Json, at: Place): Version = Version(Read.text.read(json, at))
    }
}

/** How a command came in. */
@JvmInline
value class Via(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Via> {
        /** A person who is signed in. */
        val SESSION = Via("session")
        /** A link that carries a claim. */
        val LINK = Via("link")
        /** A procurement system that was punched out from. */
        val PUNCHOUT = Via("punchout")
        /** A batch of another system. */
        val IMPORT = Via("import")

        /** The words that this version knows. */
        val known: List<Via> = listOf<Via>(SESSION, LINK, PUNCHOUT, IMPORT)

        override fun read(json: Json, at: Place): Via = Via(Read.text.read(json, at))
    }
}

/** What is wrong with a choice. */
@JvmInline
value class ViolationKind(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<ViolationKind> {
        /** The product has no such option. */
        val UNKNOWN_OPTION = ViolationKind("unknown_option")
        /** No choice was made. */
        val MISSING = ViolationKind("missing")
        /** The value is not among those of the option. */
        val UNKNOWN_VALUE = ViolationKind("unknown_value")
        /** The value is not a number of the option's range or not on its step. */
        val OUTSIDE_RANGE = ViolationKind("outside_range")
        /** The constraint requires one of these values, or any if there are none. */
        val REQUIRED = ViolationKind("required")
        /** The constraint excludes the choice. */
        val EXCLUDED = ViolationKind("excluded")
        /** The constraint allows only numbers within these bounds. */
        val OUTSIDE_BOUNDS = ViolationKind("outside_bounds")

        /** The words that this version knows. */
        val known: List<ViolationKind> = listOf<ViolationKind>(UNKNOWN_OPTION, MISSING, UNKNOWN_VALUE, OUTSIDE_RANGE, REQUIRED, EXCLUDED, OUTSIDE_BOUNDS)

        override fun read(json: Json, at: Place): ViolationKind = ViolationKind(Read.text.read(json, at))
    }
}

/** The day on which weeks begin. */
@JvmInline
value class WeekStart(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<WeekStart> {
        /** Monday, as in ISO 8601. */
        val MON = WeekStart("Mon")
        /** Tuesday. */
        val TUE = WeekStart("Tue")
        /** Wednesday. */
        val WED = WeekStart("Wed")
        /** Thursday. */
        val THU = WeekStart("Thu")
        /** Friday. */
        val FRI = WeekStart("Fri")
        /** Saturday. */
        val SAT = WeekStart("Sat")
        /** Sunday. */
        val SUN = WeekStart("Sun")

        /** The words that this version knows. */
        val known: List<WeekStart> = listOf<WeekStart>(MON, TUE, WED, THU, FRI, SAT, SUN)

        override fun read(json: Json, at: Place): WeekStart = WeekStart(Read.text.read(json, at))
    }
}

/** A day of the week. */
@JvmInline
value class Weekday(override val word: String) : Choice {
    override fun toString(): String = word

    companion object : Reader<Weekday> {
        /** Monday */
        val MON = Weekday("Mon")
        /** Tuesday */
        val TUE = Weekday("Tue")
        /** Wednesday */
        val WED = Weekday("Wed")
        /** Thursday */
        val THU = Weekday("Thu")
        /** Friday */
        val FRI = Weekday("Fri")
        /** Saturday */
        val SAT = Weekday("Sat")
        /** Sunday */
        val SUN = Weekday("Sun")

        /** The words that this version knows. */
        val known: List<Weekday> = listOf<Weekday>(MON, TUE, WED, THU, FRI, SAT, SUN)

        override fun read(json: Json, at: Place): Weekday = Weekday(Read.text.read(json, at))
    }
}
