"""A document comes in, scanned or as a file from a stick or a folder; it is looked at again, or removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import Protocol

from kiosk.domain.forms import DueDocument
from kiosk.domain.words import tr
from kiosk.services.disk import Room
from kiosk.services.ports import FileSource, NotTaken, OfferedFile, StoredDocument
from kiosk.services.receipts import named
from kiosk.services.scanning import Scanning as Verbs
from kiosk.ui.background import Lane
from kiosk.ui.faults import NO_PAPERS, not_taken_words
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.glimpses import Glimpses
from kiosk.ui.journey.looking import look_closely
from kiosk.ui.journey.photographing import PREVIEW_WIDTH, Photographing
from kiosk.ui.journey.scanning import Instead, Scanning
from kiosk.ui.screens.files import FilesScreen
from kiosk.ui.screens.preview import OTHER_FILE, PreviewRoutes, PreviewScreen
from kiosk.ui.screens.scanned import AGAIN
from kiosk.ui.steps import Way


class TakeIn(Protocol):
    """Takes a paper in for a row. leave: where the way back leads, if it is not to where the rows are listed."""

    def __call__(self, row: DueDocument, leave: Callable[[], None] | None = None) -> None: ...


Judged = tuple[StoredDocument, tuple[bytes, ...]] | NotTaken


@dataclass(slots=True)
class Files:
    """Of one form. home: the page that lists them, to come back to. step: where they stand in the wizard.

    later: puts a row off, where that is possible.
    """

    filling: Filling
    home: Callable[[], None]
    step: Way
    later: Callable[[DueDocument], None] | None = None
    _stop: Event = field(default_factory=Event)
    _glimpses: Glimpses = field(init=False)

    def __post_init__(self) -> None:
        self._glimpses = Glimpses(self.filling.session)

    @property
    def scan(self) -> TakeIn | None:
        """None where there is no scanner."""
        suite = self.filling.session.suite
        if suite.scanner is None:
            return None
        verbs = Verbs(suite.scanner, suite.finisher, suite.documents, PREVIEW_WIDTH)

        def begin(row: DueDocument, leave: Callable[[], None] | None = None) -> None:
            file, photo, later = partial(self.choose, row), _for(row, self.photograph), self._put_off(row)
            Scanning(self.filling, row, verbs, self.home, self.step, file, photo, later, leave).begin()

        return partial(self._where_there_is_room, begin)

    @property
    def photograph(self) -> TakeIn | None:
        """None where there is no camera."""
        camera = self.filling.session.suite.camera
        if camera is None:
            return None

        def begin(row: DueDocument, leave: Callable[[], None] | None = None) -> None:
            file, scan, later = partial(self.choose, row), _for(row, self.scan), self._put_off(row)
            Photographing(self.filling, row, camera, self.home, self.step, file, scan, later, leave).begin()

        return partial(self._where_there_is_room, begin)

    def _where_there_is_room(self, begin: TakeIn, row: DueDocument, leave: Callable[[], None] | None = None) -> None:
        """The disk is asked before a person has the trouble of a paper, not after it."""
        session = self.filling.session

        def asked(room: Room) -> None:
            if room is Room.PLENTY:
                begin(row, leave)
            else:
                session.trouble(NO_PAPERS)

        session.do(Lane.DEVICE, session.suite.disk.room, asked)

    def _put_off(self, row: DueDocument) -> Callable[[], None] | None:
        return None if self.later is None or not row.required else partial(self.later, row)

    def choose(self, row: DueDocument, leave: Callable[[], None] | None = None) -> None:
        """leave: where the way back leads, if it is not home."""
        self._where_there_is_room(self._offer, row, leave)

    def _offer(self, row: DueDocument, leave: Callable[[], None] | None = None) -> None:
        shell = self.filling.session.shell

        def chosen(file: OfferedFile) -> None:
            self._take_in(screen, row, file, leave)

        def look_again() -> None:
            screen.problem = None
            self._look(screen)

        def back() -> None:
            self._glimpses.stop()
            self._stop.set()
            (leave or self.home)()

        screen = FilesScreen(named(row), chosen, look_again, back, self.step, only_pdf=row.kind.only_pdf)
        shell.go(screen)
        self._look(screen)

    def _look(self, screen: FilesScreen) -> None:
        def found(sources: tuple[FileSource, ...]) -> None:
            screen.sources = sources
            self._refresh(screen)
            if self.filling.session.shell.screen is screen:
                self._glimpses.show(screen)

        self.filling.session.do(Lane.DEVICE, self.filling.session.suite.sources.list, found)

    def _refresh(self, screen: FilesScreen) -> None:
        if self.filling.session.shell.screen is screen:
            self.filling.session.shell.refresh()

    def _take_in(
        self, screen: FilesScreen, row: DueDocument, file: OfferedFile, leave: Callable[[], None] | None
    ) -> None:
        session, programme = self.filling.session, self.filling.programme
        visit, documents = session.visit, session.suite.documents
        self._glimpses.stop()
        self._stop = stop = Event()

        def take() -> Judged:
            taken = documents.take_in(visit, programme.code, row, file.path, stop.is_set)
            if isinstance(taken, NotTaken):
                return taken
            return taken, documents.previews(taken, PREVIEW_WIDTH)

        def judged(result: Judged) -> None:
            screen.reading = None
            if isinstance(result, NotTaken):
                screen.problem = not_taken_words(result)
                self._refresh(screen)
            elif session.shell.screen is screen:
                self._judge(row, *result, leave)

        screen.reading = tr("It takes a few seconds.")
        session.do(Lane.DEVICE, take, judged)
        self._refresh(screen)

    def _judge(
        self, row: DueDocument, document: StoredDocument, pages: tuple[bytes, ...], leave: Callable[[], None] | None
    ) -> None:
        routes = PreviewRoutes(lambda: self._keep(document), lambda: self.choose(row, leave))
        self._preview(row, pages, routes)

    def _preview(self, row: DueDocument, pages: tuple[bytes, ...], routes: PreviewRoutes) -> None:
        shell = self.filling.session.shell
        screen = PreviewScreen(named(row), pages, routes, self.step)
        look_closely(shell, screen.zoom)
        shell.go(screen)

    def _keep(self, document: StoredDocument) -> None:
        documents = self.filling.session.suite.documents

        def kept(_nothing: None) -> None:
            self.filling.documents[document.key] = document
            self.home()

        self.filling.session.do(Lane.STORE, lambda: documents.keep(document), kept)

    # ── one that is there ───────────────────────────────────────────────────────────────────────────────────

    def view(self, row: DueDocument) -> None:
        document = self.filling.documents[row.key]
        documents = self.filling.session.suite.documents
        retake, again = (self.scan, AGAIN) if self.scan is not None else (self.choose, OTHER_FILE)
        routes = PreviewRoutes(self.home, lambda: retake(row), lambda: self._remove(document), again)
        self.filling.session.do(
            Lane.DEVICE,
            lambda: documents.previews(document, PREVIEW_WIDTH),
            lambda pages: self._preview(row, pages, routes),
        )

    def remove(self, row: DueDocument) -> None:
        self._remove(self.filling.documents[row.key])

    def _remove(self, document: StoredDocument) -> None:
        documents = self.filling.session.suite.documents

        def removed(_nothing: None) -> None:
            self.filling.documents.pop(document.key, None)
            self.home()

        self.filling.session.do(Lane.STORE, lambda: documents.remove(document), removed)


def _for(row: DueDocument, way: TakeIn | None) -> Instead | None:
    return None if way is None else partial(way, row)
