//! Events of shops that know nothing of this engine: `ecommerce.product_viewed`, `ecommerce.cart_updated`,
//! `ecommerce.checkout_started` and `ecommerce.order_placed`.
//!
//! Their data has `cart_id` (or the event's `subject`), `total_value` with `currency`, and `products` of `product_id`, `variant_id`,
//! `quantity` and `price`. What is ordered is the variant where there is one. Numbers are read by their text, whether they are
//! JSON numbers or strings; ids may be numbers too. Fields that are null count as absent, and others are ignored: such events
//! carry whatever the shop has. The extension `contactid` says who it was.

use alloc::string::String;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::cloudevents::{Head, input_id, missing};
use crate::document::{Cursor, Decode as _, Tree, decimal_from_text};
use crate::error::{Code, Error};
use crate::id::{CategoryId, Name, OrderId, Sku};
use crate::money::{Amount, Currency, Money};
use crate::recovery::{JourneyKind, JourneyRef, Signal, SignalLine, Stage, What};

/// The types that are read, beside the engine's own.
const TYPES: [&str; 4] = [
    "ecommerce.product_viewed",
    "ecommerce.cart_updated",
    "ecommerce.checkout_started",
    "ecommerce.order_placed",
];

/// The signal that an event of a shop is.
pub(super) fn signal(kind: &str, head: &Head<'_>, at: &mut Cursor) -> Option<Signal> {
    if !TYPES.contains(&kind) {
        let error = Error::new(Code::UnknownEventType).with("found", kind).with_list("known", TYPES);
        at.step("type", |at| at.push(error));
        return None;
    }
    let Some(data) = head.data else {
        missing("data", at);
        return None;
    };
    let shop = Shop { fields: at.step("data", |at| at.fields(data))?, head };
    at.step("data", |at| {
        let (about, what) = match kind {
            "ecommerce.product_viewed" => shop.viewed(at)?,
            "ecommerce.cart_updated" => {
                let cart = shop.cart_required(at);
                let (lines, value) = (shop.lines(at), shop.value(at));
                (Some(cart?), What::CartUpdated { version: None, lines: lines?, value: value.ok()? })
            }
            "ecommerce.checkout_started" => {
                (Some(shop.cart_required(at)?), What::StageEntered { stage: Stage::Checkout })
            }
            _ => shop.ordered(at)?,
        };
        let about = about.map(|cart| JourneyRef::new(JourneyKind::Cart, cart));
        Some(Signal { about, contact: head.contact.clone(), unit: None, seller: None, what })
    })
}

struct Shop<'t> {
    fields: &'t [(String, Tree)],
    head: &'t Head<'t>,
}

/// A field that is there and not null.
fn field<'t>(fields: &'t [(String, Tree)], name: &str) -> Option<&'t Tree> {
    fields.iter().find(|(key, value)| key == name && *value != Tree::Null).map(|(_, value)| value)
}

