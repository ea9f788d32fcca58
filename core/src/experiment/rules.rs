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
        /// The share of units that takes part at all, 0 to 100 percent; all when absent. Raising it takes nobody's arm away.
        optional coverage_percent: Decimal,
        /// The share of units that is held out, 0 to 100 percent: no arm, and nothing is sent to them. Which units these are has
        /// nothing to do with their arms: the holdout hashes by version 2 under the seed followed by `/holdout`.
        optional holdout_percent: Decimal,
        /// The arms.
        list variants: Variant,
    }

    /// An arm.
    pub struct Variant {
        /// Its id.
        required id: Name,
        /// Its weight, zero or more: a share of 1, or a percentage, as the sum of all weights is exactly 1 or 100. Equal weights
        /// when absent everywhere.
        optional weight: Decimal,
    }
}
