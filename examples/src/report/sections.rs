//! What a report says, section by section.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike as _, Days, NaiveDate};
use recoup::id::Name;
use recoup::recovery::{Gate, GateOutcome, JourneyKind, Reason, RunEnd};

use super::table::{Cell, Section, Table};
use super::{Report, count, minute, share, span};
use crate::summary::{Became, Group, RULES, Seen, Summary};

pub(super) fn sections(report: &Report<'_>) -> Vec<Section> {
    let summary = report.summary;
    vec![
        funnel(summary),
        reasons(summary),
        losses(report),
        others(summary),
        messages(summary),
        gates(summary),
        plays(summary),
        work(summary),
        trace(summary),
        overview(report),
        errors(report),
    ]
}

fn overview(report: &Report<'_>) -> Section {
    let summary = report.summary;
    let mut log = Table::new("log", "What went in", &["What", "#Figure"], "");
    let period = summary.period.map(|(from, to)| [minute(from), minute(to)]);
    let [from, to] = period.unwrap_or_else(|| ["-".to_owned(), "-".to_owned()]);
    log.row(["first fact".into(), from.into()]);
    log.row(["last fact".into(), to.into()]);
    if let Some(until) = report.until {
        log.row(["time goes on until".into(), minute(until).into()]);
    }
    log.row(["accounts".into(), summary.accounts.into()]);
    log.row(["inputs accepted".into(), summary.accepted.into()]);
    log.row(["inputs that came again".into(), summary.repeated.into()]);
    log.row([
        "inputs refused".into(),
        summary.errors.values().map(|refused| refused.count).sum::<u64>().into(),
    ]);
    log.row(["lines that happened before a line above".into(), report.intake.late.into()]);
    log.row(["lines that can't be read".into(), report.intake.bad.into()]);
    log.row(["steps of time alone".into(), summary.ticks.into()]);
    log.row(["facts".into(), summary.facts.into()]);
    let mut rulebooks = Table::new("rulebooks", "The rulebooks", &["Holds from", "Rulebook"], "No rulebook.");
    for (from, name) in report.rulebooks {
        let from = from.map_or_else(|| "the beginning".to_owned(), minute);
        rulebooks.row([from.into(), name.as_str().into()]);
    }
    Section { id: "overview", title: "The log", note: String::new(), tables: vec![log, rulebooks] }
}

/// The steps of the funnel: title, count, and what it is a share of.
pub(super) fn funnel_steps(summary: &Summary) -> Vec<(&'static str, u64, u64)> {
    let visits = summary.seen(JourneyKind::Visit).all;
    let carts = summary.seen(JourneyKind::Cart);
    let group = summary.abandoned(JourneyKind::Cart);
    let Seen { all, checkout, abandoned, resumed, ordered, elsewhere, .. } = carts;
    vec![
        ("visits", visits, visits),
        ("carts", all, all),
        ("at the checkout or further", checkout, all),
        ("ordered", ordered, all),
        ("abandoned at least once", abandoned, all),
        ("somebody came back", resumed, all),
        ("ordered elsewhere", elsewhere, all),
        ("some of it bought later", group.of(Became::LaterBought), all),
        ("lost", group.of(Became::Lost), all),
    ]
}

fn funnel(summary: &Summary) -> Section {
    let mut table = Table::new("funnel", "Carts on their way", &["Step", "#Number", "#Share of carts"], "");
    for (title, number, whole) in funnel_steps(summary) {
        let share = if title == "visits" { String::new() } else { share(number, whole) };
        table.row([title.into(), number.into(), share.into()]);
    }
    let carts = summary.seen(JourneyKind::Cart);
    let again = carts.times.saturating_sub(carts.abandoned);
    let more = if again > 0 {
        format!(" {} were abandoned once more after somebody had come back.", count(again))
    } else {
        String::new()
    };
    let more = if carts.ids < carts.all {
        format!(
            "{more} They go by {} ids; of {} of these something was abandoned and nothing ordered.",
            count(carts.ids),
            count(carts.ids_abandoned)
        )
    } else {
        more
    };
    Section {
        id: "funnel",
        title: "From visit to order",
        note: format!("How far carts came.{more}"),
        tables: vec![table],
    }
}

fn reasons(summary: &Summary) -> Section {
    let columns = &["Heaviest reason", "#Carts", "#Share", "#Worth", "#Net lost"];
    let mut table = Table::new(
        "reasons",
        "Carts that were abandoned, by heaviest reason",
        columns,
        "No cart was abandoned.",
    );
    let all = summary.abandoned(JourneyKind::Cart).all();
    for (reason, group) in summary.reasons(JourneyKind::Cart) {
        let meaning = Reason::ALL.iter().find(|known| known.as_str() == reason).map(|known| known.title());
        let named: Vec<String> = [reason].into_iter().chain(meaning).map(str::to_owned).collect();
        table.row([
            named.into(),
            group.all().into(),
            share(group.all(), all).into(),
            (&group.value).into(),
            (&group.lost).into(),
        ]);
    }
    Section {
        id: "reasons",
        title: "Why carts were abandoned",
        note: "The heaviest reason of the last time that each was abandoned.".to_owned(),
        tables: vec![table],
    }
}

