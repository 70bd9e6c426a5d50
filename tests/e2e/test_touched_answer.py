"""A touch on an answer that goes on by itself, on the glass: what comes after it, and the way back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from finger_kit import middle, touch, touchable_at, window
from kiosk_kit import SALIM, Kiosk
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.domain.facts import Assurance
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.services.drafts import Progress
from kiosk.services.visit import Visit
from kiosk.ui.demo.hand import breathe
from kiosk.ui.window import SETTLE_S


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    """At the first page of the application that asks one choice."""
    return touchable_at(open_kiosk(), "gender")


def fingers(kiosk: Kiosk, glass: QPointingDevice, *names: str) -> None:
    touch(kiosk, glass, *(middle(kiosk, name) for name in names))


def turned(kiosk: Kiosk) -> str:
    """The page that comes after «gender»."""
    kiosk.hand.wait(lambda: kiosk.page != "gender", "the page after the answer")
    return kiosk.page


def saved(kiosk: Kiosk) -> Progress:
    """The draft."""
    kiosk.calm()
    visit = Visit(person=SALIM.registration.text("national_id"), assurance=Assurance.CODE)
    progress = kiosk.suite.drafts.resume(visit, SOCIAL_SECURITY.code, SOCIAL_SECURITY.version)
    assert progress is not None
    return progress


def test_a_finger_on_an_answer_goes_on_saved_and_a_second_tap_answers_nothing(
    kiosk: Kiosk, glass: QPointingDevice
) -> None:
    fingers(kiosk, glass, "gender_male")
    following = turned(kiosk)
    fingers(kiosk, glass, "continue")
    assert kiosk.page == following
    progress = saved(kiosk)
    assert progress.answers.text("gender") == "male" and "gender" in progress.visited


def test_coming_back_stays_until_the_answer_is_touched_again(kiosk: Kiosk, glass: QPointingDevice) -> None:
    fingers(kiosk, glass, "gender_male")
    following = turned(kiosk)
    kiosk.press("back")
    assert kiosk.page == "gender" and kiosk.hand.find("gender_male").isChecked()
    assert not kiosk.walk.screen.turning
    breathe(round(SETTLE_S * 1000) + 20)
    fingers(kiosk, glass, "gender_male")
    assert turned(kiosk) == following


def test_two_fingers_give_one_answer(kiosk: Kiosk, glass: QPointingDevice) -> None:
    fingers(kiosk, glass, "gender_male", "gender_female")
    turned(kiosk)
    assert saved(kiosk).answers.text("gender") == "male"


def test_by_keys_space_chooses_and_enter_goes_on(kiosk: Kiosk) -> None:
    kiosk.hand.find("gender_male").setFocus()
    QTest.keyClick(window(kiosk), Qt.Key.Key_Space)
    assert kiosk.hand.find("gender_male").isChecked() and not kiosk.walk.screen.turning
    QTest.keyClick(window(kiosk), Qt.Key.Key_Return)
    turned(kiosk)
