"""Putting a newer program in, as root and apart from the kiosk: an order is checked, a package fetched and checked, put
in when nobody is at the screen, watched, and taken back where it does not stand.

What the kiosk's own user left here is a stranger's word: it says when, never what.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

import structlog

from kiosk.domain.orders import Package, Refused, UpdateOrder, is_newer
from kiosk.domain.updating import Progress
from kiosk.services.orders import update_order

QUIET = timedelta(minutes=2)
"""So long nobody was at the screen; who just left may come back for a receipt."""
LOOK_S, LOOKS = 300.0, 6
"""Between two looks at a screen on trial, and after how many it has stood. Looks are counted, not hours: a machine that
is switched off over night is not on trial meanwhile.
"""
UNDER_WAY = frozenset({Progress.WAITING, Progress.TRIAL, Progress.RETURNING})
"""Told in the log as they begin; all else has a line of its own."""
FALLS = 3
"""So many in a row, and the screen does not stand; as ``falls.MOST``."""

log = structlog.get_logger()


class UpdateFault(Exception):
    """A package could not be fetched, or not be put in. Its text is ours."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the screen's program says of itself. quiet: nobody has been there for so long, None while somebody is.

    falls: in a row, of a screen that soon fell again.
    """

    version: str
    quiet: timedelta | None
    falls: int = 0


@dataclass(frozen=True, slots=True)
class Book:
    """What is remembered between two rounds. serial: of the newest order that was acted on. order: its text while it is
    on trial or being taken back. looks: how often it was looked at. given_up: the serial of one that did not stand.
    """

    serial: int = 0
    progress: Progress = Progress.NONE
    order: str = ""
    looks: int = 0
    given_up: int = 0


class Books(Protocol):
    def read(self) -> Book: ...

    def write(self, book: Book) -> None:
        """All of it or nothing, and the kiosk can read its progress. Raises OSError."""


class Packages(Protocol):
    """Files of packages, in a folder that is root's alone."""

    def fetch(self, package: Package) -> Path:
        """Have it whole and as its sum says; what came before an interruption is not fetched again.

        Raises UpdateFault.
        """
        ...

    def forget(self) -> None:
        """Nothing is needed any more."""


class Machine(Protocol):
    def version(self) -> str:
        """Of the program that is installed. Raises UpdateFault where there is none."""
        ...

    def screen(self) -> Told | None:
        """None where no screen is running."""
        ...

    def install(self, package: Path) -> None:
        """Stop the screen, put the package in, start the screen; it is started whatever becomes of the package.

        Raises UpdateFault.
        """
        ...


@dataclass(frozen=True, slots=True)
class Updater:
    """kiosk: this machine's number. owner: whose orders count. notice: the text that the kiosk's program left.

    now: in the machine's own time.
    """

    kiosk: str
    owner: bytes
    notice: Callable[[], str]
    books: Books
    packages: Packages
    machine: Machine
    now: Callable[[], datetime]

    def step(self) -> Progress:
        """One round; how it stands then. A round that was cut off is taken up by the next one.

        Raises OSError and UpdateFault; the next round goes on then too.
        """
        book = self.books.read()
        if book.progress in (Progress.TRIAL, Progress.RETURNING):
            return self._go_on(book)
        text = self.notice()
        if not text:
            return self._note(replace(book, progress=self._at_rest(book)))
        try:
            order = update_order(text, self.owner, above=book.serial - 1)
        except Refused as refused:
            log.warning("an update is refused", why=refused.why.value)
            return self._note(replace(book, progress=Progress.REFUSED))
        if order.serial == book.given_up:
            return self._note(book)  # what was told did not outlive a restart of the machine
        return self._note_and(replace(book, serial=order.serial), text, order)

    @staticmethod
    def _at_rest(book: Book) -> Progress:
        """Held back, or none any more: what lay ready is left, and what did not stand is still told."""
        return book.progress if book.serial and book.serial == book.given_up else Progress.NONE

    def _note_and(self, book: Book, text: str, order: UpdateOrder) -> Progress:
        now = self.now()
        newer = is_newer(order.package.version, self.machine.version())
        if not newer or not order.includes(self.kiosk, now.date()):
            self.packages.forget()
            return self._note(replace(book, progress=Progress.NONE))
        try:
            package = self._fetch(order)
        except UpdateFault as fault:
            log.warning("an update could not be fetched", why=str(fault))
            return self._note(replace(book, progress=Progress.FETCHING))
        if not order.at_this_hour(now.hour) or not self._quiet():
            return self._note(replace(book, progress=Progress.WAITING))
        book = replace(book, progress=Progress.TRIAL, order=text, looks=0)
        self._note(book)
        return self._install(book, package)

    def _fetch(self, order: UpdateOrder) -> Path:
        """The way back is there before anything is changed."""
        if order.back is not None:
            self.packages.fetch(order.back)
        return self.packages.fetch(order.package)

    def _quiet(self) -> bool:
        """A screen that keeps falling serves nobody."""
        told = self.machine.screen()
        return told is not None and (told.falls >= FALLS or (told.quiet is not None and told.quiet >= QUIET))

    def _install(self, book: Book, package: Path) -> Progress:
        try:
            self.machine.install(package)
        except UpdateFault as fault:
            log.error("an update could not be put in", why=str(fault))  # noqa: TRY400 (the text is ours)
            return self._return(book)
        return Progress.TRIAL

    def _go_on(self, book: Book) -> Progress:
        """An order on trial lies in the book, and was checked before it came there."""
        if book.progress is Progress.RETURNING:
            return self._return(book)
        order = update_order(book.order, self.owner)
        if self.machine.version() != order.package.version:  # cut off on the way
            return self._install(book, self.packages.fetch(order.package))
        told = self.machine.screen()
        stands = told is not None and told.version == order.package.version and told.falls == 0
        if told is not None and told.falls >= FALLS:
            return self._return(book)
        if book.looks + 1 < LOOKS:
            self._note(replace(book, looks=book.looks + 1))
            return Progress.TRIAL
        if not stands:
            return self._return(book)
        self.packages.forget()
        log.info("an update stands")
        return self._note(replace(book, progress=Progress.NONE, order="", looks=0))

    def _return(self, book: Book) -> Progress:
        order = update_order(book.order, self.owner)
        book = replace(book, given_up=order.serial)
        if order.back is None:
            log.error("an update does not stand, and there is no way back")
            return self._note(replace(book, progress=Progress.FAILED, order=""))
        self._note(replace(book, progress=Progress.RETURNING))
        try:
            self.machine.install(self.packages.fetch(order.back))
        except UpdateFault as fault:
            log.error("an update could not be taken back", why=str(fault))  # noqa: TRY400 (the text is ours)
            return Progress.RETURNING
        log.error("an update did not stand, and is taken back")
        return self._note(replace(book, progress=Progress.BACK, order=""))

    def _note(self, book: Book) -> Progress:
        if book.progress in UNDER_WAY and book.progress is not self.books.read().progress:
            log.info("an update goes on", progress=book.progress.value)
        self.books.write(book)
        return book.progress
