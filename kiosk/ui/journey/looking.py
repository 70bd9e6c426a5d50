"""How a page is looked at closely in a session: its picture is read beside the screen's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QImage

from kiosk.ui.background import Lane
from kiosk.ui.pictures import png_image
from kiosk.ui.screens.zoom import Zoom
from kiosk.ui.shell import Shell


def look_closely(shell: Shell, zoom: Zoom) -> None:
    """A large page takes longer to read than a finger should wait."""

    def read(png: bytes, shown: Callable[[QImage], None]) -> Callable[[], None]:
        task = shell.background.run(Lane.PICTURE, partial(png_image, png), shown)

        def unwanted() -> None:
            task.cancel()

        return unwanted

    zoom.rebuild, zoom.read = shell.refresh, read
