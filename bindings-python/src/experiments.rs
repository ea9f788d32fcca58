//! Where a unit falls, asked for every unit of every experiment, alone or a million at once: without JSON.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};
use recoup::experiment::{self, HashVersion};
use recoup_surface::texts;

/// Bytes of a text beyond which the general way takes it, which knows how long a text may be.
const LONG: usize = 1024;

/// The document of a bucket. Nothing for what is no text, is too long, or is no version: the general way does it or says what is wrong.
#[pyfunction]
pub(crate) fn bucket<'py>(
    py: Python<'py>,
    seed: &Bound<'py, PyAny>,
    value: &Bound<'py, PyAny>,
    version: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyDict>>> {
    let (Some(seed), Some(value), Some(version)) = (short(seed), short(value), known(version)) else {
        return Ok(None);
    };
    let bucket = experiment::bucket(seed, value, version);
    let document = PyDict::new(py);
    document.set_item(intern!(py, "part"), bucket.part())?;
    document.set_item(intern!(py, "of"), bucket.of())?;
    document.set_item(intern!(py, "share"), bucket.share().to_string())?;
    Ok(Some(document))
}

/// The document of the buckets of a list or a tuple of texts. Nothing for anything else: the general way does it or says what is wrong.
#[pyfunction]
pub(crate) fn buckets<'py>(
    py: Python<'py>,
    seed: &Bound<'py, PyAny>,
    values: &Bound<'py, PyAny>,
    version: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyDict>>> {
    let (Some(seed), Some(values), Some(version)) = (short(seed), items(values), known(version)) else {
        return Ok(None);
    };
    let values: Option<Vec<&str>> = values.iter().map(text).collect();
    let Some(values) = values.filter(|values| texts::fit(values)) else { return Ok(None) };
    let buckets = experiment::buckets(seed, values, version);
    let document = PyDict::new(py);
    document.set_item(intern!(py, "of"), buckets.of())?;
    document.set_item(intern!(py, "parts"), PyList::new(py, buckets.parts())?)?;
    Ok(Some(document))
}

/// What a list or a tuple holds at this moment; a class made of one may say something else of itself.
fn items<'py>(values: &Bound<'py, PyAny>) -> Option<Vec<Bound<'py, PyAny>>> {
    match values.cast_exact::<PyList>() {
        Ok(list) => Some(list.iter().collect()),
        Err(_) => Some(values.cast_exact::<PyTuple>().ok()?.iter().collect()),
    }
}

fn known(version: &Bound<'_, PyAny>) -> Option<HashVersion> {
    let version = short(version)?;
    HashVersion::ALL.iter().find(|known| known.as_str() == version).copied()
}

fn short<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a str> {
    text(value).filter(|text| text.len() <= LONG)
}

fn text<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a str> {
    value.cast::<PyString>().ok()?.to_str().ok()
}
