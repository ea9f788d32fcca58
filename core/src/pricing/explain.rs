//! Why a line costs what it costs: the waterfall from the list price to the gross amount, and every candidate with what ruled it out.
//! What the audience must not see is left out here, so that no output can leak it.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use rust_decimal::Decimal;

use super::ladder::Slice;
use super::reason::Reason;
use super::request::{Audience, Explain};
use super::result::LineStatus;
use super::total::rule_text;
use super::work::{Cart, Part, RuleRef, WorkLine};
use super::written::{Fields, Out as _};
use crate::document::{Tree, choice};
use crate::error::Result;
use crate::id::{LineId, PromotionId};
use crate::money::{Currency, exact, grouped, settled};

/// Why every line costs what it costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The currency of every amount.
    pub currency: Currency,
    /// One per line, in the order of the request.
    pub lines: Vec<LineExplanation>,
    /// Promotions that applied to nothing, or not to a line, with why; only at the full level.
    pub refused: Vec<(PromotionId, Option<LineId>, Reason)>,
}

/// Why a line costs what it costs.
#[derive(Debug, Clone, PartialEq)]
pub struct LineExplanation {
    /// The line.
    pub line: LineId,
    /// From the list price to the gross amount.
    pub waterfall: Vec<Step>,
    /// Everything that was considered, the winner first; only at the full level.
    pub candidates: Vec<CandidateExplanation>,
    /// How the price of each part was multiplied out; only at the full level.
    pub arithmetic: Vec<Arithmetic>,
}

/// A product of the arithmetic: `quantity` times `unit_price` plus `flat`. A ladder that is graduated has several.
#[derive(Debug, Clone, PartialEq)]
pub struct Arithmetic {
    /// The rule.
    pub rule: Option<String>,
    /// The tier, counted from 1; `None` below the first.
    pub tier: Option<usize>,
    /// Units of the row; blocks in mode `package`.
    pub quantity: Decimal,
    /// The price of one, or of `per` units where the row says so.
    pub unit_price: Decimal,
    /// What is charged once.
    pub flat: Decimal,
}

choice! {
    /// A step of the waterfall.
    #[non_exhaustive]
    pub enum StepKind {
        /// The list price times the quantity.
        List "list",
        /// From the list price to the first price of the source.
        Source "source",
        /// What quantity breaks change.
        Tier "tier",
        /// What the price ending changes.
        Ending "ending",
        /// A promotion.
        Promotion "promotion",
        /// A floor that raised the price.
        Floor "floor",
        /// The total in the basis of the prices.
        Total "total",
        /// Tax.
        Tax "tax",
        /// With tax.
        Gross "gross",
    }
}

/// A step of the waterfall: what it changed, and the running amount after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What happened.
    pub kind: StepKind,
    /// The rule that did it.
    pub rule: Option<String>,
    /// The change.
    pub change: Decimal,
    /// The amount after it.
    pub amount: Decimal,
}

/// A price that was considered.
#[derive(Debug, Clone, PartialEq)]
pub struct CandidateExplanation {
    /// The rule.
    pub rule: Option<String>,
    /// What it would have cost per unit.
    pub unit_price: Option<Decimal>,
    /// What it would have cost for the line; for a part that won, for the part.
    pub amount: Option<Decimal>,
    /// Why it lost; `None` for what won.
    pub lost: Option<Reason>,
}

/// Explains a cart at the level and for the audience that the request asks for.
pub(crate) fn of(cart: &Cart<'_>) -> Result<Option<Explanation>> {
    if cart.request.explain == Explain::None {
        return Ok(None);
    }
    let full = cart.request.explain == Explain::Full;
    let mut lines = Vec::with_capacity(cart.lines.len());
    for line in &cart.lines {
        let candidates = if full { candidates(cart, line) } else { Vec::new() };
        let arithmetic = if full { arithmetic(cart, line) } else { Vec::new() };
        let waterfall = waterfall(cart, line)?;
        lines.push(LineExplanation { line: line.id.clone(), waterfall, candidates, arithmetic });
    }
    let refused = if full { refused(cart) } else { Vec::new() };
    Ok(Some(Explanation { currency: cart.currency, lines, refused }))
}

