//! Plays: how they are checked, who enters, when steps are due, how runs go on and end.

mod advancing;
mod entering;
pub(crate) mod lints;
mod loading;
mod properties;
mod ready;
mod waits;
mod year;

use chrono::{DateTime, Utc};
use recoup::document::{Decode, Faults, Tree, read};
use recoup::id::{AccountId, Name, RunId, StepId};
use recoup::recovery::{
    Clocks, CompiledPlay, Happening, Journey, JourneyContent, JourneyEvent, Look, Plays, Run, RunEnd,
    RunEvent, RunWait, StepOutcome, StepTaken, Zones,
};
use recoup::time::{Calendars, Zone};
use recoup::{Code, Rulebook};

/// A rulebook with an office in New York, two channels, two roles, an offer, an experiment, and these plays.
pub(crate) fn rulebook_text(plays: &str, more: &str) -> String {
    format!(
        r#"{{ "rulebook": "1", "id": "t", "currency": "USD", "time_zone": "America/New_York",
        "calendars": [ {{ "id": "office", "open": "Mon-Fri 09:00-17:00", "holidays": [ "2026-07-03", "2025-07-04" ] }} ],
        "recovery": {{
            "channels": [
                {{ "id": "email", "consent": [ {{ "purpose": "service", "basis": "opt_out" }}, {{ "purpose": "marketing", "basis": "opt_in" }} ] }},
                {{ "id": "sms", "regulated": true, "consent": [ {{ "purpose": "service", "basis": "opt_in" }} ] }} ],
            "segments": [ {{ "id": "large", "when": {{ "total": {{ "over": 10000, "currency": "USD" }} }} }} ],
            "reasons": [ {{ "code": "x.weather" }} ],
            "recipients": [ {{ "role": "sales_rep", "from": [ {{ "from": "account_owner" }} ] }}, {{ "role": "approver", "from": [ {{ "from": "approver" }} ] }} ],
            "offers": [ {{ "id": "freight", "kind": "freight", "percent": 100, "once_per": "PT720H", "valid_for": "PT72H" }} ] }},
        "experiments": [ {{ "id": "subject", "variants": [ {{ "id": "a" }}, {{ "id": "b" }} ] }} ],
        {more} "plays": [ {plays} ] }}"#
    )
}

pub(crate) fn rulebook(plays: &str) -> Rulebook {
    let text = rulebook_text(plays, "");
    Rulebook::parse(&text).unwrap_or_else(|faults| panic!("{text}\n{faults}"))
}

pub(crate) fn compiled(plays: &str) -> Plays {
    Plays::compile(&rulebook(plays)).unwrap_or_else(|faults| panic!("{plays}\n{faults}"))
}

/// The codes and paths of what is wrong with plays.
pub(crate) fn faults(plays: &str) -> Vec<(Code, String)> {
    listed(Plays::compile(&rulebook(plays)).err())
}

pub(crate) fn listed(faults: Option<Faults>) -> Vec<(Code, String)> {
    let faults = faults.iter().flat_map(Faults::list);
    faults.map(|fault| (fault.code, fault.path.clone())).collect()
}

pub(crate) fn parsed<T: Decode>(json: &str) -> T {
    read(json.as_bytes()).unwrap_or_else(|faults| panic!("{json}\n{faults}"))
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap_or_else(|_| panic!("{text}")).to_utc()
}

pub(crate) fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

pub(crate) fn account() -> AccountId {
    AccountId::new("acme").unwrap()
}

/// A thing as it stands: fields of a journey over those of an abandoned cart of Kim's.
pub(crate) fn journey(fields: &str) -> Journey {
    let base = r#"{ "about": { "cart": "c-1" }, "stage": "cart", "status": "abandoned", "contact": "kim",
        "opened": "2026-07-02T18:00:00Z", "activity": "2026-07-02T19:00:00Z", "abandoned": "2026-07-02T20:00:00Z" }"#;
    let mut whole: serde_json::Value = serde_json::from_str(base).unwrap();
    let over: serde_json::Value = serde_json::from_str(fields).unwrap_or_else(|_| panic!("{fields}"));
    for (field, value) in over.as_object().unwrap() {
        if value.is_null() {
            whole.as_object_mut().unwrap().remove(field);
        } else {
            whole[field] = value.clone();
        }
    }
    parsed(&whole.to_string())
}

/// The only play of these, about a cart that was abandoned unless it says otherwise, with these steps.
pub(crate) fn play(rest: &str, steps: &str) -> String {
    let mut whole: serde_json::Value = serde_json::from_str(
        r#"{ "id": "p", "version": 1, "subject": "cart", "enter": { "on": "abandoned" }, "preset": "careful" }"#,
    )
    .unwrap();
    let rest: serde_json::Value = serde_json::from_str(rest).unwrap_or_else(|_| panic!("{rest}"));
    for (field, value) in rest.as_object().unwrap() {
        if value.is_null() {
            whole.as_object_mut().unwrap().remove(field);
        } else {
            whole[field] = value.clone();
        }
    }
    whole["steps"] = serde_json::from_str(steps).unwrap_or_else(|_| panic!("{steps}"));
    whole.to_string()
}

pub(crate) fn zone(name: &str) -> Zone {
    Zone::named(name).unwrap()
}

/// A run on its way through a play, with the thing and the zones as they are now.
pub(crate) struct Flow {
    pub(crate) plays: Plays,
    pub(crate) journey: Journey,
    pub(crate) zones: Zones,
    calendars: Calendars,
    pub(crate) run: Run,
}

