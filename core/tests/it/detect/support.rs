//! A thing that is watched: signals and observations go in, events are folded, its deadline is run when it is due.

use chrono::{DateTime, Utc};
use recoup::Rulebook;
use recoup::condition::Moment;
use recoup::document::{Decode, Encode, read, read_tree};
use recoup::id::{Name, OrderId};
use recoup::money::{Currency, Money};
use recoup::party::{Company, CompanyRecord};
use recoup::recovery::{
    Detection, Journey, JourneyEvent, JourneyFacts, JourneyKind, JourneyLine, JourneyRef, JourneyStatus,
    Observation, Purchases, Signal, Standing,
};

pub(crate) const COMPANY: &str = r#"{ "account": "acme", "groups": ["industry.food"],
  "units": [ {"id":"hq","seller":"us"}, {"id":"plant","parent":"hq","groups":["large"]} ],
  "contacts": [ {"id":"kim","memberships":[{"unit":"plant","roles":["buyer"]}],"groups":["vip"]},
    {"id":"lee","memberships":[{"unit":"plant","roles":["buyer"]}]},
    {"id":"gone","inactive":true} ] }"#;

pub(crate) const CALENDARS: &str = r#"[{"id":"us","open":"Mon-Fri 09:00-17:00","holidays":["2026-11-26"]}]"#;

pub(crate) fn parse<T: Decode>(json: &str) -> T {
    read(json.as_bytes()).unwrap_or_else(|faults| panic!("{faults}\n{json}"))
}

/// A time of Monday 2026-11-23 (UTC), or a whole instant.
pub(crate) fn at(text: &str) -> DateTime<Utc> {
    let whole = if text.contains('T') { text.to_owned() } else { format!("2026-11-23T{text}:00Z") };
    whole.parse().unwrap_or_else(|_| panic!("{text}"))
}

pub(crate) fn usd(amount: &str) -> Money {
    Money { amount: amount.parse().unwrap(), currency: Currency::new("USD").unwrap() }
}

pub(crate) fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

pub(crate) fn cart() -> JourneyRef {
    JourneyRef::new(JourneyKind::Cart, name("c-9"))
}

