//! Where a unit falls, asked for every unit of every experiment: without JSON.

use napi_derive::napi;
use recoup::experiment::{self, HashVersion};

/// The part that a value falls in, of the so many parts that a version of the hash has.
#[napi]
#[must_use]
pub fn bucket(seed: String, value: String, of: u32) -> Option<u32> {
    let version = HashVersion::ALL.iter().find(|version| version.buckets() == of)?;
    Some(experiment::bucket(&seed, &value, *version).part())
}
