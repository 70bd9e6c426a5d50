"""What the rules found, beside the case: before a decision, at it and after it, and what comes out otherwise today."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from threading import current_thread, main_thread
from typing import Any
from uuid import UUID, uuid4

import pytest
from desk_gallery import DeskDriver
from desk_hand import at_the_case, read, said
from desk_sample import OFFICER, SECOND

from kiosk.domain.facts import ApplicationSubmitted, CaseAssessed, InitiallyApproved
from kiosk.domain.policy import Parameter
from kiosk.services import desk_work
from kiosk.ui.desk.trace import findings_card
from kiosk.ui.kit.chip import Chip

CHECKED = "الدخل المحتسب أقل من الحد الأدنى المحتسب للمعاش."
SAME, OTHER = "النتيجة اليوم هي نفسها.", "النتيجة اليوم ليست كلها كما كانت."
UNGROUNDED = "لم تُحفظ مع هذا القرار نتيجة للقواعد."


def approved(desk: DeskDriver, *, grounded: bool = True) -> UUID:
    person, application = desk.sample.apply(3, 2)
    desk.sample.do(OFFICER, person, InitiallyApproved(application, uuid4(), ""), grounded=grounded)
    return application


def dearer(desk: DeskDriver, id: str = "base.head") -> None:
    """A figure of the policy is another one from now on, in its old place."""

    def changed(parameter: Parameter) -> Parameter:
        if parameter.id != id:
            return parameter
        figures = ((figure, figure.value) for figure in parameter.figures)
        dear = tuple(replace(f, value=v + 100) for f, v in figures if isinstance(v, Decimal))
        return replace(parameter, figures=dear)

    work = desk.sample.work
    policy = replace(work.terms.policy, parameters=tuple(map(changed, work.terms.policy.parameters)))
    use(desk, terms=replace(work.terms, policy=policy))


def use(desk: DeskDriver, **changes: Any) -> None:
    """The desk works with this from now on."""
    room = desk.shell.room
    assert room is not None
    desk.sample.work = replace(desk.sample.work, **changes)
    room.suite = replace(room.suite, work=desk.sample.work)


def test_before_a_decision_each_condition_stands_beside_the_case_with_its_finding(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    words = said(desk)
    assert "نتيجة القواعد" in words and CHECKED in words and "مستوفى" in words
    assert "مؤهل: " in words and "القواعد تقدّر، والقرار للباحث." in words
    assert "مؤهل" in [chip.accessibleName() for chip in desk.window.findChildren(Chip) if chip.isVisible()]


def test_all_steps_have_their_arithmetic_and_each_figure_its_day_and_reference(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    desk.press("show_rules")
    words = said(desk)
    assert "\u2066" + "1,500 < 3,960" + "\u2069" in words and "\u2066" + "4 × 660 = 2,640" + "\u2069" in words
    assert "2023/11/1" in words and "أمر ملكي معلن 2023-10-09" in words
    assert "الحد الأدنى الأساسي لاحتساب المعاش للعائل أو المستقل" in words  # what the figure is called
    assert "قاعدة غير موثقة رسميًا" in words
    assert "عند القرار" not in words


def test_it_is_worked_out_off_the_screen_s_thread(desk: DeskDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[object] = []
    plain = desk_work.findings

    def heard(*told: Any) -> Any:
        threads.append(current_thread())
        return plain(*told)

    monkeypatch.setattr(desk_work, "findings", heard)
    desk.sample.apply(0)
    at_the_case(desk)
    assert threads and main_thread() not in threads


def test_the_confirmation_says_what_the_rules_found_and_both_are_stored(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    desk.press("act_approve_initially")
    desk.press("to_confirm")
    assert "نتيجة القواعد لشهر \u20662026-11\u2069: مؤهل: " in said(desk)
    desk.press("record")
    bodies = [type(entry.fact.body) for entry in read(desk).entries]
    assert bodies.index(CaseAssessed) == bodies.index(InitiallyApproved) + 1
    desk.press("part_history")
    assert "نتيجة القواعد لشهر" in said(desk)


def test_another_wording_makes_another_decision_with_grounds_of_its_own(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    for words in ("أول", "ثان"):
        desk.press("act_approve_initially") if words == "أول" else desk.press("back_to_form")
        desk.write("words", words)
        desk.press("to_confirm")
    desk.press("record")
    (decision,) = (e.fact for e in read(desk).entries if isinstance(e.fact.body, InitiallyApproved))
    (grounds,) = (e.fact for e in read(desk).entries if isinstance(e.fact.body, CaseAssessed))
    assert isinstance(decision.body, InitiallyApproved) and isinstance(grounds.body, CaseAssessed)
    assert (decision.body.words, grounds.body.decision) == ("ثان", decision.body.decision)


def test_after_a_decision_what_stood_behind_it_is_shown_and_that_the_same_comes_out(desk: DeskDriver) -> None:
    approved(desk)
    at_the_case(desk, SECOND, "second")
    desk.press("part_rules")
    words = said(desk)
    assert "بقواعد اليوم" in words and "عند القرار" in words
    assert SAME in words and OTHER not in words and "الباحث \u20661002\u2069" in words


def test_what_comes_out_otherwise_today_is_told_with_both(desk: DeskDriver) -> None:
    approved(desk)
    desk.sign_in(SECOND)
    dearer(desk)
    desk.open_first("second")
    desk.press("part_rules")
    words = said(desk)
    assert OTHER in words and SAME not in words
    assert "المبلغ: عند القرار \u20662,460\u2069 ريالًا، واليوم \u20662,560\u2069 ريالًا" in words
    assert "\u20661,420 + 2,640 = 4,060\u2069" in words and "\u20661,320 + 2,640 = 3,960\u2069" in words


def test_a_decision_without_grounds_says_so(desk: DeskDriver) -> None:
    approved(desk, grounded=False)
    at_the_case(desk, SECOND, "second")
    desk.press("part_rules")
    assert UNGROUNDED in said(desk) and "بقواعد اليوم" in said(desk)


def test_a_closed_case_shows_what_it_was_decided_by_alone(desk: DeskDriver) -> None:
    desk.sample.appealed(5)
    at_the_case(desk, SECOND, "appeal")
    assert CHECKED in said(desk)
    desk.press("part_rules")
    assert "عند القرار" in said(desk) and "بقواعد اليوم" not in said(desk)


def test_of_a_programme_without_rules_it_is_said_and_the_decision_is_stored_all_the_same(desk: DeskDriver) -> None:
    body = ApplicationSubmitted(uuid4(), "000774829990", "winter_aid", 1, {"has_heater": "yes"}, (), ())
    desk.sample.push("1000000990", body)
    at_the_case(desk)
    assert "لا قواعد محسوبة لهذا البرنامج." in said(desk)
    desk.press("part_rules")
    assert "لا قواعد محسوبة لهذا البرنامج." in said(desk)
    desk.press("act_approve_initially")
    desk.press("to_confirm")
    assert "لا نتيجة للقواعد في هذا الطلب والشهر" in said(desk)
    desk.press("record")
    assert read(desk).state.status == "initial_approval"
    assert not any(isinstance(entry.fact.body, CaseAssessed) for entry in read(desk).entries)
    assert UNGROUNDED in said(desk)


def test_what_was_kept_and_can_not_be_read_is_said(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(3, 2)
    work, seat = desk.sample.work, desk.sample.seat(OFFICER)
    case = work.open(seat, application)
    decision = work.fact(case, InitiallyApproved(application, uuid4(), ""), seat)
    grounds = work.grounds(case, decision)
    assert grounds is not None and isinstance(grounds.body, CaseAssessed)
    odd = replace(grounds, body=replace(grounds.body, steps=({"id": "x"},), outcome="sure"))
    assert work.act(seat, case, decision, odd).code == ""
    at_the_case(desk, SECOND, "second")
    desk.press("part_rules")
    assert "تعذرت قراءة ما حُفظ من نتيجة القواعد." in said(desk)
    desk.press("part_history")
    assert person in {entry.fact.person for entry in read(desk).entries}


def test_in_english_the_sentences_are_the_english_ones_of_then(desk: DeskDriver) -> None:
    approved(desk)
    at_the_case(desk, SECOND, "second")
    desk.press("language")
    desk.press("part_rules")
    words = said(desk)
    assert "Counted income is below the calculated minimum." in words and CHECKED not in words
    assert "Today the same comes out." in words and "Basic minimum for a breadwinner" in words


def test_a_case_that_was_not_opened_to_be_judged_says_nothing_of_the_rules(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    bare = replace(read(desk), findings=None)
    page = desk.find("case").findChildren(Chip)[0]
    card = findings_card(page.face.look, bare, lambda: None)
    assert card.findChild(Chip) is None
