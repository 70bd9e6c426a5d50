"""«تصوير»: what the camera sees, and the picture that takes itself when the paper is held still."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.papers import Paper
from kiosk.domain.stillness import Sight
from kiosk.domain.words import Words, tr
from kiosk.services.paper_ports import Camera, CameraFault, Sheet
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.live_view import LiveView
from kiosk.ui.kit.state_line import StateLine
from kiosk.ui.look import Look
from kiosk.ui.screens.form import BACK
from kiosk.ui.steps import Way

TAKE_NOW = tr("Take it now")
HINTS = {
    Paper.SHEET: tr("The picture takes itself when the paper rests."),
    Paper.CARD: tr("The picture takes itself when the card rests."),
}
SWITCHED_ON = tr("One moment: the camera is being switched on.")
VIEW = tr("What the camera sees")
DARK = tr("It is too dark. More light is needed.")
HELD = tr("Good: the picture is being taken.")
SAID = {
    Paper.SHEET: {
        Sight.AWAITED: tr("The paper needs laying inside the frame."),
        Sight.MOVING: tr("The paper needs holding still."),
        Sight.HELD: HELD,
        Sight.DARK: DARK,
    },
    Paper.CARD: {
        Sight.AWAITED: tr("The card needs laying inside the frame."),
        Sight.MOVING: tr("The card needs holding still."),
        Sight.HELD: HELD,
        Sight.DARK: DARK,
    },
}
"""What is said of what is seen."""


@dataclass(frozen=True, slots=True)
class CameraRoutes:
    """taken: is given the picture. failed: the camera gives none. ways: to hand the paper in otherwise."""

    taken: Callable[[Sheet], None]
    failed: Callable[[CameraFault], None]
    back: Callable[[], None]
    ways: tuple[Action, ...] = ()


class CameraScreen:
    """The camera looks while this page is shown. now: seconds of a monotonic clock."""

    name = "camera"

    def __init__(
        self,
        document: Words,
        paper: Paper,
        camera: Camera,
        routes: CameraRoutes,
        step: Way | None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._document, self._paper, self._camera = document, paper, camera
        self._routes, self._step, self._now = routes, step, now

    def content(self, look: Look) -> Content:
        said = SAID[self._paper]
        view = LiveView(look, self._camera, self._paper, SWITCHED_ON, VIEW, self._now)
        line = StateLine(look, tuple(said.values()))
        view.sighted.connect(lambda sight: line.say(said[sight]))
        view.due.connect(self._take)
        view.failed.connect(self._fail)
        ways = [self._way(look, action) for action in self._routes.ways]
        return Content(
            tr("Photograph: {document}").fill(document=self._document),
            [view, line, *([Flow(look, ways)] if ways else [])],
            HINTS[self._paper],
            progress=self._step.widget(look) if self._step is not None else None,
            back=Action("back", BACK, self._routes.back),
            forward=Action("take_now", TAKE_NOW, self._take, "camera", Part.PRIMARY),
            low=False,
        )

    @staticmethod
    def _way(look: Look, action: Action) -> KioskButton:
        button = KioskButton(look, action.name, action.words, Part.NEUTRAL, action.icon)
        button.does(action.run)
        return button

    def _take(self) -> None:
        """Before the camera has seen anything there is nothing to take."""
        sheet = self._camera.take()
        if sheet is not None:
            self._routes.taken(sheet)

    def _fail(self, fault: CameraFault) -> None:
        self._routes.failed(fault)

    def keep(self) -> None:
        """Nothing is typed here."""
