"""The Camera port by QtMultimedia: a document camera or a webcam, as the system knows it.

QtMultimedia is loaded when somebody first looks through a camera, and not before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLoggingCategory, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QImageWriter

from kiosk.services.paper_ports import CameraFault, Glimpse, Sheet

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QVideoFrame

GLIMPSE_MS = 100
"""Between two: a large picture takes a third of it to be turned into colours."""
GLIMPSE_WIDTH = 960
SILENCE_MS = 5_000
"""A camera that shows nothing for so long is gone; one that is just switched on needs a second or two."""
MOST_PIXELS = 13_000_000
"""More than an A4 sheet needs at 300 dpi, a camera would give too slowly to be looked through."""
FEWEST_FPS = 5.0
ANY = "any"

Begin = Callable[["QMediaCaptureSession", Callable[[CameraFault], None]], QObject | None]
"""Lets pictures come into the session until what it returns is destroyed. None where it failed at once."""


class QtCamera:
    """begin: where its pictures come from."""

    def __init__(self, begin: Begin, silence_ms: int = SILENCE_MS) -> None:
        self._begin, self._silence_ms = begin, silence_ms
        self._looking: _Looking | None = None

    def watch(self, seen: Callable[[Glimpse], None], failed: Callable[[CameraFault], None]) -> None:
        def ended(fault: CameraFault) -> None:
            if self._looking is looking:
                self.rest()
                failed(fault)

        self.rest()
        self._looking = looking = _Looking(seen, ended, self._silence_ms)
        looking.begin(self._begin)

    def take(self) -> Sheet | None:
        return self._looking.take() if self._looking is not None else None

    def rest(self) -> None:
        if self._looking is not None:
            self._looking.end()
            self._looking = None


class _Looking(QObject):
    """One look through the camera, from its beginning to its end."""

    def __init__(self, seen: Callable[[Glimpse], None], ended: Callable[[CameraFault], None], silence_ms: int) -> None:
        super().__init__()
        _without_graphics_card()
        from PySide6.QtMultimedia import QMediaCaptureSession, QVideoSink

        self._seen, self._ended = seen, ended
        self._session, self._sink = QMediaCaptureSession(self), QVideoSink(self)
        self._feed: QObject | None = None
        self._latest: QVideoFrame | None = None
        self._glimpse = QTimer(self, singleShot=True, interval=GLIMPSE_MS)
        self._glimpse.timeout.connect(self._show)
        self._silence = QTimer(self, singleShot=True, interval=silence_ms)
        self._silence.timeout.connect(lambda: self._ended(CameraFault.GONE))
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._came)

    def begin(self, begin: Begin) -> None:
        self._silence.start()
        self._feed = begin(self._session, self._ended)
        if self._feed is not None:
            self._feed.setParent(self)

    def _came(self, frame: QVideoFrame) -> None:
        """Some thirty times a second, of which not all are made into pictures."""
        if frame.isValid():
            self._latest = frame
            self._silence.start()
            if not self._glimpse.isActive():
                self._glimpse.start()

    def _show(self) -> None:
        image = self._latest.toImage() if self._latest is not None else QImage()
        if image.isNull():
            return
        if image.width() > GLIMPSE_WIDTH:
            image = image.scaledToWidth(GLIMPSE_WIDTH, Qt.TransformationMode.SmoothTransformation)
        pnm = _pnm(image)
        self._seen(Glimpse(image.width(), image.height(), pnm[-3 * image.width() * image.height() :]))

    def take(self) -> Sheet | None:
        image = self._latest.toImage() if self._latest is not None else QImage()
        return None if image.isNull() else Sheet(_pnm(image), 0)

    def end(self) -> None:
        self._glimpse.stop()
        self._silence.stop()
        self._sink.videoFrameChanged.disconnect(self._came)
        self._latest = None
        self.deleteLater()


def _pnm(image: QImage) -> bytes:
    """As a binary portable pixmap, P6."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"ppm").write(image.convertToFormat(QImage.Format.Format_RGB32))
    return bytes(buffer.data().data())


def _without_graphics_card() -> None:
    """Where Qt finds OpenGL it gives pictures their colours by that, and a card that the processor plays takes two
    thirds of a second for a large one, all pages waiting; by itself the processor takes a twentieth of that.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
    QLoggingCategory.setFilterRules("qt.multimedia.*.info=false\nqt.multimedia.symbolsresolver=false")


# ── devices ─────────────────────────────────────────────────────────────────────────────────────────────────────


def device(wanted: str) -> Begin:
    """The camera whose id is ``wanted``, or whose name has it in it; "any": the first."""

    def begin(session: QMediaCaptureSession, failed: Callable[[CameraFault], None]) -> QObject | None:
        from PySide6.QtMultimedia import QCamera, QMediaDevices

        found = find_camera(QMediaDevices.videoInputs(), wanted)
        if found is None:
            failed(CameraFault.GONE)
            return None
        camera = QCamera(found)
        camera.errorOccurred.connect(lambda _error, told: failed(fault_of(told)))
        plugs = QMediaDevices(camera)
        plugs.videoInputsChanged.connect(lambda: _still_there(found, failed))
        _sharpen(camera, found)
        session.setCamera(camera)
        camera.start()
        if camera.error() is not QCamera.Error.NoError:  # told before anybody could hear of it
            failed(fault_of(camera.errorString()))
        return camera

    return begin


def find_camera(devices: Iterable[QCameraDevice], wanted: str) -> QCameraDevice | None:
    """The first that ``device`` would take; None where there is none."""
    for one in devices:
        if wanted == ANY or wanted == _id(one) or wanted.casefold() in one.description().casefold():
            return one
    return None


def _id(one: QCameraDevice) -> str:
    return bytes(one.id().data()).decode(errors="replace")


def _still_there(found: QCameraDevice, failed: Callable[[CameraFault], None]) -> None:
    from PySide6.QtMultimedia import QMediaDevices

    if not any(one.id() == found.id() for one in QMediaDevices.videoInputs()):
        failed(CameraFault.GONE)


def fault_of(told: str) -> CameraFault:
    """Qt has one error for all that befalls a camera; only its text, which is never translated, says more."""
    return CameraFault.BUSY if "in use" in told else CameraFault.GONE


def _sharpen(camera: QCamera, found: QCameraDevice) -> None:
    """Of itself Qt chooses for films: many small pictures."""
    formats = found.videoFormats()
    sizes = [(f.resolution().width() * f.resolution().height(), f.maxFrameRate()) for f in formats]
    place = sharpest(sizes)
    if place is not None:
        camera.setCameraFormat(formats[place])


def sharpest(sizes: Iterable[tuple[int, float]]) -> int | None:
    """The place of the format that shows most of a paper: pixels and pictures a second of each are given."""
    fitting = [
        (pixels, rate, -place)
        for place, (pixels, rate) in enumerate(sizes)
        if pixels <= MOST_PIXELS and rate >= FEWEST_FPS
    ]
    return -max(fitting)[2] if fitting else None
