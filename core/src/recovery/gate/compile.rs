//! Checks what a rulebook says about channels, caps, recipients, offers and the people before machines.

use alloc::collections::BTreeSet;
use alloc::format;

use chrono::TimeDelta;
use rust_decimal::Decimal;

use super::Gates;
use crate::document::{Cursor, Faults};
use crate::error::{Code, Error};
use crate::id::{CalendarId, ExperimentId, Name};
use crate::recovery::rules::{Cap, ChannelRule, ConcessionKind, OfferRule, RecipientFrom, RecoveryRules};
use crate::rulebook::Rulebook;
use crate::time::Calendars;

/// How long ended things are kept where the rulebook does not say it.
const KEEP: TimeDelta = TimeDelta::days(90);

impl Gates {
    /// Compiles what a rulebook says about channels, caps, recipients and offers.
    ///
    /// # Errors
    /// Every fault at once, at its pointer: [`Code::DuplicateId`], [`Code::UnknownReference`], [`Code::ConflictingFields`],
    /// [`Code::MissingField`], [`Code::OutOfRange`], [`Code::InvalidPercent`], and those of calendars.
    pub fn compile(rulebook: &Rulebook) -> Result<Self, Faults> {
        let mut at = Cursor::default();
        let calendars =
            at.step("calendars", |at| Calendars::compile_at(&rulebook.calendars, &rulebook.time_zone, at));
        let gates = Self::compile_at(rulebook, &calendars, &mut at);
        at.finish(Some(gates))
    }

    /// Compiles the rules that gates read; what comes back is whole only if the cursor is clean.
    pub(crate) fn compile_at(rulebook: &Rulebook, calendars: &Calendars, at: &mut Cursor) -> Self {
        let gates =
            Self { rules: rulebook.recovery.clone().unwrap_or_default(), calendars: calendars.clone() };
        at.step("recovery", |at| gates.check(rulebook, at));
        gates
    }

    /// How long ago something may have happened that still decides something.
    pub(crate) fn looks_back(&self) -> TimeDelta {
        let Self { rules, .. } = self;
        let arbitration = rules.arbitration.iter().flat_map(|rule| [rule.quiet_others, rule.after_reply]);
        let rates = rules.channels.iter().filter_map(|channel| channel.rate.as_ref().map(|rate| rate.within));
        let offers = rules.offers.iter().map(|offer| offer.once_per);
        let elapsed = arbitration.chain(rates).chain(offers).map(crate::time::Span::as_time_delta);
        let kept = rules.keep.map_or(KEEP, crate::time::Span::as_time_delta);
        elapsed.chain(rules.caps.iter().map(Cap::looks_back)).fold(kept, TimeDelta::max)
    }

    fn check(&self, rulebook: &Rulebook, at: &mut Cursor) {
        let rules = &self.rules;
        unique("channels", rules.channels.iter().map(|rule| &rule.id), at);
        unique("caps", rules.caps.iter().map(|rule| &rule.id), at);
        unique("recipients", rules.recipients.iter().map(|rule| &rule.role), at);
        unique("offers", rules.offers.iter().map(|rule| &rule.id), at);
        unique("content", rules.content.iter().map(|rule| &rule.id), at);
        each("channels", &rules.channels, at, |rule, at| self.check_channel(rule, at));
        each("caps", &rules.caps, at, |rule, at| rule.check(rules, at));
        each("offers", &rules.offers, at, OfferRule::check);
        each("recipients", &rules.recipients, at, |rule, at| {
            each("from", &rule.from, at, |source, at| {
                for (field, needed, given) in [
                    ("role", RecipientFrom::Role, source.role.is_some()),
                    ("team", RecipientFrom::Team, source.team.is_some()),
                ] {
                    if (source.from == needed) != given {
                        let detail = "A role of the company is named with `role`, a team with `team`, nothing otherwise.";
                        at.push(
                            Error::new(Code::MissingField)
                                .detail(detail)
                                .with("field", field)
                                .at(format!("/{field}")),
                        );
                    }
                }
            });
        });
        if let Some(ball) = &rules.ball {
            at.step("ball", |at| self.check_calendar(&ball.calendar, at));
        }
        let known = |id: &ExperimentId| rulebook.experiments.iter().any(|experiment| experiment.id == *id);
        if let Some(holdout) = rules.holdout.as_ref().filter(|rule| !known(&rule.experiment)) {
            at.step("holdout", |at| unknown("experiment", holdout.experiment.as_str(), at));
        }
    }

