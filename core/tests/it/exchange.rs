//! Exchange: splitting into requests, answers of any shape, envelopes that come back as they went.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use recoup::account::{Effect, EffectResult};
use recoup::document::{Tree, read};
use recoup::exchange::{Directory, Exchange, Reply, read_event};
use recoup::{Code, Rulebook};

fn exchange(rules: &str) -> Exchange {
    let json = format!(
        r#"{{ "rulebook": "1", "id": "x", "currency": "USD", "time_zone": "UTC", "exchange": {rules} }}"#
    );
    Exchange::compile(&Rulebook::parse(json).unwrap()).unwrap()
}

fn now() -> DateTime<Utc> {
    "2026-07-04T19:00:00Z".parse().unwrap()
}

/// The n-th effect: a task, or a record of the system, of one of so many carts.
fn effect(number: usize, carts: usize, system: &str, record: &str) -> Effect {
    let cart = number % carts;
    let origin = format!(
        r#""origin": {{ "run": "r", "play": "p", "version": 1, "step": "s", "journey": {{ "cart": "c-{cart}" }} }}"#
    );
    let context = format!(
        r#""context": {{ "account": "acme-{}", "stage": "cart", "value": {{ "amount": "{number}.00", "currency": "USD" }} }}"#,
        cart % 3
    );
    let json = if number.is_multiple_of(2) {
        format!(
            r#"{{ "key": "k-{number}", "do": {{ "effect": "task", "task": {{ {origin}, "to": "dana", "topic": "t", "priority": "low", {context} }} }} }}"#
        )
    } else {
        format!(
            r#"{{ "key": "k-{number}", "do": {{ "effect": "upsert", "record": {{ {origin}, "system": "{system}", "record": "{record}", {context} }} }} }}"#
        )
    };
    read(json.as_bytes()).unwrap()
}

fn subs(body: &Tree, list: &str) -> Vec<Tree> {
    let Some(Tree::List(items)) = body.get(list) else { panic!("{body}") };
    items.clone()
}

fn text<'t>(tree: &'t Tree, field: &str) -> &'t str {
    match tree.get(field) {
        Some(Tree::Text(text)) => text,
        _ => "",
    }
}

/// Every `@{reference.id}` of a sub-request names an earlier one of the same request.
fn references_come_first(subs: &[Tree]) {
    let mut known: Vec<&str> = Vec::new();
    for sub in subs {
        let body = sub.get("body").unwrap().to_json();
        for reference in body.split("@{").skip(1) {
            let name = reference.split(".id}").next().unwrap();
            assert!(known.contains(&name), "{name} is not among {known:?}");
        }
        let own = text(sub, "referenceId");
        assert!(!known.contains(&own), "{own} stands twice");
        known.push(own);
    }
}

#[test]
fn every_effect_is_in_one_request_whatever_their_number() {
    let exchange = exchange("{}");
    for count in [0_usize, 1, 24, 25, 26, 100, 101, 1_000] {
        for carts in [1, 7, 1_000] {
            let expected: Vec<String> = (0..count).map(|number| format!("k-{number}")).collect();

            let effects: Vec<_> =
                (0..count).map(|number| effect(number, carts, "salesforce", "opportunity")).collect();
            let mapped = exchange.salesforce(&effects, &Directory::default(), now());
            let keys: Vec<_> = mapped
                .requests
                .iter()
                .flat_map(recoup::exchange::CompositeRequest::keys)
                .map(ToString::to_string)
                .collect();
            assert_eq!(
                (keys, mapped.refused.len()),
                (expected.clone(), 0),
                "{count} effects of {carts} carts"
            );
            for request in &mapped.requests {
                let subs = subs(&request.body(), "compositeRequest");
                assert!((1..=25).contains(&subs.len()) && subs.len() == request.size());
                references_come_first(&subs);
            }

            let effects: Vec<_> = (0..count).map(|number| effect(number, carts, "hubspot", "deal")).collect();
            let mapped = exchange.hubspot(&effects, &Directory::default(), now());
            let mut keys: Vec<_> = mapped
                .requests
                .iter()
                .flat_map(recoup::exchange::HubSpotRequest::keys)
                .map(ToString::to_string)
                .collect();
            keys.sort_by_key(|key| key[2..].parse::<usize>().unwrap());
            assert_eq!((keys, mapped.refused.len()), (expected, 0), "{count} effects of {carts} carts");
            let mut last: BTreeMap<String, usize> = BTreeMap::new();
            for request in &mapped.requests {
                let inputs = subs(&request.body(), "inputs");
                assert!((1..=100).contains(&inputs.len()));
                let mut ids: Vec<&str> =
                    inputs.iter().map(|input| text(input, "id")).filter(|id| !id.is_empty()).collect();
                ids.sort_unstable();
                assert!(ids.windows(2).all(|pair| pair[0] != pair[1]), "a batch names a record twice");
                // What is said of one record later comes in a later request.
                for input in inputs.iter().filter(|input| !text(input, "id").is_empty()) {
                    let number = text(input, "objectWriteTraceId")[2..].parse::<usize>().unwrap();
                    let before = last.insert(text(input, "id").into(), number);
                    assert!(before.is_none_or(|before| before < number));
                }
            }
        }
    }
}

