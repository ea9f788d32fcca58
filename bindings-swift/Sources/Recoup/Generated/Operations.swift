// Printed from the surface by `cargo xtask gen`; do not edit.

import Foundation
internal import RecoupNative

extension Rulebook {
    /// Reads a rulebook, with every fault of the document at once.
    ///
    /// - Parameter document: The rulebook.
    /// - Throws: ``RecoupError`` with every fault.
    public static func parse(_ document: RulebookDocument) throws -> Rulebook {
        try Call("rulebook.parse", [], [document.encoded()]).handle()
    }

    /// Reads a rulebook, with every fault of the document at once.
    ///
    /// - Parameter document: The rulebook.
    /// - Throws: ``RecoupError`` with every fault.
    public static func parse(json document: String) throws -> Rulebook {
        try Call("rulebook.parse", [], [document]).handle()
    }

    /// Makes one rulebook of several documents: lists are joined in their order, objects merged, and what stands
    /// twice must be the same (`compose_conflict`). The context of a fault names its `document`, and its path is
    /// a place there.
    ///
    /// - Parameter documents: The documents as texts, each with the name that faults call it by.
    /// - Throws: ``RecoupError`` with every fault.
    public static func compose(_ documents: [NamedDocument]) throws -> Rulebook {
        try Call("rulebook.compose", [], [argument(documents, "documents")]).handle()
    }

    /// The names of the presets: policies of known systems as partial rulebooks.
    /// - Throws: ``RecoupError`` with every fault.
    public static func presets() throws -> [String] {
        try Call("rulebook.presets", [], []).value()
    }

    /// The document of a preset, to be composed with one's own.
    ///
    /// - Parameter name: One of `presets`.
    /// - Throws: ``RecoupError`` with every fault.
    public static func preset(_ name: String) throws -> String {
        try Call("rulebook.preset", [], [argument(name, "name")]).text()
    }

    /// Ready-made recovery plays: documents to be composed with one's own, or to be copied and changed.
    /// - Throws: ``RecoupError`` with every fault.
    public static func readyPlays() throws -> [ReadyPlay] {
        try Call("rulebook.ready_plays", [], []).value()
    }

    /// What the ready-made plays refer to, as a partial rulebook: a beginning for who has no channels, calendar
    /// and roles yet.
    /// - Throws: ``RecoupError`` with every fault.
    public static func readyGround() throws -> String {
        try Call("rulebook.ready_ground", [], []).text()
    }

    /// The JSON Schema of a rulebook.
    /// - Throws: ``RecoupError`` with every fault.
    public static func schema() throws -> String {
        try Call("rulebook.schema", [], []).text()
    }

    /// The JSON Schema of a request, the question of every price.
    /// - Throws: ``RecoupError`` with every fault.
    public static func requestSchema() throws -> String {
        try Call("rulebook.request_schema", [], []).text()
    }

    /// The id that the document gives itself.
    /// - Throws: ``RecoupError`` with every fault.
    public func id() throws -> String {
        try Call("rulebook.id", [native], []).value()
    }

    /// The default currency of lists, contracts and amounts.
    /// - Throws: ``RecoupError`` with every fault.
    public func currency() throws -> String {
        try Call("rulebook.currency", [native], []).value()
    }

    /// Names exactly these rules: the SHA-256 of the canonical form. What was only written differently has the
    /// same digest.
    /// - Throws: ``RecoupError`` with every fault.
    public func digest() throws -> String {
        try Call("rulebook.digest", [native], []).value()
    }

    /// The rulebook in its canonical form.
    /// - Throws: ``RecoupError`` with every fault.
    public func toJson() throws -> String {
        try Call("rulebook.to_json", [native], []).text()
    }

    /// What the rulebook may say, and hardly means: warnings with their places, by code and then in the order of
    /// the document.
    /// - Throws: ``RecoupError`` with every fault.
    public func lint() throws -> [LintWarning] {
        try Call("rulebook.lint", [native], []).value()
    }

    /// What makes the other rulebook another than this one, in words and with places in the canonical forms.
    /// Empty exactly when the digests are equal.
    /// - Throws: ``RecoupError`` with every fault.
    public func diff(_ other: Rulebook) throws -> [RulebookChange] {
        try Call("rulebook.diff", [native, other.native], []).value()
    }

    /// What a quantity costs by the price breaks of one row, without a cart: `total`, rounded as a line of the
    /// rulebook's currency, and the `rung` that is reached, counted from 1. A quantity of zero costs what
    /// entering the first rung costs.
    ///
    /// - Parameter row: A row of a price list.
    /// - Parameter quantity: How much, in the row's unit; zero or more.
    /// - Parameter consumed: How much of the row's period was bought before; 0.
    /// - Parameter step: The step of the product, in which slices are counted; 1.
    /// - Throws: ``RecoupError`` with every fault.
    public func ladder(_ row: Row, quantity: Decimal, consumed: Decimal? = nil, step: Decimal? = nil) throws -> LadderCost {
        try Call("rulebook.ladder", [native], [argument(row, "row"), argument(quantity, "quantity"), optionalArgument(consumed, "consumed"), optionalArgument(step, "step")]).value()
    }
}

extension Engine {
    /// Compiles a rulebook, with the catalogue and the prices that come in bulk beside it. Every fault at once:
    /// those of the rulebook with their places there, those of bulk data at `/prices/n/field` and, for the n-th
    /// CSV file, at `/prices_csv/n/row/column` (the header is row 1). The places of products and costs go on
    /// where those of the rulebook end.
    ///
    /// - Parameter products: Products beside those of the rulebook.
    /// - Parameter categories: Categories beside those of the rulebook.
    /// - Parameter productGroups: Named sets of products beside those of the rulebook.
    /// - Parameter prices: Price rows, in any order: those of one list, SKU, unit and validity are one ladder.
    /// - Parameter pricesCsv: Price rows as CSV texts with the same names as columns.
    /// - Parameter productsCsv: Products as CSV texts.
    /// - Parameter costs: Costs beside those of the rulebook.
    /// - Throws: ``RecoupError`` with every fault.
    public static func compile(_ rulebook: Rulebook, products: [ProductRecord]? = nil, categories: [CategoryRecord]? = nil, productGroups: [ProductGroupRecord]? = nil, prices: [PriceRecord]? = nil, pricesCsv: [String]? = nil, productsCsv: [String]? = nil, costs: [Cost]? = nil) throws -> Engine {
        try Call("engine.compile", [rulebook.native], [optionalArgument(products, "products"), optionalArgument(categories, "categories"), optionalArgument(productGroups, "product_groups"), optionalArgument(prices, "prices"), optionalArgument(pricesCsv, "prices_csv"), optionalArgument(productsCsv, "products_csv"), optionalArgument(costs, "costs")]).handle()
    }

    /// An engine with some prices put, replaced or removed; this one goes on as it was, and the two share what
    /// did not change. What is removed goes first, prices of the rulebook too. Faults are at `/upsert/n/field`
    /// and `/remove/n`.
    ///
    /// - Parameter upsert: Rows that are new, or replace the one of the same list, SKU, unit, quantity and
    /// validity.
    /// - Parameter remove: Lists and SKUs whose prices all go.
    /// - Throws: ``RecoupError`` with every fault.
    public func withPrices(upsert: [PriceRecord]? = nil, remove: [PriceKey]? = nil) throws -> Engine {
        try Call("engine.with_prices", [native], [optionalArgument(upsert, "upsert"), optionalArgument(remove, "remove")]).handle()
    }

    /// An engine with some products put, replaced or removed; this one goes on as it was.
    ///
    /// - Parameter products: Products that are new, or replace the one with the same SKU as a whole.
    /// - Parameter remove: SKUs that go.
    /// - Parameter categories: The new category tree, in place of the old one.
    /// - Parameter productGroups: The new product groups, in place of the old ones.
    /// - Throws: ``RecoupError`` with every fault.
    public func withProducts(products: [ProductRecord]? = nil, remove: [String]? = nil, categories: [CategoryRecord]? = nil, productGroups: [ProductGroupRecord]? = nil) throws -> Engine {
        try Call("engine.with_products", [native], [optionalArgument(products, "products"), optionalArgument(remove, "remove"), optionalArgument(categories, "categories"), optionalArgument(productGroups, "product_groups")]).handle()
    }

    /// An engine that knows which products go together, in place of what it knew; this one goes on as it was.
    ///
    /// - Parameter rows: In how many orders two products were together.
    /// - Throws: ``RecoupError`` with every fault.
    public func withRelated(_ rows: [RelatedRow]) throws -> Engine {
        try Call("engine.with_related", [native], [argument(rows, "rows")]).handle()
    }

