//! The lane of a cart: what is called at every keystroke takes the number of a cart and not its handle, and takes and answers numbers.
//!
//! Node's interface makes a class safe by checking the tag of its instance and counting who borrows it, which takes longer than the call
//! below it. A number needs neither: what a thread has open under it is found, or nothing is. A call that a lane does not take answers
//! nothing, and the general way does it or says what is wrong.

use std::cell::RefCell;
use std::collections::HashMap;

use napi_derive::napi;
use recoup::pricing::Prepared;
use rust_decimal::Decimal;

use crate::Handle;
use crate::figures::Words;
use crate::known::Slots;

/// The lanes that a thread has open. A number is never given twice.
#[derive(Debug, Default)]
struct Lanes {
    given: u32,
    open: HashMap<u32, Lane>,
}

#[derive(Debug)]
struct Lane {
    cart: recoup_surface::Handle,
    kept: Kept,
}

/// What is remembered of a cart.
#[derive(Debug, Default)]
pub(crate) struct Kept {
    pub(crate) slots: Slots,
    pub(crate) words: Words,
}

thread_local! {
    static LANES: RefCell<Lanes> = RefCell::default();
}

/// The number of a cart's lane, which is open until the cart is disposed of or collected. Nothing for what is no cart any more.
#[napi]
pub fn lane_open(handle: &mut Handle) -> Option<u32> {
    let cart = handle.held().ok().filter(|held| held.cart().is_some())?.clone();
    let open = || {
        LANES.with_borrow_mut(|lanes| {
            lanes.given = lanes.given.checked_add(1)?;
            lanes.open.insert(lanes.given, Lane { cart, kept: Kept::default() });
            Some(lanes.given)
        })
    };
    handle.lane = handle.lane.or_else(open);
    handle.lane
}

/// Changes the quantity of the line at a position to a whole one; answers whether that was done.
#[napi]
pub fn lane_set_quantity(lane: u32, index: u32, quantity: u32) -> bool {
    with(lane, |cart, _| cart.set_quantity(index as usize, Decimal::from(quantity)).ok()).is_some()
}

/// Works on the cart of a lane.
pub(crate) fn with<T>(lane: u32, work: impl FnOnce(&mut Prepared, &mut Kept) -> Option<T>) -> Option<T> {
    LANES.with_borrow_mut(|lanes| {
        let Lane { cart, kept } = lanes.open.get_mut(&lane)?;
        work(&mut *cart.cart()?, kept)
    })
}

pub(crate) fn close(lane: u32) {
    // A thread that ends has let go of its lanes already.
    let _ = LANES.try_with(|lanes| lanes.borrow_mut().open.remove(&lane));
}
