//! Folding events into a cart: the only mutation there is. It decides nothing and takes every event.

use alloc::sync::Arc;

use chrono::{DateTime, Utc};

use super::edit::LineEdit;
use super::event::CartEvent;
use super::line::{CartLine, LineKey, Stamp};
use super::state::{Authority, Cart, CartKind, CartState};
use crate::id::CartId;

impl Cart {
    /// The cart that an event of creation makes; none for every other event.
    #[must_use]
    pub fn from_created(id: CartId, event: &CartEvent, at: DateTime<Utc>) -> Option<Self> {
        let CartEvent::Created { kind, authority, unit, owner, currency, head, expires, buyer } = event
        else {
            return None;
        };
        Some(Self {
            id,
            kind: *kind,
            state: CartState::Active,
            authority: *authority,
            source_version: None,
            unit: unit.clone(),
            owner: owner.clone(),
            currency: *currency,
            head: head.clone(),
            shared: None,
            members: [].into(),
            all_lines: [].into(),
            folded: None,
            generation: 0,
            version: 1,
            frozen: None,
            approval: None,
            content: None,
            approved_until: None,
            reasons: [].into(),
            lock: None,
            placing: None,
            resume: None,
            order: None,
            merged_into: None,
            seen: None,
            expires: *expires,
            created: at,
            changed: at,
            activity: buyer.then_some(at),
        })
    }

    /// Folds an event. `at` is the account's clock when it was decided.
    pub fn apply(&mut self, event: &CartEvent, at: DateTime<Utc>) {
        if let CartEvent::Observed { source_version, whole: cart } = event {
            self.observe(*source_version, cart);
        }
        self.version = self.version.saturating_add(1);
        self.changed = at;
        match event {
            CartEvent::LineEdited { key, stamp, edit, buyer, misconfigured, .. } => {
                self.write(key, stamp, edit, *misconfigured);
                self.touch(*buyer, stamp.at);
            }
            CartEvent::Folded { horizon } => {
                self.all_lines.retain(|line| !line.is_forgotten(*horizon));
                self.all_lines.iter_mut().for_each(|line| Arc::make_mut(line).fold(*horizon));
                self.folded = Some(*horizon);
            }
            CartEvent::HeadChanged { head, buyer } => {
                self.head = head.clone();
                self.touch(*buyer, at);
            }
            CartEvent::KindChanged { kind } => self.kind = *kind,
            CartEvent::Shared { shared, members } => {
                self.shared = *shared;
                self.members.clone_from(members);
            }
            CartEvent::Claimed { owner, unit } => {
                self.owner = Some(owner.clone());
                self.unit.clone_from(unit);
            }
            CartEvent::Extended { expires } => self.expires = *expires,
            CartEvent::Locked { lock } => self.lock = Some(lock.clone()),
            CartEvent::Unlocked {} => self.lock = None,
            CartEvent::Seen { snapshot, buyer } => {
                self.seen = Some(snapshot.clone());
                self.touch(*buyer, at);
            }
            CartEvent::Created { .. } | CartEvent::Observed { .. } => {}
            event => self.advance(event, at),
        }
    }

