//! What a row and a contract's term have in common: exactly one way to a price, and ladders that rise.

use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::super::book::{Price, PriceRule, Scope};
use super::super::ladder::{Bound, Ladder, Rung};
use super::super::rules::{
    self, Ask, BelowFirst, CostPlus, Expression, Formula, Mode, OffList, QuantityOver, Tier,
};
use super::{Compiler, not_negative, percent_within};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::{Name, ProductGroupId, UnitId};
use crate::limits;
use crate::money::exact;

impl Compiler<'_> {
    /// Compiles what a row and a term have in common.
    pub(super) fn price(&self, fields: &PriceFields<'_>, at: &mut Cursor) -> Option<Price> {
        self.known_ending(fields.ending, at);
        let rule = self.price_rule(fields, at)?;
        let over = match fields.quantity_over {
            QuantityOver::Line => Scope::Line,
            QuantityOver::Sku => Scope::Sku,
            QuantityOver::Product => Scope::Product,
            QuantityOver::Cart => Scope::Cart,
            QuantityOver::Period => Scope::Period,
            QuantityOver::Group => {
                if let Some(group) = fields.over_group {
                    Scope::Group(group.clone())
                } else {
                    at.push(
                        Error::new(Code::MissingField)
                            .detail("quantity_over \"group\" needs \"over_group\"."),
                    );
                    return None;
                }
            }
        };
        Some(Price { unit: fields.unit.cloned(), rule, over, ending: fields.ending.cloned() })
    }

    pub(super) fn price_rule(&self, fields: &PriceFields<'_>, at: &mut Cursor) -> Option<PriceRule> {
        let ladder = fields.price.is_some() || !fields.tiers.is_empty();
        let others = [
            fields.off_list.is_some(),
            fields.cost_plus.is_some(),
            fields.formula.is_some(),
            fields.ask.is_some(),
            ladder,
        ];
        if others.iter().filter(|given| **given).count() != 1 {
            at.fault(
                Code::ConflictingFields,
                "Give exactly one of \"price\" (with or without \"tiers\"), \"tiers\", \"off_list\", \"cost_plus\", \"formula\" and \"ask\".",
            );
            return None;
        }
        if let Some(off) = fields.off_list {
            return at.step("off_list", |at| {
                percent_within(off.percent, -1_000_000, 100, "percent", at);
                let list = at.step("list", |at| self.list(&off.list, at))?;
                Some(PriceRule::OffList { list, percent: off.percent })
            });
        }
        if let Some(cost_plus) = fields.cost_plus {
            return match (cost_plus.percent, cost_plus.amount) {
                (Some(percent), _) => Some(PriceRule::OverCostPercent(percent)),
                (None, amount) => amount.map(PriceRule::OverCostAmount),
            };
        }
        if let Some(formula) = fields.formula {
            at.step("formula", |at| at.step("value", |at| self.formula_lists(&formula.value, at)));
            return Some(PriceRule::Formula(Arc::new(formula.clone())));
        }
        if let Some(ask) = fields.ask {
            return Some(PriceRule::Ask { fallback: ask.fallback });
        }
        self.ladder(fields, at).map(|ladder| PriceRule::Ladder(Arc::new(ladder)))
    }

    pub(super) fn formula_lists(&self, expression: &Expression, at: &mut Cursor) {
        match expression {
            Expression::List(id) => {
                at.step("list", |at| self.list(id, at));
            }
            Expression::Cost | Expression::Number(_) => {}
            Expression::Sum(all) | Expression::Product(all) | Expression::Min(all) | Expression::Max(all) => {
                for operand in all {
                    self.formula_lists(operand, at);
                }
            }
            Expression::Difference(pair) => pair.iter().for_each(|operand| self.formula_lists(operand, at)),
        }
    }

    /// Compiles a ladder: bounds that rise strictly, prices that its mode can use.
    pub(crate) fn ladder(&self, fields: &PriceFields<'_>, at: &mut Cursor) -> Option<Ladder> {
        not_negative(fields.price, "price", at);
        if fields.tiers.len() > limits::TIERS {
            at.step("tiers", |at| at.push(Error::new(Code::TooMany).with("limit", limits::TIERS)));
            return None;
        }
        let (per, divide) = Self::per(fields.per, at);
        let price = |value: Decimal| if divide { exact::div(value, per).unwrap_or(value) } else { value };
        // Division by `per` happens here where it is exact for every price, else in the rounding of the line.
        let all_exact = fields.price.iter().chain(fields.tiers.iter().filter_map(|tier| tier.price.as_ref()));
        let exact_per = all_exact
            .clone()
            .all(|value| exact::div(*value, per).is_some_and(|unit| unit.scale() <= limits::PRICE_SCALE));
        let price = |value: Decimal| if exact_per { price(value) } else { value };
        let mut rungs: Vec<Rung> = Vec::with_capacity(fields.tiers.len());
        for (index, tier) in fields.tiers.iter().enumerate() {
            let rung = at
                .step("tiers", |at| at.step(index, |at| Self::rung(tier, fields, &price, rungs.last(), at)));
            rungs.extend(rung);
        }
        let package = match (fields.mode, fields.package) {
            (Mode::Package, Some(package)) if package > Decimal::ZERO => package,
            (Mode::Package, _) => {
                at.push(
                    Error::new(Code::MissingField)
                        .detail("Mode \"package\" needs \"package\" above zero: the units in a block."),
                );
                return None;
            }
            (_, Some(_)) => {
                at.step("package", |at| {
                    at.fault(Code::ConflictingFields, "Only mode \"package\" has blocks.");
                });
                return None;
            }
            (_, None) => Decimal::ONE,
        };
        Some(Ladder {
            mode: fields.mode,
            base: fields.price.map(price),
            below: fields.below_first.unwrap_or(self.rulebook.below_first),
            rungs,
            per: if exact_per { Decimal::ONE } else { per },
            package,
        })
    }

    pub(super) fn per(per: Option<Decimal>, at: &mut Cursor) -> (Decimal, bool) {
        match per {
            None => (Decimal::ONE, false),
            Some(per) if per > Decimal::ZERO => (per, true),
            Some(_) => {
                at.step("per", |at| {
                    at.push(Error::new(Code::OutOfRange).detail("A price is for more than zero units."));
                });
                (Decimal::ONE, false)
            }
        }
    }

    fn rung(
        tier: &Tier,
        fields: &PriceFields<'_>,
        price: &impl Fn(Decimal) -> Decimal,
        before: Option<&Rung>,
        at: &mut Cursor,
    ) -> Option<Rung> {
        let bound = match (tier.from, tier.above) {
            (Some(from), None) => Bound::From(from),
            (None, Some(above)) => Bound::Above(above),
            _ => {
                at.push(Error::new(Code::MixedTierBounds));
                return None;
            }
        };
        if bound.key().0 < Decimal::ZERO {
            at.push(Error::new(Code::OutOfRange).detail("A tier begins at zero or more."));
        }
        if before.is_some_and(|before| before.bound.key() >= bound.key()) {
            at.push(Error::new(Code::InvertedTiers));
        }
        not_negative(tier.price, "price", at);
        let flat_allowed = fields.mode != Mode::Package;
        let unit = match (fields.mode, tier.price, tier.percent_off, tier.amount_off, tier.percent) {
            (Mode::GraduatedPercent, None, None, None, percent)
                if percent.is_some() || tier.flat.is_some() =>
            {
                percent.map(|percent| exact::percent_of(Decimal::ONE, percent)).transpose()
            }
            (Mode::GraduatedPercent, ..) | (_, _, _, _, Some(_)) => return invalid_tier(at),
            (_, Some(unit), None, None, None) => Ok(Some(price(unit))),
            (_, None, Some(percent), None, None) => Self::off_base(fields, at, |base| {
                exact::sub(price(base), exact::percent_of(price(base), percent)?)
            }),
            (_, None, None, Some(amount), None) => {
                Self::off_base(fields, at, |base| exact::sub(price(base), price(amount)))
            }
            (Mode::Volume | Mode::Graduated, None, None, None, None) if tier.flat.is_some() => Ok(None),
            _ => return invalid_tier(at),
        };
        if !flat_allowed && tier.flat.is_some() {
            return invalid_tier(at);
        }
        match unit {
            Ok(unit) if unit.is_none_or(|unit| unit >= Decimal::ZERO) => {
                Some(Rung { bound, unit, flat: tier.flat.unwrap_or_default() })
            }
            Ok(_) => {
                at.push(Error::new(Code::NegativePrice));
                None
            }
            Err(error) => {
                at.push(error);
                None
            }
        }
    }

    pub(super) fn off_base(
        fields: &PriceFields<'_>,
        at: &mut Cursor,
        price: impl FnOnce(Decimal) -> crate::Result<Decimal>,
    ) -> crate::Result<Option<Decimal>> {
        if let Some(base) = fields.price {
            price(base).map(Some)
        } else {
            at.push(
                Error::new(Code::InvalidTier)
                    .detail("A tier off the base price needs a \"price\" on the row."),
            );
            Ok(Some(Decimal::ZERO))
        }
    }
}

