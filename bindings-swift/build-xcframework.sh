#!/bin/sh
# Makes RecoupFFI.xcframework, which Package.swift uses on Apple platforms. Needs a Mac with Xcode and the Rust targets below.
#
# NOT RUN by the project's checks: they have no Mac. Read it before you trust it.
set -eu
cd "$(dirname "$0")/.."

DEVICE=aarch64-apple-ios
SIMULATOR="aarch64-apple-ios-sim x86_64-apple-ios"
MAC="aarch64-apple-darwin x86_64-apple-darwin"
TARGET="${CARGO_TARGET_DIR:-target}"
OUT="$TARGET/xcframework"
HEADERS="$OUT/include"

for target in $DEVICE $SIMULATOR $MAC; do
    rustup target add "$target"
    cargo build --profile dist -p recoup-swift --lib --target "$target"
done

rm -rf "$OUT" bindings-swift/RecoupFFI.xcframework
mkdir -p "$HEADERS" "$OUT/simulator" "$OUT/mac"
cp bindings-swift/Sources/RecoupFFI/RecoupFFI.h "$HEADERS/"
# A static library is linked by the framework itself, so this map names none.
printf 'module RecoupFFI {\n    header "RecoupFFI.h"\n    export *\n}\n' > "$HEADERS/module.modulemap"

together() {
    folder="$1"
    shift
    libraries=""
    for target in "$@"; do libraries="$libraries $TARGET/$target/dist/librecoup_native.a"; done
    # shellcheck disable=SC2086
    lipo -create $libraries -output "$OUT/$folder/librecoup_native.a"
}
# shellcheck disable=SC2086
together simulator $SIMULATOR
# shellcheck disable=SC2086
together mac $MAC

xcodebuild -create-xcframework \
    -library "$TARGET/$DEVICE/dist/librecoup_native.a" -headers "$HEADERS" \
    -library "$OUT/simulator/librecoup_native.a" -headers "$HEADERS" \
    -library "$OUT/mac/librecoup_native.a" -headers "$HEADERS" \
    -output bindings-swift/RecoupFFI.xcframework
