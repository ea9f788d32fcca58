package recoup

/**
 * Any JSON value: what a document holds where the surface names no type, and documents on their way.
 *
 * Numbers keep their text, so that no digit is lost. Objects keep the order in which they were written.
 */
sealed interface Json : Document {
    data object Null : Json

    data class Bool(val value: Boolean) : Json

    /** A number as it is written. */
    data class Number(val digits: String) : Json

    data class Text(val value: String) : Json

    data class Items(val items: List<Json>) : Json

    data class Object(val members: List<Member>) : Json

    /** A field of an object. */
    data class Member(val name: String, val value: Json)

    /** What a value is. */
    enum class Kind { NULL, BOOL, NUMBER, TEXT, LIST, OBJECT }

    val kind: Kind
        get() = when (this) {
            Null -> Kind.NULL
            is Bool -> Kind.BOOL
            is Number -> Kind.NUMBER
            is Text -> Kind.TEXT
            is Items -> Kind.LIST
            is Object -> Kind.OBJECT
        }

    /** The field of an object; the first where it stands twice. */
    operator fun get(name: String): Json? = (this as? Object)?.members?.firstOrNull { it.name == name }?.value

    /** The element of a list. */
    operator fun get(index: Int): Json? = (this as? Items)?.items?.getOrNull(index)

    /** The text of a string. */
    val string: String? get() = (this as? Text)?.value

    override fun json(): Json = this

    companion object : Reader<Json> {
        /** Reads a text; `invalid_json` or `document_too_deep`. */
        override fun parse(text: String): Json = JsonReader(text).read()

        /** An object of these fields. */
        fun of(vararg fields: Pair<String, Any?>): Json = Object(fields.map { Member(it.first, toJson(it.second)) })

        /** A list of these. */
        fun list(vararg items: Any?): Json = Items(items.map(::toJson))

        override fun read(json: Json, at: Place): Json = json
    }
}

/** Deeper than any document of the core, and far from the end of a thread's stack. */
internal const val DEEPEST = 256

internal class JsonWriter {
    private val out = StringBuilder()

    fun write(json: Json): String {
        write(json, 0)
        return out.toString()
    }

    private fun write(json: Json, depth: Int) {
        if (depth > DEEPEST) {
            throw RecoupException(ErrorCode.DOCUMENT_TOO_DEEP, context = mapOf("limit" to listOf("$DEEPEST")))
        }
        when (json) {
            Json.Null -> out.append("null")
            is Json.Bool -> out.append(json.value)
            is Json.Number -> out.append(json.digits)
            is Json.Text -> quote(json.value)
            is Json.Items -> {
                out.append('[')
                json.items.forEachIndexed { index, item ->
                    if (index > 0) out.append(',')
                    write(item, depth + 1)
                }
                out.append(']')
            }
            is Json.Object -> {
                out.append('{')
                json.members.forEachIndexed { index, member ->
                    if (index > 0) out.append(',')
                    quote(member.name)
                    out.append(':')
                    write(member.value, depth + 1)
                }
                out.append('}')
            }
        }
    }

    private fun quote(text: String) {
        out.append('"')
        for (char in text) {
            when (char) {
                '"' -> out.append("\\\"")
                '\\' -> out.append("\\\\")
                '\n' -> out.append("\\n")
                '\r' -> out.append("\\r")
                '\t' -> out.append("\\t")
                else -> if (char < ' ') out.append("\\u%04x".format(char.code)) else out.append(char)
            }
        }
        out.append('"')
    }
}

internal class JsonReader(private val text: String) {
    private var index = 0

    fun read(): Json {
        skipSpace()
        val value = value(0)
        skipSpace()
        if (index != text.length) throw fault()
        return value
    }

    private fun fault(): RecoupException {
        val line = text.take(index).count { it == '\n' } + 1
        return RecoupException(
            ErrorCode.INVALID_JSON,
            detail = "The text is not JSON. Line $line.",
            context = mapOf("line" to listOf("$line")),
        )
    }

    private val next: Char get() = if (index < text.length) text[index] else '\u0000'

    private fun skipSpace() {
        while (index < text.length && text[index] in " \n\r\t") index++
    }

    private fun take(char: Char): Boolean {
        if (index >= text.length || text[index] != char) return false
        index++
        return true
    }

    private fun value(depth: Int): Json {
        if (depth > DEEPEST) {
            throw RecoupException(ErrorCode.DOCUMENT_TOO_DEEP, context = mapOf("limit" to listOf("$DEEPEST")))
        }
        return when (next) {
            '{' -> objectAt(depth)
            '[' -> listAt(depth)
            '"' -> Json.Text(string())
            't' -> word("true", Json.Bool(true))
            'f' -> word("false", Json.Bool(false))
            'n' -> word("null", Json.Null)
            else -> Json.Number(number())
        }
    }

    private fun word(word: String, value: Json): Json {
        if (!text.startsWith(word, index)) throw fault()
        index += word.length
        return value
    }

    private fun listAt(depth: Int): Json {
        index++
        val items = ArrayList<Json>()
        skipSpace()
        if (take(']')) return Json.Items(items)
        while (true) {
            skipSpace()
            items.add(value(depth + 1))
            skipSpace()
            if (take(']')) return Json.Items(items)
            if (!take(',')) throw fault()
        }
    }

    private fun objectAt(depth: Int): Json {
        index++
        val members = ArrayList<Json.Member>()
        skipSpace()
        if (take('}')) return Json.Object(members)
        while (true) {
            skipSpace()
            if (next != '"') throw fault()
            val name = string()
            skipSpace()
            if (!take(':')) throw fault()
            skipSpace()
            members.add(Json.Member(name, value(depth + 1)))
            skipSpace()
            if (take('}')) return Json.Object(members)
            if (!take(',')) throw fault()
        }
    }

    private fun digits() {
        val start = index
        while (next in '0'..'9') index++
        if (index == start) throw fault()
    }

    private fun number(): String {
        val start = index
        take('-')
        if (!take('0')) digits()
        if (take('.')) digits()
        if (take('e') || take('E')) {
            if (!take('+')) take('-')
            digits()
        }
        return text.substring(start, index)
    }

    private fun string(): String {
        index++
        val start = index
        while (index < text.length) {
            when (text[index]) {
                '"' -> return text.substring(start, index++)
                '\\' -> return escapedString(start)
                else -> if (text[index] < ' ') throw fault() else index++
            }
        }
        throw fault()
    }

    /** A string with at least one escape; the index is at the first. */
    private fun escapedString(start: Int): String {
        val out = StringBuilder(text.substring(start, index))
        while (index < text.length) {
            val char = text[index++]
            when {
                char == '"' -> return out.toString()
                char == '\\' -> out.append(escape())
                char < ' ' -> throw fault()
                else -> out.append(char)
            }
        }
        throw fault()
    }

    private fun escape(): Char {
        val char = next
        index++
        return when (char) {
            '"', '\\', '/' -> char
            'b' -> '\b'
            'f' -> '\u000C'
            'n' -> '\n'
            'r' -> '\r'
            't' -> '\t'
            'u' -> {
                if (index + 4 > text.length) throw fault()
                val code = text.substring(index, index + 4).toIntOrNull(16) ?: throw fault()
                index += 4
                code.toChar()
            }
            else -> throw fault()
        }
    }
}
