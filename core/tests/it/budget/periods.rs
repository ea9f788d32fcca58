//! Periods by hand: clocks that change, fiscal years, weeks, windows; and what rolls over.

use recoup::Code;
use recoup::budget::Period;

use super::world::{World, at, parse};

fn span(period: &str, instant: &str) -> (String, String, String) {
    let period: Period = parse(period);
    let span = period.of(at(instant)).unwrap();
    let text =
        |at: Option<chrono::DateTime<chrono::Utc>>| at.map_or("-".into(), recoup::time::instant_to_text);
    (span.key.to_string(), text(span.from), text(span.until))
}

fn is(found: (String, String, String), key: &str, from: &str, until: &str) {
    assert_eq!(found, (key.into(), from.into(), until.into()));
}

#[test]
fn a_month_ends_at_local_midnight_on_both_sides_of_a_change_of_clocks() {
    let berlin = r#"{"kind":"every","each":"month","time_zone":"Europe/Berlin"}"#;
    // Clocks go forward on 29 March 2026 and back on 25 October 2026.
    is(span(berlin, "2026-03-31T21:59:59Z"), "2026-03-01", "2026-02-28T23:00:00Z", "2026-03-31T22:00:00Z");
    is(span(berlin, "2026-03-31T22:00:00Z"), "2026-04-01", "2026-03-31T22:00:00Z", "2026-04-30T22:00:00Z");
    is(span(berlin, "2026-10-31T22:59:59Z"), "2026-10-01", "2026-09-30T22:00:00Z", "2026-10-31T23:00:00Z");
    // In Beirut the clocks went forward at midnight of 27 March 2022: that day began at 01:00.
    let day = r#"{"kind":"every","each":"week","week_start":"Sun","time_zone":"Asia/Beirut"}"#;
    is(span(day, "2022-03-26T21:59:59Z"), "2022-03-20", "2022-03-19T22:00:00Z", "2022-03-26T22:00:00Z");
    is(span(day, "2022-03-26T22:00:00Z"), "2022-03-27", "2022-03-26T22:00:00Z", "2022-04-02T21:00:00Z");
}

#[test]
fn weeks_begin_on_their_day() {
    // 22 November 2026 is a Sunday.
    let week =
        |start: &str| format!(r#"{{"kind":"every","each":"week","week_start":"{start}","time_zone":"UTC"}}"#);
    for (start, key) in
        [("Mon", "2026-11-16"), ("Sun", "2026-11-22"), ("Sat", "2026-11-21"), ("Tue", "2026-11-17")]
    {
        assert_eq!(span(&week(start), "2026-11-22T10:00:00Z").0, key);
    }
}

#[test]
fn fiscal_years_begin_in_their_month_and_on_their_day() {
    let uk = r#"{"kind":"every","each":"year","first_month":4,"first_day":6,"time_zone":"Europe/London"}"#;
    is(span(uk, "2026-04-05T22:59:59Z"), "2025-04-06", "2025-04-05T23:00:00Z", "2026-04-05T23:00:00Z");
    is(span(uk, "2026-04-05T23:00:00Z"), "2026-04-06", "2026-04-05T23:00:00Z", "2027-04-05T23:00:00Z");
    let quarter = r#"{"kind":"every","each":"quarter","first_month":2,"time_zone":"UTC"}"#;
    is(span(quarter, "2026-01-31T23:59:59Z"), "2025-11-01", "2025-11-01T00:00:00Z", "2026-02-01T00:00:00Z");
    is(span(quarter, "2026-02-01T00:00:00Z"), "2026-02-01", "2026-02-01T00:00:00Z", "2026-05-01T00:00:00Z");
    let month = r#"{"kind":"every","each":"month","first_day":15,"time_zone":"UTC"}"#;
    is(span(month, "2028-02-29T12:00:00Z"), "2028-02-15", "2028-02-15T00:00:00Z", "2028-03-15T00:00:00Z");
    is(span(month, "2026-01-14T12:00:00Z"), "2025-12-15", "2025-12-15T00:00:00Z", "2026-01-15T00:00:00Z");
}

#[test]
fn a_budget_that_is_there_once_is_nowhere_else() {
    let once = r#"{"kind":"once","time_zone":"America/New_York","valid":{"from":"2026-01-01","until":"2026-07-01"}}"#;
    is(span(once, "2026-01-01T05:00:00Z"), "once", "2026-01-01T05:00:00Z", "2026-07-01T04:00:00Z");
    let period: Period = parse(once);
    for outside in ["2026-01-01T04:59:59Z", "2026-07-01T04:00:00Z"] {
        assert_eq!(period.of(at(outside)).unwrap_err().code, Code::PeriodClosed);
    }
}

#[test]
fn what_is_left_moves_on_once() {
    let mut world = World::new("{}");
    world.set(
        r#"{"id":"b","covers":{"what":"everything"},"currency":"USD","limit":"100","rollover":true,
            "period":{"kind":"every","each":"month","time_zone":"UTC"}}"#,
    );
    let hold = |id: &str, at: &str, amount: &str| {
        format!(
            r#"{{"command":"hold","operation":"{id}","booked_at":"{at}","currency":"USD","parts":[{{"amount":"{amount}"}}]}}"#
        )
    };
    world.run(&hold("1", "2026-01-10T00:00:00Z", "70")).unwrap();
    // January leaves 30, February and March 100 each.
    assert_eq!(
        world.run(&hold("2", "2026-04-10T00:00:00Z", "330")).unwrap(),
        ["period_opened", "period_opened", "period_opened", "held"]
    );
    assert_eq!(world.sums("b", "2026-04-01"), ["330", "0", "0"]);
    assert_eq!(world.sums("b", "2026-01-01"), ["70", "0", "0"], "what moved on is not there any more");
    assert_eq!(world.run(&hold("3", "2026-02-10T00:00:00Z", "1")).unwrap_err().code, Code::BudgetExceeded);
    // What becomes free later stays where it was held.
    world.run(r#"{"command":"release","hold":"1","operation":"r"}"#).unwrap();
    assert_eq!(world.sums("b", "2026-01-01"), ["0", "0", "70"]);
    assert_eq!(world.sums("b", "2026-04-01"), ["330", "0", "0"]);
}

#[test]
fn a_new_limit_holds_for_periods_that_are_not_over() {
    let mut world = World::new("{}");
    let set = |limit: &str| {
        format!(
            r#"{{"id":"b","covers":{{"what":"everything"}},"currency":"USD","limit":"{limit}",
            "period":{{"kind":"every","each":"month","time_zone":"UTC"}}}}"#
        )
    };
    world.set(&set("100"));
    world.run(r#"{"command":"hold","operation":"1","currency":"USD","parts":[{"amount":"90"}]}"#).unwrap();
    world.now = at("2026-02-01T00:00:00Z");
    world.run(r#"{"command":"hold","operation":"2","currency":"USD","parts":[{"amount":"10"}]}"#).unwrap();
    world.set(&set("50"));
    assert_eq!(world.sums("b", "2026-01-01"), ["90", "0", "10"]);
    assert_eq!(world.sums("b", "2026-02-01"), ["10", "0", "40"]);
}
