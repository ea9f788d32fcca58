//! Prints the low-level Swift and Kotlin of the library: `recoup-bindgen generate --library FILE --language swift --out-dir DIR`.

fn main() {
    uniffi::uniffi_bindgen_main();
}
