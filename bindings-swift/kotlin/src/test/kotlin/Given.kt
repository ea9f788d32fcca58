package recoup.tests

import recoup.*

/** What an operation works on: the rulebook of a vector, completed where it left out what every rulebook has. */
internal class Given(private val json: Json) {
    init {
        json.only(FIELDS)
        if (json["document"] != null && json.members.size > 1) throw NotRunnable("given.document stands alone")
    }

    val company: Json? get() = json["company"]
    val history: List<Json> get() = json["history"]?.items.orEmpty()

    fun rulebook(): Rulebook {
        val own = json["document"] ?: completed()
        val preset = preset() ?: return make("rulebook.parse", emptyList(), "document" to own)
        val documents = Json.list(
            Json.of("name" to "preset", "document" to preset),
            Json.of("name" to "rulebook", "document" to own.encoded()),
        )
        return make("rulebook.compose", emptyList(), "documents" to documents)
    }

    fun engine(): Engine =
        make("engine.compile", listOf(rulebook()), "prices" to json["rows"], "prices_csv" to json["csv"]?.let { Json.list(it) })

    private fun preset(): String? = json["preset"]?.let { ask("rulebook.preset", "name" to it).string }

    /** A request with the time and the currency of the rulebook put in front where they were left out. A string is the request's text. */
    fun request(input: Json): Json {
        if (input is Json.Text) return input
        if (input !is Json.Object) throw NotRunnable("a request is an object")
        val currency = (json["rulebook"] ?: json["document"])?.get("currency") ?: text("USD")
        return input.members.fold(Json.of("as_of" to AS_OF, "currency" to currency)) { request, (name, value) ->
            request.setting(name, value)
        }
    }

    private fun completed(): Json {
        var document = Json.of(
            "rulebook" to "1", "id" to "vector", "currency" to "USD", "time_zone" to "UTC", "contract_prices" to "prevail",
            "combine" to mapOf("strategy" to "best_for_buyer"),
        )
        // What the preset decides is not filled in.
        preset()?.let { Json.parse(it) }?.let { decided ->
            document = Json.Object(document.members.filter { decided[it.name] == null })
        }
        for ((name, value) in json["rulebook"]?.members.orEmpty()) document = document.setting(name, value)
        json["products"]?.let { document = document.setting("products", Json.Items(document["products"]?.items.orEmpty() + it.items)) }
        return document
    }

    companion object {
        const val AS_OF = "2026-06-15T12:00:00Z"
        private val FIELDS = listOf("rulebook", "document", "products", "preset", "rows", "csv", "company", "history")
    }
}