const LOST_COLUMNS: &[&str] = &[
    "Stage",
    "Reason",
    "#Carts",
    "#Open again",
    "#Ordered",
    "#Elsewhere",
    "#Handed on",
    "#Later bought",
    "#Lost",
];

fn losses(report: &Report<'_>) -> Section {
    let summary = report.summary;
    let none = "No cart was abandoned.";
    let mut numbers = Table::new("became", "What became of abandoned carts", LOST_COLUMNS, none);
    let columns = &["Stage", "Reason", "#Abandoned", "#Later bought", "#Net lost"];
    let mut values = Table::new("values", "What abandoned carts were worth", columns, none);
    let mut row = |stage: &str, reason: &str, group: &Group| {
        numbers.row([
            stage.into(),
            reason.into(),
            group.all().into(),
            group.of(Became::OpenAgain).into(),
            group.of(Became::Ordered).into(),
            group.of(Became::Elsewhere).into(),
            group.of(Became::HandedOn).into(),
            group.of(Became::LaterBought).into(),
            group.of(Became::Lost).into(),
        ]);
        values.row([
            stage.into(),
            reason.into(),
            (&group.value).into(),
            (&group.bought).into(),
            (&group.lost).into(),
        ]);
    };
    for (stage, reason, group) in summary.groups(JourneyKind::Cart) {
        row(stage.as_str(), reason, group);
    }
    let all = summary.abandoned(JourneyKind::Cart);
    if all.all() > 0 {
        row("all", "", &all);
    }
    let columns = &["Segment", "#Carts", "#Abandoned", "#Later bought", "#Net lost"];
    let mut segments = Table::new(
        "segments",
        "By segment; a cart may be in several",
        columns,
        "No abandoned cart is in a segment.",
    );
    for (segment, group) in &summary.segments {
        segments.row([
            segment.as_str().into(),
            group.all().into(),
            (&group.value).into(),
            (&group.bought).into(),
            (&group.lost).into(),
        ]);
    }
    let unknown = match all.without_value {
        0 => String::new(),
        carts => format!(" Of {} carts nobody said what they are worth.", count(carts)),
    };
    Section {
        id: "losses",
        title: "What was lost",
        note: format!(
            "What the same account bought of it within {} is taken off.{unknown}",
            span(report.window)
        ),
        tables: vec![numbers, values, segments],
    }
}

fn others(summary: &Summary) -> Section {
    let columns =
        &["Kind", "Stage", "Reason", "#Stalled", "#Open again", "#Over", "#Still stalled", "#Worth"];
    let mut table = Table::new("others", "What else stalled", columns, "Nothing but carts stalled.");
    for ((kind, stage, reason), group) in &summary.stalled {
        if *kind == JourneyKind::Cart {
            continue;
        }
        let stuck = group.of(Became::Lost) + group.of(Became::LaterBought);
        let over = group.all() - stuck - group.of(Became::OpenAgain);
        table.row([
            kind.as_str().into(),
            stage.as_str().into(),
            reason.as_str().into(),
            group.all().into(),
            group.of(Became::OpenAgain).into(),
            over.into(),
            stuck.into(),
            (&group.value).into(),
        ]);
    }
    Section {
        id: "others",
        title: "Quotes, approvals and other things",
        note: "Over: ordered, decided, released or handed on.".to_owned(),
        tables: vec![table],
    }
}

/// A stretch of days that are shown as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stretch {
    Day,
    Week,
    Month,
}

impl Stretch {
    /// The stretch that leaves at most a few dozen of them.
    pub(super) fn of(first: NaiveDate, last: NaiveDate) -> Self {
        match (last - first).num_days() {
            ..=34 => Self::Day,
            35..=210 => Self::Week,
            _ => Self::Month,
        }
    }

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week that begins on",
            Self::Month => "month",
        }
    }

    /// The first day of the stretch that a day is in.
    pub(super) fn begin(self, day: NaiveDate) -> NaiveDate {
        match self {
            Self::Day => day,
            Self::Week => day
                .checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday())))
                .unwrap_or(day),
            Self::Month => day.with_day(1).unwrap_or(day),
        }
    }

    pub(super) fn next(self, begin: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Day => begin.succ_opt(),
            Self::Week => begin.checked_add_days(Days::new(7)),
            Self::Month => begin.checked_add_months(chrono::Months::new(1)),
        }
    }

    pub(super) fn label(self, begin: NaiveDate) -> String {
        let form = if self == Self::Month { "%Y-%m" } else { "%Y-%m-%d" };
        begin.format(form).to_string()
    }
}

