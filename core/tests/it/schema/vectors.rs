//! The vectors against the schema: whatever the engine reads and writes there is as the schema says, no field more and none missing.
//!
//! The runner of the vectors proves what the answers are; here it matters only that they are answers, so a history runs on after a
//! step that is refused.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use recoup::document::{Decode, Encode, Tree, read};
use recoup::pricing::{PolicyChange, PriceRecord};
use recoup::{Engine, Priced, Request, Rulebook};
use serde_json::{Value, json};

use super::histories::history;
use super::validator::Validator;
use super::{answers, crossing};

/// Values by type, held against the definition of their type.
pub(super) struct Checked<'s> {
    validator: Validator<'s>,
    counts: BTreeMap<&'static str, usize>,
    /// What is wrong, by type and complaint, with the first vector that shows it.
    complaints: BTreeMap<String, String>,
    seen: BTreeSet<(&'static str, String)>,
    vector: String,
}

impl Checked<'_> {
    pub(super) fn tree(&mut self, name: &'static str, value: &Tree) {
        if let Some(complaint) = self.validator.complaint_as(name, value) {
            self.complaints.entry(format!("{name}{complaint}")).or_insert_with(|| self.vector.clone());
        }
        *self.counts.entry(name).or_default() += 1;
    }

    pub(super) fn value<T: Encode>(&mut self, name: &'static str, value: &T) {
        self.tree(name, &value.encode());
    }

    /// A document as it is written; one that many vectors share is looked at once.
    pub(super) fn text(&mut self, name: &'static str, json: &str) {
        if self.seen.insert((name, json.to_owned())) {
            self.tree(name, &Tree::parse(json.as_bytes()).unwrap());
        }
    }

    /// A result is written in two ways, which must be one: at once as text, and as a tree.
    fn priced(&mut self, priced: &Priced) {
        let tree = priced.to_tree();
        assert_eq!(priced.to_json(), tree.to_json(), "{}", self.vector);
        self.tree("Priced", &tree);
    }

    pub(super) fn result<T: Encode>(&mut self, name: &'static str, result: recoup::Result<T>) {
        if let Ok(value) = result {
            self.value(name, &value);
        }
    }
}

#[test]
fn what_vectors_read_and_write_is_as_described() {
    let schema = crossing::schema();
    let mut checked = Checked {
        validator: Validator::new(&schema),
        counts: BTreeMap::new(),
        complaints: BTreeMap::new(),
        seen: BTreeSet::new(),
        vector: String::new(),
    };
    for file in files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../conformance/vectors"))) {
        let value: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let vectors = value.as_array().cloned().unwrap_or_else(|| vec![value]);
        for vector in vectors {
            checked.vector = format!("{}: {}", file.display(), vector["name"]);
            run(&vector, &mut checked);
        }
    }
    assert!(checked.complaints.is_empty(), "{:#?}", checked.complaints);
    let few: Vec<_> = EXPECTED
        .iter()
        .filter(|(name, least)| checked.counts.get(name).copied().unwrap_or_default() < *least)
        .collect();
    assert!(few.is_empty(), "too few of {few:?} in {:#?}", checked.counts);
    let unseen = BY_HAND.iter().map(|name| (*name, checked.validator.unseen(name)));
    let unseen: Vec<_> = unseen.filter(|(_, fields)| !fields.is_empty()).collect();
    assert_eq!(unseen, NOT_IN_VECTORS.iter().map(|(name, field)| (*name, vec![*field])).collect::<Vec<_>>());
}

