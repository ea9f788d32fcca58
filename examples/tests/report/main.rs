//! What a replay comes to, on histories made by hand: the figures are worked out in the comments.

mod history;
mod html;
mod log;
mod own_carts;
mod sample;
mod summary;
mod text;
