"""What is in memory when the attract page has been painted: nothing heavy may have been imported by then. And what is,
when its «البدء» leads on: nothing that the first touch would wait for.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

FIRST = """
import sys
from pathlib import Path
from kiosk.bootstrap import Running, make_app
from kiosk.settings import Settings
app = make_app(Settings(data_folder=Path(sys.argv[1]), practice=True), Running(), windowed=True, or_practice=True)
def seen():
    sys.stdout.write(" ".join(sorted(sys.modules)))
    sys.stdout.flush()
    import os
    os._exit(0)
app.window.painted.disconnect()
app.window.painted.connect(seen)
app.show()
app.qt.exec()
"""
OPENED = """
import os, sys
from pathlib import Path
from kiosk.bootstrap import Running, make_app
from kiosk.settings import Settings
from kiosk.ui.journey.host import Host
app = make_app(Settings(data_folder=Path(sys.argv[1]), practice=True), Running(), windowed=True, or_practice=True)
own = Host.opened
def opened(host, suite):
    loaded = set(sys.modules)
    own(host, suite)
    host.begin()
    late = sorted(name for name in set(sys.modules) - loaded if name.startswith("kiosk"))
    sys.stdout.write(f"{sys.getswitchinterval()} {host.shell.screen.name} {late}")
    sys.stdout.flush()
    os._exit(0)
Host.opened = opened
app.show()
app.qt.exec()
"""
HEAVY = (
    "sqlalchemy",
    "reportlab",
    "structlog",
    "stdnum",
    "_ssl",  # its other half only stands for it
    "kiosk.domain.orders",
    "kiosk.ui.kit.key_pages",
    "keyring",
    "argon2",
    "pikepdf",
    "PIL",
    "PySide6.QtMultimedia",
    "kiosk.domain.programmes",
)


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    silent = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", FIRST, str(tmp_path)]
    told = subprocess.run(command, capture_output=True, text=True, env=silent, check=True, timeout=60)
    loaded = set(told.stdout.split())
    assert "kiosk.ui.screens.attract" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_the_first_touch_waits_for_no_import_and_for_no_long_turn_of_another_thread(tmp_path: Path) -> None:
    silent = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", OPENED, str(tmp_path)]
    told = subprocess.run(command, capture_output=True, text=True, env=silent, check=True, timeout=60)
    assert told.stdout.endswith("0.0005 services []")  # after what the log has said
