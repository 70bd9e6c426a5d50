"""The whole story that `make demo` tells, and what it leaves at the centre."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from store_reader import facts_at

from kiosk.bootstrap import centre_file
from kiosk.central.sqlite import SqliteCentral
from kiosk.demo_bootstrap import Played, played
from kiosk.devices.system_clock import SystemClock
from kiosk.domain.facts import FileOpened, LetterPrinted, NoticeAttempted, ReceiptPrinted, Role
from kiosk.domain.person_file import PersonFile
from kiosk.settings import Settings

PERSON = "1000000016"


@pytest.fixture(scope="module")
def play(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    """Told once; the tests look at what came of it."""
    folder = tmp_path_factory.mktemp("story")
    with played(Settings(), folder, folder / "out") as play:
        play.tell()
        yield play


def test_the_application_ends_approved_after_a_refusal_and_an_appeal(play: Played) -> None:
    (app,) = PersonFile.of(facts_at(centre_file(play.settings, practice=True), PERSON)).applications
    assert (app.status, app.case.decisions[-1].amount) == ("final_approval", Decimal(2460))
    assert [decision.outcome for decision in app.case.decisions] == ["rejected", "initial_approval", "final_approval"]
    assert [appeal.upheld for appeal in app.case.appeals] == [True]
    assert app.case.open_requests == ()


def test_no_officer_decided_what_that_officer_had_decided_before(play: Played) -> None:
    (app,) = PersonFile.of(facts_at(centre_file(play.settings, practice=True), PERSON)).applications
    (appeal,) = app.case.appeals
    rejected, initially, finally_ = (decision.by for decision in app.case.decisions)
    assert appeal.decided_by != rejected
    assert finally_ not in {rejected, initially, appeal.decided_by}


def test_each_look_paper_and_notice_stands_in_the_journal_whose_chain_is_whole(play: Played) -> None:
    path = centre_file(play.settings, practice=True)
    facts = facts_at(path, PERSON)
    central = SqliteCentral(path, SystemClock(), "0000")
    assert central.verify_chain() is None
    central.close()
    kinds = [type(fact.body) for fact in facts]
    assert kinds.count(FileOpened) == 5
    assert kinds.count(NoticeAttempted) >= 6
    assert ReceiptPrinted in kinds
    assert {fact.actor.role for fact in facts if isinstance(fact.body, FileOpened)} == {Role.OFFICER}
    assert [fact.body.copy for fact in facts if isinstance(fact.body, LetterPrinted)] in (
        [1],
        [],
    )  # it may still travel


def test_receipts_letter_and_messages_are_left_for_whoever_looks(play: Played) -> None:
    papers: list[Path] = sorted((play.settings.folder() / "practice-receipts").glob("*.pdf"))
    assert len(papers) >= 4
    assert len(list((play.out / "messages").glob("*.txt"))) >= 6


def test_the_two_sides_are_of_one_practice(play: Played) -> None:
    assert replace(play.settings, practice=True) == play.settings
