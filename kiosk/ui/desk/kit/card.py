"""Flat surfaces of the desk: the card with its heading, and the column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.words import Words
from kiosk.ui.desk.kit.opening import Opening
from kiosk.ui.desk.kit.ring import FocusRing
from kiosk.ui.desk.looks import GAP, GUTTER
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role


class Ground(Opening):
    """A zone in one colour. fill: a palette colour's name."""

    def __init__(self, look: Look, fill: str) -> None:
        super().__init__()
        self.look, self.fill = look, fill

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.color(self.fill))
        painter.end()


class Line(QWidget):
    """Divides what stands in a card: a hair's breadth, more only where a rule is all there is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setFixedHeight(1 if look.palette.ornament else 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.color("line"))
        painter.end()


class Card(Opening):
    """Its children go into ``column``. tone: a pair of palette names (fill, border) instead of the usual ones."""

    def __init__(
        self,
        look: Look,
        title: Words | str = "",
        icon_name: str = "",
        *,
        tone: tuple[str, str] = ("surface", "line"),
        thick: bool = False,
    ) -> None:
        super().__init__()
        self.look, self.tone = look, tone
        self.line = 2 if thick or not look.palette.ornament else 1
        self.column = stack(self, GAP)
        self.column.setContentsMargins(GUTTER + 4, GUTTER - 2, GUTTER + 4, GUTTER - 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.head = QHBoxLayout()
        self.head.setSpacing(GAP)
        if title:
            if icon_name:
                self.head.addWidget(Mark(look, icon_name, 22, "success"))
            self.head.addWidget(Text(look, title, Role.ROW, "success"), 1)
            self.column.addLayout(self.head)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.line / 2
        painter.setPen(QPen(self.look.color(self.tone[1]), self.line))
        painter.setBrush(self.look.color(self.tone[0]))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 10, 10)
        painter.end()


class Column(QScrollArea):
    """Holds a column of widgets and scrolls it up and down, never sideways. What takes the focus is brought in view."""

    def __init__(self, look: Look, name: str, *, spacing: int = GUTTER - 4) -> None:
        super().__init__()
        self.look = look
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not the column itself: all that lies in it would be dressed anew, at each step of its way into the window.
        self.verticalScrollBar().setStyleSheet(scroll_sheet(look))
        self.viewport().setAutoFillBackground(False)
        self.inner = QWidget()
        self.column: QVBoxLayout = stack(self.inner, spacing)
        self.column.setContentsMargins(*((GAP, 0, 0, 0) if look.rtl else (0, 0, GAP, 0)))
        self.column.addStretch(1)
        self.setWidget(self.inner)
        self.inner.setAutoFillBackground(False)  # setWidget has turned it on
        self.ring = FocusRing(look, self)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.column.insertWidget(self.column.count() - 1, widget)
            for part in (widget, *widget.findChildren(QWidget)):
                if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                    part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.show_part(watched)
        return super().eventFilter(watched, event)

    def show_part(self, part: QWidget) -> None:
        """Scroll no farther than needed to see it whole."""
        top = part.mapTo(self.inner, part.rect().topLeft()).y() - GAP
        bottom, bar = top + part.height() + 2 * GAP, self.verticalScrollBar()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + self.viewport().height():
            bar.setValue(min(top, bottom - self.viewport().height()))


def scroll_sheet(look: Look) -> str:
    """A quiet bar that can be seen in every theme."""
    palette = look.palette
    return (
        "QScrollArea, QAbstractScrollArea { background: transparent; border: none; }"
        f"QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}"
        f"QScrollBar::handle:vertical {{ background: {palette.key_ledge}; border-radius: 4px; min-height: 40px;"
        " margin: 1px; }"
        "QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page"
        " { background: none; height: 0; }"
    )