/// The messages of a stretch of time, by channel.
pub(super) type Column = (NaiveDate, BTreeMap<Name, u64>);

/// Messages by stretch and channel, without gaps.
pub(super) fn by_stretch(summary: &Summary) -> Option<(Stretch, Vec<Column>)> {
    let (first, last) = (summary.days.keys().next()?, summary.days.keys().next_back()?);
    let stretch = Stretch::of(*first, *last);
    let mut columns: Vec<Column> = Vec::new();
    let mut begin = stretch.begin(*first);
    while begin <= *last {
        let next = stretch.next(begin)?;
        let mut column: BTreeMap<Name, u64> = BTreeMap::new();
        for (channel, sent) in summary.days.range(begin..next).flat_map(|(_, channels)| channels) {
            *column.entry(channel.clone()).or_default() += sent;
        }
        columns.push((begin, column));
        begin = next;
    }
    Some((stretch, columns))
}

fn messages(summary: &Summary) -> Section {
    let none = "No message was given to the host.";
    let columns =
        &["Channel", "Purpose", "#Given", "#Delivered", "#Bounced", "#Unwanted", "#Failed", "#Lapsed"];
    let mut table = Table::new("messages", "Messages by channel and purpose", columns, none);
    for ((channel, purpose), messages) in &summary.messages {
        table.row([
            channel.as_str().into(),
            purpose.as_str().into(),
            messages.given.into(),
            messages.delivered.into(),
            messages.bounced.into(),
            messages.unwanted.into(),
            messages.failed.into(),
            messages.lapsed.into(),
        ]);
    }
    let channels: BTreeSet<&Name> = summary.days.values().flat_map(BTreeMap::keys).collect();
    let titles: Vec<String> =
        ["From".to_owned()].into_iter().chain(channels.iter().map(|channel| format!("#{channel}"))).collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let mut days = Table::new("days", "Messages by time", &titles, none);
    if let Some((stretch, columns)) = by_stretch(summary) {
        for (begin, column) in columns {
            let sent =
                channels.iter().map(|channel| column.get(*channel).copied().unwrap_or_default().into());
            days.cells([stretch.label(begin).into()].into_iter().chain(sent).collect());
        }
    }
    Section {
        id: "messages",
        title: "What was sent",
        note: "Messages that were given to the host, and what it said became of them.".to_owned(),
        tables: vec![table, days],
    }
}

fn gates(summary: &Summary) -> Section {
    let none = "No gate was asked.";
    let columns = &["Gate", "#Passed", "#Held back", "#Dropped", "#Somebody else"];
    let mut table = Table::new("gates", "The gates, in the order in which they are asked", columns, none);
    let columns = &["Gate", "Said", "Reason", "#Times"];
    let mut reasons = Table::new("gate-reasons", "Why", columns, "No gate stopped anything.");
    for gate in Gate::ALL {
        let Some(tally) = summary.gates.get(gate) else { continue };
        let said = |outcome| Cell::from(tally.said.get(&outcome).copied().unwrap_or_default());
        table.row([
            gate.as_str().into(),
            said(GateOutcome::Pass),
            said(GateOutcome::Defer),
            said(GateOutcome::Drop),
            said(GateOutcome::Reroute),
        ]);
        for ((outcome, reason), times) in &tally.reasons {
            let word = match outcome {
                GateOutcome::Defer => "held back",
                GateOutcome::Drop => "dropped",
                _ => "somebody else",
            };
            reasons.row([gate.as_str().into(), word.into(), reason.as_str().into(), (*times).into()]);
        }
    }
    let mut left_out =
        Table::new("left-out", "Steps that were not done", &["Because", "#Steps"], "Every step was done.");
    for (outcome, steps) in &summary.left_out {
        left_out.row([outcome.as_str().replace('_', " ").into(), (*steps).into()]);
    }
    Section {
        id: "gates",
        title: "What was not sent",
        note: "What the gates said, every time that they were asked.".to_owned(),
        tables: vec![table, reasons, left_out],
    }
}

