//! Tables as Arrow IPC streams: bytes in, bytes out.
//!
//! What comes in was written by anybody. It is checked before a row is read: the columns first, so that nothing but text, numbers and instants
//! (and dictionaries of text) is ever decoded, then every offset, key and text. Broken bytes are an error and never a crash; lengths that they
//! claim are believed no further than the bytes reach.

use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use arrow_array::{Array as _, RecordBatch};
use arrow_ipc::reader::StreamReader;
use arrow_ipc::root_as_message;
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
    if !is_bounded(bytes) {
        return Err(no_table("a buffer lies outside of its message"));
    }
    // The reader answers what is broken with an error, but here and there it asserts what a message says. What it was working on is thrown
    // away, so nothing half-done is seen afterwards.
    let read = catch_unwind(AssertUnwindSafe(|| drain(bytes, check)));
    read.unwrap_or_else(|_| Err(no_table("the bytes contradict themselves")))
}

/// Whether every buffer lies within the body of its message. The reader asserts that, and a panic is not only slow: the host sees it in its log.
/// What is broken otherwise is left to the reader.
fn is_bounded(mut bytes: &[u8]) -> bool {
    while let Some((batch, body)) = message(&mut bytes) {
        let within = |buffer: &arrow_ipc::Buffer| {
            let end = buffer.offset().checked_add(buffer.length());
            let ends = end.and_then(|end| usize::try_from(end).ok()).is_some_and(|end| end <= body);
            ends && buffer.offset() >= 0 && buffer.length() >= 0
        };
        if !batch.iter().all(within) {
            return false;
        }
    }
    true
}

/// The buffers of the next message and the length of its body; `None` at the end, or where the reader will find none.
fn message(bytes: &mut &[u8]) -> Option<(Vec<arrow_ipc::Buffer>, usize)> {
    const CONTINUED: [u8; 4] = [0xff; 4];
    let mut word = || take(bytes, 4).and_then(|word| <[u8; 4]>::try_from(word).ok());
    let first = word()?;
    let length = if first == CONTINUED { word()? } else { first };
    let length = usize::try_from(i32::from_le_bytes(length)).ok().filter(|length| *length > 0)?;
    let message = root_as_message(take(bytes, length)?).ok()?;
    let body = usize::try_from(message.bodyLength()).ok()?;
    take(bytes, body)?;
    let batch = message.header_as_record_batch();
    let batch = batch.or_else(|| message.header_as_dictionary_batch()?.data());
    let buffers = batch.and_then(|batch| batch.buffers()).into_iter().flatten().copied().collect();
    Some((buffers, body))
}

fn take<'a>(bytes: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, rest) = bytes.split_at_checked(count)?;
    *bytes = rest;
    Some(taken)
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
    // Room for all of it at once: a vector that grows is copied again and again.
    let columns = table.batches.iter().flat_map(RecordBatch::columns);
    let room = columns.filter_map(|column| column.to_data().get_slice_memory_size().ok()).sum();
    let written = || {
        let mut writer = StreamWriter::try_new(Vec::with_capacity(room), &table.schema)?;
        table.batches.iter().try_for_each(|batch| writer.write(batch))?;
        writer.into_inner()
    };
    written().map_err(|error: ArrowError| Error::new(Code::InvalidRequest).detail(error.to_string()))
}

fn no_table(why: &str) -> Faults {
    Error::new(Code::WrongType).detail(format!("The table can't be read: {why}.")).into()
}
