"""Signing in with a password through the real screens: right, wrong, too often wrong, and with a new one."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from kiosk_kit import SALIM, Kiosk, texts
from store_reader import everything_in_the_store, facts_at

from kiosk.domain.facts import Assurance, PasswordChanged
from kiosk.ui.demo.hand import breathe
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.visual_code import VisualCodeScreen

Open = Callable[..., Kiosk]
PERSON = SALIM.registration.text("national_id")
PASSWORD = SALIM.registration.text("password")
OTHER = "wadi-hanifa-1448"
WRONG = "not-the-word-7"


@pytest.fixture
def kiosk(open_kiosk: Open) -> Kiosk:
    """Where Salim has registered, and gone."""
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("tasks")
    kiosk.save_and_end()
    sent(kiosk)
    return kiosk


def sent(kiosk: Kiosk) -> None:
    def nothing_waits() -> bool:
        with kiosk.running.store.work() as work:
            return work.counts().waiting == 0

    kiosk.suite.sync.wake()
    kiosk.hand.wait(nothing_waits, "the outbox to be empty")


def to_the_password(kiosk: Kiosk, *way: str) -> None:
    """From the attract page, past number and picture."""
    kiosk.begin()
    kiosk.press(*(way or ("follow", "applicant")))
    kiosk.await_page("id")
    kiosk.hand.write("national_id", PERSON)
    kiosk.press("continue")
    past_the_picture(kiosk)


def past_the_picture(kiosk: Kiosk) -> None:
    kiosk.await_page("visual_code")
    assert isinstance(kiosk.walk.screen, VisualCodeScreen)
    kiosk.hand.write("visual_code", kiosk.walk.screen.digits)
    kiosk.press("continue")
    kiosk.await_page("sign_in")


def type_password(kiosk: Kiosk, password: str) -> None:
    kiosk.hand.write("sign_in_password", password)
    kiosk.press("continue")


def test_the_right_password_leads_to_the_applications(kiosk: Kiosk) -> None:
    to_the_password(kiosk)
    type_password(kiosk, PASSWORD)
    kiosk.await_page("requests")
    visit = kiosk.host.session.visit
    assert (visit.assurance, bool(visit.session)) == (Assurance.PASSWORD, True)
    assert not any(PASSWORD in text for text in texts(kiosk.app.window))


def test_who_applies_may_come_with_the_password_too(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.press("apply", "agree", "applicant")
    kiosk.await_page("id")
    kiosk.hand.write("national_id", PERSON)
    kiosk.press("by_password")
    past_the_picture(kiosk)
    type_password(kiosk, PASSWORD)
    kiosk.await_page("tasks")


def test_a_wrong_password_is_told_with_the_tries_left_and_does_not_stay(kiosk: Kiosk) -> None:
    to_the_password(kiosk)
    type_password(kiosk, WRONG)
    assert kiosk.page == "sign_in"
    assert "لا يتطابقان" in kiosk.text
    assert WRONG not in kiosk.text
    assert kiosk.hand.find("sign_in_password").text() == ""
    type_password(kiosk, PASSWORD)
    kiosk.await_page("requests")


def test_too_many_wrong_ones_stop_it_until_a_time_that_is_told_and_the_code_still_works(kiosk: Kiosk) -> None:
    to_the_password(kiosk)
    for _ in range(20):
        if kiosk.page == "trouble":
            break
        type_password(kiosk, WRONG)
    assert kiosk.page == "trouble"
    assert "يعود الدخول بها من الساعة" in kiosk.text
    kiosk.messages.clear()
    kiosk.press("by_code")
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.await_page("requests")


def test_a_new_password_comes_by_a_code_and_the_old_one_is_over(kiosk: Kiosk) -> None:
    to_the_password(kiosk)
    kiosk.messages.clear()
    kiosk.press("new_password")
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.await_page("new_password")
    kiosk.hand.write("password", OTHER)
    kiosk.hand.write("password_again", OTHER)
    kiosk.press("continue")
    kiosk.await_page("password_saved")
    kiosk.press("continue")
    kiosk.await_page("requests")
    kiosk.press("leave")
    kiosk.await_page("attract")
    sent(kiosk)
    centre = kiosk.folder / "data" / "practice-centre.db"
    assert [f for f in facts_at(centre, PERSON) if isinstance(f.body, PasswordChanged)]
    to_the_password(kiosk)
    type_password(kiosk, PASSWORD)
    assert kiosk.page == "sign_in"
    type_password(kiosk, OTHER)
    kiosk.await_page("requests")


def test_a_half_typed_password_goes_with_its_page(kiosk: Kiosk) -> None:
    """Help laid over the page keeps what was typed for its return, and for nothing else."""
    to_the_password(kiosk)
    kiosk.hand.write("sign_in_password", WRONG)
    kiosk.press("help", "done")
    assert kiosk.hand.find("sign_in_password").text() == WRONG
    kiosk.press("by_code")
    kiosk.await_page("code")
    breathe(0)
    gc.collect()
    screens = [thing for thing in gc.get_objects() if isinstance(thing, FormScreen)]
    assert screens
    assert not any(WRONG in screen.answers.values.values() for screen in screens)


def test_no_password_stays_on_this_machine(kiosk: Kiosk) -> None:
    to_the_password(kiosk)
    type_password(kiosk, WRONG)
    type_password(kiosk, PASSWORD)
    kiosk.await_page("requests")
    data = kiosk.folder / "data"
    kiosk.close()
    kept = "\n".join(row for rows in everything_in_the_store(data).values() for row in rows)
    assert PASSWORD not in kept
    assert WRONG not in kept
