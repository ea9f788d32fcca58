//! How a result is written: each record says its fields once, and they go into a tree or at once into JSON text. Text is what crosses into other
//! languages, and a tree of many small strings would cost as much as pricing the cart.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use rust_decimal::Decimal;

use super::request::{Audience, Consumed};
use super::result::{
    Approval, GiftLine, Hint, Issue, LineDiscount, Need, Priced, PricedCharge, PricedLine, PricedPart,
    TaxAmount, Totals,
};
use crate::document::{Encode, Tree, escape, quote};
use crate::error::ContextValue;

/// Where the fields of a record go, in their order.
pub(crate) trait Out: Sized {
    /// A value that is a tree already.
    fn put(&mut self, name: &str, tree: Tree);

    fn text(&mut self, name: &str, text: impl fmt::Display);

    /// A settlement amount, as it is.
    fn amount(&mut self, name: &str, amount: Decimal);

    fn record(&mut self, name: &str, write: impl FnOnce(&mut Self));

    /// Records; left out where there are none.
    fn records<T>(&mut self, name: &str, items: &[T], write: impl Fn(&T, &mut Self));

    fn some(&mut self, name: &str, value: Option<impl fmt::Display>) {
        if let Some(value) = value {
            self.text(name, value);
        }
    }

    /// Any other decimal, without trailing zeros.
    fn number(&mut self, name: &str, number: Decimal) {
        self.amount(name, number.normalize());
    }

    fn price(&mut self, name: &str, price: Option<Decimal>) {
        if let Some(price) = price {
            self.number(name, price);
        }
    }
}

/// The fields of an object as a tree.
#[derive(Default)]
pub(crate) struct Fields(Vec<(String, Tree)>);

impl Out for Fields {
    fn put(&mut self, name: &str, tree: Tree) {
        self.0.push((name.into(), tree));
    }

    fn text(&mut self, name: &str, text: impl fmt::Display) {
        self.put(name, Tree::Text(text.to_string()));
    }

    fn amount(&mut self, name: &str, amount: Decimal) {
        self.text(name, amount);
    }

    fn record(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        let mut fields = Self::default();
        write(&mut fields);
        self.put(name, fields.tree());
    }

    fn records<T>(&mut self, name: &str, items: &[T], write: impl Fn(&T, &mut Self)) {
        self.list(name, items.iter().map(|item| tree_of(|fields| write(item, fields))));
    }
}

impl Fields {
    pub(crate) fn list(&mut self, name: &str, items: impl Iterator<Item = Tree>) {
        let items: Vec<Tree> = items.collect();
        if !items.is_empty() {
            self.put(name, Tree::List(items));
        }
    }

    pub(crate) fn tree(self) -> Tree {
        Tree::Object(self.0)
    }
}

fn tree_of(write: impl FnOnce(&mut Fields)) -> Tree {
    let mut fields = Fields::default();
    write(&mut fields);
    fields.tree()
}

/// The fields of an object as compact JSON. A string takes everything that is written to it, so nothing here fails.
struct Text {
    out: String,
    /// Whether a field stands before the next one.
    follows: bool,
}

impl Text {
    fn of(capacity: usize, write: impl FnOnce(&mut Self)) -> String {
        let mut text = Self { out: String::with_capacity(capacity), follows: false };
        text.object(write);
        text.out
    }

    fn name(&mut self, name: &str) {
        if self.follows {
            self.out.push(',');
        }
        self.follows = true;
        let _ = quote(name, &mut self.out);
        self.out.push(':');
    }

    fn object(&mut self, write: impl FnOnce(&mut Self)) {
        self.out.push('{');
        self.follows = false;
        write(self);
        self.out.push('}');
        self.follows = true;
    }
}

impl Out for Text {
    fn put(&mut self, name: &str, tree: Tree) {
        self.name(name);
        let _ = write!(self.out, "{tree}");
    }

    fn text(&mut self, name: &str, text: impl fmt::Display) {
        self.name(name);
        self.out.push('"');
        let _ = write!(Escaped(&mut self.out), "{text}");
        self.out.push('"');
    }

    fn amount(&mut self, name: &str, amount: Decimal) {
        self.name(name);
        let _ = write!(self.out, "\"{amount}\"");
    }

    fn record(&mut self, name: &str, write: impl FnOnce(&mut Self)) {
        self.name(name);
        self.object(write);
    }

    fn records<T>(&mut self, name: &str, items: &[T], write: impl Fn(&T, &mut Self)) {
        let Some((first, rest)) = items.split_first() else { return };
        self.name(name);
        self.out.push('[');
        self.object(|out| write(first, out));
        for item in rest {
            self.out.push(',');
            self.object(|out| write(item, out));
        }
        self.out.push(']');
    }
}

/// What is written to it stands in a JSON string.
struct Escaped<'a>(&'a mut String);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        escape(text, self.0)
    }
}

impl Priced {
    /// The result as a tree, for this audience.
    #[must_use]
    pub fn to_tree(&self) -> Tree {
        tree_of(|out| self.write(out))
    }

    /// The result as compact JSON, for this audience.
    #[must_use]
    pub fn to_json(&self) -> String {
        // A line of one part takes about this much; more grows the string.
        let bytes = self.lines.len().saturating_mul(512).saturating_add(512);
        Text::of(bytes, |out| self.write(out))
    }

