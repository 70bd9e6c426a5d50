"""What the pages of a form find wrong with a case."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.answers import NO, YES, Answers, Case
from kiosk.domain.forms.pages import Field, Page, Roster
from kiosk.domain.kinds import Choice, Consent, Several, YesNo
from kiosk.domain.problems import Problem
from kiosk.domain.words import Words


def shown_fields(page: Page, case: Case) -> tuple[Field, ...]:
    return tuple(f for f in page.fields if f.shown_when(case))


def only_choice(page: Page, case: Case) -> Field | None:
    """The page's one question, where its answer is one of few and nothing more comes up on the page with any of them.

    Of a question with several answers the one that excludes the others is meant: with it nothing is left to choose.
    None where more is asked, where the list is long, and where the answer is binding.
    """
    shown = shown_fields(page, case)
    if len(shown) != 1 or page.binding:
        return None
    (field,) = shown
    codes = _codes(field, case)
    if not codes or (len(page.fields) > 1 and any(_brings_more(page, field, code, case) for code in codes)):
        return None
    return field


def _codes(field: Field, case: Case) -> tuple[str, ...]:
    """The answers that each answer the whole question, all on the page; none where it is no such question."""
    if isinstance(field.kind, YesNo):
        return (YES, NO)
    if isinstance(field.kind, Several) and field.kind.label(field.kind.none) is not None:
        return (field.kind.none,)
    if isinstance(field.kind, Choice) and not field.kind.searchable:
        return tuple(option.code for option in field.kind.offered(case))
    return ()


def _brings_more(page: Page, field: Field, code: str, case: Case) -> bool:
    said = {field.name: (code,) if isinstance(field.kind, Several) else code}
    if case.row is not None:
        answered = case.within(case.row.with_(**said))
    else:
        answered = replace(case, answers=case.answers.with_(**said))
    return shown_fields(page, answered) != (field,)


def affirmed_fields(page: Page, case: Case) -> tuple[Field, ...]:
    """The consents that the button going on says yes to."""
    if page.affirm is None:
        return ()
    return tuple(f for f in shown_fields(page, case) if isinstance(f.kind, Consent))


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
