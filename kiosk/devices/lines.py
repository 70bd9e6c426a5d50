"""Connections to gateways: over TLS with the certificate checked, and ended in time whatever the other side does."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Timer


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. silence: without a byte. whole: for all of an exchange, which an answer that trickles in would
    otherwise draw out for ever; together with connecting it stays below the messenger's lease.
    """

    silence: float = 8.0
    whole: float = 30.0


@contextmanager
def line_to(host: str, port: int, patience: Patience) -> Iterator[socket.socket]:
    """A TCP connection that is cut when time is over. Raises OSError, in that case too: what was cut may look whole."""
    over = Event()
    with socket.create_connection((host, port), patience.silence) as line, line.dup() as twin:
        # The twin stays the same connection when TLS takes the line over.
        timer = Timer(patience.whole, _cut, [twin, over])
        timer.daemon = True
        timer.start()
        try:
            yield line
        finally:
            timer.cancel()
    if over.is_set():
        raise TimeoutError


def checking(authority: Path | None) -> ssl.SSLContext:
    """TLS as the machine trusts it. authority: a PEM file to trust besides. Raises OSError for one that is none."""
    context = ssl.create_default_context()
    if authority is not None:
        context.load_verify_locations(authority)
    return context


def _cut(line: socket.socket, over: Event) -> None:
    over.set()
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
