"""When a document is due, as small functions that a document kind is declared with.

A document is of the applicant (no subject), of a member (subject: the ID), of an income or of a possession.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kiosk.domain.answers import Answers, Case
from kiosk.domain.forms import DocumentRule, Due, Rule
from kiosk.domain.programmes.social_security.incomes import monthly_amount
from kiosk.domain.programmes.social_security.members import members
from kiosk.domain.programmes.social_security.owners import owner_of, owner_words
from kiosk.domain.words import verbatim

Dues = Callable[[Case], tuple[Due, ...]]


def once(rule: Rule, strength: DocumentRule = DocumentRule.REQUIRED) -> Dues:
    """One document of the applicant's own, where the rule holds."""

    def due(case: Case) -> tuple[Due, ...]:
        return (Due(rule=strength),) if rule(case) else ()

    return due


def when(name: str, *codes: str) -> Dues:
    """One document where an answer is one of these codes."""
    return once(lambda case: case.is_(name, *codes))


def circumstance(code: str) -> Dues:
    """One document where this special circumstance was chosen."""
    return once(lambda case: code in case.many("circumstances"))


def members_with(name: str, code: str) -> Dues:
    """One document for each member whose answer is ``code``."""

    def due(case: Case) -> tuple[Due, ...]:
        rows = (row for row in members(case) if row.text(name) == code)
        return tuple(Due(row.text("dep_id"), verbatim(row.text("dep_name"))) for row in rows)

    return due


def incomes(fits: Callable[[str], bool]) -> Dues:
    """One document for each income above zero whose type fits; the same owner's second of a type is numbered."""

    def due(case: Case) -> tuple[Due, ...]:
        rows = (r for r in case.rows("incomes") if fits(r.text("income_type")) and monthly_amount(case.within(r)))
        return _numbered(case, rows, "income_owner", "income_type")

    return due


def assets(fits: Callable[[Case, Answers], bool]) -> Dues:
    """One document for each possession that fits."""

    def due(case: Case) -> tuple[Due, ...]:
        rows = (row for row in case.rows("assets") if fits(case, row))
        return _numbered(case, rows, "asset_owner", "asset_type")

    return due


def _numbered(case: Case, rows: Iterable[Answers], owner: str, kind: str) -> tuple[Due, ...]:
    dues: dict[str, Due] = {}
    for row in rows:
        base, count = f"{owner_of(row, owner)}-{row.text(kind)}", 1
        while (subject := base if count == 1 else f"{base}-{count}") in dues:
            count += 1
        dues[subject] = Due(subject, owner_words(case.within(row), owner))
    return tuple(dues.values())
