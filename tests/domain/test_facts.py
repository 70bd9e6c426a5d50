"""Facts: every kind survives being written down, and a changed one shows."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from typing import Any, get_type_hints
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.facts import (
    AUTHORITY,
    CENTRE,
    CLERK,
    GENESIS,
    PERSON,
    Actor,
    ApplicationSubmitted,
    Assurance,
    Body,
    Fact,
    FileOpened,
    FinallyApproved,
    IdentityWitnessed,
    LetterPrinted,
    NoticeAttempted,
    NumberRequested,
    ReceiptPrinted,
    Role,
    digest,
    fact_kinds,
    from_json,
    said_at_a_kiosk,
    said_by,
    to_json,
)

TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
DATA = st.dictionaries(TEXT, TEXT | st.lists(TEXT, max_size=2), max_size=3)
PLAIN = {
    str: TEXT,
    int: st.integers(0, 10**9),
    bool: st.booleans(),
    UUID: st.uuids(),
    date: st.dates(),
    datetime: st.datetimes(timezones=st.just(UTC)),
    tuple[str, ...]: st.lists(TEXT, max_size=3).map(tuple),
    tuple[UUID, ...]: st.lists(st.uuids(), max_size=3).map(tuple),
    dict[str, Any]: DATA,
    tuple[dict[str, Any], ...]: st.lists(DATA, max_size=2).map(tuple),
}


def bodies() -> st.SearchStrategy[object]:
    """Any registered kind of fact with any content; a new field type needs a line in PLAIN."""
    return st.one_of(
        st.builds(kind, **{f.name: PLAIN[get_type_hints(kind)[f.name]] for f in fields(kind)})
        for kind, _version in fact_kinds().values()
    )


FACTS = st.builds(
    Fact,
    id=st.uuids(),
    person=TEXT,
    at=st.datetimes(timezones=st.just(UTC)),
    kiosk=TEXT,
    actor=st.builds(Actor, st.sampled_from(Role), TEXT),
    assurance=st.sampled_from(Assurance),
    body=bodies(),
)
PRINTED = Fact(
    id=UUID(int=1),
    person="1000000016",
    at=datetime(2026, 11, 22, 7, 31, tzinfo=UTC),
    kiosk="0007",
    actor=Actor(Role.APPLICANT),
    assurance=Assurance.CODE,
    body=ReceiptPrinted(UUID(int=2), 1),
)


@given(FACTS)
def test_every_kind_of_fact_survives_being_written_down(fact: Fact) -> None:
    assert from_json(to_json(fact)) == fact


@given(FACTS)
def test_writing_a_fact_again_gives_the_same_bytes(fact: Fact) -> None:
    text = to_json(fact)
    assert to_json(from_json(text)) == text
    assert text == json.dumps(json.loads(text), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "Unheard"},
        {"id": "no uuid"},
        {"body": {}},
        {"body": {"application": str(UUID(int=2)), "copy": 1, "more": 2}},
        {"actor": None},
        {"version": 0},
    ],
)
def test_a_damaged_or_unknown_fact_is_a_value_error(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(json.dumps({**json.loads(to_json(PRINTED)), **change}))


@pytest.mark.parametrize("text", ["", "[]", "{}", '"fact"', "null"])
def test_what_is_no_fact_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_json(text)


def test_a_chain_shows_a_changed_a_missing_and_a_swapped_fact() -> None:
    texts = [to_json(PRINTED), to_json(PRINTED).replace("0007", "0008"), to_json(PRINTED).replace("0007", "0009")]

    def end(chain: list[str]) -> str:
        link = GENESIS
        for text in chain:
            link = digest(link, text)
        return link

    whole = end(texts)
    assert end(texts) == whole
    assert end([texts[0], texts[1] + " ", texts[2]]) != whole
    assert end([texts[0], texts[2]]) != whole
    assert end([texts[1], texts[0], texts[2]]) != whole


def test_the_bytes_of_a_fact_are_fixed() -> None:
    """The chain is computed over these bytes: changing how a fact is written breaks every journal."""
    assert to_json(PRINTED) == (
        '{"actor":{"name":"","role":"applicant"},"assurance":"code","at":"2026-11-22T07:31:00.000000+00:00",'
        '"body":{"application":"00000000-0000-0000-0000-000000000002","copy":1},'
        '"id":"00000000-0000-0000-0000-000000000001","kind":"ReceiptPrinted","kiosk":"0007",'
        '"person":"1000000016","version":1}'
    )


def test_a_number_that_an_earlier_version_asked_for_is_the_applications() -> None:
    asked = json.loads(to_json(replace(PRINTED, body=NumberRequested(UUID(int=2), UUID(int=2)))))
    del asked["body"]["act"]
    assert from_json(json.dumps(asked | {"version": 1})).body == NumberRequested(UUID(int=2), UUID(int=2))
    with pytest.raises(ValueError, match="not a fact"):
        from_json(json.dumps(asked | {"version": 1, "body": {}}))


def test_every_kind_names_who_may_say_it_and_a_kiosk_never_speaks_for_the_authority() -> None:
    for kind, _version in fact_kinds().values():
        assert said_by(kind)
        assert said_at_a_kiosk(kind) <= said_by(kind) - AUTHORITY - CENTRE


@pytest.mark.parametrize(
    ("kind", "anywhere", "at_a_kiosk"),
    [
        (ApplicationSubmitted, PERSON, PERSON),
        (IdentityWitnessed, CLERK, CLERK),
        (LetterPrinted, PERSON | AUTHORITY, PERSON),
        (FinallyApproved, AUTHORITY, frozenset()),
        (FileOpened, AUTHORITY | CLERK, frozenset()),
        (NoticeAttempted, CENTRE, frozenset()),
        (Body, frozenset(), frozenset()),
    ],
)
def test_who_says_what(kind: type[Body], anywhere: frozenset[Role], at_a_kiosk: frozenset[Role]) -> None:
    assert (said_by(kind), said_at_a_kiosk(kind)) == (anywhere, at_a_kiosk)
