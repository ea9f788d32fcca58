//! Lines: identity, stale versions, rows, schedules, coding, configurations, copies.

use recoup::Code;
use recoup::cart::{Cart, Coding, Delivery, LineEdit, LineKey, NewLine, RowOutcome};
use recoup::catalog::{Catalogue, Configuration, EnteredRow};
use recoup::id::{Name, Sku, UnitId};

use super::support::{
    add, apply, as_actor, buyer, dec, edit_line, horizon, new_cart, price, products, quantity, with_catalogue,
};

fn sku(text: &str) -> Sku {
    Sku::new(text).unwrap()
}

#[test]
fn the_id_of_a_line_follows_from_its_key() {
    let plain = LineKey::sku(sku("A"));
    assert_eq!(plain.line().as_str(), "A");
    let by_case = LineKey { unit: Some(UnitId::new("case").unwrap()), ..plain.clone() };
    let engraved = LineKey { custom_key: Some(Name::new("case").unwrap()), ..plain };
    assert_ne!(by_case.line(), engraved.line());
    assert!(by_case.line().as_str().starts_with("A#"));
    // A SKU that looks like the id of another line is not mistaken for it, and a long one still gives an id.
    assert_ne!(LineKey::sku(sku(by_case.line().as_str())).line(), by_case.line());
    let long = LineKey { unit: Some(UnitId::new("ea").unwrap()), ..LineKey::sku(sku(&"é".repeat(64))) };
    assert!(recoup::id::LineId::new(long.line().as_str()).is_ok());
}

#[test]
fn an_edit_names_the_version_that_was_seen() {
    let (ann, bob) = (buyer("ann"), buyer("bob"));
    let mut cart = new_cart(Some("ann"));
    add(&mut cart, &ann, 1, "A", "2");
    edit_line(&mut cart, &bob, 2, "A", 1, &LineEdit::SetQuantity { quantity: dec("5") }).unwrap();
    let stale = edit_line(&mut cart, &ann, 3, "A", 1, &LineEdit::Remove {}).unwrap_err();
    assert_eq!(stale.code, Code::StaleVersion);
    // An addition commutes, so it needs no version.
    add(&mut cart, &ann, 3, "A", "1");
    assert_eq!(quantity(&cart, "A"), Some(dec("6")));
    let line = cart.lines()[0].clone();
    assert_eq!((line.added.by.as_str(), line.changed.by.as_str()), ("contact:ann", "contact:ann"));
    edit_line(&mut cart, &bob, 4, "A", 3, &LineEdit::Remove {}).unwrap();
    let unknown = edit_line(&mut cart, &bob, 5, "Z", 1, &LineEdit::Remove {}).unwrap_err();
    assert_eq!((unknown.code, unknown.path.as_str()), (Code::UnknownLine, "/line"));
    // A person who sees the cart wins over a clock that ran ahead.
    add(&mut cart, &bob, 90, "B", "4");
    edit_line(&mut cart, &ann, 80, "B", 1, &LineEdit::SetQuantity { quantity: dec("1") }).unwrap();
    assert_eq!(quantity(&cart, "B"), Some(dec("1")));
}

#[test]
fn rows_get_an_answer_each() {
    let cart = new_cart(Some("ann"));
    let row = |number: &str, quantity: &str| EnteredRow {
        number: number.into(),
        quantity: dec(quantity),
        unit: None,
        kind: None,
    };
    let rows = [row("A", "2"), row("no-such", "1"), row("B", "-1"), row(" A ", "3")];
    let decided =
        as_actor(&buyer("ann"), 5, |deed| products(|shop| cart.add_rows(deed, &rows, horizon(), shop)))
            .unwrap();
    let told: Vec<_> = decided.answer.iter().map(|answer| (answer.outcome, answer.quantity)).collect();
    assert_eq!(
        told,
        [
            (RowOutcome::Added, Some(dec("2"))),
            (RowOutcome::Unknown, None),
            (RowOutcome::Refused, None),
            (RowOutcome::Added, Some(dec("5"))),
        ]
    );
    assert_eq!(decided.answer[2].path.as_deref(), Some("/quantity"));
    let mut cart = cart;
    apply(&mut cart, &decided.events, 5);
    assert_eq!(quantity(&cart, "A"), Some(dec("5")));
}

#[test]
fn a_schedule_sums_to_the_quantity() {
    let ann = buyer("ann");
    let mut cart = new_cart(Some("ann"));
    add(&mut cart, &ann, 1, "A", "10");
    let part = |quantity: &str| Delivery {
        quantity: dec(quantity),
        requested: None,
        ship_to: None,
        ship_from: None,
    };
    let short = LineEdit::SetSchedule { schedule: vec![part("4"), part("5")] };
    assert_eq!(edit_line(&mut cart, &ann, 2, "A", 1, &short).unwrap_err().code, Code::ScheduleMismatch);
    let whole = LineEdit::SetSchedule { schedule: vec![part("4"), part("6")] };
    edit_line(&mut cart, &ann, 2, "A", 1, &whole).unwrap();
    edit_line(&mut cart, &ann, 3, "A", 2, &LineEdit::SetQuantity { quantity: dec("9") }).unwrap();
    assert_eq!(cart.lines()[0].schedule.len(), 2, "it is kept, not dropped in silence");
    assert!(!cart.lines()[0].schedule_fits());
    assert_eq!(cart.check_orderable().unwrap_err().code, Code::ScheduleMismatch);
}

