"""Who can be a member of the household, and what the listed members amount to. Their pages: member_roster.

What the relation tells already is not asked again: a member's kind (F52), and mostly the gender.
"""

from __future__ import annotations

from kiosk.domain.answers import Answers, Case
from kiosk.domain.kinds import Option
from kiosk.domain.words import tr

ENTRUSTED, HOUSEMATE = "entrusted", "housemate"

MARITAL = (
    Option("single", tr("Never married")),
    Option("married", tr("Married")),
    Option("divorced", tr("Divorced")),
    Option("widowed", tr("Widowed")),
)
RELATIONS = (
    Option("husband", tr("Husband")),
    Option("wife", tr("Wife")),
    Option("son", tr("Son")),
    Option("daughter", tr("Daughter")),
    Option("father", tr("Father")),
    Option("mother", tr("Mother")),
    Option("brother", tr("Brother")),
    Option("sister", tr("Sister")),
    Option("grandfather", tr("Grandfather")),
    Option("grandmother", tr("Grandmother")),
    Option("grandson", tr("Grandson")),
    Option("granddaughter", tr("Granddaughter")),
    Option(ENTRUSTED, tr("Entrusted dependent"), tr("Such as a foster child")),
    Option(HOUSEMATE, tr("Housemate"), tr("No kinship; not counted in the family")),
)


def lives_with_others(case: Case) -> bool:
    return (case.whole("residents_count") or 0) > 0


def members(case: Case) -> tuple[Answers, ...]:
    """The listed members; none where the applicant said to live alone."""
    return case.rows("members") if lives_with_others(case) else ()


def dep_kind(row: Answers) -> str:
    """``direct``, ``entrusted`` or ``housemate`` (F52): the relation decides."""
    relation = row.text("relation")
    return relation if relation in (ENTRUSTED, HOUSEMATE) else "direct"


def is_head(case: Case) -> bool:
    """عائل if at least one dependent is listed, else مستقل (facts.md (d) 2, applicant_role)."""
    return any(dep_kind(row) != HOUSEMATE for row in members(case))


def has_members(case: Case) -> bool:
    return bool(members(case))
