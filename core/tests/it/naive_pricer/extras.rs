//! What comes on top of prices: promotions, one charge, one tax.

use serde_json::Value;

use super::cart::{Cart, Item, Line};
use super::fields::{flag, list, number, text, whole, word};
use super::fraction::{Fraction, ONE, ZERO};

/// A line or a charge with its tax.
#[derive(Debug, Clone)]
pub(crate) struct Final {
    pub(crate) subtotal: Fraction,
    pub(crate) discounts: Vec<(String, Fraction)>,
    pub(crate) total: Fraction,
    pub(crate) net: Fraction,
    pub(crate) tax: Fraction,
    /// A promotion ended what follows on this line, at later stages too.
    stopped: bool,
}

impl Final {
    fn new(subtotal: Fraction) -> Self {
        Self { subtotal, discounts: Vec::new(), total: subtotal, net: subtotal, tax: ZERO, stopped: false }
    }

    fn take(&mut self, promotion: &Value, amount: Fraction) {
        if !amount.is_zero() {
            self.total = self.total - amount;
            self.discounts.push((word(promotion, "id", "").to_owned(), amount));
        }
    }
}

/// The lines, then the charge if there is one.
pub(crate) fn on_top(cart: &Cart<'_>, lines: &[Line]) -> Vec<Final> {
    let mut all: Vec<Final> = lines.iter().map(|line| Final::new(line.subtotal())).collect();
    for (item, line) in cart.items.iter().zip(&mut all) {
        line_stage(cart, item, line);
    }
    order_stage(cart, lines, &mut all);
    if lines.iter().any(Line::priced) {
        let amounts = list(cart.book, "charges").iter().filter_map(|charge| number(charge, "amount"));
        all.extend(amounts.map(Final::new));
    }
    tax(cart, &mut all);
    all
}

/// Promotions and groups by their order, until one that applied ends what follows.
fn line_stage(cart: &Cart<'_>, item: &Item<'_>, line: &mut Final) {
    let promotions: Vec<&Value> = list(cart.book, "promotions")
        .iter()
        .filter(|one| word(one, "stage", "line") == "line" && holds(&one["when"], item))
        .collect();
    let groups = list(cart.book, "promotion_groups");
    let mut steps: Vec<&Value> =
        promotions.iter().copied().filter(|one| one.get("group").is_none()).chain(groups).collect();
    steps.sort_by_key(|step| whole(step, "order"));
    for step in steps {
        let Some(pick) = text(step, "pick") else {
            if apply(cart, item, line, step) {
                return;
            }
            continue;
        };
        let mut members: Vec<&Value> =
            promotions.iter().copied().filter(|one| one.get("group") == step.get("id")).collect();
        members.sort_by_key(|one| whole(one, "order"));
        match pick {
            "first" => {
                members.retain(|one| off(cart, item, line, one) > ZERO);
                members.truncate(1);
            }
            "best" => {
                let best = members.iter().map(|one| off(cart, item, line, one)).max();
                members.retain(|one| Some(off(cart, item, line, one)) == best);
                members.truncate(1);
            }
            _ => {}
        }
        for member in members {
            if apply(cart, item, line, member) {
                return;
            }
        }
    }
}

/// Applies a promotion; whether what follows is over.
fn apply(cart: &Cart<'_>, item: &Item<'_>, line: &mut Final, promotion: &Value) -> bool {
    let amount = off(cart, item, line, promotion);
    line.take(promotion, amount);
    line.stopped = amount > ZERO && flag(promotion, "stop_after", false);
    line.stopped
}

/// What a promotion would take off now, never more than there is.
fn off(cart: &Cart<'_>, item: &Item<'_>, line: &Final, promotion: &Value) -> Fraction {
    let basis = if word(promotion, "basis", "running") == "initial" { line.subtotal } else { line.total };
    let then = &promotion["then"];
    let amount = if let Some(percent) = number(then, "percent_off") {
        basis * percent.percent()
    } else if let Some(price) = number(then, "fixed_price") {
        // The line then costs what the unit price times the quantity rounds to.
        line.total - cart.rounded(price * item.quantity)
    } else {
        let amount = number(&then["amount_off"], "amount").expect("an amount off");
        if word(&then["amount_off"], "per", "line") == "unit" { amount * item.quantity } else { amount }
    };
    cart.rounded(amount).min(line.total).max(ZERO)
}

