"""A whole kiosk on a folder of its own, for tests: real store, centre, printer and screens; and whoever uses it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from kiosk.bootstrap import Running, open_suite, screen_settings
from kiosk.domain.words import Say
from kiosk.services.suite import Suite
from kiosk.settings import Settings
from kiosk.ui.app import KioskApp, Outside
from kiosk.ui.demo.hand import Hand, breathe
from kiosk.ui.demo.papers import PAPERS, write_papers
from kiosk.ui.demo.walk import HOUSEHOLD, PLAIN, Household, Walk, code_in
from kiosk.ui.look import Look

SALIM = Household.read(HOUSEHOLD)
NOBODYS_ID = "1000000024"
"""A valid number that nobody in these tests has registered."""

SIZE = (1080, 1920)

Change = Callable[[Suite], Suite]


def as_it_is(suite: Suite) -> Suite:
    return suite


class TestClock:
    """A monotonic clock that a test moves on by hand."""

    __test__ = False

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Kiosk:
    """folder: its data. change: puts other adapters into the opened services. now: the clock of the long quiet."""

    def __init__(
        self,
        folder: Path,
        change: Change = as_it_is,
        now: Callable[[], float] | None = None,
        settings: Settings | None = None,
        *,
        practice: bool = True,
    ) -> None:
        self.folder, self.papers = folder, folder / "papers"
        self.messages: list[str] = []
        self.notices: list[str] = []
        self._closed = False
        self.running = Running()
        own = replace(
            settings or Settings(disk_reserve_mb=1),
            practice=practice,
            data_folder=folder / "data",
            documents_folder=self.papers,
        )
        self.settings = own
        told = screen_settings(own, windowed=False, size=SIZE)

        def opened(say: Say, outside: Outside) -> Suite:
            def message(mobile: str, text: str) -> None:
                self.messages.append(text)
                outside.message(mobile, text)

            def notice(mobile: str, text: str) -> None:
                self.notices.append(text)
                outside.notice(mobile, text)

            heard = replace(outside, message=message, notice=notice)
            return change(open_suite(own, self.running, say, heard, or_practice=practice))

        self.app = KioskApp(told, opened) if now is None else KioskApp(told, opened, now=now)
        self.walk = Walk(self.app, SALIM, lambda _name: None, self.code)
        self.hand = Hand(self.app.window)
        self._write_papers()
        self.app.show()

    def _write_papers(self) -> None:
        panel = self.app.panel
        look = Look(self.app.translator.say, rtl=True, width=panel.width, height=panel.height, ppi=panel.ppi)
        write_papers(self.papers, look, PAPERS)

    def code(self) -> str:
        return code_in(self.messages[-1]) if self.messages else ""

    # ── where it stands ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def host(self):
        return self.app.host

    @property
    def suite(self) -> Suite:
        return self.host.suite

    @property
    def page(self) -> str:
        return self.walk.name

    @property
    def text(self) -> str:
        """Everything that can be read on the window now."""
        return "\n".join(texts(self.app.window))

    def person(self, national_id: str, mobile: str) -> None:
        """Who answers from now on."""
        registration = SALIM.registration.with_(national_id=national_id, mobile=mobile)
        self.walk.household = Household(registration, SALIM.answers)

    # ── doing ───────────────────────────────────────────────────────────────────────────────────────────────

    def begin(self) -> None:
        self.walk.settle()
        self.hand.press("start")

    def walk_to(self, name: str) -> None:
        self.walk.until(lambda: self.page == name)

    def sign_in(self) -> None:
        """«طلب»: from the attract page to the code's page."""
        self.begin()
        self.press("apply", "agree", "applicant")
        self.await_page("id")
        self.messages.clear()
        self.walk.step()
        self.walk.settle()

    def press(self, *names: str) -> None:
        for name in names:
            self.walk.settle()
            self.hand.press(name)
        self.walk.settle()

    def await_page(self, name: str) -> None:
        """Where the catalogue has several programmes, the walk's is chosen on the way."""
        self.hand.wait(lambda: self.page in (name, "programmes"), f"the page {name}, it stands at {self.page}")
        if self.page != name:
            self.press(PLAIN["programmes"])
            self.hand.wait(lambda: self.page == name, f"the page {name}, it stands at {self.page}")
        self.walk.settle()

    def save_and_end(self) -> None:
        self.press("leave", "save_and_end")
        self.await_page("attract")
        self.calm()

    def pin(self, digits: str = "2030") -> None:
        self.await_page("clerk_pin")
        self.hand.write("clerk_pin", digits)
        self.press("continue")

    def calm(self) -> None:
        """Wait until nothing is under way behind the screen."""
        self.hand.wait(lambda: not self.host.shell.background.busy, "the end of what is under way")

    def close(self) -> None:
        """Once or more often."""
        if self._closed:
            return
        self._closed = True
        self.app.stop()
        self.app.translator.forget()
        self.running.close()
        window = self.app.window
        window.hide()
        window.deleteLater()
        if self.host is not None:
            self.host.deleteLater()
            self.host.shell.deleteLater()
        breathe(0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.enable()
        gc.collect()


def texts(root: QWidget) -> list[str]:
    """What the visible widgets below ``root`` say and hold."""
    said = []
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root):
            said += words_of(widget)
    return said


def words_of(widget: QWidget) -> list[str]:
    told = [widget.accessibleName(), widget.accessibleDescription()]
    if isinstance(widget, QLabel | QLineEdit | QPushButton):
        told.append(widget.text())
    return [text for text in told if text]


def everything_sent(kiosk: Kiosk) -> None:
    def nothing_waits() -> bool:
        with kiosk.running.store.work() as work:
            return work.counts().waiting == 0 and work.departing_travels(9) == ()

    kiosk.walk.settle()
    kiosk.suite.sync.wake()
    kiosk.hand.wait(nothing_waits, "everything to be sent")
