"""From the paper before the camera to the document on the list, and every way that leads off it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from act_kiosk import SALIM, Kiosk
from camera_states import paper_view
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from samples import sample_answers
from shell_kit import a_shell

from kiosk.devices.memory_scanner import MemoryScanner
from kiosk.domain.forms import DueDocument
from kiosk.domain.papers import CardMatch, Flaw, Paper
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.words import Words
from kiosk.services.drafts import Progress
from kiosk.services.paper_ports import CameraFault, FinishedPage, ScanFault, Sheet
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.papers import Papers
from kiosk.ui.journey.photographing import FURTHER
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.scan_words import CAMERA, PICTURED, SCANNER
from kiosk.ui.screens.camera import CameraScreen
from kiosk.ui.screens.card_number import OTHER_NUMBER, SAME_NUMBER
from kiosk.ui.screens.checklist import ChecklistScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.preview import PreviewScreen
from kiosk.ui.screens.scan import ScanScreen

PHOTO = Sheet(b"P6\n1 1\n255\n\0\0\0", 0)


class Hall:
    """One person on the list of documents, before a camera of memory."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.filling = Filling(kiosk.session, SOCIAL_SECURITY, Progress(sample_answers()))
        self.papers = Papers(self.filling, lambda: None, lambda: None)
        self.papers.begin()
        self.row: DueDocument = next(row for row in self.filling.due if row.required)
        self.card = next(row for row in self.filling.due if row.kind.paper is Paper.CARD)

    def photograph(self) -> None:
        begin = self.papers.files.photograph
        assert begin is not None
        begin(self.row)
        assert self.kiosk.page  # once the disk has said that there is room

    def take(self, sheet: Sheet = PHOTO) -> str:
        """Returns the page that it leads to."""
        screen = self.kiosk.shell.screen
        assert isinstance(screen, CameraScreen)
        screen._routes.taken(sheet)
        return self.kiosk.page

    def shows(self, words: Words) -> bool:
        """As a button of the page."""
        shell = self.kiosk.shell
        return any(button.text() == shell.look.text(words) for button in shell.window.findChildren(KioskButton))

    def more(self) -> None:
        screen = self.kiosk.shell.screen
        assert isinstance(screen, PreviewScreen) and screen._routes.more is not None
        screen._routes.more()


@pytest.fixture
def hall(qtbot: QtBot) -> Iterator[Hall]:
    with a_shell() as shell:
        yield Hall(Kiosk(shell, qtbot))


def test_a_photograph_is_kept_as_a_document_of_its_row(hall: Hall) -> None:
    hall.photograph()
    assert hall.kiosk.page == "camera"
    assert hall.take() == "preview"
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"
    document = hall.filling.documents[hall.row.key]
    assert (document.kind, document.pages, document.flaws) == (hall.row.kind.code, 1, ())
    assert [kept.id for kept in hall.kiosk.session.suite.documents.kept(hall.kiosk.session.visit, "social_security")]


def test_several_pages_become_one_document(hall: Hall) -> None:
    hall.photograph()
    hall.take()
    hall.more()
    assert hall.kiosk.page == "camera"
    hall.take()
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"
    assert hall.filling.documents[hall.row.key].pages == 2


def test_taking_it_again_replaces_the_last_page_alone(hall: Hall) -> None:
    hall.photograph()
    hall.take()
    hall.more()
    hall.take()
    hall.kiosk.press("retake")
    assert hall.kiosk.page == "camera"
    hall.kiosk.press("back")
    assert hall.kiosk.page == "preview"
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"
    assert hall.filling.documents[hall.row.key].pages == 1


@pytest.mark.parametrize("flaw", Flaw)
def test_a_flaw_is_said_and_may_be_let_pass(hall: Hall, flaw: Flaw) -> None:
    hall.kiosk.finisher.will_find(flaw)
    hall.photograph()
    assert hall.take() == "photo_trouble"
    assert hall.kiosk.said() == PICTURED[hall.row.kind.paper][flaw].source
    hall.kiosk.press("as_it_is")
    assert hall.kiosk.page == "preview"
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"
    assert hall.filling.documents[hall.row.key].flaws == (flaw,)


def test_the_back_of_a_card_is_wrong_alone_and_right_beside_its_front(hall: Hall) -> None:
    hall.row = hall.card
    hall.kiosk.finisher.will_find(Flaw.WRONG_SIDE)
    hall.photograph()
    assert hall.take() == "photo_trouble"
    hall.kiosk.press("again")
    assert hall.take() == "preview"
    hall.kiosk.finisher.will_find(Flaw.WRONG_SIDE)
    assert hall.shows(FURTHER[Paper.CARD])
    hall.more()
    assert hall.take() == "preview"
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"
    document = hall.filling.documents[hall.row.key]
    assert (document.pages, document.flaws) == (2, ())


