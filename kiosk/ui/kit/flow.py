"""Buttons side by side from the reading edge, going on below where the width ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.button import RING
from kiosk.ui.look import Look

Line = tuple[tuple[QWidget, QSize], ...]

GAP_MM = 5.2  # kept around delete (design rule 22)


class Flow(QWidget):
    """at_end: from the far edge instead. The items keep the sizes they ask for now."""

    def __init__(self, look: Look, items: Sequence[QWidget], *, at_end: bool = False) -> None:
        super().__init__()
        self.look, self.at_end = look, at_end
        self.items = tuple((item, item.sizeHint()) for item in items)
        self.gap = max(0, look.px(GAP_MM) - 2 * RING)
        for item, _ in self.items:
            item.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # Fixed would cap at one line
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lines(self, width: int) -> Iterator[Line]:
        line: Line = ()
        for item in self.items:
            if line and self._length((*line, item)) > width:
                yield line
                line = ()
            line = (*line, item)
        if line:
            yield line

    def _length(self, line: Line) -> int:
        return sum(size.width() for _, size in line) + self.gap * max(0, len(line) - 1)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = [_high(line) for line in self._lines(width)]
        return sum(lines) + self.gap * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        return QSize(self._length(self.items), _high(self.items))

    def minimumSizeHint(self) -> QSize:
        return QSize(max((size.width() for _, size in self.items), default=0), _high(self.items))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        y = 0
        for line in self._lines(self.width()):
            self._place(line, y)
            y += _high(line) + self.gap

    def _place(self, line: Line, y: int) -> None:
        start = self.width() - self._length(line) if self.at_end else 0
        for item, size in line:
            x = self.width() - start - size.width() if self.look.rtl else start
            item.setGeometry(QRect(QPoint(x, y), size))
            start += size.width() + self.gap


def _high(line: Line) -> int:
    return max((size.height() for _, size in line), default=0)
