//! Hints: what the buyer might do better. They are worked out only when asked for, never change a price, and say nothing of
//! costs and floors, whoever reads them. Prices in hints are those before promotions.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::cmp::Ordering;

use rust_decimal::Decimal;

use super::book::Scope;
use super::charge;
use super::grid::Fraction;
use super::order_rule;
use super::quantity::Limits;
use super::result::{Hint, HintKind, LineStatus, Totals};
use super::select::{self, Break};
use super::what_if::WhatIf;
use super::work::{Cart, RuleRef, WorkLine};
use crate::error::Result;
use crate::limits;
use crate::money::{exact, settled};

/// Works out what the buyer might do better: line by line, then for the order.
pub(crate) fn add(cart: &mut Cart<'_>, totals: &Totals) -> Result<()> {
    let hints = of(cart, totals)?;
    cart.hints.extend(hints);
    Ok(())
}

fn of(cart: &Cart<'_>, totals: &Totals) -> Result<Vec<Hint>> {
    let quantities = Limits::of(cart)?;
    let mut what_if = WhatIf::of(cart);
    let mut hints = Vec::new();
    for line in cart.lines.iter().filter(|line| line.status == LineStatus::Priced) {
        // Amounts beyond exact arithmetic are no hint; the cart itself has its price.
        if let Ok(Some(breaks)) = Breaks::of(cart, line, &quantities, &mut what_if) {
            hints.extend(breaks.hints(cart, line).unwrap_or_default());
        }
    }
    for breach in quantities.breaches()? {
        let facts = [("lower", breach.below), ("higher", breach.above)];
        let facts: Vec<_> =
            facts.into_iter().filter_map(|(name, near)| Some((name, near?.to_string()))).collect();
        if !facts.is_empty() {
            let line = cart.lines.get(breach.line).map(|line| line.id.clone());
            hints.push(Hint { kind: HintKind::NearestQuantity, line, facts });
        }
    }
    order_minimum(cart, &mut hints)?;
    if let Ok(Some((shortfall, freight))) = charge::free_freight(cart) {
        let facts = Vec::from([("shortfall", amount(cart, shortfall)), ("saving", amount(cart, freight))]);
        hints.push(Hint { kind: HintKind::FreeShipping, line: None, facts });
    }
    approval_limit(cart, totals, &mut hints)?;
    Ok(hints)
}

/// What a line costs at a quantity, before promotions.
#[derive(Debug, Clone, Copy)]
struct Quote {
    quantity: Decimal,
    unit_price: Option<Decimal>,
    subtotal: Decimal,
}

impl Quote {
    fn of(line: &WorkLine<'_>) -> Option<Self> {
        (line.status == LineStatus::Priced).then_some(Self {
            quantity: line.line.quantity,
            unit_price: line.unit_price,
            subtotal: line.subtotal,
        })
    }

    /// Whether a unit costs less than in another quote: by unit price, or on average where slices differ.
    fn cheaper_than(&self, other: &Self) -> Result<bool> {
        if let (Some(own), Some(other)) = (self.unit_price, other.unit_price) {
            return Ok(own < other);
        }
        let (own, other) =
            (exact::mul(self.subtotal, other.quantity)?, exact::mul(other.subtotal, self.quantity)?);
        Ok(own.cmp(&other) == Ordering::Less)
    }
}

/// What changes at greater quantities of a line.
struct Breaks {
    now: Quote,
    /// The next quantity at which a unit costs less, and the quantity that is counted for it.
    next: Option<(Quote, Scope)>,
    /// The greater quantity that costs least, where that is less than now.
    less: Option<Quote>,
}

