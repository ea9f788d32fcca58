//! What people are shown of a cart beside its prices: what changed since they saw it last, and how to mend a configuration.
//! Views are pure: they change nothing and can be asked at any instant.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;

use super::state::Account;
use super::subject::Subject;
use crate::cart::{Cart, Drift, drift};
use crate::catalog::{Configuration, Violation};
use crate::document::record;
use crate::engine::Engine;
use crate::error::{Code, Error, Result};
use crate::id::{CartId, LineId, Name};
use crate::money::Amount;
use crate::pricing::PriceSnapshot;

record! {
    /// A line whose configuration breaks a constraint of today's catalogue.
    pub struct MendableLine {
        /// The line.
        required line: LineId,
        /// What is wrong.
        list violations: BrokenChoice,
        /// What one change would mend, at most [`limits::FIXES`](crate::limits::FIXES).
        list fixes: PricedFix,
    }

    /// What is wrong with a choice.
    #[derive(Eq)]
    pub struct BrokenChoice {
        /// The option that would have to change first.
        required option: Name,
        /// What is wrong with it, as a sentence.
        required sentence: String,
        /// The place of the constraint in the product's list, from 0, if one is broken.
        optional constraint: u64,
    }

    /// A valid configuration that changes one choice, and what the line would cost with it.
    pub struct PricedFix {
        /// The option to change.
        required option: Name,
        /// The choice to make instead; none to take it back.
        optional value: String,
        /// All choices then.
        required configuration: Configuration,
        /// The price of the line per unit; absent where slices differ or there is no price.
        optional unit_price: Decimal,
        /// The line after promotions; absent where there is no price.
        optional total: Amount,
        /// What the choices add to the unit price by the catalogue, in the currency of the price. Price rules know nothing
        /// of choices, so that it is no part of `unit_price` and `total`.
        default surcharge: Decimal = Decimal::ZERO,
    }
}

impl Engine {
    /// What changed between the prices that the buyer was shown last (those kept by a freeze, where nobody saw any) and those
    /// of `as_of`, line by line with the causes. What a cart keeps is not kept here: it shows what a thaw would bring.
    ///
    /// # Errors
    /// [`Code::UnknownSubject`], [`Code::NothingFrozen`] for a cart that nobody saw, and those of [`Engine::price`].
    pub fn cart_drift(&self, account: &Account, cart: &CartId, as_of: DateTime<Utc>) -> Result<Drift> {
        let known = found(account, cart)?;
        let seen = known.seen.as_deref().or(known.frozen.as_deref());
        let seen = seen.ok_or_else(|| Error::new(Code::NothingFrozen).at("/cart").with("cart", cart))?;
        let priced = self.price_cart(account, cart, as_of)?;
        Ok(drift(seen, &PriceSnapshot::of(&priced, as_of, self.rulebook_digest())))
    }

    /// The lines whose configuration breaks a constraint of today's catalogue, each with the valid configurations that change
    /// one choice, and what the line would cost with them.
    ///
    /// # Errors
    /// [`Code::UnknownSubject`], and those of [`Engine::price`].
    pub fn cart_fixes(
        &self,
        account: &Account,
        cart: &CartId,
        as_of: DateTime<Utc>,
    ) -> Result<Vec<MendableLine>> {
        let faulty = found(account, cart)?.misconfigured(self.catalogue());
        if faulty.is_empty() {
            return Ok(Vec::new());
        }
        let today = self.price_cart(account, cart, as_of)?;
        let prices = PriceSnapshot::of(&today, as_of, self.rulebook_digest());
        let mut lines = Vec::with_capacity(faulty.len());
        for faulty in faulty {
            let price = prices.line(&faulty.line.id).filter(|line| line.source.is_some());
            let product = self.catalogue().get(&faulty.line.key.sku);
            let mut fixes = Vec::with_capacity(faulty.fixes.len());
            for fix in faulty.fixes {
                let surcharge = product
                    .and_then(|product| product.configurator())
                    .map(|configurator| configurator.surcharge(&fix.configuration))
                    .transpose()?;
                fixes.push(PricedFix {
                    option: fix.option,
                    value: fix.value,
                    configuration: fix.configuration,
                    unit_price: price.and_then(|line| line.unit_price),
                    total: price.map(|line| line.total),
                    surcharge: surcharge.unwrap_or_default().normalize(),
                });
            }
            let violations = faulty.violations.iter().map(BrokenChoice::of).collect();
            lines.push(MendableLine { line: faulty.line.id.clone(), violations, fixes });
        }
        Ok(lines)
    }
}

impl BrokenChoice {
    fn of(violation: &Violation) -> Self {
        Self {
            option: violation.option.clone(),
            sentence: violation.to_string(),
            constraint: violation.constraint.and_then(|place| u64::try_from(place).ok()),
        }
    }
}

fn found<'a>(account: &'a Account, cart: &CartId) -> Result<&'a Cart> {
    account.cart(cart).ok_or_else(|| Subject::Cart(cart.clone()).unknown())
}
