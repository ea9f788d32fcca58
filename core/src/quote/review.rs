//! What a seller does to a quote in review: prices of lines, the quote's discount, charges, a target total.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::arithmetic::total_up;
use super::command::LineTerms;
use super::decide::{LineLeast, QuoteFacts};
use super::event::QuoteEvent;
use super::solver::{Solution, SolverLine, solve_target};
use super::state::{Quote, QuoteCharge, QuoteDiscount, QuoteLine, SetPrice};
use crate::error::{Code, Error, Result};
use crate::limits;
use crate::money::Amount;
use crate::party::Deed;

impl Quote {
    pub(super) fn price(&self, terms: &[LineTerms], facts: &QuoteFacts<'_>) -> Result<Vec<QuoteEvent>> {
        let mut seen = BTreeSet::new();
        let mut lines = self.lines.clone();
        for (index, terms) in terms.iter().enumerate() {
            self.named(&terms.line, &format!("/lines/{index}/line"))?;
            if !seen.insert(&terms.line) {
                return Err(Error::new(Code::DuplicateId).at(format!("/lines/{index}/line")));
            }
            for line in lines.iter_mut().filter(|line| line.id == terms.line) {
                self.set_terms(line, terms).map_err(|error| error.within(index).within("lines"))?;
            }
        }
        total_up(&mut lines, self.discount.as_ref(), &facts.grain())?;
        Ok(alloc::vec![QuoteEvent::Priced { set: self.changed(lines) }])
    }

    fn set_terms(&self, line: &mut QuoteLine, terms: &LineTerms) -> Result<()> {
        if let Some(set) = &terms.set {
            check_price(set).map_err(|error| error.within("set"))?;
            if set.discount_percent.is_some() && line.base_priced().is_none() {
                let detail = "A percentage needs a price to be taken off; set a price.";
                return Err(Error::new(Code::NoPrice).detail(detail).at("/set/discount_percent"));
            }
            line.set = Some(SetPrice { total: self.held(set.total, "/set/total")?, ..set.clone() });
        }
        if let Some(least) = self.held(terms.least, "/least")? {
            line.least = Some(least);
        }
        line.locked = terms.locked.unwrap_or(line.locked);
        line.optional = terms.optional.unwrap_or(line.optional);
        line.note = terms.note.clone().or_else(|| line.note.clone());
        Ok(())
    }

    /// An amount of a command, zero or more, as the quote's currency writes it.
    pub(super) fn held(&self, amount: Option<Amount>, path: &str) -> Result<Option<Amount>> {
        let Some(amount) = amount else { return Ok(None) };
        if amount < Amount::ZERO {
            return Err(Error::new(Code::NegativePrice).at(path));
        }
        Amount::new(amount.get(), self.currency).map(Some).map_err(|error| error.at(path))
    }

    pub(super) fn set_discount(
        &self,
        discount: Option<&QuoteDiscount>,
        facts: &QuoteFacts<'_>,
    ) -> Result<Vec<QuoteEvent>> {
        let discount = match discount {
            None => None,
            Some(QuoteDiscount { percent, amount }) => {
                if !percent.is_none_or(is_percent) {
                    return Err(Error::new(Code::InvalidPercent).at("/discount/percent"));
                }
                let amount = self.held(*amount, "/discount/amount")?;
                Some(QuoteDiscount { percent: *percent, amount })
            }
        };
        let mut lines = self.lines.clone();
        total_up(&mut lines, discount.as_ref(), &facts.grain())?;
        Ok(alloc::vec![QuoteEvent::Discounted { discount, set: self.changed(lines) }])
    }

