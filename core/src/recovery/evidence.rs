//! Evidence: what signals and states weigh for and against reasons, and the ranking that follows.
//!
//! A row counts its weight once when its kind was seen often enough, and once more when it was seen at least twice as often;
//! more repetitions say nothing new. A reason's weight is the sum of its rows. Rows of a rulebook take the place of all rows
//! of the table for the same signal and reason, or are added.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::journey::{Counted, Evidence, RankedReason};
use super::reading::REPORTED;
use super::reason::{Reason, ReasonCode};
use super::rules::EvidenceRule;
use super::standing::Standing;
use crate::id::Name;
use crate::money::{Money, exact};

/// When a row of the table counts.
#[derive(Debug, Clone, Copy)]
enum When {
    /// Whenever the kind was seen.
    Seen,
    /// When the kind was seen this often.
    Often(u32),
    /// With this detail.
    Detail(&'static str),
    /// With a number above this.
    Over(i64),
    /// With an amount above this share of the value, in percent.
    OverPercent(i64),
}

use When::{Detail, Often, Over, OverPercent, Seen};

/// What signals weigh where a rulebook says nothing else. One that weighs less than the usual threshold of 50 is a hint: it
/// names no reason alone, but does when it is repeated or when another says the same.
const WEIGHTS: &[(&str, When, Reason, i64)] = &[
    ("exported", Detail("csv"), Reason::ListBuilding, 70),
    ("exported", Seen, Reason::QuoteNeeded, 55),
    ("compared", Seen, Reason::Compare, 60),
    ("visited", Detail("price_comparison"), Reason::Compare, 60),
    ("visited", Often(3), Reason::Timing, 50),
    ("viewed", Detail("spec_sheet"), Reason::SpecDoubt, 60),
    ("viewed", Detail("terms"), Reason::Terms, 60),
    ("viewed", Detail("compliance"), Reason::Compliance, 60),
    ("viewed", Detail("references"), Reason::TrustVendor, 55),
    ("viewed", Detail("returns"), Reason::TrustVendor, 30),
    ("viewed", Detail("shipping"), Reason::Shipping, 40),
    ("viewed", Detail("discounts"), Reason::PriceTooHigh, 60),
    ("viewed", Detail("tax_exemption"), Reason::TaxExemption, 60),
    ("searched", Detail("none"), Reason::ContractCatalogue, 55),
    ("price_unavailable", Seen, Reason::PriceUnavailable, 80),
    ("price_disputed", Seen, Reason::NotContractPrice, 80),
    ("freight_shown", OverPercent(10), Reason::Shipping, 70),
    ("freight_shown", Detail("free"), Reason::Shipping, -60),
    ("total_shown", OverPercent(120), Reason::TotalLate, 60),
    ("step_left", Detail("shipping"), Reason::Shipping, 55),
    ("step_left", Detail("payment"), Reason::PaymentMethod, 50),
    ("step_left", Detail("account"), Reason::CheckoutAccount, 70),
    ("step_left", Seen, Reason::CheckoutComplex, 30),
    ("step_entered", Detail("payment"), Reason::Shipping, -30),
    ("step_entered", Detail("payment"), Reason::CheckoutAccount, -40),
    ("validation_failed", Detail("po_number"), Reason::PoNumber, 80),
    ("validation_failed", Detail("quantity"), Reason::MoqPack, 70),
    ("validation_failed", Detail("promo_code"), Reason::PriceTooHigh, 60),
    ("validation_failed", Detail("tax_id"), Reason::TaxExemption, 70),
    ("validation_failed", Detail("password"), Reason::CheckoutAccount, 60),
    ("validation_failed", Seen, Reason::CheckoutComplex, 30),
    ("page_timed", Over(5_000), Reason::TechPerformance, 60),
    ("client_error", Seen, Reason::TechError, 70),
    ("payment_declined", Seen, Reason::PaymentDeclined, 90),
    ("method_missing", Seen, Reason::PaymentMethod, 90),
    ("stock_short", Detail("out"), Reason::StockOut, 80),
    ("stock_short", Detail("partial"), Reason::StockPartial, 70),
    ("lead_time_shown", Over(14), Reason::LeadTime, 70),
    ("credit_held", Seen, Reason::CreditHold, 90),
    ("credit_released", Seen, Reason::CreditHold, -90),
    ("approval_requested", Seen, Reason::ApprovalPending, 70),
    ("approval_decided", Seen, Reason::ApprovalPending, -70),
    ("approval_decided", Detail("rejected"), Reason::ApprovalRejected, 90),
    ("quote_requested", Seen, Reason::QuoteNeeded, 80),
    ("quote_offered", Seen, Reason::QuoteNeeded, -80),
    ("quote_viewed", Seen, Reason::PriceTooHigh, 25),
    ("quote_ended", Detail("expired"), Reason::QuoteExpired, 80),
    ("quote_ended", Detail("declined"), Reason::PriceTooHigh, 60),
    ("ordered", Seen, Reason::BuyerHandoff, 70),
    (Standing::ApprovalWaits.as_str(), Seen, Reason::ApprovalPending, 90),
    (Standing::OverBuyerLimit.as_str(), Seen, Reason::ApprovalLimit, 60),
    (Standing::QuoteExpired.as_str(), Seen, Reason::QuoteExpired, 90),
    (Standing::QuoteSilent.as_str(), Seen, Reason::QuoteStalled, 60),
    (Standing::Unpriced.as_str(), Seen, Reason::PriceUnavailable, 80),
    (Standing::OffContract.as_str(), Seen, Reason::NotContractPrice, 55),
    (Standing::NotInCatalogue.as_str(), Seen, Reason::ContractCatalogue, 80),
    (Standing::OutOfStock.as_str(), Seen, Reason::StockOut, 80),
    (Standing::PartlyInStock.as_str(), Seen, Reason::StockPartial, 70),
    (Standing::ConfigurationIncomplete.as_str(), Seen, Reason::ConfigInvalid, 80),
    (Standing::QuantityRule.as_str(), Seen, Reason::MoqPack, 80),
    (Standing::BelowMinimum.as_str(), Seen, Reason::OrderMinimum, 80),
    (Standing::BudgetExceeded.as_str(), Seen, Reason::BudgetExceeded, 90),
    (Standing::CreditOnHold.as_str(), Seen, Reason::CreditHold, 90),
    (Standing::BuyerLeft.as_str(), Seen, Reason::BuyerLeft, 95),
    (Standing::ColleagueOrdered.as_str(), Seen, Reason::BuyerHandoff, 80),
];

/// The rows that count: those of the rulebook, and those of the table that it does not replace.
pub(super) fn rows(authored: &[EvidenceRule]) -> Vec<EvidenceRule> {
    let replaced = |row: &EvidenceRule| {
        authored.iter().any(|rule| rule.signal == row.signal && rule.reason == row.reason)
    };
    let mut rows: Vec<EvidenceRule> = WEIGHTS.iter().filter_map(row).filter(|row| !replaced(row)).collect();
    rows.extend_from_slice(authored);
    rows
}

fn row((signal, when, reason, weight): &(&str, When, Reason, i64)) -> Option<EvidenceRule> {
    let mut row = EvidenceRule {
        signal: Name::new(signal).ok()?,
        reason: (*reason).into(),
        weight: *weight,
        at_least: None,
        detail: None,
        over: None,
        over_percent: None,
    };
    match when {
        Seen => {}
        Often(times) => row.at_least = Some(*times),
        Detail(detail) => row.detail = Some(Name::new(detail).ok()?),
        Over(number) => row.over = Some((*number).into()),
        OverPercent(percent) => row.over_percent = Some((*percent).into()),
    }
    Some(row)
}

/// What reasons are ranked by.
pub(super) struct Grounds<'a> {
    /// What was seen in this generation.
    pub(super) evidence: Vec<&'a Evidence>,
    /// How the thing stands.
    pub(super) standing: Vec<Standing>,
    /// What it is worth: shares are taken of it.
    pub(super) value: Option<Money>,
}

