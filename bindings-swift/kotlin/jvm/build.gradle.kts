// The library for the JVM. NOT RUN by the project's checks.
plugins {
    kotlin("jvm") version "2.4.20"
    `java-library`
    `maven-publish`
}

group = "recoup"
version = "0.1.0"

kotlin { jvmToolchain(17) }

sourceSets["main"].kotlin.srcDir("../src/main/kotlin")
// `cargo build --profile dist -p recoup-swift` for each platform, put where JNA looks: linux-x86-64, linux-aarch64, darwin-aarch64, win32-x86-64.
sourceSets["main"].resources.srcDir("../native")
sourceSets["test"].kotlin.srcDir("../src/test/kotlin")

dependencies {
    // Calls the native library; LGPL or Apache-2.0.
    api("net.java.dev.jna:jna:5.19.0")
}

/** The tests are a program of their own, as in `cargo xtask test --only kotlin`. */
tasks.register<JavaExec>("vectors") {
    classpath = sourceSets["test"].runtimeClasspath
    mainClass = "recoup.tests.MainKt"
    args(rootDir.resolve("../.."))
}

publishing {
    publications.create<MavenPublication>("recoup") { from(components["java"]) }
}
