//! Conditions through the public API: what each fact and comparator decides, how three outcomes combine, how a condition
//! reads, and which documents are refused.

mod analysis;
mod documents;
mod facts;
mod properties;
mod sentences;
mod support;
mod truth;
