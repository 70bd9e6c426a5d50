"""Qt's video frame input in place of a camera: session, sink and colours behind it are the real ones."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoFrameInput

from kiosk.services.paper_ports import CameraFault


class FrameInput:
    """What QtCamera begins with. tell: says that the device failed."""

    def __init__(self) -> None:
        self.input: QVideoFrameInput | None = None
        self.tell: Callable[[CameraFault], None] | None = None

    def __call__(self, session: QMediaCaptureSession, failed: Callable[[CameraFault], None]) -> QObject:
        self.input, self.tell = QVideoFrameInput(), failed
        session.setVideoFrameInput(self.input)
        return self.input

    def send(self, image: QImage) -> None:
        """The camera sees this now; it has to be watched."""
        assert self.input is not None
        assert self.input.sendVideoFrame(QVideoFrame(image))
