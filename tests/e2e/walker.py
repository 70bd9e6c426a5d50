"""Run as a program, to be killed: walks to a page, says that it stands there, and types on for ever."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk_kit import Kiosk

from kiosk.ui.demo.hand import breathe

os.environ["QT_QPA_PLATFORM"] = "offscreen"
folder, page = Path(sys.argv[1]), sys.argv[2]
kiosk = Kiosk(folder)
kiosk.begin()
kiosk.walk_to("tasks")
kiosk.walk_to(page)
kiosk.calm()
sys.stdout.write(f"at {page}\n")
sys.stdout.flush()
while True:
    breathe(50)
