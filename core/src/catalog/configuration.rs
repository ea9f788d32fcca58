//! Configured products as they are written: options, constraints between choices, and the choices of a line.
//!
//! A constraint is data: when all of its `when` choices are made, those it requires must be made too, those
//! it excludes must not, and a number must lie in its range. [`Configurator`](super::Configurator) applies
//! them.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString as _};

use rust_decimal::Decimal;

use crate::document::{Cursor, Decode, Encode, Tree, decimal_from_text, record};
use crate::error::{Code, Error};
use crate::id::Name;
use crate::limits;

record! {
    /// Something to choose: either one of a list of values or a number of a range.
    pub struct OptionRecord {
        /// The option, unique in the product.
        required id: Name,
        /// Whether a choice must be made; true when absent.
        default needed: bool = true,
        /// The values to choose from.
        list values: ValueRecord,
        /// The numbers to choose from.
        optional range: RangeRecord,
    }

    /// A value of an option.
    pub struct ValueRecord {
        /// The value, unique in the option.
        required value: String,
        /// What is added to the unit price, in the currency of the price; may be below zero.
        optional surcharge: Decimal,
    }

    /// The numbers from `min` to `max`, both allowed, in steps counted from `min`.
    pub struct RangeRecord {
        /// The least number.
        required min: Decimal,
        /// The greatest number.
        required max: Decimal,
        /// The step, above zero; "1" when absent.
        default step: Decimal = Decimal::ONE,
    }

    /// Which choices go together.
    pub struct ConstraintRecord {
        /// Applies when all of these choices are made; always when absent.
        list when: PickRecord,
        /// Choices that must be made.
        list requires: PickRecord,
        /// Choices that must not be made.
        list excludes: PickRecord,
        /// Narrower bounds of a number.
        optional range: BoundsRecord,
    }

    /// A choice: the option has one of the values, or any value when none is named.
    pub struct PickRecord {
        /// The option.
        required option: Name,
        /// The values; any when absent.
        list values: String,
    }

    /// Bounds of an option that is a number; an option without a choice is not bound.
    pub struct BoundsRecord {
        /// The option.
        required option: Name,
        /// The least number allowed.
        optional min: Decimal,
        /// The greatest number allowed.
        optional max: Decimal,
    }
}

/// The choices of a configured line, by option: `{ "colour": "red", "length": "120" }`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Configuration(BTreeMap<Name, String>);

impl Configuration {
    /// No choices.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// This configuration with one more or another choice.
    #[must_use]
    pub fn with(mut self, option: Name, value: impl Into<String>) -> Self {
        self.0.insert(option, value.into());
        self
    }

    /// This configuration without a choice for the option.
    #[must_use]
    pub fn without(mut self, option: &Name) -> Self {
        self.0.remove(option);
        self
    }

    /// The choice for an option.
    #[must_use]
    pub fn get(&self, option: &Name) -> Option<&str> {
        self.0.get(option).map(String::as_str)
    }

    /// The choices, by option.
    pub fn iter(&self) -> impl Iterator<Item = (&Name, &str)> {
        self.0.iter().map(|(option, value)| (option, value.as_str()))
    }
}

impl Decode for Configuration {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let mut choices = BTreeMap::new();
        for (option, value) in at.fields(tree)? {
            at.step(option, |at| {
                let option = Name::new(option).map_err(|error| at.push(error)).ok();
                let value = match value {
                    Tree::Number(_) => {
                        Decimal::decode(value, at).map(|number| number.normalize().to_string())
                    }
                    other => at.text(other).map(String::from),
                };
                if let (Some(option), Some(value)) = (option, value) {
                    choices.insert(option, value);
                }
            });
        }
        Some(Self(choices))
    }
}

impl Encode for Configuration {
    fn encode(&self) -> Tree {
        Tree::Object(
            self.iter().map(|(option, value)| (option.to_string(), Tree::Text(value.into()))).collect(),
        )
    }
}

#[cfg(feature = "schema")]
impl crate::document::Describe for Configuration {
    fn describe(_: &mut crate::document::Definitions) -> Tree {
        crate::document::describe_map(crate::document::describe_types(&["string", "integer"]))
    }
}

