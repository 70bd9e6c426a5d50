"""An act's wizard on a real store: where it begins, what it asks next, and how it ends when the case has moved on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest
from act_kiosk import Kiosk
from act_pages import ANSWERS
from following_states import APP, DECISION, FINAL, INITIAL, NEW, NOT_ELIGIBLE, REQUEST
from pytestqt.qtbot import QtBot
from samples import MOBILE
from shell_kit import SALIM, a_shell

from kiosk.domain.acts import rules
from kiosk.domain.acts.appeals import targets
from kiosk.domain.facts import AppealSubmitted, Assurance, InformationProvided, InquiryAsked
from kiosk.services.casework import Casework
from kiosk.services.errors import DiskFull
from kiosk.services.visit import Visit
from kiosk.ui.journey.acts.answering import Answering
from kiosk.ui.journey.acts.appealing import Appealing
from kiosk.ui.journey.acts.asking import inquiry
from kiosk.ui.journey.acts.withdrawing import Withdrawing
from kiosk.ui.journey.acts.wizard import Wizard
from kiosk.ui.journey.acts.word import Word
from kiosk.ui.screens.attachments import AttachmentsScreen
from kiosk.ui.screens.done import DoneScreen


@pytest.fixture
def kiosk(qapp: object, qtbot: QtBot) -> Iterator[Kiosk]:
    with a_shell() as shell:
        yield Kiosk(shell, qtbot)


def through_the_ground(kiosk: Kiosk) -> None:
    assert kiosk.page == "ground"
    kiosk.press("ground_reasons")
    kiosk.fill("reason_INCOME_OVER_MIN", "reason_HOUSING_PROOF_MISSING", "statement")


# ── an appeal ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_four_steps_end_with_a_fact_and_its_own_number(kiosk: Kiosk) -> None:
    kiosk.hold(f"appeal:{DECISION}")
    kiosk.appeal()
    through_the_ground(kiosk)
    assert kiosk.page == "attachments"
    kiosk.press("continue")
    assert kiosk.page == "review"
    kiosk.press("continue")
    assert kiosk.page == "confirm_appeal"
    kiosk.press("confirm")
    assert kiosk.page == "done"
    *_, body = (b for b in kiosk.facts() if isinstance(b, AppealSubmitted))
    assert isinstance(kiosk.shell.screen, DoneScreen)
    assert kiosk.shell.screen.reference == body.reference
    kiosk.press("finish")
    assert kiosk.left == ["done"]


def test_without_its_file_the_review_leads_back_to_the_files(kiosk: Kiosk) -> None:
    appealing = kiosk.appeal()
    assert kiosk.page == "ground"
    (target,) = targets(appealing.app.case)
    wizard = Wizard(kiosk.session, appealing.plan(target), kiosk.done)
    through_the_ground(kiosk)
    assert isinstance(kiosk.shell.screen, AttachmentsScreen)
    wizard.begin()
    assert kiosk.page == "attachments"
    wizard.review()
    assert kiosk.page == "attachments"


def test_another_ground_brings_the_pages_that_it_needs(kiosk: Kiosk) -> None:
    kiosk.hold(f"appeal:{DECISION}")
    kiosk.appeal()
    assert kiosk.page == "ground"
    kiosk.press("ground_not_beneficiary")
    kiosk.fill("statement")
    kiosk.press("continue")
    assert kiosk.page == "review"
    kiosk.shell.screen._routes.change(*ground_of(kiosk))  # type: ignore[union-attr]
    assert kiosk.page == "ground"
    kiosk.press("ground_reasons")
    assert kiosk.page == "reason_INCOME_OVER_MIN"


def ground_of(kiosk: Kiosk) -> tuple[object, object]:
    (section,) = kiosk.shell.screen._programme.sections  # type: ignore[union-attr]
    return section, section.parts[0]


def test_back_from_the_first_page_leaves_and_the_draft_stays(kiosk: Kiosk) -> None:
    kiosk.appeal()
    assert kiosk.page == "ground"
    kiosk.press("ground_not_beneficiary")
    assert kiosk.page == "statement"
    kiosk.press("back")
    kiosk.press("back")
    assert kiosk.left == ["done"]
    assert kiosk.shell.before_end is None
    saved = kiosk.session.suite.drafts.resume(SALIM, f"appeal:{DECISION}", 1)
    assert saved is not None and saved.answers.text("ground") == "not_beneficiary"


def test_an_appeal_that_another_kiosk_brought_meanwhile_ends_in_a_sentence(kiosk: Kiosk) -> None:
    kiosk.appeal("appealed", DECISION)
    assert kiosk.page == "not_possible"
    assert kiosk.said() == rules.APPEAL_OPEN.source
    kiosk.press("continue")
    assert kiosk.left == ["done"]


def test_one_stored_here_while_the_form_stood_open_ends_in_a_sentence_and_keeps_the_draft(kiosk: Kiosk) -> None:
    kiosk.hold(f"appeal:{DECISION}")
    kiosk.appeal()
    through_the_ground(kiosk)
    kiosk.press("continue")
    kiosk.press("continue")
    assert kiosk.page == "confirm_appeal"
    other = AppealSubmitted(APP, uuid4(), "000700000018", DECISION, "reasons", (), (), (), "x", (), "")
    with kiosk.store.work() as work:
        work.append(kiosk.session.suite.applications.scribe.fact(SALIM, other))
    kiosk.press("confirm")
    assert kiosk.page == "not_possible"
    assert kiosk.said() == rules.APPEAL_OPEN.source
    assert kiosk.session.suite.drafts.resume(SALIM, f"appeal:{DECISION}", 1) is not None


def test_without_a_decision_to_appeal_there_is_a_sentence(kiosk: Kiosk) -> None:
    kiosk.appeal("review")
    assert kiosk.page == "not_possible"
    assert kiosk.said() == rules.NO_APPEAL.source


def test_where_two_decisions_can_be_appealed_one_is_chosen_first(kiosk: Kiosk) -> None:
    state = kiosk.knows(*NEW, INITIAL, FINAL, NOT_ELIGIBLE)
    Appealing(kiosk.session, state, None, kiosk.done).begin()
    assert kiosk.page == "decision"
    kiosk.press("decision_0")
    assert kiosk.page in ("ground", "statement")


def test_where_the_centre_is_not_there_what_is_known_is_enough(kiosk: Kiosk) -> None:
    kiosk.session.visit = replace(SALIM, session="ended")
    kiosk.appeal()
    assert kiosk.page == "ground"


def test_no_room_on_the_disk_loses_nothing(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Exception] = []
    kiosk.shell.fault_page = lambda error, _reference: shown.append(error)  # type: ignore[assignment,func-returns-value]
    kiosk.hold(f"appeal:{DECISION}")
    kiosk.appeal()
    through_the_ground(kiosk)
    for name in ("continue", "continue"):
        kiosk.press(name)
    assert kiosk.page == "confirm_appeal"

    def full(*_: object) -> object:
        raise DiskFull("full")

    monkeypatch.setattr(Casework, "_take_up", full)
    kiosk.press("confirm")
    assert kiosk.page == "confirm_appeal"
    assert [type(error) for error in shown] == [DiskFull]
    assert kiosk.facts() == []


# ── the others ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_answer_of_words_alone_is_enough(kiosk: Kiosk) -> None:
    Answering(kiosk.session, kiosk.in_state(""), REQUEST, kiosk.done).begin()
    assert kiosk.page == "request"
    kiosk.press("answer")
    kiosk.fill("answer_text")
    for page in ("documents", "review"):
        assert kiosk.page == page
        kiosk.press("continue")
    assert kiosk.page == "done"
    (body,) = (b for b in kiosk.facts() if isinstance(b, InformationProvided))
    assert body.text == ANSWERS.text("answer_text").strip()


def test_back_from_the_answer_leads_to_what_was_asked(kiosk: Kiosk) -> None:
    Answering(kiosk.session, kiosk.in_state(""), REQUEST, kiosk.done).begin()
    assert kiosk.page == "request"
    kiosk.press("answer")
    assert kiosk.page == "answer_text"
    kiosk.press("back")
    assert kiosk.page == "request"
    kiosk.press("back")
    assert kiosk.left == ["done"]


def test_a_question_that_is_not_open_can_t_be_answered(kiosk: Kiosk) -> None:
    Answering(kiosk.session, kiosk.in_state("review"), REQUEST, kiosk.done).begin()
    assert kiosk.page == "not_possible"
    assert kiosk.said() == rules.NOT_ASKED.source


def test_a_question_goes_with_a_mobile_alone_in_two_pages(kiosk: Kiosk) -> None:
    Word(kiosk.session, kiosk.in_state("review"), inquiry, kiosk.done).begin()
    assert kiosk.page == "topic"
    kiosk.press("topic_payment")
    kiosk.fill("question")
    assert kiosk.page == "review"
    kiosk.press("continue")
    assert kiosk.page == "done"
    (body,) = (b for b in kiosk.facts() if isinstance(b, InquiryAsked))
    assert (body.topic, body.contact) == ("payment", "mobile")
    assert MOBILE not in body.text


def test_whom_no_birth_date_is_known_of_signs_in_first(kiosk: Kiosk) -> None:
    """Who was only witnessed, where the registration has left this kiosk already."""
    kiosk.session.visit = Visit(person=SALIM.person, assurance=Assurance.WITNESSED, clerk="0001")
    Word(kiosk.session, kiosk.in_state("review"), inquiry, kiosk.done).begin()
    assert kiosk.page == "sign_in_first"
    kiosk.press("back")
    assert kiosk.left == ["done"]
    kiosk.press("sign_in")
    assert kiosk.page == "visual_code"


def test_keeping_the_application_leads_back(kiosk: Kiosk) -> None:
    Withdrawing(kiosk.session, kiosk.in_state("review"), kiosk.done).begin()
    assert kiosk.page == "withdraw"
    kiosk.press("no_keep")
    assert (kiosk.left, kiosk.facts()) == (["done"], [])


def test_a_decided_application_is_not_taken_back(kiosk: Kiosk) -> None:
    Withdrawing(kiosk.session, kiosk.in_state("rejected"), kiosk.done).begin()
    assert kiosk.page == "not_possible"
    assert kiosk.said() == rules.DECIDED.source