fn refused(cart: &Cart<'_>) -> Vec<(PromotionId, Option<LineId>, Reason)> {
    let buyer = cart.request.audience == Audience::Buyer;
    // A buyer never learns of promotions that are for others, nor of codes that they were not given.
    let hidden = |reason: Reason| buyer && matches!(reason, Reason::NotEligible | Reason::CodeMissing);
    cart.refused.iter().filter(|(_, _, reason)| !hidden(*reason)).cloned().collect()
}

fn candidates(cart: &Cart<'_>, line: &WorkLine<'_>) -> Vec<CandidateExplanation> {
    let buyer = cart.request.audience == Audience::Buyer;
    let mut shown: Vec<_> = line
        .candidates
        .iter()
        // A buyer never learns of lists and contracts that are for others.
        .filter(|candidate| !(buyer && candidate.lost == Some(Reason::NotEligible)))
        .collect();
    shown.sort_by_key(|candidate| candidate.lost.is_some());
    shown
        .into_iter()
        .map(|candidate| CandidateExplanation {
            rule: rule_text(cart, &candidate.rule),
            unit_price: candidate.unit_price.map(|price| price.normalize()),
            amount: candidate.amount.map(|amount| settled(amount, cart.currency.exponent())),
            // That a price builds on a cost is not for buyers either.
            lost: candidate
                .lost
                .map(|reason| if buyer && reason == Reason::NoCost { Reason::NoReference } else { reason }),
        })
        .collect()
}

fn arithmetic(cart: &Cart<'_>, line: &WorkLine<'_>) -> Vec<Arithmetic> {
    let of_part = |part: &Part| {
        let rule = rule_text(cart, &part.rule);
        let slice = |slice: &Slice| Arithmetic {
            rule: rule.clone(),
            tier: slice.rung.map(|rung| rung.saturating_add(1)),
            quantity: slice.quantity.normalize(),
            unit_price: slice.unit.normalize(),
            flat: slice.flat.normalize(),
        };
        part.slices.iter().map(slice).collect::<Vec<_>>()
    };
    line.parts.iter().flat_map(of_part).collect()
}

/// The running amount of a waterfall.
struct Running<'a> {
    cart: &'a Cart<'a>,
    steps: Vec<Step>,
    amount: Decimal,
}

impl Running<'_> {
    /// Moves to an amount; a step that changes nothing is left out, unless it is the first.
    fn to(&mut self, kind: StepKind, rule: Option<String>, amount: Decimal) -> Result<()> {
        let change = exact::sub(amount, self.amount)?;
        if !change.is_zero() || matches!(kind, StepKind::List | StepKind::Total | StepKind::Gross) {
            let at = |amount| settled(amount, self.cart.currency.exponent());
            self.steps.push(Step { kind, rule, change: at(change), amount: at(amount) });
        }
        self.amount = amount;
        Ok(())
    }
}

