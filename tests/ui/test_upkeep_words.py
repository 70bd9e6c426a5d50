"""What a clerk reads: how much, since when and why, in plain words, and nobody's name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.words import Words
from kiosk.services.ports import OutboxCounts, Parked
from kiosk.services.refusals import FactRefusal
from kiosk.services.sync import SyncState
from kiosk.ui.upkeep_words import FACTS, FAST, FILES, LOST, OUTDATED, SLOW, clerk_words, upkeep_lines

LATE_AT_NIGHT = datetime(2026, 11, 21, 22, 30, tzinfo=UTC)
FINE = SyncState(True, OutboxCounts())


def values(words: Words) -> dict[str, object]:
    return dict(words.values)


def test_where_all_is_well_the_page_says_so() -> None:
    icons = [icon for icon, _ in upkeep_lines(FINE, ())]
    assert icons == ["wifi-high", "check-circle"]
    assert clerk_words(FINE) == clerk_words(None) == Words("For the clerk")


def test_before_the_first_answer_nothing_is_claimed() -> None:
    ((icon, _),) = upkeep_lines(None, ())
    assert icon == "hourglass-medium"


def test_a_refusal_says_how_many_since_which_saudi_day_and_what_to_do() -> None:
    _, (icon, words) = upkeep_lines(FINE, (Parked("reference_taken", False, 2, LATE_AT_NIGHT),))
    told = values(words)
    assert icon == "x-circle"
    assert told["what"] == Words("%n record(s) refused", n=2)
    assert "2026/11/22" in str(told["day"])
    assert told["reason"] == FACTS[FactRefusal.REFERENCE_TAKEN]


def test_facts_and_documents_have_words_of_their_own() -> None:
    _, (_, words) = upkeep_lines(FINE, (Parked("checksum", True, 1, LATE_AT_NIGHT),))
    assert values(words)["reason"] == FILES["checksum"]


def test_a_reason_that_this_program_does_not_know_is_named() -> None:
    _, (_, words) = upkeep_lines(FINE, (Parked("brand_new", False, 1, LATE_AT_NIGHT),))
    assert "brand_new" in str(values(words)["reason"])


@pytest.mark.parametrize("code", [code for code in FactRefusal if code is not FactRefusal.BEHIND])
def test_each_reason_by_which_a_fact_is_refused_has_its_words(code: FactRefusal) -> None:
    assert code in FACTS


@pytest.mark.parametrize(
    ("state", "line"),
    [
        (SyncState(True, OutboxCounts(lost=3)), LOST.count(3)),
        (SyncState(True, OutboxCounts(), outdated=True), OUTDATED),
        (SyncState(True, OutboxCounts(), clock_off=timedelta(minutes=11)), SLOW.count(11)),
        (SyncState(True, OutboxCounts(), clock_off=timedelta(minutes=-3)), FAST.count(3)),
    ],
)
def test_what_a_technician_mends_stands_on_the_page(state: SyncState, line: Words) -> None:
    assert [words for _, words in upkeep_lines(state, ())][1:] == [line]


def test_the_way_to_the_page_says_how_many_matters_there_are() -> None:
    assert clerk_words(SyncState(True, OutboxCounts(parked=7, lost=1), outdated=True)).n == 3
