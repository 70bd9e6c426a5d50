"""Papers are scanned on the real screens: laid in, judged, put in order, kept; and every fault has its way on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import current_thread, main_thread

import pytest
from kiosk_kit import SALIM, Kiosk
from PySide6.QtGui import QImage
from store_reader import facts_at

from kiosk.devices.memory_scanner import MemoryScanner, blank_sheet
from kiosk.domain.facts import DocumentAdded, FlawsAccepted
from kiosk.domain.papers import Flaw, Paper
from kiosk.imaging.memory import MemoryCardReader, MemoryFinisher
from kiosk.services.paper_ports import ScanFault
from kiosk.services.suite import Suite
from kiosk.ui import pictures
from kiosk.ui.scan_words import FLAWS, SCANNER

Open = Callable[..., Kiosk]
PERSON = SALIM.registration.text("national_id")


class Devices:
    def __init__(self) -> None:
        self.scanner, self.finisher = MemoryScanner(feeder=True), MemoryFinisher()
        self.cards = MemoryCardReader()

    def put_into(self, suite: Suite) -> Suite:
        return replace(suite, scanner=self.scanner, finisher=self.finisher, card_reader=self.cards)


@pytest.fixture
def devices() -> Devices:
    return Devices()


@pytest.fixture
def kiosk(open_kiosk: Open, devices: Devices) -> Kiosk:
    """At the list of documents, of which none is there."""
    kiosk = open_kiosk(change=devices.put_into)
    kiosk.begin()
    kiosk.walk_to("documents")
    return kiosk


def scan(kiosk: Kiosk, key: str = "family_record") -> None:
    kiosk.press(f"scan_{key}")
    kiosk.await_page("scan")
    kiosk.press("start_scan")


def added(kiosk: Kiosk, key: str) -> int:
    """Pages in hand."""
    document = kiosk.walk.screen._pages.get(key)
    return int(document or 0)


def test_one_sheet_becomes_a_document(kiosk: Kiosk) -> None:
    scan(kiosk)
    kiosk.await_page("scanned")
    kiosk.press("clear")
    kiosk.await_page("documents")
    assert added(kiosk, "family_record") == 1


def test_a_pile_becomes_one_document_in_the_order_that_is_chosen(kiosk: Kiosk, devices: Devices) -> None:
    devices.scanner.load([blank_sheet()] * 3)
    kiosk.press("scan_family_record")
    kiosk.await_page("scan")
    kiosk.press("scan_pile")
    kiosk.await_page("pages")
    assert len(kiosk.walk.screen.pages) == 3
    kiosk.press("later_0", "remove_2")
    assert len(kiosk.walk.screen.pages) == 2
    kiosk.press("more")
    kiosk.await_page("scan")
    kiosk.press("start_scan")
    kiosk.await_page("scanned")
    kiosk.press("clear")
    kiosk.await_page("pages")
    kiosk.press("clear")
    kiosk.await_page("documents")
    assert added(kiosk, "family_record") == 3


def test_a_pile_is_read_beside_the_screen(kiosk: Kiosk, devices: Devices, monkeypatch: pytest.MonkeyPatch) -> None:
    read, where = pictures._read, []

    def reading(content: bytes, kind: bytes) -> QImage:
        where.append(current_thread())
        return read(content, kind)

    monkeypatch.setattr(pictures, "_read", reading)
    devices.scanner.load([blank_sheet()] * 3)
    kiosk.press("scan_family_record")
    kiosk.await_page("scan")
    kiosk.press("scan_pile")
    kiosk.await_page("pages")
    kiosk.press("later_0", "remove_2")
    assert len(where) == 3 and main_thread() not in where
    assert not any(page.small.isNull() for page in kiosk.walk.screen.pages)


def test_a_flaw_says_what_to_do_and_a_better_picture_takes_its_place(kiosk: Kiosk, devices: Devices) -> None:
    devices.finisher.will_find(Flaw.DARK)
    scan(kiosk)
    kiosk.await_page("scanned")
    assert kiosk.app.translator.say(FLAWS[Paper.SHEET][Flaw.DARK]) in kiosk.text
    kiosk.press("retake")
    kiosk.await_page("scan")
    kiosk.press("start_scan")
    kiosk.await_page("scanned")
    kiosk.press("clear")
    kiosk.await_page("documents")
    assert added(kiosk, "family_record") == 1


def test_the_back_of_a_card_is_wrong_alone_and_right_beside_its_front(kiosk: Kiosk, devices: Devices) -> None:
    devices.finisher.will_find(Flaw.WRONG_SIDE)
    wrong = kiosk.app.translator.say(FLAWS[Paper.CARD][Flaw.WRONG_SIDE])
    scan(kiosk, "identity_card")
    kiosk.await_page("scanned")
    assert wrong in kiosk.text
    kiosk.press("retake")
    kiosk.await_page("scan")
    kiosk.press("start_scan")
    kiosk.await_page("scanned")
    assert wrong not in kiosk.text
    devices.finisher.will_find(Flaw.WRONG_SIDE)
    kiosk.press("more")
    kiosk.await_page("scan")
    kiosk.press("start_scan")
    kiosk.await_page("scanned")
    assert wrong not in kiosk.text
    kiosk.press("clear")
    kiosk.await_page("pages")
    kiosk.press("clear")
    kiosk.await_page("documents")
    assert added(kiosk, "identity_card") == 2


def test_what_is_kept_as_it_is_is_written_down(kiosk: Kiosk, devices: Devices) -> None:
    devices.finisher.will_find(Flaw.BLURRED)
    scan(kiosk)
    kiosk.await_page("scanned")
    kiosk.press("as_it_is")
    kiosk.await_page("documents")
    kiosk.walk_to("done")
    kiosk.hand.wait(lambda: kiosk.walk.screen.standing.settled, "the arrival")
    facts = [fact.body for fact in facts_at(kiosk.folder / "data" / "practice-centre.db", PERSON)]
    (accepted,) = (body for body in facts if isinstance(body, FlawsAccepted))
    record = next(body for body in facts if isinstance(body, DocumentAdded) and body.kind == "family_record")
    assert (accepted.document, tuple(accepted.flaws)) == (record.document, ("blurred",))


def test_each_fault_says_what_to_do_and_leaves_every_way_open(kiosk: Kiosk, devices: Devices) -> None:
    kiosk.press("scan_family_record")
    for fault in ScanFault:
        devices.scanner.fail(fault)
        kiosk.await_page("scan")
        kiosk.press("start_scan")
        kiosk.await_page("scan_trouble")
        assert kiosk.app.translator.say(SCANNER[Paper.SHEET][fault].sentence) in kiosk.text
        for way in ("again", "file_instead", "not_at_hand", "call_clerk", "back"):
            assert kiosk.hand.find(way) is not None, way
        kiosk.press("again")
    devices.scanner.mend()
    kiosk.await_page("scan")
    kiosk.press("start_scan")
    kiosk.await_page("scanned")
    kiosk.press("clear")
    kiosk.await_page("documents")
    assert added(kiosk, "family_record") == 1


def test_a_jam_in_a_pile_keeps_the_pages_that_came(kiosk: Kiosk, devices: Devices) -> None:
    devices.scanner.load([blank_sheet()] * 4)
    devices.scanner.fail(ScanFault.JAM, after=2)
    kiosk.press("scan_family_record")
    kiosk.await_page("scan")
    kiosk.press("scan_pile")
    kiosk.await_page("scan_trouble")
    kiosk.press("pages_so_far")
    kiosk.await_page("pages")
    kiosk.press("clear")
    kiosk.await_page("documents")
    assert added(kiosk, "family_record") == 2


def test_after_a_fault_the_pages_in_hand_are_still_there_whichever_way_is_taken(kiosk: Kiosk, devices: Devices) -> None:
    devices.scanner.load([blank_sheet()] * 4)
    devices.scanner.fail(ScanFault.JAM, after=2)
    kiosk.press("scan_family_record")
    kiosk.await_page("scan")
    kiosk.press("scan_pile")
    kiosk.await_page("scan_trouble")
    kiosk.press("back")
    kiosk.await_page("pages")
    assert len(kiosk.walk.screen.pages) == 2
    devices.scanner.fail(ScanFault.COVER_OPEN)
    kiosk.press("more")
    kiosk.await_page("scan")
    kiosk.press("start_scan")
    kiosk.await_page("scan_trouble")
    kiosk.press("file_instead")
    kiosk.await_page("files")
    kiosk.press("back")
    kiosk.await_page("pages")
    kiosk.press("clear")
    kiosk.await_page("documents")
    assert added(kiosk, "family_record") == 2


def test_a_scan_can_be_cancelled_and_the_paper_put_off(kiosk: Kiosk, devices: Devices) -> None:
    devices.scanner.hold()
    scan(kiosk)
    kiosk.hand.wait(devices.scanner.scanning.is_set, "the scan")
    kiosk.press("cancel_scan")
    kiosk.await_page("scan")
    kiosk.hand.wait(lambda: not devices.scanner.scanning.is_set(), "the end of the scan")
    devices.scanner.let_go()
    kiosk.press("back")
    kiosk.await_page("documents")
    assert added(kiosk, "family_record") == 0


@pytest.mark.parametrize(
    ("read", "said"), [((PERSON,), "الرقم في البطاقة هو الرقم المكتوب"), (("1000000024",), "هل هي البطاقة الصحيحة؟")]
)
def test_the_number_on_the_card_is_laid_beside_the_typed_one(
    kiosk: Kiosk, devices: Devices, read: tuple[str, ...], said: str
) -> None:
    devices.cards.found = frozenset(read)
    scan(kiosk, "identity_card")
    kiosk.await_page("scanned")
    kiosk.hand.wait(lambda: said in kiosk.text, said)
    kiosk.press("clear")
    kiosk.await_page("documents")
    assert added(kiosk, "identity_card") == 1


def test_without_a_scanner_nothing_of_it_is_offered(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("documents")
    assert kiosk.hand.find("scan_family_record") is None
