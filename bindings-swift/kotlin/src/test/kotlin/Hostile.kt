package recoup.tests

import java.io.File
import java.math.BigDecimal
import java.time.Instant
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import recoup.*

/** A small rulebook that the tests price with. */
internal object Fixture {
    const val RULEBOOK = """
        { "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "America/New_York", "contract_prices": "prevail",
          "combine": { "strategy": "best_for_buyer" },
          "quantity_rules": [ { "sku": "BOLT-M8", "minimum": 48, "multiple": 24 } ],
          "price_lists": [ { "id": "base", "prices": [
            { "sku": "VALVE-2", "tiers": [ { "from": 1, "price": "71.00" }, { "from": 50, "price": "64.00" } ] },
            { "sku": "BOLT-M8", "tiers": [ { "from": 1, "price": "0.125" } ] } ] } ] }
        """
    val now: Instant = Instant.parse("2026-06-15T12:00:00Z")

    fun engine(): Engine = Engine.compile(Rulebook.parse(RULEBOOK))

    fun request(quantity: BigDecimal) = Request(asOf = now, currency = "USD", lines = listOf(Line(sku = "VALVE-2", quantity = quantity)))
}

internal fun check(holds: Boolean, what: () -> Any?) {
    if (!holds) throw AssertionError(what().toString())
}

internal fun same(found: Any?, expected: Any?) = check(found == expected) { "expected $expected, found $found" }

/** The call is refused with this code, typed. */
internal fun refused(what: String, code: ErrorCode, call: () -> Any?): RecoupException = refused(what, listOf(code), call)

/** The call is refused with one of these codes. */
internal fun refused(what: String, codes: List<ErrorCode>, call: () -> Any?): RecoupException {
    val answer = try {
        call()
    } catch (refused: RecoupException) {
        check(refused.code in codes && refused.detail.isNotEmpty()) { "$what: $refused" }
        return refused
    }
    throw AssertionError("$what: $answer")
}

/** What a caller should not do, and may: each gives a typed error, and no crash, hang or silent rounding. */
internal object Hostile {
    fun decimals() {
        val engine = Fixture.engine()
        val huge = listOf("1e2000000000", "-1e2000000000", "1e-2000000000", "1e40", "12345678901234567890123456789.5", "1e-60")
        for (digits in huge) {
            val refused = refused(digits, listOf(ErrorCode.INVALID_DECIMAL, ErrorCode.INVALID_QUANTITY, ErrorCode.QUANTITY_TOO_PRECISE, ErrorCode.QUANTITY_OUT_OF_RANGE)) {
                engine.price(Fixture.request(BigDecimal(digits)))
            }
            check(refused.path.startsWith("/lines/0/quantity")) { "$digits: $refused" }
        }
        same(engine.price(Fixture.request(BigDecimal("60.0"))).totals.gross, BigDecimal("3840.00"))
        for (value in listOf(0.1, Double.NaN, Double.POSITIVE_INFINITY, 1f, Any())) {
            refused("$value in JSON", ErrorCode.WRONG_TYPE) { Json.of("quantity" to value) }
        }
        for (text in listOf("", "1e5", "NaN", ".5", "5.", "1,5", "+1", "0x1")) {
            refused("\"$text\"", ErrorCode.INVALID_DECIMAL) { Read.decimal.read(Json.Text(text), Place.ROOT) }
        }
        same(refused("a mode that nobody knows", ErrorCode.INVALID_CHOICE) {
            Money.round(BigDecimal.ONE, RoundingMode("sideways"), BigDecimal.ONE)
        }.path, "/mode")
    }

    fun times() {
        val engine = Fixture.engine()
        val account = Account("acme")
        for (instant in listOf(Instant.MAX, Instant.MIN, Instant.parse("9999-12-31T23:59:59Z"))) {
            same(refused("$instant", listOf(ErrorCode.INVALID_TIME, ErrorCode.TIME_OUT_OF_RANGE)) { engine.tick(account, instant) }.path, "/now")
        }
        engine.step(account, CREATE.format("1", "1"), Fixture.now.plusNanos(123_456_789))
        same(account.clock(), Fixture.now.plusNanos(123_456_789))
    }

    fun texts() {
        for (text in listOf("\uD800", "\uDC00x", "x\uD83D", "\uDC00\uD800")) {
            refused("half a character", ErrorCode.INVALID_UTF8) { Account(text) }
            refused("half a character in a document", ErrorCode.INVALID_UTF8) { Rulebook.parse("\"$text\"") }
        }
        same(Account("a\uD83D\uDE00").id(), "a\uD83D\uDE00")
        refused("bytes", ErrorCode.INVALID_UTF8) { textOf(byteArrayOf(0x7B, -1, 0x7D)) }
        for (id in listOf("", " ", "x".repeat(129), "x".repeat(10_000_000), "a\u0000b", "a\nb")) {
            same(refused("an id of ${id.length}", ErrorCode.INVALID_ID) { Account(id) }.path, "/id")
        }
        for (text in listOf("", " ", "{", "nul", "[1,]", "\"\u0001\"", "01", "1.", "\uFEFF{}")) {
            refused("the engine: $text", ErrorCode.INVALID_JSON) { Rulebook.parse(text) }
            refused("the reader: $text", ErrorCode.INVALID_JSON) { Json.parse(text) }
        }
        val odd = "\u0000\u001F\"\\/\u007Fé😀\u2028$"
        same(Json.parse(Json.Text(odd).encoded()).string, odd)
    }

