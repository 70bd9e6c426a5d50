"""The one window: holds the screen, keeps it, and notices touches, misses and the long quiet.

It shows whatever widget it is given and knows nothing of pages.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from kiosk.domain.words import tr
from kiosk.services.tactile_keys import USUAL, read_keys
from kiosk.ui.kit.ripple import Ripple
from kiosk.ui.kit.spoken_role import ToldAs, tell_roles
from kiosk.ui.palm import Palm
from kiosk.ui.tactile import MOVING, STANDS_FOR, TactileKeys, stand_in

SERVICE_NAME = tr("Developed Social Security")
SETTLE_S = 0.3  # a new page ignores touch for so long, so that one tap never acts twice (design rule 29)
MISSES_BEFORE_HELP = 3
_SWALLOWED = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Menu, *(Qt.Key(Qt.Key.Key_F1 + n) for n in range(35))})
_GOES_ON = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_TOUCHES = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.MouseButtonDblClick}
)


class KioskWindow(QWidget):
    """announced: what a page tells beside what it shows. passing: what is soon no longer true.
    wished: by a key of a tactile keypad.
    touched: a finger or key, anywhere. lost: the third tap in a row that met nothing. painted: once, when what
    was presented first can be seen; Qt serves a timer of no delay before the first paint, so that won't tell.
    reshaped: another width and height, in pixels.

    keys: of the tactile keypad.

    may_close: only a clerk's PIN, or a developer's window, opens this lock.
    """

    touched = Signal()
    lost = Signal()
    painted = Signal()
    reshaped = Signal(int, int)
    announced = Signal(str)
    passing = Signal(str)
    wished = Signal(object)
    told_as = ToldAs.WINDOW

    def __init__(self, *, may_close: bool, keys: str = USUAL) -> None:
        super().__init__()
        tell_roles()
        self.may_close, self.keys = may_close, TactileKeys(read_keys(keys))
        self._shown: QWidget | None = None
        self._turned_at = 0.0
        self._misses = self._misses_before = 0
        self._palm = Palm()
        self._seen = False
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents, False)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        # The panel rules the window's size, never a page: what grew over the edge could not be reached.
        self._stack.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    @property
    def shown(self) -> QWidget:
        return self._shown or self

    def present(self, widget: QWidget) -> None:
        """Show this instead of what was shown, which is destroyed."""
        old, self._shown = self._shown, widget
        if old is widget:
            return
        self._stack.addWidget(widget)
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        if self.isVisible():
            widget.show()  # else the window will, and lay it out once, at its own size
        self.turned()

    def turned(self) -> None:
        """A new page stands: bleed-through of the tap that called it is ignored."""
        self._turned_at = time.monotonic()
        self._misses = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The whole window is painted in one go, this its ground first."""
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self._first_seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.reshaped.emit(event.size().width(), event.size().height())

    def _first_seen(self) -> None:
        """Touches are watched from now on; asking for the window's handle would hold up the first paint."""
        self.painted.emit()
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    # ── the lock ────────────────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees what the system delivers to the window, before any widget: few events, so the cost is small."""
        kind = event.type()
        if kind in _GOES_ON:
            handle = self.windowHandle()
            return isinstance(event, QTouchEvent) and handle is not None and self._palm.goes_on(event, handle)
        if kind not in _TOUCHES:
            return False
        self.touched.emit()
        if kind == QEvent.Type.TouchBegin:
            self._palm.begins()
        if isinstance(event, QKeyEvent):
            return self._wished(event) or self._swallows(event)
        if kind == QEvent.Type.MouseButtonPress:
            # It meets something unless it comes to ``mousePressEvent``.
            self._misses_before, self._misses = self._misses, 0
        return time.monotonic() - self._turned_at < SETTLE_S

    def _wished(self, pressed: QKeyEvent) -> bool:
        """Keys of the keypad come to no widget, so that they mean the same wherever the focus is. Who holds one down
        moves on and on, and does all else once.
        """
        wish, handle = self.keys.wish(pressed), self.windowHandle()
        if wish is None or handle is None:
            return False
        if wish in MOVING or not pressed.isAutoRepeat():
            if wish in STANDS_FOR:
                QCoreApplication.sendEvent(handle, stand_in(wish, pressed))
            else:
                self.wished.emit(wish)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows that no control wanted lead on as Tab does, for whoever has nothing else (design rule 41)."""
        ahead = Qt.Key.Key_Left if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Down, ahead):
            self.focusNextPrevChild(True)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(False)
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _swallows(event: QKeyEvent) -> bool:
        held = event.modifiers()
        commanding = held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier)
        return event.key() in _SWALLOWED or bool(commanding) or bool(held & Qt.KeyboardModifier.AltModifier)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_close:
            event.accept()
            QApplication.quit()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()

    # ── misses ──────────────────────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """No widget took this tap: show that it was felt, and offer help after a few (design rule 27)."""
        self._palm.rests = True
        self._misses = self._misses_before + 1
        self._ripple(event.position().toPoint())
        if self._misses >= MISSES_BEFORE_HELP:
            self._misses = 0
            self.lost.emit()

    def _ripple(self, at: QPoint) -> None:
        ripple = Ripple(self, at)
        QTimer.singleShot(Ripple.LIFE_MS, ripple.deleteLater)
