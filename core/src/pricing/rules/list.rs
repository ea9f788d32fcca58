//! Price lists, rows and how lists are combined.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::Ask;
use crate::document::{Cursor, Decode, Encode, Tree, choice, record};
use crate::error::{Code, Error};
use crate::id::{
    AccountId, ChannelId, ContactId, GroupId, ListId, Name, OrgUnitId, ProductGroupId, RegionId, SegmentId,
    SellerId, Sku, UnitId,
};
use crate::money::{Currency, Rounding};
use crate::time::Validity;

record! {
    /// Who something is for. Every dimension named must match; any id of it suffices.
    #[derive(Eq, Default)]
    pub struct Eligibility {
        /// Accounts; their descendants match too.
        list accounts: AccountId,
        /// Units of the company tree; their subtrees match too.
        list org_units: OrgUnitId,
        /// People.
        list contacts: ContactId,
        /// Groups of accounts or contacts.
        list groups: GroupId,
        /// Segments.
        list segments: SegmentId,
        /// Sales channels.
        list channels: ChannelId,
        /// Regions and everything below them.
        list regions: RegionId,
        /// Selling entities.
        list sellers: SellerId,
    }

    /// A derived list: another list's prices changed by a percentage.
    pub struct Adjust {
        /// The list it derives from.
        required list: ListId,
        /// The change; negative lowers.
        required percent: Decimal,
    }

    /// A price list.
    pub struct PriceList {
        /// Its id.
        required id: ListId,
        /// Its currency; the rulebook's when left out.
        optional currency: Currency,
        /// The greater priority comes first.
        default priority: i32 = 0,
        /// Who may see it; everybody when left out.
        optional eligible "for": Eligibility,
        /// When it holds.
        optional valid: Validity,
        /// Whether it takes part in a merge by priority after others have contributed.
        default merge: bool = true,
        /// Which date its validity is read at.
        default price_date: PriceDate = PriceDate::Order,
        /// Prices for what has no row here.
        optional adjust: Adjust,
        /// The ending given to its unit prices.
        optional ending: Name,
        /// Explicit prices.
        list prices: Row,
    }

    /// A price of one SKU in one unit.
    pub struct Row {
        /// The SKU.
        required sku: Sku,
        /// The unit priced; the product's base unit when left out.
        optional unit: UnitId,
        /// The price is for this many units (12.50 per 100).
        optional per: Decimal,
        /// The unit price; with `tiers` the base price.
        optional price: Decimal,
        /// Quantity breaks.
        list tiers: Tier,
        /// How tiers are read.
        default mode: Mode = Mode::Volume,
        /// The quantity that picks the tier.
        default quantity_over: QuantityOver = QuantityOver::Line,
        /// The product group of `quantity_over: group`.
        optional over_group: ProductGroupId,
        /// Units in a block of mode `package`.
        optional package: Decimal,
        /// A percentage off another list.
        optional off_list: OffList,
        /// A margin over cost.
        optional cost_plus: CostPlus,
        /// A formula over named prices.
        optional formula: Formula,
        /// The host must be asked.
        optional ask: Ask,
        /// When it holds.
        optional valid: Validity,
        /// Who it is for.
        optional eligible "for": Eligibility,
        /// What a quantity under the first tier costs; the rulebook's choice when left out.
        optional below_first: BelowFirst,
        /// The ending given to its unit prices; the list's when left out.
        optional ending: Name,
    }

    /// A rung of a ladder.
    pub struct Tier {
        /// The least quantity that reaches it.
        optional from: Decimal,
        /// It is reached by everything strictly over this.
        optional above: Decimal,
        /// The unit price (the block's price in mode `package`).
        optional price: Decimal,
        /// An amount charged once on entering it.
        optional flat: Decimal,
        /// Percent off the base price.
        optional percent_off: Decimal,
        /// Amount off the base price.
        optional amount_off: Decimal,
        /// Percent of the amount, in mode `graduated_percent`.
        optional percent: Decimal,
    }

    /// A percentage off another list's price at the quantity.
    pub struct OffList {
        /// The list.
        required list: ListId,
        /// How much off.
        required percent: Decimal,
    }

