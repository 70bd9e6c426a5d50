"""What every camera keeps, and what is each one's own. Qt's own frame input stands for a device; all else is real."""

from __future__ import annotations

import pytest
from frame_input import FrameInput
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QCameraDevice
from pytestqt.qtbot import QtBot

from kiosk.device_bootstrap import choose_camera
from kiosk.devices.memory_camera import MemoryCamera
from kiosk.services.paper_ports import Camera, CameraFault, Glimpse
from kiosk.settings import Settings
from kiosk.ui.camera import GLIMPSE_WIDTH, QtCamera, device, fault_of, find_camera, sharpest

SIZE = (64, 48)
RED, BLUE = bytes([200, 40, 30]), bytes([20, 60, 220])


def of(colour: bytes, size: tuple[int, int] = SIZE) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB888)
    image.fill(QColor(*colour))
    return image


class Watcher:
    def __init__(self) -> None:
        self.seen: list[Glimpse] = []
        self.faults: list[CameraFault] = []

    def watch(self, camera: Camera) -> None:
        camera.watch(self.seen.append, self.faults.append)

    def sees(self, colour: bytes) -> bool:
        return bool(self.seen) and self.seen[-1].rgb[:3] == colour


class CameraContract:
    """``show`` lays a colour of ``SIZE`` before the camera that is watched; ``fail`` gives it a fault."""

    @pytest.fixture
    def camera(self) -> Camera:
        raise NotImplementedError

    def show(self, camera: Camera, colour: bytes) -> None:
        raise NotImplementedError

    def fail(self, camera: Camera, fault: CameraFault) -> None:
        raise NotImplementedError

    def test_what_lies_before_it_is_seen_and_what_comes_after(self, camera: Camera, qtbot: QtBot) -> None:
        watcher = Watcher()
        watcher.watch(camera)
        for colour in (RED, BLUE):
            self.show(camera, colour)
            qtbot.waitUntil(lambda colour=colour: watcher.sees(colour))
        glimpse = watcher.seen[-1]
        assert (glimpse.width, glimpse.height) == SIZE
        assert glimpse.rgb == BLUE * (64 * 48)

    def test_what_is_taken_is_a_sheet_without_a_measure(self, camera: Camera, qtbot: QtBot) -> None:
        watcher = Watcher()
        watcher.watch(camera)
        self.show(camera, RED)
        qtbot.waitUntil(lambda: watcher.sees(RED))
        sheet = camera.take()
        assert sheet is not None
        assert sheet.dpi == 0
        assert sheet.pnm == b"P6\n64 48\n255\n" + RED * (64 * 48)

    def test_nothing_is_taken_before_it_saw_something(self, camera: Camera) -> None:
        assert camera.take() is None
        Watcher().watch(camera)
        assert camera.take() is None

    def test_one_that_rests_holds_nothing_of_what_it_saw(self, camera: Camera, qtbot: QtBot) -> None:
        watcher = Watcher()
        watcher.watch(camera)
        self.show(camera, RED)
        qtbot.waitUntil(lambda: watcher.sees(RED))
        camera.rest()
        assert camera.take() is None
        camera.rest()
        assert watcher.faults == []

    def test_after_a_rest_it_looks_again(self, camera: Camera, qtbot: QtBot) -> None:
        Watcher().watch(camera)
        camera.rest()
        watcher = Watcher()
        watcher.watch(camera)
        self.show(camera, BLUE)
        qtbot.waitUntil(lambda: watcher.sees(BLUE))

    @pytest.mark.parametrize("fault", CameraFault)
    def test_a_fault_is_told_once_and_ends_it(self, camera: Camera, fault: CameraFault, qtbot: QtBot) -> None:
        watcher = Watcher()
        watcher.watch(camera)
        self.show(camera, RED)
        qtbot.waitUntil(lambda: watcher.sees(RED))
        self.fail(camera, fault)
        self.fail(camera, fault)
        assert watcher.faults == [fault]
        assert camera.take() is None


