"""What a camera sees, as it sees it, with the frame that a paper is held in; the frame fills while it is held still."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.papers import Paper
from kiosk.domain.stillness import ACROSS, DOWN, Sight, Stillness
from kiosk.domain.words import Words
from kiosk.services.paper_ports import Camera, Glimpse
from kiosk.ui.kit.button import RING
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.look import Look, Role
from kiosk.ui.soon import soon

RATIO = {Paper.SHEET: 297 / 210, Paper.CARD: 85.6 / 54}
"""Width to height of what is held in the frame: A4 lying, and a card of ISO/IEC 7810."""
SHARE = {Paper.SHEET: 0.92, Paper.CARD: 0.66}
"""Of the view's smaller room that the frame takes."""
GUIDE_MM, RUNNING_MM = 0.9, 2.2


class LiveView(QWidget):
    """Watches through the camera while it is shown. waiting: said until there is something to see.

    now: seconds of a monotonic clock. due: the picture may be taken by itself. sighted: another ``Sight`` than before.
    """

    told_as = ToldAs.PICTURE

    due = Signal()
    sighted = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        look: Look,
        camera: Camera,
        paper: Paper,
        waiting: Words,
        name: Words,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.look, self._camera, self._paper, self._now = look, camera, paper, now
        self._waiting = Paragraph(look, look.text(waiting), Role.BODY, center=True)
        self._picture = QPixmap()
        self._stillness: Stillness | None = None
        self._part = 0.0
        self.sight: Sight | None = None
        self.setAccessibleName(look.text(name))
        self.setAccessibleDescription(look.text(waiting))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(150), self.look.px(110 if self.look.portrait else 95))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # ── watching ────────────────────────────────────────────────────────────────────────────────────────────

    def showEvent(self, event: QShowEvent) -> None:
        """Once all that is shown with it stands: a camera that fails at once leads to another page."""
        super().showEvent(event)
        soon(self, self._begin)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._camera.rest()

    def _begin(self) -> None:
        if self.isVisible():
            self._stillness, self.sight, self._part = None, None, 0.0
            self._camera.watch(self._see, self.failed.emit)

    def _see(self, glimpse: Glimpse) -> None:
        image = QImage(glimpse.rgb, glimpse.width, glimpse.height, 3 * glimpse.width, QImage.Format.Format_RGB888)
        if self._picture.isNull():
            self.setAccessibleDescription("")
        self._picture = QPixmap.fromImage(image)
        self.update()
        now, cells = self._now(), _cells(image)
        before = self._stillness
        self._stillness = stillness = Stillness(now, cells, now) if before is None else before.then(cells, now)
        sight, self._part = stillness.sight(now), stillness.part(now)
        if sight is not self.sight:
            self.sight = sight
            self.sighted.emit(sight)
        if self._part >= 1:
            self._stillness = None  # another one is due only after something has moved again
            self.due.emit()

    # ── painting ────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        painter.fillRect(room, self.look.color("tray"))
        if self._picture.isNull():
            painter.setPen(self.look.color("text2"))
            self._waiting.draw(painter, room)
        else:
            view = _fitted(room, self._picture.width() / self._picture.height())
            painter.drawPixmap(view, self._picture, QRectF(self._picture.rect()))
            self._paint_frame(painter, view)
        painter.end()

    def _paint_frame(self, painter: QPainter, view: QRectF) -> None:
        """Dark and light, so that it is seen on any paper; what has filled is broader."""
        look, share = self.look, SHARE[self._paper]
        inner = QRectF(0, 0, view.width() * share, view.height() * share)
        inner.moveCenter(view.center())
        frame = _fitted(inner, RATIO[self._paper])
        whole, filled = _along(frame, 1.0), _along(frame, self._part)
        black, white, here = QColor("black"), QColor("white"), look.color("here")
        for line, colour, mm in (
            (whole, black, 2 * GUIDE_MM),
            (whole, white, GUIDE_MM),
            (filled, black, RUNNING_MM + GUIDE_MM),
            (filled, here, RUNNING_MM),
        ):
            pen = QPen(colour, look.px(mm))
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawPolyline(line)


def _cells(image: QImage) -> bytes:
    """The mean grey of each cell, row by row."""
    small = image.scaled(
        ACROSS, DOWN, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(small.constBits())  # rows of 48 bytes need no padding


def _fitted(room: QRectF, ratio: float) -> QRectF:
    """The largest of this ratio of width to height, in the middle of the room."""
    width = min(room.width(), room.height() * ratio)
    fitted = QRectF(0, 0, width, width / ratio)
    fitted.moveCenter(room.center())
    return fitted


def _along(frame: QRectF, part: float) -> QPolygonF:
    """From the middle of the upper edge around the frame, as far as ``part`` of the whole."""
    top = QPointF(frame.center().x(), frame.top())
    corners = [top, frame.topRight(), frame.bottomRight(), frame.bottomLeft(), frame.topLeft(), top]
    left, line = part * 2 * (frame.width() + frame.height()), [top]
    for start, end in pairwise(corners):
        length = hypot(end.x() - start.x(), end.y() - start.y())
        if left <= 0 or not length:
            break
        line.append(start + (end - start) * min(1.0, left / length))
        left -= length
    return QPolygonF(line)
