//! How a cart comes to be, and what is said about it as a whole.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::apply::may_become;
use super::edit::check_text;
use super::event::CartEvent;
use super::rules::CartRules;
use super::state::{Authority, Cart, CartHead, CartKind, CartState};
use super::table::CartVerb;
use crate::document::record;
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, Name, OrgUnitId};
use crate::limits;
use crate::money::Currency;
use crate::party::{Deed, Via};
use crate::time::Span;

record! {
    /// What a new cart is to be.
    pub struct NewCart {
        /// What it is for.
        default kind: CartKind = CartKind::Cart,
        /// Who decides about it.
        default authority: Authority = Authority::Engine,
        /// The unit that buys.
        optional unit: OrgUnitId,
        /// Whose it is; the actor's, or the person's acted for, when absent; a guest's where that is nobody.
        optional owner: ContactId,
        /// The currency.
        required currency: Currency,
        /// What is said about it as a whole.
        default head: CartHead = CartHead::default(),
    }
}

impl NewCart {
    /// The event that makes the cart.
    ///
    /// # Errors
    /// [`Code::TooMany`], [`Code::TextTooLong`], [`Code::TimeOutOfRange`].
    pub fn create(&self, deed: &Deed<'_>, rules: &CartRules) -> Result<CartEvent> {
        check_head(&self.head)?;
        let owner = self.owner.clone().or_else(|| deed.actor.buyer().cloned());
        let span = lifetime(self.kind, owner.is_some(), rules);
        let guest = owner.is_none() && deed.actor.via != Via::Import;
        Ok(CartEvent::Created {
            kind: self.kind,
            authority: self.authority,
            unit: self.unit.clone(),
            currency: self.currency,
            head: self.head.clone(),
            expires: end(span, deed)?,
            buyer: deed.actor.seller.is_none() && (deed.actor.contact.is_some() || guest),
            owner,
        })
    }
}

impl Cart {
    /// Replaces what is said about the cart as a whole.
    ///
    /// # Errors
    /// As [`Cart::guard`], with the version of the cart that was seen; [`Code::Locked`]; [`Code::TooMany`],
    /// [`Code::TextTooLong`].
    pub fn describe(&self, deed: &Deed<'_>, seen: Option<u64>, head: &CartHead) -> Result<Vec<CartEvent>> {
        self.describe_as(CartVerb::Edit, deed, seen, head)
    }

    /// As [`Cart::describe`], on a cart that was approved.
    ///
    /// # Errors
    /// As [`Cart::describe`].
    pub fn amend_head(&self, deed: &Deed<'_>, seen: Option<u64>, head: &CartHead) -> Result<Vec<CartEvent>> {
        self.describe_as(CartVerb::Amend, deed, seen, head)
    }

    fn describe_as(
        &self,
        verb: CartVerb,
        deed: &Deed<'_>,
        seen: Option<u64>,
        head: &CartHead,
    ) -> Result<Vec<CartEvent>> {
        self.guard(verb, deed, seen)?;
        self.check_lock(deed, super::state::LockScope::All)?;
        check_head(head)?;
        if *head == self.head {
            return Ok(Vec::new());
        }
        let mut events = self.thawing();
        events.push(CartEvent::HeadChanged { head: head.clone(), buyer: self.is_buyer(deed.actor) });
        Ok(events)
    }

    /// Adds a promotion code; a code that is there already changes nothing.
    ///
    /// # Errors
    /// As [`Cart::describe`].
    pub fn add_code(&self, deed: &Deed<'_>, code: &Name) -> Result<Vec<CartEvent>> {
        let mut head = self.head.clone();
        if !head.codes.contains(code) {
            head.codes.push(code.clone());
        }
        self.describe(deed, None, &head)
    }

    /// Takes a promotion code away; a code that is not there changes nothing.
    ///
    /// # Errors
    /// As [`Cart::describe`].
    pub fn remove_code(&self, deed: &Deed<'_>, code: &Name) -> Result<Vec<CartEvent>> {
        let mut head = self.head.clone();
        head.codes.retain(|known| known != code);
        self.describe(deed, None, &head)
    }

    /// Puts a cart aside, takes it up again, or turns a list into another kind of list.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::NotACart`] between carts and lists, whose lines are copied instead.
    pub fn keep_as(&self, deed: &Deed<'_>, kind: CartKind) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Edit, deed, None)?;
        self.check_lock(deed, super::state::LockScope::All)?;
        if kind == self.kind {
            return Ok(Vec::new());
        }
        if !may_become(self.kind, kind) {
            return Err(Error::new(Code::NotACart).with("kind", self.kind).with("to", kind).at("/kind"));
        }
        let mut events = self.thawing();
        events.push(CartEvent::KindChanged { kind });
        Ok(events)
    }

    /// Puts off the end of a cart that somebody works with: events to add to those of an edit, none where nothing changes.
    ///
    /// # Errors
    /// [`Code::TimeOutOfRange`].
    pub fn extend(&self, deed: &Deed<'_>, rules: &CartRules) -> Result<Vec<CartEvent>> {
        let open = matches!(self.state, CartState::Active | CartState::FrozenSoft | CartState::FrozenHard);
        let expires = end(lifetime(self.kind, self.owner.is_some(), rules), deed)?;
        let moves = open && self.authority == Authority::Engine && expires != self.expires;
        Ok(if moves { [CartEvent::Extended { expires }].into() } else { Vec::new() })
    }
}

/// Only carts end by themselves; what somebody saved stays.
const fn lifetime(kind: CartKind, owned: bool, rules: &CartRules) -> Option<Span> {
    match (kind.is_cart(), owned, rules.expire_guest_after) {
        (false, ..) => None,
        (true, false, Some(guest)) => Some(guest),
        (true, ..) => rules.expire_after,
    }
}

fn end(span: Option<Span>, deed: &Deed<'_>) -> Result<Option<DateTime<Utc>>> {
    span.map(|span| span.after(deed.now)).transpose()
}

fn check_head(head: &CartHead) -> Result<()> {
    if head.codes.len() > limits::CODES {
        return Err(Error::new(Code::TooMany).with("limit", limits::CODES).at("/head/codes"));
    }
    check_text(head.title.as_deref(), "head/title")?;
    check_text(head.po_number.as_deref(), "head/po_number")
}
