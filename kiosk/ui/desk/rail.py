"""The rail: the views that this role has, each with how much waits in it and the key that leads there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.domain.words import tr
from kiosk.services.desk_ports import Queue
from kiosk.ui.desk.kit.button import at_once
from kiosk.ui.desk.looks import GAP, RADIUS, RING, paint_ring
from kiosk.ui.desk.room import ViewKind
from kiosk.ui.icons import icon
from kiosk.ui.kit.panel import rule_width, stack
from kiosk.ui.look import Look, Role

WIDE, ICON = 104, 24
ITEM_HIGH, CLOSE_HIGH, TIGHT_HIGH, ROOMY, CLOSE = 66, 54, 49, 8, 10
"""An item's height in pixels, and where there are more than so many of them: the smallest window holds eleven."""


def view_key(place: int) -> str:
    """Of a view, counted from 1; the tenth is the 0 beside the 9, and with Shift they begin anew."""
    return f"Ctrl+{place % 10}" if place <= 10 else f"Ctrl+Shift+{place % 10}"


class RailItem(QPushButton):
    def __init__(self, look: Look, kind: ViewKind, key: str, chosen: Callable[[str], None], high: int) -> None:
        super().__init__()
        self.look, self.kind, self.key, self._chosen, self.high = look, kind, key, chosen, high
        self.count = 0
        self.setObjectName(f"view_{kind.name}")
        self.setText(look.text(kind.title))
        self.setCheckable(True)
        self.setFont(look.font(Role.FLOOR_BOLD))
        self.setAccessibleName(self.text())
        self.setToolTip(key)
        at_once(key, self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self._chosen(self.kind.name)

    def tell(self, count: int) -> None:
        self.count = count
        waiting = self.look.say(tr("%n waiting", "", 0).count(count))
        self.setAccessibleName(f"{self.text()}, {waiting}" if self.kind.counts else self.text())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(max(WIDE - 2 * GAP, text + 2 * RING + 6), self.high + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def body(self) -> QRectF:
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    def ink(self) -> str:
        return "on_primary" if self.isChecked() else "text"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body, hovered = self.body(), self.underMouse() and self.look.palette.ornament
        if self.isChecked() or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("primary" if self.isChecked() else "tint"))
            painter.drawRoundedRect(body, RADIUS, RADIUS)
        picture = icon(self.kind.icon, getattr(self.look.palette, self.ink()), ICON, self.look.rtl)
        above = {ITEM_HIGH: 7, CLOSE_HIGH: 3}.get(self.high, 0)
        painter.drawPixmap(QPointF(body.center().x() - ICON / 2, body.top() + above), picture)
        painter.setPen(self.look.color(self.ink()))
        painter.setFont(self.font())
        words = QRectF(body.left(), body.top() + above + ICON, body.width(), body.height() - ICON - above - 2)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.count:
            self._paint_count(painter, body)
        if self.hasFocus():
            paint_ring(painter, self.look, body)
        painter.end()

    def _paint_count(self, painter: QPainter, body: QRectF) -> None:
        """On the icon's shoulder, in the colour of «here» only for what is to be done."""
        text = str(self.count) if self.count < 1000 else "999+"
        painter.setFont(self.look.font(Role.FLOOR_BOLD))
        width = max(22.0, painter.fontMetrics().horizontalAdvance(text) + 10.0)
        box = QRectF(body.center().x() + 9, body.top() + 1, width, 22)
        if self.look.rtl:
            box.moveRight(body.center().x() - 9)
        painter.setPen(QPen(self.look.color("surface"), 2))
        painter.setBrush(self.look.color("success" if self.look.palette.ornament else "primary"))
        painter.drawRoundedRect(box, 11, 11)
        painter.setPen(self.look.color("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QWidget):
    def __init__(self, look: Look, kinds: Sequence[ViewKind], chosen: Callable[[str], None]) -> None:
        super().__init__()
        self.look = look
        column = stack(self)
        column.setContentsMargins(GAP - RING, GAP, GAP - RING, GAP)
        high = ITEM_HIGH if len(kinds) <= ROOMY else CLOSE_HIGH if len(kinds) <= CLOSE else TIGHT_HIGH
        self.items = [RailItem(look, kind, view_key(n), chosen, high) for n, kind in enumerate(kinds, 1)]
        for item in self.items:
            column.addWidget(item)
        column.addStretch(1)
        self.setFixedWidth(max([WIDE, *(item.sizeHint().width() + 2 * (GAP - RING) for item in self.items)]))

    def mark(self, name: str) -> None:
        for item in self.items:
            item.setChecked(item.kind.name == name)

    def tell(self, counts: dict[Queue, int]) -> None:
        for item in self.items:
            if item.kind.counts is not None:
                item.tell(counts.get(item.kind.counts, 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.color("surface"))
        width = rule_width(self.look) - 1
        painter.fillRect(QRectF(self.width() - width, 0, width, self.height()), self.look.color("line"))
        painter.end()
