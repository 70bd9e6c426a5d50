"""An unfinished application goes on at another kiosk: by ID and password, or by code and slip; and for nobody else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
import segno
from kiosk_kit import NOBODYS_ID, SALIM, Kiosk, everything_sent
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from store_reader import everything_in_the_store

from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.devices.memory_scanner import MemoryScanner
from kiosk.domain.papers import Paper
from kiosk.imaging.codes import CodeReader
from kiosk.services.draft_box import slip_text
from kiosk.services.paper_ports import ScanFault, Sheet
from kiosk.services.ports import PrinterFault
from kiosk.services.suite import Suite
from kiosk.settings import Settings
from kiosk.storage.store import set_aside
from kiosk.ui.demo.hand import breathe
from kiosk.ui.faults import PRINTER
from kiosk.ui.scan_words import SCANNER

PERSON, PASSWORD = (SALIM.registration.text(name) for name in ("national_id", "password"))
FIRST_NAME = SALIM.answers.text("first_name")


class Offices:
    """Kiosks with a folder each, on one centre."""

    def __init__(self, open_kiosk: Callable[..., Kiosk], folder: Path) -> None:
        self._open, self._folder = open_kiosk, folder
        self.centre = folder / "network" / "centre.db"
        self.centre.parent.mkdir()

    def kiosk(self, number: str, change: Callable[[Suite], Suite] = lambda suite: suite) -> Kiosk:
        folder = self._folder / number
        folder.mkdir(exist_ok=True)
        settings = replace(Settings(disk_reserve_mb=1), centre_file=self.centre, kiosk_number=number)
        return self._open(folder=folder, settings=settings, change=change)


@pytest.fixture
def offices(open_kiosk: Callable[..., Kiosk], tmp_path: Path) -> Offices:
    return Offices(open_kiosk, tmp_path)


def sheet_of(code: str) -> Sheet:
    """A page with a code on it, as a scanner of 200 dots an inch sees it."""
    picture, out = BytesIO(), BytesIO()
    segno.make_qr(code, error="q").save(picture, kind="png", scale=6)
    page = Image.new("L", (1000, 1200), 235)
    page.paste(Image.open(picture).convert("L"), (300, 400))
    page.save(out, "PPM")
    return Sheet(out.getvalue(), 200)


def left_at(kiosk: Kiosk, page: str = "education") -> None:
    """Registered, begun, and gone."""
    kiosk.begin()
    kiosk.walk_to(page)
    kiosk.save_and_end()
    everything_sent(kiosk)


def slip_printed_at(kiosk: Kiosk) -> str:
    """What the code on it says."""
    kiosk.press("leave", "print_slip")
    kiosk.await_page("draft_slip")
    kiosk.hand.wait(lambda: kiosk.hand.find("save_and_end") is not None, "the slip")
    kiosk.hand.wait(lambda: "الورقة في ملف" in kiosk.text, "the slip")
    kiosk.press("save_and_end")
    kiosk.await_page("attract")
    everything_sent(kiosk)
    (slip,) = (kiosk.folder / "data" / "practice-receipts").glob("*.pdf")
    (code,) = CodeReader().in_file(slip, lambda: False)
    return code


def by_password(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.press("apply", "agree", "applicant")
    kiosk.await_page("id")
    kiosk.hand.write("national_id", PERSON)
    kiosk.press("by_password")
    past_the_password(kiosk)


def past_the_password(kiosk: Kiosk) -> None:
    kiosk.await_page("visual_code")
    kiosk.hand.write("visual_code", kiosk.walk.screen.digits)
    kiosk.press("continue")
    kiosk.await_page("sign_in")
    kiosk.hand.write("sign_in_password", PASSWORD)
    kiosk.press("continue")


def by_code(kiosk: Kiosk, page: str) -> None:
    kiosk.sign_in()
    kiosk.await_page("code")
    kiosk.walk.step()
    kiosk.await_page(page)


def read(kiosk: Kiosk, code: str) -> None:
    """As a code reader types it."""
    window = kiosk.app.window.windowHandle()
    for letter in code:
        QTest.keyClick(window, letter)
    QTest.keyClick(window, Qt.Key.Key_Return)
    breathe(0)
    kiosk.walk.settle()


def goes_on(kiosk: Kiosk) -> None:
    """Where it was left, with what was written."""
    if kiosk.page == "tasks":
        kiosk.press("continue")
    assert kiosk.page == "education"
    assert kiosk.walk.screen.answers.text("first_name") == FIRST_NAME


def test_it_goes_on_at_another_kiosk_after_id_and_password(offices: Offices) -> None:
    left_at(offices.kiosk("0007"))
    other = offices.kiosk("0008")
    by_password(other)
    other.await_page("unfinished")
    assert "طلب غير مكتمل" in other.text
    other.press("continue")
    other.await_page("tasks")
    goes_on(other)


def test_it_goes_on_after_code_and_slip_and_the_slip_is_asked_for_once(offices: Offices) -> None:
    code = slip_printed_at(begun(offices.kiosk("0007")))
    other = offices.kiosk("0008")
    by_code(other, "unfinished_locked")
    assert FIRST_NAME not in other.text
    read(other, code)
    other.await_page("tasks")
    goes_on(other)
    other.save_and_end()
    by_code(other, "tasks")


def test_a_slip_on_the_scanner_opens_it_too(offices: Offices) -> None:
    glass = MemoryScanner()
    glass.lay(sheet_of(slip_printed_at(begun(offices.kiosk("0007")))))
    other = offices.kiosk("0008", lambda suite: replace(suite, scanner=glass))
    by_code(other, "unfinished_locked")
    other.press("scan_slip")
    other.await_page("tasks")
    goes_on(other)


def test_a_fault_of_the_scanner_and_an_empty_glass_are_said(offices: Offices) -> None:
    left_at(offices.kiosk("0007"))
    glass = MemoryScanner()
    other = offices.kiosk("0008", lambda suite: replace(suite, scanner=glass))
    by_code(other, "unfinished_locked")
    other.press("scan_slip")
    other.await_page("slip_refused")
    assert "لم تظهر ورقة إكمال" in other.text
    glass.fail(ScanFault.COVER_OPEN)
    other.press("try_again", "scan_slip")
    other.await_page("slip_refused")
    assert other.app.translator.say(SCANNER[Paper.SHEET][ScanFault.COVER_OPEN].title) in other.text


def test_a_printer_without_paper_says_so_and_prints_once_it_has_some(offices: Offices) -> None:
    printer = MemoryPrinter(80)
    printer.fail(PrinterFault.NO_PAPER)

    def with_printer(suite: Suite) -> Suite:
        slips = suite.draft_slips
        return replace(suite, draft_slips=replace(slips, receipts=replace(slips.receipts, printer=printer)))

    kiosk = begun(offices.kiosk("0007", with_printer))
    kiosk.press("leave", "print_slip")
    kiosk.hand.wait(lambda: kiosk.hand.find("print"), "what is in the way")
    assert kiosk.app.translator.say(PRINTER[PrinterFault.NO_PAPER]) in kiosk.text
    printer.mend()
    kiosk.press("print")
    kiosk.hand.wait(lambda: kiosk.hand.find("save_and_end") and not kiosk.hand.find("print"), "the slip")
    kiosk.hand.wait(lambda: "الورقة جاهزة" in kiosk.text, "the slip")
    assert len(printer.jobs) == 1


def test_what_comes_back_to_the_kiosk_it_was_saved_on_is_not_said_to_be_of_another_office(offices: Offices) -> None:
    first = offices.kiosk("0007")
    left_at(first)
    first.close()
    set_aside(first.folder / "data" / "practice.db", datetime(2026, 11, 22, tzinfo=UTC))
    anew = offices.kiosk("0007")
    by_code(anew, "unfinished_locked")
    assert "مقفل لدى المركز" in anew.text
    assert "مكتب" not in anew.text
    anew.press("begin_anew")
    anew.await_page("unfinished_replaced")
    assert "مكتب" not in anew.text
    anew.press("no_change", "by_password")
    past_the_password(anew)
    anew.await_page("unfinished")
    assert "مكتب" not in anew.text
    anew.press("continue")
    anew.await_page("tasks")
    goes_on(anew)


def begun(kiosk: Kiosk) -> Kiosk:
    kiosk.begin()
    kiosk.walk_to("education")
    return kiosk


@pytest.mark.parametrize(
    ("wrong", "said"), [(slip_text(b"x" * 20), "لطلب آخر"), ("https://example.org/000700000018", "لم تظهر ورقة إكمال")]
)
def test_a_slip_that_is_not_its_own_is_said_to_be_so_and_opens_nothing(offices: Offices, wrong: str, said: str) -> None:
    code = slip_printed_at(begun(offices.kiosk("0007")))
    other = offices.kiosk("0008")
    by_code(other, "unfinished_locked")
    read(other, wrong)
    other.await_page("slip_refused")
    assert said in other.text
    assert FIRST_NAME not in other.text
    other.press("try_again")
    other.await_page("unfinished_locked")
    read(other, code)
    other.await_page("tasks")


def test_who_came_by_code_and_has_no_slip_opens_it_with_the_password(offices: Offices) -> None:
    left_at(offices.kiosk("0007"))
    other = offices.kiosk("0008")
    by_code(other, "unfinished_locked")
    other.press("by_password")
    past_the_password(other)
    other.await_page("unfinished")
    other.press("continue")
    other.await_page("tasks")
    goes_on(other)


def test_a_password_that_is_another_one_since_does_not_open_it_and_is_not_asked_for_again(offices: Offices) -> None:
    left_at(offices.kiosk("0007"))

    def forgetting(suite: Suite) -> Suite:
        return replace(suite, identity=replace(suite.identity, figures=replace(suite.identity.figures, time_cost=1)))

    other = offices.kiosk("0008", forgetting)
    by_password(other)
    other.await_page("unfinished_locked")
    assert other.hand.find("by_password") is None


def test_what_could_not_be_sent_when_its_owner_left_is_sent_after_a_restart(offices: Offices) -> None:
    first = offices.kiosk("0007")
    first.begin()
    first.walk_to("name")
    everything_sent(first)
    assert first.suite.sync.stop()  # nothing leaves this machine from now on
    first.walk_to("education")
    first.save_and_end()
    everything_sent(offices.kiosk("0007"))
    other = offices.kiosk("0008")
    by_password(other)
    other.await_page("unfinished")
    other.press("continue")
    other.await_page("tasks")
    goes_on(other)


def test_going_on_without_it_is_asked_once_and_then_takes_its_place(offices: Offices) -> None:
    left_at(offices.kiosk("0007"))
    other = offices.kiosk("0008")
    by_code(other, "unfinished_locked")
    other.press("begin_anew")
    other.await_page("unfinished_replaced")
    other.press("no_change")
    other.await_page("unfinished_locked")
    other.press("begin_anew", "yes_right")
    other.await_page("tasks")
    other.walk_to("name")
    assert other.walk.screen.answers.text("first_name") == ""


def test_what_was_handed_in_elsewhere_is_not_offered_here_any_more(offices: Offices) -> None:
    first = offices.kiosk("0007")
    left_at(first)
    other = offices.kiosk("0008")
    by_password(other)
    other.await_page("unfinished")
    other.press("continue")
    other.walk_to("done")
    other.press("finish")
    other.await_page("attract")
    everything_sent(other)
    first = offices.kiosk("0007")
    by_code(first, "submitted_before")
    first.calm()
    assert everything_in_the_store(first.folder / "data")["draft"] == []


def test_deleted_answers_are_gone_from_the_centre_too(offices: Offices) -> None:
    first = offices.kiosk("0007")
    begun(first)
    everything_sent(first)
    first.press("leave", "delete_and_end")
    first.await_page("attract")
    everything_sent(first)
    other = offices.kiosk("0008")
    by_password(other)
    other.await_page("tasks")


def test_nobody_else_is_shown_that_it_is_there(offices: Offices) -> None:
    left_at(offices.kiosk("0007"))
    other = offices.kiosk("0008")
    other.person(NOBODYS_ID, "0557654321")
    other.begin()
    other.walk_to("name")
    assert other.walk.screen.answers.text("first_name") == ""


def test_whom_only_a_clerk_has_seen_is_told_that_the_answers_stay_here(offices: Offices) -> None:
    kiosk = offices.kiosk("0007")
    kiosk.begin()
    kiosk.walk_to("code")
    kiosk.press("no_mobile")
    kiosk.pin()
    kiosk.walk_to("name")
    kiosk.walk.step()
    kiosk.press("leave")
    assert "في هذا الجهاز وحده" in kiosk.text
    assert kiosk.hand.find("print_slip") is None
