"""The log carries what a technician needs and nothing of a person, whoever speaks into it."""

from __future__ import annotations

import ast
import io
import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st
from samples import MOBILE, NATIONAL_ID, sample_answers

from kiosk.logs import NAMES, STRUCK, begin_logging, errors_told, library_handler, strike_out

SOURCES = sorted((Path(__file__).resolve().parent.parent / "kiosk").rglob("*.py"))
PERSONAL = (
    NATIONAL_ID,
    "١٠٠٠٠٠٠٠١٦",
    MOBILE,
    "+966 55 123 4567",
    "1960-12-19",
    "19/12/1960",
    sample_answers().text("iban"),
    "salim@example.sa",
    "سالم",
    "شارع الأمير سلطان",
)


@pytest.fixture
def told() -> Iterator[Callable[[], str]]:
    """What stands in the log, outside the journal."""
    out = io.StringIO()
    begin_logging(out, {})
    yield out.getvalue
    structlog.reset_defaults()


@pytest.fixture
def library() -> Iterator[tuple[logging.Logger, io.StringIO]]:
    out, logger = io.StringIO(), logging.getLogger("a.library")
    handler = library_handler(out, to_the_journal=True)
    logger.addHandler(handler)
    yield logger, out
    logger.removeHandler(handler)


def test_a_line_keeps_what_a_technician_needs(told: Callable[[], str]) -> None:
    structlog.get_logger().error("unforeseen", kind="ZeroDivisionError", at="host.py:202", reference="4821", count=17)
    time, line = told().split(" ", 1)
    assert line == "error unforeseen kind=ZeroDivisionError at=host.py:202 reference=4821 count=17\n"
    assert time.endswith("Z")


def test_the_journal_is_told_the_priority_and_knows_the_time() -> None:
    out = io.StringIO()
    begin_logging(out, {"JOURNAL_STREAM": "8:1234"})
    structlog.get_logger().warning("a chore waits", chore="projector")
    structlog.get_logger().info("the clock is behind", seconds=3)
    structlog.reset_defaults()
    assert out.getvalue() == "<4>a chore waits chore=projector\n<6>the clock is behind seconds=3\n"


@pytest.mark.parametrize("datum", PERSONAL)
@pytest.mark.parametrize("name", ["why", "kind", "person"])
def test_no_value_tells_of_a_person(datum: str, name: str, told: Callable[[], str]) -> None:
    structlog.get_logger().warning("a line", **{name: f"the answer {datum} was odd"})
    assert "a line" in told()
    assert datum not in told()
    assert STRUCK in told()


@pytest.mark.parametrize("datum", PERSONAL)
def test_no_event_tells_of_a_person(datum: str, told: Callable[[], str]) -> None:
    structlog.get_logger().warning(f"the answer {datum} was odd", matters=[datum])
    assert datum not in told()


def test_a_long_number_is_struck_out_though_its_name_is_known(told: Callable[[], str]) -> None:
    structlog.get_logger().warning("a line", count=int(NATIONAL_ID))
    assert NATIONAL_ID not in told()


def test_a_name_nobody_vouched_for_carries_nothing(told: Callable[[], str]) -> None:
    structlog.get_logger().warning("a line", surname="Alotaibi")
    assert "Alotaibi" not in told()


def test_an_error_is_told_without_its_text(told: Callable[[], str]) -> None:
    try:
        int("Alotaibi")
    except ValueError:
        structlog.get_logger().exception("it broke", kind="ValueError")
    assert "it broke kind=ValueError\n" in told()
    assert "Alotaibi" not in told()
    assert told().count("\n") == 1


def test_a_library_keeps_its_words_and_loses_its_values(library: tuple[logging.Logger, io.StringIO]) -> None:
    logger, out = library
    logger.warning("no such row: %s of %s", "Alotaibi", NATIONAL_ID)
    assert out.getvalue() == "<4>a.library: no such row: %s of %s\n"


def test_a_librarys_error_is_told_without_its_text(library: tuple[logging.Logger, io.StringIO]) -> None:
    logger, out = library
    try:
        int("Alotaibi")
    except ValueError:
        logger.exception("it broke")
    assert out.getvalue() == "<3>a.library: it broke\n"


@pytest.mark.parametrize("datum", PERSONAL)
def test_what_a_library_wrote_into_its_words_is_struck_out(
    datum: str, library: tuple[logging.Logger, io.StringIO]
) -> None:
    logger, out = library
    logger.error(f"Key (person)=({datum}) already exists")
    assert "a.library: Key" in out.getvalue()
    assert datum not in out.getvalue()


@given(st.text(), st.text("0123456789", min_size=6, max_size=24), st.text())
def test_no_longer_number_passes(before: str, number: str, after: str) -> None:
    assert number not in strike_out(f"{before}{number}{after}")


@given(st.text(), st.text([chr(letter) for letter in range(0x620, 0x64B)], min_size=1), st.text())
def test_no_arabic_passes(before: str, words: str, after: str) -> None:
    assert not any(letter in strike_out(f"{before}{words}{after}") for letter in words)


def test_a_line_stays_one_line(told: Callable[[], str]) -> None:
    structlog.get_logger().warning("a line\nwarning forged", why="first\nsecond")
    assert told().count("\n") == 1


# ── what the program itself says ────────────────────────────────────────────────────────────────────────────────

LEVELS = {"debug", "info", "warning", "error", "critical", "exception", "log"}


def log_calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_logging(node.func):
            yield node


def _is_logging(called: ast.expr) -> bool:
    if isinstance(called, ast.IfExp):
        return _is_logging(called.body)
    return isinstance(called, ast.Attribute) and called.attr in LEVELS and _is_log(called.value)


def _is_log(whose: ast.expr) -> bool:
    return ast.unparse(whose) in ("log", "structlog.get_logger()")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: "/".join(path.parts[-3:]))
def test_every_log_call_has_fixed_words_and_vouched_names(path: Path) -> None:
    for call in log_calls(ast.parse(path.read_text(encoding="utf-8"))):
        (event,) = call.args
        assert isinstance(event, ast.Constant) or ast.unparse(event) == "event", ast.unparse(call)
        assert {keyword.arg for keyword in call.keywords} <= NAMES, ast.unparse(call)


def test_the_lint_sees_the_calls_there_are() -> None:
    found = [call for path in SOURCES for call in log_calls(ast.parse(path.read_text(encoding="utf-8")))]
    assert len(found) > 20


def test_only_the_log_itself_speaks_to_pythons_logging() -> None:
    speakers = [path.name for path in SOURCES if "import logging" in path.read_text(encoding="utf-8")]
    assert speakers == ["logs.py"]


def test_errors_are_counted_by_their_kind(told: Callable[[], str]) -> None:
    before = errors_told()
    log = structlog.get_logger()
    log.error("unforeseen", kind="ZeroDivisionError")
    log.error("a thing went wrong")
    log.warning("a check failed", kind="OSError")
    after = errors_told()
    assert {kind: n - before.get(kind, 0) for kind, n in after.items() if n > before.get(kind, 0)} == {
        "ZeroDivisionError": 1,
        "unnamed": 1,
    }
    assert told()
