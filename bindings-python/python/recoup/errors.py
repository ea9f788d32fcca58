"""The table of error codes.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

from recoup import _record as _r
from recoup import types as _t
from recoup._call import answer

__all__ = [
    "codes",
]


def codes() -> tuple[_t.ErrorCodeInfo, ...]:
    """Every error code with its number, what it means and how to mend it."""
    return _r.many(lambda v: _t.ErrorCodeInfo._of(v), answer("errors.codes", ()))
