//! Checks a configuration and finds what one change would mend.
//!
//! An invalid configuration is kept and explained, never corrected in silence. What a configuration costs
//! beyond its surcharges is decided by pricing.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use rust_decimal::Decimal;

use super::configuration::{Configuration, ConstraintRecord, OptionRecord, PickRecord, RangeRecord};
use crate::document::{Encode, Tree, decimal_from_text, record};
use crate::error::{Code, Error, Result};
use crate::id::Name;
use crate::limits;
use crate::money::exact;

/// Why a choice, or a missing one, makes a configuration invalid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The option that would have to change first.
    pub option: Name,
    /// What is wrong with it.
    pub kind: ViolationKind,
    /// The place of the constraint in the product's list, if one is broken.
    pub constraint: Option<usize>,
}

/// What is wrong with a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ViolationKind {
    /// The product has no such option.
    UnknownOption,
    /// No choice was made.
    Missing,
    /// The value is not among those of the option.
    UnknownValue,
    /// The value is not a number of the option's range or not on its step.
    OutsideRange,
    /// The constraint requires one of these values, or any if there are none.
    Required(Vec<String>),
    /// The constraint excludes the choice.
    Excluded,
    /// The constraint allows only numbers within these bounds.
    OutsideBounds(Option<Decimal>, Option<Decimal>),
}

impl ViolationKind {
    /// The words of all kinds with what each means.
    #[cfg(feature = "schema")]
    const WORDS: &[(&str, &str)] = &[
        ("unknown_option", "The product has no such option."),
        ("missing", "No choice was made."),
        ("unknown_value", "The value is not among those of the option."),
        ("outside_range", "The value is not a number of the option's range or not on its step."),
        ("required", "The constraint requires one of these values, or any if there are none."),
        ("excluded", "The constraint excludes the choice."),
        ("outside_bounds", "The constraint allows only numbers within these bounds."),
    ];

    /// The word for it.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::UnknownOption => "unknown_option",
            Self::Missing => "missing",
            Self::UnknownValue => "unknown_value",
            Self::OutsideRange => "outside_range",
            Self::Required(_) => "required",
            Self::Excluded => "excluded",
            Self::OutsideBounds(..) => "outside_bounds",
        }
    }
}

impl Encode for Violation {
    fn encode(&self) -> Tree {
        let mut fields = Vec::from([
            ("option".into(), self.option.encode()),
            ("kind".into(), Tree::Text(self.kind.as_str().into())),
            ("sentence".into(), Tree::Text(self.to_string())),
        ]);
        let mut some = |name: &str, tree: Option<Tree>| fields.extend(tree.map(|tree| (name.into(), tree)));
        some("constraint", self.constraint.map(|place| Tree::Number(place.to_string())));
        match &self.kind {
            ViolationKind::Required(values) if !values.is_empty() => some("values", Some(values.encode())),
            ViolationKind::OutsideBounds(min, max) => {
                some("min", min.as_ref().map(Encode::encode));
                some("max", max.as_ref().map(Encode::encode));
            }
            _ => {}
        }
        Tree::Object(fields)
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for ViolationKind {
    fn describe(definitions: &mut crate::document::Definitions) -> Tree {
        definitions.refer("ViolationKind", module_path!(), |_| {
            crate::document::describe_words("What is wrong with a choice.", Self::WORDS)
        })
    }
}

#[cfg(feature = "schema")]
crate::document::described! {
    /// Why a choice, or a missing one, makes a configuration invalid.
    Violation {
        /// The option that would have to change first.
        required option: Name,
        /// What is wrong with it.
        required kind: ViolationKind,
        /// The same as a sentence.
        required sentence: String,
        /// The place of the constraint in the product's list, from 0, if one is broken.
        optional constraint: u32,
        /// The values of which the constraint requires one.
        list values: String,
        /// The least number that the constraint allows.
        optional min: Decimal,
        /// The greatest number that the constraint allows.
        optional max: Decimal,
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let option = &self.option;
        match &self.kind {
            ViolationKind::UnknownOption => write!(f, "there is no option {option}"),
            ViolationKind::Missing => write!(f, "{option} is not chosen"),
            ViolationKind::UnknownValue => write!(f, "{option} has no such value"),
            ViolationKind::OutsideRange => write!(f, "{option} is outside its range or steps"),
            ViolationKind::Required(values) if values.is_empty() => write!(f, "{option} must be chosen"),
            ViolationKind::Required(values) => write!(f, "{option} must be {}", values.join(" or ")),
            ViolationKind::Excluded => write!(f, "this {option} does not go with the other choices"),
            ViolationKind::OutsideBounds(min, max) => {
                write!(f, "{option} must be")?;
                min.map_or(Ok(()), |min| write!(f, " at least {}", min.normalize()))?;
                max.map_or(Ok(()), |max| write!(f, " at most {}", max.normalize()))
            }
        }
    }
}

record! {
    /// A change of one choice that makes a configuration valid.
    #[derive(Eq)]
    pub struct Fix "ConfigurationFix" {
        /// The option to change.
        required option: Name,
        /// The choice to make instead; none to take it back.
        optional value: String,
        /// The valid configuration that results.
        required configuration: Configuration,
    }
}

/// The options and constraints of one product.
#[derive(Debug, Clone, Copy)]
pub struct Configurator<'a> {
    options: &'a [OptionRecord],
    constraints: &'a [ConstraintRecord],
}

impl<'a> Configurator<'a> {
    pub(super) const fn new(
        options: &'a [OptionRecord],
        constraints: &'a [ConstraintRecord],
    ) -> Option<Self> {
        if options.is_empty() { None } else { Some(Self { options, constraints }) }
    }

