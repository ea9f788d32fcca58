//! The compiled book: the rules of a rulebook with references resolved, windows in instants and orders made total. It is
//! immutable; what it holds was checked when it was built.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::ladder::Ladder;
use super::rows::{Ground, RowRef, Rows};
use super::rules::{
    Allowance, Breach, Combine, Commitment, ContractPrices, Eligibility, Formula, PriceDate, Target,
};
use super::{charge, order_rule, promotion, quantity, tax};
use crate::condition::Condition;
use crate::id::{
    AccountId, CategoryId, ContractId, ListId, Name, OrgUnitId, ProductGroupId, ProductId, RoleId, SellerId,
    Sku, TermId, UnitId,
};
use crate::money::{Currency, PriceEnding, RoundingPlan};
use crate::time::{Window, Zone};

/// Everything pricing reads. A clone shares what can be large.
#[derive(Debug, Clone)]
pub(crate) struct Book {
    pub(crate) currency: Currency,
    pub(crate) zone: Zone,
    pub(crate) plan: RoundingPlan,
    /// In order of precedence: the greater priority first, then the id.
    pub(crate) lists: Vec<List>,
    pub(crate) reference: Option<usize>,
    pub(crate) rows: Rows,
    pub(crate) combine: Combine,
    pub(crate) contract_prices: ContractPrices,
    /// In order of precedence.
    pub(crate) contracts: Arc<Vec<Contract>>,
    pub(crate) by_account: Arc<BTreeMap<AccountId, Vec<usize>>>,
    pub(crate) promotions: promotion::Programme,
    pub(crate) taxes: Option<tax::Table>,
    pub(crate) charges: Vec<charge::Charge>,
    pub(crate) endings: BTreeMap<Name, Vec<PriceEnding>>,
    pub(crate) floors: Vec<Floor>,
    pub(crate) costs: Arc<BTreeMap<Sku, Vec<Cost>>>,
    pub(crate) quantity_rules: quantity::Rules,
    pub(crate) order_rules: Vec<order_rule::OrderRule>,
    pub(crate) assortments: Vec<Assortment>,
    pub(crate) deposits: Vec<Deposit>,
    /// Whether any price looks at more than its own line.
    pub(crate) pooled: bool,
    /// SKUs that only contracts name.
    pub(crate) contract_skus: Arc<BTreeSet<Sku>>,
}

impl Book {
    /// What price rows of a delta refer to.
    pub(crate) fn ground(&self) -> Ground {
        let lists = (0..).zip(&self.lists).map(|(index, list)| (list.id.clone(), (index, list.currency)));
        Ground { lists: lists.collect(), zone: self.zone.clone(), below: self.rows.below() }
    }

    /// Whether any rule prices the SKU.
    pub(crate) fn knows(&self, sku: &Sku) -> bool {
        self.rows.of(sku).next().is_some() || self.contract_skus.contains(sku)
    }

    /// The unit of a SKU that is in no catalogue, if its rows agree on one.
    pub(crate) fn only_unit(&self, sku: &Sku) -> Option<&UnitId> {
        let mut units = self.rows.of(sku).map(RowRef::unit);
        let first = units.next()??;
        units.all(|unit| unit == Some(first)).then_some(first)
    }
}

/// A price list without its rows.
#[derive(Debug, Clone)]
pub(crate) struct List {
    pub(crate) id: ListId,
    pub(crate) currency: Currency,
    pub(crate) priority: i32,
    pub(crate) eligible: Option<Eligibility>,
    pub(crate) window: Window,
    pub(crate) merge: bool,
    pub(crate) price_date: PriceDate,
    /// The list it derives from, and the change in percent.
    pub(crate) adjust: Option<(usize, Decimal)>,
    pub(crate) ending: Option<Name>,
}

/// A price of one SKU in one list.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) list: usize,
    pub(crate) price: Price,
    pub(crate) window: Window,
    pub(crate) eligible: Option<Eligibility>,
}

impl Row {
    /// What makes a row preferred among those of its list: dimensions, bounds of validity, the later start.
    pub(crate) fn preference(&self) -> (usize, usize, Option<chrono::DateTime<chrono::Utc>>) {
        preference(&self.window, self.eligible.as_ref())
    }
}

