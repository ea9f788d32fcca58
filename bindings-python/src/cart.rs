//! The lane of a cart that is edited and priced again: quantities, lines and totals cross as they are, with nothing of Python in between.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyInt, PyList, PyString, PyTuple};
use recoup::limits;
use recoup::pricing::{KnownLine, LineSummary, Prepared, Source};
use recoup_surface::Handle as Held;
use rust_decimal::Decimal;

use crate::call::{Stop, general};
use crate::error::raise_one;
use crate::handle::{Handle, misused};
use crate::priced::{Priced, totals};
use crate::request;
use crate::value::{Exact, exact};

/// What `recoup.Cart` begins with: the methods that are called at every keystroke.
#[pyclass(frozen, subclass, module = "recoup._native")]
pub(crate) struct CartLane {
    handle: Py<Handle>,
    held: Held,
    /// Lines that the cart has resolved, by SKU, or SKU and unit.
    known: Py<PyDict>,
}

/// A line that a cart has resolved.
#[pyclass(frozen)]
struct Known(KnownLine);

#[pymethods]
impl CartLane {
    #[new]
    fn new(py: Python<'_>, handle: Bound<'_, Handle>) -> PyResult<Self> {
        let held = handle.get().0.clone();
        if held.cart().is_none() {
            return Err(misused(py, &held, "cart"));
        }
        Ok(Self { handle: handle.unbind(), held, known: PyDict::new(py).unbind() })
    }

    #[getter]
    fn _handle(&self, py: Python<'_>) -> Py<Handle> {
        self.handle.clone_ref(py)
    }

    /// Changes the quantity of a line. One that a request could not have is refused and changes nothing.
    fn set_quantity(
        &self,
        py: Python<'_>,
        index: &Bound<'_, PyAny>,
        quantity: &Bound<'_, PyAny>,
    ) -> PyResult<()> {
        let index = place(index).map_err(|stop| stop.raise(py))?;
        let quantity = match exact(quantity) {
            Some(quantity) => quantity,
            None => general(quantity, "quantity").map_err(|stop| stop.raise(py))?,
        };
        self.with_cart(py, |cart| cart.set_quantity(index, quantity))
    }

    /// Replaces all lines: another cart of the same buyer at the same instant. What is refused changes nothing.
    ///
    /// A line is what `Engine.price` takes for one. A product that this cart has had before is resolved already, so that nothing is left to
    /// do but the sums, where lines have no more than `sku`, `quantity` and `unit`.
    fn set_lines(&self, py: Python<'_>, lines: &Bound<'_, PyAny>) -> PyResult<()> {
        let known = self.known.bind(py);
        if let Some(found) = in_known(lines, known) {
            let found: Vec<(&KnownLine, Decimal)> =
                found.iter().map(|(known, quantity)| (&known.get().0, *quantity)).collect();
            return self.with_cart(py, |cart| cart.set_known(&found));
        }
        let read = request::lines(lines).map_err(|stop| stop.raise(py))?;
        let resolved: Vec<KnownLine> = self.with_cart(py, |cart| {
            cart.set_lines(read)?;
            Ok((0..cart.lines().len()).filter_map(|index| cart.known(index)).collect())
        })?;
        remember(known, resolved)
    }

    /// Adds a line at the end.
    fn add_line(&self, py: Python<'_>, line: &Bound<'_, PyAny>) -> PyResult<()> {
        let line = request::line(line).map_err(|stop| stop.raise(py))?;
        self.with_cart(py, |cart| cart.add_line(line))
    }

    /// What the line at a position comes to.
    fn _line(&self, py: Python<'_>, index: &Bound<'_, PyAny>) -> PyResult<CartLine> {
        let index = place(index).map_err(|stop| stop.raise(py))?;
        self.with_cart(py, |cart| cart.line(index).map(|line| CartLine::of(&line)))
    }