def test_after_a_flaw_it_is_taken_again(hall: Hall) -> None:
    hall.kiosk.finisher.will_find(Flaw.BLURRED)
    hall.photograph()
    hall.take()
    hall.kiosk.press("again")
    assert hall.kiosk.page == "camera"
    hall.take()
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"
    assert hall.filling.documents[hall.row.key].flaws == ()


def test_what_is_no_picture_leads_back_to_the_camera_or_to_a_file(hall: Hall) -> None:
    hall.photograph()
    assert hall.take(Sheet(b"nothing", 0)) == "photo_trouble"
    hall.kiosk.press("again")
    assert hall.kiosk.page == "camera"


@pytest.mark.parametrize("fault", CameraFault)
def test_without_a_camera_the_row_can_be_put_off(hall: Hall, fault: CameraFault) -> None:
    hall.photograph()
    screen = hall.kiosk.shell.screen
    assert isinstance(screen, CameraScreen)
    screen._routes.failed(fault)
    assert hall.kiosk.page == "photo_trouble"
    assert hall.kiosk.said() == CAMERA[fault].sentence.source
    hall.kiosk.press("not_at_hand")
    assert hall.kiosk.page == "documents"
    assert hall.row.key in hall.filling.progress.not_at_hand


def fail(hall: Hall, fault: CameraFault = CameraFault.GONE) -> None:
    screen = hall.kiosk.shell.screen
    assert isinstance(screen, CameraScreen)
    screen._routes.failed(fault)
    assert hall.kiosk.page == "photo_trouble"


def ways(hall: Hall) -> set[str]:
    screen = hall.kiosk.shell.screen
    assert isinstance(screen, MessageScreen)
    return {way.name for way in screen._ways}


def test_without_a_camera_the_paper_is_scanned_where_there_is_a_scanner(hall: Hall) -> None:
    hall.kiosk.session.suite.scanner = MemoryScanner()  # type: ignore[misc]
    hall.photograph()
    fail(hall)
    assert ways(hall) == {"scan_instead", "file_instead", "call_clerk", "not_at_hand"}
    hall.kiosk.press("scan_instead")
    assert hall.kiosk.page == "scan"


def test_without_a_scanner_a_file_and_a_clerk_are_left(hall: Hall) -> None:
    hall.photograph()
    fail(hall)
    assert ways(hall) == {"file_instead", "call_clerk", "not_at_hand"}
    hall.kiosk.press("file_instead")
    assert hall.kiosk.page == "files"


def test_the_pages_that_were_taken_outlive_the_camera(hall: Hall) -> None:
    hall.photograph()
    hall.take()
    hall.more()
    fail(hall)
    assert ways(hall) == {"pages_so_far", "file_instead", "call_clerk"}
    hall.kiosk.press("pages_so_far")
    assert hall.kiosk.page == "preview"
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"
    assert hall.filling.documents[hall.row.key].pages == 1


def test_the_way_back_from_a_file_or_a_scanner_leads_to_the_pages_that_were_taken(hall: Hall) -> None:
    hall.kiosk.session.suite.scanner = MemoryScanner()  # type: ignore[misc]
    hall.photograph()
    hall.take()
    hall.more()
    fail(hall)
    for way, there in (("file_instead", "files"), ("scan_instead", "scan")):
        hall.kiosk.press(way)
        assert hall.kiosk.page == there
        hall.kiosk.press("back")
        assert hall.kiosk.page == "preview"
        hall.more()
        fail(hall)
    hall.kiosk.press("pages_so_far")
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"
    assert hall.filling.documents[hall.row.key].pages == 1


# ── instead of a scanner ────────────────────────────────────────────────────────────────────────────────────


def scan_in_vain(hall: Hall, row: DueDocument, fault: ScanFault) -> None:
    scanner = hall.kiosk.session.suite.scanner = MemoryScanner()  # type: ignore[misc]
    scanner.fail(fault)
    scan = hall.papers.files.scan
    assert scan is not None
    scan(row)
    assert hall.kiosk.page == "scan"
    screen = hall.kiosk.shell.screen
    assert isinstance(screen, ScanScreen)
    screen._routes.start()
    assert hall.kiosk.page == "scan_trouble"


@pytest.mark.parametrize("fault", ScanFault)
def test_what_cannot_be_scanned_is_photographed_where_there_is_a_camera(hall: Hall, fault: ScanFault) -> None:
    scan_in_vain(hall, hall.row, fault)
    assert ways(hall) == {"photo_instead", "file_instead", "call_clerk", "not_at_hand"}
    hall.kiosk.press("photo_instead")
    assert hall.kiosk.page == "camera"
    assert hall.take() == "preview"
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"
    assert hall.filling.documents[hall.row.key].pages == 1


def test_without_a_camera_nothing_is_photographed(hall: Hall) -> None:
    hall.kiosk.session.suite.camera = None  # type: ignore[misc]
    scan_in_vain(hall, hall.row, ScanFault.JAM)
    assert ways(hall) == {"file_instead", "call_clerk", "not_at_hand"}


