//! The charts. Places along the width are percents and everything else is in pixels, so that a chart fills a phone and a desk alike and
//! its letters keep their size.

use std::collections::BTreeSet;
use std::fmt::Display;

use recoup::id::Name;
use recoup::money::Money;
use recoup::recovery::{Gate, GateOutcome, JourneyKind};
use rust_decimal::prelude::ToPrimitive as _;

use super::plural;
use super::writer::{Attribute, Html};
use crate::report::sections::{Stretch, by_stretch, funnel_steps};
use crate::report::{count, share};
use crate::summary::{Became, Summary};

/// How many letters of a label fit beside a number on a phone.
const LABEL: usize = 30;

/// A number with two digits behind the point: a place in a chart.
pub(super) struct Place(pub(super) f64);

impl Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.2}", self.0)
    }
}

/// A place along the width.
pub(super) struct Percent(pub(super) f64);

impl Display for Percent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.2}%", self.0)
    }
}

/// Opens a chart with what it shows in words.
pub(super) fn open(page: &mut Html, id: &str, height: f64, title: &str, description: &str) {
    page.raw("<figure>");
    let labels = format!("{id}-title {id}-desc");
    let attributes: [Attribute<'_>; 5] = [
        ("class", &"chart"),
        ("role", &"img"),
        ("width", &"100%"),
        ("height", &Place(height)),
        ("aria-labelledby", &labels),
    ];
    page.open("svg", &attributes);
    page.element("title", &[("id", &format_args!("{id}-title"))], title);
    page.element("desc", &[("id", &format_args!("{id}-desc"))], description);
}

pub(super) fn close(page: &mut Html) {
    page.raw("</svg></figure>\n");
}

/// A rectangle: `x` and `width` in percent.
fn bar(page: &mut Html, class: &str, x: f64, y: f64, width: f64, height: f64) {
    let attributes: [Attribute<'_>; 5] = [
        ("class", &class),
        ("x", &Percent(x)),
        ("y", &Place(y)),
        ("width", &Percent(width)),
        ("height", &Place(height)),
    ];
    page.empty("rect", &attributes);
}

