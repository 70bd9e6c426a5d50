"""A draft of an older form: only what changed is looked at again, and no answer that does not fit is passed over."""

from __future__ import annotations

from dataclasses import replace

from samples import newer, sample_answers, sample_case

from kiosk.domain.forms import Page, Programme, Roster
from kiosk.domain.older_form import moved
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY

NEXT = newer(SOCIAL_SECURITY, "gender", "members")
SEEN = frozenset(part.name for section in SOCIAL_SECURITY.sections for part in section.parts) | {"documents"}


def again(form: Programme, seen: frozenset[str] = SEEN, begun_in: int = 1, **answers: str) -> list[str]:
    case = sample_case(sample_answers().with_(**answers))
    found = moved(form.sections, form.version, case, seen, begun_in)
    assert not found.whole
    names = [part.name for part in found.again]
    assert found.done.isdisjoint(names)
    return names


def test_what_changed_since_comes_again_and_the_rest_stays_done() -> None:
    assert again(NEXT) == ["gender", "members"]
    assert moved(NEXT.sections, NEXT.version, sample_case(), SEEN, 1).done == SEEN - {"gender", "members"}


def test_what_was_not_reached_yet_needs_no_second_look() -> None:
    seen = frozenset({"name", "gender"})
    assert again(NEXT, seen) == ["gender"]


def test_an_answer_that_does_not_fit_any_more_comes_again() -> None:
    assert again(NEXT, education="a school of old") == ["gender", "education", "members"]


def test_a_roster_comes_again_for_a_page_of_its_rows() -> None:
    section, roster = SOCIAL_SECURITY.place_of("members")
    assert isinstance(roster, Roster)
    rows = replace(roster, pages=(*roster.pages[:-1], replace(roster.pages[-1], since=2)))
    parts: tuple[Page | Roster, ...] = tuple(rows if part is roster else part for part in section.parts)
    sections = tuple(replace(s, parts=parts) if s is section else s for s in SOCIAL_SECURITY.sections)
    assert again(replace(SOCIAL_SECURITY, version=2, sections=sections)) == ["members"]


def test_two_versions_later_all_that_changed_between_comes_again() -> None:
    assert again(newer(NEXT, "name")) == ["name", "gender", "members"]
    assert again(newer(NEXT, "name"), begun_in=2) == ["name"]


def test_where_it_is_not_known_what_changed_everything_comes_again() -> None:
    for form, begun_in in ((newer(SOCIAL_SECURITY), 1), (SOCIAL_SECURITY, 2)):
        found = moved(form.sections, form.version, sample_case(), SEEN, begun_in)
        assert found.whole and found.done == frozenset()
