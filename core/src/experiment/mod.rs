//! Experiments: which arm an account is given, and which accounts are held out.
//!
//! An arm is a pure function of the experiment's seed and the unit, compatible with GrowthBook's hashes and ranges, so that the
//! same account has the same arm in every tool. Nothing is remembered here: that an arm once given stays is the account's
//! business. Which arm does better is not decided here either.

mod bucket;
mod give;
mod ranges;
mod rules;

pub use bucket::{Bucket, Buckets, bucket, buckets};
pub use give::{CompiledExperiment, Experiments, Given};
pub use ranges::{BucketRanges, bucket_ranges};
pub use rules::{Experiment, ExperimentUnit, HashVersion, Variant};
