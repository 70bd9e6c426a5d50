"""What every CardReader promises, and what the real one reads."""

from shutil import which

import pytest
from sample_sheets import card, laid, seen

from kiosk.domain.papers import CardMatch, Paper, card_match, id_numbers
from kiosk.imaging import card_reader
from kiosk.imaging.card_reader import TesseractCardReader
from kiosk.imaging.finisher import PageFinisher
from kiosk.imaging.memory import MemoryCardReader
from kiosk.services.paper_ports import CardReader, FinishedPage

NUMBER, RESIDENCE, MISPRINT = "1098765439", "2098765437", "1098765432"
FACE = card(NUMBER)
CARDS = {
    "under a dark lid": (lambda: seen(laid(FACE, 40, 12, (0.3, 0.2))), {NUMBER}),
    "under a light lid, on its head": (lambda: seen(laid(FACE[::-1, ::-1], 240, 5, (0.3, 0.2)), noise=4), {NUMBER}),
    "a residence card under a camera": (
        lambda: seen(laid(card(RESIDENCE), 70, 8, glass=(1920, 1080), lean=0.05), noise=6, blur=1.2, dpi=0),
        {RESIDENCE},
    ),
    "with a number that can't be": (lambda: seen(laid(card(MISPRINT), 40, 12, (0.3, 0.2))), set()),
}

needs_tesseract = pytest.mark.skipif(which("tesseract") is None, reason="tesseract-ocr is not installed")


@pytest.fixture(scope="module")
def pages() -> dict[str, FinishedPage]:
    finisher = PageFinisher()
    pages = {name: finisher.finish(draw(), Paper.CARD, lambda: False) for name, (draw, _) in CARDS.items()}
    finisher.close()
    return pages


def never() -> bool:
    return False


class CardReaderContract:
    reader: CardReader
    page: FinishedPage

    def test_the_number_on_a_card_is_read(self) -> None:
        assert self.reader.numbers(self.page, never) == {NUMBER}

    def test_who_cancels_gets_none(self) -> None:
        assert self.reader.numbers(self.page, lambda: True) == frozenset()


@needs_tesseract
class TestTesseractCardReader(CardReaderContract):
    @pytest.fixture(autouse=True)
    def _set_up(self, pages: dict[str, FinishedPage], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(card_reader, "SECONDS", 20.0)  # what is read, not how fast, is tried here
        self.reader, self.page = TesseractCardReader(), pages["under a dark lid"]

    @pytest.mark.parametrize("name", CARDS)
    def test_reads_cards_as_they_come(self, pages: dict[str, FinishedPage], name: str) -> None:
        assert self.reader.numbers(pages[name], never) == CARDS[name][1]

    def test_no_time_no_number(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(card_reader, "SECONDS", 0.0)
        assert self.reader.numbers(self.page, never) == frozenset()

    def test_what_is_no_page_has_no_number(self) -> None:
        assert self.reader.numbers(FinishedPage(b"%PDF-1.4 nothing"), never) == frozenset()


class TestMemoryCardReader(CardReaderContract):
    @pytest.fixture(autouse=True)
    def _set_up(self) -> None:
        self.reader, self.page = MemoryCardReader(NUMBER), FinishedPage(b"")


def test_without_tesseract_nothing_is_read(pages: dict[str, FinishedPage], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert TesseractCardReader().numbers(pages["under a dark lid"], never) == frozenset()


def test_numbers_are_told_from_other_digits() -> None:
    text = f"{NUMBER}\n19850312 3098765432 1{NUMBER} {MISPRINT}\n ID:{RESIDENCE}."
    assert id_numbers(text) == {NUMBER, RESIDENCE}


@pytest.mark.parametrize(
    ("read", "match"), [({NUMBER}, CardMatch.SAME), ({RESIDENCE}, CardMatch.OTHER), (set(), CardMatch.UNREAD)]
)
def test_a_card_says_the_same_another_number_or_nothing(read: set[str], match: CardMatch) -> None:
    assert card_match(NUMBER, frozenset(read)) is match
