"""`Rulebook`, `Engine`, `Account` and `Cart`: the printed methods, and what is written by hand because it is hot or takes more than documents."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, Unpack, overload

from recoup import _native
from recoup import types as _t
from recoup._call import call
from recoup._priced import LineSummary, Priced
from recoup._surface import AccountSurface, CartSurface, EngineSurface, RulebookSurface

if TYPE_CHECKING:
    from recoup import inputs as _i

__all__ = ["Account", "Cart", "Engine", "Rulebook"]


class Rulebook(RulebookSurface):
    """What a business decides, as a document that was read: prices, promotions, taxes, approvals, plays."""

    __slots__ = ("_handle",)


class Account(AccountSurface):
    """The state of one customer company: its carts, quotes, approvals, orders and budgets. It changes by steps only."""

    __slots__ = ("_handle",)


class Engine(EngineSurface):
    """A compiled rulebook with its catalogue and prices. It never changes, and threads may share it."""

    __slots__ = ("_handle",)

    @classmethod
    def compile(
        cls,
        rulebook: Rulebook | _i.RulebookDocumentDict | str | bytes | os.PathLike[str],
        *,
        products: Iterable[_i.ProductRecordDict] | Any = None,
        categories: Iterable[_i.CategoryRecordDict] | Any = None,
        product_groups: Iterable[_i.ProductGroupRecordDict] | Any = None,
        prices: Iterable[_i.PriceRecordDict] | Any = None,
        prices_csv: Iterable[str] | None = None,
        products_csv: Iterable[str] | None = None,
        costs: Iterable[_i.CostDict] | Any = None,
    ) -> Self:
        """Compiles a rulebook, with the catalogue and the prices that come in bulk beside it. Every fault at once.

        rulebook: the document as text, bytes, a dict, a path to a file, or a `Rulebook`.
        products, categories, product_groups, prices, costs: rows as dicts, or a table of pyarrow, polars or pandas whose
        columns are the fields; an empty cell is a field left out.
        prices_csv, products_csv: the texts of CSV files.
        """
        if not isinstance(rulebook, Rulebook):
            if isinstance(rulebook, os.PathLike):
                with open(rulebook, "rb") as file:
                    rulebook = file.read()
            rulebook = Rulebook.parse(rulebook)
        tables = (_rows(table) for table in (products, categories, product_groups, prices))
        texts = (None if files is None else list(files) for files in (prices_csv, products_csv))
        return cls._of(call("engine.compile", (rulebook._handle,), *tables, *texts, _rows(costs)))

    @overload
    def price(self, request: _i.RequestDict | _t.Request | str | bytes, /) -> Priced: ...
    @overload
    def price(self, /, **fields: Unpack[_i.RequestDict]) -> Priced: ...
    def price(self, request: Any = None, /, **fields: Any) -> Priced:
        """Prices a cart. A line that merely has no price is no error: it says why.

        The request is a dict, its text, or its fields by name. A line is a dict, or `(sku, quantity)` or
        `(sku, quantity, unit)`.
        """
        return Priced._by(self._handle.price(request, **fields))

    def price_many(self, requests: Sequence[_i.RequestDict | _t.Request | str]) -> tuple[Priced | _t.Refusal, ...]:
        """Prices many carts on all cores, each by itself: the answer has a result for each, or its `errors`.

        A request is what `price` takes as one: a dict, its text, or a `Request`. Many carts of few lines are faster as a table: `price_table`.
        """
        if not isinstance(requests, (list, tuple)):
            # Whatever it is, the engine says what is wrong with it.
            other: Any = requests
            return super().price_many(other)  # type: ignore[return-value]
        answers = self._handle.price_many(requests)
        return tuple(
            _t.Refusal._of({"errors": json.loads(one)}) if isinstance(one, str) else Priced._by(one) for one in answers
        )

    def matching_policies(
        self,
        facts: _i.StatedFactsDict | str | bytes,
        *,
        subject: _i.SubjectKindWord | _t.SubjectKind | None = None,
    ) -> tuple[_t.MatchingPolicy, ...]:
        """Which approval policies want an approval of a subject of the program's own, of which only facts are known.

        In the order of the rulebook, those that hold and, with why as `unknown`, those that can't be decided: what can't be
        known counts as holding. What is left out of the facts is not known, nor is what a policy asks of lines or of spending
        before.

        facts: the facts, in the words of conditions.
        subject: what it is; `cart`.
        """
        found = self._handle.matching_policies(facts, subject)
        return super().matching_policies(facts, subject=subject) if found is None else found

    @overload
    def prepare(self, request: _i.RequestDict | _t.Request | str | bytes, /) -> Cart: ...
    @overload
    def prepare(self, /, **fields: Unpack[_i.RequestDict]) -> Cart: ...
    def prepare(self, request: Any = None, /, **fields: Any) -> Cart:
        """Resolves a cart once, to be edited and priced again at every keystroke. It takes what `price` takes."""
        cart = Cart._of(self._handle.prepare(request, **fields))
        cart._engine = self
        return cart

    def price_table(
        self,
        lines: Any,
        *,
        progress: Callable[[int, int], object] | None = None,
        threads: int | None = None,
        **fields: Any,
    ) -> _native.Table:
        """Prices a table of lines, many carts at once: Arrow in, Arrow out, on all cores.

        lines: any table that has ``__arrow_c_stream__`` (polars, pyarrow, pandas, DuckDB), one row for each line of a cart. Columns:

        - ``sku`` (text) and ``quantity`` (decimal, integers or text) are needed.
        - ``cart`` (text or integers) tells the carts apart; rows of one cart need not stand together. Without it every row is a cart.
        - ``id``, ``unit`` and ``contract`` (text) and ``requested`` (instant) are the line's own.
        - ``as_of`` (instant), ``currency``, ``account``, ``contact``, ``org_unit``, ``channel``, ``region``, ``ship_to``, ``ship_from``,
          ``seller`` and ``warehouse`` (text) are the cart's: all its rows say the same.

        An instant is a timestamp with a time zone or RFC 3339 text. Nothing may be a float. A null is a field left out.

        fields: what all carts share, such as ``currency="USD", as_of=now, segments=["trade"]``; a field is a column or stands here.
        progress: called with the carts done and all carts as the work goes on; an exception that it raises ends the work.
        threads: how many at most; as many as the machine has when left out. The interpreter is free meanwhile.

        The answer has the same rows in the same order: the columns that were given, then ``status``, ``list_price``, ``unit_price``,
        ``source``, ``rule``, ``subtotal``, ``discount``, ``total``, ``net``, ``tax`` and ``gross`` as `PricedLine` has them, ``cart_gross``
        (what is to be paid for the whole cart), ``reasons`` (why a line has no price), ``issues`` (what stands against the line; the cart's
        own stand at its first line), ``error_code``, ``error_path`` and ``error_detail``. Where the cart is refused, each of its rows has
        the error that `price` would raise, and nulls. A fault of the table itself is raised, with the column as its path.
        """
        return _native.price_table(self._handle, lines, fields, progress, threads)


class Cart(_native.CartLane, CartSurface):
    """A cart that is edited and priced again at every keystroke. Its lines are counted from 0."""

    __slots__ = ("_engine",)
    _engine: Engine

    @classmethod
    def _of(cls, handle: _native.Handle) -> Self:
        return cls(handle)

    def line(self, index: int) -> LineSummary:
        """What a line comes to, by which rule, and what each promotion took."""
        return LineSummary._by(self._line(index))

    def price(self) -> Priced:
        """The full result, with everything that the request asks for."""
        return Priced._by(self._price(self._engine._handle))


def _rows(table: Any) -> Any:
    """Rows as dicts, of whatever has rows."""
    if table is None or isinstance(table, list):
        return table
    if hasattr(table, "to_pylist"):  # pyarrow
        rows = table.to_pylist()
    elif hasattr(table, "to_dicts"):  # polars
        rows = table.to_dicts()
    elif hasattr(table, "iterrows"):  # pandas
        rows = table.astype(object).where(table.notna(), None).to_dict(orient="records")
    elif isinstance(table, (str, bytes, Mapping)):
        return table
    else:
        return list(table)
    return [{name: value for name, value in row.items() if value is not None} for row in rows]
