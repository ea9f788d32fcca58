//! Where a line's price comes from: lists, how they are combined, and contracts before them.

use std::cmp::{Ordering, Reverse};

use serde_json::Value;

use super::cart::{Cart, Item};
use super::fields::{dimensions, eligible, flag, in_force, list, number, text, whole, word};
use super::fraction::{Fraction, HUNDRED, ZERO};
use super::ladder::{self, Asked, Cost, Rung};

/// A price that a list or a contract offers for a quantity of a line, per unit of the line.
#[derive(Debug, Clone)]
pub(crate) struct Offer<'a> {
    pub(crate) rule: String,
    pub(crate) source: &'static str,
    priority: i64,
    id: &'a str,
    dimensions: Vec<&'static str>,
    pub(crate) cost: Cost,
}

/// How much of a line is asked for; the whole of it picks the tier.
pub(crate) type Quantity = Fraction;

/// The best price of the lists, by the rulebook's strategy.
pub(crate) fn list_price<'a>(cart: &Cart<'a>, item: &Item<'a>, quantity: Quantity) -> Option<Offer<'a>> {
    let strategy = word(&cart.book["combine"], "strategy", "best_for_buyer");
    let per_slot = word(&cart.book["combine"], "ladder", "per_slot") == "per_slot";
    match strategy {
        "merge_by_priority" => merged(cart, item, quantity, true),
        "lowest" if per_slot => merged(cart, item, quantity, false),
        strategy => best(cart, strategy, list_offers(cart, item, quantity), quantity),
    }
}

fn list_offers<'a>(cart: &Cart<'a>, item: &Item<'a>, quantity: Quantity) -> Vec<Offer<'a>> {
    let lists = lists_in_order(cart, item);
    let offer = |one: &'a Value| {
        let (cost, row) = cost_in_list(cart, one, item, quantity)?;
        let mut all = dimensions(one);
        all.extend(row.map(dimensions).unwrap_or_default());
        all.sort_unstable();
        all.dedup();
        let id = text(one, "id")?;
        let priority = whole(one, "priority");
        Some(Offer { rule: format!("list:{id}"), source: "catalog", priority, id, dimensions: all, cost })
    };
    lists.into_iter().filter_map(offer).collect()
}

/// The lists that this buyer may use at this time, the greater priority first, then by id.
fn lists_in_order<'a>(cart: &Cart<'a>, item: &Item<'a>) -> Vec<&'a Value> {
    let currency = cart.currency();
    let usable = |one: &&Value| {
        word(one, "currency", word(cart.book, "currency", "")) == currency
            && eligible(one, cart.request)
            && in_force(one, date(cart, one, item))
    };
    let mut lists: Vec<&Value> = list(cart.book, "price_lists").iter().filter(usable).collect();
    lists.sort_by_key(|one| (Reverse(whole(one, "priority")), text(one, "id")));
    lists
}

fn date<'a>(cart: &Cart<'a>, list: &Value, item: &Item<'a>) -> &'a str {
    let as_of = word(cart.request, "as_of", "");
    match word(list, "price_date", "order") {
        "requested" => text(item.line, "requested").or(text(cart.request, "requested")).unwrap_or(as_of),
        _ => as_of,
    }
}

pub(crate) fn best<'a>(
    cart: &Cart<'a>,
    strategy: &str,
    offers: Vec<Offer<'a>>,
    quantity: Quantity,
) -> Option<Offer<'a>> {
    let specificity = &cart.book["combine"]["specificity"];
    let by_strategy = |a: &Offer<'_>, b: &Offer<'_>| match strategy {
        "lowest" => (a.cost.amount / quantity).cmp(&(b.cost.amount / quantity)),
        // The whole line before it is rounded: two prices that round to one cent are not a tie.
        "best_for_buyer" => a.cost.amount.cmp(&b.cost.amount),
        "most_specific" if specificity == "count" => b.dimensions.len().cmp(&a.dimensions.len()),
        "most_specific" => matches_in_order(b, specificity).cmp(&matches_in_order(a, specificity)),
        _ => Ordering::Equal,
    };
    offers.into_iter().min_by(|a, b| {
        by_strategy(a, b).then_with(|| b.priority.cmp(&a.priority)).then_with(|| a.id.cmp(b.id))
    })
}

fn matches_in_order(offer: &Offer<'_>, specificity: &Value) -> Vec<bool> {
    let default = ["contact", "account", "org_unit", "group", "segment", "channel", "region", "seller"];
    let declared: Vec<&str> = specificity
        .as_array()
        .map_or(default.to_vec(), |order| order.iter().filter_map(Value::as_str).collect());
    declared.iter().map(|dimension| offer.dimensions.contains(dimension)).collect()
}

