"""Registration's pages, in order, with their own checks."""

from __future__ import annotations

import pytest
from samples import TODAY, sample_applicant, sample_registration

from kiosk.domain.answers import Case
from kiosk.domain.forms import Page, Picture, page_problems
from kiosk.domain.registration import REGISTRATION


def page(name: str) -> Page:
    return next(p for p in REGISTRATION.parts if p.name == name)


def case_of(**answers: str) -> Case:
    return Case(sample_registration().with_(**answers), sample_applicant(), TODAY)


def test_registration_asks_in_the_order_a_person_can_answer() -> None:
    names = [p.name for p in REGISTRATION.parts]
    assert names == ["id", "birth_date", "mobile", "code", "password", "terms"]


@pytest.mark.parametrize(("name", "picture"), [("id", Picture.CARD_NUMBER), ("birth_date", Picture.CARD_DATE)])
def test_the_guide_shows_the_place_on_the_card(name: str, picture: Picture) -> None:
    guide = page(name).guide
    assert guide is not None and guide.picture is picture


@pytest.mark.parametrize("name", ["id", "birth_date", "mobile", "code", "password", "terms"])
def test_only_the_email_may_be_left_out(name: str) -> None:
    empty = case_of(**dict.fromkeys(sample_registration(), ""))
    assert page_problems(page(name), empty)
    assert page_problems(page("mobile"), case_of(email="")) == ()


def test_two_different_passwords_are_noticed_at_the_second() -> None:
    problems = page_problems(page("password"), case_of(password_again="nakhla-1448"))
    assert [p.field for p in problems] == ["password_again"]
    assert page_problems(page("password"), case_of()) == ()


def test_a_weak_password_is_judged_once() -> None:
    problems = page_problems(page("password"), case_of(password="abc", password_again="abc"))
    assert [p.field for p in problems] == ["password"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", None),
        ("nakhla", None),
        ("nakhlanakhla", None),
        ("nakhla-14", "Enough. A longer one is stronger."),
        ("nakhla-1447-", "This password is strong."),
    ],
)
def test_a_sentence_tells_how_strong_a_password_is_once_it_will_do(typed: str, said: str | None) -> None:
    words = page("password").fields[0].echo(case_of(password=typed))
    assert (words and words.source) == said


@pytest.mark.parametrize(("born", "old_enough"), [("G:2008-11-22", True), ("G:2008-11-23", False)])
def test_the_applicant_is_eighteen_or_older(born: str, old_enough: bool) -> None:
    assert (page_problems(page("birth_date"), case_of(birth_date=born)) == ()) is old_enough


def test_the_codes_page_waits_for_the_screen_to_fill_in_the_mobile() -> None:
    hint = page("code").hint
    assert hint is not None and "{tail}" in hint.source and "%n" in hint.source
