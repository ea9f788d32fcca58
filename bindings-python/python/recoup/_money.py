"""An amount with its currency."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from recoup._record import Document

__all__ = ["Money"]


class _Money(NamedTuple):
    amount: Decimal
    currency: str


class Money(_Money, Document):
    """An amount of one currency, exact.

    >>> print(Money(Decimal("3884.00"), "USD"))
    3,884.00 USD
    """

    __slots__ = ()

    def __str__(self) -> str:
        return f"{self.amount:,f} {self.currency}"

    def __repr__(self) -> str:
        return f"Money({str(self.amount)!r}, {self.currency!r})"

    def to_dict(self) -> dict[str, str]:
        """The amount as documents have it."""
        return {"amount": f"{self.amount:f}", "currency": self.currency}

    @classmethod
    def _of(cls, document: dict[str, str]) -> Money:
        """Reads an amount of a document."""
        return cls(Decimal(document["amount"]), document["currency"])
