//! Credit by hand and by property: nothing counts twice, nothing is missed between an invoice and the books.

use proptest::prelude::*;
use recoup::Code;
use recoup::budget::credit::{CreditCommand, CreditEvent, CreditKey, Credits};
use recoup::document::Encode as _;
use recoup::error::Error;
use recoup::id::InputId;
use recoup::party::{Actor, Deed};
use recoup::time::instant_to_text;

use super::world::{World, at, parse};

struct Bank {
    world: World,
    credits: Credits,
}

impl Bank {
    fn new(rules: &str) -> Self {
        Self { world: World::new(rules), credits: Credits::default() }
    }

    fn run(&mut self, json: &str) -> Result<Vec<&'static str>, Error> {
        let command: CreditCommand = parse(json);
        let (input, actor) = (InputId::new("i").unwrap(), Actor::host());
        let deed = Deed { input: &input, actor: &actor, at: self.world.now, now: self.world.now };
        let events = self.credits.decide(&command, &deed, &self.world.facts())?;
        let words = events.iter().map(CreditEvent::word).collect();
        for event in events {
            let read_back: CreditEvent = parse(&event.encode().to_string());
            assert_eq!(read_back, event);
            self.credits.apply(&read_back, self.world.now);
        }
        let read_back: Credits = parse(&self.credits.encode().to_string());
        assert_eq!(read_back, self.credits);
        Ok(words)
    }

    fn ok(&mut self, json: &str) {
        assert!(!self.run(json).unwrap().is_empty(), "{json}");
    }

    fn code(&mut self, json: &str) -> Code {
        self.run(json).unwrap_err().code
    }

    fn exposure(&self) -> String {
        let account = self.credits.account(&CreditKey { seller: None, unit: None }).unwrap();
        account.exposure().unwrap().normalize().to_string()
    }
}

fn sync(version: u64, balance: &str, more: &str) -> String {
    format!(
        r#"{{"command":"sync","facts":{{"version":{version},"currency":"USD","limit":"1000","balance":"{balance}"{more}}}}}"#
    )
}