/// One ladder out of all lists: each threshold takes the lowest price, or the one of the first list that has it.
fn merged<'a>(cart: &Cart<'a>, item: &Item<'a>, quantity: Quantity, by_priority: bool) -> Option<Offer<'a>> {
    let mut slots: Vec<(Rung, &'a Value)> = Vec::new();
    let mut contributed = false;
    for one in lists_in_order(cart, item) {
        let Some(ladder) = ladder_in_base_units(cart, one, item) else { continue };
        let refuses = by_priority && !flag(one, "merge", true);
        if refuses && contributed {
            continue;
        }
        contributed = true;
        for rung in ladder {
            match slots.iter_mut().find(|(slot, _)| slot.bound == rung.bound) {
                None => slots.push((rung, one)),
                Some(slot) if !by_priority && rung.price < slot.0.price => *slot = (rung, one),
                Some(_) => {}
            }
        }
        if refuses {
            break;
        }
    }
    slots.sort_by_key(|(rung, _)| rung.bound);
    let picks = item.quantity * item.holds;
    let (rung, one) = slots.into_iter().rfind(|(rung, _)| rung.reached(picks))?;
    let price = rung.price * item.holds;
    let cost = Cost { amount: price * quantity, unit_price: Some(price) };
    let id = text(one, "id")?;
    let rule = format!("list:{id}");
    Some(Offer { rule, source: "catalog", priority: whole(one, "priority"), id, dimensions: vec![], cost })
}

/// How a list derives a price for what has no row in it, whether or not that row fits.
fn adjustment<'a>(one: &'a Value, item: &Item<'_>) -> Option<&'a Value> {
    let rows = list(one, "prices");
    if rows.iter().any(|row| text(row, "sku") == Some(item.sku)) { None } else { one.get("adjust") }
}

/// The thresholds and prices of a list in base units, with what is below the first one from zero on. Only for volume
/// rows without flat amounts.
fn ladder_in_base_units(cart: &Cart<'_>, one: &Value, item: &Item<'_>) -> Option<Vec<Rung>> {
    let Some(row) = row_in_list(cart, one, item) else {
        let adjust = adjustment(one, item)?;
        let other = list_by_id(cart, text(adjust, "list")?)?;
        let factor = (HUNDRED + number(adjust, "percent")?).percent();
        let mut ladder = ladder_in_base_units(cart, other, item)?;
        for rung in &mut ladder {
            rung.price = rung.price * factor;
        }
        return Some(ladder);
    };
    if let Some(off) = row.get("off_list") {
        let other = list_by_id(cart, text(off, "list")?)?;
        let factor = (HUNDRED - number(off, "percent")?).percent();
        let mut ladder = ladder_in_base_units(cart, other, item)?;
        for rung in &mut ladder {
            rung.price = rung.price * factor;
        }
        return Some(ladder);
    }
    let holds = item.unit_holds(text(row, "unit").unwrap_or(item.base_unit));
    let below = ladder::price_below_first(row, cart.below_first());
    let below = below.map(|price| Rung { bound: (ZERO, false), price, flat: ZERO });
    let mut ladder: Vec<Rung> = below.into_iter().chain(ladder::rungs(row)).collect();
    for rung in &mut ladder {
        rung.bound.0 = rung.bound.0 * holds;
        rung.price = rung.price / holds;
        // What the least quantity reaches is the same slot as a price without tiers.
        if rung.reached(item.step) {
            rung.bound = (ZERO, false);
        }
    }
    // Of several rungs that the least quantity reaches the last one counts.
    let hidden = ladder.iter().filter(|rung| rung.bound == (ZERO, false)).count().saturating_sub(1);
    Some(ladder.split_off(hidden))
}

fn list_by_id<'a>(cart: &Cart<'a>, id: &str) -> Option<&'a Value> {
    let same_currency =
        |one: &&Value| word(one, "currency", word(cart.book, "currency", "")) == cart.currency();
    list(cart.book, "price_lists").iter().find(|one| text(one, "id") == Some(id)).filter(same_currency)
}

/// The row of a list that fits a line: its own unit before the base unit, more dimensions, the tighter validity.
fn row_in_list<'a>(cart: &Cart<'a>, one: &'a Value, item: &Item<'a>) -> Option<&'a Value> {
    let fits = |row: &&Value| {
        text(row, "sku") == Some(item.sku)
            && eligible(row, cart.request)
            && in_force(row, date(cart, one, item))
    };
    let in_unit = |unit: &str| {
        let rows = list(one, "prices").iter().filter(fits);
        rows.filter(|row| text(row, "unit").unwrap_or(item.base_unit) == unit)
            .max_by_key(|row| (dimensions(row).len(), tightness(row)))
    };
    in_unit(item.unit).or_else(|| in_unit(item.base_unit))
}

fn tightness(row: &Value) -> (usize, &str) {
    let valid = &row["valid"];
    let bounds = [text(valid, "from"), text(valid, "until")];
    (bounds.iter().flatten().count(), bounds[0].unwrap_or(""))
}

