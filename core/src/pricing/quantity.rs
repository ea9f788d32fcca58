//! Quantity rules: the minimum, maximum and multiple that bind each line, and which quantities near it would be valid.
//!
//! Advisory: a quantity that breaks a rule is priced all the same and becomes an issue; it is never rounded. Per field the
//! nearest rule wins (SKU, product, product group, category, all; a deeper category before a shallower one, then the one
//! authored first). Sources of the behaviour: Shopify B2B quantity rules, Spree minimums and multiples.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::book::Covers;
use super::buyer::eligible;
use super::compile::Compiler;
use super::grid::{Bounds, Fraction, Grid};
use super::result::{Issue, LineStatus};
use super::rules::{Eligibility, MultipleFrom, QuantityRule, RuleOver};
use super::work::{Cart, WorkLine};
use crate::catalog::Ratio;
use crate::document::Cursor;
use crate::error::{Code, Error, Result};
use crate::id::{Name, ProductId, Sku, UnitId};
use crate::money::{Rounding, RoundingMode};

/// The quantity rules of a rulebook, found by what they cover.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rules {
    /// As authored.
    all: Vec<Rule>,
    by_covers: BTreeMap<Covers, Vec<usize>>,
}

/// A quantity rule.
#[derive(Debug, Clone)]
struct Rule {
    id: Option<Name>,
    covers: Covers,
    minimum: Option<Decimal>,
    maximum: Option<Decimal>,
    multiple: Option<Decimal>,
    multiple_from: MultipleFrom,
    unit: Option<UnitId>,
    over: RuleOver,
    eligible: Option<Eligibility>,
}

impl Rules {
    /// Compiles the rules of a rulebook.
    pub(crate) fn compile(compiler: &Compiler<'_>, at: &mut Cursor) -> Self {
        let mut rules = Self::default();
        let mut ids = BTreeSet::new();
        for (index, authored) in compiler.rulebook.quantity_rules.iter().enumerate() {
            at.step(index, |at| {
                if let Some(id) = &authored.id
                    && !ids.insert(id)
                {
                    at.step("id", |at| at.push(Error::new(Code::DuplicateId).with("id", id)));
                }
                check_numbers(authored, at);
                let scopes = [
                    authored.sku.clone().map(Covers::Sku),
                    authored.product.clone().map(Covers::Product),
                    authored.product_group.clone().map(Covers::Group),
                    authored.category.clone().map(Covers::Category),
                ];
                let Some(covers) = Compiler::covers(scopes, authored.all, at) else { return };
                rules.by_covers.entry(covers.clone()).or_default().push(rules.all.len());
                rules.all.push(Rule {
                    id: authored.id.clone(),
                    covers,
                    minimum: authored.minimum,
                    maximum: authored.maximum,
                    multiple: authored.multiple,
                    multiple_from: authored.multiple_from,
                    unit: authored.unit.clone(),
                    over: authored.over,
                    eligible: authored.eligible.clone(),
                });
            });
        }
        rules
    }
}

/// A rule says something, and at least one quantity above zero satisfies it.
fn check_numbers(rule: &QuantityRule, at: &mut Cursor) {
    let (minimum, maximum, multiple) = (rule.minimum, rule.maximum, rule.multiple);
    if minimum.is_none() && maximum.is_none() && multiple.is_none() {
        at.fault(Code::ConflictingFields, "Give at least one of \"minimum\", \"maximum\" and \"multiple\".");
        return;
    }
    let mut out_of_range = |field: &'static str, detail: String| {
        at.step(field, |at| at.push(Error::new(Code::OutOfRange).detail(detail)));
    };
    if let Some(minimum) = minimum.filter(|minimum| *minimum < Decimal::ZERO) {
        return out_of_range("minimum", format!("A minimum of {minimum} is below zero."));
    }
    if let Some(maximum) = maximum.filter(|maximum| *maximum <= Decimal::ZERO) {
        return out_of_range("maximum", format!("A maximum of {maximum} lets nothing be ordered."));
    }
    if let Some(multiple) = multiple.filter(|multiple| *multiple <= Decimal::ZERO) {
        return out_of_range("multiple", format!("A multiple of {multiple} is not above zero."));
    }
    let Some(maximum) = maximum else { return };
    let least = minimum.unwrap_or_default();
    if least > maximum {
        return out_of_range("minimum", format!("The minimum {least} is above the maximum {maximum}."));
    }
    let Some(multiple) = multiple else { return };
    let first = match rule.multiple_from {
        MultipleFrom::Minimum if least > Decimal::ZERO => Ok(least),
        _ if least > Decimal::ZERO => {
            Rounding { mode: RoundingMode::Ceiling, increment: multiple }.round(least)
        }
        _ => Ok(multiple),
    };
    if first.is_ok_and(|first| first > maximum) {
        out_of_range("multiple", format!("No multiple of {multiple} lies between {least} and {maximum}."));
    }
}

