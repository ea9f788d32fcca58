//! Python objects as the JSON text that the core reads.
//!
//! Stricter than `json.dumps`: a float is refused and never rounded, a key is a string and never made one, decimals and instants are written
//! exactly, and a value that refers to itself or has no end stops at the limits of a document.

use std::fmt::Write as _;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDate, PyDateTime, PyDict, PyFloat, PyInt, PyList, PyMapping, PySequence,
    PyString, PyTime, PyTuple, PyType,
};
use recoup::error::{Code, Error};
use recoup::limits;

use crate::call::Stop;
use crate::value::decimal_class;

/// Where in the input a value stands: steps from the innermost to the root.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    step: Step<'a>,
    above: Option<&'a Place<'a>>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Name(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    pub(crate) const ROOT: Self = Self { step: Step::Root, above: None };

    /// Below the name of a parameter.
    pub(crate) const fn below(name: &'a str) -> Self {
        Self { step: Step::Name(name), above: None }
    }

    const fn step(&'a self, step: Step<'a>) -> Self {
        Self { step, above: Some(self) }
    }

    /// The fault of the value at this place.
    fn fault(&self, code: Code, detail: impl Into<String>) -> Stop {
        let mut error = Error::new(code).detail(detail.into());
        let mut place = Some(self);
        while let Some(Self { step, above }) = place {
            error = match step {
                Step::Root => error,
                Step::Name(name) => error.within(name),
                Step::Index(index) => error.within(index),
            };
            place = *above;
        }
        error.into()
    }
}

/// The JSON text of a value.
pub(crate) fn to_json(value: &Bound<'_, PyAny>, place: Place<'_>) -> Result<String, Stop> {
    let mut out = String::new();
    write(value, &place, 0, &mut out)?;
    Ok(out)
}

fn write(value: &Bound<'_, PyAny>, place: &Place<'_>, depth: usize, out: &mut String) -> Result<(), Stop> {
    if out.len() > limits::DOCUMENT_BYTES {
        return Err(Error::new(Code::DocumentTooLarge).with("limit", limits::DOCUMENT_BYTES).into());
    }
    if depth > limits::DOCUMENT_DEPTH {
        let detail =
            format!("The value nests deeper than {} levels, or holds itself.", limits::DOCUMENT_DEPTH);
        return Err(Error::new(Code::DocumentTooDeep).detail(detail).into());
    }
    if let Ok(text) = value.cast::<PyString>() {
        return string(text, place, out);
    }
    if value.is_none() {
        out.push_str("null");
    } else if let Ok(truth) = value.cast::<PyBool>() {
        out.push_str(if truth.is_true() { "true" } else { "false" });
    } else if value.is_instance_of::<PyInt>() {
        integer(value, place, out)?;
    } else if let Ok(fields) = value.cast::<PyDict>() {
        // As they stand: writing them may run code of the caller's, such as that of a time zone, and a dict that changes under its iterator panics.
        let pairs: Vec<_> = fields.iter().collect();
        object(pairs.into_iter().map(Ok), place, depth, out)?;
    } else if let Ok(items) = value.cast::<PyList>() {
        list(items.iter().map(Ok), place, depth, out)?;
    } else if let Ok(items) = value.cast::<PyTuple>() {
        list(items.iter().map(Ok), place, depth, out)?;
    } else if value.is_instance(decimal_class(value.py())?)? {
        decimal(value, place, out)?;
    } else if value.is_instance_of::<PyDateTime>() {
        instant(value, place, out)?;
    } else if value.is_instance_of::<PyDate>() {
        let text = value.call_method0(intern!(value.py(), "isoformat"))?;
        string(text.cast::<PyString>().map_err(PyErr::from)?, place, out)?;
    } else if value.is_instance_of::<PyTime>() {
        time(value, place, out)?;
    } else if value.is_instance_of::<PyFloat>() {
        return Err(place.fault(
            Code::InvalidDecimal,
            format!(
                "{} is a float, which is not exact; give a Decimal, an integer or a string.",
                shown(value)
            ),
        ));
    } else if value.is_instance(record_class(value.py())?)? {
        write(&value.call_method0(intern!(value.py(), "to_dict"))?, place, depth, out)?;
    } else {
        other(value, place, depth, out)?;
    }
    Ok(())
}

/// What behaves as a mapping, a sequence or an integer without being Python's own.
fn other(value: &Bound<'_, PyAny>, place: &Place<'_>, depth: usize, out: &mut String) -> Result<(), Stop> {
    let py = value.py();
    if value.is_instance_of::<PyBytes>() || value.is_instance_of::<PyByteArray>() {
        return Err(place.fault(Code::WrongType, "Bytes can't stand inside a document; give a string."));
    }
    if let Ok(fields) = value.cast::<PyMapping>() {
        let pairs = fields.as_any().try_iter()?.map(|key| {
            let key = key?;
            let value = fields.get_item(&key)?;
            Ok((key, value))
        });
        return object(pairs, place, depth, out);
    }
    if let Ok(items) = value.cast::<PySequence>() {
        return list(items.try_iter()?, place, depth, out);
    }
    // The integers of numpy and pandas: exact by their own word.
    if value.hasattr(intern!(py, "__index__"))? {
        let whole = py.import(intern!(py, "operator"))?.call_method1(intern!(py, "index"), (value,))?;
        return integer(&whole, place, out);
    }
    let class = value.get_type().name()?;
    let detail = format!(
        "A {class} has no place in a document; give strings, Decimals, integers, datetimes, dicts and lists."
    );
    Err(place.fault(Code::WrongType, detail))
}

