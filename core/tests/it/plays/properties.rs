//! Whatever a wait says: it never ends before what it is counted from, and a run never waits for what is over.

use proptest::prelude::*;
use recoup::recovery::{RunEvent, StepOutcome, Zones};

use super::{Flow, journey, play, zone};

fn lengths() -> impl Strategy<Value = String> {
    let zones = prop::sample::select(vec![
        "contact",
        "tenant",
        "America/New_York",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Africa/Cairo",
        "Asia/Kathmandu",
    ]);
    let times = (0_u32..24, 0_u32..60).prop_map(|(hour, minute)| format!("{hour:02}:{minute:02}"));
    let days = prop::sample::select(vec!["Mon-Fri", "Mon-Sun", "Wed", "Sat,Sun"]);
    prop_oneof![
        (0_u32..200, 0_u32..60).prop_map(|(hours, minutes)| format!(r#""elapsed": "PT{hours}H{minutes}M""#)),
        (1_u32..40, prop::option::of(times.clone()), zones.clone()).prop_map(|(days, at, zone)| {
            let at = at.map(|at| format!(r#""at": "{at}", "#)).unwrap_or_default();
            format!(r#""calendar_days": {{ "days": {days}, {at}"zone": "{zone}" }}"#)
        }),
        (0_u32..60).prop_map(|hours| format!(r#""business_time": {{ "time": "PT{hours}H", "calendar": "office" }}"#)),
        (1_u32..15).prop_map(|days| format!(r#""business_time": {{ "days": {days}, "calendar": "office" }}"#)),
        (times, days, zones, any::<bool>()).prop_map(|(time, days, zone, skip)| {
            let same_day = if skip { "skip" } else { "allow" };
            format!(r#""until_local": {{ "time": "{time}", "days": "{days}", "zone": "{zone}", "same_day": "{same_day}" }}"#)
        }),
    ]
}

fn instants() -> impl Strategy<Value = String> {
    // Minutes of 2011, when Samoa skipped a day, and of 2026.
    (prop::sample::select(vec![1_293_840_000_i64, 1_767_225_600]), 0_i64..525_600).prop_map(
        |(year, minute)| {
            recoup::time::instant_to_text(chrono::DateTime::from_timestamp(year + minute * 60, 0).unwrap())
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_wait_never_ends_before_its_anchor(length in lengths(), entered in instants()) {
        let steps = format!(r#"[ {{ "id": "s", "wait": {{ {length}, "since": "entered" }} }} ]"#);
        let zones = Zones { contact: Some(zone("Asia/Tokyo")), tenant: Some(zone("Europe/Berlin")), ..Zones::default() };
        let flow = Flow::with_zones(&play("{}", &steps), journey("{}"), &entered, zones);
        prop_assert!(flow.waits().1 >= super::at(&entered), "{length} since {entered}: {}", flow.waits().1);
        prop_assert_eq!(flow.planned(), flow.waits().1);
    }

    /// Two steps, the first done late by some hours: what is waited for is never over, whatever `past` says.
    #[test]
    fn a_run_never_waits_for_what_is_over(
        first in lengths(), second in lengths(), entered in instants(), late in 0_i64..300,
        anchor in prop::sample::select(vec!["activity", "entered", "previous_due", "previous_done"]),
        past in prop::sample::select(vec!["now", "skip", "end"]),
    ) {
        let steps = format!(
            r#"[ {{ "id": "a", "wait": {{ {first}, "since": "entered" }} }}, {{ "id": "b", "wait": {{ {second}, "since": "{anchor}" }} }} ]"#
        );
        let rest = format!(r#"{{ "choices": {{ "past": "{past}" }} }}"#);
        let zones = Zones { tenant: Some(zone("Europe/Berlin")), ..Zones::default() };
        let thing = journey(&format!(r#"{{ "activity": "{entered}" }}"#));
        let mut flow = Flow::with_zones(&play(&rest, &steps), thing, &entered, zones);
        let now = flow.waits().1 + chrono::TimeDelta::hours(late);
        let events = flow.done(&recoup::time::instant_to_text(now));
        for event in events {
            match event {
                RunEvent::Waiting { wait } => prop_assert!(wait.due >= now && wait.at >= now),
                RunEvent::Taken { taken, due } if taken.step.as_str() == "b" => {
                    prop_assert_eq!(taken.outcome, StepOutcome::Past);
                    prop_assert!(due < now && past == "skip" && anchor != "previous_done");
                }
                _ => {}
            }
        }
    }

    /// Each time of a repetition is after the one before, and there are at most so many.
    #[test]
    fn repetitions_move_on(every in lengths(), entered in instants(), at_most in 1_u32..12) {
        prop_assume!(!every.contains("allow") && !every.contains("PT0H0M") && !every.contains(r#""PT0H""#));
        let steps = format!(
            r#"[ {{ "id": "s", "wait": {{ "repeat": {{ "every": {{ {every} }}, "at_most": {at_most} }}, "since": "entered" }} }} ]"#
        );
        let zones = Zones { tenant: Some(zone("Europe/Berlin")), ..Zones::default() };
        let mut flow = Flow::with_zones(&play("{}", &steps), journey("{}"), &entered, zones);
        let mut last = super::at(&entered);
        let mut times = 0;
        while flow.run.lives() {
            let due = flow.waits().1;
            prop_assert!(due > last || (times == 0 && due >= last), "{every}: {due} after {last}");
            flow.done(&recoup::time::instant_to_text(due));
            last = due;
            times += 1;
        }
        prop_assert_eq!(times, at_most);
    }
}
