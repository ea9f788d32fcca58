//! Snapshots: the state as versioned JSON in canonical form, with a digest that shows damage.
//!
//! The digest is taken over the digests of the sections, so that a large profile that did not change is neither written nor
//! hashed again. Everything in a snapshot is what the events say; names and addresses of people are not in it.

use alloc::string::{String, ToString as _};
use alloc::sync::Arc;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::closing::Closing;
use super::effect::Effect;
use super::memory::Memory;
use super::needs::KeptAnswers;
use super::profile::{Profile, ProfileRecord};
use super::shelf::Shelf;
use super::state::Account;
use super::usage::Usage;
use crate::approval::{Approval, SpendLog};
use crate::budget::Budgets;
use crate::budget::credit::Credits;
use crate::cart::Cart;
use crate::digest::Digest;
use crate::document::{Cursor, Decode, Encode, Faults, Object, Tree};
use crate::error::{Code, Error};
use crate::id::{AccountId, Name};
use crate::order::Order;
use crate::quote::Quote;
use crate::recovery::{Journey, Outreach, Purchases, Run};

/// The version that this release writes.
const VERSION: &str = "1";

impl Account {
    /// The state as compact JSON. The same state gives the same bytes, in every language.
    #[must_use]
    pub fn snapshot(&self) -> String {
        let (profile, profile_digest) = self.head.profile.written();
        let state = self.open_state().to_json();
        let digest = digest_of(&state, profile_digest);
        let mut out = String::with_capacity(state.len().saturating_add(profile.len()).saturating_add(160));
        out.push_str("{\"snapshot\":\"");
        out.push_str(VERSION);
        out.push_str("\",\"digest\":\"");
        out.push_str(&digest.to_string());
        out.push_str("\",\"state\":");
        out.push_str(&state);
        out.push_str(",\"profile\":");
        out.push_str(profile);
        out.push('}');
        out
    }

    /// Names exactly this state.
    #[must_use]
    pub fn digest(&self) -> Digest {
        digest_of(&self.open_state().to_json(), self.head.profile.written().1)
    }

    /// Reads what [`Account::snapshot`] wrote. People are stored apart: [`Account::restore_people`].
    ///
    /// # Errors
    /// Every fault of the document at once: [`Code::InvalidJson`] for a truncated one, [`Code::UnsupportedVersion`] for one of
    /// a newer release, [`Code::DamagedSnapshot`] where the digest differs.
    pub fn restore(snapshot: impl AsRef<[u8]>) -> Result<Self, Faults> {
        let tree = Tree::parse(snapshot.as_ref())?;
        version_of(&tree)?;
        let mut at = Cursor::default();
        let account = Self::decode(&tree, &mut at);
        let (account, digest) = at.finish(account)?;
        if account.digest() != digest {
            return Err(Error::new(Code::DamagedSnapshot).at("/digest").into());
        }
        Ok(account)
    }

    /// Everything but the profile.
    fn open_state(&self) -> Tree {
        let head = &self.head;
        let (inputs, forgotten) = self.memory.encode();
        let mut fields = alloc::vec![("account".into(), head.id.encode()), ("seq".into(), head.seq.encode())];
        let mut some = |name: &str, tree: Option<Tree>| fields.extend(tree.map(|tree| (name.into(), tree)));
        some("clock", head.clock.as_ref().map(Encode::encode));
        some("rulebook", head.rulebook.as_ref().map(Encode::encode));
        some("unmatched_answers", (head.unmatched > 0).then(|| head.unmatched.encode()));
        some("forgotten", forgotten.as_ref().map(Encode::encode));
        some("usage", (*head.usage != Usage::default()).then(|| head.usage.encode()));
        some("answers", (*head.answers != KeptAnswers::default()).then(|| head.answers.encode()));
        some("inputs", filled(inputs));
        some("carts", filled(self.carts.encode()));
        some("quotes", filled(self.quotes.encode()));
        some("approvals", filled(self.approvals.encode()));
        some("orders", filled(self.orders.encode()));
        some("closing", filled(self.closing.encode()));
        some("delegations", filled(head.delegations.encode()));
        some("spend", filled(head.spend.entries.encode()));
        let places: Vec<Name> = head.places.iter().cloned().collect();
        some("places", filled(places.encode()));
        some("credits", (*head.credits != Credits::default()).then(|| head.credits.encode()));
        some("budgets", (*head.budgets != Budgets::default()).then(|| head.budgets.encode()));
        some("effects", filled(self.effects.encode()));
        some("journeys", filled(self.journeys.encode()));
        some("runs", filled(self.runs.encode()));
        some("purchases", (*head.purchases != Purchases::default()).then(|| head.purchases.encode()));
        some("outreach", (*head.outreach != Outreach::default()).then(|| head.outreach.encode()));
        Tree::Object(fields)
    }

    fn decode(tree: &Tree, at: &mut Cursor) -> Option<(Self, Digest)> {
        let mut object = at.object(tree)?;
        object.raw("snapshot");
        let digest: Option<Digest> = object.required("digest", at);
        let profile: Option<ProfileRecord> = object.required("profile", at);
        let state = object.raw("state").cloned().unwrap_or(Tree::Null);
        object.finish(at);
        let mut account = at.step("state", |at| Self::decode_state(&state, at))?;
        account.head.profile = Arc::new(Profile::of(profile?));
        account.build_agenda();
        Some((account, digest?))
    }

