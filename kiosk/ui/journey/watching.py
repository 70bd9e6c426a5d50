"""What is known of the person's file while its pages stand: asked for again in the background, told to the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from kiosk.domain.dates import short_day
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.domain.working_days import day_of
from kiosk.services.applications import RIYADH
from kiosk.services.errors import CentreError
from kiosk.services.following import Known
from kiosk.ui.background import Lane
from kiosk.ui.content import Screen
from kiosk.ui.journey.session import Session

T = TypeVar("T")
EVERY_MS = 15_000
"""Seldom enough to stay out of everybody's way; an officer's decision is on the screen in a quarter of a minute."""

Note = tuple[Tone, Words, Words | None]


@dataclass(frozen=True, slots=True)
class Seen:
    """offline: the centre did not answer or could not be asked, so this is what was known last."""

    known: Known
    offline: bool

    def notes(self) -> tuple[Note, ...]:
        """What is said above the page: how old this is, that something still waits here or can't be read here."""
        waits = () if self.known.arrived else (WAITS if self.offline else GOES,)
        gap = () if self.known.intact else (GAP,)
        return (*self._age(), *waits, *gap)

    def _age(self) -> tuple[Note, ...]:
        if not self.offline:
            return ()
        if self.known.as_of is None:
            rest = tr("The rest is shown after signing in while there is a connection.")
            return ((Tone.WARN, tr("Only what was given on this kiosk is shown"), rest),)
        day, time = short_day(day_of(self.known.as_of)), self.known.as_of.astimezone(RIYADH).strftime("%H:%M")
        last = tr("This is the last known state, of {day} at {time}.").fill(day=day, time=ltr(time))
        return ((Tone.WARN, tr("There is no connection now"), last),)


WAITS: Note = (
    Tone.INFO,
    tr("Something given here is saved"),
    tr("It is sent when the connection is back."),
)


GOES: Note = (
    Tone.INFO,
    tr("Something given here is saved"),
    tr("It is being sent now."),
)


GAP: Note = (
    Tone.WARN,
    tr("A part of the file can't be shown here"),
    tr("The office can see all of it."),
)


@dataclass(slots=True)
class Watching:
    """session: whose file it is."""

    session: Session

    def ask(self) -> Seen:
        """Off the screen's thread: the centre's answer, or what is known without it."""
        following, visit = self.session.suite.following, self.session.visit
        try:
            return Seen(following.refresh(visit), offline=not visit.session)
        except CentreError:
            return Seen(following.last(visit), offline=True)

    def begin(self, then: Callable[[Seen], None]) -> None:
        """The person waits for this answer."""
        self.session.do(Lane.NETWORK, self.ask, then)

    def stay(self, page: Screen, ask: Callable[[], T], told: Callable[[T], None]) -> None:
        """Ask again and again while the page stands, or is laid over by another. ask: off the screen's thread."""
        shell = self.session.shell

        def heard(answer: T) -> None:
            if shell.stands(page):
                told(answer)
                self.stay(page, ask, told)

        def missed(_error: Exception) -> None:
            """What the page says stays true."""
            self.stay(page, ask, told)

        def again() -> None:
            if shell.stands(page):
                shell.background.run(Lane.NETWORK, ask, heard, missed)

        shell.later(EVERY_MS, again)
