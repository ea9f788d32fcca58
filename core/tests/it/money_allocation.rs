//! Allocation: published cases, and what must hold for any amount and weights.

use proptest::prelude::*;
use recoup::Code;
use recoup::money::{AllocationPolicy, allocate, split_per_unit};
use rust_decimal::Decimal;

fn decimals(values: &[i64]) -> Vec<Decimal> {
    values.iter().map(|value| Decimal::from(*value)).collect()
}

fn parts(amount: i64, weights: &[i64], policy: AllocationPolicy) -> Vec<Decimal> {
    allocate(Decimal::from(amount), &decimals(weights), policy, Decimal::ONE).unwrap().parts
}

#[test]
fn systems_that_differ() {
    let weights = [4300, 1400, 2300];
    for (amount, policy, expected) in [
        // Vendure, prorate.spec.ts
        (299, AllocationPolicy::LargestRemainder, [161, 52, 86]),
        // Sylius, ProportionalIntegerDistributorSpec
        (300, AllocationPolicy::NearestFirst, [162, 52, 86]),
        (-300, AllocationPolicy::NearestFirst, [-162, -52, -86]),
        (300, AllocationPolicy::First, [162, 52, 86]),
        (300, AllocationPolicy::LargestRemainder, [161, 53, 86]),
        (300, AllocationPolicy::Last, [161, 52, 87]),
        (300, AllocationPolicy::LargestWeight, [162, 52, 86]),
        (300, AllocationPolicy::Even, [100, 100, 100]),
        (301, AllocationPolicy::Even, [101, 100, 100]),
    ] {
        assert_eq!(parts(amount, &weights, policy), decimals(&expected), "{amount} {policy}");
    }
    // Vendure over nothing but zeros.
    assert_eq!(parts(10, &[0, 0], AllocationPolicy::LargestRemainder), decimals(&[5, 5]));
    // Oro at two decimals.
    let oro = allocate(
        Decimal::from(10),
        &decimals(&[1000, 100]),
        AllocationPolicy::LargestRemainder,
        Decimal::new(1, 2),
    );
    assert_eq!(oro.unwrap().parts, [Decimal::new(909, 2), Decimal::new(91, 2)]);
}

#[test]
fn nearest_first_takes_back_what_rounding_gave_too_much() {
    // 1.67, 1.67, 1.67 round to 2 each: one too many, taken from the first. Zero weights stay out of it.
    assert_eq!(parts(5, &[1, 1, 1], AllocationPolicy::NearestFirst), decimals(&[1, 2, 2]));
    assert_eq!(parts(-5, &[0, 1, 1, 1], AllocationPolicy::NearestFirst), decimals(&[0, -1, -2, -2]));
}

#[test]
fn largest_weight_is_not_largest_remainder() {
    // 3 over [5, 3, 3]: 1.36, 0.82, 0.82.
    assert_eq!(parts(3, &[5, 3, 3], AllocationPolicy::LargestRemainder), decimals(&[1, 1, 1]));
    assert_eq!(parts(3, &[5, 3, 3], AllocationPolicy::LargestWeight), decimals(&[2, 1, 0]));
}

#[test]
fn what_cannot_be_allocated() {
    let policy = AllocationPolicy::LargestRemainder;
    let code = |amount: Decimal, weights: &[i64], increment| {
        allocate(amount, &decimals(weights), policy, increment).unwrap_err().code
    };
    assert_eq!(code(Decimal::ONE, &[], Decimal::ONE), Code::AllocationImpossible);
    assert_eq!(code(Decimal::ONE, &[1, -1], Decimal::ONE), Code::AllocationImpossible);
    assert_eq!(code(Decimal::ONE, &[1], Decimal::ZERO), Code::InvalidIncrement);
    assert_eq!(code(Decimal::new(1005, 3), &[1], Decimal::new(1, 2)), Code::PrecisionLoss);
}

