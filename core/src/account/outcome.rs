//! What a step did, as the host gets it.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::effect::Effect;
use super::event::Event;
use super::subject::Subject;
use crate::cart::{MergeReport, OperationAnswer, RowAnswer};
use crate::document::{Encode, Tree, record, tagged};
use crate::id::{Name, RunId, Sku};
use crate::quote::BroughtIn;

/// What a step did.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Outcome {
    /// The facts, in order: to be appended to the account's log.
    pub events: Vec<Event>,
    /// What the host must do now, in order.
    pub effects: Vec<Effect>,
    /// When the account wants to be stepped again, at the latest.
    pub next_wakeup: Option<DateTime<Utc>>,
    /// The input was accepted before, by the event with this number: nothing was done.
    pub duplicate_of: Option<u64>,
    /// What changed: the views of these subjects are to be projected anew.
    pub touched: Vec<Subject>,
    /// What only other systems know, and this step asks for.
    pub needs: Vec<Need>,
    /// What the command came to, piece by piece, where it had pieces.
    pub answer: Option<Answer>,
}

record! {
    /// Something that only another system knows. The answer comes back as a signal, such as `signal.stock_known`.
    pub struct Need {
        /// What is asked, such as `stock`.
        required fact: Name,
        /// About which products.
        list skus: Sku,
        /// Until when an answer helps.
        required deadline: DateTime<Utc>,
        /// What happens without one: `send` or `drop`.
        required fallback: Name,
        /// Who asks.
        required run: RunId,
    }
}

tagged! {
    /// What a command with several pieces came to.
    pub enum Answer by "about" {
        /// Of each row, or line, that was to be added.
        Rows "rows" {
            /// In the order of the rows.
            list rows: RowAnswer,
        },
        /// Of each operation of a batch.
        Operations "operations" {
            /// In the order of the operations.
            list operations: OperationAnswer,
        },
        /// Of a quote that was made on a device.
        BroughtIn "brought_in" {
            /// Whether it was honoured, and how far prices have drifted.
            required outcome: BroughtIn,
        },
        /// Of a merge.
        Merge "merge" {
            /// What became of each line.
            required report: MergeReport,
        },
    }
}

impl Outcome {
    /// The outcome as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        self.to_tree().to_json()
    }

    /// The outcome as a tree: `events`, `effects`, `touched`, `answer`, `next_wakeup`, `duplicate_of`, each left out where empty.
    #[must_use]
    pub fn to_tree(&self) -> Tree {
        let mut fields: Vec<(String, Tree)> = Vec::new();
        let mut list = |name: &str, items: Vec<Tree>| {
            if !items.is_empty() {
                fields.push((name.into(), Tree::List(items)));
            }
        };
        list("events", self.events.iter().map(Encode::encode).collect());
        list("needs", self.needs.iter().map(Encode::encode).collect());
        list("effects", self.effects.iter().map(Encode::encode).collect());
        list("touched", self.touched.iter().map(Encode::encode).collect());
        fields.extend(self.answer.as_ref().map(|answer| ("answer".into(), answer.encode())));
        fields.extend(self.next_wakeup.map(|at| ("next_wakeup".into(), at.encode())));
        fields.extend(self.duplicate_of.map(|seq| ("duplicate_of".into(), seq.encode())));
        Tree::Object(fields)
    }
}

#[cfg(feature = "schema")]
crate::document::described! {
    /// What a step did.
    Outcome {
        /// The facts, in order: to be appended to the account's log.
        list events: Event,
        /// What only other systems know, and this step asks for.
        list needs: Need,
        /// What the host must do now, in order.
        list effects: Effect,
        /// What changed: the views of these subjects are to be projected anew.
        list touched: Subject,
        /// What the command came to, piece by piece, where it had pieces.
        optional answer: Answer,
        /// When the account wants to be stepped again, at the latest.
        optional next_wakeup: DateTime<Utc>,
        /// The input was accepted before, by the event with this number: nothing was done.
        optional duplicate_of: u64,
    }
}
