//! Properties of taxes at every level, against a naive model on whole cents: what is rounded is what the level says, sums
//! add up, the order of lines changes nothing.

use std::collections::BTreeMap;

use crate::pricing_support::{line, price};
use proptest::prelude::*;
use recoup::pricing::{Priced, PricedLine};
use rust_decimal::Decimal;
use serde_json::{Value, json};

/// Tax categories with one rate each, in hundredths of a percent.
const RATES: &[(&str, &str, i128)] = &[("a", "19", 1900), ("b", "7", 700), ("c", "2.1", 210), ("d", "0", 0)];
const LEVELS: &[&str] = &["unit", "line", "group", "document"];

/// A cart: (cents, category, quantity), and freight in cents.
#[derive(Debug, Clone)]
struct Cart {
    lines: Vec<(i128, usize, u32)>,
    freight: i128,
}

fn carts() -> impl Strategy<Value = Cart> {
    let lines = prop::collection::vec((0_i128..100_000, 0..RATES.len(), 1_u32..9), 1..9);
    (lines, 0_i128..10_000).prop_map(|(lines, freight)| Cart { lines, freight })
}

fn cents(amount: Decimal) -> i128 {
    let cents = amount * Decimal::ONE_HUNDRED;
    assert!(cents.fract().is_zero(), "{amount} has more than two digits");
    cents.trunc().mantissa() / 10_i128.pow(cents.trunc().scale())
}

fn money(cents: i128) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// Half away from zero; both are zero or more.
fn rounded(numerator: i128, denominator: i128) -> i128 {
    (2 * numerator + denominator) / (2 * denominator)
}

impl Cart {
    fn price(&self, level: &str, prices: &str, order: &[usize]) -> Priced {
        let rates: Vec<Value> = RATES
            .iter()
            .map(|(category, rate, _)| json!({ "tax": "vat", "rate": rate, "category": category }))
            .collect();
        let lines: Vec<Value> = order
            .iter()
            .map(|&index| {
                let (amount, category, quantity) = self.lines[index];
                let mut line = line(&format!("L{index}"), &money(amount), RATES[category].0);
                line["quantity"] = json!(quantity);
                line
            })
            .collect();
        price(
            json!({ "taxes": { "prices": prices, "level": level, "rates": rates },
                    "charges": [ { "id": "f", "kind": "freight", "amount": money(self.freight), "tax_category": "a" } ] }),
            json!({ "lines": lines }),
        )
    }

    fn in_order(&self) -> Vec<usize> {
        (0..self.lines.len()).collect()
    }

    /// Cents by rate, freight with them.
    fn by_rate(&self) -> BTreeMap<i128, i128> {
        let mut sums = BTreeMap::from([(RATES[0].2, self.freight)]);
        for (amount, category, _) in &self.lines {
            *sums.entry(RATES[*category].2).or_default() += amount;
        }
        sums
    }

    /// The tax of all lines and the freight, worked out the slow way.
    fn tax(&self, level: &str, inclusive: bool) -> i128 {
        let tax = |amount: i128, rate: i128| {
            if inclusive {
                amount - rounded(amount * 10_000, 10_000 + rate)
            } else {
                rounded(amount * rate, 10_000)
            }
        };
        let lines = || {
            let lines = self
                .lines
                .iter()
                .map(|(amount, category, units)| (*amount, RATES[*category].2, i128::from(*units)));
            lines.chain([(self.freight, RATES[0].2, 1)])
        };
        match level {
            "line" => lines().map(|(amount, rate, _)| tax(amount, rate)).sum(),
            "unit" => lines()
                .flat_map(|(amount, rate, units)| {
                    let (each, odd) = (amount / units, amount % units);
                    (0..units).map(move |unit| tax(each + i128::from(unit < odd), rate))
                })
                .sum(),
            "group" => self.by_rate().into_iter().map(|(rate, amount)| tax(amount, rate)).sum(),
            _ if inclusive => {
                // One common denominator for all rates.
                let whole: i128 = RATES.iter().map(|(_, _, rate)| 10_000 + rate).product();
                let nets = self
                    .by_rate()
                    .into_iter()
                    .map(|(rate, amount)| amount * 10_000 * (whole / (10_000 + rate)));
                self.by_rate().values().sum::<i128>() - rounded(nets.sum(), whole)
            }
            _ => rounded(self.by_rate().into_iter().map(|(rate, amount)| amount * rate).sum(), 10_000),
        }
    }
}

/// What a line comes to, without its place.
fn result(line: &PricedLine) -> (String, [Decimal; 4]) {
    (line.id.to_string(), [line.total, line.net, line.tax, line.gross])
}

