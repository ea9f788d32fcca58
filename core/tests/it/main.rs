//! The integration tests of the core, all in one program: the crate is linked once here, not once for each of 45 files,
//! and what several parts share is compiled once. `cargo test -p recoup --test it tax::` runs one part.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::panic_in_result_fn,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::print_stdout,
    clippy::std_instead_of_core,
    clippy::std_instead_of_alloc,
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "these keep the core total, pure and without std; a test runs on std and fails by a panic"
)]
#![expect(
    clippy::too_many_lines,
    clippy::type_complexity,
    clippy::struct_excessive_bools,
    clippy::needless_pass_by_value,
    reason = "a table of cases is read from top to bottom, and takes its documents as `json!` makes them"
)]

mod account_properties;
mod account_search;
mod approval;
mod bad_input;
mod budget;
mod bulk;
mod cart;
mod catalog;
mod catalog_bundles;
mod catalog_configuration;
mod catalog_rows;
mod catalog_units;
mod charge;
mod condition;
mod detect;
mod exchange;
mod experiment;
mod fast_path;
mod floor;
mod gates;
mod golden;
mod hint;
mod lint;
mod money_allocation;
mod money_currency;
mod money_ending;
mod money_exact;
mod money_plan;
mod money_rounding;
mod naive;
mod naive_pricer;
mod offers;
mod offline;
mod order;
mod party;
mod plays;
mod pricing_first;
mod pricing_mended;
mod pricing_properties;
mod pricing_support;
mod promotion;
mod quantity;
mod quote;
mod recovery;
mod rulebook;
#[cfg(feature = "schema")]
mod schema;
mod tax;
mod tax_medusa;
mod tax_properties;
mod time_calendars;
mod time_documents;
mod time_timelines;
mod time_zones;
mod verifier;
