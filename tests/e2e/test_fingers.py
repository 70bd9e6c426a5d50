"""Fingers as a touch panel tells of them: one, two at once, beside what can be touched, beside a palm, and too soon."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from finger_kit import Fingers, middle, touch, touchable_at
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


# ── a hand that leans on the glass ──────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def leaning(kiosk: Kiosk, glass: QPointingDevice) -> Fingers:
    """A palm lies where nothing is to be touched, and stays there."""
    fingers = Fingers(kiosk, glass)
    fingers.press(0, QPoint(2, kiosk.app.window.height() // 3))
    return fingers


def test_a_palm_on_the_glass_keeps_no_finger_from_typing(kiosk: Kiosk, leaning: Fingers) -> None:
    for key in ("key_5", "key_6"):
        leaning.press(1, middle(kiosk, key))
        leaning.release(1)
    assert kiosk.walk.screen.answers.text("national_id") == "56"


def test_nor_do_two_of_them_or_one_that_moves(kiosk: Kiosk, leaning: Fingers) -> None:
    leaning.press(1, QPoint(4, kiosk.app.window.height() // 3 + 40))
    leaning.press(2, middle(kiosk, "key_5"))
    leaning.move(0, QPoint(8, kiosk.app.window.height() // 3 + 9))
    leaning.release(2)
    assert kiosk.walk.screen.answers.text("national_id") == "5"


def test_a_finger_beside_a_palm_may_roll_and_may_think_better_of_it(kiosk: Kiosk, leaning: Fingers) -> None:
    key = middle(kiosk, "key_5")
    for away in (QPoint(3, 3), QPoint(0, -400)):
        leaning.press(1, key)
        leaning.move(1, key + away)
        leaning.release(1)
    assert kiosk.walk.screen.answers.text("national_id") == "5"


def test_when_the_palm_goes_the_next_finger_is_one_as_ever(
    kiosk: Kiosk, glass: QPointingDevice, leaning: Fingers
) -> None:
    leaning.press(1, middle(kiosk, "key_5"))
    leaning.release(0)
    leaning.release(1)
    touch(kiosk, glass, middle(kiosk, "key_6"))
    assert kiosk.walk.screen.answers.text("national_id") == "56"
