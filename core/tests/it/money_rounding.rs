//! Rounding against a naive model over digits, and the published cases of dinero.js.

use std::cmp::Ordering;

use crate::naive::{Fixed, Whole, size};
use proptest::prelude::*;
use recoup::Code;
use recoup::money::{Rounding, RoundingMode};
use rust_decimal::Decimal;

/// `value * part / (whole * increment)` rounded to a whole number of increments, by long division of digit strings.
fn model(value: Decimal, part: Decimal, whole: Decimal, rounding: &Rounding) -> Fixed {
    let (above, below) =
        (Fixed::of(value).times(&Fixed::of(part)), Fixed::of(whole).times(&Fixed::of(rounding.increment)));
    let scale = above.scale.max(below.scale);
    let (numerator, denominator) = (above.at(scale), below.at(scale));
    let negative = numerator.negative != denominator.negative;
    let (quotient, rest) = numerator.divide(&denominator);
    let cut = Whole { negative: negative && !quotient.is_empty(), digits: quotient };
    let next = cut.plus(&Whole { negative, digits: vec![1] });
    // The neighbours on the number line.
    let (lower, upper) = if negative { (&next, &cut) } else { (&cut, &next) };
    let two = Whole::parse("2");
    let doubled = Whole { negative: false, digits: rest.clone() }.times(&two);
    let to_cut = size(&doubled.digits, &denominator.digits);
    let even = |candidate: &Whole| candidate.digits.first().is_none_or(|digit| digit % 2 == 0);
    let nearest = |tie: &Whole| match to_cut {
        Ordering::Less => cut.clone(),
        Ordering::Greater => next.clone(),
        Ordering::Equal => tie.clone(),
    };
    let multiple = if rest.is_empty() {
        cut.clone()
    } else {
        match rounding.mode {
            RoundingMode::Floor => lower.clone(),
            RoundingMode::Ceiling => upper.clone(),
            RoundingMode::ToZero => cut.clone(),
            RoundingMode::AwayFromZero => next.clone(),
            RoundingMode::HalfFloor => nearest(lower),
            RoundingMode::HalfCeiling => nearest(upper),
            RoundingMode::HalfToZero => nearest(&cut),
            RoundingMode::HalfAwayFromZero => nearest(&next),
            RoundingMode::HalfEven => nearest(if even(&cut) { &cut } else { &next }),
            RoundingMode::HalfOdd => nearest(if even(&cut) { &next } else { &cut }),
        }
    };
    let increment = Fixed::of(rounding.increment);
    Fixed { mantissa: multiple.times(&increment.mantissa), scale: increment.scale }.stripped()
}

fn signed(
    magnitude: std::ops::Range<i128>,
    scales: std::ops::RangeInclusive<u32>,
) -> impl Strategy<Value = Decimal> {
    (magnitude, scales, any::<bool>()).prop_map(|(mantissa, scale, negative)| {
        Decimal::try_from_i128_with_scale(if negative { -mantissa } else { mantissa }, scale).unwrap()
    })
}

/// Small numbers, where ties are common, and numbers of every size.
fn value() -> impl Strategy<Value = Decimal> {
    prop_oneof![signed(0..2_000, 0..=4), signed(0..10_i128.pow(25), 0..=10), signed(0..1 << 96, 0..=28)]
}

fn rounding() -> impl Strategy<Value = Rounding> {
    let increment = prop_oneof![
        (0_u32..=10).prop_map(|scale| Decimal::new(1, scale)),
        (1_i64..=2_500, 0_u32..=4).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale)),
    ];
    (proptest::sample::select(RoundingMode::ALL), increment)
        .prop_map(|(mode, increment)| Rounding { mode, increment })
}

