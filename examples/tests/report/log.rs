//! Reading a log: late events, bad lines, compressed files.

use std::cell::RefCell;
use std::io::{Cursor, Write as _};

use recoup::replay::LogOrder;
use recoup_examples::log::{Events, Intake, open};
use serde_json::json;

use crate::history::at;

fn line(id: &str, account: &str, time: Option<&str>) -> String {
    let mut event = json!({ "specversion": "1.0", "id": id, "source": "/t", "type": "recoup.signal.visited",
                            "accountid": account, "subject": "visit:v-1", "data": {} });
    if let Some(time) = time {
        event["time"] = time.into();
    }
    event.to_string()
}

/// Account and instant of every input, and what was noted.
fn read(text: &str, order: LogOrder) -> (Vec<(String, String)>, Intake) {
    let intake = RefCell::new(Intake::default());
    let events = Events::new(Cursor::new(text.as_bytes()), order, &intake);
    let steps =
        events.map(|logged| (logged.account.to_string(), logged.now.format("%H:%M").to_string())).collect();
    (steps, intake.into_inner())
}

#[test]
fn what_comes_late_is_stepped_when_the_line_above_was() {
    let lines = [
        line("1", "a", Some("2026-06-01T10:00:00Z")),
        line("2", "b", Some("2026-06-01T09:00:00Z")),
        line("3", "a", None),
        line("4", "b", Some("2026-06-01T11:00:00Z")),
    ];
    let (steps, intake) = read(&lines.join("\n"), LogOrder::ByTime);
    let times: Vec<&str> = steps.iter().map(|(_, time)| time.as_str()).collect();
    assert_eq!(times, ["10:00", "10:00", "10:00", "11:00"]);
    assert_eq!((intake.read, intake.late, intake.bad), (4, 1, 0));
}

#[test]
fn grouped_by_account_every_group_has_its_own_time() {
    let lines = [line("1", "a", Some("2026-06-01T10:00:00Z")), line("2", "b", Some("2026-06-01T09:00:00Z"))];
    let (steps, intake) = read(&lines.join("\n"), LogOrder::ByAccount);
    assert_eq!(steps[1], ("b".to_owned(), "09:00".to_owned()));
    assert_eq!(intake.late, 0);
}

#[test]
fn bad_lines_are_counted_and_shown_with_their_numbers() {
    let long = format!("\"{}\"", "x".repeat(5 * 1024 * 1024));
    let lines = [
        line("0", "a", None),
        line("1", "a", Some("2026-06-01T10:00:00Z")),
        "{ \"specversion\": ".to_owned(),
        String::new(),
        long,
        line("2", "a", Some("2026-06-01T10:00:00Z")).replace("visited", "nonsense"),
        line("3", "a", Some("2026-06-01T10:00:00Z")).replace("\"accountid\":\"a\",", ""),
        "\u{feff}".to_owned(),
        "[]".to_owned(),
        line("4", "a", Some("2026-06-01T10:00:00Z")),
    ];
    let (steps, intake) = read(&lines.join("\n"), LogOrder::ByTime);
    assert_eq!((steps.len(), intake.read, intake.bad), (2, 2, 7));
    let shown: Vec<(u64, &str, &str)> =
        intake.first_bad.iter().map(|bad| (bad.line, bad.code, bad.path.as_str())).collect();
    let expected = [
        (1, "missing_field", ""),
        (3, "invalid_json", ""),
        (5, "document_too_large", ""),
        (6, "unknown_event_type", "/type"),
        (7, "missing_field", ""),
    ];
    assert_eq!(shown, expected);
}

#[test]
fn a_compressed_log_is_read_and_a_torn_one_says_so() {
    let folder = std::env::temp_dir().join(format!("recoup-log-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let text: Vec<String> =
        (0..500).map(|id| line(&id.to_string(), "a", Some("2026-06-01T10:00:00Z"))).collect();
    let mut whole = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    whole.write_all(text.join("\n").as_bytes()).unwrap();
    let whole = whole.finish().unwrap();
    for (name, bytes, broken) in
        [("a.jsonl.gz", &whole[..], false), ("b.jsonl.gz", &whole[..whole.len() / 2], true)]
    {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        let (reader, _) = open(&path).unwrap();
        let intake = RefCell::new(Intake::default());
        let steps: Vec<_> = Events::new(reader, LogOrder::ByTime, &intake).collect();
        assert!(steps.iter().all(|logged| logged.now == at("2026-06-01T10:00:00Z")));
        assert_eq!(intake.borrow().broken.is_some(), broken);
        assert_eq!(steps.len() == 500, !broken);
    }
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(open(&folder).is_err_and(|message| message.contains("recoup-log")));
}
