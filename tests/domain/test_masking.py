"""What paper may show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.masking import masked_email, masked_name, masked_number, mobile_tail, tail


def test_numbers_show_their_last_digits() -> None:
    assert tail("1000000016") == "0016"
    assert mobile_tail("0551234567") == "67"
    assert masked_number("1000000016") == "******0016"
    assert masked_number("SA9480000000000000000001").endswith("*0001")


@pytest.mark.parametrize("number", ["", "16", "0016", "1000016"])
def test_a_number_too_short_to_hide_shows_nothing(number: str) -> None:
    assert tail(number) == ""
    assert set(masked_number(number)) <= {"*"}


@given(st.text("0123456789", max_size=24))
def test_a_masked_number_never_shows_more_than_four_digits(number: str) -> None:
    masked = masked_number(number)
    assert len(masked) == len(number)
    assert sum(c.isdigit() for c in masked) <= 4


@pytest.mark.parametrize(
    ("first", "family", "masked"),
    [
        ("سالم", "الصالح", "سالم الـ****"),
        ("نورة", "عسيري", "نورة عسـ****"),
        ("ناصر", "دوسري", "ناصر دو****"),
        ("ناصر", "", "ناصر"),
    ],
)
def test_a_name_shows_the_first_name_and_how_the_familys_begins(first: str, family: str, masked: str) -> None:
    assert masked_name(first, family) == masked


@pytest.mark.parametrize(
    ("email", "masked"), [("salim@mail.com", "s…@mail.com"), ("a@b.sa", "a…@b.sa"), ("salim", ""), ("", "")]
)
def test_an_email_shows_its_first_letter_and_its_domain(email: str, masked: str) -> None:
    assert masked_email(email) == masked
