//! The result of pricing: lines, totals, taxes, hints and what the host still has to find out. Settlement amounts have the
//! currency's exponent; unit prices may have more digits.

use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::explain::Explanation;
use super::reason::Reason;
use super::request::{Audience, Consumed, ConsumedTerm};
use super::rules::{AllocateBy, Breach, ChargeKind, TaxKind};
use crate::document::choice;
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
}
