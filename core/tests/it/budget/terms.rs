//! Terms of payment by hand: ends of months, leap years, zones; and sums that are exact.

use proptest::prelude::*;
use recoup::Code;
use recoup::money::{Amount, Currency, Money, RoundingPlan};
use recoup::order::{Payable, schedule};
use recoup::party::TermsRecord;
use recoup::time::Zone;
use rust_decimal::Decimal;

use super::world::{at, dec, parse};

/// `kind due amount [last_day discount]` per payment.
fn pay(
    terms: &str,
    total: &str,
    currency: &str,
    ordered: &str,
    zone: &str,
    deposit: Option<&str>,
) -> Vec<String> {
    let terms: TermsRecord = parse(terms);
    let currency = Currency::new(currency).unwrap();
    let plan = RoundingPlan::default().for_currency(currency).unwrap();
    let payable = Payable {
        total: Money { amount: dec(total), currency },
        deposit: deposit.map(|amount| Amount::new(dec(amount), currency).unwrap()),
        ordered_at: at(ordered),
        invoiced_at: None,
        zone: &Zone::named(zone).unwrap(),
        plan: &plan,
    };
    let payments = schedule(Some(&terms), &payable).unwrap();
    payments
        .into_iter()
        .map(|payment| {
            let early = payment
                .discount
                .map_or(String::new(), |early| format!(" {} {}", early.last_day, early.amount));
            format!("{} {} {}{early}", payment.kind, payment.due, payment.amount)
        })
        .collect()
}

#[test]
fn net_days_are_calendar_days_of_the_zone() {
    let net = r#"{"net_days":30}"#;
    assert_eq!(pay(net, "100", "USD", "2026-01-31T12:00:00Z", "UTC", None), ["balance 2026-03-02 100.00"]);
    assert_eq!(pay(net, "100", "USD", "2028-01-31T12:00:00Z", "UTC", None), ["balance 2028-03-01 100.00"]);
    // Still the 30th in New York, already the 31st in Tokyo.
    assert_eq!(
        pay(net, "100", "USD", "2026-01-31T01:00:00Z", "America/New_York", None),
        ["balance 2026-03-01 100.00"]
    );
    assert_eq!(
        pay(net, "100", "JPY", "2026-01-30T16:00:00Z", "Asia/Tokyo", None),
        ["balance 2026-03-02 100"]
    );
    assert_eq!(pay("{}", "100", "USD", "2026-01-31T12:00:00Z", "UTC", None), ["balance 2026-01-31 100.00"]);
}

#[test]
fn end_of_month_counts_from_its_last_day() {
    let eom = r#"{"net_days":30,"end_of_month":true,"discount_percent":"2","discount_days":10}"#;
    assert_eq!(
        pay(eom, "99.99", "EUR", "2028-02-10T12:00:00Z", "UTC", None),
        ["balance 2028-03-30 99.99 2028-03-10 2.00"]
    );
    assert_eq!(
        pay(eom, "99.99", "EUR", "2026-02-10T12:00:00Z", "UTC", None),
        ["balance 2026-03-30 99.99 2026-03-10 2.00"]
    );
    assert_eq!(
        pay(
            r#"{"net_days":0,"end_of_month":true}"#,
            "5",
            "EUR",
            "2026-12-31T23:30:00Z",
            "Europe/Berlin",
            None
        ),
        ["balance 2027-01-31 5.00"]
    );
}

#[test]
fn a_deposit_is_paid_with_the_order_and_that_of_pricing_prevails() {
    let terms = r#"{"net_days":14,"deposit_percent":"33.3","discount_percent":"3","discount_days":7}"#;
    assert_eq!(
        pay(terms, "100.01", "USD", "2026-06-01T00:00:00Z", "UTC", None),
        ["deposit 2026-06-01 33.30", "balance 2026-06-15 66.71 2026-06-08 2.00"]
    );
    assert_eq!(
        pay(terms, "100.01", "USD", "2026-06-01T00:00:00Z", "UTC", Some("50")),
        ["deposit 2026-06-01 50.00", "balance 2026-06-15 50.01 2026-06-08 1.50"]
    );
    assert_eq!(
        pay(r#"{"deposit_percent":"100"}"#, "7", "USD", "2026-06-01T00:00:00Z", "UTC", None),
        ["deposit 2026-06-01 7.00"]
    );
    assert!(pay(terms, "0", "USD", "2026-06-01T00:00:00Z", "UTC", None).is_empty());
}

#[test]
fn impossible_totals_and_dates_are_errors() {
    let usd = Currency::new("USD").unwrap();
    let plan = RoundingPlan::default().for_currency(usd).unwrap();
    let zone = Zone::UTC;
    let payable = |amount: &str, deposit: Option<&str>| Payable {
        total: Money { amount: dec(amount), currency: usd },
        deposit: deposit.map(|amount| Amount::new(dec(amount), usd).unwrap()),
        ordered_at: at("2026-06-01T00:00:00Z"),
        invoiced_at: None,
        zone: &zone,
        plan: &plan,
    };
    let code = |terms: &str, payable: Payable<'_>| {
        let terms: TermsRecord = parse(terms);
        schedule(Some(&terms), &payable).unwrap_err().code
    };
    assert_eq!(code("{}", payable("-1", None)), Code::OutOfRange);
    assert_eq!(code("{}", payable("1", Some("1.01"))), Code::OutOfRange);
    assert_eq!(code("{}", payable("1.001", None)), Code::PrecisionLoss);
    assert_eq!(code(r#"{"net_days":4294967295}"#, payable("1", None)), Code::TimeOutOfRange);
}

proptest! {
    #[test]
    fn every_split_sums_to_the_total(cents in 0_i64..1_000_000_000, percent in 0_i64..=1_000, code in 0..3_usize) {
        let (code, scale) = [("USD", 2), ("JPY", 0), ("KWD", 3)][code];
        let currency = Currency::new(code).unwrap();
        let plan = RoundingPlan::default().for_currency(currency).unwrap();
        let terms: TermsRecord = parse(&format!(
            r#"{{"deposit_percent":"{}","discount_percent":"2.5","discount_days":3,"net_days":9}}"#, Decimal::new(percent, 1)
        ));
        let total = Decimal::new(cents, scale);
        let payable = Payable {
            total: Money { amount: total, currency }, deposit: None, ordered_at: at("2026-06-01T00:00:00Z"),
            invoiced_at: None, zone: &Zone::UTC, plan: &plan,
        };
        let payments = schedule(Some(&terms), &payable).unwrap();
        let sum: Decimal = payments.iter().map(|payment| payment.amount.get()).sum();
        prop_assert_eq!(sum, total);
        for payment in &payments {
            prop_assert!(payment.amount > Amount::ZERO);
            prop_assert!(payment.discount.as_ref().is_none_or(|early| early.amount <= payment.amount));
        }
    }
}