    /// Counts how often products were ordered together: the rows for `with_related`. A product that stands twice
    /// in an order counts once; a very large order says nothing about what goes with what and is left out.
    ///
    /// - Parameter orders: The SKUs of each order.
    /// - Throws: ``RecoupError`` with every fault.
    public static func countRelated(_ orders: [[String]]) throws -> [RelatedRow] {
        try Call("engine.count_related", [], [argument(orders, "orders")]).value()
    }

    /// The products that go with these, the most often ordered together first, without these themselves.
    ///
    /// - Parameter skus: What is in the cart.
    /// - Parameter atMost: How many at the most.
    /// - Throws: ``RecoupError`` with every fault.
    public func relatedTo(_ skus: [String], atMost: Int) throws -> [Related] {
        try Call("engine.related_to", [native], [argument(skus, "skus"), argument(atMost, "at_most")]).value()
    }

    /// The digest of the rulebook that it was compiled from. Every decision is kept with it.
    /// - Throws: ``RecoupError`` with every fault.
    public func rulebookDigest() throws -> String {
        try Call("engine.rulebook_digest", [native], []).value()
    }

    /// The size of the price book: SKUs, rows, prices at a quantity (rungs), bytes of memory.
    /// - Throws: ``RecoupError`` with every fault.
    public func stats() throws -> BookStats {
        try Call("engine.stats", [native], []).value()
    }

    /// Prices a cart. A line that merely has no price is no error: it says why.
    ///
    /// - Parameter request: Who buys what, where and when.
    /// - Throws: ``RecoupError`` with every fault.
    public func price(_ request: Request) throws -> Priced {
        try Call("engine.price", [native], [request.encoded()]).value()
    }

    /// Prices a cart. A line that merely has no price is no error: it says why.
    ///
    /// - Parameter request: Who buys what, where and when.
    /// - Throws: ``RecoupError`` with every fault.
    public func price(json request: String) throws -> Priced {
        try Call("engine.price", [native], [request]).value()
    }

    /// Prices many carts, each by itself: the answer has a result for each, or its `errors` with places in that
    /// request. `too_many` beyond the limit of one batch.
    ///
    /// - Parameter requests: The requests; one may also be given as its text.
    /// - Throws: ``RecoupError`` with every fault.
    public func priceMany(_ requests: [Request]) throws -> [PricedOrRefusal] {
        try Call("engine.price_many", [native], [argument(requests, "requests")]).value()
    }

    /// What SKUs cost a buyer by quantity, for product pages: price breaks before promotions. Each SKU by itself:
    /// one that is not known yields its `errors` in its place.
    ///
    /// - Parameter context: Who asks, where and when: a request whose lines do not matter.
    /// - Parameter skus: The SKUs.
    /// - Throws: ``RecoupError`` with every fault.
    public func offers(_ context: Request, skus: [String]) throws -> [OfferOrRefusal] {
        try Call("engine.offers", [native], [context.encoded(), argument(skus, "skus")]).value()
    }

    /// What SKUs cost a buyer by quantity, for product pages: price breaks before promotions. Each SKU by itself:
    /// one that is not known yields its `errors` in its place.
    ///
    /// - Parameter context: Who asks, where and when: a request whose lines do not matter.
    /// - Parameter skus: The SKUs.
    /// - Throws: ``RecoupError`` with every fault.
    public func offers(json context: String, skus: [String]) throws -> [OfferOrRefusal] {
        try Call("engine.offers", [native], [context, argument(skus, "skus")]).value()
    }

    /// Prices a cart under several rounding and tax policies and names every figure that differs.
    ///
    /// - Parameter request: The cart.
    /// - Parameter policies: The policies; what one leaves out stays as the rulebook has it.
    /// - Throws: ``RecoupError`` with every fault.
    public func compare(_ request: Request, policies: [PolicyChange]) throws -> Comparison {
        try Call("engine.compare", [native], [request.encoded(), argument(policies, "policies")]).value()
    }

    /// Prices a cart under several rounding and tax policies and names every figure that differs.
    ///
    /// - Parameter request: The cart.
    /// - Parameter policies: The policies; what one leaves out stays as the rulebook has it.
    /// - Throws: ``RecoupError`` with every fault.
    public func compare(json request: String, policies: [PolicyChange]) throws -> Comparison {
        try Call("engine.compare", [native], [request, argument(policies, "policies")]).value()
    }

    /// Whether a condition holds for a cart after its promotions, or for one of its lines, and why: the sentence,
    /// the outcome (`holds`, `fails`, `unknown` with a `reason`), what was found, and the same for its parts.
    ///
    /// - Parameter condition: The condition, as in a rulebook.
    /// - Parameter request: The cart.
    /// - Parameter line: The place of the line, from 0; without it the whole cart is asked.
    /// - Throws: ``RecoupError`` with every fault.
    public func explainCondition(_ condition: Condition, _ request: Request, line: Int? = nil) throws -> ConditionExplanation {
        try Call("engine.explain_condition", [native], [argument(condition, "condition"), request.encoded(), optionalArgument(line, "line")]).value()
    }

    /// Whether a condition holds for a cart after its promotions, or for one of its lines, and why: the sentence,
    /// the outcome (`holds`, `fails`, `unknown` with a `reason`), what was found, and the same for its parts.
    ///
    /// - Parameter condition: The condition, as in a rulebook.
    /// - Parameter request: The cart.
    /// - Parameter line: The place of the line, from 0; without it the whole cart is asked.
    /// - Throws: ``RecoupError`` with every fault.
    public func explainCondition(_ condition: Condition, json request: String, line: Int? = nil) throws -> ConditionExplanation {
        try Call("engine.explain_condition", [native], [argument(condition, "condition"), request, optionalArgument(line, "line")]).value()
    }

    /// What an approval policy finds in a cart as it is priced now: an explanation of each of its conditions,
    /// and, where it asks for any line, of that condition for each line. Empty where it asks for nothing. It may
    /// show margins: not for buyers. What an account knows and a request does not, such as a budget, is unknown
    /// here. `unknown_reference`.
    ///
    /// - Parameter policy: The policy.
    /// - Parameter request: The cart.
    /// - Throws: ``RecoupError`` with every fault.
    public func explainPolicy(_ policy: String, _ request: Request) throws -> [ConditionExplanation] {
        try Call("engine.explain_policy", [native], [argument(policy, "policy"), request.encoded()]).value()
    }

    /// What an approval policy finds in a cart as it is priced now: an explanation of each of its conditions,
    /// and, where it asks for any line, of that condition for each line. Empty where it asks for nothing. It may
    /// show margins: not for buyers. What an account knows and a request does not, such as a budget, is unknown
    /// here. `unknown_reference`.
    ///
    /// - Parameter policy: The policy.
    /// - Parameter request: The cart.
    /// - Throws: ``RecoupError`` with every fault.
    public func explainPolicy(_ policy: String, json request: String) throws -> [ConditionExplanation] {
        try Call("engine.explain_policy", [native], [argument(policy, "policy"), request]).value()
    }

    /// Which approval policies want an approval of a subject of the host's own, such as a purchase requisition,
    /// of which only facts are known: in the order of the rulebook those that hold and, with why as `unknown`,
    /// those that can't be decided: what can't be known counts as holding. What is left out of the facts is not
    /// known, nor is what a policy asks of lines or of spending before.
    ///
    /// - Parameter facts: The facts, in the words of conditions.
    /// - Parameter subject: What it is; `cart`.
    /// - Throws: ``RecoupError`` with every fault.
    public func matchingPolicies(_ facts: StatedFacts, subject: SubjectKind? = nil) throws -> [MatchingPolicy] {
        try Call("engine.matching_policies", [native], [facts.encoded(), optionalArgument(subject, "subject")]).value()
    }

    /// Which approval policies want an approval of a subject of the host's own, such as a purchase requisition,
    /// of which only facts are known: in the order of the rulebook those that hold and, with why as `unknown`,
    /// those that can't be decided: what can't be known counts as holding. What is left out of the facts is not
    /// known, nor is what a policy asks of lines or of spending before.
    ///
    /// - Parameter facts: The facts, in the words of conditions.
    /// - Parameter subject: What it is; `cart`.
    /// - Throws: ``RecoupError`` with every fault.
    public func matchingPolicies(json facts: String, subject: SubjectKind? = nil) throws -> [MatchingPolicy] {
        try Call("engine.matching_policies", [native], [facts, optionalArgument(subject, "subject")]).value()
    }

    /// How a buyer who bought this much stands to what a contract promised: what is missing, what is charged for
    /// it, and what is given back. `unknown_contract`.
    ///
    /// - Parameter contract: The contract.
    /// - Parameter bought: What was bought, in the contract's currency.
    /// - Throws: ``RecoupError`` with every fault.
    public func commitment(_ contract: String, bought: Decimal) throws -> CommitmentStatus {
        try Call("engine.commitment", [native], [argument(contract, "contract"), argument(bought, "bought")]).value()
    }

