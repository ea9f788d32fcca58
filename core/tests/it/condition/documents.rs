//! Documents: their canonical form, and every fault with its place.

use recoup::condition::{BuyerCondition, CartCondition, Condition};
use recoup::document::{self, Decode, Encode as _};
use recoup::error::{Code, ContextValue};
use recoup::limits;

use super::support::read;

fn faults<T: Decode>(json: &str) -> Vec<(Code, String)> {
    match document::read::<T>(json.as_bytes()) {
        Ok(_) => vec![],
        Err(faults) => faults.list().iter().map(|fault| (fault.code, fault.path.clone())).collect(),
    }
}

#[test]
fn faults_of_documents() {
    for (json, code, path) in [
        (r"{}", Code::EmptyCondition, ""),
        (r"[]", Code::WrongType, ""),
        (r#""gold""#, Code::WrongType, ""),
        (r#"{ "all": [] }"#, Code::EmptyCondition, "/all"),
        (r#"{ "any": [{}] }"#, Code::EmptyCondition, "/any/0"),
        (r#"{ "all": { "sku": "A" } }"#, Code::WrongType, "/all"),
        (r#"{ "not": [] }"#, Code::WrongType, "/not"),
        (r#"{ "colour": "red" }"#, Code::UnknownFact, "/colour"),
        (r#"{ "any": [{ "sku": "A" }, { "skus_": 1 }] }"#, Code::UnknownFact, "/any/1/skus_"),
        (r#"{ "sku": "A", "sku": "B" }"#, Code::DuplicateField, "/sku"),
        (r#"{ "sku": [] }"#, Code::EmptyCondition, "/sku"),
        (r#"{ "sku": 5 }"#, Code::WrongType, "/sku"),
        (r#"{ "sku": ["A", 5] }"#, Code::WrongType, "/sku/1"),
        (r#"{ "sku": "" }"#, Code::InvalidId, "/sku"),
        (r#"{ "first_order": "true" }"#, Code::WrongType, "/first_order"),
        (r#"{ "quantity": 100 }"#, Code::WrongType, "/quantity"),
        (r#"{ "quantity": {} }"#, Code::EmptyCondition, "/quantity"),
        (r#"{ "quantity": { "unit": "ea" } }"#, Code::EmptyCondition, "/quantity"),
        (r#"{ "quantity": { "at_least": 1.5 } }"#, Code::InvalidDecimal, "/quantity/at_least"),
        (r#"{ "quantity": { "at_least": true } }"#, Code::WrongType, "/quantity/at_least"),
        (r#"{ "quantity": { "atleast": 1, "under": 5 } }"#, Code::UnknownField, "/quantity/atleast"),
        (r#"{ "quantity": { "at_least": 1, "over": 1 } }"#, Code::ConflictingFields, "/quantity"),
        (r#"{ "quantity": { "at_most": 1, "under": 1 } }"#, Code::ConflictingFields, "/quantity"),
        (r#"{ "quantity": { "is": 1, "under": 5 } }"#, Code::ConflictingFields, "/quantity"),
        (r#"{ "lines": { "over": 1, "unit": "ea" } }"#, Code::UnknownField, "/lines/unit"),
        (r#"{ "margin": { "under": 1, "unit": "ea" } }"#, Code::UnknownField, "/margin/unit"),
        (r#"{ "weight": { "over": 20 } }"#, Code::MissingUnit, "/weight"),
        (r#"{ "weight": { "over": 20, "unit": 5 } }"#, Code::WrongType, "/weight/unit"),
        (r#"{ "total": { "over": 20 } }"#, Code::MissingCurrency, "/total"),
        (r#"{ "amount": { "over": 20, "basis": "net" } }"#, Code::MissingCurrency, "/amount"),
        (r#"{ "total": { "currency": "USD" } }"#, Code::EmptyCondition, "/total"),
        (r#"{ "total": { "over": 20, "currency": "usd" } }"#, Code::UnknownCurrency, "/total/currency"),
        (
            r#"{ "total": { "over": 20, "currency": "USD", "basis": "brutto" } }"#,
            Code::InvalidChoice,
            "/total/basis",
        ),
        (
            r#"{ "total": { "over": 20, "currency": "USD", "unit": "ea" } }"#,
            Code::UnknownField,
            "/total/unit",
        ),
        (r#"{ "attribute": { "is": "red" } }"#, Code::MissingField, "/attribute"),
        (r#"{ "attribute": { "name": "color" } }"#, Code::EmptyCondition, "/attribute"),
        (r#"{ "attribute": { "name": "color", "is": [] } }"#, Code::EmptyCondition, "/attribute/is"),
        (r#"{ "attribute": { "name": "color", "is": 5 } }"#, Code::WrongType, "/attribute/is"),
        (
            r#"{ "attribute": { "name": "l", "is": "5", "unit": "mm" } }"#,
            Code::ConflictingFields,
            "/attribute",
        ),
        (r#"{ "attribute": { "name": "l", "is": "5", "over": 1 } }"#, Code::ConflictingFields, "/attribute"),
        (r#"{ "attribute": { "name": "l", "unit": "mm" } }"#, Code::EmptyCondition, "/attribute"),
        (r#"{ "date": {} }"#, Code::EmptyCondition, "/date"),
        (r#"{ "date": "2026-11-22" }"#, Code::WrongType, "/date"),
        (r#"{ "date": { "from": "2026-1-5" } }"#, Code::InvalidTime, "/date/from"),
        (r#"{ "date": { "from": "2026-02-29" } }"#, Code::InvalidTime, "/date/from"),
        (r#"{ "date": { "from": "2026-11-22T09:00:00" } }"#, Code::InvalidTime, "/date/from"),
        (r#"{ "date": { "from": "1899-12-31" } }"#, Code::TimeOutOfRange, "/date/from"),
        (r#"{ "date": { "from": "2026-11-22", "until": "2026-11-22" } }"#, Code::EmptyWindow, "/date/until"),
        (
            r#"{ "date": { "from": "2026-11-22T10:00:00Z", "until": "2026-11-22T09:00:00Z" } }"#,
            Code::EmptyWindow,
            "/date/until",
        ),
        (r#"{ "weekday": "Monday" }"#, Code::InvalidChoice, "/weekday"),
        (r#"{ "weekday": ["Mon", "mon"] }"#, Code::InvalidChoice, "/weekday/1"),
        (r#"{ "weekday": [] }"#, Code::EmptyCondition, "/weekday"),
    ] {
        assert_eq!(faults::<Condition>(json), [(code, path.to_owned())], "{json}");
    }
}

#[test]
fn all_faults_at_once() {
    let json = r#"{ "all": [{ "skuu": "A" }, { "total": { "over": "x" } }, {}], "weight": { "over": 1 } }"#;
    let expected = [
        (Code::UnknownFact, "/all/0/skuu"),
        (Code::InvalidDecimal, "/all/1/total/over"),
        (Code::MissingCurrency, "/all/1/total"),
        (Code::EmptyCondition, "/all/2"),
        (Code::MissingUnit, "/weight"),
    ];
    assert_eq!(faults::<Condition>(json), expected.map(|(code, path)| (code, path.to_owned())));
}

#[test]
fn an_unknown_fact_says_what_was_meant() {
    let fault = document::read::<Condition>(br#"{ "catgory": "x" }"#).unwrap_err().first();
    assert_eq!(fault.detail, "\"catgory\" is not a fact; did you mean \"category\"?");
    let fault = document::read::<Condition>(br#"{ "al": [{ "sku": "x" }] }"#).unwrap_err().first();
    assert_eq!(fault.detail, "\"al\" is not a fact; did you mean \"all\"?");
    let fault = document::read::<CartCondition>(br#"{ "sku": "x" }"#).unwrap_err().first();
    assert_eq!(
        fault.detail,
        "\"sku\" is a fact of a line and is not known where only the facts of a cart are."
    );
    let allowed = fault.context.iter().find(|(name, _)| *name == "allowed").map(|(_, list)| list).unwrap();
    let ContextValue::List(allowed) = allowed else { panic!("a list") };
    assert!(allowed.iter().any(|fact| fact == "total") && !allowed.iter().any(|fact| fact == "quantity"));
}

#[test]
fn scopes_refuse_what_they_do_not_know() {
    let line = r#"{ "sku": "A" }"#;
    let cart = r#"{ "total": { "over": 1, "currency": "USD" } }"#;
    let buyer = r#"{ "group": "gold", "date": { "from": "2026-01-01" } }"#;
    assert_eq!(faults::<CartCondition>(line), [(Code::UnknownFact, "/sku".to_owned())]);
    assert_eq!(faults::<CartCondition>(cart), []);
    assert_eq!(faults::<CartCondition>(buyer), []);
    assert_eq!(faults::<BuyerCondition>(line), [(Code::UnknownFact, "/sku".to_owned())]);
    assert_eq!(faults::<BuyerCondition>(cart), [(Code::UnknownFact, "/total".to_owned())]);
    assert_eq!(faults::<BuyerCondition>(buyer), []);
    let nested = format!(r#"{{ "not": {{ "any": [{buyer}, {line}] }} }}"#);
    assert_eq!(faults::<BuyerCondition>(&nested), [(Code::UnknownFact, "/not/any/1/sku".to_owned())]);
    assert_eq!(CartCondition::try_from(read(line)).unwrap_err().code, Code::UnknownFact);
    assert_eq!(CartCondition::try_from(read(cart)).unwrap().into_inner(), read(cart));
}

#[test]
fn canonical_form() {
    for (json, canonical) in [
        (r#"{ "sku": ["A"] }"#, r#"{"sku":"A"}"#),
        (r#"{ "sku": ["B", "A"] }"#, r#"{"sku":["B","A"]}"#),
        (
            r#"{ "quantity": { "unit": "ea", "at_least": "100.0" } }"#,
            r#"{"quantity":{"at_least":"100","unit":"ea"}}"#,
        ),
        (r#"{ "lines": { "at_most": 2, "at_least": 2 } }"#, r#"{"lines":{"is":"2"}}"#),
        (
            r#"{ "total": { "basis": "net", "currency": "USD", "over": 25000 } }"#,
            r#"{"total":{"over":"25000.00","currency":"USD"}}"#,
        ),
        (
            r#"{ "attribute": { "name": "l", "at_least": 2, "at_most": 2 } }"#,
            r#"{"attribute":{"name":"l","at_least":"2","at_most":"2"}}"#,
        ),
        (
            r#"{ "date": { "from": "2026-11-22T09:00:00-05:00" } }"#,
            r#"{"date":{"from":"2026-11-22T14:00:00Z"}}"#,
        ),
        (
            r#"{ "weekday": "Mon", "sku": "A", "not": { "sku": "B" } }"#,
            r#"{"not":{"sku":"B"},"sku":"A","weekday":"Mon"}"#,
        ),
        (r#"{ "all": [{ "sku": "A" }, { "weekday": "Mon" }] }"#, r#"{"sku":"A","weekday":"Mon"}"#),
        (
            r#"{ "all": [{ "weekday": "Mon" }, { "sku": "A" }] }"#,
            r#"{"all":[{"weekday":"Mon"},{"sku":"A"}]}"#,
        ),
        (r#"{ "all": [{ "sku": "A" }] }"#, r#"{"all":[{"sku":"A"}]}"#),
    ] {
        let condition = read(json);
        assert_eq!(condition.encode().to_string(), canonical, "{json}");
        assert_eq!(read(canonical), condition, "{json}");
    }
}

#[test]
fn the_number_of_parts_has_a_limit() {
    let list = |count: usize| format!(r#"{{ "any": [{}] }}"#, vec![r#"{ "sku": "A" }"#; count].join(","));
    assert_eq!(faults::<Condition>(&list(limits::CONDITION_NODES - 1)), []);
    let over = faults::<Condition>(&list(limits::CONDITION_NODES));
    assert_eq!(over.iter().map(|fault| fault.0).collect::<Vec<_>>(), [Code::TooMany]);
    assert_eq!(faults::<Condition>(&list(50 * limits::CONDITION_NODES)).len(), 1, "said once");
}

#[test]
fn depth_is_that_of_documents() {
    let nested =
        |depth: usize| format!("{}{{ \"sku\": \"A\" }}{}", r#"{ "not": "#.repeat(depth), "}".repeat(depth));
    assert_eq!(faults::<Condition>(&nested(40)), []);
    assert_eq!(faults::<Condition>(&nested(100))[0].0, Code::DocumentTooDeep);
}

#[cfg(feature = "schema")]
#[test]
fn schemas_name_the_facts_of_their_scope() {
    use recoup::document::Definitions;
    let names = |schema: document::Tree, name: &str| {
        let properties = schema.get("$defs").unwrap().get(name).unwrap().get("properties").unwrap().clone();
        let document::Tree::Object(fields) = properties else { panic!("an object") };
        fields.into_iter().map(|field| field.0).collect::<Vec<_>>()
    };
    let line = names(Definitions::schema::<Condition>("Condition"), "Condition");
    let cart = names(Definitions::schema::<CartCondition>("Condition"), "CartCondition");
    let combinators = ["all", "any", "not"];
    let facts = recoup::condition::Fact::all().map(recoup::condition::Fact::as_str);
    assert_eq!(line, combinators.into_iter().chain(facts).collect::<Vec<_>>());
    assert!(cart.contains(&"total".to_owned()) && !cart.contains(&"sku".to_owned()));
}
