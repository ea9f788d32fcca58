//! Recovery over random histories: what must hold whatever happens, in whatever order.

mod properties;
mod world;
