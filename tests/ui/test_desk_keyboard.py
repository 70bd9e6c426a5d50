"""The desk without a mouse: a whole decision by two officers, Tab that comes round, and who sees which views."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_audit import stops
from desk_gallery import DeskDriver
from desk_sample import ADMINISTRATOR, CLERK, OFFICER, PASSWORD, SECOND, STAFF, SUPERVISOR, DeskSample
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.staff import Staff
from kiosk.ui.desk.kit.card import Column
from kiosk.ui.desk.rail import RailItem
from kiosk.ui.desk.sign_in import SignInPage


class Hands:
    """On the keyboard only."""

    def __init__(self, desk: DeskDriver) -> None:
        self.desk = desk

    @property
    def at(self) -> QWidget:
        found = self.desk.window.focusWidget()
        assert found is not None and found.isVisible()
        return found

    def key(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.at, key, held)
            self.desk.settle()

    def type(self, text: str) -> None:
        """As an input method gives it: keyClicks with Arabic aborts."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.at, event)

    def tab_to(self, name: str) -> None:
        for _ in range(200):
            if self.at.objectName() == name:
                return
            QTest.keyClick(self.at, Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not lead to {name}")

    def sign_in(self, staff: Staff) -> None:
        assert self.at.objectName() == "number"
        self.type(staff.number)
        self.key(Qt.Key.Key_Tab)
        self.type(PASSWORD)
        self.key(Qt.Key.Key_Return)

    def sign_out(self) -> None:
        self.tab_to("sign_out")
        self.key(Qt.Key.Key_Return)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[DeskDriver]:
    driver = DeskDriver(DeskSample())
    driver.window.activateWindow()
    yield driver
    driver.close()


@pytest.fixture
def hands(desk: DeskDriver) -> Hands:
    return Hands(desk)


def status(desk: DeskDriver) -> str:
    read = desk.shell.view.case.read  # type: ignore[union-attr]
    return str(read.state.status)


def test_two_officers_decide_with_keys_alone(desk: DeskDriver, hands: Hands) -> None:
    desk.sample.apply(0, days_ago=1)
    desk.sample.apply(1)
    hands.sign_in(OFFICER)
    assert hands.at.objectName() == "cases"
    hands.key(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_F7)
    hands.key(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_F9)
    assert hands.at.objectName() == "words"
    hands.type("المستندات مكتملة.")
    hands.key(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    assert hands.at.objectName() == "record"
    hands.key(Qt.Key.Key_Return)
    assert status(desk) == "initial_approval"
    hands.sign_out()
    hands.sign_in(SECOND)
    hands.key(Qt.Key.Key_2, held=Qt.KeyboardModifier.ControlModifier)
    hands.key(Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_F9)
    assert hands.at.objectName() == "amount"
    hands.type("1320")
    hands.key(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    hands.key(Qt.Key.Key_Return)
    assert status(desk) == "final_approval"


def test_a_rejection_with_reasons_by_keys_alone(desk: DeskDriver, hands: Hands) -> None:
    desk.sample.apply(0)
    hands.sign_in(OFFICER)
    hands.key(Qt.Key.Key_Return, Qt.Key.Key_F10)
    hands.type("الدخل أعلى من الحد.")
    hands.key(Qt.Key.Key_Tab)
    hands.type("الحد الأدنى المحتسب")
    hands.key(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    hands.key(Qt.Key.Key_Return, held=Qt.KeyboardModifier.ControlModifier)
    hands.key(Qt.Key.Key_Return)
    assert status(desk) == "rejected"


def test_documents_and_history_by_keys_alone(desk: DeskDriver, hands: Hands) -> None:
    desk.sample.apply(0)
    hands.sign_in(OFFICER)
    hands.key(Qt.Key.Key_Return)
    hands.key(Qt.Key.Key_2, held=Qt.KeyboardModifier.AltModifier)
    documents = desk.shell.view.case.read.state.documents  # type: ignore[union-attr]
    hands.tab_to(f"document_{documents[0].key}")
    hands.key(Qt.Key.Key_Return)
    hands.tab_to(f"document_{documents[1].key}")
    hands.key(Qt.Key.Key_Space)
    assert desk.shell.view.case.papers.places == [documents[0].id, documents[1].id]  # type: ignore[union-attr]
    hands.key(Qt.Key.Key_3, held=Qt.KeyboardModifier.AltModifier)
    hands.tab_to("rules")
    hands.key(Qt.Key.Key_4, held=Qt.KeyboardModifier.AltModifier)
    hands.tab_to("history")


@pytest.mark.parametrize("part", ["answers", "matters"])
def test_what_only_scrolls_shows_that_it_has_the_focus_and_scrolls_by_keys(
    desk: DeskDriver, hands: Hands, part: str
) -> None:
    desk.window.resize(1280, 720)
    desk.sample.apply(0)
    hands.sign_in(OFFICER)
    hands.key(Qt.Key.Key_Return)
    before = desk.find(part).grab().toImage()
    hands.tab_to(part)
    column = desk.find(part)
    assert isinstance(column, Column) and column.ring.isVisible() and column.grab().toImage() != before
    hands.key(Qt.Key.Key_PageDown)
    assert column.verticalScrollBar().value() > 0
    hands.key(Qt.Key.Key_Tab)
    assert not column.ring.isVisible()


def test_the_list_of_keys_comes_and_goes_and_the_focus_is_where_it_was(desk: DeskDriver, hands: Hands) -> None:
    desk.sample.apply(0)
    hands.sign_in(OFFICER)
    hands.key(Qt.Key.Key_F1)
    assert hands.at.objectName() == "close_sheet"
    hands.key(Qt.Key.Key_Escape)
    assert hands.at.objectName() == "cases" and desk.window.isVisible()


def test_search_by_its_key(desk: DeskDriver, hands: Hands) -> None:
    desk.sample.apply(0)
    hands.sign_in(OFFICER)
    hands.key(Qt.Key.Key_F3)
    assert hands.at.objectName() == "search"


@pytest.mark.parametrize("staff", STAFF, ids=lambda staff: staff.role.value)
def test_tab_comes_round_on_every_first_view(desk: DeskDriver, hands: Hands, staff: Staff) -> None:
    desk.sample.populate()
    hands.sign_in(staff)
    wanted = stops(desk.window)
    seen = [hands.at]
    for _ in range(len(wanted) + 1):
        QTest.keyClick(hands.at, Qt.Key.Key_Tab)
        if hands.at is seen[0]:
            break
        seen.append(hands.at)
    assert {w.objectName() for w in seen} == {w.objectName() for w in wanted}


QUEUES = ["review", "second", "appeal", "question", "person", "all"]


@pytest.mark.parametrize(
    ("staff", "views"),
    [
        (CLERK, ["reception", "devices"]),
        (OFFICER, QUEUES),
        (SECOND, QUEUES),
        (SUPERVISOR, ["load", "fairness", *QUEUES, "simulation", "fleet", "devices"]),
        (ADMINISTRATOR, ["staff", "fleet", "devices"]),
    ],
)
def test_each_role_sees_its_views_and_each_opens(desk: DeskDriver, staff: Staff, views: list[str]) -> None:
    desk.sample.populate()
    desk.sign_in(staff)
    rail = [item.kind.name for item in desk.window.findChildren(RailItem) if item.isVisible()]
    assert rail == views
    for view in views:
        desk.press(f"view_{view}")
        assert desk.shell.current == view and not isinstance(desk.shell.page, SignInPage)
        assert not desk.shell.page.notice.isVisible()  # type: ignore[union-attr]  # nothing was refused
