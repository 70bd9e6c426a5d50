"""ClamAV beside the quarantine: its daemon is asked over a Unix socket (clamd(8), INSTREAM). It is an extra and not the
gate: what it finds is not taken, and where it is away, slow or confused, the drawing alone decides.
"""

from __future__ import annotations

import os
import socket
import struct
from pathlib import Path
from threading import Thread
from time import monotonic

SECONDS = 5.0
"""For one file by the clock on the wall, from the beginning; a file of 5 MB takes some tenths of one."""
PIECE = 256 * 1024
LONGEST_ANSWER = 1024
LENGTH = struct.Struct("!L")


class Clamd:
    """seconds: for one file, everything together."""

    def __init__(self, path: Path, seconds: float = SECONDS) -> None:
        self._path = path
        self._seconds = seconds

    def answers(self) -> bool:
        """Is it there and at work?"""
        return _asked(self._path, b"zPING\0", None, monotonic() + self._seconds) == b"PONG"

    def begin(self, source: int) -> Looking:
        """Have the open file ``source`` (a descriptor) looked at meanwhile; its position stays where it is."""
        return Looking(self._path, os.dup(source), monotonic() + self._seconds)


class Looking:
    """A file under way. It keeps a descriptor of its own: nobody has to wait for it."""

    def __init__(self, path: Path, source: int, deadline: float) -> None:
        self._deadline = deadline
        self._answer = b""
        self._thread = Thread(target=self._run, args=(path, source), name="clamd", daemon=True)
        self._thread.start()

    def found(self) -> bool:
        """Was something found? False too where that is not known in time."""
        self._thread.join(max(0.0, self._deadline - monotonic()))
        return self._answer.startswith(b"stream: ") and self._answer.endswith(b" FOUND")

    def _run(self, path: Path, source: int) -> None:
        try:
            self._answer = _asked(path, b"zINSTREAM\0", source, self._deadline)
        finally:
            os.close(source)


def _asked(path: Path, command: bytes, source: int | None, deadline: float) -> bytes:
    """Its answer without the last byte, which is zero; empty where none came whole and in time."""
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            _patience(line, deadline)
            line.connect(str(path))
            line.sendall(command)
            if source is not None:
                _send(line, source, deadline)
            return _answer(line, deadline)
    except OSError:
        return b""


def _send(line: socket.socket, source: int, deadline: float) -> None:
    offset = 0
    while piece := os.pread(source, PIECE, offset):
        offset += len(piece)
        _patience(line, deadline)
        line.sendall(LENGTH.pack(len(piece)) + piece)
    line.sendall(LENGTH.pack(0))


def _answer(line: socket.socket, deadline: float) -> bytes:
    answer = bytearray()
    while len(answer) <= LONGEST_ANSWER and not answer.endswith(b"\0"):
        _patience(line, deadline)
        if not (piece := line.recv(LONGEST_ANSWER)):
            return b""
        answer += piece
    return bytes(answer[:-1]) if answer.endswith(b"\0") else b""


def _patience(line: socket.socket, deadline: float) -> None:
    """Raises TimeoutError, an OSError, once nothing is left of it."""
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError
    line.settimeout(left)
