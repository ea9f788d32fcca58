//! Facts that a host states: they say of a cart what the cart says of itself, and come back as they were written.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use recoup::approval::rules::SubjectKind;
use recoup::approval::{Asked, Content, MatchingPolicy, SpendLog, SubjectRef};
use recoup::condition::{Basis, Condition, Fact, Outcome, Scope, Unknown};
use recoup::document::Encode as _;
use recoup::pricing::{StatedFacts, SubjectFacts};
use recoup::{Engine, Request};
use serde_json::{Value, json};

use super::support::*;

const REGIONS: [&str; 4] = ["US", "US-WA", "DE", "DE-BY"];
const GROUPS: [&str; 3] = ["gold", "silver", "tin"];

/// A condition on what both a request and facts can say.
fn asks() -> impl Strategy<Value = Value> {
    let amount = (prop::sample::select(&["total", "order_total"][..]), 0..400_u32, any::<bool>());
    prop_oneof![
        prop::sample::select(&REGIONS[..]).prop_map(|region| json!({ "region": region })),
        prop::sample::select(&GROUPS[..]).prop_map(|group| json!({ "not": { "group": group } })),
        amount.prop_map(|(fact, over, gross)| {
            let basis = if gross { "gross" } else { "net" };
            json!({ fact: { "over": over, "currency": "USD", "basis": basis } })
        }),
        (0..4_u32).prop_map(|lines| json!({ "lines": { "at_least": lines } })),
        (0..9_u32).prop_map(|quantity| json!({ "cart_quantity": { "under": quantity } })),
        any::<bool>().prop_map(|first| json!({ "first_order": first })),
        Just(json!({ "weekday": ["Mon", "Tue"] })),
        Just(json!({ "new_ship_to": true })),
    ]
}

/// The same cart as a rulebook's policies see it once it is priced, and as a host tells of it.
fn shop(conditions: &[(Value, Value)]) -> Engine {
    let policy = |(index, (one, other)): (usize, &(Value, Value))| {
        let (id, when) = (format!("p{index}"), json!({ "any": [one, { "all": [other, one] }] }));
        json!({ "id": id, "when": when, "stages": [[{ "by": [{ "role": "boss" }] }]] })
    };
    let policies: Vec<Value> = conditions.iter().enumerate().map(policy).collect();
    let book = json!({ "rulebook": "1", "id": "r", "currency": "USD", "time_zone": "America/New_York",
        "price_lists": [{ "id": "base", "prices": [{ "sku": "A", "price": "10" }, { "sku": "B", "price": "33.33" }] }],
        "charges": [{ "id": "freight", "kind": "freight", "amount": "10.00" }],
        "taxes": { "rates": [{ "tax": "sales", "rate": "10" }] },
        "approvals": policies });
    Engine::compile(book.to_string()).unwrap_or_else(|faults| panic!("{faults}"))
}

fn stated(document: &Value) -> StatedFacts {
    parse(&document.to_string())
}

