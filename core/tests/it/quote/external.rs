//! Quotes of another system: observed whole, older observations ignored, every command refused.

use recoup::Code;
use recoup::document::read;
use recoup::id::QuoteId;
use recoup::quote::{Quote, QuoteEvent, QuoteObservation, QuoteState, QuoteVerb};

use super::support::{Desk, amount, at, buyer, rep};

fn observation(version: u64, state: &str, total: &str) -> QuoteObservation {
    let line = format!(r#"{{"id":"1","sku":"bolt","quantity":"10","total":"{total}"}}"#);
    let json = format!(
        r#"{{"source_version":{version},"state":"{state}","currency":"EUR","lines":[{line}],
            "valid_until":"2026-03-03T00:00:00Z"}}"#
    );
    read(json.as_bytes()).unwrap()
}

fn desk() -> Desk {
    let mut desk = Desk::new("{}", &[]);
    let begin = observation(7, "offered", "90.5").begin().unwrap();
    for event in begin {
        desk.fold(event);
    }
    desk
}

fn observe(version: u64, state: &str) -> String {
    let line = r#"{"id":"1","sku":"bolt","quantity":"10","total":"80"}"#;
    format!(
        r#"{{"command":"observe","whole":{{"source_version":{version},"state":"{state}","currency":"EUR","lines":[{line}]}}}}"#
    )
}

#[test]
fn the_newest_observation_is_what_is() {
    let mut desk = desk();
    assert_eq!(desk.quote().state, QuoteState::Offered);
    assert_eq!(desk.quoted("1"), "90.50");
    assert_eq!(desk.act(&rep(), &observe(7, "declined")).unwrap(), Vec::<&str>::new());
    assert_eq!(desk.act(&rep(), &observe(6, "declined")).unwrap(), Vec::<&str>::new());
    // Transitions are recorded and not judged: from declined back to offered if that is what it says.
    desk.must(&rep(), &observe(8, "declined"));
    desk.must(&rep(), &observe(9, "offered"));
    assert_eq!((desk.quote().state, desk.quote().source_version), (QuoteState::Offered, Some(9)));
    assert_eq!(desk.quote().lines_total().unwrap(), amount("80"));
    assert_eq!(desk.rebuilt(), *desk.quote());
}

#[test]
fn every_command_is_refused_before_anything_else_is_looked_at() {
    let desk = desk();
    for verb in QuoteVerb::ALL {
        let command = match verb {
            QuoteVerb::Target => r#"{"command":"target","revision":99,"total":"1"}"#.into(),
            QuoteVerb::Placed => r#"{"command":"placed","release":1,"order":"o"}"#.into(),
            QuoteVerb::Refused => r#"{"command":"refused","release":1}"#.into(),
            QuoteVerb::Message => r#"{"command":"message","revision":99,"text":"t"}"#.into(),
            plain => format!(r#"{{"command":"{plain}","revision":99}}"#),
        };
        assert_eq!(desk.refused(&buyer(), &command), Code::ExternalAuthority, "{verb}");
    }
}

#[test]
fn its_owner_says_when_it_ends() {
    let desk = desk();
    assert_eq!(desk.quote().due(), None);
    assert_eq!(desk.quote().state_at(at("2030-01-01T00:00:00Z")), QuoteState::Offered);
}

#[test]
fn the_engines_own_quotes_take_no_observations() {
    let mut desk = Desk::new("{}", &[]);
    desk.must(&rep(), r#"{"command":"create","currency":"EUR","lines":[{"sku":"bolt","quantity":"1"}]}"#);
    assert_eq!(desk.refused(&rep(), &observe(1, "offered")), Code::WrongState);
}

#[test]
fn amounts_are_those_of_the_currency() {
    assert_eq!(observation(1, "offered", "1.005").begin().unwrap_err().code, Code::PrecisionLoss);
    let begin = observation(1, "offered", "1.5").begin().unwrap();
    let Some(QuoteEvent::Created { start }) = begin.first() else { panic!("no creation") };
    let quote = Quote::from_created(QuoteId::new("q").unwrap(), start, at("2026-01-01T00:00:00Z"));
    assert!(quote.lines.is_empty());
}
