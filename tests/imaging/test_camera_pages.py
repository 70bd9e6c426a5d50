"""From the camera's picture to the page that is kept, through all that lies between."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest
from frame_input import FrameInput
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from sample_sheets import laid, letter

from kiosk.domain.papers import Paper
from kiosk.imaging.finisher import PageFinisher
from kiosk.services.paper_ports import CameraFault, Glimpse
from kiosk.ui.camera import QtCamera

VIEW = (3264, 2448)


@pytest.fixture
def finisher() -> Iterator[PageFinisher]:
    finisher = PageFinisher()
    yield finisher
    finisher.close()


def test_a_letter_held_askew_becomes_an_upright_a4_page_without_a_flaw(qtbot: QtBot, finisher: PageFinisher) -> None:
    frames, glimpses, faults = FrameInput(), list[Glimpse](), list[CameraFault]()
    camera = QtCamera(frames)
    camera.watch(glimpses.append, faults.append)
    view = laid(letter(), 90, 4, glass=VIEW, scale=0.62, lean=0.1)
    frames.send(QImage(view.tobytes(), *VIEW, 3 * VIEW[0], QImage.Format.Format_RGB888))
    qtbot.waitUntil(lambda: bool(glimpses))
    sheet = camera.take()
    camera.rest()
    assert sheet is not None
    page = finisher.finish(sheet, Paper.SHEET, lambda: False)
    document = pypdfium2.PdfDocument(page.pdf)
    assert [round(side) for side in document[0].get_size()] == [595, 842]
    document.close()
    assert (page.flaws, faults) == ((), [])
