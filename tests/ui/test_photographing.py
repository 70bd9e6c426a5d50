"""From the paper before the camera to the document on the list, and every way that leads off it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from act_kiosk import Kiosk
from camera_states import paper_view
from pytestqt.qtbot import QtBot
from samples import sample_answers
from shell_kit import a_shell

from kiosk.domain.forms import DueDocument
from kiosk.domain.papers import Flaw, Paper
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.services.drafts import Progress
from kiosk.services.paper_ports import CameraFault, Sheet
from kiosk.ui.journey.filling import Filling
from kiosk.ui.journey.papers import Papers
from kiosk.ui.scan_words import CAMERA, PICTURED
from kiosk.ui.screens.camera import CameraScreen
from kiosk.ui.screens.checklist import ChecklistScreen
from kiosk.ui.screens.preview import PreviewScreen

PHOTO = Sheet(b"P6\n1 1\n255\n\0\0\0", 0)


class Hall:
    """One person on the list of documents, before a camera of memory."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.filling = Filling(kiosk.session, SOCIAL_SECURITY, Progress(sample_answers()))
        self.papers = Papers(self.filling, lambda: None, lambda: None)
        self.papers.begin()
        self.row: DueDocument = next(row for row in self.filling.due if row.required)

    def photograph(self) -> None:
        begin = self.papers.files.photograph
        assert begin is not None
        begin(self.row)

    def take(self, sheet: Sheet = PHOTO) -> str:
        """Returns the page that it leads to."""
        screen = self.kiosk.shell.screen
        assert isinstance(screen, CameraScreen)
        screen._routes.taken(sheet)
        return self.kiosk.page

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
    assert hall.kiosk.said() == PICTURED[flaw].source
    hall.kiosk.press("as_it_is")
    assert hall.kiosk.page == "preview"
    hall.kiosk.press("clear")
    assert hall.kiosk.page == "documents"
    assert hall.filling.documents[hall.row.key].flaws == (flaw,)


def test_the_back_of_a_card_is_wrong_alone_and_right_beside_its_front(hall: Hall) -> None:
    hall.row = next(row for row in hall.filling.due if row.kind.paper is Paper.CARD)
    hall.kiosk.finisher.will_find(Flaw.WRONG_SIDE)
    hall.photograph()
    assert hall.take() == "photo_trouble"
    hall.kiosk.press("again")
    assert hall.take() == "preview"
    hall.kiosk.finisher.will_find(Flaw.WRONG_SIDE)
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


def test_who_goes_back_has_handed_nothing_in(hall: Hall) -> None:
    hall.photograph()
    hall.kiosk.press("back")
    assert hall.kiosk.page == "documents"
    assert hall.row.key not in hall.filling.documents


def test_a_card_has_a_frame_of_its_own(hall: Hall) -> None:
    card = next(row for row in hall.filling.due if row.kind.paper is Paper.CARD)
    begin = hall.papers.files.photograph
    assert begin is not None
    begin(card)
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
