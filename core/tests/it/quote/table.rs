//! Every cell of the table: state by command, at every side of every deadline. The table here is written by hand.

use recoup::Code;
use recoup::quote::{QuoteState, QuoteVerb, TABLE};

use super::support::{Desk, at, boss, buyer, rep};

pub(crate) const RULES: &str = r#"{"valid_for": {"span": "PT48H"},
    "authority": [{"role": "rep", "discount_percent": "5"}, {"role": "boss", "discount_percent": "50"}]}"#;

/// What is allowed, and where it leads from the quotes below; everything else is refused.
const ALLOWED: &str = "
    draft: edit>draft request>requested cancel>cancelled message>draft
    requested: claim>in_review reject>rejected cancel>cancelled message>requested
    in_review: claim>in_review unclaim>requested edit>in_review price>in_review discount>in_review charges>in_review \
        target>in_review offer>offered reject>rejected cancel>cancelled message>in_review
    internal_approval: approve_internal>offered refuse_internal>in_review cancel>cancelled message>internal_approval
    offered: accept>accepted counter>in_review decline>declined withdraw>withdrawn cancel>cancelled message>offered
    expired: requote>in_review cancel>cancelled message>expired
    accepted: place>placing cancel>cancelled message>accepted
    placing: placed>ordered refused>accepted message>placing";

const QUOTE_EXPIRED: &str = "edit price discount charges target offer accept counter decline withdraw place";
pub(crate) const ENDS: [QuoteState; 5] = [
    QuoteState::Ordered,
    QuoteState::Declined,
    QuoteState::Withdrawn,
    QuoteState::Rejected,
    QuoteState::Cancelled,
];

const CREATE: &str = r#"{"command":"create","currency":"EUR","lines":[{"sku":"bolt","quantity":"10"}]}"#;
pub(crate) const OFFER: &str = r#"{"command":"offer","revision":@R}"#;
const ACCEPT: &str = r#"{"command":"accept","revision":@R}"#;
const PLACE: &str = r#"{"command":"place","revision":@R}"#;
const TENTH: &str = r#"{"command":"discount","revision":@R,"discount":{"percent":"10"}}"#;

