//! Histories of accounts as the runner of vectors makes them: every input and outcome, and everything that can be asked of the account
//! at the end.

use chrono::{DateTime, Utc};
use recoup::account::Account;
use recoup::id::{AccountId, ContactId};
use recoup::{Engine, Input, Outcome};
use serde_json::{Value, json};

use super::vectors::{Checked, as_type, engine as engine_of, rulebook};

const ACCOUNT: &str = "acme";

/// A history as the runner of vectors makes it, and everything that can be asked of the account at its end.
pub(super) fn history(mut engine: Engine, given: &Value, input: &Value, checked: &mut Checked<'_>) {
    let mut account = Account::new(AccountId::new(ACCOUNT).unwrap());
    let mut now: DateTime<Utc> = as_type(&json!("2026-06-15T12:00:00Z")).unwrap();
    let mut steps: Vec<Value> = Vec::new();
    if let Some(company) = given.get("company") {
        let mut company = company.clone();
        company["account"] = json!(ACCOUNT);
        steps.push(
            json!({ "id": "profile", "command": "account.sync_profile", "version": 1, "company": company }),
        );
    }
    for list in [given.get("history"), input.get("steps")] {
        steps.extend(list.and_then(Value::as_array).cloned().unwrap_or_default());
    }
    for (index, mut step) in steps.into_iter().enumerate() {
        let fields = step.as_object_mut().unwrap();
        if let Some(instant) = fields.remove("now").and_then(|instant| as_type(&instant)) {
            now = instant;
        }
        if let Some(fragment) = fields.get("rulebook") {
            let given = json!({ "rulebook": fragment });
            let Some(other) = rulebook(&given, checked).and_then(|rulebook| engine_of(&given, &rulebook))
            else {
                return;
            };
            engine = other;
            continue;
        }
        if fields.contains_key("tick") {
            outcome(engine.tick(&mut account, now), checked);
            continue;
        }
        fields.entry("id").or_insert_with(|| json!(format!("in-{index}")));
        let text = step.to_string();
        let Ok(input) = Input::parse(&text) else { continue };
        checked.text("Input", &text);
        checked.text("Input", &input.to_json());
        outcome(engine.step(&mut account, &input, now), checked);
    }
    views(&engine, &account, now, checked);
    // What happens by itself.
    for _ in 0..8 {
        let Some(due) = account.next_wakeup() else { break };
        now = now.max(due);
        outcome(engine.tick(&mut account, now), checked);
    }
    checked.text("Snapshot", &account.snapshot());
}

fn outcome(outcome: recoup::Result<Outcome>, checked: &mut Checked<'_>) {
    let Ok(outcome) = outcome else { return };
    checked.tree("Outcome", &outcome.to_tree());
}

fn views(engine: &Engine, account: &Account, now: DateTime<Utc>, checked: &mut Checked<'_>) {
    checked.text("Snapshot", &account.snapshot());
    checked.text("PeopleRecord", &account.people().to_json());
    for cart in account.carts() {
        checked.value("CartRecord", cart);
        checked.result("Drift", engine.cart_drift(account, &cart.id, now));
        for line in engine.cart_fixes(account, &cart.id, now).into_iter().flatten() {
            checked.value("MendableLine", &line);
        }
    }
    for quote in account.quotes() {
        for line in engine.quote_drift(account, &quote.id, now).into_iter().flatten() {
            checked.value("QuoteLineDrift", &line);
        }
        checked.result("BuyerQuote", engine.quote_for_buyer(account, &quote.id, now));
        if let Ok(total) = quote.lines_total() {
            checked.result("Solution", engine.quote_target(account, &quote.id, total, None, now));
        }
    }
    for approval in account.approvals() {
        checked.result("ApprovalStanding", engine.approval_standing(account, &approval.id, now));
    }
    let contacts: Vec<ContactId> =
        account.company().record().contacts.iter().map(|contact| contact.id.clone()).collect();
    for contact in &contacts {
        for unsent in account.unsent(Some(contact)) {
            checked.value("Unsent", &unsent);
        }
    }
}
