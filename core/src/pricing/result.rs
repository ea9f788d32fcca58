//! The result of pricing: lines, totals, taxes, hints and what the host still has to find out. Settlement amounts have the
//! currency's exponent; unit prices may have more digits.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use rust_decimal::Decimal;

use super::explain::Explanation;
use super::reason::Reason;
use super::request::{Audience, Consumed, ConsumedTerm};
use super::rules::{AllocateBy, Breach, ChargeKind, TaxKind};
use crate::document::{Encode, Tree, choice};
use crate::error::Error;
use crate::id::{ChargeId, LineId, Name, PromotionId, Sku, TaxId, UnitId};
use crate::money::{AllocationPolicy, Currency, Money, UnitSplit};

choice! {
    /// Whether a line has a price.
    pub enum LineStatus {
        /// It has one.
        Priced "priced",
        /// It has none; the reasons say why. It counts zero.
        Unpriced "unpriced",
        /// A floor blocks its price. It counts zero.
        Blocked "blocked",
    }

    /// Where the price of a line is from.
    pub enum Source {
        /// A price list.
        Catalog "catalog",
        /// A contract.
        Contract "contract",
        /// A quote.
        Quote "quote",
        /// A person set it.
        Manual "manual",
        /// Another system.
        External "external",
        /// Parts differ.
        Mixed "mixed",
    }

    /// What the host has to find out.
    pub enum Fact "NeededFact" {
        /// A price.
        Price "price",
        /// A charge.
        Charge "charge",
        /// Taxes of a line or charge.
        Tax "tax",
    }

    /// What a hint is about.
    pub enum HintKind {
        /// The next tier.
        NextTier "next_tier",
        /// More units cost less in total.
        BuyMorePayLess "buy_more_pay_less",
        /// The order minimum.
        OrderMinimum "order_minimum",
        /// Free freight.
        FreeShipping "free_shipping",
        /// The buyer's approval limit.
        ApprovalLimit "approval_limit",
        /// The nearest valid quantities.
        NearestQuantity "nearest_quantity",
    }
}

/// A priced cart.
#[derive(Debug, Clone, PartialEq)]
pub struct Priced {
    /// The currency of every amount.
    pub currency: Currency,
    /// The lines, in the order of the request.
    pub lines: Vec<PricedLine>,
    /// Charges such as freight.
    pub charges: Vec<PricedCharge>,
    /// The totals.
    pub totals: Totals,
    /// The tax summary, by tax, kind and rate.
    pub taxes: Vec<TaxAmount>,
    /// Lines that promotions add at no charge.
    pub gifts: Vec<GiftLine>,
    /// What stands against submitting the cart.
    pub issues: Vec<Issue>,
    /// What the buyer might do better.
    pub hints: Vec<Hint>,
    /// What the host has to find out.
    pub needs: Vec<Need>,
    /// Concessions that somebody has to approve.
    pub approvals: Vec<Approval>,
    /// Why, at the level asked.
    pub explanation: Option<Explanation>,
    /// What it uses of contracts and promotions: to be added to `consumed` once it is ordered.
    pub uses: Consumed,
    /// Who reads it: what this audience must not see is not in any output.
    pub audience: Audience,
}

/// A line with its price.
#[derive(Debug, Clone, PartialEq)]
pub struct PricedLine {
    /// Its id.
    pub id: LineId,
    /// What is ordered.
    pub sku: Sku,
    /// How much.
    pub quantity: Decimal,
    /// The unit of the quantity.
    pub unit: UnitId,
    /// Whether it has a price.
    pub status: LineStatus,
    /// The top of the waterfall, per unit.
    pub list_price: Option<Decimal>,
    /// Per unit; `None` where slices differ.
    pub unit_price: Option<Decimal>,
    /// Where the price is from.
    pub source: Option<Source>,
    /// The rule: `list:<id>`, `contract:<id>/<term>` or the line's own reference.
    pub rule: Option<String>,
    /// The parts of a line that an allowance splits; one part otherwise.
    pub parts: Vec<PricedPart>,
    /// Before promotions.
    pub subtotal: Decimal,
    /// What promotions took.
    pub discounts: Vec<LineDiscount>,
    /// Their sum.
    pub discount: Decimal,
    /// After promotions, in the basis of the prices.
    pub total: Decimal,
    /// Without tax.
    pub net: Decimal,
    /// Tax.
    pub tax: Decimal,
    /// With tax.
    pub gross: Decimal,
    /// Why there is no price.
    pub reasons: Vec<(Reason, String)>,
    /// What a floor did.
    pub floor: Option<(Name, Breach)>,
    /// What it uses of contracts; the sum over the lines is in [`Priced::uses`].
    pub uses: Vec<ConsumedTerm>,
}

