// swift-tools-version: 6.0
import PackageDescription

// On Apple platforms `RecoupFFI` is the XCFramework that `build-xcframework.sh` makes; where the compiler is not Apple's, it is a system
// library: the header here, and `librecoup_native` of `cargo build -p recoup-swift` on the linker's path.
#if canImport(Darwin)
    let native: Target = .binaryTarget(name: "RecoupFFI", path: "RecoupFFI.xcframework")
#else
    let native: Target = .systemLibrary(name: "RecoupFFI")
#endif

let package = Package(
    name: "Recoup",
    platforms: [.iOS(.v16), .macOS(.v13), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [.library(name: "Recoup", targets: ["Recoup"])],
    targets: [
        native,
        // What uniffi prints; no program sees it.
        .target(name: "RecoupNative", dependencies: ["RecoupFFI"]),
        .target(name: "Recoup", dependencies: ["RecoupNative"]),
        .executableTarget(name: "Tour", dependencies: ["Recoup"], path: "Examples/Tour"),
        .executableTarget(name: "OfflineQuote", dependencies: ["Recoup"], path: "Examples/OfflineQuote"),
        .executableTarget(name: "Boundary", dependencies: ["Recoup"], path: "Examples/Boundary"),
        .testTarget(name: "RecoupTests", dependencies: ["Recoup"]),
    ]
)
