//! `money`: exact arithmetic outside of any cart.

use recoup::document::{Encode as _, Faults, Tree, read_tree};
use recoup::money::{
    AllocationPolicy, Currency, CurrencyInfo, Money, PriceEnding, Rate, Rounding, RoundingMode, RoundingPlan,
    UnitSplit, allocate, apply_endings, split_per_unit,
};
use rust_decimal::Decimal;

use super::{digits, given, given_or_null, listed, object, text, tree};
use crate::argument::Arguments;
use crate::operation::{Answer, Class, Gives, Operation, Param, optional, required, value, value_or_null};

const CLASS: Class = Class::Module("money");

const MODE: Param = required::<RoundingMode>("mode", "What a half does, or which way it goes.");
const INCREMENT: Param = required::<Decimal>("increment", "The step, such as 0.01 or 0.05.");

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        class: CLASS,
        name: "round",
        about: "Rounds a value to a multiple of the increment.",
        on: &[],
        takes: &[required::<Decimal>("value", "What is rounded."), MODE, INCREMENT],
        gives: value::<Decimal>(),
        run: |call| {
            let value = call.required("value")?;
            Ok(tree(digits(rounding(call)?.round(value)?)))
        },
    },
    Operation {
        class: CLASS,
        name: "rounding_mode",
        about: "The mode that a vendor or a language calls by a word; nothing for words that are not known. The same word means different \
                things: half up of -2.5 is -2 in dinero and -3 in Java.",
        on: &[],
        takes: &[
            required::<String>("vendor", "One of dinero, java, python, php, commercetools."),
            required::<String>("word", "The word, such as HALF_UP."),
        ],
        gives: value_or_null::<RoundingMode>(),
        run: |call| {
            let (vendor, word): (String, String) = (call.required("vendor")?, call.required("word")?);
            given_or_null(RoundingMode::from_vendor(&vendor, &word).as_ref())
        },
    },
    Operation {
        class: CLASS,
        name: "divide",
        about: "A quotient, rounded once from its exact value. `division_by_zero`.",
        on: &[],
        takes: &[
            required::<Decimal>("dividend", "What is divided."),
            required::<Decimal>("divisor", "What it is divided by."),
            MODE,
            INCREMENT,
        ],
        gives: value::<Decimal>(),
        run: |call| {
            let (dividend, divisor) = (call.required("dividend")?, call.required("divisor")?);
            Ok(tree(digits(rounding(call)?.quotient(dividend, divisor)?)))
        },
    },
    Operation {
        class: CLASS,
        name: "allocate",
        about: "Parts of an amount by weights, whose sum is the amount to the last digit.",
        on: &[],
        takes: &[
            required::<Decimal>("amount", "What is allocated: a multiple of the increment."),
            required::<Vec<Decimal>>("weights", "The weights: none below zero, at least one above."),
            optional::<AllocationPolicy>("policy", "Who gets what is over; largest_remainder."),
            optional::<Decimal>("increment", "The step of the parts; 1."),
        ],
        gives: value::<Vec<Decimal>>(),
        run: |call| {
            let (amount, weights): (_, Vec<Decimal>) = (call.required("amount")?, call.required("weights")?);
            let policy = call.optional_or("policy", AllocationPolicy::LargestRemainder)?;
            let parts =
                allocate(amount, &weights, policy, call.optional_or("increment", Decimal::ONE)?)?.parts;
            Ok(tree(Tree::List(parts.into_iter().map(digits).collect())))
        },
    },
    Operation {
        class: CLASS,
        name: "split",
        about: "An amount over the units of a quantity: at most two groups of units, each with one amount per unit. What is over goes to the \
                first units.",
        on: &[],
        takes: &[
            required::<Decimal>("amount", "What is split: a multiple of the increment."),
            required::<Decimal>("quantity", "The number of units."),
            INCREMENT,
        ],
        gives: value::<Vec<UnitSplit>>(),
        run: |call| {
            let (amount, quantity) = (call.required("amount")?, call.required("quantity")?);
            listed(&split_per_unit(amount, quantity, call.required("increment")?)?.groups)
        },
    },
    Operation {
        class: CLASS,
        name: "end_price",
        about: "A price with the ending of its band: the first ending whose band holds it applies, and without one the price stays as it is.",
        on: &[],
        takes: &[
            required::<Decimal>("price", "The price."),
            required::<Vec<PriceEnding>>("endings", "The endings, as in a rulebook."),
        ],
        gives: value::<Decimal>(),
        run: |call| {
            let (price, endings): (_, Vec<PriceEnding>) =
                (call.required("price")?, call.required("endings")?);
            given(&apply_endings(&endings, price)?.map_or(price, |(ended, _)| ended))
        },
    },
    Operation {
        class: CLASS,
        name: "currency",
        about: "A currency of ISO 4217: its number, how many decimals it has, its name. `unknown_currency`.",
        on: &[],
        takes: &[required::<String>("code", "The code of three letters.")],
        gives: value::<CurrencyInfo>(),
        run: |call| {
            let code: String = call.required("code")?;
            given(&Currency::new(&code).map_err(|error| error.within("code"))?.info())
        },
    },
    Operation {
        class: CLASS,
        name: "currencies",
        about: "Every currency of ISO 4217, by code.",
        on: &[],
        takes: &[],
        gives: value::<Vec<CurrencyInfo>>(),
        run: |_| given(&Currency::all().map(Currency::info).collect::<Vec<_>>()),
    },
    Operation {
        class: CLASS,
        name: "format",
        about: "An amount as people read it: `3,884.00 USD`. More decimals than the currency has are shown, not cut.",
        on: &[],
        takes: &[
            required::<Decimal>("amount", "Major units."),
            required::<Currency>("currency", "The currency."),
        ],
        gives: Gives::Text,
        run: |call| {
            text(Money { amount: call.required("amount")?, currency: call.required("currency")? }.to_string())
        },
    },
    Operation {
        class: CLASS,
        name: "exchange",
        about: "An amount in the other currency of a rate, rounded once at the plan's point `fx`. `currency_mismatch`.",
        on: &[],
        takes: &[
            required::<Decimal>("amount", "Major units."),
            required::<Currency>("currency", "Its currency: that which the rate is from."),
            required::<Rate>("rate", "The rate."),
            optional::<RoundingPlan>(
                "rounding",
                "The rounding plan; half away from zero at the currency's exponent.",
            ),
        ],
        gives: value::<Money>(),
        run: exchange,
    },
];

/// The two parameters as the record that they are in documents, whose check is theirs.
fn rounding(call: &Arguments<'_>) -> Result<Rounding, Faults> {
    let (mode, increment): (RoundingMode, Decimal) = (call.required("mode")?, call.required("increment")?);
    read_tree(&object([("mode", mode.encode()), ("increment", increment.encode())]))
}

fn exchange(call: &Arguments<'_>) -> Result<Answer, Faults> {
    let rate: Rate = call.required("rate")?;
    let money = Money { amount: call.required("amount")?, currency: call.required("currency")? };
    let plan = call.optional_or("rounding", RoundingPlan::default())?.for_currency(rate.to)?;
    let converted = rate.convert(money, &plan)?;
    Ok(tree(object([("amount", digits(converted.amount)), ("currency", converted.currency.encode())])))
}
