//! What an operation works on: the rulebook of a vector, completed where it left out what every rulebook has.

use recoup_surface::Handle;
use serde_json::{Map, Value, json};

use super::Stop;
use super::asking::{ask, make, parsed};

/// When a request is priced that names no time.
const AS_OF: &str = "2026-06-15T12:00:00Z";

/// `given` of a vector: a `rulebook` fragment or a whole `document`, and what comes on top of the fragment: `products`, and
/// a `preset` that it is composed with; bulk prices beside it as `rows` or `csv`.
pub(super) struct Given<'v>(&'v Map<String, Value>);

const FIELDS: &[&str] = &["rulebook", "document", "products", "preset", "rows", "csv", "company", "history"];

impl<'v> Given<'v> {
    pub(super) fn new(given: &'v Map<String, Value>) -> Result<Self, Stop> {
        if let Some(unknown) = given.keys().find(|field| !FIELDS.contains(&field.as_str())) {
            return Err(Stop::NotRunnable(format!("given.{unknown} is not known")));
        }
        if given.contains_key("document") && given.len() > 1 {
            return Err(Stop::NotRunnable("given.document stands alone".into()));
        }
        Ok(Self(given))
    }

    pub(super) fn rulebook(&self) -> Result<Handle, Stop> {
        let own = match self.0.get("document") {
            Some(document) => document.clone(),
            None => self.completed()?,
        };
        match self.preset()? {
            Some(preset) => {
                let documents = json!([{ "name": "preset", "document": preset },
                                       { "name": "rulebook", "document": own.to_string() }]);
                make("rulebook.compose", &[], &[("documents", Some(documents))])
            }
            None => make("rulebook.parse", &[], &[("document", Some(own))]),
        }
    }

    pub(super) fn engine(&self) -> Result<Handle, Stop> {
        let files = self.0.get("csv").map(|csv| json!([csv]));
        let bulk = [("prices", self.0.get("rows").cloned()), ("prices_csv", files)];
        make("engine.compile", &[&self.rulebook()?], &bulk)
    }

    /// The document of the preset that the rulebook is composed with.
    fn preset(&self) -> Result<Option<String>, Stop> {
        let Some(name) = self.0.get("preset") else { return Ok(None) };
        Ok(ask("rulebook.preset", &[], &[("name", Some(name.clone()))])?.as_str().map(str::to_owned))
    }

    /// The company of an account.
    pub(super) fn company(&self) -> Option<&'v Value> {
        self.0.get("company")
    }

    /// The steps that an account has behind it.
    pub(super) fn history(&self) -> Result<&'v [Value], Stop> {
        match self.0.get("history") {
            None => Ok(&[]),
            Some(Value::Array(steps)) => Ok(steps),
            Some(_) => Err(Stop::NotRunnable("given.history is an array".into())),
        }
    }

    /// A request with the time and the currency of the rulebook put in front where they were left out. A string is the request's text
    /// as it is.
    pub(super) fn request(&self, input: &Value) -> Result<Value, Stop> {
        if input.is_string() {
            return Ok(input.clone());
        }
        let fields = input.as_object().ok_or_else(|| Stop::NotRunnable("a request is an object".into()))?;
        let book = self.0.get("rulebook").or_else(|| self.0.get("document"));
        let currency = book.and_then(|book| book.get("currency")).cloned().unwrap_or_else(|| json!("USD"));
        let mut request = json!({ "as_of": AS_OF, "currency": currency });
        for (field, value) in fields {
            request[field] = value.clone();
        }
        Ok(request)
    }

    /// The fragment with what every rulebook needs put in front where it was left out.
    fn completed(&self) -> Result<Value, Stop> {
        let mut document = json!({
            "rulebook": "1",
            "id": "vector",
            "currency": "USD",
            "time_zone": "UTC",
            "contract_prices": "prevail",
            "combine": { "strategy": "best_for_buyer" },
        });
        // What the preset decides is not filled in.
        if let Some(preset) = self.preset()? {
            let preset = parsed(&preset)?;
            if let Some(document) = document.as_object_mut() {
                document.retain(|field, _| preset.get(field).is_none());
            }
        }
        let fragment = match self.0.get("rulebook") {
            None => &Map::new(),
            Some(Value::Object(fragment)) => fragment,
            Some(_) => return Err(Stop::NotRunnable("given.rulebook is an object".into())),
        };
        for (field, value) in fragment {
            document[field] = value.clone();
        }
        if let Some(products) = self.0.get("products") {
            let products = products.as_array().cloned();
            let products = products.ok_or_else(|| Stop::NotRunnable("given.products is an array".into()))?;
            match document.get_mut("products").and_then(Value::as_array_mut) {
                Some(own) => own.extend(products),
                None => document["products"] = Value::Array(products),
            }
        }
        Ok(document)
    }
}
