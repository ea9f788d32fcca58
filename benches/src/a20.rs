//! Twenty approval rules of three conditions over one fact: as policies of a rulebook, and as a typed loop.

use chrono::{DateTime, TimeZone as _, Utc};
use recoup::Engine;
use recoup::approval::rules::SubjectKind;
use recoup::approval::{Asked, Content, SpendLog, SubjectRef};
use recoup::condition::{AmountFact, Basis, IdFact, Moment, NumberFact};
use recoup::id::Name;
use recoup::money::{Currency, Money};
use recoup::pricing::SubjectFacts;
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// A rule of the typed loop: cents, whole percent, a region by number.
#[derive(Debug, Clone, Copy)]
struct Rule {
    total_over: i64,
    discount_over: i64,
    region: u8,
}

/// The published workload.
#[derive(Debug)]
pub struct A20 {
    engine: Engine,
    facts: SubjectFacts,
    subject: SubjectRef,
    content: Content,
    now: DateTime<Utc>,
    rules: Vec<Rule>,
    fact: (i64, i64, u8),
}

/// How many rules match.
pub const MATCHES: usize = 4;

impl A20 {
    /// The workload of the shared file; nothing where it is absent.
    ///
    /// # Panics
    /// If the file is not as it was when this was written.
    #[must_use]
    pub fn published() -> Option<Self> {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/bench/a20.json");
        let text = std::fs::read_to_string(path).ok()?;
        let file: Value = serde_json::from_str(&text).expect("JSON");
        let regions = ["EU", "US", "APAC"];
        let region = |value: &Value| {
            let place = regions.iter().position(|known| Some(*known) == value.as_str()).expect("a region");
            u8::try_from(place).expect("three regions")
        };
        let rules: Vec<Rule> = (file["rules"].as_array().expect("rules").iter())
            .map(|rule| Rule {
                total_over: rule[0][2].as_i64().expect("cents"),
                discount_over: rule[1][2].as_i64().expect("percent"),
                region: region(&rule[2][2]),
            })
            .collect();
        let policies: Vec<Value> = (rules.iter().enumerate())
            .map(|(index, rule)| {
                let over = Decimal::new(rule.total_over, 2).to_string();
                json!({ "id": format!("p{index}"), "stages": [ [ { "by": [ { "role": "approver" } ] } ] ], "when": {
                    "total": { "over": over, "currency": "USD", "basis": "net" },
                    "discount": { "over": rule.discount_over },
                    "region": regions[usize::from(rule.region)] } })
            })
            .collect();
        let rulebook = json!({ "rulebook": "1", "id": "a20", "currency": "USD", "time_zone": "UTC", "approvals": policies });
        let engine = Engine::compile(rulebook.to_string()).expect("the policies are sound");
        let now = Utc.with_ymd_and_hms(2026, 11, 22, 9, 0, 0).single().expect("a time");
        let currency = Currency::new("USD").expect("a currency");
        let fact = &file["fact"];
        let (total, discount) =
            (fact["total"].as_i64().expect("cents"), fact["discount_pct"].as_i64().expect("percent"));
        let amount = Money { amount: Decimal::new(total, 2), currency };
        let mut facts = SubjectFacts::new(currency, Moment { instant: now, local: now.naive_utc() });
        facts.set_amount(AmountFact::Total, Basis::Net, Ok(amount));
        facts.set_number(NumberFact::Discount, Ok(Decimal::from(discount).into()));
        facts.set_ids(IdFact::Region, fact["region"].as_str());
        let subject = SubjectRef { kind: SubjectKind::Cart, id: Name::new("c-1").expect("an id") };
        let content =
            Content { amount, lines: vec![], ship_tos: vec![], cost_centres: vec![], suppliers: vec![] };
        let fact = (total, discount, region(&fact["region"]));
        Some(Self { engine, facts, subject, content, now, rules, fact })
    }

    /// How many policies match.
    #[must_use]
    pub fn policies(&self) -> usize {
        let spend = SpendLog::default();
        let asked = Asked {
            subject: &self.subject,
            requesters: &[],
            buyer: None,
            unit: None,
            content: &self.content,
            facts: &self.facts,
            spend: &spend,
            shares: &[],
        };
        self.engine.policies().outcomes(&asked, self.now).filter(|(_, outcome)| outcome.holds()).count()
    }

    /// How many rules of the typed loop match.
    #[must_use]
    pub fn typed(&self) -> usize {
        let (total, discount, region) = std::hint::black_box(self.fact);
        let matches =
            |rule: &&Rule| total > rule.total_over && discount > rule.discount_over && region == rule.region;
        std::hint::black_box(&self.rules).iter().filter(matches).count()
    }
}
