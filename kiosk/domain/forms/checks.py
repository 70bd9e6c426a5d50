"""What the pages of a form find wrong with a case."""

from __future__ import annotations

from kiosk.domain.answers import Answers, Case
from kiosk.domain.forms.pages import Field, Page, Roster
from kiosk.domain.kinds import Several
from kiosk.domain.problems import Problem
from kiosk.domain.words import Words


def shown_fields(page: Page, case: Case) -> tuple[Field, ...]:
    return tuple(f for f in page.fields if f.shown_when(case))


def field_problem(field: Field, case: Case) -> Problem | None:
    """The one thing wrong with this field's answer, or None."""
    if isinstance(field.kind, Several):
        codes = case.many(field.name)
        words = field.kind.fault_of(codes) if codes else _if_missing(field, case)
    else:
        text = case.text(field.name)
        words = field.kind.fault(text, case) if text else _if_missing(field, case)
    return Problem(field.name, words) if words else None


def _if_missing(field: Field, case: Case) -> Words | None:
    return field.missing if field.required(case) else None


def page_problems(page: Page, case: Case) -> tuple[Problem, ...]:
    """All problems of a page: each field's own, or, when those are none, the page's."""
    own = tuple(found for f in shown_fields(page, case) if (found := field_problem(f, case)))
    return own or page.check(case)


def row_problems(roster: Roster, row: Answers, case: Case) -> tuple[Problem, ...]:
    """All problems of one row, over its shown pages."""
    inner = case.within(row)
    return tuple(problem for page in roster.pages if page.shown_when(inner) for problem in page_problems(page, inner))


def roster_problems(roster: Roster, case: Case) -> tuple[Problem, ...]:
    """The first problem of each row, or, when there are none, the roster's own."""
    rows = (row_problems(roster, row, case) for row in case.rows(roster.name))
    own = tuple(found[0] for found in rows if found)
    return own or roster.check(case)


def part_problems(part: Page | Roster, case: Case) -> tuple[Problem, ...]:
    return roster_problems(part, case) if isinstance(part, Roster) else page_problems(part, case)
