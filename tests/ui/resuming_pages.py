"""The pages of an unfinished application that leaves for another office, or comes from one; each as a thing to make."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.devices.memory_scanner import MemoryScanner
from kiosk.domain.facts import Assurance
from kiosk.services.paper_ports import ScanFault
from kiosk.services.ports import KeptDraft, PrinterFault
from kiosk.services.travelling import edition_of
from kiosk.ui.content import FullScreen, Screen
from kiosk.ui.journey.leaving import Leaving
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.unlocking import (
    NO_SLIP,
    OTHER_SLIP,
    UNREAD,
    Unlocking,
    away_page,
    fetched_page,
)
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.draft_slip import DraftSlipRoutes, DraftSlipScreen

AnyScreen = Screen | FullScreen
SAVED_AT = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
KEPT = KeptDraft("1000000008", "social_security", edition_of(SAVED_AT), b"closed")


def nothing() -> None:
    """A button of a page that is only looked at."""


class ResumingPages:
    def __init__(self, session: Session, asked: Callable[[Callable[[], object]], AnyScreen]) -> None:
        self._session, self._asked = session, asked

    def pages(self) -> Iterator[tuple[str, Callable[[], AnyScreen]]]:
        yield "end-password", lambda: self._end(Assurance.CODE, b"key")
        yield "end-code", lambda: self._end(Assurance.CODE, b"")
        yield "end-witnessed", lambda: self._end(Assurance.WITNESSED, b"")
        for paper in (Paper.PRINTING, Paper.PRINTED, Paper.FILED, Paper.FAILED):
            yield f"draft_slip-{paper}", lambda paper=paper: _slip(paper)
        yield "draft_slip-no_paper", lambda: _slip(Paper.FAILED, PrinterFault.NO_PAPER)
        yield "unfinished", lambda: fetched_page(SAVED_AT, nothing, nothing)
        yield "unfinished_away", lambda: away_page(nothing, nothing)
        yield "unfinished_locked", lambda: self._asked(self._unlocking().ask)
        yield "unfinished_locked-scanner", lambda: self._asked(self._with_scanner)
        yield "unfinished_replaced", lambda: self._asked(self._unlocking().ask_anew)
        yield "reading_slip", lambda: self._asked(self._unlocking()._reading)
        for name, why in (("none", NO_SLIP), ("other", OTHER_SLIP), ("unread", UNREAD)):
            yield f"slip_refused-{name}", lambda why=why: self._asked(lambda: self._unlocking()._refuse(why))
        yield "slip_refused-scanner", lambda: self._asked(lambda: self._unlocking()._fault(ScanFault.JAM))

    def _unlocking(self) -> Unlocking:
        return Unlocking(self._session, KEPT, nothing, nothing, nothing, nothing, older=True)

    def _with_scanner(self) -> None:
        suite = self._session.suite
        before, suite.scanner = suite.scanner, MemoryScanner()  # type: ignore[misc]
        self._unlocking().ask()
        suite.scanner = before  # type: ignore[misc]

    def _end(self, assurance: Assurance, key: bytes) -> AnyScreen:
        session, known = self._session, self._session.visit
        session.visit, session.unfinished = replace(known, assurance=assurance, password_key=key), "social_security"
        page = Leaving(session, session.shell.over, nothing).page()
        session.visit, session.unfinished = known, ""
        return page


def _slip(paper: Paper, fault: PrinterFault | None = None) -> DraftSlipScreen:
    screen = DraftSlipScreen(DraftSlipRoutes(nothing, nothing, nothing, nothing))
    screen.paper, screen.fault = paper, fault
    return screen
