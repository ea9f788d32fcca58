// Printed from the surface by `cargo xtask gen`; do not edit.

import Recoup

extension Asked {
    /// Every operation of the surface, through the method that is printed of it.
    static func ask(_ name: String, on handles: [Handle], _ given: Arguments) throws -> Asked {
        switch name {
        case "rulebook.parse":
            if let text = given.text("document") {
                return .handle(try Rulebook.parse(json: text))
            }
            return .handle(try Rulebook.parse(try given.required("document")))
        case "rulebook.compose":
            return .handle(try Rulebook.compose(try given.required("documents")))
        case "rulebook.presets":
            return .value(try Rulebook.presets().json())
        case "rulebook.preset":
            return .text(try Rulebook.preset(try given.required("name")))
        case "rulebook.ready_plays":
            return .value(try Rulebook.readyPlays().json())
        case "rulebook.ready_ground":
            return .text(try Rulebook.readyGround())
        case "rulebook.schema":
            return .text(try Rulebook.schema())
        case "rulebook.request_schema":
            return .text(try Rulebook.requestSchema())
        case "rulebook.id":
            return .value(try (try cast(handles, 0) as Rulebook).id().json())
        case "rulebook.currency":
            return .value(try (try cast(handles, 0) as Rulebook).currency().json())
        case "rulebook.digest":
            return .value(try (try cast(handles, 0) as Rulebook).digest().json())
        case "rulebook.to_json":
            return .text(try (try cast(handles, 0) as Rulebook).toJson())
        case "rulebook.lint":
            return .value(try (try cast(handles, 0) as Rulebook).lint().json())
        case "rulebook.diff":
            return .value(try (try cast(handles, 0) as Rulebook).diff(try cast(handles, 1) as Rulebook).json())
        case "rulebook.ladder":
            return .value(try (try cast(handles, 0) as Rulebook).ladder(try given.required("row"), quantity: try given.required("quantity"), consumed: try given.optional("consumed"), step: try given.optional("step")).json())
        case "engine.compile":
            return .handle(try Engine.compile(try cast(handles, 0) as Rulebook, products: try given.optional("products"), categories: try given.optional("categories"), productGroups: try given.optional("product_groups"), prices: try given.optional("prices"), pricesCsv: try given.optional("prices_csv"), productsCsv: try given.optional("products_csv"), costs: try given.optional("costs")))
        case "engine.with_prices":
            return .handle(try (try cast(handles, 0) as Engine).withPrices(upsert: try given.optional("upsert"), remove: try given.optional("remove")))
        case "engine.with_products":
            return .handle(try (try cast(handles, 0) as Engine).withProducts(products: try given.optional("products"), remove: try given.optional("remove"), categories: try given.optional("categories"), productGroups: try given.optional("product_groups")))
        case "engine.with_related":
            return .handle(try (try cast(handles, 0) as Engine).withRelated(try given.required("rows")))
        case "engine.count_related":
            return .value(try Engine.countRelated(try given.required("orders")).json())
        case "engine.related_to":
            return .value(try (try cast(handles, 0) as Engine).relatedTo(try given.required("skus"), atMost: try given.required("at_most")).json())
        case "engine.rulebook_digest":
            return .value(try (try cast(handles, 0) as Engine).rulebookDigest().json())
        case "engine.stats":
            return .value(try (try cast(handles, 0) as Engine).stats().json())
        case "engine.price":
            if let text = given.text("request") {
                return .value(try (try cast(handles, 0) as Engine).price(json: text).json())
            }
            return .value(try (try cast(handles, 0) as Engine).price(try given.required("request")).json())
        case "engine.price_many":
            return .value(try (try cast(handles, 0) as Engine).priceMany(try given.required("requests")).json())
        case "engine.offers":
            if let text = given.text("context") {
                return .value(try (try cast(handles, 0) as Engine).offers(json: text, skus: try given.required("skus")).json())
            }
            return .value(try (try cast(handles, 0) as Engine).offers(try given.required("context"), skus: try given.required("skus")).json())
        case "engine.compare":
            if let text = given.text("request") {
                return .value(try (try cast(handles, 0) as Engine).compare(json: text, policies: try given.required("policies")).json())
            }
            return .value(try (try cast(handles, 0) as Engine).compare(try given.required("request"), policies: try given.required("policies")).json())
        case "engine.explain_condition":
            if let text = given.text("request") {
                return .value(try (try cast(handles, 0) as Engine).explainCondition(try given.required("condition"), json: text, line: try given.optional("line")).json())
            }
            return .value(try (try cast(handles, 0) as Engine).explainCondition(try given.required("condition"), try given.required("request"), line: try given.optional("line")).json())
        case "engine.explain_policy":
            if let text = given.text("request") {
                return .value(try (try cast(handles, 0) as Engine).explainPolicy(try given.required("policy"), json: text).json())
            }
            return .value(try (try cast(handles, 0) as Engine).explainPolicy(try given.required("policy"), try given.required("request")).json())
        case "engine.matching_policies":
            if let text = given.text("facts") {
                return .value(try (try cast(handles, 0) as Engine).matchingPolicies(json: text, subject: try given.optional("subject")).json())
            }
            return .value(try (try cast(handles, 0) as Engine).matchingPolicies(try given.required("facts"), subject: try given.optional("subject")).json())
        case "engine.commitment":
            return .value(try (try cast(handles, 0) as Engine).commitment(try given.required("contract"), bought: try given.required("bought")).json())
        case "engine.request_digest":
            if let text = given.text("request") {
                return .value(try (try cast(handles, 0) as Engine).requestDigest(json: text).json())
            }
            return .value(try (try cast(handles, 0) as Engine).requestDigest(try given.required("request")).json())
        case "engine.prepare":
            if let text = given.text("request") {
                return .handle(try (try cast(handles, 0) as Engine).prepare(json: text))
            }
            return .handle(try (try cast(handles, 0) as Engine).prepare(try given.required("request")))
        case "engine.product":
            return .value(try (try cast(handles, 0) as Engine).product(try given.required("sku"))?.json() ?? .null)
        case "engine.find_item":
            return .value(try (try cast(handles, 0) as Engine).findItem(try given.required("number"), account: try given.optional("account")).json())
        case "engine.add_lines":
            return .value(try (try cast(handles, 0) as Engine).addLines(try given.required("rows"), day: try given.required("day"), account: try given.optional("account")).json())
        case "engine.current_product":
            return .value(try (try cast(handles, 0) as Engine).currentProduct(try given.required("sku"), day: try given.required("day")).json())
        case "engine.variants":
            return .value(try (try cast(handles, 0) as Engine).variants(try given.required("product")).json())
        case "engine.bundle_parts":
            return .value(try (try cast(handles, 0) as Engine).bundleParts(try given.required("sku"), quantity: try given.required("quantity")).json())
        case "engine.convert":
            return .value(try (try cast(handles, 0) as Engine).convert(try given.required("sku"), quantity: try given.required("quantity"), fromUnit: try given.required("from_unit"), toUnit: try given.required("to_unit")).json())
        case "engine.configure":
            return .value(try (try cast(handles, 0) as Engine).configure(try given.required("sku"), choices: try given.required("choices")).json())
        case "engine.require_configuration":
            try (try cast(handles, 0) as Engine).requireConfiguration(try given.required("sku"), choices: try given.required("choices"))
            return .nothing
        case "engine.give":
            return .value(try (try cast(handles, 0) as Engine).give(try given.required("experiment"), unit: try given.required("unit")).json())
        case "engine.step":
            if let text = given.text("input") {
                return .value(try (try cast(handles, 0) as Engine).step(try cast(handles, 1) as Account, json: text, now: try given.required("now")).json())
            }
            return .value(try (try cast(handles, 0) as Engine).step(try cast(handles, 1) as Account, try given.required("input"), now: try given.required("now")).json())
        case "engine.decide":
            if let text = given.text("input") {
                return .value(try (try cast(handles, 0) as Engine).decide(try cast(handles, 1) as Account, json: text, now: try given.required("now")).json())
            }
            return .value(try (try cast(handles, 0) as Engine).decide(try cast(handles, 1) as Account, try given.required("input"), now: try given.required("now")).json())
        case "engine.tick":
            return .value(try (try cast(handles, 0) as Engine).tick(try cast(handles, 1) as Account, now: try given.required("now")).json())
        case "engine.replay":
            return .value(try (try cast(handles, 0) as Engine).replay(try given.required("log"), order: try given.optional("order"), until: try given.optional("until")).json())
        case "engine.price_cart":
            return .value(try (try cast(handles, 0) as Engine).priceCart(try cast(handles, 1) as Account, cart: try given.required("cart"), asOf: try given.required("as_of")).json())
        case "engine.cart_drift":
            return .value(try (try cast(handles, 0) as Engine).cartDrift(try cast(handles, 1) as Account, cart: try given.required("cart"), asOf: try given.required("as_of")).json())
        case "engine.cart_fixes":
            return .value(try (try cast(handles, 0) as Engine).cartFixes(try cast(handles, 1) as Account, cart: try given.required("cart"), asOf: try given.required("as_of")).json())
        case "engine.quote_drift":
            return .value(try (try cast(handles, 0) as Engine).quoteDrift(try cast(handles, 1) as Account, quote: try given.required("quote"), asOf: try given.required("as_of")).json())
        case "engine.quote_for_buyer":
            return .value(try (try cast(handles, 0) as Engine).quoteForBuyer(try cast(handles, 1) as Account, quote: try given.required("quote"), now: try given.required("now")).json())
        case "engine.quote_target":
            return .value(try (try cast(handles, 0) as Engine).quoteTarget(try cast(handles, 1) as Account, quote: try given.required("quote"), total: try given.required("total"), asOf: try given.required("as_of"), role: try given.optional("role")).json())
        case "engine.approval_standing":
            return .value(try (try cast(handles, 0) as Engine).approvalStanding(try cast(handles, 1) as Account, approval: try given.required("approval"), now: try given.required("now")).json())
        case "engine.my_approvals":
            return .value(try (try cast(handles, 0) as Engine).myApprovals(try cast(handles, 1) as Account, contact: try given.required("contact"), now: try given.required("now")).json())
        case "engine.salesforce":
            return .value(try (try cast(handles, 0) as Engine).salesforce(try given.required("effects"), now: try given.required("now"), directory: try given.optional("directory")).json())
        case "engine.hubspot":
            return .value(try (try cast(handles, 0) as Engine).hubspot(try given.required("effects"), now: try given.required("now"), directory: try given.optional("directory")).json())
        case "engine.bundle":
            if let text = given.text("wanted") {
                return .text(try (try cast(handles, 0) as Engine).bundle(json: text))
            }
            return .text(try (try cast(handles, 0) as Engine).bundle(try given.required("wanted")))
        case "engine.open_bundle":
            if let text = given.text("bundle") {
                return .handle(try Engine.openBundle(json: text))
            }
            return .handle(try Engine.openBundle(try given.required("bundle")))
        case "engine.quote_offline":
            if let text = given.text("request") {
                return .value(try (try cast(handles, 0) as Engine).quoteOffline(json: text, id: try given.required("id"), shipTo: try given.optional("ship_to"), validUntil: try given.optional("valid_until")).json())
            }
            return .value(try (try cast(handles, 0) as Engine).quoteOffline(try given.required("request"), id: try given.required("id"), shipTo: try given.optional("ship_to"), validUntil: try given.optional("valid_until")).json())
        case "account.new":
            return .handle(try Account(try given.required("id")))
        case "account.restore":
            return .handle(try Account.restore(try given.document("snapshot")))
        case "account.rebuild":
            if let text = given.text("events") {
                return .handle(try Account.rebuild(json: text))
            }
            return .handle(try Account.rebuild(try given.required("events")))
        case "account.apply":
            if let text = given.text("events") {
                try (try cast(handles, 0) as Account).apply(json: text)
            return .nothing
            }
            try (try cast(handles, 0) as Account).apply(try given.required("events"))
            return .nothing
        case "account.snapshot":
            return .text(try (try cast(handles, 0) as Account).snapshot())
        case "account.digest":
            return .value(try (try cast(handles, 0) as Account).digest().json())
        case "account.id":
            return .value(try (try cast(handles, 0) as Account).id().json())
        case "account.seq":
            return .value(try (try cast(handles, 0) as Account).seq().json())
        case "account.clock":
            return .value(try (try cast(handles, 0) as Account).clock()?.json() ?? .null)
        case "account.next_wakeup":
            return .value(try (try cast(handles, 0) as Account).nextWakeup()?.json() ?? .null)
        case "account.open_effects":
            return .value(try (try cast(handles, 0) as Account).openEffects().json())
        case "account.unmatched_answers":
            return .value(try (try cast(handles, 0) as Account).unmatchedAnswers().json())
        case "account.unsent":
            return .value(try (try cast(handles, 0) as Account).unsent(contact: try given.optional("contact")).json())
        case "account.company":
            return .value(try (try cast(handles, 0) as Account).company().json())
        case "account.people":
            return .text(try (try cast(handles, 0) as Account).people())
        case "account.restore_people":
            if let text = given.text("people") {
                try (try cast(handles, 0) as Account).restorePeople(json: text)
            return .nothing
            }
            try (try cast(handles, 0) as Account).restorePeople(try given.required("people"))
            return .nothing
        case "account.delegations":
            return .value(try (try cast(handles, 0) as Account).delegations().json())
        case "account.budgets":
            return .value(try (try cast(handles, 0) as Account).budgets().json())
        case "account.credits":
            return .value(try (try cast(handles, 0) as Account).credits().json())
        case "account.outreach":
            return .value(try (try cast(handles, 0) as Account).outreach().json())
        case "account.cart":
            return .value(try (try cast(handles, 0) as Account).cart(try given.required("id"))?.json() ?? .null)
        case "account.carts":
            return .value(try (try cast(handles, 0) as Account).carts().json())
        case "account.quote":
            return .value(try (try cast(handles, 0) as Account).quote(try given.required("id"))?.json() ?? .null)
        case "account.quotes":
            return .value(try (try cast(handles, 0) as Account).quotes().json())
        case "account.approval":
            return .value(try (try cast(handles, 0) as Account).approval(try given.required("id"))?.json() ?? .null)
        case "account.approvals":
            return .value(try (try cast(handles, 0) as Account).approvals().json())
        case "account.order":
            return .value(try (try cast(handles, 0) as Account).order(try given.required("id"))?.json() ?? .null)
        case "account.orders":
            return .value(try (try cast(handles, 0) as Account).orders().json())
        case "account.journey":
            return .value(try (try cast(handles, 0) as Account).journey(try given.required("id"))?.json() ?? .null)
        case "account.journeys":
            return .value(try (try cast(handles, 0) as Account).journeys().json())
        case "account.run":
            return .value(try (try cast(handles, 0) as Account).run(try given.required("id"))?.json() ?? .null)
        case "account.runs":
            return .value(try (try cast(handles, 0) as Account).runs().json())
        case "cart.set_quantity":
            try (try cast(handles, 0) as Cart).setQuantity(try given.required("index"), quantity: try given.required("quantity"))
            return .nothing
        case "cart.add_line":
            try (try cast(handles, 0) as Cart).addLine(try given.required("line"))
            return .nothing
        case "cart.remove_line":
            return .value(try (try cast(handles, 0) as Cart).removeLine(try given.required("index")).json())
        case "cart.set_lines":
            try (try cast(handles, 0) as Cart).setLines(try given.required("lines"))
            return .nothing
        case "cart.lines":
            return .value(try (try cast(handles, 0) as Cart).lines().json())
        case "cart.request":
            return .value(try (try cast(handles, 0) as Cart).request().json())
        case "cart.totals":
            return .value(try (try cast(handles, 0) as Cart).totals().json())
        case "cart.line":
            return .value(try (try cast(handles, 0) as Cart).line(try given.required("index")).json())
        case "cart.price":
            return .value(try (try cast(handles, 0) as Cart).price().json())
        case "cart.obstacle":
            return .value(try (try cast(handles, 0) as Cart).obstacle()?.json() ?? .null)
        case "money.round":
            return .value(try Money.round(try given.required("value"), mode: try given.required("mode"), increment: try given.required("increment")).json())
        case "money.rounding_mode":
            return .value(try Money.roundingMode(try given.required("vendor"), word_: try given.required("word"))?.json() ?? .null)
        case "money.divide":
            return .value(try Money.divide(try given.required("dividend"), divisor: try given.required("divisor"), mode: try given.required("mode"), increment: try given.required("increment")).json())
        case "money.allocate":
            return .value(try Money.allocate(try given.required("amount"), weights: try given.required("weights"), policy: try given.optional("policy"), increment: try given.optional("increment")).json())
        case "money.split":
            return .value(try Money.split(try given.required("amount"), quantity: try given.required("quantity"), increment: try given.required("increment")).json())
        case "money.end_price":
            return .value(try Money.endPrice(try given.required("price"), endings: try given.required("endings")).json())
        case "money.currency":
            return .value(try Money.currency(try given.required("code")).json())
        case "money.currencies":
            return .value(try Money.currencies().json())
        case "money.format":
            return .text(try Money.format(try given.required("amount"), currency: try given.required("currency")))
        case "money.exchange":
            return .value(try Money.exchange(try given.required("amount"), currency: try given.required("currency"), rate: try given.required("rate"), rounding: try given.optional("rounding")).json())
        case "time.add_business_time":
            return .value(try Time.addBusinessTime(try given.required("calendar"), at: try given.required("at"), span: try given.required("span"), timeZone: try given.optional("time_zone")).json())
        case "time.add_business_days":
            return .value(try Time.addBusinessDays(try given.required("calendar"), at: try given.required("at"), days: try given.required("days"), timeZone: try given.optional("time_zone")).json())
        case "time.business_days_before":
            return .value(try Time.businessDaysBefore(try given.required("calendar"), at: try given.required("at"), days: try given.required("days"), timeZone: try given.optional("time_zone")).json())
        case "time.next_open":
            return .value(try Time.nextOpen(try given.required("calendar"), at: try given.required("at"), timeZone: try given.optional("time_zone"), inside: try given.optional("inside"), insideZone: try given.optional("inside_zone"), outside: try given.optional("outside"), outsideZone: try given.optional("outside_zone")).json())
        case "time.next_closed":
            return .value(try Time.nextClosed(try given.required("calendar"), at: try given.required("at"), timeZone: try given.optional("time_zone")).json())
        case "time.is_open":
            return .value(try Time.isOpen(try given.required("calendar"), at: try given.required("at"), timeZone: try given.optional("time_zone")).json())
        case "time.is_business_day":
            return .value(try Time.isBusinessDay(try given.required("calendar"), date: try given.required("date"), timeZone: try given.optional("time_zone")).json())
        case "time.business_time_between":
            return .value(try Time.businessTimeBetween(try given.required("calendar"), at: try given.required("at"), until: try given.required("until"), timeZone: try given.optional("time_zone")).json())
        case "time.after":
            return .value(try Time.after(try given.required("at"), span: try given.required("span")).json())
        case "time.before":
            return .value(try Time.before(try given.required("at"), span: try given.required("span")).json())
        case "time.days_after":
            return .value(try Time.daysAfter(try given.required("at"), days: try given.required("days"), time: try given.optional("time"), timeZone: try given.optional("time_zone")).json())
        case "time.days_before":
            return .value(try Time.daysBefore(try given.required("at"), days: try given.required("days"), time: try given.optional("time"), timeZone: try given.optional("time_zone")).json())
        case "time.next_local_time":
            return .value(try Time.nextLocalTime(try given.required("at"), time: try given.required("time"), on: try given.optional("on"), timeZone: try given.optional("time_zone"), sameDay: try given.optional("same_day")).json())
        case "time.next_inside":
            return .value(try Time.nextInside(try given.required("window"), at: try given.required("at"), timeZone: try given.optional("time_zone")).json())
        case "time.next_outside":
            return .value(try Time.nextOutside(try given.required("window"), at: try given.required("at"), timeZone: try given.optional("time_zone")).json())
        case "time.instant":
            return .value(try Time.instant(try given.required("local"), timeZone: try given.optional("time_zone")).json())
        case "time.local":
            return .value(try Time.local(try given.required("at"), timeZone: try given.optional("time_zone")).json())
        case "exchange.read_event":
            return .value(try Exchange.readEvent(try given.document("event")).json())
        case "exchange.read_line":
            return .value(try Exchange.readLine(try given.document("line"))?.json() ?? .null)
        case "exchange.read_batch":
            if let text = given.text("events") {
                return .value(try Exchange.readBatch(json: text).json())
            }
            return .value(try Exchange.readBatch(try given.required("events")).json())
        case "exchange.event_envelope":
            return .text(try Exchange.eventEnvelope(try given.required("source"), account: try given.required("account"), event: try given.required("event")))
        case "exchange.effect_envelope":
            return .text(try Exchange.effectEnvelope(try given.required("source"), account: try given.required("account"), effect: try given.required("effect"), now: try given.required("now")))
        case "exchange.salesforce_results":
            return .value(try Exchange.salesforceResults(try given.required("request"), status: try given.required("status"), body: try given.required("body"), retryAfter: try given.optional("retry_after")).json())
        case "exchange.hubspot_results":
            return .value(try Exchange.hubspotResults(try given.required("request"), status: try given.required("status"), body: try given.required("body"), retryAfter: try given.optional("retry_after")).json())
        case "experiments.bucket":
            return .value(try Experiments.bucket(try given.required("seed"), value: try given.required("value"), version: try given.required("version")).json())
        case "experiments.buckets":
            return .value(try Experiments.buckets(try given.required("seed"), values: try given.required("values"), version: try given.required("version")).json())
        case "experiments.bucket_ranges":
            return .value(try Experiments.bucketRanges(try given.required("arms"), coverage: try given.optional("coverage"), weights: try given.optional("weights")).json())
        case "party.check_company":
            if let text = given.text("company") {
                return .value(try Party.checkCompany(json: text, unit: try given.optional("unit"), contact: try given.optional("contact")).json())
            }
            return .value(try Party.checkCompany(try given.required("company"), unit: try given.optional("unit"), contact: try given.optional("contact")).json())
        case "documents.canonical":
            return .text(try Documents.canonical(try given.document("document"), kind: try given.optional("kind")))
        case "documents.digest":
            return .value(try Documents.digest(try given.document("document"), kind: try given.optional("kind")).json())
        case "errors.codes":
            return .value(try Errors.codes().json())
        default: throw NotRunnable("there is no operation \(name)")
        }
    }

