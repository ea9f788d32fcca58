//! The target-total solver: by hand, by property, and against a naive one that tries every choice of clamped lines.

use proptest::prelude::*;
use recoup::Code;
use recoup::money::Amount;
use recoup::quote::{Solution, SolverLine, solve_target};
use rust_decimal::Decimal;

use super::support::{amount, dec, eur};

fn cents(cents: i64) -> Amount {
    Amount::new(Decimal::new(cents, 2), eur()).unwrap()
}

fn in_cents(amount: Amount) -> i128 {
    let cents = (amount.get() * Decimal::ONE_HUNDRED).normalize();
    assert_eq!(cents.scale(), 0, "whole cents");
    cents.mantissa()
}

fn line(total: i64, least: i64, locked: bool) -> SolverLine {
    SolverLine { total: cents(total), least: cents(least), locked }
}

fn solve(lines: &[SolverLine], target: i64) -> Solution {
    solve_target(lines, cents(target), eur()).unwrap()
}

fn sum(totals: &[Amount]) -> i128 {
    totals.iter().map(|total| in_cents(*total)).sum()
}

#[test]
fn shares_go_by_totals_and_odd_cents_to_the_greatest_remainder() {
    // 100.00 over 1 : 1 : 1 is 33.33 each and a cent for the first.
    let found = solve(&[line(5000, 0, false), line(5000, 0, false), line(5000, 0, false)], 10_000);
    assert_eq!(found.totals, [cents(3334), cents(3333), cents(3333)]);
    assert!(found.reached && found.clamped.is_empty());
}

#[test]
fn a_clamped_line_can_push_another_to_its_floor() {
    // 600, 300, 100 to 500: 300, 150, 50. The third stops at 120, leaving 380: 253.33 and 126.67. Now the second is below
    // its 140: 240 are left for the first.
    let lines = [line(60_000, 0, false), line(30_000, 14_000, false), line(10_000, 12_000, false)];
    let found = solve(&lines, 50_000);
    assert_eq!(found.totals, [cents(24_000), cents(14_000), cents(12_000)]);
    assert_eq!(found.clamped, [1, 2]);
}

#[test]
fn what_is_out_of_reach_is_approached() {
    let lines = [line(10_000, 9_000, false), line(5_000, 0, true)];
    let found = solve(&lines, 13_999);
    assert_eq!((found.reached, found.nearest), (false, cents(14_000)));
    assert_eq!(found.totals, [cents(9_000), cents(5_000)]);
    assert!(solve(&lines, 14_000).reached);
    // Nothing but locked lines: only their own sum.
    let locked = [line(5_000, 0, true)];
    assert_eq!(solve(&locked, 6_000).nearest, cents(5_000));
    assert!(solve(&locked, 5_000).reached);
    assert!(!solve(&[], 1).reached && solve(&[], 0).reached);
}

#[test]
fn lines_that_come_to_nothing_share_evenly() {
    let found = solve(&[line(0, 0, false), line(0, 0, false)], 101);
    assert_eq!(found.totals, [cents(51), cents(50)]);
}

#[test]
fn it_takes_great_amounts_and_refuses_what_is_none() {
    let great = amount("999999999999999.99");
    let lines = [SolverLine { total: great, least: Amount::ZERO, locked: false }];
    assert_eq!(
        solve_target(&lines, amount("999999999999998.01"), eur()).unwrap().totals,
        [amount("999999999999998.01")]
    );
    let error = |target: Amount| solve_target(&[line(1, 0, false)], target, eur()).unwrap_err().code;
    assert_eq!(error(cents(-1)), Code::NegativePrice);
    let fine = Amount::new(dec("0.001"), recoup::money::Currency::new("KWD").unwrap()).unwrap();
    assert_eq!(error(fine), Code::PrecisionLoss);
}

/// The exact shares: of all choices of clamped lines the one whose clamped lines would fall below their floors and whose
/// others would not. Shares are fractions (numerator, denominator) of cents.
fn naive(lines: &[SolverLine], target: i128) -> Option<Vec<(i128, i128)>> {
    let free: Vec<usize> = (0..lines.len()).filter(|place| !lines[*place].locked).collect();
    let locked: i128 = lines.iter().filter(|line| line.locked).map(|line| in_cents(line.total)).sum();
    for choice in 0..1_u32 << free.len() {
        let is_clamped =
            |place: &usize| free.iter().position(|at| at == place).is_some_and(|bit| choice >> bit & 1 == 1);
        let open: Vec<usize> = free.iter().copied().filter(|place| !is_clamped(place)).collect();
        let clamped: i128 =
            free.iter().filter(|place| is_clamped(place)).map(|at| in_cents(lines[*at].least)).sum();
        let left = target - locked - clamped;
        let all_zero = open.iter().all(|place| in_cents(lines[*place].total) == 0);
        let weight = |place: usize| if all_zero { 1 } else { in_cents(lines[place].total) };
        let whole: i128 = open.iter().map(|place| weight(*place)).sum();
        if left < 0 || (open.is_empty() && left != 0) || whole == 0 && !open.is_empty() {
            continue;
        }
        let open_fit = open.iter().all(|at| left * weight(*at) >= in_cents(lines[*at].least) * whole);
        let clamped_fit = free.iter().filter(|place| is_clamped(place)).all(|at| {
            open.is_empty()
                || all_zero
                || left * in_cents(lines[*at].total) < in_cents(lines[*at].least) * whole
        });
        if open_fit && clamped_fit {
            let share = |place: usize| {
                if lines[place].locked {
                    (in_cents(lines[place].total), 1)
                } else if is_clamped(&place) {
                    (in_cents(lines[place].least), 1)
                } else {
                    (left * weight(place), whole)
                }
            };
            return Some((0..lines.len()).map(share).collect());
        }
    }
    None
}

