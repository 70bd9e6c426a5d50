"""The clerk's view at the desk: finding, what is shown, paper, the witness, and the person's own pages over it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from camera_states import paper_view, view
from desk_gallery import REFUSED, SUPERVISOR, DeskDriver
from desk_sample import CLERK, OFFICER, SECOND, national_id
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.devices.memory_camera import MemoryCamera
from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.facts import InquiryAsked
from kiosk.domain.papers import Paper
from kiosk.domain.staff import Staff
from kiosk.services.paper_ports import CameraFault
from kiosk.services.ports import Fate, OutboxCounts, PrinterFault, Pushed
from kiosk.services.sync import SyncState
from kiosk.services.visit import Visit
from kiosk.ui.desk import camera_trial
from kiosk.ui.desk.clerk_devices import DevicesView, source_lines
from kiosk.ui.desk.clerk_pages import panel_within
from kiosk.ui.desk.device_rows import SmallPicture
from kiosk.ui.kit.text import Text
from kiosk.ui.language import Language

UNDECIDED = national_id(100_000_000)


@pytest.fixture
def desk(qapp: object) -> Iterator[DeskDriver]:
    driver = DeskDriver()
    driver.sample.populate()
    driver.sign_in(CLERK)
    yield driver
    driver.close()


def shown(desk: DeskDriver, name: str) -> bool:
    return any(widget.isVisible() for widget in desk.window.findChildren(QWidget, name))


def said(desk: DeskDriver) -> str:
    return "\n".join(text.text() for text in desk.window.findChildren(Text) if text.isVisible())


def find(desk: DeskDriver, typed: str) -> None:
    desk.write("find", typed)
    desk.press("find_now")


def printer(desk: DeskDriver) -> MemoryPrinter:
    found = desk.sample.counter.suite.receipts.printer
    assert isinstance(found, MemoryPrinter)
    return found


@pytest.mark.parametrize("staff", [OFFICER, SECOND, SUPERVISOR])
def test_nobody_else_has_a_reception(desk: DeskDriver, staff: Staff) -> None:
    desk.sign_out()
    desk.sign_in(staff)
    assert not shown(desk, "view_reception")


def test_what_is_found_alone_opens_by_itself_and_the_keys_go_on_from_there(desk: DeskDriver) -> None:
    find(desk, REFUSED)
    assert shown(desk, "pages")
    assert desk.window.focusWidget().objectName() in ("pages", "find_now")


def test_a_search_for_somebody_else_takes_the_person_off_the_screen(desk: DeskDriver) -> None:
    find(desk, REFUSED)
    find(desk, national_id(199_999_999))
    assert not shown(desk, "pages")


@pytest.mark.parametrize("form", ["{}", "KSS1.LETTER.{}.{}.SOCIAL-SECURITY.202611220731.1.A.B"])
def test_a_reader_is_heard_wherever_the_focus_is(desk: DeskDriver, form: str) -> None:
    """As it reads a code of either form."""
    find(desk, REFUSED)
    reference = next(printed for printed in re.findall(r"\d{4} \d{4} \d{4}", said(desk))).replace(" ", "")
    code = form.format(reference, reference)
    find(desk, UNDECIDED)
    assert not shown(desk, "print_letter_0")
    desk.find("new_person").setFocus()
    for letter in code:
        QTest.keyClicks(desk.window.focusWidget(), letter)
    assert desk.window.findChild(QLineEdit, "find").text() == code
    QTest.keyClick(desk.window.focusWidget(), Qt.Key.Key_Return)
    desk.settle()
    assert shown(desk, "print_letter_0")


def test_letters_are_offered_for_what_was_decided(desk: DeskDriver) -> None:
    find(desk, UNDECIDED)
    assert not shown(desk, "print_letter_0")
    find(desk, REFUSED)
    desk.press("print_letter_0")
    assert [job.pdf.split()[1] for job in printer(desk).jobs] == [b"letter"]


def test_a_printer_without_paper_is_told_and_the_page_stays(desk: DeskDriver) -> None:
    find(desk, REFUSED)
    printer(desk).fail(PrinterFault.NO_PAPER)
    desk.press("print_receipt")
    assert "الورق" in said(desk)
    assert shown(desk, "print_receipt")


def test_the_witness_is_asked_once(desk: DeskDriver) -> None:
    find(desk, REFUSED)
    desk.press("witness")
    assert not shown(desk, "witness")
    desk.press("print_status")
    assert not shown(desk, "witness")


def test_somebody_elses_witness_does_not_stand_for_the_next(desk: DeskDriver) -> None:
    find(desk, REFUSED)
    desk.press("witness")
    find(desk, UNDECIDED)
    assert shown(desk, "witness")


def test_after_another_look_it_is_as_it_was(desk: DeskDriver) -> None:
    find(desk, REFUSED)
    desk.write("find", "12 typed")
    desk.shell.wearing.switch_theme()
    desk.settle()
    assert shown(desk, "pages")
    assert desk.window.findChild(QLineEdit, "find").text() == "12 typed"


def test_the_next_clerk_finds_nothing_of_it(desk: DeskDriver) -> None:
    find(desk, REFUSED)
    desk.sign_out()
    desk.sign_in(CLERK)
    assert not shown(desk, "pages")
    assert desk.window.findChild(QLineEdit, "find").text() == ""


def test_a_clerk_needs_no_mouse(desk: DeskDriver) -> None:
    """Number, Enter, witness, receipt, status, the person's pages, and somebody new: all by keys."""
    keys = Qt.Key
    press(desk, keys.Key_F3)
    QTest.keyClicks(desk.window.focusWidget(), REFUSED)
    press(desk, keys.Key_Return)
    assert shown(desk, "witness")
    press(desk, keys.Key_F8)
    assert not shown(desk, "witness")
    press(desk, keys.Key_F9)
    press(desk, keys.Key_F10)
    assert len(printer(desk).jobs) == 2
    for key in (keys.Key_F7, keys.Key_F6):
        press(desk, key)
        pages = desk.shell.pages
        assert pages is not None
        assert pages.window.isVisible()
        pages.leave()
        desk.settle()


