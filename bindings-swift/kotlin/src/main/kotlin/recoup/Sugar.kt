package recoup

import java.math.BigDecimal
import java.text.NumberFormat
import java.util.Currency
import java.util.Locale

/** The amount as people in a place write it, such as `$3,840.00`. */
fun Money.formatted(locale: Locale = Locale.getDefault()): String {
    val format = NumberFormat.getCurrencyInstance(locale)
    // A currency that this platform does not know yet is shown by its code.
    val known = try { Currency.getInstance(currency) } catch (_: IllegalArgumentException) { return "$amount $currency" }
    format.currency = known
    format.minimumFractionDigits = known.defaultFractionDigits.coerceAtLeast(0)
    format.maximumFractionDigits = maxOf(format.minimumFractionDigits, amount.scale())
    return format.format(amount)
}

/** What is to be paid. */
val Priced.total: Money get() = Money(totals.gross, currency)

/** Adds a line at the end. */
fun Cart.add(sku: String, quantity: BigDecimal) = addLine(Line(sku = sku, quantity = quantity))
