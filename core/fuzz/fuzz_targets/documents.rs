//! Any bytes: parsing never panics, and what was parsed is printed and parsed again as the same tree.
#![no_main]

use libfuzzer_sys::fuzz_target;
use recoup::document::{Decode, Encode, Tree, read, read_tree};
use recoup::money::Rounding;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(tree) = Tree::parse(bytes) {
        let printed = tree.to_string();
        assert_eq!(Tree::parse(printed.as_bytes()).expect("what was printed parses"), tree);
    }
    canonical_form_is_stable::<Rounding>(bytes);
});

/// What a record reads, it writes so that it reads the same again and writes the same again.
fn canonical_form_is_stable<T: Decode + Encode + PartialEq + std::fmt::Debug>(bytes: &[u8]) {
    if let Ok(value) = read::<T>(bytes) {
        let tree = value.encode();
        let again: T = read_tree(&tree).expect("what was written reads");
        assert_eq!(again, value);
        assert_eq!(again.encode(), tree);
    }
}
