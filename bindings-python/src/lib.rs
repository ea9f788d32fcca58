//! `recoup._native`: what the Python package can't do in Python.
//!
//! An opaque [`handle::Handle`], one [`call`] for every operation of the surface, and the fast lane: prices and the quantity of a line go
//! from Python objects to the core's types and back without text in between. There is no logic here: what the fast lane does not
//! know how to read goes the general way, whose errors are the core's own.

#[cfg(feature = "arrow")]
mod arrow;
#[cfg(feature = "bench")]
mod bench;
mod call;
mod cart;
mod encode;
mod error;
mod experiments;
mod handle;
mod policies;
mod priced;
mod request;
mod value;

use pyo3::pymodule;

/// The native half of the package; `recoup` is its public face.
#[pymodule(gil_used = false)]
mod _native {
    #[cfg(feature = "arrow")]
    #[pymodule_export]
    use crate::arrow::{Table, price_table, replay_table};
    #[cfg(feature = "bench")]
    #[pymodule_export]
    use crate::bench::{native_batch, native_edit, native_lines, native_price, native_text};
    #[pymodule_export]
    use crate::call::{call, encode};
    #[pymodule_export]
    use crate::cart::{CartLane, CartLine};
    #[pymodule_export]
    use crate::experiments::{bucket, buckets};
    #[pymodule_export]
    use crate::handle::Handle;
    #[pymodule_export]
    use crate::priced::{Priced, PricedLine, Totals};
}
