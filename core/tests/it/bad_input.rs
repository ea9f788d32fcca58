//! Bad documents and bad requests: each has its code and its path, and nothing panics.

use recoup::document::Faults;
use recoup::{Engine, Request};
use serde_json::{Value, json};

type Expected<'a> = &'a [(&'a str, &'a str)];

const BOOK: &str = r#"{ "rulebook": "1", "id": "bad", "currency": "USD", "time_zone": "UTC",
    "products": [ { "sku": "A", "units": [ { "unit": "case", "holds": "12" } ] }, { "sku": "HALF", "step": "0.5" } ],
    "price_lists": [ { "id": "l", "prices": [ { "sku": "A", "price": "1.00" }, { "sku": "HALF", "price": "1.00" } ] } ] }"#;

fn engine() -> Engine {
    Engine::compile(BOOK).unwrap_or_else(|faults| panic!("{faults}"))
}

fn listed(faults: &Faults) -> Vec<(&'static str, String)> {
    faults.list().iter().map(|fault| (fault.code.as_str(), fault.path.clone())).collect()
}

fn same(case: &str, found: &[(&'static str, String)], expected: Expected<'_>) {
    let found: Vec<(&str, &str)> = found.iter().map(|(code, path)| (*code, path.as_str())).collect();
    assert_eq!(found, expected, "{case}");
}

/// What a rulebook, as text, is refused for.
fn refused_book(bytes: impl AsRef<[u8]>) -> Vec<(&'static str, String)> {
    match Engine::compile(bytes) {
        Ok(_) => Vec::new(),
        Err(faults) => listed(&faults),
    }
}

/// What a request, as text, is refused for: all faults of the document, or the first of pricing.
fn refused_request(bytes: impl AsRef<[u8]>) -> Vec<(&'static str, String)> {
    match Request::parse(bytes) {
        Err(faults) => listed(&faults),
        Ok(request) => match engine().price(&request) {
            Ok(_) => Vec::new(),
            Err(error) => vec![(error.code.as_str(), error.path)],
        },
    }
}

fn book_with(field: &str, value: Value) -> String {
    let mut book: Value = serde_json::from_str(BOOK).expect("JSON");
    book[field] = value;
    book.to_string()
}

fn request_with(field: &str, value: Value) -> String {
    let mut request = json!({ "as_of": "2026-06-15T12:00:00Z", "currency": "USD", "lines": [] });
    request[field] = value;
    request.to_string()
}

fn line_with(field: &str, value: Value) -> String {
    let mut line = json!({ "sku": "A", "quantity": 1 });
    line[field] = value;
    request_with("lines", json!([line]))
}

#[test]
fn texts_that_are_no_document() {
    let deep = "[".repeat(100_000);
    let nested = format!("{}{}", r#"{"a":"#.repeat(60), "1".to_owned() + &"}".repeat(60));
    let cases: [(&str, &[u8], Expected<'_>); 9] = [
        ("nothing", b"", &[("invalid_json", "")]),
        ("white space", b"  \n", &[("invalid_json", "")]),
        ("half a document", br#"{ "rulebook": "1", "#, &[("invalid_json", "")]),
        ("two documents", b"{} {}", &[("invalid_json", "")]),
        ("not UTF-8", b"{ \"id\": \"\xff\" }", &[("invalid_utf8", "")]),
        ("deep arrays", deep.as_bytes(), &[("document_too_deep", "")]),
        ("deep objects", nested.as_bytes(), &[("document_too_deep", "")]),
        ("NaN", br#"{ "currency": NaN }"#, &[("invalid_json", "")]),
        ("a control character", b"{ \"id\": \"a\x01b\" }", &[("invalid_json", "")]),
    ];
    for (case, bytes, expected) in cases {
        same(case, &refused_book(bytes), expected);
        same(case, &refused_request(bytes), expected);
    }
}

#[test]
fn documents_of_the_wrong_shape() {
    let missing: Expected<'_> =
        &[("missing_field", ""), ("missing_field", ""), ("missing_field", ""), ("missing_field", "")];
    same("an empty rulebook", &refused_book("{}"), missing);
    same("an empty request", &refused_request("{}"), &missing[..2]);
    same("an array", &refused_request("[]"), &[("wrong_type", "")]);
    same("null", &refused_request("null"), &[("wrong_type", "")]);
    same(
        "another version",
        &refused_book(book_with("rulebook", json!("2"))),
        &[("unsupported_version", "/rulebook")],
    );
    same(
        "a version as a number",
        &refused_book(book_with("rulebook", json!(1))),
        &[("unsupported_version", "/rulebook")],
    );
    let twice = BOOK.replacen("\"id\": \"bad\"", "\"id\": \"bad\", \"id\": \"worse\"", 1);
    same("a field twice", &refused_book(twice), &[("duplicate_field", "/id")]);
    let twice = r#"{ "as_of": "2026-06-15T12:00:00Z", "currency": "USD", "lines": [ { "sku": "A", "sku": "B", "quantity": 1 } ] }"#;
    same("a field of a line twice", &refused_request(twice), &[("duplicate_field", "/lines/0/sku")]);
    same("an unknown field", &refused_book(book_with("prices", json!([]))), &[("unknown_field", "/prices")]);
    same(
        "an unknown field",
        &refused_request(line_with("price_list", json!("l"))),
        &[("unknown_field", "/lines/0/price_list")],
    );
    same(
        "an escaped field",
        &refused_request(request_with("a/b~c", json!(1))),
        &[("unknown_field", "/a~1b~0c")],
    );
}

#[test]
fn numbers_that_are_no_decimals() {
    let raw = |number: &str| line_with("quantity", json!("@")).replace("\"@\"", number);
    let invalid: Expected<'_> = &[("invalid_decimal", "/lines/0/quantity")];
    for number in ["1.5", "1e3", "1E3", "1e999999999", "-0.0"] {
        same(number, &refused_request(raw(number)), invalid);
    }
    for text in
        ["", " 1", "1 ", "1,5", "1.", ".5", "+1", "--1", "1e3", "NaN", "inf", "0x10", "1_000", "\u{661}"]
    {
        same(text, &refused_request(line_with("quantity", json!(text))), invalid);
    }
    let digits = "9".repeat(40);
    same("40 digits", &refused_request(line_with("quantity", json!(digits))), invalid);
    for value in [json!(null), json!(true), json!([1]), json!({ "n": 1 })] {
        let case = value.to_string();
        same(&case, &refused_request(line_with("quantity", value)), &[("wrong_type", "/lines/0/quantity")]);
    }
}

#[test]
fn quantities_that_nobody_orders() {
    let at = "/lines/0/quantity";
    let cases: [(Value, Expected<'_>); 8] = [
        (json!(0), &[("invalid_quantity", at)]),
        (json!("0.0"), &[("invalid_quantity", at)]),
        (json!(-1), &[("invalid_quantity", at)]),
        (json!("-0.5"), &[("invalid_quantity", at)]),
        (json!(10_000_000_000_000_u64), &[("quantity_out_of_range", at)]),
        (json!("1000000000001"), &[("quantity_out_of_range", at)]),
        (json!("0.0000001"), &[("quantity_too_precise", at)]),
        (json!("1.5"), &[("quantity_too_precise", at)]),
    ];
    for (quantity, expected) in cases {
        same(&quantity.to_string(), &refused_request(line_with("quantity", quantity)), expected);
    }
    same(
        "a half where halves are sold",
        &refused_request(request_with("lines", json!([ { "sku": "HALF", "quantity": "1.5" } ]))),
        &[],
    );
    same("no trailing zero is a digit", &refused_request(line_with("quantity", json!("1.0000000"))), &[]);
    same("the greatest quantity", &refused_request(line_with("quantity", json!("1000000000000"))), &[]);
}

#[test]
fn what_nobody_knows() {
    let cases: [(&str, String, Expected<'_>); 12] = [
        ("a SKU", line_with("sku", json!("NO")), &[("unknown_sku", "/lines/0/sku")]),
        ("a unit", line_with("unit", json!("pallet")), &[("unknown_unit", "/lines/0/unit")]),
        ("a currency", request_with("currency", json!("XXQ")), &[("unknown_currency", "/currency")]),
        (
            "a currency in small letters",
            request_with("currency", json!("usd")),
            &[("unknown_currency", "/currency")],
        ),
        (
            "a second currency",
            line_with("currency", json!("EUR")),
            &[("currency_mismatch", "/lines/0/currency")],
        ),
        ("a contract", line_with("contract", json!("k")), &[("unknown_contract", "/lines/0/contract")]),
        ("a time", request_with("as_of", json!("yesterday")), &[("invalid_time", "/as_of")]),
        ("a year", request_with("as_of", json!("9999-12-31T23:59:59Z")), &[("time_out_of_range", "/as_of")]),
        ("an empty id", line_with("sku", json!("")), &[("invalid_id", "/lines/0/sku")]),
        ("a long id", line_with("sku", json!("x".repeat(129))), &[("invalid_id", "/lines/0/sku")]),
        ("a choice", request_with("explain", json!("all")), &[("invalid_choice", "/explain")]),
        ("a code", request_with("codes", json!([""])), &[("invalid_id", "/codes/0")]),
    ];
    for (case, request, expected) in cases {
        same(case, &refused_request(request), expected);
    }
    let price = json!({ "source": "manual", "unit_price": "1", "total": "2" });
    same(
        "two prices",
        &refused_request(line_with("price", price)),
        &[("conflicting_fields", "/lines/0/price")],
    );
    let price = json!({ "source": "manual", "unit_price": "-1" });
    same(
        "a negative price",
        &refused_request(line_with("price", price)),
        &[("negative_price", "/lines/0/price")],
    );
}

#[test]
fn every_fault_of_a_request_at_once() {
    let lines = json!([ { "sku": "", "quantity": "x" }, { "sku": "A" } ]);
    let expected: Expected<'_> = &[
        ("invalid_id", "/lines/0/sku"),
        ("invalid_decimal", "/lines/0/quantity"),
        ("missing_field", "/lines/1"),
    ];
    same("three faults", &refused_request(request_with("lines", lines)), expected);
}

#[test]
fn lines_of_one_id() {
    let lines = json!([ { "id": "x", "sku": "A", "quantity": 1 }, { "id": "x", "sku": "A", "quantity": 1 } ]);
    same("twice", &refused_request(request_with("lines", lines)), &[("duplicate_id", "/lines/1/id")]);
}

#[test]
fn an_id_like_the_position_of_another_line() {
    // The first line is "1" by its position.
    let lines = json!([ { "sku": "A", "quantity": 1 }, { "id": "1", "sku": "A", "quantity": 1 } ]);
    same(
        "like a position",
        &refused_request(request_with("lines", lines)),
        &[("duplicate_id", "/lines/1/id")],
    );
}

#[test]
fn a_cart_of_a_hundred_thousand_lines() {
    let line = r#"{"sku":"A","quantity":1}"#;
    let cart = |count: usize| {
        let lines = vec![line; count].join(",");
        format!(r#"{{ "as_of": "2026-06-15T12:00:00Z", "currency": "USD", "lines": [{lines}] }}"#)
    };
    let request = Request::parse(cart(100_000)).unwrap_or_else(|faults| panic!("{faults}"));
    let priced = engine().price(&request).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(priced.totals.gross.to_string(), "100000.00");
    same("one more", &refused_request(cart(100_001)), &[("too_many", "/lines")]);
}

#[test]
fn an_empty_cart_costs_nothing() {
    let request = Request::parse(request_with("lines", json!([]))).expect("a request");
    assert_eq!(engine().price(&request).expect("a result").totals.gross.to_string(), "0.00");
}

#[test]
fn one_bad_cart_of_a_batch() {
    let requests =
        [line_with("quantity", json!(2)), line_with("quantity", json!(0)), line_with("quantity", json!(3))];
    let requests: Vec<Request> = requests.iter().map(|it| Request::parse(it).expect("a request")).collect();
    let priced = engine().price_many(&requests).expect("a batch");
    let answers: Vec<String> = priced
        .iter()
        .map(|one| {
            one.as_ref().map_or_else(|error| error.code.to_string(), |one| one.totals.gross.to_string())
        })
        .collect();
    assert_eq!(answers, ["2.00", "invalid_quantity", "3.00"]);
}

#[test]
fn amounts_beyond_the_range() {
    let price = json!({ "source": "manual", "unit_price": "999999999999999" });
    let lines = json!([ { "sku": "A", "quantity": "1000000000000", "price": price } ]);
    same("a line", &refused_request(request_with("lines", lines)), &[("amount_out_of_range", "/lines/0")]);
}

#[test]
fn rows_that_make_no_sense() {
    let list = |row: Value| book_with("price_lists", json!([ { "id": "l", "prices": [row] } ]));
    let tiers = |tiers: Value| list(json!({ "sku": "A", "tiers": tiers }));
    let row = "/price_lists/0/prices/0";
    let at = |rest: &str| format!("{row}{rest}");
    let cases: [(&str, String, &str, String); 12] = [
        (
            "inverted",
            tiers(json!([ { "from": 5, "price": "1" }, { "from": 2, "price": "2" } ])),
            "inverted_tiers",
            at("/tiers/1"),
        ),
        (
            "equal",
            tiers(json!([ { "from": 5, "price": "1" }, { "from": 5, "price": "2" } ])),
            "inverted_tiers",
            at("/tiers/1"),
        ),
        (
            "both bounds",
            tiers(json!([ { "from": 5, "above": 4, "price": "1" } ])),
            "mixed_tier_bounds",
            at("/tiers/0"),
        ),
        ("no bound", tiers(json!([ { "price": "1" } ])), "mixed_tier_bounds", at("/tiers/0")),
        ("no price", tiers(json!([ { "from": 1 } ])), "invalid_tier", at("/tiers/0")),
        (
            "percent without base",
            tiers(json!([ { "from": 1, "percent_off": "5" } ])),
            "invalid_tier",
            at("/tiers/0"),
        ),
        (
            "a negative tier",
            tiers(json!([ { "from": 1, "price": "-1" } ])),
            "negative_price",
            at("/tiers/0/price"),
        ),
        ("a negative price", list(json!({ "sku": "A", "price": "-1" })), "negative_price", at("/price")),
        ("no price at all", list(json!({ "sku": "A" })), "conflicting_fields", row.into()),
        (
            "two prices",
            list(json!({ "sku": "A", "price": "1", "cost_plus": { "percent": "1" } })),
            "conflicting_fields",
            row.into(),
        ),
        ("per zero", list(json!({ "sku": "A", "price": "1", "per": 0 })), "out_of_range", at("/per")),
        (
            "an unknown list",
            list(json!({ "sku": "A", "off_list": { "list": "x", "percent": "1" } })),
            "unknown_reference",
            at("/off_list/list"),
        ),
    ];
    for (case, book, code, path) in cases {
        // One cause may have more faults behind it.
        same(case, &refused_book(book)[..1], &[(code, path.as_str())]);
    }
}

#[test]
fn rulebooks_that_contradict_themselves() {
    let row = json!({ "sku": "A", "price": "1" });
    let cases: [(&str, String, Expected<'_>); 8] = [
        (
            "two lists of one id",
            book_with("price_lists", json!([ { "id": "l" }, { "id": "l" } ])),
            &[("duplicate_id", "/price_lists/1/id"), ("missing_policy", "/combine")],
        ),
        (
            "two lists, no strategy",
            book_with("price_lists", json!([ { "id": "l" }, { "id": "m" } ])),
            &[("missing_policy", "/combine")],
        ),
        (
            "two rows that tie",
            book_with("price_lists", json!([ { "id": "l", "prices": [row, row] } ])),
            &[("price_row_tie", "/price_lists/0/prices/1")],
        ),
        (
            "a list of itself",
            book_with("price_lists", json!([ { "id": "l", "adjust": { "list": "l", "percent": "5" } } ])),
            &[("reference_cycle", "/price_lists/0/adjust")],
        ),
        (
            "promotions of one order",
            book_with(
                "promotions",
                json!([ { "id": "p", "order": 1, "then": { "percent_off": "5" } }, { "id": "q", "order": 1, "then": { "percent_off": "5" } } ]),
            ),
            &[("promotion_tie", "/promotions/1")],
        ),
        (
            "an empty window",
            book_with(
                "price_lists",
                json!([ { "id": "l", "valid": { "from": "2026-02-01", "until": "2026-02-01" } } ]),
            ),
            &[("empty_window", "/price_lists/0/valid/until")],
        ),
        (
            "an unknown zone",
            book_with("time_zone", json!("Mars/Olympus")),
            &[("unknown_time_zone", "/time_zone")],
        ),
        (
            "an unknown reference list",
            book_with("reference_list", json!("x")),
            &[("unknown_reference", "/reference_list")],
        ),
    ];
    for (case, book, expected) in cases {
        same(case, &refused_book(book), expected);
    }
}
