//! What comes in: commands of people, observations and master data of other systems, answers to effects.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::effect::EffectResult;
use super::flat::domains;
use super::people::Person;
use crate::approval::{ApprovalCommand, DelegationRequest};
use crate::budget::BudgetCommand;
use crate::budget::credit::CreditCommand;
use crate::cart::CartCommand;
use crate::digest::{Digest, digest_of};
use crate::document::{Cursor, Decode, Encode, Faults, Tree, tagged};
use crate::error::Result;
use crate::id::{ApprovalId, CartId, ContactId, EffectKey, InputId, Name, OrderId, QuoteId};
use crate::order::OrderCommand;
use crate::party::{Actor, CompanyRecord, ContactRecord};
use crate::pricing::{Answers, Consumed};
use crate::quote::QuoteCommand;
use crate::recovery::Signal;

/// An input. In JSON one flat object:
/// `{ "id": "in-81", "at"?: "..", "actor"?: "kim", "command": "cart.submit", "cart": "c-9", .. }`. The actor is a contact's id, or
/// an object as [`Actor`] has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Input {
    /// Its id, unique among the inputs of the account. The same input may come again, the same id for another may not.
    pub id: InputId,
    /// When it happened; the moment of the step when absent. Hosts that repeat inputs should give it.
    pub at: Option<DateTime<Utc>>,
    /// Who acts; the host itself when absent.
    pub actor: Actor,
    /// What is to be done.
    pub command: Command,
}

domains! {
    /// What is to be done, by domain.
    pub enum Command by "command" {
        /// Something about the account as a whole.
        Account "account": AccountCommand,
        /// Something about budgets.
        Budget "budget": BudgetCommand,
        /// Something about credit.
        Credit "credit": CreditCommand,
        /// Something that was seen.
        Signal "signal": Signal,
        ;
        /// Something about a cart.
        Cart "cart" cart CartId: CartCommand,
        /// Something about a quote.
        Quote "quote" quote QuoteId: QuoteCommand,
        /// Something about an approval.
        Approval "approval" approval ApprovalId: ApprovalCommand,
        /// Something about an order.
        Order "order" order OrderId: OrderCommand,
    }
}

tagged! {
    /// Inputs about the account as a whole.
    pub enum AccountCommand by "command" {
        /// Puts the company as the host's master data knows it in place of what is known. An older version changes nothing.
        SyncProfile "sync_profile" {
            /// The version at the source, rising.
            required version: u64,
            /// The company.
            required company: CompanyRecord,
        },
        /// Puts or changes one contact.
        SyncContact "sync_contact" {
            /// The version at the source, rising.
            required version: u64,
            /// The contact.
            required contact: ContactRecord,
        },
        /// Removes a contact.
        RemoveContact "remove_contact" {
            /// The version at the source, rising.
            required version: u64,
            /// The contact.
            required contact: ContactId,
        },
        /// Puts the host's count of what was used of contracts and promotions. An older version changes nothing.
        SyncConsumption "sync_consumption" {
            /// The version of the count, rising.
            required version: u64,
            /// What was used.
            default consumed: Consumed = Consumed::default(),
            /// Orders placed here that the count holds already: they are not counted twice.
            list includes: OrderId,
        },
        /// Answers what pricing asked for.
        Answer "answer" {
            /// The answers.
            default answers: Answers = Answers::default(),
        },
        /// Puts what is known of a person: name, addresses.
        SyncPerson "sync_person" {
            /// The person.
            required person: Person,
        },
        /// Erases what is known of a person. Decisions that were made stay as they are: they know ids only.
        Forget "forget" {
            /// The person.
            required contact: ContactId,
        },
        /// Hands one's right to approve on.
        Delegate "delegate" {
            /// The id of the delegation.
            required delegation: Name,
            /// From whom to whom, and when.
            required request: DelegationRequest,
        },
        /// Ends a delegation.
        Revoke "revoke" {
            /// The delegation.
            required delegation: Name,
        },
        /// Says what became of an effect.
        EffectResult "effect_result" {
            /// The effect.
            required key: EffectKey,
            /// What became of it.
            required result: EffectResult,
        },
    }
}

impl Input {
    /// An input that happens at the moment of the step.
    ///
    /// # Errors
    /// [`Code::InvalidId`](crate::Code::InvalidId).
    pub fn new(id: &str, actor: Actor, command: impl Into<Command>) -> Result<Self> {
        let id = InputId::new(id).map_err(|error| error.at("/id"))?;
        Ok(Self { id, at: None, actor, command: command.into() })
    }

    /// Says when it happened.
    #[must_use]
    pub const fn at(mut self, at: DateTime<Utc>) -> Self {
        self.at = Some(at);
        self
    }

    /// Reads an input from JSON.
    ///
    /// # Errors
    /// Every fault of the document at once.
    pub fn parse(json: impl AsRef<[u8]>) -> Result<Self, Faults> {
        crate::document::read(json.as_ref())
    }

    /// The input as canonical JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        crate::digest::canonical(self).to_json()
    }

    /// Names exactly this input, however it was written.
    #[must_use]
    pub fn digest(&self) -> Digest {
        digest_of(self)
    }
}

const ENVELOPE: &[&str] = &["id", "at", "actor"];

impl Encode for Input {
    fn encode(&self) -> Tree {
        let mut fields = alloc::vec![("id".into(), self.id.encode())];
        fields.extend(self.at.map(|at| ("at".into(), at.encode())));
        match &self.actor {
            host if *host == Actor::default() => {}
            Actor { contact: Some(contact), .. } if self.actor == Actor::contact(contact.clone()) => {
                fields.push(("actor".into(), contact.encode()));
            }
            other => fields.push(("actor".into(), other.encode())),
        }
        fields.extend(self.command.fields());
        Tree::Object(fields)
    }
}

impl Decode for Input {
    fn decode(tree: &Tree, at: &mut Cursor) -> Option<Self> {
        let mut object = at.object(tree)?;
        let id = object.required("id", at);
        let instant = object.optional("at", at);
        let actor = match object.raw("actor") {
            Some(Tree::Text(_)) => object.optional("actor", at).map(Actor::contact),
            Some(_) => object.optional("actor", at),
            None => Some(Actor::host()),
        };
        let command = Command::decode(tree, ENVELOPE, at);
        Some(Self { id: id?, at: instant, actor: actor?, command: command? })
    }
}

#[cfg(feature = "schema")]
mod schema {
    use super::{Actor, Command, ContactId, DateTime, Input, InputId, Tree, Utc};
    use crate::document::{
        Definitions, Describe, Variants as _, describe_any, describe_variants, optional, required,
        within_envelope,
    };

    impl Describe for Input {
        fn describe(definitions: &mut Definitions) -> Tree {
            definitions.refer("Input", module_path!(), |definitions| {
                let actor = describe_any([ContactId::describe(definitions), Actor::describe(definitions)]);
                let envelope = [
                    required(
                        "id",
                        "Its id, unique among the inputs of the account. The same input may come again, the same id for another may not.",
                        InputId::describe(definitions),
                    ),
                    optional(
                        "at",
                        "When it happened; the moment of the step when absent. Hosts that repeat inputs should give it.",
                        DateTime::<Utc>::describe(definitions),
                    ),
                    optional("actor", "Who acts: a contact by id, or anybody; the host itself when absent.", actor),
                ];
                let variants = within_envelope(&envelope, Command::variants(definitions));
                describe_variants("command", "What comes in: an input of an account.", variants)
            })
        }
    }
}