/// An id: text, or a whole number by its digits.
fn id<T>(name: &'static str, tree: &Tree, new: fn(&str) -> crate::Result<T>, at: &mut Cursor) -> Option<T> {
    at.step(name, |at| {
        let text = match tree {
            Tree::Number(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => text,
            other => at.text(other)?,
        };
        new(text).map_err(|error| at.push(error)).ok()
    })
}

/// A decimal by its text.
fn decimal(name: &'static str, tree: &Tree, at: &mut Cursor) -> Option<Decimal> {
    at.step(name, |at| match tree {
        Tree::Number(text) => decimal_from_text(text).map_err(|error| at.push(error)).ok(),
        other => Decimal::decode(other, at),
    })
}

/// The cursor has the fault.
struct Reported;

/// A field that is there: what was read, unless that was reported as a fault.
fn reported<T>(read: Option<T>) -> Result<Option<T>, Reported> {
    read.map(Some).ok_or(Reported)
}

impl Shop<'_> {
    /// The cart that is named, if one is.
    fn cart(&self, at: &mut Cursor) -> Result<Option<Name>, Reported> {
        match (field(self.fields, "cart_id"), self.head.subject) {
            (Some(tree), _) => reported(id("cart_id", tree, |text| Name::new(text), at)),
            (None, Some(subject)) => reported(Name::new(subject).map_err(|error| at.push(error)).ok()),
            (None, None) => Ok(None),
        }
    }

    fn cart_required(&self, at: &mut Cursor) -> Option<Name> {
        let cart = self.cart(at).ok()?;
        if cart.is_none() {
            missing("cart_id", at);
        }
        cart
    }

    /// The total, if there is one.
    fn value(&self, at: &mut Cursor) -> Result<Option<Money>, Reported> {
        let Some(total) = field(self.fields, "total_value") else { return Ok(None) };
        let amount = decimal("total_value", total, at);
        let Some(currency) = field(self.fields, "currency") else {
            missing("currency", at);
            return Err(Reported);
        };
        let currency = at.step("currency", |at| Currency::decode(currency, at));
        let (amount, currency) = amount.zip(currency).ok_or(Reported)?;
        if let Err(error) = Amount::new(amount, currency) {
            at.step("total_value", |at| at.push(error));
            return Err(Reported);
        }
        Ok(Some(Money { amount, currency }))
    }

    fn products(&self, at: &mut Cursor) -> Option<&[Tree]> {
        field(self.fields, "products").map_or(Some(&[]), |tree| at.step("products", |at| at.list(tree)))
    }

    fn lines(&self, at: &mut Cursor) -> Option<Vec<SignalLine>> {
        let products = self.products(at)?;
        let mut lines = Vec::with_capacity(products.len());
        at.step("products", |at| {
            for (index, product) in products.iter().enumerate() {
                lines.extend(at.step(index, |at| line(product, at)));
            }
        });
        (lines.len() == products.len()).then_some(lines)
    }

    /// A view is of one product: the one of the list, or the one that the data itself names.
    fn viewed(&self, at: &mut Cursor) -> Option<(Option<Name>, What)> {
        let cart = self.cart(at).ok()?;
        let product = match self.products(at)? {
            [] => product(self.fields, at),
            [one] => {
                let read = |at: &mut Cursor| product(at.fields(one)?, at);
                at.step("products", |at| at.step(0, read))
            }
            _ => {
                let detail = "A view is of one product; send an event for each.";
                at.step("products", |at| at.push(Error::new(Code::TooMany).detail(detail)));
                None
            }
        };
        let (sku, category) = product?;
        Some((cart, What::Viewed { sku: Some(sku), category, page: None }))
    }

    /// An order has the id that its shop gives it as `order_id`, else that of the event.
    fn ordered(&self, at: &mut Cursor) -> Option<(Option<Name>, What)> {
        let cart = self.cart(at);
        let order = match field(self.fields, "order_id") {
            Some(tree) => id("order_id", tree, |text| OrderId::new(text), at),
            None => {
                OrderId::new(self.head.id).or_else(|_| OrderId::new(input_id("", self.head.id).as_str())).ok()
            }
        };
        let (lines, value) = (self.lines(at), self.value(at));
        let cart = cart.ok()?;
        let what = What::Ordered {
            order: order?,
            cart: cart.clone(),
            quote: None,
            lines: lines?,
            value: value.ok()?,
        };
        Some((cart, what))
    }
}

/// What a product is ordered by, and its category.
fn product(fields: &[(String, Tree)], at: &mut Cursor) -> Option<(Sku, Option<CategoryId>)> {
    let sku = match (field(fields, "variant_id"), field(fields, "product_id")) {
        (Some(tree), _) => id("variant_id", tree, |text| Sku::new(text), at),
        (None, Some(tree)) => id("product_id", tree, |text| Sku::new(text), at),
        (None, None) => {
            missing("product_id", at);
            None
        }
    };
    let category =
        field(fields, "category").map(|tree| id("category", tree, |text| CategoryId::new(text), at));
    match category {
        Some(category) => Some((sku?, Some(category?))),
        None => Some((sku?, None)),
    }
}

fn line(tree: &Tree, at: &mut Cursor) -> Option<SignalLine> {
    let fields = at.fields(tree)?;
    let product = product(fields, at);
    let quantity = field(fields, "quantity").map(|tree| decimal("quantity", tree, at));
    let quantity = quantity.unwrap_or_else(|| {
        missing("quantity", at);
        None
    });
    if quantity.is_some_and(|quantity| quantity <= Decimal::ZERO) {
        at.step("quantity", |at| at.push(Code::InvalidQuantity.into()));
        return None;
    }
    let price = field(fields, "price").map(|tree| decimal("price", tree, at));
    let price = match price {
        Some(price) => Some(price?),
        None => None,
    };
    let (sku, category) = product?;
    Some(SignalLine { sku, quantity: quantity?, unit: None, price, category })
}
