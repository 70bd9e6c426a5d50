"""The number of what was handed in, sent to the person's mobile: asked for, and heard what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from kiosk.ui.background import Lane
from kiosk.ui.content import Screen
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.done_words import Message
from kiosk.ui.screens.paper_fault import PaperFaultScreen

POLL_MS = 2000
ENDS = {"sent": Message.SENT, "undeliverable": Message.FAILED}
"""Of what the centre writes down; after anything else it tries again."""


class SaysMessage(Screen, Protocol):
    """A page that says how the message with its number stands."""

    message: Message


@dataclass(frozen=True, slots=True)
class NumberMessage:
    """application, act: as in ``NumberRequested``."""

    session: Session
    application: UUID
    act: UUID

    @property
    def possible(self) -> bool:
        return bool(self.session.visit.mobile)

    def send(self, screen: SaysMessage) -> None:
        """Once; the page says what becomes of it."""
        if screen.message in (Message.ASKED, Message.SENT):
            return
        session = self.session
        applications, visit = session.suite.applications, session.visit

        def asked(fact: UUID) -> None:
            session.suite.sync.wake()
            self._await(screen, fact)

        def failed(_error: Exception) -> None:
            self._now(screen, Message.FAILED)

        self._now(screen, Message.ASKED)
        session.shell.background.run(
            Lane.STORE, lambda: applications.number_by_message(visit, self.application, self.act), asked, failed
        )

    def _await(self, screen: SaysMessage, fact: UUID) -> None:
        """Until the centre says what came of it, or the page is gone."""
        session = self.session
        following, visit = session.suite.following, session.visit

        def heard(outcome: str) -> None:
            if outcome in ENDS:
                self._now(screen, ENDS[outcome])
            else:
                self._await(screen, fact)

        def ask() -> None:
            if session.shell.stands(screen):
                notice, later = lambda: following.notice(visit, fact), lambda _error: self._await(screen, fact)
                session.shell.background.run(Lane.NETWORK, notice, heard, later)

        session.shell.later(POLL_MS, ask)

    def _now(self, screen: SaysMessage, message: Message) -> None:
        screen.message = message
        show_anew(self.session, screen)


def show_anew(session: Session, screen: Screen) -> None:
    """Where it can be seen, or lies under the page of paper that did not come out."""
    shell = session.shell
    if shell.screen is screen or isinstance(shell.screen, PaperFaultScreen):
        shell.renew()
