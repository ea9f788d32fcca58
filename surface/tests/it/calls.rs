//! Calls as bindings make them, and those that no binding should make.

use recoup::document::Faults;
use recoup_surface::{Handle, Kind, Need, call, operations, text_of};
use serde_json::json;

use crate::shop::{
    INPUT, NOW, REQUEST, RULEBOOK, account, cart, engine, handle, make, refused, rulebook, text, value,
};

fn code(faults: &Faults) -> &'static str {
    faults.first().code.as_str()
}

/// Handles that fit an operation.
fn handles(kinds: &[Kind]) -> Vec<Handle> {
    kinds.iter().map(|kind| handle(*kind)).collect()
}

#[test]
fn a_price_comes_from_a_rulebook_an_engine_and_a_request() {
    let priced = value("engine.price", &[&engine()], &[Some(REQUEST)]);
    assert_eq!(priced["totals"]["gross"], "48.00");
    assert_eq!(priced["lines"][0]["rule"], "list:base");
}

#[test]
fn an_account_is_stepped_stored_and_read_again() {
    let (engine, account) = (engine(), account());
    let outcome = value("engine.step", &[&engine, &account], &[Some(INPUT), Some(NOW)]);
    assert!(outcome["events"].as_array().unwrap().len() > 1, "{outcome}");
    let seq = value("account.seq", &[&account], &[]);
    assert_eq!(seq, outcome["events"].as_array().unwrap().last().unwrap()["seq"]);
    let snapshot = text("account.snapshot", &[&account], &[]);
    let again = make("account.restore", &[], &[Some(&snapshot)]);
    assert_eq!(text("account.snapshot", &[&again], &[]), snapshot);
    let events = outcome["events"].to_string();
    let rebuilt = make("account.rebuild", &[], &[Some(&events)]);
    assert_eq!(text("account.snapshot", &[&rebuilt], &[]), snapshot);
    assert_eq!(value("account.cart", &[&account], &[Some("\"c-1\"")])["id"], "c-1");
    assert_eq!(value("account.cart", &[&account], &[Some("\"c-2\"")]), json!(null));
}

#[test]
fn deciding_leaves_the_account_as_it_is() {
    let (engine, account) = (engine(), account());
    let before = text("account.snapshot", &[&account], &[]);
    let decided = value("engine.decide", &[&engine, &account], &[Some(INPUT), Some(NOW)]);
    assert_eq!(text("account.snapshot", &[&account], &[]), before);
    assert_eq!(value("engine.step", &[&engine, &account], &[Some(INPUT), Some(NOW)]), decided);
}

