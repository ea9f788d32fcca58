//! One account as swim-lanes: a lane for each thing that could stall, and below it the plays that ran about it.

use chrono::{DateTime, Utc};
use recoup::id::RunId;
use recoup::recovery::{JourneyKind, JourneyRef};

use super::charts::{Percent, Place, close, label, nothing, open, ratio, short};
use super::writer::{Attribute, Html};
use crate::report::count;
use crate::summary::{Mark, MarkKind, Trace};

/// How many things are drawn: those with the most marks.
const LANES: usize = 12;
/// Room at both ends, in percent, so that marks are not cut off.
const EDGE: f64 = 2.0;
const HEAD: f64 = 24.0;
const BAR: f64 = 12.0;
const RUN: f64 = 40.0;

/// Time along the width.
#[derive(Clone, Copy)]
struct Scale {
    from: DateTime<Utc>,
    to: DateTime<Utc>,
}

impl Scale {
    fn x(self, at: DateTime<Utc>) -> f64 {
        let milliseconds =
            |span: chrono::TimeDelta| u64::try_from(span.num_milliseconds()).unwrap_or_default();
        let part = ratio(milliseconds(at - self.from), milliseconds(self.to - self.from));
        EDGE + (100.0 - 2.0 * EDGE) * part
    }
}

/// Draws an account.
pub(super) fn timeline(page: &mut Html, trace: Option<&Trace>) {
    let Some((trace, (first, last))) =
        trace.and_then(|trace| Some((trace, (trace.marks.first()?, trace.marks.last()?))))
    else {
        return nothing(page, "There is nothing to draw.");
    };
    let scale = Scale { from: first.at, to: last.at };
    let things = trace.by_thing();
    // A visit that no play was about says nothing that its cart does not.
    let matters = |(about, marks): &(&JourneyRef, Vec<&Mark>)| {
        about.kind != JourneyKind::Visit || marks.iter().any(|mark| mark.run.is_some())
    };
    let mut drawn: Vec<usize> = (0..things.len()).filter(|place| matters(&things[*place])).collect();
    let all = drawn.len();
    drawn.sort_by_key(|place| std::cmp::Reverse(things[*place].1.len()));
    drawn.truncate(LANES);
    drawn.sort_unstable();
    key(page);
    axis(page, scale);
    for place in drawn {
        let (about, marks) = &things[place];
        lane(page, scale, place, &about.to_string(), marks);
    }
    if all > LANES {
        let more = count((all - LANES) as u64);
        page.element(
            "p",
            &[("class", &"note")],
            format!("{more} more things with fewer marks are not drawn."),
        );
    }
}

fn key(page: &mut Html) {
    const BARS: [(&str, &str); 3] =
        [("c-main", "goes on"), ("c-warn", "abandoned"), ("c-run", "a play runs")];
    const KEYS: [MarkKind; 7] = [
        MarkKind::Sent,
        MarkKind::Task,
        MarkKind::Effect,
        MarkKind::Deferred,
        MarkKind::LeftOut,
        MarkKind::Resumed,
        MarkKind::Ended,
    ];
    page.raw("<ul class=\"legend\" aria-hidden=\"true\">");
    for (class, name) in BARS {
        page.raw("<li><svg width=\"16\" height=\"12\">");
        page.empty("rect", &[("class", &class), ("width", &"16"), ("height", &"12"), ("rx", &"2")]);
        page.raw("</svg> ");
        page.text(name);
        page.raw("</li>");
    }
    for kind in KEYS {
        page.raw("<li><svg width=\"14\" height=\"14\"><g transform=\"translate(7 7)\">");
        shape(page, kind);
        page.raw("</g></svg> ");
        page.text(kind.title());
        page.raw("</li>");
    }
    page.raw("</ul>");
}

