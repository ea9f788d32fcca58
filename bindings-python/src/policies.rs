//! Which policies want an approval of bare facts, asked for every document that a program has: without JSON.
//!
//! The words are those of the core's table. A value that is not plainly what its fact takes goes the general way, which reads it or says
//! what is wrong.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBoolMethods, PyDict, PyList, PyTuple, PyType};
use recoup::Engine;
use recoup::approval::MatchingPolicy;
use recoup::approval::rules::SubjectKind;
use recoup::condition::{Basis, Fact, Unknown};
use recoup::id::{Name, PolicyId};
use recoup::money::{Currency, Money};
use recoup::pricing::{StatedFacts, SubjectFacts};

use crate::value::{exact, instant, text};

/// Ids of one fact beyond which the general way takes them, which knows how long a document may be.
const MANY: usize = 64;

/// The facts that can be stated, by their words.
static FACTS: LazyLock<HashMap<&'static str, Fact>> =
    LazyLock::new(|| StatedFacts::words().map(|fact| (fact.as_str(), fact)).collect());

/// The facts of a dict that is all of the usual; `None` for any other.
pub(crate) fn facts(engine: &Engine, stated: &Bound<'_, PyAny>) -> Option<SubjectFacts> {
    let py = stated.py();
    let fields = stated.cast_exact::<PyDict>().ok()?;
    let currency = Currency::new(text(&fields.get_item(intern!(py, "currency")).ok()??)?).ok()?;
    let mut facts = SubjectFacts::bare(currency);
    let mut known = 1;
    // Before the others are gone through: a time zone of the caller's may do as it likes.
    if let Some(as_of) = fields.get_item(intern!(py, "as_of")).ok()? {
        known += 1;
        if !as_of.is_none() {
            facts.set_moment(Ok(engine.policies().moment(instant(&as_of)?).ok()?));
        }
    }
    for (word, value) in fields.iter() {
        let Some(fact) = FACTS.get(text(&word)?) else { continue };
        known += 1;
        if !value.is_none() {
            state(&mut facts, *fact, &value)?;
        }
    }
    // Another word is one that no fact has.
    (known == fields.len()).then_some(facts)
}

fn state(facts: &mut SubjectFacts, fact: Fact, value: &Bound<'_, PyAny>) -> Option<()> {
    match fact {
        Fact::Id(fact) => match text(value) {
            Some(id) => facts.set_ids(fact, [Name::new(id).ok()?.as_str()]),
            None => facts.set_ids(fact, names(value)?.iter().map(Name::as_str)),
        },
        Fact::Flag(fact) => facts.set_flag(fact, Ok(value.cast::<PyBool>().ok()?.is_true())),
        Fact::Number(fact) => facts.set_number(fact, Ok(exact(value)?.into())),
        Fact::Amount(fact) => {
            let currency = facts.currency();
            let mut put = |basis, value: &Bound<'_, PyAny>| {
                let amount = exact(value)?;
                facts.set_amount(fact, basis, Ok(Money { amount, currency }));
                Some(())
            };
            let Ok(amounts) = value.cast_exact::<PyDict>() else { return put(fact.default_basis(), value) };
            for (word, value) in amounts.iter() {
                let word = text(&word)?;
                let basis = Basis::ALL.iter().find(|basis| basis.as_str() == word)?;
                if !value.is_none() {
                    put(*basis, &value)?;
                }
            }
        }
        // What the core may come to let be stated.
        _ => return None,
    }
    Some(())
}

fn names(value: &Bound<'_, PyAny>) -> Option<Vec<Name>> {
    let name = |id: Bound<'_, PyAny>| Name::new(text(&id)?).ok();
    if let Ok(ids) = value.cast_exact::<PyList>() {
        (ids.len() <= MANY).then(|| ids.iter().map(name).collect())?
    } else {
        let ids = value.cast_exact::<PyTuple>().ok()?;
        (ids.len() <= MANY).then(|| ids.iter().map(name).collect())?
    }
}

/// The kind of subject; `None` for what is no word of it.
pub(crate) fn kind(subject: Option<&Bound<'_, PyAny>>) -> Option<SubjectKind> {
    let Some(subject) = subject else { return Some(SubjectKind::Cart) };
    let word = text(subject)?;
    SubjectKind::ALL.iter().copied().find(|kind| kind.as_str() == word)
}

/// The answers that an engine gave: nobody can change a record, so that each policy needs one for each outcome.
#[derive(Default)]
pub(crate) struct Answers(Mutex<HashMap<Key, Py<PyAny>>>);

/// A policy, and why it can't be said whether it holds.
type Key = (PolicyId, Option<Unknown>);

impl Answers {
    /// The records of policies.
    pub(crate) fn of<'py>(
        &self,
        py: Python<'py>,
        matching: impl Iterator<Item = MatchingPolicy>,
    ) -> PyResult<Bound<'py, PyTuple>> {
        let records = matching.map(|MatchingPolicy { policy, unknown }| {
            let key = (policy, unknown);
            let known = self.locked().get(&key).map(|record| record.clone_ref(py));
            if let Some(known) = known {
                return Ok(known);
            }
            let record = record(py, &key)?;
            let replaced = self.locked().insert(key, record.clone_ref(py));
            drop(replaced);
            Ok(record)
        });
        PyTuple::new(py, records.collect::<PyResult<Vec<_>>>()?)
    }

    /// While it is held nothing of Python may run.
    fn locked(&self) -> MutexGuard<'_, HashMap<Key, Py<PyAny>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A record as the general way makes it.
fn record(py: Python<'_>, (policy, unknown): &Key) -> PyResult<Py<PyAny>> {
    static RECORD: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let document = PyDict::new(py);
    document.set_item(intern!(py, "policy"), policy.as_str())?;
    if let Some(unknown) = unknown {
        document.set_item(intern!(py, "unknown"), unknown.as_str())?;
    }
    let class = RECORD.import(py, "recoup.types", "MatchingPolicy")?;
    Ok(class.call_method1(intern!(py, "_of"), (document,))?.unbind())
}
