//! Units of measure: exact conversion, checked against long division by hand.

use proptest::prelude::*;
use recoup::Code;
use recoup::catalog::{Catalogue, CatalogueRecord, Ratio, Units};
use recoup::document::{Faults, read};
use recoup::id::{Sku, UnitId};
use rust_decimal::Decimal;

fn unit(name: &str) -> UnitId {
    UnitId::new(name).unwrap()
}

fn dec(text: &str) -> Decimal {
    Decimal::from_str_exact(text).unwrap()
}

fn catalogue(json: &str) -> Result<Catalogue, Faults> {
    Catalogue::compile(read::<CatalogueRecord>(json.as_bytes())?)
}

/// The units of the one product of a catalogue.
fn units(json: &str) -> Units {
    let catalogue = catalogue(&format!(r#"{{"products":[{{"sku":"X",{json}}}]}}"#)).unwrap();
    catalogue.get(&Sku::new("X").unwrap()).unwrap().units().clone()
}

fn faults(json: &str) -> Vec<(Code, String)> {
    let faults = catalogue(&format!(r#"{{"products":[{{"sku":"X",{json}}}]}}"#)).unwrap_err();
    faults.list().iter().map(|fault| (fault.code, fault.path.clone())).collect()
}

#[test]
fn a_case_of_twelve_counts_as_twelve() {
    let units = units(r#""units":[{"unit":"case","holds":"12"},{"unit":"pallet","holds":"40","of":"case"}]"#);
    assert_eq!(units.convert(dec("3"), &unit("case"), &unit("ea")).unwrap(), dec("36"));
    assert_eq!(units.convert(dec("18"), &unit("ea"), &unit("case")).unwrap(), dec("1.5"));
    assert_eq!(units.convert(dec("0.5"), &unit("pallet"), &unit("ea")).unwrap(), dec("240"));
    assert_eq!(units.convert(dec("5"), &unit("ea"), &unit("ea")).unwrap(), dec("5"));
    assert_eq!(units.convert(dec("-12"), &unit("ea"), &unit("case")).unwrap(), dec("-1"));
    let error = units.convert(dec("5"), &unit("ea"), &unit("case")).unwrap_err();
    assert_eq!(error.code, Code::PrecisionLoss, "5/12 has no finite decimal");
    let error = units.convert(dec("5"), &unit("ea"), &unit("box")).unwrap_err();
    assert_eq!(error.code, Code::UnknownUnit);
    assert!(error.detail.contains("ea, case, pallet"), "{error}");
    assert_eq!(units.convert(dec("5"), &unit("box"), &unit("box")).unwrap_err().code, Code::UnknownUnit);
}

#[test]
fn a_ratio_needs_no_decimal_of_its_own() {
    // 3 rolls hold 100 m: one roll has no finite decimal, three have.
    let units = units(r#""unit":"m","step":"0.001","units":[{"unit":"roll","holds":"100","per":"3"}]"#);
    assert_eq!(units.to_base(dec("3"), &unit("roll")).unwrap(), dec("100"));
    assert_eq!(units.to_base(dec("4.5"), &unit("roll")).unwrap(), dec("150"));
    assert_eq!(units.convert(dec("25"), &unit("m"), &unit("roll")).unwrap(), dec("0.75"));
    assert_eq!(units.to_base(dec("1"), &unit("roll")).unwrap_err().code, Code::PrecisionLoss);
    let ratio = units.ratio(&unit("roll"), &unit("m")).unwrap();
    assert_eq!((ratio.numerator(), ratio.denominator()), (100, 3));
}

#[test]
fn the_international_pound_is_exact() {
    // 1 lb = 0.45359237 kg by the international yard and pound agreement of 1959.
    let units = units(r#""unit":"kg","step":"0.000001","units":[{"unit":"lb","holds":"0.45359237"}]"#);
    assert_eq!(units.to_base(dec("100"), &unit("lb")).unwrap(), dec("45.359237"));
    assert_eq!(units.convert(dec("45.359237"), &unit("kg"), &unit("lb")).unwrap(), dec("100"));
}

#[test]
fn every_fault_of_the_units_is_told() {
    assert_eq!(
        faults(
            r#""units":[{"unit":"case","holds":"0"},{"unit":"ea","holds":"2"},{"unit":"box","holds":"2","of":"bag"},
               {"unit":"case","holds":"6"},{"unit":"tub","holds":"1","per":"-1"}]"#
        ),
        [
            (Code::InvalidConversion, "/products/0/units/0/holds".into()),
            (Code::DuplicateId, "/products/0/units/1/unit".into()),
            (Code::UnknownUnit, "/products/0/units/2/of".into()),
            (Code::DuplicateId, "/products/0/units/3/unit".into()),
            (Code::InvalidConversion, "/products/0/units/4/per".into()),
        ]
    );
    assert_eq!(
        faults(r#""units":[{"unit":"a","holds":"2","of":"b"},{"unit":"b","holds":"3","of":"a"}]"#),
        [
            (Code::ReferenceCycle, "/products/0/units/0".into()),
            (Code::ReferenceCycle, "/products/0/units/1".into()),
        ]
    );
}

#[test]
fn chains_of_units_end_somewhere() {
    let chain = |length: usize| {
        let unit = |n: usize| {
            let of = if n == 0 { "ea".into() } else { format!("u{}", n - 1) };
            format!(r#"{{"unit":"u{n}","holds":"2","of":"{of}"}}"#)
        };
        format!(r#""units":[{}]"#, (0..length).map(unit).collect::<Vec<_>>().join(","))
    };
    let units = units(&chain(recoup::limits::CHAIN));
    assert_eq!(units.to_base(dec("1"), &unit("u31")).unwrap(), dec("4294967296"), "two to the 32nd");
    let codes: Vec<Code> =
        faults(&chain(recoup::limits::CHAIN + 2)).into_iter().map(|fault| fault.0).collect();
    assert_eq!(codes, [Code::TooMany]);
}

/// Whether n/d is a decimal with at most 28 places, found by long division.
fn long_division(n: i128, d: i128) -> Option<Decimal> {
    let mut rest = n % d;
    let mut digits = (n / d).to_string();
    let mut places = 0;
    while rest != 0 {
        if places == 0 {
            digits.push('.');
        }
        if places == 28 {
            return None;
        }
        rest *= 10;
        digits.push_str(&(rest / d).to_string());
        rest %= d;
        places += 1;
    }
    Decimal::from_str_exact(&digits).ok()
}

proptest! {
    /// A quantity that converts comes back as it was; one that does not has no finite decimal. The denominators are
    /// products of small primes, so that both happen.
    #[test]
    fn conversion_is_exact_or_refused(
        mantissa in 0_i64..1_000_000_000,
        scale in 0_u32..6,
        num in 1_i128..1_000_000,
        (twos, threes, fives) in (0_u32..6, 0_u32..2, 0_u32..4),
    ) {
        let den = 2_i128.pow(twos) * 3_i128.pow(threes) * 5_i128.pow(fives);
        let ratio = Ratio::new(num, den).unwrap();
        let quantity = Decimal::new(mantissa, scale);
        let expected = long_division(i128::from(mantissa) * num, den * 10_i128.pow(scale));
        match ratio.of(quantity) {
            Ok(converted) => {
                prop_assert_eq!(Some(converted.normalize()), expected.map(|value| value.normalize()));
                prop_assert_eq!(ratio.inverse().of(converted).unwrap(), quantity);
            }
            Err(error) => {
                prop_assert_eq!(error.code, Code::PrecisionLoss);
                prop_assert_eq!(expected, None);
            }
        }
    }

    /// Going through a third unit changes nothing.
    #[test]
    fn the_way_does_not_matter(cases in 1_i64..500, pallets in 1_i64..500, quantity in 1_i64..1_000_000) {
        let units = units(&format!(
            r#""units":[{{"unit":"case","holds":"{cases}"}},{{"unit":"pallet","holds":"{pallets}","of":"case"}}]"#
        ));
        let quantity = Decimal::from(quantity);
        let direct = units.convert(quantity, &unit("pallet"), &unit("ea")).unwrap();
        let detour = units.convert(quantity, &unit("pallet"), &unit("case")).unwrap();
        prop_assert_eq!(direct, units.convert(detour, &unit("case"), &unit("ea")).unwrap());
        prop_assert_eq!(direct, quantity * Decimal::from(cases) * Decimal::from(pallets));
        let through = units.ratio(&unit("ea"), &unit("case")).unwrap()
            .times(units.ratio(&unit("case"), &unit("pallet")).unwrap()).unwrap();
        prop_assert_eq!(through, units.ratio(&unit("ea"), &unit("pallet")).unwrap());
    }

    /// No input panics or is silently wrong at the edges of the number type.
    #[test]
    fn extremes_are_errors_or_exact(
        mantissa in any::<i128>(), scale in 0_u32..28, num in 1..i128::MAX, den in 1..i128::MAX,
    ) {
        let Ok(quantity) = Decimal::try_from_i128_with_scale(mantissa >> 33, scale) else { return Ok(()) };
        let ratio = Ratio::new(num, den).unwrap();
        if let Ok(converted) = ratio.of(quantity)
            && let Ok(back) = ratio.inverse().of(converted)
        {
            prop_assert_eq!(back, quantity);
        }
    }
}