/// Cases of dinero.js that break conservation or take meaningless weights, and what happens here instead.
fn divergence(amount: i64, ratios: &[i64]) -> Option<&'static str> {
    match ratios {
        [] => Some("no ratios: dinero.js answers nothing at all, so the amount is gone; here an error"),
        _ if ratios.iter().any(|ratio| *ratio < 0) => Some("negative ratios: an error here"),
        _ if amount != 0 && ratios.iter().all(|ratio| *ratio == 0) => {
            Some("zero ratios: dinero.js answers zeros, so the amount is gone; here even parts")
        }
        _ => None,
    }
}

#[test]
fn dinero_cases() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/cases/dinero_allocate_rounding.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("skipped: ../shared/cases is not there");
        return;
    };
    let cases: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut diverging = 0;
    for case in cases["distribute"].as_array().unwrap() {
        let numbers = |name: &str| -> Vec<i64> {
            case[name].as_array().unwrap().iter().map(|number| number.as_i64().unwrap()).collect()
        };
        let (amount, ratios, expected) =
            (case["amount"].as_i64().unwrap(), numbers("ratios"), numbers("expected"));
        if let Some(reason) = divergence(amount, &ratios) {
            diverging += 1;
            println!("diverges: {}: {reason}", case["name"]);
            let ours = allocate(
                Decimal::from(amount),
                &decimals(&ratios),
                AllocationPolicy::LargestWeight,
                Decimal::ONE,
            );
            assert_ne!(ours.ok().map(|ours| ours.parts), Some(decimals(&expected)), "{case}");
            continue;
        }
        assert_eq!(parts(amount, &ratios, AllocationPolicy::LargestWeight), decimals(&expected), "{case}");
    }
    assert_eq!(diverging, 4);

    for case in cases["allocate"].as_array().unwrap() {
        // An amount in base 5 has no decimal scale; its smallest units are what is allocated.
        let scaled = |value: &serde_json::Value, scale: u32| match value["amount"].as_i64() {
            Some(amount) => Decimal::new(amount, u32::try_from(value["scale"].as_u64().unwrap()).unwrap()),
            None => Decimal::new(value.as_i64().unwrap(), scale),
        };
        let ratios: Vec<_> =
            case["ratios"].as_array().unwrap().iter().map(|ratio| scaled(ratio, 0)).collect();
        let expected = case["expected"].as_array().unwrap();
        let base = case["base"].as_i64().unwrap();
        let (from, to) = (case["scale"].as_u64().unwrap(), expected[0]["scale"].as_u64().unwrap());
        let units = case["amount"].as_i64().unwrap() * base.pow(u32::try_from(to - from).unwrap());
        let expected: Vec<_> =
            expected.iter().map(|part| Decimal::from(part["amount"].as_i64().unwrap())).collect();
        let ours =
            allocate(Decimal::from(units), &ratios, AllocationPolicy::LargestWeight, Decimal::ONE).unwrap();
        assert_eq!(ours.parts, expected, "{case}");
    }
}

fn increments() -> impl Strategy<Value = Decimal> {
    proptest::sample::select(vec![Decimal::ONE, Decimal::new(1, 2), Decimal::new(5, 2), Decimal::new(1, 3)])
}