fn hold(id: &str, amount: &str) -> String {
    format!(r#"{{"command":"hold","operation":"{id}","amount":{{"amount":"{amount}","currency":"USD"}}}}"#)
}

#[test]
fn an_invoice_counts_until_the_balance_has_it() {
    let mut bank = Bank::new("{}");
    bank.ok(&sync(1, "100", ""));
    bank.ok(&hold("h", "300"));
    bank.ok(r#"{"command":"commit","hold":"h","operation":"c","order":"o-1"}"#);
    bank.ok(r#"{"command":"ship","hold":"h","operation":"s","amount":"200"}"#);
    bank.ok(r#"{"command":"invoice","hold":"h","operation":"i","amount":"150","booked_at":"2026-01-10T00:00:00Z"}"#);
    assert_eq!(bank.exposure(), "400", "no stage changes the exposure");
    // A balance of before the invoice.
    bank.ok(&sync(2, "100", r#","includes_until":"2026-01-09T23:59:59Z""#));
    assert_eq!(bank.exposure(), "400");
    bank.ok(&sync(3, "250", r#","includes_until":"2026-01-10T00:00:00Z""#));
    assert_eq!(bank.exposure(), "400");
    // The invoice is paid: the balance falls, what it includes does not come back.
    bank.ok(&sync(4, "100", ""));
    assert_eq!(bank.exposure(), "250");
    assert!(bank.run(&sync(3, "900", "")).unwrap().is_empty(), "older than what is known");
    assert_eq!(bank.exposure(), "250");
    // By name, counted from the beginning; twice makes no difference.
    for version in [5, 6] {
        bank.ok(&sync(version, "150", r#","includes":[{"order":"o-1","amount":"200"}]"#));
        assert_eq!(bank.exposure(), "250");
    }
    bank.ok(&sync(7, "250", r#","includes":[{"order":"o-1"}]"#));
    assert_eq!(bank.exposure(), "250");
    bank.ok(r#"{"command":"invoice","hold":"h","operation":"i2"}"#);
    assert_eq!(bank.exposure(), "250");
    assert_eq!(
        bank.code(r#"{"command":"cancel","hold":"h","operation":"x","amount":"1"}"#),
        Code::HoldExceeded
    );
}

#[test]
fn credit_that_is_lacking_or_stopped_is_refused() {
    let mut bank = Bank::new("{}");
    bank.ok(&sync(1, "400", ""));
    bank.ok(&hold("h", "600"));
    assert_eq!(bank.code(&hold("i", "0.01")), Code::CreditExceeded);
    assert_eq!(bank.code(&hold("h", "0.01")), Code::InputConflict);
    assert!(bank.run(&hold("h", "600")).unwrap().is_empty());
    bank.ok(r#"{"command":"adjust","hold":"h","operation":"a","amount":"100"}"#);
    bank.ok(&sync(2, "400", r#","on_hold":true"#));
    assert_eq!(bank.code(&hold("i", "1")), Code::CreditOnHold);
    // What runs goes on: less may be held and the order may be placed.
    bank.ok(r#"{"command":"adjust","hold":"h","operation":"b","amount":"50"}"#);
    bank.ok(r#"{"command":"commit","hold":"h","operation":"c","order":"o-1"}"#);
    assert_eq!(bank.code(r#"{"command":"ship","hold":"none","operation":"c"}"#), Code::UnknownSubject);
    bank.ok(r#"{"command":"cancel","hold":"h","operation":"d"}"#);
    assert_eq!(bank.exposure(), "400");
}

#[test]
fn credit_may_be_exceeded_with_approval_where_the_rules_say_so() {
    let mut bank = Bank::new(r#"{"credit_on_exceeded":"approve"}"#);
    bank.ok(&sync(1, "0", ""));
    assert_eq!(bank.run(&hold("h", "1200")).unwrap(), ["exceeded"]);
    let approved = hold("h", "1200").replace("\"operation\"", "\"approved_over\":true,\"operation\"");
    assert_eq!(bank.run(&approved).unwrap(), ["held"]);
    assert_eq!(bank.exposure(), "1200");
    assert_eq!(bank.credits.uses[0].shares[0].over.to_string(), "200.00");
}

#[test]
fn a_use_counts_in_every_account_that_fits_at_its_pinned_rate() {
    let mut bank = Bank::new(r#"{"rates":[{"rate":{"from":"USD","to":"EUR","rate":"0.5"}}]}"#);
    bank.ok(&sync(1, "0", ""));
    for (facts, currency, limit) in [
        (r#""unit":"east""#, "EUR", "40"),
        (r#""seller":"north""#, "USD", "500"),
        (r#""unit":"west""#, "USD", "1"),
    ] {
        bank.ok(&format!(
            r#"{{"command":"sync","facts":{{{facts},"version":1,"currency":"{currency}","limit":"{limit}"}}}}"#
        ));
    }
    let east = |id: &str, amount: &str| {
        hold(id, amount).replace("\"operation\"", r#""unit":"east-1","seller":"north","operation""#)
    };
    assert_eq!(bank.code(&east("h", "81")), Code::CreditExceeded);
    bank.ok(&east("h", "80"));
    let own: Vec<String> =
        bank.credits.accounts.iter().map(|account| format!("{} {}", account.key(), account.own)).collect();
    assert_eq!(own, ["*/* 80.00", "*/east 40.00", "*/west 0", "north/* 80.00"]);
}

proptest! {
    /// The books include what they were told to; whatever the order of things, the exposure is the balance and all that is
    /// not in it.
    #[test]
    fn the_exposure_is_what_is_not_in_the_balance_and_the_balance(
        steps in proptest::collection::vec((0..6_u8, 1_i64..40), 1..40)
    ) {
        let mut bank = Bank::new("{}");
        bank.ok(&sync(1, "0", ""));
        bank.ok(&hold("h", "200"));
        let (mut held, mut open, mut invoices, mut included) = (200_i64, 0_i64, Vec::new(), 0_i64);
        let start = at("2026-01-15T12:00:00Z");
        let mut version = 1;
        for (index, (what, amount)) in steps.into_iter().enumerate() {
            let now = start + chrono::TimeDelta::minutes(i64::try_from(index).unwrap());
            bank.world.now = now;
            let invoiced: i64 = invoices.iter().map(|(_, amount)| *amount).sum();
            let command = |word: &str, more: &str| {
                format!(r#"{{"command":"{word}","hold":"h","operation":"op{index}","amount":"{amount}"{more}}}"#)
            };
            let (json, there) = match what {
                0 => (command("commit", r#","order":"o","rest":"keep""#), held),
                1 => (command("release", ""), held),
                2 => (command("cancel", ""), open),
                3 => (command("invoice", ""), open),
                _ => {
                    // The books have every invoice up to some minutes ago, and are paid nothing.
                    let until = now - chrono::TimeDelta::minutes(amount);
                    let sum: i64 = invoices.iter().filter(|(at, _)| *at <= until).map(|(_, amount)| *amount).sum();
                    included = included.max(sum);
                    version += 1;
                    bank.ok(&sync(version, &included.to_string(), &format!(r#","includes_until":"{}""#, instant_to_text(until))));
                    prop_assert_eq!(bank.exposure(), (held + open + invoiced).to_string());
                    continue;
                }
            };
            if amount > there {
                prop_assert_eq!(bank.code(&json), Code::HoldExceeded);
                continue;
            }
            bank.ok(&json);
            prop_assert!(bank.run(&json).unwrap().is_empty());
            match what {
                0 => (held, open) = (held - amount, open + amount),
                1 => held -= amount,
                2 => open -= amount,
                _ => { open -= amount; invoices.push((now, amount)); }
            }
            let invoiced: i64 = invoices.iter().map(|(_, amount)| *amount).sum();
            prop_assert_eq!(bank.exposure(), (held + open + invoiced).to_string());
        }
    }
}
