package recoup.tests

import java.math.BigDecimal
import recoup.*

/** The short way of a held cart's hot calls, against the way of every other call. */
internal object Carts {
    private fun cart(currency: String, price: String): Cart {
        val rulebook = """
            { "rulebook": "1", "id": "shop", "currency": "$currency", "time_zone": "UTC",
              "price_lists": [ { "id": "base", "prices": [ { "sku": "SHIP", "price": "$price" }, { "sku": "NUT", "price": "0.5" } ] } ] }
            """
        val lines = listOf(Line(sku = "SHIP", quantity = BigDecimal.ONE))
        return Engine.compile(Rulebook.parse(rulebook)).prepare(Request(asOf = Fixture.now, currency = currency, lines = lines))
    }

    fun quantities() {
        val cart = cart("USD", "2.50")
        val texts = listOf(
            "1", "60", "2.00", "1200", "1000000000000", "1000000000001", "999999999999999999", "9223372036854775807", "9223372036854775808",
            "100000000000000000000", "1234567890123456789012345678", "123456789012345678901234567890", "0", "0.00", "-0", "-0.00", "-3",
            "-1.50", "1.5", "0.0000000001", "0.0000000000000000000000000001", "0.00000000000000000000000000001", "1.00000000000000000000",
        )
        fun outcome(change: () -> Any?): Json = shown {
            change()
            toJson(cart.lines())
        }
        val outcomes = texts.map { text ->
            val short = outcome { cart.setQuantity(0, BigDecimal(text)) }
            cart.setQuantity(0, BigDecimal(7))
            val long = outcome { Surface.call("cart.set_quantity", listOf(cart), listOf("0", "\"$text\"")) }
            check(short == long) { "$text: ${short.encoded()}, ${long.encoded()}" }
            short
        }
        same(outcomes.count { it["errors"] == null } > 4, true)
        same(outcomes.count { it["errors"] != null } > 9, true)
        cart.setQuantity(0, BigDecimal("6E+1"))
        same(cart.lines().single().quantity, BigDecimal(60))
    }

    /** With as many decimals as the currency has: a `BigDecimal` of another scale is another one. */
    fun totals() {
        val cart = cart("CLF", "999999999999999")
        check(cart.held { it.totals() } == "") { "the count of a word ends at 922337203685477.5807" }
        same(cart.totals().gross, BigDecimal("999999999999999.0000"))
        same(cart.totals().tax, BigDecimal("0.0000"))
        same(cart.totals(), cart.price().totals)

        cart.setLines(listOf(Line(sku = "NUT", quantity = BigDecimal(3))))
        check(cart.held { it.totals() } != "") { "these are words" }
        same(cart.totals().gross, BigDecimal("1.5000"))
        same(cart.totals().tax, BigDecimal("0.0000"))
        same(cart.totals(), cart.price().totals)
        same(Read.decimal.parse("\"-0.00\""), BigDecimal("0.00"))
    }
}
