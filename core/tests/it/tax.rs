//! Taxes: published numbers, numbers worked out by hand, faults.

use crate::pricing_support::{compile, decimal, faults, line, price, try_price};
use recoup::pricing::Priced;
use serde_json::{Value, json};

/// Net, tax and gross of the whole cart.
fn totals(priced: &Priced) -> [String; 3] {
    [priced.totals.net, priced.totals.tax, priced.totals.gross].map(|amount| amount.to_string())
}

/// The summary as "tax kind rate base amount".
fn summary(priced: &Priced) -> Vec<String> {
    let row = |tax: &recoup::pricing::TaxAmount| {
        format!("{} {} {} {} {}", tax.tax, tax.kind, tax.rate.normalize(), tax.base, tax.amount)
    };
    priced.taxes.iter().map(row).collect()
}

fn taxes(priced: &Priced) -> Vec<String> {
    priced.lines.iter().map(|line| line.tax.to_string()).collect()
}

fn rulebook(taxes: Value) -> Value {
    json!({ "taxes": taxes })
}

#[test]
fn commercetools_line_and_unit_level() {
    // Documentation of tax calculation modes: 1.08 x 3 at 19 % is 3.86 by line and 3.87 by unit.
    for (level, gross) in [("line", "3.86"), ("unit", "3.87")] {
        let priced = price(
            json!({ "rounding": "commercetools",
                    "price_lists": [ { "id": "base", "prices": [ { "sku": "A", "price": "1.08" } ] } ],
                    "taxes": { "level": level, "rates": [ { "tax": "vat", "rate": "19" } ] } }),
            json!({ "lines": [ { "sku": "A", "quantity": 3 } ] }),
        );
        assert_eq!(priced.totals.gross.to_string(), gross, "{level}");
        assert_eq!(priced.totals.net.to_string(), "3.24");
    }
}

#[test]
fn saleor_prices_that_hold_tax() {
    // Saleor: 80 gross at 23 % is 65.04 net; 70 after a discount of 10 gross is 56.91 net.
    let rules = rulebook(json!({ "prices": "inclusive", "rates": [ { "tax": "vat", "rate": "23" } ] }));
    for (gross, net, tax) in [("80.00", "65.04", "14.96"), ("70.00", "56.91", "13.09")] {
        let priced = price(rules.clone(), json!({ "lines": [ line("A", gross, "standard") ] }));
        assert_eq!(totals(&priced), [net, tax, gross]);
    }
}

#[test]
fn en_16931_breaks_down_by_rate() {
    // OpenPEPPOL, peppol-bis-invoice-3, SB-Vat-category-S.xml; the allowance of 100 is taken off its third line here.
    let rates =
        json!([ { "tax": "vat", "rate": "25" }, { "tax": "vat", "rate": "15", "category": "reduced" } ]);
    let priced = price(
        json!({ "rounding": "en16931", "taxes": { "level": "group", "rates": rates } }),
        json!({ "lines": [ line("1", "4000", "standard"), line("2", "2000", "reduced"), line("3", "800", "standard") ],
                "charges": [ { "id": "cleaning", "kind": "other", "amount": "200" } ] }),
    );
    assert_eq!(summary(&priced), ["vat standard 15 2000.00 300.00", "vat standard 25 5000.00 1250.00"]);
    assert_eq!(totals(&priced), ["7000.00", "1550.00", "8550.00"]);
}

#[test]
fn en_16931_tells_exempt_apart() {
    // OpenPEPPOL, peppol-bis-invoice-3, Allowance-example.xml; the allowance of 200 is taken off its third line here.
    let rates = json!([ { "tax": "vat", "rate": "25" },
                        { "tax": "vat", "rate": "0", "category": "care", "kind": "exempt" } ]);
    let priced = price(
        json!({ "rounding": "en16931", "taxes": { "level": "group", "rates": rates } }),
        json!({ "lines": [ line("1", "4000", "standard"), line("2", "1000", "care"), line("3", "700", "standard") ],
                "charges": [ { "id": "cleaning", "kind": "other", "amount": "200" } ] }),
    );
    assert_eq!(summary(&priced), ["vat standard 25 4900.00 1225.00", "vat exempt 0 1000.00 0.00"]);
    assert_eq!(totals(&priced), ["5900.00", "1225.00", "7125.00"]);
}

