"""What a person does about an application, from the list to the receipt: real screens, store, quarantine and centre."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from act_kit import (
    DECISION,
    STATEMENT,
    application,
    at_the_list,
    attach,
    fill,
    open_application,
    receipts,
    rejected,
    sent,
    submitted,
)
from kiosk_kit import Kiosk
from store_reader import facts_at
from test_following_up import PERSON, by_code, centre

from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.facts import (
    ApplicationWithdrawn,
    ChangeReported,
    EligibilityJudged,
    InformationRequested,
    LanguageChosen,
    Role,
)

Open = Callable[..., Kiosk]
REQUEST = UUID(int=43)


def request(app: UUID, due: date = date(2099, 1, 4)) -> InformationRequested:
    return InformationRequested(app, REQUEST, ("عقد الإيجار", "كشف حساب"), "المستند غير واضح.", due)


def reasons_disputed(kiosk: Kiosk) -> None:
    """Through «السبب»: the reasons one by one, then the statement."""
    kiosk.await_page("ground")
    kiosk.press("ground_reasons")
    fill(kiosk, "reason_INCOME_OVER_MIN", "reason_HOUSING_PROOF_MISSING", "statement")


# ── appeal ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_appeal_with_two_files_arrives_with_its_own_number_and_receipt(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    at_the_list(kiosk, rejected(kiosk))
    open_application(kiosk)
    kiosk.press("need")
    reasons_disputed(kiosk)
    attach(kiosk, 0)
    attach(kiosk, 1)
    assert "الملفات المرفقة: 2" in kiosk.text.replace("\u2066", "").replace("\u2069", "")
    kiosk.press("continue")
    kiosk.await_page("review")
    assert STATEMENT in kiosk.text
    kiosk.press("continue")
    kiosk.await_page("confirm_appeal")
    kiosk.press("confirm")
    done = sent(kiosk)
    (appeal,) = application(kiosk).case.appeals
    assert appeal.reference == done.reference != application(kiosk).reference
    assert (appeal.decision, appeal.statement, appeal.late) == (DECISION, STATEMENT, False)
    assert (appeal.agreed, appeal.disputed) == (("HOUSING_PROOF_MISSING",), ("INCOME_OVER_MIN",))
    assert {d.id for d in application(kiosk).documents} >= set(appeal.documents)
    assert len(appeal.documents) == 2
    assert any(done.reference in name for name in receipts(kiosk))
    kiosk.press("finish")
    kiosk.await_page("application")
    assert "اعتراض" in kiosk.text


def test_without_a_file_an_appeal_does_not_go_on(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    at_the_list(kiosk, rejected(kiosk))
    open_application(kiosk)
    kiosk.press("need")
    reasons_disputed(kiosk)
    kiosk.await_page("attachments")
    kiosk.press("continue")
    assert kiosk.page == "attachments"
    assert "المطلوب ملف PDF واحد على الأقل" in kiosk.text


def test_a_file_of_an_appeal_is_looked_at_and_removed(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    at_the_list(kiosk, rejected(kiosk))
    open_application(kiosk)
    kiosk.press("need")
    reasons_disputed(kiosk)
    attach(kiosk)
    kiosk.press("view_appeal_evidence:1")
    kiosk.await_page("preview")
    kiosk.press("clear")
    kiosk.await_page("attachments")
    kiosk.press("remove_appeal_evidence:1")
    kiosk.hand.wait(lambda: kiosk.hand.find("remove_appeal_evidence:1") is None, "the file to go")


def test_an_appeal_left_at_its_files_goes_on_there_after_signing_in_again(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    at_the_list(kiosk, rejected(kiosk))
    open_application(kiosk)
    kiosk.press("need")
    reasons_disputed(kiosk)
    attach(kiosk)
    kiosk.save_and_end()
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    open_application(kiosk)
    kiosk.press("need")
    kiosk.await_page("attachments")
    assert kiosk.hand.find("view_appeal_evidence:1") is not None


def test_half_a_statement_comes_back(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    at_the_list(kiosk, rejected(kiosk))
    open_application(kiosk)
    kiosk.press("need")
    kiosk.await_page("ground")
    kiosk.press("ground_not_beneficiary")
    kiosk.await_page("statement")
    kiosk.hand.write("statement", "انتهى")
    kiosk.save_and_end()
    by_code(kiosk, "follow")
    kiosk.await_page("requests")
    open_application(kiosk)
    kiosk.press("need")
    kiosk.await_page("statement")
    assert kiosk.walk.screen.answers.text("statement") == "انتهى"


def test_a_kiosk_killed_in_the_middle_of_an_appeal_loses_at_most_the_page_in_hand(
    open_kiosk: Open, tmp_path: Path
) -> None:
    command = [sys.executable, str(Path(__file__).with_name("appealer.py")), str(tmp_path)]
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=paths) as appealer:
        assert appealer.stdout is not None
        reached = next((line for line in appealer.stdout if line.startswith("at ")), "")
        appealer.kill()
    assert reached == "at statement\n"

    kiosk = open_kiosk(folder=tmp_path)
    at_the_list(kiosk)
    open_application(kiosk)
    kiosk.press("need")
    kiosk.await_page("statement")
    assert kiosk.walk.screen.answers.text("why_INCOME_OVER_MIN") == "انتهى العقد في مايو."
    fill(kiosk, "statement")
    attach(kiosk)
    kiosk.press("continue", "continue", "confirm")
    assert sent(kiosk).reference


def test_while_an_appeal_is_open_there_is_no_second_one(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    at_the_list(kiosk, rejected(kiosk))
    open_application(kiosk)
    kiosk.press("need")
    reasons_disputed(kiosk)
    attach(kiosk)
    kiosk.press("continue", "continue", "confirm")
    sent(kiosk)
    kiosk.press("finish")
    kiosk.await_page("application")
    assert kiosk.hand.find("need") is None
    assert kiosk.hand.find("appeal") is None


# ── missing documents ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_document_that_was_missing_is_added_on_another_day(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    submitted(kiosk)
    at_the_list(kiosk)
    missing = application(kiosk).missing
    open_application(kiosk)
    kiosk.press("need")
    kiosk.await_page("documents")
    kiosk.press("continue")
    kiosk.await_page("review")
    kiosk.press("continue")
    kiosk.await_page("trouble")
    assert "المطلوب هنا مستند واحد على الأقل" in kiosk.text
    kiosk.press("back", "back")
    kiosk.await_page("documents")
    kiosk.press(f"add_{missing[0]}")
    kiosk.await_page("files")
    kiosk.press("file_0_0")
    kiosk.await_page("preview")
    kiosk.press("clear")
    kiosk.await_page("documents")
    kiosk.press("continue")
    kiosk.await_page("review")
    kiosk.press("continue")
    sent(kiosk)
    assert set(application(kiosk).missing) == set(missing) - {missing[0]}
    assert missing[0] in {document.key for document in application(kiosk).documents}


# ── answer ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_request_is_answered_in_place_with_words_and_a_document(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    at_the_list(kiosk, request(submitted(kiosk)))
    open_application(kiosk)
    kiosk.press("need")
    kiosk.await_page("request")
    assert "كشف حساب" in kiosk.text and "المستند غير واضح." in kiosk.text
    kiosk.press("answer")
    fill(kiosk, "answer_text")
    kiosk.await_page("documents")
    kiosk.press("add_requested:2")
    kiosk.await_page("files")
    kiosk.press("file_0_0")
    kiosk.await_page("preview")
    kiosk.press("clear")
    kiosk.await_page("documents")
    kiosk.press("continue")
    kiosk.await_page("review")
    kiosk.press("continue")
    sent(kiosk)
    (answered,) = application(kiosk).case.requests
    assert answered.answer == "انتقلنا في مايو."
    assert len(answered.documents) == 1
    assert application(kiosk).documents[-1].key == "requested:2"


def test_a_late_answer_says_what_to_do_now_and_an_empty_one_is_not_sent(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    at_the_list(kiosk, request(submitted(kiosk), date(2026, 1, 4)))
    open_application(kiosk)
    kiosk.press("need")
    kiosk.await_page("request")
    assert "إرسال الرد ما زال ممكنًا" in kiosk.text
    kiosk.press("answer")
    kiosk.await_page("answer_text")
    kiosk.press("continue")
    kiosk.await_page("documents")
    kiosk.press("continue")
    kiosk.await_page("review")
    kiosk.press("continue")
    kiosk.await_page("trouble")
    assert "الرد يحتاج إلى كلام أو مستند" in kiosk.text
    kiosk.press("back")
    kiosk.press("change_answer_text")
    fill(kiosk, "answer_text")
    kiosk.await_page("review")
    kiosk.press("continue")
    sent(kiosk)
    assert application(kiosk).case.open_requests == ()


# ── the small ones ──────────────────────────────────────────────────────────────────────────────────────────────


def test_a_question_is_asked_in_two_pages(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    submitted(kiosk)
    at_the_list(kiosk)
    open_application(kiosk)
    kiosk.press("ask")
    kiosk.await_page("topic")
    kiosk.press("topic_status")
    fill(kiosk, "question")
    kiosk.await_page("review")
    kiosk.press("continue")
    done = sent(kiosk)
    (question,) = application(kiosk).case.questions
    assert (question.kind, question.reference) == ("status", done.reference)


def test_a_payment_complaint_arrives_with_its_proof(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    at_the_list(kiosk, EligibilityJudged(submitted(kiosk), UUID(int=50), "2026-11", "eligible", ()))
    open_application(kiosk)
    kiosk.press("complain")
    kiosk.await_page("month")
    newest = kiosk.walk.screen.page.fields[0].kind.options[0].code
    household = kiosk.walk.household
    kiosk.walk.household = replace(household, answers=household.answers.with_(month=newest, complaint_kind="short"))
    kiosk.walk_to("done")
    done = sent(kiosk)
    (complaint,) = application(kiosk).case.questions
    assert (complaint.kind, complaint.reference, len(complaint.documents)) == ("short", done.reference, 1)


def test_a_question_whose_receipt_does_not_come_out_has_its_number_sent(open_kiosk: Open) -> None:
    empty = MemoryPrinter(80, sheets=0)
    kiosk = open_kiosk(
        change=lambda suite: replace(suite, slips=replace(suite.slips, receipts=replace(suite.receipts, printer=empty)))
    )
    submitted(kiosk)
    at_the_list(kiosk)
    open_application(kiosk)
    kiosk.press("ask", "topic_status")
    fill(kiosk, "question")
    kiosk.await_page("review")
    kiosk.press("continue")
    kiosk.await_page("paper_fault")
    kiosk.press("message")
    (question,) = application(kiosk).case.questions
    kiosk.hand.wait(lambda: f"رقم استفسارك {question.reference}" in kiosk.text, "the number on the strip")
    empty.load_paper(1)
    kiosk.press("print")
    kiosk.await_page("done")
    kiosk.hand.wait(lambda: len(empty.jobs) == 1, "the receipt")


def test_three_touches_report_a_change(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    submitted(kiosk)
    at_the_list(kiosk)
    open_application(kiosk)
    kiosk.press("report")
    for page, touch in (("change_kind", "change_kind_income"), ("since", "since_today"), ("review", "continue")):
        kiosk.await_page(page)
        kiosk.press(touch)
    sent(kiosk)
    (reported,) = (f.body for f in application(kiosk).case.history if isinstance(f.body, ChangeReported))
    assert (reported.kind, reported.since) == ("income", kiosk.suite.casework.today())


def test_an_application_is_taken_back_after_a_plain_question(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    submitted(kiosk)
    at_the_list(kiosk)
    open_application(kiosk)
    kiosk.press("withdraw")
    kiosk.await_page("withdraw")
    assert "تتوقف دراسته" in kiosk.text
    kiosk.press("yes_withdraw")
    sent(kiosk)
    assert application(kiosk).status == "withdrawn"
    kiosk.press("finish")
    kiosk.await_page("application")
    assert kiosk.hand.find("ask") is None


def test_whoever_acts_in_english_is_written_to_in_english_from_then_on(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    submitted(kiosk)
    at_the_list(kiosk)
    open_application(kiosk)
    kiosk.press("other_language", "withdraw")
    kiosk.await_page("withdraw")
    kiosk.press("yes_withdraw")
    sent(kiosk)
    told = [fact.body for fact in facts_at(centre(kiosk), PERSON) if fact.actor.role is not Role.SYSTEM]
    (before,) = (told[n - 1] for n, body in enumerate(told) if isinstance(body, ApplicationWithdrawn))
    assert before == LanguageChosen("en")