#[test]
fn lone_tasks_fill_requests_to_the_limit() {
    let exchange = exchange(
        r#"{ "salesforce": { "records": [ { "record": "task", "object": "Task", "fields": [ { "field": "Subject", "value": "subject" } ] } ] } }"#,
    );
    let effects: Vec<_> = (0..101).map(|number| effect(number * 2, 1_000, "salesforce", "x")).collect();
    let sizes = |request: &recoup::exchange::CompositeRequest| request.size();
    let mapped = exchange.salesforce(&effects, &Directory::default(), now());
    assert_eq!(mapped.requests.iter().map(sizes).collect::<Vec<_>>(), [25, 25, 25, 25, 1]);
    let mapped = exchange.hubspot(&effects, &Directory::default(), now());
    assert_eq!(
        mapped.requests.iter().map(recoup::exchange::HubSpotRequest::size).collect::<Vec<_>>(),
        [100, 1]
    );
}

/// A description of a hundred thousand characters is cut to 32,000, at a character.
#[test]
fn a_description_is_cut_at_its_limit() {
    let exchange = exchange("{}");
    let hint = "🛒".repeat(50_000);
    let json = format!(
        r#"{{ "key": "k", "do": {{ "effect": "task", "task": {{ "origin": {{ "run": "r", "play": "p", "version": 1, "step": "s",
        "journey": {{ "cart": "c" }} }}, "to": "d", "topic": "t", "priority": "low", "context": {{ "account": "a", "stage": "cart", "hints": [ {{ "kind": "free_shipping", "facts": [ {{ "name": "xy", "value": "{hint}" }} ] }} ] }} }} }} }}"#
    );
    let effects = [read::<Effect>(json.as_bytes()).unwrap()];
    let mapped = exchange.salesforce(&effects, &Directory::default(), now());
    let subs = subs(&mapped.requests[0].body(), "compositeRequest");
    let description = text(subs[2].get("body").unwrap(), "Description").to_string();
    let units = description.encode_utf16().count();
    // "Cart c of a.\nHints: free shipping: xy " has 38 characters before the trolleys of two units each.
    assert_eq!(units, 32_000);
    assert!(description.ends_with('🛒'));
}