    /// The full result, which the engine that prepared the cart can explain later.
    fn _price(&self, py: Python<'_>, engine: &Handle) -> PyResult<Priced> {
        let engine = engine.engine(py)?;
        self.with_cart(py, |cart| {
            let asked = (engine.clone(), cart.request().clone());
            cart.price().map(|priced| Priced::new(priced, asked))
        })
    }

    /// The totals.
    fn totals<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        totals(py, self.with_cart(py, Prepared::totals)?)
    }
}

impl CartLane {
    /// Does something with the cart, and nothing of Python while it is locked.
    fn with_cart<T>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&mut Prepared) -> recoup::Result<T>,
    ) -> PyResult<T> {
        let mut cart = self.held.cart().ok_or_else(|| misused(py, &self.held, "cart"))?;
        let done = work(&mut cart);
        drop(cart);
        done.map_err(|error| raise_one(py, error))
    }
}

/// The lines as the cart knows them; `None` if any is not plain, or not known.
fn in_known<'py>(
    lines: &Bound<'py, PyAny>,
    known: &Bound<'py, PyDict>,
) -> Option<Vec<(Bound<'py, Known>, Decimal)>> {
    let found = |line: Bound<'py, PyAny>| {
        let (key, quantity) = plain(&line)?;
        let line = known.get_item(key).ok()??.cast_into::<Known>().ok()?;
        Some((line, exact(&quantity)?))
    };
    if let Ok(lines) = lines.cast_exact::<PyList>() {
        lines.iter().map(found).collect()
    } else {
        lines.cast_exact::<PyTuple>().ok()?.iter().map(found).collect()
    }
}

/// Keeps lines under what they will be asked for by. What that is, the core says: a caller's list may have changed since it was read.
fn remember(known: &Bound<'_, PyDict>, resolved: Vec<KnownLine>) -> PyResult<()> {
    let py = known.py();
    if known.len().saturating_add(resolved.len()) > limits::LINES {
        known.clear();
    }
    for line in resolved {
        let Some((sku, unit)) = line.plain() else { continue };
        let sku = PyString::new(py, sku.as_str()).into_any();
        let key = match unit {
            Some(unit) => PyTuple::new(py, [sku, PyString::new(py, unit.as_str()).into_any()])?.into_any(),
            None => sku,
        };
        known.set_item(key, Bound::new(py, Known(line))?)?;
    }
    Ok(())
}

/// What a line is known by and its quantity, if it says nothing else.
fn plain<'py>(line: &Bound<'py, PyAny>) -> Option<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    let py = line.py();
    let (sku, quantity, unit) = if let Ok(fields) = line.cast_exact::<PyDict>() {
        let unit = match fields.len() {
            2 => None,
            3 => Some(fields.get_item(intern!(py, "unit")).ok()??),
            _ => return None,
        };
        let sku = fields.get_item(intern!(py, "sku")).ok()??;
        (sku, fields.get_item(intern!(py, "quantity")).ok()??, unit)
    } else {
        let short = line.cast_exact::<PyTuple>().ok()?;
        let unit = match short.len() {
            2 => None,
            3 => Some(short.get_item(2).ok()?),
            _ => return None,
        };
        (short.get_item(0).ok()?, short.get_item(1).ok()?, unit)
    };
    // A string of another class may hash as it likes.
    if !sku.is_exact_instance_of::<PyString>() {
        return None;
    }
    match unit {
        None => Some((sku, quantity)),
        Some(unit) if unit.is_exact_instance_of::<PyString>() => {
            Some((PyTuple::new(py, [sku, unit]).ok()?.into_any(), quantity))
        }
        Some(_) => None,
    }
}

/// The place of a line.
fn place(value: &Bound<'_, PyAny>) -> Result<usize, Stop> {
    if value.is_exact_instance_of::<PyInt>()
        && let Ok(index) = value.extract::<usize>()
    {
        return Ok(index);
    }
    let index: u32 = general(value, "index")?;
    Ok(usize::try_from(index).unwrap_or(usize::MAX))
}

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
