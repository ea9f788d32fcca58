//! A log of inputs as a table: which rows are one account's, what replaying them gives, and that as columns.
//!
//! A row that can't be read is a step that was refused, in its place; the account goes on without it, as it does after an input that the engine
//! refuses.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::builder::{LargeStringBuilder, ListBuilder};
use arrow_array::{
    ArrayRef, BooleanArray, LargeStringArray, RecordBatch, TimestampMicrosecondArray, UInt64Array,
};
use arrow_schema::{Field, Schema, SchemaRef};
use chrono::{DateTime, Utc};
use recoup::document::{Encode, Faults, Tree};
use recoup::error::{Code, Error, Result};
use recoup::id::{AccountId, InputId};
use recoup::replay::{DatedEngines, LogOrder, Logged, Replayed, replay};
use recoup::{Input, Outcome};

use crate::column::{Cells, Texts, instants};
use crate::lines::{missing, read};
use crate::{Table, all};

/// The columns, all of which are needed.
const COLUMNS: &[&str] = &["account", "input", "now"];

/// The columns of one piece of the table.
struct Columns {
    account: Texts,
    now: Cells<DateTime<Utc>>,
    input: Texts,
}

/// A log, grouped by account.
pub(crate) struct Log {
    pieces: Vec<Columns>,
    /// The rows of each account, in the order in which the accounts appear first. A row without account is by itself.
    accounts: Vec<Vec<Place>>,
}

/// A row: its piece, its place there, and its place in the whole table.
#[derive(Clone, Copy)]
struct Place {
    piece: usize,
    row: usize,
    whole: u64,
}

/// A step of the replay: of a row, or of time alone.
pub(crate) struct Step {
    row: Option<u64>,
    account: Option<AccountId>,
    at: Option<DateTime<Utc>>,
    input: Option<InputId>,
    result: Result<Outcome>,
}

impl Log {
    /// # Errors
    /// Every fault of the columns, each at the path of its column.
    pub(crate) fn new(given: &Table) -> Result<Self, Faults> {
        check(&given.schema)?;
        given.check_rows()?;
        let pieces = given.batches.iter().map(Columns::new).collect::<Result<Vec<_>, _>>().map_err(all)?;
        let accounts = group(&pieces, &given.batches);
        Ok(Self { pieces, accounts })
    }

    pub(crate) fn accounts(&self) -> usize {
        self.accounts.len()
    }

    /// Replays the rows of one account.
    pub(crate) fn replay(
        &self,
        index: usize,
        engines: &DatedEngines,
        until: Option<DateTime<Utc>>,
    ) -> Vec<Step> {
        let rows = &self.accounts[index];
        let account = rows.first().map(|place| self.account(*place));
        let account = match account {
            Some(Ok(account)) => account,
            // Without an account there is nothing to step.
            Some(Err(error)) => {
                return rows.iter().map(|place| self.refused(*place, None, error.clone())).collect();
            }
            None => return Vec::new(),
        };
        let mut logged = Vec::with_capacity(rows.len());
        let mut turns = Vec::with_capacity(rows.len());
        for place in rows {
            match self.logged(*place, &account) {
                Ok(one) => {
                    turns.push((*place, Ok(one.input.id.clone())));
                    logged.push(one);
                }
                Err(error) => turns.push((*place, Err(error))),
            }
        }
        let mut turns = turns.into_iter();
        let mut steps = Vec::with_capacity(rows.len());
        let mut replay = replay(engines.clone(), logged, LogOrder::ByAccount);
        if let Some(until) = until {
            replay = replay.until(until);
        }
        for Replayed { account, at, is_input, result } in replay {
            let (mut row, mut input) = (None, None);
            while is_input && row.is_none() {
                match turns.next() {
                    Some((place, Ok(id))) => (row, input) = (Some(place.whole), Some(id)),
                    Some((place, Err(error))) => steps.push(self.refused(place, Some(&account), error)),
                    None => break,
                }
            }
            steps.push(Step { row, account: Some(account), at: Some(at), input, result });
        }
        steps.extend(turns.filter_map(|(place, id)| Some(self.refused(place, Some(&account), id.err()?))));
        steps
    }

    fn account(&self, place: Place) -> Result<AccountId> {
        let text = self.pieces[place.piece].account.get(place.row).ok_or_else(|| missing("account"))?;
        AccountId::new(text).map_err(|error| error.within("account"))
    }

    /// A row that was never stepped.
    fn refused(&self, place: Place, account: Option<&AccountId>, error: Error) -> Step {
        let at = (self.pieces[place.piece].now)(place.row).and_then(Result::ok);
        Step { row: Some(place.whole), account: account.cloned(), at, input: None, result: Err(error) }
    }

    /// What a row says. The paths are those of the arguments of a step.
    fn logged(&self, place: Place, account: &AccountId) -> Result<Logged> {
        let piece = &self.pieces[place.piece];
        let now =
            (piece.now)(place.row).ok_or_else(|| missing("now"))?.map_err(|error| error.within("now"))?;
        let input = piece.input.get(place.row).ok_or_else(|| missing("input"))?;
        Ok(Logged { account: account.clone(), now, input: Input::parse(input)? })
    }
}

