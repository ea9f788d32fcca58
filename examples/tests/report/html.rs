//! The page: one file, nothing from outside becomes markup, what is opened is closed.

use recoup::Code;
use recoup::time::Span;
use recoup_examples::log::{BadLine, Intake};
use recoup_examples::report::Report;
use recoup_examples::report::html::html;
use recoup_examples::summary::{Keep, Summary};
use serde_json::json;

use crate::history::{History, account, at, cart, usd};

const HOSTILE: &str = "</title><script>alert('1')</script><img src=x onerror=\"alert(2)\">&amp;";

/// A summary in which every id is this text.
pub(crate) fn full(id: &str) -> Summary {
    let mut history = History::within("PT720H", Keep::Busiest);
    let about = cart(id);
    // A reason of the rulebook's own: these begin with `x.`.
    let reason: String = "x.".chars().chain(id.chars()).take(128).collect();
    for about in [&about, &cart("plain")] {
        history.opened(id, "2026-03-02T09:00:00Z", about, "cart", &[(id, 1, "1234.50")]);
        history.abandoned(id, "2026-03-02T13:00:00Z", about, "cart", &reason, Some(&usd("1234.50")));
    }
    history.abandoned(
        id,
        "2026-03-02T13:00:00Z",
        &cart("plain"),
        "cart",
        "quote.needed",
        Some(&usd("1234.50")),
    );
    history.entered(id, "2026-03-02T13:00:00Z", id, id, &about);
    let verdicts = json!([ { "gate": "consent", "outcome": "drop", "reason": id },
                           { "gate": "window", "outcome": "defer", "reason": id } ]);
    history.gated(id, "2026-03-02T14:00:00Z", id, id, &verdicts);
    history.sent(id, "2026-03-02T15:00:00Z", id, &about, id, "service");
    history.task(id, "2026-03-02T16:00:00Z", id, &about, &usd("3.25"));
    let error = Err(recoup::Error::new(Code::UnknownSubject).detail(id.to_owned()).at(id));
    history.tally.step(&account(id), at("2026-03-02T17:00:00Z"), true, &error);
    let exposed = json!({ "event": "outreach.exposed", "experiment": id, "unit": id, "arm": id });
    history.fact(id, "2026-03-02T18:00:00Z", &exposed);
    let offer = json!({ "offer": id, "kind": "freight", "journey": about, "at": "2026-03-05T13:00:00Z",
                        "until": "2026-03-09T13:00:00Z" });
    history.fact(id, "2026-03-05T13:00:00Z", &json!({ "event": "outreach.offered", "offer": offer }));
    history.finish()
}

pub(crate) fn empty() -> Summary {
    History::new().finish()
}

/// A report about a summary; what is borrowed lives as long as the test.
pub(crate) fn report<'a>(summary: &'a Summary, id: &str) -> Report<'a> {
    let mut intake = Intake { read: 3, late: 1, bad: 0, first_bad: Vec::new(), broken: None };
    if summary.accounts > 0 {
        intake.bad = 1;
        let (path, detail) = (id.to_owned(), id.to_owned());
        intake.first_bad.push(BadLine { line: 7, code: "invalid_json", path, detail });
    }
    let rulebooks = vec![(None, id.to_owned()), (Some(at("2026-03-01T00:00:00Z")), id.to_owned())];
    Report {
        summary,
        intake: Box::leak(Box::new(intake)),
        window: Span::parse("PT720H").unwrap(),
        rulebooks: rulebooks.leak(),
        until: None,
    }
}

#[test]
fn nothing_from_outside_becomes_markup() {
    let page = html(&report(&full(HOSTILE), HOSTILE));
    for markup in ["<script", "<img", "onerror=\"", "alert('1')", "</title><"] {
        let found = page.find(markup).map(|place| page[place..].chars().take(60).collect::<String>());
        // The page's own title ends where the style begins.
        assert!(
            found.is_none() || found.as_deref().unwrap().starts_with("</title><style>"),
            "{markup}: {found:?}"
        );
    }
    assert_eq!(page.matches("</title><style>").count(), 1);
    // It is shown as it is: in the lead, the tables and the charts.
    assert!(page.matches("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;").count() > 10);
    assert!(page.contains("&amp;amp;"));
}

#[test]
fn it_needs_nothing_else() {
    let page = html(&report(&full("c-1"), "shop"));
    for reference in ["http:", "https:", "src=", "url(", "@import", "<link", "javascript:"] {
        assert!(!page.contains(reference), "{reference}");
    }
}

#[test]
fn what_is_opened_is_closed_and_ids_are_unique() {
    for page in [html(&report(&full(HOSTILE), HOSTILE)), html(&report(&empty(), "shop"))] {
        let body = page.split_once("</style>").unwrap().1;
        let mut open: Vec<&str> = vec!["head", "html"];
        open.reverse();
        let mut rest = body;
        while let Some((_, after)) = rest.split_once('<') {
            let (tag, after) = after.split_once('>').unwrap();
            rest = after;
            let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
            if tag.starts_with('/') {
                assert_eq!(open.pop(), Some(name), "before {:?}", &after[..after.len().min(80)]);
            } else if !tag.ends_with('/') && name != "br" {
                open.push(name);
            }
        }
        assert!(open.is_empty(), "{open:?}");
        let mut ids: Vec<&str> =
            body.split(" id=\"").skip(1).map(|part| part.split('"').next().unwrap()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
        // Every chart has a title and a description.
        let charts = body.matches("class=\"chart\"").count();
        assert_eq!(body.matches("<desc").count(), charts);
        assert_eq!(body.matches("aria-labelledby").count(), charts);
    }
}

#[test]
fn empty_charts_say_so() {
    let page = html(&report(&empty(), "shop"));
    for sentence in [
        "There is no cart in the log.",
        "No cart was abandoned.",
        "No gate was asked.",
        "There is nothing to draw.",
    ] {
        assert!(page.contains(sentence), "{sentence}");
    }
    assert!(!page.contains("NaN") && !page.contains("inf%"));
}
