//! Tables in, tables out: a batch of carts, a log of inputs.
//!
//! How a table is read and written is here, once for all languages, and nothing else: what a row means is the engine's, and so is every error.
//! Threads are those of [`recoup_surface::batch`]. How the columns cross is the binding's: Arrow's C interface in Python, streams of bytes
//! ([`ipc`]) in Node.

mod column;
#[cfg(feature = "ipc")]
pub mod ipc;
mod lines;
mod log;
mod prices;

use std::ops::ControlFlow;

use arrow_array::RecordBatch;
use arrow_schema::{Schema, SchemaRef};
use chrono::{DateTime, Utc};
use recoup::document::{Faults, Tree, read_tree};
use recoup::error::{Code, Error};
use recoup::replay::DatedEngines;
use recoup::{Engine, Request, limits};
use recoup_surface::batch::{self, Piece, in_parallel};

use lines::Lines;
use log::Log;

/// A table: its columns, and its rows in the pieces in which they came.
///
/// Its arrays are whole: offsets lead somewhere and texts are UTF-8. Whoever makes one of bytes that somebody else wrote has checked that.
#[derive(Debug, Clone)]
pub struct Table {
    /// The columns.
    pub schema: SchemaRef,
    /// The rows.
    pub batches: Vec<RecordBatch>,
}

impl Table {
    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        // Columns of nulls may claim any number of rows.
        self.batches.iter().map(RecordBatch::num_rows).fold(0, usize::saturating_add)
    }

    /// Rows and what they are grouped to are counted in 32 bits.
    fn check_rows(&self) -> Result<(), Error> {
        if self.rows() > limits::BATCH {
            return Err(Error::new(Code::TooMany).with("limit", limits::BATCH));
        }
        Ok(())
    }
}

/// Why there is no answer.
#[derive(Debug)]
pub enum Ended<B> {
    /// The table can't be meant: every fault of its columns.
    Refused(Faults),
    /// Whoever listens said stop.
    Stopped(B),
}

impl<B> From<Faults> for Ended<B> {
    fn from(faults: Faults) -> Self {
        Self::Refused(faults)
    }
}

impl<B> From<Error> for Ended<B> {
    fn from(error: Error) -> Self {
        Self::Refused(error.into())
    }
}

/// Prices the carts of a table of lines: the same rows in the same order, with what the engine says of each.
///
/// `common` is what all carts share, from [`common`]. `hear` is told on this thread how many carts are done and how many there are, as often as
/// [`in_parallel`] says; once it breaks, the work ends.
///
/// # Errors
/// [`Ended`].
pub fn price_table<B>(
    engine: &Engine,
    asked: &Table,
    common: Request,
    threads: usize,
    mut hear: impl FnMut(usize, usize) -> ControlFlow<B>,
) -> Result<Table, Ended<B>> {
    let lines = Lines::new(asked, common)?;
    let (mut done, total) = (0, lines.carts());
    let price = |cart| engine.price(&lines.request(cart)?).and_then(prices::Cart::new);
    let carts = finished(in_parallel(total, threads, Piece::Some, price, |priced| {
        done += priced.len();
        hear(done, total)
    }))?;
    let pieces = prices::pieces(asked);
    let schema = prices::schema(&asked.schema);
    let write = |index: usize| prices::answer(&schema, asked, &lines, &carts, &pieces[index]);
    let batches = finished(in_parallel(pieces.len(), threads, Piece::One, write, |_| hear(total, total)))?;
    Ok(Table { schema, batches: batches.into_iter().collect::<Result<_, _>>()? })
}

/// Runs a log of inputs again, account by account: a row for each step. It goes on until an instant, that included, and tells `hear` how many
/// accounts are done and how many there are.
///
/// # Errors
/// [`Ended`].
pub fn replay_table<B>(
    engines: &DatedEngines,
    log: &Table,
    until: Option<DateTime<Utc>>,
    threads: usize,
    mut hear: impl FnMut(usize, usize) -> ControlFlow<B>,
) -> Result<Table, Ended<B>> {
    let log = Log::new(log)?;
    let (mut done, total) = (0, log.accounts());
    let replay = |account| log.replay(account, engines, until);
    let steps = finished(in_parallel(total, threads, Piece::One, replay, |accounts| {
        done += accounts.len();
        hear(done, total)
    }))?;
    let steps: Vec<_> = steps.into_iter().flatten().collect();
    Ok(log::answer(&steps)?)
}

/// The request that all carts share, from a JSON object of its fields. What a column says is not said there.
///
/// # Errors
/// [`Code::ConflictingFields`] at a field that is a column too, [`Code::UnknownField`] at `lines`, which are the table; every fault of the request.
pub fn common(schema: &Schema, fields: &str) -> Result<Request, Faults> {
    let mut fields = Tree::parse(fields.as_bytes())?;
    if let Tree::Object(given) = &mut fields {
        // They would stand before those of each cart.
        if given.iter().any(|(name, value)| name == "lines" && *value != Tree::Null) {
            let detail = "\"lines\" is no field of all carts; they are the table.";
            return Err(Error::new(Code::UnknownField).detail(detail).within("lines").into());
        }
        for column in schema.fields().iter().map(|field| field.name()) {
            let is_given = given.iter().any(|(name, value)| name == column && *value != Tree::Null);
            if is_given && lines::is_of_carts(column) {
                let detail =
                    format!("{column:?} is a column and a field of all carts; one of them has to go.");
                return Err(Error::new(Code::ConflictingFields).detail(detail).within(column).into());
            }
        }
        // A request has these two; where they are columns, every cart has its own and these are never seen.
        for (name, any) in [("currency", "USD"), ("as_of", "2000-01-01T00:00:00Z")] {
            if schema.column_with_name(name).is_some() {
                given.retain(|(given, _)| given != name);
                given.push((name.into(), Tree::Text(any.into())));
            }
        }
    }
    read_tree(&fields)
}

/// How many threads are asked for; as many as the machine runs at once where nobody says.
///
/// # Errors
/// [`Code::OutOfRange`] at `threads`.
pub fn threads(asked: Option<u32>) -> Result<usize, Error> {
    let Some(asked) = asked else { return Ok(batch::threads()) };
    let most = u32::try_from(batch::THREADS).unwrap_or(u32::MAX);
    if (1..=most).contains(&asked) {
        Ok(usize::try_from(asked).unwrap_or(1))
    } else {
        Err(Error::new(Code::OutOfRange).with("least", 1).with("most", most).within("threads"))
    }
}

fn finished<T, B>(batch: ControlFlow<B, T>) -> Result<T, Ended<B>> {
    match batch {
        ControlFlow::Continue(results) => Ok(results),
        ControlFlow::Break(reason) => Err(Ended::Stopped(reason)),
    }
}

/// All faults of the columns.
fn all(errors: Vec<Error>) -> Faults {
    let mut errors = errors.into_iter();
    let mut faults = Faults::from(errors.next().unwrap_or_else(|| Error::new(Code::InvalidRequest)));
    faults.extend(errors);
    faults
}