/// What the policies say where nothing was spent.
fn outcomes(engine: &Engine, facts: &SubjectFacts) -> Vec<MatchingPolicy> {
    let subject: SubjectRef = parse(r#"{"kind":"cart","id":"c-1"}"#);
    let content = Content {
        amount: usd("0.00"),
        lines: vec![],
        ship_tos: vec![],
        cost_centres: vec![],
        suppliers: vec![],
    };
    let spend = SpendLog::default();
    let asked = Asked {
        subject: &subject,
        requesters: &[],
        buyer: None,
        unit: None,
        content: &content,
        facts,
        spend: &spend,
        shares: &[],
    };
    let matching = engine.policies().outcomes(&asked, monday()).filter_map(|(id, outcome)| match outcome {
        Outcome::Holds => Some(MatchingPolicy { policy: id.clone(), unknown: None }),
        Outcome::Unknown(why) => Some(MatchingPolicy { policy: id.clone(), unknown: Some(why) }),
        Outcome::Fails => None,
    });
    matching.collect()
}

/// Facts of every kind, each by its table.
fn document() -> impl Strategy<Value = Value> {
    let id = "[a-z]{1,4}";
    let number = (-9_999_999..9_999_999_i64, 0..5_u32)
        .prop_map(|(digits, scale)| json!(rust_decimal::Decimal::new(digits, scale).to_string()));
    let value = move |fact: Fact| match fact {
        Fact::Id(_) => prop_oneof![id.prop_map(Value::from), vec(id, 0..3).prop_map(Value::from)].boxed(),
        Fact::Flag(_) => any::<bool>().prop_map(Value::from).boxed(),
        Fact::Amount(_) => {
            let bases = Basis::ALL.iter().map(|basis| basis.as_str()).collect::<Vec<_>>();
            let by_basis = btree_map(prop::sample::select(bases), number.clone(), 0..4);
            prop_oneof![number.clone(), by_basis.prop_map(|amounts| json!(amounts))].boxed()
        }
        _ => prop_oneof![number.clone(), any::<i32>().prop_map(Value::from)].boxed(),
    };
    let whole = Fact::all().filter(|fact| fact.scope() != Scope::Line);
    let plain = whole.filter(|fact| !matches!(fact, Fact::Score | Fact::Date | Fact::Weekday));
    let fields: Vec<_> = plain.map(|fact| (Just(fact.as_str()), prop::option::of(value(fact)))).collect();
    fields.prop_map(|fields| {
        let mut document = json!({ "currency": "USD" });
        for (word, value) in fields {
            // None is written as null or not at all.
            if value.is_some() || word.len() % 2 == 0 {
                document[word] = json!(value);
            }
        }
        document
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_stated_of_a_cart_gives_what_the_cart_gives(
        conditions in vec((asks(), asks()), 1..8),
        lines in vec((prop::sample::select(&["A", "B"][..]), 1..5_u32), 1..4),
        region in prop::sample::select(&REGIONS[..]),
        groups in prop::sample::subsequence(&GROUPS[..], 0..3),
        first_order in any::<bool>(),
    ) {
        let engine = shop(&conditions);
        let as_of = "2026-11-24T03:00:00Z";
        let items: Vec<_> = lines.iter().map(|(sku, quantity)| json!({ "sku": sku, "quantity": quantity })).collect();
        let request = json!({ "as_of": as_of, "currency": "USD", "region": region, "groups": groups,
            "first_order": first_order, "lines": items });
        let (_, facts) = engine.price_with_facts(&Request::parse(request.to_string()).unwrap()).unwrap();
        let matching: Vec<_> = engine.matching_policies(&facts, SubjectKind::Cart).collect();
        prop_assert_eq!(&matching, &outcomes(&engine, &facts));

        // By hand, in cents: every line and the freight of 10.00 are taxed with 10 percent, half a cent goes up.
        let nets: Vec<u32> = lines.iter().map(|(sku, quantity)| quantity * if *sku == "A" { 1000 } else { 3333 }).collect();
        let gross = |net: u32| net + (net + 5) / 10;
        let (net, with_tax) = (nets.iter().sum::<u32>(), nets.iter().map(|net| gross(*net)).sum::<u32>());
        let money = |cents: u32| format!("{}.{:02}", cents / 100, cents % 100);
        let told = json!({ "as_of": as_of, "currency": "USD", "region": region, "group": groups, "first_order": first_order,
            "lines": lines.len(), "cart_quantity": lines.iter().map(|(_, quantity)| quantity).sum::<u32>(),
            "total": { "net": money(net), "gross": money(with_tax) },
            "order_total": { "net": money(net + 1000), "gross": money(with_tax + 1100) } });
        let told = engine.facts(stated(&told)).unwrap();
        prop_assert_eq!(matching, engine.matching_policies(&told, SubjectKind::Cart).collect::<Vec<_>>());
    }

    #[test]
    fn facts_come_back_as_they_were_stated(document in document()) {
        let facts = stated(&document);
        let written = facts.encode();
        let again: StatedFacts = parse(&written.to_json());
        prop_assert_eq!(&again, &facts, "{}", written);
        prop_assert_eq!(again.encode().to_json(), written.to_json());
        let named = document.as_object().unwrap().iter();
        for (word, value) in named.filter(|(_, value)| !value.is_null() && **value != json!({})) {
            let back: Value = serde_json::from_str(&written.get(word).unwrap().to_json()).unwrap();
            // One id or the usual amount may have stood in a list or an object of one.
            prop_assert_eq!(back.is_boolean(), value.is_boolean());
            prop_assert!(back.as_array().is_none_or(|ids| Some(ids) == value.as_array()), "{}", word);
        }
    }
}

#[test]
fn lines_that_nobody_knows_are_not_a_cart_without_lines() {
    let engine = Engine::compile(
        r#"{"rulebook":"1","id":"r","currency":"USD","time_zone":"UTC","price_lists":[{"id":"base"}],
            "approvals":[{"id":"bolts","any_line":{"sku":"BOLT"},"stages":[[{"by":[{"role":"boss"}]}]]}]}"#,
    )
    .unwrap();
    let bare = SubjectFacts::bare(usd("1.00").currency);
    let found: Vec<_> = engine.matching_policies(&bare, SubjectKind::Cart).collect();
    assert_eq!(found[0].unknown, Some(Unknown::NotKnownHere));
    let explained = engine.policies().explain(&found[0].policy, &bare).unwrap();
    assert_eq!(explained[0].says, parse::<Condition>(r#"{"sku":"BOLT"}"#).to_string());
    assert_eq!(explained[0].outcome, Outcome::Unknown(Unknown::NotKnownHere));

    let empty = Request::new("USD", monday()).unwrap();
    let (_, empty) = engine.price_with_facts(&empty).unwrap();
    assert_eq!(engine.matching_policies(&empty, SubjectKind::Cart).count(), 0);
}
