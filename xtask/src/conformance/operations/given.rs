//! What an operation works on: the rulebook of a vector, completed where it left out what every rulebook has.

use recoup::{Engine, Rulebook};
use serde_json::{Map, Value, json};

use super::Stop;

/// `given` of a vector: a `rulebook` fragment or a whole `document`, and what comes on top.
pub(super) struct Given<'v>(&'v Map<String, Value>);

const FIELDS: &[&str] = &["rulebook", "document", "products"];

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

    /// The text of the rulebook.
    pub(super) fn document(&self) -> Result<String, Stop> {
        match self.0.get("document") {
            Some(Value::String(text)) => Ok(text.clone()),
            Some(document) => Ok(document.to_string()),
            None => Ok(self.completed()?.to_string()),
        }
    }

    pub(super) fn rulebook(&self) -> Result<Rulebook, Stop> {
        Ok(Rulebook::parse(self.document()?)?)
    }

    pub(super) fn engine(&self) -> Result<Engine, Stop> {
        Ok(Engine::compile(self.document()?)?)
    }

    /// The currency of the rulebook, which requests without one are in.
    pub(super) fn currency(&self) -> Value {
        let book = self.0.get("rulebook").or_else(|| self.0.get("document"));
        book.and_then(|book| book.get("currency")).cloned().unwrap_or_else(|| json!("USD"))
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
