//! How events of Snowplow's e-commerce schema become `CloudEvents`.
//!
//! | Snowplow | `CloudEvents` |
//! |---|---|
//! | the browser (`domain_userid`), else the user of the e-commerce context | the account |
//! | the user of the e-commerce context | the contact; `recoup.account.sync_profile` says first who is of which account |
//! | the session (`domain_sessionid`, else that of the mobile client) | the cart: one for each session |
//! | `product_view`, `list_click` | `ecommerce.product_viewed` of the first product |
//! | `add_to_cart`: names the whole cart | `ecommerce.cart_updated` |
//! | `remove_from_cart`: names what was removed | `ecommerce.cart_updated` with what is left |
//! | `checkout_step` 1 | `ecommerce.checkout_started` |
//! | other `checkout_step` | `recoup.signal.step_entered` |
//! | `transaction` | `ecommerce.order_placed` |
//! | `list_view`, page views | `recoup.signal.viewed` of a page |
//! | `promo_view`, `promo_click`, `refund` | nothing |
//!
//! A quantity that is not said is one. A session with a cart and no transaction is an abandoned one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::Path;

use serde_json::{Map, Value, json};

/// What came of a folder.
pub(crate) struct Converted {
    /// `CloudEvents`, by time.
    pub(crate) lines: Vec<String>,
    /// Who is who, before the first of them: the engine takes nothing from a person whom it does not know.
    pub(crate) profiles: Vec<String>,
    /// Events without a meaning here.
    pub(crate) skipped: usize,
    pub(crate) sessions: BTreeMap<String, Session>,
}

/// What happened in a session.
#[derive(Default)]
pub(crate) struct Session {
    /// What is in the cart, by product.
    cart: BTreeMap<String, Value>,
    has_cart: bool,
    ordered: bool,
}

impl Converted {
    /// Sessions in which a cart was created.
    pub(crate) fn with_cart(&self) -> usize {
        self.sessions.values().filter(|session| session.has_cart).count()
    }

    /// Those of them in which nothing was ordered.
    pub(crate) fn abandoned(&self) -> usize {
        self.sessions.values().filter(|session| session.has_cart && !session.ordered).count()
    }
}

type Row = BTreeMap<String, String>;

fn rows(path: &Path) -> Result<Vec<Row>, String> {
    let fault = |error: String| format!("{}: {error}", path.display());
    let file = File::open(path).map_err(|error| fault(error.to_string()))?;
    let rows = csv::Reader::from_reader(file).into_deserialize().collect::<Result<Vec<Row>, _>>();
    rows.map_err(|error| fault(error.to_string()))
}

/// Converts the events of a folder.
pub(crate) fn folder(folder: &Path) -> Result<Converted, String> {
    let actions = rows(&folder.join("com_snowplowanalytics_snowplow_ecommerce_action_1.csv"))?;
    let actions: BTreeMap<&str, &str> =
        actions.iter().map(|row| (text(row, "root_id"), text(row, "type"))).collect();
    let mut events = rows(&folder.join("snowplow_ecommerce_events.csv"))?;
    events.sort_by_key(|row| (time(row), text(row, "event_id").to_owned()));
    let mut converted =
        Converted { lines: Vec::new(), profiles: Vec::new(), skipped: 0, sessions: BTreeMap::new() };
    converted.profiles = profiles(&events);
    for row in &events {
        let id = text(row, "event_id");
        let action = actions.get(id).copied().unwrap_or_default();
        let name = session_of(row);
        let session = converted.sessions.entry(name.clone()).or_default();
        let Some((kind, subject, data)) = meaning(action, row, &name, session) else {
            converted.skipped += 1;
            continue;
        };
        let mut event = json!({
            "specversion": "1.0", "id": id, "source": "/snowplow", "type": kind, "time": time(row),
            "accountid": account_of(row), "datacontenttype": "application/json", "data": data,
        });
        if let Some(user) = user(row) {
            event["contactid"] = json!(user);
        }
        if let Some(subject) = subject {
            event["subject"] = json!(subject);
        }
        converted.lines.push(event.to_string());
    }
    Ok(converted)
}

/// The users of each account, as they are known from the first instant on.
fn profiles(events: &[Row]) -> Vec<String> {
    let Some(first) = events.first().map(time) else { return Vec::new() };
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in events {
        users.entry(account_of(row)).or_default().extend(user(row));
    }
    let known = users.into_iter().filter(|(_, users)| !users.is_empty());
    let profile = |(account, users): (String, BTreeSet<String>)| {
        let contacts: Vec<Value> = users
            .iter()
            .map(|user| json!({ "id": user, "memberships": [ { "unit": "web", "roles": [ "buyer" ] } ] }))
            .collect();
        let company = json!({ "account": account, "units": [ { "id": "web" } ], "contacts": contacts });
        json!({
            "specversion": "1.0", "id": format!("profile {account}"), "source": "/snowplow", "time": first,
            "type": "recoup.account.sync_profile", "accountid": account, "datacontenttype": "application/json",
            "data": { "version": 1, "company": company },
        })
        .to_string()
    };
    known.map(profile).collect()
}

