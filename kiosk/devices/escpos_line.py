"""The way to a thermal printer: over the network, or a device file that can be written to and read from. Whatever the
other side does, every call ends in time.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from queue import SimpleQueue
from select import POLLERR, POLLHUP, POLLIN, POLLOUT, poll
from struct import pack
from threading import Thread
from time import monotonic, sleep
from urllib.parse import urlsplit

PORT = 9100
UNSENT = 8192
"""Bytes that may wait in this machine: what is asked now shall not queue behind a whole receipt."""
EMPTY_S = 0.01
"""USB gives empty packets where there is nothing to read."""


@dataclass(frozen=True, slots=True)
class EscPosAddress:
    """Where the printer is. device: a path; empty for one on the network."""

    host: str = ""
    port: int = PORT
    device: str = ""

    @classmethod
    def parse(cls, address: str) -> EscPosAddress:
        """Of ``escpos://printer.example`` (port 9100) or ``/dev/usb/lp0``. Raises ValueError for anything else."""
        if address.startswith("/dev/") and ".." not in address:
            return cls(device=address)
        parts = urlsplit(address)
        if parts.scheme != "escpos" or not parts.hostname or parts.username or parts.path.strip("/"):
            raise ValueError("a thermal printer's address is escpos://host:9100 or /dev/usb/lp0")
        return cls(parts.hostname, parts.port or PORT)


class Line:
    """ends: where nothing to read means that the other side has gone."""

    def __init__(self, handle: int, ends: bool) -> None:
        self._handle, self._ends = handle, ends

    def send(self, data: bytes, within: float) -> None:
        """within: seconds without any progress. Raises OSError."""
        waiting = memoryview(data)
        while waiting:
            if not self._ready(POLLOUT, within):
                raise TimeoutError
            try:
                waiting = waiting[os.write(self._handle, waiting) :]
            except BlockingIOError:
                sleep(EMPTY_S)

    def receive(self, within: float) -> bytes:
        """What has come, or nothing when so many seconds are over. Raises OSError where the other side has gone."""
        end = monotonic() + within
        while self._ready(POLLIN, max(0.0, end - monotonic())):
            try:
                came = os.read(self._handle, 4096)
            except BlockingIOError:
                came = b""
            else:
                if self._ends and not came:
                    raise ConnectionResetError
            if came:
                return came
            if monotonic() >= end:
                break
            sleep(EMPTY_S)
        return b""

    def _ready(self, event: int, within: float) -> bool:
        watch = poll()
        watch.register(self._handle, event)
        return any(came & (event | POLLERR | POLLHUP) for _, came in watch.poll(within * 1000))


@contextmanager
def line_to(address: EscPosAddress, within: float) -> Iterator[Line]:
    """within: seconds for connecting. Raises OSError."""
    if address.device:
        handle = os.open(address.device, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        try:
            yield Line(handle, ends=False)
        finally:
            os.close(handle)
        return
    end = monotonic() + within
    where = _number_of(address.host, within)
    with socket.create_connection((where, address.port), max(0.01, end - monotonic())) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, UNSENT)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.setblocking(False)
        try:
            yield Line(connection.fileno(), ends=True)
        except OSError:
            # Closed at once, with what it did not take: most printers speak to one connection at a time.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, pack("ii", 1, 0))
            raise


def _number_of(host: str, within: float) -> str:
    """A name server that is gone is waited for longer than any page; so somebody else waits. Raises OSError."""
    found: SimpleQueue[str] = SimpleQueue()

    def ask() -> None:
        with suppress(OSError):
            found.put(str(socket.getaddrinfo(host, None, socket.AF_INET, socket.SOCK_STREAM)[0][4][0]))

    asking = Thread(target=ask, daemon=True)
    asking.start()
    asking.join(within)
    if found.empty():
        raise TimeoutError
    return found.get()
