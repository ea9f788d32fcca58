//! What is asked of pricing: who buys, where, when, which lines; and what the host knows that the rulebook can't (consumption,
//! answers of other systems). Time is part of the request: pricing has no clock.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::rules::{ChargeKind, TaxKind};
use crate::catalog::Attributes;
use crate::digest::{Digest, digest_of};
use crate::document::{Cursor, Faults, choice, record};
use crate::error::{Code, Error, Result};
use crate::id::{
    AccountId, CategoryId, ChannelId, ChargeId, ContactId, ContractId, GroupId, LineId, Name, OrgUnitId,
    ProductId, PromotionId, RegionId, RoleId, SegmentId, SellerId, Sku, TaxCategory, TaxId, TermId, UnitId,
};
use crate::money::Currency;
use crate::time::Validity;

choice! {
    /// How much is explained.
    pub enum Explain {
        /// Nothing: the hot path.
        None "none",
        /// The waterfall of each line.
        Summary "summary",
        /// Also every candidate with why it lost, and the arithmetic.
        Full "full",
    }

    /// Who reads the result.
    pub enum Audience {
        /// Nothing is held back.
        Internal "internal",
        /// A person who sells: no costs.
        Seller "seller",
        /// A person who buys: no costs, floors or other customers' prices.
        Buyer "buyer",
    }

    /// Where a price that comes with the line is from.
    pub enum LineSource {
        /// A person set it.
        Manual "manual",
        /// A negotiated quote.
        Quote "quote",
        /// Another system, such as an ERP.
        External "external",
    }
}

record! {
    /// A cart to be priced.
    pub struct Request {
        /// The instant that validity is read at.
        required as_of: DateTime<Utc>,
        /// When the goods are wanted.
        optional requested: DateTime<Utc>,
        /// The buying account.
        optional account: AccountId,
        /// Its ancestors, nearest first.
        list parents: AccountId,
        /// The unit of the company tree that buys.
        optional org_unit: OrgUnitId,
        /// Its ancestors, nearest first.
        list org_parents: OrgUnitId,
        /// The person who buys.
        optional contact: ContactId,
        /// Groups of the account, the unit and the person.
        list groups: GroupId,
        /// Segments.
        list segments: SegmentId,
        /// The sales channel.
        optional channel: ChannelId,
        /// The buyer's region.
        optional region: RegionId,
        /// The selling entity.
        optional seller: SellerId,
        /// The role of the seller's employee who works on it.
        optional seller_role: RoleId,
        /// The role of the buyer.
        optional role: RoleId,
        /// The currency it is priced in.
        required currency: Currency,
        /// Where the goods go: the region that taxes are looked up for. The buyer's region when left out.
        optional ship_to: RegionId,
        /// Where they come from.
        optional ship_from: RegionId,
        /// The warehouse whose costs count.
        optional warehouse: Name,
        /// Promotion codes.
        list codes: Name,
        /// Whether it is the account's first order.
        default first_order: bool = false,
        /// Where in the journey the cart is.
        optional journey_stage: Name,
        /// The lines.
        list lines: Line,
        /// Charges that the host found out.
        list charges: RequestCharge,
        /// Taxes of an outside service, with `source: request`.
        list taxes: RequestTax,
        /// Exemption certificates.
        list certificates: Certificate,
        /// The buyer accounts for the tax.
        default reverse_charge: bool = false,
        /// What was used of contracts, promotions and periods.
        optional consumed: Consumed,
        /// Answers to `needs`.
        optional answers: Answers,
        /// What the buyer may order without approval.
        optional approval_limit: Decimal,
        /// How much is explained.
        default explain: Explain = Explain::None,
        /// Who reads it.
        default audience: Audience = Audience::Internal,
        /// Whether hints are worked out.
        default hints: bool = false,
    }

    /// A line of a cart.
    pub struct Line {
        /// Its id; its position, counted from 1, when left out.
        optional id: LineId,
        /// What is ordered.
        required sku: Sku,
        /// How much, in `unit`.
        required quantity: Decimal,
        /// The unit; the product's base unit when left out.
        optional unit: UnitId,
        /// When it is wanted; the request's date when left out.
        optional requested: DateTime<Utc>,
        /// The contract it must be priced by.
        optional contract: ContractId,
        /// A price that survives recalculation.
        optional price: LinePrice,
        /// Facts about the product, for hosts that keep their own catalogue.
        optional facts: LineFacts,
        /// The currency the buyer saw; it must be the request's.
        optional currency: Currency,
        /// What the buyer typed.
        optional as_entered: String,
    }

