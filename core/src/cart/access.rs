//! Who may do what with a cart, and what stands in the way: authority, permission, state, version, lock, in this order.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::event::CartEvent;
use super::line::CartLine;
use super::state::{Access, Authority, Cart, CartKind, CartLock, CartState, LockScope, Member};
use super::table::{CartVerb, TABLE};
use crate::error::{Code, Error, Result};
use crate::id::LineId;
use crate::limits;
use crate::party::{Actor, Company, Deed, Permission, RoleRule, Via};

impl Cart {
    /// Whether the actor may do this with the cart.
    ///
    /// A person needs the permission for the unit, and the cart must be his, his unit's or shared with him far enough. Carts of
    /// a unit are open to everybody of the unit with the permission; lists only as far as they are shared. The host may do
    /// everything, and so may the seller's people who have the permission.
    ///
    /// # Errors
    /// [`Code::ExternalAuthority`], [`Code::NotPermitted`], [`Code::UnknownContact`], [`Code::UnknownOrgUnit`].
    pub fn permit(&self, verb: CartVerb, actor: &Actor, company: &Company, rules: &[RoleRule]) -> Result<()> {
        self.check_authority()?;
        actor.permit(self.permission(verb), self.unit.as_ref(), company, rules)?;
        if actor.is_host() || actor.seller.is_some() {
            return Ok(());
        }
        let needed = match verb {
            CartVerb::Share | CartVerb::Cancel => Access::Owner,
            CartVerb::See => Access::View,
            _ => Access::Edit,
        };
        let granted = self.access(actor, company)?;
        if granted.is_some_and(|granted| granted >= needed) {
            return Ok(());
        }
        Err(Error::new(Code::NotPermitted).with("access", needed).with_list("granted", granted))
    }

    /// How far the cart is open to a person of the company.
    ///
    /// # Errors
    /// [`Code::UnknownContact`], [`Code::UnknownOrgUnit`].
    pub fn access(&self, actor: &Actor, company: &Company) -> Result<Option<Access>> {
        // A guest's cart is whose it is in hand; what belongs to a unit alone is open as its unit and its members say.
        let guests = self.owner.is_none() && self.unit.is_none();
        if guests || actor.identities().any(|contact| self.owner.as_ref() == Some(contact)) {
            return Ok(Some(Access::Owner));
        }
        let mut granted = None;
        for contact in actor.identities() {
            let memberships = &company.contact(contact)?.memberships;
            let in_unit = match &self.unit {
                Some(unit) => {
                    let lineage = company.lineage(unit)?;
                    memberships.iter().any(|membership| lineage.contains(&membership.unit))
                }
                None => false,
            };
            if in_unit {
                let open = if self.kind.is_cart() { Some(Access::Owner) } else { self.shared };
                granted = granted.max(open);
            }
            let has = |member: &&Member| match (&member.contact, &member.role) {
                (Some(named), _) => named == contact,
                (_, Some(role)) => {
                    memberships.iter().any(|membership| membership.roles.iter().any(|held| held == role))
                }
                _ => false,
            };
            granted = granted.max(self.members.iter().filter(has).map(|member| member.access).max());
        }
        Ok(granted)
    }

    const fn permission(&self, verb: CartVerb) -> Permission {
        match verb {
            CartVerb::Submit | CartVerb::Recall | CartVerb::Amend => Permission::Submit,
            CartVerb::Place | CartVerb::Transfer => Permission::Order,
            _ => match self.kind {
                CartKind::Cart | CartKind::Saved => Permission::Edit,
                CartKind::Requisition | CartKind::WishList | CartKind::Template => Permission::Lists,
            },
        }
    }