/// A part of a line at one source.
#[derive(Debug, Clone, PartialEq)]
pub struct PricedPart {
    /// How much, in the unit of the line.
    pub quantity: Decimal,
    /// Per unit; `None` where slices differ.
    pub unit_price: Option<Decimal>,
    /// Its amount before promotions.
    pub amount: Decimal,
    /// Where it is from.
    pub source: Source,
    /// The rule.
    pub rule: Option<String>,
}

/// What one promotion took from a line.
#[derive(Debug, Clone, PartialEq)]
pub struct LineDiscount {
    /// The promotion.
    pub promotion: PromotionId,
    /// The amount; negative where it raises the price.
    pub amount: Decimal,
    /// The amount per unit, so that a refund of some units is exact.
    pub splits: Vec<UnitSplit>,
}

/// A charge with its tax.
#[derive(Debug, Clone, PartialEq)]
pub struct PricedCharge {
    /// Its id.
    pub id: ChargeId,
    /// What it is for.
    pub kind: ChargeKind,
    /// Before shipping promotions.
    pub subtotal: Decimal,
    /// What they took.
    pub discounts: Vec<(PromotionId, Decimal)>,
    /// After them, in the basis of the prices.
    pub total: Decimal,
    /// Without tax.
    pub net: Decimal,
    /// Tax.
    pub tax: Decimal,
    /// With tax.
    pub gross: Decimal,
    /// Its allocation to lines: what it went by, who got odd cents, the amounts by line.
    pub allocation: Option<(AllocateBy, AllocationPolicy, Vec<Decimal>)>,
}

/// The totals of a cart. Always `subtotal - discount = sum of line totals` and `net + tax + rounding = gross`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Lines before promotions, in the basis of the prices.
    pub subtotal: Decimal,
    /// What promotions took from lines, less what floors gave back.
    pub discount: Decimal,
    /// Charges after shipping promotions, in the basis of the prices.
    pub charges: Decimal,
    /// Lines and charges without tax.
    pub net: Decimal,
    /// Tax.
    pub tax: Decimal,
    /// What is to be paid.
    pub gross: Decimal,
    /// What the rounding of the document added.
    pub rounding: Decimal,
    /// What is due now.
    pub due_now: Decimal,
    /// What is due later.
    pub due_later: Decimal,
}

/// The sum of one tax.
#[derive(Debug, Clone, PartialEq)]
pub struct TaxAmount {
    /// The tax by name.
    pub tax: TaxId,
    /// What the rate means.
    pub kind: TaxKind,
    /// Percent.
    pub rate: Decimal,
    /// What is taxed.
    pub base: Decimal,
    /// The tax.
    pub amount: Decimal,
}

/// A line that a promotion adds at no charge.
#[derive(Debug, Clone, PartialEq)]
pub struct GiftLine {
    /// The promotion.
    pub promotion: PromotionId,
    /// The SKU.
    pub sku: Sku,
    /// How many base units.
    pub quantity: Decimal,
}

/// What stands against submitting the cart: the code, path, sentence and facts of an error that does not stop pricing.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue(pub Error);

/// What the host has to find out.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// The kind of fact.
    pub fact: Fact,
    /// What it is about: a SKU, a charge, a line.
    pub key: String,
    /// The unit, for prices.
    pub unit: Option<UnitId>,
    /// The quantity, for prices.
    pub quantity: Option<Decimal>,
    /// What was taken until the answer is there.
    pub fallback: Option<Decimal>,
}

/// A concession that somebody has to approve.
#[derive(Debug, Clone, PartialEq)]
pub struct Approval {
    /// The floor that is broken.
    pub floor: Name,
    /// The line.
    pub line: LineId,
    /// The line's total after promotions.
    pub total: Decimal,
    /// The least total.
    pub least: Decimal,
    /// The difference: what is conceded.
    pub concession: Decimal,
}

