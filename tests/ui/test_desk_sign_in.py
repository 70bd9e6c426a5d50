"""Coming and going at the desk: signing in, the lock-out, and that nothing of a case survives."""

from __future__ import annotations

import gc
from datetime import timedelta

import pytest
from desk_gallery import DeskDriver
from desk_hand import notice, page, said
from desk_sample import NAMES, OFFICER, PASSWORD, DeskSample
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.staff_policy import STAFF_POLICY
from kiosk.ui.desk.app import DeskApp, DeskSettings
from kiosk.ui.desk.sign_in import SignInPage
from kiosk.ui.desk.workspace import Workspace


def test_number_and_password_are_asked_for(desk: DeskDriver) -> None:
    desk.press("sign_in")
    assert "رقم الموظف مطلوب." in said(desk) and "كلمة المرور مطلوبة." in said(desk)
    assert desk.find("number").hasFocus()


def test_a_wrong_password_says_how_many_tries_are_left_and_keeps_the_number(desk: DeskDriver) -> None:
    desk.write("number", OFFICER.number)
    desk.write("password", "another one")
    desk.press("sign_in")
    assert notice(desk).endswith("بقيت 4 محاولات.")
    shown = page(desk)
    assert isinstance(shown, SignInPage)
    assert (shown.number.text(), shown.password.text()) == (OFFICER.number, "")
    assert desk.find("password").hasFocus()


def test_a_locked_number_says_from_when_it_works_again(desk: DeskDriver) -> None:
    for _ in range(STAFF_POLICY.tries):
        desk.write("number", OFFICER.number)
        desk.write("password", "another one")
        desk.press("sign_in")
    at = desk.sample.clock.now() + STAFF_POLICY.locked + timedelta(hours=3)
    assert notice(desk) == f"انتهت المحاولات. يعود تسجيل الدخول من الساعة \u2066{at:%H:%M}\u2069."


def test_without_a_centre_it_says_so(desk: DeskDriver) -> None:
    desk.sample.central.down = True
    desk.sign_in(OFFICER)
    assert notice(desk).startswith("لا اتصال بالمركز.")
    desk.sample.central.down = False
    desk.write("password", PASSWORD)
    desk.press("sign_in")
    assert isinstance(page(desk), Workspace)


def test_after_signing_out_nothing_of_a_case_is_left(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    desk.sign_in(OFFICER)
    desk.open_first("review")
    name = " ".join(NAMES[0])
    assert name in said(desk)
    QGuiApplication.clipboard().setText(name)
    desk.press("sign_out")
    desk.settle()
    gc.collect()
    held = [w for w in QApplication.allWidgets() if isinstance(w, QLabel) and NAMES[0][0] in w.text()]
    assert held == []
    assert QGuiApplication.clipboard().text() == ""
    assert desk.shell.room is None and desk.shell._views == {}


def test_the_session_at_the_centre_ends_with_it(desk: DeskDriver) -> None:
    desk.sign_in(OFFICER)
    assert desk.shell.room is not None
    session = desk.shell.room.seat.session
    desk.press("sign_out")
    with pytest.raises(Exception, match="session"):
        desk.sample.desk.counts(session)


# ── the window ──────────────────────────────────────────────────────────────────────────────────────────────


def test_escape_does_not_close_the_window(desk: DeskDriver) -> None:
    for _ in range(2):
        QTest.keyClick(desk.window, Qt.Key.Key_Escape)
        assert desk.window.isVisible()
        desk.sign_in(OFFICER) if isinstance(page(desk), SignInPage) else None


def test_closing_the_window_ends_the_session(desk: DeskDriver) -> None:
    desk.sign_in(OFFICER)
    assert desk.shell.room is not None
    session = desk.shell.room.seat.session
    desk.window.close()
    desk.settle()
    with pytest.raises(Exception, match="session"):
        desk.sample.desk.counts(session)


def test_the_application_opens_its_services_behind_the_sign_in_page(qtbot: QtBot) -> None:
    sample = DeskSample()
    app = DeskApp(DeskSettings(size=(1280, 720)), lambda _say: sample.suite)
    gc_was_on = gc.isenabled()
    app.show()
    qtbot.waitUntil(lambda: app.shell.suite is sample.suite)
    assert isinstance(app.shell.page, SignInPage) and app.window.isVisible()
    app.shell.quiet.ticker.stop()
    app._collector.stop()
    app.stop()
    app.window.before_close = lambda: None
    app.window.close()
    app.window.deleteLater()
    for installed in app.translator._installed:
        QApplication.removeTranslator(installed)
    if gc_was_on:
        gc.enable()


def test_a_desk_that_can_not_be_opened_says_so(qtbot: QtBot, desk: DeskDriver) -> None:
    desk.shell.suite = None
    desk.shell.closed(RuntimeError("no centre"))
    assert notice(desk) == "تعذر فتح هذا المكتب الآن. المطلوب فني."
