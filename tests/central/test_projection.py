"""From a journal to rows, without any database."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, get_type_hints
from uuid import UUID, uuid4

import pytest
from centre_kit import NOW, a_fact, an_account, an_application

from kiosk.central.projection import HEAVIEST, LONGEST, Frame, Line, Read, day_counts, read, rows_of
from kiosk.central.read_rows import AccountRow, ApplicationRow, CallRow, DayKind, HouseholdRow, QueueRow, UnreadableRow
from kiosk.central.terms import terms_in_force
from kiosk.domain.facts import Body, Fact, RegistrationSettled, fact_kinds, to_json

# One value of each type that a fact's field may have.
VALUES: dict[object, object] = {
    str: "7",
    int: 7,
    bool: True,
    UUID: UUID(int=7),
    date: NOW.date(),
    datetime: NOW,
    tuple[str, ...]: ("7", "8"),
    tuple[UUID, ...]: (UUID(int=7),),
    dict[str, Any]: {"name": "7", "members": [{"age": "8"}]},
    tuple[dict[str, Any], ...]: ({"id": "7", "figures": ["8"]},),
}
FRAME = Frame(terms_in_force(), {"0007": "Riyadh"})
KINDS = sorted((kind for kind, _ in fact_kinds().values()), key=lambda kind: kind.__name__)


def line(fact: Fact, number: int = 1, text: str = "") -> Line:
    return Line(0, number, fact.id, 1, number, text or to_json(fact), "0007", NOW + timedelta(minutes=5), True)


def changed(fact: Fact, change: Callable[[dict[str, object]], object]) -> Line:
    data = json.loads(to_json(fact))
    change(data)
    return line(fact, text=json.dumps(data))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_fact_is_read(kind: type[Body]) -> None:
    body = kind(**{name: VALUES[hint] for name, hint in get_type_hints(kind).items()})
    assert isinstance(read(line(a_fact(body=body))), Read)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda d: d.update(kind="FromTheFuture"), "kind"),
        (lambda d: d.update(version=99, body={}), "damaged"),
        (lambda d: d["body"].update(reference=7), "damaged"),
        (lambda d: d["body"].update(reference="with\0nothing"), "damaged"),
        (lambda d: d["body"].update(programme="half a \ud800 letter"), "damaged"),
        (lambda d: d["body"].update(form_version=True), "damaged"),
        (lambda d: d["body"].update(answers="none"), "damaged"),
        (lambda d: d["body"].update(missing=["rent", 7]), "damaged"),
        (lambda d: d.update(at="9999-12-31T23:59:59.000000+00:00"), "damaged"),
        (lambda d: d.update(at="2026-11-22T09:30:15"), "damaged"),
        (lambda d: d.update(actor=[]), "damaged"),
    ],
)
def test_what_a_stolen_kiosk_may_have_sent_is_set_aside(
    change: Callable[[dict[str, object]], object], reason: str
) -> None:
    answer = read(changed(an_application(), change))
    assert isinstance(answer, UnreadableRow)
    assert answer.reason == reason


@pytest.mark.parametrize("text", ["", "null", "[" * 100_000, "7" * 10_000, '{"kind": []}'])
def test_what_is_no_fact_at_all_is_set_aside(text: str) -> None:
    assert isinstance(read(line(a_fact(), text=text or " ")), UnreadableRow)


def test_the_rows_of_a_person_are_those_of_their_file() -> None:
    rows = rows_of([line(fact, number) for number, fact in enumerate([an_account(), an_application()], 1)], FRAME)
    assert [type(row) for row in rows] == [ApplicationRow, QueueRow, QueueRow, AccountRow, HouseholdRow, CallRow]
    assert isinstance(rows[0], ApplicationRow)
    assert (rows[0].status, rows[0].submitted_at, rows[0].proven) == ("under_review", NOW, True)


def test_the_account_is_the_registration_that_was_chosen() -> None:
    first, second = an_account(), replace(an_account(), at=NOW + timedelta(hours=1))
    settled = a_fact(body=RegistrationSettled(second.id))
    for facts, expected in (([first, second], (NOW, True)), ([first, second, settled], (second.at, False))):
        [row] = rows_of([line(fact, number) for number, fact in enumerate(facts, 1)], FRAME)
        assert isinstance(row, AccountRow)
        assert (row.registered_at, row.contested) == expected


def test_a_journal_that_grows_without_end_is_read_up_to_a_point() -> None:
    fact = a_fact()
    lines = [line(an_account()), *(line(fact, n) for n in range(2, LONGEST + 1)), line(an_application(), LONGEST + 1)]
    account, flood = rows_of(lines, FRAME)
    assert isinstance(account, AccountRow)
    assert isinstance(flood, UnreadableRow)
    assert (flood.number, flood.reason) == (LONGEST + 1, "flood")


def test_a_journal_that_grows_too_heavy_is_read_up_to_a_point() -> None:
    heavy = [line(a_fact(), number, " " * (HEAVIEST // 10)) for number in range(2, 20)]
    flood = [row for row in rows_of([line(an_account()), *heavy], FRAME) if getattr(row, "reason", "") == "flood"]
    assert [row.number for row in flood if isinstance(row, UnreadableRow)] == [11]


def test_only_what_can_be_read_is_counted() -> None:
    fact = a_fact()
    lines = [line(fact), line(replace(fact, id=uuid4())), line(a_fact(), text="nothing")]
    assert day_counts(lines) == {DayKind(date(2026, 11, 22), "0007", "IdentityWitnessed"): 2}
