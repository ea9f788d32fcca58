//! What a rulebook says about recovery outside of plays: when something counts as idle, what signals are evidence for, segments,
//! channels with their consents, windows and caps, who is written to, what may be offered.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::reason::{Reason, ReasonCode};
use super::signal::known_kind;
use super::standing::Standing;
use super::subject::{JourneyKind, Purpose, Stage};
use crate::condition::CartCondition;
use crate::document::{Cursor, choice, record};
use crate::error::{Code, Error};
use crate::id::{CalendarId, CategoryId, ContactId, ExperimentId, Name, RoleId, SegmentId};
use crate::limits;
use crate::money::Money;
use crate::time::{DayWindow, Span, Zone};

choice! {
    /// A kind of concession. A reason permits some kinds, most reasons none.
    pub enum ConcessionKind {
        /// A lower price.
        Price "price",
        /// Cheaper freight.
        Freight "freight",
        /// Longer terms of payment.
        Terms "terms",
    }

    /// What consent a channel needs for a purpose.
    pub enum ConsentBasis {
        /// The recipient has said yes.
        OptIn "opt_in",
        /// The recipient has not said no.
        OptOut "opt_out",
        /// None: it is part of what the recipient asked for.
        None "none",
    }

    /// Whose messages a cap counts.
    pub enum CapPer {
        /// Those to the contact.
        Contact "contact",
        /// Those to anybody of the account.
        Account "account",
        /// Those to addresses of one domain.
        Domain "domain",
    }

    /// Where a role of a recipient is looked up.
    pub enum RecipientFrom {
        /// Who buys.
        Buyer "buyer",
        /// Who must decide.
        Approver "approver",
        /// A contact with a role of the company in the buying unit or above.
        Role "role",
        /// The contact's owner at the seller.
        ContactOwner "contact_owner",
        /// The account's owner at the seller.
        AccountOwner "account_owner",
        /// The owner of the parent's account.
        ParentOwner "parent_owner",
        /// The owner of the territory.
        Territory "territory",
        /// A team of the seller that always exists.
        Team "team",
    }
}

record! {
    /// What a rulebook says about recovery.
    #[derive(Default)]
    pub struct RecoveryRules check {
        /// When something counts as idle. Nothing does without a rule that fits; the first that fits counts.
        list idle: IdleRule,
        /// What signals weigh for and against reasons, beside the table's own weights; an entry for the same pair replaces it.
        list evidence: EvidenceRule,
        /// A reason must weigh at least this much to be named; 50 when absent.
        optional threshold: u32,
        /// Reasons of the rulebook, and what reasons permit where that is not what the table says.
        list reasons: ReasonRule,
        /// Segments that are computed; those of the host come as groups.
        list segments: SegmentRule,
        /// Channels. A play may only send on one of these.
        list channels: ChannelRule,
        /// How often somebody is written to.
        list caps: Cap,
        /// Whom a play's roles mean.
        list recipients: RecipientRule,
        /// What may be offered.
        list offers: OfferRule,
        /// What can be shown to whom.
        list content: ContentRule,
        /// One conversation per company.
        optional arbitration: ArbitrationRule,
        /// When a person has the ball.
        optional ball: BallRule,
        /// The share of accounts that is never written to, to be compared with.
        optional holdout: HoldoutRule,
        /// How much of the same goods must be ordered elsewhere for a thing to count as converted elsewhere, in percent of its
        /// lines; 100 when absent.
        optional overlap_percent: Decimal,
        /// How long ended journeys, runs and sends are kept, beyond what caps need; 90 days when absent.
        optional keep: Span,
    }

    /// When something counts as idle.
    pub struct IdleRule check {
        /// The kinds; all when empty.
        list kinds: JourneyKind,
        /// The stages; all when empty.
        list stages: Stage,
        /// The segments of this rulebook, one of which must fit; all when empty.
        list segments: SegmentId,
        /// After how much elapsed time. Exactly one of this and `business`.
        optional after: Span,
        /// After how much business time.
        optional business: Span,
        /// The calendar of `business`.
        optional calendar: CalendarId,
        /// The signals that count as activity at these stages, beside those that are a sign of the stage itself; all that
        /// count by themselves when empty. The first rule about kind and stage says it, whatever its segments.
        list qualifying: Name,
    }

