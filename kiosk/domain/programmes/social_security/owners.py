"""Whose an income or a possession is: the applicant's or a listed member's."""

from __future__ import annotations

from kiosk.domain.answers import Answers, Case
from kiosk.domain.kinds import Choice, Option
from kiosk.domain.programmes.social_security.members import members
from kiosk.domain.words import Words, tr, verbatim

APPLICANT = "applicant"


def owner_options(case: Case) -> tuple[Option, ...]:
    """The applicant, then the members by their ID; a member without an ID yet cannot be chosen."""
    listed = {row.text("dep_id"): row for row in members(case) if row.text("dep_id")}
    return (
        Option(APPLICANT, tr("The applicant")),
        *(Option(id, verbatim(row.text("dep_name"))) for id, row in listed.items()),
    )


OWNER_KIND = Choice(options_of=owner_options)


def owner_of(row: Answers, field: str) -> str:
    """A member's ID, or ``applicant``, also where the question was not needed."""
    return row.text(field) or APPLICANT


def owner_words(case: Case, field: str) -> Words:
    return OWNER_KIND.label(case.text(field) or APPLICANT, case) or tr("A member no longer listed")
