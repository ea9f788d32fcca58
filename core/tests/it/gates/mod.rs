//! Gates, recipients, offers, content and related products, through the public interface.

mod answers;
mod caps;
mod documents;
mod human;
mod order;
mod parts;
mod permission;
mod windows;

use chrono::{DateTime, Utc};
use recoup::Rulebook;
use recoup::condition::Outcome;
use recoup::document::read;
use recoup::id::{ContactId, EffectKey, Name, StepId};
use recoup::party::{Company, CompanyRecord};
use recoup::recovery::{
    Asked, Attempt, Fate, Feedback, Gates, Held, Journey, Outreach, OutreachEvent, Purpose, Run, Sent,
    Signal, Zones,
};
use recoup::time::{Zone, instant_from_text};

/// Everything that an attempt needs; a test changes what it is about.
#[derive(Clone)]
pub(crate) struct World {
    pub(crate) outreach: Outreach,
    pub(crate) company: Company,
    pub(crate) gates: Gates,
    pub(crate) zones: Zones,
    pub(crate) journey: Journey,
    pub(crate) run: Run,
    pub(crate) now: DateTime<Utc>,
    pub(crate) due: Option<DateTime<Utc>>,
    pub(crate) contact: Option<ContactId>,
    pub(crate) channel: Option<Name>,
    pub(crate) purpose: Purpose,
    pub(crate) tags: Vec<Name>,
    pub(crate) run_holds: Result<(), Name>,
    pub(crate) preconditions: Outcome,
    pub(crate) held_out: bool,
    pub(crate) on_blocked: Held,
    pub(crate) on_cap: Held,
    pub(crate) calendar: Option<recoup::id::CalendarId>,
    keys: usize,
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    instant_from_text(text).unwrap()
}

pub(crate) fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

pub(crate) fn contact(text: &str) -> ContactId {
    ContactId::new(text).unwrap()
}

pub(crate) fn zone(text: &str) -> Zone {
    Zone::named(text).unwrap()
}

pub(crate) fn held(json: &str) -> Held {
    read(json.as_bytes()).unwrap()
}

pub(crate) const COMPANY: &str = r#"{
  "account": "acme", "owner": "rita", "parent_owner": "paul",
  "units": [ {"id":"hq"}, {"id":"east","parent":"hq","ship_tos":[{"id":"dock","region":"US-NY","time_zone":"America/Chicago"}]} ],
  "contacts": [
    {"id":"kim","memberships":[{"unit":"east","roles":["buyer"]}],"owner":"ken"},
    {"id":"lee","memberships":[{"unit":"hq","roles":["approver","finance"]}],"time_zone":"America/Los_Angeles"},
    {"id":"max","memberships":[{"unit":"east","roles":["finance"]}]},
    {"id":"old","memberships":[{"unit":"east","roles":["finance"]}],"inactive":true} ],
  "territories": [ {"id":"t-east","owner":"tom","units":["east"]}, {"id":"t","owner":"tina"} ] }"#;

const JOURNEY: &str = r#"{ "about": {"cart":"c-1"}, "stage": "cart", "status": "abandoned", "contact": "kim", "unit": "east",
  "opened": "2026-06-14T12:00:00Z", "activity": "2026-06-14T12:00:00Z", "abandoned": "2026-06-14T13:00:00Z" }"#;

const RUN: &str = r#"{ "id": "r-1", "entered": "2026-06-14T13:00:00Z",
  "start": { "play": "p", "version": 1, "journey": {"cart":"c-1"}, "key": "cart:c-1", "activity": "2026-06-14T12:00:00Z" } }"#;

pub(crate) fn rulebook(recovery: &str) -> Rulebook {
    let json = format!(
        r#"{{ "rulebook": "1", "id": "r", "currency": "USD", "time_zone": "America/New_York",
              "calendars": [ {{ "id": "office", "open": "Mon-Fri 09:00-17:00", "holidays": ["2026-07-03"] }} ],
              "experiments": [ {{ "id": "hold", "variants": [ {{ "id": "a" }} ] }} ],
              "recovery": {recovery} }}"#
    );
    Rulebook::parse(json).unwrap()
}

