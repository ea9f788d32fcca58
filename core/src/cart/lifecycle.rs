//! The way of a cart to an order: freezing, submitting, approval, placing, and what brings it back.
//!
//! The facts that other floors decide (prices, the plan of an approval, the key of an effect) come in; what follows from them
//! for the cart goes out as events. The table says what is allowed where.

use alloc::boxed::Box;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::event::CartEvent;
use super::rules::CartRules;
use super::state::{Authority, Cart, CartState, Facets, Reason};
use super::table::{CartVerb, TABLE};
use crate::error::{Code, Error, Result};
use crate::id::{ApprovalId, EffectKey, OrderId};
use crate::party::Deed;
use crate::pricing::PriceSnapshot;

impl Cart {
    /// Keeps the prices: until the next edit, or with `hard` until somebody thaws it.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::NotACart`], [`Code::EmptyCart`].
    pub fn freeze(
        &self,
        deed: &Deed<'_>,
        seen: Option<u64>,
        hard: bool,
        snapshot: PriceSnapshot,
    ) -> Result<Vec<CartEvent>> {
        let verb = if hard { CartVerb::FreezeHard } else { CartVerb::Freeze };
        self.guard(verb, deed, seen)?;
        self.check_orderable()?;
        Ok([CartEvent::Frozen { hard, snapshot: Box::new(snapshot) }].into())
    }

    /// Gives up kept prices.
    ///
    /// # Errors
    /// As [`Cart::guard`].
    pub fn thaw(&self, deed: &Deed<'_>, seen: Option<u64>) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Thaw, deed, seen)?;
        Ok([CartEvent::Thawed {}].into())
    }

    /// Notes that somebody asked for new prices: a soft freeze thaws. The prices themselves are nothing that a cart keeps.
    ///
    /// # Errors
    /// As [`Cart::guard`].
    pub fn reprice(&self, deed: &Deed<'_>) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Reprice, deed, None)?;
        Ok(self.thawing())
    }

    /// Notes what the buyer was shown; a drift is told against it.
    ///
    /// # Errors
    /// As [`Cart::guard`].
    pub fn see(&self, deed: &Deed<'_>, snapshot: PriceSnapshot) -> Result<Vec<CartEvent>> {
        self.check_authority()?;
        TABLE.allows(self.state, CartVerb::See)?;
        let buyer = self.is_buyer(deed.actor);
        Ok([CartEvent::Seen { snapshot: Box::new(snapshot), buyer }].into())
    }

