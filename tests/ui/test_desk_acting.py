"""Acting on a case in the window: objections, mistakes, the confirmation, and every answer of the centre."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from desk_gallery import DeskDriver
from desk_hand import at_the_case, case_view, read, said
from desk_sample import OFFICER, SECOND
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.facts import (
    ApplicationWithdrawn,
    CaseAssigned,
    InquiryAsked,
)
from kiosk.ui.desk.paper_view import PaperView


def reject_form(desk: DeskDriver) -> None:
    """Filled, before its confirmation."""
    desk.press("act_reject")
    desk.write("words", "الراتب أعلى من المكتوب")
    desk.press("reason_INCOME_OVER_MIN")


# ── before it is recorded ───────────────────────────────────────────────────────────────────────────────────


def test_a_button_that_can_not_act_says_why_in_place(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    desk.sample.do(SECOND, person, CaseAssigned(application, SECOND.number))
    at_the_case(desk)
    button = desk.find("act_reject")
    assert button.isEnabled()
    desk.press("act_reject")
    assert "لدى" in said(desk) and case_view(desk).acting.now is None
    assert "موظف آخر" in said(desk) or "باحث آخر" in said(desk)


def test_what_is_wrong_stands_at_its_field_and_the_first_has_the_focus(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    desk.press("act_reject")
    desk.press("to_confirm")
    assert "مطلوبة جملة لمقدم الطلب." in said(desk) and desk.find("words").hasFocus()
    desk.write("words", "لأن الدخل أعلى")
    desk.press("to_confirm")
    assert "مطلوبة جملة لمقدم الطلب." not in said(desk) and desk.find("find_reason").hasFocus()


def test_the_confirmation_repeats_what_will_be_recorded(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    reject_form(desk)
    desk.press("to_confirm")
    words = said(desk)
    assert "يُسجل هذا في ملف" in words and "الراتب أعلى من المكتوب" in words
    assert "الدخل المحتسب لا يقل عن الحد الأدنى" in words and OFFICER.name in words
    assert read(desk).state.status == "under_review"


def test_reasons_are_found_by_a_word_and_the_ticked_ones_stay_in_sight(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    desk.press("act_reject")
    desk.press("reason_INCOME_OVER_MIN")
    desk.write("find_reason", "الآيبان")
    shown = [
        w.objectName()
        for w in desk.find("act_form").findChildren(type(desk.find("reason_INCOME_OVER_MIN")))
        if w.isVisible()
    ]
    assert "reason_INCOME_OVER_MIN" in shown and 1 < len(shown) < 8


def test_escape_goes_back_a_step_and_keeps_every_word(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    reject_form(desk)
    desk.press("to_confirm")
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    desk.settle()
    assert desk.find("words").toPlainText() == "الراتب أعلى من المكتوب"  # type: ignore[attr-defined]
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    desk.settle()
    assert case_view(desk).acting.now is None and desk.window.isVisible()
    desk.press("act_reject")
    assert desk.find("words").toPlainText() == "الراتب أعلى من المكتوب"  # type: ignore[attr-defined]
    assert desk.find("reason_INCOME_OVER_MIN").isChecked()  # type: ignore[attr-defined]


def test_another_look_and_another_view_keep_every_word(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    reject_form(desk)
    for button in ("colours", "language", "part_documents", "view_all", "view_review"):
        desk.press(button)
    assert desk.find("words").toPlainText() == "الراتب أعلى من المكتوب"  # type: ignore[attr-defined]


# ── what becomes of it ──────────────────────────────────────────────────────────────────────────────────────


def test_a_stored_act_shows_the_case_as_it_is_now(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    reject_form(desk)
    desk.press("to_confirm")
    desk.press("record")
    assert read(desk).state.status == "rejected" and case_view(desk).acting.drafts == {}
    assert "سُجّل: رفض" in said(desk)
    assert desk.find("view_review").count == 0  # type: ignore[attr-defined]


def test_a_case_that_changed_meanwhile_shows_what_is_new_and_keeps_what_was_typed(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    at_the_case(desk)
    reject_form(desk)
    desk.press("to_confirm")
    desk.sample.push(person, ApplicationWithdrawn(application))
    desk.press("record")
    assert "تغيّر الطلب في الأثناء" in said(desk) and "جديد في هذا الطلب" in said(desk)
    assert desk.find("words").toPlainText() == "الراتب أعلى من المكتوب"  # type: ignore[attr-defined]
    desk.press("to_confirm")
    assert "سُحب الطلب" in said(desk) or "لا يحتاج" in said(desk)
    assert read(desk).state.status == "withdrawn" and read(desk).case.decisions == ()


def test_what_is_new_and_stands_not_in_the_way_can_be_confirmed_over(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    at_the_case(desk)
    reject_form(desk)
    desk.press("to_confirm")
    desk.sample.push(person, InquiryAsked(application, uuid4(), "status", "متى؟", "000700000019", "mobile"))
    desk.press("record")
    assert "متى؟" in said(desk)
    desk.press("to_confirm")
    desk.press("record")
    assert read(desk).state.status == "rejected"


def test_without_a_line_nothing_is_lost_and_a_second_try_stores_once(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    reject_form(desk)
    desk.press("to_confirm")
    desk.sample.central.down = True
    desk.press("record")
    assert "لا اتصال بالمركز." in said(desk)
    desk.sample.central.down = False
    desk.press("record")
    assert read(desk).state.status == "rejected" and len(read(desk).case.decisions) == 1


def test_a_refusal_of_the_centre_is_told_and_keeps_what_was_typed(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    reject_form(desk)
    desk.press("to_confirm")
    desk.sample.clock.moment += timedelta(hours=2)
    desk.sign_in_again()
    desk.press("record")
    assert "ساعة هذا المكتب غير مضبوطة." in said(desk)
    assert desk.find("words").toPlainText() == "الراتب أعلى من المكتوب"  # type: ignore[attr-defined]


def test_the_only_question_is_chosen_and_one_writes_at_once(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    desk.sample.push(person, InquiryAsked(application, uuid4(), "status", "متى؟", "000700000019", "mobile"))
    at_the_case(desk, OFFICER, "question")
    desk.press("act_answer")
    assert desk.find("words").hasFocus()


def test_an_empty_box_of_lines_begins_where_reading_does(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    desk.press("act_reject")
    words = desk.find("words")
    assert words.cursorRect().left() > words.width() / 2  # type: ignore[attr-defined]
    desk.press("language")
    words = desk.find("words")
    assert words.cursorRect().left() < words.width() / 2  # type: ignore[attr-defined]


def test_beside_a_form_in_a_narrow_window_one_document_stays_readable(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    desk.window.resize(1280, 720)
    at_the_case(desk)
    first, second = (document.id for document in read(desk).state.documents[:2])
    view = case_view(desk)
    view.look_at_document(first)
    view.look_at_document(second, beside=True)
    desk.settle()
    desk.press("act_reject")
    shown = [paper for paper in desk.window.findChildren(PaperView) if paper.isVisible()]
    assert [paper.id for paper in shown] == [second] and shown[0].width() > 300
    desk.press("close_act")
    assert len([paper for paper in desk.window.findChildren(PaperView) if paper.isVisible()]) == 2