    /// The names of all of them.
    static let operations: [String] = [
        "rulebook.parse",
        "rulebook.compose",
        "rulebook.presets",
        "rulebook.preset",
        "rulebook.ready_plays",
        "rulebook.ready_ground",
        "rulebook.schema",
        "rulebook.request_schema",
        "rulebook.id",
        "rulebook.currency",
        "rulebook.digest",
        "rulebook.to_json",
        "rulebook.lint",
        "rulebook.diff",
        "rulebook.ladder",
        "engine.compile",
        "engine.with_prices",
        "engine.with_products",
        "engine.with_related",
        "engine.count_related",
        "engine.related_to",
        "engine.rulebook_digest",
        "engine.stats",
        "engine.price",
        "engine.price_many",
        "engine.offers",
        "engine.compare",
        "engine.explain_condition",
        "engine.explain_policy",
        "engine.matching_policies",
        "engine.commitment",
        "engine.request_digest",
        "engine.prepare",
        "engine.product",
        "engine.find_item",
        "engine.add_lines",
        "engine.current_product",
        "engine.variants",
        "engine.bundle_parts",
        "engine.convert",
        "engine.configure",
        "engine.require_configuration",
        "engine.give",
        "engine.step",
        "engine.decide",
        "engine.tick",
        "engine.replay",
        "engine.price_cart",
        "engine.cart_drift",
        "engine.cart_fixes",
        "engine.quote_drift",
        "engine.quote_for_buyer",
        "engine.quote_target",
        "engine.approval_standing",
        "engine.my_approvals",
        "engine.salesforce",
        "engine.hubspot",
        "engine.bundle",
        "engine.open_bundle",
        "engine.quote_offline",
        "account.new",
        "account.restore",
        "account.rebuild",
        "account.apply",
        "account.snapshot",
        "account.digest",
        "account.id",
        "account.seq",
        "account.clock",
        "account.next_wakeup",
        "account.open_effects",
        "account.unmatched_answers",
        "account.unsent",
        "account.company",
        "account.people",
        "account.restore_people",
        "account.delegations",
        "account.budgets",
        "account.credits",
        "account.outreach",
        "account.cart",
        "account.carts",
        "account.quote",
        "account.quotes",
        "account.approval",
        "account.approvals",
        "account.order",
        "account.orders",
        "account.journey",
        "account.journeys",
        "account.run",
        "account.runs",
        "cart.set_quantity",
        "cart.add_line",
        "cart.remove_line",
        "cart.set_lines",
        "cart.lines",
        "cart.request",
        "cart.totals",
        "cart.line",
        "cart.price",
        "cart.obstacle",
        "money.round",
        "money.rounding_mode",
        "money.divide",
        "money.allocate",
        "money.split",
        "money.end_price",
        "money.currency",
        "money.currencies",
        "money.format",
        "money.exchange",
        "time.add_business_time",
        "time.add_business_days",
        "time.business_days_before",
        "time.next_open",
        "time.next_closed",
        "time.is_open",
        "time.is_business_day",
        "time.business_time_between",
        "time.after",
        "time.before",
        "time.days_after",
        "time.days_before",
        "time.next_local_time",
        "time.next_inside",
        "time.next_outside",
        "time.instant",
        "time.local",
        "exchange.read_event",
        "exchange.read_line",
        "exchange.read_batch",
        "exchange.event_envelope",
        "exchange.effect_envelope",
        "exchange.salesforce_results",
        "exchange.hubspot_results",
        "experiments.bucket",
        "experiments.buckets",
        "experiments.bucket_ranges",
        "party.check_company",
        "documents.canonical",
        "documents.digest",
        "errors.codes",
    ]

