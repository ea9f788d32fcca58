package recoup.tests

import java.io.File
import kotlin.system.exitProcess

/** Runs every test; the first argument is the root of the project. */
fun main(arguments: Array<String>) {
    Project.root = File(arguments[0])
    val only = arguments.drop(1)
    val tests: List<Pair<String, () -> Unit>> = listOf(
        "every vector, as many as the index says" to ::everyVectorAsManyAsTheIndexSays,
        "carts have the prices that Rust gives them" to Differential::carts,
        "accounts take the steps that they take in Rust" to Differential::accounts,
        "every operation is here, and no other" to Whole::manifest,
        "the golden snapshot is written back as it was" to Whole::golden,
        "every code is that of the table" to Whole::codes,
        "what the README shows" to Whole::readme,
        "the README shows what is run" to Whole::readmeIsRun,
        "decimals that no engine has room for" to Hostile::decimals,
        "times that are none" to Hostile::times,
        "texts that are none" to Hostile::texts,
        "deep and long values" to Hostile::depth,
        "calls that no method makes" to Hostile::calls,
        "quantities of both ways are taken and refused alike" to Carts::quantities,
        "totals that are no words are exact" to Carts::totals,
        "use after close" to Hostile::closing,
        "threads share one account" to Hostile::threads,
        "memory is given back" to Hostile::memory,
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
