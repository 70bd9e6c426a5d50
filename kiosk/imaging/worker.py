"""The program that works on what a scanner or camera saw. It stays warm, because its libraries take a third of a second
to load, but it never sees a picture: it forks for each, and all that is known of the picture ends with the fork.

The parent runs this file by path; only ``Task`` and the figures are imported from here.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socket import socket

    from kiosk.imaging.pages.made import Made

    Craft = Callable[[memoryview, dict[str, str | int]], Made]

IDLE_SECONDS = 120.0
"""It ends after so long without work, and gives its memory back."""
TASK_BYTES = 4096
"""The longest description of a task."""


@dataclass(frozen=True, slots=True)
class Task:
    """craft: a name in ``CRAFTS``. about: what it is told. picture_bytes: length of what it looks at.
    memory_bytes, cpu_seconds: limits of the process that works on it.
    """

    craft: str
    about: dict[str, str | int]
    picture_bytes: int
    memory_bytes: int
    cpu_seconds: int


def main() -> None:
    """Takes one task after the other, each with two descriptors (picture, answer), until nobody is there or asks."""
    from socket import recv_fds
    from socket import socket as socket_of

    crafts = _loaded()
    with socket_of(fileno=sys.stdin.fileno()) as line:
        line.settimeout(IDLE_SECONDS)
        while True:
            try:
                told, descriptors, _, _ = recv_fds(line, TASK_BYTES, 2)
            except TimeoutError:
                return
            if len(descriptors) != 2:
                return
            _fork(crafts, line, Task(**json.loads(told)), *descriptors)
            for descriptor in descriptors:
                os.close(descriptor)


def _loaded() -> dict[str, Craft]:
    """Every library, while files may still be opened; then the world is left."""
    sys.path.append(str(Path(__file__).parents[2]))
    from kiosk.imaging.child import leave_the_world
    from kiosk.imaging.crafts import CRAFTS, rehearse

    rehearse()
    leave_the_world()
    return CRAFTS


def _fork(crafts: dict[str, Craft], line: socket, task: Task, picture: int, answer: int) -> None:
    """Returns when the fork has ended. Whatever goes wrong there ends it without a whole answer."""
    process = os.fork()
    if process:
        os.waitpid(process, 0)
        return
    try:
        line.close()
        _work(crafts[task.craft], task, picture, answer)
    finally:
        os._exit(0)


def _work(craft: Craft, task: Task, picture: int, answer: int) -> None:
    """The answer: a line of JSON, then the pieces that it gives the lengths of."""
    from mmap import PROT_READ, mmap

    content = mmap(picture, task.picture_bytes, prot=PROT_READ)
    _lock_down(task)
    made = craft(memoryview(content), task.about)
    head = {"facts": made.facts, "pieces": [len(piece) for piece in made.pieces]}
    with os.fdopen(answer, "wb") as out:
        out.write(json.dumps(head).encode() + b"\n")
        for piece in made.pieces:
            out.write(piece)


def _lock_down(task: Task) -> None:
    import resource

    from kiosk.imaging.child import die_with_the_parent

    die_with_the_parent()
    limits = {
        resource.RLIMIT_AS: task.memory_bytes,
        resource.RLIMIT_CPU: task.cpu_seconds,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_NOFILE: 0,
    }
    for what, limit in limits.items():
        resource.setrlimit(what, (limit, limit))


if __name__ == "__main__":
    main()
