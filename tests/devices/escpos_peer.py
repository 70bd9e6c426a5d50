"""A thermal printer on this machine's loopback, or behind a pair of terminals, that understands ESC/POS: it prints
dots, cuts, answers, and can run out of paper, be opened, get stuck, fall silent and break off.
"""

from __future__ import annotations

import os
import select
import socket
import tty
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from struct import pack, unpack_from
from threading import Thread
from typing import Self

from PIL import Image

FORGET = bytes.fromhex("1014 08 01 03 14 01 06 02 08")
LENGTHS = {b"\x1b@": 2, b"\x1da": 3, b"\x1dV": 4, b"\x1dr": 3}


@dataclass
class EscPosPeer:
    """paper: ``there``, ``low`` or ``out``. offline: it says so and no more. stuck: the blade is.

    rows_left: so many rows come out before ``then`` is done; until something changes nothing more does.
    answers: False for one that says nothing of itself. nods: what it answers to GS r. torn: the connection breaks after
    so many bytes. unasked: what it says first. at_the_end, looked: done after the last nod, and when it was asked.
    strange: what was no command that it knows.
    """

    paper: str = "there"
    cover_open: bool = False
    offline: bool = False
    stuck: bool = False
    answers: bool = True
    nods: bytes = b"\0"
    rows_left: int | None = None
    then: Callable[[EscPosPeer], None] = lambda peer: None
    torn: int | None = None
    at_the_end: Callable[[EscPosPeer], None] = lambda peer: None
    looked: Callable[[], object] = lambda: None
    forgot: int = 0
    slips: list[bytes] = field(default_factory=list)
    strange: list[bytes] = field(default_factory=list)
    unasked: bytes = b""
    _rows: bytearray = field(default_factory=bytearray)
    _waiting: bytearray = field(default_factory=bytearray)

    @property
    def held_up(self) -> bool:
        return self.paper == "out" or self.cover_open or self.offline or self.stuck

    @property
    def partly(self) -> bytes:
        """What hangs out of it, not cut off."""
        return bytes(self._rows)

    @property
    def waiting(self) -> int:
        """Bytes that came and are not printed."""
        return len(self._waiting)

    def picture(self, number: int = -1) -> Image.Image:
        """A slip as it lies on the table: black on white."""
        rows = self.slips[number]
        return Image.frombytes("1", (576, len(rows) // 72), bytes(byte ^ 0xFF for byte in rows)).convert("L")

    # ── what it says ────────────────────────────────────────────────────────────────────────────────────────────

    def state(self, question: int) -> int:
        out, low = self.paper == "out", self.paper != "there"
        bits = {
            1: 0x08 * self.held_up,
            2: 0x04 * self.cover_open | 0x20 * out | 0x40 * self.stuck,
            3: 0x08 * self.stuck,
            4: 0x0C * low | 0x60 * out,
        }
        return 0x12 | bits[question]

    # ── what it does ────────────────────────────────────────────────────────────────────────────────────────────

    def take(self, data: bytes) -> bytes:
        """What it answers. Questions are answered at once, past what waits; the rest in turn."""
        self._waiting += data
        said = bytearray(self.unasked)
        self.unasked = b""
        if FORGET in self._waiting:
            del self._waiting[: self._waiting.index(FORGET) + len(FORGET)]
            self.forgot += 1
        for number in range(1, 5):
            asked = bytes((0x10, 0x04, number))
            while (at := self._outside_dots(asked)) is not None:
                del self._waiting[at : at + 3]
                self.looked()
                if self.answers:
                    said.append(self.state(number))
        while not self.held_up and self._one(said):
            pass
        return bytes(said)

    def _outside_dots(self, asked: bytes) -> int | None:
        at = 0
        while at < len(self._waiting):
            if self._waiting.startswith(asked, at):
                return at
            at += self._length(at) or len(self._waiting)
        return None

    def _length(self, at: int) -> int:
        """Of the command there; 0 for one that has not come whole."""
        if self._waiting.startswith(b"\x1dv0", at):
            if len(self._waiting) < at + 8:
                return 0
            across, down = unpack_from("<HH", self._waiting, at + 4)
            return 8 + int(across) * int(down)
        if self._waiting.startswith(b"\x10\x04", at):
            return 3
        return LENGTHS.get(bytes(self._waiting[at : at + 2]), 1)

    def _one(self, said: bytearray) -> bool:
        """Do the first thing that waits; whether there was one."""
        length = self._length(0)
        if not length or len(self._waiting) < length:
            return False
        command = bytes(self._waiting[:length])
        del self._waiting[:length]
        match command[:2]:
            case b"\x1dv":
                self._draw(command)
            case b"\x1dV":
                self.slips.append(bytes(self._rows))
                self._rows.clear()
            case b"\x1dr":
                said += self.nods
                if self.slips and not self._rows:
                    self.at_the_end(self)
            case b"\x1b@" | b"\x1da":
                pass
            case _:
                self.strange.append(command)
        return True

    def _draw(self, command: bytes) -> None:
        across, down = unpack_from("<HH", command, 4)
        room = down if self.rows_left is None else min(down, self.rows_left)
        self._rows += command[8 : 8 + across * room]
        if self.rows_left is not None:
            self.rows_left -= room
        if room < down:
            self.rows_left = None
            self._waiting[:0] = command[:4] + pack("<HH", across, down - room) + command[8 + across * room :]
            self.then(self)


class Served:
    """The peer behind a port of this machine, or behind a file like that of a USB printer."""

    def __init__(self, peer: EscPosPeer) -> None:
        self.peer = peer
        self._stop, self._stopped = os.pipe()
        self._thread = Thread(target=self._serve)

    def start(self) -> Self:
        self._thread.start()
        return self

    def stop(self) -> None:
        if self._thread.is_alive():
            os.write(self._stopped, b"x")
            self._thread.join()
            os.close(self._stop)
            os.close(self._stopped)
            self._close()

    def _serve(self) -> None:
        raise NotImplementedError

    def _close(self) -> None:
        raise NotImplementedError

    def _told(self, handle: int) -> bool:
        """Has something come on it? False once this is to stop."""
        readable, _, _ = select.select([handle, self._stop], [], [])
        return self._stop not in readable


class OnTheNetwork(Served):
    """Speaks to one at a time, as most do."""

    def __init__(self, peer: EscPosPeer) -> None:
        super().__init__(peer)
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])

    def _serve(self) -> None:
        while self._told(self._server.fileno()):
            line, _ = self._server.accept()
            with line:
                self._speak(line)

    def _speak(self, line: socket.socket) -> None:
        came = 0
        with suppress(ConnectionError):
            while self._told(line.fileno()):
                data = line.recv(4096)
                if not data:
                    return
                came += len(data)
                if self.peer.torn is not None and came > self.peer.torn:
                    return
                line.sendall(self.peer.take(data))

    def _close(self) -> None:
        self._server.close()


class AtTheCable(Served):
    def __init__(self, peer: EscPosPeer) -> None:
        super().__init__(peer)
        self._ours, self._theirs = os.openpty()
        tty.setraw(self._theirs)
        self.path = os.ttyname(self._theirs)

    def _serve(self) -> None:
        while self._told(self._ours):
            os.write(self._ours, self.peer.take(os.read(self._ours, 4096)))

    def _close(self) -> None:
        os.close(self._ours)
        os.close(self._theirs)
