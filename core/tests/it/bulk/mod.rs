//! Price data in bulk: rows, CSV and deltas against the same prices in a rulebook.

mod csv;
mod delta;
mod random;
mod rows;
