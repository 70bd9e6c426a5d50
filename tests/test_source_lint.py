"""The source held to the design's rules: no Arabic in code, nothing that fails in Arabic or opens the machine.

Numbers in brackets are those of the design's requirements.
"""

from __future__ import annotations

import ast
import re
import tokenize
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "kiosk").rglob("*.py"))

UNFIT = {
    "setPlaceholderText": "a hint in a field looks like an answer (74)",
    "setInputMask": "a mask hides what is wrong (74)",
    "ensureWidgetVisible": "it scrolls the wrong way in Arabic (87)",
    "QCalendar": "its Islamic calendar is not Umm al-Qura (86)",
    "QCalendarWidget": "its Islamic calendar is not Umm al-Qura (86)",
    "QMessageBox": "Escape closes it (97)",
    "QFileDialog": "it shows the machine (97)",
    "QDialog": "Escape closes it (97)",
}


def test_no_two_files_of_tests_have_one_name() -> None:
    """Python would take the one for the other, and none of both would run."""
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted({name for name in names if names.count(name) > 1}) == []


def _docstring_lines(tree: ast.AST) -> set[int]:
    lines: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            lines.update(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return lines


def arabic_strings(source: str) -> list[str]:
    """String literals with Arabic letters in them; not docstrings, signs, or letters by number or name."""
    spared = _docstring_lines(ast.parse(source))
    tokens = tokenize.generate_tokens(iter(source.splitlines(keepends=True)).__next__)
    return [
        token.string
        for token in tokens
        if token.type == tokenize.STRING
        and token.start[0] not in spared
        and re.search("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufefc]", token.string)
    ]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
class TestEverySource:
    def test_holds_no_arabic(self, path: Path) -> None:
        assert arabic_strings(path.read_text(encoding="utf-8")) == []

    def test_uses_nothing_unfit_for_a_kiosk(self, path: Path) -> None:
        named = set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named |= {getattr(node, "attr", ""), getattr(node, "id", "")}
        assert sorted(named & set(UNFIT)) == []


def test_the_lint_sees_arabic_where_it_stands() -> None:
    assert arabic_strings('"""ب"""\nx = "ب"\ny = "\\u0628"\n') == ['"ب"']
