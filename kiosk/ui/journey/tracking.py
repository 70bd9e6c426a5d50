"""Following an application, or an act on one, on its way, while a page of it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from kiosk.domain.forms import DueDocument, Programme
from kiosk.domain.person_file import DocumentOnFile
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.casework import Told
from kiosk.services.delivery import Stage
from kiosk.services.receipts import named
from kiosk.ui.background import Lane
from kiosk.ui.content import Screen
from kiosk.ui.delivery_words import Standing, application_line, document_line, document_name, missing_line
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.state_list import StateLine

POLL_MS = 300
SUPPORTING = tr("Supporting document {number}")


class Tracked(Protocol):
    """Something on its way to the centre."""

    @property
    def session(self) -> Session: ...

    def ask(self) -> Standing:
        """Asks this machine only; off the screen's thread."""
        ...

    def lines(self, standing: Standing) -> tuple[StateLine, ...]:
        """It and each of its documents, for the list."""
        ...


@dataclass(frozen=True, slots=True)
class Tracking:
    """handed_in: its documents. due: its checklist, for their names. status: its code, as the centre has it.

    elsewhere: documents that another kiosk still has to send. missing: not handed in; they may be brought ``until``.
    """

    session: Session
    application: UUID
    programme: Programme
    handed_in: tuple[DocumentOnFile, ...]
    due: tuple[DueDocument, ...]
    status: str = ""
    elsewhere: frozenset[UUID] = frozenset()
    missing: tuple[DueDocument, ...] = ()
    until: date | None = None

    def ask(self) -> Standing:
        """Asks this machine only; off the screen's thread."""
        suite, visit = self.session.suite, self.session.visit
        arrived = suite.applications.arrived(visit, self.application)
        how_far = suite.delivery.of_application(visit.person, self.application, self.handed_in, self.elsewhere)
        return Standing(arrived, how_far)

    def lines(self, standing: Standing) -> tuple[StateLine, ...]:
        files = standing.delivery.files
        documents = (document_line(document_name(file, self.programme, self.due), file) for file in files)
        missing = (missing_line(named(row), self.until) for row in self.missing if self.until is not None)
        return (application_line(self.programme.task_title, standing, self.status), *documents, *missing)


@dataclass(frozen=True, slots=True)
class ActTracking:
    """Of one act on an application. name: what it is called in the list. told: what was stored of it."""

    session: Session
    told: Told
    name: Words

    def ask(self) -> Standing:
        person, told = self.session.visit.person, self.told
        how_far = self.session.suite.delivery.of_act(person, told.application.id, told.fact.id, told.documents)
        return Standing(how_far.facts.stage is Stage.ARRIVED, how_far)

    def lines(self, standing: Standing) -> tuple[StateLine, ...]:
        numbered = enumerate(standing.delivery.files, start=1)
        documents = (document_line(SUPPORTING.fill(number=ltr(str(n))), file) for n, file in numbered)
        return (application_line(self.name, standing), *documents)


def follow(tracked: Tracked, page: Screen, known: Standing, told: Callable[[Standing], None]) -> None:
    """Tell of every change until nothing more can change, or the page is gone, or nobody is here any more."""
    shell = tracked.session.shell

    def heard(standing: Standing) -> None:
        if not shell.stands(page):
            return
        if standing != known:
            told(standing)
        follow(tracked, page, standing, told)

    def missed(_error: Exception) -> None:
        """The store may be busy or full: what the page says stays true, and is asked for again."""
        follow(tracked, page, known, told)

    def ask() -> None:
        if shell.stands(page):
            shell.background.run(Lane.STORE, tracked.ask, heard, missed)

    if not known.settled:
        shell.later(POLL_MS, ask)
