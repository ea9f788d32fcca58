//! How plays are checked and compiled: every fault at once, each at the place where it is mended.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::vec::Vec;
use core::fmt::Display;

use super::choices::{Said, unsaid};
use super::load_step;
use super::play::{Choices, EnterOn, Entry, EntryKey, ExitOn, ExitTiming, Held, Play, PlayPreset, ReEntry};
use super::plays::CompiledPlay;
use super::preset::{PLAY_PRESETS, play_preset};
use super::rules::RecoveryRules;
use super::signal::known_kind;
use crate::condition::{Condition, IdFact};
use crate::document::{Cursor, nearest};
use crate::error::{Code, Error};
use crate::id::{Name, StepId};
use crate::limits;
use crate::rulebook::Rulebook;
use crate::time::Calendars;

/// The plays of a rulebook in its order; what comes back is whole only if the cursor is clean.
pub(super) fn plays(rulebook: &Rulebook, calendars: &Calendars, at: &mut Cursor) -> Vec<CompiledPlay> {
    if rulebook.plays.len() > limits::PLAYS {
        at.step("plays", |at| at.push(Error::new(Code::TooMany).with("limit", limits::PLAYS)));
        return Vec::new();
    }
    let absent = RecoveryRules::default();
    let presets = at.step("play_presets", |at| presets(&rulebook.play_presets, at));
    let recovery = rulebook.recovery.as_ref().unwrap_or(&absent);
    let ground = Ground { rulebook, recovery, calendars, presets };
    at.step("plays", |at| {
        let mut seen = BTreeSet::new();
        let compiled = rulebook.plays.iter().enumerate().map(|(index, play)| {
            at.step(index, |at| {
                if !seen.insert((&play.id, play.version)) {
                    let detail = format!("Version {} of play {} stands twice.", play.version, play.id);
                    at.step("version", |at| at.fault(Code::DuplicateId, detail));
                }
                compile(play, &ground, at)
            })
        });
        compiled.collect()
    })
}

/// What plays refer to.
pub(super) struct Ground<'r> {
    pub(super) rulebook: &'r Rulebook,
    pub(super) recovery: &'r RecoveryRules,
    pub(super) calendars: &'r Calendars,
    presets: BTreeMap<Name, PlayPreset>,
}

impl Ground<'_> {
    /// The segments of recovery are those that the rulebook computes; the host's own come as groups.
    fn segment(&self, id: &str, at: &mut Cursor) {
        let known = &self.recovery.segments;
        if !known.iter().any(|rule| rule.id.as_str() == id) {
            at.push(unknown("segment", id, known.iter().map(|rule| &rule.id)));
        }
    }

    /// The segments that a condition asks for.
    pub(super) fn asked(&self, field: &'static str, when: Option<&Condition>, at: &mut Cursor) {
        let Some(when) = when else { return };
        at.step(field, |at| {
            when.walk(&mut |part| {
                if let Condition::Ids { fact: IdFact::Segment, any_of } = part {
                    for id in any_of {
                        self.segment(id.as_str(), at);
                    }
                }
            });
        });
    }
}

fn presets(rules: &[PlayPreset], at: &mut Cursor) -> BTreeMap<Name, PlayPreset> {
    let built_in = PLAY_PRESETS.iter().filter_map(|name| play_preset(name));
    let mut presets: BTreeMap<Name, PlayPreset> =
        built_in.map(|preset| (preset.id.clone(), preset)).collect();
    for (index, preset) in rules.iter().enumerate() {
        at.step(index, |at| {
            if presets.insert(preset.id.clone(), preset.clone()).is_some() {
                let detail = format!("There is a preset {} already.", preset.id);
                at.step("id", |at| at.fault(Code::DuplicateId, detail));
            }
            at.step("choices", |at| said_once(&preset.choices, at));
        });
    }
    presets
}

