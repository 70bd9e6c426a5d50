"""Signing in: number and password go to the centre, and its answer comes back as a seat or a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.desk_ports import StaffSignIn
from kiosk.services.desk_suite import DeskSuite
from kiosk.services.desk_work import Seat
from kiosk.ui.background import Background, Lane
from kiosk.ui.desk import faults
from kiosk.ui.desk.centre_line import CentreLine
from kiosk.ui.desk.sign_in import refusal

OPENING = tr("The desk is being opened …")


@dataclass(frozen=True, slots=True)
class Entering:
    """entered: who may sit down. refused: why nobody may."""

    background: Background
    line: CentreLine
    entered: Callable[[Seat], None]
    refused: Callable[[Tone, Words], None]

    def ask(self, suite: DeskSuite | None, number: str, password: str) -> None:
        """suite: None while the services are being opened."""
        if suite is None:
            self.refused(Tone.INFO, OPENING)
            return
        work = suite.work
        self.background.run(Lane.NETWORK, lambda: work.sign_in(number, password), self._judged, self._failed)

    def _judged(self, answer: tuple[StaffSignIn, Seat | None]) -> None:
        verdict, seat = answer
        self.line.answered()
        if seat is None:
            self.refused(Tone.ERROR, refusal(verdict))
        else:
            self.entered(seat)

    def _failed(self, error: Exception) -> None:
        self.line.heard(error)
        self.refused(Tone.WARN, faults.sentence(error))
