"""The one form in which the engine writes a document, and the digest of it.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from recoup import _record as _r
from recoup import types as _t
from recoup._call import answer, text

if TYPE_CHECKING:
    from recoup import inputs as _i

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
