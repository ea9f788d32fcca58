//! Quotes through the public API: the table cell by cell, sums and negotiations worked by hand, the solver against a naive
//! one, releases that come to what was accepted.

mod authority;
mod drift;
mod external;
mod negotiation;
mod release;
mod solver;
mod support;
mod table;
mod walk;
