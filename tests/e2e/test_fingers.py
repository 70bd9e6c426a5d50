"""Fingers as a touch panel tells of them: one and two at once, beside what can be touched, and too soon."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from finger_kit import middle, touch, touchable_at
from kiosk_kit import Kiosk
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.header import Header
from kiosk.ui.kit.panel import Tray
from kiosk.ui.kit.ripple import Ripple
from kiosk.ui.kit.text import Text


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    return touchable_at(open_kiosk(), "id")


def test_a_finger_types_one_digit(kiosk: Kiosk, glass: QPointingDevice) -> None:
    touch(kiosk, glass, middle(kiosk, "key_5"))
    assert kiosk.walk.screen.answers.text("national_id") == "5"


def test_two_fingers_give_one_action(kiosk: Kiosk, glass: QPointingDevice) -> None:
    touch(kiosk, glass, middle(kiosk, "key_1"), middle(kiosk, "back"))
    assert kiosk.page == "id"
    assert kiosk.walk.screen.answers.text("national_id") == "1"


def test_a_finger_just_after_a_page_turn_is_ignored(kiosk: Kiosk, glass: QPointingDevice) -> None:
    touch(kiosk, glass, middle(kiosk, "back"))
    assert kiosk.page == "who"
    touch(kiosk, glass, middle(kiosk, "back"))
    assert kiosk.page == "who"


@pytest.mark.parametrize("part", [Header, Text, Tray], ids=lambda part: part.__name__)
def test_a_touch_beside_what_can_be_touched_is_seen_to_be_felt(
    kiosk: Kiosk, glass: QPointingDevice, part: type[QWidget]
) -> None:
    beside = next(w for w in kiosk.app.window.findChildren(part) if w.isVisible())
    touch(kiosk, glass, beside.mapTo(kiosk.app.window, QPoint(3, 3)))
    assert kiosk.app.window.findChild(Ripple) is not None


def test_only_misses_in_a_row_offer_help(kiosk: Kiosk, glass: QPointingDevice) -> None:
    beside = QPoint(2, kiosk.app.window.height() // 3)
    for place in (beside, beside, middle(kiosk, "key_1"), beside, beside):
        touch(kiosk, glass, place)
    assert kiosk.page == "id"
    touch(kiosk, glass, beside)
    assert kiosk.page == "help"
