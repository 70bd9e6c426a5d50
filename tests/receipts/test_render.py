"""The finished PDF: what a person reads, what a search finds, what a scanner sees."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from shutil import which
from unicodedata import normalize

import pypdf
import pypdfium2
import pytest
import zxingcpp
from drawn import render_receipt
from sample import RECEIPT, SAVED, say, say_in_english

from kiosk.domain.receipt import About, Receipt
from kiosk.domain.receipt_kinds import ANSWER, APPEAL, CHANGE, COMPLAINT, INQUIRY, STATUS, WITHDRAWAL, ReceiptKind
from kiosk.domain.words import ltr, tr, verbatim
from kiosk.receipts.bidi import without_controls

WIDTHS = (210, 80)
MM = 72 / 25.4
SEARCHED = (
    "الضمان الاجتماعي المطور",
    "إيصال استلام طلب",
    "رقم الطلب",
    "4821 7730 0015",
    "0016",
    "طلب الضمان الاجتماعي",
    "2026/11/22",
    "10:31",
    "1448/6/12",
    "سجل الأسرة",
    "عقد الإيجار",
    "ينقص مستند واحد",
    "شهادة الآيبان",
    "2026/11/29",
    "بعد ذلك",
    "2026/12/12",
    "لمتابعة الطلب من أي جهاز",
    "19911",
)
MIXED = (
    "الاسم: سالم الـ****",
    "الهوية: تنتهي بـ 0016",
    "الخدمة: طلب الضمان الاجتماعي",
    "2026/11/22 م، 10:31",
    "1448/6/12 هـ",
    "حتى 2026/11/29 م",
    "وصل 3 مستندات",
    "الجهاز 07، من غير مساعدة موظف",
    "رسالة بالقرار حتى 2026/12/12.",
    "الهاتف: 19911",
)


@pytest.fixture(params=WIDTHS)
def width(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def by_pdfium(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def by_pypdf(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)


def by_poppler(pdf: bytes) -> str:
    if not which("pdftotext"):
        pytest.skip("poppler-utils is not installed")
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def plain(text: str) -> str:
    return " ".join(without_controls(normalize("NFKC", text)).split())


def text_of(receipt: Receipt, width: int) -> str:
    return plain(by_pdfium(render_receipt(receipt, width, say)))


@pytest.mark.parametrize("read", [by_pdfium, by_pypdf, by_poppler])
def test_a_text_search_finds_the_words_the_reference_and_the_numbers(read: Callable[[bytes], str], width: int) -> None:
    text = plain(read(render_receipt(RECEIPT, width, say)))
    assert [wanted for wanted in SEARCHED if wanted not in text] == []


@pytest.mark.parametrize("read", [by_pdfium, by_poppler])
def test_a_text_search_finds_numbers_and_labels_within_sentences(read: Callable[[bytes], str], width: int) -> None:
    """pypdf has no bidirectional algorithm: it finds their words and numbers, not always in one piece."""
    text = plain(read(render_receipt(RECEIPT, width, say)))
    assert [wanted for wanted in MIXED if wanted not in text] == []


def test_what_is_found_needs_no_normalisation_to_letters(width: int) -> None:
    text = by_pdfium(render_receipt(RECEIPT, width, say))
    assert not re.search("[\ufb50-\ufdff\ufe70-\ufeff\ue000-\uf8ff]", text)


def test_the_slip_reads_in_the_order_of_the_design() -> None:
    text = text_of(RECEIPT, 80)
    order = ("إيصال استلام طلب", "4821", "سالم", "0016", "2026/11/22", "وصل 3", "ينقص", "بعد ذلك", "المكتب", "الهاتف")
    places = [text.index(words) for words in order]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("receipt", "said"),
    [
        (RECEIPT, "من غير مساعدة موظف"),
        (replace(RECEIPT, assisted_by="114"), "بمساعدة الموظف 114"),
        (replace(RECEIPT, copy=2), "نسخة 2"),
        (replace(RECEIPT, practice=True), "تجريبي – ليس طلبًا حقيقيًا"),
        (replace(RECEIPT, arrived=False), "إيصال حفظ طلب"),
        (replace(RECEIPT, arrived=False), "حُفظ 3 مستندات"),
        (RECEIPT, "وصل 3 مستندات"),
    ],
)
def test_what_differs_between_receipts_is_said(receipt: Receipt, said: str, width: int) -> None:
    assert said in text_of(receipt, width)


@pytest.mark.parametrize("unsaid", ["نسخة", "تجريبي", "حفظ", "بمساعدة"])
def test_what_does_not_apply_is_not_said(unsaid: str, width: int) -> None:
    assert unsaid not in text_of(RECEIPT, width)


def test_a_receipt_of_something_only_saved_never_says_it_arrived(width: int) -> None:
    text = text_of(SAVED, width)
    assert "استلام" not in text
    assert "وصل" not in text


@pytest.mark.parametrize("kind", [APPEAL, ANSWER, INQUIRY, COMPLAINT, CHANGE, WITHDRAWAL, STATUS])
def test_the_receipt_of_another_act_says_its_own_title_and_number(kind: ReceiptKind, width: int) -> None:
    about = (About(tr("Month"), verbatim(ltr("2026/11"))),)
    pdf = render_receipt(replace(RECEIPT, kind=kind, about=about, practice=True), width, say_in_english)
    text = plain(by_pdfium(pdf))
    assert all(words.source in text for words in (kind.arrived, kind.number, kind.practice))
    assert "Receipt of an application" not in text
    assert "Month: 2026/11" in text


def test_a_bare_receipt_has_no_empty_headings(width: int) -> None:
    bare = replace(RECEIPT, received=(), missing=(), missing_until=None, steps=(), office="", phone="", hours="")
    text = text_of(bare, width)
    assert not any(heading in text for heading in ("مستند", "بعد ذلك", "المكتب", "الهاتف", "الأوقات"))


@pytest.mark.parametrize("receipt", [RECEIPT, SAVED])
def test_the_qr_code_is_read_from_paper_of_203_dots_an_inch(receipt: Receipt, width: int) -> None:
    page = pypdfium2.PdfDocument(render_receipt(receipt, width, say))[0]
    (code,) = zxingcpp.read_barcodes(page.render(scale=203 / 72).to_pil())
    corners = code.position
    assert code.text == receipt.code
    assert code.ec_level == "Q"
    assert (corners.top_right.x - corners.top_left.x) / 203 * 25.4 >= 25


def test_letters_are_large_enough(width: int) -> None:
    sizes = font_sizes(render_receipt(RECEIPT, width, say))
    assert min(size for _, size in sizes) >= (14 if width == 80 else 12)
    assert max(size for font, size in sizes if font == "Bold") >= 20


def font_sizes(pdf: bytes) -> list[tuple[str, float]]:
    contents = pypdf.PdfReader(BytesIO(pdf)).pages[0].get_contents()
    assert contents is not None
    return [(font, float(size)) for font, size in re.findall(r"/Plex(\w+) ([\d.]+) Tf", contents.get_data().decode())]


def test_every_font_travels_with_the_file(width: int) -> None:
    page = pypdf.PdfReader(BytesIO(render_receipt(RECEIPT, width, say))).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]
    files = [font["/DescendantFonts"][0]["/FontDescriptor"]["/FontFile2"] for font in fonts]
    assert len(files) == 2
    assert b"Helvetica" not in render_receipt(RECEIPT, width, say)


def test_the_slip_is_as_long_as_its_words_and_prints_within_72_mm() -> None:
    short, long = (pypdfium2.PdfDocument(render_receipt(r, 80, say))[0] for r in (SAVED, RECEIPT))
    assert short.get_width() == pytest.approx(80 * MM, abs=0.01)
    assert short.get_height() < long.get_height()
    for page in (short, long):
        left, _, right, _ = ink(page)
        assert 4 * MM - 1 <= left < right <= 76 * MM + 1


def test_a4_is_a_sheet_with_nothing_in_its_margins() -> None:
    page = pypdfium2.PdfDocument(render_receipt(RECEIPT, 210, say))[0]
    assert page.get_size() == pytest.approx((210 * MM, 297 * MM), abs=0.01)
    left, bottom, right, _ = ink(page)
    assert left >= 18 * MM - 1
    assert right <= 192 * MM + 1
    assert bottom >= 14 * MM


def test_a4_is_torn_along_a_line_that_runs_from_edge_to_edge_and_touches_nothing() -> None:
    page = pypdfium2.PdfDocument(render_receipt(RECEIPT, 210, say))[0]
    drawn = page.render(scale=2, grayscale=True).to_pil().point(lambda grey: 255 * (grey < 150))
    edge, below = round(3 * MM * 2), round(15 * MM * 2)  # the band at the head runs as far
    left = drawn.crop((0, below, edge, drawn.height)).getbbox()
    right = drawn.crop((drawn.width - edge, below, drawn.width, drawn.height)).getbbox()
    assert left is not None and right is not None
    assert (left[1], left[3]) == (right[1], right[3])
    top, bottom = left[1] + below, left[3] + below
    assert bottom - top <= 4
    for above, under in ((top - edge, top), (bottom, bottom + edge)):
        assert drawn.crop((0, above, drawn.width, under)).getbbox() is None


def ink(page: pypdfium2.PdfPage) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of all letters, in points."""
    text = page.get_textpage()
    boxes = [text.get_charbox(index) for index in range(text.count_chars())]
    drawn = [box for box in boxes if box[2] > box[0]]
    return (*(min(b[i] for b in drawn) for i in (0, 1)), *(max(b[i] for b in drawn) for i in (2, 3)))


