"""The long quiet, by a clock that the test moves: a question, then the screen is given to the next person."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from kiosk_kit import SALIM, Kiosk, TestClock
from store_reader import everything_in_the_store

from kiosk.services.tactile_keys import Wish
from kiosk.ui.demo.hand import breathe
from kiosk.ui.language import Language
from kiosk.ui.preferences import Preferences

FIRST_NAME = SALIM.answers.text("first_name")


@pytest.fixture
def clock() -> TestClock:
    return TestClock()


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk], clock: TestClock) -> Kiosk:
    kiosk = open_kiosk(now=clock)
    kiosk.walk.settle()
    return kiosk


def ticked(kiosk: Kiosk, clock: TestClock, seconds: float) -> None:
    """So much time passes, and the screen has noticed."""
    clock.seconds += seconds
    breathe(0)
    kiosk.host.quiet.tick()


def test_the_question_comes_after_two_minutes_and_not_before(kiosk: Kiosk, clock: TestClock) -> None:
    kiosk.begin()
    kiosk.await_page("services")
    ticked(kiosk, clock, 119)
    assert kiosk.page == "services"
    ticked(kiosk, clock, 2)
    assert kiosk.page == "still_here"


def test_the_question_hides_what_was_typed(kiosk: Kiosk, clock: TestClock) -> None:
    kiosk.begin()
    kiosk.walk_to("id")
    kiosk.hand.write("national_id", SALIM.registration.text("national_id"))
    ticked(kiosk, clock, 121)
    assert SALIM.registration.text("national_id") not in kiosk.text


def test_the_answer_yes_extends_as_often_as_one_likes(kiosk: Kiosk, clock: TestClock) -> None:
    kiosk.begin()
    kiosk.walk_to("id")
    kiosk.hand.write("national_id", "10000")
    for _ in range(11):
        ticked(kiosk, clock, 121)
        assert kiosk.page == "still_here"
        ticked(kiosk, clock, 40)
        kiosk.press("stay")
        assert kiosk.page == "id"
    line = kiosk.hand.find("national_id")
    assert line is not None
    assert line.text() == "10000"


def test_a_touch_beside_the_buttons_is_no_answer(kiosk: Kiosk, clock: TestClock) -> None:
    kiosk.begin()
    kiosk.await_page("services")
    ticked(kiosk, clock, 121)
    kiosk.app.window.touched.emit()
    ticked(kiosk, clock, 46)
    assert kiosk.page == "attract"


def test_a_touch_begins_the_two_minutes_anew(kiosk: Kiosk, clock: TestClock) -> None:
    kiosk.begin()
    kiosk.await_page("services")
    ticked(kiosk, clock, 100)
    kiosk.app.window.touched.emit()
    ticked(kiosk, clock, 100)
    assert kiosk.page == "services"


def test_when_nobody_answers_the_page_is_saved_and_the_screen_given_to_the_next(kiosk: Kiosk, clock: TestClock) -> None:
    kiosk.begin()
    kiosk.walk_to("tasks")
    kiosk.walk_to("name")
    kiosk.hand.write("first_name", FIRST_NAME)
    ticked(kiosk, clock, 121)
    ticked(kiosk, clock, 46)
    assert kiosk.page == "attract"
    assert "أُغلقت الشاشة" in kiosk.text
    assert FIRST_NAME not in kiosk.text
    kiosk.calm()
    assert any(FIRST_NAME in row for row in everything_in_the_store(kiosk.folder / "data")["draft"])


def test_a_page_below_the_help_is_saved_when_nobody_answers(kiosk: Kiosk, clock: TestClock) -> None:
    kiosk.begin()
    kiosk.walk_to("tasks")
    kiosk.walk_to("name")
    kiosk.hand.write("first_name", FIRST_NAME)
    kiosk.press("help")
    ticked(kiosk, clock, 121)
    ticked(kiosk, clock, 46)
    assert kiosk.page == "attract"
    kiosk.calm()
    assert any(FIRST_NAME in row for row in everything_in_the_store(kiosk.folder / "data")["draft"])


def test_nobody_is_asked_at_the_attract_page(kiosk: Kiosk, clock: TestClock) -> None:
    ticked(kiosk, clock, 100_000)
    assert kiosk.page == "attract"
    kiosk.begin()
    kiosk.await_page("services")
    ticked(kiosk, clock, 100)
    assert kiosk.page == "services"


def test_the_door_is_left_to_the_next_as_it_was(kiosk: Kiosk, clock: TestClock) -> None:
    """(17) Who turned it to English, or had it read louder, may go without having begun anything."""
    kiosk.press("language")
    kiosk.app.window.wished.emit(Wish.LOUDER)
    ticked(kiosk, clock, 119)
    assert kiosk.host.shell.preferences.language == Language.ENGLISH
    ticked(kiosk, clock, 2)
    assert kiosk.page == "attract"
    assert kiosk.host.shell.preferences == Preferences()
    assert "البدء" in kiosk.text
