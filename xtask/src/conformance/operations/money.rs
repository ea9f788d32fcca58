//! Roundings, quotients, allocations, price endings, currencies.

use recoup::money::{
    AllocationPolicy, Currency, Money, PriceEnding, Rate, Rounding, RoundingPlan, allocate as allocated,
    apply_endings, split_per_unit,
};
use serde_json::{Value, json};

use super::given::Given;
use super::{Answer, Stop, document, field, field_or, text};

/// `{ "value", "mode", "increment" }` gives `{ "value" }`.
pub(super) fn round(_: &Given<'_>, input: &Value) -> Answer {
    let value = field(input, "value")?;
    Ok(json!({ "value": rounding(input)?.round(value)?.to_string() }))
}

/// `{ "dividend", "divisor", "mode", "increment" }` gives `{ "quotient" }`, rounded once.
pub(super) fn divide(_: &Given<'_>, input: &Value) -> Answer {
    let (dividend, divisor) = (field(input, "dividend")?, field(input, "divisor")?);
    Ok(json!({ "quotient": rounding(input)?.quotient(dividend, divisor)?.to_string() }))
}

/// `{ "amount", "weights", "policy"?, "increment"? }` gives `{ "parts" }`.
pub(super) fn allocate(_: &Given<'_>, input: &Value) -> Answer {
    let weights: Vec<_> = field(input, "weights")?;
    let policy = field_or(input, "policy", AllocationPolicy::LargestRemainder)?;
    let increment = field_or(input, "increment", 1.into())?;
    let split = allocated(field(input, "amount")?, &weights, policy, increment)?;
    Ok(json!({ "parts": split.parts.iter().map(ToString::to_string).collect::<Vec<_>>() }))
}

/// `{ "amount", "quantity", "increment" }` gives `{ "groups": [ { "units", "amount" } ] }`.
pub(super) fn split(_: &Given<'_>, input: &Value) -> Answer {
    let split =
        split_per_unit(field(input, "amount")?, field(input, "quantity")?, field(input, "increment")?)?;
    let group = |group: &recoup::money::UnitSplit| json!({ "units": group.units.to_string(), "amount": group.amount.to_string() });
    Ok(json!({ "groups": split.groups.iter().map(group).collect::<Vec<_>>() }))
}

/// `{ "price", "ending" or "endings" }` gives `{ "price" }`: of several endings, the first whose band holds the price.
pub(super) fn ending(_: &Given<'_>, input: &Value) -> Answer {
    let authored = match (input.get("ending"), input.get("endings")) {
        (Some(one), None) => json!([one]),
        (None, Some(several)) => several.clone(),
        _ => return Err(Stop::NotRunnable("give exactly one of \"ending\" and \"endings\"".into())),
    };
    let authored = authored.as_array().cloned().unwrap_or_default();
    let mut endings: Vec<PriceEnding> = Vec::with_capacity(authored.len());
    for mut ending in authored {
        if ending.is_object() && ending.get("id").is_none() {
            ending["id"] = json!("vector");
        }
        endings.push(field(&json!({ "ending": ending }), "ending")?);
    }
    let price = field(input, "price")?;
    let ended = apply_endings(&endings, price)?.map_or(price, |(price, _)| price);
    let shown = if input.get("currency").is_some() {
        let currency: Currency = field(input, "currency")?;
        let shown = Money { amount: ended, currency }.to_string();
        shown.replace(',', "").trim_end_matches(currency.code()).trim_end().to_owned()
    } else {
        ended.normalize().to_string()
    };
    Ok(json!({ "price": shown }))
}

/// `{ "code" }` gives `{ "code", "number", "exponent", "name" }` of ISO 4217.
pub(super) fn currency(_: &Given<'_>, input: &Value) -> Answer {
    let currency = Currency::new(text(input, "code")?).map_err(|error| error.within("code"))?;
    Ok(json!({
        "code": currency.code(),
        "number": currency.number(),
        "exponent": currency.exponent(),
        "name": currency.name(),
    }))
}

/// `{ "amount", "currency", "rate": { "from", "to", "rate", "per"? }, "rounding"? }` gives `{ "amount", "currency" }`.
pub(super) fn exchange(_: &Given<'_>, input: &Value) -> Answer {
    let rate: Rate = field(input, "rate")?;
    let money = Money { amount: field(input, "amount")?, currency: field(input, "currency")? };
    let plan = field_or(input, "rounding", RoundingPlan::default())?.for_currency(rate.to)?;
    let converted = rate.convert(money, &plan)?;
    Ok(json!({ "amount": converted.amount.to_string(), "currency": converted.currency.code() }))
}

fn rounding(input: &Value) -> Result<Rounding, Stop> {
    document(&json!({ "mode": input["mode"], "increment": input["increment"] }))
}