/// What is described by hand and not by the list of fields that writes it: a field that nothing writes would go unnoticed.
const BY_HAND: &[&str] = &[
    "AccountState",
    "Allocation",
    "Arithmetic",
    "BookStats",
    "Bucket",
    "Buckets",
    "Candidate",
    "ChargeAllocation",
    "CommitmentStatus",
    "Comparison",
    "ConditionExplanation",
    "Difference",
    "FloorApproval",
    "FloorBreach",
    "GiftLine",
    "Hint",
    "Issue",
    "LadderCost",
    "LineDiscount",
    "LineExplanation",
    "LineSummary",
    "Money",
    "Offer",
    "OfferRung",
    "Outcome",
    "PerUnit",
    "PolicyResult",
    "PriceExplanation",
    "PriceNeed",
    "Priced",
    "PricedCharge",
    "PricedLine",
    "PricedPart",
    "PromotionDiscount",
    "ReasonGiven",
    "RefusedPromotion",
    "Snapshot",
    "TaxAmount",
    "Totals",
    "UnitSplit",
    "Violation",
    "WaterfallStep",
];

/// Their fields that no vector happens to have.
const NOT_IN_VECTORS: &[(&str, &str)] =
    &[("AccountState", "places"), ("Offer", "reasons"), ("OfferRung", "amount"), ("Violation", "min")];

