//! Whether something may be offered: only what the reason permits, only above the floors, only once in a while.
//!
//! It puts nothing in force and prices nothing: what a line may come to at least is for pricing to say, by its margin floors and the floors
//! of contracts.

use rust_decimal::Decimal;

use super::journey::Journey;
use super::message::Offer;
use super::outreach::Outreach;
use super::rules::{ConcessionKind, OfferRule, RecoveryRules};
use crate::error::Result as Fallible;
use crate::id::Name;
use crate::money::{Currency, Money, Rounding, RoundingMode, exact};
use chrono::{DateTime, Utc};

/// What pricing says about the thing now: what an offer is taken from, and what it must leave.
#[derive(Debug, Clone, Copy)]
pub struct OfferBase<'a> {
    /// The currency of every amount.
    pub currency: Currency,
    /// The priced lines.
    pub lines: &'a [OfferLine],
    /// What freight costs, where that is known.
    pub freight: Option<Decimal>,
}

/// A line, priced now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OfferLine {
    /// What it comes to, after promotions, in the basis of the prices.
    pub total: Decimal,
    /// The least that floors let it come to, in the same basis: the greatest of those of margins, amounts and contracts. None where no floor
    /// says anything about it.
    pub least: Option<Decimal>,
}

/// What is offered, or the word for why it is not: `unknown_offer`, `reason_forbids`, `offered_before`, `not_priced`, `below_floor`.
///
/// The kind must be one that the heaviest reason permits: what the rulebook says of that reason, else what `permits` says, which is the
/// table of reasons. An offer counts once per account and period by its kind: the account that was offered one percentage is not offered
/// another by the next play.
///
/// # Errors
/// The word. An amount beyond exact arithmetic is `not_priced`.
pub fn offer(
    rules: &RecoveryRules,
    id: &Name,
    journey: &Journey,
    outreach: &Outreach,
    priced: Option<OfferBase<'_>>,
    now: DateTime<Utc>,
) -> Result<Offer, Name> {
    let refused = |word| Err(Name::word(word));
    let Some(rule) = rules.offer(id) else { return refused("unknown_offer") };
    let Some(reason) = journey.reason().map(|ranked| &ranked.code) else { return refused("reason_forbids") };
    let listed = rule.reasons.is_empty() || rule.reasons.contains(reason);
    if !listed || !rules.permits(reason).contains(&rule.kind) {
        return refused("reason_forbids");
    }
    let before = outreach.offers.iter().filter(|given| given.kind == rule.kind);
    let recently = |at: DateTime<Utc>| rule.once_per.after(at).is_ok_and(|until| now < until);
    if before.map(|given| given.at).any(recently) {
        return refused("offered_before");
    }
    let amount = match rule.worth(priced) {
        Ok(Worth::Of(amount)) => Some(amount),
        Ok(Worth::Time) => None,
        Ok(Worth::Unknown) | Err(_) => return refused("not_priced"),
        Ok(Worth::BelowFloor) => return refused("below_floor"),
    };
    let Ok(until) = rule.valid_for.after(now) else { return refused("not_priced") };
    Ok(Offer {
        offer: rule.id.clone(),
        kind: rule.kind,
        percent: rule.percent,
        amount,
        days: rule.days,
        because: reason.clone(),
        until,
    })
}

/// What an offer comes to.
enum Worth {
    Of(Money),
    /// Longer terms cost time.
    Time,
    Unknown,
    BelowFloor,
}

impl OfferRule {
    fn worth(&self, priced: Option<OfferBase<'_>>) -> Fallible<Worth> {
        if self.kind == ConcessionKind::Terms {
            return Ok(Worth::Time);
        }
        let Some(priced) = priced else { return Ok(Worth::Unknown) };
        let whole = match self.kind {
            ConcessionKind::Price => Some(exact::sum(priced.lines.iter().map(|line| line.total))?),
            ConcessionKind::Freight | ConcessionKind::Terms => priced.freight,
        };
        let Some(whole) = whole.filter(|whole| *whole > Decimal::ZERO) else { return Ok(Worth::Unknown) };
        let off = match (self.percent, self.amount) {
            (Some(percent), _) => {
                let rounding = Rounding::digits(RoundingMode::HalfAwayFromZero, priced.currency.exponent());
                rounding.proportion(whole, percent, Decimal::ONE_HUNDRED)?
            }
            (None, Some(amount)) if amount.currency == priced.currency => amount.amount,
            _ => return Ok(Worth::Unknown),
        };
        if off > whole || (self.kind == ConcessionKind::Price && !self.leaves_floors(priced, off, whole)?) {
            return Ok(Worth::BelowFloor);
        }
        Ok(Worth::Of(Money { amount: off, currency: priced.currency }))
    }

    /// Whether every line stays at its floor or above it. A percentage takes its share of each line, an amount a share in proportion to
    /// what the line comes to; both are compared without rounding.
    fn leaves_floors(&self, priced: OfferBase<'_>, off: Decimal, whole: Decimal) -> Fallible<bool> {
        let (part, whole) = self.percent.map_or((off, whole), |percent| (percent, Decimal::ONE_HUNDRED));
        for line in priced.lines {
            let Some(least) = line.least else { continue };
            // total - total * part / whole >= least, times whole.
            let left = exact::mul(line.total, exact::sub(whole, part)?)?;
            if left < exact::mul(least, whole)? {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
