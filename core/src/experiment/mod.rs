//! Experiments: which arm an account is given, and which accounts are held out.

mod rules;

pub use rules::{Experiment, ExperimentUnit, HashVersion, Variant};
