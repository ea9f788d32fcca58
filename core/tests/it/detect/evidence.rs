//! Evidence and ranking: every row of the table alone, a naive model, what speaks against, the threshold.

use std::collections::BTreeMap;

use proptest::prelude::*;
use recoup::condition::Moment;
use recoup::recovery::{
    Evidence, EvidenceRule, Journey, JourneyEvent, JourneyFacts, Purchases, RankedReason, ReasonCode,
    Standing,
};
use rust_decimal::Decimal;

use super::support::{FOUR_HOURS, Watched, at, cart_of, company, detection, name, usd};

/// A cart worth 100 USD of which just this was seen.
fn seen(evidence: &[Evidence]) -> Journey {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    let mut journey = cart.journey.unwrap();
    journey.evidence.clear();
    for evidence in evidence {
        journey.apply(&JourneyEvent::Noticed { evidence: evidence.clone() }, at("10:00"));
    }
    journey
}

fn evidence(signal: &str, detail: Option<&str>, count: u32) -> Evidence {
    Evidence {
        signal: name(signal),
        detail: detail.map(name),
        count,
        first: at("10:00"),
        last: at("10:00"),
        number: None,
        amount: None,
        skus: Vec::new(),
    }
}

fn reasons(recovery: &str, journey: &Journey, standing: &[Standing]) -> Vec<RankedReason> {
    let (company, purchases) = (company(), Purchases::default());
    let moment = Moment { instant: at("10:00"), local: at("10:00").naive_utc() };
    let mut facts = JourneyFacts::new(journey, &company, &purchases, moment);
    facts.standing = standing;
    detection(recovery).reasons(&facts)
}

fn codes(reasons: &[RankedReason]) -> Vec<&str> {
    reasons.iter().map(|reason| reason.code.as_str()).collect()
}

/// Evidence that fits a row, so many times as often as it asks for.
fn fitting(row: &EvidenceRule, times: u32) -> Evidence {
    let detail = row.detail.as_ref().map(recoup::id::Name::as_str);
    let mut fitting = evidence(row.signal.as_str(), detail, row.at_least.unwrap_or(1) * times);
    fitting.number = row.over.map(|over| over + Decimal::ONE);
    // The cart is worth 100, so that a percent of it is one dollar.
    fitting.amount = row.over_percent.map(|percent| usd(&(percent + Decimal::ONE).to_string()));
    fitting
}

#[test]
fn every_row_of_the_table_alone_puts_its_reason_first() {
    let detection = detection("{}");
    let (mut strong, mut hints, mut against) = (0, 0, 0);
    for row in detection.evidence() {
        let standing: Vec<Standing> = Standing::ALL
            .iter()
            .copied()
            .filter(|standing| standing.as_str() == row.signal.as_str())
            .collect();
        let ranked = |times: u32| {
            let journey = if standing.is_empty() { seen(&[fitting(row, times)]) } else { seen(&[]) };
            reasons("{}", &journey, &standing)
        };
        if row.weight < 0 {
            against += 1;
            assert_ne!(ranked(1)[0].code, row.reason, "{row:?}");
        } else if row.weight >= 50 {
            strong += 1;
            assert_eq!(ranked(1)[0].code, row.reason, "{row:?}");
            assert!(ranked(1)[0].evidence.iter().any(|counted| counted.signal == row.signal));
        } else {
            // A hint: no reason alone, one when repeated.
            hints += 1;
            assert_eq!(codes(&ranked(1)), ["unknown"], "{row:?}");
            assert_eq!(ranked(2)[0].code, row.reason, "{row:?}");
        }
    }
    assert!(strong > 40 && hints > 3 && against > 4, "{strong} {hints} {against}");
    let told: Vec<&ReasonCode> = detection.evidence().iter().map(|row| &row.reason).collect();
    for reason in ReasonCode::TABLE {
        assert!(
            reason.as_str() == "unknown" || told.contains(&&(*reason).into()),
            "nothing speaks for {}",
            reason.as_str()
        );
    }
}

