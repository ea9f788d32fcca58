//! Carts through the public API: tables cell by cell, convergence, the way to an order, merges, drift.

mod support;

mod converge;
mod lifecycle;
mod lines;
mod merge;
mod tables;
