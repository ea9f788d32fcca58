//! Where a unit falls, asked for every unit of every experiment, alone or a million at once: without JSON.

use std::collections::HashMap;

use napi::bindgen_prelude::Uint32Array;
use napi_derive::napi;
use recoup::experiment::{self, HashVersion};
use recoup_surface::texts;

/// What stands between two values.
const BETWEEN: char = '\0';

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
    Some(experiment::bucket(&seed, &value, version(of)?).part())
}

/// The parts that so many values fall in, which are one text with U+0000 between them. Nothing where they turn out to be more, because one has
/// U+0000 in it, or where they do not fit: the general way says what is wrong.
#[napi]
#[must_use]
pub fn buckets(seed: String, values: String, count: u32, of: u32) -> Option<Uint32Array> {
    let (version, count) = (version(of)?, usize::try_from(count).ok()?);
    let values: Vec<&str> = match count {
        // No text is one empty value as well.
        0 => Vec::new(),
        _ => values.split(BETWEEN).take(count.saturating_add(1)).collect(),
    };
    (values.len() == count && texts::fit(&values))
        .then(|| experiment::buckets(&seed, values, version).parts().into())
}

fn version(of: u32) -> Option<HashVersion> {
    HashVersion::ALL.iter().find(|version| version.buckets() == of).copied()
}