/// The reasons that reach the threshold, the heaviest first, ties in the order of the table. Where there is none it is
/// `unknown`, of no weight, with what speaks for the reasons that fell short.
pub(super) fn rank(rows: &[EvidenceRule], grounds: &Grounds<'_>, threshold: i64) -> Vec<RankedReason> {
    let mut sums: BTreeMap<ReasonCode, BTreeMap<Name, i64>> = BTreeMap::new();
    let mut count = |reason: &ReasonCode, signal: &Name, weight: i64| {
        let signals = sums.entry(reason.clone()).or_default();
        let sum = signals.entry(signal.clone()).or_default();
        *sum = sum.saturating_add(weight);
    };
    for row in rows {
        let times = times(row, grounds);
        if times > 0 {
            count(&row.reason, &row.signal, row.weight.saturating_mul(times));
        }
    }
    for (report, reason, weight) in reports(rows, grounds) {
        count(&reason, &report.signal, weight);
    }
    let mut ranked: Vec<RankedReason> =
        sums.into_iter().map(|(code, signals)| weigh(code, signals)).collect();
    // The sums came in the order of the table, and the sort keeps it among equals.
    ranked.sort_by_key(|reason| core::cmp::Reverse(reason.weight));
    let named = ranked.iter().take_while(|reason| reason.weight >= threshold).count();
    if named == 0 {
        return Vec::from([unknown(ranked)]);
    }
    ranked.truncate(named);
    ranked
}

