"""Leaving in the middle of a form: where the answers wait, and the slip by which an application opens elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.words import Words, ltr, tr
from kiosk.services.ports import Printed
from kiosk.services.travelling import travels
from kiosk.ui.background import Lane
from kiosk.ui.content import Action, Screen
from kiosk.ui.journey.paper_faults import HELP
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.draft_slip import DraftSlipRoutes, DraftSlipScreen
from kiosk.ui.screens.message import MessageScreen

BY_PASSWORD = tr("At another office: the password opens them, or a mobile code with the slip.")
BY_SLIP = tr("At another office: a mobile code and the printed slip open them.")
PAPERS_STAY = tr("Papers handed in stay on this kiosk. At another office they are handed in again.")


@dataclass(frozen=True, slots=True)
class Leaving:
    """Of somebody whose answers are kept. over: lays a page over the journey's. discard: deletes them and ends."""

    session: Session
    over: Callable[[Screen], None]
    discard: Callable[[], None]

    def page(self) -> MessageScreen:
        shell, lines = self.session.shell, self._lines()
        print = Action("print_slip", tr("Print the slip for another office"), self.print, "printer")
        ways = (
            Action("save_and_end", tr("Save and end"), shell.end, "sign-out"),
            *((print,) if self._travels else ()),
            Action("delete_and_end", tr("Delete the answers and end"), self.discard, "trash", Part.DESTRUCTIVE),
        )
        return MessageScreen(
            "end",
            tr("End the session?"),
            hint=tr("Saved answers can be completed within {days} days.").fill(days=ltr("30")),
            lines=lines,
            ways=ways,
            forward=Action("stay", tr("Stay here"), shell.uncover, "check", Part.PRIMARY),
            icon="" if lines else "sign-out",
        )

    @property
    def _travels(self) -> bool:
        return travels(self.session.visit, self.session.unfinished)

    def _lines(self) -> list[tuple[str, Words]]:
        if not self.session.unfinished:
            return []
        if not self._travels:
            return [("info", tr("They wait on this kiosk alone: without a mobile code they do not travel."))]
        return [
            ("lock-simple", tr("They wait here and, locked, at the centre. Only their owner can open them.")),
            ("qr-code", BY_PASSWORD if self.session.visit.password_key else BY_SLIP),
            ("files", PAPERS_STAY),
        ]

    # ── the slip ────────────────────────────────────────────────────────────────────────────────────────────

    def print(self) -> None:
        session = self.session
        routes = DraftSlipRoutes(
            print=lambda: self._print(screen),
            clerk=lambda: session.with_clerk(HELP, session.shell.refresh),
            end=session.shell.end,
            back=session.shell.uncover,
        )
        screen = DraftSlipScreen(routes)
        self.over(screen)
        self._print(screen)

    def _print(self, screen: DraftSlipScreen) -> None:
        session = self.session
        slips, visit, form = session.suite.draft_slips, session.visit, session.unfinished

        def printed(result: Printed) -> None:
            came_out = Paper.PRINTED if result.paper else Paper.FILED
            self._stands(screen, came_out if result.fault is None else Paper.FAILED, result)

        def failed(_error: Exception) -> None:
            self._stands(screen, Paper.FAILED, Printed())

        self._stands(screen, Paper.PRINTING, Printed())
        session.shell.background.run(Lane.DEVICE, lambda: slips.print(visit, form), printed, failed)

    def _stands(self, screen: DraftSlipScreen, paper: Paper, result: Printed) -> None:
        screen.paper, screen.fault = paper, result.fault
        if self.session.shell.screen is screen:
            self.session.shell.renew()
