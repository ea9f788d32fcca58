//! How far a cart is from free freight: the least amount of further goods, without discounts of their own, at which no freight
//! is charged. It asks the charges and the shipping promotions of the book as they stand for a cart that is worth more, and
//! says nothing where the answer can't be known.

use alloc::collections::BTreeSet;

use rust_decimal::Decimal;

use super::rule::Amount;
use super::{Charge, Goods, reached};
use crate::condition::{
    AmountFact, AttributeValue, Basis, Condition, Facts, FlagFact, IdFact, Known, Moment, NumberFact,
    Outcome, Quotient, Unknown,
};
use crate::error::Result;
use crate::id::{ChargeId, UnitId};
use crate::money::{Money, exact};
use crate::pricing::buyer::eligible;
use crate::pricing::facts::CartView;
use crate::pricing::promotion;
use crate::pricing::rules::ChargeKind;
use crate::pricing::work::Cart;

/// What goods are missing for free freight, and the freight that is charged now; `None` where there is no such amount.
pub(crate) fn free_freight(cart: &Cart<'_>) -> Result<Option<(Decimal, Decimal)>> {
    let freight = || cart.charges.iter().filter(|charge| charge.kind == ChargeKind::Freight);
    let now = exact::sum(freight().map(|charge| charge.total))?;
    if now <= Decimal::ZERO {
        return Ok(None);
    }
    let given = |id: &ChargeId| cart.request.charges.iter().any(|given| given.id == *id);
    // Freight that the host gives does not depend on the goods, except where a promotion takes it off.
    let by_rules = !freight().any(|charge| given(&charge.id));
    let view = CartView::new(cart);
    let goods = Goods::of(cart)?.amount;
    let rules =
        || cart.book.charges.iter().filter(|rule| rule.kind == ChargeKind::Freight && !given(&rule.id));
    let mut tries = BTreeSet::new();
    for rule in rules() {
        if let Amount::Tiers(tiers) = &rule.amount {
            for tier in tiers.iter().filter(|tier| tier.amount.is_zero()) {
                tries.insert(exact::sub(tier.from, goods)?);
            }
        }
        if let Some(when) = &rule.when {
            thresholds(cart, &view, when, &mut tries);
        }
    }
    let promotions = promotion::free_freight(cart)?;
    for when in promotions.iter().copied().flatten() {
        thresholds(cart, &view, when, &mut tries);
    }
    for by in tries.into_iter().filter(|by| *by > Decimal::ZERO) {
        let raised = Raised { cart, view: &view, by };
        let goods = exact::add(goods, by)?;
        let waived = |when: Option<&Condition>| when.is_none_or(|when| when.evaluate(&raised).holds());
        if promotions.iter().copied().any(waived)
            || (by_rules && rules().all(|rule| free(cart, rule, &raised, goods)))
        {
            return Ok(Some((by, now)));
        }
    }
    Ok(None)
}

/// Whether a rule charges nothing on a cart that is worth more.
fn free(cart: &Cart<'_>, rule: &Charge, raised: &Raised<'_>, goods: Decimal) -> bool {
    if !eligible(rule.eligible.as_ref(), cart.request) {
        return true;
    }
    match rule.when.as_ref().map_or(Outcome::Holds, |when| when.evaluate(raised)) {
        Outcome::Fails => true,
        Outcome::Unknown(_) => false,
        Outcome::Holds => match &rule.amount {
            Amount::Fixed(amount) | Amount::Percent(amount) | Amount::PerKilogram(amount) => amount.is_zero(),
            Amount::Tiers(tiers) if cart.currency == cart.book.currency => {
                reached(tiers, goods).is_none_or(|amount| amount.is_zero())
            }
            Amount::Tiers(_) | Amount::Ask { .. } => false,
        },
    }
}

/// How much more the total would have to be for each comparison with it to come out otherwise.
fn thresholds(cart: &Cart<'_>, view: &CartView<'_>, condition: &Condition, tries: &mut BTreeSet<Decimal>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                thresholds(cart, view, part, tries);
            }
        }
        Condition::Not(part) => thresholds(cart, view, part, tries),
        Condition::Amount { fact: AmountFact::Total, range, currency, basis }
            if *currency == cart.currency =>
        {
            let Ok(total) = view.amount(AmountFact::Total, *basis) else { return };
            let cent = cart.plan.line_total.increment;
            // "At least 500" changes at 500, "over 500" one cent above it; upper bounds the other way round.
            let lower = range.lower.map(|bound| (bound.value, !bound.included));
            let upper = range.upper.map(|bound| (bound.value, bound.included));
            for (value, above) in lower.into_iter().chain(upper) {
                let changes = if above { exact::add(value, cent) } else { Ok(value) };
                if let Ok(by) = changes.and_then(|value| exact::sub(value, total.amount)) {
                    tries.insert(by);
                }
            }
        }
        _ => {}
    }
}

/// The cart if it were worth more.
struct Raised<'a> {
    cart: &'a Cart<'a>,
    view: &'a CartView<'a>,
    by: Decimal,
}

impl Facts for Raised<'_> {
    fn ids(&self, fact: IdFact, visit: &mut dyn FnMut(&str)) -> Known<()> {
        self.view.ids(fact, visit)
    }

    fn attribute(
        &self,
        name: &str,
        unit: Option<&UnitId>,
        visit: &mut dyn FnMut(AttributeValue<'_>),
    ) -> Known<()> {
        self.view.attribute(name, unit, visit)
    }

    fn flag(&self, fact: FlagFact) -> Known<bool> {
        self.view.flag(fact)
    }

    fn number(&self, fact: NumberFact, unit: Option<&UnitId>) -> Known<Quotient> {
        self.view.number(fact, unit)
    }

    /// Where prices hold tax, what further goods are without it depends on the goods.
    fn amount(&self, fact: AmountFact, basis: Basis) -> Known<Money> {
        if self.cart.policy.inclusive && basis != Basis::Gross {
            return Err(Unknown::NotKnownHere);
        }
        let now = self.view.amount(fact, basis)?;
        let amount = exact::add(now.amount, self.by).map_err(|_| Unknown::OutOfRange)?;
        Ok(Money { amount, ..now })
    }

    fn moment(&self) -> Known<Moment> {
        self.view.moment()
    }
}