    /// A price over cost: by percent or by amount, exactly one.
    pub struct CostPlus check {
        /// Percent over cost.
        optional percent: Decimal,
        /// Amount over cost, per unit.
        optional amount: Decimal,
    }

    /// A formula over named prices.
    pub struct Formula {
        /// The value.
        required value: Expression,
        /// The declared precision of the result; exact when left out.
        optional round: Rounding,
    }

    /// How the candidates of several lists become one price.
    pub struct Combine {
        /// The strategy.
        required strategy: Strategy,
        /// For `lowest`: whether tiers of different lists may mix.
        default ladder: LadderMerge = LadderMerge::PerSlot,
        /// For `most_specific`: the order of dimensions, or `count`.
        optional specificity: SpecificityOrder,
    }
}

impl CostPlus {
    fn check(&self, at: &mut Cursor) {
        if self.percent.is_some() == self.amount.is_some() {
            at.fault(Code::ConflictingFields, "Give exactly one of \"percent\" and \"amount\".");
        }
    }
}

choice! {
    /// Which date a list's validity is read at.
    pub enum PriceDate {
        /// The date of the order, `as_of`.
        Order "order",
        /// The date the goods are requested for.
        Requested "requested",
    }

    /// How tiers are read.
    pub enum Mode {
        /// The whole quantity at the reached tier.
        Volume "volume",
        /// Each slice at its own tier.
        Graduated "graduated",
        /// A price for each started block.
        Package "package",
        /// Each slice of an amount at its percentage, plus a fee per tier entered.
        GraduatedPercent "graduated_percent",
    }

    /// The quantity that picks the tier.
    pub enum QuantityOver {
        /// This line.
        Line "line",
        /// All lines of the SKU.
        Sku "sku",
        /// All variants of the product.
        Product "product",
        /// A named set of products.
        Group "group",
        /// The whole cart.
        Cart "cart",
        /// What was consumed in the period, then this line.
        Period "period",
    }

    /// What a quantity under the first tier costs.
    pub enum BelowFirst {
        /// The row's base price; no price without one.
        Base "base",
        /// No price.
        NoPrice "no_price",
        /// The first tier's price.
        FirstTier "first_tier",
    }

    /// How the candidates of several lists become one price.
    pub enum Strategy {
        /// The lowest unit price for the slot.
        Lowest "lowest",
        /// The first list in priority order that has the product.
        FirstByPriority "first_by_priority",
        /// The first list fills each slot.
        MergeByPriority "merge_by_priority",
        /// The most specific row wins, not the cheapest.
        MostSpecific "most_specific",
        /// The lowest line total wins.
        BestForBuyer "best_for_buyer",
    }

    /// Whether tiers of different lists may mix.
    pub enum LadderMerge {
        /// A list takes part with its whole ladder.
        Whole "whole",
        /// Ladders merge slot by slot.
        PerSlot "per_slot",
    }

    /// A dimension of eligibility.
    pub enum Specificity {
        /// A person.
        Contact "contact",
        /// An account.
        Account "account",
        /// A unit of the company tree.
        OrgUnit "org_unit",
        /// A group.
        Group "group",
        /// A segment.
        Segment "segment",
        /// A sales channel.
        Channel "channel",
        /// A region.
        Region "region",
        /// A selling entity.
        Seller "seller",
    }
}

/// What makes a row more specific than another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpecificityOrder {
    /// The dimensions in this order.
    Dimensions(Vec<Specificity>),
    /// The number of dimensions.
    Count,
}

impl Decode for SpecificityOrder {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        match tree {
            Tree::Text(word) if word == "count" => Some(Self::Count),
            other => Vec::decode(other, at).map(Self::Dimensions),
        }
    }
}

impl Encode for SpecificityOrder {
    fn encode(&self) -> Tree {
        match self {
            Self::Count => Tree::Text("count".into()),
            Self::Dimensions(order) => order.encode(),
        }
    }
}

