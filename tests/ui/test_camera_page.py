"""The camera's page: it looks while it is shown, and the picture takes itself when the paper rests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from camera_states import paper_view, view
from glass import Glass, settle
from page_states import nothing
from pytestqt.qtbot import QtBot

from kiosk.devices.memory_camera import MemoryCamera
from kiosk.domain.papers import Paper
from kiosk.domain.stillness import HOLDING_S, RESTING_S, WARMING_S, Sight
from kiosk.domain.words import tr
from kiosk.services.paper_ports import CameraFault, Glimpse, Sheet
from kiosk.ui.content import Action
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.kit.state_line import StateLine
from kiosk.ui.language import Translator
from kiosk.ui.look import Look
from kiosk.ui.screens.camera import HINTS, SAID, CameraRoutes, CameraScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.steps import StepOf

LATER = WARMING_S + 1


class Page:
    """The page on a glass, with a camera of memory and a clock that is set by hand."""

    def __init__(self, paper: Paper = Paper.SHEET) -> None:
        self.look = Look(Translator().say, True, 1080, 1920)
        self.camera, self.seconds = MemoryCamera(), 0.0
        self.taken: list[Sheet] = []
        self.faults: list[CameraFault] = []
        routes = CameraRoutes(self.taken.append, self.faults.append, nothing)
        step = StepOf(1, 2, tr("Documents"))
        self.screen = CameraScreen(tr("Documents"), paper, self.camera, routes, step, lambda: self.seconds)
        self.glass = Glass(self.look, [Action("leave", tr("End"), nothing)])

    def stand(self) -> None:
        self.glass.stand(self.screen)
        settle()

    def see(self, what: Glimpse, at: float) -> None:
        self.seconds = at
        self.camera.lay(what)

    @property
    def said(self) -> str:
        return self.glass.window.findChild(StateLine).text()  # type: ignore[no-any-return]

    def press(self, name: str) -> None:
        button = self.glass.window.findChild(KioskButton, name)
        assert button is not None
        button.click()


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[Page]:
    page = Page()
    yield page
    page.glass.close()


def test_the_camera_looks_while_its_page_stands_and_no_longer(page: Page) -> None:
    assert not page.camera.watching
    page.stand()
    assert page.camera.watching
    page.glass.stand(MessageScreen("help", tr("Documents")))
    assert not page.camera.watching


def test_a_paper_that_rests_is_taken_once(page: Page) -> None:
    page.stand()
    page.see(view(), 0)
    page.see(paper_view(Paper.SHEET), LATER)
    page.see(paper_view(Paper.SHEET), LATER + RESTING_S + HOLDING_S / 2)
    assert page.taken == []
    for late in (0.1, 0.2, 0.3):
        page.see(paper_view(Paper.SHEET), LATER + RESTING_S + HOLDING_S + late)
    assert [sheet.dpi for sheet in page.taken] == [0]
    assert page.taken[0].pnm.endswith(paper_view(Paper.SHEET).rgb)


def test_an_empty_table_is_never_taken_by_itself(page: Page) -> None:
    page.stand()
    for second in range(9):
        page.see(view(), float(second))
    assert page.taken == []


def test_who_cannot_wait_takes_it_at_once(page: Page) -> None:
    page.stand()
    page.press("take_now")
    assert page.taken == []  # nothing has been seen yet
    page.see(paper_view(Paper.SHEET), 0)
    page.press("take_now")
    assert len(page.taken) == 1


@pytest.mark.parametrize("paper", Paper)
def test_what_is_seen_is_said(paper: Paper, qtbot: QtBot) -> None:
    page, said, rest = Page(paper), SAID[paper], LATER + RESTING_S + 0.1
    page.stand()
    assert page.screen.content(page.look).hint is HINTS[paper]
    for what, at, sight in (
        (view(), 0.0, Sight.AWAITED),
        (paper_view(paper), LATER, Sight.MOVING),
        (paper_view(paper), rest, Sight.HELD),
        (view(level=10), rest + 1, Sight.DARK),
    ):
        page.see(what, at)
        assert page.said == page.look.text(said[sight])
    page.glass.close()


@pytest.mark.parametrize("fault", CameraFault)
def test_a_camera_that_fails_is_told_and_looks_no_more(page: Page, fault: CameraFault) -> None:
    page.camera.fail(fault)
    page.stand()
    assert page.faults == [fault]
    assert not page.camera.watching


def test_one_that_is_pulled_out_meanwhile_is_told(page: Page) -> None:
    page.stand()
    page.see(view(), 0)
    page.camera.fail(CameraFault.GONE)
    assert page.faults == [CameraFault.GONE]
