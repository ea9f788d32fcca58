//! From a command to events: what holds for every command, and which file decides the rest.

use alloc::format;
use alloc::vec::Vec;

use super::arithmetic::Grain;
use super::command::QuoteCommand;
use super::event::QuoteEvent;
use super::rules::QuoteRules;
use super::state::{Quote, QuoteAuthority, QuoteLine, QuoteState};
use super::table::{QuoteVerb, TABLE};
use crate::error::{Code, Error, Result};
use crate::id::{LineId, Name};
use crate::limits;
use crate::money::{Amount, ResolvedPlan};
use crate::party::{Actor, Deed, Permission};
use crate::pricing::PriceSnapshot;
use crate::time::Zone;

/// What a decision about a quote is told beside the command.
#[derive(Debug, Clone, Copy)]
pub struct QuoteFacts<'a> {
    /// The rules.
    pub rules: &'a QuoteRules,
    /// The rounding plan for the quote's currency.
    pub plan: &'a ResolvedPlan,
    /// The rulebook's zone: calendar days are counted in it.
    pub zone: &'a Zone,
    /// What the lines cost without a quote now ([`Quote::today_lines`]; of new lines, [`numbered`](super::numbered)).
    pub today: Option<&'a PriceSnapshot>,
    /// The quoted totals with their taxes and charges ([`Quote::request_lines`]): an offer needs it.
    pub priced: Option<&'a PriceSnapshot>,
    /// Floors of the rulebook, for the solver.
    pub floors: &'a [LineLeast],
}

/// The least total of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineLeast {
    /// The line.
    pub line: LineId,
    /// What it has to come to at least.
    pub least: Amount,
}

impl QuoteFacts<'_> {
    pub(super) fn grain(&self) -> Grain {
        Grain::of(self.plan)
    }
}

impl Quote {
    /// Decides what a command does.
    ///
    /// # Errors
    /// In this order: [`Code::ExternalAuthority`]; [`Code::WrongState`], [`Code::Closed`] and [`Code::QuoteExpired`] by the
    /// [table](super::TABLE) at the account's clock; [`Code::StaleVersion`]; [`Code::Locked`] for a seller while a
    /// colleague works on it; then those of the command.
    pub fn decide(
        &self,
        command: &QuoteCommand,
        deed: &Deed<'_>,
        facts: &QuoteFacts<'_>,
    ) -> Result<Vec<QuoteEvent>> {
        self.guard(command, deed)?;
        match command {
            QuoteCommand::Create { .. } | QuoteCommand::BringIn { .. } => {
                Err(Error::new(Code::DuplicateId).with("quote", &self.id))
            }
            QuoteCommand::Observe { whole } => self.observed(whole),
            QuoteCommand::Edit { .. } => self.edit(command, facts),
            QuoteCommand::Request { .. } => self.request(facts),
            QuoteCommand::Claim { .. } => {
                Ok(alloc::vec![QuoteEvent::Claimed { seller: deed.actor.seller.clone() }])
            }
            QuoteCommand::Unclaim { .. } => Ok(alloc::vec![QuoteEvent::Unclaimed {}]),
            QuoteCommand::Price { lines, .. } => self.price(lines, facts),
            QuoteCommand::Discount { discount, .. } => self.set_discount(discount.as_ref(), facts),
            QuoteCommand::Charges { charges, .. } => self.set_charges(charges),
            QuoteCommand::Target { total, .. } => self.target(*total, facts),
            QuoteCommand::Offer { .. } => self.offer(command, deed, facts),
            QuoteCommand::ApproveInternal { .. } => self.approve_internal(deed, facts),
            QuoteCommand::RefuseInternal { note, .. } => {
                let (by, note) = (deed.actor.label(), note.clone());
                Ok(alloc::vec![QuoteEvent::InternallyRefused { by, note }])
            }
            QuoteCommand::Accept { lines, po, .. } => self.accept(lines, po.as_ref(), deed, facts),
            QuoteCommand::Counter { .. } => self.counter(command, deed),
            QuoteCommand::Requote { .. } => self.requote(deed, facts),
            QuoteCommand::Place { lines, .. } => {
                let release = self.release(lines, deed, &facts.grain())?;
                Ok(alloc::vec![QuoteEvent::Placing { release }])
            }
            QuoteCommand::Placed { release, order } => self.placed(*release, order),
            QuoteCommand::Refused { release, reason } => self.refused(*release, reason.as_ref()),
            QuoteCommand::Message { text, internal, .. } => self.message(text, *internal, deed),
            QuoteCommand::Decline { reason, .. } => {
                Ok(alloc::vec![QuoteEvent::Declined { reason: reason.clone() }])
            }
            QuoteCommand::Withdraw { reason, .. } => {
                Ok(alloc::vec![QuoteEvent::Withdrawn { reason: reason.clone() }])
            }
            QuoteCommand::Reject { reason, .. } => {
                Ok(alloc::vec![QuoteEvent::Rejected { reason: reason.clone() }])
            }
            QuoteCommand::Cancel { reason, .. } => {
                let ordered = !self.releases.is_empty();
                Ok(alloc::vec![QuoteEvent::Cancelled { reason: reason.clone(), ordered }])
            }
        }
    }

