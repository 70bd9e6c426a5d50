"""Memory not taken, and given back to the system: cycles collected in the screen's own thread, and what the C library
keeps.

glibc gives each thread an arena of its own, and keeps what was freed in the middle of one. The threads here take turns
in Python anyway, so one arena will do (decision 12).
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterable
from functools import cache, partial
from importlib import import_module
from types import ModuleType
from typing import Any

M_ARENA_MAX = -8  # of mallopt(3)

LATER: dict[str, tuple[str, ...]] = {
    "asyncio": ("iscoroutine",),
    "importlib.metadata": (),
    "pydoc": (),
    "ssl": (),
}
"""What libraries import for what a kiosk rarely does or never: await, look for plug-ins, print their own documentation,
fetch something over https (decision 39). With the functions that SQLAlchemy takes out of it while it is being imported,
for which importlib's LazyLoader would load it.
"""


def keep_one_arena() -> None:
    """For all threads that start from now on; before Qt's own, or theirs are used in turn with the first."""
    libc = _glibc()
    if libc is not None:
        libc.mallopt(M_ARENA_MAX, 1)


class _AtFirstUse(ModuleType):
    """Stands for a module until something of it is asked for. taken: functions that may be taken out of it before."""

    def __init__(self, name: str, taken: Iterable[str]) -> None:
        super().__init__(name)
        for function in taken:
            setattr(self, function, partial(self._call, function))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loaded(), name)

    def _call(self, function: str, *arguments: object) -> Any:
        return getattr(self._loaded(), function)(*arguments)

    def _loaded(self) -> ModuleType:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return import_module(self.__name__)


def leave_for_later() -> None:
    """What stands in ``LATER`` is loaded when it is used. Called before the libraries that name it are imported."""
    for name, taken in LATER.items():
        if name not in sys.modules:
            sys.modules[name] = _AtFirstUse(name, taken)


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
