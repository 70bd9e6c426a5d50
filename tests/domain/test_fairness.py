"""How a case ended, its groups, and that what is hidden can't be told from what is shown."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest
from deadlines_kit import APPLICATION, SUNDAY, TERMS, application
from hypothesis import given
from hypothesis import strategies as st
from test_case import APPEALED, DISMISSED, FINAL, INITIAL, REJECTED, REQUEST, UPHELD, WITHDRAWN

from kiosk.domain.answers import Answers
from kiosk.domain.facts import CaseBody, InformationRequested
from kiosk.domain.fairness import (
    AGE_FROM,
    AppealOutcome,
    Ending,
    Quarter,
    age_group,
    ending,
    gender_of,
    region_of,
    visible,
)

NONE, OPEN, YES, NO = AppealOutcome
ASKED = InformationRequested(APPLICATION, REQUEST, ("rent",), "", date(2026, 11, 12))


def on(day: int) -> date:
    """A day of November 2026; 31 is the first of December."""
    return date(2026, 11, day) if day <= 30 else date(2026, 12, day - 30)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ([], None),
        ([(on(3), INITIAL)], None),
        ([(on(3), WITHDRAWN)], None),
        ([(on(3), REJECTED)], Ending(on(3), False, 2, False, 0, NONE)),
        ([(on(29), REJECTED)], Ending(on(29), False, 20, False, 0, NONE)),
        ([(on(30), REJECTED)], Ending(on(30), False, 21, True, 0, NONE)),
        ([(on(3), INITIAL), (on(10), FINAL)], Ending(on(10), True, 7, False, 0, NONE)),
        ([(on(3), INITIAL), (on(11), FINAL)], Ending(on(11), True, 8, True, 0, NONE)),
        ([(on(3), ASKED), (on(31), REJECTED)], Ending(on(31), False, 22, False, 1, NONE)),
        ([(on(3), REJECTED), (on(4), ASKED)], Ending(on(3), False, 2, False, 0, NONE)),
        ([(on(3), REJECTED), (on(4), APPEALED)], Ending(on(3), False, 2, False, 0, OPEN)),
        (
            [(on(3), REJECTED), (on(4), APPEALED), (on(5), DISMISSED)],
            Ending(on(3), False, 2, False, 0, NO),
        ),
        (
            [(on(3), REJECTED), (on(4), APPEALED), (on(5), UPHELD), (on(8), INITIAL), (on(9), FINAL)],
            Ending(on(3), False, 2, False, 0, YES),
        ),
    ],
)
def test_how_a_case_ended(told: list[tuple[date, CaseBody]], found: Ending | None) -> None:
    assert ending(application(*told), TERMS) == found


def test_a_case_that_ends_before_it_begins_took_no_time() -> None:
    """Two clocks disagree; the report does not count below zero."""
    found = ending(application((SUNDAY, REJECTED), submitted=on(9)), TERMS)
    assert found is not None and (found.days, found.late) == (0, False)


def test_groups_are_told_by_known_answers_alone() -> None:
    app = application()
    told = replace(app, answers=Answers({"region": "06", "gender": "female"}))
    odd = replace(app, answers=Answers({"region": "the moon", "gender": ("male",)}))
    assert (region_of(told), gender_of(told)) == ("06", "female")
    assert (region_of(odd), gender_of(odd)) == (region_of(app), gender_of(app)) == ("", "")


@pytest.mark.parametrize(
    ("born", "group"),
    [
        (date(2001, 11, 2), "under_25"),
        (date(2001, 11, 1), "25_34"),
        (date(1961, 11, 1), "65_over"),
        (date(1961, 11, 2), "55_64"),
        (date(2026, 11, 2), ""),
        (None, ""),
    ],
)
def test_the_age_group_on_the_day_of_submission(born: date | None, group: str) -> None:
    assert age_group(born, date(2026, 11, 1)) == group


def test_age_groups_ascend_and_begin_with_birth() -> None:
    assert list(AGE_FROM.values()) == sorted(set(AGE_FROM.values())) and min(AGE_FROM.values()) == 0


def test_a_quarter_has_its_three_months() -> None:
    assert (Quarter(2026, 4).first, Quarter(2026, 4).last) == (date(2026, 10, 1), date(2026, 12, 31))
    assert (Quarter(2024, 1).first, Quarter(2024, 1).last) == (date(2024, 1, 1), date(2024, 3, 31))
    assert Quarter(2026, 1).before == Quarter(2025, 4) and Quarter(2026, 3).before == Quarter(2026, 2)
    assert {Quarter.of(date(2026, month, 15)).number for month in (7, 8, 9)} == {3}
    with pytest.raises(ValueError, match="quarter"):
        Quarter(2026, 5)


# ── what is hidden ──────────────────────────────────────────────────────────────────────────────────────────────

COUNTS = st.dictionaries(st.sampled_from("abcdefghij"), st.integers(1, 40) | st.sampled_from([9, 10, 11]), min_size=1)


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({"a": 10, "b": 10}, {"a", "b"}),
        ({"a": 9, "b": 10, "c": 11}, {"c"}),
        ({"a": 9, "b": 10, "c": 10, "d": 11}, {"d"}),
        ({"a": 1, "b": 2, "c": 30, "d": 40}, {"d"}),
        ({"a": 9, "b": 9}, set()),
        ({"a": 9, "b": 500}, set()),
        ({}, set()),
    ],
)
def test_small_groups_are_hidden_and_the_next_in_size_with_them(counts: dict[str, int], shown: set[str]) -> None:
    assert visible(counts, 10) == shown


@given(COUNTS)
def test_nothing_small_is_shown(counts: dict[str, int]) -> None:
    assert all(counts[group] >= 10 for group in visible(counts, 10))


@given(COUNTS)
def test_no_hidden_count_can_be_told_from_what_is_shown(counts: dict[str, int]) -> None:
    """Whoever knows the rule, the sum and all that is shown finds another set of counts that would look the same: two
    hidden groups have each other's, or, where no group is shown at all, one that is not known of has had the cases.
    """
    shown = visible(counts, 10)
    hidden = set(counts) - shown
    for group in hidden:
        partners = hidden if shown else hidden | {"not known of"}
        swapped = [{**counts, group: counts.get(other, 0), other: counts[group]} for other in partners - {group}]
        assert any(found[group] != counts[group] and _picture(found) == _picture(counts) for found in swapped), (
            f"{group} of {counts}"
        )


def _picture(counts: dict[str, int]) -> tuple[dict[str, int], int]:
    """What is shown of these, and their sum. A group without cases is not there."""
    there = {group: n for group, n in counts.items() if n}
    return {group: there[group] for group in visible(there, 10)}, sum(there.values())


@given(COUNTS)
def test_what_is_hidden_is_never_one_group_beside_shown_ones(counts: dict[str, int]) -> None:
    shown = visible(counts, 10)
    hidden = Counter({group: n for group, n in counts.items() if group not in shown})
    assert not hidden or not shown or (len(hidden) >= 2 and hidden.total() > 10)