#[test]
fn what_speaks_against_is_shown_and_counts() {
    let journey = seen(&[evidence("credit_held", None, 1), evidence("credit_released", None, 1)]);
    let found = reasons("{}", &journey, &[]);
    assert_eq!((codes(&found), found[0].weight), (vec!["unknown"], 0));
    assert_eq!(found[0].evidence[0].signal.as_str(), "credit_held", "what fell short is told");
    // Held again: twice 90 less 90.
    let found =
        reasons("{}", &seen(&[evidence("credit_held", None, 2), evidence("credit_released", None, 1)]), &[]);
    assert_eq!((codes(&found), found[0].weight), (vec!["pay.credit_hold"], 90));
    assert_eq!((found[0].evidence[0].weight, found[0].against[0].weight), (180, -90));
}

#[test]
fn repetitions_count_twice_at_most() {
    for (count, weight) in [(1, 70), (2, 140), (3, 140), (900, 140)] {
        assert_eq!(reasons("{}", &seen(&[evidence("client_error", None, count)]), &[])[0].weight, weight);
    }
    let five = r#"{"evidence":[{"signal":"x.chat","reason":"terms","weight":60,"at_least":5}]}"#;
    for (count, weight) in [(4, 0), (5, 60), (9, 60), (10, 120)] {
        assert_eq!(
            reasons(five, &seen(&[evidence("x.chat", None, count)]), &[])[0].weight,
            weight,
            "{count}"
        );
    }
}

