//! What a rulebook and a signal may not say.

use recoup::Code;
use recoup::recovery::{ConcessionKind, Detection, ReasonCode, Signal};

use super::support::{at, detection, parse, rulebook, try_rulebook};

fn faults(recovery: &str) -> Vec<(Code, String)> {
    let found = try_rulebook(recovery).map_or_else(Some, |rulebook| Detection::compile(&rulebook).err());
    let found = found.unwrap_or_else(|| panic!("{recovery} loads"));
    found.list().iter().map(|fault| (fault.code, fault.path.clone())).collect()
}

#[test]
fn every_fault_of_a_rulebook_is_told_where_it_is() {
    for (recovery, code, path) in [
        (r#"{"idle":[{}]}"#, Code::ConflictingFields, "/recovery/idle/0"),
        (
            r#"{"idle":[{"after":"PT1H","business":"PT1H","calendar":"us"}]}"#,
            Code::ConflictingFields,
            "/recovery/idle/0",
        ),
        (r#"{"idle":[{"business":"PT1H"}]}"#, Code::ConflictingFields, "/recovery/idle/0"),
        (r#"{"idle":[{"after":"PT1H","calendar":"us"}]}"#, Code::ConflictingFields, "/recovery/idle/0"),
        (r#"{"idle":[{"after":"PT0S"}]}"#, Code::OutOfRange, "/recovery/idle/0/after"),
        (
            r#"{"idle":[{"business":"PT1H","calendar":"mars"}]}"#,
            Code::UnknownReference,
            "/recovery/idle/0/calendar",
        ),
        (
            r#"{"idle":[{"after":"PT1H","segments":["x"]}]}"#,
            Code::UnknownReference,
            "/recovery/idle/0/segments/0",
        ),
        (
            r#"{"idle":[{"after":"PT1H","qualifying":["viewd"]}]}"#,
            Code::UnknownSignal,
            "/recovery/idle/0/qualifying/0",
        ),
        (
            r#"{"evidence":[{"signal":"boom","reason":"lead_time","weight":1}]}"#,
            Code::UnknownSignal,
            "/recovery/evidence/0/signal",
        ),
        (
            r#"{"evidence":[{"signal":"viewed","reason":"leed_time","weight":1}]}"#,
            Code::UnknownReason,
            "/recovery/evidence/0/reason",
        ),
        (
            r#"{"evidence":[{"signal":"viewed","reason":"x.own","weight":1}]}"#,
            Code::UnknownReason,
            "/recovery/evidence/0/reason",
        ),
        (
            r#"{"evidence":[{"signal":"viewed","reason":"unknown","weight":1}]}"#,
            Code::InvalidChoice,
            "/recovery/evidence/0/reason",
        ),
        (
            r#"{"evidence":[{"signal":"viewed","reason":"lead_time","weight":0}]}"#,
            Code::OutOfRange,
            "/recovery/evidence/0/weight",
        ),
        (
            r#"{"evidence":[{"signal":"viewed","reason":"lead_time","weight":10001}]}"#,
            Code::OutOfRange,
            "/recovery/evidence/0/weight",
        ),
        (
            r#"{"evidence":[{"signal":"viewed","reason":"lead_time","weight":1,"at_least":0}]}"#,
            Code::OutOfRange,
            "/recovery/evidence/0/at_least",
        ),
        (
            r#"{"evidence":[{"signal":"viewed","reason":"lead_time","weight":1,"over_percent":"-1"}]}"#,
            Code::InvalidPercent,
            "/recovery/evidence/0/over_percent",
        ),
        (
            r#"{"evidence":[{"signal":"state.unpriced","reason":"lead_time","weight":1,"over":"1"}]}"#,
            Code::ConflictingFields,
            "/recovery/evidence/0",
        ),
        (r#"{"threshold":0}"#, Code::OutOfRange, "/recovery/threshold"),
        (r#"{"overlap_percent":"0"}"#, Code::InvalidPercent, "/recovery/overlap_percent"),
        (r#"{"overlap_percent":"101"}"#, Code::InvalidPercent, "/recovery/overlap_percent"),
        (r#"{"reasons":[{"code":"x.a"},{"code":"x.a"}]}"#, Code::DuplicateId, "/recovery/reasons/1/code"),
        (
            r#"{"segments":[{"id":"s","when":{"lines":{"over":1}}},{"id":"s","when":{"lines":{"over":2}}}]}"#,
            Code::DuplicateId,
            "/recovery/segments/1/id",
        ),
    ] {
        assert_eq!(faults(recovery), [(code, path.to_owned())], "{recovery}");
    }
}

#[test]
fn an_unknown_reason_names_the_nearest() {
    let error = ReasonCode::new("price.to_high").unwrap_err();
    let recoup::error::ContextValue::List(nearest) = &error.context[1].1 else { panic!("{error:?}") };
    assert_eq!(error.context[1].0, "nearest");
    assert_eq!(nearest, &["price.too_high", "price.unavailable", "price.not_contract"]);
    assert_eq!(ReasonCode::new("x.").unwrap_err().code, Code::UnknownReason);
    assert!(ReasonCode::new("x.slow_legal").unwrap().is_custom());
}

#[test]
fn the_table_is_the_one_that_is_published() {
    let published = "intent.list_building intent.compare intent.timing cost.shipping cost.total_late price.unavailable
        price.not_contract price.too_high quote.needed quote.expired quote.stalled approval.pending approval.limit
        approval.rejected pay.method pay.credit_hold pay.declined po.number checkout.complex checkout.account tech.error
        tech.performance stock.out stock.partial lead_time moq_pack config.invalid spec.doubt compliance terms trust.vendor
        contract.catalogue buyer.handoff buyer.left tax.exemption budget.exceeded order.minimum unknown";
    let table: Vec<&str> = ReasonCode::TABLE.iter().map(|reason| reason.as_str()).collect();
    assert_eq!(table, published.split_whitespace().collect::<Vec<_>>());
    let permitting: Vec<(&str, &[ConcessionKind])> = ReasonCode::TABLE
        .iter()
        .filter(|reason| !reason.permits().is_empty())
        .map(|reason| (reason.as_str(), reason.permits()))
        .collect();
    let (price, freight, terms) = (ConcessionKind::Price, ConcessionKind::Freight, ConcessionKind::Terms);
    assert_eq!(
        permitting,
        [("cost.shipping", &[freight][..]), ("price.too_high", &[price][..]), ("terms", &[terms][..])]
    );
    // Codes order by the table, those of a rulebook come last.
    let mut codes: Vec<ReasonCode> =
        ["x.b", "unknown", "x.a", "cost.shipping"].map(|code| ReasonCode::new(code).unwrap()).into();
    codes.sort();
    assert_eq!(
        codes.iter().map(ReasonCode::as_str).collect::<Vec<_>>(),
        ["cost.shipping", "unknown", "x.a", "x.b"]
    );
}

#[test]
fn a_rulebook_says_what_its_reasons_permit() {
    let rules = rulebook(r#"{"reasons":[{"code":"x.freight","title":"Freight again","permits":["freight"]},{"code":"price.too_high"}]}"#)
        .recovery
        .unwrap();
    let code = |text: &str| ReasonCode::new(text).unwrap();
    assert_eq!(rules.permits(&code("x.freight")), [ConcessionKind::Freight]);
    assert_eq!(rules.title(&code("x.freight")), "Freight again");
    assert!(rules.permits(&code("price.too_high")).is_empty(), "the rulebook's word replaces the table's");
    assert_eq!(rules.permits(&code("terms")), [ConcessionKind::Terms]);
    assert!(rules.permits(&code("x.other")).is_empty());
    assert!(rules.knows(&code("terms")) && rules.knows(&code("x.freight")) && !rules.knows(&code("x.other")));
}

#[test]
fn a_signal_that_can_not_be_is_refused() {
    let detection = detection(super::support::FOUR_HOURS);
    for (fields, code, path) in [
        (
            r#""command":"cart_updated","lines":[{"sku":"A","quantity":1},{"sku":"B","quantity":-1}]"#,
            Code::InvalidQuantity,
            "/lines/1/quantity",
        ),
        (
            r#""command":"cart_updated","lines":[{"sku":"A","quantity":0}]"#,
            Code::InvalidQuantity,
            "/lines/0/quantity",
        ),
        (
            r#""command":"cart_updated","lines":[{"sku":"A","quantity":1,"price":"-2"}]"#,
            Code::NegativePrice,
            "/lines/0/price",
        ),
        (
            r#""command":"cart_updated","lines":[{"sku":"A","quantity":1}],"value":{"amount":"-0.01","currency":"USD"}"#,
            Code::OutOfRange,
            "/value",
        ),
        (
            r#""command":"freight_shown","amount":{"amount":"-1.00","currency":"USD"}"#,
            Code::OutOfRange,
            "/amount",
        ),
        (r#""command":"custom","name":"chat""#, Code::UnknownSignal, "/name"),
        (r#""command":"reported","reason":"terms","weight":10001"#, Code::OutOfRange, "/weight"),
        (r#""command":"stock_short","sku":"A","available":"-3""#, Code::OutOfRange, "/available"),
    ] {
        let signal: Signal = parse(&format!(r#"{{"about":{{"cart":"c-9"}},{fields}}}"#));
        let error = detection.signal(None, &signal, at("10:00"), at("10:00")).unwrap_err();
        assert_eq!((error.code, error.path.as_str()), (code, path), "{fields}");
    }
    let unread = recoup::document::read::<Signal>(br#"{"command":"reported","reason":"terns"}"#).unwrap_err();
    assert_eq!((unread.list()[0].code, unread.list()[0].path.as_str()), (Code::UnknownReason, "/reason"));
}
