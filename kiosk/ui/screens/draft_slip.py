"""The slip of an unfinished application is printed, or what is in the way of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.ports import PrinterFault
from kiosk.ui.content import Action, Content
from kiosk.ui.faults import PRINTER
from kiosk.ui.kit.button import Part
from kiosk.ui.look import Look
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.paper_fault import PRINT_AGAIN, UNKNOWN

KEPT = tr("The slip is kept until the application is handed in. It can be printed again.")
ALONE = tr("It opens nothing without the mobile code of the applicant.")
_STANDS = {
    Paper.PRINTING: (Tone.INFO, tr("The slip is being printed…"), None),
    Paper.PRINTED: (Tone.OK, tr("The slip is ready below the screen."), KEPT),
    Paper.FILED: (Tone.OK, tr("The slip was saved as a file."), KEPT),
}


@dataclass(frozen=True, slots=True)
class DraftSlipRoutes:
    print: Callable[[], None]
    clerk: Callable[[], None]
    end: Callable[[], None]
    back: Callable[[], None]


class DraftSlipScreen:
    """paper: how the slip stands. fault: what is in the way, where that is known."""

    name = "draft_slip"

    def __init__(self, routes: DraftSlipRoutes) -> None:
        self._routes = routes
        self.paper = Paper.PRINTING
        self.fault: PrinterFault | None = None

    def content(self, look: Look) -> Content:
        return self._page().content(look)

    def _page(self) -> MessageScreen:
        routes, failed = self._routes, self.paper is Paper.FAILED
        end = Action("save_and_end", tr("Save and end"), routes.end, "sign-out", Part.PRIMARY)
        again = Action("print", PRINT_AGAIN, routes.print, "printer", Part.PRIMARY)
        ways = (
            Action("call_clerk", tr("Call a clerk"), routes.clerk, "user"),
            Action("save_and_end", tr("Save and end without the slip"), routes.end, "sign-out"),
        )
        return MessageScreen(
            self.name,
            tr("The slip for another office"),
            banner=self._failed() if failed else _STANDS[self.paper],
            lines=() if failed else (("lock-simple", ALONE),),
            ways=ways if failed else (),
            back=Action("back", tr("Back to the page"), routes.back),
            forward=again if failed else end,
            icon="printer" if failed else "",
        )

    def _failed(self) -> tuple[Tone, Words, Words]:
        why = PRINTER[self.fault] if self.fault is not None else UNKNOWN
        return Tone.ERROR, why, tr("The application is saved all the same.")

    def keep(self) -> None:
        """Nothing is typed here."""
