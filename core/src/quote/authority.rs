//! How deep a discount is, and whether the roles of a seller allow it.
//!
//! The depth of a line is measured from its price without a quote, or from its list price, at the prices of today. A
//! percentage is rounded up to the minor unit line by line, so that a discount of exactly what a role may give passes
//! however its amount was rounded.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::rules::{DiscountFrom, QuoteRules};
use super::state::{Beyond, Quote, QuoteLine, Why};
use crate::error::Result;
use crate::id::RoleId;
use crate::money::{Amount, Rounding, RoundingMode, exact};
use crate::pricing::{Concession, LineStatus, PriceSnapshot};

/// The most that several roles allow together.
struct Most {
    quote: Decimal,
    line: Decimal,
    concessions: bool,
}

impl Quote {
    /// What of this quote goes beyond the authority of a seller who holds these roles: nothing where it may be offered at
    /// once.
    ///
    /// `today` are the prices without a quote now, those that lines carry where it has none; `concessions` are the floors
    /// that the quoted prices break. Where a rulebook limits nobody, only floors are beyond.
    ///
    /// # Errors
    /// [`crate::Code::AmountOutOfRange`].
    pub fn needs_internal_approval(
        &self,
        held: &[RoleId],
        rules: &QuoteRules,
        today: Option<&PriceSnapshot>,
        concessions: &[Concession],
    ) -> Result<Vec<Why>> {
        let most = most(held, rules);
        let mut beyond = Vec::new();
        if !rules.authority.is_empty() {
            self.discounts(&most, rules.discount_from, today, &mut beyond)?;
        }
        if !most.concessions {
            self.floors(concessions, &mut beyond)?;
        }
        Ok(beyond)
    }

    fn discounts(
        &self,
        most: &Most,
        from: DiscountFrom,
        today: Option<&PriceSnapshot>,
        beyond: &mut Vec<Why>,
    ) -> Result<()> {
        let up = Rounding::digits(RoundingMode::Ceiling, self.currency.exponent());
        let (mut given, mut may) = (Decimal::ZERO, Decimal::ZERO);
        for line in &self.lines {
            let Some(quoted) = line.quoted else { continue };
            let Some(reference) = reference(line, from, today)? else {
                beyond.push(Why {
                    beyond: Beyond::Unmeasured,
                    line: Some(line.id.clone()),
                    allowed: None,
                    amount: None,
                });
                continue;
            };
            let off = exact::sub(reference, quoted.get())?;
            if off > up.proportion(reference, most.line, Decimal::ONE_HUNDRED)? {
                beyond.push(Why {
                    beyond: Beyond::LineDiscount,
                    line: Some(line.id.clone()),
                    allowed: Some(most.line),
                    amount: Some(Amount::new(up.round(off)?, self.currency)?),
                });
            }
            if !line.optional {
                given = exact::add(given, off)?;
                may = exact::add(may, up.proportion(reference, most.quote, Decimal::ONE_HUNDRED)?)?;
            }
        }
        if given > may {
            beyond.push(Why {
                beyond: Beyond::QuoteDiscount,
                line: None,
                allowed: Some(most.quote),
                amount: Some(Amount::new(up.round(given)?, self.currency)?),
            });
        }
        Ok(())
    }

    fn floors(&self, concessions: &[Concession], beyond: &mut Vec<Why>) -> Result<()> {
        for line in &self.lines {
            let conceded = concessions.iter().filter(|found| found.line == line.id).map(|found| found.amount);
            let short = match (line.quoted, line.least) {
                (Some(quoted), Some(least)) if quoted < least => {
                    Some(Amount::new(exact::sub(least.get(), quoted.get())?, self.currency)?)
                }
                _ => None,
            };
            if let Some(amount) = conceded.chain(short).max() {
                beyond.push(Why {
                    beyond: Beyond::Floor,
                    line: Some(line.id.clone()),
                    allowed: None,
                    amount: Some(amount),
                });
            }
        }
        Ok(())
    }
}

fn most(held: &[RoleId], rules: &QuoteRules) -> Most {
    let mut most = Most { quote: Decimal::ZERO, line: Decimal::ZERO, concessions: false };
    for entry in rules.authority.iter().filter(|entry| held.contains(&entry.role)) {
        most.quote = most.quote.max(entry.discount_percent);
        most.line = most.line.max(entry.on_a_line());
        most.concessions |= entry.concessions;
    }
    most
}

/// What a discount on the line is measured from.
fn reference(line: &QuoteLine, from: DiscountFrom, today: Option<&PriceSnapshot>) -> Result<Option<Decimal>> {
    let fresh = today.and_then(|today| today.line(&line.id));
    let fresh = fresh.filter(|fresh| fresh.quantity == line.quantity && fresh.status == LineStatus::Priced);
    let Some(base) = fresh.or_else(|| line.base_priced()) else { return Ok(None) };
    match (from, base.list_price) {
        (DiscountFrom::List, Some(list)) => exact::mul(list, line.quantity).map(Some),
        _ => Ok(Some(base.total.get())),
    }
}
