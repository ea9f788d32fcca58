//! A small company with its policies, and an approval that is folded from nothing but its events.

use chrono::{DateTime, TimeZone as _, Utc};
use recoup::approval::{
    Approval, ApprovalCommand, ApprovalEvent, Asked, Circle, Content, CostCentreShare, Delegation, Person,
    Plan, Policies, SpendEntry, SpendLog, SubjectRef, plan,
};
use recoup::condition::{AmountFact, Basis, Moment};
use recoup::document::{Decode, Encode, read, read_tree};
use recoup::id::{ApprovalId, ContactId, InputId, OrgUnitId, SellerUserId};
use recoup::money::{Currency, Money};
use recoup::party::{Actor, Company, CompanyRecord, Deed};
use recoup::pricing::SubjectFacts;
use recoup::{Error, Result, Rulebook};
use rust_decimal::Decimal;

pub(crate) const COMPANY: &str = r#"{ "account": "acme",
  "units": [ {"id":"hq"}, {"id":"plant","parent":"hq"}, {"id":"money","parent":"hq"} ],
  "cost_centres": [ {"id":"cc1","owner":"olga"}, {"id":"cc2"} ],
  "contacts": [
    {"id":"bo","manager":"mia","memberships":[{"unit":"plant","roles":["buyer","approver"]}],"order_limit":{"amount":"500.00","currency":"USD"}},
    {"id":"ada","memberships":[{"unit":"plant","roles":["approver"]}],"approval_limit":{"amount":"1000.00","currency":"USD"},"manager":"mia"},
    {"id":"abe","memberships":[{"unit":"plant","roles":["approver"]}],"approval_limit":{"amount":"1000.00","currency":"EUR"}},
    {"id":"mia","memberships":[{"unit":"hq","roles":["approver"]}],"approval_limit":{"amount":"5000.00","currency":"USD"},"manager":"zoe"},
    {"id":"zoe","memberships":[{"unit":"hq","roles":["boss"]}]},
    {"id":"fay","memberships":[{"unit":"money","roles":["finance"]}]},
    {"id":"fin","memberships":[{"unit":"money","roles":["finance"]}]},
    {"id":"flo","memberships":[{"unit":"money","roles":["finance"]}]},
    {"id":"olga"}, {"id":"dan"}, {"id":"eve"} ] }"#;

pub(crate) const NINE: &str = r#"[{"id":"us","open":"Mon-Fri 09:00-17:00","holidays":["2026-11-26"]}]"#;

