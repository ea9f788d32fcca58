//! What people ask about approvals of an account: where one stands, and which wait for whom.

use chrono::{DateTime, Utc};
use recoup::account::{Account, Input};
use recoup::id::{AccountId, ApprovalId, ContactId};
use recoup::{Code, Engine};

use super::support::{at, monday};

const RULEBOOK: &str = r#"{"rulebook":"1","id":"r","currency":"USD","time_zone":"UTC",
  "price_lists":[{"id":"base","prices":[{"sku":"A","price":"100"}]}],
  "approvals":[{"id":"two","when":{"total":{"over":"250","currency":"USD"}},
    "stages":[[{"by":[{"role":"approver"}],"quorum":{"need":2}}],[{"by":[{"contact":"zoe"}]}]]}]}"#;

const COMPANY: &str = r#"{"account":"acme","units":[{"id":"hq"}],"contacts":[{"id":"kim"},{"id":"zoe"},{"id":"dan"},
  {"id":"ann","memberships":[{"unit":"hq","roles":["approver"]}]},
  {"id":"ben","memberships":[{"unit":"hq","roles":["approver"]}]}]}"#;

struct House {
    engine: Engine,
    account: Account,
    count: usize,
}

impl House {
    /// A cart of 300 that waits for two approvers, then zoe; zoe hands on to dan from Tuesday to Friday.
    fn new() -> Self {
        let engine = Engine::compile(RULEBOOK).unwrap();
        let account = Account::new(AccountId::new("acme").unwrap());
        let mut house = Self { engine, account, count: 0 };
        house.take(&format!(r#""command":"account.sync_profile","version":1,"company":{COMPANY}"#));
        house.take(
            r#""actor":"zoe","command":"account.delegate","delegation":"d","request":{"from":"zoe","to":"dan",
               "starts":"2026-11-24T00:00:00Z","until":"2026-11-27T00:00:00Z"}"#,
        );
        house.take(
            r#""actor":"kim","command":"cart.create","cart":"c-1","new":{"currency":"USD","unit":"hq"},
               "lines":[{"sku":"A","quantity":"3"}]"#,
        );
        house.take(r#""actor":"kim","command":"cart.submit","cart":"c-1""#);
        house
    }

    fn take(&mut self, fields: &str) {
        self.count += 1;
        let input = Input::parse(format!(r#"{{"id":"in-{}",{fields}}}"#, self.count)).unwrap();
        self.engine.step(&mut self.account, &input, monday()).unwrap();
    }

    fn approve(&mut self, who: &str) {
        let approval = self.approval();
        self.take(&format!(
            r#""actor":"{who}","command":"approval.approve","approval":"{approval}","revision":1"#
        ));
    }

    fn approval(&self) -> ApprovalId {
        self.account.approvals().next().unwrap().id.clone()
    }

    fn mine(&self, who: &str, now: DateTime<Utc>) -> usize {
        self.engine.my_approvals(&self.account, &ContactId::new(who).unwrap(), now).unwrap().len()
    }

    /// Step by step: status, approvals, missing, who can act.
    fn stands(&self, now: DateTime<Utc>) -> Vec<String> {
        let standing = self.engine.approval_standing(&self.account, &self.approval(), now).unwrap();
        let steps = standing.steps.iter().map(|step| {
            let people: Vec<_> = step.people.iter().map(|one| one.person.to_string()).collect();
            let (status, people) = (step.status, people.join(" "));
            format!("{status} {} of {}, {} missing: {people}", step.approvals, step.need, step.missing)
        });
        steps.collect()
    }
}

#[test]
fn a_standing_says_who_can_act_what_is_missing_and_why() {
    let mut house = House::new();
    let waiting = "waiting 0 of 1, 1 missing: ";
    assert_eq!(house.stands(monday()), ["open 0 of 2, 2 missing: ann ben", waiting]);
    house.approve("ann");
    assert_eq!(house.stands(monday()), ["open 1 of 2, 1 missing: ben", waiting]);
    house.approve("ben");
    assert_eq!(house.stands(monday()), ["approved 2 of 2, 0 missing: ", "open 0 of 1, 1 missing: zoe"]);
    house.approve("zoe");
    assert_eq!(house.stands(monday()), ["approved 2 of 2, 0 missing: ", "approved 1 of 1, 0 missing: "]);
    let standing = house.engine.approval_standing(&house.account, &house.approval(), monday()).unwrap();
    assert_eq!(standing.status.as_str(), "approved");
    assert_eq!(standing.steps[0].reasons[0].policy.as_str(), "two");
    assert_eq!(standing.steps[0].reasons[0].because, "total (net) is over 250.00 USD");
}

#[test]
fn what_waits_for_somebody_follows_decisions_and_delegations() {
    let mut house = House::new();
    let count = |house: &House, now| ["kim", "ann", "ben", "zoe", "dan"].map(|who| house.mine(who, now));
    assert_eq!(count(&house, monday()), [0, 1, 1, 0, 0]);
    house.approve("ann");
    assert_eq!(count(&house, monday()), [0, 0, 1, 0, 0]);
    house.approve("ben");
    assert_eq!(count(&house, monday()), [0, 0, 0, 1, 0]);
    // The delegation is in force from Tuesday until Friday, which it does not include.
    assert_eq!(count(&house, at("2026-11-24T00:00:00Z")), [0, 0, 0, 1, 1]);
    assert_eq!(count(&house, at("2026-11-27T00:00:00Z")), [0, 0, 0, 1, 0]);
    // A time before the account's clock is read as the clock.
    assert_eq!(count(&house, at("2020-01-01T00:00:00Z")), [0, 0, 0, 1, 0]);
}

#[test]
fn what_is_not_there_is_an_error() {
    let house = House::new();
    let none = ApprovalId::new("none").unwrap();
    let error = house.engine.approval_standing(&house.account, &none, monday()).unwrap_err();
    assert_eq!(error.code, Code::UnknownSubject);
    let error =
        house.engine.my_approvals(&house.account, &ContactId::new("xx").unwrap(), monday()).unwrap_err();
    assert_eq!(error.code, Code::UnknownContact);
}
