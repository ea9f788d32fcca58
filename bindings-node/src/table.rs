//! The lane of tables: Arrow IPC streams in and out, on threads of their own while the event loop does other things.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};
use napi::bindgen_prelude::{AsyncTask, ClassInstance, Uint8ArraySlice};
use napi_derive::napi;
use recoup::Engine;
use recoup::document::{Decode, Faults, read};
use recoup::error::{Code, Error};
use recoup::replay::DatedEngines;
use recoup_tables::{Ended, ipc};

use crate::Handle;
use crate::reply::Reply;
use crate::task::Task;

/// What ends the work on a table before it is done.
#[napi]
#[derive(Debug)]
pub struct Stop(Arc<AtomicBool>);

#[napi]
impl Stop {
    #[napi(constructor)]
    pub fn new() -> Self {
        Self(Arc::default())
    }

    /// What is begun is finished, and nothing more begins.
    #[napi]
    pub fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Stop {
    fn listener(&self) -> impl FnMut(usize, usize) -> ControlFlow<()> + Send + use<> {
        let stopped = Arc::clone(&self.0);
        move |_, _| {
            if stopped.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }
    }
}

/// Prices the carts of a table. `fields` is a JSON object of what they all share, `threads` a JSON number.
#[napi]
pub fn price_table(
    engine: ClassInstance<'_, Handle>,
    lines: Uint8ArraySlice<'_>,
    fields: String,
    threads: Option<String>,
    stop: &Stop,
) -> AsyncTask<Task> {
    let (engine, lines, listener) = (engine_of(&engine), copy(&lines), stop.listener());
    Task::of(move || {
        let price = || {
            let threads = count(threads.as_deref())?;
            ipc::price_table(&engine?, &lines, &fields, threads, listener)
        };
        reply(price())
    })
}

/// Runs a log again. Each engine holds from its instant on, a JSON text; `None` is always.
#[napi]
pub fn replay_table(
    since: Vec<Option<String>>,
    engines: Vec<ClassInstance<'_, Handle>>,
    log: Uint8ArraySlice<'_>,
    until: Option<String>,
    threads: Option<String>,
    stop: &Stop,
) -> AsyncTask<Task> {
    let engines: Result<Vec<_>, _> = engines.iter().map(|engine| engine_of(engine)).collect();
    let (log, listener) = (copy(&log), stop.listener());
    Task::of(move || {
        let replay = || {
            let since = since
                .iter()
                .map(|since| Ok(value(since.as_deref(), "engine")?.unwrap_or(DateTime::<Utc>::MIN_UTC)));
            let since = since.collect::<Result<Vec<_>, Faults>>()?;
            let dated = DatedEngines::new(since.into_iter().zip(engines?).collect());
            let dated = dated.map_err(|error| error.within("engine"))?;
            let (until, threads) = (value(until.as_deref(), "until")?, count(threads.as_deref())?);
            ipc::replay_table(&dated, &log, until, threads, listener)
        };
        reply(replay())
    })
}

/// Bytes are copied before anybody reads them: another thread may share their memory and write to it.
fn copy(bytes: &[u8]) -> Vec<u8> {
    bytes.to_vec()
}

fn engine_of(handle: &Handle) -> Result<Engine, Faults> {
    let engine = handle.held()?.engine();
    engine.cloned().ok_or_else(|| Error::new(Code::WrongType).within("engine").into())
}

fn count(threads: Option<&str>) -> Result<usize, Faults> {
    Ok(recoup_tables::threads(value(threads, "threads")?)?)
}

fn value<T: Decode>(text: Option<&str>, name: &str) -> Result<Option<T>, Faults> {
    text.map(|text| read(text.as_bytes())).transpose().map_err(|faults| faults.within(name))
}

fn reply(answer: Result<Vec<u8>, Ended<()>>) -> Reply {
    match answer {
        Ok(bytes) => Reply::Bytes(bytes),
        Err(Ended::Refused(faults)) => Reply::Refused(faults),
        // Whoever said stop does not listen any more.
        Err(Ended::Stopped(())) => Reply::Nothing,
    }
}
