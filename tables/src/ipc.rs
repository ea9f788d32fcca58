//! Tables as Arrow IPC streams: bytes in, bytes out.
//!
//! What comes in was written by anybody. It is checked before a row is read: the columns first, so that nothing but text, numbers and instants
//! (and dictionaries of text) is ever decoded, then every offset, key and text. Broken bytes are an error and never a crash; lengths that they
//! claim are believed no further than the bytes reach.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use arrow_ipc::reader::StreamReader;
use arrow_ipc::writer::StreamWriter;
use arrow_schema::{ArrowError, Schema};
use chrono::{DateTime, Utc};
use recoup::Engine;
use recoup::document::Faults;
use recoup::error::{Code, Error};
use recoup::replay::DatedEngines;

use crate::{Ended, Table, lines, log};

/// What a file of Arrow begins with; a stream never does.
const FILE: &[u8] = b"ARROW1";

/// [`crate::price_table`] on a stream; `fields` is a JSON object of what all carts share.
///
/// # Errors
/// [`Ended`]; [`Code::WrongType`] for bytes that are no table.
pub fn price_table<B>(
    engine: &Engine,
    bytes: &[u8],
    fields: &str,
    threads: usize,
    hear: impl FnMut(usize, usize) -> ControlFlow<B>,
) -> Result<Vec<u8>, Ended<B>> {
    let asked = read(bytes, lines::check)?;
    let common = crate::common(&asked.schema, fields)?;
    Ok(write(&crate::price_table(engine, &asked, common, threads, hear)?)?)
}

/// [`crate::replay_table`] on a stream.
///
/// # Errors
/// [`Ended`]; [`Code::WrongType`] for bytes that are no table.
pub fn replay_table<B>(
    engines: &DatedEngines,
    bytes: &[u8],
    until: Option<DateTime<Utc>>,
    threads: usize,
    hear: impl FnMut(usize, usize) -> ControlFlow<B>,
) -> Result<Vec<u8>, Ended<B>> {
    let log = read(bytes, log::check)?;
    Ok(write(&crate::replay_table(engines, &log, until, threads, hear)?)?)
}

fn read(bytes: &[u8], check: fn(&Schema) -> Result<(), Faults>) -> Result<Table, Faults> {
    if bytes.starts_with(FILE) {
        return Err(no_table("these are the bytes of a file of Arrow; give those of a stream"));
    }
    // The reader answers most of what is broken with an error, but here and there it asserts what a message says, such as that a buffer lies
    // within its body. What it was working on is thrown away, so nothing half-done is seen afterwards.
    let read = catch_unwind(AssertUnwindSafe(|| drain(bytes, check)));
    read.unwrap_or_else(|_| Err(no_table("the bytes contradict themselves")))
}

fn drain(bytes: &[u8], check: fn(&Schema) -> Result<(), Faults>) -> Result<Table, Faults> {
    let unread = |error: ArrowError| no_table(&error.to_string());
    let mut reader = StreamReader::try_new(bytes, None).map_err(unread)?;
    let schema = reader.schema();
    check(&schema)?;
    let batches = reader.by_ref().collect::<Result<_, _>>().map_err(unread)?;
    Ok(Table { schema, batches })
}

fn write(table: &Table) -> Result<Vec<u8>, Error> {
    let written = || {
        let mut writer = StreamWriter::try_new(Vec::new(), &table.schema)?;
        table.batches.iter().try_for_each(|batch| writer.write(batch))?;
        writer.into_inner()
    };
    written().map_err(|error: ArrowError| Error::new(Code::InvalidRequest).detail(error.to_string()))
}

fn no_table(why: &str) -> Faults {
    Error::new(Code::WrongType).detail(format!("The table can't be read: {why}.")).into()
}