fn object<'py>(
    pairs: impl Iterator<Item = PyResult<(Bound<'py, PyAny>, Bound<'py, PyAny>)>>,
    place: &Place<'_>,
    depth: usize,
    out: &mut String,
) -> Result<(), Stop> {
    out.push('{');
    let mut first = true;
    for pair in pairs {
        let (key, value) = pair?;
        let Ok(key) = key.cast::<PyString>() else {
            let detail = format!("The key {} is no string.", shown(&key));
            return Err(place.fault(Code::WrongType, detail));
        };
        if !first {
            out.push(',');
        }
        first = false;
        string(key, place, out)?;
        out.push(':');
        let name = key.to_str().unwrap_or_default();
        write(&value, &place.step(Step::Name(name)), depth + 1, out)?;
    }
    out.push('}');
    Ok(())
}

fn list<'py>(
    items: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
    place: &Place<'_>,
    depth: usize,
    out: &mut String,
) -> Result<(), Stop> {
    out.push('[');
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(&item?, &place.step(Step::Index(index)), depth + 1, out)?;
    }
    out.push(']');
    Ok(())
}

fn string(text: &Bound<'_, PyString>, place: &Place<'_>, out: &mut String) -> Result<(), Stop> {
    let Ok(text) = text.to_str() else {
        return Err(
            place.fault(Code::InvalidUtf8, "The text holds half of a surrogate pair, which is no character.")
        );
    };
    quote(text, out);
    Ok(())
}

/// Text between quotation marks, in runs of what needs no escape.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
        // What is searched for is ASCII, so the place is between two characters.
        let (clean, after) = rest.split_at(at);
        out.push_str(clean);
        let byte = after.bytes().next().unwrap_or_default();
        if byte < 0x20 {
            // A String takes everything that is written to it.
            let _ = write!(out, "\\u{byte:04x}");
        } else {
            out.push('\\');
            out.push(char::from(byte));
        }
        rest = after.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
    out.push('"');
}

fn integer(value: &Bound<'_, PyAny>, place: &Place<'_>, out: &mut String) -> Result<(), Stop> {
    if let Ok(small) = value.extract::<i64>() {
        let _ = write!(out, "{small}");
        return Ok(());
    }
    // Python itself refuses to write integers of thousands of digits. `int.__repr__`, because a subclass may print anything.
    let digits = value.py().get_type::<PyInt>().call_method1(intern!(value.py(), "__repr__"), (value,));
    let Ok(digits) = digits else {
        return Err(place.fault(Code::OutOfRange, "The integer has more digits than any number here."));
    };
    out.push_str(digits.cast::<PyString>().map_err(PyErr::from)?.to_str()?);
    Ok(())
}

/// A decimal as text without an exponent. What is no number, and what is beyond any amount, stays as it is for the core to refuse.
fn decimal(value: &Bound<'_, PyAny>, place: &Place<'_>, out: &mut String) -> Result<(), Stop> {
    /// Exponents that an amount or rate can have; more would only be padding.
    const EXPONENTS: std::ops::RangeInclusive<i64> = -40..=40;
    let py = value.py();
    let class = decimal_class(py)?;
    let text = class.call_method1(intern!(py, "__str__"), (value,))?;
    let text = text.cast_into::<PyString>().map_err(PyErr::from)?;
    if !text.to_str()?.contains('E') {
        return string(&text, place, out);
    }
    let exponent = class.call_method1(intern!(py, "adjusted"), (value,))?.extract::<i64>()?;
    if !EXPONENTS.contains(&exponent) {
        return string(&text, place, out);
    }
    let plain = class.call_method1(intern!(py, "__format__"), (value, "f"))?;
    string(plain.cast::<PyString>().map_err(PyErr::from)?, place, out)
}

/// An aware datetime with its offset. A naive one is no instant.
fn instant(value: &Bound<'_, PyAny>, place: &Place<'_>, out: &mut String) -> Result<(), Stop> {
    let py = value.py();
    let Some(offset) = Some(value.call_method0(intern!(py, "utcoffset"))?).filter(|offset| !offset.is_none())
    else {
        let detail = format!("{} has no time zone; give an aware datetime.", shown(value));
        return Err(place.fault(Code::InvalidTime, detail));
    };
    // Offsets with seconds, as zones had long ago, are not in RFC 3339: those go by UTC.
    let part = |name| offset.getattr(name)?.extract::<i64>();
    let whole = part(intern!(py, "seconds"))? % 60 == 0 && part(intern!(py, "microseconds"))? == 0;
    let value = if whole {
        value.clone()
    } else {
        value.call_method1(intern!(py, "astimezone"), (&*pyo3::types::PyTzInfo::utc(py)?,))?
    };
    let text = value.call_method0(intern!(py, "isoformat"))?;
    string(text.cast::<PyString>().map_err(PyErr::from)?, place, out)
}

/// A time of day. A day here has minutes; the core refuses what is finer.
fn time(value: &Bound<'_, PyAny>, place: &Place<'_>, out: &mut String) -> Result<(), Stop> {
    let text = value.call_method0(intern!(value.py(), "isoformat"))?;
    let text = text.cast_into::<PyString>().map_err(PyErr::from)?;
    match text.to_str()?.strip_suffix(":00") {
        Some(minutes) if minutes.len() == 5 => {
            quote(minutes, out);
            Ok(())
        }
        _ => string(&text, place, out),
    }
}

/// `recoup.Record`: what the package reads and can give back.
fn record_class(py: Python<'_>) -> PyResult<&Bound<'_, PyType>> {
    static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    CLASS.import(py, "recoup._record", "Document")
}

/// A value as a message shows it.
fn shown(value: &Bound<'_, PyAny>) -> String {
    const SHOWN: usize = 60;
    let text = value.repr().map_or_else(|_| "This".to_owned(), |text| text.to_string_lossy().into_owned());
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}
