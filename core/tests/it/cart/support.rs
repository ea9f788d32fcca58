//! A small world: one cart, a buyer, a rep, a clock, products that are all sold.

use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};
use recoup::cart::{
    Cart, CartEvent, CartHead, CartKind, CartRules, LineEdit, LineKey, NewCart, NewLine, Operation, Products,
};
use recoup::catalog::Catalogue;
use recoup::id::{CartId, ContactId, InputId, OperationId, SellerUserId, Sku};
use recoup::money::Currency;
use recoup::party::{Actor, Deed};
use recoup::pricing::PriceSnapshot;
use recoup::{Engine, Error};
use rust_decimal::Decimal;

pub(crate) fn at(second: i64) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 2, 9, 0, 0).unwrap() + TimeDelta::seconds(second)
}

pub(crate) fn horizon() -> DateTime<Utc> {
    at(-3600)
}

pub(crate) fn dec(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub(crate) fn buyer(name: &str) -> Actor {
    Actor::contact(ContactId::new(name).unwrap())
}

pub(crate) fn rep(name: &str) -> Actor {
    Actor::seller(SellerUserId::new(name).unwrap(), [])
}

/// Runs a decision as somebody at a second.
pub(crate) fn as_actor<T>(actor: &Actor, second: i64, decide: impl FnOnce(&Deed<'_>) -> T) -> T {
    let input = InputId::new(format!("in-{second}")).unwrap();
    decide(&Deed { input: &input, actor, at: at(second), now: at(second) })
}

pub(crate) fn with_catalogue<T>(catalogue: &Catalogue, run: impl FnOnce(&Products<'_>) -> T) -> T {
    let sold = |sku: &Sku| !sku.as_str().starts_with("no-");
    let day = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    run(&Products { catalogue, sold: &sold, account: None, day })
}

pub(crate) fn products<T>(run: impl FnOnce(&Products<'_>) -> T) -> T {
    with_catalogue(&Catalogue::default(), run)
}

pub(crate) fn new_cart(owner: Option<&str>) -> Cart {
    let spec = NewCart {
        kind: CartKind::default(),
        authority: recoup::cart::Authority::Engine,
        unit: None,
        owner: owner.map(|owner| ContactId::new(owner).unwrap()),
        currency: Currency::new("USD").unwrap(),
        head: CartHead::default(),
    };
    let event = as_actor(&Actor::host(), 0, |deed| spec.create(deed, &CartRules::default())).unwrap();
    Cart::from_created(CartId::new("c-1").unwrap(), &event, at(0)).unwrap()
}

pub(crate) fn apply(cart: &mut Cart, events: &[CartEvent], second: i64) {
    for event in events {
        let version = cart.version;
        cart.apply(event, at(second));
        assert_eq!(cart.version, version + 1, "each event is one version");
    }
}

pub(crate) fn add(cart: &mut Cart, actor: &Actor, second: i64, sku: &str, quantity: &str) {
    let line = NewLine::new(Sku::new(sku).unwrap(), dec(quantity));
    let events =
        as_actor(actor, second, |deed| products(|shop| cart.add(deed, &line, None, horizon(), shop)))
            .unwrap();
    apply(cart, &events, second);
}

pub(crate) fn edit_line(
    cart: &mut Cart,
    actor: &Actor,
    second: i64,
    sku: &str,
    seen: u64,
    edit: &LineEdit,
) -> Result<(), Error> {
    let id = LineKey::sku(Sku::new(sku).unwrap()).line();
    let events = as_actor(actor, second, |deed| {
        products(|shop| cart.edit_line(deed, &id, seen, edit, horizon(), shop))
    })?;
    apply(cart, &events, second);
    Ok(())
}

pub(crate) fn operation(id: &str, actor: Option<Actor>, second: i64, sku: &str, edit: LineEdit) -> Operation {
    let key = LineKey::sku(Sku::new(sku).unwrap());
    Operation { op: OperationId::new(id).unwrap(), at: at(second), actor, key, edit }
}

pub(crate) fn quantity(cart: &Cart, sku: &str) -> Option<Decimal> {
    cart.line(&LineKey::sku(Sku::new(sku).unwrap()).line()).and_then(|line| line.quantity)
}

/// Prices the cart: A costs 10, or 8 from 10 on; B costs 3.33; everything else has no price.
pub(crate) fn price(cart: &Cart) -> PriceSnapshot {
    price_with(cart, "10")
}

pub(crate) fn price_with(cart: &Cart, price_of_a: &str) -> PriceSnapshot {
    let rulebook = format!(
        r#"{{ "rulebook": "1", "id": "shop", "currency": "USD", "time_zone": "UTC", "price_lists": [ {{ "id": "base",
            "prices": [ {{ "sku": "A", "tiers": [ {{ "from": 1, "price": "{price_of_a}" }}, {{ "from": 10, "price": "8" }} ] }},
                        {{ "sku": "B", "price": "3.33" }}, {{ "sku": "C", "price": "1" }} ] }} ] }}"#
    );
    let engine = Engine::compile(&rulebook).unwrap();
    let request = cart.request(at(0)).unwrap();
    let priced = engine.price(&request).unwrap();
    PriceSnapshot::of(&priced, at(0), recoup::digest::digest_of(&Decimal::ONE))
}