    /// Names exactly this question to exactly these rules. Products and prices that came in bulk are not in it.
    ///
    /// - Parameter request: The question.
    /// - Throws: ``RecoupError`` with every fault.
    public func requestDigest(_ request: Request) throws -> String {
        try Call("engine.request_digest", [native], [request.encoded()]).value()
    }

    /// Names exactly this question to exactly these rules. Products and prices that came in bulk are not in it.
    ///
    /// - Parameter request: The question.
    /// - Throws: ``RecoupError`` with every fault.
    public func requestDigest(json request: String) throws -> String {
        try Call("engine.request_digest", [native], [request]).value()
    }

    /// Resolves a cart once, to be edited and priced again at every keystroke.
    ///
    /// - Parameter request: The cart as it begins.
    /// - Throws: ``RecoupError`` with every fault.
    public func prepare(_ request: Request) throws -> Cart {
        try Call("engine.prepare", [native], [request.encoded()]).handle()
    }

    /// Resolves a cart once, to be edited and priced again at every keystroke.
    ///
    /// - Parameter request: The cart as it begins.
    /// - Throws: ``RecoupError`` with every fault.
    public func prepare(json request: String) throws -> Cart {
        try Call("engine.prepare", [native], [request]).handle()
    }

    /// The product of a SKU, or nothing.
    ///
    /// - Parameter sku: The SKU.
    /// - Throws: ``RecoupError`` with every fault.
    public func product(_ sku: String) throws -> ProductRecord? {
        try Call("engine.product", [native], [argument(sku, "sku")]).optional()
    }

    /// The product that a number names: a SKU, the number that a customer uses, a GTIN or a maker's number.
    /// `unknown_sku`, or `ambiguous_item` where it names several.
    ///
    /// - Parameter number: The number as it was typed or scanned.
    /// - Parameter account: Whose own numbers count.
    /// - Throws: ``RecoupError`` with every fault.
    public func findItem(_ number: String, account: String? = nil) throws -> ProductRecord {
        try Call("engine.find_item", [native], [argument(number, "number"), optionalArgument(account, "account")]).value()
    }

    /// Reads rows that somebody entered (an order pad, pasted rows, a file) and answers for each, in their order:
    /// the line that it would be, or why it is none. It changes no cart; `cart.add_lines` is the command that
    /// does. `too_many` above 100,000 rows.
    ///
    /// - Parameter rows: The rows.
    /// - Parameter day: The day: what superseded a product by then is named in its place.
    /// - Parameter account: Whose own numbers count.
    /// - Throws: ``RecoupError`` with every fault.
    public func addLines(_ rows: [EnteredRow], day: LocalDate, account: String? = nil) throws -> [EnteredLine] {
        try Call("engine.add_lines", [native], [argument(rows, "rows"), argument(day, "day"), optionalArgument(account, "account")]).value()
    }

    /// The product that is sold in place of a SKU on a day: itself, or what superseded it, or what superseded
    /// that. `unknown_sku`.
    ///
    /// - Parameter sku: The SKU; it need not be sold any more.
    /// - Parameter day: The day.
    /// - Throws: ``RecoupError`` with every fault.
    public func currentProduct(_ sku: String, day: LocalDate) throws -> ProductRecord {
        try Call("engine.current_product", [native], [argument(sku, "sku"), argument(day, "day")]).value()
    }

    /// The variants of a product.
    ///
    /// - Parameter product: The product.
    /// - Throws: ``RecoupError`` with every fault.
    public func variants(_ product: String) throws -> [ProductRecord] {
        try Call("engine.variants", [native], [argument(product, "product")]).value()
    }

    /// The products that a quantity of a SKU consists of, one entry for each; a product that is no bundle
    /// consists of itself.
    ///
    /// - Parameter sku: The SKU.
    /// - Parameter quantity: How much, in its base unit.
    /// - Throws: ``RecoupError`` with every fault.
    public func bundleParts(_ sku: String, quantity: Decimal) throws -> [BundlePart] {
        try Call("engine.bundle_parts", [native], [argument(sku, "sku"), argument(quantity, "quantity")]).value()
    }

    /// A quantity of a product in another of its units, exactly or not at all (`precision_loss`).
    ///
    /// - Parameter sku: The product.
    /// - Parameter quantity: How much.
    /// - Parameter fromUnit: The unit that it is in.
    /// - Parameter toUnit: The unit wanted.
    /// - Throws: ``RecoupError`` with every fault.
    public func convert(_ sku: String, quantity: Decimal, fromUnit: String, toUnit: String) throws -> Decimal {
        try Call("engine.convert", [native], [argument(sku, "sku"), argument(quantity, "quantity"), argument(fromUnit, "from_unit"), argument(toUnit, "to_unit")]).value()
    }

    /// What is wrong with a configuration, and which single changes would mend it.
    ///
    /// - Parameter sku: The product.
    /// - Parameter choices: The choice of each option.
    /// - Throws: ``RecoupError`` with every fault.
    public func configure(_ sku: String, choices: [String: JSON]) throws -> CheckedConfiguration {
        try Call("engine.configure", [native], [argument(sku, "sku"), argument(choices, "choices")]).value()
    }

    /// Refuses a configuration that breaks a constraint of the product: `invalid_configuration`.
    ///
    /// - Parameter sku: The product.
    /// - Parameter choices: The choice of each option.
    /// - Throws: ``RecoupError`` with every fault.
    public func requireConfiguration(_ sku: String, choices: [String: JSON]) throws {
        try Call("engine.require_configuration", [native], [argument(sku, "sku"), argument(choices, "choices")]).nothing()
    }

    /// What a unit gets of an experiment: the arm, whether it is held out, the arms that it could have got, and
    /// the share of units that get the same. The same unit always gets the same.
    ///
    /// - Parameter experiment: The experiment.
    /// - Parameter unit: The id of the account or contact, as the experiment says.
    /// - Throws: ``RecoupError`` with every fault.
    public func give(_ experiment: String, unit: String) throws -> GivenArm {
        try Call("engine.give", [native], [argument(experiment, "experiment"), argument(unit, "unit")]).value()
    }

    /// Takes an input: changes the account and says what happened (`events`), what is to be done now (`effects`)
    /// and when to come again (`next_wakeup`). Store events, snapshot, effects and wakeup in one transaction,
    /// with `seq` as compare-and-swap. After an error the account is as it was and the input is not remembered:
    /// `input_conflict`, `input_too_old`, and whatever the command is refused for.
    ///
    /// - Parameter input: A command of a person, a signal, or the result of an effect.
    /// - Parameter now: The time; the account's clock never goes back, an earlier one is read as it.
    /// - Throws: ``RecoupError`` with every fault.
    public func step(_ account: Account, _ input: Input, now: Instant) throws -> Outcome {
        try Call("engine.step", [native, account.native], [input.encoded(), argument(now, "now")]).value()
    }

    /// Takes an input: changes the account and says what happened (`events`), what is to be done now (`effects`)
    /// and when to come again (`next_wakeup`). Store events, snapshot, effects and wakeup in one transaction,
    /// with `seq` as compare-and-swap. After an error the account is as it was and the input is not remembered:
    /// `input_conflict`, `input_too_old`, and whatever the command is refused for.
    ///
    /// - Parameter input: A command of a person, a signal, or the result of an effect.
    /// - Parameter now: The time; the account's clock never goes back, an earlier one is read as it.
    /// - Throws: ``RecoupError`` with every fault.
    public func step(_ account: Account, json input: String, now: Instant) throws -> Outcome {
        try Call("engine.step", [native, account.native], [input, argument(now, "now")]).value()
    }

    /// What a step would do, with the account left as it is. It costs a copy of the account.
    ///
    /// - Parameter input: The input.
    /// - Parameter now: The time; the account's clock never goes back, an earlier one is read as it.
    /// - Throws: ``RecoupError`` with every fault.
    public func decide(_ account: Account, _ input: Input, now: Instant) throws -> Outcome {
        try Call("engine.decide", [native, account.native], [input.encoded(), argument(now, "now")]).value()
    }

    /// What a step would do, with the account left as it is. It costs a copy of the account.
    ///
    /// - Parameter input: The input.
    /// - Parameter now: The time; the account's clock never goes back, an earlier one is read as it.
    /// - Throws: ``RecoupError`` with every fault.
    public func decide(_ account: Account, json input: String, now: Instant) throws -> Outcome {
        try Call("engine.decide", [native, account.native], [input, argument(now, "now")]).value()
    }