    fn check_channel(&self, rule: &ChannelRule, at: &mut Cursor) {
        if let Some(calendar) = &rule.calendar {
            self.check_calendar(calendar, at);
        }
        if rule.rate.as_ref().is_some_and(|rate| rate.at_most == 0) {
            at.step("rate", none_at_all);
        }
        let mut purposes = BTreeSet::new();
        each("consent", &rule.consent, at, |consent, at| {
            if !purposes.insert(consent.purpose) {
                at.step("purpose", |at| at.fault(Code::DuplicateId, "The purpose has a rule already."));
            }
        });
    }

    fn check_calendar(&self, id: &CalendarId, at: &mut Cursor) {
        if self.calendars.get(id).is_none() {
            unknown("calendar", id.as_str(), at);
        }
    }
}

impl Cap {
    fn check(&self, rules: &RecoveryRules, at: &mut Cursor) {
        let windows = [self.within.is_some(), self.local_days.is_some(), self.smart.is_some()];
        if windows.into_iter().filter(|given| *given).count() != 1 {
            at.push(
                Error::new(Code::ConflictingFields)
                    .detail("A cap counts within exactly one kind of window.")
                    .with_list("fields", ["within", "local_days", "smart"]),
            );
        }
        if self.at_most == 0 || self.local_days == Some(0) {
            none_at_all(at);
        }
        if self.smart.is_some() && self.at_most != 1 {
            at.step("at_most", |at| {
                at.fault(
                    Code::OutOfRange,
                    "After a message a smart cap lets no second one through: it is 1.",
                );
            });
        }
        each("channels", &self.channels, at, |id, at| {
            if rules.channel(id).is_none() {
                at.push(reference(id.as_str()));
            }
        });
    }
}

impl OfferRule {
    fn check(&self, at: &mut Cursor) {
        let given = [self.percent.is_some(), self.amount.is_some(), self.days.is_some()];
        let fits = match self.kind {
            ConcessionKind::Terms => given == [false, false, true],
            ConcessionKind::Price | ConcessionKind::Freight => {
                given == [true, false, false] || given == [false, true, false]
            }
        };
        if !fits {
            at.push(
                Error::new(Code::ConflictingFields)
                    .detail(
                        "An offer of price or freight has a percentage or an amount, one of terms has days.",
                    )
                    .with_list("fields", ["percent", "amount", "days"]),
            );
        }
        if self.percent.is_some_and(|percent| percent <= Decimal::ZERO || percent > Decimal::ONE_HUNDRED) {
            at.step("percent", |at| {
                at.fault(Code::InvalidPercent, "A percentage above 0 to 100 is needed here.");
            });
        }
        if self.amount.is_some_and(|money| money.amount <= Decimal::ZERO) {
            at.step("amount", |at| at.fault(Code::OutOfRange, "An amount above zero is needed here."));
        }
    }
}

fn each<T>(field: &str, list: &[T], at: &mut Cursor, mut check: impl FnMut(&T, &mut Cursor)) {
    at.step(field, |at| {
        for (place, entry) in list.iter().enumerate() {
            at.step(place, |at| check(entry, at));
        }
    });
}

fn unique<'a>(field: &str, ids: impl Iterator<Item = &'a Name>, at: &mut Cursor) {
    let key = if field == "recipients" { "role" } else { "id" };
    let mut seen = BTreeSet::new();
    at.step(field, |at| {
        for (place, id) in ids.enumerate() {
            if !seen.insert(id) {
                let detail = format!("{id} stands here already.");
                at.push(Error::new(Code::DuplicateId).detail(detail).at(format!("/{place}/{key}")));
            }
        }
    });
}

fn unknown(field: &str, id: &str, at: &mut Cursor) {
    at.step(field, |at| at.push(reference(id)));
}

fn reference(id: &str) -> Error {
    Error::new(Code::UnknownReference).detail(format!("{id} is not defined.")).with("id", id)
}

fn none_at_all(at: &mut Cursor) {
    at.fault(Code::OutOfRange, "At least one is needed: a channel that sends nothing is left out.");
}
