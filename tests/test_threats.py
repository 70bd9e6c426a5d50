"""The security review names real tests, and no entry leaves out what stops, what shows and what is open."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "docs" / "threats.md").read_text(encoding="utf-8")
ENTRIES = dict(re.findall(r"^### (.+)\n((?:(?!^#).*\n)+)", TEXT, flags=re.MULTILINE))
PARTS = ["Stopped by", "Shown by", "Open"]


@cache
def names_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("who", ENTRIES)
def test_each_entry_says_what_stops_them_what_shows_it_and_what_is_open(who: str) -> None:
    assert re.findall(r"^- \*\*(.+?):\*\* \S", ENTRIES[who], flags=re.MULTILINE) == PARTS


@pytest.mark.parametrize("who", ENTRIES)
def test_each_entry_rests_on_tests_that_are_there(who: str) -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", ENTRIES[who])
    assert named != []
    assert [f"{path}::{name}" for path, name in named if name not in names_in(path)] == []


def test_no_test_is_named_in_another_way() -> None:
    """Else nobody would notice that it is gone."""
    named = re.findall(r"`(tests/[\w/]+\.py::\w+)`", TEXT)
    assert len(named) == TEXT.count("::")
    assert len(ENTRIES) == TEXT.count("\n### ")