fn plays(summary: &Summary) -> Section {
    let columns = &[
        "Play",
        "#Began",
        "#Done",
        "#Goal",
        "#Ordered",
        "#Elsewhere",
        "#Came back",
        "#Other end",
        "#Goes on",
    ];
    let mut table = Table::new("plays", "How runs of plays ended", columns, "No play began.");
    for (play, tally) in &summary.plays {
        let of = |end: RunEnd| tally.ended.get(&end).copied().unwrap_or_default();
        let over: u64 = tally.ended.values().sum();
        let named = [
            of(RunEnd::Completed),
            of(RunEnd::Goal),
            of(RunEnd::Ordered),
            of(RunEnd::ConvertedElsewhere),
            of(RunEnd::Resumed),
        ];
        let [completed, goal, ordered, elsewhere, resumed] = named.map(Cell::from);
        table.row([
            play.as_str().into(),
            tally.began.into(),
            completed,
            goal,
            ordered,
            elsewhere,
            resumed,
            (over - named.iter().sum::<u64>()).into(),
            tally.began.saturating_sub(over).into(),
        ]);
    }
    Section { id: "plays", title: "Plays", note: String::new(), tables: vec![table] }
}

fn work(summary: &Summary) -> Section {
    let columns = &["Topic", "Priority", "#Tasks", "#Expected"];
    let mut tasks = Table::new("tasks", "Tasks for the seller's people", columns, "No task was given.");
    for ((topic, priority), worth) in &summary.tasks {
        tasks.row([
            topic.as_str().into(),
            priority.as_str().into(),
            worth.count.into(),
            (&worth.value).into(),
        ]);
    }
    let columns = &["Offer", "Concedes", "#Times", "#Worth"];
    let mut offers = Table::new("offers", "Offers", columns, "Nothing was offered.");
    for ((offer, kind), worth) in &summary.offers {
        offers.row([offer.as_str().into(), kind.as_str().into(), worth.count.into(), (&worth.value).into()]);
    }
    let columns = &["Experiment", "Arm", "#Exposed"];
    let mut exposed = Table::new("exposed", "Experiments", columns, "No experiment made a difference.");
    for ((experiment, arm), units) in &summary.exposed {
        let arm = arm.as_ref().map_or("held out", Name::as_str);
        exposed.row([experiment.as_str().into(), arm.into(), (*units).into()]);
    }
    let mut effects =
        Table::new("effects", "Everything that the host was given to do", &["What", "#Times"], "Nothing.");
    for (word, times) in &summary.effects {
        effects.row([word.replace('_', " ").into(), (*times).into()]);
    }
    let mut needs =
        Table::new("needs", "What other systems were asked for", &["What", "#Times"], "Nothing was asked.");
    for (fact, times) in &summary.needs {
        needs.row([fact.as_str().into(), (*times).into()]);
    }
    Section {
        id: "work",
        title: "Tasks, offers, experiments",
        note: String::new(),
        tables: vec![tasks, offers, exposed, effects, needs],
    }
}

/// How many marks of an account are listed.
const LISTED: usize = 200;

fn trace(summary: &Summary) -> Section {
    let columns = &["When", "Thing", "What"];
    let mut table = Table::new("trace", "What happened", columns, "No account was followed.");
    let mut note = "Nothing of this account is in the log.".to_owned();
    if let Some(trace) = &summary.trace {
        for mark in trace.marks.iter().take(LISTED) {
            table.row([
                mark.at.format("%Y-%m-%d %H:%M").to_string().into(),
                mark.about.to_string().into(),
                format!("{}: {}", mark.kind.title(), mark.text).into(),
            ]);
        }
        let rest = trace.marks.len().saturating_sub(LISTED);
        let more =
            if rest > 0 { format!(" {} more are not listed.", count(rest as u64)) } else { String::new() };
        note = format!(
            "Account {}: what stalled, what was done and what was not. Times are UTC.{more}",
            trace.account
        );
    }
    Section { id: "trace", title: "One account", note, tables: vec![table] }
}

fn errors(report: &Report<'_>) -> Section {
    let columns = &["Code", "#Times", "First", "What was wrong"];
    let mut refused = Table::new("errors", "Inputs that were refused", columns, "No input was refused.");
    for (code, error) in &report.summary.errors {
        let first = format!("{} {}", error.account, minute(error.at));
        refused.row([(*code).into(), error.count.into(), first.into(), error.first.as_str().into()]);
    }
    let columns = &["#Line", "Code", "Place", "What is wrong"];
    let mut lines = Table::new("lines", "Lines that can't be read", columns, "Every line could be read.");
    for line in &report.intake.first_bad {
        lines.row([
            line.line.to_string().into(),
            line.code.into(),
            line.path.as_str().into(),
            line.detail.as_str().into(),
        ]);
    }
    let more = report.intake.bad.saturating_sub(report.intake.first_bad.len() as u64);
    let note = if more > 0 { format!("{} more lines can't be read.", count(more)) } else { String::new() };
    Section { id: "errors", title: "What went wrong", note, tables: vec![refused, lines] }
}

/// How it was counted, in words.
pub(super) fn rules(report: &Report<'_>) -> Vec<String> {
    let window = format!("The window is {}.", span(report.window));
    RULES.iter().map(|rule| (*rule).to_owned()).chain([window]).collect()
}
