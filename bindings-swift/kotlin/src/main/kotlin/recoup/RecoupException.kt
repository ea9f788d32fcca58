package recoup

/**
 * Why the engine refused: the first fault, and all of them.
 *
 * @property faults every fault in the order of the document; never empty
 */
class RecoupException internal constructor(val faults: List<Fault>) :
    RuntimeException(faults.joinToString("\n") { it.toString() }) {

    /** One fault. */
    data class Fault(
        /** What is wrong. */
        val code: ErrorCode,
        /** Where: a JSON pointer into what was given. */
        val path: String,
        /** What is wrong and how to mend it, in a sentence for people. */
        val detail: String,
        /** Facts for programs, by name. */
        val context: Map<String, Json>,
    ) {
        override fun toString(): String = if (path.isEmpty()) "$code: $detail" else "$code at $path: $detail"
    }

    /** The code of the first fault. */
    val code: ErrorCode get() = faults[0].code

    /** The place of the first fault. */
    val path: String get() = faults[0].path

    /** The sentence of the first fault. */
    val detail: String get() = faults[0].detail

    /** The facts of the first fault. */
    val context: Map<String, Json> get() = faults[0].context

    /** The nearest values that would be accepted, where there are some: the quantities around one that is no multiple of the pack. */
    val nearest: List<String>
        get() = when (val nearest = context["nearest"]) {
            is Json.Items -> nearest.items.mapNotNull { it.string }
            is Json.Text -> listOf(nearest.value)
            else -> emptyList()
        }

    /** An error that is found before the core is asked. */
    internal constructor(
        code: ErrorCode,
        path: String = "",
        detail: String = code.summary,
        context: Map<String, Json> = emptyMap(),
    ) : this(listOf(Fault(code, path, detail, context)))

    /** The error with its faults below a parameter. */
    internal fun within(name: String): RecoupException {
        val prefix = Place.ROOT.field(name).pointer
        return RecoupException(faults.map { it.copy(path = prefix + it.path) })
    }

    internal companion object {
        /** Reads what the core wrote. */
        fun of(text: String): RecoupException {
            val list = try {
                (Json.parse(text) as? Json.Items)?.items.orEmpty()
            } catch (_: RecoupException) {
                emptyList()
            }
            val faults = list.map { item ->
                val context = (item["context"] as? Json.Object)?.members.orEmpty().associate { it.name to it.value }
                Fault(ErrorCode(item["code"]?.string.orEmpty()), item["path"]?.string.orEmpty(), item["detail"]?.string.orEmpty(), context)
            }
            return RecoupException(faults.ifEmpty { listOf(Fault(ErrorCode("unreadable"), "", text, emptyMap())) })
        }
    }
}
