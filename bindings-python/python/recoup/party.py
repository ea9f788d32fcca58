"""Functions of `recoup.party`.

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
    "check_company",
]


def check_company(company: _i.CompanyRecordDict | _t.CompanyRecord | str | bytes, *, unit: str | None = None, contact: str | None = None) -> _t.CheckedCompany:
    """Checks a company and answers what one asks of it: its `account`; with a unit its `lineage`, the unit itself first;
    with a contact too, the contact's `roles` there. Every fault of the company at once; `unknown_org_unit`,
    `unknown_contact`.
    
    company: The company.
    unit: A unit of it.
    contact: A contact, whose roles in the unit are meant.
    """
    return _t.CheckedCompany._of(answer("party.check_company", (), company, unit, contact))
