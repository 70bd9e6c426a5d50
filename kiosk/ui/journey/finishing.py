"""After something was handed in: «حُفظ» becomes «وصل» while the page stands, and its receipt comes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.dates import Calendar
from kiosk.domain.words import Words, tr
from kiosk.domain.working_days import day_of
from kiosk.services.ports import Printed, PrinterFault
from kiosk.ui.background import Lane
from kiosk.ui.content import Action
from kiosk.ui.day_words import in_both_calendars
from kiosk.ui.delivery_words import Standing
from kiosk.ui.faults import PRINTER
from kiosk.ui.journey.number_message import NumberMessage, show_anew
from kiosk.ui.journey.paper_faults import HELP, tell_of_fault
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.tracking import Tracked, follow
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.delivery import DeliveryScreen
from kiosk.ui.screens.done import DoneRoutes, DoneScreen
from kiosk.ui.screens.done_words import Paper

PATIENT_MS = 3000  # so long a receipt waits for «وصل» before it is printed with «حُفظ»


@dataclass(slots=True)
class Finishing:
    """print: prints the copy of that number. make: the page, from its routes and how it stands. end: where it leads.

    message: the way of the page's number to a mobile.
    """

    session: Session
    tracked: Tracked
    print: Callable[[int], Printed]
    make: Callable[[DoneRoutes, Standing], DoneScreen]
    end: Callable[[], None]
    message: NumberMessage
    _copies: int = 0
    _list: DeliveryScreen | None = None

    def begin(self) -> None:
        self.session.shell.before_end = None
        self.session.suite.sync.wake()
        self.session.do(Lane.STORE, self.tracked.ask, self._done)

    def _done(self, standing: Standing) -> None:
        session = self.session
        routes = DoneRoutes(
            lambda: self._print(screen),
            lambda: self._where(screen),
            lambda: session.with_clerk(HELP, session.shell.refresh),
            self.end,
            (lambda: self.message.send(screen)) if self.message.possible else None,
        )
        screen = self.make(routes, standing)

        def told(now: Standing) -> None:
            """«حُفظ» becomes «وصل» when the centre has it."""
            screen.tell(now)
            if self._list is not None:
                self._list.tell(self.tracked.lines(now))
            if now.arrived:
                self._print_first(screen)

        session.shell.go(screen)
        told(standing)
        follow(self.tracked, screen, standing, told)
        session.shell.later(PATIENT_MS, lambda: self._print_first(screen))

    def _where(self, done: DoneScreen) -> None:
        """Each document by itself, over the page that stands."""
        shell = self.session.shell
        on = Action("done", tr("Back to the page"), shell.uncover, "check", Part.PRIMARY)
        heading = tr("Where are the documents?")
        self._list = DeliveryScreen("delivery", heading, self.tracked.lines(done.standing), forward=on)
        shell.over(self._list)

    # ── paper ───────────────────────────────────────────────────────────────────────────────────────────────

    def _print_first(self, screen: DoneScreen) -> None:
        """The first receipt, once: when it has arrived, or when that takes too long to wait for."""
        if screen.paper is Paper.NONE and self.session.shell.stands(screen):
            self._print(screen)

    def _print(self, screen: DoneScreen) -> None:
        copy = self._copies + 1

        def printed(result: Printed) -> None:
            if result.fault is None:
                self._copies = copy
                screen.paper = Paper.PRINTED if result.paper else Paper.FILED
                show_anew(self.session, screen)
            else:
                screen.why = PRINTER[result.fault]
                lost(result.fault)

        def lost(fault: PrinterFault | None) -> None:
            screen.paper = Paper.FAILED
            show_anew(self.session, screen)
            tell_of_fault(self.session, screen, screen.lost, fault, lambda: self._print(screen), self.message)

        def failed(_error: Exception) -> None:
            lost(None)

        screen.paper, screen.why = Paper.PRINTING, None
        show_anew(self.session, screen)
        self.session.shell.background.run(Lane.DEVICE, lambda: self.print(copy), printed, failed)


def moment_words(at: datetime) -> Words:
    """The day of a moment, in both calendars."""
    days = in_both_calendars(day_of(at), Calendar.GREGORIAN)
    return tr("{first} — {second}", "a day in two calendars").fill(first=days[0], second=days[-1])
