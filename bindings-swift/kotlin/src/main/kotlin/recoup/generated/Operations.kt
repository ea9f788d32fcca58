// Printed from the surface by `cargo xtask gen`; do not edit.

package recoup

import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import recoup.internal.NativeHandle

/** What a business decides, as a document that was read: prices, promotions, taxes, approvals, plays. */
class Rulebook internal constructor(native: NativeHandle) : Handle(native) {

    /**
     * The id that the document gives itself.
     * @throws RecoupException with every fault
     */
    fun id(): String =
        Call("rulebook.id", listOf(this), listOf()).value(Read.text)

    /**
     * The default currency of lists, contracts and amounts.
     * @throws RecoupException with every fault
     */
    fun currency(): String =
        Call("rulebook.currency", listOf(this), listOf()).value(Read.text)

    /**
     * Names exactly these rules: the SHA-256 of the canonical form. What was only written differently has the
     * same digest.
     * @throws RecoupException with every fault
     */
    fun digest(): String =
        Call("rulebook.digest", listOf(this), listOf()).value(Read.text)

    /**
     * The rulebook in its canonical form.
     * @throws RecoupException with every fault
     */
    fun toJson(): String =
        Call("rulebook.to_json", listOf(this), listOf()).text()

    /**
     * What the rulebook may say, and hardly means: warnings with their places, by code and then in the order of
     * the document.
     * @throws RecoupException with every fault
     */
    fun lint(): List<LintWarning> =
        Call("rulebook.lint", listOf(this), listOf()).value(Read.list(LintWarning))

    /**
     * What makes the other rulebook another than this one, in words and with places in the canonical forms.
     * Empty exactly when the digests are equal.
     * @throws RecoupException with every fault
     */
    fun diff(other: Rulebook): List<RulebookChange> =
        Call("rulebook.diff", listOf(this, other), listOf()).value(Read.list(RulebookChange))

    /**
     * What a quantity costs by the price breaks of one row, without a cart: `total`, rounded as a line of the
     * rulebook's currency, and the `rung` that is reached, counted from 1. A quantity of zero costs what
     * entering the first rung costs.
     *
     * @param row A row of a price list.
     * @param quantity How much, in the row's unit; zero or more.
     * @param consumed How much of the row's period was bought before; 0.
     * @param step The step of the product, in which slices are counted; 1.
     * @throws RecoupException with every fault
     */
    fun ladder(row: Row, quantity: BigDecimal, consumed: BigDecimal? = null, step: BigDecimal? = null): LadderCost =
        Call("rulebook.ladder", listOf(this), listOf(argument(row, "row"), argument(quantity, "quantity"), argument(consumed, "consumed"), argument(step, "step"))).value(LadderCost)

    companion object {
        /**
         * Reads a rulebook, with every fault of the document at once.
         *
         * @param document The rulebook.
         * @throws RecoupException with every fault
         */
        fun parse(document: RulebookDocument): Rulebook =
            Rulebook(Call("rulebook.parse", listOf(), listOf(encoded(document))).handle())

        /**
         * Reads a rulebook, with every fault of the document at once.
         *
         * @param document The rulebook.
         * @throws RecoupException with every fault
         */
        fun parse(document: String): Rulebook =
            Rulebook(Call("rulebook.parse", listOf(), listOf(document)).handle())

        /**
         * Makes one rulebook of several documents: lists are joined in their order, objects merged, and what
         * stands twice must be the same (`compose_conflict`). The context of a fault names its `document`, and
         * its path is a place there.
         *
         * @param documents The documents as texts, each with the name that faults call it by.
         * @throws RecoupException with every fault
         */
        fun compose(documents: List<NamedDocument>): Rulebook =
            Rulebook(Call("rulebook.compose", listOf(), listOf(argument(documents, "documents"))).handle())

        /**
         * The names of the presets: policies of known systems as partial rulebooks.
         * @throws RecoupException with every fault
         */
        fun presets(): List<String> =
            Call("rulebook.presets", listOf(), listOf()).value(Read.list(Read.text))

        /**
         * The document of a preset, to be composed with one's own.
         *
         * @param name One of `presets`.
         * @throws RecoupException with every fault
         */
        fun preset(name: String): String =
            Call("rulebook.preset", listOf(), listOf(argument(name, "name"))).text()

        /**
         * Ready-made recovery plays: documents to be composed with one's own, or to be copied and changed.
         * @throws RecoupException with every fault
         */
        fun readyPlays(): List<ReadyPlay> =
            Call("rulebook.ready_plays", listOf(), listOf()).value(Read.list(ReadyPlay))

        /**
         * What the ready-made plays refer to, as a partial rulebook: a beginning for who has no channels,
         * calendar and roles yet.
         * @throws RecoupException with every fault
         */
        fun readyGround(): String =
            Call("rulebook.ready_ground", listOf(), listOf()).text()

        /**
         * The JSON Schema of a rulebook.
         * @throws RecoupException with every fault
         */
        fun schema(): String =
            Call("rulebook.schema", listOf(), listOf()).text()

        /**
         * The JSON Schema of a request, the question of every price.
         * @throws RecoupException with every fault
         */
        fun requestSchema(): String =
            Call("rulebook.request_schema", listOf(), listOf()).text()
    }
}

/** A compiled rulebook with its catalogue and prices. It never changes, and threads may share it. */
class Engine internal constructor(native: NativeHandle) : Handle(native) {

    /**
     * An engine with some prices put, replaced or removed; this one goes on as it was, and the two share what
     * did not change. What is removed goes first, prices of the rulebook too. Faults are at `/upsert/n/field`
     * and `/remove/n`.
     *
     * @param upsert Rows that are new, or replace the one of the same list, SKU, unit, quantity and validity.
     * @param remove Lists and SKUs whose prices all go.
     * @throws RecoupException with every fault
     */
    fun withPrices(upsert: List<PriceRecord>? = null, remove: List<PriceKey>? = null): Engine =
        Engine(Call("engine.with_prices", listOf(this), listOf(argument(upsert, "upsert"), argument(remove, "remove"))).handle())

    /**
     * An engine with some products put, replaced or removed; this one goes on as it was.
     *
     * @param products Products that are new, or replace the one with the same SKU as a whole.
     * @param remove SKUs that go.
     * @param categories The new category tree, in place of the old one.
     * @param productGroups The new product groups, in place of the old ones.
     * @throws RecoupException with every fault
     */
    fun withProducts(products: List<ProductRecord>? = null, remove: List<String>? = null, categories: List<CategoryRecord>? = null, productGroups: List<ProductGroupRecord>? = null): Engine =
        Engine(Call("engine.with_products", listOf(this), listOf(argument(products, "products"), argument(remove, "remove"), argument(categories, "categories"), argument(productGroups, "product_groups"))).handle())

    /**
     * An engine that knows which products go together, in place of what it knew; this one goes on as it was.
     *
     * @param rows In how many orders two products were together.
     * @throws RecoupException with every fault
     */
    fun withRelated(rows: List<RelatedRow>): Engine =
        Engine(Call("engine.with_related", listOf(this), listOf(argument(rows, "rows"))).handle())

    /**
     * The products that go with these, the most often ordered together first, without these themselves.
     *
     * @param skus What is in the cart.
     * @param atMost How many at the most.
     * @throws RecoupException with every fault
     */
    fun relatedTo(skus: List<String>, atMost: Long): List<Related> =
        Call("engine.related_to", listOf(this), listOf(argument(skus, "skus"), argument(atMost, "at_most"))).value(Read.list(Related))

    /**
     * The digest of the rulebook that it was compiled from. Every decision is kept with it.
     * @throws RecoupException with every fault
     */
    fun rulebookDigest(): String =
        Call("engine.rulebook_digest", listOf(this), listOf()).value(Read.text)

    /**
     * The size of the price book: SKUs, rows, prices at a quantity (rungs), bytes of memory.
     * @throws RecoupException with every fault
     */
    fun stats(): BookStats =
        Call("engine.stats", listOf(this), listOf()).value(BookStats)

    /**
     * Prices a cart. A line that merely has no price is no error: it says why.
     *
     * @param request Who buys what, where and when.
     * @throws RecoupException with every fault
     */
    fun price(request: Request): Priced =
        Call("engine.price", listOf(this), listOf(encoded(request))).value(Priced)

    /**
     * Prices a cart. A line that merely has no price is no error: it says why.
     *
     * @param request Who buys what, where and when.
     * @throws RecoupException with every fault
     */
    fun price(request: String): Priced =
        Call("engine.price", listOf(this), listOf(request)).value(Priced)