/// What makes a row of this validity and eligibility preferred, the greater first.
pub(crate) fn preference(
    window: &Window,
    eligible: Option<&Eligibility>,
) -> (usize, usize, Option<chrono::DateTime<chrono::Utc>>) {
    let bounds = usize::from(window.from().is_some()).saturating_add(usize::from(window.until().is_some()));
    (eligible.map_or(0, Eligibility::dimensions), bounds, window.from())
}

/// A price, of a row or of a contract's term.
#[derive(Debug, Clone)]
pub(crate) struct Price {
    /// The unit priced; the product's base unit when `None`.
    pub(crate) unit: Option<UnitId>,
    pub(crate) rule: PriceRule,
    pub(crate) over: Scope,
    pub(crate) ending: Option<Name>,
}

/// Where a price comes from.
#[derive(Debug, Clone)]
pub(crate) enum PriceRule {
    /// Written down.
    Ladder(Arc<Ladder>),
    /// A percentage off another list.
    OffList { list: usize, percent: Decimal },
    /// A percentage over cost.
    OverCostPercent(Decimal),
    /// An amount over cost.
    OverCostAmount(Decimal),
    /// A formula.
    Formula(Arc<Formula>),
    /// The host must be asked.
    Ask { fallback: Option<Decimal> },
}

/// The quantity that picks a rung.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scope {
    Line,
    Sku,
    Product,
    Group(ProductGroupId),
    Cart,
    Period,
}

/// A contract.
#[derive(Debug, Clone)]
pub(crate) struct Contract {
    pub(crate) id: ContractId,
    pub(crate) account: AccountId,
    pub(crate) org_unit: Option<OrgUnitId>,
    pub(crate) seller: Option<SellerId>,
    pub(crate) currency: Currency,
    pub(crate) priority: i32,
    pub(crate) window: Window,
    pub(crate) protected: bool,
    /// Its buyers see no other price.
    pub(crate) alone: bool,
    pub(crate) terms: Vec<Term>,
    pub(crate) commitment: Option<Commitment>,
}

/// A term of a contract.
#[derive(Debug, Clone)]
pub(crate) struct Term {
    pub(crate) id: TermId,
    pub(crate) covers: Covers,
    pub(crate) priority: i32,
    pub(crate) price: Price,
    pub(crate) allowance: Option<Allowance>,
    pub(crate) floor: Option<Decimal>,
}

/// What a term or a rule is about, the narrowest first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Covers {
    Sku(Sku),
    Product(ProductId),
    Group(ProductGroupId),
    Category(CategoryId),
    All,
}

impl Covers {
    /// The narrower, the less.
    pub(crate) const fn breadth(&self) -> u8 {
        match self {
            Self::Sku(_) => 0,
            Self::Product(_) => 1,
            Self::Group(_) => 2,
            Self::Category(_) => 3,
            Self::All => 4,
        }
    }
}

/// A floor.
#[derive(Debug, Clone)]
pub(crate) struct Floor {
    pub(crate) id: Name,
    pub(crate) least: FloorRule,
    pub(crate) on_breach: Breach,
    pub(crate) on: Option<Condition>,
    pub(crate) for_roles: Vec<RoleId>,
}

/// What the least price is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum FloorRule {
    /// A margin in percent of the price.
    Margin(Decimal),
    /// A unit price.
    Amount(Decimal),
    /// The floor of the contract's term.
    Contract,
}

/// A cost.
#[derive(Debug, Clone)]
pub(crate) struct Cost {
    pub(crate) unit: Option<UnitId>,
    pub(crate) amount: Decimal,
    pub(crate) currency: Currency,
    pub(crate) warehouse: Option<Name>,
    pub(crate) account: Option<AccountId>,
    pub(crate) window: Window,
}

/// What a buyer may see.
#[derive(Debug, Clone)]
pub(crate) struct Assortment {
    pub(crate) eligible: Option<Eligibility>,
    pub(crate) include: Option<Target>,
    pub(crate) exclude: Option<Target>,
}

/// What is due now.
#[derive(Debug, Clone)]
pub(crate) struct Deposit {
    pub(crate) percent: Decimal,
    pub(crate) eligible: Option<Eligibility>,
}
