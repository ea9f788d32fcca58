package recoup.tests

import java.lang.reflect.Modifier
import java.math.BigDecimal
import java.time.Instant
import java.util.Locale
import recoup.*

/** The library against the manifest of the surface, the golden snapshot, and what README.md shows. */
internal object Whole {
    /** By reflection: every operation is a method of its class, and every method is an operation. */
    fun manifest() {
        val manifest = Project.json("conformance/surface.json")
        val operations = manifest["operations"]!!.items
        check(operations.size > 50) { operations.size }
        same(PARAMETERS.mapValues { (_, params) -> params.map { it.first } }, operations.associate { operation ->
            operation["name"]!!.string to operation["takes"]!!.items.map { it["name"]!!.string }
        })
        val kinds = manifest["classes"]!!.items.map { it["name"]!!.string!! }
        for (kind in kinds) {
            val type = Class.forName("recoup.${kind.replaceFirstChar(Char::uppercase)}")
            val companion = Class.forName("${type.name}\$Companion")
            fun own(methods: Array<java.lang.reflect.Method>) =
                methods.filter { Modifier.isPublic(it.modifiers) && !it.isSynthetic }.map { it.name.substringBefore('$').substringBefore('-') }.toSet()
            val here = own(type.declaredMethods) + own(companion.declaredMethods)
            val there = operations.filter { it["class"]!!.string == kind && !it["name"]!!.string!!.endsWith(".new") }
                .map { camel(it["name"]!!.string!!.substringAfter('.')) }.toSet()
            same(here, there)
        }
        for ((name, _) in manifest["\$defs"]!!.members) {
            val found = listOf(name, "Recoup$name").any { runCatching { Class.forName("recoup.$it") }.isSuccess }
            check(found) { "there is no class $name" }
        }
    }

    private fun camel(name: String) =
        name.split('_').joinToString("") { it.replaceFirstChar(Char::uppercase) }.replaceFirstChar(Char::lowercase)

    fun golden() {
        val golden = Project.text("conformance/golden/account-1.json").trimEnd()
        val account = Account.restore(golden)
        check(account.snapshot().toByteArray().contentEquals(golden.toByteArray())) { "the snapshot is another" }
        same(account.seq(), 151L)
        for (length in golden.indices step golden.length / 53) {
            try {
                Account.restore(golden.take(length))
            } catch (_: RecoupException) {
                continue
            }
            throw AssertionError("$length bytes were restored")
        }
        refused("a digit changed", ErrorCode.DAMAGED_SNAPSHOT) { Account.restore(golden.replace("\"seq\":151", "\"seq\":152")) }
    }

    fun codes() {
        val table = Errors.codes()
        same(table.map { it.code }, ErrorCode.known)
        for (row in table) {
            same(row.code.number, row.number)
            same(row.code.summary, row.summary)
        }
        same(ErrorCode("of_tomorrow").number, 0L)
        same(Surface.version, "0.1.0")
    }

    fun readme() {
        val document = Fixture.RULEBOOK
        val now = Fixture.now
        var shown: BigDecimal? = null
        var offered = emptyList<String>()
        fun show(amount: BigDecimal) { shown = amount }
        fun offer(quantities: List<String>) { offered = quantities }

        val engine = Engine.compile(Rulebook.parse(document))
        val priced = engine.price(
            Request(
                asOf = Instant.parse("2026-06-15T12:00:00Z"),
                account = "acme",
                currency = "USD",
                lines = listOf(Line(sku = "VALVE-2", quantity = BigDecimal(60)), Line(sku = "BOLT-M8", quantity = BigDecimal(400))),
            ),
        )
        val label = priced.total.formatted(Locale.US)

        same(label, "$3,890.00")

        engine.prepare(Request(asOf = now, currency = "USD", lines = listOf(Line(sku = "VALVE-2", quantity = BigDecimal.ONE)))).use { cart ->
            cart.setQuantity(0, BigDecimal(60))
            show(cart.totals().gross)
            try {
                cart.setQuantity(0, BigDecimal("1.5"))
            } catch (refused: RecoupException) {
                if (refused.code == ErrorCode.QUANTITY_TOO_PRECISE) offer(refused.nearest)
            }
        }

        same(shown, BigDecimal("3840.00"))
        same(offered, listOf("1", "2"))
    }

    /** Every line of every block of the README stands above, in its order. */
    fun readmeIsRun() {
        fun lines(text: String) = text.lines().map(String::trim).filter(String::isNotEmpty)
        val here = lines(Project.text("bindings-swift/kotlin/src/test/kotlin/Whole.kt")).joinToString("\n")
        val blocks = Project.text("bindings-swift/kotlin/README.md").split("```kotlin\n").drop(1).map { it.substringBefore("```") }
        same(blocks.size, 2)
        for (block in blocks) {
            var at = 0
            for (line in lines(block)) {
                at = here.indexOf(line, at)
                check(at >= 0) { "README.md shows what is not run: $line" }
            }
        }
    }
}