/// How often a row counts: not at all, once or twice.
fn times(row: &EvidenceRule, grounds: &Grounds<'_>) -> i64 {
    if grounds.standing.iter().any(|standing| standing.as_str() == row.signal.as_str()) {
        return 1;
    }
    let fits = |seen: &&&Evidence| {
        seen.signal == row.signal
            && row.detail.as_ref().is_none_or(|detail| seen.detail.as_ref() == Some(detail))
            && row.over.is_none_or(|over| seen.number.is_some_and(|number| number > over))
            && row.over_percent.is_none_or(|percent| is_share(seen.amount, grounds.value, percent))
    };
    let seen = grounds.evidence.iter().filter(fits).fold(0_u32, |sum, seen| sum.saturating_add(seen.count));
    let enough = row.at_least.unwrap_or(1).max(1);
    i64::from(seen >= enough).saturating_add(i64::from(seen >= enough.saturating_mul(2)))
}

/// Whether an amount is above a share of the value; not known, it is not.
fn is_share(amount: Option<Money>, value: Option<Money>, percent: Decimal) -> bool {
    let (Some(amount), Some(value)) = (amount, value) else { return false };
    let share = exact::mul(value.amount, percent);
    let whole = exact::mul(amount.amount, Decimal::ONE_HUNDRED);
    amount.currency == value.currency && share.is_ok_and(|share| whole.is_ok_and(|whole| whole > share))
}

/// What people and models named as the reason. They count once: who repeats it knows no more.
fn reports<'g>(
    rows: &[EvidenceRule],
    grounds: &Grounds<'g>,
) -> impl Iterator<Item = (&'g Evidence, ReasonCode, i64)> {
    let reported = grounds.evidence.iter().copied().filter(|seen| seen.signal.as_str() == "reported");
    let found = reported.filter_map(|seen| {
        let reason = ReasonCode::new(seen.detail.as_ref()?.as_str()).ok()?;
        let weight = seen.number.and_then(|number| i64::try_from(number).ok()).unwrap_or(REPORTED);
        let authored = rows.iter().any(|row| row.signal == seen.signal && row.reason == reason);
        (!authored).then_some((seen, reason, weight))
    });
    found.collect::<Vec<_>>().into_iter()
}

fn weigh(code: ReasonCode, signals: BTreeMap<Name, i64>) -> RankedReason {
    let weight = signals.values().fold(0_i64, |sum, weight| sum.saturating_add(*weight));
    let counted = |(signal, weight): (Name, i64)| Counted { signal, weight };
    let (mut evidence, mut against): (Vec<Counted>, Vec<Counted>) =
        signals.into_iter().filter(|(_, weight)| *weight != 0).map(counted).partition(|one| one.weight > 0);
    evidence.sort_by_key(|one| core::cmp::Reverse(one.weight));
    against.sort_by_key(|one| one.weight);
    RankedReason { code, weight, evidence, against }
}

fn unknown(short: Vec<RankedReason>) -> RankedReason {
    let mut near: BTreeMap<Name, i64> = BTreeMap::new();
    for one in short.into_iter().flat_map(|reason| reason.evidence) {
        let known = near.entry(one.signal).or_default();
        *known = one.weight.max(*known);
    }
    let mut evidence: Vec<Counted> =
        near.into_iter().map(|(signal, weight)| Counted { signal, weight }).collect();
    evidence.sort_by_key(|one| core::cmp::Reverse(one.weight));
    RankedReason { code: Reason::Unknown.into(), weight: 0, evidence, against: Vec::new() }
}
