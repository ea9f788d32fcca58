//! Where a unit falls, asked for every unit of every experiment: without JSON.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};
use recoup::experiment::{self, HashVersion};

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
    let (Some(seed), Some(value), Some(version)) = (text(seed), text(value), text(version)) else {
        return Ok(None);
    };
    let Some(version) = HashVersion::ALL.iter().find(|known| known.as_str() == version) else {
        return Ok(None);
    };
    let bucket = experiment::bucket(seed, value, *version);
    let document = PyDict::new(py);
    document.set_item(intern!(py, "part"), bucket.part())?;
    document.set_item(intern!(py, "of"), bucket.of())?;
    document.set_item(intern!(py, "share"), bucket.share().to_string())?;
    Ok(Some(document))
}

fn text<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a str> {
    value.cast::<PyString>().ok()?.to_str().ok().filter(|text| text.len() <= LONG)
}
