"""A line to tick, alone or one of several; it shows its state by fill, by a sign, and in words to a reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QSizePolicy

from kiosk.domain.words import Words
from kiosk.ui.desk.kit.opening import Opening
from kiosk.ui.desk.looks import GAP, RADIUS, RING, paint_ring
from kiosk.ui.icons import icon
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.look import Look, Role

PAD, SIGN, LEAST = 12, 22, 40


class Tick(QPushButton):
    """single: one of several that exclude each other. line: smaller words below."""

    def __init__(self, look: Look, name: str, words: Words | str, *, single: bool = False, line: str = "") -> None:
        super().__init__()
        self.look, self.single = look, single
        self.words = Paragraph(look, look.text(words), Role.BODY)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setText(self.words.text)
        self.setAccessibleName(self.words.text)
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _beside(self) -> int:
        return SIGN + GAP + 2 * (PAD + RING)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(LEAST, self.words.height(width - self._beside()) + 12) + 2 * RING

    def sizeHint(self) -> QSize:
        width = self.words.natural_width() + self._beside()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.words.minimum_width() + self._beside(), LEAST + 2 * RING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.single:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body, on = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING), self.isChecked()
        painter.setPen(QPen(look.color("primary" if on else "border"), 2 if on else 1))
        painter.setBrush(look.color("tint" if on else "surface"))
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        x = body.right() - PAD - SIGN if look.rtl else body.left() + PAD
        picture = icon(self._sign(), look.palette.primary if on else look.palette.text2, SIGN, look.rtl)
        painter.drawPixmap(QPointF(x, body.center().y() - SIGN / 2), picture)
        cut = PAD + SIGN + GAP
        words = body.adjusted(PAD, 0, -cut, 0) if look.rtl else body.adjusted(cut, 0, -PAD, 0)
        painter.setPen(look.color("on_tint" if on else "text"))
        self.words.draw(painter, words)
        if self.hasFocus():
            paint_ring(painter, look, body)
        painter.end()

    def _sign(self) -> str:
        if self.single:
            return "check-circle:fill" if self.isChecked() else "circle"
        return "check-square:fill" if self.isChecked() else "square"


class Ticks(Opening):
    """Several lines to tick. options: code and words. single: one of them at most."""

    changed = Signal()

    def __init__(
        self, look: Look, name: str, options: Sequence[tuple[str, Words]], *, single: bool, on: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.ticks = {code: Tick(look, f"{name}_{code}", words, single=single) for code, words in options}
        self._group = QButtonGroup(self)
        self._group.setExclusive(single)
        column = stack(self)
        for code, tick in self.ticks.items():
            self._group.addButton(tick)
            tick.setChecked(code in on)
            column.addWidget(tick)
        self._group.buttonToggled.connect(self._toggled)
        self.first = next((tick for tick in self.ticks.values() if tick.isChecked()), None) or next(
            iter(self.ticks.values()), None
        )

    def _toggled(self, _button: QAbstractButton, _on: bool) -> None:
        self.changed.emit()

    def chosen(self) -> tuple[str, ...]:
        return tuple(code for code, tick in self.ticks.items() if tick.isChecked())

    def show_only(self, fits: Callable[[str], bool]) -> None:
        """Hide what does not fit and is not chosen."""
        for code, tick in self.ticks.items():
            tick.setVisible(tick.isChecked() or fits(code))
