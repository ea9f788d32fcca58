//! A cart while it is being priced: what the steps of the pipeline hand on to each other. Each step reads what came before
//! and fills in its own part; nothing here decides.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::book::{Book, Scope};
use super::reason::Reason;
use super::request::{Line, LineSource, Request};
use super::result::{Approval, Hint, Issue, LineStatus, Need, TaxAmount};
use super::rules::{ChargeKind, TaxKind};
use crate::catalog::{Attributes, Catalogue, Units};
use crate::id::{
    CategoryId, ChargeId, LineId, Name, ProductGroupId, ProductId, PromotionId, Sku, TaxCategory, TaxId,
    UnitId,
};
use crate::money::{Currency, ResolvedPlan, UnitSplit};

/// A cart while it is being priced.
#[derive(Debug)]
pub(crate) struct Cart<'a> {
    pub(crate) book: &'a Book,
    pub(crate) catalogue: &'a Catalogue,
    pub(crate) request: &'a Request,
    pub(crate) currency: Currency,
    pub(crate) plan: ResolvedPlan,
    pub(crate) policy: Policy,
    pub(crate) lines: Vec<WorkLine<'a>>,
    /// Positions of the lines by SKU, unit, quantity and id: the order in which lines draw on what they share, so that
    /// the order in which a cart lists them changes nothing.
    pub(crate) canonical: Vec<usize>,
    pub(crate) charges: Vec<WorkCharge>,
    pub(crate) gifts: Vec<Gift>,
    pub(crate) taxes: Vec<TaxAmount>,
    pub(crate) issues: Vec<Issue>,
    pub(crate) hints: Vec<Hint>,
    pub(crate) needs: Vec<Need>,
    pub(crate) approvals: Vec<Approval>,
    /// Promotions that did not apply to anything, with why; kept for the full explanation.
    pub(crate) refused: Vec<(PromotionId, Option<LineId>, Reason)>,
    /// An order promotion ended what follows, freight promotions among it.
    pub(crate) promotions_ended: bool,
    /// What the document rounding added.
    pub(crate) rounding: Decimal,
}

/// The policies of a rulebook that can be replaced for a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Policy {
    pub(crate) tax_level: super::rules::TaxLevel,
    /// Whether prices hold tax.
    pub(crate) inclusive: bool,
}

/// What is known about the product of a line.
#[derive(Debug)]
pub(crate) struct Item<'a> {
    pub(crate) sku: &'a Sku,
    pub(crate) product: Option<&'a ProductId>,
    /// With everything above them.
    pub(crate) categories: Vec<&'a CategoryId>,
    pub(crate) groups: BTreeSet<&'a ProductGroupId>,
    pub(crate) attributes: Option<&'a Attributes>,
    pub(crate) units: Cow<'a, Units>,
    pub(crate) step: Decimal,
    pub(crate) tax_category: Option<&'a TaxCategory>,
    /// Kilograms per base unit.
    pub(crate) weight: Option<Decimal>,
}

/// A line while it is being priced. Amounts are in the basis of the prices until taxes are worked out.
#[derive(Debug)]
pub(crate) struct WorkLine<'a> {
    pub(crate) index: usize,
    pub(crate) id: LineId,
    pub(crate) line: &'a Line,
    pub(crate) item: Item<'a>,
    pub(crate) unit: UnitId,
    /// The quantity in base units.
    pub(crate) base_quantity: Decimal,
    pub(crate) pools: Pools,
    pub(crate) status: LineStatus,
    pub(crate) list_price: Option<Decimal>,
    pub(crate) unit_price: Option<Decimal>,
    pub(crate) parts: Vec<Part>,
    pub(crate) candidates: Vec<Considered>,
    /// Before promotions.
    pub(crate) subtotal: Decimal,
    /// What promotions may still take from: the running total of the parts that are not protected.
    pub(crate) open: Decimal,
    pub(crate) discounts: Vec<Discount>,
    /// After promotions (and a floor that clamps).
    pub(crate) total: Decimal,
    pub(crate) floor: Option<FloorOutcome>,
    pub(crate) taxes: Vec<LineTax>,
    pub(crate) net: Decimal,
    pub(crate) tax: Decimal,
    pub(crate) gross: Decimal,
    pub(crate) reasons: Vec<(Reason, String)>,
}

