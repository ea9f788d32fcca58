"""What is wrong, where, and how to mend it: the one error of the package.

The engine finds every fault of an input at once. The exception carries all of them; its own fields are those of the first.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

__all__ = ["Fault", "RecoupError", "RulebookError"]


class Fault(NamedTuple):
    """One fault. Programs branch on the code and read the context; people read the detail."""

    code: str
    """The stable code, such as ``quantity_not_multiple``; one of `recoup.Code`."""
    number: int
    """Its number in the table of codes, which is never given to another."""
    path: str
    """A JSON pointer into the input, such as ``/lines/0/quantity``; empty when the whole input is meant."""
    detail: str
    """What is wrong and how to mend it, in a sentence."""
    context: dict[str, str | list[str]] = {}
    """Facts for programs by name, such as ``{"nearest": ["48", "72"]}``."""

    def __str__(self) -> str:
        return f"{self.code} at {self.path or '/'}: {self.detail}"


class RecoupError(ValueError):
    """What the engine refuses.

    >>> import recoup
    >>> try:
    ...     recoup.money.currency("EURO")
    ... except recoup.RecoupError as error:
    ...     error.code
    'unknown_currency'
    """

    faults: tuple[Fault, ...]
    """Every fault, in the order of the input. Never empty."""

    def __init__(self, faults: Iterable[Fault | tuple[Any, ...]]) -> None:
        self.faults = tuple(Fault(*fault) for fault in faults)
        super().__init__(self.faults)

    @property
    def code(self) -> str:
        """The code of the first fault."""
        return self.faults[0].code

    @property
    def number(self) -> int:
        """The number of the first fault's code."""
        return self.faults[0].number

    @property
    def path(self) -> str:
        """Where in the input the first fault is, as a JSON pointer."""
        return self.faults[0].path

    @property
    def detail(self) -> str:
        """What is wrong and how to mend it: the sentence of the first fault."""
        return self.faults[0].detail

    @property
    def context(self) -> dict[str, str | list[str]]:
        """Facts of the first fault for programs."""
        return self.faults[0].context

    def __str__(self) -> str:
        shown = [str(fault) for fault in self.faults[:20]]
        if len(self.faults) > len(shown):
            shown.append(f"and {len(self.faults) - len(shown)} more")
        return "\n".join(shown)


class RulebookError(RecoupError):
    """A rulebook, or the catalogue and prices beside it, that can't be used: with every fault and its place."""