    pub(super) fn set_charges(&self, charges: &[QuoteCharge]) -> Result<Vec<QuoteEvent>> {
        if charges.len() > limits::CHARGES {
            return Err(Error::new(Code::TooMany).with("limit", limits::CHARGES).at("/charges"));
        }
        let mut seen = BTreeSet::new();
        let mut set = Vec::with_capacity(charges.len());
        for (index, charge) in charges.iter().enumerate() {
            if !seen.insert(&charge.id) {
                return Err(Error::new(Code::DuplicateId).at(format!("/charges/{index}/id")));
            }
            let amount = self.held(Some(charge.amount), &format!("/charges/{index}/amount"))?;
            set.push(QuoteCharge {
                amount: amount.unwrap_or_default(),
                released: Amount::ZERO,
                ..charge.clone()
            });
        }
        Ok(alloc::vec![QuoteEvent::Charged { charges: set }])
    }

    /// Which totals of the lines that are not optional come to `target`; see [`solve_target`]. The totals are in the order
    /// of those lines, as quoted now, so that a discount of the quote keeps its weight.
    ///
    /// # Errors
    /// [`Code::NoPrice`] for a line without a price, and those of [`solve_target`].
    pub fn solve(&self, target: Amount, floors: &[LineLeast]) -> Result<Solution> {
        let lines = self.lines.iter().filter(|line| !line.optional).map(|line| {
            let total = line.quoted.ok_or_else(|| Error::new(Code::NoPrice).with("line", &line.id))?;
            let floor = floors.iter().filter(|floor| floor.line == line.id).map(|floor| floor.least);
            let least = floor.chain(line.least).max().unwrap_or_default();
            Ok(SolverLine { total, least, locked: line.locked })
        });
        solve_target(&lines.collect::<Result<Vec<_>>>()?, target, self.currency)
    }

    pub(super) fn target(&self, target: Amount, facts: &QuoteFacts<'_>) -> Result<Vec<QuoteEvent>> {
        let target = self.held(Some(target), "/total")?.unwrap_or_default();
        let found = self.solve(target, facts.floors)?;
        if !found.reached {
            return Err(Error::new(Code::TargetUnreachable)
                .detail(format!("Floors and locks allow {}, not {target}.", found.nearest))
                .with("nearest", found.nearest)
                .at("/total"));
        }
        let mut lines = self.lines.clone();
        for (line, total) in lines.iter_mut().filter(|line| !line.optional).zip(found.totals) {
            if !line.locked {
                line.set = Some(SetPrice { unit_price: None, discount_percent: None, total: Some(total) });
            }
        }
        total_up(&mut lines, None, &facts.grain())?;
        Ok(alloc::vec![QuoteEvent::Targeted { total: target, set: self.changed(lines) }])
    }

    pub(super) fn requote(&self, deed: &Deed<'_>, facts: &QuoteFacts<'_>) -> Result<Vec<QuoteEvent>> {
        let seller = deed.actor.seller.as_ref().or(self.seller_user.as_ref()).cloned();
        let (discount, set) = match self.rebased(self.discount.as_ref(), facts) {
            Ok(set) => (self.discount.clone(), set),
            // Today's prices leave less than the discount takes: the seller sets another one.
            Err(error) if error.code == Code::OutOfRange => (None, self.rebased(None, facts)?),
            Err(error) => return Err(error),
        };
        Ok(alloc::vec![QuoteEvent::Requoted { seller, discount, set }])
    }
}

fn check_price(set: &SetPrice) -> Result<()> {
    if set.unit_price.is_some_and(|price| price < Decimal::ZERO) {
        return Err(Error::new(Code::NegativePrice).at("/unit_price"));
    }
    if set.unit_price.is_some_and(|price| price.normalize().scale() > limits::PRICE_SCALE) {
        return Err(Error::new(Code::PrecisionLoss).at("/unit_price"));
    }
    if !set.discount_percent.is_none_or(is_percent) {
        return Err(Error::new(Code::InvalidPercent).at("/discount_percent"));
    }
    Ok(())
}

fn is_percent(percent: Decimal) -> bool {
    percent >= Decimal::ZERO && percent <= Decimal::ONE_HUNDRED
}
