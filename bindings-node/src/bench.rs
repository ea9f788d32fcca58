//! The Rust calls below the lanes, in a loop: `bench/boundary.mjs` times them, and what JavaScript adds is the difference. Only builds with the
//! feature `bench` have them.

use std::hint::black_box;

use napi_derive::napi;
use recoup::document::{Faults, Tree, read, read_tree};
use recoup::pricing::KnownLine;
use recoup::{Engine, Request};
use rust_decimal::Decimal;

use crate::Handle;

/// Changes the quantity of one line after the other, and asks for the totals each time.
#[napi]
pub fn bench_edit(cart: &Handle, times: u32) -> napi::Result<()> {
    let mut cart = cart.held().ok().and_then(recoup_surface::Handle::cart).ok_or_else(no_workload)?;
    let lines = cart.lines().len();
    for (time, index) in (0..times).zip((0..lines).cycle()) {
        cart.set_quantity(index, Decimal::from(time % 90 + 1)).map_err(|_| no_workload())?;
        let _ = black_box(cart.totals());
    }
    Ok(())
}

/// Gives a cart its own lines again and again, as lines that it has had, and asks for the totals each time.
#[napi]
pub fn bench_known(cart: &Handle, times: u32) -> napi::Result<()> {
    let mut cart = cart.held().ok().and_then(recoup_surface::Handle::cart).ok_or_else(no_workload)?;
    let known =
        (0..cart.lines().len()).map(|index| Some((cart.known(index)?, cart.lines().get(index)?.quantity)));
    let known: Vec<(KnownLine, Decimal)> = known.collect::<Option<_>>().ok_or_else(no_workload)?;
    for _ in 0..times {
        let lines: Vec<_> = known.iter().map(|(known, quantity)| (known, black_box(*quantity))).collect();
        cart.set_known(&lines).map_err(|_| no_workload())?;
        let _ = black_box(cart.totals());
    }
    Ok(())
}

/// Prices one cart again and again; typed values in and out.
#[napi]
pub fn bench_price(engine: &Handle, request: String, times: u32) -> napi::Result<()> {
    let (engine, request): (&Engine, Request) =
        (engine_of(engine)?, read(request.as_bytes()).map_err(unread)?);
    for _ in 0..times {
        let _ = black_box(engine.price(black_box(&request)));
    }
    Ok(())
}

/// Reads one request again and again.
#[napi]
pub fn bench_read(request: String, times: u32) {
    for _ in 0..times {
        let _ = black_box(read::<Request>(black_box(request.as_bytes())));
    }
}

/// Prices one cart, and writes the result as JSON again and again.
#[napi]
pub fn bench_write(engine: &Handle, request: String, times: u32) -> napi::Result<()> {
    let request: Request = read(request.as_bytes()).map_err(unread)?;
    let priced = engine_of(engine)?.price(&request).map_err(|_| no_workload())?;
    for _ in 0..times {
        black_box(black_box(&priced).to_json());
    }
    Ok(())
}

/// Carts that were read before they are priced: one batch.
#[napi]
#[derive(Debug)]
pub struct BenchBatch(Vec<Request>);

/// Reads a batch of carts: the same few, so many times.
#[napi]
pub fn bench_batch(requests: String, times: u32) -> napi::Result<BenchBatch> {
    let tree = Tree::parse(requests.as_bytes()).map_err(unread)?;
    let requests: Vec<Request> = read_tree(&tree).map_err(unread)?;
    Ok(BenchBatch((0..times).flat_map(|_| requests.iter().cloned()).collect()))
}

/// Prices a batch on so many threads.
#[napi]
pub fn bench_price_many(engine: &Handle, batch: &BenchBatch, threads: u32) -> napi::Result<()> {
    let engine = engine_of(engine)?;
    let share = batch.0.len().div_ceil(threads.max(1) as usize);
    std::thread::scope(|scope| {
        for part in batch.0.chunks(share.max(1)) {
            // A batch has a limit, and the pieces of JavaScript's are as small.
            scope.spawn(move || part.chunks(64).for_each(|piece| drop(black_box(engine.price_many(piece)))));
        }
    });
    Ok(())
}

fn engine_of(handle: &Handle) -> napi::Result<&Engine> {
    handle.held().ok().and_then(recoup_surface::Handle::engine).ok_or_else(no_workload)
}

fn unread(faults: Faults) -> napi::Error {
    napi::Error::from_reason(recoup_surface::faults_to_json(&faults))
}

fn no_workload() -> napi::Error {
    napi::Error::from_reason("The workload of the bench is not one.")
}
