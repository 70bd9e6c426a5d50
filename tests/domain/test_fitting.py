"""Reading what somebody else has stored."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.facts import Actor, Assurance, Fact, InformationRequested, Role, readable, to_json
from kiosk.domain.person_file import foldable

GOOD = Fact(
    UUID(int=1),
    "1000000008",
    datetime(2026, 11, 22, 9, tzinfo=UTC),
    "desk",
    Actor(Role.OFFICER, "11"),
    Assurance.UNVERIFIED,
    InformationRequested(UUID(int=2), UUID(int=3), ("rent",), "please", date(2026, 12, 3)),
)


def changed(**body: object) -> str:
    data = json.loads(to_json(GOOD))
    data["body"] |= body
    return json.dumps(data)


def test_a_fact_is_read_as_it_was_written() -> None:
    assert readable(to_json(GOOD)) == GOOD


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[" * 100_000,
        "null",
        "{}",
        changed(due="soon"),
        changed(items="rent"),
        changed(items=[1]),
        changed(words=None),
        changed(words="\ud800"),
        changed(more="x"),
        changed(request=7),
        to_json(GOOD).replace("InformationRequested", "FromTheFuture"),
        to_json(GOOD).replace("+00:00", ""),
    ],
)
def test_what_is_none_is_told_apart(text: str) -> None:
    assert readable(text) is None


@given(st.text())
def test_no_text_whatever_makes_it_fail(text: str) -> None:
    readable(text)


def test_all_that_folds_is_kept() -> None:
    assert foldable([GOOD, GOOD]) == [GOOD, GOOD]