/// The type, subject and data of an event.
fn meaning(
    action: &str,
    row: &Row,
    name: &str,
    session: &mut Session,
) -> Option<(&'static str, Option<String>, Value)> {
    let cart = Some(name.to_owned());
    let products = context(row, "product");
    Some(match action {
        "product_view" | "list_click" => {
            ("ecommerce.product_viewed", None, json!({ "products": [product(products.first()?)] }))
        }
        "add_to_cart" => {
            session.has_cart = true;
            session.cart = products.iter().map(|one| (word(one, "id"), product(one))).collect();
            ("ecommerce.cart_updated", cart, session.data(row))
        }
        "remove_from_cart" => {
            for removed in &products {
                session.cart.remove(&word(removed, "id"));
            }
            ("ecommerce.cart_updated", cart, session.data(row))
        }
        "checkout_step" => {
            let step =
                context(row, "checkout_step").first().map(|step| word(step, "step")).unwrap_or_default();
            match step.as_str() {
                "" => return None,
                "1" => ("ecommerce.checkout_started", cart, json!({})),
                step => ("recoup.signal.step_entered", cart, json!({ "step": step })),
            }
        }
        "transaction" => {
            session.ordered = true;
            let order = context(row, "transaction").into_iter().next()?;
            let data = json!({
                "order_id": order["transaction_id"], "total_value": order["revenue"], "currency": order["currency"],
                "products": products.iter().map(product).collect::<Vec<_>>(),
            });
            ("ecommerce.order_placed", cart, data)
        }
        "list_view" => ("recoup.signal.viewed", None, json!({ "page": "list" })),
        "" => {
            let page =
                context(row, "page").first().map(|page| word(page, "type")).filter(|page| !page.is_empty());
            ("recoup.signal.viewed", None, json!({ "page": page.unwrap_or_else(|| "other".into()) }))
        }
        _ => return None,
    })
}

impl Session {
    /// The cart as it is now, with the total that the event says.
    fn data(&self, row: &Row) -> Value {
        let said = context(row, "cart").into_iter().next().unwrap_or_default();
        json!({
            "total_value": said.get("total_value"), "currency": said.get("currency"),
            "products": self.cart.values().collect::<Vec<_>>(),
        })
    }
}

fn product(one: &Value) -> Value {
    let quantity =
        one.get("quantity").filter(|quantity| !quantity.is_null()).cloned().unwrap_or_else(|| json!(1));
    let mut product = Map::new();
    product.insert("product_id".into(), json!(word(one, "id")));
    product.insert("quantity".into(), quantity);
    for field in ["category", "price"] {
        product.insert(field.into(), one.get(field).cloned().unwrap_or_default());
    }
    Value::Object(product)
}

/// The entities of a context of the e-commerce schema.
fn context(row: &Row, schema: &str) -> Vec<Value> {
    let column = format!("contexts_com_snowplowanalytics_snowplow_ecommerce_{schema}_1_0_0");
    serde_json::from_str(text(row, &column)).unwrap_or_default()
}

/// A field as text, whether it is a string or a number.
fn word(value: &Value, field: &str) -> String {
    match value.get(field) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

fn text<'r>(row: &'r Row, column: &str) -> &'r str {
    row.get(column).map_or("", String::as_str)
}

/// `2022-12-22 13:25:47.677000+00:00` as RFC 3339; without an offset it is UTC.
fn time(row: &Row) -> String {
    let said = ["derived_tstamp", "collector_tstamp"].map(|column| text(row, column));
    let said = said.into_iter().find(|time| !time.is_empty()).unwrap_or_default();
    let time = said.replacen(' ', "T", 1).replace(" UTC", "");
    let has_offset = time.ends_with('Z') || time.get(19..).is_some_and(|rest| rest.contains(['+', '-']));
    if has_offset { time } else { time + "Z" }
}

fn user(row: &Row) -> Option<String> {
    let user = context(row, "user").first().map(|user| word(user, "id"))?;
    (!user.is_empty()).then_some(user)
}

fn account_of(row: &Row) -> String {
    match text(row, "domain_userid") {
        "" => user(row).unwrap_or_else(|| "unknown".into()),
        browser => browser.into(),
    }
}

fn session_of(row: &Row) -> String {
    let client = text(row, "contexts_com_snowplowanalytics_snowplow_client_session_1_0_1");
    let client: Vec<Value> = serde_json::from_str(client).unwrap_or_default();
    match text(row, "domain_sessionid") {
        "" => client.first().map_or_else(|| account_of(row), |session| word(session, "sessionId")),
        session => session.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use recoup::account::Command;
    use recoup::exchange::read_line;

    /// Counted apart from this program, with a spreadsheet's means: 833 events, of which two show promotions and one gives money
    /// back; 64 sessions, 15 with a cart, 7 of them without a transaction; 14 transactions.
    #[test]
    fn the_test_data_of_snowplow() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data/clickstream/snowplow");
        if !folder.is_dir() {
            println!("The clickstream is not beside the project ({}): not checked.", folder.display());
            return;
        }
        let converted = super::folder(&folder).unwrap();
        assert_eq!(converted.lines.len() + converted.skipped, 833);
        assert_eq!(converted.sessions.len(), 64);
        assert_eq!((converted.with_cart(), converted.abandoned()), (15, 7));
        let mut orders = 0;
        let mut carts = 0;
        for line in &converted.lines {
            let incoming = read_line(line).unwrap_or_else(|faults| panic!("{faults}: {line}")).unwrap();
            let Command::Signal(signal) = &incoming.input.command else { panic!("{line}") };
            orders += usize::from(signal.what.word() == "ordered");
            carts += usize::from(signal.what.word() == "cart_updated");
        }
        assert_eq!((orders, carts), (14, 53));
        assert!(converted.lines.windows(2).all(|pair| {
            let time =
                |line: &String| serde_json::from_str::<serde_json::Value>(line).unwrap()["time"].to_string();
            time(&pair[0]) <= time(&pair[1])
        }));
    }
}
