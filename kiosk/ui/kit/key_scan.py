"""Typing on the screen's keys without touching them: with Tab and Enter, as two switches do, or with arrows and Enter.

Enter in a line leads to the keys, and the line keeps the focus. Rows are offered first, then the keys of one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.domain.words import ltr, tr
from kiosk.ui.kit.announce import announce
from kiosk.ui.kit.button import paint_ring
from kiosk.ui.look import Look

Rows = Sequence[Sequence[QAbstractButton]]

RADIUS = 12
WHOLE_ROW = -1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class KeyScan(QWidget):
    """A ring around the row or the key that Enter would take.

    rows: the keys that are shown, in reading order. It is the event filter of the line that has the focus.
    """

    def __init__(self, look: Look, keyboard: QWidget, rows: Callable[[], Rows]) -> None:
        super().__init__(keyboard)
        self.look, self._keyboard, self._rows = look, keyboard, rows
        self._row, self._key, self._by_arrows = 0, WHOLE_ROW, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def eventFilter(self, _line: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if not self.isHidden():
            return self._steered(event)
        if event.key() not in _ENTER or event.isAutoRepeat():
            return False
        self._offer_rows()
        return True

    def _steered(self, event: QKeyEvent) -> bool:
        """Whether the key moved among the keys; any other is the line's, and ends the search."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._take()
        elif key in _TABS:
            self._by_arrows = False
            return self._tab(_TABS[key])
        elif key in _UP_DOWN or key in _SIDEWAYS:
            self._by_arrows = True
            return self._sideways(_SIDEWAYS[key]) if key in _SIDEWAYS else self._up_down(_UP_DOWN[key])
        else:
            self.hide()
            return False
        return True

    # ── where it stands ─────────────────────────────────────────────────────────────────────────────────────

    def _offer_rows(self) -> None:
        self._stand(0, WHOLE_ROW)
        self.setGeometry(self._keyboard.rect())
        self.raise_()
        self.show()

    def _stand(self, row: int, key: int) -> None:
        self._row, self._key = row, key
        announce(self, self._spoken())
        self.update()

    def _spoken(self) -> str:
        rows = self._rows()
        if self._key == WHOLE_ROW:
            place = tr("Row {n} of {total}").fill(n=ltr(str(self._row + 1)), total=ltr(str(len(rows))))
            return self.look.text(place)
        return rows[self._row][self._key].accessibleName()

    def _tab(self, step: int) -> bool:
        """Past the last key comes its row again; past the last row whatever follows the line."""
        if self._key != WHOLE_ROW:
            key = self._key + step
            self._stand(self._row, key if 0 <= key < len(self._rows()[self._row]) else WHOLE_ROW)
            return True
        return self._turn_to_row(self._row + step, WHOLE_ROW)

    def _up_down(self, step: int) -> bool:
        rows, row = self._rows(), self._row + step
        if self._key == WHOLE_ROW or not 0 <= row < len(rows):
            return self._turn_to_row(row, self._key)
        here = rows[self._row][self._key].geometry().center().x()
        nearest = min(rows[row], key=lambda key: abs(key.geometry().center().x() - here))
        return self._turn_to_row(row, list(rows[row]).index(nearest))

    def _turn_to_row(self, row: int, key: int) -> bool:
        """Above the first row is the line itself; what lies below the last is for the page to find."""
        if 0 <= row < len(self._rows()):
            self._stand(row, key)
            return True
        self.hide()
        return row < 0

    def _sideways(self, step: int) -> bool:
        """To the key that lies there; from a whole row to the key at its other end."""
        keys = self._rows()[self._row]
        along = sorted(range(len(keys)), key=lambda n: keys[n].geometry().x())
        at = along.index(self._key) + step if self._key != WHOLE_ROW else (0 if step > 0 else len(along) - 1)
        self._stand(self._row, along[min(max(at, 0), len(along) - 1)])
        return True

    def _take(self) -> None:
        """A row is entered, a key is pressed. Whoever has only two switches then begins at the first row."""
        if self._key == WHOLE_ROW:
            self._stand(self._row, 0)
            return
        before = self._rows()
        before[self._row][self._key].click()
        if not self.isHidden() and not (self._by_arrows and self._rows() is before):
            self._offer_rows()

    # ── paint ───────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, _event: QPaintEvent) -> None:
        keys = self._rows()[self._row]
        ringed = keys if self._key == WHOLE_ROW else keys[self._key : self._key + 1]
        area = QRectF()
        for key in ringed:
            area |= QRectF(key.rect()).translated(key.mapTo(self._keyboard, key.rect().topLeft()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, self.look, area, RADIUS)
        painter.end()
