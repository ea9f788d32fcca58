//! Promotions: discounts on discounts.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::buyers::{Neighbours, may_share};
use super::shelves::{Shelf, Shelves};
use super::{Budget, LintCode, Report};
use crate::condition::{Condition, IdFact};
use crate::id::Name;
use crate::limits;
use crate::pricing::rules::{Action, Promotion, Stage};
use crate::time::Window;

pub(super) fn check(shelves: &Shelves<'_>, report: &mut Report) {
    let discounts: Vec<Discount<'_>> = shelves
        .rulebook
        .promotions
        .iter()
        .enumerate()
        .filter(|(_, promotion)| promotion.stage != Stage::Shipping && lowers(&promotion.then))
        .map(|(index, promotion)| Discount {
            index,
            promotion,
            window: shelves.window(promotion.valid.as_ref()),
            skus: named(promotion, IdFact::Sku),
            categories: named(promotion, IdFact::Category),
        })
        .collect();
    double(shelves, &discounts, report);
    stacked(shelves, &discounts, report);
}

/// A promotion that lowers prices, with the things it names.
struct Discount<'a> {
    index: usize,
    promotion: &'a Promotion,
    window: Window,
    /// Only these, if it names any.
    skus: Option<BTreeSet<&'a Name>>,
    /// Only these, if it names any.
    categories: Option<BTreeSet<&'a Name>>,
}

fn lowers(action: &Action) -> bool {
    let below_zero = |amount: Option<Decimal>| amount.is_some_and(|amount| amount < Decimal::ZERO);
    action.percent_off.is_some()
        || action.amount_off.is_some()
        || action.fixed_price.is_some()
        || action.buy_get.is_some()
        || action.cheapest_free.is_some()
        || action.thresholds.is_some()
        || action.adjust.as_ref().is_some_and(|by| below_zero(by.percent) || below_zero(by.amount))
}

/// The ids of a fact that a line must have, if the promotion demands any.
fn named(promotion: &Promotion, fact: IdFact) -> Option<BTreeSet<&Name>> {
    // At the other stages `when` asks the cart, not the lines that are lowered.
    let when = promotion.when.as_ref().filter(|_| promotion.stage == Stage::Line);
    when.into_iter().chain(&promotion.on).find_map(|condition| demanded(condition, fact))
}

fn demanded(condition: &Condition, asked: IdFact) -> Option<BTreeSet<&Name>> {
    match condition {
        Condition::Ids { fact, any_of } if *fact == asked => Some(any_of.iter().collect()),
        Condition::All(parts) => parts.iter().find_map(|part| demanded(part, asked)),
        _ => None,
    }
}

/// A promotion on top of a list that is another list less some percent.
fn double(shelves: &Shelves<'_>, discounts: &[Discount<'_>], report: &mut Report) {
    let mut budget = Budget::of(LintCode::DoubleDiscount);
    let lowered: Vec<(&Shelf<'_>, &Shelf<'_>, Decimal)> = shelves
        .all
        .iter()
        .filter_map(|shelf| {
            let percent = shelf.list.adjust.as_ref()?.percent;
            let base = shelves.all.get(shelf.base?)?;
            (percent < Decimal::ZERO).then_some((shelf, base, percent))
        })
        .collect();
    for discount in discounts {
        let hit = lowered.iter().find(|(shelf, base, _)| {
            budget.take()
                && shelf.window.overlaps(&discount.window)
                && may_share(shelf.list.eligible.as_ref(), discount.promotion.eligible.as_ref())
                && derives_for(shelves, shelf, base, discount)
        });
        if let Some((shelf, base, percent)) = hit {
            let sentence = format!(
                "Promotion {} lowers prices of list {}, which are those of list {} less {} percent already.",
                discount.promotion.id,
                shelf.list.id,
                base.list.id,
                percent.abs().normalize()
            );
            report.warn(LintCode::DoubleDiscount, discount.path(), sentence);
        }
    }
    budget.close(report);
}

/// Whether the list has a derived price for something that the promotion names; what has a row of its own is not derived.
fn derives_for(shelves: &Shelves<'_>, shelf: &Shelf<'_>, base: &Shelf<'_>, discount: &Discount<'_>) -> bool {
    match &discount.skus {
        None => true,
        Some(skus) => skus.iter().any(|sku| {
            !shelf.rows.contains_key(sku.as_str())
                && shelves.lineage(base).any(|base| base.rows.contains_key(sku.as_str()))
        }),
    }
}

/// Two promotions of one stage, neither in a group, that may lower the same line.
fn stacked(shelves: &Shelves<'_>, discounts: &[Discount<'_>], report: &mut Report) {
    let parents: BTreeMap<&str, &str> = shelves
        .rulebook
        .categories
        .iter()
        .filter_map(|category| Some((category.id.as_str(), category.parent.as_ref()?.as_str())))
        .collect();
    let mut order: Vec<&Discount<'_>> =
        discounts.iter().filter(|discount| discount.promotion.group.is_none()).collect();
    order.sort_by_key(|discount| (discount.promotion.order, discount.index));
    let mut budget = Budget::of(LintCode::StackedPromotions);
    let mut stages: BTreeMap<Stage, Neighbours<'_>> = BTreeMap::new();
    let mut found = Vec::new();
    for (position, discount) in order.iter().enumerate() {
        let neighbours = stages.entry(discount.promotion.stage).or_default();
        for earlier in neighbours.near(discount.promotion.eligible.as_ref()) {
            if !budget.take() {
                break;
            }
            let Some(earlier) = order.get(earlier) else { continue };
            if !earlier.promotion.stop_after
                && earlier.window.overlaps(&discount.window)
                && may_share(earlier.promotion.eligible.as_ref(), discount.promotion.eligible.as_ref())
                && meet(earlier.skus.as_ref(), discount.skus.as_ref(), |one, other| one == other)
                && meet(earlier.categories.as_ref(), discount.categories.as_ref(), |one, other| {
                    is_within(one, other, &parents) || is_within(other, one, &parents)
                })
            {
                let sentence = format!(
                    "Promotions {} and {} can both lower the same line; put them into a group, or let the first stop what \
                     follows.",
                    earlier.promotion.id, discount.promotion.id
                );
                found.push((discount.index, sentence));
                // One finding for a promotion is enough to look at it.
                break;
            }
        }
        neighbours.add(position, discount.promotion.eligible.as_ref());
    }
    found.sort();
    for (index, sentence) in found {
        report.warn(LintCode::StackedPromotions, format!("/promotions/{index}"), sentence);
    }
    budget.close(report);
}

fn meet(
    one: Option<&BTreeSet<&Name>>,
    other: Option<&BTreeSet<&Name>>,
    same: impl Fn(&str, &str) -> bool,
) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => {
            one.iter().any(|here| other.iter().any(|there| same(here.as_str(), there.as_str())))
        }
        _ => true,
    }
}

/// Whether a category is another one or below it.
fn is_within<'a>(category: &'a str, above: &str, parents: &BTreeMap<&str, &'a str>) -> bool {
    core::iter::successors(Some(category), |category| parents.get(category).copied())
        .take(limits::CHAIN)
        .any(|category| category == above)
}

impl Discount<'_> {
    fn path(&self) -> String {
        format!("/promotions/{}", self.index)
    }
}
