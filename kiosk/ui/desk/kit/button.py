"""The desk's button: flat, with its icon, its word, and the key that does the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy

from kiosk.domain.words import Words
from kiosk.ui.desk.looks import CONTROL_PX, GAP, RADIUS, RING, paint_ring
from kiosk.ui.icons import icon
from kiosk.ui.look import Look, Role

PAD = 14
ICON = 20
BORDER = 2


def at_once(key: str, button: QAbstractButton) -> None:
    """A button's own shortcut would press it a tenth of a second later, when the focus may be elsewhere."""
    QShortcut(key, button).activated.connect(button.click)


class Part(StrEnum):
    """What a button is for; a TOGGLE stays pressed, a BARE one has no box until the mouse is over it."""

    PRIMARY = "primary"
    NEUTRAL = "neutral"
    DESTRUCTIVE = "destructive"
    TOGGLE = "toggle"
    BARE = "bare"
    PALM = "palm"


@dataclass(frozen=True, slots=True)
class Face:
    """Names of palette colours. hover: the fill under the mouse. border: empty for none."""

    fill: str
    ink: str
    border: str
    hover: str


FACES = {
    Part.PRIMARY: Face("primary", "on_primary", "primary", "ledge"),
    Part.NEUTRAL: Face("surface", "text", "border", "tint"),
    Part.DESTRUCTIVE: Face("surface", "error", "error", "error_bg"),
    Part.TOGGLE: Face("surface", "text", "border", "tint"),
    Part.BARE: Face("", "text2", "", "tint"),
    Part.PALM: Face("", "on_palm_quiet", "", ""),
}


class DeskButton(QPushButton):
    """name: its objectName, a stable verb. shortcut: the key as Qt writes it, empty for none."""

    def __init__(
        self,
        look: Look,
        name: str,
        words: Words | str,
        part: Part = Part.NEUTRAL,
        icon_name: str = "",
        *,
        shortcut: str = "",
        height: int = CONTROL_PX,
    ) -> None:
        super().__init__()
        self.look, self.part, self.icon_name, self.high = look, part, icon_name, height
        self.key, self.face = shortcut.replace("Return", "Enter"), FACES[part]
        self.setObjectName(name)
        self.setFont(look.font(Role.BODY_BOLD))
        self.setText(look.text(words))
        self.setAccessibleName(self.text())
        self.setCheckable(part is Part.TOGGLE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(self.key)
        if shortcut:
            at_once(shortcut, self)

    def does(self, run: Callable[[], None]) -> DeskButton:
        """What a press does. The button keeps it alive: Qt alone would hold a bound method weakly."""
        self._run = run
        self.clicked.connect(self._act)
        return self

    def _act(self) -> None:
        self._run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    # ── size ────────────────────────────────────────────────────────────────────────────────────────────────

    def _key_width(self) -> int:
        if not self.key:
            return 0
        return QFontMetrics(self.look.font(Role.FLOOR)).horizontalAdvance(self.key) + 12 + GAP

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text()) + 2 if self.text() else 0
        mark = ICON + (GAP if text else 0) if self.icon_name else 0
        wide = text + mark + self._key_width() + 2 * PAD if text else self.high  # an icon alone is square
        return QSize(wide + 2 * RING, self.high + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def body(self) -> QRectF:
        """The face without the margin for the focus ring."""
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    # ── paint ───────────────────────────────────────────────────────────────────────────────────────────────

    def ink(self) -> str:
        """The palette name of the colour of words and icon just now."""
        if self.isDown():
            return "on_pressed"
        return "on_primary" if self.isChecked() else self.face.ink

    def _fill(self) -> QColor | Qt.BrushStyle:
        if self.isDown():
            return self.look.color("pressed")
        if self.isChecked():
            return self.look.color("primary")
        hovered = self.underMouse() and self.face.hover and self.look.palette.ornament
        name = self.face.hover if hovered else self.face.fill
        return self.look.color(name) if name else Qt.BrushStyle.NoBrush

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "primary" if self.isChecked() else self.face.border
        painter.setPen(QPen(self.look.color(edge), BORDER) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(self._fill())
        half = BORDER / 2 if edge else 0
        painter.drawRoundedRect(self.body().adjusted(half, half, -half, -half), RADIUS, RADIUS)
        self._paint_content(painter)
        if self.hasFocus():
            paint_ring(painter, self.look, self.body())
        painter.end()

    def _paint_content(self, painter: QPainter) -> None:
        room = self.body().adjusted(PAD, 0, -PAD, 0)
        text = self.fontMetrics().horizontalAdvance(self.text()) + 2
        mark = ICON + (GAP if self.text() else 0) if self.icon_name else 0
        start = max(0.0, (room.width() - text - mark - self._key_width()) / 2)
        if self.icon_name:
            color = getattr(self.look.palette, self.ink())
            picture = icon(self.icon_name, color, ICON, self.look.rtl)
            painter.drawPixmap(self._at(room, start, ICON).topLeft(), picture)
        painter.setPen(self.look.color(self.ink()))
        painter.setFont(self.font())
        painter.drawText(self._at(room, start + mark, text, whole=True), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.key:
            self._paint_key(painter, self._at(room, start + mark + text + GAP, self._key_width() - GAP))

    def _paint_key(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self.look.font(Role.FLOOR))
        painter.setPen(QPen(self.look.color(self.ink()), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(area.left(), self.body().center().y() - 11, area.width(), 22)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key)

    def _at(self, room: QRectF, start: float, width: float, *, whole: bool = False) -> QRectF:
        """A place in the room, counted from the reading edge; as high as an icon, or as the room."""
        x = room.right() - start - width if self.look.rtl else room.left() + start
        high = room.height() if whole else ICON
        return QRectF(x, room.center().y() - high / 2, width, high)
