//! From the authored rules to the compiled book: references, windows and orders, with every fault reported at its place.

mod contracts;
mod limits;
mod lists;
mod price;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

pub(crate) use self::price::PriceFields;
use super::book::{Book, Covers, Price, PriceRule, Scope};
use super::ladder::Ladder;
use super::rows::{Draft, Ground};
use super::rules::{Combine, ContractPrices, LadderMerge, Strategy};
use super::{charge, order_rule, promotion, quantity, rules, tax};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::{ListId, Name};
use crate::rulebook::Rulebook;
use crate::time::{Validity, Window, Zone};

/// Builds the book of a rulebook and of the price rows that were read beside it. Every fault goes to the cursor; what
/// comes back is whole only without any.
pub(crate) fn compile(rulebook: &Rulebook, draft: Draft, at: &mut Cursor) -> Book {
    Compiler { rulebook, zone: &rulebook.time_zone, lists: BTreeMap::new() }.book(draft, at)
}

/// What price rows of this rulebook refer to.
pub(crate) fn ground(rulebook: &Rulebook) -> Ground {
    let currency = |list: &rules::PriceList| list.currency.unwrap_or(rulebook.currency);
    let lists = precedence(rulebook).into_iter();
    let lists = (0..).zip(lists).map(|(index, list)| (list.id.clone(), (index, currency(list))));
    Ground { lists: lists.collect(), zone: rulebook.time_zone.clone(), below: rulebook.below_first }
}

/// The lists, the greater priority first, then by id.
fn precedence(rulebook: &Rulebook) -> Vec<&rules::PriceList> {
    let mut order: Vec<&rules::PriceList> = rulebook.price_lists.iter().collect();
    order.sort_by(|a, b| b.priority.cmp(&a.priority).then_with(|| a.id.cmp(&b.id)));
    order
}

