"""The forms of what a person does about an application: what they ask, and what the answers become."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from samples import sample_case

from kiosk.domain.acts import appeals, changes, complaints, inquiries, requests
from kiosk.domain.acts.appeals import Target
from kiosk.domain.acts.papers import act_paper
from kiosk.domain.answers import Answers, Case
from kiosk.domain.case import Request
from kiosk.domain.dates import short_day
from kiosk.domain.forms import Field, Page, Programme, page_problems, relevant
from kiosk.domain.reasons import REASONS
from kiosk.domain.words import Words, ltr

AT = datetime(2026, 11, 1, 8, tzinfo=UTC)
TODAY = date(2026, 11, 22)
APP, DECISION, ACT = UUID(int=1), UUID(int=2), UUID(int=3)
REJECTION = Target(DECISION, "rejected", AT, ("INCOME_OVER_MIN", "HOUSING_PROOF_MISSING"))
APPROVAL = Target(DECISION, "final_approval", AT)
MONTH = Target(DECISION, "ineligible", AT, (), "2026-11")
REQUEST = Request(ACT, ("The lease", "A bank statement"), "To study the home", date(2026, 11, 25), AT)


def until(month: date) -> date:
    return month.replace(day=10) + timedelta(days=30)


FORMS = {
    "appeal": appeals.appeal_form(REJECTION, TODAY),
    "appeal of an amount": appeals.appeal_form(APPROVAL),
    "answer": requests.answer_form(REQUEST),
    "inquiry": inquiries.inquiry_form(APP, "0551234567", "salim@mail.com"),
    "complaint": complaints.complaint_form(APP, TODAY, until),
    "change": changes.change_form(APP, 15),
}


def pages(form: Programme) -> list[Page]:
    return [part for section in form.sections for part in section.parts if isinstance(part, Page)]


def fields(form: Programme) -> Iterator[Field]:
    return (field for _, _, field in form.fields())


def case(**answers: str) -> Case:
    return sample_case(Answers().with_(**answers), TODAY)


def shown(form: Programme, of: Case) -> list[str]:
    return [page.name for page in pages(form) if page.shown_when(of)]


def problems(form: Programme, name: str, of: Case) -> list[str]:
    page = next(page for page in pages(form) if page.name == name)
    return [problem.field for problem in page_problems(page, of)]


# ── every form ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_names_and_questions_are_unique(form: Programme) -> None:
    for found in ([p.name for p in pages(form)], [f.name for f in fields(form)], [p.title for p in pages(form)]):
        assert len(found) == len(set(found))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_page_that_goes_on_by_one_touch_asks_one_choice(form: Programme) -> None:
    for page in pages(form):
        if page.one_touch:
            (field,) = page.fields
            assert all(option.hint and option.icon for option in field.kind.options)


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_no_nonsense_breaks_a_rule(form: Programme) -> None:
    for text in ("", "x" * 3000, "G:2026-13-40", "-1", "no such code"):
        of = case(**{field.name: text for field in fields(form)})
        relevant(form, of)
        for page in pages(form):
            page_problems(page, of)


def test_the_forms_of_two_decisions_have_two_drafts() -> None:
    codes = {form.code for form in FORMS.values()}
    assert len(codes) == len(FORMS) - 1  # the two appeals are against the same decision
    assert appeals.form_code(APP) != appeals.form_code(DECISION)


# ── appeal ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_reasons_are_gone_through_one_a_page_only_where_they_are_the_ground() -> None:
    form = appeals.appeal_form(REJECTION)
    assert shown(form, case(ground="not_beneficiary")) == ["ground", "statement"]
    each = ["reason_INCOME_OVER_MIN", "reason_HOUSING_PROOF_MISSING"]
    assert shown(form, case(ground="reasons")) == ["ground", *each, "statement"]


def test_a_reason_s_page_tells_what_is_accepted_for_every_reason_of_the_catalogue() -> None:
    every = tuple(r.code for r in REASONS)
    form = appeals.appeal_form(Target(DECISION, "rejected", AT, every))
    of = [page for page in pages(form) if page.name.startswith("reason_")]
    assert [page.hint is not None for page in of] == [bool(r.evidence) for r in REASONS]
    assert [page.fields[0].label for page in of] == [r.text for r in REASONS]
    assert all(page.labelled for page in of)


@pytest.mark.parametrize(
    ("against", "grounds", "asked"),
    [
        (REJECTION, ("reasons", "not_beneficiary"), True),
        (APPROVAL, ("amount",), False),
        (MONTH, ("not_beneficiary",), False),
    ],
)
def test_the_grounds_fit_the_decision_and_the_only_one_is_not_asked(
    against: Target, grounds: tuple[str, ...], asked: bool
) -> None:
    assert against.grounds == grounds
    assert ("ground" in shown(appeals.appeal_form(against), case())) is asked


def test_a_reason_of_tomorrow_s_catalogue_does_not_keep_anybody_from_appealing() -> None:
    against = Target(DECISION, "rejected", AT, ("A_REASON_OF_TOMORROW",))
    assert against.grounds == ("not_beneficiary",)
    assert shown(appeals.appeal_form(against), case()) == ["statement"]


def test_a_reason_is_disputed_with_words_and_one_at_least() -> None:
    form = appeals.appeal_form(REJECTION)
    agreed = {"agree_INCOME_OVER_MIN": "agree", "agree_HOUSING_PROOF_MISSING": "agree"}
    last = "reason_HOUSING_PROOF_MISSING"
    assert problems(form, last, case(ground="reasons", **agreed)) == ["agree_HOUSING_PROOF_MISSING"]
    disputed = {**agreed, "agree_HOUSING_PROOF_MISSING": "dispute"}
    assert problems(form, last, case(ground="reasons", **disputed)) == ["why_HOUSING_PROOF_MISSING"]
    told = {**disputed, "why_HOUSING_PROOF_MISSING": "the lease is there"}
    assert problems(form, last, case(ground="reasons", **told)) == []


@pytest.mark.parametrize(("length", "wrong"), [(0, True), (19, True), (20, False), (2000, False), (2001, True)])
def test_a_statement_has_20_to_2000_letters(length: int, wrong: bool) -> None:
    form = appeals.appeal_form(APPROVAL)
    assert bool(problems(form, "statement", case(statement="ا" * length))) is wrong


def test_only_a_late_appeal_is_asked_why_first_of_all() -> None:
    assert shown(appeals.appeal_form(REJECTION, TODAY), case())[0] == "late"
    assert "late" not in shown(appeals.appeal_form(REJECTION), case())


def test_a_term_that_is_not_confirmed_says_so() -> None:
    sure, unsure = (pages(appeals.appeal_form(REJECTION, TODAY, sure=sure))[0].hint for sure in (True, False))
    assert sure == appeals.LATE.fill(day=short_day(TODAY))
    assert unsure == appeals.UNSURE.fill(sentence=sure)


@pytest.mark.parametrize(
    ("kind", "key", "name"),
    [
        ("appeal_evidence", "appeal_evidence:2", appeals.EVIDENCE.name),
        ("payment_proof", "payment_proof:2", complaints.PROOF.name),
    ],
)
def test_the_papers_of_acts_have_names_and_numbers(kind: str, key: str, name: Words) -> None:
    told = act_paper(kind, key)
    assert told is not None
    assert dict(told.values) == {"document": name, "subject": ltr("2")}
    assert act_paper("lease", "lease") is None


def test_an_appeal_s_fact_sorts_the_reasons_and_keeps_the_arguments_in_their_order() -> None:
    form = appeals.appeal_form(REJECTION, TODAY)
    answers = Answers().with_(
        ground="reasons",
        agree_INCOME_OVER_MIN="dispute",
        why_INCOME_OVER_MIN="it ended in May",
        agree_HOUSING_PROOF_MISSING="agree",
        why_HOUSING_PROOF_MISSING="left over",
        statement="the income of the last year ended",
        late_because="in hospital",
    )
    kept = relevant(form, sample_case(answers))
    fact = appeals.appealed(APP, ACT, "000700000018", REJECTION, kept, (UUID(int=9),))
    assert (fact.ground, fact.decision, fact.documents) == ("reasons", DECISION, (UUID(int=9),))
    assert (fact.agreed, fact.disputed) == (("HOUSING_PROOF_MISSING",), ("INCOME_OVER_MIN",))
    assert (fact.arguments, fact.late_because) == (("it ended in May",), "in hospital")


def test_an_appeal_of_an_amount_needs_no_ground_chosen() -> None:
    fact = appeals.appealed(APP, ACT, "", APPROVAL, Answers().with_(statement="too small"), ())
    assert (fact.ground, fact.agreed, fact.disputed) == ("amount", (), ())


def test_evidence_comes_as_pdf_once_at_least_and_each_file_has_its_row() -> None:
    attachments = FORMS["appeal"].attachments
    assert attachments is not None
    assert (attachments.kind.only_pdf, attachments.least) == (True, 1)
    assert attachments.most > 1
    assert [attachments.row(n).key for n in (1, 2)] == ["appeal_evidence:1", "appeal_evidence:2"]


# ── answer ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_each_item_asked_for_is_a_row_that_may_be_left_out() -> None:
    rows = requests.answer_form(REQUEST).checklist(case())
    assert [dict(row.kind.name.values)["text"] for row in rows] == ["The lease", "A bank statement"]
    assert [(row.key, row.required) for row in rows] == [("requested:1", False), ("requested:2", False)]


def test_an_answer_has_words_or_a_document() -> None:
    assert requests.given(Answers(), 0) is not None
    assert requests.given(Answers().with_(answer_text="here"), 0) is None
    assert requests.given(Answers(), 1) is None


def test_an_answer_is_late_from_the_day_after_its_last_day() -> None:
    assert not requests.is_late(REQUEST, date(2026, 11, 25))
    assert requests.is_late(REQUEST, date(2026, 11, 26))


# ── inquiry ─────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("length", "wrong"), [(9, True), (10, False), (1000, False), (1001, True)])
def test_a_question_has_10_to_1000_letters(length: int, wrong: bool) -> None:
    assert bool(problems(FORMS["inquiry"], "question", case(question="ا" * length))) is wrong


def test_the_way_of_answering_is_asked_only_where_there_are_two() -> None:
    assert "contact" in shown(FORMS["inquiry"], case())
    assert "contact" not in shown(inquiries.inquiry_form(APP, "0551234567", ""), case())


def test_an_inquiry_holds_how_it_is_to_be_answered() -> None:
    answers = Answers().with_(topic="payment", question="when is it paid?")
    fact = inquiries.asked(APP, ACT, "000700000018", answers)
    assert (fact.topic, fact.text, fact.reference, fact.contact) == (
        "payment", "when is it paid?", "000700000018", "mobile",
    )  # fmt: skip
    assert inquiries.asked(APP, ACT, "", answers.with_(contact="email")).contact == "email"


# ── payment complaint ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("kind", "expected", "received", "wrong"),
    [
        ("short", "1320", "1000", []),
        ("short", "1320", "1320", ["received"]),
        ("short", "1320", "", ["received"]),
        ("short", "0", "0", ["expected"]),
        ("zero", "1320", "", []),
        ("returned", "", "", ["expected"]),
    ],
)
def test_more_was_expected_than_received(kind: str, expected: str, received: str, wrong: list[str]) -> None:
    of = case(complaint_kind=kind, expected=expected, received=received)
    assert problems(FORMS["complaint"], "amounts", of) == wrong


def test_the_newest_six_months_are_offered_across_a_year_s_end() -> None:
    form = complaints.complaint_form(APP, date(2026, 2, 28), until)
    (field,) = pages(form)[0].fields
    assert [o.code for o in field.kind.options] == [
        "2026-02", "2026-01", "2025-12", "2025-11", "2025-10", "2025-09",
    ]  # fmt: skip


def test_a_month_s_window_is_told_and_soft() -> None:
    (field,) = pages(FORMS["complaint"])[0].fields
    november, october, *_ = field.kind.options
    assert "until" in november.hint.source
    assert "ended" in october.hint.source
    assert problems(FORMS["complaint"], "month", case(month=october.code)) == []


def test_a_complaint_of_an_empty_payment_received_nothing() -> None:
    answers = Answers().with_(month="2026-11", complaint_kind="zero", expected="1320", received="900")
    kept = relevant(FORMS["complaint"], sample_case(answers))
    fact = complaints.complained(APP, ACT, "000700000018", kept, ())
    assert (fact.month, fact.kind, fact.expected, fact.received) == ("2026-11", "zero", "1320", "0")


# ── change ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("answers", "day"),
    [
        ({"since": "today"}, TODAY),
        ({"since": "this_month"}, date(2026, 11, 1)),
        ({"since": "a_day", "since_day": "H:1448-1-1"}, date(2026, 6, 16)),
    ],
)
def test_since_when_a_change_is(answers: dict[str, str], day: date) -> None:
    assert changes.since(Answers().with_(**answers), TODAY) == day


def test_a_change_without_a_day_is_no_report() -> None:
    with pytest.raises(ValueError, match="checked before"):
        changes.since(Answers().with_(since="a_day"), TODAY)


def test_a_change_lies_not_ahead_and_today_is_right() -> None:
    ahead, today = (case(since="a_day", since_day=day) for day in ("G:2026-11-23", "G:2026-11-22"))
    assert problems(FORMS["change"], "since_day", ahead) == ["since_day"]
    assert problems(FORMS["change"], "since_day", today) == []


def test_two_touches_and_a_confirmation_report_a_change() -> None:
    asked = [p for p in pages(FORMS["change"]) if p.shown_when(case(since="today")) and not p.aside]
    assert [page.name for page in asked] == ["change_kind", "since"]
    assert all(page.one_touch for page in asked)
