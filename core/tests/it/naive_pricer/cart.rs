//! A cart priced from the format's page alone: plain, slow, in exact fractions.

use serde_json::Value;

use super::fields::{flag, list, number, text, word};
use super::fraction::{Fraction, ONE, ZERO};
use super::prices::{self, Offer};

/// A rulebook, a request and the items of its lines.
pub(crate) struct Cart<'a> {
    pub(crate) book: &'a Value,
    pub(crate) request: &'a Value,
    pub(crate) items: Vec<Item<'a>>,
}

/// A line with what is known of its product.
#[derive(Debug, Clone)]
pub(crate) struct Item<'a> {
    pub(crate) line: &'a Value,
    pub(crate) id: String,
    pub(crate) sku: &'a str,
    pub(crate) product: Option<&'a str>,
    pub(crate) category: Option<&'a str>,
    pub(crate) base_unit: &'a str,
    pub(crate) unit: &'a str,
    /// In `unit`.
    pub(crate) quantity: Fraction,
    /// Base units in one `unit`.
    pub(crate) holds: Fraction,
    pub(crate) step: Fraction,
    units: &'a [Value],
}

/// What a line pools its quantity with, in base units.
pub(crate) struct Pool {
    pub(crate) whole: Fraction,
    pub(crate) before: Fraction,
    pub(crate) first: bool,
}

/// A line of the answer.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) parts: Vec<Part>,
}

/// A part of a line at one source.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) quantity: Fraction,
    pub(crate) amount: Fraction,
    pub(crate) unit_price: Option<Fraction>,
    pub(crate) rule: String,
    pub(crate) source: &'static str,
    /// Whether another source costs the same, so that only a tie decided.
    pub(crate) tied: bool,
}

impl Line {
    pub(crate) fn priced(&self) -> bool {
        !self.parts.is_empty()
    }

    pub(crate) fn subtotal(&self) -> Fraction {
        self.parts.iter().map(|part| part.amount).sum()
    }
}

impl<'a> Cart<'a> {
    pub(crate) fn new(book: &'a Value, request: &'a Value) -> Self {
        let items = list(request, "lines").iter().enumerate().map(|(index, line)| item(book, index, line));
        Self { book, request, items: items.collect() }
    }