    /**
     * Prices many carts, each by itself: the answer has a result for each, or its `errors` with places in that
     * request. `too_many` beyond the limit of one batch.
     *
     * @param requests The requests; one may also be given as its text.
     * @throws RecoupException with every fault
     */
    fun priceMany(requests: List<Request>): List<PricedOrRefusal> =
        Call("engine.price_many", listOf(this), listOf(argument(requests, "requests"))).value(Read.list(PricedOrRefusal))

    /**
     * What SKUs cost a buyer by quantity, for product pages: price breaks before promotions. Each SKU by itself:
     * one that is not known yields its `errors` in its place.
     *
     * @param context Who asks, where and when: a request whose lines do not matter.
     * @param skus The SKUs.
     * @throws RecoupException with every fault
     */
    fun offers(context: Request, skus: List<String>): List<OfferOrRefusal> =
        Call("engine.offers", listOf(this), listOf(encoded(context), argument(skus, "skus"))).value(Read.list(OfferOrRefusal))

    /**
     * What SKUs cost a buyer by quantity, for product pages: price breaks before promotions. Each SKU by itself:
     * one that is not known yields its `errors` in its place.
     *
     * @param context Who asks, where and when: a request whose lines do not matter.
     * @param skus The SKUs.
     * @throws RecoupException with every fault
     */
    fun offers(context: String, skus: List<String>): List<OfferOrRefusal> =
        Call("engine.offers", listOf(this), listOf(context, argument(skus, "skus"))).value(Read.list(OfferOrRefusal))

    /**
     * Prices a cart under several rounding and tax policies and names every figure that differs.
     *
     * @param request The cart.
     * @param policies The policies; what one leaves out stays as the rulebook has it.
     * @throws RecoupException with every fault
     */
    fun compare(request: Request, policies: List<PolicyChange>): Comparison =
        Call("engine.compare", listOf(this), listOf(encoded(request), argument(policies, "policies"))).value(Comparison)

    /**
     * Prices a cart under several rounding and tax policies and names every figure that differs.
     *
     * @param request The cart.
     * @param policies The policies; what one leaves out stays as the rulebook has it.
     * @throws RecoupException with every fault
     */
    fun compare(request: String, policies: List<PolicyChange>): Comparison =
        Call("engine.compare", listOf(this), listOf(request, argument(policies, "policies"))).value(Comparison)

    /**
     * Whether a condition holds for a cart after its promotions, or for one of its lines, and why: the sentence,
     * the outcome (`holds`, `fails`, `unknown` with a `reason`), what was found, and the same for its parts.
     *
     * @param condition The condition, as in a rulebook.
     * @param request The cart.
     * @param line The place of the line, from 0; without it the whole cart is asked.
     * @throws RecoupException with every fault
     */
    fun explainCondition(condition: Condition, request: Request, line: Long? = null): ConditionExplanation =
        Call("engine.explain_condition", listOf(this), listOf(argument(condition, "condition"), encoded(request), argument(line, "line"))).value(ConditionExplanation)

    /**
     * Whether a condition holds for a cart after its promotions, or for one of its lines, and why: the sentence,
     * the outcome (`holds`, `fails`, `unknown` with a `reason`), what was found, and the same for its parts.
     *
     * @param condition The condition, as in a rulebook.
     * @param request The cart.
     * @param line The place of the line, from 0; without it the whole cart is asked.
     * @throws RecoupException with every fault
     */
    fun explainCondition(condition: Condition, request: String, line: Long? = null): ConditionExplanation =
        Call("engine.explain_condition", listOf(this), listOf(argument(condition, "condition"), request, argument(line, "line"))).value(ConditionExplanation)

    /**
     * What an approval policy finds in a cart as it is priced now: an explanation of each of its conditions,
     * and, where it asks for any line, of that condition for each line. Empty where it asks for nothing. It may
     * show margins: not for buyers. What an account knows and a request does not, such as a budget, is unknown
     * here. `unknown_reference`.
     *
     * @param policy The policy.
     * @param request The cart.
     * @throws RecoupException with every fault
     */
    fun explainPolicy(policy: String, request: Request): List<ConditionExplanation> =
        Call("engine.explain_policy", listOf(this), listOf(argument(policy, "policy"), encoded(request))).value(Read.list(ConditionExplanation))

    /**
     * What an approval policy finds in a cart as it is priced now: an explanation of each of its conditions,
     * and, where it asks for any line, of that condition for each line. Empty where it asks for nothing. It may
     * show margins: not for buyers. What an account knows and a request does not, such as a budget, is unknown
     * here. `unknown_reference`.
     *
     * @param policy The policy.
     * @param request The cart.
     * @throws RecoupException with every fault
     */
    fun explainPolicy(policy: String, request: String): List<ConditionExplanation> =
        Call("engine.explain_policy", listOf(this), listOf(argument(policy, "policy"), request)).value(Read.list(ConditionExplanation))

    /**
     * Which approval policies want an approval of a subject of the host's own, such as a purchase requisition,
     * of which only facts are known: in the order of the rulebook those that hold and, with why as `unknown`,
     * those that can't be decided: what can't be known counts as holding. What is left out of the facts is not
     * known, nor is what a policy asks of lines or of spending before.
     *
     * @param facts The facts, in the words of conditions.
     * @param subject What it is; `cart`.
     * @throws RecoupException with every fault
     */
    fun matchingPolicies(facts: StatedFacts, subject: SubjectKind? = null): List<MatchingPolicy> =
        Call("engine.matching_policies", listOf(this), listOf(encoded(facts), argument(subject, "subject"))).value(Read.list(MatchingPolicy))

    /**
     * Which approval policies want an approval of a subject of the host's own, such as a purchase requisition,
     * of which only facts are known: in the order of the rulebook those that hold and, with why as `unknown`,
     * those that can't be decided: what can't be known counts as holding. What is left out of the facts is not
     * known, nor is what a policy asks of lines or of spending before.
     *
     * @param facts The facts, in the words of conditions.
     * @param subject What it is; `cart`.
     * @throws RecoupException with every fault
     */
    fun matchingPolicies(facts: String, subject: SubjectKind? = null): List<MatchingPolicy> =
        Call("engine.matching_policies", listOf(this), listOf(facts, argument(subject, "subject"))).value(Read.list(MatchingPolicy))

    /**
     * How a buyer who bought this much stands to what a contract promised: what is missing, what is charged for
     * it, and what is given back. `unknown_contract`.
     *
     * @param contract The contract.
     * @param bought What was bought, in the contract's currency.
     * @throws RecoupException with every fault
     */
    fun commitment(contract: String, bought: BigDecimal): CommitmentStatus =
        Call("engine.commitment", listOf(this), listOf(argument(contract, "contract"), argument(bought, "bought"))).value(CommitmentStatus)

    /**
     * Names exactly this question to exactly these rules. Products and prices that came in bulk are not in it.
     *
     * @param request The question.
     * @throws RecoupException with every fault
     */
    fun requestDigest(request: Request): String =
        Call("engine.request_digest", listOf(this), listOf(encoded(request))).value(Read.text)

    /**
     * Names exactly this question to exactly these rules. Products and prices that came in bulk are not in it.
     *
     * @param request The question.
     * @throws RecoupException with every fault
     */
    fun requestDigest(request: String): String =
        Call("engine.request_digest", listOf(this), listOf(request)).value(Read.text)

    /**
     * Resolves a cart once, to be edited and priced again at every keystroke.
     *
     * @param request The cart as it begins.
     * @throws RecoupException with every fault
     */
    fun prepare(request: Request): Cart =
        Cart(Call("engine.prepare", listOf(this), listOf(encoded(request))).handle())

    /**
     * Resolves a cart once, to be edited and priced again at every keystroke.
     *
     * @param request The cart as it begins.
     * @throws RecoupException with every fault
     */
    fun prepare(request: String): Cart =
        Cart(Call("engine.prepare", listOf(this), listOf(request)).handle())

    /**
     * The product of a SKU, or nothing.
     *
     * @param sku The SKU.
     * @throws RecoupException with every fault
     */
    fun product(sku: String): ProductRecord? =
        Call("engine.product", listOf(this), listOf(argument(sku, "sku"))).optional(ProductRecord)