impl Breaks {
    /// Prices the line at the next quantities at which its price may change and which may be ordered.
    fn of<'c>(
        cart: &'c Cart<'c>,
        line: &'c WorkLine<'c>,
        quantities: &Limits<'c>,
        what_if: &mut WhatIf<'_>,
    ) -> Result<Option<Self>> {
        // A price that came with the line does not change with its quantity.
        let own_price = line.parts.iter().any(|part| matches!(part.rule, RuleRef::Line { .. }));
        let (Some(now), Some(grid), false) = (Quote::of(line), quantities.grid(line), own_price) else {
            return Ok(None);
        };
        let mut found = Self { now, next: None, less: None };
        let mut last = now.quantity;
        for Break { own, scope } in select::breaks_above(cart, line)?.into_iter().take(limits::HINT_BREAKS) {
            let quantity = Fraction::of(own).and_then(|own| grid.at_least(own));
            let Some(quantity) = quantity.filter(|quantity| *quantity > last) else { continue };
            last = quantity;
            // A quantity that can't be priced is no hint; it is no error either.
            let look = |_: &Cart<'_>, line: &WorkLine<'_>| Ok(Quote::of(line));
            let Ok(Some(Some(quote))) = what_if.within(cart, line.index, quantity, look) else { continue };
            if found.next.is_none() && quote.cheaper_than(&now)? {
                found.next = Some((quote, scope));
            }
            if quote.subtotal < found.less.unwrap_or(now).subtotal {
                found.less = Some(quote);
            }
        }
        Ok(Some(found))
    }

    fn hints(&self, cart: &Cart<'_>, line: &WorkLine<'_>) -> Result<Vec<Hint>> {
        let now = &self.now;
        let mut hints = Vec::new();
        if let Some((quote, scope)) = &self.next {
            let mut facts = common(cart, now, quote)?;
            let at_price_now = match now.unit_price {
                Some(unit) => cart.plan.line_total.product(unit, quote.quantity)?,
                None => cart.plan.line_total.proportion(now.subtotal, quote.quantity, now.quantity)?,
            };
            facts.push(("saving", amount(cart, exact::sub(at_price_now, quote.subtotal)?)));
            facts.extend(scope_word(scope).map(|word| ("over", word.into())));
            hints.push(Hint { kind: HintKind::NextTier, line: Some(line.id.clone()), facts });
        }
        if let Some(quote) = &self.less {
            let mut facts = common(cart, now, quote)?;
            facts.push(("saving", amount(cart, exact::sub(now.subtotal, quote.subtotal)?)));
            hints.push(Hint { kind: HintKind::BuyMorePayLess, line: Some(line.id.clone()), facts });
        }
        Ok(hints)
    }
}

/// What a hint says about a greater quantity.
fn common(cart: &Cart<'_>, now: &Quote, quote: &Quote) -> Result<Vec<(&'static str, String)>> {
    let mut facts = Vec::from([
        ("quantity", quote.quantity.normalize().to_string()),
        ("extra_quantity", exact::sub(quote.quantity, now.quantity)?.normalize().to_string()),
    ]);
    facts.extend(quote.unit_price.map(|price| ("unit_price", price.normalize().to_string())));
    facts.push(("subtotal", amount(cart, quote.subtotal)));
    facts.push(("extra_spend", amount(cart, exact::sub(quote.subtotal, now.subtotal)?)));
    Ok(facts)
}

/// The quantity that picks the tier, where it is more than the line's own.
const fn scope_word(scope: &Scope) -> Option<&'static str> {
    match scope {
        Scope::Line | Scope::Period => None,
        Scope::Sku => Some("sku"),
        Scope::Product => Some("product"),
        Scope::Group(_) => Some("group"),
        Scope::Cart => Some("cart"),
    }
}

fn amount(cart: &Cart<'_>, amount: Decimal) -> String {
    settled(amount, cart.currency.exponent()).to_string()
}

fn order_minimum(cart: &Cart<'_>, hints: &mut Vec<Hint>) -> Result<()> {
    for breach in order_rule::breaches(cart)?.into_iter().filter(|breach| breach.below) {
        let mut facts = Vec::from([("rule", breach.rule.to_string()), ("of", breach.of.to_string())]);
        facts.extend(breach.basis.map(|basis| ("basis", basis.to_string())));
        facts.push(("minimum", breach.bound.to_string()));
        facts.push(("shortfall", breach.by.to_string()));
        hints.push(Hint { kind: HintKind::OrderMinimum, line: None, facts });
    }
    Ok(())
}

/// How far the total is from what the buyer may order without approval.
fn approval_limit(cart: &Cart<'_>, totals: &Totals, hints: &mut Vec<Hint>) -> Result<()> {
    let Some(limit) = cart.request.approval_limit else { return Ok(()) };
    let headroom = exact::sub(limit, totals.gross)?;
    let fact = if headroom < Decimal::ZERO {
        ("exceeded_by", amount(cart, headroom.abs()))
    } else {
        ("headroom", amount(cart, headroom))
    };
    let facts = Vec::from([("limit", amount(cart, limit)), fact]);
    hints.push(Hint { kind: HintKind::ApprovalLimit, line: None, facts });
    Ok(())
}
