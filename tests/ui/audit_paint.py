"""What is asked of every page once it is painted: words are seen on their ground, large enough, and in their room.

Each piece of text is caught as it is drawn, with its pen and its place; what lies around it is read from the picture.
Numbers in brackets are those of the design's requirements.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.palette import PALETTES, Theme

NEEDED = {Theme.NORMAL: 10.0, Theme.DARK: 20.0, Theme.LIGHT: 20.0, Theme.CALM: 4.5}
HUED = ("pressed", "here")  # high contrast too shows a press and "here" by a hue
CALMEST = 8.0
SHAPE = STOPPED = 3.0
"""Of edges and icons; and of what can't be pressed just now, which must be seen but not read."""
SLACK = 0.05  # of a contrast
STEP = 3  # pixels from one that is looked at to the next
SIGNS = "\u2066\u2067\u2068\u2069.,:;()«»؟،؛"
BESIDE, INTO, TALL = 4, 10, 30  # px of a face's edge that are looked at: outside, inside, along it


@dataclass(frozen=True, slots=True)
class Piece:
    """A text as it was drawn. area: where, and in view, in the window. ink: 0xRRGGBB. em: in pixels. fits: it has the
    room it needs. theme: of what it stands on, where that says so: a page may show another one.
    enabled: what it stands on can be used.
    """

    text: str
    area: QRect
    ink: int
    em: int
    fits: bool
    theme: Theme | None
    enabled: bool


class Painting:
    """A window as it is painted. pixels: its colours as 0xRRGGBB, row by row."""

    def __init__(self, window: QWidget) -> None:
        self.pieces: list[Piece] = []
        self._window = window
        with_words = self._caught(window)
        image = with_words.convertToFormat(QImage.Format.Format_RGB32)
        rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
        self.pixels = rows[:, : image.width()] & 0xFFFFFF

    def _caught(self, window: QWidget) -> QImage:
        paragraph, plain = Paragraph.draw, QPainter.drawText

        def draw(words: Paragraph, painter: QPainter, area: QRectF) -> None:
            fits = words.height(int(area.width())) <= area.height() + 1 and _unbroken(words, area.width())
            self._note(painter, words.text, area, words.font.pixelSize(), fits=fits)
            paragraph(words, painter, area)

        def draw_text(painter: QPainter, *given: object) -> object:
            self._note_plain(painter, *given)
            return plain(painter, *given)

        Paragraph.draw = draw  # type: ignore[method-assign]  # for this one picture
        QPainter.drawText = draw_text  # type: ignore[method-assign]
        try:
            return window.grab().toImage()
        finally:
            Paragraph.draw = paragraph  # type: ignore[method-assign]
            QPainter.drawText = plain  # type: ignore[method-assign]

    def _note_plain(self, painter: QPainter, *given: object) -> None:
        """As Qt is asked: a rectangle, flags and text; or a point on the baseline, and text."""
        metrics, em = QFontMetricsF(painter.font()), painter.font().pixelSize()
        if isinstance(given[0], QPointF):
            text = str(given[1])
            start = given[0] - QPointF(0, metrics.ascent())
            area = QRectF(start.x(), start.y(), metrics.horizontalAdvance(text), metrics.height())
            self._note(painter, text, area, em, fits=True)
        else:
            area, flags, text = QRectF(given[0]), int(given[1]), str(given[2])  # type: ignore[call-overload]
            wraps = flags & Qt.TextFlag.TextWordWrap.value
            needed = metrics.boundingRect(area, flags, text)
            fits = needed.width() <= area.width() + 2 and (not wraps or needed.height() <= area.height() + 1)
            self._note(painter, text, needed & area, em, fits=fits)

    def _note(self, painter: QPainter, text: str, area: QRectF, em: int, *, fits: bool) -> None:
        widget = painter.device()
        if not text.strip() or not isinstance(widget, QWidget):
            return
        at = area.toAlignedRect().translated(widget.mapTo(self._window, QPoint(0, 0))) & _in_view(widget, self._window)
        if at.height() >= em and at.width() >= em // 2:
            ink = painter.pen().color().rgb() & 0xFFFFFF
            theme = getattr(getattr(widget, "look", None), "theme", None)
            self.pieces.append(Piece(" ".join(text.split()), at, ink, em, fits, theme, widget.isEnabled()))

    def ground(self, area: QRect, ink: int) -> int:
        """The colour that most of the area has, but for the ink."""
        inside = area & QRect(0, 0, self.pixels.shape[1], self.pixels.shape[0])
        rows = self.pixels[inside.top() : inside.bottom() + 1 : STEP, inside.left() : inside.right() + 1 : STEP]
        colours, times = np.unique(rows[rows != ink], return_counts=True)
        return int(colours[times.argmax()]) if colours.size else ink

    def strip(self, area: QRect) -> set[int]:
        inside = area & QRect(0, 0, self.pixels.shape[1], self.pixels.shape[0])
        rows = self.pixels[inside.top() : inside.bottom() + 1, inside.left() : inside.right() + 1]
        return {int(colour) for colour in np.unique(rows)}


