//! A product of the compiled catalogue: its record, checked, with its units worked out.

use alloc::format;
use alloc::string::String;

use rust_decimal::Decimal;

use super::configuration;
use super::configurator::Configurator;
use super::rules::{AliasKind, AliasRecord, BundlePricing, BundleRecord, ProductRecord};
use super::units::Units;
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::{CategoryId, ProductId, Sku};
use crate::limits;

/// A product of the compiled catalogue.
#[derive(Debug, Clone, PartialEq)]
pub struct Product {
    record: ProductRecord,
    units: Units,
}

impl Product {
    /// Checks what can be seen from the product alone; faults at the fields of the record.
    pub(crate) fn compile(record: ProductRecord, at: &mut Cursor) -> Self {
        if !check_lengths(&record, at) {
            return Self { units: Units::only(record.unit.clone()), record };
        }
        let units = Units::compile(&record.unit, &record.units, at);
        check_measures(&record, at);
        check_aliases(&record.aliases, at);
        check_substitutes(&record, at);
        if let Some(bundle) = &record.bundle {
            at.step("bundle", |at| check_bundle(bundle, at));
        }
        configuration::check_records(&record.options, &record.constraints, at);
        Self { record, units }
    }

    /// The stock keeping unit.
    #[must_use]
    pub const fn sku(&self) -> &Sku {
        &self.record.sku
    }

    /// The product whose variant it is.
    #[must_use]
    pub const fn product(&self) -> Option<&ProductId> {
        self.record.product.as_ref()
    }

    /// Its categories as authored, the main one first; not the categories above them.
    pub fn categories(&self) -> impl Iterator<Item = &CategoryId> {
        self.record.category.iter().chain(&self.record.categories)
    }

    /// Its units of measure.
    #[must_use]
    pub const fn units(&self) -> &Units {
        &self.units
    }

    /// The precision of a quantity in the base unit, above zero.
    #[must_use]
    pub const fn step(&self) -> Decimal {
        self.record.step
    }

    /// Its options and constraints, if it is configured.
    #[must_use]
    pub fn configurator(&self) -> Option<Configurator<'_>> {
        Configurator::new(&self.record.options, &self.record.constraints)
    }

    /// Everything that was authored.
    #[must_use]
    pub const fn record(&self) -> &ProductRecord {
        &self.record
    }
}

/// A GTIN of 8, 12, 13 or 14 digits is the same number with zeros in front (GS1 General Specifications), so
/// it is compared without them. The check digit is not verified: an item master with a wrong one still has to
/// sell.
pub(crate) fn gtin_key(number: &str) -> &str {
    number.trim_start_matches('0')
}

