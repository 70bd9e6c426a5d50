"""What every Finisher promises, and what the walls around the real one hold."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
import pytest

from kiosk.domain.papers import Flaw, Paper
from kiosk.imaging.finisher import PageFinisher
from kiosk.imaging.memory import MemoryFinisher
from kiosk.services.paper_ports import Finisher, NotFinished, Sheet

WHITE = Sheet(b"P5\n200 300\n255\n" + b"\xf0" * 60_000, 25)


def never() -> bool:
    return False


class FinisherContract:
    finisher: Finisher

    def finished(self, sheet: Sheet = WHITE, paper: Paper = Paper.SHEET) -> bytes:
        return self.finisher.finish(sheet, paper, never).pdf

    def test_a_sheet_gives_a_page(self) -> None:
        with pikepdf.open(BytesIO(self.finished())) as pdf:
            assert len(pdf.pages) == 1

    def test_the_same_sheet_gives_the_same_page(self) -> None:
        assert self.finished() == self.finished()

    def test_pages_are_bound_in_their_order(self) -> None:
        sheet, card = (self.finisher.finish(WHITE, paper, never) for paper in (Paper.SHEET, Paper.CARD))
        whole = self.finisher.bind([card, sheet, card])
        with pikepdf.open(BytesIO(whole)) as pdf, pikepdf.open(BytesIO(card.pdf)) as one:
            assert len(pdf.pages) == 3
            assert list(pdf.pages[0].mediabox) == list(pdf.pages[2].mediabox) == list(one.pages[0].mediabox)
            assert pdf.check_pdf_syntax() == []

    def test_what_is_no_picture_gives_no_page(self) -> None:
        with pytest.raises(NotFinished):
            self.finished(Sheet(b"%PDF-1.4 no picture", 300))

    def test_who_cancels_gets_no_page(self) -> None:
        with pytest.raises(NotFinished):
            self.finisher.finish(WHITE, Paper.SHEET, lambda: True)


@pytest.fixture(scope="module")
def real() -> Iterator[PageFinisher]:
    """One for all: its program is started once, as at a counter."""
    finisher = PageFinisher()
    yield finisher
    finisher.close()


class TestPageFinisher(FinisherContract):
    @pytest.fixture(autouse=True)
    def _set_up(self, real: PageFinisher) -> None:
        self.finisher = real


class TestMemoryFinisher(FinisherContract):
    @pytest.fixture(autouse=True)
    def _set_up(self) -> None:
        self.finisher = MemoryFinisher()

    def test_finds_what_it_was_told_and_then_nothing(self) -> None:
        memory = MemoryFinisher()
        memory.will_find(Flaw.DARK, Flaw.BLURRED)
        pages = [memory.finish(WHITE, Paper.SHEET, never) for _ in range(2)]
        assert [page.flaws for page in pages] == [(Flaw.DARK, Flaw.BLURRED), ()]
