//! The Rust calls under Swift's, in a loop: `Examples/Boundary` times both in one run, and what Swift adds is the difference. Only builds with
//! the feature `bench` have this; it is a plain C function, so that what uniffi prints is the same with and without.

use std::hint::black_box;
use std::slice;
use std::time::Instant;

use recoup::{Engine, Request};
use rust_decimal::Decimal;

/// Nanoseconds of one call in the mean of so many; negative where the workload is not one. `what` is 0 for a changed quantity and the totals
/// of a held cart, 1 for a cart that is priced whole, typed values in and out.
///
/// # Safety
/// The pointers are to as many bytes as their lengths say.
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn recoup_bench(
    rulebook: *const u8,
    rulebook_length: usize,
    request: *const u8,
    request_length: usize,
    what: u32,
    times: u32,
) -> f64 {
    // SAFETY: as the caller promises.
    let texts = unsafe {
        (slice::from_raw_parts(rulebook, rulebook_length), slice::from_raw_parts(request, request_length))
    };
    measured(texts.0, texts.1, what, times).unwrap_or(-1.0)
}

fn measured(rulebook: &[u8], request: &[u8], what: u32, times: u32) -> Option<f64> {
    let engine = Engine::compile(rulebook).ok()?;
    let request = Request::parse(request).ok()?;
    let mut cart = engine.prepare(request.clone()).ok()?;
    let lines = cart.lines().len();
    let begun = Instant::now();
    for (time, index) in (0..times).zip((0..lines).cycle()) {
        if what == 0 {
            cart.set_quantity(index, Decimal::from(time % 90 + 1)).ok()?;
            black_box(cart.totals().ok()?);
        } else {
            black_box(engine.price(black_box(&request)).ok()?);
        }
    }
    Some(begun.elapsed().as_secs_f64() * 1e9 / f64::from(times.max(1)))
}
