"""The task list: what is done, what is missing, what has not begun — and the one next thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.route import SectionState
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.progress import Segments
from kiosk.ui.kit.task_row import TaskRow
from kiosk.ui.look import Look

STATES = {
    SectionState.DONE: (Tone.OK, tr("Done", "a section's state")),
    SectionState.MISSING: (Tone.WARN, tr("Incomplete", "a section's state")),
    SectionState.NOT_BEGUN: (Tone.NONE, tr("Not begun", "a section's state")),
    SectionState.LOCKED: (Tone.OFF, tr("Can't begin yet", "a section's state")),
}


@dataclass(frozen=True, slots=True)
class TaskLine:
    name: str
    title: Words
    icon: str
    state: SectionState
    run: Callable[[], None]


class TasksScreen:
    """locked_help: what opens the locked rows."""

    name = "tasks"

    def __init__(self, heading: Words, lines: Sequence[TaskLine], back: Action, locked_help: Words) -> None:
        self._heading, self._lines, self._back, self._locked_help = heading, lines, back, locked_help

    @property
    def _next(self) -> TaskLine | None:
        """The first thing to finish: what was begun first, then what was not."""
        for wanted in (SectionState.MISSING, SectionState.NOT_BEGUN):
            for line in self._lines:
                if line.state is wanted:
                    return line
        return None

    def content(self, look: Look) -> Content:
        done = sum(line.state is SectionState.DONE for line in self._lines)
        hint = tr("%n section(s) done, of {total}. Your answers are saved.", "", 0)
        rows = [self._row(look, line) for line in self._lines]
        following = self._next
        forward = None
        if following is not None:
            words = tr("Complete: {section}").fill(section=following.title)
            forward = Action("continue", words, following.run, part=Part.PRIMARY)
        bar = Segments(look, len(self._lines), done=done)
        return Content(
            self._heading,
            [bar, *rows],
            hint.fill(total=ltr(str(len(self._lines)))).count(done),
            back=self._back,
            forward=forward,
            low=False,
        )

    def _row(self, look: Look, line: TaskLine) -> TaskRow:
        tone, chip = STATES[line.state]
        locked = self._locked_help if line.state is SectionState.LOCKED else None
        row = TaskRow(look, line.name, line.title, line.icon, tone, chip, here=line is self._next, locked_help=locked)
        row.does(line.run)
        return row

    def keep(self) -> None:
        """Nothing is typed here."""
