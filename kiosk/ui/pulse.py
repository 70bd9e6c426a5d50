"""What the machine is told of the screen, by the screen's own thread: one that hangs tells nothing, and is ended."""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

STOOD_MS = 60_000
ENDINGS = (signal.SIGTERM, signal.SIGINT)
START_ANEW = 75
"""The exit code of a screen that asks for another start (sysexits.h: a temporary failure)."""
BEATS = 3  # so many in the time that systemd waits


class Pulse(QObject):
    """systemd's readiness and watchdog (sd_notify(3)); where there is no systemd, nobody is told.

    stood: called once the screen has gone on for a minute. The process that is watched may be another than this one
    (a compositor), so the watchdog's process id is not compared.
    """

    def __init__(
        self, stood: Callable[[], None], environment: Mapping[str, str] = os.environ, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        named = environment.get("NOTIFY_SOCKET", "")
        self._address = f"\0{named[1:]}" if named.startswith("@") else named  # an abstract one
        self._wait_us = int(environment.get("WATCHDOG_USEC", "0"))
        self._beat = QTimer(self)
        self._beat.timeout.connect(self._alive)
        self._stood = QTimer(self)
        self._stood.setSingleShot(True)
        self._stood.timeout.connect(stood)

    def begin(self, status: str) -> None:
        """The first page stands. status: a few words for `systemctl status`."""
        self._tell(f"READY=1\nSTATUS={status}")
        self._stood.start(STOOD_MS)
        if self._wait_us:
            self._beat.start(max(1, self._wait_us // (1000 * BEATS)))

    def _alive(self) -> None:
        self._tell("WATCHDOG=1")

    def _tell(self, state: str) -> None:
        """A lost line is no reason to fall: if none arrives, systemd says so by ending this."""
        if not self._address:
            return
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
            line.setblocking(False)
            line.sendto(state.encode(), self._address)


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Meanwhile SIGTERM and SIGINT end the screen as a clerk does, so that what is open is closed.

    Python runs a signal's handler only between two steps of its own; a line that Qt waits at makes it take one.
    """
    ours, pythons = socket.socketpair()
    with ours, pythons:
        ours.setblocking(False)
        pythons.setblocking(False)
        waits = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
        waits.activated.connect(lambda: ours.recv(64))
        woken = signal.set_wakeup_fd(pythons.fileno(), warn_on_full_buffer=False)
        # Not quit(), which asks the window, and that does not let itself be closed.
        before = {ending: signal.signal(ending, lambda *_: QApplication.exit(0)) for ending in ENDINGS}
        try:
            yield
        finally:
            for ending, handler in before.items():
                signal.signal(ending, handler)
            signal.set_wakeup_fd(woken)
            waits.setEnabled(False)
