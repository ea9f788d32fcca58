"""How the printed methods reach the engine."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Never, Self, TypeVar

from recoup import _native

__all__ = ["Holder", "answer", "call", "held", "text", "wrap"]

H = TypeVar("H", bound="Holder")

_classes: dict[str, type[Holder]] = {}


class Holder:
    """The base of `Rulebook`, `Engine`, `Account` and `Cart`: an opaque handle. Threads may share it."""

    # A cart has its handle from its native half; the others keep theirs in a slot.
    __slots__ = ()

    _kind: ClassVar[str] = ""

    if TYPE_CHECKING:

        @property
        def _handle(self) -> _native.Handle: ...

    def __init_subclass__(cls, *, kind: str = "") -> None:
        cls._kind = kind or cls._kind
        # The last class of a kind is the public one.
        _classes[cls._kind] = cls

    @classmethod
    def _of(cls, handle: _native.Handle) -> Self:
        holder: Any = cls.__new__(cls)
        holder._handle = handle
        return holder  # type: ignore[no-any-return]

    def __reduce__(self) -> Never:
        raise TypeError(f"a {type(self).__name__} can't be pickled; keep its document and make it again")

    def __repr__(self) -> str:
        return f"<recoup.{type(self).__name__}>"


def wrap(handle: Any) -> Any:
    """The object of the class that a handle is of."""
    return _classes[handle.kind]._of(handle)


def held(holder: Holder) -> _native.Handle:
    """The handle of an argument."""
    if not isinstance(holder, Holder):
        raise TypeError(f"a Rulebook, Engine, Account or Cart is needed here, not {type(holder).__name__}")
    return holder._handle


def call(name: str, handles: tuple[_native.Handle, ...], *arguments: Any) -> Any:
    """Runs an operation; answers with text or a handle."""
    return _native.call(name, handles, arguments)


def text(name: str, handles: tuple[_native.Handle, ...], *arguments: Any) -> str:
    """Runs an operation; answers with its text as it is."""
    answered: str = _native.call(name, handles, arguments)
    return answered


def answer(name: str, handles: tuple[_native.Handle, ...], *arguments: Any) -> Any:
    """Runs an operation; answers with its document."""
    return json.loads(_native.call(name, handles, arguments), parse_float=Decimal)
