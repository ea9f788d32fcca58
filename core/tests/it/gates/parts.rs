//! Recipients, offers, content and related products.

use proptest::prelude::*;
use recoup::document::read;
use recoup::id::{CategoryId, Sku};
use recoup::money::Currency;
use recoup::recovery::{
    Journey, OfferBase, OfferGiven, OfferLine, Outreach, Recipient, RecoveryRules, RelatedTable, content,
    offer, recipients, related_table,
};
use rust_decimal::Decimal;

use super::{World, at, contact, name};

fn rules(json: &str) -> RecoveryRules {
    read(json.as_bytes()).unwrap()
}

fn who(rules: &str, role: &str, change: impl Fn(&mut Journey)) -> Vec<String> {
    let mut world = World::new(rules);
    change(&mut world.journey);
    let found = recipients(world.gates.rules(), &name(role), &world.journey, &world.company, None);
    let shown = found.into_iter().map(|recipient| match recipient {
        Recipient::Contact(id) => id.to_string(),
        Recipient::Seller(id) => format!("seller {id}"),
    });
    shown.collect()
}

#[test]
fn roles_mean_people() {
    assert_eq!(who("{}", "buyer", |_| {}), ["kim"]);
    assert_eq!(
        who("{}", "approver", |journey| journey.waits_for =
            vec![contact("max"), contact("old"), contact("lee")]),
        ["max", "lee"]
    );
    assert_eq!(
        who("{}", "approver", |journey| journey.waits_for = vec![contact("max"), contact("kim")]),
        ["kim", "max"],
        "the contact of the journey first"
    );
    assert_eq!(who("{}", "finance", |_| {}), [""; 0], "nobody says what that is");
    let finance = r#"{ "recipients": [ { "role": "finance", "from": [ { "from": "role", "role": "finance" }, { "from": "buyer" } ] } ] }"#;
    assert_eq!(who(finance, "finance", |_| {}), ["max", "lee"], "the nearest unit first, nobody who left");
    assert_eq!(
        who(finance, "finance", |journey| journey.unit = None),
        ["max", "lee"],
        "the unit of the contact"
    );
    let primary = finance.replace(
        "\"recipients\"",
        r#""arbitration": { "quiet_others": "PT1H", "after_reply": "PT1H", "primary": "lee" }, "recipients""#,
    );
    assert_eq!(who(&primary, "finance", |_| {}), ["lee", "max"]);
    let next = finance.replace(r#""role": "finance" },"#, r#""role": "pilot" },"#);
    assert_eq!(who(&next, "finance", |_| {}), ["kim"], "the next source where one has nobody");
}

#[test]
fn the_seller_is_found_by_who_looks_after_whom() {
    assert_eq!(who("{}", "sales_rep", |_| {}), ["seller ken"]);
    assert_eq!(who("{}", "sales_rep", |journey| journey.contact = Some(contact("lee"))), ["seller rita"]);
    let from = |sources: &str| format!(r#"{{ "recipients": [ {{ "role": "r", "from": [{sources}] }} ] }}"#);
    assert_eq!(who(&from(r#"{ "from": "parent_owner" }"#), "r", |_| {}), ["seller paul"]);
    assert_eq!(who(&from(r#"{ "from": "territory" }"#), "r", |_| {}), ["seller tom"]);
    assert_eq!(
        who(&from(r#"{ "from": "territory" }"#), "r", |journey| journey.unit = Some("hq".parse().unwrap())),
        ["seller tina"]
    );
    assert_eq!(who(&from(r#"{ "from": "team", "team": "desk" }"#), "r", |_| {}), ["seller desk"]);
}

const OFFERS: &str = r#"{ "offers": [
  { "id": "five", "kind": "price", "percent": "5", "once_per": "PT720H", "valid_for": "PT72H" },
  { "id": "ten-off", "kind": "price", "amount": { "amount": "10.00", "currency": "USD" }, "once_per": "PT720H", "valid_for": "PT72H" },
  { "id": "freight", "kind": "freight", "percent": "100", "once_per": "PT720H", "valid_for": "PT72H" },
  { "id": "days", "kind": "terms", "days": 30, "once_per": "PT720H", "valid_for": "PT72H", "reasons": ["terms"] } ] }"#;

struct Case {
    rules: RecoveryRules,
    outreach: Outreach,
    journey: Journey,
    lines: Vec<OfferLine>,
    freight: Option<Decimal>,
}

fn line(total: &str, least: Option<&str>) -> OfferLine {
    OfferLine { total: total.parse().unwrap(), least: least.map(|least| least.parse().unwrap()) }
}

impl Case {
    fn new(reason: &str) -> Self {
        let mut journey = World::new("{}").journey;
        journey.reasons =
            vec![read(format!(r#"{{ "code": "{reason}", "weight": 80 }}"#).as_bytes()).unwrap()];
        let lines = vec![line("100.00", Some("95.00")), line("33.33", None)];
        Self { rules: rules(OFFERS), outreach: Outreach::default(), journey, lines, freight: None }
    }

    fn offered(&self, id: &str) -> Result<String, String> {
        let base =
            OfferBase { currency: Currency::new("USD").unwrap(), lines: &self.lines, freight: self.freight };
        let given = offer(
            &self.rules,
            &name(id),
            &self.journey,
            &self.outreach,
            Some(base),
            at("2026-06-15T12:00:00Z"),
        );
        given
            .map(|offer| offer.amount.map(|money| money.amount.to_string()).unwrap_or_default())
            .map_err(|word| word.to_string())
    }
}

fn refused(word: &str) -> Result<String, String> {
    Err(word.into())
}

#[test]
fn an_offer_is_of_a_kind_that_the_reason_permits() {
    assert_eq!(Case::new("price.too_high").offered("five"), Ok("6.67".into()), "5 % of 133.33");
    for reason in ["cost.shipping", "terms", "price.not_contract", "unknown", "x.rain"] {
        assert_eq!(Case::new(reason).offered("five"), refused("reason_forbids"), "{reason}");
    }
    assert_eq!(Case::new("terms").offered("days"), Ok(String::new()));
    assert_eq!(Case::new("price.too_high").offered("fifty"), refused("unknown_offer"));
    // The rulebook has the last word, in both directions.
    let mut case = Case::new("x.rain");
    case.rules.reasons = vec![read(br#"{ "code": "x.rain", "permits": ["price"] }"#).unwrap()];
    assert!(case.offered("five").is_ok());
    let mut case = Case::new("price.too_high");
    case.rules.reasons = vec![read(br#"{ "code": "price.too_high" }"#).unwrap()];
    assert_eq!(case.offered("five"), refused("reason_forbids"));
    case.journey.reasons.clear();
    assert_eq!(case.offered("five"), refused("reason_forbids"), "without a reason nothing is offered");
}

#[test]
fn every_line_stays_above_its_floor() {
    let mut case = Case::new("price.too_high");
    assert!(case.offered("five").is_ok(), "95.00 is the floor, and 95.00 is left");
    case.lines[0] = line("100.00", Some("95.01"));
    assert_eq!(case.offered("five"), refused("below_floor"));
    // 10.00 off 133.33: the first line bears 7.50019.., so 92.50 leaves too little and 92.49 enough.
    case.lines[0] = line("100.00", Some("92.50"));
    assert_eq!(case.offered("ten-off"), refused("below_floor"));
    case.lines[0] = line("100.00", Some("92.49"));
    assert_eq!(case.offered("ten-off"), Ok("10.00".into()));
    case.lines = vec![line("9.99", None)];
    assert_eq!(case.offered("ten-off"), refused("below_floor"), "nothing costs less than nothing");
    case.lines.clear();
    assert_eq!(case.offered("five"), refused("not_priced"));
}

#[test]
fn freight_is_offered_where_it_is_known() {
    let mut case = Case::new("cost.shipping");
    assert_eq!(case.offered("freight"), refused("not_priced"));
    case.freight = Some("49.90".parse().unwrap());
    assert_eq!(case.offered("freight"), Ok("49.90".into()));
}

#[test]
fn an_account_is_offered_a_kind_once_in_a_while() {
    let mut case = Case::new("price.too_high");
    let given = |when: &str, offer: &str, kind: &str| -> OfferGiven {
        let json = format!(
            r#"{{ "offer": "{offer}", "kind": "{kind}", "journey": {{ "cart": "c-0" }}, "at": "{when}", "until": "{when}" }}"#
        );
        read(json.as_bytes()).unwrap()
    };
    // 720 hours before noon of the 15th: noon of 16 May.
    case.outreach.offers = vec![given("2026-05-16T12:00:01Z", "ten-off", "price")];
    assert_eq!(
        case.offered("five"),
        refused("offered_before"),
        "another offer of the kind, about another cart"
    );
    case.outreach.offers =
        vec![given("2026-05-16T12:00:00Z", "five", "price"), given("2026-06-15T00:00:00Z", "days", "terms")];
    assert!(case.offered("five").is_ok());
}

#[test]
fn content_answers_the_heaviest_reason_and_is_about_the_goods() {
    let rules = rules(
        r#"{ "content": [
            { "id": "any", "kind": "case_study" },
            { "id": "light", "kind": "case_study", "reasons": ["trust.vendor"] },
            { "id": "heavy", "kind": "case_study", "reasons": ["spec.doubt"] },
            { "id": "heavy-pumps", "kind": "case_study", "reasons": ["spec.doubt"], "categories": ["pumps"] },
            { "id": "sheet", "kind": "spec_sheet", "categories": ["valves"] } ] }"#,
    );
    let pick = |reasons: &[&str], categories: &[&str]| -> Vec<String> {
        let kinds = [name("spec_sheet"), name("case_study")];
        let reasons: Vec<_> =
            reasons.iter().map(|code| read(format!("{code:?}").as_bytes()).unwrap()).collect();
        let categories: Vec<_> = categories.iter().map(|id| CategoryId::new(id).unwrap()).collect();
        content(&rules, &kinds, &reasons, &categories).into_iter().map(|found| found.id.to_string()).collect()
    };
    assert_eq!(pick(&["spec.doubt", "trust.vendor"], &["pumps"]), ["heavy-pumps"]);
    assert_eq!(pick(&["spec.doubt", "trust.vendor"], &["valves"]), ["sheet", "heavy"]);
    assert_eq!(pick(&["trust.vendor", "spec.doubt"], &["pumps"]), ["light"]);
    assert_eq!(pick(&["price.too_high"], &[]), ["any"]);
}

fn skus(ids: &[&str]) -> Vec<Sku> {
    ids.iter().map(|id| Sku::new(id).unwrap()).collect()
}

#[test]
fn products_go_with_those_that_were_ordered_with_them() {
    let orders = [
        skus(&["bolt", "nut", "bolt"]),
        skus(&["bolt", "nut", "washer"]),
        skus(&["bolt", "glue"]),
        skus(&["paint"]),
    ];
    let table = RelatedTable::new(related_table(&orders));
    let of = |cart: &[&str], most| -> Vec<String> {
        let found = table.of(&skus(cart), most);
        found.into_iter().map(|related| format!("{} {}", related.sku, related.together)).collect()
    };
    assert_eq!(of(&["bolt"], 9), ["nut 2", "glue 1", "washer 1"], "ties by SKU");
    assert_eq!(of(&["bolt", "nut"], 9), ["washer 2", "glue 1"], "sums over the cart, without what is in it");
    assert_eq!(of(&["bolt"], 1), ["nut 2"]);
    assert_eq!(of(&["paint"], 9), [""; 0]);
}

proptest! {
    #[test]
    fn the_table_counts_pairs(orders in prop::collection::vec(prop::collection::vec(0_u8..6, 0..6), 0..12)) {
        let orders: Vec<Vec<Sku>> = orders.iter().map(|order| order.iter().map(|id| Sku::new(format!("s{id}")).unwrap()).collect()).collect();
        let rows = related_table(&orders);
        for row in &rows {
            let both = orders.iter().filter(|order| order.contains(&row.sku) && order.contains(&row.with)).count();
            prop_assert_eq!(usize::try_from(row.together).unwrap(), both);
            prop_assert!(row.sku != row.with);
        }
        let pairs: std::collections::BTreeSet<_> = orders.iter().flat_map(|order| order.iter().flat_map(|a| order.iter().map(move |b| (a, b)))).filter(|(a, b)| a != b).collect();
        prop_assert_eq!(rows.len(), pairs.len());
        let mut backwards = rows.clone();
        backwards.reverse();
        prop_assert_eq!(RelatedTable::new(rows), RelatedTable::new(backwards));
    }
}
