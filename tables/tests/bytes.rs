//! Streams that somebody broke: an answer or an error, whatever the bytes say.

use std::convert::Infallible;
use std::ops::ControlFlow;
use std::sync::Arc;

use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::types::Int32Type;
use arrow_array::{
    ArrayRef, Decimal128Array, Int64Array, NullArray, RecordBatch, StringArray, StringViewArray,
};
use arrow_ipc::reader::StreamReader;
use arrow_ipc::writer::{FileWriter, StreamWriter};
use arrow_schema::ArrowError;
use recoup::document::Faults;
use recoup::{Code, Engine, limits};
use recoup_tables::{Ended, ipc};

const RULEBOOK: &str = r#"{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC",
    "price_lists": [{ "id": "base", "prices": [{ "sku": "VALVE-2", "price": "84.00" }] }] }"#;
const FIELDS: &str = r#"{ "currency": "USD", "as_of": "2026-06-15T12:00:00Z" }"#;

fn engine() -> Engine {
    Engine::builder(RULEBOOK).compile().expect("the rulebook is one")
}

/// What the engine makes of bytes.
fn price(engine: &Engine, bytes: &[u8]) -> Result<Vec<RecordBatch>, Faults> {
    let go_on = |_, _| ControlFlow::<Infallible>::Continue(());
    match ipc::price_table(engine, bytes, FIELDS, 1, go_on) {
        Ok(answer) => Ok(StreamReader::try_new(&*answer, None)
            .and_then(Iterator::collect::<Result<_, ArrowError>>)
            .expect("the answer is a stream")),
        Err(Ended::Refused(faults)) => Err(faults),
        Err(Ended::Stopped(never)) => match never {},
    }
}

fn rows(batches: &[RecordBatch]) -> usize {
    batches.iter().map(RecordBatch::num_rows).sum()
}

fn refused(engine: &Engine, bytes: &[u8]) -> (Code, String) {
    let fault = price(engine, bytes).expect_err("it is refused").first();
    (fault.code, fault.path)
}

fn batch(columns: &[(&str, ArrayRef)]) -> RecordBatch {
    RecordBatch::try_from_iter(columns.iter().cloned()).expect("columns are of one length")
}

fn stream(batches: &[RecordBatch]) -> Vec<u8> {
    let mut writer = StreamWriter::try_new(Vec::new(), &batches[0].schema()).expect("a schema");
    batches.iter().try_for_each(|batch| writer.write(batch)).expect("batches of one schema");
    writer.into_inner().expect("an end")
}

/// Two pieces with everything that a column may be kept in.
fn usual() -> Vec<RecordBatch> {
    let piece = |texts: [&str; 3], first: i64| {
        let mut keyed = StringDictionaryBuilder::<Int32Type>::new();
        for text in texts {
            keyed.append_value(text);
        }
        keyed.append_null();
        let quantity =
            Decimal128Array::from(vec![Some(100), Some(250), None, Some(1)]).with_precision_and_scale(20, 2);
        batch(&[
            ("sku", Arc::new(keyed.finish()) as ArrayRef),
            ("quantity", Arc::new(quantity.expect("digits enough")) as ArrayRef),
            ("cart", Arc::new(Int64Array::from_iter_values(first..first + 4)) as ArrayRef),
            ("id", Arc::new(StringArray::from(vec![Some("a"), None, Some("c"), Some("d")])) as ArrayRef),
            (
                "unit",
                Arc::new(StringViewArray::from(vec![
                    None,
                    Some("a unit that is longer than a view"),
                    None,
                    None,
                ])),
            ),
        ])
    };
    vec![piece(["VALVE-2", "GHOST", "VALVE-2"], 1), piece(["VALVE-2", "OTHER", "THIRD"], 5)]
}

