//! Accounts: the state of one customer company and the one function that changes it.
//!
//! [`Engine::step`](crate::Engine::step) takes an input and the time, and answers with facts ([`Event`]), with what the host must do now
//! ([`Effect`]) and with when it wants to be called again. Carts, quotes, approvals and budgets decide for themselves; this floor brings them
//! together: the order inside a step, what one decision means for the others, what is remembered and what is kept.

mod agenda;
mod answers;
mod approvals;
mod asking;
mod budgets;
mod buying;
mod carts;
mod closing;
mod conduct;
mod effect;
mod event;
mod flat;
mod holding;
mod input;
mod memory;
mod needs;
mod orders;
mod outcome;
mod people;
mod placing;
mod profile;
mod quotes;
mod recovery;
mod releases;
mod rules;
mod shelf;
mod snapshot;
mod state;
mod step;
mod subject;
mod submission;
mod sync;
mod turn;
mod usage;
mod views_approval;
mod views_cart;
mod views_quote;

pub use closing::Closing;
pub(crate) use conduct::Conduct;
pub use effect::{Effect, EffectKind, EffectResult};
pub use event::{AccountEvent, Event, Fact};
pub use input::{AccountCommand, Command, Input};
pub use memory::SeenInput;
pub use needs::KeptAnswers;
pub use outcome::{Answer, Need, Outcome};
pub use people::{Address, AddressKind, People, PeopleRecord, Person};
pub use profile::{ContactVersion, ProfileRecord};
pub use recovery::{HeldBack, Unsent};
pub use rules::{AccountRules, OnChange};
pub use state::Account;
pub use subject::Subject;
pub use usage::{OrderUse, Usage};
pub use views_cart::{BrokenChoice, MendableLine, PricedFix};
