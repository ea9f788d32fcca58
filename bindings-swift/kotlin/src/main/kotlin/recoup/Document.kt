package recoup

import java.math.BigDecimal
import java.time.DateTimeException
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import java.time.OffsetDateTime

/** A value that documents hold: every class of the surface. */
interface Document {
    /** Writes it. */
    fun json(): Json

    /** The text of the document. */
    fun encoded(): String = JsonWriter().write(json())
}

/** Reads values of a type; the companion of each class is one. */
fun interface Reader<out T> {
    /** Reads it; faults are at their places below `at`. */
    fun read(json: Json, at: Place): T

    /** Reads it from the text of a document. */
    fun parse(text: String): T = read(Json.parse(text), Place.ROOT)
}

/** A choice of words. A word that this version does not know is one as well. */
interface Choice : Document {
    /** The word as it stands in documents. */
    val word: String

    override fun json(): Json = Json.Text(word)
}

/** Where in a document something stands: a JSON pointer. */
class Place private constructor(val pointer: String) {
    /** A field below. */
    fun field(name: String): Place = Place("$pointer/${name.replace("~", "~0").replace("/", "~1")}")

    /** An element of a list. */
    fun index(index: Int): Place = Place("$pointer/$index")

    internal fun wrongType(json: Json): RecoupException =
        RecoupException(ErrorCode.WRONG_TYPE, pointer, context = mapOf("found" to listOf(json.kind.name.lowercase())))

    companion object {
        /** The whole document. */
        val ROOT: Place = Place("")
    }
}

/** The readers of what is no class of the surface. */
internal object Read {
    val text = Reader { json, at -> (json as? Json.Text)?.value ?: throw at.wrongType(json) }

    val bool = Reader { json, at -> (json as? Json.Bool)?.value ?: throw at.wrongType(json) }

    val integer = Reader { json, at ->
        val digits = (json as? Json.Number)?.digits ?: throw at.wrongType(json)
        digits.toLongOrNull()
            ?: throw RecoupException(ErrorCode.OUT_OF_RANGE, at.pointer, context = mapOf("value" to listOf(digits)))
    }

    val decimal = Reader { json, at ->
        val digits = when (json) {
            is Json.Text -> json.value
            is Json.Number -> json.digits
            else -> throw at.wrongType(json)
        }
        if (!PLAIN.matches(digits)) {
            throw RecoupException(ErrorCode.INVALID_DECIMAL, at.pointer, context = mapOf("value" to listOf(digits)))
        }
        BigDecimal(digits)
    }

    val instant = Reader { json, at -> time(json, at) { OffsetDateTime.parse(it).toInstant() } }
    val date = Reader { json, at -> time(json, at, LocalDate::parse) }
    val time = Reader { json, at -> time(json, at, LocalTime::parse) }

    fun <T> list(item: Reader<T>) = Reader { json, at ->
        val items = (json as? Json.Items)?.items ?: throw at.wrongType(json)
        items.mapIndexed { index, one -> item.read(one, at.index(index)) }
    }

    /** A list of which one element may stand without its brackets. */
    fun <T> oneOrMore(item: Reader<T>) = Reader { json, at ->
        if (json is Json.Items) OneOrMore(list(item).read(json, at)) else OneOrMore(listOf(item.read(json, at)), bare = true)
    }

    fun <T> map(value: Reader<T>) = Reader { json, at ->
        val members = (json as? Json.Object)?.members ?: throw at.wrongType(json)
        members.associate { it.name to value.read(it.value, at.field(it.name)) }
    }

    private val PLAIN = Regex("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?")

    private fun <T> time(json: Json, at: Place, parse: (String) -> T): T {
        val text = text.read(json, at)
        return try {
            parse(text)
        } catch (_: DateTimeException) {
            throw RecoupException(ErrorCode.INVALID_TIME, at.pointer, context = mapOf("value" to listOf(text)))
        }
    }
}

/** The fields of an object that is being read. */
internal class Fields(json: Json, private val at: Place) {
    private val members = ((json as? Json.Object) ?: throw at.wrongType(json)).members
    private val isTaken = BooleanArray(members.size)
    private var after = 0

    private fun take(name: String): Json? {
        // Documents are written in the order in which they are read, so the next field is nearly always the one.
        val found =
            if (after < members.size && !isTaken[after] && members[after].name == name) {
                after
            } else {
                members.indices.firstOrNull { !isTaken[it] && members[it].name == name } ?: return null
            }
        isTaken[found] = true
        after = found + 1
        return members[found].value.takeIf { it != Json.Null }
    }

    fun <T> optional(name: String, reader: Reader<T>): T? = take(name)?.let { reader.read(it, at.field(name)) }

    fun <T> required(name: String, reader: Reader<T>): T =
        optional(name, reader)
            ?: throw RecoupException(ErrorCode.MISSING_FIELD, at.pointer, context = mapOf("field" to listOf(name)))

