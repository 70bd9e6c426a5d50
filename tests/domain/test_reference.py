"""Reference numbers: never the same twice, and a wrong digit shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.reference import EPOCH, LAST_SERIAL, grouped, is_reference, make_reference, next_serial

KIOSKS = st.integers(0, 9999).map(lambda n: f"{n:04d}")
SERIALS = st.integers(0, LAST_SERIAL)
NOW = datetime(2026, 11, 22, 7, 31, tzinfo=UTC)


@given(KIOSKS, SERIALS, KIOSKS, SERIALS)
def test_two_kiosks_never_give_the_same_reference(kiosk: str, serial: int, other: str, its: int) -> None:
    same = make_reference(kiosk, serial) == make_reference(other, its)
    assert same == ((kiosk, serial) == (other, its))


@given(KIOSKS, SERIALS)
def test_a_reference_is_twelve_digits_that_check(kiosk: str, serial: int) -> None:
    reference = make_reference(kiosk, serial)
    assert len(reference) == 12 and reference.startswith(kiosk)
    assert is_reference(reference)


@given(KIOSKS, SERIALS)
def test_every_single_wrong_digit_is_noticed(kiosk: str, serial: int) -> None:
    reference = make_reference(kiosk, serial)
    for place, right in enumerate(reference):
        for digit in "0123456789":
            if digit != right:
                assert not is_reference(reference[:place] + digit + reference[place + 1 :])


@given(KIOSKS, SERIALS)
def test_every_swap_of_unequal_neighbours_is_noticed(kiosk: str, serial: int) -> None:
    reference = make_reference(kiosk, serial)
    for i in range(11):
        a, b = reference[i], reference[i + 1]
        if a != b:
            assert not is_reference(reference[:i] + b + a + reference[i + 2 :])


@pytest.mark.parametrize("text", ["", "12345678901", "1234567890123", "12345678901a", "١٢٣٤٥٦٧٨٩٠١٢"])
def test_other_texts_are_no_references(text: str) -> None:
    assert not is_reference(text)


def test_serials_ascend_even_when_the_clock_does_not() -> None:
    first = next_serial(0, NOW)
    assert next_serial(first, NOW) == first + 1
    assert next_serial(first, NOW - timedelta(days=30)) == first + 1


def test_a_kiosk_with_a_new_store_does_not_begin_again() -> None:
    """Fewer than one application a minute leaves the kiosk behind the clock, wherever it stopped."""
    last = next_serial(0, NOW)
    assert next_serial(0, NOW + timedelta(minutes=1)) > last


def test_used_up_serials_are_an_error_and_not_a_repetition() -> None:
    with pytest.raises(OverflowError):
        next_serial(LAST_SERIAL, NOW)
    with pytest.raises(OverflowError):
        next_serial(0, EPOCH + timedelta(minutes=LAST_SERIAL + 1))


def test_a_reference_is_read_in_groups_of_four() -> None:
    assert grouped("000712345679") == "0007 1234 5679"
