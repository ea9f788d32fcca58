//! A priced cart as the core made it. Nothing is converted before it is asked for; what is rarely asked for comes from the document.

use std::sync::Arc;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyTuple, PyType};
use recoup::pricing::{self, Explain, Source};
use recoup::{Engine, Request};

use crate::error::raise_one;
use crate::value::Exact;

/// A priced cart.
#[pyclass(frozen, module = "recoup._native")]
pub(crate) struct Priced(Arc<Answered>);

/// A line of it.
#[pyclass(frozen, module = "recoup._native")]
pub(crate) struct PricedLine {
    cart: Arc<Answered>,
    index: usize,
}

/// A priced cart and what was asked, so that somebody can ask why later.
struct Answered {
    priced: pricing::Priced,
    asked: (Engine, Request),
}

/// The numbers of `recoup.Totals`.
#[pyclass(frozen, get_all, module = "recoup._native")]
pub(crate) struct Totals {
    subtotal: Exact,
    discount: Exact,
    charges: Exact,
    net: Exact,
    tax: Exact,
    gross: Exact,
    rounding: Exact,
    due_now: Exact,
    due_later: Exact,
}

/// The totals of a cart, as the record that programs see.
pub(crate) fn totals(py: Python<'_>, totals: pricing::Totals) -> PyResult<Bound<'_, PyAny>> {
    static TOTALS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let record = TOTALS.import(py, "recoup._priced", "Totals")?.call0()?;
    record.setattr(intern!(py, "_native"), Bound::new(py, Totals::from(totals))?)?;
    Ok(record)
}

impl Priced {
    pub(crate) fn new(priced: pricing::Priced, asked: (Engine, Request)) -> Self {
        Self(Arc::new(Answered { priced, asked }))
    }
}

#[pymethods]
impl Priced {
    /// What is to be paid.
    #[getter]
    fn total<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static MONEY: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let total = self.0.priced.total();
        MONEY.import(py, "recoup._money", "Money")?.call1((Exact(total.amount), total.currency.code()))
    }

    /// The code of the currency of every amount.
    #[getter]
    fn currency(&self) -> &str {
        self.0.priced.currency.code()
    }

    /// The totals.
    #[getter]
    fn totals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        totals(py, self.0.priced.totals)
    }

    /// The lines, in the order of the request.
    fn lines<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let lines =
            (0..self.0.priced.lines.len()).map(|index| PricedLine { cart: Arc::clone(&self.0), index });
        PyTuple::new(py, lines.map(|line| Bound::new(py, line)).collect::<PyResult<Vec<_>>>()?)
    }

    /// The result as a document, for its audience.
    fn to_json(&self) -> String {
        self.0.priced.to_json()
    }

    /// The same cart with its full explanation, as a document.
    fn explained(&self, py: Python<'_>) -> PyResult<String> {
        let (engine, request) = &self.0.asked;
        let explained = engine.price(&request.clone().explain(Explain::Full));
        explained.map(|priced| priced.to_json()).map_err(|error| raise_one(py, error))
    }
}

impl PricedLine {
    fn line(&self) -> &pricing::PricedLine {
        // The index is that of a line when this is made, and a priced cart does not change.
        &self.cart.priced.lines[self.index]
    }
}

#[pymethods]
impl PricedLine {
    #[getter]
    fn id(&self) -> &str {
        self.line().id.as_str()
    }

    #[getter]
    fn sku(&self) -> &str {
        self.line().sku.as_str()
    }

    #[getter]
    fn quantity(&self) -> Exact {
        Exact(self.line().quantity.normalize())
    }

    #[getter]
    fn unit(&self) -> &str {
        self.line().unit.as_str()
    }

    #[getter]
    fn status(&self) -> &'static str {
        self.line().status.as_str()
    }

    #[getter]
    fn list_price(&self) -> Option<Exact> {
        self.line().list_price.map(|price| Exact(price.normalize()))
    }

    #[getter]
    fn unit_price(&self) -> Option<Exact> {
        self.line().unit_price.map(|price| Exact(price.normalize()))
    }

    #[getter]
    fn source(&self) -> Option<&'static str> {
        self.line().source.map(Source::as_str)
    }

    #[getter]
    fn rule(&self) -> Option<&str> {
        self.line().rule.as_deref()
    }

    #[getter]
    fn subtotal(&self) -> Exact {
        Exact(self.line().subtotal)
    }

    #[getter]
    fn discount(&self) -> Exact {
        Exact(self.line().discount)
    }

    #[getter]
    fn total(&self) -> Exact {
        Exact(self.line().total)
    }

    #[getter]
    fn net(&self) -> Exact {
        Exact(self.line().net)
    }

    #[getter]
    fn tax(&self) -> Exact {
        Exact(self.line().tax)
    }

    #[getter]
    fn gross(&self) -> Exact {
        Exact(self.line().gross)
    }
}

impl From<pricing::Totals> for Totals {
    fn from(totals: pricing::Totals) -> Self {
        Self {
            subtotal: Exact(totals.subtotal),
            discount: Exact(totals.discount),
            charges: Exact(totals.charges),
            net: Exact(totals.net),
            tax: Exact(totals.tax),
            gross: Exact(totals.gross),
            rounding: Exact(totals.rounding),
            due_now: Exact(totals.due_now),
            due_later: Exact(totals.due_later),
        }
    }
}