/// What a list asks for a quantity, in units of the line; with the row, unless the price is derived.
fn cost_in_list<'a>(
    cart: &Cart<'a>,
    one: &'a Value,
    item: &Item<'a>,
    quantity: Quantity,
) -> Option<(Cost, Option<&'a Value>)> {
    if let Some(row) = row_in_list(cart, one, item) {
        return Some((cost_of_row(cart, row, item, quantity)?, Some(row)));
    }
    let adjust = adjustment(one, item)?;
    let other = list_by_id(cart, text(adjust, "list")?)?;
    let (cost, _) = cost_in_list(cart, other, item, quantity)?;
    Some((cost.times((HUNDRED + number(adjust, "percent")?).percent()), None))
}

fn cost_of_row(cart: &Cart<'_>, row: &Value, item: &Item<'_>, quantity: Quantity) -> Option<Cost> {
    if let Some(off) = row.get("off_list") {
        let other = list_by_id(cart, text(off, "list")?)?;
        let (cost, _) = cost_in_list(cart, other, item, quantity)?;
        return Some(cost.times((HUNDRED - number(off, "percent")?).percent()));
    }
    // Quantities of the line and of what it pools with, in the row's unit.
    let holds = item.unit_holds(text(row, "unit").unwrap_or(item.base_unit));
    let factor = item.holds / holds;
    let pool = cart.pool(item, row);
    let asked = Asked {
        quantity: quantity * factor,
        picks: pool.whole / holds,
        before: pool.before / holds,
        first: pool.first,
        step: item.step / holds,
    };
    let cost = ladder::cost(row, cart.below_first(), asked)?;
    Some(Cost { unit_price: cost.unit_price.map(|price| price * factor), ..cost })
}

/// The contract terms that could price a line, the one that comes first in front.
pub(crate) fn terms<'a>(cart: &Cart<'a>, item: &Item<'a>) -> Vec<(&'a Value, &'a Value, String)> {
    let mut found = Vec::new();
    for contract in contracts_in_force(cart) {
        for (index, term) in list(contract, "terms").iter().enumerate() {
            if let Some(breadth) = breadth(term, item) {
                let id = text(term, "id").map_or_else(|| (index + 1).to_string(), str::to_owned);
                let priority = (Reverse(whole(contract, "priority")), Reverse(whole(term, "priority")));
                found.push((priority, breadth, text(contract, "id"), id, contract, term));
            }
        }
    }
    found.sort_by(|a, b| (a.0, a.1, a.2, &a.3).cmp(&(b.0, b.1, b.2, &b.3)));
    found.into_iter().map(|(_, _, _, id, contract, term)| (contract, term, id)).collect()
}

pub(crate) fn contracts_in_force<'a>(cart: &Cart<'a>) -> Vec<&'a Value> {
    let mine = |contract: &&Value| {
        let owners = cart.request.get("account").into_iter().chain(list(cart.request, "parents"));
        let units = cart.request.get("org_unit").into_iter().chain(list(cart.request, "org_parents"));
        owners.clone().any(|owner| *owner == contract["account"])
            && contract.get("org_unit").is_none_or(|unit| units.clone().any(|own| own == unit))
            && word(contract, "currency", word(cart.book, "currency", "")) == cart.currency()
            && in_force(contract, word(cart.request, "as_of", ""))
    };
    list(cart.book, "contracts").iter().filter(mine).collect()
}

/// 0 for the SKU itself, then product, category, everything; nothing if the term is not about it.
fn breadth(term: &Value, item: &Item<'_>) -> Option<u8> {
    if text(term, "sku") == Some(item.sku) {
        Some(0)
    } else if item.product.is_some() && text(term, "product") == item.product {
        Some(1)
    } else if item.category.is_some() && text(term, "category") == item.category {
        Some(2)
    } else {
        flag(term, "all", false).then_some(3)
    }
}

/// What a term offers for a quantity.
pub(crate) fn term_offer<'a>(
    cart: &Cart<'a>,
    item: &Item<'a>,
    (contract, term, id): &(&'a Value, &'a Value, String),
    quantity: Quantity,
) -> Option<Offer<'a>> {
    let unit = text(term, "unit").unwrap_or(item.base_unit);
    if unit != item.unit && unit != item.base_unit {
        return None;
    }
    let contract_id = text(contract, "id")?;
    Some(Offer {
        rule: format!("contract:{contract_id}/{id}"),
        source: "contract",
        priority: whole(contract, "priority"),
        id: contract_id,
        dimensions: vec!["account"],
        cost: cost_of_row(cart, term, item, quantity)?,
    })
}

/// What is left of a term's allowance before this request, in base units of the item.
pub(crate) fn allowance(
    cart: &Cart<'_>,
    item: &Item<'_>,
    contract: &Value,
    term: &Value,
    id: &str,
) -> Option<Fraction> {
    let allowed = number(term.get("allowance")?, "quantity")?;
    let used = list(&cart.request["consumed"], "contracts")
        .iter()
        .filter(|used| used["contract"] == contract["id"] && text(used, "term") == Some(id))
        .map(|used| number(used, "quantity").unwrap_or(ZERO))
        .sum::<Fraction>();
    let holds = item.unit_holds(text(term, "unit").unwrap_or(item.base_unit));
    Some(((allowed - used) * holds).max(ZERO))
}
