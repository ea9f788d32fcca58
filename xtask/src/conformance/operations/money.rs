//! Roundings, quotients and currencies.

use recoup::document::decimal_from_text;
use recoup::money::{Currency, Rounding};
use serde_json::{Value, json};

use super::{Answer, Stop, document, text};

/// `{ "value", "mode", "increment" }` gives `{ "rounded" }`.
pub(super) fn round(input: &Value) -> Answer {
    let value = decimal_from_text(text(input, "value")?).map_err(|error| error.within("value"))?;
    Ok(json!({ "rounded": rounding(input)?.round(value)?.to_string() }))
}

/// `{ "dividend", "divisor", "mode", "increment" }` gives `{ "quotient" }`, rounded once.
pub(super) fn divide(input: &Value) -> Answer {
    let dividend = decimal_from_text(text(input, "dividend")?).map_err(|error| error.within("dividend"))?;
    let divisor = decimal_from_text(text(input, "divisor")?).map_err(|error| error.within("divisor"))?;
    Ok(json!({ "quotient": rounding(input)?.quotient(dividend, divisor)?.to_string() }))
}

/// `{ "code" }` gives `{ "code", "number", "exponent", "name" }` of ISO 4217.
pub(super) fn currency(input: &Value) -> Answer {
    let currency = Currency::new(text(input, "code")?).map_err(|error| error.within("code"))?;
    Ok(json!({
        "code": currency.code(),
        "number": currency.number(),
        "exponent": currency.exponent(),
        "name": currency.name(),
    }))
}

fn rounding(input: &Value) -> Result<Rounding, Stop> {
    document(&json!({ "mode": input["mode"], "increment": input["increment"] }))
}
