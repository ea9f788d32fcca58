//! A quantity at a keystroke, whatever number it is, without JSON. Whole ones have a shorter way, see `lane.rs`.

use std::sync::MutexGuard;

use napi::bindgen_prelude::{Either, Null};
use napi_derive::napi;
use recoup::document::{Faults, decimal_from_text};
use recoup::error::{Code, Error};
use recoup::pricing::Prepared;
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

fn cart(handle: &Handle) -> Result<MutexGuard<'_, Prepared>, Faults> {
    handle
        .held()?
        .cart()
        .ok_or_else(|| Error::new(Code::InvalidRequest).detail("A cart is needed here.").into())
}

fn refused<T>(faults: Faults) -> Either<T, Refused> {
    Either::B(Refused { faults: recoup_surface::faults_to_json(&faults) })
}
