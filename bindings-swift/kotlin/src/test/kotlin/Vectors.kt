package recoup.tests

import java.io.File
import recoup.*

/** The files of the project, which the tests run on. */
internal object Project {
    lateinit var root: File

    fun text(path: String): String = root.resolve(path).readText()

    fun json(path: String): Json = Json.parse(text(path))
}

/** One case of `conformance/`. */
internal class Vector(json: Json) {
    val name: String
    val given: Json
    val operation: String
    val input: Json
    private val then: Json
    private val published: Json?

    init {
        json.only(listOf("name", "source", "preset", "note", "given", "when", "then", "published", "reason"))
        name = json["name"]?.string ?: throw NotRunnable("a vector has a name")
        given = json["given"] ?: Json.of()
        val (operation, input) = json["when"]?.members?.singleOrNull() ?: throw NotRunnable("$name: one operation")
        this.operation = operation
        this.input = input
        then = json["then"]?.takeIf { it.members.isNotEmpty() } ?: throw NotRunnable("$name: expect something")
        published = json["published"]
    }

    /** What came instead of what was expected. */
    fun failures(): List<String> = try {
        val found = shown { Runner.run(this) }
        if (published != null && differences(published, found).isEmpty()) {
            listOf("$name: this is no divergence")
        } else {
            differences(then, found).map { "$name: $it" }
        }
    } catch (stopped: Exception) {
        listOf("$name: $stopped")
    }

    /** Every error code that is expected. */
    val codes: List<String> get() = codes(then)

    private fun codes(json: Json): List<String> =
        json.items.flatMap(::codes) + json.members.flatMap { if (it.name == "code") listOf(it.value.string.orEmpty()) else codes(it.value) }

    companion object {
        fun read(file: String): List<Vector> {
            val json = Project.json(file)
            return (if (json is Json.Object) listOf(json) else json.items).map(::Vector)
        }
    }
}

/** Compares what a vector expects with what came: an object names a part, an array has the same length, null means absent. */
internal fun differences(expected: Json, found: Json?, place: String = ""): List<String> = when {
    expected == Json.Null && (found == null || found == Json.Null) -> emptyList()
    expected is Json.Object && found is Json.Object -> expected.members.flatMap { differences(it.value, found[it.name], "$place/${it.name}") }
    expected is Json.Items && found is Json.Items -> {
        val length = if (expected.items.size == found.items.size) emptyList() else
            listOf("$place: expected ${expected.items.size} elements, found ${found.encoded().take(400)}")
        length + expected.items.zip(found.items).flatMapIndexed { index, (one, other) -> differences(one, other, "$place/$index") }
    }
    expected == found -> emptyList()
    expected is Json.Number && found is Json.Text && expected.digits == found.value -> emptyList()
    else -> listOf("$place: expected ${expected.encoded()}, found ${found?.encoded()?.take(400) ?: "nothing"}")
}

/** Every vector and divergence of the project, through the methods that programs call. */
internal fun everyVectorAsManyAsTheIndexSays() {
    val index = Project.json("conformance/index.json")
    val failures = ArrayList<String>()
    fun run(part: Json): List<Vector> {
        val ran = part["files"]!!.items.flatMap { file ->
            val vectors = Vector.read("conformance/${file["file"]!!.string}")
            if (Json.Number("${vectors.size}") != file["vectors"]) failures += "${file.encoded()}: ${vectors.size} are there"
            vectors.filter { vector -> vector.failures().also { failures += it }.isEmpty() }
        }
        if (Json.Number("${ran.size}") != part["total"]) failures += "ran ${ran.size} of ${part["total"]?.encoded()}"
        return ran
    }
    val vectors = run(index)
    val divergences = run(index["divergences"]!!)
    println("recoup: Kotlin ran ${vectors.size} vectors and ${divergences.size} divergences")
    val seen = vectors.flatMap { it.codes }.toSet()
    failures += ErrorCode.known.filter { it.word !in seen }.map { "no vector came to $it" }
    if (failures.isNotEmpty()) throw AssertionError(failures.joinToString("\n"))
}
