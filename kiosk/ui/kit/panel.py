"""Coloured zones and flat panels that hold other widgets, and the rule that divides them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.kit.button import RING
from kiosk.ui.look import Look

RULE = 2
STRONG_RULE = 3  # in high contrast a rule is all that divides zones


def rule_width(look: Look) -> int:
    return RULE if look.palette.ornament else STRONG_RULE


def stack(widget: QWidget | None = None, spacing: int = 0) -> QVBoxLayout:
    """A column without margins, in ``widget`` if there is one."""
    column = QVBoxLayout() if widget is None else QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


class Rule(QWidget):
    """A line across."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setFixedHeight(rule_width(look))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.color("line"))
        painter.end()


class Tray(QWidget):
    """A zone from edge to edge, with a rule on top; fill it through a layout. ``fill``: a palette colour's name."""

    def __init__(self, look: Look, fill: str = "tray", *, rule: bool = True) -> None:
        super().__init__()
        self.look, self.fill, self.rule = look, fill, rule
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else the page's ground is painted under it too
        self.setContentsMargins(0, rule_width(look) if rule else 0, 0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.color(self.fill))
        if self.rule:
            painter.fillRect(0, 0, self.width(), rule_width(self.look), self.look.color("line"))
        painter.end()


class Panel(QWidget):
    """A flat round-cornered panel; its children go into ``column``.

    It keeps RING px free around its face, as touchable things do, so that the faces of a page align.
    fill, border: names of palette colours; width: the border's in px; radius in px.
    pad, side: room inside, above and below and at both sides, in mm.
    """

    def __init__(
        self,
        look: Look,
        fill: str = "surface",
        border: str = "line",
        width: int = 2,
        radius: int = 16,
        pad: float = 4.5,
        side: float = 6.5,
    ) -> None:
        super().__init__()
        self.look, self.fill, self.border, self.radius = look, fill, border, radius
        self.line = max(width, STRONG_RULE) if width and not look.palette.ornament else width
        self.column = stack(self)
        across, along = RING + look.px(side), RING + look.px(pad)
        self.column.setContentsMargins(across, along, across, along)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def face(self) -> QRectF:
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.line / 2
        painter.setPen(QPen(self.look.color(self.border), self.line) if self.line else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color(self.fill))
        painter.drawRoundedRect(self.face().adjusted(half, half, -half, -half), self.radius, self.radius)
        painter.end()
