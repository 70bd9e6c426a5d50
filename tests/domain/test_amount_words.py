"""Riyal amounts in Arabic words, as a careful writer puts them."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.amount_words import Riyals, in_words, riyals_in_words
from kiosk.services.number_words import load_number_words

RESOURCE = Path(__file__).parents[2] / "resources" / "words" / "arabic_numbers.toml"
TABLE = load_number_words(RESOURCE)

SAID = [
    ("0", "صفر ريال"),
    ("1", "ريال واحد"),
    ("2", "ريالان"),
    ("3", "ثلاثة ريالات"),
    ("8", "ثمانية ريالات"),
    ("10", "عشرة ريالات"),
    ("11", "أحد عشر ريالًا"),
    ("12", "اثنا عشر ريالًا"),
    ("15", "خمسة عشر ريالًا"),
    ("20", "عشرون ريالًا"),
    ("21", "واحد وعشرون ريالًا"),
    ("42", "اثنان وأربعون ريالًا"),
    ("99", "تسعة وتسعون ريالًا"),
    ("100", "مئة ريال"),
    ("101", "مئة ريال وريال"),
    ("102", "مئة ريال وريالان"),
    ("103", "مئة وثلاثة ريالات"),
    ("110", "مئة وعشرة ريالات"),
    ("111", "مئة وأحد عشر ريالًا"),
    ("200", "مئتا ريال"),
    ("203", "مئتان وثلاثة ريالات"),
    ("250", "مئتان وخمسون ريالًا"),
    ("300", "ثلاثمئة ريال"),
    ("660", "ستمئة وستون ريالًا"),
    ("800", "ثمانمئة ريال"),
    ("1000", "ألف ريال"),
    ("1001", "ألف ريال وريال"),
    ("1100", "ألف ومئة ريال"),
    ("1200", "ألف ومئتا ريال"),
    ("1320", "ألف وثلاثمئة وعشرون ريالًا"),
    ("2000", "ألفا ريال"),
    ("2005", "ألفان وخمسة ريالات"),
    ("2460", "ألفان وأربعمئة وستون ريالًا"),
    ("3000", "ثلاثة آلاف ريال"),
    ("3960", "ثلاثة آلاف وتسعمئة وستون ريالًا"),
    ("8000", "ثمانية آلاف ريال"),
    ("10000", "عشرة آلاف ريال"),
    ("11000", "أحد عشر ألف ريال"),
    ("11200", "أحد عشر ألفًا ومئتا ريال"),
    ("18000", "ثمانية عشر ألف ريال"),
    ("50000", "خمسون ألف ريال"),
    ("100000", "مئة ألف ريال"),
    ("102000", "مئة ألف وألفا ريال"),
    ("120000", "مئة وعشرون ألف ريال"),
    ("200000", "مئتا ألف ريال"),
    ("250750", "مئتان وخمسون ألفًا وسبعمئة وخمسون ريالًا"),
    ("1000000", "مليون ريال"),
    ("2000000", "مليونا ريال"),
    ("2500000", "مليونان وخمسمئة ألف ريال"),
    ("3000000", "ثلاثة ملايين ريال"),
    ("11000000", "أحد عشر مليون ريال"),
    ("100000000", "مئة مليون ريال"),
    ("0.01", "هللة واحدة"),
    ("0.02", "هللتان"),
    ("0.05", "خمس هللات"),
    ("0.11", "إحدى عشرة هللة"),
    ("0.25", "خمس وعشرون هللة"),
    ("0.5", "خمسون هللة"),
    ("1.5", "ريال واحد وخمسون هللة"),
    ("2.21", "ريالان وإحدى وعشرون هللة"),
    ("1200.08", "ألف ومئتا ريال وثماني هللات"),
]


@pytest.mark.parametrize(("amount", "said"), SAID)
def test_an_amount_is_said_as_it_is_written_on_a_cheque(amount: str, said: str) -> None:
    assert riyals_in_words(Decimal(amount), TABLE) == said


@given(st.decimals(0, 999_999_999, places=2), st.decimals(0, 999_999_999, places=2))
def test_two_amounts_are_said_alike_only_when_they_are_equal(one: Decimal, other: Decimal) -> None:
    assert (riyals_in_words(one, TABLE) == riyals_in_words(other, TABLE)) == (one == other)


@given(st.integers(0, 999_999_999))
def test_words_are_joined_cleanly(amount: int) -> None:
    said = riyals_in_words(Decimal(amount), TABLE)
    assert said == said.strip() and "  " not in said
    assert not said.endswith(TABLE.joiner + " ")


@pytest.mark.parametrize("amount", ["-1", "1000000000"])
def test_amounts_beyond_saying_are_refused(amount: str) -> None:
    with pytest.raises(ValueError, match="amounts are said"):
        riyals_in_words(Decimal(amount), TABLE)


def test_an_echo_carries_the_amount_for_the_language_to_say() -> None:
    assert dict(in_words(Decimal(1200)).values) == {"amount": Riyals(Decimal(1200))}


@pytest.mark.parametrize(
    "change",
    [
        ("tens = [", "tenths = ["),
        ('"عشرون", ', ""),
        ("[riyal]", "[ryal]"),
        ('few = "ريالات"', ""),
        ("[riyal]", "[riyal"),
    ],
)
def test_a_torn_word_table_is_named(tmp_path: Path, change: tuple[str, str]) -> None:
    torn = tmp_path / "torn.toml"
    torn.write_text(RESOURCE.read_text("utf-8").replace(*change, 1), "utf-8")
    with pytest.raises(ValueError, match=r"torn\.toml"):
        load_number_words(torn)
