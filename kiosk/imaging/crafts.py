"""What the workshop's program can do with a picture. Loaded there alone, for it loads OpenCV."""

from __future__ import annotations

from collections.abc import Callable

import cv2

from kiosk.imaging.pages.made import Made
from kiosk.imaging.pages.page import made_page

cv2.setNumThreads(1)  # a thread more would need a process more, which the limits forbid

CRAFTS: dict[str, Callable[[memoryview, dict[str, str | int]], Made]] = {"page": made_page}
