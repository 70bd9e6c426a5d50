"""The supervisor's page of fairness and delay: what stands, what is heard, how it is walked, and paper by a press."""

from __future__ import annotations

from desk_gallery import DeskDriver
from desk_hand import notice, said
from desk_sample import OFFICER, SUPERVISOR, a_quarter_of_outcomes
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.words import LRI, PDI
from kiosk.services.ports import PrinterFault
from kiosk.ui.desk.fairness_chart import BarChart
from kiosk.ui.desk.fairness_table import FigureRow
from kiosk.ui.desk.kit.button import DeskButton


def at_the_report(desk: DeskDriver, *, busy: bool = True) -> None:
    desk.sample.desk.outcomes = a_quarter_of_outcomes() if busy else ()
    desk.sign_in(SUPERVISOR)
    desk.press("view_fairness")


def rows(desk: DeskDriver, dimension: str) -> list[FigureRow]:
    found = [row for row in desk.window.findChildren(FigureRow) if row.objectName().startswith(f"{dimension}_")]
    return [row for row in found if row.isVisible()]


def chart(desk: DeskDriver, name: str) -> BarChart:
    found = desk.find(name)
    assert isinstance(found, BarChart)
    return found


def test_nobody_else_finds_the_page(desk: DeskDriver) -> None:
    desk.sign_in(OFFICER)
    assert "fairness" not in [kind.name for kind in desk.shell.kinds]


def test_each_group_is_told_with_what_its_figures_say(desk: DeskDriver) -> None:
    at_the_report(desk)
    assert [len(rows(desk, d)) for d in ("region", "gender", "age", "office")] == [4, 2, 5, 5]
    heard = "\n".join(row.accessibleName() for row in rows(desk, "region"))
    assert "الشرقية: عدد القرارات" in heard
    assert "يستحق النظر" in heard and "أعلى نسبة" in heard and "خلال" in heard
    assert "البرامج كلها" in said(desk)  # or a programme that does worse than another would not be looked for
    assert "مخفية" in said(desk) and "وليس دليلًا" in said(desk)


def test_bars_grow_from_the_right_in_arabic_and_from_the_left_in_english(desk: DeskDriver) -> None:
    at_the_report(desk)
    approvals = chart(desk, "region_approvals")
    assert approvals.reach(1.0) < approvals.reach(0.5) < approvals.reach(0)
    assert approvals.track().right() == approvals.reach(0)
    assert [bar.marked for bar in approvals.bars].count(True) == 1
    assert "الشرقية" in approvals.accessibleName()
    desk.press("language")
    approvals = chart(desk, "region_approvals")
    assert approvals.reach(0) < approvals.reach(0.5) < approvals.reach(1.0)


def test_a_table_is_one_stop_and_its_rows_are_reached_by_arrows(desk: DeskDriver) -> None:
    at_the_report(desk)
    first, second, *_ = rows(desk, "region")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    assert [row.focusPolicy() is Qt.FocusPolicy.StrongFocus for row in rows(desk, "region")] == [False, True] + [
        False
    ] * 2
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is chart(desk, "gender_approvals")


def test_another_quarter_is_read_when_it_is_chosen(desk: DeskDriver) -> None:
    at_the_report(desk)
    desk.press("quarter")
    desk.press("choose_2026_2")
    assert "لم يُبت في أي طلب" in said(desk) and not rows(desk, "region")
    assert not desk.find("save_report").isEnabled()
    desk.press("quarter")
    desk.press("choose_2026_3")
    assert rows(desk, "region") and desk.find("save_report").isEnabled()


def test_the_running_quarter_is_not_offered(desk: DeskDriver) -> None:
    at_the_report(desk, busy=False)
    desk.press("quarter")
    offered = {button.objectName() for button in desk.window.findChildren(DeskButton)}
    assert "choose_2026_3" in offered and "choose_2026_4" not in offered
    assert desk.find("choose_2024_4").isVisible()


def test_it_is_saved_and_printed_by_a_press(desk: DeskDriver) -> None:
    at_the_report(desk)
    desk.press("save_report")
    desk.press("print_report")
    jobs = desk.sample.reports.jobs
    assert [job.title for job in jobs] == ["fairness-2026-3"] * 2
    assert jobs[0].pdf == b"%PDF fairness Quarter(year=2026, number=3) 1004"
    desk.sample.reports.fail(PrinterFault.NO_PAPER)
    desk.press("print_report")
    assert "ورق" in notice(desk)


def test_a_centre_that_is_away_is_told_and_the_page_stays(desk: DeskDriver) -> None:
    at_the_report(desk)
    desk.press("view_load")
    desk.sample.central.down = True
    desk.press("view_fairness")
    assert "لا اتصال" in notice(desk) and len(rows(desk, "region")) == 4


def test_figures_keep_their_direction(desk: DeskDriver) -> None:
    at_the_report(desk)
    texts = [text for row in rows(desk, "region") for cell in row.texts[1:] for text in cell if text.endswith(PDI)]
    assert texts and all(text.startswith(LRI) for text in texts)