/// What the buyer might do better.
#[derive(Debug, Clone, PartialEq)]
pub struct Hint {
    /// What it is about.
    pub kind: HintKind,
    /// The line, if it is about one.
    pub line: Option<LineId>,
    /// Facts by name: quantities and amounts as text.
    pub facts: Vec<(&'static str, String)>,
}

impl Priced {
    /// What is to be paid.
    #[must_use]
    pub const fn total(&self) -> Money {
        Money { amount: self.totals.gross, currency: self.currency }
    }

    /// The result as a tree, for this audience.
    #[must_use]
    pub fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.put("currency", self.currency.encode());
        out.list("lines", self.lines.iter().map(|line| line.to_tree(self.audience)));
        out.list("charges", self.charges.iter().map(PricedCharge::to_tree));
        out.put("totals", self.totals.to_tree());
        out.list("taxes", self.taxes.iter().map(TaxAmount::to_tree));
        out.list("gifts", self.gifts.iter().map(GiftLine::to_tree));
        out.list("issues", self.issues.iter().map(Issue::to_tree));
        out.list("hints", self.hints.iter().map(Hint::to_tree));
        out.list("needs", self.needs.iter().map(Need::to_tree));
        if self.audience != Audience::Buyer {
            out.list("approvals", self.approvals.iter().map(Approval::to_tree));
        }
        if let Some(explanation) = &self.explanation {
            out.put("explanation", explanation.to_tree());
        }
        if self.uses != Consumed::default() {
            out.put("uses", self.uses.encode());
        }
        out.tree()
    }

    /// The result as compact JSON, for this audience.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.to_tree().to_string()
    }
}

/// The fields of an object in their order, empty ones left out.
#[derive(Default)]
pub(crate) struct Fields(Vec<(String, Tree)>);

impl Fields {
    pub(crate) fn put(&mut self, name: &str, tree: Tree) {
        self.0.push((name.into(), tree));
    }

    pub(crate) fn text(&mut self, name: &str, text: impl fmt::Display) {
        self.put(name, Tree::Text(text.to_string()));
    }

    pub(crate) fn some(&mut self, name: &str, value: Option<impl fmt::Display>) {
        if let Some(value) = value {
            self.text(name, value);
        }
    }

    /// A settlement amount, as it is.
    pub(crate) fn amount(&mut self, name: &str, amount: Decimal) {
        self.text(name, amount);
    }

    /// Any other decimal, without trailing zeros.
    pub(crate) fn number(&mut self, name: &str, number: Decimal) {
        self.text(name, number.normalize());
    }

    pub(crate) fn list(&mut self, name: &str, items: impl Iterator<Item = Tree>) {
        let items: Vec<Tree> = items.collect();
        if !items.is_empty() {
            self.put(name, Tree::List(items));
        }
    }

    pub(crate) fn tree(self) -> Tree {
        Tree::Object(self.0)
    }
}

impl PricedLine {
    fn to_tree(&self, audience: Audience) -> Tree {
        let mut out = Fields::default();
        out.text("id", &self.id);
        out.text("sku", &self.sku);
        out.number("quantity", self.quantity);
        out.text("unit", &self.unit);
        out.text("status", self.status);
        out.some("list_price", self.list_price.map(|price| price.normalize()));
        out.some("unit_price", self.unit_price.map(|price| price.normalize()));
        out.some("source", self.source);
        out.some("rule", self.rule.as_ref());
        out.list("parts", self.parts.iter().map(PricedPart::to_tree));
        out.amount("subtotal", self.subtotal);
        out.list("discounts", self.discounts.iter().map(LineDiscount::to_tree));
        out.amount("discount", self.discount);
        out.amount("total", self.total);
        out.amount("net", self.net);
        out.amount("tax", self.tax);
        out.amount("gross", self.gross);
        out.list(
            "reasons",
            self.reasons.iter().map(|(code, detail)| {
                let mut reason = Fields::default();
                reason.text("code", code);
                reason.text("detail", detail);
                reason.tree()
            }),
        );
        if audience != Audience::Buyer
            && let Some((floor, breach)) = &self.floor
        {
            let mut tree = Fields::default();
            tree.text("floor", floor);
            tree.text("on_breach", breach);
            out.put("floor", tree.tree());
        }
        out.tree()
    }
}

