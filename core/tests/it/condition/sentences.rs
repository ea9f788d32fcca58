//! How conditions read.

use super::support::read;

#[test]
fn conditions_read_as_sentences() {
    for (json, sentence) in [
        (r#"{ "sku": "BOLT-M8" }"#, "SKU is BOLT-M8"),
        (r#"{ "sku": ["BOLT-M8", "NUT-M8"] }"#, "SKU is one of BOLT-M8, NUT-M8"),
        (r#"{ "product": "valve" }"#, "product is valve"),
        (r#"{ "category": "power tools" }"#, "category is \"power tools\""),
        (r#"{ "category": ["a,b", "or"] }"#, "category is one of \"a,b\", \"or\""),
        (r#"{ "product_group": "seasonal" }"#, "product group is seasonal"),
        (r#"{ "tax_category": "reduced" }"#, "tax category is reduced"),
        (r#"{ "org_unit": "acme-west" }"#, "org unit is acme-west"),
        (r#"{ "journey_stage": "checkout" }"#, "journey stage is checkout"),
        (r#"{ "region": ["US", "CA-BC"] }"#, "region is one of US, CA-BC"),
        (r#"{ "code": "SAVE10" }"#, "code is SAVE10"),
        (r#"{ "first_order": true }"#, "this is the first order"),
        (r#"{ "first_order": false }"#, "this is not the first order"),
        (r#"{ "contract_price": true }"#, "the price is from a contract"),
        (r#"{ "off_contract": true }"#, "the line is off contract"),
        (r#"{ "configured": false }"#, "the line is not configured"),
        (r#"{ "quantity": { "at_least": 100, "unit": "ea" } }"#, "quantity is at least 100 ea"),
        (r#"{ "quantity": { "over": "0.50" } }"#, "quantity is over 0.5"),
        (
            r#"{ "quantity": { "at_least": 10, "under": 50, "unit": "case of 12" } }"#,
            "quantity is at least 10 and under 50 \"case of 12\"",
        ),
        (r#"{ "cart_quantity": { "at_most": 12500 } }"#, "quantity of the cart is at most 12,500"),
        (r#"{ "lines": { "is": 1 } }"#, "number of lines is 1"),
        (r#"{ "lines": { "at_least": 1, "at_most": "1.0" } }"#, "number of lines is 1"),
        (r#"{ "skus": { "under": 3 } }"#, "number of SKUs is under 3"),
        (r#"{ "weight": { "over": "20", "unit": "kg" } }"#, "weight is over 20 kg"),
        (r#"{ "discount": { "over": "15" } }"#, "discount is over 15%"),
        (r#"{ "margin": { "under": "18.50" } }"#, "margin is under 18.5%"),
        (r#"{ "amount": { "at_least": "100", "currency": "USD" } }"#, "amount (net) is at least 100.00 USD"),
        (
            r#"{ "total": { "over": "25000.00", "currency": "USD", "basis": "gross" } }"#,
            "total (gross) is over 25,000.00 USD",
        ),
        (
            r#"{ "total": { "over": "25000", "at_most": "1000000", "currency": "JPY", "basis": "goods" } }"#,
            "total (goods) is over 25,000 JPY and at most 1,000,000 JPY",
        ),
        (r#"{ "attribute": { "name": "color", "is": "red" } }"#, "attribute color is red"),
        (
            r#"{ "attribute": { "name": "color", "is": ["red", "sky blue"] } }"#,
            "attribute color is one of red, \"sky blue\"",
        ),
        (
            r#"{ "attribute": { "name": "length", "over": 10, "at_most": 20, "unit": "mm" } }"#,
            "attribute length is over 10 and at most 20 mm",
        ),
        (
            r#"{ "date": { "from": "2026-11-01", "until": "2026-12-01" } }"#,
            "date is from 2026-11-01 and before 2026-12-01",
        ),
        (r#"{ "date": { "from": "2026-11-22T09:00:00-05:00" } }"#, "date is from 2026-11-22T14:00:00Z"),
        (r#"{ "date": { "until": "2027-01-01" } }"#, "date is before 2027-01-01"),
        (r#"{ "weekday": ["Mon", "Fri"] }"#, "weekday is one of Mon, Fri"),
        (
            r#"{ "category": "fasteners", "quantity": { "at_least": 100, "unit": "ea" } }"#,
            "category is fasteners and quantity is at least 100 ea",
        ),
        // In the order of the table, whatever the order of the document.
        (
            r#"{ "quantity": { "at_least": 100, "unit": "ea" }, "category": "fasteners" }"#,
            "category is fasteners and quantity is at least 100 ea",
        ),
        (r#"{ "not": { "group": "gold" } }"#, "not (group is gold)"),
        (
            r#"{ "not": { "any": [{ "group": "gold" }, { "group": "silver" }] } }"#,
            "not (group is gold or group is silver)",
        ),
        (
            r#"{ "any": [{ "group": "gold" }, { "not": { "role": "buyer" } }] }"#,
            "group is gold or not (role is buyer)",
        ),
        (
            r#"{ "all": [{ "any": [{ "group": "gold" }, { "group": "silver" }] }, { "sku": "A" }] }"#,
            "(group is gold or group is silver) and SKU is A",
        ),
        (
            r#"{ "any": [{ "group": "gold", "sku": "A" }, { "sku": "B" }] }"#,
            "SKU is A and group is gold or SKU is B",
        ),
        (
            r#"{ "all": [{ "all": [{ "sku": "A" }, { "sku": "B" }] }, { "sku": "C" }] }"#,
            "SKU is A and SKU is B and SKU is C",
        ),
        // A list of one reads as the one.
        (
            r#"{ "all": [{ "all": [{ "any": [{ "sku": "A" }, { "sku": "B" }] }] }, { "sku": "C" }] }"#,
            "(SKU is A or SKU is B) and SKU is C",
        ),
        (r#"{ "any": [{ "all": [{ "any": [{ "sku": "A" }, { "sku": "B" }] }] }] }"#, "SKU is A or SKU is B"),
    ] {
        assert_eq!(read(json).to_string(), sentence, "{json}");
    }
}
