//! Making an offer: its terms, its end, and the colleague who lets a deep discount pass.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::command::QuoteCommand;
use super::decide::QuoteFacts;
use super::event::{OfferMade, QuoteEvent};
use super::rules::{QuoteRules, ValidFor};
use super::state::{Blanket, OfferTerms, Quote};
use crate::error::{Code, Error, Result};
use crate::limits;
use crate::money::Amount;
use crate::party::Deed;
use crate::pricing::PriceSnapshot;
use crate::time::{Zone, calendar_days};

impl Quote {
    pub(super) fn offer(
        &self,
        command: &QuoteCommand,
        deed: &Deed<'_>,
        facts: &QuoteFacts<'_>,
    ) -> Result<Vec<QuoteEvent>> {
        self.offerable()?;
        let terms = self.terms_of(command, deed, facts.rules)?;
        let priced = facts.priced.ok_or_else(|| {
            Error::new(Code::NeedsAnswers).detail("An offer needs the taxes on what is quoted.")
        })?;
        self.check_priced(priced)?;
        let offer = OfferMade { priced: Box::new(priced.clone()), terms };
        let roles = &deed.actor.seller_roles;
        let beyond = if deed.actor.is_host() {
            Vec::new()
        } else {
            self.needs_internal_approval(roles, facts.rules, facts.today, &priced.concessions)?
        };
        if beyond.is_empty() {
            self.go_out(offer, None, deed, facts)
        } else {
            // The end is looked at now as well, so that nobody approves an offer in vain.
            valid_until(&offer.terms, deed.now, facts)?;
            Ok(alloc::vec![QuoteEvent::SentForApproval { offer, beyond }])
        }
    }

    /// A colleague lets the offer pass: not the one who made it, and one whose own roles reach that far (anybody's where a
    /// rulebook limits nobody).
    pub(super) fn approve_internal(
        &self,
        deed: &Deed<'_>,
        facts: &QuoteFacts<'_>,
    ) -> Result<Vec<QuoteEvent>> {
        let (Some(priced), Some(terms)) = (self.priced.clone(), self.terms.clone()) else {
            return Err(Code::WrongState.into());
        };
        if deed.actor.seller.is_some() && deed.actor.seller == terms.offered_by {
            return Err(Error::new(Code::NotPermitted).detail("Nobody approves an offer of their own."));
        }
        if !deed.actor.is_host() && !facts.rules.authority.is_empty() {
            let roles = &deed.actor.seller_roles;
            let beyond =
                self.needs_internal_approval(roles, facts.rules, facts.today, &priced.concessions)?;
            if !beyond.is_empty() {
                return Err(Error::new(Code::NotPermitted)
                    .detail("The discount is beyond the authority of the approver too.")
                    .with_list("beyond", beyond.iter().map(|why| why.beyond)));
            }
        }
        self.go_out(OfferMade { priced, terms }, Some(deed.actor.label()), deed, facts)
    }

    fn go_out(
        &self,
        offer: OfferMade,
        approved_by: Option<String>,
        deed: &Deed<'_>,
        facts: &QuoteFacts<'_>,
    ) -> Result<Vec<QuoteEvent>> {
        let valid_until = valid_until(&offer.terms, deed.now, facts)?;
        let remind_at = match (valid_until, facts.rules.remind) {
            (Some(until), Some(before)) => Some(before.before(until)?).filter(|at| *at > deed.now),
            _ => None,
        };
        let by = (offer.terms.offered_by.as_ref())
            .map_or_else(|| String::from("host"), |seller| format!("seller:{seller}"));
        let total = facts.grain().sum([self.lines_total()?, self.charges_total()?])?;
        Ok(alloc::vec![QuoteEvent::Offered { offer, approved_by, by, valid_until, remind_at, total }])
    }

