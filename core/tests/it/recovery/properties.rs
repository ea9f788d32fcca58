//! What must hold over random histories of signals, consents, answers and time.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use proptest::prelude::*;
use recoup::account::{Account, Fact};
use recoup::recovery::JourneyEvent;
use serde_json::Value;

use super::world::{Act, PER_DAY, PER_DAY_ACCOUNT, Run, Sending, acts, engine};

/// How long time goes on after the last thing that happens.
const AFTER: i64 = 6 * 24 * 60;

fn played<'e>(engine: &'e recoup::Engine, acts: &[Act]) -> Run<'e> {
    let mut run = Run::new(engine);
    for act in acts {
        run.act(act);
    }
    let end = run.now + TimeDelta::minutes(AFTER);
    run.wake_until(end);
    run
}

/// Who may be written to by a channel at an instant, from the inputs alone: the latest word of what had arrived by then.
struct Permissions(Vec<(chrono::DateTime<chrono::Utc>, chrono::DateTime<chrono::Utc>, Value)>);

impl Permissions {
    fn of(acts: &[Act]) -> Self {
        let engine = engine();
        let mut now = Run::new(&engine).now;
        let mut said = Vec::new();
        for act in acts {
            now += TimeDelta::minutes(act.minutes);
            said.push((now, now - TimeDelta::minutes(act.ago), act.what.clone()));
        }
        Self(said)
    }

    /// The last word of a kind about a contact that had arrived; of those of one instant the later.
    fn last(&self, message: &Sending, word: &str, channel: Option<&str>) -> Option<&Value> {
        let about = self.0.iter().enumerate().filter(|(_, (arrived, _, what))| {
            *arrived <= message.at
                && what["command"] == word
                && what["contact"] == message.contact.as_str()
                && channel.is_none_or(|channel| what["channel"] == channel)
        });
        about.max_by_key(|(place, (_, at, _))| (*at, *place)).map(|(_, (_, _, what))| what)
    }

    fn allow(&self, message: &Sending) -> bool {
        let suppressed = self.last(message, "signal.suppression_changed", None);
        let consent = self.last(message, "signal.consent_changed", Some(&message.channel));
        let granted = consent.is_some_and(|consent| consent["granted"] == true);
        // Both channels need an address, which only a consent tells.
        granted && suppressed.is_none_or(|said| said["suppressed"] == false)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn nobody_is_written_to_who_may_not_be(acts in acts()) {
        let engine = engine();
        let run = played(&engine, &acts);
        let permissions = Permissions::of(&acts);
        for message in run.sends() {
            prop_assert!(permissions.allow(&message), "{message:?}");
        }
    }

    #[test]
    fn no_key_comes_twice(acts in acts()) {
        let engine = engine();
        let run = played(&engine, &acts);
        let mut seen = BTreeSet::new();
        for effect in run.outcomes.iter().flat_map(|(_, outcome)| &outcome.effects) {
            prop_assert!(seen.insert(effect.key.to_string()), "{} twice", effect.key);
        }
    }

    #[test]
    fn no_cap_is_ever_exceeded(acts in acts()) {
        let engine = engine();
        let run = played(&engine, &acts);
        let returned = run.returned();
        let sends = run.sends();
        for message in &sends {
            // Everything given to the host within the day up to this message, but what was known by then not to have been sent.
            let counts = |other: &&Sending| {
                let back = returned.iter().any(|(key, at)| *key == other.key && *at <= message.at);
                other.at <= message.at && message.at - other.at < TimeDelta::hours(24) && !back
            };
            let all = sends.iter().filter(counts).count();
            let own = sends.iter().filter(counts).filter(|other| other.contact == message.contact).count();
            prop_assert!(own <= PER_DAY && all <= PER_DAY_ACCOUNT, "{own} to {}, {all} to all", message.contact);
        }
    }

    #[test]
    fn what_is_over_is_not_written_about(acts in acts()) {
        let engine = engine();
        let run = played(&engine, &acts);
        let mut over = BTreeSet::new();
        for event in &run.log {
            match &event.fact {
                Fact::Journey { journey, what } => match &**what {
                    JourneyEvent::Ended { .. } => {
                        over.insert(journey.id.to_string());
                    }
                    // Filled again it is a new generation.
                    JourneyEvent::Opened { .. } | JourneyEvent::Resumed { .. } => {
                        over.remove(journey.id.as_str());
                    }
                    _ => {}
                },
                Fact::Account(recoup::account::AccountEvent::EffectIssued { effect }) => {
                    if let recoup::account::EffectKind::Send { message } = &effect.kind {
                        prop_assert!(!over.contains(message.origin.journey.id.as_str()), "{}", effect.key);
                    }
                }
                _ => {}
            }
        }
    }

    #[test]
    fn the_same_log_gives_the_same_bytes(acts in acts(), cut in 0_usize..40) {
        let engine = engine();
        let whole = played(&engine, &acts);
        let mut parted = Run::new(&engine);
        for (place, act) in acts.iter().enumerate() {
            if place == cut {
                // A host that goes down and comes back with what it stored.
                parted.account = Account::restore(parted.account.snapshot()).unwrap();
            }
            parted.act(act);
        }
        let end = parted.now + TimeDelta::minutes(AFTER);
        parted.wake_until(end);
        prop_assert_eq!(whole.account.snapshot(), parted.account.snapshot());
        prop_assert_eq!(&whole.log, &parted.log);
        prop_assert_eq!(Account::rebuild(&whole.log).unwrap().snapshot(), whole.account.snapshot());
    }

    #[test]
    fn extra_ticks_change_nothing(acts in acts(), every in 7_i64..300) {
        let engine = engine();
        let quiet = played(&engine, &acts);
        let mut busy = Run::new(&engine);
        for act in &acts {
            let then = busy.now + TimeDelta::minutes(act.minutes);
            let begun = busy.now;
            let mut at = begun + TimeDelta::minutes(every);
            while at < then {
                busy.wake_until(at);
                busy.tick(at);
                at += TimeDelta::minutes(every);
            }
            busy.now = begun;
            busy.act(act);
        }
        let end = busy.now + TimeDelta::minutes(AFTER);
        busy.wake_until(end);
        prop_assert_eq!(quiet.account.snapshot(), busy.account.snapshot());
        prop_assert_eq!(quiet.log, busy.log);
    }
}