    /// Steps an account by time alone: what is due by now is done. Before `next_wakeup` it changes no byte.
    ///
    /// - Parameter now: The time; the account's clock never goes back, an earlier one is read as it.
    /// - Throws: ``RecoupError`` with every fault.
    public func tick(_ account: Account, now: Instant) throws -> Outcome {
        try Call("engine.tick", [native, account.native], [argument(now, "now")]).value()
    }

    /// Runs a log of inputs again, with what was due in between at its own instant, from accounts that nothing
    /// has happened to. The answer has a step for each input and each wakeup, with its `outcome` or its `errors`;
    /// an input that is refused changes nothing and the replay goes on.
    ///
    /// - Parameter log: The inputs, each with its account and the time at which it was stepped.
    /// - Parameter order: How the log is ordered; by time.
    /// - Parameter until: Until when time goes on after the last input, that instant included.
    /// - Throws: ``RecoupError`` with every fault.
    public func replay(_ log: [LoggedInput], order: LogOrder? = nil, until: Instant? = nil) throws -> [ReplayedStep] {
        try Call("engine.replay", [native], [argument(log, "log"), optionalArgument(order, "order"), optionalArgument(until, "until")]).value()
    }

    /// What a cart costs at an instant, with hints.
    ///
    /// - Parameter cart: The cart, saved cart, list or template.
    /// - Parameter asOf: The time whose prices are meant.
    /// - Throws: ``RecoupError`` with every fault.
    public func priceCart(_ account: Account, cart: String, asOf: Instant) throws -> Priced {
        try Call("engine.price_cart", [native, account.native], [argument(cart, "cart"), argument(asOf, "as_of")]).value()
    }

    /// What changed between the prices that the buyer was shown last and those of an instant, line by line with
    /// the causes. `nothing_frozen` for a cart that nobody saw.
    ///
    /// - Parameter cart: The cart, saved cart, list or template.
    /// - Parameter asOf: The time whose prices are meant.
    /// - Throws: ``RecoupError`` with every fault.
    public func cartDrift(_ account: Account, cart: String, asOf: Instant) throws -> Drift {
        try Call("engine.cart_drift", [native, account.native], [argument(cart, "cart"), argument(asOf, "as_of")]).value()
    }

    /// The lines whose configuration breaks a constraint of today's catalogue, each with the single changes that
    /// would mend it and what the line would cost with them.
    ///
    /// - Parameter cart: The cart, saved cart, list or template.
    /// - Parameter asOf: The time whose prices are meant.
    /// - Throws: ``RecoupError`` with every fault.
    public func cartFixes(_ account: Account, cart: String, asOf: Instant) throws -> [MendableLine] {
        try Call("engine.cart_fixes", [native, account.native], [argument(cart, "cart"), argument(asOf, "as_of")]).value()
    }

    /// Compares a quote with what its lines cost without it at an instant: a row for each line, with the causes.
    ///
    /// - Parameter quote: The quote.
    /// - Parameter asOf: The time whose prices are meant.
    /// - Throws: ``RecoupError`` with every fault.
    public func quoteDrift(_ account: Account, quote: String, asOf: Instant) throws -> [QuoteLineDrift] {
        try Call("engine.quote_drift", [native, account.native], [argument(quote, "quote"), argument(asOf, "as_of")]).value()
    }

    /// A quote as its buyer sees it: without floors, internal messages, and prices that were not offered yet.
    ///
    /// - Parameter quote: The quote.
    /// - Parameter now: The time.
    /// - Throws: ``RecoupError`` with every fault.
    public func quoteForBuyer(_ account: Account, quote: String, now: Instant) throws -> BuyerQuote {
        try Call("engine.quote_for_buyer", [native, account.native], [argument(quote, "quote"), argument(now, "now")]).value()
    }

    /// What the command `quote.target` would do: the line totals that come to a total, whether it can be reached
    /// or not.
    ///
    /// - Parameter quote: The quote.
    /// - Parameter total: The total wanted, in the quote's currency.
    /// - Parameter asOf: The time whose prices are meant.
    /// - Parameter role: The role of the seller who asks, for floors that bind roles.
    /// - Throws: ``RecoupError`` with every fault.
    public func quoteTarget(_ account: Account, quote: String, total: Decimal, asOf: Instant, role: String? = nil) throws -> Solution {
        try Call("engine.quote_target", [native, account.native], [argument(quote, "quote"), argument(total, "total"), argument(asOf, "as_of"), optionalArgument(role, "role")]).value()
    }

    /// Where an approval stands: who can act now, what is missing, why each step is there.
    ///
    /// - Parameter approval: The approval.
    /// - Parameter now: The time.
    /// - Throws: ``RecoupError`` with every fault.
    public func approvalStanding(_ account: Account, approval: String, now: Instant) throws -> ApprovalStanding {
        try Call("engine.approval_standing", [native, account.native], [argument(approval, "approval"), argument(now, "now")]).value()
    }

    /// The approvals that a contact can act on, by id: in the contact's own right, or by a delegation that is in
    /// force.
    ///
    /// - Parameter contact: The contact.
    /// - Parameter now: The time.
    /// - Throws: ``RecoupError`` with every fault.
    public func myApprovals(_ account: Account, contact: String, now: Instant) throws -> [ApprovalStanding] {
        try Call("engine.my_approvals", [native, account.native], [argument(contact, "contact"), argument(now, "now")]).value()
    }

    /// Tasks and records among effects as Salesforce composite requests, to be sent as POST in their order. Keep
    /// each request until it is answered, for `salesforce_results`; `refused` are the effects that no request can
    /// be made for.
    ///
    /// - Parameter effects: The effects; those that are no business of the system are passed over.
    /// - Parameter now: When they are written.
    /// - Parameter directory: Names, addresses and ids that effects do not carry on purpose.
    /// - Throws: ``RecoupError`` with every fault.
    public func salesforce(_ effects: [Effect], now: Instant, directory: Directory? = nil) throws -> SalesforceRequests {
        try Call("engine.salesforce", [native], [argument(effects, "effects"), argument(now, "now"), optionalArgument(directory, "directory")]).value()
    }

    /// Tasks and records among effects as HubSpot batches, to be sent as POST in their order. Keep each request
    /// until it is answered, for `hubspot_results`; `refused` are the effects that no request can be made for.
    ///
    /// - Parameter effects: The effects; those that are no business of the system are passed over.
    /// - Parameter now: When they are written.
    /// - Parameter directory: Names, addresses and ids that effects do not carry on purpose.
    /// - Throws: ``RecoupError`` with every fault.
    public func hubspot(_ effects: [Effect], now: Instant, directory: Directory? = nil) throws -> HubSpotRequests {
        try Call("engine.hubspot", [native], [argument(effects, "effects"), argument(now, "now"), optionalArgument(directory, "directory")]).value()
    }

    /// Cuts out what some accounts may buy, for a device: rules, products and prices from an instant up to
    /// another, without costs and without what belongs to other customers. Name the parents of an account too.
    ///
    /// - Parameter wanted: For whom, of what, from when until when.
    /// - Throws: ``RecoupError`` with every fault.
    public func bundle(_ wanted: Wanted) throws -> String {
        try Call("engine.bundle", [native], [wanted.encoded()]).text()
    }

    /// Cuts out what some accounts may buy, for a device: rules, products and prices from an instant up to
    /// another, without costs and without what belongs to other customers. Name the parents of an account too.
    ///
    /// - Parameter wanted: For whom, of what, from when until when.
    /// - Throws: ``RecoupError`` with every fault.
    public func bundle(json wanted: String) throws -> String {
        try Call("engine.bundle", [native], [wanted]).text()
    }

    /// An engine for a device. It prices what the bundle was made for as the whole engine did, and refuses
    /// anything else: `bundle_expired`, `not_in_bundle`; `damaged_bundle` for a document that is not what was
    /// written.
    ///
    /// - Parameter bundle: What `bundle` gave.
    /// - Throws: ``RecoupError`` with every fault.
    public static func openBundle(_ bundle: RecoupBundle) throws -> Engine {
        try Call("engine.open_bundle", [], [bundle.encoded()]).handle()
    }

    /// An engine for a device. It prices what the bundle was made for as the whole engine did, and refuses
    /// anything else: `bundle_expired`, `not_in_bundle`; `damaged_bundle` for a document that is not what was
    /// written.
    ///
    /// - Parameter bundle: What `bundle` gave.
    /// - Throws: ``RecoupError`` with every fault.
    public static func openBundle(json bundle: String) throws -> Engine {
        try Call("engine.open_bundle", [], [bundle]).handle()
    }

