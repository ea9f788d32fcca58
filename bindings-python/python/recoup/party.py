"""The tree of a customer company, before it becomes an account's profile.

Printed from the engine's surface by `cargo xtask gen`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoup import types as _t
from recoup._call import answer

if TYPE_CHECKING:
    from recoup import inputs as _i

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
