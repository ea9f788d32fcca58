//! What is sold: products, their units, numbers, variants, configurations and bundles.
//!
//! Decides which product a number means, how quantities convert between the units of a product, what belongs
//! to a category or group, what a bundle consists of and which configurations are valid. Decides no price.
//! Products come as documents ([`CatalogueRecord`]) or in bulk as CSV ([`ProductRows`]); a host that keeps
//! its own catalogue needs none of this and puts the facts on the line. The rules are those of ERP item
//! masters (Dynamics 365, SAP) with GS1 numbers.

mod attributes;
mod bundle;
mod catalogue;
mod check;
mod configuration;
mod configurator;
mod entry;
mod product;
mod rows;
mod rules;
mod shelf;
mod taxonomy;
mod units;

pub use attributes::{AttributeValue, Attributes};
pub use bundle::Part;
pub use catalogue::Catalogue;
pub use configuration::{
    BoundsRecord, Configuration, ConstraintRecord, OptionRecord, PickRecord, RangeRecord, ValueRecord,
};
pub use configurator::{Configurator, Fix, Violation, ViolationKind};
pub use entry::{EnteredRow, Entry, NumberKind};
pub use product::Product;
pub use rows::ProductRows;
pub use rules::{
    AliasKind, AliasRecord, BundlePricing, BundleRecord, CatalogueDelta, CatalogueRecord, CategoryRecord,
    ComponentRecord, ProductGroupRecord, ProductRecord, SubstituteRecord, SupersedesRecord, UnitRecord,
};
pub use units::{Ratio, Units};
