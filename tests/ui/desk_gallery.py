"""Every page of the desk, each made anew on real services and a centre in memory, for the audit and for pictures."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from functools import partial

from camera_states import paper_view
from desk_sample import (
    ADMINISTRATOR,
    CLERK,
    OFFICER,
    PASSWORD,
    SECOND,
    SUPERVISOR,
    DeskSample,
    a_quarter_of_outcomes,
    national_id,
    some_households,
)
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.central import simulating
from kiosk.domain.papers import Paper
from kiosk.domain.staff import Staff
from kiosk.ui.desk.camera_trial import seen_outcome
from kiosk.ui.desk.clerk_devices import DevicesView
from kiosk.ui.desk.kit.button import DeskButton
from kiosk.ui.desk.kit.field import Box
from kiosk.ui.desk.queue_panel import CaseList
from kiosk.ui.desk.shell import DeskShell
from kiosk.ui.desk.views import VIEWS
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.idle import IdleWatch
from kiosk.ui.language import Language, Translator, voices
from kiosk.ui.palette import Theme

SIZES = ((1920, 1080), (1280, 720))
PATIENCE_S = 20.0
REFUSED = national_id(100_000_005)
"""The one of the sample whose application was refused, and who has appealed."""


class DeskDriver:
    """A window over a sample centre, worked as a person would."""

    def __init__(
        self,
        sample: DeskSample | None = None,
        now: Callable[[], float] = time.monotonic,
        translator: Translator | None = None,
    ) -> None:
        gc.disable()  # as the desk itself does: the collector of another thread could destroy widgets there
        self.sample = sample or DeskSample(voices=voices())
        self.translator = translator or Translator()
        self.translator.use(Language.ARABIC)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.window = DeskWindow()
        self.shell = DeskShell(self.window, self.translator, IdleWatch(now, 540, 60), VIEWS)
        self.window.resize(*SIZES[0])
        self.window.show()
        self.shell.opened(self.sample.suite)
        self.settle()

    def settle(self) -> None:
        """Until nothing is under way and everything is laid out."""
        until = time.monotonic() + PATIENCE_S
        while True:
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if not self.shell.background.busy:
                break
            assert time.monotonic() < until, "the desk is still busy"
        for _ in range(3):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def close(self) -> None:
        self.shell.quiet.ticker.stop()
        self.window.before_close = _nothing
        self.shell.background.stop()
        self.window.close()
        self.window.deleteLater()
        self.shell.deleteLater()
        for _ in range(3):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        for installed in self.translator._installed:
            QApplication.removeTranslator(installed)
        gc.collect()
        gc.enable()

    # ── finding and doing ───────────────────────────────────────────────────────────────────────────────────

    def find(self, name: str) -> QWidget:
        """The shown widget of this objectName."""
        found = [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]
        assert found, f"{name} is not shown"
        return found[-1]

    def press(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, (DeskButton, QWidget))
        button.click()  # type: ignore[attr-defined]
        self.settle()

    def write(self, name: str, text: str) -> None:
        box = self.find(name).parentWidget()
        assert isinstance(box, Box)
        box.set_text(text)

    def sign_in(self, staff: Staff) -> None:
        self.write("number", staff.number)
        self.write("password", PASSWORD)
        self.press("sign_in")

    def sign_in_again(self) -> None:
        """The session has ended, and the same person comes back."""
        room = self.shell.room
        assert room is not None
        room.seat = self.sample.seat(room.staff)

    def sign_out(self) -> None:
        self.shell.leave()
        self.settle()

    def open_first(self, view: str) -> None:
        """The first case of a queue."""
        self.press(f"view_{view}")
        cases = self.find("cases")
        assert isinstance(cases, CaseList)
        cases._chosen(0)
        self.settle()


class DeskGallery(DeskDriver):
    """stand: goes to the page of this name, from wherever it is."""

    def __init__(self, sample: DeskSample | None = None, translator: Translator | None = None) -> None:
        super().__init__(sample, translator=translator)
        self.sample.populate()

    def look(self, size: tuple[int, int], theme: Theme, language: Language) -> None:
        self.sign_out()
        self.window.resize(*size)
        self.shell.wearing.prefer(theme=theme, language=language)
        self.settle()

    def change_look(self, size: tuple[int, int], theme: Theme, language: Language) -> None:
        """Of the page that stands."""
        self.window.resize(*size)
        self.shell.wearing.prefer(theme=theme, language=language)
        self.settle()

    def names(self) -> list[str]:
        return list(self._pages())

    def stand(self, name: str) -> QWidget:
        self._pages()[name]()
        self.settle()
        return self.window

    def _pages(self) -> dict[str, Callable[[], None]]:
        return {
            "sign_in": self.sign_out,
            "sign_in_wrong": self._wrong,
            "queue": lambda: self._as(OFFICER),
            "case": lambda: self._case(OFFICER, "review"),
            "documents": self._documents,
            "documents_act": self._documents_and_act,
            "rules": lambda: self._case(OFFICER, "review", "part_rules"),
            "rules_act": lambda: self._case(OFFICER, "review", "part_rules", "act_reject"),
            "rules_then": lambda: self._case(SECOND, "second", "part_rules"),
            "rules_closed": lambda: self._case(SECOND, "appeal", "part_rules"),
            "history": lambda: self._case(OFFICER, "review", "part_history"),
            "request": lambda: self._case(OFFICER, "review", "act_request_information"),
            "reject": lambda: self._case(OFFICER, "review", "act_reject"),
            "confirm": self._confirm,
            "appeal": lambda: self._case(SECOND, "appeal", "act_decide_appeal"),
            "answer": lambda: self._case(SECOND, "question", "act_answer"),
            "second": lambda: self._case(SECOND, "second", "act_approve_finally"),
            "keys": self._keys,
            "reception": lambda: self._as(CLERK),
            "reception_nobody": lambda: self._received("12"),
            "reception_found": lambda: self._received(REFUSED),
            "reception_witnessed": lambda: self._received(REFUSED, "witness"),
            "devices": self._devices,
            "devices_tried": self._devices_tried,
            "load": lambda: self._see(SUPERVISOR, "load"),
            "fleet": self._fleet,
            "fleet_sent": self._fleet_sent,
            "fleet_stopped": lambda: self._fleet_sent(held=True),
            "fairness": self._fairness,
            "fairness_empty": lambda: self._see(SUPERVISOR, "fairness"),
            "reassign": lambda: self._case(SUPERVISOR, "review", "act_reassign"),
            "simulation": lambda: self._see(SUPERVISOR, "simulation"),
            "simulation_wrong": lambda: self._try("14.5.0"),
            "simulated": lambda: self._try("1400"),
            "staff": lambda: self._see(ADMINISTRATOR, "staff", "staff_1002"),
            "admit": lambda: self._see(ADMINISTRATOR, "staff", "admit", "save_staff"),
            "objection": lambda: self._case(OFFICER, "person", "act_approve_initially"),
        }

    def _as(self, staff: Staff) -> None:
        self.sign_out()
        self.sign_in(staff)

    def _see(self, staff: Staff, view: str, *buttons: str) -> None:
        self._as(staff)
        for button in (f"view_{view}", *buttons):
            self.press(button)

    def _wrong(self) -> None:
        self.sign_out()
        self.write("number", OFFICER.number)
        self.write("password", "not this")
        self.press("sign_in")

    def _case(self, staff: Staff, view: str, *buttons: str) -> None:
        self._as(staff)
        self.open_first(view)
        for button in buttons:
            self.press(button)

    def _documents(self) -> None:
        self._case(OFFICER, "review", "part_documents")
        for beside in (False, True):
            part = self.find("documents").parentWidget()
            tile = part.tiles[int(beside)]  # type: ignore[attr-defined]
            tile._show(tile.document.id, beside=beside)
            self.settle()

    def _documents_and_act(self) -> None:
        self._documents()
        self.press("act_reject")

    def _confirm(self) -> None:
        self._case(OFFICER, "review", "act_reject")
        self.write("words", "الراتب المسجل أعلى من المكتوب في الطلب.")
        self.press("reason_INCOME_OVER_MIN")
        self.press("to_confirm")

    def _received(self, typed: str, *buttons: str) -> None:
        """A person of this number stands before the clerk."""
        self._as(CLERK)
        self.write("find", typed)
        for button in ("find_now", *buttons):
            self.press(button)

    def _devices(self) -> None:
        self._as(SUPERVISOR)
        self.press("view_devices")

    def _devices_tried(self) -> None:
        """What the camera saw, and a scanner's picture beside it."""
        self._devices()
        self.press("test_scanner")
        view = self.shell.view
        assert isinstance(view, DevicesView)
        view.outcomes["camera"] = seen_outcome(paper_view(Paper.SHEET))
        view._render()

    def _try(self, typed: str) -> None:
        """Another basic minimum, on some hundred households beside those of the sample."""
        many = list(some_households())
        self.sample.central.rows.simulate = partial(simulating.in_memory, many)  # type: ignore[method-assign]
        self._see(SUPERVISOR, "simulation")
        self.write("new_value", typed)
        self.press("simulate")

    def _fairness(self) -> None:
        self.sample.desk.outcomes = a_quarter_of_outcomes()
        self._see(SUPERVISOR, "fairness")
        self.sample.desk.outcomes = ()

    def _fleet(self) -> None:
        self.sample.a_fleet()
        self._see(SUPERVISOR, "fleet")

    def _fleet_sent(self, *, held: bool = False) -> None:
        self.sample.a_fleet()
        self.sample.orders_sent(held=held)
        self._see(SUPERVISOR, "fleet")
        self.sample.central.rows.orders.clear()

    def _keys(self) -> None:
        self._as(OFFICER)
        self.press("keys")


def _nothing() -> None:
    """The window goes without a word to the centre."""


__all__ = ["ADMINISTRATOR", "SIZES", "SUPERVISOR", "DeskDriver", "DeskGallery"]
