//! Reading of rulebooks and requests as plain JSON values.

use serde_json::Value;

use super::fraction::Fraction;

pub(crate) fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(crate) fn text<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    value.get(name).and_then(Value::as_str)
}

pub(crate) fn word<'v>(value: &'v Value, name: &str, default: &'v str) -> &'v str {
    text(value, name).unwrap_or(default)
}

pub(crate) fn number(value: &Value, name: &str) -> Option<Fraction> {
    match value.get(name)? {
        Value::String(text) => Some(Fraction::of(text)),
        Value::Number(number) => Some(Fraction::of(&number.to_string())),
        _ => None,
    }
}

pub(crate) fn whole(value: &Value, name: &str) -> i64 {
    value.get(name).and_then(Value::as_i64).unwrap_or(0)
}

pub(crate) fn flag(value: &Value, name: &str, default: bool) -> bool {
    value.get(name).and_then(Value::as_bool).unwrap_or(default)
}

fn holds(value: &Value, name: &str, id: &str) -> bool {
    list(value, name).iter().any(|one| one == id)
}

/// Whether a rule with `for` is for this buyer: every dimension named, any of its ids.
pub(crate) fn eligible(rule: &Value, request: &Value) -> bool {
    let Some(eligibility) = rule.get("for") else { return true };
    dimensions(rule).iter().all(|name| match *name {
        "account" => tree_matches(eligibility, "accounts", request, "account", "parents"),
        "org_unit" => tree_matches(eligibility, "org_units", request, "org_unit", "org_parents"),
        "group" => list(request, "groups").iter().any(|id| list(eligibility, "groups").contains(id)),
        "segment" => list(request, "segments").iter().any(|id| list(eligibility, "segments").contains(id)),
        "channel" => text(request, "channel").is_some_and(|id| holds(eligibility, "channels", id)),
        "region" => text(request, "region").is_some_and(|id| {
            list(eligibility, "regions").iter().filter_map(Value::as_str).any(|region| within(id, region))
        }),
        other => panic!("{other}"),
    })
}

fn tree_matches(eligibility: &Value, names: &str, request: &Value, own: &str, parents: &str) -> bool {
    let ids = list(eligibility, names);
    let own = request.get(own).into_iter();
    own.chain(list(request, parents)).any(|id| ids.contains(id))
}

/// `US-WA` is within `US`.
pub(crate) fn within(region: &str, of: &str) -> bool {
    region == of || region.strip_prefix(of).is_some_and(|rest| rest.starts_with('-'))
}

/// The dimensions that a rule's `for` names.
pub(crate) fn dimensions(rule: &Value) -> Vec<&'static str> {
    let names = [
        ("contacts", "contact"),
        ("accounts", "account"),
        ("org_units", "org_unit"),
        ("groups", "group"),
        ("segments", "segment"),
        ("channels", "channel"),
        ("regions", "region"),
        ("sellers", "seller"),
    ];
    let eligibility = &rule["for"];
    names.iter().filter(|(many, _)| !list(eligibility, many).is_empty()).map(|(_, one)| *one).collect()
}

/// An instant that compares as text; the rulebook's zone is UTC.
fn instant(text: &str) -> String {
    if text.len() == 10 { format!("{text}T00:00:00Z") } else { text.to_owned() }
}

/// Whether a rule with `valid` holds at that moment.
pub(crate) fn in_force(rule: &Value, at: &str) -> bool {
    let valid = &rule["valid"];
    let from = text(valid, "from").is_none_or(|from| instant(from) <= instant(at));
    let until = text(valid, "until").is_none_or(|until| instant(at) < instant(until));
    from && until
}
