//! What of a rulebook, a catalogue and a price book goes along.
//!
//! What is left out never changes a price of what stays: rules of other customers, prices whose time is over, costs. Where that can't be told
//! apart (a promotion with conditions), the rule goes along.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::bundle::{LeftOut, LeftOutKind, Wanted};
use super::prices;
use crate::catalog::{Catalogue, ProductRecord};
use crate::document::{Encode, Faults, Tree};
use crate::engine::Engine;
use crate::id::{AccountId, Name, Sku};
use crate::pricing::rules::{Contract, Eligibility, PriceList, Row, Term};
use crate::rulebook::Rulebook;
use crate::time::{Validity, Window, Zone};

/// A slice while it is cut.
pub(super) struct Slice<'e> {
    rules: &'e Rulebook,
    catalogue: &'e Catalogue,
    wanted: &'e Wanted,
    /// What goes along; `None` for everything.
    skus: Option<BTreeSet<Sku>>,
    during: Window,
    /// The rows of the price book, by list in the order of the rulebook.
    rows: Vec<Vec<Row>>,
    left_out: Vec<LeftOut>,
}

impl<'e> Slice<'e> {
    pub(super) fn of(engine: &'e Engine, wanted: &'e Wanted) -> Result<Self, Faults> {
        let (rules, catalogue) = (engine.rules(), engine.catalogue());
        let skus = (!wanted.skus.is_empty()).then(|| with_companions(rules, catalogue, &wanted.skus));
        // What begins after the journey stays in: goods may be wanted then, and some prices are those of that day.
        let during = Window::new(Some(wanted.from), None)?;
        let rows = prices::rows(engine, skus.as_ref(), &during);
        let mut left_out = Vec::new();
        for sku in wanted.skus.iter().filter(|sku| catalogue.get(sku).is_none() && !engine.sells(sku)) {
            leave_out(&mut left_out, LeftOutKind::UnknownSku, sku.as_str());
        }
        Ok(Self { rules, catalogue, wanted, skus, during, rows, left_out })
    }

    /// The rulebook of the slice, and what it has to do without.
    pub(super) fn cut(mut self) -> (Rulebook, Vec<LeftOut>) {
        let mut cut = Rulebook {
            contracts: self.contracts(),
            products: self.products(),
            categories: self.catalogue.categories().to_vec(),
            product_groups: self.catalogue.product_groups().to_vec(),
            costs: Vec::new(),
            approvals: Vec::new(),
            recovery: None,
            plays: Vec::new(),
            play_presets: Vec::new(),
            experiments: Vec::new(),
            exchange: None,
            budgets: None,
            price_lists: Vec::new(),
            ..self.rules.clone()
        };
        if let Some(skus) = &self.skus {
            cut.product_groups.iter_mut().for_each(|group| group.skus.retain(|sku| skus.contains(sku)));
            cut.quantity_rules.retain(|rule| rule.sku.as_ref().is_none_or(|sku| skus.contains(sku)));
        }
        let accounts = &self.wanted.accounts;
        cut.promotions
            .retain(|rule| self.concerns(rule.eligible.as_ref()) && self.in_time(rule.valid.as_ref()));
        cut.charges.retain(|rule| self.concerns(rule.eligible.as_ref()));
        cut.order_rules.retain(|rule| self.concerns(rule.eligible.as_ref()));
        cut.quantity_rules.retain(|rule| self.concerns(rule.eligible.as_ref()));
        // Of assortments none may go: where none is left that matches, a buyer would see everything.
        for rule in &mut cut.assortments {
            only(rule.eligible.as_mut(), accounts);
        }
        cut.deposits.retain(|rule| self.concerns(rule.eligible.as_ref()));
        cut.floors.retain(|floor| {
            if floor.margin.is_some() {
                leave_out(&mut self.left_out, LeftOutKind::Floor, floor.id.as_str());
            }
            floor.margin.is_none()
        });
        cut.price_lists = self.price_lists(&cut);
        hide(&mut cut, accounts);
        self.left_out.sort();
        self.left_out.dedup();
        (cut, self.left_out)
    }

    fn contracts(&self) -> Vec<Contract> {
        let ours = self.rules.contracts.iter().filter(|contract| {
            self.wanted.accounts.contains(&contract.account) && self.in_time(contract.valid.as_ref())
        });
        let sold = |term: &Term| term.sku.as_ref().is_none_or(|sku| self.takes(sku));
        ours.map(|contract| {
            let terms = contract.terms.iter().filter(|term| sold(term)).cloned().collect();
            Contract { terms, ..contract.clone() }
        })
        // Without a term it still says that its buyers see no other price.
        .filter(|contract| contract.contract_only || !contract.terms.is_empty())
        .collect()
    }

    fn products(&self) -> Vec<ProductRecord> {
        let taken = self.catalogue.iter().filter(|product| self.takes(product.sku()));
        let records = taken.map(|product| {
            let mut record = product.record().clone();
            record.substitutes.retain(|other| self.takes(&other.sku));
            record.aliases.retain(|alias| {
                alias.account.as_ref().is_none_or(|account| self.wanted.accounts.contains(account))
            });
            record
        });
        records.collect()
    }