    /**
     * The product that a number names: a SKU, the number that a customer uses, a GTIN or a maker's number.
     * `unknown_sku`, or `ambiguous_item` where it names several.
     *
     * @param number The number as it was typed or scanned.
     * @param account Whose own numbers count.
     * @throws RecoupException with every fault
     */
    fun findItem(number: String, account: String? = null): ProductRecord =
        Call("engine.find_item", listOf(this), listOf(argument(number, "number"), argument(account, "account"))).value(ProductRecord)

    /**
     * Reads rows that somebody entered (an order pad, pasted rows, a file) and answers for each, in their order:
     * the line that it would be, or why it is none. It changes no cart; `cart.add_lines` is the command that
     * does. `too_many` above 100,000 rows.
     *
     * @param rows The rows.
     * @param day The day: what superseded a product by then is named in its place.
     * @param account Whose own numbers count.
     * @throws RecoupException with every fault
     */
    fun addLines(rows: List<EnteredRow>, day: LocalDate, account: String? = null): List<EnteredLine> =
        Call("engine.add_lines", listOf(this), listOf(argument(rows, "rows"), argument(day, "day"), argument(account, "account"))).value(Read.list(EnteredLine))

    /**
     * The product that is sold in place of a SKU on a day: itself, or what superseded it, or what superseded
     * that. `unknown_sku`.
     *
     * @param sku The SKU; it need not be sold any more.
     * @param day The day.
     * @throws RecoupException with every fault
     */
    fun currentProduct(sku: String, day: LocalDate): ProductRecord =
        Call("engine.current_product", listOf(this), listOf(argument(sku, "sku"), argument(day, "day"))).value(ProductRecord)

    /**
     * The variants of a product.
     *
     * @param product The product.
     * @throws RecoupException with every fault
     */
    fun variants(product: String): List<ProductRecord> =
        Call("engine.variants", listOf(this), listOf(argument(product, "product"))).value(Read.list(ProductRecord))

    /**
     * The products that a quantity of a SKU consists of, one entry for each; a product that is no bundle
     * consists of itself.
     *
     * @param sku The SKU.
     * @param quantity How much, in its base unit.
     * @throws RecoupException with every fault
     */
    fun bundleParts(sku: String, quantity: BigDecimal): List<BundlePart> =
        Call("engine.bundle_parts", listOf(this), listOf(argument(sku, "sku"), argument(quantity, "quantity"))).value(Read.list(BundlePart))

    /**
     * A quantity of a product in another of its units, exactly or not at all (`precision_loss`).
     *
     * @param sku The product.
     * @param quantity How much.
     * @param fromUnit The unit that it is in.
     * @param toUnit The unit wanted.
     * @throws RecoupException with every fault
     */
    fun convert(sku: String, quantity: BigDecimal, fromUnit: String, toUnit: String): BigDecimal =
        Call("engine.convert", listOf(this), listOf(argument(sku, "sku"), argument(quantity, "quantity"), argument(fromUnit, "from_unit"), argument(toUnit, "to_unit"))).value(Read.decimal)

    /**
     * What is wrong with a configuration, and which single changes would mend it.
     *
     * @param sku The product.
     * @param choices The choice of each option.
     * @throws RecoupException with every fault
     */
    fun configure(sku: String, choices: Map<String, Json>): CheckedConfiguration =
        Call("engine.configure", listOf(this), listOf(argument(sku, "sku"), argument(choices, "choices"))).value(CheckedConfiguration)

    /**
     * Refuses a configuration that breaks a constraint of the product: `invalid_configuration`.
     *
     * @param sku The product.
     * @param choices The choice of each option.
     * @throws RecoupException with every fault
     */
    fun requireConfiguration(sku: String, choices: Map<String, Json>): Unit =
        Call("engine.require_configuration", listOf(this), listOf(argument(sku, "sku"), argument(choices, "choices"))).nothing()

    /**
     * What a unit gets of an experiment: the arm, whether it is held out, the arms that it could have got, and
     * the share of units that get the same. The same unit always gets the same.
     *
     * @param experiment The experiment.
     * @param unit The id of the account or contact, as the experiment says.
     * @throws RecoupException with every fault
     */
    fun give(experiment: String, unit: String): GivenArm =
        Call("engine.give", listOf(this), listOf(argument(experiment, "experiment"), argument(unit, "unit"))).value(GivenArm)

    /**
     * Takes an input: changes the account and says what happened (`events`), what is to be done now (`effects`)
     * and when to come again (`next_wakeup`). Store events, snapshot, effects and wakeup in one transaction,
     * with `seq` as compare-and-swap. After an error the account is as it was and the input is not remembered:
     * `input_conflict`, `input_too_old`, and whatever the command is refused for.
     *
     * @param input A command of a person, a signal, or the result of an effect.
     * @param now The time; the account's clock never goes back, an earlier one is read as it.
     * @throws RecoupException with every fault
     */
    fun step(account: Account, input: Input, now: Instant): Outcome =
        Call("engine.step", listOf(this, account), listOf(encoded(input), argument(now, "now"))).value(Outcome)

    /**
     * Takes an input: changes the account and says what happened (`events`), what is to be done now (`effects`)
     * and when to come again (`next_wakeup`). Store events, snapshot, effects and wakeup in one transaction,
     * with `seq` as compare-and-swap. After an error the account is as it was and the input is not remembered:
     * `input_conflict`, `input_too_old`, and whatever the command is refused for.
     *
     * @param input A command of a person, a signal, or the result of an effect.
     * @param now The time; the account's clock never goes back, an earlier one is read as it.
     * @throws RecoupException with every fault
     */
    fun step(account: Account, input: String, now: Instant): Outcome =
        Call("engine.step", listOf(this, account), listOf(input, argument(now, "now"))).value(Outcome)

    /**
     * What a step would do, with the account left as it is. It costs a copy of the account.
     *
     * @param input The input.
     * @param now The time; the account's clock never goes back, an earlier one is read as it.
     * @throws RecoupException with every fault
     */
    fun decide(account: Account, input: Input, now: Instant): Outcome =
        Call("engine.decide", listOf(this, account), listOf(encoded(input), argument(now, "now"))).value(Outcome)

    /**
     * What a step would do, with the account left as it is. It costs a copy of the account.
     *
     * @param input The input.
     * @param now The time; the account's clock never goes back, an earlier one is read as it.
     * @throws RecoupException with every fault
     */
    fun decide(account: Account, input: String, now: Instant): Outcome =
        Call("engine.decide", listOf(this, account), listOf(input, argument(now, "now"))).value(Outcome)

    /**
     * Steps an account by time alone: what is due by now is done. Before `next_wakeup` it changes no byte.
     *
     * @param now The time; the account's clock never goes back, an earlier one is read as it.
     * @throws RecoupException with every fault
     */
    fun tick(account: Account, now: Instant): Outcome =
        Call("engine.tick", listOf(this, account), listOf(argument(now, "now"))).value(Outcome)

    /**
     * Runs a log of inputs again, with what was due in between at its own instant, from accounts that nothing
     * has happened to. The answer has a step for each input and each wakeup, with its `outcome` or its `errors`;
     * an input that is refused changes nothing and the replay goes on.
     *
     * @param log The inputs, each with its account and the time at which it was stepped.
     * @param order How the log is ordered; by time.
     * @param until Until when time goes on after the last input, that instant included.
     * @throws RecoupException with every fault
     */
    fun replay(log: List<LoggedInput>, order: LogOrder? = null, until: Instant? = null): List<ReplayedStep> =
        Call("engine.replay", listOf(this), listOf(argument(log, "log"), argument(order, "order"), argument(until, "until"))).value(Read.list(ReplayedStep))

    /**
     * What a cart costs at an instant, with hints.
     *
     * @param cart The cart, saved cart, list or template.
     * @param asOf The time whose prices are meant.
     * @throws RecoupException with every fault
     */
    fun priceCart(account: Account, cart: String, asOf: Instant): Priced =
        Call("engine.price_cart", listOf(this, account), listOf(argument(cart, "cart"), argument(asOf, "as_of"))).value(Priced)

    /**
     * What changed between the prices that the buyer was shown last and those of an instant, line by line with
     * the causes. `nothing_frozen` for a cart that nobody saw.
     *
     * @param cart The cart, saved cart, list or template.
     * @param asOf The time whose prices are meant.
     * @throws RecoupException with every fault
     */
    fun cartDrift(account: Account, cart: String, asOf: Instant): Drift =
        Call("engine.cart_drift", listOf(this, account), listOf(argument(cart, "cart"), argument(asOf, "as_of"))).value(Drift)