    /// A quote at the prices of a bundle, with an id that the device chose. It comes in with the command
    /// `quote.bring_in`. `not_a_bundle` on an engine that was not opened from one; `no_price` for a line without
    /// a price.
    ///
    /// - Parameter request: The cart; it names its account.
    /// - Parameter id: The id of the quote, unique for the account.
    /// - Parameter shipTo: Where the goods go: a ship-to of the company.
    /// - Parameter validUntil: When the promise ends; by the rulebook when left out.
    /// - Throws: ``RecoupError`` with every fault.
    public func quoteOffline(_ request: Request, id: String, shipTo: String? = nil, validUntil: Instant? = nil) throws -> OfflineQuote {
        try Call("engine.quote_offline", [native], [request.encoded(), argument(id, "id"), optionalArgument(shipTo, "ship_to"), optionalArgument(validUntil, "valid_until")]).value()
    }

    /// A quote at the prices of a bundle, with an id that the device chose. It comes in with the command
    /// `quote.bring_in`. `not_a_bundle` on an engine that was not opened from one; `no_price` for a line without
    /// a price.
    ///
    /// - Parameter request: The cart; it names its account.
    /// - Parameter id: The id of the quote, unique for the account.
    /// - Parameter shipTo: Where the goods go: a ship-to of the company.
    /// - Parameter validUntil: When the promise ends; by the rulebook when left out.
    /// - Throws: ``RecoupError`` with every fault.
    public func quoteOffline(json request: String, id: String, shipTo: String? = nil, validUntil: Instant? = nil) throws -> OfflineQuote {
        try Call("engine.quote_offline", [native], [request, argument(id, "id"), optionalArgument(shipTo, "ship_to"), optionalArgument(validUntil, "valid_until")]).value()
    }
}

extension Account {
    /// An account that nothing has happened to yet.
    ///
    /// - Parameter id: The id of the company.
    /// - Throws: ``RecoupError`` with every fault.
    public convenience init(_ id: String) throws {
        self.init(native: try Call("account.new", [], [argument(id, "id")]).native())
    }

    /// Reads a snapshot. `damaged_snapshot` where it is not what was written, `unsupported_version` where a newer
    /// release wrote it.
    ///
    /// - Parameter snapshot: What `snapshot` gave.
    /// - Throws: ``RecoupError`` with every fault.
    public static func restore(_ snapshot: String) throws -> Account {
        try Call("account.restore", [], [snapshot]).handle()
    }

    /// Folds the log of an account into its state, without an engine: the live state byte for byte, without names
    /// and addresses of people. `event_gap` where an event does not follow the one before.
    ///
    /// - Parameter events: All events so far, in order.
    /// - Throws: ``RecoupError`` with every fault.
    public static func rebuild(_ events: [Event]) throws -> Account {
        try Call("account.rebuild", [], [events.encoded()]).handle()
    }

    /// Folds the log of an account into its state, without an engine: the live state byte for byte, without names
    /// and addresses of people. `event_gap` where an event does not follow the one before.
    ///
    /// - Parameter events: All events so far, in order.
    /// - Throws: ``RecoupError`` with every fault.
    public static func rebuild(json events: String) throws -> Account {
        try Call("account.rebuild", [], [events]).handle()
    }

    /// Folds further events in that were decided elsewhere. After an error the account is as it was.
    ///
    /// - Parameter events: The events that follow, in order.
    /// - Throws: ``RecoupError`` with every fault.
    public func apply(_ events: [Event]) throws {
        try Call("account.apply", [native], [events.encoded()]).nothing()
    }

    /// Folds further events in that were decided elsewhere. After an error the account is as it was.
    ///
    /// - Parameter events: The events that follow, in order.
    /// - Throws: ``RecoupError`` with every fault.
    public func apply(json events: String) throws {
        try Call("account.apply", [native], [events]).nothing()
    }

    /// The state as a document, to be stored: the same state gives the same bytes in every language. It holds ids
    /// of people and not their names.
    /// - Throws: ``RecoupError`` with every fault.
    public func snapshot() throws -> String {
        try Call("account.snapshot", [native], []).text()
    }

    /// Names exactly this state.
    /// - Throws: ``RecoupError`` with every fault.
    public func digest() throws -> String {
        try Call("account.digest", [native], []).value()
    }

    /// The id of the company.
    /// - Throws: ``RecoupError`` with every fault.
    public func id() throws -> String {
        try Call("account.id", [native], []).value()
    }

    /// The number of the last event. It grows with each change: compare it and swap when you store the account.
    /// - Throws: ``RecoupError`` with every fault.
    public func seq() throws -> Int {
        try Call("account.seq", [native], []).value()
    }

    /// The latest instant at which something took effect; nothing for a new account.
    /// - Throws: ``RecoupError`` with every fault.
    public func clock() throws -> Instant? {
        try Call("account.clock", [native], []).optional()
    }

    /// When the next deadline is due; nothing where none is.
    /// - Throws: ``RecoupError`` with every fault.
    public func nextWakeup() throws -> Instant? {
        try Call("account.next_wakeup", [native], []).optional()
    }

    /// The effects that have no answer yet, by key: what a host that crashed has to look at.
    /// - Throws: ``RecoupError`` with every fault.
    public func openEffects() throws -> [Effect] {
        try Call("account.open_effects", [native], []).value()
    }

    /// How many answers came to effects that were not open.
    /// - Throws: ``RecoupError`` with every fault.
    public func unmatchedAnswers() throws -> Int {
        try Call("account.unmatched_answers", [native], []).value()
    }

    /// Why people were not written to: the messages of recovery plays that did not go out, by run and step, each
    /// with a sentence.
    ///
    /// - Parameter contact: Whose; everybody's where none is named.
    /// - Throws: ``RecoupError`` with every fault.
    public func unsent(contact: String? = nil) throws -> [Unsent] {
        try Call("account.unsent", [native], [optionalArgument(contact, "contact")]).value()
    }

    /// The company: units, contacts, roles.
    /// - Throws: ``RecoupError`` with every fault.
    public func company() throws -> CompanyRecord {
        try Call("account.company", [native], []).value()
    }

    /// Names and addresses, as a document that is stored apart from the snapshot and can be erased.
    /// - Throws: ``RecoupError`` with every fault.
    public func people() throws -> String {
        try Call("account.people", [native], []).text()
    }

    /// Puts the people that were stored apart back in.
    ///
    /// - Parameter people: What `people` gave.
    /// - Throws: ``RecoupError`` with every fault.
    public func restorePeople(_ people: PeopleRecord) throws {
        try Call("account.restore_people", [native], [people.encoded()]).nothing()
    }

    /// Puts the people that were stored apart back in.
    ///
    /// - Parameter people: What `people` gave.
    /// - Throws: ``RecoupError`` with every fault.
    public func restorePeople(json people: String) throws {
        try Call("account.restore_people", [native], [people]).nothing()
    }

    /// The delegations that are in force or will be.
    /// - Throws: ``RecoupError`` with every fault.
    public func delegations() throws -> [Delegation] {
        try Call("account.delegations", [native], []).value()
    }

    /// Budgets and their holds.
    /// - Throws: ``RecoupError`` with every fault.
    public func budgets() throws -> Budgets {
        try Call("account.budgets", [native], []).value()
    }

    /// What the books say about credit, and what counts against it since.
    /// - Throws: ``RecoupError`` with every fault.
    public func credits() throws -> Credits {
        try Call("account.credits", [native], []).value()
    }

    /// What is kept about writing to the people of the account: consents, suppressions, what was sent.
    /// - Throws: ``RecoupError`` with every fault.
    public func outreach() throws -> Outreach {
        try Call("account.outreach", [native], []).value()
    }

    /// A cart, list or template, or nothing where there is none by this id.
    ///
    /// - Parameter id: The cart.
    /// - Throws: ``RecoupError`` with every fault.
    public func cart(_ id: String) throws -> CartRecord? {
        try Call("account.cart", [native], [argument(id, "id")]).optional()
    }

    /// Every cart, list and template that is open or ended a short while ago, by id.
    /// - Throws: ``RecoupError`` with every fault.
    public func carts() throws -> [CartRecord] {
        try Call("account.carts", [native], []).value()
    }

    /// A quote, or nothing where there is none by this id.
    ///
    /// - Parameter id: The quote.
    /// - Throws: ``RecoupError`` with every fault.
    public func quote(_ id: String) throws -> Quote? {
        try Call("account.quote", [native], [argument(id, "id")]).optional()
    }

    /// Every quote that is open or ended a short while ago, by id.
    /// - Throws: ``RecoupError`` with every fault.
    public func quotes() throws -> [Quote] {
        try Call("account.quotes", [native], []).value()
    }

    /// An approval, or nothing where there is none by this id.
    ///
    /// - Parameter id: The approval.
    /// - Throws: ``RecoupError`` with every fault.
    public func approval(_ id: String) throws -> Approval? {
        try Call("account.approval", [native], [argument(id, "id")]).optional()
    }

    /// Every approval that is open or was decided a short while ago, by id.
    /// - Throws: ``RecoupError`` with every fault.
    public func approvals() throws -> [Approval] {
        try Call("account.approvals", [native], []).value()
    }

