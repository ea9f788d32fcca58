//! A quantity in, totals out, at every keystroke and without JSON: as text, for every quantity and every total. Those that are plain numbers
//! have a shorter way, see `lane.rs`.

use std::fmt::Write as _;
use std::sync::MutexGuard;

use napi::bindgen_prelude::{Either, Null};
use napi_derive::napi;
use recoup::document::{Faults, decimal_from_text};
use recoup::error::{Code, Error};
use recoup::pricing::{Prepared, Totals};
use rust_decimal::Decimal;

use crate::Handle;
use crate::reply::Refused;

/// Changes the quantity of the line at a position. A number must be an integer that JavaScript holds exactly, and the caller has seen to it.
#[napi]
pub fn cart_set_quantity(
    handle: &Handle,
    index: u32,
    quantity: Either<i64, String>,
) -> Either<Null, Refused> {
    let done = (|| {
        let quantity = match quantity {
            Either::A(whole) => Decimal::from(whole),
            Either::B(text) => decimal_from_text(&text).map_err(|error| error.within("quantity"))?,
        };
        Ok(cart(handle)?.set_quantity(index as usize, quantity)?)
    })();
    done.map_or_else(refused, |()| Either::A(Null))
}

/// The totals in the order of their fields in a result, each after a space: one crossing, and not one for every total.
#[napi]
pub fn cart_totals(handle: &Handle) -> Either<String, Refused> {
    let totals = cart(handle).and_then(|mut cart| Ok(cart.totals()?));
    totals.map_or_else(refused, |totals| {
        let mut text = String::with_capacity(96);
        for amount in in_order(&totals) {
            // A string takes everything that is written to it.
            let _ = write!(text, " {amount}");
        }
        Either::A(text)
    })
}

/// The totals in the order of their fields in a result.
pub(crate) const fn in_order(totals: &Totals) -> [Decimal; 9] {
    [
        totals.subtotal,
        totals.discount,
        totals.charges,
        totals.net,
        totals.tax,
        totals.gross,
        totals.rounding,
        totals.due_now,
        totals.due_later,
    ]
}

fn cart(handle: &Handle) -> Result<MutexGuard<'_, Prepared>, Faults> {
    handle
        .held()?
        .cart()
        .ok_or_else(|| Error::new(Code::InvalidRequest).detail("A cart is needed here.").into())
}

fn refused<T>(faults: Faults) -> Either<T, Refused> {
    Either::B(Refused { faults: recoup_surface::faults_to_json(&faults) })
}
