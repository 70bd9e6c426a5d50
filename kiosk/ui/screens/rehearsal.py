"""The rehearsal: what an officer would look at first, each with what helps and the way to its page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.kit.panel import Panel
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role
from kiosk.ui.screens.form import BACK
from kiosk.ui.steps import Way


@dataclass(frozen=True, slots=True)
class Point:
    """change: to the page where it can be mended."""

    words: Words
    mend: Words
    change: Callable[[], None]


@dataclass(frozen=True, slots=True)
class RehearsalRoutes:
    go_on: Callable[[], None]
    back: Callable[[], None]


class RehearsalScreen:
    name = "rehearsal"

    def __init__(self, points: Sequence[Point], routes: RehearsalRoutes, step: Way) -> None:
        self.points, self._routes, self._step = points, routes, step

    def content(self, look: Look) -> Content:
        return Content(
            tr("Before it is submitted"),
            [self._panel(look, place, point) for place, point in enumerate(self.points)],
            tr("An officer looks at this first. It can be changed now, or left as it is."),
            progress=self._step.widget(look),
            back=Action("back", BACK, self._routes.back),
            forward=Action("continue", tr("Continue to submitting"), self._routes.go_on, part=Part.PRIMARY),
            low=False,
        )

    @staticmethod
    def _panel(look: Look, place: int, point: Point) -> Panel:
        panel = Panel(look)
        panel.column.setSpacing(look.px(2))
        panel.column.addWidget(CheckLine(look, "magnifying-glass", point.words, "text", Role.ROW))
        panel.column.addWidget(Text(look, point.mend, color="text2"))
        button = KioskButton(look, f"change_{place}", tr("Look at it"), Part.SECONDARY, "pencil-simple")
        button.setAccessibleDescription(look.say(point.words))
        button.does(point.change)
        panel.column.addWidget(Flow(look, [button]))
        return panel

    def keep(self) -> None:
        """Nothing is typed here."""
