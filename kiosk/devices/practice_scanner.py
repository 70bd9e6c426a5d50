"""A scanner that is none: it draws sheets that look written on, so that the pages of a scan can be tried."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random
from time import sleep
from typing import TYPE_CHECKING

from kiosk.services.paper_ports import Scan, ScanFault, Sheet

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

DPI = 300
SIDES = (2480, 3508)
"""A4, in dots."""
MARGIN, LINE, HEIGHT = 260, 74, 26
LID, PAPER, INK, STAMP = (206, 208, 210), (246, 245, 241), (44, 44, 52), (38, 70, 160)
PILE = 3
"""So many sheets lie in its feeder, each time."""
STEPS, STEP_S = 20, 0.08
"""A sheet takes about as long as with a real one."""


class PracticeScanner:
    """pause: seconds; for tests to leave out."""

    def __init__(self, *, feeder: bool = False, pause: Callable[[float], None] = sleep) -> None:
        self._feeder, self._pause = feeder, pause
        self._drawn = 0

    @property
    def feeder(self) -> bool:
        return self._feeder

    def fault(self) -> ScanFault | None:
        return None

    def scan(
        self, progress: Callable[[float | None], None], cancelled: Callable[[], bool], *, feeder: bool = False
    ) -> Scan:
        sheets: list[Sheet] = []
        for _ in range(PILE if feeder else 1):
            for step in range(STEPS):
                if cancelled():
                    return Scan(tuple(sheets))
                progress(step / STEPS)
                self._pause(STEP_S)
            self._drawn += 1
            sheets.append(drawn_sheet(self._drawn))
            progress(1.0)
        return Scan(tuple(sheets))


def drawn_sheet(number: int) -> Sheet:
    """The same for the same number: lines of words from the right, a stamp, and laid on the glass a little askew."""
    from PIL import Image

    chance = Random(number)  # noqa: S311 (nothing is secret here)
    page = Image.new("RGB", SIDES, PAPER)
    _write(page, chance)
    askew = page.rotate(chance.uniform(-2, 2), Image.Resampling.BILINEAR, fillcolor=LID)
    return Sheet(b"P6\n%d %d\n255\n" % SIDES + askew.tobytes(), DPI)


def _write(page: Image, chance: Random) -> None:
    from PIL import ImageDraw

    pen, (width, height) = ImageDraw.Draw(page), SIDES
    for top in range(MARGIN, height - 3 * MARGIN, LINE):
        if chance.random() < 0.15:
            continue  # between paragraphs
        right = width - MARGIN
        while right > MARGIN + 200:
            long = chance.randint(60, 190)
            _word(pen, chance, right - long, top, right)
            right -= long + 28
    x, y, r = 700, height - 2 * MARGIN, 190
    pen.ellipse((x - r, y - r, x + r, y + r), outline=STAMP, width=12)
    for turn in range(0, 360, 30):
        dx, dy = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        pen.line((x + 60 * dx, y + 60 * dy, x + 150 * dx, y + 150 * dy), fill=STAMP, width=14)


def _word(pen: ImageDraw, chance: Random, left: int, top: int, right: int) -> None:
    """A joined line with strokes above and dots below it, as of letters."""
    pen.rectangle((left, top + HEIGHT - 7, right, top + HEIGHT), fill=INK)
    for x in range(left, right - 8, 22):
        rise = chance.choice((0, 8, HEIGHT))
        pen.rectangle((x, top + HEIGHT - rise, x + 7, top + HEIGHT), fill=INK)
        if chance.random() < 0.4:
            pen.ellipse((x, top + HEIGHT + 8, x + 9, top + HEIGHT + 17), fill=INK)