    /**
     * The lines whose configuration breaks a constraint of today's catalogue, each with the single changes that
     * would mend it and what the line would cost with them.
     *
     * @param cart The cart, saved cart, list or template.
     * @param asOf The time whose prices are meant.
     * @throws RecoupException with every fault
     */
    fun cartFixes(account: Account, cart: String, asOf: Instant): List<MendableLine> =
        Call("engine.cart_fixes", listOf(this, account), listOf(argument(cart, "cart"), argument(asOf, "as_of"))).value(Read.list(MendableLine))

    /**
     * Compares a quote with what its lines cost without it at an instant: a row for each line, with the causes.
     *
     * @param quote The quote.
     * @param asOf The time whose prices are meant.
     * @throws RecoupException with every fault
     */
    fun quoteDrift(account: Account, quote: String, asOf: Instant): List<QuoteLineDrift> =
        Call("engine.quote_drift", listOf(this, account), listOf(argument(quote, "quote"), argument(asOf, "as_of"))).value(Read.list(QuoteLineDrift))

    /**
     * A quote as its buyer sees it: without floors, internal messages, and prices that were not offered yet.
     *
     * @param quote The quote.
     * @param now The time.
     * @throws RecoupException with every fault
     */
    fun quoteForBuyer(account: Account, quote: String, now: Instant): BuyerQuote =
        Call("engine.quote_for_buyer", listOf(this, account), listOf(argument(quote, "quote"), argument(now, "now"))).value(BuyerQuote)

    /**
     * What the command `quote.target` would do: the line totals that come to a total, whether it can be reached
     * or not.
     *
     * @param quote The quote.
     * @param total The total wanted, in the quote's currency.
     * @param asOf The time whose prices are meant.
     * @param role The role of the seller who asks, for floors that bind roles.
     * @throws RecoupException with every fault
     */
    fun quoteTarget(account: Account, quote: String, total: BigDecimal, asOf: Instant, role: String? = null): Solution =
        Call("engine.quote_target", listOf(this, account), listOf(argument(quote, "quote"), argument(total, "total"), argument(asOf, "as_of"), argument(role, "role"))).value(Solution)

    /**
     * Where an approval stands: who can act now, what is missing, why each step is there.
     *
     * @param approval The approval.
     * @param now The time.
     * @throws RecoupException with every fault
     */
    fun approvalStanding(account: Account, approval: String, now: Instant): ApprovalStanding =
        Call("engine.approval_standing", listOf(this, account), listOf(argument(approval, "approval"), argument(now, "now"))).value(ApprovalStanding)

    /**
     * The approvals that a contact can act on, by id: in the contact's own right, or by a delegation that is in
     * force.
     *
     * @param contact The contact.
     * @param now The time.
     * @throws RecoupException with every fault
     */
    fun myApprovals(account: Account, contact: String, now: Instant): List<ApprovalStanding> =
        Call("engine.my_approvals", listOf(this, account), listOf(argument(contact, "contact"), argument(now, "now"))).value(Read.list(ApprovalStanding))

    /**
     * Tasks and records among effects as Salesforce composite requests, to be sent as POST in their order. Keep
     * each request until it is answered, for `salesforce_results`; `refused` are the effects that no request can
     * be made for.
     *
     * @param effects The effects; those that are no business of the system are passed over.
     * @param now When they are written.
     * @param directory Names, addresses and ids that effects do not carry on purpose.
     * @throws RecoupException with every fault
     */
    fun salesforce(effects: List<Effect>, now: Instant, directory: Directory? = null): SalesforceRequests =
        Call("engine.salesforce", listOf(this), listOf(argument(effects, "effects"), argument(now, "now"), argument(directory, "directory"))).value(SalesforceRequests)

    /**
     * Tasks and records among effects as HubSpot batches, to be sent as POST in their order. Keep each request
     * until it is answered, for `hubspot_results`; `refused` are the effects that no request can be made for.
     *
     * @param effects The effects; those that are no business of the system are passed over.
     * @param now When they are written.
     * @param directory Names, addresses and ids that effects do not carry on purpose.
     * @throws RecoupException with every fault
     */
    fun hubspot(effects: List<Effect>, now: Instant, directory: Directory? = null): HubSpotRequests =
        Call("engine.hubspot", listOf(this), listOf(argument(effects, "effects"), argument(now, "now"), argument(directory, "directory"))).value(HubSpotRequests)

    /**
     * Cuts out what some accounts may buy, for a device: rules, products and prices from an instant up to
     * another, without costs and without what belongs to other customers. Name the parents of an account too.
     *
     * @param wanted For whom, of what, from when until when.
     * @throws RecoupException with every fault
     */
    fun bundle(wanted: Wanted): String =
        Call("engine.bundle", listOf(this), listOf(encoded(wanted))).text()

    /**
     * Cuts out what some accounts may buy, for a device: rules, products and prices from an instant up to
     * another, without costs and without what belongs to other customers. Name the parents of an account too.
     *
     * @param wanted For whom, of what, from when until when.
     * @throws RecoupException with every fault
     */
    fun bundle(wanted: String): String =
        Call("engine.bundle", listOf(this), listOf(wanted)).text()

    /**
     * A quote at the prices of a bundle, with an id that the device chose. It comes in with the command
     * `quote.bring_in`. `not_a_bundle` on an engine that was not opened from one; `no_price` for a line without
     * a price.
     *
     * @param request The cart; it names its account.
     * @param id The id of the quote, unique for the account.
     * @param shipTo Where the goods go: a ship-to of the company.
     * @param validUntil When the promise ends; by the rulebook when left out.
     * @throws RecoupException with every fault
     */
    fun quoteOffline(request: Request, id: String, shipTo: String? = null, validUntil: Instant? = null): OfflineQuote =
        Call("engine.quote_offline", listOf(this), listOf(encoded(request), argument(id, "id"), argument(shipTo, "ship_to"), argument(validUntil, "valid_until"))).value(OfflineQuote)

    /**
     * A quote at the prices of a bundle, with an id that the device chose. It comes in with the command
     * `quote.bring_in`. `not_a_bundle` on an engine that was not opened from one; `no_price` for a line without
     * a price.
     *
     * @param request The cart; it names its account.
     * @param id The id of the quote, unique for the account.
     * @param shipTo Where the goods go: a ship-to of the company.
     * @param validUntil When the promise ends; by the rulebook when left out.
     * @throws RecoupException with every fault
     */
    fun quoteOffline(request: String, id: String, shipTo: String? = null, validUntil: Instant? = null): OfflineQuote =
        Call("engine.quote_offline", listOf(this), listOf(request, argument(id, "id"), argument(shipTo, "ship_to"), argument(validUntil, "valid_until"))).value(OfflineQuote)

    companion object {
        /**
         * Compiles a rulebook, with the catalogue and the prices that come in bulk beside it. Every fault at
         * once: those of the rulebook with their places there, those of bulk data at `/prices/n/field` and, for
         * the n-th CSV file, at `/prices_csv/n/row/column` (the header is row 1). The places of products and
         * costs go on where those of the rulebook end.
         *
         * @param products Products beside those of the rulebook.
         * @param categories Categories beside those of the rulebook.
         * @param productGroups Named sets of products beside those of the rulebook.
         * @param prices Price rows, in any order: those of one list, SKU, unit and validity are one ladder.
         * @param pricesCsv Price rows as CSV texts with the same names as columns.
         * @param productsCsv Products as CSV texts.
         * @param costs Costs beside those of the rulebook.
         * @throws RecoupException with every fault
         */
        fun compile(rulebook: Rulebook, products: List<ProductRecord>? = null, categories: List<CategoryRecord>? = null, productGroups: List<ProductGroupRecord>? = null, prices: List<PriceRecord>? = null, pricesCsv: List<String>? = null, productsCsv: List<String>? = null, costs: List<Cost>? = null): Engine =
            Engine(Call("engine.compile", listOf(rulebook), listOf(argument(products, "products"), argument(categories, "categories"), argument(productGroups, "product_groups"), argument(prices, "prices"), argument(pricesCsv, "prices_csv"), argument(productsCsv, "products_csv"), argument(costs, "costs"))).handle())

        /**
         * Counts how often products were ordered together: the rows for `with_related`. A product that stands
         * twice in an order counts once; a very large order says nothing about what goes with what and is left
         * out.
         *
         * @param orders The SKUs of each order.
         * @throws RecoupException with every fault
         */
        fun countRelated(orders: List<List<String>>): List<RelatedRow> =
            Call("engine.count_related", listOf(), listOf(argument(orders, "orders"))).value(Read.list(RelatedRow))

        /**
         * An engine for a device. It prices what the bundle was made for as the whole engine did, and refuses
         * anything else: `bundle_expired`, `not_in_bundle`; `damaged_bundle` for a document that is not what was
         * written.
         *
         * @param bundle What `bundle` gave.
         * @throws RecoupException with every fault
         */
        fun openBundle(bundle: Bundle): Engine =
            Engine(Call("engine.open_bundle", listOf(), listOf(encoded(bundle))).handle())

        /**
         * An engine for a device. It prices what the bundle was made for as the whole engine did, and refuses
         * anything else: `bundle_expired`, `not_in_bundle`; `damaged_bundle` for a document that is not what was
         * written.
         *
         * @param bundle What `bundle` gave.
         * @throws RecoupException with every fault
         */
        fun openBundle(bundle: String): Engine =
            Engine(Call("engine.open_bundle", listOf(), listOf(bundle)).handle())
    }
}

