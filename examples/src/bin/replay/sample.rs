//! A made-up month of a distributor's customers, to try the replay with: who they are, what they put into carts, where they stall, what
//! they order after all. Nothing in it is drawn from a clock or from chance: the same number of accounts gives the same bytes.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use chrono::{DateTime, Days, TimeDelta, Utc};
use flate2::Compression;
use flate2::write::GzEncoder;
use recoup::time::{instant_from_text, instant_to_text};
use serde_json::{Value, json};

const RULEBOOK: &str = include_str!("../../../scenarios/month/rulebook.json");
/// A Monday morning in New York.
const BEGIN: &str = "2026-06-01T13:00:00Z";
const DAYS: u64 = 28;
const PRODUCTS: [(&str, u32); 6] = [
    ("PUMP-4", 240_000),
    ("VALVE-2", 8_400),
    ("HOSE-10", 3_150),
    ("SEAL-KIT", 1_275),
    ("MOTOR-7", 96_000),
    ("BOLT-M8", 13),
];

/// Writes `rulebook.json` and `events.jsonl.gz` into a folder.
pub(crate) fn write(folder: &Path, accounts: u32) -> Result<(), String> {
    let fault = |error: std::io::Error| format!("{}: {error}", folder.display());
    std::fs::create_dir_all(folder).map_err(fault)?;
    std::fs::write(folder.join("rulebook.json"), RULEBOOK).map_err(fault)?;
    let begin = instant_from_text(BEGIN).map_err(|error| error.to_string())?;
    let mut log = Log { events: Vec::new() };
    for number in 0..accounts {
        Customer::new(number).live(begin, &mut log);
    }
    let file = File::create(folder.join("events.jsonl.gz")).map_err(fault)?;
    let mut out = GzEncoder::new(BufWriter::new(file), Compression::default());
    log.write(&mut out).map_err(fault)?;
    out.finish().and_then(|mut file| file.flush()).map_err(fault)?;
    Ok(())
}

/// Events with when each happened.
struct Log {
    events: Vec<(DateTime<Utc>, Value)>,
}

impl Log {
    fn write(mut self, out: &mut impl Write) -> std::io::Result<()> {
        self.events.sort_by_key(|(at, _)| *at);
        for (number, (at, mut event)) in self.events.into_iter().enumerate() {
            event["specversion"] = "1.0".into();
            event["source"] = "/sample".into();
            event["id"] = format!("{}", number + 1).into();
            event["time"] = instant_to_text(at).into();
            writeln!(out, "{event}")?;
        }
        Ok(())
    }
}

/// One company with its buyer.
struct Customer {
    id: String,
    /// The state of a generator of numbers: a linear congruence modulo 2^64, of which the upper bits count.
    state: u64,
}

impl Customer {
    fn new(number: u32) -> Self {
        let state = u64::from(number).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66_D1CE_4E5B;
        Self { id: format!("co-{:03}", number + 1), state }
    }

