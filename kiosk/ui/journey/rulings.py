"""What was decided, and why: the reasons behind the eye, and the page of a decision with its letter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.acts.appeals import UNSURE, is_paid, target
from kiosk.domain.dates import short_day
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.refusal import refusal
from kiosk.domain.why import Why
from kiosk.domain.words import Words, tr
from kiosk.services.ports import Printed, PrinterFault
from kiosk.services.rulings import Ruling, Told
from kiosk.ui.background import Lane
from kiosk.ui.case_view import decision_view
from kiosk.ui.faults import PRINTER
from kiosk.ui.journey.explaining import Explaining
from kiosk.ui.journey.number_message import NumberMessage
from kiosk.ui.journey.paper_faults import tell_of_fault
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.ways_on import WaysOn
from kiosk.ui.screens.decision import DecisionRoutes, DecisionScreen
from kiosk.ui.screens.done_words import Paper


@dataclass(frozen=True, slots=True)
class Rulings:
    """app: as it was when the page was opened. back: to that page."""

    session: Session
    app: ApplicationState
    back: Callable[[], None]

    # ── the reasons ─────────────────────────────────────────────────────────────────────────────────────────

    def reasons(self) -> None:
        """Of what stands against the person now; nothing where nothing does any more."""
        stands = refusal(self.app.case)
        if stands is None:
            self.back()
            return
        session, app, whys = self.session, self.app, self.session.suite.whys
        language = str(session.shell.translator.language)

        def work_out() -> Why:
            return whys.of(session.visit, app, stands, language)

        session.do(Lane.STORE, work_out, lambda why: self.tell(stands, why))

    def tell(self, stands: Told, why: Why) -> None:
        Explaining(self.session, self.app, stands, self._until(Ruling.of(stands).id), self.back).show(why)

    def _appeal(self, decision: UUID) -> Callable[[], None] | None:
        if target(self.app.case, decision, is_paid(self.app)) is None:
            return None
        return lambda: WaysOn(self.session, self.back).appeal(self.app, decision)

    def _until(self, decision: UUID) -> Words | None:
        against = target(self.app.case, decision, is_paid(self.app))
        if against is None:
            return None
        casework = self.session.suite.casework
        until = casework.appeal_until(against)
        said = _time_left((until - casework.today()).days, short_day(until))
        return said if casework.appeal_time_is_sure(against) else UNSURE.fill(sentence=said)

    # ── a decision, its letter ──────────────────────────────────────────────────────────────────────────────

    def decision(self, told: Told) -> None:
        ruling, stands = Ruling.of(told), refusal(self.app.case)
        screen = DecisionScreen(
            decision_view(self.app, told),
            DecisionRoutes(
                lambda: self._print(screen, told),
                Rulings(self.session, self.app, lambda: self.decision(told)).reasons if stands == told else None,
                self._appeal(ruling.id),
                self.back,
            ),
        )
        self.session.shell.go(screen)

    def _print(self, screen: DecisionScreen, told: Told) -> None:
        session, visit, letters = self.session, self.session.visit, self.session.suite.letters

        def printed(result: Printed) -> None:
            if result.fault is None:
                screen.paper = Paper.PRINTED if result.paper else Paper.FILED
                self._renew(screen)
            else:
                screen.why = PRINTER[result.fault]
                lost(result.fault)

        def lost(fault: PrinterFault | None) -> None:
            screen.paper = Paper.FAILED
            self._renew(screen)
            number = NumberMessage(session, self.app.id, self.app.id)
            tell_of_fault(session, screen, screen.lost, fault, lambda: self._print(screen, told), number)

        def failed(_error: Exception) -> None:
            lost(None)

        screen.paper, screen.why = Paper.PRINTING, None
        self._renew(screen)
        session.shell.background.run(Lane.DEVICE, lambda: letters.print(visit, self.app, told), printed, failed)

    def _renew(self, screen: DecisionScreen) -> None:
        if self.session.shell.screen is screen:
            self.session.shell.renew()


def _time_left(days: int, until: Words) -> Words:
    if days < 0:
        return tr("The time for an appeal ended on {day}. A later one needs a reason.").fill(day=until)
    return tr("An appeal is taken until {day}. %n day(s) left.", "", 0).fill(day=until).count(days)
