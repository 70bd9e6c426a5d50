"""The Finisher port: what was seen goes to the workshop, what comes back is put on a page of a PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from kiosk.domain.papers import Flaw, Paper
from kiosk.domain.uploads import MEGABYTE
from kiosk.imaging.binder import Coding, Layer, Leaf, Picture, bind, join
from kiosk.imaging.worker import Task
from kiosk.imaging.workshop import Answer, NoAnswer, Workshop
from kiosk.services.paper_ports import FinishedPage, NotFinished, Sheet

SECONDS = 10.0
"""By the clock on the wall, for one page, its program's start with it."""
_SHEET_BYTES = 120 * MEGABYTE
_PAGE_BYTES = 8 * MEGABYTE
_MEMORY_BYTES = 1200 * MEGABYTE
_LONGEST_SIDE = 20_000  # pixels
_LARGEST_PAGE = 1728.0  # points, 61 cm
_MOST_LAYERS = 4


class PageFinisher:
    """The Finisher port for real sheets."""

    def __init__(self) -> None:
        self._workshop = Workshop(SECONDS, _PAGE_BYTES)

    def finish(self, sheet: Sheet, paper: Paper, cancelled: Callable[[], bool]) -> FinishedPage:
        """Returns within ``SECONDS`` and a little. Raises NotFinished."""
        if not 0 < len(sheet.pnm) <= _SHEET_BYTES:
            raise NotFinished("size")
        about: dict[str, str | int] = {"paper": paper.value, "dpi": sheet.dpi}
        task = Task("page", about, len(sheet.pnm), _MEMORY_BYTES, int(SECONDS))
        try:
            answer = self._workshop.work(task, sheet.pnm, cancelled)
            leaf, flaws = _leaf(answer), tuple(Flaw(flaw) for flaw in answer.facts["flaws"])
        except NoAnswer:
            raise NotFinished("no answer") from None
        except (ValueError, TypeError, KeyError, StopIteration):
            raise NotFinished("a wrong answer") from None
        return FinishedPage(bind([leaf]), flaws)

    def bind(self, pages: Sequence[FinishedPage]) -> bytes:
        return join([page.pdf for page in pages])

    def close(self) -> None:
        """Ends the workshop's program."""
        self._workshop.close()


def _leaf(answer: Answer) -> Leaf:
    pieces = iter(answer.pieces)
    width, height = (_within(side, _LARGEST_PAGE) for side in answer.facts["points"])
    layers = tuple(_layer(told, pieces) for told in answer.facts["layers"])
    if not 0 < len(layers) <= _MOST_LAYERS:
        raise ValueError("layers")
    return Leaf((width, height), layers)


def _layer(told: dict[str, Any], pieces: Iterator[bytes]) -> Layer:
    left, bottom, width, height = (_within(length, _LARGEST_PAGE) for length in told["box"])
    picture = _picture(told["picture"], pieces)
    mask = _picture(told["mask"], pieces) if "mask" in told else None
    return Layer(picture, (left, bottom, width, height), mask)


def _picture(told: Sequence[Any], pieces: Iterator[bytes]) -> Picture:
    width, height, coding = told
    return Picture(
        next(pieces), int(_within(width, _LONGEST_SIDE)), int(_within(height, _LONGEST_SIDE)), Coding(coding)
    )


def _within(value: float, most: float) -> float:
    if not 0 <= float(value) <= most:
        raise ValueError("out of bounds")
    return float(value)
