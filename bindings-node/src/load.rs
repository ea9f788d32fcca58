//! The lane of bulk prices: rows and CSV that stream in, and then an engine.
//!
//! A thread of its own builds, and a channel with room for one part feeds it: whoever pushes faster than it reads waits, on a thread of
//! the pool and not on the event loop. A load that nobody finishes ends when its handle is collected.

use std::mem;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

use napi::bindgen_prelude::{AsyncTask, Either, Uint8ArraySlice};
use napi_derive::napi;
use recoup::catalog::ProductRecord;
use recoup::document::{Decode, Faults, Tree, read, read_tree};
use recoup::error::{Code, Error};
use recoup::pricing::PriceRecord;
use recoup::pricing::rules::Cost;
use recoup::{Engine, EngineBuilder};

use crate::Handle;
use crate::reply::{Refused, Reply};
use crate::task::Task;

/// A load that is under way.
#[napi]
#[derive(Debug)]
pub struct Load(Mutex<State>);

#[derive(Debug)]
enum State {
    Open(SyncSender<Part>, JoinHandle<Result<Engine, Faults>>),
    Over,
}

/// What comes in.
#[derive(Debug)]
enum Part {
    /// A JSON array of price rows.
    Rows(String),
    /// Bytes of a CSV file of prices.
    Csv(Vec<u8>),
    /// The end of that file.
    CsvEnd,
}

/// Begins a load: the rulebook, and the products and costs beside it as JSON arrays.
#[napi]
pub fn load_begin(
    rulebook: &Handle,
    products: Option<String>,
    costs: Option<String>,
) -> napi::Result<Either<Load, Refused>> {
    let rulebook = match rulebook.held() {
        Ok(rulebook) => rulebook.clone(),
        Err(faults) => return Ok(Either::B(Refused { faults: recoup_surface::faults_to_json(&faults) })),
    };
    let (sender, receiver) = sync_channel(1);
    let thread = std::thread::Builder::new().name("recoup-load".into());
    let thread = thread.spawn(move || build(&rulebook, products.as_deref(), costs.as_deref(), &receiver))?;
    Ok(Either::A(Load(Mutex::new(State::Open(sender, thread)))))
}

/// Takes rows, a JSON array.
#[napi]
pub fn load_rows(load: &Load, rows: String) -> AsyncTask<Task> {
    push(load, Part::Rows(rows))
}

/// Takes the next piece of a CSV file; `null` ends the file.
#[napi]
pub fn load_csv(load: &Load, chunk: Option<Either<String, Uint8ArraySlice<'_>>>) -> AsyncTask<Task> {
    push(
        load,
        match chunk {
            None => Part::CsvEnd,
            Some(Either::A(text)) => Part::Csv(text.into_bytes()),
            Some(Either::B(bytes)) => Part::Csv(bytes.to_vec()),
        },
    )
}

/// Ends the load: the engine, or every fault.
#[napi]
pub fn load_finish(load: &Load) -> AsyncTask<Task> {
    let state = take(load);
    Task::of(move || {
        let State::Open(sender, thread) = state else { return Reply::Refused(over()) };
        drop(sender);
        match thread.join() {
            Ok(Ok(engine)) => Reply::Handle(engine.into()),
            Ok(Err(faults)) => Reply::Refused(faults),
            Err(_) => Reply::Refused(over()),
        }
    })
}

/// Gives up: what was loaded is let go of.
#[napi]
pub fn load_cancel(load: &Load) {
    drop(take(load));
}

fn push(load: &Load, part: Part) -> AsyncTask<Task> {
    let state = load.0.lock().unwrap_or_else(PoisonError::into_inner);
    let sender = if let State::Open(sender, _) = &*state { Some(sender.clone()) } else { None };
    Task::of(move || match sender.map(|sender| sender.send(part)) {
        Some(Ok(())) => Reply::Nothing,
        Some(Err(_)) | None => Reply::Refused(over()),
    })
}

fn take(load: &Load) -> State {
    mem::replace(&mut *load.0.lock().unwrap_or_else(PoisonError::into_inner), State::Over)
}

fn over() -> Faults {
    Error::new(Code::InvalidRequest).detail("The load is over; begin another.").into()
}

/// Builds until nothing more comes. Rows that can't be read end it; rows that are read and wrong are reported with all others.
fn build(
    rulebook: &recoup_surface::Handle,
    products: Option<&str>,
    costs: Option<&str>,
    parts: &Receiver<Part>,
) -> Result<Engine, Faults> {
    let source = rulebook.rulebook().ok_or_else(over)?;
    let mut builder = Engine::builder(source.rulebook().to_json())
        .products(list::<ProductRecord>(products, "products")?)
        .costs(list::<Cost>(costs, "costs")?);
    let mut rows_before = 0;
    while let Ok(part) = parts.recv() {
        match part {
            Part::Rows(text) => {
                let rows = rows(&text, rows_before)?;
                rows_before += rows.len();
                builder = builder.prices(rows.iter().map(PriceRecord::row));
            }
            Part::Csv(chunk) => csv(&mut builder, &chunk, parts),
            Part::CsvEnd => {}
        }
    }
    builder.compile().map_err(|faults| source.locate(faults))
}

/// Reads a CSV file to its end.
fn csv(builder: &mut EngineBuilder, first: &[u8], parts: &Receiver<Part>) {
    let mut file = builder.prices_csv();
    file.push(first);
    while let Ok(Part::Csv(chunk)) = parts.recv() {
        file.push(&chunk);
    }
    file.finish();
}

/// The rows of one array, with their places in all that came.
fn rows(text: &str, before: usize) -> Result<Vec<PriceRecord>, Faults> {
    let Tree::List(rows) = Tree::parse(text.as_bytes())? else { return Ok(Vec::new()) };
    let place = |(index, row): (usize, &Tree)| {
        read_tree::<PriceRecord>(row)
            .map_err(|faults| faults.within(&(before + index).to_string()).within("prices"))
    };
    rows.iter().enumerate().map(place).collect()
}

fn list<T: Decode>(text: Option<&str>, name: &str) -> Result<Vec<T>, Faults> {
    let Some(text) = text else { return Ok(Vec::new()) };
    read(text.as_bytes()).map_err(|faults| faults.within(name))
}