    /// What a signal weighs.
    pub struct EvidenceRule check {
        /// The signal's word, `x.*`, or a standing, `state.*`.
        required signal: Name,
        /// The reason.
        required reason: ReasonCode,
        /// How much it speaks for the reason; below zero it speaks against it.
        required weight: i64,
        /// It counts only when seen at least this often.
        optional at_least: u32,
        /// It counts only with this detail (a field, page, code or step).
        optional detail: Name,
        /// It counts only when its number (results, minutes, milliseconds, pieces, days) is above this.
        optional over: Decimal,
        /// It counts only when its amount is above this share of the value, in percent.
        optional over_percent: Decimal,
    }

    /// A reason of the rulebook, or what one of the table permits here.
    pub struct ReasonRule {
        /// The code.
        required code: ReasonCode,
        /// What it means, for people.
        optional title: alloc::string::String,
        /// The kinds of concessions that it permits.
        list permits: ConcessionKind,
    }

    /// A segment.
    pub struct SegmentRule {
        /// Its id.
        required id: SegmentId,
        /// Who is in it.
        required when: CartCondition,
    }

    /// A way to reach somebody. Channels are data: a host may add its own.
    pub struct ChannelRule {
        /// The channel, such as `email`, `sms`, `push`, `in_app`.
        required id: Name,
        /// Whether it is closed where nobody knows the recipient's own zone: that of the person, of the ship-to or of the
        /// account. The seller's zone is no knowledge of the recipient's; channels that are not regulated fall back to it.
        default regulated: bool = false,
        /// Whether it needs an address; when absent every channel but `in_app` does.
        optional addressed: bool,
        /// How long an address that failed for now is left alone; a day when absent.
        optional soft_bounce: Span,
        /// What consent each purpose needs: every purpose that plays use must be here.
        list consent: ConsentRule,
        /// When nothing is sent, in the recipient's zone; transactional messages too.
        list quiet: DayWindow,
        /// When something may be sent, in the recipient's zone; always when empty.
        list open: DayWindow,
        /// The business calendar that must be open too.
        optional calendar: CalendarId,
        /// How many messages of the account leave on it within how long.
        optional rate: Rate,
    }

    /// What consent a purpose needs.
    #[derive(Eq)]
    pub struct ConsentRule {
        /// The purpose.
        required purpose: Purpose,
        /// The consent.
        required basis: ConsentBasis,
    }

    /// A rate.
    #[derive(Eq)]
    pub struct Rate "MessageRate" {
        /// So many.
        required at_most: u32,
        /// Within this time.
        required within: Span,
    }

    /// A cap on messages.
    #[derive(Eq)]
    pub struct Cap {
        /// Its id.
        required id: Name,
        /// Whose messages it counts.
        required per: CapPer,
        /// So many at most.
        required at_most: u32,
        /// Within this time, rolling. Exactly one of this, `local_days` and `smart`.
        optional within: Span,
        /// Within this many days of the recipient's local calendar.
        optional local_days: u32,
        /// No second one within this time after an earlier one; the time is stored with the earlier one.
        optional smart: Span,
        /// The channels; all when empty.
        list channels: Name,
        /// The purposes; all when empty.
        list purposes: Purpose,
        /// The tags of which one must fit, as they were when sent; all when empty.
        list tags: Name,
    }

    /// Whom a role means: the first source that has somebody counts.
    pub struct RecipientRule {
        /// The role that plays name, such as `buyer`, `approver`, `finance`, `technical`, `sales_rep`.
        required role: Name,
        /// Where somebody is looked up, in this order.
        list from: RecipientSource,
    }

    /// Where somebody is looked up.
    #[derive(Eq)]
    pub struct RecipientSource {
        /// The kind of place.
        required from: RecipientFrom,
        /// The role of the company, for `role`.
        optional role: RoleId,
        /// The team, for `team`.
        optional team: Name,
    }

    /// Something that may be offered.
    pub struct OfferRule {
        /// Its id.
        required id: Name,
        /// What it concedes.
        required kind: ConcessionKind,
        /// Percent off: of the goods for `price`, of the freight for `freight`.
        optional percent: Decimal,
        /// An amount off.
        optional amount: Money,
        /// Days added to the terms of payment.
        optional days: u32,
        /// Once per account within this time.
        required once_per: Span,
        /// Only for these reasons; all that permit the kind when empty.
        list reasons: ReasonCode,
        /// How long it holds.
        required valid_for: Span,
    }

