//! Histories made by hand, fact by fact.

use chrono::{DateTime, Utc};
use recoup::account::{Event, Input};
use recoup::id::AccountId;
use recoup::time::{Span, instant_from_text};
use recoup_examples::summary::{Keep, Summary, Tally};
use serde_json::{Value, json};

pub(crate) struct History {
    pub(crate) tally: Tally,
    seq: u64,
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    instant_from_text(text).unwrap()
}

/// An account of that name.
pub(crate) fn account(id: &str) -> AccountId {
    AccountId::new(id).unwrap()
}

pub(crate) fn usd(amount: &str) -> Value {
    json!({ "amount": amount, "currency": "USD" })
}

impl History {
    pub(crate) fn new() -> Self {
        Self::within("PT720H", Keep::Nothing)
    }

    pub(crate) fn within(window: &str, keep: Keep) -> Self {
        Self { tally: Tally::new(Span::parse(window).unwrap(), keep), seq: 0 }
    }

    pub(crate) fn fact(&mut self, of: &str, when: &str, fact: &Value) {
        self.seq += 1;
        let mut whole = json!({ "seq": self.seq, "at": when });
        whole.as_object_mut().unwrap().extend(fact.as_object().unwrap().clone());
        let event = Event::parse(whole.to_string()).unwrap_or_else(|faults| panic!("{whole}: {faults}"));
        self.tally.fact(&account(of), &event);
    }

    /// A thing is seen first. Lines are SKU, quantity and price.
    pub(crate) fn opened(
        &mut self,
        of: &str,
        when: &str,
        about: &Value,
        stage: &str,
        lines: &[(&str, u32, &str)],
    ) {
        let lines: Vec<Value> = lines
            .iter()
            .map(|(sku, quantity, price)| json!({ "sku": sku, "quantity": quantity, "price": price }))
            .collect();
        let start = json!({ "seen": when, "stage": stage, "activity": when, "content": { "lines": lines } });
        self.fact(of, when, &json!({ "event": "journey.opened", "journey": about, "start": start }));
    }

    pub(crate) fn abandoned(
        &mut self,
        of: &str,
        when: &str,
        about: &Value,
        stage: &str,
        reason: &str,
        value: Option<&Value>,
    ) {
        let mut fact = json!({
            "event": "journey.abandoned", "journey": about, "generation": 0, "stage": stage,
            "reasons": [ { "code": reason, "weight": 60 }, { "code": "intent.compare", "weight": 10 } ],
            "segments": [ "large" ],
        });
        if let Some(value) = value {
            fact["value"] = value.clone();
        }
        self.fact(of, when, &fact);
    }

    pub(crate) fn resumed(&mut self, of: &str, when: &str, about: &Value, stage: &str) {
        let fact = json!({ "event": "journey.resumed", "journey": about, "generation": 1, "activity": when,
                           "mark": { "at": when }, "stage": stage });
        self.fact(of, when, &fact);
    }

    pub(crate) fn ended(&mut self, of: &str, when: &str, about: &Value, end: &str, order: Option<&str>) {
        let mut fact = json!({ "event": "journey.ended", "journey": about, "end": end, "ended": when });
        if let Some(order) = order {
            fact["order"] = order.into();
        }
        self.fact(of, when, &fact);
    }

    /// An order of another system, told by a signal that was accepted.
    pub(crate) fn ordered(
        &mut self,
        of: &str,
        when: &str,
        order: &str,
        lines: &[(&str, u32, Option<&str>)],
        value: Option<&Value>,
    ) {
        let lines: Vec<Value> = lines
            .iter()
            .map(|(sku, quantity, price)| match price {
                Some(price) => json!({ "sku": sku, "quantity": quantity, "price": price }),
                None => json!({ "sku": sku, "quantity": quantity }),
            })
            .collect();
        let id = format!("in-{order}");
        let mut input = json!({ "id": id, "command": "signal.ordered", "order": order, "lines": lines });
        if let Some(value) = value {
            input["value"] = value.clone();
        }
        let input = Input::parse(input.to_string()).unwrap();
        self.tally.reading(&account(of), &input, at(when));
        let digest = input.digest();
        let fact = json!({ "event": "account.input_accepted", "input": id, "digest": digest.to_string() });
        self.fact(of, when, &fact);
    }

    pub(crate) fn entered(&mut self, of: &str, when: &str, run: &str, play: &str, about: &Value) {
        let start = json!({ "play": play, "version": 1, "journey": about, "key": "k", "activity": when });
        self.fact(of, when, &json!({ "event": "run.entered", "run": run, "start": start }));
    }

    pub(crate) fn gated(&mut self, of: &str, when: &str, run: &str, step: &str, verdicts: &Value) {
        self.fact(of, when, &json!({ "event": "run.gated", "run": run, "step": step, "verdicts": verdicts }));
    }

    pub(crate) fn run_ended(&mut self, of: &str, when: &str, run: &str, end: &str) {
        self.fact(of, when, &json!({ "event": "run.ended", "run": run, "end": end }));
    }

    /// A message is given to the host.
    pub(crate) fn sent(
        &mut self,
        of: &str,
        when: &str,
        run: &str,
        about: &Value,
        channel: &str,
        purpose: &str,
    ) -> String {
        let key = format!("message-{}", self.seq);
        let message = json!({
            "origin": origin(run, about), "template": "t-1",
            "sent": { "at": when, "channel": channel, "purpose": purpose },
            "context": { "account": of, "stage": "cart" },
        });
        let effect = json!({ "key": key, "do": { "effect": "send", "message": message } });
        self.fact(of, when, &json!({ "event": "account.effect_issued", "effect": effect }));
        key
    }

    pub(crate) fn task(&mut self, of: &str, when: &str, run: &str, about: &Value, expected: &Value) {
        let task = json!({
            "origin": origin(run, about), "to": "sam", "topic": "quote.needed", "priority": "high",
            "expected": expected, "context": { "account": of, "stage": "cart" },
        });
        let effect = json!({ "key": format!("task-{}", self.seq), "do": { "effect": "task", "task": task } });
        self.fact(of, when, &json!({ "event": "account.effect_issued", "effect": effect }));
    }

    pub(crate) fn answered(&mut self, of: &str, when: &str, key: &str, result: &str) {
        let fact = json!({ "event": "account.effect_answered", "key": key, "result": { "result": result } });
        self.fact(of, when, &fact);
    }

    pub(crate) fn finish(self) -> Summary {
        self.tally.finish()
    }
}

fn origin(run: &str, about: &Value) -> Value {
    json!({ "run": run, "play": "cart-flow", "version": 1, "step": "s-1", "journey": about })
}

pub(crate) fn cart(id: &str) -> Value {
    json!({ "cart": id })
}
