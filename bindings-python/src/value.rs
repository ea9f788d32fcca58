//! Decimals, instants and ids between the two languages: exact or refused.

use chrono::{DateTime, Datelike as _, NaiveDate, Timelike as _, Utc};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDateTime, PyInt, PyString, PyType, PyTzInfo};
use recoup::document::decimal_from_text;
use rust_decimal::Decimal;

/// `decimal.Decimal`.
pub(crate) fn decimal_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "decimal", "Decimal")
}

/// A decimal of the core on its way to Python, digit for digit.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Exact(pub(crate) Decimal);

impl<'py> IntoPyObject<'py> for Exact {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        decimal_class(py)?.call1((self.0.to_string(),))
    }
}

impl From<Decimal> for Exact {
    fn from(decimal: Decimal) -> Self {
        Self(decimal)
    }
}

/// A quantity or price from a `Decimal` or an integer that is no truth value; `None` for what has to go the general way, so that the core
/// words the fault.
pub(crate) fn exact(value: &Bound<'_, PyAny>) -> Option<Decimal> {
    if value.is_exact_instance_of::<PyInt>() {
        return value.extract::<i64>().ok().map(Decimal::from);
    }
    if value.is_instance_of::<PyBool>() || !value.is_exact_instance(decimal_class(value.py()).ok()?) {
        return None;
    }
    let text = value.str().ok()?;
    decimal_from_text(text.to_str().ok()?).ok()
}

/// Text of a Python string that is valid Unicode.
pub(crate) fn text<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a str> {
    value.cast::<PyString>().ok()?.to_str().ok()
}

/// An instant from an aware `datetime`; `None` for what has to go the general way.
pub(crate) fn instant(value: &Bound<'_, PyAny>) -> Option<DateTime<Utc>> {
    if !value.is_exact_instance_of::<PyDateTime>() {
        return None;
    }
    let py = value.py();
    let utc = PyTzInfo::utc(py).ok()?;
    let zone = value.getattr(intern!(py, "tzinfo")).ok()?;
    let aware = if zone.is(&*utc) {
        value.clone()
    } else if value.call_method0(intern!(py, "utcoffset")).ok()?.is_none() {
        return None;
    } else {
        value.call_method1(intern!(py, "astimezone"), (&*utc,)).ok()?
    };
    let part = |name| aware.getattr(name).ok()?.extract::<u32>().ok();
    let date = NaiveDate::from_ymd_opt(
        i32::try_from(part(intern!(py, "year"))?).ok()?,
        part(intern!(py, "month"))?,
        part(intern!(py, "day"))?,
    )?;
    let time = date.and_hms_micro_opt(
        part(intern!(py, "hour"))?,
        part(intern!(py, "minute"))?,
        part(intern!(py, "second"))?,
        part(intern!(py, "microsecond"))?,
    )?;
    let at = time.and_utc();
    recoup::limits::YEARS.contains(&at.year()).then_some(at).filter(|at| at.nanosecond() < 1_000_000_000)
}
