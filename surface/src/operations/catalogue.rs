//! `engine`: the catalogue, and what units get of experiments.

use chrono::NaiveDate;
use recoup::catalog::{Configuration, Fix, Part, Product, ProductRecord, Violation, ViolationKind};
use recoup::document::{Definitions, Describe as _, Encode as _, Faults, Tree};
use recoup::error::{Code, Error};
use recoup::experiment::Given;
use recoup::id::{AccountId, ExperimentId, Name, ProductId, Sku, UnitId};
use rust_decimal::Decimal;

use super::{given, given_or_null, listed, object, tree};
use crate::argument::Arguments;
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, optional, required, value, value_or_null};
use crate::shape::{list, record};

const CLASS: Class = Class::Of(Kind::Engine);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "product",
        about: "The product of a SKU, or nothing.",
        on: &[Kind::Engine],
        takes: &[required::<Sku>("sku", "The SKU.")],
        gives: value_or_null::<ProductRecord>(),
        run: |call| {
            let sku: Sku = call.required("sku")?;
            given_or_null(call.engine(0)?.catalogue().get(&sku).map(|product| product.record()))
        },
    },
    Operation {
        class: CLASS,
        name: "find_item",
        about: "The product that a number names: a SKU, the number that a customer uses, a GTIN or a maker's number. `unknown_sku`, or \
                `ambiguous_item` where it names several.",
        on: &[Kind::Engine],
        takes: &[
            required::<String>("number", "The number as it was typed or scanned."),
            optional::<AccountId>("account", "Whose own numbers count."),
        ],
        gives: value::<ProductRecord>(),
        run: |call| {
            let (number, account): (String, Option<AccountId>) =
                (call.required("number")?, call.optional("account")?);
            given(call.engine(0)?.catalogue().find(&number, account.as_ref())?.record())
        },
    },
    Operation {
        class: CLASS,
        name: "current_product",
        about: "The product that is sold in place of a SKU on a day: itself, or what superseded it, or what superseded that. `unknown_sku`.",
        on: &[Kind::Engine],
        takes: &[
            required::<Sku>("sku", "The SKU; it need not be sold any more."),
            required::<NaiveDate>("day", "The day."),
        ],
        gives: value::<ProductRecord>(),
        run: |call| {
            let sku: Sku = call.required("sku")?;
            given(call.engine(0)?.catalogue().current(&sku, call.required("day")?)?.record())
        },
    },
    Operation {
        class: CLASS,
        name: "variants",
        about: "The variants of a product.",
        on: &[Kind::Engine],
        takes: &[required::<ProductId>("product", "The product.")],
        gives: value::<Vec<ProductRecord>>(),
        run: |call| {
            let product: ProductId = call.required("product")?;
            listed(call.engine(0)?.catalogue().variants(&product).map(|product| product.record()))
        },
    },
    Operation {
        class: CLASS,
        name: "bundle_parts",
        about: "The products that a quantity of a SKU consists of, one entry for each; a product that is no bundle consists of itself.",
        on: &[Kind::Engine],
        takes: &[
            required::<Sku>("sku", "The SKU."),
            required::<Decimal>("quantity", "How much, in its base unit."),
        ],
        gives: Gives::Value(bundle_parts),
        run: |call| {
            let sku: Sku = call.required("sku")?;
            let parts = call.engine(0)?.catalogue().expand(&sku, call.required("quantity")?)?;
            let shown =
                |part: &Part| object([("sku", part.sku.encode()), ("quantity", part.quantity.encode())]);
            Ok(tree(Tree::List(parts.iter().map(shown).collect())))
        },
    },
    Operation {
        class: CLASS,
        name: "convert",
        about: "A quantity of a product in another of its units, exactly or not at all (`precision_loss`).",
        on: &[Kind::Engine],
        takes: &[
            required::<Sku>("sku", "The product."),
            required::<Decimal>("quantity", "How much."),
            required::<UnitId>("from_unit", "The unit that it is in."),
            required::<UnitId>("to_unit", "The unit wanted."),
        ],
        gives: value::<Decimal>(),
        run: |call| {
            let (from, to): (UnitId, UnitId) = (call.required("from_unit")?, call.required("to_unit")?);
            let product = product(call)?;
            given(&product.units().convert(call.required("quantity")?, &from, &to)?)
        },
    },
    Operation {
        class: CLASS,
        name: "configure",
        about: "What is wrong with a configuration, and which single changes would mend it.",
        on: &[Kind::Engine],
        takes: &[
            required::<Sku>("sku", "The product."),
            required::<Configuration>("choices", "The choice of each option."),
        ],
        gives: Gives::Value(checked),
        run: configure,
    },
    Operation {
        class: CLASS,
        name: "require_configuration",
        about: "Refuses a configuration that breaks a constraint of the product: `invalid_configuration`.",
        on: &[Kind::Engine],
        takes: &[
            required::<Sku>("sku", "The product."),
            required::<Configuration>("choices", "The choice of each option."),
        ],
        gives: Gives::Nothing,
        run: |call| {
            let choices: Configuration = call.required("choices")?;
            let product = product(call)?;
            if let Some(configurator) = product.configurator() {
                configurator.require(&choices)?;
            } else if let Some((option, _)) = choices.iter().next() {
                let error =
                    Error::new(Code::InvalidConfiguration).detail(format!("There is no option {option}."));
                return Err(error.with("option", option).into());
            }
            Ok(Answer::Text(String::new()))
        },
    },
    Operation {
        class: CLASS,
        name: "give",
        about: "What a unit gets of an experiment: the arm, whether it is held out, the arms that it could have got, and the share of units \
                that get the same. The same unit always gets the same.",
        on: &[Kind::Engine],
        takes: &[
            required::<ExperimentId>("experiment", "The experiment."),
            required::<String>("unit", "The id of the account or contact, as the experiment says."),
        ],
        gives: value::<Given>(),
        run: |call| {
            let (id, unit): (ExperimentId, String) = (call.required("experiment")?, call.required("unit")?);
            let got = call.engine(0)?.experiments().give(&id, &unit).ok_or_else(|| {
                let detail = format!("There is no experiment {id}.");
                Error::new(Code::UnknownReference).detail(detail).at("/experiment")
            })?;
            given(&got)
        },
    },
];

