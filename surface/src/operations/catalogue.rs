//! `engine`: the catalogue, and what units get of experiments.

use chrono::NaiveDate;
use recoup::catalog::{
    Configuration, EnteredRow, Entry, Fix, Part, Product, ProductRecord, Violation, ViolationKind,
};
use recoup::document::{Definitions, Describe as _, Encode as _, Faults, Tree};
use recoup::error::{Code, Error};
use recoup::experiment::Given;
use recoup::id::{AccountId, ExperimentId, Name, ProductId, Sku, UnitId};
use rust_decimal::Decimal;

use super::{given, given_or_null, listed, object, tree};
use crate::argument::Arguments;
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, optional, required, value, value_or_null};
use crate::shape::{faults, list, record, words};

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
        name: "add_lines",
        about: "Reads rows that somebody entered (an order pad, pasted rows, a file) and answers for each, in their order: the line that it \
                would be, or why it is none. It changes no cart; `cart.add_lines` is the command that does. `too_many` above 100,000 rows.",
        on: &[Kind::Engine],
        takes: &[
            required::<Vec<EnteredRow>>("rows", "The rows."),
            required::<NaiveDate>("day", "The day: what superseded a product by then is named in its place."),
            optional::<AccountId>("account", "Whose own numbers count."),
        ],
        gives: Gives::Value(entries),
        run: |call| {
            let (rows, account) = (call.required("rows")?, call.optional::<AccountId>("account")?);
            let entries =
                call.engine(0)?.catalogue().add_lines(rows, account.as_ref(), call.required("day")?)?;
            Ok(tree(Tree::List(entries.iter().map(entry).collect())))
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

/// `{ "outcome", .. }` with the fields that the outcome has.
fn entry(entry: &Entry) -> Tree {
    let word = |word: &str| ("outcome", Tree::Text(word.to_owned()));
    match entry {
        Entry::Added { sku, quantity, unit, superseded, as_entered } => {
            let mut fields = vec![
                word("added"),
                ("as_entered", as_entered.encode()),
                ("sku", sku.encode()),
                ("quantity", quantity.encode()),
                ("unit", unit.encode()),
            ];
            fields.extend(superseded.iter().map(|old| ("superseded", old.encode())));
            object(fields)
        }
        Entry::Ambiguous { skus, as_entered } => {
            object([word("ambiguous"), ("as_entered", as_entered.encode()), ("skus", skus.encode())])
        }
        Entry::Refused { error, as_entered } => {
            let faults = crate::errors_as_tree(&error.clone().into());
            object([word("refused"), ("as_entered", as_entered.encode()), ("errors", faults)])
        }
        Entry::Unknown { as_entered } => object([word("unknown"), ("as_entered", as_entered.encode())]),
    }
}

fn entries(definitions: &mut Definitions) -> Tree {
    let entry = record(
        definitions,
        "EnteredLine",
        "What became of a row.",
        &[
            ("outcome", "What became of it.", true, outcome),
            ("as_entered", "The row, for the line's `as_entered`.", true, EnteredRow::describe),
            ("sku", "Where it was added: the product that is sold on that day.", false, Sku::describe),
            ("quantity", "Where it was added: the quantity, as entered.", false, Decimal::describe),
            ("unit", "Where it was added: its unit, one of the product's.", false, UnitId::describe),
            (
                "superseded",
                "Where it was added: the product that was named, where another has taken its place.",
                false,
                Sku::describe,
            ),
            ("skus", "Where it is ambiguous: the products, sorted.", false, Vec::<Sku>::describe),
            ("errors", "Where it was refused: why, at the field of the row.", false, faults),
        ],
    );
    list(entry)
}

fn outcome(definitions: &mut Definitions) -> Tree {
    words(
        definitions,
        "EntryOutcome",
        "What became of a row.",
        &[
            ("added", "It names one product."),
            ("ambiguous", "It names several; with one of their SKUs and the kind \"sku\" it names one."),
            ("unknown", "It names nothing that is known."),
            ("refused", "It names a product, which can't be ordered like this."),
        ],
    )
}
