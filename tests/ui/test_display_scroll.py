"""The scroll pair: there when needed, three quarters at a time, and never moving the page under a finger."""

from __future__ import annotations

from dataclasses import replace

import pytest
from display_specimens import look
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.button import KioskButton
from kiosk.ui.kit.scroll import PagedScroll
from kiosk.ui.kit.text import Text
from kiosk.ui.look import TextSize

WIDTH, HEIGHT = 900, 800
LOW = 600  # mm above the floor: of a panel that hangs so low, all can be reached


def rows(count: int) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    for place in range(count):
        column.addWidget(KioskButton(look(), f"row_{place}", f"صف {place}"))
    return content


def paged(qtbot: QtBot, content: QWidget, size: TextSize = TextSize.M, hangs: int = LOW) -> PagedScroll:
    scroll = PagedScroll(replace(look(size), bottom_mm=hangs))
    qtbot.addWidget(scroll)
    scroll.set_content(content)
    scroll.resize(WIDTH, HEIGHT)
    with qtbot.waitActive(scroll):
        scroll.show()
        scroll.activateWindow()
    return scroll


def in_view(scroll: PagedScroll, name: str) -> bool:
    button = scroll.findChild(KioskButton, name)
    room = QRect(0, 0, scroll.width(), scroll.edge.y() if scroll.pair.isVisible() else scroll.height())
    return room.contains(QRect(button.mapTo(scroll, QPoint(0, 0)), button.size()))


def test_what_fits_has_no_pair(qtbot: QtBot) -> None:
    scroll = paged(qtbot, rows(3))
    assert not scroll.overflows()
    assert not scroll.pair.isVisible()


@pytest.mark.parametrize("hangs", [800, 850])
def test_what_lies_too_high_to_reach_stays_empty(qtbot: QtBot, hangs: int) -> None:
    """(33) 1220 mm above the floor; the widget stands at the panel's top."""
    scroll = paged(qtbot, rows(20), hangs=hangs)
    highest = 1920 - (1220 - hangs) / 25.4 * 102.5
    for _ in range(9):
        seen = scroll.childAt(WIDTH // 2, round(highest) - 1)
        assert seen is None
        scroll.go_down()
    assert not scroll.pair.down.isEnabled()


def test_words_that_nobody_touches_may_stand_higher(qtbot: QtBot) -> None:
    content = rows(5)
    content.layout().insertWidget(0, Text(look(), "عنوان\n" * 5))
    scroll = paged(qtbot, content, hangs=800)
    assert not scroll.overflows()
    assert content.mapTo(scroll, QPoint(0, 0)).y() == 0
    assert scroll.findChild(KioskButton, "row_0").mapTo(scroll, QPoint(0, 0)).y() >= scroll.look.reach - 8


def test_what_was_moved_a_little_to_show_a_field_can_be_moved_back(qtbot: QtBot) -> None:
    scroll = paged(qtbot, rows(20))
    scroll._go(10)
    assert scroll.pair.up.isEnabled()
    assert scroll.pair.up.accessibleDescription() == ""
    scroll.go_up()
    assert scroll.offset == 0
    assert not scroll.pair.up.isEnabled()


def test_what_overflows_tells_its_parts(qtbot: QtBot) -> None:
    scroll = paged(qtbot, rows(20))
    assert scroll.overflows()
    assert scroll.pair.isVisible()
    assert scroll.pair.part.text().startswith("Part 1 of ")
    assert not scroll.pair.up.isEnabled()
    assert scroll.pair.up.accessibleDescription() == "This is the first part."
    assert scroll.pair.down.accessibleDescription() == ""


def test_down_moves_three_quarters_and_stops_at_the_end(qtbot: QtBot) -> None:
    scroll = paged(qtbot, rows(20))
    scroll.pair.down.click()
    assert scroll.offset == int(scroll._view.height() * 0.75)
    presses = 1
    while scroll.pair.down.isEnabled():
        scroll.pair.down.click()
        presses += 1
    assert scroll.pair.part.text() == f"Part {presses + 1} of {presses + 1}"
    assert in_view(scroll, "row_19")


def test_every_row_is_whole_in_some_part(qtbot: QtBot) -> None:
    scroll = paged(qtbot, rows(20))
    seen = {place for place in range(20) if in_view(scroll, f"row_{place}")}
    while scroll.pair.down.isEnabled():
        scroll.pair.down.click()
        seen |= {place for place in range(20) if in_view(scroll, f"row_{place}")}
    assert seen == set(range(20))


def test_the_focus_stays_on_the_pair_when_the_end_is_reached(qtbot: QtBot) -> None:
    scroll = paged(qtbot, rows(12))
    scroll.pair.down.setFocus()
    while scroll.pair.down.isEnabled():
        scroll.pair.down.click()
    assert scroll.pair.up.hasFocus()
    assert in_view(scroll, "row_11")


def test_tabbing_brings_what_has_the_focus_into_view(qtbot: QtBot) -> None:
    scroll = paged(qtbot, rows(20))
    scroll.findChild(KioskButton, "row_0").setFocus(Qt.FocusReason.TabFocusReason)
    for place in range(20):
        assert in_view(scroll, f"row_{place}")
        qtbot.keyClick(scroll.focusWidget(), Qt.Key.Key_Tab)


def test_tabs_come_to_the_pair_after_the_content_and_before_what_follows(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    scroll, follower = PagedScroll(look()), KioskButton(look(), "follower", "بعده")
    scroll.set_content(rows(20))
    column.addWidget(scroll)
    column.addWidget(follower)
    page.resize(WIDTH, HEIGHT)
    with qtbot.waitExposed(page):
        page.show()
    chain = [page.nextInFocusChain()]
    while chain[-1] is not page:
        chain.append(chain[-1].nextInFocusChain())
    last = scroll.findChild(KioskButton, "row_19")
    places = [chain.index(one) for one in (last, scroll.pair.up, scroll.pair.down, follower)]
    assert places == sorted(places)


def test_what_fits_has_no_pair_at_all(qtbot: QtBot) -> None:
    scroll = paged(qtbot, rows(2))
    assert scroll.findChild(KioskButton, "scroll_down") is None


def test_a_touch_does_not_move_the_page(qtbot: QtBot) -> None:
    scroll = paged(qtbot, rows(20))
    half_seen = next(p for p in range(20) if not in_view(scroll, f"row_{p}"))
    scroll.findChild(KioskButton, f"row_{half_seen}").setFocus(Qt.FocusReason.MouseFocusReason)
    assert scroll.offset == 0


def test_content_that_grows_is_paged(qtbot: QtBot) -> None:
    content = rows(3)
    scroll = paged(qtbot, content)
    for place in range(12):
        content.layout().addWidget(Text(look(), f"سطر {place}"))
    qtbot.waitUntil(scroll.overflows)
    qtbot.waitUntil(scroll.pair.isVisible)


def test_new_content_begins_at_its_top(qtbot: QtBot) -> None:
    scroll = paged(qtbot, rows(20))
    scroll.pair.down.click()
    scroll.set_content(rows(20))
    assert scroll.offset == 0


@pytest.mark.parametrize("size", list(TextSize))
def test_the_pair_is_a_main_action_high_in_every_size(qtbot: QtBot, size: TextSize) -> None:
    scroll = paged(qtbot, rows(20), size)
    for button in (scroll.pair.up, scroll.pair.down):
        assert button.body().height() >= look().px(20)
        assert button.width() >= button.minimumSizeHint().width()
    assert scroll.pair.part.height() >= scroll.pair.part.heightForWidth(scroll.pair.part.width())
    assert scroll.pair.geometry().bottom() < scroll.height()
