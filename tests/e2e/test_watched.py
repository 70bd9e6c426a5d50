"""What systemd hears of the screen, what it no longer hears of a frozen one, and what comes after several falls.

Real processes, and a socket in the place of systemd's.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.falls import MOST
from kiosk.paths import RESOURCES
from kiosk.ui.pulse import START_ANEW

PROJECT = RESOURCES.parent
SCREEN = [sys.executable, "-m", "kiosk", "screen"]
PATIENCE_S = 60
RESTS, STANDS = "STATUS=resting: it fell several times", "STATUS=the screen stands"

FREEZES = """
import sys
from PySide6.QtCore import QTimer
from kiosk.__main__ import main
from kiosk.ui.app import KioskApp
show = KioskApp.show
def show_and_wait(app):
    show(app)
    app.window.painted.connect(lambda: QTimer.singleShot(500, sys.stdin.readline))  # a line that never comes
KioskApp.show = show_and_wait
sys.exit(main(["screen"]))
"""


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(PATIENCE_S)
        yield listening


Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    begun: list[subprocess.Popen[bytes]] = []

    def start(command: list[str], **more: str) -> subprocess.Popen[bytes]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
        own = {"KIOSK_DATA_FOLDER": str(tmp_path / "data"), "KIOSK_PRACTICE": "yes", "QT_QPA_PLATFORM": "offscreen"}
        told = {"NOTIFY_SOCKET": str(tmp_path / "notify")}
        process = subprocess.Popen(
            command, cwd=PROJECT, env=kept | own | told | more, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        begun.append(process)
        return process

    yield start
    for process in begun:
        process.kill()
        process.communicate()


def heard(systemd: socket.socket, wanted: str) -> str:
    """The first line that says so."""
    while True:
        line = systemd.recv(4096).decode()
        if wanted in line:
            return line


def test_the_screen_says_that_it_stands_and_goes_on(start: Start, systemd: socket.socket) -> None:
    start(SCREEN, WATCHDOG_USEC="300000", WATCHDOG_PID="1")
    assert heard(systemd, "READY=1").endswith(STANDS)
    assert heard(systemd, "WATCHDOG=1") == "WATCHDOG=1"
    heard(systemd, "WATCHDOG=1")


@pytest.mark.slow
def test_a_frozen_screen_says_nothing_more(start: Start, systemd: socket.socket) -> None:
    """Its other threads go on; systemd would end it."""
    process = start([sys.executable, "-c", FREEZES], WATCHDOG_USEC="300000")
    heard(systemd, "READY=1")
    systemd.settimeout(2)  # six times what the watchdog would wait
    with pytest.raises(TimeoutError):
        while True:
            heard(systemd, "WATCHDOG=1")
    assert process.poll() is None


def test_a_screen_that_is_told_to_end_closes_what_is_open(start: Start, systemd: socket.socket, tmp_path: Path) -> None:
    process = start(SCREEN)
    heard(systemd, "READY=1")
    process.send_signal(signal.SIGTERM)
    assert process.wait(PATIENCE_S) == 0
    assert not (tmp_path / "data" / "falls").exists()


@pytest.mark.slow
def test_after_several_falls_it_rests_and_then_tries_again(
    start: Start, systemd: socket.socket, tmp_path: Path
) -> None:
    for _ in range(MOST):
        process = start(SCREEN)
        assert heard(systemd, "READY=1").endswith(STANDS)
        process.send_signal(signal.SIGSEGV)
        assert process.wait(PATIENCE_S) == -signal.SIGSEGV
    resting = start(SCREEN)
    assert heard(systemd, "READY=1").endswith(RESTS)
    assert resting.poll() is None
    resting.kill()
    resting.wait()
    (tmp_path / "data" / "falls").write_text(str(MOST - 1))  # as after the rest
    start(SCREEN)
    assert heard(systemd, "READY=1").endswith(STANDS)


def test_a_resting_screen_that_somebody_ends_begins_afresh(
    start: Start, systemd: socket.socket, tmp_path: Path
) -> None:
    count = tmp_path / "data" / "falls"
    count.parent.mkdir()
    count.write_text(str(MOST))
    resting = start(SCREEN, WATCHDOG_USEC="300000")
    assert heard(systemd, "READY=1").endswith(RESTS)
    heard(systemd, "WATCHDOG=1")
    resting.send_signal(signal.SIGTERM)
    assert (resting.wait(PATIENCE_S), count.exists()) == (0, False)


def test_before_persons_a_wrong_setting_is_a_page_too(start: Start, systemd: socket.socket) -> None:
    """Elsewhere it is a sentence in the terminal."""
    resting = start([*SCREEN[:-1], "run"], KIOSK_COLOUR="green")
    assert heard(systemd, "READY=1").endswith("STATUS=resting: a setting is wrong")
    resting.send_signal(signal.SIGTERM)
    assert resting.wait(PATIENCE_S) == 0


def test_the_code_of_another_try_is_none_that_ends_the_watch() -> None:
    assert START_ANEW not in (0, 2)
