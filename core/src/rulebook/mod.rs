//! The rulebook: everything the business decides, as one versioned document.
//!
//! It reads the document, joins several files into one, names the result by a digest and says in words how two differ. It
//! only puts the rules of each domain together; what they mean is decided where they are compiled.

mod compose;
mod diff;
mod presets;

use alloc::format;
use alloc::string::String;

use crate::account::AccountRules;
use crate::approval::rules::ApprovalPolicy;
use crate::budget::BudgetRules;
use crate::cart::CartRules;
use crate::catalog::{CategoryRecord, ProductGroupRecord, ProductRecord};
use crate::digest::{self, Digest};
use crate::document::{Faults, Tree, choice, record};
use crate::error::{Code, Error};
use crate::exchange::ExchangeRules;
use crate::experiment::Experiment;
use crate::id::{ListId, Name};
use crate::money::{Currency, PriceEnding, RoundingPlan};
use crate::party::RoleRule;
use crate::pricing::rules::{
    Assortment, BelowFirst, Charge, Combine, Contract, ContractPrices, Cost, Deposit, DiscountBasis, Floor,
    OrderRule, PriceList, Promotion, PromotionGroup, QuantityRule, Taxes,
};
use crate::quote::QuoteRules;
use crate::recovery::{Play, PlayPreset, RecoveryRules};
use crate::time::{CalendarRules, Zone};

pub use compose::{Composition, NamedDocument};
pub use diff::{Change, ChangeKind};
pub use presets::{Preset, presets};

choice! {
    /// The version of the format.
    pub enum Version {
        /// The first.
        One "1",
    }
}

record! {
    /// Everything the business decides.
    pub struct Rulebook "RulebookDocument" {
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
        /// What roles may do.
        list roles: RoleRule,
        /// Accounts as a whole.
        optional accounts: AccountRules,
        /// Carts.
        optional carts: CartRules,
        /// How quotes are offered.
        optional quotes: QuoteRules,
        /// Rates and habits of budgets and credit. Budgets themselves belong to accounts.
        optional budgets: BudgetRules,
        /// Who must approve what.
        list approvals: ApprovalPolicy,
        /// When something counts as stalled and why; channels, consents, caps, recipients, offers.
        optional recovery: RecoveryRules,
        /// Named sets of choices that plays pick.
        list play_presets: PlayPreset,
        /// What is done about what stalled.
        list plays: Play,
        /// Experiments.
        list experiments: Experiment,
        /// How effects are written for other systems.
        optional exchange: ExchangeRules,
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
        version_of(&tree)?;
        crate::document::read_tree(&tree)
    }

    /// The JSON Schema of a rulebook, made from the same lists of fields as its decoder.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn schema() -> Tree {
        crate::document::Definitions::schema::<Self>("recoup rulebook")
    }

    /// The canonical form as compact JSON: what the digest is taken of. Reading it gives an equal rulebook.
    #[must_use]
    pub fn to_json(&self) -> String {
        digest::canonical(self).to_json()
    }

    /// Names exactly these rules: the SHA-256 of [`Rulebook::to_json`]. How they were written (the order of fields, trailing
    /// zeros, defaults that are spelled out, several files) does not matter. A default that another field gives, such as
    /// the currency of a list, counts as written.
    #[must_use]
    pub fn digest(&self) -> Digest {
        digest::digest_of(self)
    }
}

/// Refuses a version that this release does not read. That there is none is for the decoder to say.
fn version_of(tree: &Tree) -> Result<(), Error> {
    let unsupported = || Error::new(Code::UnsupportedVersion).at("/rulebook");
    match tree.get("rulebook") {
        None => Ok(()),
        Some(Tree::Text(word)) if Version::ALL.iter().any(|known| known.as_str() == word) => Ok(()),
        Some(Tree::Text(word)) => Err(unsupported()
            .detail(format!(
                "Version {word:?} is not supported; this release reads {:?}.",
                Version::One.as_str()
            ))
            .with("found", word)),
        Some(other) => {
            Err(unsupported().detail(format!("Write the version as \"1\", not as {}.", other.kind())))
        }
    }
}
