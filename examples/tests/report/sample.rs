//! The program as a user runs it: a sample month in, a report out.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn replay(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_replay")).args(arguments).output().unwrap()
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("recoup-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn path(folder: &Path, name: &str) -> String {
    folder.join(name).to_str().unwrap().to_owned()
}

#[test]
fn a_sample_month_adds_up() {
    let folder = folder("month");
    let sample = path(&folder, "");
    assert!(replay(&["--sample", &sample, "--accounts", "25"]).status.success());
    let (rulebook, events) = (path(&folder, "rulebook.json"), path(&folder, "events.jsonl.gz"));
    let (page, until) = (path(&folder, "report.html"), "2026-07-05T00:00:00Z");
    let run = ["--rulebook", &rulebook, "--events", &events, "--until", until, "--html", &page];
    let text = replay(&run);
    assert!(text.status.success(), "{}", String::from_utf8_lossy(&text.stderr));
    assert!(text.stderr.is_empty(), "no bar where nobody looks");
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.lines().all(|line| line.chars().count() <= 100));
    assert!(std::fs::read_to_string(&page).unwrap().contains("Replay report"));

    let json: Vec<Vec<u8>> = (0..2).map(|_| replay(&[&run[..], &["--json"]].concat()).stdout).collect();
    assert_eq!(json[0], json[1]);
    let summary: Value = serde_json::from_slice(&json[0]).unwrap();
    let number =
        |path: &str| summary.pointer(path).and_then(Value::as_u64).unwrap_or_else(|| panic!("{path}"));
    // Every cart is ordered, ordered elsewhere, over otherwise, goes on or is abandoned: the groups hold each abandoned one once.
    let fates = ["open_again", "ordered", "converted_elsewhere", "handed_on", "later_bought", "lost"];
    let all: u64 = fates.iter().map(|fate| number(&format!("/carts/{fate}"))).sum();
    assert_eq!(all, number("/carts/number"));
    assert_eq!(all, number("/seen/cart/abandoned"));
    assert_eq!(number("/accounts"), 25);
    assert_eq!(number("/inputs/bad_lines"), 0);
    let sent: u64 =
        summary["days"].as_array().unwrap().iter().map(|day| day["messages"].as_u64().unwrap()).sum();
    assert_eq!(sent, number("/effects/send"));
    // A message passes every gate: what the last one lets through is what was sent, besides tasks.
    assert_eq!(number("/gates/rate/said/pass"), sent);
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_later_rulebook_holds_from_its_instant_on() {
    let folder = folder("dated");
    let sample = path(&folder, "");
    assert!(replay(&["--sample", &sample, "--accounts", "25"]).status.success());
    let (rulebook, events) = (path(&folder, "rulebook.json"), path(&folder, "events.jsonl.gz"));
    let quiet = path(&folder, "quiet.json");
    std::fs::write(&quiet, r#"{ "rulebook": "1", "id": "quiet", "currency": "USD", "time_zone": "UTC" }"#)
        .unwrap();
    let from = format!("2026-06-15T00:00:00Z={quiet}");
    let out = replay(&["--rulebook", &rulebook, "--rulebook-from", &from, "--events", &events, "--json"]);
    let summary: Value = serde_json::from_slice(&out.stdout).unwrap();
    let days = summary["days"].as_array().unwrap();
    assert!(
        !days.is_empty() && days.iter().all(|day| day["day"].as_str().unwrap() < "2026-06-15"),
        "{days:?}"
    );
    assert_eq!(summary["rulebooks"][1]["from"], "2026-06-15T00:00:00Z");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_is_not_understood_is_said_in_a_sentence() {
    for (arguments, said) in [
        (&["--frob"][..], "--frob is not understood"),
        (&["--rulebook"], "--rulebook needs a value"),
        (&["--rulebook", "r.json"], "usage: replay"),
        (&["--rulebook", "r.json", "--events", "e.jsonl", "--window", "P1M"], "--window P1M"),
        (&["--rulebook", "r.json", "--events", "e.jsonl", "--until", "noon"], "noon"),
        (&["--rulebook", "no-such-file.json", "--events", "e.jsonl"], "no-such-file.json"),
    ] {
        let out = replay(arguments);
        assert!(!out.status.success());
        let stderr = String::from_utf8(out.stderr).unwrap();
        assert!(stderr.contains(said), "{arguments:?}: {stderr}");
    }
}

/// Counted apart from the engine, in the converter: 15 sessions with a cart, 7 of them without a transaction; 14 transactions. A session
/// is the id of a cart, and goes on with another cart after an order.
#[test]
fn the_clicks_of_snowplow_come_out_as_they_were_counted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let clicks = root.join("../../shared/data/clickstream/snowplow");
    if !clicks.is_dir() {
        println!("The clickstream is not beside the project ({}): not checked.", clicks.display());
        return;
    }
    let folder = folder("clicks");
    let events = path(&folder, "events.jsonl");
    let converted = Command::new(env!("CARGO_BIN_EXE_snowplow")).arg("--data").arg(&clicks).output().unwrap();
    std::fs::write(&events, converted.stdout).unwrap();
    let rulebook = path(root, "scenarios/clickstream/rulebook.json");
    let out =
        replay(&["--rulebook", &rulebook, "--events", &events, "--until", "2023-12-31T00:00:00Z", "--json"]);
    let summary: Value = serde_json::from_slice(&out.stdout).unwrap();
    let carts = &summary["seen"]["cart"];
    assert_eq!(
        (&carts["ids"], &carts["ids_abandoned"], &carts["ordered"]),
        (&15.into(), &7.into(), &14.into())
    );
    assert_eq!(summary["errors"], serde_json::json!({}));
    assert_eq!(summary["inputs"]["bad_lines"], 0);
    std::fs::remove_dir_all(&folder).unwrap();
}
