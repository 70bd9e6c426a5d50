"""The table of a tactile keypad, as a technician writes it."""

from __future__ import annotations

import pytest

from kiosk.services.tactile_keys import USUAL, Wish, read_keys


def test_the_usual_keys_are_there_for_all_that_has_no_arrow_or_enter() -> None:
    usual = read_keys(USUAL)
    assert usual["F1"] is Wish.LISTEN
    unset = {Wish.NEXT, Wish.PREVIOUS, Wish.CHOOSE, Wish.PLUGGED, Wish.UNPLUGGED}
    assert set(usual.values()) == set(Wish) - unset


def test_a_device_of_its_own_kind_is_told_key_by_key() -> None:
    told = read_keys("F15=plugged  F16=unplugged\nF23=previous F20=next")
    assert told == {"F15": Wish.PLUGGED, "F16": Wish.UNPLUGGED, "F23": Wish.PREVIOUS, "F20": Wish.NEXT}


def test_without_a_keypad_no_key_is_special() -> None:
    assert read_keys("") == {}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("F25=help", "F25"),
        ("A=help", "A is no key"),
        ("ENTER=help", "ENTER"),
        ("F2=dance", "dance"),
        ("F2", "F2"),
        ("F2=help F3=back F2=listen", "F2 is named twice"),
    ],
)
def test_what_can_t_be_understood_is_named(text: str, named: str) -> None:
    """And a key that writes is none: it would be missing in a line."""
    with pytest.raises(ValueError, match=named):
        read_keys(text)
