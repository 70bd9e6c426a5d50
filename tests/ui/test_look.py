"""Sizes on the glass: capital heights in millimetres at every ppi, line spacing, and how titles calm down."""

from __future__ import annotations

from itertools import pairwise
from math import radians, tan

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage, QRegion
from PySide6.QtWidgets import QWidget

from kiosk.domain.words import Words, tr
from kiosk.ui.kit.paragraph import READ, Paragraph
from kiosk.ui.kit.text import Text
from kiosk.ui.look import CAPITAL, FAMILY, Look, Role, TextSize
from kiosk.ui.palette import PALETTES, Theme

PPI = pytest.mark.parametrize("ppi", [91.8, 96.0, 102.5])
EVERY_SIZE = pytest.mark.parametrize("size", TextSize)
HALF_A_PIXEL = 0.5 * CAPITAL
"""Fonts have whole pixels: a capital may be off by so many."""

RANGES = {TextSize.S: (3.5, 4.2), TextSize.M: (4.8, 5.6), TextSize.L: (6.4, 7.1), TextSize.XL: (8.5, 9.0)}


def source(words: Words) -> str:
    return words.source


def look(size: TextSize = TextSize.M, ppi: float = 102.5, **wishes: object) -> Look:
    return Look(say=source, **{"rtl": True, "width": 1080, "height": 1920, **wishes}, size=size, ppi=ppi)  # type: ignore[arg-type]


def capital_mm(shown: Look, role: Role) -> float:
    """As the font engine measures it."""
    return QFontMetricsF(shown.font(role)).capHeight() / shown.ppi * 25.4


@pytest.mark.usefixtures("qapp")
@PPI
@EVERY_SIZE
class TestCapitals:
    def test_of_the_body_lie_in_the_size_s_range(self, size: TextSize, ppi: float) -> None:
        low, high = RANGES[size]
        slack = HALF_A_PIXEL / ppi * 25.4
        assert low - slack <= capital_mm(look(size, ppi), Role.BODY) <= high + slack

    def test_of_no_role_are_under_the_floor(self, size: TextSize, ppi: float) -> None:
        slack = HALF_A_PIXEL / ppi * 25.4
        for role in Role:
            assert capital_mm(look(size, ppi), role) >= 3.5 - slack, role

    def test_are_as_high_as_the_constant_says(self, size: TextSize, ppi: float) -> None:
        shown = look(size, ppi)
        assert capital_mm(shown, Role.BODY) == pytest.approx(CAPITAL * shown.em() / ppi * 25.4, rel=0.03)


@pytest.mark.usefixtures("qapp")
@PPI
def test_the_default_has_capitals_of_at_least_4_8_millimetres(ppi: float) -> None:
    default = Look(say=source, rtl=True, width=1080, height=1920, ppi=ppi)
    assert default.size is TextSize.M
    assert capital_mm(default, Role.BODY) >= 4.8


@pytest.mark.parametrize(("size", "millimetres"), [(TextSize.L, 552), (TextSize.XL, 716)])
def test_the_large_sizes_reach_the_distances_they_are_declared_for(size: TextSize, millimetres: int) -> None:
    capital = look(size).scale.font_mm * CAPITAL
    assert capital >= tan(radians(0.7)) * millimetres - 0.01


@EVERY_SIZE
def test_lines_stand_at_least_one_and_a_half_ems_apart(size: TextSize) -> None:
    assert look(size).scale.line >= 1.5


def heights(shown: Look, role: Role = Role.BODY) -> list[int]:
    """Of texts of one to six lines."""
    return [Paragraph(shown, "\n".join(["سطر"] * lines), role).height(900) for lines in range(1, 7)]


@pytest.mark.usefixtures("qapp")
@EVERY_SIZE
@pytest.mark.parametrize("role", Role)
def test_each_line_of_a_text_adds_at_least_one_and_a_half_ems(size: TextSize, role: Role) -> None:
    shown = look(size)
    tall = heights(shown, role)
    steps = [after - before for before, after in pairwise([0, *tall])]
    assert min(steps) >= 1.5 * shown.em(role) - 1
    assert heights(look(size, roomy=True), role)[1:] > tall[1:]


