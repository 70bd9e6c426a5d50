"""What a person does about an application: facts and documents in one transaction, and a sentence where it can't be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from casework_kit import STATEMENT, Case
from services_kit import NOW, SALIM, Desk

from kiosk.domain.acts import bringing, inquiries, requests, rules
from kiosk.domain.acts.appeals import targets
from kiosk.domain.answers import Answers
from kiosk.domain.case import Question
from kiosk.domain.facts import (
    AppealSubmitted,
    ApplicationWithdrawn,
    ChangeReported,
    DocumentAdded,
    DocumentsBrought,
    InformationProvided,
    InquiryAsked,
    PaymentComplained,
)
from kiosk.domain.reference import is_reference
from kiosk.services.casework import Told
from kiosk.services.errors import AlreadySubmitted, DiskFull, NotPossible
from kiosk.services.visit import Visit

COMPLAINT = Answers().with_(
    month="2026-11", complaint_kind="short", expected="1320", received="900", complaint_text="Less came than before."
)
QUESTION = Answers().with_(topic="status", question="When is it decided?")
CHANGE = Answers().with_(change_kind="income", since="this_month")


@pytest.fixture
def case() -> Case:
    return Case()


Ready = Callable[[], Told]


def ready_appeal(case: Case, days_ago: int = 0, **more: str) -> Ready:
    """Filled, with two files: only «تأكيد» is missing."""
    against = next(iter(targets(case.app.case)), None) or case.reject(days_ago)
    seen = case.app
    form = case.desk.casework.appeal_form(against)
    answers = case.fill(form, STATEMENT.with_(**more))
    assert form.attachments is not None
    for number in (1, 2):
        case.attach(form, form.attachments.row(number))
    return lambda: case.desk.casework.appeal(SALIM, seen, against, answers)


def ready_answer(case: Case) -> Ready:
    request, seen = case.request(), case.app
    answers = case.fill(requests.answer_form(request), Answers().with_(answer_text="We moved in May."))
    return lambda: case.desk.casework.provide(SALIM, seen, request, answers)


def ready_question(case: Case) -> Ready:
    answers, seen = case.fill(inquiries.inquiry_form(case.id, "", ""), QUESTION), case.app
    return lambda: case.desk.casework.ask(SALIM, seen, answers)


def ready_complaint(case: Case) -> Ready:
    answers, seen = case.fill(case.desk.casework.complaint_form(case.id), COMPLAINT), case.app
    return lambda: case.desk.casework.complain(SALIM, seen, answers)


def ready_report(case: Case, **more: str) -> Ready:
    answers, seen = case.fill(case.desk.casework.change_form(case.id), CHANGE.with_(**more)), case.app
    return lambda: case.desk.casework.report(SALIM, seen, answers)


def kinds_of(desk: Desk) -> list[str]:
    return [type(fact.body).__name__ for fact in desk.facts()]


# ── missing documents ───────────────────────────────────────────────────────────────────────────────────────────


def ready_documents(case: Case, *keys: str) -> Ready:
    """Of what is missing, these are at hand."""
    account, seen = case.account, case.app
    form = bringing.bring_form(seen, account, date(2026, 11, 22))
    case.fill(form, Answers())
    rows = form.checklist(case.desk.applications.case(SALIM, Answers()))
    for row in rows:
        if row.key in keys:
            case.attach(form, row)
    return lambda: case.desk.casework.bring(SALIM, seen)


def test_a_missing_document_is_brought_later_and_missing_no_more(case: Case) -> None:
    first, *others = case.app.missing
    told = ready_documents(case, first)()
    assert isinstance(told.fact.body, DocumentsBrought)
    assert case.app.missing == tuple(others)
    assert [d.id for d in case.app.documents if d.key == first] == list(told.fact.body.documents)


def test_only_what_is_missing_is_asked_for_again_and_none_of_it_must_come_today(case: Case) -> None:
    first, *_ = case.app.missing
    ready_documents(case, first)()
    rows = bringing.missing_rows(case.app, case.account, date(2026, 11, 22))
    assert {row.key for row in rows} == set(case.app.missing)
    form = bringing.bring_form(case.app, case.account, date(2026, 11, 22))
    assert not any(row.required for row in form.checklist(case.desk.applications.case(SALIM, Answers())))


def test_nothing_at_all_is_not_brought(case: Case) -> None:
    with pytest.raises(NotPossible):
        ready_documents(case)()


def test_a_decided_application_takes_no_missing_document(case: Case) -> None:
    ready_documents(case, case.app.missing[0])
    case.reject()
    with pytest.raises(NotPossible):
        case.desk.casework.bring(SALIM, case.app)


# ── appeal ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_appeal_stands_in_the_file_with_its_evidence_and_its_own_number(case: Case) -> None:
    told = ready_appeal(case)()
    body = told.fact.body
    assert isinstance(body, AppealSubmitted)
    assert is_reference(body.reference)
    assert told.reference == body.reference != case.app.reference
    (stands,) = case.app.case.appeals
    assert (stands.id, stands.ground, stands.late) == (body.appeal, "not_beneficiary", False)
    assert stands.documents == tuple(d.id for d in told.documents)
    assert [d.kind for d in case.app.documents] == ["appeal_evidence"] * 2
    assert kinds_of(case.desk)[-3:] == ["DocumentAdded", "DocumentAdded", "AppealSubmitted"]


def test_what_was_drafted_is_gone_and_its_documents_travel(case: Case) -> None:
    told = ready_appeal(case)()
    form = f"appeal:{told.fact.body.decision}"  # type: ignore[attr-defined]
    assert case.desk.drafts.resume(SALIM, form, 1) is None
    assert case.desk.documents.kept(SALIM, form) == ()
    with case.desk.store.work() as work:
        assert [way.document for way in work.under_way(SALIM.person)] == [d.id for d in told.documents]


@pytest.mark.parametrize(("days", "late"), [(62, False), (63, True)])
def test_an_appeal_is_late_after_sixty_days_that_end_on_an_open_one_and_then_says_why(
    case: Case, days: int, late: bool
) -> None:
    told = ready_appeal(case, days, late_because="In hospital until today.")()
    assert case.app.case.appeals[0].late is late
    assert told.fact.body.late_because == ("In hospital until today." if late else "")  # type: ignore[attr-defined]


def test_a_second_appeal_ends_in_a_sentence_even_from_a_page_that_did_not_know_of_the_first(case: Case) -> None:
    against = case.reject()
    seen = case.app
    form = case.desk.casework.appeal_form(against)
    case.desk.casework.appeal(SALIM, seen, against, case.fill(form, STATEMENT))
    before = case.desk.facts()
    case.fill(form, STATEMENT)
    with pytest.raises(NotPossible) as refused:
        case.desk.casework.appeal(SALIM, seen, against, STATEMENT)
    assert refused.value.why == rules.APPEAL_OPEN
    assert case.desk.facts() == before
    assert case.desk.drafts.resume(SALIM, form.code, form.version) is not None


def test_after_a_dismissed_appeal_another_may_follow(case: Case) -> None:
    told = ready_appeal(case)()
    case.desk.clock.forward(days=1)
    case.decide(told.fact.body.appeal, upheld=False)  # type: ignore[attr-defined]
    case.desk.clock.forward(days=1)
    second = ready_appeal(case)()
    assert second.reference != told.reference


# ── answer ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_answer_closes_its_request_with_words_and_documents(case: Case) -> None:
    request = case.request()
    form = requests.answer_form(request)
    answers = case.fill(form, Answers().with_(answer_text="We moved in May."))
    lease = case.attach(form, form.checklist(case.desk.applications.case(SALIM, answers))[0])
    told = case.desk.casework.provide(SALIM, case.app, request, answers)
    assert told.fact.body == InformationProvided(case.id, request.id, "We moved in May.", (lease.id,))
    (answered,) = case.app.case.requests
    assert (answered.answer, answered.documents) == ("We moved in May.", (lease.id,))
    assert case.app.case.open_requests == ()
    added = [f.body for f in case.desk.facts() if isinstance(f.body, DocumentAdded)]
    assert [(d.application, d.key) for d in added] == [(case.id, "requested:1")]


def test_a_late_answer_is_taken(case: Case) -> None:
    request = case.request(due=date(2026, 11, 20))
    answers = case.fill(requests.answer_form(request), Answers().with_(answer_text="Only now."))
    case.desk.casework.provide(SALIM, case.app, request, answers)
    assert case.app.case.open_requests == ()


def test_an_answer_with_nothing_in_it_is_not_sent(case: Case) -> None:
    request = case.request()
    answers = case.fill(requests.answer_form(request), Answers())
    with pytest.raises(NotPossible) as refused:
        case.desk.casework.provide(SALIM, case.app, request, answers)
    assert refused.value.why == requests.NOTHING_GIVEN
    assert case.app.case.open_requests == (request,)


def test_a_request_is_answered_once(case: Case) -> None:
    request, seen = case.request(), case.app
    answers = Answers().with_(answer_text="We moved in May.")
    form = requests.answer_form(request)
    case.desk.casework.provide(SALIM, seen, request, case.fill(form, answers))
    with pytest.raises(NotPossible) as refused:
        case.desk.casework.provide(SALIM, seen, request, case.fill(form, answers))
    assert refused.value.why == rules.ANSWERED


# ── the small ones ──────────────────────────────────────────────────────────────────────────────────────────────


def test_a_question_has_a_number_and_waits_for_its_answer(case: Case) -> None:
    told = ready_question(case)()
    body = told.fact.body
    assert isinstance(body, InquiryAsked)
    assert is_reference(body.reference)
    assert case.app.case.questions == (
        Question(body.inquiry, "status", "When is it decided?", told.fact.at, reference=body.reference),
    )


def test_a_complaint_holds_month_amounts_and_proof(case: Case) -> None:
    form = case.desk.casework.complaint_form(case.id)
    proof = case.attach(form, form.attachments.row(1))  # type: ignore[union-attr]
    body = ready_complaint(case)().fact.body
    assert isinstance(body, PaymentComplained)
    assert (body.month, body.expected, body.received, body.documents) == ("2026-11", "1320", "900", (proof.id,))
    assert case.app.case.questions[0].documents == (proof.id,)


@pytest.mark.parametrize(
    ("more", "since"),
    [({}, date(2026, 11, 1)), ({"since": "today"}, date(2026, 11, 22)), ({"change_text": "a job"}, date(2026, 11, 1))],
)
def test_a_change_tells_since_when(case: Case, more: dict[str, str], since: date) -> None:
    body = ready_report(case, **more)().fact.body
    assert isinstance(body, ChangeReported)
    assert (body.kind, body.since, body.text) == ("income", since, more.get("change_text", ""))


def test_an_application_that_is_not_decided_can_be_taken_back_once(case: Case) -> None:
    seen = case.app
    told = case.desk.casework.withdraw(SALIM, seen)
    assert told.fact.body == ApplicationWithdrawn(case.id)
    assert case.app.status == "withdrawn"
    with pytest.raises(NotPossible) as refused:
        case.desk.casework.withdraw(SALIM, seen)
    assert refused.value.why == rules.WITHDRAWN


# ── all of them ─────────────────────────────────────────────────────────────────────────────────────────────────

ACTS = [ready_appeal, ready_answer, ready_question, ready_complaint, ready_report]


@pytest.mark.parametrize("verb", ["append", "set_last_serial", "drop_draft", "commit"])
def test_where_there_is_no_room_nothing_of_an_appeal_is_stored_and_its_draft_stays(case: Case, verb: str) -> None:
    act, before = ready_appeal(case), case.desk.facts()
    form = f"appeal:{case.app.case.decisions[-1].id}"
    case.desk.store.tear(verb)
    with pytest.raises(DiskFull):
        act()
    case.desk.store.mend()
    assert case.desk.facts() == before
    assert case.desk.drafts.resume(SALIM, form, 1) is not None
    assert len(case.desk.documents.kept(SALIM, form)) == 2
    assert act().reference


@pytest.mark.parametrize("ready", ACTS)
def test_a_second_touch_stores_nothing_twice(case: Case, ready: Callable[[Case], Ready]) -> None:
    act = ready(case)
    act()
    before = case.desk.facts()
    with pytest.raises((AlreadySubmitted, NotPossible)):
        act()
    assert case.desk.facts() == before


@pytest.mark.parametrize("ready", ACTS[1:])
def test_nothing_is_done_about_an_application_that_was_withdrawn_meanwhile(
    case: Case, ready: Callable[[Case], Ready]
) -> None:
    act = ready(case)
    case.theirs.clear()
    case.desk.casework.withdraw(SALIM, case.app)
    before = case.desk.facts()
    with pytest.raises(NotPossible):
        act()
    assert case.desk.facts() == before


def test_only_an_identified_person_acts(case: Case) -> None:
    with pytest.raises(PermissionError):
        case.desk.casework.withdraw(Visit(person=SALIM.person, birth_date=SALIM.birth_date), case.app)


def test_no_two_numbers_of_a_kiosk_are_alike_whatever_they_are_of(case: Case) -> None:
    acts = (ready(case)() for ready in (ready_appeal, ready_question, ready_complaint))
    numbers = [case.app.reference, *(told.reference for told in acts)]
    assert len(set(numbers)) == 4
    assert all(number.startswith("0007") for number in numbers)


def test_an_act_tells_the_day_in_riyadh(case: Case) -> None:
    case.desk.clock.moment = NOW.replace(hour=21, minute=30)
    assert case.desk.casework.today() == date(2026, 11, 23)
    assert case.desk.casework.appeal_until(case.reject()) == date(2027, 1, 24)
