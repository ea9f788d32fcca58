//! What is allowed: floors, quantities, order sizes, assortments; and what is due when.

use rust_decimal::Decimal;

use super::Eligibility;
use crate::condition::{Basis as AmountBasis, Condition};
use crate::document::{choice, record};
use crate::id::{AccountId, CategoryId, Name, ProductGroupId, ProductId, RoleId, Sku, UnitId};
use crate::money::Currency;
use crate::time::Validity;

choice! {
    /// What happens when a price is below its floor.
    pub enum Breach {
        /// The line is blocked.
        Block "block",
        /// The price is raised to the floor.
        Clamp "clamp",
        /// The price stands if somebody approves the concession.
        RequireApproval "require_approval",
    }

    /// Where multiples are counted from.
    pub enum MultipleFrom {
        /// The minimum.
        Minimum "minimum",
        /// Zero.
        Zero "zero",
    }

    /// The quantity a rule is about.
    pub enum RuleOver {
        /// Each line.
        Line "line",
        /// All lines of the SKU.
        Sku "sku",
        /// All variants of the product.
        Product "product",
        /// All lines that the rule covers.
        Group "group",
    }

    /// What an order rule measures.
    pub enum OrderRuleOf {
        /// An amount.
        Amount "amount",
        /// Base units.
        Quantity "quantity",
        /// Kilograms.
        Weight "weight",
    }
}

record! {
    /// The least price of a line, with exactly one of `margin`, `amount` and `contract`.
    pub struct Floor {
        /// Its id.
        required id: Name,
        /// Least margin, percent of the price.
        optional margin: Decimal,
        /// Least unit price.
        optional amount: Decimal,
        /// The floor of the contract's term.
        optional contract: bool,
        /// What happens below it.
        required on_breach: Breach,
        /// Which lines it is about.
        optional on: Condition,
        /// Which of the seller's roles it binds; all when empty.
        list for_roles: RoleId,
    }

    /// What a SKU costs the seller.
    pub struct Cost {
        /// The SKU.
        required sku: Sku,
        /// The unit; the product's base unit when left out.
        optional unit: UnitId,
        /// Cost per unit.
        required cost: Decimal,
        /// Its currency; the rulebook's when left out.
        optional currency: Currency,
        /// Only from this warehouse.
        optional warehouse: Name,
        /// The supplier's agreement it comes from.
        optional supplier: Name,
        /// Only for this account (a supplier's special agreement).
        optional account: AccountId,
        /// When it holds.
        optional valid: Validity,
    }

    /// Minimum, maximum and multiple of what it covers, exactly one of the scopes.
    pub struct QuantityRule {
        /// Its id.
        optional id: Name,
        /// A SKU.
        optional sku: Sku,
        /// A product.
        optional product: ProductId,
        /// A named set of products.
        optional product_group: ProductGroupId,
        /// A category with its subtree.
        optional category: CategoryId,
        /// Everything.
        optional all: bool,
        /// The least quantity.
        optional minimum: Decimal,
        /// The greatest quantity.
        optional maximum: Decimal,
        /// Only multiples of this.
        optional multiple: Decimal,
        /// Where multiples are counted from.
        default multiple_from: MultipleFrom = MultipleFrom::Minimum,
        /// The unit of these numbers; the line's base unit when left out.
        optional unit: UnitId,
        /// The quantity it is about.
        default over: RuleOver = RuleOver::Line,
        /// Whom it binds.
        optional eligible "for": Eligibility,
    }

    /// Minimum and maximum of an order.
    pub struct OrderRule {
        /// Its id.
        required id: Name,
        /// The least.
        optional minimum: Decimal,
        /// The greatest.
        optional maximum: Decimal,
        /// What is measured.
        required of: OrderRuleOf,
        /// Which amount.
        default basis: AmountBasis = AmountBasis::Net,
        /// Only for orders in this currency; the rulebook's when left out.
        optional currency: Currency,
        /// Whom it binds.
        optional eligible "for": Eligibility,
    }

    /// What a buyer may see.
    pub struct Assortment {
        /// Its id.
        required id: Name,
        /// Whom it is for.
        optional eligible "for": Eligibility,
        /// What it holds; everything when left out.
        optional include: Target,
        /// What it leaves out.
        optional exclude: Target,
    }

    /// A set of products, by any of these.
    #[derive(Eq, Default)]
    pub struct Target {
        /// SKUs.
        list skus: Sku,
        /// Products with their variants.
        list products: ProductId,
        /// Categories with their subtrees.
        list categories: CategoryId,
        /// Named sets.
        list product_groups: ProductGroupId,
    }

    /// What part of an order is due now.
    pub struct Deposit {
        /// Its id.
        required id: Name,
        /// Percent of the total.
        required percent: Decimal,
        /// Whom it is asked of.
        optional eligible "for": Eligibility,
    }
}
