"""Made-up documents for the demonstration: pictures that say that they are examples."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter

from kiosk.domain.words import Words, tr
from kiosk.ui.look import FAMILY, Look

PAPERS = (tr("National ID card"), tr("Family record"), tr("Letter of study"))
EXAMPLE = tr("An example document for practice")
INK, LINE = QColor("#14211B"), QColor("#7C847F")


def write_papers(folder: Path, look: Look, titles: tuple[Words, ...]) -> None:
    """One file for each title: the first as a picture, the others as PDF."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, title in enumerate(titles):
        name = f"{number + 1}-{look.text(title)}"
        if number == 0:
            picture = QImage(1240, 1754, QImage.Format.Format_RGB32)
            picture.fill(QColor("#FFFFFC"))
            _draw(QPainter(picture), 1240, look, title)
            picture.save(str(folder / f"{name}.jpg"), quality=88)
            continue
        writer = QPdfWriter(str(folder / f"{name}.pdf"))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setResolution(150)
        _draw(QPainter(writer), writer.width(), look, title)


def _draw(painter: QPainter, width: int, look: Look, title: Words) -> None:
    for y, pixels, words in ((0.09, 64, title), (0.16, 34, EXAMPLE)):
        font = QFont(FAMILY)
        font.setPixelSize(round(pixels * width / 1240))
        painter.setFont(font)
        painter.setPen(INK)
        area = QRectF(0, y * width, width, 0.09 * width)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, look.text(words))
    for row in range(15):
        full = 0.62 - 0.11 * (row % 4)
        right = 0.84 * width
        painter.fillRect(
            QRectF(right - full * width, (0.32 + 0.062 * row) * width, full * width, 0.012 * width),
            INK if row % 4 == 0 else LINE,
        )
    painter.end()
