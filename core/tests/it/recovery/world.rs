//! A small world: two carts, two buyers, two channels, caps, quiet hours; and a naive account of who may be written to.

use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use proptest::prelude::*;
use recoup::Engine;
use recoup::account::{Account, EffectKind, Event, Fact, Input, Outcome};
use recoup::id::AccountId;
use recoup::recovery::OutreachEvent;
use serde_json::{Value, json};

/// Messages to one contact within a day, at most.
pub(crate) const PER_DAY: usize = 2;
/// Messages to the account within a day, at most.
pub(crate) const PER_DAY_ACCOUNT: usize = 3;

pub(crate) fn engine() -> Engine {
    let choices = json!({
        "past": "now", "late": "PT6H", "on_blocked": { "defer": { "max_age": "PT36H" } }, "on_cap": { "defer": { "max_age": "PT36H" } },
        "values": { "lines": "live", "recipient": "live", "reason": "live" } });
    let send = |channel: &str| json!({ "channel": channel, "purpose": "marketing", "template": "t" });
    let play = |id: &str, on: &str, re_entry: &str, entry_key: &str, steps: Value| {
        json!({ "id": id, "version": 1, "subject": "cart", "enter": { "on": on }, "re_entry": re_entry, "entry_key": entry_key,
                "exit": { "on": ["replied"], "timing": "immediate" }, "choices": choices, "steps": steps })
    };
    let after = |time: &str| json!({ "elapsed": time, "since": "previous_due" });
    let rulebook = json!({
        "rulebook": "1", "id": "world", "currency": "USD", "time_zone": "America/New_York",
        "price_lists": [ { "id": "base", "prices": [ { "sku": "A", "price": "10.00" }, { "sku": "B", "price": "99.50" } ] } ],
        "recovery": {
            "idle": [ { "kinds": ["cart"], "stages": ["checkout"], "after": "PT30M" }, { "kinds": ["cart"], "after": "PT2H" } ],
            "channels": [
                { "id": "email", "consent": [ { "purpose": "marketing", "basis": "opt_out" } ], "quiet": ["21:00-08:00"] },
                { "id": "sms", "regulated": true, "consent": [ { "purpose": "marketing", "basis": "opt_in" } ] } ],
            "caps": [
                { "id": "contact", "per": "contact", "at_most": PER_DAY, "within": "PT24H" },
                { "id": "account", "per": "account", "at_most": PER_DAY_ACCOUNT, "within": "PT24H" } ] },
        "plays": [
            play("both", "abandoned", "concurrent", "subject", json!([
                { "id": "mail", "wait": after("PT1H"), "send": send("email") },
                { "id": "text", "wait": after("PT3H"), "send": send("sms") },
                { "id": "again", "wait": { "repeat": { "first": after("PT12H"), "every": { "elapsed": "PT20H" }, "at_most": 4 } }, "send": send("email") } ])),
            play("seen", "opened", "once_at_a_time", "contact", json!([ { "id": "hello", "send": send("email") } ])) ] });
    Engine::compile(rulebook.to_string()).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// Something that happens, so long after what happened before.
#[derive(Debug, Clone)]
pub(crate) struct Act {
    pub(crate) minutes: i64,
    pub(crate) what: Value,
    /// How long ago it really happened when it arrives.
    pub(crate) ago: i64,
}

pub(crate) fn acts() -> impl Strategy<Value = Vec<Act>> {
    let contact = prop_oneof![Just("kim"), Just("lee")];
    let cart = prop_oneof![Just("c-1"), Just("c-2")];
    let updated = (cart.clone(), contact.clone(), prop_oneof![Just("A"), Just("B")], 1_u8..9).prop_map(
        |(cart, contact, sku, quantity)| {
            json!({ "command": "signal.cart_updated", "about": { "cart": cart }, "contact": contact, "lines": [ { "sku": sku, "quantity": quantity } ] })
        },
    );
    let signal =
        (cart.clone(), prop_oneof![Just("payment_declined"), Just("quote_requested"), Just("quote_viewed")])
            .prop_map(
                |(cart, word)| json!({ "command": format!("signal.{word}"), "about": { "cart": cart } }),
            );
    let checkout = cart.clone().prop_map(
        |cart| json!({ "command": "signal.stage_entered", "about": { "cart": cart }, "stage": "checkout" }),
    );
    let ordered = (cart, any::<bool>()).prop_map(|(cart, own)| {
        let mut order = json!({ "command": "signal.ordered", "order": format!("o-{cart}-{own}"), "lines": [ { "sku": "A", "quantity": 9 } ] });
        if own {
            order["cart"] = json!(cart);
        }
        order
    });
    let consent = (contact.clone(), prop_oneof![Just("email"), Just("sms")], any::<bool>()).prop_map(
        |(contact, channel, granted)| {
            json!({ "command": "signal.consent_changed", "contact": contact, "channel": channel, "address": format!("{contact}-{channel}"), "granted": granted })
        },
    );
    let suppression = (contact.clone(), any::<bool>()).prop_map(
        |(contact, on)| json!({ "command": "signal.suppression_changed", "contact": contact, "suppressed": on }),
    );
    let replied = contact.prop_map(|contact| json!({ "command": "signal.replied", "contact": contact }));
    let answer = prop_oneof![Just("delivered"), Just("failed"), Just("hard_bounce"), Just("unsubscribed")]
        .prop_map(|result| json!({ "answer": result }));
    let what = prop_oneof![
        6 => updated, 2 => signal, 1 => checkout, 1 => ordered, 4 => consent, 1 => suppression, 1 => replied, 3 => answer,
    ];
    let act = (1_i64..900, what, prop_oneof![3 => Just(0_i64), 1 => 0_i64..400])
        .prop_map(|(minutes, what, ago)| Act { minutes, what, ago });
    prop::collection::vec(act, 1..40)
}

/// An account while a history happens to it.
pub(crate) struct Run<'e> {
    pub(crate) engine: &'e Engine,
    pub(crate) account: Account,
    pub(crate) now: DateTime<Utc>,
    pub(crate) log: Vec<Event>,
    pub(crate) outcomes: Vec<(DateTime<Utc>, Outcome)>,
    count: usize,
}