/// Whether any whole cents at or above the floors come to the target, counted through.
fn reachable(lines: &[SolverLine], target: i128) -> bool {
    match lines.split_first() {
        None => target == 0,
        Some((line, rest)) if line.locked => reachable(rest, target - in_cents(line.total)),
        Some((line, rest)) => (in_cents(line.least)..=target).any(|taken| reachable(rest, target - taken)),
    }
}

fn any_line(most: i64) -> impl Strategy<Value = SolverLine> {
    (0..=most, 0..=most, prop::bool::weighted(0.2))
        .prop_map(|(total, least, locked)| line(total, least, locked))
}

/// Lines with totals above zero: the naive choice is then unique.
fn weighty(most: i64) -> impl Strategy<Value = SolverLine> {
    (1..=most, 0..=most, prop::bool::weighted(0.2))
        .prop_map(|(total, least, locked)| line(total, least, locked))
}

proptest! {
    #[test]
    fn sums_are_exact_floors_hold_and_locks_are_left_alone(
        lines in prop::collection::vec(any_line(100_000), 0..30),
        target in 0..2_000_000_i64,
    ) {
        let found = solve(&lines, target);
        prop_assert_eq!(sum(&found.totals), in_cents(found.nearest));
        prop_assert_eq!(found.reached, found.nearest == cents(target));
        for (line, total) in lines.iter().zip(&found.totals) {
            if line.locked {
                prop_assert_eq!(*total, line.total);
            } else {
                prop_assert!(*total >= line.least);
            }
        }
        for place in &found.clamped {
            let place = usize::try_from(*place).unwrap();
            prop_assert_eq!(found.totals[place], lines[place].least);
        }
        if !found.reached && lines.iter().any(|line| !line.locked) {
            // Only a target below everything is out of reach.
            prop_assert!(found.nearest > cents(target));
        }
    }

    #[test]
    fn solving_what_is_solved_changes_nothing(
        lines in prop::collection::vec(any_line(100_000), 0..30),
        target in 0..2_000_000_i64,
    ) {
        let first = solve(&lines, target);
        let again: Vec<SolverLine> =
            lines.iter().zip(&first.totals).map(|(line, total)| SolverLine { total: *total, ..*line }).collect();
        let second = solve(&again, target);
        prop_assert_eq!(&second.totals, &first.totals);
        prop_assert_eq!(second.reached, first.reached);
    }

    /// A cent of room: methods that stay within one cent of the exact share can't do without (the Alabama paradox).
    #[test]
    fn a_greater_target_lowers_no_line_by_more_than_a_cent(
        lines in prop::collection::vec(any_line(10_000), 1..12),
        target in 0..100_000_i64,
        more in 0..20_000_i64,
    ) {
        let low = solve(&lines, target);
        let high = solve(&lines, target + more);
        for (low, high) in low.totals.iter().zip(&high.totals) {
            prop_assert!(in_cents(*high) >= in_cents(*low) - 1);
        }
    }

    #[test]
    fn every_line_is_less_than_a_cent_from_its_exact_share(
        lines in prop::collection::vec(weighty(60), 1..6),
        target in 0..300_i64,
    ) {
        let found = solve(&lines, target);
        prop_assert_eq!(found.reached, naive(&lines, i128::from(target)).is_some());
        if let Some(shares) = naive(&lines, i128::from(target)) {
            for (total, (part, whole)) in found.totals.iter().zip(shares) {
                prop_assert!((in_cents(*total) * whole - part).abs() < whole);
            }
        }
    }

    #[test]
    fn it_reaches_whatever_whole_cents_can_reach(
        lines in prop::collection::vec(any_line(12), 0..4),
        target in 0..40_i64,
    ) {
        prop_assert_eq!(solve(&lines, target).reached, reachable(&lines, i128::from(target)));
    }
}