    /// A price that comes with a line, with exactly one of `unit_price` and `total`.
    pub struct LinePrice check {
        /// Where it is from.
        required source: LineSource,
        /// Per unit of the line.
        optional unit_price: Decimal,
        /// For the line.
        optional total: Decimal,
        /// The quote, or the system's own number.
        optional reference: Name,
        /// Whether promotions apply on top.
        default promotions: bool = false,
        /// When it ends.
        optional valid_until: DateTime<Utc>,
    }

    /// Facts about a product on its line; they take the place of the catalogue's.
    #[derive(Default)]
    pub struct LineFacts {
        /// The parent across variants.
        optional product: ProductId,
        /// Its categories.
        list categories: CategoryId,
        /// Its attributes.
        optional attributes: Attributes,
        /// Its base unit.
        optional unit: UnitId,
        /// Its quantity precision.
        optional step: Decimal,
        /// Its tax category.
        optional tax_category: TaxCategory,
        /// Kilograms per base unit.
        optional weight: Decimal,
        /// Cost per base unit.
        optional cost: Decimal,
    }

    /// A charge that the host found out.
    pub struct RequestCharge {
        /// Its id.
        required id: ChargeId,
        /// What it is for.
        required kind: ChargeKind,
        /// The amount, in the basis of the prices.
        required amount: Decimal,
        /// Its tax category; `standard` when left out.
        optional tax_category: TaxCategory,
    }

    /// A tax of an outside service for one line or one charge.
    pub struct RequestTax check {
        /// The line.
        optional line: LineId,
        /// The charge.
        optional charge: ChargeId,
        /// The tax by name.
        required tax: TaxId,
        /// Percent.
        required rate: Decimal,
        /// What it means.
        default kind: TaxKind = TaxKind::Standard,
    }

    /// A certificate that exempts the buyer.
    pub struct Certificate {
        /// Its id.
        required id: Name,
        /// The taxes it covers; all when empty.
        list taxes: TaxId,
        /// The regions it covers; all when empty.
        list regions: RegionId,
        /// When it holds.
        optional valid: Validity,
    }

    /// What was used before this request.
    #[derive(Default)]
    pub struct Consumed {
        /// Of contract terms.
        list contracts: ConsumedTerm,
        /// Of promotions.
        list promotions: ConsumedPromotion,
        /// Of contract periods, per SKU in base units.
        list periods: ConsumedPeriod,
    }

    /// What was used of a term.
    pub struct ConsumedTerm {
        /// The contract.
        required contract: ContractId,
        /// The term.
        required term: TermId,
        /// Units of the term.
        default quantity: Decimal = Decimal::ZERO,
        /// Amount before promotions.
        default amount: Decimal = Decimal::ZERO,
        /// The version of the host's count.
        optional version: String,
    }

    /// What was used of a promotion.
    pub struct ConsumedPromotion {
        /// The promotion.
        required promotion: PromotionId,
        /// Orders of this account that used it.
        default account_uses: u64 = 0,
        /// The discount it gave to everybody.
        default amount: Decimal = Decimal::ZERO,
        /// The version of the host's count.
        optional version: String,
    }

    /// What was bought in the period.
    pub struct ConsumedPeriod {
        /// The SKU.
        required sku: Sku,
        /// Base units.
        required quantity: Decimal,
    }

    /// Answers to `needs`.
    #[derive(Default)]
    pub struct Answers {
        /// Prices.
        list prices: PriceAnswer,
        /// Charges.
        list charges: ChargeAnswer,
    }

    /// A price that was asked for.
    pub struct PriceAnswer {
        /// The SKU.
        required sku: Sku,
        /// The unit; the product's base unit when left out.
        optional unit: UnitId,
        /// Per unit.
        required unit_price: Decimal,
        /// When it ends; an answer that has ended is asked for again.
        optional valid_until: DateTime<Utc>,
        /// The other system's version.
        optional version: String,
    }

    /// A charge that was asked for.
    pub struct ChargeAnswer {
        /// The charge.
        required id: ChargeId,
        /// The amount.
        required amount: Decimal,
        /// When it ends.
        optional valid_until: DateTime<Utc>,
    }
}