fn compile(play: &Play, ground: &Ground<'_>, at: &mut Cursor) -> CompiledPlay {
    let preset = play.preset.as_ref().and_then(|name| {
        let found = ground.presets.get(name);
        if found.is_none() {
            at.step("preset", |at| at.push(unknown("preset", name, ground.presets.keys())));
        }
        found
    });
    entry(&play.enter, ground, at);
    let re_entry = play.re_entry.or(preset.map(|preset| preset.re_entry));
    let entry_key = play.entry_key.or(preset.map(|preset| preset.entry_key));
    // A preset that is not known is one fault, not one for everything that it might say.
    let may_miss = play.preset.is_none() || preset.is_some();
    if may_miss && re_entry.is_none() {
        let met = "The same may enter again, and nothing says what happens then";
        let words = ReEntry::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>();
        at.step("re_entry", |at| at.push(unsaid("re_entry", met, &words)));
    }
    if may_miss && entry_key.is_none() {
        let met = "Things may enter again, and nothing says what counts as the same";
        let words = EntryKey::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>();
        at.step("entry_key", |at| at.push(unsaid("entry_key", met, &words)));
    }
    cooldown(play, re_entry, at);
    let exit_timing = exits(play, preset, may_miss, at);
    if let Some(choices) = &play.choices {
        at.step("choices", |at| said_once(choices, at));
    }
    let said = Said { play: play.choices.as_ref(), preset, may_miss };
    CompiledPlay {
        rule: play.clone(),
        re_entry: re_entry.unwrap_or(ReEntry::Never),
        entry_key: entry_key.unwrap_or(EntryKey::Subject),
        exit_timing: exit_timing.unwrap_or(ExitTiming::Immediate),
        steps: at.step("steps", |at| load_step::steps(play, said, ground, at)),
    }
}

fn entry(entry: &Entry, ground: &Ground<'_>, at: &mut Cursor) {
    at.step("enter", |at| {
        goes_with("signals", !entry.signals.is_empty(), "on", entry.on == EnterOn::Signal, "signal", at);
        goes_with("ends", !entry.ends.is_empty(), "on", entry.on == EnterOn::Ended, "ended", at);
        signals("signals", &entry.signals, at);
        each("segments", &entry.segments, at, |segment, at| ground.segment(segment.as_str(), at));
        ground.asked("when", entry.when.as_deref(), at);
        each("reasons", &entry.reasons, at, |reason, at| {
            if !ground.recovery.knows(reason) {
                let detail =
                    format!("The rulebook has no reason {reason}; add it to its reasons or mend the name.");
                at.push(Error::new(Code::UnknownReason).detail(detail).with("reason", reason));
            }
        });
    });
}

fn cooldown(play: &Play, re_entry: Option<ReEntry>, at: &mut Cursor) {
    match (re_entry, play.cooldown) {
        (Some(ReEntry::Cooldown), None) => {
            let met = "Nobody enters again during the cooldown, and nothing says how long it is";
            at.step("cooldown", |at| at.push(unsaid("cooldown", met, &["\"PT168H\""])));
        }
        (Some(ReEntry::Cooldown) | None, _) | (_, None) => {}
        (Some(other), Some(_)) => {
            let detail = format!("A cooldown goes with \"re_entry\": \"cooldown\"; here it is \"{other}\".");
            at.step("cooldown", |at| at.fault(Code::ConflictingFields, detail));
        }
    }
}

fn exits(play: &Play, preset: Option<&PlayPreset>, may_miss: bool, at: &mut Cursor) -> Option<ExitTiming> {
    if let Some(goal) = &play.goal {
        at.step("goal", |at| {
            named_exits(&goal.on, &goal.signals, at);
            if let Some(index) = goal.on.iter().position(|on| *on == ExitOn::ConvertedElsewhere) {
                let detail = "An order elsewhere is not the success of a play; leave it out, it ends the run by itself.";
                at.step("on", |at| at.step(index, |at| at.fault(Code::ConflictingFields, detail)));
            }
        });
    }
    let exit = play.exit.as_ref()?;
    let timing = exit.timing.or(preset.map(|preset| preset.exit_timing));
    at.step("exit", |at| {
        named_exits(&exit.on, &exit.signals, at);
        if may_miss && timing.is_none() {
            let met = "An exit may come while a step waits, and nothing says when it counts";
            let words = ExitTiming::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>();
            at.step("timing", |at| at.push(unsaid("timing", met, &words)));
        }
    });
    timing
}

