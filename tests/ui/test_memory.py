"""What the kiosk gives back or never takes: cycles, freed pages, modules without use, and Python's own import."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from importlib import import_module
from pathlib import Path

import pytest

from kiosk.ui import memory
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.look import Look
from kiosk.ui.memory import give_back, keep_what_is_loaded, leave_for_later

IMPORTS = """
import builtins, linecache
plain = builtins.__import__
import kiosk.ui.shell
assert builtins.__import__ is plain
assert not any("kiosk" in file for file in linecache.cache), list(linecache.cache)
"""


SELDOM = """
from pathlib import Path
Path({file!r}).touch(exist_ok=False)
MOST = 7
def twice(number):
    return 2 * number
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


@pytest.fixture
def loads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A module ``seldom``, left for later, writes this file when it is loaded."""
    file = tmp_path / "loads"
    (tmp_path / "seldom.py").write_text(SELDOM.format(file=str(file)))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setitem(memory.LATER, "seldom", ("twice",))
    monkeypatch.delitem(sys.modules, "seldom", raising=False)
    leave_for_later()
    return file


def test_a_module_left_for_later_is_loaded_once_and_when_something_of_it_is_asked_for(loads: Path) -> None:
    seldom = import_module("seldom")
    assert not loads.exists()
    assert seldom.MOST == import_module("seldom").MOST == 7
    assert loads.exists()
    with pytest.raises(AttributeError, match="least"):
        seldom.least  # noqa: B018


def test_a_function_may_be_taken_out_of_it_before(loads: Path) -> None:
    twice = import_module("seldom").twice
    assert not loads.exists()
    assert twice(3) == 6
    assert loads.exists()


def test_what_is_loaded_already_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(memory.LATER, "json", ())
    import json

    leave_for_later()
    assert sys.modules["json"] is json


def test_a_line_that_is_gone_leaves_nothing(qapp: object) -> None:
    """Ten thousand persons write in hundreds of them each: a block a line would be five megabytes (decision 36)."""
    look = Look(lambda words: words.source, rtl=True, width=1080, height=1920)

    def grown(times: int) -> int:
        before = sys.getallocatedblocks()
        for _ in range(times):
            LineEdit(look, "first_name")
        gc.collect()
        return sys.getallocatedblocks() - before

    assert min(grown(200) for _ in range(5)) < 100