/// Three lines of 0.33 at 10 % and one of 0.33 at 20 %.
fn cents(level: &str, prices: &str) -> Priced {
    let rates =
        json!([ { "tax": "vat", "rate": "10" }, { "tax": "vat", "rate": "20", "category": "luxury" } ]);
    price(
        rulebook(json!({ "prices": prices, "level": level, "rates": rates })),
        json!({ "lines": [ line("A", "0.33", "standard"), line("B", "0.33", "standard"), line("C", "0.33", "standard"),
                           line("D", "0.33", "luxury") ] }),
    )
}

#[test]
fn levels_round_at_different_points() {
    // By line: 0.033 -> 0.03 three times, 0.066 -> 0.07.
    assert_eq!(taxes(&cents("line", "exclusive")), ["0.03", "0.03", "0.03", "0.07"]);
    // By group: 0.99 x 10 % = 0.099 -> 0.10, the odd cent to the first of three equal remainders; 0.066 -> 0.07.
    assert_eq!(taxes(&cents("group", "exclusive")), ["0.04", "0.03", "0.03", "0.07"]);
    // By document: 0.099 + 0.066 = 0.165 -> 0.17; the groups get 0.10 and 0.07 by remainder (0.102, 0.068).
    assert_eq!(taxes(&cents("document", "exclusive")), ["0.04", "0.03", "0.03", "0.07"]);
}

#[test]
fn levels_of_prices_that_hold_tax() {
    // By line: 0.33 / 1.1 = 0.30, tax 0.03; 0.33 / 1.2 = 0.275 -> 0.28, tax 0.05.
    assert_eq!(taxes(&cents("line", "inclusive")), ["0.03", "0.03", "0.03", "0.05"]);
    // By group: 0.99 / 1.1 = 0.90, tax 0.09; 0.275 -> 0.28, tax 0.05.
    assert_eq!(taxes(&cents("group", "inclusive")), ["0.03", "0.03", "0.03", "0.05"]);
    // By document: 0.90 + 0.275 = 1.175 -> 1.18, tax 1.32 - 1.18 = 0.14, split over 0.09 and 0.055 as 0.087, 0.053.
    assert_eq!(taxes(&cents("document", "inclusive")), ["0.03", "0.03", "0.03", "0.05"]);
}

#[test]
fn a_document_rounds_less_than_its_groups() {
    // Two groups of 0.05 at 10 % and 0.05 at 30 %: 0.005 -> 0.01 and 0.015 -> 0.02 by group, 0.02 together.
    let rates =
        json!([ { "tax": "vat", "rate": "10" }, { "tax": "vat", "rate": "30", "category": "luxury" } ]);
    let at = |level: &str| {
        price(
            rulebook(json!({ "level": level, "rates": rates })),
            json!({ "lines": [ line("A", "0.05", "standard"), line("B", "0.05", "luxury") ] }),
        )
    };
    assert_eq!(totals(&at("group")), ["0.10", "0.03", "0.13"]);
    assert_eq!(totals(&at("document")), ["0.10", "0.02", "0.12"]);
    // 0.02 over 0.005 and 0.015 is exact at half cents: both remainders are a half, the earlier group gets the cent.
    assert_eq!(taxes(&at("document")), ["0.01", "0.01"]);
}

#[test]
fn unit_level_of_a_price_that_holds_tax() {
    // 10.00 over three units is 3.34, 3.33, 3.33; each at 19 %: 2.81 (2.8067), 2.80 (2.7983), 2.80.
    let rules = rulebook(
        json!({ "prices": "inclusive", "level": "unit", "rates": [ { "tax": "vat", "rate": "19" } ] }),
    );
    let lines = json!([ { "sku": "A", "quantity": 3, "price": { "source": "quote", "total": "10.00" } } ]);
    assert_eq!(totals(&price(rules, json!({ "lines": lines }))), ["8.41", "1.59", "10.00"]);
}

