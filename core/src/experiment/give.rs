//! Giving arms: experiments of a rulebook, checked, and what a unit gets.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::bucket::bucket;
use super::ranges::{BucketRanges, bucket_ranges};
use super::rules::{Experiment, ExperimentUnit, HashVersion, Variant};
use crate::document::{Cursor, Faults, record};
use crate::error::{Code, Error};
use crate::id::{ExperimentId, Name};
use crate::limits;
use crate::money::exact;
use crate::rulebook::Rulebook;

/// The experiments of a rulebook, by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Experiments(BTreeMap<ExperimentId, CompiledExperiment>);

/// An experiment that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompiledExperiment {
    unit: ExperimentUnit,
    hash: HashVersion,
    seed: String,
    arms: Vec<Name>,
    /// The arms with a weight above zero.
    eligible: Vec<Name>,
    ranges: BucketRanges,
    /// How many of the holdout's buckets are held out.
    held_out: u32,
    /// How many buckets each arm has.
    counts: Vec<u32>,
}

record! {
    /// What a unit gets of an experiment.
    #[derive(Eq)]
    pub struct Given "GivenArm" {
        /// The arm; none where the unit is held out or takes no part.
        optional arm: Name,
        /// Whether the unit is held out: nothing is sent to it.
        required held_out: bool,
        /// The arms that could have been given.
        required eligible: Vec<Name>,
        /// The share of all units that get what this one gets: the same arm, or the holdout, or no part in it. It counts buckets, so
        /// it is exact, with at most eight decimals, and says what the hash does and not only what the weights intend.
        required probability: Decimal,
    }
}

/// What is put behind the seed for the holdout, so that being held out says nothing about the arm.
const HOLDOUT: &str = "/holdout";

impl Experiments {
    /// Compiles experiments.
    ///
    /// # Errors
    /// Every fault at once, at `/experiments/n`: [`Code::DuplicateId`] for an experiment or an arm that stands twice, [`Code::MissingField`]
    /// for one without arms that holds nobody out, [`Code::ConflictingFields`] where some arms have a weight and others none,
    /// [`Code::OutOfRange`] for a weight below zero and for weights that sum to neither 1 nor 100, [`Code::InvalidPercent`] for
    /// a coverage or holdout outside 0 to 100, [`Code::PrecisionLoss`], [`Code::TooMany`].
    pub fn compile(rulebook: &Rulebook) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let experiments = Self::compile_at(rulebook, &mut at);
        at.finish(Some(experiments))
    }

    /// What comes back is whole only if the cursor is clean.
    pub(crate) fn compile_at(rulebook: &Rulebook, at: &mut Cursor) -> Self {
        let mut experiments = BTreeMap::new();
        at.step("experiments", |at| {
            for (index, rule) in rulebook.experiments.iter().enumerate() {
                at.step(index, |at| {
                    if experiments.contains_key(&rule.id) {
                        at.step("id", |at| duplicate(at, "an experiment", rule.id.as_str()));
                    }
                    if let Some(compiled) = CompiledExperiment::compile(rule, at) {
                        experiments.entry(rule.id.clone()).or_insert(compiled);
                    }
                });
            }
        });
        Self(experiments)
    }

    /// The experiment with this id.
    #[must_use]
    pub fn get(&self, id: &ExperimentId) -> Option<&CompiledExperiment> {
        self.0.get(id)
    }

    /// What a unit gets of an experiment; none where there is no such experiment.
    #[must_use]
    pub fn give(&self, id: &ExperimentId, unit: &str) -> Option<Given> {
        self.get(id).map(|experiment| experiment.give(unit))
    }
}

fn duplicate(at: &mut Cursor, what: &str, id: &str) {
    at.push(Error::new(Code::DuplicateId).detail(format!("There is {what} {id:?} already.")));
}

impl CompiledExperiment {
    fn compile(rule: &Experiment, at: &mut Cursor) -> Option<Self> {
        let coverage = percent("coverage_percent", rule.coverage_percent, Decimal::ONE, at);
        let holdout = percent("holdout_percent", rule.holdout_percent, Decimal::ZERO, at);
        let weights = weights(rule, at);
        let weights = weights?;
        let weights = if weights.is_empty() { None } else { Some(weights.as_slice()) };
        let ranges = bucket_ranges(rule.variants.len(), coverage?, weights);
        let held = bucket_ranges(1, holdout?, None);
        let (ranges, held) = match (ranges, held) {
            (Ok(ranges), Ok(held)) => (ranges, held),
            (Err(error), _) | (_, Err(error)) => {
                at.push(error);
                return None;
            }
        };
        let takes_part = |arm: &&Variant| arm.weight.is_none_or(|weight| !weight.is_zero());
        Some(Self {
            unit: rule.unit,
            hash: rule.hash,
            seed: rule.seed.clone().unwrap_or_else(|| rule.id.to_string()),
            arms: rule.variants.iter().map(|arm| arm.id.clone()).collect(),
            eligible: rule.variants.iter().filter(takes_part).map(|arm| arm.id.clone()).collect(),
            counts: ranges.counts(rule.hash.buckets()),
            ranges,
            held_out: held.counts(HashVersion::Two.buckets()).first().copied().unwrap_or_default(),
        })
    }

