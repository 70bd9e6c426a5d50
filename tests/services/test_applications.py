"""«تقديم»: the reference, the facts and the end of the draft in one transaction; what came in and what is missing."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from samples import sample_answers, sample_declarations
from services_kit import FORM, NOW, SALIM, Desk, every_key

from kiosk.domain.facts import (
    Actor,
    ApplicationSubmitted,
    Assurance,
    DocumentAdded,
    Fact,
    FlawsAccepted,
    ReceiptPrinted,
    Role,
)
from kiosk.domain.person_file import DocumentOnFile
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.reference import is_reference
from kiosk.services.errors import AlreadySubmitted, DiskFull
from kiosk.services.ports import Fate, Pushed
from kiosk.services.visit import Visit

OPTIONAL = "education_certificate"


def submitted_fact(desk: Desk) -> ApplicationSubmitted:
    (body,) = (f.body for f in desk.facts() if isinstance(f.body, ApplicationSubmitted))
    return body


def added(desk: Desk) -> list[DocumentAdded]:
    return [f.body for f in desk.facts() if isinstance(f.body, DocumentAdded)]


def acknowledge(desk: Desk, *facts: Fact) -> None:
    with desk.store.work() as work:
        for fact in facts:
            work.record(Pushed(fact.id, Fate.STORED), NOW)


# ── the case ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_day_of_a_case_is_the_day_in_riyadh() -> None:
    desk = Desk()
    desk.clock.moment = NOW.replace(hour=21, minute=30)
    assert desk.applications.case(SALIM, sample_answers()).today == date(2026, 11, 23)


def test_a_case_knows_the_applicant() -> None:
    assert Desk().applications.case(SALIM, sample_answers()).applicant == SALIM.applicant()


# ── submitting ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_fact_holds_the_whole_application() -> None:
    desk = Desk()
    told = desk.submit()
    body = submitted_fact(desk)
    assert (body.application, body.reference) == (told.application, told.reference)
    assert (body.programme, body.form_version) == (FORM, SOCIAL_SECURITY.version)
    assert body.answers == sample_answers().to_data()
    assert body.declarations == sample_declarations()


def test_a_document_of_an_earlier_application_counts_again_and_does_not_travel_again() -> None:
    desk = Desk()
    first = desk.hand_in("identity_card")
    desk.submit()
    on_file = DocumentOnFile(first.id, "identity_card", "identity_card", 1, first.sha256, 9, NOW, ("blurred",))
    desk.save_draft()
    told = desk.applications.submit(
        SALIM, SOCIAL_SECURITY, sample_answers(), (), {"identity_card": on_file, "x": on_file}
    )
    assert [row.key for row in told.received] == ["identity_card"]
    assert "identity_card" not in [row.key for row in told.missing]
    with desk.store.work() as work:
        bodies = [fact.body for fact in work.facts_of(SALIM.person)]
        assert work.documents(SALIM.person, FORM) == ()
    again = [b for b in bodies if isinstance(b, DocumentAdded) and b.application == told.application]
    assert [(b.document, b.sha256, b.size) for b in again] == [(first.id, first.sha256, 9)]
    assert [b.flaws for b in bodies if isinstance(b, FlawsAccepted)] == [("blurred",)]


def test_what_is_handed_in_now_takes_the_place_of_an_earlier_document() -> None:
    desk = Desk()
    new = desk.hand_in("identity_card")
    old = DocumentOnFile(uuid4(), "identity_card", "identity_card", 1, "0" * 64, 9, NOW)
    desk.save_draft()
    desk.applications.submit(SALIM, SOCIAL_SECURITY, sample_answers(), (), {"identity_card": old})
    with desk.store.work() as work:
        bodies = [fact.body for fact in work.facts_of(SALIM.person)]
    assert [b.document for b in bodies if isinstance(b, DocumentAdded)] == [new.id]


def test_answers_that_other_answers_hide_are_not_submitted() -> None:
    desk = Desk()
    desk.submit(answers=sample_answers().with_(has_income="no", has_assets="no"))
    told = submitted_fact(desk).answers
    assert "incomes" not in told
    assert "assets" not in told


@pytest.mark.parametrize(
    ("visit", "actor", "assurance"),
    [
        (SALIM, Actor(Role.APPLICANT), Assurance.CODE),
        (
            Visit(helper=True, person=SALIM.person, birth_date=SALIM.birth_date),
            Actor(Role.HELPER),
            Assurance.UNVERIFIED,
        ),
    ],
)
def test_every_fact_of_a_submission_tells_who_and_how_sure(visit: Visit, actor: Actor, assurance: Assurance) -> None:
    desk = Desk()
    desk.hand_in("lease", visit)
    desk.submit(visit)
    assert [(f.actor, f.assurance, f.kiosk) for f in desk.facts()] == [(actor, assurance, "0007")] * 2


def test_the_moment_told_is_the_moment_written() -> None:
    desk = Desk()
    told = desk.submit()
    assert {f.at for f in desk.facts()} == {told.at}


def test_with_no_document_all_required_ones_are_missing() -> None:
    desk = Desk()
    told = desk.submit()
    assert told.received == ()
    assert [row.key for row in told.missing] == [key for key in every_key() if key != OPTIONAL]
    assert submitted_fact(desk).missing == tuple(row.key for row in told.missing)


def test_with_every_document_none_is_missing() -> None:
    desk = Desk()
    for key in every_key():
        desk.hand_in(key)
    told = desk.submit()
    assert [row.key for row in told.received] == every_key()
    assert told.missing == ()
    assert [a.key for a in added(desk)] == every_key()


def test_a_document_s_fact_describes_it_fully() -> None:
    desk = Desk()
    lease = desk.hand_in("lease", pages=3)
    told = desk.submit()
    (fact,) = added(desk)
    assert fact == DocumentAdded(
        lease.id, told.application, "lease", "lease", "application/pdf", len(lease.content), 3, lease.sha256
    )


def test_documents_are_announced_before_the_application_that_counts_on_them() -> None:
    desk = Desk()
    desk.hand_in("lease")
    desk.submit()
    assert [type(f.body) for f in desk.facts()] == [DocumentAdded, ApplicationSubmitted]


def test_a_document_that_no_answer_asks_for_any_more_does_not_travel() -> None:
    desk = Desk()
    desk.save_draft()
    desk.hand_in("lease")
    told = desk.submit(answers=sample_answers().with_(housing_type="owned"))
    assert "lease" not in [row.key for row in (*told.received, *told.missing)]
    assert added(desk) == []
    with desk.store.work() as work:
        assert work.counts().documents == 0
    assert desk.documents.kept(SALIM, FORM) == ()


def test_the_draft_goes_and_its_documents_stay_until_they_have_travelled() -> None:
    desk = Desk()
    desk.save_draft()
    desk.hand_in("lease")
    desk.submit()
    assert desk.drafts.resume(SALIM, FORM, 1) is None
    with desk.store.work() as work:
        assert work.counts().documents == 1


@pytest.mark.parametrize(
    ("verb", "after"),
    [
        ("last_serial", 1),
        ("set_last_serial", 1),
        ("documents", 1),
        ("append", 1),
        ("append", 2),
        ("append", 3),
        ("drop_draft", 1),
        ("commit", 1),
    ],
)
def test_a_full_disk_submits_nothing_and_loses_nothing(verb: str, after: int) -> None:
    desk = Desk()
    desk.save_draft()
    kept = {desk.hand_in("lease"), desk.hand_in("family_record")}
    desk.store.tear(verb, after)
    with pytest.raises(DiskFull):
        desk.submit_saved()
    desk.store.mend()
    assert desk.facts() == ()
    assert set(desk.documents.kept(SALIM, FORM)) == kept
    draft = desk.drafts.resume(SALIM, FORM, SOCIAL_SECURITY.version)
    assert draft is not None
    assert draft.answers == sample_answers()
    with desk.store.work() as work:
        assert work.last_serial() == 0


@pytest.mark.parametrize("sent", [False, True])
def test_a_draft_is_submitted_once(sent: bool) -> None:
    desk = Desk()
    desk.hand_in("lease")
    desk.submit()
    once = desk.facts()
    if sent:
        acknowledge(desk, *once)
        once = ()
    with desk.store.work() as work:
        serial = work.last_serial()
    with pytest.raises(AlreadySubmitted):
        desk.submit_saved()
    assert desk.facts() == once
    with desk.store.work() as work:
        assert work.last_serial() == serial


# ── references ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_references_are_valid_and_of_this_kiosk_and_never_the_same() -> None:
    desk = Desk()
    references = [desk.submit().reference for _ in range(20)]
    assert all(is_reference(reference) and reference.startswith("0007") for reference in references)
    assert len(set(references)) == 20


def test_a_clock_set_back_repeats_no_reference() -> None:
    desk = Desk()
    first = desk.submit().reference
    desk.clock.forward(days=-300)
    assert desk.submit().reference > first


def test_a_new_store_begins_above_what_the_old_one_gave_out() -> None:
    old = Desk()
    given = [old.submit().reference for _ in range(5)]
    replaced = Desk()
    replaced.clock.forward(hours=1)
    assert replaced.submit().reference > max(given)


# ── afterwards ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_printed_copy_is_written_down_with_its_number() -> None:
    desk = Desk()
    told = desk.submit()
    desk.clock.forward(minutes=1)
    desk.applications.receipt_printed(SALIM, told.application, 2)
    fact = desk.facts()[-1]
    assert (fact.body, fact.at) == (ReceiptPrinted(told.application, 2), NOW + timedelta(minutes=1))


def test_an_application_has_arrived_when_the_centre_acknowledged_it_and_not_before() -> None:
    desk = Desk()
    told = desk.submit()
    assert not desk.applications.arrived(SALIM, told.application)
    acknowledge(desk, *desk.facts())
    assert desk.applications.arrived(SALIM, told.application)


def test_an_application_has_arrived_also_while_a_later_one_waits() -> None:
    desk = Desk()
    first = desk.submit()
    acknowledge(desk, *desk.facts())
    second = desk.submit()
    assert desk.applications.arrived(SALIM, first.application)
    assert not desk.applications.arrived(SALIM, second.application)


def test_a_refused_application_has_not_arrived() -> None:
    desk = Desk()
    told = desk.submit()
    with desk.store.work() as work:
        for fact in work.pending(10):
            work.record(Pushed(fact.id, Fate.REFUSED, "reference_taken"), NOW)
    assert not desk.applications.arrived(SALIM, told.application)
