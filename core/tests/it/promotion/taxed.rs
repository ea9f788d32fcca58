//! `discount_basis`: what an amount off means beside taxes, and what conditions know of them.

use recoup::pricing::Priced;

use super::support::{engine, refused, request_of, totals, triples};

/// VAT of 23 %; SKUs priced by the line.
fn shop(prices: &str, basis: &str, promotions: &str) -> String {
    format!(
        r#""taxes": {{ "prices": "{prices}", "rates": [ {{ "tax": "vat", "rate": "23" }},
             {{ "tax": "vat", "rate": "0", "kind": "zero", "category": "books" }} ] }},
           "discount_basis": "{basis}", "promotions": [ {promotions} ]"#
    )
}

fn line(price: &str, category: &str) -> String {
    format!(
        r#"{{ "sku": "X", "quantity": 1, "facts": {{ "tax_category": "{category}" }},
             "price": {{ "source": "manual", "unit_price": "{price}", "promotions": true }} }}"#
    )
}

const TEN_OFF: &str = r#"{ "id": "p", "order": 1, "then": { "amount_off": { "amount": "10" } } }"#;
const TEN_OFF_ORDER: &str =
    r#"{ "id": "p", "order": 1, "stage": "order", "then": { "amount_off": { "amount": "10" } } }"#;

fn net_and_gross(priced: &Priced) -> (String, String) {
    (priced.totals.net.to_string(), priced.totals.gross.to_string())
}

fn pair(net: &str, gross: &str) -> (String, String) {
    (net.to_owned(), gross.to_owned())
}

/// Saleor's documentation: 80 gross at 23 %, then 10 gross off, is net 65.04 and then 56.91.
#[test]
fn ten_gross_off_eighty_gross() {
    let inclusive = engine(&shop("inclusive", "gross", TEN_OFF));
    assert_eq!(
        net_and_gross(&inclusive.price(&request_of(&line("80", "standard"), "")).unwrap()),
        pair("56.91", "70.00")
    );
    // 10 / 1.23 = 8.1301 off 65.04 net.
    let exclusive = engine(&shop("exclusive", "gross", TEN_OFF));
    assert_eq!(
        net_and_gross(&exclusive.price(&request_of(&line("65.04", "standard"), "")).unwrap()),
        pair("56.91", "70.00")
    );
}

#[test]
fn ten_net_off() {
    let inclusive = engine(&shop("inclusive", "net", TEN_OFF));
    // 10 net is 12.30 gross off 123.
    assert_eq!(
        net_and_gross(&inclusive.price(&request_of(&line("123", "standard"), "")).unwrap()),
        pair("90.00", "110.70")
    );
    let exclusive = engine(&shop("exclusive", "net", TEN_OFF));
    assert_eq!(
        net_and_gross(&exclusive.price(&request_of(&line("100", "standard"), "")).unwrap()),
        pair("90.00", "110.70")
    );
}

#[test]
fn gross_off_an_order_of_two_rates() {
    let exclusive = engine(&shop("exclusive", "gross", TEN_OFF_ORDER));
    let lines = format!("{}, {}", line("100", "standard"), line("123", "books"));
    let priced = exclusive.price(&request_of(&lines, "")).unwrap();
    // Both lines are 123 with tax, so each bears 5.00 of the 10 gross: 5 / 1.23 = 4.07 net, and 5.00 at 0 %.
    assert_eq!(totals(&priced), ["95.93", "118.00"]);
}

#[test]
fn what_conditions_know_before_taxes() {
    let when = |basis: &str, least: &str| {
        format!(
            r#"{{ "id": "p", "order": 1,
                 "when": {{ "amount": {{ "at_least": "{least}", "currency": "USD", "basis": "{basis}" }} }},
                 "then": {{ "amount_off": {{ "amount": "1" }} }} }}"#
        )
    };
    let total = |prices: &str, basis: &str, least: &str| {
        let engine = engine(&shop(prices, "price", &when(basis, least)));
        let priced = engine.price(&request_of(&line("123", "standard"), "")).unwrap();
        (totals(&priced)[0].clone(), refused(&priced))
    };
    // 123 with tax is 100 without.
    assert_eq!(total("inclusive", "net", "100").0, "122.00");
    assert_eq!(total("inclusive", "net", "100.01").0, "123.00");
    assert_eq!(total("inclusive", "gross", "123").0, "122.00");
    assert_eq!(total("exclusive", "net", "123").0, "122.00");
    // What it will be with tax on top is not known before taxes.
    assert_eq!(total("exclusive", "gross", "1").1, triples(&[("p", "1", "condition_unknown")]));
}
