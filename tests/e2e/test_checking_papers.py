"""«التحقق من إيصال» on the real screens: by a code reader and from a file; genuine, practice, altered, unreadable."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import segno
from kiosk_kit import Kiosk
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.devices.memory_camera import MemoryCamera
from kiosk.devices.memory_scanner import MemoryScanner
from kiosk.domain.masking import tail
from kiosk.domain.papers import Paper
from kiosk.domain.proof import as_bytes
from kiosk.imaging.codes import CodeReader
from kiosk.services.paper_check import PaperCheck
from kiosk.services.paper_ports import CameraFault, Glimpse, ScanFault, Sheet
from kiosk.services.proof_keys import ProofKeys, certify, new_authority, open_authority, public_of
from kiosk.services.proofs import Trust
from kiosk.services.suite import Suite
from kiosk.storage.keyrings import MemorySecrets
from kiosk.ui.demo.hand import breathe
from kiosk.ui.scan_words import CAMERA, SCANNER

AUTHORITY = open_authority(new_authority("a passphrase"), "a passphrase")
TRUST = Trust(frozenset({public_of(AUTHORITY)}))


def in_service(suite: Suite) -> Suite:
    """Its papers are signed, and checked, as a certified kiosk's are."""
    keys = ProofKeys(MemorySecrets(), suite.place.kiosk, False, TRUST)
    keys.keep(certify(AUTHORITY, suite.place.kiosk, keys.public()).text)
    place = replace(suite.place, practice=False)
    receipts = replace(suite.receipts, place=place, seal=keys.seal)
    return replace(suite, receipts=receipts, paper_check=PaperCheck(CodeReader(), lambda: TRUST))


