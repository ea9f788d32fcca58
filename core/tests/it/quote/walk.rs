//! Random walks: whatever is asked in whatever order, what has to hold of a quote holds after every step.

use chrono::TimeDelta;
use proptest::prelude::*;
use recoup::money::Amount;
use recoup::party::Actor;
use recoup::quote::{QuoteState, QuoteVerb};
use rust_decimal::Decimal;

use super::support::{Desk, boss, buyer, rep};
use super::table::{ENDS, RULES, sample};

/// A command with some choices in it; the number of the release is the one on its way.
fn command(desk: &Desk, verb: QuoteVerb, dice: u32) -> String {
    let release = desk.quote().placing.as_ref().map_or(1, |release| release.number);
    let line = dice % 2 + 1;
    match verb {
        QuoteVerb::Accept if dice.is_multiple_of(3) => {
            format!(r#"{{"command":"accept","revision":@R,"lines":[{{"line":"{line}","quantity":"3"}}]}}"#)
        }
        QuoteVerb::Place if !dice.is_multiple_of(3) => {
            format!(r#"{{"command":"place","revision":@R,"lines":[{{"line":"{line}","quantity":"2"}}]}}"#)
        }
        QuoteVerb::Offer if dice.is_multiple_of(4) => {
            let until = (desk.now + TimeDelta::hours(60)).to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
            let blanket = format!(r#"{{"ceiling":"90","until":"{until}"}}"#);
            format!(r#"{{"command":"offer","revision":@R,"blanket":{blanket}}}"#)
        }
        QuoteVerb::Target => {
            format!(r#"{{"command":"target","revision":@R,"total":"{}.{}"}}"#, 100 + dice % 50, dice % 10)
        }
        QuoteVerb::Placed => format!(r#"{{"command":"placed","release":{release},"order":"o-{release}"}}"#),
        QuoteVerb::Refused => format!(r#"{{"command":"refused","release":{release}}}"#),
        verb => sample(verb),
    }
}

fn check(desk: &Desk) {
    let quote = desk.quote();
    assert_eq!(desk.rebuilt(), *quote, "the events alone make the same quote");
    let blanket = quote.blanket().is_some();
    for line in &quote.lines {
        let accepted = line.accepted.unwrap_or_default();
        assert!(accepted <= line.quantity);
        assert!(blanket || line.released <= accepted, "no more ordered than accepted");
        assert!(line.released_total >= Amount::ZERO);
        if !blanket && line.released == accepted {
            assert_eq!(line.released_total, line.accepted_total.unwrap_or_default());
        }
    }
    if let Some(left) = quote.ceiling_left().unwrap() {
        assert!(left >= Amount::ZERO, "no ceiling is passed");
    }
    assert_eq!(quote.placing.is_some(), quote.state == QuoteState::Placing);
    let ordered: Decimal = quote.releases.iter().map(|release| release.total.get()).sum();
    let goods = quote.lines.iter().map(|line| line.released_total.get());
    let charges = quote.charges.iter().map(|charge| charge.released.get());
    assert_eq!(ordered, goods.chain(charges).sum(), "what was ordered is what the lines and charges gave");
    let view = quote.for_buyer(desk.now);
    assert!(quote.shown || view.lines.iter().all(|line| line.quoted.is_none() && line.total.is_none()));
    assert!(!quote.buyer_json(desk.now).contains("least"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn a_quote_stays_whole_whatever_is_asked_of_it(
        steps in prop::collection::vec((0..QuoteVerb::ALL.len(), 0..4_u8, any::<u32>(), 0..30_i64), 1..60),
    ) {
        let mut desk = Desk::new(RULES, &[("bolt", "12", "10"), ("nut", "3", "2.37")]);
        desk.must(
            &buyer(),
            r#"{"command":"create","currency":"EUR","request":true,"lines":[{"sku":"bolt","quantity":"10"},
                {"sku":"nut","quantity":"7"}]}"#,
        );
        for (verb, who, dice, hours) in steps {
            // Mostly what the state allows, so that walks get far.
            let allowed: Vec<QuoteVerb> = QuoteVerb::ALL.iter().copied()
                .filter(|verb| recoup::quote::TABLE.allows(desk.quote().state_at(desk.now), *verb).is_ok())
                .collect();
            let verb = if dice % 8 == 0 || allowed.is_empty() {
                QuoteVerb::ALL[verb]
            } else {
                allowed[verb % allowed.len()]
            };
            let actor = match who {
                0 => buyer(),
                1 => rep(),
                2 => boss(),
                _ => Actor::host(),
            };
            let before = desk.quote().clone();
            let state = before.state_at(desk.now);
            let done = desk.act(&actor, &command(&desk, verb, dice));
            if let Err(error) = &done {
                prop_assert!(error.code.number() >= 100);
                prop_assert_eq!(desk.quote(), &before);
            } else {
                prop_assert!(!ENDS.contains(&state), "an end is an end");
            }
            check(&desk);
            let later = desk.now + TimeDelta::hours(hours);
            // Half of the time no tick comes by.
            if dice % 2 == 0 {
                desk.tick(&later.to_rfc3339_opts(chrono::SecondsFormat::Secs, true));
                check(&desk);
            } else {
                desk.now = later;
            }
        }
    }
}