    /// What the actor must be permitted to do for a command on this quote. Both sides cancel, requote, write and edit, each
    /// with its own permission; answers of systems are the host's.
    #[must_use]
    pub fn permission(&self, command: &QuoteCommand, actor: &Actor) -> Permission {
        let side = if actor.seller.is_some() { Permission::Sell } else { Permission::Quote };
        match command.verb() {
            None | Some(QuoteVerb::Cancel | QuoteVerb::Requote | QuoteVerb::Message) => side,
            Some(QuoteVerb::Edit) if self.state == QuoteState::Draft => side,
            Some(QuoteVerb::Request | QuoteVerb::Accept | QuoteVerb::Counter | QuoteVerb::Decline) => {
                Permission::Quote
            }
            Some(QuoteVerb::Place) => Permission::Order,
            Some(QuoteVerb::Placed | QuoteVerb::Refused) => Permission::Manage,
            Some(_) => Permission::Sell,
        }
    }

    /// Whether the engine decides about it.
    pub(crate) fn is_ours(&self) -> Result<()> {
        match self.authority {
            QuoteAuthority::Engine => Ok(()),
            QuoteAuthority::External => Err(Error::new(Code::ExternalAuthority).with("quote", &self.id)),
        }
    }

    /// What holds for every command.
    pub(crate) fn guard(&self, command: &QuoteCommand, deed: &Deed<'_>) -> Result<()> {
        let Some(verb) = command.verb() else { return Ok(()) };
        self.is_ours()?;
        TABLE.allows(self.state_at(deed.now), verb)?;
        if let Some(seen) = command.revision()
            && seen != self.revision
        {
            let detail = format!("The quote is at revision {}; the command saw {seen}.", self.revision);
            return Err(Error::new(Code::StaleVersion)
                .detail(detail)
                .with("revision", self.revision)
                .with("seen", seen)
                .at("/revision"));
        }
        self.not_anothers(verb, deed.actor)
    }

    /// In review, a quote is worked on by the one who claimed it; a colleague claims it first.
    fn not_anothers(&self, verb: QuoteVerb, actor: &Actor) -> Result<()> {
        let works = matches!(
            verb,
            QuoteVerb::Edit
                | QuoteVerb::Price
                | QuoteVerb::Discount
                | QuoteVerb::Charges
                | QuoteVerb::Target
                | QuoteVerb::Offer
                | QuoteVerb::Unclaim
        );
        match (&self.seller_user, &actor.seller) {
            (Some(holder), Some(seller))
                if works && self.state == QuoteState::InReview && holder != seller =>
            {
                Err(Error::new(Code::Locked)
                    .detail(format!("{holder} works on the quote; claim it first."))
                    .with("holder", holder))
            }
            _ => Ok(()),
        }
    }

    fn message(&self, text: &Name, internal: bool, deed: &Deed<'_>) -> Result<Vec<QuoteEvent>> {
        if internal && deed.actor.contact.is_some() {
            return Err(Error::new(Code::NotPermitted)
                .detail("Only the seller's people write internal messages.")
                .at("/internal"));
        }
        if self.messages.len() >= limits::QUOTE_MESSAGES {
            return Err(Error::new(Code::TooMany).with("limit", limits::QUOTE_MESSAGES));
        }
        let (text, by) = (text.clone(), deed.actor.label());
        Ok(alloc::vec![QuoteEvent::Messaged { text, by, internal }])
    }

    /// The lines of a list that differ from those held.
    pub(super) fn changed(&self, lines: Vec<QuoteLine>) -> Vec<QuoteLine> {
        lines.into_iter().filter(|line| self.line(&line.id) != Some(line)).collect()
    }

    /// The line that a command names.
    pub(super) fn named(&self, id: &LineId, path: &str) -> Result<&QuoteLine> {
        self.line(id).ok_or_else(|| {
            let detail = format!("The quote has no line {id}.");
            Error::new(Code::UnknownReference).detail(detail).with("line", id).at(path)
        })
    }
}