    /// What is wrong with the configuration: unknown options by name, then options, then constraints, as
    /// authored.
    #[must_use]
    pub fn check(&self, configuration: &Configuration) -> Vec<Violation> {
        let unknown =
            configuration.iter().map(|(option, _)| option).filter(|option| self.option(option).is_none());
        let mut violations: Vec<_> =
            unknown.map(|option| violation(option, ViolationKind::UnknownOption)).collect();
        for option in self.options {
            let kind = match configuration.get(&option.id) {
                None if option.needed => Some(ViolationKind::Missing),
                None => None,
                Some(value) => misfit(option, value),
            };
            violations.extend(kind.map(|kind| violation(&option.id, kind)));
        }
        for (index, constraint) in self.constraints.iter().enumerate() {
            let broken = self.broken(constraint, configuration).into_iter();
            violations.extend(broken.map(|violation| Violation { constraint: Some(index), ..violation }));
        }
        violations
    }

    /// Accepts a valid configuration.
    ///
    /// # Errors
    /// [`Code::InvalidConfiguration`] with the `options` that are wrong.
    pub fn require(&self, configuration: &Configuration) -> Result<()> {
        let violations = self.check(configuration);
        let Some(first) = violations.first() else { return Ok(()) };
        let mut detail = format!("The configuration is invalid: {first}");
        for violation in violations.iter().skip(1) {
            detail.push_str("; ");
            detail.push_str(&violation.to_string());
        }
        detail.push('.');
        let mut options: Vec<&Name> = violations.iter().map(|violation| &violation.option).collect();
        options.dedup();
        Err(Error::new(Code::InvalidConfiguration).detail(detail).with_list("options", options))
    }

    /// Valid configurations that change one choice, at most [`limits::FIXES`], in the order of the options
    /// and their values; of a range, the nearest numbers that fit come first. None for a configuration that
    /// is valid, or that no single change can mend; after [`limits::FIX_TRIES`] candidates the search ends.
    #[must_use]
    pub fn fixes(&self, configuration: &Configuration) -> Vec<Fix> {
        if self.check(configuration).is_empty() {
            return Vec::new();
        }
        let unknown =
            configuration.iter().map(|(option, _)| option).filter(|option| self.option(option).is_none());
        let removals = unknown.map(|option| (option, None));
        let changes = self.options.iter().flat_map(|option| {
            let now = configuration.get(&option.id);
            self.candidates(option, now).into_iter().map(move |value| (&option.id, value))
        });
        let fixes = removals.chain(changes).take(limits::FIX_TRIES).filter_map(|(option, value)| {
            let candidate = match &value {
                Some(value) => configuration.clone().with(option.clone(), value.clone()),
                None => configuration.clone().without(option),
            };
            let valid = candidate != *configuration && self.check(&candidate).is_empty();
            valid.then(|| Fix { option: option.clone(), value, configuration: candidate })
        });
        fixes.take(limits::FIXES).collect()
    }

    /// The sum of the surcharges of the values chosen, in the currency of the price.
    ///
    /// # Errors
    /// [`Code::AmountOutOfRange`].
    pub fn surcharge(&self, configuration: &Configuration) -> Result<Decimal> {
        exact::sum(self.options.iter().filter_map(|option| {
            let chosen = configuration.get(&option.id)?;
            option.values.iter().find(|value| value.value == chosen)?.surcharge
        }))
    }

    /// The same choices with every number of a range in its canonical form, so that "120" and "120.0" are one
    /// line.
    #[must_use]
    pub fn canonical(&self, configuration: &Configuration) -> Configuration {
        let mut canonical = configuration.clone();
        for option in self.options.iter().filter(|option| option.range.is_some()) {
            let number = configuration.get(&option.id).and_then(|value| decimal_from_text(value).ok());
            if let Some(number) = number {
                canonical = canonical.with(option.id.clone(), number.normalize().to_string());
            }
        }
        canonical
    }

    fn option(&self, id: &Name) -> Option<&'a OptionRecord> {
        self.options.iter().find(|option| option.id == *id)
    }

    /// What else could be chosen: the values as authored, numbers by their distance, and nothing where that
    /// is allowed.
    fn candidates(&self, option: &OptionRecord, now: Option<&str>) -> Vec<Option<String>> {
        let mut candidates: Vec<Option<String>> = option
            .values
            .iter()
            .map(|value| Some(value.value.clone()))
            .filter(|value| value.as_deref() != now)
            .collect();
        if let Some(range) = &option.range {
            let number = now.and_then(|value| decimal_from_text(value).ok());
            let numbers = self.numbers(option, range, number).into_iter();
            candidates.extend(numbers.map(|number| Some(number.normalize().to_string())));
        }
        if now.is_some() && !option.needed {
            candidates.push(None);
        }
        candidates
    }