    /// Something to show.
    pub struct ContentRule {
        /// Its id at the host.
        required id: Name,
        /// Its kind, such as `case_study`, `white_paper`, `spec_sheet`.
        required kind: Name,
        /// The reasons that it answers; all when empty.
        list reasons: ReasonCode,
        /// The categories that it is about; all when empty.
        list categories: CategoryId,
    }

    /// One conversation per company.
    pub struct ArbitrationRule {
        /// After a message to one contact, other contacts of the account get none about anything for this long.
        required quiet_others: Span,
        /// Who is written to where several could be; the contact of the journey when absent.
        optional primary: ContactId,
        /// The purposes that it holds for; marketing alone when empty.
        list purposes: Purpose,
        /// One reply holds all marketing to the account back for this long.
        required after_reply: Span,
    }

    /// When a person has the ball.
    pub struct BallRule {
        /// The calendar of the times below.
        required calendar: CalendarId,
        /// An open task younger than this many business days holds messages back until its due time.
        required task_days: u32,
        /// How much business time after a task was closed without an answer the flow goes on.
        required hand_back: Span,
        /// The outcomes of tasks and calls that hand back; the others end the runs about the same thing.
        list hands_back: Name,
    }

    /// The share of accounts that is never written to.
    pub struct HoldoutRule {
        /// The experiment that holds out: its holdout percent and seed count.
        required experiment: ExperimentId,
        /// The purposes that are held out; marketing alone when empty.
        list purposes: Purpose,
    }
}

/// The zone of a wait or window when it is looked up, most exact first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Zones {
    /// The recipient's.
    pub contact: Option<Zone>,
    /// That of the place where the goods go.
    pub ship_to: Option<Zone>,
    /// The account's.
    pub account: Option<Zone>,
    /// The seller's, of the rulebook.
    pub tenant: Option<Zone>,
}

impl IdleRule {
    fn check(&self, at: &mut Cursor) {
        if self.after.is_some() == self.business.is_some() {
            at.fault(Code::ConflictingFields, "Give exactly one of \"after\" and \"business\".");
        } else if self.business.is_some() != self.calendar.is_some() {
            let detail = "Business time needs a \"calendar\", elapsed time has none.";
            at.fault(Code::ConflictingFields, detail);
        }
        for (field, span) in [("after", self.after), ("business", self.business)] {
            if span == Some(Span::ZERO) {
                at.step(field, |at| at.fault(Code::OutOfRange, "Nothing is idle at once."));
            }
        }
        for (place, signal) in self.qualifying.iter().enumerate() {
            if let Err(error) = known_kind(signal.as_str()) {
                at.step("qualifying", |at| at.step(place, |at| at.push(error)));
            }
        }
    }
}

impl EvidenceRule {
    fn check(&self, at: &mut Cursor) {
        let standing = Standing::ALL.iter().any(|standing| standing.as_str() == self.signal.as_str());
        if let Err(error) = known_kind(self.signal.as_str())
            && !standing
        {
            at.step("signal", |at| at.push(error));
        }
        if self.weight == 0 || self.weight.unsigned_abs() > limits::WEIGHT.unsigned_abs() {
            let detail = "A weight is not zero, and between -10,000 and 10,000.";
            at.step("weight", |at| at.fault(Code::OutOfRange, detail));
        }
        if self.reason == Reason::Unknown.into() {
            let detail = "Nothing speaks for \"unknown\": it is what is left.";
            at.step("reason", |at| at.fault(Code::InvalidChoice, detail));
        }
        if self.at_least == Some(0) {
            at.step("at_least", |at| at.fault(Code::OutOfRange, "One or more is needed here."));
        }
        if self.over_percent.is_some_and(|percent| percent.is_sign_negative() && !percent.is_zero()) {
            at.step("over_percent", |at| at.fault(Code::InvalidPercent, "A share is zero or more percent."));
        }
        let asked = [self.detail.is_some(), self.over.is_some(), self.over_percent.is_some()];
        if standing && (asked.contains(&true) || self.at_least.is_some_and(|times| times > 1)) {
            let detail = "A standing is so or is not: it has no detail, number, amount or count.";
            at.fault(Code::ConflictingFields, detail);
        }
    }
}

