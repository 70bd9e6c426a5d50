"""Whatever fails ends in a calm page with a way on, and loses nothing."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import structlog
import zxingcpp
from escpos_peer import EscPosPeer, OnTheNetwork
from ipp_peer import IDLE, STOPPED, IppPeer
from kiosk_kit import SALIM, Kiosk
from PIL import Image
from PySide6.QtCore import QTimer

from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.words import tr
from kiosk.services.drafts import Drafts
from kiosk.services.errors import DiskFull
from kiosk.services.ports import LocalStore, OutboxCounts, PrinterFault, StoreWork
from kiosk.services.suite import Suite
from kiosk.services.sync import Pace, SyncState, SyncWorker
from kiosk.settings import Settings
from kiosk.storage.keyrings import PracticeSecrets
from kiosk.storage.store import KEY_NAME
from kiosk.ui.faults import PRINTER
from kiosk.ui.journey import number_message
from kiosk.ui.screens.done import DoneScreen
from kiosk.ui.screens.done_words import MESSAGE, Message, Paper
from kiosk.ui.screens.paper_fault import PaperFaultScreen

Open = Callable[..., Kiosk]
PERSON = SALIM.registration.text("national_id")


# ── the kiosk may not open ──────────────────────────────────────────────────────────────────────────────────────


def once_used(open_kiosk: Open, data: Path) -> None:
    kiosk = open_kiosk()
    kiosk.walk.settle()
    kiosk.close()
    assert (data / "practice.db").exists()


def wrong_key(data: Path) -> None:
    PracticeSecrets(data / "practice.key").set(KEY_NAME, "0" * 64)


def key_lost(data: Path) -> None:
    (data / "practice.key").unlink()


def flipped_byte(data: Path) -> None:
    content = bytearray((data / "practice.db").read_bytes())
    content[len(content) // 2] ^= 1
    (data / "practice.db").write_bytes(content)


CLOSED = {
    wrong_key: tr("This kiosk is closed: its storage can't be read. The clerk can serve you."),
    key_lost: tr("This kiosk is closed: the key of its storage is missing. The clerk can serve you."),
    flipped_byte: tr("This kiosk is closed: its storage can't be read. The clerk can serve you."),
}


def is_closed(kiosk: Kiosk) -> bool:
    kiosk.hand.wait(
        lambda: kiosk.host is not None and kiosk.host.attract.out_of_service, "the kiosk to say it is closed"
    )
    return kiosk.page == "attract" and kiosk.hand.find("start") is None


@pytest.mark.parametrize("harm", CLOSED)
def test_a_harmed_store_closes_the_kiosk_with_its_sentence_and_stays_as_it_is(
    open_kiosk: Open, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    data = tmp_path / "data"
    once_used(open_kiosk, data)
    harm(data)
    before = (data / "practice.db").read_bytes()
    kiosk = open_kiosk()
    assert is_closed(kiosk)
    assert kiosk.app.translator.say(CLOSED[harm]) in kiosk.text
    assert (data / "practice.db").read_bytes() == before


def test_without_a_keyring_the_kiosk_does_not_open(open_kiosk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    kiosk = open_kiosk(practice=False)
    assert is_closed(kiosk)
    assert not (kiosk.folder / "data" / "store.db").exists()


def test_whoever_pressed_start_before_it_was_known_sees_the_sentence_too(open_kiosk: Open, tmp_path: Path) -> None:
    data = tmp_path / "data"
    once_used(open_kiosk, data)
    key_lost(data)
    kiosk = open_kiosk()
    kiosk.hand.press("start")
    assert is_closed(kiosk)


# ── saving fails ────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass
class FullableStore:
    """The real store, on a disk that can be filled."""

    store: LocalStore
    full: bool = False

    @contextmanager
    def work(self) -> Iterator[StoreWork]:
        if self.full:
            raise DiskFull("no room")
        with self.store.work() as work:
            yield work

    def scrub(self) -> None:
        self.store.scrub()

    def close(self) -> None:
        self.store.close()


@dataclass
class Disk:
    """Puts a fullable store under drafts and submission."""

    store: FullableStore | None = None

    def under(self, suite: Suite) -> Suite:
        self.store = FullableStore(suite.drafts.store)
        return replace(
            suite,
            drafts=Drafts(self.store, suite.drafts.clock),
            applications=replace(suite.applications, store=self.store),
        )


def test_a_full_disk_while_filling_is_said_and_what_was_saved_is_there_later(open_kiosk: Open) -> None:
    disk = Disk()
    kiosk = open_kiosk(change=disk.under)
    kiosk.begin()
    kiosk.walk_to("tasks")
    kiosk.walk_to("education")
    kiosk.calm()
    disk.store.full = True
    kiosk.walk._form(kiosk.walk.screen)
    kiosk.await_page("fault")
    assert kiosk.app.translator.say(tr("There is no room left to save")) in kiosk.text
    kiosk.press("finish")
    kiosk.await_page("attract")
    kiosk.calm()
    disk.store.full = False

    kiosk.sign_in()
    kiosk.walk.step()
    kiosk.await_page("tasks")
    kiosk.press("continue")
    assert kiosk.page == "education"


def test_a_full_disk_at_submission_submits_nothing_and_keeps_the_draft(open_kiosk: Open) -> None:
    disk = Disk()
    kiosk = open_kiosk(change=disk.under)
    kiosk.begin()
    kiosk.walk_to("confirm")
    kiosk.calm()
    disk.store.full = True
    kiosk.hand.press("submit")
    kiosk.await_page("fault")
    disk.store.full = False
    kiosk.messages.clear()
    kiosk.press("start_again", "apply", "agree", "applicant")
    kiosk.walk.step()
    kiosk.walk.settle()
    kiosk.walk.step()
    kiosk.await_page("tasks")
    kiosk.walk.until(lambda: isinstance(kiosk.walk.screen, DoneScreen))


class Clumsy:
    """A service that fails as nobody foresaw, with a person's words in its error."""

    def check(self, typed: str) -> bool:
        raise ZeroDivisionError(f"{typed} {PERSON}")