pub(crate) fn line(sku: &str, quantity: i64) -> JourneyLine {
    parse(&format!(r#"{{"sku":"{sku}","quantity":{quantity}}}"#))
}

pub(crate) fn company() -> Company {
    Company::compile(parse::<CompanyRecord>(COMPANY)).unwrap()
}

pub(crate) fn rulebook(recovery: &str) -> Rulebook {
    try_rulebook(recovery).unwrap_or_else(|faults| panic!("{faults}\n{recovery}"))
}

pub(crate) fn try_rulebook(recovery: &str) -> Result<Rulebook, recoup::document::Faults> {
    Rulebook::parse(format!(
        r#"{{"rulebook":"1","id":"r","currency":"USD","time_zone":"UTC","calendars":{CALENDARS},"recovery":{recovery}}}"#
    ))
}

pub(crate) fn detection(recovery: &str) -> Detection {
    Detection::compile(&rulebook(recovery)).unwrap()
}

/// Every kind is idle after four hours.
pub(crate) const FOUR_HOURS: &str = r#"{"idle":[{"after":"PT4H"}]}"#;

/// One thing and what is known of it.
pub(crate) struct Watched {
    pub(crate) detection: Detection,
    pub(crate) journey: Option<Journey>,
    pub(crate) company: Company,
    pub(crate) purchases: Purchases,
    pub(crate) standing: Vec<Standing>,
    pub(crate) now: DateTime<Utc>,
    about: JourneyRef,
}

impl Watched {
    pub(crate) fn new(recovery: &str) -> Self {
        Self {
            detection: detection(recovery),
            journey: None,
            company: company(),
            purchases: Purchases::default(),
            standing: Vec::new(),
            now: at("00:00"),
            about: cart(),
        }
    }

    pub(crate) fn journey(&self) -> &Journey {
        self.journey.as_ref().unwrap()
    }

    /// A signal about the cart, such as `"command":"viewed"`, that happened and arrives at one moment. Deadlines run first.
    pub(crate) fn signal(&mut self, when: &str, fields: &str) -> Vec<&'static str> {
        self.run_until(at(when));
        self.late(when, fields)
    }

    /// A signal that happened at `when` and arrives only now.
    pub(crate) fn late(&mut self, when: &str, fields: &str) -> Vec<&'static str> {
        let about = if fields.contains("\"about\"") { "" } else { r#""about":{"cart":"c-9"},"# };
        let signal: Signal = parse(&format!("{{{about}{fields}}}"));
        self.about = signal.about.clone().unwrap();
        let events = self.detection.signal(self.journey.as_ref(), &signal, at(when), self.now).unwrap();
        self.fold(&events)
    }

    pub(crate) fn observe(&mut self, seen: &Observation) -> Vec<&'static str> {
        self.run_until(seen.at);
        self.about = seen.about.clone();
        let events = self.detection.observe(self.journey.as_ref(), seen, self.now).unwrap();
        self.fold(&events)
    }

    pub(crate) fn ordered(
        &mut self,
        when: &str,
        lines: &[JourneyLine],
        from: Option<&JourneyRef>,
    ) -> Vec<&'static str> {
        self.run_until(at(when));
        let journey = self.journey().clone();
        let order = OrderId::new("o-1").unwrap();
        let wanted = journey.lines.clone();
        let events = self.detection.ordered(&journey, &wanted, lines, &order, from, at(when)).unwrap();
        self.fold(&events)
    }

    /// Lets time pass: what is due is run at its own instant.
    pub(crate) fn run_until(&mut self, until: DateTime<Utc>) {
        for _ in 0..100 {
            let Some(due) = self.journey.as_ref().and_then(Journey::due).filter(|due| *due <= until) else {
                break;
            };
            self.now = self.now.max(due);
            let events = self.idle(due);
            if self.fold(&events).is_empty() {
                break;
            }
        }
        self.now = self.now.max(until);
    }

    pub(crate) fn idle(&self, due: DateTime<Utc>) -> Vec<JourneyEvent> {
        self.detection.idle(&self.facts(due), due).unwrap()
    }

    pub(crate) fn facts(&self, moment: DateTime<Utc>) -> JourneyFacts<'_> {
        let moment = Moment { instant: moment, local: moment.naive_utc() };
        let mut facts = JourneyFacts::new(self.journey(), &self.company, &self.purchases, moment);
        facts.standing = &self.standing;
        facts
    }

    /// Folds events as they come back from a log.
    pub(crate) fn fold(&mut self, events: &[JourneyEvent]) -> Vec<&'static str> {
        for event in events {
            let event: JourneyEvent = read_tree(&event.encode()).unwrap();
            match Journey::from_opened(&self.about, &event) {
                Some(opened) => self.journey = Some(opened),
                None => self.journey.as_mut().unwrap().apply(&event, self.now),
            }
        }
        let journey: Option<Journey> =
            self.journey.as_ref().map(|journey| read_tree(&journey.encode()).unwrap());
        assert_eq!(journey, self.journey, "a journey is what its document says");
        events.iter().map(JourneyEvent::word).collect()
    }

    pub(crate) fn status(&self) -> (JourneyStatus, u32) {
        (self.journey().status, self.journey().generation)
    }

    /// The codes of the reasons.
    pub(crate) fn reasons(&self) -> Vec<String> {
        self.journey().reasons.iter().map(|reason| reason.code.to_string()).collect()
    }
}

pub(crate) fn cart_of(skus: &[&str]) -> String {
    let lines: Vec<String> = skus.iter().map(|sku| format!(r#"{{"sku":"{sku}","quantity":1}}"#)).collect();
    format!(
        r#""command":"cart_updated","lines":[{}],"value":{{"amount":"100.00","currency":"USD"}}"#,
        lines.join(",")
    )
}
