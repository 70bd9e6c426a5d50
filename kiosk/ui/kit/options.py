"""The two shapes of a choice: a row with its mark at the reading edge, and one half of a pair."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.words import Words
from kiosk.ui.icons import icon
from kiosk.ui.kit.button import ENTER, FACES, RING, KioskButton, Part
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.look import Look, Role

OPTION_FACE = replace(FACES[Part.NEUTRAL], radius=16)
_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Choosable(KioskButton):
    """What both shapes share: the border of an error, and a stop of Tab at each one of a group.

    Qt lets Tab into an exclusive group once and leaves the rest to arrows; who has two switches has no arrows
    (design rule 41).
    decided: a touch or Enter chose it, also when it was chosen already. Space, by which a radio button is chosen
    everywhere, only chooses; so does whatever sets it from outside.
    """

    decided = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        words: Words | str,
        icon_name: str,
        *,
        mm: float,
        role: Role | None,
        parent: QWidget,
    ) -> None:
        super().__init__(look, name, words, Part.NEUTRAL, icon_name, mm=mm, role=role, parent=parent)
        self._in_error = False
        self._deciding = False
        self.setCheckable(True)
        self.toggled.connect(self._keep_tab_stops)
        self.clicked.connect(self._decide)

    def set_in_error(self, on: bool) -> None:
        self._in_error = on
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._keep_tab_stops()

    def _keep_tab_stops(self) -> None:
        for one in self._group():
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _group(self) -> list[Choosable]:
        group, direct = self.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
        return group.findChildren(Choosable, options=direct) if group else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the option that lies there, and on from the last; only Enter or Space choose.

        Qt would choose with each arrow, so that nobody could leave a group without changing the answer.
        """
        if event.key() not in _ARROWS:
            self._deciding = event.key() in ENTER
            super().keyPressEvent(event)
            self._deciding = False
            return
        there = self._neighbour(*_ARROWS[Qt.Key(event.key())])
        if there is None:
            event.ignore()
        else:
            there.setFocus(Qt.FocusReason.TabFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._deciding = True
        super().mouseReleaseEvent(event)
        self._deciding = False

    def _decide(self) -> None:
        if self._deciding:
            self.decided.emit()

    def _neighbour(self, across: int, down: int) -> Choosable | None:
        here = self.geometry().center()
        away = {one: one.geometry().center() - here for one in self._group() if not one.isHidden()}
        ahead = {one: distance for one, distance in away.items() if _beyond(distance, across, down)}
        return min(ahead, key=lambda one: ahead[one].manhattanLength(), default=None)

    def _border(self) -> QColor:
        return self.look.color("error") if self._in_error and not self.isDown() else super()._border()


def _beyond(away: QPoint, across: int, down: int) -> bool:
    """Does it lie in that direction, more than beside it?"""
    along, beside = away.x() * across + away.y() * down, away.x() * down + away.y() * across
    return along > abs(beside) * 0.5


class Half(Choosable):
    """One of two: green with a filled check when chosen, white with a hollow circle otherwise."""

    def __init__(self, look: Look, name: str, words: Words, *, mm: float = 21.8, parent: QWidget) -> None:
        super().__init__(look, name, words, "circle", mm=mm, role=None, parent=parent)
        self.setAutoExclusive(True)
        self.toggled.connect(self._mark)

    def _mark(self, on: bool) -> None:
        self.icon_name = "check-circle:fill" if on else "circle"

    @property
    def _ledge(self) -> int:
        return 0 if self.isChecked() else super()._ledge


class OptionRow(Choosable):
    """One option over the whole width: tint, green border and a filled mark when chosen (DESIGN.md 6).

    several: a square to tick, else a circle of which one is chosen. role: how large its words are.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        label: Words | str,
        hint: Words | str | None = None,
        *,
        icon_name: str = "",
        several: bool = False,
        role: Role = Role.ROW,
        parent: QWidget,
    ) -> None:
        super().__init__(look, name, label, icon_name, mm=16.4, role=role, parent=parent)
        self.face = OPTION_FACE
        self.several = several
        self.setAutoExclusive(not several)
        self._paragraphs = self._lay(self.text(), look.text(hint) if hint else "")
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)  # Fixed would cap it at the height of unbroken words
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lay(self, label: str, hint: str) -> tuple[Paragraph, ...]:
        self.hint = hint
        self.setAccessibleDescription(hint)
        first = Paragraph(self.look, label, self.role)
        return (first, Paragraph(self.look, hint, Role.BODY)) if hint else (first,)

    def rename(self, name: str, label: str, hint: str = "") -> None:
        """Become another option; a long list shows its parts in the same few rows."""
        self.setObjectName(name)
        self.setText(label)
        self.setAccessibleName(label)
        self._paragraphs = self._lay(label, hint)
        self.updateGeometry()
        self.update()

    # ── size ────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def mark_px(self) -> int:
        return round(1.4 * self.look.em(Role.ROW))

    def _beside(self) -> int:
        """What the width has besides words: ring, padding and signs."""
        return 2 * RING + 2 * self.look.px(5) + self._signs()

    def _signs(self) -> int:
        """The width of mark and icon with their gaps."""
        return (2 if self.icon_name else 1) * (self.mark_px + self.look.px(4))

    def natural_width(self) -> int:
        """Pixels it needs for no line to break."""
        return self._beside() + max(paragraph.natural_width() for paragraph in self._paragraphs)

    def heightForWidth(self, width: int) -> int:
        words = sum(paragraph.height(width - self._beside()) for paragraph in self._paragraphs)
        return max(self.look.px(18), words + self.look.px(5)) + self.face.ledge + 2 * RING

    def sizeHint(self) -> QSize:
        width = min(self.natural_width(), self.look.width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        words = max(paragraph.minimum_width() for paragraph in self._paragraphs)
        return QSize(self._beside() + words, self.look.px(18) + 2 * RING)

    # ── paint ───────────────────────────────────────────────────────────────────────────────────────────────

    def _fill(self) -> QColor:
        return self.look.color("tint") if self.isChecked() and not self.isDown() else super()._fill()

    def ink(self) -> str:
        return "on_tint" if self.isChecked() and not self.isDown() else super().ink()

    def _paint_content(self, painter: QPainter) -> None:
        drop = self._ledge if self.isDown() else 0
        area = self.body().adjusted(self.look.px(5), drop, -self.look.px(5), -self._ledge + drop)
        painter.setPen(self.look.color(self.ink()))
        self._paint_words(painter, area)
        x = area.right() - self.mark_px if self.look.rtl else area.left()
        place = QRectF(x, area.center().y() - self.mark_px / 2, self.mark_px, self.mark_px)
        self._paint_mark(painter, place)
        if self.icon_name:
            step = self.mark_px + self.look.px(4)
            self._icon(painter, place.x() + (-step if self.look.rtl else step), place.y())

    @property
    def icon_px(self) -> int:
        return self.mark_px

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        beside = self._signs()
        area = area.adjusted(0, 0, -beside, 0) if self.look.rtl else area.adjusted(beside, 0, 0, 0)
        heights = [paragraph.height(int(area.width())) for paragraph in self._paragraphs]
        top = area.center().y() - sum(heights) / 2
        for paragraph, height in zip(self._paragraphs, heights, strict=True):
            paragraph.draw(painter, QRectF(area.left(), top, area.width(), height))
            top += height

    def _paint_mark(self, painter: QPainter, place: QRectF) -> None:
        color = "primary" if self.isChecked() and not self.isDown() else self.ink()
        if self.several:
            self._paint_square(painter, place.adjusted(2, 2, -2, -2), color)
        else:
            name = "check-circle:fill" if self.isChecked() else "circle"
            painter.drawPixmap(place.topLeft(), icon(name, getattr(self.look.palette, color), self.mark_px))

    def _paint_square(self, painter: QPainter, place: QRectF, color: str) -> None:
        painter.setPen(QPen(self.look.color(color), 4))
        painter.setBrush(self.look.color(color) if self.isChecked() else self._fill())
        painter.drawRoundedRect(place, 8, 8)
        if self.isChecked():
            inner = round(0.8 * place.width())
            corner = place.center() - QPointF(inner / 2, inner / 2)
            check = "pressed" if self.isDown() else "on_primary"
            painter.drawPixmap(corner, icon("check", getattr(self.look.palette, check), inner))
