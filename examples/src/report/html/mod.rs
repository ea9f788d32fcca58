//! The report as one page that needs nothing else: no script, no font, no image from anywhere. It reads on a phone, on a desk and on
//! paper; every chart has its numbers in a table below it.

mod charts;
mod timeline;
mod writer;

use recoup::recovery::{GateOutcome, JourneyKind};

use self::writer::Html;
use super::sections::rules;
use super::table::NONE;
use super::{Report, Section, Table, count};
use crate::summary::{Became, Sums};

const STYLE: &str = include_str!("page.css");

/// Tables with at most so many columns stay tables on a phone; rows of wider ones become blocks.
const NARROW: usize = 3;

/// Tables with at most so many rows are kept together on paper.
const SHORT: usize = 16;

/// Tables that say no more than the chart above them: folded on a screen, open on paper.
const FOLDED: [&str; 2] = ["funnel", "days"];

/// Writes the report as a page.
#[must_use]
pub fn html(report: &Report<'_>) -> String {
    let mut page = Html::default();
    page.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.raw("<meta name=\"color-scheme\" content=\"light dark\"><title>Replay report</title><style>");
    page.raw(STYLE);
    page.raw("</style></head><body>\n<header><h1>Replay report</h1>");
    page.element("p", &[("class", &"lead")], lead(report));
    page.raw("</header>\n");
    figures(&mut page, report);
    let sections = report.sections();
    contents(&mut page, &sections);
    page.raw("<main>\n");
    for one in &sections {
        section(&mut page, report, one);
    }
    page.raw("<section id=\"rules\"><h2>How it is counted</h2><ul class=\"rules\">");
    for rule in rules(report) {
        page.element("li", &[], rule);
    }
    page.raw("</ul></section>\n</main></body></html>\n");
    page.finish()
}

fn lead(report: &Report<'_>) -> String {
    let summary = report.summary;
    let period = summary.period.map_or_else(
        || "An empty log".to_owned(),
        |(from, to)| {
            let [from, to] = [from, to].map(|at| at.format("%Y-%m-%d").to_string());
            if from == to { from } else { format!("{from} to {to}") }
        },
    );
    let accounts = plural(summary.accounts, "account", "accounts");
    let inputs = plural(summary.accepted, "input", "inputs");
    let names: Vec<&str> = report.rulebooks.iter().map(|(_, name)| name.as_str()).collect();
    format!("{period}. {accounts}, {inputs}. Rulebook: {}.", names.join(", then "))
}

fn plural(number: u64, one: &str, many: &str) -> String {
    format!("{} {}", count(number), if number == 1 { one } else { many })
}

/// The figures that everybody looks for first.
fn figures(page: &mut Html, report: &Report<'_>) {
    let summary = report.summary;
    let carts = summary.seen(JourneyKind::Cart);
    let group = summary.abandoned(JourneyKind::Cart);
    let of_carts = |number: u64| match super::share(number, carts.all) {
        share if share.is_empty() => share,
        share => format!("{share} of carts"),
    };
    page.raw("<section class=\"figures\" aria-label=\"The main figures\"><dl>");
    figure(page, "Carts", &[count(carts.all)], "");
    figure(page, "Abandoned", &[count(carts.abandoned)], &of_carts(carts.abandoned));
    figure(page, "Worth", &money(&group.value), "abandoned, each cart once");
    figure(page, "Later bought", &money(&group.bought), "by the same accounts");
    figure(page, "Net lost", &money(&group.lost), &plural(group.of(Became::Lost), "cart", "carts"));
    figure(page, "Messages", &[count(summary.sent())], "given to the host");
    let stopped = summary.gates_said(GateOutcome::Drop);
    let held = format!("and held back {} times", count(summary.gates_said(GateOutcome::Defer)));
    figure(page, "Dropped", &[count(stopped)], &held);
    figure(
        page,
        "Tasks",
        &[count(summary.tasks.values().map(|worth| worth.count).sum())],
        "for the seller's people",
    );
    page.raw("</dl></section>\n");
}

