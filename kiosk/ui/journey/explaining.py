"""The page behind the eye: read aloud, on paper, and the way to an appeal that begins with what it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.acts.appeals import target
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.why import ReasonCard, Why, argument
from kiosk.domain.words import Words, tr, unmarked
from kiosk.services.ports import Printed, PrinterFault
from kiosk.services.rulings import Ruling, Told
from kiosk.ui.background import Lane
from kiosk.ui.case_words import number_line
from kiosk.ui.faults import PRINTER, Fault
from kiosk.ui.journey.number_message import NumberMessage
from kiosk.ui.journey.paper_faults import tell_of_fault
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.ways_on import WaysOn
from kiosk.ui.screens.done_words import Paper
from kiosk.ui.screens.reasons import ReasonsRoutes, ReasonsScreen

NO_SOUND = Fault(tr("There is no sound on this kiosk"), tr("The page can be printed, and a clerk reads it aloud."))


@dataclass(slots=True)
class Explaining:
    """told: what stands against the person. until: a sentence on the time for an appeal. back: where they came from."""

    session: Session
    app: ApplicationState
    told: Told
    until: Words | None
    back: Callable[[], None]

    def show(self, why: Why) -> None:
        ruling = Ruling.of(self.told)
        routes = ReasonsRoutes(
            self._appeal if target(self.app.case, ruling.id) is not None else None,
            (lambda: self._listen(screen)) if self.session.suite.voice.available else None,
            lambda: self._print(screen),
            self.session.shell.renew,
            lambda: self._leave(self.back),
        )
        screen = ReasonsScreen(number_line(self.app), self.app.reference, ruling, why, self.until, routes)
        self.session.shell.go(screen)

    def _leave(self, then: Callable[[], None]) -> None:
        self.session.suite.voice.stop()
        then()

    def _renew(self, screen: ReasonsScreen) -> None:
        if self.session.shell.screen is screen:
            self.session.shell.renew()

    # ── an appeal ───────────────────────────────────────────────────────────────────────────────────────────

    def _appeal(self, card: ReasonCard | None) -> None:
        """Against that reason, beginning with what the card says; or against the decision."""
        begins, decision = argument(card) if card is not None else None, Ruling.of(self.told).id
        dispute = None
        if card is not None and begins is not None:
            dispute = (card.code, unmarked(self.session.shell.translator.say(begins)))
        self._leave(lambda: WaysOn(self.session, self.back).appeal(self.app, decision, dispute))

    # ── aloud ───────────────────────────────────────────────────────────────────────────────────────────────

    def _listen(self, screen: ReasonsScreen) -> None:
        """From the beginning; a touch while it speaks ends it."""
        shell, voice = self.session.shell, self.session.suite.voice
        voice.stop()
        if screen.speaking:
            return
        text, language = screen.spoken(shell.translator.say), str(shell.preferences.language)
        manner = shell.preferences.manner

        def said(heard: bool) -> None:
            screen.speaking = False
            self._renew(screen)
            if not heard and shell.screen is screen:
                self.session.trouble(NO_SOUND)

        screen.speaking = True
        self._renew(screen)
        shell.background.run(Lane.SPEECH, lambda: voice.say(text, language, manner), said)

    # ── on paper ────────────────────────────────────────────────────────────────────────────────────────────

    def _print(self, screen: ReasonsScreen) -> None:
        session, visit, whys = self.session, self.session.visit, self.session.suite.whys
        session.suite.voice.stop()

        def printed(result: Printed) -> None:
            if result.fault is not None:
                screen.why_not = PRINTER[result.fault]
                lost(result.fault)
                return
            screen.paper = Paper.PRINTED if result.paper else Paper.FILED
            self._renew(screen)

        def lost(fault: PrinterFault | None) -> None:
            screen.paper = Paper.FAILED
            self._renew(screen)
            number = NumberMessage(session, self.app.id, self.app.id)
            tell_of_fault(session, screen, screen.lost, fault, lambda: self._print(screen), number)

        screen.paper, screen.why_not = Paper.PRINTING, None
        self._renew(screen)
        session.shell.background.run(
            Lane.DEVICE, lambda: whys.print(visit, self.app, self.told, screen.why), printed, lambda _error: lost(None)
        )
