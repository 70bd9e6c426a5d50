"""«التحقق من إيصال»: anybody with a paper in hand, unknown and unasked. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from kiosk.domain.papers import Paper
from kiosk.domain.words import tr
from kiosk.services.paper_check import CodesUnread
from kiosk.services.paper_ports import CameraFault, Scan, ScanFault, Sheet
from kiosk.services.ports import FileSource, OfferedFile
from kiosk.services.proofs import Checked
from kiosk.ui.background import Lane, Task
from kiosk.ui.checked_words import NOT_GENUINE, READING, SCANNING, UNREAD, NotGenuine, not_photographed, not_scanned
from kiosk.ui.content import Action, FullScreen, Screen
from kiosk.ui.journey.glimpses import Glimpses
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.reader_keys import ReaderKeys
from kiosk.ui.screens.camera import CameraRoutes, CameraScreen
from kiosk.ui.screens.checked import CheckedRoutes, GenuineScreen
from kiosk.ui.screens.files import FilesScreen
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.message import MessageScreen

HEADING = tr("Check a receipt")
GLASS = ("scan", tr("The paper lies flat on the scanner's glass, the square code downwards."))
LINES = (
    ("qr-code", tr("The square code on the receipt or notice is checked, without any network.")),
    ("barcode", tr("Where a code reader lies beside the screen, it can be used now.")),
    ("lock-simple", tr("Nothing of a person is shown or kept.")),
)


Seen = Checked | ScanFault | None
"""None: nobody waits for it any more."""


@dataclass(slots=True)
class Checking:
    session: Session
    _open: Screen | FullScreen | None = None
    _stop: Event = field(default_factory=Event)
    _glimpses: Glimpses = field(init=False)

    def __post_init__(self) -> None:
        self._glimpses = Glimpses(self.session)

    def begin(self) -> None:
        """The first page, from the attract page; from now on a code reader is heard."""
        shell = self.session.shell
        handle = shell.window.windowHandle()
        if handle is not None:
            reader = ReaderKeys(handle)
            reader.heard.connect(self._heard)
            shell.ended.connect(reader.leave)
        self.ask()

    def ask(self) -> None:
        scan = Action("scan_paper", tr("Scan the receipt"), self.scan, "scan", Part.PRIMARY)
        scans = self.session.suite.scanner is not None
        stick = Action("from_stick", tr("A file from a USB stick"), self.files, "usb")
        photo = Action("photograph_paper", tr("Hold the receipt before the camera"), self.photograph, "camera")
        self._show(
            MessageScreen(
                "check_paper",
                HEADING,
                hint=tr("Is it genuine? It can be seen here at once."),
                lines=(GLASS, *LINES) if scans else LINES,
                ways=(stick,) if self.session.suite.camera is None else (photo, stick),
                back=Action("back", BACK, self.session.shell.end),
                forward=scan if scans else None,
            )
        )

    def _show(self, screen: Screen) -> None:
        """A page on which a code reader is heard."""
        self._open = screen
        self.session.shell.go(screen)

    # ── what is given ───────────────────────────────────────────────────────────────────────────────────────

    def _heard(self, text: str) -> None:
        if self._open is not None and self.session.shell.screen is self._open:
            check = self.session.suite.paper_check
            self._look_at(lambda _gone: check.of_text(text))

    def scan(self) -> None:
        scanner, check = self.session.suite.scanner, self.session.suite.paper_check

        def look(gone: Callable[[], bool]) -> Seen:
            scan = scanner.scan(_unwatched, gone) if scanner is not None else Scan()
            return check.of_picture(scan.sheets[0].pnm, gone) if scan.sheets else scan.fault

        if self._look_at(look):
            back = Action("back", BACK, self._back)
            self.session.shell.go(MessageScreen("scanning_paper", HEADING, banner=SCANNING, back=back, icon="qr-code"))

    def photograph(self) -> None:
        camera, check = self.session.suite.camera, self.session.suite.paper_check
        if camera is None:
            return

        def taken(sheet: Sheet) -> None:
            if self._look_at(lambda gone: check.of_picture(sheet.pnm, gone)):
                back = Action("back", BACK, self._back)
                self.session.shell.go(
                    MessageScreen("scanning_paper", HEADING, banner=READING, back=back, icon="qr-code")
                )

        def failed(fault: CameraFault) -> None:
            self.refuse(not_photographed(fault))

        routes = CameraRoutes(taken, failed, self._back)
        self.session.shell.go(CameraScreen(tr("the receipt"), Paper.SHEET, camera, routes, None))

    def _back(self) -> None:
        self._glimpses.stop()
        self._stop.set()
        self.ask()

    def files(self) -> None:
        def chosen(file: OfferedFile) -> None:
            self._read(screen, file)

        screen = FilesScreen(tr("a picture of the receipt"), chosen, lambda: self._look(screen), self._back)
        self.session.shell.go(screen)
        self._look(screen)

    def _look(self, screen: FilesScreen) -> None:
        def found(sources: tuple[FileSource, ...]) -> None:
            screen.sources = sources
            self._refresh(screen)
            if self.session.shell.screen is screen:
                self._glimpses.show(screen)

        self.session.do(Lane.DEVICE, self.session.suite.sources.list, found)

    def _read(self, screen: FilesScreen, file: OfferedFile) -> None:
        check = self.session.suite.paper_check
        if self._look_at(lambda gone: check.of_file(file.path, gone)):
            self._glimpses.stop()
            screen.reading = tr("It takes a few seconds.")
            self._refresh(screen)

    def _refresh(self, screen: FilesScreen) -> None:
        if self.session.shell.screen is screen:
            self.session.shell.refresh()

    # ── what it is ──────────────────────────────────────────────────────────────────────────────────────────

    def _look_at(self, look: Callable[[Callable[[], bool]], Seen]) -> bool:
        """Have it looked at beside the screen; False while the last look has not ended yet.

        look: is given whether the person has gone back or left, and need go on no longer.
        """
        self._stop = stop = Event()
        tasks: list[Task] = []

        def gone() -> bool:
            return stop.is_set() or any(task.is_cancelled() for task in tasks)

        def seen(what: Seen) -> None:
            if isinstance(what, Checked) and not stop.is_set():
                self.tell(what)
            elif isinstance(what, ScanFault) and not stop.is_set():
                self.refuse(not_scanned(what))

        def failed(error: Exception) -> None:
            if not isinstance(error, CodesUnread):
                self.session.shell.unforeseen(error)
            elif not stop.is_set():
                self.refuse(UNREAD)

        task = self.session.do(Lane.DEVICE, lambda: look(gone), seen, failed)
        tasks += [task] if task is not None else []
        return task is not None

    def tell(self, checked: Checked) -> None:
        if not checked.valid or checked.statement is None:
            self.refuse(NOT_GENUINE[checked.verdict])
            return
        place = self.session.suite.place
        office = place.office if checked.kiosk == place.kiosk else ""
        routes = CheckedRoutes(self.ask, self.session.shell.end)
        self._show(GenuineScreen(checked.statement, checked.kiosk, office, routes))

    def refuse(self, why: NotGenuine) -> None:
        self._show(
            MessageScreen(
                "not_genuine",
                HEADING,
                banner=(why.tone, why.title, why.sentence),
                lines=(("user", why.advice),),
                back=Action("end", tr("End"), self.session.shell.end, "sign-out"),
                forward=Action("check_another", tr("Check again"), self.ask, "qr-code", Part.PRIMARY),
            )
        )


def _unwatched(_part: float | None) -> None:
    """A single sheet is there before anybody reads how far it has come."""