    /// Submits the cart. Without an approval to wait for it is approved by that, for as long as the rules say.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::NotACart`], [`Code::EmptyCart`], [`Code::ScheduleMismatch`], [`Code::TimeOutOfRange`].
    pub fn submit(
        &self,
        deed: &Deed<'_>,
        seen: Option<u64>,
        snapshot: PriceSnapshot,
        facets: Facets,
        approval: Option<ApprovalId>,
        rules: &CartRules,
    ) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Submit, deed, seen)?;
        self.check_orderable()?;
        let until = if approval.is_none() { approved_until(rules, deed.now)? } else { None };
        let buyer = self.is_buyer(deed.actor);
        Ok([CartEvent::Submitted { approval, snapshot: Box::new(snapshot), facets, until, buyer }].into())
    }

    /// The approval is complete.
    ///
    /// # Errors
    /// [`Code::ExternalAuthority`], those of the [`TABLE`], [`Code::OtherAttempt`] for another approval than the one that is
    /// waited for, [`Code::TimeOutOfRange`].
    pub fn approve(
        &self,
        approval: &ApprovalId,
        now: DateTime<Utc>,
        rules: &CartRules,
    ) -> Result<Vec<CartEvent>> {
        self.answer(CartVerb::Approve)?;
        self.check_approval(approval)?;
        Ok([CartEvent::Approved { until: approved_until(rules, now)? }].into())
    }

    /// The approval was refused, or somebody wants changes.
    ///
    /// # Errors
    /// As [`Cart::approve`].
    pub fn give_back(&self, approval: &ApprovalId, reasons: Vec<Reason>) -> Result<Vec<CartEvent>> {
        self.answer(CartVerb::Return)?;
        self.check_approval(approval)?;
        Ok([CartEvent::Returned { reasons }].into())
    }

    /// Takes the cart back from approval, or gives up an approval.
    ///
    /// # Errors
    /// As [`Cart::guard`].
    pub fn recall(&self, deed: &Deed<'_>, seen: Option<u64>) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Recall, deed, seen)?;
        Ok([CartEvent::Recalled {}].into())
    }

    /// Ends an amendment, after the events of its edits: the cart as it is now, and the approval that it waits for again; none
    /// when it stays approved. How long an approval holds is not prolonged.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::EmptyCart`], [`Code::ScheduleMismatch`].
    pub fn amend(
        &self,
        deed: &Deed<'_>,
        snapshot: PriceSnapshot,
        facets: Facets,
        approval: Option<ApprovalId>,
    ) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Amend, deed, None)?;
        self.check_orderable()?;
        let buyer = self.is_buyer(deed.actor);
        Ok([CartEvent::Amended { snapshot: Box::new(snapshot), facets, approval, buyer }].into())
    }

    /// Begins to place an order. A cart that keeps prices is placed with those; for any other `snapshot` gives them.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::NotACart`], [`Code::EmptyCart`], [`Code::ScheduleMismatch`], [`Code::NothingFrozen`].
    pub fn place(
        &self,
        deed: &Deed<'_>,
        seen: Option<u64>,
        key: EffectKey,
        snapshot: Option<PriceSnapshot>,
    ) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Place, deed, seen)?;
        self.check_orderable()?;
        let snapshot = if self.frozen.is_some() { None } else { snapshot.map(Box::new) };
        if self.frozen.is_none() && snapshot.is_none() {
            return Err(Code::NothingFrozen.into());
        }
        Ok([CartEvent::Placing { key, snapshot, buyer: self.is_buyer(deed.actor) }].into())
    }

    /// The order was taken, all of it. `key` names the attempt; a purchase order for a cart that was transferred has none.
    ///
    /// # Errors
    /// [`Code::ExternalAuthority`], those of the [`TABLE`], [`Code::OtherAttempt`].
    pub fn placed(&self, key: Option<&EffectKey>, order: OrderId) -> Result<Vec<CartEvent>> {
        self.answer(CartVerb::Placed)?;
        self.check_attempt(key)?;
        Ok([CartEvent::Placed { order }].into())
    }

    /// The order was refused: back to the state before.
    ///
    /// # Errors
    /// As [`Cart::placed`].
    pub fn refused(&self, key: &EffectKey, reason: Reason) -> Result<Vec<CartEvent>> {
        self.answer(CartVerb::Refused)?;
        self.check_attempt(Some(key))?;
        Ok([CartEvent::Refused { reason }].into())
    }

    /// Nobody knows whether the order was taken: it stays as it is, and nothing is placed twice.
    ///
    /// # Errors
    /// As [`Cart::placed`].
    pub fn unknown(&self, key: &EffectKey) -> Result<Vec<CartEvent>> {
        self.answer(CartVerb::Unknown)?;
        self.check_attempt(Some(key))?;
        Ok([CartEvent::PlacingUnknown { key: key.clone() }].into())
    }

    /// Hands the cart to a procurement system; its purchase order, or time, ends it.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::NotACart`], [`Code::EmptyCart`], [`Code::ScheduleMismatch`], [`Code::TimeOutOfRange`].
    pub fn transfer(
        &self,
        deed: &Deed<'_>,
        seen: Option<u64>,
        snapshot: PriceSnapshot,
        rules: &CartRules,
    ) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Transfer, deed, seen)?;
        self.check_orderable()?;
        let expires = rules.expire_transferred_after.map(|span| span.after(deed.now)).transpose()?;
        Ok([CartEvent::Transferred { snapshot: Box::new(snapshot), expires }].into())
    }

    /// Throws the cart or list away.
    ///
    /// # Errors
    /// As [`Cart::guard`].
    pub fn cancel(&self, deed: &Deed<'_>, seen: Option<u64>) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Cancel, deed, seen)?;
        Ok([CartEvent::Deleted {}].into())
    }

    /// Takes over what another system says that the cart is. An older version than the one that is known is refused.
    ///
    /// # Errors
    /// [`Code::WrongState`] for a cart that the engine decides about, [`Code::OlderObservation`].
    pub fn observed(&self, source_version: u64, cart: Box<Self>) -> Result<Vec<CartEvent>> {
        if self.authority == Authority::Engine {
            return Err(Error::new(Code::WrongState).with("authority", self.authority));
        }
        match self.source_version {
            Some(known) if source_version < known => Err(Error::new(Code::OlderObservation)
                .with("known", known)
                .with("source_version", source_version)),
            Some(known) if source_version == known => Ok(Vec::new()),
            _ => Ok([CartEvent::Observed { source_version, whole: cart }].into()),
        }
    }

    /// When something happens by itself: the end of an open cart, the end of an approval.
    #[must_use]
    pub fn due(&self) -> Option<DateTime<Utc>> {
        if self.authority == Authority::External {
            return None;
        }
        match self.state {
            CartState::Active | CartState::FrozenSoft | CartState::FrozenHard | CartState::Transferred => {
                self.expires
            }
            CartState::Approved => self.approved_until,
            _ => None,
        }
    }

    /// What happens by itself at that instant. A lock that is over needs no event.
    #[must_use]
    pub fn on_due(&self, due: DateTime<Utc>) -> Vec<CartEvent> {
        if self.due().is_none_or(|own| due < own) {
            return Vec::new();
        }
        match self.state {
            CartState::Approved => [CartEvent::ApprovalLapsed {}].into(),
            _ => [CartEvent::Expired {}].into(),
        }
    }

    /// What stands against ordering it, whatever it costs. What was configured in a way that can't be made can't be ordered.
    ///
    /// # Errors
    /// [`Code::NotACart`], [`Code::EmptyCart`], [`Code::ScheduleMismatch`], [`Code::InvalidConfiguration`].
    pub fn check_orderable(&self) -> Result<()> {
        if !self.kind.is_cart() {
            return Err(Error::new(Code::NotACart).with("kind", self.kind));
        }
        if self.is_empty() {
            return Err(Code::EmptyCart.into());
        }
        let faulty = self.lines().into_iter().find_map(|line| {
            let open = (!line.schedule_fits()).then_some(Code::ScheduleMismatch);
            open.or(line.misconfigured.then_some(Code::InvalidConfiguration)).map(|code| (code, &line.id))
        });
        faulty.map_or(Ok(()), |(code, line)| Err(Error::new(code).with("line", line)))
    }

    /// An answer comes from another floor or system: no version and no lock stands in its way.
    fn answer(&self, verb: CartVerb) -> Result<()> {
        self.check_authority()?;
        TABLE.allows(self.state, verb).map(|_| ())
    }

    fn check_approval(&self, approval: &ApprovalId) -> Result<()> {
        if self.approval.as_ref() == Some(approval) {
            return Ok(());
        }
        Err(Error::new(Code::OtherAttempt).with("approval", approval).with_list("awaited", &self.approval))
    }

    pub(super) fn check_attempt(&self, key: Option<&EffectKey>) -> Result<()> {
        if self.placing.as_ref() == key {
            return Ok(());
        }
        Err(Error::new(Code::OtherAttempt).with_list("key", key).with_list("awaited", &self.placing))
    }
}

fn approved_until(rules: &CartRules, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
    rules.approval_holds.map(|span| span.after(now)).transpose()
}
