"""What came of a change that was tried, as a finished PDF: what is read, in which order, and what is not on it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO

import pypdf
import pytest
from sample import say_in_english
from test_letter import translator  # noqa: F401 (a fixture)
from test_render import by_pdfium, plain

from kiosk.central.terms import terms_in_force
from kiosk.domain.programmes.social_security.places import REGIONS
from kiosk.domain.simulation import Change, Tally
from kiosk.receipts.simulation_sheet import render_simulation
from kiosk.services.desk_ports import Cell, SimulatedSlice
from kiosk.services.place import Place
from kiosk.services.simulations import Run, SimulationPaper
from kiosk.ui.language import Translator

CHANGE = Change("base.head", date(2027, 1, 1), Decimal(1400))
A4 = (595, 842)


def tally(households: int) -> Tally:
    paid = households * 132_000
    return Tally(households, more=households - 2, gained=2, cost_before=paid, cost_after=paid + households * 8_000)


def a_paper(sizes: tuple[int, ...] = (1200, 40, 3), *, practice: bool = False) -> SimulationPaper:
    """One number of households a region."""
    policy = terms_in_force().policy
    cells = tuple(Cell(REGIONS[n].code, n % 7 + 1, tally(many)) for n, many in enumerate(sizes))
    found = Run.of(CHANGE, policy).with_(SimulatedSlice(cells, None, 1)).found
    place, at = Place("0101", "مكتب الملز", practice=practice), datetime(2026, 11, 22, 7, 31, tzinfo=UTC)
    return SimulationPaper(found, policy.parameter("base.head"), place, at, "1004")


def in_order(text: str, *parts: str) -> bool:
    """Each part stands after the one before."""
    for part in map(plain, parts):
        _, found, text = text.partition(part)
        if not found:
            return False
    return True


def test_it_reads_from_the_title_to_the_last_group(translator: Translator) -> None:  # noqa: F811
    read = plain(by_pdfium(render_simulation(a_paper(), translator.say)))
    assert in_order(read, "محاكاة تغيير", "الحد الأدنى الأساسي", "محاكاة وليست قرارًا", "1,400", "1,320"), read
    assert in_order(read, "أمر ملكي", "الأسر", "1,243", "التكلفة", "1,640,760", "حسب المنطقة", "الرياض", "1,200"), read
    assert in_order(read, "حسب حجم الأسرة", "شخص واحد", "النموذج لا يتصل"), read
    for words in ("1004", "0101", "مكتب الملز", "2026/11/22"):
        assert plain(words) in read, words
    assert "تجريبي" not in read


def test_a_small_group_stands_with_others(translator: Translator) -> None:  # noqa: F811
    read = plain(by_pdfium(render_simulation(a_paper(), translator.say)))
    names = [plain(translator.say(region.name)) for region in REGIONS[:3]]
    assert [name in read for name in names] == [True, False, False]
    assert plain("مناطق أخرى مجتمعة") in read


def test_of_a_handful_it_says_nothing_and_in_practice_that_it_is_practice() -> None:
    read = " ".join(by_pdfium(render_simulation(a_paper((4,), practice=True), say_in_english)).split())
    assert in_order(read, "Try a change", "Practice only", "not a decision", "too few households")
    assert "By region" not in read and "Difference" not in read


@pytest.mark.parametrize("language", ["ar", "en"])
def test_it_is_a4_whatever_its_length_and_the_same_for_the_same(translator: Translator, language: str) -> None:  # noqa: F811
    say = translator.say if language == "ar" else say_in_english
    pdf = render_simulation(a_paper((1_200_000,) * 13), say)
    assert pdf == render_simulation(a_paper((1_200_000,) * 13), say)
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    assert {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in pages} == {A4}
