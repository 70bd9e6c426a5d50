"""«مسح»: how the paper is laid in, and how far its scan has come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from kiosk.domain.papers import Paper
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.kit.scan_bar import ScanBar
from kiosk.ui.kit.scanner_picture import ScannerPicture, Scene
from kiosk.ui.look import Look, Role
from kiosk.ui.screens.form import BACK
from kiosk.ui.steps import Way

START = tr("Start scanning")
FILE_INSTEAD = tr("Hand in a file instead")
LAYING = {
    Paper.SHEET: (Scene.LAY_SHEET, tr("The paper is laid in face down.")),
    Paper.CARD: (Scene.LAY_CARD, tr("The card is laid in face down.")),
}
STAYS = {
    Paper.SHEET: tr("The paper stays where it is until the end."),
    Paper.CARD: tr("The card stays where it is until the end."),
}
OUT = {Paper.SHEET: tr("The paper can be taken out."), Paper.CARD: tr("The card can be taken out.")}


class Stage(StrEnum):
    """What the page shows: LAYING waits for the person, SCANNING for the scanner, FINISHING for the pages."""

    LAYING = "laying"
    SCANNING = "scanning"
    FINISHING = "finishing"


@dataclass(frozen=True, slots=True)
class ScanRoutes:
    """pile: None where there is no feeder."""

    start: Callable[[], None]
    pile: Callable[[], None] | None
    file: Callable[[], None]
    cancel: Callable[[], None]
    back: Callable[[], None]


class ScanScreen:
    """paper: what is laid in. stage: see there."""

    name = "scan"

    def __init__(self, document: Words, paper: Paper, routes: ScanRoutes, step: Way) -> None:
        self._document, self._paper, self._routes, self._step = document, paper, routes, step
        self.stage = Stage.LAYING
        self._part: float | None = None
        self._ticks = 0
        self._bar: ScanBar | None = None

    def content(self, look: Look) -> Content:
        laying, self._bar = self.stage is Stage.LAYING, None
        return Content(
            tr("Scan: {document}").fill(document=self._document),
            self._laying(look) if laying else self._under_way(look),
            progress=self._step.widget(look),
            back=Action("back", BACK, self._routes.back) if laying else self._cancel(),
            forward=Action("start_scan", START, self._routes.start, "scan", Part.PRIMARY) if laying else None,
            low=False,
        )

    def _cancel(self) -> Action:
        return Action("cancel_scan", tr("Cancel the scan"), self._routes.cancel, "x")

    def _laying(self, look: Look) -> list[QWidget]:
        scene, words = LAYING[self._paper]
        start = tr("Then “{button}” is touched.").fill(button=START)
        lines = [
            CheckLine(look, icon, said, "text", Role.ROW) for icon, said in (("file-text", words), ("scan", start))
        ]
        buttons = [self._button(look, "file_instead", FILE_INSTEAD, "usb", self._routes.file)]
        if self._routes.pile is not None:
            lines.append(CheckLine(look, "files", tr("Several sheets go into the feeder."), "text", Role.ROW))
            pile = self._button(look, "scan_pile", tr("Scan all in the feeder"), "files", self._routes.pile)
            buttons.insert(0, pile)
        return [ScannerPicture(look, scene), *lines, Flow(look, buttons)]

    @staticmethod
    def _button(look: Look, name: str, words: Words, icon: str, run: Callable[[], None]) -> KioskButton:
        button = KioskButton(look, name, words, Part.NEUTRAL, icon)
        button.does(run)
        return button

    # ── under way ───────────────────────────────────────────────────────────────────────────────────────────

    def _under_way(self, look: Look) -> list[QWidget]:
        if self.stage is Stage.SCANNING:
            told = tr("One moment: scanning"), STAYS[self._paper]
        else:
            told = tr("One moment: the picture is made ready"), OUT[self._paper]
        self._bar = ScanBar(look, self._part, self._ticks)
        return [ScannerPicture(look, LAYING[self._paper][0]), Banner(look, Tone.INFO, *told), self._bar]

    def tell(self, part: float | None) -> None:
        """How much has come; shown at once, in place."""
        self._part, self._ticks = part, self._ticks + 1
        if self._bar is not None:
            self._bar.tell(part, self._ticks)

    def keep(self) -> None:
        self._bar = None  # it goes with the page
