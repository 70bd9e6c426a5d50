"""What a person has said in earlier applications, so that a new one asks nothing twice.

Each application is a ``Reading`` (see ``known``) of what was asked in it. ``filled_in`` puts it where a form has no
answer yet, ``settled_parts`` says which pages need no asking then, ``reading_of`` whose word an answer still is.
The person confirms or changes it: nothing counts before that. It is shown to the person alone, once identified.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.answers import Answers, Applicant, Case
from kiosk.domain.forms import DueDocument, Page, Programme, Roster, Section, part_problems, shown_fields
from kiosk.domain.kinds import Consent
from kiosk.domain.known import Reading, filled
from kiosk.domain.person_file import ApplicationState, DocumentOnFile, PersonFile
from kiosk.domain.programmes import known_programme
from kiosk.domain.working_days import day_of


def earlier_readings(file: PersonFile, applicant: Applicant) -> tuple[Reading, ...]:
    """The newest application first, withdrawn ones among them; each question is in the newest one that asked it.

    source: the application's number. A question that was left open is in it too, with an empty answer. An agreement is
    given to one application and never carried to another.
    """
    readings, told = list[Reading](), set[str]()
    for app in sorted(file.applications, key=lambda app: app.submitted_at, reverse=True):
        form = known_programme(app.programme)
        asked = set(_asked(app, form, applicant)) - told if form is not None else set()
        told |= asked
        said = Answers().with_(**{name: app.answers.values.get(name, "") for name in asked})
        readings.append(Reading(app.reference, day_of(app.submitted_at), said))
    return tuple(readings)


def filled_in(programme: Programme, case: Case, readings: Sequence[Reading]) -> Answers:
    """The case's answers, and what is known where it has none. What would no longer be taken is asked anew."""
    for reading in readings:
        case = replace(case, answers=filled(programme, case, reading)[0])
    return case.answers


def settled_parts(
    programme: Programme, case: Case, readings: Sequence[Reading]
) -> tuple[tuple[Section, Page | Roster], ...]:
    """The pages and rosters that need no asking: every question that they show is known, and nothing is wrong there.

    case: with the answers as ``filled_in`` made them.
    """
    known = {name for reading in readings for name in reading.answers}
    return tuple(
        (section, part)
        for section in programme.sections
        for part in section.parts
        if part.shown_when(case) and known.issuperset(names_of(part, case)) and not part_problems(part, case)
    )


def reading_of(name: str, answers: Answers, readings: Sequence[Reading]) -> Reading | None:
    """Whose word the answer is, None where nobody said it before or it has been changed since."""
    told = next((reading for reading in readings if name in reading.answers.values), None)
    same = told is not None and answers.values.get(name, "") == told.answers.values[name]
    return told if same else None


@dataclass(frozen=True, slots=True)
class EarlierPaper:
    """A document of an earlier application. answers: what was said there."""

    document: DocumentOnFile
    answers: Answers


def earlier_papers(file: PersonFile) -> dict[str, EarlierPaper]:
    """The newest of each row of the checklist, by its key."""
    papers = [EarlierPaper(document, app.answers) for app in file.applications for document in app.documents]
    return {paper.document.key: paper for paper in sorted(papers, key=lambda paper: paper.document.added_at)}


def still_proves(row: DueDocument, paper: EarlierPaper, case: Case, newest_days: int) -> bool:
    """May it be taken again? newest_days: how old any document may be, counted from the day it was handed in."""
    age = (case.today - day_of(paper.document.added_at)).days
    said, stands = paper.answers.values, case.answers.values
    same = all(said.get(name) == stands.get(name) for name in row.kind.proves)
    return same and age <= min(newest_days, row.kind.newest_days or newest_days)


def names_of(part: Page | Roster, case: Case) -> tuple[str, ...]:
    """What a page or roster stores its answers under."""
    return (part.name,) if isinstance(part, Roster) else tuple(f.name for f in shown_fields(part, case))


def _asked(app: ApplicationState, form: Programme, applicant: Applicant) -> Iterator[str]:
    """The questions that stood before the person, on that day and with those answers."""
    case = Case(app.answers, applicant, day_of(app.submitted_at))
    for part in (part for section in form.sections for part in section.parts if part.shown_when(case)):
        agreements = () if isinstance(part, Roster) else (f.name for f in part.fields if isinstance(f.kind, Consent))
        yield from set(names_of(part, case)) - set(agreements)
