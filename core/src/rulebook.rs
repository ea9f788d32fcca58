//! The rulebook: everything the business decides, as one versioned document. It only composes the rules of each domain;
//! what they mean is decided where they are compiled.

use alloc::string::String;

use crate::catalog::{CategoryRecord, ProductGroupRecord, ProductRecord};
use crate::document::{Faults, Tree, choice, record};
use crate::error::{Code, Error};
use crate::id::{ListId, Name};
use crate::money::{Currency, PriceEnding, RoundingPlan};
use crate::pricing::rules::{
    Assortment, BelowFirst, Charge, Combine, Contract, ContractPrices, Cost, Deposit, DiscountBasis, Floor,
    OrderRule, PriceList, Promotion, PromotionGroup, QuantityRule, Taxes,
};
use crate::time::{CalendarRules, Zone};

choice! {
    /// The version of the format.
    pub enum Version {
        /// The first.
        One "1",
    }
}

record! {
    /// Everything the business decides.
    pub struct Rulebook {
        /// The version of the format.
        required rulebook: Version,
        /// Names the document.
        required id: Name,
        /// What it is, for people.
        optional title: String,
        /// The default currency of lists, contracts and amounts.
        required currency: Currency,
        /// The zone of plain dates.
        required time_zone: Zone,
        /// Where and how amounts are rounded.
        default rounding: RoundingPlan = RoundingPlan::default(),
        /// The list that the waterfall starts from.
        optional reference_list: ListId,
        /// Price lists.
        list price_lists: PriceList,
        /// How lists are combined; needed as soon as there are two.
        optional combine: Combine,
        /// Whether contract prices prevail; needed as soon as there is a contract.
        optional contract_prices: ContractPrices,
        /// Negotiated prices.
        list contracts: Contract,
        /// What a quantity under the first tier costs.
        default below_first: BelowFirst = BelowFirst::Base,
        /// Promotions.
        list promotions: Promotion,
        /// Groups of promotions.
        list promotion_groups: PromotionGroup,
        /// What `amount_off` means.
        default discount_basis: DiscountBasis = DiscountBasis::Price,
        /// Taxes; without them nothing is taxed.
        optional taxes: Taxes,
        /// Charges.
        list charges: Charge,
        /// Price endings, named by lists, rows and terms. The first whose band holds the price applies where they share an id.
        list endings: PriceEnding,
        /// Least prices.
        list floors: Floor,
        /// What things cost the seller.
        list costs: Cost,
        /// Minimum, maximum and multiple per line.
        list quantity_rules: QuantityRule,
        /// Minimum and maximum of an order.
        list order_rules: OrderRule,
        /// What a buyer may see.
        list assortments: Assortment,
        /// What is due now.
        list deposits: Deposit,
        /// A small catalogue; bulk data comes as rows.
        list products: ProductRecord,
        /// Categories.
        list categories: CategoryRecord,
        /// Named sets of products.
        list product_groups: ProductGroupRecord,
        /// Opening hours.
        list calendars: CalendarRules,
    }
}

impl Rulebook {
    /// Reads a rulebook from JSON.
    ///
    /// # Errors
    /// Every fault of the document at once, each with code, JSON pointer and a sentence that says how to mend it.
    pub fn parse(json: impl AsRef<[u8]>) -> Result<Self, Faults> {
        let tree = Tree::parse(json.as_ref())?;
        // A document of another version would only yield noise after this.
        match tree.get("rulebook") {
            None | Some(Tree::Text(_)) => {}
            Some(_) => return Err(Error::new(Code::UnsupportedVersion).at("/rulebook").into()),
        }
        if let Some(Tree::Text(version)) = tree.get("rulebook")
            && !Version::ALL.iter().any(|known| known.as_str() == version)
        {
            return Err(Error::new(Code::UnsupportedVersion).at("/rulebook").with("found", version).into());
        }
        crate::document::read_tree(&tree)
    }
}

/// The JSON Schema of a rulebook.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema() -> Tree {
    crate::document::Definitions::schema::<Rulebook>("recoup rulebook")
}
