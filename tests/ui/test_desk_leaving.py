"""A view that is left while the centre still answers: what comes then is drawn nowhere, and nothing breaks."""

from __future__ import annotations

import pytest
from desk_gallery import DeskDriver
from desk_hand import notice
from desk_sample import ADMINISTRATOR, CLERK, OFFICER, SUPERVISOR
from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.domain.staff import Staff
from kiosk.ui.desk.clerk import ClerkView


def left_for(desk: DeskDriver, other: str) -> None:
    """The widgets of the view are gone before any answer to it is heard."""
    desk.shell.choose(other)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    desk.settle()
    assert desk.shell.current == other and notice(desk) == ""


@pytest.mark.parametrize(
    ("staff", "left", "other"),
    [
        (SUPERVISOR, "load", "devices"),
        (SUPERVISOR, "fairness", "load"),
        (OFFICER, "review", "all"),
        (ADMINISTRATOR, "staff", "devices"),
    ],
)
def test_an_answer_to_a_view_that_was_left_is_drawn_nowhere(
    desk: DeskDriver, staff: Staff, left: str, other: str
) -> None:
    desk.sample.apply()
    desk.sign_in(staff)
    desk.press(f"view_{other}")
    desk.shell.choose(left)
    left_for(desk, other)
    desk.press(f"view_{left}")
    assert desk.shell.current == left


def test_a_case_that_opens_after_its_queue_was_left_stands_there_later(desk: DeskDriver) -> None:
    desk.sample.apply()
    desk.sign_in(OFFICER)
    view = desk.shell.view
    view._open(0)  # type: ignore[union-attr]
    left_for(desk, "all")
    desk.press("view_review")
    assert desk.find("close_case").isVisible()


def test_who_is_found_after_the_clerk_has_left_the_reception_stands_there_later(desk: DeskDriver) -> None:
    person, _ = desk.sample.apply()
    desk.sign_in(CLERK)
    view = desk.shell.view
    assert isinstance(view, ClerkView)
    view.find(person)
    left_for(desk, "devices")
    desk.press("view_reception")
    assert view.helped is not None and desk.find("witness").isVisible()
