//! A request from Python objects: directly where it is what carts usually are, through its JSON text where it is anything else.
//!
//! The direct way reads only what it is sure of. On the least doubt (a field that it does not know, a value of another type, an id that
//! the core would refuse) the whole request goes as text, so that there is one place that words faults.

use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBoolMethods, PyBytes, PyDict, PyList, PyMapping, PyString, PyTuple};
use recoup::id::{
    AccountId, ChannelId, ContactId, ContractId, GroupId, LineId, OrgUnitId, RegionId, SegmentId, Sku, UnitId,
};
use recoup::pricing::{Audience, Explain, Line};
use recoup::{Request, limits};

use crate::call::{Stop, document};
use crate::encode::{Place, to_json};
use crate::value::{exact, instant, text};

/// The request of a call: one argument, or its fields by name, of which `None` is one left out.
pub(crate) fn read(
    py: Python<'_>,
    request: Option<&Bound<'_, PyAny>>,
    fields: Option<&Bound<'_, PyDict>>,
) -> Result<Request, Stop> {
    match (request, fields) {
        (Some(_), Some(fields)) if !fields.is_empty() => {
            Err(PyTypeError::new_err("give the request, or its fields by name, not both").into())
        }
        (Some(request), _) => match request.cast_exact::<PyDict>() {
            Ok(fields) => of_fields(fields),
            Err(_) => parse(&document(request)?),
        },
        (None, Some(fields)) => of_fields(&given(fields)?),
        (None, None) => of_fields(&PyDict::new(py)),
    }
}

/// A line by itself: `("VALVE-2", 60)`, `("VALVE-2", 5, "box")`, or its fields.
pub(crate) fn line(value: &Bound<'_, PyAny>) -> Result<Line, Stop> {
    if let Some(line) = quick_line(value) {
        return Ok(line);
    }
    let text = to_json(&spelt(value)?, Place::ROOT)?;
    recoup::document::read(text.as_bytes()).map_err(Stop::Faults)
}

/// Lines by themselves; the places of their faults begin with `/lines`.
pub(crate) fn lines(value: &Bound<'_, PyAny>) -> Result<Vec<Line>, Stop> {
    if let Some(lines) = quick_lines(value) {
        return Ok(lines);
    }
    let spelled = spelled(value)?;
    let text = to_json(spelled.as_ref().map_or(value, |lines| lines.as_any()), Place::below("lines"))?;
    recoup::document::read(text.as_bytes()).map_err(|faults| Stop::Faults(faults.within("lines")))
}

/// The fields that were not left out.
fn given<'py>(fields: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyDict>> {
    if !fields.values().iter().any(|value| value.is_none()) {
        return Ok(fields.clone());
    }
    let given = PyDict::new(fields.py());
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_none()) {
        given.set_item(name, value)?;
    }
    Ok(given)
}

fn of_fields(fields: &Bound<'_, PyDict>) -> Result<Request, Stop> {
    match quick(fields) {
        Some(request) => Ok(request),
        None => parse(&general(fields)?),
    }
}

fn parse(text: &str) -> Result<Request, Stop> {
    Request::parse(text).map_err(Stop::Faults)
}

/// The text of a request whose lines may be short.
fn general(fields: &Bound<'_, PyDict>) -> Result<String, Stop> {
    let Some(lines) = fields.get_item("lines")? else { return to_json(fields, Place::ROOT) };
    let Some(spelled) = spelled(&lines)? else { return to_json(fields, Place::ROOT) };
    let fields = fields.copy()?;
    fields.set_item("lines", spelled)?;
    to_json(&fields, Place::ROOT)
}

/// Lines with the names of their fields; `None` for what is no list of lines, as the core will say.
fn spelled<'py>(lines: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyList>>> {
    // A string is a sequence too, and a mapping can be gone through; the core says that neither is a list.
    if lines.is_instance_of::<PyString>()
        || lines.is_instance_of::<PyBytes>()
        || lines.cast::<PyMapping>().is_ok()
    {
        return Ok(None);
    }
    let Ok(items) = lines.try_iter() else { return Ok(None) };
    let spelled = PyList::empty(lines.py());
    for item in items {
        if spelled.len() > limits::LINES {
            break;
        }
        spelled.append(spelt(&item?)?)?;
    }
    Ok(Some(spelled))
}

