"""Small tellings beside a control: its error, and the panel that says an answer back. Neither can be touched."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.icons import icon
from kiosk.ui.kit.button import RING
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

RADIUS, BORDER = 14, 3  # px (DESIGN.md 4)


class ErrorLine(Text):
    """A sentence with the warning sign at the reading edge."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", Role.BODY_BOLD, "error", parent=parent)
        self._size = round(1.2 * look.em(Role.BODY_BOLD))
        room = RING + self._size + look.px(3)
        self.setContentsMargins(*((RING, 0, room, 0) if look.rtl else (room, 0, RING, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        x = self.width() - RING - self._size if self.look.rtl else RING
        y = (1.5 * self.look.em(Role.BODY_BOLD) - self._size) / 2
        painter.drawPixmap(QPointF(x, y), icon("warning-circle", self.look.palette.error, self._size))
        painter.end()


class Echo(QWidget):
    """The answer said back, first line bold. It keeps its place while empty, so that nothing moves.

    lines: how many lines it has room for.
    """

    def __init__(self, look: Look, icon_name: str, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self._icon_name = look, icon_name
        self._size = round(1.4 * look.em())
        self._texts = tuple(self._text(number) for number in range(lines))
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        near, far, above = RING + 2 * look.px(5) + self._size, RING + look.px(5), look.px(4)
        layout.setContentsMargins(*((far, above, near, above) if look.rtl else (near, above, far, above)))
        for text in self._texts:
            layout.addWidget(text)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setVisible(False)

    def _text(self, number: int) -> Text:
        role = Role.BODY if number else Role.BODY_BOLD
        return Text(self.look, " ", role, "success", parent=self)

    def show_lines(self, *lines: str) -> None:
        """Show these lines; none hides the panel."""
        for number, text in enumerate(self._texts):
            text.setText(lines[number] if number < len(lines) else "")
        self.setVisible(bool(lines))

    def lines(self) -> tuple[str, ...]:
        """What it says just now."""
        return tuple(text.text() for text in self._texts if text.text().strip()) if not self.isHidden() else ()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.color("success"), BORDER))
        painter.setBrush(self.look.color("success_bg"))
        box = QRectF(self.rect()).adjusted(RING + 1.5, 1.5, -RING - 1.5, -1.5)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        pad = self.look.px(5)
        x = box.right() - pad - self._size if self.look.rtl else box.left() + pad
        pixmap = icon(self._icon_name, self.look.palette.success, self._size, self.look.rtl)
        painter.drawPixmap(QPointF(x, box.center().y() - self._size / 2), pixmap)
        painter.end()