/// A formula: data, not text to evaluate. There is no division, so that a value is exact until it is rounded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// The other list's price at the quantity.
    List(ListId),
    /// The cost.
    Cost,
    /// A constant.
    Number(Decimal),
    /// The sum of all.
    Sum(Vec<Expression>),
    /// The product of all.
    Product(Vec<Expression>),
    /// The first less the second.
    Difference(Box<[Expression; 2]>),
    /// The least of all.
    Min(Vec<Expression>),
    /// The greatest of all.
    Max(Vec<Expression>),
}

const OPERATORS: [&str; 8] = ["list", "cost", "number", "sum", "product", "difference", "min", "max"];

impl Decode for Expression {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let Tree::Object(fields) = tree else {
            at.object(tree);
            return None;
        };
        let [(name, value)] = fields.as_slice() else {
            at.push(
                Error::new(Code::InvalidFormula)
                    .detail("A formula has exactly one operator.")
                    .with_list("allowed", OPERATORS),
            );
            return None;
        };
        at.step(name, |at| match name.as_str() {
            "list" => ListId::decode(value, at).map(Self::List),
            "cost" => {
                if bool::decode(value, at)? {
                    Some(Self::Cost)
                } else {
                    at.fault(Code::InvalidFormula, "Write \"cost\": true.");
                    None
                }
            }
            "number" => Decimal::decode(value, at).map(Self::Number),
            "sum" => operands(value, at).map(Self::Sum),
            "product" => operands(value, at).map(Self::Product),
            "min" => operands(value, at).map(Self::Min),
            "max" => operands(value, at).map(Self::Max),
            "difference" => {
                let pair: Box<[Self; 2]> =
                    operands(value, at)?.into_boxed_slice().try_into().ok().or_else(|| {
                        at.fault(Code::InvalidFormula, "A difference has exactly two operands.");
                        None
                    })?;
                Some(Self::Difference(pair))
            }
            _ => {
                let detail = alloc::format!("{name:?} is not an operator of a formula.");
                at.push(Error::new(Code::InvalidFormula).detail(detail).with_list("allowed", OPERATORS));
                None
            }
        })
    }
}

fn operands(tree: &Tree, at: &mut Cursor) -> Option<Vec<Expression>> {
    let operands: Vec<Expression> = Vec::decode(tree, at)?;
    if operands.is_empty() {
        at.fault(Code::InvalidFormula, "Give at least one operand.");
        return None;
    }
    Some(operands)
}

impl Encode for Expression {
    fn encode(&self) -> Tree {
        let (name, value) = match self {
            Self::List(list) => ("list", list.encode()),
            Self::Cost => ("cost", Tree::Bool(true)),
            Self::Number(number) => ("number", number.encode()),
            Self::Sum(all) => ("sum", all.encode()),
            Self::Product(all) => ("product", all.encode()),
            Self::Difference(pair) => ("difference", Tree::List(pair.iter().map(Encode::encode).collect())),
            Self::Min(all) => ("min", all.encode()),
            Self::Max(all) => ("max", all.encode()),
        };
        Tree::Object(Vec::from([(String::from(name), value)]))
    }
}

#[cfg(feature = "schema")]
mod schema {
    use alloc::vec::Vec;

    use super::{Decimal, Expression, ListId, SpecificityOrder, Tree};
    use crate::document::{
        Definitions, Describe, describe_any, describe_choice, describe_keyed, describe_some, required,
    };

    impl Describe for SpecificityOrder {
        fn describe(definitions: &mut Definitions) -> Tree {
            let words = Vec::<super::Specificity>::describe(definitions);
            describe_any([words, describe_choice(&["count"])])
        }
    }

    impl Describe for Expression {
        fn describe(definitions: &mut Definitions) -> Tree {
            definitions.refer("Expression", module_path!(), |definitions| {
                let operators = super::OPERATORS.iter().map(|name| {
                    let value = match *name {
                        "list" => ListId::describe(definitions),
                        "cost" => bool::describe(definitions),
                        "number" => Decimal::describe(definitions),
                        _ => describe_some(Self::describe(definitions)),
                    };
                    required(name, "", value)
                });
                describe_keyed("An expression over prices: an operator and what it works on.", operators)
            })
        }
    }
}