def _unbroken(words: Paragraph, width: float) -> bool:
    """Does no word of ours go on in the next line? What is no word, such as a file's name, may."""
    if words.minimum_width() <= width + 2:
        return True
    metrics = QFontMetricsF(words.font)
    return all(metrics.horizontalAdvance(word) <= width for word in words.text.split() if word.strip(SIGNS).isalpha())


def _in_view(widget: QWidget, window: QWidget) -> QRect:
    """What of the widget its ancestors let through, in the window."""
    seen, here = widget.rect(), widget
    while here is not window:
        seen.translate(here.pos())
        here = here.parentWidget()
        seen &= here.rect()
    return seen


@cache
def luminance(color: int) -> float:
    """WCAG's relative luminance of 0xRRGGBB."""
    channels = ((color >> shift & 0xFF) / 255 for shift in (16, 8, 0))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: int, other: int) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def rgb(color: str) -> int:
    """Of "#RRGGBB"."""
    return QColor(color).rgb() & 0xFFFFFF


def coloured(color: int) -> str:
    return f"#{color:06X}"


def faint_words(painting: Painting, theme: Theme) -> Iterator[str]:
    """(10–12) Each text on the ground it was painted on, by the page's theme or its own."""
    for piece in painting.pieces:
        yield from _faint(piece, painting.ground(piece.area, piece.ink), piece.theme or theme)


def _faint(piece: Piece, ground: int, theme: Theme) -> Iterator[str]:
    palette, found = PALETTES[theme], contrast(piece.ink, ground)
    hues = {rgb(getattr(palette, name)) for name in HUED}
    hued = not palette.ornament and hues & {ground, piece.ink}
    needed = STOPPED if not piece.enabled else NEEDED[Theme.NORMAL] if hued else NEEDED[theme]
    on = f"{piece.text[:40]!r} in {coloured(piece.ink)} on {coloured(ground)}"
    if found < needed - SLACK:
        yield f"{on} has {found:.2f}:1, needs {needed}"
    if theme is Theme.CALM and found > CALMEST + SLACK:
        yield f"{on} has {found:.2f}:1, at most {CALMEST} is calm"


def crowded_words(painting: Painting) -> Iterator[str]:
    """(7) Each text has the width and height it needs where it is drawn."""
    for piece in painting.pieces:
        if not piece.fits:
            yield f"{piece.text[:40]!r} has too little room in {piece.area}"


def small_words(painting: Painting, least: float) -> Iterator[str]:
    """(4) least: pixels of an em."""
    for piece in painting.pieces:
        if piece.em < least:
            yield f"{piece.text[:40]!r} is written {piece.em} px high, {least:.1f} are wanted"


def unseen_face(painting: Painting, face: QRect) -> float:
    """(13) The contrast of a face, or of its edge, to what lies beside it, at its fainter side."""
    middle, tall = face.center().y() - TALL // 2, min(TALL, face.height())
    found = []
    for at, inward in ((face.left(), 1), (face.right(), -1)):
        outside = QRect(at - BESIDE * inward, middle, 1, 1)
        inside = QRect(min(at, at + INTO * inward), middle, INTO, tall)
        grounds, colours = painting.strip(outside), painting.strip(inside)
        if grounds and colours:
            found.append(max(contrast(ground, colour) for ground in grounds for colour in colours))
    return min(found, default=21.0)
