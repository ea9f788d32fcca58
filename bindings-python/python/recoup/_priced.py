"""Priced carts of the fast lane: numbers come from the engine's own result, everything else from its document."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Self

from recoup import _native as native_half
from recoup import types as _t
from recoup._money import Money
from recoup._record import Field, Record, table

__all__ = ["LineSummary", "Priced", "PricedLine", "Totals", "Why"]

# The document of a record that nobody has asked for: it is never written to.
_NOT_YET: dict[str, Any] = {}


class _Number(Field[Any]):
    """A field that the native half has; where there is none, as after pickling, the document's."""

    def __init__(self, base: Field[Any]) -> None:
        super().__init__(base._read, base._absent, key=base.key)
        self.name = base.name

    def __get__(self, record: Any, owner: Any = None) -> Any:
        if record is None:
            return self
        native = record._native
        if native is None:
            return super().__get__(record, owner)
        value = getattr(native, self.name)
        # Words of a choice are read as everywhere.
        return self._read(value) if isinstance(value, str) else value


def _numbers(*names: str) -> Any:
    """Reads these fields from the native half."""

    def decorate(cls: type[Record]) -> type[Record]:
        for name in names:
            setattr(cls, name, _Number(getattr(cls, name)))
        return cls

    return decorate


@_numbers("subtotal", "discount", "charges", "net", "tax", "gross", "rounding", "due_now", "due_later")
class Totals(_t.Totals):
    """The totals of a cart."""

    # The native half makes it, with its own half and nothing else: at every keystroke, the less the better.
    __slots__ = ("_native",)
    _native: native_half.Totals | None

    @classmethod
    def _of(cls, document: dict[str, Any]) -> Self:
        record = super()._of(document)
        record._native = None
        return record

    def _source(self) -> dict[str, Any]:
        if self._native is not None and not hasattr(self, "_document"):
            self._document = {name: f"{getattr(self, name):f}" for name in self._fields}
        return self._document


@_numbers("unit_price", "rule", "subtotal", "discount", "total", "net", "tax", "gross", "status", "source")
class LineSummary(_t.LineSummary):
    """What a line of a cart comes to."""

    __slots__ = ("_native",)
    _native: native_half.CartLine | None

    @classmethod
    def _of(cls, document: dict[str, Any]) -> Self:
        record = super()._of(document)
        record._native = None
        return record

    @classmethod
    def _by(cls, native: native_half.CartLine) -> Self:
        record = cls.__new__(cls)
        record._document, record._seen, record._native = _NOT_YET, {}, native
        return record

    def _source(self) -> dict[str, Any]:
        native = self._native
        if not self._document and native is not None:
            document: dict[str, Any] = {}
            for name in self._fields:
                value = getattr(native, name)
                if name == "promotions":
                    value = [{"promotion": promotion, "amount": f"{amount:f}"} for promotion, amount in value]
                elif isinstance(value, Decimal):
                    value = f"{value:f}"
                if value is not None and value != []:
                    document[name] = value
            self._document = document
        return self._document


@_numbers(
    "id", "sku", "quantity", "unit", "status", "list_price", "unit_price", "source", "rule",
    "subtotal", "discount", "total", "net", "tax", "gross",
)  # fmt: skip
class PricedLine(_t.PricedLine):
    """A line with its price."""

    __slots__ = ("_cart", "_index", "_native")
    _native: native_half.PricedLine | None
    _cart: Priced | None
    _index: int

    @classmethod
    def _of(cls, document: dict[str, Any]) -> Self:
        record = super()._of(document)
        record._native = record._cart = None
        record._index = 0
        return record

    @classmethod
    def _by(cls, native: native_half.PricedLine | None, cart: Priced, index: int) -> Self:
        record = cls.__new__(cls)
        record._document, record._seen = _NOT_YET, {}
        record._native, record._cart, record._index = native, cart, index
        return record

    def _source(self) -> dict[str, Any]:
        if not self._document and self._cart is not None:
            self._document = self._cart._source()["lines"][self._index]
        return self._document

    def why(self) -> Why:
        """Why it costs what it costs: a table in a notebook, text in a terminal.

        The cart is explained now if it was not when it was priced.
        """
        explanation = None if self._cart is None else self._cart._explained()
        if explanation is None:
            raise ValueError("this line stands alone; ask the line of a priced cart, or price with explain='full'")
        return Why._of(explanation["lines"][self._index])


