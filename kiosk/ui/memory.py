"""Memory given back to the system: cycles collected in the screen's own thread, and what the C library keeps.

glibc gives each thread an arena of its own, and keeps what was freed in the middle of one. The threads here take turns
in Python anyway, so one arena will do (decision 12).
"""

from __future__ import annotations

import ctypes
import gc
from functools import cache

M_ARENA_MAX = -8  # of mallopt(3)


def keep_one_arena() -> None:
    """For all threads that start from now on; before Qt's own, or theirs are used in turn with the first."""
    libc = _glibc()
    if libc is not None:
        libc.mallopt(M_ARENA_MAX, 1)


def keep_what_is_loaded() -> None:
    """No collection looks again at what exists now: the modules, which stay to the end. Called before anybody came, so
    that nothing of a person is among it. It takes two thirds of a collection's time, in which the screen stands still.
    """
    gc.freeze()


def give_back() -> None:
    """Destroy what only refers to itself, then return the pages that hold nothing any more. Some milliseconds."""
    gc.collect()
    libc = _glibc()
    if libc is not None:
        libc.malloc_trim(0)


@cache
def _glibc() -> ctypes.CDLL | None:
    """The C library, or None where it is another one."""
    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "malloc_trim") else None
