"""A hand that leans on the glass. Qt lets the first point of a touch act and no other: it would hold up every finger.

A point that meets nothing only rests there. The next one that comes down acts instead, as if it were alone.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent, QWindow

PRESS, MOVE, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease


class Palm:
    """rests: what came down last met nothing."""

    def __init__(self) -> None:
        self.rests = False
        self._leads = False
        self._finger: int | None = None

    def begins(self) -> None:
        """Nothing lay on the glass before."""
        self.rests = self._leads = False
        self._finger = None

    def goes_on(self, event: QTouchEvent, window: QWindow) -> bool:
        """True: this touch is led from here by now, and Qt is to make nothing of it."""
        for point in event.points():
            if point.state() is QEventPoint.State.Pressed:
                self._comes_down(point, event.points()[0], window)
            elif point.id() == self._finger:
                self._moves(point, window)
        return self._leads

    def _comes_down(self, finger: QEventPoint, palm: QEventPoint, window: QWindow) -> None:
        if not self.rests and (not self._leads or self._finger is not None):
            return
        if not self._leads:
            _send(RELEASE, palm, window)
        self._leads, self._finger, self.rests = True, finger.id(), False
        _send(PRESS, finger, window)

    def _moves(self, finger: QEventPoint, window: QWindow) -> None:
        if finger.state() is QEventPoint.State.Released:
            self._finger = None
            _send(RELEASE, finger, window)
        elif finger.state() is QEventPoint.State.Updated:
            _send(MOVE, finger, window)


def _send(kind: QEvent.Type, point: QEventPoint, window: QWindow) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button, held = none if kind is MOVE else left, none if kind is RELEASE else left
    at, on_screen = point.position(), point.globalPosition()
    QCoreApplication.sendEvent(
        window, QMouseEvent(kind, at, at, on_screen, button, held, Qt.KeyboardModifier.NoModifier)
    )