fn plain(word: &str) -> String {
    format!(r#"{{"command":"{word}","revision":@R}}"#)
}

/// A quote that has come to a state by commands.
fn desk(state: QuoteState) -> Desk {
    let mut desk = Desk::new(RULES, &[("bolt", "12", "10")]);
    desk.must(&buyer(), CREATE);
    let path: &[(&str, String)] = &match state {
        QuoteState::Draft => vec![],
        QuoteState::Requested => vec![("b", plain("request"))],
        QuoteState::InReview => review(vec![]),
        QuoteState::InternalApproval => review(vec![("s", TENTH.into()), ("s", OFFER.into())]),
        QuoteState::Offered | QuoteState::Expired => review(vec![("s", OFFER.into())]),
        QuoteState::Accepted => review(vec![("s", OFFER.into()), ("b", ACCEPT.into())]),
        QuoteState::Placing => review(vec![("s", OFFER.into()), ("b", ACCEPT.into()), ("b", PLACE.into())]),
        QuoteState::Ordered => review(vec![
            ("s", OFFER.into()),
            ("b", ACCEPT.into()),
            ("b", PLACE.into()),
            ("h", sample(QuoteVerb::Placed)),
        ]),
        QuoteState::Declined => review(vec![("s", OFFER.into()), ("b", plain("decline"))]),
        QuoteState::Withdrawn => review(vec![("s", OFFER.into()), ("s", plain("withdraw"))]),
        QuoteState::Rejected => vec![("b", plain("request")), ("s", plain("reject"))],
        QuoteState::Cancelled => vec![("b", plain("cancel"))],
    };
    for (who, command) in path {
        let actor = match *who {
            "b" => buyer(),
            "s" => rep(),
            _ => recoup::party::Actor::host(),
        };
        desk.must(&actor, command);
    }
    if state == QuoteState::Expired {
        desk.tick("2026-03-04T09:00:00Z");
    }
    assert_eq!(desk.quote().state, state);
    desk
}

fn review(more: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    let mut path = vec![("b", plain("request")), ("s", plain("claim"))];
    path.extend(more);
    path
}

/// A command of each kind that goes through wherever the state allows it.
pub(crate) fn sample(verb: QuoteVerb) -> String {
    match verb {
        QuoteVerb::Edit => {
            r#"{"command":"edit","revision":@R,"lines":[{"id":"1","sku":"bolt","quantity":"20"}]}"#.into()
        }
        QuoteVerb::Price => {
            r#"{"command":"price","revision":@R,"lines":[{"line":"1","set":{"unit_price":"9.9"}}]}"#.into()
        }
        QuoteVerb::Discount => TENTH.into(),
        QuoteVerb::Charges => {
            let charge = r#"{"id":"truck","kind":"freight","amount":"25"}"#;
            format!(r#"{{"command":"charges","revision":@R,"charges":[{charge}]}}"#)
        }
        QuoteVerb::Target => r#"{"command":"target","revision":@R,"total":"99"}"#.into(),
        QuoteVerb::Placed => r#"{"command":"placed","release":1,"order":"o-1"}"#.into(),
        QuoteVerb::Refused => r#"{"command":"refused","release":1}"#.into(),
        QuoteVerb::Message => r#"{"command":"message","revision":@R,"text":"t-1"}"#.into(),
        plainly => plain(plainly.as_str()),
    }
}

fn expected(state: QuoteState, verb: QuoteVerb) -> Result<String, Code> {
    let row = ALLOWED.lines().map(str::trim).find_map(|row| row.strip_prefix(&format!("{state}: ")));
    let cell = row.into_iter().flat_map(str::split_whitespace).find_map(|cell| {
        let (word, to) = cell.split_once('>')?;
        (word == verb.as_str()).then(|| to.to_owned())
    });
    match cell {
        Some(to) => Ok(to),
        None if ENDS.contains(&state) => Err(Code::Closed),
        None if state == QuoteState::Expired
            && QUOTE_EXPIRED.split(' ').any(|word| word == verb.as_str()) =>
        {
            Err(Code::QuoteExpired)
        }
        None => Err(Code::WrongState),
    }
}

/// Who gives which command: it must not be the actor that decides a cell.
fn actor(verb: QuoteVerb) -> recoup::party::Actor {
    if verb == QuoteVerb::ApproveInternal { boss() } else { rep() }
}

fn cell(desk: &mut Desk, verb: QuoteVerb) -> Result<String, Code> {
    match desk.act(&actor(verb), &sample(verb)) {
        Ok(_) => Ok(desk.quote().state.to_string()),
        Err(error) => Err(error.code),
    }
}

#[test]
fn every_cell_is_what_the_table_says() {
    for state in QuoteState::ALL {
        for verb in QuoteVerb::ALL {
            let mut desk = desk(*state);
            let before = desk.quote().clone();
            let found = cell(&mut desk, *verb);
            assert_eq!(found, expected(*state, *verb), "{state} x {verb}");
            if found.is_err() {
                assert_eq!(*desk.quote(), before, "a refusal changes nothing");
            } else {
                assert!(desk.quote().version > before.version);
                assert_eq!(desk.rebuilt(), *desk.quote());
            }
            let listed = TABLE.allows(*state, *verb);
            assert_eq!(listed.is_ok(), found.is_ok(), "{state} x {verb}");
        }
    }
}

#[test]
fn the_table_lists_each_state_command_and_end_once() {
    assert_eq!(TABLE.ends, ENDS);
    for (index, (state, verb, _)) in TABLE.moves.iter().enumerate() {
        assert!(!TABLE.moves[..index].iter().any(|earlier| (earlier.0, earlier.1) == (*state, *verb)));
    }
    assert_eq!(TABLE.to_markdown().lines().count(), 2 + QuoteState::ALL.len());
}

/// Without any tick: a nanosecond before its end an offer is open, at its end it is expired for every command.
#[test]
fn an_offer_expires_by_the_clock_alone() {
    for verb in QuoteVerb::ALL {
        for (now, state) in [
            ("2026-03-04T08:59:59.999999999Z", QuoteState::Offered),
            ("2026-03-04T09:00:00Z", QuoteState::Expired),
            ("2026-05-01T00:00:00Z", QuoteState::Expired),
        ] {
            let mut desk = desk(QuoteState::Offered);
            desk.now = at(now);
            assert_eq!(desk.quote().state_at(desk.now), state);
            let found = cell(&mut desk, *verb);
            let mut wanted = expected(state, *verb);
            // A message leaves the state that is kept; the clock goes on deciding.
            if *verb == QuoteVerb::Message {
                wanted = Ok("offered".into());
            }
            assert_eq!(found, wanted, "{now} x {verb}");
        }
    }
}

#[test]
fn expiry_is_an_event_at_its_own_instant_and_spares_what_is_decided() {
    let mut open = desk(QuoteState::Offered);
    open.tick("2026-07-01T00:00:00Z");
    let (event, when) = open.log.last().unwrap();
    assert_eq!((event.word(), *when), ("expired", at("2026-03-04T09:00:00Z")));

    for state in [
        QuoteState::Draft,
        QuoteState::Requested,
        QuoteState::InReview,
        QuoteState::InternalApproval,
        QuoteState::Accepted,
        QuoteState::Placing,
        QuoteState::Ordered,
        QuoteState::Declined,
        QuoteState::Withdrawn,
        QuoteState::Rejected,
        QuoteState::Cancelled,
    ] {
        let mut desk = desk(state);
        desk.tick("2026-07-01T00:00:00Z");
        assert_eq!(desk.quote().state, state);
        assert_eq!(desk.quote().state_at(desk.now), state);
    }
}

#[test]
fn a_command_that_saw_another_revision_is_stale_but_a_wrong_state_comes_first() {
    let desk = desk(QuoteState::InReview);
    let revision = desk.quote().revision;
    for seen in [revision - 1, revision + 1] {
        let command = format!(r#"{{"command":"price","revision":{seen},"lines":[]}}"#);
        assert_eq!(desk.refused(&rep(), &command), Code::StaleVersion);
        let command = format!(r#"{{"command":"accept","revision":{seen}}}"#);
        assert_eq!(desk.refused(&buyer(), &command), Code::WrongState);
    }
    // Stale comes before locked.
    let command = format!(r#"{{"command":"price","revision":{},"lines":[]}}"#, revision - 1);
    assert_eq!(desk.refused(&boss(), &command), Code::StaleVersion);
}

#[test]
fn two_who_saw_the_same_revision_do_not_overwrite_each_other() {
    let mut desk = desk(QuoteState::InReview);
    let revision = desk.quote().revision;
    let price = format!(
        r#"{{"command":"price","revision":{revision},"lines":[{{"line":"1","set":{{"unit_price":"9"}}}}]}}"#
    );
    desk.must(&rep(), &price);
    assert_eq!(desk.refused(&rep(), &price), Code::StaleVersion);
}

#[test]
fn a_colleague_claims_before_working_on_it() {
    let mut desk = desk(QuoteState::InReview);
    for verb in [
        QuoteVerb::Edit,
        QuoteVerb::Price,
        QuoteVerb::Discount,
        QuoteVerb::Charges,
        QuoteVerb::Target,
        QuoteVerb::Offer,
        QuoteVerb::Unclaim,
    ] {
        assert_eq!(desk.refused(&boss(), &sample(verb)), Code::Locked, "{verb}");
    }
    desk.must(&boss(), &plain("claim"));
    desk.must(&boss(), &sample(QuoteVerb::Price));
    assert_eq!(desk.refused(&rep(), &sample(QuoteVerb::Price)), Code::Locked);
}

#[test]
fn the_reminder_comes_once_and_before_the_end() {
    let mut desk = Desk::new(r#"{"valid_for":{"days":30},"remind":"PT24H"}"#, &[("bolt", "12", "10")]);
    desk.must(&rep(), CREATE);
    desk.must(&rep(), OFFER);
    // Thirty days in Berlin, over the change to summer time: 10:00 there on 2 March and on 1 April.
    assert_eq!(desk.quote().valid_until, Some(at("2026-04-01T08:00:00Z")));
    assert_eq!(desk.quote().due(), Some(at("2026-03-31T08:00:00Z")));
    desk.tick("2026-04-02T00:00:00Z");
    let words: Vec<_> = desk.log.iter().rev().take(2).map(|(event, at)| (event.word(), *at)).collect();
    assert_eq!(words, [("expired", at("2026-04-01T08:00:00Z")), ("reminded", at("2026-03-31T08:00:00Z"))]);
}

#[test]
fn a_number_of_an_order_answers_one_release() {
    let mut desk = desk(QuoteState::Placing);
    let host = recoup::party::Actor::host();
    assert_eq!(
        desk.refused(&host, r#"{"command":"placed","release":2,"order":"o-1"}"#),
        Code::UnknownReference
    );
    desk.must(&host, &sample(QuoteVerb::Refused));
    desk.must(&buyer(), PLACE);
    // The answer to the first try does not pass for one to the second.
    assert_eq!(desk.refused(&host, &sample(QuoteVerb::Placed)), Code::UnknownReference);
    desk.must(&host, r#"{"command":"placed","release":2,"order":"o-1"}"#);
    assert_eq!(desk.quote().state, QuoteState::Ordered);
}
