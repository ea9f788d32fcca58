//! A table of cart lines as requests: which columns there are, which rows are one cart, and what each cart asks.
//!
//! What is wrong with the table itself (a column that is missing, unknown or of a wrong type) is found before anything is priced; what is wrong
//! with a row is the error of its cart, at the path that the same request has for `price`.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::Schema;
use chrono::{DateTime, Utc};
use recoup::Request;
use recoup::document::Faults;
use recoup::error::{Code, Error, Result};
use recoup::id::{
    AccountId, ChannelId, ContactId, ContractId, LineId, Name, OrgUnitId, RegionId, SellerId, Sku, UnitId,
};
use recoup::money::Currency;
use recoup::pricing::Line;
use rust_decimal::Decimal;

use crate::column::{Cells, Key, Keys, Texts, decimals, instants};
use crate::{Table, all};

/// A field by name, and how its text is put in its place.
type Field<T> = (&'static str, fn(&mut T, &str) -> Result<()>);

/// Text columns that say something about the cart: every row of one says the same.
const OF_CARTS: &[Field<Request>] = &[
    ("account", |request, text| AccountId::new(text).map(|id| request.account = Some(id))),
    ("channel", |request, text| ChannelId::new(text).map(|id| request.channel = Some(id))),
    ("contact", |request, text| ContactId::new(text).map(|id| request.contact = Some(id))),
    ("currency", |request, text| Currency::new(text).map(|currency| request.currency = currency)),
    ("org_unit", |request, text| OrgUnitId::new(text).map(|id| request.org_unit = Some(id))),
    ("region", |request, text| RegionId::new(text).map(|id| request.region = Some(id))),
    ("seller", |request, text| SellerId::new(text).map(|id| request.seller = Some(id))),
    ("ship_from", |request, text| RegionId::new(text).map(|id| request.ship_from = Some(id))),
    ("ship_to", |request, text| RegionId::new(text).map(|id| request.ship_to = Some(id))),
    ("warehouse", |request, text| Name::new(text).map(|name| request.warehouse = Some(name))),
];

/// Text columns that say something about the line.
const OF_LINES: &[Field<Line>] = &[
    ("contract", |line, text| ContractId::new(text).map(|id| line.contract = Some(id))),
    ("id", |line, text| LineId::new(text).map(|id| line.id = Some(id))),
    ("unit", |line, text| UnitId::new(text).map(|id| line.unit = Some(id))),
];

/// The other columns.
const OTHERS: &[&str] = &["cart", "as_of", "sku", "quantity", "requested"];

/// Columns that no table can do without.
const NEEDED: &[&str] = &["sku", "quantity"];

/// Whether a request has this field as a column.
pub(crate) fn is_of_carts(name: &str) -> bool {
    name == "as_of" || OF_CARTS.iter().any(|(field, _)| *field == name)
}

/// The columns of one piece of the table.
struct Columns {
    /// The row at which it begins.
    start: usize,
    cart: Option<Keys>,
    as_of: Option<Cells<DateTime<Utc>>>,
    sku: Texts,
    quantity: Cells<Decimal>,
    requested: Option<Cells<DateTime<Utc>>>,
    /// By their places in [`OF_CARTS`].
    of_carts: Vec<(usize, Texts)>,
    /// By their places in [`OF_LINES`].
    of_lines: Vec<(usize, Texts)>,
}

/// A table of lines, grouped to carts.
pub(crate) struct Lines {
    /// What all carts share.
    common: Request,
    pieces: Vec<Columns>,
    /// For each row its cart, counted in the order of first appearance, and its place in it.
    places: Vec<(u32, u32)>,
    /// The rows of all carts, one cart after the other.
    rows: Vec<u32>,
    /// Where each cart begins in them; the end of the last.
    starts: Vec<usize>,
}

impl Lines {
    /// # Errors
    /// Every fault of the columns, each at the path of its column.
    pub(crate) fn new(given: &Table, common: Request) -> Result<Self, Faults> {
        check(&given.schema)?;
        given.check_rows()?;
        let mut start = 0;
        let mut pieces = Vec::with_capacity(given.batches.len());
        for batch in &given.batches {
            pieces.push(Columns::new(batch, start).map_err(all)?);
            start += batch.num_rows();
        }
        let (places, carts) = group(&pieces, start);
        let (rows, starts) = sort(&places, carts);
        Ok(Self { common, pieces, places, rows, starts })
    }

    pub(crate) fn carts(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The cart of a row, and the row's place in it.
    pub(crate) fn place(&self, row: usize) -> (usize, usize) {
        let (cart, place) = self.places[row];
        (cart as usize, place as usize)
    }

    /// What a cart asks.
    pub(crate) fn request(&self, cart: usize) -> Result<Request> {
        let rows = &self.rows[self.starts[cart]..self.starts[cart + 1]];
        let mut request = self.common.clone();
        request.lines.reserve_exact(rows.len());
        let (head, first) = self.piece(rows[0]);
        if head.cart.as_ref().is_some_and(|keys| keys.get(first).is_none()) {
            return Err(missing("cart"));
        }
        head.read_head(first, &mut request)?;
        for (index, row) in rows.iter().enumerate() {
            let (piece, row) = self.piece(*row);
            if index > 0 {
                piece.check_head(row, head, first)?;
            }
            let line = piece.line(row).map_err(|error| error.within(index).within("lines"))?;
            request.lines.push(line);
        }
        Ok(request)
    }

    fn piece(&self, row: u32) -> (&Columns, usize) {
        let row = row as usize;
        let after = self.pieces.partition_point(|piece| piece.start <= row);
        let piece = &self.pieces[after - 1];
        (piece, row - piece.start)
    }
}

impl Columns {
    fn new(batch: &RecordBatch, start: usize) -> Result<Self, Vec<Error>> {
        let mut faults = Vec::new();
        let cart = read(batch, "cart", Keys::new, &mut faults);
        let as_of = read(batch, "as_of", instants, &mut faults);
        let sku = read(batch, "sku", Texts::new, &mut faults);
        let quantity = read(batch, "quantity", decimals, &mut faults);
        let requested = read(batch, "requested", instants, &mut faults);
        let mut texts = |names: &mut dyn Iterator<Item = &'static str>| {
            let read = |(index, name)| Some((index, read(batch, name, Texts::new, &mut faults)?));
            names.enumerate().filter_map(read).collect::<Vec<_>>()
        };
        let of_carts = texts(&mut OF_CARTS.iter().map(|(name, _)| *name));
        let of_lines = texts(&mut OF_LINES.iter().map(|(name, _)| *name));
        match (sku, quantity) {
            (Some(sku), Some(quantity)) if faults.is_empty() => {
                Ok(Self { start, cart, as_of, sku, quantity, requested, of_carts, of_lines })
            }
            _ => Err(faults),
        }
    }

    /// What a row says about its cart.
    fn read_head(&self, row: usize, request: &mut Request) -> Result<()> {
        for (index, texts) in &self.of_carts {
            let (name, put) = OF_CARTS[*index];
            match texts.get(row) {
                Some(text) => put(request, text).map_err(|error| error.within(name))?,
                None if name == "currency" => return Err(missing(name)),
                None => {}
            }
        }
        if let Some(as_of) = &self.as_of {
            let at = as_of(row).ok_or_else(|| missing("as_of"))?;
            request.as_of = at.map_err(|error| error.within("as_of"))?;
        }
        Ok(())
    }

    /// Whether a row says of its cart what the first one says.
    fn check_head(&self, row: usize, head: &Self, first: usize) -> Result<()> {
        for ((index, texts), (_, of_first)) in self.of_carts.iter().zip(&head.of_carts) {
            if texts.get(row) != of_first.get(first) {
                return Err(differs(OF_CARTS[*index].0));
            }
        }
        match (&self.as_of, &head.as_of) {
            (Some(as_of), Some(of_first)) if as_of(row) != of_first(first) => Err(differs("as_of")),
            _ => Ok(()),
        }
    }

    fn line(&self, row: usize) -> Result<Line> {
        let sku = self.sku.get(row).ok_or_else(|| missing("sku"))?;
        let sku = Sku::new(sku).map_err(|error| error.within("sku"))?;
        let quantity = (self.quantity)(row).ok_or_else(|| missing("quantity"))?;
        let mut line = Line::new(sku, quantity.map_err(|error| error.within("quantity"))?);
        for (index, texts) in &self.of_lines {
            if let Some(text) = texts.get(row) {
                let (name, put) = OF_LINES[*index];
                put(&mut line, text).map_err(|error| error.within(name))?;
            }
        }
        if let Some(at) = self.requested.as_ref().and_then(|requested| requested(row)) {
            line.requested = Some(at.map_err(|error| error.within("requested"))?);
        }
        Ok(line)
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
    Columns::new(&empty, 0).map(|_| ()).map_err(all)
}

/// What is wrong with the names of the columns.
fn names(schema: &Schema) -> Vec<Error> {
    let mut faults = Vec::new();
    let mut seen = HashSet::new();
    for field in schema.fields() {
        let name = field.name().as_str();
        if !seen.insert(name) {
            faults.push(Error::new(Code::DuplicateField).within(name));
        } else if !OTHERS.contains(&name)
            && !is_of_carts(name)
            && !OF_LINES.iter().any(|(field, _)| *field == name)
        {
            faults.push(Error::new(Code::UnknownField).within(name));
        }
    }
    faults.extend(NEEDED.iter().filter(|name| !seen.contains(*name)).map(|name| missing(name)));
    faults
}

/// A column by its name, if the table has it.
pub(crate) fn read<T>(
    batch: &RecordBatch,
    name: &str,
    read: impl Fn(&arrow_array::ArrayRef) -> Result<T>,
    faults: &mut Vec<Error>,
) -> Option<T> {
    let read = read(batch.column_by_name(name)?);
    read.map_err(|error| faults.push(error.within(name))).ok()
}

/// As documents have it: at the place where the field should be.
pub(crate) fn missing(name: &str) -> Error {
    Error::new(Code::MissingField)
        .detail(format!("The field \"{name}\" is missing; add it."))
        .with("field", name)
}

fn differs(name: &str) -> Error {
    Error::new(Code::ConflictingFields).detail(format!("Rows of one cart differ in {name:?}.")).within(name)
}

/// For each row its cart and its place in it, and how many carts there are. Without a key every row is a cart of its own, and so is a row
/// whose key is null.
fn group(pieces: &[Columns], rows: usize) -> (Vec<(u32, u32)>, usize) {
    let mut places = Vec::with_capacity(rows);
    let mut carts: HashMap<Key<'_>, usize> = HashMap::new();
    let mut sizes: Vec<u32> = Vec::new();
    let mut last: Option<(Key<'_>, usize)> = None;
    for (index, piece) in pieces.iter().enumerate() {
        let end = pieces.get(index + 1).map_or(rows, |next| next.start);
        for row in 0..end - piece.start {
            let key = piece.cart.as_ref().and_then(|keys| keys.get(row));
            let cart = match (key, last) {
                // Rows of one cart mostly stand together.
                (Some(key), Some((before, cart))) if key == before => cart,
                (Some(key), _) => *carts.entry(key).or_insert(sizes.len()),
                (None, _) => sizes.len(),
            };
            last = key.map(|key| (key, cart));
            if cart == sizes.len() {
                sizes.push(0);
            }
            places.push((narrow(cart), sizes[cart]));
            sizes[cart] += 1;
        }
    }
    let carts = sizes.len();
    (places, carts)
}

/// The rows of each cart, one cart after the other, and where each begins.
fn sort(places: &[(u32, u32)], carts: usize) -> (Vec<u32>, Vec<usize>) {
    let mut starts = vec![0; carts + 1];
    for (cart, _) in places {
        starts[*cart as usize + 1] += 1;
    }
    for cart in 0..carts {
        starts[cart + 1] += starts[cart];
    }
    let mut rows = vec![0; places.len()];
    for (row, (cart, place)) in places.iter().enumerate() {
        rows[starts[*cart as usize] + *place as usize] = narrow(row);
    }
    (rows, starts)
}

/// Rows and carts are at most [`recoup::limits::BATCH`], which was checked.
fn narrow(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
