"""The supervisors' page of kiosks: the worst first, only those in trouble, and what a reader hears of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desk_gallery import DeskDriver
from desk_hand import said
from desk_sample import ADMINISTRATOR, OFFICER, SUPERVISOR
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.health import Health, to_text
from kiosk.domain.orders import Kind
from kiosk.domain.staff import Staff
from kiosk.domain.words import unmarked
from kiosk.ui.desk.fleet_row import FleetRow
from kiosk.ui.desk.fleet_view import MOST, WRONG, FleetView
from kiosk.ui.desk.kit.button import DeskButton


def at_the_page(desk: DeskDriver, staff: Staff = SUPERVISOR) -> FleetView:
    desk.sign_in(staff)
    desk.press("view_fleet")
    view = desk.shell.view
    assert isinstance(view, FleetView)
    return view


def rows(desk: DeskDriver) -> list[FleetRow]:
    found = [row for row in desk.window.findChildren(FleetRow) if row.isVisible()]
    return sorted(found, key=lambda row: row.mapTo(desk.window, row.rect().topLeft()).y())


def numbers(desk: DeskDriver) -> list[str]:
    return [row.line.kiosk for row in rows(desk)]


def test_nobody_else_finds_the_page(desk: DeskDriver) -> None:
    desk.sign_in(OFFICER)
    assert "fleet" not in [kind.name for kind in desk.shell.kinds]


def test_the_worst_stands_first_and_is_told_in_words(desk: DeskDriver) -> None:
    desk.sample.a_fleet()
    at_the_page(desk)
    assert numbers(desk) == ["0012", "0013", "0011", "0015", "0007", "0014"]
    heard = [unmarked(row.accessibleName()) for row in rows(desk)]
    for words in ("الجهاز 0011، مكتب جدة", "الطابعة لا تطبع", "3.9", "الإصدار 0.1.0", "السجلات 2"):
        assert words in heard[2]
    assert "قبل 3 ساعات" in heard[0] and "لا يصل منه شيء" in heard[0]
    assert "كل شيء سليم" in heard[4]


def test_only_those_in_trouble_can_be_shown(desk: DeskDriver) -> None:
    desk.sample.a_fleet()
    view = at_the_page(desk, ADMINISTRATOR)
    view.choose(WRONG)
    desk.settle()
    assert numbers(desk) == ["0012", "0013", "0011", "0015"]


def test_where_none_is_in_trouble_that_is_said(desk: DeskDriver) -> None:
    desk.sample.central.rows.put_health("0007", desk.sample.clock.now(), to_text(Health("0.1.0")))
    view = at_the_page(desk)
    view.choose(WRONG)
    desk.settle()
    assert rows(desk) == [] and "لا يوجد جهاز يحتاج إلى نظر" in said(desk)


def test_where_there_is_no_kiosk_that_is_said(desk: DeskDriver) -> None:
    desk.sample.central.rows.offices = {}
    at_the_page(desk)
    assert "لم يُضف أي جهاز بعد" in said(desk)


def test_a_large_fleet_shows_its_worst_and_says_how_many_follow(desk: DeskDriver) -> None:
    for number in range(MOST + 50):
        desk.sample.central.rows.put_health(f"{number:04d}", desk.sample.clock.now(), to_text(Health("0.1.0")))
    at_the_page(desk)
    assert len(rows(desk)) == MOST and "50" in said(desk)


def test_a_key_looks_again(desk: DeskDriver) -> None:
    desk.sample.a_fleet()
    at_the_page(desk)
    desk.sample.clock.moment += timedelta(minutes=5)
    desk.sample.central.rows.put_health("0007", desk.sample.clock.now(), to_text(Health("0.1.0", lost=9)))
    QTest.keyClick(desk.window, Qt.Key.Key_F5)
    desk.settle()
    assert numbers(desk)[0] == "0007" and "0014" in numbers(desk)


def test_a_centre_that_is_away_leaves_what_was_read(desk: DeskDriver) -> None:
    desk.sample.a_fleet()
    at_the_page(desk)
    desk.sample.central.down = True
    desk.press("look_again")
    assert len(rows(desk)) == 6


# ── what was sent to all ────────────────────────────────────────────────────────────────────────────────────────────


def heard(desk: DeskDriver, number: str) -> str:
    return next(unmarked(row.accessibleName()) for row in rows(desk) if row.line.kiosk == number)


def test_how_far_settings_and_update_have_come_is_said(desk: DeskDriver) -> None:
    desk.sample.a_fleet()
    desk.sample.orders_sent()
    at_the_page(desk)
    told = unmarked(said(desk))
    assert "0.2.0" in told and "الأجهزة التي ثُبّت عليها: 2 من 6" in told and "الأجهزة التي تعمل بها: 2 من 6" in told
    assert "الإصدار 0.1.0، ويليه الإصدار 0.2.0" in heard(desk, "0012") and "رقم 6، ولم يصل الرقم 7 بعد" in heard(
        desk, "0012"
    )
    assert "قيد المراقبة" in heard(desk, "0014") and "لا يقبل الإعدادات" in heard(desk, "0011")
    assert numbers(desk)[:2] != ["0007", "0014"]


def test_a_supervisor_stops_an_update_and_goes_on_with_it(desk: DeskDriver) -> None:
    desk.sample.a_fleet()
    desk.sample.orders_sent()
    at_the_page(desk)
    desk.press("stop_update")
    assert desk.sample.central.fleet_order(Kind.UPDATE, 0) == ""
    told = unmarked(said(desk))
    assert SUPERVISOR.number in told and "يليه الإصدار" not in heard(desk, "0012")
    desk.press("go_on_update")
    assert desk.sample.central.fleet_order(Kind.UPDATE, 0) != ""


def test_what_the_centre_stopped_says_so(desk: DeskDriver) -> None:
    desk.sample.a_fleet()
    desk.sample.orders_sent()
    order = desk.sample.central.rows.order(Kind.UPDATE)
    assert order is not None
    desk.sample.central.rows.put_order(replace(order, held=True, held_at=desk.sample.clock.now()))
    at_the_page(desk)
    assert "أوقفه المركز تلقائيا" in unmarked(said(desk))


def test_an_administrator_looks_and_stops_nothing(desk: DeskDriver) -> None:
    desk.sample.a_fleet()
    desk.sample.orders_sent()
    at_the_page(desk, ADMINISTRATOR)
    assert "0.2.0" in said(desk)
    assert desk.window.findChild(DeskButton, "stop_update") is None


def test_another_update_meanwhile_is_not_stopped_unseen(desk: DeskDriver) -> None:
    desk.sample.a_fleet()
    desk.sample.orders_sent()
    at_the_page(desk)
    order = desk.sample.central.rows.order(Kind.UPDATE)
    assert order is not None
    desk.sample.central.rows.put_order(replace(order, serial=5))
    desk.press("stop_update")
    assert desk.sample.central.fleet_order(Kind.UPDATE, 0) != "" and "تحديث آخر" in unmarked(said(desk))
