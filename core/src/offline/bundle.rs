//! The document that a device takes along, and the quotes that are made with it.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::lease::Lease;
use super::slice::Slice;
use crate::digest::{Digest, digest_of};
use crate::document::{Faults, choice, record};
use crate::engine::Engine;
use crate::error::{Code, Error, Result};
use crate::id::{AccountId, Name, QuoteId, Sku};
use crate::money::Amount;
use crate::pricing::{LineStatus, PriceSnapshot, Request};
use crate::quote::{OfflineQuote, QuoteCharge};
use crate::rulebook::Rulebook;

choice! {
    /// The version of the format.
    pub enum BundleVersion {
        /// The first.
        One "1",
    }

    /// What a device has to do without.
    pub enum LeftOutKind {
        /// A floor that asks for a margin: it would need costs. It is looked at when the quote comes in.
        Floor "floor",
        /// Prices over cost of a SKU.
        CostPrice "cost_price",
        /// A product named with the bundle that is not sold.
        UnknownSku "unknown_sku",
    }
}

record! {
    /// What is taken along.
    pub struct Wanted {
        /// The accounts that are visited.
        list accounts: AccountId,
        /// The products; all of them when left out.
        list skus: Sku,
        /// Prices from here on.
        required from: DateTime<Utc>,
        /// Up to here, and no further.
        required until: DateTime<Utc>,
    }

    /// A slice of rulebook, catalogue and prices.
    pub struct Bundle {
        /// The version of the format.
        required bundle: BundleVersion,
        /// What it was made for.
        required wanted: Wanted,
        /// The rulebook that it was cut from.
        required source: Digest,
        /// Names exactly this slice: quotes made with it name it too.
        required book: Digest,
        /// The slice: rules, products and prices as one rulebook.
        required rulebook: Box<Rulebook>,
        /// What the device has to do without.
        list left_out: LeftOut,
    }

    /// One thing that the device has to do without.
    #[derive(Eq, PartialOrd, Ord)]
    pub struct LeftOut {
        /// What.
        required kind: LeftOutKind,
        /// Which.
        required id: Name,
    }
}

impl Bundle {
    /// Reads a bundle.
    ///
    /// # Errors
    /// Every fault of the document at once; [`Code::DamagedBundle`] where it is not what was written.
    pub fn parse(json: impl AsRef<[u8]>) -> Result<Self, Faults> {
        let bundle: Self = crate::document::read(json.as_ref())?;
        if digest_of(&*bundle.rulebook) != bundle.book {
            return Err(Error::new(Code::DamagedBundle).at("/book").into());
        }
        Ok(bundle)
    }

    /// The bundle as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        crate::digest::canonical(self).to_json()
    }
}

impl Engine {
    /// Cuts out what these accounts may buy: the rules, products and prices that a device prices with until it comes back. Costs stay
    /// here, and so do the contracts, lists and part numbers of other customers.
    ///
    /// # Errors
    /// [`Code::MissingField`] without accounts, [`Code::EmptyWindow`], [`Code::TooMany`].
    pub fn bundle(&self, wanted: Wanted) -> Result<Bundle, Faults> {
        if wanted.accounts.is_empty() {
            let detail = "Name the accounts that are visited.";
            return Err(Error::new(Code::MissingField)
                .detail(detail)
                .at("/accounts")
                .with("field", "accounts")
                .into());
        }
        if wanted.until <= wanted.from {
            return Err(Error::new(Code::EmptyWindow).at("/until").into());
        }
        let (rulebook, left_out) = Slice::of(self, &wanted)?.cut();
        Ok(Bundle {
            bundle: BundleVersion::One,
            source: self.rulebook_digest(),
            book: digest_of(&rulebook),
            rulebook: Box::new(rulebook),
            wanted,
            left_out,
        })
    }

    /// An engine for a device. It prices what the bundle was made for as the whole engine did, and refuses anything else.
    ///
    /// # Errors
    /// Those of [`Bundle::parse`] and [`Engine::from_rulebook`].
    pub fn open_bundle(json: impl AsRef<[u8]>) -> Result<Self, Faults> {
        let bundle = Bundle::parse(json)?;
        let engine = Self::from_rulebook(&bundle.rulebook).map_err(|faults| faults.within("rulebook"))?;
        Ok(engine.leased(Arc::new(Lease { book: bundle.book, wanted: bundle.wanted })))
    }

    /// A quote at the prices of the bundle, with an id that the device chose. It is given to the customer, kept, and brought in by
    /// `quote.bring_in` when there is a connection again.
    ///
    /// # Errors
    /// [`Code::NotABundle`] on the engine of the company itself; [`Code::MissingField`] without an account; [`Code::NoPrice`]
    /// for a line without a price; those of [`Engine::price`].
    pub fn quote_offline(
        &self,
        id: QuoteId,
        request: &Request,
        ship_to: Option<Name>,
        valid_until: Option<DateTime<Utc>>,
    ) -> Result<OfflineQuote> {
        let lease = self.lease().ok_or(Code::NotABundle)?;
        let Some(account) = request.account.clone() else {
            return Err(Error::new(Code::MissingField).at("/account").with("field", "account"));
        };
        let priced = self.price(request)?;
        if let Some(index) = priced.lines.iter().position(|line| line.status != LineStatus::Priced) {
            return Err(Error::new(Code::NoPrice).at(alloc::format!("/lines/{index}")));
        }
        if priced.lines.is_empty() {
            return Err(Error::new(Code::InvalidRequest)
                .detail("A quote without lines offers nothing.")
                .at("/lines"));
        }
        let charges: Result<Vec<QuoteCharge>> = (priced.charges.iter())
            .map(|charge| {
                Ok(QuoteCharge {
                    id: charge.id.clone(),
                    kind: charge.kind,
                    amount: Amount::new(charge.total, priced.currency)?,
                    tax_category: None,
                    released: Amount::ZERO,
                })
            })
            .collect();
        Ok(OfflineQuote {
            id,
            book: lease.book,
            account,
            unit: request.org_unit.clone(),
            contact: request.contact.clone(),
            seller: request.seller.clone(),
            ship_to,
            made_at: request.as_of,
            valid_until,
            charges: charges?,
            prices: Box::new(PriceSnapshot::of(&priced, request.as_of, self.rulebook_digest())),
        })
    }
}
