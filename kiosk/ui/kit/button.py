"""The one button: a ledge one can see, a press one can feel, and patience with fingers that roll, shake or repeat."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.domain.words import Words
from kiosk.ui.icons import icon
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.look import Look, Role

ROLL_MM = 8  # a finger that ends this far outside still meant it (design rule 24)
REPEAT_S = 0.5  # the same button twice within this acts once (design rule 28)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TOUCHED_MM = 16.4  # what is touched is at least so high (design rule 21)
AIR_MM = 3.0  # above and below the words, together
RING = 8  # px kept free around a control for its focus ring
ROOM = {True: 0.88, False: 0.43}
"""By whether the panel stands upright: the share of its width that every page has for one button."""


class Part(StrEnum):
    """What a button is for; its look follows (DESIGN.md 6)."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    NEUTRAL = "neutral"
    DELETE = "delete"
    DESTRUCTIVE = "destructive"
    START = "start"
    KEY = "key"
    QUIET_KEY = "quiet_key"
    UTILITY = "utility"
    LEAVE = "leave"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Face:
    """Colours and lines of a button at rest: names of palette colours; ledge and border in px."""

    fill: str
    ink: str
    border: str
    ledge_color: str
    ledge: int
    width: int
    radius: int
    role: Role


FACES = {
    Part.PRIMARY: Face("primary", "on_primary", "primary", "ledge", 6, 3, 14, Role.BUTTON),
    Part.SECONDARY: Face("surface", "primary", "primary", "primary", 5, 3, 14, Role.BUTTON),
    Part.NEUTRAL: Face("surface", "text", "border", "key_ledge", 5, 3, 14, Role.BUTTON),
    Part.DELETE: Face("surface", "error", "border", "key_ledge", 4, 3, 14, Role.BUTTON),
    Part.DESTRUCTIVE: Face("surface", "error", "error", "error", 5, 3, 14, Role.BUTTON),
    Part.START: Face("primary", "on_primary", "primary", "ledge", 10, 3, 22, Role.HERO),
    Part.KEY: Face("surface", "text", "border", "key_ledge", 4, 2, 12, Role.KEY),
    Part.QUIET_KEY: Face("quiet_key", "text", "border", "key_ledge", 4, 2, 12, Role.BODY_BOLD),
    Part.UTILITY: Face("surface", "text", "border", "border", 0, 3, 12, Role.FLOOR_BOLD),
    Part.LEAVE: Face("surface", "error", "error", "error", 0, 3, 12, Role.FLOOR_BOLD),
    Part.ADD: Face("tint", "on_tint", "primary", "primary", 0, 3, 16, Role.BUTTON),
}


