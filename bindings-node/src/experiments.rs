//! Where a unit falls, asked for every unit of every experiment: without JSON.

use std::collections::HashMap;

use napi_derive::napi;
use recoup::experiment::{self, HashVersion};

/// How many parts there are, by version of the hash.
#[napi]
#[must_use]
pub fn bucket_parts() -> HashMap<&'static str, u32> {
    HashVersion::ALL.iter().map(|version| (version.as_str(), version.buckets())).collect()
}

/// The part that a value falls in, of the so many parts that a version of the hash has.
#[napi]
#[must_use]
pub fn bucket(seed: String, value: String, of: u32) -> Option<u32> {
    let version = HashVersion::ALL.iter().find(|version| version.buckets() == of)?;
    Some(experiment::bucket(&seed, &value, *version).part())
}