class TestMemoryCamera(CameraContract):
    @pytest.fixture
    def camera(self) -> MemoryCamera:
        return MemoryCamera()

    def show(self, camera: Camera, colour: bytes) -> None:
        assert isinstance(camera, MemoryCamera)
        camera.lay(Glimpse(*SIZE, colour * (64 * 48)))

    def fail(self, camera: Camera, fault: CameraFault) -> None:
        assert isinstance(camera, MemoryCamera)
        camera.fail(fault)


class TestQtCamera(CameraContract):
    @pytest.fixture
    def frames(self, qapp: object) -> FrameInput:
        return FrameInput()

    @pytest.fixture
    def camera(self, frames: FrameInput) -> QtCamera:
        self._frames = frames
        return QtCamera(frames)

    def show(self, camera: Camera, colour: bytes) -> None:
        self._frames.send(of(colour))

    def fail(self, camera: Camera, fault: CameraFault) -> None:
        assert self._frames.tell is not None
        self._frames.tell(fault)

    def test_a_large_picture_is_shown_small_and_taken_whole(
        self, camera: QtCamera, frames: FrameInput, qtbot: QtBot
    ) -> None:
        watcher = Watcher()
        watcher.watch(camera)
        frames.send(of(RED, (1920, 1200)))
        qtbot.waitUntil(lambda: watcher.sees(RED))
        assert (watcher.seen[0].width, watcher.seen[0].height) == (GLIMPSE_WIDTH, 600)
        sheet = camera.take()
        assert sheet is not None
        assert sheet.pnm.startswith(b"P6\n1920 1200\n255\n")
        assert len(sheet.pnm) == len(b"P6\n1920 1200\n255\n") + 3 * 1920 * 1200


def test_one_that_shows_nothing_is_gone(qtbot: QtBot) -> None:
    watcher = Watcher()
    watcher.watch(QtCamera(FrameInput(), silence_ms=20))
    qtbot.waitUntil(lambda: watcher.faults == [CameraFault.GONE])


def test_one_that_is_not_plugged_in_is_gone(qtbot: QtBot) -> None:
    watcher = Watcher()
    watcher.watch(QtCamera(device("a camera that nobody makes")))
    assert watcher.faults == [CameraFault.GONE]


def test_one_that_is_gone_by_the_time_it_is_opened_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.ui.camera.find_camera", lambda _devices, _wanted: QCameraDevice())
    watcher, camera = Watcher(), QtCamera(device("any"))
    watcher.watch(camera)
    assert watcher.faults == [CameraFault.GONE]
    assert camera.take() is None


@pytest.mark.parametrize(
    ("told", "fault"),
    [("Camera is in use", CameraFault.BUSY), ("Cannot open camera", CameraFault.GONE), ("", CameraFault.GONE)],
)
def test_what_qt_tells_of_a_camera_has_its_name(told: str, fault: CameraFault) -> None:
    assert fault_of(told) is fault


def test_the_sharpest_format_that_is_quick_enough_is_chosen() -> None:
    film, sheet, slow, huge = (640 * 480, 60.0), (3264 * 2448, 15.0), (4000 * 3000, 1.0), (8000 * 6000, 30.0)
    assert sharpest([film, slow, sheet, huge]) == 2
    assert sharpest([film, (640 * 480, 30.0)]) == 0
    assert sharpest([slow]) is None


class Plugged:
    """What Qt tells of a camera that is plugged in; nothing but Qt makes its own."""

    def __init__(self, node: str, name: str) -> None:
        self._node, self._name = node, name

    def id(self) -> QByteArray:
        return QByteArray(self._node.encode())

    def description(self) -> str:
        return self._name


@pytest.mark.parametrize(
    ("wanted", "place"),
    [("any", 0), ("document camera", 1), ("/dev/video2", 1), ("/dev/video", None), ("Integrated", 0), ("Other", None)],
)
def test_a_camera_is_called_by_its_name_or_its_id(wanted: str, place: int | None) -> None:
    plugged = [Plugged("/dev/video0", "Integrated Webcam"), Plugged("/dev/video2", "ELP Document Camera 4K")]
    found = find_camera(plugged, wanted)  # type: ignore[arg-type]
    assert found is (None if place is None else plugged[place])


def test_without_a_setting_there_is_no_camera() -> None:
    assert choose_camera(Settings()) is None
    assert isinstance(choose_camera(Settings(camera="any")), QtCamera)
