"""Functions of `recoup.errors`.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

import datetime  # noqa: F401
from collections.abc import Mapping, Sequence  # noqa: F401
from decimal import Decimal  # noqa: F401
from typing import TYPE_CHECKING, Any, Self, cast  # noqa: F401

from recoup import _record as _r  # noqa: F401
from recoup import types as _t  # noqa: F401
from recoup._call import answer, call, held, text, wrap  # noqa: F401

if TYPE_CHECKING:
    from recoup import inputs as _i  # noqa: F401
    from recoup._classes import Account, Cart, Engine, Rulebook  # noqa: F401

__all__ = [
    "codes",
]


def codes() -> tuple[_t.ErrorCodeInfo, ...]:
    """Every error code with its number, what it means and how to mend it."""
    return _r.many(lambda v: _t.ErrorCodeInfo._of(v), answer("errors.codes", ()))
