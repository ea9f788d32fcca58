"""Buckets as GrowthBook's hash gives them, for hosts that give arms themselves.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from recoup import _native
from recoup import _record as _r
from recoup import types as _t
from recoup._call import answer

if TYPE_CHECKING:
    from recoup import inputs as _i

__all__ = [
    "bucket",
    "bucket_ranges",
    "buckets",
]


def bucket(seed: str, value: str, version: _i.HashVersionWord | _t.HashVersion) -> _t.Bucket:
    """Where a value falls: part `part` of `of` equal parts, and the same as a share.

    seed: The seed of the experiment.
    value: What is hashed, such as the id of an account.
    version: The version of the hash; new experiments take 2.
    """
    return _t.Bucket._of(_native.bucket(seed, value, version) or answer("experiments.bucket", (), seed, value, version))


def buckets(seed: str, values: Sequence[str], version: _i.HashVersionWord | _t.HashVersion) -> _t.Buckets:
    """Where each of several values falls, as `bucket` says it of one: a million at most.

    seed: The seed of the experiment.
    values: What is hashed, such as the ids of accounts.
    version: The version of the hash; new experiments take 2.
    """
    return _t.Buckets._of(_native.buckets(seed, values, version) or answer("experiments.buckets", (), seed, values, version))


def bucket_ranges(arms: int, *, coverage: _i.DecimalLike | None = None, weights: Sequence[_i.DecimalLike] | None = None) -> tuple[tuple[Decimal, ...], ...]:
    """The range of buckets of each arm as pairs of shares, from the first to outside the second, to eight decimals.

    arms: How many arms there are.
    coverage: The share of units that takes part, 0 to 1; 1.
    weights: The weight of each arm; equal ones.
    """
    return _r.many(lambda v: _r.many(_r.decimal, v), answer("experiments.bucket_ranges", (), arms, coverage, weights))
