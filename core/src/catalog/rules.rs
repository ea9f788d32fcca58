//! What a catalogue is written as: products, categories and product groups.
//!
//! The records hold what was authored. What they mean together (references, chains, conversions) is checked
//! when a [`Catalogue`](super::Catalogue) is compiled from them.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::attributes::Attributes;
use super::configuration::{ConstraintRecord, OptionRecord};
use crate::document::{choice, record};
use crate::id::{AccountId, CategoryId, ProductGroupId, ProductId, Sku, TaxCategory, UnitId};

record! {
    /// A whole catalogue.
    #[derive(Default)]
    pub struct CatalogueRecord {
        /// The products, one per SKU.
        list products: ProductRecord,
        /// The category tree. Without any category declared, the categories of the products are flat labels.
        list categories: CategoryRecord,
        /// Named sets of products.
        list product_groups: ProductGroupRecord,
    }

    /// What changes in a catalogue.
    #[derive(Default)]
    pub struct CatalogueDelta {
        /// Products that are new or replace the one with the same SKU as a whole.
        list products: ProductRecord,
        /// SKUs that go.
        list remove: Sku,
        /// The new category tree, in place of the old one.
        optional categories: Vec<CategoryRecord>,
        /// The new product groups, in place of the old ones.
        optional product_groups: Vec<ProductGroupRecord>,
    }

    /// A product: one SKU.
    pub struct ProductRecord {
        /// The stock keeping unit, unique in the catalogue.
        required sku: Sku,
        /// The product whose variant this SKU is. Tiers can count across variants.
        optional product: ProductId,
        /// The name for people.
        optional name: String,
        /// The category.
        optional category: CategoryId,
        /// Further categories.
        list categories: CategoryId,
        /// Attributes by name, such as { "colour": "red", "ip67": true }.
        default attributes: Attributes = Attributes::default(),
        /// The base unit, in which stock and steps are counted; "ea" when absent.
        default unit: UnitId = UnitId::each(),
        /// Further units and what they hold.
        list units: UnitRecord,
        /// The precision of a quantity in the base unit: "1" for pieces, "0.001" for metres cut to the
        /// millimetre.
        default step: Decimal = Decimal::ONE,
        /// The tax category.
        optional tax_category: TaxCategory,
        /// Kilograms of one base unit.
        optional weight: Decimal,
        /// Other numbers under which the product is known.
        list aliases: AliasRecord,
        /// The SKU that this product replaces.
        optional supersedes: SupersedesRecord,
        /// Products that can stand in for this one.
        list substitutes: SubstituteRecord,
        /// What a buyer chooses when the product is configured.
        list options: OptionRecord,
        /// Which choices go together.
        list constraints: ConstraintRecord,
        /// The components, if the product is a bundle.
        optional bundle: Box<BundleRecord>,
    }

    /// A unit of measure of one product: `per` of it hold `holds` of another unit.
    pub struct UnitRecord {
        /// The unit that is defined.
        required unit: UnitId,
        /// How many of the other unit: a decimal above zero.
        required holds: Decimal,
        /// How many of the unit that is defined hold so many; "1" when absent. 3 rolls of 100 m: holds "100",
        /// per "3".
        default per: Decimal = Decimal::ONE,
        /// The other unit; the base unit when absent.
        optional of: UnitId,
    }

    /// Another number of a product.
    pub struct AliasRecord {
        /// The number as it is printed or sent.
        required number: String,
        /// Whose number it is.
        required kind: AliasKind,
        /// The customer whose own number it is; only for the kind "customer".
        optional account: AccountId,
    }

    /// A product takes the place of another.
    pub struct SupersedesRecord {
        /// The SKU that is replaced; it need not be in the catalogue any more.
        required sku: Sku,
        /// The first day on which it is replaced; always when absent.
        optional from: NaiveDate,
    }

    /// A product that can stand in for another.
    pub struct SubstituteRecord {
        /// The product that stands in.
        required sku: Sku,
        /// How many of its base units stand in for one base unit; "1" when absent.
        default ratio: Decimal = Decimal::ONE,
    }

    /// What a bundle is made of.
    pub struct BundleRecord {
        /// The components of one base unit of the bundle.
        list components: ComponentRecord,
        /// Where the price of the bundle comes from.
        required priced: BundlePricing,
        /// Percent off the sum of the components' prices, 0 to 100; only with "components".
        optional percent_off: Decimal,
    }

    /// A component of a bundle.
    pub struct ComponentRecord {
        /// The component, which may be a bundle itself.
        required sku: Sku,
        /// How many of its base units, above zero.
        required quantity: Decimal,
    }

    /// A category of products.
    pub struct CategoryRecord {
        /// The category, unique.
        required id: CategoryId,
        /// The category above it.
        optional parent: CategoryId,
        /// The name for people.
        optional name: String,
    }

    /// A named set of products: those listed, the variants of those listed, and those in the subtree of a
    /// category.
    pub struct ProductGroupRecord {
        /// The group, unique.
        required id: ProductGroupId,
        /// SKUs of the group.
        list skus: Sku,
        /// Products whose variants all belong to the group.
        list products: ProductId,
        /// Categories whose subtrees belong to the group.
        list categories: CategoryId,
    }
}

choice! {
    /// Whose number an alias is.
    pub enum AliasKind {
        /// The customer's own part number.
        Customer "customer",
        /// A GS1 Global Trade Item Number of 8, 12, 13 or 14 digits.
        Gtin "gtin",
        /// The manufacturer's part number.
        Manufacturer "manufacturer",
    }

    /// Where the price of a bundle comes from.
    pub enum BundlePricing {
        /// The bundle has prices of its own.
        Own "own",
        /// The prices of its components are added up.
        Components "components",
    }
}

impl ProductRecord {
    /// A product about which nothing is known but its SKU: sold by the piece.
    #[must_use]
    pub fn new(sku: Sku) -> Self {
        Self {
            sku,
            product: None,
            name: None,
            category: None,
            categories: Vec::new(),
            attributes: Attributes::default(),
            unit: UnitId::each(),
            units: Vec::new(),
            step: Decimal::ONE,
            tax_category: None,
            weight: None,
            aliases: Vec::new(),
            supersedes: None,
            substitutes: Vec::new(),
            options: Vec::new(),
            constraints: Vec::new(),
            bundle: None,
        }
    }
}
