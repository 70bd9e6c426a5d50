"""Answers as they are kept, and the view of them that rules read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import sample_answers, sample_case

from kiosk.domain.answers import Answers, age_on

TEXT = st.text(max_size=8)
ROW = st.dictionaries(TEXT, TEXT, max_size=3).map(lambda d: Answers().with_(**d))
ANSWERS = st.dictionaries(TEXT, TEXT | st.lists(TEXT, max_size=3).map(tuple) | st.lists(ROW, max_size=2).map(tuple))


@given(ANSWERS)
def test_answers_survive_being_written_down(values: dict[str, object]) -> None:
    answers = Answers().with_(**values)
    assert Answers.from_data(answers.to_data()) == answers


def test_the_sample_survives_being_written_down() -> None:
    assert Answers.from_data(sample_answers().to_data()) == sample_answers()


def test_changing_an_answer_leaves_the_earlier_answers_as_they_were() -> None:
    before = Answers().with_(a="1")
    after = before.with_(a="2", b="3").without("b")
    assert (before.text("a"), after.text("a"), "b" in after) == ("1", "2", False)


def test_asking_for_the_wrong_shape_gives_nothing() -> None:
    answers = Answers().with_(text="x", codes=("a",), rows=(Answers(),))
    assert answers.text("codes") == ""
    assert answers.many("text") == ()
    assert answers.rows("codes") == ()
    assert answers.many("rows") == ()


def test_an_empty_answer_counts_as_unanswered() -> None:
    assert "a" not in Answers().with_(a="")


def test_a_name_is_looked_up_in_the_row_first() -> None:
    case = sample_case(Answers().with_(a="form", b="form")).within(Answers().with_(a="row"))
    assert (case.text("a"), case.text("b")) == ("row", "form")


@pytest.mark.parametrize(
    ("text", "amount"), [("3000", Decimal(3000)), ("0.50", Decimal("0.5")), ("", None), ("x", None), ("NaN", None)]
)
def test_an_amount_is_a_number_or_nothing(text: str, amount: Decimal | None) -> None:
    assert sample_case(Answers().with_(a=text)).amount("a") == amount


@pytest.mark.parametrize(("text", "whole"), [("4", 4), ("", None), ("-1", None), ("1.5", None), ("٤", None)])
def test_a_count_is_a_number_or_nothing(text: str, whole: int | None) -> None:
    assert sample_case(Answers().with_(a=text)).whole("a") == whole


@pytest.mark.parametrize(
    ("today", "born", "age"),
    [
        (date(2026, 11, 22), date(2008, 11, 22), 18),
        (date(2026, 11, 21), date(2008, 11, 22), 17),
        (date(2025, 2, 28), date(2024, 2, 29), 0),
        (date(2025, 3, 1), date(2024, 2, 29), 1),
        (date(2026, 1, 1), date(2026, 1, 1), 0),
    ],
)
def test_an_age_is_in_full_years(today: date, born: date, age: int) -> None:
    assert age_on(today, born) == age
