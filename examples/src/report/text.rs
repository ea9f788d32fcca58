//! The report as plain text that fits 100 columns.

use std::fmt::Write as _;

use super::sections::rules;
use super::{Report, Table};

const WIDTH: usize = 100;
/// What stands between two columns.
const GAP: usize = 2;

/// Writes the report as text.
#[must_use]
pub fn text(report: &Report<'_>) -> String {
    let mut out = String::new();
    for section in report.sections() {
        // One account in detail is for the page.
        if section.id == "trace" {
            continue;
        }
        let _ = writeln!(out, "{}", section.title);
        let _ = writeln!(out, "{}", "=".repeat(section.title.chars().count()));
        if !section.note.is_empty() {
            let _ = writeln!(out, "{}", wrapped(&section.note, WIDTH).join("\n"));
        }
        for one in &section.tables {
            table(&mut out, one);
        }
        out.push('\n');
    }
    let _ = writeln!(out, "How it is counted\n=================");
    for rule in rules(report) {
        let lines = wrapped(&rule, WIDTH - 2);
        let _ = writeln!(out, "- {}", lines.join("\n  "));
    }
    out
}

fn table(out: &mut String, table: &Table) {
    let _ = writeln!(out, "\n{}", table.caption);
    if table.rows.is_empty() {
        let _ = writeln!(out, "  {}", table.empty);
        return;
    }
    let widths = widths(table);
    let titles: Vec<Vec<String>> =
        table.columns.iter().zip(&widths).map(|(column, width)| wrapped(&column.title, *width)).collect();
    lines(out, table, &widths, &titles);
    let rule: Vec<Vec<String>> = widths.iter().map(|width| vec!["-".repeat(*width)]).collect();
    lines(out, table, &widths, &rule);
    for row in &table.rows {
        let cells: Vec<Vec<String>> = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| cell.iter().flat_map(|text| wrapped(text, *width)).collect())
            .collect();
        lines(out, table, &widths, &cells);
    }
}

/// One row: as many lines as its highest cell has.
fn lines(out: &mut String, table: &Table, widths: &[usize], cells: &[Vec<String>]) {
    let height = cells.iter().map(Vec::len).max().unwrap_or_default();
    for line in 0..height {
        let mut text = String::from("  ");
        for ((column, width), cell) in table.columns.iter().zip(widths).zip(cells) {
            let part = cell.get(line).map_or("", String::as_str);
            let room = " ".repeat(width.saturating_sub(part.chars().count()));
            if column.numeric {
                text.push_str(&room);
                text.push_str(part);
            } else {
                text.push_str(part);
                text.push_str(&room);
            }
            text.push_str(&" ".repeat(GAP));
        }
        let _ = writeln!(out, "{}", text.trim_end());
    }
}

/// The widths of the columns: what they hold, and where that is too much the widest ones give way.
fn widths(table: &Table) -> Vec<usize> {
    let widest = |texts: &[String]| texts.iter().map(|text| text.chars().count()).max().unwrap_or_default();
    let mut widths: Vec<usize> = Vec::new();
    for (index, column) in table.columns.iter().enumerate() {
        let cells = table.rows.iter().filter_map(|row| row.get(index)).map(|cell| widest(cell)).max();
        // Titles may break at a blank, words may not.
        let title = column.title.split(' ').map(str::len).max().unwrap_or_default();
        widths.push(cells.unwrap_or_default().max(title));
    }
    let room = WIDTH.saturating_sub(GAP * widths.len());
    while widths.iter().sum::<usize>() > room {
        let Some(widest) = widths.iter_mut().max() else { break };
        *widest -= 1;
    }
    widths
}

/// A text in lines of at most this width: broken at blanks, or anywhere in words that are longer.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut word: Vec<char> = word.chars().collect();
        if !line.is_empty() && line.chars().count() + 1 + word.len() > width {
            lines.push(std::mem::take(&mut line));
        }
        while word.len() > width {
            let rest = word.split_off(width);
            lines.push(word.into_iter().collect());
            word = rest;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word);
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}
