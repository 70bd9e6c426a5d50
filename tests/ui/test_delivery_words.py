"""What a person reads of an application on its way: never more than is true, and what to do where it does not go on."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from samples import TODAY, sample_case
from sending_states import HELD, OFFLINE, REFUSED, TRAVELLING, WHOLE

from kiosk.domain.dates import short_day
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.statuses import STATUSES, Tone
from kiosk.domain.words import ltr, verbatim
from kiosk.services.delivery import FactsDelivery, FileDelivery, Stage
from kiosk.services.receipts import named
from kiosk.ui.delivery_words import (
    ADVICE,
    ARRIVED,
    ARRIVING,
    MISSING,
    NOT_TAKEN,
    TAKE_IN_AGAIN,
    TO_BE_SENT,
    WITH_CLERK,
    Standing,
    application_line,
    document_line,
    document_name,
    documents_chip,
    missing_line,
)

NAME = verbatim("a lease")
FILE = FileDelivery(uuid4(), "lease", "lease", Stage.WAITING, 1000, 0)


# ── the application ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("standing", "tone", "state"),
    [(WHOLE, Tone.OK, ARRIVED), (OFFLINE, Tone.INFO, TO_BE_SENT), (HELD, Tone.WARN, WITH_CLERK)],
)
def test_an_application_says_where_it_is(standing: Standing, tone: Tone, state: object) -> None:
    line = application_line(NAME, standing)
    assert (line.tone, line.state) == (tone, state)
    assert (line.advice is not None) is standing.held


def test_the_centre_s_status_is_told_only_of_what_has_arrived() -> None:
    assert application_line(NAME, WHOLE, "under_review").state == STATUSES[0].name
    assert application_line(NAME, OFFLINE, "under_review").state == TO_BE_SENT


def test_an_application_behind_a_refused_fact_is_held_too() -> None:
    behind = replace(OFFLINE, delivery=replace(OFFLINE.delivery, facts=FactsDelivery(1, held_back=True)))
    assert behind.held


def test_a_refused_receipt_does_not_unsay_that_the_application_has_arrived() -> None:
    receipt = replace(WHOLE, delivery=replace(WHOLE.delivery, facts=FactsDelivery(0, ("conflict",))))
    assert not receipt.held
    assert application_line(NAME, receipt).state == ARRIVED


@pytest.mark.parametrize(
    ("standing", "settled"), [(WHOLE, True), (OFFLINE, False), (TRAVELLING, False), (HELD, False), (REFUSED, False)]
)
def test_only_what_has_arrived_whole_is_asked_for_no_more(standing: Standing, settled: bool) -> None:
    assert standing.settled is settled


# ── a document ──────────────────────────────────────────────────────────────────────────────────────────────


def test_a_document_waits_arrives_and_has_arrived() -> None:
    stages = (FILE, replace(FILE, arrived=400), replace(FILE, stage=Stage.ARRIVED, arrived=1000))
    lines = [document_line(NAME, file) for file in stages]
    assert [line.state for line in lines] == [TO_BE_SENT, ARRIVING.fill(percent=ltr("40%")), ARRIVED]
    assert [line.said for line in lines] == [False, False, True]


def test_a_document_that_is_not_verified_yet_is_never_all_there() -> None:
    assert document_line(NAME, replace(FILE, arrived=1000)).state == ARRIVING.fill(percent=ltr("99%"))


@pytest.mark.parametrize(
    ("code", "advice"), [("checksum", ADVICE["checksum"]), ("too_large", ADVICE["too_large"]), ("new", TAKE_IN_AGAIN)]
)
def test_a_refused_document_says_what_to_do(code: str, advice: object) -> None:
    line = document_line(NAME, replace(FILE, stage=Stage.PARKED, code=code))
    assert (line.tone, line.state, line.advice) == (Tone.ERROR, NOT_TAKEN, advice)


def test_a_document_is_called_as_the_checklist_calls_it_or_by_its_kind() -> None:
    programme = PROGRAMMES[0]
    due = programme.checklist(sample_case())
    whose = next(row for row in due if row.due.subject_words is not None)
    file = replace(FILE, kind=whose.kind.code, key=whose.key)
    assert document_name(file, programme, due) == named(whose)
    assert document_name(file, programme, ()) == whose.kind.name
    assert document_name(replace(file, kind="older"), programme, ()).source == "Document"


def test_a_document_that_was_not_handed_in_says_until_when_it_may_be() -> None:
    line = missing_line(NAME, TODAY)
    assert (line.tone, line.state) == (Tone.WARN, MISSING)
    assert line.advice is not None
    assert dict(line.advice.values)["day"] == short_day(TODAY)


# ── all documents ───────────────────────────────────────────────────────────────────────────────────────────


def test_all_documents_in_one_status() -> None:
    assert documents_chip(WHOLE)[0] is Tone.OK
    tone, words = documents_chip(TRAVELLING)
    assert (tone, dict(words.values)) == (Tone.INFO, {"there": ltr("2"), "total": ltr("5")})
    tone, words = documents_chip(REFUSED)
    assert (tone, words.n) == (Tone.ERROR, 2)