class Why(_t.LineExplanation):
    """Why a line costs what it costs: the waterfall from the list price to the gross amount, and what else was considered."""

    __slots__ = ()

    def __str__(self) -> str:
        rows = [(step.step, step.rule or "", f"{step.change:,f}", f"{step.amount:,f}") for step in self.waterfall]
        rules = [row[1] for row in rows] + [candidate.rule or "" for candidate in self.candidates]
        width = max((len(rule) for rule in rules), default=0)
        lines = [f"{step:<10} {rule:<{width}} {change:>14} {amount:>14}" for step, rule, change, amount in rows]
        for candidate in self.candidates:
            price = "" if candidate.unit_price is None else f"{candidate.unit_price:,f}"
            end = "won" if candidate.won else f"lost: {candidate.lost}"
            lines.append(f"  {candidate.rule or '(line)':<{width}} {price:>14}  {end}")
        return "\n".join(line.rstrip() for line in lines)

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        steps = ((str(step.step), step.rule or "", f"{step.change:,f}", f"{step.amount:,f}") for step in self.waterfall)
        page = table(("step", "rule", "change", "amount"), steps)
        if self.candidates:
            rows = (
                (one.rule or "(line)", "" if one.unit_price is None else f"{one.unit_price:,f}", str(one.lost or "won"))
                for one in self.candidates
            )
            page += table(("considered", "unit price", ""), rows)
        return page


@_numbers("currency")
class Priced(_t.Priced):
    """A priced cart."""

    __slots__ = ("_lines", "_native", "_why")
    _native: native_half.Priced | None
    _lines: tuple[PricedLine, ...] | None
    _why: dict[str, Any] | None

    @classmethod
    def _of(cls, document: dict[str, Any]) -> Self:
        record = super()._of(document)
        record._native = record._lines = record._why = None
        return record

    @classmethod
    def _by(cls, native: native_half.Priced) -> Self:
        record = cls.__new__(cls)
        record._document, record._seen, record._native = _NOT_YET, {}, native
        record._lines = record._why = None
        return record

    @property
    def total(self) -> Money:
        """What is to be paid."""
        return Money(self.totals.gross, self.currency) if self._native is None else self._native.total

    @property
    def totals(self) -> Totals:  # type: ignore[override]
        """The totals."""
        if "totals" not in self._seen:
            native = self._native
            self._seen["totals"] = Totals._of(self._document["totals"]) if native is None else native.totals
        totals: Totals = self._seen["totals"]
        return totals

    @property
    def lines(self) -> tuple[PricedLine, ...]:  # type: ignore[override]
        """The lines, in the order of the request."""
        if self._lines is None:
            lines: Sequence[native_half.PricedLine | None]
            lines = [None] * len(self._document.get("lines", ())) if self._native is None else self._native.lines()
            self._lines = tuple(PricedLine._by(native, self, index) for index, native in enumerate(lines))
        return self._lines

    def to_json(self) -> str:
        """The result as a document, for its audience."""
        return super().to_json() if self._native is None else self._native.to_json()

    def _source(self) -> dict[str, Any]:
        if not self._document and self._native is not None:
            self._document = json.loads(self._native.to_json())
        return self._document

    def _explained(self) -> dict[str, Any] | None:
        if self._why is None:
            text = None if self._native is None else self._native.explained()
            why = self._source().get("explanation") if text is None else json.loads(text)["explanation"]
            self._why = why
        return self._why

    def __repr__(self) -> str:
        parts = [f"total={str(self.total)!r}", f"lines={len(self.lines)}"]
        for name in ("issues", "needs", "hints", "approvals"):
            found = getattr(self, name)
            if found:
                parts.append(f"{name}={len(found)}")
        return f"Priced({', '.join(parts)})"

    def _repr_html_(self) -> str:
        head = ("line", "sku", "quantity", "unit price", "discount", "net", "rule")
        rows = (
            (
                line.id,
                line.sku,
                f"{line.quantity:,f} {line.unit}",
                str(line.status) if line.unit_price is None else f"{line.unit_price:,f}",
                f"{line.discount:,f}",
                f"{line.net:,f}",
                line.rule or "",
            )
            for line in self.lines
        )
        return f"<p><b>{html.escape(str(self.total))}</b></p>" + table(head, rows)