    /// An order, or nothing where there is none by this id.
    ///
    /// - Parameter id: The order.
    /// - Throws: ``RecoupError`` with every fault.
    public func order(_ id: String) throws -> Order? {
        try Call("account.order", [native], [argument(id, "id")]).optional()
    }

    /// Every order that is open or was completed a while ago, by id.
    /// - Throws: ``RecoupError`` with every fault.
    public func orders() throws -> [Order] {
        try Call("account.orders", [native], []).value()
    }

    /// A thing that can stall, or nothing where there is none by this id.
    ///
    /// - Parameter id: The thing, such as { "cart": "c-9" }.
    /// - Throws: ``RecoupError`` with every fault.
    public func journey(_ id: JourneyRef) throws -> Journey? {
        try Call("account.journey", [native], [argument(id, "id")]).optional()
    }

    /// Everything that can stall, and what ended a while ago, by kind and id.
    /// - Throws: ``RecoupError`` with every fault.
    public func journeys() throws -> [Journey] {
        try Call("account.journeys", [native], []).value()
    }

    /// A run of a recovery play, or nothing where there is none by this id.
    ///
    /// - Parameter id: The run.
    /// - Throws: ``RecoupError`` with every fault.
    public func run(_ id: String) throws -> Run? {
        try Call("account.run", [native], [argument(id, "id")]).optional()
    }

    /// The runs of recovery plays that live or ended a while ago, by id.
    /// - Throws: ``RecoupError`` with every fault.
    public func runs() throws -> [Run] {
        try Call("account.runs", [native], []).value()
    }
}

extension Cart {
    /// Changes the quantity of a line.
    ///
    /// - Parameter index: The place of the line, from 0.
    /// - Parameter quantity: The new quantity, in the line's unit.
    /// - Throws: ``RecoupError`` with every fault.
    public func setQuantity(_ index: Int, quantity: Decimal) throws {
        try Fast.setQuantity(self, index, quantity)
    }

    /// Adds a line at the end.
    ///
    /// - Parameter line: The line.
    /// - Throws: ``RecoupError`` with every fault.
    public func addLine(_ line: Line) throws {
        try Call("cart.add_line", [native], [argument(line, "line")]).nothing()
    }

    /// Removes a line and answers it; those after it move up.
    ///
    /// - Parameter index: The place of the line, from 0.
    /// - Throws: ``RecoupError`` with every fault.
    public func removeLine(_ index: Int) throws -> Line {
        try Call("cart.remove_line", [native], [argument(index, "index")]).value()
    }

    /// Replaces all lines: another cart of the same buyer at the same instant. A product that this cart has had
    /// before is resolved already. What is refused changes nothing.
    ///
    /// - Parameter lines: The lines.
    /// - Throws: ``RecoupError`` with every fault.
    public func setLines(_ lines: [Line]) throws {
        try Call("cart.set_lines", [native], [argument(lines, "lines")]).nothing()
    }

    /// The lines as they stand.
    /// - Throws: ``RecoupError`` with every fault.
    public func lines() throws -> [Line] {
        try Call("cart.lines", [native], []).value()
    }

    /// The request as it stands.
    /// - Throws: ``RecoupError`` with every fault.
    public func request() throws -> Request {
        try Call("cart.request", [native], []).value()
    }

    /// The totals.
    /// - Throws: ``RecoupError`` with every fault.
    public func totals() throws -> Totals {
        try Fast.totals(self)
    }

    /// What a line comes to, by which rule, and what each promotion took.
    ///
    /// - Parameter index: The place of the line, from 0.
    /// - Throws: ``RecoupError`` with every fault.
    public func line(_ index: Int) throws -> LineSummary {
        try Call("cart.line", [native], [argument(index, "index")]).value()
    }

    /// The full result, with everything that the request asks for.
    /// - Throws: ``RecoupError`` with every fault.
    public func price() throws -> Priced {
        try Call("cart.price", [native], []).value()
    }

    /// Why the cart is priced the general way; nothing where it is priced at once, in scaled integers. Both ways
    /// give the same result.
    /// - Throws: ``RecoupError`` with every fault.
    public func obstacle() throws -> Obstacle? {
        try Call("cart.obstacle", [native], []).optional()
    }
}

extension Money {
    /// Rounds a value to a multiple of the increment.
    ///
    /// - Parameter value: What is rounded.
    /// - Parameter mode: What a half does, or which way it goes.
    /// - Parameter increment: The step, such as 0.01 or 0.05.
    /// - Throws: ``RecoupError`` with every fault.
    public static func round(_ value: Decimal, mode: RoundingMode, increment: Decimal) throws -> Decimal {
        try Call("money.round", [], [argument(value, "value"), argument(mode, "mode"), argument(increment, "increment")]).value()
    }

    /// The mode that a vendor or a language calls by a word; nothing for words that are not known. The same word
    /// means different things: half up of -2.5 is -2 in dinero and -3 in Java.
    ///
    /// - Parameter vendor: One of dinero, java, python, php, commercetools.
    /// - Parameter word: The word, such as HALF_UP.
    /// - Throws: ``RecoupError`` with every fault.
    public static func roundingMode(_ vendor: String, word_: String) throws -> RoundingMode? {
        try Call("money.rounding_mode", [], [argument(vendor, "vendor"), argument(word_, "word")]).optional()
    }

    /// A quotient, rounded once from its exact value. `division_by_zero`.
    ///
    /// - Parameter dividend: What is divided.
    /// - Parameter divisor: What it is divided by.
    /// - Parameter mode: What a half does, or which way it goes.
    /// - Parameter increment: The step, such as 0.01 or 0.05.
    /// - Throws: ``RecoupError`` with every fault.
    public static func divide(_ dividend: Decimal, divisor: Decimal, mode: RoundingMode, increment: Decimal) throws -> Decimal {
        try Call("money.divide", [], [argument(dividend, "dividend"), argument(divisor, "divisor"), argument(mode, "mode"), argument(increment, "increment")]).value()
    }

    /// Parts of an amount by weights, whose sum is the amount to the last digit.
    ///
    /// - Parameter amount: What is allocated: a multiple of the increment.
    /// - Parameter weights: The weights: none below zero, at least one above.
    /// - Parameter policy: Who gets what is over; largest_remainder.
    /// - Parameter increment: The step of the parts; 1.
    /// - Throws: ``RecoupError`` with every fault.
    public static func allocate(_ amount: Decimal, weights: [Decimal], policy: AllocationPolicy? = nil, increment: Decimal? = nil) throws -> [Decimal] {
        try Call("money.allocate", [], [argument(amount, "amount"), argument(weights, "weights"), optionalArgument(policy, "policy"), optionalArgument(increment, "increment")]).value()
    }

    /// An amount over the units of a quantity: at most two groups of units, each with one amount per unit. What
    /// is over goes to the first units.
    ///
    /// - Parameter amount: What is split: a multiple of the increment.
    /// - Parameter quantity: The number of units.
    /// - Parameter increment: The step, such as 0.01 or 0.05.
    /// - Throws: ``RecoupError`` with every fault.
    public static func split(_ amount: Decimal, quantity: Decimal, increment: Decimal) throws -> [UnitSplit] {
        try Call("money.split", [], [argument(amount, "amount"), argument(quantity, "quantity"), argument(increment, "increment")]).value()
    }

    /// A price with the ending of its band: the first ending whose band holds it applies, and without one the
    /// price stays as it is.
    ///
    /// - Parameter price: The price.
    /// - Parameter endings: The endings, as in a rulebook.
    /// - Throws: ``RecoupError`` with every fault.
    public static func endPrice(_ price: Decimal, endings: [PriceEnding]) throws -> Decimal {
        try Call("money.end_price", [], [argument(price, "price"), argument(endings, "endings")]).value()
    }

    /// A currency of ISO 4217: its number, how many decimals it has, its name. `unknown_currency`.
    ///
    /// - Parameter code: The code of three letters.
    /// - Throws: ``RecoupError`` with every fault.
    public static func currency(_ code: String) throws -> CurrencyInfo {
        try Call("money.currency", [], [argument(code, "code")]).value()
    }

    /// Every currency of ISO 4217, by code.
    /// - Throws: ``RecoupError`` with every fault.
    public static func currencies() throws -> [CurrencyInfo] {
        try Call("money.currencies", [], []).value()
    }

    /// An amount as people read it: `3,884.00 USD`. More decimals than the currency has are shown, not cut.
    ///
    /// - Parameter amount: Major units.
    /// - Parameter currency: The currency.
    /// - Throws: ``RecoupError`` with every fault.
    public static func format(_ amount: Decimal, currency: String) throws -> String {
        try Call("money.format", [], [argument(amount, "amount"), argument(currency, "currency")]).text()
    }

