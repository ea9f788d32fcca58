//! A small company with budgets, and short ways to say commands.

use chrono::{DateTime, Utc};
use recoup::budget::{BudgetCommand, BudgetEvent, BudgetFacts, BudgetRecord, BudgetRules, Budgets, Coded};
use recoup::document::{Decode, Encode, Tree, read};
use recoup::error::Error;
use recoup::id::{BudgetId, InputId, Name, OperationId};
use recoup::money::RoundingPlan;
use recoup::party::{Actor, Company, CompanyRecord, Deed};
use recoup::time::{Zone, instant_from_text};
use rust_decimal::Decimal;

pub(crate) struct World {
    pub(crate) rules: BudgetRules,
    pub(crate) company: Company,
    pub(crate) plan: RoundingPlan,
    pub(crate) zone: Zone,
    pub(crate) budgets: Budgets,
    pub(crate) now: DateTime<Utc>,
    pub(crate) log: Vec<BudgetEvent>,
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    instant_from_text(text).unwrap()
}

pub(crate) fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub(crate) fn parse<T: Decode>(json: &str) -> T {
    read(json.as_bytes()).unwrap_or_else(|faults| panic!("{json}: {faults}"))
}

pub(crate) fn company() -> Company {
    let record: CompanyRecord = parse(
        r#"{"account":"acme","units":[{"id":"hq"},{"id":"east","parent":"hq"},{"id":"east-1","parent":"east"},{"id":"west","parent":"hq"}],
            "contacts":[{"id":"kim"},{"id":"bo"}]}"#,
    );
    Company::compile(record).unwrap()
}

impl World {
    pub(crate) fn new(rules: &str) -> Self {
        Self {
            rules: parse(rules),
            company: company(),
            plan: RoundingPlan::default(),
            zone: Zone::UTC,
            budgets: Budgets::default(),
            now: at("2026-01-15T12:00:00Z"),
            log: Vec::new(),
        }
    }

    pub(crate) fn decide(&self, command: &BudgetCommand) -> Result<Vec<BudgetEvent>, Error> {
        let (input, actor) = (InputId::new("i").unwrap(), Actor::host());
        let deed = Deed { input: &input, actor: &actor, at: self.now, now: self.now };
        self.budgets.decide(command, &deed, &self.facts())
    }

    pub(crate) fn facts(&self) -> BudgetFacts<'_> {
        BudgetFacts {
            rules: &self.rules,
            company: &self.company,
            roles: &[],
            plan: &self.plan,
            zone: &self.zone,
        }
    }

    pub(crate) fn apply(&mut self, events: Vec<BudgetEvent>) {
        for event in events {
            // Every event survives its own document.
            let tree: Tree = event.encode();
            let read_back: BudgetEvent = parse(&tree.to_string());
            assert_eq!(read_back, event);
            self.budgets.apply(&read_back, self.now);
            self.log.push(event);
        }
    }

    pub(crate) fn run(&mut self, json: &str) -> Result<Vec<&'static str>, Error> {
        let command: BudgetCommand = parse(json);
        self.done(&command)
    }

    pub(crate) fn done(&mut self, command: &BudgetCommand) -> Result<Vec<&'static str>, Error> {
        let before = self.budgets.clone();
        let decided = self.decide(command);
        assert_eq!(self.budgets, before, "deciding never changes the state");
        let events = decided?;
        let words = events.iter().map(BudgetEvent::word).collect();
        self.apply(events);
        Ok(words)
    }

    pub(crate) fn tick(&mut self, to: &str) -> Vec<&'static str> {
        self.now = at(to);
        let mut words = Vec::new();
        while let Some(due) = self.budgets.due().filter(|due| *due <= self.now) {
            let events = self.budgets.on_due(due, &self.rules).unwrap();
            assert!(!events.is_empty(), "a deadline does something");
            words.extend(events.iter().map(BudgetEvent::word));
            self.apply(events);
        }
        words
    }

    pub(crate) fn set(&mut self, json: &str) {
        let budget: BudgetRecord = parse(json);
        self.done(&BudgetCommand::Set { budget, version: None, below_used: false }).unwrap();
    }

    /// limit + carried - passed on, held, committed, available.
    pub(crate) fn sums(&self, budget: &str, period: &str) -> [String; 3] {
        let budget = self.budgets.budget(&BudgetId::new(budget).unwrap()).unwrap();
        let period = budget.period(&Name::new(period).unwrap()).unwrap();
        [
            period.held.get().normalize().to_string(),
            period.committed.get().normalize().to_string(),
            period.available().unwrap().normalize().to_string(),
        ]
    }
}

pub(crate) fn coded(
    unit: Option<&str>,
    contact: Option<&str>,
    cost_centre: Option<&str>,
    amount: &str,
) -> Coded {
    let field = |name: &str, id: Option<&str>| id.map_or(String::new(), |id| format!(r#""{name}":"{id}","#));
    parse(&format!(
        r#"{{{}{}{}"amount":"{amount}"}}"#,
        field("unit", unit),
        field("contact", contact),
        field("cost_centre", cost_centre)
    ))
}

pub(crate) fn operation(id: &str) -> OperationId {
    OperationId::new(id).unwrap()
}

pub(crate) const TREE: [&str; 3] = [
    r#"{"id":"company","covers":{"what":"everything"},"currency":"USD","limit":"1000",
        "period":{"kind":"every","each":"year","time_zone":"UTC"}}"#,
    r#"{"id":"dept","parent":"company","covers":{"what":"unit","id":"east"},"currency":"USD","limit":"500",
        "period":{"kind":"every","each":"month","time_zone":"UTC"}}"#,
    r#"{"id":"person","parent":"dept","covers":{"what":"contact","id":"kim"},"currency":"USD","limit":"200",
        "period":{"kind":"every","each":"year","time_zone":"UTC"}}"#,
];

pub(crate) fn tree(rules: &str) -> World {
    let mut world = World::new(rules);
    for budget in &TREE {
        world.set(budget);
    }
    world
}