#[test]
fn a_cart_is_priced_at_every_keystroke() {
    let cart = cart();
    assert_eq!(value("cart.totals", &[&cart], &[])["gross"], "48.00");
    assert_eq!(text("cart.set_quantity", &[&cart], &[Some("0"), Some("1000")]), "");
    assert_eq!(value("cart.totals", &[&cart], &[])["gross"], "100.00");
    assert_eq!(value("cart.line", &[&cart], &[Some("0")])["unit_price"], "0.1");
    text("cart.add_line", &[&cart], &[Some(r#"{ "sku": "BOLT", "quantity": "1" }"#)]);
    assert_eq!(value("cart.lines", &[&cart], &[]).as_array().unwrap().len(), 2);
    assert_eq!(value("cart.remove_line", &[&cart], &[Some("1")])["sku"], "BOLT");
    let errors = refused("cart.set_quantity", &[&cart], &[Some("7"), Some("1")]);
    assert_eq!(
        (errors[0]["code"].as_str(), errors[0]["path"].as_str()),
        (Some("invalid_request"), Some("/lines/7"))
    );
}

#[test]
fn prices_and_products_come_in_bulk_and_change_without_a_rulebook() {
    let rows = r#"[ { "list": "base", "sku": "NUT", "price": "0.05" } ]"#;
    let csv = r#"["list,sku,price\nbase,WASHER,0.01\n"]"#;
    let bulk = make(
        "engine.compile",
        &[&rulebook()],
        &[Some(r#"[{ "sku": "NUT" }]"#), None, None, Some(rows), Some(csv)],
    );
    assert_eq!(value("engine.stats", &[&bulk], &[])["skus"], 3);
    let dearer = make(
        "engine.with_prices",
        &[&bulk],
        &[
            Some(r#"[ { "list": "base", "sku": "NUT", "price": "0.06" } ]"#),
            Some(r#"[ { "list": "base", "sku": "BOLT" } ]"#),
        ],
    );
    assert_eq!(value("engine.stats", &[&dearer], &[])["skus"], 2);
    assert_eq!(value("engine.stats", &[&bulk], &[])["skus"], 3);
    let without = make("engine.with_products", &[&bulk], &[None, Some(r#"["NUT"]"#)]);
    assert_eq!(value("engine.product", &[&without], &[Some("\"NUT\"")]), json!(null));
    assert_eq!(value("engine.product", &[&bulk], &[Some("\"NUT\"")])["sku"], "NUT");
}

#[test]
fn faults_of_bulk_rows_say_which_row() {
    let rows = r#"[ { "list": "base", "sku": "NUT", "price": "0.05" }, { "list": "nowhere", "sku": "NUT", "price": "-1" } ]"#;
    let errors = refused("engine.compile", &[&rulebook()], &[None, None, None, Some(rows)]);
    assert!(errors.as_array().unwrap().iter().any(|error| error["path"] == "/prices/1/list"), "{errors}");
    let errors =
        refused("engine.compile", &[&rulebook()], &[None, None, None, Some(r#"[ { "sku": "NUT" } ]"#)]);
    assert!(errors.as_array().unwrap().iter().all(|error| error["path"] == "/prices/0"), "{errors}");
    // Rows are of no document, so that the composition has nothing to say of them.
    let documents = json!([{ "name": "shop.json", "document": RULEBOOK }]).to_string();
    let composed = make("rulebook.compose", &[], &[Some(&documents)]);
    let errors = refused("engine.compile", &[&composed], &[None, None, None, Some(rows)]);
    assert!(errors.as_array().unwrap().iter().any(|error| error["path"] == "/prices/1/list"), "{errors}");
    assert!(
        errors.as_array().unwrap().iter().all(|error| error["context"].get("documents").is_none()),
        "{errors}"
    );
}

#[test]
fn the_faults_of_a_document_are_placed_in_it_and_those_of_a_value_below_its_name() {
    let engine = engine();
    let errors =
        refused("engine.price", &[&engine], &[Some(r#"{ "as_of": "soon", "currency": "USD", "line": [] }"#)]);
    let paths: Vec<_> =
        errors.as_array().unwrap().iter().map(|error| error["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["/as_of", "/line"]);
    let errors = refused("engine.price", &[&engine], &[Some("{")]);
    assert_eq!((errors[0]["code"].as_str(), errors[0]["path"].as_str()), (Some("invalid_json"), Some("")));
    assert!(errors[0]["detail"].as_str().unwrap().contains("Line 1"), "{errors}");
    let errors = refused("engine.tick", &[&engine, &account()], &[Some("\"soon\"")]);
    assert_eq!(
        (errors[0]["code"].as_str(), errors[0]["path"].as_str()),
        (Some("invalid_time"), Some("/now"))
    );
    let errors = refused("engine.tick", &[&engine, &account()], &[Some("soon")]);
    assert_eq!(
        (errors[0]["code"].as_str(), errors[0]["path"].as_str()),
        (Some("invalid_json"), Some("/now"))
    );
    let errors = refused("money.round", &[], &[Some("1.5"), Some("\"floor\""), Some("\"1\"")]);
    assert_eq!(
        (errors[0]["code"].as_str(), errors[0]["path"].as_str()),
        (Some("invalid_decimal"), Some("/value"))
    );
}

#[test]
fn one_of_many_is_refused_in_its_place() {
    let requests = format!("[ {REQUEST}, {{ \"currency\": \"USD\" }}, {} ]", json!(REQUEST));
    let answers = value("engine.price_many", &[&engine()], &[Some(&requests)]);
    assert_eq!(answers[0]["totals"]["gross"], "48.00");
    assert_eq!(answers[1]["errors"][0]["code"], "missing_field");
    assert_eq!(answers[2]["totals"]["gross"], "48.00");
    let offers = value("engine.offers", &[&engine()], &[Some(REQUEST), Some(r#"["BOLT", "NIL"]"#)]);
    assert_eq!(offers[0]["rungs"].as_array().unwrap().len(), 2);
    assert_eq!(offers[1]["errors"][0]["code"], "unknown_sku");
}

#[test]
fn null_is_an_argument_left_out_where_it_may_be() {
    let plain = text("money.allocate", &[], &[Some("\"10\""), Some("[1, 1, 1]")]);
    assert_eq!(plain, r#"["4","3","3"]"#);
    assert_eq!(text("money.allocate", &[], &[Some("\"10\""), Some("[1, 1, 1]"), Some("null"), None]), plain);
    let errors = refused("money.allocate", &[], &[Some("null"), Some("[1]")]);
    assert_eq!(errors[0]["code"], "missing_field");
}

#[test]
fn what_no_binding_should_do_is_a_typed_error() {
    let unknown = call("engine.guess", &[], &[]).unwrap_err();
    assert_eq!(code(&unknown), "invalid_request");
    for operation in operations() {
        let name = operation.full_name();
        let fitting = handles(operation.on);
        let fitting: Vec<&Handle> = fitting.iter().collect();
        // One handle too many, and one too few.
        let cart = cart();
        let more: Vec<&Handle> = fitting.iter().copied().chain([&cart]).collect();
        assert_eq!(code(&call(&name, &more, &[]).unwrap_err()), "invalid_request", "{name}");
        if let [_, rest @ ..] = &fitting[..] {
            assert_eq!(code(&call(&name, rest, &[]).unwrap_err()), "invalid_request", "{name}");
        }
        // Each handle of another kind, with arguments that are all there.
        for place in 0..operation.on.len() {
            let wrong = if operation.on[place] == Kind::Cart { rulebook() } else { cart.clone() };
            let mut on = fitting.clone();
            on[place] = &wrong;
            let arguments = vec![Some("{}"); operation.takes.len()];
            call(&name, &on, &arguments).unwrap_err();
        }
        // One argument too many.
        let arguments = vec![None; operation.takes.len() + 1];
        assert_eq!(code(&call(&name, &fitting, &arguments).unwrap_err()), "invalid_request", "{name}");
    }
}

#[test]
fn an_argument_that_must_be_there_is_named() {
    for operation in operations() {
        if operation.takes.iter().all(|param| param.need == Need::Optional) {
            continue;
        }
        let fitting = handles(operation.on);
        let fitting: Vec<&Handle> = fitting.iter().collect();
        let faults = call(&operation.full_name(), &fitting, &[]).unwrap_err();
        assert_eq!(code(&faults), "missing_field", "{}: {faults}", operation.full_name());
        let field = format!("{:?}", faults.first().context);
        assert!(
            operation.takes.iter().any(|param| field.contains(param.name)),
            "{}: {field}",
            operation.full_name()
        );
    }
}

/// Operations without a parameter that must be given answer on a new handle.
#[test]
fn every_operation_is_reachable() {
    for operation in operations() {
        if operation.takes.iter().any(|param| param.need != Need::Optional) {
            continue;
        }
        let fitting = handles(operation.on);
        let fitting: Vec<&Handle> = fitting.iter().collect();
        let answer = call(&operation.full_name(), &fitting, &[]);
        assert!(answer.is_ok(), "{}: {answer:?}", operation.full_name());
    }
}

#[test]
fn numbers_beyond_reason_are_answered_at_once() {
    let calendar = r#"{ "id": "office", "open": "Mon-Fri 09:00-17:00" }"#;
    let most = Some("4294967295");
    let refusals = [
        ("time.add_business_days", vec![Some(calendar), Some(NOW), most]),
        ("time.add_business_time", vec![Some(calendar), Some(NOW), Some("\"PT9999999999H\"")]),
        ("time.days_after", vec![Some(NOW), most]),
        ("experiments.bucket_ranges", vec![most]),
        ("money.split", vec![Some("\"1\""), Some("\"79228162514264337593543950335\""), Some("\"0.01\"")]),
    ];
    for (name, arguments) in refusals {
        let errors = refused(name, &[], &arguments);
        assert!(recoup::Code::from_wire(errors[0]["code"].as_str().unwrap()).is_some(), "{name}: {errors}");
    }
}

#[test]
fn bytes_that_are_no_text_are_refused_as_the_core_refuses_them() {
    assert_eq!(text_of(b"{}").unwrap(), "{}");
    let faults = text_of(&[0x7b, 0xff]).unwrap_err();
    assert_eq!(faults, recoup::document::Tree::parse(&[0x7b, 0xff]).unwrap_err());
    assert_eq!(code(&faults), "invalid_utf8");
}

#[test]
fn what_was_sent_to_a_crm_is_answered_by_what_was_kept() {
    let (engine, request) = (
        engine(),
        r#"{ "path": "/services/data/v68.0/composite/", "body": "{\"allOrNone\":false,\"compositeRequest\":[]}",
             "effects": [ { "key": "e-1", "references": ["task1"] } ] }"#,
    );
    let none = value("engine.salesforce", &[&engine], &[Some("[]"), Some(NOW)]);
    assert_eq!(none, json!({ "requests": [], "refused": [] }));
    let body = r#""{\"compositeResponse\":[{\"referenceId\":\"task1\",\"httpStatusCode\":201,\"body\":{\"id\":\"00T\"}}]}""#;
    let results = value("exchange.salesforce_results", &[], &[Some(request), Some("200"), Some(body)]);
    assert_eq!(results[0]["key"], "e-1");
    assert_eq!(results[0]["result"]["reference"], "00T", "{results}");
    let later = value(
        "exchange.salesforce_results",
        &[],
        &[Some(request), Some("503"), Some("\"\""), Some("\"PT30S\"")],
    );
    assert_eq!(later[0]["result"]["after"], "PT30S", "{later}");
    let errors = refused("exchange.salesforce_results", &[], &[Some(request), Some("70000"), Some("\"\"")]);
    assert_eq!(
        (errors[0]["code"].as_str(), errors[0]["path"].as_str()),
        (Some("out_of_range"), Some("/status"))
    );
}
