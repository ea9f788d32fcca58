//! Many things worked on at once: the threads behind the batches of a language that brings none of its own, as Node's runtime does.
//!
//! What is done with each thing is the caller's; here is only how the work is shared out, how the caller hears of it, and how it stops. The
//! thread that asks does not work: it watches, so that a progress bar or an interrupt of the language runs where the language expects it.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// Things taken at a time: enough that sharing costs nothing, few enough that the last thread is not waited for.
const PIECE: usize = 64;

/// How often the watch is asked while nothing is finished.
const PULSE: Duration = Duration::from_millis(100);

/// Threads that one batch may have.
pub const THREADS: usize = 256;

/// As many threads as the machine runs at once.
#[must_use]
pub fn threads() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Works on the things `0..count` with at most this many threads (1 to [`THREADS`]), `piece` of them at a time, and gives the results in that
/// order. `watch` is called on this thread with each piece's results, in the order in which they are finished, and with none ten times a
/// second while everybody is busy; once it breaks, what is begun is finished, and there is no result.
pub fn in_parallel<T: Send, B>(
    count: usize,
    threads: usize,
    piece: Piece,
    work: impl Fn(usize) -> T + Sync,
    mut watch: impl FnMut(&[T]) -> ControlFlow<B>,
) -> ControlFlow<B, Vec<T>> {
    let (next, stopped) = (AtomicUsize::new(0), AtomicBool::new(false));
    let size = piece.size();
    let take = || {
        let from = next.fetch_add(size, Ordering::Relaxed);
        (from < count && !stopped.load(Ordering::Relaxed)).then(|| from..count.min(from.saturating_add(size)))
    };
    let mut finished: Vec<(usize, Vec<T>)> = Vec::new();
    let ended = thread::scope(|scope| {
        let (give, receive) = mpsc::channel();
        for _ in 0..threads.clamp(1, THREADS).min(count.div_ceil(size)) {
            let (give, take, work) = (give.clone(), &take, &work);
            scope.spawn(move || {
                while let Some(range) = take() {
                    let from = range.start;
                    // Nobody listens any more once the watch has said stop.
                    let _ = give.send((from, range.map(work).collect()));
                }
            });
        }
        drop(give);
        loop {
            let heard = match receive.recv_timeout(PULSE) {
                Ok(piece) => {
                    finished.push(piece);
                    finished.last().map_or(&[][..], |(_, results)| results)
                }
                Err(RecvTimeoutError::Timeout) => &[],
                Err(RecvTimeoutError::Disconnected) => return ControlFlow::Continue(()),
            };
            if let ControlFlow::Break(reason) = watch(heard) {
                stopped.store(true, Ordering::Relaxed);
                return ControlFlow::Break(reason);
            }
        }
    });
    ended?;
    finished.sort_unstable_by_key(|(from, _)| *from);
    ControlFlow::Continue(finished.into_iter().flat_map(|(_, results)| results).collect())
}

/// How many things a thread takes at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// Some, where each is small, such as a cart.
    Some,
    /// One, where each may be long, such as the log of an account.
    One,
}

impl Piece {
    const fn size(self) -> usize {
        match self {
            Self::Some => PIECE,
            Self::One => 1,
        }
    }
}