    fn write(&self, out: &mut impl Out) {
        out.text("currency", self.currency);
        out.records("lines", &self.lines, |line, out| line.write(self.audience, out));
        out.records("charges", &self.charges, PricedCharge::write);
        out.record("totals", |out| self.totals.write(out));
        out.records("taxes", &self.taxes, TaxAmount::write);
        out.records("gifts", &self.gifts, GiftLine::write);
        out.records("issues", &self.issues, Issue::write);
        out.records("hints", &self.hints, Hint::write);
        out.records("needs", &self.needs, Need::write);
        if self.audience != Audience::Buyer {
            out.records("approvals", &self.approvals, Approval::write);
        }
        if let Some(explanation) = &self.explanation {
            out.put("explanation", explanation.to_tree());
        }
        if self.uses != Consumed::default() {
            out.put("uses", self.uses.encode());
        }
    }
}

impl PricedLine {
    fn write(&self, audience: Audience, out: &mut impl Out) {
        out.text("id", &self.id);
        out.text("sku", &self.sku);
        out.number("quantity", self.quantity);
        out.text("unit", &self.unit);
        out.text("status", self.status);
        out.price("list_price", self.list_price);
        out.price("unit_price", self.unit_price);
        out.some("source", self.source);
        out.some("rule", self.rule.as_ref());
        out.records("parts", &self.parts, PricedPart::write);
        out.amount("subtotal", self.subtotal);
        out.records("discounts", &self.discounts, LineDiscount::write);
        out.amount("discount", self.discount);
        out.amount("total", self.total);
        out.amount("net", self.net);
        out.amount("tax", self.tax);
        out.amount("gross", self.gross);
        out.records("reasons", &self.reasons, |(code, detail), out| {
            out.text("code", code);
            out.text("detail", detail);
        });
        if audience != Audience::Buyer
            && let Some((floor, breach)) = &self.floor
        {
            out.record("floor", |out| {
                out.text("floor", floor);
                out.text("on_breach", breach);
            });
        }
    }
}

impl PricedPart {
    fn write(&self, out: &mut impl Out) {
        out.number("quantity", self.quantity);
        out.price("unit_price", self.unit_price);
        out.amount("amount", self.amount);
        out.text("source", self.source);
        out.some("rule", self.rule.as_ref());
    }
}

impl LineDiscount {
    fn write(&self, out: &mut impl Out) {
        out.text("promotion", &self.promotion);
        out.amount("amount", self.amount);
        out.records("splits", &self.splits, |split, out| {
            out.text("units", split.units);
            out.amount("amount", split.amount);
        });
    }
}

impl PricedCharge {
    fn write(&self, out: &mut impl Out) {
        out.text("id", &self.id);
        out.text("kind", self.kind);
        out.amount("subtotal", self.subtotal);
        out.records("discounts", &self.discounts, |(promotion, amount), out| {
            out.text("promotion", promotion);
            out.amount("amount", *amount);
        });
        out.amount("total", self.total);
        out.amount("net", self.net);
        out.amount("tax", self.tax);
        out.amount("gross", self.gross);
        if let Some((by, policy, parts)) = &self.allocation {
            out.record("allocation", |out| {
                out.text("by", by);
                out.text("policy", policy);
                if !parts.is_empty() {
                    out.put(
                        "parts",
                        Tree::List(parts.iter().map(|part| Tree::Text(part.to_string())).collect()),
                    );
                }
            });
        }
    }
}

impl Totals {
    fn write(&self, out: &mut impl Out) {
        for (name, amount) in [
            ("subtotal", self.subtotal),
            ("discount", self.discount),
            ("charges", self.charges),
            ("net", self.net),
            ("tax", self.tax),
            ("gross", self.gross),
            ("rounding", self.rounding),
            ("due_now", self.due_now),
            ("due_later", self.due_later),
        ] {
            out.amount(name, amount);
        }
    }
}

impl Encode for Totals {
    fn encode(&self) -> Tree {
        tree_of(|out| self.write(out))
    }
}

impl TaxAmount {
    fn write(&self, out: &mut impl Out) {
        out.text("tax", &self.tax);
        out.text("kind", self.kind);
        out.number("rate", self.rate);
        out.amount("base", self.base);
        out.amount("amount", self.amount);
    }
}

impl GiftLine {
    fn write(&self, out: &mut impl Out) {
        out.text("promotion", &self.promotion);
        out.text("sku", &self.sku);
        out.number("quantity", self.quantity);
    }
}

impl Issue {
    fn write(&self, out: &mut impl Out) {
        let Self(error) = self;
        out.text("code", error.code);
        out.text("path", &error.path);
        out.text("detail", &error.detail);
        for (name, value) in &error.context {
            match value {
                ContextValue::Text(text) => out.text(name, text),
                ContextValue::List(items) if items.is_empty() => {}
                ContextValue::List(items) => {
                    out.put(name, Tree::List(items.iter().cloned().map(Tree::Text).collect()));
                }
            }
        }
    }
}

impl Need {
    fn write(&self, out: &mut impl Out) {
        out.text("fact", self.fact);
        out.text("key", &self.key);
        out.some("unit", self.unit.as_ref());
        out.price("quantity", self.quantity);
        out.price("fallback", self.fallback);
    }
}

impl Approval {
    fn write(&self, out: &mut impl Out) {
        out.text("floor", &self.floor);
        out.text("line", &self.line);
        out.amount("total", self.total);
        out.amount("least", self.least);
        out.amount("concession", self.concession);
    }
}

impl Hint {
    fn write(&self, out: &mut impl Out) {
        out.text("kind", self.kind);
        out.some("line", self.line.as_ref());
        for (name, value) in &self.facts {
            out.text(name, value);
        }
    }
}