    /// The events that move the cart from one state to another.
    fn advance(&mut self, event: &CartEvent, at: DateTime<Utc>) {
        match event {
            CartEvent::Frozen { hard, snapshot } => {
                self.state = if *hard { CartState::FrozenHard } else { CartState::FrozenSoft };
                self.frozen = Some(snapshot.clone());
            }
            CartEvent::Submitted { approval, snapshot, facets, until, buyer } => {
                self.touch(*buyer, at);
                self.frozen = Some(snapshot.clone());
                self.content = Some(facets.clone());
                self.approval.clone_from(approval);
                self.approved_until = if approval.is_none() { *until } else { None };
                self.state = awaiting(approval.is_some());
                self.reasons.clear();
            }
            CartEvent::Approved { until } => {
                self.state = CartState::Approved;
                self.approved_until = *until;
            }
            CartEvent::Returned { reasons } => {
                self.reopen();
                self.reasons.clone_from(reasons);
            }
            CartEvent::Thawed {} | CartEvent::Recalled {} | CartEvent::ApprovalLapsed {} => self.reopen(),
            CartEvent::Amended { snapshot, facets, approval, buyer } => {
                self.touch(*buyer, at);
                self.frozen = Some(snapshot.clone());
                self.content = Some(facets.clone());
                self.state = awaiting(approval.is_some());
                if approval.is_some() {
                    self.approval.clone_from(approval);
                    self.approved_until = None;
                }
            }
            CartEvent::Placing { key, snapshot, buyer } => {
                self.touch(*buyer, at);
                self.resume = Some(self.state);
                self.state = CartState::Placing;
                self.placing = Some(key.clone());
                if snapshot.is_some() {
                    self.frozen.clone_from(snapshot);
                }
                self.reasons.clear();
            }
            CartEvent::Refused { reason } => {
                let before = self.resume.take().unwrap_or(CartState::Active);
                self.placing = None;
                self.state = before;
                if before == CartState::Active {
                    self.frozen = None;
                }
                self.reasons = [reason.clone()].into();
            }
            CartEvent::GenerationStarted { generation, order, expires } => {
                self.reopen();
                self.generation = *generation;
                self.order = Some(order.clone());
                self.expires = *expires;
                self.seen = None;
            }
            CartEvent::Transferred { snapshot, expires } => {
                self.state = CartState::Transferred;
                self.frozen = Some(snapshot.clone());
                self.expires = *expires;
            }
            event => self.end(event),
        }
    }

    /// The events after which nothing more happens.
    fn end(&mut self, event: &CartEvent) {
        let state = match event {
            CartEvent::Placed { order } => {
                self.order = Some(order.clone());
                CartState::Ordered
            }
            CartEvent::Merged { into } => {
                self.merged_into = Some(into.clone());
                CartState::Merged
            }
            CartEvent::Expired {} => CartState::Expired,
            CartEvent::Deleted {} => CartState::Deleted,
            _ => return,
        };
        self.reopen();
        self.state = state;
        self.lock = None;
        self.expires = None;
        self.seen = None;
    }

    /// Back to a cart that can be edited, without kept prices and without an approval.
    fn reopen(&mut self) {
        self.state = CartState::Active;
        self.frozen = None;
        self.approval = None;
        self.content = None;
        self.approved_until = None;
        self.placing = None;
        self.resume = None;
    }

    fn write(&mut self, key: &LineKey, stamp: &Stamp, edit: &LineEdit, misconfigured: bool) {
        let id = key.line();
        let place = match self.all_lines.binary_search_by(|line| line.id.cmp(&id)) {
            Ok(place) => place,
            Err(place) => {
                self.all_lines.insert(place, Arc::new(CartLine::begin(key.clone(), stamp)));
                place
            }
        };
        if let Some(line) = self.all_lines.get_mut(place).map(Arc::make_mut) {
            line.absorb(stamp, edit);
            line.misconfigured = misconfigured;
            line.version = line.version.saturating_add(1);
        }
    }

    fn touch(&mut self, buyer: bool, at: DateTime<Utc>) {
        if buyer {
            self.activity = Some(self.activity.map_or(at, |activity| activity.max(at)));
        }
    }

    /// Takes over what another system says; its own id, version and times stay.
    fn observe(&mut self, source_version: u64, cart: &Self) {
        let (id, version, created) = (self.id.clone(), self.version, self.created);
        *self = cart.clone();
        self.id = id;
        self.version = version;
        self.created = created;
        self.authority = Authority::External;
        self.source_version = Some(source_version);
        self.all_lines.sort_by(|a, b| a.id.cmp(&b.id));
    }
}

const fn awaiting(approval: bool) -> CartState {
    if approval { CartState::PendingApproval } else { CartState::Approved }
}

/// The kinds that a cart may be turned into: a cart may be put aside and taken up again, lists stay lists.
pub(super) const fn may_become(from: CartKind, to: CartKind) -> bool {
    use CartKind::{Cart, Requisition, Saved, Template, WishList};
    matches!(
        (from, to),
        (Cart, Saved)
            | (Saved, Cart)
            | (Requisition | WishList | Template, Requisition | WishList | Template)
    )
}
