//! Tables in, tables out: a batch of carts, a log of inputs.
//!
//! How a table is read and written is here, and nothing else: what a row means is the engine's, and so is every error. Threads are those of
//! [`recoup_surface::batch`]; the interpreter is free meanwhile.

mod column;
mod lines;
mod log;
mod prices;
mod stream;

use std::ops::ControlFlow;

use chrono::{DateTime, Utc};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use recoup::Request;
use recoup::error::{Code, Error};
use recoup::replay::DatedEngines;
use recoup_surface::batch::{self, Piece, in_parallel};

pub(crate) use stream::Table;

use crate::call::Stop;
use crate::call::general;
use crate::error::raise_all;
use crate::handle::{Handle, interrupted};
use crate::request;
use lines::Lines;
use log::Log;
use stream::Given;

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
    let given = Given::read(lines).map_err(|stop| stop.raise(py))?;
    let common = common(&given, fields).map_err(|stop| stop.raise(py))?;
    py.detach(|| {
        let lines = Lines::new(&given, common).map_err(|faults| refuse(&faults))?;
        let mut watch = Watch { progress, done: 0, total: lines.carts() };
        let price = |cart| engine.price(&lines.request(cart)?).and_then(prices::fits);
        let carts =
            in_parallel(lines.carts(), threads, Piece::Some, price, |priced| watch.hear(priced.len()));
        let carts = finished(carts)?;
        let pieces = prices::pieces(&given);
        let schema = prices::schema(&given.schema);
        let write = |index: usize| prices::answer(&schema, &given, &lines, &carts, &pieces[index]);
        let batches = finished(in_parallel(pieces.len(), threads, Piece::One, write, |_| interrupted()))?;
        Ok(Table::new(
            schema,
            batches.into_iter().collect::<Result<_, _>>().map_err(|error| refuse(&[error]))?,
        ))
    })
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
    let engines = DatedEngines::new(dated).map_err(|error| refuse(&[error.within("engine")]))?;
    let until = until.map(|until| instant(until, "until")).transpose().map_err(|stop| stop.raise(py))?;
    let threads = count(threads).map_err(|stop| stop.raise(py))?;
    let given = Given::read(log).map_err(|stop| stop.raise(py))?;
    py.detach(|| {
        let log = Log::new(&given).map_err(|faults| refuse(&faults))?;
        let mut watch = Watch { progress, done: 0, total: log.accounts() };
        let replay = |account| log.replay(account, &engines, until);
        let steps = in_parallel(log.accounts(), threads, Piece::One, replay, |done| watch.hear(done.len()));
        let steps: Vec<_> = finished(steps)?.into_iter().flatten().collect();
        log::answer(&steps).map_err(|error| refuse(&[error]))
    })
}

/// Who is told how far it is.
struct Watch {
    progress: Option<Py<PyAny>>,
    done: usize,
    total: usize,
}

impl Watch {
    fn hear(&mut self, more: usize) -> ControlFlow<PyErr> {
        self.done += more;
        let Some(progress) = self.progress.as_ref().filter(|_| more > 0) else { return interrupted() };
        match Python::attach(|py| {
            progress.call1(py, (self.done, self.total)).and_then(|_| py.check_signals())
        }) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => ControlFlow::Break(error),
        }
    }
}

fn finished<T>(batch: ControlFlow<PyErr, T>) -> PyResult<T> {
    match batch {
        ControlFlow::Continue(results) => Ok(results),
        ControlFlow::Break(error) => Err(error),
    }
}

fn refuse(faults: &[Error]) -> PyErr {
    Python::attach(|py| raise_all(py, faults))
}

/// How many threads are asked for.
fn count(threads: Option<&Bound<'_, PyAny>>) -> Result<usize, Stop> {
    let Some(threads) = threads else { return Ok(batch::threads()) };
    let threads: u32 = general(threads, "threads")?;
    let most = u32::try_from(batch::THREADS).unwrap_or(u32::MAX);
    if (1..=most).contains(&threads) {
        Ok(usize::try_from(threads).unwrap_or(1))
    } else {
        Err(Error::new(Code::OutOfRange).with("least", 1).with("most", most).within("threads").into())
    }
}

fn instant(value: &Bound<'_, PyAny>, name: &'static str) -> Result<DateTime<Utc>, Stop> {
    crate::value::instant(value).map_or_else(|| general(value, name), Ok)
}

/// The request that all carts share, without lines. What a column says is not said here.
fn common(given: &Given, fields: &Bound<'_, PyDict>) -> Result<Request, Stop> {
    let fields = fields.copy()?;
    for column in given.schema.fields().iter().map(|field| field.name()) {
        if lines::is_of_carts(column) && fields.get_item(column)?.is_some_and(|value| !value.is_none()) {
            let detail = format!("{column:?} is a column and a field of all carts; one of them has to go.");
            return Err(Error::new(Code::ConflictingFields).detail(detail).within(column).into());
        }
    }
    // A request has these two; where they are columns, every cart has its own and these are never seen.
    for (name, any) in [("currency", "USD"), ("as_of", "2000-01-01T00:00:00Z")] {
        if given.schema.column_with_name(name).is_some() {
            fields.set_item(name, any)?;
        }
    }
    request::read(fields.py(), None, Some(&fields))
}
