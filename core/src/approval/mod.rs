//! Approvals: who must agree to a cart, quote or change of an order before it goes on, and what they decided.
//!
//! Policies of the rulebook that match a subject merge into one plan, which is copied into the state of the approval: what
//! happens later to the rulebook changes nothing of it. Decides who may decide, when a step is done, what a change of an
//! approved subject asks again. Does not decide who may submit, nor what an approved subject may be used for; carts do.
//!
//! Two rules hold everywhere. What is not known counts against the buyer: a policy whose condition can't be decided matches
//! and says why. And nobody approves their own: those who ask take no part, nor does anybody on their behalf, unless the
//! policy says so.

mod apply;
mod claim;
mod command;
mod content;
mod decide;
mod delegation;
mod event;
mod feasible;
mod observe;
mod people;
mod plan;
mod policy;
mod recheck;
mod reopen;
mod restart;
pub mod rules;
mod spend;
mod standing;
mod state;
mod table;
mod unfold;
mod votes;

pub use claim::Claim;
pub use command::{ApprovalCommand, ObservedStatus};
pub use content::{Content, ContentLine, CostCentreShare, Facet, Fingerprint};
pub use delegation::{
    Delegation, DelegationRequest, delegate, next_change as next_delegation_change, revoke,
};
pub use event::{ApprovalEvent, OpenedStep, StepPeople};
pub use people::Circle;
pub use plan::{Asked, Plan, plan};
pub use policy::{MatchingPolicy, Policies, over_order_limit};
pub use spend::{SpendEntry, SpendLog};
pub use standing::{Standing, StepStanding};
pub use state::{
    Approval, ApprovalStatus, Blocked, Case, Eligible, Person, PlanStep, StepReason, StepStatus, SubjectRef,
    Vote,
};
pub use table::{ApprovalWord, TABLE};