#[test]
fn taxes_in_parallel_and_compound() {
    // Goods and services tax of 5 % and a provincial tax of 9.975 % on 100: 5.00 and 9.98; compound: 10.47 (10.47375).
    let rates = |compound: bool| {
        rulebook(json!({ "rates": [ { "tax": "gst", "rate": "5", "region": "CA" },
            { "tax": "qst", "rate": "9.975", "region": "CA-QC", "compound": compound, "order": 1 } ] }))
    };
    let cart = json!({ "ship_to": "CA-QC", "lines": [ line("A", "100.00", "standard") ] });
    let parallel = price(rates(false), cart.clone());
    assert_eq!(summary(&parallel), ["gst standard 5 100.00 5.00", "qst standard 9.975 100.00 9.98"]);
    let compound = price(rates(true), cart);
    assert_eq!(summary(&compound), ["gst standard 5 100.00 5.00", "qst standard 9.975 105.00 10.47"]);
    assert_eq!(totals(&compound), ["100.00", "15.47", "115.47"]);
}

#[test]
fn parallel_taxes_share_what_a_price_holds() {
    // 100 / 1.15 = 86.956.. -> 86.96, tax 13.04, shared 5 : 10 = 4.3467, 8.6933 -> the cent to the greater remainder.
    let rates = json!([ { "tax": "federal", "rate": "5" }, { "tax": "state", "rate": "10" } ]);
    let cart = json!({ "lines": [ line("A", "100.00", "standard") ] });
    for level in ["line", "unit", "group", "document"] {
        let rules = rulebook(json!({ "prices": "inclusive", "level": level, "rates": rates }));
        let priced = price(rules, cart.clone());
        let expected = ["federal standard 5 86.96 4.35", "state standard 10 86.96 8.69"];
        assert_eq!(summary(&priced), expected, "{level}");
    }
}

#[test]
fn a_compound_tax_that_a_price_holds() {
    // 5 % and 10 % on top of it: 15.5 % of net. 231 / 1.155 = 200; 10.00 and 21.00.
    let rates = json!([ { "tax": "one", "rate": "5" }, { "tax": "two", "rate": "10", "compound": true, "order": 1 } ]);
    let rules = rulebook(json!({ "prices": "inclusive", "rates": rates }));
    let priced = price(rules, json!({ "lines": [ line("A", "231.00", "standard") ] }));
    assert_eq!(summary(&priced), ["one standard 5 200.00 10.00", "two standard 10 210.00 21.00"]);
}

#[test]
fn the_rate_that_applies() {
    let rates = json!([
        { "tax": "vat", "rate": "1" },
        { "tax": "vat", "rate": "2", "category": "food" },
        { "tax": "vat", "rate": "3", "region": "US" },
        { "tax": "vat", "rate": "4", "region": "US", "category": "food" },
        { "tax": "vat", "rate": "5", "region": "US", "seller": "inc" },
        { "tax": "vat", "rate": "6", "region": "US-WA" },
        { "tax": "vat", "rate": "7", "region": "US-WA", "valid": { "from": "2027-01-01" }, "category": "food" },
        { "tax": "vat", "rate": "8", "region": "USX" } ]);
    let rate = |region: Option<&str>, seller: Option<&str>, category: &str| {
        let mut cart = json!({ "lines": [ line("A", "100.00", category) ] });
        if let Some(region) = region {
            cart["ship_to"] = json!(region);
        }
        if let Some(seller) = seller {
            cart["seller"] = json!(seller);
        }
        price(rulebook(json!({ "rates": rates })), cart).totals.tax.normalize().to_string()
    };
    assert_eq!(rate(None, None, "standard"), "1");
    assert_eq!(rate(Some("DE"), None, "food"), "2");
    assert_eq!(rate(Some("US-OR"), None, "standard"), "3");
    assert_eq!(rate(Some("US-OR"), None, "food"), "4");
    // The category comes before the seller, the region before both.
    assert_eq!(rate(Some("US-OR"), Some("inc"), "food"), "4");
    assert_eq!(rate(Some("US-OR"), Some("inc"), "standard"), "5");
    assert_eq!(rate(Some("US-WA-SEA"), Some("inc"), "food"), "6");
    assert_eq!(rate(Some("USX"), None, "standard"), "8");
}

