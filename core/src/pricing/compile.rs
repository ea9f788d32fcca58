//! From the authored rules to the compiled book: references, windows and orders, with every fault reported at its place.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::book::{
    Assortment, Book, Contract, Cost, Covers, Deposit, Floor, FloorRule, List, Price, PriceRule, Row, Scope,
    Term,
};
use super::ladder::{Bound, Ladder, Rung};
use super::rows::{Draft, Ground};
use super::rules::{
    Ask, BelowFirst, Combine, ContractPrices, CostPlus, Expression, Formula, LadderMerge, Mode, OffList,
    QuantityOver, Strategy, Tier,
};
use super::{charge, order_rule, promotion, quantity, rules, tax};
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::id::{ListId, Name, ProductGroupId, Sku, TermId, UnitId};
use crate::limits;
use crate::money::exact;
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

/// Compiles the ladder of one row by itself; a row that is priced by anything else is a fault.
pub(crate) fn row_ladder(rulebook: &Rulebook, row: &rules::Row, at: &mut Cursor) -> Option<Ladder> {
    let compiler = Compiler { rulebook, zone: &rulebook.time_zone, lists: BTreeMap::new() };
    match compiler.price(&PriceFields::from(row), at)?.rule {
        PriceRule::Ladder(ladder) => Some(ladder.as_ref().clone()),
        _ => {
            at.fault(
                Code::ConflictingFields,
                "A row without \"price\" and \"tiers\" has no ladder of its own.",
            );
            None
        }
    }
}

pub(crate) struct Compiler<'a> {
    pub(crate) rulebook: &'a Rulebook,
    pub(crate) zone: &'a Zone,
    lists: BTreeMap<&'a ListId, usize>,
}