def test_an_unforeseen_fault_ends_in_a_calm_page_and_its_log_names_nobody(open_kiosk: Open) -> None:
    kiosk = open_kiosk(change=lambda suite: replace(suite, clerk=Clumsy()))
    kiosk.begin()
    kiosk.walk_to("code")
    with structlog.testing.capture_logs() as lines:
        kiosk.press("no_mobile")
        kiosk.hand.write("clerk_pin", "2030")
        kiosk.press("continue")
        kiosk.await_page("fault")
    assert [line["kind"] for line in lines] == ["ZeroDivisionError"]
    assert PERSON not in str(lines)
    assert "2030" not in str(lines)
    assert "ZeroDivisionError" not in kiosk.text
    kiosk.press("finish")
    kiosk.await_page("attract")


def test_a_fault_in_the_screen_itself_ends_in_the_calm_page_too(
    open_kiosk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("mobile")
    kiosk.app.guard()

    def clumsy() -> None:
        raise ZeroDivisionError(PERSON)

    with structlog.testing.capture_logs() as lines:
        QTimer.singleShot(0, clumsy)
        kiosk.await_page("fault")
    assert [line["kind"] for line in lines] == ["ZeroDivisionError"]
    assert PERSON not in str(lines)
    kiosk.press("start_again")
    assert kiosk.page == "services"


def test_the_page_in_hand_outlives_a_fault(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("name")
    kiosk.hand.write("first_name", "سالم")
    kiosk.host.shell.unforeseen(ZeroDivisionError())
    kiosk.await_page("fault")
    kiosk.calm()
    visit, form = kiosk.host.session.visit, PROGRAMMES[0]
    saved = kiosk.suite.drafts.resume(visit, form.code, form.version)
    assert saved is not None
    assert saved.answers.text("first_name") == "سالم"


def test_a_fault_while_saving_the_page_in_hand_still_ends_in_the_calm_page(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("name")
    shell = kiosk.host.shell

    def clumsy() -> None:
        raise ZeroDivisionError

    shell.before_end = clumsy
    with pytest.raises(ZeroDivisionError):
        shell.unforeseen(ZeroDivisionError())
    shell.unforeseen(ZeroDivisionError())
    kiosk.await_page("fault")


class FirstRoundFails:
    """A sync whose first round fails as nobody foresaw."""

    def __init__(self) -> None:
        self.rounds = 0

    def round(self, _stopped: Callable[[], bool]) -> SyncState:
        self.rounds += 1
        if self.rounds == 1:
            raise ZeroDivisionError(PERSON)
        return SyncState(True, OutboxCounts())


def test_a_fault_in_a_round_of_sync_does_not_end_the_syncing() -> None:
    came = threading.Event()
    worker = SyncWorker(FirstRoundFails(), lambda _state: came.set(), Pace(0.01, 0.01, 0.01))  # type: ignore[arg-type]
    with structlog.testing.capture_logs() as lines:
        worker.start()
        assert came.wait(20)
        assert worker.stop()
    assert [line["kind"] for line in lines] == ["ZeroDivisionError"]
    assert PERSON not in str(lines)


# ── files ───────────────────────────────────────────────────────────────────────────────────────────────────────


def locked_pdf() -> bytes:
    out, document = BytesIO(), pikepdf.new()
    document.add_blank_page()
    document.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    return out.getvalue()


SENTENCES = {
    "damaged.pdf": tr("The file is damaged and can't be opened. Another copy of it is needed."),
    "locked.pdf": tr("The file is locked with a password. A copy without a password is needed."),
}
CONTENTS = {
    "damaged.pdf": b"%PDF-1.7\nnothing of what was promised",
    "locked.pdf": locked_pdf(),
}
HOSTILE = ["a$(touch hacked).jpg", "<b>%s{0}&amp;.jpg", "a\u202egpj.exe.jpg", "-rf ; *.jpg"]


@pytest.fixture(scope="module")
def at_the_files(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kiosk]:
    kiosk = Kiosk(tmp_path_factory.mktemp("files"))
    kiosk.begin()
    kiosk.walk_to("files")
    yield kiosk
    kiosk.close()


@pytest.fixture(scope="module")
def picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (600, 400), "white").save(out, "JPEG")
    return out.getvalue()


def offered(kiosk: Kiosk, name: str, content: bytes) -> None:
    """The folder holds this file alone, and the page shows it."""
    for old in kiosk.papers.iterdir():
        old.unlink()
    (kiosk.papers / name).write_bytes(content)
    if kiosk.page == "preview":
        kiosk.press("retake")
    kiosk.press("look_again")
    screen = kiosk.walk.screen
    kiosk.hand.wait(lambda: screen.sources and [f.path.name for f in screen.sources[0].files] == [name], name)


@pytest.mark.parametrize("name", CONTENTS)
def test_a_bad_file_gets_its_own_sentence_and_another_can_be_chosen(at_the_files: Kiosk, name: str) -> None:
    kiosk = at_the_files
    offered(kiosk, name, CONTENTS[name])
    kiosk.press("file_0_0")
    kiosk.hand.wait(lambda: kiosk.walk.screen.problem is not None and kiosk.walk.screen.reading is None, "a sentence")
    assert kiosk.app.translator.say(SENTENCES[name]) in kiosk.text
    assert kiosk.hand.find("file_0_0") is not None


def test_a_program_named_as_a_picture_is_not_even_offered(at_the_files: Kiosk) -> None:
    kiosk = at_the_files
    for old in kiosk.papers.iterdir():
        old.unlink()
    (kiosk.papers / "program.jpg").write_bytes(b"MZ\x90\0" * 50)
    kiosk.press("look_again")
    assert kiosk.hand.find("file_0_0") is None


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_a_name_and_nothing_more(at_the_files: Kiosk, picture: bytes, name: str) -> None:
    kiosk = at_the_files
    offered(kiosk, name, picture)
    kiosk.press("file_0_0")
    kiosk.await_page("preview")
    assert not list(kiosk.folder.rglob("hacked*"))
    assert not list(Path.cwd().glob("hacked*"))


# ── the printer ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_receipt_that_could_not_be_printed_can_be_printed_after_mending(open_kiosk: Open) -> None:
    printer = MemoryPrinter(80)
    printer.fail(PrinterFault.JAM)
    kiosk = open_kiosk(change=lambda suite: replace(suite, receipts=replace(suite.receipts, printer=printer)))
    kiosk.begin()
    kiosk.walk.until(lambda: isinstance(kiosk.walk.screen, DoneScreen))
    done = kiosk.walk.screen
    kiosk.hand.wait(lambda: done.paper is Paper.FAILED, "the printer's fault")
    sentence = kiosk.app.translator.say(tr("The receipt could not be printed."))
    kiosk.hand.wait(lambda: isinstance(kiosk.walk.screen, PaperFaultScreen), "a page of its own")
    assert sentence in kiosk.text
    assert done.reference in kiosk.text.replace(" ", "")
    assert kiosk.app.translator.say(tr("The receipt is ready below the screen.")) not in kiosk.text
    printer.mend()
    kiosk.press("print")
    kiosk.hand.wait(lambda: done.paper is Paper.PRINTED, "the receipt")
    assert [job.title for job in printer.jobs] == [done.reference]
    assert kiosk.walk.screen is done


def test_without_paper_the_number_goes_to_the_mobile_and_the_page_says_what_became_of_it(
    open_kiosk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(number_message, "POLL_MS", 50)
    empty = MemoryPrinter(80, sheets=0)
    kiosk = open_kiosk(change=lambda suite: replace(suite, receipts=replace(suite.receipts, printer=empty)))
    kiosk.begin()
    kiosk.walk.until(lambda: isinstance(kiosk.walk.screen, DoneScreen))
    done = kiosk.walk.screen
    kiosk.hand.wait(lambda: isinstance(kiosk.walk.screen, PaperFaultScreen), "a page of its own")
    kiosk.press("message")
    sent = kiosk.app.translator.say(MESSAGE[Message.SENT][1])
    kiosk.hand.wait(lambda: sent in kiosk.text, "that it was sent")
    arrived, number = kiosk.notices
    assert (done.reference in arrived, done.reference in number) == (False, True)
    kiosk.hand.wait(lambda: number.partition(". ")[0] in kiosk.text, "the number on the strip")
    kiosk.press("without_paper")
    assert (kiosk.walk.screen, done.paper, done.message) == (done, Paper.FAILED, Message.SENT)


def test_a_real_printer_that_runs_empty_is_told_and_the_receipt_comes_out_of_it_later(open_kiosk: Open) -> None:
    peer = IppPeer().start()
    peer.says(STOPPED, "media-empty-error")
    kiosk = open_kiosk(settings=replace(Settings(), printer=f"ipp://127.0.0.1:{peer.port}/ipp/print"))
    kiosk.begin()
    kiosk.walk.until(lambda: isinstance(kiosk.walk.screen, DoneScreen))
    done = kiosk.walk.screen
    kiosk.hand.wait(lambda: done.paper is Paper.FAILED, "the printer's fault")
    assert done.why == PRINTER[PrinterFault.NO_PAPER]
    peer.says(IDLE, "none")
    kiosk.press("print")
    kiosk.hand.wait(lambda: done.paper is Paper.PRINTED, "the receipt")
    assert [pdf[:5] for pdf in peer.out] == [b"%PDF-"]
    peer.stop()


def test_a_thermal_printer_without_paper_is_told_and_what_comes_out_of_it_later_can_be_scanned(
    open_kiosk: Open,
) -> None:
    served = OnTheNetwork(EscPosPeer(paper="out")).start()
    kiosk = open_kiosk(settings=replace(Settings(), printer=f"escpos://127.0.0.1:{served.port}"))
    kiosk.begin()
    kiosk.walk.until(lambda: isinstance(kiosk.walk.screen, DoneScreen))
    done = kiosk.walk.screen
    kiosk.await_page("paper_fault")
    assert done.why == PRINTER[PrinterFault.NO_PAPER]
    served.peer.paper = "there"
    kiosk.press("print")
    kiosk.hand.wait(lambda: done.paper is Paper.PRINTED, "the receipt")
    served.stop()
    (code,) = zxingcpp.read_barcodes(served.peer.picture())
    assert done.reference in code.text
