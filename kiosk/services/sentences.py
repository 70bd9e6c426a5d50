"""The sentences that the kiosk can say, read from the translation and from the sources that say them.

For whoever records them, and for what looks after their words. What only the staff's desk, mails to the staff and the
command line say is left out: nothing reads it aloud.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.spoken import clauses

PLACE = re.compile(r"\{\w+\}|%n")
OF_STAFF = (
    "central/alerts",
    "central/postgres/alerts",
    "domain/fairness",
    "domain/simulation",
    "domain/staff",
    "receipts/desk_head",
    "receipts/fairness",
    "receipts/machine_wording",
    "receipts/readiness",
    "replay_command",
    "services/desk_",
    "services/fairness",
    "services/fleet",
    "services/health",
    "services/readiness",
    "services/replay",
    "services/simulation",
    "ui/demo/",
    "ui/desk/",
)
"""How the paths of those sources begin, within the package."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """forms: its translation; six where something is counted."""

    source: str
    comment: str
    forms: tuple[str, ...]

    @property
    def fixed(self) -> bool:
        """Nothing is filled in."""
        return len(self.forms) == 1 and PLACE.search(self.forms[0]) is None

    def recordable(self, text: str) -> list[str]:
        """What can be recorded of its ``text`` in a language: all of it, or what stands around a whole name."""
        if self.fixed:
            return [text]
        parts = clauses(text) if len(self.forms) == 1 else []
        around = [part for part in parts if not PLACE.search(part)]
        names = [part for part in parts if PLACE.fullmatch(part.rstrip("."))]
        return around if len(around) + len(names) == len(parts) else []


def kiosk_sentences(translation: Path, package: Path) -> tuple[Sentence, ...]:
    """Those of a ``.ts`` file that a source of the kiosk says, in the file's order. Raises OSError, ET.ParseError."""
    said = set(_said(package))
    return tuple(one for one in _sentences(translation) if (one.source, one.comment) in said)


def _sentences(translation: Path) -> Iterator[Sentence]:
    for message in ET.parse(translation).iter("message"):  # noqa: S314  # a file of ours
        forms = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation") or ""]
        yield Sentence(message.findtext("source") or "", message.findtext("comment") or "", tuple(forms))


def _said(package: Path) -> Iterator[tuple[str, str]]:
    for source in sorted(package.rglob("*.py")):
        if source.relative_to(package).as_posix().startswith(OF_STAFF):
            continue
        text = source.read_text(encoding="utf-8")
        for call in ast.walk(ast.parse(text)) if "tr(" in text else ():
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "tr":
                texts = [str(text.value) for text in call.args if isinstance(text, ast.Constant)]
                yield texts[0], texts[1] if len(texts) > 1 else ""