fn named_exits(on: &[ExitOn], named: &[Name], at: &mut Cursor) {
    if on.is_empty() {
        at.step("on", |at| {
            at.fault(Code::MissingField, "Name at least one thing that counts, such as \"replied\".");
        });
    }
    goes_with("signals", !named.is_empty(), "on", on.contains(&ExitOn::Signal), "signal", at);
    signals("signals", named, at);
}

/// A list that belongs to one word of another field: there just when the word is.
fn goes_with(field: &'static str, there: bool, with: &str, wanted: bool, word: &str, at: &mut Cursor) {
    if there == wanted {
        return;
    }
    let (code, detail) = if wanted {
        (Code::MissingField, format!("\"{with}\" says \"{word}\"; name at least one under \"{field}\"."))
    } else {
        (Code::ConflictingFields, format!("\"{field}\" counts only where \"{with}\" says \"{word}\"."))
    };
    at.step(field, |at| at.fault(code, detail));
}

/// What an account says of its own carts and quotes, beside the words of signals: plays may name these too.
pub(super) const ACCOUNT_WORDS: [&str; 4] =
    ["cart_returned", "order_refused", "approval_lapsed", "quote_countered"];

/// The words of signals and of the account, and names of the host's own, `x.*`.
pub(super) fn signals(field: &'static str, names: &[Name], at: &mut Cursor) {
    each(field, names, at, |name, at| {
        if !ACCOUNT_WORDS.contains(&name.as_str())
            && let Err(error) = known_kind(name.as_str())
        {
            at.push(error);
        }
    });
}

/// Choices that say what happens to a step that is held back say one thing.
pub(super) fn said_once(choices: &Choices, at: &mut Cursor) {
    for (field, held) in [("on_blocked", &choices.on_blocked), ("on_cap", &choices.on_cap)] {
        let says =
            |held: &Held| [held.defer.is_some(), held.drop, held.end].iter().filter(|says| **says).count();
        if held.as_ref().is_some_and(|held| says(held) != 1) {
            let detail = "Say exactly one of \"defer\", \"drop\": true and \"end\": true.";
            let fault = Error::new(Code::ConflictingFields).detail(detail);
            at.step(field, |at| at.push(fault.with_list("fields", ["defer", "drop", "end"])));
        }
    }
}

/// Runs a check for each entry of a list.
pub(super) fn each<T>(
    field: &'static str,
    list: &[T],
    at: &mut Cursor,
    mut check: impl FnMut(&T, &mut Cursor),
) {
    at.step(field, |at| {
        for (index, entry) in list.iter().enumerate() {
            at.step(index, |at| check(entry, at));
        }
    });
}

/// The fault of a name that nothing has.
pub(super) fn unknown<K: AsRef<str> + Display>(
    what: &'static str,
    name: impl Display,
    known: impl IntoIterator<Item = K>,
) -> Error {
    let known: Vec<K> = known.into_iter().collect();
    let name = format!("{name}");
    let detail = match nearest(&name, known.iter().map(AsRef::as_ref)) {
        Some(nearest) => format!("There is no {what} {name:?}; did you mean {nearest:?}?"),
        None => format!("There is no {what} {name:?}; define it or mend the name."),
    };
    Error::new(Code::UnknownReference).detail(detail).with(what, name)
}

/// The steps of a play by id.
pub(super) fn is_step(play: &Play, id: &StepId, at: &mut Cursor) {
    if !play.steps.iter().any(|step| step.id == *id) {
        at.push(unknown("step", id, play.steps.iter().map(|step| &step.id)));
    }
}
