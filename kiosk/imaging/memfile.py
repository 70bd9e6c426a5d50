"""Bytes as a file that never touches a disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def in_memory(content: bytes) -> Iterator[int]:
    """Its descriptor, at the beginning."""
    with os.fdopen(os.memfd_create("content"), "w+b") as file:
        file.write(content)
        file.seek(0)
        yield file.fileno()
