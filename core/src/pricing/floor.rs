//! Floors: the least that a line may cost after promotions. The first floor, as authored, that binds the seller's role,
//! whose condition holds and that the line breaks decides: it blocks the line, raises it, or asks for approval of the
//! concession.
//!
//! An `amount` is per base unit and a contract's floor per unit of its term, both in the basis of the prices, like the prices
//! they stand beside. Costs are net, so a `margin` is of the price without tax.

use alloc::format;
use alloc::string::ToString as _;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::book::{Book, Floor, FloorRule};
use super::facts::{CartView, LineView};
use super::reason::Reason;
use super::request::Audience;
use super::result::{Approval, Issue, LineStatus};
use super::rules::Breach;
use super::select;
use super::tax;
use super::work::{Cart, FloorOutcome, RuleRef, WorkLine};
use crate::error::{Code, Error, Result};
use crate::money::{Rounding, RoundingMode, exact, settled};

/// Applies the floors of a cart.
pub(crate) fn apply(cart: &mut Cart<'_>) -> Result<()> {
    let book = cart.book;
    if book.floors.is_empty() {
        return Ok(());
    }
    // Every line is looked at before any is changed, so that their order decides nothing.
    let mut breaches = Vec::new();
    {
        let cart = &*cart;
        let view = CartView::new(cart);
        for line in cart.lines.iter().filter(|line| line.status == LineStatus::Priced) {
            let found = broken(book, cart, line, &view.line(line));
            let found = found.map_err(|error| error.at(format!("/lines/{}", line.index)))?;
            breaches.extend(found.map(|(floor, least)| (line.index, floor, least)));
        }
    }
    breaches.into_iter().try_for_each(|(index, floor, least)| breach(cart, index, floor, least))
}

/// The first floor that a line breaks, with the least total.
fn broken<'b>(
    book: &'b Book,
    cart: &Cart<'_>,
    line: &WorkLine<'_>,
    facts: &LineView<'_>,
) -> Result<Option<(&'b Floor, Decimal)>> {
    let role = cart.request.seller_role.as_ref();
    for floor in &book.floors {
        let binds = floor.for_roles.is_empty() || role.is_some_and(|role| floor.for_roles.contains(role));
        if !binds || !floor.on.as_ref().is_none_or(|on| on.evaluate(facts).holds()) {
            continue;
        }
        let Some(least) = Least::of(cart, line, floor.least)? else { continue };
        // Rounded up at the digits of the total itself, the least total says exactly whether the total reaches it.
        let scale = line.total.scale().max(cart.plan.line_total.increment.scale());
        if line.total < least.rounded(&Rounding::digits(RoundingMode::Ceiling, scale))? {
            let up = Rounding { mode: RoundingMode::Ceiling, ..cart.plan.line_total.clone() };
            return Ok(Some((floor, least.rounded(&up)?)));
        }
    }
    Ok(None)
}

/// A least total as `value * part / whole`, which need not have a finite decimal.
struct Least {
    value: Decimal,
    part: Decimal,
    whole: Decimal,
}

impl Least {
    /// `None` where the floor says nothing about the line: no cost is known, no contract with a floor prices it.
    fn of(cart: &Cart<'_>, line: &WorkLine<'_>, rule: FloorRule) -> Result<Option<Self>> {
        match rule {
            FloorRule::Amount(amount) => {
                Ok(Some(Self { value: amount, part: line.base_quantity, whole: Decimal::ONE }))
            }
            FloorRule::Margin(margin) => {
                let Some((cost, per)) = select::cost_per(cart, line)? else { return Ok(None) };
                // A net price has margin m when cost = net * (100 - m) / 100; a price that holds tax is more by its rate.
                let kept = exact::sub(Decimal::ONE_HUNDRED, margin)?;
                let rate = if cart.policy.inclusive { tax::rate_of(cart, line)? } else { Decimal::ZERO };
                let value = exact::mul(cost, exact::add(Decimal::ONE_HUNDRED, rate)?)?;
                Ok(Some(Self { value, part: line.base_quantity, whole: exact::mul(kept, per)? }))
            }
            FloorRule::Contract => Self::of_terms(cart, line),
        }
    }

    /// Of a line that an allowance splits, the parts without a floor keep their share of the total.
    fn of_terms(cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Option<Self>> {
        let mut least = Decimal::ZERO;
        let mut amount = Decimal::ZERO;
        let mut found = false;
        for part in &line.parts {
            let RuleRef::Term { contract, term } = part.rule else { continue };
            let term = cart.book.contracts.get(contract).and_then(|contract| contract.terms.get(term));
            let Some((term, floor)) = term.and_then(|term| Some((term, term.floor?))) else { continue };
            let unit = term.price.unit.as_ref().unwrap_or_else(|| line.item.units.base());
            let units = line.item.units.convert(part.quantity, &line.unit, unit)?;
            least = exact::add(least, exact::mul(floor, units)?)?;
            amount = exact::add(amount, part.amount)?;
            found = true;
        }
        let alone = line.parts.len() == 1 || amount.is_zero();
        let (part, whole) = if alone { (Decimal::ONE, Decimal::ONE) } else { (line.subtotal, amount) };
        Ok(found.then_some(Self { value: least, part, whole }))
    }

    fn rounded(&self, rounding: &Rounding) -> Result<Decimal> {
        rounding.proportion(self.value, self.part, self.whole)
    }
}

fn breach(cart: &mut Cart<'_>, index: usize, floor: &Floor, least: Decimal) -> Result<()> {
    let buyer = cart.request.audience == Audience::Buyer;
    let exponent = cart.currency.exponent();
    let Some(line) = cart.lines.get_mut(index) else { return Ok(()) };
    let missing = exact::sub(least, line.total)?;
    let mut raised = Decimal::ZERO;
    match floor.on_breach {
        Breach::Block => {
            line.status = LineStatus::Blocked;
            line.reasons.push((Reason::BelowFloor, Reason::BelowFloor.sentence().to_string()));
            let mut error = Error::new(Code::BelowFloor).at(format!("/lines/{index}"));
            if buyer {
                error = error.detail("The line can't be sold at this price.");
            } else {
                let (total, least) = (settled(line.total, exponent), settled(least, exponent));
                let detail =
                    format!("{total} is below the least of {least} that floor {} lets pass.", floor.id);
                error =
                    error.detail(detail).with("floor", &floor.id).with("total", total).with("least", least);
            }
            cart.issues.push(Issue(error));
        }
        Breach::Clamp => {
            raised = missing;
            line.total = least;
        }
        Breach::RequireApproval => cart.approvals.push(Approval {
            floor: floor.id.clone(),
            line: line.id.clone(),
            total: line.total,
            least,
            concession: missing,
        }),
    }
    line.floor = Some(FloorOutcome { floor: floor.id.clone(), breach: floor.on_breach, raised });
    Ok(())
}
