//! Operations that are one call: what `conformance/operations.json` says of them.

use recoup_surface::Handle;
use serde_json::{Map, Value, json};

use super::asking::ask;
use super::given::Given;
use super::{Answer, Stop, moved, only};

const TABLE: &str = include_str!("../../../../conformance/operations.json");

/// What the table says of an operation.
pub(super) struct Row(Map<String, Value>);

/// The row of an operation.
pub(super) fn row(operation: &str) -> Result<Row, Stop> {
    let table: Value = serde_json::from_str(TABLE)
        .map_err(|error| Stop::NotRunnable(format!("operations.json: {error}")))?;
    let row = table["operations"].get(operation).and_then(Value::as_object).cloned();
    row.map(Row).ok_or_else(|| Stop::NotRunnable(format!("the operation {operation:?} is not known")))
}

impl Row {
    /// The fields that an input may have; none where the surface checks them.
    pub(super) fn fields(&self) -> Option<Vec<&str>> {
        Some(self.0.get("fields")?.as_array()?.iter().filter_map(Value::as_str).collect())
    }

    pub(super) fn uses_given(&self) -> bool {
        self.0.get("on").and_then(Value::as_array).is_some_and(|on| !on.is_empty())
    }

    /// The parameters of the call with where each is from, such as `bought` from `consumed`.
    fn arguments(&self) -> impl Iterator<Item = (&str, &str)> {
        let arguments = self.0.get("arguments").and_then(Value::as_object).into_iter().flatten();
        arguments.filter_map(|(param, source)| Some((param.as_str(), source.as_str()?)))
    }

    /// Makes the call.
    pub(super) fn run(&self, given: &Given<'_>, input: &Value) -> Answer {
        let name = self.0.get("call").and_then(Value::as_str);
        let name = name.ok_or_else(|| Stop::NotRunnable("the operation has no call".into()))?;
        let fields: Vec<&str> =
            self.arguments().map(|(_, source)| source.strip_prefix("request:").unwrap_or(source)).collect();
        if !fields.contains(&"*") {
            only(input, &fields)?;
        }
        let on = self.0.get("on").and_then(Value::as_array).into_iter().flatten();
        let handles = on.map(|kind| match kind.as_str() {
            Some("engine") => given.engine(),
            _ => given.rulebook(),
        });
        let handles: Vec<Handle> = handles.collect::<Result<_, _>>()?;
        let handles: Vec<&Handle> = handles.iter().collect();
        let mut arguments = Vec::new();
        for (param, source) in self.arguments() {
            let value = match source.strip_prefix("request:") {
                Some("*") => Some(given.request(input)?),
                Some(field) => Some(given.request(input.get(field).unwrap_or(&json!({})))?),
                None => input.get(source).cloned(),
            };
            arguments.push((param, value));
        }
        let answer = ask(name, &handles, &arguments).map_err(|stop| self.placed(stop))?;
        Ok(match self.0.get("as").and_then(Value::as_str) {
            Some(field) => json!({ field: answer }),
            None => answer,
        })
    }

    /// Faults at a parameter are at the field that it is from.
    fn placed(&self, stop: Stop) -> Stop {
        let renamed: Vec<_> = self.arguments().filter(|(param, source)| param != source).collect();
        let moved =
            |stop, (param, source): (&str, &str)| moved(stop, &format!("/{param}"), &format!("/{source}"));
        renamed.into_iter().fold(stop, moved)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use recoup_surface::find;
    use serde_json::Value;

    use super::super::SPECIAL;
    use super::{Row, TABLE};

    /// A row is a call of the surface with arguments that it takes, or is carried out by this runner and says how.
    #[test]
    fn the_table_fits_the_surface_and_this_runner() {
        let table: Value = serde_json::from_str(TABLE).unwrap();
        let rows = table["operations"].as_object().unwrap();
        let mut special = BTreeSet::new();
        for (name, row) in rows {
            let row = row.as_object().unwrap();
            if row.contains_key("special") {
                assert!(row["special"].as_str().unwrap().len() > 20 && row.contains_key("fields"), "{name}");
                special.insert(name.as_str());
                continue;
            }
            let operation = find(row["call"].as_str().unwrap()).unwrap_or_else(|| panic!("{name}"));
            for (param, _) in Row(row.clone()).arguments() {
                assert!(operation.takes.iter().any(|known| known.name == param), "{name}: {param}");
            }
            let on: Vec<_> = row["on"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
            let kinds: Vec<_> = operation.on.iter().map(|kind| kind.as_str()).collect();
            assert_eq!(on, kinds, "{name}");
        }
        assert_eq!(special, SPECIAL.iter().map(|(name, ..)| *name).collect());
    }
}
