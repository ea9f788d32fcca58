//! The smaller answers: of the catalogue, of money, of experiments, of other systems.

use recoup::account::{Effect, Person as AccountPerson};
use recoup::catalog::{Catalogue, CatalogueRecord, Configuration, Product};
use recoup::document::{Decode, Encode, read_tree};
use recoup::exchange::{Directory, DirectoryRecord, EffectAnswer, Mapped, read_batch, read_event, read_line};
use recoup::experiment::{HashVersion, bucket, buckets};
use recoup::money::{AllocationPolicy, Currency, Money, Rate, RoundingPlan, allocate, split_per_unit};
use recoup::party::CompanyRecord;
use recoup::pricing::ladder_cost;
use recoup::{Engine, Rulebook};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::vectors::{Checked, as_type};

pub(super) fn money(operation: &str, input: &Value, checked: &mut Checked<'_>) -> Option<()> {
    match operation {
        "currency" => checked.value("CurrencyInfo", &Currency::new(input["code"].as_str()?).ok()?.info()),
        "allocate" => {
            let weights: Vec<Decimal> = as_type(&input["weights"])?;
            let policy = as_type(&input["policy"]).unwrap_or(AllocationPolicy::LargestRemainder);
            let increment = as_type(&input["increment"]).unwrap_or(Decimal::ONE);
            checked.result("Allocation", allocate(as_type(&input["amount"])?, &weights, policy, increment));
        }
        "split" => {
            let split = |name: &str| as_type::<Decimal>(&input[name]);
            let split = split_per_unit(split("amount")?, split("quantity")?, split("increment")?);
            checked.result("PerUnit", split);
        }
        _ => {
            let rate: Rate = as_type(&input["rate"])?;
            checked.value("ExchangeRate", &rate);
            let money = Money { amount: as_type(&input["amount"])?, currency: as_type(&input["currency"])? };
            let plan = RoundingPlan::default().for_currency(rate.to).ok()?;
            checked.result("Money", rate.convert(money, &plan));
        }
    }
    Some(())
}

pub(super) fn catalogue(rulebook: &Rulebook, input: &Value, checked: &mut Checked<'_>) -> Option<()> {
    let catalogue = Catalogue::compile(CatalogueRecord {
        products: rulebook.products.clone(),
        categories: rulebook.categories.clone(),
        product_groups: rulebook.product_groups.clone(),
    });
    let product = catalogue.ok()?.require(&as_type(&input["sku"])?).ok()?.clone();
    let choices: Configuration = as_type(&input["choices"])?;
    let configurator = Product::configurator(&product)?;
    for violation in configurator.check(&choices) {
        checked.value("Violation", &violation);
    }
    for fix in configurator.fixes(&choices) {
        checked.value("ConfigurationFix", &fix);
    }
    Some(())
}

pub(super) fn company(input: &Value, checked: &mut Checked<'_>) -> Option<()> {
    let company: CompanyRecord = as_type(&input["company"])?;
    checked.text("CompanyRecord", &input["company"].to_string());
    checked.value("CompanyRecord", &company);
    Some(())
}

pub(super) fn ladder(rulebook: &Rulebook, input: &Value, checked: &mut Checked<'_>) -> Option<()> {
    let mut row = input["row"].clone();
    row["sku"] = json!("SKU");
    checked.text("Row", &row.to_string());
    let quantity = as_type(&input["quantity"])?;
    let consumed = as_type(&input["consumed"]).unwrap_or_default();
    let step = as_type(&input["step"]).unwrap_or(Decimal::ONE);
    let cost = ladder_cost(rulebook, &as_type(&row)?, quantity, consumed, step).ok()?;
    checked.value("LadderCost", &cost);
    Some(())
}

pub(super) fn experiment(
    engine: &Engine,
    operation: &str,
    input: &Value,
    checked: &mut Checked<'_>,
) -> Option<()> {
    if operation == "give" {
        let given = engine.experiments().give(&as_type(&input["experiment"])?, input["unit"].as_str()?)?;
        checked.value("GivenArm", &given);
        return Some(());
    }
    let (seed, version): (&str, HashVersion) = (input["seed"].as_str()?, as_type(&input["version"])?);
    if operation == "bucket" {
        checked.value("Bucket", &bucket(seed, input["value"].as_str()?, version));
    } else {
        let values: Vec<String> = as_type(&input["values"])?;
        checked.value("Buckets", &buckets(seed, values.iter().map(String::as_str), version));
    }
    Some(())
}

pub(super) fn incoming(input: &Value, checked: &mut Checked<'_>) {
    let raw = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let one = input.get("event").and_then(|event| read_event(raw(event)).ok());
    let line = input.get("line").and_then(|line| read_line(line.as_str()?).ok()?);
    let batch = input.get("batch").and_then(|batch| read_batch(raw(batch)).ok()).unwrap_or_default();
    for incoming in one.into_iter().chain(line).chain(batch) {
        checked.value("Incoming", &incoming);
    }
}

pub(super) fn crm(engine: &Engine, operation: &str, input: &Value, checked: &mut Checked<'_>) -> Option<()> {
    let effects: Vec<Effect> = as_type(&input["effects"])?;
    for effect in &effects {
        checked.value("Effect", effect);
    }
    let given = input.get("directory").cloned().unwrap_or_else(|| json!({}));
    let record: DirectoryRecord = as_type(&given)?;
    checked.text("Directory", &given.to_string());
    for known in &record.people {
        checked.value::<AccountPerson>("Person", &known.person);
    }
    let now = as_type(input.get("now").unwrap_or(&json!("2026-07-04T19:00:00Z")))?;
    let directory = Directory::of(record);
    if operation == "salesforce" {
        mapped("CompositeRequest", engine.exchange().salesforce(&effects, &directory, now), checked);
    } else {
        mapped("HubSpotRequest", engine.exchange().hubspot(&effects, &directory, now), checked);
    }
    Some(())
}

/// A host may keep a request until its answer comes: it is read as it was written.
fn mapped<R: Encode + Decode + PartialEq + core::fmt::Debug>(
    name: &'static str,
    mapped: Mapped<R>,
    checked: &mut Checked<'_>,
) {
    for request in &mapped.requests {
        checked.value(name, request);
        assert_eq!(read_tree::<R>(&request.encode()).as_ref(), Ok(request));
    }
    for refused in EffectAnswer::list(mapped.refused) {
        checked.value("EffectAnswer", &refused);
    }
}
