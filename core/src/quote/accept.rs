//! What a buyer answers to an offer: yes, to all or to a part, or a counter offer.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::command::{QuoteCommand, Take};
use super::decide::QuoteFacts;
use super::event::{AcceptedLine, QuoteEvent, WishedLine};
use super::request::check_quantity;
use super::state::{Counter, Quote, Wish};
use crate::error::{Code, Error, Result};
use crate::id::Name;
use crate::party::Deed;

impl Quote {
    /// Accepts lines. The amount of a part of a line is its share of the line's total, rounded once; charges are accepted
    /// whole.
    pub(super) fn accept(
        &self,
        takes: &[Take],
        po: Option<&Name>,
        deed: &Deed<'_>,
        facts: &QuoteFacts<'_>,
    ) -> Result<Vec<QuoteEvent>> {
        let grain = facts.grain();
        let lines = if takes.is_empty() {
            let all = self.lines.iter().filter(|line| !line.optional);
            all.map(|line| AcceptedLine {
                line: line.id.clone(),
                quantity: line.quantity,
                total: line.quoted.unwrap_or_default(),
            })
            .collect()
        } else {
            self.taken(takes, facts)?
        };
        if lines.is_empty() {
            let detail = "Every line of the quote is an extra; name those that are accepted.";
            return Err(Error::new(Code::InvalidRequest).detail(detail).at("/lines"));
        }
        self.whole(&lines)?;
        self.room_in_history()?;
        let total = grain.sum(lines.iter().map(|line| line.total).chain([self.charges_total()?]))?;
        let by = deed.actor.label();
        Ok(alloc::vec![QuoteEvent::Accepted { by, lines, po: po.cloned(), total }])
    }

    fn taken(&self, takes: &[Take], facts: &QuoteFacts<'_>) -> Result<Vec<AcceptedLine>> {
        let mut seen = BTreeSet::new();
        let lines = takes.iter().enumerate().map(|(index, take)| {
            let line = self.named(&take.line, &format!("/lines/{index}/line"))?;
            if !seen.insert(&take.line) {
                return Err(Error::new(Code::DuplicateId).at(format!("/lines/{index}/line")));
            }
            let quantity = take.quantity.unwrap_or(line.quantity);
            check_quantity(quantity).map_err(|error| error.at(format!("/lines/{index}/quantity")))?;
            if quantity > line.quantity {
                return Err(Error::new(Code::BeyondQuote)
                    .detail(format!("The quote offers {} of line {}.", line.quantity, line.id))
                    .with("most", line.quantity)
                    .at(format!("/lines/{index}/quantity")));
            }
            let quoted = line.quoted.unwrap_or_default();
            let total = facts.grain().part(quoted.get(), quantity, line.quantity)?;
            Ok(AcceptedLine { line: line.id.clone(), quantity, total })
        });
        lines.collect()
    }

    /// Where the seller asks for all or nothing, every line that is not optional has to be there, whole.
    fn whole(&self, lines: &[AcceptedLine]) -> Result<()> {
        if self.terms.as_ref().is_none_or(|terms| terms.partial) {
            return Ok(());
        }
        let missing =
            self.lines.iter().filter(|line| !line.optional).find(|line| {
                !lines.iter().any(|taken| taken.line == line.id && taken.quantity == line.quantity)
            });
        match missing {
            None => Ok(()),
            Some(line) => Err(Error::new(Code::PartialAcceptance).with("line", &line.id).at("/lines")),
        }
    }

    pub(super) fn counter(&self, command: &QuoteCommand, deed: &Deed<'_>) -> Result<Vec<QuoteEvent>> {
        let QuoteCommand::Counter { target, lines, note, .. } = command else { return Ok(Vec::new()) };
        self.room_in_history()?;
        let mut seen = BTreeSet::new();
        let wishes = lines.iter().enumerate().map(|(index, wish)| {
            self.named(&wish.line, &format!("/lines/{index}/line"))?;
            if !seen.insert(&wish.line) {
                return Err(Error::new(Code::DuplicateId).at(format!("/lines/{index}/line")));
            }
            if let Some(quantity) = wish.quantity {
                check_quantity(quantity).map_err(|error| error.at(format!("/lines/{index}/quantity")))?;
            }
            if wish.unit_price.is_some_and(|price| price < rust_decimal::Decimal::ZERO) {
                return Err(Error::new(Code::NegativePrice).at(format!("/lines/{index}/unit_price")));
            }
            let total = self.held(wish.total, &format!("/lines/{index}/total"))?;
            let (quantity, unit_price, note) = (wish.quantity, wish.unit_price, wish.note.clone());
            Ok(WishedLine { line: wish.line.clone(), wish: Wish { quantity, unit_price, total, note } })
        });
        let wishes = wishes.collect::<Result<Vec<_>>>()?;
        let counter = Counter {
            at: deed.at,
            by: deed.actor.label(),
            target: self.held(*target, "/target")?,
            note: note.clone(),
        };
        Ok(alloc::vec![QuoteEvent::Countered { counter, wishes }])
    }
}
