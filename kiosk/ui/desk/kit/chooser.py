"""A button that says what is chosen and offers the others in a list below it, inside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.words import Words
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Column
from kiosk.ui.desk.looks import GAP
from kiosk.ui.look import Look

Option = tuple[str, Words]
MOST_HIGH = 420  # px; more options scroll


class Chooser(DeskButton):
    """label: a sentence with {which}. options: code and name. chosen: told of another code."""

    def __init__(
        self,
        look: Look,
        name: str,
        label: Words,
        options: Sequence[Option],
        code: str,
        chosen: Callable[[str], None],
        *,
        height: int = 36,
    ) -> None:
        super().__init__(look, name, "", Part.NEUTRAL, "caret-down", height=height)
        self.label, self.options, self.code, self._chosen = label, list(options), code, chosen
        self.does(self.offer)
        self._say()

    def _say(self) -> None:
        which = dict(self.options).get(self.code)
        self.setText(self.look.say(self.label.fill(which=which or "")))
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def set_options(self, options: Sequence[Option]) -> None:
        self.options = list(options)
        self._say()

    def offer(self) -> None:
        """Arrows and Enter choose, Escape closes."""
        Offer(self.look, self, self.options, self.code, self._choose)

    def _choose(self, code: str) -> None:
        self.code = code
        self._say()
        self._chosen(code)


class Offer(Card):
    """The options over the page, until one is chosen or the focus goes elsewhere."""

    def __init__(
        self, look: Look, under: QWidget, options: Sequence[Option], code: str, chosen: Callable[[str], None]
    ) -> None:
        super().__init__(look, tone=("surface", "border"), thick=True)
        self._under, self._chosen, self._leaving = under, chosen, False
        self.setObjectName("offer")
        self.column.setContentsMargins(GAP, GAP, GAP, GAP)
        self.lines = [self._line(look, option, on=option[0] == code) for option in options]
        column = Column(look, "offered", spacing=0)
        column.add(*self.lines)
        self.column.addWidget(column)
        self.setParent(under.window())
        width = max(240, under.width(), *(line.sizeHint().width() + 4 * GAP for line in self.lines))
        high = sum(line.sizeHint().height() for line in self.lines) + 3 * GAP
        corner = under.mapTo(under.window(), QPoint(under.width() - width if look.rtl else 0, under.height()))
        self.setGeometry(corner.x(), corner.y(), width, min(high, MOST_HIGH))
        self.show()
        self.raise_()
        self._first(code, options).setFocus(Qt.FocusReason.PopupFocusReason)

    def _first(self, code: str, options: Sequence[Option]) -> DeskButton:
        codes = [known for known, _ in options]
        return self.lines[codes.index(code) if code in codes else 0]

    def _line(self, look: Look, option: Option, *, on: bool) -> DeskButton:
        code, words = option
        line = DeskButton(look, f"choose_{code}", words, Part.BARE, "check" if on else "", height=36)
        line.installEventFilter(self)
        return line.does(lambda: self._take(code))

    def _take(self, code: str) -> None:
        self.leave()
        self._chosen(code)

    def leave(self) -> None:
        if not self._leaving:
            self._leaving = True
            self.hide()
            self._under.setFocus(Qt.FocusReason.PopupFocusReason)
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list goes when no line of it has the focus any more."""
        if event.type() == QEvent.Type.FocusOut and not self._leaving:
            after = self.window().focusWidget()
            if after is not None and after not in self.lines:
                self._leaving = True
                self.hide()
                self.deleteLater()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
