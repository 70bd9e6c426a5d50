"""A disk that is as full as a test says."""

from __future__ import annotations


class MemoryDisk:
    """left: bytes; None: it does not answer."""

    def __init__(self, left: int | None = 2**40) -> None:
        self.left = left

    def free(self) -> int:
        if self.left is None:
            raise OSError("no answer")
        return self.left
