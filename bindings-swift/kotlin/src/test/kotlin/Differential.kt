package recoup.tests

import recoup.*

/**
 * Random questions: what Rust made of them stands in the file that `cargo xtask differential` writes, and must come out here too, through
 * the records with types and back.
 */
internal object Differential {
    fun carts() {
        val asked = Project.json("target/differential.json")
        val engine = engine(asked["shop"]!!)
        val answers = asked["requests"]!!.items.map { request -> answer { engine.price(request.encoded()) } }
        check(answers.size > 100) { answers.size }
        same(digest(answers), asked["expected"]!!["requests"]!!.string)
    }

    fun accounts() {
        val asked = Project.json("target/differential.json")
        val engine = engine(asked["rulebook"]!!)
        val told = asked["stories"]!!.items.flatMap { story ->
            Account("acme").use { account ->
                val steps = story.items.map { step ->
                    val now = java.time.Instant.parse(step["now"]!!.string!!)
                    answer { engine.step(account, step["input"]!!.encoded(), now) }
                }
                steps + account.digest()
            }
        }
        check(told.size > 100) { told.size }
        same(digest(told), asked["expected"]!!["stories"]!!.string)
    }

    private fun engine(rulebook: Json): Engine = Rulebook.parse(rulebook.encoded()).use { Engine.compile(it) }

    /** The fields of every object by name. */
    private fun sorted(json: Json): Json = when (json) {
        is Json.Items -> Json.Items(json.items.map(::sorted))
        is Json.Object -> Json.Object(json.members.sortedBy { it.name }.map { Json.Member(it.name, sorted(it.value)) })
        else -> json
    }

    /** The digest of an answer, or what was refused. */
    private fun answer(ask: () -> Document): String =
        try {
            Documents.digest(sorted(ask().json()).encoded())
        } catch (refused: RecoupException) {
            refused.faults.joinToString("\n") { "${it.code.word} ${it.path}" }
        }

    private fun digest(answers: List<String>): String = Documents.digest(encoded(answers))
}
