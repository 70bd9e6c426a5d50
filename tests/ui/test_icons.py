"""Icons that point along the reading direction turn with it; checks and clocks never do (design rule 85)."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTransform

from kiosk.ui.icons import icon

pytestmark = pytest.mark.usefixtures("qapp")


def turns(name: str) -> bool:
    left_to_right, right_to_left = (icon(name, "#000000", 48, rtl).toImage() for rtl in (False, True))
    assert right_to_left in (left_to_right, left_to_right.transformed(QTransform().scale(-1, 1)))
    return right_to_left != left_to_right


@pytest.mark.parametrize("name", ["backspace", "paper-plane-right", "list-checks", "arrow-bend-up-right"])
def test_what_points_along_the_line_turns_with_it(name: str) -> None:
    assert turns(name)


@pytest.mark.parametrize("name", ["check", "check-circle:fill", "clock", "magnifying-glass-plus", "bank", "text-aa"])
def test_what_has_a_side_of_its_own_keeps_it(name: str) -> None:
    assert not turns(name)
