//! Several rounding and tax policies side by side: the same cart priced under each, and every figure that differs. This is how
//! the cent between shop, ERP and e-invoice is found.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::book::Book;
use super::request::Request;
use super::result::Priced;
use super::rules::TaxLevel;
use super::run::{self, Terms};
use crate::catalog::Catalogue;
use crate::document::{Tree, record};
use crate::error::Result;
use crate::id::Name;
use crate::money::RoundingPlan;

record! {
    /// What a comparison changes; what is left out stays as the rulebook has it.
    pub struct PolicyChange {
        /// Names the policy in the result.
        required name: Name,
        /// The rounding plan.
        optional rounding: RoundingPlan,
        /// What tax is rounded for.
        optional tax_level: TaxLevel,
    }
}

/// A cart under several policies.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// The result under each policy, in the order asked.
    pub results: Vec<(Name, Priced)>,
    /// Every figure that is not the same under all of them.
    pub differences: Vec<Difference>,
}

/// A figure that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Where it is in the result, as a JSON pointer.
    pub path: String,
    /// Its value under each policy; `None` where it is absent.
    pub values: Vec<Option<String>>,
}

/// Prices a cart under each policy.
pub(crate) fn compare(
    book: &Book,
    catalogue: &Catalogue,
    request: &Request,
    policies: &[PolicyChange],
) -> Result<Comparison> {
    let mut results = Vec::with_capacity(policies.len());
    for change in policies {
        let mut terms = Terms::of(book, request)?;
        if let Some(rounding) = &change.rounding {
            terms.plan = rounding.for_currency(request.currency)?;
        }
        if let Some(level) = change.tax_level {
            terms.policy.tax_level = level;
        }
        results.push((change.name.clone(), run::price(book, catalogue, request, terms)?));
    }
    let differences = differences(&results);
    Ok(Comparison { results, differences })
}

fn differences(results: &[(Name, Priced)]) -> Vec<Difference> {
    let mut figures: BTreeMap<String, Vec<Option<String>>> = BTreeMap::new();
    for (index, (_, priced)) in results.iter().enumerate() {
        let mut leaves = Vec::new();
        collect(&priced.to_tree(), String::new(), &mut leaves);
        for (path, value) in leaves {
            let values = figures.entry(path).or_insert_with(|| alloc::vec![None; results.len()]);
            if let Some(slot) = values.get_mut(index) {
                *slot = Some(value);
            }
        }
    }
    let differs = |values: &Vec<Option<String>>| values.iter().any(|value| Some(value) != values.first());
    figures
        .into_iter()
        .filter(|(_, values)| differs(values))
        .map(|(path, values)| Difference { path, values })
        .collect()
}

/// The leaves of a result with their places; its depth is that of the result's own shape.
fn collect(tree: &Tree, path: String, leaves: &mut Vec<(String, String)>) {
    match tree {
        Tree::Object(fields) => {
            for (name, value) in fields {
                collect(value, alloc::format!("{path}/{name}"), leaves);
            }
        }
        Tree::List(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, alloc::format!("{path}/{index}"), leaves);
            }
        }
        Tree::Text(text) => leaves.push((path, text.clone())),
        other => leaves.push((path, other.to_string())),
    }
}

impl Comparison {
    /// The comparison as a tree.
    #[must_use]
    pub fn to_tree(&self) -> Tree {
        let text = |text: &str| Tree::Text(text.into());
        let results = self.results.iter().map(|(name, priced)| {
            Tree::Object(Vec::from([
                ("name".into(), text(name.as_str())),
                ("result".into(), priced.to_tree()),
            ]))
        });
        let differences = self.differences.iter().map(|difference| {
            let values =
                difference.values.iter().map(|value| value.as_deref().map_or(Tree::Null, text)).collect();
            Tree::Object(Vec::from([
                ("path".into(), text(&difference.path)),
                ("values".into(), Tree::List(values)),
            ]))
        });
        Tree::Object(Vec::from([
            ("results".into(), Tree::List(results.collect())),
            ("differences".into(), Tree::List(differences.collect())),
        ]))
    }
}
