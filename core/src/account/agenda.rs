//! When which subject of an account is due next. Derived from the state: it is rebuilt when a state is loaded and is no part
//! of a snapshot.

use alloc::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::subject::Subject;

/// Due instants by subject and in order; ties go by the order of subjects.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Agenda {
    due: BTreeMap<Subject, DateTime<Utc>>,
    order: BTreeSet<(DateTime<Utc>, Subject)>,
}

impl Agenda {
    /// Puts down, moves or strikes out when a subject is due.
    pub(crate) fn set(&mut self, subject: Subject, due: Option<DateTime<Utc>>) {
        if self.due.get(&subject).copied() == due {
            return;
        }
        if let Some(old) = self.due.remove(&subject) {
            self.order.remove(&(old, subject.clone()));
        }
        if let Some(due) = due {
            self.order.insert((due, subject.clone()));
            self.due.insert(subject, due);
        }
    }

    /// The first that is due.
    pub(crate) fn first(&self) -> Option<&(DateTime<Utc>, Subject)> {
        self.order.first()
    }
}
