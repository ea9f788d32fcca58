//! Detection: signals and observations, abandonment, reasons, segments.

mod cases;
mod evidence;
mod facts;
mod order;
mod purchases;
mod rules;
mod state;
mod support;
