//! The opaque thing that a class of the package holds, with the fast lane of prices. The cart that is edited has its own in [`crate::cart`];
//! everything else goes through [`crate::call`].

use std::ops::ControlFlow;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};
use recoup::document::Faults;
use recoup::error::{Code, Error};
use recoup::{Engine, limits};
use recoup_surface::Handle as Held;
use recoup_surface::batch::{self, Piece, in_parallel};

use crate::call::Stop;
use crate::error::raise_one;
use crate::policies::{self, Answers};
use crate::priced::Priced;
use crate::request;

/// Carts from here on are priced without the interpreter lock: below, giving it back would cost more than it frees.
const LARGE: usize = 500;

/// A rulebook, an engine, an account or a cart. Threads may share it.
#[pyclass(frozen, module = "recoup._native")]
pub(crate) struct Handle(pub(crate) Held, Answers);

impl From<Held> for Handle {
    fn from(held: Held) -> Self {
        Self(held, Answers::default())
    }
}

#[pymethods]
impl Handle {
    /// What it is: `rulebook`, `engine`, `account` or `cart`.
    #[getter]
    fn kind(&self) -> &'static str {
        self.0.kind().as_str()
    }

    /// Prices a request, or the fields of one.
    #[pyo3(signature = (request=None, /, **fields))]
    fn price(
        &self,
        py: Python<'_>,
        request: Option<&Bound<'_, PyAny>>,
        fields: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Priced> {
        let engine = self.engine(py)?;
        let request = request::read(py, request, fields).map_err(|stop| stop.raise(py))?;
        let priced = if request.lines.len() < LARGE {
            engine.price(&request)
        } else {
            py.detach(|| engine.price(&request))
        };
        let priced = priced.map_err(|error| raise_one(py, error))?;
        Ok(Priced::new(priced, (engine.clone(), request)))
    }

    /// Prices many requests, each by itself: priced carts, with the document of its errors in the place of a bad one.
    fn price_many<'py>(
        &self,
        py: Python<'py>,
        requests: &Bound<'py, PyAny>,
    ) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let engine = self.engine(py)?;
        let mut read = Vec::with_capacity(requests.len()?);
        for one in requests.try_iter()? {
            if read.len() == limits::BATCH {
                let error = Error::new(Code::TooMany).at("/requests").with("limit", limits::BATCH);
                return Err(raise_one(py, error));
            }
            read.push(match request::read(py, Some(&one?), None) {
                Ok(request) => Ok(request),
                Err(Stop::Faults(faults)) => Err(faults),
                Err(stop) => return Err(stop.raise(py)),
            });
        }
        let price = |index: usize| {
            let request = read[index].as_ref().map_err(Faults::clone)?;
            engine.price(request).map_err(Faults::from)
        };
        let priced =
            py.detach(|| in_parallel(read.len(), batch::threads(), Piece::Some, price, |_| interrupted()));
        let priced = match priced {
            ControlFlow::Continue(priced) => priced,
            ControlFlow::Break(error) => return Err(error),
        };
        let answers = priced.into_iter().zip(read).map(|(priced, request)| match (priced, request) {
            (Ok(priced), Ok(request)) => {
                Ok(Bound::new(py, Priced::new(priced, (engine.clone(), request)))?.into_any())
            }
            (Err(faults), _) | (_, Err(faults)) => {
                Ok(PyString::new(py, &recoup_surface::faults_to_json(&faults)).into_any())
            }
        });
        answers.collect()
    }

    /// The policies that want an approval of bare facts. Nothing for what is not plainly a dict of facts: the general way does it or says what
    /// is wrong.
    fn matching_policies<'py>(
        &self,
        py: Python<'py>,
        facts: &Bound<'py, PyAny>,
        subject: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Option<Bound<'py, PyTuple>>> {
        let engine = self.engine(py)?;
        let (Some(facts), Some(kind)) = (policies::facts(engine, facts), policies::kind(subject)) else {
            return Ok(None);
        };
        self.1.of(py, engine.matching_policies(&facts, kind)).map(Some)
    }

    /// Resolves a cart once, to be edited and priced again.
    #[pyo3(signature = (request=None, /, **fields))]
    fn prepare(
        &self,
        py: Python<'_>,
        request: Option<&Bound<'_, PyAny>>,
        fields: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Self> {
        let engine = self.engine(py)?;
        let request = request::read(py, request, fields).map_err(|stop| stop.raise(py))?;
        engine.prepare(request).map(|cart| Held::from(cart).into()).map_err(|error| raise_one(py, error))
    }
}

impl Handle {
    pub(crate) fn engine(&self, py: Python<'_>) -> PyResult<&Engine> {
        self.0.engine().ok_or_else(|| misused(py, &self.0, "engine"))
    }
}

/// Whether somebody pressed Ctrl-C.
pub(crate) fn interrupted() -> ControlFlow<PyErr> {
    match Python::attach(signals) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => ControlFlow::Break(error),
    }
}

fn signals(py: Python<'_>) -> PyResult<()> {
    py.check_signals()
}

pub(crate) fn misused(py: Python<'_>, handle: &Held, wanted: &str) -> PyErr {
    let detail =
        format!("This is a handle of kind {}; one of kind {wanted} is needed.", handle.kind().as_str());
    raise_one(py, Error::new(Code::InvalidRequest).detail(detail))
}
