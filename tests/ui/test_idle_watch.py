"""The reckoning of a long quiet: a question, a countdown, and then the screen is given back."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.ui.idle import IdleWatch, Presence

WARN_AFTER, COUNTDOWN = 120.0, 60.0


@dataclass
class Stopwatch:
    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def watch() -> IdleWatch:
    return IdleWatch(Stopwatch(), WARN_AFTER, COUNTDOWN)


def after(watch: IdleWatch, seconds: float) -> Presence:
    watch.now.seconds += seconds  # type: ignore[attr-defined]
    return watch.presence()


@pytest.mark.parametrize(
    ("quiet", "presence"),
    [(0, Presence.HERE), (119.9, Presence.HERE), (120, Presence.ASKED), (10_000, Presence.ASKED)],
)
def test_the_first_look_after_a_quiet_asks_before_anything_ends(
    watch: IdleWatch, quiet: float, presence: Presence
) -> None:
    assert after(watch, quiet) is presence


@pytest.mark.parametrize(
    ("unanswered", "presence", "left"),
    [
        (0, Presence.ASKED, 60),
        (0.5, Presence.ASKED, 60),
        (1, Presence.ASKED, 59),
        (59, Presence.ASKED, 1),
        (59.9, Presence.ASKED, 1),
        (60, Presence.GONE, 0),
        (500, Presence.GONE, 0),
    ],
)
def test_the_countdown(watch: IdleWatch, unanswered: float, presence: Presence, left: int) -> None:
    after(watch, WARN_AFTER)
    assert after(watch, unanswered) is presence
    assert watch.seconds_left() == left


def test_a_touch_begins_the_quiet_anew(watch: IdleWatch) -> None:
    after(watch, 100)
    watch.touched()
    assert after(watch, 119) is Presence.HERE
    assert after(watch, 1) is Presence.ASKED


def test_a_touch_while_asked_is_no_answer(watch: IdleWatch) -> None:
    after(watch, WARN_AFTER)
    watch.touched()
    assert after(watch, 60) is Presence.GONE


def test_staying_is_possible_as_often_as_one_likes(watch: IdleWatch) -> None:
    for _ in range(20):
        assert after(watch, WARN_AFTER) is Presence.ASKED
        after(watch, COUNTDOWN - 1)
        watch.stay()
        assert after(watch, WARN_AFTER - 1) is Presence.HERE
        watch.stay()


def test_before_the_question_the_whole_countdown_is_ahead(watch: IdleWatch) -> None:
    assert watch.seconds_left() == 60


def test_the_quiet_is_counted_from_the_beginning_not_from_the_clock_s_zero() -> None:
    assert IdleWatch(Stopwatch(1e9), WARN_AFTER, COUNTDOWN).presence() is Presence.HERE
