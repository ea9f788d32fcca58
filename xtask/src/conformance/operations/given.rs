//! What an operation works on: the rulebook of a vector, completed where it left out what every rulebook has.

use recoup::pricing::PriceRecord;
use recoup::{Engine, Rulebook};
use serde_json::{Map, Value, json};

use super::Stop;

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

    /// The text of the rulebook.
    pub(super) fn document(&self) -> Result<String, Stop> {
        match self.0.get("document") {
            Some(Value::String(text)) => Ok(text.clone()),
            Some(document) => Ok(document.to_string()),
            None => Ok(self.completed()?.to_string()),
        }
    }

    pub(super) fn rulebook(&self) -> Result<Rulebook, Stop> {
        let own = self.document()?;
        match self.preset()? {
            Some(preset) => Ok(Rulebook::compose(&[("preset", preset), ("rulebook", own.as_str())])?),
            None => Ok(Rulebook::parse(own)?),
        }
    }

    pub(super) fn engine(&self) -> Result<Engine, Stop> {
        let rulebook = self.rulebook()?;
        if !self.0.contains_key("rows") && !self.0.contains_key("csv") {
            return Ok(Engine::from_rulebook(&rulebook)?);
        }
        let mut builder = Engine::builder(rulebook.to_json());
        if let Some(rows) = self.0.get("rows") {
            let rows: Vec<PriceRecord> = recoup::document::read(rows.to_string().as_bytes())?;
            builder = builder.prices(rows.iter().map(PriceRecord::row));
        }
        if let Some(csv) = self.0.get("csv") {
            let text = csv.as_str().ok_or_else(|| Stop::NotRunnable("given.csv is a text".into()))?;
            let mut prices = builder.prices_csv();
            prices.push(text.as_bytes());
            prices.finish();
        }
        Ok(builder.compile()?)
    }

    /// The document of the preset that the rulebook is composed with.
    fn preset(&self) -> Result<Option<&'static str>, Stop> {
        match self.0.get("preset") {
            None => Ok(None),
            Some(Value::String(name)) => {
                Rulebook::preset(name).map(Some).map_err(|error| Stop::Faults(error.into()))
            }
            Some(_) => Err(Stop::NotRunnable("given.preset is a name".into())),
        }
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
        // What the preset decides is not filled in.
        if let Some(preset) = self.preset()? {
            let preset: Map<String, Value> =
                serde_json::from_str(preset).map_err(|error| Stop::NotRunnable(error.to_string()))?;
            if let Some(document) = document.as_object_mut() {
                document.retain(|field, _| !preset.contains_key(field));
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