/// What a row and a term have in common.
pub(crate) struct PriceFields<'a> {
    unit: Option<&'a UnitId>,
    per: Option<Decimal>,
    price: Option<Decimal>,
    tiers: &'a [Tier],
    mode: Mode,
    quantity_over: QuantityOver,
    over_group: Option<&'a ProductGroupId>,
    package: Option<Decimal>,
    off_list: Option<&'a OffList>,
    cost_plus: Option<&'a CostPlus>,
    formula: Option<&'a Formula>,
    ask: Option<&'a Ask>,
    below_first: Option<BelowFirst>,
    ending: Option<&'a Name>,
}

macro_rules! price_fields {
    ($($record:ty)*) => {$(
        impl<'a> From<&'a $record> for PriceFields<'a> {
            fn from(record: &'a $record) -> Self {
                Self {
                    unit: record.unit.as_ref(),
                    per: record.per,
                    price: record.price,
                    tiers: &record.tiers,
                    mode: record.mode,
                    quantity_over: record.quantity_over,
                    over_group: record.over_group.as_ref(),
                    package: record.package,
                    off_list: record.off_list.as_ref(),
                    cost_plus: record.cost_plus.as_ref(),
                    formula: record.formula.as_ref(),
                    ask: record.ask.as_ref(),
                    below_first: record.below_first,
                    ending: record.ending.as_ref(),
                }
            }
        }
    )*};
}

price_fields! { rules::Row rules::Term }

fn invalid_tier<T>(at: &mut Cursor) -> Option<T> {
    at.push(Error::new(Code::InvalidTier));
    None
}