    /// A number below `below`.
    fn draw(&mut self, below: u64) -> u64 {
        self.state =
            self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33) % below.max(1)
    }

    fn event(&self, at: DateTime<Utc>, kind: &str, subject: Option<&str>, data: &Value, log: &mut Log) {
        let mut event = json!({ "type": kind, "accountid": self.id, "data": data });
        if let Some(subject) = subject {
            event["subject"] = subject.into();
        }
        log.events.push((at, event));
    }

    fn live(&mut self, begin: DateTime<Utc>, log: &mut Log) {
        let company = json!({
            "account": self.id, "time_zone": "America/New_York", "owner": "ana", "units": [ { "id": "hq" } ],
            "contacts": [ { "id": "buyer", "memberships": [ { "unit": "hq", "roles": [ "buyer" ] } ] } ],
        });
        let profile = json!({ "version": 1, "company": company });
        self.event(begin, "recoup.account.sync_profile", None, &profile, log);
        for (channel, likely) in [("email", 9), ("sms", 5)] {
            let granted = self.draw(10) < likely;
            let consent = json!({ "contact": "buyer", "channel": channel, "address": format!("{channel}-1"), "granted": granted });
            self.event(begin + TimeDelta::seconds(1), "recoup.signal.consent_changed", None, &consent, log);
        }
        let carts = 1 + self.draw(4);
        for number in 0..carts {
            let day = self.draw(DAYS - 6);
            let minutes = i64::try_from(self.draw(9 * 60)).unwrap_or_default();
            let at = begin.checked_add_days(Days::new(day)).unwrap_or(begin) + TimeDelta::minutes(minutes);
            self.cart(&format!("{}-c{}", self.id, number + 1), at, log);
        }
    }

    /// A cart from the first look to its end, whichever that is.
    fn cart(&mut self, cart: &str, at: DateTime<Utc>, log: &mut Log) {
        let visit = format!("visit:{cart}");
        self.event(at, "recoup.signal.visited", Some(&visit), &json!({ "contact": "buyer" }), log);
        if self.draw(6) == 0 {
            return;
        }
        let lines = self.lines();
        let value: u64 = lines.iter().map(|(_, quantity, cents)| quantity * cents).sum();
        let about = format!("cart:{cart}");
        let mut at = at + TimeDelta::minutes(4);
        let contents = json!({ "contact": "buyer", "lines": listed(&lines), "value": usd(value) });
        self.event(at, "recoup.signal.cart_updated", Some(&about), &contents, log);
        at += TimeDelta::minutes(6);
        match self.draw(8) {
            0 | 1 => {}
            2 => self.seen(at, &about, "freight_shown", &json!({ "amount": usd(value / 5) }), log),
            3 => self.seen(at, &about, "quote_requested", &json!({}), log),
            4 => self.seen(at, &about, "stock_short", &json!({ "sku": lines[0].0, "available": "0" }), log),
            5 => self.seen(at, &about, "lead_time_shown", &json!({ "sku": lines[0].0, "days": 35 }), log),
            6 => {
                self.seen(at, &about, "stage_entered", &json!({ "stage": "payment" }), log);
                at += TimeDelta::minutes(1);
                self.seen(at, &about, "payment_declined", &json!({ "code": "do_not_honor" }), log);
            }
            _ => {
                self.seen(at, &about, "stage_entered", &json!({ "stage": "checkout" }), log);
                at += TimeDelta::minutes(1);
                self.seen(at, &about, "validation_failed", &json!({ "field": "po_number" }), log);
            }
        }
        self.end(cart, at, &lines, log);
    }

    /// What becomes of it: ordered at once, ordered after a while, ordered in part with another number, or nothing.
    fn end(&mut self, cart: &str, at: DateTime<Utc>, lines: &[(&'static str, u64, u64)], log: &mut Log) {
        let value: u64 = lines.iter().map(|(_, quantity, cents)| quantity * cents).sum();
        let order = |lines: &[(&str, u64, u64)], from: Option<&str>| {
            let value: u64 = lines.iter().map(|(_, quantity, cents)| quantity * cents).sum();
            let mut data = json!({ "order": format!("o-{cart}"), "lines": listed(lines), "value": usd(value), "contact": "buyer" });
            if let Some(from) = from {
                data["cart"] = from.into();
            }
            data
        };
        let hours = |hours: u64| TimeDelta::hours(i64::try_from(hours).unwrap_or_default());
        match self.draw(10) {
            0..3 => {
                let at = at + TimeDelta::minutes(9);
                self.event(at, "recoup.signal.ordered", None, &order(lines, Some(cart)), log);
            }
            3 | 4 => {
                let back = at + hours(20 + self.draw(60));
                let about = format!("cart:{cart}");
                let contents = json!({ "contact": "buyer", "lines": listed(lines), "value": usd(value) });
                self.event(back, "recoup.signal.cart_updated", Some(&about), &contents, log);
                let ordered = back + TimeDelta::minutes(15);
                self.event(ordered, "recoup.signal.ordered", None, &order(lines, Some(cart)), log);
            }
            5 => {
                let later = at + hours(30 + self.draw(80));
                self.event(later, "recoup.signal.ordered", None, &order(&lines[..1], None), log);
            }
            _ => {}
        }
        if self.draw(12) == 0 {
            let opened = at + hours(2);
            let task = json!({ "task": format!("t-{cart}"), "owner": "ana" });
            self.seen(opened, &format!("cart:{cart}"), "task_opened", &task, log);
        }
    }

    fn seen(&self, at: DateTime<Utc>, about: &str, word: &str, data: &Value, log: &mut Log) {
        let mut data = data.clone();
        data["contact"] = "buyer".into();
        self.event(at, &format!("recoup.signal.{word}"), Some(about), &data, log);
    }

    /// Product, quantity and cents for each.
    fn lines(&mut self) -> Vec<(&'static str, u64, u64)> {
        let first = self.draw(PRODUCTS.len() as u64);
        let many = 1 + self.draw(3);
        (0..many)
            .map(|number| {
                let place = usize::try_from((first + number) % PRODUCTS.len() as u64).unwrap_or_default();
                let (sku, cents) = PRODUCTS[place];
                (sku, 1 + self.draw(12), u64::from(cents))
            })
            .collect()
    }
}

fn listed(lines: &[(&str, u64, u64)]) -> Vec<Value> {
    lines
        .iter()
        .map(|(sku, quantity, cents)| json!({ "sku": sku, "quantity": quantity, "price": money(*cents) }))
        .collect()
}

fn usd(cents: u64) -> Value {
    json!({ "amount": money(cents), "currency": "USD" })
}

fn money(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
