"""The base of what the engine answers: a document whose fields are read when they are asked for.

A record is the document as it came; a field is converted (to a `Decimal`, an aware `datetime`, another record) the first time a program
reads it. So a result with a thousand lines costs nothing for the lines that nobody looks at, and a field that a newer engine adds is
in `to_dict()` even where this version has no attribute for it.
"""

from __future__ import annotations

import datetime
import html
import json
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar, Generic, Never, Self, TypeVar, overload

__all__ = ["Document", "Field", "Record"]

T = TypeVar("T")
R = TypeVar("R")
E = TypeVar("E", bound=StrEnum)


class Document:
    """What can be given to the engine as a document."""

    __slots__ = ()

    def to_dict(self) -> Any:
        """The document: strings, integers, truth values, lists and dicts."""
        raise NotImplementedError


class Field(Generic[T]):
    """A field of a record: how it is read, and what it is when it is absent. It can't be assigned to."""

    def __init__(self, read: Callable[[Any], T], absent: T | None = None, *, key: str = "") -> None:
        self._read = read
        self._absent = absent
        self.key = key
        self.name = key

    def __set_name__(self, owner: type[Record], name: str) -> None:
        self.name = name
        self.key = self.key or name

    @overload
    def __get__(self, record: None, owner: type[Record]) -> Field[T]: ...
    @overload
    def __get__(self, record: Record, owner: type[Record]) -> T: ...
    def __get__(self, record: Record | None, owner: type[Record]) -> Field[T] | T:
        if record is None:
            return self
        seen = record._seen
        if self.name in seen:
            return seen[self.name]  # type: ignore[no-any-return]
        value = record._source().get(self.key)
        read = self._absent if value is None else self._read(value)
        seen[self.name] = read
        return read  # type: ignore[return-value]

    def __set__(self, record: Record, value: Never) -> None:
        raise AttributeError(f"{type(record).__name__}.{self.name} can't be changed")


class Record(Document):
    """A document of the engine with typed fields. Two are equal when their documents are."""

    __slots__ = ("_document", "_seen")

    _fields: ClassVar[tuple[str, ...]] = ()
    _document: dict[str, Any]
    _seen: dict[str, Any]

    def __init_subclass__(cls) -> None:
        own = [name for name, value in vars(cls).items() if isinstance(value, Field)]
        cls._fields = (*cls._fields, *own)

    @classmethod
    def _of(cls, document: dict[str, Any]) -> Self:
        """A record over a document, which it keeps."""
        record = cls.__new__(cls)
        record._document = document
        record._seen = {}
        return record

    def _source(self) -> dict[str, Any]:
        return self._document

    def to_dict(self) -> dict[str, Any]:
        """The document itself, a copy of its own."""
        return json.loads(self.to_json())  # type: ignore[no-any-return]

    def to_json(self) -> str:
        """The document as text."""
        return json.dumps(self._source(), ensure_ascii=False, separators=(",", ":"))

    def __getitem__(self, name: str) -> Any:
        """A field as the document has it, also one that has no attribute."""
        return self._source()[name]

    def __contains__(self, name: object) -> bool:
        return name in self._source()

    def __iter__(self) -> Never:
        raise TypeError(f"{type(self).__name__} is a record, not a list")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and self._source() == other._source()

    def __hash__(self) -> int:
        return hash(json.dumps(self._source(), sort_keys=True))

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restore, (type(self), self._source()))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={_shown(value)}' for name, value in self._present())})"

    def _repr_html_(self) -> str:
        return table(("", type(self).__name__), ((name, _shown(value)) for name, value in self._present()))

    def _present(self) -> Iterable[tuple[str, Any]]:
        """The fields that are there."""
        for name in self._fields:
            value = getattr(self, name)
            if value is not None and value != () and value != {}:
                yield name, value


class Union(Record):
    """Records that a word in one field tells apart: one class per word, under the class of the union.

    A word that a newer engine knows gives the union's own class, whose word field and `to_dict()` say what it is.
    """

    __slots__ = ()

    _tag: ClassVar[str] = ""
    _variants: ClassVar[dict[str, type[Union]]] = {}

    def __init_subclass__(cls, *, tag: str = "", word: str = "") -> None:
        super().__init_subclass__()
        if tag:
            cls._tag = tag
            cls._variants = {}
        if word:
            cls._variants[word] = cls

    @classmethod
    def _of(cls, document: dict[str, Any]) -> Self:
        variant: Any = cls._variants.get(document.get(cls._tag, ""), cls)
        record: Self = variant.__new__(variant)
        record._document = document
        record._seen = {}
        return record


def _restore(cls: type[Record], document: dict[str, Any]) -> Record:
    return cls._of(document)


def _shown(value: Any) -> str:
    if isinstance(value, Record):
        return f"{type(value).__name__}(...)"
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return f"<{len(value)}>"
    if isinstance(value, StrEnum):
        return repr(value.value)
    return repr(value)


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of a notebook."""

    def cells(tag: str, row: Iterable[str]) -> str:
        return "".join(f'<{tag} style="text-align:left">{html.escape(cell)}</{tag}>' for cell in row)

    body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    return f"<table><thead><tr>{cells('th', head)}</tr></thead><tbody>{body}</tbody></table>"


# How values are read. Generated types name these.


def plain(value: Any) -> Any:
    """Whatever JSON has: as it stands."""
    return value


def text(value: str) -> str:
    """A string: as it stands."""
    return value


def whole(value: int) -> int:
    """An integer: as it stands."""
    return value


def truth(value: bool) -> bool:
    """A truth value: as it stands."""
    return value


def decimal(value: Any) -> Decimal:
    """A decimal, digit for digit."""
    return Decimal(value)


def instant(value: str) -> datetime.datetime:
    """An aware instant. A `datetime` ends at microseconds; the document has all digits."""
    return datetime.datetime.fromisoformat(value)


def day(value: str) -> datetime.date:
    """A date."""
    return datetime.date.fromisoformat(value)


def clock(value: str) -> datetime.time:
    """A time of day."""
    return datetime.time.fromisoformat(value)


def word(choice: type[E], value: str) -> E | str:
    """A word of a choice; one that a newer engine knows stays a string."""
    try:
        return choice(value)
    except ValueError:
        return value


def many(read: Callable[[Any], T], values: Iterable[Any]) -> tuple[T, ...]:
    """A list."""
    return tuple(map(read, values))


def named(read: Callable[[Any], T], values: Mapping[str, Any]) -> dict[str, T]:
    """An object with free names."""
    return {name: read(value) for name, value in values.items()}


def unless(refusal: Callable[[Any], R], read: Callable[[Any], T], value: Any) -> T | R:
    """An answer, or the faults in its place."""
    return refusal(value) if "errors" in value else read(value)


def maybe(read: Callable[[Any], T], value: Any) -> T | None:
    """A value, or null."""
    return None if value is None else read(value)
