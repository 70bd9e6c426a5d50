"""The keys of a keypad as a real X server tells them, with the keyboard map that every Debian has."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from kiosk.services.tactile_keys import KEYS, Wish
from kiosk.ui.tactile import X_OFFSET

pytestmark = pytest.mark.xvfb

SCRIPT = """
import json, subprocess, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kiosk.ui.window import KioskWindow
qt, (keys, codes), wished = QApplication([]), json.loads(sys.argv[1]), []
window = KioskWindow(may_close=True, keys=keys)
window.resize(400, 300)
def heard(wish):
    wished.append(wish)
    if len(wished) == len(codes):
        qt.quit()
window.wished.connect(heard)
window.painted.connect(window.activateWindow)
window.painted.connect(lambda: subprocess.Popen(["xdotool", "key", "--delay", "20", *codes]))
QTimer.singleShot(20_000, qt.quit)
window.show()
qt.exec()
print(json.dumps(wished))
"""
CODES = {f"F{n}": 58 + n for n in range(1, 11)} | {"F11": 87, "F12": 88} | {f"F{n}": 170 + n for n in range(13, 25)}
CODES |= {"HELP": 138, "BACK": 158, "FORWARD": 159, "MENU": 139, "ESC": 1, "HOMEPAGE": 172, "SEARCH": 217}
CODES |= {"VOLUMEUP": 115, "VOLUMEDOWN": 114, "MUTE": 113, "HOME": 102, "END": 107, "PAGEUP": 104, "PAGEDOWN": 109}
CODES |= {"INSERT": 110, "PLAYPAUSE": 164, "STOPCD": 166, "NEXTSONG": 163, "PREVIOUSSONG": 165}
"""As linux/input-event-codes.h has them."""


def test_every_key_is_known_by_the_name_that_evtest_shows() -> None:
    for program in ("xvfb-run", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    assert CODES.keys() == KEYS
    wishes = [wish for wish in Wish if wish not in (Wish.NEXT, Wish.PREVIOUS, Wish.CHOOSE)]
    table = {key: wishes[place % len(wishes)] for place, key in enumerate(sorted(KEYS))}
    codes = ["Escape" if key == "ESC" else str(CODES[key] + X_OFFSET) for key in table]  # a single digit is a letter
    told = json.dumps([" ".join(f"{key}={wish}" for key, wish in table.items()), codes])
    command = ["xvfb-run", "-a", sys.executable, "-c", SCRIPT, told]
    own = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    said = subprocess.run(command, env=own, capture_output=True, text=True, timeout=60, check=True)
    assert json.loads(said.stdout) == list(table.values())
