//! Cells of Arrow columns as the core's types: exact or refused. Every way in which tables keep text, decimals, integers and instants is read;
//! no float is.

use std::sync::Arc;

use arrow_array::cast::AsArray as _;
use arrow_array::types::{
    ArrowPrimitiveType, Decimal32Type, Decimal64Type, Decimal128Type, Decimal256Type, Int8Type, Int16Type,
    Int32Type, Int64Type, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
    TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{
    Array as _, ArrayRef, LargeStringArray, PrimitiveArray, StringArray, StringViewArray,
    downcast_dictionary_array,
};
use arrow_buffer::i256;
use arrow_schema::{DataType, TimeUnit};
use chrono::{DateTime, Datelike as _, Utc};
use recoup::document::decimal_from_text;
use recoup::error::{Code, Error, Result};
use recoup::limits;
use recoup::time::instant_from_text;
use rust_decimal::Decimal;

/// What a cell holds; `None` where it is null.
pub(crate) type Cells<T> = Arc<dyn Fn(usize) -> Option<Result<T>> + Send + Sync>;

/// A column of text.
#[derive(Clone)]
pub(crate) enum Texts {
    Plain(StringArray),
    Large(LargeStringArray),
    View(StringViewArray),
    /// Each text once, and which one stands in each row.
    Keyed(Arc<[Option<usize>]>, Box<Self>),
    /// Nothing but nulls.
    Nulls,
}

impl Texts {
    /// # Errors
    /// [`Code::WrongType`].
    pub(crate) fn new(column: &ArrayRef) -> Result<Self> {
        Ok(match column.data_type() {
            DataType::Utf8 => Self::Plain(column.as_string().clone()),
            DataType::LargeUtf8 => Self::Large(column.as_string().clone()),
            DataType::Utf8View => Self::View(column.as_string_view().clone()),
            DataType::Null => Self::Nulls,
            DataType::Dictionary(_, _) => {
                let (keys, values) = keyed(column);
                match Self::new(&values)? {
                    Self::Keyed(..) => return Err(wrong(column, "text")),
                    values => Self::Keyed(keys, Box::new(values)),
                }
            }
            _ => return Err(wrong(column, "text")),
        })
    }

    pub(crate) fn get(&self, row: usize) -> Option<&str> {
        match self {
            Self::Plain(texts) => texts.is_valid(row).then(|| texts.value(row)),
            Self::Large(texts) => texts.is_valid(row).then(|| texts.value(row)),
            Self::View(texts) => texts.is_valid(row).then(|| texts.value(row)),
            Self::Keyed(keys, values) => values.get(keys.get(row).copied().flatten()?),
            Self::Nulls => None,
        }
    }
}

/// A column that tells rows apart: text, or whole numbers as databases number things.
pub(crate) enum Keys {
    Texts(Texts),
    Numbers(Cells<i128>),
}

/// A key of a row.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Key<'a> {
    Text(&'a str),
    Number(i128),
}

impl Keys {
    /// # Errors
    /// [`Code::WrongType`].
    pub(crate) fn new(column: &ArrayRef) -> Result<Self> {
        match integers(column) {
            Some(numbers) => Ok(Self::Numbers(numbers)),
            None => Texts::new(column).map(Self::Texts).map_err(|_| wrong(column, "text or whole numbers")),
        }
    }

    pub(crate) fn get(&self, row: usize) -> Option<Key<'_>> {
        match self {
            Self::Texts(texts) => texts.get(row).map(Key::Text),
            Self::Numbers(numbers) => numbers(row)?.ok().map(Key::Number),
        }
    }
}

/// A column of quantities: decimals of any width, integers, or text.
///
/// # Errors
/// [`Code::InvalidDecimal`] for floats, [`Code::WrongType`] for what is no number.
pub(crate) fn decimals(column: &ArrayRef) -> Result<Cells<Decimal>> {
    if let Some(numbers) = integers(column) {
        return Ok(Arc::new(move |row| Some(numbers(row)?.and_then(|number| exact(number, 0)))));
    }
    Ok(match column.data_type() {
        DataType::Decimal32(_, scale) => {
            scaled::<Decimal32Type>(column, *scale, |value, _| Some(value.into()))
        }
        DataType::Decimal64(_, scale) => {
            scaled::<Decimal64Type>(column, *scale, |value, _| Some(value.into()))
        }
        DataType::Decimal128(_, scale) => scaled::<Decimal128Type>(column, *scale, |value, _| Some(value)),
        DataType::Decimal256(_, scale) => scaled::<Decimal256Type>(column, *scale, narrow),
        kind @ (DataType::Float16 | DataType::Float32 | DataType::Float64) => {
            return Err(Error::new(Code::InvalidDecimal).detail(format!(
                "A column of {kind} is not exact. Make it decimal128 or text before there is anything to lose."
            )));
        }
        _ => {
            let texts = Texts::new(column).map_err(|_| wrong(column, "decimals, integers or text"))?;
            Arc::new(move |row| texts.get(row).map(decimal_from_text))
        }
    })
}