fn weights() -> impl Strategy<Value = Vec<Decimal>> {
    let small = (0_i64..20).prop_map(Decimal::from);
    let great = (0_i64..1_000_000_000_000_000_000, 0_u32..=10)
        .prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale));
    proptest::collection::vec(prop_oneof![small, great], 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn parts_sum_to_the_whole_and_stay_near_their_share(
        steps in prop_oneof![-50_i64..50, any::<i64>().prop_map(|steps| steps / 100)],
        increment in increments(),
        weights in weights(),
        policy in proptest::sample::select(AllocationPolicy::ALL),
    ) {
        let amount = Decimal::from(steps) * increment;
        let split = allocate(amount, &weights, policy, increment).unwrap();
        prop_assert_eq!(split.policy, policy);
        prop_assert_eq!(split.parts.len(), weights.len());
        prop_assert_eq!(split.parts.iter().sum::<Decimal>(), amount);
        let flat = policy == AllocationPolicy::Even || weights.iter().all(Decimal::is_zero);
        for (part, weight) in split.parts.iter().zip(&weights) {
            prop_assert!((*part % increment).is_zero());
            prop_assert!(part.is_zero() || part.is_sign_negative() == amount.is_sign_negative());
            if weight.is_zero() && !flat {
                prop_assert!(part.is_zero());
            }
        }
    }

    /// Shares as whole numbers: within one step of the exact share, and under largest remainder no party gets less than one
    /// of smaller weight.
    #[test]
    fn shares_are_near_and_monotone(
        steps in -100_000_i64..100_000,
        weights in proptest::collection::vec(0_i64..1_000, 1..10),
        policy in proptest::sample::select(AllocationPolicy::ALL),
    ) {
        let parts: Vec<i64> =
            parts(steps, &weights, policy).iter().map(|part| i64::try_from(part.mantissa()).unwrap()).collect();
        let flat = policy == AllocationPolicy::Even || weights.iter().all(|weight| *weight == 0);
        let weights: Vec<i64> = if flat { vec![1; weights.len()] } else { weights };
        let total: i64 = weights.iter().sum();
        for (part, weight) in parts.iter().zip(&weights) {
            // Rounding to nearest and then handing out may add up to one and a half steps.
            let halves = if policy == AllocationPolicy::NearestFirst { 3 } else { 2 };
            prop_assert!(2 * (part * total - steps * weight).abs() <= halves * total);
        }
        if policy == AllocationPolicy::LargestRemainder {
            for (i, a) in weights.iter().enumerate() {
                for (j, b) in weights.iter().enumerate() {
                    prop_assert!(a <= b || parts[i].abs() >= parts[j].abs());
                }
            }
        }
    }

    #[test]
    fn refunds_mirror_charges(
        steps in 0_i64..100_000, weights in weights(), policy in proptest::sample::select(AllocationPolicy::ALL),
    ) {
        let charge = allocate(Decimal::from(steps), &weights, policy, Decimal::ONE).unwrap();
        let refund = allocate(Decimal::from(-steps), &weights, policy, Decimal::ONE).unwrap();
        let mirrored: Vec<_> = charge.parts.iter().map(|part| -part).collect();
        prop_assert_eq!(refund.parts, mirrored);
    }

    #[test]
    fn units_can_be_returned_in_any_steps(steps in -100_000_i64..100_000, units in 1_u64..500, cut in 0_u64..500, increment in increments()) {
        let amount = Decimal::from(steps) * increment;
        let split = split_per_unit(amount, Decimal::from(units), increment).unwrap();
        prop_assert!(split.groups.len() <= 2);
        prop_assert_eq!(split.groups.iter().map(|group| group.units).sum::<u64>(), units);
        prop_assert_eq!(split.take(units).unwrap(), amount);
        prop_assert_eq!(split.groups.iter().map(|group| group.amount * Decimal::from(group.units)).sum::<Decimal>(), amount);
        if let [greater, lesser] = split.groups.as_slice() {
            prop_assert_eq!((greater.amount - lesser.amount).abs(), increment);
            prop_assert!(greater.amount.abs() > lesser.amount.abs());
        }
        let cut = cut.min(units);
        let first = split.take(cut).unwrap();
        prop_assert!((first * Decimal::from(units) - amount * Decimal::from(cut)).abs() <= increment * Decimal::from(units * cut));
        prop_assert_eq!(split.take(units + 1).unwrap_err().code, Code::QuantityOutOfRange);
    }
}

#[test]
fn a_fractional_quantity_is_one_group() {
    let split = split_per_unit(Decimal::new(999, 2), Decimal::new(25, 1), Decimal::new(1, 2)).unwrap();
    assert_eq!(split.groups.len(), 1);
    assert_eq!((split.groups[0].units, split.groups[0].amount), (1, Decimal::new(999, 2)));
    // Three of them written with decimals are still three.
    assert_eq!(
        split_per_unit(Decimal::from(10), Decimal::new(300, 2), Decimal::ONE).unwrap().groups.len(),
        2
    );
    assert_eq!(
        split_per_unit(Decimal::ONE, Decimal::ZERO, Decimal::ONE).unwrap_err().code,
        Code::AllocationImpossible
    );
}