/// Monday 2026-11-23 10:00 UTC.
pub(crate) fn monday() -> DateTime<Utc> {
    at("2026-11-23T10:00:00Z")
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub(crate) fn parse<T: Decode>(json: &str) -> T {
    read(json.as_bytes()).unwrap_or_else(|faults| panic!("{faults}\n{json}"))
}

pub(crate) fn company(json: &str) -> Company {
    Company::compile(parse::<CompanyRecord>(json)).unwrap()
}

pub(crate) fn rulebook(approvals: &str) -> Rulebook {
    let json = format!(
        r#"{{"rulebook":"1","id":"r","currency":"USD","time_zone":"UTC","calendars":{NINE},"approvals":{approvals}}}"#
    );
    Rulebook::parse(&json).unwrap_or_else(|faults| panic!("{faults}\n{json}"))
}

pub(crate) fn policies(approvals: &str) -> Policies {
    Policies::compile(&rulebook(approvals)).unwrap()
}

pub(crate) fn usd(amount: &str) -> Money {
    Money { amount: amount.parse().unwrap(), currency: Currency::new("USD").unwrap() }
}

pub(crate) fn person(id: &str) -> Person {
    match id.strip_prefix("seller:") {
        Some(seller) => Person::seller(SellerUserId::new(seller).unwrap()),
        None => Person::contact(ContactId::new(id).unwrap()),
    }
}

pub(crate) fn actor(id: &str) -> Actor {
    match id.split_once('/') {
        Some((rep, buyer)) => Actor { on_behalf_of: Some(ContactId::new(buyer).unwrap()), ..actor(rep) },
        None if id == "host" => Actor::host(),
        None => match id.strip_prefix("seller:") {
            Some(seller) => {
                Actor::seller(SellerUserId::new(seller).unwrap(), [recoup::id::RoleId::new("desk").unwrap()])
            }
            None => Actor::contact(ContactId::new(id).unwrap()),
        },
    }
}

/// What is asked: a cart of a buyer.
pub(crate) struct Cart {
    pub(crate) subject: SubjectRef,
    pub(crate) requesters: Vec<Person>,
    pub(crate) buyer: ContactId,
    pub(crate) unit: OrgUnitId,
    pub(crate) content: Content,
    pub(crate) facts: SubjectFacts,
    pub(crate) spend: SpendLog,
    pub(crate) shares: Vec<SpendEntry>,
}

impl Cart {
    pub(crate) fn of(amount: Money) -> Self {
        let now = monday();
        let mut facts = SubjectFacts::new(amount.currency, Moment { instant: now, local: now.naive_utc() });
        for basis in [Basis::Net, Basis::Gross] {
            facts.set_amount(AmountFact::Total, basis, Ok(amount));
            facts.set_amount(AmountFact::OrderTotal, basis, Ok(amount));
        }
        let subject: SubjectRef = parse(r#"{"kind":"cart","id":"c-1"}"#);
        Self {
            subject,
            requesters: vec![person("bo")],
            buyer: ContactId::new("bo").unwrap(),
            unit: OrgUnitId::new("plant").unwrap(),
            content: Content {
                amount,
                lines: vec![parse(r#"{"sku":"VALVE","unit":"ea","quantity":"100"}"#)],
                ship_tos: vec![recoup::id::Name::new("dock").unwrap()],
                cost_centres: vec![CostCentreShare {
                    id: recoup::id::CostCentreId::new("cc1").unwrap(),
                    share: Decimal::ONE_HUNDRED,
                }],
                suppliers: vec![],
            },
            facts,
            spend: SpendLog::default(),
            shares: vec![],
        }
    }

    pub(crate) fn asked(&self) -> Asked<'_> {
        Asked {
            subject: &self.subject,
            requesters: &self.requesters,
            buyer: Some(&self.buyer),
            unit: Some(&self.unit),
            content: &self.content,
            facts: &self.facts,
            spend: &self.spend,
            shares: &self.shares,
        }
    }

    pub(crate) fn amount(mut self, amount: &str) -> Self {
        let fresh =
            Self::of(Money { amount: amount.parse().unwrap(), currency: self.content.amount.currency });
        self.content.amount = fresh.content.amount;
        self.facts = fresh.facts;
        self
    }
}

/// An approval and the people around it.
pub(crate) struct World {
    pub(crate) company: Company,
    pub(crate) policies: Policies,
    pub(crate) delegations: Vec<Delegation>,
    pub(crate) now: DateTime<Utc>,
    pub(crate) approval: Option<Approval>,
    pub(crate) log: Vec<(DateTime<Utc>, ApprovalEvent)>,
}

impl World {
    pub(crate) fn new(approvals: &str) -> Self {
        Self {
            company: company(COMPANY),
            policies: policies(approvals),
            delegations: vec![],
            now: monday(),
            approval: None,
            log: vec![],
        }
    }

    pub(crate) fn company(mut self, json: &str) -> Self {
        self.company = company(json);
        self
    }

    pub(crate) fn delegation(mut self, from: &str, to: &str) -> Self {
        let id = self.delegations.len();
        self.delegations.push(parse(&format!(r#"{{"id":"d{id}","from":"{from}","to":"{to}"}}"#)));
        self
    }

    pub(crate) fn circle(&self) -> Circle<'_> {
        Circle::new(&self.company, &self.delegations, self.now)
    }

    pub(crate) fn plan(&self, cart: &Cart) -> Result<Plan> {
        plan(&self.policies, &cart.asked(), &self.circle())
    }

    pub(crate) fn begin(mut self, cart: &Cart) -> Self {
        let plan = self.plan(cart).unwrap();
        let input = InputId::new("i").unwrap();
        let who = actor("bo");
        let deed = Deed { input: &input, actor: &who, at: self.now, now: self.now };
        let events = plan.begin(&ApprovalId::new("ap-1").unwrap(), &deed, &self.circle(), &self.policies);
        self.fold(events);
        self
    }

    pub(crate) fn fold(&mut self, events: Vec<ApprovalEvent>) {
        for event in events {
            // Events go through their JSON, as in a log.
            let event: ApprovalEvent = read_tree(&event.encode()).unwrap();
            match &mut self.approval {
                None => {
                    self.approval =
                        Approval::from_requested(ApprovalId::new("ap-1").unwrap(), &event, self.now);
                }
                Some(approval) => approval.apply(&event, self.now),
            }
            self.log.push((self.now, event));
        }
    }

    pub(crate) fn state(&self) -> &Approval {
        self.approval.as_ref().unwrap()
    }

    pub(crate) fn decide(&mut self, who: &str, command: &str) -> Result<Vec<String>> {
        let revision = self.state().revision;
        let command: ApprovalCommand = parse(&command.replace("REV", &revision.to_string()));
        let input = InputId::new("i").unwrap();
        let who = actor(who);
        let deed = Deed { input: &input, actor: &who, at: self.now, now: self.now };
        let events =
            self.state().decide(&command, &deed, false, &self.circle(), self.policies.calendars())?;
        let words = words(&events);
        self.fold(events);
        Ok(words)
    }

    pub(crate) fn approve(&mut self, who: &str) -> Result<Vec<String>> {
        self.decide(who, r#"{"command":"approve","revision":REV}"#)
    }

    pub(crate) fn reject(&mut self, who: &str) -> Result<Vec<String>> {
        self.decide(who, r#"{"command":"reject","revision":REV}"#)
    }

    pub(crate) fn reopen(&mut self, who: &str, cart: &Cart) -> Result<Vec<String>> {
        let input = InputId::new("i").unwrap();
        let who = actor(who);
        let deed = Deed { input: &input, actor: &who, at: self.now, now: self.now };
        let events = self.state().reopen(&cart.asked(), &deed, &self.circle(), &self.policies)?;
        let words = words(&events);
        self.fold(events);
        Ok(words)
    }

    /// Runs every deadline up to an instant, each at its own.
    pub(crate) fn wait_until(&mut self, until: &str) -> Vec<String> {
        let mut said = vec![];
        while let Some(due) = self.state().due().filter(|due| *due <= at(until)) {
            self.now = due;
            let events = self.state().on_due(due, &self.circle(), self.policies.calendars());
            said.extend(words(&events));
            self.fold(events);
        }
        self.now = at(until);
        said
    }

    pub(crate) fn recheck(&mut self) -> Vec<String> {
        let events = self.state().recheck(&self.circle(), self.policies.calendars());
        let words = words(&events);
        self.fold(events);
        words
    }

    pub(crate) fn status(&self) -> &'static str {
        self.state().status.as_str()
    }

    /// Who can act now, step by step.
    pub(crate) fn waiting(&self) -> Vec<String> {
        let standing = self.state().standing(&self.circle());
        let open = standing.steps.into_iter().filter(|step| step.status.as_str() == "open");
        open.map(|step| {
            let people: Vec<_> = step.people.iter().map(|eligible| eligible.person.to_string()).collect();
            format!("{}: {}", step.step, people.join(" "))
        })
        .collect()
    }
}

pub(crate) fn words(events: &[ApprovalEvent]) -> Vec<String> {
    events.iter().map(|event| event.word().to_owned()).collect()
}

pub(crate) fn code(result: Result<Vec<String>>) -> &'static str {
    result.unwrap_err().code.as_str()
}

pub(crate) fn context(error: &Error, name: &str) -> String {
    let found = error.context.iter().find(|(known, _)| *known == name);
    format!("{:?}", found.unwrap().1)
}

pub(crate) fn utc(year: i32, month: u32, day: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, month, day, 12, 0, 0).unwrap()
}
