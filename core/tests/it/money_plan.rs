//! The rounding plan: how it is authored, what is filled in, the presets, and conversion.

use recoup::Code;
use recoup::document::{Encode, read};
use recoup::money::{
    AllocationPolicy, Currency, Money, Rate, Rounding, RoundingMode, RoundingPlan, RoundingPreset,
    RoundingRules,
};
use rust_decimal::Decimal;

fn currency(code: &str) -> Currency {
    Currency::new(code).unwrap()
}

fn plan(json: &str) -> RoundingPlan {
    read(json.as_bytes()).unwrap()
}

#[test]
fn defaults_follow_the_currency() {
    for (code, increment) in [("JPY", "1"), ("EUR", "0.01"), ("KWD", "0.001")] {
        let plan = RoundingPlan::default().for_currency(currency(code)).unwrap();
        let minor = Rounding { mode: RoundingMode::HalfAwayFromZero, increment: increment.parse().unwrap() };
        assert_eq!(plan.unit_price, None);
        for point in [
            &plan.each_adjustment,
            &plan.line_total,
            &plan.tax_unit,
            &plan.tax_line,
            &plan.tax_group,
            &plan.document,
            &plan.fx,
        ] {
            assert_eq!(point, &minor);
        }
        assert_eq!(
            (plan.allocation, plan.allocation_increment),
            (AllocationPolicy::LargestRemainder, minor.increment)
        );
    }
    assert_eq!(plan("{}"), RoundingPlan::default());
}

#[test]
fn own_rules_beat_the_preset_which_beats_the_default() {
    let text = r#"{
        "preset": "commercetools",
        "unit_price": { "mode": "ceiling", "increment": "0.0001" },
        "document": { "mode": "half_even", "increment": "0.05" },
        "allocation": { "policy": "first" }
    }"#;
    let swiss = plan(text).for_currency(currency("CHF")).unwrap();
    assert_eq!(
        swiss.unit_price,
        Some(Rounding { mode: RoundingMode::Ceiling, increment: Decimal::new(1, 4) })
    );
    assert_eq!(swiss.document.round(Decimal::new(1234, 2)).unwrap(), Decimal::new(1235, 2));
    assert_eq!(swiss.tax_line, Rounding::digits(RoundingMode::HalfEven, 2));
    assert_eq!((swiss.allocation, swiss.allocation_increment), (AllocationPolicy::First, Decimal::new(1, 2)));
    let exact =
        plan(r#"{ "preset": "magento", "unit_price": "none" }"#).for_currency(currency("EUR")).unwrap();
    assert_eq!(exact.unit_price, None);
}

#[test]
fn plans_are_written_as_they_were_read() {
    for text in [
        r#""oro""#,
        "{}",
        r#"{"preset":"en16931","unit_price":"none","tax_group":{"mode":"half_even"},"fx":{"mode":"floor","increment":"0.05"}}"#,
    ] {
        assert_eq!(plan(text).encode().to_string(), text);
    }
}

#[test]
fn every_fault_of_a_plan_is_found() {
    let text = r#"{
        "preset": "shop",
        "unit_price": "exact",
        "line_total": { "mode": "half_up" },
        "tax_line": { "mode": "floor", "increment": "0" },
        "tax_unit": "none",
        "total": {}
    }"#;
    let faults = read::<RoundingPlan>(text.as_bytes()).unwrap_err();
    let mut found: Vec<_> = faults.list().iter().map(|fault| (fault.path.clone(), fault.code)).collect();
    found.sort();
    let expected = [
        ("/line_total/mode", Code::InvalidChoice),
        ("/preset", Code::InvalidChoice),
        ("/tax_line/increment", Code::InvalidIncrement),
        ("/tax_unit", Code::WrongType),
        ("/total", Code::UnknownField),
        ("/unit_price", Code::InvalidChoice),
    ];
    assert_eq!(found, expected.map(|(path, code)| (path.to_owned(), code)));
}

#[test]
fn presets_are_complete_documents_with_a_source() {
    for preset in RoundingPreset::ALL {
        let rules: RoundingRules = read(preset.json().as_bytes()).unwrap();
        assert!(rules.preset.is_none(), "{preset} builds on another preset");
        assert!(rules.source.as_ref().is_some_and(|source| source.len() > 40), "{preset} names no source");
        let all =
            [&rules.each_adjustment, &rules.line_total, &rules.tax_unit, &rules.tax_line, &rules.tax_group];
        assert!(all.iter().all(|point| point.is_some()) && rules.unit_price.is_some(), "{preset}");
        assert!(rules.document.is_some() && rules.allocation.is_some() && rules.fx.is_some(), "{preset}");
        let by_name = plan(&format!("\"{preset}\"")).for_currency(currency("USD")).unwrap();
        let as_rules = RoundingPlan::Rules(Box::new(rules)).for_currency(currency("USD")).unwrap();
        assert_eq!(by_name, as_rules);
    }
}

