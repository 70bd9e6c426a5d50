"""Phosphor icons, coloured and drawn to pixmaps."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

# These point along the reading direction and turn with it; checks, clocks and magnifiers never do.
MIRRORED = frozenset({"backspace", "paper-plane-right", "list-checks", "arrow-bend-up-right", "arrow-u-up-left"})


@cache
def icons_folder() -> Path:
    spec = find_spec("py_phosphor_icons")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("the icon package is not installed")
    return Path(spec.origin).parent / "svgs" / "flat"


def icon_file(name: str) -> Path:
    """``name`` is a bold Phosphor icon, or a filled one with ``:fill``."""
    base, _, style = name.partition(":")
    weight = style or "bold"
    return icons_folder() / weight / f"{base}-{weight}.svg"


@lru_cache(maxsize=256)
def icon(name: str, color: str, pixels: int, rtl: bool = False) -> QPixmap:
    """The icon as a square pixmap; mirrored in right-to-left where its meaning turns."""
    svg = icon_file(name).read_text(encoding="utf-8").replace("currentColor", QColor(color).name())
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    turned = rtl and name.partition(":")[0] in MIRRORED
    # A copy, for what was painted on keeps its painter's engine: 6 kB beside the 3 of the icon.
    return pixmap.transformed(QTransform().scale(-1, 1)) if turned else pixmap.copy()
