"""The kiosk in the compositor that a real machine has, on a screen that only it knows of."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.paths import ROOT

PATIENCE_S = 60
NOBODY = 65534
NO_SEAT = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
IS_UP = 'echo "$WAYLAND_DISPLAY"; exec cat'
ONE_WINDOW = """
import sys
from pathlib import Path
from kiosk.bootstrap import Running, make_app
from kiosk.settings import Settings
app = make_app(Settings(data_folder=Path(sys.argv[1]), practice=True), Running(), windowed=False, or_practice=True)
app.window.painted.disconnect()
def seen():
    panel, size = app.qt.primaryScreen().size(), app.window.size()
    print(app.qt.platformName(), size == panel, flush=True)
    app.qt.exit(0)
app.window.painted.connect(seen)
app.show()
app.qt.exec()
"""


@pytest.fixture
def in_cage() -> Iterator[dict[str, str]]:
    """What a program's environment has in cage; which refuses root, so that here it is nobody's."""
    if shutil.which("cage") is None or shutil.which("Xwayland") is None:
        pytest.skip("cage or Xwayland is not installed")
    room = Path(tempfile.mkdtemp(prefix="cage-"))  # not below pytest's own folder, into which nobody may look
    own = {"PATH": os.environ["PATH"], "HOME": str(room), "XDG_RUNTIME_DIR": str(room), **NO_SEAT}
    as_nobody: dict[str, object] = {}
    if os.getuid() == 0:
        os.chown(room, NOBODY, NOBODY)
        as_nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    cage = subprocess.Popen(
        ["cage", "-d", "--", "sh", "-c", IS_UP],
        env=own,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        **as_nobody,  # type: ignore[call-overload]
    )
    assert cage.stdout is not None
    display = cage.stdout.readline().strip()
    if not display:
        cage.communicate()
        shutil.rmtree(room)
        pytest.skip("cage does not start here")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    yield kept | {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": display, "XDG_RUNTIME_DIR": str(room)}
    cage.terminate()
    cage.communicate()
    shutil.rmtree(room)


def test_the_page_fills_the_screen(in_cage: dict[str, str], tmp_path: Path) -> None:
    command = [sys.executable, "-c", ONE_WINDOW, str(tmp_path)]
    told = subprocess.run(
        command, cwd=ROOT, env=in_cage, capture_output=True, text=True, timeout=PATIENCE_S, check=True
    )
    assert told.stdout.split() == ["wayland", "True"], told.stderr


def test_systemd_hears_it_and_it_ends_as_it_is_told(in_cage: dict[str, str], tmp_path: Path) -> None:
    own = {"KIOSK_DATA_FOLDER": str(tmp_path / "data"), "KIOSK_PRACTICE": "yes", "NOTIFY_SOCKET": str(tmp_path / "n")}
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(own["NOTIFY_SOCKET"])
        systemd.settimeout(PATIENCE_S)
        kiosk = subprocess.Popen([sys.executable, "-m", "kiosk", "screen"], cwd=ROOT, env=in_cage | own)
        assert b"READY=1" in systemd.recv(4096)
    kiosk.send_signal(signal.SIGTERM)
    assert kiosk.wait(PATIENCE_S) == 0
