"""A member of the staff as a line of the administrator's list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kiosk.domain.staff import ROLE_NAMES
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.desk_ports import StaffEntry
from kiosk.ui.desk.looks import RING, paint_ring
from kiosk.ui.desk.sign_in import clock_time
from kiosk.ui.kit.chip import ChipFace
from kiosk.ui.look import Look, Role

HIGH, PAD = 74, 16
ACTIVE, RETIRED = tr("Active", "a member of the staff"), tr("Retired", "a member of the staff")
LOCKED = tr("Locked until {time}")


def state_of(entry: StaffEntry) -> tuple[Tone, Words]:
    if not entry.active:
        return Tone.OFF, RETIRED
    if entry.locked_until is not None:
        return Tone.WARN, LOCKED.fill(time=clock_time(entry.locked_until))
    return Tone.OK, ACTIVE


class StaffTile(QPushButton):
    """on: this one is being changed."""

    def __init__(self, look: Look, entry: StaffEntry, *, on: bool) -> None:
        super().__init__()
        self.look, self.entry, self.on = look, entry, on
        tone, words = state_of(entry)
        self.chip = ChipFace(look, tone, words)
        self.role = f"{look.say(ROLE_NAMES[entry.staff.role])} · {ltr(entry.staff.number)}"
        self.setObjectName(f"staff_{entry.staff.number}")
        self.setAccessibleName(f"{entry.staff.name}, {self.role}, {look.say(words)}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def does(self, run: Callable[[StaffEntry], None]) -> StaffTile:
        self._run = run
        self.clicked.connect(self._act)
        return self

    def _act(self) -> None:
        self._run(self.entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(300, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        hovered = self.underMouse() and look.palette.ornament
        if self.on or hovered:
            painter.fillRect(area, look.color("tint" if self.on else "here_row"))
        painter.fillRect(QRectF(0, area.bottom() - 1, area.width(), 1), look.color("line"))
        if self.on:
            painter.fillRect(QRectF(area.right() - 6 if look.rtl else 0, 0, 6, area.height()), look.color("primary"))
        row = area.adjusted(PAD, 8, -PAD, -8)
        wide = self.chip.width()
        self.chip.paint(painter, QRectF(row.left() if look.rtl else row.right() - wide, row.top(), wide, 30))
        self._say(painter, row, self.entry.staff.name, Role.BODY_BOLD, "text")
        self._say(painter, row.translated(0, 29), self.role, Role.FLOOR, "text2")
        if self.hasFocus():
            paint_ring(painter, look, area.adjusted(RING + 1, RING + 1, -RING - 1, -RING - 1), 6)
        painter.end()

    def _say(self, painter: QPainter, row: QRectF, text: str, role: Role, ink: str) -> None:
        painter.setFont(self.look.font(role))
        painter.setPen(self.look.color(ink))
        side = Qt.AlignmentFlag.AlignRight if self.look.rtl else Qt.AlignmentFlag.AlignLeft
        area = QRectF(row.left(), row.top(), row.width(), 28)
        painter.drawText(area, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)
