"""One line to write in: a big box with a caret one can see, and nothing that leaks from one person to the next.

It knows nothing of labels, hints and errors in words; those belong to ``FieldBox``.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.words import ltr as isolated
from kiosk.domain.words import tr
from kiosk.ui.kit.button import RING, paint_ring
from kiosk.ui.kit.guarded_line import GuardedLine
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.look import Look, Role
from kiosk.ui.palette import Palette

LEAST = 0.8  # how far the longest value may shrink before the counter makes room for it
RADIUS, BORDER, ERROR_BORDER, CARET, DIGIT_SPACING = 14, 3, 5, 4, 6  # px (DESIGN.md 3, 4 and 6)
_CARET_INSET = 5  # px that ``cursorRect`` begins before the caret
MOST = 200  # characters; more than any answer has, few enough to keep


class LineEdit(GuardedLine):
    """A line.

    name: its objectName, the field's name. ltr: the value reads from left to right, wherever it stands.
    big: the high box with large digits. keyboard: the page of the on-screen keyboard it asks for.
    counter: how many characters are wanted; «n of counter» stands at the far end. prefix: fixed letters before
    the value. room_for: a value of the greatest length, which must be seen whole.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        ltr: bool = False,
        big: bool = False,
        secret: bool = False,
        keyboard: KeyboardPage = KeyboardPage.TEXT,
        counter: int | None = None,
        prefix: str = "",
        room_for: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(secret=secret, numbers=keyboard.keypad, parent=parent)
        self.look, self.big, self.counter, self.prefix = look, big, counter, prefix
        self.keyboard_page = keyboard
        self._room_for = room_for or "0" * (counter or 0)
        self._in_error, self._counting = False, counter is not None
        self.setObjectName(name)
        self.setFrame(False)
        self.setMaxLength(MOST)
        self.setFont(self._font())
        self.setPalette(colors(look.palette))
        self.setAlignment(look.edge)
        self.setContentsMargins(RING, RING, RING, RING)
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if ltr or not look.rtl else Qt.LayoutDirection.RightToLeft
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._set_margins()
        self.textChanged.connect(self._paint_anew)
        self.cursorPositionChanged.connect(self._paint_anew)

    # ── state ───────────────────────────────────────────────────────────────────────────────────────────────

    def set_in_error(self, on: bool) -> None:
        self._in_error = on
        self.update()

    @property
    def in_error(self) -> bool:
        return self._in_error

    @property
    def count(self) -> int:
        """Characters written, without the blanks that only group them."""
        return len(self.text().replace(" ", ""))

    def _paint_anew(self) -> None:
        """A method of ours, because each connection to a slot of Qt's own keeps some bytes for good."""
        self.update()

    # ── look ────────────────────────────────────────────────────────────────────────────────────────────────

    def _font(self) -> QFont:
        font = QFont(self.look.font(Role.DIGITS if self.big else Role.VALUE))
        if self.big and self.counter:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, DIGIT_SPACING)
        return font

    def _counter_text(self) -> str:
        if not self._counting:
            return ""
        words = tr("{n} of {total}").fill(n=isolated(str(self.count)), total=isolated(str(self.counter)))
        return self.look.say(words)

    def _counter_width(self) -> int:
        text = self._counter_text()
        widest = QFontMetrics(self.look.font(Role.FLOOR_BOLD)).horizontalAdvance(text + "0") if text else 0
        return widest + self.look.px(3) if text else 0

    def _prefix_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.prefix) + self.look.px(0.5) if self.prefix else 0

    def _set_margins(self) -> None:
        pad = self.look.px(5)
        if self.look.rtl:
            self.setTextMargins(pad + self._counter_width() + self._prefix_width(), 0, pad, 0)
        else:
            self.setTextMargins(pad + self._prefix_width(), 0, pad + self._counter_width(), 0)

    def box(self) -> QRectF:
        """The painted box, without the margin for the focus ring."""
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    def sizeHint(self) -> QSize:
        mm, role = (25.8, Role.DIGITS) if self.big else (18.8, Role.VALUE)
        height = max(self.look.px(mm), round(1.5 * self.look.em(role)) + self.look.px(3))
        return QSize(self.minimumSizeHint().width(), height + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(40), self.look.px(18.8) + 2 * RING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Draw smaller where the longest value would not be seen whole; first the counter must go."""
        self._counting = self.counter is not None
        if self._share() < LEAST:
            self._counting = False
        font = self._font()
        font.setPixelSize(int(font.pixelSize() * min(1.0, self._share())))
        self.setFont(font)
        self._set_margins()

    def _share(self) -> float:
        """The room there is for the longest value, as a share of what it needs."""
        room = self.box().width() - 2 * self.look.px(5) - self._counter_width() - self.look.px(3)
        needed = QFontMetrics(self._font()).horizontalAdvance(self.prefix + self._room_for)
        return room / needed if needed and room > 0 else 1.0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        painter.end()
        super().paintEvent(event)
        painter.begin(self)
        self._paint_fixed(painter)
        if self.hasFocus():
            self._paint_caret(painter)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        width = ERROR_BORDER if self._in_error else BORDER
        name = "error" if self._in_error else "text" if self.hasFocus() else "border"
        painter.setPen(QPen(self.look.color(name), width))
        painter.setBrush(self.look.color("surface"))
        inset = width / 2
        painter.drawRoundedRect(self.box().adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        if self.hasFocus():
            paint_ring(painter, self.look, self.box(), RADIUS)

    def _paint_fixed(self, painter: QPainter) -> None:
        """The counter at the far end, and the prefix right before the value."""
        pad = self.look.px(5)
        area = self.box().adjusted(pad, 0, -pad, 0)
        far = Qt.AlignmentFlag.AlignLeft if self.look.rtl else Qt.AlignmentFlag.AlignRight
        far |= Qt.AlignmentFlag.AlignAbsolute  # else the direction of the words would decide
        painter.setPen(self.look.color("text2"))
        painter.setFont(_unspaced(self.look.font(Role.FLOOR_BOLD)))
        painter.drawText(area, far | Qt.AlignmentFlag.AlignVCenter, self._counter_text())
        painter.setPen(self.look.color("text"))
        painter.setFont(self.font())
        painter.drawText(self._prefix_start(area), self.prefix)

    def _prefix_start(self, area: QRectF) -> QPointF:
        """Where its baseline begins: on the baseline of the value."""
        baseline = self.cursorRect().top() + self.fontMetrics().ascent()
        written = self.fontMetrics().horizontalAdvance(self.displayText())
        left = area.right() - written - self._prefix_width() if self.look.rtl else area.left()
        return QPointF(left, baseline)

    def _paint_caret(self, painter: QPainter) -> None:
        """A broad one over Qt's own, which is a pixel wide, on the side where writing goes on."""
        place = self.cursorRect()
        x = place.left() + _CARET_INSET
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x += 1 - CARET
        inside = self.box().adjusted(0, RING, 0, -RING)
        painter.fillRect(QRectF(x, place.top(), CARET, place.height()) & inside, self.look.color("text"))

    # ── focus ───────────────────────────────────────────────────────────────────────────────────────────────

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come back to the end of what is written; Qt would select all, and the next key would replace it."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.end(False)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


@cache
def colors(palette: Palette) -> QPalette:
    """Of what is written in."""
    colors = QPalette()
    colors.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
    colors.setColor(QPalette.ColorRole.Text, QColor(palette.text))
    colors.setColor(QPalette.ColorRole.Highlight, QColor(palette.primary))
    colors.setColor(QPalette.ColorRole.HighlightedText, QColor(palette.on_primary))
    return colors


def _unspaced(font: QFont) -> QFont:
    """The font with plain spacing said aloud, for a painter would lend it the line's own."""
    plain = QFont(font)
    plain.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    return plain
