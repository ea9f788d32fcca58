// Printed from the surface by `cargo xtask gen`; do not edit.

package recoup

import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime

/** How much of a line was accepted. */
data class AcceptedLine(
    /** The line. */
    val line: String,
    /** How much. */
    val quantity: BigDecimal,
    /** Its total. */
    val total: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("quantity", quantity)
        .put("total", total)
        .json()

    companion object : Reader<AcceptedLine> {
        override fun read(json: Json, at: Place): AcceptedLine {
            val fields = Fields(json, at)
            val read = AcceptedLine(
                line = fields.required("line", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                total = fields.required("total", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Rules for accounts as a whole. */
data class AccountRules(
    /** How long an input's id is remembered; an input that happened longer ago is refused. */
    val rememberInputs: String? = null,
    /** How many inputs are remembered at most. */
    val rememberAtMost: Long? = null,
    /** How long after its end a cart, quote or approval stays in the state. */
    val keepClosed: String? = null,
    /** The same for an order that was shipped or cancelled: so long it can be returned. */
    val keepOrders: String? = null,
    /** How long a link to an approval counts. */
    val linksHold: String? = null,
    /** What a new rulebook does to open approvals. */
    val onChange: OnChange? = null,
) : Document {
    override fun json(): Json = Members()
        .put("remember_inputs", rememberInputs)
        .put("remember_at_most", rememberAtMost)
        .put("keep_closed", keepClosed)
        .put("keep_orders", keepOrders)
        .put("links_hold", linksHold)
        .put("on_change", onChange)
        .json()

    companion object : Reader<AccountRules> {
        override fun read(json: Json, at: Place): AccountRules {
            val fields = Fields(json, at)
            val read = AccountRules(
                rememberInputs = fields.optional("remember_inputs", Read.text),
                rememberAtMost = fields.optional("remember_at_most", Read.integer),
                keepClosed = fields.optional("keep_closed", Read.text),
                keepOrders = fields.optional("keep_orders", Read.text),
                linksHold = fields.optional("links_hold", Read.text),
                onChange = fields.optional("on_change", OnChange),
            )
            fields.finish()
            return read
        }
    }
}

/** The state of an account without the company. */
data class AccountState(
    /** The account. */
    val account: String,
    /** The number of the last event. */
    val seq: Long,
    /** The time up to which it was stepped. */
    val clock: Instant? = null,
    /** The rulebook that it was stepped with last. */
    val rulebook: String? = null,
    /** How many answers came to effects that were not open. */
    val unmatchedAnswers: Long? = null,
    /** Inputs that happened at or before this instant may have been forgotten. */
    val forgotten: Instant? = null,
    /** What was used of contracts and promotions. */
    val usage: Usage? = null,
    /** Answers of other systems that still hold. */
    val answers: KeptAnswers? = null,
    /** The inputs that were accepted within the horizon. */
    val inputs: List<SeenInput> = emptyList(),
    /** Carts, lists and templates. */
    val carts: List<CartRecord> = emptyList(),
    /** Quotes. */
    val quotes: List<Quote> = emptyList(),
    /** Approvals. */
    val approvals: List<Approval> = emptyList(),
    /** Orders. */
    val orders: List<Order> = emptyList(),
    /** What has ended and will leave the state. */
    val closing: List<Closing> = emptyList(),
    /** Rights to approve that were handed on. */
    val delegations: List<Delegation> = emptyList(),
    /** What counts in the rolling sums of policies, oldest first. */
    val spend: List<SpendEntry> = emptyList(),
    /** Where goods have been sent before. */
    val places: List<String> = emptyList(),
    /** Credit. */
    val credits: Credits? = null,
    /** Budgets. */
    val budgets: Budgets? = null,
    /** Effects that wait for their answer. */
    val effects: List<Effect> = emptyList(),
    /** Things that can stall. */
    val journeys: List<Journey> = emptyList(),
    /** Runs of recovery plays. */
    val runs: List<Run> = emptyList(),
    /** How recently, how often and for how much the account bought. */
    val purchases: Purchases? = null,
    /** Who was written to, and what came of it. */
    val outreach: Outreach? = null,
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .put("seq", seq)
        .put("clock", clock)
        .put("rulebook", rulebook)
        .put("unmatched_answers", unmatchedAnswers)
        .put("forgotten", forgotten)
        .put("usage", usage)
        .put("answers", answers)
        .putUnlessEmpty("inputs", inputs)
        .putUnlessEmpty("carts", carts)
        .putUnlessEmpty("quotes", quotes)
        .putUnlessEmpty("approvals", approvals)
        .putUnlessEmpty("orders", orders)
        .putUnlessEmpty("closing", closing)
        .putUnlessEmpty("delegations", delegations)
        .putUnlessEmpty("spend", spend)
        .putUnlessEmpty("places", places)
        .put("credits", credits)
        .put("budgets", budgets)
        .putUnlessEmpty("effects", effects)
        .putUnlessEmpty("journeys", journeys)
        .putUnlessEmpty("runs", runs)
        .put("purchases", purchases)
        .put("outreach", outreach)
        .json()

    companion object : Reader<AccountState> {
        override fun read(json: Json, at: Place): AccountState {
            val fields = Fields(json, at)
            val read = AccountState(
                account = fields.required("account", Read.text),
                seq = fields.required("seq", Read.integer),
                clock = fields.optional("clock", Read.instant),
                rulebook = fields.optional("rulebook", Read.text),
                unmatchedAnswers = fields.optional("unmatched_answers", Read.integer),
                forgotten = fields.optional("forgotten", Read.instant),
                usage = fields.optional("usage", Usage),
                answers = fields.optional("answers", KeptAnswers),
                inputs = fields.optional("inputs", Read.list(SeenInput)) ?: emptyList(),
                carts = fields.optional("carts", Read.list(CartRecord)) ?: emptyList(),
                quotes = fields.optional("quotes", Read.list(Quote)) ?: emptyList(),
                approvals = fields.optional("approvals", Read.list(Approval)) ?: emptyList(),
                orders = fields.optional("orders", Read.list(Order)) ?: emptyList(),
                closing = fields.optional("closing", Read.list(Closing)) ?: emptyList(),
                delegations = fields.optional("delegations", Read.list(Delegation)) ?: emptyList(),
                spend = fields.optional("spend", Read.list(SpendEntry)) ?: emptyList(),
                places = fields.optional("places", Read.list(Read.text)) ?: emptyList(),
                credits = fields.optional("credits", Credits),
                budgets = fields.optional("budgets", Budgets),
                effects = fields.optional("effects", Read.list(Effect)) ?: emptyList(),
                journeys = fields.optional("journeys", Read.list(Journey)) ?: emptyList(),
                runs = fields.optional("runs", Read.list(Run)) ?: emptyList(),
                purchases = fields.optional("purchases", Purchases),
                outreach = fields.optional("outreach", Outreach),
            )
            fields.finish()
            return read
        }
    }
}

/** What a promotion does; exactly one. */
data class Action(
    /** Percent off. */
    val percentOff: BigDecimal? = null,
    /** Amount off. */
    val amountOff: AmountOff? = null,
    /** A unit price, where it is lower. */
    val fixedPrice: BigDecimal? = null,
    /** A signed change. */
    val adjust: AdjustBy? = null,
    /** Buy some, get some. */
    val buyGet: BuyGet? = null,
    /** Of every so many units the cheapest is free. */
    val cheapestFree: CheapestFree? = null,
    /** A line added at no charge. */
    val gift: Gift? = null,
    /** The reached threshold applies. */
    val thresholds: Thresholds? = null,
    /** Percent off freight. */
    val shippingPercentOff: BigDecimal? = null,
    /** No freight. */
    val freeShipping: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("percent_off", percentOff)
        .put("amount_off", amountOff)
        .put("fixed_price", fixedPrice)
        .put("adjust", adjust)
        .put("buy_get", buyGet)
        .put("cheapest_free", cheapestFree)
        .put("gift", gift)
        .put("thresholds", thresholds)
        .put("shipping_percent_off", shippingPercentOff)
        .put("free_shipping", freeShipping)
        .json()

    companion object : Reader<Action> {
        override fun read(json: Json, at: Place): Action {
            val fields = Fields(json, at)
            val read = Action(
                percentOff = fields.optional("percent_off", Read.decimal),
                amountOff = fields.optional("amount_off", AmountOff),
                fixedPrice = fields.optional("fixed_price", Read.decimal),
                adjust = fields.optional("adjust", AdjustBy),
                buyGet = fields.optional("buy_get", BuyGet),
                cheapestFree = fields.optional("cheapest_free", CheapestFree),
                gift = fields.optional("gift", Gift),
                thresholds = fields.optional("thresholds", Thresholds),
                shippingPercentOff = fields.optional("shipping_percent_off", Read.decimal),
                freeShipping = fields.optional("free_shipping", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** Who acts: a contact of the account or an employee of the seller. Neither is the host itself. */
data class Actor(
    /** A person of the account. */
    val contact: String? = null,
    /** An employee of the seller. */
    val seller: String? = null,
    /** The roles of that employee, as the host knows them. */
    val sellerRoles: List<String> = emptyList(),
    /** The contact that the employee, or a colleague, acts for. */
    val onBehalfOf: String? = null,
    /** How the command came in. */
    val via: Via? = null,
) : Document {
    override fun json(): Json = Members()
        .put("contact", contact)
        .put("seller", seller)
        .putUnlessEmpty("seller_roles", sellerRoles)
        .put("on_behalf_of", onBehalfOf)
        .put("via", via)
        .json()

    companion object : Reader<Actor> {
        override fun read(json: Json, at: Place): Actor {
            val fields = Fields(json, at)
            val read = Actor(
                contact = fields.optional("contact", Read.text),
                seller = fields.optional("seller", Read.text),
                sellerRoles = fields.optional("seller_roles", Read.list(Read.text)) ?: emptyList(),
                onBehalfOf = fields.optional("on_behalf_of", Read.text),
                via = fields.optional("via", Via),
            )
            fields.finish()
            return read
        }
    }
}

/** Where a person can be reached. */
data class Address(
    /** Names the address in events and consents, unique for the person. */
    val id: String,
    /** Its kind. */
    val kind: AddressKind,
    /** The address itself. */
    val value: String,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .put("value", value)
        .json()

    companion object : Reader<Address> {
        override fun read(json: Json, at: Place): Address {
            val fields = Fields(json, at)
            val read = Address(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", AddressKind),
                value = fields.required("value", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A derived list: another list's prices changed by a percentage. */
data class Adjust(
    /** The list it derives from. */
    val list: String,
    /** The change; negative lowers. */
    val percent: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("list", list)
        .put("percent", percent)
        .json()

    companion object : Reader<Adjust> {
        override fun read(json: Json, at: Place): Adjust {
            val fields = Fields(json, at)
            val read = Adjust(
                list = fields.required("list", Read.text),
                percent = fields.required("percent", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A signed change by percent or by amount, exactly one. */
data class AdjustBy(
    /** Percent; negative lowers. */
    val percent: BigDecimal? = null,
    /** Amount; negative lowers. */
    val amount: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("percent", percent)
        .put("amount", amount)
        .json()

    companion object : Reader<AdjustBy> {
        override fun read(json: Json, at: Place): AdjustBy {
            val fields = Fields(json, at)
            val read = AdjustBy(
                percent = fields.optional("percent", Read.decimal),
                amount = fields.optional("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Another number of a product. */
data class AliasRecord(
    /** The number as it is printed or sent. */
    val number: String,
    /** Whose number it is. */
    val kind: AliasKind,
    /** The customer whose own number it is; only for the kind "customer". */
    val account: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("number", number)
        .put("kind", kind)
        .put("account", account)
        .json()

    companion object : Reader<AliasRecord> {
        override fun read(json: Json, at: Place): AliasRecord {
            val fields = Fields(json, at)
            val read = AliasRecord(
                number = fields.required("number", Read.text),
                kind = fields.required("kind", AliasKind),
                account = fields.optional("account", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** How an amount is allocated to lines. */
data class Allocate(
    /** What it goes by. */
    val by: AllocateBy? = null,
    /** Who gets the odd cents; the rounding plan's policy when left out. */
    val policy: AllocationPolicy? = null,
) : Document {
    override fun json(): Json = Members()
        .put("by", by)
        .put("policy", policy)
        .json()

    companion object : Reader<Allocate> {
        override fun read(json: Json, at: Place): Allocate {
            val fields = Fields(json, at)
            val read = Allocate(
                by = fields.optional("by", AllocateBy),
                policy = fields.optional("policy", AllocationPolicy),
            )
            fields.finish()
            return read
        }
    }
}

/** How amounts are split. */
data class AllocationRule(
    /** Who gets the odd cents. */
    val policy: AllocationPolicy? = null,
    /** Parts are multiples of this; one minor unit of the currency if left out. */
    val increment: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("policy", policy)
        .put("increment", increment)
        .json()

    companion object : Reader<AllocationRule> {
        override fun read(json: Json, at: Place): AllocationRule {
            val fields = Fields(json, at)
            val read = AllocationRule(
                policy = fields.optional("policy", AllocationPolicy),
                increment = fields.optional("increment", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** How much may be bought at a term's price: a quantity or an amount, exactly one. */
data class Allowance(
    /** Units of the term. */
    val quantity: BigDecimal? = null,
    /** Amount in the contract's currency, before promotions. */
    val amount: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("quantity", quantity)
        .put("amount", amount)
        .json()

    companion object : Reader<Allowance> {
        override fun read(json: Json, at: Place): Allowance {
            val fields = Fields(json, at)
            val read = Allowance(
                quantity = fields.optional("quantity", Read.decimal),
                amount = fields.optional("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What could be ordered instead of a line. */
data class Alternative(
    /** The product that it stands for. */
    val insteadOf: String,
    /** The product. */
    val sku: String,
    /** Why it is named. */
    val kind: AlternativeKind,
    /** Per unit now. */
    val unitPrice: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("instead_of", insteadOf)
        .put("sku", sku)
        .put("kind", kind)
        .put("unit_price", unitPrice)
        .json()

    companion object : Reader<Alternative> {
        override fun read(json: Json, at: Place): Alternative {
            val fields = Fields(json, at)
            val read = Alternative(
                insteadOf = fields.required("instead_of", Read.text),
                sku = fields.required("sku", Read.text),
                kind = fields.required("kind", AlternativeKind),
                unitPrice = fields.optional("unit_price", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** An amount by what it includes. */
data class AmountByBasis(
    /** Before promotions and before tax. */
    val goods: BigDecimal? = null,
    /** After promotions, before tax. */
    val net: BigDecimal? = null,
    /** After promotions, with tax. */
    val gross: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("goods", goods)
        .put("net", net)
        .put("gross", gross)
        .json()

    companion object : Reader<AmountByBasis> {
        override fun read(json: Json, at: Place): AmountByBasis {
            val fields = Fields(json, at)
            val read = AmountByBasis(
                goods = fields.optional("goods", Read.decimal),
                net = fields.optional("net", Read.decimal),
                gross = fields.optional("gross", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** An amount off. */
data class AmountOff(
    /** The amount in the cart's currency, which must be the rulebook's. */
    val amount: BigDecimal,
    /** What it is taken off; when left out, each line at the line stage and the order at the order stage. */
    val per: AmountOffPer? = null,
) : Document {
    override fun json(): Json = Members()
        .put("amount", amount)
        .put("per", per)
        .json()

    companion object : Reader<AmountOff> {
        override fun read(json: Json, at: Place): AmountOff {
            val fields = Fields(json, at)
            val read = AmountOff(
                amount = fields.required("amount", Read.decimal),
                per = fields.optional("per", AmountOffPer),
            )
            fields.finish()
            return read
        }
    }
}

/** What an amount has to be. */
data class AmountTest(
    /** This number or more. */
    val atLeast: BigDecimal? = null,
    /** More than this number. */
    val over: BigDecimal? = null,
    /** This number or less. */
    val atMost: BigDecimal? = null,
    /** Less than this number. */
    val under: BigDecimal? = null,
    /** This number; not with the other comparators. */
    val `is`: BigDecimal? = null,
    /** The currency of the bounds. */
    val currency: String,
    /** What the amount includes. */
    val basis: ConditionBasis? = null,
) : Document {
    override fun json(): Json = Members()
        .put("at_least", atLeast)
        .put("over", over)
        .put("at_most", atMost)
        .put("under", under)
        .put("is", `is`)
        .put("currency", currency)
        .put("basis", basis)
        .json()

    companion object : Reader<AmountTest> {
        override fun read(json: Json, at: Place): AmountTest {
            val fields = Fields(json, at)
            val read = AmountTest(
                atLeast = fields.optional("at_least", Read.decimal),
                over = fields.optional("over", Read.decimal),
                atMost = fields.optional("at_most", Read.decimal),
                under = fields.optional("under", Read.decimal),
                `is` = fields.optional("is", Read.decimal),
                currency = fields.required("currency", Read.text),
                basis = fields.optional("basis", ConditionBasis),
            )
            fields.finish()
            return read
        }
    }
}

/** Answers to `needs`. */
data class Answers(
    /** Prices. */
    val prices: List<PriceAnswer> = emptyList(),
    /** Charges. */
    val charges: List<ChargeAnswer> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("prices", prices)
        .putUnlessEmpty("charges", charges)
        .json()

    companion object : Reader<Answers> {
        override fun read(json: Json, at: Place): Answers {
            val fields = Fields(json, at)
            val read = Answers(
                prices = fields.optional("prices", Read.list(PriceAnswer)) ?: emptyList(),
                charges = fields.optional("charges", Read.list(ChargeAnswer)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** An approval. */
data class Approval(
    /** The approval. */
    val id: String,
    /** What it is about and who asks. */
    val case: ApprovalCase,
    /** The steps, by stage. */
    val steps: List<PlanStep> = emptyList(),
    /** Where it stands. */
    val status: ApprovalStatus,
    /** Why it can't be finished as things are. */
    val blocked: Blocked? = null,
    /**
     * How often its content was put to the approvers: 1, and 1 more each time that it was changed. Commands of
     * people name the revision that they saw; votes of others do not make it stale.
     */
    val revision: Long,
    /** The version of the system that decides about it, as last observed; 0 before. */
    val sourceVersion: Long? = null,
    /** One more with each event. */
    val version: Long,
    /** When it was made. */
    val created: Instant,
    /** When it last changed. */
    val updated: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("case", case)
        .putUnlessEmpty("steps", steps)
        .put("status", status)
        .put("blocked", blocked)
        .put("revision", revision)
        .put("source_version", sourceVersion)
        .put("version", version)
        .put("created", created)
        .put("updated", updated)
        .json()

    companion object : Reader<Approval> {
        override fun read(json: Json, at: Place): Approval {
            val fields = Fields(json, at)
            val read = Approval(
                id = fields.required("id", Read.text),
                case = fields.required("case", ApprovalCase),
                steps = fields.optional("steps", Read.list(PlanStep)) ?: emptyList(),
                status = fields.required("status", ApprovalStatus),
                blocked = fields.optional("blocked", Blocked),
                revision = fields.required("revision", Read.integer),
                sourceVersion = fields.optional("source_version", Read.integer),
                version = fields.required("version", Read.integer),
                created = fields.required("created", Read.instant),
                updated = fields.required("updated", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** What is to be approved, and who asks for it. */
data class ApprovalCase(
    /** The subject. */
    val subject: SubjectRef,
    /** Everybody who asks: who acts, who is acted for, and who changed what was asked. */
    val requesters: List<ApprovalPerson> = emptyList(),
    /** The buyer, whose manager and limits count. */
    val buyer: String? = null,
    /** The unit that buys. */
    val unit: String? = null,
    /** The cost centres that it is booked to. */
    val costCentres: List<String> = emptyList(),
    /** What is in it. */
    val content: Fingerprint,
    /** Who decides: the people of the steps, or another system. */
    val authority: Authority? = null,
) : Document {
    override fun json(): Json = Members()
        .put("subject", subject)
        .putUnlessEmpty("requesters", requesters)
        .put("buyer", buyer)
        .put("unit", unit)
        .putUnlessEmpty("cost_centres", costCentres)
        .put("content", content)
        .put("authority", authority)
        .json()

    companion object : Reader<ApprovalCase> {
        override fun read(json: Json, at: Place): ApprovalCase {
            val fields = Fields(json, at)
            val read = ApprovalCase(
                subject = fields.required("subject", SubjectRef),
                requesters = fields.optional("requesters", Read.list(ApprovalPerson)) ?: emptyList(),
                buyer = fields.optional("buyer", Read.text),
                unit = fields.optional("unit", Read.text),
                costCentres = fields.optional("cost_centres", Read.list(Read.text)) ?: emptyList(),
                content = fields.required("content", Fingerprint),
                authority = fields.optional("authority", Authority),
            )
            fields.finish()
            return read
        }
    }
}

/** A person: exactly one of the fields. */
data class ApprovalPerson(
    /** A contact of the account. */
    val contact: String? = null,
    /** An employee of the seller. */
    val seller: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("contact", contact)
        .put("seller", seller)
        .json()

    companion object : Reader<ApprovalPerson> {
        override fun read(json: Json, at: Place): ApprovalPerson {
            val fields = Fields(json, at)
            val read = ApprovalPerson(
                contact = fields.optional("contact", Read.text),
                seller = fields.optional("seller", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Who must approve what. */
data class ApprovalPolicy(
    /** Its id. */
    val id: String,
    /**
     * Who decides: the people of the stages, or another system, which is asked and tells what became of it. The
     * policies about one kind of subject all say the same.
     */
    val authority: Authority? = null,
    /** What it is about; whatever is ordered, from a cart or from a quote, when left out. */
    val subject: SubjectKind? = null,
    /** Which buyers it is about; all when left out. */
    val `for`: Eligibility? = null,
    /** What must be so of the cart. */
    val `when`: CartCondition? = null,
    /** What must be so of at least one line. */
    val anyLine: Condition? = null,
    /** What must have been spent, together with this. */
    val spend: SpendRule? = null,
    /**
     * The stages, one after the other: each a list of steps that are open together and are all needed. None
     * where another system decides.
     */
    val stages: List<List<ApprovalStep>> = emptyList(),
    /** How far an approved subject may change without being approved again; nothing may when left out. */
    val tolerance: Tolerance? = null,
    /** The facets whose change asks the steps again; all when left out. */
    val watches: List<Facet> = emptyList(),
    /** Whether those who ask, and their delegates, may not decide. */
    val separation: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("authority", authority)
        .put("subject", subject)
        .put("for", `for`)
        .put("when", `when`)
        .put("any_line", anyLine)
        .put("spend", spend)
        .putUnlessEmpty("stages", stages)
        .put("tolerance", tolerance)
        .putUnlessEmpty("watches", watches)
        .put("separation", separation)
        .json()

    companion object : Reader<ApprovalPolicy> {
        override fun read(json: Json, at: Place): ApprovalPolicy {
            val fields = Fields(json, at)
            val read = ApprovalPolicy(
                id = fields.required("id", Read.text),
                authority = fields.optional("authority", Authority),
                subject = fields.optional("subject", SubjectKind),
                `for` = fields.optional("for", Eligibility),
                `when` = fields.optional("when", CartCondition),
                anyLine = fields.optional("any_line", Condition),
                spend = fields.optional("spend", SpendRule),
                stages = fields.optional("stages", Read.list(Read.list(ApprovalStep))) ?: emptyList(),
                tolerance = fields.optional("tolerance", Tolerance),
                watches = fields.optional("watches", Read.list(Facet)) ?: emptyList(),
                separation = fields.optional("separation", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** Where an approval stands. */
data class ApprovalStanding(
    /** The approval. */
    val approval: String,
    /** Its status. */
    val status: ApprovalStatus,
    /** Why it can't be finished as things are. */
    val blocked: Blocked? = null,
    /** Its steps. */
    val steps: List<StepStanding> = emptyList(),
    /** When something happens by itself. */
    val due: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("approval", approval)
        .put("status", status)
        .put("blocked", blocked)
        .putUnlessEmpty("steps", steps)
        .put("due", due)
        .json()

    companion object : Reader<ApprovalStanding> {
        override fun read(json: Json, at: Place): ApprovalStanding {
            val fields = Fields(json, at)
            val read = ApprovalStanding(
                approval = fields.required("approval", Read.text),
                status = fields.required("status", ApprovalStatus),
                blocked = fields.optional("blocked", Blocked),
                steps = fields.optional("steps", Read.list(StepStanding)) ?: emptyList(),
                due = fields.optional("due", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** A step of a policy. */
data class ApprovalStep(
    /** Who may decide: any of these. Nobody in the step of a plan that another system decides. */
    val by: List<Approver> = emptyList(),
    /** How many must approve; one when left out. */
    val quorum: Quorum? = null,
    /** Whether people who decide other steps of this or an earlier stage do not count. */
    val distinct: Boolean? = null,
    /** What a rejection does. */
    val onReject: OnReject? = null,
    /** Whether an approver whose own limit is below the amount passes it up the tree. */
    val ownLimit: Boolean? = null,
    /** Who may decide too after a while. */
    val escalate: Escalation? = null,
    /** What is decided by itself after a while. */
    val auto: AutoDecision? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("by", by)
        .put("quorum", quorum)
        .put("distinct", distinct)
        .put("on_reject", onReject)
        .put("own_limit", ownLimit)
        .put("escalate", escalate)
        .put("auto", auto)
        .json()

    companion object : Reader<ApprovalStep> {
        override fun read(json: Json, at: Place): ApprovalStep {
            val fields = Fields(json, at)
            val read = ApprovalStep(
                by = fields.optional("by", Read.list(Approver)) ?: emptyList(),
                quorum = fields.optional("quorum", Quorum),
                distinct = fields.optional("distinct", Read.bool),
                onReject = fields.optional("on_reject", OnReject),
                ownLimit = fields.optional("own_limit", Read.bool),
                escalate = fields.optional("escalate", Escalation),
                auto = fields.optional("auto", AutoDecision),
            )
            fields.finish()
            return read
        }
    }
}

/** Who may decide; exactly one of the fields, `in` only beside `role`. */
data class Approver(
    /** Contacts with this role. */
    val role: String? = null,
    /** Where they must hold it; `above` when left out. Anywhere for a subject that no unit asks for. */
    val `in`: Reach? = null,
    /** This contact. */
    val contact: String? = null,
    /** The manager. */
    val managerOf: ManagerOf? = null,
    /** The owner. */
    val ownerOf: OwnerOf? = null,
    /** Employees of the seller with this role. */
    val sellerRole: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("role", role)
        .put("in", `in`)
        .put("contact", contact)
        .put("manager_of", managerOf)
        .put("owner_of", ownerOf)
        .put("seller_role", sellerRole)
        .json()

    companion object : Reader<Approver> {
        override fun read(json: Json, at: Place): Approver {
            val fields = Fields(json, at)
            val read = Approver(
                role = fields.optional("role", Read.text),
                `in` = fields.optional("in", Reach),
                contact = fields.optional("contact", Read.text),
                managerOf = fields.optional("manager_of", ManagerOf),
                ownerOf = fields.optional("owner_of", OwnerOf),
                sellerRole = fields.optional("seller_role", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** One conversation per company. */
data class ArbitrationRule(
    /** After a message to one contact, other contacts of the account get none about anything for this long. */
    val quietOthers: String,
    /** Who is written to where several could be; the contact of the journey when absent. */
    val primary: String? = null,
    /** The purposes that it holds for; marketing alone when empty. */
    val purposes: List<Purpose> = emptyList(),
    /** One reply holds all marketing to the account back for this long. */
    val afterReply: String,
) : Document {
    override fun json(): Json = Members()
        .put("quiet_others", quietOthers)
        .put("primary", primary)
        .putUnlessEmpty("purposes", purposes)
        .put("after_reply", afterReply)
        .json()

    companion object : Reader<ArbitrationRule> {
        override fun read(json: Json, at: Place): ArbitrationRule {
            val fields = Fields(json, at)
            val read = ArbitrationRule(
                quietOthers = fields.required("quiet_others", Read.text),
                primary = fields.optional("primary", Read.text),
                purposes = fields.optional("purposes", Read.list(Purpose)) ?: emptyList(),
                afterReply = fields.required("after_reply", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * A product of the arithmetic: `quantity` times `unit_price` plus `flat`. A ladder that is graduated has
 * several.
 */
data class Arithmetic(
    /** The rule. */
    val rule: String? = null,
    /** The tier, counted from 1; absent below the first. */
    val tier: BigDecimal? = null,
    /** Units of the row; blocks in mode `package`. */
    val quantity: BigDecimal,
    /** The price of one, or of `per` units where the row says so. */
    val unitPrice: BigDecimal,
    /** What is charged once. */
    val flat: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("rule", rule)
        .put("tier", tier)
        .put("quantity", quantity)
        .put("unit_price", unitPrice)
        .put("flat", flat)
        .json()

    companion object : Reader<Arithmetic> {
        override fun read(json: Json, at: Place): Arithmetic {
            val fields = Fields(json, at)
            val read = Arithmetic(
                rule = fields.optional("rule", Read.text),
                tier = fields.optional("tier", Read.decimal),
                quantity = fields.required("quantity", Read.decimal),
                unitPrice = fields.required("unit_price", Read.decimal),
                flat = fields.required("flat", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** An arm of an experiment. */
data class Arm(
    /** The experiment. */
    val experiment: String,
    /** The arm. */
    val arm: String,
) : Document {
    override fun json(): Json = Members()
        .put("experiment", experiment)
        .put("arm", arm)
        .json()

    companion object : Reader<Arm> {
        override fun read(json: Json, at: Place): Arm {
            val fields = Fields(json, at)
            val read = Arm(
                experiment = fields.required("experiment", Read.text),
                arm = fields.required("arm", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What only the host can find out. */
data class Ask(
    /** What counts until, or unless, the host answers. */
    val fallback: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("fallback", fallback)
        .json()

    companion object : Reader<Ask> {
        override fun read(json: Json, at: Place): Ask {
            val fields = Fields(json, at)
            val read = Ask(
                fallback = fields.optional("fallback", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** An arm of an experiment that an account, or another unit, was given. */
data class Assignment(
    /** The experiment. */
    val experiment: String,
    /** What was assigned: the account or contact. */
    val unit: String,
    /** The arm; none where it is held out. */
    val arm: String? = null,
    /** The arms that could have been given. */
    val eligible: List<String> = emptyList(),
    /** With which probability this arm was given, 0 to 1. */
    val probability: BigDecimal,
    /** When it was given. */
    val at: Instant,
    /** When it first made a difference. */
    val exposed: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("experiment", experiment)
        .put("unit", unit)
        .put("arm", arm)
        .putUnlessEmpty("eligible", eligible)
        .put("probability", probability)
        .put("at", at)
        .put("exposed", exposed)
        .json()

    companion object : Reader<Assignment> {
        override fun read(json: Json, at: Place): Assignment {
            val fields = Fields(json, at)
            val read = Assignment(
                experiment = fields.required("experiment", Read.text),
                unit = fields.required("unit", Read.text),
                arm = fields.optional("arm", Read.text),
                eligible = fields.optional("eligible", Read.list(Read.text)) ?: emptyList(),
                probability = fields.required("probability", Read.decimal),
                at = fields.required("at", Read.instant),
                exposed = fields.optional("exposed", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** A tie to another record, where the directory has HubSpot's id of that. */
data class Association(
    /** The kind of record. */
    val record: String,
    /** Whose type of association it is. */
    val category: String? = null,
    /** The type. */
    val typeId: Long,
) : Document {
    override fun json(): Json = Members()
        .put("record", record)
        .put("category", category)
        .put("type_id", typeId)
        .json()

    companion object : Reader<Association> {
        override fun read(json: Json, at: Place): Association {
            val fields = Fields(json, at)
            val read = Association(
                record = fields.required("record", Read.text),
                category = fields.optional("category", Read.text),
                typeId = fields.required("type_id", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** What a buyer may see. */
data class Assortment(
    /** Its id. */
    val id: String,
    /** Whom it is for. */
    val `for`: Eligibility? = null,
    /** What it holds; everything when left out. */
    val include: Target? = null,
    /** What it leaves out. */
    val exclude: Target? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("for", `for`)
        .put("include", include)
        .put("exclude", exclude)
        .json()

    companion object : Reader<Assortment> {
        override fun read(json: Json, at: Place): Assortment {
            val fields = Fields(json, at)
            val read = Assortment(
                id = fields.required("id", Read.text),
                `for` = fields.optional("for", Eligibility),
                include = fields.optional("include", Target),
                exclude = fields.optional("exclude", Target),
            )
            fields.finish()
            return read
        }
    }
}

/** What an attribute has to be. */
data class AttributeTest(
    /** The name of the attribute. */
    val name: String,
    /** One of these words; not with the other comparators. */
    val `is`: OneOrMore<String> = OneOrMore(),
    /** This number or more. */
    val atLeast: BigDecimal? = null,
    /** More than this number. */
    val over: BigDecimal? = null,
    /** This number or less. */
    val atMost: BigDecimal? = null,
    /** Less than this number. */
    val under: BigDecimal? = null,
    /** The unit of the bounds. */
    val unit: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("name", name)
        .putUnlessEmpty("is", `is`)
        .put("at_least", atLeast)
        .put("over", over)
        .put("at_most", atMost)
        .put("under", under)
        .put("unit", unit)
        .json()

    companion object : Reader<AttributeTest> {
        override fun read(json: Json, at: Place): AttributeTest {
            val fields = Fields(json, at)
            val read = AttributeTest(
                name = fields.required("name", Read.text),
                `is` = fields.optional("is", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                atLeast = fields.optional("at_least", Read.decimal),
                over = fields.optional("over", Read.decimal),
                atMost = fields.optional("at_most", Read.decimal),
                under = fields.optional("under", Read.decimal),
                unit = fields.optional("unit", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A change of an audience. */
data class AudienceCard(
    /** Where it comes from. */
    val origin: Origin,
    /** The audience at the host. */
    val audience: String,
    /** Whether somebody is put in or taken out. */
    val change: AudienceChange,
    /** The channel. */
    val channel: String,
    /** Who. */
    val contact: String,
) : Document {
    override fun json(): Json = Members()
        .put("origin", origin)
        .put("audience", audience)
        .put("change", change)
        .put("channel", channel)
        .put("contact", contact)
        .json()

    companion object : Reader<AudienceCard> {
        override fun read(json: Json, at: Place): AudienceCard {
            val fields = Fields(json, at)
            val read = AudienceCard(
                origin = fields.required("origin", Origin),
                audience = fields.required("audience", Read.text),
                change = fields.required("change", AudienceChange),
                channel = fields.required("channel", Read.text),
                contact = fields.required("contact", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** An audience. */
data class AudienceStep(
    /** The audience at the host. */
    val id: String,
    /** Whether somebody is put in or taken out. */
    val change: AudienceChange,
    /** The channel whose consent counts, such as `display` or `social`. */
    val channel: String,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("change", change)
        .put("channel", channel)
        .json()

    companion object : Reader<AudienceStep> {
        override fun read(json: Json, at: Place): AudienceStep {
            val fields = Fields(json, at)
            val read = AudienceStep(
                id = fields.required("id", Read.text),
                change = fields.required("change", AudienceChange),
                channel = fields.required("channel", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What is decided by itself when nobody decided in time. */
data class AutoDecision(
    /** How long after the step opened. */
    val after: Delay,
    /** The decision. */
    val decision: Verdict,
) : Document {
    override fun json(): Json = Members()
        .put("after", after)
        .put("decision", decision)
        .json()

    companion object : Reader<AutoDecision> {
        override fun read(json: Json, at: Place): AutoDecision {
            val fields = Fields(json, at)
            val read = AutoDecision(
                after = fields.required("after", Delay),
                decision = fields.required("decision", Verdict),
            )
            fields.finish()
            return read
        }
    }
}

/** A person of the seller who has the ball. */
data class Ball(
    /** The task, call or thing that is negotiated. */
    val id: String,
    /** Why. */
    val kind: BallKind,
    /** The thing that it is about; everything of the account when absent. */
    val journey: JourneyRef? = null,
    /** The contact that it is about; everybody when absent. */
    val contact: String? = null,
    /** Since when. */
    val at: Instant,
    /** When it is to be done. */
    val due: Instant? = null,
    /** When it was closed last; later than `at` it is closed now. */
    val closed: Instant? = null,
    /** What came of it. */
    val outcome: String? = null,
    /** From when on the flow goes on, once it was handed back. Closed without this, the person took over. */
    val back: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .put("journey", journey)
        .put("contact", contact)
        .put("at", at)
        .put("due", due)
        .put("closed", closed)
        .put("outcome", outcome)
        .put("back", back)
        .json()

    companion object : Reader<Ball> {
        override fun read(json: Json, at: Place): Ball {
            val fields = Fields(json, at)
            val read = Ball(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", BallKind),
                journey = fields.optional("journey", JourneyRef),
                contact = fields.optional("contact", Read.text),
                at = fields.required("at", Read.instant),
                due = fields.optional("due", Read.instant),
                closed = fields.optional("closed", Read.instant),
                outcome = fields.optional("outcome", Read.text),
                back = fields.optional("back", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** When a person has the ball. */
data class BallRule(
    /** The calendar of the times below. */
    val calendar: String,
    /** An open task younger than this many business days holds messages back until its due time. */
    val taskDays: Long,
    /** How much business time after a task was closed without an answer the flow goes on. */
    val handBack: String,
    /** The outcomes of tasks and calls that hand back; the others end the runs about the same thing. */
    val handsBack: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("calendar", calendar)
        .put("task_days", taskDays)
        .put("hand_back", handBack)
        .putUnlessEmpty("hands_back", handsBack)
        .json()

    companion object : Reader<BallRule> {
        override fun read(json: Json, at: Place): BallRule {
            val fields = Fields(json, at)
            val read = BallRule(
                calendar = fields.required("calendar", Read.text),
                taskDays = fields.required("task_days", Read.integer),
                handBack = fields.required("hand_back", Read.text),
                handsBack = fields.optional("hands_back", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** So long before an instant of the thing: exactly one amount. */
data class BeforeWait(
    /** The instant. */
    val field: BeforeField,
    /** Elapsed time. */
    val elapsed: String? = null,
    /** Days of the calendar. */
    val calendarDays: Long? = null,
    /** The zone of `calendar_days`. */
    val zone: String? = null,
    /** Business days. */
    val businessDays: Long? = null,
    /** The calendar of `business_days`. */
    val calendar: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("field", field)
        .put("elapsed", elapsed)
        .put("calendar_days", calendarDays)
        .put("zone", zone)
        .put("business_days", businessDays)
        .put("calendar", calendar)
        .json()

    companion object : Reader<BeforeWait> {
        override fun read(json: Json, at: Place): BeforeWait {
            val fields = Fields(json, at)
            val read = BeforeWait(
                field = fields.required("field", BeforeField),
                elapsed = fields.optional("elapsed", Read.text),
                calendarDays = fields.optional("calendar_days", Read.integer),
                zone = fields.optional("zone", Read.text),
                businessDays = fields.optional("business_days", Read.integer),
                calendar = fields.optional("calendar", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The bounds of a blanket order. */
data class Blanket(
    /** What all its releases may come to, lines and charges together. */
    val ceiling: BigDecimal,
    /** When its term ends (exclusive). */
    val until: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("ceiling", ceiling)
        .put("until", until)
        .json()

    companion object : Reader<Blanket> {
        override fun read(json: Json, at: Place): Blanket {
            val fields = Fields(json, at)
            val read = Blanket(
                ceiling = fields.required("ceiling", Read.decimal),
                until = fields.required("until", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** Where a person is not written to. */
data class Block(
    /** The person. */
    val contact: String,
    /** The channel; all when absent. */
    val channel: String? = null,
    /** The address; all when absent. */
    val address: String? = null,
    /** Why. */
    val why: BlockReason,
    /** Since when. */
    val at: Instant,
    /** Until when; for ever when absent. */
    val until: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("contact", contact)
        .put("channel", channel)
        .put("address", address)
        .put("why", why)
        .put("at", at)
        .put("until", until)
        .json()

    companion object : Reader<Block> {
        override fun read(json: Json, at: Place): Block {
            val fields = Fields(json, at)
            val read = Block(
                contact = fields.required("contact", Read.text),
                channel = fields.optional("channel", Read.text),
                address = fields.optional("address", Read.text),
                why = fields.required("why", BlockReason),
                at = fields.required("at", Read.instant),
                until = fields.optional("until", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** Why an approval can't be finished. */
data class Blocked(
    /** The step. */
    val step: String,
    /** The reason, as a sentence. */
    val why: String,
) : Document {
    override fun json(): Json = Members()
        .put("step", step)
        .put("why", why)
        .json()

    companion object : Reader<Blocked> {
        override fun read(json: Json, at: Place): Blocked {
            val fields = Fields(json, at)
            val read = Blocked(
                step = fields.required("step", Read.text),
                why = fields.required("why", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The size of a price book. */
data class BookStats(
    /** SKUs that have a row. */
    val skus: Long,
    /** Prices, each of one SKU in one list, unit and validity. */
    val rows: Long,
    /** Prices at a quantity: every quantity break of every row, at least one per row. */
    val rungs: Long,
    /** Bytes of memory that the rows and their index take. */
    val bytes: Long,
) : Document {
    override fun json(): Json = Members()
        .put("skus", skus)
        .put("rows", rows)
        .put("rungs", rungs)
        .put("bytes", bytes)
        .json()

    companion object : Reader<BookStats> {
        override fun read(json: Json, at: Place): BookStats {
            val fields = Fields(json, at)
            val read = BookStats(
                skus = fields.required("skus", Read.integer),
                rows = fields.required("rows", Read.integer),
                rungs = fields.required("rungs", Read.integer),
                bytes = fields.required("bytes", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** Bounds of an option that is a number; an option without a choice is not bound. */
data class BoundsRecord(
    /** The option. */
    val option: String,
    /** The least number allowed. */
    val min: BigDecimal? = null,
    /** The greatest number allowed. */
    val max: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("option", option)
        .put("min", min)
        .put("max", max)
        .json()

    companion object : Reader<BoundsRecord> {
        override fun read(json: Json, at: Place): BoundsRecord {
            val fields = Fields(json, at)
            val read = BoundsRecord(
                option = fields.required("option", Read.text),
                min = fields.optional("min", Read.decimal),
                max = fields.optional("max", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Goes on where the first case fits. */
data class Branch(
    /** The cases. */
    val cases: List<BranchCase> = emptyList(),
    /** Where it goes on when none fits; the next step when absent. */
    val otherwise: String? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("cases", cases)
        .put("otherwise", otherwise)
        .json()

    companion object : Reader<Branch> {
        override fun read(json: Json, at: Place): Branch {
            val fields = Fields(json, at)
            val read = Branch(
                cases = fields.optional("cases", Read.list(BranchCase)) ?: emptyList(),
                otherwise = fields.optional("otherwise", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A case of a branch. */
data class BranchCase(
    /** What must be so. */
    val `when`: CartCondition,
    /** Where it goes on then. */
    val to: String,
) : Document {
    override fun json(): Json = Members()
        .put("when", `when`)
        .put("to", to)
        .json()

    companion object : Reader<BranchCase> {
        override fun read(json: Json, at: Place): BranchCase {
            val fields = Fields(json, at)
            val read = BranchCase(
                `when` = fields.required("when", CartCondition),
                to = fields.required("to", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What is wrong with a choice. */
data class BrokenChoice(
    /** The option that would have to change first. */
    val option: String,
    /** What is wrong with it, as a sentence. */
    val sentence: String,
    /** The place of the constraint in the product's list, from 0, if one is broken. */
    val constraint: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .put("option", option)
        .put("sentence", sentence)
        .put("constraint", constraint)
        .json()

    companion object : Reader<BrokenChoice> {
        override fun read(json: Json, at: Place): BrokenChoice {
            val fields = Fields(json, at)
            val read = BrokenChoice(
                option = fields.required("option", Read.text),
                sentence = fields.required("sentence", Read.text),
                constraint = fields.optional("constraint", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** What became of a quote that was made on a device. */
data class BroughtIn(
    /** Whether it went out at its own prices. */
    val honoured: Boolean,
    /** What the buyer was promised, with taxes and charges. */
    val promised: BigDecimal,
    /** What today's prices are further from, in all lines together, whichever way. */
    val apart: BigDecimal,
    /** Each line whose price is another today. What the seller set by hand has not drifted. */
    val lines: List<QuoteLineDrift> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("honoured", honoured)
        .put("promised", promised)
        .put("apart", apart)
        .putUnlessEmpty("lines", lines)
        .json()

    companion object : Reader<BroughtIn> {
        override fun read(json: Json, at: Place): BroughtIn {
            val fields = Fields(json, at)
            val read = BroughtIn(
                honoured = fields.required("honoured", Read.bool),
                promised = fields.required("promised", Read.decimal),
                apart = fields.required("apart", Read.decimal),
                lines = fields.optional("lines", Read.list(QuoteLineDrift)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** Where a unit falls: `part` of `of` equal parts, `part` below `of`. */
data class Bucket(
    /** The number of the part, from 0. */
    val part: Long,
    /** How many parts there are: 1,000 for hash version 1, 10,000 for version 2. */
    val of: Long,
    /** The part as GrowthBook writes it, such as 0.0505. */
    val share: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("part", part)
        .put("of", of)
        .put("share", share)
        .json()

    companion object : Reader<Bucket> {
        override fun read(json: Json, at: Place): Bucket {
            val fields = Fields(json, at)
            val read = Bucket(
                part = fields.required("part", Read.integer),
                of = fields.required("of", Read.integer),
                share = fields.required("share", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Where several values fall: one of `of` equal parts for each. */
data class Buckets(
    /** How many parts there are: 1,000 for hash version 1, 10,000 for version 2. */
    val of: Long,
    /** The number of the part of each value, from 0, in the order of the values. */
    val parts: List<Long>,
) : Document {
    override fun json(): Json = Members()
        .put("of", of)
        .put("parts", parts)
        .json()

    companion object : Reader<Buckets> {
        override fun read(json: Json, at: Place): Buckets {
            val fields = Fields(json, at)
            val read = Buckets(
                of = fields.required("of", Read.integer),
                parts = fields.required("parts", Read.list(Read.integer)),
            )
            fields.finish()
            return read
        }
    }
}

/** An operation that was done. */
data class BudgetMark(
    /** Its id, unique on its hold. */
    val id: String,
    /** Names its content. */
    val content: String,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("content", content)
        .json()

    companion object : Reader<BudgetMark> {
        override fun read(json: Json, at: Place): BudgetMark {
            val fields = Fields(json, at)
            val read = BudgetMark(
                id = fields.required("id", Read.text),
                content = fields.required("content", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A budget: how much may be spent, on what, in which time. */
data class BudgetRecord(
    /** The budget, unique in the account. */
    val id: String,
    /** The budget that everything booked here is booked against as well. */
    val parent: String? = null,
    /** What is booked here. Several budgets may cover one thing; each is booked. */
    val covers: Covers,
    /** The currency of its amounts. */
    val currency: String,
    /** When the limit is there anew. */
    val period: BudgetPeriod,
    /** What may be spent in one period, zero or more. */
    val limit: BigDecimal,
    /** How far it may go below zero; as the rulebook says when absent. */
    val overdraft: Overdraft? = null,
    /** What happens when it lacks the amount. */
    val onExceeded: OnExceeded? = null,
    /** Whether what is left of a period is moved to the next. */
    val rollover: Boolean? = null,
    /**
     * Who keeps it. Of a budget of another system, that says what is spent, held and left; what is held and
     * spent here counts on top until it says that it has it.
     */
    val authority: Authority? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("parent", parent)
        .put("covers", covers)
        .put("currency", currency)
        .put("period", period)
        .put("limit", limit)
        .put("overdraft", overdraft)
        .put("on_exceeded", onExceeded)
        .put("rollover", rollover)
        .put("authority", authority)
        .json()

    companion object : Reader<BudgetRecord> {
        override fun read(json: Json, at: Place): BudgetRecord {
            val fields = Fields(json, at)
            val read = BudgetRecord(
                id = fields.required("id", Read.text),
                parent = fields.optional("parent", Read.text),
                covers = fields.required("covers", Covers),
                currency = fields.required("currency", Read.text),
                period = fields.required("period", BudgetPeriod),
                limit = fields.required("limit", Read.decimal),
                overdraft = fields.optional("overdraft", Overdraft),
                onExceeded = fields.optional("on_exceeded", OnExceeded),
                rollover = fields.optional("rollover", Read.bool),
                authority = fields.optional("authority", Authority),
            )
            fields.finish()
            return read
        }
    }
}

/** What a rulebook says about all budgets and about credit. */
data class BudgetRules(
    /**
     * Rates into the currencies of budgets and credit accounts. The first that is in force is used, and pinned
     * by the hold that uses it.
     */
    val rates: List<PinnedRate> = emptyList(),
    /** What becomes of a hold when the order is refused. */
    val onRefused: OnRefused? = null,
    /** The overdraft of budgets that name none; none when absent. */
    val overdraft: Overdraft? = null,
    /** How long a hold lives that was made for no cart, quote or order and names no end; for ever when absent. */
    val holdFor: String? = null,
    /**
     * How long what was committed can be given back, and how long operations are remembered, counted from the
     * last operation; 90 days of 24 hours when absent.
     */
    val keep: String? = null,
    /** What happens when credit is lacking. */
    val creditOnExceeded: OnExceeded? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("rates", rates)
        .put("on_refused", onRefused)
        .put("overdraft", overdraft)
        .put("hold_for", holdFor)
        .put("keep", keep)
        .put("credit_on_exceeded", creditOnExceeded)
        .json()

    companion object : Reader<BudgetRules> {
        override fun read(json: Json, at: Place): BudgetRules {
            val fields = Fields(json, at)
            val read = BudgetRules(
                rates = fields.optional("rates", Read.list(PinnedRate)) ?: emptyList(),
                onRefused = fields.optional("on_refused", OnRefused),
                overdraft = fields.optional("overdraft", Overdraft),
                holdFor = fields.optional("hold_for", Read.text),
                keep = fields.optional("keep", Read.text),
                creditOnExceeded = fields.optional("credit_on_exceeded", OnExceeded),
            )
            fields.finish()
            return read
        }
    }
}

/** How a hold stands after an operation. */
data class BudgetStanding(
    /** Where it stands. */
    val state: HoldState,
    /** The amounts by coding. */
    val parts: List<Part> = emptyList(),
    /** The amounts by budget. */
    val shares: List<Share> = emptyList(),
    /** When it is forgotten; absent while something is held. */
    val forgetAt: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("state", state)
        .putUnlessEmpty("parts", parts)
        .putUnlessEmpty("shares", shares)
        .put("forget_at", forgetAt)
        .json()

    companion object : Reader<BudgetStanding> {
        override fun read(json: Json, at: Place): BudgetStanding {
            val fields = Fields(json, at)
            val read = BudgetStanding(
                state = fields.required("state", HoldState),
                parts = fields.optional("parts", Read.list(Part)) ?: emptyList(),
                shares = fields.optional("shares", Read.list(Share)) ?: emptyList(),
                forgetAt = fields.optional("forget_at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** A budget and its periods. */
data class BudgetState(
    /** What was set. */
    val record: BudgetRecord,
    /** How often it was set. */
    val version: Long,
    /** The other system's version, of an external budget. */
    val sourceVersion: Long? = null,
    /** Nothing can be held in periods that begin before this. */
    val closedUntil: Instant? = null,
    /** The periods that are open, the earliest first. */
    val periods: List<PeriodState> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("record", record)
        .put("version", version)
        .put("source_version", sourceVersion)
        .put("closed_until", closedUntil)
        .putUnlessEmpty("periods", periods)
        .json()

    companion object : Reader<BudgetState> {
        override fun read(json: Json, at: Place): BudgetState {
            val fields = Fields(json, at)
            val read = BudgetState(
                record = fields.required("record", BudgetRecord),
                version = fields.required("version", Read.integer),
                sourceVersion = fields.optional("source_version", Read.integer),
                closedUntil = fields.optional("closed_until", Read.instant),
                periods = fields.optional("periods", Read.list(PeriodState)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** All budgets of an account. */
data class Budgets(
    /** How many events were applied. */
    val version: Long? = null,
    /** The budgets, by id. */
    val budgets: List<BudgetState> = emptyList(),
    /** The holds, by the operation that made them. */
    val holds: List<Hold> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("version", version)
        .putUnlessEmpty("budgets", budgets)
        .putUnlessEmpty("holds", holds)
        .json()

    companion object : Reader<Budgets> {
        override fun read(json: Json, at: Place): Budgets {
            val fields = Fields(json, at)
            val read = Budgets(
                version = fields.optional("version", Read.integer),
                budgets = fields.optional("budgets", Read.list(BudgetState)) ?: emptyList(),
                holds = fields.optional("holds", Read.list(Hold)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A slice of rulebook, catalogue and prices. */
data class Bundle(
    /** The version of the format. */
    val bundle: BundleVersion,
    /** What it was made for. */
    val wanted: Wanted,
    /** The rulebook that it was cut from. */
    val source: String,
    /** Names exactly this slice: quotes made with it name it too. */
    val book: String,
    /** The slice: rules, products and prices as one rulebook. */
    val rulebook: RulebookDocument,
    /** What the device has to do without. */
    val leftOut: List<LeftOut> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("bundle", bundle)
        .put("wanted", wanted)
        .put("source", source)
        .put("book", book)
        .put("rulebook", rulebook)
        .putUnlessEmpty("left_out", leftOut)
        .json()

    companion object : Reader<Bundle> {
        override fun read(json: Json, at: Place): Bundle {
            val fields = Fields(json, at)
            val read = Bundle(
                bundle = fields.required("bundle", BundleVersion),
                wanted = fields.required("wanted", Wanted),
                source = fields.required("source", Read.text),
                book = fields.required("book", Read.text),
                rulebook = fields.required("rulebook", RulebookDocument),
                leftOut = fields.optional("left_out", Read.list(LeftOut)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A product that a bundle consists of. */
data class BundlePart(
    /** A product that is no bundle. */
    val sku: String,
    /** How many of its base units, over all the ways in which the bundle contains it. */
    val quantity: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("quantity", quantity)
        .json()

    companion object : Reader<BundlePart> {
        override fun read(json: Json, at: Place): BundlePart {
            val fields = Fields(json, at)
            val read = BundlePart(
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What a bundle is made of. */
data class BundleRecord(
    /** The components of one base unit of the bundle. */
    val components: List<ComponentRecord> = emptyList(),
    /** Where the price of the bundle comes from. */
    val priced: BundlePricing,
    /** Percent off the sum of the components' prices, 0 to 100; only with "components". */
    val percentOff: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("components", components)
        .put("priced", priced)
        .put("percent_off", percentOff)
        .json()

    companion object : Reader<BundleRecord> {
        override fun read(json: Json, at: Place): BundleRecord {
            val fields = Fields(json, at)
            val read = BundleRecord(
                components = fields.optional("components", Read.list(ComponentRecord)) ?: emptyList(),
                priced = fields.required("priced", BundlePricing),
                percentOff = fields.optional("percent_off", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Business time: exactly one of `time` and `days`. */
data class BusinessWait(
    /** Open time. */
    val time: String? = null,
    /** Business days. */
    val days: Long? = null,
    /** The calendar. */
    val calendar: String,
) : Document {
    override fun json(): Json = Members()
        .put("time", time)
        .put("days", days)
        .put("calendar", calendar)
        .json()

    companion object : Reader<BusinessWait> {
        override fun read(json: Json, at: Place): BusinessWait {
            val fields = Fields(json, at)
            val read = BusinessWait(
                time = fields.optional("time", Read.text),
                days = fields.optional("days", Read.integer),
                calendar = fields.required("calendar", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Buy some, get some: the dearest units are bought, the cheapest are discounted, each unit counts once. */
data class BuyGet(
    /** Units to buy. */
    val buy: Long,
    /** Units discounted. */
    val get: Long,
    /** By how much. */
    val percentOff: BigDecimal? = null,
    /** Lines that count as bought; those of the promotion when left out. */
    val buyOn: Condition? = null,
    /** Lines that are discounted; those of the promotion when left out. */
    val getOn: Condition? = null,
    /** How often at the most. */
    val repeat: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .put("buy", buy)
        .put("get", get)
        .put("percent_off", percentOff)
        .put("buy_on", buyOn)
        .put("get_on", getOn)
        .put("repeat", repeat)
        .json()

    companion object : Reader<BuyGet> {
        override fun read(json: Json, at: Place): BuyGet {
            val fields = Fields(json, at)
            val read = BuyGet(
                buy = fields.required("buy", Read.integer),
                get = fields.required("get", Read.integer),
                percentOff = fields.optional("percent_off", Read.decimal),
                buyOn = fields.optional("buy_on", Condition),
                getOn = fields.optional("get_on", Condition),
                repeat = fields.optional("repeat", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** A line as the buyer sees it. */
data class BuyerLine(
    /** Its id. */
    val id: String,
    /** What is quoted. */
    val sku: String,
    /** How much. */
    val quantity: BigDecimal,
    /** The unit of the quantity. */
    val unit: String,
    /** The buyer's price without a quote. */
    val withoutQuote: BigDecimal? = null,
    /** The total before the quote's discount, as offered. */
    val total: BigDecimal? = null,
    /** The total after it, as offered. */
    val quoted: BigDecimal? = null,
    /** Whether it is an extra. */
    val optional: Boolean? = null,
    /** What was wished. */
    val wish: Wish? = null,
    /** How much was accepted. */
    val accepted: BigDecimal? = null,
    /** The total of that. */
    val acceptedTotal: BigDecimal? = null,
    /** How much of that is left to order. */
    val remaining: BigDecimal? = null,
    /** The id of a note. */
    val note: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("without_quote", withoutQuote)
        .put("total", total)
        .put("quoted", quoted)
        .put("optional", optional)
        .put("wish", wish)
        .put("accepted", accepted)
        .put("accepted_total", acceptedTotal)
        .put("remaining", remaining)
        .put("note", note)
        .json()

    companion object : Reader<BuyerLine> {
        override fun read(json: Json, at: Place): BuyerLine {
            val fields = Fields(json, at)
            val read = BuyerLine(
                id = fields.required("id", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.required("unit", Read.text),
                withoutQuote = fields.optional("without_quote", Read.decimal),
                total = fields.optional("total", Read.decimal),
                quoted = fields.optional("quoted", Read.decimal),
                optional = fields.optional("optional", Read.bool),
                wish = fields.optional("wish", Wish),
                accepted = fields.optional("accepted", Read.decimal),
                acceptedTotal = fields.optional("accepted_total", Read.decimal),
                remaining = fields.optional("remaining", Read.decimal),
                note = fields.optional("note", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A quote as its buyer sees it. */
data class BuyerQuote(
    /** Its id. */
    val id: String,
    /** The revision that commands name. */
    val revision: Long,
    /** Where it is; what waits for a colleague of the seller is in review. */
    val state: QuoteState,
    /** The unit that buys. */
    val unit: String? = null,
    /** Who asked. */
    val contact: String? = null,
    /** The currency of every amount. */
    val currency: String,
    /** Where the goods go. */
    val shipTo: String? = null,
    /** The purchase order number. */
    val po: String? = null,
    /** The lines. */
    val lines: List<BuyerLine> = emptyList(),
    /** The charges that were offered. */
    val charges: List<QuoteCharge> = emptyList(),
    /** Lines that are not optional and charges, as offered. */
    val total: BigDecimal? = null,
    /** The taxes on them. */
    val taxes: List<SnapshotTax> = emptyList(),
    /** The totals with tax. */
    val totals: SnapshotTotals? = null,
    /** When the offer ends (exclusive). */
    val validUntil: Instant? = null,
    /** What the offer says beside prices. */
    val terms: OfferTerms? = null,
    /** The last counter offer. */
    val counter: Counter? = null,
    /** Messages. */
    val messages: List<QuoteMessage> = emptyList(),
    /** The rounds. */
    val history: List<Revision> = emptyList(),
    /** The release on its way. */
    val placing: Release? = null,
    /** What was ordered. */
    val releases: List<Ordered> = emptyList(),
    /** What the ceiling of a blanket order leaves. */
    val ceilingLeft: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("revision", revision)
        .put("state", state)
        .put("unit", unit)
        .put("contact", contact)
        .put("currency", currency)
        .put("ship_to", shipTo)
        .put("po", po)
        .putUnlessEmpty("lines", lines)
        .putUnlessEmpty("charges", charges)
        .put("total", total)
        .putUnlessEmpty("taxes", taxes)
        .put("totals", totals)
        .put("valid_until", validUntil)
        .put("terms", terms)
        .put("counter", counter)
        .putUnlessEmpty("messages", messages)
        .putUnlessEmpty("history", history)
        .put("placing", placing)
        .putUnlessEmpty("releases", releases)
        .put("ceiling_left", ceilingLeft)
        .json()

    companion object : Reader<BuyerQuote> {
        override fun read(json: Json, at: Place): BuyerQuote {
            val fields = Fields(json, at)
            val read = BuyerQuote(
                id = fields.required("id", Read.text),
                revision = fields.required("revision", Read.integer),
                state = fields.required("state", QuoteState),
                unit = fields.optional("unit", Read.text),
                contact = fields.optional("contact", Read.text),
                currency = fields.required("currency", Read.text),
                shipTo = fields.optional("ship_to", Read.text),
                po = fields.optional("po", Read.text),
                lines = fields.optional("lines", Read.list(BuyerLine)) ?: emptyList(),
                charges = fields.optional("charges", Read.list(QuoteCharge)) ?: emptyList(),
                total = fields.optional("total", Read.decimal),
                taxes = fields.optional("taxes", Read.list(SnapshotTax)) ?: emptyList(),
                totals = fields.optional("totals", SnapshotTotals),
                validUntil = fields.optional("valid_until", Read.instant),
                terms = fields.optional("terms", OfferTerms),
                counter = fields.optional("counter", Counter),
                messages = fields.optional("messages", Read.list(QuoteMessage)) ?: emptyList(),
                history = fields.optional("history", Read.list(Revision)) ?: emptyList(),
                placing = fields.optional("placing", Release),
                releases = fields.optional("releases", Read.list(Ordered)) ?: emptyList(),
                ceilingLeft = fields.optional("ceiling_left", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Days of the calendar. */
data class CalendarDaysWait(
    /** How many. */
    val days: Long,
    /** The local time then; that of the anchor when absent. */
    val at: LocalTime? = null,
    /** Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name. */
    val zone: String,
) : Document {
    override fun json(): Json = Members()
        .put("days", days)
        .put("at", at)
        .put("zone", zone)
        .json()

    companion object : Reader<CalendarDaysWait> {
        override fun read(json: Json, at: Place): CalendarDaysWait {
            val fields = Fields(json, at)
            val read = CalendarDaysWait(
                days = fields.required("days", Read.integer),
                at = fields.optional("at", Read.time),
                zone = fields.required("zone", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A business calendar as a document says it. */
data class CalendarRules(
    /** The calendar's id. */
    val id: String,
    /** The zone of its hours; the rulebook's zone when left out. */
    val timeZone: String? = null,
    /** The opening hours of every week, such as `Mon-Fri 09:00-17:00; Sat 10:00-13:00`. */
    val open: String,
    /** Dates on which it is closed. */
    val holidays: List<LocalDate> = emptyList(),
    /** Dates with hours of their own. */
    val halfDays: List<HalfDay> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("time_zone", timeZone)
        .put("open", open)
        .putUnlessEmpty("holidays", holidays)
        .putUnlessEmpty("half_days", halfDays)
        .json()

    companion object : Reader<CalendarRules> {
        override fun read(json: Json, at: Place): CalendarRules {
            val fields = Fields(json, at)
            val read = CalendarRules(
                id = fields.required("id", Read.text),
                timeZone = fields.optional("time_zone", Read.text),
                open = fields.required("open", Read.text),
                holidays = fields.optional("holidays", Read.list(Read.date)) ?: emptyList(),
                halfDays = fields.optional("half_days", Read.list(HalfDay)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A price that was considered. It won, or it lost. */
data class Candidate(
    /** The rule. */
    val rule: String? = null,
    /** What it would have cost per unit. */
    val unitPrice: BigDecimal? = null,
    /** What it would have cost for the line; for a part that won, for the part. */
    val amount: BigDecimal? = null,
    /** Why it lost. */
    val lost: PriceReason? = null,
    /** That it won. */
    val won: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("rule", rule)
        .put("unit_price", unitPrice)
        .put("amount", amount)
        .put("lost", lost)
        .put("won", won)
        .json()

    companion object : Reader<Candidate> {
        override fun read(json: Json, at: Place): Candidate {
            val fields = Fields(json, at)
            val read = Candidate(
                rule = fields.optional("rule", Read.text),
                unitPrice = fields.optional("unit_price", Read.decimal),
                amount = fields.optional("amount", Read.decimal),
                lost = fields.optional("lost", PriceReason),
                won = fields.optional("won", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** A cap on messages. */
data class Cap(
    /** Its id. */
    val id: String,
    /** Whose messages it counts. */
    val per: CapPer,
    /** So many at most. */
    val atMost: Long,
    /** Within this time, rolling. Exactly one of this, `local_days` and `smart`. */
    val within: String? = null,
    /** Within this many days of the recipient's local calendar. */
    val localDays: Long? = null,
    /** No second one within this time after an earlier one; the time is stored with the earlier one. */
    val smart: String? = null,
    /** The channels; all when empty. */
    val channels: List<String> = emptyList(),
    /** The purposes; all when empty. */
    val purposes: List<Purpose> = emptyList(),
    /** The tags of which one must fit, as they were when sent; all when empty. */
    val tags: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("per", per)
        .put("at_most", atMost)
        .put("within", within)
        .put("local_days", localDays)
        .put("smart", smart)
        .putUnlessEmpty("channels", channels)
        .putUnlessEmpty("purposes", purposes)
        .putUnlessEmpty("tags", tags)
        .json()

    companion object : Reader<Cap> {
        override fun read(json: Json, at: Place): Cap {
            val fields = Fields(json, at)
            val read = Cap(
                id = fields.required("id", Read.text),
                per = fields.required("per", CapPer),
                atMost = fields.required("at_most", Read.integer),
                within = fields.optional("within", Read.text),
                localDays = fields.optional("local_days", Read.integer),
                smart = fields.optional("smart", Read.text),
                channels = fields.optional("channels", Read.list(Read.text)) ?: emptyList(),
                purposes = fields.optional("purposes", Read.list(Purpose)) ?: emptyList(),
                tags = fields.optional("tags", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A condition: several fields mean all of them. */
data class CartCondition(
    /** Every part holds. */
    val all: List<CartCondition> = emptyList(),
    /** At least one part holds. */
    val any: List<CartCondition> = emptyList(),
    /** The part fails. */
    val not: CartCondition? = null,
    /** The customer account. */
    val account: OneOrMore<String> = OneOrMore(),
    /** The unit of the company tree, or one above it. */
    val orgUnit: OneOrMore<String> = OneOrMore(),
    /** The person who buys. */
    val contact: OneOrMore<String> = OneOrMore(),
    /** A group of the account, unit or contact. */
    val group: OneOrMore<String> = OneOrMore(),
    /** A segment that the buyer is in. */
    val segment: OneOrMore<String> = OneOrMore(),
    /** The sales channel. */
    val channel: OneOrMore<String> = OneOrMore(),
    /** The region: a country takes in its subdivisions, so "US" matches "US-WA". */
    val region: OneOrMore<String> = OneOrMore(),
    /** The selling entity. */
    val seller: OneOrMore<String> = OneOrMore(),
    /** A role of the contact in the unit. */
    val role: OneOrMore<String> = OneOrMore(),
    /** Where the buyer is on the way to an order, such as "checkout". */
    val journeyStage: OneOrMore<String> = OneOrMore(),
    /** A promotion code that was entered. */
    val code: OneOrMore<String> = OneOrMore(),
    /** A cost centre that the line or cart is booked to. */
    val costCentre: OneOrMore<String> = OneOrMore(),
    /** A supplier of the line or cart. */
    val supplier: OneOrMore<String> = OneOrMore(),
    /** A category of a line of the cart, or one that contains it. */
    val cartCategory: OneOrMore<String> = OneOrMore(),
    /** What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit". */
    val journeyKind: OneOrMore<String> = OneOrMore(),
    /** The heaviest reason why it stalled. */
    val reason: OneOrMore<String> = OneOrMore(),
    /** A kind of signal that was seen of it. */
    val signal: OneOrMore<String> = OneOrMore(),
    /** Where a visitor came from. */
    val referrer: OneOrMore<String> = OneOrMore(),
    /** How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended". */
    val contractStatus: OneOrMore<String> = OneOrMore(),
    /** Who of the seller looks after the buyer. */
    val owner: OneOrMore<String> = OneOrMore(),
    /** What a model of the host says of what stalled, by the name of the score. */
    val score: ScoreTest? = null,
    /** The account has no earlier order. */
    val firstOrder: Boolean? = null,
    /** The order is over what its buyer may order without approval. */
    val overBuyerLimit: Boolean? = null,
    /** A budget of the order does not cover it. */
    val budgetExceeded: Boolean? = null,
    /** The order goes to a place where the account never ordered to. */
    val newShipTo: Boolean? = null,
    /** The line, or a line of the cart, is below a floor that lets it stand if somebody approves. */
    val belowFloor: Boolean? = null,
    /** Somebody came back: it stalled before, or was visited more than once. */
    val returning: Boolean? = null,
    /** The sum of the quantities of all lines, each in the base unit of its product. */
    val cartQuantity: NumberTest? = null,
    /** The number of lines. */
    val lines: NumberTest? = null,
    /** The number of different SKUs. */
    val skus: NumberTest? = null,
    /** The weight of the cart, in the unit named. */
    val weight: MeasureTest? = null,
    /** How far below its list price the line or cart is, as a percentage of the list price. */
    val discount: NumberTest? = null,
    /** The margin of the line or cart over cost, as a percentage of the net price. */
    val margin: NumberTest? = null,
    /** How often the shop was visited, as signals told it. */
    val visits: NumberTest? = null,
    /** How long the longest visit was, in whole minutes. */
    val minutesOnSite: NumberTest? = null,
    /** How many orders the account has placed. */
    val orders: NumberTest? = null,
    /** Whole days since the account's last order; there is no such number before the first. */
    val daysSinceOrder: NumberTest? = null,
    /** How often it came back after it stalled. */
    val generation: NumberTest? = null,
    /** The total of the cart. */
    val total: AmountTest? = null,
    /** The charges of the cart, such as freight. */
    val charges: AmountTest? = null,
    /** The total of the cart with its charges. */
    val orderTotal: AmountTest? = null,
    /** What the thing that stalled is worth, net. */
    val value: AmountTest? = null,
    /** What the account has bought so far, net. */
    val lifetimeValue: AmountTest? = null,
    /** The moment: from is included, until is not. A date begins at local midnight. */
    val date: ConditionPeriod? = null,
    /** The local day of the week. */
    val weekday: OneOrMore<Weekday> = OneOrMore(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("all", all)
        .putUnlessEmpty("any", any)
        .put("not", not)
        .putUnlessEmpty("account", account)
        .putUnlessEmpty("org_unit", orgUnit)
        .putUnlessEmpty("contact", contact)
        .putUnlessEmpty("group", group)
        .putUnlessEmpty("segment", segment)
        .putUnlessEmpty("channel", channel)
        .putUnlessEmpty("region", region)
        .putUnlessEmpty("seller", seller)
        .putUnlessEmpty("role", role)
        .putUnlessEmpty("journey_stage", journeyStage)
        .putUnlessEmpty("code", code)
        .putUnlessEmpty("cost_centre", costCentre)
        .putUnlessEmpty("supplier", supplier)
        .putUnlessEmpty("cart_category", cartCategory)
        .putUnlessEmpty("journey_kind", journeyKind)
        .putUnlessEmpty("reason", reason)
        .putUnlessEmpty("signal", signal)
        .putUnlessEmpty("referrer", referrer)
        .putUnlessEmpty("contract_status", contractStatus)
        .putUnlessEmpty("owner", owner)
        .put("score", score)
        .put("first_order", firstOrder)
        .put("over_buyer_limit", overBuyerLimit)
        .put("budget_exceeded", budgetExceeded)
        .put("new_ship_to", newShipTo)
        .put("below_floor", belowFloor)
        .put("returning", returning)
        .put("cart_quantity", cartQuantity)
        .put("lines", lines)
        .put("skus", skus)
        .put("weight", weight)
        .put("discount", discount)
        .put("margin", margin)
        .put("visits", visits)
        .put("minutes_on_site", minutesOnSite)
        .put("orders", orders)
        .put("days_since_order", daysSinceOrder)
        .put("generation", generation)
        .put("total", total)
        .put("charges", charges)
        .put("order_total", orderTotal)
        .put("value", value)
        .put("lifetime_value", lifetimeValue)
        .put("date", date)
        .putUnlessEmpty("weekday", weekday)
        .json()

    companion object : Reader<CartCondition> {
        override fun read(json: Json, at: Place): CartCondition {
            val fields = Fields(json, at)
            val read = CartCondition(
                all = fields.optional("all", Read.list(CartCondition)) ?: emptyList(),
                any = fields.optional("any", Read.list(CartCondition)) ?: emptyList(),
                not = fields.optional("not", CartCondition),
                account = fields.optional("account", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                orgUnit = fields.optional("org_unit", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                contact = fields.optional("contact", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                group = fields.optional("group", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                segment = fields.optional("segment", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                channel = fields.optional("channel", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                region = fields.optional("region", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                seller = fields.optional("seller", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                role = fields.optional("role", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                journeyStage = fields.optional("journey_stage", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                code = fields.optional("code", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                costCentre = fields.optional("cost_centre", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                supplier = fields.optional("supplier", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                cartCategory = fields.optional("cart_category", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                journeyKind = fields.optional("journey_kind", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                reason = fields.optional("reason", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                signal = fields.optional("signal", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                referrer = fields.optional("referrer", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                contractStatus = fields.optional("contract_status", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                owner = fields.optional("owner", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                score = fields.optional("score", ScoreTest),
                firstOrder = fields.optional("first_order", Read.bool),
                overBuyerLimit = fields.optional("over_buyer_limit", Read.bool),
                budgetExceeded = fields.optional("budget_exceeded", Read.bool),
                newShipTo = fields.optional("new_ship_to", Read.bool),
                belowFloor = fields.optional("below_floor", Read.bool),
                returning = fields.optional("returning", Read.bool),
                cartQuantity = fields.optional("cart_quantity", NumberTest),
                lines = fields.optional("lines", NumberTest),
                skus = fields.optional("skus", NumberTest),
                weight = fields.optional("weight", MeasureTest),
                discount = fields.optional("discount", NumberTest),
                margin = fields.optional("margin", NumberTest),
                visits = fields.optional("visits", NumberTest),
                minutesOnSite = fields.optional("minutes_on_site", NumberTest),
                orders = fields.optional("orders", NumberTest),
                daysSinceOrder = fields.optional("days_since_order", NumberTest),
                generation = fields.optional("generation", NumberTest),
                total = fields.optional("total", AmountTest),
                charges = fields.optional("charges", AmountTest),
                orderTotal = fields.optional("order_total", AmountTest),
                value = fields.optional("value", AmountTest),
                lifetimeValue = fields.optional("lifetime_value", AmountTest),
                date = fields.optional("date", ConditionPeriod),
                weekday = fields.optional("weekday", Read.oneOrMore(Weekday)) ?: OneOrMore(),
            )
            fields.finish()
            return read
        }
    }
}

/** What editors say about a cart as a whole. */
data class CartHead(
    /** The title. */
    val title: String? = null,
    /** The selling entity. */
    val seller: String? = null,
    /** The sales channel. */
    val channel: String? = null,
    /** Where the goods go: a place of the company. */
    val shipTo: String? = null,
    /** Where they come from. */
    val shipFrom: String? = null,
    /** The warehouse whose costs count. */
    val warehouse: String? = null,
    /** The buyer's purchase order number. */
    val poNumber: String? = null,
    /** Promotion codes. */
    val codes: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("title", title)
        .put("seller", seller)
        .put("channel", channel)
        .put("ship_to", shipTo)
        .put("ship_from", shipFrom)
        .put("warehouse", warehouse)
        .put("po_number", poNumber)
        .putUnlessEmpty("codes", codes)
        .json()

    companion object : Reader<CartHead> {
        override fun read(json: Json, at: Place): CartHead {
            val fields = Fields(json, at)
            val read = CartHead(
                title = fields.optional("title", Read.text),
                seller = fields.optional("seller", Read.text),
                channel = fields.optional("channel", Read.text),
                shipTo = fields.optional("ship_to", Read.text),
                shipFrom = fields.optional("ship_from", Read.text),
                warehouse = fields.optional("warehouse", Read.text),
                poNumber = fields.optional("po_number", Read.text),
                codes = fields.optional("codes", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * A line of a cart. Lines that were removed stay for a while, without a quantity, so that late edits know of
 * them.
 */
data class CartLine(
    /** The line, derived from its key. */
    val id: String,
    /** What makes it a line of its own. */
    val key: LineKey,
    /** Whether the configuration breaks a constraint of the product. */
    val misconfigured: Boolean? = null,
    /** How much is ordered: the register and the additions after it. None when the line is gone. */
    val quantity: BigDecimal? = null,
    /** The register: what the quantity was last set to. */
    val set: QuantitySet? = null,
    /** The additions after the register, by stamp. */
    val adds: List<QuantityAdd> = emptyList(),
    /** The greatest stamp of a removal; what was written before it counts no more. */
    val cleared: Stamp? = null,
    /** A price that survives recalculation. */
    val price: LinePrice? = null,
    /** The contract it must be priced by. */
    val contract: String? = null,
    /** When it is wanted. */
    val requested: Instant? = null,
    /** Facts about the product, for hosts that keep their own catalogue. */
    val facts: LineFacts? = null,
    /** When and where which part of the quantity is wanted. */
    val schedule: List<Delivery> = emptyList(),
    /** Who bears which share of the amount. */
    val coding: List<Coding> = emptyList(),
    /** A note. */
    val note: String? = null,
    /** What the buyer typed. */
    val asEntered: String? = null,
    /** The stamps of these registers. */
    val stamps: LineStamps? = null,
    /** The first write: who added the line, and when. */
    val added: Stamp,
    /** The last write: who changed it last, and when. */
    val changed: Stamp,
    /** Grows with every event that changes the line. */
    val version: Long,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("key", key)
        .put("misconfigured", misconfigured)
        .put("quantity", quantity)
        .put("set", set)
        .putUnlessEmpty("adds", adds)
        .put("cleared", cleared)
        .put("price", price)
        .put("contract", contract)
        .put("requested", requested)
        .put("facts", facts)
        .putUnlessEmpty("schedule", schedule)
        .putUnlessEmpty("coding", coding)
        .put("note", note)
        .put("as_entered", asEntered)
        .put("stamps", stamps)
        .put("added", added)
        .put("changed", changed)
        .put("version", version)
        .json()

    companion object : Reader<CartLine> {
        override fun read(json: Json, at: Place): CartLine {
            val fields = Fields(json, at)
            val read = CartLine(
                id = fields.required("id", Read.text),
                key = fields.required("key", LineKey),
                misconfigured = fields.optional("misconfigured", Read.bool),
                quantity = fields.optional("quantity", Read.decimal),
                set = fields.optional("set", QuantitySet),
                adds = fields.optional("adds", Read.list(QuantityAdd)) ?: emptyList(),
                cleared = fields.optional("cleared", Stamp),
                price = fields.optional("price", LinePrice),
                contract = fields.optional("contract", Read.text),
                requested = fields.optional("requested", Read.instant),
                facts = fields.optional("facts", LineFacts),
                schedule = fields.optional("schedule", Read.list(Delivery)) ?: emptyList(),
                coding = fields.optional("coding", Read.list(Coding)) ?: emptyList(),
                note = fields.optional("note", Read.text),
                asEntered = fields.optional("as_entered", Read.text),
                stamps = fields.optional("stamps", LineStamps),
                added = fields.required("added", Stamp),
                changed = fields.required("changed", Stamp),
                version = fields.required("version", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** A line that changed. */
data class CartLineDrift(
    /** The line. */
    val line: String,
    /** What is ordered. */
    val sku: String,
    /** Why, in the order of the causes. */
    val causes: List<CartDriftCause> = emptyList(),
    /** As it was seen; none for a new line. */
    val before: DriftPrice? = null,
    /** As it is now; none for a line that is gone. */
    val now: DriftPrice? = null,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("sku", sku)
        .putUnlessEmpty("causes", causes)
        .put("before", before)
        .put("now", now)
        .json()

    companion object : Reader<CartLineDrift> {
        override fun read(json: Json, at: Place): CartLineDrift {
            val fields = Fields(json, at)
            val read = CartLineDrift(
                line = fields.required("line", Read.text),
                sku = fields.required("sku", Read.text),
                causes = fields.optional("causes", Read.list(CartDriftCause)) ?: emptyList(),
                before = fields.optional("before", DriftPrice),
                now = fields.optional("now", DriftPrice),
            )
            fields.finish()
            return read
        }
    }
}

/** A lock. */
data class CartLock(
    /** Who holds it: the label of the actor. */
    val by: String,
    /** Until when; it is over then. */
    val until: Instant,
    /** What it blocks for others. */
    val scope: LockScope? = null,
) : Document {
    override fun json(): Json = Members()
        .put("by", by)
        .put("until", until)
        .put("scope", scope)
        .json()

    companion object : Reader<CartLock> {
        override fun read(json: Json, at: Place): CartLock {
            val fields = Fields(json, at)
            val read = CartLock(
                by = fields.required("by", Read.text),
                until = fields.required("until", Read.instant),
                scope = fields.optional("scope", LockScope),
            )
            fields.finish()
            return read
        }
    }
}

/** Why something was returned or refused. */
data class CartReason(
    /** A code, of this crate or of another system. */
    val code: String? = null,
    /** A sentence of the system that refused, or the id of a note that the host keeps. */
    val text: String? = null,
    /** The line that is meant. */
    val line: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("code", code)
        .put("text", text)
        .put("line", line)
        .json()

    companion object : Reader<CartReason> {
        override fun read(json: Json, at: Place): CartReason {
            val fields = Fields(json, at)
            val read = CartReason(
                code = fields.optional("code", Read.text),
                text = fields.optional("text", Read.text),
                line = fields.optional("line", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A cart, list or template. */
data class CartRecord(
    /** The cart. */
    val id: String,
    /** What it is for. */
    val kind: CartKind? = null,
    /** Where it stands. */
    val state: CartState? = null,
    /** Who decides about it. */
    val authority: Authority? = null,
    /** The other system's version, where that decides. */
    val sourceVersion: Long? = null,
    /** The unit that buys. */
    val unit: String? = null,
    /** Whose it is; a guest's when absent. */
    val owner: String? = null,
    /** The currency that it is priced in. */
    val currency: String,
    /** What its editors say about it as a whole. */
    val head: CartHead? = null,
    /** Whether everybody of the unit may use it, and how. */
    val shared: Access? = null,
    /** Who else may use it. */
    val members: List<Member> = emptyList(),
    /** Every line that is remembered, by id, with those that were removed. `lines` are those that are there. */
    val lines: List<CartLine> = emptyList(),
    /** Operations before this are too old: additions were folded up to here. */
    val folded: Instant? = null,
    /** How often it began anew: a remainder of a partial order lives on. */
    val generation: Long? = null,
    /** Grows with every event. */
    val version: Long? = null,
    /** The prices that it was frozen, submitted or placed with. */
    val frozen: PriceSnapshot? = null,
    /** The approval that it waits for or that approved it. */
    val approval: String? = null,
    /** The digests of what was submitted. */
    val content: Facets? = null,
    /** When the approval lapses. */
    val approvedUntil: Instant? = null,
    /** Why it was returned or refused last. */
    val reasons: List<CartReason> = emptyList(),
    /** Who blocks changes of others. */
    val lock: CartLock? = null,
    /** The attempt to place that is under way. */
    val placing: String? = null,
    /** The state before placing. */
    val resume: CartState? = null,
    /** The order that it became. */
    val order: String? = null,
    /** The cart that its lines went into. */
    val mergedInto: String? = null,
    /** What the buyer was shown last. */
    val seen: PriceSnapshot? = null,
    /** When it ends unless somebody comes back. */
    val expires: Instant? = null,
    /** When it was created. */
    val created: Instant,
    /** When it changed last, by whomever. */
    val changed: Instant,
    /** When a buyer last did something with it. What the seller's people do does not count. */
    val activity: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .put("state", state)
        .put("authority", authority)
        .put("source_version", sourceVersion)
        .put("unit", unit)
        .put("owner", owner)
        .put("currency", currency)
        .put("head", head)
        .put("shared", shared)
        .putUnlessEmpty("members", members)
        .putUnlessEmpty("lines", lines)
        .put("folded", folded)
        .put("generation", generation)
        .put("version", version)
        .put("frozen", frozen)
        .put("approval", approval)
        .put("content", content)
        .put("approved_until", approvedUntil)
        .putUnlessEmpty("reasons", reasons)
        .put("lock", lock)
        .put("placing", placing)
        .put("resume", resume)
        .put("order", order)
        .put("merged_into", mergedInto)
        .put("seen", seen)
        .put("expires", expires)
        .put("created", created)
        .put("changed", changed)
        .put("activity", activity)
        .json()

    companion object : Reader<CartRecord> {
        override fun read(json: Json, at: Place): CartRecord {
            val fields = Fields(json, at)
            val read = CartRecord(
                id = fields.required("id", Read.text),
                kind = fields.optional("kind", CartKind),
                state = fields.optional("state", CartState),
                authority = fields.optional("authority", Authority),
                sourceVersion = fields.optional("source_version", Read.integer),
                unit = fields.optional("unit", Read.text),
                owner = fields.optional("owner", Read.text),
                currency = fields.required("currency", Read.text),
                head = fields.optional("head", CartHead),
                shared = fields.optional("shared", Access),
                members = fields.optional("members", Read.list(Member)) ?: emptyList(),
                lines = fields.optional("lines", Read.list(CartLine)) ?: emptyList(),
                folded = fields.optional("folded", Read.instant),
                generation = fields.optional("generation", Read.integer),
                version = fields.optional("version", Read.integer),
                frozen = fields.optional("frozen", PriceSnapshot),
                approval = fields.optional("approval", Read.text),
                content = fields.optional("content", Facets),
                approvedUntil = fields.optional("approved_until", Read.instant),
                reasons = fields.optional("reasons", Read.list(CartReason)) ?: emptyList(),
                lock = fields.optional("lock", CartLock),
                placing = fields.optional("placing", Read.text),
                resume = fields.optional("resume", CartState),
                order = fields.optional("order", Read.text),
                mergedInto = fields.optional("merged_into", Read.text),
                seen = fields.optional("seen", PriceSnapshot),
                expires = fields.optional("expires", Read.instant),
                created = fields.required("created", Read.instant),
                changed = fields.required("changed", Read.instant),
                activity = fields.optional("activity", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** Rules of carts. */
data class CartRules(
    /** How long a cart lives without an edit; forever when absent. */
    val expireAfter: String? = null,
    /** How long a guest's cart lives without an edit; as other carts when absent. */
    val expireGuestAfter: String? = null,
    /** How long a cart that went to a procurement system waits for its purchase order; forever when absent. */
    val expireTransferredAfter: String? = null,
    /** How long an approval holds; forever when absent. */
    val approvalHolds: String? = null,
    /** How old an operation may be that was made offline; a week when absent. */
    val operationsWithin: String? = null,
    /**
     * The remainder of a partial order, in the currency of the cart without tax, up to which nothing lives on; 0
     * when absent.
     */
    val residual: BigDecimal? = null,
    /** How the cart of a guest joins that of a contact when the command does not say. */
    val merge: MergeMode? = null,
) : Document {
    override fun json(): Json = Members()
        .put("expire_after", expireAfter)
        .put("expire_guest_after", expireGuestAfter)
        .put("expire_transferred_after", expireTransferredAfter)
        .put("approval_holds", approvalHolds)
        .put("operations_within", operationsWithin)
        .put("residual", residual)
        .put("merge", merge)
        .json()

    companion object : Reader<CartRules> {
        override fun read(json: Json, at: Place): CartRules {
            val fields = Fields(json, at)
            val read = CartRules(
                expireAfter = fields.optional("expire_after", Read.text),
                expireGuestAfter = fields.optional("expire_guest_after", Read.text),
                expireTransferredAfter = fields.optional("expire_transferred_after", Read.text),
                approvalHolds = fields.optional("approval_holds", Read.text),
                operationsWithin = fields.optional("operations_within", Read.text),
                residual = fields.optional("residual", Read.decimal),
                merge = fields.optional("merge", MergeMode),
            )
            fields.finish()
            return read
        }
    }
}

/** A category of products. */
data class CategoryRecord(
    /** The category, unique. */
    val id: String,
    /** The category above it. */
    val parent: String? = null,
    /** The name for people. */
    val name: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("parent", parent)
        .put("name", name)
        .json()

    companion object : Reader<CategoryRecord> {
        override fun read(json: Json, at: Place): CategoryRecord {
            val fields = Fields(json, at)
            val read = CategoryRecord(
                id = fields.required("id", Read.text),
                parent = fields.optional("parent", Read.text),
                name = fields.optional("name", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A certificate that exempts the buyer. */
data class Certificate(
    /** Its id. */
    val id: String,
    /** The taxes it covers; all when empty. */
    val taxes: List<String> = emptyList(),
    /** The regions it covers; all when empty. */
    val regions: List<String> = emptyList(),
    /** When it holds. */
    val valid: Validity? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .putUnlessEmpty("taxes", taxes)
        .putUnlessEmpty("regions", regions)
        .put("valid", valid)
        .json()

    companion object : Reader<Certificate> {
        override fun read(json: Json, at: Place): Certificate {
            val fields = Fields(json, at)
            val read = Certificate(
                id = fields.required("id", Read.text),
                taxes = fields.optional("taxes", Read.list(Read.text)) ?: emptyList(),
                regions = fields.optional("regions", Read.list(Read.text)) ?: emptyList(),
                valid = fields.optional("valid", Validity),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * A certificate that exempts the company from taxes. Both lists name at least one: nothing is exempt by
 * omission.
 */
data class CertificateRecord(
    /** The certificate, unique in the company. */
    val id: String,
    /** The taxes. */
    val taxes: List<String> = emptyList(),
    /** The regions where it counts; a country covers its subdivisions. */
    val regions: List<String> = emptyList(),
    /** When it is in force; always when absent. */
    val valid: Validity? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .putUnlessEmpty("taxes", taxes)
        .putUnlessEmpty("regions", regions)
        .put("valid", valid)
        .json()

    companion object : Reader<CertificateRecord> {
        override fun read(json: Json, at: Place): CertificateRecord {
            val fields = Fields(json, at)
            val read = CertificateRecord(
                id = fields.required("id", Read.text),
                taxes = fields.optional("taxes", Read.list(Read.text)) ?: emptyList(),
                regions = fields.optional("regions", Read.list(Read.text)) ?: emptyList(),
                valid = fields.optional("valid", Validity),
            )
            fields.finish()
            return read
        }
    }
}

/** A way to reach somebody. Channels are data: a host may add its own. */
data class ChannelRule(
    /** The channel, such as `email`, `sms`, `push`, `in_app`. */
    val id: String,
    /**
     * Whether it is closed where nobody knows the recipient's own zone: that of the person, of the ship-to or of
     * the account. The seller's zone is no knowledge of the recipient's; channels that are not regulated fall
     * back to it.
     */
    val regulated: Boolean? = null,
    /** Whether it needs an address; when absent every channel but `in_app` does. */
    val addressed: Boolean? = null,
    /** How long an address that failed for now is left alone; a day when absent. */
    val softBounce: String? = null,
    /** What consent each purpose needs: every purpose that plays use must be here. */
    val consent: List<ConsentRule> = emptyList(),
    /** When nothing is sent, in the recipient's zone; transactional messages too. */
    val quiet: List<String> = emptyList(),
    /** When something may be sent, in the recipient's zone; always when empty. */
    val open: List<String> = emptyList(),
    /** The business calendar that must be open too. */
    val calendar: String? = null,
    /** How many messages of the account leave on it within how long. */
    val rate: MessageRate? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("regulated", regulated)
        .put("addressed", addressed)
        .put("soft_bounce", softBounce)
        .putUnlessEmpty("consent", consent)
        .putUnlessEmpty("quiet", quiet)
        .putUnlessEmpty("open", open)
        .put("calendar", calendar)
        .put("rate", rate)
        .json()

    companion object : Reader<ChannelRule> {
        override fun read(json: Json, at: Place): ChannelRule {
            val fields = Fields(json, at)
            val read = ChannelRule(
                id = fields.required("id", Read.text),
                regulated = fields.optional("regulated", Read.bool),
                addressed = fields.optional("addressed", Read.bool),
                softBounce = fields.optional("soft_bounce", Read.text),
                consent = fields.optional("consent", Read.list(ConsentRule)) ?: emptyList(),
                quiet = fields.optional("quiet", Read.list(Read.text)) ?: emptyList(),
                open = fields.optional("open", Read.list(Read.text)) ?: emptyList(),
                calendar = fields.optional("calendar", Read.text),
                rate = fields.optional("rate", MessageRate),
            )
            fields.finish()
            return read
        }
    }
}

/** A charge, with exactly one of `amount`, `percent`, `tiers`, `per_weight` and `ask`. */
data class Charge(
    /** Its id. */
    val id: String,
    /** What it is for. */
    val kind: ChargeKind,
    /** When it is charged. */
    val `when`: Condition? = null,
    /** Whom it is charged to. */
    val `for`: Eligibility? = null,
    /** A fixed amount. */
    val amount: BigDecimal? = null,
    /** Percent of the goods after discounts. */
    val percent: BigDecimal? = null,
    /** By the goods after discounts. */
    val tiers: List<ChargeTier> = emptyList(),
    /** Amount per kilogram. */
    val perWeight: BigDecimal? = null,
    /** The host must be asked. */
    val ask: Ask? = null,
    /** Its tax category; `standard` when left out. */
    val taxCategory: String? = null,
    /** How it is allocated to lines. */
    val allocate: Allocate? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .put("when", `when`)
        .put("for", `for`)
        .put("amount", amount)
        .put("percent", percent)
        .putUnlessEmpty("tiers", tiers)
        .put("per_weight", perWeight)
        .put("ask", ask)
        .put("tax_category", taxCategory)
        .put("allocate", allocate)
        .json()

    companion object : Reader<Charge> {
        override fun read(json: Json, at: Place): Charge {
            val fields = Fields(json, at)
            val read = Charge(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", ChargeKind),
                `when` = fields.optional("when", Condition),
                `for` = fields.optional("for", Eligibility),
                amount = fields.optional("amount", Read.decimal),
                percent = fields.optional("percent", Read.decimal),
                tiers = fields.optional("tiers", Read.list(ChargeTier)) ?: emptyList(),
                perWeight = fields.optional("per_weight", Read.decimal),
                ask = fields.optional("ask", Ask),
                taxCategory = fields.optional("tax_category", Read.text),
                allocate = fields.optional("allocate", Allocate),
            )
            fields.finish()
            return read
        }
    }
}

/** How a charge was allocated to lines. */
data class ChargeAllocation(
    /** What it went by. */
    val by: AllocateBy,
    /** Who got odd cents. */
    val policy: AllocationPolicy,
    /** The amounts by line, in the order of the lines. */
    val parts: List<BigDecimal> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("by", by)
        .put("policy", policy)
        .putUnlessEmpty("parts", parts)
        .json()

    companion object : Reader<ChargeAllocation> {
        override fun read(json: Json, at: Place): ChargeAllocation {
            val fields = Fields(json, at)
            val read = ChargeAllocation(
                by = fields.required("by", AllocateBy),
                policy = fields.required("policy", AllocationPolicy),
                parts = fields.optional("parts", Read.list(Read.decimal)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A charge that was asked for. */
data class ChargeAnswer(
    /** The charge. */
    val id: String,
    /** The amount. */
    val amount: BigDecimal,
    /** When it ends. */
    val validUntil: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("amount", amount)
        .put("valid_until", validUntil)
        .json()

    companion object : Reader<ChargeAnswer> {
        override fun read(json: Json, at: Place): ChargeAnswer {
            val fields = Fields(json, at)
            val read = ChargeAnswer(
                id = fields.required("id", Read.text),
                amount = fields.required("amount", Read.decimal),
                validUntil = fields.optional("valid_until", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** A step of a charge. */
data class ChargeTier(
    /** The least amount of goods that reaches it. */
    val from: BigDecimal,
    /** The charge. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("from", from)
        .put("amount", amount)
        .json()

    companion object : Reader<ChargeTier> {
        override fun read(json: Json, at: Place): ChargeTier {
            val fields = Fields(json, at)
            val read = ChargeTier(
                from = fields.required("from", Read.decimal),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Of every so many units the cheapest is free. */
data class CheapestFree(
    /** How many units make a set. */
    val of: Long,
    /** How often at the most. */
    val repeat: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .put("of", of)
        .put("repeat", repeat)
        .json()

    companion object : Reader<CheapestFree> {
        override fun read(json: Json, at: Place): CheapestFree {
            val fields = Fields(json, at)
            val read = CheapestFree(
                of = fields.required("of", Read.integer),
                repeat = fields.optional("repeat", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** What was asked of a company. */
data class CheckedCompany(
    /** Its account. */
    val account: String,
    /** The unit and those above it, the unit itself first. */
    val lineage: List<String> = emptyList(),
    /** The contact's roles in the unit. */
    val roles: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .putUnlessEmpty("lineage", lineage)
        .putUnlessEmpty("roles", roles)
        .json()

    companion object : Reader<CheckedCompany> {
        override fun read(json: Json, at: Place): CheckedCompany {
            val fields = Fields(json, at)
            val read = CheckedCompany(
                account = fields.required("account", Read.text),
                lineage = fields.optional("lineage", Read.list(Read.text)) ?: emptyList(),
                roles = fields.optional("roles", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What is wrong with a configuration: nothing where there are no violations. */
data class CheckedConfiguration(
    /** What is wrong: unknown options first, then options and constraints as authored. */
    val violations: List<Violation>,
    /** Changes of one choice that make it valid. */
    val fixes: List<ConfigurationFix>,
) : Document {
    override fun json(): Json = Members()
        .put("violations", violations)
        .put("fixes", fixes)
        .json()

    companion object : Reader<CheckedConfiguration> {
        override fun read(json: Json, at: Place): CheckedConfiguration {
            val fields = Fields(json, at)
            val read = CheckedConfiguration(
                violations = fields.required("violations", Read.list(Violation)),
                fixes = fields.required("fixes", Read.list(ConfigurationFix)),
            )
            fields.finish()
            return read
        }
    }
}

/** What must be said, per step, per play or by a preset. */
data class Choices(
    /** What happens when a wait is over before it begins. */
    val past: Past? = null,
    /** How late a step may be done after downtime; later it is dropped as stale. */
    val late: String? = null,
    /** What happens when a window, a rate or a person holds a step back. */
    val onBlocked: Held? = null,
    /** What happens when a cap holds a step back. */
    val onCap: Held? = null,
    /** What is read live and what was kept. */
    val values: Values? = null,
) : Document {
    override fun json(): Json = Members()
        .put("past", past)
        .put("late", late)
        .put("on_blocked", onBlocked)
        .put("on_cap", onCap)
        .put("values", values)
        .json()

    companion object : Reader<Choices> {
        override fun read(json: Json, at: Place): Choices {
            val fields = Fields(json, at)
            val read = Choices(
                past = fields.optional("past", Past),
                late = fields.optional("late", Read.text),
                onBlocked = fields.optional("on_blocked", Held),
                onCap = fields.optional("on_cap", Held),
                values = fields.optional("values", Values),
            )
            fields.finish()
            return read
        }
    }
}

/** What a link allows: one person to decide one step of what the person was shown. */
data class Claim(
    /** The subject. */
    val subject: SubjectRef,
    /** The approval. */
    val approval: String,
    /** The step. */
    val step: String,
    /** The person. */
    val person: ApprovalPerson,
    /** The decision that the link is for. */
    val action: Verdict,
    /** The hash of the content that the person was shown. */
    val content: String,
    /** The revision of the approval. */
    val revision: Long,
    /** When it is over; not included. */
    val expires: Instant,
    /** Whether it works once: a decision of the person uses it up. */
    val singleUse: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("subject", subject)
        .put("approval", approval)
        .put("step", step)
        .put("person", person)
        .put("action", action)
        .put("content", content)
        .put("revision", revision)
        .put("expires", expires)
        .put("single_use", singleUse)
        .json()

    companion object : Reader<Claim> {
        override fun read(json: Json, at: Place): Claim {
            val fields = Fields(json, at)
            val read = Claim(
                subject = fields.required("subject", SubjectRef),
                approval = fields.required("approval", Read.text),
                step = fields.required("step", Read.text),
                person = fields.required("person", ApprovalPerson),
                action = fields.required("action", Verdict),
                content = fields.required("content", Read.text),
                revision = fields.required("revision", Read.integer),
                expires = fields.required("expires", Read.instant),
                singleUse = fields.optional("single_use", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** Something that has ended, and when it leaves. */
data class Closing(
    /** What has ended. */
    val subject: Subject,
    /** When it leaves the state. */
    val leaves: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("subject", subject)
        .put("leaves", leaves)
        .json()

    companion object : Reader<Closing> {
        override fun read(json: Json, at: Place): Closing {
            val fields = Fields(json, at)
            val read = Closing(
                subject = fields.required("subject", Subject),
                leaves = fields.required("leaves", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** An amount with what decides which budgets it is booked against. */
data class Coded(
    /** The unit that buys; its budgets and those of the units above it are booked. */
    val unit: String? = null,
    /** The person who buys. */
    val contact: String? = null,
    /** The cost centre. */
    val costCentre: String? = null,
    /** The amount, zero or more, in the currency of the hold. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("unit", unit)
        .put("contact", contact)
        .put("cost_centre", costCentre)
        .put("amount", amount)
        .json()

    companion object : Reader<Coded> {
        override fun read(json: Json, at: Place): Coded {
            val fields = Fields(json, at)
            val read = Coded(
                unit = fields.optional("unit", Read.text),
                contact = fields.optional("contact", Read.text),
                costCentre = fields.optional("cost_centre", Read.text),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A share of a line's amount. */
data class Coding(
    /** The cost centre that bears it. */
    val costCentre: String,
    /** The account of the general ledger. */
    val gl: String? = null,
    /** The project. */
    val project: String? = null,
    /** Percent; the shares of a line sum to 100. */
    val share: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("cost_centre", costCentre)
        .put("gl", gl)
        .put("project", project)
        .put("share", share)
        .json()

    companion object : Reader<Coding> {
        override fun read(json: Json, at: Place): Coding {
            val fields = Fields(json, at)
            val read = Coding(
                costCentre = fields.required("cost_centre", Read.text),
                gl = fields.optional("gl", Read.text),
                project = fields.optional("project", Read.text),
                share = fields.required("share", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** How the candidates of several lists become one price. */
data class Combine(
    /** The strategy. */
    val strategy: Strategy,
    /** For `lowest`: whether tiers of different lists may mix. */
    val ladder: LadderMerge? = null,
    /** For `most_specific`: the order of dimensions, or `count`. */
    val specificity: CombineSpecificity? = null,
) : Document {
    override fun json(): Json = Members()
        .put("strategy", strategy)
        .put("ladder", ladder)
        .put("specificity", specificity)
        .json()

    companion object : Reader<Combine> {
        override fun read(json: Json, at: Place): Combine {
            val fields = Fields(json, at)
            val read = Combine(
                strategy = fields.required("strategy", Strategy),
                ladder = fields.optional("ladder", LadderMerge),
                specificity = fields.optional("specificity", CombineSpecificity),
            )
            fields.finish()
            return read
        }
    }
}

/** What the buyer promised to spend over the contract's life. */
data class Commitment(
    /** The promised amount. */
    val amount: BigDecimal,
    /** Percent of the shortfall that is charged at the end. */
    val shortfallPercent: BigDecimal? = null,
    /** What is given back, by amount bought; the reached one counts for the whole amount. */
    val rebates: List<Rebate> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("amount", amount)
        .put("shortfall_percent", shortfallPercent)
        .putUnlessEmpty("rebates", rebates)
        .json()

    companion object : Reader<Commitment> {
        override fun read(json: Json, at: Place): Commitment {
            val fields = Fields(json, at)
            val read = Commitment(
                amount = fields.required("amount", Read.decimal),
                shortfallPercent = fields.optional("shortfall_percent", Read.decimal),
                rebates = fields.optional("rebates", Read.list(Rebate)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** How a buyer stands to a commitment. */
data class CommitmentStatus(
    /** The contract's currency, of every amount. */
    val currency: String,
    /** What is missing from the promised amount; zero once it is bought. */
    val shortfall: BigDecimal,
    /** What is charged for the shortfall: the contract's percentage of it. */
    val charge: BigDecimal,
    /** What is given back: the percentage of the greatest step that is reached, of the whole amount bought. */
    val rebate: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("currency", currency)
        .put("shortfall", shortfall)
        .put("charge", charge)
        .put("rebate", rebate)
        .json()

    companion object : Reader<CommitmentStatus> {
        override fun read(json: Json, at: Place): CommitmentStatus {
            val fields = Fields(json, at)
            val read = CommitmentStatus(
                currency = fields.required("currency", Read.text),
                shortfall = fields.required("shortfall", Read.decimal),
                charge = fields.required("charge", Read.decimal),
                rebate = fields.required("rebate", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A customer company: one account. */
data class CompanyRecord(
    /** The account. */
    val account: String,
    /** The account above it, such as a holding whose contracts it may use. */
    val parent: String? = null,
    /** The name for people. */
    val name: String? = null,
    /** Groups of the whole company. */
    val groups: List<String> = emptyList(),
    /** Its divisions, branches and locations. */
    val units: List<OrgUnitRecord> = emptyList(),
    /** Its people. */
    val contacts: List<ContactRecord> = emptyList(),
    /** Certificates that exempt it from taxes. */
    val certificates: List<CertificateRecord> = emptyList(),
    /** The terms of payment of units without their own. */
    val terms: TermsRecord? = null,
    /** Who of the seller's people looks after which part of it. */
    val territories: List<TerritoryRecord> = emptyList(),
    /** Where its spending is booked. */
    val costCentres: List<CostCentreRecord> = emptyList(),
    /** The zone in which it works, where neither the person nor the ship-to has one. */
    val timeZone: String? = null,
    /** The person or team of the seller who looks after it. */
    val owner: String? = null,
    /** The person or team of the seller who looks after the account above it. */
    val parentOwner: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .put("parent", parent)
        .put("name", name)
        .putUnlessEmpty("groups", groups)
        .putUnlessEmpty("units", units)
        .putUnlessEmpty("contacts", contacts)
        .putUnlessEmpty("certificates", certificates)
        .put("terms", terms)
        .putUnlessEmpty("territories", territories)
        .putUnlessEmpty("cost_centres", costCentres)
        .put("time_zone", timeZone)
        .put("owner", owner)
        .put("parent_owner", parentOwner)
        .json()

    companion object : Reader<CompanyRecord> {
        override fun read(json: Json, at: Place): CompanyRecord {
            val fields = Fields(json, at)
            val read = CompanyRecord(
                account = fields.required("account", Read.text),
                parent = fields.optional("parent", Read.text),
                name = fields.optional("name", Read.text),
                groups = fields.optional("groups", Read.list(Read.text)) ?: emptyList(),
                units = fields.optional("units", Read.list(OrgUnitRecord)) ?: emptyList(),
                contacts = fields.optional("contacts", Read.list(ContactRecord)) ?: emptyList(),
                certificates = fields.optional("certificates", Read.list(CertificateRecord)) ?: emptyList(),
                terms = fields.optional("terms", TermsRecord),
                territories = fields.optional("territories", Read.list(TerritoryRecord)) ?: emptyList(),
                costCentres = fields.optional("cost_centres", Read.list(CostCentreRecord)) ?: emptyList(),
                timeZone = fields.optional("time_zone", Read.text),
                owner = fields.optional("owner", Read.text),
                parentOwner = fields.optional("parent_owner", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A cart under several policies. */
data class Comparison(
    /** The result under each policy, in the order asked. */
    val results: List<PolicyResult>,
    /** Every figure that is not the same under all of them. */
    val differences: List<Difference>,
) : Document {
    override fun json(): Json = Members()
        .put("results", results)
        .put("differences", differences)
        .json()

    companion object : Reader<Comparison> {
        override fun read(json: Json, at: Place): Comparison {
            val fields = Fields(json, at)
            val read = Comparison(
                results = fields.required("results", Read.list(PolicyResult)),
                differences = fields.required("differences", Read.list(Difference)),
            )
            fields.finish()
            return read
        }
    }
}

/** A component of a bundle. */
data class ComponentRecord(
    /** The component, which may be a bundle itself. */
    val sku: String,
    /** How many of its base units, above zero. */
    val quantity: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("quantity", quantity)
        .json()

    companion object : Reader<ComponentRecord> {
        override fun read(json: Json, at: Place): ComponentRecord {
            val fields = Fields(json, at)
            val read = ComponentRecord(
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** An effect with its sub-requests. */
data class CompositeEffect(
    /** The effect. */
    val key: String,
    /** The references of its sub-requests: those it needs in their order, then its own. */
    val references: List<String>,
) : Document {
    override fun json(): Json = Members()
        .put("key", key)
        .put("references", references)
        .json()

    companion object : Reader<CompositeEffect> {
        override fun read(json: Json, at: Place): CompositeEffect {
            val fields = Fields(json, at)
            val read = CompositeEffect(
                key = fields.required("key", Read.text),
                references = fields.required("references", Read.list(Read.text)),
            )
            fields.finish()
            return read
        }
    }
}

/** A composite request: to be sent as POST to its path. A host that waits long for the answer may store it. */
data class CompositeRequest(
    /** Where it is sent. */
    val path: String,
    /** What is sent, as it is. */
    val body: String,
    /** Its effects, in order. */
    val effects: List<CompositeEffect> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("path", path)
        .put("body", body)
        .putUnlessEmpty("effects", effects)
        .json()

    companion object : Reader<CompositeRequest> {
        override fun read(json: Json, at: Place): CompositeRequest {
            val fields = Fields(json, at)
            val read = CompositeRequest(
                path = fields.required("path", Read.text),
                body = fields.required("body", Read.text),
                effects = fields.optional("effects", Read.list(CompositeEffect)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A line below a floor. */
data class Concession(
    /** The floor. */
    val floor: String,
    /** The line. */
    val line: String,
    /** What is conceded: the least total less the line's. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("floor", floor)
        .put("line", line)
        .put("amount", amount)
        .json()

    companion object : Reader<Concession> {
        override fun read(json: Json, at: Place): Concession {
            val fields = Fields(json, at)
            val read = Concession(
                floor = fields.required("floor", Read.text),
                line = fields.required("line", Read.text),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A condition: several fields mean all of them. */
data class Condition(
    /** Every part holds. */
    val all: List<Condition> = emptyList(),
    /** At least one part holds. */
    val any: List<Condition> = emptyList(),
    /** The part fails. */
    val not: Condition? = null,
    /** The SKU of the line. */
    val sku: OneOrMore<String> = OneOrMore(),
    /** The product, parent of the variants. */
    val product: OneOrMore<String> = OneOrMore(),
    /** A category of the product, or one that contains it. */
    val category: OneOrMore<String> = OneOrMore(),
    /** A named set of products that the line is in. */
    val productGroup: OneOrMore<String> = OneOrMore(),
    /** The tax category of the line. */
    val taxCategory: OneOrMore<String> = OneOrMore(),
    /** The customer account. */
    val account: OneOrMore<String> = OneOrMore(),
    /** The unit of the company tree, or one above it. */
    val orgUnit: OneOrMore<String> = OneOrMore(),
    /** The person who buys. */
    val contact: OneOrMore<String> = OneOrMore(),
    /** A group of the account, unit or contact. */
    val group: OneOrMore<String> = OneOrMore(),
    /** A segment that the buyer is in. */
    val segment: OneOrMore<String> = OneOrMore(),
    /** The sales channel. */
    val channel: OneOrMore<String> = OneOrMore(),
    /** The region: a country takes in its subdivisions, so "US" matches "US-WA". */
    val region: OneOrMore<String> = OneOrMore(),
    /** The selling entity. */
    val seller: OneOrMore<String> = OneOrMore(),
    /** A role of the contact in the unit. */
    val role: OneOrMore<String> = OneOrMore(),
    /** Where the buyer is on the way to an order, such as "checkout". */
    val journeyStage: OneOrMore<String> = OneOrMore(),
    /** A promotion code that was entered. */
    val code: OneOrMore<String> = OneOrMore(),
    /** A cost centre that the line or cart is booked to. */
    val costCentre: OneOrMore<String> = OneOrMore(),
    /** A supplier of the line or cart. */
    val supplier: OneOrMore<String> = OneOrMore(),
    /** A category of a line of the cart, or one that contains it. */
    val cartCategory: OneOrMore<String> = OneOrMore(),
    /** What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit". */
    val journeyKind: OneOrMore<String> = OneOrMore(),
    /** The heaviest reason why it stalled. */
    val reason: OneOrMore<String> = OneOrMore(),
    /** A kind of signal that was seen of it. */
    val signal: OneOrMore<String> = OneOrMore(),
    /** Where a visitor came from. */
    val referrer: OneOrMore<String> = OneOrMore(),
    /** How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended". */
    val contractStatus: OneOrMore<String> = OneOrMore(),
    /** Who of the seller looks after the buyer. */
    val owner: OneOrMore<String> = OneOrMore(),
    /** An attribute of the product, by name. */
    val attribute: AttributeTest? = null,
    /** What a model of the host says of what stalled, by the name of the score. */
    val score: ScoreTest? = null,
    /** The account has no earlier order. */
    val firstOrder: Boolean? = null,
    /** The line is priced by a contract. */
    val contractPrice: Boolean? = null,
    /** The product is in no contract of the account although it has one. */
    val offContract: Boolean? = null,
    /** The line carries a configuration. */
    val configured: Boolean? = null,
    /** The order is over what its buyer may order without approval. */
    val overBuyerLimit: Boolean? = null,
    /** A budget of the order does not cover it. */
    val budgetExceeded: Boolean? = null,
    /** The order goes to a place where the account never ordered to. */
    val newShipTo: Boolean? = null,
    /** The line, or a line of the cart, is below a floor that lets it stand if somebody approves. */
    val belowFloor: Boolean? = null,
    /** Somebody came back: it stalled before, or was visited more than once. */
    val returning: Boolean? = null,
    /** The quantity of the line, in the unit named or else in the base unit of the product. */
    val quantity: QuantityTest? = null,
    /** The sum of the quantities of all lines, each in the base unit of its product. */
    val cartQuantity: NumberTest? = null,
    /** The number of lines. */
    val lines: NumberTest? = null,
    /** The number of different SKUs. */
    val skus: NumberTest? = null,
    /** The weight of the cart, in the unit named. */
    val weight: MeasureTest? = null,
    /** How far below its list price the line or cart is, as a percentage of the list price. */
    val discount: NumberTest? = null,
    /** The margin of the line or cart over cost, as a percentage of the net price. */
    val margin: NumberTest? = null,
    /** How often the shop was visited, as signals told it. */
    val visits: NumberTest? = null,
    /** How long the longest visit was, in whole minutes. */
    val minutesOnSite: NumberTest? = null,
    /** How many orders the account has placed. */
    val orders: NumberTest? = null,
    /** Whole days since the account's last order; there is no such number before the first. */
    val daysSinceOrder: NumberTest? = null,
    /** How often it came back after it stalled. */
    val generation: NumberTest? = null,
    /** The amount of the line. */
    val amount: AmountTest? = null,
    /** The total of the cart. */
    val total: AmountTest? = null,
    /** The charges of the cart, such as freight. */
    val charges: AmountTest? = null,
    /** The total of the cart with its charges. */
    val orderTotal: AmountTest? = null,
    /** What the thing that stalled is worth, net. */
    val value: AmountTest? = null,
    /** What the account has bought so far, net. */
    val lifetimeValue: AmountTest? = null,
    /** The moment: from is included, until is not. A date begins at local midnight. */
    val date: ConditionPeriod? = null,
    /** The local day of the week. */
    val weekday: OneOrMore<Weekday> = OneOrMore(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("all", all)
        .putUnlessEmpty("any", any)
        .put("not", not)
        .putUnlessEmpty("sku", sku)
        .putUnlessEmpty("product", product)
        .putUnlessEmpty("category", category)
        .putUnlessEmpty("product_group", productGroup)
        .putUnlessEmpty("tax_category", taxCategory)
        .putUnlessEmpty("account", account)
        .putUnlessEmpty("org_unit", orgUnit)
        .putUnlessEmpty("contact", contact)
        .putUnlessEmpty("group", group)
        .putUnlessEmpty("segment", segment)
        .putUnlessEmpty("channel", channel)
        .putUnlessEmpty("region", region)
        .putUnlessEmpty("seller", seller)
        .putUnlessEmpty("role", role)
        .putUnlessEmpty("journey_stage", journeyStage)
        .putUnlessEmpty("code", code)
        .putUnlessEmpty("cost_centre", costCentre)
        .putUnlessEmpty("supplier", supplier)
        .putUnlessEmpty("cart_category", cartCategory)
        .putUnlessEmpty("journey_kind", journeyKind)
        .putUnlessEmpty("reason", reason)
        .putUnlessEmpty("signal", signal)
        .putUnlessEmpty("referrer", referrer)
        .putUnlessEmpty("contract_status", contractStatus)
        .putUnlessEmpty("owner", owner)
        .put("attribute", attribute)
        .put("score", score)
        .put("first_order", firstOrder)
        .put("contract_price", contractPrice)
        .put("off_contract", offContract)
        .put("configured", configured)
        .put("over_buyer_limit", overBuyerLimit)
        .put("budget_exceeded", budgetExceeded)
        .put("new_ship_to", newShipTo)
        .put("below_floor", belowFloor)
        .put("returning", returning)
        .put("quantity", quantity)
        .put("cart_quantity", cartQuantity)
        .put("lines", lines)
        .put("skus", skus)
        .put("weight", weight)
        .put("discount", discount)
        .put("margin", margin)
        .put("visits", visits)
        .put("minutes_on_site", minutesOnSite)
        .put("orders", orders)
        .put("days_since_order", daysSinceOrder)
        .put("generation", generation)
        .put("amount", amount)
        .put("total", total)
        .put("charges", charges)
        .put("order_total", orderTotal)
        .put("value", value)
        .put("lifetime_value", lifetimeValue)
        .put("date", date)
        .putUnlessEmpty("weekday", weekday)
        .json()

    companion object : Reader<Condition> {
        override fun read(json: Json, at: Place): Condition {
            val fields = Fields(json, at)
            val read = Condition(
                all = fields.optional("all", Read.list(Condition)) ?: emptyList(),
                any = fields.optional("any", Read.list(Condition)) ?: emptyList(),
                not = fields.optional("not", Condition),
                sku = fields.optional("sku", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                product = fields.optional("product", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                category = fields.optional("category", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                productGroup = fields.optional("product_group", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                taxCategory = fields.optional("tax_category", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                account = fields.optional("account", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                orgUnit = fields.optional("org_unit", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                contact = fields.optional("contact", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                group = fields.optional("group", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                segment = fields.optional("segment", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                channel = fields.optional("channel", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                region = fields.optional("region", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                seller = fields.optional("seller", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                role = fields.optional("role", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                journeyStage = fields.optional("journey_stage", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                code = fields.optional("code", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                costCentre = fields.optional("cost_centre", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                supplier = fields.optional("supplier", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                cartCategory = fields.optional("cart_category", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                journeyKind = fields.optional("journey_kind", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                reason = fields.optional("reason", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                signal = fields.optional("signal", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                referrer = fields.optional("referrer", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                contractStatus = fields.optional("contract_status", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                owner = fields.optional("owner", Read.oneOrMore(Read.text)) ?: OneOrMore(),
                attribute = fields.optional("attribute", AttributeTest),
                score = fields.optional("score", ScoreTest),
                firstOrder = fields.optional("first_order", Read.bool),
                contractPrice = fields.optional("contract_price", Read.bool),
                offContract = fields.optional("off_contract", Read.bool),
                configured = fields.optional("configured", Read.bool),
                overBuyerLimit = fields.optional("over_buyer_limit", Read.bool),
                budgetExceeded = fields.optional("budget_exceeded", Read.bool),
                newShipTo = fields.optional("new_ship_to", Read.bool),
                belowFloor = fields.optional("below_floor", Read.bool),
                returning = fields.optional("returning", Read.bool),
                quantity = fields.optional("quantity", QuantityTest),
                cartQuantity = fields.optional("cart_quantity", NumberTest),
                lines = fields.optional("lines", NumberTest),
                skus = fields.optional("skus", NumberTest),
                weight = fields.optional("weight", MeasureTest),
                discount = fields.optional("discount", NumberTest),
                margin = fields.optional("margin", NumberTest),
                visits = fields.optional("visits", NumberTest),
                minutesOnSite = fields.optional("minutes_on_site", NumberTest),
                orders = fields.optional("orders", NumberTest),
                daysSinceOrder = fields.optional("days_since_order", NumberTest),
                generation = fields.optional("generation", NumberTest),
                amount = fields.optional("amount", AmountTest),
                total = fields.optional("total", AmountTest),
                charges = fields.optional("charges", AmountTest),
                orderTotal = fields.optional("order_total", AmountTest),
                value = fields.optional("value", AmountTest),
                lifetimeValue = fields.optional("lifetime_value", AmountTest),
                date = fields.optional("date", ConditionPeriod),
                weekday = fields.optional("weekday", Read.oneOrMore(Weekday)) ?: OneOrMore(),
            )
            fields.finish()
            return read
        }
    }
}

/** The outcome of a condition and of each of its parts. */
data class ConditionExplanation(
    /** The condition as a sentence. */
    val says: String,
    /** Its outcome. */
    val outcome: ConditionOutcome,
    /** Why it is unknown. */
    val reason: RecoupUnknown? = null,
    /** The fact that was asked for; none for a combination. */
    val fact: String? = null,
    /** What was found, as text, where the fact is known. */
    val found: String? = null,
    /** The explanations of the parts. */
    val parts: List<ConditionExplanation> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("says", says)
        .put("outcome", outcome)
        .put("reason", reason)
        .put("fact", fact)
        .put("found", found)
        .putUnlessEmpty("parts", parts)
        .json()

    companion object : Reader<ConditionExplanation> {
        override fun read(json: Json, at: Place): ConditionExplanation {
            val fields = Fields(json, at)
            val read = ConditionExplanation(
                says = fields.required("says", Read.text),
                outcome = fields.required("outcome", ConditionOutcome),
                reason = fields.optional("reason", RecoupUnknown),
                fact = fields.optional("fact", Read.text),
                found = fields.optional("found", Read.text),
                parts = fields.optional("parts", Read.list(ConditionExplanation)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A half-open period: `from` is within, `until` is not. */
data class ConditionPeriod(
    /** When it begins; without it, it always was. */
    val from: String? = null,
    /** When it is over; without it, it never is. */
    val until: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("from", from)
        .put("until", until)
        .json()

    companion object : Reader<ConditionPeriod> {
        override fun read(json: Json, at: Place): ConditionPeriod {
            val fields = Fields(json, at)
            val read = ConditionPeriod(
                from = fields.optional("from", Read.text),
                until = fields.optional("until", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A change of one choice that makes a configuration valid. */
data class ConfigurationFix(
    /** The option to change. */
    val option: String,
    /** The choice to make instead; none to take it back. */
    val value: String? = null,
    /** The valid configuration that results. */
    val configuration: Map<String, Json>,
) : Document {
    override fun json(): Json = Members()
        .put("option", option)
        .put("value", value)
        .put("configuration", configuration)
        .json()

    companion object : Reader<ConfigurationFix> {
        override fun read(json: Json, at: Place): ConfigurationFix {
            val fields = Fields(json, at)
            val read = ConfigurationFix(
                option = fields.required("option", Read.text),
                value = fields.optional("value", Read.text),
                configuration = fields.required("configuration", Read.map(Json)),
            )
            fields.finish()
            return read
        }
    }
}

/** What a person agreed to. */
data class Consent(
    /** The person. */
    val contact: String,
    /** The channel. */
    val channel: String,
    /** The address, by its id; all of the channel when absent. */
    val address: String? = null,
    /** The purpose; all when absent. */
    val purpose: Purpose? = null,
    /** Whether it is given. */
    val granted: Boolean,
    /** When it was given or taken back. */
    val at: Instant,
    /** The domain of the address. */
    val domain: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("contact", contact)
        .put("channel", channel)
        .put("address", address)
        .put("purpose", purpose)
        .put("granted", granted)
        .put("at", at)
        .put("domain", domain)
        .json()

    companion object : Reader<Consent> {
        override fun read(json: Json, at: Place): Consent {
            val fields = Fields(json, at)
            val read = Consent(
                contact = fields.required("contact", Read.text),
                channel = fields.required("channel", Read.text),
                address = fields.optional("address", Read.text),
                purpose = fields.optional("purpose", Purpose),
                granted = fields.required("granted", Read.bool),
                at = fields.required("at", Read.instant),
                domain = fields.optional("domain", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What consent a purpose needs. */
data class ConsentRule(
    /** The purpose. */
    val purpose: Purpose,
    /** The consent. */
    val basis: ConsentBasis,
) : Document {
    override fun json(): Json = Members()
        .put("purpose", purpose)
        .put("basis", basis)
        .json()

    companion object : Reader<ConsentRule> {
        override fun read(json: Json, at: Place): ConsentRule {
            val fields = Fields(json, at)
            val read = ConsentRule(
                purpose = fields.required("purpose", Purpose),
                basis = fields.required("basis", ConsentBasis),
            )
            fields.finish()
            return read
        }
    }
}

/** Which choices go together. */
data class ConstraintRecord(
    /** Applies when all of these choices are made; always when absent. */
    val `when`: List<PickRecord> = emptyList(),
    /** Choices that must be made. */
    val requires: List<PickRecord> = emptyList(),
    /** Choices that must not be made. */
    val excludes: List<PickRecord> = emptyList(),
    /** Narrower bounds of a number. */
    val range: BoundsRecord? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("when", `when`)
        .putUnlessEmpty("requires", requires)
        .putUnlessEmpty("excludes", excludes)
        .put("range", range)
        .json()

    companion object : Reader<ConstraintRecord> {
        override fun read(json: Json, at: Place): ConstraintRecord {
            val fields = Fields(json, at)
            val read = ConstraintRecord(
                `when` = fields.optional("when", Read.list(PickRecord)) ?: emptyList(),
                requires = fields.optional("requires", Read.list(PickRecord)) ?: emptyList(),
                excludes = fields.optional("excludes", Read.list(PickRecord)) ?: emptyList(),
                range = fields.optional("range", BoundsRecord),
            )
            fields.finish()
            return read
        }
    }
}

/** What was used before this request. */
data class Consumed(
    /** Of contract terms. */
    val contracts: List<ConsumedTerm> = emptyList(),
    /** Of promotions. */
    val promotions: List<ConsumedPromotion> = emptyList(),
    /** Of contract periods, per SKU in base units. */
    val periods: List<ConsumedPeriod> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("contracts", contracts)
        .putUnlessEmpty("promotions", promotions)
        .putUnlessEmpty("periods", periods)
        .json()

    companion object : Reader<Consumed> {
        override fun read(json: Json, at: Place): Consumed {
            val fields = Fields(json, at)
            val read = Consumed(
                contracts = fields.optional("contracts", Read.list(ConsumedTerm)) ?: emptyList(),
                promotions = fields.optional("promotions", Read.list(ConsumedPromotion)) ?: emptyList(),
                periods = fields.optional("periods", Read.list(ConsumedPeriod)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What was bought in the period. */
data class ConsumedPeriod(
    /** The SKU. */
    val sku: String,
    /** Base units. */
    val quantity: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("quantity", quantity)
        .json()

    companion object : Reader<ConsumedPeriod> {
        override fun read(json: Json, at: Place): ConsumedPeriod {
            val fields = Fields(json, at)
            val read = ConsumedPeriod(
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What was used of a promotion. */
data class ConsumedPromotion(
    /** The promotion. */
    val promotion: String,
    /** Orders of this account that used it. */
    val accountUses: Long? = null,
    /** The discount it gave to everybody. */
    val amount: BigDecimal? = null,
    /** The version of the host's count. */
    val version: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("promotion", promotion)
        .put("account_uses", accountUses)
        .put("amount", amount)
        .put("version", version)
        .json()

    companion object : Reader<ConsumedPromotion> {
        override fun read(json: Json, at: Place): ConsumedPromotion {
            val fields = Fields(json, at)
            val read = ConsumedPromotion(
                promotion = fields.required("promotion", Read.text),
                accountUses = fields.optional("account_uses", Read.integer),
                amount = fields.optional("amount", Read.decimal),
                version = fields.optional("version", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What was used of a term. */
data class ConsumedTerm(
    /** The contract. */
    val contract: String,
    /** The term. */
    val term: String,
    /** Units of the term. */
    val quantity: BigDecimal? = null,
    /** Amount before promotions. */
    val amount: BigDecimal? = null,
    /** The version of the host's count. */
    val version: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("contract", contract)
        .put("term", term)
        .put("quantity", quantity)
        .put("amount", amount)
        .put("version", version)
        .json()

    companion object : Reader<ConsumedTerm> {
        override fun read(json: Json, at: Place): ConsumedTerm {
            val fields = Fields(json, at)
            val read = ConsumedTerm(
                contract = fields.required("contract", Read.text),
                term = fields.required("term", Read.text),
                quantity = fields.optional("quantity", Read.decimal),
                amount = fields.optional("amount", Read.decimal),
                version = fields.optional("version", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A person of the company. */
data class ContactRecord(
    /** The person, unique in the company. */
    val id: String,
    /** Which roles the person has where. */
    val memberships: List<MembershipRecord> = emptyList(),
    /** Groups of the person. */
    val groups: List<String> = emptyList(),
    /** The person's manager. */
    val manager: String? = null,
    /** What the person may order without approval. */
    val orderLimit: Money? = null,
    /** What the person may approve; any amount when absent. */
    val approvalLimit: Money? = null,
    /** Whether the person has left or is suspended: holds no role and decides nothing. */
    val inactive: Boolean? = null,
    /** The zone in which the person is written to. */
    val timeZone: String? = null,
    /** The language and region in which the person is written to, a BCP 47 tag such as `de-AT`. */
    val locale: String? = null,
    /** The person or team of the seller who looks after this person. */
    val owner: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .putUnlessEmpty("memberships", memberships)
        .putUnlessEmpty("groups", groups)
        .put("manager", manager)
        .put("order_limit", orderLimit)
        .put("approval_limit", approvalLimit)
        .put("inactive", inactive)
        .put("time_zone", timeZone)
        .put("locale", locale)
        .put("owner", owner)
        .json()

    companion object : Reader<ContactRecord> {
        override fun read(json: Json, at: Place): ContactRecord {
            val fields = Fields(json, at)
            val read = ContactRecord(
                id = fields.required("id", Read.text),
                memberships = fields.optional("memberships", Read.list(MembershipRecord)) ?: emptyList(),
                groups = fields.optional("groups", Read.list(Read.text)) ?: emptyList(),
                manager = fields.optional("manager", Read.text),
                orderLimit = fields.optional("order_limit", Money),
                approvalLimit = fields.optional("approval_limit", Money),
                inactive = fields.optional("inactive", Read.bool),
                timeZone = fields.optional("time_zone", Read.text),
                locale = fields.optional("locale", Read.text),
                owner = fields.optional("owner", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The version of a contact at its source. */
data class ContactVersion(
    /** The contact. */
    val contact: String,
    /** Its version. */
    val version: Long,
) : Document {
    override fun json(): Json = Members()
        .put("contact", contact)
        .put("version", version)
        .json()

    companion object : Reader<ContactVersion> {
        override fun read(json: Json, at: Place): ContactVersion {
            val fields = Fields(json, at)
            val read = ContactVersion(
                contact = fields.required("contact", Read.text),
                version = fields.required("version", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** What is ordered of one thing. */
data class ContentLine(
    /** The SKU. */
    val sku: String,
    /** The unit. */
    val unit: String,
    /** Its configuration. */
    val configuration: String? = null,
    /** How much. */
    val quantity: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("unit", unit)
        .put("configuration", configuration)
        .put("quantity", quantity)
        .json()

    companion object : Reader<ContentLine> {
        override fun read(json: Json, at: Place): ContentLine {
            val fields = Fields(json, at)
            val read = ContentLine(
                sku = fields.required("sku", Read.text),
                unit = fields.required("unit", Read.text),
                configuration = fields.optional("configuration", Read.text),
                quantity = fields.required("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Something to show. */
data class ContentRule(
    /** Its id at the host. */
    val id: String,
    /** Its kind, such as `case_study`, `white_paper`, `spec_sheet`. */
    val kind: String,
    /** The reasons that it answers; all when empty. */
    val reasons: List<KnownReason> = emptyList(),
    /** The categories that it is about; all when empty. */
    val categories: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .putUnlessEmpty("reasons", reasons)
        .putUnlessEmpty("categories", categories)
        .json()

    companion object : Reader<ContentRule> {
        override fun read(json: Json, at: Place): ContentRule {
            val fields = Fields(json, at)
            val read = ContentRule(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", Read.text),
                reasons = fields.optional("reasons", Read.list(KnownReason)) ?: emptyList(),
                categories = fields.optional("categories", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What is known about the thing, as of now. */
data class Context(
    /** The account. */
    val account: String,
    /** The unit that buys. */
    val unit: String? = null,
    /** Who buys. */
    val buyer: String? = null,
    /** Where it stalled. */
    val stage: BuyingStage,
    /** When it was abandoned. */
    val abandoned: Instant? = null,
    /** Why, the heaviest reason first. */
    val reasons: List<RankedReason> = emptyList(),
    /** The segments. */
    val segments: List<String> = emptyList(),
    /** The currency of every amount. */
    val currency: String? = null,
    /** Its lines, priced now. */
    val lines: List<MessageLine> = emptyList(),
    /** Its totals, priced now. */
    val totals: SnapshotTotals? = null,
    /** What it is worth, net, where it has no lines of its own. */
    val value: Money? = null,
    /** What the buyer saves against list prices. */
    val savings: BigDecimal? = null,
    /** What would make it better: the next tier, a shortfall. */
    val hints: List<MessageHint> = emptyList(),
    /** Until when offer or contract hold. */
    val ends: Instant? = null,
    /** The quote that a link may be made for. */
    val link: QuoteLink? = null,
    /** Products that go with it. */
    val related: List<Related> = emptyList(),
    /** What could be ordered instead. */
    val alternatives: List<Alternative> = emptyList(),
    /** What to show. */
    val content: List<MessageContent> = emptyList(),
    /** The person or team of the seller who looks after it. */
    val rep: String? = null,
    /** What is offered. */
    val offer: MessageOffer? = null,
    /** What the step names and does not offer, and why. */
    val notOffered: NotOffered? = null,
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .put("unit", unit)
        .put("buyer", buyer)
        .put("stage", stage)
        .put("abandoned", abandoned)
        .putUnlessEmpty("reasons", reasons)
        .putUnlessEmpty("segments", segments)
        .put("currency", currency)
        .putUnlessEmpty("lines", lines)
        .put("totals", totals)
        .put("value", value)
        .put("savings", savings)
        .putUnlessEmpty("hints", hints)
        .put("ends", ends)
        .put("link", link)
        .putUnlessEmpty("related", related)
        .putUnlessEmpty("alternatives", alternatives)
        .putUnlessEmpty("content", content)
        .put("rep", rep)
        .put("offer", offer)
        .put("not_offered", notOffered)
        .json()

    companion object : Reader<Context> {
        override fun read(json: Json, at: Place): Context {
            val fields = Fields(json, at)
            val read = Context(
                account = fields.required("account", Read.text),
                unit = fields.optional("unit", Read.text),
                buyer = fields.optional("buyer", Read.text),
                stage = fields.required("stage", BuyingStage),
                abandoned = fields.optional("abandoned", Read.instant),
                reasons = fields.optional("reasons", Read.list(RankedReason)) ?: emptyList(),
                segments = fields.optional("segments", Read.list(Read.text)) ?: emptyList(),
                currency = fields.optional("currency", Read.text),
                lines = fields.optional("lines", Read.list(MessageLine)) ?: emptyList(),
                totals = fields.optional("totals", SnapshotTotals),
                value = fields.optional("value", Money),
                savings = fields.optional("savings", Read.decimal),
                hints = fields.optional("hints", Read.list(MessageHint)) ?: emptyList(),
                ends = fields.optional("ends", Read.instant),
                link = fields.optional("link", QuoteLink),
                related = fields.optional("related", Read.list(Related)) ?: emptyList(),
                alternatives = fields.optional("alternatives", Read.list(Alternative)) ?: emptyList(),
                content = fields.optional("content", Read.list(MessageContent)) ?: emptyList(),
                rep = fields.optional("rep", Read.text),
                offer = fields.optional("offer", MessageOffer),
                notOffered = fields.optional("not_offered", NotOffered),
            )
            fields.finish()
            return read
        }
    }
}

/** Negotiated prices of one account, or of a unit and its subtree. */
data class Contract(
    /** Its id. */
    val id: String,
    /** Whose it is; the account's descendants share it. */
    val account: String,
    /** Only this unit and its subtree. */
    val orgUnit: String? = null,
    /** Only from this selling entity. */
    val seller: String? = null,
    /** Its currency; the rulebook's when left out. */
    val currency: String? = null,
    /** The greater priority comes first. */
    val priority: Long? = null,
    /** When it is in force. */
    val valid: Validity? = null,
    /** Promotions do not apply to its prices. */
    val protected: Boolean? = null,
    /** Its buyers see no other price. */
    val contractOnly: Boolean? = null,
    /** What was agreed. */
    val terms: List<Term>,
    /** What the buyer promised to spend. */
    val commitment: Commitment? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("account", account)
        .put("org_unit", orgUnit)
        .put("seller", seller)
        .put("currency", currency)
        .put("priority", priority)
        .put("valid", valid)
        .put("protected", protected)
        .put("contract_only", contractOnly)
        .put("terms", terms)
        .put("commitment", commitment)
        .json()

    companion object : Reader<Contract> {
        override fun read(json: Json, at: Place): Contract {
            val fields = Fields(json, at)
            val read = Contract(
                id = fields.required("id", Read.text),
                account = fields.required("account", Read.text),
                orgUnit = fields.optional("org_unit", Read.text),
                seller = fields.optional("seller", Read.text),
                currency = fields.optional("currency", Read.text),
                priority = fields.optional("priority", Read.integer),
                valid = fields.optional("valid", Validity),
                protected = fields.optional("protected", Read.bool),
                contractOnly = fields.optional("contract_only", Read.bool),
                terms = fields.required("terms", Read.list(Term)),
                commitment = fields.optional("commitment", Commitment),
            )
            fields.finish()
            return read
        }
    }
}

/** What a SKU costs the seller. */
data class Cost(
    /** The SKU. */
    val sku: String,
    /** The unit; the product's base unit when left out. */
    val unit: String? = null,
    /** Cost per unit. */
    val cost: BigDecimal,
    /** Its currency; the rulebook's when left out. */
    val currency: String? = null,
    /** Only from this warehouse. */
    val warehouse: String? = null,
    /** The supplier's agreement it comes from. */
    val supplier: String? = null,
    /** Only for this account (a supplier's special agreement). */
    val account: String? = null,
    /** When it holds. */
    val valid: Validity? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("unit", unit)
        .put("cost", cost)
        .put("currency", currency)
        .put("warehouse", warehouse)
        .put("supplier", supplier)
        .put("account", account)
        .put("valid", valid)
        .json()

    companion object : Reader<Cost> {
        override fun read(json: Json, at: Place): Cost {
            val fields = Fields(json, at)
            val read = Cost(
                sku = fields.required("sku", Read.text),
                unit = fields.optional("unit", Read.text),
                cost = fields.required("cost", Read.decimal),
                currency = fields.optional("currency", Read.text),
                warehouse = fields.optional("warehouse", Read.text),
                supplier = fields.optional("supplier", Read.text),
                account = fields.optional("account", Read.text),
                valid = fields.optional("valid", Validity),
            )
            fields.finish()
            return read
        }
    }
}

/** A cost centre. */
data class CostCentreRecord(
    /** The cost centre, unique in the company. */
    val id: String,
    /** Who answers for it. */
    val owner: String? = null,
    /** The unit that it belongs to. */
    val unit: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("owner", owner)
        .put("unit", unit)
        .json()

    companion object : Reader<CostCentreRecord> {
        override fun read(json: Json, at: Place): CostCentreRecord {
            val fields = Fields(json, at)
            val read = CostCentreRecord(
                id = fields.required("id", Read.text),
                owner = fields.optional("owner", Read.text),
                unit = fields.optional("unit", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A price over cost: by percent or by amount, exactly one. */
data class CostPlus(
    /** Percent over cost. */
    val percent: BigDecimal? = null,
    /** Amount over cost, per unit. */
    val amount: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("percent", percent)
        .put("amount", amount)
        .json()

    companion object : Reader<CostPlus> {
        override fun read(json: Json, at: Place): CostPlus {
            val fields = Fields(json, at)
            val read = CostPlus(
                percent = fields.optional("percent", Read.decimal),
                amount = fields.optional("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A piece of evidence with what it weighs. */
data class Counted(
    /** The kind of signal. */
    val signal: String,
    /** What it weighs here. */
    val weight: Long,
) : Document {
    override fun json(): Json = Members()
        .put("signal", signal)
        .put("weight", weight)
        .json()

    companion object : Reader<Counted> {
        override fun read(json: Json, at: Place): Counted {
            val fields = Fields(json, at)
            val read = Counted(
                signal = fields.required("signal", Read.text),
                weight = fields.required("weight", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** What the buyer asked for. */
data class Counter(
    /** When. */
    val at: Instant,
    /** Who. */
    val by: String,
    /** The total of the lines that are not optional. */
    val target: BigDecimal? = null,
    /** The id of a note. */
    val note: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("at", at)
        .put("by", by)
        .put("target", target)
        .put("note", note)
        .json()

    companion object : Reader<Counter> {
        override fun read(json: Json, at: Place): Counter {
            val fields = Fields(json, at)
            val read = Counter(
                at = fields.required("at", Read.instant),
                by = fields.required("by", Read.text),
                target = fields.optional("target", Read.decimal),
                note = fields.optional("note", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** How much of a line an order covers. */
data class Covered(
    /** The line. */
    val line: String,
    /** How much, in the unit of the line. */
    val quantity: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("quantity", quantity)
        .json()

    companion object : Reader<Covered> {
        override fun read(json: Json, at: Place): Covered {
            val fields = Fields(json, at)
            val read = Covered(
                line = fields.required("line", Read.text),
                quantity = fields.required("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A credit account. */
data class CreditAccount(
    /** The selling entity; any when absent. */
    val seller: String? = null,
    /** The unit with everything below it; the whole company when absent. */
    val unit: String? = null,
    /** The currency of its amounts. */
    val currency: String,
    /** The limit; none when absent. */
    val limit: BigDecimal? = null,
    /** What is owed by the books; below zero for a credit balance. */
    val balance: BigDecimal? = null,
    /** Whether the seller has stopped it. */
    val onHold: Boolean? = null,
    /** The version of the books. */
    val sourceVersion: Long,
    /** What counts here and is not in the balance. */
    val own: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("seller", seller)
        .put("unit", unit)
        .put("currency", currency)
        .put("limit", limit)
        .put("balance", balance)
        .put("on_hold", onHold)
        .put("source_version", sourceVersion)
        .put("own", own)
        .json()

    companion object : Reader<CreditAccount> {
        override fun read(json: Json, at: Place): CreditAccount {
            val fields = Fields(json, at)
            val read = CreditAccount(
                seller = fields.optional("seller", Read.text),
                unit = fields.optional("unit", Read.text),
                currency = fields.required("currency", Read.text),
                limit = fields.optional("limit", Read.decimal),
                balance = fields.optional("balance", Read.decimal),
                onHold = fields.optional("on_hold", Read.bool),
                sourceVersion = fields.required("source_version", Read.integer),
                own = fields.optional("own", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** An invoice. */
data class CreditInvoice(
    /** When it was booked. */
    val at: Instant,
    /** Its amount. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("at", at)
        .put("amount", amount)
        .json()

    companion object : Reader<CreditInvoice> {
        override fun read(json: Json, at: Place): CreditInvoice {
            val fields = Fields(json, at)
            val read = CreditInvoice(
                at = fields.required("at", Read.instant),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Names a credit account. */
data class CreditKey(
    /** The selling entity; any when absent. */
    val seller: String? = null,
    /** The unit with everything below it; the whole company when absent. */
    val unit: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("seller", seller)
        .put("unit", unit)
        .json()

    companion object : Reader<CreditKey> {
        override fun read(json: Json, at: Place): CreditKey {
            val fields = Fields(json, at)
            val read = CreditKey(
                seller = fields.optional("seller", Read.text),
                unit = fields.optional("unit", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What a sync changed about a use. */
data class CreditSettled(
    /** The use. */
    val hold: String,
    /** What counts in which account. */
    val shares: List<CreditShare> = emptyList(),
    /** When it is forgotten. */
    val forgetAt: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("hold", hold)
        .putUnlessEmpty("shares", shares)
        .put("forget_at", forgetAt)
        .json()

    companion object : Reader<CreditSettled> {
        override fun read(json: Json, at: Place): CreditSettled {
            val fields = Fields(json, at)
            val read = CreditSettled(
                hold = fields.required("hold", Read.text),
                shares = fields.optional("shares", Read.list(CreditShare)) ?: emptyList(),
                forgetAt = fields.optional("forget_at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** What a use counts for in one account. */
data class CreditShare(
    /** The account. */
    val account: CreditKey,
    /** The rate, where the currencies differ. */
    val pinned: Pinned? = null,
    /** What the balance has of it already, in the currency of the use. */
    val included: BigDecimal? = null,
    /** What counts besides the balance, in the currency of the account. */
    val counts: BigDecimal? = null,
    /** How much of it went beyond the limit because somebody approved that. */
    val over: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .put("pinned", pinned)
        .put("included", included)
        .put("counts", counts)
        .put("over", over)
        .json()

    companion object : Reader<CreditShare> {
        override fun read(json: Json, at: Place): CreditShare {
            val fields = Fields(json, at)
            val read = CreditShare(
                account = fields.required("account", CreditKey),
                pinned = fields.optional("pinned", Pinned),
                included = fields.optional("included", Read.decimal),
                counts = fields.optional("counts", Read.decimal),
                over = fields.optional("over", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What a credit account lacks. */
data class CreditShortfall(
    /** The account. */
    val account: CreditKey,
    /** The currency of the amounts. */
    val currency: String,
    /** What the seller carries now. */
    val exposure: BigDecimal,
    /** What is left. */
    val available: BigDecimal,
    /** What is asked for. */
    val needed: BigDecimal,
    /** What is missing. */
    val missing: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .put("currency", currency)
        .put("exposure", exposure)
        .put("available", available)
        .put("needed", needed)
        .put("missing", missing)
        .json()

    companion object : Reader<CreditShortfall> {
        override fun read(json: Json, at: Place): CreditShortfall {
            val fields = Fields(json, at)
            val read = CreditShortfall(
                account = fields.required("account", CreditKey),
                currency = fields.required("currency", Read.text),
                exposure = fields.required("exposure", Read.decimal),
                available = fields.required("available", Read.decimal),
                needed = fields.required("needed", Read.decimal),
                missing = fields.required("missing", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Amounts by stage. */
data class CreditStages(
    /** What may still become an order. */
    val held: BigDecimal? = null,
    /** What is ordered and not shipped. */
    val ordered: BigDecimal? = null,
    /** What is shipped and not invoiced. */
    val shipped: BigDecimal? = null,
    /** What is invoiced, in the order of coming. */
    val invoices: List<CreditInvoice> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("held", held)
        .put("ordered", ordered)
        .put("shipped", shipped)
        .putUnlessEmpty("invoices", invoices)
        .json()

    companion object : Reader<CreditStages> {
        override fun read(json: Json, at: Place): CreditStages {
            val fields = Fields(json, at)
            val read = CreditStages(
                held = fields.optional("held", Read.decimal),
                ordered = fields.optional("ordered", Read.decimal),
                shipped = fields.optional("shipped", Read.decimal),
                invoices = fields.optional("invoices", Read.list(CreditInvoice)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** How a use stands. */
data class CreditStanding(
    /** The order, once there is one. */
    val order: String? = null,
    /** Amounts by stage. */
    val stages: CreditStages,
    /** What counts in which account. */
    val shares: List<CreditShare> = emptyList(),
    /** When it is forgotten. */
    val forgetAt: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("order", order)
        .put("stages", stages)
        .putUnlessEmpty("shares", shares)
        .put("forget_at", forgetAt)
        .json()

    companion object : Reader<CreditStanding> {
        override fun read(json: Json, at: Place): CreditStanding {
            val fields = Fields(json, at)
            val read = CreditStanding(
                order = fields.optional("order", Read.text),
                stages = fields.required("stages", CreditStages),
                shares = fields.optional("shares", Read.list(CreditShare)) ?: emptyList(),
                forgetAt = fields.optional("forget_at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** What the books say about a credit account, whole. */
data class CreditSync(
    /** The selling entity; any when absent. */
    val seller: String? = null,
    /** The unit with everything below it; the whole company when absent. */
    val unit: String? = null,
    /** The version of the books, growing. */
    val version: Long,
    /** The currency of limit and balance. */
    val currency: String,
    /** The limit; none when absent. */
    val limit: BigDecimal? = null,
    /** What is owed; below zero for a credit balance. */
    val balance: BigDecimal? = null,
    /** Whether the seller has stopped the credit. */
    val onHold: Boolean? = null,
    /** The balance has every invoice booked at or before this instant. */
    val includesUntil: Instant? = null,
    /** Orders that the balance has, whole or in part, whatever stage they are in. */
    val includes: List<Included> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("seller", seller)
        .put("unit", unit)
        .put("version", version)
        .put("currency", currency)
        .put("limit", limit)
        .put("balance", balance)
        .put("on_hold", onHold)
        .put("includes_until", includesUntil)
        .putUnlessEmpty("includes", includes)
        .json()

    companion object : Reader<CreditSync> {
        override fun read(json: Json, at: Place): CreditSync {
            val fields = Fields(json, at)
            val read = CreditSync(
                seller = fields.optional("seller", Read.text),
                unit = fields.optional("unit", Read.text),
                version = fields.required("version", Read.integer),
                currency = fields.required("currency", Read.text),
                limit = fields.optional("limit", Read.decimal),
                balance = fields.optional("balance", Read.decimal),
                onHold = fields.optional("on_hold", Read.bool),
                includesUntil = fields.optional("includes_until", Read.instant),
                includes = fields.optional("includes", Read.list(Included)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** An order, or what may become one, in all its stages. */
data class CreditUse(
    /** The operation that held. */
    val id: String,
    /** Names its content. */
    val content: String,
    /** The cart, quote or order that it is for. */
    val subject: String? = null,
    /** The order, once there is one. */
    val order: String? = null,
    /** The currency of the stages. */
    val currency: String,
    /** When what is still held is released by itself. */
    val until: Instant? = null,
    /** How much is in which stage. */
    val stages: CreditStages,
    /** How much counts in which account. */
    val shares: List<CreditShare> = emptyList(),
    /** The operations on it. */
    val operations: List<BudgetMark> = emptyList(),
    /** When it is forgotten: some time after all of it is in the balances. */
    val forgetAt: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("content", content)
        .put("subject", subject)
        .put("order", order)
        .put("currency", currency)
        .put("until", until)
        .put("stages", stages)
        .putUnlessEmpty("shares", shares)
        .putUnlessEmpty("operations", operations)
        .put("forget_at", forgetAt)
        .json()

    companion object : Reader<CreditUse> {
        override fun read(json: Json, at: Place): CreditUse {
            val fields = Fields(json, at)
            val read = CreditUse(
                id = fields.required("id", Read.text),
                content = fields.required("content", Read.text),
                subject = fields.optional("subject", Read.text),
                order = fields.optional("order", Read.text),
                currency = fields.required("currency", Read.text),
                until = fields.optional("until", Read.instant),
                stages = fields.required("stages", CreditStages),
                shares = fields.optional("shares", Read.list(CreditShare)) ?: emptyList(),
                operations = fields.optional("operations", Read.list(BudgetMark)) ?: emptyList(),
                forgetAt = fields.optional("forget_at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** The credit of an account. */
data class Credits(
    /** How many events were applied. */
    val version: Long? = null,
    /** The credit accounts, by seller and unit. */
    val accounts: List<CreditAccount> = emptyList(),
    /** What counts, by the operation that held. */
    val uses: List<CreditUse> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("version", version)
        .putUnlessEmpty("accounts", accounts)
        .putUnlessEmpty("uses", uses)
        .json()

    companion object : Reader<Credits> {
        override fun read(json: Json, at: Place): Credits {
            val fields = Fields(json, at)
            val read = Credits(
                version = fields.optional("version", Read.integer),
                accounts = fields.optional("accounts", Read.list(CreditAccount)) ?: emptyList(),
                uses = fields.optional("uses", Read.list(CreditUse)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A record of a CRM to be put or changed. */
data class CrmCard(
    /** Where it comes from. */
    val origin: Origin,
    /** The system. */
    val system: String,
    /** The kind of record. */
    val record: String,
    /** The whole context. */
    val context: Context,
) : Document {
    override fun json(): Json = Members()
        .put("origin", origin)
        .put("system", system)
        .put("record", record)
        .put("context", context)
        .json()

    companion object : Reader<CrmCard> {
        override fun read(json: Json, at: Place): CrmCard {
            val fields = Fields(json, at)
            val read = CrmCard(
                origin = fields.required("origin", Origin),
                system = fields.required("system", Read.text),
                record = fields.required("record", Read.text),
                context = fields.required("context", Context),
            )
            fields.finish()
            return read
        }
    }
}

/** A record of the CRM. */
data class CrmStep(
    /** The system, such as `salesforce` or `hubspot`. */
    val system: String,
    /** The kind of record, such as `opportunity`. */
    val record: String,
) : Document {
    override fun json(): Json = Members()
        .put("system", system)
        .put("record", record)
        .json()

    companion object : Reader<CrmStep> {
        override fun read(json: Json, at: Place): CrmStep {
            val fields = Fields(json, at)
            val read = CrmStep(
                system = fields.required("system", Read.text),
                record = fields.required("record", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A currency of ISO 4217. */
data class CurrencyInfo(
    /** The three-letter code. */
    val code: String,
    /** The number. */
    val number: Long,
    /** Digits after the point of a settlement amount. */
    val exponent: Long,
    /** The English name. */
    val name: String,
) : Document {
    override fun json(): Json = Members()
        .put("code", code)
        .put("number", number)
        .put("exponent", exponent)
        .put("name", name)
        .json()

    companion object : Reader<CurrencyInfo> {
        override fun read(json: Json, at: Place): CurrencyInfo {
            val fields = Fields(json, at)
            val read = CurrencyInfo(
                code = fields.required("code", Read.text),
                number = fields.required("number", Read.integer),
                exponent = fields.required("exponent", Read.integer),
                name = fields.required("name", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** How long a step may be held back. */
data class Deferral(
    /** Counted from when it was due. */
    val maxAge: String,
) : Document {
    override fun json(): Json = Members()
        .put("max_age", maxAge)
        .json()

    companion object : Reader<Deferral> {
        override fun read(json: Json, at: Place): Deferral {
            val fields = Fields(json, at)
            val read = Deferral(
                maxAge = fields.required("max_age", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A wait; exactly one of `elapsed`, `business_time` and `business_days`, the last two on a `calendar`. */
data class Delay(
    /** Time that passes by day and night. */
    val elapsed: String? = null,
    /** Open time of the calendar. */
    val businessTime: String? = null,
    /** Business days of the calendar. */
    val businessDays: Long? = null,
    /** The calendar. */
    val calendar: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("elapsed", elapsed)
        .put("business_time", businessTime)
        .put("business_days", businessDays)
        .put("calendar", calendar)
        .json()

    companion object : Reader<Delay> {
        override fun read(json: Json, at: Place): Delay {
            val fields = Fields(json, at)
            val read = Delay(
                elapsed = fields.optional("elapsed", Read.text),
                businessTime = fields.optional("business_time", Read.text),
                businessDays = fields.optional("business_days", Read.integer),
                calendar = fields.optional("calendar", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A right to approve that is handed on. */
data class Delegation(
    /** Its id, unique in the account. */
    val id: String,
    /** Whose right. */
    val from: String,
    /** Who gets it. */
    val to: String,
    /** From when; at once when left out. */
    val starts: Instant? = null,
    /** Until when, not included; until it is revoked when left out. */
    val until: Instant? = null,
    /** Only for steps of these policies; for all when empty. */
    val policies: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("from", from)
        .put("to", to)
        .put("starts", starts)
        .put("until", until)
        .putUnlessEmpty("policies", policies)
        .json()

    companion object : Reader<Delegation> {
        override fun read(json: Json, at: Place): Delegation {
            val fields = Fields(json, at)
            val read = Delegation(
                id = fields.required("id", Read.text),
                from = fields.required("from", Read.text),
                to = fields.required("to", Read.text),
                starts = fields.optional("starts", Read.instant),
                until = fields.optional("until", Read.instant),
                policies = fields.optional("policies", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A delegation that is asked for. */
data class DelegationRequest(
    /** Whose right. */
    val from: String,
    /** Who gets it. */
    val to: String,
    /** From when; at once when left out. */
    val starts: Instant? = null,
    /** Until when, not included; until it is revoked when left out. */
    val until: Instant? = null,
    /** Only for steps of these policies; for all when empty. */
    val policies: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("from", from)
        .put("to", to)
        .put("starts", starts)
        .put("until", until)
        .putUnlessEmpty("policies", policies)
        .json()

    companion object : Reader<DelegationRequest> {
        override fun read(json: Json, at: Place): DelegationRequest {
            val fields = Fields(json, at)
            val read = DelegationRequest(
                from = fields.required("from", Read.text),
                to = fields.required("to", Read.text),
                starts = fields.optional("starts", Read.instant),
                until = fields.optional("until", Read.instant),
                policies = fields.optional("policies", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A part of a line's quantity. */
data class Delivery(
    /** How much, in the unit of the line. */
    val quantity: BigDecimal,
    /** When it is wanted; the line's date when absent. */
    val requested: Instant? = null,
    /** Where it goes; the cart's place when absent. */
    val shipTo: String? = null,
    /** Where it comes from; the cart's place when absent. */
    val shipFrom: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("quantity", quantity)
        .put("requested", requested)
        .put("ship_to", shipTo)
        .put("ship_from", shipFrom)
        .json()

    companion object : Reader<Delivery> {
        override fun read(json: Json, at: Place): Delivery {
            val fields = Fields(json, at)
            val read = Delivery(
                quantity = fields.required("quantity", Read.decimal),
                requested = fields.optional("requested", Read.instant),
                shipTo = fields.optional("ship_to", Read.text),
                shipFrom = fields.optional("ship_from", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What part of an order is due now. */
data class Deposit(
    /** Its id. */
    val id: String,
    /** Percent of the total. */
    val percent: BigDecimal,
    /** Whom it is asked of. */
    val `for`: Eligibility? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("percent", percent)
        .put("for", `for`)
        .json()

    companion object : Reader<Deposit> {
        override fun read(json: Json, at: Place): Deposit {
            val fields = Fields(json, at)
            val read = Deposit(
                id = fields.required("id", Read.text),
                percent = fields.required("percent", Read.decimal),
                `for` = fields.optional("for", Eligibility),
            )
            fields.finish()
            return read
        }
    }
}

/** A figure that differs. */
data class Difference(
    /** Where it is in the result, as a JSON pointer. */
    val path: String,
    /** Its value under each policy; null where it is absent. */
    val values: List<DifferenceValuesItem>,
) : Document {
    override fun json(): Json = Members()
        .put("path", path)
        .put("values", values)
        .json()

    companion object : Reader<Difference> {
        override fun read(json: Json, at: Place): Difference {
            val fields = Fields(json, at)
            val read = Difference(
                path = fields.required("path", Read.text),
                values = fields.required("values", Read.list(DifferenceValuesItem)),
            )
            fields.finish()
            return read
        }
    }
}

/** What the host knows beside the effects, as a document. */
data class Directory(
    /** Names of companies. */
    val companies: List<KnownCompany> = emptyList(),
    /** People. */
    val people: List<KnownPerson> = emptyList(),
    /** Ids that HubSpot gave records. */
    val records: List<KnownRecord> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("companies", companies)
        .putUnlessEmpty("people", people)
        .putUnlessEmpty("records", records)
        .json()

    companion object : Reader<Directory> {
        override fun read(json: Json, at: Place): Directory {
            val fields = Fields(json, at)
            val read = Directory(
                companies = fields.optional("companies", Read.list(KnownCompany)) ?: emptyList(),
                people = fields.optional("people", Read.list(KnownPerson)) ?: emptyList(),
                records = fields.optional("records", Read.list(KnownRecord)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What changed. */
data class Drift(
    /** The lines that changed, those of now first, then those that are gone. */
    val lines: List<CartLineDrift> = emptyList(),
    /** The totals that changed. */
    val totals: List<TotalDrift> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("lines", lines)
        .putUnlessEmpty("totals", totals)
        .json()

    companion object : Reader<Drift> {
        override fun read(json: Json, at: Place): Drift {
            val fields = Fields(json, at)
            val read = Drift(
                lines = fields.optional("lines", Read.list(CartLineDrift)) ?: emptyList(),
                totals = fields.optional("totals", Read.list(TotalDrift)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** The price of a line. */
data class DriftPrice(
    /** How much. */
    val quantity: BigDecimal,
    /** Per unit; absent where slices differ or there is no price. */
    val unitPrice: BigDecimal? = null,
    /** The rule. */
    val rule: String? = null,
    /** After promotions. */
    val total: BigDecimal,
    /** With tax. */
    val gross: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("quantity", quantity)
        .put("unit_price", unitPrice)
        .put("rule", rule)
        .put("total", total)
        .put("gross", gross)
        .json()

    companion object : Reader<DriftPrice> {
        override fun read(json: Json, at: Place): DriftPrice {
            val fields = Fields(json, at)
            val read = DriftPrice(
                quantity = fields.required("quantity", Read.decimal),
                unitPrice = fields.optional("unit_price", Read.decimal),
                rule = fields.optional("rule", Read.text),
                total = fields.required("total", Read.decimal),
                gross = fields.required("gross", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A discount for early payment. */
data class EarlyPayment(
    /** The last day on which it counts. */
    val lastDay: LocalDate,
    /** What is taken off. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("last_day", lastDay)
        .put("amount", amount)
        .json()

    companion object : Reader<EarlyPayment> {
        override fun read(json: Json, at: Place): EarlyPayment {
            val fields = Fields(json, at)
            val read = EarlyPayment(
                lastDay = fields.required("last_day", Read.date),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Something to be done now. */
data class Effect(
    /** What the host uses as idempotency key. */
    val key: String,
    /** From here on it is stale and must not be done any more. */
    val notAfter: Instant? = null,
    /** An earlier effect that this one takes the place of. */
    val supersedes: String? = null,
    /** What is to be done. */
    val `do`: EffectKind,
) : Document {
    override fun json(): Json = Members()
        .put("key", key)
        .put("not_after", notAfter)
        .put("supersedes", supersedes)
        .put("do", `do`)
        .json()

    companion object : Reader<Effect> {
        override fun read(json: Json, at: Place): Effect {
            val fields = Fields(json, at)
            val read = Effect(
                key = fields.required("key", Read.text),
                notAfter = fields.optional("not_after", Read.instant),
                supersedes = fields.optional("supersedes", Read.text),
                `do` = fields.required("do", EffectKind),
            )
            fields.finish()
            return read
        }
    }
}

/** What became of an effect. */
data class EffectAnswer(
    /** The effect. */
    val key: String,
    /** What became of it. */
    val result: EffectResult,
) : Document {
    override fun json(): Json = Members()
        .put("key", key)
        .put("result", result)
        .json()

    companion object : Reader<EffectAnswer> {
        override fun read(json: Json, at: Place): EffectAnswer {
            val fields = Fields(json, at)
            val read = EffectAnswer(
                key = fields.required("key", Read.text),
                result = fields.required("result", EffectResult),
            )
            fields.finish()
            return read
        }
    }
}

/** Who something is for. Every dimension named must match; any id of it suffices. */
data class Eligibility(
    /** Accounts; their descendants match too. */
    val accounts: List<String> = emptyList(),
    /** Units of the company tree; their subtrees match too. */
    val orgUnits: List<String> = emptyList(),
    /** People. */
    val contacts: List<String> = emptyList(),
    /** Groups of accounts or contacts. */
    val groups: List<String> = emptyList(),
    /** Segments. */
    val segments: List<String> = emptyList(),
    /** Sales channels. */
    val channels: List<String> = emptyList(),
    /** Regions and everything below them. */
    val regions: List<String> = emptyList(),
    /** Selling entities. */
    val sellers: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("accounts", accounts)
        .putUnlessEmpty("org_units", orgUnits)
        .putUnlessEmpty("contacts", contacts)
        .putUnlessEmpty("groups", groups)
        .putUnlessEmpty("segments", segments)
        .putUnlessEmpty("channels", channels)
        .putUnlessEmpty("regions", regions)
        .putUnlessEmpty("sellers", sellers)
        .json()

    companion object : Reader<Eligibility> {
        override fun read(json: Json, at: Place): Eligibility {
            val fields = Fields(json, at)
            val read = Eligibility(
                accounts = fields.optional("accounts", Read.list(Read.text)) ?: emptyList(),
                orgUnits = fields.optional("org_units", Read.list(Read.text)) ?: emptyList(),
                contacts = fields.optional("contacts", Read.list(Read.text)) ?: emptyList(),
                groups = fields.optional("groups", Read.list(Read.text)) ?: emptyList(),
                segments = fields.optional("segments", Read.list(Read.text)) ?: emptyList(),
                channels = fields.optional("channels", Read.list(Read.text)) ?: emptyList(),
                regions = fields.optional("regions", Read.list(Read.text)) ?: emptyList(),
                sellers = fields.optional("sellers", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** Somebody who may decide a step. */
data class Eligible(
    /** The person. */
    val person: ApprovalPerson,
    /** Whose right it is: the person's own, or of those who delegated it. */
    val powers: List<ApprovalPerson> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("person", person)
        .putUnlessEmpty("powers", powers)
        .json()

    companion object : Reader<Eligible> {
        override fun read(json: Json, at: Place): Eligible {
            val fields = Fields(json, at)
            val read = Eligible(
                person = fields.required("person", ApprovalPerson),
                powers = fields.optional("powers", Read.list(ApprovalPerson)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What became of a row. */
data class EnteredLine(
    /** What became of it. */
    val outcome: EntryOutcome,
    /** The row, for the line's `as_entered`. */
    val asEntered: EnteredRow,
    /** Where it was added: the product that is sold on that day. */
    val sku: String? = null,
    /** Where it was added: the quantity, as entered. */
    val quantity: BigDecimal? = null,
    /** Where it was added: its unit, one of the product's. */
    val unit: String? = null,
    /** Where it was added: the product that was named, where another has taken its place. */
    val superseded: String? = null,
    /** Where it is ambiguous: the products, sorted. */
    val skus: List<String> = emptyList(),
    /** Where it was refused: why, at the field of the row. */
    val errors: List<Fault> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("outcome", outcome)
        .put("as_entered", asEntered)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("superseded", superseded)
        .putUnlessEmpty("skus", skus)
        .putUnlessEmpty("errors", errors)
        .json()

    companion object : Reader<EnteredLine> {
        override fun read(json: Json, at: Place): EnteredLine {
            val fields = Fields(json, at)
            val read = EnteredLine(
                outcome = fields.required("outcome", EntryOutcome),
                asEntered = fields.required("as_entered", EnteredRow),
                sku = fields.optional("sku", Read.text),
                quantity = fields.optional("quantity", Read.decimal),
                unit = fields.optional("unit", Read.text),
                superseded = fields.optional("superseded", Read.text),
                skus = fields.optional("skus", Read.list(Read.text)) ?: emptyList(),
                errors = fields.optional("errors", Read.list(Fault)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A row as it was entered. */
data class EnteredRow(
    /** The number, with any white space around it. */
    val number: String,
    /** The quantity. */
    val quantity: BigDecimal,
    /** Its unit of measure; the product's base unit when absent. */
    val unit: String? = null,
    /** What kind of number it is, if that is known; all kinds are tried when absent. */
    val kind: NumberKind? = null,
) : Document {
    override fun json(): Json = Members()
        .put("number", number)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("kind", kind)
        .json()

    companion object : Reader<EnteredRow> {
        override fun read(json: Json, at: Place): EnteredRow {
            val fields = Fields(json, at)
            val read = EnteredRow(
                number = fields.required("number", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.optional("unit", Read.text),
                kind = fields.optional("kind", NumberKind),
            )
            fields.finish()
            return read
        }
    }
}

/** Who enters. */
data class Entry(
    /** On what. */
    val on: EnterOn,
    /** The signals, for `signal`. */
    val signals: List<String> = emptyList(),
    /** The ends, for `ended`. */
    val ends: List<JourneyEnd> = emptyList(),
    /** The stages; all when empty. */
    val stages: List<BuyingStage> = emptyList(),
    /** The reasons, one of which must be the heaviest; all when empty. */
    val reasons: List<KnownReason> = emptyList(),
    /** The segments, one of which must fit; all when empty. */
    val segments: List<String> = emptyList(),
    /** What must be so. */
    val `when`: CartCondition? = null,
) : Document {
    override fun json(): Json = Members()
        .put("on", on)
        .putUnlessEmpty("signals", signals)
        .putUnlessEmpty("ends", ends)
        .putUnlessEmpty("stages", stages)
        .putUnlessEmpty("reasons", reasons)
        .putUnlessEmpty("segments", segments)
        .put("when", `when`)
        .json()

    companion object : Reader<Entry> {
        override fun read(json: Json, at: Place): Entry {
            val fields = Fields(json, at)
            val read = Entry(
                on = fields.required("on", EnterOn),
                signals = fields.optional("signals", Read.list(Read.text)) ?: emptyList(),
                ends = fields.optional("ends", Read.list(JourneyEnd)) ?: emptyList(),
                stages = fields.optional("stages", Read.list(BuyingStage)) ?: emptyList(),
                reasons = fields.optional("reasons", Read.list(KnownReason)) ?: emptyList(),
                segments = fields.optional("segments", Read.list(Read.text)) ?: emptyList(),
                `when` = fields.optional("when", CartCondition),
            )
            fields.finish()
            return read
        }
    }
}

/** When a play was last entered. */
data class EntryMark(
    /** The play. */
    val play: String,
    /** What counts as the same. */
    val key: String,
    /** When. */
    val at: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("play", play)
        .put("key", key)
        .put("at", at)
        .json()

    companion object : Reader<EntryMark> {
        override fun read(json: Json, at: Place): EntryMark {
            val fields = Fields(json, at)
            val read = EntryMark(
                play = fields.required("play", Read.text),
                key = fields.required("key", Read.text),
                at = fields.required("at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** What the table says of an error code. */
data class ErrorCodeInfo(
    /** The stable word. */
    val code: ErrorCode,
    /** The stable number; never reused. */
    val number: Long,
    /** What it means. */
    val summary: String,
    /** How to mend it. */
    val mend: String,
) : Document {
    override fun json(): Json = Members()
        .put("code", code)
        .put("number", number)
        .put("summary", summary)
        .put("mend", mend)
        .json()

    companion object : Reader<ErrorCodeInfo> {
        override fun read(json: Json, at: Place): ErrorCodeInfo {
            val fields = Fields(json, at)
            val read = ErrorCodeInfo(
                code = fields.required("code", ErrorCode),
                number = fields.required("number", Read.integer),
                summary = fields.required("summary", Read.text),
                mend = fields.required("mend", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Who may decide too when nobody decided in time. */
data class Escalation(
    /** How long after the step opened. */
    val after: Delay,
    /** Any of these, besides those named before. */
    val to: List<Approver> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("after", after)
        .putUnlessEmpty("to", to)
        .json()

    companion object : Reader<Escalation> {
        override fun read(json: Json, at: Place): Escalation {
            val fields = Fields(json, at)
            val read = Escalation(
                after = fields.required("after", Delay),
                to = fields.optional("to", Read.list(Approver)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A fact with its place in the account's history. */
data class Event(
    /** Its number: 1 for the first, without gaps. */
    val seq: Long,
    /** When it took effect, by the account's clock. */
    val at: Instant,
    /** What an event is. */
    val fact: EventFact,
) : Document {
    override fun json(): Json = Members()
        .put("seq", seq)
        .put("at", at)
        .putFieldsOf(fact)
        .json()

    companion object : Reader<Event> {
        override fun read(json: Json, at: Place): Event {
            val fields = Fields(json, at)
            val read = Event(
                seq = fields.required("seq", Read.integer),
                at = fields.required("at", Read.instant),
                fact = EventFact.read(fields.rest(), at),
            )
            return read
        }
    }
}

/** Until something is seen. */
data class EventWait(
    /** Any of these signals about the thing. */
    val signals: List<String> = emptyList(),
    /** How long it waits for them. */
    val timeout: String,
    /** Where it goes on when the time is over; to the step itself when absent. */
    val otherwise: String? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("signals", signals)
        .put("timeout", timeout)
        .put("otherwise", otherwise)
        .json()

    companion object : Reader<EventWait> {
        override fun read(json: Json, at: Place): EventWait {
            val fields = Fields(json, at)
            val read = EventWait(
                signals = fields.optional("signals", Read.list(Read.text)) ?: emptyList(),
                timeout = fields.required("timeout", Read.text),
                otherwise = fields.optional("otherwise", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** How often a kind of signal was seen, and what it said. Signals with different details are different kinds. */
data class Evidence(
    /** The kind: the word of the signal, or the name of one of the host's own. */
    val signal: String,
    /** The detail: a field, page, code, step or outcome. */
    val detail: String? = null,
    /** How often. */
    val count: Long,
    /** When first. */
    val first: Instant,
    /** When last. */
    val last: Instant,
    /** The greatest number that it said: days, milliseconds, results, minutes. */
    val number: BigDecimal? = null,
    /** The amount said last. */
    val amount: Money? = null,
    /** The products named, at most a few, by SKU. */
    val skus: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("signal", signal)
        .put("detail", detail)
        .put("count", count)
        .put("first", first)
        .put("last", last)
        .put("number", number)
        .put("amount", amount)
        .putUnlessEmpty("skus", skus)
        .json()

    companion object : Reader<Evidence> {
        override fun read(json: Json, at: Place): Evidence {
            val fields = Fields(json, at)
            val read = Evidence(
                signal = fields.required("signal", Read.text),
                detail = fields.optional("detail", Read.text),
                count = fields.required("count", Read.integer),
                first = fields.required("first", Read.instant),
                last = fields.required("last", Read.instant),
                number = fields.optional("number", Read.decimal),
                amount = fields.optional("amount", Money),
                skus = fields.optional("skus", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What a signal weighs. */
data class EvidenceRule(
    /** The signal's word, `x.*`, or a standing, `state.*`. */
    val signal: String,
    /** The reason. */
    val reason: KnownReason,
    /** How much it speaks for the reason; below zero it speaks against it. */
    val weight: Long,
    /** It counts only when seen at least this often. */
    val atLeast: Long? = null,
    /** It counts only with this detail (a field, page, code or step). */
    val detail: String? = null,
    /** It counts only when its number (results, minutes, milliseconds, pieces, days) is above this. */
    val over: BigDecimal? = null,
    /** It counts only when its amount is above this share of the value, in percent. */
    val overPercent: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("signal", signal)
        .put("reason", reason)
        .put("weight", weight)
        .put("at_least", atLeast)
        .put("detail", detail)
        .put("over", over)
        .put("over_percent", overPercent)
        .json()

    companion object : Reader<EvidenceRule> {
        override fun read(json: Json, at: Place): EvidenceRule {
            val fields = Fields(json, at)
            val read = EvidenceRule(
                signal = fields.required("signal", Read.text),
                reason = fields.required("reason", KnownReason),
                weight = fields.required("weight", Read.integer),
                atLeast = fields.optional("at_least", Read.integer),
                detail = fields.optional("detail", Read.text),
                over = fields.optional("over", Read.decimal),
                overPercent = fields.optional("over_percent", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * A rate: `per` units of `from` are worth `rate` units of `to`. The way back is another rate; none is ever
 * inverted.
 */
data class ExchangeRate(
    /** The currency that is converted. */
    val from: String,
    /** The currency that comes out. */
    val to: String,
    /** How much of `to` one gets for `per` of `from`, above zero. */
    val rate: BigDecimal,
    /** How many units of `from` the rate is quoted for, above zero; 1 if left out. */
    val per: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("from", from)
        .put("to", to)
        .put("rate", rate)
        .put("per", per)
        .json()

    companion object : Reader<ExchangeRate> {
        override fun read(json: Json, at: Place): ExchangeRate {
            val fields = Fields(json, at)
            val read = ExchangeRate(
                from = fields.required("from", Read.text),
                to = fields.required("to", Read.text),
                rate = fields.required("rate", Read.decimal),
                per = fields.optional("per", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** How effects are written for other systems. */
data class ExchangeRules(
    /** For Salesforce. */
    val salesforce: SalesforceRules? = null,
    /** For HubSpot. */
    val hubspot: HubSpotRules? = null,
) : Document {
    override fun json(): Json = Members()
        .put("salesforce", salesforce)
        .put("hubspot", hubspot)
        .json()

    companion object : Reader<ExchangeRules> {
        override fun read(json: Json, at: Place): ExchangeRules {
            val fields = Fields(json, at)
            val read = ExchangeRules(
                salesforce = fields.optional("salesforce", SalesforceRules),
                hubspot = fields.optional("hubspot", HubSpotRules),
            )
            fields.finish()
            return read
        }
    }
}

/** What ends a run. */
data class Exit(
    /** Any of these. */
    val on: List<ExitOn> = emptyList(),
    /** The signals, for `signal`. */
    val signals: List<String> = emptyList(),
    /** When it counts; the preset's when absent. */
    val timing: ExitTiming? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("on", on)
        .putUnlessEmpty("signals", signals)
        .put("timing", timing)
        .json()

    companion object : Reader<Exit> {
        override fun read(json: Json, at: Place): Exit {
            val fields = Fields(json, at)
            val read = Exit(
                on = fields.optional("on", Read.list(ExitOn)) ?: emptyList(),
                signals = fields.optional("signals", Read.list(Read.text)) ?: emptyList(),
                timing = fields.optional("timing", ExitTiming),
            )
            fields.finish()
            return read
        }
    }
}

/** An experiment. */
data class Experiment(
    /** Its id. */
    val id: String,
    /** What is given an arm. */
    val unit: ExperimentUnit? = null,
    /** What is hashed with the unit; the id when absent. */
    val seed: String? = null,
    /** How it is hashed. */
    val hash: HashVersion? = null,
    /**
     * The share of units that takes part at all, 0 to 100 percent; all when absent. Raising it takes nobody's
     * arm away.
     */
    val coveragePercent: BigDecimal? = null,
    /**
     * The share of units that is held out, 0 to 100 percent: no arm, and nothing is sent to them. Which units
     * these are has nothing to do with their arms: the holdout hashes by version 2 under the seed followed by
     * `/holdout`.
     */
    val holdoutPercent: BigDecimal? = null,
    /** The arms. */
    val variants: List<Variant> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("unit", unit)
        .put("seed", seed)
        .put("hash", hash)
        .put("coverage_percent", coveragePercent)
        .put("holdout_percent", holdoutPercent)
        .putUnlessEmpty("variants", variants)
        .json()

    companion object : Reader<Experiment> {
        override fun read(json: Json, at: Place): Experiment {
            val fields = Fields(json, at)
            val read = Experiment(
                id = fields.required("id", Read.text),
                unit = fields.optional("unit", ExperimentUnit),
                seed = fields.optional("seed", Read.text),
                hash = fields.optional("hash", HashVersion),
                coveragePercent = fields.optional("coverage_percent", Read.decimal),
                holdoutPercent = fields.optional("holdout_percent", Read.decimal),
                variants = fields.optional("variants", Read.list(Variant)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** The field with the id by which a record is found again. */
data class ExternalId(
    /** The vendor's field. */
    val field: String,
    /** What is in it. */
    val value: FieldSource,
) : Document {
    override fun json(): Json = Members()
        .put("field", field)
        .put("value", value)
        .json()

    companion object : Reader<ExternalId> {
        override fun read(json: Json, at: Place): ExternalId {
            val fields = Fields(json, at)
            val read = ExternalId(
                field = fields.required("field", Read.text),
                value = fields.required("value", FieldSource),
            )
            fields.finish()
            return read
        }
    }
}

/** The number of an order in another system. */
data class ExternalNumber(
    /** The system. */
    val system: String,
    /** The number there. */
    val number: String,
) : Document {
    override fun json(): Json = Members()
        .put("system", system)
        .put("number", number)
        .json()

    companion object : Reader<ExternalNumber> {
        override fun read(json: Json, at: Place): ExternalNumber {
            val fields = Fields(json, at)
            val read = ExternalNumber(
                system = fields.required("system", Read.text),
                number = fields.required("number", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A digest for each side of a cart that somebody approves. */
data class Facets(
    /** What it costs. */
    val amount: String,
    /** What is ordered, and how much. */
    val quantity: String,
    /** Where it goes. */
    val shipTo: String,
    /** Who bears it. */
    val costCentre: String,
    /** From whom. */
    val supplier: String,
) : Document {
    override fun json(): Json = Members()
        .put("amount", amount)
        .put("quantity", quantity)
        .put("ship_to", shipTo)
        .put("cost_centre", costCentre)
        .put("supplier", supplier)
        .json()

    companion object : Reader<Facets> {
        override fun read(json: Json, at: Place): Facets {
            val fields = Fields(json, at)
            val read = Facets(
                amount = fields.required("amount", Read.text),
                quantity = fields.required("quantity", Read.text),
                shipTo = fields.required("ship_to", Read.text),
                costCentre = fields.required("cost_centre", Read.text),
                supplier = fields.required("supplier", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A fault: what the exceptions of each language are made from. */
data class Fault(
    /** The stable word. */
    val code: ErrorCode,
    /** The stable number. */
    val number: Long,
    /** Where in the input the fault is: a JSON pointer, empty for the whole. */
    val path: String,
    /** What is wrong and how to mend it, for a person. */
    val detail: String,
    /** Facts for a program by name, each a text or a list of texts. */
    val context: Map<String, OneOrMore<String>>,
) : Document {
    override fun json(): Json = Members()
        .put("code", code)
        .put("number", number)
        .put("path", path)
        .put("detail", detail)
        .put("context", context)
        .json()

    companion object : Reader<Fault> {
        override fun read(json: Json, at: Place): Fault {
            val fields = Fields(json, at)
            val read = Fault(
                code = fields.required("code", ErrorCode),
                number = fields.required("number", Read.integer),
                path = fields.required("path", Read.text),
                detail = fields.required("detail", Read.text),
                context = fields.required("context", Read.map(Read.oneOrMore(Read.text))),
            )
            fields.finish()
            return read
        }
    }
}

/** A field of a record: exactly one of `value`, `constant`, `number`, `flag` and `reference`. */
data class FieldRule(
    /** The vendor's field. */
    val field: String,
    /** What it is filled from. */
    val value: FieldSource? = null,
    /** A text that never changes. */
    val constant: String? = null,
    /** A number that never changes. */
    val number: BigDecimal? = null,
    /** Yes or no, never changing. */
    val flag: Boolean? = null,
    /** The id of another record of Salesforce, which is put in the same request before it. */
    val reference: String? = null,
    /**
     * The most characters, as UTF-16 counts them; more are cut. 255 for a subject, 120 for a name, 32,000 for a
     * description unless said; nothing else is cut.
     */
    val max: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .put("field", field)
        .put("value", value)
        .put("constant", constant)
        .put("number", number)
        .put("flag", flag)
        .put("reference", reference)
        .put("max", max)
        .json()

    companion object : Reader<FieldRule> {
        override fun read(json: Json, at: Place): FieldRule {
            val fields = Fields(json, at)
            val read = FieldRule(
                field = fields.required("field", Read.text),
                value = fields.optional("value", FieldSource),
                constant = fields.optional("constant", Read.text),
                number = fields.optional("number", Read.decimal),
                flag = fields.optional("flag", Read.bool),
                reference = fields.optional("reference", Read.text),
                max = fields.optional("max", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** A content by the hashes of its facets, as an approval keeps it. */
data class Fingerprint(
    /** The amount. */
    val amount: Money,
    /** The hash of the lines. */
    val quantity: String,
    /** The lines themselves, where a tolerance reads them. */
    val lines: List<ContentLine> = emptyList(),
    /** The hash of the ship-tos. */
    val shipTo: String,
    /** The hash of the cost centres. */
    val costCentre: String,
    /** The hash of the suppliers. */
    val supplier: String,
) : Document {
    override fun json(): Json = Members()
        .put("amount", amount)
        .put("quantity", quantity)
        .putUnlessEmpty("lines", lines)
        .put("ship_to", shipTo)
        .put("cost_centre", costCentre)
        .put("supplier", supplier)
        .json()

    companion object : Reader<Fingerprint> {
        override fun read(json: Json, at: Place): Fingerprint {
            val fields = Fields(json, at)
            val read = Fingerprint(
                amount = fields.required("amount", Money),
                quantity = fields.required("quantity", Read.text),
                lines = fields.optional("lines", Read.list(ContentLine)) ?: emptyList(),
                shipTo = fields.required("ship_to", Read.text),
                costCentre = fields.required("cost_centre", Read.text),
                supplier = fields.required("supplier", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The least price of a line, with exactly one of `margin`, `amount` and `contract`. */
data class Floor(
    /** Its id. */
    val id: String,
    /** Least margin, percent of the price. */
    val margin: BigDecimal? = null,
    /** Least unit price. */
    val amount: BigDecimal? = null,
    /** The floor of the contract's term. */
    val contract: Boolean? = null,
    /** What happens below it. */
    val onBreach: Breach,
    /** Which lines it is about. */
    val on: Condition? = null,
    /** Which of the seller's roles it binds; all when empty. */
    val forRoles: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("margin", margin)
        .put("amount", amount)
        .put("contract", contract)
        .put("on_breach", onBreach)
        .put("on", on)
        .putUnlessEmpty("for_roles", forRoles)
        .json()

    companion object : Reader<Floor> {
        override fun read(json: Json, at: Place): Floor {
            val fields = Fields(json, at)
            val read = Floor(
                id = fields.required("id", Read.text),
                margin = fields.optional("margin", Read.decimal),
                amount = fields.optional("amount", Read.decimal),
                contract = fields.optional("contract", Read.bool),
                onBreach = fields.required("on_breach", Breach),
                on = fields.optional("on", Condition),
                forRoles = fields.optional("for_roles", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A concession that somebody has to approve. */
data class FloorApproval(
    /** The floor that is broken. */
    val floor: String,
    /** The line. */
    val line: String,
    /** The line's total after promotions. */
    val total: BigDecimal,
    /** The least total. */
    val least: BigDecimal,
    /** The difference: what is conceded. */
    val concession: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("floor", floor)
        .put("line", line)
        .put("total", total)
        .put("least", least)
        .put("concession", concession)
        .json()

    companion object : Reader<FloorApproval> {
        override fun read(json: Json, at: Place): FloorApproval {
            val fields = Fields(json, at)
            val read = FloorApproval(
                floor = fields.required("floor", Read.text),
                line = fields.required("line", Read.text),
                total = fields.required("total", Read.decimal),
                least = fields.required("least", Read.decimal),
                concession = fields.required("concession", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What a floor did to a line. */
data class FloorBreach(
    /** The floor. */
    val floor: String,
    /** What it does. */
    val onBreach: Breach,
) : Document {
    override fun json(): Json = Members()
        .put("floor", floor)
        .put("on_breach", onBreach)
        .json()

    companion object : Reader<FloorBreach> {
        override fun read(json: Json, at: Place): FloorBreach {
            val fields = Fields(json, at)
            val read = FloorBreach(
                floor = fields.required("floor", Read.text),
                onBreach = fields.required("on_breach", Breach),
            )
            fields.finish()
            return read
        }
    }
}

/** A formula over named prices. */
data class Formula(
    /** The value. */
    val value: Expression,
    /** The declared precision of the result; exact when left out. */
    val round: Rounding? = null,
) : Document {
    override fun json(): Json = Members()
        .put("value", value)
        .put("round", round)
        .json()

    companion object : Reader<Formula> {
        override fun read(json: Json, at: Place): Formula {
            val fields = Fields(json, at)
            val read = Formula(
                value = fields.required("value", Expression),
                round = fields.optional("round", Rounding),
            )
            fields.finish()
            return read
        }
    }
}

/** How fresh facts of a message must be. */
data class Fresh(
    /** Stock of every product in it. */
    val stock: String? = null,
    /** How long an answer is waited for. */
    val wait: String,
    /** Whether it is sent without an answer; else it is dropped. */
    val sendAnyway: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("stock", stock)
        .put("wait", wait)
        .put("send_anyway", sendAnyway)
        .json()

    companion object : Reader<Fresh> {
        override fun read(json: Json, at: Place): Fresh {
            val fields = Fields(json, at)
            val read = Fresh(
                stock = fields.optional("stock", Read.text),
                wait = fields.required("wait", Read.text),
                sendAnyway = fields.optional("send_anyway", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** What a gate said, and why. */
data class GateVerdict(
    /** The gate. */
    val gate: Gate,
    /** What it says. */
    val outcome: GateOutcome,
    /** Why, a word such as `no_consent` or the id of a cap. */
    val reason: String? = null,
    /** Until when it holds the step back. */
    val until: Instant? = null,
    /** What held the step back for longer than it may be held, where the reason is `too_old`. */
    val heldBy: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("gate", gate)
        .put("outcome", outcome)
        .put("reason", reason)
        .put("until", until)
        .put("held_by", heldBy)
        .json()

    companion object : Reader<GateVerdict> {
        override fun read(json: Json, at: Place): GateVerdict {
            val fields = Fields(json, at)
            val read = GateVerdict(
                gate = fields.required("gate", Gate),
                outcome = fields.required("outcome", GateOutcome),
                reason = fields.optional("reason", Read.text),
                until = fields.optional("until", Read.instant),
                heldBy = fields.optional("held_by", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A line added at no charge. */
data class Gift(
    /** The SKU. */
    val sku: String,
    /** How many of its base unit. */
    val quantity: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("quantity", quantity)
        .json()

    companion object : Reader<Gift> {
        override fun read(json: Json, at: Place): Gift {
            val fields = Fields(json, at)
            val read = Gift(
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A line that a promotion adds at no charge. */
data class GiftLine(
    /** The promotion. */
    val promotion: String,
    /** The SKU. */
    val sku: String,
    /** How many base units. */
    val quantity: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("promotion", promotion)
        .put("sku", sku)
        .put("quantity", quantity)
        .json()

    companion object : Reader<GiftLine> {
        override fun read(json: Json, at: Place): GiftLine {
            val fields = Fields(json, at)
            val read = GiftLine(
                promotion = fields.required("promotion", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What is given back. Amounts below zero are taken in addition: an order can grow. */
data class GiveBack(
    /** By line. */
    val lines: List<GiveBackLine> = emptyList(),
    /**
     * Charges and what the rounding of the document added, without tax: where the order is cancelled as a whole,
     * or its prices changed.
     */
    val chargesNet: BigDecimal? = null,
    /** The same with tax. */
    val chargesGross: BigDecimal? = null,
    /** The sum without tax. */
    val net: BigDecimal? = null,
    /** The sum with tax. */
    val gross: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("lines", lines)
        .put("charges_net", chargesNet)
        .put("charges_gross", chargesGross)
        .put("net", net)
        .put("gross", gross)
        .json()

    companion object : Reader<GiveBack> {
        override fun read(json: Json, at: Place): GiveBack {
            val fields = Fields(json, at)
            val read = GiveBack(
                lines = fields.optional("lines", Read.list(GiveBackLine)) ?: emptyList(),
                chargesNet = fields.optional("charges_net", Read.decimal),
                chargesGross = fields.optional("charges_gross", Read.decimal),
                net = fields.optional("net", Read.decimal),
                gross = fields.optional("gross", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What is given back of a line. */
data class GiveBackLine(
    /** The line. */
    val line: String,
    /** What was ordered. */
    val sku: String,
    /** How much is no longer ordered, in the unit of the line. */
    val quantity: BigDecimal,
    /** Without tax. */
    val net: BigDecimal,
    /** With tax. */
    val gross: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("net", net)
        .put("gross", gross)
        .json()

    companion object : Reader<GiveBackLine> {
        override fun read(json: Json, at: Place): GiveBackLine {
            val fields = Fields(json, at)
            val read = GiveBackLine(
                line = fields.required("line", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                net = fields.required("net", Read.decimal),
                gross = fields.required("gross", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What a unit gets of an experiment. */
data class GivenArm(
    /** The arm; none where the unit is held out or takes no part. */
    val arm: String? = null,
    /** Whether the unit is held out: nothing is sent to it. */
    val heldOut: Boolean,
    /** The arms that could have been given. */
    val eligible: List<String>,
    /**
     * The share of all units that get what this one gets: the same arm, or the holdout, or no part in it. It
     * counts buckets, so it is exact, with at most eight decimals, and says what the hash does and not only what
     * the weights intend.
     */
    val probability: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("arm", arm)
        .put("held_out", heldOut)
        .put("eligible", eligible)
        .put("probability", probability)
        .json()

    companion object : Reader<GivenArm> {
        override fun read(json: Json, at: Place): GivenArm {
            val fields = Fields(json, at)
            val read = GivenArm(
                arm = fields.optional("arm", Read.text),
                heldOut = fields.required("held_out", Read.bool),
                eligible = fields.required("eligible", Read.list(Read.text)),
                probability = fields.required("probability", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What a play is for. */
data class Goal(
    /** Any of these. */
    val on: List<ExitOn> = emptyList(),
    /** The signals, for `signal`. */
    val signals: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("on", on)
        .putUnlessEmpty("signals", signals)
        .json()

    companion object : Reader<Goal> {
        override fun read(json: Json, at: Place): Goal {
            val fields = Fields(json, at)
            val read = Goal(
                on = fields.optional("on", Read.list(ExitOn)) ?: emptyList(),
                signals = fields.optional("signals", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A date on which a calendar has other hours than on the same day of other weeks. */
data class HalfDay(
    /** The date. */
    val date: LocalDate,
    /** Its hours, such as `09:00-13:00`. */
    val open: String,
) : Document {
    override fun json(): Json = Members()
        .put("date", date)
        .put("open", open)
        .json()

    companion object : Reader<HalfDay> {
        override fun read(json: Json, at: Place): HalfDay {
            val fields = Fields(json, at)
            val read = HalfDay(
                date = fields.required("date", Read.date),
                open = fields.required("open", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What happens to a step that is held back: exactly one. */
data class Held(
    /** It is tried again when what holds it back lets go, unless it is older then than this. */
    val defer: Deferral? = null,
    /** It is dropped; the run goes on with the next step. */
    val drop: Boolean? = null,
    /** The run ends. */
    val end: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("defer", defer)
        .put("drop", drop)
        .put("end", end)
        .json()

    companion object : Reader<Held> {
        override fun read(json: Json, at: Place): Held {
            val fields = Fields(json, at)
            val read = Held(
                defer = fields.optional("defer", Deferral),
                drop = fields.optional("drop", Read.bool),
                end = fields.optional("end", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** What the buyer might do better. Its facts stand beside the fields, by name: quantities and amounts. */
data class Hint(
    /** What it is about. */
    val kind: HintKind,
    /** The line, if it is about one. */
    val line: String? = null,
    /** Further fields, by name. */
    val others: Map<String, String> = emptyMap(),
) : Document {
    override fun json(): Json = Members()
        .put("kind", kind)
        .put("line", line)
        .putAll(others)
        .json()

    companion object : Reader<Hint> {
        override fun read(json: Json, at: Place): Hint {
            val fields = Fields(json, at)
            val read = Hint(
                kind = fields.required("kind", HintKind),
                line = fields.optional("line", Read.text),
                others = fields.others(Read.text),
            )
            return read
        }
    }
}

/** A fact of a hint. */
data class HintFact(
    /** Its name. */
    val name: String,
    /** Its value. */
    val value: String,
) : Document {
    override fun json(): Json = Members()
        .put("name", name)
        .put("value", value)
        .json()

    companion object : Reader<HintFact> {
        override fun read(json: Json, at: Place): HintFact {
            val fields = Fields(json, at)
            val read = HintFact(
                name = fields.required("name", Read.text),
                value = fields.required("value", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What an operation holds, has committed, or both. */
data class Hold(
    /** The operation that held. */
    val id: String,
    /** Names its content: the same id with another content is an error. */
    val content: String,
    /** The cart, quote or order that it is for, such as `cart:c-9`. When that ends the hold has to end. */
    val subject: String? = null,
    /** The instant that chose the periods. It never moves, so a hold that outlives a period stays in it. */
    val at: Instant,
    /** The currency of the parts. */
    val currency: String,
    /** When what is still held is released by itself. */
    val until: Instant? = null,
    /** Where it stands. */
    val state: HoldState,
    /** The amounts by coding. */
    val parts: List<Part> = emptyList(),
    /** The same amounts by budget, in the budgets' currencies, ordered by budget. */
    val shares: List<Share> = emptyList(),
    /** The operations on it. */
    val operations: List<BudgetMark> = emptyList(),
    /** When it is forgotten; absent while something is held. */
    val forgetAt: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("content", content)
        .put("subject", subject)
        .put("at", at)
        .put("currency", currency)
        .put("until", until)
        .put("state", state)
        .putUnlessEmpty("parts", parts)
        .putUnlessEmpty("shares", shares)
        .putUnlessEmpty("operations", operations)
        .put("forget_at", forgetAt)
        .json()

    companion object : Reader<Hold> {
        override fun read(json: Json, at: Place): Hold {
            val fields = Fields(json, at)
            val read = Hold(
                id = fields.required("id", Read.text),
                content = fields.required("content", Read.text),
                subject = fields.optional("subject", Read.text),
                at = fields.required("at", Read.instant),
                currency = fields.required("currency", Read.text),
                until = fields.optional("until", Read.instant),
                state = fields.required("state", HoldState),
                parts = fields.optional("parts", Read.list(Part)) ?: emptyList(),
                shares = fields.optional("shares", Read.list(Share)) ?: emptyList(),
                operations = fields.optional("operations", Read.list(BudgetMark)) ?: emptyList(),
                forgetAt = fields.optional("forget_at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** The price is kept. */
data class HoldPriceStep(
    /** For how long. */
    val `for`: String,
) : Document {
    override fun json(): Json = Members()
        .put("for", `for`)
        .json()

    companion object : Reader<HoldPriceStep> {
        override fun read(json: Json, at: Place): HoldPriceStep {
            val fields = Fields(json, at)
            val read = HoldPriceStep(
                `for` = fields.required("for", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The share of accounts that is never written to. */
data class HoldoutRule(
    /** The experiment that holds out: its holdout percent and seed count. */
    val experiment: String,
    /** The purposes that are held out; marketing alone when empty. */
    val purposes: List<Purpose> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("experiment", experiment)
        .putUnlessEmpty("purposes", purposes)
        .json()

    companion object : Reader<HoldoutRule> {
        override fun read(json: Json, at: Place): HoldoutRule {
            val fields = Fields(json, at)
            val read = HoldoutRule(
                experiment = fields.required("experiment", Read.text),
                purposes = fields.optional("purposes", Read.list(Purpose)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A call of the host. */
data class HookCard(
    /** Where it comes from. */
    val origin: Origin,
    /** The hook. */
    val hook: String,
    /** The whole context. */
    val context: Context,
) : Document {
    override fun json(): Json = Members()
        .put("origin", origin)
        .put("hook", hook)
        .put("context", context)
        .json()

    companion object : Reader<HookCard> {
        override fun read(json: Json, at: Place): HookCard {
            val fields = Fields(json, at)
            val read = HookCard(
                origin = fields.required("origin", Origin),
                hook = fields.required("hook", Read.text),
                context = fields.required("context", Context),
            )
            fields.finish()
            return read
        }
    }
}

/** A kind of record of HubSpot. */
data class HubSpotRecord(
    /** What steps of plays call it; tasks are the record `task`. */
    val record: String,
    /** The object at HubSpot, such as `deals`. */
    val `object`: String,
    /** The property with unique values by which it is found again. Without one every effect makes a new record. */
    val idProperty: ExternalId? = null,
    /** Its properties. */
    val properties: List<FieldRule> = emptyList(),
    /**
     * What it is tied to when it is made; only for records without `id_property`, as a batch of upserts takes
     * none.
     */
    val associations: List<Association> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("record", record)
        .put("object", `object`)
        .put("id_property", idProperty)
        .putUnlessEmpty("properties", properties)
        .putUnlessEmpty("associations", associations)
        .json()

    companion object : Reader<HubSpotRecord> {
        override fun read(json: Json, at: Place): HubSpotRecord {
            val fields = Fields(json, at)
            val read = HubSpotRecord(
                record = fields.required("record", Read.text),
                `object` = fields.required("object", Read.text),
                idProperty = fields.optional("id_property", ExternalId),
                properties = fields.optional("properties", Read.list(FieldRule)) ?: emptyList(),
                associations = fields.optional("associations", Read.list(Association)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A batch: to be sent as POST to its path. A host that waits long for the answer may store it. */
data class HubSpotRequest(
    /** Where it is sent. */
    val path: String,
    /** What is sent, as it is. */
    val body: String,
    /**
     * The effects that each input is for, in the order of the inputs: several only where they say exactly the
     * same.
     */
    val keys: List<List<String>>,
) : Document {
    override fun json(): Json = Members()
        .put("path", path)
        .put("body", body)
        .put("keys", keys)
        .json()

    companion object : Reader<HubSpotRequest> {
        override fun read(json: Json, at: Place): HubSpotRequest {
            val fields = Fields(json, at)
            val read = HubSpotRequest(
                path = fields.required("path", Read.text),
                body = fields.required("body", Read.text),
                keys = fields.required("keys", Read.list(Read.list(Read.text))),
            )
            fields.finish()
            return read
        }
    }
}

/** Requests for effects. Every effect that the system is asked about is in exactly one of the two lists, once. */
data class HubSpotRequests(
    /** The requests, to be sent in this order. */
    val requests: List<HubSpotRequest>,
    /** Effects that no request can be made for, and why. */
    val refused: List<EffectAnswer>,
) : Document {
    override fun json(): Json = Members()
        .put("requests", requests)
        .put("refused", refused)
        .json()

    companion object : Reader<HubSpotRequests> {
        override fun read(json: Json, at: Place): HubSpotRequests {
            val fields = Fields(json, at)
            val read = HubSpotRequests(
                requests = fields.required("requests", Read.list(HubSpotRequest)),
                refused = fields.required("refused", Read.list(EffectAnswer)),
            )
            fields.finish()
            return read
        }
    }
}

/** How effects are written for HubSpot. */
data class HubSpotRules(
    /** The records; those not named are the defaults. */
    val records: List<HubSpotRecord> = emptyList(),
    /** The internal ids of stages; those not named are the defaults. */
    val stages: List<StageWord> = emptyList(),
    /** The internal id of the pipeline. */
    val pipeline: String? = null,
    /** HubSpot's ids of owners. */
    val owners: List<OwnerId> = emptyList(),
    /** In how many days something closes that has no end of its own. */
    val closeInDays: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("records", records)
        .putUnlessEmpty("stages", stages)
        .put("pipeline", pipeline)
        .putUnlessEmpty("owners", owners)
        .put("close_in_days", closeInDays)
        .json()

    companion object : Reader<HubSpotRules> {
        override fun read(json: Json, at: Place): HubSpotRules {
            val fields = Fields(json, at)
            val read = HubSpotRules(
                records = fields.optional("records", Read.list(HubSpotRecord)) ?: emptyList(),
                stages = fields.optional("stages", Read.list(StageWord)) ?: emptyList(),
                pipeline = fields.optional("pipeline", Read.text),
                owners = fields.optional("owners", Read.list(OwnerId)) ?: emptyList(),
                closeInDays = fields.optional("close_in_days", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** When something counts as idle. */
data class IdleRule(
    /** The kinds; all when empty. */
    val kinds: List<JourneyKind> = emptyList(),
    /** The stages; all when empty. */
    val stages: List<BuyingStage> = emptyList(),
    /** The segments of this rulebook, one of which must fit; all when empty. */
    val segments: List<String> = emptyList(),
    /** After how much elapsed time. Exactly one of this and `business`. */
    val after: String? = null,
    /** After how much business time. */
    val business: String? = null,
    /** The calendar of `business`. */
    val calendar: String? = null,
    /**
     * The signals that count as activity at these stages, beside those that are a sign of the stage itself; all
     * that count by themselves when empty. The first rule about kind and stage says it, whatever its segments.
     */
    val qualifying: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("kinds", kinds)
        .putUnlessEmpty("stages", stages)
        .putUnlessEmpty("segments", segments)
        .put("after", after)
        .put("business", business)
        .put("calendar", calendar)
        .putUnlessEmpty("qualifying", qualifying)
        .json()

    companion object : Reader<IdleRule> {
        override fun read(json: Json, at: Place): IdleRule {
            val fields = Fields(json, at)
            val read = IdleRule(
                kinds = fields.optional("kinds", Read.list(JourneyKind)) ?: emptyList(),
                stages = fields.optional("stages", Read.list(BuyingStage)) ?: emptyList(),
                segments = fields.optional("segments", Read.list(Read.text)) ?: emptyList(),
                after = fields.optional("after", Read.text),
                business = fields.optional("business", Read.text),
                calendar = fields.optional("calendar", Read.text),
                qualifying = fields.optional("qualifying", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** An order that a balance has. */
data class Included(
    /** The order. */
    val order: String,
    /** How much of it, counted from its beginning and not since the last sync; all of it when absent. */
    val amount: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("order", order)
        .put("amount", amount)
        .json()

    companion object : Reader<Included> {
        override fun read(json: Json, at: Place): Included {
            val fields = Fields(json, at)
            val read = Included(
                order = fields.required("order", Read.text),
                amount = fields.optional("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What an event brings: an input, and the account that it is for. */
data class Incoming(
    /** The account. */
    val account: String,
    /** The input. Its id is made of `source` and `id` of the event, which together name it once. */
    val input: Input,
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .put("input", input)
        .json()

    companion object : Reader<Incoming> {
        override fun read(json: Json, at: Place): Incoming {
            val fields = Fields(json, at)
            val read = Incoming(
                account = fields.required("account", Read.text),
                input = fields.required("input", Input),
            )
            fields.finish()
            return read
        }
    }
}

/** What comes in: an input of an account. */
data class Input(
    /**
     * Its id, unique among the inputs of the account. The same input may come again, the same id for another may
     * not.
     */
    val id: String,
    /** When it happened; the moment of the step when absent. Hosts that repeat inputs should give it. */
    val at: Instant? = null,
    /** Who acts: a contact by id, or anybody; the host itself when absent. */
    val actor: ContactIdOrActor? = null,
    /** What an input is. */
    val command: InputCommand,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("at", at)
        .put("actor", actor)
        .putFieldsOf(command)
        .json()

    companion object : Reader<Input> {
        override fun read(json: Json, at: Place): Input {
            val fields = Fields(json, at)
            val read = Input(
                id = fields.required("id", Read.text),
                at = fields.optional("at", Read.instant),
                actor = fields.optional("actor", ContactIdOrActor),
                command = InputCommand.read(fields.rest(), at),
            )
            return read
        }
    }
}

/** A payment of a schedule. */
data class Instalment(
    /** What it is. */
    val kind: InstalmentKind,
    /** The last day on which it is paid in time. */
    val due: LocalDate,
    /** The amount, in the currency of the total. */
    val amount: BigDecimal,
    /** What early payment takes off. */
    val discount: EarlyPayment? = null,
) : Document {
    override fun json(): Json = Members()
        .put("kind", kind)
        .put("due", due)
        .put("amount", amount)
        .put("discount", discount)
        .json()

    companion object : Reader<Instalment> {
        override fun read(json: Json, at: Place): Instalment {
            val fields = Fields(json, at)
            val read = Instalment(
                kind = fields.required("kind", InstalmentKind),
                due = fields.required("due", Read.date),
                amount = fields.required("amount", Read.decimal),
                discount = fields.optional("discount", EarlyPayment),
            )
            fields.finish()
            return read
        }
    }
}

/** What stands against submitting the cart. Its facts stand beside the fields, by name. */
data class Issue(
    /** What it is. */
    val code: ErrorCode,
    /** Where it is in the request, as a JSON pointer. */
    val path: String,
    /** What is wrong and how to mend it, for a person. */
    val detail: String,
    /** Further fields, by name. */
    val others: Map<String, OneOrMore<String>> = emptyMap(),
) : Document {
    override fun json(): Json = Members()
        .put("code", code)
        .put("path", path)
        .put("detail", detail)
        .putAll(others)
        .json()

    companion object : Reader<Issue> {
        override fun read(json: Json, at: Place): Issue {
            val fields = Fields(json, at)
            val read = Issue(
                code = fields.required("code", ErrorCode),
                path = fields.required("path", Read.text),
                detail = fields.required("detail", Read.text),
                others = fields.others(Read.oneOrMore(Read.text)),
            )
            return read
        }
    }
}

/** A thing that can stall. */
data class Journey(
    /** The thing. */
    val about: JourneyRef,
    /** Counts every resumption after it was abandoned: messages of an older generation are void. */
    val generation: Long? = null,
    /** Where on the way to an order it is. */
    val stage: BuyingStage,
    /** Where it stands. */
    val status: JourneyStatus,
    /** How it ended. */
    val end: JourneyEnd? = null,
    /** Who buys; of an approval, who asked. */
    val contact: String? = null,
    /** Who must act where that is not the buyer: approvers. */
    val waitsFor: List<String> = emptyList(),
    /** The unit that buys. */
    val unit: String? = null,
    /** The selling entity. */
    val seller: String? = null,
    /** When it was first seen: the earliest that any signal told of. */
    val opened: Instant,
    /** When this generation began, after the first: evidence from before it counts for no reason. */
    val resumed: Instant? = null,
    /** The last activity that counts at its stage. */
    val activity: Instant,
    /** What stage and activity follow from: the latest of each kind. */
    val marks: List<JourneyMark> = emptyList(),
    /** When it was abandoned last, in this generation. */
    val abandoned: Instant? = null,
    /** When it came to its end. */
    val ended: Instant? = null,
    /** When it is found idle unless something happens. */
    val idleAt: Instant? = null,
    /** The version at its source. */
    val version: Long? = null,
    /** When what is in it was told last. */
    val updated: Instant? = null,
    /** When contact, unit and seller were told. */
    val named: Instant? = null,
    /**
     * Whether those who told what is in it named them; they count before anybody who merely did something with
     * it.
     */
    val owned: Boolean? = null,
    /** What is in it, where no cart or quote of the account says it. */
    val lines: List<JourneyLine> = emptyList(),
    /** What it is worth, net. */
    val value: Money? = null,
    /** Until when it holds: an offer, a contract; when goods are due. */
    val ends: Instant? = null,
    /** The thing that it came from or went into. */
    val linked: JourneyRef? = null,
    /** What was seen, by kind. */
    val evidence: List<Evidence> = emptyList(),
    /** Why it was abandoned, the heaviest reason first. */
    val reasons: List<RankedReason> = emptyList(),
    /** The segments that it was in then. */
    val segments: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("about", about)
        .put("generation", generation)
        .put("stage", stage)
        .put("status", status)
        .put("end", end)
        .put("contact", contact)
        .putUnlessEmpty("waits_for", waitsFor)
        .put("unit", unit)
        .put("seller", seller)
        .put("opened", opened)
        .put("resumed", resumed)
        .put("activity", activity)
        .putUnlessEmpty("marks", marks)
        .put("abandoned", abandoned)
        .put("ended", ended)
        .put("idle_at", idleAt)
        .put("version", version)
        .put("updated", updated)
        .put("named", named)
        .put("owned", owned)
        .putUnlessEmpty("lines", lines)
        .put("value", value)
        .put("ends", ends)
        .put("linked", linked)
        .putUnlessEmpty("evidence", evidence)
        .putUnlessEmpty("reasons", reasons)
        .putUnlessEmpty("segments", segments)
        .json()

    companion object : Reader<Journey> {
        override fun read(json: Json, at: Place): Journey {
            val fields = Fields(json, at)
            val read = Journey(
                about = fields.required("about", JourneyRef),
                generation = fields.optional("generation", Read.integer),
                stage = fields.required("stage", BuyingStage),
                status = fields.required("status", JourneyStatus),
                end = fields.optional("end", JourneyEnd),
                contact = fields.optional("contact", Read.text),
                waitsFor = fields.optional("waits_for", Read.list(Read.text)) ?: emptyList(),
                unit = fields.optional("unit", Read.text),
                seller = fields.optional("seller", Read.text),
                opened = fields.required("opened", Read.instant),
                resumed = fields.optional("resumed", Read.instant),
                activity = fields.required("activity", Read.instant),
                marks = fields.optional("marks", Read.list(JourneyMark)) ?: emptyList(),
                abandoned = fields.optional("abandoned", Read.instant),
                ended = fields.optional("ended", Read.instant),
                idleAt = fields.optional("idle_at", Read.instant),
                version = fields.optional("version", Read.integer),
                updated = fields.optional("updated", Read.instant),
                named = fields.optional("named", Read.instant),
                owned = fields.optional("owned", Read.bool),
                lines = fields.optional("lines", Read.list(JourneyLine)) ?: emptyList(),
                value = fields.optional("value", Money),
                ends = fields.optional("ends", Read.instant),
                linked = fields.optional("linked", JourneyRef),
                evidence = fields.optional("evidence", Read.list(Evidence)) ?: emptyList(),
                reasons = fields.optional("reasons", Read.list(RankedReason)) ?: emptyList(),
                segments = fields.optional("segments", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What is in a thing and whose it is, as known together. */
data class JourneyContent(
    /** Who buys. */
    val contact: String? = null,
    /** Who must act. */
    val waitsFor: List<String> = emptyList(),
    /** The unit that buys. */
    val unit: String? = null,
    /** The selling entity. */
    val seller: String? = null,
    /** When these were told. */
    val named: Instant? = null,
    /** Whether those who told what is in it named them. */
    val owned: Boolean? = null,
    /** The version at its source. */
    val version: Long? = null,
    /** When what is in it was told. */
    val updated: Instant? = null,
    /** What is in it. */
    val lines: List<JourneyLine> = emptyList(),
    /** What it is worth. */
    val value: Money? = null,
    /** Until when it holds. */
    val ends: Instant? = null,
    /** The thing that it came from or went into. */
    val linked: JourneyRef? = null,
) : Document {
    override fun json(): Json = Members()
        .put("contact", contact)
        .putUnlessEmpty("waits_for", waitsFor)
        .put("unit", unit)
        .put("seller", seller)
        .put("named", named)
        .put("owned", owned)
        .put("version", version)
        .put("updated", updated)
        .putUnlessEmpty("lines", lines)
        .put("value", value)
        .put("ends", ends)
        .put("linked", linked)
        .json()

    companion object : Reader<JourneyContent> {
        override fun read(json: Json, at: Place): JourneyContent {
            val fields = Fields(json, at)
            val read = JourneyContent(
                contact = fields.optional("contact", Read.text),
                waitsFor = fields.optional("waits_for", Read.list(Read.text)) ?: emptyList(),
                unit = fields.optional("unit", Read.text),
                seller = fields.optional("seller", Read.text),
                named = fields.optional("named", Read.instant),
                owned = fields.optional("owned", Read.bool),
                version = fields.optional("version", Read.integer),
                updated = fields.optional("updated", Read.instant),
                lines = fields.optional("lines", Read.list(JourneyLine)) ?: emptyList(),
                value = fields.optional("value", Money),
                ends = fields.optional("ends", Read.instant),
                linked = fields.optional("linked", JourneyRef),
            )
            fields.finish()
            return read
        }
    }
}

/** A line of a thing that another system owns. */
data class JourneyLine(
    /** What is ordered. */
    val sku: String,
    /** How much. */
    val quantity: BigDecimal,
    /** Per unit, as last shown. */
    val price: BigDecimal? = null,
    /** Its category. */
    val category: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("quantity", quantity)
        .put("price", price)
        .put("category", category)
        .json()

    companion object : Reader<JourneyLine> {
        override fun read(json: Json, at: Place): JourneyLine {
            val fields = Fields(json, at)
            val read = JourneyLine(
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                price = fields.optional("price", Read.decimal),
                category = fields.optional("category", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The latest activity of one kind. */
data class JourneyMark(
    /** The kind of signal; it counts at every stage when absent. */
    val signal: String? = null,
    /**
     * The stage that it is a sign of: it carries the journey forward to it, never back, and counts as activity
     * there.
     */
    val stage: BuyingStage? = null,
    /** When. */
    val at: Instant,
    /** The journey is at this stage from then on, even where it was further on before. */
    val set: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("signal", signal)
        .put("stage", stage)
        .put("at", at)
        .put("set", set)
        .json()

    companion object : Reader<JourneyMark> {
        override fun read(json: Json, at: Place): JourneyMark {
            val fields = Fields(json, at)
            val read = JourneyMark(
                signal = fields.optional("signal", Read.text),
                stage = fields.optional("stage", BuyingStage),
                at = fields.required("at", Read.instant),
                set = fields.optional("set", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** How a journey begins. */
data class JourneyStart(
    /** When it was first seen. */
    val seen: Instant,
    /** Its stage. */
    val stage: BuyingStage,
    /** The first activity. */
    val activity: Instant,
    /** What the activity was. */
    val mark: JourneyMark? = null,
    /** When it is found idle. */
    val idleAt: Instant? = null,
    /** What is in it. */
    val content: JourneyContent,
) : Document {
    override fun json(): Json = Members()
        .put("seen", seen)
        .put("stage", stage)
        .put("activity", activity)
        .put("mark", mark)
        .put("idle_at", idleAt)
        .put("content", content)
        .json()

    companion object : Reader<JourneyStart> {
        override fun read(json: Json, at: Place): JourneyStart {
            val fields = Fields(json, at)
            val read = JourneyStart(
                seen = fields.required("seen", Read.instant),
                stage = fields.required("stage", BuyingStage),
                activity = fields.required("activity", Read.instant),
                mark = fields.optional("mark", JourneyMark),
                idleAt = fields.optional("idle_at", Read.instant),
                content = fields.required("content", JourneyContent),
            )
            fields.finish()
            return read
        }
    }
}

/** Answers as they are kept: one per SKU and unit, one per charge. */
data class KeptAnswers(
    /** Prices. */
    val prices: List<PriceAnswer> = emptyList(),
    /** Charges. */
    val charges: List<ChargeAnswer> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("prices", prices)
        .putUnlessEmpty("charges", charges)
        .json()

    companion object : Reader<KeptAnswers> {
        override fun read(json: Json, at: Place): KeptAnswers {
            val fields = Fields(json, at)
            val read = KeptAnswers(
                prices = fields.optional("prices", Read.list(PriceAnswer)) ?: emptyList(),
                charges = fields.optional("charges", Read.list(ChargeAnswer)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** The name of an account's company. */
data class KnownCompany(
    /** The account. */
    val account: String,
    /** The name. */
    val name: String,
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .put("name", name)
        .json()

    companion object : Reader<KnownCompany> {
        override fun read(json: Json, at: Place): KnownCompany {
            val fields = Fields(json, at)
            val read = KnownCompany(
                account = fields.required("account", Read.text),
                name = fields.required("name", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A person of an account. */
data class KnownPerson(
    /** The account. */
    val account: String,
    /** The person. */
    val person: Person,
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .put("person", person)
        .json()

    companion object : Reader<KnownPerson> {
        override fun read(json: Json, at: Place): KnownPerson {
            val fields = Fields(json, at)
            val read = KnownPerson(
                account = fields.required("account", Read.text),
                person = fields.required("person", Person),
            )
            fields.finish()
            return read
        }
    }
}

/** The id that HubSpot gave a record, as an earlier answer said it. */
data class KnownRecord(
    /** The kind of record, such as `deal`. */
    val record: String,
    /** The value by which it is found again, such as `c-9:2`. */
    val key: String,
    /** The id. */
    val id: String,
) : Document {
    override fun json(): Json = Members()
        .put("record", record)
        .put("key", key)
        .put("id", id)
        .json()

    companion object : Reader<KnownRecord> {
        override fun read(json: Json, at: Place): KnownRecord {
            val fields = Fields(json, at)
            val read = KnownRecord(
                record = fields.required("record", Read.text),
                key = fields.required("key", Read.text),
                id = fields.required("id", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What a quantity costs, and how far up the ladder it reaches. */
data class LadderCost(
    /** The amount, rounded as the total of a line in the rulebook's currency. */
    val total: BigDecimal,
    /** The rung reached, counted from 1; absent below the first. */
    val rung: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .put("total", total)
        .put("rung", rung)
        .json()

    companion object : Reader<LadderCost> {
        override fun read(json: Json, at: Place): LadderCost {
            val fields = Fields(json, at)
            val read = LadderCost(
                total = fields.required("total", Read.decimal),
                rung = fields.optional("rung", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** One thing that the device has to do without. */
data class LeftOut(
    /** What. */
    val kind: LeftOutKind,
    /** Which. */
    val id: String,
) : Document {
    override fun json(): Json = Members()
        .put("kind", kind)
        .put("id", id)
        .json()

    companion object : Reader<LeftOut> {
        override fun read(json: Json, at: Place): LeftOut {
            val fields = Fields(json, at)
            val read = LeftOut(
                kind = fields.required("kind", LeftOutKind),
                id = fields.required("id", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A line of a cart. */
data class Line(
    /** Its id; its position, counted from 1, when left out. */
    val id: String? = null,
    /** What is ordered. */
    val sku: String,
    /** How much, in `unit`. */
    val quantity: BigDecimal,
    /** The unit; the product's base unit when left out. */
    val unit: String? = null,
    /** When it is wanted; the request's date when left out. */
    val requested: Instant? = null,
    /** The contract it must be priced by. */
    val contract: String? = null,
    /** A price that survives recalculation. */
    val price: LinePrice? = null,
    /** Facts about the product, for hosts that keep their own catalogue. */
    val facts: LineFacts? = null,
    /** The currency the buyer saw; it must be the request's. */
    val currency: String? = null,
    /** What the buyer typed. */
    val asEntered: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("requested", requested)
        .put("contract", contract)
        .put("price", price)
        .put("facts", facts)
        .put("currency", currency)
        .put("as_entered", asEntered)
        .json()

    companion object : Reader<Line> {
        override fun read(json: Json, at: Place): Line {
            val fields = Fields(json, at)
            val read = Line(
                id = fields.optional("id", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.optional("unit", Read.text),
                requested = fields.optional("requested", Read.instant),
                contract = fields.optional("contract", Read.text),
                price = fields.optional("price", LinePrice),
                facts = fields.optional("facts", LineFacts),
                currency = fields.optional("currency", Read.text),
                asEntered = fields.optional("as_entered", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What one promotion took from a line. */
data class LineDiscount(
    /** The promotion. */
    val promotion: String,
    /** The amount; negative where it raises the price. */
    val amount: BigDecimal,
    /** The amount per unit, so that a refund of some units is exact. */
    val splits: List<UnitSplit> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("promotion", promotion)
        .put("amount", amount)
        .putUnlessEmpty("splits", splits)
        .json()

    companion object : Reader<LineDiscount> {
        override fun read(json: Json, at: Place): LineDiscount {
            val fields = Fields(json, at)
            val read = LineDiscount(
                promotion = fields.required("promotion", Read.text),
                amount = fields.required("amount", Read.decimal),
                splits = fields.optional("splits", Read.list(UnitSplit)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** Why a line costs what it costs. */
data class LineExplanation(
    /** The line. */
    val line: String,
    /** From the list price to the gross amount. */
    val waterfall: List<WaterfallStep> = emptyList(),
    /** Everything that was considered, the winner first; only at the full level. */
    val candidates: List<Candidate> = emptyList(),
    /** How the price of each part was multiplied out; only at the full level. */
    val arithmetic: List<Arithmetic> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .putUnlessEmpty("waterfall", waterfall)
        .putUnlessEmpty("candidates", candidates)
        .putUnlessEmpty("arithmetic", arithmetic)
        .json()

    companion object : Reader<LineExplanation> {
        override fun read(json: Json, at: Place): LineExplanation {
            val fields = Fields(json, at)
            val read = LineExplanation(
                line = fields.required("line", Read.text),
                waterfall = fields.optional("waterfall", Read.list(WaterfallStep)) ?: emptyList(),
                candidates = fields.optional("candidates", Read.list(Candidate)) ?: emptyList(),
                arithmetic = fields.optional("arithmetic", Read.list(Arithmetic)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** Facts about a product on its line; they take the place of the catalogue's. */
data class LineFacts(
    /** The parent across variants. */
    val product: String? = null,
    /** Its categories. */
    val categories: List<String> = emptyList(),
    /** Its attributes. */
    val attributes: Map<String, Json> = emptyMap(),
    /** Its base unit. */
    val unit: String? = null,
    /** Its quantity precision. */
    val step: BigDecimal? = null,
    /** Its tax category. */
    val taxCategory: String? = null,
    /** Kilograms per base unit. */
    val weight: BigDecimal? = null,
    /** Cost per base unit. */
    val cost: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("product", product)
        .putUnlessEmpty("categories", categories)
        .putUnlessEmpty("attributes", attributes)
        .put("unit", unit)
        .put("step", step)
        .put("tax_category", taxCategory)
        .put("weight", weight)
        .put("cost", cost)
        .json()

    companion object : Reader<LineFacts> {
        override fun read(json: Json, at: Place): LineFacts {
            val fields = Fields(json, at)
            val read = LineFacts(
                product = fields.optional("product", Read.text),
                categories = fields.optional("categories", Read.list(Read.text)) ?: emptyList(),
                attributes = fields.optional("attributes", Read.map(Json)) ?: emptyMap(),
                unit = fields.optional("unit", Read.text),
                step = fields.optional("step", Read.decimal),
                taxCategory = fields.optional("tax_category", Read.text),
                weight = fields.optional("weight", Read.decimal),
                cost = fields.optional("cost", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What makes a line a line of its own. */
data class LineKey(
    /** What is ordered. */
    val sku: String,
    /** The unit of the quantity; the product's base unit when absent. */
    val unit: String? = null,
    /** The choices of a configured product. */
    val configuration: Map<String, Json> = emptyMap(),
    /** What else sets it apart, such as an engraving or a job number. */
    val customKey: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("unit", unit)
        .putUnlessEmpty("configuration", configuration)
        .put("custom_key", customKey)
        .json()

    companion object : Reader<LineKey> {
        override fun read(json: Json, at: Place): LineKey {
            val fields = Fields(json, at)
            val read = LineKey(
                sku = fields.required("sku", Read.text),
                unit = fields.optional("unit", Read.text),
                configuration = fields.optional("configuration", Read.map(Json)) ?: emptyMap(),
                customKey = fields.optional("custom_key", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A price that comes with a line, with exactly one of `unit_price` and `total`. */
data class LinePrice(
    /** Where it is from. */
    val source: LineSource,
    /** Per unit of the line. */
    val unitPrice: BigDecimal? = null,
    /** For the line. */
    val total: BigDecimal? = null,
    /** The quote, or the system's own number. */
    val reference: String? = null,
    /** Whether promotions apply on top. */
    val promotions: Boolean? = null,
    /** When it ends. */
    val validUntil: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("source", source)
        .put("unit_price", unitPrice)
        .put("total", total)
        .put("reference", reference)
        .put("promotions", promotions)
        .put("valid_until", validUntil)
        .json()

    companion object : Reader<LinePrice> {
        override fun read(json: Json, at: Place): LinePrice {
            val fields = Fields(json, at)
            val read = LinePrice(
                source = fields.required("source", LineSource),
                unitPrice = fields.optional("unit_price", Read.decimal),
                total = fields.optional("total", Read.decimal),
                reference = fields.optional("reference", Read.text),
                promotions = fields.optional("promotions", Read.bool),
                validUntil = fields.optional("valid_until", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** So much of a line. */
data class LineQuantity(
    /** The line. */
    val line: String,
    /** How much, in the unit of the line. */
    val quantity: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("quantity", quantity)
        .json()

    companion object : Reader<LineQuantity> {
        override fun read(json: Json, at: Place): LineQuantity {
            val fields = Fields(json, at)
            val read = LineQuantity(
                line = fields.required("line", Read.text),
                quantity = fields.required("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** When each register of a line was written. */
data class LineStamps(
    /** The price. */
    val price: Stamp? = null,
    /** The contract. */
    val contract: Stamp? = null,
    /** The date. */
    val requested: Stamp? = null,
    /** The facts. */
    val facts: Stamp? = null,
    /** The schedule. */
    val schedule: Stamp? = null,
    /** The coding. */
    val coding: Stamp? = null,
    /** The note. */
    val note: Stamp? = null,
    /** What the buyer typed. */
    val asEntered: Stamp? = null,
) : Document {
    override fun json(): Json = Members()
        .put("price", price)
        .put("contract", contract)
        .put("requested", requested)
        .put("facts", facts)
        .put("schedule", schedule)
        .put("coding", coding)
        .put("note", note)
        .put("as_entered", asEntered)
        .json()

    companion object : Reader<LineStamps> {
        override fun read(json: Json, at: Place): LineStamps {
            val fields = Fields(json, at)
            val read = LineStamps(
                price = fields.optional("price", Stamp),
                contract = fields.optional("contract", Stamp),
                requested = fields.optional("requested", Stamp),
                facts = fields.optional("facts", Stamp),
                schedule = fields.optional("schedule", Stamp),
                coding = fields.optional("coding", Stamp),
                note = fields.optional("note", Stamp),
                asEntered = fields.optional("as_entered", Stamp),
            )
            fields.finish()
            return read
        }
    }
}

/** What a line of a prepared cart comes to. */
data class LineSummary(
    /** Whether it has a price. */
    val status: LineStatus,
    /** Per unit; absent where it has no price, or slices differ. */
    val unitPrice: BigDecimal? = null,
    /** Where the price is from. */
    val source: Source? = null,
    /** The rule that gave the price: `list:<id>`, `contract:<id>/<term>` or the line's own reference. */
    val rule: String? = null,
    /** Before promotions. */
    val subtotal: BigDecimal,
    /** What each promotion took, in the order in which they applied. */
    val promotions: List<PromotionDiscount> = emptyList(),
    /** Their sum. */
    val discount: BigDecimal,
    /** After promotions. */
    val total: BigDecimal,
    /** Without tax. */
    val net: BigDecimal,
    /** Tax. */
    val tax: BigDecimal,
    /** With tax. */
    val gross: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("status", status)
        .put("unit_price", unitPrice)
        .put("source", source)
        .put("rule", rule)
        .put("subtotal", subtotal)
        .putUnlessEmpty("promotions", promotions)
        .put("discount", discount)
        .put("total", total)
        .put("net", net)
        .put("tax", tax)
        .put("gross", gross)
        .json()

    companion object : Reader<LineSummary> {
        override fun read(json: Json, at: Place): LineSummary {
            val fields = Fields(json, at)
            val read = LineSummary(
                status = fields.required("status", LineStatus),
                unitPrice = fields.optional("unit_price", Read.decimal),
                source = fields.optional("source", Source),
                rule = fields.optional("rule", Read.text),
                subtotal = fields.required("subtotal", Read.decimal),
                promotions = fields.optional("promotions", Read.list(PromotionDiscount)) ?: emptyList(),
                discount = fields.required("discount", Read.decimal),
                total = fields.required("total", Read.decimal),
                net = fields.required("net", Read.decimal),
                tax = fields.required("tax", Read.decimal),
                gross = fields.required("gross", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What a seller changes on a line; what is left out stays. */
data class LineTerms(
    /** The line. */
    val line: String,
    /** Its price. */
    val set: SetPrice? = null,
    /** Whether the quote's discount and the solver leave it alone. */
    val locked: Boolean? = null,
    /** Whether it is an extra. */
    val optional: Boolean? = null,
    /** The least total the seller goes to. */
    val least: BigDecimal? = null,
    /** The id of a note. */
    val note: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("set", set)
        .put("locked", locked)
        .put("optional", optional)
        .put("least", least)
        .put("note", note)
        .json()

    companion object : Reader<LineTerms> {
        override fun read(json: Json, at: Place): LineTerms {
            val fields = Fields(json, at)
            val read = LineTerms(
                line = fields.required("line", Read.text),
                set = fields.optional("set", SetPrice),
                locked = fields.optional("locked", Read.bool),
                optional = fields.optional("optional", Read.bool),
                least = fields.optional("least", Read.decimal),
                note = fields.optional("note", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What a buyer wishes of a line; nothing that is left out. */
data class LineWish(
    /** The line. */
    val line: String,
    /** How much. */
    val quantity: BigDecimal? = null,
    /** Per unit. */
    val unitPrice: BigDecimal? = null,
    /** For the line. */
    val total: BigDecimal? = null,
    /** The id of a note. */
    val note: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("quantity", quantity)
        .put("unit_price", unitPrice)
        .put("total", total)
        .put("note", note)
        .json()

    companion object : Reader<LineWish> {
        override fun read(json: Json, at: Place): LineWish {
            val fields = Fields(json, at)
            val read = LineWish(
                line = fields.required("line", Read.text),
                quantity = fields.optional("quantity", Read.decimal),
                unitPrice = fields.optional("unit_price", Read.decimal),
                total = fields.optional("total", Read.decimal),
                note = fields.optional("note", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Something that looks wrong. */
data class LintWarning(
    /** What it is. */
    val code: LintCode,
    /** A JSON pointer into the rulebook. */
    val path: String,
    /** What is meant and how to mend it, for a person. */
    val sentence: String,
) : Document {
    override fun json(): Json = Members()
        .put("code", code)
        .put("path", path)
        .put("sentence", sentence)
        .json()

    companion object : Reader<LintWarning> {
        override fun read(json: Json, at: Place): LintWarning {
            val fields = Fields(json, at)
            val read = LintWarning(
                code = fields.required("code", LintCode),
                path = fields.required("path", Read.text),
                sentence = fields.required("sentence", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The next time that clocks show. */
data class LocalWait(
    /** The time. */
    val time: LocalTime,
    /** On these days; any when absent. */
    val days: String? = null,
    /** Whose clock: `contact`, `ship_to`, `account`, `tenant` or a zone by name. */
    val zone: String,
    /** Whether it may be on the day of the anchor. */
    val sameDay: SameDay,
) : Document {
    override fun json(): Json = Members()
        .put("time", time)
        .put("days", days)
        .put("zone", zone)
        .put("same_day", sameDay)
        .json()

    companion object : Reader<LocalWait> {
        override fun read(json: Json, at: Place): LocalWait {
            val fields = Fields(json, at)
            val read = LocalWait(
                time = fields.required("time", Read.time),
                days = fields.optional("days", Read.text),
                zone = fields.required("zone", Read.text),
                sameDay = fields.required("same_day", SameDay),
            )
            fields.finish()
            return read
        }
    }
}

/** An input as it stands in a log. */
data class LoggedInput(
    /** Whose it is. */
    val account: String,
    /** When it was stepped. */
    val now: Instant,
    /** The input. */
    val input: Input,
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .put("now", now)
        .put("input", input)
        .json()

    companion object : Reader<LoggedInput> {
        override fun read(json: Json, at: Place): LoggedInput {
            val fields = Fields(json, at)
            val read = LoggedInput(
                account = fields.required("account", Read.text),
                now = fields.required("now", Read.instant),
                input = fields.required("input", Input),
            )
            fields.finish()
            return read
        }
    }
}

/** A policy that wants an approval. */
data class MatchingPolicy(
    /** The policy. */
    val policy: String,
    /** Why it can't be said whether it holds, which counts as holding; nothing where it holds. */
    val unknown: RecoupUnknown? = null,
) : Document {
    override fun json(): Json = Members()
        .put("policy", policy)
        .put("unknown", unknown)
        .json()

    companion object : Reader<MatchingPolicy> {
        override fun read(json: Json, at: Place): MatchingPolicy {
            val fields = Fields(json, at)
            val read = MatchingPolicy(
                policy = fields.required("policy", Read.text),
                unknown = fields.optional("unknown", RecoupUnknown),
            )
            fields.finish()
            return read
        }
    }
}

/** What a number has to be. */
data class MeasureTest(
    /** This number or more. */
    val atLeast: BigDecimal? = null,
    /** More than this number. */
    val over: BigDecimal? = null,
    /** This number or less. */
    val atMost: BigDecimal? = null,
    /** Less than this number. */
    val under: BigDecimal? = null,
    /** This number; not with the other comparators. */
    val `is`: BigDecimal? = null,
    /** The unit of the bounds. */
    val unit: String,
) : Document {
    override fun json(): Json = Members()
        .put("at_least", atLeast)
        .put("over", over)
        .put("at_most", atMost)
        .put("under", under)
        .put("is", `is`)
        .put("unit", unit)
        .json()

    companion object : Reader<MeasureTest> {
        override fun read(json: Json, at: Place): MeasureTest {
            val fields = Fields(json, at)
            val read = MeasureTest(
                atLeast = fields.optional("at_least", Read.decimal),
                over = fields.optional("over", Read.decimal),
                atMost = fields.optional("at_most", Read.decimal),
                under = fields.optional("under", Read.decimal),
                `is` = fields.optional("is", Read.decimal),
                unit = fields.required("unit", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Somebody who may use a cart or list: a person, or everybody with a role. */
data class Member(
    /** The person. */
    val contact: String? = null,
    /** The role, anywhere in the company. */
    val role: String? = null,
    /** What they may do. */
    val access: Access,
) : Document {
    override fun json(): Json = Members()
        .put("contact", contact)
        .put("role", role)
        .put("access", access)
        .json()

    companion object : Reader<Member> {
        override fun read(json: Json, at: Place): Member {
            val fields = Fields(json, at)
            val read = Member(
                contact = fields.optional("contact", Read.text),
                role = fields.optional("role", Read.text),
                access = fields.required("access", Access),
            )
            fields.finish()
            return read
        }
    }
}

/** Roles in a unit and everything below it. */
data class MembershipRecord(
    /** The unit. */
    val unit: String,
    /** The roles. */
    val roles: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("unit", unit)
        .putUnlessEmpty("roles", roles)
        .json()

    companion object : Reader<MembershipRecord> {
        override fun read(json: Json, at: Place): MembershipRecord {
            val fields = Fields(json, at)
            val read = MembershipRecord(
                unit = fields.required("unit", Read.text),
                roles = fields.optional("roles", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A line whose configuration breaks a constraint of today's catalogue. */
data class MendableLine(
    /** The line. */
    val line: String,
    /** What is wrong. */
    val violations: List<BrokenChoice> = emptyList(),
    /** What one change would mend, at most `FIXES`. */
    val fixes: List<PricedFix> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .putUnlessEmpty("violations", violations)
        .putUnlessEmpty("fixes", fixes)
        .json()

    companion object : Reader<MendableLine> {
        override fun read(json: Json, at: Place): MendableLine {
            val fields = Fields(json, at)
            val read = MendableLine(
                line = fields.required("line", Read.text),
                violations = fields.optional("violations", Read.list(BrokenChoice)) ?: emptyList(),
                fixes = fields.optional("fixes", Read.list(PricedFix)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What a merge came to. */
data class MergeReport(
    /** How the carts were merged. */
    val mode: MergeMode,
    /** The lines that were looked at, by id. */
    val lines: List<MergedLine> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("mode", mode)
        .putUnlessEmpty("lines", lines)
        .json()

    companion object : Reader<MergeReport> {
        override fun read(json: Json, at: Place): MergeReport {
            val fields = Fields(json, at)
            val read = MergeReport(
                mode = fields.required("mode", MergeMode),
                lines = fields.optional("lines", Read.list(MergedLine)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What became of a line. */
data class MergedLine(
    /** The line. */
    val line: String,
    /** What became of it. */
    val outcome: MergeOutcome,
    /** The quantity that the mode asked for; none when the line was dropped. */
    val wanted: BigDecimal? = null,
    /**
     * The quantity afterwards; less or more than wanted where a rule clamped it, none when the line is not
     * there.
     */
    val quantity: BigDecimal? = null,
    /** Why the quantity was clamped or refused. */
    val code: String? = null,
    /** Whether the schedule does not sum to the quantity any more. */
    val scheduleOpen: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("outcome", outcome)
        .put("wanted", wanted)
        .put("quantity", quantity)
        .put("code", code)
        .put("schedule_open", scheduleOpen)
        .json()

    companion object : Reader<MergedLine> {
        override fun read(json: Json, at: Place): MergedLine {
            val fields = Fields(json, at)
            val read = MergedLine(
                line = fields.required("line", Read.text),
                outcome = fields.required("outcome", MergeOutcome),
                wanted = fields.optional("wanted", Read.decimal),
                quantity = fields.optional("quantity", Read.decimal),
                code = fields.optional("code", Read.text),
                scheduleOpen = fields.optional("schedule_open", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** Something to show. */
data class MessageContent(
    /** Its id at the host. */
    val id: String,
    /** Its kind. */
    val kind: String,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .json()

    companion object : Reader<MessageContent> {
        override fun read(json: Json, at: Place): MessageContent {
            val fields = Fields(json, at)
            val read = MessageContent(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What the buyer might do better. */
data class MessageHint(
    /** The kind. */
    val kind: HintKind,
    /** The line, if it is about one. */
    val line: String? = null,
    /** Facts by name: quantities and amounts as text. */
    val facts: List<HintFact> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("kind", kind)
        .put("line", line)
        .putUnlessEmpty("facts", facts)
        .json()

    companion object : Reader<MessageHint> {
        override fun read(json: Json, at: Place): MessageHint {
            val fields = Fields(json, at)
            val read = MessageHint(
                kind = fields.required("kind", HintKind),
                line = fields.optional("line", Read.text),
                facts = fields.optional("facts", Read.list(HintFact)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A line, priced now. */
data class MessageLine(
    /** The line, of a cart or quote of the account. */
    val id: String? = null,
    /** What is ordered. */
    val sku: String,
    /** How much. */
    val quantity: BigDecimal,
    /** Its unit. */
    val unit: String? = null,
    /** Per unit, before any contract, list or promotion made it cheaper. */
    val listPrice: BigDecimal? = null,
    /** Per unit now; none where it has no price, or several. */
    val unitPrice: BigDecimal? = null,
    /** What it comes to, net. */
    val net: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("list_price", listPrice)
        .put("unit_price", unitPrice)
        .put("net", net)
        .json()

    companion object : Reader<MessageLine> {
        override fun read(json: Json, at: Place): MessageLine {
            val fields = Fields(json, at)
            val read = MessageLine(
                id = fields.optional("id", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.optional("unit", Read.text),
                listPrice = fields.optional("list_price", Read.decimal),
                unitPrice = fields.optional("unit_price", Read.decimal),
                net = fields.optional("net", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Something that is offered, with what it concedes. */
data class MessageOffer(
    /** The offer of the rulebook. */
    val offer: String,
    /** What it concedes. */
    val kind: ConcessionKind,
    /** Percent off. */
    val percent: BigDecimal? = null,
    /** What it comes to, where that is known. */
    val amount: Money? = null,
    /** Days added to the terms of payment. */
    val days: Long? = null,
    /** The reason that permits it. */
    val because: KnownReason,
    /** Until when it holds. */
    val until: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("offer", offer)
        .put("kind", kind)
        .put("percent", percent)
        .put("amount", amount)
        .put("days", days)
        .put("because", because)
        .put("until", until)
        .json()

    companion object : Reader<MessageOffer> {
        override fun read(json: Json, at: Place): MessageOffer {
            val fields = Fields(json, at)
            val read = MessageOffer(
                offer = fields.required("offer", Read.text),
                kind = fields.required("kind", ConcessionKind),
                percent = fields.optional("percent", Read.decimal),
                amount = fields.optional("amount", Money),
                days = fields.optional("days", Read.integer),
                because = fields.required("because", KnownReason),
                until = fields.required("until", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** A rate. */
data class MessageRate(
    /** So many. */
    val atMost: Long,
    /** Within this time. */
    val within: String,
) : Document {
    override fun json(): Json = Members()
        .put("at_most", atMost)
        .put("within", within)
        .json()

    companion object : Reader<MessageRate> {
        override fun read(json: Json, at: Place): MessageRate {
            val fields = Fields(json, at)
            val read = MessageRate(
                atMost = fields.required("at_most", Read.integer),
                within = fields.required("within", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** An amount in a currency. */
data class Money(
    /** Major units, with no more decimals than the currency has. */
    val amount: BigDecimal,
    /** The currency. */
    val currency: String,
) : Document {
    override fun json(): Json = Members()
        .put("amount", amount)
        .put("currency", currency)
        .json()

    companion object : Reader<Money> {
        override fun read(json: Json, at: Place): Money {
            val fields = Fields(json, at)
            val read = Money(
                amount = fields.required("amount", Read.decimal),
                currency = fields.required("currency", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** One of the documents that a rulebook is composed of. */
data class NamedDocument(
    /** What faults call it. */
    val name: String,
    /** Its text. */
    val document: String,
) : Document {
    override fun json(): Json = Members()
        .put("name", name)
        .put("document", document)
        .json()

    companion object : Reader<NamedDocument> {
        override fun read(json: Json, at: Place): NamedDocument {
            val fields = Fields(json, at)
            val read = NamedDocument(
                name = fields.required("name", Read.text),
                document = fields.required("document", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Something that only another system knows. The answer comes back as a signal, such as `signal.stock_known`. */
data class Need(
    /** What is asked, such as `stock`. */
    val fact: String,
    /** About which products. */
    val skus: List<String> = emptyList(),
    /** Until when an answer helps. */
    val deadline: Instant,
    /** What happens without one: `send` or `drop`. */
    val fallback: String,
    /** Who asks. */
    val run: String,
) : Document {
    override fun json(): Json = Members()
        .put("fact", fact)
        .putUnlessEmpty("skus", skus)
        .put("deadline", deadline)
        .put("fallback", fallback)
        .put("run", run)
        .json()

    companion object : Reader<Need> {
        override fun read(json: Json, at: Place): Need {
            val fields = Fields(json, at)
            val read = Need(
                fact = fields.required("fact", Read.text),
                skus = fields.optional("skus", Read.list(Read.text)) ?: emptyList(),
                deadline = fields.required("deadline", Read.instant),
                fallback = fields.required("fallback", Read.text),
                run = fields.required("run", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What a new cart is to be. */
data class NewCart(
    /** What it is for. */
    val kind: CartKind? = null,
    /** Who decides about it. */
    val authority: Authority? = null,
    /** The unit that buys. */
    val unit: String? = null,
    /** Whose it is; the actor's, or the person's acted for, when absent; a guest's where that is nobody. */
    val owner: String? = null,
    /** The currency. */
    val currency: String,
    /** What is said about it as a whole. */
    val head: CartHead? = null,
) : Document {
    override fun json(): Json = Members()
        .put("kind", kind)
        .put("authority", authority)
        .put("unit", unit)
        .put("owner", owner)
        .put("currency", currency)
        .put("head", head)
        .json()

    companion object : Reader<NewCart> {
        override fun read(json: Json, at: Place): NewCart {
            val fields = Fields(json, at)
            val read = NewCart(
                kind = fields.optional("kind", CartKind),
                authority = fields.optional("authority", Authority),
                unit = fields.optional("unit", Read.text),
                owner = fields.optional("owner", Read.text),
                currency = fields.required("currency", Read.text),
                head = fields.optional("head", CartHead),
            )
            fields.finish()
            return read
        }
    }
}

/** A line to put into a cart. */
data class NewLine(
    /** What is ordered. */
    val sku: String,
    /** The unit; the product's base unit when absent. */
    val unit: String? = null,
    /** The choices of a configured product. */
    val configuration: Map<String, Json> = emptyMap(),
    /** What else sets the line apart. */
    val customKey: String? = null,
    /** How much, above zero. */
    val quantity: BigDecimal,
    /** A price that survives recalculation. */
    val price: LinePrice? = null,
    /** The contract it must be priced by. */
    val contract: String? = null,
    /** When it is wanted. */
    val requested: Instant? = null,
    /** Facts about the product. */
    val facts: LineFacts? = null,
    /** When and where which part is wanted. */
    val schedule: List<Delivery> = emptyList(),
    /** Who bears which share. */
    val coding: List<Coding> = emptyList(),
    /** A note. */
    val note: String? = null,
    /** What the buyer typed. */
    val asEntered: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("unit", unit)
        .putUnlessEmpty("configuration", configuration)
        .put("custom_key", customKey)
        .put("quantity", quantity)
        .put("price", price)
        .put("contract", contract)
        .put("requested", requested)
        .put("facts", facts)
        .putUnlessEmpty("schedule", schedule)
        .putUnlessEmpty("coding", coding)
        .put("note", note)
        .put("as_entered", asEntered)
        .json()

    companion object : Reader<NewLine> {
        override fun read(json: Json, at: Place): NewLine {
            val fields = Fields(json, at)
            val read = NewLine(
                sku = fields.required("sku", Read.text),
                unit = fields.optional("unit", Read.text),
                configuration = fields.optional("configuration", Read.map(Json)) ?: emptyMap(),
                customKey = fields.optional("custom_key", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                price = fields.optional("price", LinePrice),
                contract = fields.optional("contract", Read.text),
                requested = fields.optional("requested", Read.instant),
                facts = fields.optional("facts", LineFacts),
                schedule = fields.optional("schedule", Read.list(Delivery)) ?: emptyList(),
                coding = fields.optional("coding", Read.list(Coding)) ?: emptyList(),
                note = fields.optional("note", Read.text),
                asEntered = fields.optional("as_entered", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What a new order is. */
data class NewOrder(
    /** Where it is from. */
    val origin: OrderOrigin,
    /** Who decides about it. */
    val authority: Authority? = null,
    /** The number that people know. */
    val number: String? = null,
    /** The numbers of other systems. */
    val external: List<ExternalNumber> = emptyList(),
    /** The unit that bought. */
    val unit: String? = null,
    /** The person who bought. */
    val contact: String? = null,
    /** The selling entity. */
    val seller: String? = null,
    /** The buyer's purchase order number. */
    val poNumber: String? = null,
    /** The prices that it was placed with. */
    val prices: PriceSnapshot,
    /** What is due when. */
    val terms: List<Instalment> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("origin", origin)
        .put("authority", authority)
        .put("number", number)
        .putUnlessEmpty("external", external)
        .put("unit", unit)
        .put("contact", contact)
        .put("seller", seller)
        .put("po_number", poNumber)
        .put("prices", prices)
        .putUnlessEmpty("terms", terms)
        .json()

    companion object : Reader<NewOrder> {
        override fun read(json: Json, at: Place): NewOrder {
            val fields = Fields(json, at)
            val read = NewOrder(
                origin = fields.required("origin", OrderOrigin),
                authority = fields.optional("authority", Authority),
                number = fields.optional("number", Read.text),
                external = fields.optional("external", Read.list(ExternalNumber)) ?: emptyList(),
                unit = fields.optional("unit", Read.text),
                contact = fields.optional("contact", Read.text),
                seller = fields.optional("seller", Read.text),
                poNumber = fields.optional("po_number", Read.text),
                prices = fields.required("prices", PriceSnapshot),
                terms = fields.optional("terms", Read.list(Instalment)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** An offer that is not made. */
data class NotOffered(
    /** The offer of the rulebook. */
    val offer: String,
    /** Why: `unknown_offer`, `reason_forbids`, `offered_before`, `not_priced`, `below_floor`. */
    val because: String,
) : Document {
    override fun json(): Json = Members()
        .put("offer", offer)
        .put("because", because)
        .json()

    companion object : Reader<NotOffered> {
        override fun read(json: Json, at: Place): NotOffered {
            val fields = Fields(json, at)
            val read = NotOffered(
                offer = fields.required("offer", Read.text),
                because = fields.required("because", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What a number has to be. */
data class NumberTest(
    /** This number or more. */
    val atLeast: BigDecimal? = null,
    /** More than this number. */
    val over: BigDecimal? = null,
    /** This number or less. */
    val atMost: BigDecimal? = null,
    /** Less than this number. */
    val under: BigDecimal? = null,
    /** This number; not with the other comparators. */
    val `is`: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("at_least", atLeast)
        .put("over", over)
        .put("at_most", atMost)
        .put("under", under)
        .put("is", `is`)
        .json()

    companion object : Reader<NumberTest> {
        override fun read(json: Json, at: Place): NumberTest {
            val fields = Fields(json, at)
            val read = NumberTest(
                atLeast = fields.optional("at_least", Read.decimal),
                over = fields.optional("over", Read.decimal),
                atMost = fields.optional("at_most", Read.decimal),
                under = fields.optional("under", Read.decimal),
                `is` = fields.optional("is", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A line as another system says. */
data class ObservedLine(
    /** Its id. */
    val id: String,
    /** What is quoted. */
    val sku: String,
    /** How much. */
    val quantity: BigDecimal,
    /** The unit of the quantity; single pieces when left out. */
    val unit: String? = null,
    /** What is quoted for it. */
    val total: BigDecimal? = null,
    /** Whether it is an extra. */
    val optional: Boolean? = null,
    /** How much of it was accepted. */
    val accepted: BigDecimal? = null,
    /** How much of it is ordered. */
    val released: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("total", total)
        .put("optional", optional)
        .put("accepted", accepted)
        .put("released", released)
        .json()

    companion object : Reader<ObservedLine> {
        override fun read(json: Json, at: Place): ObservedLine {
            val fields = Fields(json, at)
            val read = ObservedLine(
                id = fields.required("id", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.optional("unit", Read.text),
                total = fields.optional("total", Read.decimal),
                optional = fields.optional("optional", Read.bool),
                accepted = fields.optional("accepted", Read.decimal),
                released = fields.optional("released", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A percentage off another list's price at the quantity. */
data class OffList(
    /** The list. */
    val list: String,
    /** How much off. */
    val percent: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("list", list)
        .put("percent", percent)
        .json()

    companion object : Reader<OffList> {
        override fun read(json: Json, at: Place): OffList {
            val fields = Fields(json, at)
            val read = OffList(
                list = fields.required("list", Read.text),
                percent = fields.required("percent", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What a SKU costs one buyer by quantity, in its base unit and before promotions. */
data class Offer(
    /** The SKU. */
    val sku: String,
    /** Its base unit, in which quantities are counted. */
    val unit: String,
    /** In rising order; empty where there is no price. */
    val rungs: List<OfferRung> = emptyList(),
    /** Why there is no price. */
    val reasons: List<ReasonGiven> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("unit", unit)
        .putUnlessEmpty("rungs", rungs)
        .putUnlessEmpty("reasons", reasons)
        .json()

    companion object : Reader<Offer> {
        override fun read(json: Json, at: Place): Offer {
            val fields = Fields(json, at)
            val read = Offer(
                sku = fields.required("sku", Read.text),
                unit = fields.required("unit", Read.text),
                rungs = fields.optional("rungs", Read.list(OfferRung)) ?: emptyList(),
                reasons = fields.optional("reasons", Read.list(ReasonGiven)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** An offer to be put in force. */
data class OfferCard(
    /** Where it comes from. */
    val origin: Origin,
    /** What is offered. */
    val offer: MessageOffer,
    /** To whom. */
    val contact: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("origin", origin)
        .put("offer", offer)
        .put("contact", contact)
        .json()

    companion object : Reader<OfferCard> {
        override fun read(json: Json, at: Place): OfferCard {
            val fields = Fields(json, at)
            val read = OfferCard(
                origin = fields.required("origin", Origin),
                offer = fields.required("offer", MessageOffer),
                contact = fields.optional("contact", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Something that was offered. */
data class OfferGiven(
    /** The offer. */
    val offer: String,
    /** What it concedes. */
    val kind: ConcessionKind,
    /** What it was about. */
    val journey: JourneyRef,
    /** The effect that made it. */
    val key: String? = null,
    /** When. */
    val at: Instant,
    /** What it is worth. */
    val amount: Money? = null,
    /** Until when it holds. */
    val until: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("offer", offer)
        .put("kind", kind)
        .put("journey", journey)
        .put("key", key)
        .put("at", at)
        .put("amount", amount)
        .put("until", until)
        .json()

    companion object : Reader<OfferGiven> {
        override fun read(json: Json, at: Place): OfferGiven {
            val fields = Fields(json, at)
            val read = OfferGiven(
                offer = fields.required("offer", Read.text),
                kind = fields.required("kind", ConcessionKind),
                journey = fields.required("journey", JourneyRef),
                key = fields.optional("key", Read.text),
                at = fields.required("at", Read.instant),
                amount = fields.optional("amount", Money),
                until = fields.required("until", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** An offer as it goes out. */
data class OfferMade(
    /** Taxes and totals, without optional lines. */
    val priced: PriceSnapshot,
    /** What it says beside prices. */
    val terms: OfferTerms,
) : Document {
    override fun json(): Json = Members()
        .put("priced", priced)
        .put("terms", terms)
        .json()

    companion object : Reader<OfferMade> {
        override fun read(json: Json, at: Place): OfferMade {
            val fields = Fields(json, at)
            val read = OfferMade(
                priced = fields.required("priced", PriceSnapshot),
                terms = fields.required("terms", OfferTerms),
            )
            fields.finish()
            return read
        }
    }
}

/** Something that may be offered. */
data class OfferRule(
    /** Its id. */
    val id: String,
    /** What it concedes. */
    val kind: ConcessionKind,
    /** Percent off: of the goods for `price`, of the freight for `freight`. */
    val percent: BigDecimal? = null,
    /** An amount off. */
    val amount: Money? = null,
    /** Days added to the terms of payment. */
    val days: Long? = null,
    /** Once per account within this time. */
    val oncePer: String,
    /** Only for these reasons; all that permit the kind when empty. */
    val reasons: List<KnownReason> = emptyList(),
    /** How long it holds. */
    val validFor: String,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .put("percent", percent)
        .put("amount", amount)
        .put("days", days)
        .put("once_per", oncePer)
        .putUnlessEmpty("reasons", reasons)
        .put("valid_for", validFor)
        .json()

    companion object : Reader<OfferRule> {
        override fun read(json: Json, at: Place): OfferRule {
            val fields = Fields(json, at)
            val read = OfferRule(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", ConcessionKind),
                percent = fields.optional("percent", Read.decimal),
                amount = fields.optional("amount", Money),
                days = fields.optional("days", Read.integer),
                oncePer = fields.required("once_per", Read.text),
                reasons = fields.optional("reasons", Read.list(KnownReason)) ?: emptyList(),
                validFor = fields.required("valid_for", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * A price break: with the price of one, or the amount of exactly so many where parts of the quantity have
 * different prices.
 */
data class OfferRung(
    /** The least quantity. */
    val from: BigDecimal,
    /** Per unit; absent where parts of the quantity have different prices, as in graduated tiers. */
    val unitPrice: BigDecimal? = null,
    /** What exactly `from` units cost, where there is no price of one. */
    val amount: BigDecimal? = null,
    /** Where the price is from. */
    val source: Source,
    /** The rule: `list:<id>` or `contract:<id>/<term>`. */
    val rule: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("from", from)
        .put("unit_price", unitPrice)
        .put("amount", amount)
        .put("source", source)
        .put("rule", rule)
        .json()

    companion object : Reader<OfferRung> {
        override fun read(json: Json, at: Place): OfferRung {
            val fields = Fields(json, at)
            val read = OfferRung(
                from = fields.required("from", Read.decimal),
                unitPrice = fields.optional("unit_price", Read.decimal),
                amount = fields.optional("amount", Read.decimal),
                source = fields.required("source", Source),
                rule = fields.optional("rule", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** An offer. */
data class OfferStep(
    /** The offer of the rulebook. */
    val offer: String,
) : Document {
    override fun json(): Json = Members()
        .put("offer", offer)
        .json()

    companion object : Reader<OfferStep> {
        override fun read(json: Json, at: Place): OfferStep {
            val fields = Fields(json, at)
            val read = OfferStep(
                offer = fields.required("offer", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What an offer says beside prices. */
data class OfferTerms(
    /** When it ends, where the seller said so. */
    val validUntil: Instant? = null,
    /** Terms of payment, by their id. */
    val payment: String? = null,
    /** Whether its first order uses it up. */
    val singleUse: Boolean? = null,
    /** Whether less than everything may be accepted. */
    val partial: Boolean? = null,
    /** A blanket order: quantities are open, an amount and a term bound it. */
    val blanket: Blanket? = null,
    /** The employee who offered. */
    val offeredBy: String? = null,
    /** The id of a note. */
    val note: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("valid_until", validUntil)
        .put("payment", payment)
        .put("single_use", singleUse)
        .put("partial", partial)
        .put("blanket", blanket)
        .put("offered_by", offeredBy)
        .put("note", note)
        .json()

    companion object : Reader<OfferTerms> {
        override fun read(json: Json, at: Place): OfferTerms {
            val fields = Fields(json, at)
            val read = OfferTerms(
                validUntil = fields.optional("valid_until", Read.instant),
                payment = fields.optional("payment", Read.text),
                singleUse = fields.optional("single_use", Read.bool),
                partial = fields.optional("partial", Read.bool),
                blanket = fields.optional("blanket", Blanket),
                offeredBy = fields.optional("offered_by", Read.text),
                note = fields.optional("note", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A quote that a seller made on a device, at the prices of a bundle. */
data class OfflineQuote(
    /** Its id, chosen by the device. */
    val id: String,
    /** The bundle's book. */
    val book: String,
    /** The account it was made for. */
    val account: String,
    /** The unit of the company that buys. */
    val unit: String? = null,
    /** The buyer. */
    val contact: String? = null,
    /** The selling entity. */
    val seller: String? = null,
    /** Where the goods go. */
    val shipTo: String? = null,
    /** When it was made, by the clock of the device. */
    val madeAt: Instant,
    /** When the promise ends; by the rulebook when left out. */
    val validUntil: Instant? = null,
    /** Charges such as freight, in the basis of the prices. */
    val charges: List<QuoteCharge> = emptyList(),
    /** What was promised. */
    val prices: PriceSnapshot,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("book", book)
        .put("account", account)
        .put("unit", unit)
        .put("contact", contact)
        .put("seller", seller)
        .put("ship_to", shipTo)
        .put("made_at", madeAt)
        .put("valid_until", validUntil)
        .putUnlessEmpty("charges", charges)
        .put("prices", prices)
        .json()

    companion object : Reader<OfflineQuote> {
        override fun read(json: Json, at: Place): OfflineQuote {
            val fields = Fields(json, at)
            val read = OfflineQuote(
                id = fields.required("id", Read.text),
                book = fields.required("book", Read.text),
                account = fields.required("account", Read.text),
                unit = fields.optional("unit", Read.text),
                contact = fields.optional("contact", Read.text),
                seller = fields.optional("seller", Read.text),
                shipTo = fields.optional("ship_to", Read.text),
                madeAt = fields.required("made_at", Read.instant),
                validUntil = fields.optional("valid_until", Read.instant),
                charges = fields.optional("charges", Read.list(QuoteCharge)) ?: emptyList(),
                prices = fields.required("prices", PriceSnapshot),
            )
            fields.finish()
            return read
        }
    }
}

/** What becomes of a quote that was made on a device, when it comes in. */
data class OfflineRules(
    /** When it goes out at its own prices. */
    val honour: Honour? = null,
    /** How far today's prices may be from its own in all, in percent of its own: with `nearly`. */
    val percent: BigDecimal? = null,
    /** How long after it was made it may come in; for as long as it is valid when left out. */
    val within: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("honour", honour)
        .put("percent", percent)
        .put("within", within)
        .json()

    companion object : Reader<OfflineRules> {
        override fun read(json: Json, at: Place): OfflineRules {
            val fields = Fields(json, at)
            val read = OfflineRules(
                honour = fields.optional("honour", Honour),
                percent = fields.optional("percent", Read.decimal),
                within = fields.optional("within", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A step that opened. */
data class OpenedStep(
    /** The step. */
    val step: String,
    /** The people, as far as the limit goes. */
    val eligible: List<Eligible> = emptyList(),
    /** How many they are. */
    val people: Long,
    /** When it is escalated. */
    val escalateAt: Instant? = null,
    /** When it decides itself. */
    val autoAt: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("step", step)
        .putUnlessEmpty("eligible", eligible)
        .put("people", people)
        .put("escalate_at", escalateAt)
        .put("auto_at", autoAt)
        .json()

    companion object : Reader<OpenedStep> {
        override fun read(json: Json, at: Place): OpenedStep {
            val fields = Fields(json, at)
            val read = OpenedStep(
                step = fields.required("step", Read.text),
                eligible = fields.optional("eligible", Read.list(Eligible)) ?: emptyList(),
                people = fields.required("people", Read.integer),
                escalateAt = fields.optional("escalate_at", Read.instant),
                autoAt = fields.optional("auto_at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** An edit that was made elsewhere, with its own id and time. */
data class Operation(
    /** Its id, unique in the cart. */
    val op: String,
    /** When it happened. */
    val at: Instant,
    /** Who did it; the sender of the batch when absent. Only the host may send what others did. */
    val actor: Actor? = null,
    /** The line, by its key. */
    val key: LineKey,
    /** What is written. */
    val edit: LineEdit,
) : Document {
    override fun json(): Json = Members()
        .put("op", op)
        .put("at", at)
        .put("actor", actor)
        .put("key", key)
        .put("edit", edit)
        .json()

    companion object : Reader<Operation> {
        override fun read(json: Json, at: Place): Operation {
            val fields = Fields(json, at)
            val read = Operation(
                op = fields.required("op", Read.text),
                at = fields.required("at", Read.instant),
                actor = fields.optional("actor", Actor),
                key = fields.required("key", LineKey),
                edit = fields.required("edit", LineEdit),
            )
            fields.finish()
            return read
        }
    }
}

/** What became of one operation. */
data class OperationAnswer(
    /** The operation. */
    val op: String,
    /** Its line. */
    val line: String,
    /** What became of it. */
    val outcome: OperationOutcome,
    /** Why it was refused. */
    val code: String? = null,
    /** The quantity of the line afterwards; none when it is gone. */
    val quantity: BigDecimal? = null,
    /** Whether the schedule of the line does not sum to its quantity any more. */
    val scheduleOpen: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("op", op)
        .put("line", line)
        .put("outcome", outcome)
        .put("code", code)
        .put("quantity", quantity)
        .put("schedule_open", scheduleOpen)
        .json()

    companion object : Reader<OperationAnswer> {
        override fun read(json: Json, at: Place): OperationAnswer {
            val fields = Fields(json, at)
            val read = OperationAnswer(
                op = fields.required("op", Read.text),
                line = fields.required("line", Read.text),
                outcome = fields.required("outcome", OperationOutcome),
                code = fields.optional("code", Read.text),
                quantity = fields.optional("quantity", Read.decimal),
                scheduleOpen = fields.optional("schedule_open", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** Something to choose: either one of a list of values or a number of a range. */
data class OptionRecord(
    /** The option, unique in the product. */
    val id: String,
    /** Whether a choice must be made; true when absent. */
    val needed: Boolean? = null,
    /** The values to choose from. */
    val values: List<ValueRecord> = emptyList(),
    /** The numbers to choose from. */
    val range: RangeRecord? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("needed", needed)
        .putUnlessEmpty("values", values)
        .put("range", range)
        .json()

    companion object : Reader<OptionRecord> {
        override fun read(json: Json, at: Place): OptionRecord {
            val fields = Fields(json, at)
            val read = OptionRecord(
                id = fields.required("id", Read.text),
                needed = fields.optional("needed", Read.bool),
                values = fields.optional("values", Read.list(ValueRecord)) ?: emptyList(),
                range = fields.optional("range", RangeRecord),
            )
            fields.finish()
            return read
        }
    }
}

/** An order. */
data class Order(
    /** The order. */
    val id: String,
    /** Where it stands. */
    val state: OrderState? = null,
    /** Who decides about it. */
    val authority: Authority? = null,
    /** The other system's version, where that decides. */
    val sourceVersion: Long? = null,
    /** The number that people know. */
    val number: String? = null,
    /** The numbers of other systems. */
    val external: List<ExternalNumber> = emptyList(),
    /** Where it is from. */
    val origin: OrderOrigin,
    /** The unit that bought. */
    val unit: String? = null,
    /** The person who bought. */
    val contact: String? = null,
    /** The selling entity. */
    val seller: String? = null,
    /** The buyer's purchase order number. */
    val poNumber: String? = null,
    /** The currency of every amount. */
    val currency: String,
    /** The prices that it was placed with. */
    val prices: PriceSnapshot,
    /** What is due when. */
    val terms: List<Instalment> = emptyList(),
    /** The lines. */
    val lines: List<OrderLine> = emptyList(),
    /** Grows with every event. */
    val version: Long? = null,
    /** When it was placed. */
    val placed: Instant,
    /** When it changed last. */
    val changed: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("state", state)
        .put("authority", authority)
        .put("source_version", sourceVersion)
        .put("number", number)
        .putUnlessEmpty("external", external)
        .put("origin", origin)
        .put("unit", unit)
        .put("contact", contact)
        .put("seller", seller)
        .put("po_number", poNumber)
        .put("currency", currency)
        .put("prices", prices)
        .putUnlessEmpty("terms", terms)
        .putUnlessEmpty("lines", lines)
        .put("version", version)
        .put("placed", placed)
        .put("changed", changed)
        .json()

    companion object : Reader<Order> {
        override fun read(json: Json, at: Place): Order {
            val fields = Fields(json, at)
            val read = Order(
                id = fields.required("id", Read.text),
                state = fields.optional("state", OrderState),
                authority = fields.optional("authority", Authority),
                sourceVersion = fields.optional("source_version", Read.integer),
                number = fields.optional("number", Read.text),
                external = fields.optional("external", Read.list(ExternalNumber)) ?: emptyList(),
                origin = fields.required("origin", OrderOrigin),
                unit = fields.optional("unit", Read.text),
                contact = fields.optional("contact", Read.text),
                seller = fields.optional("seller", Read.text),
                poNumber = fields.optional("po_number", Read.text),
                currency = fields.required("currency", Read.text),
                prices = fields.required("prices", PriceSnapshot),
                terms = fields.optional("terms", Read.list(Instalment)) ?: emptyList(),
                lines = fields.optional("lines", Read.list(OrderLine)) ?: emptyList(),
                version = fields.optional("version", Read.integer),
                placed = fields.required("placed", Read.instant),
                changed = fields.required("changed", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** A line of an order. Quantities are in its unit. */
data class OrderLine(
    /** The line, as in the cart or quote. */
    val id: String,
    /** What was ordered, with unit, configuration and custom key. */
    val key: LineKey,
    /** The unit of the quantities. */
    val unit: String,
    /** How much was ordered. */
    val ordered: BigDecimal,
    /** What all that was ordered costs without tax. */
    val net: BigDecimal,
    /** With tax. */
    val gross: BigDecimal,
    /** Who bears it: what is cancelled or comes back is given back to the same. */
    val coding: List<Coding> = emptyList(),
    /** How much was cancelled. */
    val cancelled: BigDecimal? = null,
    /** How much was shipped. */
    val shipped: BigDecimal? = null,
    /** How much waits for goods. */
    val backordered: BigDecimal? = null,
    /** How much was invoiced. */
    val invoiced: BigDecimal? = null,
    /** How much of what was shipped came back. */
    val returned: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("key", key)
        .put("unit", unit)
        .put("ordered", ordered)
        .put("net", net)
        .put("gross", gross)
        .putUnlessEmpty("coding", coding)
        .put("cancelled", cancelled)
        .put("shipped", shipped)
        .put("backordered", backordered)
        .put("invoiced", invoiced)
        .put("returned", returned)
        .json()

    companion object : Reader<OrderLine> {
        override fun read(json: Json, at: Place): OrderLine {
            val fields = Fields(json, at)
            val read = OrderLine(
                id = fields.required("id", Read.text),
                key = fields.required("key", LineKey),
                unit = fields.required("unit", Read.text),
                ordered = fields.required("ordered", Read.decimal),
                net = fields.required("net", Read.decimal),
                gross = fields.required("gross", Read.decimal),
                coding = fields.optional("coding", Read.list(Coding)) ?: emptyList(),
                cancelled = fields.optional("cancelled", Read.decimal),
                shipped = fields.optional("shipped", Read.decimal),
                backordered = fields.optional("backordered", Read.decimal),
                invoiced = fields.optional("invoiced", Read.decimal),
                returned = fields.optional("returned", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Where an order is from. */
data class OrderOrigin(
    /** The kind of thing. */
    val kind: OriginKind,
    /** Its id. */
    val id: String? = null,
    /** The generation of the cart, or the release of the quote. */
    val generation: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .put("kind", kind)
        .put("id", id)
        .put("generation", generation)
        .json()

    companion object : Reader<OrderOrigin> {
        override fun read(json: Json, at: Place): OrderOrigin {
            val fields = Fields(json, at)
            val read = OrderOrigin(
                kind = fields.required("kind", OriginKind),
                id = fields.optional("id", Read.text),
                generation = fields.optional("generation", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** Minimum and maximum of an order. */
data class OrderRule(
    /** Its id. */
    val id: String,
    /** The least. */
    val minimum: BigDecimal? = null,
    /** The greatest. */
    val maximum: BigDecimal? = null,
    /** What is measured. */
    val of: OrderRuleOf,
    /** Which amount. */
    val basis: ConditionBasis? = null,
    /** Only for orders in this currency; the rulebook's when left out. */
    val currency: String? = null,
    /** Whom it binds. */
    val `for`: Eligibility? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("minimum", minimum)
        .put("maximum", maximum)
        .put("of", of)
        .put("basis", basis)
        .put("currency", currency)
        .put("for", `for`)
        .json()

    companion object : Reader<OrderRule> {
        override fun read(json: Json, at: Place): OrderRule {
            val fields = Fields(json, at)
            val read = OrderRule(
                id = fields.required("id", Read.text),
                minimum = fields.optional("minimum", Read.decimal),
                maximum = fields.optional("maximum", Read.decimal),
                of = fields.required("of", OrderRuleOf),
                basis = fields.optional("basis", ConditionBasis),
                currency = fields.optional("currency", Read.text),
                `for` = fields.optional("for", Eligibility),
            )
            fields.finish()
            return read
        }
    }
}

/** What an order used. */
data class OrderUse(
    /** The order. */
    val order: String,
    /** What it used of contract terms. */
    val contracts: List<ConsumedTerm> = emptyList(),
    /** What it used of promotions. */
    val promotions: List<ConsumedPromotion> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("order", order)
        .putUnlessEmpty("contracts", contracts)
        .putUnlessEmpty("promotions", promotions)
        .json()

    companion object : Reader<OrderUse> {
        override fun read(json: Json, at: Place): OrderUse {
            val fields = Fields(json, at)
            val read = OrderUse(
                order = fields.required("order", Read.text),
                contracts = fields.optional("contracts", Read.list(ConsumedTerm)) ?: emptyList(),
                promotions = fields.optional("promotions", Read.list(ConsumedPromotion)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A release that became an order. */
data class Ordered(
    /** The release. */
    val number: Long,
    /** The order. */
    val order: String,
    /** Lines and charges. */
    val total: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("number", number)
        .put("order", order)
        .put("total", total)
        .json()

    companion object : Reader<Ordered> {
        override fun read(json: Json, at: Place): Ordered {
            val fields = Fields(json, at)
            val read = Ordered(
                number = fields.required("number", Read.integer),
                order = fields.required("order", Read.text),
                total = fields.required("total", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A division, branch or location. */
data class OrgUnitRecord(
    /** The unit, unique in the company. */
    val id: String,
    /** The unit above it. */
    val parent: String? = null,
    /** The name for people. */
    val name: String? = null,
    /** Groups of the unit and everything below it. */
    val groups: List<String> = emptyList(),
    /** Where goods can be sent. */
    val shipTos: List<ShipToRecord> = emptyList(),
    /** The selling entity that it buys from; that of the unit above when absent. */
    val seller: String? = null,
    /** Its terms of payment; those of the unit above when absent. */
    val terms: TermsRecord? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("parent", parent)
        .put("name", name)
        .putUnlessEmpty("groups", groups)
        .putUnlessEmpty("ship_tos", shipTos)
        .put("seller", seller)
        .put("terms", terms)
        .json()

    companion object : Reader<OrgUnitRecord> {
        override fun read(json: Json, at: Place): OrgUnitRecord {
            val fields = Fields(json, at)
            val read = OrgUnitRecord(
                id = fields.required("id", Read.text),
                parent = fields.optional("parent", Read.text),
                name = fields.optional("name", Read.text),
                groups = fields.optional("groups", Read.list(Read.text)) ?: emptyList(),
                shipTos = fields.optional("ship_tos", Read.list(ShipToRecord)) ?: emptyList(),
                seller = fields.optional("seller", Read.text),
                terms = fields.optional("terms", TermsRecord),
            )
            fields.finish()
            return read
        }
    }
}

/** Where in which play an effect comes from. */
data class Origin(
    /** The run. */
    val run: String,
    /** The play. */
    val play: String,
    /** Its version. */
    val version: Long,
    /** The step. */
    val step: String,
    /** The thing that it is about. */
    val journey: JourneyRef,
    /** Its generation. */
    val generation: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .put("run", run)
        .put("play", play)
        .put("version", version)
        .put("step", step)
        .put("journey", journey)
        .put("generation", generation)
        .json()

    companion object : Reader<Origin> {
        override fun read(json: Json, at: Place): Origin {
            val fields = Fields(json, at)
            val read = Origin(
                run = fields.required("run", Read.text),
                play = fields.required("play", Read.text),
                version = fields.required("version", Read.integer),
                step = fields.required("step", Read.text),
                journey = fields.required("journey", JourneyRef),
                generation = fields.optional("generation", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** What a step did. */
data class Outcome(
    /** The facts, in order: to be appended to the account's log. */
    val events: List<Event> = emptyList(),
    /** What only other systems know, and this step asks for. */
    val needs: List<Need> = emptyList(),
    /** What the host must do now, in order. */
    val effects: List<Effect> = emptyList(),
    /** What changed: the views of these subjects are to be projected anew. */
    val touched: List<Subject> = emptyList(),
    /** What the command came to, piece by piece, where it had pieces. */
    val answer: Answer? = null,
    /** When the account wants to be stepped again, at the latest. */
    val nextWakeup: Instant? = null,
    /** The input was accepted before, by the event with this number: nothing was done. */
    val duplicateOf: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("events", events)
        .putUnlessEmpty("needs", needs)
        .putUnlessEmpty("effects", effects)
        .putUnlessEmpty("touched", touched)
        .put("answer", answer)
        .put("next_wakeup", nextWakeup)
        .put("duplicate_of", duplicateOf)
        .json()

    companion object : Reader<Outcome> {
        override fun read(json: Json, at: Place): Outcome {
            val fields = Fields(json, at)
            val read = Outcome(
                events = fields.optional("events", Read.list(Event)) ?: emptyList(),
                needs = fields.optional("needs", Read.list(Need)) ?: emptyList(),
                effects = fields.optional("effects", Read.list(Effect)) ?: emptyList(),
                touched = fields.optional("touched", Read.list(Subject)) ?: emptyList(),
                answer = fields.optional("answer", Answer),
                nextWakeup = fields.optional("next_wakeup", Read.instant),
                duplicateOf = fields.optional("duplicate_of", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** What an account keeps about writing to its people. */
data class Outreach(
    /** What people agreed to, the latest of each. */
    val consents: List<Consent> = emptyList(),
    /** Who is not written to, and where. */
    val blocks: List<Block> = emptyList(),
    /** What was sent, by when, as long as caps and conversations need it. */
    val sent: List<Sent> = emptyList(),
    /** Who has the ball. */
    val balls: List<Ball> = emptyList(),
    /** When somebody of the account wrote back last. */
    val replied: Instant? = null,
    /** Arms of experiments: once given they stay. */
    val assignments: List<Assignment> = emptyList(),
    /** What was offered. */
    val offers: List<OfferGiven> = emptyList(),
    /** What models of the host say. */
    val scores: List<Score> = emptyList(),
    /** What is known of stock. */
    val stock: List<StockFact> = emptyList(),
    /** When each play was last entered by each key. */
    val entered: List<EntryMark> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("consents", consents)
        .putUnlessEmpty("blocks", blocks)
        .putUnlessEmpty("sent", sent)
        .putUnlessEmpty("balls", balls)
        .put("replied", replied)
        .putUnlessEmpty("assignments", assignments)
        .putUnlessEmpty("offers", offers)
        .putUnlessEmpty("scores", scores)
        .putUnlessEmpty("stock", stock)
        .putUnlessEmpty("entered", entered)
        .json()

    companion object : Reader<Outreach> {
        override fun read(json: Json, at: Place): Outreach {
            val fields = Fields(json, at)
            val read = Outreach(
                consents = fields.optional("consents", Read.list(Consent)) ?: emptyList(),
                blocks = fields.optional("blocks", Read.list(Block)) ?: emptyList(),
                sent = fields.optional("sent", Read.list(Sent)) ?: emptyList(),
                balls = fields.optional("balls", Read.list(Ball)) ?: emptyList(),
                replied = fields.optional("replied", Read.instant),
                assignments = fields.optional("assignments", Read.list(Assignment)) ?: emptyList(),
                offers = fields.optional("offers", Read.list(OfferGiven)) ?: emptyList(),
                scores = fields.optional("scores", Read.list(Score)) ?: emptyList(),
                stock = fields.optional("stock", Read.list(StockFact)) ?: emptyList(),
                entered = fields.optional("entered", Read.list(EntryMark)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** The vendor's id of a person or team of the seller. */
data class OwnerId(
    /** The person or team. */
    val rep: String,
    /** The id. */
    val id: String,
) : Document {
    override fun json(): Json = Members()
        .put("rep", rep)
        .put("id", id)
        .json()

    companion object : Reader<OwnerId> {
        override fun read(json: Json, at: Place): OwnerId {
            val fields = Fields(json, at)
            val read = OwnerId(
                rep = fields.required("rep", Read.text),
                id = fields.required("id", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** One coding of a hold, with its amounts in the currency of the hold. */
data class Part(
    /** The unit that buys. */
    val unit: String? = null,
    /** The person who buys. */
    val contact: String? = null,
    /** The cost centre. */
    val costCentre: String? = null,
    /** The budgets that it is booked against. */
    val budgets: List<String> = emptyList(),
    /** What is held. */
    val held: BigDecimal? = null,
    /** What is committed. */
    val committed: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("unit", unit)
        .put("contact", contact)
        .put("cost_centre", costCentre)
        .putUnlessEmpty("budgets", budgets)
        .put("held", held)
        .put("committed", committed)
        .json()

    companion object : Reader<Part> {
        override fun read(json: Json, at: Place): Part {
            val fields = Fields(json, at)
            val read = Part(
                unit = fields.optional("unit", Read.text),
                contact = fields.optional("contact", Read.text),
                costCentre = fields.optional("cost_centre", Read.text),
                budgets = fields.optional("budgets", Read.list(Read.text)) ?: emptyList(),
                held = fields.optional("held", Read.decimal),
                committed = fields.optional("committed", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** The people of an account as they are stored. */
data class PeopleRecord(
    /** The people, by contact. */
    val people: List<Person> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("people", people)
        .json()

    companion object : Reader<PeopleRecord> {
        override fun read(json: Json, at: Place): PeopleRecord {
            val fields = Fields(json, at)
            val read = PeopleRecord(
                people = fields.optional("people", Read.list(Person)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * A period of a budget: `available = limit + carried - passed_on - committed - held`, less what another system
 * spent and holds.
 */
data class PeriodState(
    /** Its first day, or `once`. */
    val key: String,
    /** The first instant. */
    val from: Instant? = null,
    /** The first instant after. */
    val until: Instant? = null,
    /** What may be spent. */
    val limit: BigDecimal,
    /** What was left of the period before. */
    val carried: BigDecimal? = null,
    /** What was left when the next period began and moved there; absent until then. */
    val passedOn: BigDecimal? = null,
    /** What orders may still take. */
    val held: BigDecimal? = null,
    /** What orders have taken. */
    val committed: BigDecimal? = null,
    /** What another system says is held, of an external budget. */
    val heldElsewhere: BigDecimal? = null,
    /** What it says is spent. */
    val committedElsewhere: BigDecimal? = null,
    /** How many holds still refer to it. */
    val holds: Long? = null,
    /** From when on it can be closed; never when absent. */
    val closeAt: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("key", key)
        .put("from", from)
        .put("until", until)
        .put("limit", limit)
        .put("carried", carried)
        .put("passed_on", passedOn)
        .put("held", held)
        .put("committed", committed)
        .put("held_elsewhere", heldElsewhere)
        .put("committed_elsewhere", committedElsewhere)
        .put("holds", holds)
        .put("close_at", closeAt)
        .json()

    companion object : Reader<PeriodState> {
        override fun read(json: Json, at: Place): PeriodState {
            val fields = Fields(json, at)
            val read = PeriodState(
                key = fields.required("key", Read.text),
                from = fields.optional("from", Read.instant),
                until = fields.optional("until", Read.instant),
                limit = fields.required("limit", Read.decimal),
                carried = fields.optional("carried", Read.decimal),
                passedOn = fields.optional("passed_on", Read.decimal),
                held = fields.optional("held", Read.decimal),
                committed = fields.optional("committed", Read.decimal),
                heldElsewhere = fields.optional("held_elsewhere", Read.decimal),
                committedElsewhere = fields.optional("committed_elsewhere", Read.decimal),
                holds = fields.optional("holds", Read.integer),
                closeAt = fields.optional("close_at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** What is known of a person. */
data class Person(
    /** The person. */
    val contact: String,
    /** The version at the source; an older one is ignored. */
    val version: Long,
    /** The name for people. */
    val name: String? = null,
    /** The language and region that messages are written in, a BCP 47 tag. */
    val locale: String? = null,
    /** The zone where the person is. */
    val timeZone: String? = null,
    /** Where the person can be reached. */
    val addresses: List<Address> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("contact", contact)
        .put("version", version)
        .put("name", name)
        .put("locale", locale)
        .put("time_zone", timeZone)
        .putUnlessEmpty("addresses", addresses)
        .json()

    companion object : Reader<Person> {
        override fun read(json: Json, at: Place): Person {
            val fields = Fields(json, at)
            val read = Person(
                contact = fields.required("contact", Read.text),
                version = fields.required("version", Read.integer),
                name = fields.optional("name", Read.text),
                locale = fields.optional("locale", Read.text),
                timeZone = fields.optional("time_zone", Read.text),
                addresses = fields.optional("addresses", Read.list(Address)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A choice: the option has one of the values, or any value when none is named. */
data class PickRecord(
    /** The option. */
    val option: String,
    /** The values; any when absent. */
    val values: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("option", option)
        .putUnlessEmpty("values", values)
        .json()

    companion object : Reader<PickRecord> {
        override fun read(json: Json, at: Place): PickRecord {
            val fields = Fields(json, at)
            val read = PickRecord(
                option = fields.required("option", Read.text),
                values = fields.optional("values", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** The rate that a hold uses from beginning to end, with its rounding. */
data class Pinned(
    /** The rate. */
    val rate: ExchangeRate,
    /** The rounding of the converted amount, at the exponent of the currency it becomes. */
    val rounding: Rounding,
    /** The name of this state of the rate. */
    val version: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("rate", rate)
        .put("rounding", rounding)
        .put("version", version)
        .json()

    companion object : Reader<Pinned> {
        override fun read(json: Json, at: Place): Pinned {
            val fields = Fields(json, at)
            val read = Pinned(
                rate = fields.required("rate", ExchangeRate),
                rounding = fields.required("rounding", Rounding),
                version = fields.optional("version", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A rate with its name and the time in which new holds use it. */
data class PinnedRate(
    /** The rate. */
    val rate: ExchangeRate,
    /** The name of this state of the rate, such as the day of the list that it is from. */
    val version: String? = null,
    /** When it is in force; always when absent. Plain dates are of the rulebook's zone. */
    val valid: Validity? = null,
) : Document {
    override fun json(): Json = Members()
        .put("rate", rate)
        .put("version", version)
        .put("valid", valid)
        .json()

    companion object : Reader<PinnedRate> {
        override fun read(json: Json, at: Place): PinnedRate {
            val fields = Fields(json, at)
            val read = PinnedRate(
                rate = fields.required("rate", ExchangeRate),
                version = fields.optional("version", Read.text),
                valid = fields.optional("valid", Validity),
            )
            fields.finish()
            return read
        }
    }
}

/** A step of a plan. */
data class PlanStep(
    /** The step: policy, stage and place. */
    val id: String,
    /** Its stage, from 1. */
    val stage: Long,
    /** The rule. */
    val rule: ApprovalStep,
    /** Whether those who ask may not decide it. */
    val separation: Boolean? = null,
    /** The policies that ask for it, and why. */
    val reasons: List<StepReason> = emptyList(),
    /** Where it stands. */
    val status: StepStatus? = null,
    /** Who may decide it, as far as the limit goes. */
    val eligible: List<Eligible> = emptyList(),
    /** How many may decide it. */
    val people: Long? = null,
    /** What was decided. */
    val votes: List<Vote> = emptyList(),
    /** When it is escalated. */
    val escalateAt: Instant? = null,
    /** When it decides itself. */
    val autoAt: Instant? = null,
    /** Who decides instead of those of the rule. */
    val reassigned: List<Approver> = emptyList(),
    /** Whether those of the escalation may decide too. */
    val escalated: Boolean? = null,
    /** What was approved: what tolerances count from. */
    val approved: Fingerprint? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("stage", stage)
        .put("rule", rule)
        .put("separation", separation)
        .putUnlessEmpty("reasons", reasons)
        .put("status", status)
        .putUnlessEmpty("eligible", eligible)
        .put("people", people)
        .putUnlessEmpty("votes", votes)
        .put("escalate_at", escalateAt)
        .put("auto_at", autoAt)
        .putUnlessEmpty("reassigned", reassigned)
        .put("escalated", escalated)
        .put("approved", approved)
        .json()

    companion object : Reader<PlanStep> {
        override fun read(json: Json, at: Place): PlanStep {
            val fields = Fields(json, at)
            val read = PlanStep(
                id = fields.required("id", Read.text),
                stage = fields.required("stage", Read.integer),
                rule = fields.required("rule", ApprovalStep),
                separation = fields.optional("separation", Read.bool),
                reasons = fields.optional("reasons", Read.list(StepReason)) ?: emptyList(),
                status = fields.optional("status", StepStatus),
                eligible = fields.optional("eligible", Read.list(Eligible)) ?: emptyList(),
                people = fields.optional("people", Read.integer),
                votes = fields.optional("votes", Read.list(Vote)) ?: emptyList(),
                escalateAt = fields.optional("escalate_at", Read.instant),
                autoAt = fields.optional("auto_at", Read.instant),
                reassigned = fields.optional("reassigned", Read.list(Approver)) ?: emptyList(),
                escalated = fields.optional("escalated", Read.bool),
                approved = fields.optional("approved", Fingerprint),
            )
            fields.finish()
            return read
        }
    }
}

/** A play. */
data class Play(
    /** Its id. */
    val id: String,
    /** Its version: runs keep to the one that they began with. */
    val version: Long,
    /** Whether nothing enters any more; it stays while runs of it live. */
    val retired: Boolean? = null,
    /** What it is, for people. */
    val title: String? = null,
    /** What it is about. */
    val subject: JourneyKind,
    /** Who enters. */
    val enter: Entry,
    /** What happens when the same key would enter again. */
    val reEntry: ReEntry? = null,
    /** What counts as the same. */
    val entryKey: EntryKey? = null,
    /** How long nobody enters again, for `cooldown`. */
    val cooldown: String? = null,
    /** What ends a run. */
    val exit: Exit? = null,
    /** What it is for: reached, the run ends as a success. */
    val goal: Goal? = null,
    /** Plays of one lane exclude each other for a contact: the higher priority goes first. */
    val lane: String? = null,
    /** Its priority in its lane. */
    val priority: Long? = null,
    /** The preset that says what the play does not. */
    val preset: String? = null,
    /** What is said for all steps that do not say it themselves. */
    val choices: Choices? = null,
    /** Its steps, in order. */
    val steps: List<PlayStep> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("version", version)
        .put("retired", retired)
        .put("title", title)
        .put("subject", subject)
        .put("enter", enter)
        .put("re_entry", reEntry)
        .put("entry_key", entryKey)
        .put("cooldown", cooldown)
        .put("exit", exit)
        .put("goal", goal)
        .put("lane", lane)
        .put("priority", priority)
        .put("preset", preset)
        .put("choices", choices)
        .putUnlessEmpty("steps", steps)
        .json()

    companion object : Reader<Play> {
        override fun read(json: Json, at: Place): Play {
            val fields = Fields(json, at)
            val read = Play(
                id = fields.required("id", Read.text),
                version = fields.required("version", Read.integer),
                retired = fields.optional("retired", Read.bool),
                title = fields.optional("title", Read.text),
                subject = fields.required("subject", JourneyKind),
                enter = fields.required("enter", Entry),
                reEntry = fields.optional("re_entry", ReEntry),
                entryKey = fields.optional("entry_key", EntryKey),
                cooldown = fields.optional("cooldown", Read.text),
                exit = fields.optional("exit", Exit),
                goal = fields.optional("goal", Goal),
                lane = fields.optional("lane", Read.text),
                priority = fields.optional("priority", Read.integer),
                preset = fields.optional("preset", Read.text),
                choices = fields.optional("choices", Choices),
                steps = fields.optional("steps", Read.list(PlayStep)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A named set of choices. */
data class PlayPreset(
    /** Its name. */
    val id: String,
    /** When exits count. */
    val exitTiming: ExitTiming,
    /** What happens when the same key would enter again. */
    val reEntry: ReEntry,
    /** What counts as the same. */
    val entryKey: EntryKey,
    /** The choices of its steps. */
    val choices: Choices,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("exit_timing", exitTiming)
        .put("re_entry", reEntry)
        .put("entry_key", entryKey)
        .put("choices", choices)
        .json()

    companion object : Reader<PlayPreset> {
        override fun read(json: Json, at: Place): PlayPreset {
            val fields = Fields(json, at)
            val read = PlayPreset(
                id = fields.required("id", Read.text),
                exitTiming = fields.required("exit_timing", ExitTiming),
                reEntry = fields.required("re_entry", ReEntry),
                entryKey = fields.required("entry_key", EntryKey),
                choices = fields.required("choices", Choices),
            )
            fields.finish()
            return read
        }
    }
}

/** A step. It does exactly one thing, or only waits. */
data class PlayStep(
    /** Its id, unique in the play; keys of effects are made of it. */
    val id: String,
    /** When it is due. */
    val wait: Wait? = null,
    /** What must be so when it is due; else it is left out. */
    val `when`: CartCondition? = null,
    /** Writes to somebody. */
    val send: SendStep? = null,
    /** Puts somebody into an audience of display or social advertising, or takes them out. */
    val audience: AudienceStep? = null,
    /** Gives somebody of the seller a task. */
    val task: TaskStep? = null,
    /** Writes to the CRM. */
    val crm: CrmStep? = null,
    /** Calls the host. */
    val webhook: WebhookStep? = null,
    /** Makes a quote of the cart. */
    val quote: QuoteStep? = null,
    /** Keeps the price of the cart for a while. */
    val holdPrice: HoldPriceStep? = null,
    /** Offers something. */
    val offer: OfferStep? = null,
    /** Goes on elsewhere. */
    val branch: Branch? = null,
    /** Goes on elsewhere by an experiment. */
    val split: Split? = null,
    /** Ends the run. */
    val end: Boolean? = null,
    /** Where it goes on; the next step when absent. */
    val next: String? = null,
    /** What is said for this step. */
    val choices: Choices? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("wait", wait)
        .put("when", `when`)
        .put("send", send)
        .put("audience", audience)
        .put("task", task)
        .put("crm", crm)
        .put("webhook", webhook)
        .put("quote", quote)
        .put("hold_price", holdPrice)
        .put("offer", offer)
        .put("branch", branch)
        .put("split", split)
        .put("end", end)
        .put("next", next)
        .put("choices", choices)
        .json()

    companion object : Reader<PlayStep> {
        override fun read(json: Json, at: Place): PlayStep {
            val fields = Fields(json, at)
            val read = PlayStep(
                id = fields.required("id", Read.text),
                wait = fields.optional("wait", Wait),
                `when` = fields.optional("when", CartCondition),
                send = fields.optional("send", SendStep),
                audience = fields.optional("audience", AudienceStep),
                task = fields.optional("task", TaskStep),
                crm = fields.optional("crm", CrmStep),
                webhook = fields.optional("webhook", WebhookStep),
                quote = fields.optional("quote", QuoteStep),
                holdPrice = fields.optional("hold_price", HoldPriceStep),
                offer = fields.optional("offer", OfferStep),
                branch = fields.optional("branch", Branch),
                split = fields.optional("split", Split),
                end = fields.optional("end", Read.bool),
                next = fields.optional("next", Read.text),
                choices = fields.optional("choices", Choices),
            )
            fields.finish()
            return read
        }
    }
}

/** The rounding of one point. */
data class PointRule(
    /** How ties and remainders are treated. */
    val mode: RoundingMode,
    /** The value is rounded to a multiple of this, such as 0.05; one minor unit of the currency if left out. */
    val increment: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("mode", mode)
        .put("increment", increment)
        .json()

    companion object : Reader<PointRule> {
        override fun read(json: Json, at: Place): PointRule {
            val fields = Fields(json, at)
            val read = PointRule(
                mode = fields.required("mode", RoundingMode),
                increment = fields.optional("increment", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What a comparison changes; what is left out stays as the rulebook has it. */
data class PolicyChange(
    /** Names the policy in the result. */
    val name: String,
    /** The rounding plan. */
    val rounding: RoundingPresetOrRoundingRules? = null,
    /** What tax is rounded for. */
    val taxLevel: TaxLevel? = null,
) : Document {
    override fun json(): Json = Members()
        .put("name", name)
        .put("rounding", rounding)
        .put("tax_level", taxLevel)
        .json()

    companion object : Reader<PolicyChange> {
        override fun read(json: Json, at: Place): PolicyChange {
            val fields = Fields(json, at)
            val read = PolicyChange(
                name = fields.required("name", Read.text),
                rounding = fields.optional("rounding", RoundingPresetOrRoundingRules),
                taxLevel = fields.optional("tax_level", TaxLevel),
            )
            fields.finish()
            return read
        }
    }
}

/** A cart under one policy. */
data class PolicyResult(
    /** The policy. */
    val name: String,
    /** The cart. */
    val result: Priced,
) : Document {
    override fun json(): Json = Members()
        .put("name", name)
        .put("result", result)
        .json()

    companion object : Reader<PolicyResult> {
        override fun read(json: Json, at: Place): PolicyResult {
            val fields = Fields(json, at)
            val read = PolicyResult(
                name = fields.required("name", Read.text),
                result = fields.required("result", Priced),
            )
            fields.finish()
            return read
        }
    }
}

/** A price that was asked for. */
data class PriceAnswer(
    /** The SKU. */
    val sku: String,
    /** The unit; the product's base unit when left out. */
    val unit: String? = null,
    /** Per unit. */
    val unitPrice: BigDecimal,
    /** When it ends; an answer that has ended is asked for again. */
    val validUntil: Instant? = null,
    /** The other system's version. */
    val version: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("unit", unit)
        .put("unit_price", unitPrice)
        .put("valid_until", validUntil)
        .put("version", version)
        .json()

    companion object : Reader<PriceAnswer> {
        override fun read(json: Json, at: Place): PriceAnswer {
            val fields = Fields(json, at)
            val read = PriceAnswer(
                sku = fields.required("sku", Read.text),
                unit = fields.optional("unit", Read.text),
                unitPrice = fields.required("unit_price", Read.decimal),
                validUntil = fields.optional("valid_until", Read.instant),
                version = fields.optional("version", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A price ending, for the prices of one band. */
data class PriceEnding(
    /** The id, for explanations. */
    val id: String,
    /** How a price ends: `x9.95` stands for 9.95, 19.95, 29.95 and so on. */
    val pattern: String,
    /** Which neighbour is tried first; the other one is taken when the first is beyond its limit. */
    val prefer: EndingPreference? = null,
    /** The price may fall by this much at most; exactly this much is still allowed. */
    val maxDecrease: BigDecimal? = null,
    /** The price may rise by this much at most; exactly this much is still allowed. */
    val maxIncrease: BigDecimal? = null,
    /** The band begins at this price. */
    val from: BigDecimal? = null,
    /** The band ends below this price. */
    val until: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("pattern", pattern)
        .put("prefer", prefer)
        .put("max_decrease", maxDecrease)
        .put("max_increase", maxIncrease)
        .put("from", from)
        .put("until", until)
        .json()

    companion object : Reader<PriceEnding> {
        override fun read(json: Json, at: Place): PriceEnding {
            val fields = Fields(json, at)
            val read = PriceEnding(
                id = fields.required("id", Read.text),
                pattern = fields.required("pattern", Read.text),
                prefer = fields.optional("prefer", EndingPreference),
                maxDecrease = fields.optional("max_decrease", Read.decimal),
                maxIncrease = fields.optional("max_increase", Read.decimal),
                from = fields.optional("from", Read.decimal),
                until = fields.optional("until", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Why every line costs what it costs. */
data class PriceExplanation(
    /** One per line, in the order of the request. */
    val lines: List<LineExplanation> = emptyList(),
    /** Promotions that applied to nothing, or not to a line, with why; only at the full level. */
    val refused: List<RefusedPromotion> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("lines", lines)
        .putUnlessEmpty("refused", refused)
        .json()

    companion object : Reader<PriceExplanation> {
        override fun read(json: Json, at: Place): PriceExplanation {
            val fields = Fields(json, at)
            val read = PriceExplanation(
                lines = fields.optional("lines", Read.list(LineExplanation)) ?: emptyList(),
                refused = fields.optional("refused", Read.list(RefusedPromotion)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A list and a SKU whose prices in it are meant. */
data class PriceKey(
    /** The price list. */
    val list: String,
    /** The SKU. */
    val sku: String,
) : Document {
    override fun json(): Json = Members()
        .put("list", list)
        .put("sku", sku)
        .json()

    companion object : Reader<PriceKey> {
        override fun read(json: Json, at: Place): PriceKey {
            val fields = Fields(json, at)
            val read = PriceKey(
                list = fields.required("list", Read.text),
                sku = fields.required("sku", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A price list. */
data class PriceList(
    /** Its id. */
    val id: String,
    /** Its currency; the rulebook's when left out. */
    val currency: String? = null,
    /** The greater priority comes first. */
    val priority: Long? = null,
    /** Who may see it; everybody when left out. */
    val `for`: Eligibility? = null,
    /** When it holds. */
    val valid: Validity? = null,
    /** Whether it takes part in a merge by priority after others have contributed. */
    val merge: Boolean? = null,
    /** Which date its validity is read at. */
    val priceDate: PriceDate? = null,
    /** Prices for what has no row here. */
    val adjust: Adjust? = null,
    /** The ending given to its unit prices. */
    val ending: String? = null,
    /** Explicit prices. */
    val prices: List<Row> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("currency", currency)
        .put("priority", priority)
        .put("for", `for`)
        .put("valid", valid)
        .put("merge", merge)
        .put("price_date", priceDate)
        .put("adjust", adjust)
        .put("ending", ending)
        .putUnlessEmpty("prices", prices)
        .json()

    companion object : Reader<PriceList> {
        override fun read(json: Json, at: Place): PriceList {
            val fields = Fields(json, at)
            val read = PriceList(
                id = fields.required("id", Read.text),
                currency = fields.optional("currency", Read.text),
                priority = fields.optional("priority", Read.integer),
                `for` = fields.optional("for", Eligibility),
                valid = fields.optional("valid", Validity),
                merge = fields.optional("merge", Read.bool),
                priceDate = fields.optional("price_date", PriceDate),
                adjust = fields.optional("adjust", Adjust),
                ending = fields.optional("ending", Read.text),
                prices = fields.optional("prices", Read.list(Row)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What the host has to find out for a price. */
data class PriceNeed(
    /** The kind of fact. */
    val fact: NeededFact,
    /** What it is about: a SKU, a charge, a line. */
    val key: String,
    /** The unit, for prices. */
    val unit: String? = null,
    /** The quantity, for prices. */
    val quantity: BigDecimal? = null,
    /** What was taken until the answer is there. */
    val fallback: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("fact", fact)
        .put("key", key)
        .put("unit", unit)
        .put("quantity", quantity)
        .put("fallback", fallback)
        .json()

    companion object : Reader<PriceNeed> {
        override fun read(json: Json, at: Place): PriceNeed {
            val fields = Fields(json, at)
            val read = PriceNeed(
                fact = fields.required("fact", NeededFact),
                key = fields.required("key", Read.text),
                unit = fields.optional("unit", Read.text),
                quantity = fields.optional("quantity", Read.decimal),
                fallback = fields.optional("fallback", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A price row as a document: the fields of `PriceRow`. */
data class PriceRecord(
    /** The price list. */
    val list: String,
    /** The SKU. */
    val sku: String,
    /** The unit priced; the product's base unit when left out. */
    val unit: String? = null,
    /** The least quantity that gets the price; zero for the base price. */
    val from: BigDecimal? = null,
    /** The price of one unit. */
    val price: BigDecimal,
    /** The currency, to be checked against the list's. */
    val currency: String? = null,
    /** The first moment at which the price holds: a date (local midnight in the rulebook's zone) or an instant. */
    val validFrom: String? = null,
    /** The first moment at which it no longer does. */
    val validUntil: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("list", list)
        .put("sku", sku)
        .put("unit", unit)
        .put("from", from)
        .put("price", price)
        .put("currency", currency)
        .put("valid_from", validFrom)
        .put("valid_until", validUntil)
        .json()

    companion object : Reader<PriceRecord> {
        override fun read(json: Json, at: Place): PriceRecord {
            val fields = Fields(json, at)
            val read = PriceRecord(
                list = fields.required("list", Read.text),
                sku = fields.required("sku", Read.text),
                unit = fields.optional("unit", Read.text),
                from = fields.optional("from", Read.decimal),
                price = fields.required("price", Read.decimal),
                currency = fields.optional("currency", Read.text),
                validFrom = fields.optional("valid_from", Read.text),
                validUntil = fields.optional("valid_until", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A priced cart as it was at an instant. */
data class PriceSnapshot(
    /** The instant that it was priced for. */
    val asOf: Instant,
    /** The rulebook that priced it. */
    val rulebook: String,
    /** The currency of every amount. */
    val currency: String,
    /** The lines, in the order of the cart. */
    val lines: List<SnapshotLine> = emptyList(),
    /** Charges such as freight. */
    val charges: List<SnapshotCharge> = emptyList(),
    /** Taxes by tax and rate. */
    val taxes: List<SnapshotTax> = emptyList(),
    /** The totals. */
    val totals: SnapshotTotals,
    /** Concessions below a floor that somebody has to approve. */
    val concessions: List<Concession> = emptyList(),
    /** What it uses of promotions once it is ordered. */
    val promotions: List<ConsumedPromotion> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("as_of", asOf)
        .put("rulebook", rulebook)
        .put("currency", currency)
        .putUnlessEmpty("lines", lines)
        .putUnlessEmpty("charges", charges)
        .putUnlessEmpty("taxes", taxes)
        .put("totals", totals)
        .putUnlessEmpty("concessions", concessions)
        .putUnlessEmpty("promotions", promotions)
        .json()

    companion object : Reader<PriceSnapshot> {
        override fun read(json: Json, at: Place): PriceSnapshot {
            val fields = Fields(json, at)
            val read = PriceSnapshot(
                asOf = fields.required("as_of", Read.instant),
                rulebook = fields.required("rulebook", Read.text),
                currency = fields.required("currency", Read.text),
                lines = fields.optional("lines", Read.list(SnapshotLine)) ?: emptyList(),
                charges = fields.optional("charges", Read.list(SnapshotCharge)) ?: emptyList(),
                taxes = fields.optional("taxes", Read.list(SnapshotTax)) ?: emptyList(),
                totals = fields.required("totals", SnapshotTotals),
                concessions = fields.optional("concessions", Read.list(Concession)) ?: emptyList(),
                promotions = fields.optional("promotions", Read.list(ConsumedPromotion)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A priced cart. */
data class Priced(
    /** The currency of every amount. */
    val currency: String,
    /** The lines, in the order of the request. */
    val lines: List<PricedLine> = emptyList(),
    /** Charges such as freight. */
    val charges: List<PricedCharge> = emptyList(),
    /** The totals. */
    val totals: Totals,
    /** The tax summary, by tax, kind and rate. */
    val taxes: List<TaxAmount> = emptyList(),
    /** Lines that promotions add at no charge. */
    val gifts: List<GiftLine> = emptyList(),
    /** What stands against submitting the cart. */
    val issues: List<Issue> = emptyList(),
    /** What the buyer might do better. */
    val hints: List<Hint> = emptyList(),
    /** What the host has to find out. */
    val needs: List<PriceNeed> = emptyList(),
    /** Concessions that somebody has to approve; not for buyers. */
    val approvals: List<FloorApproval> = emptyList(),
    /** Why, at the level asked. */
    val explanation: PriceExplanation? = null,
    /** What it uses of contracts and promotions: to be added to `consumed` once it is ordered. */
    val uses: Consumed? = null,
) : Document {
    override fun json(): Json = Members()
        .put("currency", currency)
        .putUnlessEmpty("lines", lines)
        .putUnlessEmpty("charges", charges)
        .put("totals", totals)
        .putUnlessEmpty("taxes", taxes)
        .putUnlessEmpty("gifts", gifts)
        .putUnlessEmpty("issues", issues)
        .putUnlessEmpty("hints", hints)
        .putUnlessEmpty("needs", needs)
        .putUnlessEmpty("approvals", approvals)
        .put("explanation", explanation)
        .put("uses", uses)
        .json()

    companion object : Reader<Priced> {
        override fun read(json: Json, at: Place): Priced {
            val fields = Fields(json, at)
            val read = Priced(
                currency = fields.required("currency", Read.text),
                lines = fields.optional("lines", Read.list(PricedLine)) ?: emptyList(),
                charges = fields.optional("charges", Read.list(PricedCharge)) ?: emptyList(),
                totals = fields.required("totals", Totals),
                taxes = fields.optional("taxes", Read.list(TaxAmount)) ?: emptyList(),
                gifts = fields.optional("gifts", Read.list(GiftLine)) ?: emptyList(),
                issues = fields.optional("issues", Read.list(Issue)) ?: emptyList(),
                hints = fields.optional("hints", Read.list(Hint)) ?: emptyList(),
                needs = fields.optional("needs", Read.list(PriceNeed)) ?: emptyList(),
                approvals = fields.optional("approvals", Read.list(FloorApproval)) ?: emptyList(),
                explanation = fields.optional("explanation", PriceExplanation),
                uses = fields.optional("uses", Consumed),
            )
            fields.finish()
            return read
        }
    }
}

/** A charge with its tax. */
data class PricedCharge(
    /** Its id. */
    val id: String,
    /** What it is for. */
    val kind: ChargeKind,
    /** Before shipping promotions. */
    val subtotal: BigDecimal,
    /** What they took. */
    val discounts: List<PromotionDiscount> = emptyList(),
    /** After them, in the basis of the prices. */
    val total: BigDecimal,
    /** Without tax. */
    val net: BigDecimal,
    /** Tax. */
    val tax: BigDecimal,
    /** With tax. */
    val gross: BigDecimal,
    /** Its allocation to lines. */
    val allocation: ChargeAllocation? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .put("subtotal", subtotal)
        .putUnlessEmpty("discounts", discounts)
        .put("total", total)
        .put("net", net)
        .put("tax", tax)
        .put("gross", gross)
        .put("allocation", allocation)
        .json()

    companion object : Reader<PricedCharge> {
        override fun read(json: Json, at: Place): PricedCharge {
            val fields = Fields(json, at)
            val read = PricedCharge(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", ChargeKind),
                subtotal = fields.required("subtotal", Read.decimal),
                discounts = fields.optional("discounts", Read.list(PromotionDiscount)) ?: emptyList(),
                total = fields.required("total", Read.decimal),
                net = fields.required("net", Read.decimal),
                tax = fields.required("tax", Read.decimal),
                gross = fields.required("gross", Read.decimal),
                allocation = fields.optional("allocation", ChargeAllocation),
            )
            fields.finish()
            return read
        }
    }
}

/** A valid configuration that changes one choice, and what the line would cost with it. */
data class PricedFix(
    /** The option to change. */
    val option: String,
    /** The choice to make instead; none to take it back. */
    val value: String? = null,
    /** All choices then. */
    val configuration: Map<String, Json>,
    /** The price of the line per unit; absent where slices differ or there is no price. */
    val unitPrice: BigDecimal? = null,
    /** The line after promotions; absent where there is no price. */
    val total: BigDecimal? = null,
    /**
     * What the choices add to the unit price by the catalogue, in the currency of the price. Price rules know
     * nothing of choices, so that it is no part of `unit_price` and `total`.
     */
    val surcharge: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("option", option)
        .put("value", value)
        .put("configuration", configuration)
        .put("unit_price", unitPrice)
        .put("total", total)
        .put("surcharge", surcharge)
        .json()

    companion object : Reader<PricedFix> {
        override fun read(json: Json, at: Place): PricedFix {
            val fields = Fields(json, at)
            val read = PricedFix(
                option = fields.required("option", Read.text),
                value = fields.optional("value", Read.text),
                configuration = fields.required("configuration", Read.map(Json)),
                unitPrice = fields.optional("unit_price", Read.decimal),
                total = fields.optional("total", Read.decimal),
                surcharge = fields.optional("surcharge", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A line with its price. */
data class PricedLine(
    /** Its id. */
    val id: String,
    /** What is ordered. */
    val sku: String,
    /** How much. */
    val quantity: BigDecimal,
    /** The unit of the quantity. */
    val unit: String,
    /** Whether it has a price. */
    val status: LineStatus,
    /** The top of the waterfall, per unit. */
    val listPrice: BigDecimal? = null,
    /** Per unit; absent where slices differ. */
    val unitPrice: BigDecimal? = null,
    /** Where the price is from. */
    val source: Source? = null,
    /** The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference. */
    val rule: String? = null,
    /** The parts of a line that an allowance splits; one part otherwise. */
    val parts: List<PricedPart> = emptyList(),
    /** Before promotions. */
    val subtotal: BigDecimal,
    /** What promotions took. */
    val discounts: List<LineDiscount> = emptyList(),
    /** Their sum. */
    val discount: BigDecimal,
    /** After promotions, in the basis of the prices. */
    val total: BigDecimal,
    /** Without tax. */
    val net: BigDecimal,
    /** Tax. */
    val tax: BigDecimal,
    /** With tax. */
    val gross: BigDecimal,
    /** Why there is no price. */
    val reasons: List<ReasonGiven> = emptyList(),
    /** What a floor did; not for buyers. */
    val floor: FloorBreach? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("status", status)
        .put("list_price", listPrice)
        .put("unit_price", unitPrice)
        .put("source", source)
        .put("rule", rule)
        .putUnlessEmpty("parts", parts)
        .put("subtotal", subtotal)
        .putUnlessEmpty("discounts", discounts)
        .put("discount", discount)
        .put("total", total)
        .put("net", net)
        .put("tax", tax)
        .put("gross", gross)
        .putUnlessEmpty("reasons", reasons)
        .put("floor", floor)
        .json()

    companion object : Reader<PricedLine> {
        override fun read(json: Json, at: Place): PricedLine {
            val fields = Fields(json, at)
            val read = PricedLine(
                id = fields.required("id", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.required("unit", Read.text),
                status = fields.required("status", LineStatus),
                listPrice = fields.optional("list_price", Read.decimal),
                unitPrice = fields.optional("unit_price", Read.decimal),
                source = fields.optional("source", Source),
                rule = fields.optional("rule", Read.text),
                parts = fields.optional("parts", Read.list(PricedPart)) ?: emptyList(),
                subtotal = fields.required("subtotal", Read.decimal),
                discounts = fields.optional("discounts", Read.list(LineDiscount)) ?: emptyList(),
                discount = fields.required("discount", Read.decimal),
                total = fields.required("total", Read.decimal),
                net = fields.required("net", Read.decimal),
                tax = fields.required("tax", Read.decimal),
                gross = fields.required("gross", Read.decimal),
                reasons = fields.optional("reasons", Read.list(ReasonGiven)) ?: emptyList(),
                floor = fields.optional("floor", FloorBreach),
            )
            fields.finish()
            return read
        }
    }
}

/** A part of a line at one source. */
data class PricedPart(
    /** How much, in the unit of the line. */
    val quantity: BigDecimal,
    /** Per unit; absent where slices differ. */
    val unitPrice: BigDecimal? = null,
    /** Its amount before promotions. */
    val amount: BigDecimal,
    /** Where it is from. */
    val source: Source,
    /** The rule. */
    val rule: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("quantity", quantity)
        .put("unit_price", unitPrice)
        .put("amount", amount)
        .put("source", source)
        .put("rule", rule)
        .json()

    companion object : Reader<PricedPart> {
        override fun read(json: Json, at: Place): PricedPart {
            val fields = Fields(json, at)
            val read = PricedPart(
                quantity = fields.required("quantity", Read.decimal),
                unitPrice = fields.optional("unit_price", Read.decimal),
                amount = fields.required("amount", Read.decimal),
                source = fields.required("source", Source),
                rule = fields.optional("rule", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A named set of products: those listed, the variants of those listed, and those in the subtree of a category. */
data class ProductGroupRecord(
    /** The group, unique. */
    val id: String,
    /** SKUs of the group. */
    val skus: List<String> = emptyList(),
    /** Products whose variants all belong to the group. */
    val products: List<String> = emptyList(),
    /** Categories whose subtrees belong to the group. */
    val categories: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .putUnlessEmpty("skus", skus)
        .putUnlessEmpty("products", products)
        .putUnlessEmpty("categories", categories)
        .json()

    companion object : Reader<ProductGroupRecord> {
        override fun read(json: Json, at: Place): ProductGroupRecord {
            val fields = Fields(json, at)
            val read = ProductGroupRecord(
                id = fields.required("id", Read.text),
                skus = fields.optional("skus", Read.list(Read.text)) ?: emptyList(),
                products = fields.optional("products", Read.list(Read.text)) ?: emptyList(),
                categories = fields.optional("categories", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A product: one SKU. */
data class ProductRecord(
    /** The stock keeping unit, unique in the catalogue. */
    val sku: String,
    /** The product whose variant this SKU is. Tiers can count across variants. */
    val product: String? = null,
    /** The name for people. */
    val name: String? = null,
    /** The category. */
    val category: String? = null,
    /** Further categories. */
    val categories: List<String> = emptyList(),
    /** Attributes by name, such as { "colour": "red", "ip67": true }. */
    val attributes: Map<String, Json> = emptyMap(),
    /** The base unit, in which stock and steps are counted; "ea" when absent. */
    val unit: String? = null,
    /** Further units and what they hold. */
    val units: List<UnitRecord> = emptyList(),
    /** The precision of a quantity in the base unit: "1" for pieces, "0.001" for metres cut to the millimetre. */
    val step: BigDecimal? = null,
    /** The tax category. */
    val taxCategory: String? = null,
    /** Kilograms of one base unit. */
    val weight: BigDecimal? = null,
    /** Other numbers under which the product is known. */
    val aliases: List<AliasRecord> = emptyList(),
    /** The SKU that this product replaces. */
    val supersedes: SupersedesRecord? = null,
    /** Products that can stand in for this one. */
    val substitutes: List<SubstituteRecord> = emptyList(),
    /** What a buyer chooses when the product is configured. */
    val options: List<OptionRecord> = emptyList(),
    /** Which choices go together. */
    val constraints: List<ConstraintRecord> = emptyList(),
    /** The components, if the product is a bundle. */
    val bundle: BundleRecord? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("product", product)
        .put("name", name)
        .put("category", category)
        .putUnlessEmpty("categories", categories)
        .putUnlessEmpty("attributes", attributes)
        .put("unit", unit)
        .putUnlessEmpty("units", units)
        .put("step", step)
        .put("tax_category", taxCategory)
        .put("weight", weight)
        .putUnlessEmpty("aliases", aliases)
        .put("supersedes", supersedes)
        .putUnlessEmpty("substitutes", substitutes)
        .putUnlessEmpty("options", options)
        .putUnlessEmpty("constraints", constraints)
        .put("bundle", bundle)
        .json()

    companion object : Reader<ProductRecord> {
        override fun read(json: Json, at: Place): ProductRecord {
            val fields = Fields(json, at)
            val read = ProductRecord(
                sku = fields.required("sku", Read.text),
                product = fields.optional("product", Read.text),
                name = fields.optional("name", Read.text),
                category = fields.optional("category", Read.text),
                categories = fields.optional("categories", Read.list(Read.text)) ?: emptyList(),
                attributes = fields.optional("attributes", Read.map(Json)) ?: emptyMap(),
                unit = fields.optional("unit", Read.text),
                units = fields.optional("units", Read.list(UnitRecord)) ?: emptyList(),
                step = fields.optional("step", Read.decimal),
                taxCategory = fields.optional("tax_category", Read.text),
                weight = fields.optional("weight", Read.decimal),
                aliases = fields.optional("aliases", Read.list(AliasRecord)) ?: emptyList(),
                supersedes = fields.optional("supersedes", SupersedesRecord),
                substitutes = fields.optional("substitutes", Read.list(SubstituteRecord)) ?: emptyList(),
                options = fields.optional("options", Read.list(OptionRecord)) ?: emptyList(),
                constraints = fields.optional("constraints", Read.list(ConstraintRecord)) ?: emptyList(),
                bundle = fields.optional("bundle", BundleRecord),
            )
            fields.finish()
            return read
        }
    }
}

/** The profile as it is kept. */
data class ProfileRecord(
    /** The version at the source. */
    val version: Long? = null,
    /** The company. */
    val company: CompanyRecord,
    /** The versions of contacts that came by themselves since. */
    val contacts: List<ContactVersion> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("version", version)
        .put("company", company)
        .putUnlessEmpty("contacts", contacts)
        .json()

    companion object : Reader<ProfileRecord> {
        override fun read(json: Json, at: Place): ProfileRecord {
            val fields = Fields(json, at)
            val read = ProfileRecord(
                version = fields.optional("version", Read.integer),
                company = fields.required("company", CompanyRecord),
                contacts = fields.optional("contacts", Read.list(ContactVersion)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A promotion. */
data class Promotion(
    /** Its id. */
    val id: String,
    /** Its place among promotions and groups, or among the members of its group. */
    val order: Long,
    /** When it applies. */
    val stage: PromotionStage? = null,
    /** The group it belongs to. */
    val group: String? = null,
    /** Ends what follows. */
    val stopAfter: Boolean? = null,
    /** What a percentage is of. */
    val basis: PromotionBasis? = null,
    /** Where a line discount is rounded. */
    val per: PromotionPer? = null,
    /** When it holds. */
    val valid: Validity? = null,
    /** Who it is for. */
    val `for`: Eligibility? = null,
    /** It applies only with one of these codes. */
    val codes: List<String> = emptyList(),
    /** When it applies: asked of each line at the line stage, of the cart otherwise. */
    val `when`: Condition? = null,
    /** Which lines it applies to. */
    val on: Condition? = null,
    /** What it does. */
    val then: Action,
    /** How much of it there is. */
    val limits: PromotionLimits? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("order", order)
        .put("stage", stage)
        .put("group", group)
        .put("stop_after", stopAfter)
        .put("basis", basis)
        .put("per", per)
        .put("valid", valid)
        .put("for", `for`)
        .putUnlessEmpty("codes", codes)
        .put("when", `when`)
        .put("on", on)
        .put("then", then)
        .put("limits", limits)
        .json()

    companion object : Reader<Promotion> {
        override fun read(json: Json, at: Place): Promotion {
            val fields = Fields(json, at)
            val read = Promotion(
                id = fields.required("id", Read.text),
                order = fields.required("order", Read.integer),
                stage = fields.optional("stage", PromotionStage),
                group = fields.optional("group", Read.text),
                stopAfter = fields.optional("stop_after", Read.bool),
                basis = fields.optional("basis", PromotionBasis),
                per = fields.optional("per", PromotionPer),
                valid = fields.optional("valid", Validity),
                `for` = fields.optional("for", Eligibility),
                codes = fields.optional("codes", Read.list(Read.text)) ?: emptyList(),
                `when` = fields.optional("when", Condition),
                on = fields.optional("on", Condition),
                then = fields.required("then", Action),
                limits = fields.optional("limits", PromotionLimits),
            )
            fields.finish()
            return read
        }
    }
}

/** What one promotion took. */
data class PromotionDiscount(
    /** The promotion. */
    val promotion: String,
    /** The amount. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("promotion", promotion)
        .put("amount", amount)
        .json()

    companion object : Reader<PromotionDiscount> {
        override fun read(json: Json, at: Place): PromotionDiscount {
            val fields = Fields(json, at)
            val read = PromotionDiscount(
                promotion = fields.required("promotion", Read.text),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A group of promotions. */
data class PromotionGroup(
    /** Its id. */
    val id: String,
    /** Its place among promotions and groups. */
    val order: Long,
    /** How its members go together. */
    val pick: Pick,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("order", order)
        .put("pick", pick)
        .json()

    companion object : Reader<PromotionGroup> {
        override fun read(json: Json, at: Place): PromotionGroup {
            val fields = Fields(json, at)
            val read = PromotionGroup(
                id = fields.required("id", Read.text),
                order = fields.required("order", Read.integer),
                pick = fields.required("pick", Pick),
            )
            fields.finish()
            return read
        }
    }
}

/** How much of a promotion there is. */
data class PromotionLimits(
    /** Times in one order: lines it applies to, or sets of a buy-get. */
    val perOrder: Long? = null,
    /** Orders of one account; what was used comes with the request. */
    val perAccount: Long? = null,
    /** Total discount; what was spent comes with the request. */
    val budget: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("per_order", perOrder)
        .put("per_account", perAccount)
        .put("budget", budget)
        .json()

    companion object : Reader<PromotionLimits> {
        override fun read(json: Json, at: Place): PromotionLimits {
            val fields = Fields(json, at)
            val read = PromotionLimits(
                perOrder = fields.optional("per_order", Read.integer),
                perAccount = fields.optional("per_account", Read.integer),
                budget = fields.optional("budget", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** An order that counts as bought. Told again, as by a cancellation, it replaces what was told before. */
data class Purchase(
    /** The order. */
    val order: String,
    /** When it was placed. */
    val at: Instant,
    /** What it came to, net. */
    val value: Money? = null,
    /** Whether it was cancelled as a whole: it counts no more. */
    val cancelled: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("order", order)
        .put("at", at)
        .put("value", value)
        .put("cancelled", cancelled)
        .json()

    companion object : Reader<Purchase> {
        override fun read(json: Json, at: Place): Purchase {
            val fields = Fields(json, at)
            val read = Purchase(
                order = fields.required("order", Read.text),
                at = fields.required("at", Read.instant),
                value = fields.optional("value", Money),
                cancelled = fields.optional("cancelled", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** What an account has bought so far, from whatever system orders came. */
data class Purchases(
    /** How many orders. */
    val orders: Long? = null,
    /** When the first was placed. */
    val first: Instant? = null,
    /** When the last was placed. */
    val last: Instant? = null,
    /** What all orders came to, net, by currency. */
    val lifetime: List<Money> = emptyList(),
    /** The latest orders, so that each counts once, by instant and id. */
    val recent: List<Purchase> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("orders", orders)
        .put("first", first)
        .put("last", last)
        .putUnlessEmpty("lifetime", lifetime)
        .putUnlessEmpty("recent", recent)
        .json()

    companion object : Reader<Purchases> {
        override fun read(json: Json, at: Place): Purchases {
            val fields = Fields(json, at)
            val read = Purchases(
                orders = fields.optional("orders", Read.integer),
                first = fields.optional("first", Read.instant),
                last = fields.optional("last", Read.instant),
                lifetime = fields.optional("lifetime", Read.list(Money)) ?: emptyList(),
                recent = fields.optional("recent", Read.list(Purchase)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** An addition to a quantity; below zero where something was taken away. */
data class QuantityAdd(
    /** When it was written. */
    val stamp: Stamp,
    /** How much. */
    val quantity: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("stamp", stamp)
        .put("quantity", quantity)
        .json()

    companion object : Reader<QuantityAdd> {
        override fun read(json: Json, at: Place): QuantityAdd {
            val fields = Fields(json, at)
            val read = QuantityAdd(
                stamp = fields.required("stamp", Stamp),
                quantity = fields.required("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Minimum, maximum and multiple of what it covers, exactly one of the scopes. */
data class QuantityRule(
    /** Its id. */
    val id: String? = null,
    /** A SKU. */
    val sku: String? = null,
    /** A product. */
    val product: String? = null,
    /** A named set of products. */
    val productGroup: String? = null,
    /** A category with its subtree. */
    val category: String? = null,
    /** Everything. */
    val all: Boolean? = null,
    /** The least quantity. */
    val minimum: BigDecimal? = null,
    /** The greatest quantity. */
    val maximum: BigDecimal? = null,
    /** Only multiples of this. */
    val multiple: BigDecimal? = null,
    /** Where multiples are counted from. */
    val multipleFrom: MultipleFrom? = null,
    /** The unit of these numbers; the line's base unit when left out. */
    val unit: String? = null,
    /** The quantity it is about. */
    val over: RuleOver? = null,
    /** Whom it binds. */
    val `for`: Eligibility? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("sku", sku)
        .put("product", product)
        .put("product_group", productGroup)
        .put("category", category)
        .put("all", all)
        .put("minimum", minimum)
        .put("maximum", maximum)
        .put("multiple", multiple)
        .put("multiple_from", multipleFrom)
        .put("unit", unit)
        .put("over", over)
        .put("for", `for`)
        .json()

    companion object : Reader<QuantityRule> {
        override fun read(json: Json, at: Place): QuantityRule {
            val fields = Fields(json, at)
            val read = QuantityRule(
                id = fields.optional("id", Read.text),
                sku = fields.optional("sku", Read.text),
                product = fields.optional("product", Read.text),
                productGroup = fields.optional("product_group", Read.text),
                category = fields.optional("category", Read.text),
                all = fields.optional("all", Read.bool),
                minimum = fields.optional("minimum", Read.decimal),
                maximum = fields.optional("maximum", Read.decimal),
                multiple = fields.optional("multiple", Read.decimal),
                multipleFrom = fields.optional("multiple_from", MultipleFrom),
                unit = fields.optional("unit", Read.text),
                over = fields.optional("over", RuleOver),
                `for` = fields.optional("for", Eligibility),
            )
            fields.finish()
            return read
        }
    }
}

/** The register of a quantity. */
data class QuantitySet(
    /** When it was written. */
    val stamp: Stamp,
    /** The value; none is a removal. */
    val quantity: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("stamp", stamp)
        .put("quantity", quantity)
        .json()

    companion object : Reader<QuantitySet> {
        override fun read(json: Json, at: Place): QuantitySet {
            val fields = Fields(json, at)
            val read = QuantitySet(
                stamp = fields.required("stamp", Stamp),
                quantity = fields.optional("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What a number has to be. */
data class QuantityTest(
    /** This number or more. */
    val atLeast: BigDecimal? = null,
    /** More than this number. */
    val over: BigDecimal? = null,
    /** This number or less. */
    val atMost: BigDecimal? = null,
    /** Less than this number. */
    val under: BigDecimal? = null,
    /** This number; not with the other comparators. */
    val `is`: BigDecimal? = null,
    /** The unit of the bounds. */
    val unit: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("at_least", atLeast)
        .put("over", over)
        .put("at_most", atMost)
        .put("under", under)
        .put("is", `is`)
        .put("unit", unit)
        .json()

    companion object : Reader<QuantityTest> {
        override fun read(json: Json, at: Place): QuantityTest {
            val fields = Fields(json, at)
            val read = QuantityTest(
                atLeast = fields.optional("at_least", Read.decimal),
                over = fields.optional("over", Read.decimal),
                atMost = fields.optional("at_most", Read.decimal),
                under = fields.optional("under", Read.decimal),
                `is` = fields.optional("is", Read.decimal),
                unit = fields.optional("unit", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** How many must approve. */
data class Quorum(
    /** So many different people. */
    val need: Long,
    /** Of at least so many who may decide; a plan with fewer is impossible. */
    val of: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .put("need", need)
        .put("of", of)
        .json()

    companion object : Reader<Quorum> {
        override fun read(json: Json, at: Place): Quorum {
            val fields = Fields(json, at)
            val read = Quorum(
                need = fields.required("need", Read.integer),
                of = fields.optional("of", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** A negotiated quote. */
data class Quote(
    /** Its id. */
    val id: String,
    /** Who decides about it. */
    val authority: QuoteAuthority? = null,
    /** The other system's version, of an external quote. */
    val sourceVersion: Long? = null,
    /** Counts every event. */
    val version: Long,
    /** Counts the changes of what is quoted and of what is left of it: commands name the one they saw. */
    val revision: Long,
    /** Where it is; see `state_at`. */
    val state: QuoteState,
    /** The unit of the company that buys. */
    val unit: String? = null,
    /** The person who asked. */
    val contact: String? = null,
    /** The employee of the seller who works on it. */
    val sellerUser: String? = null,
    /** The selling entity. */
    val seller: String? = null,
    /** The currency of every amount. */
    val currency: String,
    /** The cart that it was made of. */
    val cart: String? = null,
    /** Where the goods go. */
    val shipTo: String? = null,
    /** The buyer's purchase order number. */
    val po: String? = null,
    /** The lines, in the order they were added. */
    val lines: List<QuoteLine> = emptyList(),
    /** The discount over what the lines leave. */
    val discount: QuoteDiscount? = null,
    /** Charges such as freight. */
    val charges: List<QuoteCharge> = emptyList(),
    /** Taxes and totals of the last offer, without optional lines. */
    val priced: PriceSnapshot? = null,
    /** What the last offer says beside prices. */
    val terms: OfferTerms? = null,
    /** When the offer ends (exclusive). */
    val validUntil: Instant? = null,
    /** When the buyer is to be reminded of it. */
    val remindAt: Instant? = null,
    /** Whether the buyer has been shown the prices that stand here now. */
    val shown: Boolean? = null,
    /** Why a colleague has to decide. Not for buyers. */
    val beyond: List<Why> = emptyList(),
    /** What the buyer asked for last. */
    val counter: Counter? = null,
    /** Messages, by the ids of their texts. */
    val messages: List<QuoteMessage> = emptyList(),
    /** The rounds of the negotiation. */
    val history: List<Revision> = emptyList(),
    /** Counts the releases that were ever tried, so that each has a number of its own. */
    val tried: Long? = null,
    /** The release that is being ordered. */
    val placing: Release? = null,
    /** What was ordered. */
    val releases: List<Ordered> = emptyList(),
    /** When it was made. */
    val createdAt: Instant,
    /** When it last changed. */
    val changedAt: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("authority", authority)
        .put("source_version", sourceVersion)
        .put("version", version)
        .put("revision", revision)
        .put("state", state)
        .put("unit", unit)
        .put("contact", contact)
        .put("seller_user", sellerUser)
        .put("seller", seller)
        .put("currency", currency)
        .put("cart", cart)
        .put("ship_to", shipTo)
        .put("po", po)
        .putUnlessEmpty("lines", lines)
        .put("discount", discount)
        .putUnlessEmpty("charges", charges)
        .put("priced", priced)
        .put("terms", terms)
        .put("valid_until", validUntil)
        .put("remind_at", remindAt)
        .put("shown", shown)
        .putUnlessEmpty("beyond", beyond)
        .put("counter", counter)
        .putUnlessEmpty("messages", messages)
        .putUnlessEmpty("history", history)
        .put("tried", tried)
        .put("placing", placing)
        .putUnlessEmpty("releases", releases)
        .put("created_at", createdAt)
        .put("changed_at", changedAt)
        .json()

    companion object : Reader<Quote> {
        override fun read(json: Json, at: Place): Quote {
            val fields = Fields(json, at)
            val read = Quote(
                id = fields.required("id", Read.text),
                authority = fields.optional("authority", QuoteAuthority),
                sourceVersion = fields.optional("source_version", Read.integer),
                version = fields.required("version", Read.integer),
                revision = fields.required("revision", Read.integer),
                state = fields.required("state", QuoteState),
                unit = fields.optional("unit", Read.text),
                contact = fields.optional("contact", Read.text),
                sellerUser = fields.optional("seller_user", Read.text),
                seller = fields.optional("seller", Read.text),
                currency = fields.required("currency", Read.text),
                cart = fields.optional("cart", Read.text),
                shipTo = fields.optional("ship_to", Read.text),
                po = fields.optional("po", Read.text),
                lines = fields.optional("lines", Read.list(QuoteLine)) ?: emptyList(),
                discount = fields.optional("discount", QuoteDiscount),
                charges = fields.optional("charges", Read.list(QuoteCharge)) ?: emptyList(),
                priced = fields.optional("priced", PriceSnapshot),
                terms = fields.optional("terms", OfferTerms),
                validUntil = fields.optional("valid_until", Read.instant),
                remindAt = fields.optional("remind_at", Read.instant),
                shown = fields.optional("shown", Read.bool),
                beyond = fields.optional("beyond", Read.list(Why)) ?: emptyList(),
                counter = fields.optional("counter", Counter),
                messages = fields.optional("messages", Read.list(QuoteMessage)) ?: emptyList(),
                history = fields.optional("history", Read.list(Revision)) ?: emptyList(),
                tried = fields.optional("tried", Read.integer),
                placing = fields.optional("placing", Release),
                releases = fields.optional("releases", Read.list(Ordered)) ?: emptyList(),
                createdAt = fields.required("created_at", Read.instant),
                changedAt = fields.required("changed_at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** A charge. */
data class QuoteCharge(
    /** Its id. */
    val id: String,
    /** What it is for. */
    val kind: ChargeKind,
    /** The amount. */
    val amount: BigDecimal,
    /** Its tax category. */
    val taxCategory: String? = null,
    /** How much of it is ordered. */
    val released: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .put("amount", amount)
        .put("tax_category", taxCategory)
        .put("released", released)
        .json()

    companion object : Reader<QuoteCharge> {
        override fun read(json: Json, at: Place): QuoteCharge {
            val fields = Fields(json, at)
            val read = QuoteCharge(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", ChargeKind),
                amount = fields.required("amount", Read.decimal),
                taxCategory = fields.optional("tax_category", Read.text),
                released = fields.optional("released", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A discount over what the lines leave: exactly one of the two. */
data class QuoteDiscount(
    /** Percent; optional lines get it too. */
    val percent: BigDecimal? = null,
    /** An amount, over the lines that are not optional. */
    val amount: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("percent", percent)
        .put("amount", amount)
        .json()

    companion object : Reader<QuoteDiscount> {
        override fun read(json: Json, at: Place): QuoteDiscount {
            val fields = Fields(json, at)
            val read = QuoteDiscount(
                percent = fields.optional("percent", Read.decimal),
                amount = fields.optional("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A line of a quote. */
data class QuoteLine(
    /** Its id. */
    val id: String,
    /** What is quoted. */
    val sku: String,
    /** How much. */
    val quantity: BigDecimal,
    /** The unit of the quantity. */
    val unit: String,
    /** The buyer's price without a quote, when it was last looked at. */
    val base: SnapshotLine? = null,
    /** What the seller set; the price without a quote where nothing is set. */
    val set: SetPrice? = null,
    /** Its total before the quote's discount; absent while it has no price. */
    val total: BigDecimal? = null,
    /** Its total after the quote's discount. */
    val quoted: BigDecimal? = null,
    /** Whether the quote's discount and the solver leave it alone. */
    val locked: Boolean? = null,
    /** Whether it is an extra that the buyer may take, outside of the totals. */
    val optional: Boolean? = null,
    /** The least total that the seller goes to. Not for buyers. */
    val least: BigDecimal? = null,
    /** What the buyer wishes. */
    val wish: Wish? = null,
    /** How much of it the buyer accepted. */
    val accepted: BigDecimal? = null,
    /** The total of what was accepted. */
    val acceptedTotal: BigDecimal? = null,
    /** How much of that is ordered. */
    val released: BigDecimal? = null,
    /** The total of what is ordered. */
    val releasedTotal: BigDecimal? = null,
    /** The id of a note. */
    val note: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("base", base)
        .put("set", set)
        .put("total", total)
        .put("quoted", quoted)
        .put("locked", locked)
        .put("optional", optional)
        .put("least", least)
        .put("wish", wish)
        .put("accepted", accepted)
        .put("accepted_total", acceptedTotal)
        .put("released", released)
        .put("released_total", releasedTotal)
        .put("note", note)
        .json()

    companion object : Reader<QuoteLine> {
        override fun read(json: Json, at: Place): QuoteLine {
            val fields = Fields(json, at)
            val read = QuoteLine(
                id = fields.required("id", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.required("unit", Read.text),
                base = fields.optional("base", SnapshotLine),
                set = fields.optional("set", SetPrice),
                total = fields.optional("total", Read.decimal),
                quoted = fields.optional("quoted", Read.decimal),
                locked = fields.optional("locked", Read.bool),
                optional = fields.optional("optional", Read.bool),
                least = fields.optional("least", Read.decimal),
                wish = fields.optional("wish", Wish),
                accepted = fields.optional("accepted", Read.decimal),
                acceptedTotal = fields.optional("accepted_total", Read.decimal),
                released = fields.optional("released", Read.decimal),
                releasedTotal = fields.optional("released_total", Read.decimal),
                note = fields.optional("note", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** How far a line has drifted. */
data class QuoteLineDrift(
    /** The line. */
    val line: String,
    /** What is quoted. */
    val quoted: BigDecimal? = null,
    /** What it cost without a quote when the quote was made. */
    val then: BigDecimal? = null,
    /** What it costs without a quote today. */
    val today: BigDecimal? = null,
    /** What the quote saves today: today's price less the quoted; negative where the quote is dearer. */
    val saves: BigDecimal? = null,
    /** Why it changed; empty where it did not. */
    val causes: List<QuoteDriftCause> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("quoted", quoted)
        .put("then", then)
        .put("today", today)
        .put("saves", saves)
        .putUnlessEmpty("causes", causes)
        .json()

    companion object : Reader<QuoteLineDrift> {
        override fun read(json: Json, at: Place): QuoteLineDrift {
            val fields = Fields(json, at)
            val read = QuoteLineDrift(
                line = fields.required("line", Read.text),
                quoted = fields.optional("quoted", Read.decimal),
                then = fields.optional("then", Read.decimal),
                today = fields.optional("today", Read.decimal),
                saves = fields.optional("saves", Read.decimal),
                causes = fields.optional("causes", Read.list(QuoteDriftCause)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What a link to a quote may be signed for: the host signs, opening it decides nothing. */
data class QuoteLink(
    /** The quote. */
    val quote: String,
    /** Its revision. */
    val revision: Long,
    /** Until when the offer holds. */
    val validUntil: Instant? = null,
    /** Who may use it. */
    val contact: String,
) : Document {
    override fun json(): Json = Members()
        .put("quote", quote)
        .put("revision", revision)
        .put("valid_until", validUntil)
        .put("contact", contact)
        .json()

    companion object : Reader<QuoteLink> {
        override fun read(json: Json, at: Place): QuoteLink {
            val fields = Fields(json, at)
            val read = QuoteLink(
                quote = fields.required("quote", Read.text),
                revision = fields.required("revision", Read.integer),
                validUntil = fields.optional("valid_until", Read.instant),
                contact = fields.required("contact", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A message, by the id of its text. */
data class QuoteMessage(
    /** The text. */
    val id: String,
    /** When. */
    val at: Instant,
    /** Who. */
    val by: String,
    /** Whether it is among the seller's people. */
    val internal: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("at", at)
        .put("by", by)
        .put("internal", internal)
        .json()

    companion object : Reader<QuoteMessage> {
        override fun read(json: Json, at: Place): QuoteMessage {
            val fields = Fields(json, at)
            val read = QuoteMessage(
                id = fields.required("id", Read.text),
                at = fields.required("at", Read.instant),
                by = fields.required("by", Read.text),
                internal = fields.optional("internal", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** What another system says about its quote: all of it, at a version of that system. */
data class QuoteObservation(
    /** The other system's version; older ones are ignored. */
    val sourceVersion: Long,
    /** Where the quote is. */
    val state: QuoteState,
    /** The unit of the company that buys. */
    val unit: String? = null,
    /** The buyer. */
    val contact: String? = null,
    /** The employee of the seller. */
    val sellerUser: String? = null,
    /** The selling entity. */
    val seller: String? = null,
    /** The currency. */
    val currency: String,
    /** The cart that it was made of. */
    val cart: String? = null,
    /** Where the goods go. */
    val shipTo: String? = null,
    /** The buyer's purchase order number. */
    val po: String? = null,
    /** The lines. */
    val lines: List<ObservedLine> = emptyList(),
    /** The charges. */
    val charges: List<QuoteCharge> = emptyList(),
    /** When the offer ends. */
    val validUntil: Instant? = null,
    /** What was ordered. */
    val releases: List<Ordered> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("source_version", sourceVersion)
        .put("state", state)
        .put("unit", unit)
        .put("contact", contact)
        .put("seller_user", sellerUser)
        .put("seller", seller)
        .put("currency", currency)
        .put("cart", cart)
        .put("ship_to", shipTo)
        .put("po", po)
        .putUnlessEmpty("lines", lines)
        .putUnlessEmpty("charges", charges)
        .put("valid_until", validUntil)
        .putUnlessEmpty("releases", releases)
        .json()

    companion object : Reader<QuoteObservation> {
        override fun read(json: Json, at: Place): QuoteObservation {
            val fields = Fields(json, at)
            val read = QuoteObservation(
                sourceVersion = fields.required("source_version", Read.integer),
                state = fields.required("state", QuoteState),
                unit = fields.optional("unit", Read.text),
                contact = fields.optional("contact", Read.text),
                sellerUser = fields.optional("seller_user", Read.text),
                seller = fields.optional("seller", Read.text),
                currency = fields.required("currency", Read.text),
                cart = fields.optional("cart", Read.text),
                shipTo = fields.optional("ship_to", Read.text),
                po = fields.optional("po", Read.text),
                lines = fields.optional("lines", Read.list(ObservedLine)) ?: emptyList(),
                charges = fields.optional("charges", Read.list(QuoteCharge)) ?: emptyList(),
                validUntil = fields.optional("valid_until", Read.instant),
                releases = fields.optional("releases", Read.list(Ordered)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What a rulebook says about quotes. */
data class QuoteRules(
    /** How long an offer holds when its seller does not say; for ever without it. */
    val validFor: ValidFor? = null,
    /**
     * How deep a discount a role may give on its own. Without entries there is no limit; as soon as there is
     * one, a role that has none may give no discount.
     */
    val authority: List<SellerAuthority> = emptyList(),
    /** What a discount is measured from. */
    val discountFrom: DiscountFrom? = null,
    /** Whether an offer is used up by its first order, unless its seller says otherwise. */
    val singleUse: Boolean? = null,
    /** Whether a buyer may accept less than was offered, unless the seller says otherwise. */
    val partial: Boolean? = null,
    /** How long before its end the buyer is reminded of an open offer. */
    val remind: String? = null,
    /** What becomes of quotes that were made on a device; without it they are honoured while nothing has changed. */
    val offline: OfflineRules? = null,
) : Document {
    override fun json(): Json = Members()
        .put("valid_for", validFor)
        .putUnlessEmpty("authority", authority)
        .put("discount_from", discountFrom)
        .put("single_use", singleUse)
        .put("partial", partial)
        .put("remind", remind)
        .put("offline", offline)
        .json()

    companion object : Reader<QuoteRules> {
        override fun read(json: Json, at: Place): QuoteRules {
            val fields = Fields(json, at)
            val read = QuoteRules(
                validFor = fields.optional("valid_for", ValidFor),
                authority = fields.optional("authority", Read.list(SellerAuthority)) ?: emptyList(),
                discountFrom = fields.optional("discount_from", DiscountFrom),
                singleUse = fields.optional("single_use", Read.bool),
                partial = fields.optional("partial", Read.bool),
                remind = fields.optional("remind", Read.text),
                offline = fields.optional("offline", OfflineRules),
            )
            fields.finish()
            return read
        }
    }
}

/** How a quote begins. */
data class QuoteStart(
    /** Who decides about it. */
    val authority: QuoteAuthority? = null,
    /** Where it begins. */
    val state: QuoteState,
    /** The unit of the company that buys. */
    val unit: String? = null,
    /** The person who asked. */
    val contact: String? = null,
    /** The employee of the seller who works on it. */
    val sellerUser: String? = null,
    /** The selling entity. */
    val seller: String? = null,
    /** The currency of every amount. */
    val currency: String,
    /** The cart that it was made of. */
    val cart: String? = null,
    /** Where the goods go. */
    val shipTo: String? = null,
    /** The buyer's purchase order number. */
    val po: String? = null,
    /** The lines. */
    val lines: List<QuoteLine> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("authority", authority)
        .put("state", state)
        .put("unit", unit)
        .put("contact", contact)
        .put("seller_user", sellerUser)
        .put("seller", seller)
        .put("currency", currency)
        .put("cart", cart)
        .put("ship_to", shipTo)
        .put("po", po)
        .putUnlessEmpty("lines", lines)
        .json()

    companion object : Reader<QuoteStart> {
        override fun read(json: Json, at: Place): QuoteStart {
            val fields = Fields(json, at)
            val read = QuoteStart(
                authority = fields.optional("authority", QuoteAuthority),
                state = fields.required("state", QuoteState),
                unit = fields.optional("unit", Read.text),
                contact = fields.optional("contact", Read.text),
                sellerUser = fields.optional("seller_user", Read.text),
                seller = fields.optional("seller", Read.text),
                currency = fields.required("currency", Read.text),
                cart = fields.optional("cart", Read.text),
                shipTo = fields.optional("ship_to", Read.text),
                po = fields.optional("po", Read.text),
                lines = fields.optional("lines", Read.list(QuoteLine)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A quote of the cart. */
data class QuoteStep(
    /** The role that works on it. */
    val to: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("to", to)
        .json()

    companion object : Reader<QuoteStep> {
        override fun read(json: Json, at: Place): QuoteStep {
            val fields = Fields(json, at)
            val read = QuoteStep(
                to = fields.optional("to", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The numbers from `min` to `max`, both allowed, in steps counted from `min`. */
data class RangeRecord(
    /** The least number. */
    val min: BigDecimal,
    /** The greatest number. */
    val max: BigDecimal,
    /** The step, above zero; "1" when absent. */
    val step: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("min", min)
        .put("max", max)
        .put("step", step)
        .json()

    companion object : Reader<RangeRecord> {
        override fun read(json: Json, at: Place): RangeRecord {
            val fields = Fields(json, at)
            val read = RangeRecord(
                min = fields.required("min", Read.decimal),
                max = fields.required("max", Read.decimal),
                step = fields.optional("step", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A reason with its weight and what speaks for and against it. */
data class RankedReason(
    /** The reason. */
    val code: KnownReason,
    /** The sum of the weights. */
    val weight: Long,
    /** What speaks for it. */
    val `for`: List<Counted> = emptyList(),
    /** What speaks against it. */
    val against: List<Counted> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("code", code)
        .put("weight", weight)
        .putUnlessEmpty("for", `for`)
        .putUnlessEmpty("against", against)
        .json()

    companion object : Reader<RankedReason> {
        override fun read(json: Json, at: Place): RankedReason {
            val fields = Fields(json, at)
            val read = RankedReason(
                code = fields.required("code", KnownReason),
                weight = fields.required("weight", Read.integer),
                `for` = fields.optional("for", Read.list(Counted)) ?: emptyList(),
                against = fields.optional("against", Read.list(Counted)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A document with plays for one situation. */
data class ReadyPlay(
    /** Its name. */
    val id: String,
    /** The situation, for people. */
    val title: String,
    /** The text of a partial rulebook. */
    val document: String,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("title", title)
        .put("document", document)
        .json()

    companion object : Reader<ReadyPlay> {
        override fun read(json: Json, at: Place): ReadyPlay {
            val fields = Fields(json, at)
            val read = ReadyPlay(
                id = fields.required("id", Read.text),
                title = fields.required("title", Read.text),
                document = fields.required("document", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Why there is no price. */
data class ReasonGiven(
    /** The reason. */
    val code: PriceReason,
    /** The reason as a sentence. */
    val detail: String,
) : Document {
    override fun json(): Json = Members()
        .put("code", code)
        .put("detail", detail)
        .json()

    companion object : Reader<ReasonGiven> {
        override fun read(json: Json, at: Place): ReasonGiven {
            val fields = Fields(json, at)
            val read = ReasonGiven(
                code = fields.required("code", PriceReason),
                detail = fields.required("detail", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A reason of the rulebook, or what one of the table permits here. */
data class ReasonRule(
    /** The code. */
    val code: KnownReason,
    /** What it means, for people. */
    val title: String? = null,
    /** The kinds of concessions that it permits. */
    val permits: List<ConcessionKind> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("code", code)
        .put("title", title)
        .putUnlessEmpty("permits", permits)
        .json()

    companion object : Reader<ReasonRule> {
        override fun read(json: Json, at: Place): ReasonRule {
            val fields = Fields(json, at)
            val read = ReasonRule(
                code = fields.required("code", KnownReason),
                title = fields.optional("title", Read.text),
                permits = fields.optional("permits", Read.list(ConcessionKind)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A step of a rebate. */
data class Rebate(
    /** The least amount that reaches it. */
    val from: BigDecimal,
    /** Percent of the amount bought. */
    val percent: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("from", from)
        .put("percent", percent)
        .json()

    companion object : Reader<Rebate> {
        override fun read(json: Json, at: Place): Rebate {
            val fields = Fields(json, at)
            val read = Rebate(
                from = fields.required("from", Read.decimal),
                percent = fields.required("percent", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Whom a role means: the first source that has somebody counts. */
data class RecipientRule(
    /** The role that plays name, such as `buyer`, `approver`, `finance`, `technical`, `sales_rep`. */
    val role: String,
    /** Where somebody is looked up, in this order. */
    val from: List<RecipientSource> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("role", role)
        .putUnlessEmpty("from", from)
        .json()

    companion object : Reader<RecipientRule> {
        override fun read(json: Json, at: Place): RecipientRule {
            val fields = Fields(json, at)
            val read = RecipientRule(
                role = fields.required("role", Read.text),
                from = fields.optional("from", Read.list(RecipientSource)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** Where somebody is looked up. */
data class RecipientSource(
    /** The kind of place. */
    val from: RecipientFrom,
    /** The role of the company, for `role`. */
    val role: String? = null,
    /** The team, for `team`. */
    val team: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("from", from)
        .put("role", role)
        .put("team", team)
        .json()

    companion object : Reader<RecipientSource> {
        override fun read(json: Json, at: Place): RecipientSource {
            val fields = Fields(json, at)
            val read = RecipientSource(
                from = fields.required("from", RecipientFrom),
                role = fields.optional("role", Read.text),
                team = fields.optional("team", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A message to be sent now. */
data class RecoveryMessage(
    /** Where it comes from. */
    val origin: Origin,
    /** What is sent to whom, as it counts towards caps. */
    val sent: Sent,
    /** The template at the host. */
    val template: String,
    /** The language and region that it is written in, a BCP 47 tag. */
    val locale: String? = null,
    /** The arms of experiments that the host writes by. */
    val arms: List<Arm> = emptyList(),
    /** Everything that it may say. */
    val context: Context,
) : Document {
    override fun json(): Json = Members()
        .put("origin", origin)
        .put("sent", sent)
        .put("template", template)
        .put("locale", locale)
        .putUnlessEmpty("arms", arms)
        .put("context", context)
        .json()

    companion object : Reader<RecoveryMessage> {
        override fun read(json: Json, at: Place): RecoveryMessage {
            val fields = Fields(json, at)
            val read = RecoveryMessage(
                origin = fields.required("origin", Origin),
                sent = fields.required("sent", Sent),
                template = fields.required("template", Read.text),
                locale = fields.optional("locale", Read.text),
                arms = fields.optional("arms", Read.list(Arm)) ?: emptyList(),
                context = fields.required("context", Context),
            )
            fields.finish()
            return read
        }
    }
}

/** What a rulebook says about recovery. */
data class RecoveryRules(
    /** When something counts as idle. Nothing does without a rule that fits; the first that fits counts. */
    val idle: List<IdleRule> = emptyList(),
    /**
     * What signals weigh for and against reasons, beside the table's own weights; an entry for the same pair
     * replaces it.
     */
    val evidence: List<EvidenceRule> = emptyList(),
    /** A reason must weigh at least this much to be named; 50 when absent. */
    val threshold: Long? = null,
    /** Reasons of the rulebook, and what reasons permit where that is not what the table says. */
    val reasons: List<ReasonRule> = emptyList(),
    /** Segments that are computed; those of the host come as groups. */
    val segments: List<SegmentRule> = emptyList(),
    /** Channels. A play may only send on one of these. */
    val channels: List<ChannelRule> = emptyList(),
    /** How often somebody is written to. */
    val caps: List<Cap> = emptyList(),
    /** Whom a play's roles mean. */
    val recipients: List<RecipientRule> = emptyList(),
    /** What may be offered. */
    val offers: List<OfferRule> = emptyList(),
    /** What can be shown to whom. */
    val content: List<ContentRule> = emptyList(),
    /** One conversation per company. */
    val arbitration: ArbitrationRule? = null,
    /** When a person has the ball. */
    val ball: BallRule? = null,
    /** The share of accounts that is never written to, to be compared with. */
    val holdout: HoldoutRule? = null,
    /**
     * How much of the same goods must be ordered elsewhere for a thing to count as converted elsewhere, in
     * percent of its lines; 100 when absent.
     */
    val overlapPercent: BigDecimal? = null,
    /** How long ended journeys, runs and sends are kept, beyond what caps need; 90 days when absent. */
    val keep: String? = null,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("idle", idle)
        .putUnlessEmpty("evidence", evidence)
        .put("threshold", threshold)
        .putUnlessEmpty("reasons", reasons)
        .putUnlessEmpty("segments", segments)
        .putUnlessEmpty("channels", channels)
        .putUnlessEmpty("caps", caps)
        .putUnlessEmpty("recipients", recipients)
        .putUnlessEmpty("offers", offers)
        .putUnlessEmpty("content", content)
        .put("arbitration", arbitration)
        .put("ball", ball)
        .put("holdout", holdout)
        .put("overlap_percent", overlapPercent)
        .put("keep", keep)
        .json()

    companion object : Reader<RecoveryRules> {
        override fun read(json: Json, at: Place): RecoveryRules {
            val fields = Fields(json, at)
            val read = RecoveryRules(
                idle = fields.optional("idle", Read.list(IdleRule)) ?: emptyList(),
                evidence = fields.optional("evidence", Read.list(EvidenceRule)) ?: emptyList(),
                threshold = fields.optional("threshold", Read.integer),
                reasons = fields.optional("reasons", Read.list(ReasonRule)) ?: emptyList(),
                segments = fields.optional("segments", Read.list(SegmentRule)) ?: emptyList(),
                channels = fields.optional("channels", Read.list(ChannelRule)) ?: emptyList(),
                caps = fields.optional("caps", Read.list(Cap)) ?: emptyList(),
                recipients = fields.optional("recipients", Read.list(RecipientRule)) ?: emptyList(),
                offers = fields.optional("offers", Read.list(OfferRule)) ?: emptyList(),
                content = fields.optional("content", Read.list(ContentRule)) ?: emptyList(),
                arbitration = fields.optional("arbitration", ArbitrationRule),
                ball = fields.optional("ball", BallRule),
                holdout = fields.optional("holdout", HoldoutRule),
                overlapPercent = fields.optional("overlap_percent", Read.decimal),
                keep = fields.optional("keep", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What stands in the place of an answer that there is not. */
data class Refusal(
    /** Every fault, in the order of the document. */
    val errors: List<Fault>,
) : Document {
    override fun json(): Json = Members()
        .put("errors", errors)
        .json()

    companion object : Reader<Refusal> {
        override fun read(json: Json, at: Place): Refusal {
            val fields = Fields(json, at)
            val read = Refusal(
                errors = fields.required("errors", Read.list(Fault)),
            )
            fields.finish()
            return read
        }
    }
}

/** A promotion that did not apply. */
data class RefusedPromotion(
    /** The promotion. */
    val promotion: String,
    /** The line, if it is about one. */
    val line: String? = null,
    /** Why. */
    val reason: PriceReason,
) : Document {
    override fun json(): Json = Members()
        .put("promotion", promotion)
        .put("line", line)
        .put("reason", reason)
        .json()

    companion object : Reader<RefusedPromotion> {
        override fun read(json: Json, at: Place): RefusedPromotion {
            val fields = Fields(json, at)
            val read = RefusedPromotion(
                promotion = fields.required("promotion", Read.text),
                line = fields.optional("line", Read.text),
                reason = fields.required("reason", PriceReason),
            )
            fields.finish()
            return read
        }
    }
}

/** A product that goes with those in the cart. */
data class Related(
    /** The product. */
    val sku: String,
    /** In how many orders both were. */
    val together: Long,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("together", together)
        .json()

    companion object : Reader<Related> {
        override fun read(json: Json, at: Place): Related {
            val fields = Fields(json, at)
            val read = Related(
                sku = fields.required("sku", Read.text),
                together = fields.required("together", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** In how many orders two products were together. */
data class RelatedRow(
    /** The product. */
    val sku: String,
    /** The other product. */
    val with: String,
    /** In how many orders. */
    val together: Long,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("with", with)
        .put("together", together)
        .json()

    companion object : Reader<RelatedRow> {
        override fun read(json: Json, at: Place): RelatedRow {
            val fields = Fields(json, at)
            val read = RelatedRow(
                sku = fields.required("sku", Read.text),
                with = fields.required("with", Read.text),
                together = fields.required("together", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** A part of a quote that is ordered. */
data class Release(
    /** Counts the releases of the quote from 1, those that were refused too. */
    val number: Long,
    /** When. */
    val at: Instant,
    /** Who. */
    val by: String,
    /** The lines. */
    val lines: List<ReleaseLine> = emptyList(),
    /** Its part of the charges. */
    val charges: List<ReleaseCharge> = emptyList(),
    /** Lines and charges. */
    val total: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("number", number)
        .put("at", at)
        .put("by", by)
        .putUnlessEmpty("lines", lines)
        .putUnlessEmpty("charges", charges)
        .put("total", total)
        .json()

    companion object : Reader<Release> {
        override fun read(json: Json, at: Place): Release {
            val fields = Fields(json, at)
            val read = Release(
                number = fields.required("number", Read.integer),
                at = fields.required("at", Read.instant),
                by = fields.required("by", Read.text),
                lines = fields.optional("lines", Read.list(ReleaseLine)) ?: emptyList(),
                charges = fields.optional("charges", Read.list(ReleaseCharge)) ?: emptyList(),
                total = fields.required("total", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A part of a charge. */
data class ReleaseCharge(
    /** The charge. */
    val id: String,
    /** What it is for. */
    val kind: ChargeKind,
    /** The part. */
    val amount: BigDecimal,
    /** Its tax category. */
    val taxCategory: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .put("amount", amount)
        .put("tax_category", taxCategory)
        .json()

    companion object : Reader<ReleaseCharge> {
        override fun read(json: Json, at: Place): ReleaseCharge {
            val fields = Fields(json, at)
            val read = ReleaseCharge(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", ChargeKind),
                amount = fields.required("amount", Read.decimal),
                taxCategory = fields.optional("tax_category", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A line of a release. */
data class ReleaseLine(
    /** The line of the quote. */
    val line: String,
    /** What is ordered. */
    val sku: String,
    /** How much. */
    val quantity: BigDecimal,
    /** The unit of the quantity. */
    val unit: String,
    /** Its part of the total that was accepted. */
    val total: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("total", total)
        .json()

    companion object : Reader<ReleaseLine> {
        override fun read(json: Json, at: Place): ReleaseLine {
            val fields = Fields(json, at)
            val read = ReleaseLine(
                line = fields.required("line", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.required("unit", Read.text),
                total = fields.required("total", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Again and again. */
data class RepeatWait(
    /** The first time; one `every` after the anchor of the wait when absent. */
    val first: Wait? = null,
    /**
     * From each time to the next, counted from when the one before was due by the plan: it has no anchor of its
     * own.
     */
    val every: Wait,
    /** So often at most. */
    val atMost: Long,
    /** Until one of these signals about the thing. */
    val until: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("first", first)
        .put("every", every)
        .put("at_most", atMost)
        .putUnlessEmpty("until", until)
        .json()

    companion object : Reader<RepeatWait> {
        override fun read(json: Json, at: Place): RepeatWait {
            val fields = Fields(json, at)
            val read = RepeatWait(
                first = fields.optional("first", Wait),
                every = fields.required("every", Wait),
                atMost = fields.required("at_most", Read.integer),
                until = fields.optional("until", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** One step of a replay. */
data class ReplayedStep(
    /** Whose step it was. */
    val account: String,
    /** When it was made. */
    val at: Instant,
    /** Whether it was an input; else time alone. */
    val isInput: Boolean,
    /** What it did. */
    val outcome: Outcome? = null,
    /** Why it was refused. */
    val errors: List<Fault> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("account", account)
        .put("at", at)
        .put("is_input", isInput)
        .put("outcome", outcome)
        .putUnlessEmpty("errors", errors)
        .json()

    companion object : Reader<ReplayedStep> {
        override fun read(json: Json, at: Place): ReplayedStep {
            val fields = Fields(json, at)
            val read = ReplayedStep(
                account = fields.required("account", Read.text),
                at = fields.required("at", Read.instant),
                isInput = fields.required("is_input", Read.bool),
                outcome = fields.optional("outcome", Outcome),
                errors = fields.optional("errors", Read.list(Fault)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A cart to be priced. */
data class Request(
    /** The instant that validity is read at. */
    val asOf: Instant,
    /** When the goods are wanted. */
    val requested: Instant? = null,
    /** The buying account. */
    val account: String? = null,
    /** Its ancestors, nearest first. */
    val parents: List<String> = emptyList(),
    /** The unit of the company tree that buys. */
    val orgUnit: String? = null,
    /** Its ancestors, nearest first. */
    val orgParents: List<String> = emptyList(),
    /** The person who buys. */
    val contact: String? = null,
    /** Groups of the account, the unit and the person. */
    val groups: List<String> = emptyList(),
    /** Segments. */
    val segments: List<String> = emptyList(),
    /** The sales channel. */
    val channel: String? = null,
    /** The buyer's region. */
    val region: String? = null,
    /** The selling entity. */
    val seller: String? = null,
    /** The role of the seller's employee who works on it. */
    val sellerRole: String? = null,
    /** The role of the buyer. */
    val role: String? = null,
    /** The currency it is priced in. */
    val currency: String,
    /** Where the goods go: the region that taxes are looked up for. The buyer's region when left out. */
    val shipTo: String? = null,
    /** Where they come from. */
    val shipFrom: String? = null,
    /** The warehouse whose costs count. */
    val warehouse: String? = null,
    /** Promotion codes. */
    val codes: List<String> = emptyList(),
    /** Whether it is the account's first order. */
    val firstOrder: Boolean? = null,
    /** Where in the journey the cart is. */
    val journeyStage: String? = null,
    /** The lines. */
    val lines: List<Line> = emptyList(),
    /** Charges that the host found out. */
    val charges: List<RequestCharge> = emptyList(),
    /** Taxes of an outside service, with `source: request`. */
    val taxes: List<RequestTax> = emptyList(),
    /** Exemption certificates. */
    val certificates: List<Certificate> = emptyList(),
    /** The buyer accounts for the tax. */
    val reverseCharge: Boolean? = null,
    /** What was used of contracts, promotions and periods. */
    val consumed: Consumed? = null,
    /** Answers to `needs`. */
    val answers: Answers? = null,
    /** What the buyer may order without approval. */
    val approvalLimit: BigDecimal? = null,
    /** How much is explained. */
    val explain: Explain? = null,
    /** Who reads it. */
    val audience: Audience? = null,
    /** Whether hints are worked out. */
    val hints: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("as_of", asOf)
        .put("requested", requested)
        .put("account", account)
        .putUnlessEmpty("parents", parents)
        .put("org_unit", orgUnit)
        .putUnlessEmpty("org_parents", orgParents)
        .put("contact", contact)
        .putUnlessEmpty("groups", groups)
        .putUnlessEmpty("segments", segments)
        .put("channel", channel)
        .put("region", region)
        .put("seller", seller)
        .put("seller_role", sellerRole)
        .put("role", role)
        .put("currency", currency)
        .put("ship_to", shipTo)
        .put("ship_from", shipFrom)
        .put("warehouse", warehouse)
        .putUnlessEmpty("codes", codes)
        .put("first_order", firstOrder)
        .put("journey_stage", journeyStage)
        .putUnlessEmpty("lines", lines)
        .putUnlessEmpty("charges", charges)
        .putUnlessEmpty("taxes", taxes)
        .putUnlessEmpty("certificates", certificates)
        .put("reverse_charge", reverseCharge)
        .put("consumed", consumed)
        .put("answers", answers)
        .put("approval_limit", approvalLimit)
        .put("explain", explain)
        .put("audience", audience)
        .put("hints", hints)
        .json()

    companion object : Reader<Request> {
        override fun read(json: Json, at: Place): Request {
            val fields = Fields(json, at)
            val read = Request(
                asOf = fields.required("as_of", Read.instant),
                requested = fields.optional("requested", Read.instant),
                account = fields.optional("account", Read.text),
                parents = fields.optional("parents", Read.list(Read.text)) ?: emptyList(),
                orgUnit = fields.optional("org_unit", Read.text),
                orgParents = fields.optional("org_parents", Read.list(Read.text)) ?: emptyList(),
                contact = fields.optional("contact", Read.text),
                groups = fields.optional("groups", Read.list(Read.text)) ?: emptyList(),
                segments = fields.optional("segments", Read.list(Read.text)) ?: emptyList(),
                channel = fields.optional("channel", Read.text),
                region = fields.optional("region", Read.text),
                seller = fields.optional("seller", Read.text),
                sellerRole = fields.optional("seller_role", Read.text),
                role = fields.optional("role", Read.text),
                currency = fields.required("currency", Read.text),
                shipTo = fields.optional("ship_to", Read.text),
                shipFrom = fields.optional("ship_from", Read.text),
                warehouse = fields.optional("warehouse", Read.text),
                codes = fields.optional("codes", Read.list(Read.text)) ?: emptyList(),
                firstOrder = fields.optional("first_order", Read.bool),
                journeyStage = fields.optional("journey_stage", Read.text),
                lines = fields.optional("lines", Read.list(Line)) ?: emptyList(),
                charges = fields.optional("charges", Read.list(RequestCharge)) ?: emptyList(),
                taxes = fields.optional("taxes", Read.list(RequestTax)) ?: emptyList(),
                certificates = fields.optional("certificates", Read.list(Certificate)) ?: emptyList(),
                reverseCharge = fields.optional("reverse_charge", Read.bool),
                consumed = fields.optional("consumed", Consumed),
                answers = fields.optional("answers", Answers),
                approvalLimit = fields.optional("approval_limit", Read.decimal),
                explain = fields.optional("explain", Explain),
                audience = fields.optional("audience", Audience),
                hints = fields.optional("hints", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** A charge that the host found out. */
data class RequestCharge(
    /** Its id. */
    val id: String,
    /** What it is for. */
    val kind: ChargeKind,
    /** The amount, in the basis of the prices. */
    val amount: BigDecimal,
    /** Its tax category; `standard` when left out. */
    val taxCategory: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .put("amount", amount)
        .put("tax_category", taxCategory)
        .json()

    companion object : Reader<RequestCharge> {
        override fun read(json: Json, at: Place): RequestCharge {
            val fields = Fields(json, at)
            val read = RequestCharge(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", ChargeKind),
                amount = fields.required("amount", Read.decimal),
                taxCategory = fields.optional("tax_category", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A tax of an outside service for one line or one charge. */
data class RequestTax(
    /** The line. */
    val line: String? = null,
    /** The charge. */
    val charge: String? = null,
    /** The tax by name. */
    val tax: String,
    /** Percent. */
    val rate: BigDecimal,
    /** What it means. */
    val kind: TaxKind? = null,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("charge", charge)
        .put("tax", tax)
        .put("rate", rate)
        .put("kind", kind)
        .json()

    companion object : Reader<RequestTax> {
        override fun read(json: Json, at: Place): RequestTax {
            val fields = Fields(json, at)
            val read = RequestTax(
                line = fields.optional("line", Read.text),
                charge = fields.optional("charge", Read.text),
                tax = fields.required("tax", Read.text),
                rate = fields.required("rate", Read.decimal),
                kind = fields.optional("kind", TaxKind),
            )
            fields.finish()
            return read
        }
    }
}

/** A round of the negotiation. */
data class Revision(
    /** The revision after it. */
    val revision: Long,
    /** What it was. */
    val round: Round,
    /** Who. */
    val by: String,
    /** When. */
    val at: Instant,
    /** The total of the lines and charges then; of a counter its target. */
    val total: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("revision", revision)
        .put("round", round)
        .put("by", by)
        .put("at", at)
        .put("total", total)
        .json()

    companion object : Reader<Revision> {
        override fun read(json: Json, at: Place): Revision {
            val fields = Fields(json, at)
            val read = Revision(
                revision = fields.required("revision", Read.integer),
                round = fields.required("round", Round),
                by = fields.required("by", Read.text),
                at = fields.required("at", Read.instant),
                total = fields.optional("total", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * What a role may do. Where a rulebook has no such rules, contacts may do all that buyers do and the seller's
 * people all that sellers do.
 */
data class RoleRule(
    /** The role. */
    val id: String,
    /** What it may do. */
    val may: List<Permission> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .putUnlessEmpty("may", may)
        .json()

    companion object : Reader<RoleRule> {
        override fun read(json: Json, at: Place): RoleRule {
            val fields = Fields(json, at)
            val read = RoleRule(
                id = fields.required("id", Read.text),
                may = fields.optional("may", Read.list(Permission)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A rounding: to a multiple of the increment, in a mode. */
data class Rounding(
    /** How ties and remainders are treated. */
    val mode: RoundingMode,
    /** The value is rounded to a multiple of this, such as 0.01 or 0.05. */
    val increment: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("mode", mode)
        .put("increment", increment)
        .json()

    companion object : Reader<Rounding> {
        override fun read(json: Json, at: Place): Rounding {
            val fields = Fields(json, at)
            val read = Rounding(
                mode = fields.required("mode", RoundingMode),
                increment = fields.required("increment", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Roundings for single points; what is left out comes from the preset, else from the default. */
data class RoundingRules(
    /** The preset that these rules change. */
    val preset: RoundingPreset? = null,
    /** Where the rules come from, for the reader. */
    val source: String? = null,
    /** A unit price, whenever one is computed. */
    val unitPrice: RoundingRulesUnitPrice? = null,
    /** The amount of each discount, surcharge or other adjustment. */
    val eachAdjustment: PointRule? = null,
    /** Unit price times quantity. */
    val lineTotal: PointRule? = null,
    /** The tax of one unit, where tax is computed per unit. */
    val taxUnit: PointRule? = null,
    /** The tax of a line. */
    val taxLine: PointRule? = null,
    /** The tax of a group of lines with one category and rate. */
    val taxGroup: PointRule? = null,
    /** The document's totals, and its tax where that is computed once per document. */
    val document: PointRule? = null,
    /** How amounts are split over lines and parties. */
    val allocation: AllocationRule? = null,
    /** Amounts converted from another currency. */
    val fx: PointRule? = null,
) : Document {
    override fun json(): Json = Members()
        .put("preset", preset)
        .put("source", source)
        .put("unit_price", unitPrice)
        .put("each_adjustment", eachAdjustment)
        .put("line_total", lineTotal)
        .put("tax_unit", taxUnit)
        .put("tax_line", taxLine)
        .put("tax_group", taxGroup)
        .put("document", document)
        .put("allocation", allocation)
        .put("fx", fx)
        .json()

    companion object : Reader<RoundingRules> {
        override fun read(json: Json, at: Place): RoundingRules {
            val fields = Fields(json, at)
            val read = RoundingRules(
                preset = fields.optional("preset", RoundingPreset),
                source = fields.optional("source", Read.text),
                unitPrice = fields.optional("unit_price", RoundingRulesUnitPrice),
                eachAdjustment = fields.optional("each_adjustment", PointRule),
                lineTotal = fields.optional("line_total", PointRule),
                taxUnit = fields.optional("tax_unit", PointRule),
                taxLine = fields.optional("tax_line", PointRule),
                taxGroup = fields.optional("tax_group", PointRule),
                document = fields.optional("document", PointRule),
                allocation = fields.optional("allocation", AllocationRule),
                fx = fields.optional("fx", PointRule),
            )
            fields.finish()
            return read
        }
    }
}

/** A price of one SKU in one unit. */
data class Row(
    /** The SKU. */
    val sku: String,
    /** The unit priced; the product's base unit when left out. */
    val unit: String? = null,
    /** The price is for this many units (12.50 per 100). */
    val per: BigDecimal? = null,
    /** The unit price; with `tiers` the base price. */
    val price: BigDecimal? = null,
    /** Quantity breaks. */
    val tiers: List<Tier> = emptyList(),
    /** How tiers are read. */
    val mode: Mode? = null,
    /** The quantity that picks the tier. */
    val quantityOver: QuantityOver? = null,
    /** The product group of `quantity_over: group`. */
    val overGroup: String? = null,
    /** Units in a block of mode `package`. */
    val `package`: BigDecimal? = null,
    /** A percentage off another list. */
    val offList: OffList? = null,
    /** A margin over cost. */
    val costPlus: CostPlus? = null,
    /** A formula over named prices. */
    val formula: Formula? = null,
    /** The host must be asked. */
    val ask: Ask? = null,
    /** When it holds. */
    val valid: Validity? = null,
    /** Who it is for. */
    val `for`: Eligibility? = null,
    /** What a quantity under the first tier costs; the rulebook's choice when left out. */
    val belowFirst: BelowFirst? = null,
    /** The ending given to its unit prices; the list's when left out. */
    val ending: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("unit", unit)
        .put("per", per)
        .put("price", price)
        .putUnlessEmpty("tiers", tiers)
        .put("mode", mode)
        .put("quantity_over", quantityOver)
        .put("over_group", overGroup)
        .put("package", `package`)
        .put("off_list", offList)
        .put("cost_plus", costPlus)
        .put("formula", formula)
        .put("ask", ask)
        .put("valid", valid)
        .put("for", `for`)
        .put("below_first", belowFirst)
        .put("ending", ending)
        .json()

    companion object : Reader<Row> {
        override fun read(json: Json, at: Place): Row {
            val fields = Fields(json, at)
            val read = Row(
                sku = fields.required("sku", Read.text),
                unit = fields.optional("unit", Read.text),
                per = fields.optional("per", Read.decimal),
                price = fields.optional("price", Read.decimal),
                tiers = fields.optional("tiers", Read.list(Tier)) ?: emptyList(),
                mode = fields.optional("mode", Mode),
                quantityOver = fields.optional("quantity_over", QuantityOver),
                overGroup = fields.optional("over_group", Read.text),
                `package` = fields.optional("package", Read.decimal),
                offList = fields.optional("off_list", OffList),
                costPlus = fields.optional("cost_plus", CostPlus),
                formula = fields.optional("formula", Formula),
                ask = fields.optional("ask", Ask),
                valid = fields.optional("valid", Validity),
                `for` = fields.optional("for", Eligibility),
                belowFirst = fields.optional("below_first", BelowFirst),
                ending = fields.optional("ending", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What became of a row, in the order of the rows. */
data class RowAnswer(
    /** What became of it. */
    val outcome: RowOutcome,
    /** The line that it went into. */
    val line: String? = null,
    /** The quantity of that line afterwards. */
    val quantity: BigDecimal? = null,
    /** Whether the schedule of that line does not sum to its quantity. */
    val scheduleOpen: Boolean? = null,
    /** The product that was named, where another has taken its place. */
    val superseded: String? = null,
    /** The products that it may mean. */
    val skus: List<String> = emptyList(),
    /** Why it was refused. */
    val code: String? = null,
    /** The field of the row that is wrong, as a JSON pointer. */
    val path: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("outcome", outcome)
        .put("line", line)
        .put("quantity", quantity)
        .put("schedule_open", scheduleOpen)
        .put("superseded", superseded)
        .putUnlessEmpty("skus", skus)
        .put("code", code)
        .put("path", path)
        .json()

    companion object : Reader<RowAnswer> {
        override fun read(json: Json, at: Place): RowAnswer {
            val fields = Fields(json, at)
            val read = RowAnswer(
                outcome = fields.required("outcome", RowOutcome),
                line = fields.optional("line", Read.text),
                quantity = fields.optional("quantity", Read.decimal),
                scheduleOpen = fields.optional("schedule_open", Read.bool),
                superseded = fields.optional("superseded", Read.text),
                skus = fields.optional("skus", Read.list(Read.text)) ?: emptyList(),
                code = fields.optional("code", Read.text),
                path = fields.optional("path", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** One difference between two rulebooks. */
data class RulebookChange(
    /** What happened. */
    val kind: ChangeKind,
    /**
     * A JSON pointer into the [canonical form](Rulebook::to_json): of the new rulebook, or of the old one for
     * what was removed.
     */
    val path: String,
    /** What changed, for a person: `VALVE-2 from 50: 71.00 -> 69.90 in list base`. */
    val sentence: String,
) : Document {
    override fun json(): Json = Members()
        .put("kind", kind)
        .put("path", path)
        .put("sentence", sentence)
        .json()

    companion object : Reader<RulebookChange> {
        override fun read(json: Json, at: Place): RulebookChange {
            val fields = Fields(json, at)
            val read = RulebookChange(
                kind = fields.required("kind", ChangeKind),
                path = fields.required("path", Read.text),
                sentence = fields.required("sentence", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Everything the business decides. */
data class RulebookDocument(
    /** The version of the format. */
    val rulebook: Version,
    /** Names the document. */
    val id: String,
    /** What it is, for people. */
    val title: String? = null,
    /** The default currency of lists, contracts and amounts. */
    val currency: String,
    /** The zone of plain dates. */
    val timeZone: String,
    /** Where and how amounts are rounded. */
    val rounding: RoundingPresetOrRoundingRules? = null,
    /** The list that the waterfall starts from. */
    val referenceList: String? = null,
    /** Price lists. */
    val priceLists: List<PriceList> = emptyList(),
    /** How lists are combined; needed as soon as there are two. */
    val combine: Combine? = null,
    /** Whether contract prices prevail; needed as soon as there is a contract. */
    val contractPrices: ContractPrices? = null,
    /** Negotiated prices. */
    val contracts: List<Contract> = emptyList(),
    /** What a quantity under the first tier costs. */
    val belowFirst: BelowFirst? = null,
    /** Promotions. */
    val promotions: List<Promotion> = emptyList(),
    /** Groups of promotions. */
    val promotionGroups: List<PromotionGroup> = emptyList(),
    /** What `amount_off` means. */
    val discountBasis: DiscountBasis? = null,
    /** Taxes; without them nothing is taxed. */
    val taxes: Taxes? = null,
    /** Charges. */
    val charges: List<Charge> = emptyList(),
    /**
     * Price endings, named by lists, rows and terms. The first whose band holds the price applies where they
     * share an id.
     */
    val endings: List<PriceEnding> = emptyList(),
    /** Least prices. */
    val floors: List<Floor> = emptyList(),
    /** What things cost the seller. */
    val costs: List<Cost> = emptyList(),
    /** Minimum, maximum and multiple per line. */
    val quantityRules: List<QuantityRule> = emptyList(),
    /** Minimum and maximum of an order. */
    val orderRules: List<OrderRule> = emptyList(),
    /** What a buyer may see. */
    val assortments: List<Assortment> = emptyList(),
    /** What is due now. */
    val deposits: List<Deposit> = emptyList(),
    /** A small catalogue; bulk data comes as rows. */
    val products: List<ProductRecord> = emptyList(),
    /** Categories. */
    val categories: List<CategoryRecord> = emptyList(),
    /** Named sets of products. */
    val productGroups: List<ProductGroupRecord> = emptyList(),
    /** Opening hours. */
    val calendars: List<CalendarRules> = emptyList(),
    /** What roles may do. */
    val roles: List<RoleRule> = emptyList(),
    /** Accounts as a whole. */
    val accounts: AccountRules? = null,
    /** Carts. */
    val carts: CartRules? = null,
    /** How quotes are offered. */
    val quotes: QuoteRules? = null,
    /** Rates and habits of budgets and credit. Budgets themselves belong to accounts. */
    val budgets: BudgetRules? = null,
    /** Who must approve what. */
    val approvals: List<ApprovalPolicy> = emptyList(),
    /** When something counts as stalled and why; channels, consents, caps, recipients, offers. */
    val recovery: RecoveryRules? = null,
    /** Named sets of choices that plays pick. */
    val playPresets: List<PlayPreset> = emptyList(),
    /** What is done about what stalled. */
    val plays: List<Play> = emptyList(),
    /** Experiments. */
    val experiments: List<Experiment> = emptyList(),
    /** How effects are written for other systems. */
    val exchange: ExchangeRules? = null,
) : Document {
    override fun json(): Json = Members()
        .put("rulebook", rulebook)
        .put("id", id)
        .put("title", title)
        .put("currency", currency)
        .put("time_zone", timeZone)
        .put("rounding", rounding)
        .put("reference_list", referenceList)
        .putUnlessEmpty("price_lists", priceLists)
        .put("combine", combine)
        .put("contract_prices", contractPrices)
        .putUnlessEmpty("contracts", contracts)
        .put("below_first", belowFirst)
        .putUnlessEmpty("promotions", promotions)
        .putUnlessEmpty("promotion_groups", promotionGroups)
        .put("discount_basis", discountBasis)
        .put("taxes", taxes)
        .putUnlessEmpty("charges", charges)
        .putUnlessEmpty("endings", endings)
        .putUnlessEmpty("floors", floors)
        .putUnlessEmpty("costs", costs)
        .putUnlessEmpty("quantity_rules", quantityRules)
        .putUnlessEmpty("order_rules", orderRules)
        .putUnlessEmpty("assortments", assortments)
        .putUnlessEmpty("deposits", deposits)
        .putUnlessEmpty("products", products)
        .putUnlessEmpty("categories", categories)
        .putUnlessEmpty("product_groups", productGroups)
        .putUnlessEmpty("calendars", calendars)
        .putUnlessEmpty("roles", roles)
        .put("accounts", accounts)
        .put("carts", carts)
        .put("quotes", quotes)
        .put("budgets", budgets)
        .putUnlessEmpty("approvals", approvals)
        .put("recovery", recovery)
        .putUnlessEmpty("play_presets", playPresets)
        .putUnlessEmpty("plays", plays)
        .putUnlessEmpty("experiments", experiments)
        .put("exchange", exchange)
        .json()

    companion object : Reader<RulebookDocument> {
        override fun read(json: Json, at: Place): RulebookDocument {
            val fields = Fields(json, at)
            val read = RulebookDocument(
                rulebook = fields.required("rulebook", Version),
                id = fields.required("id", Read.text),
                title = fields.optional("title", Read.text),
                currency = fields.required("currency", Read.text),
                timeZone = fields.required("time_zone", Read.text),
                rounding = fields.optional("rounding", RoundingPresetOrRoundingRules),
                referenceList = fields.optional("reference_list", Read.text),
                priceLists = fields.optional("price_lists", Read.list(PriceList)) ?: emptyList(),
                combine = fields.optional("combine", Combine),
                contractPrices = fields.optional("contract_prices", ContractPrices),
                contracts = fields.optional("contracts", Read.list(Contract)) ?: emptyList(),
                belowFirst = fields.optional("below_first", BelowFirst),
                promotions = fields.optional("promotions", Read.list(Promotion)) ?: emptyList(),
                promotionGroups = fields.optional("promotion_groups", Read.list(PromotionGroup)) ?: emptyList(),
                discountBasis = fields.optional("discount_basis", DiscountBasis),
                taxes = fields.optional("taxes", Taxes),
                charges = fields.optional("charges", Read.list(Charge)) ?: emptyList(),
                endings = fields.optional("endings", Read.list(PriceEnding)) ?: emptyList(),
                floors = fields.optional("floors", Read.list(Floor)) ?: emptyList(),
                costs = fields.optional("costs", Read.list(Cost)) ?: emptyList(),
                quantityRules = fields.optional("quantity_rules", Read.list(QuantityRule)) ?: emptyList(),
                orderRules = fields.optional("order_rules", Read.list(OrderRule)) ?: emptyList(),
                assortments = fields.optional("assortments", Read.list(Assortment)) ?: emptyList(),
                deposits = fields.optional("deposits", Read.list(Deposit)) ?: emptyList(),
                products = fields.optional("products", Read.list(ProductRecord)) ?: emptyList(),
                categories = fields.optional("categories", Read.list(CategoryRecord)) ?: emptyList(),
                productGroups = fields.optional("product_groups", Read.list(ProductGroupRecord)) ?: emptyList(),
                calendars = fields.optional("calendars", Read.list(CalendarRules)) ?: emptyList(),
                roles = fields.optional("roles", Read.list(RoleRule)) ?: emptyList(),
                accounts = fields.optional("accounts", AccountRules),
                carts = fields.optional("carts", CartRules),
                quotes = fields.optional("quotes", QuoteRules),
                budgets = fields.optional("budgets", BudgetRules),
                approvals = fields.optional("approvals", Read.list(ApprovalPolicy)) ?: emptyList(),
                recovery = fields.optional("recovery", RecoveryRules),
                playPresets = fields.optional("play_presets", Read.list(PlayPreset)) ?: emptyList(),
                plays = fields.optional("plays", Read.list(Play)) ?: emptyList(),
                experiments = fields.optional("experiments", Read.list(Experiment)) ?: emptyList(),
                exchange = fields.optional("exchange", ExchangeRules),
            )
            fields.finish()
            return read
        }
    }
}

/** A run. */
data class Run(
    /** Its id, unique in the life of the account. */
    val id: String,
    /** How it began. */
    val start: RunStart,
    /** When it began. */
    val entered: Instant,
    /** The step that it waits for. */
    val wait: RunWait? = null,
    /** When the step before was due. */
    val previousDue: Instant? = null,
    /** When the step before was done. */
    val previousDone: Instant? = null,
    /** An exit that counts at the next step. */
    val leaving: RunEnd? = null,
    /** What became of its steps. */
    val taken: List<StepTaken> = emptyList(),
    /** When it ended. */
    val ended: Instant? = null,
    /** How it ended. */
    val end: RunEnd? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("start", start)
        .put("entered", entered)
        .put("wait", wait)
        .put("previous_due", previousDue)
        .put("previous_done", previousDone)
        .put("leaving", leaving)
        .putUnlessEmpty("taken", taken)
        .put("ended", ended)
        .put("end", end)
        .json()

    companion object : Reader<Run> {
        override fun read(json: Json, at: Place): Run {
            val fields = Fields(json, at)
            val read = Run(
                id = fields.required("id", Read.text),
                start = fields.required("start", RunStart),
                entered = fields.required("entered", Read.instant),
                wait = fields.optional("wait", RunWait),
                previousDue = fields.optional("previous_due", Read.instant),
                previousDone = fields.optional("previous_done", Read.instant),
                leaving = fields.optional("leaving", RunEnd),
                taken = fields.optional("taken", Read.list(StepTaken)) ?: emptyList(),
                ended = fields.optional("ended", Read.instant),
                end = fields.optional("end", RunEnd),
            )
            fields.finish()
            return read
        }
    }
}

/** How a run begins. */
data class RunStart(
    /** The play. */
    val play: String,
    /** Its version. */
    val version: Long,
    /** The thing. */
    val journey: JourneyRef,
    /** The generation of the thing. */
    val generation: Long? = null,
    /** What counts as the same for re-entry. */
    val key: String,
    /** Who buys. */
    val contact: String? = null,
    /** The last activity before. */
    val activity: Instant,
    /** When it was found idle. */
    val abandoned: Instant? = null,
    /** Who must act, where a step writes to who it was then. */
    val waitsFor: List<String> = emptyList(),
    /** Its lines then, where a step reads them so. */
    val lines: List<JourneyLine> = emptyList(),
    /** Its reasons then, where a step reads them so. */
    val reasons: List<RankedReason> = emptyList(),
    /** Its segments then, where a step reads the reason so. */
    val segments: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("play", play)
        .put("version", version)
        .put("journey", journey)
        .put("generation", generation)
        .put("key", key)
        .put("contact", contact)
        .put("activity", activity)
        .put("abandoned", abandoned)
        .putUnlessEmpty("waits_for", waitsFor)
        .putUnlessEmpty("lines", lines)
        .putUnlessEmpty("reasons", reasons)
        .putUnlessEmpty("segments", segments)
        .json()

    companion object : Reader<RunStart> {
        override fun read(json: Json, at: Place): RunStart {
            val fields = Fields(json, at)
            val read = RunStart(
                play = fields.required("play", Read.text),
                version = fields.required("version", Read.integer),
                journey = fields.required("journey", JourneyRef),
                generation = fields.optional("generation", Read.integer),
                key = fields.required("key", Read.text),
                contact = fields.optional("contact", Read.text),
                activity = fields.required("activity", Read.instant),
                abandoned = fields.optional("abandoned", Read.instant),
                waitsFor = fields.optional("waits_for", Read.list(Read.text)) ?: emptyList(),
                lines = fields.optional("lines", Read.list(JourneyLine)) ?: emptyList(),
                reasons = fields.optional("reasons", Read.list(RankedReason)) ?: emptyList(),
                segments = fields.optional("segments", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What a run waits for. */
data class RunWait(
    /** The step. */
    val step: String,
    /** When it is due, never before it was waited for. Held back, it keeps this: its age is counted from here. */
    val due: Instant,
    /**
     * When it was due by the plan, where that is another instant: its wait was over before it began, or it has
     * none and is due with the step before it. What is counted from `previous_due` is counted from here.
     */
    val planned: Instant? = null,
    /** When it is looked at again: how late it is done is counted from here. */
    val at: Instant,
    /** How often it was tried. */
    val attempt: Long? = null,
    /** How often the run had this step behind it before. With the attempt it tells the effects of one step apart. */
    val visit: Long? = null,
    /** How often a repeated step was due before in this repetition. */
    val repeats: Long? = null,
    /** The signals that it waits for. */
    val signals: List<String> = emptyList(),
    /** The time is over without the signal: where it goes on. */
    val otherwise: String? = null,
    /** The gate that holds it back. */
    val held: GateVerdict? = null,
    /** It waits for an answer about these products until `at`. */
    val asked: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("step", step)
        .put("due", due)
        .put("planned", planned)
        .put("at", at)
        .put("attempt", attempt)
        .put("visit", visit)
        .put("repeats", repeats)
        .putUnlessEmpty("signals", signals)
        .put("otherwise", otherwise)
        .put("held", held)
        .putUnlessEmpty("asked", asked)
        .json()

    companion object : Reader<RunWait> {
        override fun read(json: Json, at: Place): RunWait {
            val fields = Fields(json, at)
            val read = RunWait(
                step = fields.required("step", Read.text),
                due = fields.required("due", Read.instant),
                planned = fields.optional("planned", Read.instant),
                at = fields.required("at", Read.instant),
                attempt = fields.optional("attempt", Read.integer),
                visit = fields.optional("visit", Read.integer),
                repeats = fields.optional("repeats", Read.integer),
                signals = fields.optional("signals", Read.list(Read.text)) ?: emptyList(),
                otherwise = fields.optional("otherwise", Read.text),
                held = fields.optional("held", GateVerdict),
                asked = fields.optional("asked", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A kind of record of Salesforce. */
data class SalesforceRecord(
    /** What steps of plays call it; tasks are the record `task`. Letters, digits and `_`. */
    val record: String,
    /** The object at Salesforce. */
    val `object`: String,
    /** How it is found again. Without one every effect makes a new record. */
    val externalId: ExternalId? = null,
    /** Its fields. */
    val fields: List<FieldRule> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("record", record)
        .put("object", `object`)
        .put("external_id", externalId)
        .putUnlessEmpty("fields", fields)
        .json()

    companion object : Reader<SalesforceRecord> {
        override fun read(json: Json, at: Place): SalesforceRecord {
            val fields = Fields(json, at)
            val read = SalesforceRecord(
                record = fields.required("record", Read.text),
                `object` = fields.required("object", Read.text),
                externalId = fields.optional("external_id", ExternalId),
                fields = fields.optional("fields", Read.list(FieldRule)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** Requests for effects. Every effect that the system is asked about is in exactly one of the two lists, once. */
data class SalesforceRequests(
    /** The requests, to be sent in this order. */
    val requests: List<CompositeRequest>,
    /** Effects that no request can be made for, and why. */
    val refused: List<EffectAnswer>,
) : Document {
    override fun json(): Json = Members()
        .put("requests", requests)
        .put("refused", refused)
        .json()

    companion object : Reader<SalesforceRequests> {
        override fun read(json: Json, at: Place): SalesforceRequests {
            val fields = Fields(json, at)
            val read = SalesforceRequests(
                requests = fields.required("requests", Read.list(CompositeRequest)),
                refused = fields.required("refused", Read.list(EffectAnswer)),
            )
            fields.finish()
            return read
        }
    }
}

/** How effects are written for Salesforce. */
data class SalesforceRules(
    /** The version of the interface. */
    val apiVersion: String? = null,
    /**
     * Whether one failure takes everything of its request back. Effects that had nothing to do with it come back
     * as `later`.
     */
    val allOrNone: Boolean? = null,
    /** The records; those not named are the defaults. */
    val records: List<SalesforceRecord> = emptyList(),
    /** The picklist's words for stages; those not named are the defaults. */
    val stages: List<StageWord> = emptyList(),
    /** Salesforce's ids of people and teams. */
    val owners: List<OwnerId> = emptyList(),
    /** In how many days something closes that has no end of its own. */
    val closeInDays: Long? = null,
) : Document {
    override fun json(): Json = Members()
        .put("api_version", apiVersion)
        .put("all_or_none", allOrNone)
        .putUnlessEmpty("records", records)
        .putUnlessEmpty("stages", stages)
        .putUnlessEmpty("owners", owners)
        .put("close_in_days", closeInDays)
        .json()

    companion object : Reader<SalesforceRules> {
        override fun read(json: Json, at: Place): SalesforceRules {
            val fields = Fields(json, at)
            val read = SalesforceRules(
                apiVersion = fields.optional("api_version", Read.text),
                allOrNone = fields.optional("all_or_none", Read.bool),
                records = fields.optional("records", Read.list(SalesforceRecord)) ?: emptyList(),
                stages = fields.optional("stages", Read.list(StageWord)) ?: emptyList(),
                owners = fields.optional("owners", Read.list(OwnerId)) ?: emptyList(),
                closeInDays = fields.optional("close_in_days", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** What a model of the host says. */
data class Score(
    /** Its name. */
    val score: String,
    /** The thing; the account when absent. */
    val journey: JourneyRef? = null,
    /** Its value. */
    val value: BigDecimal,
    /** The version of the model. */
    val version: String,
    /** When. */
    val at: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("score", score)
        .put("journey", journey)
        .put("value", value)
        .put("version", version)
        .put("at", at)
        .json()

    companion object : Reader<Score> {
        override fun read(json: Json, at: Place): Score {
            val fields = Fields(json, at)
            val read = Score(
                score = fields.required("score", Read.text),
                journey = fields.optional("journey", JourneyRef),
                value = fields.required("value", Read.decimal),
                version = fields.required("version", Read.text),
                at = fields.required("at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** What a score has to be. */
data class ScoreTest(
    /** The name of the score. */
    val name: String,
    /** This number or more. */
    val atLeast: BigDecimal? = null,
    /** More than this number. */
    val over: BigDecimal? = null,
    /** This number or less. */
    val atMost: BigDecimal? = null,
    /** Less than this number. */
    val under: BigDecimal? = null,
    /** This number; not with the other comparators. */
    val `is`: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("name", name)
        .put("at_least", atLeast)
        .put("over", over)
        .put("at_most", atMost)
        .put("under", under)
        .put("is", `is`)
        .json()

    companion object : Reader<ScoreTest> {
        override fun read(json: Json, at: Place): ScoreTest {
            val fields = Fields(json, at)
            val read = ScoreTest(
                name = fields.required("name", Read.text),
                atLeast = fields.optional("at_least", Read.decimal),
                over = fields.optional("over", Read.decimal),
                atMost = fields.optional("at_most", Read.decimal),
                under = fields.optional("under", Read.decimal),
                `is` = fields.optional("is", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** An input that was accepted. */
data class SeenInput(
    /** Its id. */
    val id: String,
    /** The digest of its body. */
    val digest: String,
    /** The number of the event that accepted it. */
    val seq: Long,
    /** When it came in, by the account's clock. */
    val at: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("digest", digest)
        .put("seq", seq)
        .put("at", at)
        .json()

    companion object : Reader<SeenInput> {
        override fun read(json: Json, at: Place): SeenInput {
            val fields = Fields(json, at)
            val read = SeenInput(
                id = fields.required("id", Read.text),
                digest = fields.required("digest", Read.text),
                seq = fields.required("seq", Read.integer),
                at = fields.required("at", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** A segment. */
data class SegmentRule(
    /** Its id. */
    val id: String,
    /** Who is in it. */
    val `when`: CartCondition,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("when", `when`)
        .json()

    companion object : Reader<SegmentRule> {
        override fun read(json: Json, at: Place): SegmentRule {
            val fields = Fields(json, at)
            val read = SegmentRule(
                id = fields.required("id", Read.text),
                `when` = fields.required("when", CartCondition),
            )
            fields.finish()
            return read
        }
    }
}

/** What a role of the seller may give without asking. */
data class SellerAuthority(
    /** The role. */
    val role: String,
    /** The greatest discount on the quote as a whole, in percent. */
    val discountPercent: BigDecimal,
    /** The greatest discount on any one line, in percent; that of the quote when left out. */
    val linePercent: BigDecimal? = null,
    /** Whether the role may go below floors. */
    val concessions: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("role", role)
        .put("discount_percent", discountPercent)
        .put("line_percent", linePercent)
        .put("concessions", concessions)
        .json()

    companion object : Reader<SellerAuthority> {
        override fun read(json: Json, at: Place): SellerAuthority {
            val fields = Fields(json, at)
            val read = SellerAuthority(
                role = fields.required("role", Read.text),
                discountPercent = fields.required("discount_percent", Read.decimal),
                linePercent = fields.optional("line_percent", Read.decimal),
                concessions = fields.optional("concessions", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** A message. */
data class SendStep(
    /** The channel. */
    val channel: String,
    /** What it is for. */
    val purpose: Purpose,
    /** The template at the host. */
    val template: String,
    /** The roles that it goes to: the first that can be reached. The buyer when empty. */
    val to: List<String> = emptyList(),
    /** Tags that caps count. */
    val tags: List<String> = emptyList(),
    /** The kinds of content to show, such as `case_study`. */
    val content: List<String> = emptyList(),
    /** How many related products it names. */
    val related: Long? = null,
    /** Whether it names alternatives that are valid, in stock or cheaper. */
    val alternatives: Boolean? = null,
    /** What it offers. */
    val offer: String? = null,
    /** The experiment whose arm the host writes by: subject line, call to action. */
    val experiment: String? = null,
    /** How fresh what it says must be. */
    val fresh: Fresh? = null,
) : Document {
    override fun json(): Json = Members()
        .put("channel", channel)
        .put("purpose", purpose)
        .put("template", template)
        .putUnlessEmpty("to", to)
        .putUnlessEmpty("tags", tags)
        .putUnlessEmpty("content", content)
        .put("related", related)
        .put("alternatives", alternatives)
        .put("offer", offer)
        .put("experiment", experiment)
        .put("fresh", fresh)
        .json()

    companion object : Reader<SendStep> {
        override fun read(json: Json, at: Place): SendStep {
            val fields = Fields(json, at)
            val read = SendStep(
                channel = fields.required("channel", Read.text),
                purpose = fields.required("purpose", Purpose),
                template = fields.required("template", Read.text),
                to = fields.optional("to", Read.list(Read.text)) ?: emptyList(),
                tags = fields.optional("tags", Read.list(Read.text)) ?: emptyList(),
                content = fields.optional("content", Read.list(Read.text)) ?: emptyList(),
                related = fields.optional("related", Read.integer),
                alternatives = fields.optional("alternatives", Read.bool),
                offer = fields.optional("offer", Read.text),
                experiment = fields.optional("experiment", Read.text),
                fresh = fields.optional("fresh", Fresh),
            )
            fields.finish()
            return read
        }
    }
}

/** A message that was sent, or is being sent: it counts from when it was given to the host. */
data class Sent(
    /** The effect, of the engine's own. */
    val key: String? = null,
    /** When. */
    val at: Instant,
    /** To whom. */
    val contact: String? = null,
    /** The channel. */
    val channel: String,
    /** The address. */
    val address: String? = null,
    /** Its domain. */
    val domain: String? = null,
    /** What for. */
    val purpose: Purpose,
    /** Its tags, as they were. */
    val tags: List<String> = emptyList(),
    /** What it was about. */
    val journey: JourneyRef? = null,
    /** The run. */
    val run: String? = null,
    /** The step. */
    val step: String? = null,
    /** Until when it blocks another under any smart cap, as the other tool that sent it said then. */
    val blocksUntil: Instant? = null,
    /** Until when it blocks another, by smart cap, as the caps were when it was sent. */
    val windows: List<SmartWindow> = emptyList(),
    /** When it reached its recipient. */
    val delivered: Instant? = null,
    /** When it was opened first. */
    val opened: Instant? = null,
    /** When a link in it was followed first. */
    val clicked: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("key", key)
        .put("at", at)
        .put("contact", contact)
        .put("channel", channel)
        .put("address", address)
        .put("domain", domain)
        .put("purpose", purpose)
        .putUnlessEmpty("tags", tags)
        .put("journey", journey)
        .put("run", run)
        .put("step", step)
        .put("blocks_until", blocksUntil)
        .putUnlessEmpty("windows", windows)
        .put("delivered", delivered)
        .put("opened", opened)
        .put("clicked", clicked)
        .json()

    companion object : Reader<Sent> {
        override fun read(json: Json, at: Place): Sent {
            val fields = Fields(json, at)
            val read = Sent(
                key = fields.optional("key", Read.text),
                at = fields.required("at", Read.instant),
                contact = fields.optional("contact", Read.text),
                channel = fields.required("channel", Read.text),
                address = fields.optional("address", Read.text),
                domain = fields.optional("domain", Read.text),
                purpose = fields.required("purpose", Purpose),
                tags = fields.optional("tags", Read.list(Read.text)) ?: emptyList(),
                journey = fields.optional("journey", JourneyRef),
                run = fields.optional("run", Read.text),
                step = fields.optional("step", Read.text),
                blocksUntil = fields.optional("blocks_until", Read.instant),
                windows = fields.optional("windows", Read.list(SmartWindow)) ?: emptyList(),
                delivered = fields.optional("delivered", Read.instant),
                opened = fields.optional("opened", Read.instant),
                clicked = fields.optional("clicked", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** What the seller set: exactly one of the three. */
data class SetPrice(
    /** Per unit of the line. */
    val unitPrice: BigDecimal? = null,
    /** Percent off the price without a quote. */
    val discountPercent: BigDecimal? = null,
    /** For the line. */
    val total: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("unit_price", unitPrice)
        .put("discount_percent", discountPercent)
        .put("total", total)
        .json()

    companion object : Reader<SetPrice> {
        override fun read(json: Json, at: Place): SetPrice {
            val fields = Fields(json, at)
            val read = SetPrice(
                unitPrice = fields.optional("unit_price", Read.decimal),
                discountPercent = fields.optional("discount_percent", Read.decimal),
                total = fields.optional("total", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What a hold takes of one budget, in the budget's currency. */
data class Share(
    /** The budget. */
    val budget: String,
    /** The period. */
    val period: String,
    /** The rate, where the currencies differ. */
    val pinned: Pinned? = null,
    /** What is held. */
    val held: BigDecimal? = null,
    /** What is committed. */
    val committed: BigDecimal? = null,
    /** How much of it went beyond the limit because somebody approved that. */
    val over: BigDecimal? = null,
    /** Whether the other system that keeps the budget has it in its own sums: it counts there, and no more here. */
    val elsewhere: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("budget", budget)
        .put("period", period)
        .put("pinned", pinned)
        .put("held", held)
        .put("committed", committed)
        .put("over", over)
        .put("elsewhere", elsewhere)
        .json()

    companion object : Reader<Share> {
        override fun read(json: Json, at: Place): Share {
            val fields = Fields(json, at)
            val read = Share(
                budget = fields.required("budget", Read.text),
                period = fields.required("period", Read.text),
                pinned = fields.optional("pinned", Pinned),
                held = fields.optional("held", Read.decimal),
                committed = fields.optional("committed", Read.decimal),
                over = fields.optional("over", Read.decimal),
                elsewhere = fields.optional("elsewhere", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** A place where goods can be sent. */
data class ShipToRecord(
    /** The place, unique in the company. */
    val id: String,
    /** Its region, for taxes and eligibility. */
    val region: String,
    /** Its zone. */
    val timeZone: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("region", region)
        .put("time_zone", timeZone)
        .json()

    companion object : Reader<ShipToRecord> {
        override fun read(json: Json, at: Place): ShipToRecord {
            val fields = Fields(json, at)
            val read = ShipToRecord(
                id = fields.required("id", Read.text),
                region = fields.required("region", Read.text),
                timeZone = fields.optional("time_zone", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What a budget lacks. */
data class Shortfall(
    /** The budget. */
    val budget: String,
    /** The period. */
    val period: String,
    /** The currency of the amounts. */
    val currency: String,
    /** What is there: limit less what is committed and held, without overdraft. */
    val available: BigDecimal,
    /** What is asked for. */
    val needed: BigDecimal,
    /** What is missing, overdraft counted. */
    val missing: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("budget", budget)
        .put("period", period)
        .put("currency", currency)
        .put("available", available)
        .put("needed", needed)
        .put("missing", missing)
        .json()

    companion object : Reader<Shortfall> {
        override fun read(json: Json, at: Place): Shortfall {
            val fields = Fields(json, at)
            val read = Shortfall(
                budget = fields.required("budget", Read.text),
                period = fields.required("period", Read.text),
                currency = fields.required("currency", Read.text),
                available = fields.required("available", Read.decimal),
                needed = fields.required("needed", Read.decimal),
                missing = fields.required("missing", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A line of a cart that another system owns. */
data class SignalLine(
    /** What is ordered. */
    val sku: String,
    /** How much, above zero. */
    val quantity: BigDecimal,
    /** Its unit. */
    val unit: String? = null,
    /** Per unit, as the other system shows it. */
    val price: BigDecimal? = null,
    /** Its category. */
    val category: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("price", price)
        .put("category", category)
        .json()

    companion object : Reader<SignalLine> {
        override fun read(json: Json, at: Place): SignalLine {
            val fields = Fields(json, at)
            val read = SignalLine(
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.optional("unit", Read.text),
                price = fields.optional("price", Read.decimal),
                category = fields.optional("category", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Until when a message blocks another under one cap. */
data class SmartWindow(
    /** The cap. */
    val cap: String,
    /** Until when. */
    val until: Instant,
) : Document {
    override fun json(): Json = Members()
        .put("cap", cap)
        .put("until", until)
        .json()

    companion object : Reader<SmartWindow> {
        override fun read(json: Json, at: Place): SmartWindow {
            val fields = Fields(json, at)
            val read = SmartWindow(
                cap = fields.required("cap", Read.text),
                until = fields.required("until", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** The state of an account, with a digest that shows damage. */
data class Snapshot(
    /** The version of the format. */
    val snapshot: String,
    /** Names exactly this state. */
    val digest: String,
    /** Everything but the profile. */
    val state: AccountState,
    /** The company. */
    val profile: ProfileRecord,
) : Document {
    override fun json(): Json = Members()
        .put("snapshot", snapshot)
        .put("digest", digest)
        .put("state", state)
        .put("profile", profile)
        .json()

    companion object : Reader<Snapshot> {
        override fun read(json: Json, at: Place): Snapshot {
            val fields = Fields(json, at)
            val read = Snapshot(
                snapshot = fields.required("snapshot", Read.text),
                digest = fields.required("digest", Read.text),
                state = fields.required("state", AccountState),
                profile = fields.required("profile", ProfileRecord),
            )
            fields.finish()
            return read
        }
    }
}

/** A charge. */
data class SnapshotCharge(
    /** Its id. */
    val id: String,
    /** What it is for. */
    val kind: ChargeKind,
    /** Without tax. */
    val net: BigDecimal,
    /** Tax. */
    val tax: BigDecimal,
    /** With tax. */
    val gross: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("kind", kind)
        .put("net", net)
        .put("tax", tax)
        .put("gross", gross)
        .json()

    companion object : Reader<SnapshotCharge> {
        override fun read(json: Json, at: Place): SnapshotCharge {
            val fields = Fields(json, at)
            val read = SnapshotCharge(
                id = fields.required("id", Read.text),
                kind = fields.required("kind", ChargeKind),
                net = fields.required("net", Read.decimal),
                tax = fields.required("tax", Read.decimal),
                gross = fields.required("gross", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What one promotion took. */
data class SnapshotDiscount(
    /** The promotion. */
    val promotion: String,
    /** The amount; negative where it raises the price. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("promotion", promotion)
        .put("amount", amount)
        .json()

    companion object : Reader<SnapshotDiscount> {
        override fun read(json: Json, at: Place): SnapshotDiscount {
            val fields = Fields(json, at)
            val read = SnapshotDiscount(
                promotion = fields.required("promotion", Read.text),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A priced line. */
data class SnapshotLine(
    /** The line. */
    val id: String,
    /** What is ordered. */
    val sku: String,
    /** How much. */
    val quantity: BigDecimal,
    /** The unit of the quantity. */
    val unit: String,
    /** Whether it has a price. */
    val status: LineStatus? = null,
    /** The top of the waterfall, per unit. */
    val listPrice: BigDecimal? = null,
    /** Per unit; absent where slices differ. */
    val unitPrice: BigDecimal? = null,
    /** Where the price is from. */
    val source: Source? = null,
    /** The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference. */
    val rule: String? = null,
    /** The parts of a line that an allowance splits; none where there is one part. */
    val parts: List<SnapshotPart> = emptyList(),
    /** Before promotions. */
    val subtotal: BigDecimal,
    /** What each promotion took. */
    val discounts: List<SnapshotDiscount> = emptyList(),
    /** After promotions, in the basis of the prices. */
    val total: BigDecimal,
    /** Without tax. */
    val net: BigDecimal,
    /** Tax. */
    val tax: BigDecimal,
    /** With tax. */
    val gross: BigDecimal,
    /** What it uses of contracts once it is ordered. */
    val uses: List<ConsumedTerm> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("status", status)
        .put("list_price", listPrice)
        .put("unit_price", unitPrice)
        .put("source", source)
        .put("rule", rule)
        .putUnlessEmpty("parts", parts)
        .put("subtotal", subtotal)
        .putUnlessEmpty("discounts", discounts)
        .put("total", total)
        .put("net", net)
        .put("tax", tax)
        .put("gross", gross)
        .putUnlessEmpty("uses", uses)
        .json()

    companion object : Reader<SnapshotLine> {
        override fun read(json: Json, at: Place): SnapshotLine {
            val fields = Fields(json, at)
            val read = SnapshotLine(
                id = fields.required("id", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.required("unit", Read.text),
                status = fields.optional("status", LineStatus),
                listPrice = fields.optional("list_price", Read.decimal),
                unitPrice = fields.optional("unit_price", Read.decimal),
                source = fields.optional("source", Source),
                rule = fields.optional("rule", Read.text),
                parts = fields.optional("parts", Read.list(SnapshotPart)) ?: emptyList(),
                subtotal = fields.required("subtotal", Read.decimal),
                discounts = fields.optional("discounts", Read.list(SnapshotDiscount)) ?: emptyList(),
                total = fields.required("total", Read.decimal),
                net = fields.required("net", Read.decimal),
                tax = fields.required("tax", Read.decimal),
                gross = fields.required("gross", Read.decimal),
                uses = fields.optional("uses", Read.list(ConsumedTerm)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A part of a line at one source. */
data class SnapshotPart(
    /** How much, in the unit of the line. */
    val quantity: BigDecimal,
    /** Per unit; absent where slices differ. */
    val unitPrice: BigDecimal? = null,
    /** Its amount before promotions. */
    val amount: BigDecimal,
    /** The rule. */
    val rule: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("quantity", quantity)
        .put("unit_price", unitPrice)
        .put("amount", amount)
        .put("rule", rule)
        .json()

    companion object : Reader<SnapshotPart> {
        override fun read(json: Json, at: Place): SnapshotPart {
            val fields = Fields(json, at)
            val read = SnapshotPart(
                quantity = fields.required("quantity", Read.decimal),
                unitPrice = fields.optional("unit_price", Read.decimal),
                amount = fields.required("amount", Read.decimal),
                rule = fields.optional("rule", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The sum of one tax at one rate. */
data class SnapshotTax(
    /** The tax by name. */
    val tax: String,
    /** Percent. */
    val rate: BigDecimal,
    /** What is taxed. */
    val base: BigDecimal,
    /** The tax. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("tax", tax)
        .put("rate", rate)
        .put("base", base)
        .put("amount", amount)
        .json()

    companion object : Reader<SnapshotTax> {
        override fun read(json: Json, at: Place): SnapshotTax {
            val fields = Fields(json, at)
            val read = SnapshotTax(
                tax = fields.required("tax", Read.text),
                rate = fields.required("rate", Read.decimal),
                base = fields.required("base", Read.decimal),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** The totals: `net + tax + rounding = gross`. */
data class SnapshotTotals(
    /** Lines before promotions. */
    val subtotal: BigDecimal,
    /** What promotions took. */
    val discount: BigDecimal,
    /** Charges. */
    val charges: BigDecimal,
    /** Lines and charges without tax. */
    val net: BigDecimal,
    /** Tax. */
    val tax: BigDecimal,
    /** What is to be paid. */
    val gross: BigDecimal,
    /** What the rounding of the document added. */
    val rounding: BigDecimal,
    /** What is due now. */
    val dueNow: BigDecimal,
    /** What is due later. */
    val dueLater: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("subtotal", subtotal)
        .put("discount", discount)
        .put("charges", charges)
        .put("net", net)
        .put("tax", tax)
        .put("gross", gross)
        .put("rounding", rounding)
        .put("due_now", dueNow)
        .put("due_later", dueLater)
        .json()

    companion object : Reader<SnapshotTotals> {
        override fun read(json: Json, at: Place): SnapshotTotals {
            val fields = Fields(json, at)
            val read = SnapshotTotals(
                subtotal = fields.required("subtotal", Read.decimal),
                discount = fields.required("discount", Read.decimal),
                charges = fields.required("charges", Read.decimal),
                net = fields.required("net", Read.decimal),
                tax = fields.required("tax", Read.decimal),
                gross = fields.required("gross", Read.decimal),
                rounding = fields.required("rounding", Read.decimal),
                dueNow = fields.required("due_now", Read.decimal),
                dueLater = fields.required("due_later", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What the solver found. */
data class Solution(
    /** The total of each line, in the order of the lines. */
    val totals: List<BigDecimal> = emptyList(),
    /** Whether they come to the target. */
    val reached: Boolean,
    /** What they come to: the target, or the sum nearest to it. */
    val nearest: BigDecimal,
    /** The positions of the lines at their least total because their share was below it, from 0. */
    val clamped: List<Long> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("totals", totals)
        .put("reached", reached)
        .put("nearest", nearest)
        .putUnlessEmpty("clamped", clamped)
        .json()

    companion object : Reader<Solution> {
        override fun read(json: Json, at: Place): Solution {
            val fields = Fields(json, at)
            val read = Solution(
                totals = fields.optional("totals", Read.list(Read.decimal)) ?: emptyList(),
                reached = fields.required("reached", Read.bool),
                nearest = fields.required("nearest", Read.decimal),
                clamped = fields.optional("clamped", Read.list(Read.integer)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A part of what a subject spends: one for each cost centre and supplier that it has. */
data class SpendEntry(
    /** The subject. */
    val subject: SubjectRef,
    /** When. */
    val at: Instant,
    /** The buyer. */
    val requester: String? = null,
    /** The unit that bought. */
    val unit: String? = null,
    /** Where it is booked. */
    val costCentre: String? = null,
    /** Who it is bought from. */
    val supplier: String? = null,
    /** The currency. */
    val currency: String,
    /** Without tax. */
    val net: BigDecimal,
    /** With tax. */
    val gross: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("subject", subject)
        .put("at", at)
        .put("requester", requester)
        .put("unit", unit)
        .put("cost_centre", costCentre)
        .put("supplier", supplier)
        .put("currency", currency)
        .put("net", net)
        .put("gross", gross)
        .json()

    companion object : Reader<SpendEntry> {
        override fun read(json: Json, at: Place): SpendEntry {
            val fields = Fields(json, at)
            val read = SpendEntry(
                subject = fields.required("subject", SubjectRef),
                at = fields.required("at", Read.instant),
                requester = fields.optional("requester", Read.text),
                unit = fields.optional("unit", Read.text),
                costCentre = fields.optional("cost_centre", Read.text),
                supplier = fields.optional("supplier", Read.text),
                currency = fields.required("currency", Read.text),
                net = fields.required("net", Read.decimal),
                gross = fields.required("gross", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * A sum of spending over time, this one included: orders split to stay under a limit show up in it. What is
 * booked to no cost centre, or bought from no known supplier, is in no sum of those.
 */
data class SpendRule(
    /** Whose. */
    val per: SpendPer,
    /** Over which time. */
    val within: SpendWindow,
    /** The greatest sum that needs no approval by this policy. */
    val over: Money,
    /** What the amounts include: `net` or `gross`. */
    val basis: ConditionBasis? = null,
) : Document {
    override fun json(): Json = Members()
        .put("per", per)
        .put("within", within)
        .put("over", over)
        .put("basis", basis)
        .json()

    companion object : Reader<SpendRule> {
        override fun read(json: Json, at: Place): SpendRule {
            val fields = Fields(json, at)
            val read = SpendRule(
                per = fields.required("per", SpendPer),
                within = fields.required("within", SpendWindow),
                over = fields.required("over", Money),
                basis = fields.optional("basis", ConditionBasis),
            )
            fields.finish()
            return read
        }
    }
}

/** A time that ends now; exactly one of the fields. */
data class SpendWindow(
    /** So many calendar days back, in the rulebook's zone. */
    val days: Long? = null,
    /** The running period of the calendar. */
    val period: SpendPeriod? = null,
) : Document {
    override fun json(): Json = Members()
        .put("days", days)
        .put("period", period)
        .json()

    companion object : Reader<SpendWindow> {
        override fun read(json: Json, at: Place): SpendWindow {
            val fields = Fields(json, at)
            val read = SpendWindow(
                days = fields.optional("days", Read.integer),
                period = fields.optional("period", SpendPeriod),
            )
            fields.finish()
            return read
        }
    }
}

/** Goes on by the arm of an experiment. */
data class Split(
    /** The experiment. */
    val experiment: String,
    /** Where each arm goes on; arms that are not here go on with the next step. */
    val arms: List<SplitArm> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("experiment", experiment)
        .putUnlessEmpty("arms", arms)
        .json()

    companion object : Reader<Split> {
        override fun read(json: Json, at: Place): Split {
            val fields = Fields(json, at)
            val read = Split(
                experiment = fields.required("experiment", Read.text),
                arms = fields.optional("arms", Read.list(SplitArm)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** Where an arm goes on. */
data class SplitArm(
    /** The arm. */
    val arm: String,
    /** The step. */
    val to: String,
) : Document {
    override fun json(): Json = Members()
        .put("arm", arm)
        .put("to", to)
        .json()

    companion object : Reader<SplitArm> {
        override fun read(json: Json, at: Place): SplitArm {
            val fields = Fields(json, at)
            val read = SplitArm(
                arm = fields.required("arm", Read.text),
                to = fields.required("to", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The vendor's word for a stage. */
data class StageWord(
    /** The stage. */
    val stage: BuyingStage,
    /** The word. */
    val word_: String,
) : Document {
    override fun json(): Json = Members()
        .put("stage", stage)
        .put("word", word_)
        .json()

    companion object : Reader<StageWord> {
        override fun read(json: Json, at: Place): StageWord {
            val fields = Fields(json, at)
            val read = StageWord(
                stage = fields.required("stage", BuyingStage),
                word_ = fields.required("word", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * When, by whom and by which operation something was written. Of two writes the greater stamp counts: first the
 * time, then the actor, then the operation.
 */
data class Stamp(
    /** When it happened. */
    val at: Instant,
    /** Who did it: the label of the actor. */
    val by: String,
    /** The operation. */
    val op: String,
) : Document {
    override fun json(): Json = Members()
        .put("at", at)
        .put("by", by)
        .put("op", op)
        .json()

    companion object : Reader<Stamp> {
        override fun read(json: Json, at: Place): Stamp {
            val fields = Fields(json, at)
            val read = Stamp(
                at = fields.required("at", Read.instant),
                by = fields.required("by", Read.text),
                op = fields.required("op", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * What a host states of a subject of its own: what is left out is not known, a list without ids says that there
 * are none.
 */
data class StatedFacts(
    /** The currency of every amount. */
    val currency: String,
    /** When it is asked; without it no day is known. */
    val asOf: Instant? = null,
    /** The customer account. */
    val account: StatedIds? = null,
    /** The unit of the company tree, or one above it. */
    val orgUnit: StatedIds? = null,
    /** The person who buys. */
    val contact: StatedIds? = null,
    /** A group of the account, unit or contact. */
    val group: StatedIds? = null,
    /** A segment that the buyer is in. */
    val segment: StatedIds? = null,
    /** The sales channel. */
    val channel: StatedIds? = null,
    /** The region: a country takes in its subdivisions, so "US" matches "US-WA". */
    val region: StatedIds? = null,
    /** The selling entity. */
    val seller: StatedIds? = null,
    /** A role of the contact in the unit. */
    val role: StatedIds? = null,
    /** Where the buyer is on the way to an order, such as "checkout". */
    val journeyStage: StatedIds? = null,
    /** A promotion code that was entered. */
    val code: StatedIds? = null,
    /** A cost centre that the line or cart is booked to. */
    val costCentre: StatedIds? = null,
    /** A supplier of the line or cart. */
    val supplier: StatedIds? = null,
    /** A category of a line of the cart, or one that contains it. */
    val cartCategory: StatedIds? = null,
    /** What stalled: "cart", "quote", "approval", "credit", "configuration", "reorder", "contract" or "visit". */
    val journeyKind: StatedIds? = null,
    /** The heaviest reason why it stalled. */
    val reason: StatedIds? = null,
    /** A kind of signal that was seen of it. */
    val signal: StatedIds? = null,
    /** Where a visitor came from. */
    val referrer: StatedIds? = null,
    /** How the buyer stands to the contracts of the rulebook: "none", "active", "future" or "ended". */
    val contractStatus: StatedIds? = null,
    /** Who of the seller looks after the buyer. */
    val owner: StatedIds? = null,
    /** The account has no earlier order. */
    val firstOrder: Boolean? = null,
    /** The order is over what its buyer may order without approval. */
    val overBuyerLimit: Boolean? = null,
    /** A budget of the order does not cover it. */
    val budgetExceeded: Boolean? = null,
    /** The order goes to a place where the account never ordered to. */
    val newShipTo: Boolean? = null,
    /** The line, or a line of the cart, is below a floor that lets it stand if somebody approves. */
    val belowFloor: Boolean? = null,
    /** Somebody came back: it stalled before, or was visited more than once. */
    val returning: Boolean? = null,
    /** The sum of the quantities of all lines, each in the base unit of its product. */
    val cartQuantity: BigDecimal? = null,
    /** The number of lines. */
    val lines: BigDecimal? = null,
    /** The number of different SKUs. */
    val skus: BigDecimal? = null,
    /** The weight of the cart, in kilograms. */
    val weight: BigDecimal? = null,
    /** How far below its list price the line or cart is, as a percentage of the list price. */
    val discount: BigDecimal? = null,
    /** The margin of the line or cart over cost, as a percentage of the net price. */
    val margin: BigDecimal? = null,
    /** How often the shop was visited, as signals told it. */
    val visits: BigDecimal? = null,
    /** How long the longest visit was, in whole minutes. */
    val minutesOnSite: BigDecimal? = null,
    /** How many orders the account has placed. */
    val orders: BigDecimal? = null,
    /** Whole days since the account's last order; there is no such number before the first. */
    val daysSinceOrder: BigDecimal? = null,
    /** How often it came back after it stalled. */
    val generation: BigDecimal? = null,
    /** The total of the cart. */
    val total: StatedAmount? = null,
    /** The charges of the cart, such as freight. */
    val charges: StatedAmount? = null,
    /** The total of the cart with its charges. */
    val orderTotal: StatedAmount? = null,
    /** What the thing that stalled is worth, net. */
    val value: StatedAmount? = null,
    /** What the account has bought so far, net. */
    val lifetimeValue: StatedAmount? = null,
) : Document {
    override fun json(): Json = Members()
        .put("currency", currency)
        .put("as_of", asOf)
        .put("account", account)
        .put("org_unit", orgUnit)
        .put("contact", contact)
        .put("group", group)
        .put("segment", segment)
        .put("channel", channel)
        .put("region", region)
        .put("seller", seller)
        .put("role", role)
        .put("journey_stage", journeyStage)
        .put("code", code)
        .put("cost_centre", costCentre)
        .put("supplier", supplier)
        .put("cart_category", cartCategory)
        .put("journey_kind", journeyKind)
        .put("reason", reason)
        .put("signal", signal)
        .put("referrer", referrer)
        .put("contract_status", contractStatus)
        .put("owner", owner)
        .put("first_order", firstOrder)
        .put("over_buyer_limit", overBuyerLimit)
        .put("budget_exceeded", budgetExceeded)
        .put("new_ship_to", newShipTo)
        .put("below_floor", belowFloor)
        .put("returning", returning)
        .put("cart_quantity", cartQuantity)
        .put("lines", lines)
        .put("skus", skus)
        .put("weight", weight)
        .put("discount", discount)
        .put("margin", margin)
        .put("visits", visits)
        .put("minutes_on_site", minutesOnSite)
        .put("orders", orders)
        .put("days_since_order", daysSinceOrder)
        .put("generation", generation)
        .put("total", total)
        .put("charges", charges)
        .put("order_total", orderTotal)
        .put("value", value)
        .put("lifetime_value", lifetimeValue)
        .json()

    companion object : Reader<StatedFacts> {
        override fun read(json: Json, at: Place): StatedFacts {
            val fields = Fields(json, at)
            val read = StatedFacts(
                currency = fields.required("currency", Read.text),
                asOf = fields.optional("as_of", Read.instant),
                account = fields.optional("account", StatedIds),
                orgUnit = fields.optional("org_unit", StatedIds),
                contact = fields.optional("contact", StatedIds),
                group = fields.optional("group", StatedIds),
                segment = fields.optional("segment", StatedIds),
                channel = fields.optional("channel", StatedIds),
                region = fields.optional("region", StatedIds),
                seller = fields.optional("seller", StatedIds),
                role = fields.optional("role", StatedIds),
                journeyStage = fields.optional("journey_stage", StatedIds),
                code = fields.optional("code", StatedIds),
                costCentre = fields.optional("cost_centre", StatedIds),
                supplier = fields.optional("supplier", StatedIds),
                cartCategory = fields.optional("cart_category", StatedIds),
                journeyKind = fields.optional("journey_kind", StatedIds),
                reason = fields.optional("reason", StatedIds),
                signal = fields.optional("signal", StatedIds),
                referrer = fields.optional("referrer", StatedIds),
                contractStatus = fields.optional("contract_status", StatedIds),
                owner = fields.optional("owner", StatedIds),
                firstOrder = fields.optional("first_order", Read.bool),
                overBuyerLimit = fields.optional("over_buyer_limit", Read.bool),
                budgetExceeded = fields.optional("budget_exceeded", Read.bool),
                newShipTo = fields.optional("new_ship_to", Read.bool),
                belowFloor = fields.optional("below_floor", Read.bool),
                returning = fields.optional("returning", Read.bool),
                cartQuantity = fields.optional("cart_quantity", Read.decimal),
                lines = fields.optional("lines", Read.decimal),
                skus = fields.optional("skus", Read.decimal),
                weight = fields.optional("weight", Read.decimal),
                discount = fields.optional("discount", Read.decimal),
                margin = fields.optional("margin", Read.decimal),
                visits = fields.optional("visits", Read.decimal),
                minutesOnSite = fields.optional("minutes_on_site", Read.decimal),
                orders = fields.optional("orders", Read.decimal),
                daysSinceOrder = fields.optional("days_since_order", Read.decimal),
                generation = fields.optional("generation", Read.decimal),
                total = fields.optional("total", StatedAmount),
                charges = fields.optional("charges", StatedAmount),
                orderTotal = fields.optional("order_total", StatedAmount),
                value = fields.optional("value", StatedAmount),
                lifetimeValue = fields.optional("lifetime_value", StatedAmount),
            )
            fields.finish()
            return read
        }
    }
}

/** Who may decide a step. */
data class StepPeople(
    /** The step. */
    val step: String,
    /** The people, as far as the limit goes. */
    val eligible: List<Eligible> = emptyList(),
    /** How many they are. */
    val people: Long,
) : Document {
    override fun json(): Json = Members()
        .put("step", step)
        .putUnlessEmpty("eligible", eligible)
        .put("people", people)
        .json()

    companion object : Reader<StepPeople> {
        override fun read(json: Json, at: Place): StepPeople {
            val fields = Fields(json, at)
            val read = StepPeople(
                step = fields.required("step", Read.text),
                eligible = fields.optional("eligible", Read.list(Eligible)) ?: emptyList(),
                people = fields.required("people", Read.integer),
            )
            fields.finish()
            return read
        }
    }
}

/** Why a step is there. */
data class StepReason(
    /** The policy. */
    val policy: String,
    /** What it asks for, as a sentence. */
    val because: String,
    /** Why it could not be decided, where the policy counts because of that. */
    val unknown: RecoupUnknown? = null,
    /** How far the subject may change. */
    val tolerance: Tolerance? = null,
    /** The facets whose change asks again; all when empty. */
    val watches: List<Facet> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("policy", policy)
        .put("because", because)
        .put("unknown", unknown)
        .put("tolerance", tolerance)
        .putUnlessEmpty("watches", watches)
        .json()

    companion object : Reader<StepReason> {
        override fun read(json: Json, at: Place): StepReason {
            val fields = Fields(json, at)
            val read = StepReason(
                policy = fields.required("policy", Read.text),
                because = fields.required("because", Read.text),
                unknown = fields.optional("unknown", RecoupUnknown),
                tolerance = fields.optional("tolerance", Tolerance),
                watches = fields.optional("watches", Read.list(Facet)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** Where a step stands. */
data class StepStanding(
    /** The step. */
    val step: String,
    /** Its stage, from 1. */
    val stage: Long,
    /** Its status. */
    val status: StepStatus,
    /** Why it is there. */
    val reasons: List<StepReason> = emptyList(),
    /** How many must approve. */
    val need: Long,
    /** How many approvals count. */
    val approvals: Long,
    /** How many more are missing. */
    val missing: Long,
    /** How many rejections count. */
    val rejections: Long? = null,
    /** Who can act now, as far as the limit goes: empty unless it is open. */
    val people: List<Eligible> = emptyList(),
    /** Employees of the seller with these roles can act now. */
    val sellerRoles: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("step", step)
        .put("stage", stage)
        .put("status", status)
        .putUnlessEmpty("reasons", reasons)
        .put("need", need)
        .put("approvals", approvals)
        .put("missing", missing)
        .put("rejections", rejections)
        .putUnlessEmpty("people", people)
        .putUnlessEmpty("seller_roles", sellerRoles)
        .json()

    companion object : Reader<StepStanding> {
        override fun read(json: Json, at: Place): StepStanding {
            val fields = Fields(json, at)
            val read = StepStanding(
                step = fields.required("step", Read.text),
                stage = fields.required("stage", Read.integer),
                status = fields.required("status", StepStatus),
                reasons = fields.optional("reasons", Read.list(StepReason)) ?: emptyList(),
                need = fields.required("need", Read.integer),
                approvals = fields.required("approvals", Read.integer),
                missing = fields.required("missing", Read.integer),
                rejections = fields.optional("rejections", Read.integer),
                people = fields.optional("people", Read.list(Eligible)) ?: emptyList(),
                sellerRoles = fields.optional("seller_roles", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** What became of a step. */
data class StepTaken(
    /** The step. */
    val step: String,
    /** When. */
    val at: Instant,
    /** What became of it. */
    val outcome: StepOutcome,
    /** The effect that it made. */
    val key: String? = null,
    /** Who would have got it. */
    val contact: String? = null,
    /** The gate that stopped it. */
    val held: GateVerdict? = null,
) : Document {
    override fun json(): Json = Members()
        .put("step", step)
        .put("at", at)
        .put("outcome", outcome)
        .put("key", key)
        .put("contact", contact)
        .put("held", held)
        .json()

    companion object : Reader<StepTaken> {
        override fun read(json: Json, at: Place): StepTaken {
            val fields = Fields(json, at)
            val read = StepTaken(
                step = fields.required("step", Read.text),
                at = fields.required("at", Read.instant),
                outcome = fields.required("outcome", StepOutcome),
                key = fields.optional("key", Read.text),
                contact = fields.optional("contact", Read.text),
                held = fields.optional("held", GateVerdict),
            )
            fields.finish()
            return read
        }
    }
}

/** What is known of stock. */
data class StockFact(
    /** The product. */
    val sku: String,
    /** How much there is. */
    val available: BigDecimal,
    /** As of when. */
    val at: Instant,
    /** Until when it counts. */
    val until: Instant? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("available", available)
        .put("at", at)
        .put("until", until)
        .json()

    companion object : Reader<StockFact> {
        override fun read(json: Json, at: Place): StockFact {
            val fields = Fields(json, at)
            val read = StockFact(
                sku = fields.required("sku", Read.text),
                available = fields.required("available", Read.decimal),
                at = fields.required("at", Read.instant),
                until = fields.optional("until", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** What an approval is about. */
data class SubjectRef(
    /** What it is. */
    val kind: SubjectKind,
    /** Its id. */
    val id: String,
) : Document {
    override fun json(): Json = Members()
        .put("kind", kind)
        .put("id", id)
        .json()

    companion object : Reader<SubjectRef> {
        override fun read(json: Json, at: Place): SubjectRef {
            val fields = Fields(json, at)
            val read = SubjectRef(
                kind = fields.required("kind", SubjectKind),
                id = fields.required("id", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A product that can stand in for another. */
data class SubstituteRecord(
    /** The product that stands in. */
    val sku: String,
    /** How many of its base units stand in for one base unit; "1" when absent. */
    val ratio: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("ratio", ratio)
        .json()

    companion object : Reader<SubstituteRecord> {
        override fun read(json: Json, at: Place): SubstituteRecord {
            val fields = Fields(json, at)
            val read = SubstituteRecord(
                sku = fields.required("sku", Read.text),
                ratio = fields.optional("ratio", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A product takes the place of another. */
data class SupersedesRecord(
    /** The SKU that is replaced; it need not be in the catalogue any more. */
    val sku: String,
    /** The first day on which it is replaced; always when absent. */
    val from: LocalDate? = null,
) : Document {
    override fun json(): Json = Members()
        .put("sku", sku)
        .put("from", from)
        .json()

    companion object : Reader<SupersedesRecord> {
        override fun read(json: Json, at: Place): SupersedesRecord {
            val fields = Fields(json, at)
            val read = SupersedesRecord(
                sku = fields.required("sku", Read.text),
                from = fields.optional("from", Read.date),
            )
            fields.finish()
            return read
        }
    }
}

/** How much of a line is accepted or ordered. */
data class Take(
    /** The line. */
    val line: String,
    /** How much; all of it when left out. */
    val quantity: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("quantity", quantity)
        .json()

    companion object : Reader<Take> {
        override fun read(json: Json, at: Place): Take {
            val fields = Fields(json, at)
            val read = Take(
                line = fields.required("line", Read.text),
                quantity = fields.optional("quantity", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A set of products, by any of these. */
data class Target(
    /** SKUs. */
    val skus: List<String> = emptyList(),
    /** Products with their variants. */
    val products: List<String> = emptyList(),
    /** Categories with their subtrees. */
    val categories: List<String> = emptyList(),
    /** Named sets. */
    val productGroups: List<String> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("skus", skus)
        .putUnlessEmpty("products", products)
        .putUnlessEmpty("categories", categories)
        .putUnlessEmpty("product_groups", productGroups)
        .json()

    companion object : Reader<Target> {
        override fun read(json: Json, at: Place): Target {
            val fields = Fields(json, at)
            val read = Target(
                skus = fields.optional("skus", Read.list(Read.text)) ?: emptyList(),
                products = fields.optional("products", Read.list(Read.text)) ?: emptyList(),
                categories = fields.optional("categories", Read.list(Read.text)) ?: emptyList(),
                productGroups = fields.optional("product_groups", Read.list(Read.text)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** A task for somebody of the seller. */
data class TaskCard(
    /** Where it comes from. */
    val origin: Origin,
    /** The person or team. */
    val to: String,
    /** What it is about: the reason, or what the step says. */
    val topic: String,
    /** How urgent it is. */
    val priority: TaskPriority,
    /** What is expected to be recovered. */
    val expected: Money? = null,
    /** When it is to be done. */
    val due: Instant? = null,
    /** What happened before: the messages of the run. */
    val sent: List<Sent> = emptyList(),
    /** The whole context. */
    val context: Context,
) : Document {
    override fun json(): Json = Members()
        .put("origin", origin)
        .put("to", to)
        .put("topic", topic)
        .put("priority", priority)
        .put("expected", expected)
        .put("due", due)
        .putUnlessEmpty("sent", sent)
        .put("context", context)
        .json()

    companion object : Reader<TaskCard> {
        override fun read(json: Json, at: Place): TaskCard {
            val fields = Fields(json, at)
            val read = TaskCard(
                origin = fields.required("origin", Origin),
                to = fields.required("to", Read.text),
                topic = fields.required("topic", Read.text),
                priority = fields.required("priority", TaskPriority),
                expected = fields.optional("expected", Money),
                due = fields.optional("due", Read.instant),
                sent = fields.optional("sent", Read.list(Sent)) ?: emptyList(),
                context = fields.required("context", Context),
            )
            fields.finish()
            return read
        }
    }
}

/** A task. */
data class TaskStep(
    /** The role that it goes to. */
    val to: String,
    /** The calendar on which it is opened and due. */
    val calendar: String? = null,
    /** How much business time there is for it. */
    val dueIn: String? = null,
    /** How urgent it is; high from this expected value on when absent it is normal. */
    val priority: TaskPriority? = null,
    /** What it is about, such as `re-quote`. */
    val topic: String? = null,
    /** Percent of the value that is expected to be recovered; the host's score when it names one. */
    val expectedPercent: BigDecimal? = null,
    /** The score that the expected value is taken of. */
    val score: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("to", to)
        .put("calendar", calendar)
        .put("due_in", dueIn)
        .put("priority", priority)
        .put("topic", topic)
        .put("expected_percent", expectedPercent)
        .put("score", score)
        .json()

    companion object : Reader<TaskStep> {
        override fun read(json: Json, at: Place): TaskStep {
            val fields = Fields(json, at)
            val read = TaskStep(
                to = fields.required("to", Read.text),
                calendar = fields.optional("calendar", Read.text),
                dueIn = fields.optional("due_in", Read.text),
                priority = fields.optional("priority", TaskPriority),
                topic = fields.optional("topic", Read.text),
                expectedPercent = fields.optional("expected_percent", Read.decimal),
                score = fields.optional("score", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** The sum of one tax. */
data class TaxAmount(
    /** The tax by name. */
    val tax: String,
    /** What the rate means. */
    val kind: TaxKind,
    /** Percent. */
    val rate: BigDecimal,
    /** What is taxed. */
    val base: BigDecimal,
    /** The tax. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("tax", tax)
        .put("kind", kind)
        .put("rate", rate)
        .put("base", base)
        .put("amount", amount)
        .json()

    companion object : Reader<TaxAmount> {
        override fun read(json: Json, at: Place): TaxAmount {
            val fields = Fields(json, at)
            val read = TaxAmount(
                tax = fields.required("tax", Read.text),
                kind = fields.required("kind", TaxKind),
                rate = fields.required("rate", Read.decimal),
                base = fields.required("base", Read.decimal),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A rate of one tax. */
data class TaxRate(
    /** The tax by name. */
    val tax: String,
    /** Percent. */
    val rate: BigDecimal,
    /** The region and everything below it; everywhere when left out. */
    val region: String? = null,
    /** The tax category; any when left out. */
    val category: String? = null,
    /** What the rate means. */
    val kind: TaxKind? = null,
    /** On top of the taxes before it, by `order`. */
    val compound: Boolean? = null,
    /** Its place among the taxes of a line. */
    val order: Long? = null,
    /** When it holds. */
    val valid: Validity? = null,
    /** Only for this selling entity. */
    val seller: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("tax", tax)
        .put("rate", rate)
        .put("region", region)
        .put("category", category)
        .put("kind", kind)
        .put("compound", compound)
        .put("order", order)
        .put("valid", valid)
        .put("seller", seller)
        .json()

    companion object : Reader<TaxRate> {
        override fun read(json: Json, at: Place): TaxRate {
            val fields = Fields(json, at)
            val read = TaxRate(
                tax = fields.required("tax", Read.text),
                rate = fields.required("rate", Read.decimal),
                region = fields.optional("region", Read.text),
                category = fields.optional("category", Read.text),
                kind = fields.optional("kind", TaxKind),
                compound = fields.optional("compound", Read.bool),
                order = fields.optional("order", Read.integer),
                valid = fields.optional("valid", Validity),
                seller = fields.optional("seller", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** How a rulebook taxes. */
data class Taxes(
    /** Whether prices hold tax. */
    val prices: TaxPrices? = null,
    /** What tax is rounded for. */
    val level: TaxLevel? = null,
    /** Where rates come from. */
    val source: TaxSource? = null,
    /** The table. */
    val rates: List<TaxRate> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("prices", prices)
        .put("level", level)
        .put("source", source)
        .putUnlessEmpty("rates", rates)
        .json()

    companion object : Reader<Taxes> {
        override fun read(json: Json, at: Place): Taxes {
            val fields = Fields(json, at)
            val read = Taxes(
                prices = fields.optional("prices", TaxPrices),
                level = fields.optional("level", TaxLevel),
                source = fields.optional("source", TaxSource),
                rates = fields.optional("rates", Read.list(TaxRate)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** One agreed price. */
data class Term(
    /** Its id; its position when left out. */
    val id: String? = null,
    /** The SKU it prices. */
    val sku: String? = null,
    /** The product whose variants it prices. */
    val product: String? = null,
    /** The category it prices, with its subtree. */
    val category: String? = null,
    /** It prices everything. */
    val all: Boolean? = null,
    /** The greater priority comes first, after the contract's. */
    val priority: Long? = null,
    /** The unit priced; the product's base unit when left out. */
    val unit: String? = null,
    /** The price is for this many units. */
    val per: BigDecimal? = null,
    /** The unit price; with `tiers` the base price. */
    val price: BigDecimal? = null,
    /** Quantity breaks. */
    val tiers: List<Tier> = emptyList(),
    /** How tiers are read. */
    val mode: Mode? = null,
    /** The quantity that picks the tier. */
    val quantityOver: QuantityOver? = null,
    /** The product group of `quantity_over: group`. */
    val overGroup: String? = null,
    /** Units in a block of mode `package`. */
    val `package`: BigDecimal? = null,
    /** A percentage off a list. */
    val offList: OffList? = null,
    /** A margin over cost. */
    val costPlus: CostPlus? = null,
    /** A formula over named prices. */
    val formula: Formula? = null,
    /** The host must be asked. */
    val ask: Ask? = null,
    /** What a quantity under the first tier costs. */
    val belowFirst: BelowFirst? = null,
    /** The ending given to its unit prices. */
    val ending: String? = null,
    /** How much of it there is over the contract's life. */
    val allowance: Allowance? = null,
    /** The least unit price that anything may bring it to. */
    val floor: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("sku", sku)
        .put("product", product)
        .put("category", category)
        .put("all", all)
        .put("priority", priority)
        .put("unit", unit)
        .put("per", per)
        .put("price", price)
        .putUnlessEmpty("tiers", tiers)
        .put("mode", mode)
        .put("quantity_over", quantityOver)
        .put("over_group", overGroup)
        .put("package", `package`)
        .put("off_list", offList)
        .put("cost_plus", costPlus)
        .put("formula", formula)
        .put("ask", ask)
        .put("below_first", belowFirst)
        .put("ending", ending)
        .put("allowance", allowance)
        .put("floor", floor)
        .json()

    companion object : Reader<Term> {
        override fun read(json: Json, at: Place): Term {
            val fields = Fields(json, at)
            val read = Term(
                id = fields.optional("id", Read.text),
                sku = fields.optional("sku", Read.text),
                product = fields.optional("product", Read.text),
                category = fields.optional("category", Read.text),
                all = fields.optional("all", Read.bool),
                priority = fields.optional("priority", Read.integer),
                unit = fields.optional("unit", Read.text),
                per = fields.optional("per", Read.decimal),
                price = fields.optional("price", Read.decimal),
                tiers = fields.optional("tiers", Read.list(Tier)) ?: emptyList(),
                mode = fields.optional("mode", Mode),
                quantityOver = fields.optional("quantity_over", QuantityOver),
                overGroup = fields.optional("over_group", Read.text),
                `package` = fields.optional("package", Read.decimal),
                offList = fields.optional("off_list", OffList),
                costPlus = fields.optional("cost_plus", CostPlus),
                formula = fields.optional("formula", Formula),
                ask = fields.optional("ask", Ask),
                belowFirst = fields.optional("below_first", BelowFirst),
                ending = fields.optional("ending", Read.text),
                allowance = fields.optional("allowance", Allowance),
                floor = fields.optional("floor", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Terms of payment. */
data class TermsRecord(
    /** Days until payment is due. */
    val netDays: Long? = null,
    /** Whether the days count from the end of the month of the invoice. */
    val endOfMonth: Boolean? = null,
    /** Percent off for early payment, above 0 to 100; together with `discount_days`. */
    val discountPercent: BigDecimal? = null,
    /** Days within which early payment counts. */
    val discountDays: Long? = null,
    /** Percent to be paid with the order, 0 to 100. */
    val depositPercent: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("net_days", netDays)
        .put("end_of_month", endOfMonth)
        .put("discount_percent", discountPercent)
        .put("discount_days", discountDays)
        .put("deposit_percent", depositPercent)
        .json()

    companion object : Reader<TermsRecord> {
        override fun read(json: Json, at: Place): TermsRecord {
            val fields = Fields(json, at)
            val read = TermsRecord(
                netDays = fields.optional("net_days", Read.integer),
                endOfMonth = fields.optional("end_of_month", Read.bool),
                discountPercent = fields.optional("discount_percent", Read.decimal),
                discountDays = fields.optional("discount_days", Read.integer),
                depositPercent = fields.optional("deposit_percent", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A part of the company that one of the seller's people looks after. */
data class TerritoryRecord(
    /** The territory, unique in the company. */
    val id: String,
    /** The person or team of the seller. */
    val owner: String,
    /** Units with everything below them; all when absent. */
    val units: List<String> = emptyList(),
    /** Regions of the ship-to; all when absent. A country covers its subdivisions. */
    val regions: List<String> = emptyList(),
    /** The selling entity; any when absent. */
    val seller: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("owner", owner)
        .putUnlessEmpty("units", units)
        .putUnlessEmpty("regions", regions)
        .put("seller", seller)
        .json()

    companion object : Reader<TerritoryRecord> {
        override fun read(json: Json, at: Place): TerritoryRecord {
            val fields = Fields(json, at)
            val read = TerritoryRecord(
                id = fields.required("id", Read.text),
                owner = fields.required("owner", Read.text),
                units = fields.optional("units", Read.list(Read.text)) ?: emptyList(),
                regions = fields.optional("regions", Read.list(Read.text)) ?: emptyList(),
                seller = fields.optional("seller", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A threshold with exactly one of a percentage and an amount. */
data class Threshold(
    /** The least amount or quantity that reaches it. */
    val from: BigDecimal,
    /** Percent off. */
    val percentOff: BigDecimal? = null,
    /** Amount off the order. */
    val amountOff: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("from", from)
        .put("percent_off", percentOff)
        .put("amount_off", amountOff)
        .json()

    companion object : Reader<Threshold> {
        override fun read(json: Json, at: Place): Threshold {
            val fields = Fields(json, at)
            val read = Threshold(
                from = fields.required("from", Read.decimal),
                percentOff = fields.optional("percent_off", Read.decimal),
                amountOff = fields.optional("amount_off", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** The reached threshold applies. */
data class Thresholds(
    /** What is measured. */
    val over: ThresholdOver,
    /** The thresholds in rising order. */
    val tiers: List<Threshold>,
) : Document {
    override fun json(): Json = Members()
        .put("over", over)
        .put("tiers", tiers)
        .json()

    companion object : Reader<Thresholds> {
        override fun read(json: Json, at: Place): Thresholds {
            val fields = Fields(json, at)
            val read = Thresholds(
                over = fields.required("over", ThresholdOver),
                tiers = fields.required("tiers", Read.list(Threshold)),
            )
            fields.finish()
            return read
        }
    }
}

/** A rung of a ladder. */
data class Tier(
    /** The least quantity that reaches it. */
    val from: BigDecimal? = null,
    /** It is reached by everything strictly over this. */
    val above: BigDecimal? = null,
    /** The unit price (the block's price in mode `package`). */
    val price: BigDecimal? = null,
    /** An amount charged once on entering it. */
    val flat: BigDecimal? = null,
    /** Percent off the base price. */
    val percentOff: BigDecimal? = null,
    /** Amount off the base price. */
    val amountOff: BigDecimal? = null,
    /** Percent of the amount, in mode `graduated_percent`. */
    val percent: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("from", from)
        .put("above", above)
        .put("price", price)
        .put("flat", flat)
        .put("percent_off", percentOff)
        .put("amount_off", amountOff)
        .put("percent", percent)
        .json()

    companion object : Reader<Tier> {
        override fun read(json: Json, at: Place): Tier {
            val fields = Fields(json, at)
            val read = Tier(
                from = fields.optional("from", Read.decimal),
                above = fields.optional("above", Read.decimal),
                price = fields.optional("price", Read.decimal),
                flat = fields.optional("flat", Read.decimal),
                percentOff = fields.optional("percent_off", Read.decimal),
                amountOff = fields.optional("amount_off", Read.decimal),
                percent = fields.optional("percent", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * How far an approved subject may change. It counts from what was approved, so many small changes add up. A
 * lower amount or quantity is always within; where both are given the amount must be within both of them.
 */
data class Tolerance(
    /** The amount may rise by this percentage. */
    val amountPercent: BigDecimal? = null,
    /** The amount may rise by this much. */
    val amount: Money? = null,
    /** Each line's quantity may rise by this percentage; new lines never are within. */
    val quantityPercent: BigDecimal? = null,
    /** It may go elsewhere. */
    val shipTo: Boolean? = null,
    /** It may be booked elsewhere. */
    val costCentre: Boolean? = null,
    /** It may be bought from others. */
    val supplier: Boolean? = null,
) : Document {
    override fun json(): Json = Members()
        .put("amount_percent", amountPercent)
        .put("amount", amount)
        .put("quantity_percent", quantityPercent)
        .put("ship_to", shipTo)
        .put("cost_centre", costCentre)
        .put("supplier", supplier)
        .json()

    companion object : Reader<Tolerance> {
        override fun read(json: Json, at: Place): Tolerance {
            val fields = Fields(json, at)
            val read = Tolerance(
                amountPercent = fields.optional("amount_percent", Read.decimal),
                amount = fields.optional("amount", Money),
                quantityPercent = fields.optional("quantity_percent", Read.decimal),
                shipTo = fields.optional("ship_to", Read.bool),
                costCentre = fields.optional("cost_centre", Read.bool),
                supplier = fields.optional("supplier", Read.bool),
            )
            fields.finish()
            return read
        }
    }
}

/** A total that changed. */
data class TotalDrift(
    /** Which. */
    val total: DriftTotal,
    /** As it was seen. */
    val before: BigDecimal,
    /** As it is now. */
    val now: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("total", total)
        .put("before", before)
        .put("now", now)
        .json()

    companion object : Reader<TotalDrift> {
        override fun read(json: Json, at: Place): TotalDrift {
            val fields = Fields(json, at)
            val read = TotalDrift(
                total = fields.required("total", DriftTotal),
                before = fields.required("before", Read.decimal),
                now = fields.required("now", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** The totals of a cart. Always `subtotal - discount = sum of line totals` and `net + tax + rounding = gross`. */
data class Totals(
    /** Lines before promotions, in the basis of the prices. */
    val subtotal: BigDecimal,
    /** What promotions took from lines, less what floors gave back. */
    val discount: BigDecimal,
    /** Charges after shipping promotions, in the basis of the prices. */
    val charges: BigDecimal,
    /** Lines and charges without tax. */
    val net: BigDecimal,
    /** Tax. */
    val tax: BigDecimal,
    /** What is to be paid. */
    val gross: BigDecimal,
    /** What the rounding of the document added. */
    val rounding: BigDecimal,
    /** What is due now. */
    val dueNow: BigDecimal,
    /** What is due later. */
    val dueLater: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("subtotal", subtotal)
        .put("discount", discount)
        .put("charges", charges)
        .put("net", net)
        .put("tax", tax)
        .put("gross", gross)
        .put("rounding", rounding)
        .put("due_now", dueNow)
        .put("due_later", dueLater)
        .json()

    companion object : Reader<Totals> {
        override fun read(json: Json, at: Place): Totals {
            val fields = Fields(json, at)
            val read = Totals(
                subtotal = fields.required("subtotal", Read.decimal),
                discount = fields.required("discount", Read.decimal),
                charges = fields.required("charges", Read.decimal),
                net = fields.required("net", Read.decimal),
                tax = fields.required("tax", Read.decimal),
                gross = fields.required("gross", Read.decimal),
                rounding = fields.required("rounding", Read.decimal),
                dueNow = fields.required("due_now", Read.decimal),
                dueLater = fields.required("due_later", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A unit of measure of one product: `per` of it hold `holds` of another unit. */
data class UnitRecord(
    /** The unit that is defined. */
    val unit: String,
    /** How many of the other unit: a decimal above zero. */
    val holds: BigDecimal,
    /**
     * How many of the unit that is defined hold so many; "1" when absent. 3 rolls of 100 m: holds "100", per
     * "3".
     */
    val per: BigDecimal? = null,
    /** The other unit; the base unit when absent. */
    val of: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("unit", unit)
        .put("holds", holds)
        .put("per", per)
        .put("of", of)
        .json()

    companion object : Reader<UnitRecord> {
        override fun read(json: Json, at: Place): UnitRecord {
            val fields = Fields(json, at)
            val read = UnitRecord(
                unit = fields.required("unit", Read.text),
                holds = fields.required("holds", Read.decimal),
                per = fields.optional("per", Read.decimal),
                of = fields.optional("of", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Units of a line that carry the same amount each. */
data class UnitSplit(
    /** How many units. */
    val units: BigDecimal,
    /** The amount of each of them. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("units", units)
        .put("amount", amount)
        .json()

    companion object : Reader<UnitSplit> {
        override fun read(json: Json, at: Place): UnitSplit {
            val fields = Fields(json, at)
            val read = UnitSplit(
                units = fields.required("units", Read.decimal),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A message that did not go out. */
data class Unsent(
    /** The run. */
    val run: String,
    /** The play. */
    val play: String,
    /** The step; the one that the run waited for when it ended. */
    val step: String? = null,
    /** The thing. */
    val journey: JourneyRef,
    /** Whom it would have gone to. */
    val contact: String? = null,
    /** What became of it. */
    val what: HeldBack,
    /** When. */
    val at: Instant,
    /** The gate that stopped or holds it. */
    val verdict: GateVerdict? = null,
    /** What became of the step. */
    val outcome: StepOutcome? = null,
    /** How the run ended. */
    val end: RunEnd? = null,
    /** All of it in a sentence. */
    val sentence: String,
) : Document {
    override fun json(): Json = Members()
        .put("run", run)
        .put("play", play)
        .put("step", step)
        .put("journey", journey)
        .put("contact", contact)
        .put("what", what)
        .put("at", at)
        .put("verdict", verdict)
        .put("outcome", outcome)
        .put("end", end)
        .put("sentence", sentence)
        .json()

    companion object : Reader<Unsent> {
        override fun read(json: Json, at: Place): Unsent {
            val fields = Fields(json, at)
            val read = Unsent(
                run = fields.required("run", Read.text),
                play = fields.required("play", Read.text),
                step = fields.optional("step", Read.text),
                journey = fields.required("journey", JourneyRef),
                contact = fields.optional("contact", Read.text),
                what = fields.required("what", HeldBack),
                at = fields.required("at", Read.instant),
                verdict = fields.optional("verdict", GateVerdict),
                outcome = fields.optional("outcome", StepOutcome),
                end = fields.optional("end", RunEnd),
                sentence = fields.required("sentence", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What was used, as it is kept. */
data class Usage(
    /** The version of the host's count. */
    val version: Long? = null,
    /** The host's count. */
    val counted: Consumed? = null,
    /** Orders that the host's count does not hold yet, by order. */
    val orders: List<OrderUse> = emptyList(),
) : Document {
    override fun json(): Json = Members()
        .put("version", version)
        .put("counted", counted)
        .putUnlessEmpty("orders", orders)
        .json()

    companion object : Reader<Usage> {
        override fun read(json: Json, at: Place): Usage {
            val fields = Fields(json, at)
            val read = Usage(
                version = fields.optional("version", Read.integer),
                counted = fields.optional("counted", Consumed),
                orders = fields.optional("orders", Read.list(OrderUse)) ?: emptyList(),
            )
            fields.finish()
            return read
        }
    }
}

/** How long an offer holds, counted from when it is made: exactly one of the two. */
data class ValidFor(
    /** Calendar days in the rulebook's zone: until the same local time that many days later. */
    val days: Long? = null,
    /** Elapsed time. */
    val span: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("days", days)
        .put("span", span)
        .json()

    companion object : Reader<ValidFor> {
        override fun read(json: Json, at: Place): ValidFor {
            val fields = Fields(json, at)
            val read = ValidFor(
                days = fields.optional("days", Read.integer),
                span = fields.optional("span", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/**
 * When something is in force: `from` is the first moment, `until` the first moment after. Either may be left
 * out.
 */
data class Validity(
    /** The first moment in force: a date (local midnight in the document's zone) or an instant. */
    val from: String? = null,
    /** The first moment no longer in force: a date or an instant. */
    val until: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("from", from)
        .put("until", until)
        .json()

    companion object : Reader<Validity> {
        override fun read(json: Json, at: Place): Validity {
            val fields = Fields(json, at)
            val read = Validity(
                from = fields.optional("from", Read.text),
                until = fields.optional("until", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A value of an option. */
data class ValueRecord(
    /** The value, unique in the option. */
    val value: String,
    /** What is added to the unit price, in the currency of the price; may be below zero. */
    val surcharge: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("value", value)
        .put("surcharge", surcharge)
        .json()

    companion object : Reader<ValueRecord> {
        override fun read(json: Json, at: Place): ValueRecord {
            val fields = Fields(json, at)
            val read = ValueRecord(
                value = fields.required("value", Read.text),
                surcharge = fields.optional("surcharge", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** What is read live and what was kept when the run began. Prices and until when they hold are always read live. */
data class Values(
    /** The lines. */
    val lines: Reading,
    /** Who is written to. */
    val recipient: Reading,
    /** The reason and the segments. */
    val reason: Reading,
) : Document {
    override fun json(): Json = Members()
        .put("lines", lines)
        .put("recipient", recipient)
        .put("reason", reason)
        .json()

    companion object : Reader<Values> {
        override fun read(json: Json, at: Place): Values {
            val fields = Fields(json, at)
            val read = Values(
                lines = fields.required("lines", Reading),
                recipient = fields.required("recipient", Reading),
                reason = fields.required("reason", Reading),
            )
            fields.finish()
            return read
        }
    }
}

/** An arm. */
data class Variant(
    /** Its id. */
    val id: String,
    /**
     * Its weight, zero or more: a share of 1, or a percentage, as the sum of all weights is exactly 1 or 100.
     * Equal weights when absent everywhere.
     */
    val weight: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("weight", weight)
        .json()

    companion object : Reader<Variant> {
        override fun read(json: Json, at: Place): Variant {
            val fields = Fields(json, at)
            val read = Variant(
                id = fields.required("id", Read.text),
                weight = fields.optional("weight", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** Why a choice, or a missing one, makes a configuration invalid. */
data class Violation(
    /** The option that would have to change first. */
    val option: String,
    /** What is wrong with it. */
    val kind: ViolationKind,
    /** The same as a sentence. */
    val sentence: String,
    /** The place of the constraint in the product's list, from 0, if one is broken. */
    val constraint: Long? = null,
    /** The values of which the constraint requires one. */
    val values: List<String> = emptyList(),
    /** The least number that the constraint allows. */
    val min: BigDecimal? = null,
    /** The greatest number that the constraint allows. */
    val max: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("option", option)
        .put("kind", kind)
        .put("sentence", sentence)
        .put("constraint", constraint)
        .putUnlessEmpty("values", values)
        .put("min", min)
        .put("max", max)
        .json()

    companion object : Reader<Violation> {
        override fun read(json: Json, at: Place): Violation {
            val fields = Fields(json, at)
            val read = Violation(
                option = fields.required("option", Read.text),
                kind = fields.required("kind", ViolationKind),
                sentence = fields.required("sentence", Read.text),
                constraint = fields.optional("constraint", Read.integer),
                values = fields.optional("values", Read.list(Read.text)) ?: emptyList(),
                min = fields.optional("min", Read.decimal),
                max = fields.optional("max", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A decision of a person. */
data class Vote(
    /** Who decided. */
    val by: ApprovalPerson,
    /** In whose right: one of these counts, so that one right never counts twice. */
    val powers: List<ApprovalPerson> = emptyList(),
    /** When. */
    val at: Instant,
    /** What. */
    val verdict: Verdict,
    /** The id of what was said, a text that the host keeps. */
    val note: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("by", by)
        .putUnlessEmpty("powers", powers)
        .put("at", at)
        .put("verdict", verdict)
        .put("note", note)
        .json()

    companion object : Reader<Vote> {
        override fun read(json: Json, at: Place): Vote {
            val fields = Fields(json, at)
            val read = Vote(
                by = fields.required("by", ApprovalPerson),
                powers = fields.optional("powers", Read.list(ApprovalPerson)) ?: emptyList(),
                at = fields.required("at", Read.instant),
                verdict = fields.required("verdict", Verdict),
                note = fields.optional("note", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** When a step is due: exactly one kind, and what it is counted from. */
data class Wait(
    /** Elapsed time. */
    val elapsed: String? = null,
    /** Days of the calendar. */
    val calendarDays: CalendarDaysWait? = null,
    /** Business time. */
    val businessTime: BusinessWait? = null,
    /** An instant. */
    val until: Instant? = null,
    /** The next time that clocks show. */
    val untilLocal: LocalWait? = null,
    /** So long before an instant of the thing. */
    val before: BeforeWait? = null,
    /** Until something is seen, or a while is over. */
    val untilEvent: EventWait? = null,
    /** Again and again. */
    val repeat: RepeatWait? = null,
    /** What it is counted from. Needed by all kinds but `until`, `before` and a `repeat` with a `first`. */
    val since: Anchor? = null,
) : Document {
    override fun json(): Json = Members()
        .put("elapsed", elapsed)
        .put("calendar_days", calendarDays)
        .put("business_time", businessTime)
        .put("until", until)
        .put("until_local", untilLocal)
        .put("before", before)
        .put("until_event", untilEvent)
        .put("repeat", repeat)
        .put("since", since)
        .json()

    companion object : Reader<Wait> {
        override fun read(json: Json, at: Place): Wait {
            val fields = Fields(json, at)
            val read = Wait(
                elapsed = fields.optional("elapsed", Read.text),
                calendarDays = fields.optional("calendar_days", CalendarDaysWait),
                businessTime = fields.optional("business_time", BusinessWait),
                until = fields.optional("until", Read.instant),
                untilLocal = fields.optional("until_local", LocalWait),
                before = fields.optional("before", BeforeWait),
                untilEvent = fields.optional("until_event", EventWait),
                repeat = fields.optional("repeat", RepeatWait),
                since = fields.optional("since", Anchor),
            )
            fields.finish()
            return read
        }
    }
}

/** What is taken along. */
data class Wanted(
    /** The accounts that are visited. */
    val accounts: List<String> = emptyList(),
    /** The products; all of them when left out. */
    val skus: List<String> = emptyList(),
    /** Prices from here on. */
    val from: Instant,
    /** Up to here, and no further. */
    val until: Instant,
) : Document {
    override fun json(): Json = Members()
        .putUnlessEmpty("accounts", accounts)
        .putUnlessEmpty("skus", skus)
        .put("from", from)
        .put("until", until)
        .json()

    companion object : Reader<Wanted> {
        override fun read(json: Json, at: Place): Wanted {
            val fields = Fields(json, at)
            val read = Wanted(
                accounts = fields.optional("accounts", Read.list(Read.text)) ?: emptyList(),
                skus = fields.optional("skus", Read.list(Read.text)) ?: emptyList(),
                from = fields.required("from", Read.instant),
                until = fields.required("until", Read.instant),
            )
            fields.finish()
            return read
        }
    }
}

/** A line that is asked for. */
data class WantedLine(
    /** The line; the next free number when left out. */
    val id: String? = null,
    /** What is wanted. */
    val sku: String,
    /** How much. */
    val quantity: BigDecimal,
    /** The unit; that of today's price when left out, else single pieces. */
    val unit: String? = null,
    /** Whether it is an extra that the buyer may take, outside of the totals. */
    val optional: Boolean? = null,
    /** The id of a note. */
    val note: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("id", id)
        .put("sku", sku)
        .put("quantity", quantity)
        .put("unit", unit)
        .put("optional", optional)
        .put("note", note)
        .json()

    companion object : Reader<WantedLine> {
        override fun read(json: Json, at: Place): WantedLine {
            val fields = Fields(json, at)
            val read = WantedLine(
                id = fields.optional("id", Read.text),
                sku = fields.required("sku", Read.text),
                quantity = fields.required("quantity", Read.decimal),
                unit = fields.optional("unit", Read.text),
                optional = fields.optional("optional", Read.bool),
                note = fields.optional("note", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** A step of the waterfall: what it changed, and the running amount after it. */
data class WaterfallStep(
    /** What happened. */
    val step: StepKind,
    /** The rule that did it. */
    val rule: String? = null,
    /** The change. */
    val change: BigDecimal,
    /** The amount after it. */
    val amount: BigDecimal,
) : Document {
    override fun json(): Json = Members()
        .put("step", step)
        .put("rule", rule)
        .put("change", change)
        .put("amount", amount)
        .json()

    companion object : Reader<WaterfallStep> {
        override fun read(json: Json, at: Place): WaterfallStep {
            val fields = Fields(json, at)
            val read = WaterfallStep(
                step = fields.required("step", StepKind),
                rule = fields.optional("rule", Read.text),
                change = fields.required("change", Read.decimal),
                amount = fields.required("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A call of the host. */
data class WebhookStep(
    /** The hook at the host. */
    val hook: String,
) : Document {
    override fun json(): Json = Members()
        .put("hook", hook)
        .json()

    companion object : Reader<WebhookStep> {
        override fun read(json: Json, at: Place): WebhookStep {
            val fields = Fields(json, at)
            val read = WebhookStep(
                hook = fields.required("hook", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** Why a colleague has to decide. */
data class Why(
    /** What goes too far. */
    val beyond: Beyond,
    /** The line, where it is one. */
    val line: String? = null,
    /** What the seller's roles allow, in percent. */
    val allowed: BigDecimal? = null,
    /** By how much the total is below what the discount is measured from, or below the floor. */
    val amount: BigDecimal? = null,
) : Document {
    override fun json(): Json = Members()
        .put("beyond", beyond)
        .put("line", line)
        .put("allowed", allowed)
        .put("amount", amount)
        .json()

    companion object : Reader<Why> {
        override fun read(json: Json, at: Place): Why {
            val fields = Fields(json, at)
            val read = Why(
                beyond = fields.required("beyond", Beyond),
                line = fields.optional("line", Read.text),
                allowed = fields.optional("allowed", Read.decimal),
                amount = fields.optional("amount", Read.decimal),
            )
            fields.finish()
            return read
        }
    }
}

/** A buyer's wish for a line. */
data class Wish(
    /** How much. */
    val quantity: BigDecimal? = null,
    /** Per unit. */
    val unitPrice: BigDecimal? = null,
    /** For the line. */
    val total: BigDecimal? = null,
    /** The id of a note. */
    val note: String? = null,
) : Document {
    override fun json(): Json = Members()
        .put("quantity", quantity)
        .put("unit_price", unitPrice)
        .put("total", total)
        .put("note", note)
        .json()

    companion object : Reader<Wish> {
        override fun read(json: Json, at: Place): Wish {
            val fields = Fields(json, at)
            val read = Wish(
                quantity = fields.optional("quantity", Read.decimal),
                unitPrice = fields.optional("unit_price", Read.decimal),
                total = fields.optional("total", Read.decimal),
                note = fields.optional("note", Read.text),
            )
            fields.finish()
            return read
        }
    }
}

/** What a buyer wishes of a line. */
data class WishedLine(
    /** The line. */
    val line: String,
    /** The wish. */
    val wish: Wish,
) : Document {
    override fun json(): Json = Members()
        .put("line", line)
        .put("wish", wish)
        .json()

    companion object : Reader<WishedLine> {
        override fun read(json: Json, at: Place): WishedLine {
            val fields = Fields(json, at)
            val read = WishedLine(
                line = fields.required("line", Read.text),
                wish = fields.required("wish", Wish),
            )
            fields.finish()
            return read
        }
    }
}