impl Columns {
    fn new(batch: &RecordBatch) -> Result<Self, Vec<Error>> {
        let mut faults = Vec::new();
        let account = read(batch, "account", Texts::new, &mut faults);
        let now = read(batch, "now", instants, &mut faults);
        let input = read(batch, "input", Texts::new, &mut faults);
        match (account, now, input) {
            (Some(account), Some(now), Some(input)) => Ok(Self { account, now, input }),
            _ => Err(faults),
        }
    }
}

/// Whether these columns can be meant, whatever rows there are.
///
/// # Errors
/// Every fault of the columns, each at the path of its column.
pub(crate) fn check(schema: &Schema) -> Result<(), Faults> {
    let faults = names(schema);
    if !faults.is_empty() {
        return Err(all(faults));
    }
    let empty = RecordBatch::new_empty(Arc::new(schema.clone()));
    Columns::new(&empty).map(|_| ()).map_err(all)
}

/// What is wrong with the names of the columns.
fn names(schema: &Schema) -> Vec<Error> {
    let mut faults: Vec<_> = COLUMNS
        .iter()
        .filter(|name| schema.column_with_name(name).is_none())
        .map(|name| missing(name))
        .collect();
    let others = schema.fields().iter().filter(|field| !COLUMNS.contains(&field.name().as_str()));
    faults.extend(others.map(|field| Error::new(Code::UnknownField).within(field.name())));
    if schema.fields().len() > COLUMNS.len() && faults.is_empty() {
        faults.push(Error::new(Code::DuplicateField));
    }
    faults
}

fn group(pieces: &[Columns], batches: &[RecordBatch]) -> Vec<Vec<Place>> {
    let mut accounts: Vec<Vec<Place>> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    let mut whole = 0;
    for (piece, (columns, batch)) in pieces.iter().zip(batches).enumerate() {
        for row in 0..batch.num_rows() {
            let next = accounts.len();
            let account =
                columns.account.get(row).map_or(next, |account| *known.entry(account).or_insert(next));
            if account == next {
                accounts.push(Vec::new());
            }
            accounts[account].push(Place { piece, row, whole });
            whole += 1;
        }
    }
    accounts
}

/// The steps as columns.
///
/// # Errors
/// None that is known: the columns fit the schema that is made of them.
pub(crate) fn answer(steps: &[Step]) -> Result<Table> {
    let texts = |read: fn(&Step) -> Option<&str>| -> ArrayRef {
        Arc::new(steps.iter().map(read).collect::<LargeStringArray>())
    };
    let times = |read: fn(&Step) -> Option<DateTime<Utc>>| -> ArrayRef {
        let micros = steps.iter().map(|step| read(step).map(|at| at.timestamp_micros()));
        Arc::new(micros.collect::<TimestampMicrosecondArray>().with_timezone("UTC"))
    };
    let numbers = |read: fn(&Step) -> Option<u64>| -> ArrayRef {
        Arc::new(steps.iter().map(read).collect::<UInt64Array>())
    };
    let accepted = steps.iter().map(|step| Some(step.result.is_ok()));
    let columns: [(&str, ArrayRef); 12] = [
        ("row", numbers(|step| step.row)),
        ("account", texts(|step| step.account.as_ref().map(AccountId::as_str))),
        ("at", times(|step| step.at)),
        ("input", texts(|step| step.input.as_ref().map(InputId::as_str))),
        ("accepted", Arc::new(accepted.collect::<BooleanArray>())),
        ("events", documents(steps, |outcome| outcome.events.iter().map(Encode::encode).collect())),
        ("effects", documents(steps, |outcome| outcome.effects.iter().map(Encode::encode).collect())),
        ("next_wakeup", times(|step| step.result.as_ref().ok()?.next_wakeup)),
        ("duplicate_of", numbers(|step| step.result.as_ref().ok()?.duplicate_of)),
        ("error_code", texts(|step| step.result.as_ref().err().map(|error| error.code.as_str()))),
        ("error_path", texts(|step| step.result.as_ref().err().map(|error| error.path.as_str()))),
        ("error_detail", texts(|step| step.result.as_ref().err().map(|error| &*error.detail))),
    ];
    let fields: Vec<_> =
        columns.iter().map(|(name, column)| Field::new(*name, column.data_type().clone(), true)).collect();
    let schema: SchemaRef = Arc::new(Schema::new(fields));
    let columns = columns.into_iter().map(|(_, column)| column).collect();
    let batch = RecordBatch::try_new(Arc::clone(&schema), columns)
        .map_err(|error| Error::new(Code::InvalidRequest).detail(error.to_string()))?;
    Ok(Table { schema, batches: vec![batch] })
}

/// A column of lists of JSON texts; null where the step was refused.
fn documents(steps: &[Step], read: fn(&Outcome) -> Vec<Tree>) -> ArrayRef {
    let mut lists = ListBuilder::new(LargeStringBuilder::new());
    for step in steps {
        if let Ok(outcome) = &step.result {
            for document in read(outcome) {
                lists.values().append_value(document.to_json());
            }
        }
        lists.append(step.result.is_ok());
    }
    Arc::new(lists.finish())
}
