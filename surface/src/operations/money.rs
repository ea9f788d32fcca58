//! `money`: exact arithmetic outside of any cart.

use recoup::money::{Rounding, RoundingMode};
use rust_decimal::Decimal;

use super::given;
use crate::operation::{Class, Operation, required, value};

const CLASS: Class = Class::Module("money");

pub(super) const OPERATIONS: &[Operation] = &[Operation {
    class: CLASS,
    name: "round",
    about: "Rounds a value to a multiple of the increment.",
    on: &[],
    takes: &[
        required::<Decimal>("value", "What is rounded."),
        required::<RoundingMode>("mode", "What a half does, or which way it goes."),
        required::<Decimal>("increment", "The step, such as 0.01 or 0.05."),
    ],
    gives: value::<Decimal>(),
    run: |call| {
        let rounding = Rounding { mode: call.required("mode")?, increment: call.required("increment")? };
        given(&rounding.round(call.required("value")?)?)
    },
}];
