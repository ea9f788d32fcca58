//! Priced carts as columns: for each row of the table that was asked what the engine says of this line, or why its cart is refused.

use std::ops::Range;
use std::sync::Arc;

use arrow_array::{
    ArrayRef, Decimal128Array, LargeStringArray, ListArray, RecordBatch, StructArray, new_null_array,
};
use arrow_buffer::{NullBuffer, OffsetBuffer};
use arrow_schema::{DataType, Field, Fields, Schema, SchemaRef};
use recoup::Priced;
use recoup::error::{Code, Error, Result};
use recoup::pricing::{Issue, LineStatus, PricedLine, Reason, Source};
use rust_decimal::Decimal;

use crate::Table;
use crate::lines::Lines;

/// Decimals of a unit price in a column.
const PRICE_SCALE: u8 = 12;
/// Decimals of an amount in a column.
const AMOUNT_SCALE: u8 = 4;
/// Digits of both.
const DIGITS: u8 = 38;
/// The first number with more of them.
const LIMIT: u128 = 10_u128.pow(DIGITS as u32);
/// Numbers below it have a place at whichever scale.
const SHORT: u128 = LIMIT / 10_u128.pow(PRICE_SCALE as u32);

/// Powers of ten, as far as a number can be from its scale.
const TENS: [i128; PRICE_SCALE as usize + 1] = {
    let mut tens = [1; PRICE_SCALE as usize + 1];
    let mut index = 1;
    while index < tens.len() {
        tens[index] = tens[index - 1] * 10;
        index += 1;
    }
    tens
};

/// Rows of one piece of the answer.
const PIECE: usize = 16 * 1024;

/// What the columns show of a cart that was priced. The rest is let go at once, on the thread that made it: a batch of carts is great.
pub(crate) struct Cart {
    lines: Box<[Line]>,
    gross: Decimal,
    issues: Vec<Issue>,
}

struct Line {
    status: LineStatus,
    list_price: Option<Decimal>,
    unit_price: Option<Decimal>,
    source: Option<Source>,
    rule: Option<String>,
    subtotal: Decimal,
    discount: Decimal,
    total: Decimal,
    net: Decimal,
    tax: Decimal,
    gross: Decimal,
    reasons: Vec<(Reason, String)>,
}

/// One line that was priced, with its cart.
struct Row<'a> {
    cart: &'a Cart,
    line: &'a Line,
    /// Its place in the cart.
    place: usize,
}

type Rows<'a> = [Result<Row<'a>, &'a Error>];

impl Cart {
    /// Of what the engine says; refused where a number has no place in its column, digit for digit.
    pub(crate) fn new(priced: Priced) -> Result<Self> {
        let lines = priced.lines.into_iter().enumerate();
        let lines = lines.map(|(index, line)| {
            let line = Line::from(line);
            if line.fits() {
                Ok(line)
            } else {
                Err(Error::new(Code::PrecisionLoss).within(index).within("lines"))
            }
        });
        let cart =
            Self { lines: lines.collect::<Result<_>>()?, gross: priced.totals.gross, issues: priced.issues };
        if has_place(cart.gross, AMOUNT_SCALE) {
            Ok(cart)
        } else {
            Err(Error::new(Code::PrecisionLoss).at("/totals/gross"))
        }
    }
}

impl From<PricedLine> for Line {
    fn from(line: PricedLine) -> Self {
        Self {
            status: line.status,
            list_price: line.list_price,
            unit_price: line.unit_price,
            source: line.source,
            rule: line.rule,
            subtotal: line.subtotal,
            discount: line.discount,
            total: line.total,
            net: line.net,
            tax: line.tax,
            gross: line.gross,
            reasons: line.reasons,
        }
    }
}

impl Line {
    fn fits(&self) -> bool {
        let unit_prices = [self.list_price, self.unit_price];
        let amounts = [self.subtotal, self.discount, self.total, self.net, self.tax, self.gross];
        unit_prices.into_iter().flatten().all(|price| has_place(price, PRICE_SCALE))
            && amounts.into_iter().all(|amount| has_place(amount, AMOUNT_SCALE))
    }
}