    /// An amount in the other currency of a rate, rounded once at the plan's point `fx`. `currency_mismatch`.
    ///
    /// - Parameter amount: Major units.
    /// - Parameter currency: Its currency: that which the rate is from.
    /// - Parameter rate: The rate.
    /// - Parameter rounding: The rounding plan; half away from zero at the currency's exponent.
    /// - Throws: ``RecoupError`` with every fault.
    public static func exchange(_ amount: Decimal, currency: String, rate: ExchangeRate, rounding: RoundingPresetOrRoundingRules? = nil) throws -> Money {
        try Call("money.exchange", [], [argument(amount, "amount"), argument(currency, "currency"), argument(rate, "rate"), optionalArgument(rounding, "rounding")]).value()
    }
}

/// Business calendars, waits in local time, and local times as instants.
public enum Time {
    /// An instant later by so much open time. A sum that would end at closing time ends at the next opening.
    /// `no_open_time`.
    ///
    /// - Parameter calendar: The business calendar.
    /// - Parameter at: What it is counted from.
    /// - Parameter span: How long, such as PT8H.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func addBusinessTime(_ calendar: CalendarRules, at: Instant, span: String, timeZone: String? = nil) throws -> Instant {
        try Call("time.add_business_time", [], [argument(calendar, "calendar"), argument(at, "at"), argument(span, "span"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// The same local time so many business days later. A day on which the calendar opens at all is a business
    /// day.
    ///
    /// - Parameter calendar: The business calendar.
    /// - Parameter at: What it is counted from.
    /// - Parameter days: How many days.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func addBusinessDays(_ calendar: CalendarRules, at: Instant, days: Int, timeZone: String? = nil) throws -> Instant {
        try Call("time.add_business_days", [], [argument(calendar, "calendar"), argument(at, "at"), argument(days, "days"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// The same local time so many business days earlier.
    ///
    /// - Parameter calendar: The business calendar.
    /// - Parameter at: What it is counted from.
    /// - Parameter days: How many days.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func businessDaysBefore(_ calendar: CalendarRules, at: Instant, days: Int, timeZone: String? = nil) throws -> Instant {
        try Call("time.business_days_before", [], [argument(calendar, "calendar"), argument(at, "at"), argument(days, "days"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// The first instant from here on at which the calendar is open and, where they are given, it is inside the
    /// one window and outside the other.
    ///
    /// - Parameter calendar: The business calendar.
    /// - Parameter at: What it is counted from.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Parameter inside: A window of local time that it has to be in.
    /// - Parameter insideZone: The zone of that window; UTC.
    /// - Parameter outside: A window of local time that it must not be in, such as quiet hours.
    /// - Parameter outsideZone: The zone of that window; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func nextOpen(_ calendar: CalendarRules, at: Instant, timeZone: String? = nil, inside: String? = nil, insideZone: String? = nil, outside: String? = nil, outsideZone: String? = nil) throws -> Instant {
        try Call("time.next_open", [], [argument(calendar, "calendar"), argument(at, "at"), optionalArgument(timeZone, "time_zone"), optionalArgument(inside, "inside"), optionalArgument(insideZone, "inside_zone"), optionalArgument(outside, "outside"), optionalArgument(outsideZone, "outside_zone")]).value()
    }

    /// The first instant from here on at which the calendar is closed.
    ///
    /// - Parameter calendar: The business calendar.
    /// - Parameter at: What it is counted from.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func nextClosed(_ calendar: CalendarRules, at: Instant, timeZone: String? = nil) throws -> Instant {
        try Call("time.next_closed", [], [argument(calendar, "calendar"), argument(at, "at"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// Whether the calendar is open.
    ///
    /// - Parameter calendar: The business calendar.
    /// - Parameter at: What it is counted from.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func isOpen(_ calendar: CalendarRules, at: Instant, timeZone: String? = nil) throws -> Bool {
        try Call("time.is_open", [], [argument(calendar, "calendar"), argument(at, "at"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// Whether the calendar opens at all on a date.
    ///
    /// - Parameter calendar: The business calendar.
    /// - Parameter date: The date.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func isBusinessDay(_ calendar: CalendarRules, date: LocalDate, timeZone: String? = nil) throws -> Bool {
        try Call("time.is_business_day", [], [argument(calendar, "calendar"), argument(date, "date"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// How long the calendar is open between two instants.
    ///
    /// - Parameter calendar: The business calendar.
    /// - Parameter at: What it is counted from.
    /// - Parameter until: The end, outside.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func businessTimeBetween(_ calendar: CalendarRules, at: Instant, until: Instant, timeZone: String? = nil) throws -> String {
        try Call("time.business_time_between", [], [argument(calendar, "calendar"), argument(at, "at"), argument(until, "until"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// An instant later by elapsed time. `invalid_duration`.
    ///
    /// - Parameter at: What it is counted from.
    /// - Parameter span: How long, such as PT36H.
    /// - Throws: ``RecoupError`` with every fault.
    public static func after(_ at: Instant, span: String) throws -> Instant {
        try Call("time.after", [], [argument(at, "at"), argument(span, "span")]).value()
    }

    /// An instant earlier by elapsed time.
    ///
    /// - Parameter at: What it is counted from.
    /// - Parameter span: How long, such as PT36H.
    /// - Throws: ``RecoupError`` with every fault.
    public static func before(_ at: Instant, span: String) throws -> Instant {
        try Call("time.before", [], [argument(at, "at"), argument(span, "span")]).value()
    }

    /// The same local time, or the local time named, so many calendar days later.
    ///
    /// - Parameter at: What it is counted from.
    /// - Parameter days: How many days.
    /// - Parameter time: The local time on that day.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func daysAfter(_ at: Instant, days: Int, time: LocalTime? = nil, timeZone: String? = nil) throws -> Instant {
        try Call("time.days_after", [], [argument(at, "at"), argument(days, "days"), optionalArgument(time, "time"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// The same local time, or the local time named, so many calendar days earlier.
    ///
    /// - Parameter at: What it is counted from.
    /// - Parameter days: How many days.
    /// - Parameter time: The local time on that day.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func daysBefore(_ at: Instant, days: Int, time: LocalTime? = nil, timeZone: String? = nil) throws -> Instant {
        try Call("time.days_before", [], [argument(at, "at"), argument(days, "days"), optionalArgument(time, "time"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// The next instant at which local clocks show a time.
    ///
    /// - Parameter at: What it is counted from.
    /// - Parameter time: The local time.
    /// - Parameter on: The days that count, such as `Mon-Fri`; all.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Parameter sameDay: Whether the day that it is counted from counts; allow.
    /// - Throws: ``RecoupError`` with every fault.
    public static func nextLocalTime(_ at: Instant, time: LocalTime, on: String? = nil, timeZone: String? = nil, sameDay: SameDay? = nil) throws -> Instant {
        try Call("time.next_local_time", [], [argument(at, "at"), argument(time, "time"), optionalArgument(on, "on"), optionalArgument(timeZone, "time_zone"), optionalArgument(sameDay, "same_day")]).value()
    }

    /// The first instant from here on that is inside a window of local time.
    ///
    /// - Parameter window: The window of local time, such as `Fri,Sat 08:00-10:00`.
    /// - Parameter at: What it is counted from.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func nextInside(_ window: String, at: Instant, timeZone: String? = nil) throws -> Instant {
        try Call("time.next_inside", [], [argument(window, "window"), argument(at, "at"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// The first instant from here on that is outside a window of local time.
    ///
    /// - Parameter window: The window of local time, such as `Fri,Sat 08:00-10:00`.
    /// - Parameter at: What it is counted from.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func nextOutside(_ window: String, at: Instant, timeZone: String? = nil) throws -> Instant {
        try Call("time.next_outside", [], [argument(window, "window"), argument(at, "at"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// The instant of a local time. One that the clocks skip goes later by what they skip, of one that they show
    /// twice it is the first.
    ///
    /// - Parameter local: The local time, such as 2026-07-02T16:30, seconds if there are any.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func instant(_ local: String, timeZone: String? = nil) throws -> Instant {
        try Call("time.instant", [], [argument(local, "local"), optionalArgument(timeZone, "time_zone")]).value()
    }

    /// What the clocks of a zone show at an instant: date and time without an offset.
    ///
    /// - Parameter at: What it is counted from.
    /// - Parameter timeZone: The zone, such as Europe/Berlin; UTC.
    /// - Throws: ``RecoupError`` with every fault.
    public static func local(_ at: Instant, timeZone: String? = nil) throws -> String {
        try Call("time.local", [], [argument(at, "at"), optionalArgument(timeZone, "time_zone")]).value()
    }
}

/// Envelopes in and out, and what CRM systems answered. Nothing here sends or receives.
public enum Exchange {
    /// Reads a CloudEvents 1.0 envelope: the account and the input that it brings. Every fault at once, with its
    /// place in the event: `unknown_event_type`, `unsupported_version`, `unsupported_content`, and what the input
    /// may have wrong below `/data`.
    ///
    /// - Parameter event: The event.
    /// - Throws: ``RecoupError`` with every fault.
    public static func readEvent(_ event: String) throws -> Incoming {
        try Call("exchange.read_event", [], [event]).value()
    }

    /// Reads one line of a file with an event on each; nothing for a blank line.
    ///
    /// - Parameter line: The line, as it is.
    /// - Throws: ``RecoupError`` with every fault.
    public static func readLine(_ line: String) throws -> Incoming? {
        try Call("exchange.read_line", [], [line]).optional()
    }

    /// Reads a batch of events. One fault and nothing of the batch is taken.
    ///
    /// - Parameter events: The batch: an array of events.
    /// - Throws: ``RecoupError`` with every fault.
    public static func readBatch(_ events: [JSON]) throws -> [Incoming] {
        try Call("exchange.read_batch", [], [events.encoded()]).value()
    }

    /// Reads a batch of events. One fault and nothing of the batch is taken.
    ///
    /// - Parameter events: The batch: an array of events.
    /// - Throws: ``RecoupError`` with every fault.
    public static func readBatch(json events: String) throws -> [Incoming] {
        try Call("exchange.read_batch", [], [events]).value()
    }

    /// An event of an account as a CloudEvents 1.0 envelope, to be sent.
    ///
    /// - Parameter source: Names the host: a URI reference such as https://shop.example/recoup. Not empty, no
    /// white space.
    /// - Parameter account: The account.
    /// - Parameter event: The event, as the step gave it.
    /// - Throws: ``RecoupError`` with every fault.
    public static func eventEnvelope(_ source: String, account: String, event: Event) throws -> String {
        try Call("exchange.event_envelope", [], [argument(source, "source"), argument(account, "account"), argument(event, "event")]).text()
    }

    /// An effect of an account as a CloudEvents 1.0 envelope, to be sent.
    ///
    /// - Parameter source: Names the host: a URI reference such as https://shop.example/recoup. Not empty, no
    /// white space.
    /// - Parameter account: The account.
    /// - Parameter effect: The effect, as the step gave it.
    /// - Parameter now: When it was emitted.
    /// - Throws: ``RecoupError`` with every fault.
    public static func effectEnvelope(_ source: String, account: String, effect: Effect, now: Instant) throws -> String {
        try Call("exchange.effect_envelope", [], [argument(source, "source"), argument(account, "account"), argument(effect, "effect"), argument(now, "now")]).text()
    }

    /// What became of every effect of a request that `salesforce` gave, by what Salesforce answered.
    ///
    /// - Parameter request: The request that was sent.
    /// - Parameter status: The HTTP status.
    /// - Parameter body: The body of the answer; empty where there is none.
    /// - Parameter retryAfter: What the header Retry-After says, such as PT30S.
    /// - Throws: ``RecoupError`` with every fault.
    public static func salesforceResults(_ request: CompositeRequest, status: Int, body: String, retryAfter: String? = nil) throws -> [EffectAnswer] {
        try Call("exchange.salesforce_results", [], [argument(request, "request"), argument(status, "status"), argument(body, "body"), optionalArgument(retryAfter, "retry_after")]).value()
    }

    /// What became of every effect of a request that `hubspot` gave, by what HubSpot answered.
    ///
    /// - Parameter request: The batch that was sent.
    /// - Parameter status: The HTTP status.
    /// - Parameter body: The body of the answer; empty where there is none.
    /// - Parameter retryAfter: What the header Retry-After says, such as PT30S.
    /// - Throws: ``RecoupError`` with every fault.
    public static func hubspotResults(_ request: HubSpotRequest, status: Int, body: String, retryAfter: String? = nil) throws -> [EffectAnswer] {
        try Call("exchange.hubspot_results", [], [argument(request, "request"), argument(status, "status"), argument(body, "body"), optionalArgument(retryAfter, "retry_after")]).value()
    }
}

/// Buckets as GrowthBook's hash gives them, for hosts that give arms themselves.
public enum Experiments {
    /// Where a value falls: part `part` of `of` equal parts, and the same as a share.
    ///
    /// - Parameter seed: The seed of the experiment.
    /// - Parameter value: What is hashed, such as the id of an account.
    /// - Parameter version: The version of the hash; new experiments take 2.
    /// - Throws: ``RecoupError`` with every fault.
    public static func bucket(_ seed: String, value: String, version: HashVersion) throws -> Bucket {
        try Call("experiments.bucket", [], [argument(seed, "seed"), argument(value, "value"), argument(version, "version")]).value()
    }

    /// Where each of several values falls, as `bucket` says it of one: a million at most.
    ///
    /// - Parameter seed: The seed of the experiment.
    /// - Parameter values: What is hashed, such as the ids of accounts.
    /// - Parameter version: The version of the hash; new experiments take 2.
    /// - Throws: ``RecoupError`` with every fault.
    public static func buckets(_ seed: String, values: [String], version: HashVersion) throws -> Buckets {
        try Call("experiments.buckets", [], [argument(seed, "seed"), argument(values, "values"), argument(version, "version")]).value()
    }

    /// The range of buckets of each arm as pairs of shares, from the first to outside the second, to eight
    /// decimals.
    ///
    /// - Parameter arms: How many arms there are.
    /// - Parameter coverage: The share of units that takes part, 0 to 1; 1.
    /// - Parameter weights: The weight of each arm; equal ones.
    /// - Throws: ``RecoupError`` with every fault.
    public static func bucketRanges(_ arms: Int, coverage: Decimal? = nil, weights: [Decimal]? = nil) throws -> [[Decimal]] {
        try Call("experiments.bucket_ranges", [], [argument(arms, "arms"), optionalArgument(coverage, "coverage"), optionalArgument(weights, "weights")]).value()
    }
}

/// The tree of a customer company, before it becomes an account's profile.
public enum Party {
    /// Checks a company and answers what one asks of it: its `account`; with a unit its `lineage`, the unit
    /// itself first; with a contact too, the contact's `roles` there. Every fault of the company at once;
    /// `unknown_org_unit`, `unknown_contact`.
    ///
    /// - Parameter company: The company.
    /// - Parameter unit: A unit of it.
    /// - Parameter contact: A contact, whose roles in the unit are meant.
    /// - Throws: ``RecoupError`` with every fault.
    public static func checkCompany(_ company: CompanyRecord, unit: String? = nil, contact: String? = nil) throws -> CheckedCompany {
        try Call("party.check_company", [], [company.encoded(), optionalArgument(unit, "unit"), optionalArgument(contact, "contact")]).value()
    }

    /// Checks a company and answers what one asks of it: its `account`; with a unit its `lineage`, the unit
    /// itself first; with a contact too, the contact's `roles` there. Every fault of the company at once;
    /// `unknown_org_unit`, `unknown_contact`.
    ///
    /// - Parameter company: The company.
    /// - Parameter unit: A unit of it.
    /// - Parameter contact: A contact, whose roles in the unit are meant.
    /// - Throws: ``RecoupError`` with every fault.
    public static func checkCompany(json company: String, unit: String? = nil, contact: String? = nil) throws -> CheckedCompany {
        try Call("party.check_company", [], [company, optionalArgument(unit, "unit"), optionalArgument(contact, "contact")]).value()
    }
}

/// The one form in which the engine writes a document, and the digest of it.
public enum Documents {
    /// The document as the engine writes it: compact, fields in the declared order, defaults left out, decimals
    /// as strings without trailing zeros, instants in UTC. Every fault of the document at once.
    ///
    /// - Parameter document: The document.
    /// - Parameter kind: What it is read as; tree.
    /// - Throws: ``RecoupError`` with every fault.
    public static func canonical(_ document: String, kind: DocumentKind? = nil) throws -> String {
        try Call("documents.canonical", [], [document, optionalArgument(kind, "kind")]).text()
    }

    /// The SHA-256 of the canonical form.
    ///
    /// - Parameter document: The document.
    /// - Parameter kind: What it is read as; tree.
    /// - Throws: ``RecoupError`` with every fault.
    public static func digest(_ document: String, kind: DocumentKind? = nil) throws -> String {
        try Call("documents.digest", [], [document, optionalArgument(kind, "kind")]).value()
    }
}

/// The table of error codes.
public enum Errors {
    /// Every error code with its number, what it means and how to mend it.
    /// - Throws: ``RecoupError`` with every fault.
    public static func codes() throws -> [ErrorCodeInfo] {
        try Call("errors.codes", [], []).value()
    }
}
