//! Facts: what happened to an account, enough to rebuild its state without an engine.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::closing::Closing;
use super::effect::{Effect, EffectResult};
use super::flat::domains;
use super::subject::Subject;
use super::usage::OrderUse;
use crate::approval::{ApprovalEvent, Delegation, SpendEntry, SubjectRef};
use crate::budget::BudgetEvent;
use crate::budget::credit::CreditEvent;
use crate::cart::CartEvent;
use crate::digest::Digest;
use crate::document::{Cursor, Decode, Encode, Faults, Tree, tagged};
use crate::id::{
    AccountId, ApprovalId, CartId, ContactId, EffectKey, InputId, Name, OrderId, QuoteId, RunId,
};
use crate::order::OrderEvent;
use crate::party::{CompanyRecord, ContactRecord};
use crate::pricing::{Answers, Consumed};
use crate::quote::QuoteEvent;
use crate::recovery::{JourneyEvent, JourneyRef, OutreachEvent, Purchase, RunEvent};

/// A fact with its place in the account's history. In JSON one flat object:
/// `{ "seq": 12, "at": "..", "event": "account.input_accepted", .. }`.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its number: 1 for the first, without gaps.
    pub seq: u64,
    /// When it took effect, by the account's clock.
    pub at: DateTime<Utc>,
    /// What happened.
    pub fact: Fact,
}

domains! {
    /// What happened, by domain.
    pub enum Fact by "event" {
        /// Something about the account as a whole.
        Account "account": AccountEvent,
        /// Something about budgets.
        Budget "budget": BudgetEvent,
        /// Something about credit.
        Credit "credit": CreditEvent,
        /// Something about writing to the people of the account.
        Outreach "outreach": OutreachEvent,
        ;
        /// Something about a cart.
        Cart "cart" cart CartId: CartEvent,
        /// Something about a quote.
        Quote "quote" quote QuoteId: QuoteEvent,
        /// Something about an approval.
        Approval "approval" approval ApprovalId: ApprovalEvent,
        /// Something about an order.
        Order "order" order OrderId: OrderEvent,
        /// Something about a thing that can stall.
        Journey "journey" journey JourneyRef: JourneyEvent,
        /// Something about a run of a recovery play.
        Run "run" run RunId: RunEvent,
    }
}