/** The state of one customer company: its carts, quotes, approvals, orders and budgets. It changes by steps only. */
class Account internal constructor(native: NativeHandle) : Handle(native) {

    /**
     * An account that nothing has happened to yet.
     *
     * @param id The id of the company.
     * @throws RecoupException with every fault
     */
    constructor(id: String) : this(Call("account.new", listOf(), listOf(argument(id, "id"))).handle())

    /**
     * Folds further events in that were decided elsewhere. After an error the account is as it was.
     *
     * @param events The events that follow, in order.
     * @throws RecoupException with every fault
     */
    fun apply(events: List<Event>): Unit =
        Call("account.apply", listOf(this), listOf(encoded(events))).nothing()

    /**
     * Folds further events in that were decided elsewhere. After an error the account is as it was.
     *
     * @param events The events that follow, in order.
     * @throws RecoupException with every fault
     */
    fun apply(events: String): Unit =
        Call("account.apply", listOf(this), listOf(events)).nothing()

    /**
     * The state as a document, to be stored: the same state gives the same bytes in every language. It holds ids
     * of people and not their names.
     * @throws RecoupException with every fault
     */
    fun snapshot(): String =
        Call("account.snapshot", listOf(this), listOf()).text()

    /**
     * Names exactly this state.
     * @throws RecoupException with every fault
     */
    fun digest(): String =
        Call("account.digest", listOf(this), listOf()).value(Read.text)

    /**
     * The id of the company.
     * @throws RecoupException with every fault
     */
    fun id(): String =
        Call("account.id", listOf(this), listOf()).value(Read.text)

    /**
     * The number of the last event. It grows with each change: compare it and swap when you store the account.
     * @throws RecoupException with every fault
     */
    fun seq(): Long =
        Call("account.seq", listOf(this), listOf()).value(Read.integer)

    /**
     * The latest instant at which something took effect; nothing for a new account.
     * @throws RecoupException with every fault
     */
    fun clock(): Instant? =
        Call("account.clock", listOf(this), listOf()).optional(Read.instant)

    /**
     * When the next deadline is due; nothing where none is.
     * @throws RecoupException with every fault
     */
    fun nextWakeup(): Instant? =
        Call("account.next_wakeup", listOf(this), listOf()).optional(Read.instant)

    /**
     * The effects that have no answer yet, by key: what a host that crashed has to look at.
     * @throws RecoupException with every fault
     */
    fun openEffects(): List<Effect> =
        Call("account.open_effects", listOf(this), listOf()).value(Read.list(Effect))

    /**
     * How many answers came to effects that were not open.
     * @throws RecoupException with every fault
     */
    fun unmatchedAnswers(): Long =
        Call("account.unmatched_answers", listOf(this), listOf()).value(Read.integer)

    /**
     * Why people were not written to: the messages of recovery plays that did not go out, by run and step, each
     * with a sentence.
     *
     * @param contact Whose; everybody's where none is named.
     * @throws RecoupException with every fault
     */
    fun unsent(contact: String? = null): List<Unsent> =
        Call("account.unsent", listOf(this), listOf(argument(contact, "contact"))).value(Read.list(Unsent))

    /**
     * The company: units, contacts, roles.
     * @throws RecoupException with every fault
     */
    fun company(): CompanyRecord =
        Call("account.company", listOf(this), listOf()).value(CompanyRecord)

    /**
     * Names and addresses, as a document that is stored apart from the snapshot and can be erased.
     * @throws RecoupException with every fault
     */
    fun people(): String =
        Call("account.people", listOf(this), listOf()).text()

    /**
     * Puts the people that were stored apart back in.
     *
     * @param people What `people` gave.
     * @throws RecoupException with every fault
     */
    fun restorePeople(people: PeopleRecord): Unit =
        Call("account.restore_people", listOf(this), listOf(encoded(people))).nothing()

    /**
     * Puts the people that were stored apart back in.
     *
     * @param people What `people` gave.
     * @throws RecoupException with every fault
     */
    fun restorePeople(people: String): Unit =
        Call("account.restore_people", listOf(this), listOf(people)).nothing()

    /**
     * The delegations that are in force or will be.
     * @throws RecoupException with every fault
     */
    fun delegations(): List<Delegation> =
        Call("account.delegations", listOf(this), listOf()).value(Read.list(Delegation))

    /**
     * Budgets and their holds.
     * @throws RecoupException with every fault
     */
    fun budgets(): Budgets =
        Call("account.budgets", listOf(this), listOf()).value(Budgets)

    /**
     * What the books say about credit, and what counts against it since.
     * @throws RecoupException with every fault
     */
    fun credits(): Credits =
        Call("account.credits", listOf(this), listOf()).value(Credits)

    /**
     * What is kept about writing to the people of the account: consents, suppressions, what was sent.
     * @throws RecoupException with every fault
     */
    fun outreach(): Outreach =
        Call("account.outreach", listOf(this), listOf()).value(Outreach)

    /**
     * A cart, list or template, or nothing where there is none by this id.
     *
     * @param id The cart.
     * @throws RecoupException with every fault
     */
    fun cart(id: String): CartRecord? =
        Call("account.cart", listOf(this), listOf(argument(id, "id"))).optional(CartRecord)

    /**
     * Every cart, list and template that is open or ended a short while ago, by id.
     * @throws RecoupException with every fault
     */
    fun carts(): List<CartRecord> =
        Call("account.carts", listOf(this), listOf()).value(Read.list(CartRecord))

    /**
     * A quote, or nothing where there is none by this id.
     *
     * @param id The quote.
     * @throws RecoupException with every fault
     */
    fun quote(id: String): Quote? =
        Call("account.quote", listOf(this), listOf(argument(id, "id"))).optional(Quote)

    /**
     * Every quote that is open or ended a short while ago, by id.
     * @throws RecoupException with every fault
     */
    fun quotes(): List<Quote> =
        Call("account.quotes", listOf(this), listOf()).value(Read.list(Quote))

    /**
     * An approval, or nothing where there is none by this id.
     *
     * @param id The approval.
     * @throws RecoupException with every fault
     */
    fun approval(id: String): Approval? =
        Call("account.approval", listOf(this), listOf(argument(id, "id"))).optional(Approval)

    /**
     * Every approval that is open or was decided a short while ago, by id.
     * @throws RecoupException with every fault
     */
    fun approvals(): List<Approval> =
        Call("account.approvals", listOf(this), listOf()).value(Read.list(Approval))

    /**
     * An order, or nothing where there is none by this id.
     *
     * @param id The order.
     * @throws RecoupException with every fault
     */
    fun order(id: String): Order? =
        Call("account.order", listOf(this), listOf(argument(id, "id"))).optional(Order)

    /**
     * Every order that is open or was completed a while ago, by id.
     * @throws RecoupException with every fault
     */
    fun orders(): List<Order> =
        Call("account.orders", listOf(this), listOf()).value(Read.list(Order))

    /**
     * A thing that can stall, or nothing where there is none by this id.
     *
     * @param id The thing, such as { "cart": "c-9" }.
     * @throws RecoupException with every fault
     */
    fun journey(id: JourneyRef): Journey? =
        Call("account.journey", listOf(this), listOf(argument(id, "id"))).optional(Journey)

    /**
     * Everything that can stall, and what ended a while ago, by kind and id.
     * @throws RecoupException with every fault
     */
    fun journeys(): List<Journey> =
        Call("account.journeys", listOf(this), listOf()).value(Read.list(Journey))

    /**
     * A run of a recovery play, or nothing where there is none by this id.
     *
     * @param id The run.
     * @throws RecoupException with every fault
     */
    fun run(id: String): Run? =
        Call("account.run", listOf(this), listOf(argument(id, "id"))).optional(Run)

