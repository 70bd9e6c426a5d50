"""The camera's page in its states, with a picture of a paper on a table before the camera."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import chain, repeat
from uuid import uuid4

from page_states import nothing, sheet
from PIL import Image, ImageDraw

from kiosk.devices.memory_camera import MemoryCamera
from kiosk.domain.forms import DueDocument
from kiosk.domain.papers import CardMatch, Flaw, Paper
from kiosk.domain.words import Words
from kiosk.services.paper_ports import CameraFault, FinishedPage, Glimpse
from kiosk.services.ports import StoredDocument
from kiosk.services.receipts import named
from kiosk.ui.content import Action, FullScreen, Screen
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.photographing import FILE_INSTEAD, FURTHER, TAKE_AGAIN, Photographing
from kiosk.ui.screens.camera import CameraRoutes, CameraScreen
from kiosk.ui.screens.preview import PreviewRoutes, PreviewScreen
from kiosk.ui.steps import Way

SIZE = (960, 720)
Asked = Callable[[Callable[[], object]], Screen | FullScreen]


def view(paint: Callable[[ImageDraw.ImageDraw], None] | None = None, level: int = 96) -> Glimpse:
    """A table, and what is painted on it. level: how light the table is."""
    picture = Image.new("RGB", SIZE, (level, max(0, level - 12), max(0, level - 26)))
    if paint is not None:
        paint(ImageDraw.Draw(picture))
    return Glimpse(*SIZE, picture.tobytes())


def _paper(draw: ImageDraw.ImageDraw) -> None:
    """A sheet of writing, a little askew."""
    draw.polygon(((110, 90), (880, 70), (894, 640), (122, 662)), fill=(232, 230, 222))
    for row in range(12):
        left, top = 700 - 40 * (row % 3), 130 + 42 * row
        draw.line(((180, top + 6), (180 + left, top)), fill=(60, 62, 70), width=9)


def _card(draw: ImageDraw.ImageDraw) -> None:
    draw.rounded_rectangle((270, 225, 690, 490), 18, fill=(150, 190, 170))
    draw.rectangle((300, 270, 390, 390), fill=(90, 110, 100))
    for row in range(4):
        draw.line(((430, 280 + 45 * row), (650 - 30 * row, 280 + 45 * row)), fill=(40, 50, 46), width=8)


@cache
def paper_view(paper: Paper) -> Glimpse:
    return view(_paper if paper is Paper.SHEET else _card)


class _Script(MemoryCamera):
    """Shows one view after the other to whoever begins to watch."""

    def __init__(self, views: tuple[Glimpse, ...]) -> None:
        super().__init__()
        self._views = views

    def watch(self, seen: Callable[[Glimpse], None], failed: Callable[[CameraFault], None]) -> None:
        super().watch(seen, failed)
        for one in self._views:
            self.lay(one)


def _clock(*seconds: float) -> Callable[[], float]:
    """Stands still at the last."""
    ticks: Iterator[float] = chain(seconds, repeat(seconds[-1]))
    return partial(next, ticks)


WAYS = (Action("file_instead", FILE_INSTEAD, nothing, "usb"),)


def camera_states(document: Words, step: Way) -> Iterator[tuple[str, Callable[[], CameraScreen]]]:
    """Name and page of each state."""
    for name, paper, views, seconds in (
        ("opening", Paper.SHEET, (), (0.0,)),
        ("empty", Paper.SHEET, (view(),), (0.0,)),
        ("held", Paper.SHEET, (view(), paper_view(Paper.SHEET), paper_view(Paper.SHEET)), (0.0, 3.0, 4.0)),
        ("card", Paper.CARD, (view(), paper_view(Paper.CARD)), (0.0, 3.0)),
        ("dark", Paper.SHEET, (view(level=14),), (0.0,)),
    ):
        yield name, partial(_screen, document, paper, step, views, seconds)


def _screen(
    document: Words, paper: Paper, step: Way, views: tuple[Glimpse, ...], seconds: tuple[float, ...]
) -> CameraScreen:
    routes = CameraRoutes(nothing, nothing, nothing, WAYS)
    return CameraScreen(document, paper, _Script(views), routes, step, _clock(*seconds))


# ── afterwards ──────────────────────────────────────────────────────────────────────────────────────────────


def photo_states(filling: Filling, asked: Asked) -> Iterator[tuple[str, Callable[[], Screen | FullScreen]]]:
    """Name and page of each thing that comes of a picture, or of a camera that gives none."""
    row = next(row for row in filling.due if row.kind.paper is Paper.SHEET)
    made = _photographing(filling, row)
    document, picture = StoredDocument(uuid4(), "", "", "", "", "", 2, "", b""), (sheet(),) * 2
    for fault in CameraFault:
        yield f"{fault}", lambda fault=fault: asked(lambda: made._trouble(fault))
    for flaw in Flaw:
        page = FinishedPage(b"", (flaw,))
        yield f"{flaw}", lambda page=page: asked(lambda: made._judge(page))
    yield "unmade", lambda: asked(lambda: made._judge(None))
    yield "looked_at", lambda: asked(lambda: made._preview(document, picture))
    yield "in_hand", lambda: asked(lambda: _photographing(filling, row, taken=1)._trouble(CameraFault.GONE))
    card = next(row for row in filling.due if row.kind.paper is Paper.CARD)
    for flaw in (Flaw.WRONG_SIDE, Flaw.OTHER_KIND):
        page = FinishedPage(b"", (flaw,))
        yield f"card-{flaw}", lambda page=page: asked(lambda: _photographing(filling, card)._judge(page))
    for match in (CardMatch.SAME, CardMatch.OTHER):
        yield f"card-{match}", partial(_card_shown, named(card), filling.documents_step, match)


def _photographing(filling: Filling, row: DueDocument, taken: int = 0) -> Photographing:
    camera, step, pages = MemoryCamera(), filling.documents_step, [FinishedPage(b"")] * taken
    return Photographing(filling, row, camera, nothing, step, _elsewhere, _elsewhere, nothing, None, pages)


def _elsewhere(_leave: Callable[[], None]) -> None:
    """Nobody scans it, or hands in a file."""


def _card_shown(document: Words, step: Way, match: CardMatch) -> PreviewScreen:
    routes = PreviewRoutes(nothing, nothing, again=TAKE_AGAIN, more=nothing, further=FURTHER[Paper.CARD])
    screen = PreviewScreen(document, (sheet(),), routes, step)
    screen.card = match
    return screen