fn figure(page: &mut Html, title: &str, values: &[String], note: &str) {
    page.raw("<div>");
    page.element("dt", &[], title);
    page.raw("<dd>");
    for value in values {
        page.element("span", &[("class", &"value")], value);
    }
    if !note.is_empty() {
        page.element("span", &[("class", &"note")], note);
    }
    page.raw("</dd></div>");
}

fn money(sums: &Sums) -> Vec<String> {
    let lines: Vec<String> = sums.iter().map(|money| money.to_string()).collect();
    if lines.is_empty() { vec![NONE.to_owned()] } else { lines }
}

fn contents(page: &mut Html, sections: &[Section]) {
    page.raw("<nav aria-label=\"Sections\"><ul>");
    for section in sections {
        page.raw("<li>");
        page.element("a", &[("href", &format_args!("#{}", section.id))], section.title);
        page.raw("</li>");
    }
    page.raw("</ul></nav>\n");
}

fn section(page: &mut Html, report: &Report<'_>, section: &Section) {
    page.open("section", &[("id", &section.id)]);
    // On paper a title stays with its chart, or with the table below; one account is as long as it has to be.
    let class = match section.id {
        "funnel" | "reasons" | "messages" | "gates" => "opening",
        "trace" => "long",
        _ => "head",
    };
    page.open("div", &[("class", &class)]);
    page.element("h2", &[], section.title);
    if !section.note.is_empty() {
        page.element("p", &[], &section.note);
    }
    match section.id {
        "funnel" => charts::funnel(page, report.summary),
        "reasons" => charts::reasons(page, report.summary),
        "messages" => charts::messages(page, report.summary),
        "gates" => charts::gates(page, report.summary),
        "trace" => timeline::timeline(page, report.summary.trace.as_ref()),
        _ => {}
    }
    page.close("div");
    for one in &section.tables {
        if FOLDED.contains(&one.id) && !one.rows.is_empty() {
            page.raw("<details><summary>The numbers</summary>");
            table(page, one);
            page.raw("</details>\n");
        } else {
            table(page, one);
        }
    }
    page.raw("</section>\n");
}

/// A table. Roles are said because rows that are shown as blocks lose theirs in some readers.
fn table(page: &mut Html, table: &Table) {
    if table.rows.is_empty() {
        page.element("h3", &[], table.caption);
        page.element("p", &[("class", &"empty")], table.empty);
        return;
    }
    let width = if table.columns.len() <= NARROW { "narrow" } else { "wide" };
    let length = if table.rows.len() <= SHORT { "short" } else { "long" };
    page.open("table", &[("class", &format_args!("{width} {length}")), ("role", &"table")]);
    page.element("caption", &[], table.caption);
    page.raw("<thead role=\"rowgroup\"><tr role=\"row\">");
    for column in &table.columns {
        let class = if column.numeric { "number" } else { "text" };
        let attributes: [writer::Attribute<'_>; 3] =
            [("role", &"columnheader"), ("scope", &"col"), ("class", &class)];
        page.element("th", &attributes, &column.title);
    }
    page.raw("</tr></thead><tbody role=\"rowgroup\">");
    for row in &table.rows {
        page.raw("<tr role=\"row\">");
        for (column, lines) in table.columns.iter().zip(row) {
            let none = lines.iter().all(|line| line == NONE || line.is_empty());
            let class = match (column.numeric, none) {
                (true, true) => "number none",
                (true, false) => "number",
                (false, true) => "text none",
                (false, false) => "text",
            };
            page.open("td", &[("role", &"cell"), ("class", &class), ("data-label", &column.title)]);
            page.raw("<span>");
            for (index, line) in lines.iter().enumerate() {
                if index > 0 {
                    page.raw("<br>");
                }
                page.text(line);
            }
            page.raw("</span></td>");
        }
        page.raw("</tr>");
    }
    page.raw("</tbody></table>\n");
}
