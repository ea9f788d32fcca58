package recoup.tests

import java.time.Instant
import recoup.*

/** The state of one account over a history of inputs. Beside what a vector expects, every run is held to what must always be so. */
internal class History(given: Given) {
    private var engine = given.engine()
    private val account = make<Account>("account.new", emptyList(), "id" to text("acme"))
    private val log = ArrayList<Json>()
    private var now = "2026-06-15T12:00:00Z"
    private var count = 0
    private var last: Json? = null

    init {
        given.company?.let {
            must(
                Json.of(
                    "id" to "profile", "command" to "account.sync_profile", "version" to 1, "company" to it.setting("account", text("acme")),
                ),
            )
        }
        given.history.forEach(::must)
    }

    private fun must(step: Json) {
        step(step)["errors"]?.let { throw NotRunnable("a step that is given failed: ${step.encoded()}: ${it.encoded()}") }
    }

    fun step(step: Json): Json {
        step["now"]?.string?.let { now = it }
        var fields = step.without("now")
        fields["rulebook"]?.let {
            engine = Given(Json.of("rulebook" to it)).engine()
            return Json.of("rulebook" to "changed")
        }
        fields["restore"]?.let { return shown { restoreDamaged(it) } }
        fields["rebuild"]?.let { hole ->
            return shown { Json.of("rebuilt" to seq(rebuilt(log.filter { it["seq"] != hole["without"] }))) }
        }
        fields["view"]?.let { return shown { Json.of("view" to asked(it)) } }
        if (fields["tick"] != null) return tick()
        count++
        if (fields["id"] == null) fields = fields.setting("id", text("in-$count"))
        val before = account.snapshot()
        val outcome = take(fields)
        if (outcome["errors"] != null && account.snapshot() != before) throw NotRunnable("an error changed the account")
        last = fields.takeIf { outcome["errors"] == null }
        return outcome
    }

    /** When the account wants to be stepped again. */
    fun nextWakeup(): Instant? = account.nextWakeup()

    /** Time alone, at an instant. */
    fun tickAt(at: Instant): Json {
        val later = maxOf(Instant.parse(now), at).toString()
        now = at.toString()
        last = null
        return tick().also { now = later }
    }

    private fun tick() = took { ask("engine.tick", listOf(engine, account), "now" to text(now)) }

    private fun take(input: Json) = took { ask("engine.step", listOf(engine, account), "input" to input, "now" to text(now)) }

    private fun took(step: () -> Json): Json {
        val outcome = shown(step)
        if (outcome["errors"] != null) return outcome
        val events = outcome["events"]?.items.orEmpty()
        log += events
        return outcome.setting("facts", Json.Items(events.filter { it["event"]?.string !in NOISE }))
    }

    private fun restoreDamaged(damage: Json): Json {
        var snapshot = account.snapshot()
        val (what, with) = damage["replace"]?.get(0)?.string to damage["replace"]?.get(1)?.string
        if (what != null && with != null) {
            if (what !in snapshot) throw NotRunnable("the snapshot has no $what")
            snapshot = snapshot.replaceFirst(what, with)
        }
        (damage["keep"] as? Json.Number)?.let { snapshot = snapshot.take(it.digits.toInt()) }
        return Json.of("restored" to seq(restored(snapshot)))
    }

    private fun restored(snapshot: String) = make<Account>("account.restore", emptyList(), "snapshot" to text(snapshot))

    private fun rebuilt(log: List<Json>) = make<Account>("account.rebuild", emptyList(), "events" to Json.Items(log))

    private fun seq(account: Account) = account.seq().toString()

    private fun asked(view: Json): Json {
        view["quote_drift"]?.let { return view("engine.quote_drift", "quote" to it, "as_of" to text(now)) }
        view["quote_for_buyer"]?.let { return view("engine.quote_for_buyer", "quote" to it, "now" to text(now)) }
        view["quote_target"]?.let {
            return view("engine.quote_target", "quote" to it, "total" to view["total"], "as_of" to text(now), "role" to view["role"])
        }
        val contact = view["unsent"] ?: throw NotRunnable("there is no such view: ${view.encoded()}")
        return ask("account.unsent", listOf(account), "contact" to contact.takeIf { it.string != "" })
    }

    private fun view(name: String, vararg arguments: Pair<String, Json?>) = ask(name, listOf(engine, account), *arguments)

    /** What must be so whatever the vector is about. */
    fun check() {
        val snapshot = account.snapshot()
        if (log.isNotEmpty() && rebuilt(log).snapshot() != snapshot) throw NotRunnable("the events alone give another state")
        if (restored(snapshot).snapshot() != snapshot) throw NotRunnable("a snapshot restores to another state")
        last?.let { input ->
            last = null
            val again = take(input)
            val repeated = again["errors"]?.let { it[0]?.get("code")?.string == "input_too_old" }
                ?: (again["duplicate_of"] != null && again["events"]?.items.orEmpty().isEmpty())
            if (!repeated || account.snapshot() != snapshot) throw NotRunnable("a repeated input did something")
        }
        nextWakeup()?.let { now = it.minusNanos(1).toString() }
        val outcome = tick()
        if (outcome["events"]?.items.orEmpty().isNotEmpty() || outcome["errors"] != null || account.snapshot() != snapshot) {
            throw NotRunnable("a tick before the wakeup did something")
        }
    }

    /** The state by kind and id, so that a vector can name the one thing that it is about. */
    fun state(): Json {
        val snapshot = Json.parse(account.snapshot())
        val state = snapshot["state"]!!.setting("profile", snapshot["profile"] ?: Json.Null)
        return Json.Object(state.members.map { Json.Member(it.name, keyed(it.value)) })
    }

    private fun keyed(value: Json): Json {
        if (value !is Json.Items) return value
        val members = value.items.map { item ->
            val id = listOf("id", "key", "contact").firstNotNullOfOrNull { item[it]?.string } ?: return value
            Json.Member(id, item)
        }
        return Json.Object(members)
    }

    companion object {
        private val NOISE = setOf("account.opened", "account.input_accepted", "account.rulebook_changed", "account.effect_issued")

        fun steps(given: Given, input: Json): Json {
            val (history, outcomes) = run(given, input)
            history.check()
            val answer = Json.of("outcomes" to outcomes, "last" to outcomes.lastOrNull(), "state" to history.state())
            return outcomes.lastOrNull()?.get("errors")?.let { answer.setting("errors", it) } ?: answer
        }

        fun cart(given: Given, input: Json, view: String): Json {
            val (history, _) = run(given, input)
            return history.view(view, "cart" to input["cart"], "as_of" to text(history.now))
        }

        private fun run(given: Given, input: Json): Pair<History, List<Json>> {
            val history = History(given)
            val steps = input["steps"] ?: throw NotRunnable("the operation needs steps")
            return history to steps.items.map(history::step)
        }
    }
}
