"""A programme: its sections, the documents its answers ask for, its declarations; and which answers count."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.domain.answers import Answers, Case
from kiosk.domain.forms.checks import shown_fields
from kiosk.domain.forms.pages import Field, Page, Roster, Section
from kiosk.domain.forms.rehearsal import Rehearse, nothing_to_rehearse
from kiosk.domain.papers import Paper
from kiosk.domain.policy import Policy
from kiosk.domain.words import Words, ltr, verbatim

if TYPE_CHECKING:
    from kiosk.domain.rules import Assessment


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
    only_pdf: a picture of it won't do.
    paper: what it is when it lies on a scanner.
    proves: the answers that stand on it; where one of them has changed, a copy handed in earlier won't do.
    """

    code: str
    name: Words
    why: Words
    icon: str
    due: Callable[[Case], tuple[Due, ...]]
    newest_days: int | None = None
    only_pdf: bool = False
    paper: Paper = Paper.SHEET
    proves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Attachments:
    """Files of one kind that are added freely, ``least`` to ``most`` of them. The rows are counted from 1."""

    kind: DocumentKind
    least: int = 0
    most: int = 5

    def row(self, number: int) -> DueDocument:
        words = verbatim(ltr(str(number)))
        return DueDocument(self.kind, Due(str(number), words, DocumentRule.OPTIONAL))


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


Assess = Callable[[Case, Policy, date], "Assessment"]
"""A programme's rules, for the month that begins on that day. Raises UndefinedPolicy: a figure is never guessed."""


@dataclass(frozen=True, slots=True)
class RegistryUse:
    """A registry that the programme may ask, with the person's consent, before one of its sections.

    code: of ``registries.REGISTRIES``. gives, why: what is fetched and what it is needed for, as the person is asked.
    fields: the answers that it may give, and no other; of a roster with all its rows' fields.
    """

    code: str
    section: str
    gives: Words
    why: Words
    fields: frozenset[str]


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme a person can apply to.

    code, version: stand in every application made with this form.
    declarations: pages of consents, after the review.
    attachments: files that are added freely, beside those that the answers ask for.
    rehearse: what an officer would look at first; the person may mend it before submitting.
    assess: its rules, None where it has none and a person decides alone.
    for_whom, icon: said and drawn on its card where the person chooses among programmes.
    monthly: each month brings a result and a payment (facts.md F30). afterwards: what follows a final approval.
    registries: whom to ask for answers, where the person agrees.
    """

    code: str
    version: int
    title: Words
    task_title: Words
    sections: tuple[Section, ...]
    documents: tuple[DocumentKind, ...] = ()
    declarations: tuple[Page, ...] = ()
    attachments: Attachments | None = None
    rehearse: Rehearse = nothing_to_rehearse
    assess: Assess | None = None
    for_whom: Words | None = None
    icon: str = "file-text"
    monthly: bool = False
    afterwards: Words | None = None
    registries: tuple[RegistryUse, ...] = ()

    def section(self, name: str) -> Section:
        return next(s for s in self.sections if s.name == name)

    def checklist(self, case: Case) -> tuple[DueDocument, ...]:
        """The documents due; answers that other answers hide ask for none."""
        shown = replace(case, answers=relevant(self, case))
        return tuple(DueDocument(kind, due) for kind in self.documents for due in kind.due(shown))

    def place_of(self, part: str) -> tuple[Section, Page | Roster]:
        """Where this page or roster stands. Raises StopIteration for a name that is none."""
        return next((section, found) for section in self.sections for found in section.parts if found.name == part)

    def fields(self) -> Iterator[tuple[Section, Page, Field]]:
        """Every declared field, with where it stands; rows' fields included."""
        for section in self.sections:
            for part in section.parts:
                for page in part.pages if isinstance(part, Roster) else (part,):
                    for field in page.fields:
                        yield section, page, field


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
