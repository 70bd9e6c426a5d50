"""A member of the staff at the desk's window: signs in, opens a case, acts, and leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from kiosk.ui.demo.hand import Hand, NotFound, breathe
from kiosk.ui.desk.app import DeskApp
from kiosk.ui.desk.queue_model import QueueModel


@dataclass(frozen=True, slots=True)
class Person:
    """Of the staff."""

    number: str
    password: str


class DeskHand:
    """seen: called with the name of what stands on the window."""

    def __init__(self, app: DeskApp, seen: Callable[[str], None]) -> None:
        self.app, self.seen, self.hand = app, seen, Hand(app.window)

    def settle(self) -> None:
        """Until nothing is under way."""
        shell = self.app.shell
        self.hand.wait(lambda: shell.suite is not None and not shell.background.busy, "the desk's answer")
        breathe(20)

    def press(self, *names: str) -> None:
        for name in names:
            self.settle()
            self.hand.press(name)
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Into a box, instead of what stands there."""
        self.hand.wait(lambda: self.hand.find(name), f"{name} to write in")
        box = self.hand.find(name)
        if box is None:
            raise NotFound(name)
        box.setFocus()
        clear = getattr(box, "clear", None)
        if clear is not None:
            clear()
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(box, event)
        breathe(0)

    def sign_in(self, who: Person) -> None:
        self.settle()
        self.write("number", who.number)
        self.write("password", who.password)
        self.press("sign_in")
        self.hand.wait(lambda: not self.app.shell.locked, f"the desk of {who.number}")
        self.settle()

    def sign_out(self) -> None:
        self.app.shell.leave()
        self.settle()

    def open(self, view: str, reference: str) -> None:
        """The case of this number, from its queue; the queue is filled by the centre when it comes to it."""
        self.hand.wait(lambda: self._row(view, reference) is not None, f"{reference} in {view}")
        row = self._row(view, reference)
        cases = self.hand.find("cases")
        if row is None or not isinstance(cases, QListView):
            raise NotFound(reference)
        _click(cases, row)
        self.settle()

    def _row(self, view: str, reference: str) -> int | None:
        """Look at the queue anew."""
        self.press(f"view_{view}")
        cases = self.hand.find("cases")
        model = cases.model() if isinstance(cases, QListView) else None
        lines = model.lines if isinstance(model, QueueModel) else []
        return next((row for row, line in enumerate(lines) if line.reference == reference), None)

    def act(self, name: str, **fields: str) -> None:
        """Open an act, fill its form, confirm it. A field of no text is a line to tick."""
        self.press(f"act_{name}")
        for field, text in fields.items():
            if text:
                self.write(field, text)
            else:
                self.press(field)
        self.seen(name)
        self.press("to_confirm")
        self.seen(f"{name}-confirm")
        self.press("record")
        self.hand.wait(lambda: self.hand.find("act_panel") is None, f"the end of {name}")


def _click(cases: QListView, row: int) -> None:
    """With the mouse, in the middle of the line."""
    index = cases.model().index(row, 0)
    cases.scrollTo(index)
    cases.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
    glass: QWidget = cases.viewport()
    middle = QPointF(cases.visualRect(index).center())
    for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
        held = Qt.MouseButton.LeftButton if kind is QMouseEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            middle,
            glass.mapToGlobal(middle),
            Qt.MouseButton.LeftButton,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QCoreApplication.sendEvent(glass, event)
