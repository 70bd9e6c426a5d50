"""Lines: their order, their breaks, their places."""

from __future__ import annotations

import pytest
from recorder import Recorder

from kiosk.domain.words import ltr
from kiosk.receipts.paragraph import Align, Paragraph, Span
from kiosk.receipts.pen import Style
from kiosk.receipts.shaping import Weight

BOLD = Style(14, Weight.BOLD)
WIDE = 400.0
SENTENCE = "رسالة بالقرار حتى الثاني عشر من ديسمبر إلى الجوال المسجل في الطلب"


def drawn(paragraph: Paragraph, width: float = WIDE) -> Recorder:
    pen = Recorder()
    paragraph.draw(pen, 0, 0, width)
    return pen


def para(text: str, **options: object) -> Paragraph:
    return Paragraph((Span(text),), **options)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("رقم الطلب", "بلطلا مقر"),
        ("الرقم " + ltr("4821 7730") + " هنا", "انه 4821 7730 مقرلا"),
        ("الاسم: \u2068Salem A****\u2069", "Salem A**** :مسالا"),
        ("الاسم: \u2068سالم الـ****\u2069", "****ـلا ملاس :مسالا"),
        ("حتى " + ltr("2026/11/29") + " م، " + ltr("10:31"), "10:31 ،م 2026/11/29 ىتح"),
    ],
)
def test_a_line_is_seen_in_its_order_without_invisible_signs(text: str, seen: str) -> None:
    assert drawn(para(text)).lines() == [seen]


def test_bold_and_regular_stand_side_by_side_in_one_line() -> None:
    pen = drawn(Paragraph((Span("الاسم: "), Span("سالم", BOLD))))
    assert pen.lines() == ["ملاس :مسالا"]
    left, right = sorted(pen.strokes, key=lambda stroke: stroke.x)
    assert left.style is BOLD
    assert left.x + left.width == pytest.approx(right.x)
    assert right.x + right.width == pytest.approx(WIDE)


def test_reading_order_is_drawing_order() -> None:
    pen = drawn(para("من " + ltr("3") + " إلى"))
    assert [stroke.seen.strip() for stroke in pen.strokes] == ["نم", "3", "ىلإ"]


@pytest.mark.parametrize(("align", "left"), [(Align.LEFT, 0.0), (Align.CENTER, 0.5), (Align.RIGHT, 1.0)])
def test_a_line_stands_where_it_is_told(align: Align, left: float) -> None:
    (stroke,) = drawn(para("إيصال", align=align)).strokes
    assert stroke.x == pytest.approx((WIDE - stroke.width) * left)


@pytest.mark.parametrize("width", [60, 90, 150, 333])
def test_no_line_is_wider_than_the_paper_and_no_word_is_lost(width: float) -> None:
    pen = drawn(para(SENTENCE), width)
    assert all(stroke.width <= width for stroke in pen.strokes)
    words = [line[::-1] for line in pen.lines()]
    assert " ".join(words) == SENTENCE


@pytest.mark.parametrize("word", ["الصفحات" * 5, "A" * 60, "123456789" * 6])
def test_a_word_wider_than_the_paper_is_broken(word: str) -> None:
    pen = drawn(para(f"من {word} إلى"), 80)
    assert all(stroke.width <= 80 for stroke in pen.strokes)
    assert sum(len(line.replace(" ", "")) for line in pen.lines()) == len(word) + 5


def test_a_mark_stays_with_its_letter_when_a_word_is_broken() -> None:
    lines = drawn(para("بُ" * 20), 30).lines()
    assert all(len(line) % 2 == 0 for line in lines)


def test_paper_narrower_than_a_letter_still_ends() -> None:
    assert len(drawn(para("سسس"), 1).lines()) == 3


def test_a_line_end_begins_a_new_line_and_an_empty_one_keeps_its_height() -> None:
    paragraph = para("أ\n\nب")
    assert paragraph.height(WIDE) == 3 * 14 * 1.5
    assert [line.strip() for line in drawn(paragraph).lines()] == ["أ", "", "ب"]


def test_the_tallest_letters_set_the_height_of_a_line() -> None:
    assert Paragraph((Span("أ"), Span("ب", Style(30)))).height(WIDE) == 45


def test_a_long_paragraph_is_parted_between_lines() -> None:
    paragraph = para(SENTENCE)
    whole = drawn(paragraph, 100).lines()
    parts = paragraph.split(100, 45)
    assert parts is not None
    first, rest = (drawn(part, 100).lines() for part in parts)
    assert first == whole[:2]
    assert first + rest == whole


@pytest.mark.parametrize("room", [0, 20, 1000])
def test_it_is_not_parted_where_nothing_or_all_of_it_fits(room: float) -> None:
    assert para("كلمة").split(WIDE, room) is None


def test_a_latin_paragraph_reads_from_the_left() -> None:
    pen = drawn(para("Name: Salem (1)", base=0, align=Align.LEFT))
    assert pen.lines() == ["Name: Salem (1)"]


def test_overrides_in_what_is_given_are_dropped() -> None:
    assert drawn(para("\u202e1234\u202c")).lines() == ["1234"]