    /**
     * The runs of recovery plays that live or ended a while ago, by id.
     * @throws RecoupException with every fault
     */
    fun runs(): List<Run> =
        Call("account.runs", listOf(this), listOf()).value(Read.list(Run))

    companion object {
        /**
         * Reads a snapshot. `damaged_snapshot` where it is not what was written, `unsupported_version` where a
         * newer release wrote it.
         *
         * @param snapshot What `snapshot` gave.
         * @throws RecoupException with every fault
         */
        fun restore(snapshot: String): Account =
            Account(Call("account.restore", listOf(), listOf(snapshot)).handle())

        /**
         * Folds the log of an account into its state, without an engine: the live state byte for byte, without
         * names and addresses of people. `event_gap` where an event does not follow the one before.
         *
         * @param events All events so far, in order.
         * @throws RecoupException with every fault
         */
        fun rebuild(events: List<Event>): Account =
            Account(Call("account.rebuild", listOf(), listOf(encoded(events))).handle())

        /**
         * Folds the log of an account into its state, without an engine: the live state byte for byte, without
         * names and addresses of people. `event_gap` where an event does not follow the one before.
         *
         * @param events All events so far, in order.
         * @throws RecoupException with every fault
         */
        fun rebuild(events: String): Account =
            Account(Call("account.rebuild", listOf(), listOf(events)).handle())
    }
}

/** A cart that is edited and priced again at every keystroke. Its lines are counted from 0. */
class Cart internal constructor(native: NativeHandle) : Handle(native) {

    /**
     * Changes the quantity of a line.
     *
     * @param index The place of the line, from 0.
     * @param quantity The new quantity, in the line's unit.
     * @throws RecoupException with every fault
     */
    fun setQuantity(index: Long, quantity: BigDecimal): Unit =
        Fast.setQuantity(this, index, quantity)

    /**
     * Adds a line at the end.
     *
     * @param line The line.
     * @throws RecoupException with every fault
     */
    fun addLine(line: Line): Unit =
        Call("cart.add_line", listOf(this), listOf(argument(line, "line"))).nothing()

    /**
     * Removes a line and answers it; those after it move up.
     *
     * @param index The place of the line, from 0.
     * @throws RecoupException with every fault
     */
    fun removeLine(index: Long): Line =
        Call("cart.remove_line", listOf(this), listOf(argument(index, "index"))).value(Line)

    /**
     * Replaces all lines: another cart of the same buyer at the same instant. A product that this cart has had
     * before is resolved already. What is refused changes nothing.
     *
     * @param lines The lines.
     * @throws RecoupException with every fault
     */
    fun setLines(lines: List<Line>): Unit =
        Call("cart.set_lines", listOf(this), listOf(argument(lines, "lines"))).nothing()

    /**
     * The lines as they stand.
     * @throws RecoupException with every fault
     */
    fun lines(): List<Line> =
        Call("cart.lines", listOf(this), listOf()).value(Read.list(Line))

    /**
     * The request as it stands.
     * @throws RecoupException with every fault
     */
    fun request(): Request =
        Call("cart.request", listOf(this), listOf()).value(Request)

    /**
     * The totals.
     * @throws RecoupException with every fault
     */
    fun totals(): Totals =
        Fast.totals(this)

    /**
     * What a line comes to, by which rule, and what each promotion took.
     *
     * @param index The place of the line, from 0.
     * @throws RecoupException with every fault
     */
    fun line(index: Long): LineSummary =
        Call("cart.line", listOf(this), listOf(argument(index, "index"))).value(LineSummary)

    /**
     * The full result, with everything that the request asks for.
     * @throws RecoupException with every fault
     */
    fun price(): Priced =
        Call("cart.price", listOf(this), listOf()).value(Priced)

    /**
     * Why the cart is priced the general way; nothing where it is priced at once, in scaled integers. Both ways
     * give the same result.
     * @throws RecoupException with every fault
     */
    fun obstacle(): Obstacle? =
        Call("cart.obstacle", listOf(this), listOf()).optional(Obstacle)

    companion object {    }
}

/**
 * Rounds a value to a multiple of the increment.
 *
 * @param value What is rounded.
 * @param mode What a half does, or which way it goes.
 * @param increment The step, such as 0.01 or 0.05.
 * @throws RecoupException with every fault
 */
fun Money.Companion.round(value: BigDecimal, mode: RoundingMode, increment: BigDecimal): BigDecimal =
    Call("money.round", listOf(), listOf(argument(value, "value"), argument(mode, "mode"), argument(increment, "increment"))).value(Read.decimal)

/**
 * The mode that a vendor or a language calls by a word; nothing for words that are not known. The same word
 * means different things: half up of -2.5 is -2 in dinero and -3 in Java.
 *
 * @param vendor One of dinero, java, python, php, commercetools.
 * @param word The word, such as HALF_UP.
 * @throws RecoupException with every fault
 */
fun Money.Companion.roundingMode(vendor: String, word_: String): RoundingMode? =
    Call("money.rounding_mode", listOf(), listOf(argument(vendor, "vendor"), argument(word_, "word"))).optional(RoundingMode)

/**
 * A quotient, rounded once from its exact value. `division_by_zero`.
 *
 * @param dividend What is divided.
 * @param divisor What it is divided by.
 * @param mode What a half does, or which way it goes.
 * @param increment The step, such as 0.01 or 0.05.
 * @throws RecoupException with every fault
 */
fun Money.Companion.divide(dividend: BigDecimal, divisor: BigDecimal, mode: RoundingMode, increment: BigDecimal): BigDecimal =
    Call("money.divide", listOf(), listOf(argument(dividend, "dividend"), argument(divisor, "divisor"), argument(mode, "mode"), argument(increment, "increment"))).value(Read.decimal)

/**
 * Parts of an amount by weights, whose sum is the amount to the last digit.
 *
 * @param amount What is allocated: a multiple of the increment.
 * @param weights The weights: none below zero, at least one above.
 * @param policy Who gets what is over; largest_remainder.
 * @param increment The step of the parts; 1.
 * @throws RecoupException with every fault
 */
fun Money.Companion.allocate(amount: BigDecimal, weights: List<BigDecimal>, policy: AllocationPolicy? = null, increment: BigDecimal? = null): List<BigDecimal> =
    Call("money.allocate", listOf(), listOf(argument(amount, "amount"), argument(weights, "weights"), argument(policy, "policy"), argument(increment, "increment"))).value(Read.list(Read.decimal))

/**
 * An amount over the units of a quantity: at most two groups of units, each with one amount per unit. What is
 * over goes to the first units.
 *
 * @param amount What is split: a multiple of the increment.
 * @param quantity The number of units.
 * @param increment The step, such as 0.01 or 0.05.
 * @throws RecoupException with every fault
 */
fun Money.Companion.split(amount: BigDecimal, quantity: BigDecimal, increment: BigDecimal): List<UnitSplit> =
    Call("money.split", listOf(), listOf(argument(amount, "amount"), argument(quantity, "quantity"), argument(increment, "increment"))).value(Read.list(UnitSplit))

/**
 * A price with the ending of its band: the first ending whose band holds it applies, and without one the price
 * stays as it is.
 *
 * @param price The price.
 * @param endings The endings, as in a rulebook.
 * @throws RecoupException with every fault
 */
fun Money.Companion.endPrice(price: BigDecimal, endings: List<PriceEnding>): BigDecimal =
    Call("money.end_price", listOf(), listOf(argument(price, "price"), argument(endings, "endings"))).value(Read.decimal)

/**
 * A currency of ISO 4217: its number, how many decimals it has, its name. `unknown_currency`.
 *
 * @param code The code of three letters.
 * @throws RecoupException with every fault
 */
fun Money.Companion.currency(code: String): CurrencyInfo =
    Call("money.currency", listOf(), listOf(argument(code, "code"))).value(CurrencyInfo)

/**
 * Every currency of ISO 4217, by code.
 * @throws RecoupException with every fault
 */
fun Money.Companion.currencies(): List<CurrencyInfo> =
    Call("money.currencies", listOf(), listOf()).value(Read.list(CurrencyInfo))

/**
 * An amount as people read it: `3,884.00 USD`. More decimals than the currency has are shown, not cut.
 *
 * @param amount Major units.
 * @param currency The currency.
 * @throws RecoupException with every fault
 */
