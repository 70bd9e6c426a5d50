"""From paper on a scanner to the pages of a document, with what hindered it on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.forms import DueDocument
from kiosk.domain.papers import Paper
from kiosk.services.documents import Documents
from kiosk.services.paper_ports import FinishedPage, Finisher, NotFinished, Scan, ScanFault, Scanner, Sheet
from kiosk.services.ports import StoredDocument
from kiosk.services.visit import Visit

MOST_PAGES = 20
"""Pages of a document, as many as a file may have."""


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """png: what is shown of it."""

    page: FinishedPage
    png: bytes


@dataclass(frozen=True, slots=True)
class Scanned:
    """What came of one scan. fault: what ended it early. unmade: sheets of which no page could be made.

    left_over: sheets beyond what a document may have.
    """

    pages: tuple[ScannedPage, ...] = ()
    fault: ScanFault | None = None
    unmade: int = 0
    left_over: int = 0


@dataclass(slots=True)
class Errand:
    """One scan as it goes on; whoever shows it reads this from another thread.

    part: how much of the present sheet has come, 0 to 1, or None. finishing: the paper can be taken away.
    """

    given_up: Callable[[], bool]
    part: float | None = None
    finishing: bool = False

    def came(self, part: float | None) -> None:
        self.part = part


@dataclass(frozen=True, slots=True)
class Scanning:
    """All verbs block: they are called off the screen's thread. width: pixels of what is shown of a page."""

    scanner: Scanner
    finisher: Finisher
    documents: Documents
    width: int

    def scan(self, paper: Paper, errand: Errand, *, feeder: bool = False, most: int = MOST_PAGES) -> Scanned:
        """One sheet from the glass or all in the feeder, made into pages; at most so many of them are taken."""
        scan = self._sheets(errand, feeder=feeder)
        errand.finishing = True
        pages = [self._page(sheet, paper, errand) for sheet in scan.sheets[:most]]
        made = tuple(page for page in pages if page is not None)
        return Scanned(made, scan.fault, len(pages) - len(made), max(0, len(scan.sheets) - most))

    def _sheets(self, errand: Errand, *, feeder: bool) -> Scan:
        fault = self.scanner.fault()
        if fault is not None:
            return Scan((), fault)
        return self.scanner.scan(errand.came, errand.given_up, feeder=feeder)

    def _page(self, sheet: Sheet, paper: Paper, errand: Errand) -> ScannedPage | None:
        try:
            page = self.finisher.finish(sheet, paper, errand.given_up)
        except NotFinished:
            return None
        return ScannedPage(page, self.documents.intake.previews(page.pdf, self.width)[0])

    def keep(self, visit: Visit, form: str, due: DueDocument, pages: Sequence[ScannedPage]) -> StoredDocument:
        """Bind the pages and save them with the draft, instead of an earlier document for the same row."""
        finished = [page.page for page in pages]
        document = self.documents.scanned(visit, form, due, finished, self.finisher.bind(finished))
        self.documents.keep(document)
        return document