pub(crate) struct Compiler<'a> {
    pub(crate) rulebook: &'a Rulebook,
    pub(crate) zone: &'a Zone,
    lists: BTreeMap<&'a ListId, usize>,
}
impl Compiler<'_> {
    fn book(mut self, draft: Draft, at: &mut Cursor) -> Book {
        let rulebook = self.rulebook;
        let lists = at.step("price_lists", |at| self.price_lists(at));
        let authored = at.step("price_lists", |at| self.rows(at));
        let over_more = authored.iter().any(|(_, row)| over_more_than_a_line(&row.price));
        let rows = draft.build(authored, at);
        let reference =
            rulebook.reference_list.as_ref().and_then(|id| at.step("reference_list", |at| self.list(id, at)));
        let contracts = at.step("contracts", |at| self.contracts(at));
        let mut by_account: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (index, contract) in contracts.iter().enumerate() {
            by_account.entry(contract.account.clone()).or_default().push(index);
        }
        let contract_prices = match rulebook.contract_prices {
            Some(policy) => policy,
            None if contracts.is_empty() => ContractPrices::Prevail,
            None => {
                Self::missing_policy("contract_prices", "\"prevail\" or \"compete\"", at);
                ContractPrices::Prevail
            }
        };
        let combine = if let Some(combine) = &rulebook.combine {
            combine.clone()
        } else {
            if rulebook.price_lists.len() > 1 {
                Self::missing_policy("combine", "a strategy", at);
            }
            Combine { strategy: Strategy::BestForBuyer, ladder: LadderMerge::PerSlot, specificity: None }
        };
        let terms = || contracts.iter().flat_map(|contract| &contract.terms);
        let contract_skus = terms()
            .filter_map(|term| match &term.covers {
                Covers::Sku(sku) => Some(sku.clone()),
                _ => None,
            })
            .collect();
        Book {
            pooled: over_more || terms().any(|term| over_more_than_a_line(&term.price)),
            contract_skus: Arc::new(contract_skus),
            currency: rulebook.currency,
            zone: rulebook.time_zone.clone(),
            plan: rulebook.rounding.clone(),
            lists,
            reference,
            rows,
            combine,
            contract_prices,
            contracts: Arc::new(contracts),
            by_account: Arc::new(by_account),
            promotions: promotion::Programme::compile(&self, at),
            taxes: rulebook
                .taxes
                .as_ref()
                .map(|taxes| at.step("taxes", |at| tax::Table::compile(taxes, &self, at))),
            charges: at.step("charges", |at| charge::compile(&self, at)),
            endings: self.endings(),
            floors: at.step("floors", |at| self.floors(at)),
            costs: Arc::new(at.step("costs", |at| self.costs(at))),
            quantity_rules: at.step("quantity_rules", |at| quantity::Rules::compile(&self, at)),
            order_rules: at.step("order_rules", |at| order_rule::compile(&self, at)),
            assortments: at.step("assortments", |at| self.assortments(at)),
            deposits: at.step("deposits", |at| self.deposits(at)),
        }
    }

    fn missing_policy(field: &'static str, choice: &str, at: &mut Cursor) {
        at.step(field, |at| {
            at.fault(
                Code::MissingPolicy,
                format!("Say how: {field} needs {choice}; there is no safe default."),
            );
        });
    }

    /// Resolves a window in the rulebook's zone; an open one when it is left out.
    pub(crate) fn window(&self, valid: Option<&Validity>, at: &mut Cursor) -> Window {
        valid
            .and_then(|valid| {
                at.step("valid", |at| valid.resolve(self.zone).map_err(|error| at.push(error)).ok())
            })
            .unwrap_or_default()
    }

    fn list(&self, id: &ListId, at: &mut Cursor) -> Option<usize> {
        let found = self.lists.get(id).copied();
        if found.is_none() {
            at.push(unknown("price list", id.as_str()));
        }
        found
    }

    /// Reports an id that stands twice among `ids`.
    pub(crate) fn unique<I: Ord + AsRef<str>>(ids: impl IntoIterator<Item = I>, at: &mut Cursor) {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.into_iter().enumerate() {
            let text: alloc::string::String = id.as_ref().into();
            if !seen.insert(id) {
                at.step(index, |at| {
                    at.step("id", |at| {
                        at.push(
                            Error::new(Code::DuplicateId)
                                .detail(format!("{text:?} stands twice; rename or remove one of them."))
                                .with("id", &text),
                        );
                    });
                });
            }
        }
    }

    /// Exactly one of the scopes of a term or a rule.
    pub(crate) fn covers<const N: usize>(
        given: [Option<Covers>; N],
        all: Option<bool>,
        at: &mut Cursor,
    ) -> Option<Covers> {
        let all = all.filter(|all| *all).map(|_| Covers::All);
        let mut given = given.into_iter().flatten().chain(all);
        if let (Some(covers), None) = (given.next(), given.next()) {
            Some(covers)
        } else {
            at.fault(Code::ConflictingFields, "Say what it covers: exactly one of \"sku\", \"product\", \"product_group\", \"category\" and \"all\": true.");
            None
        }
    }

    fn known_ending(&self, ending: Option<&Name>, at: &mut Cursor) {
        if let Some(ending) = ending
            && !self.rulebook.endings.iter().any(|known| known.id == *ending)
        {
            at.step("ending", |at| at.push(unknown("price ending", ending.as_str())));
        }
    }

    fn endings(&self) -> BTreeMap<Name, Vec<crate::money::PriceEnding>> {
        let mut endings: BTreeMap<Name, Vec<_>> = BTreeMap::new();
        for ending in &self.rulebook.endings {
            endings.entry(ending.id.clone()).or_default().push(ending.clone());
        }
        endings
    }

    /// Takes a condition that makes sense where it stands.
    pub(crate) fn condition(
        condition: Option<&crate::condition::Condition>,
        field: &'static str,
        scope: crate::condition::Scope,
        at: &mut Cursor,
    ) -> Option<crate::condition::Condition> {
        let condition = condition?;
        at.step(field, |at| condition.allowed(scope).map_err(|error| at.push(error)).ok());
        Some(condition.clone())
    }
}

/// Whether other lines, too, decide which rung is reached.
const fn over_more_than_a_line(price: &Price) -> bool {
    !matches!(price.over, Scope::Line | Scope::Period)
}

pub(crate) fn unknown(what: &str, id: &str) -> Error {
    Error::new(Code::UnknownReference)
        .detail(format!("There is no {what} {id:?}; define it or mend the name."))
        .with("id", id)
}

pub(crate) fn not_negative(value: Option<Decimal>, field: &'static str, at: &mut Cursor) {
    if value.is_some_and(|value| value < Decimal::ZERO) {
        at.step(field, |at| at.push(Error::new(Code::NegativePrice)));
    }
}

pub(crate) fn percent_within(percent: Decimal, least: i64, most: i64, field: &'static str, at: &mut Cursor) {
    if percent < Decimal::from(least) || percent > Decimal::from(most) {
        at.step(field, |at| {
            at.push(
                Error::new(Code::InvalidPercent)
                    .detail(format!("{percent} percent is not between {least} and {most}."))
                    .with("least", least)
                    .with("most", most),
            );
        });
    }
}

/// Compiles the ladder of one row by itself; a row that is priced by anything else is a fault.
pub(crate) fn row_ladder(rulebook: &Rulebook, row: &rules::Row, at: &mut Cursor) -> Option<Ladder> {
    let compiler = Compiler { rulebook, zone: &rulebook.time_zone, lists: BTreeMap::new() };
    if let PriceRule::Ladder(ladder) = compiler.price(&PriceFields::from(row), at)?.rule {
        Some(ladder.as_ref().clone())
    } else {
        at.fault(Code::ConflictingFields, "A row without \"price\" and \"tiers\" has no ladder of its own.");
        None
    }
}
