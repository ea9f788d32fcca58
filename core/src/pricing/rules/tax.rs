//! Taxes: rates by region and category, and where they are rounded.

use rust_decimal::Decimal;

use crate::document::{choice, record};
use crate::id::{RegionId, SellerId, TaxCategory, TaxId};
use crate::time::Validity;

choice! {
    /// Whether prices hold tax.
    pub enum TaxPrices {
        /// Tax comes on top.
        Exclusive "exclusive",
        /// Prices hold tax.
        Inclusive "inclusive",
    }

    /// What tax is computed and rounded for.
    pub enum TaxLevel {
        /// One unit, then multiplied.
        Unit "unit",
        /// A line.
        Line "line",
        /// All lines of one tax, kind and rate (EN 16931).
        Group "group",
        /// The document, all taxes together.
        Document "document",
    }

    /// Where rates come from.
    pub enum TaxSource {
        /// The table here.
        Table "table",
        /// The request: an outside tax service.
        Request "request",
    }

    /// What a rate means; zero rated, exempt and reverse charge all yield no tax and are told apart on an invoice.
    pub enum TaxKind {
        /// Taxed at the rate.
        Standard "standard",
        /// Taxable at zero percent.
        Zero "zero",
        /// Exempt.
        Exempt "exempt",
        /// The buyer accounts for the tax.
        ReverseCharge "reverse_charge",
    }
}

record! {
    /// How a rulebook taxes.
    pub struct Taxes {
        /// Whether prices hold tax.
        default prices: TaxPrices = TaxPrices::Exclusive,
        /// What tax is rounded for.
        default level: TaxLevel = TaxLevel::Line,
        /// Where rates come from.
        default source: TaxSource = TaxSource::Table,
        /// The table.
        list rates: TaxRate,
    }

    /// A rate of one tax.
    pub struct TaxRate {
        /// The tax by name.
        required tax: TaxId,
        /// Percent.
        required rate: Decimal,
        /// The region and everything below it; everywhere when left out.
        optional region: RegionId,
        /// The tax category; any when left out.
        optional category: TaxCategory,
        /// What the rate means.
        default kind: TaxKind = TaxKind::Standard,
        /// On top of the taxes before it, by `order`.
        default compound: bool = false,
        /// Its place among the taxes of a line.
        default order: i32 = 0,
        /// When it holds.
        optional valid: Validity,
        /// Only for this selling entity.
        optional seller: SellerId,
    }
}
