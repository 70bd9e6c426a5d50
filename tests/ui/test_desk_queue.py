"""The list of cases: its filters, its search and its pages, and opening one."""

from __future__ import annotations

from desk_gallery import DeskDriver
from desk_sample import OFFICER, SECOND, SUPERVISOR
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.facts import CaseAssigned
from kiosk.domain.reference import grouped
from kiosk.domain.words import ltr
from kiosk.ui.desk.queue_panel import CaseList, QueuePanel


def panel(desk: DeskDriver) -> QueuePanel:
    found = desk.window.findChildren(QueuePanel)
    return next(shown for shown in found if shown.isVisible())


def listed(desk: DeskDriver) -> list[str]:
    return [line.reference for line in panel(desk).model.lines]


def cases(desk: DeskDriver) -> CaseList:
    return panel(desk).list


def wait_for_search(desk: DeskDriver) -> None:
    until = 40
    while panel(desk)._later.isActive() and until:
        QTest.qWait(20)
        until -= 1
    desk.settle()


# ── filters ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_list_holds_what_waits_in_the_queue(desk: DeskDriver) -> None:
    desk.sample.populate()
    desk.sign_in(OFFICER)
    assert len(listed(desk)) == 4
    desk.press("view_person")
    assert len(listed(desk)) == 1


def test_mine_nobodys_and_late_narrow_the_list(desk: DeskDriver) -> None:
    person, mine = desk.sample.apply(0)
    desk.sample.apply(1)
    desk.sample.apply(2, days_ago=60)
    desk.sample.do(OFFICER, person, CaseAssigned(mine, OFFICER.number))
    desk.sign_in(OFFICER)
    assert len(listed(desk)) == 3
    desk.press("show_mine")
    assert [line.application for line in panel(desk).model.lines] == [mine]
    desk.press("show_unassigned")
    assert len(listed(desk)) == 2 and mine not in [line.application for line in panel(desk).model.lines]
    desk.press("show_late")
    assert all(line.late for line in panel(desk).model.lines)
    desk.press("show_all")
    assert len(listed(desk)) == 3


def test_a_search_by_the_beginning_of_a_reference(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    desk.sample.apply(1)
    desk.sign_in(OFFICER)
    first, second = sorted(listed(desk))
    desk.write("search", grouped(second))
    wait_for_search(desk)
    assert listed(desk) == [second]
    desk.write("search", "9999")
    wait_for_search(desk)
    assert listed(desk) == [] and panel(desk).empty.text() == "لا طلب يطابق هذه التصفية."
    desk.write("search", "")
    wait_for_search(desk)
    assert sorted(listed(desk)) == [first, second]


def test_office_and_status_are_chosen_from_a_list(desk: DeskDriver) -> None:
    desk.sample.populate()
    desk.sign_in(OFFICER)
    desk.press("view_all")
    assert len(listed(desk)) == 8
    choose(desk, "choose_status", "withdrawn")
    assert [line.status for line in panel(desk).model.lines] == ["withdrawn"]
    choose(desk, "choose_status", "")
    choose(desk, "choose_office", "مكتب النسيم")
    assert len(listed(desk)) == 8


def choose(desk: DeskDriver, name: str, code: str) -> None:
    desk.press(name)
    desk.press(f"choose_{code}")


def test_escape_closes_the_offered_list_and_changes_nothing(desk: DeskDriver) -> None:
    desk.sample.populate()
    desk.sign_in(OFFICER)
    desk.press("choose_status")
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Escape)
    desk.settle()
    assert desk.window.findChild(QWidget, "offer") is None
    assert desk.find("choose_status").hasFocus() and len(listed(desk)) == 4


def test_an_empty_queue_says_so(desk: DeskDriver) -> None:
    desk.sign_in(SECOND)
    desk.press("view_appeal")
    assert panel(desk).empty.text() == "لا شيء ينتظر هنا." and panel(desk).empty.isVisible()


# ── pages ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_scrolling_to_the_end_brings_the_next_page_once(desk: DeskDriver) -> None:
    for place in range(53):
        desk.sample.apply(place)
    desk.sign_in(OFFICER)
    shown = cases(desk)
    assert len(listed(desk)) == 50 and panel(desk).count.text() == ltr("50+")
    shown.scrollToBottom()
    desk.settle()
    assert len(listed(desk)) == 53 and len(set(listed(desk))) == 53
    assert panel(desk).count.text() == ltr("53")


def test_a_page_that_did_not_come_comes_with_the_next_scrolling(desk: DeskDriver) -> None:
    for place in range(53):
        desk.sample.apply(place)
    desk.sign_in(OFFICER)
    desk.sample.central.down = True
    cases(desk).scrollToBottom()
    desk.settle()
    assert len(listed(desk)) == 50
    desk.sample.central.down = False
    desk.settle()  # the list may be asking once more of itself
    cases(desk).scrollToTop()
    desk.settle()
    cases(desk).scrollToBottom()
    desk.settle()
    assert len(listed(desk)) == 53


def test_without_a_connection_the_list_stays_and_the_header_says_so(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    desk.sign_in(OFFICER)
    desk.sample.central.down = True
    QTest.keyClick(desk.window, Qt.Key.Key_F5)
    desk.settle()
    assert len(listed(desk)) == 1
    assert desk.shell.page.header.connection.text() == "لا اتصال"  # type: ignore[union-attr]


# ── opening ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_arrows_move_and_enter_opens(desk: DeskDriver) -> None:
    desk.sample.apply(0, days_ago=2)
    desk.sample.apply(1)
    desk.sign_in(OFFICER)
    shown = cases(desk)
    assert shown.hasFocus()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert desk.shell.view.case.read is None  # type: ignore[union-attr]
    QTest.keyClick(shown, Qt.Key.Key_Return)
    desk.settle()
    read = desk.shell.view.case.read  # type: ignore[union-attr]
    assert read.application == panel(desk).model.lines[1].application


def test_a_click_opens_and_the_open_line_is_marked(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    desk.sign_in(OFFICER)
    shown = cases(desk)
    middle = shown.visualRect(shown.model().index(0, 0)).center()
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        at = QPointF(middle)
        event = QMouseEvent(
            kind,
            at,
            shown.viewport().mapToGlobal(at),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(shown.viewport(), event)
    desk.settle()
    assert desk.shell.view.case.read is not None and shown.line_painter.open == 0  # type: ignore[union-attr]


def test_counts_stand_in_the_rail_and_follow_what_is_done(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    desk.sign_in(SUPERVISOR)
    assert desk.find("view_review").count == 1  # type: ignore[attr-defined]
    desk.sample.apply(1)
    desk.shell.recount()
    desk.settle()
    assert desk.find("view_review").count == 2  # type: ignore[attr-defined]
    assert "ينتظر اثنان" in desk.find("view_review").accessibleName()
