"""How much goes into one call."""

from __future__ import annotations

import pytest

from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.portion import Portion


def after(portion: Portion, *errors: Exception | None) -> int:
    for error in errors:
        if error is None:
            with portion.carried():
                pass
        else:
            with pytest.raises(type(error)), portion.carried():
                raise error
    return portion.now


def test_it_begins_with_the_most() -> None:
    assert after(Portion(100, 10)) == 100


def test_it_is_halved_by_each_failure_down_to_the_least() -> None:
    assert after(Portion(100, 10), CentreUnreachable()) == 50
    assert after(Portion(100, 10), *[CentreUnreachable()] * 9) == 10


def test_it_is_doubled_by_each_success_up_to_the_most() -> None:
    assert after(Portion(100, 10), *[CentreUnreachable()] * 9, None) == 20
    assert after(Portion(100, 10), *[CentreUnreachable()] * 9, *[None] * 9) == 100


def test_a_refusal_says_nothing_of_the_line() -> None:
    assert after(Portion(100, 10), CentreUnreachable(), CentreRefused("quota")) == 50
