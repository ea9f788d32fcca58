//! What one row costs for one quantity, in each mode.

use serde_json::Value;

use super::fields::{list, number, word};
use super::fraction::{Fraction, HUNDRED, ONE, ZERO};

/// The quantity asked of a row, all of it in the row's unit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    /// What is to be paid for.
    pub(crate) quantity: Fraction,
    /// What picks the rung of a volume row.
    pub(crate) picks: Fraction,
    /// Where the slice of a graduated or package row begins.
    pub(crate) before: Fraction,
    /// Whether a volume rung's flat amount is charged here.
    pub(crate) first: bool,
    /// One step of the product.
    pub(crate) step: Fraction,
}

/// An exact amount, and the unit price (in the row's unit) where one price holds for all of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) amount: Fraction,
    pub(crate) unit_price: Option<Fraction>,
}

impl Cost {
    pub(crate) fn times(self, factor: Fraction) -> Self {
        Self { amount: self.amount * factor, unit_price: self.unit_price.map(|price| price * factor) }
    }
}

/// A rung with its price per one unit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rung {
    /// `(value, false)` is reached from the value on, `(value, true)` by everything above it.
    pub(crate) bound: (Fraction, bool),
    pub(crate) price: Fraction,
    pub(crate) flat: Fraction,
}

impl Rung {
    pub(crate) fn reached(&self, quantity: Fraction) -> bool {
        if self.bound.1 { quantity > self.bound.0 } else { quantity >= self.bound.0 }
    }

    /// Where its slice begins: everything up to this belongs to the slice below.
    fn start(&self, step: Fraction) -> Fraction {
        if self.bound.1 { self.bound.0 } else { self.bound.0 - step }
    }
}

pub(crate) fn rungs(row: &Value) -> Vec<Rung> {
    let per = number(row, "per").unwrap_or(ONE);
    let base = number(row, "price").unwrap_or(ZERO);
    let rung = |tier: &Value| Rung {
        bound: match number(tier, "from") {
            Some(from) => (from, false),
            None => (number(tier, "above").expect("a bound"), true),
        },
        price: if let Some(percent) = number(tier, "percent_off") {
            base * (HUNDRED - percent).percent() / per
        } else if let Some(amount) = number(tier, "amount_off") {
            (base - amount) / per
        } else if let Some(percent) = number(tier, "percent") {
            percent.percent()
        } else {
            number(tier, "price").unwrap_or(ZERO) / per
        },
        flat: number(tier, "flat").unwrap_or(ZERO),
    };
    list(row, "tiers").iter().map(rung).collect()
}

/// What a quantity under the first tier costs per unit, if it has a price.
pub(crate) fn price_below_first(row: &Value, policy: &str) -> Option<Fraction> {
    let per = number(row, "per").unwrap_or(ONE);
    let tiers = rungs(row);
    let Some(first) = tiers.first() else { return number(row, "price").map(|price| price / per) };
    match word(row, "below_first", policy) {
        "no_price" => None,
        "first_tier" => Some(first.price),
        _ => number(row, "price").map(|price| price / per),
    }
}

pub(crate) fn cost(row: &Value, policy: &str, asked: Asked) -> Option<Cost> {
    match word(row, "mode", "volume") {
        "volume" => volume(row, policy, asked),
        "graduated" | "graduated_percent" => graduated(row, policy, asked),
        "package" => package(row, policy, asked),
        other => panic!("{other}"),
    }
}

fn volume(row: &Value, policy: &str, asked: Asked) -> Option<Cost> {
    let reached = rungs(row).into_iter().rfind(|rung| rung.reached(asked.picks));
    let (price, flat) = match reached {
        Some(rung) => (rung.price, rung.flat),
        None => (price_below_first(row, policy)?, ZERO),
    };
    let flat = if asked.first { flat } else { ZERO };
    Some(Cost { amount: price * asked.quantity + flat, unit_price: flat.is_zero().then_some(price) })
}

fn graduated(row: &Value, policy: &str, asked: Asked) -> Option<Cost> {
    let tiers = rungs(row);
    let end = asked.before + asked.quantity;
    let mut slices: Vec<(Fraction, Option<Fraction>)> = vec![(ZERO, price_below_first(row, policy))];
    slices.extend(tiers.iter().map(|rung| (rung.start(asked.step), Some(rung.price))));
    let mut amount = ZERO;
    let mut prices: Vec<Fraction> = Vec::new();
    for (index, (start, price)) in slices.iter().enumerate() {
        let stop = slices.get(index + 1).map_or(end, |next| next.0.min(end));
        let start = (*start).max(asked.before);
        if stop > start {
            prices.push((*price)?);
            amount = amount + (*price)? * (stop - start);
        }
    }
    let entered = |rung: &&Rung| rung.reached(end) && !(asked.before > ZERO && rung.reached(asked.before));
    let flat: Fraction = tiers.iter().filter(entered).map(|rung| rung.flat).sum();
    // Of an amount there is no price per unit.
    let of_amount = word(row, "mode", "volume") == "graduated_percent";
    let one = !of_amount && prices.len() == 1 && flat.is_zero();
    Some(Cost { amount: amount + flat, unit_price: if one { prices.first().copied() } else { None } })
}

/// A price for each started block; the rung is the one that the quantity reaches.
fn package(row: &Value, policy: &str, asked: Asked) -> Option<Cost> {
    let block = number(row, "package").expect("a package");
    let reached = rungs(row).into_iter().rfind(|rung| rung.reached(asked.picks));
    let price = match reached {
        Some(rung) => rung.price,
        None => price_below_first(row, policy)?,
    };
    let started = |quantity: Fraction| (quantity / block).ceiling();
    let blocks = started(asked.before + asked.quantity) - started(asked.before);
    Some(Cost { amount: price * blocks, unit_price: None })
}