#[test]
fn coding_shares_the_amounts_to_the_last_cent() {
    let ann = buyer("ann");
    let mut cart = new_cart(Some("ann"));
    add(&mut cart, &ann, 1, "B", "3");
    add(&mut cart, &ann, 1, "A", "1");
    let share = |cost_centre: &str, share: &str| Coding {
        cost_centre: recoup::id::CostCentreId::new(cost_centre).unwrap(),
        gl: None,
        project: None,
        share: dec(share),
    };
    let wrong = LineEdit::SetCoding { coding: vec![share("x", "60"), share("y", "39.9")] };
    assert_eq!(edit_line(&mut cart, &ann, 2, "B", 1, &wrong).unwrap_err().code, Code::CodingMismatch);
    let thirds = vec![share("x", "33.4"), share("y", "33.3"), share("z", "33.3")];
    edit_line(&mut cart, &ann, 2, "B", 1, &LineEdit::SetCoding { coding: thirds }).unwrap();
    // 9.99 by 33.4, 33.3 and 33.3 percent is 3.33666, 3.32667 and 3.32667; cut to cents 3.33, 3.32 and 3.32. The two cents
    // that are left go to the greatest remainders: to y and z, which lost 0.667 of a cent.
    let snapshot = price(&cart);
    let coded = cart.coded_amounts(&snapshot).unwrap();
    let told = |sku: &str| -> Vec<String> {
        let of = coded.iter().filter(|coded| coded.line.as_ref().unwrap().as_str() == sku);
        of.map(|coded| coded.net.to_string()).collect()
    };
    assert_eq!(told("B"), ["3.33", "3.33", "3.33"]);
    assert_eq!(told("A"), ["10.00"]);
    let sum: rust_decimal::Decimal = coded.iter().map(|coded| coded.net.get()).sum();
    assert_eq!(sum, snapshot.totals.net.get());
}

#[test]
fn an_invalid_configuration_is_kept_marked_and_can_be_fixed() {
    let catalogue = Catalogue::compile(
        recoup::document::read(
            br#"{ "products": [ { "sku": "PUMP", "options": [
                { "id": "motor", "values": [ { "value": "ac" }, { "value": "dc" } ] },
                { "id": "volt", "values": [ { "value": "24" }, { "value": "230" } ] } ],
              "constraints": [ { "when": [ { "option": "motor", "values": ["dc"] } ],
                                 "requires": [ { "option": "volt", "values": ["24"] } ] } ] } ] }"#,
        )
        .unwrap(),
    )
    .unwrap();
    let choose = |motor: &str, volt: &str| {
        let name = |text: &str| Name::new(text).unwrap();
        Configuration::new().with(name("motor"), motor).with(name("volt"), volt)
    };
    let ann = buyer("ann");
    let mut cart = new_cart(Some("ann"));
    let line = NewLine {
        configuration: Some(choose("dc", "230")),
        note: Some("roof".into()),
        ..NewLine::new(sku("PUMP"), dec("2"))
    };
    let events = as_actor(&ann, 1, |deed| {
        with_catalogue(&catalogue, |shop| cart.add(deed, &line, None, horizon(), shop))
    });
    apply(&mut cart, &events.unwrap(), 1);
    let wrong = cart.misconfigured(&catalogue);
    assert!(wrong[0].line.misconfigured);
    assert_eq!((wrong[0].violations.len(), wrong[0].fixes.len()), (1, 2), "another motor or another voltage");
    let (id, version) = (wrong[0].line.id.clone(), wrong[0].line.version);
    let fix = wrong[0].fixes[0].configuration.clone();
    let events = as_actor(&ann, 2, |deed| {
        with_catalogue(&catalogue, |shop| cart.configure(deed, &id, version, &fix, horizon(), shop))
    });
    apply(&mut cart, &events.unwrap(), 2);
    assert!(cart.misconfigured(&catalogue).is_empty());
    let lines = cart.lines();
    assert_eq!((lines.len(), lines[0].quantity, lines[0].note.as_deref()), (1, Some(dec("2")), Some("roof")));
}

#[test]
fn lines_move_between_lists() {
    let ann = buyer("ann");
    let mut from = new_cart(Some("ann"));
    add(&mut from, &ann, 1, "A", "2");
    add(&mut from, &ann, 2, "B", "1");
    let mut to: Cart = new_cart(Some("ann"));
    add(&mut to, &ann, 3, "A", "5");
    let lines = from.copies(&[], false).unwrap();
    let put = as_actor(&ann, 4, |deed| products(|shop| to.add_all(deed, &lines, horizon(), shop))).unwrap();
    apply(&mut to, &put.events, 4);
    let out =
        as_actor(&ann, 4, |deed| products(|shop| from.take_out(deed, &[], &put.answer, horizon(), shop)));
    apply(&mut from, &out.unwrap(), 4);
    assert_eq!((quantity(&to, "A"), quantity(&to, "B")), (Some(dec("7")), Some(dec("1"))));
    assert!(from.is_empty());
}