    /// Their parameters, and which of them are documents.
    static func parameters(_ name: String) -> [(name: String, isDocument: Bool)]? {
        switch name {
        case "rulebook.parse": [("document", true)]
        case "rulebook.compose": [("documents", false)]
        case "rulebook.presets": []
        case "rulebook.preset": [("name", false)]
        case "rulebook.ready_plays": []
        case "rulebook.ready_ground": []
        case "rulebook.schema": []
        case "rulebook.request_schema": []
        case "rulebook.id": []
        case "rulebook.currency": []
        case "rulebook.digest": []
        case "rulebook.to_json": []
        case "rulebook.lint": []
        case "rulebook.diff": []
        case "rulebook.ladder": [("row", false), ("quantity", false), ("consumed", false), ("step", false)]
        case "engine.compile": [("products", false), ("categories", false), ("product_groups", false), ("prices", false), ("prices_csv", false), ("products_csv", false), ("costs", false)]
        case "engine.with_prices": [("upsert", false), ("remove", false)]
        case "engine.with_products": [("products", false), ("remove", false), ("categories", false), ("product_groups", false)]
        case "engine.with_related": [("rows", false)]
        case "engine.count_related": [("orders", false)]
        case "engine.related_to": [("skus", false), ("at_most", false)]
        case "engine.rulebook_digest": []
        case "engine.stats": []
        case "engine.price": [("request", true)]
        case "engine.price_many": [("requests", false)]
        case "engine.offers": [("context", true), ("skus", false)]
        case "engine.compare": [("request", true), ("policies", false)]
        case "engine.explain_condition": [("condition", false), ("request", true), ("line", false)]
        case "engine.explain_policy": [("policy", false), ("request", true)]
        case "engine.matching_policies": [("facts", true), ("subject", false)]
        case "engine.commitment": [("contract", false), ("bought", false)]
        case "engine.request_digest": [("request", true)]
        case "engine.prepare": [("request", true)]
        case "engine.product": [("sku", false)]
        case "engine.find_item": [("number", false), ("account", false)]
        case "engine.add_lines": [("rows", false), ("day", false), ("account", false)]
        case "engine.current_product": [("sku", false), ("day", false)]
        case "engine.variants": [("product", false)]
        case "engine.bundle_parts": [("sku", false), ("quantity", false)]
        case "engine.convert": [("sku", false), ("quantity", false), ("from_unit", false), ("to_unit", false)]
        case "engine.configure": [("sku", false), ("choices", false)]
        case "engine.require_configuration": [("sku", false), ("choices", false)]
        case "engine.give": [("experiment", false), ("unit", false)]
        case "engine.step": [("input", true), ("now", false)]
        case "engine.decide": [("input", true), ("now", false)]
        case "engine.tick": [("now", false)]
        case "engine.replay": [("log", false), ("order", false), ("until", false)]
        case "engine.price_cart": [("cart", false), ("as_of", false)]
        case "engine.cart_drift": [("cart", false), ("as_of", false)]
        case "engine.cart_fixes": [("cart", false), ("as_of", false)]
        case "engine.quote_drift": [("quote", false), ("as_of", false)]
        case "engine.quote_for_buyer": [("quote", false), ("now", false)]
        case "engine.quote_target": [("quote", false), ("total", false), ("as_of", false), ("role", false)]
        case "engine.approval_standing": [("approval", false), ("now", false)]
        case "engine.my_approvals": [("contact", false), ("now", false)]
        case "engine.salesforce": [("effects", false), ("now", false), ("directory", false)]
        case "engine.hubspot": [("effects", false), ("now", false), ("directory", false)]
        case "engine.bundle": [("wanted", true)]
        case "engine.open_bundle": [("bundle", true)]
        case "engine.quote_offline": [("request", true), ("id", false), ("ship_to", false), ("valid_until", false)]
        case "account.new": [("id", false)]
        case "account.restore": [("snapshot", true)]
        case "account.rebuild": [("events", true)]
        case "account.apply": [("events", true)]
        case "account.snapshot": []
        case "account.digest": []
        case "account.id": []
        case "account.seq": []
        case "account.clock": []
        case "account.next_wakeup": []
        case "account.open_effects": []
        case "account.unmatched_answers": []
        case "account.unsent": [("contact", false)]
        case "account.company": []
        case "account.people": []
        case "account.restore_people": [("people", true)]
        case "account.delegations": []
        case "account.budgets": []
        case "account.credits": []
        case "account.outreach": []
        case "account.cart": [("id", false)]
        case "account.carts": []
        case "account.quote": [("id", false)]
        case "account.quotes": []
        case "account.approval": [("id", false)]
        case "account.approvals": []
        case "account.order": [("id", false)]
        case "account.orders": []
        case "account.journey": [("id", false)]
        case "account.journeys": []
        case "account.run": [("id", false)]
        case "account.runs": []
        case "cart.set_quantity": [("index", false), ("quantity", false)]
        case "cart.add_line": [("line", false)]
        case "cart.remove_line": [("index", false)]
        case "cart.set_lines": [("lines", false)]
        case "cart.lines": []
        case "cart.request": []
        case "cart.totals": []
        case "cart.line": [("index", false)]
        case "cart.price": []
        case "cart.obstacle": []
        case "money.round": [("value", false), ("mode", false), ("increment", false)]
        case "money.rounding_mode": [("vendor", false), ("word", false)]
        case "money.divide": [("dividend", false), ("divisor", false), ("mode", false), ("increment", false)]
        case "money.allocate": [("amount", false), ("weights", false), ("policy", false), ("increment", false)]
        case "money.split": [("amount", false), ("quantity", false), ("increment", false)]
        case "money.end_price": [("price", false), ("endings", false)]
        case "money.currency": [("code", false)]
        case "money.currencies": []
        case "money.format": [("amount", false), ("currency", false)]
        case "money.exchange": [("amount", false), ("currency", false), ("rate", false), ("rounding", false)]
        case "time.add_business_time": [("calendar", false), ("at", false), ("span", false), ("time_zone", false)]
        case "time.add_business_days": [("calendar", false), ("at", false), ("days", false), ("time_zone", false)]
        case "time.business_days_before": [("calendar", false), ("at", false), ("days", false), ("time_zone", false)]
        case "time.next_open": [("calendar", false), ("at", false), ("time_zone", false), ("inside", false), ("inside_zone", false), ("outside", false), ("outside_zone", false)]
        case "time.next_closed": [("calendar", false), ("at", false), ("time_zone", false)]
        case "time.is_open": [("calendar", false), ("at", false), ("time_zone", false)]
        case "time.is_business_day": [("calendar", false), ("date", false), ("time_zone", false)]
        case "time.business_time_between": [("calendar", false), ("at", false), ("until", false), ("time_zone", false)]
        case "time.after": [("at", false), ("span", false)]
        case "time.before": [("at", false), ("span", false)]
        case "time.days_after": [("at", false), ("days", false), ("time", false), ("time_zone", false)]
        case "time.days_before": [("at", false), ("days", false), ("time", false), ("time_zone", false)]
        case "time.next_local_time": [("at", false), ("time", false), ("on", false), ("time_zone", false), ("same_day", false)]
        case "time.next_inside": [("window", false), ("at", false), ("time_zone", false)]
        case "time.next_outside": [("window", false), ("at", false), ("time_zone", false)]
        case "time.instant": [("local", false), ("time_zone", false)]
        case "time.local": [("at", false), ("time_zone", false)]
        case "exchange.read_event": [("event", true)]
        case "exchange.read_line": [("line", true)]
        case "exchange.read_batch": [("events", true)]
        case "exchange.event_envelope": [("source", false), ("account", false), ("event", false)]
        case "exchange.effect_envelope": [("source", false), ("account", false), ("effect", false), ("now", false)]
        case "exchange.salesforce_results": [("request", false), ("status", false), ("body", false), ("retry_after", false)]
        case "exchange.hubspot_results": [("request", false), ("status", false), ("body", false), ("retry_after", false)]
        case "experiments.bucket": [("seed", false), ("value", false), ("version", false)]
        case "experiments.buckets": [("seed", false), ("values", false), ("version", false)]
        case "experiments.bucket_ranges": [("arms", false), ("coverage", false), ("weights", false)]
        case "party.check_company": [("company", true), ("unit", false), ("contact", false)]
        case "documents.canonical": [("document", true), ("kind", false)]
        case "documents.digest": [("document", true), ("kind", false)]
        case "errors.codes": []
        default: nil
        }
    }
}
