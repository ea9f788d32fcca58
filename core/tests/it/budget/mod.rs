//! Budgets, credit and terms of payment, through the public interface.

mod credit;
mod ledger;
mod model;
mod periods;
mod table;
mod terms;
mod world;
