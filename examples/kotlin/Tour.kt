// The tour: the same prices and the same purchase in every language, printed the same way (see examples/src/bin/tour.rs).
// Its argument is the folder of the scenarios.

import java.io.File
import java.math.BigDecimal
import java.time.Instant
import recoup.*

// Facts of every step that say nothing about the purchase.
private val NOISE = setOf("account.opened", "account.input_accepted", "account.rulebook_changed", "account.effect_issued")

private lateinit var folder: File

fun main(arguments: Array<String>) {
    folder = File(arguments.firstOrNull() ?: "examples/scenarios")
    prices()
    println("== A purchase")
    val story = Story()
    Json.parse(scenario("purchase/story.json")).items.forEachIndexed { index, step -> story.step(step, index) }
    println("== State")
    println("${story.log.size} facts, number ${story.account.seq()}")
    val rebuilt = Account.rebuild(story.log).snapshot() == story.account.snapshot()
    println("rebuilt from facts: ${if (rebuilt) "equal" else "DIFFERENT"}")
    println(story.account.digest())
}

private fun scenario(path: String): String = folder.resolve(path).readText()

private val Json.items: List<Json> get() = (this as? Json.Items)?.items.orEmpty()

private fun prices() {
    println("== Prices")
    val engine = Engine.compile(Rulebook.parse(scenario("distributor/rulebook.json")))
    for (question in Json.parse(scenario("distributor/requests.json")).items) {
        println(question["title"]!!.string)
        unlessRefused { show(engine.price(Request.read(question["request"]!!, Place.ROOT))) }
    }
}

private fun show(priced: Priced) {
    fun plain(value: BigDecimal?) = value?.toPlainString() ?: "-"
    for (line in priced.lines) {
        val why = line.rule ?: line.reasons.joinToString(" ") { it.code.word }
        println("  ${line.sku} ${plain(line.quantity)} ${line.unit} at ${plain(line.unitPrice)} = ${plain(line.total)} $why")
    }
    for (issue in priced.issues) println("  issue ${issue.code.word} ${issue.path}")
    println("  total ${plain(priced.totals.gross)} ${priced.currency}")
}

/** The purchase so far. */
private class Story {
    val account = Account("acme")
    val engine = Engine.compile(Rulebook.parse(scenario("purchase/rulebook.json")))
    val company = Json.parse(scenario("purchase/company.json"))

    /** What later steps refer to: the approval asked for last, the order placed last and the key of its effect. */
    val known = mutableMapOf<String, Json>()
    val log = mutableListOf<Event>()
    var now = ""

    fun step(step: Json, index: Int) {
        step["now"]?.string?.let { now = it }
        val at = now.take(16)
        if (step["tick"] != null) {
            println("$at time passes")
            return unlessRefused { show(engine.tick(account, Instant.parse(now))) }
        }
        val actor = step["actor"]?.let { it["seller"] ?: it["contact"] ?: it }?.string ?: "host"
        println("$at $actor ${step["command"]!!.string}")
        unlessRefused { show(engine.step(account, filled(step as Json.Object, "in-$index").encoded(), Instant.parse(now))) }
    }

    /** The input of a step, with what only the run knows put in. */
    fun filled(step: Json.Object, id: String): Json {
        fun found(value: Json): Json? = when (value.string) {
            "company.json" -> company
            "@version" -> account.cart(step["cart"]!!.string!!)?.let { Json.Number((it.version ?: 0).toString()) }
            "@revision" -> account.quote(step["quote"]!!.string!!)?.let { Json.Number(it.revision.toString()) }
            "@approval" -> known["approval"]
            "@order" -> known["order"]
            "@place" -> known["place"]
            else -> null
        }
        val fields = step.members.filter { it.name !in setOf("say", "now", "expect") }
        return Json.Object(fields.map { Json.Member(it.name, found(it.value) ?: it.value) } + Json.Member("id", Json.Text(id)))
    }

    /** The facts of a step, then what the host is to do. */
    fun show(outcome: Outcome) {
        for (event in outcome.events.map(Event::json)) {
            event["approval"]?.let { known["approval"] = it }
            val word = event["event"]!!.string
            if (word !in NOISE) println("  + $word")
        }
        for (effect in outcome.effects) {
            val what = effect.`do`.json()
            if (effect.`do` is EffectKind.PlaceOrder) {
                known["place"] = Json.Text(effect.key)
                known["order"] = what["order"]!!
            }
            println("  > ${what["effect"]!!.string} ${effect.key}")
        }
        log += outcome.events
    }
}

private fun unlessRefused(run: () -> Unit) {
    try {
        run()
    } catch (refused: RecoupException) {
        println("  refused ${refused.code.word} ${refused.path}")
    }
}
