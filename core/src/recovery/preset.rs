//! Presets that every rulebook can pick for a play without writing them.
//!
//! A preset says everything that a play must say, so a play that picks it loads. There is none named after another system: what
//! those publish of re-entry, caps and late messages does not fill a whole preset, and the rest would be a guess in their name. A
//! rulebook writes its own under `play_presets`.

use super::play::{
    Choices, Deferral, EntryKey, ExitTiming, Held, Past, PlayPreset, ReEntry, Reading, Values,
};
use crate::error::Result;
use crate::id::Name;
use crate::time::Span;

/// The preset with this name, where it is one of those that always exist.
///
/// `careful`: rather no message than one too many. Exits count at once, a thing has one run at a time, what is past is skipped,
/// what is two hours late is dropped, what is held back is tried for a day, what a cap stops is dropped for good, and everything
/// is read when the step is done.
#[must_use]
pub fn play_preset(name: &str) -> Option<PlayPreset> {
    PLAY_PRESETS.contains(&name).then(|| careful().ok()).flatten()
}

/// The names of the presets that always exist.
pub const PLAY_PRESETS: &[&str] = &["careful"];

fn careful() -> Result<PlayPreset> {
    Ok(PlayPreset {
        id: Name::new("careful")?,
        exit_timing: ExitTiming::Immediate,
        re_entry: ReEntry::OnceAtATime,
        entry_key: EntryKey::Subject,
        choices: Choices {
            past: Some(Past::Skip),
            late: Some(Span::minutes(120)?),
            on_blocked: Some(Held {
                defer: Some(Deferral { max_age: Span::minutes(24 * 60)? }),
                drop: false,
                end: false,
            }),
            on_cap: Some(Held { defer: None, drop: true, end: false }),
            values: Some(Values { lines: Reading::Live, recipient: Reading::Live, reason: Reading::Live }),
        },
    })
}
