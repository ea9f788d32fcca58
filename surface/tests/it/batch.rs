//! Batches: every result in its place, with any number of threads, and an end when somebody says so.

use std::convert::Infallible;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use recoup_surface::batch::{Piece, in_parallel};

#[test]
fn results_come_in_the_order_of_the_things() {
    for count in [0, 1, 63, 64, 65, 1_000] {
        for threads in [0, 1, 3, 1_000] {
            for piece in [Piece::Some, Piece::One] {
                let mut heard = 0;
                let done = in_parallel::<_, Infallible>(
                    count,
                    threads,
                    piece,
                    |index| index * 3,
                    |results| {
                        heard += results.len();
                        ControlFlow::Continue(())
                    },
                );
                let expected: Vec<usize> = (0..count).map(|index| index * 3).collect();
                assert_eq!(done, ControlFlow::Continue(expected));
                assert_eq!(heard, count);
            }
        }
    }
}

#[test]
fn the_watch_stops_the_work() {
    let worked = AtomicUsize::new(0);
    let work = |_| worked.fetch_add(1, Ordering::Relaxed);
    let done = in_parallel(1_000_000, 2, Piece::One, work, |_| ControlFlow::Break("enough"));
    assert_eq!(done, ControlFlow::Break("enough"));
    assert!(worked.load(Ordering::Relaxed) < 1_000_000);
}

#[test]
fn the_watch_is_asked_while_everybody_is_busy() {
    let busy = |_| thread::sleep(Duration::from_secs(2));
    let done = in_parallel(1, 1, Piece::One, busy, |results| {
        if results.is_empty() { ControlFlow::Break("nothing yet") } else { ControlFlow::Continue(()) }
    });
    assert_eq!(done, ControlFlow::Break("nothing yet"));
}
