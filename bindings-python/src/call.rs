//! One call for every operation of the surface.

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyString, PyTuple};
use recoup::document::{Decode, Faults};
use recoup::error::{Code, Error};
use recoup_surface::{Answer, Need, Operation, find};

use crate::encode::{Place, to_json};
use crate::error::{raise, raise_rulebook};
use crate::handle::Handle;

/// Runs an operation of the surface by its full name, such as `engine.price`, on handles and arguments in the order of its table.
///
/// A document may be given as text or bytes; anything else is written as JSON. `None` is an argument left out. Answers with the text of a
/// document, or with a handle.
#[pyfunction]
#[pyo3(signature = (name, handles, arguments))]
pub(crate) fn call<'py>(
    py: Python<'py>,
    name: &str,
    handles: &Bound<'py, PyTuple>,
    arguments: &Bound<'py, PyTuple>,
) -> PyResult<Bound<'py, PyAny>> {
    let operation = find(name).ok_or_else(|| raise(py, &unknown(name)))?;
    let held = handles.iter().map(|one| Ok(one.cast_into::<Handle>()?)).collect::<PyResult<Vec<_>>>()?;
    let held: Vec<_> = held.iter().map(|one| &one.get().0).collect();
    let given: Vec<Bound<'_, PyAny>> = arguments.iter().collect();
    let mut texts = Vec::with_capacity(given.len());
    for (index, argument) in given.iter().enumerate() {
        texts.push(text(operation, index, argument).map_err(|error| in_operation(py, operation, error))?);
    }
    let texts: Vec<Option<&str>> = texts.iter().map(Option::as_deref).collect();
    let large = texts.iter().flatten().map(|text| text.len()).sum::<usize>() > LARGE;
    let answer = if large || LONG.contains(&name) {
        py.detach(|| recoup_surface::call(name, &held, &texts))
    } else {
        recoup_surface::call(name, &held, &texts)
    };
    match answer {
        Ok(Answer::Text(text)) => Ok(PyString::new(py, &text).into_any()),
        Ok(Answer::Handle(handle)) => Ok(Bound::new(py, Handle::from(handle))?.into_any()),
        Err(faults) => Err(in_operation(py, operation, Stop::Faults(faults))),
    }
}

/// Bytes of arguments from which on the interpreter lock is given back meanwhile: below, that would cost more than it frees.
const LARGE: usize = 32 * 1024;

/// Operations that take long whatever their arguments are.
const LONG: &[&str] = &["engine.compile", "rulebook.lint", "rulebook.diff"];

/// Writes a value as the JSON that the core reads: decimals and instants as text, nothing that JSON or the core has no place for.
#[pyfunction]
pub(crate) fn encode(py: Python<'_>, value: &Bound<'_, PyAny>) -> PyResult<String> {
    to_json(value, Place::ROOT).map_err(|error| error.raise(py))
}

/// Why an argument or a call came to nothing.
pub(crate) enum Stop {
    /// Faults of the input.
    Faults(Faults),
    /// An exception of the program's own objects.
    Raised(PyErr),
}

impl Stop {
    pub(crate) fn raise(self, py: Python<'_>) -> PyErr {
        match self {
            Self::Faults(faults) => raise(py, &faults),
            Self::Raised(error) => error,
        }
    }
}

impl From<PyErr> for Stop {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Faults(error.into())
    }
}

/// The text of an argument; `None` where it is left out.
fn text<'a>(
    operation: &Operation,
    index: usize,
    argument: &'a Bound<'_, PyAny>,
) -> Result<Option<Cow<'a, str>>, Stop> {
    if argument.is_none() {
        return Ok(None);
    }
    match operation.takes.get(index) {
        Some(param) if param.need == Need::Document => document(argument).map(Some),
        Some(param) => to_json(argument, Place::below(param.name)).map(|text| Some(text.into())),
        None => Ok(Some("null".into())),
    }
}

/// The text of a document: as it is, or written from an object.
pub(crate) fn document<'a>(argument: &'a Bound<'_, PyAny>) -> Result<Cow<'a, str>, Stop> {
    if let Ok(text) = argument.cast::<PyString>() {
        return text.to_str().map(Cow::Borrowed).map_err(|_| {
            Error::new(Code::InvalidUtf8)
                .detail("The text holds half of a surrogate pair, which is no character.")
                .into()
        });
    }
    if let Ok(bytes) = argument.cast::<PyBytes>() {
        return std::str::from_utf8(bytes.as_bytes())
            .map(Cow::Borrowed)
            .map_err(|error| Error::new(Code::InvalidUtf8).with("byte", error.valid_up_to()).into());
    }
    to_json(argument, Place::ROOT).map(Cow::Owned)
}

/// Faults of a rulebook have an exception of their own.
fn in_operation(py: Python<'_>, operation: &Operation, stop: Stop) -> PyErr {
    match stop {
        Stop::Faults(faults) if RULEBOOKS.contains(&operation.full_name().as_str()) => {
            raise_rulebook(py, &faults)
        }
        stop => stop.raise(py),
    }
}

/// The operations whose input is a rulebook.
const RULEBOOKS: &[&str] = &["rulebook.parse", "rulebook.compose", "engine.compile"];

fn unknown(name: &str) -> Faults {
    Error::new(Code::InvalidRequest).detail(format!("There is no operation {name:?}.")).into()
}

/// A value that is not plainly what it should be: the core reads it, or says what is wrong.
pub(crate) fn general<T: Decode>(value: &Bound<'_, PyAny>, name: &'static str) -> Result<T, Stop> {
    let text = to_json(value, Place::below(name))?;
    recoup::document::read(text.as_bytes()).map_err(|faults| Stop::Faults(faults.within(name)))
}
