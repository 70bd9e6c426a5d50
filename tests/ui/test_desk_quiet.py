"""A desk that nobody uses, or whose session has ended: it locks, and the same person alone goes on."""

from __future__ import annotations

from dataclasses import replace

from desk_gallery import DeskDriver
from desk_hand import Seconds, notice, page, said
from desk_sample import NAMES, OFFICER, PASSWORD, SECOND, SUPERVISOR
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kiosk.domain.statuses import Tone
from kiosk.ui.desk.quiet import QUIET
from kiosk.ui.desk.sign_in import SignInPage
from kiosk.ui.desk.workspace import Workspace


def test_a_quiet_time_is_warned_of_and_any_key_keeps_the_session(desk: DeskDriver, seconds: Seconds) -> None:
    desk.sign_in(OFFICER)
    seconds.value = 541
    desk.shell.quiet.tick()
    assert notice(desk) == "تنتهي الجلسة بعد 60 ثانية. أي مفتاح يبقيها."
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Shift)
    seconds.value = 602
    desk.shell.quiet.tick()
    assert isinstance(page(desk), Workspace)


def locked_with_a_form(desk: DeskDriver, seconds: Seconds) -> None:
    desk.sample.apply(0)
    desk.sign_in(OFFICER)
    desk.open_first("review")
    desk.press("act_reject")
    desk.write("words", "لم يكتمل")
    seconds.value = 541
    desk.shell.quiet.tick()
    seconds.value = 602
    desk.shell.quiet.tick()
    desk.settle()


def test_after_the_quiet_time_the_desk_is_locked_and_shows_no_case(desk: DeskDriver, seconds: Seconds) -> None:
    locked_with_a_form(desk, seconds)
    assert isinstance(page(desk), SignInPage)
    assert NAMES[0][0] not in said(desk)
    assert notice(desk) == "لم يُستخدم المكتب مدة، فأُنهيت الجلسة."


def test_the_same_person_goes_on_with_what_was_typed(desk: DeskDriver, seconds: Seconds) -> None:
    locked_with_a_form(desk, seconds)
    desk.write("password", PASSWORD)
    desk.press("sign_in")
    assert desk.find("words").toPlainText() == "لم يكتمل"  # type: ignore[attr-defined]


def test_anybody_else_finds_nothing_of_it(desk: DeskDriver, seconds: Seconds) -> None:
    locked_with_a_form(desk, seconds)
    desk.sign_in(SECOND)
    assert isinstance(page(desk), Workspace)
    assert NAMES[0][0] not in said(desk) and desk.window.findChild(QLabel, "act_panel") is None
    view = desk.shell.view
    assert view is not None and view.case.acting.drafts == {}  # type: ignore[attr-defined]


def test_a_session_that_has_ended_at_the_centre_asks_for_the_password_and_goes_on(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    desk.sign_in(OFFICER)
    desk.open_first("review")
    desk.press("act_reject")
    desk.write("words", "لأن الدخل أعلى")
    assert desk.shell.room is not None
    desk.sample.desk.sign_out(desk.shell.room.seat.session)
    desk.press("reason_INCOME_OVER_MIN")
    desk.press("to_confirm")
    desk.press("record")
    assert notice(desk).startswith("انتهت الجلسة.")
    desk.write("password", PASSWORD)
    desk.press("sign_in")
    desk.press("record")
    assert desk.shell.view is not None
    read = desk.shell.view.case.read  # type: ignore[attr-defined]
    assert read.state.status == "rejected" and read.case.decisions[0].words == "لأن الدخل أعلى"


def test_an_act_under_way_at_the_lock_is_recorded_once_by_a_second_try(desk: DeskDriver, seconds: Seconds) -> None:
    desk.sample.apply(0)
    desk.sign_in(OFFICER)
    desk.open_first("review")
    desk.press("act_reject")
    desk.write("words", "لأن الدخل أعلى")
    desk.press("reason_INCOME_OVER_MIN")
    desk.press("to_confirm")
    desk.find("record").click()  # type: ignore[attr-defined]  # its answer finds the desk locked
    desk.shell.lock(Tone.INFO, QUIET)
    desk.settle()
    desk.write("password", PASSWORD)
    desk.press("sign_in")
    desk.press("record")
    case = desk.shell.view.case  # type: ignore[union-attr]
    assert case.acting.now is None and [d.outcome for d in case.read.case.decisions] == ["rejected"]


def test_whoever_comes_back_in_another_role_begins_anew(desk: DeskDriver, seconds: Seconds) -> None:
    locked_with_a_form(desk, seconds)
    desk.sample.desk.admit(replace(OFFICER, role=SUPERVISOR.role), PASSWORD)
    desk.write("password", PASSWORD)
    desk.press("sign_in")
    assert desk.shell.current == "load" and "review" not in desk.shell._views