class KioskButton(QPushButton):
    """A button of a kiosk.

    name: its objectName, a stable verb. icon_after: the icon stands after the words (a forward arrow).
    stacked: the icon stands above the words. mm: height at size M.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        words: Words | str,
        part: Part = Part.NEUTRAL,
        icon_name: str = "",
        *,
        icon_after: bool = False,
        stacked: bool = False,
        mm: float = TOUCHED_MM,
        role: Role | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look, self.part, self.icon_name = look, part, icon_name
        self.icon_after, self.stacked, self.mm, self.air = icon_after, stacked, mm, AIR_MM
        self.face = FACES[part]
        self.role = role or self.face.role
        self._last = 0.0
        self._hint: tuple[str, QSize] | None = None
        self._folded: Paragraph | None = None
        self.setObjectName(name)
        self.setText(look.text(words))
        self.setFont(look.font(self.role))
        self.setAccessibleName(self.text())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def lie_low(self, air: float) -> None:
        """With its icon beside its words, and no more room above and below them than so many mm together."""
        self.stacked, self.mm, self.air, self._hint = False, TOUCHED_MM, air, None
        self.updateGeometry()

    def does(self, run: Callable[[], None]) -> None:
        """What a press does. The button keeps it alive: Qt alone would hold a bound method weakly."""
        self._run = run
        self.clicked.connect(self._act)

    def _act(self) -> None:
        self._run()

    def drop_icon(self) -> None:
        """The words alone, where long ones leave no room."""
        self.icon_name, self._hint = "", None

    # ── choosing ────────────────────────────────────────────────────────────────────────────────────────────

    _clicking = _choosing = False

    def setCheckable(self, checkable: bool) -> None:
        super().setCheckable(checkable)
        self.toggled.connect(self._chosen_from_outside)

    def choose(self, *, on: bool) -> None:
        """By the program: nobody is told. Also where one of the group must otherwise stay chosen."""
        self._choosing, exclusive = True, self.autoExclusive()
        self.setAutoExclusive(False)
        self.setChecked(on)
        self.setAutoExclusive(exclusive)
        self._choosing = False

    def nextCheckState(self) -> None:
        """By a finger or a key; Qt tells of the click afterwards."""
        self._clicking = True
        super().nextCheckState()
        self._clicking = False

    def _chosen_from_outside(self, on: bool) -> None:
        """A screen reader toggles without a click, and its user has answered as well as anybody."""
        if not (self._clicking or self._choosing) and (on or not self.autoExclusive()):
            self.clicked.emit()

    # ── touch ───────────────────────────────────────────────────────────────────────────────────────────────

    def hitButton(self, pos: QPoint) -> bool:
        roll = self.look.px(ROLL_MM) if self.isDown() or self._pressed_here else 0
        return self.rect().adjusted(-roll, -roll, roll, roll).contains(pos)

    _pressed_here = False

    @property
    def repeats(self) -> bool:
        """Keys may be tapped as fast as one likes; everything else acts once."""
        return self.part in (Part.KEY, Part.QUIET_KEY)

    @property
    def _too_soon(self) -> bool:
        return not self.repeats and time.monotonic() - self._last < REPEAT_S

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._too_soon:
            event.accept()
            return
        self._pressed_here = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_here and self.hitButton(event.position().toPoint()):
            self._last = time.monotonic()
        super().mouseReleaseEvent(event)
        self._pressed_here = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and not self._too_soon:
            self._last = time.monotonic()
            self.click()

    # ── size ────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def icon_px(self) -> int:
        return round(self.look.em(self.role) * (1.25 if self.text() else 1.4))

    def sizeHint(self) -> QSize:
        """Reckoned once for a text: layouts ask ten times and more."""
        text = self.text()
        if self._hint is None or self._hint[0] != text:
            self._hint = (text, self._needed())
        return self._hint[1]

    def _needed(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        pad = self.look.px(4) + RING
        icon_px = self.icon_px if self.icon_name else 0
        if self.stacked:
            pad = self.look.px(1) + RING  # many stand in a row, in large text too
            height = icon_px + round(1.5 * self.look.em(self.role)) + self.look.px(3)
            return QSize(max(text, icon_px) + 2 * pad, max(height, self.look.px(self.mm)) + 2 * RING)
        beside = icon_px + (self.look.px(3) if icon_px and self.text() else 0) + 2 * pad
        high = button_height(self.look, self.face, self.mm, self.role, self.air)
        words = self._fold(text, beside)
        return QSize(text + beside, high) if words is None else self._around(words, beside, high)

    def _fold(self, text: int, beside: int) -> Paragraph | None:
        """The words on several lines where one is wider than there is room for on every page."""
        wide = text + beside > ROOM[self.look.portrait] * self.look.width
        self._folded = Paragraph(self.look, self.text(), self.role, center=True) if wide else None
        return self._folded

    def _around(self, words: Paragraph, beside: int, one_line: int) -> QSize:
        """As narrow as the lines they take anyway."""
        width = round(ROOM[self.look.portrait] * self.look.width) - beside
        high = words.height(width)
        while width > words.minimum_width() and words.height(width - self.look.px(3)) == high:
            width -= self.look.px(3)
        return QSize(width + beside, max(one_line, high + self.look.px(self.air) + self.face.ledge + 2 * RING))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def body(self) -> QRectF:
        """The touchable face, without the margin for the focus ring."""
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    # ── paint ───────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_face(painter)
        self._paint_content(painter)
        if self.hasFocus():
            paint_ring(painter, self.look, self.body(), self.face.radius)
        painter.end()

    @property
    def _ledge(self) -> int:
        return self.face.ledge if self.look.palette.ornament and self.isEnabled() else 0

    def _paint_face(self, painter: QPainter) -> None:
        face, look, ledge = self.face, self.look, self._ledge
        area = self.body()
        half = face.width / 2
        if ledge and not self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color(face.ledge_color))
            painter.drawRoundedRect(area.adjusted(0, ledge, 0, 0), face.radius, face.radius)
        top = area.adjusted(0, ledge, 0, 0) if self.isDown() else area.adjusted(0, 0, 0, -ledge)
        pen = QPen(self._border(), face.width)
        if self.part is Part.ADD or not self.isEnabled():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._fill())
        painter.drawRoundedRect(top.adjusted(half, half, -half, -half), face.radius, face.radius)

    def _fill(self) -> QColor:
        if not self.isEnabled():
            return self.look.color("bg")
        if self.isDown():
            return self.look.color("error" if self.part is Part.DESTRUCTIVE else "pressed")
        return self.look.color("primary" if self.isChecked() else self.face.fill)

    def _border(self) -> QColor:
        if not self.isEnabled():
            return self.look.color("muted")
        if self.isDown():
            return self._fill()
        return self.look.color("primary" if self.isChecked() else self.face.border)

    def ink(self) -> str:
        """The palette name of the colour of words and icon just now."""
        if not self.isEnabled():
            return "muted"
        if self.isDown():
            return "surface" if self.part is Part.DESTRUCTIVE else "on_pressed"
        return "on_primary" if self.isChecked() else self.face.ink

    def _paint_content(self, painter: QPainter) -> None:
        drop = self._ledge if self.isDown() else 0
        area = self.body().adjusted(0, drop, 0, -self._ledge + drop)
        painter.setPen(self.look.color(self.ink()))
        painter.setFont(self.font())
        if not self.icon_name:
            self._write(painter, area)
        elif self.stacked:
            self._paint_stacked(painter, area)
        else:
            self._paint_beside(painter, area)

    def _write(self, painter: QPainter, area: QRectF) -> None:
        if self._folded is None:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            self._folded.draw(painter, area)

    def _icon(self, painter: QPainter, x: float, y: float) -> None:
        color = getattr(self.look.palette, self.ink())
        painter.drawPixmap(QPointF(x, y), icon(self.icon_name, color, self.icon_px, self.look.rtl))

    def _paint_stacked(self, painter: QPainter, area: QRectF) -> None:
        line = 1.35 * self.look.em(self.role)
        y = area.center().y() - (self.icon_px + line) / 2
        self._icon(painter, area.center().x() - self.icon_px / 2, y)
        words = QRectF(area.left(), y + self.icon_px, area.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())

    def _paint_beside(self, painter: QPainter, area: QRectF) -> None:
        gap = self.look.px(3) if self.text() else 0
        text = self.fontMetrics().horizontalAdvance(self.text())
        if self._folded is not None:
            text = self.sizeHint().width() - 2 * (self.look.px(4) + RING) - self.icon_px - gap
        left = area.center().x() - (text + gap + self.icon_px) / 2
        icon_first = self.icon_after == self.look.rtl  # at the left of the words
        icon_x = left if icon_first else left + text + gap
        text_x = left + self.icon_px + gap if icon_first else left
        self._icon(painter, icon_x, area.center().y() - self.icon_px / 2)
        self._write(painter, QRectF(text_x, area.top(), text + 1, area.height()))


def button_height(look: Look, face: Face, mm: float, role: Role | None = None, air: float = AIR_MM) -> int:
    """Pixels of a button with one line of words, ``mm`` high at size M, with its ledge and room for the ring."""
    line = round(1.5 * look.em(role or face.role))
    return max(look.px(mm), line + look.px(air)) + face.ledge + 2 * RING


def paint_ring(painter: QPainter, look: Look, area: QRectF, radius: float) -> None:
    """The focus ring outside ``area``: 4 px inner colour, then 4 px outer colour (design rule 36)."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for offset, name in ((2, "focus_inner"), (6, "focus_outer")):
        painter.setPen(QPen(look.color(name), 4))
        painter.drawRoundedRect(area.adjusted(-offset, -offset, offset, offset), radius + offset, radius + offset)