/// A column of instants: timestamps with a time zone, or RFC 3339 text.
///
/// # Errors
/// [`Code::InvalidTime`] for timestamps without zone, [`Code::WrongType`] for what is no time.
pub(crate) fn instants(column: &ArrayRef) -> Result<Cells<DateTime<Utc>>> {
    let (unit, zone) = match column.data_type() {
        DataType::Timestamp(unit, zone) => (*unit, zone.as_ref()),
        DataType::Date32 | DataType::Date64 => return Err(no_instant("A date")),
        _ => {
            let texts = Texts::new(column).map_err(|_| wrong(column, "timestamps with time zone or text"))?;
            return Ok(Arc::new(move |row| texts.get(row).map(instant_from_text)));
        }
    };
    if zone.is_none() {
        return Err(no_instant("A timestamp without time zone"));
    }
    Ok(match unit {
        TimeUnit::Second => {
            timestamps::<TimestampSecondType>(column, |value| DateTime::from_timestamp(value, 0))
        }
        TimeUnit::Millisecond => {
            timestamps::<TimestampMillisecondType>(column, DateTime::from_timestamp_millis)
        }
        TimeUnit::Microsecond => {
            timestamps::<TimestampMicrosecondType>(column, DateTime::from_timestamp_micros)
        }
        TimeUnit::Nanosecond => {
            timestamps::<TimestampNanosecondType>(column, |value| Some(DateTime::from_timestamp_nanos(value)))
        }
    })
}

fn no_instant(what: &str) -> Error {
    Error::new(Code::InvalidTime).detail(format!(
        "{what} is no instant. Give timestamps with a time zone, or text such as \"2026-11-22T09:00:00Z\"."
    ))
}

fn wrong(column: &ArrayRef, wanted: &str) -> Error {
    Error::new(Code::WrongType)
        .detail(format!("A column of {} stands where {wanted} is needed.", column.data_type()))
}

/// The values of a dictionary and the place of each row's.
fn keyed(column: &ArrayRef) -> (Arc<[Option<usize>]>, ArrayRef) {
    let column = column.as_ref();
    downcast_dictionary_array!(
        column => (column.keys_iter().collect(), Arc::clone(column.values())),
        _ => (Arc::from([]), arrow_array::new_null_array(&DataType::Null, 0)),
    )
}

fn integers(column: &ArrayRef) -> Option<Cells<i128>> {
    fn of<T: ArrowPrimitiveType<Native: Into<i128>>>(column: &ArrayRef) -> Cells<i128> {
        let numbers: PrimitiveArray<T> = column.as_primitive::<T>().clone();
        Arc::new(move |row| numbers.is_valid(row).then(|| Ok(numbers.value(row).into())))
    }
    Some(match column.data_type() {
        DataType::Int8 => of::<Int8Type>(column),
        DataType::Int16 => of::<Int16Type>(column),
        DataType::Int32 => of::<Int32Type>(column),
        DataType::Int64 => of::<Int64Type>(column),
        DataType::UInt8 => of::<UInt8Type>(column),
        DataType::UInt16 => of::<UInt16Type>(column),
        DataType::UInt32 => of::<UInt32Type>(column),
        DataType::UInt64 => of::<UInt64Type>(column),
        _ => return None,
    })
}

/// Scaled integers of any width; `wide` may take zeros off the end, and their number off the scale.
fn scaled<T: ArrowPrimitiveType>(
    column: &ArrayRef,
    scale: i8,
    wide: impl Fn(T::Native, &mut i8) -> Option<i128> + Send + Sync + 'static,
) -> Cells<Decimal> {
    let numbers: PrimitiveArray<T> = column.as_primitive::<T>().clone();
    Arc::new(move |row| {
        numbers.is_valid(row).then(|| {
            let mut scale = scale;
            let value = wide(numbers.value(row), &mut scale);
            value.ok_or_else(too_long).and_then(|value| exact(value, scale))
        })
    })
}

/// A number of 256 bits, if it is a longer one by its zeros only.
fn narrow(mut value: i256, scale: &mut i8) -> Option<i128> {
    let ten = i256::from_i128(10);
    while value.to_i128().is_none() && *scale > 0 && value.checked_rem(ten) == Some(i256::ZERO) {
        value = value.checked_div(ten)?;
        *scale -= 1;
    }
    value.to_i128()
}

fn timestamps<T: ArrowPrimitiveType<Native = i64>>(
    column: &ArrayRef,
    read: impl Fn(i64) -> Option<DateTime<Utc>> + Send + Sync + 'static,
) -> Cells<DateTime<Utc>> {
    let numbers: PrimitiveArray<T> = column.as_primitive::<T>().clone();
    Arc::new(move |row| {
        numbers.is_valid(row).then(|| {
            read(numbers.value(row))
                .filter(|at| limits::YEARS.contains(&at.year()))
                .ok_or_else(|| Error::new(Code::TimeOutOfRange))
        })
    })
}

/// `value` with `scale` decimals, all digits kept.
fn exact(mut value: i128, scale: i8) -> Result<Decimal> {
    let mut scale = i32::from(scale);
    while scale < 0 {
        value = value.checked_mul(10).ok_or_else(too_long)?;
        scale += 1;
    }
    loop {
        let decimal =
            u32::try_from(scale).ok().and_then(|scale| Decimal::try_from_i128_with_scale(value, scale).ok());
        match decimal {
            Some(decimal) if decimal.is_zero() => return Ok(Decimal::ZERO),
            // How many decimals a column has says nothing about its numbers.
            Some(decimal) => return Ok(decimal.normalize()),
            // Zeros at the end are no digits.
            None if scale > 0 && value % 10 == 0 => (value, scale) = (value / 10, scale - 1),
            None => return Err(too_long()),
        }
    }
}

fn too_long() -> Error {
    Error::new(Code::InvalidDecimal).detail("The number has more than 28 digits.")
}
