//! Quotes that were made on a device: how they come in, and when they are honoured.

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::command::{LineTerms, QuoteCommand, WantedLine};
use super::drift::{DriftCause, LineDrift, causes};
use super::rules::{Honour, OfflineRules};
use super::state::{QuoteCharge, SetPrice};
use crate::digest::Digest;
use crate::document::record;
use crate::error::{Code, Error, Result};
use crate::id::{AccountId, ContactId, Name, OrgUnitId, QuoteId, SellerId};
use crate::money::{Amount, exact};
use crate::pricing::{LineStatus, PriceSnapshot, SnapshotLine, Source};

record! {
    /// A quote that a seller made on a device, at the prices of a bundle.
    pub struct OfflineQuote {
        /// Its id, chosen by the device.
        required id: QuoteId,
        /// The bundle's book.
        required book: Digest,
        /// The account it was made for.
        required account: AccountId,
        /// The unit of the company that buys.
        optional unit: OrgUnitId,
        /// The buyer.
        optional contact: ContactId,
        /// The selling entity.
        optional seller: SellerId,
        /// Where the goods go.
        optional ship_to: Name,
        /// When it was made, by the clock of the device.
        required made_at: DateTime<Utc>,
        /// When the promise ends; by the rulebook when left out.
        optional valid_until: DateTime<Utc>,
        /// Charges such as freight, in the basis of the prices.
        list charges: QuoteCharge,
        /// What was promised.
        required prices: Box<PriceSnapshot>,
    }

    /// What became of a quote that was made on a device.
    #[derive(Eq)]
    pub struct BroughtIn {
        /// Whether it went out at its own prices.
        required honoured: bool,
        /// What the buyer was promised, with taxes and charges.
        required promised: Amount,
        /// What today's prices are further from, in all lines together, whichever way.
        required apart: Amount,
        /// Each line whose price is another today. What the seller set by hand has not drifted.
        list lines: LineDrift,
    }
}

impl OfflineQuote {
    /// Whether it can come in under this id, to this account, now.
    pub(crate) fn check(&self, id: &QuoteId, account: &AccountId, now: DateTime<Utc>) -> Result<()> {
        if self.account != *account {
            return Err(Error::new(Code::WrongAccount).at("/offline/account").with("account", &self.account));
        }
        if self.id != *id {
            let detail = "The quote comes in under the id that the device gave it.";
            return Err(Error::new(Code::ConflictingFields)
                .detail(detail)
                .at("/offline/id")
                .with("id", &self.id));
        }
        if self.made_at > now {
            return Err(Error::new(Code::OperationInFuture)
                .at("/offline/made_at")
                .with("now", crate::time::instant_to_text(now)));
        }
        let unpriced = self.prices.lines.iter().position(|line| line.status != LineStatus::Priced);
        match unpriced {
            Some(index) => Err(Error::new(Code::NoPrice).at(alloc::format!("/offline/prices/lines/{index}"))),
            None => Ok(()),
        }
    }

    /// The command that makes it anew.
    pub(crate) fn create(&self) -> QuoteCommand {
        let line = |line: &SnapshotLine| WantedLine {
            id: Some(line.id.clone()),
            sku: line.sku.clone(),
            quantity: line.quantity,
            unit: Some(line.unit.clone()),
            optional: false,
            note: None,
        };
        QuoteCommand::Create {
            unit: self.unit.clone(),
            contact: self.contact.clone(),
            seller: self.seller.clone(),
            currency: self.prices.currency,
            cart: None,
            ship_to: self.ship_to.clone(),
            po: None,
            lines: self.prices.lines.iter().map(line).collect(),
            request: false,
        }
    }

    /// The command that sets its lines to what was promised.
    pub(crate) fn price(&self, revision: u32) -> QuoteCommand {
        let set = |line: &SnapshotLine| LineTerms {
            line: line.id.clone(),
            set: Some(SetPrice { unit_price: None, discount_percent: None, total: Some(line.total) }),
            locked: None,
            optional: None,
            least: None,
            note: None,
        };
        QuoteCommand::Price { revision, lines: self.prices.lines.iter().map(set).collect() }
    }

    /// The command that offers it.
    pub(crate) const fn offer(&self, revision: u32) -> QuoteCommand {
        QuoteCommand::Offer {
            revision,
            valid_until: self.valid_until,
            payment: None,
            single_use: None,
            partial: None,
            blanket: None,
            note: None,
        }
    }

    /// How it stands to today's prices, and whether it is honoured.
    pub(crate) fn compare(
        &self,
        today: &PriceSnapshot,
        rules: &OfflineRules,
        now: DateTime<Utc>,
    ) -> Result<BroughtIn> {
        let (mut lines, mut apart, mut quoted) = (Vec::new(), Decimal::ZERO, Decimal::ZERO);
        for then in &self.prices.lines {
            quoted = exact::add(quoted, then.total.get())?;
            if by_hand(then) {
                continue;
            }
            let now = today.line(&then.id).filter(|now| now.status == LineStatus::Priced);
            let Some(now) = now else {
                apart = exact::add(apart, then.total.get())?;
                lines.push(self.drift(then, None, Vec::from([DriftCause::NoLongerPriced]))?);
                continue;
            };
            if now.total != then.total {
                apart = exact::add(apart, exact::sub(now.total.get(), then.total.get())?.abs())?;
                lines.push(self.drift(then, Some(now), causes(then, now))?);
            }
        }
        let in_time = match rules.within {
            Some(within) => now < within.after(self.made_at)?,
            None => true,
        };
        let in_time = in_time && self.valid_until.is_none_or(|until| now < until);
        let sold = !lines.iter().any(|line| line.today.is_none());
        let near = match rules.honour {
            Honour::Unchanged => lines.is_empty(),
            Honour::Nearly => {
                let most = rules.percent.unwrap_or_default();
                sold && exact::mul(apart, Decimal::ONE_HUNDRED)? <= exact::mul(quoted, most)?
            }
            Honour::Always => sold,
        };
        Ok(BroughtIn {
            honoured: in_time && near,
            promised: self.prices.totals.gross,
            apart: Amount::new(apart, self.prices.currency)?,
            lines,
        })
    }

    /// Today's prices with what was promised in the place of what has drifted: the company keeps a promise that its rulebook honours, and
    /// only what the seller set by hand is measured against a role's authority.
    pub(crate) fn promised(&self, today: &PriceSnapshot) -> PriceSnapshot {
        let mut promised = today.clone();
        for line in &mut promised.lines {
            if let Some(then) = self.prices.line(&line.id).filter(|then| !by_hand(then)) {
                *line = then.clone();
            }
        }
        promised
    }

    fn drift(
        &self,
        then: &SnapshotLine,
        now: Option<&SnapshotLine>,
        causes: Vec<DriftCause>,
    ) -> Result<LineDrift> {
        let saves = match now {
            Some(now) => {
                Some(Amount::new(exact::sub(now.total.get(), then.total.get())?, self.prices.currency)?)
            }
            None => None,
        };
        Ok(LineDrift {
            line: then.id.clone(),
            quoted: Some(then.total),
            then: Some(then.total),
            today: now.map(|now| now.total),
            saves,
            causes,
        })
    }
}

/// Whether the price of a line came with it instead of from the book.
const fn by_hand(line: &SnapshotLine) -> bool {
    matches!(line.source, Some(Source::Manual | Source::Quote | Source::External))
}
