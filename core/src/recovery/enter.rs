//! Who may enter a play, and what a run of it begins with.
//!
//! Two rules decide, in this order: what the play says of the same key entering again, and the lane. Plays of one lane exclude each
//! other for a contact: a run of a higher or the same priority keeps the journey out, runs of a lower one end. Runs of the play
//! itself are for its re-entry alone.

use alloc::vec::Vec;

use chrono::{DateTime, Utc};

use super::journey::Journey;
use super::play::{EntryKey, ReEntry, Reading, Values};
use super::plays::{CompiledPlay, Plays};
use super::run::{Run, RunEnd, RunStart};
use crate::document::choice;
use crate::id::{AccountId, Name, RunId};

choice! {
    /// Why a journey does not enter.
    pub enum EntryRefusal {
        /// The key entered once, and does so once only.
        Once "once",
        /// A run of the key lives.
        Lives "lives",
        /// The last entry of the key is not long enough ago.
        Cooldown "cooldown",
        /// A run of a play with a higher or the same priority has the lane.
        Outranked "outranked",
    }
}

/// Whether a journey enters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entering {
    /// It does, and these runs end for it.
    Enter {
        /// In the order in which they were given.
        ends: Vec<(RunId, RunEnd)>,
    },
    /// It does not.
    Stays(EntryRefusal),
}

impl CompiledPlay {
    /// What counts as the same for re-entry: the id of the thing, the contact or the account. A journey whose contact nobody knows
    /// is its own.
    #[must_use]
    pub fn key(&self, journey: &Journey, account: &AccountId) -> Name {
        let name = match self.entry_key {
            EntryKey::Subject => None,
            EntryKey::Contact => journey.contact.as_ref().and_then(|contact| Name::new(contact).ok()),
            EntryKey::Account => Name::new(account).ok(),
        };
        name.unwrap_or_else(|| journey.about.id.clone())
    }

    /// Whether the journey may enter, and which runs end for it. `runs` are those of the account that live, `last_entry` is when
    /// `key` entered this play last.
    pub fn enter(
        &self,
        plays: &Plays,
        journey: &Journey,
        key: &Name,
        runs: &mut dyn Iterator<Item = &Run>,
        last_entry: Option<DateTime<Utc>>,
        at: DateTime<Utc>,
    ) -> Entering {
        if self.re_entry == ReEntry::Never && last_entry.is_some() {
            return Entering::Stays(EntryRefusal::Once);
        }
        let mut ends = Vec::new();
        let mut outranked = false;
        for run in runs.filter(|run| run.lives()) {
            if run.start.play == self.rule.id {
                if run.start.key != *key {
                    continue;
                }
                match self.re_entry {
                    ReEntry::Concurrent => {}
                    ReEntry::Restart => ends.push((run.id.clone(), RunEnd::Restarted)),
                    ReEntry::Never | ReEntry::OnceAtATime | ReEntry::Cooldown => {
                        return Entering::Stays(EntryRefusal::Lives);
                    }
                }
            } else if let Some(priority) = self.rivals(plays, journey, run) {
                outranked = outranked || priority >= self.rule.priority;
                ends.push((run.id.clone(), RunEnd::Preempted));
            }
        }
        if self.is_cooling(last_entry, at) {
            Entering::Stays(EntryRefusal::Cooldown)
        } else if outranked {
            Entering::Stays(EntryRefusal::Outranked)
        } else {
            Entering::Enter { ends }
        }
    }

    /// The priority of a run that has the same lane for the same contact. Where nobody knows the contact, the thing stands for it.
    fn rivals(&self, plays: &Plays, journey: &Journey, run: &Run) -> Option<u32> {
        let lane = self.rule.lane.as_ref()?;
        let other = plays.get(&run.start.play, run.start.version)?;
        let same_person = match (&journey.contact, &run.start.contact) {
            (Some(one), Some(other)) => one == other,
            _ => journey.about == run.start.journey,
        };
        (other.rule.lane.as_ref() == Some(lane) && same_person).then_some(other.rule.priority)
    }

    /// Over when the whole cooldown has passed.
    fn is_cooling(&self, last_entry: Option<DateTime<Utc>>, at: DateTime<Utc>) -> bool {
        let cooldown = if self.re_entry == ReEntry::Cooldown { self.rule.cooldown } else { None };
        cooldown
            .zip(last_entry)
            .is_some_and(|(cooldown, last)| cooldown.after(last).is_ok_and(|over| at < over))
    }

    /// What a run of the journey begins with. It keeps what its steps read as it was then; lines of a cart or quote of the account
    /// are for the caller to add, see [`CompiledPlay::keeps_lines`].
    #[must_use]
    pub fn start(&self, journey: &Journey, account: &AccountId) -> RunStart {
        let keeps = |read: fn(&Values) -> Reading| {
            self.steps.iter().any(|step| read(&step.choices.values) == Reading::Snapshot)
        };
        let reason = keeps(|values| values.reason);
        RunStart {
            play: self.rule.id.clone(),
            version: self.rule.version,
            journey: journey.about.clone(),
            generation: journey.generation,
            key: self.key(journey, account),
            contact: journey.contact.clone(),
            activity: journey.activity,
            abandoned: journey.abandoned,
            waits_for: kept(keeps(|values| values.recipient), &journey.waits_for),
            lines: kept(keeps(|values| values.lines), &journey.lines),
            reasons: kept(reason, &journey.reasons),
            segments: kept(reason, &journey.segments),
        }
    }
}

fn kept<T: Clone>(keeps: bool, list: &[T]) -> Vec<T> {
    if keeps { list.to_vec() } else { Vec::new() }
}
