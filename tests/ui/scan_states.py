"""The pages of scanning in their states."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from page_states import nothing, sheet

from kiosk.devices.memory_scanner import MemoryScanner
from kiosk.domain.papers import CardMatch, Flaw, Paper
from kiosk.domain.words import Words
from kiosk.imaging.memory import MemoryFinisher, MemoryIntake
from kiosk.services.documents import Documents
from kiosk.services.paper_ports import FinishedPage, ScanFault
from kiosk.services.scanning import ScannedPage
from kiosk.services.scanning import Scanning as Verbs
from kiosk.storage.memory import MemoryStore
from kiosk.ui.content import FullScreen, Screen
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.scanning import SMALL_PX, Scanning
from kiosk.ui.kit.scanner_picture import Scene
from kiosk.ui.pictures import png_within
from kiosk.ui.scan_words import NO_PAGE, SCANNER
from kiosk.ui.screens.pages import PageOf, PagesRoutes, PagesScreen
from kiosk.ui.screens.scan import ScanRoutes, ScanScreen, Stage
from kiosk.ui.screens.scanned import CheckRoutes, CheckScreen, Looked
from kiosk.ui.steps import Way

Asked = Callable[[Callable[[], object]], Screen | FullScreen]
Make = Callable[[], Screen | FullScreen]


def scan_states(document: Words, step: Way) -> Iterator[tuple[str, Make]]:
    """Name and page of each state."""
    for paper in Paper:
        yield f"scan-{paper}", lambda paper=paper: _scan(document, paper, step, Stage.LAYING)
    yield "scan-pile", lambda: _scan(document, Paper.SHEET, step, Stage.LAYING, feeder=True)
    yield "scan-half", lambda: _scan(document, Paper.SHEET, step, Stage.SCANNING, 0.4)
    yield "scan-unknown", lambda: _scan(document, Paper.SHEET, step, Stage.SCANNING)
    yield "scan-finishing", lambda: _scan(document, Paper.SHEET, step, Stage.FINISHING)
    yield "scanned", lambda: _scanned(document, Paper.SHEET, step)
    yield "scanned-third", lambda: _scanned(document, Paper.SHEET, step, number=3)
    for match in (CardMatch.SAME, CardMatch.OTHER):
        yield f"scanned-card-{match}", lambda match=match: _scanned(document, Paper.CARD, step, match=match)
    for flaw in Flaw:
        yield f"scanned-{flaw}", lambda flaw=flaw: _scanned(document, Paper.SHEET, step, (flaw,))
    yield "pages", lambda: _pages(document, step, (), (), ())
    yield "pages-flawed", lambda: _pages(document, step, (), (Flaw.BLURRED,), left_over=2)


def _scan(
    document: Words, paper: Paper, step: Way, stage: Stage, part: float | None = None, *, feeder: bool = False
) -> ScanScreen:
    routes = ScanRoutes(nothing, nothing if feeder else None, nothing, nothing, nothing)
    screen = ScanScreen(document, paper, routes, step)
    screen.stage = stage
    screen.tell(part)
    return screen


def _scanned(
    document: Words,
    paper: Paper,
    step: Way,
    flaws: tuple[Flaw, ...] = (),
    *,
    number: int = 1,
    match: CardMatch = CardMatch.UNREAD,
) -> CheckScreen:
    routes = CheckRoutes(nothing, nothing, nothing, nothing)
    screen = CheckScreen(document, paper, Looked(sheet(), flaws, number, number), routes, step)
    screen.card = match
    return screen


def _pages(document: Words, step: Way, *flaws: tuple[Flaw, ...], left_over: int = 0) -> PagesScreen:
    routes = PagesRoutes(nothing, nothing, nothing, nothing, nothing, nothing, nothing)
    pages = [PageOf(png_within(sheet(), *SMALL_PX), found) for found in flaws]
    return PagesScreen(document, Paper.SHEET, pages, routes, step, left_over)


def trouble_states(filling: Filling, asked: Asked) -> Iterator[tuple[str, Make]]:
    """What hinders a scan, with nothing in hand yet and with some pages."""
    verbs = Verbs(MemoryScanner(), MemoryFinisher(), Documents(MemoryStore(), MemoryIntake()), 100)
    for place, fault in enumerate(ScanFault):
        pages = [ScannedPage(FinishedPage(b""), sheet())] * (place % 2)
        made = Scanning(
            filling, filling.due[0], verbs, nothing, filling.documents_step, _file, _file, nothing, pages=list(pages)
        )
        yield (
            f"scan_trouble-{fault}",
            lambda made=made, fault=fault: asked(lambda: made._say(SCANNER[Paper.SHEET][fault], Scene(fault), 0)),
        )
    made = Scanning(filling, filling.due[0], verbs, nothing, filling.documents_step, _file)
    yield "scan_trouble-unmade", lambda: asked(lambda: made._say(NO_PAGE[Paper.SHEET], Scene.BROKEN_OFF, 0))


def _file(_leave: Callable[[], None]) -> None:
    """Nobody hands one in."""
