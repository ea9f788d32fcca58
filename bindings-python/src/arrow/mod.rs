//! Tables in, tables out: a batch of carts, a log of inputs.
//!
//! What is done with a table is [`recoup_tables`]'s; here is how Python gives and takes one, and hears how far the work is. The interpreter is
//! free meanwhile.

mod stream;

use std::ops::ControlFlow;

use chrono::{DateTime, Utc};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use recoup::Request;
use recoup::error::Error;
use recoup::replay::DatedEngines;
use recoup_tables::Ended;

pub(crate) use stream::Table;

use crate::call::{Stop, general};
use crate::encode::{Place, to_json};
use crate::error::{raise, raise_one};
use crate::handle::{Handle, interrupted};

/// Prices the carts of a table of lines. `fields` are those of the request that all carts share.
#[pyfunction]
pub(crate) fn price_table(
    py: Python<'_>,
    engine: &Handle,
    lines: &Bound<'_, PyAny>,
    fields: &Bound<'_, PyDict>,
    progress: Option<Py<PyAny>>,
    threads: Option<&Bound<'_, PyAny>>,
) -> PyResult<Table> {
    let engine = engine.engine(py)?;
    let threads = count(threads).map_err(|stop| stop.raise(py))?;
    let given = stream::read(lines).map_err(|stop| stop.raise(py))?;
    let common = common(&given, fields).map_err(|stop| stop.raise(py))?;
    let mut watch = Watch { progress, told: 0 };
    py.detach(|| {
        recoup_tables::price_table(engine, &given, common, threads, |done, all| watch.hear(done, all))
    })
    .map(Table)
    .map_err(|ended| exception(py, ended))
}

/// Runs a log of inputs again, account by account. Each engine holds from its instant on, `None` being always.
#[pyfunction]
pub(crate) fn replay_table(
    py: Python<'_>,
    engines: &Bound<'_, PyList>,
    log: &Bound<'_, PyAny>,
    until: Option<&Bound<'_, PyAny>>,
    progress: Option<Py<PyAny>>,
    threads: Option<&Bound<'_, PyAny>>,
) -> PyResult<Table> {
    let mut dated = Vec::with_capacity(engines.len());
    for one in engines {
        let (from, engine): (Bound<'_, PyAny>, PyRef<'_, Handle>) = one.extract()?;
        let from = if from.is_none() {
            DateTime::<Utc>::MIN_UTC
        } else {
            instant(&from, "engine").map_err(|stop| stop.raise(py))?
        };
        dated.push((from, engine.engine(py)?.clone()));
    }
    let engines = DatedEngines::new(dated).map_err(|error| raise_one(py, error.within("engine")))?;
    let until = until.map(|until| instant(until, "until")).transpose().map_err(|stop| stop.raise(py))?;
    let threads = count(threads).map_err(|stop| stop.raise(py))?;
    let given = stream::read(log).map_err(|stop| stop.raise(py))?;
    let mut watch = Watch { progress, told: 0 };
    py.detach(|| {
        recoup_tables::replay_table(&engines, &given, until, threads, |done, all| watch.hear(done, all))
    })
    .map(Table)
    .map_err(|ended| exception(py, ended))
}

/// Who is told how far it is.
struct Watch {
    progress: Option<Py<PyAny>>,
    /// How many it has been told of.
    told: usize,
}

impl Watch {
    fn hear(&mut self, done: usize, all: usize) -> ControlFlow<PyErr> {
        let more = done > std::mem::replace(&mut self.told, done);
        let Some(progress) = self.progress.as_ref().filter(|_| more) else { return interrupted() };
        match Python::attach(|py| progress.call1(py, (done, all)).and_then(|_| py.check_signals())) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => ControlFlow::Break(error),
        }
    }
}

fn exception(py: Python<'_>, ended: Ended<PyErr>) -> PyErr {
    match ended {
        Ended::Refused(faults) => raise(py, &faults),
        Ended::Stopped(error) => error,
    }
}

/// How many threads are asked for.
fn count(threads: Option<&Bound<'_, PyAny>>) -> Result<usize, Stop> {
    let asked = threads.map(|threads| general(threads, "threads")).transpose()?;
    recoup_tables::threads(asked).map_err(Error::into)
}

fn instant(value: &Bound<'_, PyAny>, name: &'static str) -> Result<DateTime<Utc>, Stop> {
    crate::value::instant(value).map_or_else(|| general(value, name), Ok)
}

/// The request that all carts share, without lines. `None` is a field left out.
fn common(asked: &recoup_tables::Table, fields: &Bound<'_, PyDict>) -> Result<Request, Stop> {
    let given = PyDict::new(fields.py());
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_none()) {
        given.set_item(name, value)?;
    }
    recoup_tables::common(&asked.schema, &to_json(&given, Place::ROOT)?).map_err(Stop::Faults)
}
