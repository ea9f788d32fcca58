//! What a line of a cart comes to, as numbers.

use pyo3::prelude::*;
use recoup::pricing::{LineSummary, Source};

use crate::value::Exact;

/// What a line of a cart comes to.
#[pyclass(frozen, get_all, module = "recoup._native")]
pub(crate) struct CartLine {
    status: &'static str,
    unit_price: Option<Exact>,
    source: Option<&'static str>,
    rule: Option<String>,
    subtotal: Exact,
    discount: Exact,
    total: Exact,
    net: Exact,
    tax: Exact,
    gross: Exact,
    /// What each promotion took, in the order in which they applied.
    promotions: Vec<(String, Exact)>,
}

impl CartLine {
    pub(crate) fn of(line: &LineSummary<'_>) -> Self {
        Self {
            status: line.status().as_str(),
            unit_price: line.unit_price().map(|price| Exact(price.normalize())),
            source: line.source().map(Source::as_str),
            rule: line.rule().map(|rule| rule.to_string()),
            subtotal: Exact(line.subtotal()),
            discount: Exact(line.discount()),
            total: Exact(line.total()),
            net: Exact(line.net()),
            tax: Exact(line.tax()),
            gross: Exact(line.gross()),
            promotions: line.promotions().map(|(id, amount)| (id.to_string(), Exact(amount))).collect(),
        }
    }
}