#[test]
fn what_was_not_broken_is_priced() {
    let answer = price(&engine(), &stream(&usual())).expect("it is priced");
    assert_eq!(rows(&answer), 8);
    assert_eq!(answer[0].num_columns(), 5 + 17);
    let gross = answer[0].column_by_name("gross").expect("a column").as_any();
    assert_eq!(gross.downcast_ref::<Decimal128Array>().expect("decimals").value(0), 840_000);
}

#[test]
fn a_stream_that_breaks_off_is_refused_or_ends_between_its_pieces() {
    let (engine, whole) = (engine(), stream(&usual()));
    let mut found = std::collections::BTreeMap::<_, usize>::new();
    for length in 0..whole.len() {
        let said = match price(&engine, &whole[..length]) {
            Ok(answer) => rows(&answer).to_string(),
            Err(faults) => faults.first().code.to_string(),
        };
        *found.entry(said).or_default() += 1;
    }
    // The format allows a stream without its end mark; what is shorter than a mark is no message.
    let ends: Vec<_> = ["0", "4", "8"].iter().map(|rows| found.remove(*rows).unwrap_or_default()).collect();
    assert!(ends.iter().all(|ends| (1..=20).contains(ends)), "{ends:?}");
    assert_eq!(found.keys().collect::<Vec<_>>(), ["wrong_type"]);
}

#[test]
fn no_byte_that_is_changed_brings_it_down() {
    let (engine, whole) = (engine(), stream(&usual()));
    let mut refused = 0;
    for place in 0..whole.len() {
        let mut broken = whole.clone();
        broken[place] ^= [0x01, 0x80, 0xff][place % 3];
        refused += usize::from(price(&engine, &broken).is_err());
    }
    assert!(refused > whole.len() / 8, "{refused} of {}", whole.len());
}

#[test]
fn noise_is_no_table() {
    let engine = engine();
    let mut state = 7_u64;
    for length in (0..512).chain([4096, 65536]) {
        let noise: Vec<u8> = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            state.to_be_bytes()[0]
        })
        .take(length)
        .collect();
        assert_eq!(refused(&engine, &noise), (Code::WrongType, String::new()));
    }
}

#[test]
fn lengths_are_believed_as_far_as_the_bytes_reach() {
    let engine = engine();
    for length in [1, 8, 0x7fff_ffff, -1, i32::MIN] {
        let claims = [&[0xff; 4][..], &i32::to_le_bytes(length), b"short"].concat();
        assert_eq!(refused(&engine, &claims), (Code::WrongType, String::new()));
    }
}

#[test]
fn a_file_is_no_stream() {
    let usual = usual();
    let mut file = FileWriter::try_new(Vec::new(), &usual[0].schema()).expect("a schema");
    file.write(&usual[0]).expect("a piece");
    let fault = price(&engine(), &file.into_inner().expect("an end")).expect_err("a file").first();
    assert_eq!(fault.code, Code::WrongType);
    assert!(fault.detail.contains("file"), "{}", fault.detail);
}

#[test]
fn columns_are_refused_before_their_rows_are_read() {
    let floats: ArrayRef = Arc::new(arrow_array::Float64Array::from(vec![1.5]));
    let bytes = stream(&[batch(&[("sku", floats), ("amount", Arc::new(Int64Array::from(vec![1])))])]);
    // The rows are cut off: nobody gets that far.
    let faults = price(&engine(), &bytes[..bytes.len() - 32]).expect_err("it is refused");
    let told: Vec<_> = faults.list().iter().map(|fault| (fault.code, fault.path.as_str())).collect();
    assert_eq!(told, [(Code::UnknownField, "/amount"), (Code::MissingField, "")]);
}

#[test]
fn more_rows_than_a_batch_may_have_cost_nothing() {
    let nulls: ArrayRef = Arc::new(NullArray::new(limits::BATCH));
    let piece = batch(&[("sku", Arc::clone(&nulls)), ("quantity", nulls)]);
    assert_eq!(refused(&engine(), &stream(&[piece.clone(), piece])), (Code::TooMany, String::new()));
}
