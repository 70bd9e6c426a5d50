"""How a form is declared, and what its declaration says of a set of answers.

One declaration drives the wizard page, the checks, the review page, the stored payload, the receipt and the
officer's view. A new field is one ``Field``, a new page one ``Page``, a new programme one module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.answers import Answers, Case
from kiosk.domain.kinds import Kind, Several
from kiosk.domain.problems import Problem
from kiosk.domain.words import Words

Rule = Callable[[Case], bool]
PageCheck = Callable[[Case], tuple[Problem, ...]]
Echo = Callable[[Case], Words | None]


def always(_case: Case) -> bool:
    return True


def never(_case: Case) -> bool:
    return False


def no_check(_case: Case) -> tuple[Problem, ...]:
    return ()


def no_echo(_case: Case) -> Words | None:
    return None


@dataclass(frozen=True, slots=True)
class Field:
    """One thing asked.

    missing: the sentence when it is required and empty: what it is, and what is needed.
    required, shown_when: functions of the case; a field that is not shown is neither checked nor stored.
    echo: what the answer amounts to, said back while it is typed (a bank's name, an amount in words).
    """

    name: str
    label: Words
    kind: Kind
    missing: Words
    hint: Words | None = None
    required: Rule = always
    shown_when: Rule = always
    echo: Echo = no_echo


class Picture(StrEnum):
    """The place framed in the schematic ID card of a page's guide."""

    CARD_NUMBER = "card_number"
    CARD_DATE = "card_date"
    CARD_NAME = "card_name"


@dataclass(frozen=True, slots=True)
class Guide:
    """The panel that shows where to find what is asked."""

    question: Words
    sentence: Words
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One question, or one thing: at most four inputs.

    title: unique in its programme; a question.
    check: problems between fields, found only when each field is right by itself.
    doubt: a question asked once before going on when an answer is possible but unlikely (too many zeros).
    """

    name: str
    title: Words
    fields: tuple[Field, ...]
    hint: Words | None = None
    guide: Guide | None = None
    shown_when: Rule = always
    check: PageCheck = no_check
    doubt: Echo = no_echo


@dataclass(frozen=True, slots=True)
class Roster:
    """Things that repeat (members, incomes, assets), shown as cards; each row walks through ``pages``.

    name: also the name under which the rows are stored.
    card: the card's heading and its line, from a row's case.
    summary: the total or count said under the title.
    check: problems across the rows.
    """

    name: str
    title: Words
    row_title: Words
    add: Words
    empty: Words
    pages: tuple[Page, ...]
    card: Callable[[Case], tuple[Words, Words]]
    icon: str = "user"
    hint: Words | None = None
    summary: Echo = no_echo
    shown_when: Rule = always
    check: PageCheck = no_check


@dataclass(frozen=True, slots=True)
class Section:
    """A row of the task list."""

    name: str
    title: Words
    icon: str
    parts: tuple[Page | Roster, ...]


class DocumentRule(StrEnum):
    REQUIRED = "required"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class Due:
    """One document asked for: of whom or what (empty for the applicant's own), and whether it may be left out."""

    subject: str = ""
    subject_words: Words | None = None
    rule: DocumentRule = DocumentRule.REQUIRED


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A kind of evidence: when it is due is a function of the answers.

    why: the sentence shown to the applicant.
    newest_days: how old it may be, or None.
    """

    code: str
    name: Words
    why: Words
    icon: str
    due: Callable[[Case], tuple[Due, ...]]
    newest_days: int | None = None


@dataclass(frozen=True, slots=True)
class DueDocument:
    """A row of the checklist. ``key`` is stable while the answers that asked for it stand."""

    kind: DocumentKind
    due: Due

    @property
    def key(self) -> str:
        return f"{self.kind.code}:{self.due.subject}" if self.due.subject else self.kind.code

    @property
    def required(self) -> bool:
        return self.due.rule is DocumentRule.REQUIRED


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme a person can apply to.

    code, version: stand in every application made with this form.
    declarations: pages of consents, after the review.
    """

    code: str
    version: int
    title: Words
    task_title: Words
    sections: tuple[Section, ...]
    documents: tuple[DocumentKind, ...]
    declarations: tuple[Page, ...]

    def section(self, name: str) -> Section:
        return next(s for s in self.sections if s.name == name)

    def checklist(self, case: Case) -> tuple[DueDocument, ...]:
        """The documents due; answers that other answers hide ask for none."""
        shown = replace(case, answers=relevant(self, case))
        return tuple(DueDocument(kind, due) for kind in self.documents for due in kind.due(shown))

    def fields(self) -> Iterator[tuple[Section, Page, Field]]:
        """Every declared field, with where it stands; rows' fields included."""
        for section in self.sections:
            for part in section.parts:
                for page in part.pages if isinstance(part, Roster) else (part,):
                    for field in page.fields:
                        yield section, page, field


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


def relevant(programme: Programme, case: Case) -> Answers:
    """The answers without those of fields, pages and rosters that the other answers hide, hidden ones among them."""
    kept = _shown_answers(programme, case)
    if len(kept.values) == len(case.answers.values) and kept.values == case.answers.values:
        return kept
    return relevant(programme, replace(case, answers=kept))


def _shown_answers(programme: Programme, case: Case) -> Answers:
    kept: dict[str, str | tuple[str, ...] | tuple[Answers, ...]] = {}
    for section in programme.sections:
        for part in section.parts:
            if not part.shown_when(case):
                continue
            if isinstance(part, Roster):
                rows = case.rows(part.name)
                kept[part.name] = tuple(_relevant_row(part, row, case) for row in rows)
            else:
                kept.update(_shown_values(part, case, case.answers))
    return Answers().with_(**kept)


def _relevant_row(roster: Roster, row: Answers, case: Case) -> Answers:
    inner = case.within(row)
    kept: dict[str, str | tuple[str, ...] | tuple[Answers, ...]] = {}
    for page in roster.pages:
        if page.shown_when(inner):
            kept.update(_shown_values(page, inner, row))
    return Answers().with_(**kept)


def _shown_values(page: Page, case: Case, source: Answers) -> dict[str, str | tuple[str, ...] | tuple[Answers, ...]]:
    return {f.name: source.values[f.name] for f in shown_fields(page, case) if f.name in source}