def press(desk: DeskDriver, key: Qt.Key) -> None:
    QTest.keyClick(desk.window.focusWidget() or desk.window, key)
    desk.settle()


# ── the pages over it ───────────────────────────────────────────────────────────────────────────────────────────────


def test_the_persons_pages_lie_over_the_desk_and_leave_it_as_it_was(desk: DeskDriver) -> None:
    find(desk, REFUSED)
    desk.press("pages")
    pages = desk.shell.pages
    assert pages is not None
    assert pages.window.isModal()
    assert pages.host.session is not None
    assert pages.host.session.clerk == CLERK.number
    pages.window.close()
    desk.settle()
    assert pages.host.session is None
    assert shown(desk, "pages")


def test_the_pages_begin_in_arabic_and_the_desk_goes_on_in_its_own_language(desk: DeskDriver) -> None:
    desk.shell.wearing.prefer(language=Language.ENGLISH)
    desk.press("new_person")
    pages = desk.shell.pages
    assert pages is not None
    assert desk.translator.language is Language.ARABIC
    pages.window.close()
    desk.settle()
    assert desk.translator.language is Language.ENGLISH
    assert "Find the person who is present" in said(desk)


def test_touching_the_pages_keeps_the_desk_awake(desk: DeskDriver) -> None:
    desk.press("new_person")
    pages, used = desk.shell.pages, []
    assert pages is not None
    desk.window.used.connect(lambda: used.append(1))
    pages.window.touched.emit()
    pages.window.close()
    assert used == [1]


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1280, 720), (1100, 1400)])
def test_the_pages_are_drawn_to_fit_the_desks_window(qapp: object, width: int, height: int) -> None:
    window = QWidget()
    window.resize(width, height)
    panel = panel_within(window)
    across, down = panel.width / panel.ppi * 25.4, panel.height / panel.ppi * 25.4
    longer, shorter = max(across, down), min(across, down)
    assert longer >= 475.7
    assert shorter >= 267.5


# ── devices ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_devices_say_the_printers_state_and_what_waits(desk: DeskDriver) -> None:
    printer(desk).fail(PrinterFault.JAM)
    desk.sample.counter.news.state_is(SyncState(False, OutboxCounts(waiting=3, documents=2)))
    desk.press("view_devices")
    assert "الورق عالق في الطابعة." in said(desk)
    assert "السجلات 3" in said(desk).replace("\u2066", "").replace("\u2069", "")
    printer(desk).mend()
    desk.press("look_again")
    assert "الطابعة جاهزة" in said(desk)


def refuse_something(desk: DeskDriver) -> None:
    suite = desk.sample.counter.suite
    fact = suite.applications.scribe.fact(Visit(person=REFUSED), InquiryAsked(uuid4(), uuid4(), "status", "?", "", ""))
    with suite.identity.store.work() as work:
        work.append(fact)
        work.record(Pushed(fact.id, Fate.REFUSED, "conflict"), desk.sample.clock.now())


def test_only_a_clerk_offers_again_what_was_refused(desk: DeskDriver) -> None:
    refuse_something(desk)
    desk.press("view_devices")
    assert shown(desk, "offer_again")
    desk.sign_out()
    desk.sign_in(SUPERVISOR)
    desk.press("view_devices")
    assert not shown(desk, "offer_again")


def test_without_a_stick_that_is_said() -> None:
    assert [icon for icon, _ in source_lines(())] == ["usb"]


def stands_on(desk: DeskDriver) -> str:
    focused = desk.window.focusWidget()
    return focused.objectName() if focused is not None else ""