impl Flow {
    /// Enters the play at an instant.
    pub(crate) fn enter(play: &str, journey: Journey, now: &str) -> Self {
        Self::with_zones(
            play,
            journey,
            now,
            Zones { tenant: Some(zone("America/New_York")), ..Zones::default() },
        )
    }

    pub(crate) fn with_zones(play: &str, journey: Journey, now: &str, zones: Zones) -> Self {
        Self::of(&rulebook(play), journey, now, zones)
    }

    /// Enters the first play of a rulebook.
    pub(crate) fn of(rulebook: &Rulebook, journey: Journey, now: &str, zones: Zones) -> Self {
        let plays = Plays::compile(rulebook).unwrap_or_else(|faults| panic!("{faults}"));
        let calendars = Calendars::compile(&rulebook.calendars, &rulebook.time_zone).unwrap();
        let first = &rulebook.plays[0];
        let start = plays.get(&first.id, first.version).unwrap().start(&journey, &account());
        let event = RunEvent::Entered { start };
        let run = Run::from_entered(&RunId::new("r-1").unwrap(), &event, at(now)).unwrap();
        let mut flow = Self { plays, journey, zones, calendars, run };
        let events = flow.play().begin(&flow.run, &flow.clocks(), at(now));
        flow.apply(&events, now);
        flow
    }

    pub(crate) fn play(&self) -> &CompiledPlay {
        self.plays.get(&self.run.start.play, self.run.start.version).unwrap()
    }

    pub(crate) fn clocks(&self) -> Clocks<'_> {
        Clocks { zones: &self.zones, calendars: &self.calendars, journey: &self.journey }
    }

    /// The office has no holidays and stands in this zone.
    pub(crate) fn work_in(&mut self, zone: &Zone) {
        let rules: recoup::time::CalendarRules =
            parsed(r#"{ "id": "office", "open": "Mon-Fri 09:00-17:00" }"#);
        self.calendars = Calendars::compile(&[rules], zone).unwrap();
    }

    /// Folds events as an account would: written and read in between.
    pub(crate) fn apply(&mut self, events: &[RunEvent], now: &str) {
        for event in events {
            let text = recoup::document::Encode::encode(event).to_string();
            let again: RunEvent = parsed(&text);
            assert_eq!(&again, event, "{text}");
            self.run.apply(&again, at(now));
        }
        assert!(Tree::parse(recoup::document::Encode::encode(&self.run).to_string().as_bytes()).is_ok());
    }

    /// The step that is waited for is done.
    pub(crate) fn done(&mut self, now: &str) -> Vec<RunEvent> {
        self.taken(StepOutcome::Done, None, now)
    }

    pub(crate) fn taken(&mut self, outcome: StepOutcome, to: Option<&str>, now: &str) -> Vec<RunEvent> {
        let step = self.wait().step.clone();
        let taken = StepTaken { step, at: at(now), outcome, key: None, contact: None, held: None };
        let to = to.map(|to| StepId::new(to).unwrap());
        let events = self.play().after(&self.run, taken, to.as_ref(), &self.clocks(), at(now));
        self.apply(&events, now);
        events
    }

    pub(crate) fn hear(&mut self, signal: &str, happened: &str, now: &str) -> Vec<RunEvent> {
        let events = self.play().heard(&self.run, signal, at(happened), &self.clocks(), at(now));
        self.apply(&events, now);
        events
    }

    pub(crate) fn happens(&mut self, happening: &Happening<'_>, now: &str) -> Option<RunEvent> {
        let event = self.play().exit(&self.run, happening);
        self.apply(event.as_slice(), now);
        event
    }

    /// What is to be done when it is looked at: the id of the step, or none where it goes on by itself.
    pub(crate) fn look(&mut self, now: &str) -> Option<String> {
        let look = match self.play().look(&self.run, &self.clocks(), at(now)) {
            Look::Do(step) => Ok(step.id().to_string()),
            Look::Goes(events) => Err(events),
        };
        match look {
            Ok(step) => Some(step),
            Err(events) => {
                self.apply(&events, now);
                None
            }
        }
    }

    /// The thing ends at another time.
    pub(crate) fn ends(&mut self, ends: Option<&str>, now: &str) -> Vec<RunEvent> {
        let content = JourneyContent { ends: ends.map(at), ..self.journey.content() };
        let changed = JourneyEvent::Changed { content };
        self.journey.apply(&changed, at(now));
        let events = self.play().moved(&self.run, &self.clocks(), at(now));
        self.apply(&events, now);
        events
    }

    pub(crate) fn wait(&self) -> &RunWait {
        self.run.wait.as_ref().unwrap_or_else(|| panic!("it waits for nothing: {:?}", self.run))
    }

    /// The step that is waited for and when it is due.
    pub(crate) fn waits(&self) -> (&str, DateTime<Utc>) {
        (self.wait().step.as_str(), self.wait().due)
    }

    /// When it is due by the plan.
    pub(crate) fn planned(&self) -> DateTime<Utc> {
        self.wait().planned.unwrap_or(self.wait().due)
    }

    pub(crate) fn end(&self) -> Option<RunEnd> {
        self.run.end
    }

    /// What became of the steps, in order.
    pub(crate) fn outcomes(&self) -> Vec<(String, StepOutcome)> {
        self.run.taken.iter().map(|taken| (taken.step.to_string(), taken.outcome)).collect()
    }
}
