//! Price endings.

use serde_json::{Value, json};

use super::asking::ask;
use super::given::Given;
use super::{Answer, Stop, field, moved};

/// `{ "price", "ending" or "endings", "currency"? }` gives `{ "price" }`: of several endings, the first whose band holds the price.
pub(super) fn ending(_: &Given<'_>, input: &Value) -> Answer {
    let mut endings = match (input.get("ending"), input.get("endings")) {
        (Some(one), None) => json!([one]),
        (None, Some(several)) => several.clone(),
        _ => return Err(Stop::NotRunnable("give exactly one of \"ending\" and \"endings\"".into())),
    };
    for ending in endings.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        ending.entry("id").or_insert_with(|| json!("vector"));
    }
    let ended = ask("money.end_price", &[], &[("price", field(input, "price")), ("endings", Some(endings))]);
    let ended = ended.map_err(|stop| moved(stop, "/endings/0", "/ending"))?;
    let Some(currency) = field(input, "currency") else { return Ok(json!({ "price": ended })) };
    let formatted = ask("money.format", &[], &[("amount", Some(ended)), ("currency", Some(currency))])?;
    let amount = formatted.as_str().and_then(|text| text.split(' ').next()).unwrap_or_default();
    Ok(json!({ "price": amount.replace(',', "") }))
}