fn holds(condition: &Value, item: &Item<'_>) -> bool {
    let sku = text(condition, "sku").is_none_or(|sku| sku == item.sku);
    let category = text(condition, "category").is_none_or(|category| Some(category) == item.category);
    let quantity = number(&condition["quantity"], "at_least").is_none_or(|least| item.quantity >= least);
    sku && category && quantity
}

/// A percentage of the goods, allocated to them.
fn order_stage(cart: &Cart<'_>, lines: &[Line], all: &mut [Final]) {
    let promotions = list(cart.book, "promotions").iter().filter(|one| text(one, "stage") == Some("order"));
    for promotion in promotions {
        let percent = number(&promotion["then"], "percent_off").expect("a percentage");
        let takes_part = |index: &usize| lines[*index].priced() && !all[*index].stopped;
        let order: Vec<usize> = cart.canonical().into_iter().filter(takes_part).collect();
        let totals: Vec<Fraction> = order.iter().map(|index| all[*index].total).collect();
        let amount = cart.rounded(totals.iter().copied().sum::<Fraction>() * percent.percent());
        for (index, part) in order.into_iter().zip(allocate(cart, amount, &totals)) {
            all[index].take(promotion, part);
        }
    }
}

/// Largest remainder: everybody's share is cut off, what is left goes to those that lost most, the earlier first.
fn allocate(cart: &Cart<'_>, amount: Fraction, weights: &[Fraction]) -> Vec<Fraction> {
    let all: Fraction = weights.iter().copied().sum();
    if all.is_zero() {
        assert!(amount.is_zero());
        return vec![ZERO; weights.len()];
    }
    let scale = Fraction::new(10_i128.pow(cart.digits()), 1);
    let shares: Vec<Fraction> = weights.iter().map(|weight| amount * *weight / all * scale).collect();
    let mut parts: Vec<i128> = shares.iter().map(|share| share.floor()).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    let lost = |index: &usize| shares[*index] - Fraction::new(shares[*index].floor(), 1);
    order.sort_by_key(|one| std::cmp::Reverse(lost(one)));
    let left = (amount * scale).floor() - parts.iter().sum::<i128>();
    for index in order.into_iter().take(usize::try_from(left).expect("not below zero")) {
        parts[index] += 1;
    }
    parts.into_iter().map(|part| Fraction::new(part, 1) / scale).collect()
}

/// One tax on everything, per line or on the sum.
fn tax(cart: &Cart<'_>, all: &mut [Final]) {
    let Some(taxes) = cart.book.get("taxes") else {
        for one in all.iter_mut() {
            one.net = one.total;
        }
        return;
    };
    let rate = number(&taxes["rates"][0], "rate").expect("a rate").percent();
    let inclusive = word(taxes, "prices", "exclusive") == "inclusive";
    let of = |total: Fraction| {
        if inclusive { total - cart.rounded(total / (ONE + rate)) } else { cart.rounded(total * rate) }
    };
    let exact = |total: Fraction| if inclusive { total * rate / (ONE + rate) } else { total * rate };
    // Lines in canonical order, the charge last.
    let lines = cart.items.len();
    let order: Vec<usize> = cart.canonical().into_iter().chain(lines..all.len()).collect();
    let taxes: Vec<Fraction> = if word(taxes, "level", "line") == "group" {
        let weights: Vec<Fraction> = order.iter().map(|index| exact(all[*index].total)).collect();
        allocate(cart, of(order.iter().map(|index| all[*index].total).sum()), &weights)
    } else {
        order.iter().map(|index| of(all[*index].total)).collect()
    };
    for (index, tax) in order.into_iter().zip(taxes) {
        let one = &mut all[index];
        one.tax = tax;
        one.net = if inclusive { one.total - tax } else { one.total };
    }
}
