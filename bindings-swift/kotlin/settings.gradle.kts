// NOT RUN by the project's checks: Gradle asks registries that they can't reach. `cargo xtask test --only kotlin` compiles the same sources
// with kotlinc alone.
pluginManagement {
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
}
dependencyResolutionManagement {
    repositories {
        google()
        mavenCentral()
    }
}
rootProject.name = "recoup"
include(":jvm", ":android")
