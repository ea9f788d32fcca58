//! Sums and products against schoolbook arithmetic on digits.

use crate::naive::{Fixed, Whole, size};
use proptest::prelude::*;
use recoup::Code;
use recoup::money::exact;
use rust_decimal::Decimal;

/// Any decimal there is, with a good share of short ones and of those with zeros at the end.
fn decimal() -> impl Strategy<Value = Decimal> {
    let long = (0_u128..1 << 96, 0_u32..=28, any::<bool>());
    let short = (0_u128..1_000_000_000_000, 0_u32..=10, any::<bool>());
    let round = (0_u128..1_000_000, 0_u32..=20, any::<bool>())
        .prop_map(|(mantissa, scale, sign)| (mantissa * 10_u128.pow(20), scale, sign));
    prop_oneof![long, short, round].prop_map(|(mantissa, scale, negative)| {
        let mantissa = i128::try_from(mantissa).unwrap();
        Decimal::try_from_i128_with_scale(if negative { -mantissa } else { mantissa }, scale).unwrap()
    })
}

fn agrees(result: Result<Decimal, recoup::Error>, expected: &Fixed) -> Result<(), TestCaseError> {
    match result {
        Ok(value) => prop_assert_eq!(&Fixed::of(value), expected),
        Err(error) => {
            prop_assert!(!expected.fits(), "{} can be held", error);
            let whole = expected.mantissa.divide(&Whole::power_of_ten(expected.scale)).0;
            let great = size(&whole, &Whole::parse(&(1_u128 << 96).to_string()).digits).is_ge();
            let code = if great { Code::AmountOutOfRange } else { Code::PrecisionLoss };
            prop_assert_eq!(error.code, code);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn sums_are_exact_or_an_error(a in decimal(), b in decimal()) {
        agrees(exact::add(a, b), &Fixed::of(a).plus(&Fixed::of(b)))?;
        agrees(exact::sub(a, b), &Fixed::of(a).plus(&Fixed::of(-b)))?;
    }

    #[test]
    fn products_are_exact_or_an_error(a in decimal(), b in decimal()) {
        agrees(exact::mul(a, b), &Fixed::of(a).times(&Fixed::of(b)))?;
    }

    #[test]
    fn a_percentage_is_a_product(value in -1_000_000_000_000_i64..1_000_000_000_000, percent in 0_i64..100_000) {
        let (value, percent) = (Decimal::new(value, 4), Decimal::new(percent, 3));
        agrees(exact::percent_of(value, percent), &Fixed::of(value).times(&Fixed::of(percent)).times(&Fixed::of(Decimal::new(1, 2))))?;
    }
}

#[test]
fn a_product_of_long_factors_may_be_short() {
    // 2^90 / 10^20 times 5^40 / 10^28 needs 183 bits on the way and is 2^50 / 10^8.
    let two = Decimal::try_from_i128_with_scale(1 << 90, 20).unwrap();
    let five = Decimal::try_from_i128_with_scale(5_i128.pow(40), 28).unwrap();
    let expected = Decimal::try_from_i128_with_scale(1 << 50, 8).unwrap();
    assert_eq!(exact::mul(two, five).unwrap(), expected);
    assert_eq!(exact::mul(-two, five).unwrap(), -expected);
}

#[test]
fn a_sum_that_operators_would_round_is_an_error() {
    let great: Decimal = "70000000000000000000000000000".parse().unwrap();
    assert_eq!(exact::add(great, Decimal::new(1, 1)).unwrap_err().code, Code::PrecisionLoss);
    assert_eq!(exact::add(Decimal::MAX, Decimal::ONE).unwrap_err().code, Code::AmountOutOfRange);
    assert_eq!(
        exact::sum([Decimal::MAX, Decimal::ONE, -Decimal::MAX]).unwrap_err().code,
        Code::AmountOutOfRange
    );
    assert_eq!(exact::sum([]).unwrap(), Decimal::ZERO);
}

#[test]
fn ratios_compare_without_a_quotient() {
    let (x, y) = exact::ratio(Decimal::new(125, 2), Decimal::new(5, 1)).unwrap();
    assert_eq!(x * 10, y * 25);
    assert_eq!(exact::ratio(Decimal::ONE, Decimal::ZERO).unwrap_err().code, Code::DivisionByZero);
}