impl<'e> Run<'e> {
    pub(crate) fn new(engine: &'e Engine) -> Self {
        let now = Utc.with_ymd_and_hms(2026, 3, 2, 14, 0, 0).single().unwrap_or_default();
        let account = Account::new(AccountId::new("acme").unwrap());
        let mut run = Self { engine, account, now, log: Vec::new(), outcomes: Vec::new(), count: 0 };
        let contact = |id: &str| json!({ "id": id, "time_zone": "America/Los_Angeles" });
        run.input(
            &json!({ "command": "account.sync_profile", "version": 1, "company": {
            "account": "acme", "contacts": [contact("kim"), contact("lee")] } }),
            0,
        );
        run
    }

    /// What happens after a while, with the wakeups before it.
    pub(crate) fn act(&mut self, act: &Act) {
        let then = self.now + TimeDelta::minutes(act.minutes);
        self.wake_until(then - TimeDelta::nanoseconds(1));
        self.now = then;
        if let Some(result) = act.what.get("answer") {
            // The host answers the first message that nobody answered yet.
            let key = self.account.open_effects().next().map(|effect| effect.key.to_string());
            if let Some(key) = key {
                self.input(&json!({ "command": "account.effect_result", "key": key, "result": { "result": result } }), 0);
            }
            return;
        }
        self.input(&act.what, act.ago);
    }

    pub(crate) fn wake_until(&mut self, end: DateTime<Utc>) {
        while let Some(due) = self.account.next_wakeup().filter(|due| *due <= end) {
            self.tick(due);
        }
    }

    pub(crate) fn tick(&mut self, at: DateTime<Utc>) {
        self.now = self.now.max(at);
        let outcome = self.engine.tick(&mut self.account, at).unwrap();
        self.took(outcome);
    }

    fn input(&mut self, what: &Value, ago: i64) {
        self.count += 1;
        let mut fields = what.clone();
        fields["id"] = json!(format!("in-{}", self.count));
        fields["at"] = json!(recoup::time::instant_to_text(self.now - TimeDelta::minutes(ago)));
        let input = Input::parse(fields.to_string()).unwrap_or_else(|faults| panic!("{fields}: {faults:?}"));
        let outcome = self
            .engine
            .step(&mut self.account, &input, self.now)
            .unwrap_or_else(|error| panic!("{fields}: {error}"));
        self.took(outcome);
    }

    fn took(&mut self, outcome: Outcome) {
        self.log.extend(outcome.events.iter().cloned());
        self.outcomes.push((self.now, outcome));
    }

    /// The messages that were given to the host: when, to whom, by which channel.
    pub(crate) fn sends(&self) -> Vec<Sending> {
        let effects = self
            .outcomes
            .iter()
            .flat_map(|(at, outcome)| outcome.effects.iter().map(move |effect| (*at, effect)));
        effects
            .filter_map(|(at, effect)| match &effect.kind {
                EffectKind::Send { message } => Some(Sending {
                    at,
                    key: effect.key.to_string(),
                    contact: message.sent.contact.as_ref()?.to_string(),
                    channel: message.sent.channel.to_string(),
                    journey: message.origin.journey.id.to_string(),
                }),
                _ => None,
            })
            .collect()
    }

    /// The messages that count: those that were not returned because they were never sent, with the instant at which they were.
    pub(crate) fn returned(&self) -> Vec<(String, DateTime<Utc>)> {
        let back = self.log.iter().filter_map(|event| match &event.fact {
            Fact::Outreach(OutreachEvent::Returned { key }) => Some((key.to_string(), event.at)),
            _ => None,
        });
        back.collect()
    }
}

/// A message.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sending {
    pub(crate) at: DateTime<Utc>,
    pub(crate) key: String,
    pub(crate) contact: String,
    pub(crate) channel: String,
    pub(crate) journey: String,
}
