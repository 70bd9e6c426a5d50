"""The supervisors' report as a finished PDF: what is read, in which order, and from which side bars grow."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime
from io import BytesIO
from uuid import uuid4

import pypdf
import pytest
from recorder import Recorder
from sample import say_in_english
from test_letter import translator  # noqa: F401 (a fixture)
from test_render import by_pdfium, plain

from kiosk.central.outcome_rows import counted, slices
from kiosk.central.read_rows import OutcomeRow
from kiosk.central.terms import terms_in_force
from kiosk.domain.fairness import AGE_FROM, Dimension, FairnessCounts, Quarter
from kiosk.domain.programmes.social_security.places import REGIONS
from kiosk.receipts.fairness_sheet import PaperBar, Scale, render_fairness
from kiosk.services.fairness import FairnessPaper, figured
from kiosk.services.fairness_words import MEANING
from kiosk.services.place import Place
from kiosk.ui.language import Translator

QUARTER = Quarter(2026, 3)
A4 = (595, 842)


def many(regions: int) -> FairnessCounts:
    """Each region has more cases than the one before, and the last is too small; in the second most are rejected."""
    dice, rows = random.Random(3), list[OutcomeRow]()
    for place, region in enumerate(REGIONS[:regions]):
        for n in range(30 + place if place < regions - 1 else 3):
            gender, age = ("male", "female")[n % 2], list(AGE_FROM)[n % 3]
            approved, days = (n > 26) if place == 1 else (n > 9), dice.randint(5, 30)
            row = OutcomeRow(
                n, uuid4(), date(2026, 8, 2), region.code, gender, age, "مكتب النسيم", approved, days, days > 20, 0, ""
            )
            rows.append(row)
    return counted(((d, slices(rows, d, QUARTER)) for d in Dimension), QUARTER)


def a_paper(regions: int = 4, *, practice: bool = False, empty: bool = False) -> FairnessPaper:
    counts = FairnessCounts((), frozenset()) if empty else many(regions)
    place = Place("0101", "مكتب الملز", practice=practice)
    report = figured(counts, QUARTER, terms_in_force())
    return FairnessPaper(report, place, datetime(2026, 11, 22, 7, 31, tzinfo=UTC), "1004")


def in_order(text: str, *parts: str) -> bool:
    """Each part stands after the one before."""
    for part in map(plain, parts):
        _, found, text = text.partition(part)
        if not found:
            return False
    return True


def test_it_reads_from_the_title_to_the_last_group(translator: Translator) -> None:  # noqa: F811
    read = plain(by_pdfium(render_fairness(a_paper(), translator.say)))
    meaning = plain(translator.say(MEANING[0])).split(".")[0]
    assert in_order(read, "تقرير الإنصاف والتأخر", "من يوليو إلى سبتمبر 2026", "1004", meaning), read
    assert in_order(read, meaning, "حسب المنطقة", "نسبة الموافقة", "المجموعة", "مخفية", "حسب الجنس", "حسب العمر")
    assert in_order(read, "حسب العمر", "حسب المكتب", "مكتب النسيم", "النموذج لا يتصل")
    for words in ("يستحق النظر", "أعلى نسبة", "0.19", "20 يوم عمل", "2026/11/22", "0101", "مكتب الملز"):
        assert plain(words) in read, words
    assert "تجريبي" not in read


def test_a_small_group_is_nowhere_on_it(translator: Translator) -> None:  # noqa: F811
    """The last is too small, and the first the next in size."""
    read = plain(by_pdfium(render_fairness(a_paper(4), translator.say)))
    names = [plain(translator.say(region.name)) for region in REGIONS[:4]]
    assert [name in read for name in names] == [False, True, True, False]


def test_where_all_groups_are_too_small_that_is_said(translator: Translator) -> None:  # noqa: F811
    read = plain(by_pdfium(render_fairness(a_paper(2), translator.say)))
    assert in_order(read, "حسب المنطقة", "أصغر من أن تُعرض", "مخفية", "حسب الجنس")


def test_english_practice_and_a_quarter_without_decisions() -> None:
    read = " ".join(by_pdfium(render_fairness(a_paper(practice=True, empty=True), say_in_english)).split())
    assert in_order(read, "Report of fairness and delay", "Practice only", "July to September 2026", "No application")
    assert "By region" not in read


def test_it_is_a4_whatever_its_length_and_the_same_for_the_same(translator: Translator) -> None:  # noqa: F811
    pdf = render_fairness(a_paper(13), translator.say)
    assert pdf == render_fairness(a_paper(13), translator.say)
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    assert len(pages) > 1
    assert {(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in pages} == {A4}


@pytest.mark.parametrize("base", [0, 1])
def test_a_bar_grows_from_where_reading_begins(base: int) -> None:
    pen = Recorder()
    PaperBar(Scale(100, 80, base), 40, 30, 50, 60, marked=True).draw(pen, 10, 500, 200)  # type: ignore[arg-type]
    bar, diamond = pen.outlines
    left, right = min(x for x, _ in bar), max(x for x, _ in bar)
    assert (left, right) == ((130, 210) if base else (10, 90))
    assert sum(x for x, _ in diamond) / 4 == (90 if base else 130)
    assert pen.rules > 6  # its stripes, its interval, its edge and the dashed line