fun Money.Companion.format(amount: BigDecimal, currency: String): String =
    Call("money.format", listOf(), listOf(argument(amount, "amount"), argument(currency, "currency"))).text()

/**
 * An amount in the other currency of a rate, rounded once at the plan's point `fx`. `currency_mismatch`.
 *
 * @param amount Major units.
 * @param currency Its currency: that which the rate is from.
 * @param rate The rate.
 * @param rounding The rounding plan; half away from zero at the currency's exponent.
 * @throws RecoupException with every fault
 */
fun Money.Companion.exchange(amount: BigDecimal, currency: String, rate: ExchangeRate, rounding: RoundingPresetOrRoundingRules? = null): Money =
    Call("money.exchange", listOf(), listOf(argument(amount, "amount"), argument(currency, "currency"), argument(rate, "rate"), argument(rounding, "rounding"))).value(Money)

/** Business calendars, waits in local time, and local times as instants. */
object Time {
    /**
     * An instant later by so much open time. A sum that would end at closing time ends at the next opening.
     * `no_open_time`.
     *
     * @param calendar The business calendar.
     * @param at What it is counted from.
     * @param span How long, such as PT8H.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun addBusinessTime(calendar: CalendarRules, at: Instant, span: String, timeZone: String? = null): Instant =
        Call("time.add_business_time", listOf(), listOf(argument(calendar, "calendar"), argument(at, "at"), argument(span, "span"), argument(timeZone, "time_zone"))).value(Read.instant)

    /**
     * The same local time so many business days later. A day on which the calendar opens at all is a business
     * day.
     *
     * @param calendar The business calendar.
     * @param at What it is counted from.
     * @param days How many days.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun addBusinessDays(calendar: CalendarRules, at: Instant, days: Long, timeZone: String? = null): Instant =
        Call("time.add_business_days", listOf(), listOf(argument(calendar, "calendar"), argument(at, "at"), argument(days, "days"), argument(timeZone, "time_zone"))).value(Read.instant)

    /**
     * The same local time so many business days earlier.
     *
     * @param calendar The business calendar.
     * @param at What it is counted from.
     * @param days How many days.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun businessDaysBefore(calendar: CalendarRules, at: Instant, days: Long, timeZone: String? = null): Instant =
        Call("time.business_days_before", listOf(), listOf(argument(calendar, "calendar"), argument(at, "at"), argument(days, "days"), argument(timeZone, "time_zone"))).value(Read.instant)

    /**
     * The first instant from here on at which the calendar is open and, where they are given, it is inside the
     * one window and outside the other.
     *
     * @param calendar The business calendar.
     * @param at What it is counted from.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @param inside A window of local time that it has to be in.
     * @param insideZone The zone of that window; UTC.
     * @param outside A window of local time that it must not be in, such as quiet hours.
     * @param outsideZone The zone of that window; UTC.
     * @throws RecoupException with every fault
     */
    fun nextOpen(calendar: CalendarRules, at: Instant, timeZone: String? = null, inside: String? = null, insideZone: String? = null, outside: String? = null, outsideZone: String? = null): Instant =
        Call("time.next_open", listOf(), listOf(argument(calendar, "calendar"), argument(at, "at"), argument(timeZone, "time_zone"), argument(inside, "inside"), argument(insideZone, "inside_zone"), argument(outside, "outside"), argument(outsideZone, "outside_zone"))).value(Read.instant)

    /**
     * The first instant from here on at which the calendar is closed.
     *
     * @param calendar The business calendar.
     * @param at What it is counted from.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun nextClosed(calendar: CalendarRules, at: Instant, timeZone: String? = null): Instant =
        Call("time.next_closed", listOf(), listOf(argument(calendar, "calendar"), argument(at, "at"), argument(timeZone, "time_zone"))).value(Read.instant)

    /**
     * Whether the calendar is open.
     *
     * @param calendar The business calendar.
     * @param at What it is counted from.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun isOpen(calendar: CalendarRules, at: Instant, timeZone: String? = null): Boolean =
        Call("time.is_open", listOf(), listOf(argument(calendar, "calendar"), argument(at, "at"), argument(timeZone, "time_zone"))).value(Read.bool)

    /**
     * Whether the calendar opens at all on a date.
     *
     * @param calendar The business calendar.
     * @param date The date.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun isBusinessDay(calendar: CalendarRules, date: LocalDate, timeZone: String? = null): Boolean =
        Call("time.is_business_day", listOf(), listOf(argument(calendar, "calendar"), argument(date, "date"), argument(timeZone, "time_zone"))).value(Read.bool)

    /**
     * How long the calendar is open between two instants.
     *
     * @param calendar The business calendar.
     * @param at What it is counted from.
     * @param until The end, outside.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun businessTimeBetween(calendar: CalendarRules, at: Instant, until: Instant, timeZone: String? = null): String =
        Call("time.business_time_between", listOf(), listOf(argument(calendar, "calendar"), argument(at, "at"), argument(until, "until"), argument(timeZone, "time_zone"))).value(Read.text)

    /**
     * An instant later by elapsed time. `invalid_duration`.
     *
     * @param at What it is counted from.
     * @param span How long, such as PT36H.
     * @throws RecoupException with every fault
     */
    fun after(at: Instant, span: String): Instant =
        Call("time.after", listOf(), listOf(argument(at, "at"), argument(span, "span"))).value(Read.instant)

    /**
     * An instant earlier by elapsed time.
     *
     * @param at What it is counted from.
     * @param span How long, such as PT36H.
     * @throws RecoupException with every fault
     */
    fun before(at: Instant, span: String): Instant =
        Call("time.before", listOf(), listOf(argument(at, "at"), argument(span, "span"))).value(Read.instant)

    /**
     * The same local time, or the local time named, so many calendar days later.
     *
     * @param at What it is counted from.
     * @param days How many days.
     * @param time The local time on that day.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun daysAfter(at: Instant, days: Long, time: LocalTime? = null, timeZone: String? = null): Instant =
        Call("time.days_after", listOf(), listOf(argument(at, "at"), argument(days, "days"), argument(time, "time"), argument(timeZone, "time_zone"))).value(Read.instant)

    /**
     * The same local time, or the local time named, so many calendar days earlier.
     *
     * @param at What it is counted from.
     * @param days How many days.
     * @param time The local time on that day.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun daysBefore(at: Instant, days: Long, time: LocalTime? = null, timeZone: String? = null): Instant =
        Call("time.days_before", listOf(), listOf(argument(at, "at"), argument(days, "days"), argument(time, "time"), argument(timeZone, "time_zone"))).value(Read.instant)

    /**
     * The next instant at which local clocks show a time.
     *
     * @param at What it is counted from.
     * @param time The local time.
     * @param on The days that count, such as `Mon-Fri`; all.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @param sameDay Whether the day that it is counted from counts; allow.
     * @throws RecoupException with every fault
     */
    fun nextLocalTime(at: Instant, time: LocalTime, on: String? = null, timeZone: String? = null, sameDay: SameDay? = null): Instant =
        Call("time.next_local_time", listOf(), listOf(argument(at, "at"), argument(time, "time"), argument(on, "on"), argument(timeZone, "time_zone"), argument(sameDay, "same_day"))).value(Read.instant)

    /**
     * The first instant from here on that is inside a window of local time.
     *
     * @param window The window of local time, such as `Fri,Sat 08:00-10:00`.
     * @param at What it is counted from.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun nextInside(window: String, at: Instant, timeZone: String? = null): Instant =
        Call("time.next_inside", listOf(), listOf(argument(window, "window"), argument(at, "at"), argument(timeZone, "time_zone"))).value(Read.instant)

    /**
     * The first instant from here on that is outside a window of local time.
     *
     * @param window The window of local time, such as `Fri,Sat 08:00-10:00`.
     * @param at What it is counted from.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun nextOutside(window: String, at: Instant, timeZone: String? = null): Instant =
        Call("time.next_outside", listOf(), listOf(argument(window, "window"), argument(at, "at"), argument(timeZone, "time_zone"))).value(Read.instant)

    /**
     * The instant of a local time. One that the clocks skip goes later by what they skip, of one that they show
     * twice it is the first.
     *
     * @param local The local time, such as 2026-07-02T16:30, seconds if there are any.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun instant(local: String, timeZone: String? = null): Instant =
        Call("time.instant", listOf(), listOf(argument(local, "local"), argument(timeZone, "time_zone"))).value(Read.instant)

    /**
     * What the clocks of a zone show at an instant: date and time without an offset.
     *
     * @param at What it is counted from.
     * @param timeZone The zone, such as Europe/Berlin; UTC.
     * @throws RecoupException with every fault
     */
    fun local(at: Instant, timeZone: String? = null): String =
        Call("time.local", listOf(), listOf(argument(at, "at"), argument(timeZone, "time_zone"))).value(Read.text)
}

