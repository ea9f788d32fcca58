package recoup.tests

import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException
import recoup.*

/** Carries out what a vector says in `when`: one call as `conformance/operations.json` has it, or one of the functions here. */
internal object Runner {
    private val table = Project.json("conformance/operations.json")["operations"]!!
    private val crmNow = text("2026-07-04T19:00:00Z")

    fun run(vector: Vector): Json {
        val row = table[vector.operation] ?: throw NotRunnable("${vector.operation} is not known")
        val given = Given(vector.given)
        val input = vector.input
        if (row["special"] == null) return plain(row, given, input)
        row["fields"]?.takeIf { it.string != "*" }?.let { fields -> input.only(fields.items.mapNotNull { it.string }) }
        return when (vector.operation) {
            "prepared" -> prepared(given, input)
            "price_many" -> {
                val requests = Json.Items(input["requests"]?.items.orEmpty().map(given::request))
                Json.of("results" to ask("engine.price_many", listOf(given.engine()), "requests" to requests))
            }
            "offers" -> {
                val context = given.request(input.without("skus"))
                Json.of("offers" to ask("engine.offers", listOf(given.engine()), "context" to context, "skus" to input["skus"]))
            }
            "condition" -> {
                val line = (input["line"] as? Json.Number)?.let { Json.Number("${it.digits.toLong() - 1}") }
                val explained = ask(
                    "engine.explain_condition", listOf(given.engine()),
                    "condition" to input["condition"], "request" to given.request(input["request"] ?: Json.of()), "line" to line,
                )
                Json.of("sentence" to explained["says"], "outcome" to explained["outcome"], "why" to explained["reason"])
            }
            "load" -> {
                val rulebook = given.rulebook()
                given.engine()
                fun said(name: String) = ask("rulebook.$name", listOf(rulebook))
                Json.of("id" to said("id"), "currency" to said("currency"), "digest" to said("digest"))
            }
            "compose" -> compose(input)
            "diff" -> {
                val other = Given(Json.of("rulebook" to input["to"])).rulebook()
                Json.of("changes" to ask("rulebook.diff", listOf(given.rulebook(), other)))
            }
            "ladder" -> {
                var price = input["row"] ?: Json.of()
                if (price["sku"] == null) price = price.setting("sku", text("SKU"))
                ask(
                    "rulebook.ladder", listOf(given.rulebook()),
                    "row" to price, "quantity" to input["quantity"], "consumed" to input["consumed"], "step" to input["step"],
                )
            }
            "configure" -> {
                val engine = given.engine()
                val choice = arrayOf("sku" to input["sku"], "choices" to input["choices"])
                if (input["require"] == Json.Bool(true)) ask("engine.require_configuration", listOf(engine), *choice)
                ask("engine.configure", listOf(engine), *choice)
            }
            "device" -> device(given, input)
            "ending" -> ending(input)
            "calendar" -> Times.calendar(input)
            "wait" -> Times.wait(input)
            "cloudevent" -> cloudevent(input)
            "envelope" -> envelope(input)
            "salesforce" -> crm(given, input, "engine.salesforce", "exchange.salesforce_results") { request ->
                request["effects"]?.items.orEmpty().map { it["key"] }
            }
            "hubspot" -> crm(given, input, "engine.hubspot", "exchange.hubspot_results") { request ->
                request["keys"]?.items.orEmpty().flatMap { it.items }
            }
            "read" -> Json.of("canonical" to ask("documents.canonical", "document" to text(document(input)), "kind" to input["as"]))
            "account" -> History.steps(given, input)
            "timeline" -> Timeline.run(given, input)
            "cart_drift" -> History.cart(given, input, "engine.cart_drift")
            "cart_fixes" -> Json.of("lines" to History.cart(given, input, "engine.cart_fixes"))
            "replay" -> replay(given, input)
            else -> throw NotRunnable("${vector.operation} is not known to this runner")
        }
    }

    private fun plain(row: Json, given: Given, input: Json): Json {
        val arguments = row["arguments"]?.members.orEmpty().map { it.name to it.value.string.orEmpty() }
        val fields = arguments.map { it.second.removePrefix("request:") }
        if ("*" !in fields) input.only(fields)
        val on = row["on"]?.items.orEmpty().map { if (it.string == "engine") given.engine() else given.rulebook() }
        val values = arguments.map { (parameter, source) ->
            parameter to when {
                source == "request:*" -> given.request(input)
                source.startsWith("request:") -> given.request(input[source.removePrefix("request:")] ?: Json.of())
                else -> input[source]
            }
        }
        val answer = try {
            ask(row["call"]?.string.orEmpty(), on, *values.toTypedArray())
        } catch (refused: RecoupException) {
            throw arguments.filter { it.first != it.second }.fold(refused) { error, (to, from) -> error.moved("/$to", "/$from") }
        }
        return row["as"]?.string?.let { Json.of(it to answer) } ?: answer
    }