/// Whether a number has a place in a column of this scale. Nearly every one is short enough to see it at once.
fn has_place(number: Decimal, scale: u8) -> bool {
    let short = number.scale() <= u32::from(scale) && number.mantissa().unsigned_abs() < SHORT;
    short || scaled(number, scale).is_some()
}

/// The number as a whole one with this many decimals.
fn scaled(number: Decimal, scale: u8) -> Option<i128> {
    let number = if number.scale() > u32::from(scale) { number.normalize() } else { number };
    let up = u32::from(scale).checked_sub(number.scale())?;
    let ten = *TENS.get(usize::try_from(up).ok()?)?;
    if let Ok(short) = i64::try_from(number.mantissa()) {
        // 63 bits by twelve digits stay far below the limit.
        return Some(i128::from(short) * ten);
    }
    let value = number.mantissa().checked_mul(ten)?;
    (value.unsigned_abs() < LIMIT).then_some(value)
}

/// The columns of the answer: those of the question as they came, then the engine's.
pub(crate) fn schema(asked: &SchemaRef) -> SchemaRef {
    let price = DataType::Decimal128(DIGITS, PRICE_SCALE.cast_signed());
    let amount = DataType::Decimal128(DIGITS, AMOUNT_SCALE.cast_signed());
    let own = [
        ("status", DataType::LargeUtf8),
        ("list_price", price.clone()),
        ("unit_price", price),
        ("source", DataType::LargeUtf8),
        ("rule", DataType::LargeUtf8),
        ("subtotal", amount.clone()),
        ("discount", amount.clone()),
        ("total", amount.clone()),
        ("net", amount.clone()),
        ("tax", amount.clone()),
        ("gross", amount.clone()),
        ("cart_gross", amount),
        ("reasons", list(&REASON)),
        ("issues", list(&ISSUE)),
        ("error_code", DataType::LargeUtf8),
        ("error_path", DataType::LargeUtf8),
        ("error_detail", DataType::LargeUtf8),
    ];
    let own = own.into_iter().map(|(name, kind)| Arc::new(Field::new(name, kind, true)));
    let fields: Fields = asked.fields().iter().cloned().chain(own).collect();
    Arc::new(Schema::new(fields))
}

const REASON: [&str; 2] = ["code", "detail"];
const ISSUE: [&str; 3] = ["code", "path", "detail"];

/// A list of records of texts.
fn list(names: &[&str]) -> DataType {
    DataType::List(Arc::new(Field::new("item", DataType::Struct(texts(names)), true)))
}

fn texts(names: &[&str]) -> Fields {
    names.iter().map(|name| Field::new(*name, DataType::LargeUtf8, true)).collect()
}

/// Some rows of one piece of the question.
pub(crate) struct Part {
    batch: usize,
    rows: Range<usize>,
    /// The row of the table at which they begin.
    start: usize,
}

/// The pieces of the answer.
pub(crate) fn pieces(given: &Table) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (batch, columns) in given.batches.iter().enumerate() {
        let rows = columns.num_rows();
        for from in (0..rows).step_by(PIECE) {
            parts.push(Part { batch, rows: from..rows.min(from + PIECE), start: start + from });
        }
        start += rows;
    }
    parts
}

/// A piece of the answer.
pub(crate) fn answer(
    schema: &SchemaRef,
    given: &Table,
    lines: &Lines,
    carts: &[Result<Cart>],
    Part { batch, rows, start }: &Part,
) -> Result<RecordBatch> {
    let found: Vec<_> = (*start..start + rows.len())
        .map(|row| {
            let (cart, place) = lines.place(row);
            let cart = carts[cart].as_ref()?;
            // A cart has as many priced lines as it has rows.
            Ok(Row { cart, line: &cart.lines[place], place })
        })
        .collect();
    let asked = given.batches[*batch].slice(rows.start, rows.len());
    let mut columns = asked.columns().to_vec();
    columns.extend(own(&found));
    RecordBatch::try_new(Arc::clone(schema), columns)
        .map_err(|error| Error::new(Code::InvalidRequest).detail(error.to_string()))
}

