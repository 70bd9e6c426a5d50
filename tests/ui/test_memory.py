"""What the kiosk gives back: cycles, freed pages, and Python's own import."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref

from kiosk.ui.memory import give_back, keep_what_is_loaded

IMPORTS = """
import builtins, linecache
plain = builtins.__import__
import kiosk.ui.shell
assert builtins.__import__ is plain
assert not any("kiosk" in file for file in linecache.cache), list(linecache.cache)
"""


class Knot:
    """Something that refers to itself."""

    def __init__(self) -> None:
        self.itself = self


def test_what_only_refers_to_itself_is_destroyed() -> None:
    gc.disable()
    try:
        knot = weakref.ref(Knot())
        assert knot() is not None
        give_back()
        assert knot() is None
    finally:
        gc.enable()


def test_what_is_loaded_before_anybody_came_is_not_looked_at_again() -> None:
    gc.disable()
    try:
        before = weakref.ref(Knot())
        keep_what_is_loaded()
        after = weakref.ref(Knot())
        give_back()
        assert before() is not None
        assert after() is None
    finally:
        gc.unfreeze()
        gc.enable()


def test_no_source_is_read_to_import_the_screens() -> None:
    done = subprocess.run([sys.executable, "-c", IMPORTS], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
