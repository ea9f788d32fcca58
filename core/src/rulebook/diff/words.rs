//! The sentences of a diff.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use crate::condition::Condition;
use crate::document::{Tree, decimal_from_text, read_tree};
use crate::money::Currency;
use crate::pricing::rules::Expression;

/// Amounts of money, shown with at least the decimals of their currency.
const MONEY: [&str; 11] = [
    "price",
    "flat",
    "amount",
    "amount_off",
    "fixed_price",
    "floor",
    "cost",
    "fallback",
    "budget",
    "per_weight",
    "unit_price",
];
/// What is told as one sentence, not field by field.
const CONDITIONS: [&str; 4] = ["when", "on", "buy_on", "get_on"];
/// Names shown of a long list.
const SHOWN: usize = 8;

pub(super) fn is_sentence(field: &str) -> bool {
    CONDITIONS.contains(&field) || field == "value"
}

/// A changed field of a subject.
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) prefix: &'a str,
    pub(super) currency: Currency,
}

impl Field<'_> {
    pub(super) fn sentence(
        &self,
        subject: &str,
        container: &str,
        old: Option<&Tree>,
        new: Option<&Tree>,
    ) -> String {
        let label = format!("{}{}", self.prefix, self.name);
        let label = label.strip_suffix('.').unwrap_or(&label);
        let what = match (old, new) {
            (Some(Tree::List(old)), Some(Tree::List(new))) => format!("{label}: {}", list_change(old, new)),
            // The price is what a row is about.
            (Some(old), Some(new)) if label == "price" => {
                format!("{} -> {}", self.value(old), self.value(new))
            }
            (Some(old), Some(new)) => format!("{label} {} -> {}", self.value(old), self.value(new)),
            (None, Some(new)) => format!("{label} set to {}", self.value(new)),
            (Some(old), None) => format!("{label} {} removed", self.value(old)),
            (None, None) => label.to_string(),
        };
        let within = joined(" in ", container);
        if subject.is_empty() { format!("{what}{within}") } else { format!("{subject}: {what}{within}") }
    }

    fn value(&self, tree: &Tree) -> String {
        let sentence = if CONDITIONS.contains(&self.name) {
            read_tree::<Condition>(tree).ok().map(|condition| format!("\"{condition}\""))
        } else if self.name == "value" {
            read_tree::<Expression>(tree).ok().map(|formula| expression(&formula))
        } else {
            None
        };
        sentence.unwrap_or_else(|| value(self.name, tree, self.currency))
    }
}

pub(super) fn arrived(subject: &str, container: &str, tree: &Tree, currency: Currency) -> String {
    let price = match tree.get("price") {
        Some(price) => format!(": {}", value("price", price, currency)),
        None => String::new(),
    };
    format!("{subject} added{}{price}", joined(" to ", container))
}

pub(super) fn gone(subject: &str, container: &str) -> String {
    format!("{subject} removed{}", joined(" from ", container))
}

pub(super) fn moved(subject: &str, container: &str, field: &str, old: &[String], new: &[String]) -> String {
    let within = joined(" in ", container);
    let subject = if subject.is_empty() { String::new() } else { format!("{subject}: ") };
    if old.len() > SHOWN || new.len() > SHOWN {
        return format!("{subject}the order of {field} changed{within}");
    }
    format!("{subject}order of {field} {} -> {}{within}", old.join(", "), new.join(", "))
}

fn joined(word: &str, container: &str) -> String {
    if container.is_empty() { String::new() } else { format!("{word}{container}") }
}

/// What an entry of the list `field` is called, and what it is part of.
pub(super) fn subject(
    parent: &str,
    container: &str,
    prefix: &str,
    field: &str,
    tree: &Tree,
) -> (String, String) {
    let own = name(field, tree);
    match field {
        // A row or a term is known by what it prices, and stands in its list or contract.
        "prices" | "terms" => (own, parent.into()),
        // A tier belongs to what it prices.
        "tiers" if !parent.is_empty() => (format!("{parent} {own}"), container.into()),
        _ if parent.is_empty() => (own, container.into()),
        _ => (format!("{parent}, {prefix}{own}"), container.into()),
    }
}

/// What an entry of the list `field` is called by itself.
pub(super) fn name(field: &str, tree: &Tree) -> String {
    let mut out = String::from(noun(field));
    let mut say = |word: &str| {
        if !out.is_empty() && !word.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    };
    if let Some(id) = tree.get("id") {
        say(&brief(id));
    }
    let targets = [
        ("sku", ""),
        ("product", "product "),
        ("product_group", "product group "),
        ("category", "category "),
    ];
    // A tax rate names its category behind the tax, and a product's category is no part of its name.
    let is_target = |key: &str| !(tree.get("tax").is_some() || field == "products" && key != "sku");
    if tree.get("id").is_none() || field == "terms" {
        for (key, word) in targets.into_iter().filter(|(key, _)| is_target(key)) {
            if let Some(target) = tree.get(key) {
                say(&format!("{word}{}", brief(target)));
            }
        }
        if tree.get("all").is_some() {
            say("everything");
        }
        for (key, word) in [("tax", ""), ("number", ""), ("unit", "per ")] {
            let word = if field == "units" { "" } else { word };
            if let Some(target) = tree.get(key).filter(|_| field != "products") {
                say(&format!("{word}{}", brief(target)));
            }
        }
        for (key, word) in [("from", "from "), ("above", "above ")] {
            if let Some(bound) = tree.get(key) {
                say(&format!("{word}{}", brief(bound)));
            }
        }
        if let Some(more) = circumstances(field, tree) {
            say(&format!("({more})"));
        }
    }
    if out.is_empty() { brief(tree) } else { out }
}

