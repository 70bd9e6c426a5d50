"""What every Finisher promises, and what the walls around the real one hold."""

import os
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from kiosk.domain.papers import Flaw, Paper
from kiosk.imaging import finisher as adapter
from kiosk.imaging.binder import NotOurs, join
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


# ── the walls ───────────────────────────────────────────────────────────────────────────────────────────────────


def programs() -> set[str]:
    """What was started here and still runs, or was not waited for."""
    return {pid for task in Path("/proc/self/task").iterdir() for pid in (task / "children").read_text().split()}


HOSTILE = {
    "nothing": b"",
    "no figures": b"P6\n# only words\n",
    "larger than it is": b"P6\n3000 3000\n255\n" + bytes(1000),
    "larger than anything": b"P6\n99999 99999\n255\n" + bytes(1000),
    "without pixels": b"P5\n0 10\n255\n",
    "one pixel": b"P5\n1 1\n255\n\0",
    "one long row": b"P5\n60000 1\n255\n" + bytes(60000),
    "deeper than eight bits": b"P5\n2 2\n65535\n" + bytes(8),
    "another kind": b"P4\n8 1\n\0",
}


@pytest.mark.parametrize("pnm", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("dpi", [0, 1, 300])
def test_an_odd_picture_gives_a_page_or_none_and_the_next_one_is_made(real: PageFinisher, pnm: bytes, dpi: int) -> None:
    with suppress(NotFinished):
        real.finish(Sheet(pnm, dpi), Paper.SHEET, never)
    assert real.finish(WHITE, Paper.SHEET, never).pdf


def test_one_program_makes_all_pages_and_none_is_left() -> None:
    before, finisher = programs(), PageFinisher()
    during = []
    for _ in range(2):
        finisher.finish(WHITE, Paper.SHEET, never)
        during.append(programs() - before)
    finisher.close()
    assert len(during[0]) == 1
    assert during[0] == during[1]
    assert programs() <= before


def test_after_a_cancelled_page_nothing_works_on_and_the_next_is_made() -> None:
    before, finisher = programs(), PageFinisher()
    with pytest.raises(NotFinished):
        finisher.finish(WHITE, Paper.SHEET, lambda: True)
    assert programs() <= before
    assert finisher.finish(WHITE, Paper.SHEET, never).pdf
    finisher.close()


def test_a_program_that_died_is_started_again() -> None:
    before, finisher = programs(), PageFinisher()
    finisher.finish(WHITE, Paper.SHEET, never)
    (program,) = programs() - before
    os.kill(int(program), 9)
    os.waitid(os.P_PID, int(program), os.WEXITED | os.WNOWAIT)
    assert finisher.finish(WHITE, Paper.SHEET, never).pdf
    finisher.close()


def test_too_little_memory_gives_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adapter, "_MEMORY_BYTES", 1024 * 1024)
    finisher = PageFinisher()
    with pytest.raises(NotFinished):
        finisher.finish(WHITE, Paper.SHEET, never)
    finisher.close()


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.4\n", b"%PDF-1.7 of others startxref\n0\n%%EOF"])
def test_pdfs_of_others_are_not_bound(pdf: bytes) -> None:
    with pytest.raises(NotOurs):
        join([pdf])
