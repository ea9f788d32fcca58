//! What must be so of every history of an account, whatever comes in: random inputs of a small company, and input that is no
//! input at all.

mod damage;
mod histories;
mod inputs;
