"""A line between kiosks and their centre, on loopback, that can be spoilt: slowed, cut, gone silent, refused."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from random import Random
from threading import Event, Thread
from typing import Literal

Way = Literal["request", "reply"]
BLOCK = 65536
NEVER = 2**62


@dataclass(frozen=True)
class Trouble:
    """What befalls one connection once ``after`` bytes have passed on one of its two ways.

    "cut" ends it there, in the middle of whatever is said. "drop" swallows all that follows, and nobody is told.
    slow: seconds that each block takes, from the beginning.
    """

    how: Literal["cut", "drop"] = "cut"
    way: Way = "reply"
    after: int = NEVER
    slow: float = 0.0


SMOOTH = Trouble()


def smooth(_number: int) -> Trouble:
    return SMOOTH


def rough(seed: object) -> Callable[[int], Trouble]:
    """For each connection, by its number, one of all troubles but silence; the same for the same seed."""

    def trouble(number: int) -> Trouble:
        chance = Random(f"{seed}/{number}")
        if chance.random() < 0.3:
            return SMOOTH
        # From the first bytes of signing in to the middle of a document.
        after = int(10 ** chance.uniform(1, 6.3))
        way: Way = "request" if chance.random() < 0.5 else "reply"
        return Trouble("cut", way, after, slow=chance.choice((0, 0, 0.002, 0.01)))

    return trouble


class RoughLine:
    """Listens on ``port`` and passes everything on to ``target``, a port as well.

    trouble: what befalls the connection of this number, counted from 0. passed: bytes so far, for each way.
    lose_replies: from now on what the server says is lost, "cut" with its connection, or "drop" without a word.
    """

    def __init__(self, target: int, trouble: Callable[[int], Trouble] = smooth) -> None:
        self.target = target
        self.trouble = trouble
        self.passed: dict[Way, int] = {"request": 0, "reply": 0}
        self.lose_replies: Literal["", "cut", "drop"] = ""
        self.connections = 0
        self._open: set[socket.socket] = set()
        self._closed = Event()
        self._door = _listen(0)
        self.port: int = self._door.getsockname()[1]
        self._welcome()

    def cut(self) -> None:
        """All connections that are open now."""
        for end in tuple(self._open):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def refuse(self) -> None:
        """Nobody listens here any more, and what was open is cut."""
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self.cut()

    def accept(self) -> None:
        self._door = _listen(self.port)
        self._welcome()

    def close(self) -> None:
        self._closed.set()
        self.refuse()

    def _welcome(self) -> None:
        Thread(target=self._serve, args=[self._door], daemon=True).start()

    def _serve(self, door: socket.socket) -> None:
        with suppress(OSError):
            while True:
                near, _ = door.accept()
                trouble = self.trouble(self.connections)
                self.connections += 1
                Thread(target=self._carry, args=[near, trouble], daemon=True).start()

    def _carry(self, near: socket.socket, trouble: Trouble) -> None:
        """Both ways of one connection, until it ends."""
        with near, suppress(OSError), socket.create_connection(("127.0.0.1", self.target), 5) as far:
            far.settimeout(None)
            self._open |= {near, far}
            silent = Event()
            request = Thread(target=self._pump, args=["request", near, far, trouble, silent], daemon=True)
            request.start()
            self._pump("reply", far, near, trouble, silent)
            request.join()
            self._open -= {near, far}

    def _pump(self, way: Way, source: socket.socket, sink: socket.socket, trouble: Trouble, silent: Event) -> None:
        left = trouble.after if way == trouble.way else NEVER
        with suppress(OSError):
            while block := source.recv(BLOCK):
                if trouble.slow:
                    self._closed.wait(trouble.slow)
                if way == "reply" and self.lose_replies == "cut":
                    break
                if way == "reply" and self.lose_replies == "drop":
                    silent.set()
                if not silent.is_set():
                    sink.sendall(block[:left])
                    self.passed[way] += len(block[:left])
                left = max(left - len(block), 0)
                if left == 0 and trouble.how == "cut":
                    break
                if left == 0:
                    silent.set()
        # On a line gone silent, nobody hears that the other side has hung up either.
        for end in (source,) if silent.is_set() else (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


def _listen(port: int) -> socket.socket:
    return socket.create_server(("127.0.0.1", port), backlog=64)
