"""A desk beside a kiosk, on one embedded centre: its window, whoever sits there, and what the centre then holds."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kiosk_kit import SALIM, texts
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.bootstrap import Running, centre_file
from kiosk.central.desk_sqlite import SqliteDesk
from kiosk.desk_bootstrap import PRACTICE_PASSWORD, make_desk
from kiosk.devices.system_clock import SystemClock
from kiosk.domain.facts import Fact
from kiosk.settings import Settings
from kiosk.ui.demo.hand import Hand, breathe
from kiosk.ui.demo.walk import Walk, code_in
from kiosk.ui.desk.clerk_pages import Pages

CLERK, OFFICER, SECOND, SUPERVISOR, ADMINISTRATOR = "1001", "1002", "1003", "1004", "1005"


class DeskAtWork:
    """settings: of the kiosk on whose centre it works."""

    def __init__(self, settings: Settings) -> None:
        self.settings, self.running = settings, Running()
        self.app = make_desk(settings, self.running, windowed=True, or_practice=True)
        self.hand = Hand(self.app.window)
        self.app.show()
        self.hand.wait(lambda: self.app.shell.suite is not None, "the desk to open")

    def sign_in(self, number: str, password: str = PRACTICE_PASSWORD) -> None:
        self.type("number", number)
        self.type("password", password)
        self.hand.press("sign_in")
        self.hand.wait(lambda: not self.app.shell.locked, "the sign-in")

    def type(self, name: str, text: str) -> None:
        """Into the field that is shown; one that was shown before may still be there."""
        breathe(0)
        line = self.hand.find(name)
        assert isinstance(line, QLineEdit)
        line.setText(text)

    def find(self, typed: str) -> None:
        """Type it and press Enter, as a reader does."""
        self.type("find", typed)
        self.hand.press("find_now")
        self.calm()

    def press(self, *names: str) -> None:
        for name in names:
            self.hand.press(name)
            self.calm()

    def calm(self) -> None:
        """Wait until nothing is under way behind the desk's window."""
        breathe(0)
        self.hand.wait(lambda: not self.app.shell.background.busy, "the end of what is under way")
        breathe(0)

    @property
    def text(self) -> str:
        return "\n".join(texts(self.app.window))

    @property
    def views(self) -> list[str]:
        return [kind.name for kind in self.app.shell.kinds]

    @property
    def pages(self) -> Pages:
        pages = self.app.shell.pages
        assert pages is not None
        return pages

    def walk(self, code: Callable[[], str] | None = None) -> Walk:
        """Whoever sits beside the clerk, on the pages over the desk. code: the last that was sent, else from the strip
        of these pages.
        """
        on_the_strip = lambda: code_in("\n".join(texts(self.pages.window)))  # noqa: E731
        return Walk(self.pages, SALIM, lambda _name: None, code or on_the_strip)

    def papers(self) -> Sequence[Path]:
        """What the desk has printed, oldest first."""
        found = (self.settings.folder() / "desk" / "practice-receipts").glob("*.pdf")
        return sorted(found, key=lambda paper: paper.stat().st_mtime_ns)

    def close(self) -> None:
        self.app.shell.leave()
        self.app.stop()
        self.app.translator.forget()
        self.running.close()
        window = self.app.window
        window.hide()
        window.deleteLater()
        self.app.shell.deleteLater()
        breathe(0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.enable()
        gc.collect()


def journal(settings: Settings, reference: str) -> tuple[Fact, ...]:
    """What the centre holds of the person who submitted that application, as an officer reads it."""
    desk = SqliteDesk(centre_file(settings, practice=True), SystemClock(), "9002")
    try:
        session = desk.sign_in(OFFICER, PRACTICE_PASSWORD).session
        (line,) = desk.find(session, reference)
        return tuple(entry.fact for entry in desk.open(session, line.application, "review").entries)
    finally:
        desk.close()


def told(settings: Settings, reference: str, wanted: type) -> Iterator[Fact]:
    return (fact for fact in journal(settings, reference) if isinstance(fact.body, wanted))


def widgets(root: QWidget, wanted: Callable[[QWidget], bool]) -> list[QWidget]:
    return [widget for widget in root.findChildren(QWidget) if widget.isVisible() and wanted(widget)]