/// Days and, where there are few, hours.
fn axis(page: &mut Html, scale: Scale) {
    const TICKS: i32 = 4;
    let length = scale.to - scale.from;
    let form = if length.num_days() < 2 { "%m-%d %H:%M" } else { "%m-%d" };
    let from = scale.from.format("%Y-%m-%d %H:%M UTC");
    let to = scale.to.format("%Y-%m-%d %H:%M UTC");
    open(page, "axis-chart", 24.0, "Time", &format!("From {from} to {to}"));
    let ticks = if length.is_zero() { 0 } else { TICKS - 1 };
    for tick in 0..=ticks {
        let at = scale.from + length / ticks.max(1) * tick;
        let anchor = match tick {
            0 => "start",
            last if last == ticks => "end",
            _ => "middle",
        };
        let x = Percent(scale.x(at));
        let attributes: [Attribute<'_>; 5] =
            [("class", &"axis"), ("x1", &x), ("x2", &x), ("y1", &"18"), ("y2", &"24")];
        page.empty("line", &attributes);
        label(page, "t-small", scale.x(at), 13.0, anchor, &at.format(form).to_string());
    }
    close(page);
}

fn lane(page: &mut Html, scale: Scale, place: usize, about: &str, marks: &[&Mark]) {
    let mut runs: Vec<&RunId> = Vec::new();
    for run in marks.iter().filter_map(|mark| mark.run.as_ref()) {
        if !runs.contains(&run) {
            runs.push(run);
        }
    }
    let words: Vec<String> = (marks.iter())
        .map(|mark| format!("{} {} {}", mark.at.format("%Y-%m-%d %H:%M"), mark.kind.title(), mark.text))
        .collect();
    let height = HEAD + BAR + 10.0 + RUN * Place::of(runs.len());
    open(page, &format!("lane-{place}"), height, about, &words.join("; "));
    let state = marks.iter().rev().find(|mark| mark.run.is_none());
    label(page, "t-label", 0.0, 15.0, "start", &short(about, 24));
    let end = state.map(|mark| match mark.kind {
        MarkKind::Ended => mark.text.replace('_', " "),
        MarkKind::Abandoned => mark.kind.title().to_owned(),
        _ => "goes on".to_owned(),
    });
    label(page, "t-value", 100.0, 15.0, "end", &short(&end.unwrap_or_default(), 24));
    thing_bar(page, scale, marks);
    for (row, run) in runs.iter().enumerate() {
        let of_run: Vec<&&Mark> = marks.iter().filter(|mark| mark.run.as_ref() == Some(*run)).collect();
        run_bar(page, scale, HEAD + BAR + 8.0 + RUN * Place::of(row), &of_run);
    }
    close(page);
}

/// Where the thing went on and where it was abandoned.
fn thing_bar(page: &mut Html, scale: Scale, marks: &[&Mark]) {
    let own: Vec<&&Mark> = marks.iter().filter(|mark| mark.run.is_none()).collect();
    let mut class = "c-main";
    for (index, mark) in own.iter().enumerate() {
        class = match mark.kind {
            MarkKind::Abandoned => "c-warn",
            MarkKind::Opened | MarkKind::Resumed => "c-main",
            MarkKind::Ended => continue,
            _ => class,
        };
        let until = own.get(index + 1).map_or(scale.to, |next| next.at);
        stretch(page, class, scale, mark.at, until, HEAD, BAR);
    }
    for mark in own {
        if !matches!(mark.kind, MarkKind::Active | MarkKind::Opened) {
            point(page, scale, mark, HEAD + BAR / 2.0);
        }
    }
}

/// A run with what it did.
fn run_bar(page: &mut Html, scale: Scale, top: f64, marks: &[&&Mark]) {
    let Some(first) = marks.first() else { return };
    let ended = marks.iter().find(|mark| mark.kind == MarkKind::RunEnded);
    let until = ended.map_or(scale.to, |mark| mark.at);
    let end = ended.map_or_else(String::new, |mark| format!(" · {}", mark.text.replace('_', " ")));
    let words = short(&format!("{}{end}", first.text), 36);
    // Beside the run, on the side where there is room.
    let (x, anchor) = match (scale.x(first.at), scale.x(until)) {
        (begin, _) if begin <= 33.0 => (begin, "start"),
        (_, end) if end >= 67.0 => (end, "end"),
        _ => (50.0, "middle"),
    };
    label(page, "t-small", x, top + 12.0, anchor, &words);
    stretch(page, "c-run", scale, first.at, until, top + 20.0, 6.0);
    for mark in marks {
        if !matches!(mark.kind, MarkKind::RunBegan | MarkKind::RunEnded) {
            point(page, scale, mark, top + 23.0);
        }
    }
}

fn stretch(
    page: &mut Html,
    class: &str,
    scale: Scale,
    from: DateTime<Utc>,
    until: DateTime<Utc>,
    y: f64,
    height: f64,
) {
    let (begin, end) = (scale.x(from), scale.x(until.max(from)));
    let attributes: [Attribute<'_>; 5] = [
        ("class", &class),
        ("x", &Percent(begin)),
        ("y", &Place(y)),
        ("width", &Percent((end - begin).max(0.3))),
        ("height", &Place(height)),
    ];
    page.empty("rect", &attributes);
}

/// A mark at its instant. A nested picture takes a place in percent and holds shapes in pixels.
fn point(page: &mut Html, scale: Scale, mark: &Mark, y: f64) {
    let (x, y) = (Percent(scale.x(mark.at)), Place(y));
    let attributes: [Attribute<'_>; 5] =
        [("x", &x), ("y", &y), ("width", &"1"), ("height", &"1"), ("overflow", &"visible")];
    page.open("svg", &attributes);
    let when = mark.at.format("%Y-%m-%d %H:%M");
    page.element("title", &[], format!("{when} {}: {}", mark.kind.title(), mark.text));
    shape(page, mark.kind);
    page.close("svg");
}

/// The shapes differ, not only their colours.
fn shape(page: &mut Html, kind: MarkKind) {
    page.raw(match kind {
        MarkKind::Sent => r#"<circle class="m-good" r="6"/>"#,
        MarkKind::Task => r#"<rect class="m-main" x="-5.5" y="-5.5" width="11" height="11"/>"#,
        MarkKind::Effect => r#"<path class="m-mild" d="M0-7 7 0 0 7-7 0Z"/>"#,
        MarkKind::Deferred => r#"<circle class="m-hollow" r="5"/>"#,
        MarkKind::LeftOut => r#"<path class="m-cross" d="M-5-5 5 5M5-5-5 5"/>"#,
        MarkKind::Resumed => r#"<path class="m-main" d="M-6 6 0-7 6 6Z"/>"#,
        MarkKind::Abandoned => r#"<path class="m-warn" d="M-6-6 0 7 6-6Z"/>"#,
        MarkKind::Ended => r#"<path class="m-end" d="M0-8V8"/>"#,
        _ => "",
    });
}
