//! Presets: policies of known systems as partial rulebooks, to be composed with one's own.
//!
//! A preset holds only what the system documents; its title says what that is and what was left open. It is data, not code:
//! who wants another policy copies the document and changes it.
//!
//! ```
//! use recoup::rulebook::{Preset, Rulebook};
//! let own = r#"{ "rulebook": "1", "id": "shop", "currency": "EUR", "time_zone": "Europe/Berlin" }"#;
//! let rulebook = Rulebook::compose(&[("virto", Preset::Virto.json()), ("shop.json", own)]).unwrap();
//! assert_eq!(rulebook.combine.unwrap().strategy.as_str(), "first_by_priority");
//! ```

use alloc::format;

use super::Rulebook;
use crate::document::choice;
use crate::error::{Code, Error, Result};

choice! {
    /// The policies of a known system or standard, so far as they are documented.
    #[non_exhaustive]
    pub enum Preset {
        /// commercetools: the most specific match of group, channel and region.
        Commercetools "commercetools",
        /// Oro Commerce, minimal prices.
        OroMinimal "oro_minimal",
        /// Oro Commerce, merge by priority.
        OroMergeByPriority "oro_merge_by_priority",
        /// Shopify B2B: the lowest catalogue price.
        Shopify "shopify",
        /// Virto Commerce: the first list by priority.
        Virto "virto",
        /// Medusa 2: the best match.
        Medusa "medusa",
        /// Magento 2 and Adobe Commerce: tax on totals.
        Magento "magento",
        /// Vendure: units are rounded.
        Vendure "vendure",
        /// Sylius: its split of amounts.
        Sylius "sylius",
        /// Saleor: discounts off gross prices.
        Saleor "saleor",
        /// The European standard for electronic invoices: tax per group.
        En16931 "en16931",
    }
}

impl Preset {
    /// The partial rulebook.
    #[must_use]
    pub const fn json(self) -> &'static str {
        match self {
            Self::Commercetools => include_str!("../../presets/policies/commercetools.json"),
            Self::OroMinimal => include_str!("../../presets/policies/oro_minimal.json"),
            Self::OroMergeByPriority => include_str!("../../presets/policies/oro_merge_by_priority.json"),
            Self::Shopify => include_str!("../../presets/policies/shopify.json"),
            Self::Virto => include_str!("../../presets/policies/virto.json"),
            Self::Medusa => include_str!("../../presets/policies/medusa.json"),
            Self::Magento => include_str!("../../presets/policies/magento.json"),
            Self::Vendure => include_str!("../../presets/policies/vendure.json"),
            Self::Sylius => include_str!("../../presets/policies/sylius.json"),
            Self::Saleor => include_str!("../../presets/policies/saleor.json"),
            Self::En16931 => include_str!("../../presets/policies/en16931.json"),
        }
    }

    /// The preset with this name.
    ///
    /// # Errors
    /// [`Code::InvalidChoice`]; `allowed` lists the names.
    pub fn from_name(name: &str) -> Result<Self> {
        Self::ALL.iter().copied().find(|preset| preset.as_str() == name).ok_or_else(|| {
            Error::new(Code::InvalidChoice)
                .detail(format!("There is no preset {name:?}."))
                .with_list("allowed", Self::ALL)
        })
    }
}

impl Rulebook {
    /// The document of a preset: a partial rulebook for [`Rulebook::compose`].
    ///
    /// # Errors
    /// [`Code::InvalidChoice`]; `allowed` lists the names.
    pub fn preset(name: &str) -> Result<&'static str> {
        Preset::from_name(name).map(Preset::json)
    }
}

/// The names of all presets.
pub fn presets() -> impl Iterator<Item = &'static str> {
    Preset::ALL.iter().map(|preset| preset.as_str())
}