    pub(crate) fn currency(&self) -> &'a str {
        word(self.request, "currency", "")
    }

    pub(crate) fn digits(&self) -> u32 {
        match self.currency() {
            "JPY" => 0,
            "KWD" => 3,
            _ => 2,
        }
    }

    /// An amount at the currency's exponent.
    pub(crate) fn rounded(&self, amount: Fraction) -> Fraction {
        amount.rounded(self.digits())
    }

    pub(crate) fn below_first(&self) -> &'a str {
        word(self.book, "below_first", "base")
    }

    /// The positions of the lines by SKU, unit, quantity and id.
    pub(crate) fn canonical(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.items.len()).collect();
        order.sort_by_key(|index| {
            let item = &self.items[*index];
            (item.sku, item.unit, item.quantity, item.id.clone())
        });
        order
    }

    /// The lines whose quantities count together with an item's for a row.
    pub(crate) fn pool(&self, item: &Item<'_>, row: &Value) -> Pool {
        let own = item.quantity * item.holds;
        let scope = word(row, "quantity_over", "line");
        if scope == "line" {
            return Pool { whole: own, before: ZERO, first: true };
        }
        if scope == "period" {
            let consumed = list(&self.request["consumed"], "periods");
            let consumed = consumed.iter().filter(|one| text(one, "sku") == Some(item.sku));
            let before: Fraction = consumed.filter_map(|one| number(one, "quantity")).sum();
            return Pool { whole: before + own, before, first: true };
        }
        let together = |other: &Item<'_>| match scope {
            "sku" => other.sku == item.sku,
            "product" => other.sku == item.sku || (item.product.is_some() && other.product == item.product),
            "cart" => true,
            scope => panic!("{scope}"),
        };
        let members: Vec<&Item<'_>> = self
            .canonical()
            .into_iter()
            .map(|index| &self.items[index])
            .filter(|one| together(one))
            .collect();
        let base = |items: &[&Item<'_>]| items.iter().map(|one| one.quantity * one.holds).sum::<Fraction>();
        let place = members.iter().position(|one| one.id == item.id).expect("a member of its own pool");
        Pool { whole: base(&members), before: base(&members[..place]), first: place == 0 }
    }

    /// Every line before promotions.
    pub(crate) fn lines(&self) -> Vec<Line> {
        let mut left: Vec<(String, Fraction)> = Vec::new();
        let mut lines: Vec<Option<Line>> = vec![None; self.items.len()];
        for index in self.canonical() {
            let item = &self.items[index];
            lines[index] = Some(Line { id: item.id.clone(), parts: self.parts(item, &mut left) });
        }
        lines.into_iter().flatten().collect()
    }

    fn parts(&self, item: &Item<'a>, left: &mut Vec<(String, Fraction)>) -> Vec<Part> {
        if word(self.book, "contract_prices", "prevail") == "compete" {
            return self.competing(item);
        }
        let mut parts = Vec::new();
        let mut rest = item.quantity;
        for term in prices::terms(self, item) {
            let rule = format!("{}/{}", term.0["id"], term.2);
            let mut quantity = rest;
            if let Some(allowed) = prices::allowance(self, item, term.0, term.1, &term.2) {
                let used = left.iter().find(|(one, _)| *one == rule);
                quantity = used.map_or(allowed, |(_, left)| *left).min(rest * item.holds) / item.holds;
                // A part is a whole number of steps.
                quantity = Fraction::new((quantity / item.step).floor(), 1) * item.step;
            }
            if quantity.is_zero() {
                continue;
            }
            let Some(offer) = prices::term_offer(self, item, &term, quantity) else { continue };
            if let Some(allowed) = prices::allowance(self, item, term.0, term.1, &term.2) {
                match left.iter_mut().find(|(one, _)| *one == rule) {
                    Some(one) => one.1 = one.1 - quantity * item.holds,
                    None => left.push((rule, allowed - quantity * item.holds)),
                }
            }
            parts.push(self.part(offer, quantity, false));
            rest = rest - quantity;
            if rest.is_zero() {
                return parts;
            }
        }
        let only = prices::contracts_in_force(self).iter().any(|one| flag(one, "contract_only", false));
        match prices::list_price(self, item, rest) {
            Some(offer) if !only => {
                parts.push(self.part(offer, rest, false));
                parts
            }
            // What is beyond the allowance has no price, so the line has none.
            _ => Vec::new(),
        }
    }

    /// The contract's price is one more candidate for the least total.
    fn competing(&self, item: &Item<'a>) -> Vec<Part> {
        let quantity = item.quantity;
        let terms = prices::terms(self, item);
        let contract = terms.iter().find_map(|term| prices::term_offer(self, item, term, quantity));
        let only = prices::contracts_in_force(self).iter().any(|one| flag(one, "contract_only", false));
        let catalog = prices::list_price(self, item, quantity).filter(|_| !only);
        let offers: Vec<Offer<'a>> = contract.into_iter().chain(catalog).collect();
        let amount = |offer: &Offer<'_>| offer.cost.amount;
        let tied = offers.len() == 2 && amount(&offers[0]) == amount(&offers[1]);
        let best = prices::best(self, "best_for_buyer", offers, quantity);
        best.into_iter().map(|offer| self.part(offer, quantity, tied)).collect()
    }

    fn part(&self, offer: Offer<'a>, quantity: Fraction, tied: bool) -> Part {
        Part {
            quantity,
            amount: self.rounded(offer.cost.amount),
            unit_price: offer.cost.unit_price,
            rule: offer.rule,
            source: offer.source,
            tied,
        }
    }
}

impl Item<'_> {
    /// Base units in one of a unit.
    pub(crate) fn unit_holds(&self, unit: &str) -> Fraction {
        let defined = self.units.iter().find(|one| text(one, "unit") == Some(unit));
        defined.and_then(|one| number(one, "holds")).unwrap_or(ONE)
    }
}

fn item<'a>(book: &'a Value, index: usize, line: &'a Value) -> Item<'a> {
    let sku = word(line, "sku", "");
    let product = list(book, "products").iter().find(|one| text(one, "sku") == Some(sku));
    let nothing = &Value::Null;
    let product = product.unwrap_or(nothing);
    let base_unit = word(product, "unit", "ea");
    let mut item = Item {
        line,
        id: text(line, "id").map_or_else(|| (index + 1).to_string(), str::to_owned),
        sku,
        product: text(product, "product"),
        category: text(product, "category"),
        base_unit,
        unit: text(line, "unit").unwrap_or(base_unit),
        quantity: number(line, "quantity").expect("a quantity"),
        holds: ONE,
        step: number(product, "step").unwrap_or(ONE),
        units: list(product, "units"),
    };
    item.holds = item.unit_holds(item.unit);
    item
}
