"""Screens in their states, each made from samples: closed, quiet, files found or refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw

from kiosk.domain.words import Words, ltr, tr
from kiosk.services.ports import FileSource, OfferedFile
from kiosk.ui.content import Action
from kiosk.ui.faults import NOT_TAKEN
from kiosk.ui.screens.appearance import LOWER
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.files import FilesScreen
from kiosk.ui.screens.preview import PreviewScreen
from kiosk.ui.screens.still_here import StillHereScreen
from kiosk.ui.steps import StepOf

MORNING = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)


def nothing(*_: object) -> None:
    """For ways that lead nowhere."""


def attract(
    days: tuple[Words, ...], notice: Words | None = None, closed: Words | None = None, matters: Words | None = None
) -> AttractScreen:
    screen = AttractScreen(nothing, nothing, nothing, "07")
    screen.days, screen.notice, screen.out_of_service, screen.practice = days, notice, closed, notice is None
    screen.matters = matters
    screen.listen = lambda: Action("listen", tr("Listen"), nothing, "speaker-high")
    screen.lower = lambda: Action("lower", LOWER, nothing, "wheelchair")
    return screen


def still_here(*, saved: bool) -> StillHereScreen:
    screen = StillHereScreen(45, nothing, nothing, saved=saved)
    screen.tell(31)
    return screen


# ── files ───────────────────────────────────────────────────────────────────────────────────────────────────

LONG_NAME = "صورة عقد الإيجار السكني الموحد النسخة الأخيرة 2026 (1).pdf"


def _sources() -> tuple[FileSource, ...]:
    names = ("IMG_20261122_083015_HDR_signed.jpg", LONG_NAME, "scan.png")
    files = tuple(OfferedFile(Path(name), name, 2_400_000, MORNING) for name in names)
    return FileSource(tr("USB stick"), True, files), FileSource(tr("Folder of this kiosk"), False, ())


def _looking(_screen: FilesScreen) -> None:
    """As it opens."""


def _found(screen: FilesScreen) -> None:
    screen.sources = _sources()
    for source in screen.sources:
        for file in source.files[:2]:
            screen.show_picture(file, sheet())


def _none(screen: FilesScreen) -> None:
    screen.sources = ()


def _reading(screen: FilesScreen) -> None:
    screen.sources, screen.reading = _sources(), tr("It takes a few seconds.")


def _refused(screen: FilesScreen) -> None:
    screen.sources = _sources()
    screen.problem = max(NOT_TAKEN.values(), key=lambda words: len(words.source)).fill(megabytes=ltr("12.4"))


FILES = {"looking": _looking, "found": _found, "none": _none, "reading": _reading, "refused": _refused}


def files(document: Words, step: StepOf, fill: Callable[[FilesScreen], None]) -> FilesScreen:
    screen = FilesScreen(document, nothing, nothing, nothing, step)
    fill(screen)
    return screen


def previewed(screen: PreviewScreen, zoom: int) -> PreviewScreen:
    for _ in range(zoom):
        screen.zoom.larger()
    return screen


@cache
def sheet() -> bytes:
    """A page with lines on it, as PNG."""
    picture = Image.new("RGB", (700, 990), "white")
    for row in range(20):
        ImageDraw.Draw(picture).rectangle((90, 120 + 40 * row, 610, 132 + 40 * row), fill="black")
    file = BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()