/// A short line with the names of its fields.
fn spelt<'py>(line: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    const NAMES: [&str; 3] = ["sku", "quantity", "unit"];
    let Ok(short) = line.cast::<PyTuple>() else { return Ok(line.clone()) };
    if !matches!(short.len(), 2 | 3) {
        return Ok(line.clone());
    }
    let fields = PyDict::new(line.py());
    for (name, value) in NAMES.iter().zip(short.iter()) {
        fields.set_item(name, value)?;
    }
    Ok(fields.into_any())
}

/// A request that is all of the usual; `None` for any other.
fn quick(fields: &Bound<'_, PyDict>) -> Option<Request> {
    let py = fields.py();
    let currency = fields.get_item(intern!(py, "currency")).ok()??;
    let as_of = fields.get_item(intern!(py, "as_of")).ok()??;
    let mut request = Request::new(text(&currency)?, instant(&as_of)?).ok()?;
    for (name, value) in fields.iter() {
        match text(&name)? {
            "as_of" | "currency" => {}
            "lines" => request.lines = quick_lines(&value)?,
            "account" => request.account = Some(AccountId::new(text(&value)?).ok()?),
            "contact" => request.contact = Some(ContactId::new(text(&value)?).ok()?),
            "org_unit" => request.org_unit = Some(OrgUnitId::new(text(&value)?).ok()?),
            "channel" => request.channel = Some(ChannelId::new(text(&value)?).ok()?),
            "region" => request.region = Some(RegionId::new(text(&value)?).ok()?),
            "ship_to" => request.ship_to = Some(RegionId::new(text(&value)?).ok()?),
            "groups" => request.groups = ids(&value, |id| GroupId::new(id).ok())?,
            "segments" => request.segments = ids(&value, |id| SegmentId::new(id).ok())?,
            "hints" => request.hints = truth(&value)?,
            "explain" => request.explain = word(&value, Explain::ALL, Explain::as_str)?,
            "audience" => request.audience = word(&value, Audience::ALL, Audience::as_str)?,
            _ => return None,
        }
    }
    Some(request)
}

fn quick_lines(lines: &Bound<'_, PyAny>) -> Option<Vec<Line>> {
    if let Ok(lines) = lines.cast_exact::<PyList>() {
        lines.iter().map(|line| quick_line(&line)).collect()
    } else {
        lines.cast_exact::<PyTuple>().ok()?.iter().map(|line| quick_line(&line)).collect()
    }
}

fn quick_line(line: &Bound<'_, PyAny>) -> Option<Line> {
    if let Ok(short) = line.cast_exact::<PyTuple>() {
        let mut parts = short.iter();
        let (sku, quantity, unit) = (parts.next()?, parts.next()?, parts.next());
        if parts.next().is_some() {
            return None;
        }
        let mut line = Line::new(Sku::new(text(&sku)?).ok()?, exact(&quantity)?);
        if let Some(unit) = unit {
            line.unit = Some(UnitId::new(text(&unit)?).ok()?);
        }
        return Some(line);
    }
    let fields = line.cast_exact::<PyDict>().ok()?;
    let py = fields.py();
    let sku = fields.get_item(intern!(py, "sku")).ok()??;
    let quantity = fields.get_item(intern!(py, "quantity")).ok()??;
    let mut line = Line::new(Sku::new(text(&sku)?).ok()?, exact(&quantity)?);
    for (name, value) in fields.iter() {
        match text(&name)? {
            "sku" | "quantity" => {}
            "id" => line.id = Some(LineId::new(text(&value)?).ok()?),
            "unit" => line.unit = Some(UnitId::new(text(&value)?).ok()?),
            "contract" => line.contract = Some(ContractId::new(text(&value)?).ok()?),
            _ => return None,
        }
    }
    Some(line)
}

fn ids<T>(value: &Bound<'_, PyAny>, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    value.cast_exact::<PyList>().ok()?.iter().map(|id| read(text(&id)?)).collect()
}

fn truth(value: &Bound<'_, PyAny>) -> Option<bool> {
    value.cast::<PyBool>().ok().map(PyBoolMethods::is_true)
}

fn word<T: Copy>(value: &Bound<'_, PyAny>, all: &[T], as_str: fn(T) -> &'static str) -> Option<T> {
    let word = text(value)?;
    all.iter().copied().find(|one| as_str(*one) == word)
}