@pytest.fixture
def kiosk(open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    return open_kiosk(change=in_service)


@pytest.fixture
def practice(open_kiosk: Callable[..., Kiosk]) -> Kiosk:
    return open_kiosk()


def printed_receipt(kiosk: Kiosk) -> Path:
    """Somebody applies, and leaves with a receipt: the file of what was printed."""
    kiosk.begin()
    kiosk.walk_to("done")
    kiosk.hand.wait(lambda: kiosk.walk.screen.settled, "the receipt")
    kiosk.press("finish")
    kiosk.await_page("attract")
    (receipt,) = (kiosk.folder / "data" / "practice-receipts").glob("*.pdf")
    return receipt


def code_on(receipt: Path) -> str:
    (code,) = CodeReader().in_file(receipt, lambda: False)
    return code


def check(kiosk: Kiosk) -> None:
    kiosk.walk.settle()
    kiosk.hand.press("check_paper")
    kiosk.await_page("check_paper")


def by_reader(kiosk: Kiosk, text: str) -> None:
    """As it types: to the window, whatever has the focus, with Enter at the end."""
    window = kiosk.app.window.windowHandle()
    for letter in text:
        QTest.keyClick(window, letter)
    QTest.keyClick(window, Qt.Key.Key_Return)
    breathe(0)


def by_file(kiosk: Kiosk, name: str, content: bytes) -> None:
    """The newest of the files in the kiosk's folder."""
    file = kiosk.papers / name
    file.write_bytes(content)
    later = time.time() + 60
    os.utime(file, (later, later))
    kiosk.press("from_stick")
    kiosk.hand.press("file_0_0")


def test_a_receipt_is_genuine_by_reader_and_by_file(kiosk: Kiosk) -> None:
    receipt = printed_receipt(kiosk)
    code = code_on(receipt)
    check(kiosk)
    by_reader(kiosk, code)
    kiosk.await_page("genuine_paper")
    told = kiosk.text
    assert kiosk.walk.screen.statement.reference in code
    assert "الإيصال صحيح" in told
    registration = kiosk.walk.household.registration
    for private in (tail(registration.text("national_id")), registration.text("mobile")[-4:], "سالم"):
        assert private not in told
    kiosk.press("check_another")
    by_file(kiosk, "receipt.pdf", receipt.read_bytes())
    kiosk.await_page("genuine_paper")
    kiosk.press("finish")
    kiosk.await_page("attract")
    assert kiosk.host.session is None


def test_the_next_paper_can_be_read_while_the_last_one_stands(kiosk: Kiosk) -> None:
    code = code_on(printed_receipt(kiosk))
    check(kiosk)
    altered = code.replace(".1.", ".2.", 1)
    for text, page in ((code, "genuine_paper"), (altered, "not_genuine"), (code, "genuine_paper")):
        by_reader(kiosk, text)
        kiosk.await_page(page)


def test_practice_never_passes_as_real(practice: Kiosk) -> None:
    code = code_on(printed_receipt(practice))
    check(practice)
    by_reader(practice, code)
    practice.await_page("not_genuine")
    assert "إيصال تجريبي لا يُعمل به" in practice.text


def test_the_keys_lie_where_secrets_lie_and_nowhere_else(practice: Kiosk) -> None:
    printed_receipt(practice)
    data = practice.folder / "data"
    secrets = json.loads((data / "practice.key").read_text())
    keys = [secrets[name] for name in ("receipt-authority", f"receipt-key-{practice.suite.place.kiosk}")]
    others = [file.read_bytes() for file in data.rglob("*") if file.is_file() and file.name != "practice.key"]
    assert len(others) >= 3  # store, centre and receipt
    for key in keys:
        assert not any(key.encode() in content or as_bytes(key, 32) in content for content in others)


def test_what_is_no_picture_and_what_holds_no_code_is_said(kiosk: Kiosk) -> None:
    check(kiosk)
    by_file(kiosk, "broken.png", b"\x89PNG\r\n\x1a\nbroken")
    kiosk.await_page("not_genuine")
    assert "تعذرت قراءة الصورة" in kiosk.text
    kiosk.press("check_another")
    picture = BytesIO()
    segno.make_qr("https://example.com").save(picture, kind="png", scale=5)
    by_file(kiosk, "other.png", picture.getvalue())
    kiosk.await_page("not_genuine")
    assert "لم يظهر رمز إيصال" in kiosk.text


def test_a_reader_is_heard_on_no_other_page(kiosk: Kiosk) -> None:
    check(kiosk)
    kiosk.press("back")
    kiosk.await_page("attract")
    by_reader(kiosk, "0" * 12)
    kiosk.walk.settle()
    assert kiosk.page == "attract"
    check(kiosk)
    kiosk.press("help")
    by_reader(kiosk, "0" * 12)
    kiosk.walk.settle()
    assert kiosk.page == "help"


@pytest.mark.parametrize(("door", "page"), [("check_paper", "check_paper"), ("start", "services")])
def test_a_door_touched_while_the_kiosk_opens_is_gone_through(kiosk: Kiosk, door: str, page: str) -> None:
    """The attract page stands before the services do."""
    assert kiosk.host is None or kiosk.host.suite is None
    kiosk.hand.press(door)
    kiosk.await_page(page)


def test_short_typing_presses_what_it_always_did(kiosk: Kiosk) -> None:
    """Enter without a code before it is the person's own."""
    check(kiosk)
    kiosk.hand.find("from_stick").setFocus()
    by_reader(kiosk, "")
    kiosk.await_page("files")


def test_the_files_of_a_stick_are_shown_by_their_first_page(kiosk: Kiosk) -> None:
    picture = BytesIO()
    Image.new("L", (300, 400), 200).save(picture, "PNG")
    (kiosk.papers / "receipt.png").write_bytes(picture.getvalue())
    check(kiosk)
    kiosk.press("from_stick")
    kiosk.await_page("files")
    kiosk.hand.wait(lambda: kiosk.papers / "receipt.png" in kiosk.walk.screen._pictures, "the picture of the file")


# ── on the scanner's glass ──────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def glass() -> MemoryScanner:
    return MemoryScanner()


@pytest.fixture
def scanning(open_kiosk: Callable[..., Kiosk], glass: MemoryScanner) -> Kiosk:
    return open_kiosk(change=lambda suite: replace(in_service(suite), scanner=glass))


def sheet_of(code: str) -> Sheet:
    """A page with a code on it, as a scanner of 200 dots an inch sees it."""
    picture = BytesIO()
    segno.make_qr(code, error="q").save(picture, kind="png", scale=4)
    page = Image.new("L", (1000, 1200), 235)
    page.paste(Image.open(picture).convert("L"), (300, 400))
    out = BytesIO()
    page.save(out, "PPM")
    return Sheet(out.getvalue(), 200)


def test_a_receipt_on_the_glass_is_seen_and_judged(scanning: Kiosk, glass: MemoryScanner) -> None:
    glass.lay(sheet_of(code_on(printed_receipt(scanning))))
    check(scanning)
    scanning.press("scan_paper")
    scanning.await_page("genuine_paper")
    assert scanning.walk.screen.statement.copy == 1


def test_an_empty_glass_and_a_fault_of_the_scanner_are_said(scanning: Kiosk, glass: MemoryScanner) -> None:
    check(scanning)
    scanning.press("scan_paper")
    scanning.await_page("not_genuine")
    assert "لم يظهر رمز إيصال" in scanning.text
    glass.fail(ScanFault.COVER_OPEN)
    scanning.press("check_another", "scan_paper")
    scanning.await_page("not_genuine")
    assert scanning.app.translator.say(SCANNER[Paper.SHEET][ScanFault.COVER_OPEN].title) in scanning.text


def test_a_receipt_before_the_camera_is_seen_and_judged(open_kiosk: Callable[..., Kiosk]) -> None:
    camera = MemoryCamera()
    kiosk = open_kiosk(change=lambda suite: replace(in_service(suite), camera=camera))
    page = Image.open(BytesIO(sheet_of(code_on(printed_receipt(kiosk))).pnm)).convert("RGB")
    camera.lay(Glimpse(page.width, page.height, page.tobytes()))
    check(kiosk)
    kiosk.press("photograph_paper")
    kiosk.await_page("camera")
    kiosk.press("take_now")
    kiosk.await_page("genuine_paper")
    kiosk.press("check_another", "photograph_paper")
    kiosk.await_page("camera")
    camera.fail(CameraFault.GONE)
    kiosk.await_page("not_genuine")
    assert kiosk.app.translator.say(CAMERA[CameraFault.GONE].title) in kiosk.text


@pytest.mark.parametrize("way_out", ["back", "leave"])
def test_who_goes_back_or_leaves_ends_the_scan(scanning: Kiosk, glass: MemoryScanner, way_out: str) -> None:
    check(scanning)
    glass.hold()
    scanning.hand.press("scan_paper")
    scanning.hand.wait(glass.scanning.is_set, "the scan")
    scanning.hand.press(way_out)
    scanning.hand.wait(lambda: not glass.scanning.is_set(), "its end")
    scanning.await_page({"back": "check_paper", "leave": "attract"}[way_out])