/// Whose quantities a rule counts together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Pool<'a> {
    Line(usize),
    Sku(&'a Sku),
    Product(&'a ProductId),
    Rule(usize),
}

/// A line that breaks a rule.
#[derive(Debug, Clone)]
pub(crate) struct Breach {
    pub(crate) line: usize,
    pub(crate) error: Error,
    /// Valid quantities around the line's, in its unit: at most one on either side.
    pub(crate) below: Option<Decimal>,
    pub(crate) above: Option<Decimal>,
}

/// Which rule binds each field of a line.
#[derive(Debug, Clone, Copy, Default)]
struct Binding {
    minimum: Option<usize>,
    maximum: Option<usize>,
    multiple: Option<usize>,
}

/// The rules that bind a cart, with what its lines have in common.
pub(crate) struct Limits<'c> {
    cart: &'c Cart<'c>,
    /// By line; nothing for lines without a price.
    bindings: BTreeMap<usize, Binding>,
    /// The lines of every pool that is wider than a line.
    members: BTreeMap<Pool<'c>, Vec<usize>>,
    /// What a pool holds in the unit of a rule.
    totals: BTreeMap<(usize, Pool<'c>), Fraction>,
}

impl<'c> Limits<'c> {
    pub(crate) fn of(cart: &'c Cart<'c>) -> Result<Self> {
        let mut limits =
            Self { cart, bindings: BTreeMap::new(), members: BTreeMap::new(), totals: BTreeMap::new() };
        if cart.book.quantity_rules.all.is_empty() {
            return Ok(limits);
        }
        for line in cart.lines.iter().filter(|line| line.status == LineStatus::Priced) {
            limits.bind(line);
        }
        let used: Vec<(usize, usize)> = limits
            .bindings
            .iter()
            .flat_map(|(line, binding)| {
                let rules = [binding.minimum, binding.maximum, binding.multiple];
                rules.into_iter().flatten().map(|rule| (*line, rule))
            })
            .collect();
        for (line, rule) in used {
            limits.total(line, rule)?;
        }
        Ok(limits)
    }

    fn rule(&self, index: usize) -> Option<&'c Rule> {
        self.cart.book.quantity_rules.all.get(index)
    }

    fn line(&self, index: usize) -> Option<&'c WorkLine<'c>> {
        self.cart.lines.get(index)
    }

    /// Finds the rules of a line and notes which pools it is part of.
    fn bind(&mut self, line: &'c WorkLine<'c>) {
        let mut binding = Binding::default();
        for index in self.covering(line) {
            let Some(rule) = self.rule(index) else { continue };
            for (given, field) in [
                (rule.minimum, &mut binding.minimum),
                (rule.maximum, &mut binding.maximum),
                (rule.multiple, &mut binding.multiple),
            ] {
                if given.is_some() && field.is_none() {
                    *field = Some(index);
                }
            }
            if rule.over == RuleOver::Group {
                self.members.entry(Pool::Rule(index)).or_default().push(line.index);
            }
        }
        self.members.entry(Pool::Sku(line.item.sku)).or_default().push(line.index);
        if let Some(product) = line.item.product {
            self.members.entry(Pool::Product(product)).or_default().push(line.index);
        }
        self.bindings.insert(line.index, binding);
    }

    /// The rules that cover a line and bind this buyer, the nearest first.
    fn covering(&self, line: &WorkLine<'_>) -> Vec<usize> {
        let rules = &self.cart.book.quantity_rules;
        let mut wanted = Vec::from([Covers::Sku(line.item.sku.clone())]);
        wanted.extend(line.item.product.cloned().map(Covers::Product));
        wanted.extend(line.item.groups.iter().map(|group| Covers::Group((*group).clone())));
        wanted.extend(line.item.categories.iter().map(|category| Covers::Category((*category).clone())));
        wanted.push(Covers::All);
        let depth = |covers: &Covers| match covers {
            Covers::Category(category) => self.cart.catalogue.lineage(category).len(),
            _ => 0,
        };
        let mut found: Vec<usize> =
            wanted.iter().filter_map(|covers| rules.by_covers.get(covers)).flatten().copied().collect();
        found.retain(|index| {
            self.rule(*index).is_some_and(|rule| {
                // A product without the rule's unit can't be counted by it.
                eligible(rule.eligible.as_ref(), self.cart.request)
                    && rule.unit.as_ref().is_none_or(|unit| line.item.units.contains(unit))
            })
        });
        found.sort_by_key(|index| {
            let nearness = self
                .rule(*index)
                .map(|rule| (rule.covers.breadth(), core::cmp::Reverse(depth(&rule.covers))));
            (nearness, *index)
        });
        found
    }

    /// The lines that a rule counts together with this one.
    fn pool(&self, line: &WorkLine<'c>, index: usize) -> Pool<'c> {
        match self.rule(index).map(|rule| rule.over) {
            Some(RuleOver::Sku) => Pool::Sku(line.item.sku),
            // A product without a parent is its only variant.
            Some(RuleOver::Product) => line.item.product.map_or(Pool::Sku(line.item.sku), Pool::Product),
            Some(RuleOver::Group) => Pool::Rule(index),
            Some(RuleOver::Line) | None => Pool::Line(line.index),
        }
    }

    /// What the pool of a line holds in the unit of the rule, and that unit in base units of the line.
    fn total(&mut self, line: usize, index: usize) -> Result<()> {
        let Some(work) = self.line(line) else { return Ok(()) };
        let key = (index, self.pool(work, index));
        if self.totals.contains_key(&key) {
            return Ok(());
        }
        let own = [line];
        let members = self.members.get(&key.1).map_or(&own[..], Vec::as_slice);
        let total = members
            .iter()
            .filter_map(|member| self.line(*member))
            .filter_map(|member| Some((member, self.holds(member, index)?)))
            .try_fold(Fraction::ZERO, |sum, (member, holds)| {
                sum.plus(Fraction::of(member.base_quantity)?.times(holds.inverse())?)
            })
            .ok_or_else(|| beyond(line))?;
        self.totals.insert(key, total);
        Ok(())
    }

    /// Base units of the line's product in the unit of a rule.
    fn holds(&self, line: &WorkLine<'_>, index: usize) -> Option<Ratio> {
        match &self.rule(index)?.unit {
            Some(unit) => line.item.units.holds(unit).ok(),
            None => Some(Ratio::ONE),
        }
    }

    /// Every breach, by line and field; of lines that are counted together the first speaks for all.
    pub(crate) fn breaches(&self) -> Result<Vec<Breach>> {
        let mut told: BTreeSet<(Code, usize, Pool<'_>)> = BTreeSet::new();
        let mut breaches = Vec::new();
        for (&index, binding) in &self.bindings {
            let Some(line) = self.line(index) else { continue };
            let found = self.broken(line, *binding).ok_or_else(|| beyond(index))?;
            for (code, rule, measured) in found {
                if told.insert((code, rule, self.pool(line, rule))) {
                    breaches.push(self.breach(line, code, rule, measured).ok_or_else(|| beyond(index))?);
                }
            }
        }
        Ok(breaches)
    }

    /// The fields that a line breaks, each with its rule and what was measured in the rule's unit.
    fn broken(&self, line: &WorkLine<'c>, binding: Binding) -> Option<Vec<(Code, usize, Fraction)>> {
        let mut found = Vec::new();
        let measured = |index: usize| self.totals.get(&(index, self.pool(line, index))).copied();
        for (index, wrong, code) in [
            (binding.minimum, Ordering::Less, Code::QuantityBelowMinimum),
            (binding.maximum, Ordering::Greater, Code::QuantityAboveMaximum),
        ] {
            let Some(index) = index else { continue };
            let rule = self.rule(index)?;
            let bound = if wrong == Ordering::Less { rule.minimum } else { rule.maximum };
            let measured = measured(index)?;
            if measured.cmp(Fraction::of(bound?)?)? == wrong {
                found.push((code, index, measured));
            }
        }
        // Outside its bounds a quantity has to change anyway; its neighbours respect the multiple.
        if found.is_empty()
            && let Some(index) = binding.multiple
        {
            let measured = measured(index)?;
            if let Some((origin, multiple)) = self.bounds(line, binding)?.multiple
                && !Fraction::of(line.base_quantity)?.minus(origin)?.is_multiple_of(multiple)?
            {
                found.push((Code::QuantityNotMultiple, index, measured));
            }
        }
        Some(found)
    }

    /// What this line must keep in its base units while the other lines stay as they are.
    fn bounds(&self, line: &WorkLine<'c>, binding: Binding) -> Option<Bounds> {
        let in_base = |index: usize, value: Decimal| Fraction::of(value)?.times(self.holds(line, index)?);
        let others = |index: usize| {
            let whole = self.totals.get(&(index, self.pool(line, index))).copied()?;
            whole.times(self.holds(line, index)?)?.minus(Fraction::of(line.base_quantity)?)
        };
        let limit = |index: Option<usize>, value: fn(&Rule) -> Option<Decimal>| {
            let Some((index, value)) = index.and_then(|index| Some((index, value(self.rule(index)?)?)))
            else {
                return Some(None);
            };
            in_base(index, value)?.minus(others(index)?).map(Some)
        };
        let multiple = match binding.multiple.and_then(|index| Some((index, self.rule(index)?))) {
            None => None,
            Some((index, rule)) => {
                let origin = self.origin(line, binding, index, rule)?;
                Some((origin.minus(others(index)?)?, in_base(index, rule.multiple?)?))
            }
        };
        Some(Bounds {
            least: limit(binding.minimum, |rule| rule.minimum)?,
            greatest: limit(binding.maximum, |rule| rule.maximum)?,
            multiple,
        })
    }

    /// Where multiples are counted from, in base units: the minimum that binds the same quantity, or zero.
    fn origin(&self, line: &WorkLine<'c>, binding: Binding, index: usize, rule: &Rule) -> Option<Fraction> {
        if rule.multiple_from == MultipleFrom::Minimum
            && let Some(by) = binding.minimum
            && self.pool(line, by) == self.pool(line, index)
            && let Some(minimum) = self.rule(by).and_then(|rule| rule.minimum)
        {
            return Fraction::of(minimum)?.times(self.holds(line, by)?);
        }
        Some(Fraction::ZERO)
    }

    /// The quantities that a line may have; every step of its unit where nothing binds it.
    pub(crate) fn grid(&self, line: &WorkLine<'c>) -> Option<Grid> {
        let binding = self.bindings.get(&line.index).copied().unwrap_or_default();
        let holds = line.item.units.holds(&line.unit).ok()?;
        Grid::new(holds, line.item.step, self.bounds(line, binding)?)
    }

    fn breach(&self, line: &WorkLine<'c>, code: Code, index: usize, measured: Fraction) -> Option<Breach> {
        let rule = self.rule(index)?;
        let own = Fraction::of(line.base_quantity)?;
        // Without a grid there are no neighbours to name; the breach stands all the same.
        let grid = self.grid(line);
        let near =
            |side: fn(&Grid, Fraction) -> Option<Decimal>| grid.as_ref().and_then(|grid| side(grid, own));
        let (below, above) = (near(Grid::at_most), near(Grid::at_least));
        let nearest: Vec<Decimal> = below.into_iter().chain(above).collect();
        let shown = measured.shown()?;
        let (field, bound) = match code {
            Code::QuantityBelowMinimum => ("minimum", rule.minimum?),
            Code::QuantityAboveMaximum => ("maximum", rule.maximum?),
            _ => ("multiple", rule.multiple?),
        };
        let bound = bound.normalize();
        let wrong = match code {
            Code::QuantityBelowMinimum => format!("is below the minimum of {bound}"),
            Code::QuantityAboveMaximum => format!("is above the maximum of {bound}"),
            _ => format!("is not a multiple of {bound}{}", self.counted_from(line, index, rule)),
        };
        let words: Vec<String> = nearest.iter().map(ToString::to_string).collect();
        let near = if words.is_empty() { String::new() } else { format!("; nearest: {}", words.join(", ")) };
        let detail = format!("{shown}{} {wrong}{near}.", counted(line, rule));
        let mut error = Error::new(code).detail(detail).at(format!("/lines/{}/quantity", line.index));
        if let Some(id) = &rule.id {
            error = error.with("rule", id);
        }
        error = error.with("quantity", shown).with(field, bound);
        if rule.over != RuleOver::Line {
            error = error.with("over", rule.over);
        }
        if !nearest.is_empty() {
            error = error.with_list("nearest", &nearest);
        }
        Some(Breach { line: line.index, error, below, above })
    }

    /// "from 48" where multiples are not counted from zero.
    fn counted_from(&self, line: &WorkLine<'c>, index: usize, rule: &Rule) -> String {
        let binding = self.bindings.get(&line.index).copied().unwrap_or_default();
        let origin = self.origin(line, binding, index, rule).filter(|origin| *origin != Fraction::ZERO);
        let in_unit = origin
            .and_then(|origin| origin.times(self.holds(line, index)?.inverse()))
            .and_then(Fraction::shown);
        in_unit.map(|origin| format!(" from {origin}")).unwrap_or_default()
    }
}

/// The unit that a rule counts in, where it is not that of the line, and whether it counts other lines too.
fn counted(line: &WorkLine<'_>, rule: &Rule) -> String {
    let unit = rule.unit.as_ref().unwrap_or_else(|| line.item.units.base());
    let unit = if *unit == line.unit { String::new() } else { format!(" {unit}") };
    let together = if rule.over == RuleOver::Line { "" } else { " together" };
    format!("{unit}{together}")
}

fn beyond(line: usize) -> Error {
    Error::new(Code::AmountOutOfRange)
        .detail("The quantity rules of this line go beyond the range of exact arithmetic.")
        .at(format!("/lines/{line}/quantity"))
}

/// Reports every line whose quantity stands against submitting the cart.
pub(crate) fn check(cart: &mut Cart<'_>) -> Result<()> {
    let breaches = Limits::of(cart)?.breaches()?;
    cart.issues.extend(breaches.into_iter().map(|breach| Issue(breach.error)));
    Ok(())
}
