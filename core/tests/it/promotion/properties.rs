//! Whatever the promotions: no line below zero, splits add up, the order of lines changes nothing, pricing twice is the same.

use std::fmt::Write as _;

use proptest::prelude::*;
use recoup::pricing::Priced;
use rust_decimal::Decimal;

use super::support::{engine, request_of};

const SKUS: [&str; 8] = ["P1", "P3", "P5", "P8", "P10", "T10", "P30", "FREE"];

/// Stage and action.
fn action() -> impl Strategy<Value = (&'static str, String)> {
    prop_oneof![
        (stage(), 0..=100_u32)
            .prop_map(|(stage, percent)| (stage, format!(r#"{{ "percent_off": "{percent}" }}"#))),
        (stage(), 0..5_000_u32).prop_map(|(stage, cents)| (
            stage,
            format!(r#"{{ "amount_off": {{ "amount": "{}" }} }}"#, money(cents))
        )),
        (stage(), 0..3_000_u32).prop_map(|(stage, cents)| {
            (stage, format!(r#"{{ "amount_off": {{ "amount": "{}", "per": "unit" }} }}"#, money(cents)))
        }),
        (stage(), 0..3_000_u32)
            .prop_map(|(stage, cents)| (stage, format!(r#"{{ "fixed_price": "{}" }}"#, money(cents)))),
        (stage(), -100..=50_i32)
            .prop_map(|(stage, percent)| (stage, format!(r#"{{ "adjust": {{ "percent": "{percent}" }} }}"#))),
        (stage(), 1..4_u32, 1..3_u32, 0..=100_u32).prop_map(|(stage, buy, get, percent)| {
            (
                stage,
                format!(r#"{{ "buy_get": {{ "buy": {buy}, "get": {get}, "percent_off": "{percent}" }} }}"#),
            )
        }),
        (stage(), 1..5_u32)
            .prop_map(|(stage, of)| (stage, format!(r#"{{ "cheapest_free": {{ "of": {of} }} }}"#))),
        (stage(), 1..5_000_u32, 0..5_000_u32).prop_map(|(stage, from, off)| {
            let tiers = format!(
                r#"[ {{ "from": "{}", "percent_off": "5" }}, {{ "from": "{}", "amount_off": "{}" }} ]"#,
                money(from),
                money(from + 1_000),
                money(off)
            );
            (stage, format!(r#"{{ "thresholds": {{ "over": "amount", "tiers": {tiers} }} }}"#))
        }),
    ]
}

fn stage() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("line"), Just("order")]
}

fn money(cents: u32) -> Decimal {
    Decimal::new(i64::from(cents), 2)
}

prop_compose! {
    /// Promotion number `n`, perhaps in the group.
    fn promotion(n: usize)(
        (stage, then) in action(),
        grouped in any::<bool>(),
        stop in prop::bool::weighted(0.1),
        initial in any::<bool>(),
        tools in prop::bool::weighted(0.2),
        limits in prop::option::weighted(0.3, (1..4_u32, 0..5_000_u32)),
    ) -> String {
        let mut out = format!(r#"{{ "id": "p{n}", "order": {n}, "stage": "{stage}", "then": {then}"#);
        if grouped {
            out.push_str(r#", "group": "g""#);
        }
        if stop {
            out.push_str(r#", "stop_after": true"#);
        }
        if initial {
            out.push_str(r#", "basis": "initial""#);
        }
        if tools {
            out.push_str(r#", "on": { "category": "tools" }"#);
        }
        if let Some((times, budget)) = limits {
            write!(out, r#", "limits": {{ "per_order": {times}, "budget": "{}" }}"#, money(budget)).unwrap();
        }
        out.push_str(" }");
        out
    }
}

fn programme() -> impl Strategy<Value = String> {
    let pick = prop_oneof![Just("stack"), Just("best"), Just("first"), Just("exclusive")];
    let policy = prop_oneof![
        Just("largest_remainder"),
        Just("largest_weight"),
        Just("even"),
        Just("first"),
        Just("last"),
        Just("nearest_first")
    ];
    (pick, policy, (promotion(0), promotion(1), promotion(2), promotion(3), promotion(4)), 0..=5_usize)
        .prop_map(|(pick, policy, (a, b, c, d, e), count)| {
            let all: Vec<String> = [a, b, c, d, e].into_iter().take(count).collect();
            format!(
                r#""rounding": {{ "allocation": {{ "policy": "{policy}" }} }},
                   "promotion_groups": [ {{ "id": "g", "order": 99, "pick": "{pick}" }} ],
                   "promotions": [ {} ]"#,
                all.join(", ")
            )
        })
}

fn cart() -> impl Strategy<Value = Vec<(usize, &'static str, u32)>> {
    prop::collection::vec((prop::sample::select(&SKUS[..]), 1..12_u32), 1..7).prop_map(|lines| {
        lines.into_iter().enumerate().map(|(id, (sku, quantity))| (id, sku, quantity)).collect()
    })
}

fn priced(fields: &str, cart: &[(usize, &str, u32)]) -> Priced {
    let lines: Vec<String> = cart
        .iter()
        .map(|(id, sku, quantity)| format!(r#"{{ "id": "l{id}", "sku": "{sku}", "quantity": {quantity} }}"#))
        .collect();
    engine(fields).price(&request_of(&lines.join(", "), "")).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_line_is_below_zero_and_everything_adds_up(fields in programme(), cart in cart()) {
        let priced = priced(&fields, &cart);
        for line in &priced.lines {
            prop_assert!(line.total >= Decimal::ZERO, "{fields} {}", priced.to_json());
            let taken: Decimal = line.discounts.iter().map(|discount| discount.amount).sum();
            prop_assert_eq!(line.subtotal - taken, line.total);
            prop_assert_eq!(line.discount, taken);
            for discount in &line.discounts {
                prop_assert!(!discount.amount.is_zero());
                prop_assert!(discount.amount.scale() <= 2);
                let split: Decimal = discount.splits.iter().map(|split| split.amount * Decimal::from(split.units)).sum();
                prop_assert_eq!(split, discount.amount);
                let units: u64 = discount.splits.iter().map(|split| split.units).sum();
                prop_assert_eq!(Decimal::from(units), line.quantity);
            }
        }
        let lines: Decimal = priced.lines.iter().map(|line| line.total).sum();
        prop_assert_eq!(priced.totals.subtotal - priced.totals.discount, lines);
    }

    #[test]
    fn the_order_of_lines_changes_nothing(
        fields in programme(),
        (cart, shuffled) in cart().prop_flat_map(|cart| (Just(cart.clone()), Just(cart).prop_shuffle())),
    ) {
        let (one, other) = (priced(&fields, &cart), priced(&fields, &shuffled));
        prop_assert_eq!(one.totals, other.totals);
        for line in &one.lines {
            prop_assert_eq!(Some(line), other.lines.iter().find(|same| same.id == line.id));
        }
    }

    #[test]
    fn pricing_again_is_the_same(fields in programme(), cart in cart()) {
        prop_assert_eq!(priced(&fields, &cart), priced(&fields, &cart));
    }

    /// A naive model of buy-get on one pool: all units sorted by price, sets from both ends.
    #[test]
    fn sets_agree_with_single_units(buy in 1..4_usize, get in 1..4_usize, repeat in prop::option::of(1..4_usize), cart in cart()) {
        let repeat_field = repeat.map(|times| format!(r#", "repeat": {times}"#)).unwrap_or_default();
        let fields = format!(
            r#""promotions": [ {{ "id": "p", "order": 1, "then": {{ "buy_get": {{ "buy": {buy}, "get": {get}{repeat_field} }} }} }} ]"#
        );
        let price_of = |sku: &str| sku.trim_start_matches(char::is_alphabetic).parse::<u32>().unwrap_or(0);
        let mut units: Vec<u32> = cart
            .iter()
            .flat_map(|(_, sku, quantity)| std::iter::repeat_n(price_of(sku), *quantity as usize))
            .filter(|price| *price > 0)
            .collect();
        units.sort_unstable();
        let sets = (units.len() / (buy + get)).min(repeat.unwrap_or(usize::MAX));
        let free: u32 = units.iter().take(sets * get).sum();
        prop_assert_eq!(priced(&fields, &cart).totals.discount, Decimal::from(free));
    }
}