fn own(rows: &Rows<'_>) -> [ArrayRef; 17] {
    let text = |read: fn(&Line) -> Option<&str>| column(rows, |row| read(row.line));
    let number = |scale: u8, read: fn(&Line) -> Option<Decimal>| decimals(rows, scale, |row| read(row.line));
    let error = |read: fn(&Error) -> &str| -> ArrayRef {
        if rows.iter().all(Result::is_ok) {
            return new_null_array(&DataType::LargeUtf8, rows.len());
        }
        let errors = rows.iter().map(|row| row.as_ref().err().map(|error| read(error)));
        Arc::new(errors.collect::<LargeStringArray>())
    };
    [
        text(|line| Some(line.status.as_str())),
        number(PRICE_SCALE, |line| line.list_price),
        number(PRICE_SCALE, |line| line.unit_price),
        text(|line| line.source.map(Source::as_str)),
        text(|line| line.rule.as_deref()),
        number(AMOUNT_SCALE, |line| Some(line.subtotal)),
        number(AMOUNT_SCALE, |line| Some(line.discount)),
        number(AMOUNT_SCALE, |line| Some(line.total)),
        number(AMOUNT_SCALE, |line| Some(line.net)),
        number(AMOUNT_SCALE, |line| Some(line.tax)),
        number(AMOUNT_SCALE, |line| Some(line.gross)),
        decimals(rows, AMOUNT_SCALE, |row| Some(row.cart.gross)),
        records(rows, &REASON, |row| {
            row.line.reasons.iter().map(|(code, detail)| [code.as_str(), detail.as_str()]).collect()
        }),
        records(rows, &ISSUE, |row| {
            let here = row.cart.issues.iter().filter(|Issue(error)| is_at(&error.path, row.place));
            here.map(|Issue(error)| [error.code.as_str(), error.path.as_str(), &*error.detail]).collect()
        }),
        error(|error| error.code.as_str()),
        error(|error| error.path.as_str()),
        error(|error| &error.detail),
    ]
}

/// Whether an issue stands at the row of this place: that of its line, or the cart's first for what is about the cart.
fn is_at(path: &str, place: usize) -> bool {
    let line = path.strip_prefix("/lines/").and_then(|rest| rest.split('/').next()?.parse().ok());
    line.unwrap_or(0_usize) == place
}

fn column<'a>(rows: &'a Rows<'a>, read: impl Fn(&'a Row<'a>) -> Option<&'a str>) -> ArrayRef {
    Arc::new(rows.iter().map(|row| read(row.as_ref().ok()?)).collect::<LargeStringArray>())
}

fn decimals<'a>(rows: &'a Rows<'a>, scale: u8, read: impl Fn(&'a Row<'a>) -> Option<Decimal>) -> ArrayRef {
    let values = rows.iter().map(|row| scaled(read(row.as_ref().ok()?)?, scale));
    let kind = DataType::Decimal128(DIGITS, scale.cast_signed());
    Arc::new(values.collect::<Decimal128Array>().with_data_type(kind))
}

/// A column of lists of records; null where the cart is refused.
fn records<'a, const N: usize>(
    rows: &'a Rows<'a>,
    names: &[&str; N],
    read: impl Fn(&'a Row<'a>) -> Vec<[&'a str; N]>,
) -> ArrayRef {
    let found: Vec<Vec<[&str; N]>> =
        rows.iter().map(|row| row.as_ref().map(&read).unwrap_or_default()).collect();
    let columns = std::array::from_fn::<ArrayRef, N, _>(|index| {
        Arc::new(LargeStringArray::from_iter_values(found.iter().flatten().map(|record| record[index])))
    });
    let items = StructArray::new(texts(names), columns.to_vec(), None);
    let item = Arc::new(Field::new("item", DataType::Struct(texts(names)), true));
    let offsets = OffsetBuffer::from_lengths(found.iter().map(Vec::len));
    let nulls: NullBuffer = rows.iter().map(Result::is_ok).collect();
    Arc::new(ListArray::new(item, offsets, Arc::new(items), Some(nulls)))
}
