"""Text on a page as a label: never clipped, never read as markup, with its true height for a width."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.domain.words import Words
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.look import Look, Role

HEADINGS = frozenset({Role.NAME, Role.HERO, Role.TITLE, Role.LIST_TITLE, Role.HEAD})


class Text(QLabel):
    """A label drawn by a ``Paragraph``.

    center: centred instead of at the reading edge. underline: drawn under, for links in a summary.
    lead: the beginning of the words that is drawn bolder. heads: a screen reader finds it among the headings.
    said: it says something else now.
    """

    said = Signal(str)

    def __init__(
        self,
        look: Look,
        words: Words | str,
        role: Role = Role.BODY,
        color: str = "text",
        *,
        center: bool = False,
        underline: bool = False,
        lead: Words | str = "",
        heads: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look, self.role, self._color, self._center = look, role, color, center
        self._underline, self._lead = underline, look.text(lead)
        self.told_as = ToldAs.HEADING if heads and role in HEADINGS else None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter if center else look.edge)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(look.text(words))

    def setText(self, text: str) -> None:
        self._paragraph = Paragraph(
            self.look, text, self.role, center=self._center, underline=self._underline, lead=self._lead
        )
        self._heights: dict[int, int] = {}
        self.setFont(self._paragraph.font)
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.said.emit(text)

    def paint_in(self, color: str) -> None:
        """In another palette colour from now on."""
        self._color = color
        self.update()

    def _beside(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()

    def _above(self) -> int:
        margins = self.contentsMargins()
        return margins.top() + margins.bottom()

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        if room not in self._heights:
            self._heights[room] = self._paragraph.height(room)
        return self._heights[room] + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        width = self._paragraph.natural_width() + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = min(self._paragraph.minimum_width(), self.look.width)
        return QSize(width + self._beside(), round(1.5 * self.look.em(self.role)) + self._above())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.look.color(self._color))
        self._paragraph.draw(painter, QRectF(self.contentsRect()))
        painter.end()