/// Reports what is wrong with options and constraints, at `/options/n` and `/constraints/n`.
pub(super) fn check_records(options: &[OptionRecord], constraints: &[ConstraintRecord], at: &mut Cursor) {
    at.step("options", |at| {
        for (index, option) in options.iter().enumerate() {
            at.step(index, |at| {
                if options.iter().take(index).any(|other| other.id == option.id) {
                    at.step("id", |at| {
                        at.fault(Code::DuplicateId, format!("There is an option {} already.", option.id));
                    });
                }
                check_option(option, at);
            });
        }
    });
    at.step("constraints", |at| {
        for (index, constraint) in constraints.iter().enumerate() {
            at.step(index, |at| check_constraint(options, constraint, at));
        }
    });
}

fn check_option(option: &OptionRecord, at: &mut Cursor) {
    if option.values.is_empty() == option.range.is_none() {
        at.push(
            Error::new(Code::ConflictingFields)
                .detail("An option has either values or a range.")
                .with_list("fields", ["values", "range"]),
        );
    }
    if option.values.len() > limits::PRODUCT_LIST {
        return at
            .step("values", |at| at.push(Error::new(Code::TooMany).with("limit", limits::PRODUCT_LIST)));
    }
    for (index, value) in option.values.iter().enumerate() {
        if option.values.iter().take(index).any(|other| other.value == value.value) {
            let detail = format!("The value {:?} stands here already.", value.value);
            at.step("values", |at| {
                at.step(index, |at| at.step("value", |at| at.fault(Code::DuplicateId, detail)));
            });
        }
    }
    let Some(range) = &option.range else { return };
    let sound = |number: Decimal| {
        number.normalize().scale() <= limits::PRICE_SCALE && number.abs() <= Decimal::from(limits::QUANTITY)
    };
    let numbers = [range.min, range.max, range.step];
    if range.min > range.max || range.step <= Decimal::ZERO || !numbers.into_iter().all(sound) {
        let detail = "A range goes up from min to max in steps above zero.";
        at.step("range", |at| at.fault(Code::OutOfRange, detail));
    }
}

fn check_constraint(options: &[OptionRecord], constraint: &ConstraintRecord, at: &mut Cursor) {
    if constraint.requires.is_empty() && constraint.excludes.is_empty() && constraint.range.is_none() {
        at.fault(Code::MissingField, "A constraint requires, excludes or bounds something.");
    }
    let picks =
        [("when", &constraint.when), ("requires", &constraint.requires), ("excludes", &constraint.excludes)];
    for (field, picks) in picks {
        for (index, pick) in picks.iter().enumerate() {
            at.step(field, |at| at.step(index, |at| check_pick(options, pick, at)));
        }
    }
    let Some(bounds) = &constraint.range else { return };
    at.step("range", |at| {
        let option = known_option(options, &bounds.option, at);
        if option.is_some_and(|option| option.range.is_none()) {
            let detail = format!("{} is not a number.", bounds.option);
            at.step("option", |at| at.fault(Code::UnknownReference, detail));
        }
        match (bounds.min, bounds.max) {
            (None, None) => at.fault(Code::MissingField, "Bounds have a min or a max."),
            (Some(min), Some(max)) if min > max => at.fault(Code::OutOfRange, "The min is above the max."),
            _ => {}
        }
    });
}

fn check_pick(options: &[OptionRecord], pick: &PickRecord, at: &mut Cursor) {
    let Some(option) = known_option(options, &pick.option, at) else { return };
    for (index, value) in pick.values.iter().enumerate() {
        let known = match option.range {
            Some(_) => decimal_from_text(value).is_ok(),
            None => option.values.iter().any(|known| known.value == *value),
        };
        if !known {
            let detail = format!("{} has no value {value:?}.", option.id);
            at.step("values", |at| at.step(index, |at| at.fault(Code::UnknownReference, detail)));
        }
    }
}

fn known_option<'a>(options: &'a [OptionRecord], id: &Name, at: &mut Cursor) -> Option<&'a OptionRecord> {
    let option = options.iter().find(|option| option.id == *id);
    if option.is_none() {
        at.step("option", |at| at.fault(Code::UnknownReference, format!("There is no option {id}.")));
    }
    option
}