#[test]
fn published_numbers_of_the_presets() {
    let preset = |name: &str| plan(&format!("\"{name}\"")).for_currency(currency("EUR")).unwrap();
    let dec = |text: &str| text.parse::<Decimal>().unwrap();

    // commercetools: 1.08 x 3 at 19 %, line level 3.86, unit level 3.87.
    let tools = preset("commercetools");
    assert_eq!(tools.tax_line.product(dec("3.24"), dec("1.19")).unwrap(), dec("3.86"));
    assert_eq!(tools.tax_unit.product(dec("1.08"), dec("1.19")).unwrap() * dec("3"), dec("3.87"));
    // Half of 1.01 off leaves 0.50, half of 1.03 off leaves 0.51: the price is rounded half to zero.
    for (price, left) in [("1.01", "0.50"), ("1.03", "0.51")] {
        let off = tools.each_adjustment.product(dec(price), dec("0.5")).unwrap();
        assert_eq!(dec(price) - off, dec(left));
    }

    // Oro's price calculation sample: subtotal 6.07, order discount 0.61, line discount 0.37, tax 0.61.
    let oro = preset("oro");
    let rows = oro.line_total.product(dec("1.0149"), dec("3")).unwrap() + dec("3.0209");
    assert_eq!(oro.document.round(rows).unwrap(), dec("6.07"));
    assert_eq!(oro.each_adjustment.product(dec("6.07"), dec("0.1")).unwrap(), dec("0.61"));
    assert_eq!(oro.each_adjustment.product(dec("0.91341"), dec("0.4")).unwrap(), dec("0.37"));
    assert_eq!(oro.tax_group.product(rows, dec("0.1")).unwrap(), dec("0.61"));

    // Medusa, issue 14818: a tax of 2.686425 stays as it is.
    assert_eq!(preset("medusa").tax_line.product(dec("24.99"), dec("0.1075")).unwrap(), dec("2.686425"));

    // Vendure: Math.round(-2.5) is -2, in minor units.
    assert_eq!(preset("vendure").unit_price.unwrap().round(dec("-0.025")).unwrap(), dec("-0.02"));
}

/// D365's waterfall of `cases/pricing.md`: each step rounded to the cent.
#[test]
fn dynamics_waterfall() {
    let cents = RoundingPlan::default().for_currency(currency("USD")).unwrap().each_adjustment;
    let dec = |text: &str| text.parse::<Decimal>().unwrap();
    let base = dec("1000");
    let mut running = base;
    let mut seen = Vec::new();
    for (of_base, percent, amount) in [
        (true, "5", "0"),
        (false, "-2", "0"),
        (false, "0", "10"),
        (false, "5", "0"),
        (false, "0", "2"),
        (false, "5", "0"),
    ] {
        let step = cents.proportion(if of_base { base } else { running }, dec(percent), dec("100")).unwrap();
        running += step + dec(amount);
        seen.push(running);
    }
    assert_eq!(seen, ["1050", "1029", "1039", "1090.95", "1092.95", "1147.60"].map(dec));
}

#[test]
fn conversion_rounds_once_at_the_target() {
    let (usd, jpy, kwd) = (currency("USD"), currency("JPY"), currency("KWD"));
    let rate = |from, to, rate: &str, per: &str| Rate {
        from,
        to,
        rate: rate.parse().unwrap(),
        per: per.parse().unwrap(),
    };
    let target = |to| plan(r#"{ "fx": { "mode": "half_even" } }"#).for_currency(to).unwrap();
    let money = |amount: &str, currency| Money { amount: amount.parse().unwrap(), currency };
    let yen = rate(usd, jpy, "150.5", "1").convert(money("1.01", usd), &target(jpy)).unwrap();
    // 152.005
    assert_eq!((yen.amount, yen.currency), (Decimal::from(152), jpy));
    let dinars = rate(jpy, kwd, "0.205", "100").convert(money("150", jpy), &target(kwd)).unwrap();
    // 0.3075, a tie: to the even third digit.
    assert_eq!(dinars.amount, Decimal::new(308, 3));
    for (money, plan) in [(money("1", jpy), target(jpy)), (money("1", usd), target(usd))] {
        let error = rate(usd, jpy, "150", "1").convert(money, &plan).unwrap_err();
        assert_eq!(error.code, Code::CurrencyMismatch);
    }
    let fault = read::<Rate>(br#"{ "from": "USD", "to": "JPY", "rate": "0" }"#).unwrap_err().first();
    assert_eq!((fault.code, fault.path.as_str()), (Code::OutOfRange, "/rate"));
}
