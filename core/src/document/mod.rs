//! Authored documents: JSON text to a tree that keeps the text of every number, and decoders that collect every fault.
//!
//! A serde derive stops at the first fault and reads numbers as floats, so authored documents do not use it. The records
//! are declared once with `record!`, `tagged!` and `choice!`: the list of fields makes the struct, its decoder, its
//! encoder (for digests and diffs) and its JSON Schema.

mod cursor;
#[cfg(feature = "schema")]
mod describe;
mod record;
mod tree;
mod values;

pub(crate) use cursor::{Cursor, Object, missing_field, nearest};
pub use cursor::{Decode, Encode, Faults};
#[cfg(feature = "schema")]
pub use describe::{Definitions, Describe};
#[cfg(feature = "schema")]
pub(crate) use describe::{
    Field, Variant, Variants, describe_any, describe_choice, describe_format, describe_id, describe_keyed,
    describe_map, describe_object, describe_open_object, describe_some, describe_text, describe_types,
    describe_variants, describe_words, optional, required, within_envelope,
};
#[cfg(feature = "schema")]
pub(crate) use record::described;
pub(crate) use record::{choice, record, tagged, unknown_word};
pub use tree::Tree;
pub(crate) use tree::{escape, quote};
pub use values::{Written, decimal_from_text};

/// Reads one document into a value.
///
/// # Errors
/// Every fault of the document at once, each with code, path and a sentence that says how to mend it.
pub fn read<T: Decode>(bytes: &[u8]) -> Result<T, Faults> {
    let tree = Tree::parse(bytes)?;
    read_tree(&tree)
}

/// Reads a value from a parsed tree.
///
/// # Errors
/// Every fault at once.
pub fn read_tree<T: Decode>(tree: &Tree) -> Result<T, Faults> {
    let mut at = Cursor::default();
    let value = T::decode(tree, &mut at);
    at.finish(value)
}
