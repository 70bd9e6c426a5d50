"""A paper is photographed: held before the camera, made into a page that is judged, and kept as a document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from kiosk.domain.forms import DueDocument
from kiosk.domain.papers import Flaw, Paper, flaws_together
from kiosk.domain.statuses import Tone
from kiosk.domain.words import tr
from kiosk.services.paper_ports import Camera, CameraFault, FinishedPage, NotFinished, Sheet
from kiosk.services.ports import StoredDocument
from kiosk.services.receipts import named
from kiosk.services.scanning import MOST_PAGES
from kiosk.ui.background import Lane, Task
from kiosk.ui.content import Action
from kiosk.ui.faults import Fault
from kiosk.ui.journey.card_number import lay_beside
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.looking import look_closely
from kiosk.ui.journey.scanning import Instead
from kiosk.ui.kit.button import Part
from kiosk.ui.scan_words import CAMERA, NO_PICTURE, PICTURED
from kiosk.ui.screens.camera import CameraRoutes, CameraScreen
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.preview import ANOTHER, PreviewRoutes, PreviewScreen
from kiosk.ui.screens.scan import FILE_INSTEAD
from kiosk.ui.steps import Way

PREVIEW_WIDTH = 1400  # px: sharp at the largest zoom of a portrait page
LOOK_MS = 300
SCAN_INSTEAD = tr("Scan it instead")
TAKE_AGAIN = tr("Take it again")
FURTHER = {Paper.SHEET: ANOTHER, Paper.CARD: tr("Take the other side")}
TAKEN = {Paper.SHEET: tr("The paper can be taken away."), Paper.CARD: tr("The card can be taken away.")}


@dataclass(slots=True)
class Photographing:
    """One document of a form. home: the page that lists the documents.

    file, scan: another way for this row, unless the way back from there is taken; scan only where there is a scanner.
    later: puts the row off, where that is possible. leave: where the way back leads, if it is not home.
    """

    filling: Filling
    row: DueDocument
    camera: Camera
    home: Callable[[], None]
    step: Way
    file: Instead
    scan: Instead | None = None
    later: Callable[[], None] | None = None
    leave: Callable[[], None] | None = None
    _pages: list[FinishedPage] = field(default_factory=list)
    _reading: Task | None = None

    def begin(self) -> None:
        self._read_no_more()
        routes = CameraRoutes(self._make, self._trouble, self._back, (self._file_instead,))
        screen = CameraScreen(named(self.row), self.row.kind.paper, self.camera, routes, self.step)
        self.filling.session.shell.go(screen)

    def _back(self) -> None:
        if self._pages:
            self._look()
        else:
            (self.leave or self.home)()

    @property
    def _file_instead(self) -> Action:
        return Action("file_instead", FILE_INSTEAD, lambda: self.file(self._back), "usb")

    # ── from a picture to a page ────────────────────────────────────────────────────────────────────────────

    def _make(self, sheet: Sheet) -> None:
        shell, finisher, paper = self.filling.session.shell, self.filling.session.suite.finisher, self.row.kind.paper
        given_up = Event()

        def give_up() -> None:
            given_up.set()
            self.begin()

        def make() -> FinishedPage | None:
            try:
                return finisher.finish(sheet, paper, given_up.is_set)
            except NotFinished:
                return None

        def made(page: FinishedPage | None) -> None:
            if shell.screen is screen:
                self._judge(page)
            elif shell.stands(screen):  # help or a question lies over it
                shell.later(LOOK_MS, lambda: made(page))

        told = Tone.INFO, TAKEN[paper], None
        cancel = Action("cancel", tr("Cancel"), give_up, "x")
        heading = tr("One moment: the picture is made ready")
        screen = MessageScreen("photographed", heading, banner=told, back=cancel, step=self.step, icon="camera")
        shell.go(screen)
        shell.background.run(Lane.DEVICE, make, made)

    def _judge(self, page: FinishedPage | None) -> None:
        if page is None:
            self._say(NO_PICTURE[self.row.kind.paper], (self._file_instead,))
        elif flaws := self._flaws(page):
            sentence = PICTURED[self.row.kind.paper][flaws[0]].fill(document=named(self.row))
            as_it_is = Action("as_it_is", tr("Go on as it is"), lambda: self._add(page), "check")
            self._say(Fault(tr("The picture may not do"), sentence), (as_it_is,))
        else:
            self._add(page)

    def _flaws(self, page: FinishedPage) -> tuple[Flaw, ...]:
        """Of this page, beside those that are there already."""
        together = [*self._pages, page]
        return flaws_together(self.row.kind.paper, [one.flaws for one in together])[-1]

    def _say(self, fault: Fault, ways: tuple[Action, ...]) -> None:
        """What is wrong, with a further try as the likely way on."""
        again = Action("again", TAKE_AGAIN, self.begin, "arrow-counter-clockwise", Part.PRIMARY)
        banner = (Tone.WARN, fault.sentence, None)
        back = Action("back", BACK, self._back)
        screen = MessageScreen(
            "photo_trouble",
            fault.title,
            banner=banner,
            ways=ways,
            back=back,
            forward=again,
            step=self.step,
            icon="camera",
        )
        self.filling.session.shell.go(screen)

    def _trouble(self, fault: CameraFault) -> None:
        """The pages that were taken are kept in hand, until a scanner's or a file takes their place."""
        session = self.filling.session
        clerk = tr("The clerk helps with the camera.")
        ways = [
            self._file_instead,
            Action("call_clerk", tr("Call a clerk"), lambda: session.with_clerk(clerk, session.shell.refresh), "user"),
        ]
        scan = self.scan
        if scan is not None:
            ways.insert(0, Action("scan_instead", SCAN_INSTEAD, lambda: scan(self._back), "scan"))
        if self._pages:
            have = tr("Go on with %n page(s)", "", 0).count(len(self._pages))
            ways.insert(0, Action("pages_so_far", have, self._look, "files"))
        elif self.later is not None:
            ways.append(Action("not_at_hand", tr("Not with me now", "a button"), self.later, "clock"))
        self._say(CAMERA[fault], tuple(ways))

    # ── looking at it, and keeping it ───────────────────────────────────────────────────────────────────────

    def _add(self, page: FinishedPage) -> None:
        self._pages.append(page)
        self._look()

    def _look(self) -> None:
        session, pages = self.filling.session, tuple(self._pages)
        visit, form, row = session.visit, self.filling.programme.code, self.row
        documents, finisher = session.suite.documents, session.suite.finisher

        def bound() -> tuple[StoredDocument, tuple[bytes, ...]]:
            document = documents.scanned(visit, form, row, pages, finisher.bind(pages))
            return document, documents.previews(document, PREVIEW_WIDTH)

        session.do(Lane.DEVICE, bound, lambda shown: self._preview(*shown))

    def _preview(self, document: StoredDocument, pages: tuple[bytes, ...]) -> None:
        shell = self.filling.session.shell
        more = self.begin if len(pages) < MOST_PAGES else None
        further = FURTHER[self.row.kind.paper]
        routes = PreviewRoutes(lambda: self._keep(document), self._again, again=TAKE_AGAIN, more=more, further=further)
        screen = PreviewScreen(named(self.row), pages, routes, self.step, at=len(pages) - 1)
        look_closely(shell, screen.zoom)
        shell.go(screen)
        if self.row.kind.paper is Paper.CARD:
            self._reading = lay_beside(self.filling.session, self._pages[-1], screen)

    def _read_no_more(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _again(self) -> None:
        """The page that was taken last."""
        self._pages.pop()
        self.begin()

    def _keep(self, document: StoredDocument) -> None:
        self._read_no_more()
        documents = self.filling.session.suite.documents

        def kept(_nothing: None) -> None:
            self.filling.documents[document.key] = document
            self.home()

        self.filling.session.do(Lane.STORE, lambda: documents.keep(document), kept)