fn product<'a>(call: &Arguments<'a>) -> Result<&'a Product, Faults> {
    let sku: Sku = call.required("sku")?;
    Ok(call.engine(0)?.catalogue().require(&sku)?)
}

fn configure(call: &Arguments<'_>) -> Result<Answer, Faults> {
    let choices: Configuration = call.required("choices")?;
    let product = product(call)?;
    let unknown = |(option, _): (&Name, &str)| Violation {
        option: option.clone(),
        kind: ViolationKind::UnknownOption,
        constraint: None,
    };
    // A product without options has none that could be chosen.
    let violations = product.configurator().map_or_else(
        || choices.iter().map(unknown).collect::<Vec<_>>(),
        |configurator| configurator.check(&choices),
    );
    let fixes = product.configurator().map(|configurator| configurator.fixes(&choices)).unwrap_or_default();
    Ok(tree(object([("violations", violations.encode()), ("fixes", fixes.encode())])))
}

/// What is wrong with a configuration.
fn checked(definitions: &mut Definitions) -> Tree {
    record(
        definitions,
        "CheckedConfiguration",
        "What is wrong with a configuration: nothing where there are no violations.",
        &[
            (
                "violations",
                "What is wrong: unknown options first, then options and constraints as authored.",
                true,
                Vec::<Violation>::describe,
            ),
            ("fixes", "Changes of one choice that make it valid.", true, Vec::<Fix>::describe),
        ],
    )
}

fn bundle_parts(definitions: &mut Definitions) -> Tree {
    let part = record(
        definitions,
        "BundlePart",
        "A product that a bundle consists of.",
        &[
            ("sku", "A product that is no bundle.", true, Sku::describe),
            (
                "quantity",
                "How many of its base units, over all the ways in which the bundle contains it.",
                true,
                Decimal::describe,
            ),
        ],
    );
    list(part)
}
