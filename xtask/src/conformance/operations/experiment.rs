//! Experiments: buckets, ranges and the arm of a unit.

use recoup::experiment::{HashVersion, bucket, bucket_ranges};
use recoup::id::ExperimentId;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::given::Given;
use super::{Answer, Stop, field, field_or, text};

/// `{ "seed", "value", "version": "1" | "2" }` gives `{ "part", "of", "share" }`.
pub(super) fn bucket_of(_: &Given<'_>, input: &Value) -> Answer {
    let version: HashVersion = field(input, "version")?;
    let bucket = bucket(text(input, "seed")?, text(input, "value")?, version);
    Ok(json!({ "part": bucket.part(), "of": bucket.of(), "share": bucket.share().to_string() }))
}

/// `{ "arms", "coverage"?, "weights"? }` gives `{ "ranges": [ [from, until] ] }`, rounded half even to eight decimals.
pub(super) fn ranges(_: &Given<'_>, input: &Value) -> Answer {
    let arms: u32 = field(input, "arms")?;
    let coverage = field_or(input, "coverage", Decimal::ONE)?;
    let weights: Vec<Decimal> = field_or(input, "weights", Vec::new())?;
    let weights = input.get("weights").map(|_| weights.as_slice());
    let arms = usize::try_from(arms).map_err(|error| Stop::NotRunnable(error.to_string()))?;
    let shares = bucket_ranges(arms, coverage, weights)?.shares(8)?;
    let shown = shares.iter().map(|(from, until)| json!([from.to_string(), until.to_string()]));
    Ok(json!({ "ranges": shown.collect::<Vec<_>>() }))
}

/// `{ "experiment", "unit" }` gives `{ "arm"?, "held_out", "eligible", "probability" }`.
pub(super) fn give(given: &Given<'_>, input: &Value) -> Answer {
    let engine = given.engine()?;
    let id: ExperimentId = field(input, "experiment")?;
    let unit = text(input, "unit")?;
    let given = engine.experiments().give(&id, unit);
    let given = given.ok_or_else(|| Stop::NotRunnable(format!("there is no experiment {id}")))?;
    Ok(json!({
        "arm": given.arm.as_ref().map(ToString::to_string),
        "held_out": given.held_out,
        "eligible": given.eligible.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "probability": given.probability.to_string(),
    }))
}
