"""Several lines to write in: a box like the single line's, that keeps nothing for the next person either.

It is as high as some lines are; longer text moves within it, after the caret or by the two buttons below it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from kiosk.ui.kit.button import RING, paint_ring
from kiosk.ui.kit.guarded_line import CLIPBOARD
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.line import BORDER, CARET, ERROR_BORDER, RADIUS, LineEdit, colors
from kiosk.ui.look import Look, Role

FEW = 2  # lines that are enough to write in
SPARE = 500  # letters that may be written beyond the limit, to be shortened afterwards


class TextArea(QPlainTextEdit):
    """name: its objectName. most: letters wanted at most. rows: how many lines of it are seen."""

    def __init__(self, look: Look, name: str, most: int, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.most, self.rows = look, most, rows
        self.keyboard_page = KeyboardPage.TEXT if look.rtl else KeyboardPage.LATIN
        self._in_error = False
        self.setObjectName(name)
        self._guard()
        self._dress()

    def _guard(self) -> None:
        """No menu, undo, drag or drop."""
        self.setUndoRedoEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setTabChangesFocus(True)
        hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhMultiLine)

    def _dress(self) -> None:
        look = self.look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setPalette(colors(look.palette))
        self.setFont(look.font(Role.VALUE))
        self.setCursorWidth(CARET)
        direction = Qt.LayoutDirection.RightToLeft if look.rtl else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        option = QTextOption(look.edge)
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        side, end = RING + look.px(5), RING + look.px(3)
        self.setViewportMargins(side, end, side, end)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # ── the text ────────────────────────────────────────────────────────────────────────────────────────────

    def text(self) -> str:
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Nothing of what stood there can be brought back; the caret stands at the end."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _full(self) -> bool:
        return self.document().characterCount() - 1 >= self.most + SPARE

    # ── state and look ──────────────────────────────────────────────────────────────────────────────────────

    def set_in_error(self, on: bool) -> None:
        self._in_error = on
        self.update()

    @property
    def in_error(self) -> bool:
        return self._in_error

    def box(self) -> QRectF:
        """The painted box, without the margin for the focus ring."""
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    @property
    def _edges(self) -> int:
        return 2 * (RING + self.look.px(3))

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(40), max(self.rows * self.fontMetrics().lineSpacing() + self._edges, self._least()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(40), self._least())

    def _least(self) -> int:
        return self.look.px(18.8) + 2 * RING

    def give(self, lack: int, room: int) -> bool:
        """Be so many pixels lower, if a few lines stay; else as high as the room in which it is seen. Whether it is."""
        line, before = self.fontMetrics().lineSpacing(), self.rows
        fewer = before - -(-lack // line)
        self.rows = fewer if fewer >= FEW else max(1, min(before, (room - self._edges) // line))
        self.updateGeometry()
        return self.rows != before

    def event(self, event: QEvent) -> bool:
        """The box stands around the part in which text is drawn, which has its own paint event."""
        if event.type() is QEvent.Type.Paint:
            self._paint_box()
            return True
        return super().event(event)

    def _paint_box(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = ERROR_BORDER if self._in_error else BORDER
        name = "error" if self._in_error else "text" if self.hasFocus() else "border"
        painter.setPen(QPen(self.look.color(name), width))
        painter.setBrush(self.look.color("surface"))
        inset = width / 2
        painter.drawRoundedRect(self.box().adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        if self.hasFocus():
            paint_ring(painter, self.look, self.box(), RADIUS)
        painter.end()

    # ── what is written and touched ─────────────────────────────────────────────────────────────────────────

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() and self._full():
            event.accept()
            return
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A tab moves on, and is never written."""
        typed = bool(event.text()) and event.text().isprintable()
        if any(event.matches(key) for key in CLIPBOARD) or event.text() == "\t" or (typed and self._full()):
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A shaking finger selects nothing."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger's release; the middle button would paste what was selected somewhere."""
        if event.button() is Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two taps place the caret like one."""
        self.setTextCursor(self.cursorForPosition(event.position().toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.moveCursor(QTextCursor.MoveOperation.End)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # ── moving the text ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def parts(self) -> tuple[int, int]:
        """Which part of the text is seen, and how many there are, both from 1."""
        bar = self.verticalScrollBar()
        step = max(1, bar.pageStep())
        number = -(-bar.maximum() // step) + 1
        return (number if bar.value() == bar.maximum() else bar.value() // step + 1), number

    def turn(self, forward: bool) -> None:
        """To the next part of a text that is longer than the box, or to the one before."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + (bar.pageStep() if forward else -bar.pageStep()))
        there = bar.value()
        self.setTextCursor(self.cursorForPosition(self.viewport().rect().center()))
        bar.setValue(there)  # the caret may have drawn its line wholly into view


Writable = LineEdit | TextArea
"""What the on-screen keyboard types into."""