#[test]
fn the_region_is_where_the_goods_go() {
    let rules = rulebook(json!({ "rates": [ { "tax": "vat", "rate": "19", "region": "DE" },
                                            { "tax": "vat", "rate": "20", "region": "FR" } ] }));
    let cart = |ship_to: Value| json!({ "region": "DE", "ship_to": ship_to, "lines": [ line("A", "100", "standard") ] });
    assert_eq!(price(rules.clone(), cart(json!("FR"))).totals.tax.to_string(), "20.00");
    let mut at_home = cart(json!("FR"));
    at_home.as_object_mut().unwrap().remove("ship_to");
    assert_eq!(price(rules, at_home).totals.tax.to_string(), "19.00");
}

#[test]
fn a_rate_change_is_dated_in_the_zone_of_the_rulebook() {
    // Germany lowered its rate from 19 to 16 percent on 1 July 2020, local time: 22:00 UTC of the day before.
    let rules = json!({ "time_zone": "Europe/Berlin", "taxes": { "rates": [
        { "tax": "vat", "rate": "19", "valid": { "until": "2020-07-01" } },
        { "tax": "vat", "rate": "16", "valid": { "from": "2020-07-01", "until": "2021-01-01" } } ] } });
    for (at, tax) in [("2020-06-30T21:59:59Z", "19.00"), ("2020-06-30T22:00:00Z", "16.00")] {
        let priced = price(rules.clone(), json!({ "as_of": at, "lines": [ line("A", "100", "standard") ] }));
        assert_eq!(priced.totals.tax.to_string(), tax, "{at}");
    }
    let error =
        try_price(rules, json!({ "as_of": "2021-01-01T00:00:00Z", "lines": [ line("A", "1", "x") ] }));
    let error = error.unwrap_err();
    assert_eq!((error.code.as_str(), error.path.as_str()), ("tax_rate_missing", "/lines/0"));
}

#[test]
fn no_rate_is_an_error_at_its_place() {
    let rules = json!({ "taxes": { "rates": [ { "tax": "vat", "rate": "19", "category": "standard" } ] },
                        "charges": [ { "id": "freight", "kind": "freight", "amount": "5", "tax_category": "freight" } ] });
    let at = |cart: Value| {
        let error = try_price(rules.clone(), cart).unwrap_err();
        (error.code.as_str(), error.path)
    };
    let good = line("A", "1", "standard");
    assert_eq!(
        at(json!({ "lines": [ good, line("B", "1", "food") ] })),
        ("tax_rate_missing", "/lines/1".into())
    );
    let given = json!([ { "id": "x", "kind": "other", "amount": "1" },
                        { "id": "freight", "kind": "freight", "amount": "1" } ]);
    assert_eq!(at(json!({ "lines": [ good ], "charges": given })), ("tax_rate_missing", "/charges/1".into()));
    // A charge of the rulebook is nowhere in the request.
    let error = try_price(rules.clone(), json!({ "lines": [ good ] })).unwrap_err();
    assert_eq!((error.code.as_str(), error.path.as_str()), ("tax_rate_missing", ""));
    assert!(error.to_string().contains("freight"), "{error}");
}

#[test]
fn a_line_without_a_price_needs_no_rate() {
    let rules = json!({ "taxes": { "rates": [ { "tax": "vat", "rate": "19", "category": "standard" } ] },
        "price_lists": [ { "id": "base", "for": { "accounts": ["x"] }, "prices": [ { "sku": "B", "price": "9" } ] } ] });
    let lines = json!([ line("A", "10.00", "standard"), { "sku": "B", "quantity": 1, "facts": { "tax_category": "food" } } ]);
    let priced = price(rules, json!({ "lines": lines }));
    assert_eq!(totals(&priced), ["10.00", "1.90", "11.90"]);
}

#[test]
fn certificates_exempt() {
    let rates = json!([ { "tax": "state", "rate": "6.5", "region": "US-WA" }, { "tax": "city", "rate": "4", "region": "US-WA" } ]);
    let rules = json!({ "time_zone": "America/Los_Angeles", "taxes": { "rates": rates } });
    let summary = |certificate: Value| {
        summary(&price(
            rules.clone(),
            json!({ "ship_to": "US-WA-SEA", "certificates": [ certificate ], "lines": [ line("A", "100", "standard") ] }),
        ))
    };
    let full = ["city standard 4 100.00 4.00", "state standard 6.5 100.00 6.50"];
    let all = ["city exempt 0 100.00 0.00", "state exempt 0 100.00 0.00"];
    assert_eq!(summary(json!({ "id": "c" })), all);
    assert_eq!(
        summary(json!({ "id": "c", "taxes": ["state"] })),
        ["city standard 4 100.00 4.00", "state exempt 0 100.00 0.00"]
    );
    assert_eq!(summary(json!({ "id": "c", "regions": ["US-OR"] })), full);
    assert_eq!(summary(json!({ "id": "c", "regions": ["US-OR", "US-WA"] })), all);
    // Noon UTC of 15 June is 5 in the morning there: the certificate that begins on the 15th holds, one until then does not.
    assert_eq!(summary(json!({ "id": "c", "valid": { "from": "2026-06-15" } })), all);
    assert_eq!(summary(json!({ "id": "c", "valid": { "until": "2026-06-15" } })), full);
}