    fn decode_state(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let mut object = at.object(tree)?;
        let id: AccountId = object.required("account", at)?;
        let mut account = Self::new(id);
        account.head.seq = object.required("seq", at)?;
        account.head.clock = object.optional("clock", at);
        account.head.rulebook = object.optional("rulebook", at);
        account.head.unmatched = object.optional("unmatched_answers", at).unwrap_or_default();
        let forgotten: Option<DateTime<Utc>> = object.optional("forgotten", at);
        account.head.usage = Arc::new(object.optional("usage", at).unwrap_or_default());
        account.head.answers = Arc::new(object.optional("answers", at).unwrap_or_default());
        if let Some(tree) = object.raw("inputs") {
            account.memory = at.step("inputs", |at| Memory::decode(tree, forgotten, at))?;
        }
        account.carts = shelf(&mut object, "carts", at, |cart: &Cart| cart.id.clone())?;
        account.quotes = shelf(&mut object, "quotes", at, |quote: &Quote| quote.id.clone())?;
        account.approvals = shelf(&mut object, "approvals", at, |approval: &Approval| approval.id.clone())?;
        account.orders = shelf(&mut object, "orders", at, |order: &Order| order.id.clone())?;
        account.closing = shelf(&mut object, "closing", at, |closing: &Closing| closing.subject.clone())?;
        account.head.delegations = Arc::new(object.optional("delegations", at).unwrap_or_default());
        let entries = object.optional("spend", at).unwrap_or_default();
        account.head.spend = Arc::new(SpendLog { entries });
        let places: Vec<Name> = object.optional("places", at).unwrap_or_default();
        account.head.places = Arc::new(places.into_iter().collect());
        account.head.credits = Arc::new(object.optional("credits", at).unwrap_or_default());
        account.head.budgets = Arc::new(object.optional("budgets", at).unwrap_or_default());
        account.journeys = shelf(&mut object, "journeys", at, |journey: &Journey| journey.about.clone())?;
        account.runs = shelf(&mut object, "runs", at, |run: &Run| run.id.clone())?;
        account.head.purchases = Arc::new(object.optional("purchases", at).unwrap_or_default());
        account.head.outreach = Arc::new(object.optional("outreach", at).unwrap_or_default());
        account.effects = shelf(&mut object, "effects", at, |effect: &Effect| effect.key.clone())?;
        object.finish(at);
        Some(account)
    }
}

/// The values of a field by their keys; none where the field is left out.
fn shelf<K: Ord + Clone, V: Clone + Encode + Decode>(
    object: &mut Object<'_>,
    name: &'static str,
    at: &mut Cursor,
    key: impl Fn(&V) -> K,
) -> Option<Shelf<K, V>> {
    match object.raw(name) {
        Some(tree) => at.step(name, |at| Shelf::decode(tree, at, key)),
        None => Some(Shelf::default()),
    }
}

fn filled(list: Tree) -> Option<Tree> {
    match &list {
        Tree::List(items) if items.is_empty() => None,
        _ => Some(list),
    }
}

fn digest_of(state: &str, profile: Digest) -> Digest {
    Digest::of_all([Digest::of_text(state), profile])
}

/// Refuses a version that this release does not read.
fn version_of(tree: &Tree) -> Result<(), Error> {
    let unsupported = || Error::new(Code::UnsupportedVersion).at("/snapshot");
    match tree.get("snapshot") {
        Some(Tree::Text(version)) if version == VERSION => Ok(()),
        Some(Tree::Text(version)) => Err(unsupported()
            .detail(alloc::format!("Version {version:?} is not supported; this release reads {VERSION:?}."))
            .with("found", version)),
        _ => Err(unsupported().detail("The document does not say which version of a snapshot it is.")),
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{
        Account, AccountId, Approval, Budgets, Cart, Closing, Credits, DateTime, Digest, Effect, Journey,
        KeptAnswers, Name, Order, Outreach, ProfileRecord, Purchases, Quote, Run, String, Usage, Utc,
    };
    use crate::account::memory::SeenInput;
    use crate::approval::{Delegation, SpendEntry};
    use crate::document::described;

    struct State;

    described! {
        /// The state of an account, with a digest that shows damage.
        Account "Snapshot" {
            /// The version of the format.
            required snapshot: String,
            /// Names exactly this state.
            required digest: Digest,
            /// Everything but the profile.
            required state: State,
            /// The company.
            required profile: ProfileRecord,
        }

        /// The state of an account without the company.
        State "AccountState" {
            /// The account.
            required account: AccountId,
            /// The number of the last event.
            required seq: u64,
            /// The time up to which it was stepped.
            optional clock: DateTime<Utc>,
            /// The rulebook that it was stepped with last.
            optional rulebook: Digest,
            /// How many answers came to effects that were not open.
            optional unmatched_answers: u64,
            /// Inputs that happened at or before this instant may have been forgotten.
            optional forgotten: DateTime<Utc>,
            /// What was used of contracts and promotions.
            optional usage: Usage,
            /// Answers of other systems that still hold.
            optional answers: KeptAnswers,
            /// The inputs that were accepted within the horizon.
            list inputs: SeenInput,
            /// Carts, lists and templates.
            list carts: Cart,
            /// Quotes.
            list quotes: Quote,
            /// Approvals.
            list approvals: Approval,
            /// Orders.
            list orders: Order,
            /// What has ended and will leave the state.
            list closing: Closing,
            /// Rights to approve that were handed on.
            list delegations: Delegation,
            /// What counts in the rolling sums of policies, oldest first.
            list spend: SpendEntry,
            /// Where goods have been sent before.
            list places: Name,
            /// Credit.
            optional credits: Credits,
            /// Budgets.
            optional budgets: Budgets,
            /// Effects that wait for their answer.
            list effects: Effect,
            /// Things that can stall.
            list journeys: Journey,
            /// Runs of recovery plays.
            list runs: Run,
            /// How recently, how often and for how much the account bought.
            optional purchases: Purchases,
            /// Who was written to, and what came of it.
            optional outreach: Outreach,
        }
    }
}