impl LinePrice {
    fn check(&self, at: &mut Cursor) {
        if self.unit_price.is_some() == self.total.is_some() {
            at.fault(Code::ConflictingFields, "Give exactly one of \"unit_price\" and \"total\".");
        }
    }
}

impl RequestTax {
    fn check(&self, at: &mut Cursor) {
        if self.line.is_some() == self.charge.is_some() {
            at.fault(Code::ConflictingFields, "Give exactly one of \"line\" and \"charge\".");
        }
    }
}

impl Request {
    /// A request without lines.
    ///
    /// # Errors
    /// [`Code::UnknownCurrency`].
    pub fn new(currency: &str, as_of: DateTime<Utc>) -> Result<Self> {
        Ok(Self {
            as_of,
            requested: None,
            account: None,
            parents: Vec::new(),
            org_unit: None,
            org_parents: Vec::new(),
            contact: None,
            groups: Vec::new(),
            segments: Vec::new(),
            channel: None,
            region: None,
            seller: None,
            seller_role: None,
            role: None,
            currency: Currency::new(currency)?,
            ship_to: None,
            ship_from: None,
            warehouse: None,
            codes: Vec::new(),
            first_order: false,
            journey_stage: None,
            lines: Vec::new(),
            charges: Vec::new(),
            taxes: Vec::new(),
            certificates: Vec::new(),
            reverse_charge: false,
            consumed: None,
            answers: None,
            approval_limit: None,
            explain: Explain::None,
            audience: Audience::Internal,
            hints: false,
        })
    }

    /// Says which account buys.
    ///
    /// # Errors
    /// [`Code::InvalidId`].
    pub fn account(mut self, account: &str) -> Result<Self> {
        self.account = Some(AccountId::new(account).map_err(|error| error.at("/account"))?);
        Ok(self)
    }

    /// Adds a line.
    ///
    /// # Errors
    /// [`Code::InvalidId`].
    pub fn line(mut self, sku: &str, quantity: impl Into<Decimal>) -> Result<Self> {
        let sku =
            Sku::new(sku).map_err(|error| error.at(alloc::format!("/lines/{}/sku", self.lines.len())))?;
        self.lines.push(Line::new(sku, quantity.into()));
        Ok(self)
    }

    /// Asks for an explanation at this level.
    #[must_use]
    pub const fn explain(mut self, level: Explain) -> Self {
        self.explain = level;
        self
    }

    /// Asks for hints.
    #[must_use]
    pub const fn hints(mut self) -> Self {
        self.hints = true;
        self
    }

    /// Reads a request from JSON.
    ///
    /// # Errors
    /// Every fault of the document at once.
    pub fn parse(json: impl AsRef<[u8]>) -> Result<Self, Faults> {
        crate::document::read(json.as_ref())
    }

    /// The JSON Schema of a request.
    #[cfg(feature = "schema")]
    #[must_use]
    pub fn schema() -> crate::document::Tree {
        crate::document::Definitions::schema::<Self>("recoup request")
    }

    /// Names exactly this request, however it was written. See [`crate::digest`].
    #[must_use]
    pub fn digest(&self) -> Digest {
        digest_of(self)
    }

    /// The id of the line at a position.
    pub(crate) fn line_id(&self, index: usize) -> LineId {
        let given = self.lines.get(index).and_then(|line| line.id.clone());
        given.unwrap_or_else(|| LineId::from_position(index.saturating_add(1)))
    }

    /// The region that taxes are looked up for: where the goods go, else the buyer's.
    #[must_use]
    pub fn tax_region(&self) -> Option<&RegionId> {
        self.ship_to.as_ref().or(self.region.as_ref())
    }

    /// The date that `price_date: requested` reads.
    pub(crate) fn requested_at(&self, line: &Line) -> DateTime<Utc> {
        line.requested.or(self.requested).unwrap_or(self.as_of)
    }
}

impl Line {
    /// A line of so many units.
    #[must_use]
    pub const fn new(sku: Sku, quantity: Decimal) -> Self {
        Self {
            id: None,
            sku,
            quantity,
            unit: None,
            requested: None,
            contract: None,
            price: None,
            facts: None,
            currency: None,
            as_entered: None,
        }
    }
}

/// An error at a line.
pub(crate) fn at_line(error: Error, index: usize, field: &str) -> Error {
    error.at(alloc::format!("/lines/{index}{}{field}", if field.is_empty() { "" } else { "/" }))
}