    /** A bundle is made, opened, and asked. */
    private fun device(given: Given, input: Json): Json {
        var bundle = ask("engine.bundle", listOf(given.engine()), "wanted" to input["wanted"]).string.orEmpty()
        input["damage"]?.items?.mapNotNull { it.string }?.let { (what, with) ->
            if (what !in bundle) throw NotRunnable("the bundle has no $what")
            bundle = bundle.replaceFirst(what, with)
        }
        val opened = if (input["whole"] != null) given.engine() else make<Engine>("engine.open_bundle", emptyList(), "bundle" to text(bundle))
        input["price"]?.let { return ask("engine.price", listOf(opened), "request" to given.request(it)) }
        val quote = input["quote"] ?: return Json.of("bundle" to Json.parse(bundle))
        return ask(
            "engine.quote_offline", listOf(opened),
            "request" to given.request(quote["request"] ?: Json.of()), "id" to quote["id"], "ship_to" to quote["ship_to"],
            "valid_until" to quote["valid_until"],
        )
    }

    /** A cart, and what it answers to each call; a refused one leaves it as it was. */
    private fun prepared(given: Given, input: Json): Json {
        val cart = make<Cart>("engine.prepare", listOf(given.engine()), "request" to given.request(input["request"] ?: Json.of()))
        val answers = input["calls"]?.items.orEmpty().map { call ->
            val (name, arguments) = call.members.singleOrNull() ?: throw NotRunnable("a call has one field")
            shown { ask("cart.$name", listOf(cart), *arguments.members.map { it.name to it.value }.toTypedArray()) }
        }
        return Json.of("answers" to answers)
    }

    private fun compose(input: Json): Json {
        val documents = input["documents"]?.items.orEmpty().map { document ->
            document.only(listOf("name", "document"))
            val inner = document["document"]
            if (inner is Json.Object) document.setting("document", text(inner.encoded())) else document
        }
        val composed = make<Rulebook>("rulebook.compose", emptyList(), "documents" to Json.Items(documents))
        make<Engine>("engine.compile", listOf(composed))
        return Json.of("id" to ask("rulebook.id", listOf(composed)))
    }

    private fun ending(input: Json): Json {
        val endings = (input["ending"]?.let { listOf(it) } ?: input["endings"]?.items.orEmpty())
            .map { if (it is Json.Object && it["id"] == null) it.setting("id", text("vector")) else it }
        val ended = moving("/endings/0", "/ending") {
            ask("money.end_price", "price" to input["price"], "endings" to Json.Items(endings))
        }
        val currency = input["currency"] ?: return Json.of("price" to ended)
        val formatted = ask("money.format", "amount" to ended, "currency" to currency).string.orEmpty()
        return Json.of("price" to formatted.substringBefore(' ').replace(",", ""))
    }

    private fun cloudevent(input: Json): Json {
        input["batch"]?.let { return Json.of("inputs" to ask("exchange.read_batch", "events" to it)) }
        val line = input["line"] ?: return ask("exchange.read_event", "event" to input["event"])
        val read = ask("exchange.read_line", "line" to line)
        return if (read == Json.Null) Json.of("blank" to true) else read
    }

    private fun envelope(input: Json): Json {
        val common = arrayOf("source" to input["source"], "account" to text("acme"))
        val written =
            if (input["event"] != null) {
                ask("exchange.event_envelope", *common, "event" to input["event"])
            } else {
                ask("exchange.effect_envelope", *common, "effect" to input["effect"], "now" to (input["now"] ?: crmNow))
            }
        return Json.of("envelope" to fractionsAsText(Json.parse(written.string.orEmpty())))
    }

    private fun crm(given: Given, input: Json, map: String, read: String, keys: (Json) -> List<Json?>): Json {
        val mapped = ask(
            map, listOf(given.engine()),
            "effects" to input["effects"], "now" to (input["now"] ?: crmNow), "directory" to input["directory"],
        )
        val requests = mapped["requests"]?.items.orEmpty()
        val shown = requests.map {
            val body = it["body"]?.string.orEmpty()
            Json.of("path" to it["path"], "body" to fractionsAsText(Json.parse(body)), "json" to body, "keys" to keys(it))
        }
        val answer = Json.of("requests" to shown, "refused" to (mapped["refused"] ?: emptyList<Json>()))
        val replies = input["answers"]?.items ?: return answer
        if (replies.size != requests.size) throw NotRunnable("there are ${requests.size} requests to answer")
        val results = requests.zip(replies).flatMap { (request, reply) ->
            reply.only(listOf("status", "retry_after", "body"))
            val body = reply["body"]?.let { it.string ?: it.encoded() }.orEmpty()
            ask(
                read, "request" to request, "status" to (reply["status"] ?: Json.Number("200")), "body" to text(body),
                "retry_after" to reply["retry_after"],
            ).items
        }
        return answer.setting("results", Json.Items(results))
    }

