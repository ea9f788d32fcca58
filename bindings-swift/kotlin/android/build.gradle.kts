// The library for Android as an AAR. NOT RUN by the project's checks.
plugins {
    id("com.android.library") version "8.13.0"
    kotlin("android") version "2.4.20"
}

android {
    namespace = "recoup"
    compileSdk = 36
    defaultConfig {
        // java.time is there from 26 on.
        minSdk = 26
        consumerProguardFiles("consumer-rules.pro")
    }
    sourceSets["main"].kotlin.srcDir("../src/main/kotlin")
    // `cargo ndk -t arm64-v8a -t armeabi-v7a -t x86_64 -o ../jniLibs build --profile dist -p recoup-swift`
    sourceSets["main"].jniLibs.srcDir("../jniLibs")
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

kotlin { jvmToolchain(17) }

dependencies {
    // Calls the native library; LGPL or Apache-2.0. The AAR has JNA's own native part for Android.
    api("net.java.dev.jna:jna:5.19.0@aar")
}