def pitches(text: Text, width: int) -> list[int]:
    """From each line to the next in px, as painted: the tops of the bands of rows that bear ink."""
    text.resize(width, text.heightForWidth(width))
    image = QImage(text.size(), QImage.Format.Format_Grayscale8)
    image.fill(255)
    text.render(image, QPoint(), QRegion(), QWidget.RenderFlag(0))
    inked = [any(bytes(image.constScanLine(row))[x] < 128 for x in range(width)) for row in range(image.height())]
    tops = [row for row in range(1, len(inked)) if inked[row] and not inked[row - 1]]
    return [below - above for above, below in pairwise(tops)]


@pytest.mark.usefixtures("qapp")
@EVERY_SIZE
@pytest.mark.parametrize("role", sorted(READ))
def test_a_paragraph_of_three_lines_breathes_more_throughout(size: TextSize, role: Role) -> None:
    """(6) Its words are one alif each, so each line is one band of ink."""
    shown = look(size)
    one, two, five = (Text(shown, " ".join("ا" * 8 * lines), role) for lines in (1, 2, 5))
    width = one.sizeHint().width()
    assert pitches(two, width) == pytest.approx([1.5 * shown.em(role)], abs=1)
    assert pitches(five, width) == pytest.approx([1.75 * shown.em(role)] * 4, abs=1)


@pytest.mark.usefixtures("qapp")
def test_sentences_on_lines_of_their_own_count_as_one_paragraph() -> None:
    shown = look()
    three = Text(shown, "ا ا ا ا ا. ا ا ا ا ا. ا ا ا ا ا ا ا.")
    assert pitches(three, three.sizeHint().width() // 2) == pytest.approx([1.75 * shown.em()] * 2, abs=1)


@pytest.mark.usefixtures("qapp")
def test_the_typeface_is_the_one_that_is_asked_for() -> None:
    assert QFontInfo(look().font()).family() == FAMILY


@EVERY_SIZE
def test_a_title_is_never_smaller_than_the_body(size: TextSize) -> None:
    shown = look(size)
    for role in (Role.TITLE, Role.HEAD, Role.HERO, Role.REFERENCE, Role.NAME):
        assert shown.em(role) >= shown.em(Role.BODY)


def test_titles_draw_nearer_to_the_body_as_text_grows() -> None:
    ratios = [look(size).em(Role.TITLE) / look(size).em() for size in TextSize]
    assert ratios == sorted(ratios, reverse=True)
    assert ratios == pytest.approx([1.60, 1.45, 1.25, 1.10], abs=0.04)  # whole pixels


def test_every_role_grows_with_the_text() -> None:
    for role in (Role.BODY, Role.FLOOR, Role.BUTTON, Role.LABEL, Role.VALUE):
        sizes = [look(size).em(role) for size in TextSize]
        assert sizes == sorted(set(sizes)), role


@PPI
def test_a_millimetre_is_a_millimetre_on_each_panel(ppi: float) -> None:
    assert look(ppi=ppi).px(25.4) == round(ppi)


@PPI
@EVERY_SIZE
def test_a_control_is_never_lower_than_asked_and_holds_its_text(size: TextSize, ppi: float) -> None:
    shown = look(size, ppi)
    assert shown.control(16) >= shown.px(16)
    assert shown.control(16) >= 1.5 * shown.em(Role.BUTTON)


def test_the_panel_s_shape_decides_between_portrait_and_landscape() -> None:
    assert look().portrait
    assert not look(width=1920, height=1080).portrait


@pytest.mark.parametrize(("ppi", "share"), [(102.5, 0.12), (91.8, 0.21)])
def test_the_upper_part_of_an_upright_panel_is_out_of_reach(ppi: float, share: float) -> None:
    """(33) The design's figures for 21.5 and 24 inches with the lower edge at 800 mm."""
    assert look(ppi=ppi).reach / 1920 == pytest.approx(share, abs=0.005)
    assert look(ppi=ppi, bottom_mm=700).reach < look(ppi=ppi).reach
    assert look(ppi=ppi, width=1920, height=1080).reach == 0


@pytest.mark.parametrize("theme", Theme)
def test_a_theme_brings_its_colours(theme: Theme) -> None:
    shown = look(theme=theme)
    assert shown.palette is PALETTES[theme]
    assert shown.color("text").name().lower() == shown.palette.text.lower()


def test_reading_begins_on_the_language_s_side() -> None:
    assert look(rtl=True).edge != look(rtl=False).edge


def test_words_are_said_and_text_is_left_as_it_is() -> None:
    assert look().text(tr("Continue")) == "Continue"
    assert look().text("سالم") == "سالم"