/// What lies before a line in each scope, and the whole of it, in base units.
#[derive(Debug, Default)]
pub(crate) struct Pools {
    pub(crate) line: Pool,
    pub(crate) period: Pool,
    /// Scopes that lines share; none where no price looks at more than its own line.
    pub(crate) shared: BTreeMap<Scope, Pool>,
}

impl Pools {
    /// That of a scope; nothing where the line takes no part in it.
    pub(crate) fn get(&self, scope: &Scope) -> Pool {
        match scope {
            Scope::Line => self.line,
            Scope::Period => self.period,
            shared => self.shared.get(shared).copied().unwrap_or_default(),
        }
    }
}

/// A quantity that lines share.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Pool {
    /// Lines before this one in canonical order.
    pub(crate) before: Decimal,
    /// All lines.
    pub(crate) whole: Decimal,
}

/// Which rule gave a price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RuleRef {
    List(usize),
    Term { contract: usize, term: usize },
    Line { source: LineSource, reference: Option<Name> },
}

/// A part of a line at one source.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// In the unit of the line.
    pub(crate) quantity: Decimal,
    /// Per unit of the line; `None` where slices differ.
    pub(crate) unit_price: Option<Decimal>,
    /// The price of the first unit of the source, before quantity breaks.
    pub(crate) first_unit: Option<Decimal>,
    /// What the ending changed per unit.
    pub(crate) ending: Option<Decimal>,
    pub(crate) amount: Decimal,
    pub(crate) rule: RuleRef,
    pub(crate) slices: Vec<super::ladder::Slice>,
    /// Promotions do not apply.
    pub(crate) protected: bool,
}

/// A candidate that was considered, and why it lost; `None` for what won.
#[derive(Debug, Clone)]
pub(crate) struct Considered {
    pub(crate) rule: RuleRef,
    pub(crate) unit_price: Option<Decimal>,
    pub(crate) amount: Option<Decimal>,
    pub(crate) lost: Option<Reason>,
}

/// A discount on a line; negative where a promotion raises the price.
#[derive(Debug, Clone)]
pub(crate) struct Discount {
    pub(crate) promotion: PromotionId,
    pub(crate) amount: Decimal,
    pub(crate) splits: Vec<UnitSplit>,
}

/// What a floor did.
#[derive(Debug, Clone)]
pub(crate) struct FloorOutcome {
    pub(crate) floor: Name,
    pub(crate) breach: super::rules::Breach,
    /// What a clamp added.
    pub(crate) raised: Decimal,
}

/// A tax of a line or charge.
#[derive(Debug, Clone)]
pub(crate) struct LineTax {
    pub(crate) tax: TaxId,
    pub(crate) kind: TaxKind,
    pub(crate) rate: Decimal,
    pub(crate) base: Decimal,
    pub(crate) amount: Decimal,
}

/// A charge while it is being worked out.
#[derive(Debug, Clone)]
pub(crate) struct WorkCharge {
    pub(crate) id: ChargeId,
    pub(crate) kind: ChargeKind,
    /// Before shipping promotions.
    pub(crate) subtotal: Decimal,
    pub(crate) discounts: Vec<(PromotionId, Decimal)>,
    /// After them.
    pub(crate) total: Decimal,
    pub(crate) tax_category: Option<TaxCategory>,
    pub(crate) taxes: Vec<LineTax>,
    pub(crate) net: Decimal,
    pub(crate) tax: Decimal,
    pub(crate) gross: Decimal,
    pub(crate) allocation: Option<(super::rules::AllocateBy, crate::money::AllocationPolicy, Vec<Decimal>)>,
}

/// A line that a promotion adds at no charge.
#[derive(Debug, Clone)]
pub(crate) struct Gift {
    pub(crate) promotion: PromotionId,
    pub(crate) sku: Sku,
    pub(crate) quantity: Decimal,
}

impl Cart<'_> {
    /// The lines that have a price.
    pub(crate) fn priced(&self) -> impl Iterator<Item = &WorkLine<'_>> {
        self.lines.iter().filter(|line| line.status == LineStatus::Priced)
    }
}
