"""A short look through the camera: what it saw is shown small, and it is let go of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from kiosk.domain.stillness import DARK_LEVEL, WARMING_S
from kiosk.domain.words import tr
from kiosk.services.paper_ports import Camera, CameraFault, Glimpse
from kiosk.ui.desk.device_rows import CAMERA_PX, Outcome, fitted

FAULTS = {
    CameraFault.GONE: tr("The camera gave no picture. Its cable is looked at, then its name in the settings."),
    CameraFault.BUSY: tr("Another program holds the camera. That one is ended first."),
}
SEEN = tr("The camera gave a picture. It is not kept.")
DARK = tr("The camera's picture is dark. Its cover is opened, and light is made.")


class CameraTrial:
    """Ends by itself, or by ``end``. tried: is given what came of it."""

    def __init__(self, camera: Camera, tried: Callable[[Outcome], None]) -> None:
        self._camera, self._tried = camera, tried
        self._seen: Glimpse | None = None
        self._warm = self._over = False

    def begin(self, page: QObject) -> None:
        """page: once it is gone, nobody waits for the picture any more."""
        page.destroyed.connect(self.end)
        QTimer.singleShot(round(1000 * WARMING_S), page, self._warmed)  # before that a camera finds its exposure
        self._camera.watch(self._see, lambda fault: self._finish(Outcome(FAULTS[fault], good=False)))

    def end(self) -> None:
        if not self._over:
            self._over, self._seen = True, None
            self._camera.rest()

    def _see(self, glimpse: Glimpse) -> None:
        self._seen = glimpse
        if self._warm:
            self._finish(seen_outcome(glimpse))

    def _warmed(self) -> None:
        self._warm = True
        if self._seen is not None:
            self._finish(seen_outcome(self._seen))

    def _finish(self, outcome: Outcome) -> None:
        if not self._over:
            self.end()
            self._tried(outcome)


def seen_outcome(glimpse: Glimpse) -> Outcome:
    whole = QImage(glimpse.rgb, glimpse.width, glimpse.height, 3 * glimpse.width, QImage.Format.Format_RGB888)
    picture = fitted(whole, CAMERA_PX)
    dark = _level(picture) < DARK_LEVEL
    return Outcome(DARK if dark else SEEN, good=not dark, picture=picture)


def _level(picture: QImage) -> float:
    """0 where it is black, 255 where it is white, on average."""
    greys = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(greys.constBits())
    width, stride = greys.width(), greys.bytesPerLine()
    return sum(sum(rows[at : at + width]) for at in range(0, len(rows), stride)) / (width * greys.height())
