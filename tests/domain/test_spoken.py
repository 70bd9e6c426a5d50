"""What a voice is given to say."""

from __future__ import annotations

import pytest

from kiosk.domain.spoken import Lexicon

LEXICON = Lexicon({"رقم": "رَقْم"}, {"كم رقم": "كَم رَقَمَ"}, {"رقم": "رَقَّمَ"}, {"م": "مِيلَادِيّ"})


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("رقم الهوية", "رَقْم الهوية"),
        ("كم رقم", "كَم رَقَمَ"),
        ("رقم؟ كم رقم الهوية", "رَقْم؟ كَم رَقَمَ الهوية"),
        ("كم رقمه", "كم رقمه"),
        ("اسم ورقم", "اسم وَرَقْم"),
        ("عام 2026 م", "عام 2026 مِيلَادِيّ"),
        ("\u2066رقم\u2069", "رَقَّمَ"),
        ("رقم 1000000016", "رَقْم 1 0 0 0 0 0 0 0 1 6"),
        ("عام 1448", "عام 1448"),
        ("12,345.50 ريال", "12,345.50 ريال"),
        ("بالرقم", "بالرقم"),
    ],
)
def test_words_get_their_vowels_and_long_numbers_are_spelt(written: str, said: str) -> None:
    assert LEXICON.spoken(written) == said
