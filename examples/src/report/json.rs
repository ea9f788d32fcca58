//! The report as JSON: fields in alphabetical order, no blanks, amounts as text. The same log gives the same bytes.

use chrono::{DateTime, Utc};
use recoup::recovery::{GateOutcome, JourneyKind};
use recoup::time::instant_to_text;
use serde_json::{Map, Value, json};

use super::Report;
use crate::summary::{Became, Group, Sums, Worth};

/// Writes the report as JSON.
#[must_use]
pub fn json(report: &Report<'_>) -> String {
    let summary = report.summary;
    let period = summary.period.map(|(from, to)| json!({ "from": instant(from), "until": instant(to) }));
    let rulebooks: Vec<Value> = report
        .rulebooks
        .iter()
        .map(|(from, name)| json!({ "from": from.map(instant), "rulebook": name }))
        .collect();
    let bad: Vec<Value> = (report.intake.first_bad.iter())
        .map(|line| json!({ "line": line.line, "code": line.code, "path": line.path, "detail": line.detail }))
        .collect();
    let seen: Map<String, Value> = (summary.seen.iter())
        .map(|(kind, seen)| {
            let counts = json!({
                "all": seen.all, "checkout": seen.checkout, "abandoned": seen.abandoned, "times": seen.times,
                "resumed": seen.resumed, "ordered": seen.ordered, "converted_elsewhere": seen.elsewhere,
                "ended": seen.ended, "going_on": seen.going_on, "ids": seen.ids, "ids_abandoned": seen.ids_abandoned,
            });
            (kind.as_str().to_owned(), counts)
        })
        .collect();
    let stalled: Vec<Value> = (summary.stalled.iter())
        .map(|((kind, stage, reason), group)| {
            let head = json!({ "kind": kind.as_str(), "stage": stage.as_str(), "reason": reason });
            joined(head, self::group(group))
        })
        .collect();
    let segments: Map<String, Value> =
        summary.segments.iter().map(|(id, group)| (id.to_string(), self::group(group))).collect();
    let messages: Vec<Value> = (summary.messages.iter())
        .map(|((channel, purpose), of)| {
            json!({
                "channel": channel.as_str(), "purpose": purpose.as_str(), "given": of.given,
                "delivered": of.delivered, "bounced": of.bounced, "unwanted": of.unwanted, "failed": of.failed,
                "lapsed": of.lapsed,
            })
        })
        .collect();
    let days: Vec<Value> = (summary.days.iter())
        .flat_map(|(day, channels)| channels.iter().map(move |(channel, sent)| (day, channel, sent)))
        .map(|(day, channel, sent)| {
            json!({ "day": day.to_string(), "channel": channel.as_str(), "messages": sent })
        })
        .collect();
    json!({
        "period": period,
        "until": report.until.map(instant),
        "window": report.window.to_string(),
        "rulebooks": rulebooks,
        "accounts": summary.accounts,
        "inputs": { "accepted": summary.accepted, "repeated": summary.repeated, "late": report.intake.late,
                    "bad_lines": report.intake.bad, "first_bad": bad },
        "ticks": summary.ticks,
        "facts": summary.facts,
        "seen": seen,
        "stalled": stalled,
        "carts": group(&summary.abandoned(JourneyKind::Cart)),
        "segments": segments,
        "messages": messages,
        "days": days,
        "gates": gates(report),
        "left_out": counted(summary.left_out.iter().map(|(outcome, steps)| (outcome.as_str(), *steps))),
        "plays": plays(report),
        "tasks": summary.tasks.iter().map(|((topic, priority), worth)| {
            joined(json!({ "topic": topic.as_str(), "priority": priority.as_str() }), self::worth(worth))
        }).collect::<Vec<_>>(),
        "offers": summary.offers.iter().map(|((offer, kind), worth)| {
            joined(json!({ "offer": offer.as_str(), "kind": kind.as_str() }), self::worth(worth))
        }).collect::<Vec<_>>(),
        "exposed": summary.exposed.iter().map(|((experiment, arm), units)| {
            json!({ "experiment": experiment.as_str(), "arm": arm.as_ref().map(ToString::to_string), "units": units })
        }).collect::<Vec<_>>(),
        "needs": counted(summary.needs.iter().map(|(fact, times)| (fact.as_str(), *times))),
        "effects": counted(summary.effects.iter().map(|(word, times)| (*word, *times))),
        "errors": errors(report),
    })
    .to_string()
}

fn gates(report: &Report<'_>) -> Map<String, Value> {
    let gate = |(gate, tally): (&recoup::recovery::Gate, &crate::summary::GateTally)| {
        let said = counted(tally.said.iter().map(|(outcome, times)| (outcome.as_str(), *times)));
        let reasons: Vec<Value> = (tally.reasons.iter())
            .map(|((outcome, reason), times)| {
                json!({ "said": GateOutcome::as_str(*outcome), "reason": reason, "times": times })
            })
            .collect();
        (gate.as_str().to_owned(), json!({ "said": said, "reasons": reasons }))
    };
    report.summary.gates.iter().map(gate).collect()
}

fn plays(report: &Report<'_>) -> Map<String, Value> {
    let plays = report.summary.plays.iter().map(|(play, tally)| {
        let ended = counted(tally.ended.iter().map(|(end, runs)| (end.as_str(), *runs)));
        (play.to_string(), json!({ "began": tally.began, "ended": ended }))
    });
    plays.collect()
}

fn errors(report: &Report<'_>) -> Map<String, Value> {
    let errors = report.summary.errors.iter().map(|(code, refused)| {
        let first =
            json!({ "account": refused.account.as_str(), "at": instant(refused.at), "error": refused.first });
        ((*code).to_owned(), json!({ "count": refused.count, "first": first }))
    });
    errors.collect()
}

fn group(group: &Group) -> Value {
    json!({
        "number": group.all(),
        "open_again": group.of(Became::OpenAgain),
        "ordered": group.of(Became::Ordered),
        "converted_elsewhere": group.of(Became::Elsewhere),
        "handed_on": group.of(Became::HandedOn),
        "later_bought": group.of(Became::LaterBought),
        "lost": group.of(Became::Lost),
        "without_value": group.without_value,
        "value": sums(&group.value),
        "value_later_bought": sums(&group.bought),
        "value_lost": sums(&group.lost),
    })
}

fn worth(worth: &Worth) -> Value {
    json!({ "number": worth.count, "value": sums(&worth.value) })
}

/// Amounts by the code of their currency, as text with the currency's decimals.
fn sums(sums: &Sums) -> Map<String, Value> {
    let amount = |money: recoup::money::Money| {
        let mut amount = money.amount.normalize();
        amount.rescale(amount.scale().max(money.currency.exponent()));
        (money.currency.code().to_owned(), Value::from(amount.to_string()))
    };
    sums.iter().map(amount).collect()
}

fn counted<'a>(counts: impl Iterator<Item = (&'a str, u64)>) -> Map<String, Value> {
    counts.map(|(word, count)| (word.to_owned(), count.into())).collect()
}

fn joined(head: Value, tail: Value) -> Value {
    match (head, tail) {
        (Value::Object(mut head), Value::Object(tail)) => {
            head.extend(tail);
            Value::Object(head)
        }
        (head, _) => head,
    }
}

fn instant(at: DateTime<Utc>) -> String {
    instant_to_text(at)
}
