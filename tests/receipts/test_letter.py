"""The decision letter as a finished PDF: what is read, found and scanned, with colour and without, on several pages."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pypdf
import pypdfium2
import pytest
import zxingcpp
from drawn import render_letter
from sample import APPROVED, LETTER
from test_render import WIDTHS, by_pdfium, by_poppler, font_sizes, ink, plain

from kiosk.domain.amount_words import riyals
from kiosk.domain.letter import AppealRight, Letter
from kiosk.domain.reasons import REASONS
from kiosk.domain.why import SumLine
from kiosk.domain.words import Say, tr
from kiosk.paths import RESOURCES
from kiosk.services.number_words import load_number_words
from kiosk.ui.amounts import amount_renderer
from kiosk.ui.language import Language, Translator

MM = 72 / 25.4
LONG = replace(LETTER, reasons=REASONS[:14], practice=True)
SEARCHED = (
    "إشعار بقرار",
    "رفض",
    "4821 7730 0015",
    "الاسم: سالم ناصر عبدالله الصالح",
    "الهوية: تنتهي بـ 0016",
    "2026/11/22 م",
    "1448/6/12 هـ",
    "السبب",
    "الدخل المحتسب لا يقل عن الحد الأدنى المحتسب للمعاش",
    "عقد الإيجار ينتهي هذا الشهر.",
    "كيف يُعالج",
    "المستندات المقبولة: عقد الإيجار، صك الملكية، إفادة سكن.",
    "حق الاعتراض",
    "2027/1/21 م، 1448/8/13 هـ",
    "تقديم اعتراض",
    "غير موثقة رسميًا",
    "19911",
    "النموذج لا يتصل بالمنصة الرسمية.",
)


@pytest.fixture(scope="module")
def translator(qapp: object) -> Translator:
    translator = Translator()
    translator.use(Language.ARABIC)
    translator.render = amount_renderer(load_number_words(RESOURCES / "words" / "arabic_numbers.toml"))
    return translator


@pytest.fixture
def say(translator: Translator) -> Say:
    return translator.say


@pytest.fixture(params=WIDTHS)
def width(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def text_of(letter: Letter, width: int, say: Say) -> str:
    return plain(by_pdfium(render_letter(letter, width, say)))


def test_a_text_search_finds_words_reference_and_numbers(width: int, say: Say) -> None:
    pdf = render_letter(LETTER, width, say)
    found = plain(by_pdfium(pdf)), plain(by_poppler(pdf))
    assert [wanted for wanted in SEARCHED for text in found if plain(wanted) not in text] == []


def test_the_arithmetic_of_a_reason_stands_in_the_letter(width: int, say: Say) -> None:
    lines = (
        SumLine(
            tr("Counted income"), riyals(Decimal(4000)), tr("{share} of {amount} earned").fill(share="50%", amount="8")
        ),
        SumLine(tr("Over the minimum by"), riyals(Decimal(40)), last=True, against=True),
    )
    with_sums, without = text_of(replace(LETTER, sums=lines), width, say), text_of(LETTER, width, say)
    for words in ("الحساب", "الدخل المحتسب", "4,000 ريال", "الزيادة على الحد", "40 ريالًا"):
        assert plain(words) in with_sums, words
    doubted = text_of(replace(LETTER, sums=lines, documented=False), width, say)
    assert plain("هذه القاعدة غير موثقة رسميًا.") in doubted
    assert plain("هذه القاعدة غير موثقة رسميًا.") not in with_sums
    assert "4,000" not in without and plain("الزيادة على الحد") not in without


def test_several_reasons_are_numbered_alike_in_both_sections(say: Say) -> None:
    text = text_of(LETTER, 210, say)
    assert text.count("1. ") == text.count("2. ") == 2
    assert "1. " not in text_of(replace(LETTER, reasons=LETTER.reasons[:1]), 210, say)


def test_an_approval_says_the_amount_in_figures_and_in_words_and_nothing_of_an_appeal(width: int, say: Say) -> None:
    text = text_of(APPROVED, width, say)
    assert "3,410 ريالات في الشهر" in text
    assert "ثلاثة آلاف وأربعمئة وعشرة ريالات" in text
    assert not any(words in text for words in ("السبب", "كيف يُعالج", "الاعتراض"))


def test_the_eye_is_on_the_way_only_where_there_are_reasons(width: int, say: Say) -> None:
    assert "أيقونة العين" in text_of(LETTER, width, say)
    assert "أيقونة العين" not in text_of(replace(LETTER, reasons=()), width, say)


def test_an_official_term_is_not_doubted(width: int, say: Say) -> None:
    sure = replace(LETTER, appeal=AppealRight(date(2027, 1, 21), sure=True))
    assert "غير موثق" not in text_of(sure, width, say)


@pytest.mark.parametrize(
    ("letter", "said"),
    [
        (replace(LETTER, assisted_by="4711"), "بمساعدة الموظف 4711"),
        (replace(LETTER, copy=3), "نسخة 3"),
        (replace(LETTER, month="2026-11"), "الشهر: 2026/11"),
        (replace(LETTER, practice=True), "تجريبي"),
    ],
)
def test_what_differs_between_letters_is_said_and_only_then(letter: Letter, said: str, width: int, say: Say) -> None:
    assert said in text_of(letter, width, say)
    assert said not in text_of(LETTER, width, say)


def test_the_qr_code_is_read_from_paper_of_203_dots_an_inch(width: int, say: Say) -> None:
    page = pypdfium2.PdfDocument(render_letter(LETTER, width, say))[0]
    (code,) = zxingcpp.read_barcodes(page.render(scale=203 / 72).to_pil())
    assert (code.text, code.ec_level) == (LETTER.code, "Q")
    corners = code.position
    assert (corners.top_right.x - corners.top_left.x) / 203 * 25.4 >= 25


def test_the_decision_stands_in_a_frame_at_the_top_left(say: Say) -> None:
    page = pypdfium2.PdfDocument(render_letter(LETTER, 210, say))[0]
    word = place_of(page, "رفض")
    assert word[0] < page.get_width() * 0.4
    assert word[1] > page.get_height() * 0.7


def place_of(page: pypdfium2.PdfPage, words: str) -> tuple[float, float]:
    text = page.get_textpage()
    index, _count = text.search(words).get_next()
    left, bottom, _right, _top = text.get_charbox(index)
    return left, bottom


def test_it_prints_well_without_colour(say: Say) -> None:
    """Every letter and the frame are dark enough to come out black where there is no colour."""
    contents = pypdf.PdfReader(BytesIO(render_letter(LETTER, 210, say))).pages[0].get_contents()
    assert contents is not None
    drawn = contents.get_data().decode()
    inks = re.findall(r"Tf ([\d.]+) ([\d.]+) ([\d.]+) rg", drawn) + re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) RG", drawn)
    assert len(inks) > 20
    assert max(0.299 * float(r) + 0.587 * float(g) + 0.114 * float(b) for r, g, b in inks) < 0.25


def test_a_long_letter_runs_over_pages_that_all_say_whose_they_are(say: Say) -> None:
    pages = pypdfium2.PdfDocument(render_letter(LONG, 210, say))
    texts = [plain(page.get_textpage().get_text_range()) for page in pages]
    assert len(texts) == 3
    assert all("4821 7730 0015" in text and "تجريبي" in text for text in texts)
    assert [f"صفحة {n} من 3" in text for n, text in enumerate(texts, 1)] == [True] * 3
    assert ["النموذج لا يتصل" in text for text in texts] == [False, False, True]
    assert sum(text.count("المستندات المقبولة") for text in texts) == sum(bool(r.evidence) for r in LONG.reasons)


@pytest.mark.parametrize("count", range(1, len(REASONS) + 1))
def test_however_long_nothing_leaves_the_paper_and_no_page_is_empty(count: int, say: Say) -> None:
    words = "الدخل المحتسب أعلى من الحد. " * count * 3
    pages = pypdfium2.PdfDocument(render_letter(replace(LONG, reasons=REASONS[:count], words=words), 210, say))
    for page in pages:
        left, bottom, right, top = ink(page)
        assert 18 * MM - 1 <= left < right <= 192 * MM + 2
        assert 8 * MM <= bottom < top <= 297 * MM - 12 * MM
        assert len(page.get_textpage().get_text_range()) > 150


def test_letters_are_large_enough(width: int, say: Say) -> None:
    assert min(size for _, size in font_sizes(render_letter(LETTER, width, say))) >= (14 if width == 80 else 12)


def test_the_file_names_itself_and_the_same_letter_is_the_same_file(width: int, say: Say) -> None:
    pdf = render_letter(LETTER, width, say)
    about = pypdf.PdfReader(BytesIO(pdf)).metadata
    assert about is not None
    assert about.title == "إشعار بقرار 4821 7730 0015"
    assert pdf == render_letter(LETTER, width, say)


def test_in_english_it_reads_from_the_left(width: int, translator: Translator) -> None:
    translator.use(Language.ENGLISH)
    text = text_of(LETTER, width, translator.say)
    translator.use(Language.ARABIC)
    assert "Notice of a decision" in text
    assert "National ID: ends in 0016" in text