/// Whether the text can be a GTIN.
pub(crate) fn is_gtin(number: &str) -> bool {
    matches!(number.len(), 8 | 12 | 13 | 14) && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// The checks below compare the entries of a list with each other, so the lists are kept short first.
fn check_lengths(record: &ProductRecord, at: &mut Cursor) -> bool {
    let lengths = [
        ("categories", record.categories.len()),
        ("units", record.units.len()),
        ("aliases", record.aliases.len()),
        ("substitutes", record.substitutes.len()),
        ("options", record.options.len()),
        ("constraints", record.constraints.len()),
        ("bundle", record.bundle.as_ref().map_or(0, |bundle| bundle.components.len())),
    ];
    let mut short = true;
    for (list, _) in lengths.into_iter().filter(|(_, length)| *length > limits::PRODUCT_LIST) {
        short = false;
        at.step(list, |at| at.push(Error::new(Code::TooMany).with("limit", limits::PRODUCT_LIST)));
    }
    short
}

fn check_measures(record: &ProductRecord, at: &mut Cursor) {
    let step = record.step;
    if step <= Decimal::ZERO || step.normalize().scale() > limits::QUANTITY_SCALE {
        let detail = format!("A step is above zero and has at most {} decimals.", limits::QUANTITY_SCALE);
        at.step("step", |at| at.fault(Code::OutOfRange, detail));
    }
    if record.weight.is_some_and(|weight| weight.is_sign_negative() && !weight.is_zero()) {
        at.step("weight", |at| at.fault(Code::OutOfRange, "A weight is not below zero."));
    }
}

fn check_aliases(aliases: &[AliasRecord], at: &mut Cursor) {
    at.step("aliases", |at| {
        for (index, alias) in aliases.iter().enumerate() {
            at.step(index, |at| {
                check_alias(alias, at);
                if aliases.iter().take(index).any(|other| other == alias) {
                    at.fault(Code::DuplicateId, format!("The number {} stands here already.", alias.number));
                }
            });
        }
    });
}

fn check_alias(alias: &AliasRecord, at: &mut Cursor) {
    // An alias is looked up as an id would be: no white space around, not empty, not endless.
    if let Err(error) = crate::id::Name::new(&alias.number) {
        at.step("number", |at| at.push(error));
    } else if alias.kind == AliasKind::Gtin && !is_gtin(&alias.number) {
        at.step("number", |at| at.fault(Code::InvalidId, "A GTIN has 8, 12, 13 or 14 digits."));
    }
    match (alias.kind, &alias.account) {
        (AliasKind::Customer, None) => at.push(
            Error::new(Code::MissingField)
                .detail("A customer's own number names the account whose number it is.")
                .with("field", "account"),
        ),
        (AliasKind::Gtin | AliasKind::Manufacturer, Some(_)) => at.step("account", |at| {
            at.fault(Code::ConflictingFields, "Only a customer's own number belongs to an account.");
        }),
        _ => {}
    }
}

fn check_substitutes(record: &ProductRecord, at: &mut Cursor) {
    at.step("substitutes", |at| {
        for (index, substitute) in record.substitutes.iter().enumerate() {
            at.step(index, |at| {
                if substitute.ratio <= Decimal::ZERO {
                    at.step("ratio", |at| at.fault(Code::OutOfRange, "A ratio is above zero."));
                }
                if substitute.sku == record.sku {
                    at.step("sku", |at| {
                        at.fault(Code::ReferenceCycle, "A product can't stand in for itself.");
                    });
                }
                if record.substitutes.iter().take(index).any(|other| other.sku == substitute.sku) {
                    at.step("sku", |at| at.fault(Code::DuplicateId, already(&substitute.sku)));
                }
            });
        }
    });
}

fn check_bundle(bundle: &BundleRecord, at: &mut Cursor) {
    if bundle.components.is_empty() {
        at.fault(Code::MissingField, "A bundle names at least one component.");
    }
    at.step("components", |at| {
        for (index, component) in bundle.components.iter().enumerate() {
            at.step(index, |at| {
                if component.quantity <= Decimal::ZERO || component.quantity > Decimal::from(limits::QUANTITY)
                {
                    let detail = format!("A quantity is above zero and at most {}.", limits::QUANTITY);
                    at.step("quantity", |at| at.fault(Code::OutOfRange, detail));
                }
                if bundle.components.iter().take(index).any(|other| other.sku == component.sku) {
                    at.step("sku", |at| at.fault(Code::DuplicateId, already(&component.sku)));
                }
            });
        }
    });
    let Some(percent) = bundle.percent_off else { return };
    at.step("percent_off", |at| {
        if bundle.priced == BundlePricing::Own {
            at.fault(
                Code::ConflictingFields,
                "A bundle with prices of its own has no percentage off its components.",
            );
        }
        if percent.is_sign_negative() && !percent.is_zero() || percent > Decimal::ONE_HUNDRED {
            at.fault(Code::InvalidPercent, "A percentage off is from 0 to 100.");
        }
    });
}

fn already(sku: &Sku) -> String {
    format!("{sku} stands here already.")
}
