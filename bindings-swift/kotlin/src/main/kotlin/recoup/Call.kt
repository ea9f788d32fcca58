package recoup

import java.math.BigDecimal
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicInteger
import recoup.internal.InternalException
import recoup.internal.NativeAnswer
import recoup.internal.NativeException
import recoup.internal.NativeHandle

/**
 * Something that a program holds on to in the native library. Threads may share it.
 *
 * It goes with the garbage; `close` lets go of its memory as soon as no call needs it any more, and every later call throws.
 */
abstract class Handle internal constructor(private val native: NativeHandle) : AutoCloseable {
    // uniffi itself guards only what a method is called on: something that is handed over as an argument would be read after it was freed.
    private val holders = AtomicInteger(1)
    private val isClosed = AtomicBoolean(false)

    override fun close() {
        if (isClosed.compareAndSet(false, true)) release()
    }

    /** Keeps it for a call, until `release`. */
    internal fun hold(): NativeHandle {
        while (true) {
            val count = holders.get()
            if (count == 0 || isClosed.get()) {
                throw RecoupException(ErrorCode.INVALID_REQUEST, detail = "The ${javaClass.simpleName} was closed.")
            }
            if (holders.compareAndSet(count, count + 1)) return native
        }
    }

    internal fun release() {
        if (holders.decrementAndGet() == 0) native.close()
    }

    internal inline fun <T> held(call: (NativeHandle) -> T): T {
        val native = hold()
        try {
            return call(native)
        } finally {
            release()
        }
    }
}

/** A call of the native library: every printed method ends here. */
internal class Call(
    private val name: String,
    private val handles: List<Handle>,
    private val arguments: List<String?>,
) {
    fun answer(): NativeAnswer {
        val held = ArrayList<NativeHandle>(handles.size)
        try {
            handles.mapTo(held) { it.hold() }
            arguments.forEach(::requireText)
            return translated { recoup.internal.call(name, held, arguments) }
        } finally {
            handles.take(held.size).forEach { it.release() }
        }
    }

    fun text(): String = (answer() as? NativeAnswer.Text ?: throw unexpected("a text")).text

    fun handle(): NativeHandle = (answer() as? NativeAnswer.Handle ?: throw unexpected("a handle")).handle

    fun <T> value(reader: Reader<T>): T = reader.parse(text())

    fun <T> optional(reader: Reader<T>): T? = Json.parse(text()).let { if (it == Json.Null) null else reader.read(it, Place.ROOT) }

    fun nothing() {
        answer()
    }

    private fun unexpected(what: String) =
        RecoupException(ErrorCode.INVALID_REQUEST, detail = "$name did not answer with $what.")
}

/** A Kotlin text may hold half a character, which no UTF-8 has. */
private fun requireText(text: String?) {
    val at = text?.indices?.firstOrNull { index ->
        val char = text[index]
        when {
            char.isHighSurrogate() -> index + 1 >= text.length || !text[index + 1].isLowSurrogate()
            char.isLowSurrogate() -> index == 0 || !text[index - 1].isHighSurrogate()
            else -> false
        }
    } ?: return
    throw RecoupException(ErrorCode.INVALID_UTF8, context = mapOf("char" to listOf("$at")))
}

/** An argument as the core takes it; what can't be written is at fault below its name. */
internal fun argument(value: Any?, name: String): String? {
    return if (value == null) null else within(name) { JsonWriter().write(toJson(value)) }
}

/** The text of a document; the places of its faults begin at its own root. */
internal fun encoded(document: Any): String = JsonWriter().write(toJson(document))

/** What the native layer throws, as the exception of this package. */
internal fun <T> translated(call: () -> T): T =
    try {
        call()
    } catch (refused: NativeException.Refused) {
        throw RecoupException.of(refused.faults)
    } catch (fault: InternalException) {
        throw RecoupException(ErrorCode("internal"), detail = fault.message.orEmpty())
    }

/** What is too hot for documents: a quantity in, totals out, at every keystroke. What has no short form goes the way of every other call. */
internal object Fast {
    fun setQuantity(cart: Cart, index: Long, quantity: BigDecimal) {
        if (index !in 0..UInt.MAX_VALUE.toLong() || quantity.scale() !in 0..28 || quantity.precision() > 18) {
            return Call("cart.set_quantity", listOf(cart), listOf(argument(index, "index"), argument(quantity, "quantity"))).nothing()
        }
        translated { cart.held { it.setQuantity(index.toUInt(), quantity.unscaledValue().toLong(), quantity.scale().toUInt()) } }
    }

    fun totals(cart: Cart): Totals {
        val text = translated { cart.held { it.totals() } }
        if (text.isEmpty()) return Call("cart.totals", listOf(cart), listOf()).value(Totals)
        val counts = text.trimEnd().split(' ')
        val decimals = counts[0].toInt()
        fun amount(place: Int): BigDecimal = BigDecimal.valueOf(counts[place].toLong(), decimals)
        return Totals(
            subtotal = amount(1),
            discount = amount(2),
            charges = amount(3),
            net = amount(4),
            tax = amount(5),
            gross = amount(6),
            rounding = amount(7),
            dueNow = amount(8),
            dueLater = amount(9),
        )
    }
}