def test_a_long_receipt_runs_over_pages_and_each_says_its_number_and_that_it_is_practice() -> None:
    long = replace(SAVED, received=(tr("Lease"),) * 40, missing=(tr("IBAN certificate"),) * 30)
    pages = pypdfium2.PdfDocument(render_receipt(long, 210, say))
    texts = [plain(page.get_textpage().get_text_range()) for page in pages]
    assert len(texts) == 2
    assert all("4821 7730 0015" in text and "تجريبي" in text for text in texts)
    assert sum(text.count("عقد الإيجار") for text in texts) == 40
    assert sum(text.count("شهادة الآيبان") for text in texts) == 30


def test_the_file_names_itself_and_no_library(width: int) -> None:
    reader = pypdf.PdfReader(BytesIO(render_receipt(RECEIPT, width, say)))
    about = reader.metadata
    assert about is not None
    assert about.title == "إيصال استلام طلب 4821 7730 0015"
    assert (about.creator, about.producer) == ("kiosk", "kiosk")
    assert about.creation_date == RECEIPT.issued_at
    assert reader.trailer["/Root"]["/Lang"] == "ar"


def test_the_same_receipt_is_the_same_file(width: int) -> None:
    first = render_receipt(RECEIPT, width, say)
    render_receipt(SAVED, width, say)
    assert render_receipt(RECEIPT, width, say) == first


def test_a_receipt_is_small(width: int) -> None:
    assert len(render_receipt(RECEIPT, width, say)) < 40_000


def test_in_english_it_reads_from_the_left(width: int) -> None:
    pdf = render_receipt(RECEIPT, width, say_in_english)
    assert "Service: Social Security application" in plain(by_pdfium(pdf))
    assert pypdf.PdfReader(BytesIO(pdf)).trailer["/Root"]["/Lang"] == "en"


def test_a_printer_file_holds_nothing_of_this_machine(width: int) -> None:
    assert str(Path.cwd()).encode() not in render_receipt(RECEIPT, width, say)