#[test]
fn reverse_charge_takes_the_place_of_standard_rates() {
    let rates = json!([ { "tax": "vat", "rate": "19" }, { "tax": "vat", "rate": "0", "category": "books", "kind": "zero" } ]);
    let cart = json!({ "reverse_charge": true, "lines": [ line("A", "119.00", "standard"), line("B", "50.00", "books") ] });
    let priced = price(rulebook(json!({ "rates": rates })), cart.clone());
    assert_eq!(summary(&priced), ["vat zero 0 50.00 0.00", "vat reverse_charge 0 119.00 0.00"]);
    assert_eq!(totals(&priced), ["169.00", "0.00", "169.00"]);
    // A price that holds tax is charged without it.
    for level in ["line", "unit", "group", "document"] {
        let rules = rulebook(json!({ "prices": "inclusive", "level": level, "rates": rates }));
        let priced = price(rules, cart.clone());
        assert_eq!(
            summary(&priced),
            ["vat zero 0 50.00 0.00", "vat reverse_charge 0 100.00 0.00"],
            "{level}"
        );
        assert_eq!(totals(&priced), ["150.00", "0.00", "150.00"]);
    }
}

#[test]
fn a_certificate_for_one_of_the_taxes_that_a_price_holds() {
    // 115 holds 5 % and 10 %: 100 net; without the 5 % tax 10 % of 100 comes on top.
    let rates = json!([ { "tax": "federal", "rate": "5" }, { "tax": "state", "rate": "10" } ]);
    let priced = price(
        rulebook(json!({ "prices": "inclusive", "rates": rates })),
        json!({ "certificates": [ { "id": "c", "taxes": ["federal"] } ], "lines": [ line("A", "115.00", "standard") ] }),
    );
    assert_eq!(summary(&priced), ["federal exempt 0 100.00 0.00", "state standard 10 100.00 10.00"]);
    assert_eq!(totals(&priced), ["100.00", "10.00", "110.00"]);
}

#[test]
fn taxes_of_an_outside_service() {
    let rules = rulebook(json!({ "source": "request" }));
    let cart = |taxes: Value| {
        json!({ "taxes": taxes, "lines": [ line("A", "100", "standard"), line("B", "10", "standard") ],
                "charges": [ { "id": "freight", "kind": "freight", "amount": "20" } ] })
    };
    let given = json!([ { "line": "A", "tax": "state", "rate": "6.25" }, { "line": "A", "tax": "city", "rate": "2" },
                        { "charge": "freight", "tax": "state", "rate": "0", "kind": "exempt" } ]);
    let priced = price(rules.clone(), cart(given));
    assert_eq!(
        summary(&priced),
        ["city standard 2 100.00 2.00", "state standard 6.25 100.00 6.25", "state exempt 0 20.00 0.00"]
    );
    // Nothing was said about line B: it is asked for and has no tax yet.
    let needs: Vec<_> = priced.needs.iter().map(|need| (need.fact.as_str(), need.key.as_str())).collect();
    assert_eq!(needs, [("tax", "B")]);
    assert_eq!(totals(&priced), ["130.00", "8.25", "138.25"]);

    let fault = |taxes: Value| {
        let error = try_price(rules.clone(), cart(taxes)).unwrap_err();
        (error.code.as_str(), error.path)
    };
    assert_eq!(
        fault(json!([ { "line": "Z", "tax": "t", "rate": 1 } ])),
        ("unknown_reference", "/taxes/0/line".into())
    );
    assert_eq!(
        fault(json!([ { "line": "A", "tax": "t", "rate": -1 } ])),
        ("invalid_percent", "/taxes/0/rate".into())
    );
    let twice = json!([ { "line": "A", "tax": "t", "rate": 1 }, { "line": "A", "tax": "t", "rate": 2 } ]);
    assert_eq!(fault(twice), ("duplicate_id", "/taxes/1/tax".into()));
}

