package recoup

import recoup.internal.NativeAnswer

/**
 * Operations by their name, on documents as JSON: for tools, and for programs that hand a document on without looking into it. Whoever looks
 * into one calls the methods of the classes, which have types.
 */
object Surface {
    /**
     * Runs an operation such as `engine.price` on handles, the receiver first, with a JSON text for each parameter in the order of the surface;
     * null for one that is left out. The answer is a text (JSON, or a document as it is; empty for nothing) or a [Handle].
     */
    fun call(name: String, on: List<Handle> = emptyList(), arguments: List<String?> = emptyList()): Any =
        when (val answer = Call(name, on, arguments).answer()) {
            is NativeAnswer.Text -> answer.text
            is NativeAnswer.Handle -> when (answer.handle.kind()) {
                "rulebook" -> Rulebook(answer.handle)
                "engine" -> Engine(answer.handle)
                "account" -> Account(answer.handle)
                else -> Cart(answer.handle)
            }
        }

    /** The version of the native library. */
    val version: String get() = recoup.internal.version()
}

/** The text of a file or a message; `invalid_utf8` where `String(bytes)` would put replacement characters. */
fun textOf(bytes: ByteArray): String = translated { recoup.internal.textOf(bytes) }
