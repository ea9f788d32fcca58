//! The workloads that the benches and the instruction counts share. W50 comes from a file outside the project,
//! `../shared/bench/w50.json`; where it is absent there is nothing to measure against, and its benches say so.

pub mod a20;
pub mod account;
pub mod loops;
pub mod w50;

pub use w50::W50;