    /// What is given an arm.
    #[must_use]
    pub const fn unit(&self) -> ExperimentUnit {
        self.unit
    }

    /// The arms, in the order written.
    #[must_use]
    pub fn arms(&self) -> &[Name] {
        &self.arms
    }

    /// Whether a unit is held out. The holdout hashes with version 2 under the seed followed by `/holdout`, whatever the
    /// experiment's own version is.
    #[must_use]
    pub fn holds_out(&self, unit: &str) -> bool {
        let seed = format!("{}{HOLDOUT}", self.seed);
        bucket(&seed, unit, HashVersion::Two).part() < self.held_out
    }

    /// What a unit gets.
    #[must_use]
    pub fn give(&self, unit: &str) -> Given {
        let all = HashVersion::Two.buckets();
        if self.holds_out(unit) {
            let probability = share(self.held_out, all);
            return Given { arm: None, held_out: true, eligible: Vec::new(), probability };
        }
        let position = self.ranges.choose(bucket(&self.seed, unit, self.hash));
        let of = self.hash.buckets();
        let count = match position {
            Some(position) => self.counts.get(position).copied().unwrap_or_default(),
            None => of.saturating_sub(self.counts.iter().copied().fold(0, u32::saturating_add)),
        };
        // Two independent hashes; both shares have at most four decimals, so the product is held exactly.
        let among = share(all.saturating_sub(self.held_out), all);
        let probability = exact::mul(among, share(count, of)).unwrap_or_default().normalize();
        let arm = position.and_then(|position| self.arms.get(position)).cloned();
        Given { arm, held_out: false, eligible: self.eligible.clone(), probability }
    }
}

/// `part / of` where `of` is a power of ten.
fn share(part: u32, of: u32) -> Decimal {
    Decimal::new(i64::from(part), of.checked_ilog10().unwrap_or_default()).normalize()
}

/// A percentage as a share of 1, and what it is where nothing is said; none after a fault.
fn percent(name: &str, value: Option<Decimal>, unsaid: Decimal, at: &mut Cursor) -> Option<Decimal> {
    let Some(value) = value else { return Some(unsaid) };
    let fault = if !(Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&value) {
        Error::new(Code::InvalidPercent).detail("Write a percentage from 0 to 100.")
    } else if value.normalize().scale() > limits::PRICE_SCALE.saturating_sub(2) {
        Error::new(Code::PrecisionLoss).detail("Write the percentage with at most eight decimals.")
    } else {
        return exact::mul(value, Decimal::new(1, 2)).ok();
    };
    at.step(name, |at| at.push(fault));
    None
}

/// The weights as shares of 1; an empty list where all are equal; none after a fault.
fn weights(rule: &Experiment, at: &mut Cursor) -> Option<Vec<Decimal>> {
    let arms = &rule.variants;
    if arms.is_empty() {
        let holds_out = rule.holdout_percent.is_some_and(|percent| !percent.is_zero());
        if !holds_out {
            let detail = "Give the experiment its arms as \"variants\", or a \"holdout_percent\" above 0.";
            at.push(Error::new(Code::MissingField).detail(detail).with("field", "variants"));
            return None;
        }
        return Some(Vec::new());
    }
    at.step("variants", |at| {
        let mut seen = BTreeSet::new();
        let mut sound = true;
        if arms.len() > limits::ARMS {
            at.push(Error::new(Code::TooMany).with("limit", limits::ARMS));
            sound = false;
        }
        for (index, arm) in arms.iter().enumerate() {
            if !seen.insert(&arm.id) {
                at.step(index, |at| at.step("id", |at| duplicate(at, "an arm", arm.id.as_str())));
                sound = false;
            }
            let Some(weight) = arm.weight else { continue };
            let fault = if weight < Decimal::ZERO {
                Error::new(Code::OutOfRange).detail("A weight is zero or more.")
            } else if weight.normalize().scale() > limits::PRICE_SCALE.saturating_sub(2) {
                Error::new(Code::PrecisionLoss).detail("Write the weight with at most eight decimals.")
            } else {
                continue;
            };
            at.step(index, |at| at.step("weight", |at| at.push(fault)));
            sound = false;
        }
        let given: Vec<Decimal> = arms.iter().filter_map(|arm| arm.weight).collect();
        if !sound || given.is_empty() {
            return sound.then(Vec::new);
        }
        if given.len() < arms.len() {
            at.fault(Code::ConflictingFields, "Give every arm a weight, or none of them.");
            return None;
        }
        shares(&given, at)
    })
}

/// Weights that sum to 1 as they are, and those that sum to 100 as percentages.
fn shares(weights: &[Decimal], at: &mut Cursor) -> Option<Vec<Decimal>> {
    let sum = exact::sum(weights.iter().copied()).ok();
    let one = match sum {
        Some(sum) if sum == Decimal::ONE => Decimal::ONE,
        Some(sum) if sum == Decimal::ONE_HUNDRED => Decimal::new(1, 2),
        _ => {
            let found = sum.map_or_else(|| "too much".to_string(), |sum| sum.normalize().to_string());
            let detail = format!("The weights sum to {found}; they must sum to exactly 1, or to 100.");
            at.push(Error::new(Code::OutOfRange).detail(detail).with("sum", found));
            return None;
        }
    };
    weights.iter().map(|weight| exact::mul(*weight, one).ok()).collect()
}
