"""The number on a card is laid beside the typed one, however the card came in."""

from __future__ import annotations

from typing import Protocol

from kiosk.domain.papers import CardMatch, card_match
from kiosk.services.paper_ports import FinishedPage
from kiosk.ui.background import Lane, Task
from kiosk.ui.content import Screen
from kiosk.ui.journey.session import Session


class ShowsCard(Screen, Protocol):
    """A page with a card on it. card: what its number says; it may be known only after a while."""

    card: CardMatch


def lay_beside(session: Session, page: FinishedPage, screen: ShowsCard) -> Task:
    """Beside everything else: nobody waits for it, and who cancels the task ends it. screen: shows what came of it."""
    held, reader, person = list[Task](), session.suite.card_reader, session.visit.person

    def read() -> CardMatch:
        return card_match(person, reader.numbers(page, lambda: bool(held) and held[0].cancelled))

    def told(match: CardMatch) -> None:
        screen.card = match
        if session.shell.screen is screen and match is not CardMatch.UNREAD:
            session.shell.renew()

    task = session.shell.background.run(Lane.DEVICE, read, told, lambda _error: None)
    held.append(task)
    return task
