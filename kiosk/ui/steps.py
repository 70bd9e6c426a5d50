"""Where a page stands in its wizard, for the line and segments at its top."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.domain.words import Words
from kiosk.ui.kit.nodes import Step, StepState
from kiosk.ui.kit.progress import Progress
from kiosk.ui.kit.steps import Steps
from kiosk.ui.look import Look


@dataclass(frozen=True, slots=True)
class StepOf:
    """number: from 1. done: segments shown as done, by number from 1; None for all before this one."""

    number: int
    total: int
    section: Words
    done: set[int] | None = None

    def widget(self, look: Look) -> Progress:
        return Progress(look, self.total, self.number, self.section, self.done)


@dataclass(frozen=True, slots=True)
class NamedSteps:
    """A way of few steps that each have a name, as a stepper; as a line where a stepper would take too much room.

    here: from 1.
    """

    titles: tuple[Words, ...]
    here: int

    def widget(self, look: Look) -> QWidget:
        if look.large and not look.portrait:
            return Progress(look, len(self.titles), self.here, self.titles[self.here - 1])
        return Steps(look, [Step(title, state=self._state(n)) for n, title in enumerate(self.titles, start=1)])

    def _state(self, number: int) -> StepState:
        if number == self.here:
            return StepState.HERE
        return StepState.DONE if number < self.here else StepState.AHEAD


Way = StepOf | NamedSteps
"""Where a page stands, whichever way its wizard tells it."""