/// What tells entries about one thing apart.
fn circumstances(field: &str, tree: &Tree) -> Option<String> {
    if field == "products" {
        return None;
    }
    let keys: &[&str] = if tree.get("tax").is_some() {
        &["region", "category", "seller", "valid"]
    } else {
        &["for", "valid", "warehouse", "supplier", "account"]
    };
    let said: Vec<String> =
        keys.iter().filter_map(|key| tree.get(key).map(|value| format!("{key} {}", brief(value)))).collect();
    (!said.is_empty()).then(|| said.join("; "))
}

/// One of a list, for people; none where the entry's own name says enough.
fn noun(field: &str) -> &str {
    match field {
        "price_lists" => "list",
        "contracts" => "contract",
        "promotions" => "promotion",
        "promotion_groups" => "promotion group",
        "charges" => "charge",
        "endings" => "ending",
        "floors" => "floor",
        "costs" => "cost of",
        "quantity_rules" => "quantity rule",
        "order_rules" => "order rule",
        "assortments" => "assortment",
        "deposits" => "deposit",
        "products" => "product",
        "categories" => "category",
        "product_groups" => "product group",
        "calendars" => "calendar",
        "approvals" => "approval policy",
        "rates" => "tax",
        "rebates" => "rebate",
        "units" => "unit",
        "aliases" => "number",
        "substitutes" => "substitute",
        "components" => "component",
        "options" => "option",
        "constraints" => "constraint",
        "prices" | "terms" | "tiers" => "",
        other => other,
    }
}

/// A list of words: what came and what went, or the new order.
fn list_change(old: &[Tree], new: &[Tree]) -> String {
    let only = |here: &[Tree], there: &[Tree]| {
        here.iter().filter(|item| !there.contains(item)).map(brief).collect::<Vec<_>>()
    };
    let (added, removed) = (only(new, old), only(old, new));
    let mut said = Vec::new();
    if !added.is_empty() {
        said.push(format!("{} added", enumerated(&added)));
    }
    if !removed.is_empty() {
        said.push(format!("{} removed", enumerated(&removed)));
    }
    if said.is_empty() {
        let all = |list: &[Tree]| enumerated(&list.iter().map(brief).collect::<Vec<_>>());
        return format!("{} -> {}", all(old), all(new));
    }
    said.join(", ")
}

fn enumerated(names: &[String]) -> String {
    let shown: Vec<&str> = names.iter().take(SHOWN).map(String::as_str).collect();
    match names.len().saturating_sub(SHOWN) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

fn value(field: &str, tree: &Tree, currency: Currency) -> String {
    match tree {
        Tree::Text(text) if MONEY.contains(&field) => match decimal_from_text(text) {
            Ok(mut amount) if amount.scale() < currency.exponent() => {
                amount.rescale(currency.exponent());
                amount.to_string()
            }
            _ => text.clone(),
        },
        other => brief(other),
    }
}

/// A value in a few words.
fn brief(tree: &Tree) -> String {
    match tree {
        Tree::Text(text) => text.clone(),
        Tree::List(items) if items.iter().any(|item| matches!(item, Tree::Object(_))) => {
            let count = items.len();
            if count == 1 { "1 entry".into() } else { format!("{count} entries") }
        }
        Tree::List(items) => enumerated(&items.iter().map(brief).collect::<Vec<_>>()),
        Tree::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| format!("{name} {}", brief(value)));
            fields.collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

/// A formula as it is written on paper.
fn expression(formula: &Expression) -> String {
    let all = |operands: &[Expression]| operands.iter().map(expression).collect::<Vec<_>>();
    match formula {
        Expression::List(list) => format!("list {list}"),
        Expression::Cost => "cost".into(),
        Expression::Number(number) => number.normalize().to_string(),
        Expression::Sum(operands) => format!("({})", all(operands).join(" + ")),
        Expression::Product(operands) => all(operands).join(" x "),
        Expression::Difference(pair) => format!("({})", all(pair.as_slice()).join(" - ")),
        Expression::Min(operands) => format!("min({})", all(operands).join(", ")),
        Expression::Max(operands) => format!("max({})", all(operands).join(", ")),
    }
}
