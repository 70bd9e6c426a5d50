"""Drawing on a PDF page through ReportLab: text runs, lines, boxes and shapes. Points; y grows upwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from kiosk.receipts.embedding import EmbeddedFont
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.outlines import marks
from kiosk.receipts.shaping import Shaped, Weight, typeface

MM = 72 / 25.4
BLACK = "#000000"

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Style:
    """How letters look. size: points."""

    size: float = 14
    weight: Weight = Weight.REGULAR
    colour: str = BLACK


class _BareCanvas(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """Without the Helvetica that each page else begins with: our files name no font that they do not hold."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class Pen:
    """One document being drawn. The same calls give the same bytes."""

    def __init__(self, metadata: Metadata, width: float, height: float) -> None:
        self._file = BytesIO()
        self._canvas = _BareCanvas(self._file, pagesize=(width, height), invariant=1, lang=metadata.language)
        self._canvas.setPageCompression(1)
        self._fonts = {weight: EmbeddedFont(typeface(weight)) for weight in Weight}
        self._describe(metadata)

    def _describe(self, metadata: Metadata) -> None:
        canvas = self._canvas
        stamp = metadata.created.strftime("D:%Y%m%d%H%M%S%z")
        canvas.setDateFormatter(lambda *_: f"{stamp[:-2]}'{stamp[-2:]}'")
        canvas.setTitle(metadata.title)
        canvas.setAuthor(metadata.author)
        canvas.setSubject(metadata.title)
        canvas.setCreator("kiosk")
        canvas.setProducer("kiosk")
        canvas.setViewerPreference("DisplayDocTitle", "true")

    def text(self, x: float, y: float, style: Style, runs: Iterable[Shaped]) -> None:
        """Draw runs one after another from ``x`` to the right, on the baseline ``y``."""
        font = self._fonts[style.weight]
        look = f"{x:.2f} {y:.2f} Td /{font.resource} {style.size:g} Tf {_rgb(style.colour)} rg"
        glyphs = [glyph for run in runs for glyph in run.glyphs]
        above = marks(glyphs, style.weight, x, y, style.size)
        self._canvas.addLiteral(f"BT {look} {font.show(glyphs)} ET {above}")

    def line(
        self, start: Point, end: Point, thickness: float, colour: str = BLACK, dashes: Sequence[float] = ()
    ) -> None:
        pattern = " ".join(f"{dash:g}" for dash in dashes)
        path = f"{_at(start)} m {_at(end)} l S"
        self._canvas.addLiteral(f"q {thickness:g} w {_rgb(colour)} RG [{pattern}] 0 d {path} Q")

    def shapes(self, outlines: Iterable[Sequence[Point]], colour: str = BLACK) -> None:
        """Fill polygons, in one stroke of the printer."""
        paths = (f"{_at(first)} m {' '.join(f'{_at(point)} l' for point in rest)} h" for first, *rest in outlines)
        self._canvas.addLiteral(f"q {_rgb(colour)} rg {' '.join(paths)} f Q")

    def cells(self, corner: Point, side: float, runs: Iterable[tuple[int, int, int]]) -> None:
        """Fill stretches of a grid of squares. corner: its upper left one. runs: row, column and how many squares."""
        squares = " ".join(f"{column} {-row - 1} {count} 1 re" for row, column, count in runs)
        grid = f"{side:.4f} 0 0 {side:.4f} {corner[0]:.4f} {corner[1]:.4f} cm"
        self._canvas.addLiteral(f"q {_rgb(BLACK)} rg {grid} {squares} f Q")

    def box(self, corner: Point, size: Point, thickness: float, radius: float = 0, colour: str = BLACK) -> None:
        """A frame; ``corner`` is the lower left one."""
        self._canvas.saveState()
        self._canvas.setLineWidth(thickness)
        self._canvas.setStrokeColor(colour)
        self._canvas.roundRect(*corner, *size, radius)
        self._canvas.restoreState()

    def next_page(self) -> None:
        self._canvas.showPage()

    def finish(self) -> bytes:
        """The PDF file. The pen is spent."""
        self._canvas._doc.delayedFonts.extend(font for font in self._fonts.values() if font.used)
        self._canvas.save()
        return self._file.getvalue()


def _at(point: Point) -> str:
    return f"{point[0]:.2f} {point[1]:.2f}"


def _rgb(colour: str) -> str:
    """``#RRGGBB`` as three PDF numbers."""
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.3g}" for i in (1, 3, 5))
