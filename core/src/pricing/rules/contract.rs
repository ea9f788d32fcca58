//! Negotiated prices of one account.

use rust_decimal::Decimal;

use super::{Ask, BelowFirst, CostPlus, Formula, Mode, OffList, QuantityOver, Tier};
use crate::document::{Cursor, choice, record};
use crate::error::Code;
use crate::id::{
    AccountId, CategoryId, ContractId, Name, OrgUnitId, ProductGroupId, ProductId, SellerId, Sku, TermId,
    UnitId,
};
use crate::money::Currency;
use crate::time::Validity;

choice! {
    /// Whether a contract price beats list prices or competes with them.
    pub enum ContractPrices {
        /// A contract price wins over any list price.
        Prevail "prevail",
        /// It is one candidate among others.
        Compete "compete",
    }
}

record! {
    /// Negotiated prices of one account, or of a unit and its subtree.
    pub struct Contract {
        /// Its id.
        required id: ContractId,
        /// Whose it is; the account's descendants share it.
        required account: AccountId,
        /// Only this unit and its subtree.
        optional org_unit: OrgUnitId,
        /// Only from this selling entity.
        optional seller: SellerId,
        /// Its currency; the rulebook's when left out.
        optional currency: Currency,
        /// The greater priority comes first.
        default priority: i32 = 0,
        /// When it is in force.
        optional valid: Validity,
        /// Promotions do not apply to its prices.
        default protected: bool = false,
        /// Its buyers see no other price.
        default contract_only: bool = false,
        /// What was agreed.
        required terms: alloc::vec::Vec<Term>,
        /// What the buyer promised to spend.
        optional commitment: Commitment,
    }

    /// One agreed price.
    pub struct Term {
        /// Its id; its position when left out.
        optional id: TermId,
        /// The SKU it prices.
        optional sku: Sku,
        /// The product whose variants it prices.
        optional product: ProductId,
        /// The category it prices, with its subtree.
        optional category: CategoryId,
        /// It prices everything.
        optional all: bool,
        /// The greater priority comes first, after the contract's.
        default priority: i32 = 0,
        /// The unit priced; the product's base unit when left out.
        optional unit: UnitId,
        /// The price is for this many units.
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
        /// A percentage off a list.
        optional off_list: OffList,
        /// A margin over cost.
        optional cost_plus: CostPlus,
        /// A formula over named prices.
        optional formula: Formula,
        /// The host must be asked.
        optional ask: Ask,
        /// What a quantity under the first tier costs.
        optional below_first: BelowFirst,
        /// The ending given to its unit prices.
        optional ending: Name,
        /// How much of it there is over the contract's life.
        optional allowance: Allowance,
        /// The least unit price that anything may bring it to.
        optional floor: Decimal,
    }

    /// How much may be bought at a term's price: a quantity or an amount, exactly one.
    pub struct Allowance check {
        /// Units of the term.
        optional quantity: Decimal,
        /// Amount in the contract's currency, before promotions.
        optional amount: Decimal,
    }

    /// What the buyer promised to spend over the contract's life.
    pub struct Commitment {
        /// The promised amount.
        required amount: Decimal,
        /// Percent of the shortfall that is charged at the end.
        optional shortfall_percent: Decimal,
        /// What is given back, by amount bought; the reached one counts for the whole amount.
        list rebates: Rebate,
    }

    /// A step of a rebate.
    pub struct Rebate {
        /// The least amount that reaches it.
        required from: Decimal,
        /// Percent of the amount bought.
        required percent: Decimal,
    }
}

impl Allowance {
    fn check(&self, at: &mut Cursor) {
        if self.quantity.is_some() == self.amount.is_some() {
            at.fault(Code::ConflictingFields, "Give exactly one of \"quantity\" and \"amount\".");
        }
    }
}
