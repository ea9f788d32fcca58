//! The rulebook as a document: digest, composition, diff, presets, schema.

mod compose;
mod diff;
mod digest;
mod presets;
pub(crate) mod sample;
