"""Our bidirectional algorithm against another's, over random mixes."""

from __future__ import annotations

from unicodedata import mirrored

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.words import ltr
from kiosk.receipts.bidi import levels, visual_order, without_controls, without_overrides

LETTERS = "ابتلاجديىئ" + "אב" + "abXYé"
DIGITS = "0123456789٠١٢٣"
SIGNS = " .,:;/+-%$#*!؟،؛«»&_="
BRACKETS = "()[]{}<>"
MARKS = "\u064b\u064f\u0651\u0301"
ISOLATES = "\u2066\u2067\u2068\u2069"
INVISIBLE = "\u200e\u200f\u061c"
MIRROR = {a: b for pair in ("()", "[]", "{}", "<>", "«»") for a, b in (pair, pair[::-1])}

characters = st.sampled_from(LETTERS * 2 + DIGITS * 2 + SIGNS + BRACKETS * 2 + MARKS + ISOLATES * 3 + INVISIBLE)
texts = st.text(characters, max_size=40)


def shown(text: str, base: int, mirror: bool = True) -> str:
    """The text as it is seen, left to right."""
    found = levels(text, base)
    return "".join(MIRROR.get(text[i], text[i]) if mirror and found[i] % 2 else text[i] for i in visual_order(found))


@settings(max_examples=2000, deadline=None)
@given(texts, st.sampled_from([0, 1]))
def test_every_mix_is_ordered_as_the_reference_library_orders_it(text: str, base: int) -> None:
    expected = get_display(text, base_dir="LR"[base])  # it reorders and leaves brackets unmirrored
    assert without_controls(shown(text, base, mirror=False)) == without_controls(expected)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("رقم 4821 هنا", "انه 4821 مقر"),
        ("هوية(1098765432)", "(1098765432)ةيوه"),
        ("22/11/2026م", "م22/11/2026"),
        ("رقم " + ltr("4821 7730 0015") + "؟", "؟4821 7730 0015 مقر"),
        ("(أ) ثم (b)", "(b) مث (أ)"),
    ],
)
def test_a_sentence_is_seen_in_its_order(text: str, seen: str) -> None:
    assert without_controls(shown(text, 1)) == seen


def test_a_reference_in_an_isolate_keeps_its_groups_in_order_and_bare_it_would_not() -> None:
    bare = "الرقم: 4821 7730"
    assert "4821 7730" in shown(bare.replace("4821 7730", ltr("4821 7730")), 1)
    assert "7730 4821" in shown(bare.replace(" 7730", " / 7730"), 1).replace(" /", "")


def test_the_depth_of_isolates_has_a_limit_and_is_survived() -> None:
    deep = "\u2067\u2066" * 80 + "ا1a" + "\u2069" * 160
    assert max(levels(deep)) <= 127


def test_overrides_cannot_turn_a_number_round() -> None:
    assert without_overrides("\u202e1234\u202c") == "1234"


def test_spaces_at_the_end_and_tabs_fall_back_to_the_paragraph() -> None:
    assert levels("a\t1 ", base=1) == (2, 1, 2, 1)


def test_no_text_has_no_levels() -> None:
    assert levels("") == ()
    assert visual_order([]) == []


def test_the_mirrored_signs_of_these_tests_are_mirrored_signs() -> None:
    assert all(mirrored(sign) for sign in MIRROR)
