"""How the desk looks: the kiosk's themes at a size for somebody who sits before the screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from kiosk.domain.words import Say
from kiosk.ui.look import SCALES, Look, TextSize
from kiosk.ui.palette import Theme

BODY_PX = 17
CONTROL_PX = 44
"""At 96 dpi (DESIGN.md 5, officer desk); Qt itself scales both on a finer screen."""

PPI = BODY_PX * 25.4 / SCALES[TextSize.M].font_mm
"""At which the kiosk's millimetres become the desk's pixels."""

RING = 4  # px kept free around a control for its focus ring
RADIUS = 9
GAP, GUTTER = 8, 16
LEAST = (1280, 720)
WIDE_FROM = 1560


def desk_look(say: Say, theme: Theme, width: int, height: int, *, rtl: bool) -> Look:
    return Look(say, rtl, width, height, ppi=PPI, theme=theme)


def is_wide(look: Look) -> bool:
    """Is there room for the whole of the design, or for a narrower window's share of it?"""
    return look.width >= WIDE_FROM


def paint_ring(painter: QPainter, look: Look, area: QRectF, radius: float = RADIUS) -> None:
    """The focus ring outside ``area``: 2 px inner colour, then 2 px outer colour (design rule 36)."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for offset, name in ((1, "focus_inner"), (3, "focus_outer")):
        painter.setPen(QPen(look.color(name), 2))
        painter.drawRoundedRect(area.adjusted(-offset, -offset, offset, offset), radius + offset, radius + offset)
