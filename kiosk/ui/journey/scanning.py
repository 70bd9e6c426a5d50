"""A paper is scanned: laid in, seen, made into pages that are judged, put in order and kept as one document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from kiosk.domain.forms import DueDocument
from kiosk.domain.papers import Flaw, Paper, flaws_together
from kiosk.domain.statuses import Tone
from kiosk.domain.words import tr
from kiosk.services.paper_ports import ScanFault
from kiosk.services.ports import StoredDocument
from kiosk.services.receipts import named
from kiosk.services.scanning import MOST_PAGES, Errand, Scanned, ScannedPage
from kiosk.services.scanning import Scanning as Verbs
from kiosk.ui.background import Lane, Task
from kiosk.ui.content import Action
from kiosk.ui.faults import Fault
from kiosk.ui.journey.card_number import lay_beside
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.looking import look_closely
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.scanner_picture import Scene
from kiosk.ui.pictures import png_within
from kiosk.ui.scan_words import NO_PAGE, SCANNER
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.pages import PageOf, PagesRoutes, PagesScreen
from kiosk.ui.screens.scan import FILE_INSTEAD, ScanRoutes, ScanScreen, Stage
from kiosk.ui.screens.scanned import CheckRoutes, CheckScreen, Looked
from kiosk.ui.steps import Way

TICK_MS = 300
SMALL_PX = (300, 420)
"""Of a page among others, at most: as large as its card shows it in any look."""
PHOTOGRAPH_INSTEAD = tr("Photograph it instead")

Instead = Callable[[Callable[[], None]], None]
"""Another way to hand the same paper in. It is given where its way back leads."""


@dataclass(slots=True)
class Scanning:
    """One document of a form. verbs: how it is scanned. home: the page that lists the documents.

    file, photograph: another way for this row, unless the way back from there is taken; photograph only where there is
    a camera. later: puts the row off, where that is possible. leave: where the way back leads, if it is not home.
    """

    filling: Filling
    row: DueDocument
    verbs: Verbs
    home: Callable[[], None]
    step: Way
    file: Instead
    photograph: Instead | None = None
    later: Callable[[], None] | None = None
    leave: Callable[[], None] | None = None
    pages: list[ScannedPage] = field(default_factory=list)
    _small: dict[bytes, QImage] = field(default_factory=dict)
    _task: Task | None = None
    _kept: StoredDocument | None = None

    def begin(self) -> None:
        self._lay(len(self.pages))

    # ── laying in and scanning ──────────────────────────────────────────────────────────────────────────────

    def _lay(self, place: int) -> None:
        """For the page at this place, in stead of the one that is there."""

        def start(*, feeder: bool = False) -> None:
            self._scan(screen, place, feeder=feeder)

        def pile() -> None:
            start(feeder=True)

        def cancel() -> None:
            self._give_up()
            self._lay(place)

        offered = pile if self.verbs.scanner.feeder and place == len(self.pages) else None
        routes = ScanRoutes(start, offered, self._file, cancel, self._look)
        screen = ScanScreen(named(self.row), self.row.kind.paper, routes, self.step)
        self.filling.session.shell.go(screen)

    def _file(self) -> None:
        """The pages in hand are let go only for a file that takes their place."""
        self.file(self._look)

    def _look(self) -> None:
        """At what there is already; without any, back to where the documents are listed."""
        match len(self.pages):
            case 0:
                (self.leave or self.home)()
            case 1:
                self._check(0)
            case _:
                self._overview()

    def _scan(self, screen: ScanScreen, place: int, *, feeder: bool) -> None:
        """One that was cancelled may still be under way: this one then begins when it has ended."""
        shell, paper = self.filling.session.shell, self.row.kind.paper
        held: list[Task] = []
        errand = Errand(lambda: bool(held) and held[0].cancelled)
        room = MOST_PAGES - place

        def job() -> tuple[Scanned, dict[bytes, QImage]]:
            scanned = self.verbs.scan(paper, errand, feeder=feeder, most=room)
            return scanned, {page.png: png_within(page.png, *SMALL_PX) for page in scanned.pages}

        def done(came: tuple[Scanned, dict[bytes, QImage]]) -> None:
            scanned, small = came
            self._small |= small
            self._came(screen, place, scanned)

        self._give_up()
        screen.stage = Stage.SCANNING
        shell.refresh()
        task = shell.background.run(Lane.DEVICE, job, done)
        held.append(task)
        self._task = task
        self._watch(screen, task, errand)

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _watch(self, screen: ScanScreen, task: Task, errand: Errand) -> None:
        """Show how far it is, until it has come or is given up."""
        shell = self.filling.session.shell
        if task is not self._task:
            return
        if errand.finishing and screen.stage is Stage.SCANNING:
            screen.stage = Stage.FINISHING
            if shell.screen is screen:
                shell.refresh()
        screen.tell(None if errand.finishing else errand.part)
        shell.later(TICK_MS, lambda: self._watch(screen, task, errand))

    def _came(self, screen: ScanScreen, place: int, scanned: Scanned) -> None:
        shell = self.filling.session.shell
        if shell.screen is not screen and shell.stands(screen):  # help or a question lies over it
            shell.later(TICK_MS, lambda: self._came(screen, place, scanned))
            return
        self._task = None
        self.pages[place : place + 1] = scanned.pages or self.pages[place : place + 1]
        if scanned.fault is not None:
            self._say(SCANNER[self.row.kind.paper][scanned.fault], Scene(scanned.fault), place + len(scanned.pages))
        elif scanned.unmade:
            self._say(NO_PAGE[self.row.kind.paper], Scene(ScanFault.BROKEN_OFF), place + len(scanned.pages))
        elif len(scanned.pages) == 1:
            self._check(place)
        elif scanned.pages:
            self._overview(scanned.left_over)
        else:
            self._lay(place)

    # ── trouble ─────────────────────────────────────────────────────────────────────────────────────────────

    def _say(self, fault: Fault, scene: Scene, place: int) -> None:
        """What hinders it, with every way on; the pages that came are kept in hand."""
        session = self.filling.session
        clerk = tr("The clerk helps with the scanner.")
        ways = [
            Action("file_instead", FILE_INSTEAD, self._file, "usb"),
            Action("call_clerk", tr("Call a clerk"), lambda: session.with_clerk(clerk, session.shell.refresh), "user"),
        ]
        photograph = self.photograph
        if photograph is not None:
            ways.insert(0, Action("photo_instead", PHOTOGRAPH_INSTEAD, lambda: photograph(self._look), "camera"))
        if self.pages:
            have = tr("Go on with %n page(s)", "", 0).count(len(self.pages))
            ways.insert(0, Action("pages_so_far", have, self._look, "files"))
        elif self.later is not None:
            ways.append(Action("not_at_hand", tr("Not with me now", "a button"), self.later, "clock"))
        again = Action("again", tr("Try again"), lambda: self._lay(place), "arrow-counter-clockwise", Part.PRIMARY)
        session.shell.go(
            MessageScreen(
                "scan_trouble",
                fault.title,
                banner=(Tone.WARN, fault.sentence, None),
                ways=ways,
                back=Action("back", BACK, self._look),
                forward=again,
                step=self.step,
                scene=scene,
            )
        )

    # ── judging ─────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _has_room(self) -> bool:
        return len(self.pages) < MOST_PAGES

    @property
    def _flaws(self) -> list[tuple[Flaw, ...]]:
        """Of each page, as they lie together."""
        return flaws_together(self.row.kind.paper, [page.page.flaws for page in self.pages])

    def _check(self, place: int) -> None:
        shell, page = self.filling.session.shell, self.pages[place]
        alone = len(self.pages) == 1

        def more() -> None:
            self._keep(lambda: self._lay(len(self.pages)))

        routes = CheckRoutes(
            lambda: self._keep(self.home if alone else self._overview),
            lambda: self._lay(place),
            more if self._has_room else None,
            lambda: self._remove(place),
        )
        looked = Looked(page.png, self._flaws[place], place + 1, len(self.pages))
        screen = CheckScreen(named(self.row), self.row.kind.paper, looked, routes, self.step)
        look_closely(shell, screen.zoom)
        shell.go(screen)
        if self.row.kind.paper is Paper.CARD:
            self._task = lay_beside(self.filling.session, page.page, screen)  # a next scan ends it

    def _overview(self, left_over: int = 0) -> None:
        def more() -> None:
            self._lay(len(self.pages))

        routes = PagesRoutes(
            view=self._check,
            earlier=lambda place: self._swap(place - 1, place),
            later=lambda place: self._swap(place, place + 1),
            remove=self._remove,
            more=more if self._has_room else None,
            keep=lambda: self._keep(self.home),
            back=lambda: self._check(len(self.pages) - 1),
        )
        flawed = zip(self.pages, self._flaws, strict=True)
        pages = [PageOf(self._small[page.png], flaws) for page, flaws in flawed]
        screen = PagesScreen(named(self.row), self.row.kind.paper, pages, routes, self.step, left_over)
        self.filling.session.shell.go(screen)

    def _swap(self, one: int, other: int) -> None:
        self.pages[one], self.pages[other] = self.pages[other], self.pages[one]
        self._overview()

    # ── keeping ─────────────────────────────────────────────────────────────────────────────────────────────

    def _keep(self, then: Callable[[], None]) -> None:
        session, form, pages = self.filling.session, self.filling.programme.code, tuple(self.pages)
        visit, row, verbs = session.visit, self.row, self.verbs

        def kept(document: StoredDocument) -> None:
            self._kept = self.filling.documents[document.key] = document
            then()

        session.do(Lane.STORE, lambda: verbs.keep(visit, form, row, pages), kept)

    def _remove(self, place: int) -> None:
        """With the last page the document goes that was made of them; one from before stays."""
        del self.pages[place]
        document = self._kept
        if self.pages or document is None:
            self._look()
            return
        documents = self.filling.session.suite.documents

        def removed(_nothing: None) -> None:
            self.filling.documents.pop(document.key, None)
            self.home()

        self.filling.session.do(Lane.STORE, lambda: documents.remove(document), removed)
