"""A short look through Qt's own camera, whose frames are given in by hand; all behind it is real."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from frame_input import FrameInput
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.services.paper_ports import CameraFault
from kiosk.ui.camera import QtCamera
from kiosk.ui.desk import camera_trial
from kiosk.ui.desk.camera_trial import DARK, FAULTS, SEEN, CameraTrial
from kiosk.ui.desk.device_rows import Outcome

GREEN, BLACK = QColor(60, 160, 90), QColor(4, 4, 4)


def frame(colour: QColor) -> QImage:
    image = QImage(1600, 1200, QImage.Format.Format_RGB888)
    image.fill(colour)
    return image


class Trial:
    def __init__(self, silence_ms: int) -> None:
        self.frames, self.page, self.told = FrameInput(), QObject(), list[Outcome]()
        self.camera = QtCamera(self.frames, silence_ms)
        self.trial = CameraTrial(self.camera, self.told.append)

    def begin(self) -> None:
        self.trial.begin(self.page)

    @property
    def resting(self) -> bool:
        return self.camera._looking is None


@pytest.fixture
def trial(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Trial]:
    monkeypatch.setattr(camera_trial, "WARMING_S", 0.0)
    trial = Trial(silence_ms=60_000)
    yield trial
    trial.trial.end()


@pytest.mark.parametrize(("colour", "words", "good"), [(GREEN, SEEN, True), (BLACK, DARK, False)])
def test_what_it_saw_is_shown_small_and_the_light_goes_out(
    trial: Trial, qtbot: QtBot, colour: QColor, words: object, good: bool
) -> None:
    trial.begin()
    assert not trial.resting
    trial.frames.send(frame(colour))
    qtbot.waitUntil(lambda: bool(trial.told))
    (outcome,) = trial.told
    assert (outcome.words, outcome.good) == (words, good)
    assert outcome.picture is not None
    assert (outcome.picture.width(), outcome.picture.height()) == (320, 240)
    assert abs(outcome.picture.pixelColor(160, 120).green() - colour.green()) < 8
    assert trial.resting


def test_one_that_stays_silent_is_told(qtbot: QtBot) -> None:
    trial = Trial(silence_ms=20)
    trial.begin()
    qtbot.waitUntil(lambda: bool(trial.told))
    assert [(told.words, told.good, told.picture) for told in trial.told] == [(FAULTS[CameraFault.GONE], False, None)]
    assert trial.resting


def test_before_it_has_warmed_up_nothing_is_shown(trial: Trial, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera_trial, "WARMING_S", 3600.0)
    trial.begin()
    trial.frames.send(frame(GREEN))
    qtbot.waitUntil(lambda: trial.trial._seen is not None)
    assert trial.told == []
    trial.trial._warmed()
    assert [told.words for told in trial.told] == [SEEN]


def test_with_its_page_the_camera_is_let_go_of(trial: Trial, qtbot: QtBot) -> None:
    trial.begin()
    trial.page.deleteLater()
    qtbot.waitUntil(lambda: trial.resting)
    assert trial.told == []