#[test]
fn faults_of_the_table() {
    let at = |rates: Value| faults(rulebook(json!({ "rates": rates })));
    assert_eq!(
        at(json!([ { "tax": "vat", "rate": "-1" }, { "tax": "gst", "rate": "1000.01" } ])),
        [
            ("invalid_percent", "/taxes/rates/0/rate".into()),
            ("invalid_percent", "/taxes/rates/1/rate".into())
        ]
    );
    assert_eq!(
        at(json!([ { "tax": "vat", "rate": "19", "kind": "exempt" } ])),
        [("invalid_percent", "/taxes/rates/0/rate".into())]
    );
    assert_eq!(
        at(json!([ { "tax": "vat", "rate": "7.12345678901" } ])),
        [("invalid_percent", "/taxes/rates/0/rate".into())]
    );
    // The same day ends one rate and begins the next; a day of overlap is a tie.
    let change = |until: &str| {
        json!([ { "tax": "vat", "rate": "19", "region": "DE", "valid": { "until": until } },
                { "tax": "vat", "rate": "16", "region": "DE", "valid": { "from": "2020-07-01" } } ])
    };
    assert_eq!(at(change("2020-07-02")), [("tax_rate_tie", "/taxes/rates/1".into())]);
    assert!(compile(rulebook(json!({ "rates": change("2020-07-01") }))).is_ok());
    // A category, a seller or a region tells rates apart.
    let apart = json!([ { "tax": "vat", "rate": "1" }, { "tax": "vat", "rate": "2", "category": "food" },
                        { "tax": "vat", "rate": "3", "seller": "s" }, { "tax": "vat", "rate": "4", "region": "DE" } ]);
    assert!(compile(rulebook(json!({ "rates": apart }))).is_ok());
}

#[test]
fn nine_rates_in_a_document_that_holds_tax() {
    // Standard and lower rates of France, Germany and Poland. 100 / 1.20 + 100 / 1.10 + ... = 83.333333 + 90.909091 +
    // 94.786730 + 97.943193 + 84.033613 + 93.457944 + 81.300813 + 92.592593 + 95.238095 = 813.595405.
    let percents = ["20", "10", "5.5", "2.1", "19", "7", "23", "8", "5"];
    let rates: Vec<Value> =
        percents.iter().map(|rate| json!({ "tax": "vat", "rate": rate, "category": rate })).collect();
    let lines: Vec<Value> = percents.iter().map(|rate| line(rate, "100.00", rate)).collect();
    let rules = rulebook(json!({ "prices": "inclusive", "level": "document", "rates": rates }));
    let priced = price(rules, json!({ "lines": lines }));
    assert_eq!(priced.totals.net.to_string(), "813.60");
    assert_eq!(priced.totals.gross, decimal("900.00"));
}

#[test]
fn plans_that_keep_more_digits_conserve() {
    // Medusa, commit 59e6747, totals.ts: 50 x 2 at 10 % inclusive is 90.9090909090909 and 9.090909090909092.
    let rates =
        json!([ { "tax": "vat", "rate": "10" }, { "tax": "city", "rate": "0.5", "category": "city" } ]);
    for level in ["line", "unit", "group", "document"] {
        let rules = json!({ "rounding": "medusa", "taxes": { "prices": "inclusive", "level": level, "rates": rates } });
        let priced = price(rules, json!({ "lines": [ line("A", "100.00", "standard") ] }));
        assert_eq!(totals(&priced), ["90.9090909091", "9.0909090909", "100.00"], "{level}");
        let rules = json!({ "rounding": "medusa", "taxes": { "level": level, "rates": rates } });
        let priced =
            price(rules, json!({ "lines": [ line("A", "24.99", "city"), line("B", "0.125", "standard") ] }));
        let sum: rust_decimal::Decimal = priced.lines.iter().map(|line| line.tax).sum();
        assert_eq!(sum, priced.totals.tax, "{level}");
    }
}
