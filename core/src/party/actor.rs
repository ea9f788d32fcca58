//! Who gives a command, for whom and how it came in; and what roles may do.
//!
//! A command without a person is the host's own. What a seller's employee does for a buyer is recorded with both identities,
//! and both count where duties are separated.

use alloc::collections::BTreeSet;
use alloc::format;

use chrono::{DateTime, Utc};

use super::Company;
use crate::document::{Cursor, choice, record};
use crate::error::{Code, Error, Result};
use crate::id::{ContactId, InputId, OrgUnitId, RoleId, SellerUserId};

choice! {
    /// How a command came in.
    #[derive(Default)]
    pub enum Via {
        /// A person who is signed in.
        #[default]
        Session "session",
        /// A link that carries a claim.
        Link "link",
        /// A procurement system that was punched out from.
        Punchout "punchout",
        /// A batch of another system.
        Import "import",
    }

    /// What a role may do.
    pub enum Permission {
        /// Change carts.
        Edit "edit",
        /// Submit carts for approval.
        Submit "submit",
        /// Place orders.
        Order "order",
        /// Ask for, counter, accept and decline quotes.
        Quote "quote",
        /// Decide approvals, as far as a step names the person.
        Approve "approve",
        /// Delegate one's own approvals.
        Delegate "delegate",
        /// Change lists and templates that are shared.
        Lists "lists",
        /// Set budgets.
        Budget "budget",
        /// Work on quotes for the seller and set prices.
        Sell "sell",
        /// Everything else that changes the account: locks of others, cancellations, imports.
        Manage "manage",
    }
}

record! {
    /// What a role may do. Where a rulebook has no such rules, contacts may do all that buyers do and the seller's people all
    /// that sellers do.
    pub struct RoleRule {
        /// The role.
        required id: RoleId,
        /// What it may do.
        list may: Permission,
    }

    /// Who acts: a contact of the account or an employee of the seller. Neither is the host itself.
    #[derive(Eq, Default)]
    pub struct Actor check {
        /// A person of the account.
        optional contact: ContactId,
        /// An employee of the seller.
        optional seller: SellerUserId,
        /// The roles of that employee, as the host knows them.
        list seller_roles: RoleId,
        /// The contact that the employee, or a colleague, acts for.
        optional on_behalf_of: ContactId,
        /// How the command came in.
        default via: Via = Via::Session,
    }
}

/// A command's who and when, as every domain that decides about it is told.
#[derive(Debug, Clone, Copy)]
pub struct Deed<'a> {
    /// The input: ids and stamps of what it makes are derived from it.
    pub input: &'a InputId,
    /// Who acts.
    pub actor: &'a Actor,
    /// When it happened; not after `now`.
    pub at: DateTime<Utc>,
    /// The account's clock, against which deadlines run.
    pub now: DateTime<Utc>,
}

impl Permission {
    /// Whether it is a thing that buyers do.
    #[must_use]
    pub const fn is_buyers(self) -> bool {
        !matches!(self, Self::Sell)
    }
}

impl Actor {
    /// The host itself: imports, timers, other systems.
    #[must_use]
    pub fn host() -> Self {
        Self::default()
    }

    /// A contact who is signed in.
    #[must_use]
    pub fn contact(contact: ContactId) -> Self {
        Self { contact: Some(contact), ..Self::default() }
    }

    /// An employee of the seller who is signed in.
    #[must_use]
    pub fn seller(seller: SellerUserId, roles: impl IntoIterator<Item = RoleId>) -> Self {
        Self { seller: Some(seller), seller_roles: roles.into_iter().collect(), ..Self::default() }
    }

    /// Whether it is the host.
    #[must_use]
    pub const fn is_host(&self) -> bool {
        self.contact.is_none() && self.seller.is_none()
    }

    /// The contacts whose deed it is: the person who acts and the one acted for.
    pub fn identities(&self) -> impl Iterator<Item = &ContactId> {
        self.contact.iter().chain(&self.on_behalf_of)
    }

    /// The contact who counts as the buyer: the one acted for, else the one who acts.
    #[must_use]
    pub fn buyer(&self) -> Option<&ContactId> {
        self.on_behalf_of.as_ref().or(self.contact.as_ref())
    }

    /// The name in lists and logs, unique across contacts and employees.
    #[must_use]
    pub fn label(&self) -> alloc::string::String {
        match (&self.contact, &self.seller) {
            (Some(contact), _) => format!("contact:{contact}"),
            (_, Some(seller)) => format!("seller:{seller}"),
            _ => "host".into(),
        }
    }

    /// Whether the actor may do this for a unit of the company (for no unit in particular: anywhere in it).
    ///
    /// The host may do everything. Everybody else must be known and active; both identities of an on-behalf-of are looked
    /// up, and the roles of the one who acts decide.
    ///
    /// # Errors
    /// [`Code::UnknownContact`], [`Code::UnknownOrgUnit`], [`Code::NotPermitted`].
    pub fn permit(
        &self,
        permission: Permission,
        unit: Option<&OrgUnitId>,
        company: &Company,
        rules: &[RoleRule],
    ) -> Result<()> {
        for contact in self.identities() {
            if company.contact(contact)?.inactive {
                return Err(refused(permission).detail(format!("{contact} is no longer active.")));
            }
        }
        if self.is_host() {
            return Ok(());
        }
        if rules.is_empty() {
            let fits = permission.is_buyers() || self.seller.is_some();
            return if fits { Ok(()) } else { Err(refused(permission)) };
        }
        let held: BTreeSet<&RoleId> = match (&self.contact, unit) {
            (Some(contact), Some(unit)) => company.roles(contact, unit)?,
            (Some(contact), None) => company
                .contact(contact)?
                .memberships
                .iter()
                .flat_map(|membership| &membership.roles)
                .collect(),
            (None, _) => self.seller_roles.iter().collect(),
        };
        let allowed = rules.iter().any(|rule| held.contains(&rule.id) && rule.may.contains(&permission));
        if allowed { Ok(()) } else { Err(refused(permission).with_list("roles", held)) }
    }

    fn check(&self, at: &mut Cursor) {
        if self.contact.is_some() && self.seller.is_some() {
            at.fault(Code::ConflictingFields, "Give at most one of \"contact\" and \"seller\".");
        }
        if self.contact.is_none() && self.seller.is_none() && self.on_behalf_of.is_some() {
            at.fault(Code::ConflictingFields, "Say who acts on behalf of the contact.");
        }
    }
}

fn refused(permission: Permission) -> Error {
    Error::new(Code::NotPermitted).with("permission", permission)
}
