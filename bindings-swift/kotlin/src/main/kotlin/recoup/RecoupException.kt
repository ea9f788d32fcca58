package recoup

/**
 * Why the engine refused: the first fault, and all of them.
 *
 * @property faults every fault in the order of the document; never empty
 */
class RecoupException internal constructor(val faults: List<Fault>) :
    RuntimeException(faults.joinToString("\n", transform = ::sentence)) {

    /** An error that is found before the core is asked. */
    internal constructor(
        code: ErrorCode,
        path: String = "",
        detail: String = code.summary,
        context: Map<String, List<String>> = emptyMap(),
    ) : this(listOf(Fault(code, code.number, path, detail, context.mapValues { OneOrMore(it.value, bare = it.value.size == 1) })))

    /** What is wrong with the first fault, by its stable word. */
    val code: ErrorCode get() = faults[0].code

    /** Where the first fault is: a JSON pointer into what was given. */
    val path: String get() = faults[0].path

    /** What is wrong and how to mend it, in a sentence for people. */
    val detail: String get() = faults[0].detail

    /** The facts of the first fault for programs, by name. */
    val context: Map<String, OneOrMore<String>> get() = faults[0].context

    /** The nearest values that would be accepted, where there are some: the quantities around one that is no multiple of the pack. */
    val nearest: List<String> get() = context["nearest"].orEmpty()

    /** The error with its faults below a parameter. */
    internal fun within(name: String): RecoupException {
        val prefix = Place.ROOT.field(name).pointer
        return RecoupException(faults.map { it.copy(path = prefix + it.path) })
    }

    internal companion object {
        /** Reads what the core wrote. */
        fun of(text: String): RecoupException = RecoupException(
            try {
                Read.list(Fault).parse(text)
            } catch (_: RecoupException) {
                listOf(Fault(ErrorCode("unreadable"), 0, "", text, emptyMap()))
            },
        )

        private fun sentence(fault: Fault): String =
            if (fault.path.isEmpty()) "${fault.code}: ${fault.detail}" else "${fault.code} at ${fault.path}: ${fault.detail}"
    }
}
