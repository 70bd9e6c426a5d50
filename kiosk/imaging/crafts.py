"""What the workshop's program can do with a picture. Loaded there alone, for it loads OpenCV."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import numpy.ma

from kiosk.domain.papers import Paper
from kiosk.imaging.pages.made import Made
from kiosk.imaging.pages.page import made_page

cv2.setNumThreads(1)  # a thread more would need a process more, which the limits forbid

CRAFTS: dict[str, Callable[[memoryview, dict[str, str | int]], Made]] = {"page": made_page}


def rehearse() -> None:
    """The libraries load parts of themselves when these are first used, and later no file may be opened any more."""
    height, width = 700, 500
    page = np.full((height, width, 3), 240, np.uint8)
    for row in range(60, height - 60, 40):
        page[row : row + 20, 60:-60:8] = page[row + 14 : row + 18, 60:-60] = (20, 20, 160)
    content = b"P6 %d %d 255\n" % (width, height) + page.tobytes()
    made_page(memoryview(content), {"paper": Paper.SHEET.value, "dpi": 300})  # a card needs no more of them
