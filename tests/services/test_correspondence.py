"""In which language a person is written to."""

from __future__ import annotations

import pytest
from samples import NATIONAL_ID
from services_kit import SALIM, Desk

from kiosk.domain.facts import LanguageChosen
from kiosk.services.correspondence import Correspondence
from kiosk.services.visit import Visit


def chosen(desk: Desk) -> list[str]:
    return [fact.body.language for fact in desk.facts() if isinstance(fact.body, LanguageChosen)]


def test_arabic_needs_no_choosing_and_what_is_so_already_is_written_once() -> None:
    desk = Desk()
    correspondence = Correspondence(desk.store, desk.scribe, desk.following)
    for language in ("ar", "en", "en", "ar", "ar"):
        correspondence.choose(SALIM, language)
    assert chosen(desk) == ["en", "ar"]


def test_what_the_centre_told_of_an_earlier_visit_counts() -> None:
    desk = Desk()
    correspondence = Correspondence(desk.store, desk.scribe, desk.following)
    correspondence.choose(SALIM, "en")
    desk.sync.round()
    assert chosen(desk) == [], "it has left for the centre"
    desk.following.forget()
    visit = desk.sign_in(SALIM)
    assert desk.following.file(visit).language == "en"
    correspondence.choose(visit, "en")
    assert chosen(desk) == []


def test_nobody_chooses_for_a_person_who_is_not_identified() -> None:
    desk = Desk()
    with pytest.raises(PermissionError):
        Correspondence(desk.store, desk.scribe, desk.following).choose(Visit(person=NATIONAL_ID), "en")
    assert desk.facts() == ()
