"""What words are drawn when a widget is painted: those of labels and buttons, and those that a card draws by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.paragraph import Paragraph

SIGNS = {ord(sign): None for sign in "\u2066\u2067\u2068\u2069"}


def painted_on(widget: QWidget) -> list[str]:
    """Each paragraph that is drawn in it, in the order of painting, without the marks of direction."""
    drawn: list[str] = []
    draw = Paragraph.draw

    def heard(paragraph: Paragraph, painter: QPainter, area: QRectF) -> None:
        drawn.append(" ".join(paragraph.text.translate(SIGNS).split()))
        draw(paragraph, painter, area)

    Paragraph.draw = heard  # type: ignore[method-assign]  # for this one picture
    try:
        widget.grab()
    finally:
        Paragraph.draw = draw  # type: ignore[method-assign]
    return list(dict.fromkeys(text for text in drawn if text))
