"""What is written in at a desk: one line or several, in a box with its label, hint and error."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.words import Words
from kiosk.ui.desk.kit.card import scroll_sheet
from kiosk.ui.desk.kit.opening import Opening
from kiosk.ui.desk.looks import CONTROL_PX, RADIUS, RING, paint_ring
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

BORDER, ERROR_BORDER, PAD = 2, 3, 12


class _Line(QLineEdit):
    def __init__(self, look: Look, name: str, *, ltr: bool, secret: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrame(False)
        self.setFont(look.font(Role.BODY))
        self.setAlignment(look.edge)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        # Beneath a scroll area, which has a sheet of its own, the palette alone would not keep the ground clear.
        self.setStyleSheet(f"QLineEdit {{ background: transparent; border: none; color: {look.palette.text}; }}")
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        if ltr:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)


class _Lines(QPlainTextEdit):
    """Tab leads on, as in every other field."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(look.font(Role.BODY))
        self.setTabChangesFocus(True)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if look.rtl else Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(look.edge)
        self.document().setDefaultTextOption(option)  # else an empty box would have its caret at the wrong edge
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(scroll_sheet(look))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is for the panel around it."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Box(QWidget):
    """A box to write in. lines: its height in lines; one is a single line. icon_name: before what is written."""

    changed = Signal()
    confirmed = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        label: Words | str,
        *,
        lines: int = 1,
        ltr: bool = False,
        secret: bool = False,
        icon_name: str = "",
    ) -> None:
        super().__init__()
        self.look, self._wrong = look, False
        self.edit: QLineEdit | QPlainTextEdit = (
            _Lines(look, name) if lines > 1 else _Line(look, name, ltr=ltr, secret=secret)
        )
        self.edit.setAccessibleName(look.text(label))
        self.edit.setPalette(_colors(look))
        self.edit.textChanged.connect(self.changed)
        if isinstance(self.edit, QLineEdit):
            self.edit.returnPressed.connect(self.confirmed)
        self.edit.installEventFilter(self)
        self.setFocusProxy(self.edit)
        self._high = CONTROL_PX if lines == 1 else round(1.5 * look.em() * lines) + 2 * PAD
        self._lay(lines, icon_name)

    def _lay(self, lines: int, icon_name: str) -> None:
        row = QHBoxLayout(self)
        side, above = RING + PAD, RING + (BORDER if lines == 1 else PAD - 4)
        row.setContentsMargins(side, above, side, above)
        row.setSpacing(PAD - 4)
        if icon_name:
            row.addWidget(Mark(self.look, icon_name, 20, "text2"))
        row.addWidget(self.edit, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, self._high + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, self._high + 2 * RING)

    def text(self) -> str:
        edit = self.edit
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

    def set_text(self, text: str) -> None:
        edit = self.edit
        if isinstance(edit, QLineEdit):
            edit.setText(text)
        else:
            edit.setPlainText(text)

    def set_wrong(self, on: bool) -> None:
        self._wrong = on
        self.update()

    def body(self) -> QRectF:
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = ERROR_BORDER if self._wrong else BORDER
        focused = self.edit.hasFocus()
        name = "error" if self._wrong else "text" if focused else "border"
        painter.setPen(QPen(self.look.color(name), width))
        painter.setBrush(self.look.color("surface"))
        half = width / 2
        painter.drawRoundedRect(self.body().adjusted(half, half, -half, -half), RADIUS, RADIUS)
        if focused:
            paint_ring(painter, self.look, self.body())
        painter.end()


class Labelled(Opening):
    """A control below its label, hint and error. ``inner`` may be any widget."""

    def __init__(self, look: Look, label: Words, inner: QWidget, hint: Words | None = None) -> None:
        super().__init__()
        self.look, self.inner = look, inner
        self.column: QVBoxLayout = stack(self)
        self.column.addWidget(_inset(Text(look, label, Role.LABEL)))
        if hint:
            self.column.addWidget(_inset(Text(look, hint, Role.FLOOR, "text2")))
        self.error = _inset(Text(look, "", Role.FLOOR_BOLD, "error"))
        self.error.hide()
        self.column.addWidget(self.error)
        self.column.addWidget(inner)
        self.first = inner
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def tell(self, problem: Words | None) -> None:
        """Show this error, or none."""
        self.error.setText(self.look.text(problem) if problem else "")
        self.error.setVisible(problem is not None)
        if isinstance(self.inner, Box):
            self.inner.set_wrong(problem is not None)
            self.inner.edit.setAccessibleDescription(self.error.text())


def _inset(text: Text) -> Text:
    text.setContentsMargins(RING, 0, RING, 0)
    return text


def _colors(look: Look) -> QPalette:
    palette = look.palette
    colors = QPalette()
    colors.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
    colors.setColor(QPalette.ColorRole.Text, QColor(palette.text))
    colors.setColor(QPalette.ColorRole.Highlight, QColor(palette.primary))
    colors.setColor(QPalette.ColorRole.HighlightedText, QColor(palette.on_primary))
    return colors
