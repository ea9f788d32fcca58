//! `cart`: a cart that is edited and priced again at every keystroke. Lines are counted from 0. An edit that a request could not have is
//! refused with the error that pricing would give, and changes nothing.

use recoup::pricing::{Line, LineSummary, Obstacle, Totals};
use recoup::{Priced, Request};
use rust_decimal::Decimal;

use super::{given, given_or_null, listed, text};
use crate::handle::Kind;
use crate::operation::{Answer, Class, Gives, Operation, Param, required, value, value_or_null};

const CLASS: Class = Class::Of(Kind::Cart);
const ON: &[Kind] = &[Kind::Cart];

const INDEX: Param = required::<u32>("index", "The place of the line, from 0.");

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "set_quantity",
        about: "Changes the quantity of a line.",
        on: ON,
        takes: &[INDEX, required::<Decimal>("quantity", "The new quantity, in the line's unit.")],
        gives: Gives::Nothing,
        run: |call| {
            let (index, quantity) = (call.index("index")?, call.required("quantity")?);
            call.cart(0)?.set_quantity(index, quantity)?;
            Ok(Answer::Text(String::new()))
        },
    },
    Operation {
        class: CLASS,
        name: "add_line",
        about: "Adds a line at the end.",
        on: ON,
        takes: &[required::<Line>("line", "The line.")],
        gives: Gives::Nothing,
        run: |call| {
            let line = call.required("line")?;
            call.cart(0)?.add_line(line)?;
            Ok(Answer::Text(String::new()))
        },
    },
    Operation {
        class: CLASS,
        name: "remove_line",
        about: "Removes a line and answers it; those after it move up.",
        on: ON,
        takes: &[INDEX],
        gives: value::<Line>(),
        run: |call| {
            let index = call.index("index")?;
            given(&call.cart(0)?.remove_line(index)?)
        },
    },
    Operation {
        class: CLASS,
        name: "set_lines",
        about: "Replaces all lines: another cart of the same buyer at the same instant. A product that this cart has had before is resolved \
                already. What is refused changes nothing.",
        on: ON,
        takes: &[required::<Vec<Line>>("lines", "The lines.")],
        gives: Gives::Nothing,
        run: |call| {
            let lines = call.required("lines")?;
            call.cart(0)?.set_lines(lines)?;
            Ok(Answer::Text(String::new()))
        },
    },
    Operation {
        class: CLASS,
        name: "lines",
        about: "The lines as they stand.",
        on: ON,
        takes: &[],
        gives: value::<Vec<Line>>(),
        run: |call| listed(call.cart(0)?.lines()),
    },
    Operation {
        class: CLASS,
        name: "request",
        about: "The request as it stands.",
        on: ON,
        takes: &[],
        gives: value::<Request>(),
        run: |call| given(call.cart(0)?.request()),
    },
    Operation {
        class: CLASS,
        name: "totals",
        about: "The totals.",
        on: ON,
        takes: &[],
        gives: value::<Totals>(),
        run: |call| given(&call.cart(0)?.totals()?),
    },
    Operation {
        class: CLASS,
        name: "line",
        about: "What a line comes to, by which rule, and what each promotion took.",
        on: ON,
        takes: &[INDEX],
        gives: value::<LineSummary<'_>>(),
        run: |call| {
            let index = call.index("index")?;
            given(&call.cart(0)?.line(index)?)
        },
    },
    Operation {
        class: CLASS,
        name: "price",
        about: "The full result, with everything that the request asks for.",
        on: ON,
        takes: &[],
        gives: value::<Priced>(),
        run: |call| text(call.cart(0)?.price()?.to_json()),
    },
    Operation {
        class: CLASS,
        name: "obstacle",
        about: "Why the cart is priced the general way; nothing where it is priced at once, in scaled integers. Both ways give the same result.",
        on: ON,
        takes: &[],
        gives: value_or_null::<Obstacle>(),
        run: |call| given_or_null(call.cart(0)?.obstacle().as_ref()),
    },
];
