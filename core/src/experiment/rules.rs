//! Experiments as they are written.

use alloc::string::String;

use rust_decimal::Decimal;

use crate::document::{choice, record};
use crate::id::{ExperimentId, Name};

choice! {
    /// What is given an arm.
    pub enum ExperimentUnit {
        /// The account, so that colleagues see the same.
        Account "account",
        /// The contact.
        Contact "contact",
    }

    /// How a bucket is found: GrowthBook's hash versions.
    pub enum HashVersion {
        /// FNV-1a of the unit and the seed, to a thousandth; it is biased and kept for experiments that began with it.
        One "1",
        /// FNV-1a twice, seed first, to a ten-thousandth.
        Two "2",
    }
}

record! {
    /// An experiment.
    pub struct Experiment {
        /// Its id.
        required id: ExperimentId,
        /// What is given an arm.
        default unit: ExperimentUnit = ExperimentUnit::Account,
        /// What is hashed with the unit; the id when absent.
        optional seed: String,
        /// How it is hashed.
        default hash: HashVersion = HashVersion::Two,
        /// The share of units that takes part at all, 0 to 100 percent; all when absent.
        optional coverage_percent: Decimal,
        /// The share of units that is held out: no arm, and nothing is sent to them.
        optional holdout_percent: Decimal,
        /// The arms.
        list variants: Variant,
    }

    /// An arm.
    pub struct Variant {
        /// Its id.
        required id: Name,
        /// Its weight; equal when absent everywhere.
        optional weight: Decimal,
    }
}