impl PricedPart {
    fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.number("quantity", self.quantity);
        out.some("unit_price", self.unit_price.map(|price| price.normalize()));
        out.amount("amount", self.amount);
        out.text("source", self.source);
        out.some("rule", self.rule.as_ref());
        out.tree()
    }
}

impl LineDiscount {
    fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.text("promotion", &self.promotion);
        out.amount("amount", self.amount);
        out.list(
            "splits",
            self.splits.iter().map(|split| {
                let mut tree = Fields::default();
                tree.text("units", split.units);
                tree.amount("amount", split.amount);
                tree.tree()
            }),
        );
        out.tree()
    }
}

impl PricedCharge {
    fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.text("id", &self.id);
        out.text("kind", self.kind);
        out.amount("subtotal", self.subtotal);
        out.list(
            "discounts",
            self.discounts.iter().map(|(promotion, amount)| {
                let mut tree = Fields::default();
                tree.text("promotion", promotion);
                tree.amount("amount", *amount);
                tree.tree()
            }),
        );
        out.amount("total", self.total);
        out.amount("net", self.net);
        out.amount("tax", self.tax);
        out.amount("gross", self.gross);
        if let Some((by, policy, parts)) = &self.allocation {
            let mut tree = Fields::default();
            tree.text("by", by);
            tree.text("policy", policy);
            tree.list("parts", parts.iter().map(|part| Tree::Text(part.to_string())));
            out.put("allocation", tree.tree());
        }
        out.tree()
    }
}

impl Totals {
    fn to_tree(self) -> Tree {
        let mut out = Fields::default();
        for (name, amount) in [
            ("subtotal", self.subtotal),
            ("discount", self.discount),
            ("charges", self.charges),
            ("net", self.net),
            ("tax", self.tax),
            ("gross", self.gross),
            ("rounding", self.rounding),
            ("due_now", self.due_now),
            ("due_later", self.due_later),
        ] {
            out.amount(name, amount);
        }
        out.tree()
    }
}

impl Encode for Totals {
    fn encode(&self) -> Tree {
        self.to_tree()
    }
}

impl TaxAmount {
    fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.text("tax", &self.tax);
        out.text("kind", self.kind);
        out.number("rate", self.rate);
        out.amount("base", self.base);
        out.amount("amount", self.amount);
        out.tree()
    }
}

impl GiftLine {
    fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.text("promotion", &self.promotion);
        out.text("sku", &self.sku);
        out.number("quantity", self.quantity);
        out.tree()
    }
}

impl Issue {
    fn to_tree(&self) -> Tree {
        error_tree(&self.0)
    }
}

/// An error as it is printed in results: code, path, detail and its facts.
pub(crate) fn error_tree(error: &Error) -> Tree {
    let mut out = Fields::default();
    out.text("code", error.code);
    out.text("path", &error.path);
    out.text("detail", &error.detail);
    for (name, value) in &error.context {
        match value {
            crate::error::ContextValue::Text(text) => out.text(name, text),
            crate::error::ContextValue::List(items) => {
                out.list(name, items.iter().map(|item| Tree::Text(item.clone())));
            }
        }
    }
    out.tree()
}

impl Need {
    fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.text("fact", self.fact);
        out.text("key", &self.key);
        out.some("unit", self.unit.as_ref());
        out.some("quantity", self.quantity.map(|quantity| quantity.normalize()));
        out.some("fallback", self.fallback.map(|price| price.normalize()));
        out.tree()
    }
}

impl Approval {
    fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.text("floor", &self.floor);
        out.text("line", &self.line);
        out.amount("total", self.total);
        out.amount("least", self.least);
        out.amount("concession", self.concession);
        out.tree()
    }
}

impl Hint {
    fn to_tree(&self) -> Tree {
        let mut out = Fields::default();
        out.text("kind", self.kind);
        out.some("line", self.line.as_ref());
        for (name, value) in &self.facts {
            out.text(name, value);
        }
        out.tree()
    }
}
