//! Faults of the core as exceptions of the package.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use recoup::document::Faults;
use recoup::error::{ContextValue, Error};

mod exceptions {
    pyo3::import_exception!(recoup._errors, RecoupError);
    pyo3::import_exception!(recoup._errors, RulebookError);
}

/// The exception that carries every fault.
pub(crate) fn raise(py: Python<'_>, faults: &Faults) -> PyErr {
    raise_all(py, faults.list())
}

/// The exception that carries these errors, of which there is at least one.
fn raise_all(py: Python<'_>, errors: &[Error]) -> PyErr {
    match rows(py, errors) {
        Ok(rows) => PyErr::new::<exceptions::RecoupError, _>((rows,)),
        Err(error) => error,
    }
}

/// The exception of a rulebook that can't be used.
pub(crate) fn raise_rulebook(py: Python<'_>, faults: &Faults) -> PyErr {
    match rows(py, faults.list()) {
        Ok(rows) => PyErr::new::<exceptions::RulebookError, _>((rows,)),
        Err(error) => error,
    }
}

/// The exception of one error.
pub(crate) fn raise_one(py: Python<'_>, error: Error) -> PyErr {
    raise(py, &error.into())
}

/// `(code, number, path, detail, context)` of each: what `Fault` of the package is made from.
fn rows(py: Python<'_>, errors: &[Error]) -> PyResult<Py<PyList>> {
    let rows = errors.iter().map(|error| {
        let context = PyDict::new(py);
        for (name, value) in &error.context {
            match value {
                ContextValue::Text(text) => context.set_item(*name, text)?,
                ContextValue::List(items) => context.set_item(*name, items)?,
                other => context.set_item(*name, format!("{other:?}"))?,
            }
        }
        let (code, number) = (error.code.as_str(), error.code.number());
        (code, number, &error.path, &*error.detail, context).into_pyobject(py)
    });
    let rows: Vec<Bound<'_, PyTuple>> = rows.collect::<PyResult<_>>()?;
    Ok(PyList::new(py, rows)?.unbind())
}