/** Envelopes in and out, and what CRM systems answered. Nothing here sends or receives. */
object Exchange {
    /**
     * Reads a CloudEvents 1.0 envelope: the account and the input that it brings. Every fault at once, with its
     * place in the event: `unknown_event_type`, `unsupported_version`, `unsupported_content`, and what the input
     * may have wrong below `/data`.
     *
     * @param event The event.
     * @throws RecoupException with every fault
     */
    fun readEvent(event: String): Incoming =
        Call("exchange.read_event", listOf(), listOf(event)).value(Incoming)

    /**
     * Reads one line of a file with an event on each; nothing for a blank line.
     *
     * @param line The line, as it is.
     * @throws RecoupException with every fault
     */
    fun readLine(line: String): Incoming? =
        Call("exchange.read_line", listOf(), listOf(line)).optional(Incoming)

    /**
     * Reads a batch of events. One fault and nothing of the batch is taken.
     *
     * @param events The batch: an array of events.
     * @throws RecoupException with every fault
     */
    fun readBatch(events: List<Json>): List<Incoming> =
        Call("exchange.read_batch", listOf(), listOf(encoded(events))).value(Read.list(Incoming))

    /**
     * Reads a batch of events. One fault and nothing of the batch is taken.
     *
     * @param events The batch: an array of events.
     * @throws RecoupException with every fault
     */
    fun readBatch(events: String): List<Incoming> =
        Call("exchange.read_batch", listOf(), listOf(events)).value(Read.list(Incoming))

    /**
     * An event of an account as a CloudEvents 1.0 envelope, to be sent.
     *
     * @param source Names the host: a URI reference such as https://shop.example/recoup. Not empty, no white
     * space.
     * @param account The account.
     * @param event The event, as the step gave it.
     * @throws RecoupException with every fault
     */
    fun eventEnvelope(source: String, account: String, event: Event): String =
        Call("exchange.event_envelope", listOf(), listOf(argument(source, "source"), argument(account, "account"), argument(event, "event"))).text()

    /**
     * An effect of an account as a CloudEvents 1.0 envelope, to be sent.
     *
     * @param source Names the host: a URI reference such as https://shop.example/recoup. Not empty, no white
     * space.
     * @param account The account.
     * @param effect The effect, as the step gave it.
     * @param now When it was emitted.
     * @throws RecoupException with every fault
     */
    fun effectEnvelope(source: String, account: String, effect: Effect, now: Instant): String =
        Call("exchange.effect_envelope", listOf(), listOf(argument(source, "source"), argument(account, "account"), argument(effect, "effect"), argument(now, "now"))).text()

    /**
     * What became of every effect of a request that `salesforce` gave, by what Salesforce answered.
     *
     * @param request The request that was sent.
     * @param status The HTTP status.
     * @param body The body of the answer; empty where there is none.
     * @param retryAfter What the header Retry-After says, such as PT30S.
     * @throws RecoupException with every fault
     */
    fun salesforceResults(request: CompositeRequest, status: Long, body: String, retryAfter: String? = null): List<EffectAnswer> =
        Call("exchange.salesforce_results", listOf(), listOf(argument(request, "request"), argument(status, "status"), argument(body, "body"), argument(retryAfter, "retry_after"))).value(Read.list(EffectAnswer))

    /**
     * What became of every effect of a request that `hubspot` gave, by what HubSpot answered.
     *
     * @param request The batch that was sent.
     * @param status The HTTP status.
     * @param body The body of the answer; empty where there is none.
     * @param retryAfter What the header Retry-After says, such as PT30S.
     * @throws RecoupException with every fault
     */
    fun hubspotResults(request: HubSpotRequest, status: Long, body: String, retryAfter: String? = null): List<EffectAnswer> =
        Call("exchange.hubspot_results", listOf(), listOf(argument(request, "request"), argument(status, "status"), argument(body, "body"), argument(retryAfter, "retry_after"))).value(Read.list(EffectAnswer))
}

/** Buckets as GrowthBook's hash gives them, for hosts that give arms themselves. */
object Experiments {
    /**
     * Where a value falls: part `part` of `of` equal parts, and the same as a share.
     *
     * @param seed The seed of the experiment.
     * @param value What is hashed, such as the id of an account.
     * @param version The version of the hash; new experiments take 2.
     * @throws RecoupException with every fault
     */
    fun bucket(seed: String, value: String, version: HashVersion): Bucket =
        Call("experiments.bucket", listOf(), listOf(argument(seed, "seed"), argument(value, "value"), argument(version, "version"))).value(Bucket)

    /**
     * Where each of several values falls, as `bucket` says it of one: a million at most.
     *
     * @param seed The seed of the experiment.
     * @param values What is hashed, such as the ids of accounts.
     * @param version The version of the hash; new experiments take 2.
     * @throws RecoupException with every fault
     */
    fun buckets(seed: String, values: List<String>, version: HashVersion): Buckets =
        Call("experiments.buckets", listOf(), listOf(argument(seed, "seed"), argument(values, "values"), argument(version, "version"))).value(Buckets)

    /**
     * The range of buckets of each arm as pairs of shares, from the first to outside the second, to eight
     * decimals.
     *
     * @param arms How many arms there are.
     * @param coverage The share of units that takes part, 0 to 1; 1.
     * @param weights The weight of each arm; equal ones.
     * @throws RecoupException with every fault
     */
    fun bucketRanges(arms: Long, coverage: BigDecimal? = null, weights: List<BigDecimal>? = null): List<List<BigDecimal>> =
        Call("experiments.bucket_ranges", listOf(), listOf(argument(arms, "arms"), argument(coverage, "coverage"), argument(weights, "weights"))).value(Read.list(Read.list(Read.decimal)))
}

/** The tree of a customer company, before it becomes an account's profile. */
object Party {
    /**
     * Checks a company and answers what one asks of it: its `account`; with a unit its `lineage`, the unit
     * itself first; with a contact too, the contact's `roles` there. Every fault of the company at once;
     * `unknown_org_unit`, `unknown_contact`.
     *
     * @param company The company.
     * @param unit A unit of it.
     * @param contact A contact, whose roles in the unit are meant.
     * @throws RecoupException with every fault
     */
    fun checkCompany(company: CompanyRecord, unit: String? = null, contact: String? = null): CheckedCompany =
        Call("party.check_company", listOf(), listOf(encoded(company), argument(unit, "unit"), argument(contact, "contact"))).value(CheckedCompany)

    /**
     * Checks a company and answers what one asks of it: its `account`; with a unit its `lineage`, the unit
     * itself first; with a contact too, the contact's `roles` there. Every fault of the company at once;
     * `unknown_org_unit`, `unknown_contact`.
     *
     * @param company The company.
     * @param unit A unit of it.
     * @param contact A contact, whose roles in the unit are meant.
     * @throws RecoupException with every fault
     */
    fun checkCompany(company: String, unit: String? = null, contact: String? = null): CheckedCompany =
        Call("party.check_company", listOf(), listOf(company, argument(unit, "unit"), argument(contact, "contact"))).value(CheckedCompany)
}

/** The one form in which the engine writes a document, and the digest of it. */
object Documents {
    /**
     * The document as the engine writes it: compact, fields in the declared order, defaults left out, decimals
     * as strings without trailing zeros, instants in UTC. Every fault of the document at once.
     *
     * @param document The document.
     * @param kind What it is read as; tree.
     * @throws RecoupException with every fault
     */
    fun canonical(document: String, kind: DocumentKind? = null): String =
        Call("documents.canonical", listOf(), listOf(document, argument(kind, "kind"))).text()

    /**
     * The SHA-256 of the canonical form.
     *
     * @param document The document.
     * @param kind What it is read as; tree.
     * @throws RecoupException with every fault
     */
    fun digest(document: String, kind: DocumentKind? = null): String =
        Call("documents.digest", listOf(), listOf(document, argument(kind, "kind"))).value(Read.text)
}

/** The table of error codes. */
object Errors {
    /**
     * Every error code with its number, what it means and how to mend it.
     * @throws RecoupException with every fault
     */
    fun codes(): List<ErrorCodeInfo> =
        Call("errors.codes", listOf(), listOf()).value(Read.list(ErrorCodeInfo))
}
