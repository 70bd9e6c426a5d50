"""The kept screen: no key, finger or menu gets a person out of the kiosk, and shaking fingers act once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from kiosk_kit import SALIM, Kiosk
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from store_reader import everything_in_the_store, facts_at

from kiosk.domain.facts import ApplicationSubmitted
from kiosk.ui.demo.hand import breathe
from kiosk.ui.window import SETTLE_S

NONE, ALT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
ESCAPES = [
    (Qt.Key.Key_Escape, NONE),
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Q, CTRL),
    (Qt.Key.Key_W, CTRL),
    (Qt.Key.Key_F11, NONE),
    (Qt.Key.Key_F12, NONE),  # F1 is a key of the keypad
    (Qt.Key.Key_Menu, NONE),
    (Qt.Key.Key_Tab, ALT),
    (Qt.Key.Key_Delete, CTRL | ALT),
]


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("id")
    settled()
    return kiosk


def settled() -> None:
    """A new page has stood long enough to take a touch."""
    breathe(round(SETTLE_S * 1000) + 20)


def handle(kiosk: Kiosk) -> QWindow:
    window = kiosk.app.window.windowHandle()
    assert window is not None
    return window


def at(kiosk: Kiosk, widget: QWidget, x: int | None = None) -> QPoint:
    """A point of a widget in the window; ``x`` px from its left edge, else its middle."""
    place = widget.rect().center()
    if x is not None:
        place.setX(x)
    return widget.mapTo(kiosk.app.window, place)


def tap(kiosk: Kiosk, place: QPoint, up: QPoint | None = None) -> None:
    """A finger on the glass, as the system delivers it: to the window, not to a widget."""
    QTest.mousePress(handle(kiosk), Qt.MouseButton.LeftButton, NONE, place)
    QTest.mouseRelease(handle(kiosk), Qt.MouseButton.LeftButton, NONE, up or place)
    QCoreApplication.processEvents()


def found(kiosk: Kiosk, name: str) -> QWidget:
    widget = kiosk.hand.find(name)
    assert widget is not None, name
    return widget


@pytest.mark.parametrize(("key", "held"), ESCAPES, ids=str)
def test_no_key_leaves_the_page_or_the_window(kiosk: Kiosk, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    window, line = kiosk.app.window, found(kiosk, "national_id")
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        for receiver in (handle(kiosk), window, line):
            QCoreApplication.sendEvent(receiver, QKeyEvent(kind, key, held))
    breathe(0)
    assert window.isVisible()
    assert kiosk.page == "id"
    assert QApplication.activePopupWidget() is None


def test_the_window_does_not_let_itself_be_closed(kiosk: Kiosk) -> None:
    event = QCloseEvent()
    QCoreApplication.sendEvent(kiosk.app.window, event)
    assert not event.isAccepted()
    assert not kiosk.app.window.close()
    assert kiosk.app.window.isVisible()


def test_nothing_opens_a_menu(kiosk: Kiosk) -> None:
    for widget in [kiosk.app.window, *kiosk.app.window.findChildren(QWidget)]:
        middle = widget.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, widget.mapToGlobal(middle))
        QCoreApplication.sendEvent(widget, event)
    breathe(0)
    assert not [w for w in QApplication.allWidgets() if isinstance(w, QMenu) and w.isVisible()]


def test_a_long_press_on_a_key_writes_once(kiosk: Kiosk) -> None:
    key = next(b for b in kiosk.app.window.findChildren(QWidget) if b.isVisible() and b.property("text") == "5")
    place = at(kiosk, key)
    QTest.mousePress(handle(kiosk), Qt.MouseButton.LeftButton, NONE, place)
    breathe(900)
    QTest.mouseRelease(handle(kiosk), Qt.MouseButton.LeftButton, NONE, place)
    breathe(0)
    assert kiosk.walk.screen.answers.text("national_id") == "5"


def test_a_finger_that_rolls_a_little_outside_still_acts(kiosk: Kiosk) -> None:
    back = found(kiosk, "back")
    tap(kiosk, at(kiosk, back), at(kiosk, back) - QPoint(0, back.height() // 2 + back.look.px(7)))
    kiosk.await_page("who")


def test_a_finger_that_rolls_far_away_does_not_act(kiosk: Kiosk) -> None:
    back = found(kiosk, "back")
    tap(kiosk, at(kiosk, back), at(kiosk, back) - QPoint(0, back.height() // 2 + back.look.px(12)))
    breathe(50)
    assert kiosk.page == "id"


def test_a_touch_just_after_a_page_turn_is_ignored(kiosk: Kiosk) -> None:
    tap(kiosk, at(kiosk, found(kiosk, "back")))
    assert kiosk.page == "who"
    tap(kiosk, at(kiosk, found(kiosk, "back")))
    assert kiosk.page == "who"
    settled()
    tap(kiosk, at(kiosk, found(kiosk, "back")))
    assert kiosk.page == "privacy"


def test_three_taps_that_meet_nothing_offer_help(kiosk: Kiosk) -> None:
    margin = QPoint(2, kiosk.app.window.height() // 3)
    for _ in range(2):
        tap(kiosk, margin)
    assert kiosk.page == "id"
    tap(kiosk, margin)
    assert kiosk.page == "help"


def test_the_help_that_was_offered_keeps_what_was_typed(kiosk: Kiosk) -> None:
    kiosk.hand.write("national_id", "10000")
    for _ in range(3):
        tap(kiosk, QPoint(2, kiosk.app.window.height() // 3))
    kiosk.press("done")
    assert found(kiosk, "national_id").text() == "10000"  # type: ignore[attr-defined]


def test_a_double_tap_on_submit_submits_once(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("confirm")
    settled()
    place = at(kiosk, found(kiosk, "submit"))
    tap(kiosk, place)
    tap(kiosk, place)
    kiosk.await_page("done")
    kiosk.calm()
    kiosk.close()
    facts = facts_at(kiosk.folder / "data" / "practice-centre.db", SALIM.registration.text("national_id"))
    waiting = everything_in_the_store(kiosk.folder / "data")["outbox"]
    assert (
        sum("ApplicationSubmitted" in row for row in waiting)
        + len([f for f in facts if isinstance(f.body, ApplicationSubmitted)])
        == 1
    )


def test_the_keys_for_copying_leave_the_clipboard_alone(kiosk: Kiosk) -> None:
    QApplication.clipboard().setText("before")
    kiosk.hand.write("national_id", SALIM.registration.text("national_id"))
    line = found(kiosk, "national_id")
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(line, key, CTRL)
    assert QApplication.clipboard().text() == "before"
    assert line.text() == SALIM.registration.text("national_id")  # type: ignore[attr-defined]


def test_a_wrong_pin_leads_to_no_way_out(kiosk: Kiosk) -> None:
    kiosk.press("help", "clerk")
    kiosk.pin("1111")
    assert kiosk.hand.find("close_kiosk") is None
    assert kiosk.app.window.isVisible()


def test_a_clerk_s_pin_closes_the_kiosk(kiosk: Kiosk) -> None:
    kiosk.press("help", "clerk")
    kiosk.pin()
    kiosk.hand.wait(lambda: kiosk.hand.find("close_kiosk"), "the way to close the kiosk")
    kiosk.hand.press("close_kiosk")
    assert not kiosk.app.window.isVisible()
    # The application was told to end; the next test needs its event loop.
    QTimer.singleShot(0, QApplication.quit)
    QApplication.exec()