#[test]
fn ties_go_by_the_table_and_the_threshold_is_reached_by_equality() {
    let both = seen(&[evidence("client_error", None, 1), evidence("stock_short", Some("partial"), 1)]);
    assert_eq!(codes(&reasons("{}", &both, &[])), ["tech.error", "stock.partial"]);
    assert_eq!(codes(&reasons(r#"{"threshold":70}"#, &both, &[])), ["tech.error", "stock.partial"]);
    assert_eq!(codes(&reasons(r#"{"threshold":71}"#, &both, &[])), ["unknown"]);
}

#[test]
fn a_rulebook_replaces_a_pair_and_adds_reasons() {
    let error = seen(&[evidence("client_error", None, 1)]);
    let weaker = r#"{"evidence":[{"signal":"client_error","reason":"tech.error","weight":10},
        {"signal":"client_error","reason":"x.widget","weight":55}],"reasons":[{"code":"x.widget"}]}"#;
    assert_eq!(codes(&reasons(weaker, &error, &[])), ["x.widget"]);
    // All rows of the pair, whatever they ask for.
    let freight = r#"{"evidence":[{"signal":"freight_shown","reason":"cost.shipping","weight":80,"over_percent":"50"}]}"#;
    let mut shown = evidence("freight_shown", None, 1);
    shown.amount = Some(usd("50.00"));
    assert_eq!(codes(&reasons(freight, &seen(&[shown.clone()]), &[])), ["unknown"]);
    shown.amount = Some(usd("50.01"));
    assert_eq!(
        codes(&reasons(freight, &seen(&[shown.clone(), evidence("freight_shown", Some("free"), 1)]), &[])),
        ["cost.shipping"]
    );
    // Another currency is no share of the value.
    shown.amount.as_mut().unwrap().currency = recoup::money::Currency::new("EUR").unwrap();
    assert_eq!(codes(&reasons(freight, &seen(&[shown]), &[])), ["unknown"]);
    // States too.
    let state = r#"{"evidence":[{"signal":"state.unpriced","reason":"quote.needed","weight":85}]}"#;
    assert_eq!(
        codes(&reasons(state, &seen(&[]), &[Standing::Unpriced])),
        ["quote.needed", "price.unavailable"]
    );
}

#[test]
fn a_report_names_its_reason_and_weight() {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.signal("10:01", r#""command":"reported","reason":"lead_time""#);
    cart.signal("10:02", r#""command":"reported","reason":"x.legal","weight":120"#);
    cart.signal("10:03", r#""command":"reported","reason":"terms","weight":49"#);
    cart.run_until(at("14:10"));
    let found: Vec<(&str, i64)> =
        cart.journey().reasons.iter().map(|reason| (reason.code.as_str(), reason.weight)).collect();
    assert_eq!(found, [("x.legal", 120), ("lead_time", 100)]);
}

#[test]
fn details_are_kept_apart_and_are_bounded() {
    let mut cart = Watched::new(FOUR_HOURS);
    cart.signal("10:00", &cart_of(&["A"]));
    cart.signal("10:01", r#""command":"validation_failed","field":"po_number""#);
    cart.signal("10:02", r#""command":"validation_failed","field":"vat_note""#);
    cart.run_until(at("14:10"));
    assert_eq!(cart.reasons(), ["po.number", "checkout.complex"], "the last field does not hide the first");

    let fold = |places: &[u32]| {
        let mut cart = Watched::new(FOUR_HOURS);
        cart.now = at("12:00");
        cart.late("10:00", &cart_of(&["A"]));
        for place in places {
            cart.late("10:01", &format!(r#""command":"client_error","code":"E{place:02}""#));
        }
        cart.journey.unwrap()
    };
    let up: Vec<u32> = (0..30).collect();
    let down: Vec<u32> = (0..30).rev().collect();
    assert_eq!(fold(&up), fold(&down));
    assert_eq!(fold(&up).evidence("client_error").count(), recoup::limits::EVIDENCE_DETAILS);
    let many: Vec<String> = (0..40).map(|sku| format!("S{sku:02}")).collect();
    let journey = {
        let mut cart = Watched::new(FOUR_HOURS);
        let skus: Vec<&str> = many.iter().map(String::as_str).collect();
        cart.signal("10:00", &cart_of(&skus));
        cart.journey.unwrap()
    };
    assert_eq!(journey.evidence[0].skus.len(), recoup::limits::EVIDENCE_SKUS);
}

/// Reasons as a person would add them up.
fn naive(rows: &[(usize, usize, i64, u32)], counts: &[u32], threshold: i64) -> Vec<(String, i64)> {
    let mut sums: BTreeMap<usize, i64> = BTreeMap::new();
    for (signal, reason, weight, at_least) in rows {
        let times = (counts[*signal] / at_least).min(2);
        if times > 0 {
            *sums.entry(*reason).or_default() += weight * i64::from(times);
        }
    }
    let mut found: Vec<(usize, i64)> = sums.into_iter().filter(|(_, weight)| *weight >= threshold).collect();
    found.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let found: Vec<(String, i64)> = found
        .into_iter()
        .map(|(reason, weight)| (ReasonCode::TABLE[reason].as_str().to_owned(), weight))
        .collect();
    if found.is_empty() { vec![("unknown".to_owned(), 0)] } else { found }
}

proptest! {
    #[test]
    fn ranking_is_what_the_naive_model_says(
        rows in prop::collection::vec((0_usize..4, 0_usize..5, -90_i64..120, 1_u32..4), 1..12),
        counts in prop::collection::vec(0_u32..8, 4),
        threshold in 1_u32..90,
    ) {
        let rows: Vec<_> = rows.into_iter().filter(|row| row.2 != 0).collect();
        let authored: Vec<String> = rows.iter().map(|(signal, reason, weight, at_least)| format!(
            r#"{{"signal":"x.s{signal}","reason":"{}","weight":{weight},"at_least":{at_least}}}"#,
            ReasonCode::TABLE[*reason].as_str(),
        )).collect();
        let recovery = format!(r#"{{"threshold":{threshold},"evidence":[{}]}}"#, authored.join(","));
        let seen_here: Vec<Evidence> = counts.iter().enumerate().filter(|(_, count)| **count > 0)
            .map(|(signal, count)| evidence(&format!("x.s{signal}"), None, *count)).collect();
        let found = reasons(&recovery, &seen(&seen_here), &[]);
        let shown: Vec<(String, i64)> = found.iter().map(|reason| (reason.code.to_string(), reason.weight)).collect();
        prop_assert_eq!(shown, naive(&rows, &counts, threshold.into()));
        for reason in found.iter().filter(|reason| reason.code.as_str() != "unknown") {
            let sum: i64 = reason.evidence.iter().chain(&reason.against).map(|counted| counted.weight).sum();
            prop_assert_eq!(sum, reason.weight, "what is shown adds up");
        }
    }
}
