"""Text on a page: plain, aligned by the page's direction, broken between sentences first, with generous lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.domain.words import Words
from kiosk.ui.look import Look, Role

_SENTENCE_END = re.compile(r"(?<=[.؟!?]) +")
PARAGRAPH_LINES = 3


class Text(QLabel):
    """A label that never clips, never reads markup, and tells its true height for a width.

    center: centred instead of at the reading edge. underline: drawn under, for links in a summary.
    """

    def __init__(
        self,
        look: Look,
        words: Words | str,
        role: Role = Role.BODY,
        color: str = "text",
        *,
        center: bool = False,
        underline: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look, self.role, self._color, self._center = look, role, color, center
        font = look.font(role)
        if underline:
            font.setUnderline(True)
        self.setFont(font)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter if center else look.edge)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._laid: dict[int, list[QTextLayout]] = {}
        self.setText(look.text(words))

    def setText(self, text: str) -> None:
        self._laid.clear()
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def _pieces(self, width: float) -> Iterator[str]:
        """The whole text where it fits in one line, else its sentences, each on a line of its own."""
        for paragraph in self.text().split("\n"):
            fits = self.fontMetrics().horizontalAdvance(paragraph) <= width
            yield from (paragraph,) if fits else _SENTENCE_END.split(paragraph)

    def _lines(self, width: int) -> list[QTextLayout]:
        """One text layout for each piece, its lines in place."""
        if width in self._laid:
            return self._laid[width]
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.look.rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        laid: list[QTextLayout] = []
        y, count = 0.0, 0
        for piece in self._pieces(width):
            layout = QTextLayout(piece, self.font())
            layout.setTextOption(option)
            y, count = self._lay(layout, width, y, count)
            laid.append(layout)
        self._laid = {width: laid}
        return laid

    def _lay(self, layout: QTextLayout, width: int, y: float, count: int) -> tuple[float, int]:
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(self._x(line.naturalTextWidth(), width), y))
            y += self._spacing(count)
            count += 1
        layout.endLayout()
        return y, count

    def _x(self, natural: float, width: int) -> float:
        slack = width - natural
        if self._center:
            return slack / 2
        return slack if self.look.rtl else 0.0

    def _spacing(self, count: int) -> float:
        em = self.look.em(self.role)
        return em * (1.75 if count + 1 >= PARAGRAPH_LINES and self.role is Role.BODY else 1.5)

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        laid = self._lines(max(1, width - margins.left() - margins.right()))
        last = laid[-1] if laid else None
        bottom = last.lineAt(last.lineCount() - 1).position().y() if last and last.lineCount() else 0
        return round(bottom + 1.5 * self.look.em(self.role)) + margins.top() + margins.bottom()

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        lines = (self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n"))
        width = max(lines, default=0) + 2 + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        words = (self.fontMetrics().horizontalAdvance(word) for word in self.text().split())
        return QSize(min(max(words, default=0) + 2, self.look.width), round(1.5 * self.look.em(self.role)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.contentsRect())
        height = self.heightForWidth(self.width())
        painter.setPen(QColor(self.look.color(self._color)))
        top = area.top() + max(0.0, (self.height() - height) / 2)
        for layout in self._lines(int(area.width())):
            layout.draw(painter, QPointF(area.left(), top))
        painter.end()
