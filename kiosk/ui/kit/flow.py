"""Buttons side by side from the reading edge, going on below where the width ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.button import RING
from kiosk.ui.look import Look

GAP_MM = 5.2  # kept around delete (design rule 22)


class Flow(QWidget):
    """at_end: from the far edge instead."""

    def __init__(self, look: Look, items: Sequence[QWidget], *, at_end: bool = False) -> None:
        super().__init__()
        self.look, self.items, self.at_end = look, tuple(items), at_end
        self.gap = max(0, look.px(GAP_MM) - 2 * RING)
        for item in self.items:
            item.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lines(self, width: int) -> Iterator[list[QWidget]]:
        line: list[QWidget] = []
        for item in self.items:
            if line and self._length([*line, item]) > width:
                yield line
                line = []
            line.append(item)
        if line:
            yield line

    def _length(self, line: list[QWidget]) -> int:
        return sum(item.sizeHint().width() for item in line) + self.gap * (len(line) - 1)

    def _high(self, line: list[QWidget]) -> int:
        return max(item.sizeHint().height() for item in line)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = [self._high(line) for line in self._lines(width)]
        return sum(lines) + self.gap * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        width = self._length(list(self.items)) if self.items else 0
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widest = max((item.sizeHint().width() for item in self.items), default=0)
        return QSize(widest, max((item.sizeHint().height() for item in self.items), default=0))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        y = 0
        for line in self._lines(self.width()):
            self._place(line, y)
            y += self._high(line) + self.gap

    def _place(self, line: list[QWidget], y: int) -> None:
        start = self.width() - self._length(line) if self.at_end else 0
        for item in line:
            size = item.sizeHint()
            x = self.width() - start - size.width() if self.look.rtl else start
            item.setGeometry(QRect(x, y, size.width(), size.height()))
            start += size.width() + self.gap
