"""Glyphs carry each letter exactly once, whatever the font joins."""

from __future__ import annotations

import pytest

from kiosk.receipts.bidi import without_controls
from kiosk.receipts.outlines import marks, outline
from kiosk.receipts.shaping import Weight, shape, typeface


@pytest.mark.parametrize("weight", list(Weight))
@pytest.mark.parametrize("word", ["الاجتماعي", "لآ", "إلا", "أُقِرُّ", "شيئًا", "لِلَّه", "الـ****", "(أ)"])
def test_every_letter_of_a_word_is_carried_once_from_right_to_left(word: str, weight: Weight) -> None:
    glyphs = shape(word, weight, rightwards=False).glyphs
    assert without_controls("".join(glyph.text for glyph in reversed(glyphs))) == word


@pytest.mark.parametrize("word", ["office", "4821", "AV-15%"])
def test_every_letter_of_a_latin_word_is_carried_once(word: str) -> None:
    assert "".join(glyph.text for glyph in shape(word, Weight.REGULAR, rightwards=True).glyphs) == word


def test_a_ligature_is_drawn_once_and_shares_its_width_among_its_letters() -> None:
    alef, lam = shape("لا", Weight.REGULAR, rightwards=False).glyphs
    blank = typeface(Weight.REGULAR).blank
    assert (alef.text, lam.text) == ("ا", "ل")
    assert alef.id != blank
    assert lam.id == blank
    assert 0 <= alef.advance - lam.advance <= 1


def test_letters_are_joined() -> None:
    alone, initial = (shape(word, Weight.REGULAR, rightwards=False).glyphs[-1].id for word in ("س", "سم"))
    assert alone != initial


def test_brackets_are_mirrored_from_right_to_left_and_still_found_as_typed() -> None:
    (arabic,) = shape("(", Weight.REGULAR, rightwards=False).glyphs
    latin = shape(")", Weight.REGULAR, rightwards=True).glyphs[0]
    assert arabic.id == latin.id
    assert arabic.text == "("


def test_a_vowel_mark_is_placed_and_drawn_as_a_shape() -> None:
    mark, letter = shape("بُ", Weight.REGULAR, rightwards=False).glyphs
    assert mark.placed
    assert not letter.placed
    drawn = marks((mark, letter), Weight.REGULAR, 100, 200, 10)
    assert drawn.count(" cm ") == 1
    assert outline(mark.id, Weight.REGULAR) in drawn
    assert outline(mark.id, Weight.REGULAR).endswith("h")