fn waterfall(cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Vec<Step>> {
    let mut run = Running { cart, steps: Vec::new(), amount: Decimal::ZERO };
    if line.status == LineStatus::Unpriced {
        return Ok(run.steps);
    }
    let round = |amount| cart.plan.line_total.round(amount);
    if let Some(list) = line.list_price {
        let rule = cart.book.reference.and_then(|list| rule_text(cart, &RuleRef::List(list)));
        run.to(StepKind::List, rule, round(exact::mul(list, line.line.quantity)?)?)?;
    }
    // What the sources ask before quantity breaks; a part without such a price has only its amount.
    let mut before_tiers = Decimal::ZERO;
    let mut before_ending = Decimal::ZERO;
    for part in &line.parts {
        let first = part.first_unit.map(|unit| exact::mul(unit, part.quantity)).transpose()?;
        let ending =
            part.ending.map(|change| exact::mul(change, part.quantity)).transpose()?.unwrap_or_default();
        before_tiers = exact::add(before_tiers, first.map_or(Ok(part.amount), round)?)?;
        before_ending = exact::add(before_ending, exact::sub(part.amount, round(ending)?)?)?;
    }
    let rules: Vec<String> = line.parts.iter().filter_map(|part| rule_text(cart, &part.rule)).collect();
    let rule = (!rules.is_empty()).then(|| rules.join(" + "));
    run.to(StepKind::Source, rule.clone(), before_tiers)?;
    run.to(StepKind::Tier, rule.clone(), before_ending)?;
    run.to(StepKind::Ending, rule, line.subtotal)?;
    for discount in &line.discounts {
        let amount = exact::sub(run.amount, discount.amount)?;
        run.to(StepKind::Promotion, Some(alloc::format!("promotion:{}", discount.promotion)), amount)?;
    }
    if let Some(floor) = &line.floor
        && cart.request.audience != Audience::Buyer
    {
        run.to(
            StepKind::Floor,
            Some(alloc::format!("floor:{}", floor.floor)),
            exact::add(run.amount, floor.raised)?,
        )?;
    }
    run.to(StepKind::Total, None, line.total)?;
    run.amount = line.net;
    run.to(StepKind::Tax, None, exact::add(line.net, line.tax)?)?;
    run.to(StepKind::Gross, None, line.gross)?;
    Ok(run.steps)
}

impl Explanation {
    pub(crate) fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.list("lines", self.lines.iter().map(LineExplanation::to_tree));
        out.list(
            "refused",
            self.refused.iter().map(|(promotion, line, reason)| {
                let mut tree = Fields::default();
                tree.text("promotion", promotion);
                tree.some("line", line.as_ref());
                tree.text("reason", reason);
                tree.tree()
            }),
        );
        out.tree()
    }
}

impl LineExplanation {
    fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.text("line", &self.line);
        out.list(
            "waterfall",
            self.waterfall.iter().map(|step| {
                let mut tree = Fields::default();
                tree.text("step", step.kind);
                tree.some("rule", step.rule.as_ref());
                tree.amount("change", step.change);
                tree.amount("amount", step.amount);
                tree.tree()
            }),
        );
        out.list(
            "candidates",
            self.candidates.iter().map(|candidate| {
                let mut tree = Fields::default();
                tree.some("rule", candidate.rule.as_ref());
                tree.some("unit_price", candidate.unit_price);
                tree.some("amount", candidate.amount);
                match candidate.lost {
                    Some(reason) => tree.text("lost", reason),
                    None => tree.put("won", Tree::Bool(true)),
                }
                tree.tree()
            }),
        );
        out.list(
            "arithmetic",
            self.arithmetic.iter().map(|product| {
                let mut tree = Fields::default();
                tree.some("rule", product.rule.as_ref());
                tree.some("tier", product.tier);
                tree.number("quantity", product.quantity);
                tree.number("unit_price", product.unit_price);
                tree.number("flat", product.flat);
                tree.tree()
            }),
        );
        out.tree()
    }
}

/// A table for a person: the steps, then the candidates with why they lost.
impl fmt::Display for LineExplanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.waterfall {
            let rule = step.rule.as_deref().unwrap_or_default();
            let (change, amount) = (grouped(step.change, 0), grouped(step.amount, 0));
            writeln!(f, "{:<10} {rule:<40} {change:>16} {amount:>16}", step.kind.as_str())?;
        }
        for candidate in &self.candidates {
            let rule = candidate.rule.as_deref().unwrap_or("(line)");
            let price = candidate.unit_price.map(|price| grouped(price, 2)).unwrap_or_default();
            match candidate.lost {
                None => writeln!(f, "  won  {rule:<40} {price:>12}")?,
                Some(reason) => writeln!(f, "  lost {rule:<40} {price:>12}  {}", reason.sentence())?,
            }
        }
        Ok(())
    }
}