/// How many values of each type there are at least, so that the test can't come to prove nothing.
const EXPECTED: &[(&str, usize)] = &[
    ("Allocation", 20),
    ("ApprovalStanding", 140),
    ("BookStats", 2170),
    ("Bucket", 8),
    ("Buckets", 5),
    ("BuyerQuote", 90),
    ("CartRecord", 400),
    ("CommitmentStatus", 3),
    ("CompanyRecord", 5),
    ("Comparison", 1),
    ("CompositeRequest", 29),
    ("Condition", 20),
    ("ConditionExplanation", 10),
    ("ConfigurationFix", 11),
    ("CurrencyInfo", 2),
    ("Directory", 3),
    ("Drift", 160),
    ("Effect", 76),
    ("EffectAnswer", 3),
    ("ExchangeRate", 1),
    ("GivenArm", 12),
    ("HubSpotRequest", 18),
    ("Incoming", 16),
    ("Input", 2370),
    ("LadderCost", 35),
    ("LineSummary", 300),
    ("LintWarning", 62),
    ("MendableLine", 2),
    ("Money", 1),
    ("Offer", 4),
    ("Outcome", 7260),
    ("PeopleRecord", 1),
    ("PerUnit", 1),
    ("Person", 2),
    ("PolicyChange", 3),
    ("Priced", 1040),
    ("QuoteLineDrift", 220),
    ("Request", 430),
    ("Row", 18),
    ("RulebookChange", 520),
    ("RulebookDocument", 2230),
    ("Snapshot", 2310),
    ("Solution", 90),
    ("Totals", 260),
    ("Unsent", 160),
    ("Violation", 4),
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn run(vector: &Value, checked: &mut Checked<'_>) {
    let given = &vector["given"];
    let Some(rulebook) = rulebook(given, checked) else { return };
    let (operation, input) = vector["when"].as_object().unwrap().iter().next().unwrap();
    if ["lint", "diff"].contains(&operation.as_str()) {
        for warning in recoup::lint::check(&rulebook) {
            checked.value("LintWarning", &warning);
        }
        for change in rulebook.diff(&Rulebook::parse(BARE).unwrap()) {
            checked.value("RulebookChange", &change);
        }
    }
    let Some(engine) = engine(given, &rulebook) else { return };
    checked.value("BookStats", &engine.stats());
    match operation.as_str() {
        "price" => price(&engine, given, input, checked),
        "price_many" => {
            for request in input["requests"].as_array().unwrap() {
                price(&engine, given, request, checked);
            }
        }
        "compare" => compare(&engine, given, input, checked),
        "offers" => offers(&engine, given, input, checked),
        "condition" => condition(&engine, given, input, checked),
        "account" | "timeline" | "cart_drift" | "cart_fixes" => history(engine, given, input, checked),
        "commitment" => {
            let id = serde_json::from_value::<String>(input["contract"].clone()).unwrap();
            let bought = as_type(&input["consumed"]).unwrap();
            checked.result(
                "CommitmentStatus",
                engine.commitment(&recoup::id::ContractId::new(id).unwrap(), bought),
            );
        }
        "currency" | "allocate" | "split" | "exchange" => {
            answers::money(operation, input, checked);
        }
        "configure" => {
            answers::catalogue(&rulebook, input, checked);
        }
        "company" => {
            answers::company(input, checked);
        }
        "ladder" => {
            answers::ladder(&rulebook, input, checked);
        }
        "give" | "bucket" | "buckets" => {
            answers::experiment(&engine, operation, input, checked);
        }
        "cloudevent" => answers::incoming(input, checked),
        "salesforce" | "hubspot" => {
            answers::crm(&engine, operation, input, checked);
        }
        _ => {}
    }
}

/// A rulebook that says nothing.
const BARE: &str = r#"{ "rulebook": "1", "id": "vector", "currency": "USD", "time_zone": "UTC" }"#;

/// The rulebook of a vector, completed as its runner does; none where it is refused, as some are on purpose.
pub(super) fn rulebook(given: &Value, checked: &mut Checked<'_>) -> Option<Rulebook> {
    let text = match (given.get("document"), given.get("preset")) {
        (Some(Value::String(text)), _) => text.clone(),
        (Some(document), _) => document.to_string(),
        (None, preset) => {
            let mut document: Value = serde_json::from_str(BARE).unwrap();
            document["contract_prices"] = json!("prevail");
            document["combine"] = json!({ "strategy": "best_for_buyer" });
            let preset = preset.map(|name| Rulebook::preset(name.as_str().unwrap()));
            let preset = preset.transpose().ok()?;
            if let Some(preset) = preset {
                let preset: Value = serde_json::from_str(preset).unwrap();
                document.as_object_mut().unwrap().retain(|field, _| preset.get(field).is_none());
            }
            for (field, value) in given.get("rulebook").and_then(Value::as_object).into_iter().flatten() {
                document[field] = value.clone();
            }
            if let Some(Value::Array(products)) = given.get("products") {
                let mut all = document["products"].as_array().cloned().unwrap_or_default();
                all.extend(products.iter().cloned());
                document["products"] = Value::Array(all);
            }
            let own = document.to_string();
            if let Some(preset) = preset {
                let composed = Rulebook::compose(&[("preset", preset), ("rulebook", own.as_str())]).ok()?;
                checked.text("RulebookDocument", &composed.to_json());
                return Some(composed);
            }
            own
        }
    };
    let rulebook = Rulebook::parse(&text).ok()?;
    checked.text("RulebookDocument", &text);
    checked.text("RulebookDocument", &rulebook.to_json());
    Some(rulebook)
}

pub(super) fn engine(given: &Value, rulebook: &Rulebook) -> Option<Engine> {
    let mut builder = Engine::builder(rulebook.to_json());
    if let Some(rows) = given.get("rows") {
        let rows: Vec<PriceRecord> = as_type(rows)?;
        builder = builder.prices(rows.iter().map(PriceRecord::row));
    }
    builder.compile().ok()
}

pub(super) fn as_type<T: Decode>(value: &Value) -> Option<T> {
    read(value.to_string().as_bytes()).ok()
}

/// A request with what vectors leave out.
fn request(given: &Value, input: &Value, checked: &mut Checked<'_>) -> Option<Request> {
    let text = match input {
        Value::String(text) => text.clone(),
        fields => {
            let book = given.get("rulebook").or_else(|| given.get("document"));
            let currency =
                book.and_then(|book| book.get("currency")).cloned().unwrap_or_else(|| json!("USD"));
            let mut request = json!({ "as_of": "2026-06-15T12:00:00Z", "currency": currency });
            for (field, value) in fields.as_object().into_iter().flatten() {
                request[field] = value.clone();
            }
            request.to_string()
        }
    };
    let request = Request::parse(&text).ok()?;
    checked.text("Request", &text);
    checked.value("Request", &request);
    Some(request)
}

fn price(engine: &Engine, given: &Value, input: &Value, checked: &mut Checked<'_>) {
    let Some(mut request) = request(given, input, checked) else { return };
    if let Ok(priced) = engine.price(&request) {
        checked.priced(&priced);
        checked.value("Totals", &priced.totals);
    }
    // Everything that can be said, to those who may know everything.
    request.explain = recoup::pricing::Explain::Full;
    request.hints = true;
    for audience in recoup::pricing::Audience::ALL {
        request.audience = *audience;
        if let Ok(priced) = engine.price(&request) {
            checked.priced(&priced);
        }
    }
    let lines = request.lines.len();
    let Ok(mut prepared) = engine.prepare(request) else { return };
    for index in 0..lines {
        checked.result("LineSummary", prepared.line(index));
    }
}

fn compare(engine: &Engine, given: &Value, input: &Value, checked: &mut Checked<'_>) {
    let Some(request) = request(given, &input["request"], checked) else { return };
    let Some(policies) = as_type::<Vec<PolicyChange>>(&input["policies"]) else { return };
    for policy in &policies {
        checked.value("PolicyChange", policy);
    }
    if let Ok(comparison) = engine.compare(&request, &policies) {
        checked.tree("Comparison", &comparison.to_tree());
    }
}

fn offers(engine: &Engine, given: &Value, input: &Value, checked: &mut Checked<'_>) {
    let mut context = input.clone();
    let skus = context.as_object_mut().unwrap().remove("skus").unwrap();
    let (Some(context), Some(skus)) = (request(given, &context, checked), as_type::<Vec<_>>(&skus)) else {
        return;
    };
    for offer in engine.offers(&context, &skus).into_iter().flatten().flatten() {
        checked.tree("Offer", &offer.to_tree());
    }
}

fn condition(engine: &Engine, given: &Value, input: &Value, checked: &mut Checked<'_>) {
    let Some(condition) = as_type(&input["condition"]) else { return };
    checked.text("Condition", &input["condition"].to_string());
    checked.value("Condition", &condition);
    let request = input.get("request").cloned().unwrap_or_else(|| json!({}));
    let Some(request) = self::request(given, &request, checked) else { return };
    let line = input.get("line").and_then(Value::as_u64).map(|line| usize::try_from(line).unwrap() - 1);
    checked.result("ConditionExplanation", engine.explain_condition(&condition, &request, line));
}

#[test]
fn a_field_more_or_less_is_noticed() {
    let schema = crossing::schema();
    let validator = Validator::new(&schema);
    let engine = json!({ "rulebook": "1", "id": "vector", "currency": "USD", "time_zone": "UTC",
        "price_lists": [ { "id": "base", "prices": [ { "sku": "A", "price": "5" } ] } ] });
    let engine = Engine::compile(engine.to_string()).unwrap();
    let request = json!({ "as_of": "2026-06-15T12:00:00Z", "currency": "USD", "lines": [ { "sku": "A", "quantity": 5 } ] });
    let priced = engine.price(&Request::parse(request.to_string()).unwrap()).unwrap().to_tree();
    assert_eq!(validator.complaint_as("Priced", &priced), None);
    let Tree::Object(fields) = &priced else { panic!("an object") };
    let mut more = fields.clone();
    more.push(("totalz".into(), Tree::Bool(true)));
    assert!(validator.complaint_as("Priced", &Tree::Object(more)).is_some());
    let less = fields.iter().filter(|(name, _)| name != "totals").cloned();
    assert!(validator.complaint_as("Priced", &Tree::Object(less.collect())).is_some());
    let input = json!({ "id": "in-1", "command": "cart.lock", "cart": "c-1", "about": { "cart": "c-9" } });
    let input = Tree::parse(input.to_string().as_bytes()).unwrap();
    assert!(validator.complaint_as("Input", &input).is_some());
}