impl RecoveryRules {
    /// How long ended journeys and runs are kept.
    #[must_use]
    pub fn kept(&self) -> Span {
        self.keep.unwrap_or_else(|| Span::minutes(90 * 24 * 60).unwrap_or(Span::ZERO))
    }

    fn check(&self, at: &mut Cursor) {
        if self.threshold == Some(0) {
            at.step("threshold", |at| at.fault(Code::OutOfRange, "A threshold is above zero."));
        }
        if self
            .overlap_percent
            .is_some_and(|percent| percent <= Decimal::ZERO || percent > Decimal::ONE_HUNDRED)
        {
            let detail = "A share above 0 and up to 100 percent is needed here.";
            at.step("overlap_percent", |at| at.fault(Code::InvalidPercent, detail));
        }
        once(self.reasons.iter().map(|rule| rule.code.as_str()), "reasons", "code", at);
        once(self.segments.iter().map(|rule| rule.id.as_str()), "segments", "id", at);
        for (place, rule) in self.evidence.iter().enumerate() {
            if rule.reason.is_custom() && !self.knows(&rule.reason) {
                let error = Error::new(Code::UnknownReason)
                    .detail("A reason of the rulebook's own stands among its reasons first.")
                    .with("reason", &rule.reason);
                at.step("evidence", |at| at.step(place, |at| at.step("reason", |at| at.push(error))));
            }
        }
        for (place, rule) in self.idle.iter().enumerate() {
            for (index, id) in rule.segments.iter().enumerate() {
                if !self.segments.iter().any(|segment| segment.id == *id) {
                    let error = Error::new(Code::UnknownReference)
                        .detail("The rulebook has no such segment; the host's own come as groups.")
                        .with("id", id);
                    let path = alloc::format!("/idle/{place}/segments/{index}");
                    at.push(error.at(path));
                }
            }
        }
    }

    /// Whether a reason is one of the table or of this rulebook.
    #[must_use]
    pub fn knows(&self, reason: &ReasonCode) -> bool {
        !reason.is_custom() || self.reasons.iter().any(|rule| rule.code == *reason)
    }

    /// The kinds of concessions that a reason permits: what this rulebook says, else the table. One of the rulebook's own that
    /// does not say so permits none.
    #[must_use]
    pub fn permits(&self, reason: &ReasonCode) -> &[ConcessionKind] {
        match (self.reasons.iter().find(|rule| rule.code == *reason), reason) {
            (Some(rule), _) => &rule.permits,
            (None, ReasonCode::Known(known)) => known.permits(),
            (None, ReasonCode::Custom(_)) => &[],
        }
    }

    /// What a reason means, for people.
    #[must_use]
    pub fn title<'a>(&'a self, reason: &'a ReasonCode) -> &'a str {
        let authored = self.reasons.iter().find(|rule| rule.code == *reason);
        match (authored.and_then(|rule| rule.title.as_deref()), reason) {
            (Some(title), _) => title,
            (None, ReasonCode::Known(known)) => known.title(),
            (None, ReasonCode::Custom(code)) => code.as_str(),
        }
    }

    /// The least weight of a reason that is named.
    #[must_use]
    pub fn least_weight(&self) -> i64 {
        i64::from(self.threshold.unwrap_or(50))
    }

    /// The channel with this id.
    #[must_use]
    pub fn channel(&self, id: &Name) -> Option<&ChannelRule> {
        self.channels.iter().find(|channel| channel.id == *id)
    }

    /// The offer with this id.
    #[must_use]
    pub fn offer(&self, id: &Name) -> Option<&OfferRule> {
        self.offers.iter().find(|offer| offer.id == *id)
    }

    /// The ids of all segments.
    #[must_use]
    pub fn segment_ids(&self) -> Vec<&SegmentId> {
        self.segments.iter().map(|segment| &segment.id).collect()
    }
}

/// Reports every id that stands twice in a list.
fn once<'a>(ids: impl Iterator<Item = &'a str>, list: &'static str, field: &'static str, at: &mut Cursor) {
    let mut seen = BTreeSet::new();
    for (place, id) in ids.enumerate() {
        if !seen.insert(id) {
            let error = Error::new(Code::DuplicateId).with("id", id);
            at.step(list, |at| at.step(place, |at| at.step(field, |at| at.push(error))));
        }
    }
}
