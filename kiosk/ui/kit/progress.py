"""How far the person has come: segments with one sentence above them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.words import Words, tr
from kiosk.ui.kit.button import RING
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look

HIGH, CURRENT_HIGH = 14, 22
GAP = 8


class Segments(QWidget):
    """Decoration: the sentence beside it says the same.

    current: counted from 1, or 0 for none. done: the steps that are done; a number means the first so many.
    """

    def __init__(self, look: Look, total: int, current: int = 0, done: int | set[int] = 0) -> None:
        super().__init__()
        self.look, self.total, self.current = look, total, current
        self.done = done if isinstance(done, set) else set(range(1, done + 1))
        self.setFixedHeight(CURRENT_HIGH + 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def segment(self, step: int) -> QRectF:
        """Where a step's segment stands; the first is where reading begins."""
        width = (self.width() - 2 * RING - GAP * (self.total - 1)) / self.total
        place = self.total - step if self.look.rtl else step - 1
        high = CURRENT_HIGH if step == self.current else HIGH
        return QRectF(RING + place * (width + GAP), (self.height() - high) / 2, width, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        done, scale = frozenset(self.done), self.devicePixelRatioF()
        painter.drawPixmap(0, 0, _drawn(self.look, self.total, self.current, done, self.width(), scale))
        painter.end()

    def draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for step in range(1, self.total + 1):
            fill, border, width = self._face(step)
            half = width / 2
            painter.setPen(QPen(self.look.color(border), width))
            painter.setBrush(self.look.color(fill))
            area = self.segment(step).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

    def _face(self, step: int) -> tuple[str, str, int]:
        if step == self.current:
            return "here", "text" if self.look.palette.ornament else "here", 3
        if step in self.done:
            return "primary", "primary", 2
        return "surface", "border", 2


@lru_cache(maxsize=4)
def _drawn(look: Look, total: int, current: int, done: frozenset[int], width: int, scale: float) -> QPixmap:
    """Drawn once: the pages of a section all show the same."""
    segments = Segments(look, total, current, set(done))
    segments.resize(width, segments.height())
    picture = QPixmap(segments.size() * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    segments.draw(painter)
    painter.end()
    return picture


class Progress(QWidget):
    """ "Step 2 of 7 — The family", and the segments. Without ``done`` all steps before the current are done."""

    def __init__(
        self, look: Look, total: int, current: int, section: Words, done: int | set[int] | None = None
    ) -> None:
        super().__init__()
        sentence = look.text(tr("Step {n} of {total} — {section}").fill(n=current, total=total, section=section))
        lead, dash, _ = sentence.partition("—")
        line = Text(look, sentence, color="text2", lead=lead + dash)
        line.setContentsMargins(RING, 0, RING, 0)
        column = stack(self, look.px(1))
        column.addWidget(line)
        column.addWidget(Segments(look, total, current, current - 1 if done is None else done))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