impl<'a> Compiler<'a> {
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
                self.missing_policy("contract_prices", "\"prevail\" or \"compete\"", at);
                ContractPrices::Prevail
            }
        };
        let combine = match &rulebook.combine {
            Some(combine) => combine.clone(),
            None => {
                if rulebook.price_lists.len() > 1 {
                    self.missing_policy("combine", "a strategy", at);
                }
                Combine { strategy: Strategy::BestForBuyer, ladder: LadderMerge::PerSlot, specificity: None }
            }
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
            id: rulebook.id.clone(),
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
            discount_basis: rulebook.discount_basis,
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

    fn missing_policy(&self, field: &'static str, choice: &str, at: &mut Cursor) {
        at.step(field, |at| {
            at.fault(
                Code::MissingPolicy,
                format!("Say how: {field} needs {choice}; there is no safe default."),
            )
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
    pub(crate) fn unique<I: Ord + AsRef<str>>(&self, ids: impl IntoIterator<Item = I>, at: &mut Cursor) {
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
                        )
                    });
                });
            }
        }
    }

    fn price_lists(&mut self, at: &mut Cursor) -> Vec<List> {
        let authored = &self.rulebook.price_lists;
        self.unique(authored.iter().map(|list| &list.id), at);
        let order = precedence(self.rulebook);
        self.lists = order.iter().enumerate().map(|(index, list)| (&list.id, index)).collect();
        let position: BTreeMap<&ListId, usize> =
            authored.iter().enumerate().map(|(index, list)| (&list.id, index)).collect();
        let mut lists = Vec::with_capacity(order.len());
        for list in order {
            let index = position.get(&list.id).copied().unwrap_or_default();
            lists.push(at.step(index, |at| self.price_list(list, at)));
        }
        self.derivation_cycles(&lists, &position, at);
        lists
    }

    fn price_list(&self, list: &rules::PriceList, at: &mut Cursor) -> List {
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
    fn same_currency(&self, own: Option<crate::money::Currency>, other: &ListId, at: &mut Cursor) {
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

    fn derivation_cycles(&self, lists: &[List], position: &BTreeMap<&ListId, usize>, at: &mut Cursor) {
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

    fn rows(&self, at: &mut Cursor) -> Vec<(Sku, Row)> {
        let mut rows = Vec::new();
        for (index, list) in self.rulebook.price_lists.iter().enumerate() {
            let Some(&position) = self.lists.get(&list.id) else { continue };
            at.step(index, |at| at.step("prices", |at| self.rows_of(list, position, &mut rows, at)));
        }
        rows
    }

    fn rows_of(&self, list: &rules::PriceList, position: usize, rows: &mut Vec<(Sku, Row)>, at: &mut Cursor) {
        let mut seen: BTreeMap<(&Sku, Option<&UnitId>), Vec<(usize, Row)>> = BTreeMap::new();
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
                    )
                });
            }
            others.push((index, compiled.clone()));
            rows.push((row.sku.clone(), compiled));
        }
    }

    fn same_currencies(&self, own: Option<crate::money::Currency>, price: &Price, at: &mut Cursor) {
        if let PriceRule::OffList { list, .. } = price.rule
            && let Some(id) = self.lists.iter().find(|(_, index)| **index == list).map(|(id, _)| *id)
        {
            at.step("off_list", |at| self.same_currency(own, id, at));
        }
    }

    /// Compiles what a row and a term have in common.
    fn price(&self, fields: &PriceFields<'_>, at: &mut Cursor) -> Option<Price> {
        self.known_ending(fields.ending, at);
        let rule = self.price_rule(fields, at)?;
        let over = match fields.quantity_over {
            QuantityOver::Line => Scope::Line,
            QuantityOver::Sku => Scope::Sku,
            QuantityOver::Product => Scope::Product,
            QuantityOver::Cart => Scope::Cart,
            QuantityOver::Period => Scope::Period,
            QuantityOver::Group => match fields.over_group {
                Some(group) => Scope::Group(group.clone()),
                None => {
                    at.push(
                        Error::new(Code::MissingField)
                            .detail("quantity_over \"group\" needs \"over_group\"."),
                    );
                    return None;
                }
            },
        };
        Some(Price { unit: fields.unit.cloned(), rule, over, ending: fields.ending.cloned() })
    }

    fn price_rule(&self, fields: &PriceFields<'_>, at: &mut Cursor) -> Option<PriceRule> {
        let ladder = fields.price.is_some() || !fields.tiers.is_empty();
        let others = [
            fields.off_list.is_some(),
            fields.cost_plus.is_some(),
            fields.formula.is_some(),
            fields.ask.is_some(),
            ladder,
        ];
        if others.iter().filter(|given| **given).count() != 1 {
            at.fault(
                Code::ConflictingFields,
                "Give exactly one of \"price\" (with or without \"tiers\"), \"tiers\", \"off_list\", \"cost_plus\", \"formula\" and \"ask\".",
            );
            return None;
        }
        if let Some(off) = fields.off_list {
            return at.step("off_list", |at| {
                percent_within(off.percent, -1_000_000, 100, "percent", at);
                let list = at.step("list", |at| self.list(&off.list, at))?;
                Some(PriceRule::OffList { list, percent: off.percent })
            });
        }
        if let Some(cost_plus) = fields.cost_plus {
            return match (cost_plus.percent, cost_plus.amount) {
                (Some(percent), _) => Some(PriceRule::OverCostPercent(percent)),
                (None, amount) => amount.map(PriceRule::OverCostAmount),
            };
        }
        if let Some(formula) = fields.formula {
            at.step("formula", |at| at.step("value", |at| self.formula_lists(&formula.value, at)));
            return Some(PriceRule::Formula(Arc::new(formula.clone())));
        }
        if let Some(ask) = fields.ask {
            return Some(PriceRule::Ask { fallback: ask.fallback });
        }
        self.ladder(fields, at).map(|ladder| PriceRule::Ladder(Arc::new(ladder)))
    }

    fn formula_lists(&self, expression: &Expression, at: &mut Cursor) {
        match expression {
            Expression::List(id) => {
                at.step("list", |at| self.list(id, at));
            }
            Expression::Cost | Expression::Number(_) => {}
            Expression::Sum(all) | Expression::Product(all) | Expression::Min(all) | Expression::Max(all) => {
                all.iter().for_each(|operand| self.formula_lists(operand, at));
            }
            Expression::Difference(pair) => pair.iter().for_each(|operand| self.formula_lists(operand, at)),
        }
    }

    /// Compiles a ladder: bounds that rise strictly, prices that its mode can use.
    pub(crate) fn ladder(&self, fields: &PriceFields<'_>, at: &mut Cursor) -> Option<Ladder> {
        not_negative(fields.price, "price", at);
        if fields.tiers.len() > limits::TIERS {
            at.step("tiers", |at| at.push(Error::new(Code::TooMany).with("limit", limits::TIERS)));
            return None;
        }
        let (per, divide) = self.per(fields.per, at);
        let price = |value: Decimal| if divide { exact::div(value, per).unwrap_or(value) } else { value };
        // Division by `per` happens here where it is exact for every price, else in the rounding of the line.
        let all_exact = fields.price.iter().chain(fields.tiers.iter().filter_map(|tier| tier.price.as_ref()));
        let exact_per = all_exact
            .clone()
            .all(|value| exact::div(*value, per).is_some_and(|unit| unit.scale() <= limits::PRICE_SCALE));
        let price = |value: Decimal| if exact_per { price(value) } else { value };
        let mut rungs: Vec<Rung> = Vec::with_capacity(fields.tiers.len());
        for (index, tier) in fields.tiers.iter().enumerate() {
            let rung =
                at.step("tiers", |at| at.step(index, |at| self.rung(tier, fields, &price, rungs.last(), at)));
            rungs.extend(rung);
        }
        let package = match (fields.mode, fields.package) {
            (Mode::Package, Some(package)) if package > Decimal::ZERO => package,
            (Mode::Package, _) => {
                at.push(
                    Error::new(Code::MissingField)
                        .detail("Mode \"package\" needs \"package\" above zero: the units in a block."),
                );
                return None;
            }
            (_, Some(_)) => {
                at.step("package", |at| {
                    at.fault(Code::ConflictingFields, "Only mode \"package\" has blocks.")
                });
                return None;
            }
            (_, None) => Decimal::ONE,
        };
        Some(Ladder {
            mode: fields.mode,
            base: fields.price.map(price),
            below: fields.below_first.unwrap_or(self.rulebook.below_first),
            rungs,
            per: if exact_per { Decimal::ONE } else { per },
            package,
        })
    }

    fn per(&self, per: Option<Decimal>, at: &mut Cursor) -> (Decimal, bool) {
        match per {
            None => (Decimal::ONE, false),
            Some(per) if per > Decimal::ZERO => (per, true),
            Some(_) => {
                at.step("per", |at| {
                    at.push(Error::new(Code::OutOfRange).detail("A price is for more than zero units."))
                });
                (Decimal::ONE, false)
            }
        }
    }

    fn rung(
        &self,
        tier: &Tier,
        fields: &PriceFields<'_>,
        price: &impl Fn(Decimal) -> Decimal,
        before: Option<&Rung>,
        at: &mut Cursor,
    ) -> Option<Rung> {
        let bound = match (tier.from, tier.above) {
            (Some(from), None) => Bound::From(from),
            (None, Some(above)) => Bound::Above(above),
            _ => {
                at.push(Error::new(Code::MixedTierBounds));
                return None;
            }
        };
        if bound.key().0 < Decimal::ZERO {
            at.push(Error::new(Code::OutOfRange).detail("A tier begins at zero or more."));
        }
        if before.is_some_and(|before| before.bound.key() >= bound.key()) {
            at.push(Error::new(Code::InvertedTiers));
        }
        not_negative(tier.price, "price", at);
        let flat_allowed = fields.mode != Mode::Package;
        let unit = match (fields.mode, tier.price, tier.percent_off, tier.amount_off, tier.percent) {
            (Mode::GraduatedPercent, None, None, None, percent)
                if percent.is_some() || tier.flat.is_some() =>
            {
                percent.map(|percent| exact::percent_of(Decimal::ONE, percent)).transpose()
            }
            (Mode::GraduatedPercent, ..) | (_, _, _, _, Some(_)) => return invalid_tier(at),
            (_, Some(unit), None, None, None) => Ok(Some(price(unit))),
            (_, None, Some(percent), None, None) => self.off_base(fields, at, |base| {
                exact::sub(price(base), exact::percent_of(price(base), percent)?)
            }),
            (_, None, None, Some(amount), None) => {
                self.off_base(fields, at, |base| exact::sub(price(base), price(amount)))
            }
            (Mode::Volume | Mode::Graduated, None, None, None, None) if tier.flat.is_some() => Ok(None),
            _ => return invalid_tier(at),
        };
        if !flat_allowed && tier.flat.is_some() {
            return invalid_tier(at);
        }
        match unit {
            Ok(unit) if unit.is_none_or(|unit| unit >= Decimal::ZERO) => {
                Some(Rung { bound, unit, flat: tier.flat.unwrap_or_default() })
            }
            Ok(_) => {
                at.push(Error::new(Code::NegativePrice));
                None
            }
            Err(error) => {
                at.push(error);
                None
            }
        }
    }

    fn off_base(
        &self,
        fields: &PriceFields<'_>,
        at: &mut Cursor,
        price: impl FnOnce(Decimal) -> crate::Result<Decimal>,
    ) -> crate::Result<Option<Decimal>> {
        match fields.price {
            Some(base) => price(base).map(Some),
            None => {
                at.push(
                    Error::new(Code::InvalidTier)
                        .detail("A tier off the base price needs a \"price\" on the row."),
                );
                Ok(Some(Decimal::ZERO))
            }
        }
    }

    fn contracts(&self, at: &mut Cursor) -> Vec<Contract> {
        let authored = &self.rulebook.contracts;
        self.unique(authored.iter().map(|contract| &contract.id), at);
        let mut contracts: Vec<Contract> = authored
            .iter()
            .enumerate()
            .map(|(index, contract)| at.step(index, |at| self.contract(contract, at)))
            .collect();
        contracts.sort_by(|a, b| b.priority.cmp(&a.priority).then_with(|| a.id.cmp(&b.id)));
        contracts
    }

    fn contract(&self, contract: &rules::Contract, at: &mut Cursor) -> Contract {
        let mut terms: Vec<Term> = Vec::with_capacity(contract.terms.len());
        at.step("terms", |at| {
            for (index, term) in contract.terms.iter().enumerate() {
                let Some(compiled) = at.step(index, |at| self.term(term, index, contract, at)) else {
                    continue;
                };
                at.step(index, |at| {
                    if terms.iter().any(|other| other.id == compiled.id) {
                        at.step("id", |at| at.push(Error::new(Code::DuplicateId).with("id", &compiled.id)));
                    }
                    let tie = |other: &Term| {
                        other.covers == compiled.covers
                            && other.priority == compiled.priority
                            && other.price.unit == compiled.price.unit
                    };
                    if let Some(other) = terms.iter().find(|other| tie(other)) {
                        at.push(
                            Error::new(Code::ContractTermTie)
                                .detail(format!("The term ties with term {}.", other.id))
                                .with("term", &other.id),
                        );
                    }
                });
                terms.push(compiled);
            }
        });
        terms.sort_by(|a, b| {
            b.priority
                .cmp(&a.priority)
                .then_with(|| a.covers.breadth().cmp(&b.covers.breadth()))
                .then_with(|| a.id.cmp(&b.id))
        });
        if let Some(commitment) = &contract.commitment {
            at.step("commitment", |at| super::commitment::check(commitment, at));
        }
        Contract {
            id: contract.id.clone(),
            account: contract.account.clone(),
            org_unit: contract.org_unit.clone(),
            seller: contract.seller.clone(),
            currency: contract.currency.unwrap_or(self.rulebook.currency),
            priority: contract.priority,
            window: self.window(contract.valid.as_ref(), at),
            protected: contract.protected,
            contract_only: contract.contract_only,
            terms,
            commitment: contract.commitment.clone(),
        }
    }

    fn term(
        &self,
        term: &rules::Term,
        index: usize,
        contract: &rules::Contract,
        at: &mut Cursor,
    ) -> Option<Term> {
        let covers = self.covers(
            [
                term.sku.clone().map(Covers::Sku),
                term.product.clone().map(Covers::Product),
                None,
                term.category.clone().map(Covers::Category),
            ],
            term.all,
            at,
        );
        let price = self.price(&PriceFields::from(term), at)?;
        self.same_currencies(contract.currency, &price, at);
        not_negative(term.floor, "floor", at);
        if let Some(allowance) = &term.allowance {
            at.step("allowance", |at| {
                not_negative(allowance.quantity, "quantity", at);
                not_negative(allowance.amount, "amount", at);
            });
        }
        Some(Term {
            id: term.id.clone().unwrap_or_else(|| TermId::from_position(index)),
            covers: covers?,
            priority: term.priority,
            price,
            allowance: term.allowance.clone(),
            floor: term.floor,
        })
    }

    /// Exactly one of the scopes of a term or a rule.
    pub(crate) fn covers<const N: usize>(
        &self,
        given: [Option<Covers>; N],
        all: Option<bool>,
        at: &mut Cursor,
    ) -> Option<Covers> {
        let all = all.filter(|all| *all).map(|_| Covers::All);
        let mut given = given.into_iter().flatten().chain(all);
        match (given.next(), given.next()) {
            (Some(covers), None) => Some(covers),
            _ => {
                at.fault(Code::ConflictingFields, "Say what it covers: exactly one of \"sku\", \"product\", \"product_group\", \"category\" and \"all\": true.");
                None
            }
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

    fn floors(&self, at: &mut Cursor) -> Vec<Floor> {
        self.unique(self.rulebook.floors.iter().map(|floor| &floor.id), at);
        let mut floors = Vec::new();
        for (index, floor) in self.rulebook.floors.iter().enumerate() {
            at.step(index, |at| {
                let contract = floor.contract.filter(|contract| *contract).map(|_| FloorRule::Contract);
                let given =
                    [floor.margin.map(FloorRule::Margin), floor.amount.map(FloorRule::Amount), contract];
                let mut given = given.into_iter().flatten();
                let (Some(least), None) = (given.next(), given.next()) else {
                    at.fault(
                        Code::ConflictingFields,
                        "Give exactly one of \"margin\", \"amount\" and \"contract\": true.",
                    );
                    return;
                };
                not_negative(floor.amount, "amount", at);
                if let FloorRule::Margin(margin) = least
                    && (margin >= Decimal::ONE_HUNDRED || margin < Decimal::ZERO)
                {
                    at.step("margin", |at| {
                        at.push(
                            Error::new(Code::InvalidPercent)
                                .detail("A margin is at least 0 and below 100 percent of the price."),
                        )
                    });
                }
                floors.push(Floor {
                    id: floor.id.clone(),
                    least,
                    on_breach: floor.on_breach,
                    on: self.condition(floor.on.as_ref(), "on", crate::condition::Scope::Line, at),
                    for_roles: floor.for_roles.clone(),
                });
            });
        }
        floors
    }

    /// Takes a condition that makes sense where it stands.
    pub(crate) fn condition(
        &self,
        condition: Option<&crate::condition::Condition>,
        field: &'static str,
        scope: crate::condition::Scope,
        at: &mut Cursor,
    ) -> Option<crate::condition::Condition> {
        let condition = condition?;
        at.step(field, |at| condition.allowed(scope).map_err(|error| at.push(error)).ok());
        Some(condition.clone())
    }

    fn costs(&self, at: &mut Cursor) -> BTreeMap<Sku, Vec<Cost>> {
        let mut costs: BTreeMap<_, Vec<Cost>> = BTreeMap::new();
        for (index, cost) in self.rulebook.costs.iter().enumerate() {
            at.step(index, |at| {
                not_negative(Some(cost.cost), "cost", at);
                costs.entry(cost.sku.clone()).or_default().push(Cost {
                    unit: cost.unit.clone(),
                    cost: cost.cost,
                    currency: cost.currency.unwrap_or(self.rulebook.currency),
                    warehouse: cost.warehouse.clone(),
                    account: cost.account.clone(),
                    window: self.window(cost.valid.as_ref(), at),
                });
            });
        }
        costs
    }

    fn assortments(&self, at: &mut Cursor) -> Vec<Assortment> {
        self.unique(self.rulebook.assortments.iter().map(|assortment| &assortment.id), at);
        let assortments = self.rulebook.assortments.iter().map(|assortment| Assortment {
            id: assortment.id.clone(),
            eligible: assortment.eligible.clone(),
            include: assortment.include.clone(),
            exclude: assortment.exclude.clone(),
        });
        assortments.collect()
    }

    fn deposits(&self, at: &mut Cursor) -> Vec<Deposit> {
        self.unique(self.rulebook.deposits.iter().map(|deposit| &deposit.id), at);
        let mut deposits = Vec::new();
        for (index, deposit) in self.rulebook.deposits.iter().enumerate() {
            at.step(index, |at| percent_within(deposit.percent, 0, 100, "percent", at));
            deposits.push(Deposit { percent: deposit.percent, eligible: deposit.eligible.clone() });
        }
        deposits
    }
}

/// Whether other lines, too, decide which rung is reached.
const fn over_more_than_a_line(price: &Price) -> bool {
    !matches!(price.over, Scope::Line | Scope::Period)
}

/// What a row and a term have in common.
pub(crate) struct PriceFields<'a> {
    unit: Option<&'a UnitId>,
    per: Option<Decimal>,
    price: Option<Decimal>,
    tiers: &'a [Tier],
    mode: Mode,
    quantity_over: QuantityOver,
    over_group: Option<&'a ProductGroupId>,
    package: Option<Decimal>,
    off_list: Option<&'a OffList>,
    cost_plus: Option<&'a CostPlus>,
    formula: Option<&'a Formula>,
    ask: Option<&'a Ask>,
    below_first: Option<BelowFirst>,
    ending: Option<&'a Name>,
}

macro_rules! price_fields {
    ($($record:ty)*) => {$(
        impl<'a> From<&'a $record> for PriceFields<'a> {
            fn from(record: &'a $record) -> Self {
                Self {
                    unit: record.unit.as_ref(),
                    per: record.per,
                    price: record.price,
                    tiers: &record.tiers,
                    mode: record.mode,
                    quantity_over: record.quantity_over,
                    over_group: record.over_group.as_ref(),
                    package: record.package,
                    off_list: record.off_list.as_ref(),
                    cost_plus: record.cost_plus.as_ref(),
                    formula: record.formula.as_ref(),
                    ask: record.ask.as_ref(),
                    below_first: record.below_first,
                    ending: record.ending.as_ref(),
                }
            }
        }
    )*};
}

price_fields! { rules::Row rules::Term }

pub(crate) fn unknown(what: &str, id: &str) -> Error {
    Error::new(Code::UnknownReference)
        .detail(format!("There is no {what} {id:?}; define it or mend the name."))
        .with("id", id)
}

fn invalid_tier<T>(at: &mut Cursor) -> Option<T> {
    at.push(Error::new(Code::InvalidTier));
    None
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
