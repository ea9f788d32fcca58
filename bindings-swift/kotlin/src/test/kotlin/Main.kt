package recoup.tests

import java.io.File
import kotlin.system.exitProcess

/** Runs every test; the first argument is the root of the project. */
fun main(arguments: Array<String>) {
    Project.root = File(arguments[0])
    val only = arguments.drop(1)
    val tests: List<Pair<String, () -> Unit>> = listOf(
        "every vector, as many as the index says" to ::everyVectorAsManyAsTheIndexSays,
    )
    var failed = 0
    for ((name, test) in tests.filter { only.isEmpty() || it.first in only }) {
        try {
            test()
            println("test $name ... ok")
        } catch (failure: Throwable) {
            failed++
            println("test $name ... FAILED")
            println(failure.stackTraceToString().lines().take(400).joinToString("\n"))
        }
    }
    println("${tests.size - failed} passed, $failed failed")
    exitProcess(if (failed == 0) 0 else 1)
}