@pytest.mark.parametrize("fault", ScanFault)
def test_what_is_said_of_a_card_never_calls_it_paper(hall: Hall, fault: ScanFault) -> None:
    scan_in_vain(hall, hall.card, fault)
    assert hall.kiosk.said() == SCANNER[Paper.CARD][fault].sentence.source
    told = SCANNER[Paper.CARD][fault]
    assert "paper" not in f"{told.title.source} {told.sentence.source}".lower()


# ── the number on a card ────────────────────────────────────────────────────────────────────────────────────────


def shown_match(hall: Hall) -> CardMatch:
    assert hall.kiosk.page == "preview"
    screen = hall.kiosk.shell.screen
    assert isinstance(screen, PreviewScreen)
    return screen.card


@pytest.mark.parametrize(
    ("read", "match"),
    [((SALIM.person,), CardMatch.SAME), (("1000000024",), CardMatch.OTHER), ((), CardMatch.UNREAD)],
)
def test_the_number_on_a_photographed_card_is_laid_beside_the_typed_one(
    hall: Hall, read: tuple[str, ...], match: CardMatch
) -> None:
    hall.kiosk.cards.found = frozenset(read)
    hall.row = hall.card
    hall.photograph()
    hall.take()
    assert shown_match(hall) is match
    shown = {text for widget in hall.kiosk.shell.window.findChildren(QWidget) for text in [widget.accessibleName()]}
    said = {CardMatch.SAME: SAME_NUMBER, CardMatch.OTHER: OTHER_NUMBER[0]}
    for one, words in said.items():
        assert any(hall.kiosk.shell.look.text(words) in text for text in shown) is (one is match)
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"


def test_no_number_is_sought_on_a_sheet(hall: Hall) -> None:
    hall.kiosk.cards.found = frozenset({"1000000024"})
    hall.row = next(row for row in hall.filling.due if row.kind.paper is Paper.SHEET)
    hall.photograph()
    hall.take()
    assert shown_match(hall) is CardMatch.UNREAD


class LongReader:
    """Reads until it is told to stop."""

    def __init__(self) -> None:
        self.reading, self.stopped = Event(), Event()

    def numbers(self, _page: FinishedPage, cancelled: Callable[[], bool]) -> frozenset[str]:
        self.reading.set()
        while not cancelled():
            self.stopped.wait(0.001)
        self.stopped.set()
        return frozenset()


@pytest.mark.parametrize("way", ["clear", "retake"])
def test_nobody_waits_for_a_number(hall: Hall, way: str) -> None:
    reader = LongReader()
    hall.kiosk.session.suite.card_reader = reader  # type: ignore[misc]
    hall.row = hall.card
    hall.photograph()
    screen = hall.kiosk.shell.screen
    assert isinstance(screen, CameraScreen)
    screen._routes.taken(PHOTO)
    hall.kiosk.qtbot.waitUntil(reader.reading.is_set)
    preview = hall.kiosk.shell.screen
    assert isinstance(preview, PreviewScreen)
    (preview._routes.keep if way == "clear" else preview._routes.retake)()
    assert hall.kiosk.page == ("documents" if way == "clear" else "camera")
    assert reader.stopped.is_set()


# ── the page ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_who_goes_back_has_handed_nothing_in(hall: Hall) -> None:
    hall.photograph()
    hall.kiosk.press("back")
    assert hall.kiosk.page == "documents"
    assert hall.row.key not in hall.filling.documents


def test_a_card_has_a_frame_of_its_own(hall: Hall) -> None:
    hall.row = hall.card
    hall.photograph()
    assert hall.kiosk.shell.screen._paper is Paper.CARD  # type: ignore[union-attr]


def test_what_the_camera_sees_becomes_the_page(hall: Hall) -> None:
    """Through the widget itself, by the button."""
    hall.photograph()
    hall.kiosk.shell.window.show()
    hall.kiosk.camera.lay(paper_view(Paper.SHEET))
    hall.kiosk.qtbot.waitUntil(lambda: hall.kiosk.camera.watching)
    hall.kiosk.press("take_now")
    assert hall.kiosk.page == "preview"
    assert not hall.kiosk.camera.watching


def test_with_the_session_the_cameras_light_goes_out(hall: Hall) -> None:
    hall.photograph()
    hall.kiosk.shell.window.show()
    hall.kiosk.qtbot.waitUntil(lambda: hall.kiosk.camera.watching)
    hall.kiosk.shell.end()
    assert not hall.kiosk.camera.watching


def test_the_list_offers_it_where_there_is_a_camera(hall: Hall) -> None:
    screen = hall.kiosk.shell.screen
    assert isinstance(screen, ChecklistScreen)
    assert screen._routes.photograph is not None
    hall.kiosk.session.suite.camera = None  # type: ignore[misc]
    assert hall.papers.files.photograph is None