    /// The numbers of a range worth trying: around the one chosen, at both ends, and at the bounds of
    /// constraints. A constraint holds on an interval between those, so if any number fits, one of these
    /// does.
    fn numbers(&self, option: &OptionRecord, range: &RangeRecord, now: Option<Decimal>) -> Vec<Decimal> {
        let bounds = self.constraints.iter().filter_map(|constraint| constraint.range.as_ref());
        let bounds =
            bounds.filter(|bounds| bounds.option == option.id).flat_map(|bounds| [bounds.min, bounds.max]);
        let picks = self.constraints.iter().flat_map(|constraint| {
            constraint.when.iter().chain(&constraint.requires).chain(&constraint.excludes)
        });
        let picked = picks.filter(|pick| pick.option == option.id).flat_map(|pick| &pick.values);
        let picked = picked.map(|value| decimal_from_text(value).ok());
        let marks = [now, Some(range.min), Some(range.max)].into_iter().chain(bounds).chain(picked).flatten();
        let mut numbers: Vec<Decimal> = marks.flat_map(|mark| around(range, mark)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let origin = now.unwrap_or(range.min);
        let distance = |number: &Decimal| exact::sub(*number, origin).map_or(Decimal::MAX, |gap| gap.abs());
        numbers.sort_by_key(distance);
        numbers
    }

    fn broken(&self, constraint: &ConstraintRecord, configuration: &Configuration) -> Vec<Violation> {
        let made = |pick: &PickRecord| self.made(pick, configuration);
        if !constraint.when.iter().all(made) {
            return Vec::new();
        }
        let required = constraint.requires.iter().filter(|pick| !made(pick));
        let required =
            required.map(|pick| violation(&pick.option, ViolationKind::Required(pick.values.clone())));
        let excluded = constraint.excludes.iter().filter(|pick| made(pick));
        let excluded = excluded.map(|pick| violation(&pick.option, ViolationKind::Excluded));
        let unbound = constraint.range.iter().filter(|bounds| {
            let number = configuration.get(&bounds.option).and_then(|value| decimal_from_text(value).ok());
            number.is_some_and(|number| {
                bounds.min.is_some_and(|min| number < min) || bounds.max.is_some_and(|max| number > max)
            })
        });
        let unbound = unbound
            .map(|bounds| violation(&bounds.option, ViolationKind::OutsideBounds(bounds.min, bounds.max)));
        required.chain(excluded).chain(unbound).collect()
    }

    /// Whether the configuration makes this choice; numbers are compared as numbers.
    fn made(&self, pick: &PickRecord, configuration: &Configuration) -> bool {
        let Some(chosen) = configuration.get(&pick.option) else { return false };
        let number = self.option(&pick.option).is_some_and(|option| option.range.is_some());
        let same = |value: &String| {
            if number {
                decimal_from_text(value).ok() == decimal_from_text(chosen).ok()
            } else {
                value == chosen
            }
        };
        pick.values.is_empty() || pick.values.iter().any(same)
    }
}

fn violation(option: &Name, kind: ViolationKind) -> Violation {
    Violation { option: option.clone(), kind, constraint: None }
}

fn misfit(option: &OptionRecord, value: &str) -> Option<ViolationKind> {
    let Some(range) = &option.range else {
        let known = option.values.iter().any(|known| known.value == value);
        return (!known).then_some(ViolationKind::UnknownValue);
    };
    let fits = decimal_from_text(value).is_ok_and(|number| {
        let inside = range.min <= number && number <= range.max;
        inside && steps(range, number).is_some_and(|(_, over)| over == 0)
    });
    (!fits).then_some(ViolationKind::OutsideRange)
}

/// The whole steps from the least number to this one, and what is left over (in a unit of no interest).
fn steps(range: &RangeRecord, number: Decimal) -> Option<(i128, i128)> {
    let (gap, step, _) = exact::align(exact::sub(number, range.min).ok()?, range.step).ok()?;
    Some((gap.checked_div_euclid(step)?, gap.checked_rem_euclid(step)?))
}

/// The numbers of the range on the step at, below and above a mark, which may lie outside.
fn around(range: &RangeRecord, mark: Decimal) -> Vec<Decimal> {
    let Some((steps, _)) = steps(range, mark.clamp(range.min, range.max)) else { return Vec::new() };
    let number = |shift: i128| {
        let steps = Decimal::try_from_i128_with_scale(steps.checked_add(shift)?, 0).ok()?;
        exact::add(range.min, exact::mul(steps, range.step).ok()?).ok()
    };
    let numbers = [-1, 0, 1].into_iter().filter_map(number);
    numbers.filter(|number| range.min <= *number && *number <= range.max).collect()
}
