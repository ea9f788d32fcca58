//! The table: one file for each class or module, one row for each operation.

#![expect(
    clippy::unnecessary_wraps,
    reason = "what ends an operation has its type, so that a row is one expression"
)]

mod account;
mod cart;
mod catalogue;
mod crm;
mod documents;
mod engine;
mod errors;
mod exchange;
mod experiments;
mod money;
mod offline;
mod party;
mod prices;
mod rulebook;
mod steps;
mod time;
mod views;

use std::collections::HashMap;
use std::sync::OnceLock;

use recoup::document::{Encode, Faults, Tree};
use rust_decimal::Decimal;

use crate::operation::{Answer, Operation};

/// Every operation, by class.
const TABLES: &[&[Operation]] = &[
    rulebook::OPERATIONS,
    engine::OPERATIONS,
    prices::OPERATIONS,
    catalogue::OPERATIONS,
    steps::OPERATIONS,
    views::OPERATIONS,
    crm::OPERATIONS,
    offline::OPERATIONS,
    account::OPERATIONS,
    account::SHELVES,
    cart::OPERATIONS,
    money::OPERATIONS,
    time::OPERATIONS,
    exchange::OPERATIONS,
    experiments::OPERATIONS,
    party::OPERATIONS,
    documents::OPERATIONS,
    errors::OPERATIONS,
];

/// The modules, with what each is for.
pub const MODULES: &[(&str, &str)] = &[
    ("money", "Exact arithmetic outside of any cart."),
    ("time", "Business calendars, waits in local time, and local times as instants."),
    ("exchange", "Envelopes in and out, and what CRM systems answered. Nothing here sends or receives."),
    ("experiments", "Buckets as GrowthBook's hash gives them, for hosts that give arms themselves."),
    ("party", "The tree of a customer company, before it becomes an account's profile."),
    ("documents", "The one form in which the engine writes a document, and the digest of it."),
    ("errors", "The table of error codes."),
];

/// Every operation, in the order of the documentation.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    TABLES.iter().copied().flatten()
}

/// The operation by its full name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Operation> {
    static BY_NAME: OnceLock<HashMap<String, &'static Operation>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| operations().map(|one| (one.full_name(), one)).collect());
    by_name.get(name).copied()
}

/// An answer that is a value.
fn given(value: &impl Encode) -> Result<Answer, Faults> {
    Ok(tree(value.encode()))
}

/// An answer that is a value, or null.
fn given_or_null(value: Option<&impl Encode>) -> Result<Answer, Faults> {
    Ok(tree(value.map_or(Tree::Null, Encode::encode)))
}

/// An answer that is a list of values.
fn listed<'v, T: Encode + 'v>(values: impl IntoIterator<Item = &'v T>) -> Result<Answer, Faults> {
    Ok(tree(Tree::List(values.into_iter().map(Encode::encode).collect())))
}

#[expect(clippy::needless_pass_by_value, reason = "a tree is made to be written once")]
fn tree(tree: Tree) -> Answer {
    Answer::Text(tree.to_json())
}

fn text(text: impl Into<String>) -> Result<Answer, Faults> {
    Ok(Answer::Text(text.into()))
}

fn object<'n>(fields: impl IntoIterator<Item = (&'n str, Tree)>) -> Tree {
    Tree::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// A decimal with the digits that it has: an amount of 1.10 is not shortened.
fn digits(value: Decimal) -> Tree {
    Tree::Text(value.to_string())
}
