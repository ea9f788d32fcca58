//! Price lists and their rows: precedence, derivation from each other, rows that tie.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::vec::Vec;

use super::super::book::{List, Price, PriceRule, Row};
use super::super::rules::{self};
use super::{Compiler, PriceFields, percent_within};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::{ListId, Sku, UnitId};
use crate::limits;

/// The rows of a list by what they price, with their places.
type SeenRows<'a> = BTreeMap<(&'a Sku, Option<&'a UnitId>), Vec<(usize, Row)>>;

impl Compiler<'_> {
    pub(super) fn price_lists(&mut self, at: &mut Cursor) -> Vec<List> {
        let authored = &self.rulebook.price_lists;
        Self::unique(authored.iter().map(|list| &list.id), at);
        let order = super::precedence(self.rulebook);
        self.lists = order.iter().enumerate().map(|(index, list)| (&list.id, index)).collect();
        let position: BTreeMap<&ListId, usize> =
            authored.iter().enumerate().map(|(index, list)| (&list.id, index)).collect();
        let mut lists = Vec::with_capacity(order.len());
        for list in order {
            let index = position.get(&list.id).copied().unwrap_or_default();
            lists.push(at.step(index, |at| self.price_list(list, at)));
        }
        Self::derivation_cycles(&lists, &position, at);
        lists
    }

    pub(super) fn price_list(&self, list: &rules::PriceList, at: &mut Cursor) -> List {
        let adjust = list.adjust.as_ref().and_then(|adjust| {
            at.step("adjust", |at| {
                percent_within(adjust.percent, -100, 1_000_000, "percent", at);
                let from = at.step("list", |at| self.list(&adjust.list, at))?;
                self.same_currency(list.currency, &adjust.list, at);
                Some((from, adjust.percent))
            })
        });
        self.known_ending(list.ending.as_ref(), at);
        List {
            id: list.id.clone(),
            currency: list.currency.unwrap_or(self.rulebook.currency),
            priority: list.priority,
            eligible: list.eligible.clone(),
            window: self.window(list.valid.as_ref(), at),
            merge: list.merge,
            price_date: list.price_date,
            adjust,
            ending: list.ending.clone(),
        }
    }

    /// A price derived from another list is in that list's currency.
    pub(super) fn same_currency(&self, own: Option<crate::money::Currency>, other: &ListId, at: &mut Cursor) {
        let own = own.unwrap_or(self.rulebook.currency);
        let other = self.rulebook.price_lists.iter().find(|list| list.id == *other);
        let theirs = other.and_then(|list| list.currency).unwrap_or(self.rulebook.currency);
        if other.is_some() && own != theirs {
            at.push(
                Error::new(Code::CurrencyMismatch)
                    .detail(format!("A price in {own} can't derive from a list in {theirs}."))
                    .with("currency", own)
                    .with("other", theirs),
            );
        }
    }

    fn derivation_cycles(lists: &[List], position: &BTreeMap<&ListId, usize>, at: &mut Cursor) {
        for (start, list) in lists.iter().enumerate() {
            let mut current = start;
            let mut steps = 0_usize;
            while let Some((next, _)) = lists.get(current).and_then(|list| list.adjust) {
                steps = steps.saturating_add(1);
                if next == start || steps > limits::CHAIN {
                    let index = position.get(&list.id).copied().unwrap_or_default();
                    at.step(index, |at| {
                        at.step("adjust", |at| {
                            at.push(
                                Error::new(Code::ReferenceCycle)
                                    .detail(format!("List {} derives from itself.", list.id)),
                            );
                        });
                    });
                    break;
                }
                current = next;
            }
        }
    }

    pub(super) fn rows(&self, at: &mut Cursor) -> Vec<(Sku, Row)> {
        let mut rows = Vec::new();
        for (index, list) in self.rulebook.price_lists.iter().enumerate() {
            let Some(&position) = self.lists.get(&list.id) else { continue };
            at.step(index, |at| at.step("prices", |at| self.rows_of(list, position, &mut rows, at)));
        }
        rows
    }

    pub(super) fn rows_of(
        &self,
        list: &rules::PriceList,
        position: usize,
        rows: &mut Vec<(Sku, Row)>,
        at: &mut Cursor,
    ) {
        let mut seen: SeenRows<'_> = BTreeMap::new();
        for (index, row) in list.prices.iter().enumerate() {
            let compiled = at.step(index, |at| {
                let price = self.price(&PriceFields::from(row), at)?;
                self.same_currencies(list.currency, &price, at);
                let window = self.window(row.valid.as_ref(), at);
                Some(Row { list: position, price, window, eligible: row.eligible.clone() })
            });
            let Some(compiled) = compiled else { continue };
            let others = seen.entry((&row.sku, row.unit.as_ref())).or_default();
            let tie = others.iter().find(|(_, other)| {
                other.preference() == compiled.preference()
                    && other.eligible == compiled.eligible
                    && other.window.overlaps(&compiled.window)
            });
            if let Some((other, _)) = tie {
                let detail = format!(
                    "The row ties with row {other}: same SKU {}, unit, eligibility and validity.",
                    row.sku
                );
                at.step(index, |at| {
                    at.push(
                        Error::new(Code::PriceRowTie).detail(detail).with("row", other).with("sku", &row.sku),
                    );
                });
            }
            others.push((index, compiled.clone()));
            rows.push((row.sku.clone(), compiled));
        }
    }

    pub(super) fn same_currencies(
        &self,
        own: Option<crate::money::Currency>,
        price: &Price,
        at: &mut Cursor,
    ) {
        if let PriceRule::OffList { list, .. } = price.rule
            && let Some(id) = self.lists.iter().find(|(_, index)| **index == list).map(|(id, _)| *id)
        {
            at.step("off_list", |at| self.same_currency(own, id, at));
        }
    }
}
