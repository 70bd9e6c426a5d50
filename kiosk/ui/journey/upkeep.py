"""The clerk's page: what waits, what was refused and why, what a technician must mend, and closing the kiosk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.words import tr
from kiosk.services.ports import Parked
from kiosk.services.sync import SyncState
from kiosk.ui.background import Lane
from kiosk.ui.content import Action, Screen
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.upkeep_words import upkeep_lines

OFFERED = tr("The centre's answer stands on the clerk's page in a minute.")


@dataclass(frozen=True, slots=True)
class ClerksPage:
    """state: how sync stood last. over: lays a page over the journey's. close, done: ways out of it."""

    session: Session
    state: SyncState | None
    over: Callable[[Screen], None]
    close: Action
    done: Action

    def open(self) -> None:
        self.session.do(Lane.STORE, self.session.suite.upkeep.refused, self.show)

    def show(self, refused: tuple[Parked, ...]) -> None:
        again = Action("offer_again", tr("Offer the refused again"), self._offer, "arrow-counter-clockwise")
        ways = (again, self.close) if refused else (self.close,)
        lines = upkeep_lines(self.state, refused)
        self.over(MessageScreen("clerk", tr("Clerk's page"), lines=lines, ways=ways, forward=self.done))

    def _offer(self) -> None:
        self.session.do(Lane.STORE, self.session.suite.upkeep.offer_again, lambda _: self._offered())

    def _offered(self) -> None:
        self.session.suite.sync.wake()
        lines = [("hourglass-medium", OFFERED)]
        self.over(MessageScreen("clerk_offered", tr("Offered again"), lines=lines, forward=self.done))
