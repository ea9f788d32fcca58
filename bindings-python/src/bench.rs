//! The same work without a boundary: what `bench/boundary.py` measures the package against, in the same process and the same run.
//!
//! Each function answers with the nanoseconds of one round, its preparation not counted.

use std::hint::black_box;
use std::ops::ControlFlow;
use std::time::Instant;

use pyo3::prelude::*;
use pyo3::types::PyList;
use recoup::Request;
use recoup::document::Faults;
use recoup::pricing::KnownLine;
use recoup_surface::batch::{Piece, in_parallel};
use rust_decimal::Decimal;

use crate::error::raise;
use crate::handle::Handle;

/// A cart whose first line changes and which is priced again.
#[pyfunction]
pub(crate) fn native_edit(py: Python<'_>, engine: &Handle, request: &str, rounds: u32) -> PyResult<f64> {
    measured(py, rounds, || {
        let mut cart =
            engine.engine(py)?.prepare(read(py, request)?).map_err(|error| raise(py, &error.into()))?;
        Ok(move |round: u32| -> recoup::Result<_> {
            cart.set_quantity(0, (1 + round % 90).into())?;
            cart.totals()
        })
    })
}

/// A cart whose lines are replaced by lines that it knows, and which is priced again.
#[pyfunction]
pub(crate) fn native_lines(py: Python<'_>, engine: &Handle, request: &str, rounds: u32) -> PyResult<f64> {
    measured(py, rounds, || {
        let request = read(py, request)?;
        let quantities: Vec<Decimal> = request.lines.iter().map(|line| line.quantity).collect();
        let mut cart = engine.engine(py)?.prepare(request).map_err(|error| raise(py, &error.into()))?;
        let known: Vec<KnownLine> = (0..quantities.len()).filter_map(|index| cart.known(index)).collect();
        Ok(move |_| {
            let lines: Vec<_> = known.iter().zip(quantities.iter().copied()).collect();
            cart.set_known(&lines)?;
            cart.totals()
        })
    })
}

/// A request that is there already.
#[pyfunction]
pub(crate) fn native_price(py: Python<'_>, engine: &Handle, request: &str, rounds: u32) -> PyResult<f64> {
    let engine = engine.engine(py)?;
    measured(py, rounds, || {
        let request = read(py, request)?;
        Ok(move |_| engine.price(&request))
    })
}

/// A request as text, answered with text.
#[pyfunction]
pub(crate) fn native_text(py: Python<'_>, engine: &Handle, request: &str, rounds: u32) -> PyResult<f64> {
    let engine = engine.engine(py)?;
    measured(py, rounds, || {
        Ok(|_| Ok(engine.price(&Request::parse(request).map_err(|faults| faults.first())?)?.to_json()))
    })
}

/// Requests that are there already, by so many threads; `None` is `price_many`.
#[pyfunction]
pub(crate) fn native_batch(
    py: Python<'_>,
    engine: &Handle,
    requests: &Bound<'_, PyList>,
    threads: Option<usize>,
) -> PyResult<f64> {
    let engine = engine.engine(py)?;
    let requests = requests.iter().map(|text| read(py, text.extract()?)).collect::<PyResult<Vec<_>>>()?;
    let begun = Instant::now();
    let priced = match threads {
        None => engine.price_many(&requests).map_err(|error| raise(py, &error.into()))?,
        Some(threads) => {
            let price = |index: usize| engine.price(&requests[index]);
            match in_parallel(requests.len(), threads, Piece::Some, price, |_| {
                ControlFlow::<std::convert::Infallible>::Continue(())
            }) {
                ControlFlow::Continue(priced) => priced,
                ControlFlow::Break(never) => match never {},
            }
        }
    };
    // Who asked lets go of the answers in the end, here as behind a table.
    drop(black_box(priced));
    Ok(begun.elapsed().as_secs_f64() * 1e9)
}

fn read(py: Python<'_>, request: &str) -> PyResult<Request> {
    Request::parse(request).map_err(|faults: Faults| raise(py, &faults))
}

fn measured<T, W: FnMut(u32) -> recoup::Result<T>>(
    py: Python<'_>,
    rounds: u32,
    prepare: impl FnOnce() -> PyResult<W>,
) -> PyResult<f64> {
    let mut work = prepare()?;
    let begun = Instant::now();
    for round in 0..rounds {
        black_box(work(round)).map_err(|error| raise(py, &error.into()))?;
    }
    Ok(begun.elapsed().as_secs_f64() * 1e9 / f64::from(rounds))
}
