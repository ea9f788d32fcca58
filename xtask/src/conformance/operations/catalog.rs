//! The catalogue and the customer's company: numbers, units, configurations, trees.

use recoup::catalog::{Catalogue, CatalogueRecord, Configuration, Product, ViolationKind};
use recoup::id::{AccountId, ContactId, OrgUnitId, RoleId, Sku, UnitId};
use recoup::party::{Company, CompanyRecord};
use serde_json::{Map, Value, json};

use super::given::Given;
use super::{Answer, Stop, field, text};

/// `{ "sku", "quantity", "from", "to" }` gives `{ "quantity" }`, exactly or not at all.
pub(super) fn convert(given: &Given<'_>, input: &Value) -> Answer {
    let catalogue = catalogue(given)?;
    let product = catalogue.require(&field::<Sku>(input, "sku")?)?;
    let (from, to): (UnitId, UnitId) = (field(input, "from")?, field(input, "to")?);
    let quantity = product.units().convert(field(input, "quantity")?, &from, &to)?;
    Ok(json!({ "quantity": quantity.normalize().to_string() }))
}

/// `{ "number", "account"? }` gives `{ "sku" }`.
pub(super) fn find_item(given: &Given<'_>, input: &Value) -> Answer {
    let catalogue = catalogue(given)?;
    let account = input.get("account").map(|_| field::<AccountId>(input, "account")).transpose()?;
    let product = catalogue.find(text(input, "number")?, account.as_ref())?;
    Ok(json!({ "sku": product.sku().as_str() }))
}

/// `{ "sku", "choices" }` gives `{ "violations": [ { "option", "kind", "constraint"? } ], "fixes": [ { "option", "value" } ] }`;
/// with `require: true` a broken constraint is an error.
pub(super) fn configure(given: &Given<'_>, input: &Value) -> Answer {
    let catalogue = catalogue(given)?;
    let product = catalogue.require(&field::<Sku>(input, "sku")?)?;
    let choices: Configuration = field(input, "choices")?;
    let configurator = Product::configurator(product);
    let configurator = configurator.ok_or_else(|| Stop::NotRunnable("the product has no options".into()))?;
    if input.get("require") == Some(&Value::Bool(true)) {
        configurator.require(&choices)?;
    }
    let violations: Vec<Value> = configurator
        .check(&choices)
        .into_iter()
        .map(|violation| {
            let mut shown = Map::new();
            shown.insert("option".into(), json!(violation.option.as_str()));
            shown.insert("kind".into(), json!(kind(&violation.kind)));
            if let Some(constraint) = violation.constraint {
                shown.insert("constraint".into(), json!(constraint));
            }
            Value::Object(shown)
        })
        .collect();
    let fixes: Vec<Value> = configurator
        .fixes(&choices)
        .into_iter()
        .map(|fix| json!({ "option": fix.option.as_str(), "value": fix.value }))
        .collect();
    Ok(json!({ "violations": violations, "fixes": fixes }))
}

/// `{ "company", "unit"?, "contact"? }` gives `{ "account", "lineage"?, "roles"? }`, or the faults of the company.
pub(super) fn company(_: &Given<'_>, input: &Value) -> Answer {
    let company = Company::compile(field::<CompanyRecord>(input, "company")?)?;
    let mut answer = json!({ "account": company.account().as_str() });
    if input.get("unit").is_some() {
        let unit: OrgUnitId = field(input, "unit")?;
        let lineage = company.lineage(&unit)?.iter().map(OrgUnitId::as_str);
        answer["lineage"] = json!(lineage.collect::<Vec<_>>());
        if input.get("contact").is_some() {
            let roles = company.roles(&field::<ContactId>(input, "contact")?, &unit)?;
            answer["roles"] = json!(roles.into_iter().map(RoleId::as_str).collect::<Vec<_>>());
        }
    }
    Ok(answer)
}

fn catalogue(given: &Given<'_>) -> Result<Catalogue, Stop> {
    let rulebook = given.rulebook()?;
    Ok(Catalogue::compile(CatalogueRecord {
        products: rulebook.products,
        categories: rulebook.categories,
        product_groups: rulebook.product_groups,
    })?)
}

const fn kind(kind: &ViolationKind) -> &'static str {
    match kind {
        ViolationKind::UnknownOption => "unknown_option",
        ViolationKind::Missing => "missing",
        ViolationKind::UnknownValue => "unknown_value",
        ViolationKind::OutsideRange => "outside_range",
        ViolationKind::Required(_) => "required",
        ViolationKind::Excluded => "excluded",
        ViolationKind::OutsideBounds(..) => "outside_bounds",
        _ => "other",
    }
}
