"""Where a page stands in its wizard, for the line and segments at its top."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.words import Words
from kiosk.ui.kit.progress import Progress
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
