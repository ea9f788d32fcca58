//! `engine`: compiling, and the versions and deltas of what was compiled.

use recoup::Engine;
use recoup::catalog::{CatalogueDelta, CategoryRecord, ProductGroupRecord, ProductRecord};
use recoup::digest::Digest;
use recoup::document::Faults;
use recoup::id::Sku;
use recoup::pricing::rules::Cost;
use recoup::pricing::{BookStats, PriceDelta, PriceKey, PriceRecord};
use recoup::recovery::{Related, RelatedRow, related_table};

use super::{given, listed};
use crate::argument::Arguments;
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, optional, required, value};

const CLASS: Class = Class::Of(Kind::Engine);

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "compile",
        about: "Compiles a rulebook, with the catalogue and the prices that come in bulk beside it. Every fault at once: those of the \
                rulebook with their places there, those of bulk data at `/prices/n/field` and, for the n-th CSV file, at \
                `/prices_csv/n/row/column` (the header is row 1). The places of products and costs go on where those of the rulebook end.",
        on: &[Kind::Rulebook],
        takes: &[
            optional::<Vec<ProductRecord>>("products", "Products beside those of the rulebook."),
            optional::<Vec<CategoryRecord>>("categories", "Categories beside those of the rulebook."),
            optional::<Vec<ProductGroupRecord>>(
                "product_groups",
                "Named sets of products beside those of the rulebook.",
            ),
            optional::<Vec<PriceRecord>>(
                "prices",
                "Price rows, in any order: those of one list, SKU, unit and validity are one ladder.",
            ),
            optional::<Vec<String>>("prices_csv", "Price rows as CSV texts with the same names as columns."),
            optional::<Vec<String>>("products_csv", "Products as CSV texts."),
            optional::<Vec<Cost>>("costs", "Costs beside those of the rulebook."),
        ],
        gives: Gives::Handle(Kind::Engine),
        run: compile,
    },
    Operation {
        class: CLASS,
        name: "with_prices",
        about: "An engine with some prices put, replaced or removed; this one goes on as it was, and the two share what did not change. What \
                is removed goes first, prices of the rulebook too. Faults are at `/upsert/n/field` and `/remove/n`.",
        on: &[Kind::Engine],
        takes: &[
            optional::<Vec<PriceRecord>>(
                "upsert",
                "Rows that are new, or replace the one of the same list, SKU, unit, quantity and validity.",
            ),
            optional::<Vec<PriceKey>>("remove", "Lists and SKUs whose prices all go."),
        ],
        gives: Gives::Handle(Kind::Engine),
        run: with_prices,
    },
    Operation {
        class: CLASS,
        name: "with_products",
        about: "An engine with some products put, replaced or removed; this one goes on as it was.",
        on: &[Kind::Engine],
        takes: &[
            optional::<Vec<ProductRecord>>(
                "products",
                "Products that are new, or replace the one with the same SKU as a whole.",
            ),
            optional::<Vec<Sku>>("remove", "SKUs that go."),
            optional::<Vec<CategoryRecord>>("categories", "The new category tree, in place of the old one."),
            optional::<Vec<ProductGroupRecord>>(
                "product_groups",
                "The new product groups, in place of the old ones.",
            ),
        ],
        gives: Gives::Handle(Kind::Engine),
        run: |call| {
            let engine = call.engine(0)?.with_catalogue_delta(CatalogueDelta {
                products: call.list("products")?,
                remove: call.list("remove")?,
                categories: call.optional("categories")?,
                product_groups: call.optional("product_groups")?,
            })?;
            Ok(Answer::Handle(engine.into()))
        },
    },
    Operation {
        class: CLASS,
        name: "with_related",
        about: "An engine that knows which products go together, in place of what it knew; this one goes on as it was.",
        on: &[Kind::Engine],
        takes: &[required::<Vec<RelatedRow>>("rows", "In how many orders two products were together.")],
        gives: Gives::Handle(Kind::Engine),
        run: |call| {
            let rows: Vec<RelatedRow> = call.required("rows")?;
            Ok(Answer::Handle(call.engine(0)?.with_related(rows).into()))
        },
    },
    Operation {
        class: CLASS,
        name: "count_related",
        about: "Counts how often products were ordered together: the rows for `with_related`. A product that stands twice in an order counts \
                once; a very large order says nothing about what goes with what and is left out.",
        on: &[],
        takes: &[required::<Vec<Vec<Sku>>>("orders", "The SKUs of each order.")],
        gives: value::<Vec<RelatedRow>>(),
        run: |call| {
            let orders: Vec<Vec<Sku>> = call.required("orders")?;
            listed(&related_table(&orders))
        },
    },
    Operation {
        class: CLASS,
        name: "related_to",
        about: "The products that go with these, the most often ordered together first, without these themselves.",
        on: &[Kind::Engine],
        takes: &[
            required::<Vec<Sku>>("skus", "What is in the cart."),
            required::<u32>("at_most", "How many at the most."),
        ],
        gives: value::<Vec<Related>>(),
        run: |call| {
            let skus: Vec<Sku> = call.required("skus")?;
            listed(&call.engine(0)?.related_to(&skus, call.required("at_most")?))
        },
    },
    Operation {
        class: CLASS,
        name: "rulebook_digest",
        about: "The digest of the rulebook that it was compiled from. Every decision is kept with it.",
        on: &[Kind::Engine],
        takes: &[],
        gives: value::<Digest>(),
        run: |call| given(&call.engine(0)?.rulebook_digest()),
    },
    Operation {
        class: CLASS,
        name: "stats",
        about: "The size of the price book: SKUs, rows, prices at a quantity (rungs), bytes of memory.",
        on: &[Kind::Engine],
        takes: &[],
        gives: value::<BookStats>(),
        run: |call| given(&call.engine(0)?.stats()),
    },
];

fn compile(call: &Arguments<'_>) -> Result<Answer, Faults> {
    let source = call.rulebook(0)?;
    let rows: Vec<PriceRecord> = call.list("prices")?;
    let mut builder = Engine::builder_of(source.rulebook().clone())
        .products(call.list::<ProductRecord>("products")?)
        .taxonomy(call.list("categories")?, call.list("product_groups")?)
        .prices(rows.iter().map(PriceRecord::row))
        .costs(call.list::<Cost>("costs")?);
    for text in call.list::<String>("products_csv")? {
        builder = builder.products_csv(text.as_bytes());
    }
    for text in call.list::<String>("prices_csv")? {
        let mut file = builder.prices_csv();
        file.push(text.as_bytes());
        file.finish();
    }
    let engine = builder.compile().map_err(|faults| source.locate(faults))?;
    Ok(Answer::Handle(engine.into()))
}

fn with_prices(call: &Arguments<'_>) -> Result<Answer, Faults> {
    let (rows, removed): (Vec<PriceRecord>, Vec<PriceKey>) = (call.list("upsert")?, call.list("remove")?);
    let delta = PriceDelta {
        upsert: rows.iter().map(PriceRecord::row).collect(),
        remove: removed.iter().map(|key| (key.list.as_str(), key.sku.as_str())).collect(),
    };
    Ok(Answer::Handle(call.engine(0)?.with_delta(&delta)?.into()))
}
