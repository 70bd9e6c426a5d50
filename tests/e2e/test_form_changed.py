"""A draft begun in an older version of the form: the person is told what changed, sees it, and loses no answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from kiosk_kit import SALIM, Kiosk
from samples import newer

from kiosk.domain.forms import Programme
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.registration import BIRTH_PAGE, MOBILE_PAGE, REGISTRATION, VERSION
from kiosk.ui.journey import registering
from kiosk.ui.journey.form_changed import ALL_AGAIN, THESE_AGAIN

Open = Callable[..., Kiosk]
FIRST_NAME = SALIM.answers.text("first_name")


@pytest.fixture
def updated(monkeypatch: pytest.MonkeyPatch) -> Callable[[Programme], None]:
    """The kiosk's program is replaced by one with another form."""

    def update(form: Programme) -> None:
        programmes = tuple(form if programme is SOCIAL_SECURITY else programme for programme in PROGRAMMES)
        monkeypatch.setattr("kiosk.ui.journey.way_in.PROGRAMMES", programmes)

    return update


def come_back(kiosk: Kiosk, page: str) -> None:
    kiosk.messages.clear()
    kiosk.sign_in()
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.await_page(page)


def left_after(kiosk: Kiosk, page: str) -> None:
    kiosk.begin()
    kiosk.walk_to(page)
    kiosk.save_and_end()


def test_the_pages_that_changed_are_named_shown_and_filled_in(open_kiosk: Open, updated: Callable[..., None]) -> None:
    kiosk = open_kiosk()
    left_after(kiosk, "education")
    updated(newer(SOCIAL_SECURITY, "name", "street"))
    come_back(kiosk, "form_changed")
    say = kiosk.app.translator.say
    assert say(THESE_AGAIN) in kiosk.text
    assert say(SOCIAL_SECURITY.place_of("name")[1].title) in kiosk.text
    assert say(SOCIAL_SECURITY.place_of("gender")[1].title) not in kiosk.text
    kiosk.press("continue")
    kiosk.await_page("tasks")
    kiosk.press("continue")
    assert kiosk.page == "name"
    assert FIRST_NAME in kiosk.text
    kiosk.walk_to("review")
    kiosk.save_and_end()
    come_back(kiosk, "tasks")


def test_who_leaves_before_reading_it_is_told_again(open_kiosk: Open, updated: Callable[..., None]) -> None:
    kiosk = open_kiosk()
    left_after(kiosk, "education")
    updated(newer(SOCIAL_SECURITY, "name"))
    come_back(kiosk, "form_changed")
    kiosk.save_and_end()
    come_back(kiosk, "form_changed")


def test_where_it_is_not_known_what_changed_all_comes_once_more(open_kiosk: Open, updated: Callable[..., None]) -> None:
    kiosk = open_kiosk()
    left_after(kiosk, "education")
    updated(newer(SOCIAL_SECURITY))
    come_back(kiosk, "form_changed")
    assert kiosk.app.translator.say(ALL_AGAIN) in kiosk.text
    kiosk.press("continue")
    kiosk.await_page("tasks")
    kiosk.press("continue")
    assert kiosk.walk.screen.answers.text("first_name") == FIRST_NAME


# ── registration ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def renewed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """The kiosk's program is replaced by one in whose registration this page is another."""

    def renew(name: str) -> None:
        version = VERSION + 1
        pages = {page.name: page for page in REGISTRATION.parts} | {
            page.name: replace(page, since=version) for page in REGISTRATION.parts if page.name == name
        }
        monkeypatch.setattr(registering, "VERSION", version)
        monkeypatch.setattr(registering, "REGISTRATION", replace(REGISTRATION, parts=tuple(pages.values())))
        monkeypatch.setattr(registering, "BIRTH_PAGE", pages[BIRTH_PAGE.name])
        monkeypatch.setattr(registering, "MOBILE_PAGE", pages[MOBILE_PAGE.name])

    return renew


def test_a_page_of_the_registration_that_changed_is_named_shown_and_filled_in(
    open_kiosk: Open, renewed: Callable[[str], None]
) -> None:
    """And until it was looked at, whoever leaves is told again; from then on it goes on at the password."""
    kiosk = open_kiosk()
    left_after(kiosk, "password")
    renewed("mobile")
    come_back(kiosk, "form_changed")
    say = kiosk.app.translator.say
    assert say(THESE_AGAIN) in kiosk.text
    assert say(MOBILE_PAGE.title) in kiosk.text
    assert say(BIRTH_PAGE.title) not in kiosk.text
    kiosk.press("continue")
    assert kiosk.page == "mobile"
    assert SALIM.registration.text("mobile") in kiosk.text
    kiosk.save_and_end()
    come_back(kiosk, "form_changed")
    kiosk.press("continue")
    kiosk.walk_to("password")
    kiosk.save_and_end()
    come_back(kiosk, "password")


def test_where_it_is_not_known_what_changed_in_the_registration_all_comes_once_more(
    open_kiosk: Open, renewed: Callable[[str], None]
) -> None:
    kiosk = open_kiosk()
    left_after(kiosk, "password")
    renewed("")
    come_back(kiosk, "form_changed")
    assert kiosk.app.translator.say(ALL_AGAIN) in kiosk.text
    kiosk.press("continue")
    assert kiosk.page == "birth_date"
    kiosk.walk_to("password")


def test_a_change_where_nothing_was_answered_yet_is_no_news(open_kiosk: Open, renewed: Callable[[str], None]) -> None:
    kiosk = open_kiosk()
    left_after(kiosk, "password")
    renewed("terms")
    come_back(kiosk, "password")
    kiosk.walk_to("tasks")