fn agrees(result: Result<Decimal, recoup::Error>, expected: &Fixed) -> Result<(), TestCaseError> {
    match result {
        Ok(value) => prop_assert_eq!(&Fixed::of(value), expected),
        Err(error) => prop_assert!(!expected.fits(), "{} can be held", error),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn rounding_agrees_with_the_model(value in value(), rounding in rounding()) {
        agrees(rounding.round(value), &model(value, Decimal::ONE, Decimal::ONE, &rounding))?;
    }

    #[test]
    fn proportions_agree_with_the_model(value in value(), part in value(), whole in value(), rounding in rounding()) {
        prop_assume!(!whole.is_zero());
        agrees(rounding.proportion(value, part, whole), &model(value, part, whole, &rounding))?;
    }

    #[test]
    fn rounding_twice_is_rounding_once(value in signed(0..10_i128.pow(20), 0..=10), rounding in rounding()) {
        let once = rounding.round(value).unwrap();
        prop_assert_eq!(rounding.round(once).unwrap(), once);
        prop_assert!((once - value).abs() < rounding.increment);
    }
}

#[test]
fn legal_ranges_never_overflow() {
    let cents = Rounding::digits(RoundingMode::HalfEven, 2);
    // An amount of 10^14 with ten decimals by a divisor with ten decimals.
    let amount: Decimal = "100000000000000.0000000001".parse().unwrap();
    let divisor: Decimal = "3.0000000001".parse().unwrap();
    assert_eq!(cents.quotient(amount, divisor).unwrap().to_string(), "33333333332222.22");
    // A price with ten decimals times a quantity with six: the exact product has 30 digits, more than a decimal holds.
    let price: Decimal = "98765.4321098765".parse().unwrap();
    let quantity: Decimal = "123456789.123457".parse().unwrap();
    assert!(recoup::money::exact::mul(price, quantity).is_err());
    assert_eq!(cents.product(price, quantity).unwrap().to_string(), "12193263124676.13");
    let greatest: Decimal = "999999999999999.9999999999".parse().unwrap();
    assert_eq!(cents.proportion(greatest, greatest, greatest).unwrap().to_string(), "1000000000000000.00");
}

#[test]
fn what_cannot_be_rounded_is_an_error() {
    let cents = Rounding::digits(RoundingMode::HalfEven, 2);
    assert_eq!(cents.quotient(Decimal::ONE, Decimal::ZERO).unwrap_err().code, Code::DivisionByZero);
    assert_eq!(cents.product(Decimal::MAX, Decimal::TWO).unwrap_err().code, Code::AmountOutOfRange);
    for increment in [Decimal::ZERO, Decimal::NEGATIVE_ONE] {
        let broken = Rounding { mode: RoundingMode::Floor, increment };
        assert_eq!(broken.round(Decimal::ONE).unwrap_err().code, Code::InvalidIncrement);
    }
    for (json, path) in [
        (r#"{ "mode": "floor", "increment": 0 }"#, "/increment"),
        (r#"{ "mode": "floor", "increment": "0.00000000001" }"#, "/increment"),
    ] {
        let fault = recoup::document::read::<Rounding>(json.as_bytes()).unwrap_err().first();
        assert_eq!((fault.code, fault.path.as_str()), (Code::InvalidIncrement, path));
    }
}

/// Every tie and near tie on both sides of zero, by hand from the definition of each mode.
#[test]
fn each_mode_on_the_number_line() {
    let values = ["-2.5", "-1.5", "-0.6", "-0.5", "-0.4", "0", "0.4", "0.5", "0.6", "1.5", "2.5"];
    let table: &[(RoundingMode, [i64; 11])] = &[
        (RoundingMode::HalfEven, [-2, -2, -1, 0, 0, 0, 0, 0, 1, 2, 2]),
        (RoundingMode::HalfOdd, [-3, -1, -1, -1, 0, 0, 0, 1, 1, 1, 3]),
        (RoundingMode::HalfAwayFromZero, [-3, -2, -1, -1, 0, 0, 0, 1, 1, 2, 3]),
        (RoundingMode::HalfToZero, [-2, -1, -1, 0, 0, 0, 0, 0, 1, 1, 2]),
        (RoundingMode::HalfCeiling, [-2, -1, -1, 0, 0, 0, 0, 1, 1, 2, 3]),
        (RoundingMode::HalfFloor, [-3, -2, -1, -1, 0, 0, 0, 0, 1, 1, 2]),
        (RoundingMode::AwayFromZero, [-3, -2, -1, -1, -1, 0, 1, 1, 1, 2, 3]),
        (RoundingMode::ToZero, [-2, -1, 0, 0, 0, 0, 0, 0, 0, 1, 2]),
        (RoundingMode::Ceiling, [-2, -1, 0, 0, 0, 0, 1, 1, 1, 2, 3]),
        (RoundingMode::Floor, [-3, -2, -1, -1, -1, 0, 0, 0, 0, 1, 2]),
    ];
    assert_eq!(table.len(), RoundingMode::ALL.len());
    for (mode, expected) in table {
        for (value, expected) in values.iter().zip(expected) {
            let rounded = Rounding::digits(*mode, 0).round(value.parse().unwrap()).unwrap();
            assert_eq!(rounded, Decimal::from(*expected), "{mode} of {value}");
        }
    }
    // Half even counts multiples of the increment, not the last digit: 0.125 lies between 2 and 3 times 0.05.
    let nickel = Rounding { mode: RoundingMode::HalfEven, increment: Decimal::new(5, 2) };
    assert_eq!(nickel.round(Decimal::new(125, 3)).unwrap(), Decimal::new(10, 2));
    assert_eq!(nickel.round(Decimal::new(175, 3)).unwrap(), Decimal::new(20, 2));
}

#[test]
fn dinero_cases() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/cases/dinero_allocate_rounding.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("skipped: ../shared/cases is not there");
        return;
    };
    let cases: serde_json::Value = serde_json::from_str(&text).unwrap();
    let cases = cases["rounding"].as_array().unwrap();
    for case in cases {
        let mode = RoundingMode::from_vendor("dinero", case["mode"].as_str().unwrap()).unwrap();
        let number = |name: &str| Decimal::from(case[name].as_i64().unwrap());
        let rounded = Rounding::digits(mode, 0).quotient(number("amount"), number("factor")).unwrap();
        assert_eq!(rounded, number("expected"), "{case}");
    }
    println!("dinero.js: {} rounding cases", cases.len());
}

#[test]
fn vendors_words() {
    for (vendor, word, mode) in [
        ("java", "HALF_DOWN", Some(RoundingMode::HalfToZero)),
        ("python", "ROUND_DOWN", Some(RoundingMode::ToZero)),
        ("python", "ROUND_05UP", None),
        ("commercetools", "HalfEven", Some(RoundingMode::HalfEven)),
        ("dinero", "halfup", None),
        ("nobody", "up", None),
    ] {
        assert_eq!(RoundingMode::from_vendor(vendor, word), mode, "{vendor} {word}");
    }
}
