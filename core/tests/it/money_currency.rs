//! The currency table against an independent one.

use recoup::Code;
use recoup::money::{Currency, Money};
use rust_decimal::Decimal;

/// In the other table still, but withdrawn: replaced by EUR, SLE and ZWG.
const WITHDRAWN: &[&str] = &["HRK", "SLL", "ZWL"];

#[test]
fn equals_the_table_of_iso_currency() {
    let letters = || (b'A'..=b'Z').map(char::from);
    let codes =
        letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| format!("{a}{b}{c}"))));
    let mut compared = 0;
    for code in codes {
        let Some(theirs) = iso_currency::Currency::from_code(&code) else {
            assert!(Currency::new(&code).is_err(), "{code} is only in ours");
            continue;
        };
        let ours = Currency::new(theirs.code());
        // Metals and the like: nothing can be settled in them.
        if theirs.exponent().is_none() || WITHDRAWN.contains(&theirs.code()) {
            assert_eq!(ours.unwrap_err().code, Code::UnknownCurrency, "{}", theirs.code());
            continue;
        }
        let ours = ours.unwrap_or_else(|_| panic!("{} is missing", theirs.code()));
        assert_eq!(ours.code(), theirs.code());
        assert_eq!(ours.number(), theirs.numeric(), "{ours}");
        assert_eq!(Some(ours.exponent()), theirs.exponent().map(u32::from), "{ours}");
        // The other table has a slip of the pen in XCG.
        assert_eq!(ours.name(), theirs.name().replace("Caribean", "Caribbean"), "{ours}");
        compared += 1;
    }
    assert_eq!(compared, Currency::all().count());
}

#[test]
fn is_sorted_and_unique() {
    let codes: Vec<_> = Currency::all().map(Currency::code).collect();
    assert!(codes.is_sorted_by(|a, b| a < b));
    let mut numbers: Vec<_> = Currency::all().map(Currency::number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), codes.len());
    for code in ["JPY", "USD", "KWD"] {
        assert_eq!(Currency::new(code).unwrap().to_string(), code);
    }
    for code in ["usd", "", "XAU", "US", "USDX"] {
        assert_eq!(Currency::new(code).unwrap_err().code, Code::UnknownCurrency);
    }
}

#[test]
fn amounts_are_shown_at_the_exponent() {
    for (amount, code, text) in [
        ("1234567.5", "USD", "1,234,567.50 USD"),
        ("-1234.005", "EUR", "-1,234.005 EUR"),
        ("999", "JPY", "999 JPY"),
        ("1000", "JPY", "1,000 JPY"),
        ("0.1", "KWD", "0.100 KWD"),
    ] {
        let money =
            Money { amount: amount.parse::<Decimal>().unwrap(), currency: Currency::new(code).unwrap() };
        assert_eq!(money.to_string(), text);
    }
}
