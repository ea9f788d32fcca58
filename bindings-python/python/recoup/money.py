"""Exact arithmetic outside of any cart.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from recoup import _record as _r
from recoup import types as _t
from recoup._call import answer, text

if TYPE_CHECKING:
    from recoup import inputs as _i

__all__ = [
    "allocate",
    "currencies",
    "currency",
    "divide",
    "end_price",
    "exchange",
    "format",
    "round",
    "rounding_mode",
    "split",
]


def round(value: _i.DecimalLike, mode: _i.RoundingModeWord | _t.RoundingMode, increment: _i.DecimalLike) -> Decimal:
    """Rounds a value to a multiple of the increment.

    value: What is rounded.
    mode: What a half does, or which way it goes.
    increment: The step, such as 0.01 or 0.05.
    """
    return _r.decimal(answer("money.round", (), value, mode, increment))


def rounding_mode(vendor: str, word: str) -> _t.RoundingMode | str | None:
    """The mode that a vendor or a language calls by a word; nothing for words that are not known. The same word means
    different things: half up of -2.5 is -2 in dinero and -3 in Java.

    vendor: One of dinero, java, python, php, commercetools.
    word: The word, such as HALF_UP.
    """
    return _r.maybe(lambda v: _r.word(_t.RoundingMode, v), answer("money.rounding_mode", (), vendor, word))


def divide(dividend: _i.DecimalLike, divisor: _i.DecimalLike, mode: _i.RoundingModeWord | _t.RoundingMode, increment: _i.DecimalLike) -> Decimal:
    """A quotient, rounded once from its exact value. `division_by_zero`.

    dividend: What is divided.
    divisor: What it is divided by.
    mode: What a half does, or which way it goes.
    increment: The step, such as 0.01 or 0.05.
    """
    return _r.decimal(answer("money.divide", (), dividend, divisor, mode, increment))


def allocate(amount: _i.DecimalLike, weights: Sequence[_i.DecimalLike], *, policy: _i.AllocationPolicyWord | _t.AllocationPolicy | None = None, increment: _i.DecimalLike | None = None) -> tuple[Decimal, ...]:
    """Parts of an amount by weights, whose sum is the amount to the last digit.

    amount: What is allocated: a multiple of the increment.
    weights: The weights: none below zero, at least one above.
    policy: Who gets what is over; largest_remainder.
    increment: The step of the parts; 1.
    """
    return _r.many(_r.decimal, answer("money.allocate", (), amount, weights, policy, increment))


def split(amount: _i.DecimalLike, quantity: _i.DecimalLike, increment: _i.DecimalLike) -> tuple[_t.UnitSplit, ...]:
    """An amount over the units of a quantity: at most two groups of units, each with one amount per unit. What is over
    goes to the first units.

    amount: What is split: a multiple of the increment.
    quantity: The number of units.
    increment: The step, such as 0.01 or 0.05.
    """
    return _r.many(lambda v: _t.UnitSplit._of(v), answer("money.split", (), amount, quantity, increment))


def end_price(price: _i.DecimalLike, endings: Sequence[_i.PriceEndingDict]) -> Decimal:
    """A price with the ending of its band: the first ending whose band holds it applies, and without one the price stays
    as it is.

    price: The price.
    endings: The endings, as in a rulebook.
    """
    return _r.decimal(answer("money.end_price", (), price, endings))


def currency(code: str) -> _t.CurrencyInfo:
    """A currency of ISO 4217: its number, how many decimals it has, its name. `unknown_currency`.

    code: The code of three letters.
    """
    return _t.CurrencyInfo._of(answer("money.currency", (), code))


def currencies() -> tuple[_t.CurrencyInfo, ...]:
    """Every currency of ISO 4217, by code."""
    return _r.many(lambda v: _t.CurrencyInfo._of(v), answer("money.currencies", ()))


def format(amount: _i.DecimalLike, currency: str) -> str:
    """An amount as people read it: `3,884.00 USD`. More decimals than the currency has are shown, not cut.

    amount: Major units.
    currency: The currency.
    """
    return text("money.format", (), amount, currency)


def exchange(amount: _i.DecimalLike, currency: str, rate: _i.ExchangeRateDict | _t.ExchangeRate, *, rounding: _i.RoundingPresetWord | _t.RoundingPreset | _i.RoundingRulesDict | None = None) -> _t.Money:
    """An amount in the other currency of a rate, rounded once at the plan's point `fx`. `currency_mismatch`.

    amount: Major units.
    currency: Its currency: that which the rate is from.
    rate: The rate.
    rounding: The rounding plan; half away from zero at the currency's exponent.
    """
    return _t.Money._of(answer("money.exchange", (), amount, currency, rate, rounding))