/// A channel on which everybody may be written to, beside what the test says.
pub(crate) fn open_channel(more: &str) -> String {
    format!(
        r#"{{ "id": "email", "consent": [ {{ "purpose": "marketing", "basis": "none" }}, {{ "purpose": "service", "basis": "none" }},
             {{ "purpose": "transactional", "basis": "none" }} ], "addressed": false {more} }}"#
    )
}

impl World {
    /// Monday 2026-06-15, noon in London: a marketing e-mail to Kim.
    pub(crate) fn new(recovery: &str) -> Self {
        Self {
            outreach: Outreach::default(),
            company: Company::compile(read::<CompanyRecord>(COMPANY.as_bytes()).unwrap()).unwrap(),
            gates: Gates::compile(&rulebook(recovery)).unwrap(),
            zones: Zones { tenant: Some(zone("America/New_York")), ..Zones::default() },
            journey: read(JOURNEY.as_bytes()).unwrap(),
            run: read(RUN.as_bytes()).unwrap(),
            now: at("2026-06-15T12:00:00Z"),
            due: None,
            contact: Some(contact("kim")),
            channel: Some(name("email")),
            purpose: Purpose::Marketing,
            tags: Vec::new(),
            run_holds: Ok(()),
            preconditions: Outcome::Holds,
            held_out: false,
            on_blocked: held(r#"{ "defer": { "max_age": "PT8760H" } }"#),
            on_cap: held(r#"{ "defer": { "max_age": "PT8760H" } }"#),
            calendar: None,
            keys: 0,
        }
    }

    pub(crate) fn ask(&self) -> Asked {
        let step = StepId::new("s").unwrap();
        let attempt = Attempt {
            outreach: &self.outreach,
            company: &self.company,
            now: self.now,
            due: self.due.unwrap_or(self.now),
            contact: self.contact.as_ref(),
            channel: self.channel.as_ref(),
            purpose: self.purpose,
            tags: &self.tags,
            journey: &self.journey,
            run: &self.run,
            step: &step,
            run_holds: self.run_holds.clone(),
            preconditions: self.preconditions,
            held_out: self.held_out,
            zones: &self.zones,
            on_blocked: &self.on_blocked,
            on_cap: &self.on_cap,
            calendar: self.calendar.as_ref(),
        };
        self.gates.ask(&attempt).unwrap()
    }

    /// What the last gate said, as `gate outcome reason until`.
    pub(crate) fn said(&self) -> String {
        let asked = self.ask();
        let last = asked.verdicts.last().unwrap();
        let reason = last.reason.as_ref().map(|reason| format!(" {reason}")).unwrap_or_default();
        let until = last.until.map(|until| format!(" {}", recoup::time::instant_to_text(until)));
        format!("{} {}{reason}{}", last.gate, last.outcome, until.unwrap_or_default())
    }

    /// Asks, and reserves what may go; what goes is returned.
    pub(crate) fn send(&mut self) -> Option<Sent> {
        let Fate::Go(sent) = self.ask().fate else { return None };
        let mut sent = *sent.unwrap();
        self.keys += 1;
        sent.key = Some(EffectKey::new(format!("k-{}", self.keys)).unwrap());
        self.outreach.apply(&OutreachEvent::Reserved { sent: sent.clone() }, self.now);
        Some(sent)
    }

    /// A signal that happened at a time and arrives now, at the latest of both.
    pub(crate) fn signal(&mut self, when: &str, json: &str) -> Vec<OutreachEvent> {
        let signal: Signal = read(json.as_bytes()).unwrap();
        let when = at(when);
        let events = self.outreach.signal(&signal, when, self.now.max(when), &self.gates).unwrap();
        for event in &events {
            self.outreach.apply(event, self.now.max(when));
        }
        events
    }

    pub(crate) fn answer(&mut self, sent: &Sent, answer: Feedback) -> Vec<OutreachEvent> {
        let events = self.outreach.answered(sent, answer, self.now, &self.gates).unwrap();
        for event in &events {
            self.outreach.apply(event, self.now);
        }
        events
    }

    pub(crate) fn at(mut self, now: &str) -> Self {
        self.now = at(now);
        self
    }
}
