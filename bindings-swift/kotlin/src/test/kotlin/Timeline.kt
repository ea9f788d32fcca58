package recoup.tests

import java.time.Instant
import recoup.*

/** Timelines of recovery: inputs with their times, the clock let run in between, and what the account did when, a row for each thing. */
internal object Timeline {
    private val USUAL = listOf("do", "left_out", "deferred", "run_ended")

    fun run(given: Given, input: Json): Json {
        val history = History(given)
        val rows = ArrayList<Json>()
        var errors: Json? = null
        for (step in input["steps"]?.items.orEmpty()) {
            val now = step["now"]?.string?.let(Instant::parse)
            if (now != null && step["asleep"] == null) {
                while (true) {
                    val due = history.nextWakeup()?.takeIf { it < now } ?: break
                    rows += rows(history.tickAt(due))
                }
            }
            val outcome = history.step(step.without("asleep"))
            errors = outcome["errors"]
            rows += rows(outcome)
            outcome["view"]?.let { rows += Json.of("view" to it) }
        }
        input["until"]?.string?.let(Instant::parse)?.let { until ->
            while (true) {
                val due = history.nextWakeup()?.takeIf { it <= until } ?: break
                rows += rows(history.tickAt(due))
            }
        }
        history.check()
        val show = input["show"]?.items?.mapNotNull { it.string } ?: USUAL
        val answer = Json.of("rows" to rows.filter { row -> show.any { row[it] != null } }, "state" to history.state())
        return errors?.let { answer.setting("errors", it) } ?: answer
    }

    /** What an outcome did. */
    private fun rows(outcome: Json): List<Json> {
        val rows = outcome["events"]?.items.orEmpty().mapNotNull(::row).toMutableList()
        outcome["needs"]?.items.orEmpty().mapTo(rows) { Json.of("needs" to it["fact"], "skus" to it["skus"], "deadline" to it["deadline"]) }
        outcome["errors"]?.let { rows += Json.of("error" to it[0]?.get("code")) }
        return rows
    }

    private fun row(event: Json): Json? {
        fun at(vararg path: String): Json? =
            path.fold(event as Json?) { json, step -> step.toIntOrNull()?.let { json?.get(it) } ?: json?.get(step) }
        val made = when (event["event"]?.string) {
            "journey.opened" -> row("opened", thing(event), "stage" to at("start", "stage"))
            "journey.active" -> row("active", thing(event), "stage" to at("stage"))
            "journey.resumed" -> row("resumed", thing(event), "generation" to at("generation"))
            "journey.abandoned" -> row(
                "abandoned", thing(event), "stage" to at("stage"), "reason" to at("reasons", "0", "code"),
                "generation" to at("generation"), "value" to at("value"), "segments" to at("segments"),
            )
            "journey.ended" -> row("ended", thing(event), "end" to at("end"))
            "run.entered" -> row("entered", at("start", "play"), "run" to at("run"), "generation" to at("start", "generation"))
            "run.ended" -> row("run_ended", at("run"), "end" to at("end"))
            "run.taken" -> if (at("taken", "outcome")?.string == "done") return null else row(
                "left_out", at("taken", "step"), "outcome" to at("taken", "outcome"), "gate" to at("taken", "held", "gate"),
                "reason" to at("taken", "held", "reason"),
            )
            "run.waiting" -> if (at("wait", "held") !is Json.Object) return null else row(
                "deferred", at("wait", "step"), "until" to at("wait", "at"), "gate" to at("wait", "held", "gate"),
                "reason" to at("wait", "held", "reason"),
            )
            "account.effect_issued" -> effect(event["effect"] ?: Json.of())
            "outreach.assigned" -> row(
                "assigned", at("assignment", "experiment"), "arm" to at("assignment", "arm"),
                "probability" to at("assignment", "probability"), "eligible" to at("assignment", "eligible"),
            )
            "outreach.exposed" -> row("exposed", at("experiment"), "arm" to at("arm"))
            else -> return null
        }
        return made.setting("at", event["at"] ?: Json.Null)
    }

    /** An effect: its word, the step, to whom and how. */
    private fun effect(effect: Json): Json {
        val kind = effect["do"] ?: Json.of()
        val body = listOf("message", "task", "audience", "record", "call", "offer").firstNotNullOfOrNull { kind[it] } ?: kind
        val made = row(
            "do", kind["effect"], "key" to effect["key"], "not_after" to effect["not_after"], "step" to body["origin"]?.get("step"),
            "play" to body["origin"]?.get("play"), "channel" to body["sent"]?.get("channel"), "contact" to body["sent"]?.get("contact"),
            "template" to body["template"], "to" to body["to"], "topic" to body["topic"], "priority" to body["priority"],
            "expected" to body["expected"], "due" to body["due"], "arms" to body["arms"], "context" to body["context"],
        )
        val skus = body["context"]?.get("lines")?.items.orEmpty().map { it["sku"] ?: Json.Null }
        return if (skus.isEmpty()) made else made.setting("skus", Json.Items(skus))
    }

    private fun row(what: String, of: Json?, vararg more: Pair<String, Json?>): Json =
        Json.Object((listOf(what to (of ?: Json.Null)) + more).mapNotNull { (name, value) -> value?.let { Json.Member(name, it) } })

    /** A thing as `cart:c-1`. */
    private fun thing(event: Json): Json =
        event["journey"]?.members?.firstOrNull()?.let { text("${it.name}:${it.value.string}") } ?: Json.Null
}