def test_a_device_is_tested_by_one_press(desk: DeskDriver) -> None:
    desk.press("view_devices")
    desk.press("test_printer")
    assert printer(desk).jobs[-1].title == "trial"
    assert "خرجت ورقة التجربة من الطابعة." in said(desk)
    assert stands_on(desk) == "test_printer"
    printer(desk).fail(PrinterFault.COVER_OPEN)
    desk.press("test_printer")
    assert "غطاء الطابعة مفتوح." in said(desk)


def test_a_trial_of_the_scanner_shows_what_it_saw_and_keeps_nothing(desk: DeskDriver) -> None:
    desk.press("view_devices")
    desk.press("test_scanner")
    assert desk.window.findChildren(SmallPicture)
    desk.press("look_again")
    assert not pictures(desk)


@pytest.fixture
def camera(desk: DeskDriver, monkeypatch: pytest.MonkeyPatch) -> MemoryCamera:
    """The desk's, on a page with a button to test it; it needs no time to find its exposure."""
    monkeypatch.setattr(camera_trial, "WARMING_S", 0.0)
    found = desk.sample.counter.suite.camera
    assert isinstance(found, MemoryCamera)
    desk.press("view_devices")
    return found


def pictures(desk: DeskDriver) -> list[SmallPicture]:
    return [picture for picture in desk.window.findChildren(SmallPicture) if picture.isVisible()]


def camera_said(desk: DeskDriver, qtbot: QtBot) -> str:
    """What came of its trial."""
    qtbot.waitUntil(lambda: desk.window.findChild(QWidget, "test_camera").isEnabled())
    desk.settle()
    return said(desk)


def test_a_trial_of_the_camera_shows_what_it_sees_and_lets_go_of_it(
    desk: DeskDriver, camera: MemoryCamera, qtbot: QtBot
) -> None:
    desk.press("test_camera")
    assert camera.watching
    assert not pictures(desk)
    camera.lay(paper_view(Paper.SHEET))
    assert "أعطت الكاميرا صورة" in camera_said(desk, qtbot)
    (picture,) = pictures(desk)
    assert (picture.width(), picture.height()) == (320, 240)
    assert picture.image.pixelColor(160, 120).lightness() > 150  # the sheet
    assert not camera.watching
    assert stands_on(desk) == "test_camera"


@pytest.mark.parametrize(
    ("fault", "words"),
    [(CameraFault.GONE, "لم تعطِ الكاميرا صورة"), (CameraFault.BUSY, "يستخدم الكاميرا برنامج آخر")],
)
@pytest.mark.parametrize("late", [False, True])
def test_a_camera_that_fails_says_what_to_do(
    desk: DeskDriver, camera: MemoryCamera, qtbot: QtBot, fault: CameraFault, words: str, late: bool
) -> None:
    if not late:
        camera.fail(fault)
    desk.press("test_camera")
    if late:
        camera.fail(fault)
    assert words in camera_said(desk, qtbot)
    assert not pictures(desk)
    assert not camera.watching


def test_a_dark_picture_is_shown_and_said_to_be_dark(desk: DeskDriver, camera: MemoryCamera, qtbot: QtBot) -> None:
    desk.press("test_camera")
    camera.lay(view(level=12))
    assert "صورة الكاميرا معتمة" in camera_said(desk, qtbot)
    assert pictures(desk)


@pytest.mark.parametrize("leave", [lambda desk: desk.press("view_reception"), DeskDriver.sign_out])
def test_who_leaves_takes_the_camera_with_them(
    desk: DeskDriver, camera: MemoryCamera, qtbot: QtBot, leave: Callable[[DeskDriver], None]
) -> None:
    desk.press("test_camera")
    assert camera.watching
    leave(desk)
    qtbot.waitUntil(lambda: not camera.watching)


def test_after_another_view_the_camera_can_be_tested_again(
    desk: DeskDriver, camera: MemoryCamera, qtbot: QtBot
) -> None:
    desk.press("test_camera")
    desk.press("view_reception")
    desk.press("view_devices")
    camera.lay(paper_view(Paper.CARD))
    desk.press("test_camera")
    camera_said(desk, qtbot)
    assert pictures(desk)


def test_devices_that_were_found_come_with_their_line_for_the_settings(desk: DeskDriver) -> None:
    desk.press("view_devices")
    desk.press("search_devices")
    assert 'printer = "escpos://192.168.1.50"' in said(desk)


def test_an_answer_that_comes_when_another_view_stands_is_drawn_later(desk: DeskDriver) -> None:
    desk.press("view_devices")
    view = desk.shell.view
    desk.press("view_reception")
    assert isinstance(view, DevicesView)
    view.read()
    desk.settle()
    assert "أجهزة هذا المكتب" not in said(desk)
    desk.press("view_devices")
    assert "الطابعة جاهزة" in said(desk)
