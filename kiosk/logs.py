"""The log: lines of named values for the machine's journal, and nothing of a person in them.

A line is an event in fixed words and values by name. Three sieves, each behind the other: only the names of ``NAMES``
carry a value; whatever in a value could be a person's (Arabic, e-mail addresses, longer numbers) is struck out; and of
an error only its kind and place are told, never its text. A library's line keeps its words and loses its values.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

NAMES = frozenset(
    {
        "at",  # file and line
        "channel",
        "check",  # a check of readiness
        "chore",
        "code",  # by which the centre refuses
        "count",
        "kind",  # of an error: its class
        "matters",  # for the clerk
        "progress",  # of a newer program: a word of ours
        "reference",  # four digits that a page and the log share
        "refused",  # facts parked
        "seconds",
        "status",  # a number of HTTP
        "why",  # our own words or a status, never an answer
    }
)
"""The names whose values are told; another's is struck out. One more is one line here, if it holds nothing personal."""

STRUCK = "[…]"

# In this order: an address holds digits, and a date or a number may be parted by signs.
_PERSONAL = re.compile(
    r"""\S+@\S+                                                       # an e-mail address
    | [\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]   # Arabic: names, answers, digits
      (?:[\s\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]*
         [\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc])?
    | [0-9](?:[\s./+-]?[0-9]){5,}                                       # IDs, mobiles, IBANs, dates, references
    """,
    re.VERBOSE,
)
_LARGEST = 99_999
"""A count may be as large as this; a longer number could be an ID."""

_errors: dict[str, int] = {}
_KINDS = 50
"""No more are counted: a program with so many kinds of errors has been understood."""

# sd-daemon(3): how a line tells the journal its priority.
_PRIORITY = {"debug": 7, "info": 6, "warning": 4, "error": 3, "critical": 2}


def begin_logging(out: TextIO | None = None, environment: Mapping[str, str] | None = None) -> None:
    """From here on lines of this program, and of libraries from a warning on, go to ``out``: standard error if None.

    To the journal each line tells its priority, and the journal knows the time; elsewhere each begins with the time.
    """
    to_the_journal = "JOURNAL_STREAM" in (os.environ if environment is None else environment)
    structlog.configure(
        processors=_processors(to_the_journal),
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=lambda *_: structlog.WriteLogger(out or sys.stderr),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(handlers=[library_handler(out or sys.stderr, to_the_journal)], level=logging.WARNING)


def library_handler(out: TextIO, to_the_journal: bool) -> logging.Handler:
    """By which a library's lines come into the log."""
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            processors=_processors(to_the_journal), foreign_pre_chain=[_of_a_library], pass_foreign_args=True
        )
    )
    return handler


def _processors(to_the_journal: bool) -> list[Processor]:
    time = () if to_the_journal else (structlog.processors.TimeStamper(fmt="iso", utc=True),)
    return [structlog.stdlib.add_log_level, _count_errors, *time, keep_persons_out, _Line(told_priority=to_the_journal)]


def keep_persons_out(_logger: WrappedLogger, _method: str, line: EventDict) -> EventDict:
    """What may be told of a line; the last word before it is written."""
    told: EventDict = {"event": strike_out(str(line.pop("event", "")))}
    for name in ("timestamp", "level"):
        if name in line:
            told[name] = line.pop(name)
    for name in ("exc_info", "stack_info", "exception", "stack", "_record", "_from_structlog"):
        line.pop(name, None)
    for name, value in line.items():
        told[name] = _told(value) if name in NAMES else STRUCK
    return told


def errors_told() -> dict[str, int]:
    """How many lines of errors were written since the program began, by the class that they name."""
    return dict(_errors)


def _count_errors(_logger: WrappedLogger, _method: str, line: EventDict) -> EventDict:
    """From any thread: one lost among two at the same moment would do no harm."""
    if line.get("level") in ("error", "critical"):
        kind = str(line.get("kind", "unnamed"))
        if kind in _errors or len(_errors) < _KINDS:
            _errors[kind] = _errors.get(kind, 0) + 1
    return line


def strike_out(text: str) -> str:
    """The text without what could be a person's."""
    return _PERSONAL.sub(STRUCK, text)


def _told(value: object) -> object:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value if abs(value) <= _LARGEST else STRUCK
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(strike_out(str(one)) for one in value)
    return strike_out(str(value))


def _of_a_library(_logger: WrappedLogger, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Its words as they stand in its source, where it gave its values apart from them; and who says it."""
    record = line["_record"]
    words = record.msg if line.pop("positional_args", None) else line["event"]
    return {**line, "event": f"{record.name}: {words}"}


class _Line:
    """One line of text: time or priority, level, event, then name=value."""

    def __init__(self, *, told_priority: bool) -> None:
        self._told_priority = told_priority
        self._values = structlog.processors.LogfmtRenderer(bool_as_flag=False)

    def __call__(self, logger: WrappedLogger, method: str, line: EventDict) -> str:
        level, time = str(line.pop("level", "info")), line.pop("timestamp", "")
        event = " ".join(str(line.pop("event")).split())
        head = f"<{_PRIORITY.get(level, 6)}>" if self._told_priority else f"{time} {level} "
        values = self._values(logger, method, line)
        return f"{head}{event} {values}".rstrip()
