"""An unfinished application that waits at the centre: the slip opens it, by scanner, camera or code reader.

Where it was saved is nowhere said: at another office, at another kiosk of this one, or on this very kiosk before its
store was set aside. Each of them comes back the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from threading import Event

from kiosk.domain.dates import short_day
from kiosk.domain.papers import Paper
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.applications import RIYADH
from kiosk.services.draft_box import DraftUnopened, NoSlip
from kiosk.services.paper_check import CodesUnread
from kiosk.services.paper_ports import CameraFault, Scan, ScanFault, Sheet
from kiosk.services.ports import KeptDraft
from kiosk.ui.background import Lane, Task
from kiosk.ui.checked_words import not_photographed, not_scanned
from kiosk.ui.content import Action, Screen
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.reader_keys import ReaderKeys
from kiosk.ui.screens.camera import CameraRoutes, CameraScreen
from kiosk.ui.screens.form import BACK, CONTINUE
from kiosk.ui.screens.message import MessageScreen

HEADING = tr("Unfinished application")
GLASS = ("scan", tr("The slip lies flat on the scanner's glass, the square code downwards."))
READER = ("barcode", tr("Where a code reader lies beside the screen, it can be used now."))
PAPERS_AGAIN = ("files", tr("Papers that do not lie on this kiosk are handed in again."))
READING = (Tone.INFO, tr("The slip is being read…"), None)

Why = tuple[Tone, Words, Words]
NO_SLIP: Why = (
    Tone.WARN,
    tr("No slip was found on it"),
    tr("The slip carries one square code, and «Slip of an unfinished application» at its head."),
)
OTHER_SLIP: Why = (
    Tone.WARN,
    tr("This slip belongs to another application"),
    tr("The slip of this application is needed, or the password opens it."),
)
UNREAD: Why = (
    Tone.WARN,
    tr("The code on the slip could not be read"),
    tr("Smoothed out and laid down again, or held still in good light, it often can."),
)


def saved_on(words: Words, moment: datetime) -> Words:
    return words.fill(day=short_day(moment.astimezone(RIYADH).date()))


def fetched_page(saved_at: datetime, go_on: Callable[[], None], back: Callable[[], None]) -> MessageScreen:
    """It is here again, as it was left."""
    return MessageScreen(
        "unfinished",
        HEADING,
        hint=saved_on(tr("Saved on {day}. It goes on where it was left."), saved_at),
        lines=(PAPERS_AGAIN,),
        back=Action("back", BACK, back),
        forward=Action("continue", CONTINUE, go_on, part=Part.PRIMARY),
    )


def away_page(go_on: Callable[[], None], back: Callable[[], None]) -> MessageScreen:
    """Nobody can say whether one waits at the centre."""
    return MessageScreen(
        "unfinished_away",
        tr("A saved application that waits at the centre can't be fetched just now"),
        banner=(
            Tone.INFO,
            tr("That needs a connection, and a mobile code or the password"),
            tr("Nothing of them is lost."),
        ),
        back=Action("back", BACK, back),
        forward=Action("continue", tr("Begin a new application"), go_on, part=Part.PRIMARY),
        icon="wifi-slash",
    )


@dataclass(slots=True)
class Unlocking:
    """kept: what waits. opened: called once it is here. anew: to what this kiosk has, or a new one. older: it has one.

    sign_in: to the password. back: to where the person came from.
    """

    session: Session
    kept: KeptDraft
    opened: Callable[[], None]
    anew: Callable[[], None]
    sign_in: Callable[[], None]
    back: Callable[[], None]
    older: bool = False
    _open: Screen | None = None
    _stop: Event = field(default_factory=Event)

    def begin(self) -> None:
        """From now on a code reader is heard, on these pages."""
        shell = self.session.shell
        handle = shell.window.windowHandle()
        if handle is not None:
            reader = ReaderKeys(handle)
            reader.heard.connect(self._heard)
            shell.ended.connect(reader.leave)
        self.ask()

    def ask(self) -> None:
        suite = self.session.suite
        scan = Action("scan_slip", tr("Scan the slip"), self.scan, "scan", Part.PRIMARY)
        photo = Action("photograph_slip", tr("Hold the slip before the camera"), self.photograph, "camera")
        without = tr("Go on with the older one of this kiosk") if self.older else tr("Begin a new one instead")
        scans = suite.scanner is not None
        self._show(
            MessageScreen(
                "unfinished_locked",
                HEADING,
                hint=saved_on(tr("Saved on {day}, and locked at the centre. Its slip opens it."), self._saved_at),
                lines=((GLASS, READER, PAPERS_AGAIN) if scans else (READER, PAPERS_AGAIN)),
                ways=(
                    *((photo,) if suite.camera is not None else ()),
                    *self._by_password(),
                    Action("begin_anew", without, self.ask_anew, "file-text"),
                ),
                back=Action("back", BACK, self.back),
                forward=scan if scans else None,
            )
        )

    def _by_password(self) -> tuple[Action, ...]:
        """Not for who came by it: it was another one then, and does not open this."""
        if self.session.visit.password_key:
            return ()
        return (Action("by_password", tr("Open it with the password"), self.sign_in, "lock-simple"),)

    @property
    def _saved_at(self) -> datetime:
        return datetime.fromtimestamp(self.kept.edition / 1000, UTC)

    def ask_anew(self) -> None:
        """Once, whether that is meant."""
        self.session.shell.go(
            MessageScreen(
                "unfinished_replaced",
                tr("Go on without the application that waits at the centre?"),
                hint=tr("What is saved here from now on takes its place."),
                back=Action("no_change", tr("No, back to it"), self.ask),
                forward=Action("yes_right", tr("Yes, go on without it"), self.anew, "check", Part.PRIMARY),
                icon="file-text",
            )
        )

    def _show(self, screen: Screen) -> None:
        self._open = screen
        self.session.shell.go(screen)

    # ── what is shown to it ─────────────────────────────────────────────────────────────────────────────────

    def _heard(self, text: str) -> None:
        if self._open is not None and self.session.shell.screen is self._open:
            self._look_at(lambda _gone: (text,))

    def scan(self) -> None:
        scanner, codes = self.session.suite.scanner, self.session.suite.paper_check.codes

        def look(gone: Callable[[], bool]) -> tuple[str, ...] | ScanFault | None:
            scan = scanner.scan(_unwatched, gone) if scanner is not None else Scan()
            return codes.in_picture(scan.sheets[0].pnm, gone) if scan.sheets else scan.fault

        if self._look_at(look):
            self._reading()

    def photograph(self) -> None:
        camera, codes = self.session.suite.camera, self.session.suite.paper_check.codes
        if camera is None:
            return

        def taken(sheet: Sheet) -> None:
            if self._look_at(lambda gone: codes.in_picture(sheet.pnm, gone)):
                self._reading()

        def failed(fault: CameraFault) -> None:
            self._refuse((Tone.WARN, not_photographed(fault).title, UNREAD[2]))

        routes = CameraRoutes(taken, failed, self._back)
        self.session.shell.go(CameraScreen(tr("the slip"), Paper.SHEET, camera, routes, None))

    def _reading(self) -> None:
        back = Action("back", BACK, self._back)
        self.session.shell.go(MessageScreen("reading_slip", HEADING, banner=READING, back=back, icon="qr-code"))

    def _back(self) -> None:
        self._stop.set()
        self.ask()

    def _look_at(self, look: Callable[[Callable[[], bool]], Sequence[str] | ScanFault | None]) -> bool:
        """Have it read beside the screen and tried; False while the last one has not ended yet.

        look: is given whether the person has gone back or left, and need go on no longer.
        """
        self._stop = stop = Event()
        tasks: list[Task] = []
        resuming, visit = self.session.suite.resuming, self.session.visit

        def gone() -> bool:
            return stop.is_set() or any(task.is_cancelled() for task in tasks)

        def tried() -> ScanFault | None:
            seen = look(gone)
            if seen is None or isinstance(seen, ScanFault) or gone():
                return seen if isinstance(seen, ScanFault) else None
            resuming.open(visit, self.kept, seen)
            return None

        def done(fault: ScanFault | None) -> None:
            if stop.is_set():
                return
            if fault is not None:
                self._fault(fault)
            else:
                self.opened()

        def failed(error: Exception) -> None:
            why = {NoSlip: NO_SLIP, DraftUnopened: OTHER_SLIP, CodesUnread: UNREAD}.get(type(error))
            if why is None:
                self.session.shell.unforeseen(error)
            elif not stop.is_set():
                self._refuse(why)

        task = self.session.do(Lane.DEVICE, tried, done, failed)
        tasks += [task] if task is not None else []
        return task is not None

    def _fault(self, fault: ScanFault) -> None:
        self._refuse((Tone.WARN, not_scanned(fault).title, UNREAD[2]))

    def _refuse(self, why: Why) -> None:
        self._show(
            MessageScreen(
                "slip_refused",
                HEADING,
                banner=why,
                lines=(("user", tr("The clerk helps. Nothing of the application is lost.")),),
                ways=self._by_password(),
                back=Action("back", BACK, self.back),
                forward=Action("try_again", tr("Try the slip again"), self.ask, "qr-code", Part.PRIMARY),
            )
        )


def _unwatched(_part: float | None) -> None:
    """A single sheet is there before anybody reads how far it has come."""