    /// What stands before every decision: authority, the state's table, the version that was seen, the lock. The states that
    /// the command may lead to.
    ///
    /// # Errors
    /// [`Code::ExternalAuthority`], those of the [`TABLE`], [`Code::StaleVersion`], [`Code::Locked`].
    pub fn guard(&self, verb: CartVerb, deed: &Deed<'_>, seen: Option<u64>) -> Result<&'static [CartState]> {
        self.check_authority()?;
        let states = TABLE.allows(self.state, verb)?;
        if seen.is_some_and(|seen| seen != self.version) {
            return Err(stale(self.version));
        }
        // A lock of lines or prices leaves the rest open; edits are looked at one by one.
        match verb {
            CartVerb::Edit | CartVerb::Amend => {}
            CartVerb::Reprice | CartVerb::Freeze | CartVerb::FreezeHard | CartVerb::Thaw => {
                self.check_lock(deed, LockScope::Prices)?;
            }
            _ => self.check_lock(deed, LockScope::All)?,
        }
        Ok(states)
    }

    pub(super) fn check_authority(&self) -> Result<()> {
        match self.authority {
            Authority::Engine => Ok(()),
            Authority::External => Err(Code::ExternalAuthority.into()),
        }
    }

    /// Whether somebody else's lock blocks a change of this scope.
    pub(crate) fn check_lock(&self, deed: &Deed<'_>, scope: LockScope) -> Result<()> {
        let Some(lock) = self.lock_at(deed.now) else { return Ok(()) };
        let blocked = lock.scope == LockScope::All || lock.scope == scope;
        if !blocked || lock.by == deed.actor.label() {
            return Ok(());
        }
        let error = Error::new(Code::Locked).with("by", &lock.by).with("scope", lock.scope);
        Err(error.with("until", crate::time::instant_to_text(lock.until)))
    }

    /// The lock, unless it is over.
    #[must_use]
    pub fn lock_at(&self, now: DateTime<Utc>) -> Option<&CartLock> {
        self.lock.as_ref().filter(|lock| now < lock.until)
    }

    /// The line that a person means, at the version that was seen.
    pub(super) fn seen_line(&self, id: &LineId, seen: u64) -> Result<&CartLine> {
        let Some(line) = self.remembered(id) else {
            return Err(Error::new(Code::UnknownLine).with("line", id).at("/line"));
        };
        if line.version != seen {
            return Err(stale(line.version).with("line", id));
        }
        if line.is_there() {
            Ok(line)
        } else {
            Err(Error::new(Code::UnknownLine).with("line", id).at("/line"))
        }
    }

    /// Whether a deed of this actor counts as activity of the buyer. A guest has no contact: what a session or a link does with
    /// a guest's cart is the guest's doing.
    #[must_use]
    pub fn is_buyer(&self, actor: &Actor) -> bool {
        let guest = self.owner.is_none() && actor.via != Via::Import;
        actor.seller.is_none() && (actor.contact.is_some() || guest)
    }

    /// What an edit has to do first: a soft freeze thaws.
    pub(super) fn thawing(&self) -> Vec<CartEvent> {
        if self.state == CartState::FrozenSoft { [CartEvent::Thawed {}].into() } else { Vec::new() }
    }

    /// Locks the cart for others until an instant, or renews the actor's own lock.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::EmptyWindow`] for an instant that is over.
    pub fn lock(&self, deed: &Deed<'_>, until: DateTime<Utc>, scope: LockScope) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Lock, deed, None)?;
        self.check_holder(deed)?;
        if until <= deed.now {
            return Err(Error::new(Code::EmptyWindow).at("/until"));
        }
        Ok([CartEvent::Locked { lock: CartLock { by: deed.actor.label(), until, scope } }].into())
    }

    /// Gives up a lock. `force` is for those who may take away locks of others; the caller has checked that.
    ///
    /// # Errors
    /// [`Code::ExternalAuthority`], those of the [`TABLE`], [`Code::Locked`] for the lock of somebody else.
    pub fn unlock(&self, deed: &Deed<'_>, force: bool) -> Result<Vec<CartEvent>> {
        self.check_authority()?;
        TABLE.allows(self.state, CartVerb::Lock)?;
        if !force {
            self.check_holder(deed)?;
        }
        Ok(if self.lock.is_some() { [CartEvent::Unlocked {}].into() } else { Vec::new() })
    }

    /// A lock of any scope has one holder.
    fn check_holder(&self, deed: &Deed<'_>) -> Result<()> {
        self.lock_at(deed.now).map_or(Ok(()), |lock| self.check_lock(deed, lock.scope))
    }

    /// Says who may use the cart.
    ///
    /// # Errors
    /// As [`Cart::guard`]; [`Code::TooMany`] beyond [`limits::MEMBERS`].
    pub fn share(
        &self,
        deed: &Deed<'_>,
        seen: Option<u64>,
        shared: Option<Access>,
        members: &[Member],
    ) -> Result<Vec<CartEvent>> {
        self.guard(CartVerb::Share, deed, seen)?;
        if members.len() > limits::MEMBERS {
            return Err(Error::new(Code::TooMany).with("limit", limits::MEMBERS).at("/members"));
        }
        Ok([CartEvent::Shared { shared, members: members.to_vec() }].into())
    }
}

pub(super) fn stale(version: u64) -> Error {
    Error::new(Code::StaleVersion).with("version", version)
}
