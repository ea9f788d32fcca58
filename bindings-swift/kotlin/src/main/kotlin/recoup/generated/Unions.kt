// Printed from the surface by `cargo xtask gen`; do not edit.

package recoup

import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime

/** What a command with several pieces came to. */
sealed interface Answer : Document {
    /** Of each row, or line, that was to be added. */
    data class Rows(
        /** In the order of the rows. */
        val rows: List<RowAnswer> = emptyList(),
    ) : Answer {
        override fun json(): Json = Members()
            .putUnlessEmpty("rows", rows)
            .json().tagged("about", "rows")

        companion object : Reader<Rows> {
            override fun read(json: Json, at: Place): Rows {
                val fields = Fields(json, at)
                val read = Rows(
                    rows = fields.optional("rows", Read.list(RowAnswer)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Of each operation of a batch. */
    data class Operations(
        /** In the order of the operations. */
        val operations: List<OperationAnswer> = emptyList(),
    ) : Answer {
        override fun json(): Json = Members()
            .putUnlessEmpty("operations", operations)
            .json().tagged("about", "operations")

        companion object : Reader<Operations> {
            override fun read(json: Json, at: Place): Operations {
                val fields = Fields(json, at)
                val read = Operations(
                    operations = fields.optional("operations", Read.list(OperationAnswer)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Of a quote that was made on a device. */
    data class BroughtIn(
        /** Whether it was honoured, and how far prices have drifted. */
        val outcome: recoup.BroughtIn,
    ) : Answer {
        override fun json(): Json = Members()
            .put("outcome", outcome)
            .json().tagged("about", "brought_in")

        companion object : Reader<BroughtIn> {
            override fun read(json: Json, at: Place): BroughtIn {
                val fields = Fields(json, at)
                val read = BroughtIn(
                    outcome = fields.required("outcome", recoup.BroughtIn),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Of a merge. */
    data class Merge(
        /** What became of each line. */
        val report: MergeReport,
    ) : Answer {
        override fun json(): Json = Members()
            .put("report", report)
            .json().tagged("about", "merge")

        companion object : Reader<Merge> {
            override fun read(json: Json, at: Place): Merge {
                val fields = Fields(json, at)
                val read = Merge(
                    report = fields.required("report", MergeReport),
                )
                fields.finish()
                return read
            }
        }
    }

    /** One that this version does not know: its word, and all of it. */
    data class Unknown(val word: String, val document: Json) : Answer {
        override fun json(): Json = document
    }

    companion object : Reader<Answer> {
        override fun read(json: Json, at: Place): Answer {
            val (word, rest) = json.toldApart("about", at)
            return when (word) {
                "rows" -> Rows.read(rest, at)
                "operations" -> Operations.read(rest, at)
                "brought_in" -> BroughtIn.read(rest, at)
                "merge" -> Merge.read(rest, at)
                else -> Unknown(word, json)
            }
        }
    }
}

/** When the limit is there anew. */
sealed interface BudgetPeriod : Document {
    /** Never: one amount for all of a window. Nothing can be booked outside of it. */
    data class Once(
        /** The window; always when absent. */
        val valid: Validity? = null,
        /** The zone of plain dates. */
        val timeZone: String,
    ) : BudgetPeriod {
        override fun json(): Json = Members()
            .put("valid", valid)
            .put("time_zone", timeZone)
            .json().tagged("kind", "once")

        companion object : Reader<Once> {
            override fun read(json: Json, at: Place): Once {
                val fields = Fields(json, at)
                val read = Once(
                    valid = fields.optional("valid", Validity),
                    timeZone = fields.required("time_zone", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** In each week, month, quarter or year of a zone. */
    data class Every(
        /** How long a period is. */
        val each: Cycle,
        /** The zone whose midnight ends a period. */
        val timeZone: String,
        /** The day on which weeks begin. */
        val weekStart: WeekStart? = null,
        /** The month, 1 to 12, with which a year and its first quarter begin: 4 for a fiscal year from April. */
        val firstMonth: Long? = null,
        /** The day, 1 to 28, on which months, quarters and years begin. */
        val firstDay: Long? = null,
    ) : BudgetPeriod {
        override fun json(): Json = Members()
            .put("each", each)
            .put("time_zone", timeZone)
            .put("week_start", weekStart)
            .put("first_month", firstMonth)
            .put("first_day", firstDay)
            .json().tagged("kind", "every")

        companion object : Reader<Every> {
            override fun read(json: Json, at: Place): Every {
                val fields = Fields(json, at)
                val read = Every(
                    each = fields.required("each", Cycle),
                    timeZone = fields.required("time_zone", Read.text),
                    weekStart = fields.optional("week_start", WeekStart),
                    firstMonth = fields.optional("first_month", Read.integer),
                    firstDay = fields.optional("first_day", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** One that this version does not know: its word, and all of it. */
    data class Unknown(val word: String, val document: Json) : BudgetPeriod {
        override fun json(): Json = document
    }

    companion object : Reader<BudgetPeriod> {
        override fun read(json: Json, at: Place): BudgetPeriod {
            val (word, rest) = json.toldApart("kind", at)
            return when (word) {
                "once" -> Once.read(rest, at)
                "every" -> Every.read(rest, at)
                else -> Unknown(word, json)
            }
        }
    }
}

/** For `most_specific`: the order of dimensions, or `count`. */
sealed interface CombineSpecificity : Document {
    data class RecoupList(val value: List<Specificity>) : CombineSpecificity {
        override fun json(): Json = toJson(value)
    }

    data object Count : CombineSpecificity {
        override fun json(): Json = Json.Text("count")
    }

    companion object : Reader<CombineSpecificity> {
        override fun read(json: Json, at: Place): CombineSpecificity {
            if (json.kind in setOf(Json.Kind.LIST)) return RecoupList(Read.list(Specificity).read(json, at))
            if (json == Json.Text("count")) return Count
            throw at.wrongType(json)
        }
    }
}

/** Who acts: a contact by id, or anybody; the host itself when absent. */
sealed interface ContactIdOrActor : Document {
    data class ContactId(val value: String) : ContactIdOrActor {
        override fun json(): Json = toJson(value)
    }

    data class Actor(val value: recoup.Actor) : ContactIdOrActor {
        override fun json(): Json = toJson(value)
    }

    companion object : Reader<ContactIdOrActor> {
        override fun read(json: Json, at: Place): ContactIdOrActor {
            if (json.kind in setOf(Json.Kind.TEXT)) return ContactId(Read.text.read(json, at))
            if (json.kind in setOf(Json.Kind.OBJECT)) return Actor(recoup.Actor.read(json, at))
            throw at.wrongType(json)
        }
    }
}

/** What is booked against a budget. */
sealed interface Covers : Document {
    /** What is bought for a unit or anything below it. */
    data class RecoupUnit(
        /** The unit. */
        val id: String,
    ) : Covers {
        override fun json(): Json = Members()
            .put("id", id)
            .json().tagged("what", "unit")

        companion object : Reader<RecoupUnit> {
            override fun read(json: Json, at: Place): RecoupUnit {
                val fields = Fields(json, at)
                val read = RecoupUnit(
                    id = fields.required("id", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What a person buys. */
    data class Contact(
        /** The person. */
        val id: String,
    ) : Covers {
        override fun json(): Json = Members()
            .put("id", id)
            .json().tagged("what", "contact")

        companion object : Reader<Contact> {
            override fun read(json: Json, at: Place): Contact {
                val fields = Fields(json, at)
                val read = Contact(
                    id = fields.required("id", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What is coded to a cost centre. */
    data class CostCentre(
        /** The cost centre. */
        val id: String,
    ) : Covers {
        override fun json(): Json = Members()
            .put("id", id)
            .json().tagged("what", "cost_centre")

        companion object : Reader<CostCentre> {
            override fun read(json: Json, at: Place): CostCentre {
                val fields = Fields(json, at)
                val read = CostCentre(
                    id = fields.required("id", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Everything that the account buys. */
    data object Everything : Covers, Reader<Everything> {
        override fun json(): Json = Members().json().tagged("what", "everything")

        override fun read(json: Json, at: Place): Everything {
            Fields(json, at).finish()
            return this
        }
    }

    /** One that this version does not know: its word, and all of it. */
    data class Unknown(val word: String, val document: Json) : Covers {
        override fun json(): Json = document
    }

    companion object : Reader<Covers> {
        override fun read(json: Json, at: Place): Covers {
            val (word, rest) = json.toldApart("what", at)
            return when (word) {
                "unit" -> RecoupUnit.read(rest, at)
                "contact" -> Contact.read(rest, at)
                "cost_centre" -> CostCentre.read(rest, at)
                "everything" -> Everything.read(rest, at)
                else -> Unknown(word, json)
            }
        }
    }
}

sealed interface DifferenceValuesItem : Document {
    data class Text(val value: String) : DifferenceValuesItem {
        override fun json(): Json = toJson(value)
    }

    data class Null(val value: Json) : DifferenceValuesItem {
        override fun json(): Json = toJson(value)
    }

    companion object : Reader<DifferenceValuesItem> {
        override fun read(json: Json, at: Place): DifferenceValuesItem {
            if (json.kind in setOf(Json.Kind.TEXT)) {
                try {
                    return Text(Read.text.read(json, at))
                } catch (_: RecoupException) {
                    // Perhaps it is the next.
                }
            }
            if (json.kind in setOf(Json.Kind.BOOL, Json.Kind.NUMBER, Json.Kind.TEXT, Json.Kind.LIST, Json.Kind.OBJECT)) return Null(Json.read(json, at))
            throw at.wrongType(json)
        }
    }
}

/** The kinds of effects. */
sealed interface EffectKind : Document {
    /** Give the order to the system that takes it, and answer `accepted`, `refused` or `unknown`. */
    data class PlaceOrder(
        /** The order that it becomes. */
        val order: String,
        /** The cart that it is placed from. */
        val cart: String? = null,
        /** The quote that it is placed from. */
        val quote: String? = null,
        /** What was agreed: the order is never priced again. */
        val prices: PriceSnapshot,
        /** The buyer's purchase order number. */
        val poNumber: String? = null,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("order", order)
            .put("cart", cart)
            .put("quote", quote)
            .put("prices", prices)
            .put("po_number", poNumber)
            .json().tagged("effect", "place_order")

        companion object : Reader<PlaceOrder> {
            override fun read(json: Json, at: Place): PlaceOrder {
                val fields = Fields(json, at)
                val read = PlaceOrder(
                    order = fields.required("order", Read.text),
                    cart = fields.optional("cart", Read.text),
                    quote = fields.optional("quote", Read.text),
                    prices = fields.required("prices", PriceSnapshot),
                    poNumber = fields.optional("po_number", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Give the cart to the procurement system that the buyer came from. */
    data class TransferCart(
        /** The cart. */
        val cart: String,
        /** What it holds. */
        val prices: PriceSnapshot,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("prices", prices)
            .json().tagged("effect", "transfer_cart")

        companion object : Reader<TransferCart> {
            override fun read(json: Json, at: Place): TransferCart {
                val fields = Fields(json, at)
                val read = TransferCart(
                    cart = fields.required("cart", Read.text),
                    prices = fields.required("prices", PriceSnapshot),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Ask people to decide a step of an approval. */
    data class AskApproval(
        /** The approval. */
        val approval: String,
        /** The step. */
        val step: String,
        /** The revision that is asked about: the answer names it. */
        val revision: Long,
        /**
         * Who may decide it. Nobody where another system decides: it is told everything, and its answer is an
         * observation.
         */
        val to: List<ApprovalPerson> = emptyList(),
        /**
         * What links may be signed for. Opening a link decides nothing: the command that follows carries the
         * claim.
         */
        val claims: List<Claim> = emptyList(),
        /** For another system that decides: what is asked, and by whom. */
        val case: ApprovalCase? = null,
        /** For another system that decides about a cart: what it holds and costs. */
        val prices: PriceSnapshot? = null,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("step", step)
            .put("revision", revision)
            .putUnlessEmpty("to", to)
            .putUnlessEmpty("claims", claims)
            .put("case", case)
            .put("prices", prices)
            .json().tagged("effect", "ask_approval")

        companion object : Reader<AskApproval> {
            override fun read(json: Json, at: Place): AskApproval {
                val fields = Fields(json, at)
                val read = AskApproval(
                    approval = fields.required("approval", Read.text),
                    step = fields.required("step", Read.text),
                    revision = fields.required("revision", Read.integer),
                    to = fields.optional("to", Read.list(ApprovalPerson)) ?: emptyList(),
                    claims = fields.optional("claims", Read.list(Claim)) ?: emptyList(),
                    case = fields.optional("case", ApprovalCase),
                    prices = fields.optional("prices", PriceSnapshot),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Tell people that something happened. */
    data class Tell(
        /** What happened, such as `approval_blocked` or `quote_offered`. */
        val topic: String,
        /** Who is told. */
        val to: List<ApprovalPerson> = emptyList(),
        /** The cart that it is about. */
        val cart: String? = null,
        /** The quote that it is about. */
        val quote: String? = null,
        /** The approval that it is about. */
        val approval: String? = null,
        /** The order that it is about. */
        val order: String? = null,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("topic", topic)
            .putUnlessEmpty("to", to)
            .put("cart", cart)
            .put("quote", quote)
            .put("approval", approval)
            .put("order", order)
            .json().tagged("effect", "tell")

        companion object : Reader<Tell> {
            override fun read(json: Json, at: Place): Tell {
                val fields = Fields(json, at)
                val read = Tell(
                    topic = fields.required("topic", Read.text),
                    to = fields.optional("to", Read.list(ApprovalPerson)) ?: emptyList(),
                    cart = fields.optional("cart", Read.text),
                    quote = fields.optional("quote", Read.text),
                    approval = fields.optional("approval", Read.text),
                    order = fields.optional("order", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Send a message, and answer what became of it. */
    data class Send(
        /** The message. */
        val message: RecoveryMessage,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("message", message)
            .json().tagged("effect", "send")

        companion object : Reader<Send> {
            override fun read(json: Json, at: Place): Send {
                val fields = Fields(json, at)
                val read = Send(
                    message = fields.required("message", RecoveryMessage),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Give somebody of the seller a task. */
    data class Task(
        /** The task. */
        val task: TaskCard,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("task", task)
            .json().tagged("effect", "task")

        companion object : Reader<Task> {
            override fun read(json: Json, at: Place): Task {
                val fields = Fields(json, at)
                val read = Task(
                    task = fields.required("task", TaskCard),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Put somebody into an audience, or take them out. */
    data class Audience(
        /** The change. */
        val audience: AudienceCard,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("audience", audience)
            .json().tagged("effect", "audience")

        companion object : Reader<Audience> {
            override fun read(json: Json, at: Place): Audience {
                val fields = Fields(json, at)
                val read = Audience(
                    audience = fields.required("audience", AudienceCard),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Put or change a record of a CRM. */
    data class Upsert(
        /** The record. */
        val record: CrmCard,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("record", record)
            .json().tagged("effect", "upsert")

        companion object : Reader<Upsert> {
            override fun read(json: Json, at: Place): Upsert {
                val fields = Fields(json, at)
                val read = Upsert(
                    record = fields.required("record", CrmCard),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Call a hook. */
    data class Webhook(
        /** The call. */
        val call: HookCard,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("call", call)
            .json().tagged("effect", "webhook")

        companion object : Reader<Webhook> {
            override fun read(json: Json, at: Place): Webhook {
                val fields = Fields(json, at)
                val read = Webhook(
                    call = fields.required("call", HookCard),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Put an offer in force. */
    data class Offer(
        /** The offer. */
        val offer: OfferCard,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("offer", offer)
            .json().tagged("effect", "offer")

        companion object : Reader<Offer> {
            override fun read(json: Json, at: Place): Offer {
                val fields = Fields(json, at)
                val read = Offer(
                    offer = fields.required("offer", OfferCard),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Make a quote of a cart that another system owns. */
    data class MakeQuote(
        /** Where it comes from. */
        val origin: Origin,
        /** The role that works on it. */
        val to: String? = null,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("origin", origin)
            .put("to", to)
            .json().tagged("effect", "make_quote")

        companion object : Reader<MakeQuote> {
            override fun read(json: Json, at: Place): MakeQuote {
                val fields = Fields(json, at)
                val read = MakeQuote(
                    origin = fields.required("origin", Origin),
                    to = fields.optional("to", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Keep the price of a cart that another system owns. */
    data class HoldPrice(
        /** Where it comes from. */
        val origin: Origin,
        /** Until when. */
        val until: Instant,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("origin", origin)
            .put("until", until)
            .json().tagged("effect", "hold_price")

        companion object : Reader<HoldPrice> {
            override fun read(json: Json, at: Place): HoldPrice {
                val fields = Fields(json, at)
                val read = HoldPrice(
                    origin = fields.required("origin", Origin),
                    until = fields.required("until", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Erase a person everywhere outside the account too. */
    data class ErasePerson(
        /** The person. */
        val contact: String,
    ) : EffectKind {
        override fun json(): Json = Members()
            .put("contact", contact)
            .json().tagged("effect", "erase_person")

        companion object : Reader<ErasePerson> {
            override fun read(json: Json, at: Place): ErasePerson {
                val fields = Fields(json, at)
                val read = ErasePerson(
                    contact = fields.required("contact", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** One that this version does not know: its word, and all of it. */
    data class Unknown(val word: String, val document: Json) : EffectKind {
        override fun json(): Json = document
    }

    companion object : Reader<EffectKind> {
        override fun read(json: Json, at: Place): EffectKind {
            val (word, rest) = json.toldApart("effect", at)
            return when (word) {
                "place_order" -> PlaceOrder.read(rest, at)
                "transfer_cart" -> TransferCart.read(rest, at)
                "ask_approval" -> AskApproval.read(rest, at)
                "tell" -> Tell.read(rest, at)
                "send" -> Send.read(rest, at)
                "task" -> Task.read(rest, at)
                "audience" -> Audience.read(rest, at)
                "upsert" -> Upsert.read(rest, at)
                "webhook" -> Webhook.read(rest, at)
                "offer" -> Offer.read(rest, at)
                "make_quote" -> MakeQuote.read(rest, at)
                "hold_price" -> HoldPrice.read(rest, at)
                "erase_person" -> ErasePerson.read(rest, at)
                else -> Unknown(word, json)
            }
        }
    }
}

/** What became of an effect. */
sealed interface EffectResult : Document {
    /** It was taken. */
    data class Accepted(
        /** The other system's own number. */
        val reference: String? = null,
        /** Of an order: what it covers, where that is not all. */
        val covered: List<Covered> = emptyList(),
    ) : EffectResult {
        override fun json(): Json = Members()
            .put("reference", reference)
            .putUnlessEmpty("covered", covered)
            .json().tagged("result", "accepted")

        companion object : Reader<Accepted> {
            override fun read(json: Json, at: Place): Accepted {
                val fields = Fields(json, at)
                val read = Accepted(
                    reference = fields.optional("reference", Read.text),
                    covered = fields.optional("covered", Read.list(Covered)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It reached its recipient. */
    data object Delivered : EffectResult, Reader<Delivered> {
        override fun json(): Json = Members().json().tagged("result", "delivered")

        override fun read(json: Json, at: Place): Delivered {
            Fields(json, at).finish()
            return this
        }
    }

    /** The other system said no; trying again as it is will not help. */
    data class Refused(
        /** The other system's code. */
        val code: String? = null,
        /** What it said. */
        val reason: String? = null,
    ) : EffectResult {
        override fun json(): Json = Members()
            .put("code", code)
            .put("reason", reason)
            .json().tagged("result", "refused")

        companion object : Reader<Refused> {
            override fun read(json: Json, at: Place): Refused {
                val fields = Fields(json, at)
                val read = Refused(
                    code = fields.optional("code", Read.text),
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It did not work; the host does not try again. */
    data class Failed(
        /** What went wrong. */
        val reason: String? = null,
    ) : EffectResult {
        override fun json(): Json = Members()
            .put("reason", reason)
            .json().tagged("result", "failed")

        companion object : Reader<Failed> {
            override fun read(json: Json, at: Place): Failed {
                val fields = Fields(json, at)
                val read = Failed(
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The address failed for now. */
    data object SoftBounce : EffectResult, Reader<SoftBounce> {
        override fun json(): Json = Members().json().tagged("result", "soft_bounce")

        override fun read(json: Json, at: Place): SoftBounce {
            Fields(json, at).finish()
            return this
        }
    }

    /** The address does not exist. */
    data object HardBounce : EffectResult, Reader<HardBounce> {
        override fun json(): Json = Members().json().tagged("result", "hard_bounce")

        override fun read(json: Json, at: Place): HardBounce {
            Fields(json, at).finish()
            return this
        }
    }

    /** The recipient complained. */
    data object Complaint : EffectResult, Reader<Complaint> {
        override fun json(): Json = Members().json().tagged("result", "complaint")

        override fun read(json: Json, at: Place): Complaint {
            Fields(json, at).finish()
            return this
        }
    }

    /** The recipient wants no more of this. */
    data object Unsubscribed : EffectResult, Reader<Unsubscribed> {
        override fun json(): Json = Members().json().tagged("result", "unsubscribed")

        override fun read(json: Json, at: Place): Unsubscribed {
            Fields(json, at).finish()
            return this
        }
    }

    /** The other system has too much to do: it is to be tried again later, under the same key. */
    data class Later(
        /** How much later. */
        val after: String? = null,
    ) : EffectResult {
        override fun json(): Json = Members()
            .put("after", after)
            .json().tagged("result", "later")

        companion object : Reader<Later> {
            override fun read(json: Json, at: Place): Later {
                val fields = Fields(json, at)
                val read = Later(
                    after = fields.optional("after", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The host can't tell yet; the answer will follow. */
    data object RecoupUnknown : EffectResult, Reader<RecoupUnknown> {
        override fun json(): Json = Members().json().tagged("result", "unknown")

        override fun read(json: Json, at: Place): RecoupUnknown {
            Fields(json, at).finish()
            return this
        }
    }

    /** One that this version does not know: its word, and all of it. */
    data class Unknown(val word: String, val document: Json) : EffectResult {
        override fun json(): Json = document
    }

    companion object : Reader<EffectResult> {
        override fun read(json: Json, at: Place): EffectResult {
            val (word, rest) = json.toldApart("result", at)
            return when (word) {
                "accepted" -> Accepted.read(rest, at)
                "delivered" -> Delivered.read(rest, at)
                "refused" -> Refused.read(rest, at)
                "failed" -> Failed.read(rest, at)
                "soft_bounce" -> SoftBounce.read(rest, at)
                "hard_bounce" -> HardBounce.read(rest, at)
                "complaint" -> Complaint.read(rest, at)
                "unsubscribed" -> Unsubscribed.read(rest, at)
                "later" -> Later.read(rest, at)
                "unknown" -> RecoupUnknown.read(rest, at)
                else -> Unknown(word, json)
            }
        }
    }
}

/** What an event is. */
sealed interface EventFact : Document {
    /** The account came into being. */
    data class AccountOpened(
        /** The account. */
        val account: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("account", account)
            .json().tagged("event", "account.opened")

        companion object : Reader<AccountOpened> {
            override fun read(json: Json, at: Place): AccountOpened {
                val fields = Fields(json, at)
                val read = AccountOpened(
                    account = fields.required("account", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An input was accepted. */
    data class AccountInputAccepted(
        /** Its id. */
        val input: String,
        /** The digest of its body. */
        val digest: String,
        /** How many of the oldest remembered inputs were forgotten for it. */
        val forgot: Long? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("input", input)
            .put("digest", digest)
            .put("forgot", forgot)
            .json().tagged("event", "account.input_accepted")

        companion object : Reader<AccountInputAccepted> {
            override fun read(json: Json, at: Place): AccountInputAccepted {
                val fields = Fields(json, at)
                val read = AccountInputAccepted(
                    input = fields.required("input", Read.text),
                    digest = fields.required("digest", Read.text),
                    forgot = fields.optional("forgot", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The rulebook is another one than before. */
    data class AccountRulebookChanged(
        /** The one before. */
        val from: String? = null,
        /** The one that holds now. */
        val to: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("from", from)
            .put("to", to)
            .json().tagged("event", "account.rulebook_changed")

        companion object : Reader<AccountRulebookChanged> {
            override fun read(json: Json, at: Place): AccountRulebookChanged {
                val fields = Fields(json, at)
                val read = AccountRulebookChanged(
                    from = fields.optional("from", Read.text),
                    to = fields.required("to", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The company was put in place of the one known. */
    data class AccountProfileSynced(
        /** The version at the source. */
        val version: Long,
        /** The company. */
        val company: CompanyRecord,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("version", version)
            .put("company", company)
            .json().tagged("event", "account.profile_synced")

        companion object : Reader<AccountProfileSynced> {
            override fun read(json: Json, at: Place): AccountProfileSynced {
                val fields = Fields(json, at)
                val read = AccountProfileSynced(
                    version = fields.required("version", Read.integer),
                    company = fields.required("company", CompanyRecord),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A contact was put or changed. */
    data class AccountContactSynced(
        /** The version at the source. */
        val version: Long,
        /** The contact. */
        val contact: ContactRecord,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("version", version)
            .put("contact", contact)
            .json().tagged("event", "account.contact_synced")

        companion object : Reader<AccountContactSynced> {
            override fun read(json: Json, at: Place): AccountContactSynced {
                val fields = Fields(json, at)
                val read = AccountContactSynced(
                    version = fields.required("version", Read.integer),
                    contact = fields.required("contact", ContactRecord),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A contact is gone. */
    data class AccountContactRemoved(
        /** The version at the source. */
        val version: Long,
        /** The contact. */
        val contact: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("version", version)
            .put("contact", contact)
            .json().tagged("event", "account.contact_removed")

        companion object : Reader<AccountContactRemoved> {
            override fun read(json: Json, at: Place): AccountContactRemoved {
                val fields = Fields(json, at)
                val read = AccountContactRemoved(
                    version = fields.required("version", Read.integer),
                    contact = fields.required("contact", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The host's count of what was used of contracts and promotions. */
    data class AccountConsumptionSynced(
        /** The version of the count. */
        val version: Long,
        /** What was used. */
        val consumed: Consumed? = null,
        /** Orders that the count holds. */
        val includes: List<String> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("version", version)
            .put("consumed", consumed)
            .putUnlessEmpty("includes", includes)
            .json().tagged("event", "account.consumption_synced")

        companion object : Reader<AccountConsumptionSynced> {
            override fun read(json: Json, at: Place): AccountConsumptionSynced {
                val fields = Fields(json, at)
                val read = AccountConsumptionSynced(
                    version = fields.required("version", Read.integer),
                    consumed = fields.optional("consumed", Consumed),
                    includes = fields.optional("includes", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A right to approve was handed on. */
    data class AccountDelegated(
        /** The delegation. */
        val delegation: Delegation,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("delegation", delegation)
            .json().tagged("event", "account.delegated")

        companion object : Reader<AccountDelegated> {
            override fun read(json: Json, at: Place): AccountDelegated {
                val fields = Fields(json, at)
                val read = AccountDelegated(
                    delegation = fields.required("delegation", Delegation),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A delegation is in force from now on. */
    data class AccountDelegationBegan(
        /** The delegation. */
        val id: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("id", id)
            .json().tagged("event", "account.delegation_began")

        companion object : Reader<AccountDelegationBegan> {
            override fun read(json: Json, at: Place): AccountDelegationBegan {
                val fields = Fields(json, at)
                val read = AccountDelegationBegan(
                    id = fields.required("id", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A delegation is over, or was revoked. */
    data class AccountDelegationEnded(
        /** The delegation. */
        val id: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("id", id)
            .json().tagged("event", "account.delegation_ended")

        companion object : Reader<AccountDelegationEnded> {
            override fun read(json: Json, at: Place): AccountDelegationEnded {
                val fields = Fields(json, at)
                val read = AccountDelegationEnded(
                    id = fields.required("id", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What a subject spends counts in the rolling sums of policies, in place of what it counted before. */
    data class AccountSpendLogged(
        /** The subject. */
        val subject: SubjectRef,
        /** By cost centre and supplier. */
        val entries: List<SpendEntry> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("subject", subject)
            .putUnlessEmpty("entries", entries)
            .json().tagged("event", "account.spend_logged")

        companion object : Reader<AccountSpendLogged> {
            override fun read(json: Json, at: Place): AccountSpendLogged {
                val fields = Fields(json, at)
                val read = AccountSpendLogged(
                    subject = fields.required("subject", SubjectRef),
                    entries = fields.optional("entries", Read.list(SpendEntry)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A subject counts in no rolling sum any more. */
    data class AccountSpendRemoved(
        /** The subject. */
        val subject: SubjectRef,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("subject", subject)
            .json().tagged("event", "account.spend_removed")

        companion object : Reader<AccountSpendRemoved> {
            override fun read(json: Json, at: Place): AccountSpendRemoved {
                val fields = Fields(json, at)
                val read = AccountSpendRemoved(
                    subject = fields.required("subject", SubjectRef),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Goods have been sent to these places before, from now on. */
    data class AccountPlacesKnown(
        /** The places. */
        val places: List<String> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .putUnlessEmpty("places", places)
            .json().tagged("event", "account.places_known")

        companion object : Reader<AccountPlacesKnown> {
            override fun read(json: Json, at: Place): AccountPlacesKnown {
                val fields = Fields(json, at)
                val read = AccountPlacesKnown(
                    places = fields.optional("places", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Something has ended and will leave the state. */
    data class AccountClosing(
        /** What, and when. */
        val closing: Closing,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("closing", closing)
            .json().tagged("event", "account.closing")

        companion object : Reader<AccountClosing> {
            override fun read(json: Json, at: Place): AccountClosing {
                val fields = Fields(json, at)
                val read = AccountClosing(
                    closing = fields.required("closing", Closing),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Something that had ended is open again. */
    data class AccountReopened(
        /** What it is. */
        val subject: Subject,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("subject", subject)
            .json().tagged("event", "account.reopened")

        companion object : Reader<AccountReopened> {
            override fun read(json: Json, at: Place): AccountReopened {
                val fields = Fields(json, at)
                val read = AccountReopened(
                    subject = fields.required("subject", Subject),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What an order uses of contracts and promotions, in place of what was counted for it before. */
    data class AccountOrderCounted(
        /** What it uses; nothing once everything was given back. */
        val uses: OrderUse,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("uses", uses)
            .json().tagged("event", "account.order_counted")

        companion object : Reader<AccountOrderCounted> {
            override fun read(json: Json, at: Place): AccountOrderCounted {
                val fields = Fields(json, at)
                val read = AccountOrderCounted(
                    uses = fields.required("uses", OrderUse),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The account bought something: how recently, how often and for how much it does. */
    data class AccountBought(
        /** The order. */
        val purchase: Purchase,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("purchase", purchase)
            .json().tagged("event", "account.bought")

        companion object : Reader<AccountBought> {
            override fun read(json: Json, at: Place): AccountBought {
                val fields = Fields(json, at)
                val read = AccountBought(
                    purchase = fields.required("purchase", Purchase),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Another system answered what pricing asked for. */
    data class AccountAnswered(
        /** The answers. */
        val answers: Answers? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("answers", answers)
            .json().tagged("event", "account.answered")

        companion object : Reader<AccountAnswered> {
            override fun read(json: Json, at: Place): AccountAnswered {
                val fields = Fields(json, at)
                val read = AccountAnswered(
                    answers = fields.optional("answers", Answers),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What is known of a person changed; what it is, is stored apart. */
    data class AccountPersonChanged(
        /** The person. */
        val contact: String,
        /** The version at the source. */
        val version: Long,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("contact", contact)
            .put("version", version)
            .json().tagged("event", "account.person_changed")

        companion object : Reader<AccountPersonChanged> {
            override fun read(json: Json, at: Place): AccountPersonChanged {
                val fields = Fields(json, at)
                val read = AccountPersonChanged(
                    contact = fields.required("contact", Read.text),
                    version = fields.required("version", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What was known of a person was erased. */
    data class AccountPersonForgotten(
        /** The person. */
        val contact: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("contact", contact)
            .json().tagged("event", "account.person_forgotten")

        companion object : Reader<AccountPersonForgotten> {
            override fun read(json: Json, at: Place): AccountPersonForgotten {
                val fields = Fields(json, at)
                val read = AccountPersonForgotten(
                    contact = fields.required("contact", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An effect was given to the host. */
    data class AccountEffectIssued(
        /** The effect. */
        val effect: Effect,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("effect", effect)
            .json().tagged("event", "account.effect_issued")

        companion object : Reader<AccountEffectIssued> {
            override fun read(json: Json, at: Place): AccountEffectIssued {
                val fields = Fields(json, at)
                val read = AccountEffectIssued(
                    effect = fields.required("effect", Effect),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The host said what became of an effect. */
    data class AccountEffectAnswered(
        /** The effect. */
        val key: String,
        /** What became of it. */
        val result: EffectResult,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("key", key)
            .put("result", result)
            .json().tagged("event", "account.effect_answered")

        companion object : Reader<AccountEffectAnswered> {
            override fun read(json: Json, at: Place): AccountEffectAnswered {
                val fields = Fields(json, at)
                val read = AccountEffectAnswered(
                    key = fields.required("key", Read.text),
                    result = fields.required("result", EffectResult),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An answer came to an effect that is not open: counted, and nothing else. */
    data class AccountAnswerUnmatched(
        /** The key that was answered. */
        val key: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("key", key)
            .json().tagged("event", "account.answer_unmatched")

        companion object : Reader<AccountAnswerUnmatched> {
            override fun read(json: Json, at: Place): AccountAnswerUnmatched {
                val fields = Fields(json, at)
                val read = AccountAnswerUnmatched(
                    key = fields.required("key", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An effect is stale: nobody has to do it any more. */
    data class AccountEffectLapsed(
        /** The effect. */
        val key: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("key", key)
            .json().tagged("event", "account.effect_lapsed")

        companion object : Reader<AccountEffectLapsed> {
            override fun read(json: Json, at: Place): AccountEffectLapsed {
                val fields = Fields(json, at)
                val read = AccountEffectLapsed(
                    key = fields.required("key", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Something that had ended left the state. */
    data class AccountDropped(
        /** What it was. */
        val subject: Subject,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("subject", subject)
            .json().tagged("event", "account.dropped")

        companion object : Reader<AccountDropped> {
            override fun read(json: Json, at: Place): AccountDropped {
                val fields = Fields(json, at)
                val read = AccountDropped(
                    subject = fields.required("subject", Subject),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A budget was made or changed. */
    data class BudgetBudgetSet(
        /** The budget, its overdraft settled. */
        val budget: BudgetRecord,
        /** The open periods that have the new limit: those that were not over. */
        val periods: List<String> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("budget", budget)
            .putUnlessEmpty("periods", periods)
            .json().tagged("event", "budget.budget_set")

        companion object : Reader<BudgetBudgetSet> {
            override fun read(json: Json, at: Place): BudgetBudgetSet {
                val fields = Fields(json, at)
                val read = BudgetBudgetSet(
                    budget = fields.required("budget", BudgetRecord),
                    periods = fields.optional("periods", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A budget was removed. */
    data class BudgetBudgetRemoved(
        /** The budget. */
        val budget: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("budget", budget)
            .json().tagged("event", "budget.budget_removed")

        companion object : Reader<BudgetBudgetRemoved> {
            override fun read(json: Json, at: Place): BudgetBudgetRemoved {
                val fields = Fields(json, at)
                val read = BudgetBudgetRemoved(
                    budget = fields.required("budget", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The system that keeps a budget said something new. */
    data class BudgetBudgetObserved(
        /** The budget. */
        val budget: String,
        /** The other system's version. */
        val sourceVersion: Long,
        /** The period. */
        val period: String,
        /** What is spent. */
        val committed: BigDecimal,
        /** What is held. */
        val held: BigDecimal,
        /** What may be spent. */
        val limit: BigDecimal? = null,
        /** Holds made here that these sums have. */
        val includes: List<String> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("budget", budget)
            .put("source_version", sourceVersion)
            .put("period", period)
            .put("committed", committed)
            .put("held", held)
            .put("limit", limit)
            .putUnlessEmpty("includes", includes)
            .json().tagged("event", "budget.budget_observed")

        companion object : Reader<BudgetBudgetObserved> {
            override fun read(json: Json, at: Place): BudgetBudgetObserved {
                val fields = Fields(json, at)
                val read = BudgetBudgetObserved(
                    budget = fields.required("budget", Read.text),
                    sourceVersion = fields.required("source_version", Read.integer),
                    period = fields.required("period", Read.text),
                    committed = fields.required("committed", Read.decimal),
                    held = fields.required("held", Read.decimal),
                    limit = fields.optional("limit", Read.decimal),
                    includes = fields.optional("includes", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A period began to be used. */
    data class BudgetPeriodOpened(
        /** The budget. */
        val budget: String,
        /** The period. */
        val period: String,
        /** The first instant. */
        val from: Instant? = null,
        /** The first instant after. */
        val until: Instant? = null,
        /** What may be spent. */
        val limit: BigDecimal,
        /** What was moved here from the period before. */
        val carried: BigDecimal? = null,
        /** The period that it came from. */
        val carriedFrom: String? = null,
        /** From when on it can be closed. */
        val closeAt: Instant? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("budget", budget)
            .put("period", period)
            .put("from", from)
            .put("until", until)
            .put("limit", limit)
            .put("carried", carried)
            .put("carried_from", carriedFrom)
            .put("close_at", closeAt)
            .json().tagged("event", "budget.period_opened")

        companion object : Reader<BudgetPeriodOpened> {
            override fun read(json: Json, at: Place): BudgetPeriodOpened {
                val fields = Fields(json, at)
                val read = BudgetPeriodOpened(
                    budget = fields.required("budget", Read.text),
                    period = fields.required("period", Read.text),
                    from = fields.optional("from", Read.instant),
                    until = fields.optional("until", Read.instant),
                    limit = fields.required("limit", Read.decimal),
                    carried = fields.optional("carried", Read.decimal),
                    carriedFrom = fields.optional("carried_from", Read.text),
                    closeAt = fields.optional("close_at", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A period was closed: nothing refers to it any more, and nothing can be held in it again. */
    data class BudgetPeriodClosed(
        /** The budget. */
        val budget: String,
        /** The period. */
        val period: String,
        /** What was spent in it. */
        val committed: BigDecimal,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("budget", budget)
            .put("period", period)
            .put("committed", committed)
            .json().tagged("event", "budget.period_closed")

        companion object : Reader<BudgetPeriodClosed> {
            override fun read(json: Json, at: Place): BudgetPeriodClosed {
                val fields = Fields(json, at)
                val read = BudgetPeriodClosed(
                    budget = fields.required("budget", Read.text),
                    period = fields.required("period", Read.text),
                    committed = fields.required("committed", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Budgets that can be exceeded with approval lack the amount. Nothing was held. */
    data class BudgetExceeded(
        /** The operation that asked. */
        val operation: String,
        /** What it is for. */
        val subject: String? = null,
        /** The budgets that lack something. */
        val shortfalls: List<Shortfall> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("operation", operation)
            .put("subject", subject)
            .putUnlessEmpty("shortfalls", shortfalls)
            .json().tagged("event", "budget.exceeded")

        companion object : Reader<BudgetExceeded> {
            override fun read(json: Json, at: Place): BudgetExceeded {
                val fields = Fields(json, at)
                val read = BudgetExceeded(
                    operation = fields.required("operation", Read.text),
                    subject = fields.optional("subject", Read.text),
                    shortfalls = fields.optional("shortfalls", Read.list(Shortfall)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Amounts were held. */
    data class BudgetHeld(
        /** The hold. */
        val hold: Hold,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("hold", hold)
            .json().tagged("event", "budget.held")

        companion object : Reader<BudgetHeld> {
            override fun read(json: Json, at: Place): BudgetHeld {
                val fields = Fields(json, at)
                val read = BudgetHeld(
                    hold = fields.required("hold", Hold),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Other amounts are held. */
    data class BudgetAdjusted(
        /** The hold. */
        val hold: String,
        /** The operation. */
        val operation: BudgetMark,
        /** How it stands now. */
        val after: BudgetStanding,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .put("after", after)
            .json().tagged("event", "budget.adjusted")

        companion object : Reader<BudgetAdjusted> {
            override fun read(json: Json, at: Place): BudgetAdjusted {
                val fields = Fields(json, at)
                val read = BudgetAdjusted(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", BudgetMark),
                    after = fields.required("after", BudgetStanding),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What was held is spent. */
    data class BudgetCommitted(
        /** The hold. */
        val hold: String,
        /** The operation. */
        val operation: BudgetMark,
        /** How it stands now. */
        val after: BudgetStanding,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .put("after", after)
            .json().tagged("event", "budget.committed")

        companion object : Reader<BudgetCommitted> {
            override fun read(json: Json, at: Place): BudgetCommitted {
                val fields = Fields(json, at)
                val read = BudgetCommitted(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", BudgetMark),
                    after = fields.required("after", BudgetStanding),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What was held is free. */
    data class BudgetReleased(
        /** The hold. */
        val hold: String,
        /** The operation; none when its time was over. */
        val operation: BudgetMark? = null,
        /** How it stands now. */
        val after: BudgetStanding,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .put("after", after)
            .json().tagged("event", "budget.released")

        companion object : Reader<BudgetReleased> {
            override fun read(json: Json, at: Place): BudgetReleased {
                val fields = Fields(json, at)
                val read = BudgetReleased(
                    hold = fields.required("hold", Read.text),
                    operation = fields.optional("operation", BudgetMark),
                    after = fields.required("after", BudgetStanding),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What was spent is free. */
    data class BudgetGivenBack(
        /** The hold. */
        val hold: String,
        /** The operation. */
        val operation: BudgetMark,
        /** How it stands now. */
        val after: BudgetStanding,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .put("after", after)
            .json().tagged("event", "budget.given_back")

        companion object : Reader<BudgetGivenBack> {
            override fun read(json: Json, at: Place): BudgetGivenBack {
                val fields = Fields(json, at)
                val read = BudgetGivenBack(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", BudgetMark),
                    after = fields.required("after", BudgetStanding),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A hold and its operations are no longer remembered; what it committed stays in the sums. */
    data class BudgetForgotten(
        /** The hold. */
        val hold: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("hold", hold)
            .json().tagged("event", "budget.forgotten")

        companion object : Reader<BudgetForgotten> {
            override fun read(json: Json, at: Place): BudgetForgotten {
                val fields = Fields(json, at)
                val read = BudgetForgotten(
                    hold = fields.required("hold", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The books said something new. */
    data class CreditSynced(
        /** What they said. */
        val facts: CreditSync,
        /** The uses of which the balance has more now. */
        val uses: List<CreditSettled> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("facts", facts)
            .putUnlessEmpty("uses", uses)
            .json().tagged("event", "credit.synced")

        companion object : Reader<CreditSynced> {
            override fun read(json: Json, at: Place): CreditSynced {
                val fields = Fields(json, at)
                val read = CreditSynced(
                    facts = fields.required("facts", CreditSync),
                    uses = fields.optional("uses", Read.list(CreditSettled)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Credit that may be exceeded with approval is lacking. Nothing was held. */
    data class CreditExceeded(
        /** The operation that asked. */
        val operation: String,
        /** What it is for. */
        val subject: String? = null,
        /** The accounts that lack something. */
        val shortfalls: List<CreditShortfall> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("operation", operation)
            .put("subject", subject)
            .putUnlessEmpty("shortfalls", shortfalls)
            .json().tagged("event", "credit.exceeded")

        companion object : Reader<CreditExceeded> {
            override fun read(json: Json, at: Place): CreditExceeded {
                val fields = Fields(json, at)
                val read = CreditExceeded(
                    operation = fields.required("operation", Read.text),
                    subject = fields.optional("subject", Read.text),
                    shortfalls = fields.optional("shortfalls", Read.list(CreditShortfall)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An amount was held. */
    data class CreditHeld(
        /** The use. */
        val use: CreditUse,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("use", use)
            .json().tagged("event", "credit.held")

        companion object : Reader<CreditHeld> {
            override fun read(json: Json, at: Place): CreditHeld {
                val fields = Fields(json, at)
                val read = CreditHeld(
                    use = fields.required("use", CreditUse),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A use went from one stage to another, or its amounts changed. */
    data class CreditMoved(
        /** The use. */
        val hold: String,
        /** What was done: the word of the command, or `expire`. */
        val what: String,
        /** The operation; none when its time was over. */
        val operation: BudgetMark? = null,
        /** How it stands now. */
        val after: CreditStanding,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("what", what)
            .put("operation", operation)
            .put("after", after)
            .json().tagged("event", "credit.moved")

        companion object : Reader<CreditMoved> {
            override fun read(json: Json, at: Place): CreditMoved {
                val fields = Fields(json, at)
                val read = CreditMoved(
                    hold = fields.required("hold", Read.text),
                    what = fields.required("what", Read.text),
                    operation = fields.optional("operation", BudgetMark),
                    after = fields.required("after", CreditStanding),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A use is no longer remembered. */
    data class CreditForgotten(
        /** The use. */
        val hold: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("hold", hold)
            .json().tagged("event", "credit.forgotten")

        companion object : Reader<CreditForgotten> {
            override fun read(json: Json, at: Place): CreditForgotten {
                val fields = Fields(json, at)
                val read = CreditForgotten(
                    hold = fields.required("hold", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A consent was given or taken back. */
    data class OutreachConsented(
        /** The consent. */
        val consent: Consent,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("consent", consent)
            .json().tagged("event", "outreach.consented")

        companion object : Reader<OutreachConsented> {
            override fun read(json: Json, at: Place): OutreachConsented {
                val fields = Fields(json, at)
                val read = OutreachConsented(
                    consent = fields.required("consent", Consent),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Somebody is not written to from now on. */
    data class OutreachBlocked(
        /** Where, and why. */
        val block: Block,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("block", block)
            .json().tagged("event", "outreach.blocked")

        companion object : Reader<OutreachBlocked> {
            override fun read(json: Json, at: Place): OutreachBlocked {
                val fields = Fields(json, at)
                val read = OutreachBlocked(
                    block = fields.required("block", Block),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Somebody may be written to again. */
    data class OutreachUnblocked(
        /** The person. */
        val contact: String,
        /** The channel. */
        val channel: String? = null,
        /** The address. */
        val address: String? = null,
        /** What no longer blocks. */
        val why: BlockReason,
        /** Since when. */
        val `when`: Instant,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("contact", contact)
            .put("channel", channel)
            .put("address", address)
            .put("why", why)
            .put("when", `when`)
            .json().tagged("event", "outreach.unblocked")

        companion object : Reader<OutreachUnblocked> {
            override fun read(json: Json, at: Place): OutreachUnblocked {
                val fields = Fields(json, at)
                val read = OutreachUnblocked(
                    contact = fields.required("contact", Read.text),
                    channel = fields.optional("channel", Read.text),
                    address = fields.optional("address", Read.text),
                    why = fields.required("why", BlockReason),
                    `when` = fields.required("when", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A message is given to the host, or another tool sent one: it counts towards caps from now on. */
    data class OutreachReserved(
        /** The message. */
        val sent: Sent,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("sent", sent)
            .json().tagged("event", "outreach.reserved")

        companion object : Reader<OutreachReserved> {
            override fun read(json: Json, at: Place): OutreachReserved {
                val fields = Fields(json, at)
                val read = OutreachReserved(
                    sent = fields.required("sent", Sent),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A message was not sent after all: it counts no more. */
    data class OutreachReturned(
        /** The effect. */
        val key: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("key", key)
            .json().tagged("event", "outreach.returned")

        companion object : Reader<OutreachReturned> {
            override fun read(json: Json, at: Place): OutreachReturned {
                val fields = Fields(json, at)
                val read = OutreachReturned(
                    key = fields.required("key", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A message reached its recipient, was opened, or a link in it was followed. */
    data class OutreachTouched(
        /** The effect. */
        val key: String,
        /** What happened. */
        val touch: Touch,
        /** When it happened first. */
        val `when`: Instant,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("key", key)
            .put("touch", touch)
            .put("when", `when`)
            .json().tagged("event", "outreach.touched")

        companion object : Reader<OutreachTouched> {
            override fun read(json: Json, at: Place): OutreachTouched {
                val fields = Fields(json, at)
                val read = OutreachTouched(
                    key = fields.required("key", Read.text),
                    touch = fields.required("touch", Touch),
                    `when` = fields.required("when", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A person has the ball. */
    data class OutreachBallTaken(
        /** Who, and why. */
        val ball: Ball,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("ball", ball)
            .json().tagged("event", "outreach.ball_taken")

        companion object : Reader<OutreachBallTaken> {
            override fun read(json: Json, at: Place): OutreachBallTaken {
                val fields = Fields(json, at)
                val read = OutreachBallTaken(
                    ball = fields.required("ball", Ball),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A person gives the ball back, or took over for good. */
    data class OutreachBallReturned(
        /**
         * The task, call or thing as it was closed; with `back` the flow goes on then, without it the person
         * took over.
         */
        val ball: Ball,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("ball", ball)
            .json().tagged("event", "outreach.ball_returned")

        companion object : Reader<OutreachBallReturned> {
            override fun read(json: Json, at: Place): OutreachBallReturned {
                val fields = Fields(json, at)
                val read = OutreachBallReturned(
                    ball = fields.required("ball", Ball),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Somebody wrote back. */
    data class OutreachReplied(
        /** When. */
        val `when`: Instant,
        /** Who. */
        val contact: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("when", `when`)
            .put("contact", contact)
            .json().tagged("event", "outreach.replied")

        companion object : Reader<OutreachReplied> {
            override fun read(json: Json, at: Place): OutreachReplied {
                val fields = Fields(json, at)
                val read = OutreachReplied(
                    `when` = fields.required("when", Read.instant),
                    contact = fields.optional("contact", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An arm of an experiment was given. */
    data class OutreachAssigned(
        /** Which, to whom, how likely. */
        val assignment: Assignment,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("assignment", assignment)
            .json().tagged("event", "outreach.assigned")

        companion object : Reader<OutreachAssigned> {
            override fun read(json: Json, at: Place): OutreachAssigned {
                val fields = Fields(json, at)
                val read = OutreachAssigned(
                    assignment = fields.required("assignment", Assignment),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An arm made a difference for the first time. */
    data class OutreachExposed(
        /** The experiment. */
        val experiment: String,
        /** What was assigned. */
        val unit: String,
        /** The arm; none where it is held out. */
        val arm: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("experiment", experiment)
            .put("unit", unit)
            .put("arm", arm)
            .json().tagged("event", "outreach.exposed")

        companion object : Reader<OutreachExposed> {
            override fun read(json: Json, at: Place): OutreachExposed {
                val fields = Fields(json, at)
                val read = OutreachExposed(
                    experiment = fields.required("experiment", Read.text),
                    unit = fields.required("unit", Read.text),
                    arm = fields.optional("arm", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Something was offered. */
    data class OutreachOffered(
        /** What. */
        val offer: OfferGiven,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("offer", offer)
            .json().tagged("event", "outreach.offered")

        companion object : Reader<OutreachOffered> {
            override fun read(json: Json, at: Place): OutreachOffered {
                val fields = Fields(json, at)
                val read = OutreachOffered(
                    offer = fields.required("offer", OfferGiven),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A model of the host said something. */
    data class OutreachScored(
        /** What. */
        val score: Score,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("score", score)
            .json().tagged("event", "outreach.scored")

        companion object : Reader<OutreachScored> {
            override fun read(json: Json, at: Place): OutreachScored {
                val fields = Fields(json, at)
                val read = OutreachScored(
                    score = fields.required("score", Score),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What is known of stock. */
    data class OutreachStockKnown(
        /** How much there is. */
        val stock: StockFact,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("stock", stock)
            .json().tagged("event", "outreach.stock_known")

        companion object : Reader<OutreachStockKnown> {
            override fun read(json: Json, at: Place): OutreachStockKnown {
                val fields = Fields(json, at)
                val read = OutreachStockKnown(
                    stock = fields.required("stock", StockFact),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What nothing needs any more was forgotten: messages and stock from before that time. */
    data class OutreachForgotten(
        /** That time. */
        val before: Instant,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("before", before)
            .json().tagged("event", "outreach.forgotten")

        companion object : Reader<OutreachForgotten> {
            override fun read(json: Json, at: Place): OutreachForgotten {
                val fields = Fields(json, at)
                val read = OutreachForgotten(
                    before = fields.required("before", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Everything about a person was forgotten. */
    data class OutreachPersonForgotten(
        /** The person. */
        val contact: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("contact", contact)
            .json().tagged("event", "outreach.person_forgotten")

        companion object : Reader<OutreachPersonForgotten> {
            override fun read(json: Json, at: Place): OutreachPersonForgotten {
                val fields = Fields(json, at)
                val read = OutreachPersonForgotten(
                    contact = fields.required("contact", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The cart is there. */
    data class CartCreated(
        /** What it is about. */
        val cart: String,
        /** What it is for. */
        val kind: CartKind? = null,
        /** Who decides about it. */
        val authority: Authority? = null,
        /** The unit that buys. */
        val unit: String? = null,
        /** Whose it is; a guest's when absent. */
        val owner: String? = null,
        /** The currency. */
        val currency: String,
        /** What is said about it as a whole. */
        val head: CartHead? = null,
        /** When it ends unless somebody comes back. */
        val expires: Instant? = null,
        /** Whether a buyer did it. */
        val buyer: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("kind", kind)
            .put("authority", authority)
            .put("unit", unit)
            .put("owner", owner)
            .put("currency", currency)
            .put("head", head)
            .put("expires", expires)
            .put("buyer", buyer)
            .json().tagged("event", "cart.created")

        companion object : Reader<CartCreated> {
            override fun read(json: Json, at: Place): CartCreated {
                val fields = Fields(json, at)
                val read = CartCreated(
                    cart = fields.required("cart", Read.text),
                    kind = fields.optional("kind", CartKind),
                    authority = fields.optional("authority", Authority),
                    unit = fields.optional("unit", Read.text),
                    owner = fields.optional("owner", Read.text),
                    currency = fields.required("currency", Read.text),
                    head = fields.optional("head", CartHead),
                    expires = fields.optional("expires", Read.instant),
                    buyer = fields.optional("buyer", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Something was written on a line. */
    data class CartLineEdited(
        /** What it is about. */
        val cart: String,
        /** The line. */
        val line: String,
        /** Its key. */
        val key: LineKey,
        /** When, by whom, by which operation. */
        val stamp: Stamp,
        /** What was written. */
        val edit: LineEdit,
        /** Whether a buyer did it. */
        val buyer: Boolean? = null,
        /** Whether the configuration of the line breaks a constraint. */
        val misconfigured: Boolean? = null,
        /** The quantity of the line afterwards; none when it is gone. */
        val quantity: BigDecimal? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("line", line)
            .put("key", key)
            .put("stamp", stamp)
            .put("edit", edit)
            .put("buyer", buyer)
            .put("misconfigured", misconfigured)
            .put("quantity", quantity)
            .json().tagged("event", "cart.line_edited")

        companion object : Reader<CartLineEdited> {
            override fun read(json: Json, at: Place): CartLineEdited {
                val fields = Fields(json, at)
                val read = CartLineEdited(
                    cart = fields.required("cart", Read.text),
                    line = fields.required("line", Read.text),
                    key = fields.required("key", LineKey),
                    stamp = fields.required("stamp", Stamp),
                    edit = fields.required("edit", LineEdit),
                    buyer = fields.optional("buyer", Read.bool),
                    misconfigured = fields.optional("misconfigured", Read.bool),
                    quantity = fields.optional("quantity", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Additions before the horizon were folded, and lines that were gone before it forgotten. */
    data class CartFolded(
        /** What it is about. */
        val cart: String,
        /** Operations before this are too old from now on. */
        val horizon: Instant,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("horizon", horizon)
            .json().tagged("event", "cart.folded")

        companion object : Reader<CartFolded> {
            override fun read(json: Json, at: Place): CartFolded {
                val fields = Fields(json, at)
                val read = CartFolded(
                    cart = fields.required("cart", Read.text),
                    horizon = fields.required("horizon", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What is said about the cart as a whole was replaced. */
    data class CartHeadChanged(
        /** What it is about. */
        val cart: String,
        /** What is said now. */
        val head: CartHead,
        /** Whether a buyer did it. */
        val buyer: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("head", head)
            .put("buyer", buyer)
            .json().tagged("event", "cart.head_changed")

        companion object : Reader<CartHeadChanged> {
            override fun read(json: Json, at: Place): CartHeadChanged {
                val fields = Fields(json, at)
                val read = CartHeadChanged(
                    cart = fields.required("cart", Read.text),
                    head = fields.required("head", CartHead),
                    buyer = fields.optional("buyer", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It is for something else now. */
    data class CartKindChanged(
        /** What it is about. */
        val cart: String,
        /** What it is for. */
        val kind: CartKind,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("kind", kind)
            .json().tagged("event", "cart.kind_changed")

        companion object : Reader<CartKindChanged> {
            override fun read(json: Json, at: Place): CartKindChanged {
                val fields = Fields(json, at)
                val read = CartKindChanged(
                    cart = fields.required("cart", Read.text),
                    kind = fields.required("kind", CartKind),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Who may use it was said anew. */
    data class CartShared(
        /** What it is about. */
        val cart: String,
        /** What everybody of the unit may do. */
        val shared: Access? = null,
        /** Who else may use it. */
        val members: List<Member> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("shared", shared)
            .putUnlessEmpty("members", members)
            .json().tagged("event", "cart.shared")

        companion object : Reader<CartShared> {
            override fun read(json: Json, at: Place): CartShared {
                val fields = Fields(json, at)
                val read = CartShared(
                    cart = fields.required("cart", Read.text),
                    shared = fields.optional("shared", Access),
                    members = fields.optional("members", Read.list(Member)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It has an owner now. */
    data class CartClaimed(
        /** What it is about. */
        val cart: String,
        /** Whose it is. */
        val owner: String,
        /** The unit that buys. */
        val unit: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("owner", owner)
            .put("unit", unit)
            .json().tagged("event", "cart.claimed")

        companion object : Reader<CartClaimed> {
            override fun read(json: Json, at: Place): CartClaimed {
                val fields = Fields(json, at)
                val read = CartClaimed(
                    cart = fields.required("cart", Read.text),
                    owner = fields.required("owner", Read.text),
                    unit = fields.optional("unit", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Its end was put off. */
    data class CartExtended(
        /** What it is about. */
        val cart: String,
        /** When it ends; never when absent. */
        val expires: Instant? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("expires", expires)
            .json().tagged("event", "cart.extended")

        companion object : Reader<CartExtended> {
            override fun read(json: Json, at: Place): CartExtended {
                val fields = Fields(json, at)
                val read = CartExtended(
                    cart = fields.required("cart", Read.text),
                    expires = fields.optional("expires", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Somebody holds it. */
    data class CartLocked(
        /** What it is about. */
        val cart: String,
        /** The lock. */
        val lock: CartLock,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("lock", lock)
            .json().tagged("event", "cart.locked")

        companion object : Reader<CartLocked> {
            override fun read(json: Json, at: Place): CartLocked {
                val fields = Fields(json, at)
                val read = CartLocked(
                    cart = fields.required("cart", Read.text),
                    lock = fields.required("lock", CartLock),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Nobody holds it any more. */
    data class CartUnlocked(
        /** What it is about. */
        val cart: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .json().tagged("event", "cart.unlocked")

        companion object : Reader<CartUnlocked> {
            override fun read(json: Json, at: Place): CartUnlocked {
                val fields = Fields(json, at)
                val read = CartUnlocked(
                    cart = fields.required("cart", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Its prices are kept. */
    data class CartFrozen(
        /** What it is about. */
        val cart: String,
        /** Whether edits are refused. */
        val hard: Boolean? = null,
        /** The prices. */
        val snapshot: PriceSnapshot,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("hard", hard)
            .put("snapshot", snapshot)
            .json().tagged("event", "cart.frozen")

        companion object : Reader<CartFrozen> {
            override fun read(json: Json, at: Place): CartFrozen {
                val fields = Fields(json, at)
                val read = CartFrozen(
                    cart = fields.required("cart", Read.text),
                    hard = fields.optional("hard", Read.bool),
                    snapshot = fields.required("snapshot", PriceSnapshot),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Its prices are no longer kept. */
    data class CartThawed(
        /** What it is about. */
        val cart: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .json().tagged("event", "cart.thawed")

        companion object : Reader<CartThawed> {
            override fun read(json: Json, at: Place): CartThawed {
                val fields = Fields(json, at)
                val read = CartThawed(
                    cart = fields.required("cart", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The buyer was shown what it costs. */
    data class CartSeen(
        /** What it is about. */
        val cart: String,
        /** What was shown. */
        val snapshot: PriceSnapshot,
        /** Whether a buyer did it. */
        val buyer: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("snapshot", snapshot)
            .put("buyer", buyer)
            .json().tagged("event", "cart.seen")

        companion object : Reader<CartSeen> {
            override fun read(json: Json, at: Place): CartSeen {
                val fields = Fields(json, at)
                val read = CartSeen(
                    cart = fields.required("cart", Read.text),
                    snapshot = fields.required("snapshot", PriceSnapshot),
                    buyer = fields.optional("buyer", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was submitted. */
    data class CartSubmitted(
        /** What it is about. */
        val cart: String,
        /** The approval it waits for; none when it needs no approval and is approved by that. */
        val approval: String? = null,
        /** The prices it was submitted with. */
        val snapshot: PriceSnapshot,
        /** The digests of what was submitted. */
        val facets: Facets,
        /** When an approval that was not needed lapses. */
        val until: Instant? = null,
        /** Whether a buyer did it. */
        val buyer: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("approval", approval)
            .put("snapshot", snapshot)
            .put("facets", facets)
            .put("until", until)
            .put("buyer", buyer)
            .json().tagged("event", "cart.submitted")

        companion object : Reader<CartSubmitted> {
            override fun read(json: Json, at: Place): CartSubmitted {
                val fields = Fields(json, at)
                val read = CartSubmitted(
                    cart = fields.required("cart", Read.text),
                    approval = fields.optional("approval", Read.text),
                    snapshot = fields.required("snapshot", PriceSnapshot),
                    facets = fields.required("facets", Facets),
                    until = fields.optional("until", Read.instant),
                    buyer = fields.optional("buyer", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was approved. */
    data class CartApproved(
        /** What it is about. */
        val cart: String,
        /** When that lapses; never when absent. */
        val until: Instant? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("until", until)
            .json().tagged("event", "cart.approved")

        companion object : Reader<CartApproved> {
            override fun read(json: Json, at: Place): CartApproved {
                val fields = Fields(json, at)
                val read = CartApproved(
                    cart = fields.required("cart", Read.text),
                    until = fields.optional("until", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was rejected or returned for changes. */
    data class CartReturned(
        /** What it is about. */
        val cart: String,
        /** Why. */
        val reasons: List<CartReason> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .putUnlessEmpty("reasons", reasons)
            .json().tagged("event", "cart.returned")

        companion object : Reader<CartReturned> {
            override fun read(json: Json, at: Place): CartReturned {
                val fields = Fields(json, at)
                val read = CartReturned(
                    cart = fields.required("cart", Read.text),
                    reasons = fields.optional("reasons", Read.list(CartReason)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was taken back from approval. */
    data class CartRecalled(
        /** What it is about. */
        val cart: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .json().tagged("event", "cart.recalled")

        companion object : Reader<CartRecalled> {
            override fun read(json: Json, at: Place): CartRecalled {
                val fields = Fields(json, at)
                val read = CartRecalled(
                    cart = fields.required("cart", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What was approved was changed. */
    data class CartAmended(
        /** What it is about. */
        val cart: String,
        /** The prices now. */
        val snapshot: PriceSnapshot,
        /** The digests now. */
        val facets: Facets,
        /** The approval it waits for again; none when it stays approved. */
        val approval: String? = null,
        /** Whether a buyer did it. */
        val buyer: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("snapshot", snapshot)
            .put("facets", facets)
            .put("approval", approval)
            .put("buyer", buyer)
            .json().tagged("event", "cart.amended")

        companion object : Reader<CartAmended> {
            override fun read(json: Json, at: Place): CartAmended {
                val fields = Fields(json, at)
                val read = CartAmended(
                    cart = fields.required("cart", Read.text),
                    snapshot = fields.required("snapshot", PriceSnapshot),
                    facets = fields.required("facets", Facets),
                    approval = fields.optional("approval", Read.text),
                    buyer = fields.optional("buyer", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The approval is too old. */
    data class CartApprovalLapsed(
        /** What it is about. */
        val cart: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .json().tagged("event", "cart.approval_lapsed")

        companion object : Reader<CartApprovalLapsed> {
            override fun read(json: Json, at: Place): CartApprovalLapsed {
                val fields = Fields(json, at)
                val read = CartApprovalLapsed(
                    cart = fields.required("cart", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An order is being placed. */
    data class CartPlacing(
        /** What it is about. */
        val cart: String,
        /** The key of the effect that places it. */
        val key: String,
        /** The prices, where none were kept. */
        val snapshot: PriceSnapshot? = null,
        /** Whether a buyer did it. */
        val buyer: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("key", key)
            .put("snapshot", snapshot)
            .put("buyer", buyer)
            .json().tagged("event", "cart.placing")

        companion object : Reader<CartPlacing> {
            override fun read(json: Json, at: Place): CartPlacing {
                val fields = Fields(json, at)
                val read = CartPlacing(
                    cart = fields.required("cart", Read.text),
                    key = fields.required("key", Read.text),
                    snapshot = fields.optional("snapshot", PriceSnapshot),
                    buyer = fields.optional("buyer", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Nobody knows whether the order was taken. */
    data class CartPlacingUnknown(
        /** What it is about. */
        val cart: String,
        /** The key of the effect. */
        val key: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("key", key)
            .json().tagged("event", "cart.placing_unknown")

        companion object : Reader<CartPlacingUnknown> {
            override fun read(json: Json, at: Place): CartPlacingUnknown {
                val fields = Fields(json, at)
                val read = CartPlacingUnknown(
                    cart = fields.required("cart", Read.text),
                    key = fields.required("key", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was ordered. */
    data class CartPlaced(
        /** What it is about. */
        val cart: String,
        /** The order. */
        val order: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("order", order)
            .json().tagged("event", "cart.placed")

        companion object : Reader<CartPlaced> {
            override fun read(json: Json, at: Place): CartPlaced {
                val fields = Fields(json, at)
                val read = CartPlaced(
                    cart = fields.required("cart", Read.text),
                    order = fields.required("order", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The order was refused. */
    data class CartRefused(
        /** What it is about. */
        val cart: String,
        /** Why. */
        val reason: CartReason,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("reason", reason)
            .json().tagged("event", "cart.refused")

        companion object : Reader<CartRefused> {
            override fun read(json: Json, at: Place): CartRefused {
                val fields = Fields(json, at)
                val read = CartRefused(
                    cart = fields.required("cart", Read.text),
                    reason = fields.required("reason", CartReason),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A remainder lives on. */
    data class CartGenerationStarted(
        /** What it is about. */
        val cart: String,
        /** The generation, from 1. */
        val generation: Long,
        /** The order that covered the rest. */
        val order: String,
        /** When it ends unless somebody comes back. */
        val expires: Instant? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("generation", generation)
            .put("order", order)
            .put("expires", expires)
            .json().tagged("event", "cart.generation_started")

        companion object : Reader<CartGenerationStarted> {
            override fun read(json: Json, at: Place): CartGenerationStarted {
                val fields = Fields(json, at)
                val read = CartGenerationStarted(
                    cart = fields.required("cart", Read.text),
                    generation = fields.required("generation", Read.integer),
                    order = fields.required("order", Read.text),
                    expires = fields.optional("expires", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Its lines went into another cart. */
    data class CartMerged(
        /** What it is about. */
        val cart: String,
        /** The other cart. */
        val into: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("into", into)
            .json().tagged("event", "cart.merged")

        companion object : Reader<CartMerged> {
            override fun read(json: Json, at: Place): CartMerged {
                val fields = Fields(json, at)
                val read = CartMerged(
                    cart = fields.required("cart", Read.text),
                    into = fields.required("into", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It went to a procurement system. */
    data class CartTransferred(
        /** What it is about. */
        val cart: String,
        /** The prices it went with. */
        val snapshot: PriceSnapshot,
        /** When it ends without a purchase order. */
        val expires: Instant? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("snapshot", snapshot)
            .put("expires", expires)
            .json().tagged("event", "cart.transferred")

        companion object : Reader<CartTransferred> {
            override fun read(json: Json, at: Place): CartTransferred {
                val fields = Fields(json, at)
                val read = CartTransferred(
                    cart = fields.required("cart", Read.text),
                    snapshot = fields.required("snapshot", PriceSnapshot),
                    expires = fields.optional("expires", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Nobody came back. */
    data class CartExpired(
        /** What it is about. */
        val cart: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .json().tagged("event", "cart.expired")

        companion object : Reader<CartExpired> {
            override fun read(json: Json, at: Place): CartExpired {
                val fields = Fields(json, at)
                val read = CartExpired(
                    cart = fields.required("cart", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Somebody threw it away. */
    data class CartDeleted(
        /** What it is about. */
        val cart: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .json().tagged("event", "cart.deleted")

        companion object : Reader<CartDeleted> {
            override fun read(json: Json, at: Place): CartDeleted {
                val fields = Fields(json, at)
                val read = CartDeleted(
                    cart = fields.required("cart", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What another system says that it is. */
    data class CartObserved(
        /** What it is about. */
        val cart: String,
        /** The other system's version. */
        val sourceVersion: Long,
        /** The whole cart. */
        val whole: CartRecord,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("source_version", sourceVersion)
            .put("whole", whole)
            .json().tagged("event", "cart.observed")

        companion object : Reader<CartObserved> {
            override fun read(json: Json, at: Place): CartObserved {
                val fields = Fields(json, at)
                val read = CartObserved(
                    cart = fields.required("cart", Read.text),
                    sourceVersion = fields.required("source_version", Read.integer),
                    whole = fields.required("whole", CartRecord),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It began. */
    data class QuoteCreated(
        /** What it is about. */
        val quote: String,
        /** How. */
        val start: QuoteStart,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("start", start)
            .json().tagged("event", "quote.created")

        companion object : Reader<QuoteCreated> {
            override fun read(json: Json, at: Place): QuoteCreated {
                val fields = Fields(json, at)
                val read = QuoteCreated(
                    quote = fields.required("quote", Read.text),
                    start = fields.required("start", QuoteStart),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Lines changed. */
    data class QuoteEdited(
        /** What it is about. */
        val quote: String,
        /** Lines as they are now. */
        val set: List<QuoteLine> = emptyList(),
        /** Lines taken out. */
        val removed: List<String> = emptyList(),
        /** Where the goods go now. */
        val shipTo: String? = null,
        /** The buyer's purchase order number now. */
        val po: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .putUnlessEmpty("set", set)
            .putUnlessEmpty("removed", removed)
            .put("ship_to", shipTo)
            .put("po", po)
            .json().tagged("event", "quote.edited")

        companion object : Reader<QuoteEdited> {
            override fun read(json: Json, at: Place): QuoteEdited {
                val fields = Fields(json, at)
                val read = QuoteEdited(
                    quote = fields.required("quote", Read.text),
                    set = fields.optional("set", Read.list(QuoteLine)) ?: emptyList(),
                    removed = fields.optional("removed", Read.list(Read.text)) ?: emptyList(),
                    shipTo = fields.optional("ship_to", Read.text),
                    po = fields.optional("po", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An offer was asked for. */
    data class QuoteRequested(
        /** What it is about. */
        val quote: String,
        /** Lines whose price was looked at again. */
        val set: List<QuoteLine> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .putUnlessEmpty("set", set)
            .json().tagged("event", "quote.requested")

        companion object : Reader<QuoteRequested> {
            override fun read(json: Json, at: Place): QuoteRequested {
                val fields = Fields(json, at)
                val read = QuoteRequested(
                    quote = fields.required("quote", Read.text),
                    set = fields.optional("set", Read.list(QuoteLine)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A seller took it on. */
    data class QuoteClaimed(
        /** What it is about. */
        val quote: String,
        /** Who; absent when the host did. */
        val seller: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("seller", seller)
            .json().tagged("event", "quote.claimed")

        companion object : Reader<QuoteClaimed> {
            override fun read(json: Json, at: Place): QuoteClaimed {
                val fields = Fields(json, at)
                val read = QuoteClaimed(
                    quote = fields.required("quote", Read.text),
                    seller = fields.optional("seller", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It went back to the queue. */
    data class QuoteUnclaimed(
        /** What it is about. */
        val quote: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .json().tagged("event", "quote.unclaimed")

        companion object : Reader<QuoteUnclaimed> {
            override fun read(json: Json, at: Place): QuoteUnclaimed {
                val fields = Fields(json, at)
                val read = QuoteUnclaimed(
                    quote = fields.required("quote", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Prices of lines were set. */
    data class QuotePriced(
        /** What it is about. */
        val quote: String,
        /** Lines as they are now. */
        val set: List<QuoteLine> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .putUnlessEmpty("set", set)
            .json().tagged("event", "quote.priced")

        companion object : Reader<QuotePriced> {
            override fun read(json: Json, at: Place): QuotePriced {
                val fields = Fields(json, at)
                val read = QuotePriced(
                    quote = fields.required("quote", Read.text),
                    set = fields.optional("set", Read.list(QuoteLine)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The quote's discount was set. */
    data class QuoteDiscounted(
        /** What it is about. */
        val quote: String,
        /** The discount; none when it was taken away. */
        val discount: QuoteDiscount? = null,
        /** Lines as they are now. */
        val set: List<QuoteLine> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("discount", discount)
            .putUnlessEmpty("set", set)
            .json().tagged("event", "quote.discounted")

        companion object : Reader<QuoteDiscounted> {
            override fun read(json: Json, at: Place): QuoteDiscounted {
                val fields = Fields(json, at)
                val read = QuoteDiscounted(
                    quote = fields.required("quote", Read.text),
                    discount = fields.optional("discount", QuoteDiscount),
                    set = fields.optional("set", Read.list(QuoteLine)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Charges were set. */
    data class QuoteCharged(
        /** What it is about. */
        val quote: String,
        /** All of them. */
        val charges: List<QuoteCharge> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .putUnlessEmpty("charges", charges)
            .json().tagged("event", "quote.charged")

        companion object : Reader<QuoteCharged> {
            override fun read(json: Json, at: Place): QuoteCharged {
                val fields = Fields(json, at)
                val read = QuoteCharged(
                    quote = fields.required("quote", Read.text),
                    charges = fields.optional("charges", Read.list(QuoteCharge)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Line totals were set to a target. */
    data class QuoteTargeted(
        /** What it is about. */
        val quote: String,
        /** The total. */
        val total: BigDecimal,
        /** Lines as they are now. */
        val set: List<QuoteLine> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("total", total)
            .putUnlessEmpty("set", set)
            .json().tagged("event", "quote.targeted")

        companion object : Reader<QuoteTargeted> {
            override fun read(json: Json, at: Place): QuoteTargeted {
                val fields = Fields(json, at)
                val read = QuoteTargeted(
                    quote = fields.required("quote", Read.text),
                    total = fields.required("total", Read.decimal),
                    set = fields.optional("set", Read.list(QuoteLine)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The offer waits for a colleague of its seller. */
    data class QuoteSentForApproval(
        /** What it is about. */
        val quote: String,
        /** The offer. */
        val offer: OfferMade,
        /** Why. */
        val beyond: List<Why> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("offer", offer)
            .putUnlessEmpty("beyond", beyond)
            .json().tagged("event", "quote.sent_for_approval")

        companion object : Reader<QuoteSentForApproval> {
            override fun read(json: Json, at: Place): QuoteSentForApproval {
                val fields = Fields(json, at)
                val read = QuoteSentForApproval(
                    quote = fields.required("quote", Read.text),
                    offer = fields.required("offer", OfferMade),
                    beyond = fields.optional("beyond", Read.list(Why)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The colleague sent it back. */
    data class QuoteInternallyRefused(
        /** What it is about. */
        val quote: String,
        /** Who. */
        val by: String,
        /** The id of a note. */
        val note: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("by", by)
            .put("note", note)
            .json().tagged("event", "quote.internally_refused")

        companion object : Reader<QuoteInternallyRefused> {
            override fun read(json: Json, at: Place): QuoteInternallyRefused {
                val fields = Fields(json, at)
                val read = QuoteInternallyRefused(
                    quote = fields.required("quote", Read.text),
                    by = fields.required("by", Read.text),
                    note = fields.optional("note", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The offer was made. */
    data class QuoteOffered(
        /** What it is about. */
        val quote: String,
        /** The offer. */
        val offer: OfferMade,
        /** Who let it pass, where that was needed. */
        val approvedBy: String? = null,
        /** Who made it. */
        val by: String,
        /** When it ends (exclusive). */
        val validUntil: Instant? = null,
        /** When the buyer is to be reminded. */
        val remindAt: Instant? = null,
        /** Lines that are not optional and charges, before tax where prices are without it. */
        val total: BigDecimal,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("offer", offer)
            .put("approved_by", approvedBy)
            .put("by", by)
            .put("valid_until", validUntil)
            .put("remind_at", remindAt)
            .put("total", total)
            .json().tagged("event", "quote.offered")

        companion object : Reader<QuoteOffered> {
            override fun read(json: Json, at: Place): QuoteOffered {
                val fields = Fields(json, at)
                val read = QuoteOffered(
                    quote = fields.required("quote", Read.text),
                    offer = fields.required("offer", OfferMade),
                    approvedBy = fields.optional("approved_by", Read.text),
                    by = fields.required("by", Read.text),
                    validUntil = fields.optional("valid_until", Read.instant),
                    remindAt = fields.optional("remind_at", Read.instant),
                    total = fields.required("total", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The end of the offer is near. */
    data class QuoteReminded(
        /** What it is about. */
        val quote: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .json().tagged("event", "quote.reminded")

        companion object : Reader<QuoteReminded> {
            override fun read(json: Json, at: Place): QuoteReminded {
                val fields = Fields(json, at)
                val read = QuoteReminded(
                    quote = fields.required("quote", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The offer ended undecided. */
    data class QuoteExpired(
        /** What it is about. */
        val quote: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .json().tagged("event", "quote.expired")

        companion object : Reader<QuoteExpired> {
            override fun read(json: Json, at: Place): QuoteExpired {
                val fields = Fields(json, at)
                val read = QuoteExpired(
                    quote = fields.required("quote", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The term of a blanket order ended. */
    data class QuoteTermEnded(
        /** What it is about. */
        val quote: String,
        /** What it is now: ordered, or expired if nothing ever was. */
        val state: QuoteState,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("state", state)
            .json().tagged("event", "quote.term_ended")

        companion object : Reader<QuoteTermEnded> {
            override fun read(json: Json, at: Place): QuoteTermEnded {
                val fields = Fields(json, at)
                val read = QuoteTermEnded(
                    quote = fields.required("quote", Read.text),
                    state = fields.required("state", QuoteState),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The buyer accepted. */
    data class QuoteAccepted(
        /** What it is about. */
        val quote: String,
        /** Who. */
        val by: String,
        /** What. */
        val lines: List<AcceptedLine> = emptyList(),
        /** The buyer's purchase order number. */
        val po: String? = null,
        /** Lines and charges. */
        val total: BigDecimal,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("by", by)
            .putUnlessEmpty("lines", lines)
            .put("po", po)
            .put("total", total)
            .json().tagged("event", "quote.accepted")

        companion object : Reader<QuoteAccepted> {
            override fun read(json: Json, at: Place): QuoteAccepted {
                val fields = Fields(json, at)
                val read = QuoteAccepted(
                    quote = fields.required("quote", Read.text),
                    by = fields.required("by", Read.text),
                    lines = fields.optional("lines", Read.list(AcceptedLine)) ?: emptyList(),
                    po = fields.optional("po", Read.text),
                    total = fields.required("total", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The buyer asked for another offer. */
    data class QuoteCountered(
        /** What it is about. */
        val quote: String,
        /** What for. */
        val counter: Counter,
        /** Wishes. */
        val wishes: List<WishedLine> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("counter", counter)
            .putUnlessEmpty("wishes", wishes)
            .json().tagged("event", "quote.countered")

        companion object : Reader<QuoteCountered> {
            override fun read(json: Json, at: Place): QuoteCountered {
                val fields = Fields(json, at)
                val read = QuoteCountered(
                    quote = fields.required("quote", Read.text),
                    counter = fields.required("counter", Counter),
                    wishes = fields.optional("wishes", Read.list(WishedLine)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The buyer said no. */
    data class QuoteDeclined(
        /** What it is about. */
        val quote: String,
        /** Why. */
        val reason: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("reason", reason)
            .json().tagged("event", "quote.declined")

        companion object : Reader<QuoteDeclined> {
            override fun read(json: Json, at: Place): QuoteDeclined {
                val fields = Fields(json, at)
                val read = QuoteDeclined(
                    quote = fields.required("quote", Read.text),
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The seller took the offer back. */
    data class QuoteWithdrawn(
        /** What it is about. */
        val quote: String,
        /** Why. */
        val reason: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("reason", reason)
            .json().tagged("event", "quote.withdrawn")

        companion object : Reader<QuoteWithdrawn> {
            override fun read(json: Json, at: Place): QuoteWithdrawn {
                val fields = Fields(json, at)
                val read = QuoteWithdrawn(
                    quote = fields.required("quote", Read.text),
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The seller makes no offer. */
    data class QuoteRejected(
        /** What it is about. */
        val quote: String,
        /** Why. */
        val reason: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("reason", reason)
            .json().tagged("event", "quote.rejected")

        companion object : Reader<QuoteRejected> {
            override fun read(json: Json, at: Place): QuoteRejected {
                val fields = Fields(json, at)
                val read = QuoteRejected(
                    quote = fields.required("quote", Read.text),
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was given up. */
    data class QuoteCancelled(
        /** What it is about. */
        val quote: String,
        /** Why. */
        val reason: String? = null,
        /** Whether a part was ordered before: then it ends as ordered. */
        val ordered: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("reason", reason)
            .put("ordered", ordered)
            .json().tagged("event", "quote.cancelled")

        companion object : Reader<QuoteCancelled> {
            override fun read(json: Json, at: Place): QuoteCancelled {
                val fields = Fields(json, at)
                val read = QuoteCancelled(
                    quote = fields.required("quote", Read.text),
                    reason = fields.optional("reason", Read.text),
                    ordered = fields.optional("ordered", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It is worked on again. */
    data class QuoteRequoted(
        /** What it is about. */
        val quote: String,
        /** Who works on it now. */
        val seller: String? = null,
        /** The quote's discount now: none where today's prices leave less than it takes. */
        val discount: QuoteDiscount? = null,
        /** Lines at today's prices. */
        val set: List<QuoteLine> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("seller", seller)
            .put("discount", discount)
            .putUnlessEmpty("set", set)
            .json().tagged("event", "quote.requoted")

        companion object : Reader<QuoteRequoted> {
            override fun read(json: Json, at: Place): QuoteRequoted {
                val fields = Fields(json, at)
                val read = QuoteRequoted(
                    quote = fields.required("quote", Read.text),
                    seller = fields.optional("seller", Read.text),
                    discount = fields.optional("discount", QuoteDiscount),
                    set = fields.optional("set", Read.list(QuoteLine)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A part is being ordered. */
    data class QuotePlacing(
        /** What it is about. */
        val quote: String,
        /** The part. */
        val release: Release,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("release", release)
            .json().tagged("event", "quote.placing")

        companion object : Reader<QuotePlacing> {
            override fun read(json: Json, at: Place): QuotePlacing {
                val fields = Fields(json, at)
                val read = QuotePlacing(
                    quote = fields.required("quote", Read.text),
                    release = fields.required("release", Release),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The part is ordered. */
    data class QuotePlaced(
        /** What it is about. */
        val quote: String,
        /** The release. */
        val release: Long,
        /** The order. */
        val order: String,
        /** Whether that was all that the quote was good for. */
        val complete: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("release", release)
            .put("order", order)
            .put("complete", complete)
            .json().tagged("event", "quote.placed")

        companion object : Reader<QuotePlaced> {
            override fun read(json: Json, at: Place): QuotePlaced {
                val fields = Fields(json, at)
                val read = QuotePlaced(
                    quote = fields.required("quote", Read.text),
                    release = fields.required("release", Read.integer),
                    order = fields.required("order", Read.text),
                    complete = fields.optional("complete", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The order was refused; the part is as it was. */
    data class QuoteRefused(
        /** What it is about. */
        val quote: String,
        /** The release. */
        val release: Long,
        /** Why. */
        val reason: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("release", release)
            .put("reason", reason)
            .json().tagged("event", "quote.refused")

        companion object : Reader<QuoteRefused> {
            override fun read(json: Json, at: Place): QuoteRefused {
                val fields = Fields(json, at)
                val read = QuoteRefused(
                    quote = fields.required("quote", Read.text),
                    release = fields.required("release", Read.integer),
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A message was added. */
    data class QuoteMessaged(
        /** What it is about. */
        val quote: String,
        /** The id of its text. */
        val text: String,
        /** Who. */
        val by: String,
        /** Whether it is among the seller's people. */
        val internal: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("text", text)
            .put("by", by)
            .put("internal", internal)
            .json().tagged("event", "quote.messaged")

        companion object : Reader<QuoteMessaged> {
            override fun read(json: Json, at: Place): QuoteMessaged {
                val fields = Fields(json, at)
                val read = QuoteMessaged(
                    quote = fields.required("quote", Read.text),
                    text = fields.required("text", Read.text),
                    by = fields.required("by", Read.text),
                    internal = fields.optional("internal", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Another system said what its quote is now. */
    data class QuoteObserved(
        /** What it is about. */
        val quote: String,
        /** The whole quote. */
        val whole: QuoteObservation,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("whole", whole)
            .json().tagged("event", "quote.observed")

        companion object : Reader<QuoteObserved> {
            override fun read(json: Json, at: Place): QuoteObserved {
                val fields = Fields(json, at)
                val read = QuoteObserved(
                    quote = fields.required("quote", Read.text),
                    whole = fields.required("whole", QuoteObservation),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was asked for. */
    data class ApprovalRequested(
        /** What it is about. */
        val approval: String,
        /** What and who. */
        val case: ApprovalCase,
        /** The merged plan. */
        val steps: List<PlanStep> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("case", case)
            .putUnlessEmpty("steps", steps)
            .json().tagged("event", "approval.requested")

        companion object : Reader<ApprovalRequested> {
            override fun read(json: Json, at: Place): ApprovalRequested {
                val fields = Fields(json, at)
                val read = ApprovalRequested(
                    approval = fields.required("approval", Read.text),
                    case = fields.required("case", ApprovalCase),
                    steps = fields.optional("steps", Read.list(PlanStep)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The steps of a stage opened. */
    data class ApprovalStageOpened(
        /** What it is about. */
        val approval: String,
        /** The stage. */
        val stage: Long,
        /** Its steps that were not approved before. */
        val steps: List<OpenedStep> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("stage", stage)
            .putUnlessEmpty("steps", steps)
            .json().tagged("event", "approval.stage_opened")

        companion object : Reader<ApprovalStageOpened> {
            override fun read(json: Json, at: Place): ApprovalStageOpened {
                val fields = Fields(json, at)
                val read = ApprovalStageOpened(
                    approval = fields.required("approval", Read.text),
                    stage = fields.required("stage", Read.integer),
                    steps = fields.optional("steps", Read.list(OpenedStep)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A person decided a step. */
    data class ApprovalVoted(
        /** What it is about. */
        val approval: String,
        /** The step. */
        val step: String,
        /** Who. */
        val by: ApprovalPerson,
        /** In whose right. */
        val powers: List<ApprovalPerson> = emptyList(),
        /** What. */
        val verdict: Verdict,
        /** The id of what was said, a text that the host keeps. */
        val note: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("step", step)
            .put("by", by)
            .putUnlessEmpty("powers", powers)
            .put("verdict", verdict)
            .put("note", note)
            .json().tagged("event", "approval.voted")

        companion object : Reader<ApprovalVoted> {
            override fun read(json: Json, at: Place): ApprovalVoted {
                val fields = Fields(json, at)
                val read = ApprovalVoted(
                    approval = fields.required("approval", Read.text),
                    step = fields.required("step", Read.text),
                    by = fields.required("by", ApprovalPerson),
                    powers = fields.optional("powers", Read.list(ApprovalPerson)) ?: emptyList(),
                    verdict = fields.required("verdict", Verdict),
                    note = fields.optional("note", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A step is approved. */
    data class ApprovalStepApproved(
        /** What it is about. */
        val approval: String,
        /** The step. */
        val step: String,
        /** Whether nobody decided in time and the policy did. */
        val byItself: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("step", step)
            .put("by_itself", byItself)
            .json().tagged("event", "approval.step_approved")

        companion object : Reader<ApprovalStepApproved> {
            override fun read(json: Json, at: Place): ApprovalStepApproved {
                val fields = Fields(json, at)
                val read = ApprovalStepApproved(
                    approval = fields.required("approval", Read.text),
                    step = fields.required("step", Read.text),
                    byItself = fields.optional("by_itself", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A step is rejected. */
    data class ApprovalStepRejected(
        /** What it is about. */
        val approval: String,
        /** The step. */
        val step: String,
        /** Whether nobody decided in time and the policy did. */
        val byItself: Boolean? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("step", step)
            .put("by_itself", byItself)
            .json().tagged("event", "approval.step_rejected")

        companion object : Reader<ApprovalStepRejected> {
            override fun read(json: Json, at: Place): ApprovalStepRejected {
                val fields = Fields(json, at)
                val read = ApprovalStepRejected(
                    approval = fields.required("approval", Read.text),
                    step = fields.required("step", Read.text),
                    byItself = fields.optional("by_itself", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** More people may decide a step. */
    data class ApprovalEscalated(
        /** What it is about. */
        val approval: String,
        /** The step. */
        val step: String,
        /** Who may decide it now. */
        val eligible: List<Eligible> = emptyList(),
        /** How many they are. */
        val people: Long,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("step", step)
            .putUnlessEmpty("eligible", eligible)
            .put("people", people)
            .json().tagged("event", "approval.escalated")

        companion object : Reader<ApprovalEscalated> {
            override fun read(json: Json, at: Place): ApprovalEscalated {
                val fields = Fields(json, at)
                val read = ApprovalEscalated(
                    approval = fields.required("approval", Read.text),
                    step = fields.required("step", Read.text),
                    eligible = fields.optional("eligible", Read.list(Eligible)) ?: emptyList(),
                    people = fields.required("people", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A step went to somebody else. */
    data class ApprovalReassigned(
        /** What it is about. */
        val approval: String,
        /** The step. */
        val step: String,
        /** Who decides instead. */
        val to: List<Approver> = emptyList(),
        /** Who may decide it now. */
        val eligible: List<Eligible> = emptyList(),
        /** How many they are. */
        val people: Long,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("step", step)
            .putUnlessEmpty("to", to)
            .putUnlessEmpty("eligible", eligible)
            .put("people", people)
            .json().tagged("event", "approval.reassigned")

        companion object : Reader<ApprovalReassigned> {
            override fun read(json: Json, at: Place): ApprovalReassigned {
                val fields = Fields(json, at)
                val read = ApprovalReassigned(
                    approval = fields.required("approval", Read.text),
                    step = fields.required("step", Read.text),
                    to = fields.optional("to", Read.list(Approver)) ?: emptyList(),
                    eligible = fields.optional("eligible", Read.list(Eligible)) ?: emptyList(),
                    people = fields.required("people", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Other people may decide. */
    data class ApprovalPeopleChanged(
        /** What it is about. */
        val approval: String,
        /** The steps that changed. */
        val steps: List<StepPeople> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .putUnlessEmpty("steps", steps)
            .json().tagged("event", "approval.people_changed")

        companion object : Reader<ApprovalPeopleChanged> {
            override fun read(json: Json, at: Place): ApprovalPeopleChanged {
                val fields = Fields(json, at)
                val read = ApprovalPeopleChanged(
                    approval = fields.required("approval", Read.text),
                    steps = fields.optional("steps", Read.list(StepPeople)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It can't be finished as things are. */
    data class ApprovalBlocked(
        /** What it is about. */
        val approval: String,
        /** The step. */
        val step: String,
        /** The reason, as a sentence. */
        val why: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("step", step)
            .put("why", why)
            .json().tagged("event", "approval.blocked")

        companion object : Reader<ApprovalBlocked> {
            override fun read(json: Json, at: Place): ApprovalBlocked {
                val fields = Fields(json, at)
                val read = ApprovalBlocked(
                    approval = fields.required("approval", Read.text),
                    step = fields.required("step", Read.text),
                    why = fields.required("why", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It can be finished again. */
    data class ApprovalUnblocked(
        /** What it is about. */
        val approval: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .json().tagged("event", "approval.unblocked")

        companion object : Reader<ApprovalUnblocked> {
            override fun read(json: Json, at: Place): ApprovalUnblocked {
                val fields = Fields(json, at)
                val read = ApprovalUnblocked(
                    approval = fields.required("approval", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Every step is approved. */
    data class ApprovalApproved(
        /** What it is about. */
        val approval: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .json().tagged("event", "approval.approved")

        companion object : Reader<ApprovalApproved> {
            override fun read(json: Json, at: Place): ApprovalApproved {
                val fields = Fields(json, at)
                val read = ApprovalApproved(
                    approval = fields.required("approval", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was refused. */
    data class ApprovalRejected(
        /** What it is about. */
        val approval: String,
        /** The step that ended it. */
        val step: String,
        /** The id of what was said, a text that the host keeps. */
        val note: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("step", step)
            .put("note", note)
            .json().tagged("event", "approval.rejected")

        companion object : Reader<ApprovalRejected> {
            override fun read(json: Json, at: Place): ApprovalRejected {
                val fields = Fields(json, at)
                val read = ApprovalRejected(
                    approval = fields.required("approval", Read.text),
                    step = fields.required("step", Read.text),
                    note = fields.optional("note", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was given back to be changed. */
    data class ApprovalReturned(
        /** What it is about. */
        val approval: String,
        /** By whom; nobody who is known here where another system decided. */
        val by: ApprovalPerson? = null,
        /** The id of what was said, a text that the host keeps. */
        val note: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("by", by)
            .put("note", note)
            .json().tagged("event", "approval.returned")

        companion object : Reader<ApprovalReturned> {
            override fun read(json: Json, at: Place): ApprovalReturned {
                val fields = Fields(json, at)
                val read = ApprovalReturned(
                    approval = fields.required("approval", Read.text),
                    by = fields.optional("by", ApprovalPerson),
                    note = fields.optional("note", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Those who asked took it back. */
    data class ApprovalRecalled(
        /** What it is about. */
        val approval: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .json().tagged("event", "approval.recalled")

        companion object : Reader<ApprovalRecalled> {
            override fun read(json: Json, at: Place): ApprovalRecalled {
                val fields = Fields(json, at)
                val read = ApprovalRecalled(
                    approval = fields.required("approval", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The approved subject changed within what was approved. */
    data class ApprovalAmended(
        /** What it is about. */
        val approval: String,
        /** What it is now. */
        val case: ApprovalCase,
        /** The plan for it, all approved. */
        val steps: List<PlanStep> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("case", case)
            .putUnlessEmpty("steps", steps)
            .json().tagged("event", "approval.amended")

        companion object : Reader<ApprovalAmended> {
            override fun read(json: Json, at: Place): ApprovalAmended {
                val fields = Fields(json, at)
                val read = ApprovalAmended(
                    approval = fields.required("approval", Read.text),
                    case = fields.required("case", ApprovalCase),
                    steps = fields.optional("steps", Read.list(PlanStep)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The approved subject changed beyond what was approved. */
    data class ApprovalReopened(
        /** What it is about. */
        val approval: String,
        /** What it is now. */
        val case: ApprovalCase,
        /** The plan for it, with the steps that stay approved. */
        val steps: List<PlanStep> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("case", case)
            .putUnlessEmpty("steps", steps)
            .json().tagged("event", "approval.reopened")

        companion object : Reader<ApprovalReopened> {
            override fun read(json: Json, at: Place): ApprovalReopened {
                val fields = Fields(json, at)
                val read = ApprovalReopened(
                    approval = fields.required("approval", Read.text),
                    case = fields.required("case", ApprovalCase),
                    steps = fields.optional("steps", Read.list(PlanStep)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A new rulebook asks for other steps. */
    data class ApprovalRestarted(
        /** What it is about. */
        val approval: String,
        /** What it is, and who decides about it now. */
        val case: ApprovalCase,
        /** The new plan, with the decisions that still fit. */
        val steps: List<PlanStep> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("case", case)
            .putUnlessEmpty("steps", steps)
            .json().tagged("event", "approval.restarted")

        companion object : Reader<ApprovalRestarted> {
            override fun read(json: Json, at: Place): ApprovalRestarted {
                val fields = Fields(json, at)
                val read = ApprovalRestarted(
                    approval = fields.required("approval", Read.text),
                    case = fields.required("case", ApprovalCase),
                    steps = fields.optional("steps", Read.list(PlanStep)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The system that decides about it said where it stands. */
    data class ApprovalObserved(
        /** What it is about. */
        val approval: String,
        /** That system's version. */
        val sourceVersion: Long,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("source_version", sourceVersion)
            .json().tagged("event", "approval.observed")

        companion object : Reader<ApprovalObserved> {
            override fun read(json: Json, at: Place): ApprovalObserved {
                val fields = Fields(json, at)
                val read = ApprovalObserved(
                    approval = fields.required("approval", Read.text),
                    sourceVersion = fields.required("source_version", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Its subject expired, or was ordered with it: it counts no more. */
    data class ApprovalLapsed(
        /** What it is about. */
        val approval: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .json().tagged("event", "approval.lapsed")

        companion object : Reader<ApprovalLapsed> {
            override fun read(json: Json, at: Place): ApprovalLapsed {
                val fields = Fields(json, at)
                val read = ApprovalLapsed(
                    approval = fields.required("approval", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Its subject is gone. */
    data class ApprovalCancelled(
        /** What it is about. */
        val approval: String,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("approval", approval)
            .json().tagged("event", "approval.cancelled")

        companion object : Reader<ApprovalCancelled> {
            override fun read(json: Json, at: Place): ApprovalCancelled {
                val fields = Fields(json, at)
                val read = ApprovalCancelled(
                    approval = fields.required("approval", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The order is there. */
    data class OrderPlaced(
        /** What it is about. */
        val order: String,
        /** The whole order. */
        val whole: Order,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("order", order)
            .put("whole", whole)
            .json().tagged("event", "order.placed")

        companion object : Reader<OrderPlaced> {
            override fun read(json: Json, at: Place): OrderPlaced {
                val fields = Fields(json, at)
                val read = OrderPlaced(
                    order = fields.required("order", Read.text),
                    whole = fields.required("whole", Order),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It got a number. */
    data class OrderNumbered(
        /** What it is about. */
        val order: String,
        /** The number that people know; as before when absent. */
        val number: String? = null,
        /** Numbers of other systems, each in place of the one that the system had. */
        val external: List<ExternalNumber> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("order", order)
            .put("number", number)
            .putUnlessEmpty("external", external)
            .json().tagged("event", "order.numbered")

        companion object : Reader<OrderNumbered> {
            override fun read(json: Json, at: Place): OrderNumbered {
                val fields = Fields(json, at)
                val read = OrderNumbered(
                    order = fields.required("order", Read.text),
                    number = fields.optional("number", Read.text),
                    external = fields.optional("external", Read.list(ExternalNumber)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Its lines or prices changed. */
    data class OrderChanged(
        /** What it is about. */
        val order: String,
        /** The prices now. */
        val prices: PriceSnapshot,
        /** All lines as they are now. */
        val lines: List<OrderLine> = emptyList(),
        /** What that gives back. */
        val giveBack: GiveBack,
        /** Where the order stands. */
        val state: OrderState,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("order", order)
            .put("prices", prices)
            .putUnlessEmpty("lines", lines)
            .put("give_back", giveBack)
            .put("state", state)
            .json().tagged("event", "order.changed")

        companion object : Reader<OrderChanged> {
            override fun read(json: Json, at: Place): OrderChanged {
                val fields = Fields(json, at)
                val read = OrderChanged(
                    order = fields.required("order", Read.text),
                    prices = fields.required("prices", PriceSnapshot),
                    lines = fields.optional("lines", Read.list(OrderLine)) ?: emptyList(),
                    giveBack = fields.required("give_back", GiveBack),
                    state = fields.required("state", OrderState),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Lines were cancelled. */
    data class OrderCancelled(
        /** What it is about. */
        val order: String,
        /** How much of each. */
        val lines: List<LineQuantity> = emptyList(),
        /** What that gives back. */
        val giveBack: GiveBack,
        /** Where the order stands. */
        val state: OrderState,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .put("give_back", giveBack)
            .put("state", state)
            .json().tagged("event", "order.cancelled")

        companion object : Reader<OrderCancelled> {
            override fun read(json: Json, at: Place): OrderCancelled {
                val fields = Fields(json, at)
                val read = OrderCancelled(
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(LineQuantity)) ?: emptyList(),
                    giveBack = fields.required("give_back", GiveBack),
                    state = fields.required("state", OrderState),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Goods left. */
    data class OrderShipped(
        /** What it is about. */
        val order: String,
        /** How much of each line. */
        val lines: List<LineQuantity> = emptyList(),
        /** Where the order stands. */
        val state: OrderState,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .put("state", state)
            .json().tagged("event", "order.shipped")

        companion object : Reader<OrderShipped> {
            override fun read(json: Json, at: Place): OrderShipped {
                val fields = Fields(json, at)
                val read = OrderShipped(
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(LineQuantity)) ?: emptyList(),
                    state = fields.required("state", OrderState),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Goods are waited for. */
    data class OrderBackordered(
        /** What it is about. */
        val order: String,
        /** How much of each line is waited for now. */
        val lines: List<LineQuantity> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .json().tagged("event", "order.backordered")

        companion object : Reader<OrderBackordered> {
            override fun read(json: Json, at: Place): OrderBackordered {
                val fields = Fields(json, at)
                val read = OrderBackordered(
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(LineQuantity)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An invoice was written, or a credit note. */
    data class OrderInvoiced(
        /** What it is about. */
        val order: String,
        /** How much of each line; below zero for a credit note. */
        val lines: List<LineQuantity> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .json().tagged("event", "order.invoiced")

        companion object : Reader<OrderInvoiced> {
            override fun read(json: Json, at: Place): OrderInvoiced {
                val fields = Fields(json, at)
                val read = OrderInvoiced(
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(LineQuantity)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Goods came back. */
    data class OrderReturned(
        /** What it is about. */
        val order: String,
        /** How much of each line. */
        val lines: List<LineQuantity> = emptyList(),
        /** What that gives back. */
        val giveBack: GiveBack,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .put("give_back", giveBack)
            .json().tagged("event", "order.returned")

        companion object : Reader<OrderReturned> {
            override fun read(json: Json, at: Place): OrderReturned {
                val fields = Fields(json, at)
                val read = OrderReturned(
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(LineQuantity)) ?: emptyList(),
                    giveBack = fields.required("give_back", GiveBack),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What another system says that it is. */
    data class OrderObserved(
        /** What it is about. */
        val order: String,
        /** The other system's version. */
        val sourceVersion: Long,
        /** The whole order. */
        val whole: Order,
        /** What lies between the order before and now. */
        val giveBack: GiveBack,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("order", order)
            .put("source_version", sourceVersion)
            .put("whole", whole)
            .put("give_back", giveBack)
            .json().tagged("event", "order.observed")

        companion object : Reader<OrderObserved> {
            override fun read(json: Json, at: Place): OrderObserved {
                val fields = Fields(json, at)
                val read = OrderObserved(
                    order = fields.required("order", Read.text),
                    sourceVersion = fields.required("source_version", Read.integer),
                    whole = fields.required("whole", Order),
                    giveBack = fields.required("give_back", GiveBack),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was first seen. */
    data class JourneyOpened(
        /** What it is about. */
        val journey: JourneyRef,
        /** How it begins. */
        val start: JourneyStart,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("journey", journey)
            .put("start", start)
            .json().tagged("event", "journey.opened")

        companion object : Reader<JourneyOpened> {
            override fun read(json: Json, at: Place): JourneyOpened {
                val fields = Fields(json, at)
                val read = JourneyOpened(
                    journey = fields.required("journey", JourneyRef),
                    start = fields.required("start", JourneyStart),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Something was seen; the new state of that kind of evidence. */
    data class JourneyNoticed(
        /** What it is about. */
        val journey: JourneyRef,
        /** What is known of it now. */
        val evidence: Evidence,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("journey", journey)
            .put("evidence", evidence)
            .json().tagged("event", "journey.noticed")

        companion object : Reader<JourneyNoticed> {
            override fun read(json: Json, at: Place): JourneyNoticed {
                val fields = Fields(json, at)
                val read = JourneyNoticed(
                    journey = fields.required("journey", JourneyRef),
                    evidence = fields.required("evidence", Evidence),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Activity: stage and idleness follow from it. */
    data class JourneyActive(
        /** What it is about. */
        val journey: JourneyRef,
        /** What it was; nothing when only the first sight of the journey moved. */
        val mark: JourneyMark? = null,
        /** The last activity that counts. */
        val activity: Instant,
        /** The stage that it is at now. */
        val stage: BuyingStage,
        /** When it is found idle. */
        val idleAt: Instant? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("journey", journey)
            .put("mark", mark)
            .put("activity", activity)
            .put("stage", stage)
            .put("idle_at", idleAt)
            .json().tagged("event", "journey.active")

        companion object : Reader<JourneyActive> {
            override fun read(json: Json, at: Place): JourneyActive {
                val fields = Fields(json, at)
                val read = JourneyActive(
                    journey = fields.required("journey", JourneyRef),
                    mark = fields.optional("mark", JourneyMark),
                    activity = fields.required("activity", Read.instant),
                    stage = fields.required("stage", BuyingStage),
                    idleAt = fields.optional("idle_at", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Somebody came back after it was abandoned: a new generation. */
    data class JourneyResumed(
        /** What it is about. */
        val journey: JourneyRef,
        /** Its number. */
        val generation: Long,
        /** What brought it back. */
        val mark: JourneyMark,
        /** When somebody came back. */
        val activity: Instant,
        /** The stage that it is at now. */
        val stage: BuyingStage,
        /** When it is found idle. */
        val idleAt: Instant? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("journey", journey)
            .put("generation", generation)
            .put("mark", mark)
            .put("activity", activity)
            .put("stage", stage)
            .put("idle_at", idleAt)
            .json().tagged("event", "journey.resumed")

        companion object : Reader<JourneyResumed> {
            override fun read(json: Json, at: Place): JourneyResumed {
                val fields = Fields(json, at)
                val read = JourneyResumed(
                    journey = fields.required("journey", JourneyRef),
                    generation = fields.required("generation", Read.integer),
                    mark = fields.required("mark", JourneyMark),
                    activity = fields.required("activity", Read.instant),
                    stage = fields.required("stage", BuyingStage),
                    idleAt = fields.optional("idle_at", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What is in it, whose it is or who must act changed. */
    data class JourneyChanged(
        /** What it is about. */
        val journey: JourneyRef,
        /** What is known now. */
        val content: JourneyContent,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("journey", journey)
            .put("content", content)
            .json().tagged("event", "journey.changed")

        companion object : Reader<JourneyChanged> {
            override fun read(json: Json, at: Place): JourneyChanged {
                val fields = Fields(json, at)
                val read = JourneyChanged(
                    journey = fields.required("journey", JourneyRef),
                    content = fields.required("content", JourneyContent),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It is found idle later than was thought, or not at all, since another rule fits it. */
    data class JourneyWaits(
        /** What it is about. */
        val journey: JourneyRef,
        /** When it is found idle. */
        val idleAt: Instant? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("journey", journey)
            .put("idle_at", idleAt)
            .json().tagged("event", "journey.waits")

        companion object : Reader<JourneyWaits> {
            override fun read(json: Json, at: Place): JourneyWaits {
                val fields = Fields(json, at)
                val read = JourneyWaits(
                    journey = fields.required("journey", JourneyRef),
                    idleAt = fields.optional("idle_at", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Nobody came back in time. */
    data class JourneyAbandoned(
        /** What it is about. */
        val journey: JourneyRef,
        /** The generation. */
        val generation: Long,
        /** The stage where it stalled. */
        val stage: BuyingStage,
        /** What it is worth. */
        val value: Money? = null,
        /** Why, the heaviest reason first; `unknown` alone where none reaches the threshold. */
        val reasons: List<RankedReason> = emptyList(),
        /** The segments that it is in. */
        val segments: List<String> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("journey", journey)
            .put("generation", generation)
            .put("stage", stage)
            .put("value", value)
            .putUnlessEmpty("reasons", reasons)
            .putUnlessEmpty("segments", segments)
            .json().tagged("event", "journey.abandoned")

        companion object : Reader<JourneyAbandoned> {
            override fun read(json: Json, at: Place): JourneyAbandoned {
                val fields = Fields(json, at)
                val read = JourneyAbandoned(
                    journey = fields.required("journey", JourneyRef),
                    generation = fields.required("generation", Read.integer),
                    stage = fields.required("stage", BuyingStage),
                    value = fields.optional("value", Money),
                    reasons = fields.optional("reasons", Read.list(RankedReason)) ?: emptyList(),
                    segments = fields.optional("segments", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It is over. */
    data class JourneyEnded(
        /** What it is about. */
        val journey: JourneyRef,
        /** How. */
        val end: JourneyEnd,
        /** When it came to it. */
        val ended: Instant,
        /** The order that ended it. */
        val order: String? = null,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("journey", journey)
            .put("end", end)
            .put("ended", ended)
            .put("order", order)
            .json().tagged("event", "journey.ended")

        companion object : Reader<JourneyEnded> {
            override fun read(json: Json, at: Place): JourneyEnded {
                val fields = Fields(json, at)
                val read = JourneyEnded(
                    journey = fields.required("journey", JourneyRef),
                    end = fields.required("end", JourneyEnd),
                    ended = fields.required("ended", Read.instant),
                    order = fields.optional("order", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It began. */
    data class RunEntered(
        /** What it is about. */
        val run: String,
        /** How. */
        val start: RunStart,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("run", run)
            .put("start", start)
            .json().tagged("event", "run.entered")

        companion object : Reader<RunEntered> {
            override fun read(json: Json, at: Place): RunEntered {
                val fields = Fields(json, at)
                val read = RunEntered(
                    run = fields.required("run", Read.text),
                    start = fields.required("start", RunStart),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It waits for a step. */
    data class RunWaiting(
        /** What it is about. */
        val run: String,
        /** For which, until when. */
        val wait: RunWait,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("run", run)
            .put("wait", wait)
            .json().tagged("event", "run.waiting")

        companion object : Reader<RunWaiting> {
            override fun read(json: Json, at: Place): RunWaiting {
                val fields = Fields(json, at)
                val read = RunWaiting(
                    run = fields.required("run", Read.text),
                    wait = fields.required("wait", RunWait),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The gates were asked. */
    data class RunGated(
        /** What it is about. */
        val run: String,
        /** The step. */
        val step: String,
        /** Who would get it. */
        val contact: String? = null,
        /** What each said that was asked, in order. */
        val verdicts: List<GateVerdict> = emptyList(),
    ) : EventFact {
        override fun json(): Json = Members()
            .put("run", run)
            .put("step", step)
            .put("contact", contact)
            .putUnlessEmpty("verdicts", verdicts)
            .json().tagged("event", "run.gated")

        companion object : Reader<RunGated> {
            override fun read(json: Json, at: Place): RunGated {
                val fields = Fields(json, at)
                val read = RunGated(
                    run = fields.required("run", Read.text),
                    step = fields.required("step", Read.text),
                    contact = fields.optional("contact", Read.text),
                    verdicts = fields.optional("verdicts", Read.list(GateVerdict)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A step is behind it. */
    data class RunTaken(
        /** What it is about. */
        val run: String,
        /** Which, and what became of it. */
        val taken: StepTaken,
        /** When it was due by the plan. */
        val due: Instant,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("run", run)
            .put("taken", taken)
            .put("due", due)
            .json().tagged("event", "run.taken")

        companion object : Reader<RunTaken> {
            override fun read(json: Json, at: Place): RunTaken {
                val fields = Fields(json, at)
                val read = RunTaken(
                    run = fields.required("run", Read.text),
                    taken = fields.required("taken", StepTaken),
                    due = fields.required("due", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It ends at its next step. */
    data class RunLeaving(
        /** What it is about. */
        val run: String,
        /** How. */
        val end: RunEnd,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("run", run)
            .put("end", end)
            .json().tagged("event", "run.leaving")

        companion object : Reader<RunLeaving> {
            override fun read(json: Json, at: Place): RunLeaving {
                val fields = Fields(json, at)
                val read = RunLeaving(
                    run = fields.required("run", Read.text),
                    end = fields.required("end", RunEnd),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It ended. */
    data class RunEnded(
        /** What it is about. */
        val run: String,
        /** How. */
        val end: RunEnd,
    ) : EventFact {
        override fun json(): Json = Members()
            .put("run", run)
            .put("end", end)
            .json().tagged("event", "run.ended")

        companion object : Reader<RunEnded> {
            override fun read(json: Json, at: Place): RunEnded {
                val fields = Fields(json, at)
                val read = RunEnded(
                    run = fields.required("run", Read.text),
                    end = fields.required("end", RunEnd),
                )
                fields.finish()
                return read
            }
        }
    }

    /** One that this version does not know: its word, and all of it. */
    data class Unknown(val word: String, val document: Json) : EventFact {
        override fun json(): Json = document
    }

    companion object : Reader<EventFact> {
        override fun read(json: Json, at: Place): EventFact {
            val (word, rest) = json.toldApart("event", at)
            return when (word) {
                "account.opened" -> AccountOpened.read(rest, at)
                "account.input_accepted" -> AccountInputAccepted.read(rest, at)
                "account.rulebook_changed" -> AccountRulebookChanged.read(rest, at)
                "account.profile_synced" -> AccountProfileSynced.read(rest, at)
                "account.contact_synced" -> AccountContactSynced.read(rest, at)
                "account.contact_removed" -> AccountContactRemoved.read(rest, at)
                "account.consumption_synced" -> AccountConsumptionSynced.read(rest, at)
                "account.delegated" -> AccountDelegated.read(rest, at)
                "account.delegation_began" -> AccountDelegationBegan.read(rest, at)
                "account.delegation_ended" -> AccountDelegationEnded.read(rest, at)
                "account.spend_logged" -> AccountSpendLogged.read(rest, at)
                "account.spend_removed" -> AccountSpendRemoved.read(rest, at)
                "account.places_known" -> AccountPlacesKnown.read(rest, at)
                "account.closing" -> AccountClosing.read(rest, at)
                "account.reopened" -> AccountReopened.read(rest, at)
                "account.order_counted" -> AccountOrderCounted.read(rest, at)
                "account.bought" -> AccountBought.read(rest, at)
                "account.answered" -> AccountAnswered.read(rest, at)
                "account.person_changed" -> AccountPersonChanged.read(rest, at)
                "account.person_forgotten" -> AccountPersonForgotten.read(rest, at)
                "account.effect_issued" -> AccountEffectIssued.read(rest, at)
                "account.effect_answered" -> AccountEffectAnswered.read(rest, at)
                "account.answer_unmatched" -> AccountAnswerUnmatched.read(rest, at)
                "account.effect_lapsed" -> AccountEffectLapsed.read(rest, at)
                "account.dropped" -> AccountDropped.read(rest, at)
                "budget.budget_set" -> BudgetBudgetSet.read(rest, at)
                "budget.budget_removed" -> BudgetBudgetRemoved.read(rest, at)
                "budget.budget_observed" -> BudgetBudgetObserved.read(rest, at)
                "budget.period_opened" -> BudgetPeriodOpened.read(rest, at)
                "budget.period_closed" -> BudgetPeriodClosed.read(rest, at)
                "budget.exceeded" -> BudgetExceeded.read(rest, at)
                "budget.held" -> BudgetHeld.read(rest, at)
                "budget.adjusted" -> BudgetAdjusted.read(rest, at)
                "budget.committed" -> BudgetCommitted.read(rest, at)
                "budget.released" -> BudgetReleased.read(rest, at)
                "budget.given_back" -> BudgetGivenBack.read(rest, at)
                "budget.forgotten" -> BudgetForgotten.read(rest, at)
                "credit.synced" -> CreditSynced.read(rest, at)
                "credit.exceeded" -> CreditExceeded.read(rest, at)
                "credit.held" -> CreditHeld.read(rest, at)
                "credit.moved" -> CreditMoved.read(rest, at)
                "credit.forgotten" -> CreditForgotten.read(rest, at)
                "outreach.consented" -> OutreachConsented.read(rest, at)
                "outreach.blocked" -> OutreachBlocked.read(rest, at)
                "outreach.unblocked" -> OutreachUnblocked.read(rest, at)
                "outreach.reserved" -> OutreachReserved.read(rest, at)
                "outreach.returned" -> OutreachReturned.read(rest, at)
                "outreach.touched" -> OutreachTouched.read(rest, at)
                "outreach.ball_taken" -> OutreachBallTaken.read(rest, at)
                "outreach.ball_returned" -> OutreachBallReturned.read(rest, at)
                "outreach.replied" -> OutreachReplied.read(rest, at)
                "outreach.assigned" -> OutreachAssigned.read(rest, at)
                "outreach.exposed" -> OutreachExposed.read(rest, at)
                "outreach.offered" -> OutreachOffered.read(rest, at)
                "outreach.scored" -> OutreachScored.read(rest, at)
                "outreach.stock_known" -> OutreachStockKnown.read(rest, at)
                "outreach.forgotten" -> OutreachForgotten.read(rest, at)
                "outreach.person_forgotten" -> OutreachPersonForgotten.read(rest, at)
                "cart.created" -> CartCreated.read(rest, at)
                "cart.line_edited" -> CartLineEdited.read(rest, at)
                "cart.folded" -> CartFolded.read(rest, at)
                "cart.head_changed" -> CartHeadChanged.read(rest, at)
                "cart.kind_changed" -> CartKindChanged.read(rest, at)
                "cart.shared" -> CartShared.read(rest, at)
                "cart.claimed" -> CartClaimed.read(rest, at)
                "cart.extended" -> CartExtended.read(rest, at)
                "cart.locked" -> CartLocked.read(rest, at)
                "cart.unlocked" -> CartUnlocked.read(rest, at)
                "cart.frozen" -> CartFrozen.read(rest, at)
                "cart.thawed" -> CartThawed.read(rest, at)
                "cart.seen" -> CartSeen.read(rest, at)
                "cart.submitted" -> CartSubmitted.read(rest, at)
                "cart.approved" -> CartApproved.read(rest, at)
                "cart.returned" -> CartReturned.read(rest, at)
                "cart.recalled" -> CartRecalled.read(rest, at)
                "cart.amended" -> CartAmended.read(rest, at)
                "cart.approval_lapsed" -> CartApprovalLapsed.read(rest, at)
                "cart.placing" -> CartPlacing.read(rest, at)
                "cart.placing_unknown" -> CartPlacingUnknown.read(rest, at)
                "cart.placed" -> CartPlaced.read(rest, at)
                "cart.refused" -> CartRefused.read(rest, at)
                "cart.generation_started" -> CartGenerationStarted.read(rest, at)
                "cart.merged" -> CartMerged.read(rest, at)
                "cart.transferred" -> CartTransferred.read(rest, at)
                "cart.expired" -> CartExpired.read(rest, at)
                "cart.deleted" -> CartDeleted.read(rest, at)
                "cart.observed" -> CartObserved.read(rest, at)
                "quote.created" -> QuoteCreated.read(rest, at)
                "quote.edited" -> QuoteEdited.read(rest, at)
                "quote.requested" -> QuoteRequested.read(rest, at)
                "quote.claimed" -> QuoteClaimed.read(rest, at)
                "quote.unclaimed" -> QuoteUnclaimed.read(rest, at)
                "quote.priced" -> QuotePriced.read(rest, at)
                "quote.discounted" -> QuoteDiscounted.read(rest, at)
                "quote.charged" -> QuoteCharged.read(rest, at)
                "quote.targeted" -> QuoteTargeted.read(rest, at)
                "quote.sent_for_approval" -> QuoteSentForApproval.read(rest, at)
                "quote.internally_refused" -> QuoteInternallyRefused.read(rest, at)
                "quote.offered" -> QuoteOffered.read(rest, at)
                "quote.reminded" -> QuoteReminded.read(rest, at)
                "quote.expired" -> QuoteExpired.read(rest, at)
                "quote.term_ended" -> QuoteTermEnded.read(rest, at)
                "quote.accepted" -> QuoteAccepted.read(rest, at)
                "quote.countered" -> QuoteCountered.read(rest, at)
                "quote.declined" -> QuoteDeclined.read(rest, at)
                "quote.withdrawn" -> QuoteWithdrawn.read(rest, at)
                "quote.rejected" -> QuoteRejected.read(rest, at)
                "quote.cancelled" -> QuoteCancelled.read(rest, at)
                "quote.requoted" -> QuoteRequoted.read(rest, at)
                "quote.placing" -> QuotePlacing.read(rest, at)
                "quote.placed" -> QuotePlaced.read(rest, at)
                "quote.refused" -> QuoteRefused.read(rest, at)
                "quote.messaged" -> QuoteMessaged.read(rest, at)
                "quote.observed" -> QuoteObserved.read(rest, at)
                "approval.requested" -> ApprovalRequested.read(rest, at)
                "approval.stage_opened" -> ApprovalStageOpened.read(rest, at)
                "approval.voted" -> ApprovalVoted.read(rest, at)
                "approval.step_approved" -> ApprovalStepApproved.read(rest, at)
                "approval.step_rejected" -> ApprovalStepRejected.read(rest, at)
                "approval.escalated" -> ApprovalEscalated.read(rest, at)
                "approval.reassigned" -> ApprovalReassigned.read(rest, at)
                "approval.people_changed" -> ApprovalPeopleChanged.read(rest, at)
                "approval.blocked" -> ApprovalBlocked.read(rest, at)
                "approval.unblocked" -> ApprovalUnblocked.read(rest, at)
                "approval.approved" -> ApprovalApproved.read(rest, at)
                "approval.rejected" -> ApprovalRejected.read(rest, at)
                "approval.returned" -> ApprovalReturned.read(rest, at)
                "approval.recalled" -> ApprovalRecalled.read(rest, at)
                "approval.amended" -> ApprovalAmended.read(rest, at)
                "approval.reopened" -> ApprovalReopened.read(rest, at)
                "approval.restarted" -> ApprovalRestarted.read(rest, at)
                "approval.observed" -> ApprovalObserved.read(rest, at)
                "approval.lapsed" -> ApprovalLapsed.read(rest, at)
                "approval.cancelled" -> ApprovalCancelled.read(rest, at)
                "order.placed" -> OrderPlaced.read(rest, at)
                "order.numbered" -> OrderNumbered.read(rest, at)
                "order.changed" -> OrderChanged.read(rest, at)
                "order.cancelled" -> OrderCancelled.read(rest, at)
                "order.shipped" -> OrderShipped.read(rest, at)
                "order.backordered" -> OrderBackordered.read(rest, at)
                "order.invoiced" -> OrderInvoiced.read(rest, at)
                "order.returned" -> OrderReturned.read(rest, at)
                "order.observed" -> OrderObserved.read(rest, at)
                "journey.opened" -> JourneyOpened.read(rest, at)
                "journey.noticed" -> JourneyNoticed.read(rest, at)
                "journey.active" -> JourneyActive.read(rest, at)
                "journey.resumed" -> JourneyResumed.read(rest, at)
                "journey.changed" -> JourneyChanged.read(rest, at)
                "journey.waits" -> JourneyWaits.read(rest, at)
                "journey.abandoned" -> JourneyAbandoned.read(rest, at)
                "journey.ended" -> JourneyEnded.read(rest, at)
                "run.entered" -> RunEntered.read(rest, at)
                "run.waiting" -> RunWaiting.read(rest, at)
                "run.gated" -> RunGated.read(rest, at)
                "run.taken" -> RunTaken.read(rest, at)
                "run.leaving" -> RunLeaving.read(rest, at)
                "run.ended" -> RunEnded.read(rest, at)
                else -> Unknown(word, json)
            }
        }
    }
}

/** An expression over prices: an operator and what it works on. */
sealed interface Expression : Document {
    data class RecoupList(val value: String) : Expression {
        override fun json(): Json = Members().put("list", value).json()
    }

    data class Cost(val value: Boolean) : Expression {
        override fun json(): Json = Members().put("cost", value).json()
    }

    data class RecoupNumber(val value: BigDecimal) : Expression {
        override fun json(): Json = Members().put("number", value).json()
    }

    data class Sum(val value: List<Expression>) : Expression {
        override fun json(): Json = Members().put("sum", value).json()
    }

    data class Product(val value: List<Expression>) : Expression {
        override fun json(): Json = Members().put("product", value).json()
    }

    data class Difference(val value: List<Expression>) : Expression {
        override fun json(): Json = Members().put("difference", value).json()
    }

    data class Min(val value: List<Expression>) : Expression {
        override fun json(): Json = Members().put("min", value).json()
    }

    data class Max(val value: List<Expression>) : Expression {
        override fun json(): Json = Members().put("max", value).json()
    }

    /** One that this version does not know: its field, and what stands there. */
    data class Unknown(val field: String, val value: Json) : Expression {
        override fun json(): Json = Members().put(field, value).json()
    }

    companion object : Reader<Expression> {
        override fun read(json: Json, at: Place): Expression {
            val (field, value) = json.onlyField(at)
            return when (field) {
                "list" -> RecoupList(Read.text.read(value, at.field("list")))
                "cost" -> Cost(Read.bool.read(value, at.field("cost")))
                "number" -> RecoupNumber(Read.decimal.read(value, at.field("number")))
                "sum" -> Sum(Read.list(Expression).read(value, at.field("sum")))
                "product" -> Product(Read.list(Expression).read(value, at.field("product")))
                "difference" -> Difference(Read.list(Expression).read(value, at.field("difference")))
                "min" -> Min(Read.list(Expression).read(value, at.field("min")))
                "max" -> Max(Read.list(Expression).read(value, at.field("max")))
                else -> Unknown(field, value)
            }
        }
    }
}

/** What an input is. */
sealed interface InputCommand : Document {
    /**
     * Puts the company as the host's master data knows it in place of what is known. An older version changes
     * nothing.
     */
    data class AccountSyncProfile(
        /** The version at the source, rising. */
        val version: Long,
        /** The company. */
        val company: CompanyRecord,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("version", version)
            .put("company", company)
            .json().tagged("command", "account.sync_profile")

        companion object : Reader<AccountSyncProfile> {
            override fun read(json: Json, at: Place): AccountSyncProfile {
                val fields = Fields(json, at)
                val read = AccountSyncProfile(
                    version = fields.required("version", Read.integer),
                    company = fields.required("company", CompanyRecord),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Puts or changes one contact. */
    data class AccountSyncContact(
        /** The version at the source, rising. */
        val version: Long,
        /** The contact. */
        val contact: ContactRecord,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("version", version)
            .put("contact", contact)
            .json().tagged("command", "account.sync_contact")

        companion object : Reader<AccountSyncContact> {
            override fun read(json: Json, at: Place): AccountSyncContact {
                val fields = Fields(json, at)
                val read = AccountSyncContact(
                    version = fields.required("version", Read.integer),
                    contact = fields.required("contact", ContactRecord),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Removes a contact. */
    data class AccountRemoveContact(
        /** The version at the source, rising. */
        val version: Long,
        /** The contact. */
        val contact: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("version", version)
            .put("contact", contact)
            .json().tagged("command", "account.remove_contact")

        companion object : Reader<AccountRemoveContact> {
            override fun read(json: Json, at: Place): AccountRemoveContact {
                val fields = Fields(json, at)
                val read = AccountRemoveContact(
                    version = fields.required("version", Read.integer),
                    contact = fields.required("contact", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Puts the host's count of what was used of contracts and promotions. An older version changes nothing. */
    data class AccountSyncConsumption(
        /** The version of the count, rising. */
        val version: Long,
        /** What was used. */
        val consumed: Consumed? = null,
        /** Orders placed here that the count holds already: they are not counted twice. */
        val includes: List<String> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("version", version)
            .put("consumed", consumed)
            .putUnlessEmpty("includes", includes)
            .json().tagged("command", "account.sync_consumption")

        companion object : Reader<AccountSyncConsumption> {
            override fun read(json: Json, at: Place): AccountSyncConsumption {
                val fields = Fields(json, at)
                val read = AccountSyncConsumption(
                    version = fields.required("version", Read.integer),
                    consumed = fields.optional("consumed", Consumed),
                    includes = fields.optional("includes", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Answers what pricing asked for. */
    data class AccountAnswer(
        /** The answers. */
        val answers: Answers? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("answers", answers)
            .json().tagged("command", "account.answer")

        companion object : Reader<AccountAnswer> {
            override fun read(json: Json, at: Place): AccountAnswer {
                val fields = Fields(json, at)
                val read = AccountAnswer(
                    answers = fields.optional("answers", Answers),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Puts what is known of a person: name, addresses. */
    data class AccountSyncPerson(
        /** The person. */
        val person: Person,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("person", person)
            .json().tagged("command", "account.sync_person")

        companion object : Reader<AccountSyncPerson> {
            override fun read(json: Json, at: Place): AccountSyncPerson {
                val fields = Fields(json, at)
                val read = AccountSyncPerson(
                    person = fields.required("person", Person),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Erases what is known of a person. Decisions that were made stay as they are: they know ids only. */
    data class AccountForget(
        /** The person. */
        val contact: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("contact", contact)
            .json().tagged("command", "account.forget")

        companion object : Reader<AccountForget> {
            override fun read(json: Json, at: Place): AccountForget {
                val fields = Fields(json, at)
                val read = AccountForget(
                    contact = fields.required("contact", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Hands one's right to approve on. */
    data class AccountDelegate(
        /** The id of the delegation. */
        val delegation: String,
        /** From whom to whom, and when. */
        val request: DelegationRequest,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("delegation", delegation)
            .put("request", request)
            .json().tagged("command", "account.delegate")

        companion object : Reader<AccountDelegate> {
            override fun read(json: Json, at: Place): AccountDelegate {
                val fields = Fields(json, at)
                val read = AccountDelegate(
                    delegation = fields.required("delegation", Read.text),
                    request = fields.required("request", DelegationRequest),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Ends a delegation. */
    data class AccountRevoke(
        /** The delegation. */
        val delegation: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("delegation", delegation)
            .json().tagged("command", "account.revoke")

        companion object : Reader<AccountRevoke> {
            override fun read(json: Json, at: Place): AccountRevoke {
                val fields = Fields(json, at)
                val read = AccountRevoke(
                    delegation = fields.required("delegation", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Says what became of an effect. */
    data class AccountEffectResult(
        /** The effect. */
        val key: String,
        /** What became of it. */
        val result: EffectResult,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("key", key)
            .put("result", result)
            .json().tagged("command", "account.effect_result")

        companion object : Reader<AccountEffectResult> {
            override fun read(json: Json, at: Place): AccountEffectResult {
                val fields = Fields(json, at)
                val read = AccountEffectResult(
                    key = fields.required("key", Read.text),
                    result = fields.required("result", EffectResult),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Makes or changes a budget. */
    data class BudgetSet(
        /** The budget. */
        val budget: BudgetRecord,
        /** How often it was set when it was read; not checked when absent. */
        val version: Long? = null,
        /** Whether the limit may fall below what is spent or held already. */
        val belowUsed: Boolean? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("budget", budget)
            .put("version", version)
            .put("below_used", belowUsed)
            .json().tagged("command", "budget.set")

        companion object : Reader<BudgetSet> {
            override fun read(json: Json, at: Place): BudgetSet {
                val fields = Fields(json, at)
                val read = BudgetSet(
                    budget = fields.required("budget", BudgetRecord),
                    version = fields.optional("version", Read.integer),
                    belowUsed = fields.optional("below_used", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Removes a budget that nothing refers to. */
    data class BudgetRemove(
        /** The budget. */
        val budget: String,
        /** How often it was set when it was read; not checked when absent. */
        val version: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("budget", budget)
            .put("version", version)
            .json().tagged("command", "budget.remove")

        companion object : Reader<BudgetRemove> {
            override fun read(json: Json, at: Place): BudgetRemove {
                val fields = Fields(json, at)
                val read = BudgetRemove(
                    budget = fields.required("budget", Read.text),
                    version = fields.optional("version", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /**
     * What the system that keeps an external budget says: it replaces what that said before. One that is not
     * newer than what is known is ignored.
     */
    data class BudgetObserve(
        /** The budget. */
        val budget: String,
        /** The other system's version, rising. */
        val sourceVersion: Long,
        /** The instant that chooses the period; when it happened, when absent. */
        val bookedAt: Instant? = null,
        /** What is spent in that period. */
        val committed: BigDecimal,
        /** What is held. */
        val held: BigDecimal,
        /** What may be spent, from now on; as before when absent. */
        val limit: BigDecimal? = null,
        /** Holds made here that these sums have: they count there from now on, and no more on top. */
        val includes: List<String> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("budget", budget)
            .put("source_version", sourceVersion)
            .put("booked_at", bookedAt)
            .put("committed", committed)
            .put("held", held)
            .put("limit", limit)
            .putUnlessEmpty("includes", includes)
            .json().tagged("command", "budget.observe")

        companion object : Reader<BudgetObserve> {
            override fun read(json: Json, at: Place): BudgetObserve {
                val fields = Fields(json, at)
                val read = BudgetObserve(
                    budget = fields.required("budget", Read.text),
                    sourceVersion = fields.required("source_version", Read.integer),
                    bookedAt = fields.optional("booked_at", Read.instant),
                    committed = fields.required("committed", Read.decimal),
                    held = fields.required("held", Read.decimal),
                    limit = fields.optional("limit", Read.decimal),
                    includes = fields.optional("includes", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Holds amounts on every budget that covers them, or on none. */
    data class BudgetHold(
        /** The id of the hold. */
        val operation: String,
        /** The cart, quote or order that it is for. */
        val subject: String? = null,
        /** The instant that chooses the periods; when it happened, when absent. */
        val bookedAt: Instant? = null,
        /** The currency of the amounts. */
        val currency: String,
        /** The amounts by coding. */
        val parts: List<Coded> = emptyList(),
        /** When what is still held is released by itself. */
        val until: Instant? = null,
        /** Whether somebody approved to go beyond budgets that can be exceeded with approval. */
        val approvedOver: Boolean? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("operation", operation)
            .put("subject", subject)
            .put("booked_at", bookedAt)
            .put("currency", currency)
            .putUnlessEmpty("parts", parts)
            .put("until", until)
            .put("approved_over", approvedOver)
            .json().tagged("command", "budget.hold")

        companion object : Reader<BudgetHold> {
            override fun read(json: Json, at: Place): BudgetHold {
                val fields = Fields(json, at)
                val read = BudgetHold(
                    operation = fields.required("operation", Read.text),
                    subject = fields.optional("subject", Read.text),
                    bookedAt = fields.optional("booked_at", Read.instant),
                    currency = fields.required("currency", Read.text),
                    parts = fields.optional("parts", Read.list(Coded)) ?: emptyList(),
                    until = fields.optional("until", Read.instant),
                    approvedOver = fields.optional("approved_over", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Holds these amounts instead of those that are held now. What is committed stays. */
    data class BudgetAdjust(
        /** The hold. */
        val hold: String,
        /** The id of this operation, unique on its hold. */
        val operation: String,
        /** The amounts by coding; codings that are not named are held no longer. */
        val parts: List<Coded> = emptyList(),
        /** Whether somebody approved to go beyond budgets that can be exceeded with approval. */
        val approvedOver: Boolean? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .putUnlessEmpty("parts", parts)
            .put("approved_over", approvedOver)
            .json().tagged("command", "budget.adjust")

        companion object : Reader<BudgetAdjust> {
            override fun read(json: Json, at: Place): BudgetAdjust {
                val fields = Fields(json, at)
                val read = BudgetAdjust(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", Read.text),
                    parts = fields.optional("parts", Read.list(Coded)) ?: emptyList(),
                    approvedOver = fields.optional("approved_over", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Turns what is held into what is spent. */
    data class BudgetCommit(
        /** The hold. */
        val hold: String,
        /** The id of this operation, unique on its hold. */
        val operation: String,
        /** The amounts by coding; everything that is held when absent. */
        val parts: List<Coded> = emptyList(),
        /** What becomes of the rest. */
        val rest: Rest? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .putUnlessEmpty("parts", parts)
            .put("rest", rest)
            .json().tagged("command", "budget.commit")

        companion object : Reader<BudgetCommit> {
            override fun read(json: Json, at: Place): BudgetCommit {
                val fields = Fields(json, at)
                val read = BudgetCommit(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", Read.text),
                    parts = fields.optional("parts", Read.list(Coded)) ?: emptyList(),
                    rest = fields.optional("rest", Rest),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Holds these amounts no longer. */
    data class BudgetRelease(
        /** The hold. */
        val hold: String,
        /** The id of this operation, unique on its hold. */
        val operation: String,
        /** The amounts by coding; everything that is held when absent. */
        val parts: List<Coded> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .putUnlessEmpty("parts", parts)
            .json().tagged("command", "budget.release")

        companion object : Reader<BudgetRelease> {
            override fun read(json: Json, at: Place): BudgetRelease {
                val fields = Fields(json, at)
                val read = BudgetRelease(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", Read.text),
                    parts = fields.optional("parts", Read.list(Coded)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Undoes what was committed: a cancellation or a return. */
    data class BudgetGiveBack(
        /** The hold. */
        val hold: String,
        /** The id of this operation, unique on its hold. */
        val operation: String,
        /** The amounts by coding; everything that is committed when absent. */
        val parts: List<Coded> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .putUnlessEmpty("parts", parts)
            .json().tagged("command", "budget.give_back")

        companion object : Reader<BudgetGiveBack> {
            override fun read(json: Json, at: Place): BudgetGiveBack {
                val fields = Fields(json, at)
                val read = BudgetGiveBack(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", Read.text),
                    parts = fields.optional("parts", Read.list(Coded)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What the books say now. One that is not newer than what is known is ignored. */
    data class CreditSync(
        /** The facts. */
        val facts: recoup.CreditSync,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("facts", facts)
            .json().tagged("command", "credit.sync")

        companion object : Reader<CreditSync> {
            override fun read(json: Json, at: Place): CreditSync {
                val fields = Fields(json, at)
                val read = CreditSync(
                    facts = fields.required("facts", recoup.CreditSync),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Holds an amount in every account that fits, or in none. */
    data class CreditHold(
        /** The id of the use. */
        val operation: String,
        /** The cart, quote or order that it is for. */
        val subject: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The unit that buys. */
        val unit: String? = null,
        /** The amount. */
        val amount: Money,
        /** When what is still held is released by itself. */
        val until: Instant? = null,
        /** Whether somebody approved to go beyond the limit, where the rules let that be approved. */
        val approvedOver: Boolean? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("operation", operation)
            .put("subject", subject)
            .put("seller", seller)
            .put("unit", unit)
            .put("amount", amount)
            .put("until", until)
            .put("approved_over", approvedOver)
            .json().tagged("command", "credit.hold")

        companion object : Reader<CreditHold> {
            override fun read(json: Json, at: Place): CreditHold {
                val fields = Fields(json, at)
                val read = CreditHold(
                    operation = fields.required("operation", Read.text),
                    subject = fields.optional("subject", Read.text),
                    seller = fields.optional("seller", Read.text),
                    unit = fields.optional("unit", Read.text),
                    amount = fields.required("amount", Money),
                    until = fields.optional("until", Read.instant),
                    approvedOver = fields.optional("approved_over", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Holds this amount instead. */
    data class CreditAdjust(
        /** The use. */
        val hold: String,
        /** The id of this operation, unique on its use. */
        val operation: String,
        /** What is held from now on. */
        val amount: BigDecimal,
        /** Whether somebody approved to go beyond the limit. */
        val approvedOver: Boolean? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .put("amount", amount)
            .put("approved_over", approvedOver)
            .json().tagged("command", "credit.adjust")

        companion object : Reader<CreditAdjust> {
            override fun read(json: Json, at: Place): CreditAdjust {
                val fields = Fields(json, at)
                val read = CreditAdjust(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", Read.text),
                    amount = fields.required("amount", Read.decimal),
                    approvedOver = fields.optional("approved_over", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What is held is ordered. */
    data class CreditCommit(
        /** The use. */
        val hold: String,
        /** The id of this operation, unique on its use. */
        val operation: String,
        /** The order. */
        val order: String,
        /** How much; all that is held when absent. */
        val amount: BigDecimal? = null,
        /** What becomes of the rest. */
        val rest: Rest? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .put("order", order)
            .put("amount", amount)
            .put("rest", rest)
            .json().tagged("command", "credit.commit")

        companion object : Reader<CreditCommit> {
            override fun read(json: Json, at: Place): CreditCommit {
                val fields = Fields(json, at)
                val read = CreditCommit(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", Read.text),
                    order = fields.required("order", Read.text),
                    amount = fields.optional("amount", Read.decimal),
                    rest = fields.optional("rest", Rest),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What is held is held no longer. */
    data class CreditRelease(
        /** The use. */
        val hold: String,
        /** The id of this operation, unique on its use. */
        val operation: String,
        /** How much; all that is held when absent. */
        val amount: BigDecimal? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .put("amount", amount)
            .json().tagged("command", "credit.release")

        companion object : Reader<CreditRelease> {
            override fun read(json: Json, at: Place): CreditRelease {
                val fields = Fields(json, at)
                val read = CreditRelease(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", Read.text),
                    amount = fields.optional("amount", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What is ordered is shipped. */
    data class CreditShip(
        /** The use. */
        val hold: String,
        /** The id of this operation, unique on its use. */
        val operation: String,
        /** How much; all that is ordered when absent. */
        val amount: BigDecimal? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .put("amount", amount)
            .json().tagged("command", "credit.ship")

        companion object : Reader<CreditShip> {
            override fun read(json: Json, at: Place): CreditShip {
                val fields = Fields(json, at)
                val read = CreditShip(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", Read.text),
                    amount = fields.optional("amount", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What is shipped, or else ordered, is invoiced. */
    data class CreditInvoice(
        /** The use. */
        val hold: String,
        /** The id of this operation, unique on its use. */
        val operation: String,
        /** How much; all that is shipped or ordered when absent. */
        val amount: BigDecimal? = null,
        /** When the invoice was booked; when it happened, when absent. */
        val bookedAt: Instant? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .put("amount", amount)
            .put("booked_at", bookedAt)
            .json().tagged("command", "credit.invoice")

        companion object : Reader<CreditInvoice> {
            override fun read(json: Json, at: Place): CreditInvoice {
                val fields = Fields(json, at)
                val read = CreditInvoice(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", Read.text),
                    amount = fields.optional("amount", Read.decimal),
                    bookedAt = fields.optional("booked_at", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /**
     * What is ordered, or else shipped, is cancelled or comes back before it is invoiced. What is invoiced comes
     * back by a credit note, in the balance.
     */
    data class CreditCancel(
        /** The use. */
        val hold: String,
        /** The id of this operation, unique on its use. */
        val operation: String,
        /** How much; all that is ordered or shipped when absent. */
        val amount: BigDecimal? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("hold", hold)
            .put("operation", operation)
            .put("amount", amount)
            .json().tagged("command", "credit.cancel")

        companion object : Reader<CreditCancel> {
            override fun read(json: Json, at: Place): CreditCancel {
                val fields = Fields(json, at)
                val read = CreditCancel(
                    hold = fields.required("hold", Read.text),
                    operation = fields.required("operation", Read.text),
                    amount = fields.optional("amount", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /**
     * A cart of another system, as it is now. An older version than the one known, or one without lines, changes
     * nothing.
     */
    data class SignalCartUpdated(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The version at the source; the time of the event decides where there is none. */
        val version: Long? = null,
        /** Its lines. */
        val lines: List<SignalLine> = emptyList(),
        /** What it is worth. */
        val value: Money? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("version", version)
            .putUnlessEmpty("lines", lines)
            .put("value", value)
            .json().tagged("command", "signal.cart_updated")

        companion object : Reader<SignalCartUpdated> {
            override fun read(json: Json, at: Place): SignalCartUpdated {
                val fields = Fields(json, at)
                val read = SignalCartUpdated(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    version = fields.optional("version", Read.integer),
                    lines = fields.optional("lines", Read.list(SignalLine)) ?: emptyList(),
                    value = fields.optional("value", Money),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The buyer is at another stage. */
    data class SignalStageEntered(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The stage. */
        val stage: BuyingStage,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("stage", stage)
            .json().tagged("command", "signal.stage_entered")

        companion object : Reader<SignalStageEntered> {
            override fun read(json: Json, at: Place): SignalStageEntered {
                val fields = Fields(json, at)
                val read = SignalStageEntered(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    stage = fields.required("stage", BuyingStage),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A step of the checkout was entered. */
    data class SignalStepEntered(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The step. */
        val step: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("step", step)
            .json().tagged("command", "signal.step_entered")

        companion object : Reader<SignalStepEntered> {
            override fun read(json: Json, at: Place): SignalStepEntered {
                val fields = Fields(json, at)
                val read = SignalStepEntered(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    step = fields.required("step", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A step of the checkout was left without finishing it. */
    data class SignalStepLeft(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The step. */
        val step: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("step", step)
            .json().tagged("command", "signal.step_left")

        companion object : Reader<SignalStepLeft> {
            override fun read(json: Json, at: Place): SignalStepLeft {
                val fields = Fields(json, at)
                val read = SignalStepLeft(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    step = fields.required("step", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A product or page was looked at. */
    data class SignalViewed(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The product. */
        val sku: String? = null,
        /** Its category. */
        val category: String? = null,
        /** The page, such as `spec_sheet` or `terms`. */
        val page: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("sku", sku)
            .put("category", category)
            .put("page", page)
            .json().tagged("command", "signal.viewed")

        companion object : Reader<SignalViewed> {
            override fun read(json: Json, at: Place): SignalViewed {
                val fields = Fields(json, at)
                val read = SignalViewed(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    sku = fields.optional("sku", Read.text),
                    category = fields.optional("category", Read.text),
                    page = fields.optional("page", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Products were put beside each other. */
    data class SignalCompared(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The products. */
        val skus: List<String> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .putUnlessEmpty("skus", skus)
            .json().tagged("command", "signal.compared")

        companion object : Reader<SignalCompared> {
            override fun read(json: Json, at: Place): SignalCompared {
                val fields = Fields(json, at)
                val read = SignalCompared(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    skus = fields.optional("skus", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Something was searched for. */
    data class SignalSearched(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** How many results there were. */
        val results: Long,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("results", results)
            .json().tagged("command", "signal.searched")

        companion object : Reader<SignalSearched> {
            override fun read(json: Json, at: Place): SignalSearched {
                val fields = Fields(json, at)
                val read = SignalSearched(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    results = fields.required("results", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A visit began, or went on. */
    data class SignalVisited(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** Where the visitor came from. */
        val referrer: String? = null,
        /** How long the visitor has been there. */
        val onSite: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("referrer", referrer)
            .put("on_site", onSite)
            .json().tagged("command", "signal.visited")

        companion object : Reader<SignalVisited> {
            override fun read(json: Json, at: Place): SignalVisited {
                val fields = Fields(json, at)
                val read = SignalVisited(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    referrer = fields.optional("referrer", Read.text),
                    onSite = fields.optional("on_site", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A product had no price for this buyer. */
    data class SignalPriceUnavailable(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The product. */
        val sku: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("sku", sku)
            .json().tagged("command", "signal.price_unavailable")

        companion object : Reader<SignalPriceUnavailable> {
            override fun read(json: Json, at: Place): SignalPriceUnavailable {
                val fields = Fields(json, at)
                val read = SignalPriceUnavailable(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    sku = fields.optional("sku", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The price shown was not the one agreed. */
    data class SignalPriceDisputed(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The product. */
        val sku: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("sku", sku)
            .json().tagged("command", "signal.price_disputed")

        companion object : Reader<SignalPriceDisputed> {
            override fun read(json: Json, at: Place): SignalPriceDisputed {
                val fields = Fields(json, at)
                val read = SignalPriceDisputed(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    sku = fields.optional("sku", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A quote or cart was saved as a document. */
    data class SignalExported(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** What it was, such as `pdf`. */
        val format: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("format", format)
            .json().tagged("command", "signal.exported")

        companion object : Reader<SignalExported> {
            override fun read(json: Json, at: Place): SignalExported {
                val fields = Fields(json, at)
                val read = SignalExported(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    format = fields.optional("format", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What freight costs was shown. */
    data class SignalFreightShown(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** What it costs. */
        val amount: Money,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("amount", amount)
            .json().tagged("command", "signal.freight_shown")

        companion object : Reader<SignalFreightShown> {
            override fun read(json: Json, at: Place): SignalFreightShown {
                val fields = Fields(json, at)
                val read = SignalFreightShown(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    amount = fields.required("amount", Money),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The total with everything was shown. */
    data class SignalTotalShown(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** What it comes to. */
        val amount: Money,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("amount", amount)
            .json().tagged("command", "signal.total_shown")

        companion object : Reader<SignalTotalShown> {
            override fun read(json: Json, at: Place): SignalTotalShown {
                val fields = Fields(json, at)
                val read = SignalTotalShown(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    amount = fields.required("amount", Money),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A form was refused. */
    data class SignalValidationFailed(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The field. */
        val field: String,
        /** The code of the other system. */
        val code: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("field", field)
            .put("code", code)
            .json().tagged("command", "signal.validation_failed")

        companion object : Reader<SignalValidationFailed> {
            override fun read(json: Json, at: Place): SignalValidationFailed {
                val fields = Fields(json, at)
                val read = SignalValidationFailed(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    field = fields.required("field", Read.text),
                    code = fields.optional("code", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** How long a page took. */
    data class SignalPageTimed(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** How long. */
        val took: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("took", took)
            .json().tagged("command", "signal.page_timed")

        companion object : Reader<SignalPageTimed> {
            override fun read(json: Json, at: Place): SignalPageTimed {
                val fields = Fields(json, at)
                val read = SignalPageTimed(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    took = fields.required("took", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A program failed in front of the buyer. */
    data class SignalClientError(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** Its code. */
        val code: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("code", code)
            .json().tagged("command", "signal.client_error")

        companion object : Reader<SignalClientError> {
            override fun read(json: Json, at: Place): SignalClientError {
                val fields = Fields(json, at)
                val read = SignalClientError(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    code = fields.optional("code", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A payment was declined. */
    data class SignalPaymentDeclined(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The code of the provider. */
        val code: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("code", code)
            .json().tagged("command", "signal.payment_declined")

        companion object : Reader<SignalPaymentDeclined> {
            override fun read(json: Json, at: Place): SignalPaymentDeclined {
                val fields = Fields(json, at)
                val read = SignalPaymentDeclined(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    code = fields.optional("code", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The way of payment that was asked for is not offered. */
    data class SignalMethodMissing(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The method. */
        val method: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("method", method)
            .json().tagged("command", "signal.method_missing")

        companion object : Reader<SignalMethodMissing> {
            override fun read(json: Json, at: Place): SignalMethodMissing {
                val fields = Fields(json, at)
                val read = SignalMethodMissing(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    method = fields.optional("method", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Less is in stock than was asked for. */
    data class SignalStockShort(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The product. */
        val sku: String,
        /** How much there is. */
        val available: BigDecimal? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("sku", sku)
            .put("available", available)
            .json().tagged("command", "signal.stock_short")

        companion object : Reader<SignalStockShort> {
            override fun read(json: Json, at: Place): SignalStockShort {
                val fields = Fields(json, at)
                val read = SignalStockShort(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    sku = fields.required("sku", Read.text),
                    available = fields.optional("available", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /** When goods would come was shown. */
    data class SignalLeadTimeShown(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The product. */
        val sku: String? = null,
        /** In days. */
        val days: Long,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("sku", sku)
            .put("days", days)
            .json().tagged("command", "signal.lead_time_shown")

        companion object : Reader<SignalLeadTimeShown> {
            override fun read(json: Json, at: Place): SignalLeadTimeShown {
                val fields = Fields(json, at)
                val read = SignalLeadTimeShown(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    sku = fields.optional("sku", Read.text),
                    days = fields.required("days", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Credit stopped the buyer. */
    data class SignalCreditHeld(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** What is over the limit. */
        val amount: Money? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("amount", amount)
            .json().tagged("command", "signal.credit_held")

        companion object : Reader<SignalCreditHeld> {
            override fun read(json: Json, at: Place): SignalCreditHeld {
                val fields = Fields(json, at)
                val read = SignalCreditHeld(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    amount = fields.optional("amount", Money),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Credit lets the buyer go on. */
    data class SignalCreditReleased(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .json().tagged("command", "signal.credit_released")

        companion object : Reader<SignalCreditReleased> {
            override fun read(json: Json, at: Place): SignalCreditReleased {
                val fields = Fields(json, at)
                val read = SignalCreditReleased(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An approval of another system waits. */
    data class SignalApprovalRequested(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** Who decides. */
        val approvers: List<String> = emptyList(),
        /** What it is about. */
        val value: Money? = null,
        /** The cart that it is about. */
        val cart: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .putUnlessEmpty("approvers", approvers)
            .put("value", value)
            .put("cart", cart)
            .json().tagged("command", "signal.approval_requested")

        companion object : Reader<SignalApprovalRequested> {
            override fun read(json: Json, at: Place): SignalApprovalRequested {
                val fields = Fields(json, at)
                val read = SignalApprovalRequested(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    approvers = fields.optional("approvers", Read.list(Read.text)) ?: emptyList(),
                    value = fields.optional("value", Money),
                    cart = fields.optional("cart", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An approval of another system was decided. */
    data class SignalApprovalDecided(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** Whether it was approved. */
        val approved: Boolean,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("approved", approved)
            .json().tagged("command", "signal.approval_decided")

        companion object : Reader<SignalApprovalDecided> {
            override fun read(json: Json, at: Place): SignalApprovalDecided {
                val fields = Fields(json, at)
                val read = SignalApprovalDecided(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    approved = fields.required("approved", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A quote was asked for. */
    data class SignalQuoteRequested(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .json().tagged("command", "signal.quote_requested")

        companion object : Reader<SignalQuoteRequested> {
            override fun read(json: Json, at: Place): SignalQuoteRequested {
                val fields = Fields(json, at)
                val read = SignalQuoteRequested(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A quote of another system was offered, or offered again. */
    data class SignalQuoteOffered(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** Its revision. */
        val revision: Long? = null,
        /** Until when it holds. */
        val validUntil: Instant? = null,
        /** What it comes to. */
        val value: Money? = null,
        /** The cart that it was made of. */
        val cart: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("revision", revision)
            .put("valid_until", validUntil)
            .put("value", value)
            .put("cart", cart)
            .json().tagged("command", "signal.quote_offered")

        companion object : Reader<SignalQuoteOffered> {
            override fun read(json: Json, at: Place): SignalQuoteOffered {
                val fields = Fields(json, at)
                val read = SignalQuoteOffered(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    revision = fields.optional("revision", Read.integer),
                    validUntil = fields.optional("valid_until", Read.instant),
                    value = fields.optional("value", Money),
                    cart = fields.optional("cart", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The buyer looked at a quote. */
    data class SignalQuoteViewed(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .json().tagged("command", "signal.quote_viewed")

        companion object : Reader<SignalQuoteViewed> {
            override fun read(json: Json, at: Place): SignalQuoteViewed {
                val fields = Fields(json, at)
                val read = SignalQuoteViewed(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A quote of another system ended without an order. */
    data class SignalQuoteEnded(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** Why, such as `declined`. */
        val why: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("why", why)
            .json().tagged("command", "signal.quote_ended")

        companion object : Reader<SignalQuoteEnded> {
            override fun read(json: Json, at: Place): SignalQuoteEnded {
                val fields = Fields(json, at)
                val read = SignalQuoteEnded(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    why = fields.optional("why", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A configuration was begun, or changed. */
    data class SignalConfigured(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The product. */
        val sku: String,
        /** Whether it can be ordered as it is. */
        val complete: Boolean? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("sku", sku)
            .put("complete", complete)
            .json().tagged("command", "signal.configured")

        companion object : Reader<SignalConfigured> {
            override fun read(json: Json, at: Place): SignalConfigured {
                val fields = Fields(json, at)
                val read = SignalConfigured(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    sku = fields.required("sku", Read.text),
                    complete = fields.optional("complete", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Goods will be due to be ordered again. */
    data class SignalReorderExpected(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** When. */
        val due: Instant,
        /** What. */
        val lines: List<SignalLine> = emptyList(),
        /** What it is worth. */
        val value: Money? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("due", due)
            .putUnlessEmpty("lines", lines)
            .put("value", value)
            .json().tagged("command", "signal.reorder_expected")

        companion object : Reader<SignalReorderExpected> {
            override fun read(json: Json, at: Place): SignalReorderExpected {
                val fields = Fields(json, at)
                val read = SignalReorderExpected(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    due = fields.required("due", Read.instant),
                    lines = fields.optional("lines", Read.list(SignalLine)) ?: emptyList(),
                    value = fields.optional("value", Money),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A contract of another system ends. */
    data class SignalContractEnding(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** When. */
        val ends: Instant,
        /** What was bought under it. */
        val value: Money? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("ends", ends)
            .put("value", value)
            .json().tagged("command", "signal.contract_ending")

        companion object : Reader<SignalContractEnding> {
            override fun read(json: Json, at: Place): SignalContractEnding {
                val fields = Fields(json, at)
                val read = SignalContractEnding(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    ends = fields.required("ends", Read.instant),
                    value = fields.optional("value", Money),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Somebody of the company ordered, anywhere. */
    data class SignalOrdered(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The order. */
        val order: String,
        /** The cart that it came from, where it came from one. */
        val cart: String? = null,
        /** The quote that it came from. */
        val quote: String? = null,
        /** What was ordered. */
        val lines: List<SignalLine> = emptyList(),
        /** What it came to. */
        val value: Money? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("order", order)
            .put("cart", cart)
            .put("quote", quote)
            .putUnlessEmpty("lines", lines)
            .put("value", value)
            .json().tagged("command", "signal.ordered")

        companion object : Reader<SignalOrdered> {
            override fun read(json: Json, at: Place): SignalOrdered {
                val fields = Fields(json, at)
                val read = SignalOrdered(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    order = fields.required("order", Read.text),
                    cart = fields.optional("cart", Read.text),
                    quote = fields.optional("quote", Read.text),
                    lines = fields.optional("lines", Read.list(SignalLine)) ?: emptyList(),
                    value = fields.optional("value", Money),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A person has the ball: an open task or call. */
    data class SignalTaskOpened(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The task at its source. */
        val task: String,
        /** Whose it is. */
        val owner: String? = null,
        /** When it is to be done. */
        val due: Instant? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("task", task)
            .put("owner", owner)
            .put("due", due)
            .json().tagged("command", "signal.task_opened")

        companion object : Reader<SignalTaskOpened> {
            override fun read(json: Json, at: Place): SignalTaskOpened {
                val fields = Fields(json, at)
                val read = SignalTaskOpened(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    task = fields.required("task", Read.text),
                    owner = fields.optional("owner", Read.text),
                    due = fields.optional("due", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A person gives the ball back. */
    data class SignalTaskClosed(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The task at its source. */
        val task: String,
        /** What came of it, such as `no_answer` or `handled`. */
        val outcome: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("task", task)
            .put("outcome", outcome)
            .json().tagged("command", "signal.task_closed")

        companion object : Reader<SignalTaskClosed> {
            override fun read(json: Json, at: Place): SignalTaskClosed {
                val fields = Fields(json, at)
                val read = SignalTaskClosed(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    task = fields.required("task", Read.text),
                    outcome = fields.optional("outcome", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Somebody talked to the buyer. */
    data class SignalCallLogged(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** What came of it, such as `no_answer` or `reached`. */
        val outcome: String? = null,
        /** Whose call it was. */
        val owner: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("outcome", outcome)
            .put("owner", owner)
            .json().tagged("command", "signal.call_logged")

        companion object : Reader<SignalCallLogged> {
            override fun read(json: Json, at: Place): SignalCallLogged {
                val fields = Fields(json, at)
                val read = SignalCallLogged(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    outcome = fields.optional("outcome", Read.text),
                    owner = fields.optional("owner", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A reason that a person or a model names. */
    data class SignalReported(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The reason: a code of the table or one of the rulebook. */
        val reason: KnownReason,
        /** How much it weighs, up to 10,000; 100 when absent. */
        val weight: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("reason", reason)
            .put("weight", weight)
            .json().tagged("command", "signal.reported")

        companion object : Reader<SignalReported> {
            override fun read(json: Json, at: Place): SignalReported {
                val fields = Fields(json, at)
                val read = SignalReported(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    reason = fields.required("reason", KnownReason),
                    weight = fields.optional("weight", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A signal of the host's own: the rulebook says what it is evidence for. */
    data class SignalCustom(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** Its name, `x.*`. */
        val name: String,
        /** An amount that goes with it. */
        val amount: Money? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("name", name)
            .put("amount", amount)
            .json().tagged("command", "signal.custom")

        companion object : Reader<SignalCustom> {
            override fun read(json: Json, at: Place): SignalCustom {
                val fields = Fields(json, at)
                val read = SignalCustom(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    name = fields.required("name", Read.text),
                    amount = fields.optional("amount", Money),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What a model of the host says. */
    data class SignalScored(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The score. */
        val score: String,
        /** Its value. */
        val value: BigDecimal,
        /** The version of the model. */
        val version: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("score", score)
            .put("value", value)
            .put("version", version)
            .json().tagged("command", "signal.scored")

        companion object : Reader<SignalScored> {
            override fun read(json: Json, at: Place): SignalScored {
                val fields = Fields(json, at)
                val read = SignalScored(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    score = fields.required("score", Read.text),
                    value = fields.required("value", Read.decimal),
                    version = fields.required("version", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Whether a person may be written to. */
    data class SignalConsentChanged(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The channel. */
        val channel: String,
        /** The address, by its id; all addresses of the channel when absent. */
        val address: String? = null,
        /** The purpose; all when absent. */
        val purpose: Purpose? = null,
        /** Whether it is given. */
        val granted: Boolean,
        /** The domain of the address, for caps. */
        val domain: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("channel", channel)
            .put("address", address)
            .put("purpose", purpose)
            .put("granted", granted)
            .put("domain", domain)
            .json().tagged("command", "signal.consent_changed")

        companion object : Reader<SignalConsentChanged> {
            override fun read(json: Json, at: Place): SignalConsentChanged {
                val fields = Fields(json, at)
                val read = SignalConsentChanged(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    channel = fields.required("channel", Read.text),
                    address = fields.optional("address", Read.text),
                    purpose = fields.optional("purpose", Purpose),
                    granted = fields.required("granted", Read.bool),
                    domain = fields.optional("domain", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A law or a list forbids writing to a person, or does no more. */
    data class SignalSuppressionChanged(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The channel; all when absent. */
        val channel: String? = null,
        /** The address; all when absent. */
        val address: String? = null,
        /** Whether it is forbidden. */
        val suppressed: Boolean,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("channel", channel)
            .put("address", address)
            .put("suppressed", suppressed)
            .json().tagged("command", "signal.suppression_changed")

        companion object : Reader<SignalSuppressionChanged> {
            override fun read(json: Json, at: Place): SignalSuppressionChanged {
                val fields = Fields(json, at)
                val read = SignalSuppressionChanged(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    channel = fields.optional("channel", Read.text),
                    address = fields.optional("address", Read.text),
                    suppressed = fields.required("suppressed", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Feedback on a message: opened. */
    data class SignalOpened(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The effect that sent it. */
        val key: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("key", key)
            .json().tagged("command", "signal.opened")

        companion object : Reader<SignalOpened> {
            override fun read(json: Json, at: Place): SignalOpened {
                val fields = Fields(json, at)
                val read = SignalOpened(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    key = fields.required("key", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Feedback on a message: a link was followed. */
    data class SignalClicked(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The effect that sent it. */
        val key: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("key", key)
            .json().tagged("command", "signal.clicked")

        companion object : Reader<SignalClicked> {
            override fun read(json: Json, at: Place): SignalClicked {
                val fields = Fields(json, at)
                val read = SignalClicked(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    key = fields.required("key", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The recipient wrote back, to a message or by itself. */
    data class SignalReplied(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The effect that sent it. */
        val key: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("key", key)
            .json().tagged("command", "signal.replied")

        companion object : Reader<SignalReplied> {
            override fun read(json: Json, at: Place): SignalReplied {
                val fields = Fields(json, at)
                val read = SignalReplied(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    key = fields.optional("key", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The recipient wants no more of this. */
    data class SignalUnsubscribed(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The effect that sent it. */
        val key: String? = null,
        /** The channel, where no message is named. */
        val channel: String? = null,
        /** The address; all of the channel when absent. */
        val address: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("key", key)
            .put("channel", channel)
            .put("address", address)
            .json().tagged("command", "signal.unsubscribed")

        companion object : Reader<SignalUnsubscribed> {
            override fun read(json: Json, at: Place): SignalUnsubscribed {
                val fields = Fields(json, at)
                val read = SignalUnsubscribed(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    key = fields.optional("key", Read.text),
                    channel = fields.optional("channel", Read.text),
                    address = fields.optional("address", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The recipient complained. */
    data class SignalComplained(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The effect that sent it. */
        val key: String? = null,
        /** The channel, where no message is named. */
        val channel: String? = null,
        /** The address; all of the channel when absent. */
        val address: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("key", key)
            .put("channel", channel)
            .put("address", address)
            .json().tagged("command", "signal.complained")

        companion object : Reader<SignalComplained> {
            override fun read(json: Json, at: Place): SignalComplained {
                val fields = Fields(json, at)
                val read = SignalComplained(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    key = fields.optional("key", Read.text),
                    channel = fields.optional("channel", Read.text),
                    address = fields.optional("address", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A message that was delivered came back later. */
    data class SignalBounced(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The effect that sent it. */
        val key: String,
        /** Whether the address is dead. */
        val hard: Boolean,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("key", key)
            .put("hard", hard)
            .json().tagged("command", "signal.bounced")

        companion object : Reader<SignalBounced> {
            override fun read(json: Json, at: Place): SignalBounced {
                val fields = Fields(json, at)
                val read = SignalBounced(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    key = fields.required("key", Read.text),
                    hard = fields.required("hard", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Another tool wrote to a person: it counts towards caps. */
    data class SignalSentElsewhere(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The channel. */
        val channel: String,
        /** The purpose. */
        val purpose: Purpose,
        /** Tags that caps may count. */
        val tags: List<String> = emptyList(),
        /** How long it blocks later marketing to the contact, as stored by the tool. */
        val window: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("channel", channel)
            .put("purpose", purpose)
            .putUnlessEmpty("tags", tags)
            .put("window", window)
            .json().tagged("command", "signal.sent_elsewhere")

        companion object : Reader<SignalSentElsewhere> {
            override fun read(json: Json, at: Place): SignalSentElsewhere {
                val fields = Fields(json, at)
                val read = SignalSentElsewhere(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    channel = fields.required("channel", Read.text),
                    purpose = fields.required("purpose", Purpose),
                    tags = fields.optional("tags", Read.list(Read.text)) ?: emptyList(),
                    window = fields.optional("window", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** How much is in stock. */
    data class SignalStockKnown(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The product. */
        val sku: String,
        /** How much there is. */
        val available: BigDecimal,
        /** Until when this counts. */
        val validUntil: Instant? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("sku", sku)
            .put("available", available)
            .put("valid_until", validUntil)
            .json().tagged("command", "signal.stock_known")

        companion object : Reader<SignalStockKnown> {
            override fun read(json: Json, at: Place): SignalStockKnown {
                val fields = Fields(json, at)
                val read = SignalStockKnown(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    sku = fields.required("sku", Read.text),
                    available = fields.required("available", Read.decimal),
                    validUntil = fields.optional("valid_until", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A conversation with a person of the seller goes on, or has ended. */
    data class SignalNegotiationChanged(
        /** The thing that it is about, where it is about one. */
        val about: JourneyRef? = null,
        /** The person whom it is about, where one is known. */
        val contact: String? = null,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** Whether it is live. */
        val live: Boolean,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("about", about)
            .put("contact", contact)
            .put("unit", unit)
            .put("seller", seller)
            .put("live", live)
            .json().tagged("command", "signal.negotiation_changed")

        companion object : Reader<SignalNegotiationChanged> {
            override fun read(json: Json, at: Place): SignalNegotiationChanged {
                val fields = Fields(json, at)
                val read = SignalNegotiationChanged(
                    about = fields.optional("about", JourneyRef),
                    contact = fields.optional("contact", Read.text),
                    unit = fields.optional("unit", Read.text),
                    seller = fields.optional("seller", Read.text),
                    live = fields.required("live", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Make it. */
    data class CartCreate(
        /** What it is about. */
        val cart: String,
        /** What it is to be. */
        val new: NewCart,
        /** What is in it from the start. */
        val lines: List<NewLine> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("new", new)
            .putUnlessEmpty("lines", lines)
            .json().tagged("command", "cart.create")

        companion object : Reader<CartCreate> {
            override fun read(json: Json, at: Place): CartCreate {
                val fields = Fields(json, at)
                val read = CartCreate(
                    cart = fields.required("cart", Read.text),
                    new = fields.required("new", NewCart),
                    lines = fields.optional("lines", Read.list(NewLine)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Add to a line, or add a line. */
    data class CartAdd(
        /** What it is about. */
        val cart: String,
        /** The line. */
        val line: NewLine,
        /** The version of the line that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("line", line)
            .put("seen", seen)
            .json().tagged("command", "cart.add")

        companion object : Reader<CartAdd> {
            override fun read(json: Json, at: Place): CartAdd {
                val fields = Fields(json, at)
                val read = CartAdd(
                    cart = fields.required("cart", Read.text),
                    line = fields.required("line", NewLine),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Write one thing on a line that is there. */
    data class CartEditLine(
        /** What it is about. */
        val cart: String,
        /** The line. */
        val line: String,
        /** Its version that was seen. */
        val seen: Long,
        /** What is written. */
        val edit: LineEdit,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("line", line)
            .put("seen", seen)
            .put("edit", edit)
            .json().tagged("command", "cart.edit_line")

        companion object : Reader<CartEditLine> {
            override fun read(json: Json, at: Place): CartEditLine {
                val fields = Fields(json, at)
                val read = CartEditLine(
                    cart = fields.required("cart", Read.text),
                    line = fields.required("line", Read.text),
                    seen = fields.required("seen", Read.integer),
                    edit = fields.required("edit", LineEdit),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Change the choices of a configured line. */
    data class CartConfigure(
        /** What it is about. */
        val cart: String,
        /** The line. */
        val line: String,
        /** Its version that was seen. */
        val seen: Long,
        /** All its choices. */
        val configuration: Map<String, Json>,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("line", line)
            .put("seen", seen)
            .put("configuration", configuration)
            .json().tagged("command", "cart.configure")

        companion object : Reader<CartConfigure> {
            override fun read(json: Json, at: Place): CartConfigure {
                val fields = Fields(json, at)
                val read = CartConfigure(
                    cart = fields.required("cart", Read.text),
                    line = fields.required("line", Read.text),
                    seen = fields.required("seen", Read.integer),
                    configuration = fields.required("configuration", Read.map(Json)),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Take in edits that were made elsewhere. */
    data class CartEdit(
        /** What it is about. */
        val cart: String,
        /** The edits. */
        val operations: List<Operation> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .putUnlessEmpty("operations", operations)
            .json().tagged("command", "cart.edit")

        companion object : Reader<CartEdit> {
            override fun read(json: Json, at: Place): CartEdit {
                val fields = Fields(json, at)
                val read = CartEdit(
                    cart = fields.required("cart", Read.text),
                    operations = fields.optional("operations", Read.list(Operation)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Add rows that somebody entered. */
    data class CartAddLines(
        /** What it is about. */
        val cart: String,
        /** The rows. */
        val rows: List<EnteredRow> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .putUnlessEmpty("rows", rows)
            .json().tagged("command", "cart.add_lines")

        companion object : Reader<CartAddLines> {
            override fun read(json: Json, at: Place): CartAddLines {
                val fields = Fields(json, at)
                val read = CartAddLines(
                    cart = fields.required("cart", Read.text),
                    rows = fields.optional("rows", Read.list(EnteredRow)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Add the lines of an order again. */
    data class CartReorder(
        /** What it is about. */
        val cart: String,
        /** The order. */
        val order: String,
        /** Which lines; all when absent. */
        val lines: List<String> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .json().tagged("command", "cart.reorder")

        companion object : Reader<CartReorder> {
            override fun read(json: Json, at: Place): CartReorder {
                val fields = Fields(json, at)
                val read = CartReorder(
                    cart = fields.required("cart", Read.text),
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Add the lines of another cart or list; there they stay. */
    data class CartCopyLines(
        /** What it is about. */
        val cart: String,
        /** Where they are. */
        val from: String,
        /** Which lines; all when absent. */
        val lines: List<String> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("from", from)
            .putUnlessEmpty("lines", lines)
            .json().tagged("command", "cart.copy_lines")

        companion object : Reader<CartCopyLines> {
            override fun read(json: Json, at: Place): CartCopyLines {
                val fields = Fields(json, at)
                val read = CartCopyLines(
                    cart = fields.required("cart", Read.text),
                    from = fields.required("from", Read.text),
                    lines = fields.optional("lines", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Add the lines of another cart or list; there they go. */
    data class CartMoveLines(
        /** What it is about. */
        val cart: String,
        /** Where they are. */
        val from: String,
        /** Which lines; all when absent. */
        val lines: List<String> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("from", from)
            .putUnlessEmpty("lines", lines)
            .json().tagged("command", "cart.move_lines")

        companion object : Reader<CartMoveLines> {
            override fun read(json: Json, at: Place): CartMoveLines {
                val fields = Fields(json, at)
                val read = CartMoveLines(
                    cart = fields.required("cart", Read.text),
                    from = fields.required("from", Read.text),
                    lines = fields.optional("lines", Read.list(Read.text)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Say what the cart is as a whole. */
    data class CartDescribe(
        /** What it is about. */
        val cart: String,
        /** Everything that is said. */
        val head: CartHead,
        /** The version of the cart that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("head", head)
            .put("seen", seen)
            .json().tagged("command", "cart.describe")

        companion object : Reader<CartDescribe> {
            override fun read(json: Json, at: Place): CartDescribe {
                val fields = Fields(json, at)
                val read = CartDescribe(
                    cart = fields.required("cart", Read.text),
                    head = fields.required("head", CartHead),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Add a promotion code. */
    data class CartAddCode(
        /** What it is about. */
        val cart: String,
        /** The code. */
        val code: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("code", code)
            .json().tagged("command", "cart.add_code")

        companion object : Reader<CartAddCode> {
            override fun read(json: Json, at: Place): CartAddCode {
                val fields = Fields(json, at)
                val read = CartAddCode(
                    cart = fields.required("cart", Read.text),
                    code = fields.required("code", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Take a promotion code away. */
    data class CartRemoveCode(
        /** What it is about. */
        val cart: String,
        /** The code. */
        val code: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("code", code)
            .json().tagged("command", "cart.remove_code")

        companion object : Reader<CartRemoveCode> {
            override fun read(json: Json, at: Place): CartRemoveCode {
                val fields = Fields(json, at)
                val read = CartRemoveCode(
                    cart = fields.required("cart", Read.text),
                    code = fields.required("code", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Put it aside, take it up again, or make it another kind of list. */
    data class CartKeepAs(
        /** What it is about. */
        val cart: String,
        /** What it is to be. */
        val kind: CartKind,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("kind", kind)
            .json().tagged("command", "cart.keep_as")

        companion object : Reader<CartKeepAs> {
            override fun read(json: Json, at: Place): CartKeepAs {
                val fields = Fields(json, at)
                val read = CartKeepAs(
                    cart = fields.required("cart", Read.text),
                    kind = fields.required("kind", CartKind),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Say who may use it. */
    data class CartShare(
        /** What it is about. */
        val cart: String,
        /** What everybody of the unit may do. */
        val shared: Access? = null,
        /** Who else may use it. */
        val members: List<Member> = emptyList(),
        /** The version of the cart that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("shared", shared)
            .putUnlessEmpty("members", members)
            .put("seen", seen)
            .json().tagged("command", "cart.share")

        companion object : Reader<CartShare> {
            override fun read(json: Json, at: Place): CartShare {
                val fields = Fields(json, at)
                val read = CartShare(
                    cart = fields.required("cart", Read.text),
                    shared = fields.optional("shared", Access),
                    members = fields.optional("members", Read.list(Member)) ?: emptyList(),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Lock it for others. */
    data class CartLock(
        /** What it is about. */
        val cart: String,
        /** Until when. */
        val until: Instant,
        /** What is locked. */
        val scope: LockScope? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("until", until)
            .put("scope", scope)
            .json().tagged("command", "cart.lock")

        companion object : Reader<CartLock> {
            override fun read(json: Json, at: Place): CartLock {
                val fields = Fields(json, at)
                val read = CartLock(
                    cart = fields.required("cart", Read.text),
                    until = fields.required("until", Read.instant),
                    scope = fields.optional("scope", LockScope),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Give up the lock, or take away somebody else's. */
    data class CartUnlock(
        /** What it is about. */
        val cart: String,
        /** Whether it may be somebody else's. */
        val force: Boolean? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("force", force)
            .json().tagged("command", "cart.unlock")

        companion object : Reader<CartUnlock> {
            override fun read(json: Json, at: Place): CartUnlock {
                val fields = Fields(json, at)
                val read = CartUnlock(
                    cart = fields.required("cart", Read.text),
                    force = fields.optional("force", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Give a guest's cart an owner. */
    data class CartClaim(
        /** What it is about. */
        val cart: String,
        /** Whose it is; the actor's when absent. */
        val owner: String? = null,
        /** The unit that buys. */
        val unit: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("owner", owner)
            .put("unit", unit)
            .json().tagged("command", "cart.claim")

        companion object : Reader<CartClaim> {
            override fun read(json: Json, at: Place): CartClaim {
                val fields = Fields(json, at)
                val read = CartClaim(
                    cart = fields.required("cart", Read.text),
                    owner = fields.optional("owner", Read.text),
                    unit = fields.optional("unit", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Put its lines into another cart. */
    data class CartMerge(
        /** What it is about. */
        val cart: String,
        /** The other cart, which stays. */
        val into: String,
        /** How; as the rules say when absent. */
        val mode: MergeMode? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("into", into)
            .put("mode", mode)
            .json().tagged("command", "cart.merge")

        companion object : Reader<CartMerge> {
            override fun read(json: Json, at: Place): CartMerge {
                val fields = Fields(json, at)
                val read = CartMerge(
                    cart = fields.required("cart", Read.text),
                    into = fields.required("into", Read.text),
                    mode = fields.optional("mode", MergeMode),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Keep its prices. */
    data class CartFreeze(
        /** What it is about. */
        val cart: String,
        /** Whether edits are refused. */
        val hard: Boolean? = null,
        /** The version of the cart that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("hard", hard)
            .put("seen", seen)
            .json().tagged("command", "cart.freeze")

        companion object : Reader<CartFreeze> {
            override fun read(json: Json, at: Place): CartFreeze {
                val fields = Fields(json, at)
                val read = CartFreeze(
                    cart = fields.required("cart", Read.text),
                    hard = fields.optional("hard", Read.bool),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Give up kept prices. */
    data class CartThaw(
        /** What it is about. */
        val cart: String,
        /** The version of the cart that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("seen", seen)
            .json().tagged("command", "cart.thaw")

        companion object : Reader<CartThaw> {
            override fun read(json: Json, at: Place): CartThaw {
                val fields = Fields(json, at)
                val read = CartThaw(
                    cart = fields.required("cart", Read.text),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Price it anew. */
    data class CartReprice(
        /** What it is about. */
        val cart: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .json().tagged("command", "cart.reprice")

        companion object : Reader<CartReprice> {
            override fun read(json: Json, at: Place): CartReprice {
                val fields = Fields(json, at)
                val read = CartReprice(
                    cart = fields.required("cart", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Note that the buyer was shown its prices. */
    data class CartSee(
        /** What it is about. */
        val cart: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .json().tagged("command", "cart.see")

        companion object : Reader<CartSee> {
            override fun read(json: Json, at: Place): CartSee {
                val fields = Fields(json, at)
                val read = CartSee(
                    cart = fields.required("cart", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Ask for approval. */
    data class CartSubmit(
        /** What it is about. */
        val cart: String,
        /** The version of the cart that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("seen", seen)
            .json().tagged("command", "cart.submit")

        companion object : Reader<CartSubmit> {
            override fun read(json: Json, at: Place): CartSubmit {
                val fields = Fields(json, at)
                val read = CartSubmit(
                    cart = fields.required("cart", Read.text),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Take it back from approval. */
    data class CartRecall(
        /** What it is about. */
        val cart: String,
        /** The version of the cart that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("seen", seen)
            .json().tagged("command", "cart.recall")

        companion object : Reader<CartRecall> {
            override fun read(json: Json, at: Place): CartRecall {
                val fields = Fields(json, at)
                val read = CartRecall(
                    cart = fields.required("cart", Read.text),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Change what was approved. */
    data class CartAmend(
        /** What it is about. */
        val cart: String,
        /** The version of the cart that was seen. */
        val seen: Long,
        /** The edits, as operations of the moment. */
        val operations: List<Operation> = emptyList(),
        /** What the cart is as a whole; unchanged when absent. */
        val head: CartHead? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("seen", seen)
            .putUnlessEmpty("operations", operations)
            .put("head", head)
            .json().tagged("command", "cart.amend")

        companion object : Reader<CartAmend> {
            override fun read(json: Json, at: Place): CartAmend {
                val fields = Fields(json, at)
                val read = CartAmend(
                    cart = fields.required("cart", Read.text),
                    seen = fields.required("seen", Read.integer),
                    operations = fields.optional("operations", Read.list(Operation)) ?: emptyList(),
                    head = fields.optional("head", CartHead),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Place an order. */
    data class CartPlace(
        /** What it is about. */
        val cart: String,
        /** The version of the cart that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("seen", seen)
            .json().tagged("command", "cart.place")

        companion object : Reader<CartPlace> {
            override fun read(json: Json, at: Place): CartPlace {
                val fields = Fields(json, at)
                val read = CartPlace(
                    cart = fields.required("cart", Read.text),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Hand it to a procurement system. */
    data class CartTransfer(
        /** What it is about. */
        val cart: String,
        /** The version of the cart that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("seen", seen)
            .json().tagged("command", "cart.transfer")

        companion object : Reader<CartTransfer> {
            override fun read(json: Json, at: Place): CartTransfer {
                val fields = Fields(json, at)
                val read = CartTransfer(
                    cart = fields.required("cart", Read.text),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Throw it away. */
    data class CartCancel(
        /** What it is about. */
        val cart: String,
        /** The version of the cart that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("seen", seen)
            .json().tagged("command", "cart.cancel")

        companion object : Reader<CartCancel> {
            override fun read(json: Json, at: Place): CartCancel {
                val fields = Fields(json, at)
                val read = CartCancel(
                    cart = fields.required("cart", Read.text),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Say what it is in the system that decides about it. */
    data class CartObserve(
        /** What it is about. */
        val cart: String,
        /** That system's version. */
        val sourceVersion: Long,
        /** The whole cart. */
        val whole: CartRecord,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("cart", cart)
            .put("source_version", sourceVersion)
            .put("whole", whole)
            .json().tagged("command", "cart.observe")

        companion object : Reader<CartObserve> {
            override fun read(json: Json, at: Place): CartObserve {
                val fields = Fields(json, at)
                val read = CartObserve(
                    cart = fields.required("cart", Read.text),
                    sourceVersion = fields.required("source_version", Read.integer),
                    whole = fields.required("whole", CartRecord),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Make one. By a buyer it is a draft, or requested at once; by a seller it is in review. */
    data class QuoteCreate(
        /** What it is about. */
        val quote: String,
        /** The unit of the company that buys. */
        val unit: String? = null,
        /** The buyer, where a seller or the host makes it. */
        val contact: String? = null,
        /** The selling entity. */
        val seller: String? = null,
        /** The currency. */
        val currency: String,
        /** The cart that it is made of. */
        val cart: String? = null,
        /** Where the goods go. */
        val shipTo: String? = null,
        /** The buyer's purchase order number. */
        val po: String? = null,
        /** The lines. */
        val lines: List<WantedLine> = emptyList(),
        /** Whether it is requested at once. */
        val request: Boolean? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("unit", unit)
            .put("contact", contact)
            .put("seller", seller)
            .put("currency", currency)
            .put("cart", cart)
            .put("ship_to", shipTo)
            .put("po", po)
            .putUnlessEmpty("lines", lines)
            .put("request", request)
            .json().tagged("command", "quote.create")

        companion object : Reader<QuoteCreate> {
            override fun read(json: Json, at: Place): QuoteCreate {
                val fields = Fields(json, at)
                val read = QuoteCreate(
                    quote = fields.required("quote", Read.text),
                    unit = fields.optional("unit", Read.text),
                    contact = fields.optional("contact", Read.text),
                    seller = fields.optional("seller", Read.text),
                    currency = fields.required("currency", Read.text),
                    cart = fields.optional("cart", Read.text),
                    shipTo = fields.optional("ship_to", Read.text),
                    po = fields.optional("po", Read.text),
                    lines = fields.optional("lines", Read.list(WantedLine)) ?: emptyList(),
                    request = fields.optional("request", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Change lines of a draft (the buyer) or of a quote in review (the seller). */
    data class QuoteEdit(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** Lines to add or to put in place of those with the same id. */
        val lines: List<WantedLine> = emptyList(),
        /** Lines to take out. */
        val remove: List<String> = emptyList(),
        /** Where the goods go. */
        val shipTo: String? = null,
        /** The buyer's purchase order number. */
        val po: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .putUnlessEmpty("lines", lines)
            .putUnlessEmpty("remove", remove)
            .put("ship_to", shipTo)
            .put("po", po)
            .json().tagged("command", "quote.edit")

        companion object : Reader<QuoteEdit> {
            override fun read(json: Json, at: Place): QuoteEdit {
                val fields = Fields(json, at)
                val read = QuoteEdit(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    lines = fields.optional("lines", Read.list(WantedLine)) ?: emptyList(),
                    remove = fields.optional("remove", Read.list(Read.text)) ?: emptyList(),
                    shipTo = fields.optional("ship_to", Read.text),
                    po = fields.optional("po", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Ask for an offer. */
    data class QuoteRequest(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .json().tagged("command", "quote.request")

        companion object : Reader<QuoteRequest> {
            override fun read(json: Json, at: Place): QuoteRequest {
                val fields = Fields(json, at)
                val read = QuoteRequest(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Take it on, or take it over from a colleague. */
    data class QuoteClaim(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .json().tagged("command", "quote.claim")

        companion object : Reader<QuoteClaim> {
            override fun read(json: Json, at: Place): QuoteClaim {
                val fields = Fields(json, at)
                val read = QuoteClaim(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Give it back to the queue. */
    data class QuoteUnclaim(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .json().tagged("command", "quote.unclaim")

        companion object : Reader<QuoteUnclaim> {
            override fun read(json: Json, at: Place): QuoteUnclaim {
                val fields = Fields(json, at)
                val read = QuoteUnclaim(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Set prices, locks, extras and least totals of lines. */
    data class QuotePrice(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** What changes. */
        val lines: List<LineTerms> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .putUnlessEmpty("lines", lines)
            .json().tagged("command", "quote.price")

        companion object : Reader<QuotePrice> {
            override fun read(json: Json, at: Place): QuotePrice {
                val fields = Fields(json, at)
                val read = QuotePrice(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    lines = fields.optional("lines", Read.list(LineTerms)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Set the discount over what the lines leave; without one, take it away. */
    data class QuoteDiscount(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** The discount. */
        val discount: recoup.QuoteDiscount? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .put("discount", discount)
            .json().tagged("command", "quote.discount")

        companion object : Reader<QuoteDiscount> {
            override fun read(json: Json, at: Place): QuoteDiscount {
                val fields = Fields(json, at)
                val read = QuoteDiscount(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    discount = fields.optional("discount", recoup.QuoteDiscount),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Set all charges. */
    data class QuoteCharges(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** The charges. */
        val charges: List<QuoteCharge> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .putUnlessEmpty("charges", charges)
            .json().tagged("command", "quote.charges")

        companion object : Reader<QuoteCharges> {
            override fun read(json: Json, at: Place): QuoteCharges {
                val fields = Fields(json, at)
                val read = QuoteCharges(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    charges = fields.optional("charges", Read.list(QuoteCharge)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /**
     * Set line totals so that the lines that are not optional come to a total; the quote's discount goes into
     * them.
     */
    data class QuoteTarget(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** The total wanted, without charges. */
        val total: BigDecimal,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .put("total", total)
            .json().tagged("command", "quote.target")

        companion object : Reader<QuoteTarget> {
            override fun read(json: Json, at: Place): QuoteTarget {
                val fields = Fields(json, at)
                val read = QuoteTarget(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    total = fields.required("total", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Make the offer. */
    data class QuoteOffer(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** When it ends; by the rulebook when left out. */
        val validUntil: Instant? = null,
        /** Terms of payment, by their id. */
        val payment: String? = null,
        /** Whether its first order uses it up. */
        val singleUse: Boolean? = null,
        /** Whether less than everything may be accepted. */
        val partial: Boolean? = null,
        /** Makes it a blanket order. */
        val blanket: Blanket? = null,
        /** The id of a note. */
        val note: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .put("valid_until", validUntil)
            .put("payment", payment)
            .put("single_use", singleUse)
            .put("partial", partial)
            .put("blanket", blanket)
            .put("note", note)
            .json().tagged("command", "quote.offer")

        companion object : Reader<QuoteOffer> {
            override fun read(json: Json, at: Place): QuoteOffer {
                val fields = Fields(json, at)
                val read = QuoteOffer(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    validUntil = fields.optional("valid_until", Read.instant),
                    payment = fields.optional("payment", Read.text),
                    singleUse = fields.optional("single_use", Read.bool),
                    partial = fields.optional("partial", Read.bool),
                    blanket = fields.optional("blanket", Blanket),
                    note = fields.optional("note", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Let a discount pass that is beyond a colleague's authority. */
    data class QuoteApproveInternal(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .json().tagged("command", "quote.approve_internal")

        companion object : Reader<QuoteApproveInternal> {
            override fun read(json: Json, at: Place): QuoteApproveInternal {
                val fields = Fields(json, at)
                val read = QuoteApproveInternal(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Send it back to review; the seller who offered may do it too. */
    data class QuoteRefuseInternal(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** The id of a note. */
        val note: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .put("note", note)
            .json().tagged("command", "quote.refuse_internal")

        companion object : Reader<QuoteRefuseInternal> {
            override fun read(json: Json, at: Place): QuoteRefuseInternal {
                val fields = Fields(json, at)
                val read = QuoteRefuseInternal(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    note = fields.optional("note", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Accept everything that is not optional, or the lines named. */
    data class QuoteAccept(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** The lines; all that are not optional when left out. */
        val lines: List<Take> = emptyList(),
        /** The buyer's purchase order number. */
        val po: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .putUnlessEmpty("lines", lines)
            .put("po", po)
            .json().tagged("command", "quote.accept")

        companion object : Reader<QuoteAccept> {
            override fun read(json: Json, at: Place): QuoteAccept {
                val fields = Fields(json, at)
                val read = QuoteAccept(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    lines = fields.optional("lines", Read.list(Take)) ?: emptyList(),
                    po = fields.optional("po", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Ask for another offer. */
    data class QuoteCounter(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** The total wanted, without charges and optional lines. */
        val target: BigDecimal? = null,
        /** Wishes. */
        val lines: List<LineWish> = emptyList(),
        /** The id of a note. */
        val note: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .put("target", target)
            .putUnlessEmpty("lines", lines)
            .put("note", note)
            .json().tagged("command", "quote.counter")

        companion object : Reader<QuoteCounter> {
            override fun read(json: Json, at: Place): QuoteCounter {
                val fields = Fields(json, at)
                val read = QuoteCounter(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    target = fields.optional("target", Read.decimal),
                    lines = fields.optional("lines", Read.list(LineWish)) ?: emptyList(),
                    note = fields.optional("note", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Say no to the offer. */
    data class QuoteDecline(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** Why, as a word of the host. */
        val reason: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .put("reason", reason)
            .json().tagged("command", "quote.decline")

        companion object : Reader<QuoteDecline> {
            override fun read(json: Json, at: Place): QuoteDecline {
                val fields = Fields(json, at)
                val read = QuoteDecline(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Take the offer back. */
    data class QuoteWithdraw(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** Why, as a word of the host. */
        val reason: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .put("reason", reason)
            .json().tagged("command", "quote.withdraw")

        companion object : Reader<QuoteWithdraw> {
            override fun read(json: Json, at: Place): QuoteWithdraw {
                val fields = Fields(json, at)
                val read = QuoteWithdraw(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Make no offer. */
    data class QuoteReject(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** Why, as a word of the host. */
        val reason: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .put("reason", reason)
            .json().tagged("command", "quote.reject")

        companion object : Reader<QuoteReject> {
            override fun read(json: Json, at: Place): QuoteReject {
                val fields = Fields(json, at)
                val read = QuoteReject(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Give it up; of an accepted one, what is not ordered yet. */
    data class QuoteCancel(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** Why, as a word of the host. */
        val reason: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .put("reason", reason)
            .json().tagged("command", "quote.cancel")

        companion object : Reader<QuoteCancel> {
            override fun read(json: Json, at: Place): QuoteCancel {
                val fields = Fields(json, at)
                val read = QuoteCancel(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Work on an expired one again, at today's prices where the seller set none. */
    data class QuoteRequote(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .json().tagged("command", "quote.requote")

        companion object : Reader<QuoteRequote> {
            override fun read(json: Json, at: Place): QuoteRequote {
                val fields = Fields(json, at)
                val read = QuoteRequote(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Order what is left, or the quantities named. */
    data class QuotePlace(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** The lines; all that is left when left out. A blanket order always names them. */
        val lines: List<Take> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .putUnlessEmpty("lines", lines)
            .json().tagged("command", "quote.place")

        companion object : Reader<QuotePlace> {
            override fun read(json: Json, at: Place): QuotePlace {
                val fields = Fields(json, at)
                val read = QuotePlace(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    lines = fields.optional("lines", Read.list(Take)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The order was taken. */
    data class QuotePlaced(
        /** What it is about. */
        val quote: String,
        /** The release. */
        val release: Long,
        /** The order. */
        val order: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("release", release)
            .put("order", order)
            .json().tagged("command", "quote.placed")

        companion object : Reader<QuotePlaced> {
            override fun read(json: Json, at: Place): QuotePlaced {
                val fields = Fields(json, at)
                val read = QuotePlaced(
                    quote = fields.required("quote", Read.text),
                    release = fields.required("release", Read.integer),
                    order = fields.required("order", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The order was refused. */
    data class QuoteRefused(
        /** What it is about. */
        val quote: String,
        /** The release. */
        val release: Long,
        /** Why, as a word of the host. */
        val reason: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("release", release)
            .put("reason", reason)
            .json().tagged("command", "quote.refused")

        companion object : Reader<QuoteRefused> {
            override fun read(json: Json, at: Place): QuoteRefused {
                val fields = Fields(json, at)
                val read = QuoteRefused(
                    quote = fields.required("quote", Read.text),
                    release = fields.required("release", Read.integer),
                    reason = fields.optional("reason", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Add a message. */
    data class QuoteMessage(
        /** What it is about. */
        val quote: String,
        /** The revision seen. */
        val revision: Long,
        /** The id of its text. */
        val text: String,
        /** Whether it is among the seller's people. */
        val internal: Boolean? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("revision", revision)
            .put("text", text)
            .put("internal", internal)
            .json().tagged("command", "quote.message")

        companion object : Reader<QuoteMessage> {
            override fun read(json: Json, at: Place): QuoteMessage {
                val fields = Fields(json, at)
                val read = QuoteMessage(
                    quote = fields.required("quote", Read.text),
                    revision = fields.required("revision", Read.integer),
                    text = fields.required("text", Read.text),
                    internal = fields.optional("internal", Read.bool),
                )
                fields.finish()
                return read
            }
        }
    }

    /**
     * Take in a quote that a seller made on a device, under the id that the device chose. It is offered at its
     * own prices where the rulebook honours them, and else waits for the seller, with what has changed.
     */
    data class QuoteBringIn(
        /** What it is about. */
        val quote: String,
        /** What the device made. */
        val offline: OfflineQuote,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("offline", offline)
            .json().tagged("command", "quote.bring_in")

        companion object : Reader<QuoteBringIn> {
            override fun read(json: Json, at: Place): QuoteBringIn {
                val fields = Fields(json, at)
                val read = QuoteBringIn(
                    quote = fields.required("quote", Read.text),
                    offline = fields.required("offline", OfflineQuote),
                )
                fields.finish()
                return read
            }
        }
    }

    /** What another system says about its quote. */
    data class QuoteObserve(
        /** What it is about. */
        val quote: String,
        /** The whole quote. */
        val whole: QuoteObservation,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("quote", quote)
            .put("whole", whole)
            .json().tagged("command", "quote.observe")

        companion object : Reader<QuoteObserve> {
            override fun read(json: Json, at: Place): QuoteObserve {
                val fields = Fields(json, at)
                val read = QuoteObserve(
                    quote = fields.required("quote", Read.text),
                    whole = fields.required("whole", QuoteObservation),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Approves every open step that waits for the person, or only those named. */
    data class ApprovalApprove(
        /** What it is about. */
        val approval: String,
        /** The revision. */
        val revision: Long,
        /** Only these steps. */
        val steps: List<String> = emptyList(),
        /** The id of what is said, a text that the host keeps. */
        val note: String? = null,
        /** What the link allowed that the decision came through. The step is then that of the claim. */
        val claim: Claim? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("revision", revision)
            .putUnlessEmpty("steps", steps)
            .put("note", note)
            .put("claim", claim)
            .json().tagged("command", "approval.approve")

        companion object : Reader<ApprovalApprove> {
            override fun read(json: Json, at: Place): ApprovalApprove {
                val fields = Fields(json, at)
                val read = ApprovalApprove(
                    approval = fields.required("approval", Read.text),
                    revision = fields.required("revision", Read.integer),
                    steps = fields.optional("steps", Read.list(Read.text)) ?: emptyList(),
                    note = fields.optional("note", Read.text),
                    claim = fields.optional("claim", Claim),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Rejects every open step that waits for the person, or only those named. */
    data class ApprovalReject(
        /** What it is about. */
        val approval: String,
        /** The revision. */
        val revision: Long,
        /** Only these steps. */
        val steps: List<String> = emptyList(),
        /** The id of what is said, a text that the host keeps. */
        val note: String? = null,
        /** What the link allowed that the decision came through. The step is then that of the claim. */
        val claim: Claim? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("revision", revision)
            .putUnlessEmpty("steps", steps)
            .put("note", note)
            .put("claim", claim)
            .json().tagged("command", "approval.reject")

        companion object : Reader<ApprovalReject> {
            override fun read(json: Json, at: Place): ApprovalReject {
                val fields = Fields(json, at)
                val read = ApprovalReject(
                    approval = fields.required("approval", Read.text),
                    revision = fields.required("revision", Read.integer),
                    steps = fields.optional("steps", Read.list(Read.text)) ?: emptyList(),
                    note = fields.optional("note", Read.text),
                    claim = fields.optional("claim", Claim),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Gives the subject back to be changed. */
    data class ApprovalReturn(
        /** What it is about. */
        val approval: String,
        /** The revision. */
        val revision: Long,
        /** The id of what is said, a text that the host keeps. */
        val note: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("revision", revision)
            .put("note", note)
            .json().tagged("command", "approval.return")

        companion object : Reader<ApprovalReturn> {
            override fun read(json: Json, at: Place): ApprovalReturn {
                val fields = Fields(json, at)
                val read = ApprovalReturn(
                    approval = fields.required("approval", Read.text),
                    revision = fields.required("revision", Read.integer),
                    note = fields.optional("note", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Takes the request back. */
    data class ApprovalRecall(
        /** What it is about. */
        val approval: String,
        /** The revision. */
        val revision: Long,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("revision", revision)
            .json().tagged("command", "approval.recall")

        companion object : Reader<ApprovalRecall> {
            override fun read(json: Json, at: Place): ApprovalRecall {
                val fields = Fields(json, at)
                val read = ApprovalRecall(
                    approval = fields.required("approval", Read.text),
                    revision = fields.required("revision", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Gives an open step to somebody else: by one who may decide it, or by whoever manages the account. */
    data class ApprovalReassign(
        /** What it is about. */
        val approval: String,
        /** The revision. */
        val revision: Long,
        /** The step. */
        val step: String,
        /** The person who decides instead. */
        val to: String,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("revision", revision)
            .put("step", step)
            .put("to", to)
            .json().tagged("command", "approval.reassign")

        companion object : Reader<ApprovalReassign> {
            override fun read(json: Json, at: Place): ApprovalReassign {
                val fields = Fields(json, at)
                val read = ApprovalReassign(
                    approval = fields.required("approval", Read.text),
                    revision = fields.required("revision", Read.integer),
                    step = fields.required("step", Read.text),
                    to = fields.required("to", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Says where it stands in the system that decides about it. */
    data class ApprovalObserve(
        /** What it is about. */
        val approval: String,
        /** The revision that the system was asked about. */
        val revision: Long,
        /** That system's version, rising; one that is not above the last changes nothing. */
        val sourceVersion: Long,
        /** What it says. */
        val status: ObservedStatus,
        /** The id of what was said there, a text that the host keeps. */
        val note: String? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("approval", approval)
            .put("revision", revision)
            .put("source_version", sourceVersion)
            .put("status", status)
            .put("note", note)
            .json().tagged("command", "approval.observe")

        companion object : Reader<ApprovalObserve> {
            override fun read(json: Json, at: Place): ApprovalObserve {
                val fields = Fields(json, at)
                val read = ApprovalObserve(
                    approval = fields.required("approval", Read.text),
                    revision = fields.required("revision", Read.integer),
                    sourceVersion = fields.required("source_version", Read.integer),
                    status = fields.required("status", ObservedStatus),
                    note = fields.optional("note", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An order of another system. */
    data class OrderCreate(
        /** What it is about. */
        val order: String,
        /** The order. */
        val new: NewOrder,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("order", order)
            .put("new", new)
            .json().tagged("command", "order.create")

        companion object : Reader<OrderCreate> {
            override fun read(json: Json, at: Place): OrderCreate {
                val fields = Fields(json, at)
                val read = OrderCreate(
                    order = fields.required("order", Read.text),
                    new = fields.required("new", NewOrder),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It got a number. */
    data class OrderNumber(
        /** What it is about. */
        val order: String,
        /** The number that people know. */
        val number: String? = null,
        /** Numbers of other systems. */
        val external: List<ExternalNumber> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("order", order)
            .put("number", number)
            .putUnlessEmpty("external", external)
            .json().tagged("command", "order.number")

        companion object : Reader<OrderNumber> {
            override fun read(json: Json, at: Place): OrderNumber {
                val fields = Fields(json, at)
                val read = OrderNumber(
                    order = fields.required("order", Read.text),
                    number = fields.optional("number", Read.text),
                    external = fields.optional("external", Read.list(ExternalNumber)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** It was changed in the system that carries it out. */
    data class OrderChange(
        /** What it is about. */
        val order: String,
        /** The prices now, with every line that is ordered. */
        val prices: PriceSnapshot,
        /** The version that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("order", order)
            .put("prices", prices)
            .put("seen", seen)
            .json().tagged("command", "order.change")

        companion object : Reader<OrderChange> {
            override fun read(json: Json, at: Place): OrderChange {
                val fields = Fields(json, at)
                val read = OrderChange(
                    order = fields.required("order", Read.text),
                    prices = fields.required("prices", PriceSnapshot),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Cancel it, or lines of it. */
    data class OrderCancel(
        /** What it is about. */
        val order: String,
        /** How much of which line; all that is not shipped when absent. */
        val lines: List<LineQuantity> = emptyList(),
        /** The version that was seen. */
        val seen: Long? = null,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .put("seen", seen)
            .json().tagged("command", "order.cancel")

        companion object : Reader<OrderCancel> {
            override fun read(json: Json, at: Place): OrderCancel {
                val fields = Fields(json, at)
                val read = OrderCancel(
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(LineQuantity)) ?: emptyList(),
                    seen = fields.optional("seen", Read.integer),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Goods left. */
    data class OrderShip(
        /** What it is about. */
        val order: String,
        /** How much of which line. */
        val lines: List<LineQuantity> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .json().tagged("command", "order.ship")

        companion object : Reader<OrderShip> {
            override fun read(json: Json, at: Place): OrderShip {
                val fields = Fields(json, at)
                val read = OrderShip(
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(LineQuantity)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Goods are waited for. */
    data class OrderBackorder(
        /** What it is about. */
        val order: String,
        /** How much of each line is waited for now; zero ends it. */
        val lines: List<LineQuantity> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .json().tagged("command", "order.backorder")

        companion object : Reader<OrderBackorder> {
            override fun read(json: Json, at: Place): OrderBackorder {
                val fields = Fields(json, at)
                val read = OrderBackorder(
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(LineQuantity)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** An invoice was written; below zero a credit note. */
    data class OrderInvoice(
        /** What it is about. */
        val order: String,
        /** How much of which line. */
        val lines: List<LineQuantity> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .json().tagged("command", "order.invoice")

        companion object : Reader<OrderInvoice> {
            override fun read(json: Json, at: Place): OrderInvoice {
                val fields = Fields(json, at)
                val read = OrderInvoice(
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(LineQuantity)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Goods came back. */
    data class OrderReturn(
        /** What it is about. */
        val order: String,
        /** How much of which line. */
        val lines: List<LineQuantity> = emptyList(),
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("order", order)
            .putUnlessEmpty("lines", lines)
            .json().tagged("command", "order.return")

        companion object : Reader<OrderReturn> {
            override fun read(json: Json, at: Place): OrderReturn {
                val fields = Fields(json, at)
                val read = OrderReturn(
                    order = fields.required("order", Read.text),
                    lines = fields.optional("lines", Read.list(LineQuantity)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Say what it is in the system that decides about it. */
    data class OrderObserve(
        /** What it is about. */
        val order: String,
        /** That system's version. */
        val sourceVersion: Long,
        /** The whole order. */
        val whole: Order,
    ) : InputCommand {
        override fun json(): Json = Members()
            .put("order", order)
            .put("source_version", sourceVersion)
            .put("whole", whole)
            .json().tagged("command", "order.observe")

        companion object : Reader<OrderObserve> {
            override fun read(json: Json, at: Place): OrderObserve {
                val fields = Fields(json, at)
                val read = OrderObserve(
                    order = fields.required("order", Read.text),
                    sourceVersion = fields.required("source_version", Read.integer),
                    whole = fields.required("whole", Order),
                )
                fields.finish()
                return read
            }
        }
    }

    /** One that this version does not know: its word, and all of it. */
    data class Unknown(val word: String, val document: Json) : InputCommand {
        override fun json(): Json = document
    }

    companion object : Reader<InputCommand> {
        override fun read(json: Json, at: Place): InputCommand {
            val (word, rest) = json.toldApart("command", at)
            return when (word) {
                "account.sync_profile" -> AccountSyncProfile.read(rest, at)
                "account.sync_contact" -> AccountSyncContact.read(rest, at)
                "account.remove_contact" -> AccountRemoveContact.read(rest, at)
                "account.sync_consumption" -> AccountSyncConsumption.read(rest, at)
                "account.answer" -> AccountAnswer.read(rest, at)
                "account.sync_person" -> AccountSyncPerson.read(rest, at)
                "account.forget" -> AccountForget.read(rest, at)
                "account.delegate" -> AccountDelegate.read(rest, at)
                "account.revoke" -> AccountRevoke.read(rest, at)
                "account.effect_result" -> AccountEffectResult.read(rest, at)
                "budget.set" -> BudgetSet.read(rest, at)
                "budget.remove" -> BudgetRemove.read(rest, at)
                "budget.observe" -> BudgetObserve.read(rest, at)
                "budget.hold" -> BudgetHold.read(rest, at)
                "budget.adjust" -> BudgetAdjust.read(rest, at)
                "budget.commit" -> BudgetCommit.read(rest, at)
                "budget.release" -> BudgetRelease.read(rest, at)
                "budget.give_back" -> BudgetGiveBack.read(rest, at)
                "credit.sync" -> CreditSync.read(rest, at)
                "credit.hold" -> CreditHold.read(rest, at)
                "credit.adjust" -> CreditAdjust.read(rest, at)
                "credit.commit" -> CreditCommit.read(rest, at)
                "credit.release" -> CreditRelease.read(rest, at)
                "credit.ship" -> CreditShip.read(rest, at)
                "credit.invoice" -> CreditInvoice.read(rest, at)
                "credit.cancel" -> CreditCancel.read(rest, at)
                "signal.cart_updated" -> SignalCartUpdated.read(rest, at)
                "signal.stage_entered" -> SignalStageEntered.read(rest, at)
                "signal.step_entered" -> SignalStepEntered.read(rest, at)
                "signal.step_left" -> SignalStepLeft.read(rest, at)
                "signal.viewed" -> SignalViewed.read(rest, at)
                "signal.compared" -> SignalCompared.read(rest, at)
                "signal.searched" -> SignalSearched.read(rest, at)
                "signal.visited" -> SignalVisited.read(rest, at)
                "signal.price_unavailable" -> SignalPriceUnavailable.read(rest, at)
                "signal.price_disputed" -> SignalPriceDisputed.read(rest, at)
                "signal.exported" -> SignalExported.read(rest, at)
                "signal.freight_shown" -> SignalFreightShown.read(rest, at)
                "signal.total_shown" -> SignalTotalShown.read(rest, at)
                "signal.validation_failed" -> SignalValidationFailed.read(rest, at)
                "signal.page_timed" -> SignalPageTimed.read(rest, at)
                "signal.client_error" -> SignalClientError.read(rest, at)
                "signal.payment_declined" -> SignalPaymentDeclined.read(rest, at)
                "signal.method_missing" -> SignalMethodMissing.read(rest, at)
                "signal.stock_short" -> SignalStockShort.read(rest, at)
                "signal.lead_time_shown" -> SignalLeadTimeShown.read(rest, at)
                "signal.credit_held" -> SignalCreditHeld.read(rest, at)
                "signal.credit_released" -> SignalCreditReleased.read(rest, at)
                "signal.approval_requested" -> SignalApprovalRequested.read(rest, at)
                "signal.approval_decided" -> SignalApprovalDecided.read(rest, at)
                "signal.quote_requested" -> SignalQuoteRequested.read(rest, at)
                "signal.quote_offered" -> SignalQuoteOffered.read(rest, at)
                "signal.quote_viewed" -> SignalQuoteViewed.read(rest, at)
                "signal.quote_ended" -> SignalQuoteEnded.read(rest, at)
                "signal.configured" -> SignalConfigured.read(rest, at)
                "signal.reorder_expected" -> SignalReorderExpected.read(rest, at)
                "signal.contract_ending" -> SignalContractEnding.read(rest, at)
                "signal.ordered" -> SignalOrdered.read(rest, at)
                "signal.task_opened" -> SignalTaskOpened.read(rest, at)
                "signal.task_closed" -> SignalTaskClosed.read(rest, at)
                "signal.call_logged" -> SignalCallLogged.read(rest, at)
                "signal.reported" -> SignalReported.read(rest, at)
                "signal.custom" -> SignalCustom.read(rest, at)
                "signal.scored" -> SignalScored.read(rest, at)
                "signal.consent_changed" -> SignalConsentChanged.read(rest, at)
                "signal.suppression_changed" -> SignalSuppressionChanged.read(rest, at)
                "signal.opened" -> SignalOpened.read(rest, at)
                "signal.clicked" -> SignalClicked.read(rest, at)
                "signal.replied" -> SignalReplied.read(rest, at)
                "signal.unsubscribed" -> SignalUnsubscribed.read(rest, at)
                "signal.complained" -> SignalComplained.read(rest, at)
                "signal.bounced" -> SignalBounced.read(rest, at)
                "signal.sent_elsewhere" -> SignalSentElsewhere.read(rest, at)
                "signal.stock_known" -> SignalStockKnown.read(rest, at)
                "signal.negotiation_changed" -> SignalNegotiationChanged.read(rest, at)
                "cart.create" -> CartCreate.read(rest, at)
                "cart.add" -> CartAdd.read(rest, at)
                "cart.edit_line" -> CartEditLine.read(rest, at)
                "cart.configure" -> CartConfigure.read(rest, at)
                "cart.edit" -> CartEdit.read(rest, at)
                "cart.add_lines" -> CartAddLines.read(rest, at)
                "cart.reorder" -> CartReorder.read(rest, at)
                "cart.copy_lines" -> CartCopyLines.read(rest, at)
                "cart.move_lines" -> CartMoveLines.read(rest, at)
                "cart.describe" -> CartDescribe.read(rest, at)
                "cart.add_code" -> CartAddCode.read(rest, at)
                "cart.remove_code" -> CartRemoveCode.read(rest, at)
                "cart.keep_as" -> CartKeepAs.read(rest, at)
                "cart.share" -> CartShare.read(rest, at)
                "cart.lock" -> CartLock.read(rest, at)
                "cart.unlock" -> CartUnlock.read(rest, at)
                "cart.claim" -> CartClaim.read(rest, at)
                "cart.merge" -> CartMerge.read(rest, at)
                "cart.freeze" -> CartFreeze.read(rest, at)
                "cart.thaw" -> CartThaw.read(rest, at)
                "cart.reprice" -> CartReprice.read(rest, at)
                "cart.see" -> CartSee.read(rest, at)
                "cart.submit" -> CartSubmit.read(rest, at)
                "cart.recall" -> CartRecall.read(rest, at)
                "cart.amend" -> CartAmend.read(rest, at)
                "cart.place" -> CartPlace.read(rest, at)
                "cart.transfer" -> CartTransfer.read(rest, at)
                "cart.cancel" -> CartCancel.read(rest, at)
                "cart.observe" -> CartObserve.read(rest, at)
                "quote.create" -> QuoteCreate.read(rest, at)
                "quote.edit" -> QuoteEdit.read(rest, at)
                "quote.request" -> QuoteRequest.read(rest, at)
                "quote.claim" -> QuoteClaim.read(rest, at)
                "quote.unclaim" -> QuoteUnclaim.read(rest, at)
                "quote.price" -> QuotePrice.read(rest, at)
                "quote.discount" -> QuoteDiscount.read(rest, at)
                "quote.charges" -> QuoteCharges.read(rest, at)
                "quote.target" -> QuoteTarget.read(rest, at)
                "quote.offer" -> QuoteOffer.read(rest, at)
                "quote.approve_internal" -> QuoteApproveInternal.read(rest, at)
                "quote.refuse_internal" -> QuoteRefuseInternal.read(rest, at)
                "quote.accept" -> QuoteAccept.read(rest, at)
                "quote.counter" -> QuoteCounter.read(rest, at)
                "quote.decline" -> QuoteDecline.read(rest, at)
                "quote.withdraw" -> QuoteWithdraw.read(rest, at)
                "quote.reject" -> QuoteReject.read(rest, at)
                "quote.cancel" -> QuoteCancel.read(rest, at)
                "quote.requote" -> QuoteRequote.read(rest, at)
                "quote.place" -> QuotePlace.read(rest, at)
                "quote.placed" -> QuotePlaced.read(rest, at)
                "quote.refused" -> QuoteRefused.read(rest, at)
                "quote.message" -> QuoteMessage.read(rest, at)
                "quote.bring_in" -> QuoteBringIn.read(rest, at)
                "quote.observe" -> QuoteObserve.read(rest, at)
                "approval.approve" -> ApprovalApprove.read(rest, at)
                "approval.reject" -> ApprovalReject.read(rest, at)
                "approval.return" -> ApprovalReturn.read(rest, at)
                "approval.recall" -> ApprovalRecall.read(rest, at)
                "approval.reassign" -> ApprovalReassign.read(rest, at)
                "approval.observe" -> ApprovalObserve.read(rest, at)
                "order.create" -> OrderCreate.read(rest, at)
                "order.number" -> OrderNumber.read(rest, at)
                "order.change" -> OrderChange.read(rest, at)
                "order.cancel" -> OrderCancel.read(rest, at)
                "order.ship" -> OrderShip.read(rest, at)
                "order.backorder" -> OrderBackorder.read(rest, at)
                "order.invoice" -> OrderInvoice.read(rest, at)
                "order.return" -> OrderReturn.read(rest, at)
                "order.observe" -> OrderObserve.read(rest, at)
                else -> Unknown(word, json)
            }
        }
    }
}

/** The thing that a journey is about. */
sealed interface JourneyRef : Document {
    data class Cart(val value: String) : JourneyRef {
        override fun json(): Json = Members().put("cart", value).json()
    }

    data class Quote(val value: String) : JourneyRef {
        override fun json(): Json = Members().put("quote", value).json()
    }

    data class Approval(val value: String) : JourneyRef {
        override fun json(): Json = Members().put("approval", value).json()
    }

    data class Credit(val value: String) : JourneyRef {
        override fun json(): Json = Members().put("credit", value).json()
    }

    data class Configuration(val value: String) : JourneyRef {
        override fun json(): Json = Members().put("configuration", value).json()
    }

    data class Reorder(val value: String) : JourneyRef {
        override fun json(): Json = Members().put("reorder", value).json()
    }

    data class Contract(val value: String) : JourneyRef {
        override fun json(): Json = Members().put("contract", value).json()
    }

    data class Visit(val value: String) : JourneyRef {
        override fun json(): Json = Members().put("visit", value).json()
    }

    /** One that this version does not know: its field, and what stands there. */
    data class Unknown(val field: String, val value: Json) : JourneyRef {
        override fun json(): Json = Members().put(field, value).json()
    }

    companion object : Reader<JourneyRef> {
        override fun read(json: Json, at: Place): JourneyRef {
            val (field, value) = json.onlyField(at)
            return when (field) {
                "cart" -> Cart(Read.text.read(value, at.field("cart")))
                "quote" -> Quote(Read.text.read(value, at.field("quote")))
                "approval" -> Approval(Read.text.read(value, at.field("approval")))
                "credit" -> Credit(Read.text.read(value, at.field("credit")))
                "configuration" -> Configuration(Read.text.read(value, at.field("configuration")))
                "reorder" -> Reorder(Read.text.read(value, at.field("reorder")))
                "contract" -> Contract(Read.text.read(value, at.field("contract")))
                "visit" -> Visit(Read.text.read(value, at.field("visit")))
                else -> Unknown(field, value)
            }
        }
    }
}

/** What is written on a line. */
sealed interface LineEdit : Document {
    /** So many more; below zero takes away. */
    data class Add(
        /** How much, in the unit of the line. */
        val quantity: BigDecimal,
        /** Facts about the product. */
        val facts: LineFacts? = null,
        /** What the buyer typed. */
        val asEntered: String? = null,
    ) : LineEdit {
        override fun json(): Json = Members()
            .put("quantity", quantity)
            .put("facts", facts)
            .put("as_entered", asEntered)
            .json().tagged("what", "add")

        companion object : Reader<Add> {
            override fun read(json: Json, at: Place): Add {
                val fields = Fields(json, at)
                val read = Add(
                    quantity = fields.required("quantity", Read.decimal),
                    facts = fields.optional("facts", LineFacts),
                    asEntered = fields.optional("as_entered", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** So many, whatever there was. */
    data class SetQuantity(
        /** How much, above zero. */
        val quantity: BigDecimal,
    ) : LineEdit {
        override fun json(): Json = Members()
            .put("quantity", quantity)
            .json().tagged("what", "set_quantity")

        companion object : Reader<SetQuantity> {
            override fun read(json: Json, at: Place): SetQuantity {
                val fields = Fields(json, at)
                val read = SetQuantity(
                    quantity = fields.required("quantity", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The line goes, with everything on it. */
    data object Remove : LineEdit, Reader<Remove> {
        override fun json(): Json = Members().json().tagged("what", "remove")

        override fun read(json: Json, at: Place): Remove {
            Fields(json, at).finish()
            return this
        }
    }

    /** A price that survives recalculation; none gives it up. */
    data class SetPrice(
        /** The price. */
        val price: LinePrice? = null,
    ) : LineEdit {
        override fun json(): Json = Members()
            .put("price", price)
            .json().tagged("what", "set_price")

        companion object : Reader<SetPrice> {
            override fun read(json: Json, at: Place): SetPrice {
                val fields = Fields(json, at)
                val read = SetPrice(
                    price = fields.optional("price", LinePrice),
                )
                fields.finish()
                return read
            }
        }
    }

    /** The contract it must be priced by; none leaves the choice to pricing. */
    data class SetContract(
        /** The contract. */
        val contract: String? = null,
    ) : LineEdit {
        override fun json(): Json = Members()
            .put("contract", contract)
            .json().tagged("what", "set_contract")

        companion object : Reader<SetContract> {
            override fun read(json: Json, at: Place): SetContract {
                val fields = Fields(json, at)
                val read = SetContract(
                    contract = fields.optional("contract", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** When it is wanted. */
    data class SetRequested(
        /** The date. */
        val requested: Instant? = null,
    ) : LineEdit {
        override fun json(): Json = Members()
            .put("requested", requested)
            .json().tagged("what", "set_requested")

        companion object : Reader<SetRequested> {
            override fun read(json: Json, at: Place): SetRequested {
                val fields = Fields(json, at)
                val read = SetRequested(
                    requested = fields.optional("requested", Read.instant),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Facts about the product. */
    data class SetFacts(
        /** The facts. */
        val facts: LineFacts? = null,
    ) : LineEdit {
        override fun json(): Json = Members()
            .put("facts", facts)
            .json().tagged("what", "set_facts")

        companion object : Reader<SetFacts> {
            override fun read(json: Json, at: Place): SetFacts {
                val fields = Fields(json, at)
                val read = SetFacts(
                    facts = fields.optional("facts", LineFacts),
                )
                fields.finish()
                return read
            }
        }
    }

    /** When and where which part is wanted. */
    data class SetSchedule(
        /** The parts. */
        val schedule: List<Delivery> = emptyList(),
    ) : LineEdit {
        override fun json(): Json = Members()
            .putUnlessEmpty("schedule", schedule)
            .json().tagged("what", "set_schedule")

        companion object : Reader<SetSchedule> {
            override fun read(json: Json, at: Place): SetSchedule {
                val fields = Fields(json, at)
                val read = SetSchedule(
                    schedule = fields.optional("schedule", Read.list(Delivery)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** Who bears which share. */
    data class SetCoding(
        /** The shares. */
        val coding: List<Coding> = emptyList(),
    ) : LineEdit {
        override fun json(): Json = Members()
            .putUnlessEmpty("coding", coding)
            .json().tagged("what", "set_coding")

        companion object : Reader<SetCoding> {
            override fun read(json: Json, at: Place): SetCoding {
                val fields = Fields(json, at)
                val read = SetCoding(
                    coding = fields.optional("coding", Read.list(Coding)) ?: emptyList(),
                )
                fields.finish()
                return read
            }
        }
    }

    /** A note. */
    data class SetNote(
        /** The note. */
        val note: String? = null,
    ) : LineEdit {
        override fun json(): Json = Members()
            .put("note", note)
            .json().tagged("what", "set_note")

        companion object : Reader<SetNote> {
            override fun read(json: Json, at: Place): SetNote {
                val fields = Fields(json, at)
                val read = SetNote(
                    note = fields.optional("note", Read.text),
                )
                fields.finish()
                return read
            }
        }
    }

    /** One that this version does not know: its word, and all of it. */
    data class Unknown(val word: String, val document: Json) : LineEdit {
        override fun json(): Json = document
    }

    companion object : Reader<LineEdit> {
        override fun read(json: Json, at: Place): LineEdit {
            val (word, rest) = json.toldApart("what", at)
            return when (word) {
                "add" -> Add.read(rest, at)
                "set_quantity" -> SetQuantity.read(rest, at)
                "remove" -> Remove.read(rest, at)
                "set_price" -> SetPrice.read(rest, at)
                "set_contract" -> SetContract.read(rest, at)
                "set_requested" -> SetRequested.read(rest, at)
                "set_facts" -> SetFacts.read(rest, at)
                "set_schedule" -> SetSchedule.read(rest, at)
                "set_coding" -> SetCoding.read(rest, at)
                "set_note" -> SetNote.read(rest, at)
                else -> Unknown(word, json)
            }
        }
    }
}

sealed interface OfferOrRefusal : Document {
    data class Offer(val value: recoup.Offer) : OfferOrRefusal {
        override fun json(): Json = toJson(value)
    }

    data class Refusal(val value: recoup.Refusal) : OfferOrRefusal {
        override fun json(): Json = toJson(value)
    }

    companion object : Reader<OfferOrRefusal> {
        override fun read(json: Json, at: Place): OfferOrRefusal {
            if (json.kind in setOf(Json.Kind.OBJECT)) {
                try {
                    return Offer(recoup.Offer.read(json, at))
                } catch (_: RecoupException) {
                    // Perhaps it is the next.
                }
            }
            if (json.kind in setOf(Json.Kind.OBJECT)) return Refusal(recoup.Refusal.read(json, at))
            throw at.wrongType(json)
        }
    }
}

/** How far a budget may go below zero. */
sealed interface Overdraft : Document {
    /** Not at all. */
    data object None : Overdraft, Reader<None> {
        override fun json(): Json = Members().json().tagged("kind", "none")

        override fun read(json: Json, at: Place): None {
            Fields(json, at).finish()
            return this
        }
    }

    /** By an amount, in the budget's currency. */
    data class Amount(
        /** The amount, zero or more. */
        val amount: BigDecimal,
    ) : Overdraft {
        override fun json(): Json = Members()
            .put("amount", amount)
            .json().tagged("kind", "amount")

        companion object : Reader<Amount> {
            override fun read(json: Json, at: Place): Amount {
                val fields = Fields(json, at)
                val read = Amount(
                    amount = fields.required("amount", Read.decimal),
                )
                fields.finish()
                return read
            }
        }
    }

    /** As far as it takes: the budget only watches. */
    data object Unlimited : Overdraft, Reader<Unlimited> {
        override fun json(): Json = Members().json().tagged("kind", "unlimited")

        override fun read(json: Json, at: Place): Unlimited {
            Fields(json, at).finish()
            return this
        }
    }

    /** One that this version does not know: its word, and all of it. */
    data class Unknown(val word: String, val document: Json) : Overdraft {
        override fun json(): Json = document
    }

    companion object : Reader<Overdraft> {
        override fun read(json: Json, at: Place): Overdraft {
            val (word, rest) = json.toldApart("kind", at)
            return when (word) {
                "none" -> None.read(rest, at)
                "amount" -> Amount.read(rest, at)
                "unlimited" -> Unlimited.read(rest, at)
                else -> Unknown(word, json)
            }
        }
    }
}

sealed interface PricedOrRefusal : Document {
    data class Priced(val value: recoup.Priced) : PricedOrRefusal {
        override fun json(): Json = toJson(value)
    }

    data class Refusal(val value: recoup.Refusal) : PricedOrRefusal {
        override fun json(): Json = toJson(value)
    }

    companion object : Reader<PricedOrRefusal> {
        override fun read(json: Json, at: Place): PricedOrRefusal {
            if (json.kind in setOf(Json.Kind.OBJECT)) {
                try {
                    return Priced(recoup.Priced.read(json, at))
                } catch (_: RecoupException) {
                    // Perhaps it is the next.
                }
            }
            if (json.kind in setOf(Json.Kind.OBJECT)) return Refusal(recoup.Refusal.read(json, at))
            throw at.wrongType(json)
        }
    }
}

/** The rounding plan. */
sealed interface RoundingPresetOrRoundingRules : Document {
    data class RoundingPreset(val value: recoup.RoundingPreset) : RoundingPresetOrRoundingRules {
        override fun json(): Json = toJson(value)
    }

    data class RoundingRules(val value: recoup.RoundingRules) : RoundingPresetOrRoundingRules {
        override fun json(): Json = toJson(value)
    }

    companion object : Reader<RoundingPresetOrRoundingRules> {
        override fun read(json: Json, at: Place): RoundingPresetOrRoundingRules {
            if (json.kind in setOf(Json.Kind.TEXT)) return RoundingPreset(recoup.RoundingPreset.read(json, at))
            if (json.kind in setOf(Json.Kind.OBJECT)) return RoundingRules(recoup.RoundingRules.read(json, at))
            throw at.wrongType(json)
        }
    }
}

/** A unit price, whenever one is computed. */
sealed interface RoundingRulesUnitPrice : Document {
    data object None : RoundingRulesUnitPrice {
        override fun json(): Json = Json.Text("none")
    }

    data class PointRule(val value: recoup.PointRule) : RoundingRulesUnitPrice {
        override fun json(): Json = toJson(value)
    }

    companion object : Reader<RoundingRulesUnitPrice> {
        override fun read(json: Json, at: Place): RoundingRulesUnitPrice {
            if (json == Json.Text("none")) return None
            if (json.kind in setOf(Json.Kind.OBJECT)) return PointRule(recoup.PointRule.read(json, at))
            throw at.wrongType(json)
        }
    }
}

sealed interface StatedAmount : Document {
    data class Decimal(val value: BigDecimal) : StatedAmount {
        override fun json(): Json = toJson(value)
    }

    data class AmountByBasis(val value: recoup.AmountByBasis) : StatedAmount {
        override fun json(): Json = toJson(value)
    }

    companion object : Reader<StatedAmount> {
        override fun read(json: Json, at: Place): StatedAmount {
            if (json.kind in setOf(Json.Kind.TEXT, Json.Kind.NUMBER)) return Decimal(Read.decimal.read(json, at))
            if (json.kind in setOf(Json.Kind.OBJECT)) return AmountByBasis(recoup.AmountByBasis.read(json, at))
            throw at.wrongType(json)
        }
    }
}

sealed interface StatedIds : Document {
    data class Name(val value: String) : StatedIds {
        override fun json(): Json = toJson(value)
    }

    data class RecoupList(val value: List<String>) : StatedIds {
        override fun json(): Json = toJson(value)
    }

    companion object : Reader<StatedIds> {
        override fun read(json: Json, at: Place): StatedIds {
            if (json.kind in setOf(Json.Kind.TEXT)) return Name(Read.text.read(json, at))
            if (json.kind in setOf(Json.Kind.LIST)) return RecoupList(Read.list(Read.text).read(json, at))
            throw at.wrongType(json)
        }
    }
}

/** A subject of an account. */
sealed interface Subject : Document {
    /** The account itself. */
    data class Account(val value: Boolean) : Subject {
        override fun json(): Json = Members().put("account", value).json()
    }

    /** A cart, saved cart, list or template. */
    data class Cart(val value: String) : Subject {
        override fun json(): Json = Members().put("cart", value).json()
    }

    /** A quote. */
    data class Quote(val value: String) : Subject {
        override fun json(): Json = Members().put("quote", value).json()
    }

    /** An approval. */
    data class Approval(val value: String) : Subject {
        override fun json(): Json = Members().put("approval", value).json()
    }

    /** An order. */
    data class Order(val value: String) : Subject {
        override fun json(): Json = Members().put("order", value).json()
    }

    /** A budget. */
    data class Budget(val value: String) : Subject {
        override fun json(): Json = Members().put("budget", value).json()
    }

    /** A person. */
    data class Contact(val value: String) : Subject {
        override fun json(): Json = Members().put("contact", value).json()
    }

    /** An effect that waits for its answer. */
    data class Effect(val value: String) : Subject {
        override fun json(): Json = Members().put("effect", value).json()
    }

    /** A thing that can stall. */
    data class Journey(val value: JourneyRef) : Subject {
        override fun json(): Json = Members().put("journey", value).json()
    }

    /** A run of a recovery play. */
    data class Run(val value: String) : Subject {
        override fun json(): Json = Members().put("run", value).json()
    }

    /** One that this version does not know: its field, and what stands there. */
    data class Unknown(val field: String, val value: Json) : Subject {
        override fun json(): Json = Members().put(field, value).json()
    }

    companion object : Reader<Subject> {
        override fun read(json: Json, at: Place): Subject {
            val (field, value) = json.onlyField(at)
            return when (field) {
                "account" -> Account(Read.bool.read(value, at.field("account")))
                "cart" -> Cart(Read.text.read(value, at.field("cart")))
                "quote" -> Quote(Read.text.read(value, at.field("quote")))
                "approval" -> Approval(Read.text.read(value, at.field("approval")))
                "order" -> Order(Read.text.read(value, at.field("order")))
                "budget" -> Budget(Read.text.read(value, at.field("budget")))
                "contact" -> Contact(Read.text.read(value, at.field("contact")))
                "effect" -> Effect(Read.text.read(value, at.field("effect")))
                "journey" -> Journey(JourneyRef.read(value, at.field("journey")))
                "run" -> Run(Read.text.read(value, at.field("run")))
                else -> Unknown(field, value)
            }
        }
    }
}