/// JSON of any shape, with words that answers have.
fn anything() -> impl Strategy<Value = serde_json::Value> {
    let word = prop::sample::select(vec![
        "compositeResponse",
        "body",
        "httpStatusCode",
        "referenceId",
        "success",
        "errors",
        "errorCode",
        "message",
        "fields",
        "id",
        "task",
        "opportunity",
        "account",
        "PROCESSING_HALTED",
        "DUPLICATES_DETECTED",
        "results",
        "status",
        "category",
        "context",
        "objectWriteTraceId",
        "ids",
        "k-0",
        "k-1",
        "VALIDATION_ERROR",
        "properties",
        "propertyName",
        "COMPLETE",
        "",
    ]);
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(serde_json::Value::from),
        prop::sample::select(vec![0_i64, -1, 200, 201, 204, 300, 400, 429, 500, i64::MAX])
            .prop_map(serde_json::Value::from),
        any::<f64>().prop_map(serde_json::Value::from),
        word.clone().prop_map(serde_json::Value::from),
        "\\PC{0,8}".prop_map(serde_json::Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(serde_json::Value::from),
            prop::collection::vec((word.clone(), inner), 0..6).prop_map(|fields| {
                fields
                    .into_iter()
                    .map(|(name, value)| (name.to_string(), value))
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever a system answers, every effect gets one result, in its order, and nothing counts as done that was not said to be.
    #[test]
    fn any_answer_gives_every_effect_one_result(body in anything(), status in prop::sample::select(vec![0_u16, 200, 207, 300, 400, 403, 429, 500, 503])) {
        let exchange = exchange("{}");
        let body = body.to_string();
        let reply = Reply::new(status, body.as_bytes());
        for system in ["salesforce", "hubspot"] {
            let effects: Vec<_> = (0..5).map(|number| effect(number, 2, system, if system == "hubspot" { "deal" } else { "opportunity" })).collect();
            let answers: Vec<_> = if system == "salesforce" {
                let mapped = exchange.salesforce(&effects, &Directory::default(), now());
                mapped.requests.iter().map(|request| (request.keys().cloned().collect::<Vec<_>>(), request.answers(&reply))).collect()
            } else {
                let mapped = exchange.hubspot(&effects, &Directory::default(), now());
                mapped.requests.iter().map(|request| (request.keys().cloned().collect::<Vec<_>>(), request.answers(&reply))).collect()
            };
            for (keys, answers) in answers {
                let answers = answers.unwrap();
                prop_assert_eq!(answers.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>(), keys);
                if !body.contains("id") {
                    let named = |result: &EffectResult| matches!(result, EffectResult::Accepted { reference: Some(_), .. });
                    let any = answers.iter().any(|(_, result)| named(result));
                    prop_assert!(!any, "{}", body);
                }
            }
        }
    }

    /// Bytes that are no JSON are an error, never a panic and never a result.
    #[test]
    fn an_answer_that_is_no_json_is_an_error(body in prop::collection::vec(any::<u8>(), 0..40)) {
        prop_assume!(serde_json::from_slice::<serde_json::Value>(&body).is_err());
        let exchange = exchange("{}");
        let effects = [effect(0, 1, "", "")];
        let reply = Reply::new(200, &body);
        prop_assert!(exchange.salesforce(&effects, &Directory::default(), now()).requests[0].answers(&reply).is_err());
        prop_assert!(exchange.hubspot(&effects, &Directory::default(), now()).requests[0].answers(&reply).is_err());
    }

    /// No event makes the reader panic; what it takes has an account and an id.
    #[test]
    fn any_event_is_read_or_refused(fields in prop::collection::vec((prop::sample::select(vec![
        "id", "source", "specversion", "type", "subject", "time", "accountid", "data", "datacontenttype", "contactid", "x",
    ]), anything()), 0..8), kind in prop::sample::select(vec!["recoup.signal.viewed", "recoup.cart.add", "ecommerce.cart_updated", "ecommerce.order_placed", "recoup.", "recoup"])) {
        let mut event = serde_json::json!({ "id": "1", "source": "s", "specversion": "1.0", "type": kind, "accountid": "a" });
        for (name, value) in fields {
            event[name] = value;
        }
        match read_event(event.to_string()) {
            Ok(incoming) => prop_assert!(!incoming.account.as_str().is_empty()),
            Err(faults) => prop_assert!(!faults.list().is_empty()),
        }
    }
}

/// Two events are one input exactly when source and id are the same.
#[test]
fn inputs_are_told_apart_by_source_and_id() {
    let id = |source: &str, id: &str| {
        let event = serde_json::json!({ "specversion": "1.0", "type": "recoup.signal.quote_requested", "accountid": "a", "source": source, "id": id });
        read_event(event.to_string()).unwrap().input.id
    };
    let long = "x".repeat(200);
    let pairs = [
        ("a", "b"),
        ("a b", "c"),
        ("a", "b c"),
        ("ab", ""),
        ("a", "1"),
        ("a/1", "1"),
        ("a", &long),
        (long.as_str(), "a"),
        ("a", " b"),
        ("a", "b\u{7}"),
    ];
    let ids: Vec<_> =
        pairs.iter().filter(|(_, one)| !one.is_empty()).map(|(source, one)| id(source, one)).collect();
    for (index, one) in ids.iter().enumerate() {
        assert!(!ids[..index].contains(one), "{one}");
    }
    assert_eq!(id("a", "b"), id("a", "b"));
    assert_eq!(read_event("{").unwrap_err().first().code, Code::InvalidJson);
}