    fun depth() {
        val engine = Fixture.engine()
        for (depth in listOf(49, 100_000)) {
            refused("text $depth deep", ErrorCode.DOCUMENT_TOO_DEEP) { engine.price("[".repeat(depth) + "]".repeat(depth)) }
        }
        refused("JSON", ErrorCode.DOCUMENT_TOO_DEEP) { Json.parse("[".repeat(100_000)) }
        val deep = (0 until 300).fold(Json.list()) { json, _ -> Json.list(json) }
        refused("a value", ErrorCode.DOCUMENT_TOO_DEEP) { deep.encoded() }
        val condition = (0 until 200).fold(Condition(firstOrder = true)) { inner, _ -> Condition(not = inner) }
        refused("a condition", ErrorCode.DOCUMENT_TOO_DEEP) { engine.explainCondition(condition, Fixture.request(BigDecimal.ONE)) }
        val lines = (0..100_000).map { Line(id = "l-$it", sku = "VALVE-2", quantity = BigDecimal.ONE) }
        refused("100,001 lines", ErrorCode.TOO_MANY) { engine.price(Request(asOf = Fixture.now, currency = "USD", lines = lines)) }
    }

    fun calls() {
        val engine = Fixture.engine()
        val account = Account("acme")
        refused("no operation", ErrorCode.INVALID_REQUEST) { Surface.call("engine.guess", listOf(engine)) }
        refused("no handle", ErrorCode.INVALID_REQUEST) { Surface.call("engine.price", emptyList(), listOf("{}")) }
        refused("the wrong handle", ErrorCode.INVALID_REQUEST) { Surface.call("engine.price", listOf(account), listOf("{}")) }
        refused("too many arguments", ErrorCode.INVALID_REQUEST) { Surface.call("account.new", emptyList(), listOf("\"a\"", "\"b\"")) }
        refused("an argument is missing", ErrorCode.MISSING_FIELD) { Surface.call("account.new") }
        val cart = engine.prepare(Fixture.request(BigDecimal(60)))
        for (index in listOf(-1L, 1L, 4_294_967_295L, Long.MAX_VALUE, Long.MIN_VALUE)) {
            refused("line $index", listOf(ErrorCode.INVALID_REQUEST, ErrorCode.OUT_OF_RANGE)) { cart.setQuantity(index, BigDecimal.ONE) }
        }
        refused("too precise", ErrorCode.QUANTITY_TOO_PRECISE) { cart.setQuantity(0, BigDecimal("1.5")) }
        same(cart.totals(), cart.price().totals)
    }

    fun closing() {
        val engine = Fixture.engine()
        val cart = engine.prepare(Fixture.request(BigDecimal.ONE))
        engine.close()
        engine.close()
        refused("after close", ErrorCode.INVALID_REQUEST) { engine.price(Fixture.request(BigDecimal.ONE)) }
        cart.use { it.setQuantity(0, BigDecimal(60)) }
        refused("a cart after close", ErrorCode.INVALID_REQUEST) { cart.totals() }
    }

    fun threads() {
        val engine = Fixture.engine()
        val account = Account("acme")
        val pool = Executors.newFixedThreadPool(8)
        val steps = (0 until 200).map { index ->
            pool.submit<Any> {
                engine.step(account, CREATE.format(index, index), Fixture.now)
                account.snapshot()
            }
        }
        steps.forEach { it.get(60, TimeUnit.SECONDS) }
        pool.shutdown()
        same(account.carts().size, 200)
        same(Account.restore(account.snapshot()).snapshot(), account.snapshot())
    }

    /** Handles that are closed, and those that are only forgotten, are let go of. */
    fun memory() {
        fun round(count: Int) {
            val engine = Fixture.engine()
            repeat(20) {
                engine.price(Fixture.request(BigDecimal(60)))
                engine.prepare(Fixture.request(BigDecimal(60))).use { it.totals() }
                try { engine.price("{") } catch (_: RecoupException) { }
            }
            Account.restore(Account("acme").snapshot())
            if (count % 2 == 0) engine.close()
        }
        repeat(50) { round(it) }
        settle()
        val before = resident()
        repeat(300) { round(it) }
        settle()
        val grown = resident() - before
        println("recoup: 6,000 prices later the process has $grown KiB more")
        check(grown < 48 * 1024) { "the process grew by $grown KiB" }
    }

    private fun settle() = repeat(5) {
        System.gc()
        Thread.sleep(50)
    }

    private fun resident(): Long =
        File("/proc/self/status").readLines().first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong()

    private const val CREATE = """{ "id": "in-%s", "command": "cart.create", "cart": "c-%s", "new": { "currency": "USD" } }"""
}