    /// The lists that these buyers get, and those that others of them derive from.
    fn price_lists(&mut self, cut: &Rulebook) -> Vec<PriceList> {
        let mut lists: Vec<(PriceList, bool)> =
            (self.rules.price_lists.iter().zip(core::mem::take(&mut self.rows)))
                .map(|(list, rows)| {
                    let ours = self.concerns(list.eligible.as_ref()) && self.in_time(list.valid.as_ref());
                    let ours = ours || cut.reference_list.as_ref() == Some(&list.id);
                    (PriceList { prices: rows, ..list.clone() }, ours)
                })
                .collect();
        // What a kept rule names is kept, until nothing more is named.
        let contracts = cut.contracts.encode();
        loop {
            let named: Vec<bool> = (lists.iter())
                .map(|(list, ours)| {
                    let id = list.id.as_str();
                    let by_list = |(other, kept): &(PriceList, bool)| {
                        *kept && other.id != list.id && names(&other.encode(), id)
                    };
                    !ours && (names(&contracts, id) || lists.iter().any(by_list))
                })
                .collect();
            if !named.contains(&true) {
                break;
            }
            for ((_, ours), named) in lists.iter_mut().zip(named) {
                *ours |= named;
            }
        }
        let mut kept: Vec<PriceList> =
            lists.into_iter().filter(|(_, ours)| *ours).map(|(list, _)| list).collect();
        for row in kept.iter().flat_map(|list| &list.prices).filter(|row| row.cost_plus.is_some()) {
            leave_out(&mut self.left_out, LeftOutKind::CostPrice, row.sku.as_str());
        }
        for list in &mut kept {
            list.prices.retain(|row| row.cost_plus.is_none());
        }
        kept
    }

    /// Whether something that is `for` somebody may be for one of these accounts.
    fn concerns(&self, eligible: Option<&Eligibility>) -> bool {
        eligible.is_none_or(|eligible| {
            eligible.accounts.is_empty()
                || eligible.accounts.iter().any(|id| self.wanted.accounts.contains(id))
        })
    }

    /// Whether something is not over when the journey begins. What can't be resolved was a fault when the rulebook was compiled.
    fn in_time(&self, valid: Option<&Validity>) -> bool {
        holds(valid, &self.rules.time_zone, &self.during)
    }

    fn takes(&self, sku: &Sku) -> bool {
        self.skus.as_ref().is_none_or(|skus| skus.contains(sku))
    }
}

pub(super) fn holds(valid: Option<&Validity>, zone: &Zone, during: &Window) -> bool {
    valid.is_none_or(|valid| valid.resolve(zone).is_ok_and(|window| window.overlaps(during)))
}

/// The products that are wanted, with what they are made of and what promotions give with them.
fn with_companions(rules: &Rulebook, catalogue: &Catalogue, wanted: &[Sku]) -> BTreeSet<Sku> {
    let gifts = rules
        .promotions
        .iter()
        .filter_map(|promotion| promotion.then.gift.as_ref())
        .map(|gift| gift.sku.clone());
    let mut open: Vec<Sku> = wanted.iter().cloned().chain(gifts).collect();
    let mut all = BTreeSet::new();
    while let Some(sku) = open.pop() {
        let bundle = catalogue.get(&sku).and_then(|product| product.record().bundle.as_ref());
        let components = bundle.into_iter().flat_map(|bundle| &bundle.components);
        let more: Vec<Sku> = components.map(|component| component.sku.clone()).collect();
        if all.insert(sku) {
            open.extend(more);
        }
    }
    all
}

/// Whether a text stands somewhere in a document.
fn names(tree: &Tree, id: &str) -> bool {
    match tree {
        Tree::Text(text) => text == id,
        Tree::List(items) => items.iter().any(|item| names(item, id)),
        Tree::Object(fields) => fields.iter().any(|(_, value)| names(value, id)),
        _ => false,
    }
}

/// Takes the names of other customers out of what stays.
fn hide(cut: &mut Rulebook, accounts: &[AccountId]) {
    for list in &mut cut.price_lists {
        only(list.eligible.as_mut(), accounts);
        let ours = |row: &Row| row.eligible.as_ref().is_none_or(|eligible| may_match(eligible, accounts));
        if list.adjust.is_some() {
            // A row of its own keeps a product from being derived, whoever it is for; what it costs them stays at home.
            let others = list.prices.iter_mut().filter(|row| !ours(row));
            others.for_each(|row| {
                let blank = prices::plain(&row.sku, row.unit.as_ref(), &Window::ALWAYS, Vec::new());
                *row = Row {
                    price: Some(Decimal::ZERO),
                    valid: row.valid.take(),
                    eligible: row.eligible.take(),
                    ..blank
                };
            });
        } else {
            list.prices.retain(ours);
        }
        list.prices.iter_mut().for_each(|row| only(row.eligible.as_mut(), accounts));
    }
    cut.promotions.iter_mut().for_each(|rule| only(rule.eligible.as_mut(), accounts));
    cut.charges.iter_mut().for_each(|rule| only(rule.eligible.as_mut(), accounts));
    cut.order_rules.iter_mut().for_each(|rule| only(rule.eligible.as_mut(), accounts));
    cut.quantity_rules.iter_mut().for_each(|rule| only(rule.eligible.as_mut(), accounts));
    cut.deposits.iter_mut().for_each(|rule| only(rule.eligible.as_mut(), accounts));
}

fn may_match(eligible: &Eligibility, accounts: &[AccountId]) -> bool {
    eligible.accounts.is_empty() || eligible.accounts.iter().any(|id| accounts.contains(id))
}

/// Keeps the accounts that the device knows anyway. Where none is left the rule is for none of them: the others become one that nobody is,
/// for it must not turn into a rule for everybody.
fn only(eligible: Option<&mut Eligibility>, accounts: &[AccountId]) {
    let Some(eligible) = eligible else { return };
    let named = !eligible.accounts.is_empty();
    eligible.accounts.retain(|id| accounts.contains(id));
    if named && eligible.accounts.is_empty() {
        eligible.accounts.extend(AccountId::new("(others)"));
    }
}

fn leave_out(left_out: &mut Vec<LeftOut>, kind: LeftOutKind, id: &str) {
    left_out.extend(Name::new(id).map(|id| LeftOut { kind, id }));
}