    /// Whether there is something to offer, and a price for each of it.
    fn offerable(&self) -> Result<()> {
        if self.lines.is_empty() {
            return Err(Error::new(Code::InvalidRequest)
                .detail("A quote without lines can't be asked for or offered."));
        }
        if let Some(line) = self.lines.iter().find(|line| line.quoted.is_none()) {
            let detail = format!("Line {} has no price; set one.", line.id);
            return Err(Error::new(Code::NoPrice).detail(detail).with("line", &line.id));
        }
        self.room_in_history()
    }

    pub(super) fn room_in_history(&self) -> Result<()> {
        let fits = self.history.len() < limits::QUOTE_ROUNDS;
        if fits { Ok(()) } else { Err(Error::new(Code::TooMany).with("limit", limits::QUOTE_ROUNDS)) }
    }

    /// Pricing only adds taxes. Where a floor blocked or raised a line, what would be offered is not what was quoted.
    fn check_priced(&self, priced: &PriceSnapshot) -> Result<()> {
        for line in self.lines.iter().filter(|line| !line.optional) {
            let found = priced.line(&line.id).map(|found| found.total);
            if found != line.quoted {
                let found = found.unwrap_or_default();
                let quoted = line.quoted.unwrap_or_default();
                return Err(Error::new(Code::BelowFloor)
                    .detail(format!("Line {} is quoted at {quoted}; pricing lets it be {found}.", line.id))
                    .with("line", &line.id));
            }
        }
        Ok(())
    }

    fn terms_of(&self, command: &QuoteCommand, deed: &Deed<'_>, rules: &QuoteRules) -> Result<OfferTerms> {
        let QuoteCommand::Offer { valid_until, payment, single_use, partial, blanket, note, .. } = command
        else {
            return Err(Code::InvalidRequest.into());
        };
        if blanket.is_some() && *single_use == Some(true) {
            let detail = "A blanket order has several releases; leave \"single_use\" out.";
            return Err(Error::new(Code::ConflictingFields).detail(detail).at("/blanket"));
        }
        let blanket = match blanket {
            None => None,
            Some(blanket) => Some(self.bounded(blanket, deed.now)?),
        };
        Ok(OfferTerms {
            valid_until: *valid_until,
            payment: payment.clone(),
            single_use: single_use.unwrap_or(rules.single_use && blanket.is_none()),
            partial: partial.unwrap_or(rules.partial),
            blanket,
            offered_by: deed.actor.seller.clone(),
            note: note.clone(),
        })
    }

    fn bounded(&self, blanket: &Blanket, now: DateTime<Utc>) -> Result<Blanket> {
        if blanket.ceiling <= Amount::ZERO {
            return Err(Error::new(Code::OutOfRange).at("/blanket/ceiling"));
        }
        if blanket.until <= now {
            return Err(Error::new(Code::ValidityOver).with("until", blanket.until).at("/blanket/until"));
        }
        let ceiling = Amount::new(blanket.ceiling.get(), self.currency);
        Ok(Blanket { ceiling: ceiling.map_err(|error| error.at("/blanket/ceiling"))?, until: blanket.until })
    }
}

/// When the offer ends: as its seller says, else as long after now as the rulebook says.
fn valid_until(
    terms: &OfferTerms,
    now: DateTime<Utc>,
    facts: &QuoteFacts<'_>,
) -> Result<Option<DateTime<Utc>>> {
    let until = match (terms.valid_until, &facts.rules.valid_for) {
        (Some(until), _) => Some(until),
        (None, Some(length)) => Some(length.after(now, facts.zone)?),
        (None, None) => None,
    };
    if until.is_some_and(|until| until <= now) {
        return Err(Error::new(Code::ValidityOver).at("/valid_until"));
    }
    Ok(until)
}

impl ValidFor {
    fn after(&self, now: DateTime<Utc>, zone: &Zone) -> Result<DateTime<Utc>> {
        match (self.days, self.span) {
            (Some(days), _) => calendar_days(now, days, None, zone),
            (None, Some(span)) => span.after(now),
            (None, None) => Ok(now),
        }
    }
}
