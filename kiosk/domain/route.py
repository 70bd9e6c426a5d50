"""Where a person is in a form: which pages are ahead, and what each section's row in the task list says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.answers import Case
from kiosk.domain.forms import Page, Programme, Roster, Section, part_problems


class SectionState(StrEnum):
    DONE = "done"
    MISSING = "missing"
    NOT_BEGUN = "not_begun"
    LOCKED = "locked"


def parts_of(section: Section, case: Case) -> tuple[Page | Roster, ...]:
    """The section's pages and rosters that the answers show, in order."""
    return tuple(part for part in section.parts if part.shown_when(case))


def section_state(section: Section, case: Case, visited: frozenset[str]) -> SectionState:
    """A section is done when each shown part has been visited and has no problem; where none is shown, at once."""
    parts = parts_of(section, case)
    seen = [part.name in visited for part in parts]
    if parts and not any(seen):
        return SectionState.NOT_BEGUN
    if all(seen) and not any(part_problems(part, case) for part in parts):
        return SectionState.DONE
    return SectionState.MISSING


@dataclass(frozen=True, slots=True)
class Task:
    """A row of the task list."""

    section: Section
    state: SectionState


def tasks(programme: Programme, case: Case, visited: frozenset[str]) -> tuple[Task, ...]:
    """The sections in which the answers leave something to ask."""
    return tuple(Task(s, section_state(s, case, visited)) for s in programme.sections if parts_of(s, case))


def next_task(rows: Sequence[Task]) -> Task | None:
    """What to go on with: what was begun and is incomplete comes first, then what has not begun."""
    for wanted in (SectionState.MISSING, SectionState.NOT_BEGUN):
        for row in rows:
            if row.state is wanted:
                return row
    return None


def next_section(programme: Programme, section: Section, case: Case, visited: frozenset[str]) -> Section | None:
    """The first section after this one that is not done."""
    later = programme.sections[programme.sections.index(section) + 1 :]
    return next((s for s in later if section_state(s, case, visited) is not SectionState.DONE), None)


def first_open_part(section: Section, case: Case, visited: frozenset[str]) -> Page | Roster:
    """Where to enter a section: its first part that is unvisited or has a problem, else its first."""
    parts = parts_of(section, case)
    for part in parts:
        if part.name not in visited or part_problems(part, case):
            return part
    return parts[0]


def neighbour(section: Section, part: Page | Roster, case: Case, step: int) -> Page | Roster | None:
    """The part before (-1) or after (+1) this one, or None at the section's end."""
    parts = parts_of(section, case)
    names = [p.name for p in parts]
    if part.name not in names:
        return None
    index = names.index(part.name) + step
    return parts[index] if 0 <= index < len(parts) else None
