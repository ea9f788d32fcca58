//! What has happened to an approval. Events carry what was derived, so that folding them needs no rulebook and no company.

use alloc::string::String;

use chrono::{DateTime, Utc};

use super::rules::{Approver, Verdict};
use super::state::{Case, Eligible, Person, PlanStep};
use crate::document::{record, tagged};
use crate::id::{Name, StepId};

record! {
    /// Who may decide a step.
    #[derive(Eq)]
    pub struct StepPeople {
        /// The step.
        required step: StepId,
        /// The people, as far as the limit goes.
        list eligible: Eligible,
        /// How many they are.
        required people: u64,
    }

    /// A step that opened.
    #[derive(Eq)]
    pub struct OpenedStep {
        /// The step.
        required step: StepId,
        /// The people, as far as the limit goes.
        list eligible: Eligible,
        /// How many they are.
        required people: u64,
        /// When it is escalated.
        optional escalate_at: DateTime<Utc>,
        /// When it decides itself.
        optional auto_at: DateTime<Utc>,
    }
}

tagged! {
    /// A fact of an approval.
    pub enum ApprovalEvent by "event" {
        /// It was asked for.
        Requested "requested" {
            /// What and who.
            required case: Case,
            /// The merged plan.
            list steps: PlanStep,
        },
        /// The steps of a stage opened.
        StageOpened "stage_opened" {
            /// The stage.
            required stage: u32,
            /// Its steps that were not approved before.
            list steps: OpenedStep,
        },
        /// A person decided a step.
        Voted "voted" {
            /// The step.
            required step: StepId,
            /// Who.
            required by: Person,
            /// In whose right.
            list powers: Person,
            /// What.
            required verdict: Verdict,
            /// The id of what was said, a text that the host keeps.
            optional note: Name,
        },
        /// A step is approved.
        StepApproved "step_approved" {
            /// The step.
            required step: StepId,
            /// Whether nobody decided in time and the policy did.
            default by_itself: bool = false,
        },
        /// A step is rejected.
        StepRejected "step_rejected" {
            /// The step.
            required step: StepId,
            /// Whether nobody decided in time and the policy did.
            default by_itself: bool = false,
        },
        /// More people may decide a step.
        Escalated "escalated" {
            /// The step.
            required step: StepId,
            /// Who may decide it now.
            list eligible: Eligible,
            /// How many they are.
            required people: u64,
        },
        /// A step went to somebody else.
        Reassigned "reassigned" {
            /// The step.
            required step: StepId,
            /// Who decides instead.
            list to: Approver,
            /// Who may decide it now.
            list eligible: Eligible,
            /// How many they are.
            required people: u64,
        },
        /// Other people may decide.
        PeopleChanged "people_changed" {
            /// The steps that changed.
            list steps: StepPeople,
        },
        /// It can't be finished as things are.
        Blocked "blocked" {
            /// The step.
            required step: StepId,
            /// The reason, as a sentence.
            required why: String,
        },
        /// It can be finished again.
        Unblocked "unblocked" {},
        /// Every step is approved.
        Approved "approved" {},
        /// It was refused.
        Rejected "rejected" {
            /// The step that ended it.
            required step: StepId,
            /// The id of what was said, a text that the host keeps.
            optional note: Name,
        },
        /// It was given back to be changed.
        Returned "returned" {
            /// By whom; nobody who is known here where another system decided.
            optional by: Person,
            /// The id of what was said, a text that the host keeps.
            optional note: Name,
        },
        /// Those who asked took it back.
        Recalled "recalled" {},
        /// The approved subject changed within what was approved.
        Amended "amended" {
            /// What it is now.
            required case: Case,
            /// The plan for it, all approved.
            list steps: PlanStep,
        },
        /// The approved subject changed beyond what was approved.
        Reopened "reopened" {
            /// What it is now.
            required case: Case,
            /// The plan for it, with the steps that stay approved.
            list steps: PlanStep,
        },
        /// A new rulebook asks for other steps.
        Restarted "restarted" {
            /// What it is, and who decides about it now.
            required case: Case,
            /// The new plan, with the decisions that still fit.
            list steps: PlanStep,
        },
        /// The system that decides about it said where it stands.
        Observed "observed" {
            /// That system's version.
            required source_version: u64,
        },
        /// Its subject expired, or was ordered with it: it counts no more.
        Lapsed "lapsed" {},
        /// Its subject is gone.
        Cancelled "cancelled" {},
    }
}
