"""Functions of `recoup.documents`.

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
    "canonical",
    "digest",
]


def canonical(document: Any | str | bytes, *, kind: _i.DocumentKindWord | _t.DocumentKind | None = None) -> str:
    """The document as the engine writes it: compact, fields in the declared order, defaults left out, decimals as
    strings without trailing zeros, instants in UTC. Every fault of the document at once.
    
    document: The document.
    kind: What it is read as; tree.
    """
    return text("documents.canonical", (), document, kind)


def digest(document: Any | str | bytes, *, kind: _i.DocumentKindWord | _t.DocumentKind | None = None) -> str:
    """The SHA-256 of the canonical form.
    
    document: The document.
    kind: What it is read as; tree.
    """
    return _r.text(answer("documents.digest", (), document, kind))
