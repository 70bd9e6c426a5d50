"""Connections to gateways: over TLS with the certificate checked, and ended in time whatever the other side does."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from threading import Event, Timer
from urllib.parse import SplitResult

HERE = ("127.0.0.1", "::1", "localhost")
"""Hosts that are this machine, where TLS would protect nothing."""


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


@contextmanager
def http_line(url: SplitResult, context: ssl.SSLContext, patience: Patience) -> Iterator[HTTPConnection]:
    """One exchange over HTTP, by TLS where the address says https. Raises OSError, as ``line_to``."""
    host, secure = url.hostname or "", url.scheme == "https"
    port = url.port or (443 if secure else 80)
    with line_to(host, port, patience) as line:
        connection = HTTPSConnection(host, port, context=context) if secure else HTTPConnection(host, port)
        connection.sock = context.wrap_socket(line, server_hostname=host) if secure else line
        try:
            yield connection
        finally:
            connection.close()


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
