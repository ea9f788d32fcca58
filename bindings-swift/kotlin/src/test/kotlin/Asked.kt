package recoup.tests

import recoup.*

/** What the runner itself can't do with a vector: no answer at all, whatever the vector expects. */
internal class NotRunnable(message: String) : Exception(message)

/** Not an error of the engine: a method with types can't even be called with this value. */
internal class NoSuchValue : Exception()

/** Arguments by name, as a vector gives them. */
internal class Arguments(val values: Map<String, Json>) {
    /** A document that is given as its text. */
    fun text(name: String): String? = values[name]?.string

    /** A document without a type of its own. */
    fun document(name: String): String {
        val value = values[name]?.takeIf { it != Json.Null } ?: throw NoSuchValue()
        return value.string ?: value.encoded()
    }

    fun <T> required(name: String, reader: Reader<T>): T = optional(name, reader) ?: throw NoSuchValue()

    fun <T> optional(name: String, reader: Reader<T>): T? {
        val json = values[name]?.takeIf { it != Json.Null } ?: return null
        return try {
            reader.read(json, Place.ROOT)
        } catch (_: RecoupException) {
            throw NoSuchValue()
        }
    }
}

/**
 * Calls an operation by name: through the method with types, and where the vector's values have no such type, through the door that takes any
 * JSON. What is refused is thrown.
 */
internal fun asked(name: String, on: List<Handle>, arguments: Array<out Pair<String, Json?>>): Any? {
    val given = Arguments(arguments.mapNotNull { (name, value) -> value?.let { name to it } }.toMap())
    val parameters = PARAMETERS[name] ?: throw NotRunnable("there is no operation $name")
    given.values.keys.firstOrNull { key -> parameters.none { it.first == key } }?.let { throw NotRunnable("$name takes no $it") }
    return try {
        operation(name, on, given)
    } catch (_: NoSuchValue) {
        val texts = parameters.map { (parameter, isDocument) ->
            val value = given.values[parameter]
            if (isDocument && value is Json.Text) value.value else value?.encoded()
        }
        val answer = Surface.call(name, on, texts)
        // Of many requests each is answered by itself, also one that no type holds.
        if (name != "engine.price_many") throw NotRunnable("$name: the engine takes what has no type here")
        Json.parse(answer as String)
    }
}

/** The answer as a value: null for nothing. */
internal fun ask(name: String, on: List<Handle>, vararg arguments: Pair<String, Json?>): Json =
    when (val answer = asked(name, on, arguments)) {
        is Handle -> throw NotRunnable("$name answers with a handle")
        Unit -> Json.Null
        else -> toJson(answer)
    }

internal fun ask(name: String, vararg arguments: Pair<String, Json?>): Json = ask(name, emptyList(), *arguments)

internal inline fun <reified T : Handle> make(name: String, on: List<Handle>, vararg arguments: Pair<String, Json?>): T =
    asked(name, on, arguments) as? T ?: throw NotRunnable("$name makes no ${T::class.simpleName}")

/** What is refused is shown. */
internal fun shown(answer: () -> Json): Json = try { answer() } catch (refused: RecoupException) { refused.answer }

internal val RecoupException.answer: Json
    get() = Json.of("errors" to faults.map {
        Json.of("code" to it.code.word, "number" to it.code.number, "path" to it.path, "detail" to it.detail, "context" to it.context)
    })

/** The same refusal with its places as the vector speaks of them: `from` at the beginning of a place becomes `to`. */
internal fun RecoupException.moved(from: String, to: String): RecoupException = RecoupException(faults.map {
    val rest = it.path.removePrefix(from)
    if (it.path.startsWith(from) && (rest.isEmpty() || rest.startsWith("/"))) it.copy(path = to + rest) else it
})

internal fun <T> moving(from: String, to: String, call: () -> T): T =
    try { call() } catch (refused: RecoupException) { throw refused.moved(from, to) }

internal val Json.members: List<Json.Member> get() = (this as? Json.Object)?.members.orEmpty()
internal val Json.items: List<Json> get() = (this as? Json.Items)?.items.orEmpty()

internal fun Json.setting(name: String, value: Json): Json {
    val there = members.any { it.name == name }
    return Json.Object(
        if (there) members.map { if (it.name == name) Json.Member(name, value) else it } else members + Json.Member(name, value),
    )
}

internal fun Json.without(vararg names: String): Json = Json.Object(members.filter { it.name !in names })

/** Refuses a field that is not one of these: a misspelt one would turn a case into one that proves nothing. */
internal fun Json.only(fields: List<String>) {
    if (this !is Json.Object) throw NotRunnable("the input is an object")
    members.firstOrNull { it.name !in fields }?.let { throw NotRunnable("the field ${it.name} is not known here") }
}

internal fun text(value: String): Json = Json.Text(value)