/// A text: `x` in percent, `anchor` as in SVG.
pub(super) fn label(page: &mut Html, class: &str, x: f64, y: f64, anchor: &str, text: &str) {
    let attributes: [Attribute<'_>; 4] =
        [("class", &class), ("x", &Percent(x)), ("y", &Place(y)), ("text-anchor", &anchor)];
    page.element("text", &attributes, text);
}

/// A label that is too long loses its end; the table below has all of it.
pub(super) fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a place in a picture, not a figure")]
pub(super) fn ratio(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn legend(page: &mut Html, entries: &[(&str, &str)]) {
    page.raw("<ul class=\"legend\" aria-hidden=\"true\">");
    for (class, name) in entries {
        page.raw("<li><svg width=\"12\" height=\"12\">");
        page.empty("rect", &[("class", class), ("width", &"12"), ("height", &"12"), ("rx", &"2")]);
        page.raw("</svg> ");
        page.text(name);
        page.raw("</li>");
    }
    page.raw("</ul>");
}

/// How far carts came.
pub(super) fn funnel(page: &mut Html, summary: &Summary) {
    const ROW: f64 = 44.0;
    let steps: Vec<_> =
        funnel_steps(summary).into_iter().filter(|(_, number, whole)| *number + *whole > 0).collect();
    let Some(most) = steps.iter().map(|(_, number, _)| *number).max().filter(|most| *most > 0) else {
        return nothing(page, "There is no cart in the log.");
    };
    let carts = summary.seen(JourneyKind::Cart).all;
    let words: Vec<String> =
        steps.iter().map(|(title, number, _)| format!("{title}: {}", count(*number))).collect();
    open(page, "funnel-chart", ROW * Place::of(steps.len()), "From visit to order", &words.join(", "));
    for (index, (title, number, _)) in steps.iter().enumerate() {
        let top = ROW * Place::of(index);
        let class = match *title {
            "visits" => "c-neutral",
            "ordered" | "somebody came back" => "c-good",
            "ordered elsewhere" | "some of it bought later" => "c-mild",
            "abandoned at least once" => "c-warn",
            "lost" => "c-bad",
            _ => "c-main",
        };
        let share = if *title == "visits" { String::new() } else { share(*number, carts) };
        let value = if share.is_empty() { count(*number) } else { format!("{} · {share}", count(*number)) };
        label(page, "t-label", 0.0, top + 15.0, "start", &short(title, LABEL));
        label(page, "t-value", 100.0, top + 15.0, "end", &value);
        bar(page, "c-track", 0.0, top + 22.0, 100.0, 12.0);
        bar(page, class, 0.0, top + 22.0, 100.0 * ratio(*number, most), 12.0);
    }
    close(page);
}

/// Why carts were abandoned, by what they were worth.
pub(super) fn reasons(page: &mut Html, summary: &Summary) {
    const ROW: f64 = 62.0;
    let reasons = summary.reasons(JourneyKind::Cart);
    if reasons.is_empty() {
        return nothing(page, "No cart was abandoned.");
    }
    let all = summary.abandoned(JourneyKind::Cart);
    let currency = all.value.main_currency();
    // Without any value a bar is as long as carts are many.
    let weight = |number: u64, sums: &crate::summary::Sums| match currency {
        Some(currency) => sums.of(currency).to_f64().unwrap_or_default().max(0.0),
        None => ratio(number, 1),
    };
    let most = reasons.iter().map(|(_, group)| weight(group.all(), &group.value)).fold(0.0, f64::max);
    let amount = |sums: &crate::summary::Sums| match currency {
        Some(currency) => Money { amount: sums.of(currency), currency }.to_string(),
        None => "worth not known".to_owned(),
    };
    let words: Vec<String> = (reasons.iter())
        .map(|(reason, group)| {
            format!("{reason}: {}, {}", plural(group.all(), "cart", "carts"), amount(&group.value))
        })
        .collect();
    let title = "Abandoned carts by heaviest reason, and what of them is lost";
    open(page, "reasons-chart", ROW * Place::of(reasons.len()), title, &words.join("; "));
    for (index, (reason, group)) in reasons.iter().enumerate() {
        let top = ROW * Place::of(index);
        let length = |number: u64, sums: &crate::summary::Sums| {
            if most > 0.0 { 100.0 * weight(number, sums) / most } else { 0.0 }
        };
        label(page, "t-label", 0.0, top + 15.0, "start", &short(reason, LABEL));
        label(page, "t-value", 100.0, top + 15.0, "end", &plural(group.all(), "cart", "carts"));
        label(page, "t-small", 0.0, top + 32.0, "start", &amount(&group.value));
        if currency.is_some() {
            let lost = format!("lost {}", amount(&group.lost));
            label(page, "t-small", 100.0, top + 32.0, "end", &lost);
        }
        bar(page, "c-track", 0.0, top + 39.0, 100.0, 12.0);
        bar(page, "c-warn", 0.0, top + 39.0, length(group.all(), &group.value), 12.0);
        bar(page, "c-bad", 0.0, top + 39.0, length(group.of(Became::Lost), &group.lost), 12.0);
    }
    close(page);
    legend(page, &[("c-warn", "abandoned, but not lost"), ("c-bad", "lost")]);
    let others = all.value.iter().filter(|money| Some(money.currency) != currency).count();
    if let Some(currency) = currency.filter(|_| others > 0) {
        let note = format!("The bars show {currency}; the table has the other currencies too.");
        page.element("p", &[("class", &"note")], note);
    }
}

/// The classes of channels, in the order of their names.
const CHANNELS: [&str; 6] = ["c-1", "c-2", "c-3", "c-4", "c-5", "c-6"];

/// Messages by time and channel.
pub(super) fn messages(page: &mut Html, summary: &Summary) {
    const HEIGHT: f64 = 150.0;
    const TOP: f64 = 20.0;
    let Some((stretch, columns)) = by_stretch(summary) else {
        return nothing(page, "No message was given to the host.");
    };
    let channels: BTreeSet<&Name> = columns.iter().flat_map(|(_, column)| column.keys()).collect();
    let class = |channel: &Name| {
        let place = channels.iter().position(|known| *known == channel).unwrap_or_default();
        CHANNELS[place.min(CHANNELS.len() - 1)]
    };
    let most = columns.iter().map(|(_, column)| column.values().sum::<u64>()).max().unwrap_or_default();
    let title = format!("Messages by {} and channel", stretch.word().split(' ').next().unwrap_or_default());
    let description = format!("At most {} in one; the table has them all.", count(most));
    open(page, "messages-chart", TOP + HEIGHT + 22.0, &title, &description);
    for part in [1.0, 0.5, 0.0] {
        let y = Place(TOP + HEIGHT * (1.0 - part));
        let attributes: [Attribute<'_>; 5] =
            [("class", &"axis"), ("x1", &"0"), ("x2", &"100%"), ("y1", &y), ("y2", &y)];
        page.empty("line", &attributes);
    }
    label(page, "t-small", 0.0, TOP - 6.0, "start", &format!("{} messages", count(most)));
    let step = 100.0 / Place::of(columns.len());
    for (index, (begin, column)) in columns.iter().enumerate() {
        let mut y = TOP + HEIGHT;
        page.raw("<g>");
        let words: Vec<String> =
            column.iter().map(|(channel, sent)| format!("{channel} {}", count(*sent))).collect();
        page.element("title", &[], format!("{}: {}", stretch.label(*begin), words.join(", ")));
        for (channel, sent) in column {
            let height = HEIGHT * ratio(*sent, most);
            y -= height;
            bar(page, class(channel), step * (Place::of(index) + 0.1), y, step * 0.8, height);
        }
        page.raw("</g>");
    }
    dates(page, stretch, &columns.iter().map(|(begin, _)| *begin).collect::<Vec<_>>(), TOP + HEIGHT + 16.0);
    close(page);
    let entries: Vec<(&str, &str)> =
        channels.iter().map(|channel| (class(channel), channel.as_str())).collect();
    legend(page, &entries);
}

/// The first, the last and the middle date below columns.
fn dates(page: &mut Html, stretch: Stretch, begins: &[chrono::NaiveDate], y: f64) {
    let [first, middle @ .., last] = begins else {
        if let [only] = begins {
            label(page, "t-small", 50.0, y, "middle", &stretch.label(*only));
        }
        return;
    };
    label(page, "t-small", 0.0, y, "start", &stretch.label(*first));
    label(page, "t-small", 100.0, y, "end", &stretch.label(*last));
    if middle.len() >= 3 {
        let place = begins.len() / 2;
        let x = 100.0 * (Place::of(place) + 0.5) / Place::of(begins.len());
        label(page, "t-small", x, y, "middle", &stretch.label(begins[place]));
    }
}

/// What each gate said, as shares of how often it was asked.
pub(super) fn gates(page: &mut Html, summary: &Summary) {
    const ROW: f64 = 44.0;
    const SAID: [(GateOutcome, &str, &str); 4] = [
        (GateOutcome::Pass, "c-good", "passed"),
        (GateOutcome::Defer, "c-warn", "held back"),
        (GateOutcome::Drop, "c-bad", "dropped"),
        (GateOutcome::Reroute, "c-4", "somebody else"),
    ];
    let asked: Vec<_> = Gate::ALL.iter().filter_map(|gate| Some((gate, summary.gates.get(gate)?))).collect();
    if asked.is_empty() {
        return nothing(page, "No gate was asked.");
    }
    let times =
        |tally: &crate::summary::GateTally, outcome| tally.said.get(&outcome).copied().unwrap_or_default();
    let words: Vec<String> = (asked.iter())
        .map(|(gate, tally)| {
            let said = SAID.map(|(outcome, _, word)| format!("{} {word}", count(times(tally, outcome))));
            format!("{gate}: {}", said.join(", "))
        })
        .collect();
    let title = "What each gate said, as shares of how often it was asked";
    open(page, "gates-chart", ROW * Place::of(asked.len()), title, &words.join("; "));
    for (index, (gate, tally)) in asked.iter().enumerate() {
        let top = ROW * Place::of(index);
        let whole: u64 = tally.said.values().sum();
        let stopped = whole - times(tally, GateOutcome::Pass);
        let value = if stopped == 0 {
            format!("all {} passed", count(whole))
        } else {
            format!("{} of {} did not pass", count(stopped), count(whole))
        };
        label(page, "t-label", 0.0, top + 15.0, "start", gate.as_str());
        label(page, "t-value", 100.0, top + 15.0, "end", &value);
        let mut x = 0.0;
        for (outcome, class, _) in SAID {
            let width = 100.0 * ratio(times(tally, outcome), whole);
            bar(page, class, x, top + 22.0, width, 12.0);
            x += width;
        }
    }
    close(page);
    legend(page, &SAID.map(|(_, class, word)| (class, word)));
}

pub(super) fn nothing(page: &mut Html, sentence: &str) {
    page.element("p", &[("class", &"empty")], sentence);
}

impl Place {
    #[expect(clippy::cast_precision_loss, reason = "a place in a picture, not a figure")]
    pub(super) const fn of(index: usize) -> f64 {
        index as f64
    }
}