    /** The object without what was taken. */
    fun rest(): Json = Json.Object(members.filterIndexed { index, _ -> !isTaken[index] })

    /** Whatever was not taken. */
    fun <T> others(reader: Reader<T>): Map<String, T> =
        members.filterIndexed { index, _ -> !isTaken[index] }
            .associate { it.name to reader.read(it.value, at.field(it.name)) }

    /** A field that nobody took is one that nobody knows. */
    fun finish() {
        val unknown = members.filterIndexed { index, _ -> !isTaken[index] }.firstOrNull() ?: return
        throw RecoupException(
            ErrorCode.UNKNOWN_FIELD,
            at.field(unknown.name).pointer,
            context = mapOf("field" to listOf(unknown.name)),
        )
    }
}

/** An object of the fields that are there. */
internal class Members {
    private val members = ArrayList<Json.Member>()

    fun put(name: String, value: Any?): Members {
        if (value != null) members.add(Json.Member(name, within(name) { toJson(value) }))
        return this
    }

    fun putUnlessEmpty(name: String, value: Collection<*>): Members = if (value.isEmpty()) this else put(name, value)

    fun putUnlessEmpty(name: String, value: Map<String, *>): Members = if (value.isEmpty()) this else put(name, value)

    /** The fields of something that stands in the same object. */
    fun putFieldsOf(body: Document): Members {
        (body.json() as? Json.Object)?.let { members.addAll(it.members) }
        return this
    }

    fun putAll(others: Map<String, *>): Members {
        others.forEach { (name, value) -> put(name, value) }
        return this
    }

    fun json(): Json = Json.Object(members)
}

/** A value as documents hold it. */
internal fun toJson(value: Any?): Json = when (value) {
    null -> Json.Null
    is Document -> value.json()
    is String -> Json.Text(value)
    is Boolean -> Json.Bool(value)
    is Int -> Json.Number(value.toString())
    is Long -> Json.Number(value.toString())
    is BigDecimal -> Json.Text(plain(value))
    is Instant -> Json.Text(value.toString())
    is LocalDate -> Json.Text(value.toString())
    is LocalTime -> Json.Text(value.toString())
    is Map<*, *> -> Json.Object(value.map { (name, one) -> Json.Member("$name", within("$name") { toJson(one) }) })
    is Collection<*> -> Json.Items(value.mapIndexed { index, one -> within("$index") { toJson(one) } })
    // A binary fraction is no amount.
    else -> throw RecoupException(
        ErrorCode.WRONG_TYPE,
        detail = "${value::class.simpleName} can't stand in a document; give a BigDecimal for a decimal.",
    )
}

/** Faults below a name. */
internal inline fun <T> within(name: String, call: () -> T): T =
    try { call() } catch (refused: RecoupException) { throw refused.within(name) }

/** A list of which one element may stand without its brackets. It is a list like any other, and is written as it was read. */
class OneOrMore<T> internal constructor(private val elements: List<T>, private val bare: Boolean) : List<T> by elements, Document {
    constructor(elements: List<T>) : this(elements, false)
    constructor(vararg elements: T) : this(elements.toList(), false)

    override fun json(): Json = toJson(if (bare) elements.single() else elements)

    override fun equals(other: Any?): Boolean = elements == other

    override fun hashCode(): Int = elements.hashCode()

    override fun toString(): String = elements.toString()
}

/** The digits of a decimal. One whose digits would fill the memory is refused like any other that is too long. */
internal fun plain(value: BigDecimal): String {
    if (value.scale() !in -1000..1000 || value.precision() > 1000) {
        throw RecoupException(ErrorCode.INVALID_DECIMAL, context = mapOf("value" to listOf(value.toString().take(100))))
    }
    return value.toPlainString()
}

/** The word that tells the variants of a union apart, and the object without it. */
internal fun Json.toldApart(tag: String, at: Place): Pair<String, Json> {
    val members = (this as? Json.Object ?: throw at.wrongType(this)).members
    val word = members.firstOrNull { it.name == tag }
        ?: throw RecoupException(ErrorCode.MISSING_FIELD, at.pointer, context = mapOf("field" to listOf(tag)))
    return Read.text.read(word.value, at.field(tag)) to Json.Object(members - word)
}

internal fun Json.tagged(tag: String, word: String): Json =
    if (this is Json.Object) Json.Object(listOf(Json.Member(tag, Json.Text(word))) + members) else this

/** The one field of an object that has one. */
internal fun Json.onlyField(at: Place): Json.Member {
    val members = (this as? Json.Object ?: throw at.wrongType(this)).members
    return members.singleOrNull() ?: throw RecoupException(ErrorCode.CONFLICTING_FIELDS, at.pointer)
}
