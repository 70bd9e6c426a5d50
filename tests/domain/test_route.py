"""Where a person is in a form, on the sample household."""

from __future__ import annotations

from samples import sample_answers, sample_case

from kiosk.domain.answers import NO, YES, Answers
from kiosk.domain.programmes import SOCIAL_SECURITY
from kiosk.domain.programmes.empowerment import EMPOWERMENT
from kiosk.domain.route import (
    SectionState,
    first_open_part,
    neighbour,
    next_section,
    next_task,
    parts_of,
    section_state,
    tasks,
)

HOME = SOCIAL_SECURITY.section("home")
MONEY = SOCIAL_SECURITY.section("money")
ALL = frozenset(part.name for section in SOCIAL_SECURITY.sections for part in section.parts)


def names(section, case) -> list[str]:
    return [part.name for part in parts_of(section, case)]


def test_nothing_is_begun_at_first() -> None:
    states = {task.state for task in tasks(SOCIAL_SECURITY, sample_case(Answers()), frozenset())}
    assert states == {SectionState.NOT_BEGUN}


def test_every_section_of_the_sample_is_done_once_visited() -> None:
    assert {task.state for task in tasks(SOCIAL_SECURITY, sample_case(), ALL)} == {SectionState.DONE}


def test_a_section_with_right_answers_is_not_done_before_each_page_was_seen() -> None:
    assert section_state(HOME, sample_case(), ALL - {"rent"}) is SectionState.MISSING


def test_a_changed_answer_opens_a_section_again() -> None:
    case = sample_case(sample_answers().with_(lease_no=""))
    assert section_state(HOME, case, ALL) is SectionState.MISSING
    assert first_open_part(HOME, case, ALL).name == "lease"


def test_pages_that_the_answers_hide_are_not_on_the_way() -> None:
    owner = sample_case(sample_answers().with_(housing_type="owned"))
    assert "lease" in names(HOME, sample_case())
    assert "lease" not in names(HOME, owner)
    assert section_state(HOME, owner, ALL) is SectionState.DONE


def test_a_section_with_nothing_to_ask_is_done_and_stands_in_no_list() -> None:
    """Whoever can't work is asked nothing about work, and could never have handed in."""
    unable = sample_case(Answers().with_(unable_to_work=YES))
    health, work, wish = (EMPOWERMENT.section(name) for name in ("health", "work", "wish"))
    assert names(work, sample_case(Answers())) and not names(work, unable)
    assert section_state(work, unable, frozenset()) is SectionState.DONE
    assert work not in {task.section for task in tasks(EMPOWERMENT, unable, frozenset())}
    assert next_section(EMPOWERMENT, health, unable, frozenset()) is wish


def test_a_section_is_entered_at_its_first_page_when_all_is_done() -> None:
    assert first_open_part(HOME, sample_case(), ALL).name == "region"


def test_neighbours_skip_hidden_pages_and_end_at_the_edges() -> None:
    case = sample_case(sample_answers().with_(has_income=NO))
    first, second = MONEY.parts[0], MONEY.parts[2]
    assert neighbour(MONEY, first, case, 1) == second
    assert neighbour(MONEY, second, case, -1) == first
    assert neighbour(MONEY, first, case, -1) is None
    assert neighbour(MONEY, MONEY.parts[1], case, 1) is None
    assert neighbour(MONEY, MONEY.parts[-1], case, 1) is None


def seen_of(*sections: str) -> frozenset[str]:
    return frozenset(part.name for name in sections for part in SOCIAL_SECURITY.section(name).parts)


def test_what_is_incomplete_is_gone_on_with_before_what_has_not_begun() -> None:
    rows = tasks(SOCIAL_SECURITY, sample_case(), seen_of("personal", "home") - {"rent"})
    following = next_task(rows)
    assert following is not None
    assert following.section.name == "home"


def test_with_everything_done_there_is_nothing_to_go_on_with() -> None:
    assert next_task(tasks(SOCIAL_SECURITY, sample_case(), ALL)) is None


def test_after_a_section_comes_the_next_that_is_not_done() -> None:
    seen = seen_of("personal", "family", "money")
    following = next_section(SOCIAL_SECURITY, SOCIAL_SECURITY.section("family"), sample_case(), seen)
    assert following is HOME
    beyond = next_section(SOCIAL_SECURITY, HOME, sample_case(), seen | seen_of("home"))
    assert beyond is SOCIAL_SECURITY.section("health_work")


def test_what_was_left_out_before_a_section_does_not_come_after_it() -> None:
    last = SOCIAL_SECURITY.sections[-1]
    assert next_section(SOCIAL_SECURITY, last, sample_case(), seen_of(last.name)) is None