    private fun replay(given: Given, input: Json): Json {
        val log = input["log"]?.items.orEmpty().map {
            Json.of("account" to it["account"], "now" to it["now"], "input" to it.without("account", "now"))
        }
        val steps = ask(
            "engine.replay", listOf(given.engine()), "log" to Json.Items(log), "order" to input["order"], "until" to input["until"],
        ).items
        val rows = steps.map { step ->
            val row = Json.of("account" to step["account"], "at" to step["at"], "input" to step["is_input"])
            val outcome = step["outcome"] ?: return@map row
            row.setting("events", Json.Items(outcome["events"]?.items.orEmpty().map { it["event"] ?: Json.Null }))
        }
        val answer = Json.of("steps" to rows)
        return steps.firstNotNullOfOrNull { it["errors"] }?.let { answer.setting("errors", it) } ?: answer
    }

    /** The text of a document, given as JSON, as text, in hexadecimal, or as a text repeated so many times. */
    private fun document(input: Json): String {
        input["json"]?.let { return it.encoded() }
        input["hex"]?.string?.let { hex ->
            return textOf(hex.chunked(2).map { it.toInt(16).toByte() }.toByteArray())
        }
        input["repeat"]?.let { return it["text"]!!.string!!.repeat((it["times"] as Json.Number).digits.toInt()) }
        return input["text"]?.string.orEmpty()
    }

    private fun fractionsAsText(json: Json): Json = when {
        json is Json.Number && '.' in json.digits -> text(json.digits)
        json is Json.Items -> Json.Items(json.items.map(::fractionsAsText))
        json is Json.Object -> Json.Object(json.members.map { Json.Member(it.name, fractionsAsText(it.value)) })
        else -> json
    }
}

/** Calendars and waits in local time. */
internal object Times {
    fun calendar(input: Json): Json {
        var calendar = input["calendar"] ?: Json.of()
        if (calendar is Json.Object && calendar["id"] == null) calendar = calendar.setting("id", text("vector"))
        val asked = question(input, "add_business_time", "add_business_days", "business_days_before", "next_open", "next_closed")
        val arguments = mutableListOf(
            "calendar" to calendar, "at" to instant(input, calendar["time_zone"] ?: input["time_zone"]), "time_zone" to input["time_zone"],
        )
        when (asked) {
            "add_business_time" -> arguments += "span" to input[asked]
            "add_business_days", "business_days_before" -> arguments += "days" to input[asked]
            "next_open" -> for (name in listOf("inside", "outside")) {
                val given = input[name] ?: continue
                given.only(listOf("window", "time_zone"))
                arguments += name to given["window"]
                arguments += "${name}_zone" to given["time_zone"]
            }
        }
        return moving("/at", "/from") { Json.of("instant" to ask("time.$asked", *arguments.toTypedArray())) }
    }

    fun wait(input: Json): Json {
        val zone = "time_zone" to input["time_zone"]
        val at = "at" to instant(input, input["time_zone"])
        val asked = question(input, "after", "days", "days_before", "next", "inside", "outside")
        val (function, first) = when (asked) {
            "after" -> "after" to "span"
            "days" -> "days_after" to "days"
            "days_before" -> "days_before" to "days"
            "next" -> "next_local_time" to "time"
            "inside" -> "next_inside" to "window"
            else -> "next_outside" to "window"
        }
        val arguments = mutableListOf(first to input[asked], at)
        if (asked != "after") arguments += zone
        if (asked.startsWith("days")) arguments += "time" to input["at"]
        if (asked == "next") arguments += listOf("on" to input["on"], "same_day" to input["same_day"])
        return moving("/at", "/from") {
            moving("/$first", "/$asked") { Json.of("instant" to ask("time.$function", *arguments.toTypedArray())) }
        }
    }

    private fun question(input: Json, vararg possible: String): String =
        possible.singleOrNull { input[it] != null } ?: throw NotRunnable("give exactly one of ${possible.toList()}")

    /** `from`: an instant, or a local time in the zone. */
    private fun instant(input: Json, zone: Json?): Json {
        val from = input["from"]?.string ?: throw NotRunnable("the operation needs from")
        if ('T' !in from || from.substringAfter('T').length > 5) return text(from)
        return moving("/local", "/from") { ask("time.instant", "local" to text(from), "time_zone" to zone) }
    }
}
