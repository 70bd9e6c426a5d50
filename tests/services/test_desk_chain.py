"""A journal that was read is looked over for a changed, missing or moved entry, also one of an older program."""

from __future__ import annotations

import json
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from desk_sample import NOW, OFFICER, DeskSample

from kiosk.domain.facts import GENESIS, Actor, Assurance, Entry, Fact, InquiryAsked, Role, digest, to_json
from kiosk.services.desk_chain import first_broken, left_out


@pytest.fixture
def entries() -> tuple[Entry, ...]:
    sample = DeskSample()
    _, application = sample.apply()
    return sample.work.open(sample.seat(OFFICER), application).entries


def test_a_journal_from_the_centre_is_whole(entries: tuple[Entry, ...]) -> None:
    assert len(entries) > 4
    assert first_broken(entries) is None
    assert first_broken(()) is None


def test_a_changed_fact_is_found(entries: tuple[Entry, ...]) -> None:
    forged = replace(entries[2], fact=replace(entries[2].fact, kiosk="0666"))
    assert first_broken((*entries[:2], forged, *entries[3:])) == 3


def test_a_changed_fact_with_a_digest_to_match_breaks_the_next(entries: tuple[Entry, ...]) -> None:
    fact = replace(entries[2].fact, kiosk="0666")
    forged = replace(entries[2], fact=fact, digest=digest(entries[2].previous, to_json(fact)))
    assert first_broken((*entries[:2], forged, *entries[3:])) == 4


def test_an_entry_that_was_left_out_is_counted_and_breaks_nothing(entries: tuple[Entry, ...]) -> None:
    with_a_gap = (*entries[:1], *entries[2:])
    assert (first_broken(with_a_gap), left_out(with_a_gap), left_out(entries), left_out(())) == (None, 1, 0, 0)


def test_entries_in_another_order_are_found(entries: tuple[Entry, ...]) -> None:
    assert first_broken((entries[0], entries[2], entries[1], *entries[3:])) == 2
    renumbered = replace(entries[2], number=2)
    assert first_broken((entries[0], renumbered, *entries[3:])) == 2


def test_a_fact_that_an_older_program_wrote_is_no_break() -> None:
    body = InquiryAsked(UUID(int=1), UUID(int=2), "status", "متى؟")
    fact = Fact(uuid4(), "1000000008", NOW, "0007", Actor(Role.APPLICANT), Assurance.CODE, body)
    data = json.loads(to_json(fact))
    data["version"] = 1
    del data["body"]["reference"], data["body"]["contact"]
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert first_broken((Entry(1, GENESIS, digest(GENESIS, text), fact),)) is None
    assert first_broken((Entry(1, GENESIS, digest(GENESIS, text + " "), fact),)) == 1