proptest! {
    #[test]
    fn the_tax_is_that_of_the_level(cart in carts(), level in prop::sample::select(LEVELS), inclusive: bool) {
        let prices = if inclusive { "inclusive" } else { "exclusive" };
        let priced = cart.price(level, prices, &cart.in_order());
        prop_assert_eq!(cents(priced.totals.tax), cart.tax(level, inclusive));
        let sum: i128 = cart.lines.iter().map(|line| line.0).sum::<i128>() + cart.freight;
        let held = if inclusive { priced.totals.gross } else { priced.totals.net };
        prop_assert_eq!(cents(held), sum);
    }

    #[test]
    fn everything_adds_up(cart in carts(), level in prop::sample::select(LEVELS), inclusive: bool) {
        let prices = if inclusive { "inclusive" } else { "exclusive" };
        let priced = cart.price(level, prices, &cart.in_order());
        let mut sums = [Decimal::ZERO; 3];
        let lines = priced.lines.iter().map(|line| [line.net, line.tax, line.gross, line.total]);
        let charges = priced.charges.iter().map(|charge| [charge.net, charge.tax, charge.gross, charge.total]);
        for [net, tax, gross, total] in lines.chain(charges) {
            prop_assert_eq!(net + tax, gross);
            prop_assert_eq!(if inclusive { gross } else { net }, total);
            prop_assert!(net >= Decimal::ZERO && tax >= Decimal::ZERO);
            sums = [sums[0] + net, sums[1] + tax, sums[2] + gross];
        }
        prop_assert_eq!(sums, [priced.totals.net, priced.totals.tax, priced.totals.gross]);
        prop_assert_eq!(priced.taxes.iter().map(|tax| tax.base).sum::<Decimal>(), priced.totals.net);
        prop_assert_eq!(priced.taxes.iter().map(|tax| tax.amount).sum::<Decimal>(), priced.totals.tax);
        let keys: Vec<_> = priced.taxes.iter().map(|tax| (tax.tax.clone(), tax.kind, tax.rate)).collect();
        prop_assert!(keys.is_sorted());
        // The freight goes to the lines to the last cent.
        for charge in &priced.charges {
            let (_, _, parts) = charge.allocation.as_ref().unwrap();
            prop_assert_eq!(parts.len(), cart.lines.len());
            prop_assert_eq!(parts.iter().sum::<Decimal>(), charge.total);
        }
    }

    #[test]
    fn no_line_is_a_cent_off_its_exact_tax(cart in carts(), level in prop::sample::select(&["line", "group"][..])) {
        // By line and by group a part differs from the exact tax by less than a cent.
        let priced = cart.price(level, "exclusive", &cart.in_order());
        for (line, (amount, category, _)) in priced.lines.iter().zip(&cart.lines) {
            let off = cents(line.tax) * 10_000 - amount * RATES[*category].2;
            prop_assert!(off.abs() < 10_000, "{} of {amount}", line.tax);
        }
    }

    #[test]
    fn the_order_of_lines_changes_nothing(
        (cart, order) in carts().prop_flat_map(|cart| {
            let order = Just(cart.in_order()).prop_shuffle();
            (Just(cart), order)
        }),
        level in prop::sample::select(LEVELS),
        inclusive: bool,
    ) {
        let prices = if inclusive { "inclusive" } else { "exclusive" };
        let sorted = |priced: &Priced| {
            let mut parts: Vec<_> = priced.lines.iter().map(result).collect();
            let allocation = &priced.charges[0].allocation.as_ref().unwrap().2;
            let mut shares: Vec<_> = priced.lines.iter().zip(allocation).map(|(line, part)| (line.id.clone(), *part)).collect();
            parts.sort();
            shares.sort();
            (parts, shares)
        };
        let straight = cart.price(level, prices, &cart.in_order());
        let shuffled = cart.price(level, prices, &order);
        prop_assert_eq!(sorted(&straight), sorted(&shuffled));
        prop_assert_eq!(straight.totals, shuffled.totals);
        prop_assert_eq!(straight.taxes, shuffled.taxes);
    }

    #[test]
    fn several_taxes_conserve(
        amounts in prop::collection::vec(0_i128..10_000, 1..12),
        rates in prop::collection::vec((0_i128..3_000, any::<bool>(), 0..3), 1..4),
        level in prop::sample::select(LEVELS),
        inclusive: bool,
        exempt: bool,
    ) {
        let table: Vec<Value> = rates
            .iter()
            .enumerate()
            .map(|(index, (rate, compound, order))| {
                json!({ "tax": format!("t{index}"), "rate": money(*rate), "compound": compound, "order": order })
            })
            .collect();
        let lines: Vec<Value> =
            amounts.iter().enumerate().map(|(index, amount)| line(&format!("L{index}"), &money(*amount), "x")).collect();
        let certificates = if exempt { json!([ { "id": "c", "taxes": ["t0"] } ]) } else { json!([]) };
        let prices = if inclusive { "inclusive" } else { "exclusive" };
        let priced = price(
            json!({ "taxes": { "prices": prices, "level": level, "rates": table } }),
            json!({ "lines": lines, "certificates": certificates }),
        );
        let tax: Decimal = priced.taxes.iter().map(|tax| tax.amount).sum();
        prop_assert_eq!(tax, priced.totals.tax);
        prop_assert_eq!(priced.lines.iter().map(|line| line.tax).sum::<Decimal>(), tax);
        prop_assert_eq!(priced.totals.net + tax, priced.totals.gross);
        let total: i128 = amounts.iter().sum();
        if !inclusive {
            prop_assert_eq!(cents(priced.totals.net), total);
        } else if !exempt {
            prop_assert_eq!(cents(priced.totals.gross), total);
        } else {
            prop_assert!(cents(priced.totals.gross) <= total + i128::try_from(amounts.len()).unwrap());
        }
        for line in &priced.lines {
            prop_assert_eq!(line.net + line.tax, line.gross);
        }
    }
}