tagged! {
    /// What happens to the account as a whole.
    pub enum AccountEvent by "event" {
        /// The account came into being.
        Opened "opened" {
            /// The account.
            required account: AccountId,
        },
        /// An input was accepted.
        InputAccepted "input_accepted" {
            /// Its id.
            required input: InputId,
            /// The digest of its body.
            required digest: Digest,
            /// How many of the oldest remembered inputs were forgotten for it.
            default forgot: u32 = 0,
        },
        /// The rulebook is another one than before.
        RulebookChanged "rulebook_changed" {
            /// The one before.
            optional from: Digest,
            /// The one that holds now.
            required to: Digest,
        },
        /// The company was put in place of the one known.
        ProfileSynced "profile_synced" {
            /// The version at the source.
            required version: u64,
            /// The company.
            required company: CompanyRecord,
        },
        /// A contact was put or changed.
        ContactSynced "contact_synced" {
            /// The version at the source.
            required version: u64,
            /// The contact.
            required contact: ContactRecord,
        },
        /// A contact is gone.
        ContactRemoved "contact_removed" {
            /// The version at the source.
            required version: u64,
            /// The contact.
            required contact: ContactId,
        },
        /// The host's count of what was used of contracts and promotions.
        ConsumptionSynced "consumption_synced" {
            /// The version of the count.
            required version: u64,
            /// What was used.
            default consumed: Consumed = Consumed::default(),
            /// Orders that the count holds.
            list includes: OrderId,
        },
        /// A right to approve was handed on.
        Delegated "delegated" {
            /// The delegation.
            required delegation: Delegation,
        },
        /// A delegation is in force from now on.
        DelegationBegan "delegation_began" {
            /// The delegation.
            required id: Name,
        },
        /// A delegation is over, or was revoked.
        DelegationEnded "delegation_ended" {
            /// The delegation.
            required id: Name,
        },
        /// What a subject spends counts in the rolling sums of policies, in place of what it counted before.
        SpendLogged "spend_logged" {
            /// The subject.
            required subject: SubjectRef,
            /// By cost centre and supplier.
            list entries: SpendEntry,
        },
        /// A subject counts in no rolling sum any more.
        SpendRemoved "spend_removed" {
            /// The subject.
            required subject: SubjectRef,
        },
        /// Goods have been sent to these places before, from now on.
        PlacesKnown "places_known" {
            /// The places.
            list places: Name,
        },
        /// Something has ended and will leave the state.
        Closing "closing" {
            /// What, and when.
            required closing: Closing,
        },
        /// Something that had ended is open again.
        Reopened "reopened" {
            /// What it is.
            required subject: Subject,
        },
        /// What an order uses of contracts and promotions, in place of what was counted for it before.
        OrderCounted "order_counted" {
            /// What it uses; nothing once everything was given back.
            required uses: OrderUse,
        },
        /// The account bought something: how recently, how often and for how much it does.
        Bought "bought" {
            /// The order.
            required purchase: Purchase,
        },
        /// Another system answered what pricing asked for.
        Answered "answered" {
            /// The answers.
            default answers: Answers = Answers::default(),
        },
        /// What is known of a person changed; what it is, is stored apart.
        PersonChanged "person_changed" {
            /// The person.
            required contact: ContactId,
            /// The version at the source.
            required version: u64,
        },
        /// What was known of a person was erased.
        PersonForgotten "person_forgotten" {
            /// The person.
            required contact: ContactId,
        },
        /// An effect was given to the host.
        EffectIssued "effect_issued" {
            /// The effect.
            required effect: Effect,
        },
        /// The host said what became of an effect.
        EffectAnswered "effect_answered" {
            /// The effect.
            required key: EffectKey,
            /// What became of it.
            required result: EffectResult,
        },
        /// An answer came to an effect that is not open: counted, and nothing else.
        AnswerUnmatched "answer_unmatched" {
            /// The key that was answered.
            required key: EffectKey,
        },
        /// An effect is stale: nobody has to do it any more.
        EffectLapsed "effect_lapsed" {
            /// The effect.
            required key: EffectKey,
        },
        /// Something that had ended left the state.
        Dropped "dropped" {
            /// What it was.
            required subject: Subject,
        },
    }
}

impl Fact {
    /// Whether it changes the account itself, beyond noting inputs and effects.
    pub(super) const fn changes_account(&self) -> bool {
        match self {
            Self::Account(event) => !matches!(
                event,
                AccountEvent::InputAccepted { .. }
                    | AccountEvent::EffectIssued { .. }
                    | AccountEvent::EffectAnswered { .. }
                    | AccountEvent::EffectLapsed { .. }
                    | AccountEvent::Closing { .. }
                    | AccountEvent::Dropped { .. }
            ),
            Self::Budget(_) | Self::Credit(_) => true,
            _ => false,
        }
    }
}

impl Event {
    /// Reads one event from JSON.
    ///
    /// # Errors
    /// Every fault of the document at once.
    pub fn parse(json: impl AsRef<[u8]>) -> Result<Self, Faults> {
        crate::document::read(json.as_ref())
    }

    /// The event as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        crate::digest::canonical(self).to_json()
    }
}

impl Encode for Event {
    fn encode(&self) -> Tree {
        let mut fields = alloc::vec![("seq".into(), self.seq.encode()), ("at".into(), self.at.encode())];
        fields.extend(self.fact.fields());
        Tree::Object(fields)
    }
}

impl Decode for Event {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let mut object = at.object(tree)?;
        let seq = object.required("seq", at);
        let instant = object.required("at", at);
        let fact = Fact::decode(tree, &["seq", "at"], at);
        Some(Self { seq: seq?, at: instant?, fact: fact? })
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{DateTime, Event, Fact, Tree, Utc};
    use crate::document::{
        Definitions, Describe, Variants as _, describe_variants, required, within_envelope,
    };

    impl Describe for Event {
        fn describe(definitions: &mut Definitions) -> Tree {
            definitions.refer("Event", module_path!(), |definitions| {
                let seq = "Its number: 1 for the first, without gaps.";
                let at = "When it took effect, by the account's clock.";
                let envelope = [
                    required("seq", seq, u64::describe(definitions)),
                    required("at", at, DateTime::<Utc>::describe(definitions)),
                ];
                let variants = within_envelope(&envelope, Fact::variants(definitions));
                describe_variants("event", "A fact with its place in the account's history.", variants)
            })
        }
    }
}
