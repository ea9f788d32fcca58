//! What a play must say because systems handle it differently, and where it says it.
//!
//! A step's own choice goes before that of its play, and that before the preset's. There is no further default: what a step can
//! meet and nobody says is a fault. What it can't meet is not asked for:
//!
//! | step | `past` | `late` | `on_blocked` | `on_cap` | `values` |
//! |---|---|---|---|---|---|
//! | send | if it waits | yes | yes | yes | yes |
//! | audience, quote, price held, offer | if it waits | yes | yes | | yes |
//! | task | if it waits | yes | with a calendar | | yes |
//! | crm, webhook | if it waits | yes | | | yes |
//! | branch, split, end, wait alone | if it waits | | | | |
//!
//! A wait that is counted from the beginning or the end of the step before it is never over before it begins, so `previous_done`
//! needs no `past`.

use alloc::format;

use super::play::{Choices, Held, Past, PlayPreset, Reading, Values};
use super::plays::Action;
use crate::document::Cursor;
use crate::error::{Code, Error};
use crate::time::Span;

/// What is said for a step. What the step can't meet holds what the play says, or something that nothing reads.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolved {
    /// What happens when its wait is over before it begins.
    pub past: Past,
    /// How late it may be done after it was looked at last; none for a step that is never too late.
    pub late: Option<Span>,
    /// What happens when a window, a rate or a person holds it back.
    pub on_blocked: Held,
    /// What happens when a cap holds it back.
    pub on_cap: Held,
    /// What is read live and what was kept.
    pub values: Values,
}

/// What a step can meet: whether it may come late and reads facts, whether something other than a cap, and whether a cap, may hold it
/// back.
const fn meets(action: &Action<'_>) -> (bool, bool, bool) {
    match action {
        Action::Send(_) => (true, true, true),
        Action::Audience(_) | Action::Quote(_) | Action::HoldPrice(_) | Action::Offer(_) => {
            (true, true, false)
        }
        Action::Task(task) => (true, task.calendar.is_some(), false),
        Action::Crm(_) | Action::Webhook(_) => (true, false, false),
        Action::Branch(_) | Action::Split(_) | Action::End | Action::Wait => (false, false, false),
    }
}

/// Who may say something, the nearest first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'r> {
    pub(super) play: Option<&'r Choices>,
    pub(super) preset: Option<&'r PlayPreset>,
    /// Whether what nobody says is a fault: not where the preset that would say it is not known.
    pub(super) may_miss: bool,
}

impl<'r> Said<'r> {
    /// The choices of a step; reports what it can meet and nobody says, at `choices/..` of the step.
    pub(super) fn resolve(
        self,
        own: Option<&'r Choices>,
        action: &Action<'_>,
        waits: bool,
        at: &mut Cursor,
    ) -> Resolved {
        let (acts, blocked, cap) = meets(action);
        let mut missing = |needed: bool, field: &'static str, met: &str, ways: &[&str]| {
            if needed && self.may_miss {
                at.step("choices", |at| at.step(field, |at| at.push(unsaid(field, met, ways))));
            }
        };
        let past = self.nearest(own, |choices| choices.past);
        missing(
            past.is_none() && waits,
            "past",
            "Its wait may be over before it begins, and nothing says what happens then",
            &PAST,
        );
        let late = self.nearest(own, |choices| choices.late);
        missing(
            late.is_none() && acts,
            "late",
            "It may come late after downtime, and nothing says how late is too late",
            &["\"PT2H\""],
        );
        let on_blocked = self.nearest(own, |choices| choices.on_blocked.clone());
        let met = "A window, a rate or a person may hold it back, and nothing says what happens then";
        missing(on_blocked.is_none() && blocked, "on_blocked", met, &HELD);
        let on_cap = self.nearest(own, |choices| choices.on_cap.clone());
        missing(
            on_cap.is_none() && cap,
            "on_cap",
            "A cap may hold it back, and nothing says what happens then",
            &HELD,
        );
        let values = self.nearest(own, |choices| choices.values.clone());
        missing(
            values.is_none() && acts,
            "values",
            "What it reads may change while the run waits, and nothing says which state counts",
            &VALUES,
        );
        Resolved {
            past: past.unwrap_or(Past::Now),
            late: if acts { late } else { None },
            on_blocked: on_blocked.unwrap_or(DROP),
            on_cap: on_cap.unwrap_or(DROP),
            values: values.unwrap_or(LIVE),
        }
    }

    fn nearest<T>(self, own: Option<&'r Choices>, read: impl Fn(&'r Choices) -> Option<T>) -> Option<T> {
        let preset = self.preset.map(|preset| &preset.choices);
        [own, self.play, preset].into_iter().flatten().find_map(read)
    }
}

const PAST: [&str; 3] = ["\"now\"", "\"skip\"", "\"end\""];
const HELD: [&str; 3] =
    [r#"{ "drop": true }"#, r#"{ "end": true }"#, r#"{ "defer": { "max_age": "PT24H" } }"#];
const VALUES: [&str; 1] = [r#"{ "lines": "live", "recipient": "live", "reason": "snapshot" }"#];
const DROP: Held = Held { defer: None, drop: true, end: false };
const LIVE: Values = Values { lines: Reading::Live, recipient: Reading::Live, reason: Reading::Live };

/// The fault of a choice that nobody makes.
pub(super) fn unsaid(field: &'static str, met: &str, ways: &[&str]) -> Error {
    let detail = format!(
        "{met}. Write \"{field}\" here, in the play or in the preset that it picks, such as {}.",
        ways.join(" or ")
    );
    Error::new(Code::MissingChoice).detail(detail).with("choice", field).with_list("allowed", ways)
}
